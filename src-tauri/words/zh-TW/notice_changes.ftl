### unread: waiting for the reading of the office itself

### 公告前後不同的欄位。

notices-field-state = 狀態
notices-field-openAt = 開標時間
notices-field-bidUntil = 投標截止
notices-field-offerUntil = 應買期限
notices-field-floorPrice = 底價
notices-field-deposit = 保證金
notices-field-round = 拍次
notices-field-place = 開標地點
notices-field-mailBid = 通訊投標
notices-field-delivery = 點交
notices-field-outcome = 結果
notices-field-lot = 標別
notices-field-address = 地址
notices-field-area = 面積
notices-field-share = 權利範圍
notices-field-item = 物品
notices-field-remarks = 備註
notices-field-facts = 其他說明
notices-field-case = 案號
notices-field-unit = 股別
notices-field-title = 主旨
notices-field-docNo = 發文字號
notices-field-issuedOn = 公告日期
notices-field-validFrom = 開始公告
notices-field-validTo = 公告到
notices-field-service = 送達內容
notices-field-reward = 獎勵內容
notices-field-attachments = 附件
notices-field-source = 網址

notices-field-yes = 可以
notices-field-no = 不可以
notices-field-none = —

notices-flag-lotTakenBack = 有的標已停拍或撤回，請先問承辦股。
