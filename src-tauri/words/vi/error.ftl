### unread: not yet read by a native speaker

error-file = Không mở được tệp: { $path }. Hãy kiểm tra tên tệp và quyền.
error-settings = Tệp cài đặt sai ở dòng { $line }, chữ { $column }. Hãy sửa rồi chạy lại.
error-profile = Thông tin cơ quan sai ở dòng { $line }, chữ { $column }. Hãy sửa rồi chạy lại.
error-setting-bounds = Cài đặt { $name } vượt giới hạn. Hãy sửa rồi chạy lại.
error-ledger-key = Không lấy được khóa của sổ dữ liệu. Hãy báo nhân viên kỹ thuật, đừng xóa sổ dữ liệu.
error-ledger-closed = Không mở được sổ dữ liệu. Hãy báo nhân viên kỹ thuật, đừng xóa tệp.
error-store = Cơ sở dữ liệu có vấn đề ({ $code }). Hãy báo nhân viên kỹ thuật.
error-store-shrunk = Lần này chỉ có { $now } dòng, lần trước có { $before } dòng. Nếu đúng, hãy thêm --accept-shrink rồi nhập lại.
error-answers = Tệp câu trả lời có { $count } chỗ cần sửa.
error-paper = Không dàn được trang biểu mẫu. Hãy báo nhân viên kỹ thuật.
error-missing-glyph = Không in được chữ “{ $character }”. Hãy để trống ô này và viết tay.
error-printer = Máy in chưa in được ({ $trouble }). Hãy xem máy in rồi in lại.
error-printer-address = Địa chỉ máy in chưa đúng. Phải giống ipp://host/ipp/print.
error-not-found-form = Không có biểu mẫu này. Hãy xem bằng kiosk forms list.
error-not-found = Không tìm thấy. Hãy tìm lại.
error-not-ready = Hiện chưa làm được việc này. Hãy làm lại theo thứ tự.
error-busy = Việc trước chưa xong. Hãy chờ rồi làm lại.
error-too-large = Nội dung quá dài hoặc quá nhiều. Hãy giảm bớt.
error-bad-request = Nội dung chưa đúng. Hãy kiểm tra rồi làm lại.
error-form-incomplete = Còn { $count } chỗ cần điền, chưa thể in bản đã điền.
error-visit-ended = Lần sử dụng này đã kết thúc. Hãy bắt đầu lại.
error-internal = Chương trình có vấn đề. Hãy báo nhân viên kỹ thuật.
error-date = Không đọc được ngày “{ $text }”. Phải giống 115/11/22 hoặc 2026-11-22.
error-usage = Lệnh chưa đúng. Hãy xem kiosk --help.
