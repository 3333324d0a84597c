### unread: not yet read by people who use easy-read texts

### 簽章內容沒有採用的原因。

bundle-refused-malformed = 檔案壞了，沒有用。 { $detail }
bundle-refused-signature = 簽名不對，沒有用。 { $detail }
bundle-refused-rollback = 這是舊的，沒有用。 { $detail }
bundle-refused-mixed = 新舊混在一起，沒有用。 { $detail }
bundle-refused-expired = 簽名過期了，先用原來的。 { $detail }
bundle-refused-delegation = 簽了別人的檔案，沒有用。 { $detail }
bundle-refused-branch = 那裡沒有這個單位。 { $detail }
bundle-refused-missing = 少了一個檔案。 { $detail }
bundle-refused-content = 內容被改過，沒有用。 { $detail }
bundle-refused-endless = 檔案太長，沒有用。 { $detail }
bundle-refused-truncated = 還沒傳完，下次再傳。 { $detail }
bundle-refused-bomb = 打開後太大，沒有用。 { $detail }
bundle-refused-slow = 網路太慢，下次再傳。 { $detail }
bundle-refused-unreachable = 連不上，下次再試。 { $detail }
bundle-refused-newer = 請先更新程式。 { $detail }
bundle-refused-line = 公告寫錯了，沒有用。 { $detail }
bundle-refused-not-taken = 檢查沒過，沒有用。 { $detail }
bundle-refused-busy = 正在更新，等一下。 { $detail }
bundle-refused-disk = 電腦存不進去。 { $detail }
