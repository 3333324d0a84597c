### unread: waiting for the reading of the office itself

### 要人處理的事。

alert-key-in-file = 帳本的鑰匙放在檔案裡
alert-catalogue-lost = 公告資料損壞，現在用的是舊資料
alert-printer-paper-out = 印表機沒有紙
alert-printer-offline = 印表機沒有回應
alert-printer-needs-help = 印表機要人處理
alert-clock-untrusted = 時鐘可能不準
alert-help-called = 有民眾請人幫忙
alert-who-counter = 請值勤人員處理
alert-who-technician = 請資訊人員處理
alert-ledger-key-gone = 找不到帳本的鑰匙
alert-ledger-key-locked = 拿不到帳本的鑰匙
alert-ledger-unreadable = 帳本打不開
alert-start = 機器沒有準備好
alert-bundle-refused = 收到的內容有問題，沒有採用
alert-bundle-expired = 分署的內容沒有人更新
