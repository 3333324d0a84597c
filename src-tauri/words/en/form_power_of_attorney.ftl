### unread: not yet read by a native speaker

# 第 13 號 委任狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、委任人、受任人）在 form_fields.ftl。

form-power_of_attorney = Power of Attorney（委任狀）
    .short = Power of attorney（委任狀）
    .what = For when you send somebody else: hand it in with the first thing the proxy does. One for each case, at most 3 proxies.
    .bring = Identity papers of both, the proxy’s original; a company also brings registration papers and both seals（大小章）.

# 步驟
form-power_of_attorney-section-case = Case
form-power_of_attorney-section-principal = Principal
form-power_of_attorney-section-proxies = Proxies
form-power_of_attorney-section-powers = Powers
form-power_of_attorney-section-declare = Declaration
form-power_of_attorney-page-period = From when to when? (optional)

# 案件
form-power_of_attorney-matter = What should the proxy do?
    .label = Matter（案由、委任事項）
    .paper = Matter（委任事項）
    .help = You may choose several. What is not chosen the proxy may not do.
form-power_of_attorney-matter-installments = Instalments（辦理分期）
form-power_of_attorney-matter-statement = Appear and state（到場陳述）
form-power_of_attorney-matter-case_file = Inspect the case file（閱覽卷宗）
form-power_of_attorney-matter-archives = Use of archives（檔案應用）
form-power_of_attorney-matter-bid = Bid and buy（投標應買）
form-power_of_attorney-matter-take_over = Take over property（聲明承受）
form-power_of_attorney-matter-distribution = Join the distribution（參與分配）
form-power_of_attorney-matter-receive_money = Receive money or a deposit（領取案款或保證金）
form-power_of_attorney-matter-certificate = Receive the certificate of transfer（領取權利移轉證書）
form-power_of_attorney-matter-handover = Handover（點交）
form-power_of_attorney-matter-other = Other（其他）
form-power_of_attorney-matter_other = What is the other matter?
    .label = Other matter（其他事項）

# 受任人
form-power_of_attorney-proxy_rows = Who acts for you?
    .label = Proxies（受任人）
    .help = At most 3 people; each may act alone.
form-power_of_attorney-proxy_rows-proxy_name = What is the proxy’s name?
    .label = Name（姓名）
form-power_of_attorney-proxy_rows-proxy_id_no = What is the proxy’s ID number?
    .label = ID number（身分證字號）
    .help = With an ARC, give the ARC number.
form-power_of_attorney-proxy_rows-proxy_birth_date = When was the proxy born?
    .label = Date of birth（出生年月日）
    .help = If you do not know, leave it blank.
form-power_of_attorney-proxy_rows-proxy_relation = How is the proxy related to the principal?
    .label = Relation（關係）
form-power_of_attorney-proxy_rows-proxy_relation-spouse = Spouse（配偶）
form-power_of_attorney-proxy_rows-proxy_relation-lineal = Lineal relative（直系血親）
form-power_of_attorney-proxy_rows-proxy_relation-relative = Other relative（其他親屬）
form-power_of_attorney-proxy_rows-proxy_relation-employee = Employee（員工）
form-power_of_attorney-proxy_rows-proxy_relation-lawyer = Lawyer（律師）
form-power_of_attorney-proxy_rows-proxy_relation-other = Other（其他）
form-power_of_attorney-proxy_rows-proxy_address = What is the proxy’s address?
    .label = Address（地址）
form-power_of_attorney-proxy_rows-proxy_phone = What is the proxy’s phone number?
    .label = Phone（電話）

# 權限
form-power_of_attorney-authority_kind = General or special authority?
    .label = Authority（權限）
    .help = Bidding, take-over and receiving money or papers need special authority.
form-power_of_attorney-authority_kind-general = General authority（普通委任）
form-power_of_attorney-authority_kind-special = Special authority（特別委任）
form-power_of_attorney-special_powers = Which special powers do you give?
    .label = Special powers（特別代理權）
    .help = Only what is ticked counts. If you are not sure, ask staff.
form-power_of_attorney-special_powers-waive = Waive（捨棄）
form-power_of_attorney-special_powers-admit = Admit a claim（認諾）
form-power_of_attorney-special_powers-withdraw = Withdraw（撤回）
form-power_of_attorney-special_powers-settle = Settle（和解）
form-power_of_attorney-special_powers-object = Object or appeal（聲明異議或救濟）
form-power_of_attorney-special_powers-delegate = Appoint a sub-proxy（選任複代理人）
form-power_of_attorney-special_powers-enforce = Acts of enforcement（強制執行行為）
form-power_of_attorney-special_powers-receive = Receive money or papers（領取款項或文件）
form-power_of_attorney-limitation = Is there anything the proxy may not do?
    .label = Limits（權限限制）
    .help = If none, leave it blank.
form-power_of_attorney-limitation-ready-1 = May not receive money.
form-power_of_attorney-limitation-ready-2 = May not settle, waive or withdraw.
form-power_of_attorney-limitation-ready-3 = May buy or take over only at the reserve price in the notice.
form-power_of_attorney-valid_from = From which day?
    .label = Valid from（委任起日）
form-power_of_attorney-valid_to = To which day?
    .label = Valid to（委任迄日）
    .help = Left blank, it lasts until the procedure ends.
form-power_of_attorney-receive_service = May the proxy receive letters for you?
    .label = Receives letters（是否代收文書）
    .paper = Receives letters（代收文書）
form-power_of_attorney-receive_service-yes = Yes（是）
form-power_of_attorney-receive_service-no = No（否）

# 聲明
form-power_of_attorney-filing_date = Please read these 3 points and check the date
    .label = Date（日期）
    .help =
        1. I authorize the people named to act for me in this case, for the matters ticked.
        2. Special authority covers only the powers ticked（民事訴訟法第70條）.
        3. If I change or end it, I tell the branch in writing.
form-power_of_attorney-principal_signature =
    .label = Signature or seal of the principal（委任人簽名或蓋章）
form-power_of_attorney-proxy_signature =
    .label = Signature or seal of the proxy（受任人簽名或蓋章）

# 機關填寫
form-power_of_attorney-staff_identity_checked =
    .label = Identity checked（身分查驗）
form-power_of_attorney-staff_clerk =
    .label = Case officer（承辦）

# 這張表自己的規則
form-power_of_attorney-rule-principal_is_no_proxy = A proxy has the same ID number as the principal. The proxy must be another person; please check.
form-power_of_attorney-rule-proxies_differ = Two proxies have the same ID number. Please check whether one is a repeat.
form-power_of_attorney-rule-matter_needs_special = Bidding, take-over and receiving money or the certificate need special authority（民事訴訟法第70條）. Choose “Special authority”.
form-power_of_attorney-rule-enforcement_power = For bidding, take-over, distribution or handover please tick “Acts of enforcement”.
form-power_of_attorney-rule-receiving_power = To receive money or the certificate please tick “Receive money or papers”.
form-power_of_attorney-rule-bid_has_its_own = For bidding alone you need no separate sheet: the bid form (no. 22) has its own power of attorney.
form-power_of_attorney-rule-period_in_order = The last day is before the first. Please check both dates.

# 紙本固定文字
form-power_of_attorney-text-label_principal = Principal（委任人）
form-power_of_attorney-text-about = In the case above the principal appoints the following as proxies, to act for the principal in the matters ticked:
form-power_of_attorney-text-item_general = 1. Several proxies may each act alone. Limits are those written above（行政程序法第24條、民事訴訟法第71條）.
form-power_of_attorney-text-item_special = 2. Where special authority is ticked, the powers ticked are given under article 70, paragraph 1 proviso and paragraph 2 of the Code of Civil Procedure（民事訴訟法）, applied through article 30-1 of the Compulsory Enforcement Act（強制執行法）and article 26 of the Administrative Execution Act（行政執行法）; what is not ticked is not given.
form-power_of_attorney-text-item_change = 3. Any change or end of this authority is notified to the branch in writing.
form-power_of_attorney-text-sign_principal = Signature or seal of the principal（委任人簽名或蓋章）
form-power_of_attorney-text-sign_proxy = Signature or seal of the proxy（受任人簽名或蓋章）

# 要帶的
form-power_of_attorney-bring-both = Identity papers of both; the proxy brings the original.
form-power_of_attorney-bring-company = A company: registration papers and both seals（大小章）.
form-power_of_attorney-bring-abroad = A principal abroad: an authenticated document.

# 依據、常見的疏漏
form-power_of_attorney-legal-procedure = Administrative Procedure Act, article 24: at most three proxies, in writing with the first act（行政程序法第24條）
form-power_of_attorney-legal-special = Code of Civil Procedure, articles 69 to 71: special powers（民事訴訟法第69條至第71條）
form-power_of_attorney-legal-writing = Civil Code, article 531: in writing（民法第531條）
form-power_of_attorney-mistake-general_only = Only general authority is given, and then no money can be received.
form-power_of_attorney-mistake-four = There are four proxies or more.
form-power_of_attorney-mistake-case = The case number is missing: it is valid for no case.
form-power_of_attorney-mistake-signature = The proxy’s signature is forgotten.
