### unread: not yet read by a native speaker

# 第 13 號 委任狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、委任人、受任人）在 form_fields.ftl。

form-power_of_attorney = Giấy ủy quyền（委任狀）
    .short = Giấy ủy quyền（委任狀）
    .what = Dùng khi nhờ người khác làm thay: nộp ngay lần đầu người đó đến làm. Mỗi hồ sơ một giấy, nhiều nhất 3 người.
    .bring = Giấy tờ tùy thân của hai bên, bên được ủy quyền mang bản chính; công ty mang thêm giấy đăng ký và hai con dấu（大小章）.

# 步驟
form-power_of_attorney-section-case = Hồ sơ
form-power_of_attorney-section-principal = Người ủy quyền
form-power_of_attorney-section-proxies = Người được ủy quyền
form-power_of_attorney-section-powers = Quyền hạn
form-power_of_attorney-section-declare = Cam kết
form-power_of_attorney-page-period = Từ ngày nào đến ngày nào? (không bắt buộc)

# 案件
form-power_of_attorney-matter = Nhờ làm những việc gì?
    .label = Việc ủy quyền（案由、委任事項）
    .paper = Việc ủy quyền（委任事項）
    .help = Có thể chọn nhiều việc. Việc không chọn thì không được làm.
form-power_of_attorney-matter-installments = Nộp dần（辦理分期）
form-power_of_attorney-matter-statement = Đến trình bày（到場陳述）
form-power_of_attorney-matter-case_file = Xem hồ sơ vụ việc（閱覽卷宗）
form-power_of_attorney-matter-archives = Sử dụng tài liệu lưu trữ（檔案應用）
form-power_of_attorney-matter-bid = Trả giá, mua（投標應買）
form-power_of_attorney-matter-take_over = Nhận tài sản để trừ nợ（聲明承受）
form-power_of_attorney-matter-distribution = Tham gia phân chia（參與分配）
form-power_of_attorney-matter-receive_money = Nhận tiền hoặc tiền đặt trước（領取案款或保證金）
form-power_of_attorney-matter-certificate = Nhận giấy chứng nhận chuyển quyền（領取權利移轉證書）
form-power_of_attorney-matter-handover = Bàn giao（點交）
form-power_of_attorney-matter-other = Khác（其他）
form-power_of_attorney-matter_other = Việc khác là việc gì?
    .label = Việc khác（其他事項）

# 受任人
form-power_of_attorney-proxy_rows = Nhờ ai làm thay?
    .label = Người được ủy quyền（受任人）
    .help = Nhiều nhất 3 người, mỗi người đều được làm riêng.
form-power_of_attorney-proxy_rows-proxy_name = Người được ủy quyền tên là gì?
    .label = Họ tên（姓名）
form-power_of_attorney-proxy_rows-proxy_id_no = Số căn cước của người được ủy quyền là số nào?
    .label = Số căn cước（身分證字號）
    .help = Người có thẻ cư trú thì ghi số thẻ cư trú.
form-power_of_attorney-proxy_rows-proxy_birth_date = Người được ủy quyền sinh ngày nào?
    .label = Ngày sinh（出生年月日）
    .help = Không biết thì để trống.
form-power_of_attorney-proxy_rows-proxy_relation = Hai bên có quan hệ gì?
    .label = Quan hệ（關係）
form-power_of_attorney-proxy_rows-proxy_relation-spouse = Vợ hoặc chồng（配偶）
form-power_of_attorney-proxy_rows-proxy_relation-lineal = Người thân trực hệ（直系血親）
form-power_of_attorney-proxy_rows-proxy_relation-relative = Người thân khác（其他親屬）
form-power_of_attorney-proxy_rows-proxy_relation-employee = Nhân viên（員工）
form-power_of_attorney-proxy_rows-proxy_relation-lawyer = Luật sư（律師）
form-power_of_attorney-proxy_rows-proxy_relation-other = Khác（其他）
form-power_of_attorney-proxy_rows-proxy_address = Người được ủy quyền sống ở đâu?
    .label = Địa chỉ（地址）
form-power_of_attorney-proxy_rows-proxy_phone = Điện thoại của người được ủy quyền là số nào?
    .label = Điện thoại（電話）

# 權限
form-power_of_attorney-authority_kind = Ủy quyền thường hay đặc biệt?
    .label = Quyền hạn（權限）
    .help = Trả giá, nhận tài sản, nhận tiền hoặc giấy tờ đều cần ủy quyền đặc biệt.
form-power_of_attorney-authority_kind-general = Ủy quyền thường（普通委任）
form-power_of_attorney-authority_kind-special = Ủy quyền đặc biệt（特別委任）
form-power_of_attorney-special_powers = Cho những quyền đặc biệt nào?
    .label = Quyền đặc biệt（特別代理權）
    .help = Chỉ những mục đã chọn mới có hiệu lực. Không chắc thì hỏi nhân viên.
form-power_of_attorney-special_powers-waive = Từ bỏ quyền（捨棄）
form-power_of_attorney-special_powers-admit = Thừa nhận yêu cầu（認諾）
form-power_of_attorney-special_powers-withdraw = Rút đơn（撤回）
form-power_of_attorney-special_powers-settle = Hòa giải（和解）
form-power_of_attorney-special_powers-object = Khiếu nại（聲明異議或救濟）
form-power_of_attorney-special_powers-delegate = Ủy quyền lại（選任複代理人）
form-power_of_attorney-special_powers-enforce = Hành vi thi hành（強制執行行為）
form-power_of_attorney-special_powers-receive = Nhận tiền hoặc giấy tờ（領取款項或文件）
form-power_of_attorney-limitation = Có việc gì không được làm không?
    .label = Giới hạn（權限限制）
    .help = Không có thì để trống.
form-power_of_attorney-limitation-ready-1 = Không được nhận tiền thay.
form-power_of_attorney-limitation-ready-2 = Không được hòa giải, từ bỏ hoặc rút đơn thay.
form-power_of_attorney-limitation-ready-3 = Chỉ được mua hoặc nhận theo giá khởi điểm trong thông báo.
form-power_of_attorney-valid_from = Từ ngày nào?
    .label = Từ ngày（委任起日）
form-power_of_attorney-valid_to = Đến ngày nào?
    .label = Đến ngày（委任迄日）
    .help = Để trống nghĩa là đến khi kết thúc thủ tục.
form-power_of_attorney-receive_service = Cho nhận thay công văn không?
    .label = Nhận thay công văn（是否代收文書）
    .paper = Nhận thay công văn（代收文書）
form-power_of_attorney-receive_service-yes = Có（是）
form-power_of_attorney-receive_service-no = Không（否）

# 聲明
form-power_of_attorney-filing_date = Vui lòng đọc 3 điểm này và xem lại ngày
    .label = Ngày（日期）
    .help =
        1. Tôi ủy quyền cho những người có tên làm thay tôi trong hồ sơ này, với các việc đã chọn.
        2. Ủy quyền đặc biệt chỉ gồm các quyền đã chọn（民事訴訟法第70條）.
        3. Nếu thay đổi hoặc chấm dứt, tôi báo chi nhánh bằng văn bản.
form-power_of_attorney-principal_signature =
    .label = Chữ ký hoặc con dấu người ủy quyền（委任人簽名或蓋章）
form-power_of_attorney-proxy_signature =
    .label = Chữ ký hoặc con dấu người được ủy quyền（受任人簽名或蓋章）

# 機關填寫
form-power_of_attorney-staff_identity_checked =
    .label = Đã kiểm tra giấy tờ（身分查驗）
form-power_of_attorney-staff_clerk =
    .label = Người phụ trách（承辦）

# 這張表自己的規則
form-power_of_attorney-rule-principal_is_no_proxy = Số giấy tờ của hai bên trùng nhau. Người được ủy quyền phải là người khác, vui lòng xem lại.
form-power_of_attorney-rule-proxies_differ = Hai người được ủy quyền có cùng số giấy tờ. Vui lòng xem có bị lặp không.
form-power_of_attorney-rule-matter_needs_special = Trả giá, nhận tài sản, nhận tiền hoặc giấy chứng nhận cần ủy quyền đặc biệt（民事訴訟法第70條）. Vui lòng chọn “Ủy quyền đặc biệt”.
form-power_of_attorney-rule-enforcement_power = Với việc trả giá, nhận tài sản, phân chia, bàn giao, vui lòng chọn “Hành vi thi hành”.
form-power_of_attorney-rule-receiving_power = Để nhận tiền hoặc giấy chứng nhận, vui lòng chọn “Nhận tiền hoặc giấy tờ”.
form-power_of_attorney-rule-bid_has_its_own = Chỉ để trả giá thì không cần giấy này: phiếu trả giá (mẫu 22) đã có phần ủy quyền.
form-power_of_attorney-rule-period_in_order = Ngày cuối ở trước ngày đầu. Vui lòng xem lại hai ngày.

# 紙本固定文字
form-power_of_attorney-text-label_principal = Người ủy quyền（委任人）
form-power_of_attorney-text-about = Trong hồ sơ nêu trên, người ủy quyền ủy quyền cho những người sau làm thay các việc đã chọn:
form-power_of_attorney-text-item_general = 1. Nếu có nhiều người được ủy quyền, mỗi người được làm riêng. Giới hạn theo phần ghi ở trên（行政程序法第24條、民事訴訟法第71條）.
form-power_of_attorney-text-item_special = 2. Nếu chọn ủy quyền đặc biệt, các quyền đã chọn được trao theo Điều 70 khoản 1 (đoạn trừ) và khoản 2 Bộ luật Tố tụng dân sự（民事訴訟法）, áp dụng qua Điều 30-1（強制執行法）và Điều 26（行政執行法）; quyền không chọn thì không có.
form-power_of_attorney-text-item_change = 3. Thay đổi hoặc chấm dứt ủy quyền, người ủy quyền báo chi nhánh bằng văn bản.
form-power_of_attorney-text-sign_principal = Chữ ký hoặc con dấu người ủy quyền（委任人簽名或蓋章）
form-power_of_attorney-text-sign_proxy = Chữ ký hoặc con dấu người được ủy quyền（受任人簽名或蓋章）

# 要帶的
form-power_of_attorney-bring-both = Giấy tờ tùy thân của hai bên; bên được ủy quyền mang bản chính.
form-power_of_attorney-bring-company = Công ty mang giấy đăng ký và hai con dấu（大小章）.
form-power_of_attorney-bring-abroad = Người ủy quyền ở nước ngoài: giấy tờ đã được chứng thực.

# 依據、常見的疏漏
form-power_of_attorney-legal-procedure = Luật Thủ tục hành chính, Điều 24: nhiều nhất 3 người, nộp giấy ngay lần đầu（行政程序法第24條）
form-power_of_attorney-legal-special = Bộ luật Tố tụng dân sự, Điều 69 đến 71: quyền đặc biệt（民事訴訟法第69條至第71條）
form-power_of_attorney-legal-writing = Điều 531 Bộ luật Dân sự: bằng văn bản（民法第531條）
form-power_of_attorney-mistake-general_only = Chỉ ủy quyền thường, đến khi nhận tiền thì không được.
form-power_of_attorney-mistake-four = Ủy quyền cho 4 người trở lên.
form-power_of_attorney-mistake-case = Không ghi số hồ sơ thì không có hiệu lực cho hồ sơ nào.
form-power_of_attorney-mistake-signature = Người được ủy quyền quên ký tên.
