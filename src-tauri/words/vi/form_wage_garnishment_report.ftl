### unread: not yet read by a native speaker

# 第 14 號 扣薪陳報狀
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-wage_garnishment_report = Báo cáo của bên thứ ba về việc khấu trừ lương（扣薪陳報狀）
    .short = Báo cáo khấu trừ lương（扣薪陳報）
    .what = Công ty nhận lệnh khấu trừ lương phải trả lời chi nhánh trong 10 ngày, gửi bưu điện hoặc fax.
    .bring = Lệnh thi hành, hai con dấu công ty（大小章）; nhân viên đã nghỉ thì mang giấy chuyển bảo hiểm ra.

# 步驟
form-wage_garnishment_report-section-order = Lệnh thi hành
form-wage_garnishment_report-section-employer = Công ty
form-wage_garnishment_report-section-employee = Nhân viên
form-wage_garnishment_report-section-report = Trả lời
form-wage_garnishment_report-section-withhold = Số tiền khấu trừ
form-wage_garnishment_report-section-prior = Lệnh trước
form-wage_garnishment_report-section-left = Nghỉ việc
form-wage_garnishment_report-section-dispute = Tranh chấp
form-wage_garnishment_report-section-finish = Giấy tờ và ký tên

# 放在同一頁的題目
form-wage_garnishment_report-page-order = Theo lệnh thi hành
form-wage_garnishment_report-page-contact = Ai phụ trách, liên lạc thế nào?
form-wage_garnishment_report-page-pay = Chức danh và lương

# 執行命令
form-wage_garnishment_report-order_date = Lệnh ký ngày nào?
    .label = Ngày của lệnh（執行命令發文日期）
    .help = Ở góc trên bên phải của lệnh（發文日期）.
form-wage_garnishment_report-order_doc_no = Số công văn của lệnh là số nào?
    .label = Số công văn của lệnh（執行命令發文字號）
    .help = Ở góc trên bên phải（發文字號）, ghi y như vậy.
form-wage_garnishment_report-order_received_date = Công ty nhận lệnh ngày nào?
    .label = Ngày nhận lệnh（收受命令日）
    .help = Tính từ ngày hôm sau, phải báo cáo trong 10 ngày.

# 公司
form-wage_garnishment_report-employer_name = Tên công ty, cơ quan hoặc cửa hàng là gì?
    .label = Tên công ty, cơ quan, cửa hàng（公司、機關、商號名稱）
    .help = Ghi tên đăng ký đầy đủ.
form-wage_garnishment_report-employer_contact = Ai phụ trách ở công ty?
    .label = Người phụ trách（承辦人）
form-wage_garnishment_report-employer_phone = Số điện thoại là số nào?
    .label = Điện thoại（電話）
    .help = Có máy lẻ thì ghi 08-7000000 máy lẻ 123（轉123）.
form-wage_garnishment_report-employer_fax = Số fax là số nào?
    .label = Số fax（傳真）

# 員工
form-wage_garnishment_report-employee_name = Nhân viên bị khấu trừ lương tên là gì?
    .label = Họ tên người có nghĩa vụ, nhân viên（義務人即員工姓名）
    .help = Là người có nghĩa vụ（義務人）ghi trong lệnh.
form-wage_garnishment_report-employee_id_no = Số căn cước hoặc thẻ cư trú của nhân viên?
    .label = Số căn cước, thẻ cư trú（身分證／居留證號）

# 陳報事項
form-wage_garnishment_report-report_kind = Công ty trả lời thế nào?
    .label = Nội dung báo cáo（陳報事項）
    .help = Chọn một trong bốn.
form-wage_garnishment_report-report_kind-withhold = Đang làm việc, sẽ khấu trừ theo lệnh（現職員工，將依命令扣押）
form-wage_garnishment_report-report_kind-prior = Đang làm việc, cơ quan khác đã khấu trừ trước（現職員工，已有其他機關扣押在先）
form-wage_garnishment_report-report_kind-left = Đã nghỉ hoặc không phải nhân viên（已離職或非本公司員工）
form-wage_garnishment_report-report_kind-dispute = Có tranh chấp về khoản nợ hoặc số tiền, khiếu nại（對債權或數額有爭議，聲明異議）
form-wage_garnishment_report-job_title = Chức danh là gì?
    .label = Chức danh（職稱）
form-wage_garnishment_report-monthly_pay = Tổng lương mỗi tháng là bao nhiêu?
    .label = Tổng lương mỗi tháng（每月薪資總額）
    .help = Gồm lương cơ bản, phụ cấp, làm thêm, không chỉ lương cơ bản.
form-wage_garnishment_report-other_pay = Có tiền thưởng hoặc khoản khác không?
    .label = Thưởng và khoản khác（獎金等其他給與）
    .help = Ví dụ thưởng cuối năm. Không có thì để trống.
form-wage_garnishment_report-pay_day = Phát lương ngày mấy hằng tháng?
    .label = Ngày phát lương（發薪日）
form-wage_garnishment_report-first_deduction_month = Khấu trừ từ lương tháng nào?
    .label = Tháng bắt đầu khấu trừ（開始扣押月份）
    .help = Từ lần phát lương gần nhất sau khi nhận lệnh.
form-wage_garnishment_report-deduction_amount = Mỗi tháng khấu trừ bao nhiêu?
    .label = Số tiền khấu trừ mỗi tháng（每月扣押金額）
    .help = Đã tính sẵn 1/3 tổng lương. Lệnh quy định khác thì theo lệnh. Phải để lại cho nhân viên 1.2 lần mức sinh hoạt tối thiểu tại địa phương (Luật cưỡng chế thi hành, Điều 122); nếu không đủ, hãy trừ ít hơn và ghi rõ.
form-wage_garnishment_report-prior_order_rows = Cơ quan nào đã khấu trừ trước?
    .label = Các lệnh trước（前案扣押）
    .help = Ghi hết, kèm ngày và số công văn.
form-wage_garnishment_report-prior_order_rows-prior_agency = Cơ quan nào?
    .label = Cơ quan（機關）
form-wage_garnishment_report-prior_order_rows-prior_date = Ký ngày nào?
    .label = Ngày ký（發文日期）
form-wage_garnishment_report-prior_order_rows-prior_doc_no = Số công văn là số nào?
    .label = Số công văn（發文字號）
form-wage_garnishment_report-prior_order_rows-prior_amount = Lệnh này khấu trừ mỗi tháng bao nhiêu?
    .label = Khấu trừ mỗi tháng（每月扣押金額）
form-wage_garnishment_report-prior_order_rows-prior_until = Dự kiến khấu trừ đến tháng nào?
    .label = Tháng dự kiến hết（預計扣畢年月）
form-wage_garnishment_report-leave_date = Nhân viên nghỉ việc ngày nào?
    .label = Ngày nghỉ việc（離職日期）
    .help = Chưa từng là nhân viên thì để trống.
form-wage_garnishment_report-leave_proof = Có kèm giấy chuyển bảo hiểm ra không?
    .label = Kèm giấy chuyển bảo hiểm lao động, y tế ra（檢附勞健保轉出資料）
    .help = Nhân viên đã nghỉ thì vui lòng kèm giấy này.
form-wage_garnishment_report-objection_reason = Tranh chấp ở điểm nào? Vui lòng nói rõ
    .label = Lý do tranh chấp（爭議事由）
    .help = Chạm câu phù hợp hoặc viết thêm. Câu được in bằng tiếng Trung.
form-wage_garnishment_report-objection_reason-ready-1 = Người có nghĩa vụ là nhà thầu khoán, không có khoản lương phải trả.
form-wage_garnishment_report-objection_reason-ready-2 = Sau khi khấu trừ, lương thấp hơn mức cần để sinh sống.
form-wage_garnishment_report-objection_reason-ready-3 = Lương đã được ứng trước, hiện không còn khoản để khấu trừ.
form-wage_garnishment_report-objection_reason-ready-4 = Số tiền trong lệnh khác số công ty phải trả, chi tiết kèm theo.
form-wage_garnishment_report-objection_reason-ready-5 = Lương trả theo ngày hoặc sản phẩm nên không cố định, chi tiết kèm theo.

# 附件和簽章
form-wage_garnishment_report-remit_mode = Muốn nộp tiền đã khấu trừ bằng cách nào?
    .label = Cách nộp tiền khấu trừ（扣押款繳付方式）
    .help = Chờ nhận lệnh thu tiền hoặc chuyển giao rồi mới nộp.
form-wage_garnishment_report-remit_mode-transfer = Chuyển khoản（匯款）
form-wage_garnishment_report-remit_mode-cheque = Séc（支票）
form-wage_garnishment_report-remit_mode-money_order = Phiếu chuyển tiền bưu điện（匯票）
form-wage_garnishment_report-remit_mode-counter = Tại quầy（臨櫃）
form-wage_garnishment_report-attachments = Kèm theo giấy tờ nào?
    .label = Giấy tờ kèm theo（附件）
form-wage_garnishment_report-attachments-payslip = Bảng lương（薪資明細）
form-wage_garnishment_report-attachments-insurance = Giấy chuyển bảo hiểm ra（勞健保轉出）
form-wage_garnishment_report-attachments-prior_order = Bản photo lệnh trước（前案執行命令影本）
form-wage_garnishment_report-attachments-other = Khác
form-wage_garnishment_report-employer_signature =
    .label = Ký tên hoặc hai con dấu của bên thứ ba（第三人簽名或蓋章）

# 機關填寫
form-wage_garnishment_report-staff_received_at =
    .label = Ngày nhận（收文日）
form-wage_garnishment_report-staff_in_time =
    .label = Trong 10 ngày（十日內）
form-wage_garnishment_report-staff_in_time-yes = Có（是）
form-wage_garnishment_report-staff_in_time-no = Không（否）
form-wage_garnishment_report-staff_action =
    .label = Xử lý（處理）
form-wage_garnishment_report-staff_action-collect = Thu tiền（收取）
form-wage_garnishment_report-staff_action-transfer = Chuyển giao（移轉）
form-wage_garnishment_report-staff_action-notify = Báo cơ quan chuyển hồ sơ（通知移送機關）
form-wage_garnishment_report-staff_action-merge = Nhập hồ sơ trước（併前案）
form-wage_garnishment_report-staff_action-revoke = Hủy（撤銷）

# 這張表自己的規則
form-wage_garnishment_report-rule-order_has_been = Chưa đến ngày ký lệnh. Ghi theo ngày trên lệnh.
form-wage_garnishment_report-rule-received_after_order = Ngày nhận trước ngày ký lệnh. Vui lòng xem lại hai ngày.
form-wage_garnishment_report-rule-received_has_been = Chưa đến ngày nhận. Vui lòng xem lại.
form-wage_garnishment_report-rule-within_ten_days = Đã quá hạn 10 ngày, đến { $date }. Vui lòng gửi sớm và nói rõ lý do.
form-wage_garnishment_report-rule-leaves_enough_to_live = Sau khi trừ còn { $rest } Đài tệ mỗi tháng, ít hơn 1.2 lần mức sinh hoạt tối thiểu, là { $least } Đài tệ（強制執行法第122條）. Vui lòng xem lại.
form-wage_garnishment_report-rule-at_most_a_third = Mỗi tháng khấu trừ tối đa 1/3 lương, là { $third } Đài tệ, trừ khi lệnh quy định khác.
form-wage_garnishment_report-rule-from_month_of_receipt = Không thể khấu trừ từ tháng trước khi nhận lệnh. Vui lòng xem lại.
form-wage_garnishment_report-rule-left_has_been = Chưa đến ngày nghỉ việc. Nếu còn làm, hãy chọn “Đang làm việc”.
form-wage_garnishment_report-rule-prior_before_this = Lệnh trước phải có ngày sớm hơn lệnh này. Vui lòng xem lại.
form-wage_garnishment_report-rule-prior_copy = Vui lòng kèm bản photo lệnh trước.

# 紙本固定文字
form-wage_garnishment_report-text-lead = Theo lệnh của quý chi nhánh, bên thứ ba（第三人）báo cáo như mục đánh dấu dưới đây.
form-wage_garnishment_report-text-how = Gửi lại bằng bưu điện hoặc fax trong 10 ngày kể từ khi nhận. Chọn một trong bốn.
form-wage_garnishment_report-text-side_employer = Bên thứ ba（第三人）
form-wage_garnishment_report-text-side_employee = Nhân viên（員工）
form-wage_garnishment_report-text-side_report = Báo cáo（陳報）
form-wage_garnishment_report-text-side_withhold = Khấu trừ（扣押計算）
form-wage_garnishment_report-text-side_prior = Lệnh trước（前案扣押）
form-wage_garnishment_report-text-side_left = Nghỉ, tranh chấp（離職爭議）
form-wage_garnishment_report-text-side_finish = Giấy tờ（附件）
form-wage_garnishment_report-text-notes =
    1. Nhân viên đang làm việc: khấu trừ từ lần phát lương gần nhất cho đến khi chi nhánh báo dừng.
    2. Khi nhân viên nghỉ hoặc lương thay đổi, bên thứ ba phải tự báo cáo.
    3. Quá 10 ngày không báo cáo và không làm theo lệnh, bên thứ ba có thể bị cưỡng chế thi hành（強制執行法第119條）.

# 要帶的
form-wage_garnishment_report-bring-order = Lệnh thi hành, có ngày và số công văn.
form-wage_garnishment_report-bring-seals = Hai con dấu công ty（大小章）.
form-wage_garnishment_report-bring-left = Nhân viên đã nghỉ: giấy chuyển bảo hiểm ra.
form-wage_garnishment_report-bring-prior = Có lệnh trước: bản photo lệnh đó.

# 依據、常見的疏漏
form-wage_garnishment_report-legal-compulsory = Điều 115, 115-1, 115-2, 119, 120, 122 Luật Cưỡng chế thi hành（強制執行法第115條、第115條之1、第115條之2、第119條、第120條、第122條）
form-wage_garnishment_report-legal-administrative = Điều 26 Luật Thi hành Hành chính（行政執行法第26條）
form-wage_garnishment_report-mistake-private = Không trả lời vì nghĩ là việc riêng của nhân viên.
form-wage_garnishment_report-mistake-prior = Nói có lệnh trước nhưng không ghi ngày và số.
form-wage_garnishment_report-mistake-base_pay = Chỉ tính lương cơ bản, hoặc khấu trừ quá 1/3.
form-wage_garnishment_report-mistake-seals = Thiếu con dấu.
