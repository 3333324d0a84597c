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
notices-when-upcoming = 還沒開標
notices-when-past = 已經結束
notices-kind-estate = 房屋、土地
notices-kind-movable = 車輛、物品
notices-kind-service = 公示送達
notices-kind-reward = 獎勵檢舉
notices-count = 找到 { $n } 件
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
notices-content-never = 還沒有收到分署的資料。
notices-content-away = 目前收不到新資料，先看這一份。
notices-content-refused = 新送來的資料沒有通過檢查，沒有採用，先看這一份。
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
notices-lots-back = { $n } 標已停拍
notices-lot-stopped = 這一標已停止拍賣，不能投標。
notices-lot-withdrawn = 這一標已撤回，不能投標。

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
notices-state-endedUnknown = 已截止
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
notices-ended-unknown = 開標日已經過了。結果以本分署公告為準。

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
notices-flag-soldDateDoubtful = 賣出日期可能寫錯了，請看公告。
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

# 開始
notices-start-title = 想看哪一種公告？
notices-start-help = 點一種公告，就看得到有哪些。也可以打字找，或核對以前印的紙。
notices-start-words = 打字找
notices-start-code = 核對印過的紙
notices-start-all = 看全部
notices-start-all_n = 看全部 { $n } 件
notices-start-count = { $n } 件
notices-kind-estate-what = 分署要拍賣的房子和土地
notices-kind-movable-what = 汽車、機車、機器和其他東西
notices-kind-service-what = 找不到人，貼出來的信
notices-kind-reward-what = 提供消息，可以領獎金

# 條件
notices-more = 更多條件
notices-more-title = 要怎麼找？
notices-more-help = 點一個條件，選好就回到這裡。下面的數字是現在找到幾件。
notices-filter-title = 選一個
notices-filter-help = 點一個就好。數字是有幾件。
notices-filter-count = { $n } 件
notices-any = 都可以
notices-show = 看這 { $n } 件
notices-chosen-more = 還有 { $n } 個條件
notices-by-kind = 種類
notices-by-county = 縣市
notices-by-township = 鄉鎮市區
notices-by-road = 路名或段名
notices-by-category = 什麼東西
notices-by-price = 價錢
notices-by-area = 大小
notices-by-date = 哪一天
notices-by-when = 還沒開標或已結束
notices-by-round = 第幾拍
notices-by-delivery = 點交
notices-by-share = 全部或持分
notices-by-mail = 可以用寄的
notices-by-kind-what = 四種公告，選一種。
notices-by-county-what = 東西在哪個縣市？
notices-by-township-what = 東西在哪個鄉鎮市？
notices-by-road-what = 先看地址上的路名，或土地的段名。
notices-road-first = 先選鄉鎮市區
notices-by-category-what = 您想找什麼東西？
notices-by-price-what = 底價是最少要出的錢。
notices-by-area-what = 只是大概：公告有時寫整塊地的大小。
notices-by-date-what = 什麼時候開標？
notices-by-when-what = 還沒開標，或已經結束。
notices-by-round-what = 沒賣出去，會再拍一次，底價通常比較低。
notices-by-delivery-what = 點交：分署會把房屋、土地交給買的人。
notices-by-share-what = 持分：只買到一部分，和別人一起擁有。
notices-by-mail-what = 標單可以用寄的，不用親自來。
notices-by-price-exact = 自己打價錢
notices-by-area-exact = 自己打大小
notices-by-date-exact = 自己選日子
notices-price-under = { $to } 萬以下
notices-price-between = { $from } 到 { $to } 萬
notices-price-over = { $from } 萬以上
notices-price-unit = 萬元
notices-price-hint = 1 就是 10,000 元。
notices-area-under = { $to } 坪以下
notices-area-between = { $from } 到 { $to } 坪
notices-area-over = { $from } 坪以上
notices-area-unit = 坪
notices-date-month = 這個月的聯合拍賣
notices-date-next = 下個月的聯合拍賣
notices-date-between = { $from } 到 { $to }
notices-round-more = 第五拍以後
notices-share-whole = 全部
notices-share-part = 持分（一部分）
notices-mail-yes = 可以用寄的
notices-thing-house = 房屋
notices-thing-land = 土地
notices-thing-farm = 農地
notices-thing-parking = 車位
notices-thing-vehicle = 汽車、機車
notices-thing-machine = 機器
notices-thing-jewellery = 珠寶
notices-thing-other = 其他
notices-category-land = 土地
notices-category-home = 住宅
notices-category-mixed = 住辦
notices-category-office = 辦公
notices-category-shop = 店面
notices-category-factory = 廠房
notices-category-parking = 車位
notices-category-vehicle = 汽機車
notices-category-machine = 機器
notices-category-jewellery = 珠寶
notices-category-stock = 股票
notices-category-other = 其他

# 自己打
notices-range-title = 從多少到多少？
notices-range-help = 用數字鍵打。兩格可以只打一格。
notices-range-from = 最少
notices-range-to = 最多
notices-range-none = 不限
notices-range-next = 打最多
notices-range-back = 改最少
notices-range-show = 看看有哪些
notices-range-empty = 先打一個數字。
notices-range-wrong = 「最多」要比「最少」大。
notices-days-title = 從哪天到哪天？
notices-days-help = 先選第一天，再選最後一天。
notices-days-from = 從哪一天？
notices-days-to = 到哪一天？
notices-days-next = 再選最後一天
notices-days-missing = 先選一天。

# 清單的段落
notices-group-upcoming = 還沒開標
notices-group-offer = 現在可以應買（照底價買）
notices-group-posted = 公告中
notices-group-past = 已經結束
notices-posted-on = 公告日期
notices-offer-until = { $date }前都可以應買
notices-people = 要給 { $n } 個人
notices-floor-none = 底價不公開或沒有寫
notices-none-drop = 不限{ $what }
notices-none-drop_words = 不管打的字

# 核對印過的紙
notices-code-title = 這張紙還對嗎？
notices-code-help = 紙的最下面有 12 個數字。打進來，就知道公告有沒有改。
notices-code-where = 看紙的最下面，打那 12 個數字。
notices-code-field = 紙上的號碼
notices-code-empty = 還沒有打
notices-code-open = 看現在的公告：{ $what }

# 記起來、比較
notices-keep = 記起來
notices-kept = 已經記起來
notices-kept-n = 記起來的 { $n } 件
notices-keep-full = 最多記 { $n } 件。請先拿掉一件。
notices-kept-title = 記起來的公告
notices-kept-help = 可以放在一起比較，或印成一本帶走。離開以後不會留下。
notices-kept-none = 還沒有記起來的公告。在公告裡按「記起來」。
notices-kept-drop = 拿掉
notices-print-large = 印大字
notices-print-booklet = 印成一本（{ $n } 件）
notices-compare = 比一比
notices-compare-few = 要有 2 件拍賣公告，才能比。
notices-compare-title = 比一比
notices-compare-help = 同一行是同一件事。要帶走，按「印這張比較表」。
notices-compare-what = 項目
notices-compare-deposit = 保證金
notices-compare-day = 哪一天
notices-compare-none = 沒有寫
notices-compare-yes = 可以
notices-compare-no = 不可以
notices-compare-note = 大小可能是整塊土地的，不要用「一坪多少錢」來比。
notices-compare-print = 印這張比較表

# 一件公告的內容
notices-detail-cases = 案號 { $case }等
notices-detail-more_cases = 其他案號
notices-detail-doc_no = 發文字號
notices-detail-sale = 拍賣
notices-detail-quantity = 數量
notices-detail-building_no = 建號
notices-detail-floors = 樓層面積
notices-detail-area-caution = 面積可能是整塊土地或整棟的，不一定是您買到的大小。
notices-thing = 品名
notices-movable-plate = 車牌
notices-movable-brand = 廠牌型號
notices-movable-engine = 排氣量
notices-movable-made = 出廠年月
notices-movable-mileage = 里程
notices-movable-key = 鑰匙
notices-movable-runs = 能發動
notices-movable-registrable = 能過戶
notices-movable-stored = 存放地點
notices-movable-condition = 現在的情形
notices-told-yes = 有
notices-told-no = 沒有
notices-told-unknown = 公告沒有寫
notices-told-conflicting = 寫法不一致，請先問

# 要先知道
notices-known-title = 要先知道的事

# 拍過幾次
notices-rounds-title = 拍賣過幾次？
notices-rounds-now = 現在這一次
notices-rounds-note = 柱子越高，底價越高。下一次會多少，由本分署決定。

# 怎麼投標
notices-bid = 填投標書
notices-bid-title = 想投標，先準備這些
notices-bid-ask = 公告沒有寫，請洽服務臺
notices-bid-form = 投標書（第 22 號書表）
notices-bid-form-what = 這裡可以填、可以印。案號、標別和底價會先填好。
notices-bid-form-offer = 應買用的不是投標書，是應買聲明書。這裡也可以填。
notices-bid-deposit-title = 保證金
notices-bid-deposit = { $amount } 元
notices-bid-deposit-lots = 每一標不同，看上面各標。
notices-bid-deposit-ask = 公告沒有寫，請洽服務臺
notices-bid-when = 什麼時候以前
notices-bid-before = { $date }開標。標單要在開標以前投進去，截止時間請洽服務臺。
notices-bid-where = 在哪裡
notices-bid-mail = 用寄的可以嗎？
notices-bid-mail-yes = 可以。要寄到哪裡、幾點以前寄到，請看公告或洽服務臺。
notices-bid-mail-no = 不可以，要親自來投。
notices-bid-mail-unknown = 公告沒有寫，請洽服務臺
notices-bid-bring = 要帶的
notices-lot-title = 要投哪一標？
notices-lot-help = 一張投標書只寫一標。點您要的那一標。
notices-lot-what = 一張投標書只寫一標。

# 照片和附件
notices-files = 照片和附件（{ $n }）
notices-files-title = 照片和附件
notices-files-help = 按「放大」看清楚，再按箭頭移動。
notices-file-document = 公告文件
notices-file-photo = 照片
notices-file-map = 位置圖
notices-file-prev = 上一張
notices-file-next = 下一張
notices-file-away = 這個檔案不在這台機器裡。請洽服務臺。
notices-file-broken = 這個檔案打不開。請洽服務臺。
notices-file-none = 這件公告沒有照片或附件。

# 更正
notices-changed = 內容更正過
notices-changed-on = { $date }更正過
notices-changed-other = 內容
notices-changed-was = 原來
notices-changed-now = 改成
notices-changed-nothing = 沒有寫

# 官方網址
notices-official = 官方公告
notices-official-how = 用手機掃這個圖，看官方網站上的公告。
notices-official-code = 官方公告網址的行動條碼

# 公示送達
notices-service-what = 找不到收信的人，所以把信公告出來。名單裡有您，請來領。
notices-service-people = 要給這 { $n } 個人
notices-service-representative = 代表人 { $name }
notices-service-effective = { $date }起，當作已經收到。
notices-service-effective-days = 公告後 { $n } 天生效（行政程序法第81條）。
notices-service-effective-unknown = 公告資料沒有寫生效的依據，哪天生效請洽承辦股。
notices-service-document = 是什麼信
notices-service-collect = 到哪裡領
notices-valid-to = 公告到
notices-service-basis = 依據
notices-service-do = 要帶什麼，來領以前請先問服務人員。

# 獎勵檢舉
notices-reward-what = 知道這位義務人的消息，可以告訴我們。查到財產，可以領獎金。
notices-reward-head = 負責人 { $name }
notices-reward-wanted = 想知道什麼
notices-reward-rate = 獎金比例
notices-reward-rate-of = 收到的錢的百分之 { $rate }
notices-reward-cap = 獎金最多
notices-reward-agency = 移送機關
notices-reward-debt_kind = 欠款種類
notices-reward-debt = 欠多少
notices-reward-contact = 怎麼告訴我們
notices-reward-safe = 不要自己去查，也不要跟著他。

# 要先知道的事
notices-tag-noDelivery = 不點交
notices-tag-noDelivery-means = 買到以後，屋裡的人和東西，要您自己處理。
notices-tag-partDelivery = 部分點交
notices-tag-partDelivery-means = 有一部分不點交，那一部分要您自己處理。
notices-tag-share = 持分
notices-tag-share-means = 只買到一部分，要和別人一起擁有。怎麼用要大家說好。
notices-tag-coOwnersFirst = 共有人優先
notices-tag-coOwnersFirst-means = 您得標以後，其他共有人可以用同樣的價錢先買走。
notices-tag-farmLand = 農地資格
notices-tag-farmLand-means = 這是農地，有些人不能買。投標前請先問。
notices-tag-unregistered = 沒有登記的部分
notices-tag-unregistered-means = 有一部分沒有登記，買到以後可能不能登記，也可能要拆。
notices-tag-leased = 有人租
notices-tag-leased-means = 有人租著。租約還沒到期，您可能要等。
notices-tag-occupied = 有人占用
notices-tag-occupied-means = 別人正在使用，不一定會搬走。
notices-tag-unnaturalDeath = 曾有人非自然死亡
notices-tag-unnaturalDeath-means = 公告寫到有人在裡面非自然死亡。
notices-tag-roadLand = 道路用地
notices-tag-roadLand-means = 這塊地是路，或以後要做路，通常不能蓋房子。
notices-tag-graves = 有墳墓
notices-tag-graves-means = 土地上有墳墓，要您自己處理。
notices-tag-seaSandRadiation = 海砂或輻射
notices-tag-seaSandRadiation-means = 公告提到海砂或輻射，請先看內容。
notices-tag-contaminated = 土地污染
notices-tag-contaminated-means = 公告寫到土地有污染，買的人可能要負責。
notices-tag-mortgageStays = 抵押權還在
notices-tag-mortgageStays-means = 買到以後，抵押權不會塗銷。投標前請先問。
notices-tag-combinedLots = 幾標一起賣
notices-tag-combinedLots-means = 這幾標要一起買，不能只買一標。
notices-tag-orderedOpening = 照順序開標
notices-tag-orderedOpening-means = 前面的標賣夠了，後面的就不賣。
notices-tag-indigenousReserve = 原住民保留地
notices-tag-indigenousReserve-means = 買的人要有原住民身分。
notices-ways = 還可以做什麼
notices-start-ways = 其他找法
notices-start-kinds = 看公告的種類
notices-detail-case_no = 案號
notices-demo-short = 示範資料
