### unread: not yet read by people who use easy-read texts

# 列印

# 印以前
print-preview-title = 紙會印成這樣
print-preview-help = 等一下會印出這張紙。要改，按「回前一頁」。
print-preview-copies = 要印幾份？
print-preview-copies-n = { $n } 份
print-preview-more = 多印 1 份
print-preview-less = 少印 1 份
print-preview-least = 最少要 1 份。
print-preview-most = 一次最多 { $n } 份。還要更多，請找人幫忙。
print-preview-back = 現在不印
print-preview-start = 印 { $n } 張
print-preview-free = 印表不用錢
print-preview-alt = 紙的第 { $n } 頁
print-preview-loading = 正在準備
print-preview-no_code = 你寫了很多，所以沒有印條碼。紙上的字都在，一樣可以交。
print-preview-folder = 這是練習。不會真的印在紙上。

# 正在印
print-progress-title = 印表
print-progress-help = 請等紙出來。紙出來了，請拿走。
print-progress-preparing = 快要印了
print-progress-printing = 在印第 { $n } 張，全部 { $total } 張
print-progress-where = 紙會從出紙的地方出來。
print-progress-wait = 請等一下。不用再按。
print-progress-step-made = 紙做好了
print-progress-step-printing = 現在正在印
print-progress-step-take = 請拿你的紙
print-progress-code = 紙下面有號碼 { $code }。請看每張都有。
print-progress-cancel = 我不要印了
print-progress-canceled-what = 不印了。你打的字還在。

# 印好了
print-done-title = 印好了。請拿你的紙
print-done-help = 紙印好了。拿到紙，按「我拿好了」。
print-done-what = 請拿走 { $n } 張紙。
print-done-count = 請數一數，要有 { $n } 張。
print-done-sign = 看到「簽名」的格子，用筆寫名字。
print-done-taken = 我拿好了
print-done-folder-title = 紙存好了
print-done-folder = 這是練習。存了 { $n } 張，沒有印。
print-done-folder-ok = 我知道了
print-done-after-title = 還要做別的嗎？
print-done-after-help = 可以做別的。也可以說你滿不滿意。
print-done-after-survey = 說你滿不滿意
print-done-after-home = 做別的事
print-done-after-finish = 我用完了

# 印不出來
print-trouble-title = 現在沒辦法印
print-trouble-help = 你打的字還在。等一下再試，或找人幫忙。
print-trouble-paperOut = 沒有紙了
print-trouble-paperOut-what = 請服務人員加紙。加好，按「再試試看」。
print-trouble-offline = 印表機現在不能用
print-trouble-offline-what = 等一下再試。也可以找人來看。
print-trouble-needsHelp = 印表機要人修
print-trouble-needsHelp-what = 請不要拉紙。請找人來看。
print-trouble-kept = 你打的字還在。選一個：
print-trouble-some = 已經印了 { $n } 張。請先拿走。
print-trouble-retry = 再試試看
print-trouble-retry-what = 從第 1 張再印。
print-trouble-call = 請服務人員來
print-trouble-call-what = 請他加紙、看印表機。
print-trouble-desk = 到櫃檯去
print-trouble-desk-what = 櫃檯有紙，可以用筆寫。
print-trouble-later = 我先回去
print-trouble-later-what = 機器不會自己再印。
