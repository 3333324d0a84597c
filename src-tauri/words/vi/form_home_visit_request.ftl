### unread: not yet read by a native speaker

# 第 5 號 愛心到府服務申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-home_visit_request = Đơn xin dịch vụ tại nhà（愛心到府服務申請表）
    .short = Dịch vụ tại nhà（愛心到府服務）
    .what = Người khuyết tật, lớn tuổi hoặc đi lại khó khăn không tiện đến, chúng tôi sẽ đến tận nhà. Miễn phí.
    .bring = Bây giờ chưa cần giấy tờ. Hôm đến nhà cho chúng tôi xem giấy chứng nhận là được.

# 步驟
form-home_visit_request-section-person = Người được phục vụ
form-home_visit_request-section-requester = Người xin thay
form-home_visit_request-section-visit = Địa điểm, thời gian
form-home_visit_request-section-service = Việc cần làm
form-home_visit_request-section-declare = Đồng ý

# 放在同一頁的題目
form-home_visit_request-page-person_more = Thông tin khác (không bắt buộc)
form-home_visit_request-page-requester = Liên lạc người xin thay
form-home_visit_request-page-consent = Cuối cùng, vui lòng đọc phần đồng ý

# 服務對象
form-home_visit_request-obligor_name = Người có nghĩa vụ cần phục vụ tên là gì?
    .label = Họ tên người có nghĩa vụ（義務人姓名）
    .help = Là người phải nộp tiền ghi trên thư. Ghi đúng như giấy tờ.
form-home_visit_request-obligor_id_no = Số căn cước hoặc thẻ cư trú là số nào?
    .label = Số căn cước hoặc thẻ cư trú（身分證／居留證號）
    .help = Theo số trên thẻ.
form-home_visit_request-eligibility = Vì sao không tiện đến?
    .label = Diện xin phục vụ（申請資格）
    .help = Có thể chọn nhiều. Chỉ dùng để sắp xếp phục vụ.
form-home_visit_request-eligibility-disability = Người khuyết tật（身心障礙）
form-home_visit_request-eligibility-elderly = Người lớn tuổi（年長）
form-home_visit_request-eligibility-illness = Đi lại khó khăn hoặc bệnh nặng（行動不便或重病）
form-home_visit_request-eligibility-pregnant = Mang thai hoặc có con nhỏ（孕婦或攜帶幼兒）
form-home_visit_request-eligibility-remote = Ở vùng xa（居住偏遠）
form-home_visit_request-eligibility-other = Khác
form-home_visit_request-eligibility_other = Lý do là gì?
    .label = Lý do khác（其他資格說明）

# 代申請人
form-home_visit_request-requester_name = Quý vị xin thay người khác? Tên là gì?
    .label = Họ tên người xin thay（代申請人姓名）
    .paper = Họ tên（姓名）
    .help = Tự xin cho mình thì để trống, sang câu tiếp theo.
form-home_visit_request-requester_relation = Quý vị có quan hệ gì với người có nghĩa vụ?
    .label = Quan hệ（與義務人關係）
form-home_visit_request-requester_relation-spouse = Vợ hoặc chồng（配偶）
form-home_visit_request-requester_relation-child = Con（子女）
form-home_visit_request-requester_relation-relative = Người thân khác（其他親屬）
form-home_visit_request-requester_relation-friend = Bạn bè（朋友）
form-home_visit_request-requester_relation-carer = Người chăm sóc（看護）
form-home_visit_request-requester_relation-social_worker = Nhân viên xã hội（社工）
form-home_visit_request-requester_relation-other = Khác
form-home_visit_request-requester_phone = Điện thoại của quý vị là số nào?
    .label = Điện thoại người xin thay（代申請人電話）
    .paper = Điện thoại（電話）
    .help = Di động hay cố định đều được.

# 地點和時間
form-home_visit_request-visit_address = Chúng tôi đến đâu?
    .label = Địa chỉ đến（到府地址）
    .help = Ghi nơi đang ở, không nhất thiết là địa chỉ hộ khẩu. Phải thuộc địa bàn của chi nhánh.
form-home_visit_request-visit_landmark = Gần đó có gì dễ nhận ra?
    .label = Đường đi, điểm mốc（路線或地標）
    .help = Ví dụ “廟的旁邊” (bên cạnh miếu). Có thể để trống.
form-home_visit_request-preferred_slots = Muốn chúng tôi đến lúc nào?
    .label = Thời gian mong muốn（希望時段）
    .help = Chọn 1 đến 3 ngày làm việc, ngày muốn nhất để trước. Chúng tôi sẽ gọi điện xác nhận.
form-home_visit_request-preferred_slots-slot_date = Ngày nào?
    .label = Ngày（日期）
    .help = Ngày làm việc, ít nhất 3 ngày sau hôm nay.
form-home_visit_request-preferred_slots-slot_half = Buổi sáng hay buổi chiều?
    .label = Buổi（時段）
form-home_visit_request-preferred_slots-slot_half-am = Buổi sáng（上午）
form-home_visit_request-preferred_slots-slot_half-pm = Buổi chiều（下午）

# 服務項目
form-home_visit_request-service_items = Quý vị cần làm việc gì?
    .label = Việc cần làm（服務項目）
    .help = Có thể chọn nhiều việc.
form-home_visit_request-service_items-instalments = Xin nộp dần（辦理分期）
form-home_visit_request-service_items-pay = Nộp tiền（繳款）
form-home_visit_request-service_items-explain = Trình bày hoàn cảnh（陳述說明）
form-home_visit_request-service_items-query = Hỏi về hồ sơ（查詢案件）
form-home_visit_request-service_items-fill = Giúp điền mẫu đơn（協助填寫書表）
form-home_visit_request-service_items-other = Khác
form-home_visit_request-service_items_other = Còn cần việc gì?
    .label = Việc khác（其他項目）
form-home_visit_request-language = Quý vị nói tiếng gì?
    .label = Ngôn ngữ（使用語言）
form-home_visit_request-language-mandarin = Tiếng Quan thoại（國語）
form-home_visit_request-language-taiwanese = Tiếng Đài（閩南語）
form-home_visit_request-language-hakka = Tiếng Khách Gia（客語）
form-home_visit_request-language-indigenous = Tiếng bản địa（原住民語）
form-home_visit_request-language-sign = Ngôn ngữ ký hiệu（手語）
form-home_visit_request-language-vietnamese = Tiếng Việt（越南語）
form-home_visit_request-language-indonesian = Tiếng Indonesia（印尼語）
form-home_visit_request-language-thai = Tiếng Thái（泰語）
form-home_visit_request-language-other = Khác
form-home_visit_request-assist_needs = Cần hỗ trợ gì?
    .label = Nhu cầu hỗ trợ（協助需求）
    .help = Có thể chọn nhiều. Không cần thì sang câu tiếp theo.
form-home_visit_request-assist_needs-sign = Phiên dịch ký hiệu（手語翻譯）
form-home_visit_request-assist_needs-captions = Ghi chữ trực tiếp（同步聽打）
form-home_visit_request-assist_needs-glasses = Kính lão（老花眼鏡）
form-home_visit_request-assist_needs-companion = Người thân đi cùng（親友陪同）
form-home_visit_request-assist_needs-other = Khác
form-home_visit_request-remarks = Còn điều gì muốn cho chúng tôi biết?
    .label = Ghi chú（備註）
    .help = Chạm câu phù hợp, hoặc tự viết thêm. Không bắt buộc. Câu được in bằng tiếng Trung.
form-home_visit_request-remarks-ready-1 = Xin gọi điện trước khi đến.
form-home_visit_request-remarks-ready-2 = Ban ngày chỉ có một mình tôi ở nhà.
form-home_visit_request-remarks-ready-3 = Tai nghe không rõ, xin nói chậm và to.
form-home_visit_request-remarks-ready-4 = Nhà ở trên lầu, không có thang máy.

# 同意
form-home_visit_request-sensitive_consent = Vui lòng đọc hết 3 điểm này
    .label = Đồng ý dùng dữ liệu này để sắp xếp phục vụ
    .paper = Đồng ý cho chi nhánh dùng thông tin về diện xin để sắp xếp phục vụ（本人同意貴分署為安排服務，使用申請資格的資料）
    .help =
        1. Dịch vụ miễn phí. Nhân viên đến sẽ cho xem thẻ công tác.
        2. Nhân viên không bao giờ hỏi thẻ ngân hàng hay mật khẩu. Ai hỏi là lừa đảo, hãy gọi 165.
        3. Thông tin sức khỏe chỉ dùng để sắp xếp phục vụ. Chúng tôi sẽ gọi điện báo giờ.

# 機關填寫
form-home_visit_request-staff_channel =
    .label = Cách nhận（受理方式）
form-home_visit_request-staff_channel-counter = Tại quầy（臨櫃）
form-home_visit_request-staff_channel-phone = Điện thoại（電話）
form-home_visit_request-staff_channel-fax = Fax（傳真）
form-home_visit_request-staff_channel-online = Trực tuyến（線上）
form-home_visit_request-staff_channel-post = Bưu điện（郵寄）
form-home_visit_request-staff_visit_at =
    .label = Giờ đã xếp（排定日時）
form-home_visit_request-staff_team =
    .label = Nhân viên phục vụ（服務人員）
form-home_visit_request-staff_result =
    .label = Kết quả（辦理結果）
form-home_visit_request-staff_supervisor =
    .label = Lãnh đạo duyệt（主管核章）

# 這張表自己的規則
form-home_visit_request-rule-slots_are_working_days = Chọn ngày làm việc, tránh cuối tuần và ngày nghỉ.
form-home_visit_request-rule-slots_leave_time = Chọn ngày cách hôm nay ít nhất { $days } ngày để chúng tôi kịp sắp xếp.
form-home_visit_request-rule-within_the_district = Địa chỉ này không thuộc { $county }, địa bàn của chi nhánh. Vui lòng xem lại.
form-home_visit_request-rule-elderly_by_age = “Người lớn tuổi” thường là từ { $age } tuổi. Có lý do khác thì vui lòng chọn thêm.

# 紙本固定文字
form-home_visit_request-text-lead = Xin chi nhánh cử người đến nhà phục vụ các việc dưới đây.
form-home_visit_request-text-side_person = Người được phục vụ（服務對象）
form-home_visit_request-text-side_requester = Người xin thay（代申請人）
form-home_visit_request-text-side_visit = Địa điểm, giờ（地點時間）
form-home_visit_request-text-side_service = Việc cần làm（服務項目）
form-home_visit_request-text-side_assist = Hỗ trợ（溝通與協助）
form-home_visit_request-text-side_consent = Đồng ý（同意事項）
form-home_visit_request-text-consent =
    1. Dịch vụ miễn phí. Nhân viên sẽ xuất trình thẻ, không bao giờ hỏi thẻ ngân hàng hay mật khẩu; nghi ngờ hãy gọi 165.
    2. Chi nhánh xác nhận giờ qua điện thoại.
    3. Thông tin sức khỏe chỉ dùng để sắp xếp phục vụ（個人資料保護法第6條）.
form-home_visit_request-text-self_note = Tự xin cho mình thì không cần điền.

# 要帶的、不用帶的
form-home_visit_request-bring-proof = Hôm đến nhà, cho xem giấy chứng nhận như thẻ khuyết tật, giấy khám bệnh.
form-home_visit_request-no_need-copies = Khi xin không cần kèm bản sao giấy chứng nhận.

# 依據、常見的疏漏
form-home_visit_request-legal-oral = Điều 35 Luật Thủ tục Hành chính: xin bằng lời nói（行政程序法第35條）
form-home_visit_request-legal-sensitive = Điều 6 và Điều 8 Luật Bảo vệ dữ liệu cá nhân（個人資料保護法第6條、第8條）
form-home_visit_request-mistake-phone = Số điện thoại không gọi được nên không hẹn được giờ.
form-home_visit_request-mistake-address = Ghi địa chỉ hộ khẩu nhưng thực tế ở nơi khác.
