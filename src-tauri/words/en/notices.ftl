### unread: not yet read by a native speaker

# 拍賣公告

# 清單
notices-title = Auction notices（拍賣公告）
notices-help = Press a notice to read it. If there are too many, choose a place, or press “Search” and type.
notices-find = Search
notices-find-again = Change search
notices-chosen = You chose
notices-narrow = Narrow down
notices-clear = Clear all
notices-chip-words = “{ $words }”
notices-chip-remove = Remove “{ $what }”
notices-town = Choose a place
notices-when-upcoming = Not yet held
notices-when-past = Over
notices-kind-estate = Houses and land
notices-kind-movable = Vehicles and goods
notices-kind-service = Service by public notice（公示送達）
notices-kind-reward = Rewards for information
notices-count =
    { $n ->
        [one] { $n } notice found
       *[other] { $n } notices found
    }
notices-order = Nearest auction date first
notices-range = { $from } to { $to } of { $total }
notices-prev = Previous { $n }
notices-next = Next { $n }
notices-none = No notice found
notices-none-words = Nothing found for “{ $words }”
notices-none-what = You can choose one:
notices-none-retype = Try other words
notices-none-all = See all notices
notices-none-ask = Ask staff to search
notices-empty-what = There are no notices now. You can ask staff.
notices-fresh = Data as of { $date }.
notices-fresh-check = It may have changed since. Ask the division in charge（承辦股）before you bid.
notices-fresh-none = There is no notice data yet.
notices-stale =
    { $days ->
        [one] This data is { $days } day old and may have changed. Ask the division in charge（承辦股）before you bid.
       *[other] This data is { $days } days old and may have changed. Ask the division in charge（承辦股）before you bid.
    }
notices-demo = Sample data, not a real notice

# 打字找
notices-words-title = What are you looking for?
notices-words-hint = Type a place, road or case number
notices-words-help = Type with the keys below: a township, a road, or the case number on your letter.
notices-words-empty = Nothing typed yet
notices-words-field = Words to search for
notices-words-find = Search
notices-words-found =
    { $n ->
        [one] { $n } found
       *[other] { $n } found
    }
notices-words-case = For a case number, press “123”. The last few digits are enough.

# 選地方
notices-town-title = Which place?
notices-town-help = Press a place to see only its notices. The number says how many there are.
notices-town-all = All places
notices-town-count =
    { $n ->
        [one] { $n } notice
       *[other] { $n } notices
    }

# 一件公告
notices-detail-title = Auction notice
notices-detail-help = This page shows the notice. To take it with you, press “Print this notice”.
notices-detail-case = Case { $case }
notices-detail-unit = Division { $unit }（股）
notices-detail-lot = Lot { $lot }（標別）
notices-detail-lots =
    { $n ->
        [one] { $n } lot
       *[other] { $n } lots
    }
notices-detail-floor = Reserve price (lowest bid accepted)（底價）
notices-detail-floor-none = No reserve price is given
notices-detail-deposit = Bid deposit (paid when you bid)（保證金）
notices-detail-deposit-none = The notice does not say
notices-detail-open = Bids opened（開標）
notices-detail-open-none = No date is given
notices-detail-area = Area
notices-detail-area-both = { $ping } ping ({ $m2 } m²)
notices-detail-area-m2 = { $m2 } m²
notices-detail-share = Share of ownership（權利範圍）
notices-detail-source = Source of the data
notices-detail-branch = Office in charge
notices-detail-category = Kind
notices-detail-remarks = Remarks
notices-detail-check = Check the notice again before you bid.
notices-detail-print = Print this notice
notices-money-yuan = NT$
notices-floor = Reserve price
notices-deposit-yuan = Bid deposit NT${ $amount }
notices-area-ping = { $ping } ping（坪）
notices-lots-more =
    { $n ->
        [one] { $n } lot in all
       *[other] { $n } lots in all
    }

# 拍次
notices-round-1 = First auction（第一拍）
notices-round-2 = Second auction（第二拍）
notices-round-3 = Third auction（第三拍）
notices-round-4 = Fourth auction（第四拍）
notices-round-n = Auction no. { $n }
notices-round-special = Special sale（特別變賣）
notices-round-after = Auction after the special sale

# 點交與權利
notices-delivery-yes = Handover（點交）
notices-delivery-yes-means = After you buy, the branch hands the house or land over to you.
notices-delivery-no = No handover（不點交）
notices-delivery-no-means = After you buy, you must deal with the people and things inside yourself.
notices-delivery-partial = Partial handover（部分點交）
notices-delivery-partial-means = A part is not handed over. You must deal with that part yourself.
notices-delivery-see = Handover: see remarks
notices-delivery-see-means = The remarks say whether it is handed over. Read them first.
notices-delivery-unknown = Handover not stated
notices-delivery-unknown-means = The notice does not say whether it is handed over. Ask before you bid.

# 現在的情形
notices-state-upcoming = Not yet held
notices-state-biddingToday = Today
notices-state-openOffer = Open to buyers now（應買）
notices-state-postponed = Postponed
notices-state-stopped = Stopped（停止拍賣）
notices-state-withdrawn = Withdrawn（撤回）
notices-state-corrected = Corrected
notices-state-failed = Not sold
notices-state-sold = Sold
notices-state-takenByCreditor = Taken over by a creditor（承受）
notices-state-soldInOffer = Sold in the special sale
notices-state-endedUnknown = Over
notices-state-expired = Expired
notices-state-posted = Published now

# 結果
notices-outcome-sold = Sold
notices-outcome-takenByCreditor = Taken over by a creditor（承受）
notices-outcome-soldInOffer = Sold in the special sale
notices-outcome-failed = Not sold
notices-outcome-unknown = Over, the result is not stated
notices-outcome-price = Sold for
notices-outcome-on = Sold on

# 公告裡的欄目
notices-fact-occupancy = Present use（使用情形）
notices-fact-vacancy = Vacant or not（空屋）
notices-fact-preemption = Right of first purchase（優先承買權）
notices-fact-zoning = Zoning（使用分區）
notices-fact-encumbrance = Mortgages and burdens（抵押權）
notices-fact-contamination = Contamination（污染）
notices-fact-storedAt = Stored at（存放地點）
notices-fact-viewing = Viewing（看貨）
notices-fact-registration = Registration（登記）
notices-fact-payAndTake = Payment and collection（付款取貨）
notices-fact-depositTerms = Terms of the deposit（保證金）
notices-fact-mailBid = Bids by post: when and where（通訊投標）

# 資料有疑問的地方
notices-flag-soldDateFuture = The date of sale given is still ahead. It may be wrong.
notices-flag-soldDateMissing = The data does not give the date of sale.
notices-flag-resultUnknown = The data does not give the result.
notices-flag-roundUnknown = The round is written in an unusual way.
notices-flag-parcelDiffers = The parcel code and the parcel number in the address differ.
notices-flag-parcelUnreadable = The parcel code cannot be read.
notices-flag-townshipMissing = The data does not give the township.
notices-flag-townshipDiffers = The township and the address differ.
notices-flag-countyMissing = The data does not give the county or city.
notices-flag-countyDiffers = The county or city and the address differ.
notices-flag-addressMissing = The data does not give the address. See the notice.
notices-flag-areaDiffers = The two areas, in ping and in square meters, do not agree.
notices-flag-floorPriceMissing = The data does not give the reserve price.
notices-flag-soldPriceMissing = The data does not give the price of sale.
notices-flag-sourceIdMissing = The data has no number of the notice.
notices-flag-linkUnusable = The web address in the data cannot be used.
notices-flag-itemRepeated = The same item stands more than once in the data.
notices-flag-saleDateDoubtful = The day of the sale may be written wrongly. See the notice.
notices-flag-saleDateMissing = The data does not give the day of the sale.
notices-flag-deliveryDiffers = The column and the remarks differ about handing over. See the remarks.
notices-flag-attachmentUnusable = A file name of an attachment could not be used.
notices-flag-lotTakenBack = Some lots have been stopped or withdrawn. Please ask the division first.

notices-item-land = Land（土地）
notices-item-building = Building（建物）
notices-item-other = Other things
