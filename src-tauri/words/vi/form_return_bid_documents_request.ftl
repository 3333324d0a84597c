### unread: not yet read by a native speaker

# 第 18 號 退還投標文件申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-return_bid_documents_request = Đơn xin trả lại hồ sơ dự thầu（退還投標文件申請表）
    .short = Xin trả hồ sơ dự thầu（退還投標文件）
    .what = Dành cho nhà thầu: xin lấy lại hồ sơ dự thầu khi gói thầu của chi nhánh không thành hoặc bị hủy.
    .bring = Dấu công ty và dấu người đứng đầu giống khi dự thầu; căn cước của người đến nhận.

# 步驟
form-return_bid_documents_request-section-tender = Gói thầu
form-return_bid_documents_request-section-vendor = Nhà thầu
form-return_bid_documents_request-section-return = Hồ sơ cần trả
form-return_bid_documents_request-section-collect = Cách nhận
form-return_bid_documents_request-section-seal = Đóng dấu

# 放在同一頁的題目
form-return_bid_documents_request-page-receiver = Ai đến nhận?

# 標案
form-return_bid_documents_request-tender_round = Đây là lần mời thầu thứ mấy?
    .label = Lần mời thầu（招標次別）
    .help = Có ghi trong thông báo mời thầu. Không biết thì để trống.

# 廠商
form-return_bid_documents_request-vendor_contact = Khi cần thì liên hệ với ai?
    .label = Người liên hệ（聯絡人）
    .help = Người phụ trách việc này ở công ty. Có thể để trống.

# 要退的文件
form-return_bid_documents_request-return_reason = Vì sao muốn lấy lại hồ sơ?
    .label = Lý do（事由）
    .help = Sau khi đã chọn nhà thầu, hồ sơ phải lưu tại cơ quan.
form-return_bid_documents_request-return_reason-too_few = Chưa đủ 3 nhà thầu（未滿三家流標）
form-return_bid_documents_request-return_reason-cancelled = Hủy sau khi mở thầu（開標後廢標）
form-return_bid_documents_request-return_reason-not_opened = Không mở thầu（不予開標）
form-return_bid_documents_request-return_reason-unopened = Nộp trễ hoặc không hợp lệ, chưa mở（逾期或不合格未開封）
form-return_bid_documents_request-return_reason-other = Khác
form-return_bid_documents_request-return_reason_other = Lý do là gì?
    .label = Lý do khác（其他事由）
form-return_bid_documents_request-return_items = Muốn lấy lại hồ sơ nào?
    .label = Hồ sơ xin trả（申請退還文件）
    .help = Có thể chọn nhiều mục. Lấy lại tất cả thì chọn mục đầu.
form-return_bid_documents_request-return_items-whole = Toàn bộ phong bì dự thầu（全份標封）
form-return_bid_documents_request-return_items-qualification = Hồ sơ năng lực（資格文件）
form-return_bid_documents_request-return_items-specification = Hồ sơ kỹ thuật（規格文件）
form-return_bid_documents_request-return_items-price = Hồ sơ giá（價格文件）
form-return_bid_documents_request-return_items-sample = Hàng mẫu（樣品）
form-return_bid_documents_request-return_items-other = Khác
form-return_bid_documents_request-return_items_note = Có cần ghi chú thêm không?
    .label = Ghi chú（說明）
    .help = Ví dụ 2 hàng mẫu. Có thể để trống.

# 怎麼領回
form-return_bid_documents_request-return_mode = Muốn nhận lại bằng cách nào?
    .label = Cách nhận lại（領回方式）
form-return_bid_documents_request-return_mode-person = Tự đến nhận（親自領回）
form-return_bid_documents_request-return_mode-proxy = Nhờ người nhận thay（委託領回）
form-return_bid_documents_request-return_mode-mail = Gửi bưu điện（郵寄）
form-return_bid_documents_request-mail_address = Gửi về đâu?
    .label = Địa chỉ gửi（郵寄地址）
    .help = Vui lòng kèm phong bì đã ghi địa chỉ và dán đủ tem.

# 蓋章
form-return_bid_documents_request-vendor_seal =
    .label = Dấu nhà thầu và người đứng đầu（廠商及負責人印章）
form-return_bid_documents_request-receipt_signature =
    .label = Ký nhận lại hồ sơ（領回簽收）

# 機關填寫
form-return_bid_documents_request-staff_reason_confirmed =
    .label = Xác nhận lý do（事由確認）
form-return_bid_documents_request-staff_reason_confirmed-failed = Không thành（流標）
form-return_bid_documents_request-staff_reason_confirmed-cancelled = Hủy（廢標）
form-return_bid_documents_request-staff_reason_confirmed-not_opened = Không mở（不予開標）
form-return_bid_documents_request-staff_kept =
    .label = Cơ quan giữ lại（機關留存）
form-return_bid_documents_request-staff_kept-none = Không（無）
form-return_bid_documents_request-staff_kept-one_set = Một bộ（一份）
form-return_bid_documents_request-staff_kept-copy = Bản photo（影本）
form-return_bid_documents_request-staff_returned_at =
    .label = Ngày trả（退還日期）
form-return_bid_documents_request-staff_handler =
    .label = Người phụ trách（承辦）
form-return_bid_documents_request-staff_head =
    .label = Quản lý（主管）

# 這張表自己的規則
form-return_bid_documents_request-rule-opening_has_been = Chưa đến giờ mở thầu. Sau khi mở thầu mới xin trả được.
form-return_bid_documents_request-rule-opening_before_filing = Ngày mở thầu ở sau ngày làm đơn { $date }. Vui lòng xem lại.
form-return_bid_documents_request-rule-whole_or_parts = Đã chọn “Toàn bộ phong bì dự thầu” thì không cần chọn giấy tờ bên trong.
form-return_bid_documents_request-rule-other_needs_note = Đã chọn “Khác”, vui lòng ghi rõ trong ghi chú.
form-return_bid_documents_request-rule-receiver_is_another = Nếu người đứng đầu tự đến, hãy chọn “Tự đến nhận”.

# 紙本固定文字
form-return_bid_documents_request-text-lead = Chúng tôi đã dự thầu tại chi nhánh, nay xin trả lại hồ sơ dưới đây.
form-return_bid_documents_request-text-side_collect = Cách nhận（領回方式）
form-return_bid_documents_request-text-declare =
    1. Theo luật, chi nhánh được giữ lại một bộ hoặc bản photo, phần còn lại trả lại.
    2. Sau khi nhận lại, chúng tôi không đòi quyền gì từ lần dự thầu này.
form-return_bid_documents_request-text-nth = Lần（第）
form-return_bid_documents_request-text-times = lần mời（次）
form-return_bid_documents_request-text-side_items = Hồ sơ（文件）
form-return_bid_documents_request-text-side_reason = Lý do（事由）
form-return_bid_documents_request-text-side_declare = Cam kết（聲明）

# 要帶的
form-return_bid_documents_request-bring-seals = Hai con dấu（大小章）giống trên hồ sơ dự thầu.
form-return_bid_documents_request-bring-identity = Căn cước của người đến nhận.
form-return_bid_documents_request-bring-authority = Nhờ người nhận thay thì mang giấy ủy quyền.
form-return_bid_documents_request-bring-envelope = Gửi bưu điện thì mang phong bì ghi địa chỉ, dán tem.

# 依據、常見的疏漏
form-return_bid_documents_request-legal-rules = Điều 57 Quy tắc thi hành Luật Mua sắm Chính phủ（政府採購法施行細則第57條）
form-return_bid_documents_request-legal-act = Điều 48 Luật Mua sắm Chính phủ（政府採購法第48條）
form-return_bid_documents_request-mistake-seals = Con dấu khác với hồ sơ dự thầu.
form-return_bid_documents_request-mistake-awarded = Xin sau khi đã chọn nhà thầu, lúc đó hồ sơ không được trả.
