### unread: not yet read by a native speaker

# 第 11 號 受理閱覽卷宗申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-case_file_access_request = Application to Inspect an Enforcement Case File（受理閱覽卷宗申請書）
    .short = Inspect a case file（申請閱卷）
    .what = Ask to read, copy or photograph the file of a pending case. For closed, archived cases use form 12.
    .bring = Your original ID on the day. A proxy brings a power of attorney, an interested person a consent letter or proof.

# 步驟
form-case_file_access_request-section-case = Case
form-case_file_access_request-section-applicant = Applicant
form-case_file_access_request-section-capacity = Capacity
form-case_file_access_request-section-proxy = Proxy
form-case_file_access_request-section-scope = Scope
form-case_file_access_request-section-visit = Reason and time
form-case_file_access_request-section-declare = Rules

# 放在同一頁的題目
form-case_file_access_request-page-case_more = Division and obligor (optional)
form-case_file_access_request-page-copies = How should copies be made?
form-case_file_access_request-page-rules = Last, please read the reading rules

# 身分
form-case_file_access_request-applicant_capacity = What is your part in this case?
    .label = Capacity（申請身分）
    .help = If you are not a party but the case affects you, choose “Interested person”.
form-case_file_access_request-applicant_capacity-obligor = Obligor（義務人）
form-case_file_access_request-applicant_capacity-agency = Transferring agency（移送機關）
form-case_file_access_request-applicant_capacity-creditor = Creditor（債權人）
form-case_file_access_request-applicant_capacity-buyer = Successful bidder or buyer（拍定人或應買人）
form-case_file_access_request-applicant_capacity-guarantor = Guarantor（擔保人）
form-case_file_access_request-applicant_capacity-interested = Interested person（利害關係人）
form-case_file_access_request-applicant_capacity-lawyer = Lawyer（律師）
form-case_file_access_request-interest_reason = Why does this case concern you?
    .label = Interest in the case（利害關係及釋明）
    .help = Press the sentence that fits, or add your own. At least 10 characters. Printed in Chinese.
form-case_file_access_request-interest_reason-ready-1 = I co-own real property in this case and need to know how it proceeds.
form-case_file_access_request-interest_reason-ready-2 = I hold a mortgage and need to verify my claim and the distribution.
form-case_file_access_request-interest_reason-ready-3 = I rent the house in this case and need to know whether my lease is affected.
form-case_file_access_request-interest_reason-ready-4 = I am an heir of the obligor and need to know what the case is about.
form-case_file_access_request-party_consent = Do you have a party’s written consent?
    .label = Consent of a party（當事人同意書）
    .help = Without it, add papers that show your interest.
form-case_file_access_request-party_consent-yes = Yes（有）
form-case_file_access_request-party_consent-no = No（無）

# 看什麼
form-case_file_access_request-access_modes = How do you want to access the file?
    .label = Ways of access（申請方式）
    .help = You may choose several.
form-case_file_access_request-access_modes-read = Read（閱覽）
form-case_file_access_request-access_modes-note = Copy by hand（抄錄）
form-case_file_access_request-access_modes-copy = Photocopy（影印）
form-case_file_access_request-access_modes-photo = Photograph（攝影）
form-case_file_access_request-access_modes-scan = Scan（電子掃描）
form-case_file_access_request-access_modes-duplicate = Receive a duplicate（交付複本）
form-case_file_access_request-scope = The whole file, or certain papers?
    .label = Scope（閱覽範圍）
    .help = If you know which papers, naming them is faster.
form-case_file_access_request-scope-whole = Whole file（全卷）
form-case_file_access_request-scope-parts = Certain papers（指定文件）
form-case_file_access_request-scope_detail = Which papers do you want to see?
    .label = Papers named（指定文件）
    .help = Press the papers you need, several if you like.
form-case_file_access_request-scope_detail-ready-1 = The transfer form and the enforcement title.
form-case_file_access_request-scope_detail-ready-2 = The proofs of service.
form-case_file_access_request-scope_detail-ready-3 = The seizure record and the appraisal report.
form-case_file_access_request-scope_detail-ready-4 = The auction notice and the auction record.
form-case_file_access_request-scope_detail-ready-5 = The distribution table.
form-case_file_access_request-scope_detail-ready-6 = The payment records.
form-case_file_access_request-page_estimate = About how many pages?
    .label = Estimated pages（預估頁數）
    .help = A rough figure is enough. You may leave it blank.
form-case_file_access_request-copy_color = Black and white, or color?
    .label = Color（影印顏色）
form-case_file_access_request-copy_color-black = Black and white（黑白）
form-case_file_access_request-copy_color-color = Color（彩色）
form-case_file_access_request-copy_size = On which paper size?
    .label = Paper size（影印尺寸）
form-case_file_access_request-copy_size-b4 = B4 or smaller（B4以下）
form-case_file_access_request-copy_size-a3 = A3

# 事由和時間
form-case_file_access_request-purpose = Why do you want to see the file?
    .label = Reason（申請事由）
    .help = Press the sentence that fits, or add your own. At least 10 characters. Printed in Chinese.
form-case_file_access_request-purpose-ready-1 = To learn how the case stands and assert my rights.
form-case_file_access_request-purpose-ready-2 = To check the amount owed and the payments made.
form-case_file_access_request-purpose-ready-3 = To check how documents were served and prepare a remedy.
form-case_file_access_request-purpose-ready-4 = To check the distribution table and my share.
form-case_file_access_request-purpose-ready-5 = To correct wrong data about me in the file.
form-case_file_access_request-preferred_datetime = On which day and at what time?
    .label = Preferred time（預定閱卷日時）
    .help = Working days, 8:30 to 12:00 and 13:30 to 17:30. You may leave it blank.
form-case_file_access_request-assistant_rows = Will anyone come with you?
    .label = Assistants（隨同人員）
    .help = At most 2. If nobody, go on.
form-case_file_access_request-assistant_rows-assistant_name = What is the assistant’s name?
    .label = Name（隨同人員姓名）
form-case_file_access_request-assistant_rows-assistant_id_no = What is the assistant’s ID number?
    .label = ID number（身分證字號）
    .help = With an ARC, give the ARC number.

# 閱卷規則
form-case_file_access_request-rules_ack = Please read these 5 points
    .label = I have read this and agree
    .paper = I have read and accept the reading rules（本人已閱讀並同意以上閱卷規則）
    .help =
        1. Do not write on, alter, exchange, take apart or take away anything. Whoever does so must stop and is dealt with by law.
        2. Personal data seen may be used only to assert your own rights.
        3. Drafts, secrets and parts that touch the privacy of others may be withheld by law.
        4. Fees for reading and copying are paid on the spot by the fee table.
        5. For closed, archived cases use form 12.

# 機關填寫
form-case_file_access_request-staff_decision =
    .label = Decision（准駁）
form-case_file_access_request-staff_decision-grant = Granted（准）
form-case_file_access_request-staff_decision-partial = Partly granted（部分准）
form-case_file_access_request-staff_decision-refuse = Refused, reason（駁、理由）
form-case_file_access_request-staff_slot =
    .label = Time and place set（指定日時及處所）
form-case_file_access_request-staff_pages =
    .label = Pages copied（影印頁數）
form-case_file_access_request-staff_fee =
    .label = Fee due（應收費用）
form-case_file_access_request-staff_return_check =
    .label = File returned（還卷點收）

# 這張表自己的規則
form-case_file_access_request-rule-interest_needs_support = Without a party’s consent, add papers that show your interest.
form-case_file_access_request-rule-preferred_is_working_day = Choose a working day, not a weekend or holiday.
form-case_file_access_request-rule-preferred_ahead = The time must be after the date of filing. Choose the next working day or later.
form-case_file_access_request-rule-preferred_in_hours = Reading hours are usually 8:30 to 12:00 and 13:30 to 17:30. Please check.

# 紙本固定文字
form-case_file_access_request-text-lead = To assert or protect my rights I ask to inspect the file of the case below.
form-case_file_access_request-text-side_case = Case（案件）
form-case_file_access_request-text-side_applicant = Applicant（申請人）
form-case_file_access_request-text-side_capacity = Capacity（申請身分）
form-case_file_access_request-text-side_proxy = Proxy（代理人）
form-case_file_access_request-text-side_scope = Scope（範圍及方式）
form-case_file_access_request-text-side_visit = Reason, time（事由及日時）
form-case_file_access_request-text-side_rules = Rules（閱卷規則）
form-case_file_access_request-text-rules =
    1. Nothing in the file may be written on, altered, exchanged, taken apart or taken away. Whoever does so must stop and is dealt with by law.
    2. Personal data seen may be used only to assert or protect one’s rights.
    3. Drafts, secrets and parts that touch the privacy or rights of others may be withheld（行政程序法第46條）.
    4. Fees are paid on the spot by the fee table.
    5. Show your ID when you come; assistants do the same.
form-case_file_access_request-text-pages = pages（頁）
form-case_file_access_request-text-obligor = Name of the obligor（義務人姓名或名稱）

# 要帶的、依據、常見的疏漏
form-case_file_access_request-bring-identity = On the day: your original ID card. From abroad: ARC or passport.
form-case_file_access_request-bring-proxy = A proxy: power of attorney（委任狀）, form 13.
form-case_file_access_request-bring-interest = An interested person: a party’s consent, or papers that show the interest.
form-case_file_access_request-legal-procedure = Administrative Procedure Act, article 46（行政程序法第46條）
form-case_file_access_request-legal-enforcement = Administrative Execution Act article 26, Compulsory Enforcement Act article 30-1, Code of Civil Procedure article 242（行政執行法第26條、強制執行法第30條之1、民事訴訟法第242條）
form-case_file_access_request-mistake-interest = A third person applies without consent or proof of interest.
form-case_file_access_request-mistake-closed = A closed, archived case is asked for with this form.
form-case_file_access_request-mistake-division = The division is missing, so the clerk cannot easily fetch the file.
