### unread: waiting for the reading of the office itself

# 第 20 號 收據
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-receipt = 收據
    .short = 收據
    .what = 從本分署領錢的時候，證明收到錢的單子。
    .bring = 身分證、印章，和原來繳保證金的收據。公司帶大小章。

# 步驟
form-receipt-section-money = 哪一筆錢
form-receipt-section-payee = 領款人
form-receipt-section-pay = 怎麼領
form-receipt-section-proxy = 代領人
form-receipt-section-seal = 簽章

# 放在同一頁的題目
form-receipt-page-proxy = 有人代領嗎？可以不填

# 哪一筆錢
form-receipt-payer_name =
    .label = 付款機關
form-receipt-payer_name-office = { $office }
form-receipt-receipt_cause = 領的是什麼錢？
    .label = 事由
form-receipt-receipt_cause-performance_bond = 退還履約保證金
form-receipt-receipt_cause-bid_bond = 退還押標金
form-receipt-receipt_cause-auction_deposit = 退還投標保證金
form-receipt-receipt_cause-surplus = 退還溢繳或剩餘案款
form-receipt-receipt_cause-other = 其他
form-receipt-related_no = 是哪一個標案、契約或案件的？
    .label = 標案、契約或執行案號
    .help = 通知書、契約或收據上有寫。
form-receipt-related_name = 標案或案件的名稱是什麼？
    .label = 標案名稱或案由
    .help = 可以不填。
form-receipt-amount = 領了多少錢？
    .label = 金額
    .help = 要和申請書上的金額一樣。寫錯不能塗改，請重新列印。
form-receipt-amount_capitals =
    .label = 新臺幣（大寫）
    .paper = 新臺幣

# 領款人
form-receipt-payee_name = 領款人叫什麼名字？
    .label = 領款人姓名或名稱
form-receipt-payee_id_no = 領款人的證號是幾號？
    .label = 身分證／統一編號
    .help = 個人填身分證或居留證號碼，公司填統一編號。
form-receipt-payee_rep_name = 公司的負責人是誰？
    .label = 負責人
form-receipt-payee_address = 領款人的地址在哪裡？
    .label = 地址
form-receipt-payee_phone = 領款人的電話是幾號？
    .label = 電話

# 怎麼領
form-receipt-pay_mode = 想怎麼領？
    .label = 領款方式
form-receipt-pay_mode-cash = 現金
form-receipt-pay_mode-transfer = 匯款
form-receipt-pay_mode-treasury_cheque = 國庫支票
form-receipt-pay_mode-original = 原票據
form-receipt-check_no = 支票或票據是幾號？
    .label = 支票號碼
    .help = 看支票上面的號碼。還沒拿到，請問出納。

# 代領人
form-receipt-proxy_name = 代領人叫什麼名字？
    .label = 代領人
    .help = 本人來領，這裡不用填。
form-receipt-proxy_id_no = 代領人的證號是幾號？
    .label = 代領人證號
    .help = 代領人要帶身分證和委任狀（第13號表）。
form-receipt-payee_seal =
    .label = 領款人簽章

# 機關填寫
form-receipt-staff_voucher_no =
    .label = 傳票號碼

# 這張表自己的規則
form-receipt-rule-transfer_needs_no_proxy = 匯款會直接進帳戶，不用代領人。請看看要選哪一種。

# 紙本固定文字
form-receipt-text-no_change = 金額不得塗改；寫錯請重新開立。
form-receipt-text-side_payee = 領款人
form-receipt-text-side_pay = 領款方式
form-receipt-text-side_proxy = 代領人
form-receipt-text-received = 茲收到下列款項無訛，特立此據。
form-receipt-text-payer = { $office }

# 要帶的
form-receipt-bring-identity = 身分證；外籍人士帶居留證或護照。
form-receipt-bring-seal = 印章；公司帶大小章。
form-receipt-bring-deposit_receipt = 原來繳保證金的收據。
form-receipt-bring-authority = 代領人帶委任狀（第13號表），要寫明可以領錢。

# 依據、常見的疏漏
form-receipt-legal-civil = 民法第324條
form-receipt-legal-stamp_tax = 印花稅法第5條至第7條（是否貼印花，請問出納）
form-receipt-mistake-altered = 金額用手塗改。
form-receipt-mistake-seal = 蓋的章和以前的文件不一樣。
