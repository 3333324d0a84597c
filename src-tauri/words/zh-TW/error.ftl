### unread: waiting for the reading of the office itself

### 命令列的錯誤：哪裡不對，怎麼辦。

error-file = 檔案打不開：{ $path }。請檢查檔名和權限。
error-own-file = 機器自己的檔案不能用：{ $path }。請資訊人員檢查權限和磁碟。
error-settings = 設定檔第 { $line } 行第 { $column } 字有錯。請改好再執行。
error-profile = 單位資料第 { $line } 行第 { $column } 字有錯。請改好再執行。
error-setting-bounds = 設定 { $name }（第 { $line } 行）的值不能用。請改好再執行。
error-setting-printer = 設定檔第 { $line } 行，印表機的位址不對。要像 ipp://主機/ipp/print。
error-ledger-key = 拿不到帳本的鑰匙。請資訊人員處理，不要刪除帳本。
error-ledger-closed = 帳本打不開。請資訊人員處理，不要刪除檔案。
error-store = 資料庫出了問題（{ $code }）。請資訊人員處理。
error-store-shrunk = 這次只有 { $now } 列，上次有 { $before } 列。確定沒錯，請加 --accept-shrink 再匯入。
error-store-importing = 另一個匯入還沒做完。請等一下再做。
error-store-busy = 資料庫正被別的程式使用。請等一下再做。
error-store-full = 磁碟滿了。請資訊人員清出空間再做。
error-store-newer = 資料庫是新版程式寫的，這一版不能用。請更新程式。
error-answers = 填答的檔案有 { $count } 個地方要改。
error-paper = 表格排不出來。請告訴資訊人員。
error-missing-glyph = 「{ $character }」這個字印不出來。請空著這一格，用手寫。
error-printer = 印表機沒有印出來（{ $trouble }）。請看印表機，再印一次。
error-printer-address = 印表機的位址不對。要像 ipp://主機/ipp/print。
error-not-found-form = 沒有這張書表。請用 kiosk forms list 看有哪些。
error-not-found = 找不到。請再查一次。
error-not-ready = 現在不能做這件事。請照順序再做一次。
error-busy = 前一件還沒做完。請等一下再做。
error-printer-busy = 印表機還在印前一件。請等一下再印。
error-too-large = 內容太長或太多。請減少再做。
error-bad-request = 內容不對。請檢查再做。
error-not-its-name = 「{ $name }」的內容和檔名不合，沒有發布。請改好再做。
error-form-incomplete = 還有 { $count } 個地方要補，不能印成填好的表。
error-visit-ended = 這次使用已經結束。請重新開始。
error-internal = 程式出了問題。請告訴資訊人員。
error-date = 日期「{ $text }」讀不懂。要像 115/11/22 或 2026-11-22。
error-usage = 指令打錯了。請用 kiosk --help 看用法。
error-seal-none = 圖上找不到資料條碼。請把整張紙拍清楚，再讀一次。
error-seal-not-ours = 圖上的條碼不是書表的資料條碼。
error-seal-newer = 這個條碼是新版程式印的。請更新程式再讀。
error-seal-mixed = 圖上有兩份書表的條碼。請一次只讀一份。
error-seal-incomplete = 條碼不完整，共 { $total } 塊，缺第 { $missing } 塊。請拍齊再讀。
error-seal-tampered = 條碼的內容被改過或壞了。請不要使用，改看紙上的字。
error-seal-foreign = 這個條碼不是已知的機器印的。請不要使用，改看紙上的字。
error-seal-wrong-key = 這把私鑰打不開這個條碼。請換本單位的私鑰檔。
error-seal-content = 條碼是真的，但內容讀不出來。請改看紙上的字。
error-seal-picture = 這個檔案不是 PNG、JPEG 或 PDF：{ $path }。
error-seal-key = 鑰匙不對：{ $what }。
error-seal-no-key = 本單位的公鑰還沒有填，不能印資料條碼。
error-seal-too-long = 內容太多，放不進資料條碼。

error-hand-notice = 登打的公告有 { $count } 個地方要改。
error-paper-code = 號碼打得不對，請再看一次紙上的 12 個數字。
error-bundle-not-set-up = 還沒有設定好：{ $name }。請看說明再執行。
