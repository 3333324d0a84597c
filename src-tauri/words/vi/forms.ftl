### unread: not yet read by a native speaker

# 填寫書表（各張書表共用）

# 清單
forms-title = Điền biểu mẫu
forms-lead = Quý vị cần làm việc gì?
forms-help = Chọn việc cần làm, rồi chọn mẫu. Nếu biết số, nhấn phím dưới cùng.
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

# 找一張表
forms-all-open = Tất cả { $n } mẫu, theo số
forms-group-title = Biểu mẫu cho việc này
forms-group-help = Chạm một biểu mẫu để xem mẫu đó dùng làm gì.
forms-all-title = Tất cả biểu mẫu
forms-all-help = Xếp theo số. Chạm một mẫu để xem dùng làm gì.

# 一張表的說明
forms-intro-who = Ai dùng
forms-intro-when = Khi nào
forms-intro-no_need = Không cần mang
forms-intro-where = Nộp ở đâu
forms-intro-fee = Lệ phí
forms-intro-mistakes = Chỗ hay sai
forms-intro-large = In mẫu trống chữ to
forms-intro-read = Xem biểu phí
forms-intro-sum = Tính thử chi phí
forms-intro-survey = Trả lời trên màn hình
forms-intro-print = In bảng này
forms-question-stop = Dừng, in ngay
forms-question-stop_ask = In phần đã có ngay?
forms-question-stop_what = Phần đã điền sẽ được in, phần còn lại để trống để viết tay. Vẫn quay lại điền tiếp được.
forms-question-stop_no = Điền tiếp
forms-question-prefilled = Đã điền theo mẫu trước. Có thể sửa.
forms-offer = Điền tiếp: { $form }
forms-offer-why = Những gì đã điền sẽ được chuyển sang.

# 收費標準和試算
forms-fees-title = Chi phí xem và sao chụp
forms-fees-help = Đây là biểu phí. Muốn biết tốn bao nhiêu, nhấn “Tính thử chi phí”.
forms-fees-effective = Áp dụng từ { $date }
forms-fees-group-reading = Xem, chép
forms-fees-group-copy = Bản sao giấy
forms-fees-group-image = Tệp hình
forms-fees-group-post = Gửi bưu điện
forms-fees-rate-reading = Xem, chép tay, tự chụp
forms-fees-rate-copy_b4 = Đen trắng, đến B4
forms-fees-rate-copy_a3 = Đen trắng, A3
forms-fees-rate-colour_b4 = Màu, đến B4
forms-fees-rate-colour_a3 = Màu, A3
forms-fees-rate-image_low = Hình từ giấy, đến 200 dpi
forms-fees-rate-image_high = Hình từ giấy, từ 201 dpi
forms-fees-rate-photo_low = Hình từ ảnh, đến 300 dpi
forms-fees-rate-photo_high = Hình từ ảnh, từ 301 dpi
forms-fees-rate-drawing_low = Hình từ bản vẽ lớn, quy ra A3
forms-fees-rate-post = Phí gửi, cước tính riêng
forms-fees-per-reading = { $price } Đài tệ mỗi { $every } giờ
forms-fees-per-copy = { $price } Đài tệ mỗi trang
forms-fees-per-image = { $price } Đài tệ mỗi hình
forms-fees-per-post = { $price } Đài tệ mỗi lần
forms-fees-note = Chưa đủ 2 giờ vẫn tính 2 giờ. Xin trước, được duyệt mới nộp.
forms-fees-rest = Bản vẽ lớn độ nét cao, ghi âm, ghi hình: vui lòng hỏi nhân viên.
forms-fees-law = Căn cứ: Luật Lưu trữ（檔案法）Điều 21; Luật Phí（規費法）Điều 10.
forms-fees-sum-title = Tính thử chi phí
forms-fees-sum-help = Chạm một dòng, rồi gõ số giờ hoặc số trang.
forms-fees-sum-mark = Tính thử
forms-fees-sum-total = Khoảng { $total } Đài tệ
forms-fees-sum-only = Đây là tính thử. Số tiền thật do nhân viên tính, cước gửi tính riêng.
forms-fees-count-reading = { $n } giờ
forms-fees-count-copy = { $n } trang
forms-fees-count-image = { $n } hình
forms-fees-count-post = { $n } lần
