### unread: not yet read by a native speaker

# 給母語人士看的那一頁，不在機器上
sheet-title = Please help us read these texts
sheet-what = These texts stand on the self-service kiosk. No native speaker has read them yet. You need not finish at once: this page remembers what you have done.
sheet-how-ok = It reads well and says what the Chinese says: tick the box.
sheet-how-better = It could be better: write what you would say.
sheet-how-slot = What stands in curly brackets is filled in by the machine. Please keep it as it is.
sheet-how-save = Whenever you stop, press “Save as a file” and give the file to the office.
sheet-count =
    { $n ->
        [one] { $n } text has not been read yet.
       *[other] { $n } texts have not been read yet.
    }
sheet-ok = Good as it is
sheet-better = Better
sheet-save = Save as a file
sheet-group-start = Home page and keys
sheet-group-notices = Auction notices and news
sheet-group-forms = Forms
sheet-group-papers = Printing, papers and opinions
sheet-group-staff = For staff, and the command line
