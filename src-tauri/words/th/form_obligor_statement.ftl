### unread: not yet read by a native speaker

# 第 3 號 義務人書面陳述表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-obligor_statement = แบบชี้แจงเป็นหนังสือของผู้มีหน้าที่ชำระเงิน（義務人書面陳述表）
    .short = ชี้แจงเป็นหนังสือ（書面陳述）
    .what = ใช้เมื่อมาตามวันนัดไม่ได้ หรือต้องการชี้แจงเป็นหนังสือ ขอเลื่อนนัดต้องยื่นก่อนอย่างน้อย 1 วัน
    .bring = หากมี ใบเสร็จชำระเงิน ใบรับรองแพทย์ หลักฐานรายได้น้อย ใบมรณะ หรือเอกสารอุทธรณ์ ตัวแทนนำหนังสือมอบอำนาจ（委任狀）มาด้วย

# 步驟
form-obligor_statement-section-case = คดีและหนังสือแจ้ง
form-obligor_statement-section-obligor = ผู้มีหน้าที่ชำระเงิน
form-obligor_statement-section-proxy = ตัวแทน
form-obligor_statement-section-kinds = เรื่องที่ชี้แจง
form-obligor_statement-section-means = ทรัพย์สินและรายได้
form-obligor_statement-section-statement = ข้อชี้แจง
form-obligor_statement-section-declare = ลงชื่อ

# 放在同一頁的題目
form-obligor_statement-page-notice = เลขที่และวันที่ในหนังสือแจ้ง (ไม่บังคับ)
form-obligor_statement-page-payment = ชำระเมื่อใด ที่ใด
form-obligor_statement-page-reschedule = ต้องการเลื่อนไปเมื่อใด
form-obligor_statement-page-work = งานและรายได้ (ไม่บังคับ)
form-obligor_statement-page-household = สภาพครอบครัว (ไม่บังคับ)

# 案件和通知
form-obligor_statement-notice_doc_no = เลขที่หนังสือแจ้งคือเลขใด
    .label = เลขที่หนังสือแจ้ง（通知文號）
    .help = อยู่ด้านบนของหนังสือ
form-obligor_statement-notice_date = หนังสือแจ้งให้มาวันใด เวลาใด
    .label = วันเวลานัด（通知到場日時）
    .help = มีระบุในหนังสือ

# 陳述類別
form-obligor_statement-statement_kinds = ท่านต้องการชี้แจงเรื่องใด
    .label = เรื่องที่ชี้แจง（陳述類別）
    .help = เลือกได้หลายข้อ
form-obligor_statement-statement_kinds-paid = ชำระครบแล้ว（已繳清）
form-obligor_statement-statement_kinds-instalments = ขอผ่อนชำระ（請求分期）
form-obligor_statement-statement_kinds-reschedule = ขอเลื่อนนัด（請求改期）
form-obligor_statement-statement_kinds-hardship = ลำบากในการครองชีพ（生活困難）
form-obligor_statement-statement_kinds-not_me = ไม่ใช่ตัวเองหรือผู้นั้นเสียชีวิตแล้ว（非本人或已死亡）
form-obligor_statement-statement_kinds-remedy = อุทธรณ์คำสั่งเดิมแล้ว（對原處分已提救濟）
form-obligor_statement-statement_kinds-objection = ไม่เห็นด้วยกับการบังคับ（對執行行為不服）
form-obligor_statement-statement_kinds-assets = รายงานทรัพย์สิน（報告財產）
form-obligor_statement-statement_kinds-other = อื่น ๆ
form-obligor_statement-paid_date = ชำระวันใด
    .label = วันที่ชำระ（繳款日期）
form-obligor_statement-paid_amount = ชำระเท่าใด
    .label = จำนวนที่ชำระ（繳款金額）
form-obligor_statement-paid_place = ชำระที่ใด
    .label = สถานที่ชำระ（繳款處所）
form-obligor_statement-paid_place-store = ร้านสะดวกซื้อ（超商）
form-obligor_statement-paid_place-bank = ธนาคาร（銀行）
form-obligor_statement-paid_place-post = ไปรษณีย์（郵局）
form-obligor_statement-paid_place-office = เคาน์เตอร์สาขานี้（本分署櫃檯）
form-obligor_statement-paid_place-agency = หน่วยงานที่ส่งเรื่อง（移送機關）
form-obligor_statement-paid_place-other = อื่น ๆ
form-obligor_statement-reschedule_to = ต้องการเลื่อนไปวันใด เวลาใด
    .label = ขอเลื่อนเป็น（希望改期至）
    .help = เลือกวันทำการ สาขาเป็นผู้พิจารณา
form-obligor_statement-reschedule_reason = เหตุใดจึงขอเลื่อน
    .label = เหตุที่ขอเลื่อน（改期原因）
    .help = แตะประโยคที่ตรง หรือเขียนเพิ่มเอง พิมพ์เป็นภาษาจีน
form-obligor_statement-reschedule_reason-ready-1 = วันนั้นต้องทำงาน ลาไม่ได้
form-obligor_statement-reschedule_reason-ready-2 = วันนั้นต้องพบแพทย์
form-obligor_statement-reschedule_reason-ready-3 = ต้องดูแลครอบครัว
form-obligor_statement-reschedule_reason-ready-4 = อยู่ต่างพื้นที่ กลับมาไม่ทัน
form-obligor_statement-reschedule_reason-ready-5 = ได้รับหนังสือช้า เตรียมตัวไม่ทัน
form-obligor_statement-remedy_doc = อุทธรณ์แบบใด เลขที่เท่าใด
    .label = ประเภทการอุทธรณ์และเลขที่（救濟種類與文號）
    .help = แตะหนึ่งข้อ แล้วเติมเลขที่
form-obligor_statement-remedy_doc-ready-1 = ขอให้ทบทวนแล้ว（復查）
form-obligor_statement-remedy_doc-ready-2 = ยื่นอุทธรณ์ทางปกครองแล้ว（訴願）
form-obligor_statement-remedy_doc-ready-3 = ฟ้องคดีปกครองแล้ว（行政訴訟）
form-obligor_statement-death_date = ผู้มีหน้าที่ชำระเงินเสียชีวิตแล้วหรือไม่ วันใด
    .label = วันที่เสียชีวิต（死亡日期）
    .help = หากไม่ใช่ ให้เว้นว่าง
form-obligor_statement-kind_other = เรื่องอะไร
    .label = เรื่องอื่น（其他類別說明）

# 財產和收入
form-obligor_statement-employer_name = ทำงานที่ใด
    .label = ที่ทำงาน（服務單位）
    .help = ชื่อบริษัทหรือร้าน ไม่มีงานให้เว้นว่าง
form-obligor_statement-monthly_income = รายได้ต่อเดือนประมาณเท่าใด
    .label = รายได้ต่อเดือน（每月收入）
    .help = จำนวนประมาณก็พอ
form-obligor_statement-household_count = มีญาติอยู่ด้วยกันกี่คน
    .label = จำนวนญาติที่อยู่ด้วย（同住家屬人數）
form-obligor_statement-dependents_count = ต้องเลี้ยงดูกี่คน
    .label = จำนวนผู้อยู่ในอุปการะ（扶養人數）
form-obligor_statement-deposit_rows = มีเงินฝากที่ใดบ้าง
    .label = เงินฝาก（存款）
    .help = ไม่มีให้ไปข้อถัดไป
form-obligor_statement-deposit_rows-bank_name = ธนาคารใด
    .label = ธนาคาร（銀行）
    .help = รวมไปรษณีย์และสหกรณ์การเกษตร
form-obligor_statement-deposit_rows-bank_balance = ประมาณเท่าใด
    .label = ยอดคงเหลือ（餘額）
    .help = จำนวนประมาณก็พอ
form-obligor_statement-realty_rows = มีบ้านหรือที่ดินใดบ้าง
    .label = อสังหาริมทรัพย์（不動產）
    .help = ไม่มีให้ไปข้อถัดไป
form-obligor_statement-realty_rows-realty_desc = บ้านเลขที่หรือเลขที่ดินคืออะไร
    .label = บ้านเลขที่ เลขที่ดิน หรือเลขทะเบียน（地建號或門牌）
    .help = ไม่ทราบเลขให้กรอกที่อยู่
form-obligor_statement-vehicle_rows = มีรถคันใดบ้าง
    .label = รถ（車輛）
    .help = ทั้งรถยนต์และมอเตอร์ไซค์ ไม่มีให้ไปข้อถัดไป
form-obligor_statement-vehicle_rows-plate_no = ทะเบียนรถคือเลขใด
    .label = ทะเบียนรถ（車牌）
form-obligor_statement-vehicle_rows-vehicle_status = สภาพรถเป็นอย่างไร
    .label = สภาพ（狀況）
form-obligor_statement-vehicle_rows-vehicle_status-in_use = ใช้อยู่（使用中）
form-obligor_statement-vehicle_rows-vehicle_status-scrapped = แจ้งเลิกใช้（報廢）
form-obligor_statement-vehicle_rows-vehicle_status-lost = สูญหาย（遺失）
form-obligor_statement-other_assets = มีทรัพย์สินอื่นอีกหรือไม่
    .label = ทรัพย์สินอื่น（其他財產）
    .help = เช่น กรมธรรม์ หุ้น เงินที่ผู้อื่นค้าง หากไม่มีเลยแตะประโยคแรก
form-obligor_statement-other_assets-ready-1 = ไม่มีเงินฝาก อสังหาริมทรัพย์ รถ หรือทรัพย์สินอื่น
form-obligor_statement-other_assets-ready-2 = มีกรมธรรม์ประกันชีวิต
form-obligor_statement-other_assets-ready-3 = มีหุ้นหรือกองทุน
form-obligor_statement-other_assets-ready-4 = ผู้อื่นยังค้างเงินอยู่

# 陳述內容
form-obligor_statement-statement_text = โปรดบอกสภาพของท่าน
    .label = ข้อชี้แจง（陳述內容）
    .help = แตะประโยคที่ตรง หรือเขียนเพิ่มเอง อย่างน้อย 20 ตัวอักษร พิมพ์เป็นภาษาจีน
form-obligor_statement-statement_text-ready-1 = ชำระเงินคดีนี้ครบแล้ว แนบใบเสร็จมาด้วย โปรดตรวจและปิดคดี
form-obligor_statement-statement_text-ready-2 = ชำระครั้งเดียวไม่หมด ยินดีชำระรายเดือน ขออนุญาตผ่อนชำระ
form-obligor_statement-statement_text-ready-3 = มาตามวันนัดไม่ได้ ขอเลื่อนเป็นวันอื่น
form-obligor_statement-statement_text-ready-4 = ไม่มีงานประจำ รายได้พอแค่ครองชีพ ยังไม่มีกำลังชำระ
form-obligor_statement-statement_text-ready-5 = ตนเองหรือครอบครัวป่วย ต้องรักษานาน โปรดพิจารณา
form-obligor_statement-statement_text-ready-6 = ผู้มีหน้าที่ชำระเงินในหนังสือแจ้งไม่ใช่ข้าพเจ้า โปรดตรวจและแก้ไข
form-obligor_statement-statement_text-ready-7 = ผู้มีหน้าที่ชำระเงินเสียชีวิตแล้ว แนบหลักฐานมาด้วย โปรดดำเนินการตามกฎหมาย
form-obligor_statement-statement_text-ready-8 = ได้อุทธรณ์คำสั่งเดิมแล้ว ยังไม่ทราบผล แนบเอกสารมาด้วย
form-obligor_statement-statement_text-ready-9 = ไม่เห็นด้วยกับการบังคับ จะยื่นคัดค้านแยกต่างหาก เหตุผลดังนี้
form-obligor_statement-statement_text-ready-10 = รายงานทรัพย์สินและรายได้ตามหนังสือแจ้งข้างต้น ไม่ปิดบังหรือตกหล่น
form-obligor_statement-wish = ต้องการให้ดำเนินการอย่างไร
    .label = ความประสงค์（希望處理方式）
    .help = แตะประโยคที่ตรง หรือเขียนเพิ่มเอง ไม่บังคับ พิมพ์เป็นภาษาจีน
form-obligor_statement-wish-ready-1 = ขออนุญาตผ่อนชำระ
form-obligor_statement-wish-ready-2 = ขออนุญาตเลื่อนนัด
form-obligor_statement-wish-ready-3 = โปรดตรวจและปิดคดี
form-obligor_statement-wish-ready-4 = โปรดโทรติดต่อ
form-obligor_statement-attachments = จะแนบเอกสารใด
    .label = เอกสารแนบ（附件）
    .help = เลือกได้หลายอย่าง ไม่มีก็ได้
form-obligor_statement-attachments-receipt = ใบเสร็จชำระเงิน（繳款收據）
form-obligor_statement-attachments-medical = ใบรับรองแพทย์（診斷書）
form-obligor_statement-attachments-low_income = หลักฐานรายได้น้อย（低收證明）
form-obligor_statement-attachments-death = หลักฐานการเสียชีวิต（除戶資料）
form-obligor_statement-attachments-remedy = เอกสารอุทธรณ์（救濟文件）
form-obligor_statement-attachments-other = อื่น ๆ

# 簽章
form-obligor_statement-obligor_signature =
    .label = ลายมือชื่อหรือตราประทับ（陳述人簽名或蓋章）

# 機關填寫
form-obligor_statement-staff_disposition =
    .label = การดำเนินการ（處理情形）
form-obligor_statement-staff_disposition-reschedule = เลื่อนนัด（改期）
form-obligor_statement-staff_disposition-instalments = ผ่อนชำระ（轉分期）
form-obligor_statement-staff_disposition-objection = คัดค้าน（轉聲明異議）
form-obligor_statement-staff_disposition-agency = แจ้งหน่วยงาน（函移送機關）
form-obligor_statement-staff_disposition-file = เก็บเรื่อง（存查）

# 這張表自己的規則
form-obligor_statement-rule-objection_is_another_paper = หากไม่เห็นด้วยกับการบังคับ ต้องยื่นคัดค้าน（聲明異議）แยกต่างหากก่อนสิ้นสุดกระบวนการ การยื่นไม่ทำให้การบังคับหยุดเสมอไป
form-obligor_statement-rule-reschedule_in_time = ขอเลื่อนนัดต้องยื่นก่อน { $date } อย่างน้อย 1 วัน ขณะนี้ช้าไปแล้ว โปรดโทรหาเจ้าหน้าที่
form-obligor_statement-rule-reschedule_after_notice = เวลาใหม่ต้องอยู่หลังเวลาในหนังสือแจ้ง โปรดตรวจอีกครั้ง
form-obligor_statement-rule-reschedule_is_working_day = โปรดเลือกวันทำการ ไม่ใช่วันหยุด
form-obligor_statement-rule-paid_has_happened = วันนี้ยังมาไม่ถึง โปรดเลือกวันที่ชำระ
form-obligor_statement-rule-death_has_happened = วันนี้ยังมาไม่ถึง โปรดตรวจปี เดือน วันอีกครั้ง
form-obligor_statement-rule-assets_are_told = หากรายงานทรัพย์สิน โปรดกรอกอย่างน้อยหนึ่งรายการ หากไม่มีเลยแตะประโยคแรกใน “ทรัพย์สินอื่น”
form-obligor_statement-rule-receipt_for_payment = หากชำระครบแล้ว โปรดแนบใบเสร็จ
form-obligor_statement-rule-papers_of_death = โปรดแนบหลักฐานการเสียชีวิต
form-obligor_statement-rule-papers_of_remedy = โปรดแนบเอกสารทบทวน อุทธรณ์ หรือฟ้องคดีปกครอง

# 紙本固定文字
form-obligor_statement-text-lead = ข้าพเจ้าขอชี้แจงต่อสาขาเป็นหนังสือเกี่ยวกับคดีต่อไปนี้
form-obligor_statement-text-side_case = คดี（案件）
form-obligor_statement-text-side_obligor = ผู้มีหน้าที่ชำระเงิน（義務人）
form-obligor_statement-text-side_proxy = ตัวแทน（代理人）
form-obligor_statement-text-side_kinds = เรื่อง（陳述類別）
form-obligor_statement-text-side_details = รายละเอียด（各項說明）
form-obligor_statement-text-side_household = ครอบครัว（家庭）
form-obligor_statement-text-side_deposits = เงินฝาก（存款）
form-obligor_statement-text-side_vehicles = รถ（車輛）
form-obligor_statement-text-side_realty = อสังหาริมทรัพย์（不動產）
form-obligor_statement-text-side_statement = ข้อชี้แจง（陳述內容）
form-obligor_statement-text-side_declare = คำรับรอง（聲明）
form-obligor_statement-text-declarations =
    1. ข้อความข้างต้นเป็นความจริง การรายงานทรัพย์สินเท็จมีผลตามมาตรา 17（行政執行法第17條）
    2. การชี้แจงเป็นหนังสือไม่ทำให้พ้นหน้าที่มาพบ และไม่ทำให้การบังคับหยุด
    3. แบบนี้ไม่ใช่คำคัดค้าน หากไม่เห็นด้วยกับการบังคับต้องยื่นคัดค้านแยกต่างหากก่อนสิ้นสุดกระบวนการ（行政執行法第9條）
    4. สาขาติดต่อตามที่อยู่และโทรศัพท์ข้างต้น หากเปลี่ยนโปรดแจ้ง

# 要帶的、依據、常見的疏漏
form-obligor_statement-bring-proof = ตามกรณี ใบเสร็จชำระเงิน ใบรับรองแพทย์ หลักฐานรายได้น้อย หลักฐานการเสียชีวิต หรือเอกสารอุทธรณ์
form-obligor_statement-bring-proxy = ตัวแทนนำหนังสือมอบอำนาจ（委任狀） แบบเลขที่ 13
form-obligor_statement-legal-duty = มาตรา 14 กฎหมายว่าด้วยการบังคับทางปกครอง（行政執行法第14條）
form-obligor_statement-legal-consequences = มาตรา 17 วรรค 1 ข้อ 5 และ 6 กฎหมายว่าด้วยการบังคับทางปกครอง（行政執行法第17條第1項第5款、第6款）
form-obligor_statement-legal-objection = มาตรา 9 กฎหมายว่าด้วยการบังคับทางปกครอง ข้อ 15 กฎปฏิบัติ การคัดค้าน（行政執行法第9條、施行細則第15條）
form-obligor_statement-legal-writing = มาตรา 39 และ 105 กฎหมายวิธีพิจารณาทางปกครอง（行政程序法第39條、第105條）
form-obligor_statement-mistake-case = ไม่กรอกหมายเลขคดีหรือแผนก จึงส่งต่อไม่ได้
form-obligor_statement-mistake-dispute = โต้แย้งภาษีหรือค่าปรับที่นี่ แทนที่จะยื่นต่อหน่วยงานที่ออก
form-obligor_statement-mistake-late = ขอเลื่อนนัดช้าเกินไป
form-obligor_statement-mistake-authority = ลงชื่อแทนผู้อื่นโดยไม่มีอำนาจ
