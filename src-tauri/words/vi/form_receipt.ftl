### unread: not yet read by a native speaker

# 第 20 號 收據
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-receipt = Biên lai（收據）
    .short = Biên lai（收據）
    .what = Viết khi nhận tiền từ chi nhánh này.
    .bring = Căn cước, con dấu và biên lai đã nộp tiền bảo đảm. Công ty mang hai con dấu（大小章）.

# 步驟
form-receipt-section-money = Khoản tiền
form-receipt-section-payee = Người nhận
form-receipt-section-pay = Cách nhận
form-receipt-section-proxy = Người nhận thay
form-receipt-section-seal = Ký tên

# 放在同一頁的題目
form-receipt-page-proxy = Có người nhận thay không? (không bắt buộc)

# 哪一筆錢
form-receipt-payer_name =
    .label = Cơ quan trả tiền（付款機關）
form-receipt-payer_name-office = { $office }
form-receipt-receipt_cause = Nhận khoản tiền gì?
    .label = Lý do（事由）
form-receipt-receipt_cause-performance_bond = Trả bảo đảm hợp đồng（退還履約保證金）
form-receipt-receipt_cause-bid_bond = Trả bảo đảm dự thầu（退還押標金）
form-receipt-receipt_cause-auction_deposit = Trả tiền đặt trước đấu giá（退還投標保證金）
form-receipt-receipt_cause-surplus = Trả tiền nộp thừa hoặc còn dư（退還溢繳或剩餘案款）
form-receipt-receipt_cause-other = Khác
form-receipt-related_no = Thuộc số gói thầu, hợp đồng hoặc hồ sơ nào?
    .label = Số gói thầu, hợp đồng hoặc hồ sơ（標案、契約或執行案號）
    .help = Có ghi trên thư, hợp đồng hoặc biên lai.
form-receipt-related_name = Tên gói thầu hoặc vụ việc là gì?
    .label = Tên gói thầu hoặc vụ việc（標案名稱或案由）
    .help = Có thể để trống.
form-receipt-amount = Nhận bao nhiêu tiền?
    .label = Số tiền（金額）
    .help = Giống số tiền trên đơn. Ghi sai không được sửa tay, hãy in lại.
form-receipt-amount_capitals =
    .label = Số tiền bằng chữ Hán（新臺幣大寫）
    .paper = Đài tệ（新臺幣）

# 領款人
form-receipt-payee_name = Người nhận tiền tên là gì?
    .label = Họ tên hoặc tên người nhận（領款人姓名或名稱）
form-receipt-payee_id_no = Số căn cước hoặc mã số doanh nghiệp của người nhận?
    .label = Số căn cước, mã số doanh nghiệp（身分證／統一編號）
    .help = Cá nhân ghi số căn cước hoặc thẻ cư trú, công ty ghi mã số doanh nghiệp.
form-receipt-payee_rep_name = Ai là người đứng đầu công ty?
    .label = Người đứng đầu（負責人）
form-receipt-payee_address = Địa chỉ của người nhận tiền?
    .label = Địa chỉ（地址）
form-receipt-payee_phone = Điện thoại của người nhận tiền?
    .label = Điện thoại（電話）

# 怎麼領
form-receipt-pay_mode = Nhận bằng cách nào?
    .label = Cách nhận（領款方式）
form-receipt-pay_mode-cash = Tiền mặt（現金）
form-receipt-pay_mode-transfer = Chuyển khoản（匯款）
form-receipt-pay_mode-treasury_cheque = Séc kho bạc（國庫支票）
form-receipt-pay_mode-original = Giấy tờ gốc（原票據）
form-receipt-check_no = Số séc là số nào?
    .label = Số séc（支票號碼）
    .help = Ở trên tờ séc. Chưa nhận thì hỏi quầy thu tiền.

# 代領人
form-receipt-proxy_name = Người nhận thay tên là gì?
    .label = Người nhận thay（代領人）
    .help = Tự đến nhận thì không cần điền.
form-receipt-proxy_id_no = Số căn cước của người nhận thay?
    .label = Số căn cước người nhận thay（代領人證號）
    .help = Người nhận thay mang căn cước và giấy ủy quyền（委任狀）.
form-receipt-payee_seal =
    .label = Ký tên, đóng dấu người nhận（領款人簽章）

# 機關填寫
form-receipt-staff_voucher_no =
    .label = Số chứng từ（傳票號碼）

# 這張表自己的規則
form-receipt-rule-transfer_needs_no_proxy = Chuyển khoản thì không cần người nhận thay. Vui lòng xem lại.

# 紙本固定文字
form-receipt-text-no_change = Không được sửa số tiền; ghi sai thì viết tờ mới.
form-receipt-text-side_payee = Người nhận（領款人）
form-receipt-text-side_pay = Cách nhận（領款方式）
form-receipt-text-side_proxy = Nhận thay（代領人）
form-receipt-text-received = Đã nhận đủ khoản tiền dưới đây.
form-receipt-text-payer = { $office }

# 要帶的
form-receipt-bring-identity = Căn cước; người nước ngoài mang thẻ cư trú (ARC) hoặc hộ chiếu.
form-receipt-bring-seal = Con dấu; công ty mang hai con dấu（大小章）.
form-receipt-bring-deposit_receipt = Biên lai đã nộp tiền bảo đảm.
form-receipt-bring-authority = Người nhận thay mang giấy ủy quyền（委任狀）có ghi được nhận tiền.

# 依據、常見的疏漏
form-receipt-legal-civil = Điều 324 Bộ luật Dân sự（民法第324條）
form-receipt-legal-stamp_tax = Điều 5 đến 7 Luật Thuế tem; có cần dán tem không, hỏi quầy thu tiền（印花稅法第5條至第7條）
form-receipt-mistake-altered = Sửa số tiền bằng tay.
form-receipt-mistake-seal = Con dấu khác với giấy tờ trước.
