### unread: not yet read by a native speaker

# 第 13 號 委任狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、委任人、受任人）在 form_fields.ftl。

form-power_of_attorney = หนังสือมอบอำนาจ（委任狀）
    .short = หนังสือมอบอำนาจ（委任狀）
    .what = ใช้เมื่อให้ผู้อื่นทำแทน ยื่นในครั้งแรกที่ผู้นั้นมาทำเรื่อง หนึ่งคดีหนึ่งฉบับ มอบได้ไม่เกิน 3 คน
    .bring = หลักฐานประจำตัวของทั้งสองฝ่าย ผู้รับมอบอำนาจนำตัวจริง บริษัทนำเอกสารจดทะเบียนและตราประทับทั้งสอง（大小章）ด้วย

# 步驟
form-power_of_attorney-section-case = คดี
form-power_of_attorney-section-principal = ผู้มอบอำนาจ
form-power_of_attorney-section-proxies = ผู้รับมอบอำนาจ
form-power_of_attorney-section-powers = อำนาจ
form-power_of_attorney-section-declare = คำรับรอง
form-power_of_attorney-page-period = ตั้งแต่วันใดถึงวันใด (ไม่บังคับ)

# 案件
form-power_of_attorney-matter = มอบให้ทำเรื่องใด
    .label = เรื่องที่มอบ（案由、委任事項）
    .paper = เรื่องที่มอบ（委任事項）
    .help = เลือกได้หลายเรื่อง เรื่องที่ไม่ได้เลือกทำไม่ได้
form-power_of_attorney-matter-installments = ผ่อนชำระ（辦理分期）
form-power_of_attorney-matter-statement = มาชี้แจง（到場陳述）
form-power_of_attorney-matter-case_file = ตรวจดูสำนวน（閱覽卷宗）
form-power_of_attorney-matter-archives = ใช้เอกสารจดหมายเหตุ（檔案應用）
form-power_of_attorney-matter-bid = เสนอราคา ซื้อ（投標應買）
form-power_of_attorney-matter-take_over = ขอรับโอนทรัพย์（聲明承受）
form-power_of_attorney-matter-distribution = ขอเฉลี่ยทรัพย์（參與分配）
form-power_of_attorney-matter-receive_money = รับเงินหรือเงินประกัน（領取案款或保證金）
form-power_of_attorney-matter-certificate = รับหนังสือรับรองการโอนสิทธิ（領取權利移轉證書）
form-power_of_attorney-matter-handover = รับมอบทรัพย์（點交）
form-power_of_attorney-matter-other = อื่น ๆ（其他）
form-power_of_attorney-matter_other = เรื่องอื่นคืออะไร
    .label = เรื่องอื่น（其他事項）

# 受任人
form-power_of_attorney-proxy_rows = มอบให้ใครทำแทน
    .label = ผู้รับมอบอำนาจ（受任人）
    .help = ไม่เกิน 3 คน แต่ละคนทำแทนได้โดยลำพัง
form-power_of_attorney-proxy_rows-proxy_name = ผู้รับมอบอำนาจชื่ออะไร
    .label = ชื่อ（姓名）
form-power_of_attorney-proxy_rows-proxy_id_no = เลขบัตรของผู้รับมอบอำนาจคือเลขใด
    .label = เลขบัตร（身分證字號）
    .help = ผู้ถือ ARC กรอกหมายเลข ARC
form-power_of_attorney-proxy_rows-proxy_birth_date = ผู้รับมอบอำนาจเกิดวันที่เท่าใด
    .label = วันเกิด（出生年月日）
    .help = ไม่ทราบเว้นว่างได้
form-power_of_attorney-proxy_rows-proxy_relation = เกี่ยวข้องกับผู้มอบอำนาจอย่างไร
    .label = ความสัมพันธ์（關係）
form-power_of_attorney-proxy_rows-proxy_relation-spouse = คู่สมรส（配偶）
form-power_of_attorney-proxy_rows-proxy_relation-lineal = ญาติสายตรง（直系血親）
form-power_of_attorney-proxy_rows-proxy_relation-relative = ญาติอื่น（其他親屬）
form-power_of_attorney-proxy_rows-proxy_relation-employee = ลูกจ้าง（員工）
form-power_of_attorney-proxy_rows-proxy_relation-lawyer = ทนายความ（律師）
form-power_of_attorney-proxy_rows-proxy_relation-other = อื่น ๆ（其他）
form-power_of_attorney-proxy_rows-proxy_address = ผู้รับมอบอำนาจอยู่ที่ใด
    .label = ที่อยู่（地址）
form-power_of_attorney-proxy_rows-proxy_phone = โทรศัพท์ของผู้รับมอบอำนาจคือเลขใด
    .label = โทรศัพท์（電話）

# 權限
form-power_of_attorney-authority_kind = มอบอำนาจทั่วไปหรือพิเศษ
    .label = อำนาจ（權限）
    .help = เสนอราคา รับโอนทรัพย์ รับเงินหรือเอกสาร ต้องมอบอำนาจพิเศษ
form-power_of_attorney-authority_kind-general = มอบอำนาจทั่วไป（普通委任）
form-power_of_attorney-authority_kind-special = มอบอำนาจพิเศษ（特別委任）
form-power_of_attorney-special_powers = มอบอำนาจพิเศษใดบ้าง
    .label = อำนาจพิเศษ（特別代理權）
    .help = เฉพาะที่เลือกเท่านั้นที่ทำได้ ไม่แน่ใจโปรดถามเจ้าหน้าที่
form-power_of_attorney-special_powers-waive = สละสิทธิ（捨棄）
form-power_of_attorney-special_powers-admit = ยอมรับตามคำขอ（認諾）
form-power_of_attorney-special_powers-withdraw = ถอนคำขอ（撤回）
form-power_of_attorney-special_powers-settle = ประนีประนอม（和解）
form-power_of_attorney-special_powers-object = คัดค้านหรืออุทธรณ์（聲明異議或救濟）
form-power_of_attorney-special_powers-delegate = ตั้งตัวแทนช่วง（選任複代理人）
form-power_of_attorney-special_powers-enforce = การดำเนินการบังคับ（強制執行行為）
form-power_of_attorney-special_powers-receive = รับเงินหรือเอกสาร（領取款項或文件）
form-power_of_attorney-limitation = มีสิ่งใดที่ห้ามทำหรือไม่
    .label = ข้อจำกัดอำนาจ（權限限制）
    .help = ไม่มีให้เว้นว่าง
form-power_of_attorney-limitation-ready-1 = ห้ามรับเงินแทน
form-power_of_attorney-limitation-ready-2 = ห้ามประนีประนอม สละสิทธิ หรือถอนคำขอแทน
form-power_of_attorney-limitation-ready-3 = ซื้อหรือรับโอนได้ไม่เกินราคาขั้นต่ำในประกาศ
form-power_of_attorney-valid_from = ตั้งแต่วันใด
    .label = ตั้งแต่วันที่（委任起日）
form-power_of_attorney-valid_to = ถึงวันใด
    .label = ถึงวันที่（委任迄日）
    .help = หากเว้นว่าง มีผลจนสิ้นสุดกระบวนการ
form-power_of_attorney-receive_service = ให้รับหนังสือแทนหรือไม่
    .label = รับหนังสือแทน（是否代收文書）
    .paper = รับหนังสือแทน（代收文書）
form-power_of_attorney-receive_service-yes = ใช่（是）
form-power_of_attorney-receive_service-no = ไม่ใช่（否）

# 聲明
form-power_of_attorney-filing_date = โปรดอ่าน 3 ข้อนี้และตรวจวันที่
    .label = วันที่（日期）
    .help =
        1. ข้าพเจ้ามอบอำนาจให้ผู้มีชื่อทำแทนในคดีนี้ ตามเรื่องที่เลือก
        2. อำนาจพิเศษมีเฉพาะที่เลือกไว้（民事訴訟法第70條）
        3. หากเปลี่ยนแปลงหรือยกเลิก จะแจ้งสาขาเป็นหนังสือ
form-power_of_attorney-principal_signature =
    .label = ลายมือชื่อหรือตราประทับผู้มอบอำนาจ（委任人簽名或蓋章）
form-power_of_attorney-proxy_signature =
    .label = ลายมือชื่อหรือตราประทับผู้รับมอบอำนาจ（受任人簽名或蓋章）

# 機關填寫
form-power_of_attorney-staff_identity_checked =
    .label = ตรวจหลักฐานแล้ว（身分查驗）
form-power_of_attorney-staff_clerk =
    .label = เจ้าหน้าที่เจ้าของเรื่อง（承辦）

# 這張表自己的規則
form-power_of_attorney-rule-principal_is_no_proxy = เลขประจำตัวผู้รับมอบอำนาจซ้ำกับผู้มอบอำนาจ ต้องเป็นบุคคลอื่น โปรดตรวจอีกครั้ง
form-power_of_attorney-rule-proxies_differ = ผู้รับมอบอำนาจสองคนมีเลขประจำตัวซ้ำกัน โปรดตรวจว่าซ้ำหรือไม่
form-power_of_attorney-rule-matter_needs_special = เสนอราคา รับโอนทรัพย์ รับเงินหรือหนังสือรับรอง ต้องมอบอำนาจพิเศษ（民事訴訟法第70條） โปรดเลือก “มอบอำนาจพิเศษ”
form-power_of_attorney-rule-enforcement_power = สำหรับการเสนอราคา รับโอน ขอเฉลี่ย หรือรับมอบ โปรดเลือก “การดำเนินการบังคับ”
form-power_of_attorney-rule-receiving_power = หากจะรับเงินหรือหนังสือรับรอง โปรดเลือก “รับเงินหรือเอกสาร”
form-power_of_attorney-rule-bid_has_its_own = หากเพียงเสนอราคา ไม่ต้องใช้แบบนี้ ใบเสนอราคา (แบบเลขที่ 22) มีการมอบอำนาจอยู่แล้ว
form-power_of_attorney-rule-period_in_order = วันสิ้นสุดอยู่ก่อนวันเริ่ม โปรดตรวจทั้งสองวัน

# 紙本固定文字
form-power_of_attorney-text-label_principal = ผู้มอบอำนาจ（委任人）
form-power_of_attorney-text-about = ในคดีข้างต้น ผู้มอบอำนาจมอบให้ผู้มีชื่อต่อไปนี้ทำแทนในเรื่องที่เลือก:
form-power_of_attorney-text-item_general = 1. ผู้รับมอบอำนาจหลายคน แต่ละคนทำแทนได้โดยลำพัง ข้อจำกัดเป็นไปตามที่ระบุข้างต้น（行政程序法第24條、民事訴訟法第71條）
form-power_of_attorney-text-item_special = 2. หากเลือกมอบอำนาจพิเศษ ให้มีอำนาจตามที่เลือก ตามมาตรา 70 วรรคหนึ่งและวรรคสอง กฎหมายวิธีพิจารณาความแพ่ง（民事訴訟法） โดยมาตรา 30-1（強制執行法）และมาตรา 26（行政執行法） ที่ไม่ได้เลือกไม่มีอำนาจ
form-power_of_attorney-text-item_change = 3. การเปลี่ยนแปลงหรือยกเลิก ผู้มอบอำนาจจะแจ้งสาขาเป็นหนังสือ
form-power_of_attorney-text-sign_principal = ลายมือชื่อหรือตราประทับผู้มอบอำนาจ（委任人簽名或蓋章）
form-power_of_attorney-text-sign_proxy = ลายมือชื่อหรือตราประทับผู้รับมอบอำนาจ（受任人簽名或蓋章）

# 要帶的
form-power_of_attorney-bring-both = หลักฐานประจำตัวของทั้งสองฝ่าย ผู้รับมอบอำนาจนำตัวจริง
form-power_of_attorney-bring-company = บริษัทนำเอกสารจดทะเบียนและตราประทับทั้งสอง（大小章）
form-power_of_attorney-bring-abroad = ผู้มอบอำนาจอยู่ต่างประเทศ ใช้เอกสารที่ผ่านการรับรอง

# 依據、常見的疏漏
form-power_of_attorney-legal-procedure = มาตรา 24: ไม่เกินสามคน ยื่นหนังสือในครั้งแรก（行政程序法第24條）
form-power_of_attorney-legal-special = มาตรา 69 ถึง 71: อำนาจพิเศษ（民事訴訟法第69條至第71條）
form-power_of_attorney-legal-writing = มาตรา 531: ต้องทำเป็นหนังสือ（民法第531條）
form-power_of_attorney-mistake-general_only = มอบอำนาจทั่วไปเท่านั้น จึงรับเงินไม่ได้
form-power_of_attorney-mistake-four = มอบให้ 4 คนขึ้นไป
form-power_of_attorney-mistake-case = ไม่กรอกหมายเลขคดี จึงใช้กับคดีใดไม่ได้
form-power_of_attorney-mistake-signature = ผู้รับมอบอำนาจลืมลงชื่อ
