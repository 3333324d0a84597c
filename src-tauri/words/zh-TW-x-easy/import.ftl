### unread: not yet read by people who use easy-read texts

# 整個檔案
import-readFailed = 檔案讀不到。請看檔案，再試一次。
import-tooLarge = 檔案太大，超過 { $mb } MB。沒有放進來。請看是不是公告檔。
import-tooManyRows = 檔案太長，超過 { $max } 列。沒有放進來。請看是不是公告檔。
import-empty = 檔案裡沒有東西。請再拿一次檔案。
import-unknownKind = 看不懂這是什麼檔。沒有放進來。請用公告的 JSON 檔。
import-unknownColumns = 這個 JSON 不是公告。沒有放進來。請看是不是拿錯了。
import-unsupportedKind = 這是 { $found } 檔，不能用。請用公告的 JSON 檔。
import-notUtf8 = 檔案的字不是 UTF-8。在第 { $line } 行，第 { $offset } 個位置。請存成 UTF-8，再試一次。
import-notJson = 第 { $line } 行第 { $col } 字不合 JSON。沒有放進來。請再拿一次檔案。
import-truncated = 檔案到第 { $line } 行就斷了。沒有放進來。請再拿一次檔案。
import-notArray = 檔案裡不是一列一列的。沒有放進來。請看是不是公告檔。
import-missingColumn = 檔案少了「{ $column }」。沒有放進來。請再拿一次檔案。

# 其中一列
import-notARecord = 這一列不是資料。請改檔案。
import-duplicateKey = 「{ $column }」寫了 2 次。請改檔案。
import-badType = 「{ $column }」不是文字。請改檔案。
import-loneSurrogate = 「{ $column }」有壞掉的字。請改檔案。
import-controlCharacter = 「{ $column }」有看不到的字。請改檔案。
import-fieldTooLong = 「{ $column }」有 { $chars } 個字。最多 { $max } 個字。請改檔案。
import-fieldMissing = 「{ $column }」沒有寫。請寫上去。
import-badCaseNumber = 案件的號碼不對。請改檔案。
import-badAmount = 「{ $column }」的錢數看不懂：{ $value }。請改成數字。
import-badNumber = 「{ $column }」的數字看不懂：{ $value }。請改成數字。
import-badDate = 「{ $column }」的日期不對：{ $value }。要像 115/03/17。
import-duplicateRow = 和第 { $first } 列一樣。只放 1 次。
