### unread: not yet read by a native speaker

# 首頁
home-title = What would you like to do?
home-lead = Press a box to start. If you need help, press “Call staff”.
home-lead-low = The keys are in the lower half, within reach.
home-help = Choose a box and press it. If you are not sure, press “Call staff”.
home-strip-free = Printing is free.
home-strip-wipe = What you type is deleted when you finish.
home-notices = See auction notices
home-notices-what = Houses and land for sale, with prices and dates.
home-forms = Fill in a form
home-forms-what = Answer one question at a time, then print.
home-survey = Give your opinion
home-survey-what = No name needed. It takes about 1 minute.
home-helper = Call staff
home-helper-what = Someone comes and helps you.
