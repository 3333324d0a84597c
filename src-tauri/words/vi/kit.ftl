### unread: not yet read by a native speaker

# Words of the parts every screen is made of.

kit-page-code = Mã trang
kit-dock = Phím cố định
kit-cannot-now = Hiện chưa nhấn được.
kit-scan-begins = Khung tự chạy. Đến chỗ cần thì bấm.
kit-yi = trăm triệu
kit-wan = vạn
kit-yuan = Đài tệ
kit-money = { $amount } Đài tệ
kit-problems = Còn { $n } chỗ cần điền
kit-fix = Điền ngay
kit-page-prev = Trang trước
kit-page-next = Trang sau
kit-page-first = Đây là trang đầu.
kit-page-last = Đây là trang cuối.
kit-page-of = Trang { $page } trên { $pages }
kit-sheet-of = Tờ { $page } trên { $pages }
kit-masked = Đã gõ { $n } chữ
kit-step-at = Câu { $n }
kit-step-of = {" "}trên { $n }
kit-steps = Tiến độ
kit-step-done = Đã xong
kit-step-current = Đang ở đây
kit-step-todo = Chưa đến
kit-row-edit = Sửa
kit-row-edit_speech = Sửa dòng { $n }
kit-row-delete = Xóa
kit-row-delete_speech = Xóa dòng { $n }
kit-row-delete_ask = Xóa dòng { $n }?
kit-row-delete_yes = Xóa
kit-row-delete_no = Giữ lại
kit-row-full = Tối đa { $n } dòng.
kit-drawing = Đang chuẩn bị bản in. Xin chờ một chút.
kit-sheet-prev = Tờ trước
kit-sheet-next = Tờ sau

# Dates. Weekdays come from the shell's words.
kit-date-year = Năm Dân Quốc（民國）
kit-date-month = Tháng
kit-date-day = Ngày
kit-date-year_up = Sớm hơn một năm
kit-date-year_down = Muộn hơn một năm
kit-date-month_up = Sớm hơn một tháng
kit-date-month_down = Muộn hơn một tháng
kit-date-day_up = Sớm hơn một ngày
kit-date-day_down = Muộn hơn một ngày
kit-date-chosen = Ngày đã chọn
kit-date-long = { $weekday }, ngày { $d } tháng { $m } năm { $western }
kit-date-western = Năm Dân Quốc { $y }.
kit-date-today = Là hôm nay.
kit-date-ahead = Còn { $n } ngày nữa.
kit-date-ago = { $n } ngày trước.
kit-date-none = Chưa chọn. Vui lòng nhấn phím trên hoặc dưới.
kit-date-none_digits = Gõ năm Dân Quốc（民國）, tháng và ngày.
kit-date-end = Không đi xa hơn được.
kit-date-by_digits = Gõ bằng phím số
kit-date-by_wheel = Chọn từng bước
kit-date-next_box = Ô sau
kit-date-no_such_day = Không có ngày này. Vui lòng xem lại.
kit-date-too_early = Sớm nhất là ngày { $d } tháng { $m } năm Dân Quốc { $y }.
kit-date-too_late = Muộn nhất là ngày { $d } tháng { $m } năm Dân Quốc { $y }.

# Months, hours and shares.
kit-month-long = Tháng { $m } năm { $western }
kit-time-none = Nhấn giờ trước, rồi nhấn phút.
kit-time-half = Buổi sáng hay buổi chiều
kit-time-am = Sáng
kit-time-pm = Chiều
kit-time-hour = Giờ
kit-time-minute = Phút
kit-time-hour_first = Vui lòng nhấn giờ trước.
kit-time-read_am = { $hour } giờ { $minute } sáng
kit-time-read_pm = { $hour } giờ { $minute } chiều
kit-datetime-label = Ngày và giờ
kit-datetime-day = { $d }/{ $m }/{ $western }
kit-datetime-no_day = Chọn ngày
kit-datetime-no_time = Chọn giờ
kit-share-ready = Phần thường gặp
kit-share-whole = Toàn bộ
kit-share-of = { $numerator } phần { $denominator }
kit-share-denominator = Chia làm
kit-share-numerator = Số phần
kit-share-too_much = Không được nhiều hơn toàn bộ. Ví dụ 1/8: gõ 8 trước, rồi gõ 1.

# 圖
kit-picture-larger = Phóng to
kit-picture-smaller = Thu nhỏ
kit-picture-left = Bên trái
kit-picture-right = Bên phải
kit-picture-up = Bên trên
kit-picture-down = Bên dưới
kit-picture-smallest = Đây là toàn bộ hình.
kit-picture-largest = Đã lớn nhất.
kit-picture-whole = Đang thấy toàn bộ hình.
kit-picture-edge = Đây là mép hình.
