### unread: waiting for the reading of the office itself

### 匯入公告檔：哪裡不對，怎麼辦。

# 整個檔案
import-readFailed = 檔案讀不出來。請檢查檔案和權限，再匯入一次。
import-tooLarge = 檔案超過 { $mb } MB，沒有匯入。請確認是不是公告檔。
import-tooManyRows = 檔案超過 { $max } 列，沒有匯入。請確認是不是公告檔。
import-empty = 檔案是空的，沒有匯入。請重新取得檔案。
import-unknownKind = 看不出這是什麼檔案，沒有匯入。請改用開放資料的 JSON 檔。
import-unknownColumns = 這個 JSON 檔沒有公告的欄位，沒有匯入。請確認是不是公告檔。
import-unsupportedKind = 這是 { $found } 檔，不能匯入。請改用開放資料的 JSON 檔。
import-notUtf8 = 檔案的編碼不是 UTF-8，在第 { $line } 行、第 { $offset } 個位元組。請另存成 UTF-8，再匯入一次。
import-notJson = 檔案第 { $line } 行第 { $col } 字不合 JSON 的格式，沒有匯入。請重新取得檔案。
import-truncated = 檔案不完整，到第 { $line } 行就斷了，沒有匯入。請重新取得檔案。
import-notArray = 檔案不是一列一列的資料，沒有匯入。請確認是不是公告檔。
import-missingColumn = 檔案沒有「{ $column }」這一欄，沒有匯入。請重新取得檔案。

# 其中一列
import-notARecord = 這一列不是一筆資料。請改正檔案。
import-duplicateKey = 「{ $column }」這一欄寫了兩次。請改正檔案。
import-badType = 「{ $column }」這一欄不是文字。請改正檔案。
import-loneSurrogate = 「{ $column }」這一欄有不完整的字。請改正檔案。
import-controlCharacter = 「{ $column }」這一欄有控制字元。請改正檔案。
import-fieldTooLong = 「{ $column }」這一欄有 { $chars } 字，超過 { $max } 字。請改正檔案。
import-fieldMissing = 「{ $column }」這一欄是空的。請補上。
import-badCaseNumber = 案號的年度、代碼或流水號不對。請改正檔案。
import-badAmount = 「{ $column }」這一欄的金額讀不懂：{ $value }。請改成數字。
import-badNumber = 「{ $column }」這一欄的數字讀不懂：{ $value }。請改成數字。
import-badDate = 「{ $column }」這一欄的日期不對：{ $value }。請改成像 115/03/17。
import-duplicateRow = 和第 { $first } 列完全一樣，只匯入一次。
