### unread: not yet read by a native speaker

# 第 21 號 退還押標金申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-return_bid_bond_request = คำขอคืนหลักประกันการเสนอราคา（退還押標金申請書）
    .short = ขอคืนหลักประกันการเสนอราคา（退還押標金）
    .what = สำหรับผู้ค้า ขอรับหลักประกันการเสนอราคาคืน ไม่มีดอกเบี้ย หลังประกาศผลหรือเมื่อการจัดซื้อไม่สำเร็จ
    .bring = ใบเสร็จหลักประกัน ตราประทับทั้งสอง（大小章）แบบเดียวกับตอนเสนอราคา และแบบ 20（領據）

# 步驟
form-return_bid_bond_request-section-tender = การจัดซื้อ
form-return_bid_bond_request-section-vendor = ผู้ค้า
form-return_bid_bond_request-section-bond = หลักประกัน
form-return_bid_bond_request-section-return = เหตุผล
form-return_bid_bond_request-section-pay = วิธีรับ
form-return_bid_bond_request-section-seal = เอกสารและตราประทับ

# 放在同一頁的題目
form-return_bid_bond_request-page-paper = ข้อมูลบนตราสาร
form-return_bid_bond_request-page-receiver = มีผู้รับแทนหรือไม่ (ไม่บังคับ)

# 押標金
form-return_bid_bond_request-bond_form = หลักประกันชำระด้วยอะไร
    .label = ประเภทหลักประกัน（押標金種類）
    .help = ดูจากใบเสร็จหรือสำเนาของท่าน
form-return_bid_bond_request-bond_form-cash = เงินสด（現金）
form-return_bid_bond_request-bond_form-bank_note = ตั๋วสัญญาใช้เงินธนาคาร（金融機構本票）
form-return_bid_bond_request-bond_form-cheque = เช็ค（支票）
form-return_bid_bond_request-bond_form-certified_cheque = เช็คที่ธนาคารรับรอง（保付支票）
form-return_bid_bond_request-bond_form-money_order = ธนาณัติ（郵政匯票）
form-return_bid_bond_request-bond_form-bonds = พันธบัตรรัฐบาล（政府公債）
form-return_bid_bond_request-bond_form-deposit_pledge = จำนำใบฝากประจำ（定存單質權）
form-return_bid_bond_request-bond_form-letter_of_credit = เลตเตอร์ออฟเครดิตค้ำประกัน（擔保信用狀）
form-return_bid_bond_request-bond_form-bank_guarantee = หนังสือค้ำประกันร่วมของธนาคาร（銀行連帶保證書）
form-return_bid_bond_request-bond_form-insurance = กรมธรรม์ประกันภัย（保險單）
form-return_bid_bond_request-bond_doc_no = หมายเลขของตราสารคือเลขใด
    .label = หมายเลขตราสาร（票據號碼）
    .help = หนังสือค้ำประกัน ใบฝาก กรมธรรม์ ให้กรอกหมายเลขบนเอกสาร
form-return_bid_bond_request-bond_bank = ธนาคารใดเป็นผู้ออก
    .label = ธนาคารผู้ออก（發票銀行）
form-return_bid_bond_request-bond_receipt_no = ใบเสร็จหลักประกันเลขที่เท่าใด
    .label = เลขที่ใบเสร็จ（收據號碼）
    .help = อยู่บนใบเสร็จ ไม่มีเว้นว่างได้
form-return_bid_bond_request-bond_amount = หลักประกันเป็นเงินเท่าใด
    .label = จำนวนหลักประกัน（押標金金額）
form-return_bid_bond_request-bond_amount_capitals =
    .label = จำนวนเงินเป็นตัวอักษรจีน（金額大寫）

# 退還事由
form-return_bid_bond_request-return_reason = ขอคืนด้วยเหตุใด
    .label = เหตุที่ขอคืน（退還事由）
    .help = ไม่แน่ใจโปรดถามเจ้าหน้าที่
form-return_bid_bond_request-return_reason-lost = ไม่ได้รับเลือก（未得標）
form-return_bid_bond_request-return_reason-too_few = ผู้เสนอราคาไม่ถึง 3 ราย（未滿三家流標）
form-return_bid_bond_request-return_reason-cancelled = ยกเลิก ไม่เปิดซอง หรือไม่ตัดสิน（廢標、不予開標或不予決標）
form-return_bid_bond_request-return_reason-unfit = ไม่ผ่านหรือไม่มีโอกาส คืนก่อน（不合格或無得標機會先予發還）
form-return_bid_bond_request-return_reason-expired = ใบเสนอราคาหมดอายุ ไม่ต่ออายุ（報價有效期屆滿且拒絕延長）
form-return_bid_bond_request-return_reason-late = ชำระช้าหรือไม่ได้เสนอราคา（逾期繳納或未投標）
form-return_bid_bond_request-return_reason-won = ได้รับเลือกและชำระหลักประกันสัญญาแล้ว（得標且已繳保證金）

# 怎麼領
form-return_bid_bond_request-return_mode = ต้องการรับคืนอย่างไร
    .label = วิธีรับคืน（領回方式）
form-return_bid_bond_request-return_mode-at_opening = รับทันที ณ ที่เปิดซอง（當場領回）
form-return_bid_bond_request-return_mode-person = มารับเอง（親自領回）
form-return_bid_bond_request-return_mode-transfer = โอนเงิน（匯款）
form-return_bid_bond_request-return_mode-mail = ไปรษณีย์ แนบซองติดแสตมป์（郵寄，附回郵信封）
form-return_bid_bond_request-attachments = จะแนบเอกสารใด
    .label = เอกสารแนบ（附件）
    .help = หากใบเสร็จหาย แนบหนังสือรับรองการสูญหาย
form-return_bid_bond_request-attachments-receipt = ใบเสร็จเดิม（原收據）
form-return_bid_bond_request-attachments-voucher = ใบรับเงิน แบบ 20（領據，第20號表）
form-return_bid_bond_request-attachments-power = หนังสือมอบอำนาจ（委任書）
form-return_bid_bond_request-attachments-lost_statement = หนังสือรับรองการสูญหาย（遺失切結書）
form-return_bid_bond_request-attachments-other = อื่น ๆ

# 蓋章
form-return_bid_bond_request-vendor_seal =
    .label = ตราผู้ค้าและผู้รับผิดชอบ（廠商及負責人印章）
form-return_bid_bond_request-receipt_signature =
    .label = ลงชื่อรับตราสารคืน（票據領回簽收）

# 機關填寫
form-return_bid_bond_request-staff_not_awarded =
    .label = บันทึกว่าไม่ได้รับเลือก（未得標註記）
form-return_bid_bond_request-staff_forfeit_check =
    .label = ไม่มีเหตุไม่คืน（無不予發還情形）
    .paper = ตรวจแล้วไม่มีเหตุไม่คืน（查無不予發還之情形）
form-return_bid_bond_request-staff_returned_at =
    .label = วันที่คืน（退還日期）

# 這張表自己的規則
form-return_bid_bond_request-rule-opening_before_filing = วันเปิดซองอยู่หลังวันที่ของแบบนี้ { $date } โปรดตรวจอีกครั้ง
form-return_bid_bond_request-rule-receipt_or_statement = โปรดแนบใบเสร็จเดิม หากหายแนบหนังสือรับรองการสูญหาย
form-return_bid_bond_request-rule-voucher_for_money = รับเงินสดหรือโอนเงิน โปรดแนบแบบ 20（領據）
form-return_bid_bond_request-rule-authority_of_receiver = หากมีผู้รับแทน โปรดแนบหนังสือมอบอำนาจ
form-return_bid_bond_request-rule-receiver_is_another = ผู้รับผิดชอบมาเอง ไม่ต้องกรอก

# 紙本固定文字
form-return_bid_bond_request-text-lead = บริษัทเข้าร่วมประกวดราคาข้างต้นและวางหลักประกัน { $bond_amount } เหรียญไต้หวัน ({ $bond_amount_capitals }) ขอรับคืนโดยไม่มีดอกเบี้ย
form-return_bid_bond_request-text-side_tender = การจัดซื้อ（標案）
form-return_bid_bond_request-text-side_vendor = ผู้ค้า（廠商）
form-return_bid_bond_request-text-side_bond = หลักประกัน（押標金）
form-return_bid_bond_request-text-side_reason = เหตุผล（退還事由）
form-return_bid_bond_request-text-side_pay = วิธีรับ（領回）
form-return_bid_bond_request-text-declare = บริษัทขอคืนหลักประกันข้างต้นโดยไม่มีดอกเบี้ย และรับรองว่าไม่มีเหตุตามกฎหมายที่จะไม่คืน

# 要帶的
form-return_bid_bond_request-bring-receipt = ใบเสร็จหลักประกันตัวจริง หากหายทำหนังสือรับรองการสูญหาย
form-return_bid_bond_request-bring-seals = ตราประทับทั้งสอง（大小章）แบบเดียวกับตอนเสนอราคา
form-return_bid_bond_request-bring-voucher = รับเงินสดหรือโอนเงิน นำแบบ 20（領據）
form-return_bid_bond_request-bring-identity = บัตรของผู้มารับ

# 依據、常見的疏漏
form-return_bid_bond_request-legal-act = มาตรา 31 กฎหมายจัดซื้อจัดจ้างภาครัฐ（政府採購法第31條）
form-return_bid_bond_request-legal-measures = ระเบียบหลักประกันการเสนอราคา ข้อ 4, 9, 12（押標金保證金暨其他擔保作業辦法第4條、第9條、第12條）
form-return_bid_bond_request-mistake-name = ชำระหลักประกันในชื่อผู้อื่น
form-return_bid_bond_request-mistake-receipt = ใบเสร็จหายและไม่มีหนังสือรับรองการสูญหาย
form-return_bid_bond_request-mistake-seals = ตราประทับไม่ตรงกับตอนเสนอราคา
