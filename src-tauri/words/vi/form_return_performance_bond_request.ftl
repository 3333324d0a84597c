### unread: not yet read by a native speaker

# 第 19 號 退還履約保證金申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-return_performance_bond_request = Đơn xin hoàn trả bảo đảm thực hiện hợp đồng（退還履約保證金申請書）
    .short = Xin hoàn trả bảo đảm hợp đồng（退還履約保證金）
    .what = Dành cho nhà thầu: xin nhận lại tiền bảo đảm khi hợp đồng đã hoàn thành và không còn việc tồn đọng.
    .bring = Biên lai gốc, chứng nhận nghiệm thu, mẫu 20（領據）, bản photo sổ ngân hàng và hai con dấu（大小章）.

# 步驟
form-return_performance_bond_request-section-contract = Hợp đồng
form-return_performance_bond_request-section-vendor = Nhà thầu
form-return_performance_bond_request-section-bond = Bảo đảm
form-return_performance_bond_request-section-return = Hoàn trả
form-return_performance_bond_request-section-pay = Cách nhận
form-return_performance_bond_request-section-seal = Giấy tờ và dấu

# 放在同一頁的題目
form-return_performance_bond_request-page-value = Giá trị và ngày ký hợp đồng (không bắt buộc)
form-return_performance_bond_request-page-receipt = Thông tin trên biên lai gốc

# 契約
form-return_performance_bond_request-contract_no = Số hợp đồng hoặc số gói thầu là số nào?
    .label = Số hợp đồng, gói thầu（契約、標案編號）
    .help = Ở bìa hợp đồng.
form-return_performance_bond_request-contract_name = Tên hợp đồng là gì?
    .label = Tên hợp đồng（契約名稱）
form-return_performance_bond_request-contract_amount = Giá trị hợp đồng là bao nhiêu?
    .label = Giá trị hợp đồng（契約金額）
form-return_performance_bond_request-contract_date = Ký hợp đồng ngày nào?
    .label = Ngày ký（簽約日期）
form-return_performance_bond_request-acceptance_date = Nghiệm thu đạt ngày nào?
    .label = Ngày nghiệm thu（驗收合格日期）
    .help = Theo biên bản nghiệm thu.

# 保證金
form-return_performance_bond_request-bond_kind = Là loại bảo đảm nào?
    .label = Loại bảo đảm（保證金種類）
form-return_performance_bond_request-bond_kind-performance = Bảo đảm thực hiện hợp đồng（履約保證金）
form-return_performance_bond_request-bond_kind-warranty = Bảo đảm bảo hành（保固保證金）
form-return_performance_bond_request-bond_kind-difference = Bảo đảm chênh lệch（差額保證金）
form-return_performance_bond_request-bond_kind-prepayment = Bảo đảm hoàn trả tạm ứng（預付款還款保證）
form-return_performance_bond_request-bond_form = Bảo đảm đã nộp bằng hình thức nào?
    .label = Hình thức nộp（繳納方式）
form-return_performance_bond_request-bond_form-cash = Tiền mặt（現金）
form-return_performance_bond_request-bond_form-bank_note = Lệnh phiếu của ngân hàng（金融機構本票）
form-return_performance_bond_request-bond_form-cheque = Séc（支票）
form-return_performance_bond_request-bond_form-certified_cheque = Séc bảo chi（保付支票）
form-return_performance_bond_request-bond_form-money_order = Phiếu chuyển tiền bưu điện（郵政匯票）
form-return_performance_bond_request-bond_form-bonds = Trái phiếu chính phủ（政府公債）
form-return_performance_bond_request-bond_form-deposit_pledge = Cầm cố sổ tiền gửi có kỳ hạn（定存單質權）
form-return_performance_bond_request-bond_form-letter_of_credit = Thư tín dụng dự phòng（擔保信用狀）
form-return_performance_bond_request-bond_form-bank_guarantee = Thư bảo lãnh liên đới của ngân hàng（銀行連帶保證書）
form-return_performance_bond_request-bond_form-insurance = Đơn bảo hiểm（保險單）
form-return_performance_bond_request-bond_doc_no = Số của giấy tờ có giá là số nào?
    .label = Số giấy tờ, thư bảo lãnh hoặc sổ tiền gửi（票據、保證書或存單號碼）
form-return_performance_bond_request-bond_receipt_no = Biên lai gốc số mấy?
    .label = Số biên lai gốc（原繳納收據號碼）
    .help = Nếu mất, vui lòng hỏi nhân viên số biên lai.
form-return_performance_bond_request-bond_paid_date = Nộp ngày nào?
    .label = Ngày nộp（繳納日期）
form-return_performance_bond_request-bond_amount = Đã nộp bao nhiêu tiền?
    .label = Số tiền đã nộp（原繳金額）
form-return_performance_bond_request-returned_before = Trước đây đã trả lại bao nhiêu?
    .label = Đã trả trước đây（前已退還）
    .help = Chưa trả lần nào thì là 0.
form-return_performance_bond_request-returned_before-suggest-none = Chưa trả lần nào

# 申請退還
form-return_performance_bond_request-return_amount = Lần này xin trả bao nhiêu?
    .label = Số tiền xin trả lần này（本次申請退還金額）
    .help = Đã điền sẵn số tối đa. Nếu chỉ xin một phần thì ghi ít hơn.
form-return_performance_bond_request-return_amount_capitals =
    .label = Số tiền bằng chữ Hán（退還金額大寫）
form-return_performance_bond_request-return_reason = Được hoàn trả vì lý do nào?
    .label = Lý do hoàn trả（退還事由）
form-return_performance_bond_request-return_reason-accepted = Nghiệm thu đạt, không còn việc tồn đọng（驗收合格且無待解決事項）
form-return_performance_bond_request-return_reason-stage = Trả dần theo tiến độ（依進度分期退還）
form-return_performance_bond_request-return_reason-to_warranty = Chuyển thành bảo đảm bảo hành, trả phần chênh lệch（轉為保固保證金，退還差額）
form-return_performance_bond_request-return_reason-warranty_over = Hết hạn bảo hành（保固期滿）
form-return_performance_bond_request-return_reason-not_at_fault = Hợp đồng chấm dứt không do lỗi nhà thầu（不可歸責廠商之終止或解除）
form-return_performance_bond_request-return_reason-other = Khác
form-return_performance_bond_request-return_reason_other = Lý do là gì?
    .label = Lý do khác（其他事由）

# 怎麼領
form-return_performance_bond_request-pay_mode = Muốn nhận bằng cách nào?
    .label = Cách nhận tiền（領款方式）
form-return_performance_bond_request-pay_mode-transfer = Chuyển khoản（匯款）
form-return_performance_bond_request-pay_mode-treasury_cheque = Séc kho bạc（國庫支票）
form-return_performance_bond_request-pay_mode-original = Trả lại giấy tờ gốc（退還原票據或文件）
form-return_performance_bond_request-attachments = Kèm theo giấy tờ nào?
    .label = Giấy tờ kèm theo（附件）
    .help = Số tiền trên mẫu 20 phải giống đơn này.
form-return_performance_bond_request-attachments-receipt = Biên lai gốc（原繳納收據正本）
form-return_performance_bond_request-attachments-acceptance = Chứng nhận nghiệm thu（驗收證明）
form-return_performance_bond_request-attachments-voucher = Biên nhận, mẫu 20（領據，第20號表）
form-return_performance_bond_request-attachments-bankbook = Bản photo sổ ngân hàng（存摺影本）
form-return_performance_bond_request-attachments-lost_statement = Giấy cam kết bị mất（遺失切結書）
form-return_performance_bond_request-attachments-other = Khác

# 蓋章
form-return_performance_bond_request-vendor_seal =
    .label = Dấu nhà thầu và người đứng đầu（廠商及負責人印章）

# 機關填寫
form-return_performance_bond_request-staff_user_unit =
    .label = Đơn vị sử dụng xác nhận（使用單位確認）
form-return_performance_bond_request-staff_user_unit-settled = Đạt, không tồn đọng（合格，無待解決事項）
form-return_performance_bond_request-staff_user_unit-pending = Còn việc tồn đọng（尚有待解決事項）
form-return_performance_bond_request-staff_amount =
    .label = Số tiền được duyệt trả（核定退還金額）

# 這張表自己的規則
form-return_performance_bond_request-rule-within_bond = Tối đa được trả { $rest } Đài tệ: số đã nộp trừ số đã trả trước đây.
form-return_performance_bond_request-rule-acceptance_has_been = Chưa đến ngày nghiệm thu. Nghiệm thu đạt rồi hãy xin.
form-return_performance_bond_request-rule-acceptance_after_contract = Ngày nghiệm thu trước ngày ký. Vui lòng xem lại hai ngày.
form-return_performance_bond_request-rule-paid_has_been = Chưa đến ngày nộp. Ghi theo ngày trên biên lai.
form-return_performance_bond_request-rule-bond_below_contract = Bảo đảm lớn hơn giá trị hợp đồng. Vui lòng xem lại.
form-return_performance_bond_request-rule-receipt_or_statement = Vui lòng kèm biên lai gốc. Nếu mất, kèm giấy cam kết bị mất.
form-return_performance_bond_request-rule-acceptance_paper = Vui lòng kèm chứng nhận nghiệm thu.
form-return_performance_bond_request-rule-voucher_for_money = Nhận tiền thì kèm mẫu 20（領據）, số tiền phải giống nhau.
form-return_performance_bond_request-rule-bankbook_for_transfer = Chuyển khoản thì kèm bản photo sổ ngân hàng đứng tên nhà thầu.
form-return_performance_bond_request-rule-warranty_kind = Lý do không khớp với loại bảo đảm. Vui lòng xem lại.

# 紙本固定文字
form-return_performance_bond_request-text-lead = Hợp đồng đã hoàn thành, xin hoàn trả bảo đảm dưới đây.
form-return_performance_bond_request-text-side_contract = Hợp đồng（契約）
form-return_performance_bond_request-text-side_vendor = Nhà thầu（廠商）
form-return_performance_bond_request-text-side_bond = Bảo đảm（保證金）
form-return_performance_bond_request-text-side_return = Hoàn trả（申請退還）
form-return_performance_bond_request-text-side_pay = Cách nhận（領款）
form-return_performance_bond_request-text-declare =
    1. Nghĩa vụ hợp đồng đã hoàn thành, không còn việc tồn đọng.
    2. Nếu có khoản phải khấu trừ, đồng ý khấu trừ rồi mới trả.
    3. Không tính lãi, trừ lãi của chính giấy tờ bảo đảm.
form-return_performance_bond_request-text-minus = −
form-return_performance_bond_request-text-equals = =
form-return_performance_bond_request-text-side_seal = Cam kết（聲明）

# 要帶的
form-return_performance_bond_request-bring-receipt = Biên lai gốc; nếu mất, giấy cam kết bị mất.
form-return_performance_bond_request-bring-acceptance = Chứng nhận nghiệm thu.
form-return_performance_bond_request-bring-voucher = Mẫu 20（領據）với cùng số tiền.
form-return_performance_bond_request-bring-bankbook = Chuyển khoản: bản photo sổ ngân hàng đứng tên nhà thầu.
form-return_performance_bond_request-bring-seals = Hai con dấu（大小章）giống trên hợp đồng.

# 依據、常見的疏漏
form-return_performance_bond_request-legal-act = Điều 30, 32 Luật Mua sắm Chính phủ（政府採購法第30條、第32條）
form-return_performance_bond_request-legal-measures = Quy định về bảo đảm dự thầu và bảo đảm khác, Điều 8, 15, 19, 20, 25（押標金保證金暨其他擔保作業辦法第8條、第15條、第19條、第20條、第25條）
form-return_performance_bond_request-mistake-receipt = Mất biên lai gốc mà không kèm giấy cam kết.
form-return_performance_bond_request-mistake-account = Tài khoản đứng tên cá nhân người đứng đầu.
form-return_performance_bond_request-mistake-amount = Số tiền trên mẫu 20（領據）không giống.
