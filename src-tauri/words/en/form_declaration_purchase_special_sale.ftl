### unread: not yet read by a native speaker

# 第 9 號 聲明應買狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、應買人、代理人、不動產）在 form_fields.ftl。

form-declaration_purchase_special_sale = Declaration to Purchase in the Special Sale（聲明應買狀）
    .short = Buy in the special sale（聲明應買）
    .what = For real estate left unsold: within 3 months of the special-sale notice you may offer to buy at the price in it. The branch decides.
    .bring = Proof of identity and the deposit set in the notice (usually a bank instrument). A proxy brings a power of attorney with special powers.

# 步驟
form-declaration_purchase_special_sale-section-notice = Notice
form-declaration_purchase_special_sale-section-buyer = Buyer
form-declaration_purchase_special_sale-section-co_buyers = Co-buyers
form-declaration_purchase_special_sale-section-proxy = Proxy
form-declaration_purchase_special_sale-section-property = Property
form-declaration_purchase_special_sale-section-deposit = Deposit
form-declaration_purchase_special_sale-section-qualification = Eligibility
form-declaration_purchase_special_sale-section-declare = Declaration
form-declaration_purchase_special_sale-page-notice = Number and lot in the notice (optional)
form-declaration_purchase_special_sale-page-instrument = Who issued the instrument, and what is its number?

# 公告
form-declaration_purchase_special_sale-notice_date = When was the special-sale notice issued?
    .label = Date of the special-sale notice（特別變賣公告日）
    .paper = Notice（公告日）
    .help = The declaration must be filed within 3 months of this day.
form-declaration_purchase_special_sale-notice_doc_no = What is the number of the notice?
    .label = Number of the notice（公告文號）

# 共同應買
form-declaration_purchase_special_sale-co_buyer_rows = Does anyone buy together with you?
    .label = Co-buyers（共同應買人）
    .help = If nobody, go on. Add them one by one.
form-declaration_purchase_special_sale-co_buyer_rows-co_name = What is the co-buyer’s name?
    .label = Name（姓名）
    .paper = Co-buyer（共同應買人）
form-declaration_purchase_special_sale-co_buyer_rows-co_id_no = What is the co-buyer’s ID number?
    .label = ID number（證號）
form-declaration_purchase_special_sale-co_buyer_rows-co_address = What is the co-buyer’s address?
    .label = Address（地址）
form-declaration_purchase_special_sale-co_buyer_rows-co_share = What share does this person buy?
    .label = Share（應買權利範圍）
    .paper = Share（權利範圍）
    .help = Two people with half each: 1 of 2. If all are left blank, the shares are equal.
form-declaration_purchase_special_sale-buyer_share = What share do you buy yourself?
    .label = Buyer’s share（應買人權利範圍）
    .help = Together with the co-buyers it must make the whole.

# 不動產
form-declaration_purchase_special_sale-property_rows-notice_price = What is the price of this one in the notice?
    .label = Price in the notice, for a check（公告價額）
    .help = Only to warn you; it is not printed. You may leave it blank.
form-declaration_purchase_special_sale-property_rows-line_price = At what price do you buy this one?
    .label = Price（應買價額）
    .paper = Price, NT$（價額）
    .help = Copy the price of this item from the notice; it must not be lower.
form-declaration_purchase_special_sale-purchase_total =
    .label = Total price（應買總價）
form-declaration_purchase_special_sale-purchase_total_capitals =
    .label = Total in Chinese capitals（應買總價大寫）

# 保證金
form-declaration_purchase_special_sale-deposit_amount = How much deposit does the notice ask for?
    .label = Deposit（保證金金額）
    .help = Copy the amount from the notice; you need not work it out.
form-declaration_purchase_special_sale-deposit_kind = How do you hand in the deposit?
    .label = Kind of deposit（保證金種類）
    .help = Cash only if the notice allows it. Personal and company cheques are not accepted.
form-declaration_purchase_special_sale-deposit_kind-instrument = Bank instrument（金融機構票據）
form-declaration_purchase_special_sale-deposit_kind-cash = Cash, if the notice allows it（現金）
form-declaration_purchase_special_sale-deposit_bank = Which institution issued it?
    .label = Issuing institution（發票金融機構）
form-declaration_purchase_special_sale-deposit_no = What is the number of the instrument?
    .label = Number of the instrument（票據號碼）

# 資格
form-declaration_purchase_special_sale-buyer_qualification = Does the notice limit who may buy?
    .label = Eligibility（資格聲明）
    .help = See the notice. If it says nothing, choose “No limit”.
form-declaration_purchase_special_sale-buyer_qualification-unrestricted = No limit（無限制）
form-declaration_purchase_special_sale-buyer_qualification-farmland = Eligible for farmland（耕地具承受資格）
form-declaration_purchase_special_sale-buyer_qualification-indigenous = Indigenous person（原住民身分）
form-declaration_purchase_special_sale-buyer_qualification-foreign = Foreign or mainland buyer with permit（外國人或陸資經許可）
form-declaration_purchase_special_sale-buyer_qualification-preemption = Right of first purchase（優先承買權人）
form-declaration_purchase_special_sale-qualification_doc = Which paper shows it?
    .label = Proof of eligibility（資格證明文件）
    .help = Press the paper that fits; add it to this declaration.
form-declaration_purchase_special_sale-qualification_doc-suggest-permit = Permit to acquire farmland（承受耕地許可文件）
form-declaration_purchase_special_sale-qualification_doc-suggest-register = Household register showing indigenous status（戶籍謄本）
form-declaration_purchase_special_sale-qualification_doc-suggest-foreign_permit = Permit of the competent authority（主管機關許可文件）
form-declaration_purchase_special_sale-qualification_doc-suggest-co_owner = Land register transcript showing co-ownership（土地登記謄本）

# 聲明
form-declaration_purchase_special_sale-filing_date = Please read these 4 points and check the date
    .label = Date（具狀日期）
    .help =
        1. I offer to buy the listed property on the terms and at the price in the notice.
        2. The branch decides after hearing creditor and obligor.
        3. Once allowed, I pay in full by the date set. If I am late, it may be auctioned again and I bear the shortfall.
        4. I have read the notice (handover, occupation, limits) and make no claim for defects.
form-declaration_purchase_special_sale-buyer_signature =
    .label = Signature or seal of the buyer（具狀人簽名或蓋章）

# 機關填寫
form-declaration_purchase_special_sale-staff_sequence =
    .label = Order of receipt（收件次序）
form-declaration_purchase_special_sale-staff_creditor_opinion =
    .label = Opinion of the creditor（債權人意見）
form-declaration_purchase_special_sale-staff_obligor_opinion =
    .label = Opinion of the obligor（義務人意見）
form-declaration_purchase_special_sale-staff_allowed =
    .label = Purchase（准予應買）
form-declaration_purchase_special_sale-staff_allowed-allowed = Allowed（准）
form-declaration_purchase_special_sale-staff_allowed-refused = Refused（不准）
form-declaration_purchase_special_sale-staff_balance_deadline =
    .label = Deadline for the price（繳足價金期限）

# 這張表自己的規則
form-declaration_purchase_special_sale-rule-notice_has_appeared = The date of the notice is after today. Please look at the notice again.
form-declaration_purchase_special_sale-rule-within_three_months = The three months of the notice ended on { $date }（強制執行法第95條）. Correct the date of the notice if it is wrong.
form-declaration_purchase_special_sale-rule-shares_make_the_whole = The shares of all buyers must add up to the whole. Please check.
form-declaration_purchase_special_sale-rule-co_buyers_differ = Two co-buyers have the same ID number. Please check whether one is a repeat.
form-declaration_purchase_special_sale-rule-buyer_is_not_the_obligor = Buyer and obligor have the same name. The obligor may not buy; please check.
form-declaration_purchase_special_sale-rule-unrestricted_stands_alone = With “No limit” nothing else can be chosen. Keep only one side.
form-declaration_purchase_special_sale-rule-company_and_farmland = A company needs a permit for farmland（農業發展條例第33條、第34條）. Please add the permit.
form-declaration_purchase_special_sale-rule-no_line_below_the_notice = One price is below the notice, so the purchase may be refused. Please check the notice.
form-declaration_purchase_special_sale-rule-deposit_below_price = The deposit is more than the total price. Please check the amounts in the notice.
form-declaration_purchase_special_sale-evidence_list-ready-1 = Deposit instrument, one.
form-declaration_purchase_special_sale-evidence_list-ready-2 = Copy of the identity document, one.
form-declaration_purchase_special_sale-evidence_list-ready-3 = Power of attorney, one.
form-declaration_purchase_special_sale-evidence_list-ready-4 = Copy of the registration papers, one.

# 紙本固定文字
form-declaration_purchase_special_sale-text-label_buyer = Buyer（應買人）
form-declaration_purchase_special_sale-text-label_notice_no = Notice no.（公告文號）
form-declaration_purchase_special_sale-text-label_total_capitals = In capitals（大寫）
form-declaration_purchase_special_sale-text-label_deposit = Deposit（保證金）
form-declaration_purchase_special_sale-text-label_qualification = Eligibility（資格聲明）
form-declaration_purchase_special_sale-text-about = Declaration to purchase:
form-declaration_purchase_special_sale-text-item_offer = 1. The property of { $obligor_name } on the front page is under the special sale. Under article 95, paragraph 1 of the Compulsory Enforcement Act（強制執行法）, applied through article 26 of the Administrative Execution Act（行政執行法）, the buyer offers to buy it on the terms and at the price in the notice and hands in the deposit.
form-declaration_purchase_special_sale-text-property = Property and price（應買之不動產）
form-declaration_purchase_special_sale-text-item_decide = 2. The branch decides after hearing creditor and obligor. Once allowed, the buyer pays in full by the date set; failing that, the buyer agrees to a new auction and bears the shortfall.
form-declaration_purchase_special_sale-text-item_notice = 3. The buyer has read the notice and knows about handover, occupation and limits; there is no warranty for defects.

# 要帶的
form-declaration_purchase_special_sale-bring-identity = Proof of identity; a company brings registration papers and both seals（大小章）.
form-declaration_purchase_special_sale-bring-deposit = The deposit set in the notice, usually a cashier’s cheque（本行支票）or a postal money order.
form-declaration_purchase_special_sale-bring-proxy = A proxy brings a power of attorney（委任狀）with special powers.
form-declaration_purchase_special_sale-bring-permit = Where the notice limits who may buy: the permit or proof of status.

# 依據、常見的疏漏
form-declaration_purchase_special_sale-legal-special_sale = Compulsory Enforcement Act, article 95: offers within three months of the notice, applied through article 26 of the Administrative Execution Act（強制執行法第95條）
form-declaration_purchase_special_sale-legal-several = Article 94, paragraphs 2 and 3（強制執行法第94條第2項、第3項）
form-declaration_purchase_special_sale-legal-farmland = Agricultural Development Act, articles 33 and 34: companies and farmland（農業發展條例第33條、第34條）
form-declaration_purchase_special_sale-legal-indigenous = Slopeland Conservation and Utilization Act, article 37: indigenous reserved land（山坡地保育利用條例第37條）
form-declaration_purchase_special_sale-mistake-too_late = It is filed after the three months.
form-declaration_purchase_special_sale-mistake-low_price = The price is below that of the notice.
form-declaration_purchase_special_sale-mistake-deposit = The deposit is missing, or the instrument is endorsed wrongly.
form-declaration_purchase_special_sale-mistake-not_yet = It is thought that filing concludes the sale; the branch still has to allow it.
