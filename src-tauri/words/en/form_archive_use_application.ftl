### unread: not yet read by a native speaker

# 第 12 號 檔案應用申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-archive_use_application = Application to Use Archives（檔案應用申請書）
    .short = Use of archives（檔案應用）
    .what = To view, hand-copy or duplicate closed files of this branch. For pending cases use form 11.
    .bring = Proof of identity; a proxy brings a letter of authority, an organization its registration papers.

# 步驟
form-archive_use_application-section-applicant = Applicant
form-archive_use_application-section-proxy = Proxy
form-archive_use_application-section-organisation = Organization
form-archive_use_application-section-files = Files
form-archive_use_application-section-original = Originals
form-archive_use_application-section-purpose = Purpose
form-archive_use_application-section-finish = Finish

# 放在同一頁的題目
form-archive_use_application-page-manager = About the manager or representative (optional)
form-archive_use_application-page-numbers = Do you know the numbers of the file? (optional)
form-archive_use_application-page-want = How do you want to use it?
form-archive_use_application-page-original = Do you need the original? (optional)

# 申請人
form-archive_use_application-applicant_name = What is the applicant’s name?
    .label = Name of the applicant（申請人姓名）
    .help = Write it as on the ID.
form-archive_use_application-applicant_id_no = What is the number of your ID?
    .label = ID number（身分證明文件字號）
    .help = ID or ARC number; without these, the passport number.
form-archive_use_application-applicant_nationality = What is your nationality?
    .label = Nationality（國籍）
form-archive_use_application-applicant_address_registered = Where do you live?
    .label = Address（住、居所）
    .help = The reply is sent here.
form-archive_use_application-has_proxy = Is there a proxy?
    .label = Proxy（有無代理人）
    .help = Someone you ask is a chosen proxy; a parent or guardian is a legal representative.
form-archive_use_application-has_proxy-none = None（無）
form-archive_use_application-has_proxy-agent = Chosen proxy（意定代理）
form-archive_use_application-has_proxy-legal = Legal representative（法定代理）
form-archive_use_application-proxy_birth_date = When was the proxy born?
    .label = Proxy’s date of birth（代理人出生年月日）
    .paper = Date of birth（出生年月日）

# 法人團體
form-archive_use_application-org_name = Which organization, office or shop is it?
    .label = Name of the organization, office or shop（法人、團體、事務所或營業所名稱）
    .help = If you apply for yourself, leave it blank.
    .paper = Name（名稱）
form-archive_use_application-org_address = What is its address?
    .label = Address of the organization（其地址）
    .paper = Address（地址）
form-archive_use_application-org_rep_name = Who is its manager or representative?
    .label = Manager or representative（管理人或代表人姓名）
form-archive_use_application-org_rep_birth_date = When was the manager born?
    .label = Manager’s date of birth（管理人或代表人出生年月日）
    .paper = Date of birth（出生年月日）
form-archive_use_application-org_rep_phone = What is the manager’s phone number?
    .label = Manager’s phone（管理人或代表人電話）
    .paper = Phone（電話）

# 檔案
form-archive_use_application-archive_rows = Which files do you want to use?
    .label = Files requested（申請檔案）
    .help = One entry for each file, at most 10.
form-archive_use_application-archive_rows-seq =
    .label = No.（序號）
form-archive_use_application-archive_rows-archive_no = What is the file number?
    .label = File number（檔號）
    .help = It is in the archive catalog. If you do not know, leave it blank.
form-archive_use_application-archive_rows-doc_no = What is the document number?
    .label = Document number（文、編號）
    .help = The number on the letter（發文字號）. If you do not know, leave it blank.
form-archive_use_application-archive_rows-title_gist = What is the file about?
    .label = Title or gist of the file（檔案名稱或內容要旨）
    .help = Give the year, the name and the matter, enough to find it.
form-archive_use_application-archive_rows-want_view = View or copy by hand?
    .label = View, hand-copy（閱覽、抄錄）
form-archive_use_application-archive_rows-want_copy = Duplicate it?
    .label = Duplicate（複製）
form-archive_use_application-archive_rows-copy_form = Which kind of copy?
    .label = Kind of copy（複製方式）
form-archive_use_application-archive_rows-copy_form-bw = Paper, black and white（紙本黑白）
form-archive_use_application-archive_rows-copy_form-color = Paper, color（紙本彩色）
form-archive_use_application-archive_rows-copy_form-file = Electronic file（電子檔）
form-archive_use_application-original_needed_seq = For which entries do you need the original?
    .label = Entries needing the original（須使用原件之序號）
    .help = Usually copies are provided. For example 1, 3.
form-archive_use_application-original_reason = Why do you need the original?
    .label = Reason for the original（使用原件事由）
    .help = Press the sentence that fits. It is printed in Chinese.
form-archive_use_application-original_reason-ready-1 = The signature or seal on the original has to be checked.
form-archive_use_application-original_reason-ready-2 = The copy is not legible.
form-archive_use_application-original_reason-ready-3 = A court or another office asks to see the original.

# 目的
form-archive_use_application-purpose = What do you need the files for?
    .label = Purpose（申請目的）
    .help = You may choose several.
form-archive_use_application-purpose-history = Historical research（歷史考證）
form-archive_use_application-purpose-research = Academic research（學術研究）
form-archive_use_application-purpose-evidence = Evidence（事證稽憑）
form-archive_use_application-purpose-reference = Reference for work（業務參考）
form-archive_use_application-purpose-rights = Protection of rights（權益保障）
form-archive_use_application-purpose-other = Other
form-archive_use_application-purpose_detail = Please say exactly what for
    .label = Explanation（目的說明）
    .help = Only “for reference” is not enough. Press the sentences that fit; they are printed in Chinese.
form-archive_use_application-purpose_detail-ready-1 = To understand how my case was handled I ask for the papers concerned.
form-archive_use_application-purpose_detail-ready-2 = To protect my rights I need to know the decision made and how it was served.
form-archive_use_application-purpose_detail-ready-3 = It will be used as evidence in an appeal or a lawsuit.
form-archive_use_application-purpose_detail-ready-4 = For academic research or a thesis that cites the files.
form-archive_use_application-purpose_detail-ready-5 = For an inheritance or property registration I need the proof.
form-archive_use_application-interest_proof = Do you have proof of your interest?
    .label = Proof of interest（利害關係證明）
    .help = For example household records or a contract. Only for restricted files; you may leave it blank.
form-archive_use_application-interest_proof-suggest-household = Household records（戶籍資料）
form-archive_use_application-interest_proof-suggest-contract = Contract（契約書）
form-archive_use_application-interest_proof-suggest-heirs = Heirs’ chart（繼承系統表）
form-archive_use_application-reply_mode = How shall we send the reply?
    .label = Way of reply（通知方式）
form-archive_use_application-reply_mode-post = By post（書面郵寄）
form-archive_use_application-reply_mode-email = By e-mail（電子郵件）
form-archive_use_application-reply_mode-collect = I collect it（自取）
form-archive_use_application-applicant_signature =
    .label = Signature or seal of the applicant or proxy（申請人或代理人簽名或蓋章）

# 機關填寫
form-archive_use_application-staff_serial =
    .label = Serial number（申請書編號）
form-archive_use_application-staff_received_at =
    .label = Received on（收件日）
form-archive_use_application-staff_correction_due =
    .label = Correction due（補正期限）
form-archive_use_application-staff_decision =
    .label = Decision（審核結果）
form-archive_use_application-staff_decision-granted = Granted（提供應用）
form-archive_use_application-staff_decision-partly = Granted in part（部分提供）
form-archive_use_application-staff_decision-refused = Refused, ground no.（不予提供，第　款）
form-archive_use_application-staff_slot =
    .label = Time and place of use（應用日時處所）
form-archive_use_application-staff_fee =
    .label = Fee（費用）
form-archive_use_application-staff_signature =
    .label = Officer, head（承辦、主管）

# 這張表自己的規則
form-archive_use_application-rule-each_is_used = Every entry needs viewing or duplicating, at least one.
form-archive_use_application-rule-minor_through_parent = Under 18, a parent or guardian applies. Choose “Legal representative”.
form-archive_use_application-rule-email_for_reply = For a reply by e-mail please give the address.

# 紙本固定文字
form-archive_use_application-text-lead = Request to view, hand-copy or duplicate files of your branch
form-archive_use_application-text-how = See the instructions overleaf. Tick the boxes (□).
form-archive_use_application-text-side_applicant = Applicant（申請人）
form-archive_use_application-text-side_proxy = Proxy（代理人）
form-archive_use_application-text-side_org = Organization（法人團體）
form-archive_use_application-text-side_files = Files（申請檔案）
form-archive_use_application-text-side_original = Originals（原件）
form-archive_use_application-text-side_purpose = Purpose（申請目的）
form-archive_use_application-text-guide_title = Instructions（填寫須知）
form-archive_use_application-text-guide =
    1. Requests are made by case or file; as a rule copies are provided. For an original give the reason（檔案法施行細則第17條）.
    2. What must be filled in follows article 18（檔案法施行細則第18條）. Without numbers, describe the file clearly.
    3. Hand it in, post or fax it; a faxed form must also be signed or sealed.
    4. A chosen proxy adds a letter of authority, a legal representative states the relation, an organization adds its registration.
    5. For restricted files add proof of your interest.
    6. In the cases of article 18（檔案法第18條）the branch may refuse and gives its reasons in writing.
    7. Come at the time and place in the notice with your ID and the notice. Nothing may be noted, altered, exchanged, taken apart or damaged（檔案法第20條）.
    8. Fees follow the fee table, form 6（檔案法第21條）.
    9. Observe the laws on personal data and copyright.
    10. For pending cases use form 11.
form-archive_use_application-text-step_1 = 1. Hand in（送件）
form-archive_use_application-text-step_2 = 2. Correct（補正）
form-archive_use_application-text-step_3 = 3. Decision（審核）
form-archive_use_application-text-step_4 = 4. Use（應用）
form-archive_use_application-text-step_1_text = By hand, post or fax
form-archive_use_application-text-step_2_text = Missing details within 7 days, or it may be rejected
form-archive_use_application-text-step_3_text = In writing within 30 days of receipt or correction
form-archive_use_application-text-step_4_text = At the time and place in the notice; fees by form 6

# 要帶的
form-archive_use_application-bring-identity = Proof of identity, again on the day of viewing.
form-archive_use_application-bring-authority = A proxy: a letter of authority.
form-archive_use_application-bring-organisation = An organization: registration papers.
form-archive_use_application-bring-interest = For restricted files: proof of your interest.

# 依據、常見的疏漏
form-archive_use_application-legal-act = Archives Act, articles 17 to 21（檔案法第17條至第21條）
form-archive_use_application-legal-rules = Enforcement Rules of the Archives Act, articles 17 to 20（檔案法施行細則第17條至第20條）
form-archive_use_application-mistake-vague = The purpose is too vague, like “for reference”.
form-archive_use_application-mistake-which = Neither a number nor a description is given.
form-archive_use_application-mistake-unsigned = A faxed form is not signed.
form-archive_use_application-mistake-pending = The case is still pending; use form 11.
