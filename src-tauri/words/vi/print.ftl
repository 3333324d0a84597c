### unread: not yet read by a native speaker

# 列印

# 印以前
print-preview-title = Bản in sẽ như thế này
print-preview-help = Đây là tờ giấy sắp in. Nếu cần sửa, nhấn “Quay lại”.
print-preview-copies = Cần mấy bản?
print-preview-copies-n = { $n } bản
print-preview-more = Thêm 1 bản
print-preview-less = Bớt 1 bản
print-preview-least = Ít nhất 1 bản.
print-preview-most = Mỗi lần tối đa { $n } bản. Cần thêm, vui lòng gọi nhân viên.
print-preview-back = Chưa in
print-preview-start = In { $n } tờ
print-preview-free = In miễn phí
print-preview-alt = Trang { $n } của bản in
print-preview-loading = Đang chuẩn bị bản in
print-preview-no_code = Nội dung dài nên lần này không in mã dữ liệu. Chữ trên giấy vẫn đủ và vẫn nộp được.
print-preview-folder = Bản mẫu: giấy được lưu vào thư mục, không in thật.

# 正在印
print-progress-title = In
print-progress-help = Vui lòng chờ in xong rồi lấy giấy.
print-progress-preparing = Đang chuẩn bị in
print-progress-printing = Đang in tờ { $n } trên { $total }
print-progress-where = Giấy ra ở khay giấy.
print-progress-wait = Vui lòng chờ, không cần nhấn thêm.
print-progress-step-made = Đã chuẩn bị xong
print-progress-step-printing = Đang in
print-progress-step-take = Vui lòng lấy giấy
print-progress-code = Cuối mỗi tờ có số { $code }, hãy xem có thiếu tờ nào không.
print-progress-cancel = Không in nữa
print-progress-canceled-what = Đã hủy in. Nội dung đã nhập vẫn còn.

# 印好了
print-done-title = Đã in xong, vui lòng lấy giấy
print-done-help = Đã in xong. Lấy giấy xong, nhấn “Tôi đã lấy”.
print-done-what = Vui lòng lấy { $n } tờ ở khay giấy.
print-done-count = Vui lòng kiểm tra đủ { $n } tờ.
print-done-sign = Ký bằng bút vào ô “簽名”.
print-done-taken = Tôi đã lấy
print-done-folder-title = Đã lưu
print-done-folder = Bản mẫu: đã lưu { $n } tờ vào thư mục, không in thật.
print-done-folder-ok = Đã hiểu
print-done-after-title = Cần làm việc khác không?
print-done-after-help = Có thể về trang đầu làm việc khác, hoặc cho ý kiến.
print-done-after-survey = Cho ý kiến
print-done-after-home = Làm việc khác
print-done-after-finish = Tôi dùng xong

# 印不出來
print-trouble-title = Hiện không in được
print-trouble-help = Nội dung đã nhập vẫn còn. Có thể chờ rồi thử lại, hoặc gọi nhân viên.
print-trouble-paperOut = Máy in hết giấy
print-trouble-paperOut-what = Nhờ nhân viên thêm giấy, rồi nhấn “Thử lại”.
print-trouble-offline = Máy in không phản hồi
print-trouble-offline-what = Chờ một lát rồi thử lại, hoặc nhờ nhân viên xem.
print-trouble-needsHelp = Máy in cần được giúp
print-trouble-needsHelp-what = Xin đừng kéo giấy. Hãy nhờ nhân viên xem.
print-trouble-kept = Nội dung đã nhập vẫn còn. Hãy chọn:
print-trouble-some = Đã in { $n } tờ, vui lòng lấy trước.
print-trouble-retry = Thử lại
print-trouble-retry-what = In lại từ tờ 1.
print-trouble-call = Mời nhân viên đến
print-trouble-call-what = Thêm giấy, xem máy in.
print-trouble-desk = Đến quầy
print-trouble-desk-what = Quầy có mẫu giấy để viết tay.
print-trouble-later = Để sau
print-trouble-later-what = Máy sẽ không tự in sau đó.
