### unread: not yet read by a native speaker

# 機器的外框：固定按鍵、上方橫條、語言、字大小、請人幫忙、結束、錯誤。

# 固定按鍵
shell-dock-back = Go back
shell-dock-home = Home
shell-dock-low = Keys down
shell-dock-normal = Normal height
shell-dock-text = Text size
shell-dock-language = Language
shell-dock-help = Call staff
shell-dock-finish = I am finished
shell-dock-no_back = This is the first page. There is no page before it.
shell-dock-at_home = You are at home.
shell-dock-at_language = You are choosing a language.
shell-dock-at_text = You are choosing the text size.
shell-dock-at_help = You are on the help page.

# 上方橫條
shell-top-sub = Search · Fill in · Print
shell-top-clock_unsure = The time may be wrong

# 日期與時間
shell-date-full = { $weekday }, { $date }
shell-date-day = Day { $day } of month { $month }
shell-weekday-1 = Monday
shell-weekday-2 = Tuesday
shell-weekday-3 = Wednesday
shell-weekday-4 = Thursday
shell-weekday-5 = Friday
shell-weekday-6 = Saturday
shell-weekday-7 = Sunday
shell-time-morning = { $hour }:{ $minute } a.m.
shell-time-morning_sharp = { $hour } a.m.
shell-time-afternoon = { $hour }:{ $minute } p.m.
shell-time-afternoon_sharp = { $hour } p.m.

# 示範資料
shell-sample = Sample data
shell-sample-what = This is sample data. It is not real.

# 走動
shell-retry = Try again
shell-go-home = Go to home

# 語言
shell-language-title = Choose your language
shell-language-lead = What you typed is kept.
shell-language-help = Press the language you can read. What you typed is kept.

# 字大小與顏色
shell-display-title = Text size and colors
shell-display-help = Choose the text size above and the colors below.
shell-display-size = Text size
shell-display-theme = Colors
shell-display-size-1 = Normal
shell-display-size-2 = Large
shell-display-size-3 = Very large
shell-display-size-4 = Largest
shell-display-theme-default = Normal
shell-display-theme-contrast = Black on white
shell-display-theme-dark = Dark
shell-display-theme-yellow = Bright on black
shell-display-done = Done, go back

# 操作方式：手會抖、六個鍵、一個按鈕
shell-access-title = Ways to operate
shell-access-help = Choose here if your hand trembles or you use one switch. A keypad works too: arrows move, Enter confirms, Esc goes back.
shell-access-steady = My hand trembles
shell-access-steady-what = Quick repeated presses count once.
shell-access-steady-0 = Off
shell-access-steady-500 = ½ second
shell-access-steady-1000 = 1 second
shell-access-scan = One switch
shell-access-scan-what = A frame moves by itself. Press when it reaches what you want. How long should it stay?
shell-access-seconds = { $n } s
shell-access-scan-begin = Start frame

# 無障礙說明
shell-statement-title = Accessibility
shell-statement-help = What this kiosk offers people with a disability, what is missing, and who helps.
shell-statement-can = Seeing
shell-statement-can-what = Four text sizes, up to double. Four color sets. Six versions of the text, one of them easy to read.
shell-statement-hands = Hands
shell-statement-hands-what = Keys can be moved lower. Trembling hands can be allowed for. A keypad or one switch can do everything. No dragging, no long press.
shell-statement-not = Not yet
shell-statement-not-what = Voice, sign-language films, Braille, and recordings in Taiwan’s other languages.
shell-statement-tested = Checked
shell-statement-tested-what = Screens were checked by a program. People with disabilities have not tried it yet.
shell-statement-else = If it fails
shell-statement-else-what = Please go to the counter and ask the staff.
shell-statement-tell = Tell us
shell-statement-tell-what = Use the survey on the first page, or tell the staff.

# 請人幫忙
shell-help-title = Call staff
shell-help-here = The page you came from
shell-help-call = Ask staff to come
shell-help-coming = Staff have been called. Please wait here.
shell-help-coming-what = Please wait here. You need not press again.
shell-help-phone = You can also call { $phone }
shell-help-code = On the phone, say “page code { $code }”.
shell-help-privacy = See how personal data is used
shell-help-fraud = We never ask you to use an ATM or give a password. If in doubt, call 165.
shell-help-no_money = This kiosk takes no cash and no cards. Please pay at the cashier.
shell-help-help = Press “Ask staff to come”. Then someone knows that you are waiting.
shell-help-failed = Staff could not be called. Please go to the counter.
shell-help-alone = This kiosk cannot call anyone
shell-help-alone-what = Please go to the counter, or ask someone nearby.
shell-help-return = Return to the page before

# 輸入本頁代碼
shell-code-title = Enter a page code
shell-code-help = If someone on the phone tells you three digits, press them here.
shell-code-lead = Press three digits, such as 3-0-1.
shell-code-empty = Nothing yet
shell-code-begins = You reach this page step by step. It begins at “{ $page }”.
shell-code-none = No page has this code
shell-code-again = Please ask again, press “Clear” and type it once more.
shell-code-open = Go to the page

# 我用完了
shell-finish-title = Finish now?
shell-finish-what = What you typed will be deleted. Nothing stays in the kiosk.
shell-finish-yes = Finish and delete
shell-finish-no = Not yet, keep using

# 閒置
shell-idle-title = Are you still there?
shell-idle-what =
    { $n ->
        [one] In { $n } second this kiosk goes back to the first screen.
       *[other] In { $n } seconds this kiosk goes back to the first screen.
    }
shell-idle-wipe = What you typed will be deleted. Nothing stays in the kiosk.
shell-idle-stay = I am here, continue
shell-idle-clear = I am finished, delete now

# 清除
shell-cover-title = Deleting your data

# 不能用
shell-out-title = This kiosk is out of service
shell-out-what = We are sorry. Please go to the counter.
shell-out-staff = For staff: { $code }
shell-out-folder = The files are in { $path }
shell-out-again = When it is put right, switch the kiosk off and on again.
shell-out-phone = Phone: { $phone }
shell-out-help = Staff must look at this kiosk. Please go to the counter.
shell-out-code-ledger-key-gone = The key to the record file is missing
shell-out-code-ledger-key-locked = The key to the record file is out of reach
shell-out-code-ledger-unreadable = The record file cannot be opened
shell-out-code-start = The kiosk is not ready
shell-out-code-other = Staff must look at it

# 錯誤
shell-error-title = This step did not work
shell-error-incident = Please tell staff the number { $id }
shell-error-internal = This is not working at the moment. Please go to the counter.
shell-error-not_found = This was not found. It may have been updated.
shell-error-not_ready = The kiosk is not ready yet. Wait a moment and try again.
shell-error-busy = The last step is still running. Wait a moment and try again.
shell-error-too_large = The text is too long. Please shorten it.
shell-error-bad_request = This step is not possible. Go to home and try again.
shell-error-printer_paper_out = The printer is out of paper. Please call staff.
shell-error-printer_offline = The printer does not answer. Try again in a moment.
shell-error-printer_needs_help = Staff must look at the printer.
shell-error-printer_busy = The printer is still printing the last visitor’s paper. Try again in a moment. Give any sheet that comes out first to staff.
shell-error-paper_missing_glyph = A character cannot be printed. Leave it blank and write it by hand.
shell-error-form_incomplete = Some answers are still missing.
shell-error-ledger_unavailable = Data cannot be saved now. Please call staff.
shell-error-visit_ended = The visit has ended and the data is deleted.
