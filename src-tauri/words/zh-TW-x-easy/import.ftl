### unread: not yet read by people who use easy-read texts

# 整個檔案
import-readFailed = 檔案讀不到。請看檔案，再試一次。
import-tooLarge = 檔案太大，超過 { $mb } MB。沒有放進來。請看是不是公告檔。
import-tooManyRows = 檔案太長，超過 { $max } 列。沒有放進來。請看是不是公告檔。
import-empty = 檔案裡沒有東西。請再拿一次檔案。
import-unknownKind = 看不懂這是什麼檔。沒有放進來。請用公告的檔案。
import-unknownColumns = 檔案裡的欄位不是公告。沒有放進來。請用公告的範本。
import-unsupportedKind = 這是 { $found } 檔，不能用。請用 Excel 或 CSV 檔。
import-encodingMark = 檔案的字不對。在第 { $line } 行，第 { $offset } 個位置。請存成 UTF-8，再試一次。
import-encodingZero = 檔案裡有空的字。在第 { $line } 行，第 { $offset } 個位置。請存成 UTF-8，再試一次。
import-encodingUserDefined = 檔案有自己造的字。字的號碼是 { $codes }。在第 { $line } 行。請存成 UTF-8，再試一次。
import-encodingNeither = 檔案的字讀不懂。在第 { $line } 行，第 { $offset } 個位置。請存成 UTF-8，再試一次。
import-encodingAmbiguous = 看不懂檔案用哪種字。請存成 UTF-8，再試一次。
import-notJson = 第 { $line } 行第 { $col } 字不合 JSON。沒有放進來。請再拿一次檔案。
import-notXml = 第 { $line } 行不合 XML。沒有放進來。請再拿一次檔案。
import-truncated = 檔案到第 { $line } 行就斷了。沒有放進來。請再拿一次檔案。
import-missingColumn = 檔案少了「{ $column }」。沒有放進來。請再拿一次檔案。
import-damaged = Excel 檔壞了。沒有放進來。請再拿一次檔案。
import-protected = Excel 檔有密碼。請先拿掉密碼。
import-bomb = 檔案打開後太大。沒有放進來。請看是不是公告檔。

# 其中一列
import-notARecord = 這一列不是資料。請改檔案。
import-rowTooLarge = 這一列的東西太多。請改檔案。
import-rowTooLong = 這一列的格子太多。可能多了逗號。請改檔案。
import-rowCut = 檔案在這一列斷了。請再拿一次檔案。
import-duplicateKey = 「{ $column }」寫了 2 次。請改檔案。
import-badType = 「{ $column }」不是文字。請改檔案。
import-loneSurrogate = 「{ $column }」有壞掉的字。請改檔案。
import-controlCharacter = 「{ $column }」有看不到的字。請改檔案。
import-fieldTooLong = 「{ $column }」有 { $chars } 個字。最多 { $max } 個字。請改檔案。
import-fieldMissing = 「{ $column }」沒有寫。請寫上去。
import-badCaseNumber = 案件的號碼看不懂：{ $value }。
import-caseMissing = 這一列沒有案件的號碼。請寫上號碼。
import-notOfficial = 這是別人說的，不是公告。請用我們的公告。
import-nothingSold = 沒有寫要賣什麼。請寫上去。
import-badChoice = 「{ $column }」看不懂：{ $value }。請照範本選一個。
import-badAmount = 「{ $column }」的錢數看不懂：{ $value }。請改成數字。
import-badNumber = 「{ $column }」的數字看不懂：{ $value }。請改成數字。
import-badDate = 「{ $column }」的日期不對：{ $value }。要像 115/03/17。
import-duplicateRow = 和第 { $first } 列一樣。只放 1 次。

# 附件（公告照樣匯入）
import-attachmentMissing = 找不到檔案「{ $name }」。公告還是放進來了。請補上檔案。
import-attachmentName = 檔名「{ $name }」不能用。請改檔名。
import-attachmentTooLarge = 「{ $name }」太大了。最多 25 MB。請換小一點的檔案。
import-attachmentKind = 「{ $name }」不能用。請用 PDF、JPEG 或 PNG。
import-attachmentPicture = 圖「{ $name }」讀不到。請換一張圖。
import-attachmentRead = 「{ $name }」讀不到。請看檔案，再試一次。
