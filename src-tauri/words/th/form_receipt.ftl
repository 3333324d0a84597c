### unread: not yet read by a native speaker

# 第 20 號 收據
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-receipt = ใบรับเงิน（收據）
    .short = ใบรับเงิน（收據）
    .what = เขียนเมื่อท่านรับเงินจากสาขานี้
    .bring = บัตรประจำตัว ตราประทับชื่อ และใบเสร็จเงินประกันเดิม บริษัทนำตราประทับทั้งสอง（大小章）

# 步驟
form-receipt-section-money = เงิน
form-receipt-section-payee = ผู้รับเงิน
form-receipt-section-pay = วิธีรับ
form-receipt-section-proxy = ผู้รับแทน
form-receipt-section-seal = ลงนาม

# 放在同一頁的題目
form-receipt-page-proxy = มีผู้รับแทนหรือไม่ (ไม่บังคับ)

# 哪一筆錢
form-receipt-payer_name =
    .label = หน่วยงานผู้จ่าย（付款機關）
form-receipt-payer_name-office = { $office }
form-receipt-receipt_cause = รับเงินค่าอะไร
    .label = เหตุ（事由）
form-receipt-receipt_cause-performance_bond = คืนหลักประกันสัญญา（退還履約保證金）
form-receipt-receipt_cause-bid_bond = คืนหลักประกันการเสนอราคา（退還押標金）
form-receipt-receipt_cause-auction_deposit = คืนเงินประกันการประมูล（退還投標保證金）
form-receipt-receipt_cause-surplus = คืนเงินชำระเกินหรือเงินเหลือในคดี（退還溢繳或剩餘案款）
form-receipt-receipt_cause-other = อื่น ๆ
form-receipt-related_no = เป็นเลขที่การจัดซื้อ สัญญา หรือคดีใด
    .label = เลขที่การจัดซื้อ สัญญา หรือคดี（標案、契約或執行案號）
    .help = มีในจดหมาย สัญญา หรือใบเสร็จ
form-receipt-related_name = การจัดซื้อหรือคดีชื่ออะไร
    .label = ชื่อการจัดซื้อหรือคดี（標案名稱或案由）
    .help = เว้นว่างได้
form-receipt-amount = รับเงินเท่าใด
    .label = จำนวนเงิน（金額）
    .help = ต้องตรงกับคำขอ หากผิดห้ามแก้ด้วยมือ ให้พิมพ์ใหม่
form-receipt-amount_capitals =
    .label = จำนวนเงินเป็นตัวอักษรจีน（新臺幣大寫）
    .paper = เหรียญไต้หวัน（新臺幣）

# 領款人
form-receipt-payee_name = ผู้รับเงินชื่ออะไร
    .label = ชื่อผู้รับเงิน（領款人姓名或名稱）
form-receipt-payee_id_no = เลขบัตรหรือเลขธุรกิจของผู้รับเงินคือเลขใด
    .label = เลขบัตรหรือเลขธุรกิจ（身分證／統一編號）
    .help = บุคคลกรอกเลขบัตรหรือ ARC บริษัทกรอกเลขธุรกิจ
form-receipt-payee_rep_name = ใครเป็นผู้รับผิดชอบบริษัท
    .label = ผู้รับผิดชอบ（負責人）
form-receipt-payee_address = ที่อยู่ของผู้รับเงินอยู่ที่ใด
    .label = ที่อยู่（地址）
form-receipt-payee_phone = โทรศัพท์ของผู้รับเงินคือเลขใด
    .label = โทรศัพท์（電話）

# 怎麼領
form-receipt-pay_mode = รับอย่างไร
    .label = วิธีรับเงิน（領款方式）
form-receipt-pay_mode-cash = เงินสด（現金）
form-receipt-pay_mode-transfer = โอนเงิน（匯款）
form-receipt-pay_mode-treasury_cheque = เช็คคลัง（國庫支票）
form-receipt-pay_mode-original = ตราสารเดิม（原票據）
form-receipt-check_no = เช็คเลขที่เท่าใด
    .label = เลขที่เช็ค（支票號碼）
    .help = อยู่บนเช็ค หากยังไม่ได้รับ โปรดถามฝ่ายการเงิน

# 代領人
form-receipt-proxy_name = ผู้รับแทนชื่ออะไร
    .label = ผู้รับแทน（代領人）
    .help = มารับเองไม่ต้องกรอก
form-receipt-proxy_id_no = เลขบัตรของผู้รับแทนคือเลขใด
    .label = เลขบัตรผู้รับแทน（代領人證號）
    .help = ผู้รับแทนนำบัตรและหนังสือมอบอำนาจ（委任狀）มาด้วย
form-receipt-payee_seal =
    .label = ลงนามหรือประทับตราผู้รับเงิน（領款人簽章）

# 機關填寫
form-receipt-staff_voucher_no =
    .label = เลขที่ใบสำคัญ（傳票號碼）

# 這張表自己的規則
form-receipt-rule-transfer_needs_no_proxy = โอนเงินไม่ต้องมีผู้รับแทน โปรดตรวจว่าต้องการแบบใด

# 紙本固定文字
form-receipt-text-no_change = ห้ามแก้จำนวนเงิน หากผิดให้เขียนใหม่
form-receipt-text-side_payee = ผู้รับเงิน（領款人）
form-receipt-text-side_pay = วิธีรับ（領款方式）
form-receipt-text-side_proxy = ผู้รับแทน（代領人）
form-receipt-text-received = ได้รับเงินต่อไปนี้ครบถ้วนแล้ว
form-receipt-text-payer = { $office }

# 要帶的
form-receipt-bring-identity = บัตรประจำตัว ชาวต่างชาตินำ ARC หรือหนังสือเดินทาง
form-receipt-bring-seal = ตราประทับชื่อ บริษัทนำตราประทับทั้งสอง（大小章）
form-receipt-bring-deposit_receipt = ใบเสร็จเงินประกันเดิม
form-receipt-bring-authority = ผู้รับแทนนำหนังสือมอบอำนาจ（委任狀）ที่ระบุให้รับเงินได้

# 依據、常見的疏漏
form-receipt-legal-civil = มาตรา 324 ประมวลกฎหมายแพ่ง（民法第324條）
form-receipt-legal-stamp_tax = มาตรา 5 ถึง 7 กฎหมายอากรแสตมป์ ต้องติดแสตมป์หรือไม่โปรดถามฝ่ายการเงิน（印花稅法第5條至第7條）
form-receipt-mistake-altered = แก้จำนวนเงินด้วยมือ
form-receipt-mistake-seal = ตราประทับไม่ตรงกับเอกสารก่อน
