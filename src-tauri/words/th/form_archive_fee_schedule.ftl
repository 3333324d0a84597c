### unread: not yet read by a native speaker

# 第 6 號 檔案閱覽抄錄複製收費標準

form-archive_fee_schedule = ค่าธรรมเนียมดูและคัดสำเนาเอกสาร
    .short = ค่าธรรมเนียมเอกสาร
    .what = ดู คัด หรือถ่ายเอกสารเสียเท่าไร
    .bring = นี่คือตารางค่าธรรมเนียม ไม่ต้องกรอก
form-archive_fee_schedule-text-issued = ตามกฎหมายจดหมายเหตุ มาตรา 21 และอัตราที่แก้ไข 30 ธ.ค. 2022 หน่วย: ดอลลาร์ไต้หวัน
form-archive_fee_schedule-text-head_kind = ประเภท
form-archive_fee_schedule-text-head_item = รายการ
form-archive_fee_schedule-text-head_price = ราคา
form-archive_fee_schedule-text-head_note = หมายเหตุ
form-archive_fee_schedule-text-read = ดู คัดลอก
form-archive_fee_schedule-text-read_item = เอกสารของหน่วยงาน
form-archive_fee_schedule-text-read_price = 20 ต่อ 2 ชั่วโมง
form-archive_fee_schedule-text-read_note = ไม่ถึง 2 ชั่วโมงคิดเป็น 2; จดหมายเหตุชาติไม่คิดเงิน
form-archive_fee_schedule-text-own = ถ่ายภาพเอง
form-archive_fee_schedule-text-own_item = เมื่อหน่วยงานอนุญาต
form-archive_fee_schedule-text-own_price = เท่าค่าดู
form-archive_fee_schedule-text-own_note = โทรศัพท์หรือกล้อง
form-archive_fee_schedule-text-paper = สำเนากระดาษ
form-archive_fee_schedule-text-paper_b4 = ขาวดำ ไม่เกิน B4
form-archive_fee_schedule-text-p2 = หน้าละ 2
form-archive_fee_schedule-text-c10 = สี 10
form-archive_fee_schedule-text-paper_a3 = ขาวดำ A3
form-archive_fee_schedule-text-p3 = หน้าละ 3
form-archive_fee_schedule-text-c15 = สี 15
form-archive_fee_schedule-text-image = ไฟล์ภาพจากกระดาษ
form-archive_fee_schedule-text-low200 = ไม่เกิน 200 dpi
form-archive_fee_schedule-text-i10 = ภาพละ 10
form-archive_fee_schedule-text-by_mail = ส่งอีเมลหรือสื่อบันทึก
form-archive_fee_schedule-text-high201 = 201 dpi ขึ้นไป
form-archive_fee_schedule-text-i25 = ภาพละ 25
form-archive_fee_schedule-text-photo = ภาพถ่าย
form-archive_fee_schedule-text-photo_bw = สำเนาขาวดำ B4 / A3
form-archive_fee_schedule-text-p23 = หน้าละ 2 / 3
form-archive_fee_schedule-text-c5 = สี 5 เท่า
form-archive_fee_schedule-text-photo300 = ไฟล์ภาพ ไม่เกิน 300 dpi
form-archive_fee_schedule-text-i15 = ภาพละ 15
form-archive_fee_schedule-text-photo301 = ไฟล์ภาพ 301 dpi ขึ้นไป
form-archive_fee_schedule-text-i30 = ภาพละ 30
form-archive_fee_schedule-text-large = ภาพใหญ่กว่า A3
form-archive_fee_schedule-text-large300 = ไม่เกิน 300 dpi คิดเป็นจำนวน A3
form-archive_fee_schedule-text-i50 = ภาพละ 50
form-archive_fee_schedule-text-ask_annex = เกิน 300 dpi ดูภาคผนวกทางการ
form-archive_fee_schedule-text-other = เสียง ภาพยนตร์ สื่ออื่น
form-archive_fee_schedule-text-by_annex = ตามภาคผนวกทางการ
form-archive_fee_schedule-text-medium = สื่อบันทึก
form-archive_fee_schedule-text-electronic = ส่งแบบอิเล็กทรอนิกส์
form-archive_fee_schedule-text-by_agency = หน่วยงานกำหนด
form-archive_fee_schedule-text-format_agency = หน่วยงานเลือกรูปแบบไฟล์
form-archive_fee_schedule-text-post = ส่งไปรษณีย์
form-archive_fee_schedule-text-post_price = ค่าส่งจริง + ครั้งละ 50
form-archive_fee_schedule-text-post_note = 50 คือค่าดำเนินการ
form-archive_fee_schedule-text-dash = —
form-archive_fee_schedule-text-note =
    1. ยื่นคำขอก่อน อนุมัติแล้วจึงชำระและดู (แบบที่ 12)
    2. การดูคิดตามเวลา การทำสำเนาคิดตามหน้า
    3. คำขอตามกฎหมายข้อมูลข่าวสารใช้อัตราอื่นของกระทรวงยุติธรรม
    4. ผู้เกี่ยวข้องดูจดหมายเหตุการเมืองฟรี: อัตรา มาตรา 5-1
    5. จำนวนบนจอเป็นการประมาณ ยึดตามที่หน่วยงานคิด
form-archive_fee_schedule-legal-act = กฎหมายจดหมายเหตุ มาตรา 21; กฎหมายค่าธรรมเนียม มาตรา 10; อัตรา มาตรา 3–5 (แก้ไข 30 ธ.ค. 2022)
form-archive_fee_schedule-bring-none = ไม่ต้องนำอะไรมา
form-archive_fee_schedule-mistake-first = ยื่นก่อน อนุมัติแล้วจึงชำระ
form-archive_fee_schedule-mistake-time = การดูคิดตามเวลา ไม่ใช่จำนวนหน้า
