### unread: not yet read by a native speaker

# 各表共用的題目、固定文字和規則（defs/shared.toml）
# 題目不說是誰：步驟的名稱已經說了。

# 題目：案件
field-case_number = Số hồ sơ trên thư là số nào?
    .label = Số hồ sơ（執行案號）
    .help = Chạm năm trước, rồi loại, cuối cùng gõ số.
field-division = Tổ nào phụ trách hồ sơ?
    .label = Tổ phụ trách（承辦股別）
    .help = Trên thư có ghi, ví dụ “忠股”. Không biết cũng không sao.
field-transferring_agency = Cơ quan nào chuyển hồ sơ?
    .label = Cơ quan chuyển hồ sơ（移送機關）
    .help = Là cơ quan ban đầu yêu cầu nộp tiền, có ghi trên thư.
field-case_rows = Những hồ sơ nào?
    .label = Danh sách số hồ sơ（執行案號明細）
    .help = Số hồ sơ ở đầu thư. Có bao nhiêu hồ sơ thì điền bấy nhiêu.
field-case_rows-case_number = Số hồ sơ trên thư là số nào?
    .label = Số hồ sơ（執行案號）
    .help = Chạm năm trước, rồi loại, cuối cùng gõ số.
field-case_rows-transferring_agency = Cơ quan nào chuyển hồ sơ?
    .label = Cơ quan chuyển hồ sơ（移送機關）
    .help = Là cơ quan ban đầu yêu cầu nộp tiền, có ghi trên thư.
field-case_rows-debt_kind = Hồ sơ này là khoản tiền gì?
    .label = Loại khoản tiền（欠款種類）
    .help = Không biết cũng không sao, có thể để trống.
field-case_rows-debt_kind-health = Phí bảo hiểm y tế（健保費）
field-case_rows-debt_kind-labour = Bảo hiểm lao động, hưu trí lao động（勞保費、勞工退休金）
field-case_rows-debt_kind-tax = Thuế（稅捐）
field-case_rows-debt_kind-fine = Tiền phạt hành chính（罰鍰）
field-case_rows-debt_kind-fuel = Phí sử dụng nhiên liệu xe（汽車燃料使用費）
field-case_rows-debt_kind-parking = Phí đỗ xe, phí đường cao tốc（停車費、通行費）
field-case_rows-debt_kind-other = Khác
field-case_rows-amount_due = Hồ sơ này phải nộp bao nhiêu tiền?
    .label = Số tiền phải nộp（應納金額）
    .help = Ghi theo số tiền trên thư. Không biết thì để trống.

# 題目：拍賣
field-lot_no = Là lô số mấy?
    .label = Lô（標別）
    .help = Thông báo có ghi, ví dụ “甲標”, “編號1”. Không chia lô thì không cần điền.
field-auction_round = Là lần đấu giá thứ mấy?
    .label = Lần đấu giá（拍次）
    .help = Phần đầu thông báo có ghi.
field-auction_round-first = Đấu giá lần 1（第一拍）
field-auction_round-second = Đấu giá lần 2（第二拍）
field-auction_round-third = Đấu giá lần 3（第三拍）
field-auction_round-special = Thủ tục bán đặc biệt（特別變賣程序）
field-auction_round-after_special = Đấu giá sau thủ tục bán đặc biệt（特別變賣程序後之拍賣、四拍）
field-auction_date = Mở thầu ngày nào, giờ nào?
    .label = Ngày giờ mở thầu（開標日時）
    .help = Thông báo có ghi ngày và giờ.
field-opening_date = Mở thầu ngày nào, giờ nào?
    .label = Ngày giờ mở thầu（開標日時）
    .help = Thông báo có ghi ngày và giờ.

# 題目：當事人
field-filed_by = Ai nộp đơn này?
    .label = Người nộp đơn（由何人提出）
    .help = Tự mình làm thì chọn “Bản thân”. Người đứng đầu công ty chọn “Người đại diện theo pháp luật”.
field-filed_by-self = Bản thân（本人）
field-filed_by-representative = Người đại diện theo pháp luật（法定代理人或代表人）
field-filed_by-proxy = Người được ủy quyền（受任人、代理人）
field-party_kind = Là cá nhân hay công ty, tổ chức?
    .label = Loại（身分別）
    .help = Cá nhân chọn “Cá nhân”, công ty chọn “Pháp nhân”.
field-party_kind-natural = Cá nhân（自然人）
field-party_kind-corporation = Pháp nhân, công ty（法人）
field-party_kind-association = Tổ chức không có tư cách pháp nhân（非法人團體）
field-party_kind-agency = Cơ quan chính phủ（政府機關）
field-party_name = Họ tên hoặc tên tổ chức là gì?
    .label = Họ tên hoặc tên tổ chức（姓名或名稱）
    .help = Ghi đúng như trên giấy tờ. Công ty ghi tên đăng ký đầy đủ.
field-party_id_no = Số giấy tờ là số nào?
    .label = Số căn cước, thẻ cư trú hoặc mã số doanh nghiệp（身分證／居留證／統一編號）
    .help = Cá nhân ghi số căn cước hoặc thẻ cư trú, công ty ghi mã số doanh nghiệp（統一編號）. Không có mới ghi số hộ chiếu.
field-party_birth_date = Sinh ngày nào?
    .label = Ngày sinh（出生年月日）
    .help = Theo giấy tờ. Năm Dân Quốc bằng năm dương lịch trừ 1911.
field-party_rep_name = Người đại diện theo pháp luật tên là gì?
    .label = Người đại diện（法定代理人／代表人／管理人）
    .help = Công ty ghi người đứng đầu. Dưới 18 tuổi ghi cha mẹ hoặc người giám hộ.
field-party_address_registered = Địa chỉ hộ khẩu hoặc đăng ký ở đâu?
    .label = Địa chỉ hộ khẩu, đăng ký（戶籍、登記地址）
    .help = Theo mặt sau thẻ căn cước hoặc thẻ cư trú. Công ty ghi địa chỉ đăng ký.
field-party_address_contact = Công văn gửi đến đâu?
    .label = Địa chỉ nhận thư（通訊、送達地址）
    .help = Nếu giống địa chỉ hộ khẩu thì không cần điền.
field-party_address_contact-suggest-same = Giống địa chỉ hộ khẩu, đăng ký
field-party_address = Địa chỉ ở đâu?
    .label = Địa chỉ（地址）
    .help = Địa chỉ nhận được thư.
field-party_phone = Gọi số nào thì gặp được quý vị?
    .label = Điện thoại（聯絡電話）
    .help = Di động hay cố định đều được. Cố định phải có mã vùng, ví dụ 08-7000000.
field-party_mobile = Số điện thoại di động là số nào?
    .label = Điện thoại di động（行動電話）
    .help = Nếu đã ghi số di động ở trên thì không cần điền.
field-party_email = Địa chỉ thư điện tử là gì?
    .label = Thư điện tử（電子郵件）
    .help = Không có thì để trống.

# 題目：義務人
field-obligor_name = Người có nghĩa vụ nộp tiền tên là gì?
    .label = Họ tên hoặc tên tổ chức của người có nghĩa vụ（義務人姓名或名稱）
    .paper = Họ tên hoặc tên tổ chức（姓名或名稱）
    .help = Ghi đúng như trên giấy tờ. Công ty ghi tên đăng ký đầy đủ.
field-obligor_id_no = Số giấy tờ của người có nghĩa vụ là số nào?
    .label = Số căn cước, thẻ cư trú hoặc mã số doanh nghiệp（身分證／居留證／統一編號）
    .paper = Số căn cước, thẻ cư trú hoặc mã số doanh nghiệp（身分證／居留證／統一編號）
    .help = Cá nhân ghi số căn cước hoặc thẻ cư trú, công ty ghi mã số doanh nghiệp（統一編號）. Không có mới ghi số hộ chiếu.
field-obligor_address = Địa chỉ của người có nghĩa vụ ở đâu?
    .label = Địa chỉ người có nghĩa vụ（義務人地址）
    .paper = Địa chỉ（地址）
    .help = Không biết thì để trống.

# 題目：代理人
field-proxy_name = Người được ủy quyền tên là gì?
    .label = Họ tên người được ủy quyền（代理人姓名）
    .paper = Họ tên（姓名）
    .help = Là người làm thay việc này cho đương sự.
field-proxy_id_no = Số căn cước của người được ủy quyền là số nào?
    .label = Số căn cước người được ủy quyền（代理人身分證字號）
    .paper = Số căn cước（身分證字號）
    .help = Người có thẻ cư trú thì ghi số thẻ cư trú.
field-proxy_relation = Người được ủy quyền có quan hệ gì với đương sự?
    .label = Quan hệ với đương sự（與本人之關係）
field-proxy_relation-spouse = Vợ hoặc chồng（配偶）
field-proxy_relation-lineal = Cha mẹ, con hoặc người thân trực hệ（直系血親）
field-proxy_relation-relative = Người thân khác（其他親屬）
field-proxy_relation-employee = Nhân viên công ty（員工）
field-proxy_relation-lawyer = Luật sư（律師）
field-proxy_relation-other = Khác
field-proxy_address = Người được ủy quyền sống ở đâu?
    .label = Địa chỉ người được ủy quyền（代理人地址）
    .paper = Địa chỉ（地址）
field-proxy_phone = Điện thoại của người được ủy quyền là số nào?
    .label = Điện thoại người được ủy quyền（代理人電話）
    .paper = Điện thoại（電話）
    .help = Di động hay cố định đều được.

# 題目：不動產
field-property_rows = Những thửa đất, công trình nào?
    .label = Nhà, đất（不動產標示）
    .help = Ghi từng mục theo thông báo hoặc giấy chứng nhận.
field-property_rows-prop_kind = Là đất hay công trình?
    .label = Loại（種類）
field-property_rows-prop_kind-land = Đất（土地）
field-property_rows-prop_kind-building = Công trình（建物）
field-property_rows-county = Ở huyện, thành phố nào?
    .label = Huyện, thành phố（縣市）
field-property_rows-township = Ở xã, thị trấn, quận nào?
    .label = Xã, thị trấn, quận（鄉鎮市區）
field-property_rows-section = Ở đoạn đất nào?
    .label = Đoạn（段）
    .help = Chữ đứng trước “段” trong thông báo, ví dụ “中正段”.
field-property_rows-subsection = Có tiểu đoạn không, là đoạn nào?
    .label = Tiểu đoạn（小段）
    .help = Không có thì không cần điền.
field-property_rows-parcel_no = Số thửa đất là số nào?
    .label = Số thửa（地號）
    .help = Ví dụ 302 hoặc 2104-23.
field-property_rows-building_no = Số công trình là số nào?
    .label = Số công trình（建號）
    .help = Ví dụ 1234. Công trình chưa đăng ký có số bắt đầu bằng “暫編”.
field-property_rows-door_address = Địa chỉ số nhà là gì?
    .label = Số nhà（門牌）
    .help = Không biết thì để trống.
field-property_rows-area_m2 = Diện tích bao nhiêu mét vuông?
    .label = Diện tích m²（面積㎡）
    .help = Theo số trong thông báo. Không biết thì để trống.
field-property_rows-share = Phạm vi quyền là bao nhiêu?
    .label = Phạm vi quyền（權利範圍）
    .help = Thông báo ghi “全部” (toàn bộ) hoặc “8分之1” (một phần tám).

# 題目：證物、匯款、日期、簽章
field-evidence_list = Kèm theo giấy tờ gì, mỗi loại mấy bản?
    .label = Giấy tờ kèm theo và số lượng（證物名稱及件數）
field-payee_bank = Chuyển tiền vào ngân hàng, chi nhánh nào?
    .label = Ngân hàng, chi nhánh（匯款銀行分行）
    .help = Ghi ở bìa sổ tài khoản.
field-payee_account = Số tài khoản là số nào?
    .label = Số tài khoản（帳戶號碼）
    .help = Theo sổ tài khoản. Tên chủ tài khoản phải là người nhận tiền.
field-filing_date = Ngày điền đơn là ngày nào?
    .label = Ngày điền đơn（填表、具狀日期）
    .paper = Ngày điền đơn（填表日期）
    .help = Đã điền sẵn hôm nay, thường không cần sửa.
field-signature =
    .label = Chữ ký hoặc con dấu（簽名或蓋章）
field-seal =
    .label = Con dấu（印章）

# 題目：廠商和採購
field-vendor_name = Tên đầy đủ của nhà thầu là gì?
    .label = Tên nhà thầu（廠商名稱）
    .help = Giống như trong hồ sơ dự thầu.
field-vendor_ubn = Mã số doanh nghiệp là số nào?
    .label = Mã số doanh nghiệp（統一編號）
    .help = 8 chữ số, ví dụ 12345675.
field-vendor_rep_name = Người phụ trách tên là gì?
    .label = Người phụ trách（負責人）
field-vendor_address = Địa chỉ nhà thầu ở đâu?
    .label = Địa chỉ nhà thầu（廠商地址）
    .paper = Địa chỉ（地址）
field-vendor_phone = Điện thoại của nhà thầu là số nào?
    .label = Điện thoại nhà thầu（廠商電話）
    .paper = Điện thoại（電話）
field-tender_no = Số gói thầu là số nào?
    .label = Số gói thầu（標案案號）
    .help = Ghi trong thông báo mời thầu.
field-tender_name = Tên gói thầu là gì?
    .label = Tên gói thầu（標案名稱）
    .help = Ghi đầy đủ như thông báo mời thầu.

# 機關填寫
field-staff_received_at =
    .label = Ngày giờ nhận（收件日時）
field-staff_clerk =
    .label = Thư ký thi hành（書記官）
field-staff_officer =
    .label = Chấp hành viên hành chính（行政執行官）
field-staff_head =
    .label = Thủ trưởng cơ quan（機關首長或授權人）
field-staff_accounting =
    .label = Kế toán（會計）
field-staff_cashier =
    .label = Thủ quỹ（出納）

# 放在同一頁的題目
field-page-debt = Hồ sơ này là khoản gì, bao nhiêu tiền?
field-page-contact = Cách liên lạc khác (không bắt buộc)
field-page-district = Ở huyện, thành phố và xã, quận nào?
field-page-section = Ở đoạn, tiểu đoạn nào?
field-page-proxy = Người được ủy quyền là ai?
field-page-account = Chuyển tiền vào đâu?

# 紙本固定文字
field-text-stamp = Dấu nhận công văn（收文章）
field-text-blank_date = Ngày　　tháng　　năm Dân Quốc
field-text-blank_date_short = Ngày　　tháng　　năm
field-text-ntd = Đài tệ（新臺幣）
field-text-yuan = Đài tệ（元）
field-text-people = người（人）
field-text-sheets = tờ（張）
field-text-day = ngày（日）
field-text-division_end = tổ（股）
field-text-seal_body = Con dấu cơ quan hoặc công ty（機關或公司印）
field-text-seal_head = Con dấu người đứng đầu（負責人印）
field-text-office_only = Phần dưới do cơ quan điền（以下由機關填寫）
field-text-annex = Bảng kèm theo（附表）
field-text-see_annex = Xem bảng kèm theo（詳附表）
field-text-privacy = Thông báo về dữ liệu cá nhân（個人資料保護法第8條）: { $office } thu thập họ tên, số giấy tờ, liên lạc và nội dung trong mẫu để xử lý đơn này. Dữ liệu được chi nhánh và cơ quan chuyển hồ sơ sử dụng tại Đài Loan, bằng giấy hoặc điện tử, trong thời gian xử lý và thời hạn lưu hồ sơ. Theo Điều 3, quý vị có quyền yêu cầu xem, sao chép, sửa, ngừng sử dụng hoặc xóa. Nếu không cung cấp, đơn có thể không được tiếp nhận.
field-text-copies = bản（份）
field-text-addressed_to = Kính gửi（此致）
field-text-office_respect = { $office }（公鑒）
field-text-republic = Trung Hoa Dân Quốc（中華民國）
field-text-copy_1 = Bản 1: cơ quan giữ（機關收執）
field-text-copy_2 = Bản 2: người nộp giữ（申請人收執）
field-text-how = Dùng bút xanh hoặc đen, đánh dấu vào ô (□). Phần dưới hai vạch do cơ quan điền.
field-text-blank_datetime = Ngày　　tháng　　năm Dân Quốc　　lúc　　giờ　　phút
field-text-label_writer = Người làm đơn（具狀人）
field-text-sign_here = Ký tên hoặc đóng dấu（簽名或蓋章）
field-text-label_id = Số giấy tờ（證號）
field-text-label_birth = Ngày sinh（出生日期）
field-text-label_rep = Người đại diện（法定代理人）
field-text-label_home = Địa chỉ hộ khẩu（戶籍地址）
field-text-label_post = Địa chỉ nhận thư（送達地址）
field-text-label_filed = Người nộp（提出人）
field-text-label_proxy = Người đại diện（代理人）
field-text-label_proxy_id = Số căn cước（身分證號）
field-text-label_relation = Quan hệ（關係）
field-text-label_obligor = Người có nghĩa vụ（義務人）

# 規則
field-rule-birth_before_filing = Ngày sinh ở sau ngày điền đơn. Vui lòng xem lại năm, tháng, ngày.
field-rule-id_of_a_person = Đây là mã số doanh nghiệp. Cá nhân ghi số căn cước hoặc thẻ cư trú, ví dụ A123456789.
field-rule-id_of_a_body = Công ty, tổ chức thường ghi mã số doanh nghiệp 8 chữ số, ví dụ 12345675. Vui lòng xem lại.
field-rule-bodies_act_through_people = Công ty, tổ chức phải do người đại diện hoặc người được ủy quyền nộp. Vui lòng chọn một.
field-rule-filing_not_in_future = Ngày điền đơn không được sau hôm nay. Vui lòng chọn hôm nay.
field-rule-proxy_is_another = Số giấy tờ của người được ủy quyền trùng với đương sự. Phải là người khác, vui lòng xem lại.
field-rule-minor_needs_rep = Dưới 18 tuổi, vui lòng ghi tên cha mẹ hoặc người giám hộ.
field-rule-receiver_needs_authority = Người khác nhận thay phải có giấy ủy quyền（委任狀）và mang theo căn cước.

# 領回
field-receiver_name = Người đến nhận tên là gì?
    .label = Người đến nhận（領回人姓名）
    .help = Người đến nhận mang theo căn cước.
field-receiver_id_no = Số căn cước của người đến nhận?
    .label = Số căn cước người nhận（領回人證號）
field-repaid_amount = Số tiền được trả lại là bao nhiêu?
    .label = Số tiền trả lại（退還金額）
field-text-privacy_office = Thông báo về dữ liệu cá nhân（個人資料保護法第8條）: { $office } thu thập họ tên, số giấy tờ, liên lạc và nội dung trong mẫu để xử lý đơn này. Dữ liệu được chi nhánh sử dụng tại Đài Loan, bằng giấy hoặc điện tử, trong thời gian xử lý và thời hạn lưu hồ sơ. Theo Điều 3, quý vị có quyền yêu cầu xem, sao chép, sửa, ngừng sử dụng hoặc xóa. Nếu không cung cấp, đơn có thể không được tiếp nhận.
