### unread: not yet read by people who use easy-read texts

# 第 19 號 退還履約保證金申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-return_performance_bond_request = 退還履約保證金申請書。事情做完，請還我保證金
    .short = 事情做完，請還我保證金
    .what = 公司幫這裡做事，先放了保證金。事情做完了，可以拿回來。
    .bring = 收據、驗收的紙、第 20 號表。存摺影本、2 個章。

# 步驟
form-return_performance_bond_request-section-contract = 哪一個契約
form-return_performance_bond_request-section-vendor = 你的公司
form-return_performance_bond_request-section-bond = 你交過的保證金
form-return_performance_bond_request-section-return = 要拿回多少
form-return_performance_bond_request-section-pay = 怎麼拿
form-return_performance_bond_request-section-seal = 帶的紙和蓋章

# 放在同一頁的題目
form-return_performance_bond_request-page-value = 契約多少錢、哪一天簽。不寫也可以
form-return_performance_bond_request-page-receipt = 當時的收據上寫的

# 契約
form-return_performance_bond_request-contract_no = 契約是幾號？
    .label = 契約的號碼
    .help = 號碼在契約的封面。
form-return_performance_bond_request-contract_name = 契約叫什麼名字？
    .label = 契約的名字
form-return_performance_bond_request-contract_amount = 契約是多少錢？
    .label = 契約的錢
form-return_performance_bond_request-contract_date = 哪一天簽契約？
    .label = 簽契約的日子
form-return_performance_bond_request-acceptance_date = 哪一天驗收通過？
    .label = 驗收通過的日子
    .help = 看驗收的紙上寫的日子。

# 保證金
form-return_performance_bond_request-bond_kind = 你放的是哪一種保證金？
    .label = 哪一種保證金
form-return_performance_bond_request-bond_kind-performance = 保證把事做好的錢
form-return_performance_bond_request-bond_kind-warranty = 保證壞了會修的錢
form-return_performance_bond_request-bond_kind-difference = 價錢太低多放的錢
form-return_performance_bond_request-bond_kind-prepayment = 先拿錢時的保證
form-return_performance_bond_request-bond_form = 保證金是怎麼付的？
    .label = 怎麼付的
form-return_performance_bond_request-bond_form-cash = 現金
form-return_performance_bond_request-bond_form-bank_note = 銀行的本票
form-return_performance_bond_request-bond_form-cheque = 支票
form-return_performance_bond_request-bond_form-certified_cheque = 銀行保證會付的支票
form-return_performance_bond_request-bond_form-money_order = 郵局的匯票
form-return_performance_bond_request-bond_form-bonds = 政府的公債
form-return_performance_bond_request-bond_form-deposit_pledge = 定期存單
form-return_performance_bond_request-bond_form-letter_of_credit = 銀行的信用狀
form-return_performance_bond_request-bond_form-bank_guarantee = 銀行的保證書
form-return_performance_bond_request-bond_form-insurance = 保險的單子
form-return_performance_bond_request-bond_doc_no = 那張紙上的號碼是幾號？
    .label = 紙上的號碼
form-return_performance_bond_request-bond_receipt_no = 當時的收據是幾號？
    .label = 收據的號碼
    .help = 收據不見了，請問服務人員。
form-return_performance_bond_request-bond_paid_date = 哪一天付的？
    .label = 付錢的日子
form-return_performance_bond_request-bond_amount = 當時付了多少錢？
    .label = 當時付的錢
form-return_performance_bond_request-returned_before = 以前拿回多少錢？
    .label = 以前拿回的錢
    .help = 沒有拿回過，就是 0 元。
form-return_performance_bond_request-returned_before-suggest-none = 沒有拿回過

# 申請退還
form-return_performance_bond_request-return_amount = 這次要拿回多少錢？
    .label = 這次要拿回的錢
    .help = 機器算好最多可以拿多少。想少拿，可以改。
form-return_performance_bond_request-return_amount_capitals =
    .label = 這次的錢，用大寫的字
form-return_performance_bond_request-return_reason = 為什麼可以拿回來？
    .label = 為什麼
form-return_performance_bond_request-return_reason-accepted = 驗收通過，沒有別的問題
form-return_performance_bond_request-return_reason-stage = 做完一部分，先還一部分
form-return_performance_bond_request-return_reason-to_warranty = 一部分留下來保證會修，其他還我
form-return_performance_bond_request-return_reason-warranty_over = 保證會修的時間到了
form-return_performance_bond_request-return_reason-not_at_fault = 契約停了，不是我的公司的錯
form-return_performance_bond_request-return_reason-other = 別的原因
form-return_performance_bond_request-return_reason_other = 你的原因是什麼？
    .label = 別的原因

# 怎麼領
form-return_performance_bond_request-pay_mode = 你想怎麼拿？
    .label = 怎麼拿
form-return_performance_bond_request-pay_mode-transfer = 匯到公司的戶頭
form-return_performance_bond_request-pay_mode-treasury_cheque = 國庫的支票
form-return_performance_bond_request-pay_mode-original = 還我當時的票據或紙
form-return_performance_bond_request-attachments = 你會帶哪些紙？
    .label = 帶的紙
    .help = 第 20 號表的錢數，要和這張一樣。
form-return_performance_bond_request-attachments-receipt = 當時的收據
form-return_performance_bond_request-attachments-acceptance = 驗收的紙
form-return_performance_bond_request-attachments-voucher = 第 20 號表
form-return_performance_bond_request-attachments-bankbook = 存摺的影本
form-return_performance_bond_request-attachments-lost_statement = 遺失切結書
form-return_performance_bond_request-attachments-other = 別的

# 蓋章
form-return_performance_bond_request-vendor_seal =
    .label = 公司和老闆的印章

# 機關填寫
form-return_performance_bond_request-staff_user_unit =
    .label = 用東西的單位確認
form-return_performance_bond_request-staff_user_unit-settled = 通過，沒有問題
form-return_performance_bond_request-staff_user_unit-pending = 還有問題
form-return_performance_bond_request-staff_amount =
    .label = 可以還的錢

# 這張表自己的規則
form-return_performance_bond_request-rule-within_bond = 最多可以拿回 { $rest } 元。
form-return_performance_bond_request-rule-acceptance_has_been = 驗收的日子還沒到。驗收以後再來。
form-return_performance_bond_request-rule-acceptance_after_contract = 驗收比簽契約早。請再看一次日子。
form-return_performance_bond_request-rule-paid_has_been = 付錢的日子還沒到。請看收據上的日子。
form-return_performance_bond_request-rule-bond_below_contract = 保證金比契約的錢多。請再看一次。
form-return_performance_bond_request-rule-receipt_or_statement = 請帶當時的收據。不見了，請寫遺失切結書。
form-return_performance_bond_request-rule-acceptance_paper = 請帶驗收的紙。
form-return_performance_bond_request-rule-voucher_for_money = 你要拿錢。請帶第 20 號表。錢數要一樣。
form-return_performance_bond_request-rule-bankbook_for_transfer = 要用匯的，請帶存摺影本。名字要是公司的名字。
form-return_performance_bond_request-rule-warranty_kind = 原因和保證金不合。請再看一次。

# 紙本固定文字
form-return_performance_bond_request-text-lead = 事情做完了，請還我保證金。
form-return_performance_bond_request-text-side_contract = 是哪一份契約
form-return_performance_bond_request-text-side_vendor = 公司
form-return_performance_bond_request-text-side_bond = 你交過的保證金
form-return_performance_bond_request-text-side_return = 要拿回的錢
form-return_performance_bond_request-text-side_pay = 怎麼拿
form-return_performance_bond_request-text-declare =
    1. 契約的事做完了，沒有別的問題。
    2. 有要扣的錢，先扣再還我。
    3. 沒有另外加利息。
form-return_performance_bond_request-text-minus = 減
form-return_performance_bond_request-text-equals = 等於
form-return_performance_bond_request-text-side_seal = 簽名

# 要帶的
form-return_performance_bond_request-bring-receipt = 當時的收據。不見了，要寫遺失切結書。
form-return_performance_bond_request-bring-acceptance = 驗收的紙。
form-return_performance_bond_request-bring-voucher = 第 20 號表。錢數要一樣。
form-return_performance_bond_request-bring-bankbook = 要用匯的，帶公司的存摺影本。
form-return_performance_bond_request-bring-seals = 公司和老闆的章。要和契約上一樣。

# 依據、常見的疏漏
form-return_performance_bond_request-legal-act = 政府買東西的法律，第 30 條、第 32 條
form-return_performance_bond_request-legal-measures = 保證金的規定，第 8、15、19、20、25 條
form-return_performance_bond_request-mistake-receipt = 收據不見了，也沒寫遺失切結書。
form-return_performance_bond_request-mistake-account = 戶頭是老闆自己的，不是公司的。
form-return_performance_bond_request-mistake-amount = 第 20 號表的錢數不一樣。
