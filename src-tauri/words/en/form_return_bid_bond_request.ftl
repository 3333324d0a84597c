### unread: not yet read by a native speaker

# 第 21 號 退還押標金申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-return_bid_bond_request = Request for Return of the Bid Bond（退還押標金申請書）
    .short = Return of the bid bond（退還押標金）
    .what = For suppliers: get back the bid bond（押標金）, without interest, after the award or when the tender failed.
    .bring = The receipt of the bond, both seals（大小章）as in the tender, and form 20（領據）.

# 步驟
form-return_bid_bond_request-section-tender = Tender
form-return_bid_bond_request-section-vendor = Supplier
form-return_bid_bond_request-section-bond = Bid bond
form-return_bid_bond_request-section-return = Ground
form-return_bid_bond_request-section-pay = Payment
form-return_bid_bond_request-section-seal = Papers and seal

# 放在同一頁的題目
form-return_bid_bond_request-page-paper = What the instrument says
form-return_bid_bond_request-page-receiver = Does someone else collect? (optional)

# 押標金
form-return_bid_bond_request-bond_form = How was the bid bond paid?
    .label = Kind of bid bond（押標金種類）
    .help = See the receipt or your copy.
form-return_bid_bond_request-bond_form-cash = Cash（現金）
form-return_bid_bond_request-bond_form-bank_note = Bank promissory note（金融機構本票）
form-return_bid_bond_request-bond_form-cheque = Cheque（支票）
form-return_bid_bond_request-bond_form-certified_cheque = Certified cheque（保付支票）
form-return_bid_bond_request-bond_form-money_order = Postal money order（郵政匯票）
form-return_bid_bond_request-bond_form-bonds = Government bonds（政府公債）
form-return_bid_bond_request-bond_form-deposit_pledge = Pledged deposit certificate（定存單質權）
form-return_bid_bond_request-bond_form-letter_of_credit = Standby letter of credit（擔保信用狀）
form-return_bid_bond_request-bond_form-bank_guarantee = Joint bank guarantee（銀行連帶保證書）
form-return_bid_bond_request-bond_form-insurance = Insurance policy（保險單）
form-return_bid_bond_request-bond_doc_no = What is the number of the instrument?
    .label = Instrument number（票據號碼）
    .help = For a guarantee, certificate or policy, give its number.
form-return_bid_bond_request-bond_bank = Which bank issued it?
    .label = Issuing bank（發票銀行）
form-return_bid_bond_request-bond_receipt_no = What is the number of the bond receipt?
    .label = Receipt number（收據號碼）
    .help = It is on the receipt. Without one, leave it blank.
form-return_bid_bond_request-bond_amount = How much was the bid bond?
    .label = Amount of the bid bond（押標金金額）
form-return_bid_bond_request-bond_amount_capitals =
    .label = Amount in Chinese capitals（金額大寫）

# 退還事由
form-return_bid_bond_request-return_reason = On which ground is it returned?
    .label = Ground（退還事由）
    .help = If you are not sure, ask staff.
form-return_bid_bond_request-return_reason-lost = Not awarded（未得標）
form-return_bid_bond_request-return_reason-too_few = Fewer than 3 tenderers（未滿三家流標）
form-return_bid_bond_request-return_reason-cancelled = Canceled, not opened or not awarded（廢標、不予開標或不予決標）
form-return_bid_bond_request-return_reason-unfit = Not qualified or no chance, returned early（不合格或無得標機會先予發還）
form-return_bid_bond_request-return_reason-expired = Offer expired, extension refused（報價有效期屆滿且拒絕延長）
form-return_bid_bond_request-return_reason-late = Paid late or no tender handed in（逾期繳納或未投標）
form-return_bid_bond_request-return_reason-won = Awarded, performance bond paid（得標且已繳保證金）

# 怎麼領
form-return_bid_bond_request-return_mode = How do you want to get it back?
    .label = Way of return（領回方式）
form-return_bid_bond_request-return_mode-at_opening = On the spot（當場領回）
form-return_bid_bond_request-return_mode-person = Collect in person（親自領回）
form-return_bid_bond_request-return_mode-transfer = Bank transfer（匯款）
form-return_bid_bond_request-return_mode-mail = By post, return envelope added（郵寄，附回郵信封）
form-return_bid_bond_request-attachments = Which papers will you add?
    .label = Papers added（附件）
    .help = If the receipt is lost, add a statement of loss.
form-return_bid_bond_request-attachments-receipt = Original receipt（原收據）
form-return_bid_bond_request-attachments-voucher = Receipt, form 20（領據，第20號表）
form-return_bid_bond_request-attachments-power = Letter of authority（委任書）
form-return_bid_bond_request-attachments-lost_statement = Statement of loss（遺失切結書）
form-return_bid_bond_request-attachments-other = Other

# 蓋章
form-return_bid_bond_request-vendor_seal =
    .label = Seals of supplier and person in charge（廠商及負責人印章）
form-return_bid_bond_request-receipt_signature =
    .label = Instrument received back（票據領回簽收）

# 機關填寫
form-return_bid_bond_request-staff_not_awarded =
    .label = Marked not awarded（未得標註記）
form-return_bid_bond_request-staff_forfeit_check =
    .label = No ground to keep it（無不予發還情形）
    .paper = Checked: no ground to keep the bond（查無不予發還之情形）
form-return_bid_bond_request-staff_returned_at =
    .label = Date of return（退還日期）

# 這張表自己的規則
form-return_bid_bond_request-rule-opening_before_filing = The opening is after the date of this form, { $date }. Please check the date of opening.
form-return_bid_bond_request-rule-receipt_or_statement = Please add the original receipt, or a statement of loss if it is lost.
form-return_bid_bond_request-rule-voucher_for_money = For cash or a transfer, please add form 20（領據）.
form-return_bid_bond_request-rule-authority_of_receiver = If someone else collects, please add a letter of authority.
form-return_bid_bond_request-rule-receiver_is_another = If the person in charge comes, leave this blank.

# 紙本固定文字
form-return_bid_bond_request-text-lead = We took part in the tender above and lodged a bid bond of NT${ $bond_amount } ({ $bond_amount_capitals }). Please return it without interest.
form-return_bid_bond_request-text-side_tender = Tender（標案）
form-return_bid_bond_request-text-side_vendor = Supplier（廠商）
form-return_bid_bond_request-text-side_bond = Bid bond（押標金）
form-return_bid_bond_request-text-side_reason = Ground（退還事由）
form-return_bid_bond_request-text-side_pay = Return（領回）
form-return_bid_bond_request-text-declare = We ask for the return of this bid bond without interest and declare that no legal ground to keep it exists.

# 要帶的
form-return_bid_bond_request-bring-receipt = The original receipt of the bond; if lost, a statement of loss.
form-return_bid_bond_request-bring-seals = Both seals（大小章）, the same as in the tender.
form-return_bid_bond_request-bring-voucher = For cash or a transfer, form 20（領據）.
form-return_bid_bond_request-bring-identity = The ID of the person collecting.

# 依據、常見的疏漏
form-return_bid_bond_request-legal-act = Government Procurement Act, article 31（政府採購法第31條）
form-return_bid_bond_request-legal-measures = Regulations on bid bonds and guaranty bonds, articles 4, 9 and 12（押標金保證金暨其他擔保作業辦法第4條、第9條、第12條）
form-return_bid_bond_request-mistake-name = The bond was lodged in another name.
form-return_bid_bond_request-mistake-receipt = The receipt is lost and no statement of loss is added.
form-return_bid_bond_request-mistake-seals = The seals differ from those in the tender.
