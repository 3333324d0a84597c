### unread: waiting for the reading of the office itself

# 列印

# 印以前
print-preview-title = 印出來是這樣
print-preview-help = 這就是等一下印出來的紙。不對，按「回上一頁」去改。
print-preview-copies = 要幾份？
print-preview-copies-n = { $n } 份
print-preview-more = 多 1 份
print-preview-less = 少 1 份
print-preview-least = 最少 1 份。
print-preview-most = 一次最多 { $n } 份。要更多，請找服務人員。
print-preview-back = 先不印
print-preview-start = 列印 { $n } 張
print-preview-free = 列印免費
print-preview-alt = 印出來的第 { $n } 頁
print-preview-loading = 正在準備紙的樣子
print-preview-no_code = 填的內容很長，這次沒有印資料條碼。紙上的字都在，一樣可以送件。
print-preview-folder = 示範：紙張存到資料夾，不會真的印。

# 正在印
print-progress-title = 列印
print-progress-help = 請等紙印好。印好以後，請拿走您的紙。
print-progress-preparing = 準備列印中
print-progress-printing = 正在印第 { $n } 張，共 { $total } 張
print-progress-where = 紙會從出紙口出來。
print-progress-wait = 請稍候，不用再按。
print-progress-step-made = 做好了
print-progress-step-printing = 正在印
print-progress-step-take = 請拿走
print-progress-code = 每張下面印有號碼 { $code }，請看有沒有少。
print-progress-cancel = 不要印了
print-progress-canceled-what = 已經取消。您填的都還在。

# 印好了
print-done-title = 印好了，請拿走
print-done-help = 紙印好了。拿到紙以後，按「我拿到了」。
print-done-what = 請從出紙口拿走 { $n } 張。
print-done-count = 請數一數，有 { $n } 張。
print-done-sign = 有「簽名」的格子，用筆簽名。
print-done-taken = 我拿到了
print-done-folder-title = 存好了
print-done-folder = 示範：{ $n } 張紙存到資料夾了，沒有真的印。
print-done-folder-ok = 知道了
print-done-after-title = 還要辦別的嗎？
print-done-after-help = 可以回首頁辦別的，也可以說說您的意見。
print-done-after-survey = 說說您的意見
print-done-after-home = 辦別的事
print-done-after-finish = 我用完了

# 印不出來
print-trouble-title = 現在印不出來
print-trouble-help = 您填的都還在。可以等一下再試，或找服務人員。
print-trouble-paperOut = 印表機沒有紙了
print-trouble-paperOut-what = 請服務人員加紙，加好再按「再試一次」。
print-trouble-offline = 印表機沒有回應
print-trouble-offline-what = 等一下再試一次，或請服務人員來看。
print-trouble-needsHelp = 印表機要人幫忙
print-trouble-needsHelp-what = 請不要拉紙。請服務人員來看。
print-trouble-kept = 您填的都還在。選一個：
print-trouble-some = 已經印出 { $n } 張，請先拿走。
print-trouble-retry = 再試一次
print-trouble-retry-what = 再從第 1 張印起。
print-trouble-call = 請服務人員過來
print-trouble-call-what = 加紙、看印表機。
print-trouble-desk = 到櫃檯辦
print-trouble-desk-what = 櫃檯有紙本表格，可以用手寫。
print-trouble-later = 先回去
print-trouble-later-what = 不會自己再印出來。
