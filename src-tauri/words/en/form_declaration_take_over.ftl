### unread: not yet read by a native speaker

# 第 7 號 聲明承受狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、聲明人、代理人、不動產）在 form_fields.ftl。

form-declaration_take_over = Declaration to Take Over the Property（聲明承受狀）
    .short = Take over the property（聲明承受）
    .what = For a creditor at the auction: when nobody bids, or no bid reaches the reserve price, you may take the property at that price. The branch decides.
    .bring = Proof of identity and the title or mortgage papers. A proxy brings a power of attorney with special powers.

# 步驟
form-declaration_take_over-section-case = Auction
form-declaration_take_over-section-creditor = Creditor
form-declaration_take_over-section-proxy = Proxy
form-declaration_take_over-section-claim = Claim
form-declaration_take_over-section-property = Property
form-declaration_take_over-section-price = Price
form-declaration_take_over-section-declare = Declaration

# 債權
form-declaration_take_over-creditor_capacity = What kind of creditor are you?
    .label = Capacity of the creditor（債權人身分）
    .help = If the property was mortgaged to you, choose “Mortgagee”.
form-declaration_take_over-creditor_capacity-agency = Transferring agency（移送機關）
form-declaration_take_over-creditor_capacity-mortgagee = Mortgagee（抵押權人）
form-declaration_take_over-creditor_capacity-joined = Creditor of a joined case（併案執行債權人）
form-declaration_take_over-creditor_capacity-distribution = Creditor who joined the distribution（參與分配債權人）
form-declaration_take_over-claim_title = Which paper proves your claim?
    .label = Title or proof of right（執行名義或權利證明）
    .help = Press the kind of paper, then add its number and date.
form-declaration_take_over-claim_title-suggest-mortgage = Mortgage contract and certificate（抵押權設定契約書及他項權利證明書）
form-declaration_take_over-claim_title-suggest-certificate = Debt certificate（債權憑證）
form-declaration_take_over-claim_title-suggest-judgment = Final judgment（確定判決）
form-declaration_take_over-claim_title-suggest-order = Payment order with certificate of finality（支付命令及確定證明書）
form-declaration_take_over-claim_title-suggest-on_file = Already in the case file（已附卷）
form-declaration_take_over-claim_amount = How much is your claim?
    .label = Amount of the claim（債權金額）
    .help = Principal, interest and costs up to today.

# 不動產
form-declaration_take_over-takeover_scope = Do you take over the whole lot?
    .label = Scope（承受範圍）
    .help = Choose a part only if the notice allows it.
form-declaration_take_over-takeover_scope-all = The whole lot（該標全部）
form-declaration_take_over-takeover_scope-part = A part, as the notice allows（部分）
form-declaration_take_over-land_restrictions = Does the notice limit who may acquire it?
    .label = Restrictions（標的限制）
    .help = See the notice. A company needs a permit for farmland; indigenous reserved land goes to indigenous people only.
form-declaration_take_over-land_restrictions-farmland = Farmland（耕地）
form-declaration_take_over-land_restrictions-indigenous = Indigenous reserved land（原住民保留地）
form-declaration_take_over-land_restrictions-farmhouse = Farmhouse（農舍）
form-declaration_take_over-land_restrictions-none = None（無）
form-declaration_take_over-restriction_doc = Which paper shows that you may acquire it?
    .label = Proof of eligibility（資格證明文件）
    .help = Press the paper that fits; add it to this declaration.
form-declaration_take_over-restriction_doc-suggest-permit = Permit to acquire farmland（承受耕地許可文件）
form-declaration_take_over-restriction_doc-suggest-register = Household register showing indigenous status（戶籍謄本）

# 價額
form-declaration_take_over-takeover_price = What is the reserve price of this round?
    .label = Take-over price（承受價額）
    .help = Copy the reserve price of this lot and round from the notice. It is not a price of your own.
form-declaration_take_over-takeover_price_capitals =
    .label = Price in Chinese capitals（承受價額大寫）
form-declaration_take_over-offset_mode = How will you pay the price?
    .label = Way of paying（抵付方式）
    .help = “Set off” means that the money due to you in the distribution counts as payment.
form-declaration_take_over-offset_mode-share = Set off against my share（以應受分配額抵付）
form-declaration_take_over-offset_mode-cash = Paid in full（現金繳足）
form-declaration_take_over-offset_mode-topup = Set off, the rest paid in（抵付後補繳差額）
form-declaration_take_over-offset_amount = How much do you set off?
    .label = Amount set off（主張抵付金額）
    .help = Not more than your claim, and not more than the price.
form-declaration_take_over-difference_amount =
    .label = Estimated rest to pay（預估應補差額）
form-declaration_take_over-reason_text = Is there anything to add?
    .label = Reasons（理由）
    .help = Press the sentences that fit, or leave it blank. They are printed in Chinese.
form-declaration_take_over-reason_text-ready-1 = Nobody bid at this auction; the creditor was present and declared the take-over.
form-declaration_take_over-reason_text-ready-2 = The best bid was below the reserve price; the creditor takes over at the reserve price.
form-declaration_take_over-reason_text-ready-3 = During the special sale the creditor takes over at the price in the notice.
form-declaration_take_over-reason_text-ready-4 = The papers that prove the claim are already in the file; please use them.

# 聲明
form-declaration_take_over-filing_date = Please read these 4 points and check the date
    .label = Date（具狀日期）
    .help =
        1. I ask to take over the listed property at the reserve price of this round.
        2. What the set-off does not cover I pay by the date you set.
        3. If I am late, it may be auctioned again and I bear the shortfall.
        4. I have read the notice and know whether it is handed over and how it may be used.
form-declaration_take_over-creditor_signature =
    .label = Signature or seal（具狀人簽名或蓋章）

# 機關填寫
form-declaration_take_over-staff_declared_at =
    .label = Declared at（聲明時間）
form-declaration_take_over-staff_lot_draw =
    .label = Drawing of lots（抽籤結果）
form-declaration_take_over-staff_accept =
    .label = Take-over（准予承受）
form-declaration_take_over-staff_accept-allowed = Allowed（准）
form-declaration_take_over-staff_accept-refused = Refused（不准）
form-declaration_take_over-staff_difference_deadline =
    .label = Deadline for the rest（補差額期限）

# 這張表自己的規則
form-declaration_take_over-rule-present_at_auction = In an ordinary round you declare it in person on the auction day, { $date }. The date here differs; please check.
form-declaration_take_over-rule-company_and_farmland = A company needs a permit for farmland（農業發展條例第33條、第34條）. Please add the permit.
form-declaration_take_over-rule-indigenous_land = Indigenous reserved land passes only to indigenous people; government agencies have rules of their own（山坡地保育利用條例第37條）. Please check.
form-declaration_take_over-rule-none_stands_alone = With “None” nothing else can be chosen. Keep only one side.
form-declaration_take_over-rule-offset_within = You can set off at most NT${ $max }: not more than the claim or the price. Please lower it.
form-declaration_take_over-rule-offset_covers = NT${ $rest } is still missing. Choose “Set off, the rest paid in”.

# 這張狀自己的題目：拍賣期日
form-declaration_take_over-auction_date = When is the auction, date and time?
    .label = Auction（拍賣期日）
    .help = See the auction notice. In an ordinary round you declare it in person that day.
form-declaration_take_over-evidence_list-ready-1 = Copies of the mortgage contract and certificate, one each.
form-declaration_take_over-evidence_list-ready-2 = Copy of the enforcement title, one.
form-declaration_take_over-evidence_list-ready-3 = Copy of the identity document, one.
form-declaration_take_over-evidence_list-ready-4 = Power of attorney, one.
form-declaration_take_over-evidence_list-ready-5 = Copy of the registration papers, one.

# 紙本固定文字
form-declaration_take_over-text-label_declarant = Declarant（聲明人）
form-declaration_take_over-text-about = Declaration to take over real property:
form-declaration_take_over-text-item_claim = 1. The declarant is a creditor in this case by { $claim_title }, with a claim of NT${ $claim_amount }.
form-declaration_take_over-text-item_price = 2. Under articles 91, 92 and 95 of the Compulsory Enforcement Act（強制執行法）, applied through article 26 of the Administrative Execution Act（行政執行法）, the declarant takes over the obligor’s property in the annex at the reserve price of that round, New Taiwan dollars { $takeover_price_capitals }, and asks that it be given to the declarant.
form-declaration_take_over-text-item_rest = 3. What the set-off does not cover the declarant pays by the date set; failing that, the declarant agrees to a new auction under article 94 of the Compulsory Enforcement Act（強制執行法第94條）and bears the shortfall.
form-declaration_take_over-text-item_notice = 4. The declarant knows the terms of the auction notice, including handover and limits of use.
form-declaration_take_over-text-property = Annex: property to be taken over（附表）

# 要帶的、不用帶的
form-declaration_take_over-bring-identity = Proof of identity; an agency sends its officer with a letter or staff card.
form-declaration_take_over-bring-title = The title or mortgage papers; if they are on file, just say so.
form-declaration_take_over-bring-proxy = A proxy brings a power of attorney（委任狀）with special powers.
form-declaration_take_over-bring-permit = A farmland permit or proof of indigenous status, where the notice asks for it.
form-declaration_take_over-no_need-on_file = Papers that are already in this case file.

# 依據、常見的疏漏
form-declaration_take_over-legal-take_over = Compulsory Enforcement Act, articles 91 and 92, applied through article 26 of the Administrative Execution Act（強制執行法第91條第1項、第92條）
form-declaration_take_over-legal-lots = Article 94: several creditors draw lots; what is above one’s share is paid in（強制執行法第94條）
form-declaration_take_over-legal-special_sale = Article 95: also in the special sale（強制執行法第95條）
form-declaration_take_over-legal-farmland = Agricultural Development Act, articles 33 and 34: companies and farmland（農業發展條例第33條、第34條）
form-declaration_take_over-legal-indigenous = Slopeland Conservation and Utilization Act, article 37: indigenous reserved land（山坡地保育利用條例第37條）
form-declaration_take_over-mistake-too_late = It is filed after the auction closed, or posted without attending.
form-declaration_take_over-mistake-own_price = A price of one’s own. The price is the reserve price of that round.
form-declaration_take_over-mistake-lot = The lot is missing.
