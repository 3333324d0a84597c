### unread: not yet read by a native speaker

# 首頁
home-title = Xin chào, quý vị cần làm gì?
home-lead = Chạm một ô để bắt đầu. Cần giúp, hãy nhấn “Gọi nhân viên”.
home-lead-low = Các phím ở nửa dưới, với tay là tới.
home-help = Chọn một ô và chạm vào. Chưa biết chọn ô nào, hãy nhấn “Gọi nhân viên”.
home-strip-free = In miễn phí.
home-strip-wipe = Nội dung đã nhập được xóa khi dùng xong.
home-notices = Xem thông báo đấu giá
home-notices-what = Nhà và đất sẽ bán, kèm giá khởi điểm và ngày.
home-forms = Điền biểu mẫu
home-forms-what = Trả lời từng câu, điền xong là in.
home-survey = Cho ý kiến
home-survey-what = Không cần ghi tên, khoảng 1 phút.
home-helper = Gọi nhân viên
home-helper-what = Sẽ có người đến giúp quý vị.
