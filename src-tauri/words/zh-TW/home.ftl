### unread: waiting for the reading of the office itself

# 首頁
home-title = 您好，今天想辦什麼？
home-lead = 點一格就開始。看不懂，請按「請人幫忙」。
home-lead-low = 按鍵都在下半部，伸手就碰得到。
home-help = 選一格，點一下。不知道選哪一格，就選「請人幫忙」。
home-strip-free = 列印免費。
home-strip-wipe = 您填的內容，用完就清掉。
home-notices = 拍賣公告
home-notices-what = 要賣的房屋和土地，看底價和日期。
home-forms = 填寫書表
home-forms-what = 一題一題填，填好就印。
home-survey = 說說您的意見
home-survey-what = 不用寫名字，大約 1 分鐘。
home-helper = 請人幫忙
home-helper-what = 看不懂、不會按，請人過來。
