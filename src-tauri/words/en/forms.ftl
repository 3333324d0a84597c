### unread: not yet read by a native speaker

# 填寫書表（各張書表共用）

# 清單
forms-title = Fill in a form
forms-lead = Choose a form
forms-help = Press a form to see what it is for.
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
