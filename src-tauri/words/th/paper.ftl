### unread: not yet read by a native speaker

# 紙本

# 每一張都有
paper-example = ตัวอย่าง
paper-draft = ฉบับร่าง
paper-sample = ข้อมูลตัวอย่าง
paper-empty_side = ด้านนี้เว้นว่าง（本頁空白）
paper-further_down = ดูด้านหลัง（見後）
paper-same = เหมือนข้างบน（同上）
paper-row = { $label } (แถวที่ { $n })
paper-page = หน้า { $n } จาก { $total }
paper-edition = { $form } ฉบับ { $edition }
paper-large = ฉบับตัวอักษรใหญ่（大字版）
paper-large-edition = ฉบับ { $edition }

# 金額、日期
paper-amount = { $amount } เหรียญไต้หวัน
paper-day = { $date } ({ $weekday })
paper-weekday-1 = วันจันทร์
paper-weekday-2 = วันอังคาร
paper-weekday-3 = วันพุธ
paper-weekday-4 = วันพฤหัสบดี
paper-weekday-5 = วันศุกร์
paper-weekday-6 = วันเสาร์
paper-weekday-7 = วันอาทิตย์
paper-time-morning = ช่วงเช้า
paper-time-afternoon = ช่วงบ่าย
paper-time-hour = { $hour } นาฬิกา
paper-time-minute = { $hour }.{ $minute } น.

# 公告
paper-notice-estate = ประกาศขายทอดตลาดอสังหาริมทรัพย์（不動產拍賣公告）
paper-notice-movable = ประกาศขายทอดตลาดสังหาริมทรัพย์（動產拍賣公告）
paper-notice-service = การส่งเอกสารโดยวิธีประกาศ（公示送達）
paper-notice-reward = ประกาศให้รางวัลผู้แจ้งเบาะแส（獎勵檢舉公告）
paper-notice-what = นี่คือผลการค้นหา ให้ถือประกาศต้นฉบับของสาขาเป็นหลัก
paper-notice-demo = ข้อมูลตัวอย่าง ไม่ใช่ประกาศจริง
paper-notice-fresh-none = โปรดสอบถามสาขาอีกครั้ง
paper-notice-source = แหล่งข้อมูล: { $who }
paper-notice-source-none = แหล่งข้อมูล: ไม่มี ใช้เป็นตัวอย่าง
paper-notice-printed = วันที่พิมพ์: { $date }
paper-notice-case = หมายเลขคดี（案號）
paper-notice-unit = แผนก { $unit }（股）
paper-notice-round = ครั้งที่ขาย สถานะ
paper-notice-lot-state = สถานะ
paper-notice-open = เปิดซอง（開標）
paper-notice-none = ประกาศไม่ได้ระบุ
paper-notice-lot = ล็อต { $lot }（標別）
paper-notice-floor =
    ราคาขั้นต่ำ（底價）
    ราคาน้อยที่สุดที่รับ
paper-notice-deposit =
    เงินประกัน（保證金）
    วางก่อนเมื่อเสนอราคา
paper-notice-result = ผล
paper-notice-delivery = การส่งมอบ（點交）
paper-notice-category = ประเภท
paper-notice-what-sold = ทรัพย์ที่ขาย
paper-notice-remarks = หมายเหตุ
paper-area-both = เนื้อที่ { $ping } ผิง ({ $m2 } ตารางเมตร)
paper-share = ส่วนแห่งสิทธิ { $share }（權利範圍）

# 對照表
paper-gloss-mark = ใบเทียบคำแปล ไม่ใช่แบบฟอร์ม（對照表）
paper-gloss-note = แผ่นนี้ให้ท่านเก็บไว้ ใช้อธิบายแต่ละช่องในแบบฟอร์มภาษาจีน โปรดลงชื่อและยื่นแบบฟอร์มภาษาจีน
paper-gloss-field = หัวข้อ
paper-gloss-chinese = ในแบบฟอร์ม（中文）
paper-gloss-answer = คำตอบของท่าน
paper-gloss-sign = ลงชื่อหรือประทับตราด้วยตนเองในแบบฟอร์มภาษาจีน

# 資料條碼
paper-code-mark = รหัสข้อมูล（資料條碼）
paper-code-note = ช่องสี่เหลี่ยมด้านล่างเก็บข้อมูลที่กรอกไว้ เข้ารหัสแล้ว เฉพาะ { $office } เท่านั้นที่อ่านได้ โปรดยื่นพร้อมแบบฟอร์ม หากไม่มีแผ่นนี้ แบบฟอร์มยังใช้ได้ตามปกติ
paper-code-part = ช่อง { $n } จาก { $total }　{ $name }
