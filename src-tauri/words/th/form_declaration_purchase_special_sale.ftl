### unread: not yet read by a native speaker

# 第 9 號 聲明應買狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、應買人、代理人、不動產）在 form_fields.ftl。

form-declaration_purchase_special_sale = คำร้องแสดงความจำนงซื้อในกระบวนการขายพิเศษ（聲明應買狀）
    .short = ขอซื้อในการขายพิเศษ（聲明應買）
    .what = สำหรับทรัพย์ที่ยังขายไม่ได้ ภายใน 3 เดือนนับจากประกาศขายพิเศษ ขอซื้อตามราคาในประกาศได้ สาขานี้เป็นผู้พิจารณา
    .bring = หลักฐานประจำตัวและเงินประกันตามประกาศ (ปกติเป็นตั๋วเงินของสถาบันการเงิน) ผู้รับมอบอำนาจนำหนังสือมอบอำนาจพิเศษมาด้วย

# 步驟
form-declaration_purchase_special_sale-section-notice = ประกาศ
form-declaration_purchase_special_sale-section-buyer = ผู้ซื้อ
form-declaration_purchase_special_sale-section-co_buyers = ซื้อร่วม
form-declaration_purchase_special_sale-section-proxy = ตัวแทน
form-declaration_purchase_special_sale-section-property = ทรัพย์
form-declaration_purchase_special_sale-section-deposit = เงินประกัน
form-declaration_purchase_special_sale-section-qualification = คุณสมบัติ
form-declaration_purchase_special_sale-section-declare = คำรับรอง
form-declaration_purchase_special_sale-page-notice = เลขที่ประกาศและชุดทรัพย์ (ไม่บังคับ)
form-declaration_purchase_special_sale-page-instrument = สถาบันใดออกตั๋ว และเลขที่ใด

# 公告
form-declaration_purchase_special_sale-notice_date = ประกาศขายพิเศษลงวันที่เท่าใด
    .label = วันประกาศขายพิเศษ（特別變賣公告日）
    .paper = วันประกาศ（公告日）
    .help = ต้องยื่นภายใน 3 เดือนนับจากวันนี้
form-declaration_purchase_special_sale-notice_doc_no = เลขที่ประกาศคือเลขใด
    .label = เลขที่ประกาศ（公告文號）

# 共同應買
form-declaration_purchase_special_sale-co_buyer_rows = มีผู้ซื้อร่วมกับท่านหรือไม่
    .label = ผู้ซื้อร่วม（共同應買人）
    .help = ไม่มีให้ข้ามไป เพิ่มทีละคน
form-declaration_purchase_special_sale-co_buyer_rows-co_name = ผู้ซื้อร่วมชื่ออะไร
    .label = ชื่อ（姓名）
    .paper = ผู้ซื้อร่วม（共同應買人）
form-declaration_purchase_special_sale-co_buyer_rows-co_id_no = เลขประจำตัวของผู้ซื้อร่วมคือเลขใด
    .label = เลขประจำตัว（證號）
form-declaration_purchase_special_sale-co_buyer_rows-co_address = ผู้ซื้อร่วมอยู่ที่ใด
    .label = ที่อยู่（地址）
form-declaration_purchase_special_sale-co_buyer_rows-co_share = ซื้อส่วนเท่าใด
    .label = ส่วนที่ซื้อ（應買權利範圍）
    .paper = ส่วนที่ซื้อ（權利範圍）
    .help = สองคนคนละครึ่งคือ 1 ใน 2 หากเว้นว่างทั้งหมดถือว่าเท่ากัน
form-declaration_purchase_special_sale-buyer_share = ท่านซื้อส่วนเท่าใด
    .label = ส่วนของผู้ซื้อ（應買人權利範圍）
    .help = รวมกับผู้ซื้อร่วมต้องครบทั้งหมด

# 不動產
form-declaration_purchase_special_sale-property_rows-notice_price = ราคาของรายการนี้ในประกาศเท่าใด
    .label = ราคาในประกาศ ใช้ตรวจ（公告價額）
    .help = ใช้เตือนเท่านั้น ไม่พิมพ์ลงกระดาษ เว้นว่างได้
form-declaration_purchase_special_sale-property_rows-line_price = ซื้อรายการนี้ราคาเท่าใด
    .label = ราคา（應買價額）
    .paper = ราคา（價額）
    .help = กรอกตามราคาในประกาศ ต้องไม่ต่ำกว่า
form-declaration_purchase_special_sale-purchase_total =
    .label = ราคารวม（應買總價）
form-declaration_purchase_special_sale-purchase_total_capitals =
    .label = ราคารวมเป็นตัวอักษรจีน（應買總價大寫）

# 保證金
form-declaration_purchase_special_sale-deposit_amount = ประกาศกำหนดเงินประกันเท่าใด
    .label = เงินประกัน（保證金金額）
    .help = กรอกตามจำนวนในประกาศ ไม่ต้องคำนวณเอง
form-declaration_purchase_special_sale-deposit_kind = ชำระเงินประกันด้วยอะไร
    .label = รูปแบบเงินประกัน（保證金種類）
    .help = ใช้เงินสดได้เมื่อประกาศอนุญาต ไม่รับเช็คส่วนบุคคลหรือเช็คบริษัท
form-declaration_purchase_special_sale-deposit_kind-instrument = ตั๋วเงินของสถาบันการเงิน（金融機構票據）
form-declaration_purchase_special_sale-deposit_kind-cash = เงินสด เมื่อประกาศอนุญาต（現金）
form-declaration_purchase_special_sale-deposit_bank = สถาบันการเงินใดออกตั๋ว
    .label = สถาบันผู้ออกตั๋ว（發票金融機構）
form-declaration_purchase_special_sale-deposit_no = เลขที่ตั๋วคือเลขใด
    .label = เลขที่ตั๋ว（票據號碼）

# 資格
form-declaration_purchase_special_sale-buyer_qualification = ประกาศจำกัดผู้มีสิทธิซื้อหรือไม่
    .label = คุณสมบัติ（資格聲明）
    .help = ดูประกาศ หากไม่มีระบุ โปรดเลือก “ไม่จำกัด”
form-declaration_purchase_special_sale-buyer_qualification-unrestricted = ไม่จำกัด（無限制）
form-declaration_purchase_special_sale-buyer_qualification-farmland = มีสิทธิรับที่ดินเกษตร（耕地具承受資格）
form-declaration_purchase_special_sale-buyer_qualification-indigenous = ชนพื้นเมือง（原住民身分）
form-declaration_purchase_special_sale-buyer_qualification-foreign = ชาวต่างชาติหรือทุนจีนที่ได้รับอนุญาต（外國人或陸資經許可）
form-declaration_purchase_special_sale-buyer_qualification-preemption = ผู้มีสิทธิซื้อก่อน（優先承買權人）
form-declaration_purchase_special_sale-qualification_doc = ใช้เอกสารใดแสดงคุณสมบัติ
    .label = หลักฐานคุณสมบัติ（資格證明文件）
    .help = แตะเอกสารที่ตรง แล้วแนบมาด้วย
form-declaration_purchase_special_sale-qualification_doc-suggest-permit = ใบอนุญาตรับที่ดินเกษตร（承受耕地許可文件）
form-declaration_purchase_special_sale-qualification_doc-suggest-register = สำเนาทะเบียนบ้านที่ระบุชนพื้นเมือง（戶籍謄本）
form-declaration_purchase_special_sale-qualification_doc-suggest-foreign_permit = ใบอนุญาตของหน่วยงานที่มีอำนาจ（主管機關許可文件）
form-declaration_purchase_special_sale-qualification_doc-suggest-co_owner = สำเนาทะเบียนที่ดินของเจ้าของรวม（土地登記謄本）

# 聲明
form-declaration_purchase_special_sale-filing_date = โปรดอ่าน 4 ข้อนี้และตรวจวันที่
    .label = วันที่（具狀日期）
    .help =
        1. ขอซื้อทรัพย์ตามเงื่อนไขและราคาในประกาศ
        2. สาขาพิจารณาหลังสอบถามเจ้าหนี้และผู้มีหน้าที่ชำระเงิน
        3. เมื่ออนุญาตแล้วจะชำระครบตามกำหนด หากล่าช้ายินยอมให้ขายใหม่และรับผิดชอบส่วนที่ขาด
        4. ได้อ่านประกาศแล้ว (การส่งมอบ ผู้ครอบครอง ข้อจำกัด) และไม่เรียกร้องเรื่องความชำรุดบกพร่อง
form-declaration_purchase_special_sale-buyer_signature =
    .label = ลายมือชื่อหรือตราประทับผู้ซื้อ（具狀人簽名或蓋章）

# 機關填寫
form-declaration_purchase_special_sale-staff_sequence =
    .label = ลำดับรับ（收件次序）
form-declaration_purchase_special_sale-staff_creditor_opinion =
    .label = ความเห็นเจ้าหนี้（債權人意見）
form-declaration_purchase_special_sale-staff_obligor_opinion =
    .label = ความเห็นผู้มีหน้าที่ชำระเงิน（義務人意見）
form-declaration_purchase_special_sale-staff_allowed =
    .label = การซื้อ（准予應買）
form-declaration_purchase_special_sale-staff_allowed-allowed = อนุญาต（准）
form-declaration_purchase_special_sale-staff_allowed-refused = ไม่อนุญาต（不准）
form-declaration_purchase_special_sale-staff_balance_deadline =
    .label = กำหนดชำระครบ（繳足價金期限）

# 這張表自己的規則
form-declaration_purchase_special_sale-rule-notice_has_appeared = วันประกาศอยู่หลังวันนี้ โปรดดูประกาศอีกครั้ง
form-declaration_purchase_special_sale-rule-within_three_months = กำหนด 3 เดือนสิ้นสุดเมื่อ { $date }（強制執行法第95條） หากวันประกาศผิดโปรดแก้
form-declaration_purchase_special_sale-rule-shares_make_the_whole = ส่วนของผู้ซื้อทุกคนรวมกันต้องครบทั้งหมด โปรดตรวจอีกครั้ง
form-declaration_purchase_special_sale-rule-co_buyers_differ = ผู้ซื้อร่วมสองคนมีเลขประจำตัวซ้ำกัน โปรดตรวจว่าซ้ำหรือไม่
form-declaration_purchase_special_sale-rule-buyer_is_not_the_obligor = ผู้ซื้อกับผู้มีหน้าที่ชำระเงินชื่อเดียวกัน ผู้มีหน้าที่ชำระเงินซื้อไม่ได้ โปรดตรวจอีกครั้ง
form-declaration_purchase_special_sale-rule-unrestricted_stands_alone = เลือก “ไม่จำกัด” แล้วไม่ต้องเลือกอย่างอื่น โปรดเก็บไว้อย่างเดียว
form-declaration_purchase_special_sale-rule-company_and_farmland = บริษัทต้องมีใบอนุญาตจึงซื้อที่ดินเกษตรได้（農業發展條例第33條、第34條） โปรดแนบใบอนุญาต
form-declaration_purchase_special_sale-rule-no_line_below_the_notice = มีรายการที่ราคาต่ำกว่าประกาศ อาจไม่ได้รับอนุญาต โปรดตรวจประกาศอีกครั้ง
form-declaration_purchase_special_sale-rule-deposit_below_price = เงินประกันมากกว่าราคารวม โปรดตรวจจำนวนในประกาศ
form-declaration_purchase_special_sale-evidence_list-ready-1 = ตั๋วเงินประกัน 1 ใบ
form-declaration_purchase_special_sale-evidence_list-ready-2 = สำเนาหลักฐานประจำตัว 1 ฉบับ
form-declaration_purchase_special_sale-evidence_list-ready-3 = หนังสือมอบอำนาจ 1 ฉบับ
form-declaration_purchase_special_sale-evidence_list-ready-4 = สำเนาเอกสารจดทะเบียน 1 ฉบับ

# 紙本固定文字
form-declaration_purchase_special_sale-text-label_buyer = ผู้ซื้อ（應買人）
form-declaration_purchase_special_sale-text-label_notice_no = เลขที่ประกาศ（公告文號）
form-declaration_purchase_special_sale-text-label_total_capitals = ตัวอักษรจีน（大寫）
form-declaration_purchase_special_sale-text-label_deposit = เงินประกัน（保證金）
form-declaration_purchase_special_sale-text-label_qualification = คุณสมบัติ（資格聲明）
form-declaration_purchase_special_sale-text-about = เรื่องแสดงความจำนงซื้อ
form-declaration_purchase_special_sale-text-item_offer = 1. ทรัพย์ของ { $obligor_name } ในหน้าแรกอยู่ในกระบวนการขายพิเศษ ตามมาตรา 95 วรรคหนึ่ง กฎหมายบังคับคดี（強制執行法） โดยมาตรา 26 กฎหมายว่าด้วยการบังคับทางปกครอง（行政執行法） ผู้ซื้อขอซื้อตามเงื่อนไขและราคาในประกาศ และวางเงินประกัน
form-declaration_purchase_special_sale-text-property = ทรัพย์และราคา（應買之不動產）
form-declaration_purchase_special_sale-text-item_decide = 2. สาขาพิจารณาหลังสอบถามเจ้าหนี้และผู้มีหน้าที่ชำระเงิน เมื่ออนุญาตแล้วผู้ซื้อชำระครบตามกำหนด หากพ้นกำหนดยินยอมให้ขายใหม่และรับผิดชอบส่วนที่ขาด
form-declaration_purchase_special_sale-text-item_notice = 3. ผู้ซื้อได้อ่านประกาศ ทราบเรื่องการส่งมอบ การครอบครอง และข้อจำกัด ไม่อาจเรียกร้องเรื่องความชำรุดบกพร่อง

# 要帶的
form-declaration_purchase_special_sale-bring-identity = หลักฐานประจำตัว บริษัทนำเอกสารจดทะเบียนและตราประทับทั้งสอง（大小章）
form-declaration_purchase_special_sale-bring-deposit = เงินประกันตามประกาศ ปกติเป็นแคชเชียร์เช็ค（本行支票）หรือธนาณัติ
form-declaration_purchase_special_sale-bring-proxy = ผู้รับมอบอำนาจนำหนังสือมอบอำนาจ（委任狀）พิเศษ
form-declaration_purchase_special_sale-bring-permit = หากประกาศมีข้อจำกัด ให้นำใบอนุญาตหรือหลักฐานมาด้วย

# 依據、常見的疏漏
form-declaration_purchase_special_sale-legal-special_sale = มาตรา 95: ขอซื้อภายใน 3 เดือนนับจากประกาศ โดยมาตรา 26 กฎหมายว่าด้วยการบังคับทางปกครอง（強制執行法第95條）
form-declaration_purchase_special_sale-legal-several = มาตรา 94 วรรค 2 และ 3（強制執行法第94條第2項、第3項）
form-declaration_purchase_special_sale-legal-farmland = มาตรา 33 และ 34: บริษัทกับที่ดินเกษตร（農業發展條例第33條、第34條）
form-declaration_purchase_special_sale-legal-indigenous = มาตรา 37: ที่ดินสงวนสำหรับชนพื้นเมือง（山坡地保育利用條例第37條）
form-declaration_purchase_special_sale-mistake-too_late = ยื่นหลังครบ 3 เดือน
form-declaration_purchase_special_sale-mistake-low_price = ราคาต่ำกว่าในประกาศ
form-declaration_purchase_special_sale-mistake-deposit = ไม่มีเงินประกัน หรือสลักหลังตั๋วไม่ถูกต้อง
form-declaration_purchase_special_sale-mistake-not_yet = เข้าใจว่ายื่นแล้วได้ซื้อ ยังต้องได้รับอนุญาตจากสาขา
