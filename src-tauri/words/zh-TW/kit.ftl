# Words of the parts every screen is made of.

kit-page-code = 本頁代碼
kit-dock = 固定按鍵
kit-cannot-now = 現在不能按。
kit-wan = 萬
kit-yuan = 元
kit-problems = 還有 { $n } 個地方要補
kit-fix = 去補
kit-page-prev = 上一頁
kit-page-next = 下一頁
kit-page-first = 這是第一頁。
kit-page-last = 這是最後一頁。
kit-page-of = 第 { $page } 頁，共 { $pages } 頁
kit-sheet-of = 第 { $page } 張，共 { $pages } 張
