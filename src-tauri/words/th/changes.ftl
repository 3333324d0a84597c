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
