### unread: not yet read by a native speaker

# 第 1 號 義務人分期繳納申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

form-installment_application = แบบคำขอผ่อนชำระของผู้มีหน้าที่ชำระเงิน（義務人分期繳納申請表）
    .short = ขอผ่อนชำระ（分期繳納）
    .what = ใช้เมื่อชำระครั้งเดียวไม่หมด ขอแบ่งชำระเป็นงวด สาขานี้เป็นผู้พิจารณา
    .bring = บัตรประชาชนตัวจริง เอกสารแสดงความลำบาก และเงินงวดแรก บริษัทนำเอกสารจดทะเบียนและตราประทับทั้งสอง（大小章）มาด้วย

# 步驟
form-installment_application-section-case = คดี
form-installment_application-section-obligor = ผู้ยื่น
form-installment_application-section-proxy = ตัวแทน
form-installment_application-section-reason = เหตุผล
form-installment_application-section-plan = แบ่งงวด
form-installment_application-section-security = หลักประกัน
form-installment_application-section-documents = เอกสาร
form-installment_application-section-declare = คำรับรอง

# 放在同一頁的題目
form-installment_application-page-debt = คดีนี้เป็นเงินค่าอะไร เท่าใด
form-installment_application-page-contact = ช่องทางติดต่ออื่น (ไม่บังคับ)
form-installment_application-page-means = งาน รายรับ และรายจ่าย (ไม่บังคับ)
form-installment_application-page-household = สภาพครอบครัว (ไม่บังคับ)
form-installment_application-page-guarantor = ใครเป็นผู้ค้ำประกัน
form-installment_application-page-declare = สุดท้าย โปรดอ่านคำรับรอง

# 案件
form-installment_application-case_rows = คดีใดบ้างที่ต้องการผ่อนชำระ
    .label = รายการหมายเลขคดี（執行案號明細）
    .help = หมายเลขคดีอยู่ด้านบนของจดหมาย มีกี่คดีให้กรอกทุกคดี
form-installment_application-case_rows-case_number = หมายเลขคดีในจดหมายคือเลขใด
    .label = หมายเลขคดี（執行案號）
    .help = แตะปี แล้วแตะประเภท สุดท้ายพิมพ์เลข
form-installment_application-case_rows-transferring_agency = หน่วยงานใดส่งเรื่องมา
    .label = หน่วยงานที่ส่งเรื่อง（移送機關）
    .help = คือหน่วยงานที่แจ้งให้ชำระเงินแต่แรก มีระบุในจดหมาย
form-installment_application-case_rows-debt_kind = คดีนี้เป็นเงินค่าอะไร
    .label = ประเภทเงิน（欠款種類）
    .help = ไม่ทราบไม่เป็นไร เว้นว่างได้
form-installment_application-case_rows-debt_kind-health = เบี้ยประกันสุขภาพ（健保費）
form-installment_application-case_rows-debt_kind-labour = ประกันภัยแรงงาน บำนาญแรงงาน（勞保費、勞工退休金）
form-installment_application-case_rows-debt_kind-tax = ภาษี（稅捐）
form-installment_application-case_rows-debt_kind-fine = ค่าปรับทางปกครอง（罰鍰）
form-installment_application-case_rows-debt_kind-fuel = ค่าธรรมเนียมน้ำมันรถ（汽車燃料使用費）
form-installment_application-case_rows-debt_kind-parking = ค่าจอดรถ ค่าผ่านทางด่วน（停車費、通行費）
form-installment_application-case_rows-debt_kind-other = อื่น ๆ
form-installment_application-case_rows-amount_due = คดีนี้ต้องชำระเท่าใด
    .label = จำนวนเงินที่ต้องชำระ（應納金額）
    .help = กรอกตามจำนวนในจดหมาย ไม่ทราบเว้นว่างได้
form-installment_application-division = แผนกใดรับผิดชอบคดี
    .label = แผนกที่รับผิดชอบ（承辦股別）
    .help = มีระบุในจดหมาย เช่น “忠股” ไม่ทราบไม่เป็นไร
form-installment_application-total_owed = รวมทั้งหมดเท่าใด
    .label = ยอดรวม（欠款合計）
    .help = รวมจำนวนเงินในจดหมาย ไม่แน่ใจโปรดถามเจ้าหน้าที่
form-installment_application-total_owed_capitals =
    .label = ยอดรวมเป็นตัวอักษรจีน（欠款合計大寫）

# 本人
form-installment_application-filed_by = ใครเป็นผู้ยื่นแบบนี้
    .label = ผู้ยื่น（由何人提出）
    .help = “ตนเอง” หมายถึงผู้ที่ต้องชำระเงินเอง
form-installment_application-filed_by-self = ตนเอง（本人）
form-installment_application-filed_by-representative = ผู้แทนโดยชอบธรรมหรือผู้แทนบริษัท（法定代理人或代表人）
form-installment_application-filed_by-proxy = ผู้รับมอบอำนาจ（受任人、代理人）
form-installment_application-obligor_kind = ผู้ต้องชำระเงินเป็นบุคคล หรือบริษัท องค์กร
    .label = ประเภทผู้มีหน้าที่ชำระเงิน（義務人身分別）
    .paper = ประเภท（身分別）
    .help = ผู้ที่ต้องชำระเงินเรียกว่าผู้มีหน้าที่ชำระเงิน（義務人） บุคคลเลือก “บุคคลธรรมดา” บริษัทเลือก “นิติบุคคล”
form-installment_application-obligor_kind-natural = บุคคลธรรมดา（自然人）
form-installment_application-obligor_kind-corporation = นิติบุคคล บริษัท（法人）
form-installment_application-obligor_kind-association = คณะบุคคลที่ไม่เป็นนิติบุคคล（非法人團體）
form-installment_application-obligor_kind-agency = หน่วยงานรัฐ（政府機關）
form-installment_application-obligor_name = ผู้มีหน้าที่ชำระเงินชื่ออะไร
    .label = ชื่อผู้มีหน้าที่ชำระเงิน（義務人姓名或名稱）
    .paper = ชื่อ（姓名或名稱）
    .help = เขียนตามบัตร บริษัทเขียนชื่อเต็มที่จดทะเบียน
form-installment_application-obligor_id_no = เลขประจำตัวของผู้มีหน้าที่ชำระเงินคือเลขใด
    .label = เลขบัตรประชาชน ARC หรือเลขธุรกิจ（身分證／居留證／統一編號）
    .paper = เลขบัตรประชาชน ARC หรือเลขธุรกิจ（身分證／居留證／統一編號）
    .help = บุคคลกรอกเลขบัตรประชาชนหรือ ARC บริษัทกรอกเลขธุรกิจ（統一編號） หากไม่มีจึงกรอกเลขหนังสือเดินทาง
form-installment_application-obligor_birth_date = ผู้มีหน้าที่ชำระเงินเกิดวันที่เท่าใด
    .label = วันเกิดของผู้มีหน้าที่ชำระเงิน（義務人出生年月日）
    .paper = วันเกิด（出生年月日）
    .help = ตามบัตร ปีหมินกั๋วคือปี ค.ศ. ลบ 1911
form-installment_application-obligor_rep_name = ผู้แทนโดยชอบธรรมหรือผู้แทนชื่ออะไร
    .label = ผู้แทนโดยชอบธรรม ผู้แทน หรือผู้จัดการ（法定代理人／代表人／管理人）
    .paper = ผู้แทน（法定代理人／代表人／管理人）
    .help = บริษัทกรอกผู้รับผิดชอบ อายุไม่ถึง 18 ปีกรอกบิดามารดาหรือผู้ปกครอง
form-installment_application-obligor_address_registered = ที่อยู่ตามทะเบียนอยู่ที่ใด
    .label = ที่อยู่ตามทะเบียน（戶籍、登記地址）
    .help = ตามด้านหลังบัตรประชาชนหรือ ARC บริษัทกรอกที่อยู่จดทะเบียน
form-installment_application-obligor_phone = โทรหมายเลขใดจึงติดต่อท่านได้
    .label = โทรศัพท์（聯絡電話）
    .help = มือถือหรือโทรศัพท์บ้านก็ได้ โทรศัพท์บ้านใส่รหัสพื้นที่ เช่น 08-7000000
form-installment_application-obligor_address_contact = ส่งจดหมายไปที่ใด
    .label = ที่อยู่รับจดหมาย（通訊、送達地址）
    .help = หากเหมือนที่อยู่ตามทะเบียน ไม่ต้องกรอก
form-installment_application-obligor_address_contact-suggest-same = เหมือนที่อยู่ตามทะเบียน
form-installment_application-obligor_mobile = หมายเลขมือถือคือเลขใด
    .label = มือถือ（行動電話）
    .help = หากกรอกมือถือไว้แล้ว ไม่ต้องกรอกอีก
form-installment_application-obligor_email = อีเมลคืออะไร
    .label = อีเมล（電子郵件）
    .help = ไม่มีให้เว้นว่าง

# 代理人
form-installment_application-proxy_name = ตัวแทนชื่ออะไร
    .label = ชื่อตัวแทน（代理人姓名）
    .paper = ชื่อ（姓名）
    .help = ตัวแทนคือผู้ที่ทำเรื่องนี้แทนผู้มีหน้าที่ชำระเงิน
form-installment_application-proxy_id_no = เลขบัตรของตัวแทนคือเลขใด
    .label = เลขบัตรของตัวแทน（代理人身分證字號）
    .paper = เลขบัตร（身分證字號）
    .help = ผู้ถือ ARC กรอกหมายเลข ARC
form-installment_application-proxy_relation = ตัวแทนเกี่ยวข้องกับผู้มีหน้าที่ชำระเงินอย่างไร
    .label = ความสัมพันธ์（與本人之關係）
form-installment_application-proxy_relation-spouse = คู่สมรส（配偶）
form-installment_application-proxy_relation-lineal = บิดามารดา บุตร หรือญาติสายตรง（直系血親）
form-installment_application-proxy_relation-relative = ญาติอื่น（其他親屬）
form-installment_application-proxy_relation-employee = ลูกจ้าง（員工）
form-installment_application-proxy_relation-lawyer = ทนายความ（律師）
form-installment_application-proxy_relation-other = อื่น ๆ
form-installment_application-proxy_address = ตัวแทนอยู่ที่ใด
    .label = ที่อยู่ตัวแทน（代理人地址）
    .paper = ที่อยู่（地址）
form-installment_application-proxy_phone = โทรศัพท์ของตัวแทนคือเลขใด
    .label = โทรศัพท์ตัวแทน（代理人電話）
    .paper = โทรศัพท์（電話）
    .help = มือถือหรือโทรศัพท์บ้านก็ได้

# 理由
form-installment_application-reason = เหตุใดจึงขอผ่อนชำระ
    .label = เหตุที่ขอผ่อนชำระ（申請分期事由）
    .help = กฎหมายมี 2 เหตุ โปรดเลือก 1 เหตุ
form-installment_application-reason-economic = ฐานะการเงินไม่สามารถชำระครั้งเดียว（依經濟狀況無法一次繳清）
form-installment_application-reason-disaster = ภัยพิบัติหรือเหตุร้ายทำให้ทรัพย์สินเสียหายหนัก（天災、事變致財產重大損失）
form-installment_application-disaster_date = ภัยพิบัติเกิดวันที่เท่าใด
    .label = วันที่เกิดภัย（災害或事變發生日）
    .paper = วันที่เกิดภัย（災害日期）
form-installment_application-reason_detail = โปรดบอกสภาพของท่าน
    .label = คำอธิบายเหตุ（事由說明）
    .help = แตะประโยคที่ตรงกับท่าน หรือเขียนเพิ่มเอง อย่างน้อย 20 ตัวอักษร ประโยคจะพิมพ์เป็นภาษาจีน
form-installment_application-reason_detail-ready-1 = ระยะนี้รายได้ลดลง หักค่าครองชีพแล้วชำระครั้งเดียวไม่หมด
form-installment_application-reason_detail-ready-2 = ขณะนี้ไม่มีงานประจำ อาศัยงานรับจ้างชั่วคราว ชำระครั้งเดียวไม่หมด
form-installment_application-reason_detail-ready-3 = เงินเดือนต้องจ่ายค่าเช่าและค่าครองชีพของครอบครัว แต่ละเดือนเหลือน้อย
form-installment_application-reason_detail-ready-4 = ต้องเลี้ยงดูบุตรเล็กและบิดามารดาสูงอายุ รายจ่ายแต่ละเดือนมาก
form-installment_application-reason_detail-ready-5 = ตนเองหรือคนในครอบครัวป่วย ต้องรักษานาน ค่ารักษาสูง
form-installment_application-reason_detail-ready-6 = ยังต้องผ่อนบ้านและเงินกู้อื่น เงินใช้แต่ละเดือนจำกัด
form-installment_application-reason_detail-ready-7 = รายได้จากการค้าไม่แน่นอน หมุนเงินลำบาก
form-installment_application-reason_detail-ready-8 = ยินดีชำระทุกเดือน ขออนุญาตผ่อนชำระ และจะชำระตามวันที่ตกลง
form-installment_application-reason_detail-ready-9 = บ้านเสียหายจากพายุไต้ฝุ่น ฝนหนัก หรือแผ่นดินไหว ค่าซ่อมสูง
form-installment_application-reason_detail-ready-10 = พืชผลหรือบ่อเลี้ยงสัตว์น้ำเสียหายจากภัยพิบัติ รายได้ลดลงมาก
form-installment_application-reason_detail-ready-11 = ร้านหรือโรงงานเสียหายจากไฟไหม้หรือเหตุอื่น เสียหายหนัก
form-installment_application-reason_detail-ready-12 = หลังภัยพิบัติยังไม่มีรายได้ ต้องใช้เวลาฟื้นฟู ขออนุญาตผ่อนชำระ
form-installment_application-occupation = ทำงานที่ใด ทำอะไร
    .label = อาชีพ ที่ทำงาน（職業／服務單位）
    .help = เช่น “餐飲業” (ร้านอาหาร) หรือชื่อบริษัท
form-installment_application-monthly_income = รายได้ต่อเดือนประมาณเท่าใด
    .label = รายได้ต่อเดือน（每月收入）
    .help = จำนวนประมาณก็พอ
form-installment_application-monthly_expense = รายจ่ายจำเป็นต่อเดือนประมาณเท่าใด
    .label = รายจ่ายจำเป็นต่อเดือน（每月必要支出）
    .help = ค่าอาหาร ค่าเช่า ค่ารักษา ค่าเลี้ยงดูครอบครัว
form-installment_application-dependents_count = ต้องเลี้ยงดูกี่คน
    .label = จำนวนผู้อยู่ในอุปการะ（扶養人數）
form-installment_application-welfare_status = มีสถานะใดต่อไปนี้หรือไม่
    .label = สถานะสวัสดิการ（福利身分）
    .help = หากมีหนังสือรับรอง โปรดนำมาด้วย
form-installment_application-welfare_status-low_income = ครัวเรือนรายได้น้อย（低收入戶）
form-installment_application-welfare_status-mid_low_income = ครัวเรือนรายได้ปานกลางถึงน้อย（中低收入戶）
form-installment_application-welfare_status-disability = คนพิการ（身心障礙）
form-installment_application-welfare_status-single_parent = ผู้ปกครองเลี้ยงเดี่ยว（單親）
form-installment_application-welfare_status-other = อื่น ๆ

# 分期
form-installment_application-paid_today = วันนี้ต้องการชำระก่อนเท่าใด
    .label = ชำระก่อนวันนี้（本日先繳金額）
    .help = ไม่ชำระก่อนก็ได้
form-installment_application-paid_today-suggest-none = ไม่ชำระวันนี้
form-installment_application-special_circumstances = มีเหตุพิเศษ ต้องการแบ่งงวดมากขึ้นหรือไม่
    .label = มีเหตุพิเศษ ขอเพิ่มจำนวนงวด（情形特殊，請求延長期數）
    .help = จำนวนงวดสูงสุดขึ้นกับยอดรวม หากลำบากเป็นพิเศษขอได้ไม่เกิน 60 งวด
form-installment_application-installment_count = ต้องการแบ่งชำระกี่งวด
    .label = จำนวนงวด（申請期數）
    .help = ชำระเดือนละครั้งเรียกว่าหนึ่งงวด จำนวนงวดสาขานี้เป็นผู้พิจารณา
form-installment_application-first_due_date = งวดแรกต้องการชำระวันที่เท่าใด
    .label = วันชำระงวดแรก（首期繳款日）
    .help = เลือกวันนี้หรือหลังจากวันนี้
form-installment_application-monthly_due_day = หลังจากนั้นชำระทุกวันที่เท่าใดของเดือน
    .label = วันชำระของทุกเดือน（每月繳款日）
    .help = เดือนที่ไม่มีวันนั้น ให้ชำระวันสิ้นเดือน
form-installment_application-installment_amount =
    .label = จำนวนเงินต่องวด（每期金額）
form-installment_application-last_installment_amount =
    .label = จำนวนเงินงวดสุดท้าย（末期金額）
form-installment_application-plan_rows =
    .label = รายการงวด（分期明細）
form-installment_application-plan_rows-plan_no =
    .label = งวดที่（期別）
form-installment_application-plan_rows-plan_due_date =
    .label = วันที่ต้องชำระ（應繳日）
form-installment_application-plan_rows-plan_amount =
    .label = จำนวนเงิน（金額）
form-installment_application-payment_method = ต้องการชำระด้วยวิธีใด
    .label = วิธีชำระเงิน（繳款方式）
    .help = เลือกได้หลายวิธี
form-installment_application-payment_method-counter = เงินสดที่เคาน์เตอร์（臨櫃現金）
form-installment_application-payment_method-credit_card = บัตรเครดิต（信用卡）
form-installment_application-payment_method-debit_card = บัตรเดบิต（金融卡）
form-installment_application-payment_method-mobile = ชำระผ่านมือถือ（行動支付）
form-installment_application-payment_method-ipass = บัตร iPASS（一卡通）
form-installment_application-payment_method-store = ร้านสะดวกซื้อ มีบาร์โค้ด（超商，持條碼）
form-installment_application-payment_method-money_order = ธนาณัติ（匯票）
form-installment_application-payment_method-cheque = เช็ค（支票）

# 擔保
form-installment_application-security_kinds = ต้องการให้หลักประกันแบบใด
    .label = วิธีให้หลักประกัน（擔保方式）
    .help = หลักประกัน（擔保）คือการรับรองว่าจะชำระ เลือกได้หลายแบบ หรือขอยกเว้น
form-installment_application-security_kinds-own_letter = ผู้มีหน้าที่ชำระเงินทำหนังสือค้ำประกัน（義務人書立擔保書）
form-installment_application-security_kinds-third_letter = บุคคลอื่นทำหนังสือค้ำประกัน（第三人書立擔保書）
form-installment_application-security_kinds-collateral = ทรัพย์เป็นหลักประกัน（提供擔保物）
form-installment_application-security_kinds-instruments = มอบเช็คหรือตั๋วสัญญาใช้เงิน（交付票據）
form-installment_application-security_kinds-none = ขอยกเว้น（請求免提供）
form-installment_application-guarantor_name = ผู้ค้ำประกันชื่ออะไร
    .label = ชื่อผู้ค้ำประกัน（擔保人姓名）
    .help = ผู้ค้ำประกันต้องทำหนังสือค้ำประกัน（擔保書）และนำบัตรมาด้วยตนเอง
form-installment_application-guarantor_phone = โทรศัพท์ของผู้ค้ำประกันคือเลขใด
    .label = โทรศัพท์ผู้ค้ำประกัน（擔保人電話）
    .help = มือถือหรือโทรศัพท์บ้านก็ได้
form-installment_application-collateral_desc = ใช้อะไรเป็นหลักประกัน
    .label = รายละเอียดทรัพย์หลักประกัน（擔保物說明）
    .help = แตะประโยคที่ตรง แล้วเติมจำนวนหรือหมายเลข
form-installment_application-collateral_desc-ready-1 = ใบฝากประจำ จำนวนเงินตามใบฝาก
form-installment_application-collateral_desc-ready-2 = ที่ดิน ตามสำเนาโฉนด
form-installment_application-collateral_desc-ready-3 = บ้าน ตามสำเนาหนังสือแสดงกรรมสิทธิ์
form-installment_application-collateral_desc-ready-4 = รถ ทะเบียนตามสำเนาใบอนุญาตรถ
form-installment_application-instrument_count = มอบเช็คหรือตั๋วกี่ใบ
    .label = จำนวนใบ（票據張數）
    .help = โดยทั่วไปงวดละ 1 ใบ

# 附件
form-installment_application-attachments = จะแนบเอกสารใด
    .label = เอกสารแนบ（檢附文件）
    .help = หลักฐานประจำตัวต้องมีเสมอ และแนบเอกสารแสดงความลำบาก
form-installment_application-attachments-identity = หลักฐานประจำตัว（身分證明）
form-installment_application-attachments-company = เอกสารจดทะเบียนบริษัท（公司登記資料）
form-installment_application-attachments-household = ทะเบียนบ้าน（戶口名簿）
form-installment_application-attachments-income = หลักฐานรายได้（收入證明）
form-installment_application-attachments-hardship = หนังสือรับรองยากจนหรือรายได้น้อย（清寒或低收證明）
form-installment_application-attachments-expense = หลักฐานรายจ่าย（支出證明）
form-installment_application-attachments-loan = สัญญากู้หรือสัญญาเช่า（貸款或租約）
form-installment_application-attachments-disaster = หลักฐานความเสียหายจากภัย（災損證明）
form-installment_application-attachments-power_of_attorney = หนังสือมอบอำนาจ（委任狀）
form-installment_application-attachments-other = อื่น ๆ

# 聲明
form-installment_application-declarations_ack = โปรดอ่าน 5 ข้อนี้
    .label = อ่านแล้วและยินยอม
    .paper = อ่านและเข้าใจคำรับรองข้างต้นแล้ว（本人已閱讀並了解以上聲明事項）
    .help =
        1. ด้วยเหตุที่เลือกไว้ ข้าพเจ้าขอผ่อนชำระ
        2. สาขานี้และหน่วยงานที่ส่งเรื่อง（移送機關）เป็นผู้พิจารณา การยื่นแบบนี้ไม่ทำให้การบังคับหยุดเสมอไป
        3. หากชำระงวดใดล่าช้าหรือเช็คขึ้นเงินไม่ได้ การผ่อนชำระอาจถูกยกเลิก และบังคับยอดที่เหลือทั้งหมดต่อไป
        4. เงินเพิ่ม ดอกเบี้ย และค่าใช้จ่ายตามกฎหมายยังต้องชำระ
        5. ข้อความที่กรอกเป็นความจริง และยินยอมให้สาขานี้ตรวจข้อมูลทรัพย์สินและรายได้
form-installment_application-filing_date = กรอกแบบวันที่เท่าใด
    .label = วันที่ยื่น（填表、具狀日期）
    .paper = วันที่（填表日期）
    .help = กรอกวันนี้ไว้ให้แล้ว ปกติไม่ต้องแก้
form-installment_application-obligor_signature =
    .label = ลายมือชื่อหรือตราประทับของผู้มีหน้าที่ชำระเงินหรือตัวแทน（義務人或代理人簽名或蓋章）

# 機關填寫
form-installment_application-staff_received_at =
    .label = วันเวลาที่รับ（收件日時）
form-installment_application-staff_agency_opinion =
    .label = ความเห็นของหน่วยงานที่ส่งเรื่อง（移送機關意見）
form-installment_application-staff_agency_opinion-agree = เห็นชอบ（同意）
form-installment_application-staff_agency_opinion-disagree = ไม่เห็นชอบ（不同意）
form-installment_application-staff_agency_signature =
    .label = ลายมือชื่อผู้แทนหน่วยงานที่ส่งเรื่อง（移送機關代理人簽章）
form-installment_application-staff_approved_count =
    .label = จำนวนงวดที่อนุมัติ（核定期數）
form-installment_application-staff_clerk =
    .label = เจ้าหน้าที่ธุรการคดี（書記官）
form-installment_application-staff_officer =
    .label = เจ้าพนักงานบังคับทางปกครอง（行政執行官）

# 這張表自己的規則
form-installment_application-rule-case_numbers_differ = มีสองรายการที่หมายเลขคดีซ้ำกัน โปรดตรวจว่าซ้ำหรือไม่
form-installment_application-rule-amounts_of_all_rows = บางคดียังไม่มีจำนวนเงิน ยอดรวมนับเฉพาะที่กรอก หากทราบโปรดเติม
form-installment_application-rule-birth_before_filing = วันเกิดอยู่หลังวันที่กรอกแบบ โปรดตรวจปี เดือน วันอีกครั้ง
form-installment_application-rule-id_of_a_person = นี่คือเลขธุรกิจของบริษัท บุคคลโปรดกรอกเลขบัตรหรือ ARC เช่น A123456789
form-installment_application-rule-id_of_a_body = บริษัทหรือองค์กรมักกรอกเลขธุรกิจ 8 หลัก เช่น 12345675 โปรดตรวจอีกครั้ง
form-installment_application-rule-bodies_act_through_people = บริษัทหรือองค์กรต้องยื่นโดยผู้แทนหรือตัวแทน โปรดเลือกหนึ่งอย่าง
form-installment_application-rule-proxy_is_another = เลขบัตรของตัวแทนซ้ำกับผู้มีหน้าที่ชำระเงิน ตัวแทนต้องเป็นบุคคลอื่น โปรดตรวจอีกครั้ง
form-installment_application-rule-disaster_has_happened = วันนี้ยังมาไม่ถึง โปรดเลือกวันที่เกิดภัย
form-installment_application-rule-paid_less_than_owed = เงินที่ชำระก่อนต้องน้อยกว่ายอดรวม { $total } เหรียญไต้หวัน หากชำระครบได้ไม่ต้องขอผ่อน
form-installment_application-rule-count_within_cap = ยอดรวม { $total } เหรียญไต้หวัน แบ่งได้ไม่เกิน { $max } งวด หากต้องการเพิ่ม โปรดเลือก “มีเหตุพิเศษ” ในข้อก่อน
form-installment_application-rule-instalment_at_least_one = จำนวนเงินน้อยเกินกว่าจะแบ่งหลายงวด โปรดเลือกน้อยลง
form-installment_application-rule-plan_adds_up = ผลรวมของงวดไม่เท่ากับยอดที่ต้องชำระ โปรดตรวจจำนวนงวดและเงินที่ชำระก่อน
form-installment_application-rule-first_due_after_filing = งวดแรกต้องเป็น { $date } หรือหลังจากนั้น โปรดเลือกวันหลัง
form-installment_application-rule-none_stands_alone = เลือก “ขอยกเว้น” แล้วไม่ต้องเลือกอย่างอื่น โปรดเก็บไว้อย่างเดียว
form-installment_application-rule-guarantor_is_another = ชื่อผู้ค้ำประกันซ้ำกับผู้มีหน้าที่ชำระเงิน ผู้ค้ำประกันต้องเป็นบุคคลอื่น
form-installment_application-rule-identity_paper = โปรดอย่าลืมแนบหลักฐานประจำตัว
form-installment_application-rule-proof_of_means = ควรแนบเอกสารแสดงความลำบากอีกหนึ่งอย่าง เช่น หลักฐานรายได้
form-installment_application-rule-proof_of_disaster = หากขอเพราะภัยพิบัติ โปรดแนบหลักฐานความเสียหาย
form-installment_application-rule-company_papers = บริษัทโปรดแนบเอกสารจดทะเบียนและนำตราประทับทั้งสอง（大小章）มา
form-installment_application-rule-power_of_attorney = หากยื่นโดยตัวแทน โปรดแนบหนังสือมอบอำนาจ（委任狀） แบบเลขที่ 13
form-installment_application-rule-filing_not_in_future = วันที่กรอกต้องไม่เกินวันนี้ โปรดเลือกวันนี้

# 紙本固定文字
form-installment_application-text-lead = ด้วยเหตุต่อไปนี้ ข้าพเจ้าผู้มีหน้าที่ชำระเงิน（義務人）ชำระครั้งเดียวไม่หมด จึงขอผ่อนชำระ
form-installment_application-text-how = ใช้ปากกาสีน้ำเงินหรือดำ ทำเครื่องหมายในช่อง (□) ส่วนใต้เส้นคู่หน่วยงานเป็นผู้กรอก
form-installment_application-text-stamp = ตรารับเอกสาร（收文章）
form-installment_application-text-blank_date = วันที่　　เดือน　　ปีหมินกั๋ว
form-installment_application-text-blank_date_short = วันที่　　เดือน　　ปี
form-installment_application-text-ntd = เหรียญไต้หวัน（新臺幣）
form-installment_application-text-yuan = เหรียญ（元）
form-installment_application-text-times = งวด（期）
form-installment_application-text-day = วันที่（日）
form-installment_application-text-people = คน（人）
form-installment_application-text-sheets = ใบ（張）
form-installment_application-text-division_end = แผนก（股）
form-installment_application-text-side_case = คดี（案件）
form-installment_application-text-side_obligor = ผู้มีหน้าที่ชำระเงิน（義務人）
form-installment_application-text-side_proxy = ตัวแทน（代理人）
form-installment_application-text-side_reason = เหตุผล（事由）
form-installment_application-text-side_plan = แผนผ่อนชำระ（分期方案）
form-installment_application-text-side_security = หลักประกัน（擔保方式）
form-installment_application-text-side_documents = เอกสาร（附件）
form-installment_application-text-side_declare = คำรับรอง（聲明）
form-installment_application-text-plan_note = แต่ละงวด = (ยอดรวม − ชำระก่อนวันนี้) ÷ จำนวนงวด เศษรวมในงวดสุดท้าย
form-installment_application-text-declarations =
    1. ด้วยเหตุที่ทำเครื่องหมายไว้ข้างต้น ข้าพเจ้าชำระครั้งเดียวไม่หมด จึงขอผ่อนชำระ
    2. การอนุญาต จำนวนงวด และจำนวนเงิน สาขาเป็นผู้พิจารณาเมื่อหน่วยงานที่ส่งเรื่อง（移送機關）เห็นชอบแล้ว การยื่นแบบนี้ไม่ทำให้การบังคับหยุดโดยอัตโนมัติ
    3. หากงวดใดชำระล่าช้าหรือตั๋วเงินขึ้นเงินไม่ได้ สาขายกเลิกการผ่อนชำระและบังคับยอดที่เหลือทั้งหมดต่อไปได้ รวมถึงทรัพย์สินของผู้ค้ำประกัน
    4. เงินเพิ่ม ดอกเบี้ย และค่าใช้จ่ายจำเป็นตามกฎหมายไม่ได้รับยกเว้นเพราะการผ่อนชำระ
    5. ข้อความข้างต้นเป็นความจริง และยินยอมให้สาขาตรวจข้อมูลทรัพย์สินและรายได้เพื่อพิจารณาคำขอนี้
form-installment_application-text-privacy = การแจ้งข้อมูลส่วนบุคคล（個人資料保護法第8條）: { $office } เก็บชื่อ เลขบัตร ช่องทางติดต่อ และข้อมูลในแบบ เพื่อดำเนินการคำขอนี้ สาขาและหน่วยงานที่ส่งเรื่องใช้ข้อมูลในไต้หวัน ทั้งแบบกระดาษและอิเล็กทรอนิกส์ ระหว่างดำเนินการและตลอดอายุการเก็บเอกสาร ตามมาตรา 3 ท่านมีสิทธิขอดู ทำสำเนา แก้ไข ให้หยุดใช้ หรือลบ หากไม่ให้ข้อมูล อาจรับคำขอไม่ได้
form-installment_application-text-seal_body = ตราหน่วยงานหรือบริษัท（機關或公司印）
form-installment_application-text-seal_head = ตราผู้รับผิดชอบ（負責人印）
form-installment_application-text-office_only = ส่วนล่างหน่วยงานเป็นผู้กรอก（以下由機關填寫）
form-installment_application-text-annex = ตารางแนบ（附表）
form-installment_application-text-see_annex = ดูตารางแนบ（詳附表）

# 要帶的、不用帶的
form-installment_application-bring-identity = บัตรประชาชนตัวจริง ชาวต่างชาตินำ ARC หรือหนังสือเดินทาง
form-installment_application-bring-company = บริษัทนำเอกสารจดทะเบียนและตราประทับทั้งสอง（大小章）
form-installment_application-bring-proof = เอกสารแสดงความลำบาก เช่น รายได้ รายได้น้อย รายจ่าย เงินกู้ สัญญาเช่า หรือความเสียหายจากภัย
form-installment_application-bring-first_payment = เงินงวดแรก หรือทรัพย์หลักประกัน หรือตั๋วเงิน
form-installment_application-bring-guarantor = หากมีผู้ค้ำประกัน โปรดให้นำบัตรมาด้วยกัน
form-installment_application-no_need-assets = ข้อมูลทรัพย์สินและสำเนาทะเบียนที่ดิน สาขาตรวจเอง

# 依據、常見的疏漏
form-installment_application-legal-rules = ข้อ 27 กฎปฏิบัติของกฎหมายว่าด้วยการบังคับทางปกครอง（行政執行法施行細則第27條）
form-installment_application-legal-directions = หลักเกณฑ์การอนุมัติผ่อนชำระ ข้อ 2 ถึงข้อ 5（行政執行事件核准分期繳納執行金額實施要點第2點至第5點）
form-installment_application-mistake-all_cases = มีหลายคดีแต่กรอกเพียงคดีเดียว
form-installment_application-mistake-count = จำนวนงวดเกินกำหนด หรือผลรวมไม่ตรง
form-installment_application-mistake-proof = เขียนเพียง “ไม่มีเงิน” โดยไม่แนบหลักฐาน
form-installment_application-mistake-company = คดีของบริษัทแต่ยื่นในชื่อบุคคล หรือไม่มีตราประทับ
form-installment_application-mistake-stops = เข้าใจว่ายื่นแบบนี้แล้วการยึดหรือการขายทอดตลาดจะหยุด
