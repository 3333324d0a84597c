### unread: waiting for the reading of the office itself

# 紙本

# 每一張都有
paper-example = 範例
paper-draft = 草稿
paper-sample = 示範資料
paper-empty_side = （本頁空白）
paper-further_down = 見後
paper-same = 同上
paper-row = { $label }（第 { $n } 列）
paper-page = 第 { $n } 頁，共 { $total } 頁
paper-edition = { $form }　版次 { $edition }
paper-large = 大字版
paper-large-edition = 版次 { $edition }

# 金額、日期
paper-amount = { $amount } 元
paper-day = { $date }（星期{ $weekday }）
paper-weekday-1 = 一
paper-weekday-2 = 二
paper-weekday-3 = 三
paper-weekday-4 = 四
paper-weekday-5 = 五
paper-weekday-6 = 六
paper-weekday-7 = 日
paper-time-morning = 上午
paper-time-afternoon = 下午
paper-time-hour = { $hour }時
paper-time-minute = { $hour }時{ $minute }分

# 公告
paper-notice-estate = 不動產拍賣公告
paper-notice-movable = 動產拍賣公告
paper-notice-service = 公示送達
paper-notice-reward = 獎勵檢舉公告
paper-notice-what = 這張是查詢結果。內容以本分署公告正本為準。
paper-notice-demo = 示範資料，不是真的公告
paper-notice-fresh-none = 請再向本分署確認
paper-notice-source = 資料來源：{ $who }
paper-notice-source-none = 資料來源：示範用，沒有來源
paper-notice-printed = 列印日期：{ $date }
paper-notice-case = 案號
paper-notice-unit = { $unit }股
paper-notice-round = 拍次、情形
paper-notice-lot-state = 情形
paper-notice-open = 開標時間
paper-notice-none = 公告資料沒有寫
paper-notice-lot = 標別　{ $lot }
paper-notice-floor =
    底價
    最少要出這麼多
paper-notice-deposit =
    保證金
    投標時先交
paper-notice-result = 結果
paper-notice-delivery = 點交情形
paper-notice-category = 種類
paper-notice-what-sold = 拍賣的物件
paper-notice-remarks = 備註
paper-area-both = 面積 { $ping } 坪（{ $m2 } 平方公尺）
paper-share = 權利範圍 { $share }

# 對照表
paper-gloss-mark = 對照表（不是申請書）
paper-gloss-note = 這張只是說明，給您自己看。請在中文的表上簽名或蓋章，並交中文的表。
paper-gloss-field = 欄位
paper-gloss-chinese = 表上的中文
paper-gloss-answer = 填寫內容
paper-gloss-sign = 請親手簽名或蓋章

# 資料條碼
paper-code-mark = 資料條碼
paper-code-note = 下面的方塊記著這張表填寫的內容，已經加密，只有{ $office }能讀。請和表一起交。沒有這一張，表一樣有效。
paper-code-part = 第 { $n } 塊，共 { $total } 塊　{ $name }
