### unread: not yet read by a native speaker

# 整個檔案
import-readFailed = The file cannot be read. Check the file and its permissions, then import it again.
import-tooLarge = The file is larger than { $mb } MB and was not imported. Check that it is a file of notices.
import-tooManyRows = The file has more than { $max } rows and was not imported. Check that it is a file of notices.
import-empty = The file is empty and was not imported. Get the file again.
import-unknownKind = It is not clear what kind of file this is. It was not imported. Use the JSON file of the open data.
import-unknownColumns = This JSON file has no columns of notices and was not imported. Check that it is a file of notices.
import-unsupportedKind = This is a { $found } file, which cannot be imported. Use the JSON file of the open data.
import-notUtf8 = The file is not in UTF-8: line { $line }, byte { $offset }. Save it as UTF-8 and import it again.
import-notJson = The file is not valid JSON at line { $line }, column { $col }, and was not imported. Get the file again.
import-truncated = The file is incomplete: it breaks off at line { $line } and was not imported. Get the file again.
import-notArray = The file is not a list of rows and was not imported. Check that it is a file of notices.
import-missingColumn = The file has no column “{ $column }” and was not imported. Get the file again.

# 其中一列
import-notARecord = This row is not a record. Correct the file.
import-duplicateKey = The column “{ $column }” stands twice. Correct the file.
import-badType = The column “{ $column }” is not text. Correct the file.
import-loneSurrogate = The column “{ $column }” has a broken character. Correct the file.
import-controlCharacter = The column “{ $column }” has a control character. Correct the file.
import-fieldTooLong = The column “{ $column }” has { $chars } characters, more than { $max }. Correct the file.
import-fieldMissing = The column “{ $column }” is empty. Fill it in.
import-badCaseNumber = The year, the code or the serial of the case number is not right. Correct the file.
import-badAmount = The amount in “{ $column }” cannot be read: { $value }. Change it to digits.
import-badNumber = The number in “{ $column }” cannot be read: { $value }. Change it to digits.
import-badDate = The date in “{ $column }” is not right: { $value }. It looks like 115/03/17.
import-duplicateRow = This row equals row { $first } and was imported once.
