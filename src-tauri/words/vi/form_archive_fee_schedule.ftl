### unread: not yet read by a native speaker

# 第 6 號 檔案閱覽抄錄複製收費標準

form-archive_fee_schedule = Lệ phí xem và sao chép tài liệu lưu trữ
    .short = Lệ phí tài liệu
    .what = Xem, chép, sao tài liệu tốn bao nhiêu.
    .bring = Đây là bảng lệ phí, không cần điền.
form-archive_fee_schedule-text-issued = Theo Điều 21 Luật Lưu trữ và mức phí sửa ngày 30-12-2022. Đơn vị: Đài tệ.
form-archive_fee_schedule-text-head_kind = Loại
form-archive_fee_schedule-text-head_item = Hạng mục
form-archive_fee_schedule-text-head_price = Mức phí
form-archive_fee_schedule-text-head_note = Ghi chú
form-archive_fee_schedule-text-read = Xem, chép
form-archive_fee_schedule-text-read_item = Tài liệu của cơ quan
form-archive_fee_schedule-text-read_price = 20 Đài tệ mỗi 2 giờ
form-archive_fee_schedule-text-read_note = Chưa đủ 2 giờ tính 2 giờ; hồ sơ quốc gia miễn phí
form-archive_fee_schedule-text-own = Tự chụp
form-archive_fee_schedule-text-own_item = Khi cơ quan đồng ý
form-archive_fee_schedule-text-own_price = Như mức xem
form-archive_fee_schedule-text-own_note = Điện thoại, máy ảnh
form-archive_fee_schedule-text-paper = Sao giấy
form-archive_fee_schedule-text-paper_b4 = Đen trắng, đến B4
form-archive_fee_schedule-text-p2 = 2 Đài tệ mỗi trang
form-archive_fee_schedule-text-c10 = Màu: 10 Đài tệ
form-archive_fee_schedule-text-paper_a3 = Đen trắng, A3
form-archive_fee_schedule-text-p3 = 3 Đài tệ mỗi trang
form-archive_fee_schedule-text-c15 = Màu: 15 Đài tệ
form-archive_fee_schedule-text-image = Tệp ảnh từ giấy
form-archive_fee_schedule-text-low200 = đến 200 dpi
form-archive_fee_schedule-text-i10 = 10 Đài tệ mỗi ảnh
form-archive_fee_schedule-text-by_mail = Gửi e-mail hoặc phương tiện lưu trữ
form-archive_fee_schedule-text-high201 = từ 201 dpi
form-archive_fee_schedule-text-i25 = 25 Đài tệ mỗi ảnh
form-archive_fee_schedule-text-photo = Ảnh chụp
form-archive_fee_schedule-text-photo_bw = Sao đen trắng, đến B4 / A3
form-archive_fee_schedule-text-p23 = 2 / 3 Đài tệ mỗi trang
form-archive_fee_schedule-text-c5 = Màu: gấp 5 lần
form-archive_fee_schedule-text-photo300 = Tệp ảnh, đến 300 dpi
form-archive_fee_schedule-text-i15 = 15 Đài tệ mỗi ảnh
form-archive_fee_schedule-text-photo301 = Tệp ảnh, từ 301 dpi
form-archive_fee_schedule-text-i30 = 30 Đài tệ mỗi ảnh
form-archive_fee_schedule-text-large = Ảnh khổ lớn hơn A3
form-archive_fee_schedule-text-large300 = Đến 300 dpi, tính theo số A3
form-archive_fee_schedule-text-i50 = 50 Đài tệ mỗi ảnh
form-archive_fee_schedule-text-ask_annex = Trên 300 dpi: theo phụ lục chính thức
form-archive_fee_schedule-text-other = Âm thanh, phim, loại khác
form-archive_fee_schedule-text-by_annex = Theo phụ lục chính thức
form-archive_fee_schedule-text-medium = Vật lưu trữ
form-archive_fee_schedule-text-electronic = Giao bản điện tử
form-archive_fee_schedule-text-by_agency = Do cơ quan quyết định
form-archive_fee_schedule-text-format_agency = Cơ quan chọn định dạng
form-archive_fee_schedule-text-post = Gửi bưu điện
form-archive_fee_schedule-text-post_price = Cước thực tế + 50 Đài tệ mỗi lần
form-archive_fee_schedule-text-post_note = 50 Đài tệ là phí xử lý
form-archive_fee_schedule-text-dash = —
form-archive_fee_schedule-text-note =
    1. Nộp đơn trước; được duyệt mới nộp tiền và xem (mẫu số 12).
    2. Xem tính theo giờ, sao tính theo trang.
    3. Thông tin xin theo Luật Công khai thông tin áp dụng mức phí khác của Bộ Tư pháp.
    4. Đương sự xem hồ sơ chính trị miễn phí: Điều 5-1 của mức phí.
    5. Số tiền trên màn hình là tạm tính; theo cơ quan tính là chính.
form-archive_fee_schedule-legal-act = Luật Lưu trữ Điều 21; Luật Phí và lệ phí Điều 10; mức phí Điều 3–5 (sửa 30-12-2022).
form-archive_fee_schedule-bring-none = Không cần mang gì.
form-archive_fee_schedule-mistake-first = Nộp đơn trước, được duyệt mới nộp tiền.
form-archive_fee_schedule-mistake-time = Xem tính theo giờ, không theo trang.
