### unread: not yet read by people who use easy-read texts

# 第 8 號 聲明參與分配狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、聲明人、義務人、代理人、匯款帳戶）在 form_fields.ftl。

form-declaration_join_distribution = 聲明參與分配狀：我也要分
    .short = 我也要分賣掉的錢
    .what = 他也欠你錢。你可以一起分賣掉的錢。最晚在拍賣的前 1 天交。太晚，只能分剩下的。
    .bring = 證明他欠錢的紙，要正本。還有身分證。同樣的狀，每個對方各 1 份。

# 步驟
form-declaration_join_distribution-section-case = 案件
form-declaration_join_distribution-section-creditor = 你是誰
form-declaration_join_distribution-section-proxy = 幫你辦的人
form-declaration_join_distribution-section-obligor = 欠你錢的人
form-declaration_join_distribution-section-claim = 他欠的錢
form-declaration_join_distribution-section-secured = 抵押的房子
form-declaration_join_distribution-section-payment = 錢給你
form-declaration_join_distribution-section-declare = 我同意
form-declaration_join_distribution-page-obligor_more = 他的其他資料。不寫也可以
form-declaration_join_distribution-page-title = 這張紙的號碼和日子
form-declaration_join_distribution-page-interest = 利息怎麼算？沒有，就不寫
form-declaration_join_distribution-page-mortgage = 抵押怎麼登記的？

# 案件
form-declaration_join_distribution-auction_date = 你知道哪一天拍賣嗎？
    .label = 拍賣的日子
    .help = 寫了，機器會告訴你有沒有太晚。不知道，可以不寫。

# 債權
form-declaration_join_distribution-claim_class = 你的錢是哪一種？
    .label = 哪一種錢
    .help = 有房子做抵押的，選第 2 個。時間還沒到也可以。
form-declaration_join_distribution-claim_class-ordinary = 法院說他要還的錢
form-declaration_join_distribution-claim_class-secured = 有房子或東西做抵押
form-declaration_join_distribution-claim_class-priority = 法律說要先還的錢
form-declaration_join_distribution-claim_class-public = 要付給政府的錢
form-declaration_join_distribution-title_kind = 用哪一種紙證明？
    .label = 證明的紙
    .help = 要交正本。法院的紙，還要附確定證明書。
form-declaration_join_distribution-title_kind-judgment = 法院的判決
form-declaration_join_distribution-title_kind-payment_order = 法院叫他付錢的紙
form-declaration_join_distribution-title_kind-note_ruling = 本票的裁定
form-declaration_join_distribution-title_kind-settlement = 調解或和解的紙
form-declaration_join_distribution-title_kind-notarial = 公證人寫的公證書
form-declaration_join_distribution-title_kind-certificate = 證明欠錢的債權憑證
form-declaration_join_distribution-title_kind-mortgage = 登記抵押的紙
form-declaration_join_distribution-title_kind-decision = 機關叫他付錢的紙
form-declaration_join_distribution-title_kind-other = 別的
form-declaration_join_distribution-title_doc_no = 紙上的號碼是幾號？
    .label = 號碼
    .help = 照紙上的字寫。
form-declaration_join_distribution-title_date = 紙上的日子是哪一天？
    .label = 紙上的日子
form-declaration_join_distribution-claim_rows = 他欠你哪些錢？1 筆 1 筆寫
    .label = 欠的錢
    .help = 借的錢、利息、費用，分開寫。
form-declaration_join_distribution-claim_rows-claim_item = 這一筆是什麼錢？
    .label = 什麼錢
form-declaration_join_distribution-claim_rows-claim_item-principal = 借的錢
form-declaration_join_distribution-claim_rows-claim_item-interest = 利息
form-declaration_join_distribution-claim_rows-claim_item-penalty = 太晚還的罰錢
form-declaration_join_distribution-claim_rows-claim_item-costs = 法院的費用
form-declaration_join_distribution-claim_rows-claim_item-tax = 稅和費用
form-declaration_join_distribution-claim_rows-claim_amount = 這一筆是多少錢？
    .label = 多少錢
    .help = 還在算的利息，可以不寫。
form-declaration_join_distribution-claim_rows-interest_rate = 1 年的利率是多少？
    .label = 1 年的利率
form-declaration_join_distribution-claim_rows-interest_from = 從哪一天開始算？
    .label = 開始的日子
form-declaration_join_distribution-claim_rows-interest_to = 利息算到哪一天？
    .label = 最後的日子
    .help = 不寫，就是算到還完的那天。
form-declaration_join_distribution-claim_rows-claim_note = 這一筆要說明嗎？
    .label = 說明
    .help = 沒有，可以不寫。
form-declaration_join_distribution-claim_total =
    .label = 全部的錢
    .paper = 全部的錢
form-declaration_join_distribution-claim_total_capitals =
    .label = 全部的錢，大寫的字

# 擔保
form-declaration_join_distribution-mortgage_rank = 抵押登記是第幾個？
    .label = 第幾個
    .help = 看登記的紙。第 1 個就寫 1。
form-declaration_join_distribution-mortgage_max = 登記最多可以到多少錢？
    .label = 最多的錢
    .help = 沒有寫，就不用寫。
form-declaration_join_distribution-target_property = 你想分哪一個東西賣掉的錢？
    .label = 想分哪個東西的錢
    .help = 按對的句子。不寫也可以。
form-declaration_join_distribution-target_property-ready-1 = 這個案件收到的全部的錢。
form-declaration_join_distribution-target_property-ready-2 = 土地和房子賣掉的錢。
form-declaration_join_distribution-target_property-ready-3 = 銀行裡留住的錢。
form-declaration_join_distribution-copies_count = 同樣的狀，另外交幾份？
    .label = 另外交幾份
    .help = 欠錢的人和別的債權人，1 人 1 份。

# 聲明
form-declaration_join_distribution-filing_date = 請看完這 3 點，再看日子
    .label = 寫這張狀的日子
    .help =
        1. 請把他欠我的錢寫進分配表。
        2. 我交的紙是真的。錢還沒有還我。他還了，我會馬上說。
        3. 分配表不對，要在分錢的前 1 天寫信說。
form-declaration_join_distribution-creditor_signature =
    .label = 用筆寫名字，或蓋印章

# 機關填寫
form-declaration_join_distribution-staff_in_time =
    .label = 有沒有太晚
form-declaration_join_distribution-staff_in_time-yes = 沒有太晚
form-declaration_join_distribution-staff_in_time-no = 太晚
form-declaration_join_distribution-staff_class =
    .label = 第幾個分

# 這張表自己的規則
form-declaration_join_distribution-rule-before_the_auction = { $date }拍賣，現在太晚了。你只能分剩下的錢。
form-declaration_join_distribution-rule-public_claim_of_an_agency = 這種錢，只有政府機關可以說。請改選別的。
form-declaration_join_distribution-rule-interest_in_order = 有 1 筆的日子反了。請再看一次。
form-declaration_join_distribution-rule-interest_has_a_start = 有利率，還要寫從哪一天算。
form-declaration_join_distribution-rule-rate_is_usual = 有 1 筆的利率比 16 高。請看是不是寫錯。
form-declaration_join_distribution-rule-some_amount = 最少 1 筆要寫多少錢。
form-declaration_join_distribution-rule-title_not_in_future = 這一天還沒到。請再看一次紙上的日子。
form-declaration_join_distribution-evidence_list-ready-1 = 法院叫他付錢的紙，正本各 1 份。
form-declaration_join_distribution-evidence_list-ready-2 = 法院的判決，正本各 1 份。
form-declaration_join_distribution-evidence_list-ready-3 = 登記抵押的紙，影本各 1 份。
form-declaration_join_distribution-evidence_list-ready-4 = 叫他付錢的紙和送到的證明，各 1 份。
form-declaration_join_distribution-evidence_list-ready-5 = 可以先拿錢的證明 1 份。
form-declaration_join_distribution-evidence_list-ready-6 = 身分證，影本 1 份。
form-declaration_join_distribution-evidence_list-ready-7 = 委任狀 1 張。

# 紙本固定文字
form-declaration_join_distribution-text-label_declarant = 寫狀的人
form-declaration_join_distribution-text-label_auction = 拍賣的日子
form-declaration_join_distribution-text-label_obligor_id = 他的證件號碼
form-declaration_join_distribution-text-label_obligor_home = 他的地址
form-declaration_join_distribution-text-label_title = 證明的紙
form-declaration_join_distribution-text-label_total_capitals = 全部的錢
form-declaration_join_distribution-text-label_target = 想分的東西
form-declaration_join_distribution-text-label_copies = 另外幾份
form-declaration_join_distribution-text-about = 我也要分賣掉的錢：
form-declaration_join_distribution-text-item_claim = 1. { $obligor_name }欠我錢。寫在後面的表。請把這些錢寫進分配表，再還給我。
form-declaration_join_distribution-text-until_paid = 沒有寫最後的日子，就算到還完的那天。
form-declaration_join_distribution-text-item_true = 2. 我交的紙是真的。錢還沒有還我。他還了，我會馬上說。
form-declaration_join_distribution-text-item_objection = 3. 分配表不對，我會在分錢的前 1 天寫信說。
form-declaration_join_distribution-text-secured = 附表：做抵押的土地和房子

# 要帶的
form-declaration_join_distribution-bring-title = 法院的紙，要正本，還要確定證明書。抵押的，帶登記的紙。
form-declaration_join_distribution-bring-agency = 政府機關，帶叫他付錢的紙和送到的證明。
form-declaration_join_distribution-bring-identity = 身分證。別人幫你辦，還要委任狀。
form-declaration_join_distribution-bring-copies = 同樣的狀，每個對方 1 份。

# 依據、常見的疏漏
form-declaration_join_distribution-legal-deadline = 強制執行法第 32 條：什麼時候要交
form-declaration_join_distribution-legal-titles = 強制執行法第 34 條：要交證明的紙
form-declaration_join_distribution-legal-agencies = 強制執行法第 34 條之 1：政府機關
form-declaration_join_distribution-legal-table = 強制執行法第 31、38、39 條：分配表
form-declaration_join_distribution-legal-no_fee = 行政執行法第 25 條：不用付執行費
form-declaration_join_distribution-mistake-copies_only = 只交影本。或是少了確定證明書。
form-declaration_join_distribution-mistake-interest = 利息沒有寫從哪一天算。
form-declaration_join_distribution-mistake-late = 拍賣那天或後面才交。
form-declaration_join_distribution-text-claims = 他欠的錢
