### unread: not yet read by a native speaker

# 第 15 號 代辦不動產繼承登記申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-inheritance_registration_request = Đơn đề nghị làm thay thủ tục đăng ký thừa kế bất động sản（代辦不動產繼承登記申請書）
    .short = Đăng ký thừa kế thay（代辦繼承登記）
    .what = Dành cho chủ nợ: người có nghĩa vụ thừa kế nhà đất chưa đăng ký. Chi nhánh báo văn phòng địa chính. Nộp 2 bản.
    .bring = Giấy hộ tịch, sơ đồ thừa kế, giấy chứng nhận quyền sở hữu hoặc bản sao đất đai, giấy thuế di sản.

# 步驟
form-inheritance_registration_request-section-creditor = Người xin
form-inheritance_registration_request-section-case = Hồ sơ
form-inheritance_registration_request-section-proxy = Người đại diện
form-inheritance_registration_request-section-decedent = Người để lại di sản
form-inheritance_registration_request-section-heirs = Người thừa kế
form-inheritance_registration_request-section-reason = Lý do
form-inheritance_registration_request-section-property = Bất động sản
form-inheritance_registration_request-section-papers = Thuế và giấy tờ
form-inheritance_registration_request-section-finish = Hoàn tất

# 放在同一頁的題目
form-inheritance_registration_request-page-born = Thông tin sinh (không bắt buộc)
form-inheritance_registration_request-page-decedent_id = Có biết các thông tin này không? (không bắt buộc)
form-inheritance_registration_request-page-executor = Có người thi hành di chúc hoặc quản lý di sản không? (không bắt buộc)
form-inheritance_registration_request-page-heir_birth = Thông tin sinh của người thừa kế này

# 申請人
form-inheritance_registration_request-creditor_birthplace = Người xin sinh ở đâu?
    .label = Nơi sinh（出生地）

# 被繼承人
form-inheritance_registration_request-decedent_name = Người để lại di sản tên là gì?
    .label = Họ tên người để lại di sản（被繼承人姓名）
    .help = Bất động sản còn đứng tên người này.
form-inheritance_registration_request-decedent_id_no = Số căn cước là số nào?
    .label = Số căn cước（身分證字號）
form-inheritance_registration_request-decedent_birth_date = Người để lại di sản sinh ngày nào?
    .label = Ngày sinh（出生年月日）
    .help = Ngày trước năm 1912 cũng được.
form-inheritance_registration_request-decedent_birthplace = Người để lại di sản sinh ở đâu?
    .label = Nơi sinh（出生地）
form-inheritance_registration_request-decedent_address = Nơi ở cuối cùng ở đâu?
    .label = Nơi ở cuối cùng（最後住所）
form-inheritance_registration_request-death_date = Mất ngày nào?
    .label = Ngày mất（死亡日期）

# 繼承人
form-inheritance_registration_request-heir_rows = Có những người thừa kế nào?
    .label = Người thừa kế（繼承人）
    .help = Ghi tất cả, kể cả người từ chối hoặc đã mất.
form-inheritance_registration_request-heir_rows-heir_name = Người thừa kế này tên là gì?
    .label = Họ tên（姓名）
form-inheritance_registration_request-heir_rows-heir_id_no = Số giấy tờ là số nào?
    .label = Số giấy tờ（證號）
    .help = Không biết thì để trống.
form-inheritance_registration_request-heir_rows-heir_birth_date = Sinh ngày nào?
    .label = Ngày sinh（出生年月日）
form-inheritance_registration_request-heir_rows-heir_birthplace = Sinh ở đâu?
    .label = Nơi sinh（出生地）
form-inheritance_registration_request-heir_rows-heir_address = Sống ở đâu?
    .label = Nơi ở（住居所）
form-inheritance_registration_request-heir_rows-heir_relation = Quan hệ với người để lại di sản?
    .label = Quan hệ（稱謂）
    .help = Ví dụ vợ chồng, con trai cả, con gái thứ.
form-inheritance_registration_request-heir_rows-heir_share = Phần thừa kế là bao nhiêu?
    .label = Phần thừa kế（應繼分）
    .help = Ví dụ một phần tư. Người từ chối thì để trống.
form-inheritance_registration_request-heir_rows-heir_status = Người này có thừa kế không?
    .label = Tình trạng（繼承情形）
    .help = Từ chối thừa kế phải có giấy của tòa án.
form-inheritance_registration_request-heir_rows-heir_status-heir = Thừa kế（繼承）
form-inheritance_registration_request-heir_rows-heir_status-renounced = Từ chối（拋棄）
form-inheritance_registration_request-heir_rows-heir_status-representing = Thế vị（代位）
form-inheritance_registration_request-heir_rows-heir_status-deceased = Đã mất（死亡）
form-inheritance_registration_request-executor_name = Người thi hành di chúc hoặc quản lý di sản tên là gì?
    .label = Người thi hành di chúc, quản lý di sản（遺囑執行人或遺產管理人）
    .help = Không có người thừa kế thì phải ghi người quản lý.
form-inheritance_registration_request-executor_address = Địa chỉ ở đâu?
    .label = Địa chỉ người thi hành, quản lý（其住居所）
form-inheritance_registration_request-will_exists = Có di chúc không?
    .label = Di chúc（有無遺囑）
form-inheritance_registration_request-will_exists-yes = Có（有）
form-inheritance_registration_request-will_exists-no = Không（無）
form-inheritance_registration_request-will_exists-unknown = Không rõ（不明）

# 申請原因
form-inheritance_registration_request-request_reason = Vì sao cần đăng ký thay?
    .label = Lý do xin（申請原因）
    .help = Chạm câu phù hợp hoặc viết thêm. Câu được in bằng tiếng Trung.
form-inheritance_registration_request-request_reason-ready-1 = Người có nghĩa vụ thừa kế bất động sản kèm theo mà chưa đăng ký, xin báo cơ quan địa chính đăng ký rồi thi hành.
form-inheritance_registration_request-request_reason-ready-2 = Đã thông báo nhưng người có nghĩa vụ vẫn chưa tự đăng ký thừa kế.
form-inheritance_registration_request-request_reason-ready-3 = Bất động sản còn đứng tên người đã mất, chưa thể kê biên đấu giá.
form-inheritance_registration_request-request_reason-ready-4 = Thuế di sản và lệ phí do người xin nộp thay, xin tính vào chi phí thi hành.

# 不動產
form-inheritance_registration_request-deed_available = Có giấy chứng nhận quyền sở hữu không?
    .label = Giấy chứng nhận quyền sở hữu（所有權狀）
form-inheritance_registration_request-deed_available-yes = Có（有）
form-inheritance_registration_request-deed_available-no = Không, xin công bố hủy（無，請公告作廢）
form-inheritance_registration_request-deed_missing_reason = Vì sao không có giấy chứng nhận?
    .label = Lý do không nộp được（不能提出權狀之理由）
form-inheritance_registration_request-deed_missing_reason-suggest-kept = Người thừa kế giữ
form-inheritance_registration_request-deed_missing_reason-suggest-lost = Đã mất
form-inheritance_registration_request-deed_missing_reason-suggest-unknown = Không biết ở đâu
form-inheritance_registration_request-heir_chart = Sơ đồ thừa kế cần ghi chú gì?
    .label = Sơ đồ thừa kế（繼承系統表）
    .help = Sơ đồ được vẽ theo người thừa kế đã ghi. Chạm câu cần thêm; câu được in bằng tiếng Trung.
form-inheritance_registration_request-heir_chart-ready-1 = Người thừa kế như trong sơ đồ, không thiếu ai.
form-inheritance_registration_request-heir_chart-ready-2 = Cha mẹ, ông bà của người để lại di sản đều đã mất.
form-inheritance_registration_request-heir_chart-ready-3 = Người từ chối thừa kế: kèm giấy của tòa án.
form-inheritance_registration_request-heir_chart-ready-4 = Người thừa kế thế vị: kèm giấy tờ về việc đã mất.

# 稅和附件
form-inheritance_registration_request-tax_status = Thuế di sản thế nào?
    .label = Thuế di sản（遺產稅）
form-inheritance_registration_request-tax_status-paid = Đã nộp hết（已繳清）
form-inheritance_registration_request-tax_status-exempt = Miễn thuế（免稅）
form-inheritance_registration_request-tax_status-unfiled = Chưa khai（未申報）
form-inheritance_registration_request-tax_status-advanced = Người xin nộp thay（申請人代繳）
form-inheritance_registration_request-registration_form = Đăng ký theo hình thức nào?
    .label = Hình thức đăng ký（登記方式）
    .help = Sở hữu theo phần phải được tất cả đồng ý.
form-inheritance_registration_request-registration_form-joint = Sở hữu chung hợp nhất（公同共有）
form-inheritance_registration_request-registration_form-separate = Sở hữu theo phần, tất cả đồng ý（分別共有，全體同意）
form-inheritance_registration_request-evidence_list-ready-1 = Giấy hộ tịch của người đã mất 1 bản.
form-inheritance_registration_request-evidence_list-ready-2 = Giấy hộ tịch của người thừa kế 1 bản.
form-inheritance_registration_request-evidence_list-ready-3 = Giấy thuế di sản đã nộp hoặc miễn 1 bản.
form-inheritance_registration_request-evidence_list-ready-4 = Giấy chứng nhận quyền sở hữu 1 bản.
form-inheritance_registration_request-evidence_list-ready-5 = Bản sao đăng ký nhà đất 1 bản.
form-inheritance_registration_request-evidence_list-ready-6 = Giấy tòa án về từ chối thừa kế 1 bản.
form-inheritance_registration_request-creditor_signature =
    .label = Ký tên, đóng dấu người xin（申請人簽名或蓋章）

# 機關填寫
form-inheritance_registration_request-staff_received_at =
    .label = Ngày nhận（收文日）
form-inheritance_registration_request-staff_land_office =
    .label = Văn phòng địa chính được báo（通知地政事務所）
form-inheritance_registration_request-staff_notice_no =
    .label = Số công văn báo（通知文號）
form-inheritance_registration_request-staff_done_at =
    .label = Ngày đăng ký xong（登記完畢日）

# 這張表自己的規則
form-inheritance_registration_request-rule-shares_make_one = Cộng các phần thừa kế phải bằng 1. Vui lòng xem lại từng phần.
form-inheritance_registration_request-rule-death_after_birth = Ngày mất trước ngày sinh. Vui lòng xem lại hai ngày.
form-inheritance_registration_request-rule-death_has_been = Chưa đến ngày mất. Vui lòng xem lại.
form-inheritance_registration_request-rule-heirs_or_administrator = Không có người thừa kế thì phải ghi người quản lý di sản. Ghi ít nhất một.
form-inheritance_registration_request-rule-heirs_differ = Hai người thừa kế trùng tên. Vui lòng xem có bị lặp không.

# 紙本固定文字
form-inheritance_registration_request-text-lead = Người có nghĩa vụ thừa kế bất động sản dưới đây mà chưa đăng ký. Xin báo cơ quan địa chính đăng ký rồi thi hành.
form-inheritance_registration_request-text-how = Đơn này lập 2 bản chính. Đánh dấu vào ô (□).
form-inheritance_registration_request-text-side_creditor = Người xin（申請人）
form-inheritance_registration_request-text-side_case = Hồ sơ（案件）
form-inheritance_registration_request-text-side_decedent = Người để lại（被繼承人）
form-inheritance_registration_request-text-side_reason = Lý do（申請原因）
form-inheritance_registration_request-text-side_papers = Thuế, giấy tờ（稅和附件）
form-inheritance_registration_request-text-chart_title = Sơ đồ thừa kế（繼承系統表）
form-inheritance_registration_request-text-chart_oath = Nếu sơ đồ thiếu sót hoặc sai làm hại người khác, người xin chịu trách nhiệm pháp lý.
form-inheritance_registration_request-text-costs = Thuế di sản và lệ phí nộp thay, xin tính vào chi phí thi hành.
form-inheritance_registration_request-text-mark_1 = Bản chính 1（正本第1份）
form-inheritance_registration_request-text-mark_2 = Bản chính 2（正本第2份）
form-inheritance_registration_request-text-side_obligor = Người có nghĩa vụ（義務人姓名或名稱）
form-inheritance_registration_request-text-side_proxy = Đại diện（代理人）
form-inheritance_registration_request-text-address = Địa chỉ（住居所）
form-inheritance_registration_request-text-side_heirs = Người thừa kế（繼承人）
form-inheritance_registration_request-text-side_property = Bất động sản（不動產）

# 要帶的、不用帶的
form-inheritance_registration_request-bring-household = Giấy hộ tịch của người đã mất (có ghi việc mất) và người thừa kế.
form-inheritance_registration_request-bring-will = Di chúc, nếu có.
form-inheritance_registration_request-bring-renunciation = Có người từ chối thừa kế: giấy của tòa án.
form-inheritance_registration_request-bring-deed = Giấy chứng nhận quyền sở hữu; không có thì lý do và bản sao đăng ký đất đai.
form-inheritance_registration_request-bring-tax = Giấy thuế di sản đã nộp hoặc miễn.
form-inheritance_registration_request-no_need-household = Giấy hộ tịch mà chi nhánh tra cứu được bằng máy.

# 依據、常見的疏漏
form-inheritance_registration_request-legal-enforcement = Điều 11 Luật Cưỡng chế thi hành（強制執行法第11條）
form-inheritance_registration_request-legal-liaison = Quy định về thi hành bất động sản chưa đăng ký thừa kế, Điều 1 đến 8（未繼承登記不動產辦理強制執行聯繫辦法第1條至第8條）
form-inheritance_registration_request-legal-registration = Quy tắc đăng ký đất đai, Điều 30, 35, 119, 120, 141（土地登記規則第30條、第35條、第119條、第120條、第141條）
form-inheritance_registration_request-legal-land = Điều 73 Luật Đất đai（土地法第73條）
form-inheritance_registration_request-legal-civil = Điều 1138 đến 1151, 1174 Bộ luật Dân sự（民法第1138條至第1151條、第1174條）
form-inheritance_registration_request-mistake-forgotten = Bỏ sót một người thừa kế.
form-inheritance_registration_request-mistake-shares = Cộng các phần thừa kế không bằng 1.
form-inheritance_registration_request-mistake-one_copy = Chỉ nộp 1 bản thay vì 2.
form-inheritance_registration_request-mistake-tax = Thiếu giấy thuế di sản.
