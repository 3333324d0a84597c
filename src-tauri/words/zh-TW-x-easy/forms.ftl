### unread: not yet read by people who use easy-read texts

# 填寫書表（各張書表共用）

# 清單
forms-title = 填表、拿表
forms-lead = 你想辦什麼事？
forms-help = 先選你想辦的事，再選表。
forms-no = 第 { $n } 號
forms-pages = 要印 { $n } 張
forms-only_print = 只能印空白的
forms-none = 現在沒有表可以填。請到櫃檯拿紙。

# 一張表的介紹
forms-intro-title = 這張表的事
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
forms-question-skip = 我不寫這題
forms-question-lands = 會印在這張紙上
forms-question-empty = 還沒寫
forms-question-choose_one = 按一個，就到下一題
forms-question-choices = 看可以選什麼
forms-question-choose_many = 可以按很多個
forms-question-other = 別的，我自己寫
forms-question-other_field = 別的是什麼
forms-question-yuan = 元
forms-question-more = 看更多
forms-question-done_typing = 我打好了
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
forms-check-pen = 你要用筆寫的地方
forms-check-pen-what = 在紙上寫名字，或蓋印章。
forms-check-next = 你接下來要做的事
forms-check-next-what = 寫好名字，交給辦你案件的人。
forms-check-privacy = 機器不留下
forms-check-privacy-what = 你用完，機器就清掉。

# 離開
forms-list-separator = {"、"}

# 找一張表
forms-all-open = 全部 { $n } 張，看號碼找
forms-group-title = 這一類的表
forms-group-help = 按一張表。會告訴你它是做什麼的。
forms-all-title = 全部的表
forms-all-help = 照號碼排好。按一張來看。

# 一張表的說明
forms-intro-who = 誰可以用這張表
forms-intro-when = 你什麼時候用
forms-intro-no_need = 這些不用帶
forms-intro-where = 你要交到哪裡
forms-intro-fee = 你要付多少錢
forms-intro-mistakes = 小心這些地方
forms-intro-large = 印大字的空白表
forms-intro-read = 看要多少錢
forms-intro-sum = 算算看
forms-intro-survey = 在這裡回答
forms-intro-print = 印這張表
forms-question-stop = 先印
forms-question-stop_ask = 你要現在印嗎？
forms-question-stop_what = 寫好的會印。沒寫的，你用筆寫。還可以回來寫。
forms-question-stop_no = 接著寫
forms-question-prefilled = 照剛才的表寫好了。不對可以改。
forms-offer = 接著寫：{ $form }
forms-offer-why = 剛才寫過的，不用再寫。

# 收費標準和試算
forms-fees-title = 看檔案要付多少錢
forms-fees-help = 這裡寫要多少錢。要算，按「算算看」。
forms-fees-effective = { $date }開始
forms-fees-group-reading = 看、抄
forms-fees-group-copy = 影印
forms-fees-group-image = 電腦檔案
forms-fees-group-post = 用寄的
forms-fees-rate-reading = 看、抄，或自己拍
forms-fees-rate-copy_b4 = 黑白，B4 以下
forms-fees-rate-copy_a3 = 黑白，A3 大小
forms-fees-rate-colour_b4 = 彩色，B4 以下
forms-fees-rate-colour_a3 = 彩色，A3 大小
forms-fees-rate-image_low = 紙的檔案，普通清楚
forms-fees-rate-image_high = 紙的檔案，很清楚
forms-fees-rate-photo_low = 照片的檔案，普通清楚
forms-fees-rate-photo_high = 照片的檔案，很清楚
forms-fees-rate-drawing_low = 大張圖的檔案
forms-fees-rate-post = 寄一次，郵票另外付
forms-fees-per-reading = { $every } 小時 { $price } 元
forms-fees-per-copy = 1 頁 { $price } 元
forms-fees-per-image = 1 張 { $price } 元
forms-fees-per-post = 1 次 { $price } 元
forms-fees-note = 沒有滿 2 小時，也算 2 小時。准了再付錢。
forms-fees-rest = 大圖、錄音、錄影，請問服務人員。
forms-fees-law = 法律：檔案法第 21 條。
forms-fees-sum-title = 算算看，大約多少錢
forms-fees-sum-help = 先按一行，再打數字。
forms-fees-sum-mark = 算算看
forms-fees-sum-total = 大約 { $total } 元
forms-fees-sum-only = 這是大約的錢。真的多少，由服務人員算。
forms-fees-count-reading = { $n } 個小時
forms-fees-count-copy = { $n } 頁
forms-fees-count-image = { $n } 張
forms-fees-count-post = { $n } 次
