### unread: not yet read by a native speaker

### 公告前後不同的欄位。

notices-field-state = Tình trạng
notices-field-openAt = Giờ mở thầu
notices-field-bidUntil = Hạn bỏ thầu
notices-field-offerUntil = Hạn đề nghị mua
notices-field-floorPrice = Giá khởi điểm
notices-field-deposit = Tiền đặt cọc
notices-field-round = Lần đấu giá
notices-field-place = Nơi mở thầu
notices-field-mailBid = Bỏ thầu qua bưu điện
notices-field-delivery = Bàn giao
notices-field-outcome = Kết quả
notices-field-lot = Lô
notices-field-address = Địa chỉ
notices-field-area = Diện tích
notices-field-share = Phần quyền
notices-field-item = Đồ vật
notices-field-remarks = Ghi chú
notices-field-facts = Thông tin khác
notices-field-case = Số hồ sơ
notices-field-unit = Tổ phụ trách
notices-field-title = Nội dung chính
notices-field-docNo = Số công văn
notices-field-issuedOn = Ngày công bố
notices-field-validFrom = Công bố từ
notices-field-validTo = Công bố đến
notices-field-service = Văn bản tống đạt
notices-field-reward = Tiền thưởng
notices-field-attachments = Tài liệu kèm
notices-field-source = Địa chỉ mạng

notices-field-yes = Có
notices-field-no = Không
notices-field-none = —

notices-flag-lotTakenBack = Có lô đã dừng bán hoặc đã rút. Xin hỏi tổ phụ trách trước.
