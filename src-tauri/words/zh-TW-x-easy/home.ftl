### unread: not yet read by people who use easy-read texts

# 首頁
home-title = 你要做什麼？
home-lead = 按一格。看不懂，就按「找人幫忙」。
home-lead-low = 按鍵在下面。伸手就按得到。
home-help = 選一格，按一下。不知道選哪個，就找人幫忙。
home-strip-free = 印表不用錢。
home-strip-wipe = 你打的字，用完就清掉。
home-notices = 看要賣的房子
home-notices-what = 看房子和土地要賣多少錢、哪一天賣。
home-forms = 填表、拿表
home-forms-what = 一次答一題。答好就印。
home-survey = 說你滿不滿意
home-survey-what = 不用寫名字。只要 1 分鐘。
home-helper = 找人幫忙
home-helper-what = 看不懂、不會按，都可以。
