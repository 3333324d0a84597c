### unread: not yet read by a native speaker

# 填寫書表（各張書表共用）

# 清單
forms-title = Fill in a form
forms-lead = What would you like to do?
forms-help = Choose what you want to do, then the form. If you know its number, press the lowest key.
forms-no = No. { $n }
forms-pages =
    { $n ->
        [one] Prints { $n } sheet
       *[other] Prints { $n } sheets
    }
forms-only_print = Blank form only
forms-none = There is no form to fill in now. Please ask for paper at the counter.

# 一張表的介紹
forms-intro-title = This form
forms-intro-help = You can fill it in here, or print a blank form and write by hand.
forms-intro-what = What is this form for?
forms-intro-bring = What to bring
forms-intro-free = Printing is free. The screen takes no signatures: sign on the paper.
forms-intro-fill = Fill in on the screen
forms-intro-resume = Continue filling in
forms-intro-blank = Print a blank form
forms-intro-example = Print an example

# 一題一頁
forms-question-title = Fill in the form
forms-question-help = Answer one question at a time. You may leave an answer blank and write it by hand later.
forms-question-back = Previous question
forms-question-next = Next question
forms-question-optional = Optional
forms-question-skip = Skip this question
forms-question-lands = It will be printed on this form
forms-question-empty = Not filled in yet
forms-question-choose_one = Press one to go on to the next question
forms-question-choices = See the choices
forms-question-choose_many = You may press several
forms-question-other = Other, write it myself
forms-question-other_field = What the other is
forms-question-yuan = NT$
forms-question-more = More
forms-question-done_typing = Done typing
forms-question-left =
    { $n ->
        [one] { $n } character left
       *[other] { $n } characters left
    }
forms-question-computed = Worked out for you

# 案件和其他的列
forms-table-title = One entry at a time
forms-table-help = Press “Change” to change an entry. If there are more, press “Add another”.
forms-table-add = Add another
forms-table-first = Fill in entry 1
forms-table-row = Entry { $n }
forms-table-done = All filled in, next question
forms-table-delete_ask = Delete entry { $n }?
forms-table-delete_yes = Delete this entry
forms-table-delete_no = Keep it
forms-row-title = Fill in an entry
forms-row-help = Copy it from your letter, field by field.
forms-row-next = Next field
forms-row-back = Previous field

# 印出來以前
forms-check-title = Check before you print
forms-check-help = Press “Change” beside a line to change it. If all is right, press “See the paper”.
forms-check-edit = Change
forms-check-fill = Fill in
forms-check-empty = Not filled in
forms-check-empty_must = Still missing
forms-check-fix_first = Go to the first one
forms-check-draft = Leave blank for the pen
forms-check-print = See the paper
forms-check-pen = To write with a pen
forms-check-pen-what = Sign or seal on the printed paper.
forms-check-next = What comes next
forms-check-next-what = After signing, hand it in to the division in charge（承辦股）.
forms-check-privacy = Nothing is kept
forms-check-privacy-what = When you finish, the kiosk deletes it.

# 離開
forms-list-separator = {", "}

# 找一張表
forms-all-open =
    { $n ->
        [one] { $n } form, by number
       *[other] All { $n } forms, by number
    }
forms-group-title = Forms for this
forms-group-help = Press a form to see what it is for.
forms-all-title = All forms
forms-all-help = In the order of their numbers. Press one to see what it is for.

# 一張表的說明
forms-intro-who = Who uses it
forms-intro-when = When
forms-intro-no_need = No need to bring
forms-intro-where = Where to hand it in
forms-intro-fee = What it costs
forms-intro-mistakes = Common mistakes
forms-intro-large = Print in large type
forms-intro-read = Read the fee table
forms-intro-sum = Work out the cost
forms-intro-survey = Answer on the screen
forms-intro-print = Print it
forms-question-stop = Stop and print
forms-question-stop_ask = Print what is there now?
forms-question-stop_what = What you filled in is printed; the rest stays blank for the pen. You can come back and go on.
forms-question-stop_no = Go on filling in
forms-question-prefilled = Filled in from the form before. You can change it.
forms-offer = Next: { $form }
forms-offer-why = What you filled in before is carried over.

# 收費標準和試算
forms-fees-title = What reading and copying costs
forms-fees-help = This is the fee table. To see what you would pay, press “Work out the cost”.
forms-fees-effective = In force since { $date }
forms-fees-group-reading = Reading
forms-fees-group-copy = Paper copies
forms-fees-group-image = Image files
forms-fees-group-post = By post
forms-fees-rate-reading = Reading, hand-copying, own camera
forms-fees-rate-copy_b4 = Black and white, up to B4
forms-fees-rate-copy_a3 = Black and white, A3
forms-fees-rate-colour_b4 = Color, up to B4
forms-fees-rate-colour_a3 = Color, A3
forms-fees-rate-image_low = Image of paper, up to 200 dpi
forms-fees-rate-image_high = Image of paper, from 201 dpi
forms-fees-rate-photo_low = Image of a photo, up to 300 dpi
forms-fees-rate-photo_high = Image of a photo, from 301 dpi
forms-fees-rate-drawing_low = Image of a large drawing, in A3 sheets
forms-fees-rate-post = Sending, postage extra
forms-fees-per-reading = NT${ $price } per { $every } hours
forms-fees-per-copy = NT${ $price } per page
forms-fees-per-image = NT${ $price } per picture
forms-fees-per-post = NT${ $price } each time
forms-fees-note = A started 2 hours counts whole. Apply first; pay after approval.
forms-fees-rest = For sharper large drawings, sound and film, please ask the clerk.
forms-fees-law = Legal basis: Archives Act（檔案法） Article 21; Charges and Fees Act（規費法） Article 10.
forms-fees-sum-title = Work out the cost
forms-fees-sum-help = Press a line, then type how many hours or pages.
forms-fees-sum-mark = Estimate
forms-fees-sum-total = About NT${ $total }
forms-fees-sum-only = This is an estimate. The clerk works out the real sum; postage is extra.
forms-fees-count-reading =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
forms-fees-count-copy =
    { $n ->
        [one] { $n } page
       *[other] { $n } pages
    }
forms-fees-count-image =
    { $n ->
        [one] { $n } picture
       *[other] { $n } pictures
    }
forms-fees-count-post =
    { $n ->
        [one] { $n } time
       *[other] { $n } times
    }
