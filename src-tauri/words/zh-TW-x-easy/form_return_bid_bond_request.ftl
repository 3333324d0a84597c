### unread: not yet read by people who use easy-read texts

# 第 21 號 退還押標金申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-return_bid_bond_request = 退還押標金申請書：沒有得標，請還我押標金
    .short = 請還我押標金
    .what = 公司投標時先放的錢，叫做押標金。現在可以拿回來。
    .bring = 當時的收據、公司和老闆的章、第 20 號表。

# 步驟
form-return_bid_bond_request-section-tender = 哪一個標案
form-return_bid_bond_request-section-vendor = 你的公司
form-return_bid_bond_request-section-bond = 你交的押標金
form-return_bid_bond_request-section-return = 為什麼
form-return_bid_bond_request-section-pay = 怎麼拿
form-return_bid_bond_request-section-seal = 帶的紙和蓋章

# 放在同一頁的題目
form-return_bid_bond_request-page-paper = 那張紙上寫的
form-return_bid_bond_request-page-receiver = 有人幫你拿嗎？不寫也可以

# 押標金
form-return_bid_bond_request-bond_form = 押標金是怎麼付的？
    .label = 怎麼付的
    .help = 看收據上寫的。
form-return_bid_bond_request-bond_form-cash = 現金
form-return_bid_bond_request-bond_form-bank_note = 銀行的本票
form-return_bid_bond_request-bond_form-cheque = 支票
form-return_bid_bond_request-bond_form-certified_cheque = 銀行保證會付的支票
form-return_bid_bond_request-bond_form-money_order = 郵局的匯票
form-return_bid_bond_request-bond_form-bonds = 政府的公債
form-return_bid_bond_request-bond_form-deposit_pledge = 定期存單
form-return_bid_bond_request-bond_form-letter_of_credit = 銀行的信用狀
form-return_bid_bond_request-bond_form-bank_guarantee = 銀行的保證書
form-return_bid_bond_request-bond_form-insurance = 保險的單子
form-return_bid_bond_request-bond_doc_no = 那張紙上的號碼是幾號？
    .label = 紙上的號碼
    .help = 保證書和存單，也寫上面的號碼。
form-return_bid_bond_request-bond_bank = 哪一家銀行開的？
    .label = 開票的銀行
form-return_bid_bond_request-bond_receipt_no = 收據是幾號？
    .label = 收據的號碼
    .help = 號碼在收據上面。沒有，可以不寫。
form-return_bid_bond_request-bond_amount = 你付的押標金，是多少錢？
    .label = 押標金多少錢
form-return_bid_bond_request-bond_amount_capitals =
    .label = 錢數，用大寫的字

# 退還事由
form-return_bid_bond_request-return_reason = 為什麼可以拿回來？
    .label = 為什麼
    .help = 不知道選哪一個，請問服務人員。
form-return_bid_bond_request-return_reason-lost = 沒有選到我的公司
form-return_bid_bond_request-return_reason-too_few = 投標的公司不到 3 家
form-return_bid_bond_request-return_reason-cancelled = 取消了，或沒有開標、沒有決定
form-return_bid_bond_request-return_reason-unfit = 不合規定，或沒有機會，先還給我
form-return_bid_bond_request-return_reason-expired = 時間到了，我不想延長
form-return_bid_bond_request-return_reason-late = 太晚付，或沒有投標
form-return_bid_bond_request-return_reason-won = 選到我的公司，保證金也付了

# 怎麼領
form-return_bid_bond_request-return_mode = 你想怎麼拿？
    .label = 怎麼拿
form-return_bid_bond_request-return_mode-at_opening = 開標那天就拿
form-return_bid_bond_request-return_mode-person = 我再自己來拿
form-return_bid_bond_request-return_mode-transfer = 匯到我的戶頭
form-return_bid_bond_request-return_mode-mail = 寄給我，我附信封和郵票
form-return_bid_bond_request-attachments = 你會帶哪些紙？
    .label = 帶的紙
    .help = 收據不見了，請寫遺失切結書。
form-return_bid_bond_request-attachments-receipt = 當時的收據
form-return_bid_bond_request-attachments-voucher = 第 20 號表
form-return_bid_bond_request-attachments-power = 請別人拿的委任書
form-return_bid_bond_request-attachments-lost_statement = 遺失切結書
form-return_bid_bond_request-attachments-other = 別的

# 蓋章
form-return_bid_bond_request-vendor_seal =
    .label = 公司和老闆的印章
form-return_bid_bond_request-receipt_signature =
    .label = 拿到票據，簽名

# 機關填寫
form-return_bid_bond_request-staff_not_awarded =
    .label = 沒有得標的記號
form-return_bid_bond_request-staff_forfeit_check =
    .label = 可以還
    .paper = 看過了，可以還
form-return_bid_bond_request-staff_returned_at =
    .label = 還錢的日子

# 這張表自己的規則
form-return_bid_bond_request-rule-opening_before_filing = 開標的日子在{ $date }以後。請再看一次。
form-return_bid_bond_request-rule-receipt_or_statement = 請帶當時的收據。不見了，請寫遺失切結書。
form-return_bid_bond_request-rule-voucher_for_money = 你要拿錢。請帶第 20 號表。
form-return_bid_bond_request-rule-authority_of_receiver = 別人幫你拿，請帶委任書。
form-return_bid_bond_request-rule-receiver_is_another = 老闆自己來拿，這裡不用寫。

# 紙本固定文字
form-return_bid_bond_request-text-lead = 我交了押標金 { $bond_amount } 元。大寫：{ $bond_amount_capitals }。請還我。
form-return_bid_bond_request-text-side_tender = 是哪一個標案
form-return_bid_bond_request-text-side_vendor = 公司
form-return_bid_bond_request-text-side_bond = 你交的押標金
form-return_bid_bond_request-text-side_reason = 為什麼
form-return_bid_bond_request-text-side_pay = 怎麼拿
form-return_bid_bond_request-text-declare = 請還我押標金，沒有利息。沒有法律說不能還的事。

# 要帶的
form-return_bid_bond_request-bring-receipt = 押標金的收據。不見了，要寫遺失切結書。
form-return_bid_bond_request-bring-seals = 公司和老闆的章。要和投標時一樣。
form-return_bid_bond_request-bring-voucher = 要拿錢，帶第 20 號表。
form-return_bid_bond_request-bring-identity = 來拿的人，帶身分證。

# 依據、常見的疏漏
form-return_bid_bond_request-legal-act = 政府買東西的法律，第 31 條
form-return_bid_bond_request-legal-measures = 押標金的規定，第 4 條、第 9 條、第 12 條
form-return_bid_bond_request-mistake-name = 押標金是用別人的名字付的。
form-return_bid_bond_request-mistake-receipt = 收據不見了，也沒寫遺失切結書。
form-return_bid_bond_request-mistake-seals = 蓋的章不對，和投標時不一樣。
