### unread: not yet read by a native speaker

# 填寫書表（各張書表共用）

# 清單
forms-title = กรอกแบบฟอร์ม
forms-lead = เลือกแบบฟอร์ม
forms-help = แตะแบบฟอร์มเพื่อดูว่าใช้ทำอะไร
forms-no = เลขที่ { $n }
forms-pages = พิมพ์ออกมา { $n } แผ่น
forms-only_print = พิมพ์ได้เฉพาะแบบเปล่า
forms-none = ขณะนี้ไม่มีแบบฟอร์มให้กรอก โปรดขอแบบกระดาษที่เคาน์เตอร์

# 一張表的介紹
forms-intro-title = แบบฟอร์มนี้
forms-intro-help = กรอกที่นี่ได้ หรือพิมพ์แบบเปล่าไปเขียนด้วยมือ
forms-intro-what = แบบฟอร์มนี้ใช้ทำอะไร
forms-intro-bring = สิ่งที่ต้องเตรียม
forms-intro-free = พิมพ์ฟรี หน้าจอไม่รับลายเซ็น พิมพ์แล้วโปรดลงชื่อบนกระดาษ
forms-intro-fill = กรอกบนหน้าจอ
forms-intro-resume = กรอกต่อ
forms-intro-blank = พิมพ์แบบฟอร์มเปล่า
forms-intro-example = พิมพ์ตัวอย่างการกรอก

# 一題一頁
forms-question-title = กรอกแบบฟอร์ม
forms-question-help = ตอบทีละข้อ ข้อที่ยังไม่ทราบเว้นว่างไว้ก่อนได้ แล้วเขียนด้วยมือภายหลัง
forms-question-back = ข้อก่อน
forms-question-next = ข้อถัดไป
forms-question-optional = ไม่บังคับ
forms-question-skip = ข้ามข้อนี้
forms-question-lands = จะพิมพ์บนแบบฟอร์มนี้
forms-question-empty = ยังไม่ได้กรอก
forms-question-choose_one = แตะหนึ่งช่องเพื่อไปข้อถัดไป
forms-question-choices = ดูตัวเลือก
forms-question-choose_many = แตะได้หลายช่อง
forms-question-other = อื่น ๆ เขียนเอง
forms-question-other_field = รายละเอียดอื่น ๆ
forms-question-yuan = เหรียญไต้หวัน
forms-question-more = เพิ่มเติม
forms-question-done_typing = พิมพ์เสร็จแล้ว
forms-question-left = เขียนได้อีก { $n } ตัว
forms-question-computed = คำนวณให้แล้ว

# 案件和其他的列
forms-table-title = กรอกทีละรายการ
forms-table-help = กด “แก้ไข” เพื่อแก้แต่ละรายการ หากมีอีก กด “เพิ่มรายการ”
forms-table-add = เพิ่มรายการ
forms-table-first = กรอกรายการที่ 1
forms-table-row = รายการที่ { $n }
forms-table-done = กรอกครบแล้ว ข้อถัดไป
forms-table-delete_ask = ลบรายการที่ { $n } หรือไม่
forms-table-delete_yes = ลบรายการนี้
forms-table-delete_no = เก็บไว้
forms-row-title = กรอกหนึ่งรายการ
forms-row-help = กรอกตามจดหมายทีละช่อง
forms-row-next = ช่องถัดไป
forms-row-back = ช่องก่อน

# 印出來以前
forms-check-title = ตรวจสอบก่อนพิมพ์
forms-check-help = กด “แก้ไข” ท้ายบรรทัดเพื่อแก้ หากถูกต้องแล้ว กด “ดูแบบที่จะพิมพ์”
forms-check-edit = แก้ไข
forms-check-fill = กรอก
forms-check-empty = ไม่ได้กรอก
forms-check-empty_must = ยังไม่ได้กรอก
forms-check-fix_first = ไปจุดแรก
forms-check-draft = เว้นว่าง เขียนด้วยมือ
forms-check-print = ดูแบบที่จะพิมพ์
forms-check-pen = ส่วนที่เขียนด้วยปากกา
forms-check-pen-what = ลงลายมือชื่อหรือประทับตราบนกระดาษที่พิมพ์แล้ว
forms-check-next = ขั้นต่อไป
forms-check-next-what = ลงชื่อแล้ว ยื่นต่อแผนกที่รับผิดชอบ（承辦股）
forms-check-privacy = ไม่เก็บไว้
forms-check-privacy-what = เมื่อเลิกใช้งาน เครื่องจะลบทันที

# 離開
forms-list-separator = {", "}
