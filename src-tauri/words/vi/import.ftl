### unread: not yet read by a native speaker

# 整個檔案
import-readFailed = Không đọc được tệp. Hãy kiểm tra tệp và quyền, rồi nhập lại.
import-tooLarge = Tệp lớn hơn { $mb } MB, chưa nhập. Hãy xem có đúng là tệp thông báo không.
import-tooManyRows = Tệp có hơn { $max } dòng, chưa nhập. Hãy xem có đúng là tệp thông báo không.
import-empty = Tệp trống, chưa nhập. Hãy lấy lại tệp.
import-unknownKind = Không rõ đây là tệp gì, chưa nhập. Có thể dùng JSON, CSV, XML, Excel hoặc trang web.
import-unknownColumns = Các cột của tệp không phải của thông báo, chưa nhập. Hãy dùng mẫu thông báo hoặc xem lại tệp.
import-unsupportedKind = Đây là tệp { $found }, không có danh sách thông báo, chưa nhập. Hãy dùng JSON, CSV, XML, Excel hoặc trang web.
import-encodingMark = Tệp không đúng mã ghi ở đầu tệp: dòng { $line }, byte thứ { $offset }. Hãy lưu thành UTF-8 rồi nhập lại.
import-encodingZero = Tệp có byte trống: dòng { $line }, byte thứ { $offset }. Hãy lưu thành UTF-8 rồi nhập lại.
import-encodingUserDefined = Tệp có chữ tự tạo ({ $codes }), chữ đầu tiên ở dòng { $line }. Hãy nộp tệp UTF-8.
import-encodingNeither = Tệp không phải UTF-8 cũng không phải Big5: dòng { $line }, byte thứ { $offset }. Hãy lưu thành UTF-8 rồi nhập lại.
import-encodingAmbiguous = Không rõ tệp là UTF-8 hay Big5, chưa nhập. Hãy lưu thành UTF-8 rồi nhập lại.
import-notJson = Tệp sai định dạng JSON ở dòng { $line }, chữ { $col }, chưa nhập. Hãy lấy lại tệp.
import-notXml = Tệp sai định dạng XML ở dòng { $line }, chưa nhập. Hãy lấy lại tệp.
import-truncated = Tệp không đầy đủ, bị đứt ở dòng { $line }, chưa nhập. Hãy lấy lại tệp.
import-missingColumn = Tệp không có cột “{ $column }”, chưa nhập. Hãy lấy lại tệp.
import-damaged = Tệp Excel bị hỏng, chưa nhập. Hãy lấy lại tệp.
import-protected = Tệp Excel có mật khẩu, chưa nhập. Hãy bỏ mật khẩu trước.
import-bomb = Khi mở ra, tệp quá lớn so với tệp thông báo, chưa nhập. Hãy xem tệp từ đâu đến.

# 其中一列
import-notARecord = Dòng này không phải một bản ghi. Hãy sửa tệp.
import-rowTooLarge = Dòng này quá nhiều dữ liệu. Hãy sửa tệp.
import-rowTooLong = Dòng này có nhiều ô hơn số cột, có thể thừa dấu phẩy. Hãy sửa tệp.
import-rowCut = Tệp bị đứt ở dòng này. Hãy lấy lại tệp.
import-duplicateKey = Cột “{ $column }” bị ghi hai lần. Hãy sửa tệp.
import-badType = Cột “{ $column }” không phải chữ. Hãy sửa tệp.
import-loneSurrogate = Cột “{ $column }” có chữ không đầy đủ. Hãy sửa tệp.
import-controlCharacter = Cột “{ $column }” có ký tự điều khiển. Hãy sửa tệp.
import-fieldTooLong = Cột “{ $column }” có { $chars } chữ, quá { $max } chữ. Hãy sửa tệp.
import-fieldMissing = Cột “{ $column }” để trống. Hãy bổ sung.
import-badCaseNumber = Không đọc được số hồ sơ: { $value }. Hãy sửa tệp.
import-caseMissing = Dòng này không có số hồ sơ. Hãy bổ sung, hoặc ghi số hồ sơ của cả danh sách khi nhập (--case).
import-notOfficial = Dòng này do người khác kể lại, không có số hồ sơ, không phải thông báo. Hãy dùng thông báo của chi cục.
import-nothingSold = Dòng này không ghi bán gì. Hãy bổ sung.
import-badChoice = Không nhận ra nội dung cột “{ $column }”: { $value }. Hãy chọn theo mẫu.
import-badAmount = Không đọc được số tiền ở cột “{ $column }”: { $value }. Hãy đổi thành chữ số.
import-badNumber = Không đọc được số ở cột “{ $column }”: { $value }. Hãy đổi thành chữ số.
import-badDate = Ngày ở cột “{ $column }” chưa đúng: { $value }. Hãy đổi thành dạng 115/03/17.
import-duplicateRow = Giống hệt dòng { $first }, chỉ nhập một lần.

# 附件（公告照樣匯入）
import-attachmentMissing = Không có tệp kèm “{ $name }”. Thông báo vẫn được nhập. Hãy bổ sung tệp.
import-attachmentName = Tên tệp “{ $name }” không dùng được. Hãy đổi tên, không ghi đường dẫn.
import-attachmentTooLarge = Tệp kèm “{ $name }” lớn hơn 25 MB, không nhận. Hãy làm nhỏ tệp.
import-attachmentKind = Tệp kèm “{ $name }” không phải PDF, JPEG hay PNG, không nhận. Hãy đổi loại tệp.
import-attachmentPicture = Ảnh “{ $name }” không đọc được hoặc quá lớn, không nhận. Hãy đổi ảnh.
import-attachmentRead = Không đọc được tệp kèm “{ $name }”. Hãy kiểm tra tệp và quyền.
