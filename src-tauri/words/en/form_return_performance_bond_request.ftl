### unread: not yet read by a native speaker

# 第 19 號 退還履約保證金申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-return_performance_bond_request = Request for Return of the Performance Bond（退還履約保證金申請書）
    .short = Return of the performance bond（退還履約保證金）
    .what = For contractors: get the bond back once the contract is fulfilled and nothing is pending.
    .bring = The original receipt, proof of acceptance, form 20（領據）, a copy of the bank book, and both seals（大小章）.

# 步驟
form-return_performance_bond_request-section-contract = Contract
form-return_performance_bond_request-section-vendor = Contractor
form-return_performance_bond_request-section-bond = Bond
form-return_performance_bond_request-section-return = Return
form-return_performance_bond_request-section-pay = Payment
form-return_performance_bond_request-section-seal = Papers and seal

# 放在同一頁的題目
form-return_performance_bond_request-page-value = Value and date of the contract (optional)
form-return_performance_bond_request-page-receipt = What the original receipt says

# 契約
form-return_performance_bond_request-contract_no = What is the contract or tender number?
    .label = Contract or tender number（契約、標案編號）
    .help = It is on the cover of the contract.
form-return_performance_bond_request-contract_name = What is the contract called?
    .label = Name of the contract（契約名稱）
form-return_performance_bond_request-contract_amount = What is the contract price?
    .label = Contract price（契約金額）
form-return_performance_bond_request-contract_date = When was the contract signed?
    .label = Date of the contract（簽約日期）
form-return_performance_bond_request-acceptance_date = When was the work accepted?
    .label = Date of acceptance（驗收合格日期）
    .help = As on the acceptance record.

# 保證金
form-return_performance_bond_request-bond_kind = What kind of bond is it?
    .label = Kind of bond（保證金種類）
form-return_performance_bond_request-bond_kind-performance = Performance bond（履約保證金）
form-return_performance_bond_request-bond_kind-warranty = Warranty bond（保固保證金）
form-return_performance_bond_request-bond_kind-difference = Differential bond（差額保證金）
form-return_performance_bond_request-bond_kind-prepayment = Prepayment guarantee（預付款還款保證）
form-return_performance_bond_request-bond_form = How was the bond paid?
    .label = Form of the bond（繳納方式）
form-return_performance_bond_request-bond_form-cash = Cash（現金）
form-return_performance_bond_request-bond_form-bank_note = Bank promissory note（金融機構本票）
form-return_performance_bond_request-bond_form-cheque = Cheque（支票）
form-return_performance_bond_request-bond_form-certified_cheque = Certified cheque（保付支票）
form-return_performance_bond_request-bond_form-money_order = Postal money order（郵政匯票）
form-return_performance_bond_request-bond_form-bonds = Government bonds（政府公債）
form-return_performance_bond_request-bond_form-deposit_pledge = Pledged deposit certificate（定存單質權）
form-return_performance_bond_request-bond_form-letter_of_credit = Standby letter of credit（擔保信用狀）
form-return_performance_bond_request-bond_form-bank_guarantee = Joint bank guarantee（銀行連帶保證書）
form-return_performance_bond_request-bond_form-insurance = Insurance policy（保險單）
form-return_performance_bond_request-bond_doc_no = What is the number of the instrument?
    .label = Number of the instrument, guarantee or certificate（票據、保證書或存單號碼）
form-return_performance_bond_request-bond_receipt_no = What is the number of the original receipt?
    .label = Number of the original receipt（原繳納收據號碼）
    .help = If it is lost, please ask staff for the number.
form-return_performance_bond_request-bond_paid_date = When was it paid?
    .label = Date of payment（繳納日期）
form-return_performance_bond_request-bond_amount = How much was paid?
    .label = Amount paid（原繳金額）
form-return_performance_bond_request-returned_before = How much was returned before?
    .label = Returned before（前已退還）
    .help = If nothing was returned, it is 0.
form-return_performance_bond_request-returned_before-suggest-none = Nothing so far

# 申請退還
form-return_performance_bond_request-return_amount = How much do you ask for now?
    .label = Amount requested now（本次申請退還金額）
    .help = The largest amount is filled in. For a part only, enter less.
form-return_performance_bond_request-return_amount_capitals =
    .label = Amount in Chinese capitals（退還金額大寫）
form-return_performance_bond_request-return_reason = On which ground is it returned?
    .label = Ground（退還事由）
form-return_performance_bond_request-return_reason-accepted = Accepted and nothing pending（驗收合格且無待解決事項）
form-return_performance_bond_request-return_reason-stage = In part, by progress（依進度分期退還）
form-return_performance_bond_request-return_reason-to_warranty = Turned into the warranty bond, rest returned（轉為保固保證金，退還差額）
form-return_performance_bond_request-return_reason-warranty_over = Warranty period over（保固期滿）
form-return_performance_bond_request-return_reason-not_at_fault = Contract ended without the contractor’s fault（不可歸責廠商之終止或解除）
form-return_performance_bond_request-return_reason-other = Other
form-return_performance_bond_request-return_reason_other = What is the reason?
    .label = Other ground（其他事由）

# 怎麼領
form-return_performance_bond_request-pay_mode = How do you want to receive it?
    .label = Way of payment（領款方式）
form-return_performance_bond_request-pay_mode-transfer = Bank transfer（匯款）
form-return_performance_bond_request-pay_mode-treasury_cheque = Treasury cheque（國庫支票）
form-return_performance_bond_request-pay_mode-original = The original instrument or papers（退還原票據或文件）
form-return_performance_bond_request-attachments = Which papers will you add?
    .label = Papers added（附件）
    .help = Form 20 must show the same amount.
form-return_performance_bond_request-attachments-receipt = Original receipt（原繳納收據正本）
form-return_performance_bond_request-attachments-acceptance = Proof of acceptance（驗收證明）
form-return_performance_bond_request-attachments-voucher = Receipt, form 20（領據，第20號表）
form-return_performance_bond_request-attachments-bankbook = Copy of the bank book（存摺影本）
form-return_performance_bond_request-attachments-lost_statement = Statement of loss（遺失切結書）
form-return_performance_bond_request-attachments-other = Other

# 蓋章
form-return_performance_bond_request-vendor_seal =
    .label = Seals of supplier and person in charge（廠商及負責人印章）

# 機關填寫
form-return_performance_bond_request-staff_user_unit =
    .label = Confirmed by the user unit（使用單位確認）
form-return_performance_bond_request-staff_user_unit-settled = Accepted, nothing pending（合格，無待解決事項）
form-return_performance_bond_request-staff_user_unit-pending = Something is pending（尚有待解決事項）
form-return_performance_bond_request-staff_amount =
    .label = Amount approved（核定退還金額）

# 這張表自己的規則
form-return_performance_bond_request-rule-within_bond = At most NT${ $rest } can be returned: the amount paid less what was returned before.
form-return_performance_bond_request-rule-acceptance_has_been = The date of acceptance is still ahead. Please come after acceptance.
form-return_performance_bond_request-rule-acceptance_after_contract = The acceptance is before the contract. Please check both dates.
form-return_performance_bond_request-rule-paid_has_been = The date of payment is still ahead. Use the date on the receipt.
form-return_performance_bond_request-rule-bond_below_contract = The bond is larger than the contract price. Please check the amounts.
form-return_performance_bond_request-rule-receipt_or_statement = Please add the original receipt, or a statement of loss if it is lost.
form-return_performance_bond_request-rule-acceptance_paper = Please add the proof of acceptance.
form-return_performance_bond_request-rule-voucher_for_money = For money, please add form 20（領據）with the same amount.
form-return_performance_bond_request-rule-bankbook_for_transfer = For a transfer, add a copy of the bank book in the contractor’s name.
form-return_performance_bond_request-rule-warranty_kind = The ground does not fit the kind of bond. Please check.

# 紙本固定文字
form-return_performance_bond_request-text-lead = The contract is fulfilled; we ask for the return of this bond.
form-return_performance_bond_request-text-side_contract = Contract（契約）
form-return_performance_bond_request-text-side_vendor = Contractor（廠商）
form-return_performance_bond_request-text-side_bond = Bond（保證金）
form-return_performance_bond_request-text-side_return = Return（申請退還）
form-return_performance_bond_request-text-side_pay = Payment（領款）
form-return_performance_bond_request-text-declare =
    1. The duties of the contract are fulfilled and nothing is pending.
    2. We agree that any sum due is deducted before the return.
    3. No interest is paid beyond what the instrument itself bears.
form-return_performance_bond_request-text-minus = −
form-return_performance_bond_request-text-equals = =
form-return_performance_bond_request-text-side_seal = Declaration（聲明）

# 要帶的
form-return_performance_bond_request-bring-receipt = The original receipt of the bond; if lost, a statement of loss.
form-return_performance_bond_request-bring-acceptance = Proof of acceptance.
form-return_performance_bond_request-bring-voucher = Form 20（領據）with the same amount.
form-return_performance_bond_request-bring-bankbook = For a transfer, a copy of the bank book in the contractor’s name.
form-return_performance_bond_request-bring-seals = Both seals（大小章）, the same as in the contract.

# 依據、常見的疏漏
form-return_performance_bond_request-legal-act = Government Procurement Act, articles 30 and 32（政府採購法第30條、第32條）
form-return_performance_bond_request-legal-measures = Regulations on bid bonds and guaranty bonds, articles 8, 15, 19, 20 and 25（押標金保證金暨其他擔保作業辦法第8條、第15條、第19條、第20條、第25條）
form-return_performance_bond_request-mistake-receipt = The original receipt is missing and no statement of loss is added.
form-return_performance_bond_request-mistake-account = The account is in the manager’s personal name.
form-return_performance_bond_request-mistake-amount = Form 20（領據）shows another amount.
