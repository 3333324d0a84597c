### unread: waiting for the reading of the office itself

# 第 8 號 聲明參與分配狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、聲明人、義務人、代理人、匯款帳戶）在 form_fields.ftl。

form-declaration_join_distribution = 聲明參與分配狀
    .short = 聲明參與分配
    .what = 義務人也欠您錢，您想一起分拍賣所得的錢。最晚要在拍賣終結的一日前提出，太晚只能分剩下的。
    .bring = 執行名義正本（例如判決和確定證明書），或抵押權的文件；身分證明；給對方的繕本。

# 步驟
form-declaration_join_distribution-section-case = 案件
form-declaration_join_distribution-section-creditor = 聲明人
form-declaration_join_distribution-section-proxy = 代理人
form-declaration_join_distribution-section-obligor = 義務人
form-declaration_join_distribution-section-claim = 債權
form-declaration_join_distribution-section-secured = 擔保
form-declaration_join_distribution-section-payment = 受償
form-declaration_join_distribution-section-declare = 聲明
form-declaration_join_distribution-page-obligor_more = 義務人的其他資料，可以不填
form-declaration_join_distribution-page-title = 這份文件的號碼和日期
form-declaration_join_distribution-page-interest = 這一筆怎麼算利息？沒有就不填
form-declaration_join_distribution-page-mortgage = 抵押權的登記

# 案件
form-declaration_join_distribution-auction_date = 知道哪一天拍賣嗎？
    .label = 拍賣期日（如已知）
    .help = 填了，本機會提醒您來不來得及。不知道，可以不填。

# 債權
form-declaration_join_distribution-claim_class = 您的債權是哪一類？
    .label = 債權類別
    .help = 擔保物權就是抵押權、質權這一類，沒有到期也可以聲明。
form-declaration_join_distribution-claim_class-ordinary = 有執行名義之普通債權
form-declaration_join_distribution-claim_class-secured = 擔保物權
form-declaration_join_distribution-claim_class-priority = 法定優先權
form-declaration_join_distribution-claim_class-public = 政府機關公法債權
form-declaration_join_distribution-title_kind = 憑哪一種文件聲明？
    .label = 執行名義或證明文件
    .help = 要附正本。判決、支付命令、本票裁定，要再附確定證明書。
form-declaration_join_distribution-title_kind-judgment = 確定判決
form-declaration_join_distribution-title_kind-payment_order = 支付命令及確定證明
form-declaration_join_distribution-title_kind-note_ruling = 本票裁定及確定證明
form-declaration_join_distribution-title_kind-settlement = 調解或和解筆錄
form-declaration_join_distribution-title_kind-notarial = 公證書
form-declaration_join_distribution-title_kind-certificate = 債權憑證
form-declaration_join_distribution-title_kind-mortgage = 抵押權設定契約及他項權利證明書
form-declaration_join_distribution-title_kind-decision = 處分書及送達證明
form-declaration_join_distribution-title_kind-other = 其他
form-declaration_join_distribution-title_doc_no = 文件上的文號是幾號？
    .label = 文號
    .help = 照文件上寫的填，例如「○○年度司促字第○○○號」。
form-declaration_join_distribution-title_date = 文件是哪一天的？
    .label = 文件日期
form-declaration_join_distribution-claim_rows = 他欠您哪些錢？一筆一筆填
    .label = 債權明細
    .help = 本金、利息、違約金、程序費用，分開填。
form-declaration_join_distribution-claim_rows-claim_item = 這一筆是什麼？
    .label = 項目
form-declaration_join_distribution-claim_rows-claim_item-principal = 本金
form-declaration_join_distribution-claim_rows-claim_item-interest = 利息
form-declaration_join_distribution-claim_rows-claim_item-penalty = 違約金
form-declaration_join_distribution-claim_rows-claim_item-costs = 程序費用
form-declaration_join_distribution-claim_rows-claim_item-tax = 稅費
form-declaration_join_distribution-claim_rows-claim_amount = 這一筆多少錢？
    .label = 金額
    .help = 還在算的利息，沒有固定金額，可以不填。
form-declaration_join_distribution-claim_rows-interest_rate = 年利率是多少？
    .label = 年利率％
form-declaration_join_distribution-claim_rows-interest_from = 從哪一天起算？
    .label = 起算日
form-declaration_join_distribution-claim_rows-interest_to = 算到哪一天？
    .label = 迄日
    .help = 不填，就是算到還清的那一天（至清償日止）。
form-declaration_join_distribution-claim_rows-claim_note = 這一筆有要說明的嗎？
    .label = 備註
    .help = 沒有，可以不填。
form-declaration_join_distribution-claim_total =
    .label = 債權合計（已確定部分）
    .paper = 債權合計
form-declaration_join_distribution-claim_total_capitals =
    .label = 合計（大寫）

# 擔保
form-declaration_join_distribution-mortgage_rank = 抵押權是第幾順位？
    .label = 抵押權順位
    .help = 照他項權利證明書上寫的，第1順位填1。
form-declaration_join_distribution-mortgage_max = 有登記最高限額嗎？是多少？
    .label = 最高限額
    .help = 不是最高限額抵押權，就不用填。
form-declaration_join_distribution-target_property = 想從哪些財產賣得的錢分配？
    .label = 請求分配之執行標的
    .help = 點合適的句子，也可以不填。
form-declaration_join_distribution-target_property-ready-1 = 本件執行程序所得之全部案款。
form-declaration_join_distribution-target_property-ready-2 = 本件查封之全部不動產拍賣所得價金。
form-declaration_join_distribution-target_property-ready-3 = 本件扣押之存款債權。
form-declaration_join_distribution-copies_count = 附了幾份繕本？
    .label = 繕本份數
    .help = 義務人和其他債權人，一人一份。

# 聲明
form-declaration_join_distribution-filing_date = 請讀完這三點，再看日期對不對
    .label = 具狀日期
    .help =
        1. 我請求把所列的債權列入分配表，並受清償。
        2. 我附的文件是真的，債權還沒有受清償；之後有清償，會馬上陳報。
        3. 我知道對分配表有意見，最晚在分配期日的前一日以書狀聲明異議。
form-declaration_join_distribution-creditor_signature =
    .label = 具狀人簽名或蓋章

# 機關填寫
form-declaration_join_distribution-staff_in_time =
    .label = 期限內
form-declaration_join_distribution-staff_in_time-yes = 是
form-declaration_join_distribution-staff_in_time-no = 否
form-declaration_join_distribution-staff_class =
    .label = 分配次序

# 這張表自己的規則
form-declaration_join_distribution-rule-before_the_auction = { $date }拍賣，現在提出已經過了期限，只能就剩下的錢受償（強制執行法第32條）。日期如果不對，請改正。
form-declaration_join_distribution-rule-public_claim_of_an_agency = 公法債權只有政府機關可以聲明。請改選債權類別，或改身分別。
form-declaration_join_distribution-rule-interest_in_order = 有一筆利息的迄日在起算日之前。請再看一次兩個日期。
form-declaration_join_distribution-rule-interest_has_a_start = 有利率，還要填從哪一天開始算。
form-declaration_join_distribution-rule-rate_is_usual = 有一筆的年利率超過16％。請看看是不是填錯了。
form-declaration_join_distribution-rule-some_amount = 至少有一筆要填金額。請把知道的金額填上。
form-declaration_join_distribution-rule-title_not_in_future = 文件的日期在今天以後。請再看一次文件。
form-declaration_join_distribution-evidence_list-ready-1 = 支付命令及確定證明書正本各一件。
form-declaration_join_distribution-evidence_list-ready-2 = 確定判決及確定證明書正本各一件。
form-declaration_join_distribution-evidence_list-ready-3 = 抵押權設定契約書及他項權利證明書影本各一件。
form-declaration_join_distribution-evidence_list-ready-4 = 處分書、送達證明及催繳證明各一件。
form-declaration_join_distribution-evidence_list-ready-5 = 優先權之證明文件一件。
form-declaration_join_distribution-evidence_list-ready-6 = 身分證明文件影本一件。
form-declaration_join_distribution-evidence_list-ready-7 = 委任狀一件。

# 紙本固定文字
form-declaration_join_distribution-text-label_declarant = 聲明人
form-declaration_join_distribution-text-label_auction = 拍賣期日
form-declaration_join_distribution-text-label_obligor_id = 義務人證號
form-declaration_join_distribution-text-label_obligor_home = 義務人地址
form-declaration_join_distribution-text-label_title = 證明文件
form-declaration_join_distribution-text-label_total_capitals = 合計（大寫）
form-declaration_join_distribution-text-label_target = 執行標的
form-declaration_join_distribution-text-label_copies = 繕本
form-declaration_join_distribution-text-about = 為聲明參與分配事：
form-declaration_join_distribution-text-item_claim = 一、聲明人對義務人{ $obligor_name }有次頁所列之債權，依行政執行法第二十六條準用強制執行法第三十二條、第三十四條及第三十四條之一規定，聲明參與分配，請將該債權列入分配表並受清償。
form-declaration_join_distribution-text-until_paid = 利息、違約金未填迄日者，請求計算至清償日止。
form-declaration_join_distribution-text-item_true = 二、所附文件均屬真正，上開債權迄未受清償；如受清償，當即陳報。
form-declaration_join_distribution-text-item_objection = 三、聲明人知悉對分配表有異議者，應於分配期日一日前以書狀聲明（強制執行法第三十九條）。
form-declaration_join_distribution-text-secured = 附表：擔保標的

# 要帶的
form-declaration_join_distribution-bring-title = 執行名義正本；判決、支付命令、本票裁定要再附確定證明書；抵押權附設定契約和他項權利證明書。
form-declaration_join_distribution-bring-agency = 政府機關附處分書、送達證明和催繳證明。
form-declaration_join_distribution-bring-identity = 身分證明；由代理人來，再帶委任狀。
form-declaration_join_distribution-bring-copies = 給義務人和其他債權人的繕本，一人一份。

# 依據、常見的疏漏
form-declaration_join_distribution-legal-deadline = 強制執行法第32條：拍賣終結的一日前提出（行政執行法第26條準用）
form-declaration_join_distribution-legal-titles = 強制執行法第34條：要提出執行名義或擔保權利的證明
form-declaration_join_distribution-legal-agencies = 強制執行法第34條之1：政府機關的公法債權
form-declaration_join_distribution-legal-table = 強制執行法第31條、第38條、第39條：分配表和異議
form-declaration_join_distribution-legal-no_fee = 行政執行法第25條：不收執行費
form-declaration_join_distribution-mistake-copies_only = 只附影本，或沒有附確定證明書。
form-declaration_join_distribution-mistake-interest = 利息沒有寫從哪一天起算。
form-declaration_join_distribution-mistake-late = 拍賣當天或以後才提出。
form-declaration_join_distribution-text-claims = 債權明細
