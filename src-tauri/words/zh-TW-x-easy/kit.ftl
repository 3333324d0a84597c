### unread: not yet read by people who use easy-read texts

# Words of the parts every screen is made of.

kit-page-code = 這一頁的號碼
kit-dock = 下面的按鍵
kit-cannot-now = 現在不能按。
kit-wan = 萬
kit-yuan = 元
kit-problems = 還有 { $n } 個地方沒寫
kit-fix = 去寫
kit-page-prev = 前一頁
kit-page-next = 下一頁
kit-page-first = 前面沒有了。
kit-page-last = 後面沒有了。
kit-page-of = 這是第 { $page } 頁，全部 { $pages } 頁
kit-sheet-of = 這是第 { $page } 張，全部 { $pages } 張

