### unread: not yet read by a native speaker

### 公告前後不同的欄位。

notices-field-state = สถานะ
notices-field-openAt = เวลาเปิดซอง
notices-field-bidUntil = ปิดรับซอง
notices-field-offerUntil = เสนอซื้อได้ถึง
notices-field-floorPrice = ราคาขั้นต่ำ
notices-field-deposit = เงินมัดจำ
notices-field-round = ประมูลครั้งที่
notices-field-place = สถานที่เปิดซอง
notices-field-mailBid = ยื่นซองทางไปรษณีย์
notices-field-delivery = การส่งมอบ
notices-field-outcome = ผล
notices-field-lot = ล็อต
notices-field-address = ที่อยู่
notices-field-area = พื้นที่
notices-field-share = สัดส่วนสิทธิ์
notices-field-item = สิ่งของ
notices-field-remarks = หมายเหตุ
notices-field-facts = รายละเอียดอื่น
notices-field-case = เลขคดี
notices-field-unit = แผนก
notices-field-title = เรื่อง
notices-field-docNo = เลขที่หนังสือ
notices-field-issuedOn = วันที่ประกาศ
notices-field-validFrom = ประกาศตั้งแต่
notices-field-validTo = ประกาศถึง
notices-field-service = เอกสารที่ส่ง
notices-field-reward = เงินรางวัล
notices-field-attachments = เอกสารแนบ
notices-field-source = ที่อยู่เว็บ

notices-field-yes = ได้
notices-field-no = ไม่ได้
notices-field-none = —

notices-flag-lotTakenBack = บางล็อตหยุดขายหรือถูกถอนแล้ว โปรดสอบถามแผนกก่อน
