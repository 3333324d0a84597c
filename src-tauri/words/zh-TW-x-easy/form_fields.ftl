### unread: not yet read by people who use easy-read texts

# 各表共用的題目、固定文字和規則（defs/shared.toml）
# 題目不說是誰：步驟的名稱已經說了。

# 題目：案件
field-case_number = 信上的號碼是幾號？
    .label = 案件的號碼
    .help = 先按年，再按種類，最後打號碼。
field-division = 是哪一股在辦？
    .label = 辦案件的小組
    .help = 信上會寫，像「忠股」。不知道沒關係。
field-transferring_agency = 是哪個機關要你付錢？
    .label = 送案件來的機關
    .help = 信上有寫。例如健保署。
field-case_rows = 要寫哪些案件？
    .label = 案件的號碼
    .help = 號碼在信的上面。有幾件，就寫幾件。
field-case_rows-case_number = 信上的號碼是幾號？
    .label = 案件的號碼
    .help = 先按年，再按種類，最後打號碼。
field-case_rows-transferring_agency = 是哪個機關要你付錢？
    .label = 送案件來的機關
    .help = 信上有寫。例如健保署。
field-case_rows-debt_kind = 這一件是什麼錢？
    .label = 什麼錢
    .help = 不知道沒關係。可以不寫。
field-case_rows-debt_kind-health = 健保費
field-case_rows-debt_kind-labour = 勞保費、勞工退休的錢
field-case_rows-debt_kind-tax = 稅
field-case_rows-debt_kind-fine = 罰的錢
field-case_rows-debt_kind-fuel = 車子的燃料費
field-case_rows-debt_kind-parking = 停車費、國道的錢
field-case_rows-debt_kind-other = 別的
field-case_rows-amount_due = 這一件要付多少錢？
    .label = 要付的錢
    .help = 照信上的錢數寫。不知道，可以不寫。

# 題目：拍賣
field-lot_no = 你要的是第幾標？
    .label = 第幾標
    .help = 公告上有寫，像「甲標」。沒有，就不用寫。
field-auction_round = 是第幾次賣？
    .label = 第幾次賣
    .help = 公告的上面有寫。
field-auction_round-first = 第 1 次賣
field-auction_round-second = 第 2 次賣
field-auction_round-third = 第 3 次賣
field-auction_round-special = 照公告的價錢賣
field-auction_round-after_special = 再賣最後一次
field-auction_date = 哪一天、幾點打開標單？
    .label = 打開標單的時間
    .help = 公告上有寫日子和時間。
field-opening_date = 哪一天、幾點打開標單？
    .label = 打開標單的時間
    .help = 公告上有寫日子和時間。

# 題目：當事人
field-filed_by = 是誰來申請？
    .label = 誰來申請
    .help = 自己來辦，選「我自己」。
field-filed_by-self = 我自己
field-filed_by-representative = 爸媽、監護人，或公司的代表
field-filed_by-proxy = 我請別人代替我辦
field-party_kind = 是一個人，還是公司？
    .label = 一個人還是公司
    .help = 一個人，請選第 1 個。
field-party_kind-natural = 一個人
field-party_kind-corporation = 公司
field-party_kind-association = 不是公司的團體
field-party_kind-agency = 政府的機關
field-party_name = 叫什麼名字？
    .label = 名字
    .help = 照證件上的名字寫。公司寫全部的名字。
field-party_id_no = 證件是幾號？
    .label = 身分證、居留證，或公司的號碼
    .help = 寫身分證或居留證的號碼。公司寫統一編號。都沒有，才寫護照號碼。
field-party_birth_date = 生日是哪一天？
    .label = 出生的日子
    .help = 照身分證上的日子。
field-party_rep_name = 代表的人，叫什麼名字？
    .label = 代表人
    .help = 公司寫老闆的名字。未滿 18 歲，寫爸媽或監護人。
field-party_address_registered = 身分證後面的地址是哪裡？
    .label = 登記的地址
    .help = 看身分證的後面。公司寫登記的地址。
field-party_address_contact = 信要寄到哪裡？
    .label = 寄信的地址
    .help = 和前面的地址一樣，就不用寫。
field-party_address_contact-suggest-same = 和前面的地址一樣
field-party_address = 地址是哪裡？
    .label = 地址
    .help = 寫收得到信的地址。
field-party_phone = 打哪個電話找得到你？
    .label = 電話
    .help = 手機或家裡的電話都可以。家裡的電話要加區碼，像 08-7000000。
field-party_mobile = 手機是幾號？
    .label = 手機
    .help = 前面寫過手機，這裡不用再寫。
field-party_email = 電子郵件是什麼？
    .label = Email 信箱
    .help = 沒有，就不用寫。

# 題目：義務人
field-obligor_name = 要付錢的人，叫什麼名字？
    .label = 要付錢的人的名字
    .paper = 名字
    .help = 照證件上的名字寫。公司寫全部的名字。
field-obligor_id_no = 要付錢的人，證件是幾號？
    .label = 身分證、居留證，或公司的號碼
    .paper = 身分證、居留證，或公司的號碼
    .help = 寫身分證或居留證的號碼。公司寫統一編號。都沒有，才寫護照號碼。
field-obligor_address = 要付錢的人，地址是哪裡？
    .label = 要付錢的人的地址
    .paper = 地址
    .help = 不知道，可以不寫。

# 題目：代理人
field-proxy_name = 幫你辦的人，叫什麼名字？
    .label = 幫你辦的人的名字
    .paper = 名字
    .help = 代理人，就是代替你辦事的人。
field-proxy_id_no = 幫你辦的人，證件是幾號？
    .label = 幫你辦的人的證件號碼
    .paper = 身分證的號碼
    .help = 有居留證的人，寫居留證的號碼。
field-proxy_relation = 他是你的誰？
    .label = 他是你的誰
field-proxy_relation-spouse = 先生或太太
field-proxy_relation-lineal = 爸媽、孩子、爺爺、奶奶
field-proxy_relation-relative = 別的家人
field-proxy_relation-employee = 公司的員工
field-proxy_relation-lawyer = 律師
field-proxy_relation-other = 別的
field-proxy_address = 幫你辦的人，住在哪裡？
    .label = 幫你辦的人的地址
    .paper = 地址
field-proxy_phone = 幫你辦的人，電話是幾號？
    .label = 幫你辦的人的電話
    .paper = 電話
    .help = 手機或家裡的電話都可以。

# 題目：不動產
field-property_rows = 是哪些土地、房子？
    .label = 土地和房子
    .help = 照公告，一個一個寫。
field-property_rows-prop_kind = 是土地，還是房子？
    .label = 土地還是房子
field-property_rows-prop_kind-land = 土地
field-property_rows-prop_kind-building = 房子
field-property_rows-county = 在哪個縣、哪個市？
    .label = 哪個縣市
field-property_rows-township = 在哪個鄉、鎮、市、區？
    .label = 鄉、鎮、市、區
field-property_rows-section = 土地在哪一段？
    .label = 哪一段
    .help = 看公告上「段」前面的字。
field-property_rows-subsection = 有沒有小段？是哪一個？
    .label = 哪一小段
    .help = 沒有，就不用寫。
field-property_rows-parcel_no = 土地是幾號？
    .label = 土地的號碼
    .help = 像 302，或 2104-23。
field-property_rows-building_no = 房子是幾號？
    .label = 房子的號碼
    .help = 像 1234。
field-property_rows-door_address = 房子的地址是哪裡？
    .label = 房子的地址
    .help = 不知道，可以不寫。
field-property_rows-area_m2 = 有多大？是幾平方公尺？
    .label = 多大，㎡
    .help = 照公告上的數字。不知道，可以不寫。
field-property_rows-share = 是全部，還是其中一份？
    .label = 全部還是一份
    .help = 看公告。像「全部」，或「8分之1」。

# 題目：證物、匯款、日期、簽章
field-evidence_list = 會給哪些紙？各有幾張？
    .label = 給的紙和張數
field-payee_bank = 錢要匯到哪家銀行？
    .label = 銀行
    .help = 存摺的外面有寫。
field-payee_account = 帳戶的號碼是幾號？
    .label = 帳戶的號碼
    .help = 照存摺上的數字。戶名要是領錢的人。
field-filing_date = 你哪一天寫這張表？
    .label = 寫這張表的日子
    .paper = 寫這張表的日子
    .help = 機器寫好今天了。不用改。
field-signature =
    .label = 用筆寫名字，或蓋印章
field-seal =
    .label = 印章

# 題目：廠商和採購
field-vendor_name = 廠商叫什麼名字？
    .label = 廠商的名字
    .help = 和投標文件上寫的一樣。
field-vendor_ubn = 公司的號碼是幾號？
    .label = 公司的號碼
    .help = 有 8 個數字，像 12345675。
field-vendor_rep_name = 老闆叫什麼名字？
    .label = 老闆
field-vendor_address = 廠商的地址是哪裡？
    .label = 廠商的地址
    .paper = 地址
field-vendor_phone = 打哪個電話找得到廠商？
    .label = 廠商的電話
    .paper = 電話
field-tender_no = 採購案是幾號？
    .label = 採購案的號碼
    .help = 公告上有寫。
field-tender_name = 採購案叫什麼名字？
    .label = 採購案的名字
    .help = 照公告上的名字寫。

# 機關填寫
field-staff_received_at =
    .label = 收到的日子
field-staff_clerk =
    .label = 辦案件的書記官
field-staff_officer =
    .label = 管案件的主管
field-staff_head =
    .label = 機關的主管
field-staff_accounting =
    .label = 管錢的人
field-staff_cashier =
    .label = 管錢的人

# 放在同一頁的題目
field-page-debt = 這一件是什麼錢？多少錢？
field-page-contact = 還可以怎麼找到你？不寫也可以
field-page-district = 在哪個縣市、哪個鄉鎮？
field-page-section = 是哪一段？有小段嗎？
field-page-proxy = 幫你辦的人是誰？
field-page-account = 錢要放進哪個戶頭？

# 紙本固定文字
field-text-stamp = 蓋收文章
field-text-blank_date = 民國　　年　　月　　日寫
field-text-blank_date_short = {"　　"}年　　月　　日
field-text-ntd = 臺灣的錢
field-text-yuan = 元
field-text-people = 人
field-text-sheets = 張
field-text-day = 日
field-text-division_end = 股
field-text-seal_body = 公司的印章
field-text-seal_head = 老闆的印章
field-text-office_only = 下面給機關寫
field-text-annex = 後面的表
field-text-see_annex = 請看後面的表
field-text-privacy = { $office }要用你的名字、號碼、電話和地址。我們用來辦你的申請。用完，依法律留一段時間。這裡的人和移送機關看得到。只在臺灣用。你可以要看、要影印、要改。你也可以要我們停用或刪掉。你不想給，可能就辦不好。
field-text-copies = 份
field-text-addressed_to = 給
field-text-office_respect = { $office }收
field-text-republic = 中華民國
field-text-copy_1 = 第 1 份，給機關
field-text-copy_2 = 第 2 份，給你
field-text-how = 請用藍筆或黑筆寫。對的格子，請打勾。雙線下面不要寫。
field-text-blank_datetime = 民國　　年　　月　　日　　點　　分
field-text-label_writer = 寫狀的人
field-text-sign_here = 寫名字或蓋章
field-text-label_id = 證件號碼
field-text-label_birth = 出生的日子
field-text-label_rep = 代表人
field-text-label_home = 登記的地址
field-text-label_post = 寄信的地址
field-text-label_filed = 誰來辦
field-text-label_proxy = 幫忙辦的人
field-text-label_proxy_id = 證件號碼
field-text-label_relation = 他是你的誰
field-text-label_obligor = 欠錢的人

# 規則
field-rule-birth_before_filing = 出生的日子太晚了。請再看一次年、月、日。
field-rule-id_of_a_person = 這是公司的號碼。請寫身分證或居留證的號碼，像 A123456789。
field-rule-id_of_a_body = 公司的號碼有 8 個數字，像 12345675。請再看一次。
field-rule-bodies_act_through_people = 公司要有一個人來申請。請選代表，或代替辦的人。
field-rule-filing_not_in_future = 這一天還沒到。請選今天。
field-rule-proxy_is_another = 2 個人的號碼一樣。代替辦的，要是另一個人。
field-rule-minor_needs_rep = 還沒滿 18 歲，請寫爸媽或監護人的名字。
field-rule-receiver_needs_authority = 請別人拿，要給委任狀。他要帶身分證。

# 領回
field-receiver_name = 來拿的人，叫什麼名字？
    .label = 來拿的人的名字
    .help = 來拿的人，要帶身分證。
field-receiver_id_no = 來拿的人，證件是幾號？
    .label = 來拿的人的證件號碼
field-repaid_amount = 還給你多少錢？
    .label = 還的錢
field-text-privacy_office = { $office }要用你的名字、號碼、電話和地址。我們用來辦你的申請。用完，依法律留一段時間。只有這裡的人看得到。只在臺灣用。你可以要看、要影印、要改。你也可以要我們停用或刪掉。你不想給，可能就辦不好。
