### unread: not yet read by a native speaker

# Groups: what one wants to do.
guide-group-pay = Nộp tiền, trình bày
guide-what-pay = Trả góp, bảo lãnh, trình bày, phục vụ tại nhà
guide-group-buy = Mua nhà đất đấu giá
guide-what-buy = Xem nhà, dự thầu, mua, nhận bàn giao
guide-group-creditor = Tôi là chủ nợ
guide-what-creditor = Tham gia phân chia, nhận tài sản, thừa kế
guide-group-read = Xem hồ sơ, lưu trữ
guide-what-read = Xin xem, sao chụp, tính phí
guide-group-refund = Nhận tiền, hoàn tiền
guide-what-refund = Biên nhận, nhà thầu nhận lại tiền bảo đảm
guide-group-others = Ủy quyền, khấu lương, khác
guide-what-others = Giấy ủy quyền, báo cáo khấu lương, góp ý, cơ quan

# Where it is handed in.
guide-where-division = Nộp tại quầy phục vụ để chuyển tổ phụ trách（承辦股）, hoặc gửi bưu điện.
guide-where-service = Nộp tại quầy phục vụ, hoặc gọi điện, gửi bưu điện.
guide-where-archive = Nộp cho văn phòng（秘書室）phần lưu trữ: trực tiếp, bưu điện hoặc fax.
guide-where-procurement = Nộp cho văn phòng（秘書室）: mua sắm, thủ quỹ.
guide-where-auction = Nộp ngay tại buổi đấu giá cho tổ phụ trách（承辦股）.
guide-where-bidbox = Niêm phong, bỏ vào thùng thầu（標匭）. Gửi thư: đến hộp thư ghi trong thông báo.
guide-where-payout = Nộp khi nhận tiền.
guide-where-kiosk = Trả lời trên máy này, hoặc nộp giấy tại quầy phục vụ.
guide-where-intake = Cơ quan gửi đến bộ phận tiếp nhận（收發）.
guide-where-none = Chỉ để xem, không phải nộp.

# What it costs.
guide-fee-free = Miễn phí.
guide-fee-no_fee = Không thu phí thi hành.
guide-fee-advance = Không thu phí thi hành. Chi phí phải ứng trước sẽ được báo riêng.
guide-fee-table = Xem 2 giờ 20 Đài tệ, sao chụp tính riêng. Xem biểu phí số 6.
guide-fee-deposit = Không thu phí. Tiền đặt cọc theo thông báo.
guide-fee-postage = Miễn phí. Nếu gửi trả qua bưu điện, vui lòng trả trước cước.

# Who uses each form, and when.
guide-who-installment_application = Người có nghĩa vụ（義務人）; công ty do người đại diện. Có thể ủy quyền.
guide-when-installment_application = Sau khi nhận giấy báo nộp tiền, không nộp hết một lần được, trước khi bán tài sản.
guide-who-guarantee_letter = Người đồng ý bảo lãnh cho người có nghĩa vụ, hoặc chính người đó.
guide-when-guarantee_letter = Khi trả góp, nộp theo hạn, bỏ cấm xuất cảnh hoặc ngừng quản thúc cần bảo lãnh.
guide-who-obligor_statement = Người có nghĩa vụ, người nhà hoặc người được ủy quyền.
guide-when-obligor_statement = Khi không đến được đúng ngày, hoặc muốn trình bày bằng văn bản. Đổi ngày phải xin trước ít nhất 1 ngày.
guide-who-property_viewing_request = Người muốn dự thầu.
guide-when-property_viewing_request = Sau khi có thông báo và trước khi mở thầu. Nên xin sớm.
guide-who-home_visit_request = Người có nghĩa vụ là người khuyết tật, cao tuổi hoặc khó đi lại. Người khác xin giúp được.
guide-when-home_visit_request = Khi muốn làm trả góp, nộp tiền hoặc trình bày tại nhà.
guide-who-archive_fee_schedule = Người muốn xem hồ sơ hoặc lưu trữ.
guide-when-archive_fee_schedule = Trước khi xin, để biết tốn bao nhiêu. Được duyệt rồi mới nộp.
guide-who-declaration_take_over = Chủ nợ: cơ quan chuyển giao, bên nhận thế chấp, hoặc người tham gia phân chia.
guide-when-declaration_take_over = Tại buổi đấu giá, khi không ai trả đủ giá sàn, trước khi kết thúc; hoặc trong thủ tục bán đặc biệt.
guide-who-declaration_join_distribution = Chủ nợ khác: có căn cứ thi hành, thế chấp hoặc quyền ưu tiên, hoặc cơ quan.
guide-when-declaration_join_distribution = Chậm nhất 1 ngày trước khi bán xong hoặc nhận tài sản; nếu không bán, 1 ngày trước khi lập bảng phân chia.
guide-who-declaration_purchase_special_sale = Người đồng ý mua theo điều kiện thông báo.
guide-when-declaration_purchase_special_sale = Trong 3 tháng kể từ thông báo bán đặc biệt（特別變賣程序公告）.
guide-who-request_property_handover = Người trúng thầu, người nhận tài sản hoặc người mua.
guide-when-request_property_handover = Đã có giấy chứng nhận chuyển quyền, thông báo ghi “bàn giao”（點交）mà người ở chưa dọn đi, hoặc dọn vào lại.
guide-who-case_file_access_request = Đương sự và người đại diện; người khác cần giấy đồng ý hoặc có quyền lợi liên quan.
guide-when-case_file_access_request = Khi vụ việc còn đang giải quyết.
guide-who-archive_use_application = Ai cũng xin được. Hồ sơ hạn chế chỉ dành cho đương sự.
guide-when-archive_use_application = Khi vụ việc đã xong, đã lưu trữ, muốn xem, chép hoặc sao chụp.
guide-who-power_of_attorney = Người nhờ người khác làm thay.
guide-when-power_of_attorney = Nộp khi người được ủy quyền đến lần đầu.
guide-who-wage_garnishment_report = Công ty hoặc chủ lao động nhận lệnh khấu lương（扣薪命令）.
guide-when-wage_garnishment_report = Trong 10 ngày kể từ khi nhận.
guide-who-inheritance_registration_request = Cơ quan chuyển giao（移送機關）hoặc chủ nợ khác.
guide-when-inheritance_registration_request = Khi nhà đất thừa kế vẫn đứng tên người đã mất.
guide-who-satisfaction_survey = Mọi người đến làm việc. Không cần ghi tên.
guide-when-satisfaction_survey = Sau khi xong việc, khoảng 1 phút.
guide-who-transfer_document_set = Cơ quan nhà nước chuyển hồ sơ.
guide-when-transfer_document_set = Khi chuyển hồ sơ thi hành. Tại đây chỉ in mẫu trống.
guide-who-return_bid_documents_request = Nhà thầu dự thầu mua sắm của phân sở; không phải người dự đấu giá.
guide-when-return_bid_documents_request = Khi không đủ 3 nhà thầu, hoặc hủy thầu sau khi mở.
guide-who-return_performance_bond_request = Nhà thầu ký hợp đồng với phân sở.
guide-when-return_performance_bond_request = Khi đủ điều kiện hoàn trả theo hợp đồng và không còn việc dở.
guide-who-receipt = Người nhận tiền từ phân sở, ví dụ tiền đặt cọc, tiền bảo đảm.
guide-when-receipt = Khi nhận tiền.
guide-who-return_bid_bond_request = Nhà thầu không trúng, hoặc khi gói thầu không thành, bị hủy.
guide-when-return_bid_bond_request = Sau khi có kết quả; người trúng thì sau khi nộp bảo đảm thực hiện.
guide-who-real_estate_bid_form = Người muốn mua nhà đất; người có nghĩa vụ không được mua.
guide-when-real_estate_bid_form = Trước khi đóng thùng thầu. Gửi thư phải đến trước giờ ghi trong thông báo.

# Other words by which a form is looked for; never shown.
guide-also-installment_application = trả góp; trả dần; không trả hết một lần; nợ thuế; tiền phạt
guide-also-guarantee_letter = bảo lãnh; người bảo lãnh; hạn chế xuất cảnh
guide-also-obligor_statement = trình bày; giải thích; không đến được; đổi ngày; đã nộp rồi
guide-also-property_viewing_request = xem nhà; xem đất; xem trước đấu giá
guide-also-home_visit_request = đến nhà; khuyết tật; người cao tuổi; đi lại khó khăn
guide-also-archive_fee_schedule = lệ phí; giá photo; phí xem hồ sơ
guide-also-declaration_take_over = chủ nợ nhận tài sản; không có người mua
guide-also-declaration_join_distribution = tham gia phân chia; chủ nợ; cũng nợ tôi; thế chấp
guide-also-declaration_purchase_special_sale = mua sau đấu giá không thành; bán đặc biệt; mua theo giá công bố
guide-also-request_property_handover = bàn giao nhà; người ở không dọn đi; đã mua nhà
guide-also-case_file_access_request = xem hồ sơ vụ việc; photo hồ sơ
guide-also-archive_use_application = lưu trữ; hồ sơ cũ; xem tài liệu lưu trữ
guide-also-power_of_attorney = ủy quyền; giấy ủy quyền; người đại diện; nhờ người làm thay
guide-also-wage_garnishment_report = khấu trừ lương; công ty; chủ lao động; nhân viên nợ
guide-also-inheritance_registration_request = thừa kế; di sản; đăng ký thừa kế; chủ đã mất
guide-also-satisfaction_survey = khảo sát; ý kiến; góp ý; phàn nàn
guide-also-transfer_document_set = chuyển giao; cơ quan; cơ quan nhà nước
guide-also-return_bid_documents_request = trả hồ sơ thầu; nhà thầu; hủy thầu
guide-also-return_performance_bond_request = tiền bảo đảm thực hiện; hoàn tiền; hợp đồng; nhà thầu
guide-also-receipt = biên lai; nhận tiền; ký nhận
guide-also-return_bid_bond_request = tiền đặt cọc dự thầu; hoàn tiền; không trúng thầu
guide-also-real_estate_bid_form = đấu giá; trả giá; mua nhà; mua đất; gửi thầu qua bưu điện
