### unread: not yet read by a native speaker

alert-key-in-file = Khóa của sổ dữ liệu đang nằm trong tệp
alert-catalogue-lost = Dữ liệu thông báo bị hỏng, đang dùng dữ liệu cũ
alert-printer-paper-out = Máy in hết giấy
alert-printer-offline = Máy in không phản hồi
alert-printer-needs-help = Máy in cần người xử lý
alert-clock-untrusted = Đồng hồ có thể không đúng
alert-help-called = Có người cần giúp đỡ
alert-who-counter = Dành cho nhân viên trực
alert-who-technician = Dành cho nhân viên kỹ thuật
alert-ledger-key-gone = Không tìm thấy khóa của sổ dữ liệu
alert-ledger-key-locked = Không lấy được khóa của sổ dữ liệu
alert-ledger-unreadable = Không mở được sổ dữ liệu
alert-start = Máy chưa khởi động đầy đủ
alert-bundle-refused = Nội dung nhận được có vấn đề, không dùng
alert-bundle-expired = Nội dung của phân thự không còn được cập nhật
