### unread: waiting for the reading of the office itself

### 匯入公告檔：哪裡不對，怎麼辦。

# 整個檔案
import-readFailed = 檔案讀不出來。請檢查檔案和權限，再匯入一次。
import-tooLarge = 檔案超過 { $mb } MB，沒有匯入。請確認是不是公告檔。
import-tooManyRows = 檔案超過 { $max } 列，沒有匯入。請確認是不是公告檔。
import-empty = 檔案是空的，沒有匯入。請重新取得檔案。
import-unknownKind = 看不出這是什麼檔案，沒有匯入。可以用 JSON、CSV、XML、Excel 或網頁檔。
import-unknownColumns = 檔案的欄位不是公告的欄位，沒有匯入。請用公告範本，或確認是不是公告檔。
import-unsupportedKind = 這是 { $found } 檔，裡面沒有公告的清單，沒有匯入。請用 JSON、CSV、XML、Excel 或網頁檔。
import-encodingMark = 檔案開頭說的編碼和內容不合：第 { $line } 行、第 { $offset } 個位元組。請另存成 UTF-8，再匯入一次。
import-encodingZero = 檔案裡有空位元組：第 { $line } 行、第 { $offset } 個位元組。請另存成 UTF-8，再匯入一次。
import-encodingUserDefined = 檔案含自造字或非標準字（{ $codes }），第一個在第 { $line } 行。請改交 UTF-8 的檔案。
import-encodingNeither = 檔案的編碼不是 UTF-8，也不是 Big5：第 { $line } 行、第 { $offset } 個位元組。請另存成 UTF-8，再匯入一次。
import-encodingAmbiguous = 看不出檔案的編碼是 UTF-8 還是 Big5，沒有匯入。請另存成 UTF-8，再匯入一次。
import-notJson = 檔案第 { $line } 行第 { $col } 字不合 JSON 的格式，沒有匯入。請重新取得檔案。
import-notXml = 檔案第 { $line } 行不合 XML 的格式，沒有匯入。請重新取得檔案。
import-truncated = 檔案不完整，到第 { $line } 行就斷了，沒有匯入。請重新取得檔案。
import-missingColumn = 檔案沒有「{ $column }」這一欄，沒有匯入。請重新取得檔案。
import-damaged = Excel 檔壞了，打不開，沒有匯入。請重新取得檔案。
import-protected = Excel 檔有密碼，沒有匯入。請先拿掉密碼。
import-bomb = 檔案解開後大得不像公告檔，沒有匯入。請確認檔案的來源。

# 其中一列
import-notARecord = 這一列不是一筆資料。請改正檔案。
import-rowTooLarge = 這一列的資料太多，不像一筆公告。請改正檔案。
import-rowTooLong = 這一列的格子比欄位多，可能多了逗號。請改正檔案。
import-rowCut = 檔案在這一列斷了，這一列不完整。請重新取得檔案。
import-duplicateKey = 「{ $column }」這一欄寫了兩次。請改正檔案。
import-badType = 「{ $column }」這一欄不是文字。請改正檔案。
import-loneSurrogate = 「{ $column }」這一欄有不完整的字。請改正檔案。
import-controlCharacter = 「{ $column }」這一欄有控制字元。請改正檔案。
import-fieldTooLong = 「{ $column }」這一欄有 { $chars } 字，超過 { $max } 字。請改正檔案。
import-fieldMissing = 「{ $column }」這一欄是空的。請補上。
import-badCaseNumber = 案號讀不懂：{ $value }。請改正檔案。
import-caseMissing = 這一列沒有案號。請補上案號，或在匯入時加 --case 指定整份清單的案號。
import-notOfficial = 這一列是他人轉述，沒有案號，不能當作公告。請用本分署的公告。
import-nothingSold = 這一列沒有寫拍賣什麼東西。請補上。
import-badChoice = 「{ $column }」這一欄的內容不認得：{ $value }。請照範本選一個。
import-badAmount = 「{ $column }」這一欄的金額讀不懂：{ $value }。請改成數字。
import-badNumber = 「{ $column }」這一欄的數字讀不懂：{ $value }。請改成數字。
import-badDate = 「{ $column }」這一欄的日期不對：{ $value }。請改成像 115/03/17。
import-duplicateRow = 和第 { $first } 列完全一樣，只匯入一次。

# 附件（公告照樣匯入）
import-attachmentMissing = 找不到附件「{ $name }」。公告照樣匯入，請補上檔案。
import-attachmentName = 附件的檔名「{ $name }」不能用。請改檔名，不要有路徑。
import-attachmentTooLarge = 附件「{ $name }」超過 25 MB，沒有收。請把檔案變小。
import-attachmentKind = 附件「{ $name }」不是 PDF、JPEG 或 PNG，沒有收。請換一種檔案。
import-attachmentPicture = 附件「{ $name }」的圖讀不懂，或大得不合理，沒有收。請換一張圖。
import-attachmentRead = 附件「{ $name }」讀不出來。請檢查檔案和權限。
