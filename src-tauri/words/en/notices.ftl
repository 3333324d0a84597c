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
notices-content-never = No data has come from the branch yet.
notices-content-away = New data cannot be reached now. This is what we have.
notices-content-refused = New data did not pass our check and was not used. This is what we have.
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
notices-lots-back =
    { $n ->
        [one] { $n } lot stopped
       *[other] { $n } lots stopped
    }
notices-lot-stopped = This lot has been stopped. It cannot be bid for.
notices-lot-withdrawn = This lot has been withdrawn. It cannot be bid for.

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
notices-state-endedUnknown = Closed
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
notices-ended-unknown = The sale day has passed. The result is what this branch announces.

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
notices-flag-soldDateDoubtful = The day of the result may be a mistake: see the notice.
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

# 開始
notices-start-title = Which notices?
notices-start-help = Touch one kind to see its notices. You can also search by words, or check an earlier print-out.
notices-start-words = Search by words
notices-start-code = Check a print-out
notices-start-all = See all
notices-start-all_n = See all { $n }
notices-start-count =
    { $n ->
        [one] { $n } notice
       *[other] { $n } notices
    }
notices-kind-estate-what = Homes and land to be auctioned
notices-kind-movable-what = Cars, machines and other things
notices-kind-service-what = Letters posted because nobody was found
notices-kind-reward-what = A reward for telling us something

# 條件
notices-more = More choices
notices-more-title = How to narrow it down?
notices-more-help = Touch a condition and choose. The number below says how many there are.
notices-filter-title = Choose one
notices-filter-help = Touch one. The number says how many there are.
notices-filter-count =
    { $n ->
        [one] { $n } notice
       *[other] { $n } notices
    }
notices-any = Any
notices-show = Show { $n }
notices-chosen-more = { $n } more
notices-by-kind = Kind
notices-by-county = County or city
notices-by-township = Town or district
notices-by-road = Road or section
notices-by-category = What it is
notices-by-price = Price
notices-by-area = Size
notices-by-date = Day
notices-by-when = To come or over
notices-by-round = Round
notices-by-delivery = Handover
notices-by-share = Whole or share
notices-by-mail = Bids by post
notices-by-kind-what = There are four kinds.
notices-by-county-what = In which county or city?
notices-by-township-what = Where is it?
notices-by-road-what = The road of the address, or the land section（段）.
notices-road-first = Choose the town first
notices-by-category-what = What are you looking for?
notices-by-price-what = The floor price is the least one must offer.
notices-by-area-what = Only a rough guide: some notices tell the whole plot.
notices-by-date-what = When are bids opened?
notices-by-when-what = To come, or over.
notices-by-round-what = Unsold things come up again, as a rule for less.
notices-by-delivery-what = Handover: the office hands the property over.
notices-by-share-what = A share: you own it together with others.
notices-by-mail-what = The bid may come by post.
notices-by-price-exact = Type a price
notices-by-area-exact = Type a size
notices-by-date-exact = Choose days
notices-price-under = under NT${ $to }
notices-price-between = NT${ $from } to { $to }
notices-price-over = NT${ $from } and over
notices-price-unit = ×NT$10,000
notices-price-hint = 1 means NT$10,000.
notices-area-under = under { $to } ping（坪）
notices-area-between = { $from } to { $to } ping（坪）
notices-area-over = { $from } ping（坪） and over
notices-area-unit = ping（坪）
notices-date-month = This month’s joint sale
notices-date-next = Next month’s joint sale
notices-date-between = { $from } to { $to }
notices-round-more = Round 5 and later
notices-share-whole = Whole
notices-share-part = A share
notices-mail-yes = Bids by post
notices-thing-house = Homes and buildings
notices-thing-land = Land
notices-thing-farm = Farm land
notices-thing-parking = Parking spaces
notices-thing-vehicle = Cars and scooters
notices-thing-machine = Machines
notices-thing-jewellery = Jewellery
notices-thing-other = Other things
notices-category-land = Land
notices-category-home = Home
notices-category-mixed = Home and office
notices-category-office = Office
notices-category-shop = Shop
notices-category-factory = Factory
notices-category-parking = Parking space
notices-category-vehicle = Vehicle
notices-category-machine = Machine
notices-category-jewellery = Jewellery
notices-category-stock = Shares of a company
notices-category-other = Other

# 自己打
notices-range-title = From how much to how much?
notices-range-help = Type with the number keys. One box is enough.
notices-range-from = At least
notices-range-to = Less than
notices-range-none = any
notices-range-next = To “less than”
notices-range-back = To “at least”
notices-range-show = Show them
notices-range-empty = Type a number first.
notices-range-wrong = “Less than” must be the larger number.
notices-days-title = From which day to which day?
notices-days-help = Choose the first day, then the last.
notices-days-from = From which day?
notices-days-to = Until which day?
notices-days-next = Now the last day
notices-days-missing = Choose a day first.

# 清單的段落
notices-group-upcoming = To come
notices-group-offer = Open to offers at the floor price
notices-group-posted = Posted now
notices-group-past = Over
notices-posted-on = Posted on
notices-offer-until = Offers until { $date }
notices-people =
    { $n ->
        [one] For { $n } person
       *[other] For { $n } people
    }
notices-floor-none = No floor price told
notices-none-drop = Any { $what }
notices-none-drop_words = Without the words

# 核對印過的紙
notices-code-title = Is this print-out still right?
notices-code-help = At the foot of the sheet are 12 digits. Type them to see whether the notice has changed.
notices-code-where = Look at the foot of the sheet and type the 12 digits.
notices-code-field = Number on the sheet
notices-code-empty = nothing typed yet
notices-code-open = See it as it is now: { $what }

# 記起來、比較
notices-keep = Keep for later
notices-kept = Kept
notices-kept-n = Kept: { $n }
notices-keep-full = At most { $n }. Let one go first.
notices-kept-title = Kept notices
notices-kept-help = Compare them, or print them as one booklet. Nothing is kept after you leave.
notices-kept-none = Nothing kept yet. Press “Keep for later” in a notice.
notices-kept-drop = Remove
notices-print-large = Print large
notices-print-booklet = Print { $n } as a booklet
notices-compare = Compare
notices-compare-few = Two sales are needed to compare.
notices-compare-title = Side by side
notices-compare-help = Each line is the same question. To take it along, print it.
notices-compare-what = Question
notices-compare-deposit = Deposit
notices-compare-day = Day
notices-compare-none = not told
notices-compare-yes = yes
notices-compare-no = no
notices-compare-note = Sizes may be of the whole plot: do not compare by price per ping.
notices-compare-print = Print this page

# 一件公告的內容
notices-detail-cases = Case { $case } and others
notices-detail-more_cases = Other cases
notices-detail-doc_no = Document number
notices-detail-sale = Sale
notices-detail-quantity = Quantity
notices-detail-building_no = Building no.
notices-detail-floors = Floors
notices-detail-area-caution = The area may be that of the whole plot or building, not of the share you buy.
notices-thing = Thing
notices-movable-plate = Plate
notices-movable-brand = Make and model
notices-movable-engine = Engine
notices-movable-made = Made
notices-movable-mileage = Distance driven
notices-movable-key = Key
notices-movable-runs = Starts
notices-movable-registrable = Can be registered
notices-movable-stored = Kept at
notices-movable-condition = Condition
notices-told-yes = yes
notices-told-no = no
notices-told-unknown = not told
notices-told-conflicting = told both ways: ask first

# 要先知道
notices-known-title = Know before you bid

# 拍過幾次
notices-rounds-title = How often was it offered?
notices-rounds-now = this time
notices-rounds-note = A higher bar is a higher floor price. Nobody knows the next one yet.

# 怎麼投標
notices-bid = Fill in a bid
notices-bid-title = To bid, prepare this
notices-bid-ask = Not told in the notice: ask at the desk
notices-bid-form = Bid form (no. 22)
notices-bid-form-what = Fill it in and print it here. Case, lot and floor price are put in for you.
notices-bid-form-offer = For an offer use the declaration of purchase, also here.
notices-bid-deposit-title = Deposit
notices-bid-deposit = NT${ $amount }
notices-bid-deposit-lots = Different for each lot: see above.
notices-bid-deposit-ask = Not told in the notice: ask at the desk
notices-bid-when = By when
notices-bid-before = Bids are opened on { $date }. Hand yours in before; ask at the desk until when.
notices-bid-where = Where
notices-bid-mail = By post?
notices-bid-mail-yes = Yes. For the address and the last hour see the notice, or ask at the desk.
notices-bid-mail-no = No, come in person.
notices-bid-mail-unknown = Not told in the notice: ask at the desk
notices-bid-bring = Bring
notices-lot-title = Which lot?
notices-lot-help = One form is for one lot. Touch yours.
notices-lot-what = One form is for one lot.

# 照片和附件
notices-files = Photos and papers ({ $n })
notices-files-title = Photos and papers
notices-files-help = Press “larger” to see more, then move with the arrows.
notices-file-document = Document
notices-file-photo = Photograph
notices-file-map = Map
notices-file-prev = Previous
notices-file-next = Next
notices-file-away = This file is not on this machine. Ask at the desk.
notices-file-broken = This file cannot be shown. Ask at the desk.
notices-file-none = This notice has no photos or papers.

# 更正
notices-changed = Corrected
notices-changed-on = Corrected on { $date }
notices-changed-other = Contents
notices-changed-was = Before:
notices-changed-now = Now:
notices-changed-nothing = not told

# 官方網址
notices-official = Official page
notices-official-how = Scan this with a phone to see the notice on the official site.
notices-official-code = QR code of the official page

# 公示送達
notices-service-what = These letters are posted because their readers could not be found. If you are named, please collect yours.
notices-service-people =
    { $n ->
        [one] For this person
       *[other] For these { $n } people
    }
notices-service-representative = represented by { $name }
notices-service-effective = From { $date } on it counts as received.
notices-service-effective-days = { $n } days after posting（行政程序法第81條）.
notices-service-effective-unknown = The ground is not told: ask the division when it takes effect.
notices-service-document = What it is
notices-service-collect = Collect at
notices-valid-to = Posted until
notices-service-basis = Basis
notices-service-do = Ask the staff what to bring before you come.

# 獎勵檢舉
notices-reward-what = If you know something about this person, tell us. If we find property by it, there is a reward.
notices-reward-head = head: { $name }
notices-reward-wanted = Wanted
notices-reward-rate = Reward
notices-reward-rate-of = { $rate } per cent of what comes in
notices-reward-cap = At most
notices-reward-agency = Agency
notices-reward-debt_kind = Kind of debt
notices-reward-debt = Amount
notices-reward-contact = How to tell us
notices-reward-safe = Do not follow anybody or look into it yourself.

# 要先知道的事
notices-tag-noDelivery = No handover
notices-tag-noDelivery-means = People and things inside are yours to deal with.
notices-tag-partDelivery = Partly handed over
notices-tag-partDelivery-means = The rest is yours to deal with.
notices-tag-share = A share
notices-tag-share-means = You own it together with others, and must agree on its use.
notices-tag-coOwnersFirst = Co-owners first
notices-tag-coOwnersFirst-means = Even if you win, co-owners may buy at the same price.
notices-tag-farmLand = Farm land
notices-tag-farmLand-means = Not everybody may buy it. Ask before bidding.
notices-tag-unregistered = Unregistered parts
notices-tag-unregistered-means = They may not be registrable and may have to be taken down.
notices-tag-leased = Leased
notices-tag-leased-means = A tenant is there. You may have to wait until the lease ends.
notices-tag-occupied = Occupied
notices-tag-occupied-means = Somebody uses it and may not leave.
notices-tag-unnaturalDeath = A death in the home
notices-tag-unnaturalDeath-means = The notice tells of an unnatural death here.
notices-tag-roadLand = Road land
notices-tag-roadLand-means = It is or will be a road: as a rule nothing can be built.
notices-tag-graves = Graves
notices-tag-graves-means = There are graves, which are yours to deal with.
notices-tag-seaSandRadiation = Sea sand or radiation
notices-tag-seaSandRadiation-means = The notice speaks of sea sand or radiation. Read it first.
notices-tag-contaminated = Contaminated land
notices-tag-contaminated-means = The notice tells of contamination, which may become your duty.
notices-tag-mortgageStays = The mortgage stays
notices-tag-mortgageStays-means = It is not deleted after the sale. Ask before bidding.
notices-tag-combinedLots = Lots sold together
notices-tag-combinedLots-means = They must be bought together.
notices-tag-orderedOpening = Opened in order
notices-tag-orderedOpening-means = When the first lots bring enough, the later ones are not sold.
notices-tag-indigenousReserve = Indigenous reserved land
notices-tag-indigenousReserve-means = Only indigenous people may buy it.
notices-ways = What else
notices-start-ways = Other ways
notices-start-kinds = Kinds of notices
notices-detail-case_no = Case
notices-demo-short = Demonstration
