### unread: not yet read by a native speaker

# 第 2 號 擔保書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-guarantee_letter = หนังสือค้ำประกัน（擔保書）
    .short = หนังสือค้ำประกัน（擔保書）
    .what = ท่านรับรองว่าจะรับผิดชอบเมื่อผู้อื่นไม่ชำระ สาขาบังคับเอาจากทรัพย์สินของท่านได้โดยตรง
    .bring = ผู้ค้ำประกันมาด้วยตนเอง นำบัตรตัวจริงและตราประทับชื่อ บริษัทนำเอกสารจดทะเบียน ข้อบังคับ และตราประทับทั้งสอง（大小章）

# 步驟
form-guarantee_letter-section-obligor = ผู้มีหน้าที่ชำระเงิน
form-guarantee_letter-section-case = คดี
form-guarantee_letter-section-scope = ขอบเขต
form-guarantee_letter-section-guarantor = ผู้ค้ำประกัน
form-guarantee_letter-section-collateral = ทรัพย์หลักประกัน
form-guarantee_letter-section-declare = ความรับผิด

# 放在同一頁的題目
form-guarantee_letter-page-means = งานและทรัพย์สิน (ไม่บังคับ)
form-guarantee_letter-page-witness = หากพิมพ์ลายนิ้วมือ ใครเป็นพยาน
form-guarantee_letter-page-declare = สุดท้าย โปรดอ่านความรับผิด

# 案件
form-guarantee_letter-total_owed =
    .label = ยอดรวม（欠款合計）

# 擔保什麼
form-guarantee_letter-guarantee_cause = ค้ำประกันเพื่อเรื่องใด
    .label = เหตุที่ค้ำประกัน（擔保原因）
    .help = ไม่แน่ใจโปรดถามเจ้าหน้าที่
form-guarantee_letter-guarantee_cause-instalments = ผ่อนชำระ（分期繳納）
form-guarantee_letter-guarantee_cause-deadline = ชำระภายในกำหนด（限期履行）
form-guarantee_letter-guarantee_cause-travel = ไม่ถูกจำกัดที่อยู่หรือการเดินทางออก（免予或解除限制住居、出境）
form-guarantee_letter-guarantee_cause-custody = ไม่ถูกจับหรือกักตัว（停止或免予拘提、管收）
form-guarantee_letter-guarantee_cause-other = อื่น ๆ
form-guarantee_letter-guarantee_cause_other = เหตุคืออะไร
    .label = เหตุอื่น（其他原因）
    .paper = เหตุอื่น（其他原因）
form-guarantee_letter-guarantee_scope = ค้ำประกันทั้งหมดหรือบางส่วน
    .label = ขอบเขตการค้ำประกัน（擔保範圍）
    .help = หากจำกัดวงเงิน รับผิดไม่เกินวงเงินนั้น
form-guarantee_letter-guarantee_scope-all = ยอดทั้งหมดของคดีที่ระบุ（所列案件全部欠款）
form-guarantee_letter-guarantee_scope-limited = จำกัดวงเงิน（限定金額）
form-guarantee_letter-guarantee_amount = ค้ำประกันเท่าใด
    .label = วงเงินค้ำประกัน（擔保金額）
    .help = หากทั้งหมด เท่ากับยอดรวม
form-guarantee_letter-guarantee_amount_capitals =
    .label = วงเงินเป็นตัวอักษรจีน（擔保金額大寫）
form-guarantee_letter-includes_accessory = รวมเงินเพิ่ม ดอกเบี้ย และค่าใช้จ่ายหรือไม่
    .label = รวมเงินเพิ่ม ดอกเบี้ย ค่าใช้จ่าย（含滯納金、利息、必要費用）
    .help = เป็นเงินที่กฎหมายให้คิดเพิ่ม
form-guarantee_letter-includes_accessory-yes = รวม（含）
form-guarantee_letter-includes_accessory-no = ไม่รวม（不含）
form-guarantee_letter-performance_deadline = ต้องชำระภายในวันใด
    .label = กำหนดชำระ（履行期限）
form-guarantee_letter-installment_count = แบ่งกี่งวด
    .label = จำนวนงวด（分期期數）
    .help = เหมือนในแบบเลขที่ 1
form-guarantee_letter-first_due_date = งวดแรกชำระวันใด
    .label = วันชำระงวดแรก（首期日）
form-guarantee_letter-installment_amount = แต่ละงวดเท่าใด
    .label = จำนวนเงินต่องวด（每期金額）

# 擔保人
form-guarantee_letter-guarantor_relation = ผู้ค้ำประกันเกี่ยวข้องกับผู้มีหน้าที่ชำระเงินอย่างไร
    .label = ความสัมพันธ์（與義務人關係）
    .help = หากผู้มีหน้าที่ชำระเงินเขียนเอง เลือก “ผู้มีหน้าที่ชำระเงินเอง”
form-guarantee_letter-guarantor_relation-self = ผู้มีหน้าที่ชำระเงินเอง（義務人本人）
form-guarantee_letter-guarantor_relation-spouse = คู่สมรส（配偶）
form-guarantee_letter-guarantor_relation-relative = ญาติ（親屬）
form-guarantee_letter-guarantor_relation-head = ผู้รับผิดชอบกิจการ（負責人）
form-guarantee_letter-guarantor_relation-shareholder = ผู้ถือหุ้น（股東）
form-guarantee_letter-guarantor_relation-friend = เพื่อน（朋友）
form-guarantee_letter-guarantor_relation-other = อื่น ๆ
form-guarantee_letter-guarantor_occupation = ผู้ค้ำประกันทำอาชีพอะไร
    .label = อาชีพ（擔保人職業）
    .paper = อาชีพ（職業）
    .help = เช่น “餐飲業” (ร้านอาหาร) หรือชื่อบริษัท
form-guarantee_letter-guarantor_asset_note = ผู้ค้ำประกันมีทรัพย์สินใด
    .label = ทรัพย์สินโดยย่อ（擔保人財產概況）
    .paper = ทรัพย์สินโดยย่อ（財產概況）
    .help = แตะประโยคที่ตรง รายละเอียดสาขาตรวจเอง พิมพ์เป็นภาษาจีน
form-guarantee_letter-guarantor_asset_note-ready-1 = มีเงินเดือนประจำ
form-guarantee_letter-guarantor_asset_note-ready-2 = มีเงินฝากธนาคาร
form-guarantee_letter-guarantor_asset_note-ready-3 = มีบ้านหรือที่ดิน
form-guarantee_letter-guarantor_asset_note-ready-4 = ประกอบกิจการ มีรายได้

# 擔保物
form-guarantee_letter-collateral_rows = มีทรัพย์เป็นหลักประกันหรือไม่
    .label = ทรัพย์หลักประกัน（擔保物明細）
    .help = ไม่มีให้ไปข้อถัดไป
form-guarantee_letter-collateral_rows-col_kind = ชนิดใด
    .label = ชนิด（種類）
form-guarantee_letter-collateral_rows-col_kind-realty = อสังหาริมทรัพย์（不動產）
form-guarantee_letter-collateral_rows-col_kind-deposit = ใบฝากประจำ（存單）
form-guarantee_letter-collateral_rows-col_kind-securities = หลักทรัพย์（有價證券）
form-guarantee_letter-collateral_rows-col_kind-movable = สังหาริมทรัพย์（動產）
form-guarantee_letter-collateral_rows-col_kind-instrument = เช็ค ตั๋วเงิน（票據）
form-guarantee_letter-collateral_rows-col_desc = สิ่งใด
    .label = รายละเอียด（標示）
    .help = เช่น เลขที่ดิน ทะเบียนรถ ชื่อธนาคาร
form-guarantee_letter-collateral_rows-col_doc_no = เลขที่โฉนดหรือใบฝากคือเลขใด
    .label = เลขที่โฉนดหรือใบฝาก（權狀或存單號）
    .help = ไม่ทราบให้เว้นว่าง
form-guarantee_letter-collateral_rows-col_value = มูลค่าประมาณเท่าใด
    .label = มูลค่าประมาณ（估值）
    .help = จำนวนประมาณก็พอ เว้นว่างได้

# 擔保責任
form-guarantee_letter-witness_1_name = พยานคนที่ 1 ชื่ออะไร
    .label = พยาน 1（見證人一）
    .help = ใช้เมื่อพิมพ์ลายนิ้วมือหรือทำเครื่องหมายแทนลายมือชื่อ ต้องมีพยาน 2 คน
form-guarantee_letter-witness_2_name = พยานคนที่ 2 ชื่ออะไร
    .label = พยาน 2（見證人二）
form-guarantee_letter-asset_check_consent = โปรดอ่าน 5 ข้อนี้
    .label = อ่านแล้วและยินยอมให้ตรวจทรัพย์สิน
    .paper = ผู้ค้ำประกันยินยอมให้สาขาตรวจข้อมูลทรัพย์สินและรายได้（擔保人同意貴分署查調其財產及所得資料）
    .help =
        1. ทราบหมายเลขคดี จำนวนเงิน และวิธีที่ผู้มีหน้าที่ชำระเงินต้องชำระ
        2. หากผู้นั้นหลบหนีหรือไม่ชำระตามกำหนด (รวมถึงงวดใดล่าช้าหรือเช็คคืน) ข้าพเจ้ารับผิดชำระ
        3. สาขาบังคับเอาจากทรัพย์สินของข้าพเจ้าได้โดยตรงโดยไม่ต้องฟ้องคดี
        4. รับผิดจนกว่าจะชำระครบ หากย้ายที่อยู่จะแจ้งสาขา
        5. ลงชื่อด้วยความสมัครใจ และยินยอมให้สาขาตรวจทรัพย์สิน
form-guarantee_letter-filing_date = ทำหนังสือวันที่เท่าใด
    .label = วันที่ทำหนังสือ（立書日期）
    .help = กรอกวันนี้ไว้ให้แล้ว ปกติไม่ต้องแก้
form-guarantee_letter-guarantor_signature =
    .label = ลายมือชื่อหรือตราประทับผู้ค้ำประกัน（擔保人簽名或蓋章）
form-guarantee_letter-obligor_signature =
    .label = ลายมือชื่อหรือตราประทับผู้มีหน้าที่ชำระเงิน（義務人簽名或蓋章）

# 機關填寫
form-guarantee_letter-staff_identity_checked =
    .label = ตรวจตัวบุคคลแล้ว（已查驗身分）
form-guarantee_letter-staff_asset_check =
    .label = ผลตรวจทรัพย์สิน（資力查調結果）
form-guarantee_letter-staff_accepted =
    .label = รับการค้ำประกัน（准予擔保）
form-guarantee_letter-staff_accepted-yes = รับ（准）
form-guarantee_letter-staff_accepted-no = ไม่รับ（不准）

# 這張表自己的規則
form-guarantee_letter-rule-case_numbers_differ = มีสองรายการที่หมายเลขคดีซ้ำกัน โปรดตรวจว่าซ้ำหรือไม่
form-guarantee_letter-rule-amounts_of_all_rows = ทุกคดีต้องมีจำนวนเงิน จึงจะทราบว่าค้ำประกันเท่าใด โปรดเติมตามจดหมาย
form-guarantee_letter-rule-amount_is_total = หากค้ำประกันทั้งหมด จำนวนต้องเท่ากับยอดรวม { $total } เหรียญไต้หวัน
form-guarantee_letter-rule-amount_within_total = วงเงินต้องไม่เกินยอดรวม { $total } เหรียญไต้หวัน โปรดกรอกน้อยลง
form-guarantee_letter-rule-limited_below_total = เลือกจำกัดวงเงินแต่เท่ากับยอดรวม โปรดตรวจอีกครั้ง
form-guarantee_letter-rule-deadline_after_filing = กำหนดชำระต้องเป็น { $date } หรือหลังจากนั้น โปรดเลือกวันหลัง
form-guarantee_letter-rule-first_due_after_filing = งวดแรกต้องเป็น { $date } หรือหลังจากนั้น โปรดเลือกวันหลัง
form-guarantee_letter-rule-guarantor_is_another = เลขบัตรของผู้ค้ำประกันซ้ำกับผู้มีหน้าที่ชำระเงิน หากเขียนเองให้เลือก “ผู้มีหน้าที่ชำระเงินเอง”
form-guarantee_letter-rule-own_letter_own_number = เลือก “ผู้มีหน้าที่ชำระเงินเอง” แต่เลขบัตรไม่ตรงกัน โปรดตรวจอีกครั้ง
form-guarantee_letter-rule-company_may_stand_surety = บริษัทค้ำประกันได้เมื่อกฎหมายหรือข้อบังคับอนุญาตเท่านั้น（公司法第16條） โปรดแนบข้อบังคับหรือฐานกฎหมาย
form-guarantee_letter-rule-witnesses_are_two = ลายนิ้วมือต้องมีพยาน 2 คน กรอกทั้งสองคน หรือเว้นทั้งสองคน

# 紙本固定文字
form-guarantee_letter-text-lead = ผู้ค้ำประกันขอค้ำประกันต่อสาขาสำหรับคดีของผู้มีหน้าที่ชำระเงินต่อไปนี้
form-guarantee_letter-text-times = งวด（期）
form-guarantee_letter-text-side_obligor = ผู้มีหน้าที่ชำระเงิน（義務人）
form-guarantee_letter-text-side_case = คดี（案件）
form-guarantee_letter-text-side_scope = เหตุและขอบเขต（擔保原因及範圍）
form-guarantee_letter-text-side_sign = ลงชื่อ（簽章）
form-guarantee_letter-text-side_guarantor = ผู้ค้ำประกัน（擔保人）
form-guarantee_letter-text-side_collateral = ทรัพย์หลักประกัน（擔保物）
form-guarantee_letter-text-declaration_head = คำรับรองความรับผิด（擔保責任聲明）
form-guarantee_letter-text-declaration =
    ผู้ค้ำประกัน { $guarantor_name } ทราบหนี้ตามกฎหมายมหาชนของ { $obligor_name } ในคดีข้างต้น จำนวนเงิน และวิธีชำระ ขอค้ำประกันในวงเงิน { $guarantee_amount_capitals } เหรียญไต้หวัน และรับรองว่า
    1. หากผู้มีหน้าที่ชำระเงินหลบหนีหรือไม่ชำระตามกำหนด (รวมถึงงวดใดล่าช้าหรือตั๋วเงินคืน) ผู้ค้ำประกันรับผิดชำระภายในขอบเขต
    2. หากผู้ค้ำประกันไม่ชำระ สาขาบังคับเอาจากทรัพย์สินของผู้ค้ำประกันได้โดยตรงโดยไม่ต้องฟ้อง（行政執行法第18條）
    3. รับผิดจนกว่าจะชำระครบ หากย้ายที่อยู่ต้องแจ้งสาขาทันที
    4. ผู้ค้ำประกันลงชื่อด้วยความสมัครใจ

# 要帶的、不用帶的
form-guarantee_letter-bring-identity = บัตรประชาชนตัวจริงและตราประทับของผู้ค้ำประกัน ชาวต่างชาตินำ ARC หรือหนังสือเดินทาง
form-guarantee_letter-bring-company = บริษัทนำเอกสารจดทะเบียน ข้อบังคับ และตราประทับทั้งสอง（大小章）
form-guarantee_letter-bring-collateral = หากมีทรัพย์หลักประกัน นำต้นฉบับตามที่เจ้าหน้าที่ขอ
form-guarantee_letter-no_need-assets = รายการทรัพย์สินและสำเนาทะเบียนที่ดิน สาขาตรวจเอง

# 依據、常見的疏漏
form-guarantee_letter-legal-enforcement = มาตรา 17 วรรค 1 และมาตรา 18 กฎหมายว่าด้วยการบังคับทางปกครอง（行政執行法第17條第1項、第18條）
form-guarantee_letter-legal-company = มาตรา 16 กฎหมายบริษัท ข้อจำกัดการค้ำประกัน（公司法第16條）
form-guarantee_letter-legal-mark = มาตรา 3 ประมวลกฎหมายแพ่ง ตราประทับและลายนิ้วมือ（民法第3條）
form-guarantee_letter-mistake-blank = ลงชื่อแล้วแต่เว้นหมายเลขคดีหรือจำนวนเงินว่าง
form-guarantee_letter-mistake-articles = บริษัทค้ำประกันทั้งที่ข้อบังคับห้าม
form-guarantee_letter-mistake-first_only = เข้าใจว่ารับผิดเฉพาะงวดแรก
form-guarantee_letter-mistake-corrected = แก้จำนวนเงินโดยไม่ประทับตรา
