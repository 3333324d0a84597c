### unread: not yet read by a native speaker

# 紙本

# 每一張都有
paper-example = Mẫu ví dụ
paper-draft = Bản nháp
paper-sample = Dữ liệu mẫu
paper-empty_side = Mặt này để trống（本頁空白）
paper-further_down = Xem phía sau（見後）
paper-same = Như trên（同上）
paper-row = { $label } (dòng { $n })
paper-page = Trang { $n } trên { $total }
paper-edition = { $form }, phiên bản { $edition }
paper-large = Bản chữ lớn（大字版）
paper-large-edition = Phiên bản { $edition }

# 金額、日期
paper-amount = { $amount } Đài tệ
paper-day = { $date } ({ $weekday })
paper-weekday-1 = thứ Hai
paper-weekday-2 = thứ Ba
paper-weekday-3 = thứ Tư
paper-weekday-4 = thứ Năm
paper-weekday-5 = thứ Sáu
paper-weekday-6 = thứ Bảy
paper-weekday-7 = Chủ nhật
paper-time-morning = buổi sáng
paper-time-afternoon = buổi chiều
paper-time-hour = { $hour } giờ
paper-time-minute = { $hour } giờ { $minute }

# 公告
paper-notice-estate = Thông báo đấu giá bất động sản（不動產拍賣公告）
paper-notice-movable = Thông báo đấu giá động sản（動產拍賣公告）
paper-notice-service = Niêm yết công khai thay cho tống đạt（公示送達）
paper-notice-reward = Thông báo thưởng người cung cấp thông tin（獎勵檢舉公告）
paper-notice-what = Đây là kết quả tra cứu. Bản chính thông báo của chi nhánh là căn cứ.
paper-notice-demo = Dữ liệu mẫu, không phải thông báo thật
paper-notice-fresh-none = Hãy hỏi lại chi nhánh
paper-notice-source = Nguồn dữ liệu: { $who }
paper-notice-source-none = Nguồn dữ liệu: không có, chỉ để minh họa
paper-notice-printed = Ngày in: { $date }
paper-notice-case = Số hồ sơ（案號）
paper-notice-unit = Tổ { $unit }（股）
paper-notice-round = Lần đấu giá, tình trạng
paper-notice-lot-state = Tình trạng
paper-notice-open = Thời gian mở phiếu（開標）
paper-notice-none = Thông báo không ghi
paper-notice-lot = Lô { $lot }（標別）
paper-notice-floor =
    Giá khởi điểm（底價）
    Giá thấp nhất được nhận
paper-notice-deposit =
    Tiền đặt trước（保證金）
    Nộp khi trả giá
paper-notice-result = Kết quả
paper-notice-delivery = Bàn giao（點交）
paper-notice-category = Loại
paper-notice-what-sold = Tài sản đấu giá
paper-notice-remarks = Ghi chú
paper-area-both = Diện tích { $ping } ping ({ $m2 } m²)
paper-share = Phạm vi quyền { $share }（權利範圍）

# 對照表
paper-gloss-mark = Bảng đối chiếu, không phải đơn（對照表）
paper-gloss-note = Tờ này để quý vị giữ. Tờ giải thích từng mục trong đơn tiếng Trung. Xin ký tên và nộp đơn tiếng Trung.
paper-gloss-field = Mục
paper-gloss-chinese = Trên đơn（中文）
paper-gloss-answer = Quý vị đã điền
paper-gloss-sign = Tự ký tên hoặc đóng dấu trên đơn tiếng Trung

# 資料條碼
paper-code-mark = Mã dữ liệu（資料條碼）
paper-code-note = Các ô vuông dưới đây chứa nội dung đã điền, đã mã hóa; chỉ { $office } đọc được. Xin nộp cùng đơn. Không có tờ này, đơn vẫn có hiệu lực.
paper-code-part = Ô { $n } trên { $total }　{ $name }
