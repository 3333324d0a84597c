### unread: waiting for the reading of the office itself

# 機器的外框：固定按鍵、上方橫條、語言、字大小、請人幫忙、結束、錯誤。

# 固定按鍵
shell-dock-back = 回上一頁
shell-dock-home = 回首頁
shell-dock-low = 按鍵移低
shell-dock-normal = 一般高度
shell-dock-text = 字大小
shell-dock-language = 語言
shell-dock-help = 請人幫忙
shell-dock-finish = 我用完了
shell-dock-no_back = 這裡是第一頁，沒有上一頁。
shell-dock-at_home = 現在就在首頁。
shell-dock-at_language = 現在就在選語言。
shell-dock-at_text = 現在就在選字大小。
shell-dock-at_help = 現在就在請人幫忙。

# 上方橫條
shell-top-sub = 查詢・填表・列印
shell-top-clock_unsure = 時間可能不準

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
shell-time-morning = 上午 { $hour } 點 { $minute } 分
shell-time-morning_sharp = 上午 { $hour } 點
shell-time-afternoon = 下午 { $hour } 點 { $minute } 分
shell-time-afternoon_sharp = 下午 { $hour } 點

# 示範資料
shell-sample = 示範資料
shell-sample-what = 示範資料，不是真的。

# 走動
shell-retry = 再試一次
shell-go-home = 回首頁

# 語言
shell-language-title = 選擇語言
shell-language-lead = 選您看得懂的字。填好的內容都還在。
shell-language-help = 點您看得懂的那一種字。您填的內容不會不見。

# 字大小與顏色
shell-display-title = 字大小、顏色
shell-display-help = 上面選字的大小，下面選看得清楚的顏色。
shell-display-size = 字大小
shell-display-theme = 顏色
shell-display-size-1 = 一般
shell-display-size-2 = 大
shell-display-size-3 = 很大
shell-display-size-4 = 最大
shell-display-theme-default = 一般
shell-display-theme-contrast = 黑字白底
shell-display-theme-dark = 暗色
shell-display-theme-yellow = 黑底亮字
shell-display-done = 好了，回去

# 操作方式：手會抖、六個鍵、一個按鈕
shell-access-title = 操作方式
shell-access-help = 手會抖，或用一個按鈕操作的人，請在這裡選。也可以用鍵盤：方向鍵移動，Enter 確定，Esc 回上一頁。
shell-access-steady = 手會抖
shell-access-steady-what = 短時間內連按，只算第一下。
shell-access-steady-0 = 不用
shell-access-steady-500 = 半秒內
shell-access-steady-1000 = 一秒內
shell-access-scan = 用一個按鈕操作
shell-access-scan-what = 框會一格一格走。走到您要的地方，按一下按鈕。每格停幾秒？
shell-access-seconds = { $n } 秒
shell-access-scan-begin = 開始走

# 無障礙說明
shell-statement-title = 無障礙說明
shell-statement-help = 這一頁說明機器有哪些無障礙功能，還缺什麼，做不到時找誰。
shell-statement-can = 看
shell-statement-can-what = 字有四種大小，最大是兩倍。顏色有四種。有六種文字，其中一種是易讀。
shell-statement-hands = 手
shell-statement-hands-what = 按鍵可以移低。手會抖可以設定。接上鍵盤或一個按鈕，也能辦完每一件事。不用拖、不用長按。
shell-statement-not = 還沒有
shell-statement-not-what = 語音、手語影片、點字，以及閩南語、客語、原住民語的錄音。
shell-statement-tested = 檢查過
shell-statement-tested-what = 畫面用程式檢查。還沒有請身心障礙者實際用過。
shell-statement-else = 做不到時
shell-statement-else-what = 請到櫃檯，請服務人員幫您。
shell-statement-tell = 想說什麼
shell-statement-tell-what = 可以在首頁「說說您的意見」寫下來，也可以告訴服務人員。

# 請人幫忙
shell-help-title = 請人幫忙
shell-help-here = 剛才那一頁
shell-help-call = 請服務人員過來
shell-help-coming = 已通知服務人員，請稍候。
shell-help-coming-what = 請在這裡等，不用一直按。
shell-help-phone = 也可以打電話：{ $phone }
shell-help-code = 打電話時，請說「本頁代碼 { $code }」。
shell-help-privacy = 看個人資料怎麼用
shell-help-fraud = 本分署不會要求您操作ATM或提供密碼。有疑問請撥165。
shell-help-no_money = 本機不收現金，也不刷卡。請到出納櫃檯繳款。
shell-help-help = 點「請服務人員過來」，就會有人知道您在等。
shell-help-failed = 沒有通知到。請直接到櫃檯找人。
shell-help-alone = 這台機器叫不到人
shell-help-alone-what = 請直接到櫃檯，或請旁邊的人幫忙。
shell-help-return = 回剛才那一頁

# 輸入本頁代碼
shell-code-title = 輸入頁面代碼
shell-code-help = 有人在電話裡告訴您三個數字，就在這裡按。
shell-code-lead = 請按三個數字，例如 3-0-1。
shell-code-empty = 還沒有按
shell-code-begins = 這一頁要一步一步走到。先到「{ $page }」。
shell-code-none = 沒有這個代碼
shell-code-again = 請再問一次，按「清掉」重新輸入。
shell-code-open = 到這一頁

# 我用完了
shell-finish-title = 要結束嗎？
shell-finish-what = 您填的內容會全部清掉，不會留在機器裡。
shell-finish-yes = 結束並清掉資料
shell-finish-no = 還沒，繼續用

# 閒置
shell-idle-title = 您還在嗎？
shell-idle-what = 再過 { $n } 秒，會回到第一個畫面。
shell-idle-wipe = 您填的內容會全部清掉，不會留在機器裡。
shell-idle-stay = 我還在，繼續
shell-idle-clear = 我用完了，現在清掉

# 清除
shell-cover-title = 資料清除中

# 不能用
shell-out-title = 這台機器現在不能用
shell-out-what = 對不起，請到櫃檯辦理。
shell-out-staff = 服務人員請看：{ $code }
shell-out-folder = 檔案都在 { $path }
shell-out-again = 處理好以後，請把機器關掉再打開。
shell-out-phone = 電話：{ $phone }
shell-out-help = 機器需要服務人員處理。請到櫃檯辦理。
shell-out-code-ledger-key-gone = 找不到紀錄檔的鑰匙
shell-out-code-ledger-key-locked = 拿不到紀錄檔的鑰匙
shell-out-code-ledger-unreadable = 紀錄檔打不開
shell-out-code-start = 機器沒有準備好
shell-out-code-other = 需要服務人員處理

# 錯誤
shell-error-title = 這一步沒有成功
shell-error-incident = 請告訴服務人員號碼 { $id }
shell-error-internal = 這個功能暫時不能用。請到櫃檯辦理。
shell-error-not_found = 找不到這份資料，可能已經更新了。
shell-error-not_ready = 機器還沒準備好。請等一下再試一次。
shell-error-busy = 前一件事還沒做完。請等一下再試一次。
shell-error-too_large = 內容太長了。請刪短一點。
shell-error-bad_request = 這一步做不到。請回首頁再試一次。
shell-error-printer_paper_out = 印表機沒有紙。請呼叫服務人員加紙。
shell-error-printer_offline = 印表機沒有回應。請稍後再試一次。
shell-error-printer_needs_help = 印表機需要服務人員處理。
shell-error-printer_busy = 印表機還在印上一位的紙，請等一下再試。先出來的紙請交給服務人員。
shell-error-paper_missing_glyph = 有字印不出來。請留白，列印後用手寫。
shell-error-form_incomplete = 還有地方沒有填好。
shell-error-ledger_unavailable = 現在不能存資料。請找服務人員。
shell-error-visit_ended = 已經結束了，資料都清掉了。
