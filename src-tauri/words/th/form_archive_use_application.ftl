### unread: not yet read by a native speaker

# 第 12 號 檔案應用申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-archive_use_application = คำขอใช้เอกสารจดหมายเหตุ（檔案應用申請書）
    .short = ขอใช้เอกสาร（檔案應用）
    .what = เพื่อดู คัดลอก หรือทำสำเนาเอกสารที่เก็บแล้วของสาขานี้ คดีที่ยังดำเนินอยู่ใช้แบบ 11
    .bring = หลักฐานประจำตัว ตัวแทนนำหนังสือมอบอำนาจ องค์กรนำเอกสารจดทะเบียน

# 步驟
form-archive_use_application-section-applicant = ผู้ขอ
form-archive_use_application-section-proxy = ตัวแทน
form-archive_use_application-section-organisation = องค์กร
form-archive_use_application-section-files = เอกสาร
form-archive_use_application-section-original = ต้นฉบับ
form-archive_use_application-section-purpose = วัตถุประสงค์
form-archive_use_application-section-finish = เสร็จสิ้น

# 放在同一頁的題目
form-archive_use_application-page-manager = ข้อมูลผู้จัดการหรือผู้แทน (ไม่บังคับ)
form-archive_use_application-page-numbers = ทราบหมายเลขเอกสารหรือไม่ (ไม่บังคับ)
form-archive_use_application-page-want = ต้องการใช้อย่างไร
form-archive_use_application-page-original = ต้องดูต้นฉบับหรือไม่ (ไม่บังคับ)

# 申請人
form-archive_use_application-applicant_name = ผู้ขอชื่ออะไร
    .label = ชื่อผู้ขอ（申請人姓名）
    .help = เขียนตามบัตร
form-archive_use_application-applicant_id_no = เลขบัตรของท่านคือเลขใด
    .label = เลขหลักฐานประจำตัว（身分證明文件字號）
    .help = เลขบัตรประชาชนหรือ ARC หากไม่มีกรอกเลขหนังสือเดินทาง
form-archive_use_application-applicant_nationality = ท่านมีสัญชาติใด
    .label = สัญชาติ（國籍）
form-archive_use_application-applicant_address_registered = ท่านอยู่ที่ใด
    .label = ที่อยู่（住、居所）
    .help = หนังสือตอบจะส่งมาที่นี่
form-archive_use_application-has_proxy = มีตัวแทนหรือไม่
    .label = ตัวแทน（有無代理人）
    .help = ผู้ที่ท่านขอให้ทำแทนคือผู้รับมอบอำนาจ บิดามารดาหรือผู้ปกครองคือผู้แทนโดยชอบธรรม
form-archive_use_application-has_proxy-none = ไม่มี（無）
form-archive_use_application-has_proxy-agent = ผู้รับมอบอำนาจ（意定代理）
form-archive_use_application-has_proxy-legal = ผู้แทนโดยชอบธรรม（法定代理）
form-archive_use_application-proxy_birth_date = ตัวแทนเกิดวันที่เท่าใด
    .label = วันเกิดตัวแทน（代理人出生年月日）
    .paper = วันเกิด（出生年月日）

# 法人團體
form-archive_use_application-org_name = เป็นองค์กร สำนักงาน หรือร้านใด
    .label = ชื่อองค์กร สำนักงาน หรือร้าน（法人、團體、事務所或營業所名稱）
    .help = หากขอเพื่อตนเอง เว้นว่าง
    .paper = ชื่อ（名稱）
form-archive_use_application-org_address = ที่อยู่ขององค์กรอยู่ที่ใด
    .label = ที่อยู่องค์กร（其地址）
    .paper = ที่อยู่（地址）
form-archive_use_application-org_rep_name = ผู้จัดการหรือผู้แทนชื่ออะไร
    .label = ผู้จัดการหรือผู้แทน（管理人或代表人姓名）
form-archive_use_application-org_rep_birth_date = ผู้จัดการเกิดวันที่เท่าใด
    .label = วันเกิดผู้จัดการ（管理人或代表人出生年月日）
    .paper = วันเกิด（出生年月日）
form-archive_use_application-org_rep_phone = โทรศัพท์ผู้จัดการคือเลขใด
    .label = โทรศัพท์ผู้จัดการ（管理人或代表人電話）
    .paper = โทรศัพท์（電話）

# 檔案
form-archive_use_application-archive_rows = ต้องการใช้เอกสารใด
    .label = เอกสารที่ขอ（申請檔案）
    .help = หนึ่งรายการต่อหนึ่งเอกสาร ไม่เกิน 10 รายการ
form-archive_use_application-archive_rows-seq =
    .label = ที่（序號）
form-archive_use_application-archive_rows-archive_no = หมายเลขแฟ้มคือเลขใด
    .label = หมายเลขแฟ้ม（檔號）
    .help = ดูได้จากบัญชีเอกสาร ไม่ทราบเว้นว่างได้
form-archive_use_application-archive_rows-doc_no = เลขที่หนังสือคือเลขใด
    .label = เลขที่หนังสือ（文、編號）
    .help = เลขบนหนังสือ（發文字號） ไม่ทราบเว้นว่างได้
form-archive_use_application-archive_rows-title_gist = เอกสารเรื่องอะไร
    .label = ชื่อหรือสาระสำคัญ（檔案名稱或內容要旨）
    .help = เขียนปี ชื่อ และเรื่อง ให้ค้นหาได้
form-archive_use_application-archive_rows-want_view = ดูหรือคัดลอกหรือไม่
    .label = ดู คัดลอก（閱覽、抄錄）
form-archive_use_application-archive_rows-want_copy = ทำสำเนาหรือไม่
    .label = ทำสำเนา（複製）
form-archive_use_application-archive_rows-copy_form = ต้องการสำเนาแบบใด
    .label = แบบสำเนา（複製方式）
form-archive_use_application-archive_rows-copy_form-bw = กระดาษขาวดำ（紙本黑白）
form-archive_use_application-archive_rows-copy_form-color = กระดาษสี（紙本彩色）
form-archive_use_application-archive_rows-copy_form-file = ไฟล์（電子檔）
form-archive_use_application-original_needed_seq = รายการใดต้องใช้ต้นฉบับ
    .label = รายการที่ใช้ต้นฉบับ（須使用原件之序號）
    .help = โดยทั่วไปให้สำเนา เช่น 1, 3
form-archive_use_application-original_reason = เหตุใดต้องใช้ต้นฉบับ
    .label = เหตุที่ใช้ต้นฉบับ（使用原件事由）
    .help = แตะประโยคที่ตรง ประโยคจะพิมพ์เป็นภาษาจีน
form-archive_use_application-original_reason-ready-1 = ต้องตรวจลายมือชื่อหรือตราบนต้นฉบับ
form-archive_use_application-original_reason-ready-2 = ตัวหนังสือบนสำเนาไม่ชัด
form-archive_use_application-original_reason-ready-3 = ศาลหรือหน่วยงานอื่นขอดูต้นฉบับ

# 目的
form-archive_use_application-purpose = ต้องการใช้เพื่ออะไร
    .label = วัตถุประสงค์（申請目的）
    .help = เลือกได้หลายข้อ
form-archive_use_application-purpose-history = ค้นคว้าประวัติศาสตร์（歷史考證）
form-archive_use_application-purpose-research = วิจัยทางวิชาการ（學術研究）
form-archive_use_application-purpose-evidence = ใช้เป็นหลักฐาน（事證稽憑）
form-archive_use_application-purpose-reference = อ้างอิงในงาน（業務參考）
form-archive_use_application-purpose-rights = คุ้มครองสิทธิ（權益保障）
form-archive_use_application-purpose-other = อื่น ๆ
form-archive_use_application-purpose_detail = โปรดระบุว่าใช้ทำอะไร
    .label = คำอธิบาย（目的說明）
    .help = เขียนเพียง “อ้างอิง” ไม่พอ แตะประโยคที่ตรง ประโยคจะพิมพ์เป็นภาษาจีน
form-archive_use_application-purpose_detail-ready-1 = เพื่อทราบการดำเนินการในคดีของข้าพเจ้า ขอเอกสารที่เกี่ยวข้อง
form-archive_use_application-purpose_detail-ready-2 = เพื่อคุ้มครองสิทธิ ต้องทราบคำสั่งและการส่งเอกสารในขณะนั้น
form-archive_use_application-purpose_detail-ready-3 = ใช้เป็นหลักฐานในการอุทธรณ์หรือฟ้องคดี
form-archive_use_application-purpose_detail-ready-4 = ใช้วิจัยหรือเขียนวิทยานิพนธ์ที่อ้างเอกสาร
form-archive_use_application-purpose_detail-ready-5 = ใช้ดำเนินการรับมรดกหรือจดทะเบียนทรัพย์สิน
form-archive_use_application-interest_proof = มีหลักฐานส่วนได้เสียหรือไม่
    .label = หลักฐานส่วนได้เสีย（利害關係證明）
    .help = เช่น ทะเบียนบ้าน สัญญา ใช้กับเอกสารที่จำกัดเท่านั้น เว้นว่างได้
form-archive_use_application-interest_proof-suggest-household = ทะเบียนบ้าน（戶籍資料）
form-archive_use_application-interest_proof-suggest-contract = สัญญา（契約書）
form-archive_use_application-interest_proof-suggest-heirs = แผนผังทายาท（繼承系統表）
form-archive_use_application-reply_mode = แจ้งผลทางใด
    .label = วิธีแจ้งผล（通知方式）
form-archive_use_application-reply_mode-post = ทางไปรษณีย์（書面郵寄）
form-archive_use_application-reply_mode-email = อีเมล（電子郵件）
form-archive_use_application-reply_mode-collect = มารับเอง（自取）
form-archive_use_application-applicant_signature =
    .label = ลงนามหรือประทับตราผู้ขอหรือตัวแทน（申請人或代理人簽名或蓋章）

# 機關填寫
form-archive_use_application-staff_serial =
    .label = เลขที่คำขอ（申請書編號）
form-archive_use_application-staff_received_at =
    .label = วันที่รับ（收件日）
form-archive_use_application-staff_correction_due =
    .label = กำหนดแก้ไข（補正期限）
form-archive_use_application-staff_decision =
    .label = ผลการพิจารณา（審核結果）
form-archive_use_application-staff_decision-granted = อนุญาต（提供應用）
form-archive_use_application-staff_decision-partly = อนุญาตบางส่วน（部分提供）
form-archive_use_application-staff_decision-refused = ไม่อนุญาต ข้อ（不予提供，第　款）
form-archive_use_application-staff_slot =
    .label = เวลาและสถานที่（應用日時處所）
form-archive_use_application-staff_fee =
    .label = ค่าธรรมเนียม（費用）
form-archive_use_application-staff_signature =
    .label = ผู้ดำเนินการ หัวหน้า（承辦、主管）

# 這張表自己的規則
form-archive_use_application-rule-each_is_used = ทุกรายการต้องเลือกดูหรือทำสำเนาอย่างน้อยหนึ่งอย่าง
form-archive_use_application-rule-minor_through_parent = อายุไม่ถึง 18 ปี ให้บิดามารดาหรือผู้ปกครองขอ โปรดเลือก “ผู้แทนโดยชอบธรรม”
form-archive_use_application-rule-email_for_reply = หากให้แจ้งทางอีเมล โปรดกรอกอีเมล

# 紙本固定文字
form-archive_use_application-text-lead = ขอดู คัดลอก หรือทำสำเนาเอกสารของสาขา
form-archive_use_application-text-how = โปรดอ่านคำแนะนำด้านหลัง ทำเครื่องหมายในช่อง (□)
form-archive_use_application-text-side_applicant = ผู้ขอ（申請人）
form-archive_use_application-text-side_proxy = ตัวแทน（代理人）
form-archive_use_application-text-side_org = องค์กร（法人團體）
form-archive_use_application-text-side_files = เอกสาร（申請檔案）
form-archive_use_application-text-side_original = ต้นฉบับ（原件）
form-archive_use_application-text-side_purpose = วัตถุประสงค์（申請目的）
form-archive_use_application-text-guide_title = คำแนะนำ（填寫須知）
form-archive_use_application-text-guide =
    1. ขอเป็นรายคดีหรือรายแฟ้ม โดยทั่วไปให้สำเนา ขอต้นฉบับต้องระบุเหตุผล（檔案法施行細則第17條）
    2. ข้อความที่ต้องกรอกเป็นไปตามข้อ 18（檔案法施行細則第18條） หากไม่ทราบหมายเลข โปรดอธิบายเอกสารให้ชัด
    3. ยื่นเอง ส่งไปรษณีย์ หรือโทรสาร โทรสารต้องลงนามหรือประทับตราด้วย
    4. ผู้รับมอบอำนาจแนบหนังสือมอบอำนาจ ผู้แทนโดยชอบธรรมระบุความสัมพันธ์ องค์กรแนบเอกสารจดทะเบียน
    5. เอกสารที่จำกัด โปรดแนบหลักฐานส่วนได้เสีย
    6. กรณีตามมาตรา 18（檔案法第18條） สาขาอาจไม่ให้และแจ้งเหตุผลเป็นหนังสือ
    7. มาตามเวลาและสถานที่ในหนังสือแจ้ง พร้อมบัตรและหนังสือนั้น ห้ามเขียนเพิ่ม แก้ สลับ แยก หรือทำลาย（檔案法第20條）
    8. ค่าธรรมเนียมตามแบบ 6（檔案法第21條）
    9. ปฏิบัติตามกฎหมายข้อมูลส่วนบุคคลและลิขสิทธิ์
    10. คดีที่ยังดำเนินอยู่ใช้แบบ 11
form-archive_use_application-text-step_1 = 1. ยื่น（送件）
form-archive_use_application-text-step_2 = 2. แก้ไข（補正）
form-archive_use_application-text-step_3 = 3. พิจารณา（審核）
form-archive_use_application-text-step_4 = 4. ใช้เอกสาร（應用）
form-archive_use_application-text-step_1_text = ยื่นเอง ไปรษณีย์ หรือโทรสาร
form-archive_use_application-text-step_2_text = ข้อมูลไม่ครบแก้ไขใน 7 วัน เกินกำหนดอาจไม่รับ
form-archive_use_application-text-step_3_text = แจ้งเป็นหนังสือใน 30 วัน
form-archive_use_application-text-step_4_text = มาตามหนังสือแจ้ง ค่าธรรมเนียมตามแบบ 6

# 要帶的
form-archive_use_application-bring-identity = หลักฐานประจำตัว และนำมาอีกครั้งในวันดูเอกสาร
form-archive_use_application-bring-authority = ตัวแทน นำหนังสือมอบอำนาจ
form-archive_use_application-bring-organisation = องค์กร นำเอกสารจดทะเบียน
form-archive_use_application-bring-interest = เอกสารที่จำกัด นำหลักฐานส่วนได้เสีย

# 依據、常見的疏漏
form-archive_use_application-legal-act = มาตรา 17 ถึง 21 กฎหมายจดหมายเหตุ（檔案法第17條至第21條）
form-archive_use_application-legal-rules = ข้อ 17 ถึง 20 กฎปฏิบัติของกฎหมายจดหมายเหตุ（檔案法施行細則第17條至第20條）
form-archive_use_application-mistake-vague = วัตถุประสงค์กว้างเกินไป เช่น “อ้างอิง”
form-archive_use_application-mistake-which = ไม่มีทั้งหมายเลขและคำอธิบาย
form-archive_use_application-mistake-unsigned = แบบที่ส่งโทรสารไม่ได้ลงนาม
form-archive_use_application-mistake-pending = คดียังดำเนินอยู่ ให้ใช้แบบ 11
