### unread: not yet read by a native speaker

# 個人資料蒐集告知（個人資料保護法第8條）
privacy-title = How we use your personal data
privacy-help = This page says how your data is used and how long it is kept.
privacy-who = Collected by
privacy-who-what = { $office }
privacy-purpose = Purpose
privacy-purpose-what = To handle your application and print the form
privacy-kinds = Data
privacy-kinds-what = Name, ID number, contact details and what the form asks
privacy-period = Time
privacy-period-what = The kiosk deletes it after printing, on finish or when idle; the paper is kept under the Archives Act（檔案法）
privacy-use = Where and who
privacy-use-what = In Taiwan, by this branch and the transferring agency（移送機關）for the case
privacy-rights = Your rights
privacy-rights-what = You may ask to see, copy, correct, stop the use of or delete your data.
privacy-refuse = If you refuse
privacy-refuse-what = We may not be able to handle the application. You can also print a blank form.
privacy-camera = This kiosk takes no pictures and records no sound.
privacy-agree = I have read this, continue
privacy-blank = Print a blank form instead
