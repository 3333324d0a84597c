### unread: not yet read by people who use easy-read texts

# 填寫書表（各張書表共用）

# 清單
forms-title = 填表、拿表
forms-lead = 選一張表
forms-help = 按一張表。會告訴你它是做什麼的。
forms-no = 第 { $n } 號
forms-pages = 要印 { $n } 張
forms-only_print = 只能印空白的
forms-none = 現在沒有表可以填。請到櫃檯拿紙。

# 一張表的介紹
forms-intro-title = 這張表
forms-intro-help = 可以在這裡寫。也可以印空白的，用筆寫。
forms-intro-what = 這張表做什麼？
forms-intro-bring = 請帶這些東西
forms-intro-free = 印表不用錢。印好以後，在紙上寫名字。
forms-intro-fill = 在這裡寫
forms-intro-resume = 接著寫
forms-intro-blank = 印沒有寫字的表
forms-intro-example = 印寫好的例子

# 一題一頁
forms-question-title = 寫這張表
forms-question-help = 一次答一題。不會寫，可以先空著。之後再用筆寫。
forms-question-back = 前一題
forms-question-next = 下一題
forms-question-optional = 可以不寫
forms-question-skip = 這題不寫
forms-question-lands = 會印在這張紙上
forms-question-empty = 還沒寫
forms-question-choose_one = 按一個，就到下一題
forms-question-choices = 看可以選什麼
forms-question-choose_many = 可以按很多個
forms-question-other = 別的，我自己寫
forms-question-other_field = 別的是什麼
forms-question-yuan = 元
forms-question-more = 看更多
forms-question-done_typing = 打好了
forms-question-left = 還能寫 { $n } 個字
forms-question-computed = 機器算好了

# 案件和其他的列
forms-table-title = 一個一個寫
forms-table-help = 要改，按「改」。還有別的，按「再加 1 個」。
forms-table-add = 再加 1 個
forms-table-first = 寫第 1 個
forms-table-row = 第 { $n } 個
forms-table-done = 寫好了，下一題
forms-table-delete_ask = 要刪掉第 { $n } 個嗎？
forms-table-delete_yes = 刪掉它
forms-table-delete_no = 不要刪
forms-row-title = 寫一個
forms-row-help = 看你的信，照著寫。一格一格寫。
forms-row-next = 下一格
forms-row-back = 前一格

# 印出來以前
forms-check-title = 印以前，請看一看
forms-check-help = 要改，按旁邊的「改」。都對了，就看紙的樣子。
forms-check-edit = 改
forms-check-fill = 寫
forms-check-empty = 沒有寫
forms-check-empty_must = 還沒寫
forms-check-fix_first = 去寫第 1 個
forms-check-draft = 空著，用筆寫
forms-check-print = 看紙的樣子
forms-check-pen = 要用筆寫的
forms-check-pen-what = 在紙上寫名字，或蓋印章。
forms-check-next = 接下來
forms-check-next-what = 寫好名字，交給辦你案件的人。
forms-check-privacy = 機器不留下
forms-check-privacy-what = 你用完，機器就清掉。

# 離開
forms-list-separator = {"、"}
