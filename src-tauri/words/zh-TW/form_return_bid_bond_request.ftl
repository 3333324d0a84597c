### unread: waiting for the reading of the office itself

# 第 21 號 退還押標金申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-return_bid_bond_request = 退還押標金申請書
    .short = 退還押標金
    .what = 投標時繳的押標金，決標、流標或廢標以後，申請無息退還。
    .bring = 押標金收據、和投標時一樣的公司章和負責人章、領據（第20號表）。

# 步驟
form-return_bid_bond_request-section-tender = 標案
form-return_bid_bond_request-section-vendor = 廠商
form-return_bid_bond_request-section-bond = 押標金
form-return_bid_bond_request-section-return = 退還事由
form-return_bid_bond_request-section-pay = 怎麼領
form-return_bid_bond_request-section-seal = 附件和蓋章

# 放在同一頁的題目
form-return_bid_bond_request-page-paper = 票據上寫的資料
form-return_bid_bond_request-page-receiver = 有人代領嗎？可以不填

# 押標金
form-return_bid_bond_request-bond_form = 押標金當初是怎麼繳的？
    .label = 押標金種類
    .help = 看收據或您留的影本。
form-return_bid_bond_request-bond_form-cash = 現金
form-return_bid_bond_request-bond_form-bank_note = 金融機構本票
form-return_bid_bond_request-bond_form-cheque = 支票
form-return_bid_bond_request-bond_form-certified_cheque = 保付支票
form-return_bid_bond_request-bond_form-money_order = 郵政匯票
form-return_bid_bond_request-bond_form-bonds = 政府公債
form-return_bid_bond_request-bond_form-deposit_pledge = 定存單質權
form-return_bid_bond_request-bond_form-letter_of_credit = 擔保信用狀
form-return_bid_bond_request-bond_form-bank_guarantee = 銀行連帶保證書
form-return_bid_bond_request-bond_form-insurance = 保險單
form-return_bid_bond_request-bond_doc_no = 票據的號碼是幾號？
    .label = 票據號碼
    .help = 保證書、存單、保單，也填上面的號碼。
form-return_bid_bond_request-bond_bank = 是哪一家銀行開的？
    .label = 發票銀行
form-return_bid_bond_request-bond_receipt_no = 押標金收據是幾號？
    .label = 收據號碼
    .help = 在收據上。沒有收據，可以不填。
form-return_bid_bond_request-bond_amount = 押標金是多少錢？
    .label = 押標金金額
form-return_bid_bond_request-bond_amount_capitals =
    .label = 金額（大寫）

# 退還事由
form-return_bid_bond_request-return_reason = 為什麼可以退還？
    .label = 退還事由
    .help = 不確定選哪一個，請問服務人員。
form-return_bid_bond_request-return_reason-lost = 未得標
form-return_bid_bond_request-return_reason-too_few = 未滿三家流標
form-return_bid_bond_request-return_reason-cancelled = 廢標、不予開標或不予決標
form-return_bid_bond_request-return_reason-unfit = 不合格或無得標機會，先予發還
form-return_bid_bond_request-return_reason-expired = 報價有效期屆滿，拒絕延長
form-return_bid_bond_request-return_reason-late = 逾期繳納或未投標
form-return_bid_bond_request-return_reason-won = 得標，且已繳保證金

# 怎麼領
form-return_bid_bond_request-return_mode = 想怎麼領回？
    .label = 領回方式
form-return_bid_bond_request-return_mode-at_opening = 當場領回
form-return_bid_bond_request-return_mode-person = 親自領回
form-return_bid_bond_request-return_mode-transfer = 匯款
form-return_bid_bond_request-return_mode-mail = 郵寄（附回郵信封）
form-return_bid_bond_request-attachments = 會附上哪些文件？
    .label = 附件
    .help = 收據不見了，請附遺失切結書。
form-return_bid_bond_request-attachments-receipt = 原收據
form-return_bid_bond_request-attachments-voucher = 領據（第20號表）
form-return_bid_bond_request-attachments-power = 委任書
form-return_bid_bond_request-attachments-lost_statement = 遺失切結書
form-return_bid_bond_request-attachments-other = 其他

# 蓋章
form-return_bid_bond_request-vendor_seal =
    .label = 廠商及負責人印章
form-return_bid_bond_request-receipt_signature =
    .label = 票據領回簽收

# 機關填寫
form-return_bid_bond_request-staff_not_awarded =
    .label = 未得標註記
form-return_bid_bond_request-staff_forfeit_check =
    .label = 無不予發還情形
    .paper = 查無不予發還之情形
form-return_bid_bond_request-staff_returned_at =
    .label = 退還日期

# 這張表自己的規則
form-return_bid_bond_request-rule-opening_before_filing = 開標在申請日期{ $date }以後。請再看一次開標的日子。
form-return_bid_bond_request-rule-receipt_or_statement = 請附原收據。收據不見了，請附遺失切結書。
form-return_bid_bond_request-rule-voucher_for_money = 領現金或匯款，請附領據（第20號表）。
form-return_bid_bond_request-rule-authority_of_receiver = 有人代領，請附委任書。
form-return_bid_bond_request-rule-receiver_is_another = 領回人就是負責人的話，這裡不用填。

# 紙本固定文字
form-return_bid_bond_request-text-lead = 本廠商參加貴分署上列採購案投標，繳納押標金新臺幣{ $bond_amount_capitals }（{ $bond_amount }元），請准予無息退還。
form-return_bid_bond_request-text-side_tender = 標案
form-return_bid_bond_request-text-side_vendor = 廠商
form-return_bid_bond_request-text-side_bond = 押標金
form-return_bid_bond_request-text-side_reason = 退還事由
form-return_bid_bond_request-text-side_pay = 領回
form-return_bid_bond_request-text-declare = 本廠商申請無息退還上列押標金，並聲明無依法不予發還之情形。

# 要帶的
form-return_bid_bond_request-bring-receipt = 押標金收據正本；不見了，寫遺失切結書。
form-return_bid_bond_request-bring-seals = 公司章和負責人章，要和投標時一樣。
form-return_bid_bond_request-bring-voucher = 領現金或匯款，帶領據（第20號表）。
form-return_bid_bond_request-bring-identity = 領回的人帶身分證。

# 依據、常見的疏漏
form-return_bid_bond_request-legal-act = 政府採購法第31條
form-return_bid_bond_request-legal-measures = 押標金保證金暨其他擔保作業辦法第4條、第9條、第12條
form-return_bid_bond_request-mistake-name = 押標金是用別人的名義繳的。
form-return_bid_bond_request-mistake-receipt = 收據不見了，沒有附遺失切結書。
form-return_bid_bond_request-mistake-seals = 蓋的章和投標時不一樣。
