### unread: not yet read by a native speaker

# 第 7 號 聲明承受狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、聲明人、代理人、不動產）在 form_fields.ftl。

form-declaration_take_over = คำร้องขอรับโอนทรัพย์ชำระหนี้ของเจ้าหนี้（聲明承受狀）
    .short = ขอรับโอนทรัพย์ชำระหนี้（承受）
    .what = สำหรับเจ้าหนี้ที่มาในวันขาย เมื่อไม่มีผู้ซื้อหรือราคาไม่ถึงราคาขั้นต่ำ ขอรับทรัพย์ตามราคานั้นได้ สาขานี้เป็นผู้พิจารณา
    .bring = หลักฐานประจำตัว เอกสารที่เป็นฐานในการบังคับหรือเอกสารจำนอง ผู้รับมอบอำนาจนำหนังสือมอบอำนาจพิเศษมาด้วย

# 步驟
form-declaration_take_over-section-case = การขาย
form-declaration_take_over-section-creditor = เจ้าหนี้
form-declaration_take_over-section-proxy = ตัวแทน
form-declaration_take_over-section-claim = หนี้
form-declaration_take_over-section-property = ทรัพย์
form-declaration_take_over-section-price = ราคา
form-declaration_take_over-section-declare = คำรับรอง

# 債權
form-declaration_take_over-creditor_capacity = ท่านเป็นเจ้าหนี้ประเภทใด
    .label = ฐานะของเจ้าหนี้（債權人身分）
    .help = หากทรัพย์จำนองไว้กับท่าน โปรดเลือก “ผู้รับจำนอง”
form-declaration_take_over-creditor_capacity-agency = หน่วยงานที่ส่งเรื่อง（移送機關）
form-declaration_take_over-creditor_capacity-mortgagee = ผู้รับจำนอง（抵押權人）
form-declaration_take_over-creditor_capacity-joined = เจ้าหนี้ในคดีที่รวมกัน（併案執行債權人）
form-declaration_take_over-creditor_capacity-distribution = เจ้าหนี้ผู้ขอเฉลี่ยทรัพย์（參與分配債權人）
form-declaration_take_over-claim_title = เอกสารใดพิสูจน์สิทธิของท่าน
    .label = เอกสารฐานในการบังคับหรือหลักฐานสิทธิ（執行名義或權利證明）
    .help = แตะชนิดเอกสาร แล้วเติมเลขที่และวันที่
form-declaration_take_over-claim_title-suggest-mortgage = สัญญาจำนองและหนังสือรับรองสิทธิ（抵押權設定契約書及他項權利證明書）
form-declaration_take_over-claim_title-suggest-certificate = หนังสือรับรองหนี้（債權憑證）
form-declaration_take_over-claim_title-suggest-judgment = คำพิพากษาถึงที่สุด（確定判決）
form-declaration_take_over-claim_title-suggest-order = คำสั่งให้ชำระหนี้และหนังสือรับรองถึงที่สุด（支付命令及確定證明書）
form-declaration_take_over-claim_title-suggest-on_file = อยู่ในสำนวนแล้ว（已附卷）
form-declaration_take_over-claim_amount = หนี้เป็นจำนวนเท่าใด
    .label = จำนวนหนี้（債權金額）
    .help = เงินต้น ดอกเบี้ย และค่าใช้จ่ายถึงวันนี้

# 不動產
form-declaration_take_over-takeover_scope = ขอรับทั้งชุดหรือไม่
    .label = ขอบเขตที่ขอรับ（承受範圍）
    .help = เลือกบางส่วนได้เมื่อประกาศอนุญาตเท่านั้น
form-declaration_take_over-takeover_scope-all = ทั้งชุด（該標全部）
form-declaration_take_over-takeover_scope-part = บางส่วน ตามประกาศ（部分）
form-declaration_take_over-land_restrictions = ประกาศจำกัดผู้มีสิทธิรับหรือไม่
    .label = ข้อจำกัด（標的限制）
    .help = ดูประกาศ บริษัทต้องมีใบอนุญาตจึงรับที่ดินเกษตรได้ ที่ดินสงวนรับได้เฉพาะชนพื้นเมือง
form-declaration_take_over-land_restrictions-farmland = ที่ดินเกษตรกรรม（耕地）
form-declaration_take_over-land_restrictions-indigenous = ที่ดินสงวนสำหรับชนพื้นเมือง（原住民保留地）
form-declaration_take_over-land_restrictions-farmhouse = บ้านในที่ดินเกษตร（農舍）
form-declaration_take_over-land_restrictions-none = ไม่มี（無）
form-declaration_take_over-restriction_doc = เอกสารใดแสดงว่าท่านมีสิทธิรับ
    .label = หลักฐานแสดงสิทธิ（資格證明文件）
    .help = แตะเอกสารที่ตรง แล้วแนบมาด้วย
form-declaration_take_over-restriction_doc-suggest-permit = ใบอนุญาตรับที่ดินเกษตร（承受耕地許可文件）
form-declaration_take_over-restriction_doc-suggest-register = สำเนาทะเบียนบ้านที่ระบุชนพื้นเมือง（戶籍謄本）

# 價額
form-declaration_take_over-takeover_price = ราคาขั้นต่ำของครั้งนี้เท่าใด
    .label = ราคาที่ขอรับ（承受價額）
    .help = กรอกราคาขั้นต่ำของชุดและครั้งนี้ตามประกาศ ไม่ใช่ราคาที่เสนอเอง
form-declaration_take_over-takeover_price_capitals =
    .label = ราคาเป็นตัวอักษรจีน（承受價額大寫）
form-declaration_take_over-offset_mode = จะชำระราคาอย่างไร
    .label = วิธีชำระ（抵付方式）
    .help = “หักชำระ” คือใช้เงินส่วนที่ท่านจะได้รับมาหักชำระ
form-declaration_take_over-offset_mode-share = หักจากส่วนที่จะได้รับ（以應受分配額抵付）
form-declaration_take_over-offset_mode-cash = ชำระเงินสดเต็มจำนวน（現金繳足）
form-declaration_take_over-offset_mode-topup = หักแล้วชำระส่วนที่ขาด（抵付後補繳差額）
form-declaration_take_over-offset_amount = หักชำระเท่าใด
    .label = จำนวนที่หัก（主張抵付金額）
    .help = ไม่เกินจำนวนหนี้ และไม่เกินราคาที่ขอรับ
form-declaration_take_over-difference_amount =
    .label = ส่วนที่ต้องชำระเพิ่มโดยประมาณ（預估應補差額）
form-declaration_take_over-reason_text = มีสิ่งใดจะชี้แจงเพิ่มหรือไม่
    .label = เหตุผล（理由）
    .help = แตะประโยคที่ตรง ไม่มีให้เว้นว่าง ประโยคจะพิมพ์เป็นภาษาจีน
form-declaration_take_over-reason_text-ready-1 = การขายครั้งนี้ไม่มีผู้ซื้อ เจ้าหนี้มาและขอรับทรัพย์
form-declaration_take_over-reason_text-ready-2 = ราคาสูงสุดไม่ถึงราคาขั้นต่ำ เจ้าหนี้ขอรับตามราคาขั้นต่ำ
form-declaration_take_over-reason_text-ready-3 = ในระหว่างการขายพิเศษ เจ้าหนี้ขอรับตามราคาในประกาศ
form-declaration_take_over-reason_text-ready-4 = หลักฐานหนี้อยู่ในสำนวนแล้ว ขออ้างอิง

# 聲明
form-declaration_take_over-filing_date = โปรดอ่าน 4 ข้อนี้และตรวจวันที่
    .label = วันที่（具狀日期）
    .help =
        1. ขอรับทรัพย์ตามราคาขั้นต่ำของครั้งนี้
        2. ส่วนที่หักแล้วยังขาด จะชำระภายในกำหนด
        3. หากล่าช้า ยินยอมให้ขายใหม่และรับผิดชอบส่วนที่ขาด
        4. ได้อ่านประกาศแล้ว ทราบเรื่องการส่งมอบและข้อจำกัดการใช้
form-declaration_take_over-creditor_signature =
    .label = ลายมือชื่อหรือตราประทับ（具狀人簽名或蓋章）

# 機關填寫
form-declaration_take_over-staff_declared_at =
    .label = เวลาที่แถลง（聲明時間）
form-declaration_take_over-staff_lot_draw =
    .label = ผลจับสลาก（抽籤結果）
form-declaration_take_over-staff_accept =
    .label = การรับโอน（准予承受）
form-declaration_take_over-staff_accept-allowed = อนุญาต（准）
form-declaration_take_over-staff_accept-refused = ไม่อนุญาต（不准）
form-declaration_take_over-staff_difference_deadline =
    .label = กำหนดชำระส่วนที่ขาด（補差額期限）

# 這張表自己的規則
form-declaration_take_over-rule-present_at_auction = การขายปกติต้องมาแถลงในวันขาย { $date } วันที่ในคำร้องไม่ตรง โปรดตรวจอีกครั้ง
form-declaration_take_over-rule-company_and_farmland = บริษัทต้องมีใบอนุญาตจึงรับที่ดินเกษตรได้（農業發展條例第33條、第34條） โปรดแนบใบอนุญาต
form-declaration_take_over-rule-indigenous_land = ที่ดินสงวนโอนให้ชนพื้นเมืองเท่านั้น หน่วยงานรัฐมีหลักเกณฑ์ต่างหาก（山坡地保育利用條例第37條） โปรดตรวจอีกครั้ง
form-declaration_take_over-rule-none_stands_alone = เลือก “ไม่มี” แล้วไม่ต้องเลือกอย่างอื่น โปรดเก็บไว้อย่างเดียว
form-declaration_take_over-rule-offset_within = หักได้ไม่เกิน { $max } เหรียญไต้หวัน คือไม่เกินจำนวนหนี้และราคา โปรดลดลง
form-declaration_take_over-rule-offset_covers = ยังขาดอีก { $rest } เหรียญไต้หวัน โปรดเลือก “หักแล้วชำระส่วนที่ขาด”

# 這張狀自己的題目：拍賣期日
form-declaration_take_over-auction_date = ขายทอดตลาดวันใด เวลาใด
    .label = วันเวลาขายทอดตลาด（拍賣期日）
    .help = ตามประกาศ การขายปกติต้องมาแถลงในวันนั้น
form-declaration_take_over-evidence_list-ready-1 = สำเนาสัญญาจำนองและหนังสือรับรองสิทธิ อย่างละ 1 ฉบับ
form-declaration_take_over-evidence_list-ready-2 = สำเนาเอกสารที่เป็นฐานในการบังคับ 1 ฉบับ
form-declaration_take_over-evidence_list-ready-3 = สำเนาหลักฐานประจำตัว 1 ฉบับ
form-declaration_take_over-evidence_list-ready-4 = หนังสือมอบอำนาจ 1 ฉบับ
form-declaration_take_over-evidence_list-ready-5 = สำเนาเอกสารจดทะเบียน 1 ฉบับ

# 紙本固定文字
form-declaration_take_over-text-label_declarant = ผู้ร้อง（聲明人）
form-declaration_take_over-text-about = เรื่องขอรับโอนอสังหาริมทรัพย์
form-declaration_take_over-text-item_claim = 1. ผู้ร้องเป็นเจ้าหนี้ในคดีนี้ตาม { $claim_title } จำนวนหนี้ { $claim_amount } เหรียญไต้หวัน
form-declaration_take_over-text-item_price = 2. ตามมาตรา 91, 92 และ 95 กฎหมายบังคับคดี（強制執行法） โดยมาตรา 26 กฎหมายว่าด้วยการบังคับทางปกครอง（行政執行法） ผู้ร้องขอรับทรัพย์ของผู้มีหน้าที่ชำระเงินตามตารางแนบ ในราคาขั้นต่ำของครั้งนั้น { $takeover_price_capitals } เหรียญไต้หวัน
form-declaration_take_over-text-item_rest = 3. ส่วนที่หักแล้วยังขาด ผู้ร้องจะชำระภายในกำหนด หากพ้นกำหนดยินยอมให้ขายใหม่ตามมาตรา 94（強制執行法第94條）และรับผิดชอบส่วนที่ขาด
form-declaration_take_over-text-item_notice = 4. ผู้ร้องทราบเงื่อนไขในประกาศแล้ว รวมถึงการส่งมอบและข้อจำกัดการใช้
form-declaration_take_over-text-property = ตารางแนบ: ทรัพย์ที่ขอรับ（附表）

# 要帶的、不用帶的
form-declaration_take_over-bring-identity = หลักฐานประจำตัว เจ้าหน้าที่หน่วยงานนำหนังสือราชการมา
form-declaration_take_over-bring-title = เอกสารฐานในการบังคับหรือเอกสารจำนอง หากอยู่ในสำนวนแล้วแจ้งก็พอ
form-declaration_take_over-bring-proxy = ผู้รับมอบอำนาจนำหนังสือมอบอำนาจ（委任狀）พิเศษ
form-declaration_take_over-bring-permit = ใบอนุญาตที่ดินเกษตรหรือหลักฐานชนพื้นเมือง เมื่อประกาศกำหนด
form-declaration_take_over-no_need-on_file = เอกสารที่อยู่ในสำนวนคดีนี้แล้ว

# 依據、常見的疏漏
form-declaration_take_over-legal-take_over = มาตรา 91 และ 92 กฎหมายบังคับคดี โดยมาตรา 26 กฎหมายว่าด้วยการบังคับทางปกครอง（強制執行法第91條第1項、第92條）
form-declaration_take_over-legal-lots = มาตรา 94: เจ้าหนี้หลายรายให้จับสลาก ส่วนที่ขาดต้องชำระเพิ่ม（強制執行法第94條）
form-declaration_take_over-legal-special_sale = มาตรา 95: ในการขายพิเศษก็ได้（強制執行法第95條）
form-declaration_take_over-legal-farmland = มาตรา 33 และ 34: บริษัทกับที่ดินเกษตร（農業發展條例第33條、第34條）
form-declaration_take_over-legal-indigenous = มาตรา 37: ที่ดินสงวนสำหรับชนพื้นเมือง（山坡地保育利用條例第37條）
form-declaration_take_over-mistake-too_late = ยื่นหลังการขายสิ้นสุด หรือส่งทางไปรษณีย์โดยไม่มา
form-declaration_take_over-mistake-own_price = ตั้งราคาเอง ราคาที่ถูกคือราคาขั้นต่ำของครั้งนั้น
form-declaration_take_over-mistake-lot = ไม่ได้กรอกชุดทรัพย์
