### unread: not yet read by a native speaker

cli-about = Dòng lệnh của máy tra cứu và in
cli-notices = Thông báo: nhập, tìm
cli-notices-import = Nhập một tệp thông báo
cli-notices-search = Tìm thông báo
cli-forms = Biểu mẫu: danh sách, in
cli-forms-list = Liệt kê mọi biểu mẫu
cli-forms-print = In một biểu mẫu, hoặc lưu thành PDF
cli-survey = Khảo sát mức độ hài lòng
cli-survey-report = Số phiếu và tỷ lệ
cli-settings = Cài đặt
cli-settings-check = Kiểm tra tệp cài đặt
cli-settings-show = Hiện cài đặt đang dùng
cli-doctor = Xem máy chỗ nào tốt, chỗ nào cần xử lý
cli-open = Mở màn hình của máy

cli-arg-data = Thư mục dữ liệu; cũng có thể đặt bằng KIOSK_DATA
cli-arg-json = Xuất một đối tượng JSON
cli-arg-file = Tệp thông báo
cli-arg-accept_shrink = Vẫn nhập dù số dòng ít hơn nhiều so với lần trước
cli-arg-words = Từ hoặc số hồ sơ cần tìm
cli-arg-kind = Loại: estate, movable, service, reward
cli-arg-township = Xã, trấn, thành phố, khu
cli-arg-from = Từ ngày
cli-arg-to = Đến ngày
cli-arg-limit = Nhiều nhất bao nhiêu thông báo
cli-arg-offset = Bỏ qua bao nhiêu thông báo
cli-arg-form = Mã của biểu mẫu
cli-arg-blank = Mẫu trống
cli-arg-example = Mẫu ví dụ
cli-arg-large = Đơn trống chữ lớn
cli-arg-gloss = Thêm tờ giải thích: vi, id, th, en
cli-arg-answers = Tệp JSON chứa câu trả lời
cli-arg-out = Lưu thành tệp PDF này
cli-arg-printer = In bằng máy in này, bắt đầu bằng ipp://
cli-arg-copies = Số bản, 1 đến 9

cli-import-done = Đã đọc { $read } dòng: mới { $new }, thay đổi { $changed }, không đổi { $unchanged }, gỡ bỏ { $withdrawn }, từ chối { $refused }.
cli-import-refused = Dòng { $row }: { $text }
cli-search-total = Tất cả { $total } thông báo.
cli-search-demo = Dữ liệu mẫu
cli-print-saved = Đã lưu: { $path }
cli-print-done = Máy in báo đã in xong.
cli-survey-total = Từ { $from } đến { $to }, có { $count } phiếu.
cli-settings-ok = Cài đặt không có lỗi.
