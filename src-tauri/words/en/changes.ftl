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

changes-problem-missing = is missing
changes-problem-unknown = is none of the choices
changes-problem-unknownField = is no field
changes-problem-taken = is the id of another notice
changes-problem-tooLong = is too long, or has characters that cannot be used
changes-problem-samePerson = must be another person
changes-problem-beforeStart = is before the first day
changes-problem-noMoment = is no day and time, such as 115/8/4 15:00
changes-problem-noDay = is no day, such as 115/8/4
changes-problem-noMoney = is no amount
changes-problem-noNumber = is no number
changes-problem-noCase = is no case number
changes-problem-noText = is no text
changes-problem-noYesOrNo = must be true or false
changes-problem-noTable = is no set of fields
changes-problem-noList = is no list
changes-problem-tooMany = are too many
changes-problem-noFile = is not beside the notice
changes-problem-largeFile = is larger than 25 MB
changes-problem-badFile = is no PDF, JPEG or PNG that can be read
