### unread: not yet read by people who use easy-read texts

error-file = 檔案打不開：{ $path }。請看名字對不對、可不可以讀。
error-own-file = 機器的檔案不能用：{ $path }。請找修電腦的人。
error-settings = 設定檔第 { $line } 行第 { $column } 字不對。改好再做一次。
error-profile = 這裡的資料第 { $line } 行第 { $column } 字不對。改好再做一次。
error-setting-bounds = 第 { $line } 行的 { $name } 不能用。改好再做一次。
error-setting-printer = 設定檔第 { $line } 行，印表機地址不對。要像 ipp://host/ipp/print。
error-ledger-key = 拿不到鑰匙。請找修電腦的人。帳本不要刪。
error-ledger-closed = 帳本打不開。請找修電腦的人。檔案不要刪。
error-store = 放資料的地方壞了，號碼 { $code }。請找修電腦的人。
error-store-shrunk = 這次 { $now } 列，上次 { $before } 列。沒有錯，請加 --accept-shrink 再做。
error-store-importing = 別人正在放公告進來。等一下再做。
error-store-busy = 別的程式正在用。等一下再做。
error-store-full = 電腦裡放滿了。請找修電腦的人。
error-store-newer = 這裡的程式太舊了。請找修電腦的人。
error-answers = 答案的檔案有 { $count } 個地方要改。
error-paper = 這張表排不好。請找修電腦的人。
error-missing-glyph = 「{ $character }」印不出來。先空著，再用筆寫。
error-printer = 沒有印出來：{ $trouble }。請看印表機，再印一次。
error-printer-address = 印表機的地址不對。要像 ipp://host/ipp/print。
error-not-found-form = 沒有這張表。用 kiosk forms list 看有哪些。
error-not-found = 沒有找到。請再找一次。
error-not-ready = 現在不能做。請照順序做。
error-busy = 機器還在忙。等一下再做。
error-printer-busy = 印表機還在忙。等一下再印。
error-too-large = 太長，或太多了。少一點再做。
error-bad-request = 寫的不對。請看一看再做。
error-not-its-name = 「{ $name }」寫的不對。請改好再做。
error-form-incomplete = 還有 { $count } 個地方沒寫，不能印。
error-visit-ended = 已經結束了。請從頭開始。
error-internal = 程式壞了。請找修電腦的人。
error-date = 看不懂日期「{ $text }」。要像 115/11/22 或 2026-11-22。
error-usage = 指令打得不對。用 kiosk --help 看怎麼打。
error-seal-none = 找不到方塊。請把整張紙拍清楚。
error-seal-not-ours = 這不是書表的方塊。
error-seal-newer = 這是新版印的。請更新程式。
error-seal-mixed = 圖上有兩份表。一次讀一份。
error-seal-incomplete = 共 { $total } 塊，少了第 { $missing } 塊。請拍齊。
error-seal-tampered = 方塊被改過或壞了。請看紙上的字。
error-seal-foreign = 不認識印的機器。請看紙上的字。
error-seal-wrong-key = 這把鑰匙打不開。請換一把。
error-seal-content = 方塊讀不出內容。請看紙上的字。
error-seal-picture = 不是照片，也不是 PDF：{ $path }。
error-seal-key = 這把鑰匙不對：{ $what }。
error-seal-no-key = 還沒有寫公鑰，不能印方塊。
error-seal-too-long = 內容太多，方塊放不下。

error-hand-notice = 有 { $count } 個地方要改。
error-paper-code =
    號碼打錯了。
    再看一次 12 個數字。
error-bundle-not-set-up = 還沒設好：{ $name }。
