### unread: not yet read by a native speaker

### 公告前後不同的欄位。

notices-field-state = Status
notices-field-openAt = Opening of bids
notices-field-bidUntil = Bids close
notices-field-offerUntil = Offers until
notices-field-floorPrice = Reserve price
notices-field-deposit = Deposit
notices-field-round = Round
notices-field-place = Place of opening
notices-field-mailBid = Bids by post
notices-field-delivery = Possession
notices-field-outcome = Result
notices-field-lot = Lot
notices-field-address = Address
notices-field-area = Area
notices-field-share = Share
notices-field-item = Goods
notices-field-remarks = Remarks
notices-field-facts = More details
notices-field-case = Case number
notices-field-unit = Division
notices-field-title = Subject
notices-field-docNo = Document number
notices-field-issuedOn = Published on
notices-field-validFrom = Shown from
notices-field-validTo = Shown until
notices-field-service = Document served
notices-field-reward = Reward
notices-field-attachments = Attachments
notices-field-source = Web address

notices-field-yes = Yes
notices-field-no = No
notices-field-none = —

notices-flag-lotTakenBack = Some lots have been stopped or withdrawn. Please ask the division first.
