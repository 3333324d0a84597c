### unread: not yet read by people who use easy-read texts

# 紙本

# 每一張都有
paper-example = 例子
paper-draft = 還沒寫完
paper-sample = 練習用
paper-empty_side = 這一面沒有字
paper-further_down = 在後面
paper-same = 和上面一樣
paper-row = { $label }，第 { $n } 列
paper-page = 這是第 { $n } 頁，全部 { $total } 頁
paper-edition = { $form }，這張表的日期 { $edition }
paper-large = 字很大的紙
paper-large-edition = 第幾版：{ $edition }

# 金額、日期
paper-amount = { $amount } 元
paper-day = { $date }，星期{ $weekday }
paper-weekday-1 = 一
paper-weekday-2 = 二
paper-weekday-3 = 三
paper-weekday-4 = 四
paper-weekday-5 = 五
paper-weekday-6 = 六
paper-weekday-7 = 日
paper-time-morning = 早上
paper-time-afternoon = 下午
paper-time-hour = { $hour } 點
paper-time-minute = { $hour } 點 { $minute } 分

# 公告
paper-notice-estate = 要賣的房子和土地
paper-notice-movable = 要賣的車子和東西
paper-notice-service = 找不到人的信
paper-notice-reward = 告訴我們消息，可能有獎金
paper-notice-what = 這張是查到的資料。正式的，看這裡的公告。
paper-notice-demo = 這是練習用的，不是真的
paper-notice-fresh-none = 請再問我們一次
paper-notice-source = 資料從{ $who }來
paper-notice-source-none = 這是練習用的資料
paper-notice-printed = 哪天印的：{ $date }
paper-notice-case = 案件的號碼
paper-notice-unit = { $unit }股
paper-notice-round = 第幾次賣、現在怎樣
paper-notice-lot-state = 現在怎樣
paper-notice-open = 什麼時候開始
paper-notice-none = 公告沒有寫
paper-notice-lot = 第幾個：{ $lot }
paper-notice-floor = 最少要出多少錢
paper-notice-deposit = 要先放的錢
paper-notice-result = 最後怎麼樣
paper-notice-delivery = 會不會交給你
paper-notice-category = 是什麼
paper-notice-what-sold = 要賣的東西
paper-notice-remarks = 其他要知道的
paper-area-both = { $ping } 坪大，等於 { $m2 } 平方公尺
paper-share = 賣的部分：{ $share }

# 對照表
paper-gloss-mark = 對照表，只是說明
paper-gloss-note = 這張只是說明，給你看。請在中文的表上簽名，交中文的表。
paper-gloss-field = 要填的
paper-gloss-chinese = 紙上的中文字
paper-gloss-answer = 你填的
paper-gloss-sign = 請自己簽名或蓋章

# 資料條碼
paper-code-mark = 給電腦看的方塊
paper-code-note = 方塊記著你填的內容。只有{ $office }能讀。請和表一起交。沒有這張也沒關係。
paper-code-part = 第 { $n } 個，共 { $total } 個　{ $name }
