### unread: not yet read by a native speaker

# 第 8 號 聲明參與分配狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、聲明人、義務人、代理人、匯款帳戶）在 form_fields.ftl。

form-declaration_join_distribution = Đơn xin tham gia phân chia tiền bán tài sản（聲明參與分配狀）
    .short = Xin tham gia phân chia（參與分配）
    .what = Người có nghĩa vụ cũng nợ quý vị và quý vị muốn được chia tiền bán. Nộp chậm nhất 1 ngày trước khi kết thúc bán; nộp trễ chỉ được chia phần còn lại.
    .bring = Bản chính căn cứ thi hành (như bản án và giấy xác nhận hiệu lực) hoặc giấy tờ thế chấp; giấy tờ tùy thân; bản sao gửi các bên kia.

# 步驟
form-declaration_join_distribution-section-case = Hồ sơ
form-declaration_join_distribution-section-creditor = Chủ nợ
form-declaration_join_distribution-section-proxy = Người đại diện
form-declaration_join_distribution-section-obligor = Người có nghĩa vụ
form-declaration_join_distribution-section-claim = Khoản nợ
form-declaration_join_distribution-section-secured = Bảo đảm
form-declaration_join_distribution-section-payment = Nhận tiền
form-declaration_join_distribution-section-declare = Cam kết
form-declaration_join_distribution-page-obligor_more = Thông tin khác về người có nghĩa vụ (không bắt buộc)
form-declaration_join_distribution-page-title = Số và ngày của giấy tờ này
form-declaration_join_distribution-page-interest = Tiền lãi của khoản này (nếu có)
form-declaration_join_distribution-page-mortgage = Đăng ký thế chấp

# 案件
form-declaration_join_distribution-auction_date = Có biết ngày đấu giá không?
    .label = Ngày đấu giá, nếu biết（拍賣期日）
    .help = Nếu điền, máy sẽ nhắc có kịp hạn không. Không biết thì để trống.

# 債權
form-declaration_join_distribution-claim_class = Khoản nợ thuộc loại nào?
    .label = Loại khoản nợ（債權類別）
    .help = Khoản có bảo đảm (như thế chấp) chưa đến hạn cũng được tuyên bố.
form-declaration_join_distribution-claim_class-ordinary = Khoản nợ thường có căn cứ thi hành（有執行名義之普通債權）
form-declaration_join_distribution-claim_class-secured = Quyền bảo đảm（擔保物權）
form-declaration_join_distribution-claim_class-priority = Quyền ưu tiên theo luật（法定優先權）
form-declaration_join_distribution-claim_class-public = Khoản thu luật công của cơ quan（政府機關公法債權）
form-declaration_join_distribution-title_kind = Loại giấy tờ nào chứng minh?
    .label = Căn cứ thi hành hoặc giấy chứng minh（執行名義或證明文件）
    .help = Phải kèm bản chính. Bản án, lệnh thanh toán kèm thêm giấy xác nhận hiệu lực.
form-declaration_join_distribution-title_kind-judgment = Bản án có hiệu lực（確定判決）
form-declaration_join_distribution-title_kind-payment_order = Lệnh thanh toán và xác nhận hiệu lực（支付命令及確定證明）
form-declaration_join_distribution-title_kind-note_ruling = Quyết định về giấy hẹn trả tiền và xác nhận hiệu lực（本票裁定及確定證明）
form-declaration_join_distribution-title_kind-settlement = Biên bản hòa giải（調解或和解筆錄）
form-declaration_join_distribution-title_kind-notarial = Văn bản công chứng（公證書）
form-declaration_join_distribution-title_kind-certificate = Giấy xác nhận nợ（債權憑證）
form-declaration_join_distribution-title_kind-mortgage = Hợp đồng thế chấp và giấy chứng nhận（抵押權設定契約及他項權利證明書）
form-declaration_join_distribution-title_kind-decision = Quyết định xử lý và giấy tống đạt（處分書及送達證明）
form-declaration_join_distribution-title_kind-other = Khác（其他）
form-declaration_join_distribution-title_doc_no = Số của giấy tờ là số nào?
    .label = Số（文號）
    .help = Ghi đúng như trên giấy, cả chữ Hán.
form-declaration_join_distribution-title_date = Giấy tờ đề ngày nào?
    .label = Ngày của giấy tờ（文件日期）
form-declaration_join_distribution-claim_rows = Nợ những khoản nào? Ghi từng khoản
    .label = Chi tiết khoản nợ（債權明細）
    .help = Tiền gốc, lãi, tiền phạt, chi phí ghi riêng từng khoản.
form-declaration_join_distribution-claim_rows-claim_item = Khoản này là gì?
    .label = Khoản（項目）
form-declaration_join_distribution-claim_rows-claim_item-principal = Tiền gốc（本金）
form-declaration_join_distribution-claim_rows-claim_item-interest = Tiền lãi（利息）
form-declaration_join_distribution-claim_rows-claim_item-penalty = Tiền phạt vi phạm（違約金）
form-declaration_join_distribution-claim_rows-claim_item-costs = Chi phí thủ tục（程序費用）
form-declaration_join_distribution-claim_rows-claim_item-tax = Thuế, phí（稅費）
form-declaration_join_distribution-claim_rows-claim_amount = Khoản này bao nhiêu tiền?
    .label = Số tiền（金額）
    .help = Tiền lãi còn đang tính, chưa có số cố định thì để trống.
form-declaration_join_distribution-claim_rows-interest_rate = Lãi suất năm là bao nhiêu?
    .label = Lãi suất năm, %（年利率）
form-declaration_join_distribution-claim_rows-interest_from = Tính từ ngày nào?
    .label = Từ ngày（起算日）
form-declaration_join_distribution-claim_rows-interest_to = Tính đến ngày nào?
    .label = Đến ngày（迄日）
    .help = Để trống nghĩa là tính đến ngày trả hết（至清償日止）.
form-declaration_join_distribution-claim_rows-claim_note = Có ghi chú cho khoản này không?
    .label = Ghi chú（備註）
    .help = Không có thì để trống.
form-declaration_join_distribution-claim_total =
    .label = Tổng phần đã xác định（債權合計）
    .paper = Tổng（債權合計）
form-declaration_join_distribution-claim_total_capitals =
    .label = Tổng bằng chữ Hán（合計大寫）

# 擔保
form-declaration_join_distribution-mortgage_rank = Thế chấp ở thứ tự mấy?
    .label = Thứ tự thế chấp（抵押權順位）
    .help = Theo giấy chứng nhận; thứ tự đầu là 1.
form-declaration_join_distribution-mortgage_max = Có đăng ký mức tối đa không, bao nhiêu?
    .label = Mức tối đa（最高限額）
    .help = Không phải thế chấp mức tối đa thì để trống.
form-declaration_join_distribution-target_property = Muốn được chia từ tài sản nào?
    .label = Tài sản xin phân chia（請求分配之執行標的）
    .help = Chạm câu phù hợp, hoặc để trống.
form-declaration_join_distribution-target_property-ready-1 = Toàn bộ số tiền thu được trong hồ sơ này.
form-declaration_join_distribution-target_property-ready-2 = Tiền bán toàn bộ bất động sản bị kê biên trong hồ sơ này.
form-declaration_join_distribution-target_property-ready-3 = Tiền gửi ngân hàng bị phong tỏa trong hồ sơ này.
form-declaration_join_distribution-copies_count = Kèm mấy bản sao?
    .label = Số bản sao（繕本份數）
    .help = Mỗi người có nghĩa vụ và mỗi chủ nợ khác một bản.

# 聲明
form-declaration_join_distribution-filing_date = Vui lòng đọc 3 điểm này và xem lại ngày
    .label = Ngày làm đơn（具狀日期）
    .help =
        1. Tôi xin đưa các khoản nợ vào bảng phân chia và được trả.
        2. Giấy tờ kèm theo là thật, khoản nợ chưa được trả; nếu được trả tôi sẽ báo ngay.
        3. Tôi biết phản đối bảng phân chia phải bằng văn bản, chậm nhất 1 ngày trước ngày phân chia.
form-declaration_join_distribution-creditor_signature =
    .label = Chữ ký hoặc con dấu（具狀人簽名或蓋章）

# 機關填寫
form-declaration_join_distribution-staff_in_time =
    .label = Trong hạn（期限內）
form-declaration_join_distribution-staff_in_time-yes = Có（是）
form-declaration_join_distribution-staff_in_time-no = Không（否）
form-declaration_join_distribution-staff_class =
    .label = Thứ tự phân chia（分配次序）

# 這張表自己的規則
form-declaration_join_distribution-rule-before_the_auction = Đấu giá ngày { $date }; nộp bây giờ chỉ được chia phần còn lại（強制執行法第32條）. Nếu sai ngày, vui lòng sửa.
form-declaration_join_distribution-rule-public_claim_of_an_agency = Chỉ cơ quan chính phủ có khoản thu luật công. Vui lòng đổi loại khoản nợ hoặc loại người.
form-declaration_join_distribution-rule-interest_in_order = Có khoản ngày kết thúc tính lãi ở trước ngày bắt đầu. Vui lòng xem lại hai ngày.
form-declaration_join_distribution-rule-interest_has_a_start = Có lãi suất thì phải ghi tính từ ngày nào.
form-declaration_join_distribution-rule-rate_is_usual = Có khoản lãi suất năm trên 16%. Vui lòng xem có ghi nhầm không.
form-declaration_join_distribution-rule-some_amount = Ít nhất một khoản phải có số tiền. Vui lòng điền số đã biết.
form-declaration_join_distribution-rule-title_not_in_future = Ngày của giấy tờ ở sau hôm nay. Vui lòng xem lại giấy tờ.
form-declaration_join_distribution-evidence_list-ready-1 = Lệnh thanh toán và giấy xác nhận hiệu lực, bản chính mỗi loại 1 bản.
form-declaration_join_distribution-evidence_list-ready-2 = Bản án và giấy xác nhận hiệu lực, bản chính mỗi loại 1 bản.
form-declaration_join_distribution-evidence_list-ready-3 = Bản photo hợp đồng thế chấp và giấy chứng nhận, mỗi loại 1 bản.
form-declaration_join_distribution-evidence_list-ready-4 = Quyết định, giấy tống đạt và giấy đôn đốc nộp, mỗi loại 1 bản.
form-declaration_join_distribution-evidence_list-ready-5 = Giấy chứng minh quyền ưu tiên, 1 bản.
form-declaration_join_distribution-evidence_list-ready-6 = Bản photo giấy tờ tùy thân, 1 bản.
form-declaration_join_distribution-evidence_list-ready-7 = Giấy ủy quyền, 1 bản.

# 紙本固定文字
form-declaration_join_distribution-text-label_declarant = Người làm đơn（聲明人）
form-declaration_join_distribution-text-label_auction = Ngày đấu giá（拍賣期日）
form-declaration_join_distribution-text-label_obligor_id = Số giấy tờ người có nghĩa vụ（義務人證號）
form-declaration_join_distribution-text-label_obligor_home = Địa chỉ người có nghĩa vụ（義務人地址）
form-declaration_join_distribution-text-label_title = Giấy tờ chứng minh（證明文件）
form-declaration_join_distribution-text-label_total_capitals = Bằng chữ Hán（合計大寫）
form-declaration_join_distribution-text-label_target = Tài sản（執行標的）
form-declaration_join_distribution-text-label_copies = Bản sao（繕本）
form-declaration_join_distribution-text-about = Về việc xin tham gia phân chia:
form-declaration_join_distribution-text-item_claim = 1. Người làm đơn có khoản nợ nêu ở trang sau đối với { $obligor_name }, theo Điều 32, 34 và 34-1 Luật Cưỡng chế thi hành（強制執行法）áp dụng qua Điều 26 Luật Thi hành Hành chính（行政執行法）, xin tham gia phân chia và được ghi vào bảng phân chia.
form-declaration_join_distribution-text-until_paid = Lãi và tiền phạt không ghi ngày cuối thì tính đến ngày trả hết（至清償日止）.
form-declaration_join_distribution-text-item_true = 2. Giấy tờ kèm theo là thật, khoản nợ chưa được trả; nếu được trả sẽ báo ngay.
form-declaration_join_distribution-text-item_objection = 3. Người làm đơn biết phản đối bảng phân chia phải bằng văn bản trước ngày phân chia 1 ngày（強制執行法第39條）.
form-declaration_join_distribution-text-secured = Bảng kèm theo: tài sản bảo đảm（附表）

# 要帶的
form-declaration_join_distribution-bring-title = Bản chính căn cứ thi hành; bản án, lệnh của tòa kèm giấy xác nhận hiệu lực; thế chấp kèm hợp đồng và giấy chứng nhận.
form-declaration_join_distribution-bring-agency = Cơ quan chính phủ kèm quyết định, giấy tống đạt và giấy đôn đốc nộp.
form-declaration_join_distribution-bring-identity = Giấy tờ tùy thân; người được ủy quyền mang thêm giấy ủy quyền（委任狀）.
form-declaration_join_distribution-bring-copies = Bản sao cho người có nghĩa vụ và các chủ nợ khác, mỗi người một bản.

# 依據、常見的疏漏
form-declaration_join_distribution-legal-deadline = Luật Cưỡng chế thi hành, Điều 32: trước khi kết thúc bán 1 ngày, áp dụng qua Điều 26 Luật Thi hành Hành chính（強制執行法第32條）
form-declaration_join_distribution-legal-titles = Điều 34: phải nộp căn cứ thi hành hoặc chứng minh quyền bảo đảm（強制執行法第34條）
form-declaration_join_distribution-legal-agencies = Điều 34-1: khoản thu luật công của cơ quan chính phủ（強制執行法第34條之1）
form-declaration_join_distribution-legal-table = Điều 31, 38 và 39: bảng phân chia và phản đối（強制執行法第31條、第38條、第39條）
form-declaration_join_distribution-legal-no_fee = Điều 25 Luật Thi hành Hành chính: không thu phí thi hành（行政執行法第25條）
form-declaration_join_distribution-mistake-copies_only = Chỉ kèm bản photo, hoặc thiếu giấy xác nhận hiệu lực.
form-declaration_join_distribution-mistake-interest = Không ghi ngày bắt đầu tính lãi.
form-declaration_join_distribution-mistake-late = Nộp vào ngày đấu giá hoặc sau đó.
form-declaration_join_distribution-text-claims = Chi tiết khoản nợ（債權明細）
