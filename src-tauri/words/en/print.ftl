### unread: not yet read by a native speaker

# 列印

# 印以前
print-preview-title = This is how it will look
print-preview-help = This is the paper that will be printed. To change it, press “Go back”.
print-preview-copies = How many copies?
print-preview-copies-n =
    { $n ->
        [one] { $n } copy
       *[other] { $n } copies
    }
print-preview-more = 1 copy more
print-preview-less = 1 copy less
print-preview-least = At least 1 copy.
print-preview-most =
    { $n ->
        [one] At most { $n } copy at a time. For more, ask staff.
       *[other] At most { $n } copies at a time. For more, ask staff.
    }
print-preview-back = Do not print yet
print-preview-start =
    { $n ->
        [one] Print { $n } sheet
       *[other] Print { $n } sheets
    }
print-preview-free = Printing is free
print-preview-alt = Page { $n } as printed
print-preview-loading = Preparing the paper
print-preview-no_code = There is much text, so no data code is printed this time. Everything is on the paper, and it counts just the same.
print-preview-folder = Demonstration: the paper is saved to a folder and not printed.

# 正在印
print-progress-title = Printing
print-progress-help = Please wait for the paper. Take it when it is done.
print-progress-preparing = Getting ready to print
print-progress-printing = Printing sheet { $n } of { $total }
print-progress-where = The paper comes out of the tray.
print-progress-wait = Please wait. You need not press again.
print-progress-step-made = Prepared
print-progress-step-printing = Printing
print-progress-step-take = Take it
print-progress-code = Each sheet carries the number { $code } at the foot. Check that none is missing.
print-progress-cancel = Do not print
print-progress-canceled-what = Printing was canceled. What you typed is kept.

# 印好了
print-done-title = Done. Please take it
print-done-help = The paper is printed. When you have it, press “I have taken it”.
print-done-what =
    { $n ->
        [one] Please take { $n } sheet from the tray.
       *[other] Please take { $n } sheets from the tray.
    }
print-done-count =
    { $n ->
        [one] Please check that you have { $n } sheet.
       *[other] Please check that you have { $n } sheets.
    }
print-done-sign = Sign with a pen in the box marked “簽名”.
print-done-taken = I have taken it
print-done-folder-title = Saved
print-done-folder =
    { $n ->
        [one] Demonstration: { $n } sheet was saved to a folder and not printed.
       *[other] Demonstration: { $n } sheets were saved to a folder and not printed.
    }
print-done-folder-ok = I understand
print-done-after-title = Is there anything else?
print-done-after-help = You can do something else, or give your opinion.
print-done-after-survey = Give your opinion
print-done-after-home = Do something else
print-done-after-finish = I am finished

# 印不出來
print-trouble-title = It cannot be printed now
print-trouble-help = What you typed is kept. Try again in a moment, or call staff.
print-trouble-paperOut = The printer is out of paper
print-trouble-paperOut-what = Ask staff to add paper, then press “Try again”.
print-trouble-offline = The printer does not answer
print-trouble-offline-what = Try again in a moment, or ask staff to look.
print-trouble-needsHelp = The printer needs help
print-trouble-needsHelp-what = Do not pull the paper. Ask staff to look.
print-trouble-kept = What you typed is kept. Choose one:
print-trouble-some =
    { $n ->
        [one] { $n } sheet was printed. Please take it first.
       *[other] { $n } sheets were printed. Please take them first.
    }
print-trouble-retry = Try again
print-trouble-retry-what = It prints from sheet 1 again.
print-trouble-call = Ask staff to come
print-trouble-call-what = They add paper or look at the printer.
print-trouble-desk = Go to the counter
print-trouble-desk-what = The counter has paper forms to write by hand.
print-trouble-later = Leave it for now
print-trouble-later-what = It will not print later by itself.
