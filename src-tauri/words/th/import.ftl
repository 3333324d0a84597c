### unread: not yet read by a native speaker

# 整個檔案
import-readFailed = อ่านแฟ้มไม่ได้ โปรดตรวจแฟ้มและสิทธิ์ แล้วนำเข้าใหม่
import-tooLarge = แฟ้มใหญ่กว่า { $mb } MB ไม่ได้นำเข้า โปรดตรวจว่าเป็นแฟ้มประกาศหรือไม่
import-tooManyRows = แฟ้มมีมากกว่า { $max } แถว ไม่ได้นำเข้า โปรดตรวจว่าเป็นแฟ้มประกาศหรือไม่
import-empty = แฟ้มว่างเปล่า ไม่ได้นำเข้า โปรดขอแฟ้มใหม่
import-unknownKind = ไม่ทราบว่าเป็นแฟ้มชนิดใด ไม่ได้นำเข้า โปรดใช้แฟ้ม JSON ของข้อมูลเปิด
import-unknownColumns = แฟ้ม JSON นี้ไม่มีคอลัมน์ของประกาศ ไม่ได้นำเข้า โปรดตรวจว่าเป็นแฟ้มประกาศหรือไม่
import-unsupportedKind = นี่คือแฟ้ม { $found } นำเข้าไม่ได้ โปรดใช้แฟ้ม JSON ของข้อมูลเปิด
import-notUtf8 = แฟ้มไม่ใช่รหัส UTF-8 ที่บรรทัด { $line } ไบต์ที่ { $offset } โปรดบันทึกเป็น UTF-8 แล้วนำเข้าใหม่
import-notJson = แฟ้มไม่เป็นรูปแบบ JSON ที่บรรทัด { $line } ตัวที่ { $col } ไม่ได้นำเข้า โปรดขอแฟ้มใหม่
import-truncated = แฟ้มไม่สมบูรณ์ ขาดที่บรรทัด { $line } ไม่ได้นำเข้า โปรดขอแฟ้มใหม่
import-notArray = แฟ้มไม่ใช่ข้อมูลเป็นแถว ไม่ได้นำเข้า โปรดตรวจว่าเป็นแฟ้มประกาศหรือไม่
import-missingColumn = แฟ้มไม่มีคอลัมน์ “{ $column }” ไม่ได้นำเข้า โปรดขอแฟ้มใหม่

# 其中一列
import-notARecord = แถวนี้ไม่ใช่ข้อมูลหนึ่งรายการ โปรดแก้แฟ้ม
import-duplicateKey = คอลัมน์ “{ $column }” ซ้ำสองครั้ง โปรดแก้แฟ้ม
import-badType = คอลัมน์ “{ $column }” ไม่ใช่ข้อความ โปรดแก้แฟ้ม
import-loneSurrogate = คอลัมน์ “{ $column }” มีตัวอักษรที่ไม่สมบูรณ์ โปรดแก้แฟ้ม
import-controlCharacter = คอลัมน์ “{ $column }” มีอักขระควบคุม โปรดแก้แฟ้ม
import-fieldTooLong = คอลัมน์ “{ $column }” มี { $chars } ตัวอักษร เกิน { $max } ตัว โปรดแก้แฟ้ม
import-fieldMissing = คอลัมน์ “{ $column }” ว่าง โปรดเติม
import-badCaseNumber = ปี รหัส หรือลำดับของหมายเลขคดีไม่ถูกต้อง โปรดแก้แฟ้ม
import-badAmount = อ่านจำนวนเงินในคอลัมน์ “{ $column }” ไม่ได้: { $value } โปรดแก้เป็นตัวเลข
import-badNumber = อ่านตัวเลขในคอลัมน์ “{ $column }” ไม่ได้: { $value } โปรดแก้เป็นตัวเลข
import-badDate = วันที่ในคอลัมน์ “{ $column }” ไม่ถูกต้อง: { $value } โปรดแก้เป็นรูปแบบ 115/03/17
import-duplicateRow = เหมือนแถวที่ { $first } ทุกประการ นำเข้าเพียงครั้งเดียว
