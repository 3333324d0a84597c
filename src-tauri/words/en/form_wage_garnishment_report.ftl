### unread: not yet read by a native speaker

# 第 14 號 扣薪陳報狀
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-wage_garnishment_report = Third Party’s Report on a Wage Garnishment Order（扣薪陳報狀）
    .short = Report on wage garnishment（扣薪陳報）
    .what = An employer answers a wage order of this branch within 10 days of receiving it, by post or fax.
    .bring = The order, both company seals（大小章）; if the employee has left, proof of leaving the insurance.

# 步驟
form-wage_garnishment_report-section-order = The order
form-wage_garnishment_report-section-employer = Employer
form-wage_garnishment_report-section-employee = Employee
form-wage_garnishment_report-section-report = Your answer
form-wage_garnishment_report-section-withhold = Deduction
form-wage_garnishment_report-section-prior = Earlier orders
form-wage_garnishment_report-section-left = Left
form-wage_garnishment_report-section-dispute = Dispute
form-wage_garnishment_report-section-finish = Papers and signing

# 放在同一頁的題目
form-wage_garnishment_report-page-order = As the order says
form-wage_garnishment_report-page-contact = Who handles it, and how to reach them?
form-wage_garnishment_report-page-pay = Job title and pay

# 執行命令
form-wage_garnishment_report-order_date = What is the date of the order?
    .label = Date of the order（執行命令發文日期）
    .help = At the upper right of the order（發文日期）.
form-wage_garnishment_report-order_doc_no = What is the document number of the order?
    .label = Document number of the order（執行命令發文字號）
    .help = At the upper right of the order（發文字號）; copy it as it is.
form-wage_garnishment_report-order_received_date = On which day did the company receive it?
    .label = Date of receipt（收受命令日）
    .help = The report is due within 10 days, counted from the next day.

# 公司
form-wage_garnishment_report-employer_name = What is the employer’s name?
    .label = Name of the company, agency or shop（公司、機關、商號名稱）
    .help = Give the full registered name.
form-wage_garnishment_report-employer_contact = Who handles it in the company?
    .label = Person handling it（承辦人）
form-wage_garnishment_report-employer_phone = What is the phone number?
    .label = Phone（電話）
    .help = With an extension, like 08-7000000 ext. 123（轉123）.
form-wage_garnishment_report-employer_fax = What is the fax number?
    .label = Fax（傳真）

# 員工
form-wage_garnishment_report-employee_name = What is the employee’s name?
    .label = Name of the obligor, the employee（義務人即員工姓名）
    .help = The obligor（義務人）named in the order.
form-wage_garnishment_report-employee_id_no = What is the employee’s ID or ARC number?
    .label = ID or ARC number（身分證／居留證號）

# 陳報事項
form-wage_garnishment_report-report_kind = What is your answer?
    .label = Answer（陳報事項）
    .help = Choose one of the four.
form-wage_garnishment_report-report_kind-withhold = Employed here; the order will be followed（現職員工，將依命令扣押）
form-wage_garnishment_report-report_kind-prior = Employed here, but another order came first（現職員工，已有其他機關扣押在先）
form-wage_garnishment_report-report_kind-left = Has left, or never worked here（已離職或非本公司員工）
form-wage_garnishment_report-report_kind-dispute = The claim or amount is disputed: objection（對債權或數額有爭議，聲明異議）
form-wage_garnishment_report-job_title = What is the job title?
    .label = Job title（職稱）
form-wage_garnishment_report-monthly_pay = What is the total monthly pay?
    .label = Total monthly pay（每月薪資總額）
    .help = Base pay, allowances and overtime together, not base pay only.
form-wage_garnishment_report-other_pay = Are there bonuses or other pay?
    .label = Bonuses and other pay（獎金等其他給與）
    .help = For example a year-end bonus. If none, leave it blank.
form-wage_garnishment_report-pay_day = On which day of the month is pay day?
    .label = Pay day（發薪日）
form-wage_garnishment_report-first_deduction_month = From which month is pay deducted?
    .label = First month of deduction（開始扣押月份）
    .help = From the next pay day after the order was received.
form-wage_garnishment_report-deduction_amount = How much is deducted a month?
    .label = Monthly deduction（每月扣押金額）
    .help = One third of the pay is filled in. If the order says otherwise, follow the order. The employee must keep 1.2 times the local minimum living cost (Compulsory Enforcement Act, Art. 122); if too little is left, deduct less and say so.
form-wage_garnishment_report-prior_order_rows = Which orders came first?
    .label = Earlier orders（前案扣押）
    .help = List all of them, each with date and number.
form-wage_garnishment_report-prior_order_rows-prior_agency = Which agency?
    .label = Agency（機關）
form-wage_garnishment_report-prior_order_rows-prior_date = What is its date?
    .label = Date（發文日期）
form-wage_garnishment_report-prior_order_rows-prior_doc_no = What is its number?
    .label = Number（發文字號）
form-wage_garnishment_report-prior_order_rows-prior_amount = How much does it take a month?
    .label = Deduction a month（每月扣押金額）
form-wage_garnishment_report-prior_order_rows-prior_until = Until which month, as expected?
    .label = Expected last month（預計扣畢年月）
form-wage_garnishment_report-leave_date = On which day did the employee leave?
    .label = Date of leaving（離職日期）
    .help = If the person never worked here, leave it blank.
form-wage_garnishment_report-leave_proof = Will you add proof of leaving the insurance?
    .label = Proof of leaving labor and health insurance is added（檢附勞健保轉出資料）
    .help = For a person who has left, please add it.
form-wage_garnishment_report-objection_reason = What is disputed? Please explain
    .label = Ground of the dispute（爭議事由）
    .help = Press the sentences that fit, or add your own. They are printed in Chinese.
form-wage_garnishment_report-objection_reason-ready-1 = The obligor works for us as a contractor; there is no claim for wages.
form-wage_garnishment_report-objection_reason-ready-2 = After the deduction the pay is below what is needed to live.
form-wage_garnishment_report-objection_reason-ready-3 = The pay was advanced; at present there is nothing to deduct.
form-wage_garnishment_report-objection_reason-ready-4 = The amount in the order differs from what we owe; see the attached details.
form-wage_garnishment_report-objection_reason-ready-5 = The obligor is paid by the day or piece and the sum varies; see the attached details.

# 附件和簽章
form-wage_garnishment_report-remit_mode = How will you pay over the sums?
    .label = Way of paying over（扣押款繳付方式）
    .help = Wait for the collection or transfer order before paying.
form-wage_garnishment_report-remit_mode-transfer = Bank transfer（匯款）
form-wage_garnishment_report-remit_mode-cheque = Cheque（支票）
form-wage_garnishment_report-remit_mode-money_order = Postal money order（匯票）
form-wage_garnishment_report-remit_mode-counter = At the counter（臨櫃）
form-wage_garnishment_report-attachments = Which papers will you add?
    .label = Papers added（附件）
form-wage_garnishment_report-attachments-payslip = Pay slips（薪資明細）
form-wage_garnishment_report-attachments-insurance = Proof of leaving the insurance（勞健保轉出）
form-wage_garnishment_report-attachments-prior_order = Copy of the earlier order（前案執行命令影本）
form-wage_garnishment_report-attachments-other = Other
form-wage_garnishment_report-employer_signature =
    .label = Signature or both seals of the third party（第三人簽名或蓋章）

# 機關填寫
form-wage_garnishment_report-staff_received_at =
    .label = Received on（收文日）
form-wage_garnishment_report-staff_in_time =
    .label = Within 10 days（十日內）
form-wage_garnishment_report-staff_in_time-yes = Yes（是）
form-wage_garnishment_report-staff_in_time-no = No（否）
form-wage_garnishment_report-staff_action =
    .label = Action（處理）
form-wage_garnishment_report-staff_action-collect = Collect（收取）
form-wage_garnishment_report-staff_action-transfer = Transfer（移轉）
form-wage_garnishment_report-staff_action-notify = Inform the transferring agency（通知移送機關）
form-wage_garnishment_report-staff_action-merge = Join the earlier case（併前案）
form-wage_garnishment_report-staff_action-revoke = Lift（撤銷）

# 這張表自己的規則
form-wage_garnishment_report-rule-order_has_been = The date of the order is still ahead. Please use the date on the order.
form-wage_garnishment_report-rule-received_after_order = The receipt is before the date of the order. Please check both dates.
form-wage_garnishment_report-rule-received_has_been = The date of receipt is still ahead. Please check.
form-wage_garnishment_report-rule-within_ten_days = The time limit of 10 days ended on { $date }. Please send it soon and say why.
form-wage_garnishment_report-rule-leaves_enough_to_live = NT${ $rest } a month is left, less than 1.2 times the minimum living cost, NT${ $least }（強制執行法第122條）. Please check.
form-wage_garnishment_report-rule-at_most_a_third = At most one third of the pay, NT${ $third }, unless the order says otherwise.
form-wage_garnishment_report-rule-from_month_of_receipt = The deduction cannot begin before the month of receipt. Please check the month.
form-wage_garnishment_report-rule-left_has_been = The date of leaving is still ahead. If the person still works here, choose “Employed here”.
form-wage_garnishment_report-rule-prior_before_this = An earlier order should be dated before this one. Please check.
form-wage_garnishment_report-rule-prior_copy = Please add a copy of the earlier order.

# 紙本固定文字
form-wage_garnishment_report-text-lead = On the order of your branch the third party（第三人）reports what is ticked below.
form-wage_garnishment_report-text-how = Send it back within 10 days of receipt by post or fax. Tick one of the four.
form-wage_garnishment_report-text-side_employer = Third party（第三人）
form-wage_garnishment_report-text-side_employee = Employee（員工）
form-wage_garnishment_report-text-side_report = Answer（陳報）
form-wage_garnishment_report-text-side_withhold = Deduction（扣押計算）
form-wage_garnishment_report-text-side_prior = Earlier orders（前案扣押）
form-wage_garnishment_report-text-side_left = Left, dispute（離職爭議）
form-wage_garnishment_report-text-side_finish = Papers（附件）
form-wage_garnishment_report-text-notes =
    1. Pay of a present employee is withheld from the next pay day until the branch says stop.
    2. The third party reports by itself when the employee leaves or the pay changes.
    3. Whoever neither reports within 10 days nor follows the order may be enforced against（強制執行法第119條）.

# 要帶的
form-wage_garnishment_report-bring-order = The order, with its date and number.
form-wage_garnishment_report-bring-seals = Both company seals（大小章）.
form-wage_garnishment_report-bring-left = If the employee has left: proof of leaving the insurance.
form-wage_garnishment_report-bring-prior = If another order came first: a copy of it.

# 依據、常見的疏漏
form-wage_garnishment_report-legal-compulsory = Compulsory Enforcement Act, articles 115, 115-1, 115-2, 119, 120 and 122（強制執行法第115條、第115條之1、第115條之2、第119條、第120條、第122條）
form-wage_garnishment_report-legal-administrative = Administrative Execution Act, article 26（行政執行法第26條）
form-wage_garnishment_report-mistake-private = No reply, because it is thought to be the employee’s private matter.
form-wage_garnishment_report-mistake-prior = An earlier order is named without date and number.
form-wage_garnishment_report-mistake-base_pay = Only base pay is counted, or more than one third is deducted.
form-wage_garnishment_report-mistake-seals = The seals are missing.
