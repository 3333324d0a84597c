### unread: waiting for the reading of the office itself

# 第 10 號 申請點交不動產狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、申請人、代理人、不動產）在 form_fields.ftl。

form-request_property_handover = 申請點交不動產狀
    .short = 申請點交
    .what = 買到公告寫明「點交」的不動產，領了權利移轉證書，裡面還有人占用時，可以請本分署點交給您。
    .bring = 權利移轉證書影本、身分證明；有占用情形的照片，請一起帶來。

# 步驟
form-request_property_handover-section-case = 案件
form-request_property_handover-section-applicant = 申請人
form-request_property_handover-section-proxy = 代理人
form-request_property_handover-section-property = 不動產
form-request_property_handover-section-occupation = 占有情形
form-request_property_handover-section-help = 協助
form-request_property_handover-section-declare = 聲明
form-request_property_handover-page-certificate = 權利移轉證書的文號和日期
form-request_property_handover-page-wishes = 還有要讓我們知道的嗎？可以不填

# 案件
form-request_property_handover-handover_kind = 是第一次請我們點交嗎？
    .label = 申請種類
    .help = 點交過以後，原來的人又回來占用，選「再點交」。
form-request_property_handover-handover_kind-first = 首次點交
form-request_property_handover-handover_kind-again = 再點交（原占有人復占）
form-request_property_handover-certificate_no = 權利移轉證書的文號是幾號？
    .label = 權利移轉證書文號
    .help = 在證書的上方。
form-request_property_handover-certificate_received_date = 哪一天領到證書？
    .label = 領得證書日
form-request_property_handover-sale_outcome = 您是怎麼取得的？
    .label = 取得原因
form-request_property_handover-sale_outcome-auction = 拍定
form-request_property_handover-sale_outcome-takeover = 承受
form-request_property_handover-sale_outcome-special_sale = 特別變賣應買
form-request_property_handover-first_handover_date = 上一次點交是哪一天？
    .label = 前次點交日

# 占有情形
form-request_property_handover-notice_says_handover = 拍賣公告寫的是點交，還是不點交？
    .label = 公告記載
    .help = 公告「使用情形」或「點交情形」那一欄有寫。
form-request_property_handover-notice_says_handover-full = 點交
form-request_property_handover-notice_says_handover-part = 部分點交
form-request_property_handover-notice_says_handover-none = 不點交
form-request_property_handover-occupant_rows = 現在是誰在使用？
    .label = 占有人
    .help = 一位一位加。沒有人住，加一筆「空屋」。
form-request_property_handover-occupant_rows-occ_name = 占有人叫什麼名字？
    .label = 姓名或空屋
    .paper = 占有人（或空屋）
    .help = 不知道名字，點「姓名不詳」。
form-request_property_handover-occupant_rows-occ_name-suggest-vacant = 空屋
form-request_property_handover-occupant_rows-occ_name-suggest-unknown = 姓名不詳
form-request_property_handover-occupant_rows-occ_relation = 這個人是什麼身分？
    .label = 身分
form-request_property_handover-occupant_rows-occ_relation-obligor = 義務人
form-request_property_handover-occupant_rows-occ_relation-family = 家屬
form-request_property_handover-occupant_rows-occ_relation-tenant = 承租人
form-request_property_handover-occupant_rows-occ_relation-squatter = 無權占有
form-request_property_handover-occupant_rows-occ_relation-unknown = 不明
form-request_property_handover-occupant_rows-occ_since = 從什麼時候開始占用？
    .label = 占有起始
    .help = 大約就好。不知道，可以不填。
form-request_property_handover-occupant_rows-occ_since-suggest-before = 查封前
form-request_property_handover-occupant_rows-occ_since-suggest-after = 查封後
form-request_property_handover-occupant_rows-occ_since-suggest-handed_over = 點交後
form-request_property_handover-occupant_rows-occ_portion = 占用哪一部分？
    .label = 占有部分
form-request_property_handover-occupant_rows-occ_portion-suggest-all = 全部
form-request_property_handover-occupant_rows-occ_portion-suggest-first_floor = 一樓
form-request_property_handover-occupant_rows-occ_portion-suggest-land = 空地
form-request_property_handover-occupation_detail = 請說說現在占用的情形
    .label = 占有情形說明
    .help = 點合適的句子就好，也可以自己加字。至少10個字。
form-request_property_handover-occupation_detail-ready-1 = 義務人及其家屬現仍居住使用，經申請人通知，迄未遷出。
form-request_property_handover-occupation_detail-ready-2 = 查封後始由第三人占有使用，該第三人無合法權源，拒絕交還。
form-request_property_handover-occupation_detail-ready-3 = 現場無人居住，門戶上鎖，申請人無法進入。
form-request_property_handover-occupation_detail-ready-4 = 義務人已遷出，惟屋內遺留家具及雜物，尚未搬離。
form-request_property_handover-occupation_detail-ready-5 = 土地上有他人種植之農作物或堆置之物品，尚未清除。
form-request_property_handover-occupation_detail-ready-6 = 點交後，原占有人復行占有本件不動產，請准再予點交。

# 協助
form-request_property_handover-assistance = 點交時需要什麼協助？
    .label = 請求協助
    .help = 可以選好幾種，也可以不選。
form-request_property_handover-assistance-locksmith = 鎖匠
form-request_property_handover-assistance-police = 警員到場
form-request_property_handover-assistance-survey = 地政測量
form-request_property_handover-assistance-social = 社政人員
form-request_property_handover-assistance-removal = 拆遷搬運
form-request_property_handover-assistance-other = 其他
form-request_property_handover-movables_note = 裡面還留著什麼東西？
    .label = 遺留動產情形
form-request_property_handover-movables_note-suggest-furniture = 家具、家電及雜物
form-request_property_handover-movables_note-suggest-machines = 機器設備
form-request_property_handover-movables_note-suggest-crops = 農作物
form-request_property_handover-movables_note-suggest-none = 無
form-request_property_handover-preferred_period = 希望什麼時候點交？
    .label = 希望期間
    .help = 日期由本分署決定。
form-request_property_handover-preferred_period-suggest-one_month = 一個月內
form-request_property_handover-preferred_period-suggest-any = 依貴分署指定
form-request_property_handover-expense_consent = 點交需要的費用，同意先付嗎？
    .label = 同意預納必要費用
    .help = 例如鎖匠、搬運的費用。依法由義務人負擔，您先代付。

# 聲明
form-request_property_handover-filing_date = 請讀完這三點，再看日期對不對
    .label = 具狀日期
    .help =
        1. 我請求解除占有，把所列的不動產點交給我。
        2. 點交照公告和法律的規定辦理；土地界線的爭議，不屬於點交。
        3. 鎖匠、搬運等必要的費用，我同意先付。
form-request_property_handover-applicant_signature =
    .label = 具狀人簽名或蓋章

# 機關填寫
form-request_property_handover-staff_survey_at =
    .label = 履勘日時
form-request_property_handover-staff_handover_at =
    .label = 點交日時
form-request_property_handover-staff_police =
    .label = 會同單位
form-request_property_handover-staff_expense =
    .label = 預納費用

# 這張表自己的規則
form-request_property_handover-rule-received_by_now = 領得證書的日期在今天以後。領到證書以後，才可以申請點交。
form-request_property_handover-rule-handed_over_before = 前次點交的日期在今天以後。請再看一次。
form-request_property_handover-rule-handed_over_after_certificate = 前次點交的日期在領得證書以前。請再看一次兩個日期。
form-request_property_handover-rule-notice_promises_handover = 公告寫「不點交」的，本分署不能點交，要由您自己向法院起訴。請先問服務人員。
form-request_property_handover-rule-whole_property = 買到的只是一部分權利範圍，通常不點交。請看看公告怎麼寫。
form-request_property_handover-rule-again_says_again = 原占有人又回來的話，請選「再點交」；第一次點交，占有起始不會是「點交後」。
form-request_property_handover-evidence_list-ready-1 = 權利移轉證書影本一件。
form-request_property_handover-evidence_list-ready-2 = 土地及建物登記謄本各一件。
form-request_property_handover-evidence_list-ready-3 = 身分證明文件影本一件。
form-request_property_handover-evidence_list-ready-4 = 現場照片二張。
form-request_property_handover-evidence_list-ready-5 = 委任狀一件。

# 紙本固定文字
form-request_property_handover-text-label_applicant = 申請人
form-request_property_handover-text-label_certificate = 證書文號
form-request_property_handover-text-label_received = 領得日
form-request_property_handover-text-label_last = 前次點交
form-request_property_handover-text-label_property = 附表：應點交之不動產
form-request_property_handover-text-label_detail = 占有情形
form-request_property_handover-text-label_movables = 遺留動產
form-request_property_handover-text-about = 為申請點交不動產事：
form-request_property_handover-text-item_request = 一、申請人取得義務人{ $obligor_name }所有如附表所示之不動產，並已領得權利移轉證書，惟該不動產現仍有人占有。爰依行政執行法第二十六條準用強制執行法第九十九條規定，申請解除占有，並點交申請人。
form-request_property_handover-text-item_law = 二、點交依拍賣公告及法定要件辦理；界址爭議，不屬點交範圍。
form-request_property_handover-text-item_costs = 三、鎖匠、搬運等必要費用，由申請人預納，依法由義務人負擔。

# 要帶的
form-request_property_handover-bring-certificate = 權利移轉證書影本。
form-request_property_handover-bring-transcript = 土地或建物登記謄本。
form-request_property_handover-bring-identity = 身分證明；由代理人來，再帶委任狀。
form-request_property_handover-bring-photos = 占用情形的照片，有的話請一起帶來。

# 依據、常見的疏漏
form-request_property_handover-legal-handover = 強制執行法第99條：解除占有，點交給買受人（行政執行法第26條準用）
form-request_property_handover-legal-movables = 強制執行法第100條：留在裡面的動產
form-request_property_handover-legal-certificate = 強制執行法第97條、第98條：權利移轉證書
form-request_property_handover-legal-notice = 強制執行法第81條第2項第7款：公告要寫點交與否和原因
form-request_property_handover-legal-costs = 強制執行法第28條：必要費用；行政執行法第25條：不收執行費
form-request_property_handover-mistake-too_early = 還沒領到權利移轉證書就申請。
form-request_property_handover-mistake-not_promised = 公告寫「不點交」，卻來申請點交。
form-request_property_handover-mistake-occupants = 沒有說明現在是誰在占用。
