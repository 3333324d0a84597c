### unread: not yet read by a native speaker

# 分署的消息
announcements-title = Tin của cơ quan
announcements-help = Những điều cơ quan muốn thông báo.
announcements-none = Hiện không có tin mới.
announcements-banner = Tin mới, chạm để xem
announcements-from = từ { $date }
announcements-until = đến { $date }
announcements-chinese_only = Chỉ có tiếng Trung
announcements-picture = Hình { $n }
announcements-prev = Tin trước
announcements-next = Tin sau
announcements-of = { $n } trên { $total }

# 緊急
announcements-emergency-title = Thông báo khẩn cấp
announcements-emergency-help = Đang có việc khẩn cấp. Hãy làm theo trang này trước. Khi hết khẩn cấp, bạn trở lại trang cũ, những gì đã điền vẫn còn.
announcements-emergency-stays = Tình huống khẩn cấp chưa hết. Xin đọc trang này trước.
announcements-hazard-typhoon = Bão
announcements-hazard-evacuation = Hãy rời tòa nhà
announcements-hazard-earthquake = Động đất
announcements-hazard-other = Tin khẩn cấp
announcements-do = Hãy làm ngay
announcements-do-inside = Bên ngoài nguy hiểm, hãy ở trong.
announcements-do-dates = Buổi mở phiếu và lịch hẹn hôm nay có thể đổi. Hãy hỏi nhân viên.
announcements-do-staff = Làm theo nhân viên.
announcements-do-calm = Đi chậm, đừng xô đẩy hay chạy.
announcements-do-out = Theo đèn lối thoát ra ngoài.
announcements-do-no_lift = Không đi thang máy, hãy đi thang bộ.
announcements-do-back = Để đồ lại, đừng quay lại lấy.
announcements-do-cover = Cúi xuống, nấp dưới bàn, giữ chắc.
announcements-since = Từ { $time } · bây giờ { $now }
