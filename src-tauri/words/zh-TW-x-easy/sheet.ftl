### unread: not yet read by people who use easy-read texts

# 給母語人士看的那一頁，不在機器上
sheet-title = 請你幫忙看這些字
sheet-what = 這些字在機器上。還沒有人看過。你可以慢慢看。
sheet-how-ok = 你看得懂，就打勾。
sheet-how-better = 看不懂，請寫你會怎麼說。
sheet-how-slot = 大括號裡的字，不要改。
sheet-how-save = 看完，按「存起來」。檔案給我們。
sheet-count = 還有 { $n } 句要看。
sheet-ok = 我看得懂
sheet-better = 我會這樣說
sheet-save = 存起來
sheet-group-start = 第一頁和按的地方
sheet-group-notices = 賣東西的公告
sheet-group-forms = 要填的表
sheet-group-papers = 印出來的紙
sheet-group-staff = 給辦事的人看的
