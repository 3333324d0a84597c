### unread: not yet read by people who use easy-read texts

alert-key-in-file = 鑰匙放在檔案裡，不夠安全
alert-catalogue-lost = 公告壞了。現在用舊的公告。
alert-printer-paper-out = 沒有紙了
alert-printer-offline = 印表機不回答
alert-printer-needs-help = 請人來看印表機
alert-clock-untrusted = 時間可能不對
alert-help-called = 有人在找人幫忙
alert-who-counter = 請值班的人做
alert-who-technician = 請修電腦的人做
alert-ledger-key-gone = 帳本的鑰匙不見了
alert-ledger-key-locked = 拿不到鑰匙
alert-ledger-unreadable = 放紀錄的檔打不開
alert-start = 機器還沒準備好
alert-bundle-refused = 新資料有問題，沒有用
alert-bundle-expired = 很久沒有新資料了
