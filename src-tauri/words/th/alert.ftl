### unread: not yet read by a native speaker

alert-key-in-file = กุญแจของสมุดข้อมูลอยู่ในแฟ้ม
alert-catalogue-lost = ข้อมูลประกาศเสียหาย ขณะนี้ใช้ข้อมูลเก่า
alert-printer-paper-out = เครื่องพิมพ์ไม่มีกระดาษ
alert-printer-offline = เครื่องพิมพ์ไม่ตอบสนอง
alert-printer-needs-help = เครื่องพิมพ์ต้องมีคนดูแล
alert-clock-untrusted = นาฬิกาอาจไม่ตรง
alert-help-called = มีผู้มาใช้บริการขอความช่วยเหลือ
alert-who-counter = ให้เจ้าหน้าที่เวรดำเนินการ
alert-who-technician = ให้เจ้าหน้าที่เทคนิคดำเนินการ
alert-ledger-key-gone = ไม่พบกุญแจของสมุดข้อมูล
alert-ledger-key-locked = เอากุญแจของสมุดข้อมูลไม่ได้
alert-ledger-unreadable = เปิดสมุดข้อมูลไม่ได้
alert-start = เครื่องยังเปิดใช้งานไม่สมบูรณ์
alert-bundle-refused = เนื้อหาที่ได้รับมีปัญหา ไม่ได้นำมาใช้
alert-bundle-expired = เนื้อหาของหน่วยงานไม่ได้รับการปรับปรุง
