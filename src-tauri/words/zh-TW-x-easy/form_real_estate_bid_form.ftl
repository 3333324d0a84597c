### unread: not yet read by people who use easy-read texts

# 第 22 號 投標書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

form-real_estate_bid_form = 不動產投標書：我要買拍賣的房子
    .short = 我要買拍賣的房子
    .what = 你想買拍賣的土地或房子嗎？用這張紙，寫你願意付多少錢。
    .bring = 保證金、身分證、印章。公司還要帶登記的紙和 2 個印章。

# 步驟
form-real_estate_bid_form-section-case = 是哪一次拍賣
form-real_estate_bid_form-section-bidder = 要買的人
form-real_estate_bid_form-section-property = 買什麼、多少錢
form-real_estate_bid_form-section-deposit = 要先交的保證金
form-real_estate_bid_form-section-qualification = 可以買嗎
form-real_estate_bid_form-section-proxy = 幫你辦的人
form-real_estate_bid_form-section-post = 用寄的
form-real_estate_bid_form-section-declare = 我同意

# 放在同一頁的題目
form-real_estate_bid_form-page-lot = 是第幾標？第幾次拍賣？
form-real_estate_bid_form-page-rep = 誰是代表的人？
form-real_estate_bid_form-page-size = 多大？是全部還是一份？
form-real_estate_bid_form-page-bldg_size = 房子多大？是全部還是一份？
form-real_estate_bid_form-page-cheque = 是哪家銀行開的？幾號？
form-real_estate_bid_form-page-powers = 他可以幫你做什麼
form-real_estate_bid_form-page-sender = 信封要寫你的名字嗎？
form-real_estate_bid_form-page-declare = 最後，請看這些話

# 拍賣
form-real_estate_bid_form-lab_post_kind = 你要怎麼投標？
    .label = 怎麼投標
    .paper = 怎麼寄
    .help = 公告說可以用寄的，才能寄。
form-real_estate_bid_form-lab_post_kind-in_person = 自己去，放進箱子
form-real_estate_bid_form-lab_post_kind-registered = 用雙掛號寄

# 投標人
form-real_estate_bid_form-bidder_age =
    .label = 幾歲
form-real_estate_bid_form-bidder_nationality = 你是哪一國的人？
    .label = 哪一國
form-real_estate_bid_form-bidder_rep_id_no = 爸媽或監護人，證件是幾號？
    .label = 他的號碼
form-real_estate_bid_form-co_bidder_rows = 有人和你一起買嗎？
    .label = 一起買的人
    .help = 只有你自己買，就不用寫。
form-real_estate_bid_form-co_bidder_rows-co_share = 這個人要買多少？
    .label = 買多少
    .help = 都不寫，大家就一樣多。
form-real_estate_bid_form-co_bidder_rows-co_signature =
    .label = 簽名
form-real_estate_bid_form-bidder_share = 你自己要買多少？
    .label = 買多少
    .help = 大家加起來，要剛好是全部。
form-real_estate_bid_form-list_note =
    .label = 大家加起來，要是全部

# 不動產和價錢
form-real_estate_bid_form-bid_land_rows = 你要買哪些土地？
    .label = 土地
    .help = 照公告，一筆一筆寫。
form-real_estate_bid_form-bid_land_rows-land_seq =
    .label = 第幾筆
form-real_estate_bid_form-bid_land_rows-land_price = 這一筆，你要付多少錢？
    .label = 要付的錢
    .help = 只有一個總價，這裡不用寫。
form-real_estate_bid_form-bid_building_rows = 你要買哪些房子？
    .label = 房子
    .help = 照公告，一間一間寫。
form-real_estate_bid_form-bid_building_rows-bldg_seq =
    .label = 第幾間
form-real_estate_bid_form-bid_building_rows-bldg_price = 這一間，你要付多少錢？
    .label = 要付的錢
    .help = 只有一個總價，這裡不用寫。
form-real_estate_bid_form-bid_total = 全部一共要付多少錢？
    .label = 全部的錢
    .help = 只能寫 1 個數字。
form-real_estate_bid_form-bid_total_capitals =
    .label = 用大寫的字
form-real_estate_bid_form-floor_price = 公告的最低價，是多少錢？
    .label = 最低的價錢
    .help = 只用來提醒你，不會印出來。

# 保證金
form-real_estate_bid_form-deposit_amount = 保證金要付多少錢？
    .label = 保證金
    .help = 照公告的錢數。少 1 元都不行。
form-real_estate_bid_form-deposit_form = 你用什麼付保證金？
    .label = 用什麼付
    .help = 不收自己或公司開的支票。
form-real_estate_bid_form-deposit_form-bank_cheque = 銀行開的支票
form-real_estate_bid_form-deposit_form-certified_cheque = 銀行保證付錢的支票
form-real_estate_bid_form-deposit_form-postal_order = 郵局的匯票
form-real_estate_bid_form-deposit_form-bank_note = 銀行開的本票
form-real_estate_bid_form-deposit_form-cash = 現金，公告說可以才行
form-real_estate_bid_form-deposit_bank = 是哪家銀行開的？
    .label = 哪家銀行
form-real_estate_bid_form-deposit_no = 上面的號碼是幾號？
    .label = 票的號碼
form-real_estate_bid_form-deposit_payee = 票上寫，錢給誰？
    .label = 錢給誰
    .help = 寫你自己的名字，背面一定要簽名。
form-real_estate_bid_form-deposit_payee-branch = 這個分署
form-real_estate_bid_form-deposit_payee-bidder = 我自己，背面簽好了
form-real_estate_bid_form-deposit_payee-bearer = 沒有寫

# 資格
form-real_estate_bid_form-bidder_qualification = 這塊土地，誰都可以買嗎？
    .label = 可以買嗎
    .help = 公告會寫。農地有限制。
form-real_estate_bid_form-bidder_qualification-none = 誰都可以
form-real_estate_bid_form-bidder_qualification-farmland = 我可以買農地
form-real_estate_bid_form-bidder_qualification-indigenous = 我是原住民
form-real_estate_bid_form-bidder_qualification-foreigner = 外國人，有許可
form-real_estate_bid_form-bidder_qualification-priority = 我可以先買
form-real_estate_bid_form-qualification_doc = 你附什麼證明？
    .label = 附的證明
    .help = 要一起放進去，不能以後補。
form-real_estate_bid_form-priority_claim = 你可以比別人先買嗎？
    .label = 可以先買
form-real_estate_bid_form-priority_claim-none = 沒有
form-real_estate_bid_form-priority_claim-co_owner = 我有其中一份
form-real_estate_bid_form-priority_claim-tenant = 我租這裡
form-real_estate_bid_form-priority_claim-owner = 土地或房子是我的

# 委任狀
form-real_estate_bid_form-poa_enabled = 要請別人幫你投標嗎？
    .label = 請別人去
form-real_estate_bid_form-poa_enabled-no = 不用
form-real_estate_bid_form-poa_enabled-yes = 要
form-real_estate_bid_form-poa_special_powers = 你同意他幫你做這些事嗎？
    .label = 我同意他做這些事
    .help = 他可以投標、加價、拿保證金。他也可以繳錢、拿證書。
form-real_estate_bid_form-poa_date = 是哪一天請他的？
    .label = 哪一天
form-real_estate_bid_form-poa_principal_signature =
    .label = 我簽名
form-real_estate_bid_form-poa_proxy_signature =
    .label = 他簽名

# 通訊投標
form-real_estate_bid_form-lab_recipient = 要寄到哪個信箱？
    .label = 寄到哪裡
    .help = 照公告寫，不要改。
form-real_estate_bid_form-lab_deadline = 最晚哪一天、幾點要寄到？
    .label = 最晚寄到
    .help = 公告有寫。要寄到才算。
form-real_estate_bid_form-lab_sender_name = 信封上寫誰寄的？
    .label = 誰寄的
    .help = 不想讓人知道，可以不寫。
form-real_estate_bid_form-lab_sender_address = 信封上寫哪裡寄的？
    .label = 寄的地址
form-real_estate_bid_form-ret_mode = 沒買到，保證金怎麼還你？
    .label = 保證金怎麼還你
form-real_estate_bid_form-ret_mode-collect = 自己去拿，或請人拿
form-real_estate_bid_form-ret_mode-mail = 用掛號寄給我
form-real_estate_bid_form-ret_mode-transfer = 匯到帳戶
form-real_estate_bid_form-ret_address = 要寄到哪裡給你？
    .label = 寄到哪裡
form-real_estate_bid_form-ret_present = 開標那天，你會去嗎？
    .label = 會不會去
    .help = 兩個人一樣高，到場才能加價。
form-real_estate_bid_form-ret_present-yes = 會去
form-real_estate_bid_form-ret_present-no = 不會去
form-real_estate_bid_form-ret_docs = 信封裡放了什麼？
    .label = 放了什麼
form-real_estate_bid_form-ret_docs-bid = 你的投標書
form-real_estate_bid_form-ret_docs-bag = 保證金的袋子
form-real_estate_bid_form-ret_docs-identity = 身分證影本
form-real_estate_bid_form-ret_docs-proxy = 請人幫忙的委任狀
form-real_estate_bid_form-ret_docs-qualification = 資格的證明
form-real_estate_bid_form-ret_docs-envelope = 寄回來用的信封
form-real_estate_bid_form-ret_signature =
    .label = 要買的人簽名
form-real_estate_bid_form-lab_case_number =
    .label = 案件號碼
form-real_estate_bid_form-lab_lot_no =
    .label = 第幾標
form-real_estate_bid_form-lab_opening_date =
    .label = 哪天開標

# 聲明
form-real_estate_bid_form-rules_ack = 請看完這 6 點
    .label = 我看完了，也同意
    .paper = 我看完了公告和這些話
    .help =
        1. 買到了，要準時付錢。沒付，要賠錢。
        2. 房子現在怎樣，就買到怎樣。
        3. 沒簽名、保證金不夠，就不算。
        4. 投進去，就不能改。
        5. 欠錢的人自己不能買。
        6. 有人可以先買，就要等一等。
form-real_estate_bid_form-bid_date = 是哪一天投標？
    .label = 哪一天
form-real_estate_bid_form-bidder_signature =
    .label = 要買的人簽名
form-real_estate_bid_form-deposit_return_signature =
    .label = 拿回的人簽名
form-real_estate_bid_form-env_case_number =
    .label = 案件號碼
form-real_estate_bid_form-env_lot_no =
    .label = 第幾標
form-real_estate_bid_form-env_bidder_name =
    .label = 要買的人
form-real_estate_bid_form-env_deposit_amount =
    .label = 保證金
form-real_estate_bid_form-env_deposit_form =
    .label = 票的號碼
form-real_estate_bid_form-env_seal =
    .label = 在封口上簽名

# 機關填寫
form-real_estate_bid_form-staff_box_time =
    .label = 什麼時候收到
form-real_estate_bid_form-staff_valid =
    .label = 算不算
form-real_estate_bid_form-staff_valid-valid = 可以算數
form-real_estate_bid_form-staff_valid-void = 不算
form-real_estate_bid_form-staff_rank =
    .label = 第幾個打開、多少錢
form-real_estate_bid_form-staff_result =
    .label = 最後怎麼樣
form-real_estate_bid_form-staff_result-awarded = 買到了
form-real_estate_bid_form-staff_result-not_awarded = 沒有買到
form-real_estate_bid_form-staff_balance_deadline =
    .label = 最晚哪天付清

# 這張表自己的規則
form-real_estate_bid_form-rule-something_is_bid_for = 還沒寫要買什麼。請寫土地或房子。
form-real_estate_bid_form-rule-every_line_has_its_price = 有的有錢數，有的沒有。要就都寫，不然都不寫。
form-real_estate_bid_form-rule-total_reaches_the_floor = 你寫 { $total } 元。最低要 { $floor } 元。太少就不算。
form-real_estate_bid_form-rule-cash_needs_the_notice = 公告說可以，才能用現金。
form-real_estate_bid_form-rule-shares_make_the_whole = 加起來不是全部。兩個人，可以各 2 分之 1。
form-real_estate_bid_form-rule-everyone_states_a_share_or_nobody = 有的人寫了，有的人沒寫。請都寫，或都不寫。
form-real_estate_bid_form-rule-bidders_differ = 有 2 個人的號碼一樣。請再看一次。
form-real_estate_bid_form-rule-proxy_does_not_bid = 代替你的人，自己不能也買。請換人。
form-real_estate_bid_form-rule-bid_before_opening = 投標的日子太晚了。請再看一次。
form-real_estate_bid_form-rule-post_before_opening = 開標的時間過了。請再看公告。
form-real_estate_bid_form-rule-arrival_before_opening = 要在開標以前寄到。請再看公告。
form-real_estate_bid_form-rule-none_stands_alone = 選了「誰都可以」，就不要選別的。
form-real_estate_bid_form-rule-company_and_farmland = 公司不能買農地。有許可，請一起放進去。
form-real_estate_bid_form-rule-indigenous_land = 這種土地，只有原住民能買。
form-real_estate_bid_form-rule-post_holds_all = 要有投標書、保證金、身分證影本。
form-real_estate_bid_form-rule-post_holds_the_authority = 請別人辦，委任狀也要放進去。
form-real_estate_bid_form-rule-post_holds_the_envelope = 要寄還給你，請放回郵信封。

# 紙本固定文字
form-real_estate_bid_form-text-office = { $office }用的
form-real_estate_bid_form-text-side_bidder = 要買的人
form-real_estate_bid_form-text-side_price = 多少錢
form-real_estate_bid_form-text-side_deposit = 要先交的保證金
form-real_estate_bid_form-text-side_qualification = 可以買嗎
form-real_estate_bid_form-text-land = 要買的土地
form-real_estate_bid_form-text-buildings = 要買的房子
form-real_estate_bid_form-text-years = 歲
form-real_estate_bid_form-text-words_prevail = 錢數用大寫的字寫，不能改。寫錯了，請再印一張。
form-real_estate_bid_form-text-terms =
    1. 我照公告買，用我寫的錢數。
    2. 買到了，要準時付清。
    3. 沒付清，會再拍賣。少的錢我要付。
    4. 房子現在怎樣，就買到怎樣。
    5. 沒簽名、保證金不夠、太晚，就不算。
    6. 投進去，不能拿回，也不能改。
    7. 欠錢的人自己不能買。
    8. 有人可以先買，要等他決定。
form-real_estate_bid_form-text-return_title = 拿回保證金
form-real_estate_bid_form-text-return_text = 沒買到，保證金都拿回來了。拿回時才簽名。
form-real_estate_bid_form-text-poa_title = 請人幫忙的委任狀
form-real_estate_bid_form-text-poa_text = 我請這個人幫我投標。他可以加價、拿回保證金。他可以付錢、拿證書。法律說的特別權利，也給他。
form-real_estate_bid_form-text-registered = 雙掛號
form-real_estate_bid_form-text-title_bag = 貼在保證金袋子上的紙
form-real_estate_bid_form-text-bag = 保證金的袋子
form-real_estate_bid_form-text-bag_note = { $office }。買拍賣的房子用。
form-real_estate_bid_form-text-bag_how =
    1. 剪下來，貼在袋子上。
    2. 袋子裡只放保證金。
    3. 封好，在封口簽名。
    4. 和投標書一起投。
form-real_estate_bid_form-text-title_label = 貼在信封上的紙
form-real_estate_bid_form-text-label = 用寄的投標
form-real_estate_bid_form-text-label_note = 開標以前，不要打開
form-real_estate_bid_form-text-label_how =
    1. 剪下來，貼在信封上。
    2. 號碼、日期要和公告一樣。
    3. 一個信封，只投一標。
    4. 你的名字可以不寫。
form-real_estate_bid_form-text-title_co = 一起買的人
form-real_estate_bid_form-text-co_note = 每個人都要簽名。大家的加起來，要是全部。都不寫，就是一樣多。
form-real_estate_bid_form-text-title_post = 用寄的投標，保證金怎麼還
form-real_estate_bid_form-text-post_lead = 這張紙，也放進信封。
form-real_estate_bid_form-text-post_pledge = 我用雙掛號寄。要準時寄到才算。太晚寄到，就不打開。匯款的帳戶，要是我自己的。
form-real_estate_bid_form-text-post_steps =
    用寄的，這樣做
    1. 先看公告。公告說可以，才能寄。
    2. 寫好投標書，要簽名。
    3. 保證金放進袋子。封好，簽名。
    4. 全部的紙，放進一個信封。
    5. 要寄還給你，放回郵信封。
    6. 信封貼上標籤。
    7. 去郵局，用雙掛號寄。
    8. 寄到公告寫的信箱。
    9. 要早一點寄，太晚就不算。
    10. 寄出去，就不能改了。

# 要帶的
form-real_estate_bid_form-bring-deposit = 保證金，要放在袋子裡封好。
form-real_estate_bid_form-bring-identity = 身分證和印章。用寄的，放影本。
form-real_estate_bid_form-bring-company = 公司帶登記的紙，和 2 個印章。
form-real_estate_bid_form-bring-permit = 買農地，要有許可。和投標書一起放。
form-real_estate_bid_form-bring-proxy = 請別人去，他要帶身分證和印章。
form-real_estate_bid_form-bring-envelope = 用寄的，可以放回郵信封。
form-real_estate_bid_form-no_need-proxy_letter = 另外一張委任狀。投標書上就有。
form-real_estate_bid_form-no_need-co_owner = 你是共有人，謄本我們自己查。

# 依據、常見的疏漏
form-real_estate_bid_form-legal-sealed_bids = 強制執行法，第 85 條到第 89 條
form-real_estate_bid_form-legal-equal_bids = 強制執行法，第 90 條
form-real_estate_bid_form-legal-execution = 行政執行法，第 26 條
form-real_estate_bid_form-legal-proxy = 民事訴訟法，第 70 條
form-real_estate_bid_form-mistake-lot = 案號或第幾標，寫錯了。
form-real_estate_bid_form-mistake-two_lots = 一張紙寫了 2 標。
form-real_estate_bid_form-mistake-total = 加起來的錢數不對。
form-real_estate_bid_form-mistake-cheque = 用自己開的支票。或忘了在背面簽名。
form-real_estate_bid_form-mistake-deposit = 保證金太少了。
form-real_estate_bid_form-mistake-proxy = 請別人去，忘了委任狀。
form-real_estate_bid_form-mistake-signature = 沒簽名，也沒蓋章。
form-real_estate_bid_form-mistake-post = 寄錯地方，或太晚寄到。
form-real_estate_bid_form-mistake-permit = 買農地的許可，沒有一起放。
