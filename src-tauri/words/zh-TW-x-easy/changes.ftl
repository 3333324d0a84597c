### unread: not yet read by people who use easy-read texts

### 公告前後不同的欄位。

changes-state = 現在怎樣
changes-openAt = 哪一天開標
changes-bidUntil = 投標到什麼時候
changes-offerUntil = 應買到哪一天
changes-floorPrice = 底價
changes-deposit = 保證金
changes-round = 第幾次拍賣
changes-place = 在哪裡開標
changes-mailBid = 寄信投標
changes-delivery = 會不會點交
changes-outcome = 結果
changes-lot = 第幾標
changes-address = 地址
changes-area = 多大
changes-share = 賣多少份
changes-item = 東西
changes-remarks = 備註
changes-facts = 其他說明
changes-case = 案號
changes-unit = 哪一股
changes-title = 寫什麼事
changes-docNo = 公文號碼
changes-issuedOn = 公告日期
changes-validFrom = 從哪一天公告
changes-validTo = 公告到哪一天
changes-service = 送什麼文書
changes-reward = 獎金怎麼算
changes-attachments = 附件
changes-source = 網址

changes-yes = 可以
changes-no = 不可以
changes-none = 沒有寫

changes-problem-missing = 沒有填
changes-problem-unknown = 沒有這個選項
changes-problem-unknownField = 沒有這個欄位
changes-problem-taken = 編號有人用了
changes-problem-tooLong = 太長了
changes-problem-samePerson = 要換一個人同意
changes-problem-beforeStart = 要在開始以後
changes-problem-noMoment = 要寫日期和時間
changes-problem-noDay = 要寫日期
changes-problem-noMoney = 不是金額
changes-problem-noNumber = 不是數字
changes-problem-noCase = 不是案號
changes-problem-noText = 不是文字
changes-problem-noYesOrNo = 要填 true 或 false
changes-problem-noTable = 不是一組欄位
changes-problem-noList = 不是清單
changes-problem-tooMany = 太多了
changes-problem-noFile = 找不到這個檔案
changes-problem-largeFile = 檔案太大，最多 25 MB
changes-problem-badFile = 不是 PDF 或能看的圖
