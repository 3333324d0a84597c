### unread: waiting for the reading of the office itself

# 拍賣公告

# 清單
notices-title = 拍賣公告
notices-help = 點一件，就看得到內容。東西太多，先選地方，或按「找別的」打字。
notices-find = 找別的
notices-find-again = 改找的字
notices-chosen = 您選的
notices-narrow = 再縮小
notices-clear = 全部清掉
notices-chip-words = 「{ $words }」
notices-chip-remove = 拿掉「{ $what }」
notices-town = 選地方
notices-when-upcoming = 還沒開標
notices-when-past = 已經結束
notices-kind-estate = 房屋、土地
notices-kind-movable = 車輛、物品
notices-kind-service = 公示送達
notices-kind-reward = 獎勵檢舉
notices-count = 找到 { $n } 件
notices-order = 開標日近的在前面
notices-range = 第 { $from } 到 { $to } 件，共 { $total } 件
notices-prev = 上 { $n } 件
notices-next = 下 { $n } 件
notices-none = 找不到公告
notices-none-words = 找不到「{ $words }」
notices-none-what = 您可以選一個：
notices-none-retype = 換一個字找
notices-none-all = 看全部公告
notices-none-ask = 請人幫忙找
notices-empty-what = 現在沒有公告。您可以問服務人員。
notices-fresh = 資料更新到{ $date }。
notices-fresh-check = 後來可能有變，投標前請再問承辦股。
notices-fresh-none = 還沒有公告資料。
notices-stale = 資料已 { $days } 天沒有更新，可能已經變動。投標前請先問承辦股。
notices-demo = 示範資料，不是真的公告

# 打字找
notices-words-title = 找什麼？
notices-words-hint = 打地名、路名或案號
notices-words-help = 用下面的鍵打字。可以打鄉鎮、路名，或信上的案號。
notices-words-empty = 還沒有打字
notices-words-field = 要找的字
notices-words-find = 找
notices-words-found = 找到 { $n } 件
notices-words-case = 找案號，按「123」，打最後幾個數字就可以。

# 選地方
notices-town-title = 在哪個地方？
notices-town-help = 點一個地方，只看那裡的公告。數字是有幾件。
notices-town-all = 全部地方
notices-town-count = { $n } 件

# 一件公告
notices-detail-title = 公告內容
notices-detail-help = 這一頁是公告的內容。想帶走，按「印這份公告」。
notices-detail-case = 案號 { $case }
notices-detail-unit = { $unit }股
notices-detail-lot = 標別 { $lot }
notices-detail-lots = 共 { $n } 標
notices-detail-floor = 底價（最少要出這麼多）
notices-detail-floor-none = 底價沒有寫
notices-detail-deposit = 保證金（投標時先交）
notices-detail-deposit-none = 公告沒有寫
notices-detail-open = 開標
notices-detail-open-none = 沒有寫日期
notices-detail-area = 面積
notices-detail-area-both = { $ping } 坪（{ $m2 } 平方公尺）
notices-detail-area-m2 = { $m2 } 平方公尺
notices-detail-share = 權利範圍
notices-detail-source = 資料來源
notices-detail-branch = 辦理機關
notices-detail-category = 種類
notices-detail-remarks = 備註
notices-detail-check = 投標前請再確認公告內容。
notices-detail-print = 印這份公告
notices-money-yuan = 元
notices-floor = 底價
notices-deposit-yuan = 保證金 { $amount } 元
notices-area-ping = { $ping } 坪
notices-lots-more = 共 { $n } 標

# 拍次
notices-round-1 = 第一拍
notices-round-2 = 第二拍
notices-round-3 = 第三拍
notices-round-4 = 第四拍
notices-round-n = 第 { $n } 拍
notices-round-special = 特別變賣
notices-round-after = 特別變賣後再拍

# 點交與權利
notices-delivery-yes = 點交
notices-delivery-yes-means = 買到以後，分署會把房屋或土地交給您。
notices-delivery-no = 不點交
notices-delivery-no-means = 買到以後，屋裡的人和東西，要您自己處理。
notices-delivery-partial = 部分點交
notices-delivery-partial-means = 有一部分不點交，那一部分要您自己處理。
notices-delivery-see = 點交看備註
notices-delivery-see-means = 會不會交給您，寫在備註裡。請先看備註。
notices-delivery-unknown = 點交沒有寫
notices-delivery-unknown-means = 公告資料沒有寫會不會交給您。投標前請先問。

# 現在的情形
notices-state-upcoming = 還沒開標
notices-state-biddingToday = 今天開標
notices-state-openOffer = 現在可以應買
notices-state-postponed = 延期
notices-state-stopped = 停止拍賣
notices-state-withdrawn = 撤回
notices-state-corrected = 內容更正過
notices-state-failed = 沒有賣出
notices-state-sold = 已經賣出
notices-state-takenByCreditor = 債權人承受
notices-state-soldInOffer = 應買賣出
notices-state-endedUnknown = 已經結束
notices-state-expired = 已經過期
notices-state-posted = 公告中

# 結果
notices-outcome-sold = 已經賣出
notices-outcome-takenByCreditor = 債權人承受
notices-outcome-soldInOffer = 應買賣出
notices-outcome-failed = 沒有賣出
notices-outcome-unknown = 已經結束，結果沒有寫
notices-outcome-price = 賣了多少
notices-outcome-on = 哪一天賣出

# 公告裡的欄目
notices-fact-occupancy = 使用情形
notices-fact-vacancy = 空屋、空地
notices-fact-preemption = 優先承買權
notices-fact-zoning = 使用分區
notices-fact-encumbrance = 抵押權等負擔
notices-fact-contamination = 有沒有受污染
notices-fact-storedAt = 存放地點
notices-fact-viewing = 看貨時間
notices-fact-registration = 登記時間
notices-fact-payAndTake = 付款、取貨期限
notices-fact-depositTerms = 保證金怎麼交
notices-fact-mailBid = 通訊投標的期限和信箱

# 資料有疑問的地方
notices-flag-soldDateFuture = 資料寫的賣出日期還沒到，可能寫錯了。
notices-flag-soldDateMissing = 資料沒有寫賣出日期。
notices-flag-resultUnknown = 資料沒有寫結果。
notices-flag-roundUnknown = 拍次的寫法和平常不同。
notices-flag-parcelDiffers = 地號代碼和地址寫的地號不一樣。
notices-flag-parcelUnreadable = 地號代碼讀不懂。
notices-flag-townshipMissing = 資料沒有寫鄉鎮市區。
notices-flag-townshipDiffers = 鄉鎮市區和地址寫的不一樣。
notices-flag-countyMissing = 資料沒有寫縣市。
notices-flag-countyDiffers = 縣市和地址寫的不一樣。
notices-flag-addressMissing = 資料沒有寫地址，請看公告。
notices-flag-areaDiffers = 坪數和平方公尺對不起來。
notices-flag-floorPriceMissing = 資料沒有寫底價。
notices-flag-soldPriceMissing = 資料沒有寫賣了多少。
notices-flag-sourceIdMissing = 資料沒有公告的編號。
notices-flag-linkUnusable = 資料的網址不能用。
notices-flag-itemRepeated = 同一個東西在資料裡寫了不只一次。
notices-flag-saleDateDoubtful = 開標日期可能寫錯了，請看公告。
notices-flag-saleDateMissing = 資料沒有寫開標日期。
notices-flag-deliveryDiffers = 點交的欄位和備註說法不同，請看備註。
notices-flag-attachmentUnusable = 有附件的檔名不能用，沒有收。
notices-flag-lotTakenBack = 有的標已停拍或撤回，請先問承辦股。

notices-item-land = 土地
notices-item-building = 建物
notices-item-other = 其他
