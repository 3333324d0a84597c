### unread: not yet read by a native speaker

# 服務人員看的畫面、等候區的畫面
staff-title = สภาพของเครื่อง
staff-help = เริ่มจากด้านบน ทำทีละเรื่อง
staff-none = ขณะนี้ไม่มีเรื่องที่ต้องทำ
staff-todo = ต้องทำ { $n } เรื่อง
staff-since = ตั้งแต่ { $since }
staff-machine = เครื่องนี้
staff-state-ok = ปกติ
staff-state-degraded = ควรตรวจสอบ
staff-state-missing = ไม่มี
staff-reload = ตรวจอีกครั้ง
staff-wall-title = บริเวณรอ
staff-wall-help = หน้าจอนี้ใช้ดูเท่านั้น แตะไม่ได้
staff-wall-lead = หากต้องการค้นหา กรอกแบบฟอร์ม หรือพิมพ์ โปรดใช้เครื่องข้าง ๆ
