### unread: waiting for the reading of the office itself

# 各表共用的題目、固定文字和規則（defs/shared.toml）
# 題目不說是誰：步驟的名稱已經說了。

# 題目：案件
field-case_number = 通知書上的案號是幾號？
    .label = 執行案號
    .help = 先點年度，再點種類，最後打號碼。
field-division = 承辦的是哪一股？
    .label = 承辦股別
    .help = 通知書上會寫，例如「忠股」。不知道沒關係。
field-transferring_agency = 是哪個機關移送的？
    .label = 移送機關
    .help = 就是原來要您繳錢的機關，通知書上有寫。
field-case_rows = 有哪些案件？
    .label = 執行案號明細
    .help = 案號在通知書的上方。有幾件，就填幾件。
field-case_rows-case_number = 通知書上的案號是幾號？
    .label = 執行案號
    .help = 先點年度，再點種類，最後打號碼。
field-case_rows-transferring_agency = 是哪個機關移送的？
    .label = 移送機關
    .help = 就是原來要您繳錢的機關，通知書上有寫。
field-case_rows-debt_kind = 這一件是什麼款項？
    .label = 欠款種類
    .help = 不知道沒關係，可以不填。
field-case_rows-debt_kind-health = 健保費
field-case_rows-debt_kind-labour = 勞保費、勞工退休金
field-case_rows-debt_kind-tax = 稅捐
field-case_rows-debt_kind-fine = 罰鍰
field-case_rows-debt_kind-fuel = 汽車燃料使用費
field-case_rows-debt_kind-parking = 停車費、通行費
field-case_rows-debt_kind-other = 其他
field-case_rows-amount_due = 這一件要繳多少錢？
    .label = 應納金額
    .help = 照通知書上的金額。不知道，可以不填。

# 題目：拍賣
field-lot_no = 是第幾標？
    .label = 標別
    .help = 公告上有寫，例如「甲標」、「編號1」。沒有分標，就不用填。
field-auction_round = 是第幾次拍賣？
    .label = 拍次
    .help = 公告的上方有寫。
field-auction_round-first = 第一拍
field-auction_round-second = 第二拍
field-auction_round-third = 第三拍
field-auction_round-special = 特別變賣程序
field-auction_round-after_special = 特別變賣程序後之拍賣（四拍）
field-auction_date = 哪一天、幾點開標？
    .label = 開標日時
    .help = 公告上有寫日期和時間。
field-opening_date = 哪一天、幾點開標？
    .label = 開標日時
    .help = 公告上有寫日期和時間。

# 題目：當事人
field-filed_by = 這張表由誰提出？
    .label = 由何人提出
    .help = 自己來辦，選「本人」。公司由負責人來辦，選「法定代理人或代表人」。
field-filed_by-self = 本人
field-filed_by-representative = 法定代理人或代表人
field-filed_by-proxy = 受任人（代理人）
field-party_kind = 是個人，還是公司、團體？
    .label = 身分別
    .help = 個人請選自然人，公司請選法人。
field-party_kind-natural = 自然人
field-party_kind-corporation = 法人
field-party_kind-association = 非法人團體
field-party_kind-agency = 政府機關
field-party_name = 姓名或名稱是什麼？
    .label = 姓名或名稱
    .help = 照證件上的字填。公司請填登記的全名。
field-party_id_no = 證號是幾號？
    .label = 身分證／居留證／統一編號
    .help = 個人填身分證或居留證號碼，公司填統一編號。都沒有，才填護照號碼。
field-party_birth_date = 哪一天出生？
    .label = 出生年月日
    .help = 照身分證上的年月日。
field-party_rep_name = 法定代理人或代表人叫什麼名字？
    .label = 法定代理人／代表人／管理人
    .help = 公司填負責人。未滿18歲，填父母或監護人。
field-party_address_registered = 戶籍或登記地址在哪裡？
    .label = 戶籍（登記）地址
    .help = 個人照身分證背面，公司照登記的地址。
field-party_address_contact = 公文要寄到哪裡？
    .label = 通訊（送達）地址
    .help = 和戶籍地址一樣，就不用填。
field-party_address_contact-suggest-same = 同戶籍（登記）地址
field-party_address = 地址在哪裡？
    .label = 地址
    .help = 收得到信的地址。
field-party_phone = 打哪支電話找得到您？
    .label = 聯絡電話
    .help = 手機、市話都可以。市話請加區碼，例如08-7000000。
field-party_mobile = 手機號碼是幾號？
    .label = 行動電話
    .help = 前面已經填手機，這裡就不用填。
field-party_email = 電子郵件信箱是什麼？
    .label = 電子郵件
    .help = 沒有信箱，可以不填。

# 題目：義務人
field-obligor_name = 義務人叫什麼名字？
    .label = 義務人姓名或名稱
    .paper = 姓名或名稱
    .help = 照證件上的字填。公司請填登記的全名。
field-obligor_id_no = 義務人的證號是幾號？
    .label = 義務人身分證／居留證／統一編號
    .paper = 身分證／居留證／統一編號
    .help = 個人填身分證或居留證號碼，公司填統一編號。都沒有，才填護照號碼。
field-obligor_address = 義務人的地址在哪裡？
    .label = 義務人地址
    .paper = 地址
    .help = 不知道，可以不填。

# 題目：代理人
field-proxy_name = 代理人叫什麼名字？
    .label = 代理人姓名
    .paper = 姓名
    .help = 代理人就是替本人辦這件事的人。
field-proxy_id_no = 代理人的身分證號碼是幾號？
    .label = 代理人身分證字號
    .paper = 身分證字號
    .help = 拿居留證的，填居留證號碼。
field-proxy_relation = 代理人和本人是什麼關係？
    .label = 與本人之關係
field-proxy_relation-spouse = 配偶
field-proxy_relation-lineal = 直系血親
field-proxy_relation-relative = 其他親屬
field-proxy_relation-employee = 員工
field-proxy_relation-lawyer = 律師
field-proxy_relation-other = 其他
field-proxy_address = 代理人住在哪裡？
    .label = 代理人地址
    .paper = 地址
field-proxy_phone = 代理人的電話是幾號？
    .label = 代理人電話
    .paper = 電話
    .help = 手機、市話都可以。

# 題目：不動產
field-property_rows = 是哪些土地、建物？
    .label = 不動產標示
    .help = 照公告或權狀，一筆一筆填。
field-property_rows-prop_kind = 是土地，還是建物？
    .label = 種類
field-property_rows-prop_kind-land = 土地
field-property_rows-prop_kind-building = 建物
field-property_rows-county = 在哪個縣市？
    .label = 縣市
field-property_rows-township = 在哪個鄉鎮市區？
    .label = 鄉鎮市區
field-property_rows-section = 在哪一段？
    .label = 段
    .help = 公告上「段」前面的字，例如「中正段」。
field-property_rows-subsection = 有小段嗎？是哪一小段？
    .label = 小段
    .help = 沒有小段，就不用填。
field-property_rows-parcel_no = 地號是幾號？
    .label = 地號
    .help = 例如302，或2104-23。
field-property_rows-building_no = 建號是幾號？
    .label = 建號
    .help = 例如1234。沒有登記的，填「暫編」的號碼。
field-property_rows-door_address = 門牌是什麼？
    .label = 門牌
    .help = 不知道，可以不填。
field-property_rows-area_m2 = 面積是幾平方公尺？
    .label = 面積（㎡）
    .help = 照公告上的數字。不知道，可以不填。
field-property_rows-share = 權利範圍是多少？
    .label = 權利範圍
    .help = 公告上會寫「全部」，或是「8分之1」這樣的寫法。

# 題目：證物、匯款、日期、簽章
field-evidence_list = 會附上哪些文件，各幾件？
    .label = 證物名稱及件數
field-payee_bank = 錢要匯到哪家銀行、哪個分行？
    .label = 匯款銀行分行
    .help = 存摺封面有寫，例如「○○銀行○○分行」。
field-payee_account = 帳戶號碼是幾號？
    .label = 帳戶號碼
    .help = 照存摺上的數字。戶名要和領錢的人一樣。
field-filing_date = 填表的日期是哪一天？
    .label = 填表（具狀）日期
    .paper = 填表日期
    .help = 已經幫您填好今天，通常不用改。
field-signature =
    .label = 簽名或蓋章
field-seal =
    .label = 印章

# 題目：廠商和採購
field-vendor_name = 廠商的全名是什麼？
    .label = 廠商名稱
    .help = 和投標文件上的名稱一樣。
field-vendor_ubn = 統一編號是幾號？
    .label = 統一編號
    .help = 8個數字，例如12345675。
field-vendor_rep_name = 負責人叫什麼名字？
    .label = 負責人
field-vendor_address = 廠商的地址在哪裡？
    .label = 廠商地址
    .paper = 地址
field-vendor_phone = 廠商的聯絡電話是幾號？
    .label = 廠商電話
    .paper = 電話
field-tender_no = 標案案號是幾號？
    .label = 標案案號
    .help = 招標公告上有寫。
field-tender_name = 標案名稱是什麼？
    .label = 標案名稱
    .help = 照招標公告上的全名。

# 機關填寫
field-staff_received_at =
    .label = 收件日時
field-staff_clerk =
    .label = 書記官
field-staff_officer =
    .label = 行政執行官
field-staff_head =
    .label = 機關首長或授權人
field-staff_accounting =
    .label = 會計
field-staff_cashier =
    .label = 出納

# 放在同一頁的題目
field-page-debt = 這一件是什麼款項，多少錢？
field-page-contact = 其他聯絡方式，可以不填
field-page-district = 在哪個縣市、哪個鄉鎮市區？
field-page-section = 在哪一段、哪一小段？
field-page-proxy = 代理人是誰？
field-page-account = 錢要匯到哪裡？

# 紙本固定文字
field-text-stamp = 收文章
field-text-blank_date = 民國　　年　　月　　日
field-text-blank_date_short = 　　年　　月　　日
field-text-ntd = 新臺幣
field-text-yuan = 元
field-text-people = 人
field-text-sheets = 張
field-text-day = 日
field-text-division_end = 股
field-text-seal_body = 機關或公司印
field-text-seal_head = 負責人印
field-text-office_only = 以下由機關填寫
field-text-annex = 附表
field-text-see_annex = 詳附表
field-text-privacy = 個人資料告知（個人資料保護法第8條）：{ $office }為辦理本件申請，蒐集姓名、證號、聯絡方式及表列資料，於辦理期間及檔案保存年限內，在我國境內由本分署及移送機關以書面或電子方式利用。您可以依同法第3條請求查詢、閱覽、複製、補正、停止利用或刪除。不提供者，可能無法受理。
field-text-copies = 份
field-text-addressed_to = 此致
field-text-office_respect = { $office }　公鑒
field-text-republic = 中華民國
field-text-copy_1 = 第1份：機關收執
field-text-copy_2 = 第2份：申請人收執
field-text-how = 請用藍色或黑色筆填寫；方格（□）請打勾。雙線以下由機關填寫。
field-text-blank_datetime = 民國　　年　　月　　日　　時　　分
field-text-label_writer = 具狀人
field-text-sign_here = （簽名或蓋章）
field-text-label_id = 證號
field-text-label_birth = 出生日期
field-text-label_rep = 法定代理人
field-text-label_home = 戶籍地址
field-text-label_post = 送達地址
field-text-label_filed = 提出人
field-text-label_proxy = 代理人
field-text-label_proxy_id = 身分證號
field-text-label_relation = 關係
field-text-label_obligor = 義務人

# 規則
field-rule-birth_before_filing = 出生的日子在填表日期之後。請再看一次年、月、日。
field-rule-id_of_a_person = 這是公司的統一編號。個人請填身分證或居留證號碼，例如A123456789。
field-rule-id_of_a_body = 公司、團體通常填8個數字的統一編號，例如12345675。請再看一次。
field-rule-bodies_act_through_people = 公司、團體要由代表人或代理人提出。請選其中一種。
field-rule-filing_not_in_future = 填表日期不能在今天以後。請選今天。
field-rule-proxy_is_another = 代理人和本人的證號一樣。代理人要是另一個人，請再看一次。
field-rule-minor_needs_rep = 未滿18歲，請填父母或監護人的姓名。
field-rule-receiver_needs_authority = 由別人領回，請附委任狀，並請他帶身分證。

# 領回
field-receiver_name = 領回的人叫什麼名字？
    .label = 領回人姓名
    .help = 領回的人要帶身分證來。
field-receiver_id_no = 領回人的證號是幾號？
    .label = 領回人證號
field-repaid_amount = 退還的金額是多少？
    .label = 退還金額
field-text-privacy_office = 個人資料告知（個人資料保護法第8條）：{ $office }為辦理本件申請，蒐集姓名、證號、聯絡方式及表列資料，於辦理期間及檔案保存年限內，在我國境內由本分署以書面或電子方式利用。您可以依同法第3條請求查詢、閱覽、複製、補正、停止利用或刪除。不提供者，可能無法受理。
