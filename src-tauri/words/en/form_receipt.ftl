### unread: not yet read by a native speaker

# 第 20 號 收據
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-receipt = Receipt（收據）
    .short = Receipt（收據）
    .what = You write it when you receive money from this branch.
    .bring = Your ID, your seal, and the receipt of the deposit. A company brings both seals（大小章）.

# 步驟
form-receipt-section-money = The money
form-receipt-section-payee = Recipient
form-receipt-section-pay = Payment
form-receipt-section-proxy = Proxy
form-receipt-section-seal = Signing

# 放在同一頁的題目
form-receipt-page-proxy = Does someone else collect? (optional)

# 哪一筆錢
form-receipt-payer_name =
    .label = Paying office（付款機關）
form-receipt-payer_name-office = { $office }
form-receipt-receipt_cause = What is the money for?
    .label = Cause（事由）
form-receipt-receipt_cause-performance_bond = Performance bond returned（退還履約保證金）
form-receipt-receipt_cause-bid_bond = Bid bond returned（退還押標金）
form-receipt-receipt_cause-auction_deposit = Auction deposit returned（退還投標保證金）
form-receipt-receipt_cause-surplus = Overpaid or surplus case money returned（退還溢繳或剩餘案款）
form-receipt-receipt_cause-other = Other
form-receipt-related_no = Which tender, contract or case number is it?
    .label = Tender, contract or case number（標案、契約或執行案號）
    .help = It is on the letter, contract or receipt.
form-receipt-related_name = What is the tender or case called?
    .label = Name of the tender or case（標案名稱或案由）
    .help = You may leave it blank.
form-receipt-amount = How much do you receive?
    .label = Amount（金額）
    .help = The same as in your request. An amount is never corrected by hand; print again.
form-receipt-amount_capitals =
    .label = Amount in Chinese capitals（新臺幣大寫）
    .paper = NT$（新臺幣）

# 領款人
form-receipt-payee_name = What is the recipient’s name?
    .label = Name of the recipient（領款人姓名或名稱）
form-receipt-payee_id_no = What is the recipient’s ID or business number?
    .label = ID or business number（身分證／統一編號）
    .help = A person gives the ID or ARC number, a company its business number.
form-receipt-payee_rep_name = Who is in charge of the company?
    .label = Person in charge（負責人）
form-receipt-payee_address = What is the recipient’s address?
    .label = Address（地址）
form-receipt-payee_phone = What is the recipient’s phone number?
    .label = Phone（電話）

# 怎麼領
form-receipt-pay_mode = How do you receive it?
    .label = Way of payment（領款方式）
form-receipt-pay_mode-cash = Cash（現金）
form-receipt-pay_mode-transfer = Bank transfer（匯款）
form-receipt-pay_mode-treasury_cheque = Treasury cheque（國庫支票）
form-receipt-pay_mode-original = The original instrument（原票據）
form-receipt-check_no = What is the cheque number?
    .label = Cheque number（支票號碼）
    .help = It is on the cheque. If you do not have it yet, ask the cashier.

# 代領人
form-receipt-proxy_name = What is the proxy’s name?
    .label = Proxy（代領人）
    .help = If you come yourself, leave it blank.
form-receipt-proxy_id_no = What is the proxy’s ID number?
    .label = ID number of the proxy（代領人證號）
    .help = The proxy brings an ID and a power of attorney（委任狀, form 13）.
form-receipt-payee_seal =
    .label = Signature or seal of the recipient（領款人簽章）

# 機關填寫
form-receipt-staff_voucher_no =
    .label = Voucher number（傳票號碼）

# 這張表自己的規則
form-receipt-rule-transfer_needs_no_proxy = A bank transfer needs no proxy. Please check which you want.

# 紙本固定文字
form-receipt-text-no_change = The amount may not be altered; if it is wrong, write a new receipt.
form-receipt-text-side_payee = Recipient（領款人）
form-receipt-text-side_pay = Payment（領款方式）
form-receipt-text-side_proxy = Proxy（代領人）
form-receipt-text-received = The following sum was received in full.
form-receipt-text-payer = { $office }

# 要帶的
form-receipt-bring-identity = Your ID; from abroad, ARC or passport.
form-receipt-bring-seal = Your seal; a company brings both seals（大小章）.
form-receipt-bring-deposit_receipt = The receipt of the deposit.
form-receipt-bring-authority = A proxy brings a power of attorney（委任狀, form 13）that says money may be received.

# 依據、常見的疏漏
form-receipt-legal-civil = Civil Code, article 324（民法第324條）
form-receipt-legal-stamp_tax = Stamp Tax Act, articles 5 to 7; ask the cashier whether a stamp is needed（印花稅法第5條至第7條）
form-receipt-mistake-altered = The amount was corrected by hand.
form-receipt-mistake-seal = The seal differs from the earlier papers.
