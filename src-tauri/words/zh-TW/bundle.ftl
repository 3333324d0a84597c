### unread: waiting for the reading of the office itself

### 簽章內容沒有採用的原因。

bundle-refused-malformed = 檔案壞了，沒有採用（{ $detail }）。
bundle-refused-signature = 簽章不對，沒有採用（{ $detail }）。
bundle-refused-rollback = 比現有的舊，沒有採用（{ $detail }）。
bundle-refused-mixed = 新舊檔案混在一起，沒有採用（{ $detail }）。
bundle-refused-expired = 簽章已過期，沒有採用新內容，繼續用現有的（{ $detail }）。
bundle-refused-delegation = 有單位簽了不歸它管的檔案，沒有採用（{ $detail }）。
bundle-refused-branch = 來源沒有這個分署的內容（{ $detail }）。
bundle-refused-missing = 少了檔案（{ $detail }）。
bundle-refused-content = 內容和簽章不符，沒有採用（{ $detail }）。
bundle-refused-endless = 檔案太長，沒有採用（{ $detail }）。
bundle-refused-truncated = 檔案沒有傳完，下次接著傳（{ $detail }）。
bundle-refused-bomb = 解開後超過應有的大小，沒有採用（{ $detail }）。
bundle-refused-slow = 網路太慢，下次接著傳（{ $detail }）。
bundle-refused-unreachable = 連不上來源，下次再試（{ $detail }）。
bundle-refused-newer = 內容要新版程式才能讀，請更新程式（{ $detail }）。
bundle-refused-line = 公告內容有錯，沒有採用（{ $detail }）。
bundle-refused-not-taken = 內容沒有通過本機檢查，沒有採用（{ $detail }）。
bundle-refused-busy = 另一個程式正在更新，請等一下（{ $detail }）。
bundle-refused-disk = 磁碟讀寫失敗（{ $detail }）。
