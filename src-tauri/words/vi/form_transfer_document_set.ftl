### unread: not yet read by a native speaker

# 第 17 號 移送書表（移送機關用）
# 題目給答案檔和檢查頁，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

form-transfer_document_set = Bộ mẫu dành cho cơ quan chuyển hồ sơ（移送書表）
    .short = Dành cho cơ quan（移送書表）
    .what = Dành cho cơ quan chính phủ khi chuyển khoản quá hạn để thi hành. Người dân không cần điền; có thể xem và in mẫu trống tại đây.
    .bring = Quyết định, giấy tống đạt, giấy chưa nộp quá hạn và tài sản đã biết.

# 步驟
form-transfer_document_set-section-agency = Cơ quan
form-transfer_document_set-section-obligor = Người có nghĩa vụ
form-transfer_document_set-section-duty = Nghĩa vụ và số tiền
form-transfer_document_set-section-list = Danh sách
form-transfer_document_set-section-assets = Tài sản
form-transfer_document_set-section-withdraw = Rút lại

# 放在同一頁的題目
form-transfer_document_set-page-person = Giới tính và nghề nghiệp (không bắt buộc)
form-transfer_document_set-page-rep = Người đại diện theo pháp luật là ai?
form-transfer_document_set-page-dates = Các ngày khác (không bắt buộc)

# 移送機關
form-transfer_document_set-agency_name = Cơ quan nào chuyển hồ sơ?
    .label = Cơ quan chuyển（移送機關）
form-transfer_document_set-agency_code = Mã cơ quan là số nào?
    .label = Mã cơ quan（機關代碼）
form-transfer_document_set-agency_rep_name = Ai đại diện cơ quan?
    .label = Đại diện cơ quan（機關代表人）
form-transfer_document_set-agency_contact = Ai phụ trách?
    .label = Người phụ trách（承辦人／代理人）
form-transfer_document_set-agency_phone = Điện thoại và số máy lẻ?
    .label = Điện thoại（電話）
form-transfer_document_set-agency_doc_no = Số công văn chuyển là số nào?
    .label = Số công văn（移送發文字號）
form-transfer_document_set-transfer_date = Chuyển ngày nào?
    .label = Ngày chuyển（移送日期）
form-transfer_document_set-transfer_case_no = Số hồ sơ của cơ quan là số nào?
    .label = Số chuyển（移送案號）
form-transfer_document_set-control_no = Mã quản lý là số nào?
    .label = Mã quản lý（管理代號）
    .help = Trên mã vạch hoặc chứng từ, nếu có.

# 義務人
form-transfer_document_set-obligor_gender = Giới tính người có nghĩa vụ?
    .label = Giới tính（性別）
form-transfer_document_set-obligor_gender-male = Nam（男）
form-transfer_document_set-obligor_gender-female = Nữ（女）
form-transfer_document_set-obligor_gender-other = Khác（其他）
form-transfer_document_set-obligor_occupation = Người có nghĩa vụ làm nghề gì?
    .label = Nghề nghiệp（職業）
form-transfer_document_set-obligor_rep_id_no = Số giấy tờ người đại diện là số nào?
    .label = Giấy tờ đại diện（代表人證號）
form-transfer_document_set-obligor_rep_address = Người đại diện sống ở đâu?
    .label = Địa chỉ đại diện（代表人住所）
form-transfer_document_set-obligor_phone = Điện thoại người có nghĩa vụ là số nào?
    .label = Điện thoại（聯絡電話）

# 義務和金額
form-transfer_document_set-duty_kind = Nghĩa vụ loại nào?
    .label = Loại nghĩa vụ（義務種類）
form-transfer_document_set-duty_kind-tax = Thuế（稅捐）
form-transfer_document_set-duty_kind-health = Phí bảo hiểm y tế（健保費）
form-transfer_document_set-duty_kind-labour = Bảo hiểm lao động（勞保費）
form-transfer_document_set-duty_kind-fine = Tiền phạt（罰鍰）
form-transfer_document_set-duty_kind-fee = Phí（費用）
form-transfer_document_set-duty_kind-other = Khác（其他）
form-transfer_document_set-duty_cause = Nghĩa vụ phát sinh vì sao, theo luật nào?
    .label = Nguyên nhân và luật（發生原因及法令）
form-transfer_document_set-duty_date = Nghĩa vụ phát sinh ngày nào?
    .label = Ngày phát sinh（義務發生日）
form-transfer_document_set-title_doc_no = Số quyết định là số nào?
    .label = Số quyết định（執行名義文號）
    .help = Mỗi tờ chỉ một quyết định（施行細則第22條）.
form-transfer_document_set-served_date = Tống đạt ngày nào?
    .label = Ngày tống đạt（送達日期）
form-transfer_document_set-due_date = Hạn nộp là ngày nào?
    .label = Hạn nộp（繳納期限）
form-transfer_document_set-reminder_date = Nhắc nộp ngày nào?
    .label = Ngày nhắc nộp（催繳日期）
form-transfer_document_set-final_date = Có hiệu lực chung thẩm ngày nào?
    .label = Ngày xác định（確定日期）
form-transfer_document_set-limit_date = Thời hạn thi hành hết ngày nào?
    .label = Hết hạn thi hành（執行期間屆滿日）
form-transfer_document_set-amount_rows = Phải nộp những khoản nào?
    .label = Số tiền phải nộp（應納金額）
form-transfer_document_set-amount_rows-amt_item = Khoản này là gì?
    .label = Khoản（項目）
form-transfer_document_set-amount_rows-amt_item-principal = Tiền gốc（本稅、費、罰鍰）
form-transfer_document_set-amount_rows-amt_item-surcharge = Tiền chậm nộp（滯納金）
form-transfer_document_set-amount_rows-amt_item-interest = Tiền lãi（利息）
form-transfer_document_set-amount_rows-amt_item-other = Khác（其他）
form-transfer_document_set-amount_rows-amt_period = Của năm, kỳ nào?
    .label = Năm, kỳ（年期別）
form-transfer_document_set-amount_rows-amt_value = Khoản này bao nhiêu?
    .label = Số tiền（金額）
form-transfer_document_set-amount_rows-amt_note = Tính đến ngày nào, sau đó tính thế nào?
    .label = Tính đến và lãi suất（計至日及續計利率）
form-transfer_document_set-amount_total =
    .label = Tổng cộng（合計）
form-transfer_document_set-amount_total_capitals =
    .label = Tổng bằng chữ Hán（合計大寫）
form-transfer_document_set-security_taken = Có biện pháp bảo toàn hay hạn chế không?
    .label = Biện pháp（保全或限制措施）
form-transfer_document_set-security_taken-no_disposal = Cấm định đoạt（禁止處分）
form-transfer_document_set-security_taken-provisional = Kê biên tạm（假扣押）
form-transfer_document_set-security_taken-travel = Hạn chế xuất cảnh（限制出境）
form-transfer_document_set-security_taken-none = Không（無）
form-transfer_document_set-prior_certificate_no = Số chứng thư trước là số nào?
    .label = Số chứng thư（執行憑證文號）
    .help = Chỉ khi chuyển lại bằng chứng thư.
form-transfer_document_set-enclosures = Kèm những giấy tờ nào?
    .label = Kèm theo（檢附文件）
form-transfer_document_set-enclosures-decision = Quyết định（處分文書）
form-transfer_document_set-enclosures-served = Giấy tống đạt（送達證明）
form-transfer_document_set-enclosures-unpaid = Giấy quá hạn chưa nộp（逾期未履行證明）
form-transfer_document_set-enclosures-assets = Danh mục tài sản（財產目錄）
form-transfer_document_set-enclosures-registry = Hộ tịch hoặc đăng ký（戶籍或登記資料）
form-transfer_document_set-enclosures-other = Khác（其他）
form-transfer_document_set-agency_seal =
    .label = Con dấu cơ quan（機關印信）

# 清冊
form-transfer_document_set-list_rows = Chuyển cùng những hồ sơ nào?
    .label = Danh sách hồ sơ（移送執行案件清冊）
form-transfer_document_set-list_rows-seq =
    .label = Số（序號）
form-transfer_document_set-list_rows-transfer_no = Số hồ sơ của cơ quan là số nào?
    .label = Số chuyển（移送案號）
form-transfer_document_set-list_rows-name = Người có nghĩa vụ là ai?
    .label = Người có nghĩa vụ（義務人）
form-transfer_document_set-list_rows-id_no = Số giấy tờ là số nào?
    .label = Số giấy tờ（證號）
form-transfer_document_set-list_rows-kind = Khoản gì?
    .label = Loại（種類）
form-transfer_document_set-list_rows-amount = Bao nhiêu tiền?
    .label = Số tiền（金額）
form-transfer_document_set-list_rows-due = Hạn nộp là ngày nào?
    .label = Hạn nộp（限繳日）
form-transfer_document_set-list_rows-note = Có ghi chú gì không?
    .label = Ghi chú（備註）
form-transfer_document_set-list_count =
    .label = Số hồ sơ（件數）
form-transfer_document_set-list_total =
    .label = Tổng số tiền（總金額）

# 財產目錄
form-transfer_document_set-asset_realty_rows = Biết bất động sản nào?
    .label = Bất động sản（不動產）
form-transfer_document_set-asset_realty_rows-a_desc = Mô tả thế nào?
    .label = Mô tả（標示）
form-transfer_document_set-asset_realty_rows-a_share = Phạm vi quyền là bao nhiêu?
    .label = Phạm vi quyền（權利範圍）
form-transfer_document_set-asset_realty_rows-a_value = Giá trị hiện tại là bao nhiêu?
    .label = Giá trị（現值）
form-transfer_document_set-asset_vehicle_rows = Biết những xe nào?
    .label = Xe（車輛）
form-transfer_document_set-asset_vehicle_rows-v_plate = Biển số là số nào?
    .label = Biển số（車號）
form-transfer_document_set-asset_vehicle_rows-v_model = Hãng nào, năm nào?
    .label = Hãng, năm（廠牌年份）
form-transfer_document_set-asset_income_rows = Biết thu nhập nào?
    .label = Thu nhập（所得）
form-transfer_document_set-asset_income_rows-i_payer = Nơi nào trả?
    .label = Nơi trả（給付單位）
form-transfer_document_set-asset_income_rows-i_kind = Loại thu nhập nào?
    .label = Loại（類別）
form-transfer_document_set-asset_income_rows-i_amount = Bao nhiêu tiền?
    .label = Số tiền（金額）
form-transfer_document_set-asset_other = Còn biết tài sản nào khác?
    .label = Tài sản khác（其他財產）

# 撤回
form-transfer_document_set-withdraw_case = Rút hồ sơ nào?
    .label = Số hồ sơ（執行案號）
    .help = Chỉ điền khi rút hồ sơ.
form-transfer_document_set-withdraw_scope = Rút toàn bộ hay một phần?
    .label = Phạm vi rút（撤回範圍）
form-transfer_document_set-withdraw_scope-all = Toàn bộ（全部）
form-transfer_document_set-withdraw_scope-part = Một phần（一部）
form-transfer_document_set-withdraw_reason = Vì sao rút?
    .label = Lý do rút（撤回原因）
form-transfer_document_set-withdraw_reason-paid = Đã nộp đủ（已繳清）
form-transfer_document_set-withdraw_reason-corrected = Sửa hoặc hủy quyết định（更正或撤銷處分）
form-transfer_document_set-withdraw_reason-mistaken = Chuyển nhầm（移送錯誤）
form-transfer_document_set-withdraw_reason-other = Khác（其他）
form-transfer_document_set-buyer_consent = Nếu đã bán, người mua có đồng ý không?
    .label = Người mua đồng ý（拍定人同意）
    .help = Sau khi bán phải có người mua đồng ý（施行細則第24條）.
form-transfer_document_set-buyer_consent-yes = Có（有）
form-transfer_document_set-buyer_consent-no = Không（無）

# 機關填寫
form-transfer_document_set-staff_case_number =
    .label = Số hồ sơ được cấp（分案案號）
form-transfer_document_set-staff_division =
    .label = Tổ（股別）
form-transfer_document_set-staff_review =
    .label = Xét nhận（立案審查）
form-transfer_document_set-staff_review-accepted = Thụ lý（受理）
form-transfer_document_set-staff_review-completion = Bổ sung（補正）
form-transfer_document_set-staff_review-forwarded = Chuyển tiếp（移轉）
form-transfer_document_set-staff_review-returned = Trả lại（退案）

# 這張表自己的規則
form-transfer_document_set-rule-due_before_transfer = Hạn nộp phải trước ngày chuyển { $date }. Vui lòng xem lại.
form-transfer_document_set-rule-transfer_not_in_future = Ngày chuyển không được sau hôm nay.
form-transfer_document_set-rule-served_before_due = Ngày tống đạt ở sau hạn nộp. Vui lòng xem lại.
form-transfer_document_set-rule-reminded_after_due = Ngày nhắc nộp ở trước hạn nộp. Vui lòng xem lại.
form-transfer_document_set-rule-period_not_over = Thời hạn thi hành đã hết trước khi chuyển（行政執行法第7條）. Vui lòng xem lại.
form-transfer_document_set-rule-interest_says_until_when = Tiền chậm nộp và lãi phải ghi tính đến ngày nào, ví dụ “計至115年11月20日”.
form-transfer_document_set-rule-papers_of_the_law = Phải kèm quyết định, giấy tống đạt và giấy quá hạn chưa nộp（行政執行法第13條）. Vui lòng xem thiếu gì.
form-transfer_document_set-rule-none_stands_alone = Đã chọn “Không” thì không chọn mục khác. Chỉ giữ một bên.
form-transfer_document_set-rule-transfer_numbers_differ = Trong danh sách có hai số trùng nhau. Vui lòng xem lại.

# 紙本固定文字
form-transfer_document_set-text-title_transfer = Giấy chuyển hồ sơ（移送書）
form-transfer_document_set-text-lead = Chuyển để thi hành kèm giấy tờ theo Điều 13 Luật thi hành hành chính（行政執行法第13條）. Mỗi tờ một quyết định.
form-transfer_document_set-text-side_agency = Cơ quan（移送機關）
form-transfer_document_set-text-side_obligor = Người có nghĩa vụ（義務人）
form-transfer_document_set-text-side_duty = Nghĩa vụ（義務）
form-transfer_document_set-text-side_amount = Số tiền（應納金額）
form-transfer_document_set-text-side_papers = Giấy tờ（文件）
form-transfer_document_set-text-statement = Đã tống đạt và nhắc nộp theo quy định, quá hạn chưa thực hiện; chuyển thi hành kèm giấy tờ theo Điều 13（行政執行法第13條）.
form-transfer_document_set-text-title_list = Danh sách hồ sơ chuyển（移送執行案件清冊）
form-transfer_document_set-text-list_note = Khi chuyển nhiều hồ sơ, mỗi hồ sơ một giấy chuyển, kèm danh sách này.
form-transfer_document_set-text-title_assets = Danh mục tài sản（義務人財產目錄）
form-transfer_document_set-text-realty = 1. Bất động sản（不動產）
form-transfer_document_set-text-vehicles = 2. Xe（車輛）
form-transfer_document_set-text-income = 3. Thu nhập（所得）
form-transfer_document_set-text-title_withdraw = Đơn rút lại（撤回執行申請書）
form-transfer_document_set-text-withdraw_text = Cơ quan rút toàn bộ hoặc một phần việc thi hành hồ sơ nêu trên theo lý do đã ghi, căn cứ Điều 24（行政執行法施行細則第24條）.
form-transfer_document_set-text-obligor = Người có nghĩa vụ（義務人）
form-transfer_document_set-text-title_again = Giấy chuyển lại（執行憑證再移送書）
form-transfer_document_set-text-again_text = Lần thi hành trước không đủ và đã cấp chứng thư. Nay chuyển lại kèm chứng thư; thời hạn tính theo Điều 7（行政執行法第7條）.
form-transfer_document_set-text-cases = hồ sơ（件）

# 要帶的
form-transfer_document_set-bring-decision = Quyết định, hoặc giấy chứng minh nghĩa vụ.
form-transfer_document_set-bring-served = Giấy chứng nhận tống đạt.
form-transfer_document_set-bring-unpaid = Giấy chứng nhận quá hạn chưa thực hiện.
form-transfer_document_set-bring-assets = Danh mục tài sản, nếu biết.
form-transfer_document_set-bring-registry = Hộ tịch hoặc đăng ký công ty.

# 依據、常見的疏漏
form-transfer_document_set-legal-transfer = Luật thi hành hành chính, Điều 11（行政執行法第11條）
form-transfer_document_set-legal-contents = Luật thi hành hành chính, Điều 13（行政執行法第13條）
form-transfer_document_set-legal-one_title = Quy tắc thi hành, Điều 22 và 23（行政執行法施行細則第22條、第23條）
form-transfer_document_set-legal-withdrawal = Quy tắc thi hành, Điều 24: rút lại（行政執行法施行細則第24條）
form-transfer_document_set-mistake-served = Thiếu giấy tống đạt.
form-transfer_document_set-mistake-representative = Công ty không ghi người đại diện.
form-transfer_document_set-mistake-interest = Tiền lãi không ghi tính đến ngày nào.
form-transfer_document_set-mistake-deceased = Người có nghĩa vụ đã chết trước khi chuyển.
form-transfer_document_set-mistake-two_titles = Hai quyết định trên một giấy chuyển.
