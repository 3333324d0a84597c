### unread: not yet read by a native speaker

# 整個檔案
import-readFailed = Không đọc được tệp. Hãy kiểm tra tệp và quyền, rồi nhập lại.
import-tooLarge = Tệp lớn hơn { $mb } MB, chưa nhập. Hãy xem có đúng là tệp thông báo không.
import-tooManyRows = Tệp có hơn { $max } dòng, chưa nhập. Hãy xem có đúng là tệp thông báo không.
import-empty = Tệp trống, chưa nhập. Hãy lấy lại tệp.
import-unknownKind = Không rõ đây là tệp gì, chưa nhập. Hãy dùng tệp JSON của dữ liệu mở.
import-unknownColumns = Tệp JSON này không có cột của thông báo, chưa nhập. Hãy xem có đúng là tệp thông báo không.
import-unsupportedKind = Đây là tệp { $found }, không nhập được. Hãy dùng tệp JSON của dữ liệu mở.
import-notUtf8 = Tệp không phải mã UTF-8, ở dòng { $line }, byte thứ { $offset }. Hãy lưu thành UTF-8 rồi nhập lại.
import-notJson = Tệp sai định dạng JSON ở dòng { $line }, chữ { $col }, chưa nhập. Hãy lấy lại tệp.
import-truncated = Tệp không đầy đủ, bị đứt ở dòng { $line }, chưa nhập. Hãy lấy lại tệp.
import-notArray = Tệp không phải danh sách từng dòng, chưa nhập. Hãy xem có đúng là tệp thông báo không.
import-missingColumn = Tệp không có cột “{ $column }”, chưa nhập. Hãy lấy lại tệp.

# 其中一列
import-notARecord = Dòng này không phải một bản ghi. Hãy sửa tệp.
import-duplicateKey = Cột “{ $column }” bị ghi hai lần. Hãy sửa tệp.
import-badType = Cột “{ $column }” không phải chữ. Hãy sửa tệp.
import-loneSurrogate = Cột “{ $column }” có chữ không đầy đủ. Hãy sửa tệp.
import-controlCharacter = Cột “{ $column }” có ký tự điều khiển. Hãy sửa tệp.
import-fieldTooLong = Cột “{ $column }” có { $chars } chữ, quá { $max } chữ. Hãy sửa tệp.
import-fieldMissing = Cột “{ $column }” để trống. Hãy bổ sung.
import-badCaseNumber = Năm, mã hoặc số thứ tự của số hồ sơ chưa đúng. Hãy sửa tệp.
import-badAmount = Không đọc được số tiền ở cột “{ $column }”: { $value }. Hãy đổi thành chữ số.
import-badNumber = Không đọc được số ở cột “{ $column }”: { $value }. Hãy đổi thành chữ số.
import-badDate = Ngày ở cột “{ $column }” chưa đúng: { $value }. Hãy đổi thành dạng 115/03/17.
import-duplicateRow = Giống hệt dòng { $first }, chỉ nhập một lần.
