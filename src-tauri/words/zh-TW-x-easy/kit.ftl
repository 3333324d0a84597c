### unread: not yet read by people who use easy-read texts

# Words of the parts every screen is made of.

kit-page-code = 這一頁的號碼
kit-dock = 下面的按鍵
kit-cannot-now = 你現在不能按。
kit-scan-begins = 框會自己走。走到你要的，按一下。
kit-yi = 億
kit-wan = 萬
kit-yuan = 元
kit-money = { $amount } 元
kit-problems = 還有 { $n } 個地方沒寫
kit-fix = 去寫
kit-page-prev = 前一頁
kit-page-next = 下一頁
kit-page-first = 前面沒有了。
kit-page-last = 後面沒有了。
kit-page-of = 這是第 { $page } 頁，全部 { $pages } 頁
kit-sheet-of = 這是第 { $page } 張，全部 { $pages } 張
kit-masked = 打好了 { $n } 個字
kit-step-at = 第 { $n } 題
kit-step-of = ，一共 { $n } 題
kit-steps = 做到哪裡了
kit-step-done = 這題做好了
kit-step-current = 你在這裡
kit-step-todo = 還沒做
kit-row-edit = 改
kit-row-edit_speech = 改第 { $n } 個
kit-row-delete = 拿掉
kit-row-delete_speech = 刪第 { $n } 個
kit-row-delete_ask = 要刪掉第 { $n } 個嗎？
kit-row-delete_yes = 好，拿掉
kit-row-delete_no = 不要刪
kit-row-full = 最多 { $n } 個。
kit-drawing = 正在準備你的紙。請等一下。
kit-sheet-prev = 前一張
kit-sheet-next = 下一張

# Dates. Weekdays come from the shell's words.
kit-date-year = 民國年
kit-date-month = 月
kit-date-day = 日
kit-date-year_up = 前一年
kit-date-year_down = 後一年
kit-date-month_up = 前一個月
kit-date-month_down = 後一個月
kit-date-day_up = 前一天
kit-date-day_down = 後一天
kit-date-chosen = 你選的是
kit-date-long = { $y } 年 { $m } 月 { $d } 日，{ $weekday }
kit-date-western = 西元 { $western } 年。
kit-date-today = 這天就是今天。
kit-date-ahead = 還有 { $n } 天。
kit-date-ago = 已經過了 { $n } 天。
kit-date-none = 還沒有選。請按上面或下面。
kit-date-none_digits = 請打年、月、日。年要打民國的年。
kit-date-end = 到這裡就沒有了。
kit-date-by_digits = 打數字
kit-date-by_wheel = 一個一個選
kit-date-next_box = 下一格
kit-date-no_such_day = 沒有這一天。請再選一次。
kit-date-too_early = 最早是 { $y } 年 { $m } 月 { $d } 日。
kit-date-too_late = 最晚是 { $y } 年 { $m } 月 { $d } 日。

# Months, hours and shares.
kit-month-long = { $y } 年 { $m } 月
kit-time-none = 先按幾點，再按幾分。
kit-time-half = 上午還是下午
kit-time-am = 早上
kit-time-pm = 下午
kit-time-hour = 幾點
kit-time-minute = 幾分
kit-time-hour_first = 先按幾點。
kit-time-read_am = 早上 { $hour } 點 { $minute } 分
kit-time-read_pm = 下午 { $hour } 點 { $minute } 分
kit-datetime-label = 哪一天，幾點
kit-datetime-day = { $y } 年 { $m } 月 { $d } 日
kit-datetime-no_day = 你選哪一天
kit-datetime-no_time = 你選幾點
kit-share-ready = 常用的
kit-share-whole = 全部
kit-share-of = { $denominator } 分之 { $numerator }
kit-share-denominator = 分成幾份
kit-share-numerator = 你有幾份
kit-share-too_much = 不能比全部多。先打 8，再打 1。

# 圖
kit-picture-larger = 變大
kit-picture-smaller = 變小
kit-picture-left = 往左看
kit-picture-right = 往右看
kit-picture-up = 往上看
kit-picture-down = 往下看
kit-picture-smallest = 你看到整張圖了。
kit-picture-largest = 圖不能再變大了。
kit-picture-whole = 你看到整張圖了。
kit-picture-edge = 圖到這裡沒有了。
