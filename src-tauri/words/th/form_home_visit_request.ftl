### unread: not yet read by a native speaker

# 第 5 號 愛心到府服務申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-home_visit_request = แบบคำขอบริการถึงบ้าน（愛心到府服務申請表）
    .short = บริการถึงบ้าน（愛心到府服務）
    .what = หากพิการ สูงอายุ หรือเดินทางลำบาก มาไม่สะดวก เราไปหาท่าน ไม่มีค่าใช้จ่าย
    .bring = ตอนนี้ยังไม่ต้องใช้เอกสาร วันที่เราไปค่อยแสดงหลักฐาน

# 步驟
form-home_visit_request-section-person = ผู้รับบริการ
form-home_visit_request-section-requester = ผู้ขอแทน
form-home_visit_request-section-visit = สถานที่และเวลา
form-home_visit_request-section-service = บริการ
form-home_visit_request-section-declare = ยินยอม

# 放在同一頁的題目
form-home_visit_request-page-person_more = ข้อมูลอื่น (ไม่บังคับ)
form-home_visit_request-page-requester = ติดต่อผู้ขอแทนอย่างไร
form-home_visit_request-page-consent = สุดท้าย โปรดอ่านข้อยินยอม

# 服務對象
form-home_visit_request-obligor_name = ผู้มีหน้าที่ชำระเงินที่รับบริการชื่ออะไร
    .label = ชื่อผู้มีหน้าที่ชำระเงิน（義務人姓名）
    .help = คือผู้ที่มีชื่อในจดหมาย เขียนตามบัตร
form-home_visit_request-obligor_id_no = เลขบัตรประชาชนหรือ ARC คือเลขใด
    .label = เลขบัตรหรือ ARC（身分證／居留證號）
    .help = ตามบัตร
form-home_visit_request-eligibility = เหตุใดจึงมาไม่สะดวก
    .label = เหตุที่ขอ（申請資格）
    .help = เลือกได้หลายข้อ ใช้เพื่อจัดบริการเท่านั้น
form-home_visit_request-eligibility-disability = คนพิการ（身心障礙）
form-home_visit_request-eligibility-elderly = ผู้สูงอายุ（年長）
form-home_visit_request-eligibility-illness = เดินลำบากหรือป่วยหนัก（行動不便或重病）
form-home_visit_request-eligibility-pregnant = ตั้งครรภ์หรือมีเด็กเล็ก（孕婦或攜帶幼兒）
form-home_visit_request-eligibility-remote = อยู่ห่างไกล（居住偏遠）
form-home_visit_request-eligibility-other = อื่น ๆ
form-home_visit_request-eligibility_other = เหตุคืออะไร
    .label = เหตุอื่น（其他資格說明）

# 代申請人
form-home_visit_request-requester_name = ท่านขอแทนผู้อื่นหรือไม่ ท่านชื่ออะไร
    .label = ชื่อผู้ขอแทน（代申請人姓名）
    .paper = ชื่อ（姓名）
    .help = หากขอให้ตนเอง เว้นว่างแล้วไปข้อถัดไป
form-home_visit_request-requester_relation = ท่านเกี่ยวข้องกับผู้มีหน้าที่ชำระเงินอย่างไร
    .label = ความสัมพันธ์（與義務人關係）
form-home_visit_request-requester_relation-spouse = คู่สมรส（配偶）
form-home_visit_request-requester_relation-child = บุตร（子女）
form-home_visit_request-requester_relation-relative = ญาติอื่น（其他親屬）
form-home_visit_request-requester_relation-friend = เพื่อน（朋友）
form-home_visit_request-requester_relation-carer = ผู้ดูแล（看護）
form-home_visit_request-requester_relation-social_worker = นักสังคมสงเคราะห์（社工）
form-home_visit_request-requester_relation-other = อื่น ๆ
form-home_visit_request-requester_phone = โทรศัพท์ของท่านคือเลขใด
    .label = โทรศัพท์ผู้ขอแทน（代申請人電話）
    .paper = โทรศัพท์（電話）
    .help = มือถือหรือโทรศัพท์บ้านก็ได้

# 地點和時間
form-home_visit_request-visit_address = ให้เราไปที่ใด
    .label = ที่อยู่ที่ให้ไป（到府地址）
    .help = กรอกที่ที่อยู่ตอนนี้ ไม่จำเป็นต้องเป็นที่อยู่ตามทะเบียน และต้องอยู่ในเขตของสาขา
form-home_visit_request-visit_landmark = ใกล้กับอะไรที่จำง่าย
    .label = เส้นทางหรือจุดสังเกต（路線或地標）
    .help = เช่น “廟的旁邊” (ข้างศาลเจ้า) เว้นว่างได้
form-home_visit_request-preferred_slots = ต้องการให้เราไปเมื่อใด
    .label = เวลาที่ต้องการ（希望時段）
    .help = เลือก 1 ถึง 3 วันทำการ วันที่ต้องการที่สุดไว้ก่อน เราจะโทรยืนยัน
form-home_visit_request-preferred_slots-slot_date = วันใด
    .label = วันที่（日期）
    .help = วันทำการ อย่างน้อย 3 วันจากวันนี้
form-home_visit_request-preferred_slots-slot_half = ช่วงเช้าหรือบ่าย
    .label = ช่วงเวลา（時段）
form-home_visit_request-preferred_slots-slot_half-am = ช่วงเช้า（上午）
form-home_visit_request-preferred_slots-slot_half-pm = ช่วงบ่าย（下午）

# 服務項目
form-home_visit_request-service_items = ท่านต้องการทำเรื่องใด
    .label = บริการ（服務項目）
    .help = เลือกได้หลายข้อ
form-home_visit_request-service_items-instalments = ขอผ่อนชำระ（辦理分期）
form-home_visit_request-service_items-pay = ชำระเงิน（繳款）
form-home_visit_request-service_items-explain = ชี้แจงสภาพ（陳述說明）
form-home_visit_request-service_items-query = สอบถามคดี（查詢案件）
form-home_visit_request-service_items-fill = ช่วยกรอกแบบ（協助填寫書表）
form-home_visit_request-service_items-other = อื่น ๆ
form-home_visit_request-service_items_other = ต้องการเรื่องใดอีก
    .label = เรื่องอื่น（其他項目）
form-home_visit_request-language = ท่านใช้ภาษาใด
    .label = ภาษา（使用語言）
form-home_visit_request-language-mandarin = จีนกลาง（國語）
form-home_visit_request-language-taiwanese = ไต้หวัน（閩南語）
form-home_visit_request-language-hakka = ฮากกา（客語）
form-home_visit_request-language-indigenous = ภาษาชนพื้นเมือง（原住民語）
form-home_visit_request-language-sign = ภาษามือ（手語）
form-home_visit_request-language-vietnamese = เวียดนาม（越南語）
form-home_visit_request-language-indonesian = อินโดนีเซีย（印尼語）
form-home_visit_request-language-thai = ไทย（泰語）
form-home_visit_request-language-other = อื่น ๆ
form-home_visit_request-assist_needs = ต้องการความช่วยเหลือใด
    .label = ความช่วยเหลือ（協助需求）
    .help = เลือกได้หลายข้อ ไม่ต้องการให้ไปข้อถัดไป
form-home_visit_request-assist_needs-sign = ล่ามภาษามือ（手語翻譯）
form-home_visit_request-assist_needs-captions = พิมพ์คำพูดสด（同步聽打）
form-home_visit_request-assist_needs-glasses = แว่นสายตายาว（老花眼鏡）
form-home_visit_request-assist_needs-companion = ญาติหรือเพื่อนอยู่ด้วย（親友陪同）
form-home_visit_request-assist_needs-other = อื่น ๆ
form-home_visit_request-remarks = มีเรื่องใดต้องการแจ้งเราอีก
    .label = หมายเหตุ（備註）
    .help = แตะประโยคที่ตรง หรือเขียนเพิ่มเอง ไม่บังคับ พิมพ์เป็นภาษาจีน
form-home_visit_request-remarks-ready-1 = โปรดโทรก่อนมา
form-home_visit_request-remarks-ready-2 = กลางวันอยู่บ้านคนเดียว
form-home_visit_request-remarks-ready-3 = หูไม่ค่อยดี โปรดพูดช้าและดัง
form-home_visit_request-remarks-ready-4 = อยู่ชั้นบน ไม่มีลิฟต์

# 同意
form-home_visit_request-sensitive_consent = โปรดอ่าน 3 ข้อนี้
    .label = ยินยอมให้ใช้ข้อมูลนี้จัดบริการ
    .paper = ยินยอมให้สาขาใช้ข้อมูลเหตุที่ขอเพื่อจัดบริการ（本人同意貴分署為安排服務，使用申請資格的資料）
    .help =
        1. ไม่มีค่าใช้จ่าย เจ้าหน้าที่จะแสดงบัตรประจำตัว
        2. เจ้าหน้าที่ไม่ขอบัตรเอทีเอ็มหรือรหัสผ่าน ผู้ที่ขอคือมิจฉาชีพ โทร 165
        3. ข้อมูลสุขภาพใช้เพื่อจัดบริการเท่านั้น เราจะโทรยืนยันเวลา

# 機關填寫
form-home_visit_request-staff_channel =
    .label = ช่องทางรับเรื่อง（受理方式）
form-home_visit_request-staff_channel-counter = เคาน์เตอร์（臨櫃）
form-home_visit_request-staff_channel-phone = โทรศัพท์（電話）
form-home_visit_request-staff_channel-fax = โทรสาร（傳真）
form-home_visit_request-staff_channel-online = ออนไลน์（線上）
form-home_visit_request-staff_channel-post = ไปรษณีย์（郵寄）
form-home_visit_request-staff_visit_at =
    .label = วันเวลาที่กำหนด（排定日時）
form-home_visit_request-staff_team =
    .label = เจ้าหน้าที่（服務人員）
form-home_visit_request-staff_result =
    .label = ผลการดำเนินการ（辦理結果）
form-home_visit_request-staff_supervisor =
    .label = ผู้บังคับบัญชา（主管核章）

# 這張表自己的規則
form-home_visit_request-rule-slots_are_working_days = โปรดเลือกวันทำการ ไม่ใช่วันหยุด
form-home_visit_request-rule-slots_leave_time = โปรดเลือกวันอย่างน้อย { $days } วันจากวันนี้ เพื่อให้จัดได้ทัน
form-home_visit_request-rule-within_the_district = ที่อยู่นี้ไม่อยู่ใน { $county } ซึ่งเป็นเขตของสาขา โปรดตรวจอีกครั้ง
form-home_visit_request-rule-elderly_by_age = “ผู้สูงอายุ” ปกติคืออายุ { $age } ปีขึ้นไป หากมีเหตุอื่นโปรดเลือกด้วย

# 紙本固定文字
form-home_visit_request-text-lead = ขอให้สาขาส่งเจ้าหน้าที่มาให้บริการต่อไปนี้
form-home_visit_request-text-side_person = ผู้รับบริการ（服務對象）
form-home_visit_request-text-side_requester = ผู้ขอแทน（代申請人）
form-home_visit_request-text-side_visit = สถานที่ เวลา（地點時間）
form-home_visit_request-text-side_service = บริการ（服務項目）
form-home_visit_request-text-side_assist = ความช่วยเหลือ（溝通與協助）
form-home_visit_request-text-side_consent = ข้อยินยอม（同意事項）
form-home_visit_request-text-consent =
    1. ไม่มีค่าใช้จ่าย เจ้าหน้าที่จะแสดงบัตร ไม่ขอบัตรเอทีเอ็มหรือรหัสผ่าน หากสงสัยโทร 165
    2. สาขายืนยันเวลาทางโทรศัพท์
    3. ข้อมูลสุขภาพใช้เพื่อจัดบริการเท่านั้น（個人資料保護法第6條）
form-home_visit_request-text-self_note = หากขอให้ตนเอง ไม่ต้องกรอก

# 要帶的、不用帶的
form-home_visit_request-bring-proof = วันที่ไปถึงบ้าน แสดงหลักฐาน เช่น บัตรคนพิการหรือใบรับรองแพทย์
form-home_visit_request-no_need-copies = ไม่ต้องแนบสำเนาหลักฐานตอนยื่น

# 依據、常見的疏漏
form-home_visit_request-legal-oral = มาตรา 35 กฎหมายวิธีพิจารณาทางปกครอง คำขอด้วยวาจา（行政程序法第35條）
form-home_visit_request-legal-sensitive = มาตรา 6 และ 8 กฎหมายคุ้มครองข้อมูลส่วนบุคคล（個人資料保護法第6條、第8條）
form-home_visit_request-mistake-phone = โทรศัพท์ติดต่อไม่ได้ จึงนัดเวลาไม่ได้
form-home_visit_request-mistake-address = กรอกที่อยู่ตามทะเบียน แต่อยู่ที่อื่น
