### unread: not yet read by a native speaker

# 各表共用的題目、固定文字和規則（defs/shared.toml）
# 題目不說是誰：步驟的名稱已經說了。

# 題目：案件
field-case_number = What is the case number on your letter?
    .label = Case number（執行案號）
    .help = Press the year, then the kind, then type the number.
field-division = Which division handles the case?
    .label = Division in charge（承辦股別）
    .help = Your letter names it, for example “忠股”. If you do not know, leave it blank.
field-transferring_agency = Which agency transferred the case?
    .label = Transferring agency（移送機關）
    .help = It is the agency that first asked you to pay. Your letter names it.
field-case_rows = Which cases is it about?
    .label = Case numbers（執行案號明細）
    .help = The case number is at the top of your letter. Enter all your cases.
field-case_rows-case_number = What is the case number on your letter?
    .label = Case number（執行案號）
    .help = Press the year, then the kind, then type the number.
field-case_rows-transferring_agency = Which agency transferred the case?
    .label = Transferring agency（移送機關）
    .help = It is the agency that first asked you to pay. Your letter names it.
field-case_rows-debt_kind = What is this payment for?
    .label = Kind of payment（欠款種類）
    .help = If you do not know, leave it blank.
field-case_rows-debt_kind-health = NHI premium（健保費）
field-case_rows-debt_kind-labour = Labor insurance, labor pension（勞保費、勞工退休金）
field-case_rows-debt_kind-tax = Tax（稅捐）
field-case_rows-debt_kind-fine = Administrative fine（罰鍰）
field-case_rows-debt_kind-fuel = Vehicle fuel fee（汽車燃料使用費）
field-case_rows-debt_kind-parking = Parking fee, highway toll（停車費、通行費）
field-case_rows-debt_kind-other = Other
field-case_rows-amount_due = How much is due for this case?
    .label = Amount due（應納金額）
    .help = Copy the amount from your letter. If you do not know, leave it blank.

# 題目：拍賣
field-lot_no = Which lot is it?
    .label = Lot（標別）
    .help = The notice names it, like “甲標” or “編號1”. If there are no lots, leave it blank.
field-auction_round = Which auction is it?
    .label = Round（拍次）
    .help = The notice says so at the top.
field-auction_round-first = First auction（第一拍）
field-auction_round-second = Second auction（第二拍）
field-auction_round-third = Third auction（第三拍）
field-auction_round-special = Special sale（特別變賣程序）
field-auction_round-after_special = Auction after the special sale（特別變賣程序後之拍賣、四拍）
field-auction_date = When are the bids opened?
    .label = Opening of bids（開標日時）
    .help = The notice gives the day and the hour.
field-opening_date = When are the bids opened?
    .label = Opening of bids（開標日時）
    .help = The notice gives the day and the hour.

# 題目：當事人
field-filed_by = Who hands in this form?
    .label = Handed in by（由何人提出）
    .help = If you file for yourself, choose “Myself”. For a company its head chooses “Legal representative”.
field-filed_by-self = Myself（本人）
field-filed_by-representative = Legal representative（法定代理人或代表人）
field-filed_by-proxy = Proxy（受任人、代理人）
field-party_kind = Is it a person, or a company or body?
    .label = Kind（身分別）
    .help = For a person choose “Person”, for a company “Legal person”.
field-party_kind-natural = Person（自然人）
field-party_kind-corporation = Legal person, such as a company（法人）
field-party_kind-association = Body without legal personality（非法人團體）
field-party_kind-agency = Government agency（政府機關）
field-party_name = What is the name?
    .label = Name（姓名或名稱）
    .help = Write it as on your ID. A company gives its full registered name.
field-party_id_no = What is the ID number?
    .label = ID, ARC or business number（身分證／居留證／統一編號）
    .help = A person gives the ID or ARC number, a company its business number（統一編號）. Only without these, a passport number.
field-party_birth_date = What is the date of birth?
    .label = Date of birth（出生年月日）
    .help = As on the ID card. The ROC year is the western year minus 1911.
field-party_rep_name = What is the legal representative’s name?
    .label = Representative（法定代理人／代表人／管理人）
    .help = A company gives the person in charge. Under 18, give a parent or guardian.
field-party_address_registered = What is the registered address?
    .label = Registered address（戶籍、登記地址）
    .help = As on the back of the ID card or the ARC. A company gives its registered address.
field-party_address_contact = Where should letters be sent?
    .label = Address for letters（通訊、送達地址）
    .help = If it is the registered address, leave it blank.
field-party_address_contact-suggest-same = Same as the registered address
field-party_address = What is the address?
    .label = Address（地址）
    .help = An address where letters reach you.
field-party_phone = Which phone number reaches you?
    .label = Phone（聯絡電話）
    .help = A mobile or landline number. With a landline give the area code, like 08-7000000.
field-party_mobile = What is the mobile number?
    .label = Mobile phone（行動電話）
    .help = If you already gave a mobile number, leave it blank.
field-party_email = What is the e-mail address?
    .label = E-mail（電子郵件）
    .help = If you have none, leave it blank.

# 題目：義務人
field-obligor_name = What is the obligor’s name?
    .label = Name of the obligor（義務人姓名或名稱）
    .paper = Name（姓名或名稱）
    .help = Write it as on your ID. A company gives its full registered name.
field-obligor_id_no = What is the obligor’s ID number?
    .label = ID, ARC or business number（身分證／居留證／統一編號）
    .paper = ID, ARC or business number（身分證／居留證／統一編號）
    .help = A person gives the ID or ARC number, a company its business number（統一編號）. Only without these, a passport number.
field-obligor_address = What is the obligor’s address?
    .label = Obligor’s address（義務人地址）
    .paper = Address（地址）
    .help = If you do not know, leave it blank.

# 題目：代理人
field-proxy_name = What is the proxy’s name?
    .label = Name of the proxy（代理人姓名）
    .paper = Name（姓名）
    .help = The proxy is the person who does this for the party.
field-proxy_id_no = What is the proxy’s ID number?
    .label = ID number of the proxy（代理人身分證字號）
    .paper = ID number（身分證字號）
    .help = With an ARC, give the ARC number.
field-proxy_relation = How is the proxy related to the party?
    .label = Relation to the party（與本人之關係）
field-proxy_relation-spouse = Spouse（配偶）
field-proxy_relation-lineal = Parent, child or other lineal relative（直系血親）
field-proxy_relation-relative = Other relative（其他親屬）
field-proxy_relation-employee = Employee（員工）
field-proxy_relation-lawyer = Lawyer（律師）
field-proxy_relation-other = Other
field-proxy_address = What is the proxy’s address?
    .label = Address of the proxy（代理人地址）
    .paper = Address（地址）
field-proxy_phone = What is the proxy’s phone number?
    .label = Phone of the proxy（代理人電話）
    .paper = Phone（電話）
    .help = A mobile or landline number.

# 題目：不動產
field-property_rows = Which land and buildings?
    .label = Land and buildings（不動產標示）
    .help = Copy each one from the notice or the deed.
field-property_rows-prop_kind = Is it land or a building?
    .label = Kind（種類）
field-property_rows-prop_kind-land = Land（土地）
field-property_rows-prop_kind-building = Building（建物）
field-property_rows-county = In which county or city?
    .label = County or city（縣市）
field-property_rows-township = In which township or district?
    .label = Township or district（鄉鎮市區）
field-property_rows-section = In which land section?
    .label = Section（段）
    .help = The words before “段” in the notice, like “中正段”.
field-property_rows-subsection = Is there a subsection? Which one?
    .label = Subsection（小段）
    .help = If there is none, leave it blank.
field-property_rows-parcel_no = What is the parcel number?
    .label = Parcel number（地號）
    .help = For example 302 or 2104-23.
field-property_rows-building_no = What is the building number?
    .label = Building number（建號）
    .help = For example 1234. A building that is not registered has a number that begins with “暫編”.
field-property_rows-door_address = What is the address of the building?
    .label = Address of the building（門牌）
    .help = If you do not know, leave it blank.
field-property_rows-area_m2 = How many square metres is it?
    .label = Area in m²（面積㎡）
    .help = As in the notice. If you do not know, leave it blank.
field-property_rows-share = How large is the share?
    .label = Share（權利範圍）
    .help = The notice says “全部” (the whole) or a fraction like “8分之1” (one eighth).

# 題目：證物、匯款、日期、簽章
field-evidence_list = Which papers do you add, and how many of each?
    .label = Papers added and their number（證物名稱及件數）
field-payee_bank = To which bank and branch should the money be sent?
    .label = Bank and branch（匯款銀行分行）
    .help = It is on the cover of the passbook.
field-payee_account = What is the account number?
    .label = Account number（帳戶號碼）
    .help = As in the passbook. The account must be in the name of the person who is paid.
field-filing_date = On which date do you fill in this form?
    .label = Date of filing（填表、具狀日期）
    .paper = Date（填表日期）
    .help = Today is already filled in. You need not change it.
field-signature =
    .label = Signature or seal（簽名或蓋章）
field-seal =
    .label = Seal（印章）

# 題目：廠商和採購
field-vendor_name = What is the vendor’s full name?
    .label = Vendor（廠商名稱）
    .help = As in the tender documents.
field-vendor_ubn = What is the business number?
    .label = Business number（統一編號）
    .help = 8 digits, like 12345675.
field-vendor_rep_name = Who is the person in charge?
    .label = Person in charge（負責人）
field-vendor_address = What is the vendor’s address?
    .label = Vendor’s address（廠商地址）
    .paper = Address（地址）
field-vendor_phone = What is the vendor’s phone number?
    .label = Vendor’s phone（廠商電話）
    .paper = Phone（電話）
field-tender_no = What is the tender number?
    .label = Tender number（標案案號）
    .help = It is in the tender notice.
field-tender_name = What is the tender called?
    .label = Name of the tender（標案名稱）
    .help = The full name as in the tender notice.

# 機關填寫
field-staff_received_at =
    .label = Received at（收件日時）
field-staff_clerk =
    .label = Clerk（書記官）
field-staff_officer =
    .label = Administrative enforcement officer（行政執行官）
field-staff_head =
    .label = Head of the office（機關首長或授權人）
field-staff_accounting =
    .label = Accounting（會計）
field-staff_cashier =
    .label = Cashier（出納）

# 放在同一頁的題目
field-page-debt = What is this case for, and how much?
field-page-contact = Other ways to reach you (optional)
field-page-district = In which county and township?
field-page-section = In which section and subsection?
field-page-proxy = Who is the proxy?
field-page-account = Where should the money be sent?

# 紙本固定文字
field-text-stamp = Receipt stamp（收文章）
field-text-blank_date = ROC year　　month　　day
field-text-blank_date_short = Year　　month　　day
field-text-ntd = NT$（新臺幣）
field-text-yuan = dollars（元）
field-text-people = people（人）
field-text-sheets = sheets（張）
field-text-day = day（日）
field-text-division_end = division（股）
field-text-seal_body = Seal of the agency or company（機關或公司印）
field-text-seal_head = Seal of the person in charge（負責人印）
field-text-office_only = For office use below（以下由機關填寫）
field-text-annex = Annex（附表）
field-text-see_annex = See annex（詳附表）
field-text-privacy = Personal data notice（個人資料保護法第8條）: { $office } collects your name, ID number, contact details and what this form asks, to handle this application. They are used in Taiwan, on paper or electronically, by this branch and the transferring agency, while the case lasts and as long as files must be kept. Under article 3 you may ask to see, copy, correct, stop the use of or delete your data. If you refuse, the application may not be handled.
field-text-copies = copies（份）
field-text-addressed_to = To（此致）
field-text-office_respect = { $office }（公鑒）
field-text-republic = Republic of China（中華民國）
field-text-copy_1 = Copy 1: for the office（機關收執）
field-text-copy_2 = Copy 2: for you（申請人收執）
field-text-how = Write with a blue or black pen and tick the boxes (□). Below the double line the office writes.
field-text-blank_datetime = ROC year　　month　　day　　at　　:
field-text-label_writer = Filed by（具狀人）
field-text-sign_here = Sign or seal（簽名或蓋章）
field-text-label_id = ID number（證號）
field-text-label_birth = Date of birth（出生日期）
field-text-label_rep = Representative（法定代理人）
field-text-label_home = Registered address（戶籍地址）
field-text-label_post = Address for letters（送達地址）
field-text-label_filed = Handed in by（提出人）
field-text-label_proxy = Proxy（代理人）
field-text-label_proxy_id = ID number（身分證號）
field-text-label_relation = Relation（關係）
field-text-label_obligor = Obligor（義務人）

# 規則
field-rule-birth_before_filing = The date of birth is after the date of filing. Please check the year, month and day.
field-rule-id_of_a_person = This is a company’s business number. A person gives the ID or ARC number, like A123456789.
field-rule-id_of_a_body = Companies and bodies usually give a business number of 8 digits, like 12345675. Please check.
field-rule-bodies_act_through_people = A company or body files through its representative or a proxy. Please choose one of them.
field-rule-filing_not_in_future = The date of filing cannot be after today. Choose today.
field-rule-proxy_is_another = The proxy has the same ID number as the party. The proxy must be another person, so please check.
field-rule-minor_needs_rep = Under 18, please give the name of a parent or guardian.
field-rule-receiver_needs_authority = If someone else collects it, add a power of attorney（委任狀）. That person brings an ID.

# 領回
field-receiver_name = What is the name of the person collecting?
    .label = Person collecting（領回人姓名）
    .help = The person collecting brings an ID.
field-receiver_id_no = What is that person’s ID number?
    .label = ID number of the person collecting（領回人證號）
field-repaid_amount = How much is returned?
    .label = Amount returned（退還金額）
field-text-privacy_office = Personal data notice（個人資料保護法第8條）: { $office } collects your name, ID number, contact details and what this form asks, to handle this application. They are used in Taiwan, on paper or electronically, by this branch, while the matter lasts and as long as files must be kept. Under article 3 you may ask to see, copy, correct, stop the use of or delete your data. If you refuse, the application may not be handled.
