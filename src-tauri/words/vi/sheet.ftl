### unread: not yet read by a native speaker

# 給母語人士看的那一頁，不在機器上
sheet-title = Nhờ quý vị đọc giúp các câu này
sheet-what = Đây là những câu trên máy tự phục vụ, chưa có người bản ngữ nào đọc. Không cần đọc hết một lần: trang này nhớ những câu đã đọc.
sheet-how-ok = Câu dễ đọc và đúng ý: vui lòng đánh dấu vào ô.
sheet-how-better = Có thể hay hơn: vui lòng viết cách nói của quý vị.
sheet-how-slot = Phần trong dấu ngoặc nhọn do máy tự điền, vui lòng giữ nguyên.
sheet-how-save = Mỗi khi dừng lại, nhấn “Lưu thành tệp” và gửi tệp cho chi nhánh.
sheet-count = Còn { $n } câu chưa có ai đọc.
sheet-ok = Như vậy là tốt
sheet-better = Nên nói
sheet-save = Lưu thành tệp
sheet-group-start = Trang đầu và các phím
sheet-group-notices = Thông báo đấu giá và tin tức
sheet-group-forms = Biểu mẫu
sheet-group-papers = In, giấy tờ và ý kiến
sheet-group-staff = Dành cho nhân viên và dòng lệnh
