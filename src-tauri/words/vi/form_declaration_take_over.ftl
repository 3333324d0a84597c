### unread: not yet read by a native speaker

# 第 7 號 聲明承受狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、聲明人、代理人、不動產）在 form_fields.ftl。

form-declaration_take_over = Đơn của chủ nợ xin nhận tài sản để trừ nợ（聲明承受狀）
    .short = Xin nhận tài sản để trừ nợ（承受）
    .what = Dành cho chủ nợ có mặt tại buổi đấu giá: khi không ai mua hoặc giá trả dưới giá khởi điểm, có thể nhận tài sản theo giá khởi điểm. Chi nhánh quyết định.
    .bring = Giấy tờ tùy thân, căn cứ thi hành hoặc giấy tờ thế chấp. Người được ủy quyền mang giấy ủy quyền có quyền đặc biệt.

# 步驟
form-declaration_take_over-section-case = Đấu giá
form-declaration_take_over-section-creditor = Chủ nợ
form-declaration_take_over-section-proxy = Người đại diện
form-declaration_take_over-section-claim = Khoản nợ
form-declaration_take_over-section-property = Bất động sản
form-declaration_take_over-section-price = Giá
form-declaration_take_over-section-declare = Cam kết

# 債權
form-declaration_take_over-creditor_capacity = Quý vị là loại chủ nợ nào?
    .label = Tư cách chủ nợ（債權人身分）
    .help = Nếu tài sản được thế chấp cho quý vị, chọn “Bên nhận thế chấp”.
form-declaration_take_over-creditor_capacity-agency = Cơ quan chuyển hồ sơ（移送機關）
form-declaration_take_over-creditor_capacity-mortgagee = Bên nhận thế chấp（抵押權人）
form-declaration_take_over-creditor_capacity-joined = Chủ nợ của vụ việc nhập chung（併案執行債權人）
form-declaration_take_over-creditor_capacity-distribution = Chủ nợ tham gia phân chia（參與分配債權人）
form-declaration_take_over-claim_title = Giấy tờ nào chứng minh quyền của quý vị?
    .label = Căn cứ thi hành hoặc giấy tờ chứng minh（執行名義或權利證明）
    .help = Chạm loại giấy tờ, rồi ghi thêm số và ngày.
form-declaration_take_over-claim_title-suggest-mortgage = Hợp đồng thế chấp và giấy chứng nhận（抵押權設定契約書及他項權利證明書）
form-declaration_take_over-claim_title-suggest-certificate = Giấy xác nhận nợ（債權憑證）
form-declaration_take_over-claim_title-suggest-judgment = Bản án có hiệu lực（確定判決）
form-declaration_take_over-claim_title-suggest-order = Lệnh thanh toán và giấy xác nhận hiệu lực（支付命令及確定證明書）
form-declaration_take_over-claim_title-suggest-on_file = Đã có trong hồ sơ（已附卷）
form-declaration_take_over-claim_amount = Khoản nợ là bao nhiêu?
    .label = Số tiền nợ（債權金額）
    .help = Tiền gốc, lãi và chi phí tính đến hôm nay.

# 不動產
form-declaration_take_over-takeover_scope = Nhận toàn bộ lô này phải không?
    .label = Phạm vi nhận（承受範圍）
    .help = Chỉ chọn một phần khi thông báo cho phép.
form-declaration_take_over-takeover_scope-all = Toàn bộ lô（該標全部）
form-declaration_take_over-takeover_scope-part = Một phần, theo thông báo（部分）
form-declaration_take_over-land_restrictions = Thông báo có giới hạn người được nhận không?
    .label = Hạn chế（標的限制）
    .help = Xem thông báo. Công ty nhận đất nông nghiệp phải có phép; đất dành riêng cho người bản địa chỉ người bản địa được nhận.
form-declaration_take_over-land_restrictions-farmland = Đất nông nghiệp（耕地）
form-declaration_take_over-land_restrictions-indigenous = Đất dành riêng cho người bản địa（原住民保留地）
form-declaration_take_over-land_restrictions-farmhouse = Nhà trên đất nông nghiệp（農舍）
form-declaration_take_over-land_restrictions-none = Không có（無）
form-declaration_take_over-restriction_doc = Giấy tờ nào chứng minh quý vị được nhận?
    .label = Giấy tờ chứng minh tư cách（資格證明文件）
    .help = Chạm giấy tờ phù hợp và kèm theo đơn.
form-declaration_take_over-restriction_doc-suggest-permit = Giấy phép nhận đất nông nghiệp（承受耕地許可文件）
form-declaration_take_over-restriction_doc-suggest-register = Bản sao hộ khẩu ghi tư cách người bản địa（戶籍謄本）

# 價額
form-declaration_take_over-takeover_price = Giá khởi điểm của lần này là bao nhiêu?
    .label = Giá nhận（承受價額）
    .help = Ghi đúng giá khởi điểm của lô và lần này trong thông báo, không tự ra giá.
form-declaration_take_over-takeover_price_capitals =
    .label = Giá nhận bằng chữ Hán（承受價額大寫）
form-declaration_take_over-offset_mode = Trả giá này bằng cách nào?
    .label = Cách trả（抵付方式）
    .help = “Khấu trừ” là dùng số tiền quý vị được chia để trả.
form-declaration_take_over-offset_mode-share = Khấu trừ bằng phần được chia（以應受分配額抵付）
form-declaration_take_over-offset_mode-cash = Trả đủ bằng tiền mặt（現金繳足）
form-declaration_take_over-offset_mode-topup = Khấu trừ, nộp thêm phần thiếu（抵付後補繳差額）
form-declaration_take_over-offset_amount = Khấu trừ bao nhiêu?
    .label = Số tiền khấu trừ（主張抵付金額）
    .help = Không nhiều hơn khoản nợ, cũng không nhiều hơn giá nhận.
form-declaration_take_over-difference_amount =
    .label = Phần còn phải nộp, ước tính（預估應補差額）
form-declaration_take_over-reason_text = Có điều gì cần nói thêm không?
    .label = Lý do（理由）
    .help = Chạm câu phù hợp, không có thì để trống. Câu được in bằng tiếng Trung.
form-declaration_take_over-reason_text-ready-1 = Lần đấu giá này không ai mua; chủ nợ có mặt và xin nhận tài sản.
form-declaration_take_over-reason_text-ready-2 = Giá trả cao nhất dưới giá khởi điểm; chủ nợ xin nhận theo giá khởi điểm.
form-declaration_take_over-reason_text-ready-3 = Trong thời gian bán đặc biệt, chủ nợ xin nhận theo giá công bố.
form-declaration_take_over-reason_text-ready-4 = Giấy tờ chứng minh đã có trong hồ sơ, xin được dùng lại.

# 聲明
form-declaration_take_over-filing_date = Vui lòng đọc 4 điểm này và xem lại ngày
    .label = Ngày làm đơn（具狀日期）
    .help =
        1. Tôi xin nhận bất động sản theo giá khởi điểm của lần này.
        2. Phần khấu trừ chưa đủ, tôi nộp thêm đúng hạn thông báo.
        3. Nếu nộp trễ, tôi đồng ý bán đấu giá lại và chịu phần chênh lệch.
        4. Tôi đã đọc thông báo, biết có bàn giao hay không và hạn chế sử dụng.
form-declaration_take_over-creditor_signature =
    .label = Chữ ký hoặc con dấu（具狀人簽名或蓋章）

# 機關填寫
form-declaration_take_over-staff_declared_at =
    .label = Thời điểm tuyên bố（聲明時間）
form-declaration_take_over-staff_lot_draw =
    .label = Kết quả bốc thăm（抽籤結果）
form-declaration_take_over-staff_accept =
    .label = Cho nhận（准予承受）
form-declaration_take_over-staff_accept-allowed = Cho phép（准）
form-declaration_take_over-staff_accept-refused = Không cho phép（不准）
form-declaration_take_over-staff_difference_deadline =
    .label = Hạn nộp phần thiếu（補差額期限）

# 這張表自己的規則
form-declaration_take_over-rule-present_at_auction = Đấu giá thông thường phải có mặt và tuyên bố ngay ngày { $date }. Ngày làm đơn khác, vui lòng xem lại.
form-declaration_take_over-rule-company_and_farmland = Công ty nhận đất nông nghiệp phải có giấy phép（農業發展條例第33條、第34條）. Vui lòng kèm theo.
form-declaration_take_over-rule-indigenous_land = Đất dành riêng chỉ chuyển cho người bản địa; cơ quan chính phủ có quy định riêng（山坡地保育利用條例第37條）. Vui lòng xem lại.
form-declaration_take_over-rule-none_stands_alone = Đã chọn “Không có” thì không chọn mục khác. Chỉ giữ một bên.
form-declaration_take_over-rule-offset_within = Khấu trừ tối đa { $max } Đài tệ: không quá khoản nợ và giá nhận. Vui lòng giảm.
form-declaration_take_over-rule-offset_covers = Còn thiếu { $rest } Đài tệ. Vui lòng chọn “Khấu trừ, nộp thêm phần thiếu”.

# 這張狀自己的題目：拍賣期日
form-declaration_take_over-auction_date = Đấu giá ngày nào, mấy giờ?
    .label = Thời điểm đấu giá（拍賣期日）
    .help = Theo thông báo đấu giá. Đấu giá thông thường phải có mặt và tuyên bố trong ngày.
form-declaration_take_over-evidence_list-ready-1 = Bản photo hợp đồng thế chấp và giấy chứng nhận, mỗi loại 1 bản.
form-declaration_take_over-evidence_list-ready-2 = Bản photo căn cứ thi hành, 1 bản.
form-declaration_take_over-evidence_list-ready-3 = Bản photo giấy tờ tùy thân, 1 bản.
form-declaration_take_over-evidence_list-ready-4 = Giấy ủy quyền, 1 bản.
form-declaration_take_over-evidence_list-ready-5 = Bản photo giấy đăng ký, 1 bản.

# 紙本固定文字
form-declaration_take_over-text-label_declarant = Người làm đơn（聲明人）
form-declaration_take_over-text-about = Về việc xin nhận bất động sản để trừ nợ:
form-declaration_take_over-text-item_claim = 1. Người làm đơn là chủ nợ trong hồ sơ này theo { $claim_title }, số tiền nợ { $claim_amount } Đài tệ.
form-declaration_take_over-text-item_price = 2. Theo Điều 91, 92 và 95 Luật Cưỡng chế thi hành（強制執行法）áp dụng qua Điều 26 Luật Thi hành Hành chính（行政執行法）, người làm đơn xin nhận bất động sản trong bảng kèm theo với giá khởi điểm { $takeover_price_capitals } Đài tệ.
form-declaration_take_over-text-item_rest = 3. Phần còn thiếu sau khấu trừ, người làm đơn nộp đúng hạn thông báo; quá hạn thì đồng ý bán đấu giá lại theo Điều 94（強制執行法第94條）và chịu phần chênh lệch.
form-declaration_take_over-text-item_notice = 4. Người làm đơn đã biết các điều kiện trong thông báo, kể cả việc bàn giao và hạn chế sử dụng.
form-declaration_take_over-text-property = Bảng kèm theo: bất động sản xin nhận（附表）

# 要帶的、不用帶的
form-declaration_take_over-bring-identity = Giấy tờ tùy thân; cơ quan cử người mang công văn hoặc thẻ công tác.
form-declaration_take_over-bring-title = Căn cứ thi hành hoặc giấy tờ thế chấp; nếu đã có trong hồ sơ thì ghi rõ là được.
form-declaration_take_over-bring-proxy = Người được ủy quyền mang giấy ủy quyền（委任狀）có quyền đặc biệt.
form-declaration_take_over-bring-permit = Giấy phép đất nông nghiệp hoặc giấy chứng nhận người bản địa, khi thông báo yêu cầu.
form-declaration_take_over-no_need-on_file = Giấy tờ đã có trong hồ sơ vụ việc này.

# 依據、常見的疏漏
form-declaration_take_over-legal-take_over = Luật Cưỡng chế thi hành, Điều 91 và 92, áp dụng qua Điều 26 Luật Thi hành Hành chính（強制執行法第91條第1項、第92條）
form-declaration_take_over-legal-lots = Điều 94: nhiều chủ nợ cùng muốn nhận thì bốc thăm; phần thiếu phải nộp thêm（強制執行法第94條）
form-declaration_take_over-legal-special_sale = Điều 95: cả trong thủ tục bán đặc biệt（強制執行法第95條）
form-declaration_take_over-legal-farmland = Điều 33 và 34: công ty và đất nông nghiệp（農業發展條例第33條、第34條）
form-declaration_take_over-legal-indigenous = Điều 37: đất dành riêng cho người bản địa（山坡地保育利用條例第37條）
form-declaration_take_over-mistake-too_late = Nộp sau khi buổi đấu giá kết thúc, hoặc gửi thư mà không có mặt.
form-declaration_take_over-mistake-own_price = Tự ra giá. Giá nhận chính là giá khởi điểm của lần đó.
form-declaration_take_over-mistake-lot = Không ghi lô.
