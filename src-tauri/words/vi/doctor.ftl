### unread: not yet read by a native speaker

doctor-area-program = Chương trình
doctor-area-machine = Máy
doctor-area-profile = Thông tin cơ quan
doctor-area-key = Khóa
doctor-area-ledger = Sổ dữ liệu
doctor-area-notices = Thông báo
doctor-area-printer = Máy in
doctor-area-clock = Đồng hồ

doctor-state-ok = Bình thường
doctor-state-degraded = Cần chú ý
doctor-state-missing = Thiếu

doctor-version = Phiên bản { $version }.
doctor-role-hall = Đây là máy tra cứu và in ở sảnh.
doctor-role-site = Đây là máy tại điểm phục vụ qua video ở xã.
doctor-role-desk = Đây là máy để bàn của người phụ trách hồ sơ.
doctor-role-wall = Đây là màn hình treo tường.
doctor-profile-official = Thông tin cơ quan: { $office }, đã xác nhận.
doctor-profile-sample = Thông tin cơ quan: { $office }, chưa có ai xác nhận.
doctor-phone-missing = Chưa có số điện thoại. Màn hình sẽ mời người dân đến quầy.
doctor-recipients-missing = Chưa có khóa công khai của cơ quan. Đơn nhận được chưa thể niêm phong, và đơn in ra không có mã dữ liệu.
doctor-code-silent = Không lấy được khóa của máy này. Đơn in ra không có mã dữ liệu. Hãy gọi kỹ thuật viên.
doctor-device-key = Khóa công khai của máy này: { $key }
doctor-key-keyring = Khóa của sổ dữ liệu nằm trong chùm khóa của hệ thống.
doctor-key-credential = Khóa của sổ dữ liệu do dịch vụ hệ thống trao cho máy này.
doctor-key-file = Khóa của sổ dữ liệu nằm trong tệp. Hãy cài chùm khóa của hệ thống.
doctor-key-missing = Không tìm thấy khóa của sổ dữ liệu. Hãy báo nhân viên kỹ thuật, đừng xóa sổ dữ liệu.
doctor-key-locked = Chùm khóa của hệ thống không mở được. Hãy đăng nhập hoặc mở khóa rồi khởi động lại.
doctor-ledger-ok = Ghi được vào sổ dữ liệu.
doctor-ledger-closed = Không mở được sổ dữ liệu ({ $code }). Hãy báo nhân viên kỹ thuật, đừng xóa tệp.
doctor-notices-count = Có { $count } thông báo, dữ liệu đến { $date }.
doctor-notices-demo = Hiện có { $count } thông báo mẫu. Nhập thông báo thật thì thông báo mẫu sẽ mất.
doctor-notices-none = Chưa có thông báo. Hãy nhập tệp thông báo.
doctor-printer-ready = Máy in sẵn sàng.
doctor-printer-folder = Chưa đặt máy in. Giấy được lưu vào thư mục.
doctor-printer-paper_out = Máy in hết giấy. Hãy thêm giấy.
doctor-printer-offline = Máy in không phản hồi. Hãy kiểm tra nguồn điện và dây mạng.
doctor-printer-needs_help = Máy in cần người xử lý. Hãy xem bảng hiển thị của máy in.
doctor-clock-trusted = Đồng hồ đã được chỉnh đúng.
doctor-clock-unknown = Chưa ai chỉnh đồng hồ. Hãy kiểm tra ngày và giờ.
doctor-alerts-none = Không có việc đang chờ xử lý.
doctor-alerts = Việc đang chờ xử lý
