### unread: not yet read by a native speaker

### 公告前後不同的欄位。

changes-state = Tình trạng
changes-openAt = Giờ mở thầu
changes-bidUntil = Hạn bỏ thầu
changes-offerUntil = Hạn đề nghị mua
changes-floorPrice = Giá khởi điểm
changes-deposit = Tiền đặt cọc
changes-round = Lần đấu giá
changes-place = Nơi mở thầu
changes-mailBid = Bỏ thầu qua bưu điện
changes-delivery = Bàn giao
changes-outcome = Kết quả
changes-lot = Lô
changes-address = Địa chỉ
changes-area = Diện tích
changes-share = Phần quyền
changes-item = Đồ vật
changes-remarks = Ghi chú
changes-facts = Thông tin khác
changes-case = Số hồ sơ
changes-unit = Tổ phụ trách
changes-title = Nội dung chính
changes-docNo = Số công văn
changes-issuedOn = Ngày công bố
changes-validFrom = Công bố từ
changes-validTo = Công bố đến
changes-service = Văn bản tống đạt
changes-reward = Tiền thưởng
changes-attachments = Tài liệu kèm
changes-source = Địa chỉ mạng

changes-yes = Có
changes-no = Không
changes-none = Không có

changes-problem-missing = còn thiếu
changes-problem-unknown = không có lựa chọn này
changes-problem-unknownField = không có trường này
changes-problem-taken = mã này đã dùng
changes-problem-tooLong = quá dài hoặc có ký tự không dùng được
changes-problem-samePerson = phải là người khác
changes-problem-beforeStart = sớm hơn ngày bắt đầu
changes-problem-noMoment = không phải ngày giờ, ví dụ 115/8/4 15:00
changes-problem-noDay = không phải ngày, ví dụ 115/8/4
changes-problem-noMoney = không phải số tiền
changes-problem-noNumber = không phải số
changes-problem-noCase = không phải số hồ sơ
changes-problem-noText = không phải chữ
changes-problem-noYesOrNo = phải là true hoặc false
changes-problem-noTable = không phải nhóm trường
changes-problem-noList = không phải danh sách
changes-problem-tooMany = quá nhiều
changes-problem-noFile = không có tệp này cạnh thông báo
changes-problem-largeFile = lớn hơn 25 MB
changes-problem-badFile = không phải PDF, JPEG hay PNG đọc được
