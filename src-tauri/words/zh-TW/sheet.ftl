### unread: waiting for the reading of the office itself

# 給母語人士看的那一頁，不在機器上
sheet-title = 請幫我們看這些文字
sheet-what = 這些是自助服務機上的文字，還沒有母語人士看過。不必一次看完，這一頁會記得您看到哪裡。
sheet-how-ok = 讀起來通順，意思也對：請打勾。
sheet-how-better = 可以更好：請寫下您會怎麼說。
sheet-how-slot = 大括號裡的字由機器填，請照樣留著。
sheet-how-save = 每次看到一個段落，請按「存成檔案」，把檔案交給分署。
sheet-count = 還有 { $n } 則沒有人看過。
sheet-ok = 這樣很好
sheet-better = 更好的說法
sheet-save = 存成檔案
sheet-group-start = 首頁和每一頁的按鍵
sheet-group-notices = 拍賣公告和消息
sheet-group-forms = 書表
sheet-group-papers = 列印、紙張和問卷
sheet-group-staff = 給工作人員，和指令列
