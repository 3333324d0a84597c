### unread: not yet read by a native speaker

# 第 1 號 義務人分期繳納申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

form-installment_application = Đơn xin nộp dần dành cho người có nghĩa vụ nộp tiền（義務人分期繳納申請表）
    .short = Xin nộp dần（分期繳納）
    .what = Dùng khi không nộp hết được một lần: xin chia ra nộp nhiều kỳ. Được hay không do chi nhánh quyết định.
    .bring = Bản chính căn cước, giấy tờ chứng minh khó khăn và tiền kỳ đầu. Công ty mang thêm giấy đăng ký và hai con dấu（大小章）.

# 步驟
form-installment_application-section-case = Hồ sơ
form-installment_application-section-obligor = Bản thân
form-installment_application-section-proxy = Người đại diện
form-installment_application-section-reason = Lý do
form-installment_application-section-plan = Chia kỳ
form-installment_application-section-security = Bảo đảm
form-installment_application-section-documents = Giấy tờ
form-installment_application-section-declare = Cam kết

# 放在同一頁的題目
form-installment_application-page-debt = Hồ sơ này là khoản gì, bao nhiêu tiền?
form-installment_application-page-contact = Cách liên lạc khác (không bắt buộc)
form-installment_application-page-means = Công việc, thu nhập và chi tiêu (không bắt buộc)
form-installment_application-page-household = Hoàn cảnh gia đình (không bắt buộc)
form-installment_application-page-guarantor = Ai là người bảo lãnh?
form-installment_application-page-declare = Cuối cùng, vui lòng đọc phần cam kết

# 案件
form-installment_application-case_rows = Những hồ sơ nào cần xin nộp dần?
    .label = Danh sách số hồ sơ（執行案號明細）
    .help = Số hồ sơ ở đầu thư. Có bao nhiêu hồ sơ thì điền bấy nhiêu.
form-installment_application-case_rows-case_number = Số hồ sơ trên thư là số nào?
    .label = Số hồ sơ（執行案號）
    .help = Chạm năm trước, rồi loại, cuối cùng gõ số.
form-installment_application-case_rows-transferring_agency = Cơ quan nào chuyển hồ sơ?
    .label = Cơ quan chuyển hồ sơ（移送機關）
    .help = Là cơ quan ban đầu yêu cầu nộp tiền, có ghi trên thư.
form-installment_application-case_rows-debt_kind = Hồ sơ này là khoản tiền gì?
    .label = Loại khoản tiền（欠款種類）
    .help = Không biết cũng không sao, có thể để trống.
form-installment_application-case_rows-debt_kind-health = Phí bảo hiểm y tế（健保費）
form-installment_application-case_rows-debt_kind-labour = Bảo hiểm lao động, hưu trí lao động（勞保費、勞工退休金）
form-installment_application-case_rows-debt_kind-tax = Thuế（稅捐）
form-installment_application-case_rows-debt_kind-fine = Tiền phạt hành chính（罰鍰）
form-installment_application-case_rows-debt_kind-fuel = Phí sử dụng nhiên liệu xe（汽車燃料使用費）
form-installment_application-case_rows-debt_kind-parking = Phí đỗ xe, phí đường cao tốc（停車費、通行費）
form-installment_application-case_rows-debt_kind-other = Khác
form-installment_application-case_rows-amount_due = Hồ sơ này phải nộp bao nhiêu tiền?
    .label = Số tiền phải nộp（應納金額）
    .help = Ghi theo số tiền trên thư. Không biết thì để trống.
form-installment_application-division = Tổ nào phụ trách hồ sơ?
    .label = Tổ phụ trách（承辦股別）
    .help = Trên thư có ghi, ví dụ “忠股”. Không biết cũng không sao.
form-installment_application-total_owed = Tất cả phải nộp bao nhiêu tiền?
    .label = Tổng số tiền（欠款合計）
    .help = Cộng các số tiền trên thư. Không chắc thì hỏi nhân viên.
form-installment_application-total_owed_capitals =
    .label = Tổng số tiền bằng chữ Hán（欠款合計大寫）

# 本人
form-installment_application-filed_by = Ai nộp đơn này?
    .label = Người nộp đơn（由何人提出）
    .help = “Bản thân” là chính người có nghĩa vụ nộp tiền.
form-installment_application-filed_by-self = Bản thân（本人）
form-installment_application-filed_by-representative = Người đại diện theo pháp luật（法定代理人或代表人）
form-installment_application-filed_by-proxy = Người được ủy quyền（受任人、代理人）
form-installment_application-obligor_kind = Người phải nộp tiền là cá nhân hay công ty, tổ chức?
    .label = Loại người có nghĩa vụ（義務人身分別）
    .paper = Loại（身分別）
    .help = Người phải nộp tiền gọi là người có nghĩa vụ（義務人）. Cá nhân chọn “Cá nhân”, công ty chọn “Pháp nhân”.
form-installment_application-obligor_kind-natural = Cá nhân（自然人）
form-installment_application-obligor_kind-corporation = Pháp nhân, công ty（法人）
form-installment_application-obligor_kind-association = Tổ chức không có tư cách pháp nhân（非法人團體）
form-installment_application-obligor_kind-agency = Cơ quan chính phủ（政府機關）
form-installment_application-obligor_name = Người có nghĩa vụ nộp tiền tên là gì?
    .label = Họ tên hoặc tên tổ chức của người có nghĩa vụ（義務人姓名或名稱）
    .paper = Họ tên hoặc tên tổ chức（姓名或名稱）
    .help = Ghi đúng như trên giấy tờ. Công ty ghi tên đăng ký đầy đủ.
form-installment_application-obligor_id_no = Số giấy tờ của người có nghĩa vụ là số nào?
    .label = Số căn cước, thẻ cư trú hoặc mã số doanh nghiệp（身分證／居留證／統一編號）
    .paper = Số căn cước, thẻ cư trú hoặc mã số doanh nghiệp（身分證／居留證／統一編號）
    .help = Cá nhân ghi số căn cước hoặc thẻ cư trú, công ty ghi mã số doanh nghiệp（統一編號）. Không có mới ghi số hộ chiếu.
form-installment_application-obligor_birth_date = Người có nghĩa vụ sinh ngày nào?
    .label = Ngày sinh của người có nghĩa vụ（義務人出生年月日）
    .paper = Ngày sinh（出生年月日）
    .help = Theo giấy tờ. Năm Dân Quốc bằng năm dương lịch trừ 1911.
form-installment_application-obligor_rep_name = Người đại diện theo pháp luật tên là gì?
    .label = Người đại diện theo pháp luật, người quản lý（法定代理人／代表人／管理人）
    .paper = Người đại diện（法定代理人／代表人／管理人）
    .help = Công ty ghi người đứng đầu. Dưới 18 tuổi ghi cha mẹ hoặc người giám hộ.
form-installment_application-obligor_address_registered = Địa chỉ hộ khẩu hoặc đăng ký ở đâu?
    .label = Địa chỉ hộ khẩu, đăng ký（戶籍、登記地址）
    .help = Theo mặt sau thẻ căn cước hoặc thẻ cư trú. Công ty ghi địa chỉ đăng ký.
form-installment_application-obligor_phone = Gọi số nào thì gặp được quý vị?
    .label = Điện thoại（聯絡電話）
    .help = Di động hay cố định đều được. Cố định phải có mã vùng, ví dụ 08-7000000.
form-installment_application-obligor_address_contact = Công văn gửi đến đâu?
    .label = Địa chỉ nhận thư（通訊、送達地址）
    .help = Nếu giống địa chỉ hộ khẩu thì không cần điền.
form-installment_application-obligor_address_contact-suggest-same = Giống địa chỉ hộ khẩu, đăng ký
form-installment_application-obligor_mobile = Số điện thoại di động là số nào?
    .label = Điện thoại di động（行動電話）
    .help = Nếu đã ghi số di động ở trên thì không cần điền.
form-installment_application-obligor_email = Địa chỉ thư điện tử là gì?
    .label = Thư điện tử（電子郵件）
    .help = Không có thì để trống.

# 代理人
form-installment_application-proxy_name = Người được ủy quyền tên là gì?
    .label = Họ tên người được ủy quyền（代理人姓名）
    .paper = Họ tên（姓名）
    .help = Là người làm thay việc này cho người có nghĩa vụ.
form-installment_application-proxy_id_no = Số căn cước của người được ủy quyền là số nào?
    .label = Số căn cước người được ủy quyền（代理人身分證字號）
    .paper = Số căn cước（身分證字號）
    .help = Người có thẻ cư trú thì ghi số thẻ cư trú.
form-installment_application-proxy_relation = Người được ủy quyền có quan hệ gì với người có nghĩa vụ?
    .label = Quan hệ với người có nghĩa vụ（與本人之關係）
form-installment_application-proxy_relation-spouse = Vợ hoặc chồng（配偶）
form-installment_application-proxy_relation-lineal = Cha mẹ, con hoặc người thân trực hệ（直系血親）
form-installment_application-proxy_relation-relative = Người thân khác（其他親屬）
form-installment_application-proxy_relation-employee = Nhân viên công ty（員工）
form-installment_application-proxy_relation-lawyer = Luật sư（律師）
form-installment_application-proxy_relation-other = Khác
form-installment_application-proxy_address = Người được ủy quyền sống ở đâu?
    .label = Địa chỉ người được ủy quyền（代理人地址）
    .paper = Địa chỉ（地址）
form-installment_application-proxy_phone = Điện thoại của người được ủy quyền là số nào?
    .label = Điện thoại người được ủy quyền（代理人電話）
    .paper = Điện thoại（電話）
    .help = Di động hay cố định đều được.

# 理由
form-installment_application-reason = Vì sao muốn nộp dần?
    .label = Lý do xin nộp dần（申請分期事由）
    .help = Pháp luật có 2 lý do, vui lòng chọn 1.
form-installment_application-reason-economic = Hoàn cảnh kinh tế không nộp hết được một lần（依經濟狀況無法一次繳清）
form-installment_application-reason-disaster = Thiên tai, sự cố làm thiệt hại tài sản nặng（天災、事變致財產重大損失）
form-installment_application-disaster_date = Thiên tai xảy ra ngày nào?
    .label = Ngày xảy ra thiên tai, sự cố（災害或事變發生日）
    .paper = Ngày thiên tai（災害日期）
form-installment_application-reason_detail = Vui lòng nói rõ hoàn cảnh
    .label = Giải thích lý do（事由說明）
    .help = Chạm câu phù hợp, cũng có thể tự viết thêm. Ít nhất 20 chữ. Câu được in bằng tiếng Trung.
form-installment_application-reason_detail-ready-1 = Gần đây thu nhập giảm, trừ sinh hoạt phí thì không nộp hết được một lần.
form-installment_application-reason_detail-ready-2 = Hiện không có việc cố định, sống bằng việc thời vụ, không nộp hết được một lần.
form-installment_application-reason_detail-ready-3 = Lương phải trả tiền nhà và sinh hoạt của gia đình, mỗi tháng còn rất ít.
form-installment_application-reason_detail-ready-4 = Phải nuôi con nhỏ và cha mẹ già, mỗi tháng chi tiêu nhiều.
form-installment_application-reason_detail-ready-5 = Bản thân hoặc người nhà bị bệnh phải chữa lâu dài, tiền thuốc nhiều.
form-installment_application-reason_detail-ready-6 = Còn phải trả nợ vay mua nhà và khoản vay khác, tiền mỗi tháng có hạn.
form-installment_application-reason_detail-ready-7 = Việc buôn bán thu nhập không ổn định, khó xoay vốn.
form-installment_application-reason_detail-ready-8 = Sẵn lòng nộp hằng tháng, xin cho nộp dần và sẽ nộp đúng ngày đã hẹn.
form-installment_application-reason_detail-ready-9 = Nhà bị hư hại do bão, mưa lớn hoặc động đất, tốn nhiều tiền sửa.
form-installment_application-reason_detail-ready-10 = Cây trồng hoặc ao nuôi bị thiệt hại do thiên tai, thu nhập giảm nhiều.
form-installment_application-reason_detail-ready-11 = Cửa hàng hoặc xưởng bị hư hại do hỏa hoạn hay sự cố, thiệt hại nặng.
form-installment_application-reason_detail-ready-12 = Sau thiên tai tạm thời không có thu nhập, cần thời gian xây dựng lại, xin cho nộp dần.
form-installment_application-occupation = Làm việc ở đâu, làm việc gì?
    .label = Nghề nghiệp, nơi làm việc（職業／服務單位）
    .help = Ví dụ “餐飲業” (ngành ăn uống), hoặc tên công ty.
form-installment_application-monthly_income = Thu nhập mỗi tháng khoảng bao nhiêu?
    .label = Thu nhập mỗi tháng（每月收入）
    .help = Con số ước chừng là được.
form-installment_application-monthly_expense = Chi tiêu cần thiết mỗi tháng khoảng bao nhiêu?
    .label = Chi tiêu cần thiết mỗi tháng（每月必要支出）
    .help = Ăn uống, tiền nhà, khám bệnh, nuôi gia đình.
form-installment_application-dependents_count = Phải nuôi mấy người?
    .label = Số người phải nuôi（扶養人數）
form-installment_application-welfare_status = Có thuộc diện nào dưới đây không?
    .label = Diện phúc lợi（福利身分）
    .help = Nếu có giấy chứng nhận, vui lòng mang theo.
form-installment_application-welfare_status-low_income = Hộ thu nhập thấp（低收入戶）
form-installment_application-welfare_status-mid_low_income = Hộ thu nhập trung bình thấp（中低收入戶）
form-installment_application-welfare_status-disability = Người khuyết tật（身心障礙）
form-installment_application-welfare_status-single_parent = Cha hoặc mẹ đơn thân（單親）
form-installment_application-welfare_status-other = Khác

# 分期
form-installment_application-paid_today = Hôm nay muốn nộp trước bao nhiêu?
    .label = Số tiền nộp trước hôm nay（本日先繳金額）
    .help = Có thể không nộp trước.
form-installment_application-paid_today-suggest-none = Không nộp trước
form-installment_application-special_circumstances = Có hoàn cảnh đặc biệt, muốn chia nhiều kỳ hơn không?
    .label = Hoàn cảnh đặc biệt, xin thêm số kỳ（情形特殊，請求延長期數）
    .help = Số kỳ tối đa tùy theo tổng số tiền. Có khó khăn đặc biệt có thể xin tối đa 60 kỳ.
form-installment_application-installment_count = Muốn chia mấy kỳ để nộp hết?
    .label = Số kỳ（申請期數）
    .help = Mỗi tháng nộp một lần là một kỳ. Được mấy kỳ do chi nhánh quyết định.
form-installment_application-first_due_date = Kỳ đầu muốn nộp ngày nào?
    .label = Ngày nộp kỳ đầu（首期繳款日）
    .help = Chọn hôm nay hoặc ngày sau hôm nay.
form-installment_application-monthly_due_day = Sau đó mỗi tháng nộp vào ngày mấy?
    .label = Ngày nộp hằng tháng（每月繳款日）
    .help = Tháng nào không có ngày đó thì nộp vào ngày cuối tháng.
form-installment_application-installment_amount =
    .label = Số tiền mỗi kỳ（每期金額）
form-installment_application-last_installment_amount =
    .label = Số tiền kỳ cuối（末期金額）
form-installment_application-plan_rows =
    .label = Bảng chia kỳ（分期明細）
form-installment_application-plan_rows-plan_no =
    .label = Kỳ（期別）
form-installment_application-plan_rows-plan_due_date =
    .label = Ngày nộp（應繳日）
form-installment_application-plan_rows-plan_amount =
    .label = Số tiền（金額）
form-installment_application-payment_method = Muốn nộp tiền bằng cách nào?
    .label = Cách nộp tiền（繳款方式）
    .help = Có thể chọn nhiều cách.
form-installment_application-payment_method-counter = Tiền mặt tại quầy（臨櫃現金）
form-installment_application-payment_method-credit_card = Thẻ tín dụng（信用卡）
form-installment_application-payment_method-debit_card = Thẻ ngân hàng（金融卡）
form-installment_application-payment_method-mobile = Thanh toán bằng điện thoại（行動支付）
form-installment_application-payment_method-ipass = Thẻ iPASS（一卡通）
form-installment_application-payment_method-store = Cửa hàng tiện lợi, có mã vạch（超商，持條碼）
form-installment_application-payment_method-money_order = Phiếu chuyển tiền bưu điện（匯票）
form-installment_application-payment_method-cheque = Séc（支票）

# 擔保
form-installment_application-security_kinds = Muốn bảo đảm bằng cách nào?
    .label = Cách bảo đảm（擔保方式）
    .help = Bảo đảm（擔保）là cam kết sẽ nộp tiền. Có thể chọn nhiều cách, hoặc xin miễn.
form-installment_application-security_kinds-own_letter = Người có nghĩa vụ viết giấy bảo lãnh（義務人書立擔保書）
form-installment_application-security_kinds-third_letter = Người khác viết giấy bảo lãnh（第三人書立擔保書）
form-installment_application-security_kinds-collateral = Tài sản bảo đảm（提供擔保物）
form-installment_application-security_kinds-instruments = Giao séc hoặc giấy hẹn trả tiền（交付票據）
form-installment_application-security_kinds-none = Xin miễn bảo đảm（請求免提供）
form-installment_application-guarantor_name = Người bảo lãnh tên là gì?
    .label = Họ tên người bảo lãnh（擔保人姓名）
    .help = Người bảo lãnh phải viết riêng giấy bảo lãnh（擔保書）, mang căn cước và tự đến.
form-installment_application-guarantor_phone = Điện thoại của người bảo lãnh là số nào?
    .label = Điện thoại người bảo lãnh（擔保人電話）
    .help = Di động hay cố định đều được.
form-installment_application-collateral_desc = Dùng gì để bảo đảm?
    .label = Mô tả tài sản bảo đảm（擔保物說明）
    .help = Chạm câu phù hợp, rồi ghi thêm số lượng hoặc số hiệu.
form-installment_application-collateral_desc-ready-1 = Chứng chỉ tiền gửi có kỳ hạn, số tiền theo chứng chỉ.
form-installment_application-collateral_desc-ready-2 = Đất, theo bản sao giấy chứng nhận quyền sở hữu.
form-installment_application-collateral_desc-ready-3 = Nhà, theo bản sao giấy chứng nhận quyền sở hữu.
form-installment_application-collateral_desc-ready-4 = Xe, biển số theo bản sao giấy đăng ký xe.
form-installment_application-instrument_count = Giao mấy tờ séc hoặc giấy hẹn trả?
    .label = Số tờ（票據張數）
    .help = Thường mỗi kỳ một tờ.

# 附件
form-installment_application-attachments = Kèm theo giấy tờ nào?
    .label = Giấy tờ kèm theo（檢附文件）
    .help = Giấy tờ tùy thân là bắt buộc. Kèm thêm giấy tờ chứng minh khó khăn.
form-installment_application-attachments-identity = Giấy tờ tùy thân（身分證明）
form-installment_application-attachments-company = Đăng ký công ty（公司登記資料）
form-installment_application-attachments-household = Sổ hộ khẩu（戶口名簿）
form-installment_application-attachments-income = Chứng nhận thu nhập（收入證明）
form-installment_application-attachments-hardship = Chứng nhận khó khăn hoặc thu nhập thấp（清寒或低收證明）
form-installment_application-attachments-expense = Chứng từ chi tiêu（支出證明）
form-installment_application-attachments-loan = Hợp đồng vay hoặc thuê（貸款或租約）
form-installment_application-attachments-disaster = Chứng nhận thiệt hại thiên tai（災損證明）
form-installment_application-attachments-power_of_attorney = Giấy ủy quyền（委任狀）
form-installment_application-attachments-other = Khác

# 聲明
form-installment_application-declarations_ack = Vui lòng đọc hết 5 điểm này
    .label = Đã đọc và đồng ý
    .paper = Đã đọc và hiểu phần cam kết trên（本人已閱讀並了解以上聲明事項）
    .help =
        1. Vì lý do đã chọn, tôi xin nộp dần.
        2. Chi nhánh và cơ quan chuyển hồ sơ（移送機關）quyết định có cho nộp dần không. Nộp đơn này thì việc thi hành chưa chắc dừng lại.
        3. Nếu một kỳ nộp trễ hoặc séc không được thanh toán, việc nộp dần có thể bị hủy và toàn bộ số còn lại tiếp tục bị thi hành.
        4. Tiền chậm nộp, tiền lãi và chi phí theo luật vẫn phải nộp.
        5. Những điều tôi ghi đều đúng sự thật. Tôi đồng ý cho chi nhánh tra cứu tài sản và thu nhập.
form-installment_application-filing_date = Ngày điền đơn là ngày nào?
    .label = Ngày điền đơn（填表、具狀日期）
    .paper = Ngày điền đơn（填表日期）
    .help = Đã điền sẵn hôm nay, thường không cần sửa.
form-installment_application-obligor_signature =
    .label = Chữ ký hoặc con dấu của người có nghĩa vụ hay người đại diện（義務人或代理人簽名或蓋章）

# 機關填寫
form-installment_application-staff_received_at =
    .label = Ngày giờ nhận（收件日時）
form-installment_application-staff_agency_opinion =
    .label = Ý kiến cơ quan chuyển hồ sơ（移送機關意見）
form-installment_application-staff_agency_opinion-agree = Đồng ý（同意）
form-installment_application-staff_agency_opinion-disagree = Không đồng ý（不同意）
form-installment_application-staff_agency_signature =
    .label = Chữ ký đại diện cơ quan chuyển hồ sơ（移送機關代理人簽章）
form-installment_application-staff_approved_count =
    .label = Số kỳ được duyệt（核定期數）
form-installment_application-staff_clerk =
    .label = Thư ký thi hành（書記官）
form-installment_application-staff_officer =
    .label = Chấp hành viên hành chính（行政執行官）

# 這張表自己的規則
form-installment_application-rule-case_numbers_differ = Có hai mục trùng số hồ sơ. Vui lòng xem có bị lặp không.
form-installment_application-rule-amounts_of_all_rows = Có hồ sơ chưa ghi số tiền, tổng chỉ tính phần đã ghi. Nếu biết, vui lòng bổ sung.
form-installment_application-rule-birth_before_filing = Ngày sinh ở sau ngày điền đơn. Vui lòng xem lại năm, tháng, ngày.
form-installment_application-rule-id_of_a_person = Đây là mã số doanh nghiệp. Cá nhân ghi số căn cước hoặc thẻ cư trú, ví dụ A123456789.
form-installment_application-rule-id_of_a_body = Công ty, tổ chức thường ghi mã số doanh nghiệp 8 chữ số, ví dụ 12345675. Vui lòng xem lại.
form-installment_application-rule-bodies_act_through_people = Công ty, tổ chức phải do người đại diện hoặc người được ủy quyền nộp. Vui lòng chọn một.
form-installment_application-rule-proxy_is_another = Số giấy tờ của người được ủy quyền trùng với người có nghĩa vụ. Phải là người khác, vui lòng xem lại.
form-installment_application-rule-disaster_has_happened = Ngày này chưa đến. Vui lòng chọn ngày xảy ra thiên tai.
form-installment_application-rule-paid_less_than_owed = Số tiền nộp trước phải ít hơn tổng { $total } Đài tệ. Nộp hết được thì không cần xin nộp dần.
form-installment_application-rule-count_within_cap = Tổng { $total } Đài tệ được chia tối đa { $max } kỳ. Cần thêm, hãy chọn “Hoàn cảnh đặc biệt” ở câu trước.
form-installment_application-rule-instalment_at_least_one = Số tiền quá ít để chia nhiều kỳ như vậy. Vui lòng chọn ít kỳ hơn.
form-installment_application-rule-plan_adds_up = Cộng các kỳ không bằng số tiền phải nộp. Vui lòng xem lại số kỳ và số tiền nộp trước.
form-installment_application-rule-first_due_after_filing = Kỳ đầu phải từ ngày { $date } trở đi. Vui lòng chọn ngày sau.
form-installment_application-rule-none_stands_alone = Đã chọn “Xin miễn bảo đảm” thì không chọn cách khác. Chỉ giữ một bên.
form-installment_application-rule-guarantor_is_another = Tên người bảo lãnh trùng với người có nghĩa vụ. Người bảo lãnh phải là người khác.
form-installment_application-rule-identity_paper = Xin nhớ kèm giấy tờ tùy thân.
form-installment_application-rule-proof_of_means = Nên kèm thêm một giấy tờ chứng minh khó khăn, ví dụ chứng nhận thu nhập.
form-installment_application-rule-proof_of_disaster = Xin vì thiên tai, sự cố thì vui lòng kèm chứng nhận thiệt hại.
form-installment_application-rule-company_papers = Công ty xin thì kèm đăng ký công ty và mang cả hai con dấu（大小章）.
form-installment_application-rule-power_of_attorney = Do người được ủy quyền nộp thì kèm giấy ủy quyền（委任狀）, mẫu số 13.
form-installment_application-rule-filing_not_in_future = Ngày điền đơn không được sau hôm nay. Vui lòng chọn hôm nay.

# 紙本固定文字
form-installment_application-text-lead = Vì lý do dưới đây, tôi là người có nghĩa vụ（義務人）không nộp hết được một lần, xin được nộp dần.
form-installment_application-text-how = Dùng bút xanh hoặc đen, đánh dấu vào ô (□). Phần dưới hai vạch do cơ quan điền.
form-installment_application-text-stamp = Dấu nhận công văn（收文章）
form-installment_application-text-blank_date = Ngày　　tháng　　năm Dân Quốc
form-installment_application-text-blank_date_short = Ngày　　tháng　　năm
form-installment_application-text-ntd = Đài tệ（新臺幣）
form-installment_application-text-yuan = Đài tệ（元）
form-installment_application-text-times = kỳ（期）
form-installment_application-text-day = ngày（日）
form-installment_application-text-people = người（人）
form-installment_application-text-sheets = tờ（張）
form-installment_application-text-division_end = tổ（股）
form-installment_application-text-side_case = Hồ sơ（案件）
form-installment_application-text-side_obligor = Người có nghĩa vụ（義務人）
form-installment_application-text-side_proxy = Người đại diện（代理人）
form-installment_application-text-side_reason = Lý do（事由）
form-installment_application-text-side_plan = Cách chia kỳ（分期方案）
form-installment_application-text-side_security = Bảo đảm（擔保方式）
form-installment_application-text-side_documents = Giấy tờ（附件）
form-installment_application-text-side_declare = Cam kết（聲明）
form-installment_application-text-plan_note = Mỗi kỳ = (tổng số tiền − nộp trước hôm nay) ÷ số kỳ. Phần dư cộng vào kỳ cuối.
form-installment_application-text-declarations =
    1. Vì lý do đã đánh dấu ở trên, tôi không nộp hết được một lần và xin nộp dần.
    2. Có cho nộp dần hay không, mấy kỳ và bao nhiêu tiền do chi nhánh quyết định sau khi cơ quan chuyển hồ sơ（移送機關）đồng ý. Nộp đơn này không đương nhiên làm dừng việc thi hành.
    3. Nếu bất kỳ kỳ nào nộp trễ hoặc giấy tờ có giá không được thanh toán, chi nhánh có thể hủy việc nộp dần và tiếp tục thi hành toàn bộ số còn lại, kể cả tài sản của người bảo lãnh.
    4. Tiền chậm nộp, tiền lãi và chi phí cần thiết theo luật không được miễn do nộp dần.
    5. Những điều ghi trên đều đúng sự thật. Tôi đồng ý cho chi nhánh tra cứu tài sản và thu nhập để xét đơn này.
form-installment_application-text-privacy = Thông báo về dữ liệu cá nhân（個人資料保護法第8條）: { $office } thu thập họ tên, số giấy tờ, liên lạc và nội dung trong mẫu để xử lý đơn này. Dữ liệu được chi nhánh và cơ quan chuyển hồ sơ sử dụng tại Đài Loan, bằng giấy hoặc điện tử, trong thời gian xử lý và thời hạn lưu hồ sơ. Theo Điều 3, quý vị có quyền yêu cầu xem, sao chép, sửa, ngừng sử dụng hoặc xóa. Nếu không cung cấp, đơn có thể không được tiếp nhận.
form-installment_application-text-seal_body = Con dấu cơ quan hoặc công ty（機關或公司印）
form-installment_application-text-seal_head = Con dấu người đứng đầu（負責人印）
form-installment_application-text-office_only = Phần dưới do cơ quan điền（以下由機關填寫）
form-installment_application-text-annex = Bảng kèm theo（附表）
form-installment_application-text-see_annex = Xem bảng kèm theo（詳附表）

# 要帶的、不用帶的
form-installment_application-bring-identity = Bản chính căn cước; người nước ngoài mang thẻ cư trú (ARC) hoặc hộ chiếu.
form-installment_application-bring-company = Công ty mang giấy đăng ký và hai con dấu（大小章）.
form-installment_application-bring-proof = Giấy tờ chứng minh khó khăn: thu nhập, thu nhập thấp, chi tiêu, khoản vay, hợp đồng thuê hoặc thiệt hại thiên tai.
form-installment_application-bring-first_payment = Tiền kỳ đầu, hoặc tài sản bảo đảm, giấy tờ có giá.
form-installment_application-bring-guarantor = Có người bảo lãnh thì mời người đó mang căn cước cùng đến.
form-installment_application-no_need-assets = Dữ liệu tài sản và bản sao đăng ký đất đai: chi nhánh tự tra cứu.

# 依據、常見的疏漏
form-installment_application-legal-rules = Điều 27 Quy tắc thi hành Luật Thi hành Hành chính（行政執行法施行細則第27條）
form-installment_application-legal-directions = Hướng dẫn về việc cho nộp dần, điểm 2 đến điểm 5（行政執行事件核准分期繳納執行金額實施要點第2點至第5點）
form-installment_application-mistake-all_cases = Có nhiều hồ sơ nhưng chỉ ghi một.
form-installment_application-mistake-count = Số kỳ vượt mức tối đa, hoặc cộng các kỳ không đúng.
form-installment_application-mistake-proof = Chỉ ghi “không có tiền”, không kèm chứng từ.
form-installment_application-mistake-company = Hồ sơ của công ty nhưng ghi tên cá nhân, hoặc thiếu con dấu.
form-installment_application-mistake-stops = Tưởng rằng nộp đơn này thì kê biên, đấu giá sẽ dừng.
