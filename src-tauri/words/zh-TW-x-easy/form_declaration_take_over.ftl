### unread: not yet read by people who use easy-read texts

# 第 7 號 聲明承受狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、聲明人、代理人、不動產）在 form_fields.ftl。

form-declaration_take_over = 聲明承受狀：我要用他的房子抵
    .short = 我要用他的房子抵
    .what = 他欠你錢，房子又沒有人買。你可以照底價拿房子抵錢。可不可以，由我們決定。
    .bring = 身分證、他欠你錢的證明。別人幫你辦，要帶委任狀。

# 步驟
form-declaration_take_over-section-case = 拍賣的案件
form-declaration_take_over-section-creditor = 你是誰
form-declaration_take_over-section-proxy = 幫你辦的人
form-declaration_take_over-section-claim = 他欠的錢
form-declaration_take_over-section-property = 土地和房子
form-declaration_take_over-section-price = 多少錢
form-declaration_take_over-section-declare = 我同意

# 債權
form-declaration_take_over-creditor_capacity = 你是哪一種人？
    .label = 哪一種人
    .help = 他用房子向你借錢，選第 2 個。
form-declaration_take_over-creditor_capacity-agency = 送案件來的機關
form-declaration_take_over-creditor_capacity-mortgagee = 他用房子向你借錢
form-declaration_take_over-creditor_capacity-joined = 你的案件和這一件一起辦
form-declaration_take_over-creditor_capacity-distribution = 你也說過要分賣掉的錢
form-declaration_take_over-claim_title = 哪一張紙可以證明？
    .label = 可以證明的紙
    .help = 先按哪一種紙，再寫號碼和日子。
form-declaration_take_over-claim_title-suggest-mortgage = 向你借錢時，登記房子的紙
form-declaration_take_over-claim_title-suggest-certificate = 證明欠錢的債權憑證
form-declaration_take_over-claim_title-suggest-judgment = 法院的判決
form-declaration_take_over-claim_title-suggest-order = 法院叫他付錢的紙
form-declaration_take_over-claim_title-suggest-on_file = 以前交過了
form-declaration_take_over-claim_amount = 他欠你多少錢？
    .label = 他欠的錢
    .help = 把借的錢、利息和費用加起來。

# 不動產
form-declaration_take_over-takeover_scope = 這一標，你要全部還是一部分？
    .label = 全部還是一部分
    .help = 公告說可以分開，才能選一部分。
form-declaration_take_over-takeover_scope-all = 全部
form-declaration_take_over-takeover_scope-part = 一部分，公告說可以
form-declaration_take_over-land_restrictions = 公告有沒有寫誰不能買？
    .label = 買的人的限制
    .help = 請看公告。公司不能隨便拿農地。有的地只給原住民。
form-declaration_take_over-land_restrictions-farmland = 種東西的地
form-declaration_take_over-land_restrictions-indigenous = 只給原住民的地
form-declaration_take_over-land_restrictions-farmhouse = 農地上的房子
form-declaration_take_over-land_restrictions-none = 沒有
form-declaration_take_over-restriction_doc = 哪一張紙證明你可以拿？
    .label = 資格的證明
    .help = 按對的紙。要一起交。
form-declaration_take_over-restriction_doc-suggest-permit = 可以拿農地的許可
form-declaration_take_over-restriction_doc-suggest-register = 寫著原住民的戶口資料

# 價額
form-declaration_take_over-takeover_price = 這一次的底價是多少？
    .label = 用多少錢拿
    .help = 照公告寫的底價。不能自己出價。
form-declaration_take_over-takeover_price_capitals =
    .label = 用多少錢拿，大寫的字
form-declaration_take_over-offset_mode = 你要怎麼付？
    .label = 怎麼付
    .help = 抵付，就是用你分到的錢來付。
form-declaration_take_over-offset_mode-share = 用我分到的錢來抵
form-declaration_take_over-offset_mode-cash = 全部付現金
form-declaration_take_over-offset_mode-topup = 先抵，不夠的再付
form-declaration_take_over-offset_amount = 你要用多少錢來抵？
    .label = 要抵的錢
    .help = 不能比他欠的錢多，也不能比底價多。
form-declaration_take_over-difference_amount =
    .label = 還要付的錢
form-declaration_take_over-reason_text = 你還有話要說嗎？
    .label = 為什麼
    .help = 按對的句子就好。沒有，可以不寫。
form-declaration_take_over-reason_text-ready-1 = 這一次沒有人買，我人在場。
form-declaration_take_over-reason_text-ready-2 = 有人出價，可是不到底價。我照底價拿。
form-declaration_take_over-reason_text-ready-3 = 在特別變賣的時間裡，我照公告的價錢拿。
form-declaration_take_over-reason_text-ready-4 = 證明的紙以前交過了，請用那一份。

# 聲明
form-declaration_take_over-filing_date = 請看完這 4 點，再看日子
    .label = 寫這張狀的日子
    .help =
        1. 我要照底價，拿這些土地和房子。
        2. 抵了還不夠，我會在時間內付。
        3. 太晚付，就再賣一次。少賣的錢，我來付。
        4. 我看過公告。我知道可不可以點交。
form-declaration_take_over-creditor_signature =
    .label = 用筆寫名字，或蓋印章

# 機關填寫
form-declaration_take_over-staff_declared_at =
    .label = 說要拿的時間
form-declaration_take_over-staff_lot_draw =
    .label = 抽籤的結果
form-declaration_take_over-staff_accept =
    .label = 可不可以拿
form-declaration_take_over-staff_accept-allowed = 可以
form-declaration_take_over-staff_accept-refused = 不可以
form-declaration_take_over-staff_difference_deadline =
    .label = 最晚哪天付

# 這張表自己的規則
form-declaration_take_over-rule-present_at_auction = 一般的拍賣，要當天來說。日子應該是{ $date }。請再看一次。
form-declaration_take_over-rule-company_and_farmland = 公司要拿農地，要先有許可。請帶許可的紙。
form-declaration_take_over-rule-indigenous_land = 這種地，只能給原住民。請再看一次公告。
form-declaration_take_over-rule-none_stands_alone = 你選了「沒有」。別的就不要選。
form-declaration_take_over-rule-offset_within = 最多抵 { $max } 元。請改少一點。
form-declaration_take_over-rule-offset_covers = 這樣還少 { $rest } 元。請選「先抵，不夠的再付」。

# 這張狀自己的題目：拍賣期日
form-declaration_take_over-auction_date = 哪一天拍賣？幾點？
    .label = 拍賣的時間
    .help = 看拍賣公告。要在當天來說。
form-declaration_take_over-evidence_list-ready-1 = 登記抵押的紙，影本各 1 份。
form-declaration_take_over-evidence_list-ready-2 = 法院的紙，影本 1 份。
form-declaration_take_over-evidence_list-ready-3 = 身分證，影本 1 份。
form-declaration_take_over-evidence_list-ready-4 = 委任狀 1 張。
form-declaration_take_over-evidence_list-ready-5 = 公司登記的紙，影本 1 份。

# 紙本固定文字
form-declaration_take_over-text-label_declarant = 寫狀的人
form-declaration_take_over-text-about = 我要用他的房子抵錢：
form-declaration_take_over-text-item_claim = 1. 他欠我 { $claim_amount } 元。證明的紙是：{ $claim_title }。
form-declaration_take_over-text-item_price = 2. 我照底價拿房子。價錢：{ $takeover_price_capitals }。請答應我。
form-declaration_take_over-text-item_rest = 3. 抵了還不夠，我會在時間內付。太晚付，就再賣一次。少賣的錢，我來付。
form-declaration_take_over-text-item_notice = 4. 我看過公告。我知道可不可以點交，也知道有什麼限制。
form-declaration_take_over-text-property = 附表：我要拿的土地和房子

# 要帶的、不用帶的
form-declaration_take_over-bring-identity = 身分證。機關的人，帶公文。
form-declaration_take_over-bring-title = 證明他欠錢的紙。以前交過，說一聲就好。
form-declaration_take_over-bring-proxy = 別人幫你辦，要帶委任狀。
form-declaration_take_over-bring-permit = 農地的許可，或原住民的證明。公告有寫才要帶。
form-declaration_take_over-no_need-on_file = 以前交過的紙，不用再帶。

# 依據、常見的疏漏
form-declaration_take_over-legal-take_over = 強制執行法第 91 條和第 92 條
form-declaration_take_over-legal-lots = 強制執行法第 94 條：很多人要，就抽籤
form-declaration_take_over-legal-special_sale = 強制執行法第 95 條：特別變賣也可以
form-declaration_take_over-legal-farmland = 農業發展條例第 33 條和第 34 條：農地
form-declaration_take_over-legal-indigenous = 山坡地保育利用條例第 37 條：原住民的地
form-declaration_take_over-mistake-too_late = 拍賣完了才交。或是人沒有來。
form-declaration_take_over-mistake-own_price = 自己寫價錢。要寫底價才對。
form-declaration_take_over-mistake-lot = 沒有寫是哪一標。
