### unread: not yet read by a native speaker

# 第 8 號 聲明參與分配狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、聲明人、義務人、代理人、匯款帳戶）在 form_fields.ftl。

form-declaration_join_distribution = คำร้องขอเฉลี่ยทรัพย์（聲明參與分配狀）
    .short = ขอเฉลี่ยทรัพย์（參與分配）
    .what = ผู้มีหน้าที่ชำระเงินเป็นหนี้ท่านด้วย และท่านขอส่วนแบ่งจากเงินที่ขายได้ ต้องยื่นก่อนการขายสิ้นสุดอย่างน้อย 1 วัน ยื่นช้าจะได้เฉพาะส่วนที่เหลือ
    .bring = ต้นฉบับเอกสารที่เป็นฐานในการบังคับ (เช่น คำพิพากษาและหนังสือรับรองถึงที่สุด) หรือเอกสารจำนอง หลักฐานประจำตัว และสำเนาสำหรับอีกฝ่าย

# 步驟
form-declaration_join_distribution-section-case = คดี
form-declaration_join_distribution-section-creditor = เจ้าหนี้
form-declaration_join_distribution-section-proxy = ตัวแทน
form-declaration_join_distribution-section-obligor = ผู้มีหน้าที่ชำระเงิน
form-declaration_join_distribution-section-claim = หนี้
form-declaration_join_distribution-section-secured = หลักประกัน
form-declaration_join_distribution-section-payment = การรับเงิน
form-declaration_join_distribution-section-declare = คำรับรอง
form-declaration_join_distribution-page-obligor_more = ข้อมูลอื่นของผู้มีหน้าที่ชำระเงิน (ไม่บังคับ)
form-declaration_join_distribution-page-title = เลขที่และวันที่ของเอกสารนี้
form-declaration_join_distribution-page-interest = ดอกเบี้ยของรายการนี้ (ถ้ามี)
form-declaration_join_distribution-page-mortgage = การจดทะเบียนจำนอง

# 案件
form-declaration_join_distribution-auction_date = ทราบวันขายทอดตลาดหรือไม่
    .label = วันขายทอดตลาด ถ้าทราบ（拍賣期日）
    .help = หากกรอก เครื่องจะเตือนว่าทันหรือไม่ ไม่ทราบเว้นว่างได้

# 債權
form-declaration_join_distribution-claim_class = หนี้ของท่านเป็นประเภทใด
    .label = ประเภทหนี้（債權類別）
    .help = หนี้มีประกัน เช่น จำนอง แม้ยังไม่ถึงกำหนดก็ขอได้
form-declaration_join_distribution-claim_class-ordinary = หนี้สามัญที่มีฐานในการบังคับ（有執行名義之普通債權）
form-declaration_join_distribution-claim_class-secured = สิทธิในหลักประกัน（擔保物權）
form-declaration_join_distribution-claim_class-priority = บุริมสิทธิตามกฎหมาย（法定優先權）
form-declaration_join_distribution-claim_class-public = หนี้ตามกฎหมายมหาชนของหน่วยงานรัฐ（政府機關公法債權）
form-declaration_join_distribution-title_kind = ใช้เอกสารชนิดใดเป็นหลักฐาน
    .label = ฐานในการบังคับหรือหลักฐาน（執行名義或證明文件）
    .help = ต้องแนบต้นฉบับ คำพิพากษาหรือคำสั่งศาลต้องแนบหนังสือรับรองถึงที่สุดด้วย
form-declaration_join_distribution-title_kind-judgment = คำพิพากษาถึงที่สุด（確定判決）
form-declaration_join_distribution-title_kind-payment_order = คำสั่งให้ชำระหนี้และหนังสือรับรอง（支付命令及確定證明）
form-declaration_join_distribution-title_kind-note_ruling = คำสั่งเรื่องตั๋วสัญญาใช้เงินและหนังสือรับรอง（本票裁定及確定證明）
form-declaration_join_distribution-title_kind-settlement = บันทึกไกล่เกลี่ยหรือประนีประนอม（調解或和解筆錄）
form-declaration_join_distribution-title_kind-notarial = หนังสือรับรองโนตารี（公證書）
form-declaration_join_distribution-title_kind-certificate = หนังสือรับรองหนี้（債權憑證）
form-declaration_join_distribution-title_kind-mortgage = สัญญาจำนองและหนังสือรับรองสิทธิ（抵押權設定契約及他項權利證明書）
form-declaration_join_distribution-title_kind-decision = คำสั่งทางปกครองและหลักฐานการส่ง（處分書及送達證明）
form-declaration_join_distribution-title_kind-other = อื่น ๆ（其他）
form-declaration_join_distribution-title_doc_no = เลขที่เอกสารคือเลขใด
    .label = เลขที่（文號）
    .help = คัดลอกตามเอกสาร รวมทั้งอักษรจีน
form-declaration_join_distribution-title_date = เอกสารลงวันที่เท่าใด
    .label = วันที่ของเอกสาร（文件日期）
form-declaration_join_distribution-claim_rows = เป็นหนี้ค่าอะไรบ้าง กรอกทีละรายการ
    .label = รายการหนี้（債權明細）
    .help = เงินต้น ดอกเบี้ย เบี้ยปรับ ค่าใช้จ่าย กรอกแยกกัน
form-declaration_join_distribution-claim_rows-claim_item = รายการนี้คืออะไร
    .label = รายการ（項目）
form-declaration_join_distribution-claim_rows-claim_item-principal = เงินต้น（本金）
form-declaration_join_distribution-claim_rows-claim_item-interest = ดอกเบี้ย（利息）
form-declaration_join_distribution-claim_rows-claim_item-penalty = เบี้ยปรับ（違約金）
form-declaration_join_distribution-claim_rows-claim_item-costs = ค่าธรรมเนียม（程序費用）
form-declaration_join_distribution-claim_rows-claim_item-tax = ภาษี ค่าธรรมเนียม（稅費）
form-declaration_join_distribution-claim_rows-claim_amount = จำนวนเท่าใด
    .label = จำนวนเงิน（金額）
    .help = ดอกเบี้ยที่ยังเดินอยู่ ไม่มีจำนวนแน่นอน เว้นว่างได้
form-declaration_join_distribution-claim_rows-interest_rate = อัตราดอกเบี้ยต่อปีเท่าใด
    .label = ดอกเบี้ยต่อปี %（年利率）
form-declaration_join_distribution-claim_rows-interest_from = คิดตั้งแต่วันใด
    .label = ตั้งแต่（起算日）
form-declaration_join_distribution-claim_rows-interest_to = ถึงวันใด
    .label = ถึง（迄日）
    .help = หากเว้นว่าง คิดจนถึงวันชำระครบ（至清償日止）
form-declaration_join_distribution-claim_rows-claim_note = มีหมายเหตุหรือไม่
    .label = หมายเหตุ（備註）
    .help = ไม่มีให้เว้นว่าง
form-declaration_join_distribution-claim_total =
    .label = ยอดรวมส่วนที่แน่นอน（債權合計）
    .paper = ยอดรวม（債權合計）
form-declaration_join_distribution-claim_total_capitals =
    .label = ยอดรวมเป็นตัวอักษรจีน（合計大寫）

# 擔保
form-declaration_join_distribution-mortgage_rank = จำนองอันดับที่เท่าใด
    .label = อันดับจำนอง（抵押權順位）
    .help = ตามหนังสือรับรอง อันดับแรกกรอก 1
form-declaration_join_distribution-mortgage_max = มีวงเงินสูงสุดหรือไม่ เท่าใด
    .label = วงเงินสูงสุด（最高限額）
    .help = หากไม่ใช่จำนองแบบวงเงินสูงสุด เว้นว่างได้
form-declaration_join_distribution-target_property = ขอส่วนแบ่งจากทรัพย์ใด
    .label = ทรัพย์ที่ขอเฉลี่ย（請求分配之執行標的）
    .help = แตะประโยคที่ตรง หรือเว้นว่าง
form-declaration_join_distribution-target_property-ready-1 = เงินทั้งหมดที่ได้ในคดีนี้
form-declaration_join_distribution-target_property-ready-2 = เงินจากการขายอสังหาริมทรัพย์ทั้งหมดที่ยึดในคดีนี้
form-declaration_join_distribution-target_property-ready-3 = เงินฝากที่อายัดในคดีนี้
form-declaration_join_distribution-copies_count = แนบสำเนากี่ชุด
    .label = จำนวนสำเนา（繕本份數）
    .help = ผู้มีหน้าที่ชำระเงินและเจ้าหนี้อื่น คนละหนึ่งชุด

# 聲明
form-declaration_join_distribution-filing_date = โปรดอ่าน 3 ข้อนี้และตรวจวันที่
    .label = วันที่（具狀日期）
    .help =
        1. ขอให้นำหนี้ตามรายการเข้าบัญชีส่วนเฉลี่ยและได้รับชำระ
        2. เอกสารเป็นของจริงและยังไม่ได้รับชำระ หากได้รับชำระจะแจ้งทันที
        3. ทราบว่าการคัดค้านบัญชีต้องทำเป็นหนังสือก่อนวันแบ่งอย่างน้อย 1 วัน
form-declaration_join_distribution-creditor_signature =
    .label = ลายมือชื่อหรือตราประทับ（具狀人簽名或蓋章）

# 機關填寫
form-declaration_join_distribution-staff_in_time =
    .label = ภายในกำหนด（期限內）
form-declaration_join_distribution-staff_in_time-yes = ใช่（是）
form-declaration_join_distribution-staff_in_time-no = ไม่ใช่（否）
form-declaration_join_distribution-staff_class =
    .label = ลำดับการเฉลี่ย（分配次序）

# 這張表自己的規則
form-declaration_join_distribution-rule-before_the_auction = ขายทอดตลาดวันที่ { $date } ยื่นตอนนี้จะได้เฉพาะส่วนที่เหลือ（強制執行法第32條） หากวันที่ผิดโปรดแก้
form-declaration_join_distribution-rule-public_claim_of_an_agency = หนี้ตามกฎหมายมหาชนเป็นของหน่วยงานรัฐเท่านั้น โปรดเปลี่ยนประเภทหนี้หรือประเภทบุคคล
form-declaration_join_distribution-rule-interest_in_order = มีรายการที่วันสิ้นสุดดอกเบี้ยอยู่ก่อนวันเริ่ม โปรดตรวจทั้งสองวัน
form-declaration_join_distribution-rule-interest_has_a_start = มีอัตราดอกเบี้ย ต้องกรอกวันเริ่มคิดด้วย
form-declaration_join_distribution-rule-rate_is_usual = มีรายการที่ดอกเบี้ยเกิน 16% ต่อปี โปรดตรวจว่าถูกต้องหรือไม่
form-declaration_join_distribution-rule-some_amount = อย่างน้อยหนึ่งรายการต้องมีจำนวนเงิน โปรดกรอกที่ทราบ
form-declaration_join_distribution-rule-title_not_in_future = วันที่ของเอกสารอยู่หลังวันนี้ โปรดดูเอกสารอีกครั้ง
form-declaration_join_distribution-evidence_list-ready-1 = คำสั่งให้ชำระหนี้และหนังสือรับรองถึงที่สุด ต้นฉบับอย่างละ 1 ฉบับ
form-declaration_join_distribution-evidence_list-ready-2 = คำพิพากษาและหนังสือรับรองถึงที่สุด ต้นฉบับอย่างละ 1 ฉบับ
form-declaration_join_distribution-evidence_list-ready-3 = สำเนาสัญญาจำนองและหนังสือรับรองสิทธิ อย่างละ 1 ฉบับ
form-declaration_join_distribution-evidence_list-ready-4 = คำสั่ง หลักฐานการส่ง และหลักฐานการทวงถาม อย่างละ 1 ฉบับ
form-declaration_join_distribution-evidence_list-ready-5 = หลักฐานบุริมสิทธิ 1 ฉบับ
form-declaration_join_distribution-evidence_list-ready-6 = สำเนาหลักฐานประจำตัว 1 ฉบับ
form-declaration_join_distribution-evidence_list-ready-7 = หนังสือมอบอำนาจ 1 ฉบับ

# 紙本固定文字
form-declaration_join_distribution-text-label_declarant = ผู้ร้อง（聲明人）
form-declaration_join_distribution-text-label_auction = วันขาย（拍賣期日）
form-declaration_join_distribution-text-label_obligor_id = เลขประจำตัวผู้มีหน้าที่ชำระเงิน（義務人證號）
form-declaration_join_distribution-text-label_obligor_home = ที่อยู่ผู้มีหน้าที่ชำระเงิน（義務人地址）
form-declaration_join_distribution-text-label_title = หลักฐาน（證明文件）
form-declaration_join_distribution-text-label_total_capitals = ตัวอักษรจีน（合計大寫）
form-declaration_join_distribution-text-label_target = ทรัพย์（執行標的）
form-declaration_join_distribution-text-label_copies = สำเนา（繕本）
form-declaration_join_distribution-text-about = เรื่องขอเฉลี่ยทรัพย์
form-declaration_join_distribution-text-item_claim = 1. ผู้ร้องมีหนี้ตามหน้าถัดไปต่อ { $obligor_name } จึงขอเฉลี่ยทรัพย์ตามมาตรา 32, 34 และ 34-1 กฎหมายบังคับคดี（強制執行法） โดยมาตรา 26 กฎหมายว่าด้วยการบังคับทางปกครอง（行政執行法） ขอให้นำเข้าบัญชีส่วนเฉลี่ยและชำระ
form-declaration_join_distribution-text-until_paid = ดอกเบี้ยและเบี้ยปรับที่ไม่ระบุวันสิ้นสุด คิดถึงวันชำระครบ（至清償日止）
form-declaration_join_distribution-text-item_true = 2. เอกสารแนบเป็นของจริงและยังไม่ได้รับชำระ หากได้รับชำระจะแจ้งทันที
form-declaration_join_distribution-text-item_objection = 3. ผู้ร้องทราบว่าการคัดค้านบัญชีต้องทำเป็นหนังสือก่อนวันแบ่ง 1 วัน（強制執行法第39條）
form-declaration_join_distribution-text-secured = ตารางแนบ: ทรัพย์ที่เป็นประกัน（附表）

# 要帶的
form-declaration_join_distribution-bring-title = ต้นฉบับเอกสารที่เป็นฐานในการบังคับ คำพิพากษาและคำสั่งศาลแนบหนังสือรับรองถึงที่สุด จำนองแนบสัญญาและหนังสือรับรอง
form-declaration_join_distribution-bring-agency = หน่วยงานรัฐแนบคำสั่ง หลักฐานการส่ง และหลักฐานการทวงถาม
form-declaration_join_distribution-bring-identity = หลักฐานประจำตัว ผู้รับมอบอำนาจนำหนังสือมอบอำนาจ（委任狀）ด้วย
form-declaration_join_distribution-bring-copies = สำเนาสำหรับผู้มีหน้าที่ชำระเงินและเจ้าหนี้อื่น คนละหนึ่งชุด

# 依據、常見的疏漏
form-declaration_join_distribution-legal-deadline = มาตรา 32: ก่อนการขายสิ้นสุด 1 วัน โดยมาตรา 26 กฎหมายว่าด้วยการบังคับทางปกครอง（強制執行法第32條）
form-declaration_join_distribution-legal-titles = มาตรา 34: ต้องแสดงฐานในการบังคับหรือหลักฐานสิทธิในหลักประกัน（強制執行法第34條）
form-declaration_join_distribution-legal-agencies = มาตรา 34-1: หนี้ตามกฎหมายมหาชนของหน่วยงานรัฐ（強制執行法第34條之1）
form-declaration_join_distribution-legal-table = มาตรา 31, 38 และ 39: บัญชีส่วนเฉลี่ยและการคัดค้าน（強制執行法第31條、第38條、第39條）
form-declaration_join_distribution-legal-no_fee = มาตรา 25: ไม่เก็บค่าธรรมเนียมการบังคับ（行政執行法第25條）
form-declaration_join_distribution-mistake-copies_only = แนบเพียงสำเนา หรือไม่มีหนังสือรับรองถึงที่สุด
form-declaration_join_distribution-mistake-interest = ไม่ได้กรอกวันเริ่มคิดดอกเบี้ย
form-declaration_join_distribution-mistake-late = ยื่นในวันขายหรือหลังจากนั้น
form-declaration_join_distribution-text-claims = รายการหนี้（債權明細）
