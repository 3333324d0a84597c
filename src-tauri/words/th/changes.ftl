### unread: not yet read by a native speaker

### 公告前後不同的欄位。

changes-state = สถานะ
changes-openAt = เวลาเปิดซอง
changes-bidUntil = ปิดรับซอง
changes-offerUntil = เสนอซื้อได้ถึง
changes-floorPrice = ราคาขั้นต่ำ
changes-deposit = เงินมัดจำ
changes-round = ประมูลครั้งที่
changes-place = สถานที่เปิดซอง
changes-mailBid = ยื่นซองทางไปรษณีย์
changes-delivery = การส่งมอบ
changes-outcome = ผล
changes-lot = ล็อต
changes-address = ที่อยู่
changes-area = พื้นที่
changes-share = สัดส่วนสิทธิ์
changes-item = สิ่งของ
changes-remarks = หมายเหตุ
changes-facts = รายละเอียดอื่น
changes-case = เลขคดี
changes-unit = แผนก
changes-title = เรื่อง
changes-docNo = เลขที่หนังสือ
changes-issuedOn = วันที่ประกาศ
changes-validFrom = ประกาศตั้งแต่
changes-validTo = ประกาศถึง
changes-service = เอกสารที่ส่ง
changes-reward = เงินรางวัล
changes-attachments = เอกสารแนบ
changes-source = ที่อยู่เว็บ

changes-yes = ได้
changes-no = ไม่ได้
changes-none = ไม่มี

changes-problem-missing = ยังไม่ได้กรอก
changes-problem-unknown = ไม่มีตัวเลือกนี้
changes-problem-unknownField = ไม่มีช่องนี้
changes-problem-taken = รหัสนี้ถูกใช้แล้ว
changes-problem-tooLong = ยาวเกินไปหรือมีอักขระที่ใช้ไม่ได้
changes-problem-samePerson = ต้องเป็นคนอื่น
changes-problem-beforeStart = ก่อนวันเริ่ม
changes-problem-noMoment = ไม่ใช่วันและเวลา เช่น 115/8/4 15:00
changes-problem-noDay = ไม่ใช่วันที่ เช่น 115/8/4
changes-problem-noMoney = ไม่ใช่จำนวนเงิน
changes-problem-noNumber = ไม่ใช่ตัวเลข
changes-problem-noCase = ไม่ใช่เลขคดี
changes-problem-noText = ไม่ใช่ข้อความ
changes-problem-noYesOrNo = ต้องเป็น true หรือ false
changes-problem-noTable = ไม่ใช่กลุ่มช่อง
changes-problem-noList = ไม่ใช่รายการ
changes-problem-tooMany = มากเกินไป
changes-problem-noFile = ไม่มีแฟ้มนี้ข้างประกาศ
changes-problem-largeFile = ใหญ่กว่า 25 MB
changes-problem-badFile = ไม่ใช่ PDF, JPEG หรือ PNG ที่อ่านได้
