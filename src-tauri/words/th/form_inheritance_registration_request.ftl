### unread: not yet read by a native speaker

# 第 15 號 代辦不動產繼承登記申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-inheritance_registration_request = คำขอให้ดำเนินการจดทะเบียนรับมรดกอสังหาริมทรัพย์แทน（代辦不動產繼承登記申請書）
    .short = จดทะเบียนรับมรดกแทน（代辦繼承登記）
    .what = สำหรับเจ้าหนี้ ผู้มีหน้าที่ชำระเงินรับมรดกที่ดินหรือบ้านที่ยังไม่จดทะเบียน สาขานี้แจ้งสำนักงานที่ดิน ยื่น 2 ฉบับ
    .bring = ทะเบียนบ้าน แผนผังทายาท โฉนดหรือสำเนาทะเบียนที่ดิน และหลักฐานภาษีมรดก

# 步驟
form-inheritance_registration_request-section-creditor = ผู้ขอ
form-inheritance_registration_request-section-case = คดี
form-inheritance_registration_request-section-proxy = ตัวแทน
form-inheritance_registration_request-section-decedent = เจ้ามรดก
form-inheritance_registration_request-section-heirs = ทายาท
form-inheritance_registration_request-section-reason = เหตุผล
form-inheritance_registration_request-section-property = อสังหาริมทรัพย์
form-inheritance_registration_request-section-papers = ภาษีและเอกสาร
form-inheritance_registration_request-section-finish = เสร็จสิ้น

# 放在同一頁的題目
form-inheritance_registration_request-page-born = ข้อมูลการเกิด (ไม่บังคับ)
form-inheritance_registration_request-page-decedent_id = ทราบข้อมูลเหล่านี้หรือไม่ (ไม่บังคับ)
form-inheritance_registration_request-page-executor = มีผู้จัดการมรดกหรือไม่ (ไม่บังคับ)
form-inheritance_registration_request-page-heir_birth = ข้อมูลการเกิดของทายาทคนนี้

# 申請人
form-inheritance_registration_request-creditor_birthplace = ผู้ขอเกิดที่ใด
    .label = สถานที่เกิด（出生地）

# 被繼承人
form-inheritance_registration_request-decedent_name = เจ้ามรดกชื่ออะไร
    .label = ชื่อเจ้ามรดก（被繼承人姓名）
    .help = ทรัพย์ยังจดทะเบียนในชื่อนี้
form-inheritance_registration_request-decedent_id_no = เลขบัตรคือเลขใด
    .label = เลขบัตร（身分證字號）
form-inheritance_registration_request-decedent_birth_date = เจ้ามรดกเกิดวันที่เท่าใด
    .label = วันเกิด（出生年月日）
    .help = วันที่ก่อน ค.ศ. 1912 ก็ได้
form-inheritance_registration_request-decedent_birthplace = เจ้ามรดกเกิดที่ใด
    .label = สถานที่เกิด（出生地）
form-inheritance_registration_request-decedent_address = ที่อยู่สุดท้ายอยู่ที่ใด
    .label = ที่อยู่สุดท้าย（最後住所）
form-inheritance_registration_request-death_date = เสียชีวิตวันที่เท่าใด
    .label = วันที่เสียชีวิต（死亡日期）

# 繼承人
form-inheritance_registration_request-heir_rows = มีทายาทคนใดบ้าง
    .label = ทายาท（繼承人）
    .help = กรอกทุกคน รวมผู้สละมรดกและผู้เสียชีวิตแล้ว
form-inheritance_registration_request-heir_rows-heir_name = ทายาทคนนี้ชื่ออะไร
    .label = ชื่อ（姓名）
form-inheritance_registration_request-heir_rows-heir_id_no = เลขบัตรคือเลขใด
    .label = เลขบัตร（證號）
    .help = ไม่ทราบเว้นว่างได้
form-inheritance_registration_request-heir_rows-heir_birth_date = เกิดวันที่เท่าใด
    .label = วันเกิด（出生年月日）
form-inheritance_registration_request-heir_rows-heir_birthplace = เกิดที่ใด
    .label = สถานที่เกิด（出生地）
form-inheritance_registration_request-heir_rows-heir_address = อยู่ที่ใด
    .label = ที่อยู่（住居所）
form-inheritance_registration_request-heir_rows-heir_relation = เกี่ยวข้องกับเจ้ามรดกอย่างไร
    .label = ความสัมพันธ์（稱謂）
    .help = เช่น คู่สมรส บุตรชายคนโต บุตรสาวคนที่สอง
form-inheritance_registration_request-heir_rows-heir_share = ส่วนมรดกเท่าใด
    .label = ส่วนมรดก（應繼分）
    .help = เช่น หนึ่งในสี่ ผู้สละมรดกไม่ต้องกรอก
form-inheritance_registration_request-heir_rows-heir_status = รับมรดกหรือไม่
    .label = สถานะ（繼承情形）
    .help = การสละมรดกต้องมีเอกสารของศาล
form-inheritance_registration_request-heir_rows-heir_status-heir = รับมรดก（繼承）
form-inheritance_registration_request-heir_rows-heir_status-renounced = สละมรดก（拋棄）
form-inheritance_registration_request-heir_rows-heir_status-representing = รับมรดกแทนที่（代位）
form-inheritance_registration_request-heir_rows-heir_status-deceased = เสียชีวิต（死亡）
form-inheritance_registration_request-executor_name = ผู้จัดการมรดกชื่ออะไร
    .label = ผู้จัดการมรดก（遺囑執行人或遺產管理人）
    .help = หากไม่มีทายาท ต้องกรอกผู้จัดการมรดก
form-inheritance_registration_request-executor_address = ที่อยู่อยู่ที่ใด
    .label = ที่อยู่ผู้จัดการมรดก（其住居所）
form-inheritance_registration_request-will_exists = มีพินัยกรรมหรือไม่
    .label = พินัยกรรม（有無遺囑）
form-inheritance_registration_request-will_exists-yes = มี（有）
form-inheritance_registration_request-will_exists-no = ไม่มี（無）
form-inheritance_registration_request-will_exists-unknown = ไม่ทราบ（不明）

# 申請原因
form-inheritance_registration_request-request_reason = เหตุใดต้องจดทะเบียนแทน
    .label = เหตุที่ขอ（申請原因）
    .help = แตะประโยคที่ตรง หรือเขียนเพิ่มเอง ประโยคจะพิมพ์เป็นภาษาจีน
form-inheritance_registration_request-request_reason-ready-1 = ผู้มีหน้าที่ชำระเงินรับมรดกทรัพย์ตามตารางแต่ยังไม่จดทะเบียน ขอให้แจ้งสำนักงานที่ดินจดทะเบียนก่อนบังคับ
form-inheritance_registration_request-request_reason-ready-2 = แจ้งแล้ว แต่ผู้มีหน้าที่ชำระเงินยังไม่จดทะเบียนรับมรดก
form-inheritance_registration_request-request_reason-ready-3 = ทรัพย์ยังเป็นชื่อเจ้ามรดก จึงยึดและขายทอดตลาดไม่ได้
form-inheritance_registration_request-request_reason-ready-4 = ภาษีมรดกและค่าธรรมเนียมที่ผู้ขอจ่ายแทน ขอให้นับเป็นค่าใช้จ่ายในการบังคับ

# 不動產
form-inheritance_registration_request-deed_available = มีโฉนดหรือไม่
    .label = โฉนด（所有權狀）
form-inheritance_registration_request-deed_available-yes = มี（有）
form-inheritance_registration_request-deed_available-no = ไม่มี ขอให้ประกาศยกเลิก（無，請公告作廢）
form-inheritance_registration_request-deed_missing_reason = เหตุใดไม่มีโฉนด
    .label = เหตุที่แสดงโฉนดไม่ได้（不能提出權狀之理由）
form-inheritance_registration_request-deed_missing_reason-suggest-kept = ทายาทเก็บไว้
form-inheritance_registration_request-deed_missing_reason-suggest-lost = สูญหาย
form-inheritance_registration_request-deed_missing_reason-suggest-unknown = ไม่ทราบว่าอยู่ที่ใด
form-inheritance_registration_request-heir_chart = แผนผังทายาทต้องบันทึกอะไร
    .label = แผนผังทายาท（繼承系統表）
    .help = แผนผังวาดตามทายาทที่กรอก แตะข้อความที่จะเพิ่ม จะพิมพ์เป็นภาษาจีน
form-inheritance_registration_request-heir_chart-ready-1 = ทายาทเป็นไปตามแผนผัง ไม่มีผู้ใดตกหล่น
form-inheritance_registration_request-heir_chart-ready-2 = บิดามารดาและปู่ย่าตายายของเจ้ามรดกเสียชีวิตแล้ว
form-inheritance_registration_request-heir_chart-ready-3 = ผู้สละมรดก แนบเอกสารของศาล
form-inheritance_registration_request-heir_chart-ready-4 = ผู้รับมรดกแทนที่ แนบหลักฐานการเสียชีวิต

# 稅和附件
form-inheritance_registration_request-tax_status = ภาษีมรดกเป็นอย่างไร
    .label = ภาษีมรดก（遺產稅）
form-inheritance_registration_request-tax_status-paid = ชำระครบ（已繳清）
form-inheritance_registration_request-tax_status-exempt = ยกเว้น（免稅）
form-inheritance_registration_request-tax_status-unfiled = ยังไม่ยื่น（未申報）
form-inheritance_registration_request-tax_status-advanced = ผู้ขอจ่ายแทน（申請人代繳）
form-inheritance_registration_request-registration_form = จดทะเบียนแบบใด
    .label = วิธีจดทะเบียน（登記方式）
    .help = แบ่งส่วนต้องได้รับความยินยอมจากทุกคน
form-inheritance_registration_request-registration_form-joint = กรรมสิทธิ์ร่วมไม่แบ่งส่วน（公同共有）
form-inheritance_registration_request-registration_form-separate = กรรมสิทธิ์รวมแบ่งส่วน ทุกคนยินยอม（分別共有，全體同意）
form-inheritance_registration_request-evidence_list-ready-1 = ทะเบียนบ้านของเจ้ามรดก 1 ฉบับ
form-inheritance_registration_request-evidence_list-ready-2 = ทะเบียนบ้านของทายาท 1 ฉบับ
form-inheritance_registration_request-evidence_list-ready-3 = หลักฐานภาษีมรดก ชำระแล้วหรือยกเว้น 1 ฉบับ
form-inheritance_registration_request-evidence_list-ready-4 = โฉนด 1 ฉบับ
form-inheritance_registration_request-evidence_list-ready-5 = สำเนาทะเบียนที่ดินและสิ่งปลูกสร้าง 1 ฉบับ
form-inheritance_registration_request-evidence_list-ready-6 = เอกสารศาลเรื่องสละมรดก 1 ฉบับ
form-inheritance_registration_request-creditor_signature =
    .label = ลงนามหรือประทับตราผู้ขอ（申請人簽名或蓋章）

# 機關填寫
form-inheritance_registration_request-staff_received_at =
    .label = วันที่รับ（收文日）
form-inheritance_registration_request-staff_land_office =
    .label = แจ้งสำนักงานที่ดิน（通知地政事務所）
form-inheritance_registration_request-staff_notice_no =
    .label = เลขที่หนังสือแจ้ง（通知文號）
form-inheritance_registration_request-staff_done_at =
    .label = วันจดทะเบียนเสร็จ（登記完畢日）

# 這張表自己的規則
form-inheritance_registration_request-rule-shares_make_one = ส่วนมรดกรวมกันต้องเท่ากับหนึ่ง โปรดตรวจแต่ละส่วน
form-inheritance_registration_request-rule-death_after_birth = วันเสียชีวิตอยู่ก่อนวันเกิด โปรดตรวจทั้งสองวัน
form-inheritance_registration_request-rule-death_has_been = ยังไม่ถึงวันเสียชีวิต โปรดตรวจอีกครั้ง
form-inheritance_registration_request-rule-heirs_or_administrator = หากไม่มีทายาท ต้องกรอกผู้จัดการมรดก กรอกอย่างน้อยหนึ่งอย่าง
form-inheritance_registration_request-rule-heirs_differ = มีทายาทชื่อซ้ำกันสองคน โปรดตรวจว่าซ้ำหรือไม่

# 紙本固定文字
form-inheritance_registration_request-text-lead = ผู้มีหน้าที่ชำระเงินรับมรดกทรัพย์ต่อไปนี้และยังไม่จดทะเบียน ขอให้แจ้งสำนักงานที่ดินจดทะเบียนก่อนบังคับ
form-inheritance_registration_request-text-how = คำขอนี้ทำเป็นต้นฉบับ 2 ฉบับ ทำเครื่องหมายในช่อง (□)
form-inheritance_registration_request-text-side_creditor = ผู้ขอ（申請人）
form-inheritance_registration_request-text-side_case = คดี（案件）
form-inheritance_registration_request-text-side_decedent = เจ้ามรดก（被繼承人）
form-inheritance_registration_request-text-side_reason = เหตุผล（申請原因）
form-inheritance_registration_request-text-side_papers = ภาษี เอกสาร（稅和附件）
form-inheritance_registration_request-text-chart_title = แผนผังทายาท（繼承系統表）
form-inheritance_registration_request-text-chart_oath = หากแผนผังตกหล่นหรือผิดจนผู้อื่นเสียหาย ผู้ขอรับผิดตามกฎหมาย
form-inheritance_registration_request-text-costs = ภาษีมรดกและค่าธรรมเนียมที่จ่ายแทน ขอให้นับเป็นค่าใช้จ่ายในการบังคับ
form-inheritance_registration_request-text-mark_1 = ต้นฉบับ 1（正本第1份）
form-inheritance_registration_request-text-mark_2 = ต้นฉบับ 2（正本第2份）
form-inheritance_registration_request-text-side_obligor = ผู้มีหน้าที่ชำระเงิน（義務人姓名或名稱）
form-inheritance_registration_request-text-side_proxy = ตัวแทน（代理人）
form-inheritance_registration_request-text-address = ที่อยู่（住居所）
form-inheritance_registration_request-text-side_heirs = ทายาท（繼承人）
form-inheritance_registration_request-text-side_property = ทรัพย์（不動產）

# 要帶的、不用帶的
form-inheritance_registration_request-bring-household = ทะเบียนบ้านของเจ้ามรดกที่ระบุการเสียชีวิต และของทายาท
form-inheritance_registration_request-bring-will = พินัยกรรม หากมี
form-inheritance_registration_request-bring-renunciation = หากมีผู้สละมรดก นำเอกสารของศาล
form-inheritance_registration_request-bring-deed = โฉนด หากไม่มี ระบุเหตุและแนบสำเนาทะเบียนที่ดิน
form-inheritance_registration_request-bring-tax = หลักฐานภาษีมรดก ชำระแล้วหรือยกเว้น
form-inheritance_registration_request-no_need-household = ทะเบียนบ้านที่สาขาค้นทางคอมพิวเตอร์ได้

# 依據、常見的疏漏
form-inheritance_registration_request-legal-enforcement = มาตรา 11 กฎหมายว่าด้วยการบังคับคดี（強制執行法第11條）
form-inheritance_registration_request-legal-liaison = ระเบียบการบังคับทรัพย์มรดกที่ยังไม่จดทะเบียน ข้อ 1 ถึง 8（未繼承登記不動產辦理強制執行聯繫辦法第1條至第8條）
form-inheritance_registration_request-legal-registration = กฎการจดทะเบียนที่ดิน ข้อ 30, 35, 119, 120, 141（土地登記規則第30條、第35條、第119條、第120條、第141條）
form-inheritance_registration_request-legal-land = มาตรา 73 กฎหมายที่ดิน（土地法第73條）
form-inheritance_registration_request-legal-civil = มาตรา 1138 ถึง 1151 และ 1174 ประมวลกฎหมายแพ่ง（民法第1138條至第1151條、第1174條）
form-inheritance_registration_request-mistake-forgotten = ตกหล่นทายาทหนึ่งคน
form-inheritance_registration_request-mistake-shares = ส่วนมรดกรวมกันไม่เท่ากับหนึ่ง
form-inheritance_registration_request-mistake-one_copy = ยื่นเพียงฉบับเดียว ต้องสองฉบับ
form-inheritance_registration_request-mistake-tax = ไม่มีหลักฐานภาษีมรดก
