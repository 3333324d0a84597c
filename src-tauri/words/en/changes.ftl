### unread: not yet read by a native speaker

### 公告前後不同的欄位。

changes-state = Status
changes-openAt = Opening of bids
changes-bidUntil = Bids close
changes-offerUntil = Offers until
changes-floorPrice = Reserve price
changes-deposit = Deposit
changes-round = Round
changes-place = Place of opening
changes-mailBid = Bids by post
changes-delivery = Possession
changes-outcome = Result
changes-lot = Lot
changes-address = Address
changes-area = Area
changes-share = Share
changes-item = Goods
changes-remarks = Remarks
changes-facts = More details
changes-case = Case number
changes-unit = Division
changes-title = Subject
changes-docNo = Document number
changes-issuedOn = Published on
changes-validFrom = Shown from
changes-validTo = Shown until
changes-service = Document served
changes-reward = Reward
changes-attachments = Attachments
changes-source = Web address

changes-yes = Yes
changes-no = No
changes-none = Nothing
