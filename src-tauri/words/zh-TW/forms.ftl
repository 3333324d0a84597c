### unread: waiting for the reading of the office itself

# 填寫書表（各張書表共用）

# 清單
forms-title = 填寫書表
forms-lead = 請選擇表格
forms-help = 點一張表，就看得到它是做什麼用的。
forms-no = 第 { $n } 號
forms-pages = 印出來 { $n } 張
forms-only_print = 只能印空白表格
forms-none = 現在沒有表格可以填。請到櫃檯拿紙本。

# 一張表的介紹
forms-intro-title = 這張表
forms-intro-help = 可以在這裡填，也可以印空白的用手寫。
forms-intro-what = 這是什麼表？
forms-intro-bring = 您需要準備
forms-intro-free = 列印免費。螢幕不收簽名，印好以後在紙上簽。
forms-intro-fill = 在螢幕填寫
forms-intro-resume = 接著填
forms-intro-blank = 列印空白表格
forms-intro-example = 列印填寫範例

# 一題一頁
forms-question-title = 填表
forms-question-help = 照著題目一題一題填。不會寫的，可以先空著，之後用手寫。
forms-question-back = 上一題
forms-question-next = 下一題
forms-question-optional = 選填，可以不寫
forms-question-skip = 這題不寫
forms-question-lands = 會印在這張表上
forms-question-empty = 還沒有填
forms-question-choose_one = 點一個就會到下一題
forms-question-choices = 看選單
forms-question-choose_many = 可以點好幾個
forms-question-other = 其他，自己寫
forms-question-other_field = 其他的內容
forms-question-yuan = 元
forms-question-more = 更多
forms-question-done_typing = 打好了
forms-question-left = 還可以寫 { $n } 個字
forms-question-computed = 幫您算好了

# 案件和其他的列
forms-table-title = 一筆一筆填
forms-table-help = 每一筆按「改」可以修改。還有別的，按「再加一筆」。
forms-table-add = 再加一筆
forms-table-first = 填第 1 筆
forms-table-row = 第 { $n } 筆
forms-table-done = 都填好了，下一題
forms-table-delete_ask = 要刪掉第 { $n } 筆嗎？
forms-table-delete_yes = 刪掉這一筆
forms-table-delete_no = 不刪，留著
forms-row-title = 填一筆
forms-row-help = 照著信上的字，一格一格填。
forms-row-next = 下一格
forms-row-back = 上一格

# 印出來以前
forms-check-title = 印出來以前，請看一遍
forms-check-help = 每一行後面的「改」可以修改。都對了，就按「看印出來的樣子」。
forms-check-edit = 改
forms-check-fill = 填
forms-check-empty = 沒有填
forms-check-empty_must = 還沒有填
forms-check-fix_first = 去補第 1 個地方
forms-check-draft = 空著，用手寫
forms-check-print = 看印出來的樣子
forms-check-pen = 要用筆寫的
forms-check-pen-what = 簽名或蓋章，寫在印出來的紙上。
forms-check-next = 接下來
forms-check-next-what = 簽好以後，交給承辦股。
forms-check-privacy = 不會留下
forms-check-privacy-what = 印好、用完，機器就清掉。

# 離開
forms-list-separator = {"、"}
