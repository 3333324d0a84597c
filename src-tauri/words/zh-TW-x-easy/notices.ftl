### unread: not yet read by people who use easy-read texts

# 拍賣公告

# 清單
notices-title = 要賣的房子和土地
notices-help = 按一個，看裡面寫什麼。東西太多，可以選地方。也可以打字找。
notices-find = 打字找
notices-find-again = 換字再找
notices-chosen = 你選的
notices-narrow = 少看一點
notices-clear = 全部拿掉
notices-chip-words = 「{ $words }」
notices-chip-remove = 不要「{ $what }」
notices-when-upcoming = 還沒開始
notices-when-past = 已經過了
notices-kind-estate = 房子、土地
notices-kind-movable = 車子、東西
notices-kind-service = 找不到人的信
notices-kind-reward = 說消息給獎金
notices-count = 找到 { $n } 個
notices-range = 第 { $from } 到 { $to } 個，共 { $total } 個
notices-prev = 前 { $n } 個
notices-next = 後 { $n } 個
notices-none = 沒有找到
notices-none-words = 沒有找到「{ $words }」
notices-none-what = 你可以選一個：
notices-none-retype = 用別的字找
notices-none-all = 全部都看
notices-none-ask = 請人幫我找
notices-empty-what = 現在沒有公告。可以問服務人員。
notices-fresh = 這是{ $date }的資料。
notices-fresh-check = 後來可能改了。買以前，請再問一次。
notices-fresh-none = 還沒有資料。
notices-content-never = 還沒有收到新的資料。
notices-content-away = 現在收不到新資料。請先看這一份。
notices-content-refused = 新的資料有問題。我們沒有用。請先看這一份。
notices-stale = 這是 { $days } 天以前的資料。可能已經改了。請先問服務人員。
notices-demo = 這是練習用的，不是真的

# 打字找
notices-words-title = 你要找什麼？
notices-words-hint = 打地名、路名，或信上的號碼
notices-words-help = 按下面的鍵打字。可以打地名、路名，或信上的號碼。
notices-words-empty = 還沒打字
notices-words-field = 你要找的字
notices-words-find = 找
notices-words-found = 找到 { $n } 個
notices-words-case = 找信上的號碼，按「123」。打最後幾個數字就好。


# 一件公告
notices-detail-title = 公告寫什麼
notices-detail-help = 這裡寫要賣的東西。想帶走，按「印這張」。
notices-detail-case = 號碼 { $case }
notices-detail-unit = { $unit }股
notices-detail-lot = 第幾個：{ $lot }
notices-detail-lots = 一共 { $n } 個
notices-detail-floor = 最少要出多少錢
notices-detail-floor-none = 沒有寫最少多少錢
notices-detail-deposit = 要先放的錢
notices-detail-deposit-none = 公告上沒有寫
notices-detail-open = 哪一天賣
notices-detail-open-none = 沒有寫日子
notices-detail-area = 有多大
notices-detail-area-both = { $ping } 坪，等於 { $m2 } 平方公尺
notices-detail-area-m2 = { $m2 } 平方公尺
notices-detail-share = 賣多少部分
notices-detail-source = 資料哪裡來
notices-detail-branch = 誰在賣
notices-detail-category = 是什麼
notices-detail-remarks = 其他要知道的
notices-detail-check = 買以前，請再看一次公告。
notices-detail-print = 印這張
notices-money-yuan = 元
notices-floor = 最少要出
notices-deposit-yuan = 先放 { $amount } 元
notices-area-ping = { $ping } 坪
notices-lots-more = 一共 { $n } 個
notices-lots-back = 有 { $n } 個不賣了
notices-lot-stopped = 這一個不賣了。
notices-lot-withdrawn = 這一個不賣了。

# 拍次
notices-round-1 = 第 1 次賣
notices-round-2 = 第 2 次賣
notices-round-3 = 第 3 次賣
notices-round-4 = 第 4 次賣
notices-round-n = 第 { $n } 次賣
notices-round-special = 照公告的價錢賣
notices-round-after = 再賣最後一次

# 點交與權利
notices-delivery-yes = 會交給你
notices-delivery-yes-means = 你買到以後，我們把房子交給你。
notices-delivery-no = 不會交給你
notices-delivery-no-means = 裡面可能有人住。你要自己請他搬走。
notices-delivery-partial = 有的會交給你
notices-delivery-partial-means = 有的不會交給你。那些要你自己處理。
notices-delivery-see = 請看其他說明
notices-delivery-see-means = 會不會交給你，寫在別的地方。請先看那裡。
notices-delivery-unknown = 不知道會不會交
notices-delivery-unknown-means = 公告沒有寫會不會交給你。買以前，請先問。

# 現在的情形
notices-state-upcoming = 還沒開始
notices-state-biddingToday = 就是今天
notices-state-openOffer = 現在可以買
notices-state-postponed = 換日子了
notices-state-stopped = 這次不賣了
notices-state-withdrawn = 不賣了
notices-state-corrected = 公告改過了
notices-state-failed = 沒有人買
notices-state-sold = 賣掉了
notices-state-takenByCreditor = 給了債權人
notices-state-soldInOffer = 照公告價賣掉了
notices-state-endedUnknown = 時間過了
notices-state-expired = 過時間了
notices-state-posted = 正在公告

# 結果
notices-outcome-sold = 賣掉了
notices-outcome-takenByCreditor = 給了債權人
notices-outcome-soldInOffer = 照公告價賣掉了
notices-outcome-failed = 沒有人買
notices-outcome-unknown = 結束了，沒有寫結果
notices-outcome-price = 賣了多少錢
notices-outcome-on = 哪一天賣掉
notices-ended-unknown =
    開標的日子過了。
    有沒有賣出，要問我們。

# 公告裡的欄目
notices-fact-occupancy = 現在誰在用
notices-fact-vacancy = 是不是空的
notices-fact-preemption = 誰可以先買
notices-fact-zoning = 可以怎麼用
notices-fact-encumbrance = 有沒有別的債
notices-fact-contamination = 地有沒有弄髒
notices-fact-storedAt = 放在哪裡
notices-fact-viewing = 什麼時候可以看
notices-fact-registration = 什麼時候報名
notices-fact-payAndTake = 什麼時候付錢和拿走
notices-fact-depositTerms = 怎麼先放錢
notices-fact-mailBid = 寄到哪裡、什麼時候

# 資料有疑問的地方
notices-flag-soldDateFuture = 賣掉的日子還沒到。可能寫錯了。
notices-flag-soldDateDoubtful = 哪天賣的，可能寫錯了。
notices-flag-soldDateMissing = 沒有寫哪一天賣掉。
notices-flag-resultUnknown = 沒有寫結果。
notices-flag-roundUnknown = 第幾次賣，寫得和平常不一樣。
notices-flag-parcelDiffers = 土地的號碼，2 個地方寫的不一樣。
notices-flag-parcelUnreadable = 土地的號碼看不懂。
notices-flag-townshipMissing = 沒有寫是哪個鄉鎮。
notices-flag-townshipDiffers = 鄉鎮和地址不一樣。
notices-flag-countyMissing = 沒有寫是哪個縣市。
notices-flag-countyDiffers = 縣市和地址不一樣。
notices-flag-addressMissing = 沒有寫地址。請看公告。
notices-flag-areaDiffers = 寫的大小，2 個不一樣。
notices-flag-floorPriceMissing = 沒有寫最少要出多少錢。
notices-flag-soldPriceMissing = 沒有寫賣了多少錢。
notices-flag-sourceIdMissing = 沒有寫公告的號碼。
notices-flag-linkUnusable = 資料的網址打不開。
notices-flag-itemRepeated = 同一個東西寫了很多次。
notices-flag-saleDateDoubtful = 賣的日期可能寫錯了。請看公告。
notices-flag-saleDateMissing = 沒有寫哪一天賣。
notices-flag-deliveryDiffers = 交不交給你，寫得不一樣。請看備註。
notices-flag-attachmentUnusable = 有檔案不能用。
notices-flag-lotTakenBack =
    有的標不賣了。
    你要先問承辦股。

notices-item-land = 土地
notices-item-building = 房子
notices-item-other = 別的東西

# 開始
notices-start-title = 你想看什麼？
notices-start-help = 按一種公告。看不懂？按「請人幫忙」。
notices-start-words = 我自己打字找
notices-start-code = 看舊的紙還對不對
notices-start-all = 我要看全部
notices-start-all_n = 我要看全部 { $n } 件
notices-start-count = { $n } 件
notices-kind-estate-what = 政府要賣的房子和土地
notices-kind-movable-what = 車子、機器和其他東西
notices-kind-service-what = 找不到人，所以貼出來的信
notices-kind-reward-what = 告訴我們消息，可以拿獎金

# 條件
notices-more = 再選別的
notices-more-title = 你要怎麼選？
notices-more-help = 按一個，再選一個。
notices-filter-title = 你選一個
notices-filter-help = 按一個。數字是有幾件。
notices-filter-count = { $n } 件
notices-any = 都可以
notices-show = 我要看這 { $n } 件
notices-chosen-more = 還有 { $n } 個
notices-by-kind = 哪一種
notices-by-county = 哪個縣市
notices-by-township = 鄉鎮
notices-by-road = 路名
notices-by-category = 哪一種東西
notices-by-price = 多少錢
notices-by-area = 多大
notices-by-date = 哪一天
notices-by-when = 還沒賣或已結束
notices-by-round = 第幾次賣
notices-by-delivery = 會不會交給你
notices-by-share = 全部或一部分
notices-by-mail = 你可以用寄的
notices-by-kind-what = 有 4 種，選 1 種。
notices-by-county-what = 東西在哪個縣、市？
notices-by-township-what = 東西在哪裡？
notices-by-road-what =
    看地址上的路名。
    土地要看段名。
notices-road-first = 先選鄉鎮
notices-by-category-what = 你想找什麼？
notices-by-price-what = 最少要出多少錢？
notices-by-area-what = 大小只是大概。
notices-by-date-what = 哪一天賣？
notices-by-when-what = 還沒賣，或已經結束。
notices-by-round-what = 沒有賣掉，會再賣一次。
notices-by-delivery-what = 點交：我們會交給你。
notices-by-share-what = 一部分：和別人一起有。
notices-by-mail-what = 可以用寄的。你不用來。
notices-by-price-exact = 自己打多少錢
notices-by-area-exact = 自己打多大
notices-by-date-exact = 我自己選日子
notices-price-under = 比 { $to } 萬少
notices-price-between = { $from } 萬到 { $to } 萬
notices-price-over = { $from } 萬或更多
notices-price-unit = 萬元
notices-price-hint = 寫 1，就是 10,000 元。
notices-area-under = 比 { $to } 坪小
notices-area-between = { $from } 坪到 { $to } 坪
notices-area-over = { $from } 坪或更大
notices-area-unit = 坪
notices-date-month = 這個月大家一起賣
notices-date-next = 下個月大家一起賣
notices-date-between = { $from } 到 { $to }
notices-round-more = 賣過 5 次以上
notices-share-whole = 全部
notices-share-part = 一部分
notices-mail-yes = 你可以用寄的
notices-thing-house = 房子
notices-thing-land = 土地
notices-thing-farm = 種田的地
notices-thing-parking = 停車位
notices-thing-vehicle = 車子
notices-thing-machine = 機器
notices-thing-jewellery = 珠寶
notices-thing-other = 別的
notices-category-land = 土地
notices-category-home = 房子
notices-category-mixed = 住家和辦公
notices-category-office = 辦公室
notices-category-shop = 做生意的店
notices-category-factory = 工廠
notices-category-parking = 停車位
notices-category-vehicle = 車子
notices-category-machine = 機器
notices-category-jewellery = 珠寶
notices-category-stock = 股票
notices-category-other = 別的

# 自己打
notices-range-title = 你要多少到多少？
notices-range-help = 按數字。打 1 格也可以。
notices-range-from = 最少
notices-range-to = 最多
notices-range-none = 都可以
notices-range-next = 再打最多
notices-range-back = 回去改最少
notices-range-show = 看有哪些
notices-range-empty = 先打 1 個數字。
notices-range-wrong = 「最多」的數字要比較大。
notices-days-title = 你要哪天到哪天？
notices-days-help = 先選第 1 天。再選最後 1 天。
notices-days-from = 你要從哪一天？
notices-days-to = 你要到哪一天？
notices-days-next = 選最後 1 天
notices-days-missing = 先選 1 天。

# 清單的段落
notices-group-upcoming = 還沒賣
notices-group-offer = 現在可以買
notices-group-posted = 還在公告
notices-group-past = 已經過了
notices-posted-on = 哪天公告
notices-offer-until = { $date } 以前可以買
notices-people = 這封信給 { $n } 個人
notices-floor-none = 沒有寫最少多少錢
notices-none-drop = 不管{ $what }
notices-none-drop_words = 不用這些字找

# 核對印過的紙
notices-code-title = 你的紙還對嗎？
notices-code-help = 紙的下面有 12 個數字。照著按。
notices-code-where = 看紙的最下面。按那 12 個數字。
notices-code-field = 你紙上的號碼
notices-code-empty = 你還沒有打號碼
notices-code-open = 看現在的：{ $what }

# 記起來、比較
notices-keep = 幫我記
notices-kept = 記好了
notices-kept-n = 你記的 { $n } 件
notices-keep-full = 最多記 { $n } 件。
notices-kept-title = 你記起來的公告
notices-kept-help = 可以比較。可以一起印。
notices-kept-none = 還沒有。在公告裡按「幫我記」。
notices-kept-drop = 拿掉
notices-print-large = 印大一點的字
notices-print-booklet = 一起印 { $n } 件
notices-compare = 放一起比
notices-compare-few = 要有 2 件才能比。
notices-compare-title = 放一起比
notices-compare-help = 每一行比一件事。
notices-compare-what = 比什麼
notices-compare-deposit = 先放的錢
notices-compare-day = 哪一天
notices-compare-none = 沒有寫
notices-compare-yes = 可以
notices-compare-no = 不可以
notices-compare-note = 大小不一定對。先問服務人員。
notices-compare-print = 印這張表

# 一件公告的內容
notices-detail-cases = 案號 { $case } 等
notices-detail-more_cases = 別的案件號碼
notices-detail-doc_no = 公文號碼
notices-detail-sale = 哪天賣
notices-detail-quantity = 有多少
notices-detail-building_no = 房子的建號
notices-detail-floors = 每層多大
notices-detail-area-caution = 大小可能是整塊地的。請先問。
notices-thing = 什麼東西
notices-movable-plate = 車牌
notices-movable-brand = 哪一牌
notices-movable-engine = 引擎多大
notices-movable-made = 哪年做的
notices-movable-mileage = 開了多遠
notices-movable-key = 鑰匙
notices-movable-runs = 可以發動
notices-movable-registrable = 能換成你的名字
notices-movable-stored = 放在哪裡
notices-movable-condition = 現在的樣子
notices-told-yes = 有
notices-told-no = 沒有
notices-told-unknown = 沒有寫
notices-told-conflicting = 寫得不一樣，請先問

# 要先知道
notices-known-title = 你要先知道

# 拍過幾次
notices-rounds-title = 賣過幾次？
notices-rounds-now = 現在是這一次
notices-rounds-note = 柱子高，錢就多。

# 怎麼投標
notices-bid = 寫投標書
notices-bid-title = 你想買？先準備這些
notices-bid-ask = 沒有寫。請問服務人員。
notices-bid-form = 投標書，第 22 張表
notices-bid-form-what = 這裡可以填，也可以印。
notices-bid-form-offer = 現在是「應買」。用應買的表。
notices-bid-deposit-title = 先放的錢
notices-bid-deposit = { $amount } 元
notices-bid-deposit-lots = 每一標不一樣，看上面。
notices-bid-deposit-ask = 沒有寫。請問服務人員。
notices-bid-when = 最晚什麼時候
notices-bid-before = { $date } 開標。要在那以前投進去。
notices-bid-where = 要去哪裡
notices-bid-mail = 你可以用寄的嗎？
notices-bid-mail-yes = 可以。寄到哪裡，請問服務人員。
notices-bid-mail-no = 不可以。你要自己來。
notices-bid-mail-unknown = 沒有寫。請問服務人員。
notices-bid-bring = 你要帶的
notices-lot-title = 你要買哪一標？
notices-lot-help = 1 張表寫 1 標。按你要的。
notices-lot-what = 1 張表寫 1 標。

# 照片和附件
notices-files = 看照片，{ $n } 張
notices-files-title = 照片
notices-files-help = 按「變大」，看得更清楚。
notices-file-document = 文件
notices-file-photo = 照片
notices-file-map = 地圖
notices-file-prev = 上一張
notices-file-next = 下一張
notices-file-away = 這裡沒有這張。請問服務人員。
notices-file-broken = 這張打不開。請問服務人員。
notices-file-none = 沒有照片。

# 更正
notices-changed = 內容改過
notices-changed-on = { $date } 改過
notices-changed-other = 寫的事
notices-changed-was = 以前寫
notices-changed-now = 現在寫
notices-changed-nothing = 沒有寫

# 官方網址
notices-official = 政府網站
notices-official-how = 用手機拍這個圖。
notices-official-code = 政府網站的行動條碼

# 公示送達
notices-service-what = 我們找不到這個人。所以把信貼出來。
notices-service-people = 信給這 { $n } 個人
notices-service-representative = 代表的人：{ $name }
notices-service-effective = { $date } 起，當作收到了。
notices-service-effective-days = 公告以後過 { $n } 天。
notices-service-effective-unknown = 哪天算收到？請問服務人員。
notices-service-document = 這是什麼信
notices-service-collect = 去哪裡拿
notices-valid-to = 公告到哪一天
notices-service-basis = 法律
notices-service-do = 要帶什麼？先問服務人員。

# 獎勵檢舉
notices-reward-what = 你知道消息嗎？告訴我們，可以拿獎金。
notices-reward-head = 管公司的人：{ $name }
notices-reward-wanted = 我們想知道什麼
notices-reward-rate = 獎金多少
notices-reward-rate-of = 收到 100 元，給 { $rate } 元
notices-reward-cap = 獎金最多是多少
notices-reward-agency = 哪個機關
notices-reward-debt_kind = 欠什麼錢
notices-reward-debt = 欠多少錢
notices-reward-contact = 你怎麼告訴我們
notices-reward-safe = 不要自己去查。不要跟著他。

# 要先知道的事
notices-tag-noDelivery = 我們不會交給你
notices-tag-noDelivery-means = 屋裡有人，你要自己處理。
notices-tag-partDelivery = 只交給你一部分
notices-tag-partDelivery-means = 有一部分，你要自己處理。
notices-tag-share = 只有一部分
notices-tag-share-means = 你只買到一部分。要和別人一起用。
notices-tag-coOwnersFirst = 別人可以先買
notices-tag-coOwnersFirst-means = 別人可以用一樣的錢先買。
notices-tag-farmLand = 農地
notices-tag-farmLand-means = 有些人不能買農地。請先問。
notices-tag-unregistered = 有一部分沒登記
notices-tag-unregistered-means = 沒登記的部分，可能要拆。
notices-tag-leased = 有人租著
notices-tag-leased-means = 有人租。你可能要等。
notices-tag-occupied = 有人在用
notices-tag-occupied-means = 別人在用。他可能不搬。
notices-tag-unnaturalDeath = 有人在裡面過世
notices-tag-unnaturalDeath-means = 公告說，有人在裡面意外過世。
notices-tag-roadLand = 這是路
notices-tag-roadLand-means = 這是路。通常不能蓋房子。
notices-tag-graves = 上面有墳墓
notices-tag-graves-means = 地上有墳墓。你要自己處理。
notices-tag-seaSandRadiation = 房子可能有問題
notices-tag-seaSandRadiation-means = 公告說房子可能有問題。請先問。
notices-tag-contaminated = 土地被弄髒了
notices-tag-contaminated-means = 土地髒了。你可能要負責。
notices-tag-mortgageStays = 還有別人的債
notices-tag-mortgageStays-means = 買到以後，還有別人的債。請先問。
notices-tag-combinedLots = 幾樣一起賣
notices-tag-combinedLots-means = 要一起買。
notices-tag-orderedOpening = 照順序賣
notices-tag-orderedOpening-means = 前面賣夠了，後面就不賣。
notices-tag-indigenousReserve = 原住民保留地
notices-tag-indigenousReserve-means = 只有原住民可以買。
notices-ways = 還可以做什麼？
notices-start-ways = 用別的方法找
notices-start-kinds = 看有哪幾種
notices-detail-case_no = 案件號碼
notices-demo-short = 這是示範
