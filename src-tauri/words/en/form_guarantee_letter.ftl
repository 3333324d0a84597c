### unread: not yet read by a native speaker

# 第 2 號 擔保書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-guarantee_letter = Letter of Guarantee（擔保書）
    .short = Letter of guarantee（擔保書）
    .what = You promise to answer for another person who has to pay. The branch may then enforce directly against your property.
    .bring = The guarantor comes in person with the original ID and seal. A company brings registration, articles and both seals（大小章）.

# 步驟
form-guarantee_letter-section-obligor = Obligor
form-guarantee_letter-section-case = Cases
form-guarantee_letter-section-scope = Scope
form-guarantee_letter-section-guarantor = Guarantor
form-guarantee_letter-section-collateral = Collateral
form-guarantee_letter-section-declare = Liability

# 放在同一頁的題目
form-guarantee_letter-page-means = Your work and property (optional)
form-guarantee_letter-page-witness = Who attests a fingerprint or mark?
form-guarantee_letter-page-declare = Last, please read what you answer for

# 案件
form-guarantee_letter-total_owed =
    .label = Total amount（欠款合計）

# 擔保什麼
form-guarantee_letter-guarantee_cause = What is the guarantee for?
    .label = Cause（擔保原因）
    .help = If you are not sure, ask staff.
form-guarantee_letter-guarantee_cause-instalments = Paying by instalments（分期繳納）
form-guarantee_letter-guarantee_cause-deadline = Paying by a set date（限期履行）
form-guarantee_letter-guarantee_cause-travel = No travel or residence restriction（免予或解除限制住居、出境）
form-guarantee_letter-guarantee_cause-custody = No arrest or detention（停止或免予拘提、管收）
form-guarantee_letter-guarantee_cause-other = Other
form-guarantee_letter-guarantee_cause_other = What is the cause?
    .label = Other cause（其他原因）
    .paper = Other cause（其他原因）
form-guarantee_letter-guarantee_scope = The whole amount, or a part?
    .label = Scope（擔保範圍）
    .help = With a limit you answer up to that amount only.
form-guarantee_letter-guarantee_scope-all = All amounts of the cases listed（所列案件全部欠款）
form-guarantee_letter-guarantee_scope-limited = A limited amount（限定金額）
form-guarantee_letter-guarantee_amount = For how much do you answer?
    .label = Amount guaranteed（擔保金額）
    .help = For the whole, it is the total.
form-guarantee_letter-guarantee_amount_capitals =
    .label = Amount in Chinese capitals（擔保金額大寫）
form-guarantee_letter-includes_accessory = Does it cover surcharges, interest and costs?
    .label = With surcharges, interest, costs（含滯納金、利息、必要費用）
    .help = These are added by law.
form-guarantee_letter-includes_accessory-yes = Yes（含）
form-guarantee_letter-includes_accessory-no = No（不含）
form-guarantee_letter-performance_deadline = By which day must it be paid?
    .label = Deadline（履行期限）
form-guarantee_letter-installment_count = In how many instalments?
    .label = Number of instalments（分期期數）
    .help = The same as on form 1.
form-guarantee_letter-first_due_date = When is the first instalment due?
    .label = First due date（首期日）
form-guarantee_letter-installment_amount = How much is each instalment?
    .label = Each instalment（每期金額）

# 擔保人
form-guarantee_letter-guarantor_relation = How is the guarantor related to the obligor?
    .label = Relation to the obligor（與義務人關係）
    .help = If the obligor writes this letter, choose “The obligor”.
form-guarantee_letter-guarantor_relation-self = The obligor（義務人本人）
form-guarantee_letter-guarantor_relation-spouse = Spouse（配偶）
form-guarantee_letter-guarantor_relation-relative = Relative（親屬）
form-guarantee_letter-guarantor_relation-head = Person in charge（負責人）
form-guarantee_letter-guarantor_relation-shareholder = Shareholder（股東）
form-guarantee_letter-guarantor_relation-friend = Friend（朋友）
form-guarantee_letter-guarantor_relation-other = Other
form-guarantee_letter-guarantor_occupation = What is the guarantor’s occupation?
    .label = Occupation（擔保人職業）
    .paper = Occupation（職業）
    .help = For example “餐飲業” (restaurant), or the name of the company.
form-guarantee_letter-guarantor_asset_note = What property does the guarantor have?
    .label = Property in brief（擔保人財產概況）
    .paper = Property in brief（財產概況）
    .help = Press the sentences that fit. The branch looks up the details. Printed in Chinese.
form-guarantee_letter-guarantor_asset_note-ready-1 = I have a steady wage.
form-guarantee_letter-guarantor_asset_note-ready-2 = I have bank deposits.
form-guarantee_letter-guarantor_asset_note-ready-3 = I own a house or land.
form-guarantee_letter-guarantor_asset_note-ready-4 = I run a business with income.

# 擔保物
form-guarantee_letter-collateral_rows = Is there any collateral?
    .label = Collateral（擔保物明細）
    .help = If none, go on.
form-guarantee_letter-collateral_rows-col_kind = Of which kind?
    .label = Kind（種類）
form-guarantee_letter-collateral_rows-col_kind-realty = Real estate（不動產）
form-guarantee_letter-collateral_rows-col_kind-deposit = Certificate of deposit（存單）
form-guarantee_letter-collateral_rows-col_kind-securities = Securities（有價證券）
form-guarantee_letter-collateral_rows-col_kind-movable = Movable property（動產）
form-guarantee_letter-collateral_rows-col_kind-instrument = Cheque or note（票據）
form-guarantee_letter-collateral_rows-col_desc = Which one?
    .label = Description（標示）
    .help = For example the parcel number, the plate number, the bank.
form-guarantee_letter-collateral_rows-col_doc_no = What is the number of the deed or certificate?
    .label = Deed or certificate no.（權狀或存單號）
    .help = If you do not know, leave it blank.
form-guarantee_letter-collateral_rows-col_value = About how much is it worth?
    .label = Estimated value（估值）
    .help = A rough figure is enough. You may leave it blank.

# 擔保責任
form-guarantee_letter-witness_1_name = Who is the first witness?
    .label = Witness 1（見證人一）
    .help = Only needed if a fingerprint, cross or mark stands for the signature. Then two people attest it.
form-guarantee_letter-witness_2_name = Who is the second witness?
    .label = Witness 2（見證人二）
form-guarantee_letter-asset_check_consent = Please read these 5 points
    .label = I have read this and agree to the check of my property
    .paper = The guarantor agrees that the branch looks up property and income（擔保人同意貴分署查調其財產及所得資料）
    .help =
        1. I know the case numbers, the amount and how the obligor has to pay.
        2. If the obligor absconds or does not pay in time, I answer for it. One late instalment or a cheque not honored is enough.
        3. The branch may enforce directly against my property, without a lawsuit.
        4. I am liable until all is paid. If I move, I tell the branch.
        5. I sign of my own free will and agree that the branch looks up my property.
form-guarantee_letter-filing_date = On which date is this letter written?
    .label = Date of the letter（立書日期）
    .help = Today is already filled in. You need not change it.
form-guarantee_letter-guarantor_signature =
    .label = Guarantor: signature or seal（擔保人簽名或蓋章）
form-guarantee_letter-obligor_signature =
    .label = Obligor: signature or seal（義務人簽名或蓋章）

# 機關填寫
form-guarantee_letter-staff_identity_checked =
    .label = Identity checked（已查驗身分）
form-guarantee_letter-staff_asset_check =
    .label = Result of the property check（資力查調結果）
form-guarantee_letter-staff_accepted =
    .label = Guarantee accepted（准予擔保）
form-guarantee_letter-staff_accepted-yes = Yes（准）
form-guarantee_letter-staff_accepted-no = No（不准）

# 這張表自己的規則
form-guarantee_letter-rule-case_numbers_differ = Two entries have the same case number. Please check whether one is a repeat.
form-guarantee_letter-rule-amounts_of_all_rows = Every case needs an amount, so that it is clear what you answer for. Please add it from the letter.
form-guarantee_letter-rule-amount_is_total = For the whole, the amount must be the total of NT${ $total }.
form-guarantee_letter-rule-amount_within_total = The amount cannot be more than the total of NT${ $total }. Enter less.
form-guarantee_letter-rule-limited_below_total = You chose a limited amount, yet it equals the total. Please check.
form-guarantee_letter-rule-deadline_after_filing = The deadline must be on { $date } or later. Choose a later date.
form-guarantee_letter-rule-first_due_after_filing = The first instalment is due on { $date } or later. Choose a later date.
form-guarantee_letter-rule-guarantor_is_another = The guarantor has the same ID number as the obligor. If the obligor writes this letter, choose “The obligor” as relation.
form-guarantee_letter-rule-own_letter_own_number = You chose “The obligor”, but the ID numbers differ. Please check.
form-guarantee_letter-rule-company_may_stand_surety = A company may stand surety only if the law or its articles allow it（公司法第16條）. Please add the articles or the legal ground.
form-guarantee_letter-rule-witnesses_are_two = A fingerprint needs two witnesses. Enter both, or neither.

# 紙本固定文字
form-guarantee_letter-text-lead = The guarantor stands surety to the branch for the obligor’s cases below.
form-guarantee_letter-text-times = instalments（期）
form-guarantee_letter-text-side_obligor = Obligor（義務人）
form-guarantee_letter-text-side_case = Cases（案件）
form-guarantee_letter-text-side_scope = Cause and scope（擔保原因及範圍）
form-guarantee_letter-text-side_sign = Signature（簽章）
form-guarantee_letter-text-side_guarantor = Guarantor（擔保人）
form-guarantee_letter-text-side_collateral = Collateral（擔保物）
form-guarantee_letter-text-declaration_head = Declaration of liability（擔保責任聲明）
form-guarantee_letter-text-declaration =
    The guarantor { $guarantor_name } knows the public-law debt of the obligor { $obligor_name } in the cases listed above, its amount and how it must be paid, stands surety up to { $guarantee_amount_capitals } New Taiwan dollars, and declares:
    1. If the obligor absconds or does not pay in time (any late instalment or an instrument not honored included), the guarantor pays within the scope of the guarantee.
    2. If the guarantor does not pay, the branch may enforce directly against the guarantor’s property without a lawsuit（行政執行法第18條）.
    3. Liability lasts until the debts listed are fully paid. The guarantor tells the branch of any change of address.
    4. The guarantor signs this letter of free will.

# 要帶的、不用帶的
form-guarantee_letter-bring-identity = The guarantor’s original ID card and seal. From abroad: ARC or passport.
form-guarantee_letter-bring-company = A company: registration papers, articles and both seals（大小章）.
form-guarantee_letter-bring-collateral = With collateral: the originals that the clerk asks for.
form-guarantee_letter-no_need-assets = Wealth statements and land transcripts: the branch looks them up itself.

# 依據、常見的疏漏
form-guarantee_letter-legal-enforcement = Administrative Execution Act, article 17 paragraph 1 and article 18（行政執行法第17條第1項、第18條）
form-guarantee_letter-legal-company = Company Act, article 16: limits on companies as sureties（公司法第16條）
form-guarantee_letter-legal-mark = Civil Code, article 3: seals and fingerprints（民法第3條）
form-guarantee_letter-mistake-blank = Signed, but the case numbers or the amount left blank.
form-guarantee_letter-mistake-articles = A company stands surety though its articles forbid it.
form-guarantee_letter-mistake-first_only = The guarantor thinks only the first instalment is covered.
form-guarantee_letter-mistake-corrected = The amount was corrected by hand without a seal.
