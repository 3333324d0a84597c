### unread: not yet read by a native speaker

# 第 11 號 受理閱覽卷宗申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-case_file_access_request = Đơn xin xem hồ sơ vụ việc（受理閱覽卷宗申請書）
    .short = Xin xem hồ sơ（申請閱卷）
    .what = Xin xem, chép hoặc sao chụp hồ sơ vụ việc đang xử lý. Hồ sơ đã lưu trữ thì dùng mẫu số 12.
    .bring = Hôm xem mang bản chính căn cước. Người được ủy quyền mang giấy ủy quyền, người có quyền lợi liên quan mang giấy đồng ý hoặc chứng minh.

# 步驟
form-case_file_access_request-section-case = Hồ sơ
form-case_file_access_request-section-applicant = Người xin
form-case_file_access_request-section-capacity = Tư cách
form-case_file_access_request-section-proxy = Người đại diện
form-case_file_access_request-section-scope = Phạm vi
form-case_file_access_request-section-visit = Lý do và thời gian
form-case_file_access_request-section-declare = Quy định

# 放在同一頁的題目
form-case_file_access_request-page-case_more = Tổ phụ trách và người có nghĩa vụ (không bắt buộc)
form-case_file_access_request-page-copies = Sao chụp như thế nào?
form-case_file_access_request-page-rules = Cuối cùng, vui lòng đọc quy định

# 身分
form-case_file_access_request-applicant_capacity = Quý vị có tư cách gì trong vụ việc?
    .label = Tư cách（申請身分）
    .help = Không phải đương sự nhưng bị ảnh hưởng thì chọn “Người có quyền lợi liên quan”.
form-case_file_access_request-applicant_capacity-obligor = Người có nghĩa vụ（義務人）
form-case_file_access_request-applicant_capacity-agency = Cơ quan chuyển hồ sơ（移送機關）
form-case_file_access_request-applicant_capacity-creditor = Chủ nợ（債權人）
form-case_file_access_request-applicant_capacity-buyer = Người trúng đấu giá hoặc đăng ký mua（拍定人或應買人）
form-case_file_access_request-applicant_capacity-guarantor = Người bảo lãnh（擔保人）
form-case_file_access_request-applicant_capacity-interested = Người có quyền lợi liên quan（利害關係人）
form-case_file_access_request-applicant_capacity-lawyer = Luật sư（律師）
form-case_file_access_request-interest_reason = Vì sao vụ việc này liên quan đến quý vị?
    .label = Quyền lợi liên quan（利害關係及釋明）
    .help = Chạm câu phù hợp, hoặc tự viết thêm. Ít nhất 10 chữ. Câu được in bằng tiếng Trung.
form-case_file_access_request-interest_reason-ready-1 = Tôi là đồng sở hữu bất động sản trong vụ việc, cần biết việc thi hành.
form-case_file_access_request-interest_reason-ready-2 = Tôi là bên nhận thế chấp, cần xác nhận khoản nợ và việc phân chia.
form-case_file_access_request-interest_reason-ready-3 = Tôi thuê căn nhà trong vụ việc, cần biết hợp đồng thuê có bị ảnh hưởng không.
form-case_file_access_request-interest_reason-ready-4 = Tôi là người thừa kế của người có nghĩa vụ, cần biết nội dung vụ việc.
form-case_file_access_request-party_consent = Có giấy đồng ý của đương sự không?
    .label = Giấy đồng ý của đương sự（當事人同意書）
    .help = Không có thì kèm giấy tờ chứng minh quyền lợi liên quan.
form-case_file_access_request-party_consent-yes = Có（有）
form-case_file_access_request-party_consent-no = Không（無）

# 看什麼
form-case_file_access_request-access_modes = Muốn xem bằng cách nào?
    .label = Cách xem（申請方式）
    .help = Có thể chọn nhiều cách.
form-case_file_access_request-access_modes-read = Xem（閱覽）
form-case_file_access_request-access_modes-note = Chép tay（抄錄）
form-case_file_access_request-access_modes-copy = Photo（影印）
form-case_file_access_request-access_modes-photo = Chụp ảnh（攝影）
form-case_file_access_request-access_modes-scan = Quét điện tử（電子掃描）
form-case_file_access_request-access_modes-duplicate = Nhận bản sao（交付複本）
form-case_file_access_request-scope = Xem toàn bộ hay một số giấy tờ?
    .label = Phạm vi（閱覽範圍）
    .help = Nếu biết cần giấy nào, chỉ rõ sẽ nhanh hơn.
form-case_file_access_request-scope-whole = Toàn bộ（全卷）
form-case_file_access_request-scope-parts = Giấy tờ chỉ định（指定文件）
form-case_file_access_request-scope_detail = Muốn xem giấy tờ nào?
    .label = Giấy tờ chỉ định（指定文件）
    .help = Chạm giấy tờ cần xem, có thể chọn nhiều.
form-case_file_access_request-scope_detail-ready-1 = Văn bản chuyển hồ sơ và căn cứ thi hành.
form-case_file_access_request-scope_detail-ready-2 = Giấy chứng nhận tống đạt.
form-case_file_access_request-scope_detail-ready-3 = Biên bản kê biên và báo cáo định giá.
form-case_file_access_request-scope_detail-ready-4 = Thông báo và biên bản đấu giá.
form-case_file_access_request-scope_detail-ready-5 = Bảng phân chia.
form-case_file_access_request-scope_detail-ready-6 = Lịch sử nộp tiền.
form-case_file_access_request-page_estimate = Khoảng bao nhiêu trang?
    .label = Số trang ước tính（預估頁數）
    .help = Con số ước chừng là được, có thể để trống.
form-case_file_access_request-copy_color = In đen trắng hay màu?
    .label = Màu in（影印顏色）
form-case_file_access_request-copy_color-black = Đen trắng（黑白）
form-case_file_access_request-copy_color-color = Màu（彩色）
form-case_file_access_request-copy_size = Khổ giấy nào?
    .label = Khổ giấy（影印尺寸）
form-case_file_access_request-copy_size-b4 = B4 trở xuống（B4以下）
form-case_file_access_request-copy_size-a3 = Khổ A3

# 事由和時間
form-case_file_access_request-purpose = Vì sao muốn xem hồ sơ?
    .label = Lý do（申請事由）
    .help = Chạm câu phù hợp, hoặc tự viết thêm. Ít nhất 10 chữ. Câu được in bằng tiếng Trung.
form-case_file_access_request-purpose-ready-1 = Để biết tiến độ vụ việc và bảo vệ quyền lợi.
form-case_file_access_request-purpose-ready-2 = Để đối chiếu số tiền phải nộp và số đã nộp.
form-case_file_access_request-purpose-ready-3 = Để xác nhận việc tống đạt và chuẩn bị khiếu nại.
form-case_file_access_request-purpose-ready-4 = Để đối chiếu bảng phân chia và phần của mình.
form-case_file_access_request-purpose-ready-5 = Để sửa thông tin sai về mình trong hồ sơ.
form-case_file_access_request-preferred_datetime = Muốn đến xem ngày nào, mấy giờ?
    .label = Thời gian mong muốn（預定閱卷日時）
    .help = Ngày làm việc, 8:30 đến 12:00 và 13:30 đến 17:30. Có thể để trống.
form-case_file_access_request-assistant_rows = Có ai đi cùng không?
    .label = Người đi cùng（隨同人員）
    .help = Tối đa 2 người. Không có thì sang câu tiếp theo.
form-case_file_access_request-assistant_rows-assistant_name = Người đó tên là gì?
    .label = Họ tên（隨同人員姓名）
form-case_file_access_request-assistant_rows-assistant_id_no = Số căn cước của người đó là số nào?
    .label = Số căn cước（身分證字號）
    .help = Người có thẻ cư trú thì ghi số thẻ cư trú.

# 閱卷規則
form-case_file_access_request-rules_ack = Vui lòng đọc hết 5 điểm này
    .label = Đã đọc và đồng ý
    .paper = Đã đọc và đồng ý với quy định xem hồ sơ（本人已閱讀並同意以上閱卷規則）
    .help =
        1. Không ghi thêm, tẩy sửa, tráo, tháo rời hay mang hồ sơ ra ngoài. Ai vi phạm phải dừng xem và bị xử lý theo luật.
        2. Dữ liệu cá nhân đã xem chỉ được dùng để bảo vệ quyền lợi của mình.
        3. Bản nháp, bí mật và phần liên quan đến đời tư người khác có thể không được cung cấp theo luật.
        4. Phí xem và sao chụp nộp tại chỗ theo biểu phí.
        5. Hồ sơ đã lưu trữ thì dùng mẫu số 12.

# 機關填寫
form-case_file_access_request-staff_decision =
    .label = Quyết định（准駁）
form-case_file_access_request-staff_decision-grant = Cho phép（准）
form-case_file_access_request-staff_decision-partial = Cho phép một phần（部分准）
form-case_file_access_request-staff_decision-refuse = Từ chối, lý do（駁、理由）
form-case_file_access_request-staff_slot =
    .label = Thời gian, địa điểm（指定日時及處所）
form-case_file_access_request-staff_pages =
    .label = Số trang sao（影印頁數）
form-case_file_access_request-staff_fee =
    .label = Phí phải thu（應收費用）
form-case_file_access_request-staff_return_check =
    .label = Nhận lại hồ sơ（還卷點收）

# 這張表自己的規則
form-case_file_access_request-rule-interest_needs_support = Không có giấy đồng ý của đương sự thì kèm giấy tờ chứng minh quyền lợi liên quan.
form-case_file_access_request-rule-preferred_is_working_day = Chọn ngày làm việc, tránh cuối tuần và ngày nghỉ.
form-case_file_access_request-rule-preferred_ahead = Phải sau ngày điền đơn. Chọn ngày làm việc kế tiếp hoặc muộn hơn.
form-case_file_access_request-rule-preferred_in_hours = Giờ xem hồ sơ thường là 8:30 đến 12:00 và 13:30 đến 17:30. Vui lòng xem lại.

# 紙本固定文字
form-case_file_access_request-text-lead = Để bảo vệ quyền lợi, tôi xin xem hồ sơ vụ việc dưới đây.
form-case_file_access_request-text-side_case = Hồ sơ（案件）
form-case_file_access_request-text-side_applicant = Người xin（申請人）
form-case_file_access_request-text-side_capacity = Tư cách（申請身分）
form-case_file_access_request-text-side_proxy = Người đại diện（代理人）
form-case_file_access_request-text-side_scope = Phạm vi（範圍及方式）
form-case_file_access_request-text-side_visit = Lý do, thời gian（事由及日時）
form-case_file_access_request-text-side_rules = Quy định（閱卷規則）
form-case_file_access_request-text-rules =
    1. Không được ghi thêm, tẩy sửa, tráo, tháo rời hay mang hồ sơ ra ngoài; ai vi phạm phải dừng xem và bị xử lý theo luật.
    2. Dữ liệu cá nhân biết được chỉ dùng trong phạm vi bảo vệ quyền lợi.
    3. Bản nháp, bí mật và phần liên quan đến đời tư, quyền lợi người khác có thể bị từ chối（行政程序法第46條）.
    4. Phí nộp tại chỗ theo biểu phí.
    5. Khi đến xem phải xuất trình giấy tờ tùy thân; người đi cùng cũng vậy.
form-case_file_access_request-text-pages = trang（頁）
form-case_file_access_request-text-obligor = Họ tên hoặc tên tổ chức của người có nghĩa vụ（義務人姓名或名稱）

# 要帶的、依據、常見的疏漏
form-case_file_access_request-bring-identity = Hôm xem mang bản chính căn cước; người nước ngoài mang thẻ cư trú (ARC) hoặc hộ chiếu.
form-case_file_access_request-bring-proxy = Người được ủy quyền mang giấy ủy quyền（委任狀）, mẫu số 13.
form-case_file_access_request-bring-interest = Người có quyền lợi liên quan mang giấy đồng ý của đương sự hoặc giấy tờ chứng minh.
form-case_file_access_request-legal-procedure = Điều 46 Luật Thủ tục Hành chính（行政程序法第46條）
form-case_file_access_request-legal-enforcement = Điều 26 Luật Thi hành Hành chính, Điều 30-1 Luật Cưỡng chế thi hành, Điều 242 Luật Tố tụng Dân sự（行政執行法第26條、強制執行法第30條之1、民事訴訟法第242條）
form-case_file_access_request-mistake-interest = Không phải đương sự mà không kèm giấy đồng ý hoặc chứng minh quyền lợi.
form-case_file_access_request-mistake-closed = Dùng mẫu này xin hồ sơ đã lưu trữ.
form-case_file_access_request-mistake-division = Không ghi tổ phụ trách nên khó lấy hồ sơ.
