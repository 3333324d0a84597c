### unread: not yet read by a native speaker

# Words of the parts every screen is made of.

kit-page-code = Page code
kit-dock = Fixed keys
kit-cannot-now = Not possible now.
kit-scan-begins = The frame moves. Press at your choice.
kit-yi = × 100,000,000
kit-wan = × 10,000
kit-yuan = NT$
kit-money = NT${ $amount }
kit-problems =
    { $n ->
        [one] { $n } thing still to fill in
       *[other] { $n } things still to fill in
    }
kit-fix = Fill it in
kit-page-prev = Previous page
kit-page-next = Next page
kit-page-first = This is the first page.
kit-page-last = This is the last page.
kit-page-of = Page { $page } of { $pages }
kit-sheet-of = Sheet { $page } of { $pages }
kit-masked =
    { $n ->
        [one] { $n } character typed
       *[other] { $n } characters typed
    }
kit-step-at = Question { $n }
kit-step-of = {" "}of { $n }
kit-steps = Progress
kit-step-done = Done
kit-step-current = You are here
kit-step-todo = Still to come
kit-row-edit = Change
kit-row-edit_speech = Change row { $n }
kit-row-delete = Delete
kit-row-delete_speech = Delete row { $n }
kit-row-delete_ask = Delete row { $n }?
kit-row-delete_yes = Delete
kit-row-delete_no = Keep it
kit-row-full =
    { $n ->
        [one] At most { $n } row.
       *[other] At most { $n } rows.
    }
kit-drawing = Preparing your paper. One moment, please.
kit-sheet-prev = Previous sheet
kit-sheet-next = Next sheet

# Dates. Weekdays come from the shell's words.
kit-date-year = ROC year（民國）
kit-date-month = Month
kit-date-day = Day
kit-date-year_up = One year earlier
kit-date-year_down = One year later
kit-date-month_up = One month earlier
kit-date-month_down = One month later
kit-date-day_up = One day earlier
kit-date-day_down = One day later
kit-date-chosen = You chose
kit-date-long =
    { $weekday }, { $d } { $m ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[other] December
    } { $western }
kit-date-western = ROC year { $y }.
kit-date-today = That is today.
kit-date-ahead =
    { $n ->
        [one] { $n } day from today.
       *[other] { $n } days from today.
    }
kit-date-ago =
    { $n ->
        [one] { $n } day ago.
       *[other] { $n } days ago.
    }
kit-date-none = Nothing chosen yet. Press the keys above or below.
kit-date-none_digits = Type the ROC year（民國）, the month and the day.
kit-date-end = It goes no further.
kit-date-by_digits = Type the digits
kit-date-by_wheel = Choose step by step
kit-date-next_box = Next field
kit-date-no_such_day = This date does not exist. Please look again.
kit-date-too_early = The earliest is ROC year { $y }, month { $m }, day { $d }.
kit-date-too_late = The latest is ROC year { $y }, month { $m }, day { $d }.

# Months, hours and shares.
kit-month-long = ROC year { $y } ({ $western }), month { $m }
kit-time-none = Press the hour first, then the minutes.
kit-time-half = Morning or afternoon
kit-time-am = a.m.
kit-time-pm = p.m.
kit-time-hour = Hour
kit-time-minute = Minutes
kit-time-hour_first = Please press the hour first.
kit-time-read_am = { $hour }:{ $minute } a.m.
kit-time-read_pm = { $hour }:{ $minute } p.m.
kit-datetime-label = Date and time
kit-datetime-day = { $western }-{ $m }-{ $d }
kit-datetime-no_day = Choose the day
kit-datetime-no_time = Choose the time
kit-share-ready = Usual shares
kit-share-whole = The whole
kit-share-of = { $numerator } / { $denominator }
kit-share-denominator = Out of
kit-share-numerator = Parts
kit-share-too_much = This is more than the whole. For 1/8, type 8 first, then 1.

# 圖
kit-picture-larger = Larger
kit-picture-smaller = Smaller
kit-picture-left = Left
kit-picture-right = Right
kit-picture-up = Up
kit-picture-down = Down
kit-picture-smallest = This is the whole picture.
kit-picture-largest = It is as large as it gets.
kit-picture-whole = The whole picture is shown.
kit-picture-edge = This is the edge.
