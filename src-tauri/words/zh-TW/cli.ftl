### unread: waiting for the reading of the office itself

### 命令列 kiosk 的說明和輸出。

cli-about = 查詢導覽列印機的命令列
cli-notices = 公告：匯入、查詢
cli-notices-import = 匯入一個公告檔
cli-notices-search = 查公告
cli-forms = 書表：清單、列印
cli-forms-list = 列出所有書表
cli-forms-print = 印一張書表，或存成 PDF
cli-forms-read = 讀取紙上的資料條碼
cli-survey = 滿意度問卷
cli-survey-report = 問卷的份數和比例
cli-settings = 設定
cli-settings-check = 檢查設定檔
cli-settings-show = 顯示現在的設定
cli-doctor = 看這台機器哪裡正常、哪裡要處理
cli-open = 打開機器的畫面

cli-arg-data = 資料夾；也可以用 KIOSK_DATA 指定
cli-arg-json = 輸出一個 JSON
cli-arg-file = 公告檔
cli-arg-accept_shrink = 列數比上次少很多，也要匯入
cli-arg-words = 要查的字、案號
cli-arg-kind = 種類：estate、movable、service、reward
cli-arg-township = 鄉鎮市區
cli-arg-from = 從哪一天
cli-arg-to = 到哪一天
cli-arg-limit = 最多幾件
cli-arg-offset = 跳過幾件
cli-arg-form = 書表的代號
cli-arg-blank = 空白
cli-arg-example = 範例
cli-arg-large = 大字的空白表
cli-arg-fillable = 可以在電腦上填的空白表（和 --blank 一起用）
cli-arg-gloss = 另附一張對照表：vi、id、th、en
cli-arg-answers = 填答的 JSON 檔
cli-arg-out = 存成這個 PDF 檔
cli-arg-printer = 印到這台印表機，ipp:// 開頭
cli-arg-copies = 份數，1 到 9
cli-arg-code = 加印資料條碼
cli-arg-pictures = 照片（PNG、JPEG）或 PDF
cli-arg-key = 本單位的私鑰檔（age）
cli-arg-device_key = 列印機器的公鑰，16 進位 64 字

cli-import-done = 讀了 { $read } 列：新增 { $new }、更改 { $changed }、不變 { $unchanged }、撤下 { $withdrawn }、退回 { $refused }。
cli-import-refused = 第 { $row } 列：{ $text }
cli-search-total = 共 { $total } 件。
cli-search-demo = 示範資料
cli-print-saved = 已經存好：{ $path }
cli-print-done = 印表機說印好了。
cli-read-form = 書表：{ $title }（{ $form }），{ $date }填寫。
cli-read-genuine = 條碼完整，簽章正確。加上 --key 就能讀內容。
cli-survey-total = { $from }到{ $to }，共 { $count } 份。
cli-settings-ok = 設定沒有錯。
