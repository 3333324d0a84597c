### unread: not yet read by people who use easy-read texts

# 第 15 號 代辦不動產繼承登記申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-inheritance_registration_request = 代辦不動產繼承登記申請書。請代辦過世家人的房子登記
    .short = 請代辦過世家人的房子登記
    .what = 欠錢的人，家人過世，留下房子。還沒有登記。請我們通知地政事務所。
    .bring = 戶籍的資料、家人的表、權狀、遺產稅的紙。

# 步驟
form-inheritance_registration_request-section-creditor = 申請的人
form-inheritance_registration_request-section-case = 案件
form-inheritance_registration_request-section-proxy = 幫你辦的人
form-inheritance_registration_request-section-decedent = 過世的人
form-inheritance_registration_request-section-heirs = 他的家人
form-inheritance_registration_request-section-reason = 為什麼
form-inheritance_registration_request-section-property = 房子和土地
form-inheritance_registration_request-section-papers = 稅和帶的紙
form-inheritance_registration_request-section-finish = 最後

# 放在同一頁的題目
form-inheritance_registration_request-page-born = 出生的資料。不寫也可以
form-inheritance_registration_request-page-decedent_id = 知道這些嗎？不寫也可以
form-inheritance_registration_request-page-executor = 有人管理遺產嗎？沒有，就不寫
form-inheritance_registration_request-page-heir_birth = 這個人的出生資料

# 申請人
form-inheritance_registration_request-creditor_birthplace = 你在哪裡出生？
    .label = 出生的地方

# 被繼承人
form-inheritance_registration_request-decedent_name = 過世的人，叫什麼名字？
    .label = 過世的人的名字
    .help = 房子現在還是他的名字。
form-inheritance_registration_request-decedent_id_no = 他的身分證是幾號？
    .label = 身分證的號碼
form-inheritance_registration_request-decedent_birth_date = 這個人哪一天出生？
    .label = 出生的日子
    .help = 民國以前的日子，也可以寫。
form-inheritance_registration_request-decedent_birthplace = 這個人在哪裡出生？
    .label = 出生的地方
form-inheritance_registration_request-decedent_address = 過世的人，最後住在哪裡？
    .label = 最後的地址
form-inheritance_registration_request-death_date = 這個人哪一天過世？
    .label = 過世的日子

# 繼承人
form-inheritance_registration_request-heir_rows = 有哪些家人可以繼承？
    .label = 可以繼承的家人
    .help = 每一個人都要寫。不要繼承的，也要寫。
form-inheritance_registration_request-heir_rows-heir_name = 這個人叫什麼名字？
    .label = 名字
form-inheritance_registration_request-heir_rows-heir_id_no = 他的證件是幾號？
    .label = 證件的號碼
    .help = 不知道，可以不寫。
form-inheritance_registration_request-heir_rows-heir_birth_date = 這個人哪一天出生？
    .label = 出生的日子
form-inheritance_registration_request-heir_rows-heir_birthplace = 這個人在哪裡出生？
    .label = 出生的地方
form-inheritance_registration_request-heir_rows-heir_address = 這個人住在哪裡？
    .label = 地址
form-inheritance_registration_request-heir_rows-heir_relation = 這個人，是過世的人的誰？
    .label = 是他的誰
    .help = 像太太、大兒子、二女兒。
form-inheritance_registration_request-heir_rows-heir_share = 他可以分多少？
    .label = 可以分多少
    .help = 像「4 分之 1」。不要繼承的，不用寫。
form-inheritance_registration_request-heir_rows-heir_status = 他要繼承嗎？
    .label = 要不要繼承
    .help = 不要繼承，要有法院的紙。
form-inheritance_registration_request-heir_rows-heir_status-heir = 要繼承
form-inheritance_registration_request-heir_rows-heir_status-renounced = 不要繼承
form-inheritance_registration_request-heir_rows-heir_status-representing = 代替過世的爸媽繼承
form-inheritance_registration_request-heir_rows-heir_status-deceased = 已經過世
form-inheritance_registration_request-executor_name = 管理遺產的人，叫什麼名字？
    .label = 管理遺產的人
    .help = 沒有家人可以繼承，就要寫。
form-inheritance_registration_request-executor_address = 管理遺產的人，住在哪裡？
    .label = 管理遺產的人的地址
form-inheritance_registration_request-will_exists = 他有寫遺囑嗎？
    .label = 有沒有遺囑
form-inheritance_registration_request-will_exists-yes = 有寫
form-inheritance_registration_request-will_exists-no = 沒有寫
form-inheritance_registration_request-will_exists-unknown = 不知道

# 申請原因
form-inheritance_registration_request-request_reason = 為什麼要代辦登記？
    .label = 為什麼
    .help = 按對的句子就好。也可以自己加字。
form-inheritance_registration_request-request_reason-ready-1 = 他繼承了房子，還沒有登記。請通知地政事務所。
form-inheritance_registration_request-request_reason-ready-2 = 已經通知他，他還沒有去登記。
form-inheritance_registration_request-request_reason-ready-3 = 房子還是過世的人的名字，不能拍賣。
form-inheritance_registration_request-request_reason-ready-4 = 我先付的稅和登記的錢，請算進費用。

# 不動產
form-inheritance_registration_request-deed_available = 你手上有所有權狀嗎？
    .label = 有沒有所有權狀
form-inheritance_registration_request-deed_available-yes = 有權狀
form-inheritance_registration_request-deed_available-no = 沒有，請公告作廢
form-inheritance_registration_request-deed_missing_reason = 為什麼沒有權狀？
    .label = 為什麼沒有權狀
form-inheritance_registration_request-deed_missing_reason-suggest-kept = 在家人那裡，他不給
form-inheritance_registration_request-deed_missing_reason-suggest-lost = 不見了
form-inheritance_registration_request-deed_missing_reason-suggest-unknown = 我不知道在哪裡
form-inheritance_registration_request-heir_chart = 家人的表，還要說什麼？
    .label = 家人的表
    .help = 機器會畫好。請按要加的話。
form-inheritance_registration_request-heir_chart-ready-1 = 家人都寫了，沒有少。
form-inheritance_registration_request-heir_chart-ready-2 = 過世的人的爸媽、爺爺、奶奶也過世了。
form-inheritance_registration_request-heir_chart-ready-3 = 不要繼承的人，有法院的紙。
form-inheritance_registration_request-heir_chart-ready-4 = 代替爸媽繼承的人，有爸媽過世的資料。

# 稅和附件
form-inheritance_registration_request-tax_status = 遺產的稅，辦好了嗎？
    .label = 遺產稅的情形
form-inheritance_registration_request-tax_status-paid = 付完了
form-inheritance_registration_request-tax_status-exempt = 不用付
form-inheritance_registration_request-tax_status-unfiled = 還沒報
form-inheritance_registration_request-tax_status-advanced = 我先付了
form-inheritance_registration_request-registration_form = 你要怎麼登記？
    .label = 怎麼登記
    .help = 各有一份，要每個人都同意。
form-inheritance_registration_request-registration_form-joint = 大家一起有
form-inheritance_registration_request-registration_form-separate = 各有一份，每個人都同意
form-inheritance_registration_request-evidence_list-ready-1 = 過世的人的戶籍資料 1 份。
form-inheritance_registration_request-evidence_list-ready-2 = 家人的戶籍資料 1 份。
form-inheritance_registration_request-evidence_list-ready-3 = 遺產稅的證明 1 份。
form-inheritance_registration_request-evidence_list-ready-4 = 所有權狀 1 份。
form-inheritance_registration_request-evidence_list-ready-5 = 土地和房子的謄本 1 份。
form-inheritance_registration_request-evidence_list-ready-6 = 法院說可以不繼承的紙 1 份。
form-inheritance_registration_request-creditor_signature =
    .label = 用筆寫名字，或蓋印章

# 機關填寫
form-inheritance_registration_request-staff_received_at =
    .label = 收到的日子
form-inheritance_registration_request-staff_land_office =
    .label = 通知的地政事務所
form-inheritance_registration_request-staff_notice_no =
    .label = 通知的文號
form-inheritance_registration_request-staff_done_at =
    .label = 登記好的日子

# 這張表自己的規則
form-inheritance_registration_request-rule-shares_make_one = 每個人分到的，加起來要剛好是全部。請再看一次。
form-inheritance_registration_request-rule-death_after_birth = 過世的日子太早。請再看一次。
form-inheritance_registration_request-rule-death_has_been = 這一天還沒到。請再看一次。
form-inheritance_registration_request-rule-heirs_or_administrator = 要寫家人，或管理遺產的人。最少寫 1 個。
form-inheritance_registration_request-rule-heirs_differ = 有 2 個人的名字一樣。請看是不是寫了 2 次。

# 紙本固定文字
form-inheritance_registration_request-text-lead = 他繼承了房子，還沒有登記。請通知地政事務所，先登記。
form-inheritance_registration_request-text-how = 這張表要 2 份。對的格子，請打勾。
form-inheritance_registration_request-text-side_creditor = 申請的人
form-inheritance_registration_request-text-side_case = 案件
form-inheritance_registration_request-text-side_decedent = 過世的人
form-inheritance_registration_request-text-side_reason = 為什麼
form-inheritance_registration_request-text-side_papers = 稅和帶的紙
form-inheritance_registration_request-text-chart_title = 家人的表
form-inheritance_registration_request-text-chart_oath = 這張表有錯，害到別人，我要負責。
form-inheritance_registration_request-text-costs = 我先付的稅和費用，請算進費用。
form-inheritance_registration_request-text-mark_1 = 第 1 份
form-inheritance_registration_request-text-mark_2 = 第 2 份
form-inheritance_registration_request-text-side_obligor = 欠錢的人的名字
form-inheritance_registration_request-text-side_proxy = 幫你辦的人
form-inheritance_registration_request-text-address = 地址
form-inheritance_registration_request-text-side_heirs = 繼承的人
form-inheritance_registration_request-text-side_property = 房子和土地

# 要帶的、不用帶的
form-inheritance_registration_request-bring-household = 過世的人和家人的戶籍資料。
form-inheritance_registration_request-bring-will = 有遺囑，帶遺囑。
form-inheritance_registration_request-bring-renunciation = 有人不要繼承，帶法院的紙。
form-inheritance_registration_request-bring-deed = 所有權狀。沒有，要說為什麼，帶謄本。
form-inheritance_registration_request-bring-tax = 遺產稅的證明。
form-inheritance_registration_request-no_need-household = 我們用電腦查得到的戶籍資料。

# 依據、常見的疏漏
form-inheritance_registration_request-legal-enforcement = 強制執行的法律，第 11 條
form-inheritance_registration_request-legal-liaison = 遺產沒登記怎麼執行，第 1 條到第 8 條
form-inheritance_registration_request-legal-registration = 土地登記的規則，第 30、35、119、120、141 條
form-inheritance_registration_request-legal-land = 土地法，第 73 條
form-inheritance_registration_request-legal-civil = 民法，第 1138 條到第 1151 條、第 1174 條
form-inheritance_registration_request-mistake-forgotten = 少寫 1 個家人。
form-inheritance_registration_request-mistake-shares = 每個人分到的，加起來不對。
form-inheritance_registration_request-mistake-one_copy = 只交 1 份。要交 2 份。
form-inheritance_registration_request-mistake-tax = 沒有帶遺產稅的證明。
