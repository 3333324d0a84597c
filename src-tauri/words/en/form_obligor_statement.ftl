### unread: not yet read by a native speaker

# 第 3 號 義務人書面陳述表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-obligor_statement = Obligor’s Written Statement（義務人書面陳述表）
    .short = Written statement（書面陳述）
    .what = For when you cannot come on the date set, or prefer to explain in writing. Ask for another date at least 1 day before.
    .bring = If you have them: payment receipts, medical certificate, low-income proof, death record, remedy papers. A proxy brings a power of attorney（委任狀）.

# 步驟
form-obligor_statement-section-case = Case and notice
form-obligor_statement-section-obligor = Obligor
form-obligor_statement-section-proxy = Proxy
form-obligor_statement-section-kinds = Subject
form-obligor_statement-section-means = Means
form-obligor_statement-section-statement = Statement
form-obligor_statement-section-declare = Signature

# 放在同一頁的題目
form-obligor_statement-page-notice = Number and date of the notice (optional)
form-obligor_statement-page-payment = When and where was it paid?
form-obligor_statement-page-reschedule = Which other time?
form-obligor_statement-page-work = Work and income (optional)
form-obligor_statement-page-household = Your household (optional)

# 案件和通知
form-obligor_statement-notice_doc_no = What is the document number of the notice?
    .label = Notice number（通知文號）
    .help = It is at the top of the notice.
form-obligor_statement-notice_date = On which day and at what time were you asked to come?
    .label = Date and time set（通知到場日時）
    .help = The notice says so.

# 陳述類別
form-obligor_statement-statement_kinds = What do you want to explain?
    .label = Subject（陳述類別）
    .help = You may choose several.
form-obligor_statement-statement_kinds-paid = Already paid（已繳清）
form-obligor_statement-statement_kinds-instalments = Ask for instalments（請求分期）
form-obligor_statement-statement_kinds-reschedule = Ask for another date（請求改期）
form-obligor_statement-statement_kinds-hardship = Hardship（生活困難）
form-obligor_statement-statement_kinds-not_me = Not me, or the person has died（非本人或已死亡）
form-obligor_statement-statement_kinds-remedy = Remedy against the original decision is pending（對原處分已提救濟）
form-obligor_statement-statement_kinds-objection = Disagree with the enforcement（對執行行為不服）
form-obligor_statement-statement_kinds-assets = Report of property（報告財產）
form-obligor_statement-statement_kinds-other = Other
form-obligor_statement-paid_date = When was it paid?
    .label = Date of payment（繳款日期）
form-obligor_statement-paid_amount = How much was paid?
    .label = Amount paid（繳款金額）
form-obligor_statement-paid_place = Where was it paid?
    .label = Place of payment（繳款處所）
form-obligor_statement-paid_place-store = Convenience store（超商）
form-obligor_statement-paid_place-bank = Bank（銀行）
form-obligor_statement-paid_place-post = Post office（郵局）
form-obligor_statement-paid_place-office = Counter of this branch（本分署櫃檯）
form-obligor_statement-paid_place-agency = Transferring agency（移送機關）
form-obligor_statement-paid_place-other = Other
form-obligor_statement-reschedule_to = To which day and time?
    .label = New date asked for（希望改期至）
    .help = A working day. The branch decides.
form-obligor_statement-reschedule_reason = Why do you need another date?
    .label = Reason for the change（改期原因）
    .help = Press the sentence that fits, or add your own. Printed in Chinese.
form-obligor_statement-reschedule_reason-ready-1 = I have to work that day and cannot take leave.
form-obligor_statement-reschedule_reason-ready-2 = I have to see a doctor that day.
form-obligor_statement-reschedule_reason-ready-3 = I have to care for my family.
form-obligor_statement-reschedule_reason-ready-4 = I am away and cannot be back in time.
form-obligor_statement-reschedule_reason-ready-5 = The notice came too late to prepare.
form-obligor_statement-remedy_doc = Which remedy, and under which number?
    .label = Remedy and number（救濟種類與文號）
    .help = Press one, then add the number.
form-obligor_statement-remedy_doc-ready-1 = A review（復查）has been requested.
form-obligor_statement-remedy_doc-ready-2 = An administrative appeal（訴願）has been filed.
form-obligor_statement-remedy_doc-ready-3 = An administrative lawsuit（行政訴訟）has been filed.
form-obligor_statement-death_date = Has the obligor died? When?
    .label = Date of death（死亡日期）
    .help = If not, leave it blank.
form-obligor_statement-kind_other = What is it about?
    .label = Other subject（其他類別說明）

# 財產和收入
form-obligor_statement-employer_name = Where do you work?
    .label = Employer（服務單位）
    .help = Name of the company or shop. Without a job, leave it blank.
form-obligor_statement-monthly_income = About how much do you earn a month?
    .label = Monthly income（每月收入）
    .help = A rough figure is enough.
form-obligor_statement-household_count = How many family members live with you?
    .label = Family members at home（同住家屬人數）
form-obligor_statement-dependents_count = How many people do you support?
    .label = People supported（扶養人數）
form-obligor_statement-deposit_rows = Which bank deposits do you have?
    .label = Deposits（存款）
    .help = If none, go on.
form-obligor_statement-deposit_rows-bank_name = At which bank?
    .label = Bank（銀行）
    .help = The post office and farmers’ associations count too.
form-obligor_statement-deposit_rows-bank_balance = About how much?
    .label = Balance（餘額）
    .help = A rough figure is enough.
form-obligor_statement-realty_rows = Which houses or land do you own?
    .label = Real estate（不動產）
    .help = If none, go on.
form-obligor_statement-realty_rows-realty_desc = What is the address or parcel number?
    .label = Address, parcel or building no.（地建號或門牌）
    .help = If you do not know the number, give the address.
form-obligor_statement-vehicle_rows = Which vehicles do you own?
    .label = Vehicles（車輛）
    .help = Cars and scooters. If none, go on.
form-obligor_statement-vehicle_rows-plate_no = What is the plate number?
    .label = Plate（車牌）
form-obligor_statement-vehicle_rows-vehicle_status = In which state is it?
    .label = State（狀況）
form-obligor_statement-vehicle_rows-vehicle_status-in_use = In use（使用中）
form-obligor_statement-vehicle_rows-vehicle_status-scrapped = Scrapped（報廢）
form-obligor_statement-vehicle_rows-vehicle_status-lost = Lost（遺失）
form-obligor_statement-other_assets = Do you have any other property?
    .label = Other property（其他財產）
    .help = Such as policies, shares, claims. If nothing at all, press the first sentence.
form-obligor_statement-other_assets-ready-1 = No deposits, real estate, vehicles or other property.
form-obligor_statement-other_assets-ready-2 = A life insurance policy.
form-obligor_statement-other_assets-ready-3 = Shares or funds.
form-obligor_statement-other_assets-ready-4 = Money that others still owe me.

# 陳述內容
form-obligor_statement-statement_text = Please tell us about your situation
    .label = Statement（陳述內容）
    .help = Press the sentences that fit, or add your own. At least 20 characters. They are printed in Chinese.
form-obligor_statement-statement_text-ready-1 = I have paid this case in full. The receipt is attached; please check and close the case.
form-obligor_statement-statement_text-ready-2 = I cannot pay all at once and am willing to pay monthly. Please allow instalments.
form-obligor_statement-statement_text-ready-3 = I cannot come on the date set. Please allow another date.
form-obligor_statement-statement_text-ready-4 = I have no steady work and earn only enough to live. I cannot pay for now.
form-obligor_statement-statement_text-ready-5 = I or a family member is ill and needs long treatment. Please consider my situation.
form-obligor_statement-statement_text-ready-6 = I am not the obligor named in the notice. Please check the identity and correct it.
form-obligor_statement-statement_text-ready-7 = The obligor has died. The death record is attached; please proceed by law.
form-obligor_statement-statement_text-ready-8 = I have filed a remedy against the original decision. There is no result yet; the papers are attached.
form-obligor_statement-statement_text-ready-9 = I disagree with the enforcement and will file a separate objection. My reasons follow.
form-obligor_statement-statement_text-ready-10 = As asked in the notice I report my property and income above, without hiding or omitting anything.
form-obligor_statement-wish = What do you ask us to do?
    .label = Request（希望處理方式）
    .help = Press the sentence that fits, or add your own. Optional. Printed in Chinese.
form-obligor_statement-wish-ready-1 = Please allow instalments.
form-obligor_statement-wish-ready-2 = Please allow another date.
form-obligor_statement-wish-ready-3 = Please check and close the case.
form-obligor_statement-wish-ready-4 = Please phone me.
form-obligor_statement-attachments = Which papers will you add?
    .label = Papers added（附件）
    .help = You may choose several, or none.
form-obligor_statement-attachments-receipt = Payment receipt（繳款收據）
form-obligor_statement-attachments-medical = Medical certificate（診斷書）
form-obligor_statement-attachments-low_income = Low-income proof（低收證明）
form-obligor_statement-attachments-death = Death record（除戶資料）
form-obligor_statement-attachments-remedy = Remedy papers（救濟文件）
form-obligor_statement-attachments-other = Other

# 簽章
form-obligor_statement-obligor_signature =
    .label = Signature or seal（陳述人簽名或蓋章）

# 機關填寫
form-obligor_statement-staff_disposition =
    .label = Disposition（處理情形）
form-obligor_statement-staff_disposition-reschedule = New date（改期）
form-obligor_statement-staff_disposition-instalments = Instalments（轉分期）
form-obligor_statement-staff_disposition-objection = Objection（轉聲明異議）
form-obligor_statement-staff_disposition-agency = Letter to agency（函移送機關）
form-obligor_statement-staff_disposition-file = Filed（存查）

# 這張表自己的規則
form-obligor_statement-rule-objection_is_another_paper = To disagree with the enforcement, file a separate objection（聲明異議）before the procedure ends. It does not always stop the enforcement.
form-obligor_statement-rule-reschedule_in_time = A change must be asked for at least 1 day before { $date }. It is too late now; please phone the clerk.
form-obligor_statement-rule-reschedule_after_notice = The new time must be after the time in the notice. Please check.
form-obligor_statement-rule-reschedule_is_working_day = Choose a working day, not a weekend or holiday.
form-obligor_statement-rule-paid_has_happened = This day is still ahead. Choose the day of payment.
form-obligor_statement-rule-death_has_happened = This day is still ahead. Please check the year, month and day.
form-obligor_statement-rule-assets_are_told = To report property, enter at least one item. If you have nothing, press the first sentence under “Other property”.
form-obligor_statement-rule-receipt_for_payment = If you have paid, please add the receipt.
form-obligor_statement-rule-papers_of_death = Please add the death record or other proof of death.
form-obligor_statement-rule-papers_of_remedy = Please add the papers of the review, appeal or lawsuit.

# 紙本固定文字
form-obligor_statement-text-lead = On the cases below I state the following to the branch in writing.
form-obligor_statement-text-side_case = Case（案件）
form-obligor_statement-text-side_obligor = Obligor（義務人）
form-obligor_statement-text-side_proxy = Proxy（代理人）
form-obligor_statement-text-side_kinds = Subject（陳述類別）
form-obligor_statement-text-side_details = Details（各項說明）
form-obligor_statement-text-side_household = Household（家庭）
form-obligor_statement-text-side_deposits = Deposits（存款）
form-obligor_statement-text-side_vehicles = Vehicles（車輛）
form-obligor_statement-text-side_realty = Real estate（不動產）
form-obligor_statement-text-side_statement = Statement（陳述內容）
form-obligor_statement-text-side_declare = Declaration（聲明）
form-obligor_statement-text-declarations =
    1. The above is true. A false report of property has the consequences of article 17（行政執行法第17條）.
    2. A written statement does not by itself release from the duty to appear, nor does it stop the enforcement.
    3. This form is not an objection. Whoever disagrees with the enforcement files a separate objection before the procedure ends（行政執行法第9條）.
    4. We use the address and phone given above. Please tell the branch of any change.

# 要帶的、依據、常見的疏漏
form-obligor_statement-bring-proof = As it applies: payment receipts, medical certificate, low-income proof, death record, remedy papers.
form-obligor_statement-bring-proxy = A proxy: power of attorney（委任狀）, form 13.
form-obligor_statement-legal-duty = Administrative Execution Act, article 14（行政執行法第14條）
form-obligor_statement-legal-consequences = Administrative Execution Act, article 17 paragraph 1 items 5 and 6（行政執行法第17條第1項第5款、第6款）
form-obligor_statement-legal-objection = Administrative Execution Act article 9, Enforcement Rules article 15: objections（行政執行法第9條、施行細則第15條）
form-obligor_statement-legal-writing = Administrative Procedure Act, articles 39 and 105（行政程序法第39條、第105條）
form-obligor_statement-mistake-case = No case number or division, so it cannot be passed on.
form-obligor_statement-mistake-dispute = A tax or fine itself is disputed here instead of before the agency that issued it.
form-obligor_statement-mistake-late = The change of date is asked for too late.
form-obligor_statement-mistake-authority = Signed for someone else without authority.
