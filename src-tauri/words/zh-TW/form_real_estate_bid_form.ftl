### unread: waiting for the reading of the office itself

# 第 22 號 投標書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

form-real_estate_bid_form = 不動產投標書
    .short = 不動產投標
    .what = 想買拍賣的土地或房子，用這張出價。當場投進標匭，或照公告用雙掛號寄。
    .bring = 裝好的保證金、身分證和印章。公司另外帶登記資料和大小章。

# 步驟
form-real_estate_bid_form-section-case = 拍賣
form-real_estate_bid_form-section-bidder = 投標人
form-real_estate_bid_form-section-property = 不動產和價錢
form-real_estate_bid_form-section-deposit = 保證金
form-real_estate_bid_form-section-qualification = 資格
form-real_estate_bid_form-section-proxy = 代理人
form-real_estate_bid_form-section-post = 通訊投標
form-real_estate_bid_form-section-declare = 聲明

# 放在同一頁的題目
form-real_estate_bid_form-page-lot = 是第幾標、第幾次拍賣？
form-real_estate_bid_form-page-rep = 法定代理人或代表人是誰？
form-real_estate_bid_form-page-size = 面積和權利範圍是多少？
form-real_estate_bid_form-page-bldg_size = 這間房子多大，權利範圍是多少？
form-real_estate_bid_form-page-cheque = 票據是哪一家開的、幾號？
form-real_estate_bid_form-page-powers = 請看委任的範圍
form-real_estate_bid_form-page-sender = 信封要寫寄件人嗎？可以不寫
form-real_estate_bid_form-page-declare = 最後，請讀聲明

# 拍賣
form-real_estate_bid_form-lab_post_kind = 要怎麼投標？
    .label = 投標方式
    .paper = 郵件種類
    .help = 公告寫可以通訊投標，才能用寄的。
form-real_estate_bid_form-lab_post_kind-in_person = 當場投入標匭
form-real_estate_bid_form-lab_post_kind-registered = 雙掛號郵寄

# 投標人
form-real_estate_bid_form-bidder_age =
    .label = 年齡
form-real_estate_bid_form-bidder_nationality = 是哪一國的人？
    .label = 國籍
form-real_estate_bid_form-bidder_rep_id_no = 法定代理人的證號是幾號？
    .label = 代理人證號
form-real_estate_bid_form-co_bidder_rows = 有人和您一起買嗎？
    .label = 共同投標人
    .help = 自己一個人買，就不用填。
form-real_estate_bid_form-co_bidder_rows-co_share = 他要買多少？
    .label = 應買權利範圍
    .help = 都不寫，就是每個人一樣多。
form-real_estate_bid_form-co_bidder_rows-co_signature =
    .label = 簽章
form-real_estate_bid_form-bidder_share = 您自己要買多少？
    .label = 應買權利範圍
    .help = 所有人加起來要剛好是全部。都不寫，就是每個人一樣多。
form-real_estate_bid_form-list_note =
    .label = 應買權利範圍合計（應為全部）

# 不動產和價錢
form-real_estate_bid_form-bid_land_rows = 要買哪些土地？
    .label = 土地
    .help = 照公告一筆一筆填。沒有土地，就按下一題。
form-real_estate_bid_form-bid_land_rows-land_seq =
    .label = 編號
form-real_estate_bid_form-bid_land_rows-land_price = 這一筆土地願意出多少錢？
    .label = 願出價額
    .help = 公告只有一個總價的話，這裡不用填。
form-real_estate_bid_form-bid_building_rows = 要買哪些房子？
    .label = 建物
    .help = 照公告一筆一筆填。沒有房子，就按下一題。
form-real_estate_bid_form-bid_building_rows-bldg_seq =
    .label = 編號
form-real_estate_bid_form-bid_building_rows-bldg_price = 這一筆房子願意出多少錢？
    .label = 願出價額
    .help = 公告只有一個總價的話，這裡不用填。
form-real_estate_bid_form-bid_total = 一共願意出多少錢？
    .label = 願出總價額
    .help = 只能寫一個確定的金額，用新臺幣。
form-real_estate_bid_form-bid_total_capitals =
    .label = 總價大寫
form-real_estate_bid_form-floor_price = 公告的最低價是多少？
    .label = 拍賣最低價額（參考）
    .help = 只用來提醒您，不會印在紙上。

# 保證金
form-real_estate_bid_form-deposit_amount = 保證金是多少錢？
    .label = 保證金金額
    .help = 照公告的金額。少一元，投標就無效。
form-real_estate_bid_form-deposit_form = 保證金用什麼付？
    .label = 保證金種類
    .help = 不收個人或公司自己開的支票。
form-real_estate_bid_form-deposit_form-bank_cheque = 銀行本行支票
form-real_estate_bid_form-deposit_form-certified_cheque = 保付支票
form-real_estate_bid_form-deposit_form-postal_order = 郵政匯票
form-real_estate_bid_form-deposit_form-bank_note = 金融機構本票
form-real_estate_bid_form-deposit_form-cash = 現金（公告許可時）
form-real_estate_bid_form-deposit_bank = 是哪一家金融機構開的？
    .label = 發票金融機構
form-real_estate_bid_form-deposit_no = 票據號碼是幾號？
    .label = 票據號碼
form-real_estate_bid_form-deposit_payee = 票據的受款人寫誰？
    .label = 受款人
    .help = 寫投標人自己的，一定要在背面簽名（背書），也不能有「禁止背書轉讓」。
form-real_estate_bid_form-deposit_payee-branch = 分署
form-real_estate_bid_form-deposit_payee-bidder = 投標人（已背書）
form-real_estate_bid_form-deposit_payee-bearer = 無記名

# 資格
form-real_estate_bid_form-bidder_qualification = 買這筆不動產有沒有資格限制？
    .label = 資格聲明
    .help = 公告會寫。耕地、原住民保留地有限制。
form-real_estate_bid_form-bidder_qualification-none = 無限制
form-real_estate_bid_form-bidder_qualification-farmland = 耕地具承受資格
form-real_estate_bid_form-bidder_qualification-indigenous = 原住民身分
form-real_estate_bid_form-bidder_qualification-foreigner = 外國人經許可
form-real_estate_bid_form-bidder_qualification-priority = 優先承買權人
form-real_estate_bid_form-qualification_doc = 附什麼證明文件？
    .label = 附證明文件
    .help = 一定要和投標書放在一起，不能以後補。
form-real_estate_bid_form-priority_claim = 有沒有優先承買的權利？
    .label = 優先承買權
form-real_estate_bid_form-priority_claim-none = 無
form-real_estate_bid_form-priority_claim-co_owner = 共有人
form-real_estate_bid_form-priority_claim-tenant = 承租人
form-real_estate_bid_form-priority_claim-owner = 基地或房屋所有人

# 委任狀
form-real_estate_bid_form-poa_enabled = 要請別人去投標嗎？
    .label = 委任代理人到場
form-real_estate_bid_form-poa_enabled-no = 否
form-real_estate_bid_form-poa_enabled-yes = 是
form-real_estate_bid_form-poa_special_powers = 同意授與特別代理權嗎？
    .label = 授與特別代理權
    .help = 代理人可以投標、增價、領回保證金、繳錢和領取證書。沒有授權，投標無效。
form-real_estate_bid_form-poa_date = 委任的日期是哪一天？
    .label = 委任日期
form-real_estate_bid_form-poa_principal_signature =
    .label = 委任人
form-real_estate_bid_form-poa_proxy_signature =
    .label = 受任人

# 通訊投標
form-real_estate_bid_form-lab_recipient = 要寄到哪個郵局信箱？
    .label = 寄達處所
    .help = 照公告寫的郵局和信箱號碼，一個字都不要改。
form-real_estate_bid_form-lab_deadline = 最晚什麼時候要寄到？
    .label = 最後寄達日時
    .help = 公告上有寫。算寄到的時間，不算郵戳。
form-real_estate_bid_form-lab_sender_name = 信封上寄件人寫誰？
    .label = 寄件人
    .help = 不想讓人知道誰投標，可以不寫。
form-real_estate_bid_form-lab_sender_address = 信封上寄件地址寫哪裡？
    .label = 寄件地址
form-real_estate_bid_form-ret_mode = 沒有得標，保證金怎麼退？
    .label = 未得標保證金退還方式
form-real_estate_bid_form-ret_mode-collect = 親自或委任領回
form-real_estate_bid_form-ret_mode-mail = 掛號郵寄票據
form-real_estate_bid_form-ret_mode-transfer = 匯款
form-real_estate_bid_form-ret_address = 票據要寄到哪裡？
    .label = 郵寄地址
form-real_estate_bid_form-ret_present = 開標那天會到場嗎？
    .label = 開標是否到場
    .help = 出價一樣高時，到場的人才能再加價（強制執行法第90條）。
form-real_estate_bid_form-ret_present-yes = 到場
form-real_estate_bid_form-ret_present-no = 不到場
form-real_estate_bid_form-ret_docs = 信封裡放了哪些？
    .label = 檢附文件
form-real_estate_bid_form-ret_docs-bid = 投標書
form-real_estate_bid_form-ret_docs-bag = 保證金封存袋
form-real_estate_bid_form-ret_docs-identity = 身分證影本或法人登記
form-real_estate_bid_form-ret_docs-proxy = 委任狀
form-real_estate_bid_form-ret_docs-qualification = 資格證明
form-real_estate_bid_form-ret_docs-envelope = 回郵信封
form-real_estate_bid_form-ret_signature =
    .label = 投標人簽名或蓋章
form-real_estate_bid_form-lab_case_number =
    .label = 執行案號
form-real_estate_bid_form-lab_lot_no =
    .label = 標別
form-real_estate_bid_form-lab_opening_date =
    .label = 開標日時

# 聲明
form-real_estate_bid_form-rules_ack = 請讀完這六點
    .label = 我讀完了公告和注意事項
    .paper = 已閱讀拍賣公告及以上事項
    .help =
        1. 我照公告的條件，用寫的價錢買。得標後沒有準時繳清，會再拍賣，差額由我負擔。
        2. 房地照現況買。點不點交、有沒有人住，看公告。
        3. 保證金不夠、沒有簽章、超過時間、附條件、看不出買哪一筆，投標無效。
        4. 投進去以後，不能拿回或更改。
        5. 義務人不能買。用別人的名義投標，要自己負責。
        6. 有人有優先承買權，要等確定，保證金先不退。
form-real_estate_bid_form-bid_date = 投標的日期是哪一天？
    .label = 投標日期
form-real_estate_bid_form-bidder_signature =
    .label = 投標人簽名或蓋章
form-real_estate_bid_form-deposit_return_signature =
    .label = 領回人簽章
form-real_estate_bid_form-env_case_number =
    .label = 執行案號
form-real_estate_bid_form-env_lot_no =
    .label = 標別
form-real_estate_bid_form-env_bidder_name =
    .label = 投標人
form-real_estate_bid_form-env_deposit_amount =
    .label = 保證金金額
form-real_estate_bid_form-env_deposit_form =
    .label = 票據號碼
form-real_estate_bid_form-env_seal =
    .label = 封口騎縫簽章

# 機關填寫
form-real_estate_bid_form-staff_box_time =
    .label = 投匭或收件時間
form-real_estate_bid_form-staff_valid =
    .label = 投標效力
form-real_estate_bid_form-staff_valid-valid = 有效
form-real_estate_bid_form-staff_valid-void = 無效
form-real_estate_bid_form-staff_rank =
    .label = 開標次序及價額
form-real_estate_bid_form-staff_result =
    .label = 結果
form-real_estate_bid_form-staff_result-awarded = 得標
form-real_estate_bid_form-staff_result-not_awarded = 未得標
form-real_estate_bid_form-staff_balance_deadline =
    .label = 繳足價金期限

# 這張表自己的規則
form-real_estate_bid_form-rule-something_is_bid_for = 還沒有填要買哪一筆。土地或建物，請至少填一筆。
form-real_estate_bid_form-rule-every_line_has_its_price = 有的有價錢，有的沒有。公告分開定價的，每一筆都要寫；只有一個總價的，都不要寫。
form-real_estate_bid_form-rule-total_reaches_the_floor = 總價{ $total }元，比最低價{ $floor }元少，這次投標會無效。請再看一次。
form-real_estate_bid_form-rule-cash_needs_the_notice = 公告寫可以用現金，才能用現金。請再看一次公告。
form-real_estate_bid_form-rule-shares_make_the_whole = 每個人要買的加起來不是全部。請再看一次每個人的範圍，例如兩個人各2分之1。
form-real_estate_bid_form-rule-everyone_states_a_share_or_nobody = 有的人寫了範圍，有的人沒有。請每個人都寫，或都不寫。
form-real_estate_bid_form-rule-bidders_differ = 有兩個投標人的證號一樣。請看看是不是重複了。
form-real_estate_bid_form-rule-proxy_does_not_bid = 代理人不能也是同一標的投標人。請換一個人。
form-real_estate_bid_form-rule-bid_before_opening = 投標日期在開標之後。請再看一次這兩個日期。
form-real_estate_bid_form-rule-post_before_opening = 開標的時間已經過了，寄出也來不及。請再看一次公告。
form-real_estate_bid_form-rule-arrival_before_opening = 最後寄達的時間要在開標以前。請照公告再填一次。
form-real_estate_bid_form-rule-none_stands_alone = 選了「無限制」，就不用選別的。請只留一邊。
form-real_estate_bid_form-rule-company_and_farmland = 公司原則上不能買耕地；有主管機關許可的，請把許可文件放進投標書（農業發展條例第33條）。
form-real_estate_bid_form-rule-indigenous_land = 原住民保留地只有原住民能買（山坡地保育利用條例第37條）。請再看一次身分別。
form-real_estate_bid_form-rule-post_holds_all = 信封裡要有投標書、保證金封存袋和身分證影本。請再看看少了什麼。
form-real_estate_bid_form-rule-post_holds_the_authority = 有代理人，請記得委任狀也要在裡面。
form-real_estate_bid_form-rule-post_holds_the_envelope = 要用郵寄退保證金，請放一個回郵信封。

# 紙本固定文字
form-real_estate_bid_form-text-office = { $office }
form-real_estate_bid_form-text-side_bidder = 投標人
form-real_estate_bid_form-text-side_price = 價額
form-real_estate_bid_form-text-side_deposit = 保證金
form-real_estate_bid_form-text-side_qualification = 資格
form-real_estate_bid_form-text-land = 願買之土地
form-real_estate_bid_form-text-buildings = 願買之建物
form-real_estate_bid_form-text-years = 歲
form-real_estate_bid_form-text-words_prevail = 總價以國字大寫為準，不得塗改；寫錯請重新列印。金額前未用之格已劃去。
form-real_estate_bid_form-text-terms =
    一、投標人願依拍賣公告條件，以所載價額應買；得標後逾期未繳足價金者，依法再行拍賣，並負擔差額及費用。
    二、標的依現況拍賣，不負瑕疵擔保；點交與否、占有、他項權利及優先承買，以公告為準。
    三、保證金不足、未簽名或蓋章、逾時、附條件或無法辨識標的者，投標無效；投入標匭後不得撤回或更改。
    四、義務人（債務人）不得應買；冒用他人名義者，自負法律責任。
    五、有優先承買權人時，俟其權利確定後始得繳款取得，保證金暫不退還。
form-real_estate_bid_form-text-return_title = 領回保證金簽收
form-real_estate_bid_form-text-return_text = 未得標，本件保證金已全數當場領回無誤。（領回時才簽）
form-real_estate_bid_form-text-poa_title = 委任狀
form-real_estate_bid_form-text-poa_text = 委任人就本件投標、應買、增價、領回保證金、繳納價金、領取權利移轉證書等事項委任受任人，並授與民事訴訟法第七十條第一項但書及第二項所定之特別代理權。
form-real_estate_bid_form-text-registered = 雙掛號
form-real_estate_bid_form-text-title_bag = 保證金封存袋標籤
form-real_estate_bid_form-text-bag = 保證金封存袋
form-real_estate_bid_form-text-bag_note = { $office }　不動產拍賣
form-real_estate_bid_form-text-bag_how = 沿線剪下，貼在保證金封存袋正面。袋內只放保證金票據；封好後在封口騎縫處簽名或蓋章，和投標書一起投入標匭。
form-real_estate_bid_form-text-title_label = 通訊投標信封標籤
form-real_estate_bid_form-text-label = 通訊投標標封
form-real_estate_bid_form-text-label_note = 開標前請勿拆封
form-real_estate_bid_form-text-label_how = 沿線剪下，貼在外信封正面。寄達處所、開標日時和案號一定要和公告一樣。寄件人可以不寫。一個信封只裝一標。
form-real_estate_bid_form-text-title_co = 共同投標人名冊
form-real_estate_bid_form-text-co_note = 每一位共同投標人都要簽名或蓋章。應買權利範圍加上投標書上投標人的範圍，合計應為全部；都未記載的，推定均等。
form-real_estate_bid_form-text-title_post = 通訊投標聲明及保證金退還指示
form-real_estate_bid_form-text-post_lead = 這一張和投標書一起放進外信封。
form-real_estate_bid_form-text-post_pledge = 投標人以雙掛號通訊投標，知悉以寄達時間為準（非郵戳），逾時或未寄達指定信箱者不予開標；匯款退還者，帳戶戶名應與投標人相同。
form-real_estate_bid_form-text-post_steps =
    通訊投標怎麼做
    一、先看公告：可以通訊投標，才能用寄的；信箱、開標日時、最後寄達日時都寫在公告上。
    二、填好投標書，簽名或蓋章；請別人去的，右下方的委任狀也要填好、簽章。
    三、保證金票據放進封存袋，貼上標籤，封口騎縫簽章。
    四、投標書、保證金封存袋、身分證影本（公司附登記資料）、這一張，和需要的證明文件，一起放進外信封；要郵寄退還的，再放一個回郵信封。
    五、外信封貼上「通訊投標標封」，一個信封只裝一標。
    六、到郵局用雙掛號寄，要在最後寄達日時以前寄到公告指定的信箱，不是分署的地址。
    七、寄出後不能撤回或更改；開標時由保管人投入標匭，和現場的投標一起開。
    八、出價一樣高時，到場的人可以當場加價；都不加價或都不在場的，以抽籤決定（強制執行法第90條）。

# 要帶的
form-real_estate_bid_form-bring-deposit = 保證金票據，裝在封存袋裡。
form-real_estate_bid_form-bring-identity = 身分證正本和印章；用寄的附影本。
form-real_estate_bid_form-bring-company = 公司帶登記資料和大小章。
form-real_estate_bid_form-bring-permit = 耕地或原住民保留地，帶許可或身分證明，要放進投標書。
form-real_estate_bid_form-bring-proxy = 請別人去的話，代理人的身分證和印章。
form-real_estate_bid_form-bring-envelope = 用寄的，要郵寄退保證金時，放回郵信封。
form-real_estate_bid_form-no_need-proxy_letter = 另外的委任狀；投標書右下角就有。
form-real_estate_bid_form-no_need-co_owner = 共有人優先承買：土地和建物謄本，本分署自己查。

# 依據、常見的疏漏
form-real_estate_bid_form-legal-sealed_bids = 強制執行法第85條至第89條（投標）
form-real_estate_bid_form-legal-equal_bids = 強制執行法第90條（出價相同）
form-real_estate_bid_form-legal-execution = 行政執行法第26條（準用強制執行法）
form-real_estate_bid_form-legal-proxy = 民事訴訟法第70條（特別代理權）
form-real_estate_bid_form-mistake-lot = 案號或標別寫錯（同一天開好幾股的標）。
form-real_estate_bid_form-mistake-two_lots = 一張投標書寫了兩標。
form-real_estate_bid_form-mistake-total = 總價和各筆的價錢不一樣，或兩標的價錢寫反。
form-real_estate_bid_form-mistake-cheque = 用自己開的支票；或受款人寫自己卻沒有背書、又禁止轉讓。
form-real_estate_bid_form-mistake-deposit = 保證金比公告的少。
form-real_estate_bid_form-mistake-proxy = 忘了委任狀，或沒有特別代理權。
form-real_estate_bid_form-mistake-signature = 沒有簽名，也沒有蓋章。
form-real_estate_bid_form-mistake-post = 用普通信寄、太晚寄到，或寄到分署的地址。
form-real_estate_bid_form-mistake-permit = 買耕地的許可，想以後再補。
