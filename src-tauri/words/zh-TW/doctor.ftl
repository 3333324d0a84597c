### unread: waiting for the reading of the office itself

### 機器的健康報告：給承辦人員看，一行一件事。

doctor-area-program = 程式
doctor-area-machine = 機器
doctor-area-profile = 單位資料
doctor-area-key = 鑰匙
doctor-area-ledger = 帳本
doctor-area-notices = 公告
doctor-area-printer = 印表機
doctor-area-fonts = 字型
doctor-area-clock = 時鐘
doctor-area-content = 分署的內容

doctor-state-ok = 正常
doctor-state-degraded = 要注意
doctor-state-missing = 缺少

doctor-version = 版本 { $version }。
doctor-version-forms = 書表 { $count } 張，最新的版次 { $edition }。
doctor-version-store = SQLite { $sqlite }、SQLCipher { $sqlcipher }；帳本格式 { $ledger }、公告庫格式 { $catalogue }。
doctor-role-hall = 這台是大廳的查詢導覽列印機。
doctor-role-site = 這台是鄉鎮視訊據點的機器。
doctor-role-desk = 這台是承辦人員的桌機。
doctor-role-wall = 這台是牆面螢幕。
doctor-profile-official = 單位資料：{ $office }，已經確認。
doctor-profile-sample = 單位資料：{ $office }，還沒有人確認。
doctor-phone-missing = 電話還沒有填。畫面會請民眾到櫃檯。
doctor-recipients-missing = 本單位的公鑰還沒有填。收到的申請無法封存，表上也不印資料條碼。
doctor-code-silent = 拿不到本機的鑰匙。表上不印資料條碼。請資訊人員處理。
doctor-device-key = 本機的公鑰：{ $key }
doctor-key-keyring = 帳本的鑰匙在系統的鑰匙圈裡。
doctor-key-credential = 帳本的鑰匙由系統服務交給本機。
doctor-key-file = 帳本的鑰匙放在檔案裡。請裝好系統的鑰匙圈。
doctor-key-missing = 找不到帳本的鑰匙。請資訊人員處理，不要刪除帳本。
doctor-key-locked = 系統的鑰匙圈打不開。請登入或解鎖以後再啟動。
doctor-ledger-ok = 帳本可以寫入。
doctor-ledger-closed = 帳本打不開（{ $code }）。請資訊人員處理，不要刪除檔案。
doctor-notices-count = 有 { $count } 件公告，資料到{ $date }。
doctor-notices-demo = 現在是 { $count } 件示範公告。匯入真的公告以後，示範公告就會消失。
doctor-notices-none = 還沒有公告。請匯入公告檔。
doctor-content-fresh = 分署的內容已經更新（{ $checked } 查看）。
doctor-content-never = 還沒有收到分署的內容。
doctor-content-away = { $checked } 收不到分署的新內容（{ $code }）。
doctor-content-refused = { $checked } 收到的內容有問題，沒有採用（{ $code }）。
doctor-printer-ready = 印表機可以列印。
doctor-printer-folder = 沒有設定印表機。紙張會存到資料夾。
doctor-printer-passing = 沒有設定印表機。紙張會存到資料夾，每次使用結束就刪掉。
doctor-printer-paper_out = 印表機沒有紙。請加紙。
doctor-printer-offline = 印表機沒有回應。請檢查電源和網路線。
doctor-printer-needs_help = 印表機要人處理。請看印表機的面板。
doctor-pack-ready = 罕用字字型已經裝好，版本 { $version }。
doctor-pack-missing = 沒有裝罕用字字型。有些姓名的字印不出來，要用手寫。
doctor-pack-broken = 罕用字字型的檔案壞了：{ $file }。請重新安裝。
doctor-clock-trusted = 時鐘已經校正。
doctor-clock-unknown = 還沒有人校正過時鐘。請檢查日期和時間。
doctor-alerts-none = 沒有等人處理的事。
doctor-alerts = 等人處理的事
