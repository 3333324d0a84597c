### unread: not yet read by a native speaker

# 填寫書表（各張書表共用）

# 清單
forms-title = กรอกแบบฟอร์ม
forms-lead = ต้องการทำเรื่องอะไร
forms-help = เลือกเรื่องก่อน แล้วเลือกแบบฟอร์ม หากทราบเลขที่ กดปุ่มล่างสุด
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

# 找一張表
forms-all-open = ทั้งหมด { $n } แบบ ตามเลขที่
forms-group-title = แบบฟอร์มสำหรับเรื่องนี้
forms-group-help = แตะแบบฟอร์มเพื่อดูว่าใช้ทำอะไร
forms-all-title = แบบฟอร์มทั้งหมด
forms-all-help = เรียงตามเลขที่ แตะหนึ่งแบบเพื่อดูว่าใช้ทำอะไร

# 一張表的說明
forms-intro-who = ใครใช้
forms-intro-when = ใช้เมื่อไร
forms-intro-no_need = ไม่ต้องนำมา
forms-intro-where = ยื่นที่ไหน
forms-intro-fee = ค่าธรรมเนียม
forms-intro-mistakes = จุดที่มักผิด
forms-intro-large = พิมพ์แบบเปล่าตัวใหญ่
forms-intro-read = ดูอัตราค่าธรรมเนียม
forms-intro-sum = ลองคำนวณ
forms-intro-survey = ตอบบนหน้าจอ
forms-intro-print = พิมพ์
forms-question-stop = หยุดและพิมพ์
forms-question-stop_ask = พิมพ์เท่าที่มีเลยไหม
forms-question-stop_what = ส่วนที่กรอกแล้วจะพิมพ์ ที่เหลือเว้นว่างให้เขียน กลับมากรอกต่อได้
forms-question-stop_no = กรอกต่อ
forms-question-prefilled = กรอกตามแบบฟอร์มก่อนหน้า แก้ไขได้
forms-offer = ต่อไป: { $form }
forms-offer-why = สิ่งที่กรอกแล้วจะนำมาให้

# 收費標準和試算
forms-fees-title = ค่าอ่านและทำสำเนา
forms-fees-help = นี่คืออัตราค่าธรรมเนียม หากอยากคำนวณ กด “ลองคำนวณ”
forms-fees-effective = ใช้ตั้งแต่ { $date }
forms-fees-group-reading = อ่าน คัดลอก
forms-fees-group-copy = สำเนากระดาษ
forms-fees-group-image = ไฟล์ภาพ
forms-fees-group-post = ส่งไปรษณีย์
forms-fees-rate-reading = อ่าน คัด หรือถ่ายเอง
forms-fees-rate-copy_b4 = ขาวดำ ไม่เกิน B4
forms-fees-rate-copy_a3 = ขาวดำ A3
forms-fees-rate-colour_b4 = สี ไม่เกิน B4
forms-fees-rate-colour_a3 = สี A3
forms-fees-rate-image_low = ภาพจากกระดาษ ไม่เกิน 200 dpi
forms-fees-rate-image_high = ภาพจากกระดาษ 201 dpi ขึ้นไป
forms-fees-rate-photo_low = ภาพจากรูปถ่าย ไม่เกิน 300 dpi
forms-fees-rate-photo_high = ภาพจากรูปถ่าย 301 dpi ขึ้นไป
forms-fees-rate-drawing_low = ภาพจากแผ่นใหญ่ คิดเป็น A3
forms-fees-rate-post = ค่าจัดส่ง ค่าไปรษณีย์ต่างหาก
forms-fees-per-reading = { $price } เหรียญ ต่อ { $every } ชั่วโมง
forms-fees-per-copy = { $price } เหรียญ ต่อหน้า
forms-fees-per-image = { $price } เหรียญ ต่อภาพ
forms-fees-per-post = { $price } เหรียญ ต่อครั้ง
forms-fees-note = ไม่ถึง 2 ชั่วโมงคิดเป็น 2 ชั่วโมง ยื่นขอก่อน อนุญาตแล้วจึงจ่าย
forms-fees-rest = แผ่นใหญ่ความละเอียดสูง เสียง และวิดีโอ โปรดสอบถามเจ้าหน้าที่
forms-fees-law = กฎหมาย: กฎหมายจดหมายเหตุ（檔案法） มาตรา 21 กฎหมายค่าธรรมเนียม（規費法） มาตรา 10
forms-fees-sum-title = ลองคำนวณค่าใช้จ่าย
forms-fees-sum-help = แตะหนึ่งบรรทัด แล้วพิมพ์จำนวนชั่วโมงหรือหน้า
forms-fees-sum-mark = ประมาณการ
forms-fees-sum-total = ประมาณ { $total } เหรียญ
forms-fees-sum-only = นี่เป็นการประมาณ เจ้าหน้าที่จะคิดจำนวนจริง ค่าส่งต่างหาก
forms-fees-count-reading = { $n } ชั่วโมง
forms-fees-count-copy = { $n } หน้า
forms-fees-count-image = { $n } ภาพ
forms-fees-count-post = { $n } ครั้ง
