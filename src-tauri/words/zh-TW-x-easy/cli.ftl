### unread: not yet read by people who use easy-read texts

cli-about = 用打字的方式管這台機器
cli-notices = 公告：放進來、找一找
cli-notices-import = 放進一個公告檔
cli-notices-search = 找公告
cli-forms = 表：看有哪些、印出來
cli-forms-list = 看有哪些表
cli-forms-print = 印一張表，也可以存成 PDF
cli-forms-read = 讀紙上的方塊
cli-survey = 你滿不滿意的問題
cli-survey-report = 多少人答、怎麼答
cli-settings = 設定
cli-settings-check = 看設定有沒有寫對
cli-settings-show = 看現在的設定
cli-doctor = 看機器哪裡好、哪裡要修
cli-open = 開機器的畫面

cli-arg-data = 放資料的地方。也可以用 KIOSK_DATA 說
cli-arg-json = 寫成 1 個 JSON
cli-arg-file = 公告檔
cli-arg-accept_shrink = 比上次少很多，也要放進來
cli-arg-words = 要找的字，或案件的號碼
cli-arg-kind = 哪一種：estate、movable、service、reward
cli-arg-township = 哪個鄉鎮
cli-arg-from = 從哪天
cli-arg-to = 到哪天
cli-arg-limit = 最多要幾個
cli-arg-offset = 前面跳過幾個
cli-arg-form = 表的代號
cli-arg-blank = 沒寫字的
cli-arg-example = 寫好的例子
cli-arg-large = 大字的空白表
cli-arg-fillable = 可以用電腦寫的空白表
cli-arg-gloss = 多印一張對照：vi、id、th、en
cli-arg-answers = 答案的 JSON 檔
cli-arg-out = 存成這個 PDF
cli-arg-printer = 用這台印。前面要寫 ipp://
cli-arg-copies = 幾份，1 到 9
cli-arg-code = 加印方塊
cli-arg-pictures = 照片或 PDF
cli-arg-key = 單位的私鑰檔
cli-arg-device_key = 列印機器的公鑰

cli-import-done = 看了 { $read } 列：新的 { $new }、改了 { $changed }、一樣 { $unchanged }、拿掉 { $withdrawn }、不收 { $refused }。
cli-import-refused = 第 { $row } 列：{ $text }
cli-search-total = 一共 { $total } 個。
cli-search-demo = 練習用
cli-print-saved = 存好了：{ $path }
cli-print-done = 印表機說：印好了。
cli-read-form = 書表：{ $title }。代號：{ $form }。{ $date }填的。
cli-read-genuine = 方塊是好的。加上 --key 就能讀。
cli-survey-total = 從{ $from }到{ $to }，有 { $count } 份。
cli-settings-ok = 設定都對。

cli-notices-enter = 登打一件新公告
cli-notices-correct = 改正一件公告
cli-notices-withdraw = 撤下一件公告
cli-notices-waiting = 等第二個人同意的
cli-notices-decide = 第二個人同意或不同意
cli-notices-check-code = 查紙上的號碼
cli-arg-dry_run = 試跑，不寫入
cli-arg-as_name = 登打的人
cli-arg-approve_as = 第二個同意的人
cli-arg-notice = 公告的檔案
cli-arg-id = 公告的編號
cli-arg-entry = 登打的號次
cli-arg-refuse = 不同意
cli-arg-digits = 紙上的 12 個號碼
cli-import-dry = 試跑，沒有寫入。
cli-import-shrunk =
    上次 { $before } 列。
    這次 { $now } 列。
    要匯入，請加 --accept-shrink。
cli-import-row-new = 新增，第 { $row } 列：{ $case }
cli-import-row-changed = 更改，第 { $row } 列：{ $case }
cli-import-row-withdrawn = 撤下，第 { $row } 列：{ $case }
cli-import-correction = ，是更正
cli-import-replaces-hand = ，會蓋過登打的
cli-hand-shown = 登好了，大家看得到。
cli-hand-waits =
    登好了。
    要等第二個人同意。
cli-hand-waiting = { $count } 件在等同意。
cli-hand-refused = 記下了，不同意。
