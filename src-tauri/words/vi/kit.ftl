### unread: not yet read by a native speaker

# Words of the parts every screen is made of.

kit-page-code = Mã trang
kit-dock = Phím cố định
kit-cannot-now = Hiện chưa nhấn được.
kit-wan = vạn
kit-yuan = Đài tệ
kit-problems = Còn { $n } chỗ cần điền
kit-fix = Điền ngay
kit-page-prev = Trang trước
kit-page-next = Trang sau
kit-page-first = Đây là trang đầu.
kit-page-last = Đây là trang cuối.
kit-page-of = Trang { $page } trên { $pages }
kit-sheet-of = Tờ { $page } trên { $pages }

