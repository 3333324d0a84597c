### unread: not yet read by a native speaker

# 第 3 號 義務人書面陳述表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-obligor_statement = Bản trình bày ý kiến của người có nghĩa vụ（義務人書面陳述表）
    .short = Trình bày bằng văn bản（書面陳述）
    .what = Dùng khi không đến được ngày hẹn, hoặc muốn giải thích bằng văn bản. Xin đổi ngày phải nộp trước ít nhất 1 ngày.
    .bring = Nếu có: biên lai nộp tiền, giấy khám bệnh, chứng nhận thu nhập thấp, giấy khai tử, giấy tờ khiếu nại. Người được ủy quyền mang giấy ủy quyền（委任狀）.

# 步驟
form-obligor_statement-section-case = Hồ sơ và thông báo
form-obligor_statement-section-obligor = Người có nghĩa vụ
form-obligor_statement-section-proxy = Người đại diện
form-obligor_statement-section-kinds = Loại trình bày
form-obligor_statement-section-means = Tài sản và thu nhập
form-obligor_statement-section-statement = Nội dung
form-obligor_statement-section-declare = Ký tên

# 放在同一頁的題目
form-obligor_statement-page-notice = Số và ngày của thông báo (không bắt buộc)
form-obligor_statement-page-payment = Nộp khi nào, ở đâu?
form-obligor_statement-page-reschedule = Muốn đổi sang khi nào?
form-obligor_statement-page-work = Công việc và thu nhập (không bắt buộc)
form-obligor_statement-page-household = Hoàn cảnh gia đình (không bắt buộc)

# 案件和通知
form-obligor_statement-notice_doc_no = Số công văn của thông báo là số nào?
    .label = Số công văn（通知文號）
    .help = Ở phía trên thông báo.
form-obligor_statement-notice_date = Thông báo hẹn quý vị đến ngày nào, mấy giờ?
    .label = Ngày giờ hẹn（通知到場日時）
    .help = Có ghi trong thông báo.

# 陳述類別
form-obligor_statement-statement_kinds = Quý vị muốn trình bày việc gì?
    .label = Loại trình bày（陳述類別）
    .help = Có thể chọn nhiều.
form-obligor_statement-statement_kinds-paid = Đã nộp hết（已繳清）
form-obligor_statement-statement_kinds-instalments = Xin nộp dần（請求分期）
form-obligor_statement-statement_kinds-reschedule = Xin đổi ngày（請求改期）
form-obligor_statement-statement_kinds-hardship = Đời sống khó khăn（生活困難）
form-obligor_statement-statement_kinds-not_me = Không phải tôi hoặc người đó đã mất（非本人或已死亡）
form-obligor_statement-statement_kinds-remedy = Đã khiếu nại quyết định gốc（對原處分已提救濟）
form-obligor_statement-statement_kinds-objection = Không đồng ý với việc thi hành（對執行行為不服）
form-obligor_statement-statement_kinds-assets = Báo cáo tài sản（報告財產）
form-obligor_statement-statement_kinds-other = Khác
form-obligor_statement-paid_date = Nộp ngày nào?
    .label = Ngày nộp（繳款日期）
form-obligor_statement-paid_amount = Nộp bao nhiêu?
    .label = Số tiền đã nộp（繳款金額）
form-obligor_statement-paid_place = Nộp ở đâu?
    .label = Nơi nộp（繳款處所）
form-obligor_statement-paid_place-store = Cửa hàng tiện lợi（超商）
form-obligor_statement-paid_place-bank = Ngân hàng（銀行）
form-obligor_statement-paid_place-post = Bưu điện（郵局）
form-obligor_statement-paid_place-office = Quầy của chi nhánh（本分署櫃檯）
form-obligor_statement-paid_place-agency = Cơ quan chuyển hồ sơ（移送機關）
form-obligor_statement-paid_place-other = Khác
form-obligor_statement-reschedule_to = Muốn đổi sang ngày nào, mấy giờ?
    .label = Muốn đổi đến（希望改期至）
    .help = Chọn ngày làm việc. Được hay không do chi nhánh quyết định.
form-obligor_statement-reschedule_reason = Vì sao cần đổi ngày?
    .label = Lý do đổi（改期原因）
    .help = Chạm câu phù hợp, hoặc tự viết thêm. Câu được in bằng tiếng Trung.
form-obligor_statement-reschedule_reason-ready-1 = Hôm đó phải làm việc, không xin nghỉ được.
form-obligor_statement-reschedule_reason-ready-2 = Hôm đó phải đi khám bệnh.
form-obligor_statement-reschedule_reason-ready-3 = Phải chăm sóc người nhà.
form-obligor_statement-reschedule_reason-ready-4 = Đang ở xa, không kịp về.
form-obligor_statement-reschedule_reason-ready-5 = Nhận thông báo quá muộn, không kịp chuẩn bị.
form-obligor_statement-remedy_doc = Đã khiếu nại theo cách nào, số bao nhiêu?
    .label = Loại khiếu nại và số（救濟種類與文號）
    .help = Chạm một loại, rồi ghi thêm số.
form-obligor_statement-remedy_doc-ready-1 = Đã xin xét lại（復查）.
form-obligor_statement-remedy_doc-ready-2 = Đã khiếu nại hành chính（訴願）.
form-obligor_statement-remedy_doc-ready-3 = Đã khởi kiện hành chính（行政訴訟）.
form-obligor_statement-death_date = Người có nghĩa vụ đã mất? Ngày nào?
    .label = Ngày mất（死亡日期）
    .help = Nếu không phải thì để trống.
form-obligor_statement-kind_other = Muốn trình bày việc gì?
    .label = Việc khác（其他類別說明）

# 財產和收入
form-obligor_statement-employer_name = Làm việc ở đâu?
    .label = Nơi làm việc（服務單位）
    .help = Tên công ty hoặc cửa hàng. Không có việc thì để trống.
form-obligor_statement-monthly_income = Thu nhập mỗi tháng khoảng bao nhiêu?
    .label = Thu nhập mỗi tháng（每月收入）
    .help = Con số ước chừng là được.
form-obligor_statement-household_count = Mấy người thân sống chung?
    .label = Số người thân sống chung（同住家屬人數）
form-obligor_statement-dependents_count = Phải nuôi mấy người?
    .label = Số người phải nuôi（扶養人數）
form-obligor_statement-deposit_rows = Có tiền gửi ở đâu?
    .label = Tiền gửi（存款）
    .help = Không có thì sang câu tiếp theo.
form-obligor_statement-deposit_rows-bank_name = Ở ngân hàng nào?
    .label = Ngân hàng（銀行）
    .help = Kể cả bưu điện, nông hội.
form-obligor_statement-deposit_rows-bank_balance = Khoảng bao nhiêu tiền?
    .label = Số dư（餘額）
    .help = Con số ước chừng là được.
form-obligor_statement-realty_rows = Có nhà đất nào?
    .label = Bất động sản（不動產）
    .help = Không có thì sang câu tiếp theo.
form-obligor_statement-realty_rows-realty_desc = Số nhà hoặc số thửa đất là gì?
    .label = Số nhà, số thửa, số đăng ký（地建號或門牌）
    .help = Không biết số thì ghi địa chỉ.
form-obligor_statement-vehicle_rows = Có xe nào?
    .label = Xe（車輛）
    .help = Ô tô, xe máy đều tính. Không có thì sang câu tiếp theo.
form-obligor_statement-vehicle_rows-plate_no = Biển số là số nào?
    .label = Biển số（車牌）
form-obligor_statement-vehicle_rows-vehicle_status = Xe hiện thế nào?
    .label = Tình trạng（狀況）
form-obligor_statement-vehicle_rows-vehicle_status-in_use = Đang dùng（使用中）
form-obligor_statement-vehicle_rows-vehicle_status-scrapped = Đã hủy（報廢）
form-obligor_statement-vehicle_rows-vehicle_status-lost = Bị mất（遺失）
form-obligor_statement-other_assets = Còn tài sản khác không?
    .label = Tài sản khác（其他財產）
    .help = Ví dụ bảo hiểm, cổ phiếu, tiền người khác nợ. Không có gì thì chạm câu đầu.
form-obligor_statement-other_assets-ready-1 = Không có tiền gửi, nhà đất, xe, cũng không có tài sản khác.
form-obligor_statement-other_assets-ready-2 = Có hợp đồng bảo hiểm nhân thọ.
form-obligor_statement-other_assets-ready-3 = Có cổ phiếu hoặc quỹ.
form-obligor_statement-other_assets-ready-4 = Người khác còn nợ tiền chưa trả.

# 陳述內容
form-obligor_statement-statement_text = Vui lòng nói rõ hoàn cảnh
    .label = Nội dung trình bày（陳述內容）
    .help = Chạm câu phù hợp, cũng có thể tự viết thêm. Ít nhất 20 chữ. Câu được in bằng tiếng Trung.
form-obligor_statement-statement_text-ready-1 = Tôi đã nộp hết tiền của hồ sơ này, biên lai kèm theo, xin kiểm tra và kết thúc hồ sơ.
form-obligor_statement-statement_text-ready-2 = Tôi không nộp hết được một lần, sẵn lòng nộp hằng tháng, xin cho nộp dần.
form-obligor_statement-statement_text-ready-3 = Tôi không đến được vào ngày hẹn, xin cho đổi sang ngày khác.
form-obligor_statement-statement_text-ready-4 = Tôi không có việc cố định, thu nhập chỉ đủ sống, tạm thời chưa nộp được.
form-obligor_statement-statement_text-ready-5 = Tôi hoặc người nhà bị bệnh phải chữa lâu dài, tiền thuốc nhiều, xin xem xét.
form-obligor_statement-statement_text-ready-6 = Người có nghĩa vụ trên thông báo không phải là tôi, xin kiểm tra và sửa lại.
form-obligor_statement-statement_text-ready-7 = Người có nghĩa vụ đã mất, giấy tờ kèm theo, xin xử lý theo luật.
form-obligor_statement-statement_text-ready-8 = Tôi đã khiếu nại quyết định gốc, chưa có kết quả, giấy tờ kèm theo.
form-obligor_statement-statement_text-ready-9 = Tôi không đồng ý với việc thi hành, sẽ nộp đơn khiếu nại riêng. Lý do như sau.
form-obligor_statement-statement_text-ready-10 = Theo thông báo, tôi báo cáo tài sản và thu nhập ở trên, không giấu hay bỏ sót.
form-obligor_statement-wish = Quý vị muốn xử lý thế nào?
    .label = Mong muốn（希望處理方式）
    .help = Chạm câu phù hợp, hoặc tự viết thêm. Không bắt buộc. Câu được in bằng tiếng Trung.
form-obligor_statement-wish-ready-1 = Xin cho nộp dần.
form-obligor_statement-wish-ready-2 = Xin cho đổi ngày.
form-obligor_statement-wish-ready-3 = Xin kiểm tra và kết thúc hồ sơ.
form-obligor_statement-wish-ready-4 = Xin gọi điện cho tôi.
form-obligor_statement-attachments = Kèm theo giấy tờ nào?
    .label = Giấy tờ kèm theo（附件）
    .help = Có thể chọn nhiều, không có cũng được.
form-obligor_statement-attachments-receipt = Biên lai nộp tiền（繳款收據）
form-obligor_statement-attachments-medical = Giấy khám bệnh（診斷書）
form-obligor_statement-attachments-low_income = Chứng nhận thu nhập thấp（低收證明）
form-obligor_statement-attachments-death = Giấy khai tử（除戶資料）
form-obligor_statement-attachments-remedy = Giấy tờ khiếu nại（救濟文件）
form-obligor_statement-attachments-other = Khác

# 簽章
form-obligor_statement-obligor_signature =
    .label = Ký tên hoặc đóng dấu（陳述人簽名或蓋章）

# 機關填寫
form-obligor_statement-staff_disposition =
    .label = Xử lý（處理情形）
form-obligor_statement-staff_disposition-reschedule = Đổi ngày（改期）
form-obligor_statement-staff_disposition-instalments = Nộp dần（轉分期）
form-obligor_statement-staff_disposition-objection = Khiếu nại（轉聲明異議）
form-obligor_statement-staff_disposition-agency = Gửi cơ quan（函移送機關）
form-obligor_statement-staff_disposition-file = Lưu（存查）

# 這張表自己的規則
form-obligor_statement-rule-objection_is_another_paper = Không đồng ý với việc thi hành thì phải nộp đơn khiếu nại（聲明異議）riêng trước khi thủ tục kết thúc. Nộp rồi việc thi hành chưa chắc dừng lại.
form-obligor_statement-rule-reschedule_in_time = Xin đổi ngày phải nộp trước { $date } ít nhất 1 ngày. Bây giờ đã muộn, vui lòng gọi điện cho nhân viên.
form-obligor_statement-rule-reschedule_after_notice = Thời gian đổi phải sau thời gian trong thông báo. Vui lòng xem lại.
form-obligor_statement-rule-reschedule_is_working_day = Chọn ngày làm việc, tránh cuối tuần và ngày nghỉ.
form-obligor_statement-rule-paid_has_happened = Ngày này chưa đến. Vui lòng chọn ngày đã nộp.
form-obligor_statement-rule-death_has_happened = Ngày này chưa đến. Vui lòng xem lại năm, tháng, ngày.
form-obligor_statement-rule-assets_are_told = Báo cáo tài sản thì ghi ít nhất một mục. Không có gì thì chạm câu đầu ở “Tài sản khác”.
form-obligor_statement-rule-receipt_for_payment = Đã nộp hết thì vui lòng kèm biên lai.
form-obligor_statement-rule-papers_of_death = Vui lòng kèm giấy khai tử hoặc chứng minh khác.
form-obligor_statement-rule-papers_of_remedy = Vui lòng kèm giấy tờ xin xét lại, khiếu nại hoặc kiện hành chính.

# 紙本固定文字
form-obligor_statement-text-lead = Về các hồ sơ dưới đây, tôi xin trình bày bằng văn bản với chi nhánh như sau.
form-obligor_statement-text-side_case = Hồ sơ（案件）
form-obligor_statement-text-side_obligor = Người có nghĩa vụ（義務人）
form-obligor_statement-text-side_proxy = Người đại diện（代理人）
form-obligor_statement-text-side_kinds = Loại trình bày（陳述類別）
form-obligor_statement-text-side_details = Chi tiết（各項說明）
form-obligor_statement-text-side_household = Gia đình（家庭）
form-obligor_statement-text-side_deposits = Tiền gửi（存款）
form-obligor_statement-text-side_vehicles = Xe（車輛）
form-obligor_statement-text-side_realty = Nhà đất（不動產）
form-obligor_statement-text-side_statement = Nội dung（陳述內容）
form-obligor_statement-text-side_declare = Cam kết（聲明）
form-obligor_statement-text-declarations =
    1. Những điều trên là đúng sự thật. Báo cáo tài sản sai sự thật sẽ chịu hậu quả theo Điều 17（行政執行法第17條）.
    2. Trình bày bằng văn bản không đương nhiên được miễn đến, cũng không làm dừng việc thi hành.
    3. Mẫu này không phải đơn khiếu nại. Không đồng ý với việc thi hành thì nộp đơn riêng trước khi thủ tục kết thúc（行政執行法第9條）.
    4. Chi nhánh liên lạc theo địa chỉ và điện thoại đã ghi. Nếu thay đổi vui lòng thông báo.

# 要帶的、依據、常見的疏漏
form-obligor_statement-bring-proof = Tùy hoàn cảnh: biên lai nộp tiền, giấy khám bệnh, chứng nhận thu nhập thấp, giấy khai tử, giấy tờ khiếu nại.
form-obligor_statement-bring-proxy = Người được ủy quyền mang giấy ủy quyền（委任狀）, mẫu số 13.
form-obligor_statement-legal-duty = Điều 14 Luật Thi hành Hành chính（行政執行法第14條）
form-obligor_statement-legal-consequences = Điều 17 khoản 1 mục 5 và 6 Luật Thi hành Hành chính（行政執行法第17條第1項第5款、第6款）
form-obligor_statement-legal-objection = Điều 9 Luật Thi hành Hành chính, Điều 15 Quy tắc thi hành: khiếu nại（行政執行法第9條、施行細則第15條）
form-obligor_statement-legal-writing = Điều 39 và Điều 105 Luật Thủ tục Hành chính（行政程序法第39條、第105條）
form-obligor_statement-mistake-case = Không ghi số hồ sơ hoặc tổ phụ trách nên không biết chuyển cho ai.
form-obligor_statement-mistake-dispute = Không đồng ý với thuế hay tiền phạt thì phải nộp ở cơ quan ban hành, không ghi ở đây.
form-obligor_statement-mistake-late = Xin đổi ngày quá muộn.
form-obligor_statement-mistake-authority = Ký thay người khác mà không có ủy quyền.
