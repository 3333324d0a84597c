### unread: not yet read by a native speaker

# 第 1 號 義務人分期繳納申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

form-installment_application = Obligor’s Application to Pay by Instalments（義務人分期繳納申請表）
    .short = Pay by instalments（分期繳納）
    .what = For when you cannot pay all at once: you ask to pay in several parts. The branch decides.
    .bring = The original ID, papers that show your hardship, and the first instalment. A company also brings registration papers and both seals（大小章）.

# 步驟
form-installment_application-section-case = Cases
form-installment_application-section-obligor = You
form-installment_application-section-proxy = Proxy
form-installment_application-section-reason = Reason
form-installment_application-section-plan = Plan
form-installment_application-section-security = Security
form-installment_application-section-documents = Papers
form-installment_application-section-declare = Declaration

# 放在同一頁的題目
form-installment_application-page-debt = What is this case for, and how much?
form-installment_application-page-contact = Other ways to reach you (optional)
form-installment_application-page-means = Work, income and expenses (optional)
form-installment_application-page-household = Your household (optional)
form-installment_application-page-guarantor = Who is the guarantor?
form-installment_application-page-declare = Last, please read the declaration

# 案件
form-installment_application-case_rows = Which cases do you want to pay by instalments?
    .label = Case numbers（執行案號明細）
    .help = The case number is at the top of your letter. Enter all your cases.
form-installment_application-case_rows-case_number = What is the case number on your letter?
    .label = Case number（執行案號）
    .help = Press the year, then the kind, then type the number.
form-installment_application-case_rows-transferring_agency = Which agency transferred the case?
    .label = Transferring agency（移送機關）
    .help = It is the agency that first asked you to pay. Your letter names it.
form-installment_application-case_rows-debt_kind = What is this payment for?
    .label = Kind of payment（欠款種類）
    .help = If you do not know, leave it blank.
form-installment_application-case_rows-debt_kind-health = NHI premium（健保費）
form-installment_application-case_rows-debt_kind-labour = Labor insurance, labor pension（勞保費、勞工退休金）
form-installment_application-case_rows-debt_kind-tax = Tax（稅捐）
form-installment_application-case_rows-debt_kind-fine = Administrative fine（罰鍰）
form-installment_application-case_rows-debt_kind-fuel = Vehicle fuel fee（汽車燃料使用費）
form-installment_application-case_rows-debt_kind-parking = Parking fee, highway toll（停車費、通行費）
form-installment_application-case_rows-debt_kind-other = Other
form-installment_application-case_rows-amount_due = How much is due for this case?
    .label = Amount due（應納金額）
    .help = Copy the amount from your letter. If you do not know, leave it blank.
form-installment_application-division = Which division handles the case?
    .label = Division in charge（承辦股別）
    .help = Your letter names it, for example “忠股”. If you do not know, leave it blank.
form-installment_application-total_owed = How much is it in all?
    .label = Total amount（欠款合計）
    .help = Add up the amounts on your letters. If you are not sure, ask staff.
form-installment_application-total_owed_capitals =
    .label = Total in Chinese capitals（欠款合計大寫）

# 本人
form-installment_application-filed_by = Who hands in this form?
    .label = Handed in by（由何人提出）
    .help = “Myself” means the person who has to pay.
form-installment_application-filed_by-self = Myself（本人）
form-installment_application-filed_by-representative = Legal representative（法定代理人或代表人）
form-installment_application-filed_by-proxy = Proxy（受任人、代理人）
form-installment_application-obligor_kind = Is it a person, or a company or body, that has to pay?
    .label = Kind of obligor（義務人身分別）
    .paper = Kind（身分別）
    .help = The one who has to pay is called the obligor（義務人）. For yourself choose “Person”, for a company “Legal person”.
form-installment_application-obligor_kind-natural = Person（自然人）
form-installment_application-obligor_kind-corporation = Legal person, such as a company（法人）
form-installment_application-obligor_kind-association = Body without legal personality（非法人團體）
form-installment_application-obligor_kind-agency = Government agency（政府機關）
form-installment_application-obligor_name = What is the obligor’s name?
    .label = Name of the obligor（義務人姓名或名稱）
    .paper = Name（姓名或名稱）
    .help = Write it as on your ID. A company gives its full registered name.
form-installment_application-obligor_id_no = What is the obligor’s ID number?
    .label = ID, ARC or business number（身分證／居留證／統一編號）
    .paper = ID, ARC or business number（身分證／居留證／統一編號）
    .help = A person gives the ID or ARC number, a company its business number（統一編號）. Only without these, a passport number.
form-installment_application-obligor_birth_date = When was the obligor born?
    .label = Obligor’s date of birth（義務人出生年月日）
    .paper = Date of birth（出生年月日）
    .help = As on the ID card. The ROC year is the western year minus 1911.
form-installment_application-obligor_rep_name = What is the legal representative’s name?
    .label = Legal representative or manager（法定代理人／代表人／管理人）
    .paper = Representative（法定代理人／代表人／管理人）
    .help = A company gives the person in charge. Under 18, give a parent or guardian.
form-installment_application-obligor_address_registered = What is the registered address?
    .label = Registered address（戶籍、登記地址）
    .help = As on the back of the ID card or the ARC. A company gives its registered address.
form-installment_application-obligor_phone = Which phone number reaches you?
    .label = Phone（聯絡電話）
    .help = A mobile or landline number. With a landline give the area code, like 08-7000000.
form-installment_application-obligor_address_contact = Where should letters be sent?
    .label = Address for letters（通訊、送達地址）
    .help = If it is the registered address, leave it blank.
form-installment_application-obligor_address_contact-suggest-same = Same as the registered address
form-installment_application-obligor_mobile = What is the mobile number?
    .label = Mobile phone（行動電話）
    .help = If you already gave a mobile number, leave it blank.
form-installment_application-obligor_email = What is the e-mail address?
    .label = E-mail（電子郵件）
    .help = If you have none, leave it blank.

# 代理人
form-installment_application-proxy_name = What is the proxy’s name?
    .label = Name of the proxy（代理人姓名）
    .paper = Name（姓名）
    .help = The proxy is the person who does this for the obligor.
form-installment_application-proxy_id_no = What is the proxy’s ID number?
    .label = ID number of the proxy（代理人身分證字號）
    .paper = ID number（身分證字號）
    .help = With an ARC, give the ARC number.
form-installment_application-proxy_relation = How is the proxy related to the obligor?
    .label = Relation to the obligor（與本人之關係）
form-installment_application-proxy_relation-spouse = Spouse（配偶）
form-installment_application-proxy_relation-lineal = Parent, child or other lineal relative（直系血親）
form-installment_application-proxy_relation-relative = Other relative（其他親屬）
form-installment_application-proxy_relation-employee = Employee（員工）
form-installment_application-proxy_relation-lawyer = Lawyer（律師）
form-installment_application-proxy_relation-other = Other
form-installment_application-proxy_address = What is the proxy’s address?
    .label = Address of the proxy（代理人地址）
    .paper = Address（地址）
form-installment_application-proxy_phone = What is the proxy’s phone number?
    .label = Phone of the proxy（代理人電話）
    .paper = Phone（電話）
    .help = A mobile or landline number.

# 理由
form-installment_application-reason = Why do you want to pay by instalments?
    .label = Ground（申請分期事由）
    .help = The law has two grounds. Choose one.
form-installment_application-reason-economic = Cannot pay at once for economic reasons（依經濟狀況無法一次繳清）
form-installment_application-reason-disaster = Heavy loss through a disaster or accident（天災、事變致財產重大損失）
form-installment_application-disaster_date = When did the disaster happen?
    .label = Date of the disaster（災害或事變發生日）
    .paper = Date of the disaster（災害日期）
form-installment_application-reason_detail = Please tell us about your situation
    .label = Explanation（事由說明）
    .help = Press the sentences that fit, or add your own. At least 20 characters. They are printed in Chinese.
form-installment_application-reason_detail-ready-1 = My income has fallen lately. After living costs I cannot pay all at once.
form-installment_application-reason_detail-ready-2 = I have no steady work and live on casual jobs. I cannot pay all at once.
form-installment_application-reason_detail-ready-3 = My wage pays rent and the family’s living costs. Little is left each month.
form-installment_application-reason_detail-ready-4 = I support young children and aged parents. My monthly costs are high.
form-installment_application-reason_detail-ready-5 = I or a family member is ill and needs long treatment. The medical costs are high.
form-installment_application-reason_detail-ready-6 = I also repay a house loan and other loans. Little money is free each month.
form-installment_application-reason_detail-ready-7 = My business income is unsteady and cash is short.
form-installment_application-reason_detail-ready-8 = I am willing to pay monthly. Please allow instalments; I will pay on the agreed dates.
form-installment_application-reason_detail-ready-9 = A typhoon, heavy rain or an earthquake damaged my house. The repairs cost much.
form-installment_application-reason_detail-ready-10 = A disaster damaged my crops or fish ponds. My income fell sharply.
form-installment_application-reason_detail-ready-11 = A fire or another accident damaged my shop or factory. The loss is heavy.
form-installment_application-reason_detail-ready-12 = Since the disaster I have had no income. Rebuilding takes time; please allow instalments.
form-installment_application-occupation = Where do you work, and as what?
    .label = Occupation, employer（職業／服務單位）
    .help = For example “餐飲業” (restaurant), or the name of the company.
form-installment_application-monthly_income = About how much do you earn a month?
    .label = Monthly income（每月收入）
    .help = A rough figure is enough.
form-installment_application-monthly_expense = About how much must you spend a month?
    .label = Necessary monthly expenses（每月必要支出）
    .help = Food, rent, medical care, supporting the family.
form-installment_application-dependents_count = How many people do you support?
    .label = People supported（扶養人數）
form-installment_application-welfare_status = Does any of these apply to you?
    .label = Welfare status（福利身分）
    .help = If you have a certificate, please bring it.
form-installment_application-welfare_status-low_income = Low-income household（低收入戶）
form-installment_application-welfare_status-mid_low_income = Middle-low-income household（中低收入戶）
form-installment_application-welfare_status-disability = Disability（身心障礙）
form-installment_application-welfare_status-single_parent = Single parent（單親）
form-installment_application-welfare_status-other = Other

# 分期
form-installment_application-paid_today = How much do you want to pay today?
    .label = Paid today（本日先繳金額）
    .help = You need not pay anything today.
form-installment_application-paid_today-suggest-none = Nothing today
form-installment_application-special_circumstances = Do special circumstances call for more instalments?
    .label = Special circumstances, more instalments requested（情形特殊，請求延長期數）
    .help = The limit follows the total. In special hardship you may ask for up to 60 instalments.
form-installment_application-installment_count = In how many instalments do you want to pay?
    .label = Number of instalments（申請期數）
    .help = One payment a month is one instalment. The branch decides how many are allowed.
form-installment_application-first_due_date = On which day do you want to pay the first instalment?
    .label = First due date（首期繳款日）
    .help = Choose today or a later date.
form-installment_application-monthly_due_day = On which day of each month after that?
    .label = Monthly due day（每月繳款日）
    .help = In a month without that day, it is the last day of the month.
form-installment_application-installment_amount =
    .label = Each instalment（每期金額）
form-installment_application-last_installment_amount =
    .label = Last instalment（末期金額）
form-installment_application-plan_rows =
    .label = Plan of instalments（分期明細）
form-installment_application-plan_rows-plan_no =
    .label = No.（期別）
form-installment_application-plan_rows-plan_due_date =
    .label = Due date（應繳日）
form-installment_application-plan_rows-plan_amount =
    .label = Amount（金額）
form-installment_application-payment_method = How do you want to pay?
    .label = Way of paying（繳款方式）
    .help = You may choose several.
form-installment_application-payment_method-counter = Cash at the counter（臨櫃現金）
form-installment_application-payment_method-credit_card = Credit card（信用卡）
form-installment_application-payment_method-debit_card = Debit card（金融卡）
form-installment_application-payment_method-mobile = Mobile payment（行動支付）
form-installment_application-payment_method-ipass = iPASS card（一卡通）
form-installment_application-payment_method-store = Convenience store with a barcode（超商，持條碼）
form-installment_application-payment_method-money_order = Postal money order（匯票）
form-installment_application-payment_method-cheque = Cheque（支票）

# 擔保
form-installment_application-security_kinds = What security do you offer?
    .label = Kind of security（擔保方式）
    .help = Security（擔保）means a promise that the money will be paid. Choose several, or ask to be excused.
form-installment_application-security_kinds-own_letter = Letter of guarantee by the obligor（義務人書立擔保書）
form-installment_application-security_kinds-third_letter = Letter of guarantee by another person（第三人書立擔保書）
form-installment_application-security_kinds-collateral = Collateral（提供擔保物）
form-installment_application-security_kinds-instruments = Cheques or promissory notes（交付票據）
form-installment_application-security_kinds-none = Ask to be excused（請求免提供）
form-installment_application-guarantor_name = What is the guarantor’s name?
    .label = Name of the guarantor（擔保人姓名）
    .help = The guarantor also writes a letter of guarantee（擔保書）and comes in person with an ID.
form-installment_application-guarantor_phone = What is the guarantor’s phone number?
    .label = Phone of the guarantor（擔保人電話）
    .help = A mobile or landline number.
form-installment_application-collateral_desc = What do you offer as collateral?
    .label = Collateral（擔保物說明）
    .help = Press the sentence that fits, then add the quantity or the number.
form-installment_application-collateral_desc-ready-1 = Certificate of deposit, for the amount stated on it.
form-installment_application-collateral_desc-ready-2 = Land, as described in the copy of the title deed.
form-installment_application-collateral_desc-ready-3 = House, as described in the copy of the title deed.
form-installment_application-collateral_desc-ready-4 = Vehicle, with the number in the copy of its license.
form-installment_application-instrument_count = How many cheques or notes do you hand in?
    .label = Number of instruments（票據張數）
    .help = Usually one for each instalment.

# 附件
form-installment_application-attachments = Which papers will you add?
    .label = Papers added（檢附文件）
    .help = An ID is always needed. Add papers that show your hardship.
form-installment_application-attachments-identity = Proof of identity（身分證明）
form-installment_application-attachments-company = Company registration（公司登記資料）
form-installment_application-attachments-household = Household register（戶口名簿）
form-installment_application-attachments-income = Proof of income（收入證明）
form-installment_application-attachments-hardship = Proof of hardship or low income（清寒或低收證明）
form-installment_application-attachments-expense = Proof of expenses（支出證明）
form-installment_application-attachments-loan = Loan or lease contract（貸款或租約）
form-installment_application-attachments-disaster = Proof of disaster loss（災損證明）
form-installment_application-attachments-power_of_attorney = Power of attorney（委任狀）
form-installment_application-attachments-other = Other

# 聲明
form-installment_application-declarations_ack = Please read these 5 points
    .label = I have read this and agree
    .paper = I have read and understood the declaration（本人已閱讀並了解以上聲明事項）
    .help =
        1. For the ground I chose, I ask to pay by instalments.
        2. The branch and the transferring agency（移送機關）decide. Handing in this form does not always stop the enforcement.
        3. If one instalment is late or a cheque is not honored, the plan may be canceled and the whole balance enforced.
        4. Surcharges, interest and costs that the law adds must still be paid.
        5. All I wrote is true. I agree that the branch looks up my property and income.
form-installment_application-filing_date = On which date do you fill in this form?
    .label = Date of filing（填表、具狀日期）
    .paper = Date（填表日期）
    .help = Today is already filled in. You need not change it.
form-installment_application-obligor_signature =
    .label = Signature or seal of the obligor or proxy（義務人或代理人簽名或蓋章）

# 機關填寫
form-installment_application-staff_received_at =
    .label = Received at（收件日時）
form-installment_application-staff_agency_opinion =
    .label = Opinion of the transferring agency（移送機關意見）
form-installment_application-staff_agency_opinion-agree = Agrees（同意）
form-installment_application-staff_agency_opinion-disagree = Does not agree（不同意）
form-installment_application-staff_agency_signature =
    .label = Signature of the agency’s representative（移送機關代理人簽章）
form-installment_application-staff_approved_count =
    .label = Instalments approved（核定期數）
form-installment_application-staff_clerk =
    .label = Clerk（書記官）
form-installment_application-staff_officer =
    .label = Administrative enforcement officer（行政執行官）

# 這張表自己的規則
form-installment_application-rule-case_numbers_differ = Two entries have the same case number. Please check whether one is a repeat.
form-installment_application-rule-amounts_of_all_rows = Some cases have no amount yet, so the total counts only the others. Add the amount if you know it.
form-installment_application-rule-birth_before_filing = The date of birth is after the date of filing. Please check the year, month and day.
form-installment_application-rule-id_of_a_person = This is a company’s business number. A person gives the ID or ARC number, like A123456789.
form-installment_application-rule-id_of_a_body = Companies and bodies usually give a business number of 8 digits, like 12345675. Please check.
form-installment_application-rule-bodies_act_through_people = A company or body files through its representative or a proxy. Please choose one of them.
form-installment_application-rule-proxy_is_another = The proxy has the same ID number as the obligor. The proxy must be another person, so please check.
form-installment_application-rule-disaster_has_happened = This date is still ahead. Choose the day of the disaster.
form-installment_application-rule-paid_less_than_owed = What you pay today must be less than the total of NT${ $total }. If you can pay all, you need no instalments.
form-installment_application-rule-count_within_cap = For a total of NT${ $total } there are at most { $max } instalments. For more, tick “Special circumstances” before.
form-installment_application-rule-instalment_at_least_one = The amount is too small for so many instalments. Choose fewer.
form-installment_application-rule-plan_adds_up = The instalments do not add up to the amount owed. Check the number and what you pay today.
form-installment_application-rule-first_due_after_filing = The first instalment is due on { $date } or later. Choose a later date.
form-installment_application-rule-none_stands_alone = With “Ask to be excused” nothing else can be chosen. Keep only one side.
form-installment_application-rule-guarantor_is_another = The guarantor has the same name as the obligor. The guarantor must be another person.
form-installment_application-rule-identity_paper = Please remember to add proof of identity.
form-installment_application-rule-proof_of_means = It is best to add one more paper that shows your hardship, such as proof of income.
form-installment_application-rule-proof_of_disaster = For a disaster, please add proof of the loss.
form-installment_application-rule-company_papers = A company adds its registration papers and brings both seals（大小章）.
form-installment_application-rule-power_of_attorney = A proxy adds a power of attorney（委任狀）, form 13.
form-installment_application-rule-filing_not_in_future = The date of filing cannot be after today. Choose today.

# 紙本固定文字
form-installment_application-text-lead = For the following ground I, the obligor（義務人）, cannot pay the amount due at once and ask to pay by instalments.
form-installment_application-text-how = Write with a blue or black pen and tick the boxes (□). Below the double line the office writes.
form-installment_application-text-stamp = Receipt stamp（收文章）
form-installment_application-text-blank_date = ROC year　　month　　day
form-installment_application-text-blank_date_short = Year　　month　　day
form-installment_application-text-ntd = NT$（新臺幣）
form-installment_application-text-yuan = dollars（元）
form-installment_application-text-times = instalments（期）
form-installment_application-text-day = day（日）
form-installment_application-text-people = people（人）
form-installment_application-text-sheets = sheets（張）
form-installment_application-text-division_end = division（股）
form-installment_application-text-side_case = Cases（案件）
form-installment_application-text-side_obligor = Obligor（義務人）
form-installment_application-text-side_proxy = Proxy（代理人）
form-installment_application-text-side_reason = Ground（事由）
form-installment_application-text-side_plan = Plan（分期方案）
form-installment_application-text-side_security = Security（擔保方式）
form-installment_application-text-side_documents = Papers（附件）
form-installment_application-text-side_declare = Declaration（聲明）
form-installment_application-text-plan_note = Each instalment = (total − paid today) ÷ number of instalments. The remainder goes into the last one.
form-installment_application-text-declarations =
    1. For the ground ticked above I cannot pay at once and ask to pay by instalments.
    2. Whether instalments are allowed, how many and how much, the branch decides after the transferring agency（移送機關）agrees. Handing in this form does not by itself stop the enforcement.
    3. If any instalment is late or an instrument is not honored, the branch may cancel the plan and enforce the whole balance, also against the guarantor’s property.
    4. Surcharges, interest and necessary costs that the law adds are not waived by paying in instalments.
    5. All of the above is true. I agree that the branch looks up my property and income to examine this application.
form-installment_application-text-privacy = Personal data notice（個人資料保護法第8條）: { $office } collects your name, ID number, contact details and what this form asks, to handle this application. They are used in Taiwan, on paper or electronically, by this branch and the transferring agency, while the case lasts and as long as files must be kept. Under article 3 you may ask to see, copy, correct, stop the use of or delete your data. If you refuse, the application may not be handled.
form-installment_application-text-seal_body = Seal of the agency or company（機關或公司印）
form-installment_application-text-seal_head = Seal of the person in charge（負責人印）
form-installment_application-text-office_only = For office use below（以下由機關填寫）
form-installment_application-text-annex = Annex（附表）
form-installment_application-text-see_annex = See annex（詳附表）

# 要帶的、不用帶的
form-installment_application-bring-identity = The original ID card. From abroad: ARC or passport.
form-installment_application-bring-company = A company: registration papers and both seals（大小章）.
form-installment_application-bring-proof = Papers that show your hardship: income, low income, expenses, loan, lease or disaster loss.
form-installment_application-bring-first_payment = The first instalment, or the collateral or instruments.
form-installment_application-bring-guarantor = If there is a guarantor, please come together; the guarantor brings an ID.
form-installment_application-no_need-assets = Asset records and land transcripts: the branch looks them up itself.

# 依據、常見的疏漏
form-installment_application-legal-rules = Enforcement Rules of the Administrative Execution Act, article 27（行政執行法施行細則第27條）
form-installment_application-legal-directions = Directions on approving instalments, points 2 to 5（行政執行事件核准分期繳納執行金額實施要點第2點至第5點）
form-installment_application-mistake-all_cases = There are several cases, but only one is listed.
form-installment_application-mistake-count = The number is above the limit, or the instalments do not add up.
form-installment_application-mistake-proof = It only says “no money”, without any proof.
form-installment_application-mistake-company = A company’s case is filed in a person’s own name, or the seals are missing.
form-installment_application-mistake-stops = It is thought that handing in this form stops a seizure or an auction.
