### unread: not yet read by a native speaker

# 公告的紙本
paper-notice-square = Web address of the notice
paper-notice-fresh-today = Data of { $date }. It may have changed; ask the division
paper-notice-fresh-days = Data of { $date } ({ $days } days ago). It may have changed; ask the division

# 查驗碼
paper-notice-code = Check code　{ $code }
paper-notice-code-how = To learn later whether the notice has changed, check this number at the kiosk or ask the division.
paper-notice-check-valid = The paper says what the notice says today.
paper-notice-check-changed = The notice has changed. Please print it again.
paper-notice-check-withdrawn = It was stopped or withdrawn.
paper-notice-check-over = It is over.
paper-notice-check-unknown = The present data do not hold it. Please ask the division.
paper-notice-check-mistyped = The number is not right. Please look at the 12 digits on the paper again.

# 拍賣
paper-notice-title = About
paper-notice-issued = Notice of { $date }
paper-notice-bid-until = Bids until
paper-notice-place = Place
paper-notice-offer = Open offer（應買）
paper-notice-offer-how = For three months after the notice anyone may offer to buy on the same terms (Compulsory Enforcement Act, Art. 95).
paper-notice-until = until { $date }
paper-notice-from-to = { $from } to { $to }
paper-notice-post = Bids by post（通訊投標）
paper-notice-post-yes = Yes
paper-notice-post-no = No, come in person
paper-notice-item-no = No. { $no }　
paper-notice-building-no = Building no. { $what }（建號）
paper-notice-floors = Area of storeys { $what }
paper-notice-item-floor = Floor price of this item { $amount }
paper-notice-plate = Plate { $what }
paper-notice-brand = Make { $what }
paper-notice-model = Model { $what }
paper-notice-engine = Engine { $what }
paper-notice-made = Made { $what }
paper-notice-mileage = Mileage { $what }
paper-notice-key-yes = With key
paper-notice-key-no = No key
paper-notice-key-both = Key: the record says both
paper-notice-runs-yes = Runs
paper-notice-runs-no = Does not run
paper-notice-runs-both = Running: the record says both
paper-notice-registrable-yes = May be registered
paper-notice-registrable-no = May not be registered
paper-notice-registrable-both = Registration: the record says both
paper-notice-stored = Stored at { $what }
paper-notice-condition = Condition { $what }
paper-notice-area-mind = Mind the area
paper-notice-area-caution = The area may be that of the whole parcel while only a share is sold. Compare it with the share and the notice.
paper-notice-rounds = Earlier rounds of this case
paper-notice-rounds-round = Round
paper-notice-rounds-open = Day
paper-notice-rounds-floor = Floor price (NTD)
paper-notice-rounds-outcome = Outcome
paper-notice-rounds-this = this one
paper-notice-bring-what = Bring to the bidding
paper-notice-post-steps = By post
paper-notice-post-how = Send it by registered post with receipt to the box named in the notice, not to the branch; it must arrive by the last day and time in the notice. Bid form and sealed deposit bag go into the outer envelope with the postal label, one lot per envelope. The form is no. 22; the kiosk prints it.
paper-notice-attachments = Attachments

# 公示送達
paper-notice-addressee = Addressee（應受送達人）
paper-notice-represented = { $name } (represented by { $by })
paper-notice-document = Document
paper-notice-effective = Takes effect on
paper-notice-effective-means = From this day it counts as served even if nobody collected it (Administrative Procedure Act, Art. 81).
paper-notice-effective-none = The data do not say. See the notice or ask the division.
paper-notice-do = What to do
paper-notice-collect = Collect at
paper-notice-collect-how = The branch keeps the document; the addressee may collect it at any time (Administrative Procedure Act, Art. 80). Bring identity card and seal.
paper-notice-basis = Basis
paper-notice-period = Published

# 獎勵檢舉
paper-notice-debtor = Debtor（義務人）
paper-notice-debt = Owes
paper-notice-agency = Agency
paper-notice-wanted = Wanted
paper-notice-reward-sum = Reward
paper-notice-rate = { $rate }% of the money recovered
paper-notice-cap = { $amount } at most
paper-notice-contact = How to tell us

# 比較表
paper-compare = Notices compared
paper-compare-kind = Notice
paper-compare-lots = { $n } lots
paper-compare-rest = { $n } more: see the notice
paper-compare-items = and more, { $n } in all; see the notice
paper-compare-area = Area, share
paper-compare-code = Check code
paper-compare-more = { $begin }… (go on in the notice)

# 小冊
paper-booklet = Booklet of { $n } notices
paper-booklet-no = No.
paper-booklet-what = Notice
paper-booklet-when = Day, floor price
paper-booklet-page = Page
