### unread: not yet read by a native speaker

# 第 10 號 申請點交不動產狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、申請人、代理人、不動產）在 form_fields.ftl。

form-request_property_handover = Đơn xin bàn giao bất động sản（申請點交不動產狀）
    .short = Xin bàn giao（申請點交）
    .what = Đã mua bất động sản có ghi “點交” trong thông báo, đã nhận giấy chứng nhận chuyển quyền nhưng vẫn còn người ở: xin chi nhánh bàn giao.
    .bring = Bản photo giấy chứng nhận chuyển quyền, giấy tờ tùy thân; nếu có ảnh hiện trạng, vui lòng mang theo.

# 步驟
form-request_property_handover-section-case = Hồ sơ
form-request_property_handover-section-applicant = Người xin
form-request_property_handover-section-proxy = Người đại diện
form-request_property_handover-section-property = Bất động sản
form-request_property_handover-section-occupation = Hiện trạng
form-request_property_handover-section-help = Hỗ trợ
form-request_property_handover-section-declare = Cam kết
form-request_property_handover-page-certificate = Giấy chứng nhận chuyển quyền: số và ngày
form-request_property_handover-page-wishes = Còn điều gì cần cho biết? (không bắt buộc)

# 案件
form-request_property_handover-handover_kind = Đây là lần bàn giao đầu tiên phải không?
    .label = Loại（申請種類）
    .help = Nếu đã bàn giao mà người cũ chiếm lại, chọn “Bàn giao lại”.
form-request_property_handover-handover_kind-first = Bàn giao lần đầu（首次點交）
form-request_property_handover-handover_kind-again = Bàn giao lại, người cũ chiếm lại（再點交）
form-request_property_handover-certificate_no = Số của giấy chứng nhận chuyển quyền là số nào?
    .label = Số giấy chứng nhận（權利移轉證書文號）
    .help = Ở phía trên của giấy chứng nhận.
form-request_property_handover-certificate_received_date = Nhận giấy ngày nào?
    .label = Ngày nhận（領得證書日）
form-request_property_handover-sale_outcome = Đã nhận được bằng cách nào?
    .label = Cách nhận được（取得原因）
form-request_property_handover-sale_outcome-auction = Đấu giá thành（拍定）
form-request_property_handover-sale_outcome-takeover = Nhận tài sản để trừ nợ（承受）
form-request_property_handover-sale_outcome-special_sale = Mua theo thủ tục bán đặc biệt（特別變賣應買）
form-request_property_handover-first_handover_date = Lần bàn giao trước là ngày nào?
    .label = Lần bàn giao trước（前次點交日）

# 占有情形
form-request_property_handover-notice_says_handover = Thông báo đấu giá ghi bàn giao hay không?
    .label = Thông báo ghi（公告記載）
    .help = Xem phần tình trạng sử dụng, bàn giao trong thông báo.
form-request_property_handover-notice_says_handover-full = Bàn giao（點交）
form-request_property_handover-notice_says_handover-part = Bàn giao một phần（部分點交）
form-request_property_handover-notice_says_handover-none = Không bàn giao（不點交）
form-request_property_handover-occupant_rows = Hiện ai đang sử dụng?
    .label = Người chiếm hữu（占有人）
    .help = Thêm từng người. Không có ai thì thêm một dòng “空屋” (nhà trống).
form-request_property_handover-occupant_rows-occ_name = Người chiếm hữu tên là gì?
    .label = Họ tên（姓名或空屋）
    .paper = Người chiếm hữu, hoặc nhà trống（占有人或空屋）
    .help = Không biết tên thì chạm “Không rõ tên”.
form-request_property_handover-occupant_rows-occ_name-suggest-vacant = Nhà trống（空屋）
form-request_property_handover-occupant_rows-occ_name-suggest-unknown = Không rõ tên（姓名不詳）
form-request_property_handover-occupant_rows-occ_relation = Người này là ai?
    .label = Quan hệ（身分）
form-request_property_handover-occupant_rows-occ_relation-obligor = Người có nghĩa vụ（義務人）
form-request_property_handover-occupant_rows-occ_relation-family = Người nhà（家屬）
form-request_property_handover-occupant_rows-occ_relation-tenant = Người thuê（承租人）
form-request_property_handover-occupant_rows-occ_relation-squatter = Không có quyền（無權占有）
form-request_property_handover-occupant_rows-occ_relation-unknown = Không rõ（不明）
form-request_property_handover-occupant_rows-occ_since = Từ khi nào?
    .label = Từ khi（占有起始）
    .help = Ước chừng là được. Không biết thì để trống.
form-request_property_handover-occupant_rows-occ_since-suggest-before = Trước khi kê biên（查封前）
form-request_property_handover-occupant_rows-occ_since-suggest-after = Sau khi kê biên（查封後）
form-request_property_handover-occupant_rows-occ_since-suggest-handed_over = Sau khi bàn giao（點交後）
form-request_property_handover-occupant_rows-occ_portion = Chiếm phần nào?
    .label = Phần（占有部分）
form-request_property_handover-occupant_rows-occ_portion-suggest-all = Toàn bộ（全部）
form-request_property_handover-occupant_rows-occ_portion-suggest-first_floor = Tầng 1（一樓）
form-request_property_handover-occupant_rows-occ_portion-suggest-land = Đất trống（空地）
form-request_property_handover-occupation_detail = Vui lòng nói rõ hiện trạng
    .label = Mô tả hiện trạng（占有情形說明）
    .help = Chạm câu phù hợp, cũng có thể tự viết thêm. Ít nhất 10 chữ. Câu được in bằng tiếng Trung.
form-request_property_handover-occupation_detail-ready-1 = Người có nghĩa vụ và gia đình vẫn ở, đã báo nhưng chưa dọn đi.
form-request_property_handover-occupation_detail-ready-2 = Bên thứ ba vào ở sau khi kê biên, không có quyền và không chịu trả.
form-request_property_handover-occupation_detail-ready-3 = Không có người ở, cửa khóa, người xin không vào được.
form-request_property_handover-occupation_detail-ready-4 = Người có nghĩa vụ đã dọn đi nhưng còn để lại đồ đạc.
form-request_property_handover-occupation_detail-ready-5 = Trên đất còn cây trồng hoặc đồ vật của người khác.
form-request_property_handover-occupation_detail-ready-6 = Sau khi bàn giao, người cũ chiếm lại; xin bàn giao lần nữa.

# 協助
form-request_property_handover-assistance = Khi bàn giao cần hỗ trợ gì?
    .label = Xin hỗ trợ（請求協助）
    .help = Có thể chọn nhiều mục, hoặc không chọn.
form-request_property_handover-assistance-locksmith = Thợ khóa（鎖匠）
form-request_property_handover-assistance-police = Cảnh sát có mặt（警員到場）
form-request_property_handover-assistance-survey = Đo đạc đất（地政測量）
form-request_property_handover-assistance-social = Nhân viên xã hội（社政人員）
form-request_property_handover-assistance-removal = Tháo dỡ, vận chuyển（拆遷搬運）
form-request_property_handover-assistance-other = Khác（其他）
form-request_property_handover-movables_note = Bên trong còn đồ gì?
    .label = Đồ để lại（遺留動產情形）
form-request_property_handover-movables_note-suggest-furniture = Bàn ghế, đồ điện, đồ lặt vặt（家具、家電及雜物）
form-request_property_handover-movables_note-suggest-machines = Máy móc（機器設備）
form-request_property_handover-movables_note-suggest-crops = Cây trồng（農作物）
form-request_property_handover-movables_note-suggest-none = Không có（無）
form-request_property_handover-preferred_period = Muốn bàn giao khi nào?
    .label = Thời gian mong muốn（希望期間）
    .help = Ngày do chi nhánh quyết định.
form-request_property_handover-preferred_period-suggest-one_month = Trong 1 tháng（一個月內）
form-request_property_handover-preferred_period-suggest-any = Theo chi nhánh chỉ định（依貴分署指定）
form-request_property_handover-expense_consent = Đồng ý ứng trước chi phí cần thiết không?
    .label = Đồng ý ứng trước chi phí cần thiết（同意預納必要費用）
    .help = Ví dụ thợ khóa, vận chuyển. Theo luật người có nghĩa vụ chịu, quý vị ứng trước.

# 聲明
form-request_property_handover-filing_date = Vui lòng đọc 3 điểm này và xem lại ngày
    .label = Ngày làm đơn（具狀日期）
    .help =
        1. Tôi xin chấm dứt việc chiếm hữu và bàn giao bất động sản cho tôi.
        2. Bàn giao theo thông báo và pháp luật; tranh chấp ranh giới không thuộc việc bàn giao.
        3. Tôi đồng ý ứng trước chi phí cần thiết như thợ khóa, vận chuyển.
form-request_property_handover-applicant_signature =
    .label = Chữ ký hoặc con dấu（具狀人簽名或蓋章）

# 機關填寫
form-request_property_handover-staff_survey_at =
    .label = Thời gian khảo sát（履勘日時）
form-request_property_handover-staff_handover_at =
    .label = Thời gian bàn giao（點交日時）
form-request_property_handover-staff_police =
    .label = Đơn vị cùng tham gia（會同單位）
form-request_property_handover-staff_expense =
    .label = Chi phí ứng trước（預納費用）

# 這張表自己的規則
form-request_property_handover-rule-received_by_now = Ngày nhận giấy ở sau hôm nay. Nhận giấy rồi mới xin bàn giao được.
form-request_property_handover-rule-handed_over_before = Ngày bàn giao trước ở sau hôm nay. Vui lòng xem lại.
form-request_property_handover-rule-handed_over_after_certificate = Ngày bàn giao trước lại sớm hơn ngày nhận giấy. Vui lòng xem lại hai ngày.
form-request_property_handover-rule-notice_promises_handover = Thông báo ghi không bàn giao thì chi nhánh không bàn giao được, quý vị phải tự khởi kiện. Vui lòng hỏi nhân viên trước.
form-request_property_handover-rule-whole_property = Chỉ mua một phần quyền thì thường không bàn giao. Vui lòng xem thông báo ghi gì.
form-request_property_handover-rule-again_says_again = Nếu người chiếm hữu quay lại sau khi bàn giao, vui lòng chọn “Bàn giao lại”.
form-request_property_handover-evidence_list-ready-1 = Bản photo giấy chứng nhận chuyển quyền, 1 bản.
form-request_property_handover-evidence_list-ready-2 = Bản sao đăng ký đất và nhà, mỗi loại 1 bản.
form-request_property_handover-evidence_list-ready-3 = Bản photo giấy tờ tùy thân, 1 bản.
form-request_property_handover-evidence_list-ready-4 = Ảnh hiện trường, 2 tấm.
form-request_property_handover-evidence_list-ready-5 = Giấy ủy quyền, 1 bản.

# 紙本固定文字
form-request_property_handover-text-label_applicant = Người xin（申請人）
form-request_property_handover-text-label_certificate = Số giấy（證書文號）
form-request_property_handover-text-label_received = Ngày nhận（領得日）
form-request_property_handover-text-label_last = Lần trước（前次點交）
form-request_property_handover-text-label_property = Bảng kèm theo: bất động sản cần bàn giao（附表）
form-request_property_handover-text-label_detail = Hiện trạng（占有情形）
form-request_property_handover-text-label_movables = Đồ để lại（遺留動產）
form-request_property_handover-text-about = Về việc xin bàn giao bất động sản:
form-request_property_handover-text-item_request = 1. Người xin đã nhận được bất động sản của { $obligor_name } trong bảng kèm theo và có giấy chứng nhận chuyển quyền, nhưng vẫn có người chiếm hữu. Theo Điều 99 Luật Cưỡng chế thi hành（強制執行法）áp dụng qua Điều 26 Luật Thi hành Hành chính（行政執行法）, xin chấm dứt việc chiếm hữu và bàn giao.
form-request_property_handover-text-item_law = 2. Bàn giao theo thông báo đấu giá và pháp luật; tranh chấp ranh giới không thuộc việc bàn giao.
form-request_property_handover-text-item_costs = 3. Chi phí cần thiết như thợ khóa, vận chuyển do người xin ứng trước; theo luật người có nghĩa vụ chịu.

# 要帶的
form-request_property_handover-bring-certificate = Bản photo giấy chứng nhận chuyển quyền（權利移轉證書）.
form-request_property_handover-bring-transcript = Bản sao đăng ký đất hoặc nhà.
form-request_property_handover-bring-identity = Giấy tờ tùy thân; người được ủy quyền mang thêm giấy ủy quyền（委任狀）.
form-request_property_handover-bring-photos = Ảnh hiện trạng, nếu có.

# 依據、常見的疏漏
form-request_property_handover-legal-handover = Luật Cưỡng chế thi hành, Điều 99: chấm dứt chiếm hữu và bàn giao, áp dụng qua Điều 26 Luật Thi hành Hành chính（強制執行法第99條）
form-request_property_handover-legal-movables = Điều 100: động sản để lại（強制執行法第100條）
form-request_property_handover-legal-certificate = Điều 97 và 98: giấy chứng nhận chuyển quyền（強制執行法第97條、第98條）
form-request_property_handover-legal-notice = Điều 81 khoản 2 mục 7: thông báo ghi lý do không bàn giao（強制執行法第81條第2項第7款）
form-request_property_handover-legal-costs = Điều 28: chi phí cần thiết; Điều 25 Luật Thi hành Hành chính: không thu phí thi hành（強制執行法第28條、行政執行法第25條）
form-request_property_handover-mistake-too_early = Xin khi chưa nhận giấy chứng nhận chuyển quyền.
form-request_property_handover-mistake-not_promised = Thông báo ghi không bàn giao mà vẫn xin.
form-request_property_handover-mistake-occupants = Không nói rõ ai đang chiếm hữu.
