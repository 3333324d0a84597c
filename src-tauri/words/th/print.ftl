### unread: not yet read by a native speaker

# 列印

# 印以前
print-preview-title = จะพิมพ์ออกมาแบบนี้
print-preview-help = นี่คือกระดาษที่จะพิมพ์ หากต้องการแก้ไข กด “ย้อนกลับ”
print-preview-copies = ต้องการกี่ชุด
print-preview-copies-n = { $n } ชุด
print-preview-more = เพิ่ม 1 ชุด
print-preview-less = ลด 1 ชุด
print-preview-least = อย่างน้อย 1 ชุด
print-preview-most = ครั้งละไม่เกิน { $n } ชุด หากต้องการเพิ่ม โปรดเรียกเจ้าหน้าที่
print-preview-back = ยังไม่พิมพ์
print-preview-start = พิมพ์ { $n } แผ่น
print-preview-free = พิมพ์ฟรี
print-preview-alt = หน้า { $n } ที่จะพิมพ์
print-preview-loading = กำลังเตรียมแบบที่จะพิมพ์
print-preview-no_code = ข้อความยาวมาก ครั้งนี้จึงไม่มีรหัสข้อมูล ข้อความบนกระดาษครบและยื่นได้เหมือนเดิม
print-preview-folder = ตัวอย่าง: เก็บลงแฟ้ม ไม่พิมพ์จริง

# 正在印
print-progress-title = พิมพ์
print-progress-help = โปรดรอจนพิมพ์เสร็จ แล้วหยิบกระดาษของท่าน
print-progress-preparing = กำลังเตรียมพิมพ์
print-progress-printing = กำลังพิมพ์แผ่นที่ { $n } จาก { $total }
print-progress-where = กระดาษจะออกที่ถาด
print-progress-wait = กรุณารอสักครู่ ไม่ต้องกดซ้ำ
print-progress-step-made = เตรียมแล้ว
print-progress-step-printing = กำลังพิมพ์
print-progress-step-take = โปรดหยิบ
print-progress-code = ท้ายทุกแผ่นมีเลข { $code } โปรดดูว่าครบหรือไม่
print-progress-cancel = ไม่พิมพ์แล้ว
print-progress-canceled-what = ยกเลิกแล้ว ข้อมูลที่กรอกยังอยู่

# 印好了
print-done-title = พิมพ์เสร็จแล้ว โปรดหยิบ
print-done-help = พิมพ์เสร็จแล้ว เมื่อหยิบกระดาษแล้ว กด “หยิบแล้ว”
print-done-what = โปรดหยิบกระดาษ { $n } แผ่นจากถาด
print-done-count = โปรดตรวจสอบว่าได้รับครบ { $n } แผ่น
print-done-sign = ลงชื่อด้วยปากกาในช่อง “簽名”
print-done-taken = หยิบแล้ว
print-done-folder-title = เก็บแล้ว
print-done-folder = ตัวอย่าง: เก็บ { $n } แผ่นลงแฟ้มแล้ว ไม่ได้พิมพ์จริง
print-done-folder-ok = เข้าใจแล้ว
print-done-after-title = ต้องการทำอย่างอื่นอีกหรือไม่
print-done-after-help = กลับหน้าแรกเพื่อทำเรื่องอื่น หรือแสดงความเห็นได้
print-done-after-survey = แสดงความเห็น
print-done-after-home = ทำเรื่องอื่น
print-done-after-finish = เลิกใช้งาน

# 印不出來
print-trouble-title = ขณะนี้พิมพ์ไม่ได้
print-trouble-help = ข้อมูลที่กรอกยังอยู่ รอสักครู่แล้วลองอีกครั้ง หรือเรียกเจ้าหน้าที่
print-trouble-paperOut = กระดาษหมด
print-trouble-paperOut-what = โปรดให้เจ้าหน้าที่เติมกระดาษ แล้วกด “ลองอีกครั้ง”
print-trouble-offline = เครื่องพิมพ์ไม่ตอบสนอง
print-trouble-offline-what = รอสักครู่แล้วลองอีกครั้ง หรือให้เจ้าหน้าที่มาดู
print-trouble-needsHelp = เครื่องพิมพ์ต้องมีคนช่วย
print-trouble-needsHelp-what = โปรดอย่าดึงกระดาษ และให้เจ้าหน้าที่มาดู
print-trouble-kept = ข้อมูลที่กรอกยังอยู่ เลือกหนึ่งข้อ:
print-trouble-some = พิมพ์แล้ว { $n } แผ่น โปรดหยิบก่อน
print-trouble-retry = ลองอีกครั้ง
print-trouble-retry-what = พิมพ์ใหม่ตั้งแต่แผ่นที่ 1
print-trouble-call = ขอให้เจ้าหน้าที่มา
print-trouble-call-what = เติมกระดาษ ดูเครื่องพิมพ์
print-trouble-desk = ไปที่เคาน์เตอร์
print-trouble-desk-what = เคาน์เตอร์มีแบบกระดาษให้เขียนด้วยมือ
print-trouble-later = ไว้ภายหลัง
print-trouble-later-what = เครื่องจะไม่พิมพ์เองภายหลัง
