### unread: not yet read by a native speaker

# 整個檔案
import-readFailed = อ่านแฟ้มไม่ได้ โปรดตรวจแฟ้มและสิทธิ์ แล้วนำเข้าใหม่
import-tooLarge = แฟ้มใหญ่กว่า { $mb } MB ไม่ได้นำเข้า โปรดตรวจว่าเป็นแฟ้มประกาศหรือไม่
import-tooManyRows = แฟ้มมีมากกว่า { $max } แถว ไม่ได้นำเข้า โปรดตรวจว่าเป็นแฟ้มประกาศหรือไม่
import-empty = แฟ้มว่างเปล่า ไม่ได้นำเข้า โปรดขอแฟ้มใหม่
import-unknownKind = ไม่ทราบว่าเป็นแฟ้มชนิดใด ไม่ได้นำเข้า ใช้แฟ้ม JSON, CSV, XML, Excel หรือหน้าเว็บได้
import-unknownColumns = คอลัมน์ของแฟ้มไม่ใช่ของประกาศ ไม่ได้นำเข้า โปรดใช้แบบประกาศ หรือตรวจแฟ้มอีกครั้ง
import-unsupportedKind = นี่คือแฟ้ม { $found } ไม่มีรายการประกาศ ไม่ได้นำเข้า โปรดใช้ JSON, CSV, XML, Excel หรือหน้าเว็บ
import-encodingMark = แฟ้มไม่ตรงกับรหัสที่ระบุตอนต้น ที่บรรทัด { $line } ไบต์ที่ { $offset } โปรดบันทึกเป็น UTF-8 แล้วนำเข้าใหม่
import-encodingZero = แฟ้มมีไบต์ว่าง ที่บรรทัด { $line } ไบต์ที่ { $offset } โปรดบันทึกเป็น UTF-8 แล้วนำเข้าใหม่
import-encodingUserDefined = แฟ้มมีอักษรที่สร้างเอง ({ $codes }) ตัวแรกอยู่ที่บรรทัด { $line } โปรดส่งเป็น UTF-8
import-encodingNeither = แฟ้มไม่ใช่ UTF-8 และไม่ใช่ Big5 ที่บรรทัด { $line } ไบต์ที่ { $offset } โปรดบันทึกเป็น UTF-8 แล้วนำเข้าใหม่
import-encodingAmbiguous = ไม่ทราบว่าแฟ้มเป็น UTF-8 หรือ Big5 ไม่ได้นำเข้า โปรดบันทึกเป็น UTF-8 แล้วนำเข้าใหม่
import-notJson = แฟ้มไม่เป็นรูปแบบ JSON ที่บรรทัด { $line } ตัวที่ { $col } ไม่ได้นำเข้า โปรดขอแฟ้มใหม่
import-notXml = แฟ้มไม่เป็นรูปแบบ XML ที่บรรทัด { $line } ไม่ได้นำเข้า โปรดขอแฟ้มใหม่
import-truncated = แฟ้มไม่สมบูรณ์ ขาดที่บรรทัด { $line } ไม่ได้นำเข้า โปรดขอแฟ้มใหม่
import-missingColumn = แฟ้มไม่มีคอลัมน์ “{ $column }” ไม่ได้นำเข้า โปรดขอแฟ้มใหม่
import-damaged = แฟ้ม Excel เสีย ไม่ได้นำเข้า โปรดขอแฟ้มใหม่
import-protected = แฟ้ม Excel มีรหัสผ่าน ไม่ได้นำเข้า โปรดเอารหัสผ่านออกก่อน
import-bomb = เมื่อเปิดแล้วแฟ้มใหญ่เกินแฟ้มประกาศ ไม่ได้นำเข้า โปรดตรวจที่มาของแฟ้ม

# 其中一列
import-notARecord = แถวนี้ไม่ใช่ข้อมูลหนึ่งรายการ โปรดแก้แฟ้ม
import-rowTooLarge = แถวนี้มีข้อมูลมากเกินไป โปรดแก้แฟ้ม
import-rowTooLong = แถวนี้มีช่องมากกว่าจำนวนคอลัมน์ อาจมีจุลภาคเกิน โปรดแก้แฟ้ม
import-rowCut = แฟ้มขาดที่แถวนี้ โปรดขอแฟ้มใหม่
import-duplicateKey = คอลัมน์ “{ $column }” ซ้ำสองครั้ง โปรดแก้แฟ้ม
import-badType = คอลัมน์ “{ $column }” ไม่ใช่ข้อความ โปรดแก้แฟ้ม
import-loneSurrogate = คอลัมน์ “{ $column }” มีตัวอักษรที่ไม่สมบูรณ์ โปรดแก้แฟ้ม
import-controlCharacter = คอลัมน์ “{ $column }” มีอักขระควบคุม โปรดแก้แฟ้ม
import-fieldTooLong = คอลัมน์ “{ $column }” มี { $chars } ตัวอักษร เกิน { $max } ตัว โปรดแก้แฟ้ม
import-fieldMissing = คอลัมน์ “{ $column }” ว่าง โปรดเติม
import-badCaseNumber = อ่านหมายเลขคดีไม่ได้: { $value } โปรดแก้แฟ้ม
import-caseMissing = แถวนี้ไม่มีหมายเลขคดี โปรดเติม หรือระบุคดีของทั้งรายการตอนนำเข้า (--case)
import-notOfficial = แถวนี้เป็นคำบอกเล่าของผู้อื่น ไม่มีหมายเลขคดี ไม่ใช่ประกาศ โปรดใช้ประกาศของสำนักงาน
import-nothingSold = แถวนี้ไม่ได้ระบุว่าขายอะไร โปรดเติม
import-badChoice = ไม่รู้จักเนื้อหาในคอลัมน์ “{ $column }”: { $value } โปรดเลือกตามแบบ
import-badAmount = อ่านจำนวนเงินในคอลัมน์ “{ $column }” ไม่ได้: { $value } โปรดแก้เป็นตัวเลข
import-badNumber = อ่านตัวเลขในคอลัมน์ “{ $column }” ไม่ได้: { $value } โปรดแก้เป็นตัวเลข
import-badDate = วันที่ในคอลัมน์ “{ $column }” ไม่ถูกต้อง: { $value } โปรดแก้เป็นรูปแบบ 115/03/17
import-duplicateRow = เหมือนแถวที่ { $first } ทุกประการ นำเข้าเพียงครั้งเดียว

# 附件（公告照樣匯入）
import-attachmentMissing = ไม่พบแฟ้มแนบ “{ $name }” แต่นำเข้าประกาศแล้ว โปรดเพิ่มแฟ้ม
import-attachmentName = ชื่อแฟ้ม “{ $name }” ใช้ไม่ได้ โปรดเปลี่ยนชื่อ ไม่ต้องใส่เส้นทาง
import-attachmentTooLarge = แฟ้มแนบ “{ $name }” ใหญ่กว่า 25 MB ไม่ได้รับไว้ โปรดทำให้เล็กลง
import-attachmentKind = แฟ้มแนบ “{ $name }” ไม่ใช่ PDF, JPEG หรือ PNG ไม่ได้รับไว้ โปรดใช้แฟ้มชนิดอื่น
import-attachmentPicture = อ่านรูป “{ $name }” ไม่ได้ หรือใหญ่เกินไป ไม่ได้รับไว้ โปรดใช้รูปอื่น
import-attachmentRead = อ่านแฟ้มแนบ “{ $name }” ไม่ได้ โปรดตรวจแฟ้มและสิทธิ์
