### unread: not yet read by a native speaker

# 第 4 號 不動產拍賣預約看屋申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-property_viewing_request = Đơn đăng ký xem nhà trước khi đấu giá（不動產拍賣預約看屋申請表）
    .short = Đăng ký xem nhà（預約看屋）
    .what = Xin đến xem nhà đất trước khi trả giá. Có được vào trong hay không do chi nhánh sắp xếp.
    .bring = Hôm xem nhà mang bản chính căn cước. Bây giờ chưa cần nộp giấy tờ.

# 步驟
form-property_viewing_request-section-property = Nhà đất
form-property_viewing_request-section-applicant = Người đăng ký
form-property_viewing_request-section-visit = Thời gian
form-property_viewing_request-section-declare = Quy định

# 放在同一頁的題目
form-property_viewing_request-page-lot = Tổ phụ trách và lô (không bắt buộc)
form-property_viewing_request-page-rules = Cuối cùng, vui lòng đọc quy định xem nhà

# 標的
form-property_viewing_request-case_number = Số hồ sơ trong thông báo đấu giá là số nào?
    .label = Số hồ sơ（執行案號）
    .help = Chạm năm trước, rồi loại, cuối cùng gõ số.
form-property_viewing_request-property_address = Muốn xem căn nhà, thửa đất nào?
    .label = Số nhà hoặc số thửa đất（標的門牌或地號）
    .help = Ghi theo thông báo. Mỗi mẫu chỉ ghi một lô.

# 申請人
form-property_viewing_request-applicant_mobile = Số điện thoại di động của quý vị là số nào?
    .label = Điện thoại di động（行動電話）
    .help = Nếu giờ thay đổi gấp, chúng tôi sẽ gọi số này.
form-property_viewing_request-applicant_phone = Số điện thoại cố định là số nào?
    .label = Điện thoại cố định（市話）
    .help = Có mã vùng, ví dụ 08-7000000. Không có thì để trống.

# 時段
form-property_viewing_request-preferred_slots = Muốn xem vào lúc nào?
    .label = Thời gian mong muốn（希望時段）
    .help = Chọn 1 đến 3 ngày làm việc, ngày muốn nhất để trước.
form-property_viewing_request-preferred_slots-slot_date = Ngày nào?
    .label = Ngày（日期）
    .help = Ngày làm việc, sau hôm nay và trước ngày mở phiếu.
form-property_viewing_request-preferred_slots-slot_half = Buổi sáng hay buổi chiều?
    .label = Buổi（時段）
form-property_viewing_request-preferred_slots-slot_half-am = Buổi sáng（上午）
form-property_viewing_request-preferred_slots-slot_half-pm = Buổi chiều（下午）
form-property_viewing_request-visitor_count = Tất cả mấy người đi xem?
    .label = Số người xem（看屋人數）
    .help = Tính cả quý vị, tối đa 5 người.
form-property_viewing_request-companion_names = Người đi cùng tên là gì?
    .label = Người đi cùng（同行人姓名）
    .help = Nhiều người thì ngăn bằng “、”. Có thể để trống.
form-property_viewing_request-special_needs = Khi xem nhà cần hỗ trợ gì?
    .label = Nhu cầu đặc biệt（特殊需求）
    .help = Không cần thì sang câu tiếp theo.
form-property_viewing_request-special_needs-wheelchair = Ngồi xe lăn（坐輪椅）
form-property_viewing_request-special_needs-sign = Phiên dịch ký hiệu（手語翻譯）
form-property_viewing_request-special_needs-other = Khác

# 看屋規則
form-property_viewing_request-consent_ack = Vui lòng đọc hết 4 điểm này
    .label = Đã đọc và đồng ý
    .paper = Đã đọc và đồng ý với quy định xem nhà（本人已閱讀並同意以上看屋規則）
    .help =
        1. Có vào được hay không tùy người đang sử dụng và sự sắp xếp của chi nhánh. Không bảo đảm xem được.
        2. Xem nhà chỉ để tham khảo. Căn cứ là thông báo và hiện trạng, chi nhánh không bảo hành khuyết tật.
        3. Không thương lượng riêng với người đang ở, không làm hỏng hay lấy đồ. Chụp ảnh theo hướng dẫn của nhân viên.
        4. Mỗi người xin một lần cho mỗi lô. Quá giờ không đến thì coi như từ bỏ.

# 機關填寫
form-property_viewing_request-staff_viewable =
    .label = Được vào trong（可否入內）
form-property_viewing_request-staff_viewable-inside = Được（可）
form-property_viewing_request-staff_viewable-outside = Chỉ bên ngoài（僅外觀）
form-property_viewing_request-staff_viewable-no = Không（不可）
form-property_viewing_request-staff_slot =
    .label = Giờ đã xếp（排定日時）
form-property_viewing_request-staff_escort =
    .label = Người dẫn xem（帶看人員）

# 這張表自己的規則
form-property_viewing_request-rule-auction_ahead = Ngày mở phiếu phải sau hôm nay. Vui lòng xem lại thông báo.
form-property_viewing_request-rule-slots_after_today = Ngày xem phải sau hôm nay. Vui lòng chọn ngày sau.
form-property_viewing_request-rule-slots_are_working_days = Chọn ngày làm việc, tránh cuối tuần và ngày nghỉ.
form-property_viewing_request-rule-slots_before_auction = Phải xem trước ngày mở phiếu. Vui lòng chọn ngày sớm hơn.
form-property_viewing_request-rule-slots_leave_time = Nên xem ít nhất { $days } ngày làm việc trước khi mở phiếu. Xin quá muộn có thể không xếp được.

# 紙本固定文字
form-property_viewing_request-text-lead = Tôi có ý trả giá, xin được xem nhà trước khi mở phiếu.
form-property_viewing_request-text-slots_head = Thời gian muốn xem: 1 đến 3 ngày làm việc, theo thứ tự mong muốn（希望看屋的時段）
form-property_viewing_request-text-side_property = Nhà đất（拍賣標的）
form-property_viewing_request-text-side_applicant = Người đăng ký（申請人）
form-property_viewing_request-text-side_rules = Quy định（看屋規則）
form-property_viewing_request-text-rules =
    1. Có vào được hay không tùy người đang sử dụng và sự sắp xếp của chi nhánh, không bảo đảm xem được.
    2. Xem nhà chỉ để tham khảo. Căn cứ là thông báo và hiện trạng; chi nhánh không bảo hành khuyết tật（強制執行法第69條、第113條）.
    3. Không thương lượng riêng với người đang ở, không làm hỏng hay lấy đồ. Chụp ảnh theo hướng dẫn của nhân viên.
    4. Mỗi người xin một lần cho mỗi lô. Quá giờ không đến thì coi như từ bỏ.

# 要帶的、依據、常見的疏漏
form-property_viewing_request-bring-identity = Hôm xem nhà mang bản chính căn cước; người nước ngoài mang thẻ cư trú (ARC) hoặc hộ chiếu.
form-property_viewing_request-legal-inspection = Điều 81 khoản 2 mục 8 Luật Cưỡng chế thi hành, áp dụng theo Điều 26 Luật Thi hành Hành chính（強制執行法第81條第2項第8款、行政執行法第26條）
form-property_viewing_request-legal-warranty = Điều 69 và Điều 113 Luật Cưỡng chế thi hành: không bảo hành khuyết tật（強制執行法第69條、第113條）
form-property_viewing_request-mistake-lot = Không ghi lô, hoặc một mẫu ghi địa chỉ của nhiều lô.
form-property_viewing_request-mistake-late = Trước ngày mở phiếu một hôm mới xin, không kịp sắp xếp.
