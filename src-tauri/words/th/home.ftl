### unread: not yet read by a native speaker

# 首頁
home-title = ท่านต้องการทำอะไร
home-lead = แตะหนึ่งช่องเพื่อเริ่ม หากต้องการความช่วยเหลือ กด “เรียกเจ้าหน้าที่”
home-lead-low = ปุ่มอยู่ครึ่งล่าง เอื้อมถึงได้
home-help = เลือกหนึ่งช่องแล้วแตะ หากไม่แน่ใจ กด “เรียกเจ้าหน้าที่”
home-strip-free = พิมพ์ฟรี
home-strip-wipe = ข้อมูลที่กรอกจะถูกลบเมื่อเลิกใช้งาน
home-notices = ดูประกาศขายทอดตลาด
home-notices-what = บ้านและที่ดินที่จะขาย พร้อมราคาและวันที่
home-forms = กรอกแบบฟอร์ม
home-forms-what = ตอบทีละข้อ เสร็จแล้วพิมพ์
home-survey = แสดงความเห็น
home-survey-what = ไม่ต้องระบุชื่อ ใช้เวลาประมาณ 1 นาที
home-helper = เรียกเจ้าหน้าที่
home-helper-what = เจ้าหน้าที่จะมาช่วยท่าน
