### unread: not yet read by a native speaker

# 第 8 號 聲明參與分配狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、聲明人、義務人、代理人、匯款帳戶）在 form_fields.ftl。

form-declaration_join_distribution = Declaration to Join the Distribution of Proceeds（聲明參與分配狀）
    .short = Join the distribution（參與分配）
    .what = The obligor owes you money too, and you want a share of the proceeds. File at least one day before the sale ends; late claims share only what is left.
    .bring = The original title (such as a judgment with certificate of finality) or the mortgage papers, proof of identity, and copies for the other parties.

# 步驟
form-declaration_join_distribution-section-case = Case
form-declaration_join_distribution-section-creditor = Creditor
form-declaration_join_distribution-section-proxy = Proxy
form-declaration_join_distribution-section-obligor = Obligor
form-declaration_join_distribution-section-claim = Claim
form-declaration_join_distribution-section-secured = Security
form-declaration_join_distribution-section-payment = Payment
form-declaration_join_distribution-section-declare = Declaration
form-declaration_join_distribution-page-obligor_more = More about the obligor (optional)
form-declaration_join_distribution-page-title = Number and date of this paper
form-declaration_join_distribution-page-interest = Interest on this item, if any
form-declaration_join_distribution-page-mortgage = How the mortgage is registered

# 案件
form-declaration_join_distribution-auction_date = Do you know the auction date?
    .label = Auction date, if known（拍賣期日）
    .help = With it this kiosk can warn you if it is late. If you do not know, leave it blank.

# 債權
form-declaration_join_distribution-claim_class = What class is your claim?
    .label = Class of the claim（債權類別）
    .help = A secured claim, such as a mortgage, may be declared even before it is due.
form-declaration_join_distribution-claim_class-ordinary = Ordinary claim with a title（有執行名義之普通債權）
form-declaration_join_distribution-claim_class-secured = Secured claim（擔保物權）
form-declaration_join_distribution-claim_class-priority = Priority by law（法定優先權）
form-declaration_join_distribution-claim_class-public = Public-law claim of an agency（政府機關公法債權）
form-declaration_join_distribution-title_kind = Which kind of paper proves it?
    .label = Title or proof（執行名義或證明文件）
    .help = Add the original. A judgment or court order also needs its certificate of finality.
form-declaration_join_distribution-title_kind-judgment = Final judgment（確定判決）
form-declaration_join_distribution-title_kind-payment_order = Payment order, certificate of finality（支付命令及確定證明）
form-declaration_join_distribution-title_kind-note_ruling = Ruling on a promissory note, certificate of finality（本票裁定及確定證明）
form-declaration_join_distribution-title_kind-settlement = Record of mediation or settlement（調解或和解筆錄）
form-declaration_join_distribution-title_kind-notarial = Notarial deed（公證書）
form-declaration_join_distribution-title_kind-certificate = Debt certificate（債權憑證）
form-declaration_join_distribution-title_kind-mortgage = Mortgage contract and certificate（抵押權設定契約及他項權利證明書）
form-declaration_join_distribution-title_kind-decision = Decision and proof of service（處分書及送達證明）
form-declaration_join_distribution-title_kind-other = Other（其他）
form-declaration_join_distribution-title_doc_no = What is its number?
    .label = Number（文號）
    .help = Copy it from the paper, with its Chinese words.
form-declaration_join_distribution-title_date = What is its date?
    .label = Date of the paper（文件日期）
form-declaration_join_distribution-claim_rows = What is owed? Enter each item
    .label = Claims（債權明細）
    .help = Principal, interest, penalty and costs go in separate items.
form-declaration_join_distribution-claim_rows-claim_item = What is this item?
    .label = Item（項目）
form-declaration_join_distribution-claim_rows-claim_item-principal = Principal（本金）
form-declaration_join_distribution-claim_rows-claim_item-interest = Interest（利息）
form-declaration_join_distribution-claim_rows-claim_item-penalty = Penalty（違約金）
form-declaration_join_distribution-claim_rows-claim_item-costs = Costs of the proceedings（程序費用）
form-declaration_join_distribution-claim_rows-claim_item-tax = Tax or fee（稅費）
form-declaration_join_distribution-claim_rows-claim_amount = How much is it?
    .label = Amount（金額）
    .help = Interest still running has no fixed amount: leave it blank.
form-declaration_join_distribution-claim_rows-interest_rate = What is the yearly rate?
    .label = Yearly rate, %（年利率）
form-declaration_join_distribution-claim_rows-interest_from = From which day?
    .label = From（起算日）
form-declaration_join_distribution-claim_rows-interest_to = To which day?
    .label = To（迄日）
    .help = Left blank, it runs until the debt is paid（至清償日止）.
form-declaration_join_distribution-claim_rows-claim_note = Any note on this item?
    .label = Note（備註）
    .help = If none, leave it blank.
form-declaration_join_distribution-claim_total =
    .label = Total of fixed amounts（債權合計）
    .paper = Total（債權合計）
form-declaration_join_distribution-claim_total_capitals =
    .label = Total in Chinese capitals（合計大寫）

# 擔保
form-declaration_join_distribution-mortgage_rank = Which rank has the mortgage?
    .label = Rank of the mortgage（抵押權順位）
    .help = As on the certificate; the first rank is 1.
form-declaration_join_distribution-mortgage_max = Is a maximum amount registered?
    .label = Maximum amount（最高限額）
    .help = If it is not a maximum-amount mortgage, leave it blank.
form-declaration_join_distribution-target_property = From which property do you want a share?
    .label = Property to share in（請求分配之執行標的）
    .help = Press the sentence that fits, or leave it blank.
form-declaration_join_distribution-target_property-ready-1 = All money obtained in this case.
form-declaration_join_distribution-target_property-ready-2 = The proceeds of all real estate seized in this case.
form-declaration_join_distribution-target_property-ready-3 = The bank deposits attached in this case.
form-declaration_join_distribution-copies_count = How many copies do you add?
    .label = Number of copies（繕本份數）
    .help = One for each obligor and each other creditor.

# 聲明
form-declaration_join_distribution-filing_date = Please read these 3 points and check the date
    .label = Date（具狀日期）
    .help =
        1. I ask that the claims listed be put into the distribution table and paid.
        2. The papers are genuine and the claims unpaid; I report any payment at once.
        3. I know that an objection to the table must be made in writing at least one day before the distribution date.
form-declaration_join_distribution-creditor_signature =
    .label = Signature or seal（具狀人簽名或蓋章）

# 機關填寫
form-declaration_join_distribution-staff_in_time =
    .label = In time（期限內）
form-declaration_join_distribution-staff_in_time-yes = Yes（是）
form-declaration_join_distribution-staff_in_time-no = No（否）
form-declaration_join_distribution-staff_class =
    .label = Rank in the distribution（分配次序）

# 這張表自己的規則
form-declaration_join_distribution-rule-before_the_auction = The auction is on { $date }; filed now, the claim shares only what is left（強制執行法第32條）. Correct the date if it is wrong.
form-declaration_join_distribution-rule-public_claim_of_an_agency = Only a government agency has a public-law claim. Change the class, or who you are.
form-declaration_join_distribution-rule-interest_in_order = In one item the interest ends before it begins. Please check both dates.
form-declaration_join_distribution-rule-interest_has_a_start = An interest rate needs the day from which it runs.
form-declaration_join_distribution-rule-rate_is_usual = One yearly rate is above 16 %. Please check whether it is right.
form-declaration_join_distribution-rule-some_amount = At least one item needs an amount. Please fill in what you know.
form-declaration_join_distribution-rule-title_not_in_future = The date of the paper is after today. Please look at the paper again.
form-declaration_join_distribution-evidence_list-ready-1 = Payment order and certificate of finality, one original each.
form-declaration_join_distribution-evidence_list-ready-2 = Judgment and certificate of finality, one original each.
form-declaration_join_distribution-evidence_list-ready-3 = Copies of the mortgage contract and certificate, one each.
form-declaration_join_distribution-evidence_list-ready-4 = Decision, proof of service and proof of demand, one each.
form-declaration_join_distribution-evidence_list-ready-5 = Proof of the priority, one.
form-declaration_join_distribution-evidence_list-ready-6 = Copy of the identity document, one.
form-declaration_join_distribution-evidence_list-ready-7 = Power of attorney, one.

# 紙本固定文字
form-declaration_join_distribution-text-label_declarant = Declarant（聲明人）
form-declaration_join_distribution-text-label_auction = Auction（拍賣期日）
form-declaration_join_distribution-text-label_obligor_id = Obligor’s ID number（義務人證號）
form-declaration_join_distribution-text-label_obligor_home = Obligor’s address（義務人地址）
form-declaration_join_distribution-text-label_title = Title or proof（證明文件）
form-declaration_join_distribution-text-label_total_capitals = In capitals（合計大寫）
form-declaration_join_distribution-text-label_target = Property（執行標的）
form-declaration_join_distribution-text-label_copies = Copies（繕本）
form-declaration_join_distribution-text-about = Declaration to join the distribution:
form-declaration_join_distribution-text-item_claim = 1. The declarant has the claims on the next page against { $obligor_name } and joins the distribution under articles 32, 34 and 34-1 of the Compulsory Enforcement Act（強制執行法）, applied through article 26 of the Administrative Execution Act（行政執行法）; please enter them in the distribution table and pay them.
form-declaration_join_distribution-text-until_paid = Interest and penalties without an end date run until payment（至清償日止）.
form-declaration_join_distribution-text-item_true = 2. The papers are genuine and the claims unpaid; any payment is reported at once.
form-declaration_join_distribution-text-item_objection = 3. The declarant knows that an objection to the table must be made in writing one day before the distribution date（強制執行法第39條）.
form-declaration_join_distribution-text-secured = Annex: property given as security（附表）

# 要帶的
form-declaration_join_distribution-bring-title = The original title; judgments and court orders with the certificate of finality; a mortgage with its contract and certificate.
form-declaration_join_distribution-bring-agency = An agency adds the decision, proof of service and proof of demand.
form-declaration_join_distribution-bring-identity = Proof of identity; a proxy also brings a power of attorney（委任狀）.
form-declaration_join_distribution-bring-copies = Copies for the obligor and the other creditors, one each.

# 依據、常見的疏漏
form-declaration_join_distribution-legal-deadline = Compulsory Enforcement Act, article 32: one day before the sale ends, applied through article 26 of the Administrative Execution Act（強制執行法第32條）
form-declaration_join_distribution-legal-titles = Article 34: the title or the secured right must be proved（強制執行法第34條）
form-declaration_join_distribution-legal-agencies = Article 34-1: public-law claims of government agencies（強制執行法第34條之1）
form-declaration_join_distribution-legal-table = Articles 31, 38 and 39: the distribution table and objections（強制執行法第31條、第38條、第39條）
form-declaration_join_distribution-legal-no_fee = Administrative Execution Act, article 25: no enforcement fee（行政執行法第25條）
form-declaration_join_distribution-mistake-copies_only = Only photocopies, or the certificate of finality is missing.
form-declaration_join_distribution-mistake-interest = The day from which interest runs is blank.
form-declaration_join_distribution-mistake-late = It is filed on the auction day or later.
form-declaration_join_distribution-text-claims = Claims（債權明細）
