### unread: not yet read by a native speaker

# 填表時的提醒。先說怎麼了，再說怎麼做，再給例子。{ $field } 是那一格的名稱，由畫面帶入。

problem-required = Chưa điền “{ $field }”. Vui lòng điền rồi tiếp tục.
problem-must_tick = Vui lòng đánh dấu “{ $field }” để tiếp tục.
problem-too_short = Ít nhất { $min } chữ, còn thiếu { $n } chữ.
problem-too_long = Tối đa { $max } chữ, vui lòng bớt { $n } chữ.
problem-too_small = Nhỏ nhất là { $min }. Vui lòng nhập số lớn hơn.
problem-too_large = Lớn nhất là { $max }. Vui lòng nhập số nhỏ hơn.
problem-rows_missing = Ít nhất phải điền { $min } mục. Vui lòng nhấn “Điền mục 1”.
problem-rows_too_many = Tối đa { $max } mục. Phần còn lại vui lòng điền một mẫu khác.
problem-words_missing = Đã chọn “Khác”, vui lòng ghi rõ là gì.
problem-control_character = Có ký hiệu không nhìn thấy. Vui lòng xóa ô này và gõ lại.
problem-private_use = Có một chữ tự tạo（自造字）không in được. Hãy để trống và viết tay sau khi in.
problem-name_sign = Họ tên có ký hiệu ít gặp. Nếu đúng như giấy tờ, hãy nhấn câu sau.
problem-name_letter = Họ tên không có chữ. Vui lòng ghi như trên giấy tờ.
problem-id_person = Số căn cước chưa đúng. Nhập 1 chữ cái và 9 chữ số như trên thẻ, ví dụ A123456789.
problem-id_resident = Số thẻ cư trú chưa đúng. Nhập như trên thẻ, ví dụ A800123450.
problem-id_short = Số thiếu { $n } ký tự. Vui lòng xem lại giấy tờ, ví dụ A123456789.
problem-id_long = Số thừa { $n } ký tự. Vui lòng xem lại giấy tờ, ví dụ A123456789.
problem-id_card_number = Đây là số của tấm thẻ. Hãy nhập số thống nhất（統一證號）: 1 chữ cái và 9 ký tự.
problem-id_business = Mã số doanh nghiệp chưa đúng. Nhập 8 chữ số, ví dụ 12345675.
problem-id_business_length = Mã số doanh nghiệp có 8 chữ số, ví dụ 12345675. Vui lòng xem lại.
problem-id_old_ended = Số kiểu cũ không còn dùng. Vui lòng đổi tại Sở Di dân（移民署）.
problem-passport = Số này không giống số căn cước hay mã số doanh nghiệp. Nếu là số hộ chiếu, hãy nhấn câu sau.
problem-mobile_short = Số di động thiếu { $n } chữ số. Phải có 10 chữ số, ví dụ 0912345678.
problem-mobile_long = Số di động thừa { $n } chữ số. Phải có 10 chữ số, ví dụ 0912345678.
problem-mobile_extension = Di động không có số máy lẻ. Chỉ nhập 10 chữ số, ví dụ 0912345678.
problem-mobile_kind = Số này không giống số di động. Số di động có 10 chữ số, ví dụ 0912345678.
problem-phone_shape = Số điện thoại này khác thường. Số cố định phải có mã vùng, ví dụ 08-7000000.
problem-email = Thư điện tử chưa đầy đủ. Ở giữa phải có @, ví dụ name@example.com.
problem-case_number = Số hồ sơ chưa đúng dạng. Số này ở đầu thư, ví dụ “110年度健執字第00000001號”.
problem-division = Tổ phụ trách thường là 1 chữ Hán, ví dụ “忠”. Vui lòng xem lại.
problem-bank_form = Số tài khoản chỉ có chữ số và dấu “-”. Vui lòng xem lại sổ tài khoản.
problem-bank_account = Số tài khoản này khác thường. Vui lòng xem lại sổ tài khoản. Nếu đúng thì sang câu sau.
problem-doc_number = Số công văn chưa đúng dạng. Số ở đầu công văn, có “字第” và “號”. Nếu đúng thì sang câu sau.
problem-parcel_no = Số thửa chưa đúng dạng. Số thửa là chữ số, ví dụ 302 hoặc 2104-23. Nếu đúng thì sang câu sau.
problem-building_no = Số công trình chưa đúng dạng. Số này là chữ số, ví dụ 1234. Nếu đúng thì sang câu sau.
problem-postcode = Không có mã bưu chính này. Vui lòng sửa hoặc xóa các số ở đầu.
problem-postcode_other = Mã bưu chính không khớp với xã, quận. Vui lòng xem lại; nếu đúng thì sang câu sau.
problem-plate = Biển số này khác thường. Vui lòng xem lại giấy đăng ký xe; nếu đúng thì sang câu sau.
problem-county = Không có huyện, thành phố này. Vui lòng chọn trong danh sách.
problem-township = Xã, quận này không thuộc huyện, thành phố đã chọn. Vui lòng chọn huyện, thành phố trước.

# 讀答案檔時
problem-not_json = Không đọc được tệp ở dòng { $line }, chữ { $column }. Hãy kiểm tra cách viết JSON.
problem-not_an_object = Tệp phải là một đối tượng JSON, dùng tên ô ứng với câu trả lời.
problem-unknown_field = Mẫu này không có ô đó. Hãy xóa hoặc sửa tên cho đúng.
problem-not_an_input = Ô này do chương trình tính hoặc viết tay, không nhận câu trả lời. Hãy xóa.
problem-not_applicable = Theo các câu trả lời khác, ô này không dùng đến. Hãy xóa hoặc sửa câu khác.
problem-expected_text = Ô này phải là chữ, đặt trong dấu ngoặc kép.
problem-expected_choice = Ô này phải là một trong các giá trị: { $choices }.
problem-expected_choices = Ô này phải là danh sách, chọn trong: { $choices }.
problem-expected_date = Ô này phải là ngày, ví dụ 2026-11-22 hoặc “115年11月22日”.
problem-expected_date_time = Ô này phải là ngày và giờ, ví dụ 2026-11-22T14:30.
problem-expected_month = Ô này phải là tháng, ví dụ 2026-11 hoặc “115年11月”.
problem-expected_amount = Ô này phải là số tiền, ví dụ 86400.
problem-expected_number = Ô này phải là số nguyên, ví dụ 6.
problem-expected_decimal = Ô này phải là số, tối đa hai chữ số lẻ, ví dụ 123.45.
problem-expected_fraction = Ô này phải là phần quyền, ví dụ 1/8, hoặc 1/1 nếu là toàn bộ.
problem-expected_yes_no = Ô này phải là true hoặc false.
problem-expected_rows = Ô này phải là danh sách từng dòng.
