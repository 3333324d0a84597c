### unread: not yet read by a native speaker

# 第 22 號 投標書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

form-real_estate_bid_form = Phiếu bỏ thầu bất động sản（不動產投標書）
    .short = Bỏ thầu nhà đất（不動產投標）
    .what = Dùng để trả giá mua đất hoặc nhà bán đấu giá. Bỏ vào thùng thầu tại chỗ, hoặc gửi bưu điện bảo đảm hai chiều nếu thông báo cho phép.
    .bring = Tiền bảo đảm đã niêm phong, căn cước và con dấu. Công ty mang thêm giấy đăng ký và hai con dấu（大小章）.

# 步驟
form-real_estate_bid_form-section-case = Đấu giá
form-real_estate_bid_form-section-bidder = Người bỏ thầu
form-real_estate_bid_form-section-property = Tài sản và giá
form-real_estate_bid_form-section-deposit = Tiền bảo đảm
form-real_estate_bid_form-section-qualification = Điều kiện
form-real_estate_bid_form-section-proxy = Người được ủy quyền
form-real_estate_bid_form-section-post = Bỏ thầu qua bưu điện
form-real_estate_bid_form-section-declare = Cam kết

# 放在同一頁的題目
form-real_estate_bid_form-page-lot = Lô số mấy, lần đấu giá thứ mấy?
form-real_estate_bid_form-page-rep = Người đại diện theo pháp luật là ai?
form-real_estate_bid_form-page-size = Diện tích và phạm vi quyền là bao nhiêu?
form-real_estate_bid_form-page-bldg_size = Diện tích và phạm vi quyền là bao nhiêu?
form-real_estate_bid_form-page-cheque = Ngân hàng nào phát hành, số mấy?
form-real_estate_bid_form-page-powers = Vui lòng đọc phạm vi ủy quyền
form-real_estate_bid_form-page-sender = Người gửi trên phong bì (không bắt buộc)
form-real_estate_bid_form-page-declare = Cuối cùng, vui lòng đọc phần cam kết

# 拍賣
form-real_estate_bid_form-lab_post_kind = Bỏ thầu bằng cách nào?
    .label = Cách bỏ thầu（投標方式）
    .paper = Loại thư（郵件種類）
    .help = Chỉ gửi bưu điện khi thông báo cho phép（通訊投標）.
form-real_estate_bid_form-lab_post_kind-in_person = Tự bỏ vào thùng thầu（當場投入標匭）
form-real_estate_bid_form-lab_post_kind-registered = Gửi bảo đảm hai chiều（雙掛號）

# 投標人
form-real_estate_bid_form-bidder_age =
    .label = Tuổi（年齡）
form-real_estate_bid_form-bidder_nationality = Quốc tịch nước nào?
    .label = Quốc tịch（國籍）
form-real_estate_bid_form-bidder_rep_id_no = Số giấy tờ của người đại diện là số nào?
    .label = Giấy tờ người đại diện（法定代理人證號）
form-real_estate_bid_form-co_bidder_rows = Có ai cùng bỏ thầu không?
    .label = Người cùng bỏ thầu（共同投標人）
    .help = Nếu mua một mình thì không cần điền.
form-real_estate_bid_form-co_bidder_rows-co_share = Người này mua bao nhiêu phần?
    .label = Phần mua（應買權利範圍）
    .help = Không ai ghi thì mọi người bằng nhau.
form-real_estate_bid_form-co_bidder_rows-co_signature =
    .label = Ký hoặc đóng dấu（簽章）
form-real_estate_bid_form-bidder_share = Quý vị mua bao nhiêu phần?
    .label = Phần mua（應買權利範圍）
    .help = Tất cả cộng lại phải đúng toàn bộ. Không ai ghi thì mọi người bằng nhau.
form-real_estate_bid_form-list_note =
    .label = Tổng các phần（應買權利範圍合計）

# 不動產和價錢
form-real_estate_bid_form-bid_land_rows = Mua những thửa đất nào?
    .label = Đất（土地）
    .help = Điền từng thửa theo thông báo. Không có đất thì sang câu sau.
form-real_estate_bid_form-bid_land_rows-land_seq =
    .label = Số（編號）
form-real_estate_bid_form-bid_land_rows-land_price = Trả bao nhiêu cho thửa này?
    .label = Giá trả（願出價額）
    .help = Nếu thông báo chỉ có một tổng giá thì để trống.
form-real_estate_bid_form-bid_building_rows = Mua những công trình nào?
    .label = Công trình（建物）
    .help = Điền từng công trình theo thông báo. Không có thì sang câu sau.
form-real_estate_bid_form-bid_building_rows-bldg_seq =
    .label = Số（編號）
form-real_estate_bid_form-bid_building_rows-bldg_price = Trả bao nhiêu cho công trình này?
    .label = Giá trả（願出價額）
    .help = Nếu thông báo chỉ có một tổng giá thì để trống.
form-real_estate_bid_form-bid_total = Tổng cộng trả bao nhiêu?
    .label = Tổng giá trả（願出總價額）
    .help = Chỉ một số tiền cố định bằng đô la Đài Loan.
form-real_estate_bid_form-bid_total_capitals =
    .label = Tổng giá bằng chữ Hán（總價大寫）
form-real_estate_bid_form-floor_price = Giá tối thiểu trong thông báo là bao nhiêu?
    .label = Giá tối thiểu để kiểm tra（拍賣最低價額）
    .help = Chỉ để nhắc quý vị, không in ra giấy.

# 保證金
form-real_estate_bid_form-deposit_amount = Tiền bảo đảm là bao nhiêu?
    .label = Tiền bảo đảm（保證金金額）
    .help = Theo số tiền trong thông báo. Thiếu một đồng là phiếu vô hiệu.
form-real_estate_bid_form-deposit_form = Nộp tiền bảo đảm bằng gì?
    .label = Hình thức（保證金種類）
    .help = Không nhận séc do cá nhân hoặc công ty phát hành.
form-real_estate_bid_form-deposit_form-bank_cheque = Séc do chính ngân hàng phát hành（銀行本行支票）
form-real_estate_bid_form-deposit_form-certified_cheque = Séc bảo chi（保付支票）
form-real_estate_bid_form-deposit_form-postal_order = Phiếu chuyển tiền bưu điện（郵政匯票）
form-real_estate_bid_form-deposit_form-bank_note = Kỳ phiếu của tổ chức tài chính（金融機構本票）
form-real_estate_bid_form-deposit_form-cash = Tiền mặt, nếu thông báo cho phép（現金）
form-real_estate_bid_form-deposit_bank = Ngân hàng hoặc bưu điện nào phát hành?
    .label = Nơi phát hành（發票金融機構）
form-real_estate_bid_form-deposit_no = Số của giấy là số nào?
    .label = Số（票據號碼）
form-real_estate_bid_form-deposit_payee = Người thụ hưởng ghi ai?
    .label = Người thụ hưởng（受款人）
    .help = Nếu ghi tên người bỏ thầu thì phải ký hậu（背書）và không được có chữ “禁止背書轉讓”.
form-real_estate_bid_form-deposit_payee-branch = Chi nhánh（分署）
form-real_estate_bid_form-deposit_payee-bidder = Người bỏ thầu, đã ký hậu（已背書）
form-real_estate_bid_form-deposit_payee-bearer = Không ghi tên（無記名）

# 資格
form-real_estate_bid_form-bidder_qualification = Mua bất động sản này có điều kiện gì không?
    .label = Điều kiện（資格聲明）
    .help = Thông báo có ghi. Đất canh tác và đất dành cho người bản địa bị hạn chế.
form-real_estate_bid_form-bidder_qualification-none = Không hạn chế（無限制）
form-real_estate_bid_form-bidder_qualification-farmland = Đủ điều kiện nhận đất canh tác（耕地具承受資格）
form-real_estate_bid_form-bidder_qualification-indigenous = Là người bản địa（原住民身分）
form-real_estate_bid_form-bidder_qualification-foreigner = Người nước ngoài được phép（外國人經許可）
form-real_estate_bid_form-bidder_qualification-priority = Có quyền mua trước（優先承買權人）
form-real_estate_bid_form-qualification_doc = Kèm giấy chứng minh nào?
    .label = Giấy chứng minh（附證明文件）
    .help = Phải để cùng phiếu bỏ thầu, không được bổ sung sau.
form-real_estate_bid_form-priority_claim = Có quyền mua trước không?
    .label = Quyền mua trước（優先承買權）
form-real_estate_bid_form-priority_claim-none = Không（無）
form-real_estate_bid_form-priority_claim-co_owner = Người đồng sở hữu（共有人）
form-real_estate_bid_form-priority_claim-tenant = Người thuê（承租人）
form-real_estate_bid_form-priority_claim-owner = Chủ đất hoặc nhà（基地或房屋所有人）

# 委任狀
form-real_estate_bid_form-poa_enabled = Có nhờ người khác đi bỏ thầu không?
    .label = Ủy quyền người đến（委任代理人到場）
form-real_estate_bid_form-poa_enabled-no = Không（否）
form-real_estate_bid_form-poa_enabled-yes = Có（是）
form-real_estate_bid_form-poa_special_powers = Đồng ý trao quyền đại diện đặc biệt không?
    .label = Trao quyền đặc biệt（授與特別代理權）
    .help = Người được ủy quyền được bỏ thầu, tăng giá, nhận lại tiền bảo đảm, nộp tiền và nhận giấy chứng nhận. Không có quyền này thì phiếu vô hiệu.
form-real_estate_bid_form-poa_date = Ủy quyền ngày nào?
    .label = Ngày ủy quyền（委任日期）
form-real_estate_bid_form-poa_principal_signature =
    .label = Người ủy quyền（委任人）
form-real_estate_bid_form-poa_proxy_signature =
    .label = Người được ủy quyền（受任人）

# 通訊投標
form-real_estate_bid_form-lab_recipient = Gửi đến hộp thư bưu điện nào?
    .label = Nơi nhận（寄達處所）
    .help = Ghi đúng bưu điện và số hộp thư trong thông báo.
form-real_estate_bid_form-lab_deadline = Chậm nhất khi nào phải đến nơi?
    .label = Hạn đến nơi（最後寄達日時）
    .help = Có trong thông báo. Tính lúc đến nơi, không tính dấu bưu điện.
form-real_estate_bid_form-lab_sender_name = Người gửi ghi trên phong bì là ai?
    .label = Người gửi（寄件人）
    .help = Muốn giữ kín thì để trống.
form-real_estate_bid_form-lab_sender_address = Địa chỉ người gửi ở đâu?
    .label = Địa chỉ gửi（寄件地址）
form-real_estate_bid_form-ret_mode = Nếu không trúng, trả lại tiền bảo đảm cách nào?
    .label = Cách trả lại（未得標保證金退還方式）
form-real_estate_bid_form-ret_mode-collect = Tự nhận hoặc ủy quyền（親自或委任領回）
form-real_estate_bid_form-ret_mode-mail = Gửi bảo đảm（掛號郵寄票據）
form-real_estate_bid_form-ret_mode-transfer = Chuyển khoản（匯款）
form-real_estate_bid_form-ret_address = Gửi trả về đâu?
    .label = Địa chỉ nhận（郵寄地址）
form-real_estate_bid_form-ret_present = Có đến lúc mở thầu không?
    .label = Có mặt（開標是否到場）
    .help = Khi giá bằng nhau, chỉ người có mặt được tăng giá（強制執行法第90條）.
form-real_estate_bid_form-ret_present-yes = Có đến（到場）
form-real_estate_bid_form-ret_present-no = Không đến（不到場）
form-real_estate_bid_form-ret_docs = Trong phong bì có gì?
    .label = Kèm theo（檢附文件）
form-real_estate_bid_form-ret_docs-bid = Phiếu bỏ thầu（投標書）
form-real_estate_bid_form-ret_docs-bag = Túi tiền bảo đảm（保證金封存袋）
form-real_estate_bid_form-ret_docs-identity = Bản sao căn cước hoặc đăng ký（身分證影本或法人登記）
form-real_estate_bid_form-ret_docs-proxy = Giấy ủy quyền（委任狀）
form-real_estate_bid_form-ret_docs-qualification = Giấy điều kiện（資格證明）
form-real_estate_bid_form-ret_docs-envelope = Phong bì gửi trả（回郵信封）
form-real_estate_bid_form-ret_signature =
    .label = Người bỏ thầu ký（投標人簽名或蓋章）
form-real_estate_bid_form-lab_case_number =
    .label = Số hồ sơ（執行案號）
form-real_estate_bid_form-lab_lot_no =
    .label = Lô（標別）
form-real_estate_bid_form-lab_opening_date =
    .label = Giờ mở thầu（開標日時）

# 聲明
form-real_estate_bid_form-rules_ack = Vui lòng đọc sáu điểm này
    .label = Tôi đã đọc thông báo và các điểm này
    .paper = Tôi đã đọc thông báo và các điều trên（已閱讀公告及注意事項）
    .help =
        1. Tôi mua theo giá đã ghi và điều kiện trong thông báo. Trúng mà không nộp đủ đúng hạn thì bán lại và tôi chịu phần chênh lệch.
        2. Tài sản bán theo hiện trạng. Có bàn giao hay không xem thông báo.
        3. Thiếu tiền bảo đảm, không ký, quá giờ, kèm điều kiện hoặc không rõ tài sản thì phiếu vô hiệu.
        4. Đã bỏ vào thùng thì không rút lại, không sửa được.
        5. Người có nghĩa vụ không được mua. Mượn tên người khác phải tự chịu trách nhiệm.
        6. Nếu có người được mua trước, tiền bảo đảm giữ lại đến khi xác định xong.
form-real_estate_bid_form-bid_date = Ngày bỏ thầu là ngày nào?
    .label = Ngày bỏ thầu（投標日期）
form-real_estate_bid_form-bidder_signature =
    .label = Người bỏ thầu ký（投標人簽名或蓋章）
form-real_estate_bid_form-deposit_return_signature =
    .label = Người nhận ký（領回人簽章）
form-real_estate_bid_form-env_case_number =
    .label = Số hồ sơ（執行案號）
form-real_estate_bid_form-env_lot_no =
    .label = Lô（標別）
form-real_estate_bid_form-env_bidder_name =
    .label = Người bỏ thầu（投標人）
form-real_estate_bid_form-env_deposit_amount =
    .label = Tiền bảo đảm（保證金金額）
form-real_estate_bid_form-env_deposit_form =
    .label = Số（票據號碼）
form-real_estate_bid_form-env_seal =
    .label = Ký giáp lai chỗ dán（封口騎縫簽章）

# 機關填寫
form-real_estate_bid_form-staff_box_time =
    .label = Giờ nhận（投匭或收件時間）
form-real_estate_bid_form-staff_valid =
    .label = Hiệu lực（投標效力）
form-real_estate_bid_form-staff_valid-valid = Hợp lệ（有效）
form-real_estate_bid_form-staff_valid-void = Vô hiệu（無效）
form-real_estate_bid_form-staff_rank =
    .label = Thứ tự và giá（開標次序及價額）
form-real_estate_bid_form-staff_result =
    .label = Kết quả（結果）
form-real_estate_bid_form-staff_result-awarded = Trúng（得標）
form-real_estate_bid_form-staff_result-not_awarded = Không trúng（未得標）
form-real_estate_bid_form-staff_balance_deadline =
    .label = Hạn nộp đủ（繳足價金期限）

# 這張表自己的規則
form-real_estate_bid_form-rule-something_is_bid_for = Chưa ghi mua gì. Vui lòng ghi ít nhất một thửa đất hoặc công trình.
form-real_estate_bid_form-rule-every_line_has_its_price = Có dòng có giá, có dòng không. Ghi giá cho tất cả, hoặc không ghi dòng nào nếu chỉ có một tổng giá.
form-real_estate_bid_form-rule-total_reaches_the_floor = Tổng { $total } đô la thấp hơn giá tối thiểu { $floor } đô la, phiếu sẽ vô hiệu. Vui lòng xem lại.
form-real_estate_bid_form-rule-cash_needs_the_notice = Chỉ dùng tiền mặt khi thông báo cho phép. Vui lòng xem lại thông báo.
form-real_estate_bid_form-rule-shares_make_the_whole = Các phần cộng lại không đúng toàn bộ. Vui lòng xem lại, ví dụ hai người mỗi người một nửa（2分之1）.
form-real_estate_bid_form-rule-everyone_states_a_share_or_nobody = Có người ghi phần, có người không. Vui lòng ghi tất cả hoặc không ghi ai.
form-real_estate_bid_form-rule-bidders_differ = Hai người bỏ thầu có cùng số giấy tờ. Vui lòng xem có trùng không.
form-real_estate_bid_form-rule-proxy_does_not_bid = Người được ủy quyền không được cùng bỏ thầu lô này. Vui lòng đổi người.
form-real_estate_bid_form-rule-bid_before_opening = Ngày bỏ thầu ở sau ngày mở thầu. Vui lòng xem lại hai ngày.
form-real_estate_bid_form-rule-post_before_opening = Đã qua giờ mở thầu, gửi không kịp. Vui lòng xem lại thông báo.
form-real_estate_bid_form-rule-arrival_before_opening = Hạn đến nơi phải trước giờ mở thầu. Vui lòng ghi theo thông báo.
form-real_estate_bid_form-rule-none_stands_alone = Đã chọn “Không hạn chế” thì không chọn mục khác. Chỉ giữ một bên.
form-real_estate_bid_form-rule-company_and_farmland = Pháp nhân tư nhân không được nhận đất canh tác nếu không có giấy phép; hãy kèm giấy phép（農業發展條例第33條）.
form-real_estate_bid_form-rule-indigenous_land = Đất dành cho người bản địa chỉ người bản địa mua được（山坡地保育利用條例第37條）. Vui lòng xem lại.
form-real_estate_bid_form-rule-post_holds_all = Phong bì phải có phiếu bỏ thầu, túi tiền bảo đảm và bản sao căn cước. Vui lòng xem thiếu gì.
form-real_estate_bid_form-rule-post_holds_the_authority = Có người được ủy quyền thì phải kèm giấy ủy quyền（委任狀）.
form-real_estate_bid_form-rule-post_holds_the_envelope = Muốn trả lại qua bưu điện, vui lòng kèm phong bì gửi trả.

# 紙本固定文字
form-real_estate_bid_form-text-office = Kính gửi: { $office }
form-real_estate_bid_form-text-side_bidder = Người bỏ thầu（投標人）
form-real_estate_bid_form-text-side_price = Giá（價額）
form-real_estate_bid_form-text-side_deposit = Tiền bảo đảm（保證金）
form-real_estate_bid_form-text-side_qualification = Điều kiện（資格）
form-real_estate_bid_form-text-land = Đất muốn mua（願買之土地）
form-real_estate_bid_form-text-buildings = Công trình muốn mua（願買之建物）
form-real_estate_bid_form-text-years = tuổi（歲）
form-real_estate_bid_form-text-words_prevail = Số tiền bằng chữ Hán là chuẩn, không được sửa; viết sai thì in lại.
form-real_estate_bid_form-text-terms =
    1. Người bỏ thầu mua theo giá đã ghi và điều kiện trong thông báo; trúng mà không nộp đủ đúng hạn thì bán lại và chịu phần thiếu cùng chi phí.
    2. Bán theo hiện trạng, không bảo đảm khuyết tật; bàn giao, chiếm hữu, quyền khác và quyền mua trước theo thông báo.
    3. Thiếu tiền bảo đảm, không ký hoặc đóng dấu, quá giờ, kèm điều kiện hoặc không rõ tài sản thì vô hiệu; đã bỏ vào thùng thì không rút, không sửa.
    4. Người có nghĩa vụ không được mua; mượn tên người khác tự chịu trách nhiệm.
    5. Có người được mua trước thì đợi xác định xong, tiền bảo đảm chưa trả lại.
form-real_estate_bid_form-text-return_title = Nhận lại tiền bảo đảm（領回保證金簽收）
form-real_estate_bid_form-text-return_text = Không trúng, đã nhận lại đủ tiền bảo đảm tại chỗ. (Chỉ ký khi nhận lại.)
form-real_estate_bid_form-text-poa_title = Giấy ủy quyền（委任狀）
form-real_estate_bid_form-text-poa_text = Người ủy quyền giao cho người được ủy quyền bỏ thầu, mua, tăng giá, nhận lại tiền bảo đảm, nộp tiền, nhận giấy chứng nhận chuyển quyền, và trao quyền đại diện đặc biệt theo Điều 70 khoản 1 câu sau và khoản 2 Luật tố tụng dân sự（民事訴訟法第70條）.
form-real_estate_bid_form-text-registered = Bảo đảm hai chiều（雙掛號）
form-real_estate_bid_form-text-title_bag = Nhãn túi tiền bảo đảm（保證金封存袋標籤）
form-real_estate_bid_form-text-bag = Túi tiền bảo đảm（保證金封存袋）
form-real_estate_bid_form-text-bag_note = { $office }: đấu giá bất động sản
form-real_estate_bid_form-text-bag_how = Cắt theo đường kẻ, dán lên túi tiền bảo đảm. Trong túi chỉ để tiền bảo đảm; dán kín, ký giáp lai và nộp cùng phiếu bỏ thầu.
form-real_estate_bid_form-text-title_label = Nhãn phong bì bỏ thầu（通訊投標信封標籤）
form-real_estate_bid_form-text-label = Bỏ thầu qua bưu điện（通訊投標標封）
form-real_estate_bid_form-text-label_note = Không mở trước giờ mở thầu（開標前請勿拆封）
form-real_estate_bid_form-text-label_how = Cắt theo đường kẻ, dán lên phong bì ngoài. Nơi nhận, giờ mở thầu và số hồ sơ phải đúng như thông báo. Có thể không ghi người gửi. Mỗi phong bì một lô.
form-real_estate_bid_form-text-title_co = Danh sách cùng bỏ thầu（共同投標人名冊）
form-real_estate_bid_form-text-co_note = Mọi người cùng bỏ thầu đều phải ký hoặc đóng dấu. Các phần cộng lại là toàn bộ; không ai ghi thì coi như bằng nhau.
form-real_estate_bid_form-text-title_post = Bỏ thầu qua bưu điện: cam kết và trả lại tiền bảo đảm（通訊投標聲明）
form-real_estate_bid_form-text-post_lead = Tờ này để cùng phiếu bỏ thầu trong phong bì.
form-real_estate_bid_form-text-post_pledge = Người bỏ thầu gửi bảo đảm hai chiều và biết rằng tính lúc đến nơi, không tính dấu bưu điện; đến trễ hoặc sai nơi thì không mở. Tài khoản nhận lại phải đứng tên người bỏ thầu.
form-real_estate_bid_form-text-post_steps =
    Cách bỏ thầu qua bưu điện
    1. Xem thông báo: chỉ khi cho phép bỏ thầu qua bưu điện（通訊投標）. Hộp thư, giờ mở thầu và hạn đến nơi đều có trong thông báo.
    2. Điền phiếu, ký hoặc đóng dấu; có người được ủy quyền thì điền cả giấy ủy quyền ở góc dưới bên phải.
    3. Cho tiền bảo đảm vào túi, dán nhãn, ký giáp lai.
    4. Cho phiếu, túi tiền bảo đảm, bản sao căn cước (công ty: giấy đăng ký), tờ này và giấy chứng minh vào phong bì ngoài; muốn trả qua bưu điện thì thêm phong bì gửi trả.
    5. Dán nhãn lên phong bì ngoài; mỗi phong bì một lô.
    6. Gửi bảo đảm hai chiều（雙掛號）, đến đúng hạn tại hộp thư trong thông báo, không phải địa chỉ chi nhánh.
    7. Đã gửi thì không rút, không sửa; khi mở thầu người giữ sẽ bỏ vào thùng.
    8. Giá bằng nhau thì người có mặt được tăng giá, nếu không thì bốc thăm（強制執行法第90條）.

# 要帶的
form-real_estate_bid_form-bring-deposit = Tiền bảo đảm, để trong túi niêm phong（保證金封存袋）.
form-real_estate_bid_form-bring-identity = Bản chính căn cước và con dấu; gửi bưu điện thì kèm bản sao.
form-real_estate_bid_form-bring-company = Công ty: giấy đăng ký và hai con dấu（大小章）.
form-real_estate_bid_form-bring-permit = Đất canh tác hoặc đất dành riêng: giấy phép hoặc giấy chứng minh, để cùng phiếu.
form-real_estate_bid_form-bring-proxy = Có người được ủy quyền: căn cước và con dấu của người đó.
form-real_estate_bid_form-bring-envelope = Gửi bưu điện: phong bì gửi trả tiền bảo đảm.
form-real_estate_bid_form-no_need-proxy_letter = Giấy ủy quyền riêng: phiếu bỏ thầu đã có ở góc dưới bên phải.
form-real_estate_bid_form-no_need-co_owner = Đồng sở hữu dùng quyền ưu tiên mua: bản sao đăng ký đất và nhà, chi nhánh tự tra.

# 依據、常見的疏漏
form-real_estate_bid_form-legal-sealed_bids = Luật cưỡng chế thi hành, Điều 85 đến 89（強制執行法第85條至第89條）
form-real_estate_bid_form-legal-equal_bids = Luật cưỡng chế thi hành, Điều 90: giá bằng nhau（強制執行法第90條）
form-real_estate_bid_form-legal-execution = Luật thi hành hành chính, Điều 26（行政執行法第26條）
form-real_estate_bid_form-legal-proxy = Luật tố tụng dân sự, Điều 70（民事訴訟法第70條）
form-real_estate_bid_form-mistake-lot = Ghi sai số hồ sơ hoặc lô, khi nhiều tổ mở thầu cùng ngày.
form-real_estate_bid_form-mistake-two_lots = Ghi hai lô trên một phiếu.
form-real_estate_bid_form-mistake-total = Tổng giá khác các dòng, hoặc ghi ngược giá hai lô.
form-real_estate_bid_form-mistake-cheque = Dùng séc tự phát hành, hoặc séc ghi tên mình mà không ký hậu hay cấm chuyển nhượng.
form-real_estate_bid_form-mistake-deposit = Tiền bảo đảm ít hơn thông báo.
form-real_estate_bid_form-mistake-proxy = Quên giấy ủy quyền hoặc thiếu quyền đặc biệt.
form-real_estate_bid_form-mistake-signature = Không ký cũng không đóng dấu.
form-real_estate_bid_form-mistake-post = Gửi thư thường, đến trễ, hoặc gửi tới địa chỉ chi nhánh.
form-real_estate_bid_form-mistake-permit = Định bổ sung giấy phép đất canh tác sau.
