### unread: not yet read by a native speaker

# 第 22 號 投標書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

form-real_estate_bid_form = ใบเสนอราคาประมูลอสังหาริมทรัพย์（不動產投標書）
    .short = ยื่นประมูล（不動產投標）
    .what = ใช้เสนอราคาซื้อที่ดินหรือบ้านที่ขายทอดตลาด หย่อนลงกล่องประมูล หรือส่งไปรษณีย์ลงทะเบียนตอบรับหากประกาศอนุญาต
    .bring = เงินประกันในซองปิดผนึก บัตรประชาชน และตราประทับ บริษัทนำเอกสารจดทะเบียนและตราทั้งสอง（大小章）มาด้วย

# 步驟
form-real_estate_bid_form-section-case = การประมูล
form-real_estate_bid_form-section-bidder = ผู้เสนอราคา
form-real_estate_bid_form-section-property = ทรัพย์สินและราคา
form-real_estate_bid_form-section-deposit = เงินประกัน
form-real_estate_bid_form-section-qualification = คุณสมบัติ
form-real_estate_bid_form-section-proxy = ตัวแทน
form-real_estate_bid_form-section-post = ทางไปรษณีย์
form-real_estate_bid_form-section-declare = คำรับรอง

# 放在同一頁的題目
form-real_estate_bid_form-page-lot = ล็อตใด และประมูลครั้งที่เท่าใด
form-real_estate_bid_form-page-rep = ผู้แทนโดยชอบธรรมคือใคร
form-real_estate_bid_form-page-size = เนื้อที่และส่วนสิทธิเท่าใด
form-real_estate_bid_form-page-bldg_size = เนื้อที่และส่วนสิทธิเท่าใด
form-real_estate_bid_form-page-cheque = ธนาคารใดออก และเลขที่เท่าใด
form-real_estate_bid_form-page-powers = โปรดอ่านขอบเขตการมอบอำนาจ
form-real_estate_bid_form-page-sender = ผู้ส่งบนซอง (ไม่บังคับ)
form-real_estate_bid_form-page-declare = สุดท้าย โปรดอ่านคำรับรอง

# 拍賣
form-real_estate_bid_form-lab_post_kind = ยื่นซองด้วยวิธีใด
    .label = วิธียื่นซอง（投標方式）
    .paper = ประเภทไปรษณีย์（郵件種類）
    .help = ส่งไปรษณีย์ได้เฉพาะเมื่อประกาศอนุญาต（通訊投標）
form-real_estate_bid_form-lab_post_kind-in_person = หย่อนกล่องด้วยตนเอง（當場投入標匭）
form-real_estate_bid_form-lab_post_kind-registered = ลงทะเบียนตอบรับ（雙掛號）

# 投標人
form-real_estate_bid_form-bidder_age =
    .label = อายุ（年齡）
form-real_estate_bid_form-bidder_nationality = สัญชาติใด
    .label = สัญชาติ（國籍）
form-real_estate_bid_form-bidder_rep_id_no = เลขบัตรของผู้แทนคือเลขใด
    .label = เลขบัตรผู้แทน（法定代理人證號）
form-real_estate_bid_form-co_bidder_rows = มีผู้ร่วมเสนอราคาหรือไม่
    .label = ผู้ร่วมเสนอราคา（共同投標人）
    .help = หากซื้อคนเดียวไม่ต้องกรอก
form-real_estate_bid_form-co_bidder_rows-co_share = คนนี้ซื้อส่วนเท่าใด
    .label = ส่วนที่ซื้อ（應買權利範圍）
    .help = หากไม่ระบุ ทุกคนเท่ากัน
form-real_estate_bid_form-co_bidder_rows-co_signature =
    .label = ลงชื่อหรือประทับตรา（簽章）
form-real_estate_bid_form-bidder_share = ท่านซื้อส่วนเท่าใด
    .label = ส่วนที่ซื้อ（應買權利範圍）
    .help = รวมทุกส่วนต้องเท่ากับทั้งหมด หากไม่ระบุ ทุกคนเท่ากัน
form-real_estate_bid_form-list_note =
    .label = รวมทุกส่วน（應買權利範圍合計）

# 不動產和價錢
form-real_estate_bid_form-bid_land_rows = ต้องการซื้อที่ดินแปลงใด
    .label = ที่ดิน（土地）
    .help = กรอกทีละแปลงตามประกาศ ไม่มีที่ดินให้ไปข้อต่อไป
form-real_estate_bid_form-bid_land_rows-land_seq =
    .label = ลำดับ（編號）
form-real_estate_bid_form-bid_land_rows-land_price = เสนอราคาแปลงนี้เท่าใด
    .label = ราคาที่เสนอ（願出價額）
    .help = หากประกาศมีราคารวมเดียว เว้นว่างได้
form-real_estate_bid_form-bid_building_rows = ต้องการซื้อสิ่งปลูกสร้างใด
    .label = สิ่งปลูกสร้าง（建物）
    .help = กรอกทีละหลังตามประกาศ ไม่มีให้ไปข้อต่อไป
form-real_estate_bid_form-bid_building_rows-bldg_seq =
    .label = ลำดับ（編號）
form-real_estate_bid_form-bid_building_rows-bldg_price = เสนอราคาหลังนี้เท่าใด
    .label = ราคาที่เสนอ（願出價額）
    .help = หากประกาศมีราคารวมเดียว เว้นว่างได้
form-real_estate_bid_form-bid_total = เสนอราคารวมเท่าใด
    .label = ราคารวม（願出總價額）
    .help = จำนวนแน่นอนหนึ่งจำนวนเป็นเหรียญไต้หวัน
form-real_estate_bid_form-bid_total_capitals =
    .label = ราคารวมเป็นอักษรจีน（總價大寫）
form-real_estate_bid_form-floor_price = ราคาขั้นต่ำในประกาศเท่าใด
    .label = ราคาขั้นต่ำ ใช้ตรวจ（拍賣最低價額）
    .help = ใช้เตือนเท่านั้น ไม่พิมพ์ลงกระดาษ

# 保證金
form-real_estate_bid_form-deposit_amount = เงินประกันเท่าใด
    .label = เงินประกัน（保證金金額）
    .help = ตามประกาศ ขาดแม้เหรียญเดียวก็เป็นโมฆะ
form-real_estate_bid_form-deposit_form = เงินประกันเป็นแบบใด
    .label = รูปแบบเงินประกัน（保證金種類）
    .help = ไม่รับเช็คของบุคคลหรือบริษัท
form-real_estate_bid_form-deposit_form-bank_cheque = เช็คธนาคาร（銀行本行支票）
form-real_estate_bid_form-deposit_form-certified_cheque = เช็ครับรอง（保付支票）
form-real_estate_bid_form-deposit_form-postal_order = ธนาณัติ（郵政匯票）
form-real_estate_bid_form-deposit_form-bank_note = ตั๋วสัญญาของสถาบันการเงิน（金融機構本票）
form-real_estate_bid_form-deposit_form-cash = เงินสด หากประกาศอนุญาต（現金）
form-real_estate_bid_form-deposit_bank = ธนาคารหรือไปรษณีย์ใดออก
    .label = ผู้ออก（發票金融機構）
form-real_estate_bid_form-deposit_no = เลขที่เท่าใด
    .label = เลขที่（票據號碼）
form-real_estate_bid_form-deposit_payee = ระบุผู้รับเงินเป็นใคร
    .label = ผู้รับเงิน（受款人）
    .help = หากระบุชื่อผู้เสนอราคา ต้องลงชื่อสลักหลัง（背書） และห้ามมีคำว่า “禁止背書轉讓”
form-real_estate_bid_form-deposit_payee-branch = สาขานี้（分署）
form-real_estate_bid_form-deposit_payee-bidder = ผู้เสนอราคา สลักหลังแล้ว（已背書）
form-real_estate_bid_form-deposit_payee-bearer = ไม่ระบุชื่อ（無記名）

# 資格
form-real_estate_bid_form-bidder_qualification = การซื้อทรัพย์นี้มีเงื่อนไขหรือไม่
    .label = คุณสมบัติ（資格聲明）
    .help = มีในประกาศ ที่ดินเพาะปลูกและที่ดินสงวนของชนพื้นเมืองมีข้อจำกัด
form-real_estate_bid_form-bidder_qualification-none = ไม่มีข้อจำกัด（無限制）
form-real_estate_bid_form-bidder_qualification-farmland = มีสิทธิรับที่ดินเพาะปลูก（耕地具承受資格）
form-real_estate_bid_form-bidder_qualification-indigenous = เป็นชนพื้นเมือง（原住民身分）
form-real_estate_bid_form-bidder_qualification-foreigner = คนต่างชาติได้รับอนุญาต（外國人經許可）
form-real_estate_bid_form-bidder_qualification-priority = มีสิทธิซื้อก่อน（優先承買權人）
form-real_estate_bid_form-qualification_doc = แนบหลักฐานใด
    .label = หลักฐานแนบ（附證明文件）
    .help = ต้องใส่พร้อมใบเสนอราคา ส่งภายหลังไม่ได้
form-real_estate_bid_form-priority_claim = มีสิทธิซื้อก่อนหรือไม่
    .label = สิทธิซื้อก่อน（優先承買權）
form-real_estate_bid_form-priority_claim-none = ไม่มี（無）
form-real_estate_bid_form-priority_claim-co_owner = เจ้าของร่วม（共有人）
form-real_estate_bid_form-priority_claim-tenant = ผู้เช่า（承租人）
form-real_estate_bid_form-priority_claim-owner = เจ้าของที่ดินหรือบ้าน（基地或房屋所有人）

# 委任狀
form-real_estate_bid_form-poa_enabled = ให้ผู้อื่นไปประมูลแทนหรือไม่
    .label = มอบตัวแทน（委任代理人到場）
form-real_estate_bid_form-poa_enabled-no = ไม่ใช่（否）
form-real_estate_bid_form-poa_enabled-yes = ใช่（是）
form-real_estate_bid_form-poa_special_powers = ตกลงมอบอำนาจพิเศษหรือไม่
    .label = มอบอำนาจพิเศษ（授與特別代理權）
    .help = ตัวแทนยื่นราคา เพิ่มราคา รับเงินประกันคืน ชำระเงิน และรับใบสำคัญได้ หากไม่มีอำนาจนี้ถือเป็นโมฆะ
form-real_estate_bid_form-poa_date = มอบอำนาจวันใด
    .label = วันมอบอำนาจ（委任日期）
form-real_estate_bid_form-poa_principal_signature =
    .label = ผู้มอบอำนาจ（委任人）
form-real_estate_bid_form-poa_proxy_signature =
    .label = ผู้รับมอบอำนาจ（受任人）

# 通訊投標
form-real_estate_bid_form-lab_recipient = ส่งไปตู้ไปรษณีย์ใด
    .label = ส่งถึง（寄達處所）
    .help = ที่ทำการและเลขตู้ตามประกาศทุกตัวอักษร
form-real_estate_bid_form-lab_deadline = ต้องถึงภายในเวลาใด
    .label = กำหนดถึง（最後寄達日時）
    .help = มีในประกาศ นับเวลาที่ถึง ไม่นับตราไปรษณีย์
form-real_estate_bid_form-lab_sender_name = ผู้ส่งบนซองคือใคร
    .label = ผู้ส่ง（寄件人）
    .help = เว้นว่างได้หากต้องการเก็บเป็นความลับ
form-real_estate_bid_form-lab_sender_address = ที่อยู่ผู้ส่งอยู่ที่ใด
    .label = ที่อยู่ผู้ส่ง（寄件地址）
form-real_estate_bid_form-ret_mode = หากไม่ชนะ คืนเงินประกันอย่างไร
    .label = วิธีคืนเงินประกัน（未得標保證金退還方式）
form-real_estate_bid_form-ret_mode-collect = รับเองหรือมอบอำนาจ（親自或委任領回）
form-real_estate_bid_form-ret_mode-mail = ส่งไปรษณีย์ลงทะเบียน（掛號郵寄票據）
form-real_estate_bid_form-ret_mode-transfer = โอนเงิน（匯款）
form-real_estate_bid_form-ret_address = ส่งคืนไปที่ใด
    .label = ที่อยู่ส่งคืน（郵寄地址）
form-real_estate_bid_form-ret_present = จะไปวันเปิดซองหรือไม่
    .label = ไปวันเปิดซอง（開標是否到場）
    .help = หากราคาเท่ากัน ผู้ที่มาเท่านั้นเพิ่มราคาได้（強制執行法第90條）
form-real_estate_bid_form-ret_present-yes = ไป（到場）
form-real_estate_bid_form-ret_present-no = ไม่ไป（不到場）
form-real_estate_bid_form-ret_docs = ในซองมีอะไรบ้าง
    .label = เอกสารแนบ（檢附文件）
form-real_estate_bid_form-ret_docs-bid = ใบเสนอราคา（投標書）
form-real_estate_bid_form-ret_docs-bag = ซองเงินประกัน（保證金封存袋）
form-real_estate_bid_form-ret_docs-identity = สำเนาบัตรหรือทะเบียน（身分證影本或法人登記）
form-real_estate_bid_form-ret_docs-proxy = หนังสือมอบอำนาจ（委任狀）
form-real_estate_bid_form-ret_docs-qualification = หลักฐานคุณสมบัติ（資格證明）
form-real_estate_bid_form-ret_docs-envelope = ซองตอบกลับ（回郵信封）
form-real_estate_bid_form-ret_signature =
    .label = ผู้เสนอราคาลงชื่อ（投標人簽名或蓋章）
form-real_estate_bid_form-lab_case_number =
    .label = หมายเลขคดี（執行案號）
form-real_estate_bid_form-lab_lot_no =
    .label = ล็อต（標別）
form-real_estate_bid_form-lab_opening_date =
    .label = เวลาเปิดซอง（開標日時）

# 聲明
form-real_estate_bid_form-rules_ack = โปรดอ่านหกข้อนี้
    .label = ข้าพเจ้าอ่านประกาศและข้อเหล่านี้แล้ว
    .paper = อ่านประกาศและข้อความข้างต้นแล้ว（已閱讀公告及注意事項）
    .help =
        1. ข้าพเจ้าซื้อตามราคาที่เขียนและเงื่อนไขในประกาศ หากไม่ชำระครบตามกำหนดจะขายใหม่และข้าพเจ้ารับผิดส่วนต่าง
        2. ขายตามสภาพ จะส่งมอบหรือไม่ดูในประกาศ
        3. เงินประกันขาด ไม่ลงชื่อ เกินเวลา มีเงื่อนไข หรือไม่ชัดว่าซื้อทรัพย์ใด ถือเป็นโมฆะ
        4. หย่อนกล่องแล้วถอนหรือแก้ไม่ได้
        5. ผู้มีหน้าที่ชำระเงินซื้อไม่ได้ ใช้ชื่อผู้อื่นต้องรับผิดเอง
        6. หากมีผู้มีสิทธิซื้อก่อน ต้องรอจนแน่ชัด เงินประกันยังไม่คืน
form-real_estate_bid_form-bid_date = วันที่ยื่นราคาคือวันใด
    .label = วันที่ยื่นราคา（投標日期）
form-real_estate_bid_form-bidder_signature =
    .label = ผู้เสนอราคาลงชื่อ（投標人簽名或蓋章）
form-real_estate_bid_form-deposit_return_signature =
    .label = ผู้รับคืนลงชื่อ（領回人簽章）
form-real_estate_bid_form-env_case_number =
    .label = หมายเลขคดี（執行案號）
form-real_estate_bid_form-env_lot_no =
    .label = ล็อต（標別）
form-real_estate_bid_form-env_bidder_name =
    .label = ผู้เสนอราคา（投標人）
form-real_estate_bid_form-env_deposit_amount =
    .label = เงินประกัน（保證金金額）
form-real_estate_bid_form-env_deposit_form =
    .label = เลขที่（票據號碼）
form-real_estate_bid_form-env_seal =
    .label = ลงชื่อคร่อมฝาซอง（封口騎縫簽章）

# 機關填寫
form-real_estate_bid_form-staff_box_time =
    .label = เวลารับ（投匭或收件時間）
form-real_estate_bid_form-staff_valid =
    .label = ผลของใบเสนอ（投標效力）
form-real_estate_bid_form-staff_valid-valid = สมบูรณ์（有效）
form-real_estate_bid_form-staff_valid-void = โมฆะ（無效）
form-real_estate_bid_form-staff_rank =
    .label = ลำดับและราคา（開標次序及價額）
form-real_estate_bid_form-staff_result =
    .label = ผล（結果）
form-real_estate_bid_form-staff_result-awarded = ชนะ（得標）
form-real_estate_bid_form-staff_result-not_awarded = ไม่ชนะ（未得標）
form-real_estate_bid_form-staff_balance_deadline =
    .label = กำหนดชำระครบ（繳足價金期限）

# 這張表自己的規則
form-real_estate_bid_form-rule-something_is_bid_for = ยังไม่ได้กรอกทรัพย์ที่จะซื้อ โปรดกรอกที่ดินหรือสิ่งปลูกสร้างอย่างน้อยหนึ่งรายการ
form-real_estate_bid_form-rule-every_line_has_its_price = บางรายการมีราคา บางรายการไม่มี โปรดกรอกทุกรายการ หรือไม่กรอกเลยหากมีราคารวมเดียว
form-real_estate_bid_form-rule-total_reaches_the_floor = ราคารวม { $total } เหรียญ ต่ำกว่าราคาขั้นต่ำ { $floor } เหรียญ จะเป็นโมฆะ โปรดตรวจอีกครั้ง
form-real_estate_bid_form-rule-cash_needs_the_notice = ใช้เงินสดได้เฉพาะเมื่อประกาศอนุญาต โปรดดูประกาศอีกครั้ง
form-real_estate_bid_form-rule-shares_make_the_whole = รวมทุกส่วนไม่เท่ากับทั้งหมด โปรดตรวจ เช่น สองคนคนละครึ่ง（2分之1）
form-real_estate_bid_form-rule-everyone_states_a_share_or_nobody = บางคนระบุส่วน บางคนไม่ระบุ โปรดระบุทุกคนหรือไม่ระบุเลย
form-real_estate_bid_form-rule-bidders_differ = ผู้เสนอราคาสองคนเลขบัตรซ้ำกัน โปรดตรวจ
form-real_estate_bid_form-rule-proxy_does_not_bid = ตัวแทนจะเสนอราคาล็อตเดียวกันไม่ได้ โปรดเลือกคนอื่น
form-real_estate_bid_form-rule-bid_before_opening = วันที่ยื่นราคาอยู่หลังวันเปิดซอง โปรดตรวจทั้งสองวัน
form-real_estate_bid_form-rule-post_before_opening = เลยเวลาเปิดซองแล้ว ส่งไม่ทัน โปรดดูประกาศอีกครั้ง
form-real_estate_bid_form-rule-arrival_before_opening = กำหนดถึงต้องก่อนเวลาเปิดซอง โปรดกรอกตามประกาศ
form-real_estate_bid_form-rule-none_stands_alone = เลือก “ไม่มีข้อจำกัด” แล้วไม่ต้องเลือกอื่น เหลือไว้ด้านเดียว
form-real_estate_bid_form-rule-company_and_farmland = นิติบุคคลเอกชนรับที่ดินเพาะปลูกไม่ได้หากไม่มีใบอนุญาต โปรดแนบใบอนุญาต（農業發展條例第33條）
form-real_estate_bid_form-rule-indigenous_land = ที่ดินสงวนซื้อได้เฉพาะชนพื้นเมือง（山坡地保育利用條例第37條） โปรดตรวจประเภทผู้เสนอราคา
form-real_estate_bid_form-rule-post_holds_all = ในซองต้องมีใบเสนอราคา ซองเงินประกัน และสำเนาบัตร โปรดตรวจว่าขาดอะไร
form-real_estate_bid_form-rule-post_holds_the_authority = หากมีตัวแทน ต้องใส่หนังสือมอบอำนาจ（委任狀）ด้วย
form-real_estate_bid_form-rule-post_holds_the_envelope = หากให้ส่งคืนทางไปรษณีย์ โปรดใส่ซองตอบกลับ

# 紙本固定文字
form-real_estate_bid_form-text-office = ถึง { $office }
form-real_estate_bid_form-text-side_bidder = ผู้เสนอราคา（投標人）
form-real_estate_bid_form-text-side_price = ราคา（價額）
form-real_estate_bid_form-text-side_deposit = เงินประกัน（保證金）
form-real_estate_bid_form-text-side_qualification = คุณสมบัติ（資格）
form-real_estate_bid_form-text-land = ที่ดินที่จะซื้อ（願買之土地）
form-real_estate_bid_form-text-buildings = สิ่งปลูกสร้างที่จะซื้อ（願買之建物）
form-real_estate_bid_form-text-years = ปี（歲）
form-real_estate_bid_form-text-words_prevail = ยึดจำนวนเงินอักษรจีนเป็นหลัก ห้ามแก้ เขียนผิดให้พิมพ์ใหม่
form-real_estate_bid_form-text-terms =
    1. ผู้เสนอราคาซื้อตามราคาที่เขียนและเงื่อนไขประกาศ หากไม่ชำระครบตามกำหนดจะขายใหม่และรับผิดส่วนที่ขาดกับค่าใช้จ่าย
    2. ขายตามสภาพ ไม่รับประกันความชำรุด การส่งมอบ การครอบครอง สิทธิอื่น และสิทธิซื้อก่อนเป็นไปตามประกาศ
    3. เงินประกันขาด ไม่ลงชื่อหรือประทับตรา เกินเวลา มีเงื่อนไข หรือไม่ชัดว่าทรัพย์ใด เป็นโมฆะ หย่อนกล่องแล้วถอนหรือแก้ไม่ได้
    4. ผู้มีหน้าที่ชำระเงินซื้อไม่ได้ ใช้ชื่อผู้อื่นรับผิดเอง
    5. หากมีผู้มีสิทธิซื้อก่อน ต้องรอจนแน่ชัด ยังไม่คืนเงินประกัน
form-real_estate_bid_form-text-return_title = รับเงินประกันคืน（領回保證金簽收）
form-real_estate_bid_form-text-return_text = ไม่ชนะ ได้รับเงินประกันคืนครบถ้วนแล้ว (ลงชื่อเมื่อรับคืนเท่านั้น)
form-real_estate_bid_form-text-poa_title = หนังสือมอบอำนาจ（委任狀）
form-real_estate_bid_form-text-poa_text = ผู้มอบอำนาจมอบให้ผู้รับมอบยื่นราคา ซื้อ เพิ่มราคา รับเงินประกันคืน ชำระเงิน และรับใบสำคัญโอนสิทธิ พร้อมอำนาจพิเศษตามมาตรา 70 วรรคหนึ่งและวรรคสอง กฎหมายวิธีพิจารณาความแพ่ง（民事訴訟法第70條）
form-real_estate_bid_form-text-registered = ลงทะเบียนตอบรับ（雙掛號）
form-real_estate_bid_form-text-title_bag = ป้ายซองเงินประกัน（保證金封存袋標籤）
form-real_estate_bid_form-text-bag = ซองเงินประกัน（保證金封存袋）
form-real_estate_bid_form-text-bag_note = { $office } การขายทอดตลาดอสังหาริมทรัพย์
form-real_estate_bid_form-text-bag_how = ตัดตามเส้นและติดบนซองเงินประกัน ในซองใส่เฉพาะเงินประกัน ปิดผนึก ลงชื่อคร่อมฝา แล้วยื่นพร้อมใบเสนอราคา
form-real_estate_bid_form-text-title_label = ป้ายซองประมูลทางไปรษณีย์（通訊投標信封標籤）
form-real_estate_bid_form-text-label = ซองประมูลทางไปรษณีย์（通訊投標標封）
form-real_estate_bid_form-text-label_note = ห้ามเปิดก่อนเวลาเปิดซอง（開標前請勿拆封）
form-real_estate_bid_form-text-label_how = ตัดตามเส้นและติดบนซองนอก ที่ส่งถึง เวลาเปิดซอง และหมายเลขคดีต้องตรงประกาศ ไม่เขียนผู้ส่งก็ได้ หนึ่งซองหนึ่งล็อต
form-real_estate_bid_form-text-title_co = รายชื่อผู้ร่วมเสนอราคา（共同投標人名冊）
form-real_estate_bid_form-text-co_note = ผู้ร่วมเสนอราคาทุกคนต้องลงชื่อหรือประทับตรา รวมทุกส่วนเป็นทั้งหมด หากไม่ระบุถือว่าเท่ากัน
form-real_estate_bid_form-text-title_post = ประมูลทางไปรษณีย์ คำรับรองและการคืนเงินประกัน（通訊投標聲明）
form-real_estate_bid_form-text-post_lead = แผ่นนี้ใส่ในซองพร้อมใบเสนอราคา
form-real_estate_bid_form-text-post_pledge = ผู้เสนอราคาส่งลงทะเบียนตอบรับและทราบว่านับเวลาที่ถึง ไม่นับตราไปรษณีย์ มาช้าหรือผิดที่จะไม่เปิด บัญชีรับคืนต้องเป็นชื่อผู้เสนอราคา
form-real_estate_bid_form-text-post_steps =
    วิธีประมูลทางไปรษณีย์
    1. ดูประกาศ ทำได้เฉพาะเมื่ออนุญาต（通訊投標） ตู้ไปรษณีย์ เวลาเปิดซอง และกำหนดถึงอยู่ในประกาศ
    2. กรอกใบเสนอราคา ลงชื่อหรือประทับตรา มีตัวแทนให้กรอกหนังสือมอบอำนาจมุมขวาล่างด้วย
    3. ใส่เงินประกันในซอง ติดป้าย ลงชื่อคร่อมฝา
    4. ใส่ใบเสนอราคา ซองเงินประกัน สำเนาบัตร (บริษัทแนบทะเบียน) แผ่นนี้ และหลักฐานในซองนอก หากให้ส่งคืนใส่ซองตอบกลับด้วย
    5. ติดป้ายบนซองนอก หนึ่งซองหนึ่งล็อต
    6. ส่งลงทะเบียนตอบรับ（雙掛號）ให้ถึงตู้ในประกาศทันกำหนด ไม่ใช่ที่อยู่สาขา
    7. ส่งแล้วถอนหรือแก้ไม่ได้ ผู้เก็บรักษาหย่อนกล่องเมื่อเปิดซอง
    8. ราคาเท่ากัน ผู้ที่มาเพิ่มราคาได้ มิฉะนั้นจับสลาก（強制執行法第90條）

# 要帶的
form-real_estate_bid_form-bring-deposit = เงินประกัน ในซองปิดผนึก（保證金封存袋）
form-real_estate_bid_form-bring-identity = บัตรประชาชนตัวจริงและตราประทับ ทางไปรษณีย์ใช้สำเนา
form-real_estate_bid_form-bring-company = บริษัท เอกสารจดทะเบียนและตราทั้งสอง（大小章）
form-real_estate_bid_form-bring-permit = ที่ดินเพาะปลูกหรือที่ดินสงวน ใส่ใบอนุญาตหรือหลักฐานพร้อมใบเสนอราคา
form-real_estate_bid_form-bring-proxy = หากมีตัวแทน บัตรประชาชนและตราประทับของตัวแทน
form-real_estate_bid_form-bring-envelope = ทางไปรษณีย์ ซองตอบกลับสำหรับเงินประกัน
form-real_estate_bid_form-no_need-proxy_letter = หนังสือมอบอำนาจแยกต่างหาก: มีอยู่มุมขวาล่างของใบเสนอราคาแล้ว
form-real_estate_bid_form-no_need-co_owner = เจ้าของร่วมที่ใช้สิทธิซื้อก่อน: สำเนาทะเบียนที่ดินและอาคาร สำนักงานตรวจเอง

# 依據、常見的疏漏
form-real_estate_bid_form-legal-sealed_bids = กฎหมายการบังคับคดี มาตรา 85 ถึง 89（強制執行法第85條至第89條）
form-real_estate_bid_form-legal-equal_bids = กฎหมายการบังคับคดี มาตรา 90 ราคาเท่ากัน（強制執行法第90條）
form-real_estate_bid_form-legal-execution = กฎหมายการบังคับทางปกครอง มาตรา 26（行政執行法第26條）
form-real_estate_bid_form-legal-proxy = กฎหมายวิธีพิจารณาความแพ่ง มาตรา 70（民事訴訟法第70條）
form-real_estate_bid_form-mistake-lot = หมายเลขคดีหรือล็อตผิด เมื่อหลายแผนกเปิดวันเดียวกัน
form-real_estate_bid_form-mistake-two_lots = เขียนสองล็อตในใบเดียว
form-real_estate_bid_form-mistake-total = ราคารวมไม่ตรงรายการ หรือสลับราคาสองล็อต
form-real_estate_bid_form-mistake-cheque = ใช้เช็คของตนเอง หรือเช็คระบุชื่อตนที่ไม่สลักหลังหรือห้ามโอน
form-real_estate_bid_form-mistake-deposit = เงินประกันน้อยกว่าประกาศ
form-real_estate_bid_form-mistake-proxy = ลืมหนังสือมอบอำนาจ หรือไม่มีอำนาจพิเศษ
form-real_estate_bid_form-mistake-signature = ไม่ลงชื่อและไม่ประทับตรา
form-real_estate_bid_form-mistake-post = ส่งแบบธรรมดา ถึงช้า หรือส่งไปที่อยู่สาขา
form-real_estate_bid_form-mistake-permit = คิดจะส่งใบอนุญาตที่ดินเพาะปลูกภายหลัง
