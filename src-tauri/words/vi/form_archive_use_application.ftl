### unread: not yet read by a native speaker

# 第 12 號 檔案應用申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-archive_use_application = Đơn xin sử dụng tài liệu lưu trữ（檔案應用申請書）
    .short = Xin sử dụng tài liệu lưu trữ（檔案應用）
    .what = Để xem, chép tay hoặc sao chụp tài liệu đã lưu của chi nhánh. Hồ sơ đang xử lý dùng mẫu 11.
    .bring = Giấy tờ tùy thân; người đại diện mang giấy ủy quyền, tổ chức mang giấy đăng ký.

# 步驟
form-archive_use_application-section-applicant = Người xin
form-archive_use_application-section-proxy = Người đại diện
form-archive_use_application-section-organisation = Tổ chức
form-archive_use_application-section-files = Tài liệu
form-archive_use_application-section-original = Bản gốc
form-archive_use_application-section-purpose = Mục đích
form-archive_use_application-section-finish = Hoàn tất

# 放在同一頁的題目
form-archive_use_application-page-manager = Người quản lý hoặc đại diện (không bắt buộc)
form-archive_use_application-page-numbers = Có biết số tài liệu không? (không bắt buộc)
form-archive_use_application-page-want = Muốn sử dụng thế nào?
form-archive_use_application-page-original = Có cần bản gốc không? (không bắt buộc)

# 申請人
form-archive_use_application-applicant_name = Người xin tên là gì?
    .label = Họ tên người xin（申請人姓名）
    .help = Ghi đúng như trên giấy tờ.
form-archive_use_application-applicant_id_no = Số giấy tờ là số nào?
    .label = Số giấy tờ tùy thân（身分證明文件字號）
    .help = Số căn cước hoặc thẻ cư trú; không có thì số hộ chiếu.
form-archive_use_application-applicant_nationality = Quốc tịch nước nào?
    .label = Quốc tịch（國籍）
form-archive_use_application-applicant_address_registered = Quý vị sống ở đâu?
    .label = Nơi ở（住、居所）
    .help = Thư trả lời sẽ gửi đến đây.
form-archive_use_application-has_proxy = Có người đại diện không?
    .label = Người đại diện（有無代理人）
    .help = Nhờ người khác là ủy quyền; cha mẹ, người giám hộ là đại diện theo pháp luật.
form-archive_use_application-has_proxy-none = Không（無）
form-archive_use_application-has_proxy-agent = Người được ủy quyền（意定代理）
form-archive_use_application-has_proxy-legal = Đại diện theo pháp luật（法定代理）
form-archive_use_application-proxy_birth_date = Người đại diện sinh ngày nào?
    .label = Ngày sinh người đại diện（代理人出生年月日）
    .paper = Ngày sinh（出生年月日）

# 法人團體
form-archive_use_application-org_name = Là tổ chức, văn phòng hay cơ sở nào?
    .label = Tên tổ chức, văn phòng, cơ sở（法人、團體、事務所或營業所名稱）
    .help = Xin cho bản thân thì để trống.
    .paper = Tên（名稱）
form-archive_use_application-org_address = Địa chỉ ở đâu?
    .label = Địa chỉ tổ chức（其地址）
    .paper = Địa chỉ（地址）
form-archive_use_application-org_rep_name = Người quản lý hoặc đại diện tên là gì?
    .label = Người quản lý, đại diện（管理人或代表人姓名）
form-archive_use_application-org_rep_birth_date = Người quản lý sinh ngày nào?
    .label = Ngày sinh người quản lý（管理人或代表人出生年月日）
    .paper = Ngày sinh（出生年月日）
form-archive_use_application-org_rep_phone = Điện thoại người quản lý?
    .label = Điện thoại người quản lý（管理人或代表人電話）
    .paper = Điện thoại（電話）

# 檔案
form-archive_use_application-archive_rows = Muốn sử dụng tài liệu nào?
    .label = Tài liệu xin sử dụng（申請檔案）
    .help = Mỗi tài liệu một mục, tối đa 10 mục.
form-archive_use_application-archive_rows-seq =
    .label = Số（序號）
form-archive_use_application-archive_rows-archive_no = Số lưu trữ là số nào?
    .label = Số lưu trữ（檔號）
    .help = Có trong mục lục lưu trữ. Không biết thì để trống.
form-archive_use_application-archive_rows-doc_no = Số công văn là số nào?
    .label = Số công văn（文、編號）
    .help = Số ghi trên công văn（發文字號）. Không biết thì để trống.
form-archive_use_application-archive_rows-title_gist = Tài liệu gì, nội dung gì?
    .label = Tên hoặc nội dung chính（檔案名稱或內容要旨）
    .help = Ghi năm, tên và việc, đủ để tìm được.
form-archive_use_application-archive_rows-want_view = Xem hoặc chép tay?
    .label = Xem, chép（閱覽、抄錄）
form-archive_use_application-archive_rows-want_copy = Sao chụp?
    .label = Sao chụp（複製）
form-archive_use_application-archive_rows-copy_form = Loại bản sao nào?
    .label = Loại bản sao（複製方式）
form-archive_use_application-archive_rows-copy_form-bw = Giấy, đen trắng（紙本黑白）
form-archive_use_application-archive_rows-copy_form-color = Giấy, màu（紙本彩色）
form-archive_use_application-archive_rows-copy_form-file = Tệp điện tử（電子檔）
form-archive_use_application-original_needed_seq = Mục nào cần bản gốc?
    .label = Mục cần bản gốc（須使用原件之序號）
    .help = Thường cung cấp bản sao. Ví dụ 1, 3.
form-archive_use_application-original_reason = Vì sao cần bản gốc?
    .label = Lý do cần bản gốc（使用原件事由）
    .help = Chạm câu phù hợp. Câu được in bằng tiếng Trung.
form-archive_use_application-original_reason-ready-1 = Cần đối chiếu chữ ký hoặc con dấu trên bản gốc.
form-archive_use_application-original_reason-ready-2 = Chữ trên bản sao không rõ.
form-archive_use_application-original_reason-ready-3 = Tòa án hoặc cơ quan khác yêu cầu xem bản gốc.

# 目的
form-archive_use_application-purpose = Cần tài liệu để làm gì?
    .label = Mục đích（申請目的）
    .help = Có thể chọn nhiều mục.
form-archive_use_application-purpose-history = Khảo cứu lịch sử（歷史考證）
form-archive_use_application-purpose-research = Nghiên cứu học thuật（學術研究）
form-archive_use_application-purpose-evidence = Làm chứng cứ（事證稽憑）
form-archive_use_application-purpose-reference = Tham khảo công việc（業務參考）
form-archive_use_application-purpose-rights = Bảo vệ quyền lợi（權益保障）
form-archive_use_application-purpose-other = Khác
form-archive_use_application-purpose_detail = Vui lòng nói rõ để làm gì
    .label = Giải thích（目的說明）
    .help = Chỉ ghi “tham khảo” là chưa đủ. Chạm câu phù hợp; câu được in bằng tiếng Trung.
form-archive_use_application-purpose_detail-ready-1 = Để hiểu hồ sơ của tôi đã được xử lý thế nào, xin cung cấp giấy tờ liên quan.
form-archive_use_application-purpose_detail-ready-2 = Để bảo vệ quyền lợi, cần biết quyết định và việc tống đạt lúc đó.
form-archive_use_application-purpose_detail-ready-3 = Dùng làm chứng cứ khiếu nại hoặc kiện tụng.
form-archive_use_application-purpose_detail-ready-4 = Nghiên cứu học thuật hoặc viết luận văn có trích dẫn tài liệu.
form-archive_use_application-purpose_detail-ready-5 = Làm thủ tục thừa kế hoặc đăng ký tài sản, cần giấy chứng minh.
form-archive_use_application-interest_proof = Có giấy chứng minh quyền lợi liên quan không?
    .label = Giấy chứng minh liên quan（利害關係證明）
    .help = Ví dụ hộ tịch, hợp đồng. Chỉ cần với tài liệu hạn chế; có thể để trống.
form-archive_use_application-interest_proof-suggest-household = Giấy hộ tịch（戶籍資料）
form-archive_use_application-interest_proof-suggest-contract = Hợp đồng（契約書）
form-archive_use_application-interest_proof-suggest-heirs = Sơ đồ thừa kế（繼承系統表）
form-archive_use_application-reply_mode = Báo kết quả bằng cách nào?
    .label = Cách thông báo（通知方式）
form-archive_use_application-reply_mode-post = Gửi bưu điện（書面郵寄）
form-archive_use_application-reply_mode-email = Thư điện tử（電子郵件）
form-archive_use_application-reply_mode-collect = Tự đến lấy（自取）
form-archive_use_application-applicant_signature =
    .label = Ký tên, đóng dấu người xin hoặc đại diện（申請人或代理人簽名或蓋章）

# 機關填寫
form-archive_use_application-staff_serial =
    .label = Số đơn（申請書編號）
form-archive_use_application-staff_received_at =
    .label = Ngày nhận（收件日）
form-archive_use_application-staff_correction_due =
    .label = Hạn bổ sung（補正期限）
form-archive_use_application-staff_decision =
    .label = Kết quả（審核結果）
form-archive_use_application-staff_decision-granted = Cho sử dụng（提供應用）
form-archive_use_application-staff_decision-partly = Cho một phần（部分提供）
form-archive_use_application-staff_decision-refused = Không cho, khoản（不予提供，第　款）
form-archive_use_application-staff_slot =
    .label = Giờ và nơi sử dụng（應用日時處所）
form-archive_use_application-staff_fee =
    .label = Phí（費用）
form-archive_use_application-staff_signature =
    .label = Phụ trách, quản lý（承辦、主管）

# 這張表自己的規則
form-archive_use_application-rule-each_is_used = Mỗi mục phải chọn xem hoặc sao chụp, ít nhất một.
form-archive_use_application-rule-minor_through_parent = Dưới 18 tuổi do cha mẹ hoặc người giám hộ xin. Hãy chọn “Đại diện theo pháp luật”.
form-archive_use_application-rule-email_for_reply = Muốn nhận qua thư điện tử thì ghi địa chỉ.

# 紙本固定文字
form-archive_use_application-text-lead = Xin xem, chép tay hoặc sao chụp tài liệu của chi nhánh
form-archive_use_application-text-how = Đọc hướng dẫn ở mặt sau. Đánh dấu vào ô (□).
form-archive_use_application-text-side_applicant = Người xin（申請人）
form-archive_use_application-text-side_proxy = Đại diện（代理人）
form-archive_use_application-text-side_org = Tổ chức（法人團體）
form-archive_use_application-text-side_files = Tài liệu（申請檔案）
form-archive_use_application-text-side_original = Bản gốc（原件）
form-archive_use_application-text-side_purpose = Mục đích（申請目的）
form-archive_use_application-text-guide_title = Hướng dẫn（填寫須知）
form-archive_use_application-text-guide =
    1. Xin theo vụ việc hoặc tập hồ sơ; thường cung cấp bản sao. Cần bản gốc thì ghi lý do（檔案法施行細則第17條）.
    2. Nội dung phải điền theo Điều 18（檔案法施行細則第18條）. Không biết số thì mô tả rõ tài liệu.
    3. Nộp trực tiếp, gửi bưu điện hoặc fax; bản fax cũng phải ký tên hoặc đóng dấu.
    4. Người được ủy quyền kèm giấy ủy quyền; đại diện theo pháp luật ghi quan hệ; tổ chức kèm giấy đăng ký.
    5. Tài liệu hạn chế thì kèm giấy chứng minh liên quan.
    6. Các trường hợp ở Điều 18（檔案法第18條）, chi nhánh có thể không cung cấp và nêu lý do bằng văn bản.
    7. Đến đúng giờ và nơi trong giấy báo, mang giấy tờ và giấy báo. Không được ghi thêm, sửa, tráo, tháo rời hoặc làm hỏng（檔案法第20條）.
    8. Phí theo biểu phí, mẫu 6（檔案法第21條）.
    9. Tuân thủ luật về dữ liệu cá nhân và bản quyền.
    10. Hồ sơ đang xử lý dùng mẫu 11.
form-archive_use_application-text-step_1 = 1. Nộp（送件）
form-archive_use_application-text-step_2 = 2. Bổ sung（補正）
form-archive_use_application-text-step_3 = 3. Xét duyệt（審核）
form-archive_use_application-text-step_4 = 4. Sử dụng（應用）
form-archive_use_application-text-step_1_text = Trực tiếp, bưu điện hoặc fax
form-archive_use_application-text-step_2_text = Thiếu thì bổ sung trong 7 ngày, quá hạn có thể bị bác
form-archive_use_application-text-step_3_text = Trả lời bằng văn bản trong 30 ngày
form-archive_use_application-text-step_4_text = Đến theo giấy báo; phí theo mẫu 6

# 要帶的
form-archive_use_application-bring-identity = Giấy tờ tùy thân, hôm đến xem cũng phải mang.
form-archive_use_application-bring-authority = Người đại diện: giấy ủy quyền.
form-archive_use_application-bring-organisation = Tổ chức: giấy đăng ký.
form-archive_use_application-bring-interest = Tài liệu hạn chế: giấy chứng minh liên quan.

# 依據、常見的疏漏
form-archive_use_application-legal-act = Điều 17 đến 21 Luật Lưu trữ（檔案法第17條至第21條）
form-archive_use_application-legal-rules = Điều 17 đến 20 Quy tắc thi hành Luật Lưu trữ（檔案法施行細則第17條至第20條）
form-archive_use_application-mistake-vague = Mục đích quá chung chung, như “tham khảo”.
form-archive_use_application-mistake-which = Không có số và cũng không mô tả.
form-archive_use_application-mistake-unsigned = Đơn gửi fax không ký tên.
form-archive_use_application-mistake-pending = Hồ sơ còn đang xử lý; hãy dùng mẫu 11.
