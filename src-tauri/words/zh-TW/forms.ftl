### unread: waiting for the reading of the office itself

# 填寫書表（各張書表共用）

# 清單
forms-title = 填寫書表
forms-lead = 想辦什麼事？
forms-help = 先選想辦的事，再選表。知道號碼，按最下面的鍵。
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

# 找一張表
forms-all-open = 全部 { $n } 種，照號碼找
forms-group-title = 這一類的書表
forms-group-help = 點一張表，就看得到它是做什麼用的。
forms-all-title = 全部書表
forms-all-help = 照號碼排好了。點一張，就看得到它是做什麼用的。

# 一張表的說明
forms-intro-who = 誰可以用
forms-intro-when = 什麼時候用
forms-intro-no_need = 不用帶，我們自己查
forms-intro-where = 交到哪裡
forms-intro-fee = 要多少錢
forms-intro-mistakes = 常弄錯的地方
forms-intro-large = 列印大字空白表格
forms-intro-read = 看收費標準
forms-intro-sum = 試算要多少錢
forms-intro-survey = 在螢幕上回答
forms-intro-print = 列印這張表
forms-question-stop = 先印出來
forms-question-stop_ask = 要現在印出來嗎？
forms-question-stop_what = 填好的會印上去，沒填的留空格，您用筆寫。回來還可以接著填。
forms-question-stop_no = 繼續填
forms-question-prefilled = 和剛才那張表一樣，幫您填好了。不對可以改。
forms-offer = 接著填：{ $form }
forms-offer-why = 剛才填過的，會幫您帶過去。

# 收費標準和試算
forms-fees-title = 看檔案、影印要多少錢
forms-fees-help = 這裡是收費標準。要知道自己大概多少錢，按「試算」。
forms-fees-effective = { $date }起適用
forms-fees-group-reading = 閱覽、抄錄
forms-fees-group-copy = 紙張影印
forms-fees-group-image = 圖像檔
forms-fees-group-post = 郵寄
forms-fees-rate-reading = 看、抄，或自己拍照
forms-fees-rate-copy_b4 = 黑白影印，B4 以下
forms-fees-rate-copy_a3 = 黑白影印，A3
forms-fees-rate-colour_b4 = 彩色影印，B4 以下
forms-fees-rate-colour_a3 = 彩色影印，A3
forms-fees-rate-image_low = 紙張的圖像檔，200 dpi 以下
forms-fees-rate-image_high = 紙張的圖像檔，201 dpi 以上
forms-fees-rate-photo_low = 照片的圖像檔，300 dpi 以下
forms-fees-rate-photo_high = 照片的圖像檔，301 dpi 以上
forms-fees-rate-drawing_low = 大圖的圖像檔，換算成 A3
forms-fees-rate-post = 郵寄處理費，郵資另計
forms-fees-per-reading = 每 { $every } 小時 { $price } 元
forms-fees-per-copy = 每頁 { $price } 元
forms-fees-per-image = 每幅 { $price } 元
forms-fees-per-post = 每次 { $price } 元
forms-fees-note = 不滿 2 小時，算 2 小時。要先申請，准了才繳。
forms-fees-rest = 更清楚的大圖、錄音和錄影，請問承辦人。
forms-fees-law = 依據：檔案法第 21 條、規費法第 10 條、檔案閱覽抄錄複製收費標準。
forms-fees-sum-title = 試算：大概要多少錢
forms-fees-sum-help = 先點一行，再用數字鍵打有幾小時、幾頁。
forms-fees-sum-mark = 試算
forms-fees-sum-total = 大概 { $total } 元
forms-fees-sum-only = 這是試算，實際的金額由承辦人算。郵資另計。
forms-fees-count-reading = { $n } 小時
forms-fees-count-copy = { $n } 頁
forms-fees-count-image = { $n } 幅
forms-fees-count-post = { $n } 次
