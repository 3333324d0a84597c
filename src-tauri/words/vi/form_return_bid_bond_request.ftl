### unread: not yet read by a native speaker

# 第 21 號 退還押標金申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-return_bid_bond_request = Đơn xin hoàn trả bảo đảm dự thầu（退還押標金申請書）
    .short = Xin hoàn trả bảo đảm dự thầu（退還押標金）
    .what = Dành cho nhà thầu: xin nhận lại tiền bảo đảm dự thầu, không tính lãi, sau khi có kết quả hoặc gói thầu không thành.
    .bring = Biên lai nộp bảo đảm, hai con dấu（大小章）như khi dự thầu và mẫu 20（領據）.

# 步驟
form-return_bid_bond_request-section-tender = Gói thầu
form-return_bid_bond_request-section-vendor = Nhà thầu
form-return_bid_bond_request-section-bond = Bảo đảm dự thầu
form-return_bid_bond_request-section-return = Lý do
form-return_bid_bond_request-section-pay = Cách nhận
form-return_bid_bond_request-section-seal = Giấy tờ và dấu

# 放在同一頁的題目
form-return_bid_bond_request-page-paper = Thông tin trên giấy tờ có giá
form-return_bid_bond_request-page-receiver = Có người nhận thay không? (không bắt buộc)

# 押標金
form-return_bid_bond_request-bond_form = Bảo đảm dự thầu đã nộp bằng hình thức nào?
    .label = Loại bảo đảm（押標金種類）
    .help = Xem biên lai hoặc bản sao.
form-return_bid_bond_request-bond_form-cash = Tiền mặt（現金）
form-return_bid_bond_request-bond_form-bank_note = Lệnh phiếu của ngân hàng（金融機構本票）
form-return_bid_bond_request-bond_form-cheque = Séc（支票）
form-return_bid_bond_request-bond_form-certified_cheque = Séc bảo chi（保付支票）
form-return_bid_bond_request-bond_form-money_order = Phiếu chuyển tiền bưu điện（郵政匯票）
form-return_bid_bond_request-bond_form-bonds = Trái phiếu chính phủ（政府公債）
form-return_bid_bond_request-bond_form-deposit_pledge = Cầm cố sổ tiền gửi có kỳ hạn（定存單質權）
form-return_bid_bond_request-bond_form-letter_of_credit = Thư tín dụng dự phòng（擔保信用狀）
form-return_bid_bond_request-bond_form-bank_guarantee = Thư bảo lãnh liên đới của ngân hàng（銀行連帶保證書）
form-return_bid_bond_request-bond_form-insurance = Đơn bảo hiểm（保險單）
form-return_bid_bond_request-bond_doc_no = Số của giấy tờ có giá là số nào?
    .label = Số giấy tờ（票據號碼）
    .help = Thư bảo lãnh, sổ tiền gửi, đơn bảo hiểm cũng ghi số trên đó.
form-return_bid_bond_request-bond_bank = Ngân hàng nào phát hành?
    .label = Ngân hàng phát hành（發票銀行）
form-return_bid_bond_request-bond_receipt_no = Biên lai bảo đảm số mấy?
    .label = Số biên lai（收據號碼）
    .help = Ở trên biên lai. Không có thì để trống.
form-return_bid_bond_request-bond_amount = Bảo đảm dự thầu bao nhiêu tiền?
    .label = Số tiền bảo đảm（押標金金額）
form-return_bid_bond_request-bond_amount_capitals =
    .label = Số tiền bằng chữ Hán（金額大寫）

# 退還事由
form-return_bid_bond_request-return_reason = Được hoàn trả vì lý do nào?
    .label = Lý do hoàn trả（退還事由）
    .help = Không chắc thì hỏi nhân viên.
form-return_bid_bond_request-return_reason-lost = Không trúng thầu（未得標）
form-return_bid_bond_request-return_reason-too_few = Chưa đủ 3 nhà thầu（未滿三家流標）
form-return_bid_bond_request-return_reason-cancelled = Hủy, không mở thầu hoặc không chọn ai（廢標、不予開標或不予決標）
form-return_bid_bond_request-return_reason-unfit = Không đạt hoặc không còn cơ hội, trả trước（不合格或無得標機會先予發還）
form-return_bid_bond_request-return_reason-expired = Hết hạn báo giá, không gia hạn（報價有效期屆滿且拒絕延長）
form-return_bid_bond_request-return_reason-late = Nộp trễ hoặc không dự thầu（逾期繳納或未投標）
form-return_bid_bond_request-return_reason-won = Trúng thầu, đã nộp bảo đảm hợp đồng（得標且已繳保證金）

# 怎麼領
form-return_bid_bond_request-return_mode = Muốn nhận lại bằng cách nào?
    .label = Cách nhận lại（領回方式）
form-return_bid_bond_request-return_mode-at_opening = Nhận tại chỗ（當場領回）
form-return_bid_bond_request-return_mode-person = Tự đến nhận（親自領回）
form-return_bid_bond_request-return_mode-transfer = Chuyển khoản（匯款）
form-return_bid_bond_request-return_mode-mail = Bưu điện, kèm phong bì có tem（郵寄，附回郵信封）
form-return_bid_bond_request-attachments = Kèm theo giấy tờ nào?
    .label = Giấy tờ kèm theo（附件）
    .help = Mất biên lai thì kèm giấy cam kết bị mất.
form-return_bid_bond_request-attachments-receipt = Biên lai gốc（原收據）
form-return_bid_bond_request-attachments-voucher = Biên nhận, mẫu 20（領據，第20號表）
form-return_bid_bond_request-attachments-power = Giấy ủy quyền（委任書）
form-return_bid_bond_request-attachments-lost_statement = Giấy cam kết bị mất（遺失切結書）
form-return_bid_bond_request-attachments-other = Khác

# 蓋章
form-return_bid_bond_request-vendor_seal =
    .label = Dấu nhà thầu và người đứng đầu（廠商及負責人印章）
form-return_bid_bond_request-receipt_signature =
    .label = Ký nhận lại giấy tờ có giá（票據領回簽收）

# 機關填寫
form-return_bid_bond_request-staff_not_awarded =
    .label = Ghi chú không trúng thầu（未得標註記）
form-return_bid_bond_request-staff_forfeit_check =
    .label = Không có lý do giữ lại（無不予發還情形）
    .paper = Đã kiểm tra, không có lý do giữ lại（查無不予發還之情形）
form-return_bid_bond_request-staff_returned_at =
    .label = Ngày trả（退還日期）

# 這張表自己的規則
form-return_bid_bond_request-rule-opening_before_filing = Ngày mở thầu ở sau ngày làm đơn { $date }. Vui lòng xem lại.
form-return_bid_bond_request-rule-receipt_or_statement = Vui lòng kèm biên lai gốc. Nếu mất, kèm giấy cam kết bị mất.
form-return_bid_bond_request-rule-voucher_for_money = Nhận tiền mặt hoặc chuyển khoản thì kèm mẫu 20（領據）.
form-return_bid_bond_request-rule-authority_of_receiver = Có người nhận thay thì kèm giấy ủy quyền.
form-return_bid_bond_request-rule-receiver_is_another = Người đứng đầu tự đến thì không cần điền.

# 紙本固定文字
form-return_bid_bond_request-text-lead = Chúng tôi đã dự thầu gói trên và nộp bảo đảm dự thầu { $bond_amount } Đài tệ ({ $bond_amount_capitals }). Xin hoàn trả, không tính lãi.
form-return_bid_bond_request-text-side_tender = Gói thầu（標案）
form-return_bid_bond_request-text-side_vendor = Nhà thầu（廠商）
form-return_bid_bond_request-text-side_bond = Bảo đảm（押標金）
form-return_bid_bond_request-text-side_reason = Lý do（退還事由）
form-return_bid_bond_request-text-side_pay = Cách nhận（領回）
form-return_bid_bond_request-text-declare = Chúng tôi xin hoàn trả bảo đảm dự thầu trên, không tính lãi, và cam kết không có lý do theo luật để không được trả lại.

# 要帶的
form-return_bid_bond_request-bring-receipt = Biên lai gốc; nếu mất, giấy cam kết bị mất.
form-return_bid_bond_request-bring-seals = Hai con dấu（大小章）giống khi dự thầu.
form-return_bid_bond_request-bring-voucher = Nhận tiền mặt hoặc chuyển khoản: mẫu 20（領據）.
form-return_bid_bond_request-bring-identity = Căn cước của người đến nhận.

# 依據、常見的疏漏
form-return_bid_bond_request-legal-act = Điều 31 Luật Mua sắm Chính phủ（政府採購法第31條）
form-return_bid_bond_request-legal-measures = Quy định về bảo đảm dự thầu và bảo đảm khác, Điều 4, 9, 12（押標金保證金暨其他擔保作業辦法第4條、第9條、第12條）
form-return_bid_bond_request-mistake-name = Bảo đảm được nộp dưới tên người khác.
form-return_bid_bond_request-mistake-receipt = Mất biên lai mà không kèm giấy cam kết.
form-return_bid_bond_request-mistake-seals = Con dấu khác với khi dự thầu.
