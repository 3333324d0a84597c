### unread: not yet read by people who use easy-read texts

### 公告前後不同的欄位。

changes-state = 現在怎樣
changes-openAt = 哪一天開標
changes-bidUntil = 投標到什麼時候
changes-offerUntil = 應買到哪一天
changes-floorPrice = 最低的價錢
changes-deposit = 要先交的保證金
changes-round = 第幾次拍賣
changes-place = 在哪裡開標
changes-mailBid = 寄信投標
changes-delivery = 會不會點交
changes-outcome = 最後怎麼樣
changes-lot = 第幾標
changes-address = 地址
changes-area = 多大
changes-share = 賣多少份
changes-item = 東西
changes-remarks = 另外寫的事
changes-facts = 別的說明
changes-case = 案件的號碼
changes-unit = 哪一股
changes-title = 寫什麼事
changes-docNo = 公文號碼
changes-issuedOn = 哪一天公告
changes-validFrom = 從哪一天公告
changes-validTo = 公告到哪一天
changes-service = 送什麼文書
changes-reward = 獎金怎麼算
changes-attachments = 附上的檔案
changes-source = 在哪個網頁

changes-yes = 可以
changes-no = 不可以
changes-none = 沒有寫

changes-problem-missing = 這裡還沒有填
changes-problem-unknown = 沒有這個可以選
changes-problem-unknownField = 沒有這一格
changes-problem-taken = 編號有人用了
changes-problem-tooLong = 太長了
changes-problem-samePerson = 要換一個人同意
changes-problem-beforeStart = 要在開始以後
changes-problem-noMoment = 要寫日期和時間
changes-problem-noDay = 要寫日期
changes-problem-noMoney = 這裡要寫多少錢
changes-problem-noNumber = 這裡要寫數字
changes-problem-noCase = 這不是案件的號碼
changes-problem-noText = 這裡要寫字
changes-problem-noYesOrNo = 這裡只能填 true 或 false
changes-problem-noTable = 這裡要有好幾格
changes-problem-noList = 這不是一份清單
changes-problem-tooMany = 這裡寫太多了
changes-problem-noFile = 找不到這個檔案
changes-problem-largeFile = 檔案太大，最多 25 MB
changes-problem-badFile = 不是 PDF 或能看的圖
