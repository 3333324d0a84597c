### unread: not yet read by a native speaker

# 第 19 號 退還履約保證金申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-return_performance_bond_request = คำขอคืนหลักประกันสัญญา（退還履約保證金申請書）
    .short = ขอคืนหลักประกันสัญญา（退還履約保證金）
    .what = สำหรับคู่สัญญา ขอรับหลักประกันคืนเมื่องานเสร็จตามสัญญาและไม่มีเรื่องค้าง
    .bring = ใบเสร็จตัวจริง หลักฐานการตรวจรับ แบบ 20（領據） สำเนาสมุดบัญชี และตราประทับทั้งสอง（大小章）

# 步驟
form-return_performance_bond_request-section-contract = สัญญา
form-return_performance_bond_request-section-vendor = คู่สัญญา
form-return_performance_bond_request-section-bond = หลักประกัน
form-return_performance_bond_request-section-return = ขอคืน
form-return_performance_bond_request-section-pay = วิธีรับ
form-return_performance_bond_request-section-seal = เอกสารและตราประทับ

# 放在同一頁的題目
form-return_performance_bond_request-page-value = มูลค่าและวันทำสัญญา (ไม่บังคับ)
form-return_performance_bond_request-page-receipt = ข้อมูลบนใบเสร็จเดิม

# 契約
form-return_performance_bond_request-contract_no = เลขที่สัญญาหรือการจัดซื้อคือเลขใด
    .label = เลขที่สัญญา（契約、標案編號）
    .help = อยู่บนปกสัญญา
form-return_performance_bond_request-contract_name = สัญญาชื่ออะไร
    .label = ชื่อสัญญา（契約名稱）
form-return_performance_bond_request-contract_amount = มูลค่าสัญญาเท่าใด
    .label = มูลค่าสัญญา（契約金額）
form-return_performance_bond_request-contract_date = ลงนามสัญญาวันที่เท่าใด
    .label = วันทำสัญญา（簽約日期）
form-return_performance_bond_request-acceptance_date = ตรวจรับผ่านวันที่เท่าใด
    .label = วันตรวจรับผ่าน（驗收合格日期）
    .help = ตามบันทึกการตรวจรับ

# 保證金
form-return_performance_bond_request-bond_kind = เป็นหลักประกันประเภทใด
    .label = ประเภทหลักประกัน（保證金種類）
form-return_performance_bond_request-bond_kind-performance = หลักประกันสัญญา（履約保證金）
form-return_performance_bond_request-bond_kind-warranty = หลักประกันการรับประกันผลงาน（保固保證金）
form-return_performance_bond_request-bond_kind-difference = หลักประกันส่วนต่าง（差額保證金）
form-return_performance_bond_request-bond_kind-prepayment = หลักประกันเงินล่วงหน้า（預付款還款保證）
form-return_performance_bond_request-bond_form = หลักประกันชำระด้วยอะไร
    .label = วิธีชำระ（繳納方式）
form-return_performance_bond_request-bond_form-cash = เงินสด（現金）
form-return_performance_bond_request-bond_form-bank_note = ตั๋วสัญญาใช้เงินธนาคาร（金融機構本票）
form-return_performance_bond_request-bond_form-cheque = เช็ค（支票）
form-return_performance_bond_request-bond_form-certified_cheque = เช็คที่ธนาคารรับรอง（保付支票）
form-return_performance_bond_request-bond_form-money_order = ธนาณัติ（郵政匯票）
form-return_performance_bond_request-bond_form-bonds = พันธบัตรรัฐบาล（政府公債）
form-return_performance_bond_request-bond_form-deposit_pledge = จำนำใบฝากประจำ（定存單質權）
form-return_performance_bond_request-bond_form-letter_of_credit = เลตเตอร์ออฟเครดิตค้ำประกัน（擔保信用狀）
form-return_performance_bond_request-bond_form-bank_guarantee = หนังสือค้ำประกันร่วมของธนาคาร（銀行連帶保證書）
form-return_performance_bond_request-bond_form-insurance = กรมธรรม์ประกันภัย（保險單）
form-return_performance_bond_request-bond_doc_no = หมายเลขตราสาร หนังสือค้ำประกัน หรือใบฝากคือเลขใด
    .label = หมายเลขตราสาร（票據、保證書或存單號碼）
form-return_performance_bond_request-bond_receipt_no = ใบเสร็จเดิมเลขที่เท่าใด
    .label = เลขที่ใบเสร็จเดิม（原繳納收據號碼）
    .help = หากหาย โปรดถามเลขที่จากเจ้าหน้าที่
form-return_performance_bond_request-bond_paid_date = ชำระวันที่เท่าใด
    .label = วันที่ชำระ（繳納日期）
form-return_performance_bond_request-bond_amount = ชำระไว้เท่าใด
    .label = จำนวนที่ชำระ（原繳金額）
form-return_performance_bond_request-returned_before = เคยได้รับคืนแล้วเท่าใด
    .label = คืนแล้ว（前已退還）
    .help = หากยังไม่เคย เป็น 0
form-return_performance_bond_request-returned_before-suggest-none = ยังไม่เคย

# 申請退還
form-return_performance_bond_request-return_amount = ครั้งนี้ขอคืนเท่าใด
    .label = จำนวนที่ขอคืนครั้งนี้（本次申請退還金額）
    .help = กรอกจำนวนสูงสุดไว้แล้ว หากขอบางส่วนให้แก้ให้น้อยลง
form-return_performance_bond_request-return_amount_capitals =
    .label = จำนวนเงินเป็นตัวอักษรจีน（退還金額大寫）
form-return_performance_bond_request-return_reason = ขอคืนด้วยเหตุใด
    .label = เหตุที่ขอคืน（退還事由）
form-return_performance_bond_request-return_reason-accepted = ตรวจรับผ่าน ไม่มีเรื่องค้าง（驗收合格且無待解決事項）
form-return_performance_bond_request-return_reason-stage = คืนเป็นส่วนตามความคืบหน้า（依進度分期退還）
form-return_performance_bond_request-return_reason-to_warranty = เปลี่ยนเป็นหลักประกันผลงาน คืนส่วนต่าง（轉為保固保證金，退還差額）
form-return_performance_bond_request-return_reason-warranty_over = ครบกำหนดรับประกันผลงาน（保固期滿）
form-return_performance_bond_request-return_reason-not_at_fault = สัญญาสิ้นสุดโดยมิใช่ความผิดคู่สัญญา（不可歸責廠商之終止或解除）
form-return_performance_bond_request-return_reason-other = อื่น ๆ
form-return_performance_bond_request-return_reason_other = เหตุผลคืออะไร
    .label = เหตุผลอื่น（其他事由）

# 怎麼領
form-return_performance_bond_request-pay_mode = ต้องการรับอย่างไร
    .label = วิธีรับเงิน（領款方式）
form-return_performance_bond_request-pay_mode-transfer = โอนเงิน（匯款）
form-return_performance_bond_request-pay_mode-treasury_cheque = เช็คคลัง（國庫支票）
form-return_performance_bond_request-pay_mode-original = คืนตราสารหรือเอกสารเดิม（退還原票據或文件）
form-return_performance_bond_request-attachments = จะแนบเอกสารใด
    .label = เอกสารแนบ（附件）
    .help = จำนวนเงินในแบบ 20 ต้องตรงกัน
form-return_performance_bond_request-attachments-receipt = ใบเสร็จเดิมตัวจริง（原繳納收據正本）
form-return_performance_bond_request-attachments-acceptance = หลักฐานการตรวจรับ（驗收證明）
form-return_performance_bond_request-attachments-voucher = ใบรับเงิน แบบ 20（領據，第20號表）
form-return_performance_bond_request-attachments-bankbook = สำเนาสมุดบัญชี（存摺影本）
form-return_performance_bond_request-attachments-lost_statement = หนังสือรับรองการสูญหาย（遺失切結書）
form-return_performance_bond_request-attachments-other = อื่น ๆ

# 蓋章
form-return_performance_bond_request-vendor_seal =
    .label = ตราผู้ค้าและผู้รับผิดชอบ（廠商及負責人印章）

# 機關填寫
form-return_performance_bond_request-staff_user_unit =
    .label = หน่วยผู้ใช้ยืนยัน（使用單位確認）
form-return_performance_bond_request-staff_user_unit-settled = ผ่าน ไม่มีเรื่องค้าง（合格，無待解決事項）
form-return_performance_bond_request-staff_user_unit-pending = ยังมีเรื่องค้าง（尚有待解決事項）
form-return_performance_bond_request-staff_amount =
    .label = จำนวนที่อนุมัติคืน（核定退還金額）

# 這張表自己的規則
form-return_performance_bond_request-rule-within_bond = คืนได้ไม่เกิน { $rest } เหรียญไต้หวัน คือจำนวนที่ชำระลบด้วยที่คืนแล้ว
form-return_performance_bond_request-rule-acceptance_has_been = ยังไม่ถึงวันตรวจรับ โปรดยื่นหลังตรวจรับผ่าน
form-return_performance_bond_request-rule-acceptance_after_contract = วันตรวจรับอยู่ก่อนวันทำสัญญา โปรดตรวจทั้งสองวัน
form-return_performance_bond_request-rule-paid_has_been = ยังไม่ถึงวันชำระ โปรดกรอกตามวันที่ในใบเสร็จ
form-return_performance_bond_request-rule-bond_below_contract = หลักประกันมากกว่ามูลค่าสัญญา โปรดตรวจจำนวนเงิน
form-return_performance_bond_request-rule-receipt_or_statement = โปรดแนบใบเสร็จเดิม หากหายแนบหนังสือรับรองการสูญหาย
form-return_performance_bond_request-rule-acceptance_paper = โปรดแนบหลักฐานการตรวจรับ
form-return_performance_bond_request-rule-voucher_for_money = รับเงินโปรดแนบแบบ 20（領據） จำนวนเงินต้องตรงกัน
form-return_performance_bond_request-rule-bankbook_for_transfer = โอนเงินโปรดแนบสำเนาสมุดบัญชีในชื่อคู่สัญญา
form-return_performance_bond_request-rule-warranty_kind = เหตุผลไม่ตรงกับประเภทหลักประกัน โปรดตรวจอีกครั้ง

# 紙本固定文字
form-return_performance_bond_request-text-lead = งานตามสัญญาเสร็จแล้ว จึงขอคืนหลักประกันต่อไปนี้
form-return_performance_bond_request-text-side_contract = สัญญา（契約）
form-return_performance_bond_request-text-side_vendor = คู่สัญญา（廠商）
form-return_performance_bond_request-text-side_bond = หลักประกัน（保證金）
form-return_performance_bond_request-text-side_return = ขอคืน（申請退還）
form-return_performance_bond_request-text-side_pay = รับเงิน（領款）
form-return_performance_bond_request-text-declare =
    1. หน้าที่ตามสัญญาเสร็จสิ้น ไม่มีเรื่องค้าง
    2. หากมีเงินที่ต้องหัก ยินยอมให้หักก่อนคืน
    3. ไม่มีดอกเบี้ย นอกจากดอกเบี้ยของตราสารนั้นเอง
form-return_performance_bond_request-text-minus = −
form-return_performance_bond_request-text-equals = =
form-return_performance_bond_request-text-side_seal = คำรับรอง（聲明）

# 要帶的
form-return_performance_bond_request-bring-receipt = ใบเสร็จหลักประกันตัวจริง หากหายทำหนังสือรับรองการสูญหาย
form-return_performance_bond_request-bring-acceptance = หลักฐานการตรวจรับ
form-return_performance_bond_request-bring-voucher = แบบ 20（領據） จำนวนเงินตรงกัน
form-return_performance_bond_request-bring-bankbook = โอนเงิน นำสำเนาสมุดบัญชีในชื่อคู่สัญญา
form-return_performance_bond_request-bring-seals = ตราประทับทั้งสอง（大小章）แบบเดียวกับในสัญญา

# 依據、常見的疏漏
form-return_performance_bond_request-legal-act = มาตรา 30 และ 32 กฎหมายจัดซื้อจัดจ้างภาครัฐ（政府採購法第30條、第32條）
form-return_performance_bond_request-legal-measures = ระเบียบหลักประกันการเสนอราคา ข้อ 8, 15, 19, 20, 25（押標金保證金暨其他擔保作業辦法第8條、第15條、第19條、第20條、第25條）
form-return_performance_bond_request-mistake-receipt = ใบเสร็จตัวจริงหายและไม่มีหนังสือรับรองการสูญหาย
form-return_performance_bond_request-mistake-account = บัญชีเป็นชื่อส่วนตัวของผู้รับผิดชอบ
form-return_performance_bond_request-mistake-amount = จำนวนเงินในแบบ 20（領據）ไม่ตรงกัน
