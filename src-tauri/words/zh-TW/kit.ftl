### unread: waiting for the reading of the office itself

# Words of the parts every screen is made of.

kit-page-code = 本頁代碼
kit-dock = 固定按鍵
kit-cannot-now = 現在不能按。
kit-scan-begins = 框會自己走。走到您要的，按一下。
kit-yi = 億
kit-wan = 萬
kit-yuan = 元
kit-money = { $amount } 元
kit-problems = 還有 { $n } 個地方要補
kit-fix = 去補
kit-page-prev = 上一頁
kit-page-next = 下一頁
kit-page-first = 這是第一頁。
kit-page-last = 這是最後一頁。
kit-page-of = 第 { $page } 頁，共 { $pages } 頁
kit-sheet-of = 第 { $page } 張，共 { $pages } 張
kit-masked = 已經打了 { $n } 個字
kit-step-at = 第 { $n } 題
kit-step-of = ，共 { $n } 題
kit-steps = 進度
kit-step-done = 做好了
kit-step-current = 現在在這裡
kit-step-todo = 還沒到
kit-row-edit = 改
kit-row-edit_speech = 改第 { $n } 列
kit-row-delete = 刪
kit-row-delete_speech = 刪第 { $n } 列
kit-row-delete_ask = 要刪掉第 { $n } 列嗎？
kit-row-delete_yes = 刪掉
kit-row-delete_no = 留著
kit-row-full = 最多 { $n } 列。
kit-drawing = 正在準備您的紙，請等一下。
kit-sheet-prev = 上一張
kit-sheet-next = 下一張

# Dates. Weekdays come from the shell's words.
kit-date-year = 民國（年）
kit-date-month = 月
kit-date-day = 日
kit-date-year_up = 早一年
kit-date-year_down = 晚一年
kit-date-month_up = 早一個月
kit-date-month_down = 晚一個月
kit-date-day_up = 早一天
kit-date-day_down = 晚一天
kit-date-chosen = 您選的是
kit-date-long = 民國 { $y } 年 { $m } 月 { $d } 日，{ $weekday }
kit-date-western = 西元 { $western } 年。
kit-date-today = 就是今天。
kit-date-ahead = 離今天 { $n } 天。
kit-date-ago = { $n } 天以前。
kit-date-none = 還沒有選。請按上面或下面的鍵。
kit-date-none_digits = 請打民國幾年、幾月、幾日。
kit-date-end = 不能再過去了。
kit-date-by_digits = 用數字鍵打
kit-date-by_wheel = 一格一格選
kit-date-next_box = 下一格
kit-date-no_such_day = 沒有這一天，請再看一次。
kit-date-too_early = 最早是民國 { $y } 年 { $m } 月 { $d } 日。
kit-date-too_late = 最晚是民國 { $y } 年 { $m } 月 { $d } 日。

# Months, hours and shares.
kit-month-long = 民國 { $y } 年 { $m } 月
kit-time-none = 請先按幾點，再按幾分。
kit-time-half = 上午或下午
kit-time-am = 上午
kit-time-pm = 下午
kit-time-hour = 幾點
kit-time-minute = 幾分
kit-time-hour_first = 請先按幾點。
kit-time-read_am = 上午 { $hour } 點 { $minute } 分
kit-time-read_pm = 下午 { $hour } 點 { $minute } 分
kit-datetime-label = 日期和時間
kit-datetime-day = { $y } 年 { $m } 月 { $d } 日
kit-datetime-no_day = 選哪一天
kit-datetime-no_time = 選幾點
kit-share-ready = 常用的持分
kit-share-whole = 全部
kit-share-of = { $denominator } 分之 { $numerator }
kit-share-denominator = 幾分
kit-share-numerator = 之幾
kit-share-too_much = 不能比全部還多。例：8 分之 1，先打 8，再打 1。

# 圖
kit-picture-larger = 放大
kit-picture-smaller = 縮小
kit-picture-left = 看左邊
kit-picture-right = 看右邊
kit-picture-up = 看上面
kit-picture-down = 看下面
kit-picture-smallest = 這是整張圖。
kit-picture-largest = 已經最大了。
kit-picture-whole = 整張圖都看得到。
kit-picture-edge = 這裡是邊。
