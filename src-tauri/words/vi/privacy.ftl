### unread: not yet read by a native speaker

# 個人資料蒐集告知（個人資料保護法第8條）
privacy-title = Thông báo về việc thu thập dữ liệu cá nhân
privacy-help = Trang này cho biết dữ liệu được dùng thế nào và giữ bao lâu.
privacy-who = Cơ quan thu thập
privacy-who-what = { $office }
privacy-purpose = Mục đích
privacy-purpose-what = Tiếp nhận đơn và in biểu mẫu
privacy-kinds = Loại dữ liệu
privacy-kinds-what = Họ tên, số giấy tờ, liên lạc và nội dung trong mẫu
privacy-period = Thời gian
privacy-period-what = Máy xóa ngay sau khi in, khi kết thúc hoặc hết giờ; bản giấy lưu theo Luật Lưu trữ（檔案法）
privacy-use = Nơi, bên sử dụng và cách thức
privacy-use-what = Tại Đài Loan, do chi nhánh và cơ quan chuyển hồ sơ（移送機關）sử dụng cho vụ việc
privacy-rights = Quyền của quý vị
privacy-rights-what = Quý vị có quyền yêu cầu xem, sao chép, sửa, ngừng sử dụng hoặc xóa dữ liệu.
privacy-refuse = Nếu không cung cấp
privacy-refuse-what = Đơn có thể không hoàn tất. Cũng có thể in mẫu trống để viết tay.
privacy-camera = Máy này không quay hình, không ghi âm.
privacy-agree = Đã đọc, tiếp tục
privacy-blank = Không điền, in mẫu trống
