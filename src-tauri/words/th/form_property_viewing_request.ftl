### unread: not yet read by a native speaker

# 第 4 號 不動產拍賣預約看屋申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-property_viewing_request = แบบคำขอนัดดูทรัพย์ก่อนขายทอดตลาด（不動產拍賣預約看屋申請表）
    .short = นัดดูทรัพย์（預約看屋）
    .what = ขอไปดูบ้านหรือที่ดินก่อนยื่นซองเสนอราคา เข้าดูด้านในได้หรือไม่ สาขานี้เป็นผู้จัด
    .bring = วันนัดดูให้นำบัตรประจำตัวตัวจริง ตอนนี้ยังไม่ต้องยื่นเอกสาร

# 步驟
form-property_viewing_request-section-property = ทรัพย์
form-property_viewing_request-section-applicant = ผู้ขอ
form-property_viewing_request-section-visit = เวลา
form-property_viewing_request-section-declare = ระเบียบ

# 放在同一頁的題目
form-property_viewing_request-page-lot = แผนกและล็อต (ไม่บังคับ)
form-property_viewing_request-page-rules = สุดท้าย โปรดอ่านระเบียบการดูทรัพย์

# 標的
form-property_viewing_request-case_number = หมายเลขคดีในประกาศขายทอดตลาดคือเลขใด
    .label = หมายเลขคดี（執行案號）
    .help = แตะปี แล้วแตะประเภท สุดท้ายพิมพ์เลข
form-property_viewing_request-property_address = ต้องการดูบ้านหรือที่ดินใด
    .label = บ้านเลขที่หรือเลขที่ดิน（標的門牌或地號）
    .help = เขียนตามประกาศ หนึ่งแบบต่อหนึ่งล็อต

# 申請人
form-property_viewing_request-applicant_mobile = หมายเลขมือถือของท่านคือเลขใด
    .label = มือถือ（行動電話）
    .help = หากเวลาเปลี่ยนกะทันหัน เราจะโทรหมายเลขนี้
form-property_viewing_request-applicant_phone = หมายเลขโทรศัพท์บ้านคือเลขใด
    .label = โทรศัพท์บ้าน（市話）
    .help = ใส่รหัสพื้นที่ เช่น 08-7000000 ไม่มีให้เว้นว่าง

# 時段
form-property_viewing_request-preferred_slots = ต้องการไปดูเมื่อใด
    .label = เวลาที่ต้องการ（希望時段）
    .help = เลือก 1 ถึง 3 วันทำการ วันที่ต้องการที่สุดไว้ก่อน
form-property_viewing_request-preferred_slots-slot_date = วันใด
    .label = วันที่（日期）
    .help = วันทำการ หลังวันนี้และก่อนวันเปิดซอง
form-property_viewing_request-preferred_slots-slot_half = ช่วงเช้าหรือบ่าย
    .label = ช่วงเวลา（時段）
form-property_viewing_request-preferred_slots-slot_half-am = ช่วงเช้า（上午）
form-property_viewing_request-preferred_slots-slot_half-pm = ช่วงบ่าย（下午）
form-property_viewing_request-visitor_count = ไปดูทั้งหมดกี่คน
    .label = จำนวนผู้ไปดู（看屋人數）
    .help = นับรวมท่าน ไม่เกิน 5 คน
form-property_viewing_request-companion_names = ผู้ไปด้วยชื่ออะไร
    .label = ผู้ไปด้วย（同行人姓名）
    .help = หลายคนให้คั่นด้วย “、” เว้นว่างได้
form-property_viewing_request-special_needs = ต้องการความช่วยเหลือใดในวันดูทรัพย์
    .label = ความต้องการพิเศษ（特殊需求）
    .help = ไม่ต้องการให้ไปข้อถัดไป
form-property_viewing_request-special_needs-wheelchair = ใช้รถเข็น（坐輪椅）
form-property_viewing_request-special_needs-sign = ล่ามภาษามือ（手語翻譯）
form-property_viewing_request-special_needs-other = อื่น ๆ

# 看屋規則
form-property_viewing_request-consent_ack = โปรดอ่าน 4 ข้อนี้
    .label = อ่านแล้วและยินยอม
    .paper = อ่านและยินยอมตามระเบียบการดูทรัพย์แล้ว（本人已閱讀並同意以上看屋規則）
    .help =
        1. เข้าด้านในได้หรือไม่ขึ้นกับผู้ครอบครองและการจัดของสาขา ไม่รับรองว่าจะได้ดู
        2. การดูเป็นข้อมูลประกอบเท่านั้น ให้ถือตามประกาศและสภาพจริง สาขาไม่รับผิดในความชำรุดบกพร่อง
        3. ห้ามเจรจากับผู้ครอบครองเอง ห้ามทำเสียหายหรือหยิบสิ่งของ ถ่ายภาพได้ตามที่เจ้าหน้าที่แนะนำ
        4. หนึ่งคนขอได้หนึ่งครั้งต่อหนึ่งล็อต มาไม่ทันเวลาถือว่าสละสิทธิ

# 機關填寫
form-property_viewing_request-staff_viewable =
    .label = เข้าด้านใน（可否入內）
form-property_viewing_request-staff_viewable-inside = ได้（可）
form-property_viewing_request-staff_viewable-outside = เฉพาะภายนอก（僅外觀）
form-property_viewing_request-staff_viewable-no = ไม่ได้（不可）
form-property_viewing_request-staff_slot =
    .label = วันเวลาที่กำหนด（排定日時）
form-property_viewing_request-staff_escort =
    .label = ผู้พาดู（帶看人員）

# 這張表自己的規則
form-property_viewing_request-rule-auction_ahead = วันเปิดซองต้องอยู่หลังวันนี้ โปรดดูประกาศอีกครั้ง
form-property_viewing_request-rule-slots_after_today = วันดูต้องอยู่หลังวันนี้ โปรดเลือกวันหลัง
form-property_viewing_request-rule-slots_are_working_days = โปรดเลือกวันทำการ ไม่ใช่วันหยุด
form-property_viewing_request-rule-slots_before_auction = ต้องดูก่อนวันเปิดซอง โปรดเลือกวันที่เร็วกว่านี้
form-property_viewing_request-rule-slots_leave_time = ควรดูก่อนเปิดซองอย่างน้อย { $days } วันทำการ ขอช้าอาจจัดให้ไม่ทัน

# 紙本固定文字
form-property_viewing_request-text-lead = ข้าพเจ้าประสงค์จะเสนอราคา จึงขอดูทรัพย์ก่อนเปิดซอง
form-property_viewing_request-text-slots_head = เวลาที่ต้องการดู 1 ถึง 3 วันทำการ เรียงตามที่ต้องการ（希望看屋的時段）
form-property_viewing_request-text-side_property = ทรัพย์（拍賣標的）
form-property_viewing_request-text-side_applicant = ผู้ขอ（申請人）
form-property_viewing_request-text-side_rules = ระเบียบ（看屋規則）
form-property_viewing_request-text-rules =
    1. เข้าด้านในได้หรือไม่ขึ้นกับผู้ครอบครองและการจัดของสาขา ไม่รับรองว่าจะได้ดู
    2. การดูเป็นข้อมูลประกอบเท่านั้น ให้ถือตามประกาศและสภาพจริง สาขาไม่รับผิดในความชำรุดบกพร่อง（強制執行法第69條、第113條）
    3. ห้ามเจรจากับผู้ครอบครองเอง ห้ามทำเสียหายหรือหยิบสิ่งของ ถ่ายภาพตามที่เจ้าหน้าที่แนะนำ
    4. หนึ่งคนขอได้หนึ่งครั้งต่อหนึ่งล็อต มาไม่ทันเวลาถือว่าสละสิทธิ

# 要帶的、依據、常見的疏漏
form-property_viewing_request-bring-identity = วันนัดดูนำบัตรประชาชนตัวจริง ชาวต่างชาตินำ ARC หรือหนังสือเดินทาง
form-property_viewing_request-legal-inspection = มาตรา 81 วรรค 2 ข้อ 8 กฎหมายบังคับคดี ใช้ตามมาตรา 26 กฎหมายว่าด้วยการบังคับทางปกครอง（強制執行法第81條第2項第8款、行政執行法第26條）
form-property_viewing_request-legal-warranty = มาตรา 69 และ 113 กฎหมายบังคับคดี ไม่รับผิดในความชำรุดบกพร่อง（強制執行法第69條、第113條）
form-property_viewing_request-mistake-lot = ไม่ได้กรอกล็อต หรือกรอกที่อยู่หลายล็อตในแบบเดียว
form-property_viewing_request-mistake-late = ขอก่อนเปิดซองเพียงวันเดียว จัดให้ไม่ทัน
