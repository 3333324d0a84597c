### unread: not yet read by a native speaker

# 各表共用的題目、固定文字和規則（defs/shared.toml）
# 題目不說是誰：步驟的名稱已經說了。

# 題目：案件
field-case_number = หมายเลขคดีในจดหมายคือเลขใด
    .label = หมายเลขคดี（執行案號）
    .help = แตะปี แล้วแตะประเภท สุดท้ายพิมพ์เลข
field-division = แผนกใดรับผิดชอบคดี
    .label = แผนกที่รับผิดชอบ（承辦股別）
    .help = มีระบุในจดหมาย เช่น “忠股” ไม่ทราบไม่เป็นไร
field-transferring_agency = หน่วยงานใดส่งเรื่องมา
    .label = หน่วยงานที่ส่งเรื่อง（移送機關）
    .help = คือหน่วยงานที่แจ้งให้ชำระเงินแต่แรก มีระบุในจดหมาย
field-case_rows = คดีใดบ้าง
    .label = รายการหมายเลขคดี（執行案號明細）
    .help = หมายเลขคดีอยู่ด้านบนของจดหมาย มีกี่คดีให้กรอกทุกคดี
field-case_rows-case_number = หมายเลขคดีในจดหมายคือเลขใด
    .label = หมายเลขคดี（執行案號）
    .help = แตะปี แล้วแตะประเภท สุดท้ายพิมพ์เลข
field-case_rows-transferring_agency = หน่วยงานใดส่งเรื่องมา
    .label = หน่วยงานที่ส่งเรื่อง（移送機關）
    .help = คือหน่วยงานที่แจ้งให้ชำระเงินแต่แรก มีระบุในจดหมาย
field-case_rows-debt_kind = คดีนี้เป็นเงินค่าอะไร
    .label = ประเภทเงิน（欠款種類）
    .help = ไม่ทราบไม่เป็นไร เว้นว่างได้
field-case_rows-debt_kind-health = เบี้ยประกันสุขภาพ（健保費）
field-case_rows-debt_kind-labour = ประกันภัยแรงงาน บำนาญแรงงาน（勞保費、勞工退休金）
field-case_rows-debt_kind-tax = ภาษี（稅捐）
field-case_rows-debt_kind-fine = ค่าปรับทางปกครอง（罰鍰）
field-case_rows-debt_kind-fuel = ค่าธรรมเนียมน้ำมันรถ（汽車燃料使用費）
field-case_rows-debt_kind-parking = ค่าจอดรถ ค่าผ่านทางด่วน（停車費、通行費）
field-case_rows-debt_kind-other = อื่น ๆ
field-case_rows-amount_due = คดีนี้ต้องชำระเท่าใด
    .label = จำนวนเงินที่ต้องชำระ（應納金額）
    .help = กรอกตามจำนวนในจดหมาย ไม่ทราบเว้นว่างได้

# 題目：拍賣
field-lot_no = ล็อตใด
    .label = ล็อต（標別）
    .help = มีในประกาศ เช่น “甲標” “編號1” หากไม่แบ่งล็อต ไม่ต้องกรอก
field-auction_round = เป็นการขายครั้งที่เท่าใด
    .label = ครั้งที่ขาย（拍次）
    .help = ระบุไว้ด้านบนของประกาศ
field-auction_round-first = ขายครั้งที่ 1（第一拍）
field-auction_round-second = ขายครั้งที่ 2（第二拍）
field-auction_round-third = ขายครั้งที่ 3（第三拍）
field-auction_round-special = กระบวนการขายพิเศษ（特別變賣程序）
field-auction_round-after_special = ขายทอดตลาดหลังการขายพิเศษ（特別變賣程序後之拍賣、四拍）
field-auction_date = เปิดซองวันใด เวลาใด
    .label = วันเวลาเปิดซอง（開標日時）
    .help = ในประกาศระบุวันและเวลา
field-opening_date = เปิดซองวันใด เวลาใด
    .label = วันเวลาเปิดซอง（開標日時）
    .help = ในประกาศระบุวันและเวลา

# 題目：當事人
field-filed_by = ใครเป็นผู้ยื่นแบบนี้
    .label = ผู้ยื่น（由何人提出）
    .help = ทำด้วยตนเองเลือก “ตนเอง” ผู้รับผิดชอบของบริษัทเลือก “ผู้แทนโดยชอบธรรมหรือผู้แทนบริษัท”
field-filed_by-self = ตนเอง（本人）
field-filed_by-representative = ผู้แทนโดยชอบธรรมหรือผู้แทนบริษัท（法定代理人或代表人）
field-filed_by-proxy = ผู้รับมอบอำนาจ（受任人、代理人）
field-party_kind = เป็นบุคคล หรือบริษัท องค์กร
    .label = ประเภท（身分別）
    .help = บุคคลเลือก “บุคคลธรรมดา” บริษัทเลือก “นิติบุคคล”
field-party_kind-natural = บุคคลธรรมดา（自然人）
field-party_kind-corporation = นิติบุคคล บริษัท（法人）
field-party_kind-association = คณะบุคคลที่ไม่เป็นนิติบุคคล（非法人團體）
field-party_kind-agency = หน่วยงานรัฐ（政府機關）
field-party_name = ชื่ออะไร
    .label = ชื่อ（姓名或名稱）
    .help = เขียนตามบัตร บริษัทเขียนชื่อเต็มที่จดทะเบียน
field-party_id_no = เลขประจำตัวคือเลขใด
    .label = เลขบัตรประชาชน ARC หรือเลขธุรกิจ（身分證／居留證／統一編號）
    .help = บุคคลกรอกเลขบัตรประชาชนหรือ ARC บริษัทกรอกเลขธุรกิจ（統一編號） หากไม่มีจึงกรอกเลขหนังสือเดินทาง
field-party_birth_date = เกิดวันที่เท่าใด
    .label = วันเกิด（出生年月日）
    .help = ตามบัตร ปีหมินกั๋วคือปี ค.ศ. ลบ 1911
field-party_rep_name = ผู้แทนโดยชอบธรรมหรือผู้แทนชื่ออะไร
    .label = ผู้แทน（法定代理人／代表人／管理人）
    .help = บริษัทกรอกผู้รับผิดชอบ อายุไม่ถึง 18 ปีกรอกบิดามารดาหรือผู้ปกครอง
field-party_address_registered = ที่อยู่ตามทะเบียนอยู่ที่ใด
    .label = ที่อยู่ตามทะเบียน（戶籍、登記地址）
    .help = ตามด้านหลังบัตรประชาชนหรือ ARC บริษัทกรอกที่อยู่จดทะเบียน
field-party_address_contact = ส่งจดหมายไปที่ใด
    .label = ที่อยู่รับจดหมาย（通訊、送達地址）
    .help = หากเหมือนที่อยู่ตามทะเบียน ไม่ต้องกรอก
field-party_address_contact-suggest-same = เหมือนที่อยู่ตามทะเบียน
field-party_address = ที่อยู่อยู่ที่ใด
    .label = ที่อยู่（地址）
    .help = ที่อยู่ที่รับจดหมายได้
field-party_phone = โทรหมายเลขใดจึงติดต่อท่านได้
    .label = โทรศัพท์（聯絡電話）
    .help = มือถือหรือโทรศัพท์บ้านก็ได้ โทรศัพท์บ้านใส่รหัสพื้นที่ เช่น 08-7000000
field-party_mobile = หมายเลขมือถือคือเลขใด
    .label = มือถือ（行動電話）
    .help = หากกรอกมือถือไว้แล้ว ไม่ต้องกรอกอีก
field-party_email = อีเมลคืออะไร
    .label = อีเมล（電子郵件）
    .help = ไม่มีให้เว้นว่าง

# 題目：義務人
field-obligor_name = ผู้มีหน้าที่ชำระเงินชื่ออะไร
    .label = ชื่อผู้มีหน้าที่ชำระเงิน（義務人姓名或名稱）
    .paper = ชื่อ（姓名或名稱）
    .help = เขียนตามบัตร บริษัทเขียนชื่อเต็มที่จดทะเบียน
field-obligor_id_no = เลขประจำตัวของผู้มีหน้าที่ชำระเงินคือเลขใด
    .label = เลขบัตรประชาชน ARC หรือเลขธุรกิจ（身分證／居留證／統一編號）
    .paper = เลขบัตรประชาชน ARC หรือเลขธุรกิจ（身分證／居留證／統一編號）
    .help = บุคคลกรอกเลขบัตรประชาชนหรือ ARC บริษัทกรอกเลขธุรกิจ（統一編號） หากไม่มีจึงกรอกเลขหนังสือเดินทาง
field-obligor_address = ที่อยู่ของผู้มีหน้าที่ชำระเงินอยู่ที่ใด
    .label = ที่อยู่ผู้มีหน้าที่ชำระเงิน（義務人地址）
    .paper = ที่อยู่（地址）
    .help = ไม่ทราบเว้นว่างได้

# 題目：代理人
field-proxy_name = ตัวแทนชื่ออะไร
    .label = ชื่อตัวแทน（代理人姓名）
    .paper = ชื่อ（姓名）
    .help = ตัวแทนคือผู้ที่ทำเรื่องนี้แทนเจ้าของเรื่อง
field-proxy_id_no = เลขบัตรของตัวแทนคือเลขใด
    .label = เลขบัตรของตัวแทน（代理人身分證字號）
    .paper = เลขบัตร（身分證字號）
    .help = ผู้ถือ ARC กรอกหมายเลข ARC
field-proxy_relation = ตัวแทนเกี่ยวข้องกับเจ้าของเรื่องอย่างไร
    .label = ความสัมพันธ์（與本人之關係）
field-proxy_relation-spouse = คู่สมรส（配偶）
field-proxy_relation-lineal = บิดามารดา บุตร หรือญาติสายตรง（直系血親）
field-proxy_relation-relative = ญาติอื่น（其他親屬）
field-proxy_relation-employee = ลูกจ้าง（員工）
field-proxy_relation-lawyer = ทนายความ（律師）
field-proxy_relation-other = อื่น ๆ
field-proxy_address = ตัวแทนอยู่ที่ใด
    .label = ที่อยู่ตัวแทน（代理人地址）
    .paper = ที่อยู่（地址）
field-proxy_phone = โทรศัพท์ของตัวแทนคือเลขใด
    .label = โทรศัพท์ตัวแทน（代理人電話）
    .paper = โทรศัพท์（電話）
    .help = มือถือหรือโทรศัพท์บ้านก็ได้

# 題目：不動產
field-property_rows = ที่ดินและสิ่งปลูกสร้างใดบ้าง
    .label = ที่ดินและสิ่งปลูกสร้าง（不動產標示）
    .help = กรอกทีละรายการตามประกาศหรือโฉนด
field-property_rows-prop_kind = เป็นที่ดินหรือสิ่งปลูกสร้าง
    .label = ประเภท（種類）
field-property_rows-prop_kind-land = ที่ดิน（土地）
field-property_rows-prop_kind-building = สิ่งปลูกสร้าง（建物）
field-property_rows-county = อยู่ในเทศมณฑลหรือเมืองใด
    .label = เทศมณฑล เมือง（縣市）
field-property_rows-township = อยู่ในตำบลหรือเขตใด
    .label = ตำบล เขต（鄉鎮市區）
field-property_rows-section = อยู่ในส่วนที่ดินใด
    .label = ส่วน（段）
    .help = คำหน้า “段” ในประกาศ เช่น “中正段”
field-property_rows-subsection = มีส่วนย่อยหรือไม่ ส่วนใด
    .label = ส่วนย่อย（小段）
    .help = ไม่มีไม่ต้องกรอก
field-property_rows-parcel_no = หมายเลขแปลงที่ดินคือเลขใด
    .label = เลขแปลง（地號）
    .help = เช่น 302 หรือ 2104-23
field-property_rows-building_no = หมายเลขสิ่งปลูกสร้างคือเลขใด
    .label = เลขสิ่งปลูกสร้าง（建號）
    .help = เช่น 1234 สิ่งปลูกสร้างที่ไม่ได้จดทะเบียนมีเลขที่ขึ้นต้นด้วย “暫編”
field-property_rows-door_address = เลขที่บ้านคืออะไร
    .label = เลขที่บ้าน（門牌）
    .help = ไม่ทราบเว้นว่างได้
field-property_rows-area_m2 = พื้นที่กี่ตารางเมตร
    .label = พื้นที่ ตร.ม.（面積㎡）
    .help = ตามตัวเลขในประกาศ ไม่ทราบเว้นว่างได้
field-property_rows-share = ส่วนสิทธิเท่าใด
    .label = ส่วนสิทธิ（權利範圍）
    .help = ในประกาศเขียน “全部” (ทั้งหมด) หรือ “8分之1” (หนึ่งในแปด)

# 題目：證物、匯款、日期、簽章
field-evidence_list = แนบเอกสารใดบ้าง อย่างละกี่ฉบับ
    .label = เอกสารแนบและจำนวน（證物名稱及件數）
field-payee_bank = โอนเงินเข้าธนาคารและสาขาใด
    .label = ธนาคาร สาขา（匯款銀行分行）
    .help = ดูที่ปกสมุดบัญชี
field-payee_account = เลขที่บัญชีคือเลขใด
    .label = เลขที่บัญชี（帳戶號碼）
    .help = ตามสมุดบัญชี ชื่อบัญชีต้องเป็นผู้รับเงิน
field-filing_date = กรอกแบบวันที่เท่าใด
    .label = วันที่ยื่น（填表、具狀日期）
    .paper = วันที่（填表日期）
    .help = กรอกวันนี้ไว้ให้แล้ว ปกติไม่ต้องแก้
field-signature =
    .label = ลายมือชื่อหรือตราประทับ（簽名或蓋章）
field-seal =
    .label = ตราประทับ（印章）

# 題目：廠商和採購
field-vendor_name = ชื่อเต็มของผู้ค้าคืออะไร
    .label = ชื่อผู้ค้า（廠商名稱）
    .help = ตามเอกสารยื่นซอง
field-vendor_ubn = เลขธุรกิจคือเลขใด
    .label = เลขธุรกิจ（統一編號）
    .help = ตัวเลข 8 หลัก เช่น 12345675
field-vendor_rep_name = ผู้รับผิดชอบชื่ออะไร
    .label = ผู้รับผิดชอบ（負責人）
field-vendor_address = ที่อยู่ของผู้ค้าอยู่ที่ใด
    .label = ที่อยู่ผู้ค้า（廠商地址）
    .paper = ที่อยู่（地址）
field-vendor_phone = โทรศัพท์ของผู้ค้าคือเลขใด
    .label = โทรศัพท์ผู้ค้า（廠商電話）
    .paper = โทรศัพท์（電話）
field-tender_no = เลขที่ประกวดราคาคือเลขใด
    .label = เลขที่ประกวดราคา（標案案號）
    .help = ดูในประกาศประกวดราคา
field-tender_name = ชื่อการประกวดราคาคืออะไร
    .label = ชื่อการประกวดราคา（標案名稱）
    .help = ชื่อเต็มตามประกาศประกวดราคา

# 機關填寫
field-staff_received_at =
    .label = วันเวลาที่รับ（收件日時）
field-staff_clerk =
    .label = เจ้าหน้าที่ธุรการคดี（書記官）
field-staff_officer =
    .label = เจ้าพนักงานบังคับทางปกครอง（行政執行官）
field-staff_head =
    .label = หัวหน้าหน่วยงาน（機關首長或授權人）
field-staff_accounting =
    .label = บัญชี（會計）
field-staff_cashier =
    .label = การเงิน（出納）

# 放在同一頁的題目
field-page-debt = คดีนี้เป็นเงินค่าอะไร เท่าใด
field-page-contact = ช่องทางติดต่ออื่น (ไม่บังคับ)
field-page-district = อยู่ในเทศมณฑลและตำบลใด
field-page-section = อยู่ในส่วนและส่วนย่อยใด
field-page-proxy = ตัวแทนคือใคร
field-page-account = โอนเงินไปที่ใด

# 紙本固定文字
field-text-stamp = ตรารับเอกสาร（收文章）
field-text-blank_date = วันที่　　เดือน　　ปีหมินกั๋ว
field-text-blank_date_short = วันที่　　เดือน　　ปี
field-text-ntd = เหรียญไต้หวัน（新臺幣）
field-text-yuan = เหรียญ（元）
field-text-people = คน（人）
field-text-sheets = ใบ（張）
field-text-day = วันที่（日）
field-text-division_end = แผนก（股）
field-text-seal_body = ตราหน่วยงานหรือบริษัท（機關或公司印）
field-text-seal_head = ตราผู้รับผิดชอบ（負責人印）
field-text-office_only = ส่วนล่างหน่วยงานเป็นผู้กรอก（以下由機關填寫）
field-text-annex = ตารางแนบ（附表）
field-text-see_annex = ดูตารางแนบ（詳附表）
field-text-privacy = การแจ้งข้อมูลส่วนบุคคล（個人資料保護法第8條）: { $office } เก็บชื่อ เลขบัตร ช่องทางติดต่อ และข้อมูลในแบบ เพื่อดำเนินการคำขอนี้ สาขาและหน่วยงานที่ส่งเรื่องใช้ข้อมูลในไต้หวัน ทั้งแบบกระดาษและอิเล็กทรอนิกส์ ระหว่างดำเนินการและตลอดอายุการเก็บเอกสาร ตามมาตรา 3 ท่านมีสิทธิขอดู ทำสำเนา แก้ไข ให้หยุดใช้ หรือลบ หากไม่ให้ข้อมูล อาจรับคำขอไม่ได้
field-text-copies = ชุด（份）
field-text-addressed_to = เรียน（此致）
field-text-office_respect = { $office }（公鑒）
field-text-republic = สาธารณรัฐจีน（中華民國）
field-text-copy_1 = ชุดที่ 1 หน่วยงานเก็บ（機關收執）
field-text-copy_2 = ชุดที่ 2 ผู้ยื่นเก็บ（申請人收執）
field-text-how = ใช้ปากกาสีน้ำเงินหรือดำ ทำเครื่องหมายในช่อง (□) ส่วนใต้เส้นคู่หน่วยงานเป็นผู้กรอก
field-text-blank_datetime = วันที่　　เดือน　　ปีหมินกั๋ว　　เวลา　　น.
field-text-label_writer = ผู้ยื่นคำร้อง（具狀人）
field-text-sign_here = ลงลายมือชื่อหรือประทับตรา（簽名或蓋章）
field-text-label_id = เลขประจำตัว（證號）
field-text-label_birth = วันเกิด（出生日期）
field-text-label_rep = ผู้แทน（法定代理人）
field-text-label_home = ที่อยู่ตามทะเบียน（戶籍地址）
field-text-label_post = ที่อยู่รับจดหมาย（送達地址）
field-text-label_filed = ผู้ยื่น（提出人）
field-text-label_proxy = ตัวแทน（代理人）
field-text-label_proxy_id = เลขบัตร（身分證號）
field-text-label_relation = ความสัมพันธ์（關係）
field-text-label_obligor = ผู้มีหน้าที่ชำระเงิน（義務人）

# 規則
field-rule-birth_before_filing = วันเกิดอยู่หลังวันที่กรอกแบบ โปรดตรวจปี เดือน วันอีกครั้ง
field-rule-id_of_a_person = นี่คือเลขธุรกิจของบริษัท บุคคลโปรดกรอกเลขบัตรหรือ ARC เช่น A123456789
field-rule-id_of_a_body = บริษัทหรือองค์กรมักกรอกเลขธุรกิจ 8 หลัก เช่น 12345675 โปรดตรวจอีกครั้ง
field-rule-bodies_act_through_people = บริษัทหรือองค์กรต้องยื่นโดยผู้แทนหรือตัวแทน โปรดเลือกหนึ่งอย่าง
field-rule-filing_not_in_future = วันที่กรอกต้องไม่เกินวันนี้ โปรดเลือกวันนี้
field-rule-proxy_is_another = เลขบัตรของตัวแทนซ้ำกับเจ้าของเรื่อง ตัวแทนต้องเป็นบุคคลอื่น โปรดตรวจอีกครั้ง
field-rule-minor_needs_rep = อายุไม่ถึง 18 ปี โปรดกรอกชื่อบิดามารดาหรือผู้ปกครอง
field-rule-receiver_needs_authority = หากให้ผู้อื่นรับแทน โปรดแนบหนังสือมอบอำนาจ（委任狀）และนำบัตรประชาชนมา

# 領回
field-receiver_name = ผู้มารับชื่ออะไร
    .label = ผู้มารับ（領回人姓名）
    .help = ผู้มารับต้องนำบัตรมาด้วย
field-receiver_id_no = เลขบัตรของผู้มารับคือเลขใด
    .label = เลขบัตรผู้มารับ（領回人證號）
field-repaid_amount = เงินที่คืนเป็นจำนวนเท่าใด
    .label = จำนวนเงินที่คืน（退還金額）
field-text-privacy_office = การแจ้งข้อมูลส่วนบุคคล（個人資料保護法第8條）: { $office } เก็บชื่อ เลขบัตร ช่องทางติดต่อ และข้อมูลในแบบ เพื่อดำเนินการคำขอนี้ สาขาใช้ข้อมูลในไต้หวัน ทั้งแบบกระดาษและอิเล็กทรอนิกส์ ระหว่างดำเนินการและตลอดอายุการเก็บเอกสาร ตามมาตรา 3 ท่านมีสิทธิขอดู ทำสำเนา แก้ไข ให้หยุดใช้ หรือลบ หากไม่ให้ข้อมูล อาจรับคำขอไม่ได้
