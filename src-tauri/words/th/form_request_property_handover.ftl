### unread: not yet read by a native speaker

# 第 10 號 申請點交不動產狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、申請人、代理人、不動產）在 form_fields.ftl。

form-request_property_handover = คำร้องขอให้ส่งมอบการครอบครองอสังหาริมทรัพย์（申請點交不動產狀）
    .short = ขอให้ส่งมอบทรัพย์（申請點交）
    .what = ซื้อทรัพย์ที่ประกาศระบุว่าส่งมอบ ได้หนังสือรับรองการโอนสิทธิแล้ว แต่ยังมีผู้ครอบครอง ขอให้สาขานี้ส่งมอบได้
    .bring = สำเนาหนังสือรับรองการโอนสิทธิและหลักฐานประจำตัว หากมีภาพถ่ายสภาพการครอบครอง โปรดนำมาด้วย

# 步驟
form-request_property_handover-section-case = คดี
form-request_property_handover-section-applicant = ผู้ขอ
form-request_property_handover-section-proxy = ตัวแทน
form-request_property_handover-section-property = ทรัพย์
form-request_property_handover-section-occupation = การครอบครอง
form-request_property_handover-section-help = ความช่วยเหลือ
form-request_property_handover-section-declare = คำรับรอง
form-request_property_handover-page-certificate = หนังสือรับรองการโอนสิทธิ เลขที่และวันที่
form-request_property_handover-page-wishes = มีสิ่งอื่นที่ควรทราบหรือไม่ (ไม่บังคับ)

# 案件
form-request_property_handover-handover_kind = เป็นการส่งมอบครั้งแรกหรือไม่
    .label = ประเภท（申請種類）
    .help = หากส่งมอบแล้วผู้ครอบครองเดิมกลับมา โปรดเลือก “ส่งมอบอีกครั้ง”
form-request_property_handover-handover_kind-first = ส่งมอบครั้งแรก（首次點交）
form-request_property_handover-handover_kind-again = ส่งมอบอีกครั้ง ผู้เดิมกลับมา（再點交）
form-request_property_handover-certificate_no = หนังสือรับรองการโอนสิทธิเลขที่ใด
    .label = เลขที่หนังสือรับรอง（權利移轉證書文號）
    .help = อยู่ด้านบนของหนังสือ
form-request_property_handover-certificate_received_date = ได้รับวันที่เท่าใด
    .label = วันที่ได้รับ（領得證書日）
form-request_property_handover-sale_outcome = ได้มาอย่างไร
    .label = เหตุที่ได้มา（取得原因）
form-request_property_handover-sale_outcome-auction = ประมูลได้（拍定）
form-request_property_handover-sale_outcome-takeover = รับโอนชำระหนี้（承受）
form-request_property_handover-sale_outcome-special_sale = ซื้อในการขายพิเศษ（特別變賣應買）
form-request_property_handover-first_handover_date = ส่งมอบครั้งก่อนวันที่เท่าใด
    .label = ส่งมอบครั้งก่อน（前次點交日）

# 占有情形
form-request_property_handover-notice_says_handover = ประกาศขายระบุว่าส่งมอบหรือไม่
    .label = ประกาศระบุ（公告記載）
    .help = ดูช่องการใช้และการส่งมอบในประกาศ
form-request_property_handover-notice_says_handover-full = ส่งมอบ（點交）
form-request_property_handover-notice_says_handover-part = ส่งมอบบางส่วน（部分點交）
form-request_property_handover-notice_says_handover-none = ไม่ส่งมอบ（不點交）
form-request_property_handover-occupant_rows = ขณะนี้ใครใช้อยู่
    .label = ผู้ครอบครอง（占有人）
    .help = เพิ่มทีละคน หากไม่มีคนอยู่ เพิ่ม “空屋” (บ้านว่าง)
form-request_property_handover-occupant_rows-occ_name = ผู้ครอบครองชื่ออะไร
    .label = ชื่อ（姓名或空屋）
    .paper = ผู้ครอบครอง หรือบ้านว่าง（占有人或空屋）
    .help = ไม่ทราบชื่อ โปรดแตะ “ไม่ทราบชื่อ”
form-request_property_handover-occupant_rows-occ_name-suggest-vacant = บ้านว่าง（空屋）
form-request_property_handover-occupant_rows-occ_name-suggest-unknown = ไม่ทราบชื่อ（姓名不詳）
form-request_property_handover-occupant_rows-occ_relation = บุคคลนี้เป็นใคร
    .label = สถานะ（身分）
form-request_property_handover-occupant_rows-occ_relation-obligor = ผู้มีหน้าที่ชำระเงิน（義務人）
form-request_property_handover-occupant_rows-occ_relation-family = ครอบครัว（家屬）
form-request_property_handover-occupant_rows-occ_relation-tenant = ผู้เช่า（承租人）
form-request_property_handover-occupant_rows-occ_relation-squatter = ไม่มีสิทธิ（無權占有）
form-request_property_handover-occupant_rows-occ_relation-unknown = ไม่ทราบ（不明）
form-request_property_handover-occupant_rows-occ_since = ตั้งแต่เมื่อใด
    .label = ตั้งแต่（占有起始）
    .help = โดยประมาณก็พอ ไม่ทราบเว้นว่างได้
form-request_property_handover-occupant_rows-occ_since-suggest-before = ก่อนการยึด（查封前）
form-request_property_handover-occupant_rows-occ_since-suggest-after = หลังการยึด（查封後）
form-request_property_handover-occupant_rows-occ_since-suggest-handed_over = หลังการส่งมอบ（點交後）
form-request_property_handover-occupant_rows-occ_portion = ครอบครองส่วนใด
    .label = ส่วนที่ครอบครอง（占有部分）
form-request_property_handover-occupant_rows-occ_portion-suggest-all = ทั้งหมด（全部）
form-request_property_handover-occupant_rows-occ_portion-suggest-first_floor = ชั้น 1（一樓）
form-request_property_handover-occupant_rows-occ_portion-suggest-land = ที่ว่าง（空地）
form-request_property_handover-occupation_detail = โปรดบอกสภาพการครอบครอง
    .label = สภาพการครอบครอง（占有情形說明）
    .help = แตะประโยคที่ตรง หรือเขียนเพิ่มเอง อย่างน้อย 10 ตัวอักษร ประโยคจะพิมพ์เป็นภาษาจีน
form-request_property_handover-occupation_detail-ready-1 = ผู้มีหน้าที่ชำระเงินและครอบครัวยังอยู่ แจ้งแล้วยังไม่ย้ายออก
form-request_property_handover-occupation_detail-ready-2 = บุคคลภายนอกเข้ามาหลังการยึด ไม่มีสิทธิและไม่ยอมคืน
form-request_property_handover-occupation_detail-ready-3 = ไม่มีคนอยู่ ประตูล็อก ผู้ขอเข้าไม่ได้
form-request_property_handover-occupation_detail-ready-4 = ผู้มีหน้าที่ชำระเงินย้ายออกแล้ว แต่ยังทิ้งเฟอร์นิเจอร์และสิ่งของไว้
form-request_property_handover-occupation_detail-ready-5 = บนที่ดินยังมีพืชหรือสิ่งของของผู้อื่น
form-request_property_handover-occupation_detail-ready-6 = หลังส่งมอบ ผู้ครอบครองเดิมกลับมาครอบครองอีก ขอให้ส่งมอบอีกครั้ง

# 協助
form-request_property_handover-assistance = วันส่งมอบต้องการความช่วยเหลือใด
    .label = ขอความช่วยเหลือ（請求協助）
    .help = เลือกได้หลายอย่าง หรือไม่เลือกก็ได้
form-request_property_handover-assistance-locksmith = ช่างกุญแจ（鎖匠）
form-request_property_handover-assistance-police = ตำรวจ（警員到場）
form-request_property_handover-assistance-survey = รังวัดที่ดิน（地政測量）
form-request_property_handover-assistance-social = เจ้าหน้าที่สังคมสงเคราะห์（社政人員）
form-request_property_handover-assistance-removal = รื้อถอน ขนย้าย（拆遷搬運）
form-request_property_handover-assistance-other = อื่น ๆ（其他）
form-request_property_handover-movables_note = มีสิ่งของใดเหลืออยู่
    .label = ของที่เหลืออยู่（遺留動產情形）
form-request_property_handover-movables_note-suggest-furniture = เฟอร์นิเจอร์ เครื่องใช้ไฟฟ้า และของอื่น（家具、家電及雜物）
form-request_property_handover-movables_note-suggest-machines = เครื่องจักร（機器設備）
form-request_property_handover-movables_note-suggest-crops = พืชผล（農作物）
form-request_property_handover-movables_note-suggest-none = ไม่มี（無）
form-request_property_handover-preferred_period = ต้องการให้ส่งมอบเมื่อใด
    .label = ช่วงเวลาที่ต้องการ（希望期間）
    .help = สาขานี้เป็นผู้กำหนดวัน
form-request_property_handover-preferred_period-suggest-one_month = ภายใน 1 เดือน（一個月內）
form-request_property_handover-preferred_period-suggest-any = ตามที่สาขากำหนด（依貴分署指定）
form-request_property_handover-expense_consent = ยินยอมออกค่าใช้จ่ายที่จำเป็นก่อนหรือไม่
    .label = ยินยอมออกค่าใช้จ่ายที่จำเป็นก่อน（同意預納必要費用）
    .help = เช่น ช่างกุญแจ ค่าขนย้าย ตามกฎหมายผู้มีหน้าที่ชำระเงินรับผิดชอบ ท่านออกก่อน

# 聲明
form-request_property_handover-filing_date = โปรดอ่าน 3 ข้อนี้และตรวจวันที่
    .label = วันที่（具狀日期）
    .help =
        1. ขอให้ยุติการครอบครองและส่งมอบทรัพย์แก่ข้าพเจ้า
        2. การส่งมอบเป็นไปตามประกาศและกฎหมาย ข้อพิพาทเรื่องแนวเขตไม่รวมอยู่ด้วย
        3. ยินยอมออกค่าใช้จ่ายที่จำเป็นก่อน เช่น ช่างกุญแจ ค่าขนย้าย
form-request_property_handover-applicant_signature =
    .label = ลายมือชื่อหรือตราประทับ（具狀人簽名或蓋章）

# 機關填寫
form-request_property_handover-staff_survey_at =
    .label = วันเวลาตรวจสถานที่（履勘日時）
form-request_property_handover-staff_handover_at =
    .label = วันเวลาส่งมอบ（點交日時）
form-request_property_handover-staff_police =
    .label = หน่วยงานที่ร่วม（會同單位）
form-request_property_handover-staff_expense =
    .label = ค่าใช้จ่ายที่ออกก่อน（預納費用）

# 這張表自己的規則
form-request_property_handover-rule-received_by_now = วันที่ได้รับอยู่หลังวันนี้ ต้องได้รับหนังสือก่อนจึงขอได้
form-request_property_handover-rule-handed_over_before = วันส่งมอบครั้งก่อนอยู่หลังวันนี้ โปรดตรวจอีกครั้ง
form-request_property_handover-rule-handed_over_after_certificate = วันส่งมอบครั้งก่อนอยู่ก่อนวันได้รับหนังสือ โปรดตรวจทั้งสองวัน
form-request_property_handover-rule-notice_promises_handover = ประกาศระบุว่าไม่ส่งมอบ สาขานี้ส่งมอบให้ไม่ได้ ต้องฟ้องเอง โปรดถามเจ้าหน้าที่ก่อน
form-request_property_handover-rule-whole_property = ซื้อเพียงบางส่วน ปกติจะไม่ส่งมอบ โปรดดูว่าประกาศระบุอย่างไร
form-request_property_handover-rule-again_says_again = หากผู้ครอบครองกลับมาหลังส่งมอบ โปรดเลือก “ส่งมอบอีกครั้ง”
form-request_property_handover-evidence_list-ready-1 = สำเนาหนังสือรับรองการโอนสิทธิ 1 ฉบับ
form-request_property_handover-evidence_list-ready-2 = สำเนาทะเบียนที่ดินและสิ่งปลูกสร้าง อย่างละ 1 ฉบับ
form-request_property_handover-evidence_list-ready-3 = สำเนาหลักฐานประจำตัว 1 ฉบับ
form-request_property_handover-evidence_list-ready-4 = ภาพถ่ายสถานที่ 2 ภาพ
form-request_property_handover-evidence_list-ready-5 = หนังสือมอบอำนาจ 1 ฉบับ

# 紙本固定文字
form-request_property_handover-text-label_applicant = ผู้ขอ（申請人）
form-request_property_handover-text-label_certificate = เลขที่หนังสือ（證書文號）
form-request_property_handover-text-label_received = วันที่ได้รับ（領得日）
form-request_property_handover-text-label_last = ครั้งก่อน（前次點交）
form-request_property_handover-text-label_property = ตารางแนบ: ทรัพย์ที่ขอให้ส่งมอบ（附表）
form-request_property_handover-text-label_detail = การครอบครอง（占有情形）
form-request_property_handover-text-label_movables = ของที่เหลือ（遺留動產）
form-request_property_handover-text-about = เรื่องขอให้ส่งมอบอสังหาริมทรัพย์
form-request_property_handover-text-item_request = 1. ผู้ขอได้ทรัพย์ของ { $obligor_name } ตามตารางแนบ และได้รับหนังสือรับรองการโอนสิทธิแล้ว แต่ยังมีผู้ครอบครอง จึงขอตามมาตรา 99 กฎหมายบังคับคดี（強制執行法） โดยมาตรา 26 กฎหมายว่าด้วยการบังคับทางปกครอง（行政執行法） ให้ยุติการครอบครองและส่งมอบทรัพย์
form-request_property_handover-text-item_law = 2. การส่งมอบเป็นไปตามประกาศและกฎหมาย ข้อพิพาทเรื่องแนวเขตไม่รวมอยู่ด้วย
form-request_property_handover-text-item_costs = 3. ค่าใช้จ่ายที่จำเป็น เช่น ช่างกุญแจ ค่าขนย้าย ผู้ขอออกก่อน ตามกฎหมายผู้มีหน้าที่ชำระเงินรับผิดชอบ

# 要帶的
form-request_property_handover-bring-certificate = สำเนาหนังสือรับรองการโอนสิทธิ（權利移轉證書）
form-request_property_handover-bring-transcript = สำเนาทะเบียนที่ดินหรือสิ่งปลูกสร้าง
form-request_property_handover-bring-identity = หลักฐานประจำตัว ผู้รับมอบอำนาจนำหนังสือมอบอำนาจ（委任狀）ด้วย
form-request_property_handover-bring-photos = ภาพถ่ายสภาพการครอบครอง ถ้ามี

# 依據、常見的疏漏
form-request_property_handover-legal-handover = มาตรา 99: ยุติการครอบครองและส่งมอบ โดยมาตรา 26 กฎหมายว่าด้วยการบังคับทางปกครอง（強制執行法第99條）
form-request_property_handover-legal-movables = มาตรา 100: สังหาริมทรัพย์ที่เหลืออยู่（強制執行法第100條）
form-request_property_handover-legal-certificate = มาตรา 97 และ 98: หนังสือรับรองการโอนสิทธิ（強制執行法第97條、第98條）
form-request_property_handover-legal-notice = มาตรา 81 วรรค 2 ข้อ 7: ประกาศระบุเหตุที่ไม่ส่งมอบ（強制執行法第81條第2項第7款）
form-request_property_handover-legal-costs = มาตรา 28: ค่าใช้จ่ายที่จำเป็น มาตรา 25: ไม่เก็บค่าธรรมเนียมการบังคับ（強制執行法第28條、行政執行法第25條）
form-request_property_handover-mistake-too_early = ยื่นก่อนได้รับหนังสือรับรอง
form-request_property_handover-mistake-not_promised = ประกาศระบุว่าไม่ส่งมอบ
form-request_property_handover-mistake-occupants = ไม่ได้บอกว่าใครครอบครอง
