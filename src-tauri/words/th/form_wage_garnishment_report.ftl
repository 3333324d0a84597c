### unread: not yet read by a native speaker

# 第 14 號 扣薪陳報狀
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-wage_garnishment_report = หนังสือรายงานการอายัดเงินเดือน (นายจ้าง)（扣薪陳報狀）
    .short = รายงานการอายัดเงินเดือน（扣薪陳報）
    .what = บริษัทที่ได้รับคำสั่งอายัดเงินเดือนตอบสาขานี้ภายใน 10 วัน ทางไปรษณีย์หรือโทรสาร
    .bring = คำสั่ง ตราบริษัททั้งสอง（大小章） หากลูกจ้างออกแล้ว นำหลักฐานการแจ้งออกประกัน

# 步驟
form-wage_garnishment_report-section-order = คำสั่ง
form-wage_garnishment_report-section-employer = บริษัท
form-wage_garnishment_report-section-employee = ลูกจ้าง
form-wage_garnishment_report-section-report = คำตอบ
form-wage_garnishment_report-section-withhold = จำนวนที่หัก
form-wage_garnishment_report-section-prior = คำสั่งก่อนหน้า
form-wage_garnishment_report-section-left = ออกจากงาน
form-wage_garnishment_report-section-dispute = ข้อโต้แย้ง
form-wage_garnishment_report-section-finish = เอกสารและลงนาม

# 放在同一頁的題目
form-wage_garnishment_report-page-order = ตามคำสั่ง
form-wage_garnishment_report-page-contact = ใครดูแล ติดต่ออย่างไร
form-wage_garnishment_report-page-pay = ตำแหน่งและเงินเดือน

# 執行命令
form-wage_garnishment_report-order_date = คำสั่งลงวันที่เท่าใด
    .label = วันที่ของคำสั่ง（執行命令發文日期）
    .help = มุมขวาบนของคำสั่ง（發文日期）
form-wage_garnishment_report-order_doc_no = เลขที่หนังสือของคำสั่งคือเลขใด
    .label = เลขที่คำสั่ง（執行命令發文字號）
    .help = มุมขวาบน（發文字號） คัดตามนั้น
form-wage_garnishment_report-order_received_date = บริษัทได้รับวันที่เท่าใด
    .label = วันที่ได้รับคำสั่ง（收受命令日）
    .help = ต้องรายงานภายใน 10 วัน นับจากวันถัดไป

# 公司
form-wage_garnishment_report-employer_name = บริษัท หน่วยงาน หรือร้านชื่ออะไร
    .label = ชื่อบริษัท หน่วยงาน หรือร้าน（公司、機關、商號名稱）
    .help = เขียนชื่อเต็มที่จดทะเบียน
form-wage_garnishment_report-employer_contact = ใครดูแลเรื่องนี้ในบริษัท
    .label = ผู้ดูแลเรื่อง（承辦人）
form-wage_garnishment_report-employer_phone = โทรศัพท์หมายเลขใด
    .label = โทรศัพท์（電話）
    .help = มีเบอร์ต่อ เขียน 08-7000000 ต่อ 123（轉123）
form-wage_garnishment_report-employer_fax = โทรสารหมายเลขใด
    .label = โทรสาร（傳真）

# 員工
form-wage_garnishment_report-employee_name = ลูกจ้างชื่ออะไร
    .label = ชื่อผู้มีหน้าที่ชำระเงิน ลูกจ้าง（義務人即員工姓名）
    .help = ผู้มีหน้าที่ชำระเงิน（義務人）ที่ระบุในคำสั่ง
form-wage_garnishment_report-employee_id_no = เลขบัตรประชาชนหรือ ARC ของลูกจ้างคือเลขใด
    .label = เลขบัตรหรือ ARC（身分證／居留證號）

# 陳報事項
form-wage_garnishment_report-report_kind = บริษัทตอบอย่างไร
    .label = เรื่องที่รายงาน（陳報事項）
    .help = เลือก 1 ใน 4
form-wage_garnishment_report-report_kind-withhold = เป็นลูกจ้างปัจจุบัน จะหักตามคำสั่ง（現職員工，將依命令扣押）
form-wage_garnishment_report-report_kind-prior = เป็นลูกจ้างปัจจุบัน มีหน่วยงานอื่นอายัดไว้ก่อน（現職員工，已有其他機關扣押在先）
form-wage_garnishment_report-report_kind-left = ออกแล้วหรือไม่ใช่ลูกจ้าง（已離職或非本公司員工）
form-wage_garnishment_report-report_kind-dispute = โต้แย้งสิทธิหรือจำนวนเงิน ขอคัดค้าน（對債權或數額有爭議，聲明異議）
form-wage_garnishment_report-job_title = ตำแหน่งอะไร
    .label = ตำแหน่ง（職稱）
form-wage_garnishment_report-monthly_pay = เงินเดือนรวมต่อเดือนเท่าใด
    .label = เงินเดือนรวม（每月薪資總額）
    .help = รวมฐานเงินเดือน เบี้ยเลี้ยง และค่าล่วงเวลา
form-wage_garnishment_report-other_pay = มีโบนัสหรือเงินอื่นหรือไม่
    .label = โบนัสและเงินอื่น（獎金等其他給與）
    .help = เช่น โบนัสสิ้นปี ไม่มีเว้นว่างได้
form-wage_garnishment_report-pay_day = จ่ายเงินเดือนวันที่เท่าใด
    .label = วันจ่ายเงินเดือน（發薪日）
form-wage_garnishment_report-first_deduction_month = เริ่มหักตั้งแต่เดือนใด
    .label = เดือนที่เริ่มหัก（開始扣押月份）
    .help = ตั้งแต่การจ่ายเงินเดือนครั้งถัดไปหลังได้รับคำสั่ง
form-wage_garnishment_report-deduction_amount = หักเดือนละเท่าใด
    .label = จำนวนที่หักต่อเดือน（每月扣押金額）
    .help = คำนวณหนึ่งในสามไว้แล้ว หากคำสั่งกำหนดเป็นอย่างอื่นให้ทำตามคำสั่ง ต้องเหลือให้ลูกจ้าง 1.2 เท่าของค่าครองชีพขั้นต่ำในพื้นที่ (กฎหมายบังคับคดี มาตรา 122) หากไม่พอ ให้หักน้อยลงและระบุเหตุผล
form-wage_garnishment_report-prior_order_rows = มีหน่วยงานใดอายัดก่อน
    .label = คำสั่งก่อนหน้า（前案扣押）
    .help = กรอกทุกคำสั่ง พร้อมวันที่และเลขที่
form-wage_garnishment_report-prior_order_rows-prior_agency = หน่วยงานใด
    .label = หน่วยงาน（機關）
form-wage_garnishment_report-prior_order_rows-prior_date = ลงวันที่เท่าใด
    .label = วันที่（發文日期）
form-wage_garnishment_report-prior_order_rows-prior_doc_no = เลขที่เท่าใด
    .label = เลขที่（發文字號）
form-wage_garnishment_report-prior_order_rows-prior_amount = คำสั่งนี้หักเดือนละเท่าใด
    .label = หักต่อเดือน（每月扣押金額）
form-wage_garnishment_report-prior_order_rows-prior_until = คาดว่าหักถึงเดือนใด
    .label = เดือนที่คาดว่าหักครบ（預計扣畢年月）
form-wage_garnishment_report-leave_date = ลูกจ้างออกวันที่เท่าใด
    .label = วันที่ออก（離職日期）
    .help = หากไม่เคยทำงานที่นี่ เว้นว่าง
form-wage_garnishment_report-leave_proof = จะแนบหลักฐานการแจ้งออกประกันหรือไม่
    .label = แนบหลักฐานการแจ้งออกประกันแรงงานและสุขภาพ（檢附勞健保轉出資料）
    .help = ลูกจ้างที่ออกแล้ว โปรดแนบหลักฐานนี้
form-wage_garnishment_report-objection_reason = มีข้อโต้แย้งเรื่องใด โปรดอธิบาย
    .label = เหตุแห่งข้อโต้แย้ง（爭議事由）
    .help = แตะประโยคที่ตรง หรือเขียนเพิ่มเอง ประโยคจะพิมพ์เป็นภาษาจีน
form-wage_garnishment_report-objection_reason-ready-1 = ผู้มีหน้าที่ชำระเงินเป็นผู้รับจ้างทำของ ไม่มีหนี้ค่าจ้าง
form-wage_garnishment_report-objection_reason-ready-2 = หักแล้วเงินเดือนต่ำกว่าที่จำเป็นต่อการครองชีพ
form-wage_garnishment_report-objection_reason-ready-3 = เบิกเงินเดือนล่วงหน้าแล้ว ขณะนี้ไม่มีเงินให้หัก
form-wage_garnishment_report-objection_reason-ready-4 = จำนวนในคำสั่งต่างจากที่บริษัทต้องจ่าย รายละเอียดตามเอกสารแนบ
form-wage_garnishment_report-objection_reason-ready-5 = จ่ายค่าจ้างรายวันหรือรายชิ้น จำนวนไม่แน่นอน รายละเอียดตามเอกสารแนบ

# 附件和簽章
form-wage_garnishment_report-remit_mode = จะส่งเงินที่หักอย่างไร
    .label = วิธีส่งเงินที่หัก（扣押款繳付方式）
    .help = รอคำสั่งให้เรียกเก็บหรือโอนก่อนจึงส่งเงิน
form-wage_garnishment_report-remit_mode-transfer = โอนเงิน（匯款）
form-wage_garnishment_report-remit_mode-cheque = เช็ค（支票）
form-wage_garnishment_report-remit_mode-money_order = ธนาณัติ（匯票）
form-wage_garnishment_report-remit_mode-counter = ที่เคาน์เตอร์（臨櫃）
form-wage_garnishment_report-attachments = จะแนบเอกสารใด
    .label = เอกสารแนบ（附件）
form-wage_garnishment_report-attachments-payslip = สลิปเงินเดือน（薪資明細）
form-wage_garnishment_report-attachments-insurance = หลักฐานแจ้งออกประกัน（勞健保轉出）
form-wage_garnishment_report-attachments-prior_order = สำเนาคำสั่งก่อนหน้า（前案執行命令影本）
form-wage_garnishment_report-attachments-other = อื่น ๆ
form-wage_garnishment_report-employer_signature =
    .label = ลงนามหรือตราประทับทั้งสองของบุคคลภายนอก（第三人簽名或蓋章）

# 機關填寫
form-wage_garnishment_report-staff_received_at =
    .label = วันที่รับ（收文日）
form-wage_garnishment_report-staff_in_time =
    .label = ภายใน 10 วัน（十日內）
form-wage_garnishment_report-staff_in_time-yes = ใช่（是）
form-wage_garnishment_report-staff_in_time-no = ไม่ใช่（否）
form-wage_garnishment_report-staff_action =
    .label = การดำเนินการ（處理）
form-wage_garnishment_report-staff_action-collect = เรียกเก็บ（收取）
form-wage_garnishment_report-staff_action-transfer = โอน（移轉）
form-wage_garnishment_report-staff_action-notify = แจ้งหน่วยงานที่ส่งเรื่อง（通知移送機關）
form-wage_garnishment_report-staff_action-merge = รวมกับคดีก่อน（併前案）
form-wage_garnishment_report-staff_action-revoke = เพิกถอน（撤銷）

# 這張表自己的規則
form-wage_garnishment_report-rule-order_has_been = ยังไม่ถึงวันที่ของคำสั่ง โปรดกรอกตามคำสั่ง
form-wage_garnishment_report-rule-received_after_order = วันที่ได้รับอยู่ก่อนวันที่ของคำสั่ง โปรดตรวจทั้งสองวัน
form-wage_garnishment_report-rule-received_has_been = ยังไม่ถึงวันที่ได้รับ โปรดตรวจอีกครั้ง
form-wage_garnishment_report-rule-within_ten_days = เกินกำหนด 10 วัน คือ { $date } แล้ว โปรดส่งโดยเร็วและชี้แจงเหตุ
form-wage_garnishment_report-rule-leaves_enough_to_live = หักแล้วเหลือเดือนละ { $rest } เหรียญไต้หวัน น้อยกว่า 1.2 เท่าของค่าครองชีพขั้นต่ำ คือ { $least } เหรียญไต้หวัน（強制執行法第122條） โปรดตรวจอีกครั้ง
form-wage_garnishment_report-rule-at_most_a_third = หักได้ไม่เกินหนึ่งในสามของเงินเดือน คือ { $third } เหรียญไต้หวัน เว้นแต่คำสั่งกำหนดเป็นอย่างอื่น
form-wage_garnishment_report-rule-from_month_of_receipt = เริ่มหักก่อนเดือนที่ได้รับคำสั่งไม่ได้ โปรดตรวจเดือน
form-wage_garnishment_report-rule-left_has_been = ยังไม่ถึงวันออก หากยังทำงานอยู่ โปรดเลือก “เป็นลูกจ้างปัจจุบัน”
form-wage_garnishment_report-rule-prior_before_this = คำสั่งก่อนหน้าควรลงวันที่ก่อนคำสั่งนี้ โปรดตรวจอีกครั้ง
form-wage_garnishment_report-rule-prior_copy = โปรดแนบสำเนาคำสั่งก่อนหน้า

# 紙本固定文字
form-wage_garnishment_report-text-lead = ตามคำสั่งของสาขา บุคคลภายนอก（第三人）ขอรายงานตามที่ทำเครื่องหมายไว้
form-wage_garnishment_report-text-how = ส่งคืนทางไปรษณีย์หรือโทรสารภายใน 10 วันหลังได้รับ เลือก 1 ใน 4
form-wage_garnishment_report-text-side_employer = บุคคลภายนอก（第三人）
form-wage_garnishment_report-text-side_employee = ลูกจ้าง（員工）
form-wage_garnishment_report-text-side_report = รายงาน（陳報）
form-wage_garnishment_report-text-side_withhold = การหัก（扣押計算）
form-wage_garnishment_report-text-side_prior = คำสั่งก่อน（前案扣押）
form-wage_garnishment_report-text-side_left = ออกงาน โต้แย้ง（離職爭議）
form-wage_garnishment_report-text-side_finish = เอกสาร（附件）
form-wage_garnishment_report-text-notes =
    1. ลูกจ้างปัจจุบันให้หักตั้งแต่การจ่ายเงินเดือนครั้งถัดไป จนกว่าสาขาจะแจ้งให้หยุด
    2. เมื่อลูกจ้างออกหรือเงินเดือนเปลี่ยน บุคคลภายนอกต้องรายงานเอง
    3. เกิน 10 วันไม่รายงานและไม่ทำตามคำสั่ง อาจถูกบังคับคดีได้（強制執行法第119條）

# 要帶的
form-wage_garnishment_report-bring-order = คำสั่งที่มีวันที่และเลขที่
form-wage_garnishment_report-bring-seals = ตราบริษัททั้งสอง（大小章）
form-wage_garnishment_report-bring-left = ลูกจ้างออกแล้ว นำหลักฐานแจ้งออกประกัน
form-wage_garnishment_report-bring-prior = มีคำสั่งก่อนหน้า นำสำเนามา

# 依據、常見的疏漏
form-wage_garnishment_report-legal-compulsory = มาตรา 115, 115-1, 115-2, 119, 120, 122 กฎหมายว่าด้วยการบังคับคดี（強制執行法第115條、第115條之1、第115條之2、第119條、第120條、第122條）
form-wage_garnishment_report-legal-administrative = มาตรา 26 กฎหมายว่าด้วยการบังคับทางปกครอง（行政執行法第26條）
form-wage_garnishment_report-mistake-private = ไม่ตอบ เพราะคิดว่าเป็นเรื่องส่วนตัวของลูกจ้าง
form-wage_garnishment_report-mistake-prior = อ้างคำสั่งก่อนหน้าแต่ไม่ระบุวันที่และเลขที่
form-wage_garnishment_report-mistake-base_pay = คิดเฉพาะฐานเงินเดือน หรือหักเกินหนึ่งในสาม
form-wage_garnishment_report-mistake-seals = ไม่มีตราประทับ
