### unread: not yet read by a native speaker

# 填寫書表（各張書表共用）

# 清單
forms-title = Điền biểu mẫu
forms-lead = Chọn biểu mẫu
forms-help = Chạm một biểu mẫu để xem mẫu đó dùng làm gì.
forms-no = Số { $n }
forms-pages = In ra { $n } tờ
forms-only_print = Chỉ in mẫu trống
forms-none = Hiện không có mẫu để điền. Vui lòng lấy mẫu giấy tại quầy.

# 一張表的介紹
forms-intro-title = Biểu mẫu này
forms-intro-help = Có thể điền tại đây, hoặc in mẫu trống để viết tay.
forms-intro-what = Mẫu này dùng làm gì?
forms-intro-bring = Giấy tờ cần mang
forms-intro-free = In miễn phí. Máy không nhận chữ ký, in xong hãy ký trên giấy.
forms-intro-fill = Điền trên màn hình
forms-intro-resume = Điền tiếp
forms-intro-blank = In mẫu trống
forms-intro-example = In mẫu ví dụ

# 一題一頁
forms-question-title = Điền biểu mẫu
forms-question-help = Trả lời từng câu một. Câu chưa biết có thể để trống, sau này viết tay.
forms-question-back = Câu trước
forms-question-next = Câu sau
forms-question-optional = Không bắt buộc
forms-question-skip = Bỏ qua câu này
forms-question-lands = Sẽ in trên mẫu này
forms-question-empty = Chưa điền
forms-question-choose_one = Chạm một ô là sang câu sau
forms-question-choices = Xem các lựa chọn
forms-question-choose_many = Có thể chạm nhiều ô
forms-question-other = Khác, tự viết
forms-question-other_field = Nội dung khác
forms-question-yuan = Đài tệ
forms-question-more = Xem thêm
forms-question-done_typing = Gõ xong
forms-question-left = Còn viết được { $n } chữ
forms-question-computed = Máy đã tính giúp

# 案件和其他的列
forms-table-title = Điền từng mục
forms-table-help = Nhấn “Sửa” để sửa một mục. Nếu còn nữa, nhấn “Thêm mục”.
forms-table-add = Thêm mục
forms-table-first = Điền mục 1
forms-table-row = Mục { $n }
forms-table-done = Điền xong, câu sau
forms-table-delete_ask = Xóa mục { $n }?
forms-table-delete_yes = Xóa mục này
forms-table-delete_no = Giữ lại
forms-row-title = Điền một mục
forms-row-help = Điền từng ô theo đúng chữ trên thư.
forms-row-next = Ô sau
forms-row-back = Ô trước

# 印出來以前
forms-check-title = Kiểm tra trước khi in
forms-check-help = Nhấn “Sửa” ở cuối dòng để sửa. Nếu đúng hết, nhấn “Xem bản in”.
forms-check-edit = Sửa
forms-check-fill = Điền
forms-check-empty = Không điền
forms-check-empty_must = Chưa điền
forms-check-fix_first = Đến chỗ đầu tiên
forms-check-draft = Để trống, viết tay
forms-check-print = Xem bản in
forms-check-pen = Cần viết bằng bút
forms-check-pen-what = Ký tên hoặc đóng dấu trên giấy đã in.
forms-check-next = Việc tiếp theo
forms-check-next-what = Ký xong, nộp cho tổ phụ trách（承辦股）.
forms-check-privacy = Không lưu lại
forms-check-privacy-what = In xong, dùng xong, máy xóa ngay.

# 離開
forms-list-separator = {", "}
