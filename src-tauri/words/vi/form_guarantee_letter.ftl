### unread: not yet read by a native speaker

# 第 2 號 擔保書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-guarantee_letter = Giấy bảo lãnh（擔保書）
    .short = Giấy bảo lãnh（擔保書）
    .what = Quý vị cam kết chịu trách nhiệm khi người khác không nộp tiền. Chi nhánh có thể thi hành trực tiếp tài sản của quý vị.
    .bring = Người bảo lãnh tự đến, mang bản chính căn cước và con dấu. Công ty mang giấy đăng ký, điều lệ và hai con dấu（大小章）.

# 步驟
form-guarantee_letter-section-obligor = Người có nghĩa vụ
form-guarantee_letter-section-case = Hồ sơ
form-guarantee_letter-section-scope = Phạm vi
form-guarantee_letter-section-guarantor = Người bảo lãnh
form-guarantee_letter-section-collateral = Tài sản bảo đảm
form-guarantee_letter-section-declare = Trách nhiệm

# 放在同一頁的題目
form-guarantee_letter-page-means = Công việc và tài sản (không bắt buộc)
form-guarantee_letter-page-witness = Nếu điểm chỉ, ai làm chứng?
form-guarantee_letter-page-declare = Cuối cùng, vui lòng đọc phần trách nhiệm

# 案件
form-guarantee_letter-total_owed =
    .label = Tổng số tiền（欠款合計）

# 擔保什麼
form-guarantee_letter-guarantee_cause = Vì sao cần bảo lãnh?
    .label = Lý do bảo lãnh（擔保原因）
    .help = Không chắc thì hỏi nhân viên.
form-guarantee_letter-guarantee_cause-instalments = Nộp dần（分期繳納）
form-guarantee_letter-guarantee_cause-deadline = Nộp đúng hạn định（限期履行）
form-guarantee_letter-guarantee_cause-travel = Miễn hoặc bỏ hạn chế cư trú, xuất cảnh（免予或解除限制住居、出境）
form-guarantee_letter-guarantee_cause-custody = Dừng hoặc miễn bắt giữ, quản thúc（停止或免予拘提、管收）
form-guarantee_letter-guarantee_cause-other = Khác
form-guarantee_letter-guarantee_cause_other = Lý do là gì?
    .label = Lý do khác（其他原因）
    .paper = Lý do khác（其他原因）
form-guarantee_letter-guarantee_scope = Bảo lãnh toàn bộ hay một phần?
    .label = Phạm vi bảo lãnh（擔保範圍）
    .help = Giới hạn số tiền nghĩa là chỉ chịu trách nhiệm đến mức đó.
form-guarantee_letter-guarantee_scope-all = Toàn bộ số tiền của các hồ sơ（所列案件全部欠款）
form-guarantee_letter-guarantee_scope-limited = Số tiền giới hạn（限定金額）
form-guarantee_letter-guarantee_amount = Bảo lãnh bao nhiêu tiền?
    .label = Số tiền bảo lãnh（擔保金額）
    .help = Bảo lãnh toàn bộ thì bằng tổng số tiền.
form-guarantee_letter-guarantee_amount_capitals =
    .label = Số tiền bảo lãnh bằng chữ Hán（擔保金額大寫）
form-guarantee_letter-includes_accessory = Có bảo lãnh cả tiền chậm nộp, tiền lãi, chi phí không?
    .label = Gồm tiền chậm nộp, lãi, chi phí（含滯納金、利息、必要費用）
    .help = Là những khoản cộng thêm theo luật.
form-guarantee_letter-includes_accessory-yes = Có（含）
form-guarantee_letter-includes_accessory-no = Không（不含）
form-guarantee_letter-performance_deadline = Hạn chót phải nộp là ngày nào?
    .label = Hạn nộp（履行期限）
form-guarantee_letter-installment_count = Chia mấy kỳ?
    .label = Số kỳ（分期期數）
    .help = Giống như trên mẫu số 1.
form-guarantee_letter-first_due_date = Kỳ đầu nộp ngày nào?
    .label = Ngày nộp kỳ đầu（首期日）
form-guarantee_letter-installment_amount = Mỗi kỳ bao nhiêu tiền?
    .label = Số tiền mỗi kỳ（每期金額）

# 擔保人
form-guarantee_letter-guarantor_relation = Người bảo lãnh có quan hệ gì với người có nghĩa vụ?
    .label = Quan hệ（與義務人關係）
    .help = Người có nghĩa vụ tự viết thì chọn “Chính người có nghĩa vụ”.
form-guarantee_letter-guarantor_relation-self = Chính người có nghĩa vụ（義務人本人）
form-guarantee_letter-guarantor_relation-spouse = Vợ hoặc chồng（配偶）
form-guarantee_letter-guarantor_relation-relative = Người thân（親屬）
form-guarantee_letter-guarantor_relation-head = Người đứng đầu（負責人）
form-guarantee_letter-guarantor_relation-shareholder = Cổ đông（股東）
form-guarantee_letter-guarantor_relation-friend = Bạn bè（朋友）
form-guarantee_letter-guarantor_relation-other = Khác
form-guarantee_letter-guarantor_occupation = Người bảo lãnh làm nghề gì?
    .label = Nghề nghiệp（擔保人職業）
    .paper = Nghề nghiệp（職業）
    .help = Ví dụ “餐飲業” (ngành ăn uống), hoặc tên công ty.
form-guarantee_letter-guarantor_asset_note = Người bảo lãnh có tài sản gì?
    .label = Tóm tắt tài sản（擔保人財產概況）
    .paper = Tóm tắt tài sản（財產概況）
    .help = Chạm câu phù hợp. Chi tiết chi nhánh tự tra cứu. Câu được in bằng tiếng Trung.
form-guarantee_letter-guarantor_asset_note-ready-1 = Có lương cố định.
form-guarantee_letter-guarantor_asset_note-ready-2 = Có tiền gửi ngân hàng.
form-guarantee_letter-guarantor_asset_note-ready-3 = Đứng tên nhà hoặc đất.
form-guarantee_letter-guarantor_asset_note-ready-4 = Có kinh doanh và thu nhập.

# 擔保物
form-guarantee_letter-collateral_rows = Có tài sản bảo đảm không?
    .label = Tài sản bảo đảm（擔保物明細）
    .help = Không có thì sang câu tiếp theo.
form-guarantee_letter-collateral_rows-col_kind = Loại nào?
    .label = Loại（種類）
form-guarantee_letter-collateral_rows-col_kind-realty = Bất động sản（不動產）
form-guarantee_letter-collateral_rows-col_kind-deposit = Chứng chỉ tiền gửi（存單）
form-guarantee_letter-collateral_rows-col_kind-securities = Chứng khoán（有價證券）
form-guarantee_letter-collateral_rows-col_kind-movable = Động sản（動產）
form-guarantee_letter-collateral_rows-col_kind-instrument = Séc, giấy hẹn trả tiền（票據）
form-guarantee_letter-collateral_rows-col_desc = Là tài sản nào?
    .label = Mô tả（標示）
    .help = Ví dụ số thửa đất, biển số xe, tên ngân hàng.
form-guarantee_letter-collateral_rows-col_doc_no = Số giấy chứng nhận hoặc chứng chỉ là số nào?
    .label = Số giấy chứng nhận（權狀或存單號）
    .help = Không biết thì để trống.
form-guarantee_letter-collateral_rows-col_value = Trị giá khoảng bao nhiêu?
    .label = Trị giá（估值）
    .help = Con số ước chừng là được, có thể để trống.

# 擔保責任
form-guarantee_letter-witness_1_name = Người làm chứng thứ nhất tên là gì?
    .label = Người làm chứng 1（見證人一）
    .help = Chỉ cần khi điểm chỉ hoặc ghi dấu thay chữ ký, phải có 2 người làm chứng.
form-guarantee_letter-witness_2_name = Người làm chứng thứ hai tên là gì?
    .label = Người làm chứng 2（見證人二）
form-guarantee_letter-asset_check_consent = Vui lòng đọc hết 5 điểm này
    .label = Đã đọc và đồng ý cho tra cứu tài sản
    .paper = Người bảo lãnh đồng ý cho chi nhánh tra cứu tài sản và thu nhập（擔保人同意貴分署查調其財產及所得資料）
    .help =
        1. Tôi biết số hồ sơ, số tiền và cách người có nghĩa vụ phải nộp.
        2. Nếu người đó bỏ trốn hoặc không nộp đúng hạn (kể cả một kỳ trễ hay séc bị trả lại), tôi phải chịu trách nhiệm nộp.
        3. Chi nhánh được thi hành trực tiếp tài sản của tôi, không cần kiện.
        4. Trách nhiệm kéo dài đến khi nộp hết. Nếu đổi địa chỉ, tôi sẽ báo chi nhánh.
        5. Tôi tự nguyện ký và đồng ý cho chi nhánh tra cứu tài sản.
form-guarantee_letter-filing_date = Ngày lập giấy là ngày nào?
    .label = Ngày lập giấy（立書日期）
    .help = Đã điền sẵn hôm nay, thường không cần sửa.
form-guarantee_letter-guarantor_signature =
    .label = Người bảo lãnh ký tên hoặc đóng dấu（擔保人簽名或蓋章）
form-guarantee_letter-obligor_signature =
    .label = Người có nghĩa vụ ký tên hoặc đóng dấu（義務人簽名或蓋章）

# 機關填寫
form-guarantee_letter-staff_identity_checked =
    .label = Đã kiểm tra nhân thân（已查驗身分）
form-guarantee_letter-staff_asset_check =
    .label = Kết quả tra cứu tài sản（資力查調結果）
form-guarantee_letter-staff_accepted =
    .label = Chấp nhận bảo lãnh（准予擔保）
form-guarantee_letter-staff_accepted-yes = Có（准）
form-guarantee_letter-staff_accepted-no = Không（不准）

# 這張表自己的規則
form-guarantee_letter-rule-case_numbers_differ = Có hai mục trùng số hồ sơ. Vui lòng xem có bị lặp không.
form-guarantee_letter-rule-amounts_of_all_rows = Hồ sơ nào cũng phải có số tiền thì mới rõ bảo lãnh bao nhiêu. Vui lòng ghi theo thư.
form-guarantee_letter-rule-amount_is_total = Bảo lãnh toàn bộ thì số tiền phải bằng tổng { $total } Đài tệ.
form-guarantee_letter-rule-amount_within_total = Số tiền bảo lãnh không được nhiều hơn tổng { $total } Đài tệ. Vui lòng ghi ít hơn.
form-guarantee_letter-rule-limited_below_total = Đã chọn số tiền giới hạn nhưng lại bằng tổng số tiền. Vui lòng xem lại.
form-guarantee_letter-rule-deadline_after_filing = Hạn nộp phải từ ngày { $date } trở đi. Vui lòng chọn ngày sau.
form-guarantee_letter-rule-first_due_after_filing = Kỳ đầu phải từ ngày { $date } trở đi. Vui lòng chọn ngày sau.
form-guarantee_letter-rule-guarantor_is_another = Số giấy tờ của người bảo lãnh trùng với người có nghĩa vụ. Nếu người có nghĩa vụ tự viết, hãy chọn “Chính người có nghĩa vụ”.
form-guarantee_letter-rule-own_letter_own_number = Đã chọn “Chính người có nghĩa vụ” nhưng số giấy tờ khác nhau. Vui lòng xem lại.
form-guarantee_letter-rule-company_may_stand_surety = Công ty chỉ được bảo lãnh khi luật hoặc điều lệ cho phép（公司法第16條）. Vui lòng kèm điều lệ hoặc căn cứ luật.
form-guarantee_letter-rule-witnesses_are_two = Điểm chỉ phải có 2 người làm chứng. Ghi cả hai, hoặc để trống cả hai.

# 紙本固定文字
form-guarantee_letter-text-lead = Người bảo lãnh xin bảo lãnh với chi nhánh cho các hồ sơ dưới đây của người có nghĩa vụ.
form-guarantee_letter-text-times = kỳ（期）
form-guarantee_letter-text-side_obligor = Người có nghĩa vụ（義務人）
form-guarantee_letter-text-side_case = Hồ sơ（案件）
form-guarantee_letter-text-side_scope = Lý do và phạm vi（擔保原因及範圍）
form-guarantee_letter-text-side_sign = Ký tên（簽章）
form-guarantee_letter-text-side_guarantor = Người bảo lãnh（擔保人）
form-guarantee_letter-text-side_collateral = Tài sản bảo đảm（擔保物）
form-guarantee_letter-text-declaration_head = Cam kết trách nhiệm bảo lãnh（擔保責任聲明）
form-guarantee_letter-text-declaration =
    Người bảo lãnh { $guarantor_name } biết rõ nghĩa vụ nộp tiền của { $obligor_name } trong các hồ sơ trên, số tiền và cách phải nộp, xin bảo lãnh trong phạm vi { $guarantee_amount_capitals } Đài tệ, và cam kết:
    1. Nếu người có nghĩa vụ bỏ trốn hoặc không nộp đúng hạn (kể cả một kỳ trễ, giấy tờ có giá bị trả lại), người bảo lãnh chịu trách nhiệm nộp trong phạm vi bảo lãnh.
    2. Nếu người bảo lãnh không nộp, chi nhánh được thi hành trực tiếp tài sản của người bảo lãnh mà không cần kiện（行政執行法第18條）.
    3. Trách nhiệm kéo dài đến khi nộp hết các khoản trên. Đổi địa chỉ phải báo ngay chi nhánh.
    4. Giấy này do người bảo lãnh tự nguyện ký.

# 要帶的、不用帶的
form-guarantee_letter-bring-identity = Bản chính căn cước và con dấu của người bảo lãnh; người nước ngoài mang thẻ cư trú (ARC) hoặc hộ chiếu.
form-guarantee_letter-bring-company = Công ty mang giấy đăng ký, điều lệ và hai con dấu（大小章）.
form-guarantee_letter-bring-collateral = Có tài sản bảo đảm thì mang bản chính theo hướng dẫn của nhân viên.
form-guarantee_letter-no_need-assets = Bảng kê tài sản và bản sao đăng ký đất đai: chi nhánh tự tra cứu.

# 依據、常見的疏漏
form-guarantee_letter-legal-enforcement = Điều 17 khoản 1 và Điều 18 Luật Thi hành Hành chính（行政執行法第17條第1項、第18條）
form-guarantee_letter-legal-company = Điều 16 Luật Công ty: giới hạn công ty bảo lãnh（公司法第16條）
form-guarantee_letter-legal-mark = Điều 3 Bộ luật Dân sự: con dấu, dấu tay（民法第3條）
form-guarantee_letter-mistake-blank = Đã ký nhưng để trống số hồ sơ hoặc số tiền.
form-guarantee_letter-mistake-articles = Công ty bảo lãnh dù điều lệ không cho phép.
form-guarantee_letter-mistake-first_only = Tưởng chỉ chịu trách nhiệm kỳ đầu.
form-guarantee_letter-mistake-corrected = Sửa số tiền mà không đóng dấu.
