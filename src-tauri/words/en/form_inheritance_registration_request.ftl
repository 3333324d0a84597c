### unread: not yet read by a native speaker

# 第 15 號 代辦不動產繼承登記申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-inheritance_registration_request = Request to Carry Out an Inheritance Registration of Real Property（代辦不動產繼承登記申請書）
    .short = Inheritance registration（代辦繼承登記）
    .what = For creditors: the obligor inherited real property that is not yet registered. We inform the land office. Two copies.
    .bring = Household records, the heirs’ chart, the title deed or land transcript, and the estate tax certificate.

# 步驟
form-inheritance_registration_request-section-creditor = Applicant
form-inheritance_registration_request-section-case = Case
form-inheritance_registration_request-section-proxy = Proxy
form-inheritance_registration_request-section-decedent = The deceased
form-inheritance_registration_request-section-heirs = Heirs
form-inheritance_registration_request-section-reason = Reason
form-inheritance_registration_request-section-property = Property
form-inheritance_registration_request-section-papers = Tax and papers
form-inheritance_registration_request-section-finish = Finish

# 放在同一頁的題目
form-inheritance_registration_request-page-born = Birth details (optional)
form-inheritance_registration_request-page-decedent_id = Do you know these? (optional)
form-inheritance_registration_request-page-executor = An executor or administrator? (optional)
form-inheritance_registration_request-page-heir_birth = Birth details of this heir

# 申請人
form-inheritance_registration_request-creditor_birthplace = Where was the applicant born?
    .label = Place of birth（出生地）

# 被繼承人
form-inheritance_registration_request-decedent_name = What is the name of the deceased?
    .label = Name of the deceased（被繼承人姓名）
    .help = The property is still registered in this name.
form-inheritance_registration_request-decedent_id_no = What was the ID number?
    .label = ID number（身分證字號）
form-inheritance_registration_request-decedent_birth_date = When was the deceased born?
    .label = Date of birth（出生年月日）
    .help = Dates before 1912 are possible too.
form-inheritance_registration_request-decedent_birthplace = Where was the deceased born?
    .label = Place of birth（出生地）
form-inheritance_registration_request-decedent_address = Where did the deceased last live?
    .label = Last address（最後住所）
form-inheritance_registration_request-death_date = When did the deceased die?
    .label = Date of death（死亡日期）

# 繼承人
form-inheritance_registration_request-heir_rows = Who are the heirs?
    .label = Heirs（繼承人）
    .help = List every one, also those who renounced or have died.
form-inheritance_registration_request-heir_rows-heir_name = What is this heir’s name?
    .label = Name（姓名）
form-inheritance_registration_request-heir_rows-heir_id_no = What is the ID number?
    .label = ID number（證號）
    .help = If you do not know, leave it blank.
form-inheritance_registration_request-heir_rows-heir_birth_date = When was the heir born?
    .label = Date of birth（出生年月日）
form-inheritance_registration_request-heir_rows-heir_birthplace = Where was the heir born?
    .label = Place of birth（出生地）
form-inheritance_registration_request-heir_rows-heir_address = Where does the heir live?
    .label = Address（住居所）
form-inheritance_registration_request-heir_rows-heir_relation = How is the heir related to the deceased?
    .label = Relation（稱謂）
    .help = For example spouse, eldest son, second daughter.
form-inheritance_registration_request-heir_rows-heir_share = What is the heir’s share?
    .label = Share（應繼分）
    .help = For example one quarter. Not for those who renounced.
form-inheritance_registration_request-heir_rows-heir_status = Does the heir inherit?
    .label = Status（繼承情形）
    .help = A renunciation counts only with papers of the court.
form-inheritance_registration_request-heir_rows-heir_status-heir = Inherits（繼承）
form-inheritance_registration_request-heir_rows-heir_status-renounced = Renounced（拋棄）
form-inheritance_registration_request-heir_rows-heir_status-representing = By representation（代位）
form-inheritance_registration_request-heir_rows-heir_status-deceased = Deceased（死亡）
form-inheritance_registration_request-executor_name = What is the executor’s or administrator’s name?
    .label = Executor or administrator（遺囑執行人或遺產管理人）
    .help = Where there is no heir, the administrator is needed.
form-inheritance_registration_request-executor_address = What is the address?
    .label = Address of the executor or administrator（其住居所）
form-inheritance_registration_request-will_exists = Is there a will?
    .label = Will（有無遺囑）
form-inheritance_registration_request-will_exists-yes = Yes（有）
form-inheritance_registration_request-will_exists-no = No（無）
form-inheritance_registration_request-will_exists-unknown = Not known（不明）

# 申請原因
form-inheritance_registration_request-request_reason = Why should the registration be carried out?
    .label = Reason of the request（申請原因）
    .help = Press the sentences that fit, or add your own. They are printed in Chinese.
form-inheritance_registration_request-request_reason-ready-1 = The obligor inherited the listed property and has not registered it; please have the land office register it before enforcement.
form-inheritance_registration_request-request_reason-ready-2 = After notice the obligor still has not registered the inheritance.
form-inheritance_registration_request-request_reason-ready-3 = The property is still in the name of the deceased and cannot be seized and sold.
form-inheritance_registration_request-request_reason-ready-4 = Please count the estate tax and fees advanced by the applicant as costs of enforcement.

# 不動產
form-inheritance_registration_request-deed_available = Is the title deed at hand?
    .label = Title deed（所有權狀）
form-inheritance_registration_request-deed_available-yes = Yes（有）
form-inheritance_registration_request-deed_available-no = No; please declare it void（無，請公告作廢）
form-inheritance_registration_request-deed_missing_reason = Why is the deed missing?
    .label = Why the deed cannot be shown（不能提出權狀之理由）
form-inheritance_registration_request-deed_missing_reason-suggest-kept = Kept by the heirs
form-inheritance_registration_request-deed_missing_reason-suggest-lost = Lost
form-inheritance_registration_request-deed_missing_reason-suggest-unknown = Whereabouts unknown
form-inheritance_registration_request-heir_chart = What should the heirs’ chart say?
    .label = Heirs’ chart（繼承系統表）
    .help = The chart is drawn from the heirs you entered. Press the notes to add; they are printed in Chinese.
form-inheritance_registration_request-heir_chart-ready-1 = The heirs are as in the chart; none is missing.
form-inheritance_registration_request-heir_chart-ready-2 = The parents and grandparents of the deceased are dead.
form-inheritance_registration_request-heir_chart-ready-3 = For those who renounced, the court’s papers are added.
form-inheritance_registration_request-heir_chart-ready-4 = For heirs by representation, proof of the death is added.

# 稅和附件
form-inheritance_registration_request-tax_status = What about the estate tax?
    .label = Estate tax（遺產稅）
form-inheritance_registration_request-tax_status-paid = Paid（已繳清）
form-inheritance_registration_request-tax_status-exempt = Exempt（免稅）
form-inheritance_registration_request-tax_status-unfiled = Not filed（未申報）
form-inheritance_registration_request-tax_status-advanced = Advanced by the applicant（申請人代繳）
form-inheritance_registration_request-registration_form = How shall it be registered?
    .label = Form of registration（登記方式）
    .help = Separate shares need the consent of all heirs.
form-inheritance_registration_request-registration_form-joint = Joint ownership（公同共有）
form-inheritance_registration_request-registration_form-separate = Separate shares, all agree（分別共有，全體同意）
form-inheritance_registration_request-evidence_list-ready-1 = Household record of the deceased, 1.
form-inheritance_registration_request-evidence_list-ready-2 = Household records of the heirs, 1.
form-inheritance_registration_request-evidence_list-ready-3 = Estate tax certificate, paid or exempt, 1.
form-inheritance_registration_request-evidence_list-ready-4 = Title deed, 1.
form-inheritance_registration_request-evidence_list-ready-5 = Land and building transcript, 1.
form-inheritance_registration_request-evidence_list-ready-6 = Court papers on renunciation, 1.
form-inheritance_registration_request-creditor_signature =
    .label = Signature or seal of the applicant（申請人簽名或蓋章）

# 機關填寫
form-inheritance_registration_request-staff_received_at =
    .label = Received on（收文日）
form-inheritance_registration_request-staff_land_office =
    .label = Land office informed（通知地政事務所）
form-inheritance_registration_request-staff_notice_no =
    .label = Number of the notice（通知文號）
form-inheritance_registration_request-staff_done_at =
    .label = Registered on（登記完畢日）

# 這張表自己的規則
form-inheritance_registration_request-rule-shares_make_one = The shares of the heirs must make one whole. Please check each share.
form-inheritance_registration_request-rule-death_after_birth = The death is before the birth. Please check both dates.
form-inheritance_registration_request-rule-death_has_been = The date of death is still ahead. Please check.
form-inheritance_registration_request-rule-heirs_or_administrator = Without heirs an administrator is needed. Please give at least one of the two.
form-inheritance_registration_request-rule-heirs_differ = Two heirs have the same name. Please check whether one is a repeat.

# 紙本固定文字
form-inheritance_registration_request-text-lead = The obligor inherited the following property and has not registered it. Please have the land office register it before enforcement.
form-inheritance_registration_request-text-how = This request is made in two originals. Tick the boxes (□).
form-inheritance_registration_request-text-side_creditor = Applicant（申請人）
form-inheritance_registration_request-text-side_case = Case（案件）
form-inheritance_registration_request-text-side_decedent = Deceased（被繼承人）
form-inheritance_registration_request-text-side_reason = Reason（申請原因）
form-inheritance_registration_request-text-side_papers = Tax, papers（稅和附件）
form-inheritance_registration_request-text-chart_title = Heirs’ chart（繼承系統表）
form-inheritance_registration_request-text-chart_oath = If the chart omits or misstates anything and others are harmed, the applicant answers for it by law.
form-inheritance_registration_request-text-costs = Please count the estate tax and fees advanced as necessary costs of enforcement.
form-inheritance_registration_request-text-mark_1 = Original no. 1（正本第1份）
form-inheritance_registration_request-text-mark_2 = Original no. 2（正本第2份）
form-inheritance_registration_request-text-side_obligor = Obligor（義務人姓名或名稱）
form-inheritance_registration_request-text-side_proxy = Proxy（代理人）
form-inheritance_registration_request-text-address = Address（住居所）
form-inheritance_registration_request-text-side_heirs = Heirs（繼承人）
form-inheritance_registration_request-text-side_property = Property（不動產）

# 要帶的、不用帶的
form-inheritance_registration_request-bring-household = Household records of the deceased, showing the death, and of the heirs.
form-inheritance_registration_request-bring-will = The will, if there is one.
form-inheritance_registration_request-bring-renunciation = If someone renounced, the court’s papers.
form-inheritance_registration_request-bring-deed = The title deed; without it the reason and a land transcript.
form-inheritance_registration_request-bring-tax = The estate tax certificate, paid or exempt.
form-inheritance_registration_request-no_need-household = Household records that the branch can look up by computer.

# 依據、常見的疏漏
form-inheritance_registration_request-legal-enforcement = Compulsory Enforcement Act, article 11（強制執行法第11條）
form-inheritance_registration_request-legal-liaison = Regulations on enforcement against inherited property not yet registered, articles 1 to 8（未繼承登記不動產辦理強制執行聯繫辦法第1條至第8條）
form-inheritance_registration_request-legal-registration = Regulations of Land Registration, articles 30, 35, 119, 120 and 141（土地登記規則第30條、第35條、第119條、第120條、第141條）
form-inheritance_registration_request-legal-land = Land Act, article 73（土地法第73條）
form-inheritance_registration_request-legal-civil = Civil Code, articles 1138 to 1151 and 1174（民法第1138條至第1151條、第1174條）
form-inheritance_registration_request-mistake-forgotten = One heir is forgotten.
form-inheritance_registration_request-mistake-shares = The shares do not make one whole.
form-inheritance_registration_request-mistake-one_copy = Only one copy is filed instead of two.
form-inheritance_registration_request-mistake-tax = The estate tax certificate is missing.
