### unread: not yet read by a native speaker

# Words of the parts every screen is made of.

kit-page-code = รหัสหน้า
kit-dock = ปุ่มประจำ
kit-cannot-now = ขณะนี้ยังกดไม่ได้
kit-wan = หมื่น
kit-yuan = เหรียญไต้หวัน
kit-problems = ยังมี { $n } จุดที่ต้องกรอก
kit-fix = ไปกรอก
kit-page-prev = หน้าก่อน
kit-page-next = หน้าถัดไป
kit-page-first = หน้านี้เป็นหน้าแรก
kit-page-last = หน้านี้เป็นหน้าสุดท้าย
kit-page-of = หน้า { $page } จาก { $pages }
kit-sheet-of = แผ่นที่ { $page } จาก { $pages }

