### unread: not yet read by people who use easy-read texts

### 公告前後不同的欄位。

notices-field-state = 現在怎樣
notices-field-openAt = 哪一天開標
notices-field-bidUntil = 投標到什麼時候
notices-field-offerUntil = 應買到哪一天
notices-field-floorPrice = 底價
notices-field-deposit = 保證金
notices-field-round = 第幾次拍賣
notices-field-place = 在哪裡開標
notices-field-mailBid = 寄信投標
notices-field-delivery = 會不會點交
notices-field-outcome = 結果
notices-field-lot = 第幾標
notices-field-address = 地址
notices-field-area = 多大
notices-field-share = 賣多少份
notices-field-item = 東西
notices-field-remarks = 備註
notices-field-facts = 其他說明
notices-field-case = 案號
notices-field-unit = 哪一股
notices-field-title = 寫什麼事
notices-field-docNo = 公文號碼
notices-field-issuedOn = 公告日期
notices-field-validFrom = 從哪一天公告
notices-field-validTo = 公告到哪一天
notices-field-service = 送什麼文書
notices-field-reward = 獎金怎麼算
notices-field-attachments = 附件
notices-field-source = 網址

notices-field-yes = 可以
notices-field-no = 不可以
notices-field-none = —

notices-flag-lotTakenBack =
    有的標不賣了。
    你要先問承辦股。
