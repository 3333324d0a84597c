### unread: not yet read by a native speaker

# 機器的外框：固定按鍵、上方橫條、語言、字大小、請人幫忙、結束、錯誤。

# 固定按鍵
shell-dock-back = Quay lại
shell-dock-home = Về trang đầu
shell-dock-low = Hạ phím xuống
shell-dock-normal = Độ cao thường
shell-dock-text = Cỡ chữ
shell-dock-language = Ngôn ngữ
shell-dock-help = Gọi nhân viên
shell-dock-finish = Tôi dùng xong
shell-dock-no_back = Đây là trang đầu, không có trang trước.
shell-dock-at_home = Đang ở trang đầu.
shell-dock-at_language = Đang chọn ngôn ngữ.
shell-dock-at_text = Đang chọn cỡ chữ.
shell-dock-at_help = Đang ở trang gọi nhân viên.

# 上方橫條
shell-top-sub = Tra cứu · Điền mẫu · In
shell-top-clock_unsure = Giờ có thể không đúng

# 日期與時間
shell-date-full = { $weekday }, { $date }
shell-date-day = ngày { $day } tháng { $month }
shell-weekday-1 = thứ Hai
shell-weekday-2 = thứ Ba
shell-weekday-3 = thứ Tư
shell-weekday-4 = thứ Năm
shell-weekday-5 = thứ Sáu
shell-weekday-6 = thứ Bảy
shell-weekday-7 = Chủ nhật
shell-time-morning = { $hour } giờ { $minute }
shell-time-morning_sharp = { $hour } giờ
shell-time-afternoon = { $hour } giờ { $minute }
shell-time-afternoon_sharp = { $hour } giờ

# 示範資料
shell-sample = Dữ liệu mẫu
shell-sample-what = Dữ liệu mẫu, không có thật.

# 走動
shell-retry = Thử lại
shell-go-home = Về trang đầu

# 語言
shell-language-title = Chọn ngôn ngữ
shell-language-lead = Nội dung đã nhập vẫn còn.
shell-language-help = Chạm vào thứ tiếng quý vị đọc được. Nội dung đã nhập vẫn còn.

# 字大小與顏色
shell-display-title = Cỡ chữ và màu
shell-display-help = Chọn cỡ chữ ở trên, chọn màu dễ nhìn ở dưới.
shell-display-size = Cỡ chữ
shell-display-theme = Màu
shell-display-size-1 = Thường
shell-display-size-2 = Lớn
shell-display-size-3 = Rất lớn
shell-display-size-4 = Lớn nhất
shell-display-theme-default = Thường
shell-display-theme-contrast = Chữ đen nền trắng
shell-display-theme-dark = Màu tối
shell-display-theme-yellow = Chữ sáng nền đen
shell-display-done = Xong, quay lại

# 操作方式：手會抖、六個鍵、一個按鈕
shell-access-title = Cách dùng máy
shell-access-help = Nếu tay run hoặc dùng một nút bấm, hãy chọn ở đây. Bàn phím cũng dùng được: mũi tên để di chuyển, Enter để chọn, Esc để quay lại.
shell-access-steady = Tay bị run
shell-access-steady-what = Bấm liên tiếp thật nhanh chỉ tính một lần.
shell-access-steady-0 = Không
shell-access-steady-500 = ½ giây
shell-access-steady-1000 = 1 giây
shell-access-scan = Dùng một nút bấm
shell-access-scan-what = Khung tự di chuyển. Đến chỗ cần thì bấm. Mỗi ô dừng bao lâu?
shell-access-seconds = { $n } giây
shell-access-scan-begin = Bắt đầu

# 無障礙說明
shell-statement-title = Hỗ trợ tiếp cận
shell-statement-help = Máy hỗ trợ người khuyết tật thế nào, còn thiếu gì, và hỏi ai.
shell-statement-can = Nhìn
shell-statement-can-what = Bốn cỡ chữ, lớn nhất gấp đôi. Bốn bộ màu. Sáu bản chữ, một bản dễ đọc.
shell-statement-hands = Tay
shell-statement-hands-what = Có thể hạ phím xuống. Có chế độ cho tay run. Dùng bàn phím hoặc một nút bấm cũng làm được mọi việc. Không cần kéo hay giữ lâu.
shell-statement-not = Chưa có
shell-statement-not-what = Giọng nói, phim ngôn ngữ ký hiệu, chữ nổi, và ghi âm các tiếng khác của Đài Loan.
shell-statement-tested = Đã kiểm tra
shell-statement-tested-what = Màn hình được chương trình kiểm tra. Chưa có người khuyết tật dùng thử.
shell-statement-else = Nếu không dùng được
shell-statement-else-what = Xin đến quầy và nhờ nhân viên.
shell-statement-tell = Góp ý
shell-statement-tell-what = Viết trong phần ý kiến ở trang đầu, hoặc nói với nhân viên.

# 請人幫忙
shell-help-title = Gọi nhân viên
shell-help-here = Trang vừa xem
shell-help-call = Mời nhân viên đến
shell-help-coming = Đã báo cho nhân viên. Vui lòng chờ tại đây.
shell-help-coming-what = Vui lòng chờ tại đây, không cần nhấn thêm.
shell-help-phone = Cũng có thể gọi { $phone }
shell-help-code = Khi gọi điện, xin nói “mã trang { $code }”.
shell-help-privacy = Xem cách sử dụng dữ liệu cá nhân
shell-help-fraud = Chúng tôi không bao giờ yêu cầu thao tác ATM hay cung cấp mật khẩu. Nghi ngờ, hãy gọi 165.
shell-help-no_money = Máy này không nhận tiền mặt, không quẹt thẻ. Vui lòng nộp tại quầy thu tiền（出納）.
shell-help-help = Nhấn “Mời nhân viên đến” để nhân viên biết quý vị đang chờ.
shell-help-failed = Chưa báo được cho nhân viên. Vui lòng đến quầy.
shell-help-alone = Máy này không gọi được người
shell-help-alone-what = Xin đến quầy, hoặc nhờ người bên cạnh.
shell-help-return = Về trang vừa xem

# 輸入本頁代碼
shell-code-title = Nhập mã trang
shell-code-help = Ai đó đọc ba chữ số qua điện thoại thì bấm ở đây.
shell-code-lead = Hãy bấm ba chữ số, ví dụ 3-0-1.
shell-code-empty = Chưa bấm
shell-code-begins = Phải đi từng bước mới tới trang này. Bắt đầu từ “{ $page }”.
shell-code-none = Không có mã này
shell-code-again = Hãy hỏi lại, bấm xóa rồi nhập lại.
shell-code-open = Đến trang này

# 我用完了
shell-finish-title = Kết thúc?
shell-finish-what = Nội dung đã nhập sẽ bị xóa hết, không lưu lại trong máy.
shell-finish-yes = Kết thúc và xóa dữ liệu
shell-finish-no = Chưa, dùng tiếp

# 閒置
shell-idle-title = Quý vị còn ở đây không?
shell-idle-what = Sau { $n } giây, máy sẽ về màn hình đầu.
shell-idle-wipe = Nội dung đã nhập sẽ bị xóa hết, không lưu lại trong máy.
shell-idle-stay = Tôi còn đây, dùng tiếp
shell-idle-clear = Tôi dùng xong, xóa ngay

# 清除
shell-cover-title = Đang xóa dữ liệu

# 不能用
shell-out-title = Máy này tạm thời không dùng được
shell-out-what = Xin lỗi, vui lòng đến quầy.
shell-out-staff = Dành cho nhân viên: { $code }
shell-out-folder = Các tệp nằm ở { $path }
shell-out-again = Sửa xong, hãy tắt máy rồi bật lại.
shell-out-phone = Điện thoại: { $phone }
shell-out-help = Máy cần nhân viên xử lý. Vui lòng đến quầy.
shell-out-code-ledger-key-gone = Không tìm thấy khóa của tệp ghi chép
shell-out-code-ledger-key-locked = Chưa lấy được khóa của tệp ghi chép
shell-out-code-ledger-unreadable = Không mở được tệp ghi chép
shell-out-code-start = Máy chưa sẵn sàng
shell-out-code-other = Cần nhân viên xử lý

# 錯誤
shell-error-title = Bước này chưa thành công
shell-error-incident = Vui lòng báo cho nhân viên số { $id }
shell-error-internal = Chức năng này tạm thời không dùng được. Vui lòng đến quầy.
shell-error-not_found = Không tìm thấy nội dung này, có thể đã được cập nhật.
shell-error-not_ready = Máy chưa sẵn sàng. Vui lòng chờ rồi thử lại.
shell-error-busy = Việc trước chưa xong. Vui lòng chờ rồi thử lại.
shell-error-too_large = Nội dung quá dài. Vui lòng viết ngắn hơn.
shell-error-bad_request = Không làm được bước này. Vui lòng về trang đầu rồi thử lại.
shell-error-printer_paper_out = Máy in hết giấy. Vui lòng gọi nhân viên.
shell-error-printer_offline = Máy in không phản hồi. Vui lòng thử lại sau.
shell-error-printer_needs_help = Máy in cần nhân viên xử lý.
shell-error-printer_busy = Máy in đang in giấy của người trước. Vui lòng chờ rồi thử lại. Tờ nào ra trước, xin giao cho nhân viên.
shell-error-paper_missing_glyph = Có chữ không in được. Hãy để trống và viết tay sau khi in.
shell-error-form_incomplete = Còn chỗ chưa điền xong.
shell-error-ledger_unavailable = Hiện không lưu được dữ liệu. Vui lòng gọi nhân viên.
shell-error-visit_ended = Đã kết thúc, dữ liệu đã được xóa.
