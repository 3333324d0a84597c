### unread: not yet read by a native speaker

# Words of the parts every screen is made of.

kit-page-code = Page code
kit-dock = Fixed keys
kit-cannot-now = Not possible now.
kit-wan = × 10,000
kit-yuan = NT$
kit-problems =
    { $n ->
        [one] { $n } thing still to fill in
       *[other] { $n } things still to fill in
    }
kit-fix = Fill it in
kit-page-prev = Previous page
kit-page-next = Next page
kit-page-first = This is the first page.
kit-page-last = This is the last page.
kit-page-of = Page { $page } of { $pages }
kit-sheet-of = Sheet { $page } of { $pages }

