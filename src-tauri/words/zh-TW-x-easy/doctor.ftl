### unread: not yet read by people who use easy-read texts

doctor-area-program = 程式
doctor-area-machine = 機器
doctor-area-profile = 這裡的資料
doctor-area-key = 鑰匙
doctor-area-ledger = 帳本
doctor-area-notices = 公告
doctor-area-printer = 印表機
doctor-area-clock = 時鐘

doctor-state-ok = 好的
doctor-state-degraded = 要注意
doctor-state-missing = 沒有

doctor-version = 這是 { $version } 版。
doctor-role-hall = 這台放在大廳，給大家用。
doctor-role-site = 這台放在鄉鎮，可以用螢幕說話。
doctor-role-desk = 這台給辦案件的人用。
doctor-role-wall = 這台掛在牆上，只給人看。
doctor-profile-official = 這裡是{ $office }。有人看過，都對。
doctor-profile-sample = 這裡是{ $office }。還沒有人看過。
doctor-phone-missing = 還沒有寫電話。大家會去櫃檯問。
doctor-recipients-missing = 還沒有寫公鑰。申請不能封起來，也不印方塊。
doctor-code-silent = 拿不到這台的鑰匙。表上不印方塊。請找資訊人員。
doctor-device-key = 這台的公鑰：{ $key }
doctor-key-keyring = 鑰匙在安全的地方。
doctor-key-credential = 鑰匙由另一個服務給這台機器。
doctor-key-file = 鑰匙放在檔案裡。請裝好鑰匙圈。
doctor-key-missing = 找不到鑰匙。請找修電腦的人。帳本不要刪。
doctor-key-locked = 鑰匙圈打不開。請先登入，再打開機器。
doctor-ledger-ok = 帳本可以寫。
doctor-ledger-closed = 帳本打不開，號碼 { $code }。請找修電腦的人。檔案不要刪。
doctor-notices-count = 有 { $count } 個公告。這是{ $date }的資料。
doctor-notices-demo = 現在有 { $count } 個練習用的公告。放進真的公告，它們就不見了。
doctor-notices-none = 還沒有公告。請放進公告檔。
doctor-printer-ready = 印表機可以印。
doctor-printer-folder = 沒有印表機。紙會存在檔案夾。
doctor-printer-paper_out = 沒有紙了。請加紙。
doctor-printer-offline = 印表機不回答。請看電線和網路線。
doctor-printer-needs_help = 印表機要人看。請看它的小螢幕。
doctor-clock-trusted = 時間是對的。
doctor-clock-unknown = 不知道時間對不對。請看日期和時間。
doctor-alerts-none = 現在沒有事要做。
doctor-alerts = 要做的事
