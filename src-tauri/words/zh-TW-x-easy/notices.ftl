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
notices-chip-remove = 拿掉「{ $what }」
notices-town = 選地方
notices-when-upcoming = 還沒開始
notices-when-past = 已經結束
notices-kind-estate = 房子、土地
notices-kind-movable = 車子、東西
notices-kind-service = 找不到人的信
notices-kind-reward = 說消息給獎金
notices-count = 找到 { $n } 個
notices-order = 日子近的在前面
notices-range = 第 { $from } 到 { $to } 個，共 { $total } 個
notices-prev = 前 { $n } 個
notices-next = 後 { $n } 個
notices-none = 沒有找到
notices-none-words = 沒有找到「{ $words }」
notices-none-what = 你可以選一個：
notices-none-retype = 換一個字找
notices-none-all = 全部都看
notices-none-ask = 請人幫我找
notices-empty-what = 現在沒有公告。可以問服務人員。
notices-fresh = 這是{ $date }的資料。
notices-fresh-check = 後來可能改了。買以前，請再問一次。
notices-fresh-none = 還沒有資料。
notices-stale = 這是 { $days } 天以前的資料。可能已經改了。請先問服務人員。
notices-demo = 這是練習用的，不是真的

# 打字找
notices-words-title = 你要找什麼？
notices-words-hint = 打地名、路名，或信上的號碼
notices-words-help = 按下面的鍵打字。可以打地名、路名，或信上的號碼。
notices-words-empty = 還沒打字
notices-words-field = 要找的字
notices-words-find = 找
notices-words-found = 找到 { $n } 個
notices-words-case = 找信上的號碼，按「123」。打最後幾個數字就好。

# 選地方
notices-town-title = 在哪裡？
notices-town-help = 按一個地方，只看那裡的。數字是有幾個。
notices-town-all = 全部地方
notices-town-count = { $n } 個

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
notices-detail-deposit-none = 公告沒有寫
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
notices-state-endedUnknown = 結束了
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
