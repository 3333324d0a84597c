### unread: waiting for the reading of the office itself

# 公告的紙本
paper-notice-square = 公告的網址
paper-notice-fresh-today = 資料是{ $date }的，後來可能有變，請再問承辦股
paper-notice-fresh-days = 資料是{ $date }的（{ $days } 天前），後來可能有變，請再問承辦股

# 查驗碼
paper-notice-code = 查驗碼　{ $code }
paper-notice-code-how = 改天想知道公告有沒有變，可以到服務機查這個號碼，或問承辦股。
paper-notice-check-valid = 紙上寫的，和現在的公告一樣。
paper-notice-check-changed = 公告改過了，請再印一張新的。
paper-notice-check-withdrawn = 這件已經停止或撤回。
paper-notice-check-over = 這件已經結束。
paper-notice-check-unknown = 現在的資料裡沒有這一件，請問承辦股。
paper-notice-check-mistyped = 號碼不對，請再看一次紙上的 12 個數字。

# 拍賣
paper-notice-title = 說明
paper-notice-issued = { $date }公告
paper-notice-bid-until = 投標時間
paper-notice-place = 地點
paper-notice-offer = 應買
paper-notice-offer-how = 公告以後三個月內，可以照原來的條件表示要買（強制執行法第95條）。
paper-notice-until = 到{ $date }
paper-notice-from-to = { $from }到{ $to }
paper-notice-post = 通訊投標
paper-notice-post-yes = 可以用寄的
paper-notice-post-no = 不能用寄的，要到現場
paper-notice-item-no = 編號 { $no }　
paper-notice-building-no = 建號 { $what }
paper-notice-floors = 樓層面積 { $what }
paper-notice-item-floor = 這一件的底價 { $amount }
paper-notice-plate = 車牌 { $what }
paper-notice-brand = 廠牌 { $what }
paper-notice-model = 型號 { $what }
paper-notice-engine = 排氣量 { $what }
paper-notice-made = 出廠 { $what }
paper-notice-mileage = 里程 { $what }
paper-notice-key-yes = 有鑰匙
paper-notice-key-no = 沒有鑰匙
paper-notice-key-both = 鑰匙：資料說法不一
paper-notice-runs-yes = 可以發動
paper-notice-runs-no = 不能發動
paper-notice-runs-both = 發動：資料說法不一
paper-notice-registrable-yes = 可以過戶
paper-notice-registrable-no = 不能過戶
paper-notice-registrable-both = 過戶：資料說法不一
paper-notice-stored = 放在 { $what }
paper-notice-condition = 狀況 { $what }
paper-notice-area-mind = 看面積要注意
paper-notice-area-caution = 面積可能是整筆土地的，賣的可能只是一部分（持分）。請看權利範圍和公告。
paper-notice-rounds = 同一案號的歷次拍賣
paper-notice-rounds-round = 拍次
paper-notice-rounds-open = 日期
paper-notice-rounds-floor = 底價（元）
paper-notice-rounds-outcome = 結果
paper-notice-rounds-this = 這一次
paper-notice-bring-what = 投標要帶的
paper-notice-post-steps = 用寄的
paper-notice-post-how = 用雙掛號寄到公告寫的信箱，不是分署的地址；要在公告寫的最後日期、時間以前寄到。投標書和保證金封存袋放進外信封，貼上通訊投標標封，一個信封只裝一標。表格是第 22 號「不動產投標書」，服務機可以印。
paper-notice-attachments = 附件

# 公示送達
paper-notice-addressee = 應受送達人
paper-notice-represented = { $name }（代表人 { $by }）
paper-notice-document = 要送達的文書
paper-notice-effective = 生效日
paper-notice-effective-means = 到了這一天，沒有來領也算已經送到（行政程序法第81條）。
paper-notice-effective-none = 資料沒有寫，請看公告或問承辦股。
paper-notice-do = 怎麼辦
paper-notice-collect = 領取處所
paper-notice-collect-how = 文書由本分署保管，應受送達人隨時可以來領（行政程序法第80條）。請帶身分證和印章。
paper-notice-basis = 依據
paper-notice-period = 公告期間

# 獎勵檢舉
paper-notice-debtor = 義務人
paper-notice-debt = 欠什麼
paper-notice-agency = 移送機關
paper-notice-wanted = 想知道的事
paper-notice-reward-sum = 獎金
paper-notice-rate = 查到的錢的 { $rate }%
paper-notice-cap = 最高 { $amount }
paper-notice-contact = 怎麼告訴我們

# 比較表
paper-compare = 公告比較表
paper-compare-kind = 公告
paper-compare-lots = 共 { $n } 標
paper-compare-rest = 還有 { $n } 標，見公告
paper-compare-items = 等 { $n } 項，見公告
paper-compare-area = 面積、權利範圍
paper-compare-code = 查驗碼
paper-compare-more = { $begin }…（全文見公告）

# 小冊
paper-booklet = 公告小冊（{ $n } 件）
paper-booklet-no = 號
paper-booklet-what = 公告
paper-booklet-when = 日期、底價
paper-booklet-page = 頁
