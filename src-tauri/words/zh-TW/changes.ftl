### unread: waiting for the reading of the office itself

### 公告前後不同的欄位。

changes-state = 狀態
changes-openAt = 開標時間
changes-bidUntil = 投標截止
changes-offerUntil = 應買期限
changes-floorPrice = 底價
changes-deposit = 保證金
changes-round = 拍次
changes-place = 開標地點
changes-mailBid = 通訊投標
changes-delivery = 點交
changes-outcome = 結果
changes-lot = 標別
changes-address = 地址
changes-area = 面積
changes-share = 權利範圍
changes-item = 物品
changes-remarks = 備註
changes-facts = 其他說明
changes-case = 案號
changes-unit = 股別
changes-title = 主旨
changes-docNo = 發文字號
changes-issuedOn = 公告日期
changes-validFrom = 開始公告
changes-validTo = 公告到
changes-service = 送達內容
changes-reward = 獎勵內容
changes-attachments = 附件
changes-source = 網址

changes-yes = 可以
changes-no = 不可以
changes-none = 沒有寫

changes-problem-missing = 沒有填
changes-problem-unknown = 沒有這個選項
changes-problem-unknownField = 沒有這個欄位
changes-problem-taken = 這個編號已經有公告
changes-problem-tooLong = 太長，或有不能用的字元
changes-problem-samePerson = 要由另一個人同意
changes-problem-beforeStart = 比開始的日子早
changes-problem-noMoment = 不是日期和時間，例如 115/8/4 15:00
changes-problem-noDay = 不是日期，例如 115/8/4
changes-problem-noMoney = 不是金額
changes-problem-noNumber = 不是數字
changes-problem-noCase = 不是案號
changes-problem-noText = 不是文字
changes-problem-noYesOrNo = 要填 true 或 false
changes-problem-noTable = 不是一組欄位
changes-problem-noList = 不是清單
changes-problem-tooMany = 太多了
changes-problem-noFile = 公告旁邊沒有這個檔案
changes-problem-largeFile = 超過 25 MB
changes-problem-badFile = 不是 PDF、JPEG 或 PNG，或圖讀不出來
