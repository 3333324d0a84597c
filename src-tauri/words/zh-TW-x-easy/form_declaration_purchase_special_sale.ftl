### unread: not yet read by people who use easy-read texts

# 第 9 號 聲明應買狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、應買人、代理人、不動產）在 form_fields.ftl。

form-declaration_purchase_special_sale = 聲明應買狀：我要照公告的價錢買
    .short = 我要照公告的價錢買
    .what = 房子一直沒有賣掉，就會特別變賣。公告以後 3 個月內，你可以照價錢買。可不可以，由我們決定。
    .bring = 身分證和保證金。別人幫你辦，要帶委任狀。

# 步驟
form-declaration_purchase_special_sale-section-notice = 公告
form-declaration_purchase_special_sale-section-buyer = 要買的人
form-declaration_purchase_special_sale-section-co_buyers = 一起買的人
form-declaration_purchase_special_sale-section-proxy = 幫你辦的人
form-declaration_purchase_special_sale-section-property = 土地和房子
form-declaration_purchase_special_sale-section-deposit = 先放的錢
form-declaration_purchase_special_sale-section-qualification = 可以買嗎
form-declaration_purchase_special_sale-section-declare = 我同意
form-declaration_purchase_special_sale-page-notice = 公告的號碼和編號。不寫也可以
form-declaration_purchase_special_sale-page-instrument = 支票是哪一家銀行的？號碼是幾號？

# 公告
form-declaration_purchase_special_sale-notice_date = 特別變賣是哪一天公告？
    .label = 公告的日子
    .paper = 公告的日子
    .help = 從這天開始，3 個月內要交。
form-declaration_purchase_special_sale-notice_doc_no = 公告的號碼是幾號？
    .label = 公告的號碼

# 共同應買
form-declaration_purchase_special_sale-co_buyer_rows = 有人和你一起買嗎？
    .label = 一起買的人
    .help = 沒有就不用寫。
form-declaration_purchase_special_sale-co_buyer_rows-co_name = 一起買的人，叫什麼名字？
    .label = 名字
    .paper = 一起買的人
form-declaration_purchase_special_sale-co_buyer_rows-co_id_no = 一起買的人，證件是幾號？
    .label = 證件號碼
form-declaration_purchase_special_sale-co_buyer_rows-co_address = 一起買的人，住在哪裡？
    .label = 地址
form-declaration_purchase_special_sale-co_buyer_rows-co_share = 他要買幾份？
    .label = 他買的部分
    .paper = 他買的部分
    .help = 2 個人各一半，分母是 2，分子是 1。
form-declaration_purchase_special_sale-buyer_share = 你自己要買幾份？
    .label = 你買的部分
    .help = 大家的加起來，要剛好是全部。

# 不動產
form-declaration_purchase_special_sale-property_rows-notice_price = 公告上，這一筆多少錢？
    .label = 公告的價錢
    .help = 只用來提醒你，不會印出來。
form-declaration_purchase_special_sale-property_rows-line_price = 這一筆多少錢買？
    .label = 多少錢
    .paper = 多少錢
    .help = 照公告的價錢寫。不能比較少。
form-declaration_purchase_special_sale-purchase_total =
    .label = 全部的價錢
form-declaration_purchase_special_sale-purchase_total_capitals =
    .label = 全部的價錢，大寫的字

# 保證金
form-declaration_purchase_special_sale-deposit_amount = 公告說保證金要多少？
    .label = 保證金
    .help = 照公告的錢數寫。不用自己算。
form-declaration_purchase_special_sale-deposit_kind = 保證金怎麼交？
    .label = 怎麼交保證金
    .help = 公告說可以，才能交現金。自己的支票不可以。
form-declaration_purchase_special_sale-deposit_kind-instrument = 銀行開的支票或郵局匯票
form-declaration_purchase_special_sale-deposit_kind-cash = 現金，公告說可以
form-declaration_purchase_special_sale-deposit_bank = 支票是哪一家銀行開的？
    .label = 開支票的銀行
form-declaration_purchase_special_sale-deposit_no = 支票的號碼是幾號？
    .label = 支票號碼

# 資格
form-declaration_purchase_special_sale-buyer_qualification = 公告有沒有寫誰不能買？
    .label = 可以買的資格
    .help = 請看公告。沒有寫，就選第 1 個。
form-declaration_purchase_special_sale-buyer_qualification-unrestricted = 每個人都可以買
form-declaration_purchase_special_sale-buyer_qualification-farmland = 我可以買農地
form-declaration_purchase_special_sale-buyer_qualification-indigenous = 我是原住民
form-declaration_purchase_special_sale-buyer_qualification-foreign = 我是外國人，有許可
form-declaration_purchase_special_sale-buyer_qualification-preemption = 我可以比別人先買
form-declaration_purchase_special_sale-qualification_doc = 哪一張紙可以證明？
    .label = 資格的證明
    .help = 按對的紙。要一起交。
form-declaration_purchase_special_sale-qualification_doc-suggest-permit = 可以買農地的許可
form-declaration_purchase_special_sale-qualification_doc-suggest-register = 寫著原住民的戶口資料
form-declaration_purchase_special_sale-qualification_doc-suggest-foreign_permit = 機關給你的許可
form-declaration_purchase_special_sale-qualification_doc-suggest-co_owner = 寫著一起有土地的謄本

# 聲明
form-declaration_purchase_special_sale-filing_date = 請看完這 4 點，再看日子
    .label = 寫這張狀的日子
    .help =
        1. 我要照公告的價錢買。
        2. 可不可以，由你們問過大家再決定。
        3. 可以買，我就準時付清。太晚付，就再賣一次。少賣的錢，我來付。
        4. 我看過公告。我知道誰在住、有什麼限制。
form-declaration_purchase_special_sale-buyer_signature =
    .label = 用筆寫名字，或蓋印章

# 機關填寫
form-declaration_purchase_special_sale-staff_sequence =
    .label = 第幾個收到
form-declaration_purchase_special_sale-staff_creditor_opinion =
    .label = 債權人怎麼說
form-declaration_purchase_special_sale-staff_obligor_opinion =
    .label = 欠錢的人怎麼說
form-declaration_purchase_special_sale-staff_allowed =
    .label = 可不可以買
form-declaration_purchase_special_sale-staff_allowed-allowed = 可以
form-declaration_purchase_special_sale-staff_allowed-refused = 不可以
form-declaration_purchase_special_sale-staff_balance_deadline =
    .label = 最晚哪天付完

# 這張表自己的規則
form-declaration_purchase_special_sale-rule-notice_has_appeared = 這一天還沒到。請再看一次公告。
form-declaration_purchase_special_sale-rule-within_three_months = 最晚{ $date }要交，現在太晚了。請再看公告的日子。
form-declaration_purchase_special_sale-rule-shares_make_the_whole = 大家的部分加起來，要剛好是全部。
form-declaration_purchase_special_sale-rule-co_buyers_differ = 有 2 個人的號碼一樣。請看是不是寫了 2 次。
form-declaration_purchase_special_sale-rule-buyer_is_not_the_obligor = 2 個人的名字一樣。欠錢的人不能買自己的房子。
form-declaration_purchase_special_sale-rule-unrestricted_stands_alone = 你選了第 1 個。別的就不要選。
form-declaration_purchase_special_sale-rule-company_and_farmland = 公司要買農地，要先有許可。請帶許可的紙。
form-declaration_purchase_special_sale-rule-no_line_below_the_notice = 有一筆錢比公告少。請再看一次公告。
form-declaration_purchase_special_sale-rule-deposit_below_price = 保證金比價錢還多。請再看一次公告。
form-declaration_purchase_special_sale-evidence_list-ready-1 = 保證金的支票 1 張。
form-declaration_purchase_special_sale-evidence_list-ready-2 = 身分證，影本 1 份。
form-declaration_purchase_special_sale-evidence_list-ready-3 = 委任狀 1 張。
form-declaration_purchase_special_sale-evidence_list-ready-4 = 公司登記的紙，影本 1 份。

# 紙本固定文字
form-declaration_purchase_special_sale-text-label_buyer = 要買的人
form-declaration_purchase_special_sale-text-label_notice_no = 公告的號碼
form-declaration_purchase_special_sale-text-label_total_capitals = 大寫的字
form-declaration_purchase_special_sale-text-label_deposit = 要先交的保證金
form-declaration_purchase_special_sale-text-label_qualification = 可以買的資格
form-declaration_purchase_special_sale-text-about = 我要照公告的價錢買：
form-declaration_purchase_special_sale-text-item_offer = 1. { $obligor_name }的土地和房子，寫在前頁。我要照公告的價錢買，也交了保證金。
form-declaration_purchase_special_sale-text-property = 我要買的土地和房子
form-declaration_purchase_special_sale-text-item_decide = 2. 可不可以，由你們決定。可以買，我就準時付清。太晚付，就再賣一次。少賣的錢，我來付。
form-declaration_purchase_special_sale-text-item_notice = 3. 我看過公告。我知道誰在住、有什麼限制。東西不好，我也不能要求退。

# 要帶的
form-declaration_purchase_special_sale-bring-identity = 身分證。公司帶登記的紙和 2 個印章。
form-declaration_purchase_special_sale-bring-deposit = 保證金。多半是銀行自己開的支票。
form-declaration_purchase_special_sale-bring-proxy = 別人幫你辦，要帶委任狀。
form-declaration_purchase_special_sale-bring-permit = 公告有限制，要帶許可的紙。

# 依據、常見的疏漏
form-declaration_purchase_special_sale-legal-special_sale = 強制執行法第 95 條：公告以後 3 個月
form-declaration_purchase_special_sale-legal-several = 強制執行法第 94 條
form-declaration_purchase_special_sale-legal-farmland = 農業發展條例第 33 條和第 34 條：農地
form-declaration_purchase_special_sale-legal-indigenous = 山坡地保育利用條例第 37 條：原住民的地
form-declaration_purchase_special_sale-mistake-too_late = 公告以後，超過 3 個月才交。
form-declaration_purchase_special_sale-mistake-low_price = 價錢比公告少。
form-declaration_purchase_special_sale-mistake-deposit = 沒有交保證金，或支票寫錯。
form-declaration_purchase_special_sale-mistake-not_yet = 以為交了就買到。還要我們說可以。
