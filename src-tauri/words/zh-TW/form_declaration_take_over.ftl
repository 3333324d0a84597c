### unread: waiting for the reading of the office itself

# 第 7 號 聲明承受狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、聲明人、代理人、不動產）在 form_fields.ftl。

form-declaration_take_over = 聲明承受狀
    .short = 聲明承受
    .what = 拍賣沒有人買，或出的價不到底價時，到場的債權人可以照底價承受。准不准，由本分署決定。
    .bring = 身分證明、執行名義或抵押權的文件。由代理人來，帶有特別代理權的委任狀。

# 步驟
form-declaration_take_over-section-case = 拍賣案件
form-declaration_take_over-section-creditor = 聲明人
form-declaration_take_over-section-proxy = 代理人
form-declaration_take_over-section-claim = 債權
form-declaration_take_over-section-property = 不動產
form-declaration_take_over-section-price = 價額
form-declaration_take_over-section-declare = 聲明

# 債權
form-declaration_take_over-creditor_capacity = 您是哪一種債權人？
    .label = 債權人身分
    .help = 借錢時有設定房屋或土地抵押的，選抵押權人。
form-declaration_take_over-creditor_capacity-agency = 移送機關
form-declaration_take_over-creditor_capacity-mortgagee = 抵押權人
form-declaration_take_over-creditor_capacity-joined = 併案執行債權人
form-declaration_take_over-creditor_capacity-distribution = 參與分配債權人
form-declaration_take_over-claim_title = 您的權利是憑哪一份文件？
    .label = 執行名義或權利證明
    .help = 先點文件的種類，再補上文號和日期。
form-declaration_take_over-claim_title-suggest-mortgage = 抵押權設定契約書及他項權利證明書
form-declaration_take_over-claim_title-suggest-certificate = 債權憑證
form-declaration_take_over-claim_title-suggest-judgment = 確定判決
form-declaration_take_over-claim_title-suggest-order = 支付命令及確定證明書
form-declaration_take_over-claim_title-suggest-on_file = 已附卷，引用卷內文件
form-declaration_take_over-claim_amount = 債權金額是多少？
    .label = 債權金額
    .help = 到今天為止，本金、利息和費用合計。

# 不動產
form-declaration_take_over-takeover_scope = 要承受這一標的全部嗎？
    .label = 承受範圍
    .help = 公告准許分開承受時，才可以選部分。
form-declaration_take_over-takeover_scope-all = 該標全部
form-declaration_take_over-takeover_scope-part = 部分（公告許可分別承受時）
form-declaration_take_over-land_restrictions = 公告有沒有寫買的人有限制？
    .label = 標的限制
    .help = 看拍賣公告。公司不能隨便承受耕地；原住民保留地只能由原住民承受。
form-declaration_take_over-land_restrictions-farmland = 耕地
form-declaration_take_over-land_restrictions-indigenous = 原住民保留地
form-declaration_take_over-land_restrictions-farmhouse = 農舍
form-declaration_take_over-land_restrictions-none = 無
form-declaration_take_over-restriction_doc = 用什麼文件證明您可以承受？
    .label = 資格證明文件
    .help = 點合適的文件，要附在狀子後面。
form-declaration_take_over-restriction_doc-suggest-permit = 承受耕地許可文件影本
form-declaration_take_over-restriction_doc-suggest-register = 戶籍謄本（載有原住民身分）

# 價額
form-declaration_take_over-takeover_price = 這一次的最低價額是多少？
    .label = 承受價額
    .help = 照公告上這一標、這一拍次的底價填，不能自己出價。
form-declaration_take_over-takeover_price_capitals =
    .label = 承受價額（大寫）
form-declaration_take_over-offset_mode = 價錢要怎麼付？
    .label = 抵付方式
    .help = 「抵付」就是用您可以分到的錢來抵。
form-declaration_take_over-offset_mode-share = 以應受分配額抵付
form-declaration_take_over-offset_mode-cash = 現金繳足
form-declaration_take_over-offset_mode-topup = 抵付後補繳差額
form-declaration_take_over-offset_amount = 要抵多少錢？
    .label = 主張抵付金額
    .help = 不能比債權金額多，也不能比承受價額多。
form-declaration_take_over-difference_amount =
    .label = 預估應補差額
form-declaration_take_over-reason_text = 還有什麼要說明的嗎？
    .label = 理由
    .help = 點合適的句子就好。沒有，可以不填。
form-declaration_take_over-reason_text-ready-1 = 本次拍賣期日無人應買，聲明人已到場聲明承受。
form-declaration_take_over-reason_text-ready-2 = 本次拍賣應買人所出之最高價未達最低價額，聲明人願照最低價額承受。
form-declaration_take_over-reason_text-ready-3 = 本件於特別變賣程序期間內，聲明人願照公告之價額承受。
form-declaration_take_over-reason_text-ready-4 = 聲明人之債權證明文件已附卷，請准予引用。

# 聲明
form-declaration_take_over-filing_date = 請讀完這四點，再看日期對不對
    .label = 具狀日期
    .help =
        1. 我請求照這次的最低價額，承受所列的不動產。
        2. 抵付不夠的，我照通知的期限補繳。
        3. 太晚補繳，同意再拍賣，差額由我負擔。
        4. 我看過公告，知道點不點交和使用的限制。
form-declaration_take_over-creditor_signature =
    .label = 具狀人簽名或蓋章

# 機關填寫
form-declaration_take_over-staff_declared_at =
    .label = 聲明時間
form-declaration_take_over-staff_lot_draw =
    .label = 抽籤結果
form-declaration_take_over-staff_accept =
    .label = 准予承受
form-declaration_take_over-staff_accept-allowed = 准
form-declaration_take_over-staff_accept-refused = 不准
form-declaration_take_over-staff_difference_deadline =
    .label = 補差額期限

# 這張表自己的規則
form-declaration_take_over-rule-present_at_auction = 一般拍賣要在拍賣當天到場聲明。具狀日期和拍賣期日{ $date }不一樣，請再看一次。
form-declaration_take_over-rule-company_and_farmland = 公司承受耕地，要先取得許可（農業發展條例第33條、第34條）。請把許可文件附上。
form-declaration_take_over-rule-indigenous_land = 原住民保留地只能移轉給原住民，政府機關另有規定（山坡地保育利用條例第37條）。請再看一次。
form-declaration_take_over-rule-none_stands_alone = 選了「無」，就不用選別的。請只留一邊。
form-declaration_take_over-rule-offset_within = 抵付最多{ $max }元：不能超過債權金額，也不能超過承受價額。請改小。
form-declaration_take_over-rule-offset_covers = 這樣抵付還差{ $rest }元。請改選「抵付後補繳差額」。

# 這張狀自己的題目：拍賣期日
form-declaration_take_over-auction_date = 拍賣是哪一天、幾點？
    .label = 拍賣期日
    .help = 照拍賣公告。一般拍賣，要當天到場聲明。
form-declaration_take_over-evidence_list-ready-1 = 抵押權設定契約書及他項權利證明書影本各一件。
form-declaration_take_over-evidence_list-ready-2 = 執行名義影本一件。
form-declaration_take_over-evidence_list-ready-3 = 身分證明文件影本一件。
form-declaration_take_over-evidence_list-ready-4 = 委任狀一件。
form-declaration_take_over-evidence_list-ready-5 = 法人登記證明文件影本一件。

# 紙本固定文字
form-declaration_take_over-text-label_declarant = 聲明人
form-declaration_take_over-text-about = 為聲明承受不動產事：
form-declaration_take_over-text-item_claim = 一、聲明人係本件之債權人，債權金額為新臺幣{ $claim_amount }元，執行名義或權利證明為{ $claim_title }。
form-declaration_take_over-text-item_price = 二、聲明人願依行政執行法第二十六條準用強制執行法第九十一條、第九十二條及第九十五條規定，以該次最低價額新臺幣{ $takeover_price_capitals }承受義務人所有如附表所示之不動產，請准將該不動產交聲明人承受。
form-declaration_take_over-text-item_rest = 三、抵付不足之差額，聲明人依通知期限補繳；逾期未補繳者，同意依強制執行法第九十四條規定再行拍賣，並負擔其差額。
form-declaration_take_over-text-item_notice = 四、聲明人已知悉拍賣公告所載各項條件，包括點交與否及使用限制。
form-declaration_take_over-text-property = 附表：承受之不動產

# 要帶的、不用帶的
form-declaration_take_over-bring-identity = 身分證明；機關派員到場，帶公文或識別證。
form-declaration_take_over-bring-title = 執行名義或抵押權的文件；已經附卷的，說明引用卷內文件就可以。
form-declaration_take_over-bring-proxy = 由代理人來，帶有特別代理權的委任狀。
form-declaration_take_over-bring-permit = 耕地的許可文件，或原住民身分的證明（公告有限制時）。
form-declaration_take_over-no_need-on_file = 已經在本件卷宗裡的文件，不用再附。

# 依據、常見的疏漏
form-declaration_take_over-legal-take_over = 強制執行法第91條第1項、第92條（行政執行法第26條準用）
form-declaration_take_over-legal-lots = 強制執行法第94條：幾位債權人都要承受，就抽籤；不足的要補繳
form-declaration_take_over-legal-special_sale = 強制執行法第95條：特別變賣程序也可以承受
form-declaration_take_over-legal-farmland = 農業發展條例第33條、第34條：公司承受耕地要有許可
form-declaration_take_over-legal-indigenous = 山坡地保育利用條例第37條：原住民保留地
form-declaration_take_over-mistake-too_late = 拍賣結束了才送，或用寄的，人沒有到場。
form-declaration_take_over-mistake-own_price = 自己出價。承受價額就是那一次的底價。
form-declaration_take_over-mistake-lot = 沒有寫標別。
