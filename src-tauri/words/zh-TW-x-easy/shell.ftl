### unread: not yet read by people who use easy-read texts

# 機器的外框：固定按鍵、上方橫條、語言、字大小、請人幫忙、結束、錯誤。

# 固定按鍵
shell-dock-back = 回前一頁
shell-dock-home = 回第一頁
shell-dock-low = 按鍵放低
shell-dock-normal = 按鍵放高
shell-dock-text = 字要多大
shell-dock-language = 換語言
shell-dock-help = 找人幫忙
shell-dock-finish = 我用完了
shell-dock-no_back = 這是第 1 頁，前面沒有了。
shell-dock-at_home = 你就在第 1 頁。
shell-dock-at_language = 你就在選語言。
shell-dock-at_text = 你就在選字大小。
shell-dock-at_help = 你就在找人幫忙。

# 上方橫條
shell-top-sub = 找資料、填表、印表
shell-top-clock_unsure = 這個時間可能不對

# 日期與時間
shell-date-full = { $date } { $weekday }
shell-date-day = { $month } 月 { $day } 日
shell-weekday-1 = 星期一
shell-weekday-2 = 星期二
shell-weekday-3 = 星期三
shell-weekday-4 = 星期四
shell-weekday-5 = 星期五
shell-weekday-6 = 星期六
shell-weekday-7 = 星期日
shell-time-morning = 早上 { $hour } 點 { $minute } 分
shell-time-morning_sharp = 早上 { $hour } 點
shell-time-afternoon = 下午 { $hour } 點 { $minute } 分
shell-time-afternoon_sharp = 下午 { $hour } 點

# 示範資料
shell-sample = 練習用
shell-sample-what = 這是練習用的，不是真的。

# 走動
shell-retry = 再試試看
shell-go-home = 回第一頁

# 語言
shell-language-title = 換語言
shell-language-lead = 選你看得懂的字。你打的字還在。
shell-language-help = 按你看得懂的字。你打的字會留著。

# 字大小與顏色
shell-display-title = 換字大小和顏色
shell-display-help = 上面換字的大小。下面換顏色。
shell-display-size = 字要多大
shell-display-theme = 什麼顏色
shell-display-size-1 = 和平常一樣
shell-display-size-2 = 大
shell-display-size-3 = 很大
shell-display-size-4 = 最大
shell-display-theme-default = 和平常一樣
shell-display-theme-contrast = 白底黑字
shell-display-theme-dark = 暗一點
shell-display-theme-yellow = 黑底黃字
shell-display-done = 好了，我要回去

# 操作方式：手會抖、六個鍵、一個按鈕
shell-access-title = 換一個按法
shell-access-help = 手會抖，在這裡選。只用一個按鈕，也在這裡選。
shell-access-steady = 我的手會抖
shell-access-steady-what = 連按兩下，只算一下。
shell-access-steady-0 = 我不用
shell-access-steady-500 = 抖一點
shell-access-steady-1000 = 很會抖
shell-access-scan = 只用一個按鈕
shell-access-scan-what = 框會自己走。走到你要的，按一下。一格停幾秒？
shell-access-seconds = { $n } 秒
shell-access-scan-begin = 讓框開始走

# 無障礙說明
shell-statement-title = 這台機器誰能用
shell-statement-help = 這一頁說：能怎麼用，還缺什麼。
shell-statement-can = 用眼睛看
shell-statement-can-what = 字有四種大小。顏色有四種。
shell-statement-hands = 用手按
shell-statement-hands-what = 按鍵可以移低。可以只用一個按鈕。
shell-statement-not = 我們還沒有做的
shell-statement-not-what = 不會說話。沒有手語。沒有點字。
shell-statement-tested = 誰看過
shell-statement-tested-what = 用電腦看過。還沒有人試過。
shell-statement-else = 不會用
shell-statement-else-what = 請到櫃檯，找人幫你。
shell-statement-tell = 想說的話
shell-statement-tell-what = 告訴服務人員。也可以回首頁寫意見。

# 請人幫忙
shell-help-title = 找人幫忙
shell-help-here = 你剛才看的頁
shell-help-call = 請服務人員來
shell-help-coming = 有人會來幫你。請等一下。
shell-help-coming-what = 請在這裡等。按 1 次就好。
shell-help-phone = 打電話也可以：{ $phone }
shell-help-code = 打電話時，請說號碼 { $code }。
shell-help-privacy = 看我們怎麼用你的資料
shell-help-fraud = 我們不會叫你去按提款機。有人這樣說，請打 165。
shell-help-no_money = 這台機器不收錢。付錢請到收錢的櫃檯。
shell-help-help = 按「請服務人員來」。我們就知道你在等。
shell-help-failed = 沒有叫到人。請到櫃檯找人。
shell-help-alone = 這裡叫不到人
shell-help-alone-what = 請到櫃檯，或找旁邊的人。
shell-help-return = 回到剛才那頁

# 輸入本頁代碼
shell-code-title = 按三個數字
shell-code-help = 有人告訴你三個數字，在這裡按。
shell-code-lead = 請按三個數字，像 3-0-1。
shell-code-empty = 你還沒有按
shell-code-begins = 先到「{ $page }」。再一步一步走。
shell-code-none = 沒有這個號碼
shell-code-again = 請再問一次。按「清掉」再按一次。
shell-code-open = 去這一頁

# 我用完了
shell-finish-title = 你用完了嗎？
shell-finish-what = 你打的字會清掉。機器不會留下。
shell-finish-yes = 用完了，清掉我的字
shell-finish-no = 我還要用

# 閒置
shell-idle-title = 你還在嗎？
shell-idle-what = 再過 { $n } 秒，會回到第 1 頁。
shell-idle-wipe = 你打的字會清掉。機器不會留下。
shell-idle-stay = 我還要用
shell-idle-clear = 我用完了，清掉

# 清除
shell-cover-title = 正在清掉你的字

# 不能用
shell-out-title = 現在不能用這台機器
shell-out-what = 對不起。請到櫃檯。
shell-out-staff = 給服務人員看：{ $code }
shell-out-folder = 檔案在這裡：{ $path }
shell-out-again = 修好以後，把機器關掉再開。
shell-out-phone = 打這個電話：{ $phone }
shell-out-help = 服務人員要來修。請到櫃檯。
shell-out-code-ledger-key-gone = 找不到紀錄的鑰匙
shell-out-code-ledger-key-locked = 現在拿不到紀錄的鑰匙
shell-out-code-ledger-unreadable = 紀錄打不開
shell-out-code-start = 機器還沒準備好
shell-out-code-other = 要請服務人員來看

# 錯誤
shell-error-title = 剛才沒有做好
shell-error-incident = 請告訴服務人員：{ $id }
shell-error-internal = 這個現在不能用。請到櫃檯。
shell-error-not_found = 找不到了。可能已經改了。
shell-error-not_ready = 機器還沒好。等一下再試。
shell-error-busy = 機器還在忙。等一下再試。
shell-error-too_large = 字太多了。請刪掉一些。
shell-error-bad_request = 這個不能做。請回第 1 頁再試。
shell-error-printer_paper_out = 沒有紙了。請按「找人幫忙」。
shell-error-printer_offline = 印表機現在不能用。等一下再試。
shell-error-printer_needs_help = 印表機要修。請按「找人幫忙」。
shell-error-printer_busy = 印表機還在忙。等一下再試。先出來的紙不是你的。請交給服務人員。
shell-error-paper_missing_glyph = 有字印不出來。先空著，再用筆寫。
shell-error-form_incomplete = 還有格子沒寫好。
shell-error-ledger_unavailable = 現在不能存。請找服務人員。
shell-error-visit_ended = 已經結束了。你打的字都清掉了。
