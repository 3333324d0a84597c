### unread: not yet read by people who use easy-read texts

# 公告的紙本
paper-notice-square = 公告在哪個網頁
paper-notice-fresh-today = 這是{ $date }的資料。請再問一次
paper-notice-fresh-days = 這是{ $date }的資料。到今天 { $days } 天了。請再問一次

# 查驗碼
paper-notice-code = 檢查的號碼　{ $code }
paper-notice-code-how = 改天想知道有沒有變。可以到機器查這個號碼。
paper-notice-check-valid = 紙上寫的，和現在一樣。
paper-notice-check-changed = 公告改過了。請再印一張新的。
paper-notice-check-withdrawn = 這一件不賣了。
paper-notice-check-over = 這一件已經結束了。
paper-notice-check-unknown = 現在查不到這一件。請問服務人員。
paper-notice-check-mistyped = 號碼不對。請再看一次紙上的數字。

# 拍賣
paper-notice-title = 這是什麼
paper-notice-issued = { $date }公告的
paper-notice-bid-until = 交單子到什麼時候
paper-notice-place = 在哪裡
paper-notice-offer = 現在可以買
paper-notice-offer-how = 公告以後有三個月。這段時間可以說要買。價錢不變。
paper-notice-until = 到{ $date }
paper-notice-from-to = { $from }到{ $to }
paper-notice-post = 可不可以用寄的
paper-notice-post-yes = 你可以用寄的
paper-notice-post-no = 不能用寄的
paper-notice-item-no = 第 { $no } 個　
paper-notice-building-no = 房子的號碼 { $what }
paper-notice-floors = 每一層的大小 { $what }
paper-notice-item-floor = 這一個最少 { $amount }
paper-notice-plate = 車牌 { $what }
paper-notice-brand = 哪一家的 { $what }
paper-notice-model = 哪一型：{ $what }
paper-notice-engine = 引擎大小 { $what }
paper-notice-made = 哪一年做的 { $what }
paper-notice-mileage = 開了多遠 { $what }
paper-notice-key-yes = 有鑰匙
paper-notice-key-no = 沒有鑰匙
paper-notice-key-both = 有沒有鑰匙，要問
paper-notice-runs-yes = 可以發動
paper-notice-runs-no = 不能發動
paper-notice-runs-both = 能不能發動，要問
paper-notice-registrable-yes = 可以換成你的名字
paper-notice-registrable-no = 不能換成你的名字
paper-notice-registrable-both = 能不能換名字，要問
paper-notice-stored = 東西放在 { $what }
paper-notice-condition = 現在的樣子 { $what }
paper-notice-area-mind = 看大小要小心
paper-notice-area-caution = 大小可能是整塊地的。賣的可能只有一部分。請看公告。
paper-notice-rounds = 以前賣過幾次
paper-notice-rounds-round = 第幾次
paper-notice-rounds-open = 哪一天
paper-notice-rounds-floor = 最少要多少元
paper-notice-rounds-outcome = 後來
paper-notice-rounds-this = 這一次
paper-notice-bring-what = 要帶什麼
paper-notice-post-steps = 你要用寄的
paper-notice-post-how = 要用雙掛號寄。寄到公告寫的信箱。要在公告寫的時間以前寄到。一個信封只放一份。表是第 22 號。這台機器可以印。
paper-notice-attachments = 還有這些圖和文件

# 公示送達
paper-notice-addressee = 這封信要給誰
paper-notice-represented = { $name }　代表人 { $by }
paper-notice-document = 是什麼信
paper-notice-effective = 哪一天開始算數
paper-notice-effective-means = 到這一天，沒有來拿，也算收到了。
paper-notice-effective-none = 沒有寫。請問服務人員。
paper-notice-do = 你要怎麼辦
paper-notice-collect = 到哪裡拿
paper-notice-collect-how = 信在我們這裡。你隨時可以來拿。請帶身分證和印章。
paper-notice-basis = 照哪一條
paper-notice-period = 公告到什麼時候

# 獎勵檢舉
paper-notice-debtor = 欠錢的人
paper-notice-debt = 欠的是什麼
paper-notice-agency = 誰請我們辦
paper-notice-wanted = 我們想知道的事
paper-notice-reward-sum = 獎金
paper-notice-rate = 找到 100 元，獎金 { $rate } 元
paper-notice-cap = 最多 { $amount }
paper-notice-contact = 你怎麼告訴我們

# 比較表
paper-compare = 放在一起看
paper-compare-kind = 公告
paper-compare-lots = 一共 { $n } 個
paper-compare-rest = 還有 { $n } 個，看公告
paper-compare-items = 一共 { $n } 個。請看公告
paper-compare-area = 多大、是不是全部
paper-compare-code = 檢查的號碼
paper-compare-more = { $begin }…其他請看公告

# 小冊
paper-booklet = { $n } 件公告
paper-booklet-no = 號
paper-booklet-what = 公告
paper-booklet-when = 哪天、最少多少
paper-booklet-page = 頁
