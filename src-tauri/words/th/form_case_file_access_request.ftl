### unread: not yet read by a native speaker

# 第 11 號 受理閱覽卷宗申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-case_file_access_request = คำขอตรวจดูสำนวน（受理閱覽卷宗申請書）
    .short = ขอตรวจดูสำนวน（申請閱卷）
    .what = ขอดู คัดลอก หรือถ่ายสำเนาสำนวนคดีที่ยังดำเนินอยู่ คดีที่เก็บเข้าหอเอกสารแล้วใช้แบบเลขที่ 12
    .bring = วันตรวจดูนำบัตรตัวจริง ตัวแทนนำหนังสือมอบอำนาจ ผู้มีส่วนได้เสียนำหนังสือยินยอมหรือหลักฐาน

# 步驟
form-case_file_access_request-section-case = คดี
form-case_file_access_request-section-applicant = ผู้ขอ
form-case_file_access_request-section-capacity = ฐานะ
form-case_file_access_request-section-proxy = ตัวแทน
form-case_file_access_request-section-scope = ขอบเขต
form-case_file_access_request-section-visit = เหตุผลและเวลา
form-case_file_access_request-section-declare = ระเบียบ

# 放在同一頁的題目
form-case_file_access_request-page-case_more = แผนกและผู้มีหน้าที่ชำระเงิน (ไม่บังคับ)
form-case_file_access_request-page-copies = ถ่ายสำเนาแบบใด
form-case_file_access_request-page-rules = สุดท้าย โปรดอ่านระเบียบ

# 身分
form-case_file_access_request-applicant_capacity = ท่านเกี่ยวข้องกับคดีนี้ในฐานะใด
    .label = ฐานะ（申請身分）
    .help = หากไม่ใช่คู่ความแต่คดีกระทบท่าน เลือก “ผู้มีส่วนได้เสีย”
form-case_file_access_request-applicant_capacity-obligor = ผู้มีหน้าที่ชำระเงิน（義務人）
form-case_file_access_request-applicant_capacity-agency = หน่วยงานที่ส่งเรื่อง（移送機關）
form-case_file_access_request-applicant_capacity-creditor = เจ้าหนี้（債權人）
form-case_file_access_request-applicant_capacity-buyer = ผู้ซื้อทรัพย์（拍定人或應買人）
form-case_file_access_request-applicant_capacity-guarantor = ผู้ค้ำประกัน（擔保人）
form-case_file_access_request-applicant_capacity-interested = ผู้มีส่วนได้เสีย（利害關係人）
form-case_file_access_request-applicant_capacity-lawyer = ทนายความ（律師）
form-case_file_access_request-interest_reason = คดีนี้เกี่ยวข้องกับท่านอย่างไร
    .label = ส่วนได้เสีย（利害關係及釋明）
    .help = แตะประโยคที่ตรง หรือเขียนเพิ่มเอง อย่างน้อย 10 ตัวอักษร พิมพ์เป็นภาษาจีน
form-case_file_access_request-interest_reason-ready-1 = เป็นเจ้าของรวมของทรัพย์ในคดี ต้องการทราบการบังคับ
form-case_file_access_request-interest_reason-ready-2 = เป็นผู้รับจำนอง ต้องการยืนยันหนี้และการแบ่งเงิน
form-case_file_access_request-interest_reason-ready-3 = เช่าบ้านในคดี ต้องการทราบว่าสัญญาเช่าจะกระทบหรือไม่
form-case_file_access_request-interest_reason-ready-4 = เป็นทายาทของผู้มีหน้าที่ชำระเงิน ต้องการทราบเนื้อหาคดี
form-case_file_access_request-party_consent = มีหนังสือยินยอมของคู่ความหรือไม่
    .label = หนังสือยินยอม（當事人同意書）
    .help = หากไม่มี ให้แนบหลักฐานส่วนได้เสีย
form-case_file_access_request-party_consent-yes = มี（有）
form-case_file_access_request-party_consent-no = ไม่มี（無）

# 看什麼
form-case_file_access_request-access_modes = ต้องการตรวจดูด้วยวิธีใด
    .label = วิธีที่ขอ（申請方式）
    .help = เลือกได้หลายวิธี
form-case_file_access_request-access_modes-read = ดู（閱覽）
form-case_file_access_request-access_modes-note = คัดลอก（抄錄）
form-case_file_access_request-access_modes-copy = ถ่ายสำเนา（影印）
form-case_file_access_request-access_modes-photo = ถ่ายภาพ（攝影）
form-case_file_access_request-access_modes-scan = สแกน（電子掃描）
form-case_file_access_request-access_modes-duplicate = รับสำเนา（交付複本）
form-case_file_access_request-scope = ทั้งสำนวนหรือเฉพาะบางเอกสาร
    .label = ขอบเขต（閱覽範圍）
    .help = หากทราบว่าต้องการเอกสารใด ระบุจะเร็วกว่า
form-case_file_access_request-scope-whole = ทั้งสำนวน（全卷）
form-case_file_access_request-scope-parts = เอกสารที่ระบุ（指定文件）
form-case_file_access_request-scope_detail = ต้องการดูเอกสารใด
    .label = เอกสารที่ระบุ（指定文件）
    .help = แตะเอกสารที่ต้องการ เลือกได้หลายอย่าง
form-case_file_access_request-scope_detail-ready-1 = หนังสือส่งเรื่องและเอกสารที่ใช้บังคับ
form-case_file_access_request-scope_detail-ready-2 = หลักฐานการส่งเอกสาร
form-case_file_access_request-scope_detail-ready-3 = บันทึกการยึดและรายงานประเมินราคา
form-case_file_access_request-scope_detail-ready-4 = ประกาศและบันทึกการขายทอดตลาด
form-case_file_access_request-scope_detail-ready-5 = บัญชีส่วนเฉลี่ย
form-case_file_access_request-scope_detail-ready-6 = บันทึกการชำระเงิน
form-case_file_access_request-page_estimate = ประมาณกี่หน้า
    .label = จำนวนหน้าโดยประมาณ（預估頁數）
    .help = จำนวนประมาณก็พอ เว้นว่างได้
form-case_file_access_request-copy_color = ขาวดำหรือสี
    .label = สี（影印顏色）
form-case_file_access_request-copy_color-black = ขาวดำ（黑白）
form-case_file_access_request-copy_color-color = สี（彩色）
form-case_file_access_request-copy_size = กระดาษขนาดใด
    .label = ขนาดกระดาษ（影印尺寸）
form-case_file_access_request-copy_size-b4 = ไม่เกิน B4（B4以下）
form-case_file_access_request-copy_size-a3 = ขนาด A3

# 事由和時間
form-case_file_access_request-purpose = เหตุใดจึงขอดูสำนวน
    .label = เหตุผล（申請事由）
    .help = แตะประโยคที่ตรง หรือเขียนเพิ่มเอง อย่างน้อย 10 ตัวอักษร พิมพ์เป็นภาษาจีน
form-case_file_access_request-purpose-ready-1 = เพื่อทราบความคืบหน้าและรักษาสิทธิของตน
form-case_file_access_request-purpose-ready-2 = เพื่อตรวจยอดค้างชำระและบันทึกการชำระ
form-case_file_access_request-purpose-ready-3 = เพื่อตรวจการส่งเอกสารและเตรียมโต้แย้ง
form-case_file_access_request-purpose-ready-4 = เพื่อตรวจบัญชีส่วนเฉลี่ยและส่วนของตน
form-case_file_access_request-purpose-ready-5 = เพื่อแก้ข้อมูลที่ผิดเกี่ยวกับตนในสำนวน
form-case_file_access_request-preferred_datetime = ต้องการมาดูวันใด เวลาใด
    .label = วันเวลาที่ต้องการ（預定閱卷日時）
    .help = วันทำการ 8.30 ถึง 12.00 น. และ 13.30 ถึง 17.30 น. เว้นว่างได้
form-case_file_access_request-assistant_rows = มีผู้มาด้วยหรือไม่
    .label = ผู้ติดตาม（隨同人員）
    .help = ไม่เกิน 2 คน ไม่มีให้ไปข้อถัดไป
form-case_file_access_request-assistant_rows-assistant_name = ผู้นั้นชื่ออะไร
    .label = ชื่อ（隨同人員姓名）
form-case_file_access_request-assistant_rows-assistant_id_no = เลขบัตรของผู้นั้นคือเลขใด
    .label = เลขบัตร（身分證字號）
    .help = ผู้ถือ ARC กรอกหมายเลข ARC

# 閱卷規則
form-case_file_access_request-rules_ack = โปรดอ่าน 5 ข้อนี้
    .label = อ่านแล้วและยินยอม
    .paper = อ่านและยินยอมตามระเบียบการตรวจดูสำนวนแล้ว（本人已閱讀並同意以上閱卷規則）
    .help =
        1. ห้ามเขียนเพิ่ม แก้ไข สับเปลี่ยน แกะแยก หรือนำสำนวนออก ผู้ฝ่าฝืนต้องหยุดดูและดำเนินการตามกฎหมาย
        2. ข้อมูลส่วนบุคคลที่เห็นใช้ได้เพื่อรักษาสิทธิของตนเท่านั้น
        3. ร่างเอกสาร ความลับ และส่วนที่กระทบความเป็นส่วนตัวของผู้อื่น อาจไม่เปิดให้ดูตามกฎหมาย
        4. ค่าดูและค่าสำเนาชำระทันทีตามอัตราค่าธรรมเนียม
        5. คดีที่เก็บเข้าหอเอกสารแล้วใช้แบบเลขที่ 12

# 機關填寫
form-case_file_access_request-staff_decision =
    .label = ผลการพิจารณา（准駁）
form-case_file_access_request-staff_decision-grant = อนุญาต（准）
form-case_file_access_request-staff_decision-partial = อนุญาตบางส่วน（部分准）
form-case_file_access_request-staff_decision-refuse = ไม่อนุญาต เหตุผล（駁、理由）
form-case_file_access_request-staff_slot =
    .label = วันเวลาและสถานที่（指定日時及處所）
form-case_file_access_request-staff_pages =
    .label = จำนวนหน้าสำเนา（影印頁數）
form-case_file_access_request-staff_fee =
    .label = ค่าธรรมเนียม（應收費用）
form-case_file_access_request-staff_return_check =
    .label = รับสำนวนคืน（還卷點收）

# 這張表自己的規則
form-case_file_access_request-rule-interest_needs_support = หากไม่มีหนังสือยินยอม โปรดแนบหลักฐานส่วนได้เสีย
form-case_file_access_request-rule-preferred_is_working_day = โปรดเลือกวันทำการ ไม่ใช่วันหยุด
form-case_file_access_request-rule-preferred_ahead = ต้องอยู่หลังวันที่กรอก โปรดเลือกวันทำการถัดไปหรือหลังจากนั้น
form-case_file_access_request-rule-preferred_in_hours = เวลาตรวจดูปกติ 8.30 ถึง 12.00 น. และ 13.30 ถึง 17.30 น. โปรดตรวจอีกครั้ง

# 紙本固定文字
form-case_file_access_request-text-lead = เพื่อรักษาสิทธิ ข้าพเจ้าขอตรวจดูสำนวนคดีต่อไปนี้
form-case_file_access_request-text-side_case = คดี（案件）
form-case_file_access_request-text-side_applicant = ผู้ขอ（申請人）
form-case_file_access_request-text-side_capacity = ฐานะ（申請身分）
form-case_file_access_request-text-side_proxy = ตัวแทน（代理人）
form-case_file_access_request-text-side_scope = ขอบเขต（範圍及方式）
form-case_file_access_request-text-side_visit = เหตุผลและเวลา（事由及日時）
form-case_file_access_request-text-side_rules = ระเบียบ（閱卷規則）
form-case_file_access_request-text-rules =
    1. ห้ามเขียนเพิ่ม แก้ไข สับเปลี่ยน แกะแยก หรือนำสำนวนออก ผู้ฝ่าฝืนต้องหยุดดูและดำเนินการตามกฎหมาย
    2. ข้อมูลส่วนบุคคลที่ทราบใช้ได้เพื่อรักษาสิทธิเท่านั้น
    3. ร่างเอกสาร ความลับ และส่วนที่กระทบสิทธิของผู้อื่น อาจไม่เปิดให้ดู（行政程序法第46條）
    4. ค่าธรรมเนียมชำระทันทีตามอัตรา
    5. แสดงบัตรประจำตัวเมื่อมาดู ผู้ติดตามก็เช่นกัน
form-case_file_access_request-text-pages = หน้า（頁）
form-case_file_access_request-text-obligor = ชื่อผู้มีหน้าที่ชำระเงิน（義務人姓名或名稱）

# 要帶的、依據、常見的疏漏
form-case_file_access_request-bring-identity = วันตรวจดูนำบัตรประชาชนตัวจริง ชาวต่างชาตินำ ARC หรือหนังสือเดินทาง
form-case_file_access_request-bring-proxy = ตัวแทนนำหนังสือมอบอำนาจ（委任狀） แบบเลขที่ 13
form-case_file_access_request-bring-interest = ผู้มีส่วนได้เสียนำหนังสือยินยอมของคู่ความหรือหลักฐาน
form-case_file_access_request-legal-procedure = มาตรา 46 กฎหมายวิธีพิจารณาทางปกครอง（行政程序法第46條）
form-case_file_access_request-legal-enforcement = มาตรา 26 กฎหมายว่าด้วยการบังคับทางปกครอง มาตรา 30-1 กฎหมายบังคับคดี มาตรา 242 กฎหมายวิธีพิจารณาความแพ่ง（行政執行法第26條、強制執行法第30條之1、民事訴訟法第242條）
form-case_file_access_request-mistake-interest = ไม่ใช่คู่ความ และไม่มีหนังสือยินยอมหรือหลักฐาน
form-case_file_access_request-mistake-closed = ใช้แบบนี้ขอสำนวนที่เก็บเข้าหอเอกสารแล้ว
form-case_file_access_request-mistake-division = ไม่ได้กรอกแผนก จึงหาสำนวนยาก
