### unread: not yet read by a native speaker

# 整個檔案
import-readFailed = The file cannot be read. Check the file and its permissions, then import it again.
import-tooLarge = The file is larger than { $mb } MB and was not imported. Check that it is a file of notices.
import-tooManyRows = The file has more than { $max } rows and was not imported. Check that it is a file of notices.
import-empty = The file is empty and was not imported. Get the file again.
import-unknownKind = It is not clear what kind of file this is. It was not imported. JSON, CSV, XML, Excel and web pages can be used.
import-unknownColumns = The columns of this file are not those of notices. It was not imported. Use the notice template, or check the file.
import-unsupportedKind = This is a { $found } file without a list of notices. It was not imported. Use JSON, CSV, XML, Excel or a web page.
import-encodingMark = The file does not have the encoding its beginning names: line { $line }, byte { $offset }. Save it as UTF-8 and import it again.
import-encodingZero = The file has an empty byte: line { $line }, byte { $offset }. Save it as UTF-8 and import it again.
import-encodingUserDefined = The file has user-defined characters ({ $codes }), the first in line { $line }. Hand it over in UTF-8.
import-encodingNeither = The file is neither UTF-8 nor Big5: line { $line }, byte { $offset }. Save it as UTF-8 and import it again.
import-encodingAmbiguous = The file could be UTF-8 or Big5 and was not imported. Save it as UTF-8 and import it again.
import-notJson = The file is not valid JSON at line { $line }, column { $col }, and was not imported. Get the file again.
import-notXml = The file is not valid XML at line { $line } and was not imported. Get the file again.
import-truncated = The file is incomplete: it breaks off at line { $line } and was not imported. Get the file again.
import-missingColumn = The file has no column “{ $column }” and was not imported. Get the file again.
import-damaged = The Excel file is damaged and was not imported. Get the file again.
import-protected = The Excel file has a password and was not imported. Remove the password first.
import-bomb = Unpacked, the file is far too large for a file of notices. It was not imported. Check where it comes from.

# 其中一列
import-notARecord = This row is not a record. Correct the file.
import-rowTooLarge = This row holds too much for one notice. Correct the file.
import-rowTooLong = This row has more cells than there are columns. There may be a comma too many. Correct the file.
import-rowCut = The file breaks off in this row. Get the file again.
import-duplicateKey = The column “{ $column }” stands twice. Correct the file.
import-badType = The column “{ $column }” is not text. Correct the file.
import-loneSurrogate = The column “{ $column }” has a broken character. Correct the file.
import-controlCharacter = The column “{ $column }” has a control character. Correct the file.
import-fieldTooLong = The column “{ $column }” has { $chars } characters, more than { $max }. Correct the file.
import-fieldMissing = The column “{ $column }” is empty. Fill it in.
import-badCaseNumber = The case number cannot be read: { $value }. Correct the file.
import-caseMissing = This row has no case number. Fill it in, or name the case of the whole list when importing (--case).
import-notOfficial = This row is somebody else’s report without a case number, not a notice. Use the notice of the branch.
import-nothingSold = This row does not say what is sold. Fill it in.
import-badChoice = The content of “{ $column }” is not known: { $value }. Choose one as in the template.
import-badAmount = The amount in “{ $column }” cannot be read: { $value }. Change it to digits.
import-badNumber = The number in “{ $column }” cannot be read: { $value }. Change it to digits.
import-badDate = The date in “{ $column }” is not right: { $value }. It looks like 115/03/17.
import-duplicateRow = This row equals row { $first } and was imported once.

# 附件（公告照樣匯入）
import-attachmentMissing = The attachment “{ $name }” is not there. The notice was imported all the same. Add the file.
import-attachmentName = The file name “{ $name }” cannot be used. Rename it, without a path.
import-attachmentTooLarge = The attachment “{ $name }” is larger than 25 MB and was left out. Make it smaller.
import-attachmentKind = The attachment “{ $name }” is not PDF, JPEG or PNG and was left out. Use another kind of file.
import-attachmentPicture = The picture “{ $name }” cannot be read or is far too large and was left out. Use another picture.
import-attachmentRead = The attachment “{ $name }” cannot be read. Check the file and its permissions.
