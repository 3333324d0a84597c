### unread: not yet read by people who use easy-read texts

# 個人資料蒐集告知（個人資料保護法第8條）
privacy-title = 我們怎麼用你的資料
privacy-help = 這一頁說：你的資料給誰用、留多久。
privacy-who = 誰要用
privacy-who-what = { $office }
privacy-purpose = 為什麼要用
privacy-purpose-what = 幫你印這張表，辦你的申請
privacy-kinds = 哪些資料
privacy-kinds-what = 名字、證件號碼、電話、地址，和表上寫的
privacy-period = 留多久
privacy-period-what = 你用完，機器就清掉。你交的紙，我們依法留著。
privacy-use = 誰看得到
privacy-use-what = 這裡的人，和把案件交給我們的機關。只在臺灣用。
privacy-rights = 你可以做什麼
privacy-rights-what = 你可以要看、要影印、要改。你也可以要我們停用或刪掉。
privacy-refuse = 你不想給
privacy-refuse-what = 可能辦不好。你可以拿空白的表，用筆寫。
privacy-camera = 這台機器沒有拍你，也沒有錄音。
privacy-agree = 我知道了，繼續
privacy-blank = 不打字，印空白的表
