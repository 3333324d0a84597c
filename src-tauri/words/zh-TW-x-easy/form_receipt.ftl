### unread: not yet read by people who use easy-read texts

# 第 20 號 收據
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-receipt = 收據：證明收到錢的紙
    .short = 證明收到錢的紙
    .what = 你從這裡拿到錢，要寫這張紙。
    .bring = 身分證、印章、當時付錢的收據。公司帶 2 個章。

# 步驟
form-receipt-section-money = 你拿的是哪一筆錢
form-receipt-section-payee = 拿錢的人
form-receipt-section-pay = 怎麼拿
form-receipt-section-proxy = 幫你拿的人
form-receipt-section-seal = 簽名

# 放在同一頁的題目
form-receipt-page-proxy = 有人幫你拿嗎？不寫也可以

# 哪一筆錢
form-receipt-payer_name =
    .label = 給錢的機關
form-receipt-payer_name-office = { $office }
form-receipt-receipt_cause = 你拿的是什麼錢？
    .label = 什麼錢
form-receipt-receipt_cause-performance_bond = 做事的保證金
form-receipt-receipt_cause-bid_bond = 公司投標的押標金
form-receipt-receipt_cause-auction_deposit = 買房子投標的保證金
form-receipt-receipt_cause-surplus = 多付的錢，或剩下的錢
form-receipt-receipt_cause-other = 別的
form-receipt-related_no = 是哪一個號碼？
    .label = 標案、契約或案件的號碼
    .help = 信、契約或收據上有寫。
form-receipt-related_name = 標案或案件叫什麼？
    .label = 標案或案件的名字
    .help = 可以不寫。
form-receipt-amount = 你拿到多少錢？
    .label = 多少錢
    .help = 要和申請的錢數一樣。寫錯了，請再印一張。
form-receipt-amount_capitals =
    .label = 錢數，用大寫的字
    .paper = 臺灣的錢

# 領款人
form-receipt-payee_name = 拿錢的人，叫什麼名字？
    .label = 拿錢的人的名字
form-receipt-payee_id_no = 拿錢的人，證件是幾號？
    .label = 身分證或公司的號碼
    .help = 公司寫統一編號。
form-receipt-payee_rep_name = 公司的老闆叫什麼名字？
    .label = 老闆的名字
form-receipt-payee_address = 拿錢的人，地址在哪裡？
    .label = 地址
form-receipt-payee_phone = 拿錢的人，電話是幾號？
    .label = 電話

# 怎麼領
form-receipt-pay_mode = 你想怎麼拿？
    .label = 怎麼拿
form-receipt-pay_mode-cash = 現金
form-receipt-pay_mode-transfer = 匯到戶頭
form-receipt-pay_mode-treasury_cheque = 國庫的支票
form-receipt-pay_mode-original = 當時交的票據
form-receipt-check_no = 支票是幾號？
    .label = 支票的號碼
    .help = 號碼在支票上。不知道，請問服務人員。

# 代領人
form-receipt-proxy_name = 幫你拿的人，叫什麼名字？
    .label = 幫你拿的人
    .help = 你自己來拿，不用寫。
form-receipt-proxy_id_no = 幫你拿的人，證件是幾號？
    .label = 幫你拿的人的證件號碼
    .help = 他要帶身分證和委任狀。
form-receipt-payee_seal =
    .label = 拿錢的人簽名或蓋章

# 機關填寫
form-receipt-staff_voucher_no =
    .label = 傳票的號碼

# 這張表自己的規則
form-receipt-rule-transfer_needs_no_proxy = 用匯的，錢會進你的戶頭。不用請人來拿。

# 紙本固定文字
form-receipt-text-no_change = 錢數寫錯了，請再寫一張。
form-receipt-text-side_payee = 拿錢的人
form-receipt-text-side_pay = 怎麼拿
form-receipt-text-side_proxy = 幫你拿的人
form-receipt-text-received = 下面的錢，我都收到了。錢數都對。
form-receipt-text-payer = { $office }

# 要帶的
form-receipt-bring-identity = 身分證。外國來的朋友，帶居留證或護照。
form-receipt-bring-seal = 印章。公司帶 2 個章。
form-receipt-bring-deposit_receipt = 當時付錢的收據。
form-receipt-bring-authority = 別人幫你拿，要帶委任狀。上面要寫可以拿錢。

# 依據、常見的疏漏
form-receipt-legal-civil = 民法，第 324 條
form-receipt-legal-stamp_tax = 印花稅法，第 5 條到第 7 條
form-receipt-mistake-altered = 用筆改了錢數。
form-receipt-mistake-seal = 蓋的章和以前不一樣。
