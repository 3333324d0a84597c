### unread: not yet read by a native speaker

# 第 17 號 移送書表（移送機關用）
# 題目給答案檔和檢查頁，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

form-transfer_document_set = Document Set for Transferring Agencies（移送書表）
    .short = For agencies（移送書表）
    .what = For government agencies that transfer overdue payments. Citizens do not fill it in; it can be read and printed blank here.
    .bring = The decision, proof of service, proof that it is unpaid, and known assets.

# 步驟
form-transfer_document_set-section-agency = Agency
form-transfer_document_set-section-obligor = Obligor
form-transfer_document_set-section-duty = Duty and amount
form-transfer_document_set-section-list = List
form-transfer_document_set-section-assets = Assets
form-transfer_document_set-section-withdraw = Withdrawal

# 放在同一頁的題目
form-transfer_document_set-page-person = Gender and occupation (optional)
form-transfer_document_set-page-rep = Who is the legal representative?
form-transfer_document_set-page-dates = Other dates (optional)

# 移送機關
form-transfer_document_set-agency_name = Which agency transfers the case?
    .label = Transferring agency（移送機關）
form-transfer_document_set-agency_code = What is the agency’s code?
    .label = Agency code（機關代碼）
form-transfer_document_set-agency_rep_name = Who represents the agency?
    .label = Head of the agency（機關代表人）
form-transfer_document_set-agency_contact = Who handles the case?
    .label = Officer or proxy（承辦人／代理人）
form-transfer_document_set-agency_phone = Phone and extension of the officer?
    .label = Phone（電話）
form-transfer_document_set-agency_doc_no = What is the number of the transfer letter?
    .label = Letter number（移送發文字號）
form-transfer_document_set-transfer_date = On which day is it transferred?
    .label = Date of transfer（移送日期）
form-transfer_document_set-transfer_case_no = What is the agency’s case number?
    .label = Agency’s number（移送案號）
form-transfer_document_set-control_no = What is the control number?
    .label = Control number（管理代號）
    .help = From the bar code or the bill, if there is one.

# 義務人
form-transfer_document_set-obligor_gender = What is the obligor’s gender?
    .label = Gender（性別）
form-transfer_document_set-obligor_gender-male = Male（男）
form-transfer_document_set-obligor_gender-female = Female（女）
form-transfer_document_set-obligor_gender-other = Other（其他）
form-transfer_document_set-obligor_occupation = What is the obligor’s occupation?
    .label = Occupation（職業）
form-transfer_document_set-obligor_rep_id_no = What is the representative’s ID number?
    .label = Representative’s ID（代表人證號）
form-transfer_document_set-obligor_rep_address = What is the representative’s address?
    .label = Representative’s address（代表人住所）
form-transfer_document_set-obligor_phone = What is the obligor’s phone number?
    .label = Phone（聯絡電話）

# 義務和金額
form-transfer_document_set-duty_kind = What kind of duty is it?
    .label = Kind of duty（義務種類）
form-transfer_document_set-duty_kind-tax = Tax（稅捐）
form-transfer_document_set-duty_kind-health = NHI premium（健保費）
form-transfer_document_set-duty_kind-labour = Labor insurance（勞保費）
form-transfer_document_set-duty_kind-fine = Administrative fine（罰鍰）
form-transfer_document_set-duty_kind-fee = Fees and costs（費用）
form-transfer_document_set-duty_kind-other = Other（其他）
form-transfer_document_set-duty_cause = How did the duty arise, and under which law?
    .label = Cause and law（發生原因及法令）
form-transfer_document_set-duty_date = On which day did the duty arise?
    .label = Date it arose（義務發生日）
form-transfer_document_set-title_doc_no = What is the number of the decision or order?
    .label = Decision number（執行名義文號）
    .help = One title on one transfer form（施行細則第22條）.
form-transfer_document_set-served_date = On which day was it served?
    .label = Served on（送達日期）
form-transfer_document_set-due_date = By which day was it due?
    .label = Due on（繳納期限）
form-transfer_document_set-reminder_date = On which day was a reminder sent?
    .label = Reminded on（催繳日期）
form-transfer_document_set-final_date = On which day did it become final?
    .label = Final on（確定日期）
form-transfer_document_set-limit_date = When does the period for enforcement end?
    .label = Period ends（執行期間屆滿日）
form-transfer_document_set-amount_rows = Which amounts are due?
    .label = Amounts due（應納金額）
form-transfer_document_set-amount_rows-amt_item = What is this item?
    .label = Item（項目）
form-transfer_document_set-amount_rows-amt_item-principal = Principal（本稅、費、罰鍰）
form-transfer_document_set-amount_rows-amt_item-surcharge = Late surcharge（滯納金）
form-transfer_document_set-amount_rows-amt_item-interest = Interest（利息）
form-transfer_document_set-amount_rows-amt_item-other = Other（其他）
form-transfer_document_set-amount_rows-amt_period = For which year or period?
    .label = Period（年期別）
form-transfer_document_set-amount_rows-amt_value = How much is this item?
    .label = Amount（金額）
form-transfer_document_set-amount_rows-amt_note = Counted until when, and at which rate from then on?
    .label = Until, and rate after（計至日及續計利率）
form-transfer_document_set-amount_total =
    .label = Total（合計）
form-transfer_document_set-amount_total_capitals =
    .label = Total in Chinese capitals（合計大寫）
form-transfer_document_set-security_taken = Were securing or restricting measures taken?
    .label = Measures（保全或限制措施）
form-transfer_document_set-security_taken-no_disposal = No disposal（禁止處分）
form-transfer_document_set-security_taken-provisional = Provisional attachment（假扣押）
form-transfer_document_set-security_taken-travel = Travel restriction（限制出境）
form-transfer_document_set-security_taken-none = None（無）
form-transfer_document_set-prior_certificate_no = What is the number of the earlier certificate?
    .label = Certificate number（執行憑證文號）
    .help = Only for a second transfer with a certificate.
form-transfer_document_set-enclosures = Which papers are enclosed?
    .label = Enclosures（檢附文件）
form-transfer_document_set-enclosures-decision = Decision（處分文書）
form-transfer_document_set-enclosures-served = Proof of service（送達證明）
form-transfer_document_set-enclosures-unpaid = Proof that it is unpaid（逾期未履行證明）
form-transfer_document_set-enclosures-assets = List of assets（財產目錄）
form-transfer_document_set-enclosures-registry = Household or company registration（戶籍或登記資料）
form-transfer_document_set-enclosures-other = Other（其他）
form-transfer_document_set-agency_seal =
    .label = Seal of the agency（機關印信）

# 清冊
form-transfer_document_set-list_rows = Which cases are transferred together?
    .label = List of cases（移送執行案件清冊）
form-transfer_document_set-list_rows-seq =
    .label = No.（序號）
form-transfer_document_set-list_rows-transfer_no = What is the agency’s case number?
    .label = Agency’s number（移送案號）
form-transfer_document_set-list_rows-name = Who is the obligor?
    .label = Obligor（義務人）
form-transfer_document_set-list_rows-id_no = What is the ID number?
    .label = ID number（證號）
form-transfer_document_set-list_rows-kind = What is it for?
    .label = Kind（種類）
form-transfer_document_set-list_rows-amount = How much is it?
    .label = Amount（金額）
form-transfer_document_set-list_rows-due = By which day was it due?
    .label = Due on（限繳日）
form-transfer_document_set-list_rows-note = Any remark?
    .label = Remarks（備註）
form-transfer_document_set-list_count =
    .label = Cases（件數）
form-transfer_document_set-list_total =
    .label = Total amount（總金額）

# 財產目錄
form-transfer_document_set-asset_realty_rows = Which real property is known?
    .label = Real property（不動產）
form-transfer_document_set-asset_realty_rows-a_desc = How is it described?
    .label = Description（標示）
form-transfer_document_set-asset_realty_rows-a_share = Which share?
    .label = Share（權利範圍）
form-transfer_document_set-asset_realty_rows-a_value = What is its value?
    .label = Value（現值）
form-transfer_document_set-asset_vehicle_rows = Which vehicles are known?
    .label = Vehicles（車輛）
form-transfer_document_set-asset_vehicle_rows-v_plate = What is the plate number?
    .label = Plate（車號）
form-transfer_document_set-asset_vehicle_rows-v_model = Which make and year?
    .label = Make and year（廠牌年份）
form-transfer_document_set-asset_income_rows = Which income is known?
    .label = Income（所得）
form-transfer_document_set-asset_income_rows-i_payer = Who pays it?
    .label = Payer（給付單位）
form-transfer_document_set-asset_income_rows-i_kind = What kind of income?
    .label = Kind（類別）
form-transfer_document_set-asset_income_rows-i_amount = How much is it?
    .label = Amount（金額）
form-transfer_document_set-asset_other = Which other assets are known?
    .label = Other assets（其他財產）

# 撤回
form-transfer_document_set-withdraw_case = Which case is withdrawn?
    .label = Case number（執行案號）
    .help = Only if a case is withdrawn.
form-transfer_document_set-withdraw_scope = Wholly or in part?
    .label = Scope（撤回範圍）
form-transfer_document_set-withdraw_scope-all = All of it（全部）
form-transfer_document_set-withdraw_scope-part = A part（一部）
form-transfer_document_set-withdraw_reason = Why is it withdrawn?
    .label = Reason（撤回原因）
form-transfer_document_set-withdraw_reason-paid = Paid（已繳清）
form-transfer_document_set-withdraw_reason-corrected = Decision corrected or revoked（更正或撤銷處分）
form-transfer_document_set-withdraw_reason-mistaken = Transferred by mistake（移送錯誤）
form-transfer_document_set-withdraw_reason-other = Other（其他）
form-transfer_document_set-buyer_consent = If it was awarded, does the buyer consent?
    .label = Buyer’s consent（拍定人同意）
    .help = After the award the buyer must consent（施行細則第24條）.
form-transfer_document_set-buyer_consent-yes = Given（有）
form-transfer_document_set-buyer_consent-no = Not given（無）

# 機關填寫
form-transfer_document_set-staff_case_number =
    .label = Case number given（分案案號）
form-transfer_document_set-staff_division =
    .label = Division（股別）
form-transfer_document_set-staff_review =
    .label = Intake review（立案審查）
form-transfer_document_set-staff_review-accepted = Accepted（受理）
form-transfer_document_set-staff_review-completion = To be completed（補正）
form-transfer_document_set-staff_review-forwarded = Forwarded（移轉）
form-transfer_document_set-staff_review-returned = Returned（退案）

# 這張表自己的規則
form-transfer_document_set-rule-due_before_transfer = The due date is before the day of transfer, { $date }. Please check.
form-transfer_document_set-rule-transfer_not_in_future = The day of transfer cannot be after today.
form-transfer_document_set-rule-served_before_due = It was served after the due date. Please check both dates.
form-transfer_document_set-rule-reminded_after_due = The reminder is before the due date. Please check both dates.
form-transfer_document_set-rule-period_not_over = The period for enforcement ended before the transfer（行政執行法第7條）. Please check.
form-transfer_document_set-rule-interest_says_until_when = For surcharges and interest say until which day they are counted, like “計至115年11月20日”.
form-transfer_document_set-rule-papers_of_the_law = A transfer encloses the decision, proof of service and proof that it is unpaid（行政執行法第13條）. Please check what is missing.
form-transfer_document_set-rule-none_stands_alone = With “None” nothing else can be chosen. Keep only one side.
form-transfer_document_set-rule-transfer_numbers_differ = Two cases in the list have the same number. Please check whether one is a repeat.

# 紙本固定文字
form-transfer_document_set-text-title_transfer = Transfer form（移送書）
form-transfer_document_set-text-lead = Transferred for enforcement with the papers of article 13 of the Administrative Execution Act（行政執行法第13條）. One form for one title.
form-transfer_document_set-text-side_agency = Agency（移送機關）
form-transfer_document_set-text-side_obligor = Obligor（義務人）
form-transfer_document_set-text-side_duty = Duty（義務）
form-transfer_document_set-text-side_amount = Amounts（應納金額）
form-transfer_document_set-text-side_papers = Papers（文件）
form-transfer_document_set-text-statement = The decision was served and a reminder given as required; the duty is overdue. Transferred with the papers of article 13（行政執行法第13條）.
form-transfer_document_set-text-title_list = List of cases transferred（移送執行案件清冊）
form-transfer_document_set-text-list_note = When several cases are transferred together, each has its own transfer form; add this list.
form-transfer_document_set-text-title_assets = Assets of the obligor（義務人財產目錄）
form-transfer_document_set-text-realty = 1. Real property（不動產）
form-transfer_document_set-text-vehicles = 2. Vehicles（車輛）
form-transfer_document_set-text-income = 3. Income（所得）
form-transfer_document_set-text-title_withdraw = Request to withdraw（撤回執行申請書）
form-transfer_document_set-text-withdraw_text = The agency withdraws the case named above, wholly or in part, for the reason given, under article 24 of the Enforcement Rules（行政執行法施行細則第24條）.
form-transfer_document_set-text-obligor = Obligor（義務人）
form-transfer_document_set-text-title_again = Second transfer with a certificate（執行憑證再移送書）
form-transfer_document_set-text-again_text = Earlier enforcement did not cover the debt and a certificate was issued. It is transferred again with the certificate; the period runs under article 7（行政執行法第7條）.
form-transfer_document_set-text-cases = cases（件）

# 要帶的
form-transfer_document_set-bring-decision = The decision or order, or proof of the duty.
form-transfer_document_set-bring-served = Proof of service.
form-transfer_document_set-bring-unpaid = Proof that the time passed unpaid.
form-transfer_document_set-bring-assets = The list of assets, if known.
form-transfer_document_set-bring-registry = Household or company registration.

# 依據、常見的疏漏
form-transfer_document_set-legal-transfer = Administrative Execution Act, article 11: when a debt is transferred（行政執行法第11條）
form-transfer_document_set-legal-contents = Administrative Execution Act, article 13: form and papers（行政執行法第13條）
form-transfer_document_set-legal-one_title = Enforcement Rules, articles 22 and 23: one title, one case（行政執行法施行細則第22條、第23條）
form-transfer_document_set-legal-withdrawal = Enforcement Rules, article 24: withdrawal（行政執行法施行細則第24條）
form-transfer_document_set-mistake-served = Proof of service missing.
form-transfer_document_set-mistake-representative = A company without its representative.
form-transfer_document_set-mistake-interest = Interest without the day until which it is counted.
form-transfer_document_set-mistake-deceased = The obligor had died before the transfer.
form-transfer_document_set-mistake-two_titles = Two titles on one transfer form.
