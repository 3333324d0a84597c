### unread: not yet read by a native speaker

# 第 9 號 聲明應買狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、應買人、代理人、不動產）在 form_fields.ftl。

form-declaration_purchase_special_sale = Đơn đăng ký mua theo thủ tục bán đặc biệt（聲明應買狀）
    .short = Đăng ký mua（聲明應買）
    .what = Dành cho bất động sản chưa bán được: trong 3 tháng từ ngày thông báo bán đặc biệt có thể đăng ký mua theo giá công bố. Chi nhánh quyết định.
    .bring = Giấy tờ tùy thân và tiền đặt trước theo thông báo (thường là séc ngân hàng). Người được ủy quyền mang giấy ủy quyền có quyền đặc biệt.

# 步驟
form-declaration_purchase_special_sale-section-notice = Thông báo
form-declaration_purchase_special_sale-section-buyer = Người mua
form-declaration_purchase_special_sale-section-co_buyers = Cùng mua
form-declaration_purchase_special_sale-section-proxy = Người đại diện
form-declaration_purchase_special_sale-section-property = Bất động sản
form-declaration_purchase_special_sale-section-deposit = Tiền đặt trước
form-declaration_purchase_special_sale-section-qualification = Tư cách
form-declaration_purchase_special_sale-section-declare = Cam kết
form-declaration_purchase_special_sale-page-notice = Số thông báo và lô (không bắt buộc)
form-declaration_purchase_special_sale-page-instrument = Ngân hàng nào phát hành, số bao nhiêu?

# 公告
form-declaration_purchase_special_sale-notice_date = Thông báo bán đặc biệt ngày nào?
    .label = Ngày thông báo bán đặc biệt（特別變賣公告日）
    .paper = Ngày thông báo（公告日）
    .help = Phải nộp đơn trong 3 tháng kể từ ngày này.
form-declaration_purchase_special_sale-notice_doc_no = Số của thông báo là số nào?
    .label = Số thông báo（公告文號）

# 共同應買
form-declaration_purchase_special_sale-co_buyer_rows = Có ai cùng mua không?
    .label = Người cùng mua（共同應買人）
    .help = Không có thì bỏ qua. Thêm từng người một.
form-declaration_purchase_special_sale-co_buyer_rows-co_name = Người cùng mua tên là gì?
    .label = Họ tên（姓名）
    .paper = Người cùng mua（共同應買人）
form-declaration_purchase_special_sale-co_buyer_rows-co_id_no = Số giấy tờ của người cùng mua là số nào?
    .label = Số giấy tờ（證號）
form-declaration_purchase_special_sale-co_buyer_rows-co_address = Người cùng mua sống ở đâu?
    .label = Địa chỉ（地址）
form-declaration_purchase_special_sale-co_buyer_rows-co_share = Người này mua phần bao nhiêu?
    .label = Phần mua（應買權利範圍）
    .paper = Phần mua（權利範圍）
    .help = Hai người mỗi người một nửa là 1 phần 2. Nếu để trống hết thì chia đều.
form-declaration_purchase_special_sale-buyer_share = Quý vị mua phần bao nhiêu?
    .label = Phần của người mua（應買人權利範圍）
    .help = Cộng với người cùng mua phải vừa đủ toàn bộ.

# 不動產
form-declaration_purchase_special_sale-property_rows-notice_price = Giá phần này trong thông báo là bao nhiêu?
    .label = Giá trong thông báo để kiểm tra（公告價額）
    .help = Chỉ để nhắc quý vị, không in ra giấy. Có thể để trống.
form-declaration_purchase_special_sale-property_rows-line_price = Mua phần này với giá bao nhiêu?
    .label = Giá（應買價額）
    .paper = Giá（價額）
    .help = Ghi theo giá của phần này trong thông báo, không được thấp hơn.
form-declaration_purchase_special_sale-purchase_total =
    .label = Tổng giá mua（應買總價）
form-declaration_purchase_special_sale-purchase_total_capitals =
    .label = Tổng giá bằng chữ Hán（應買總價大寫）

# 保證金
form-declaration_purchase_special_sale-deposit_amount = Thông báo yêu cầu đặt trước bao nhiêu?
    .label = Tiền đặt trước（保證金金額）
    .help = Ghi theo số tiền trong thông báo, không cần tự tính.
form-declaration_purchase_special_sale-deposit_kind = Nộp tiền đặt trước bằng gì?
    .label = Loại tiền đặt trước（保證金種類）
    .help = Chỉ nộp tiền mặt khi thông báo cho phép. Không nhận séc cá nhân, séc công ty.
form-declaration_purchase_special_sale-deposit_kind-instrument = Séc ngân hàng（金融機構票據）
form-declaration_purchase_special_sale-deposit_kind-cash = Tiền mặt, nếu thông báo cho phép（現金）
form-declaration_purchase_special_sale-deposit_bank = Tổ chức tài chính nào phát hành?
    .label = Nơi phát hành（發票金融機構）
form-declaration_purchase_special_sale-deposit_no = Số séc là số nào?
    .label = Số séc（票據號碼）

# 資格
form-declaration_purchase_special_sale-buyer_qualification = Thông báo có giới hạn người mua không?
    .label = Tư cách（資格聲明）
    .help = Xem thông báo. Không ghi gì đặc biệt thì chọn “Không hạn chế”.
form-declaration_purchase_special_sale-buyer_qualification-unrestricted = Không hạn chế（無限制）
form-declaration_purchase_special_sale-buyer_qualification-farmland = Đủ tư cách nhận đất nông nghiệp（耕地具承受資格）
form-declaration_purchase_special_sale-buyer_qualification-indigenous = Người bản địa（原住民身分）
form-declaration_purchase_special_sale-buyer_qualification-foreign = Người nước ngoài hoặc vốn Trung Quốc có phép（外國人或陸資經許可）
form-declaration_purchase_special_sale-buyer_qualification-preemption = Có quyền ưu tiên mua（優先承買權人）
form-declaration_purchase_special_sale-qualification_doc = Giấy tờ nào chứng minh tư cách?
    .label = Giấy tờ chứng minh tư cách（資格證明文件）
    .help = Chạm giấy tờ phù hợp và kèm theo đơn.
form-declaration_purchase_special_sale-qualification_doc-suggest-permit = Giấy phép nhận đất nông nghiệp（承受耕地許可文件）
form-declaration_purchase_special_sale-qualification_doc-suggest-register = Bản sao hộ khẩu ghi tư cách người bản địa（戶籍謄本）
form-declaration_purchase_special_sale-qualification_doc-suggest-foreign_permit = Giấy phép của cơ quan có thẩm quyền（主管機關許可文件）
form-declaration_purchase_special_sale-qualification_doc-suggest-co_owner = Bản sao đăng ký đất ghi đồng sở hữu（土地登記謄本）

# 聲明
form-declaration_purchase_special_sale-filing_date = Vui lòng đọc 4 điểm này và xem lại ngày
    .label = Ngày làm đơn（具狀日期）
    .help =
        1. Tôi xin mua bất động sản theo điều kiện và giá công bố.
        2. Chi nhánh quyết định sau khi hỏi ý kiến chủ nợ và người có nghĩa vụ.
        3. Được cho mua thì tôi nộp đủ tiền đúng hạn; nộp trễ, tôi đồng ý bán đấu giá lại và chịu phần chênh lệch.
        4. Tôi đã đọc thông báo (bàn giao, người chiếm hữu, hạn chế) và không đòi bảo đảm khuyết tật.
form-declaration_purchase_special_sale-buyer_signature =
    .label = Chữ ký hoặc con dấu người mua（具狀人簽名或蓋章）

# 機關填寫
form-declaration_purchase_special_sale-staff_sequence =
    .label = Thứ tự nhận（收件次序）
form-declaration_purchase_special_sale-staff_creditor_opinion =
    .label = Ý kiến chủ nợ（債權人意見）
form-declaration_purchase_special_sale-staff_obligor_opinion =
    .label = Ý kiến người có nghĩa vụ（義務人意見）
form-declaration_purchase_special_sale-staff_allowed =
    .label = Cho mua（准予應買）
form-declaration_purchase_special_sale-staff_allowed-allowed = Cho phép（准）
form-declaration_purchase_special_sale-staff_allowed-refused = Không cho phép（不准）
form-declaration_purchase_special_sale-staff_balance_deadline =
    .label = Hạn nộp đủ（繳足價金期限）

# 這張表自己的規則
form-declaration_purchase_special_sale-rule-notice_has_appeared = Ngày thông báo ở sau hôm nay. Vui lòng xem lại thông báo.
form-declaration_purchase_special_sale-rule-within_three_months = Thời hạn 3 tháng đã hết ngày { $date }（強制執行法第95條）. Nếu ngày thông báo sai, vui lòng sửa.
form-declaration_purchase_special_sale-rule-shares_make_the_whole = Phần của tất cả người mua cộng lại phải vừa đủ toàn bộ. Vui lòng xem lại.
form-declaration_purchase_special_sale-rule-co_buyers_differ = Hai người cùng mua có cùng số giấy tờ. Vui lòng xem có bị lặp không.
form-declaration_purchase_special_sale-rule-buyer_is_not_the_obligor = Người mua trùng tên với người có nghĩa vụ. Người có nghĩa vụ không được mua, vui lòng xem lại.
form-declaration_purchase_special_sale-rule-unrestricted_stands_alone = Đã chọn “Không hạn chế” thì không chọn mục khác. Chỉ giữ một bên.
form-declaration_purchase_special_sale-rule-company_and_farmland = Công ty mua đất nông nghiệp phải có giấy phép（農業發展條例第33條、第34條）. Vui lòng kèm theo.
form-declaration_purchase_special_sale-rule-no_line_below_the_notice = Có phần thấp hơn giá trong thông báo, có thể không được mua. Vui lòng xem lại thông báo.
form-declaration_purchase_special_sale-rule-deposit_below_price = Tiền đặt trước nhiều hơn tổng giá mua. Vui lòng xem lại số tiền trong thông báo.
form-declaration_purchase_special_sale-evidence_list-ready-1 = Séc tiền đặt trước, 1 tờ.
form-declaration_purchase_special_sale-evidence_list-ready-2 = Bản photo giấy tờ tùy thân, 1 bản.
form-declaration_purchase_special_sale-evidence_list-ready-3 = Giấy ủy quyền, 1 bản.
form-declaration_purchase_special_sale-evidence_list-ready-4 = Bản photo giấy đăng ký, 1 bản.

# 紙本固定文字
form-declaration_purchase_special_sale-text-label_buyer = Người mua（應買人）
form-declaration_purchase_special_sale-text-label_notice_no = Số thông báo（公告文號）
form-declaration_purchase_special_sale-text-label_total_capitals = Bằng chữ Hán（大寫）
form-declaration_purchase_special_sale-text-label_deposit = Tiền đặt trước（保證金）
form-declaration_purchase_special_sale-text-label_qualification = Tư cách（資格聲明）
form-declaration_purchase_special_sale-text-about = Về việc đăng ký mua:
form-declaration_purchase_special_sale-text-item_offer = 1. Bất động sản của { $obligor_name } ở trang trước đang theo thủ tục bán đặc biệt. Theo Điều 95 khoản 1 Luật Cưỡng chế thi hành（強制執行法）áp dụng qua Điều 26 Luật Thi hành Hành chính（行政執行法）, người mua xin mua theo điều kiện và giá công bố, và nộp tiền đặt trước.
form-declaration_purchase_special_sale-text-property = Bất động sản và giá（應買之不動產）
form-declaration_purchase_special_sale-text-item_decide = 2. Chi nhánh quyết định sau khi hỏi ý kiến chủ nợ và người có nghĩa vụ. Được cho mua thì người mua nộp đủ tiền đúng hạn; quá hạn thì đồng ý bán đấu giá lại và chịu phần chênh lệch.
form-declaration_purchase_special_sale-text-item_notice = 3. Người mua đã đọc thông báo, biết việc bàn giao, người chiếm hữu và các hạn chế; không được đòi bảo đảm khuyết tật.

# 要帶的
form-declaration_purchase_special_sale-bring-identity = Giấy tờ tùy thân; công ty mang giấy đăng ký và hai con dấu（大小章）.
form-declaration_purchase_special_sale-bring-deposit = Tiền đặt trước theo thông báo, thường là séc ngân hàng（本行支票）hoặc phiếu chuyển tiền bưu điện.
form-declaration_purchase_special_sale-bring-proxy = Người được ủy quyền mang giấy ủy quyền（委任狀）có quyền đặc biệt.
form-declaration_purchase_special_sale-bring-permit = Nếu thông báo có hạn chế: giấy phép hoặc giấy chứng minh tư cách.

# 依據、常見的疏漏
form-declaration_purchase_special_sale-legal-special_sale = Luật Cưỡng chế thi hành, Điều 95: đăng ký mua trong 3 tháng từ ngày thông báo, áp dụng qua Điều 26 Luật Thi hành Hành chính（強制執行法第95條）
form-declaration_purchase_special_sale-legal-several = Điều 94 khoản 2 và khoản 3（強制執行法第94條第2項、第3項）
form-declaration_purchase_special_sale-legal-farmland = Điều 33 và 34: công ty và đất nông nghiệp（農業發展條例第33條、第34條）
form-declaration_purchase_special_sale-legal-indigenous = Điều 37: đất dành riêng cho người bản địa（山坡地保育利用條例第37條）
form-declaration_purchase_special_sale-mistake-too_late = Nộp sau thời hạn 3 tháng.
form-declaration_purchase_special_sale-mistake-low_price = Giá thấp hơn giá công bố.
form-declaration_purchase_special_sale-mistake-deposit = Thiếu tiền đặt trước, hoặc ký hậu séc sai.
form-declaration_purchase_special_sale-mistake-not_yet = Tưởng nộp đơn là mua được; còn phải được chi nhánh cho phép.
