### unread: waiting for the reading of the office itself

# 第 19 號 退還履約保證金申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-return_performance_bond_request = 退還履約保證金申請書
    .short = 退還履約保證金
    .what = 契約的事做完、驗收合格，沒有待解決的事項，申請退還保證金。
    .bring = 原繳納收據、驗收證明、領據（第20號表）、存摺影本、公司章和負責人章。

# 步驟
form-return_performance_bond_request-section-contract = 契約
form-return_performance_bond_request-section-vendor = 廠商
form-return_performance_bond_request-section-bond = 保證金
form-return_performance_bond_request-section-return = 申請退還
form-return_performance_bond_request-section-pay = 怎麼領
form-return_performance_bond_request-section-seal = 附件和蓋章

# 放在同一頁的題目
form-return_performance_bond_request-page-value = 契約金額和簽約日，可以不填
form-return_performance_bond_request-page-receipt = 原繳納收據上的資料

# 契約
form-return_performance_bond_request-contract_no = 契約（標案）編號是幾號？
    .label = 契約（標案）編號
    .help = 在契約書的封面。
form-return_performance_bond_request-contract_name = 契約的名稱是什麼？
    .label = 契約名稱
form-return_performance_bond_request-contract_amount = 契約金額是多少？
    .label = 契約金額
form-return_performance_bond_request-contract_date = 哪一天簽約的？
    .label = 簽約日期
form-return_performance_bond_request-acceptance_date = 哪一天驗收合格？
    .label = 驗收合格日期
    .help = 照驗收紀錄或結算驗收證明書上的日子。

# 保證金
form-return_performance_bond_request-bond_kind = 是哪一種保證金？
    .label = 保證金種類
form-return_performance_bond_request-bond_kind-performance = 履約保證金
form-return_performance_bond_request-bond_kind-warranty = 保固保證金
form-return_performance_bond_request-bond_kind-difference = 差額保證金
form-return_performance_bond_request-bond_kind-prepayment = 預付款還款保證
form-return_performance_bond_request-bond_form = 保證金當初是怎麼繳的？
    .label = 繳納方式
form-return_performance_bond_request-bond_form-cash = 現金
form-return_performance_bond_request-bond_form-bank_note = 金融機構本票
form-return_performance_bond_request-bond_form-cheque = 支票
form-return_performance_bond_request-bond_form-certified_cheque = 保付支票
form-return_performance_bond_request-bond_form-money_order = 郵政匯票
form-return_performance_bond_request-bond_form-bonds = 政府公債
form-return_performance_bond_request-bond_form-deposit_pledge = 定存單質權
form-return_performance_bond_request-bond_form-letter_of_credit = 擔保信用狀
form-return_performance_bond_request-bond_form-bank_guarantee = 銀行連帶保證書
form-return_performance_bond_request-bond_form-insurance = 保險單
form-return_performance_bond_request-bond_doc_no = 票據、保證書或存單是幾號？
    .label = 票據、保證書或存單號碼
form-return_performance_bond_request-bond_receipt_no = 原繳納收據是幾號？
    .label = 原繳納收據號碼
    .help = 收據不見了，請先問服務人員號碼。
form-return_performance_bond_request-bond_paid_date = 哪一天繳的？
    .label = 繳納日期
form-return_performance_bond_request-bond_amount = 原來繳了多少錢？
    .label = 原繳金額
form-return_performance_bond_request-returned_before = 以前退過多少錢？
    .label = 前已退還
    .help = 沒有退過，就是0元。
form-return_performance_bond_request-returned_before-suggest-none = 沒有退過

# 申請退還
form-return_performance_bond_request-return_amount = 這次申請退還多少錢？
    .label = 本次申請退還金額
    .help = 已經算好最多可以退的錢，要分次退就改少一點。
form-return_performance_bond_request-return_amount_capitals =
    .label = 退還金額（大寫）
form-return_performance_bond_request-return_reason = 為什麼可以退還？
    .label = 退還事由
form-return_performance_bond_request-return_reason-accepted = 驗收合格，且無待解決事項
form-return_performance_bond_request-return_reason-stage = 依進度分期退還
form-return_performance_bond_request-return_reason-to_warranty = 轉為保固保證金，退還差額
form-return_performance_bond_request-return_reason-warranty_over = 保固期滿
form-return_performance_bond_request-return_reason-not_at_fault = 不可歸責廠商之終止或解除
form-return_performance_bond_request-return_reason-other = 其他
form-return_performance_bond_request-return_reason_other = 是什麼原因？
    .label = 其他事由

# 怎麼領
form-return_performance_bond_request-pay_mode = 想怎麼領？
    .label = 領款方式
form-return_performance_bond_request-pay_mode-transfer = 匯款
form-return_performance_bond_request-pay_mode-treasury_cheque = 國庫支票
form-return_performance_bond_request-pay_mode-original = 退還原票據或文件
form-return_performance_bond_request-attachments = 會附上哪些文件？
    .label = 附件
    .help = 領據的金額，要和這張表一樣。
form-return_performance_bond_request-attachments-receipt = 原繳納收據正本
form-return_performance_bond_request-attachments-acceptance = 驗收證明
form-return_performance_bond_request-attachments-voucher = 領據（第20號表）
form-return_performance_bond_request-attachments-bankbook = 存摺影本
form-return_performance_bond_request-attachments-lost_statement = 遺失切結書
form-return_performance_bond_request-attachments-other = 其他

# 蓋章
form-return_performance_bond_request-vendor_seal =
    .label = 廠商及負責人印章

# 機關填寫
form-return_performance_bond_request-staff_user_unit =
    .label = 使用單位確認
form-return_performance_bond_request-staff_user_unit-settled = 合格，無待解決事項
form-return_performance_bond_request-staff_user_unit-pending = 尚有待解決事項
form-return_performance_bond_request-staff_amount =
    .label = 核定退還金額

# 這張表自己的規則
form-return_performance_bond_request-rule-within_bond = 最多可以退{ $rest }元，就是原繳金額減去前已退還的錢。
form-return_performance_bond_request-rule-acceptance_has_been = 驗收的日子還沒到。驗收合格以後，再來申請。
form-return_performance_bond_request-rule-acceptance_after_contract = 驗收比簽約早。請再看一次兩個日子。
form-return_performance_bond_request-rule-paid_has_been = 繳納的日子還沒到。請照收據上的日期。
form-return_performance_bond_request-rule-bond_below_contract = 保證金比契約金額多。請再看一次金額。
form-return_performance_bond_request-rule-receipt_or_statement = 請附原繳納收據。收據不見了，請附遺失切結書。
form-return_performance_bond_request-rule-acceptance_paper = 請附驗收證明。
form-return_performance_bond_request-rule-voucher_for_money = 領錢要附領據（第20號表），金額要一樣。
form-return_performance_bond_request-rule-bankbook_for_transfer = 匯款請附存摺影本，戶名要和廠商名稱一樣。
form-return_performance_bond_request-rule-warranty_kind = 事由和保證金種類對不起來。請再看一次。

# 紙本固定文字
form-return_performance_bond_request-text-lead = 契約義務已依約完成，申請退還下列保證金。
form-return_performance_bond_request-text-side_contract = 契約
form-return_performance_bond_request-text-side_vendor = 廠商
form-return_performance_bond_request-text-side_bond = 保證金
form-return_performance_bond_request-text-side_return = 申請退還
form-return_performance_bond_request-text-side_pay = 領款
form-return_performance_bond_request-text-declare =
    一、契約義務已依約完成，沒有待解決事項。
    二、如有應扣抵的款項，同意扣抵後退還。
    三、除原擔保文件本身孳息外，不另計利息。
form-return_performance_bond_request-text-minus = －
form-return_performance_bond_request-text-equals = ＝
form-return_performance_bond_request-text-side_seal = 聲明簽章

# 要帶的
form-return_performance_bond_request-bring-receipt = 原繳納收據正本；不見了，寫遺失切結書。
form-return_performance_bond_request-bring-acceptance = 驗收證明。
form-return_performance_bond_request-bring-voucher = 領據（第20號表），金額要一樣。
form-return_performance_bond_request-bring-bankbook = 匯款的話，帶廠商名義的存摺影本。
form-return_performance_bond_request-bring-seals = 公司章和負責人章，要和契約上一樣。

# 依據、常見的疏漏
form-return_performance_bond_request-legal-act = 政府採購法第30條、第32條
form-return_performance_bond_request-legal-measures = 押標金保證金暨其他擔保作業辦法第8條、第15條、第19條、第20條、第25條
form-return_performance_bond_request-mistake-receipt = 收據正本不見了，也沒有附遺失切結書。
form-return_performance_bond_request-mistake-account = 帳戶用負責人個人的名字。
form-return_performance_bond_request-mistake-amount = 領據（第20號表）的金額不一樣。
