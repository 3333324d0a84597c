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
