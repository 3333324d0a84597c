### unread: not yet read by a native speaker

# 第 17 號 移送書表（移送機關用）
# 題目給答案檔和檢查頁，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

form-transfer_document_set = ชุดแบบสำหรับหน่วยงานที่ส่งเรื่อง（移送書表）
    .short = สำหรับหน่วยงาน（移送書表）
    .what = สำหรับหน่วยงานรัฐที่ส่งเรื่องค้างชำระมาบังคับคดี ประชาชนไม่ต้องกรอก ดูและพิมพ์แบบเปล่าได้ที่นี่
    .bring = คำสั่ง หลักฐานการส่ง หลักฐานค้างชำระ และทรัพย์สินที่ทราบ

# 步驟
form-transfer_document_set-section-agency = หน่วยงาน
form-transfer_document_set-section-obligor = ผู้มีหน้าที่ชำระเงิน
form-transfer_document_set-section-duty = หน้าที่และจำนวนเงิน
form-transfer_document_set-section-list = บัญชี
form-transfer_document_set-section-assets = ทรัพย์สิน
form-transfer_document_set-section-withdraw = ถอนคำขอ

# 放在同一頁的題目
form-transfer_document_set-page-person = เพศและอาชีพ (ไม่บังคับ)
form-transfer_document_set-page-rep = ผู้แทนโดยชอบธรรมคือใคร
form-transfer_document_set-page-dates = วันอื่น ๆ (ไม่บังคับ)

# 移送機關
form-transfer_document_set-agency_name = หน่วยงานใดส่งเรื่อง
    .label = หน่วยงานที่ส่งเรื่อง（移送機關）
form-transfer_document_set-agency_code = รหัสหน่วยงานคือเลขใด
    .label = รหัสหน่วยงาน（機關代碼）
form-transfer_document_set-agency_rep_name = ใครเป็นผู้แทนหน่วยงาน
    .label = ผู้แทนหน่วยงาน（機關代表人）
form-transfer_document_set-agency_contact = ใครรับผิดชอบเรื่อง
    .label = ผู้รับผิดชอบ（承辦人／代理人）
form-transfer_document_set-agency_phone = โทรศัพท์และเบอร์ต่อคือเลขใด
    .label = โทรศัพท์（電話）
form-transfer_document_set-agency_doc_no = เลขที่หนังสือส่งคือเลขใด
    .label = เลขที่หนังสือ（移送發文字號）
form-transfer_document_set-transfer_date = ส่งเรื่องวันใด
    .label = วันที่ส่งเรื่อง（移送日期）
form-transfer_document_set-transfer_case_no = หมายเลขเรื่องของหน่วยงานคือเลขใด
    .label = หมายเลขเรื่อง（移送案號）
form-transfer_document_set-control_no = รหัสควบคุมคือเลขใด
    .label = รหัสควบคุม（管理代號）
    .help = จากบาร์โค้ดหรือใบแจ้ง ถ้ามี

# 義務人
form-transfer_document_set-obligor_gender = เพศของผู้มีหน้าที่ชำระเงิน
    .label = เพศ（性別）
form-transfer_document_set-obligor_gender-male = ชาย（男）
form-transfer_document_set-obligor_gender-female = หญิง（女）
form-transfer_document_set-obligor_gender-other = อื่น ๆ（其他）
form-transfer_document_set-obligor_occupation = ผู้มีหน้าที่ชำระเงินทำงานอะไร
    .label = อาชีพ（職業）
form-transfer_document_set-obligor_rep_id_no = เลขบัตรผู้แทนคือเลขใด
    .label = เลขบัตรผู้แทน（代表人證號）
form-transfer_document_set-obligor_rep_address = ผู้แทนอยู่ที่ใด
    .label = ที่อยู่ผู้แทน（代表人住所）
form-transfer_document_set-obligor_phone = โทรศัพท์ผู้มีหน้าที่ชำระเงินคือเลขใด
    .label = โทรศัพท์（聯絡電話）

# 義務和金額
form-transfer_document_set-duty_kind = เป็นหน้าที่ประเภทใด
    .label = ประเภท（義務種類）
form-transfer_document_set-duty_kind-tax = ภาษี（稅捐）
form-transfer_document_set-duty_kind-health = เบี้ยประกันสุขภาพ（健保費）
form-transfer_document_set-duty_kind-labour = ประกันภัยแรงงาน（勞保費）
form-transfer_document_set-duty_kind-fine = ค่าปรับ（罰鍰）
form-transfer_document_set-duty_kind-fee = ค่าธรรมเนียม（費用）
form-transfer_document_set-duty_kind-other = อื่น ๆ（其他）
form-transfer_document_set-duty_cause = หน้าที่เกิดขึ้นอย่างไร ตามกฎหมายใด
    .label = สาเหตุและกฎหมาย（發生原因及法令）
form-transfer_document_set-duty_date = หน้าที่เกิดขึ้นวันใด
    .label = วันที่เกิด（義務發生日）
form-transfer_document_set-title_doc_no = เลขที่คำสั่งคือเลขใด
    .label = เลขที่คำสั่ง（執行名義文號）
    .help = หนึ่งใบหนึ่งคำสั่ง（施行細則第22條）
form-transfer_document_set-served_date = ส่งถึงวันใด
    .label = วันที่ส่งถึง（送達日期）
form-transfer_document_set-due_date = กำหนดชำระวันใด
    .label = กำหนดชำระ（繳納期限）
form-transfer_document_set-reminder_date = แจ้งเตือนวันใด
    .label = วันที่แจ้งเตือน（催繳日期）
form-transfer_document_set-final_date = ถึงที่สุดวันใด
    .label = วันที่ถึงที่สุด（確定日期）
form-transfer_document_set-limit_date = ระยะบังคับคดีสิ้นสุดวันใด
    .label = วันสิ้นระยะ（執行期間屆滿日）
form-transfer_document_set-amount_rows = ต้องชำระจำนวนใดบ้าง
    .label = จำนวนที่ต้องชำระ（應納金額）
form-transfer_document_set-amount_rows-amt_item = รายการนี้คืออะไร
    .label = รายการ（項目）
form-transfer_document_set-amount_rows-amt_item-principal = เงินต้น（本稅、費、罰鍰）
form-transfer_document_set-amount_rows-amt_item-surcharge = เงินเพิ่มล่าช้า（滯納金）
form-transfer_document_set-amount_rows-amt_item-interest = ดอกเบี้ย（利息）
form-transfer_document_set-amount_rows-amt_item-other = อื่น ๆ（其他）
form-transfer_document_set-amount_rows-amt_period = ของปีหรืองวดใด
    .label = ปีหรืองวด（年期別）
form-transfer_document_set-amount_rows-amt_value = รายการนี้เท่าใด
    .label = จำนวนเงิน（金額）
form-transfer_document_set-amount_rows-amt_note = คิดถึงวันใด หลังจากนั้นอัตราเท่าใด
    .label = คิดถึงวันและอัตรา（計至日及續計利率）
form-transfer_document_set-amount_total =
    .label = รวม（合計）
form-transfer_document_set-amount_total_capitals =
    .label = รวมเป็นอักษรจีน（合計大寫）
form-transfer_document_set-security_taken = มีมาตรการคุ้มครองหรือจำกัดหรือไม่
    .label = มาตรการ（保全或限制措施）
form-transfer_document_set-security_taken-no_disposal = ห้ามจำหน่าย（禁止處分）
form-transfer_document_set-security_taken-provisional = อายัดชั่วคราว（假扣押）
form-transfer_document_set-security_taken-travel = ห้ามออกนอกประเทศ（限制出境）
form-transfer_document_set-security_taken-none = ไม่มี（無）
form-transfer_document_set-prior_certificate_no = เลขที่หนังสือรับรองเดิมคือเลขใด
    .label = เลขที่หนังสือรับรอง（執行憑證文號）
    .help = เฉพาะการส่งเรื่องอีกครั้ง
form-transfer_document_set-enclosures = แนบเอกสารใดบ้าง
    .label = เอกสารแนบ（檢附文件）
form-transfer_document_set-enclosures-decision = คำสั่ง（處分文書）
form-transfer_document_set-enclosures-served = หลักฐานการส่ง（送達證明）
form-transfer_document_set-enclosures-unpaid = หลักฐานค้างชำระ（逾期未履行證明）
form-transfer_document_set-enclosures-assets = บัญชีทรัพย์สิน（財產目錄）
form-transfer_document_set-enclosures-registry = ทะเบียนบ้านหรือทะเบียนบริษัท（戶籍或登記資料）
form-transfer_document_set-enclosures-other = อื่น ๆ（其他）
form-transfer_document_set-agency_seal =
    .label = ตราหน่วยงาน（機關印信）

# 清冊
form-transfer_document_set-list_rows = ส่งเรื่องใดพร้อมกัน
    .label = บัญชีเรื่อง（移送執行案件清冊）
form-transfer_document_set-list_rows-seq =
    .label = ลำดับ（序號）
form-transfer_document_set-list_rows-transfer_no = หมายเลขเรื่องคือเลขใด
    .label = หมายเลขเรื่อง（移送案號）
form-transfer_document_set-list_rows-name = ผู้มีหน้าที่ชำระเงินคือใคร
    .label = ผู้มีหน้าที่ชำระเงิน（義務人）
form-transfer_document_set-list_rows-id_no = เลขประจำตัวคือเลขใด
    .label = เลขประจำตัว（證號）
form-transfer_document_set-list_rows-kind = เป็นเงินค่าอะไร
    .label = ประเภท（種類）
form-transfer_document_set-list_rows-amount = เท่าใด
    .label = จำนวนเงิน（金額）
form-transfer_document_set-list_rows-due = กำหนดชำระวันใด
    .label = กำหนด（限繳日）
form-transfer_document_set-list_rows-note = มีหมายเหตุหรือไม่
    .label = หมายเหตุ（備註）
form-transfer_document_set-list_count =
    .label = จำนวนเรื่อง（件數）
form-transfer_document_set-list_total =
    .label = ยอดรวม（總金額）

# 財產目錄
form-transfer_document_set-asset_realty_rows = ทราบอสังหาริมทรัพย์ใดบ้าง
    .label = อสังหาริมทรัพย์（不動產）
form-transfer_document_set-asset_realty_rows-a_desc = ระบุว่าอย่างไร
    .label = รายละเอียด（標示）
form-transfer_document_set-asset_realty_rows-a_share = ส่วนสิทธิเท่าใด
    .label = ส่วนสิทธิ（權利範圍）
form-transfer_document_set-asset_realty_rows-a_value = มูลค่าเท่าใด
    .label = มูลค่า（現值）
form-transfer_document_set-asset_vehicle_rows = ทราบยานพาหนะใดบ้าง
    .label = ยานพาหนะ（車輛）
form-transfer_document_set-asset_vehicle_rows-v_plate = ทะเบียนรถคือเลขใด
    .label = ทะเบียนรถ（車號）
form-transfer_document_set-asset_vehicle_rows-v_model = ยี่ห้อและปีใด
    .label = ยี่ห้อและปี（廠牌年份）
form-transfer_document_set-asset_income_rows = ทราบรายได้ใดบ้าง
    .label = รายได้（所得）
form-transfer_document_set-asset_income_rows-i_payer = หน่วยใดจ่าย
    .label = ผู้จ่าย（給付單位）
form-transfer_document_set-asset_income_rows-i_kind = รายได้ประเภทใด
    .label = ประเภท（類別）
form-transfer_document_set-asset_income_rows-i_amount = เท่าใด
    .label = จำนวนเงิน（金額）
form-transfer_document_set-asset_other = ทราบทรัพย์สินอื่นใดอีก
    .label = ทรัพย์สินอื่น（其他財產）

# 撤回
form-transfer_document_set-withdraw_case = ถอนเรื่องใด
    .label = หมายเลขคดี（執行案號）
    .help = กรอกเฉพาะเมื่อถอน
form-transfer_document_set-withdraw_scope = ถอนทั้งหมดหรือบางส่วน
    .label = ขอบเขต（撤回範圍）
form-transfer_document_set-withdraw_scope-all = ทั้งหมด（全部）
form-transfer_document_set-withdraw_scope-part = บางส่วน（一部）
form-transfer_document_set-withdraw_reason = ถอนเพราะเหตุใด
    .label = เหตุผล（撤回原因）
form-transfer_document_set-withdraw_reason-paid = ชำระครบแล้ว（已繳清）
form-transfer_document_set-withdraw_reason-corrected = แก้ไขหรือเพิกถอนคำสั่ง（更正或撤銷處分）
form-transfer_document_set-withdraw_reason-mistaken = ส่งผิด（移送錯誤）
form-transfer_document_set-withdraw_reason-other = อื่น ๆ（其他）
form-transfer_document_set-buyer_consent = หากขายแล้ว ผู้ซื้อยินยอมหรือไม่
    .label = ผู้ซื้อยินยอม（拍定人同意）
    .help = หลังขายแล้วผู้ซื้อต้องยินยอม（施行細則第24條）
form-transfer_document_set-buyer_consent-yes = มี（有）
form-transfer_document_set-buyer_consent-no = ไม่มี（無）

# 機關填寫
form-transfer_document_set-staff_case_number =
    .label = หมายเลขคดีที่ให้（分案案號）
form-transfer_document_set-staff_division =
    .label = แผนก（股別）
form-transfer_document_set-staff_review =
    .label = ตรวจรับเรื่อง（立案審查）
form-transfer_document_set-staff_review-accepted = รับ（受理）
form-transfer_document_set-staff_review-completion = แก้ไขเพิ่ม（補正）
form-transfer_document_set-staff_review-forwarded = ส่งต่อ（移轉）
form-transfer_document_set-staff_review-returned = ส่งคืน（退案）

# 這張表自己的規則
form-transfer_document_set-rule-due_before_transfer = กำหนดชำระต้องก่อนวันส่งเรื่อง { $date } โปรดตรวจ
form-transfer_document_set-rule-transfer_not_in_future = วันส่งเรื่องต้องไม่เกินวันนี้
form-transfer_document_set-rule-served_before_due = วันส่งถึงอยู่หลังกำหนดชำระ โปรดตรวจทั้งสองวัน
form-transfer_document_set-rule-reminded_after_due = วันแจ้งเตือนอยู่ก่อนกำหนดชำระ โปรดตรวจทั้งสองวัน
form-transfer_document_set-rule-period_not_over = ระยะบังคับคดีสิ้นสุดก่อนส่งเรื่อง（行政執行法第7條） โปรดตรวจ
form-transfer_document_set-rule-interest_says_until_when = เงินเพิ่มและดอกเบี้ยต้องระบุว่าคิดถึงวันใด เช่น “計至115年11月20日”
form-transfer_document_set-rule-papers_of_the_law = ต้องแนบคำสั่ง หลักฐานการส่ง และหลักฐานค้างชำระ（行政執行法第13條） โปรดตรวจว่าขาดอะไร
form-transfer_document_set-rule-none_stands_alone = เลือก “ไม่มี” แล้วไม่ต้องเลือกอื่น
form-transfer_document_set-rule-transfer_numbers_differ = ในบัญชีมีสองเรื่องหมายเลขซ้ำกัน โปรดตรวจ

# 紙本固定文字
form-transfer_document_set-text-title_transfer = หนังสือส่งเรื่อง（移送書）
form-transfer_document_set-text-lead = ส่งเรื่องเพื่อบังคับคดีพร้อมเอกสารตามมาตรา 13（行政執行法第13條） หนึ่งใบหนึ่งคำสั่ง
form-transfer_document_set-text-side_agency = หน่วยงาน（移送機關）
form-transfer_document_set-text-side_obligor = ผู้มีหน้าที่ชำระเงิน（義務人）
form-transfer_document_set-text-side_duty = หน้าที่（義務）
form-transfer_document_set-text-side_amount = จำนวนเงิน（應納金額）
form-transfer_document_set-text-side_papers = เอกสาร（文件）
form-transfer_document_set-text-statement = ได้ส่งและแจ้งเตือนตามระเบียบแล้ว พ้นกำหนดยังไม่ปฏิบัติ จึงส่งเรื่องพร้อมเอกสารตามมาตรา 13（行政執行法第13條）
form-transfer_document_set-text-title_list = บัญชีเรื่องที่ส่ง（移送執行案件清冊）
form-transfer_document_set-text-list_note = หากส่งหลายเรื่อง แต่ละเรื่องกรอกหนังสือส่งหนึ่งใบ แล้วแนบบัญชีนี้
form-transfer_document_set-text-title_assets = บัญชีทรัพย์สิน（義務人財產目錄）
form-transfer_document_set-text-realty = 1. อสังหาริมทรัพย์（不動產）
form-transfer_document_set-text-vehicles = 2. ยานพาหนะ（車輛）
form-transfer_document_set-text-income = 3. รายได้（所得）
form-transfer_document_set-text-title_withdraw = คำขอถอนเรื่อง（撤回執行申請書）
form-transfer_document_set-text-withdraw_text = หน่วยงานถอนการบังคับคดีเรื่องข้างต้นทั้งหมดหรือบางส่วนตามเหตุผลที่ระบุ ตามข้อ 24（行政執行法施行細則第24條）
form-transfer_document_set-text-obligor = ผู้มีหน้าที่ชำระเงิน（義務人）
form-transfer_document_set-text-title_again = หนังสือส่งเรื่องอีกครั้ง（執行憑證再移送書）
form-transfer_document_set-text-again_text = การบังคับคดีครั้งก่อนไม่พอและได้ออกหนังสือรับรอง จึงส่งเรื่องอีกครั้งพร้อมหนังสือรับรอง ระยะเวลาคิดตามมาตรา 7（行政執行法第7條）
form-transfer_document_set-text-cases = เรื่อง（件）

# 要帶的
form-transfer_document_set-bring-decision = คำสั่งหรือหลักฐานแห่งหน้าที่
form-transfer_document_set-bring-served = หลักฐานการส่ง
form-transfer_document_set-bring-unpaid = หลักฐานว่าพ้นกำหนดยังไม่ปฏิบัติ
form-transfer_document_set-bring-assets = บัญชีทรัพย์สิน ถ้าทราบ
form-transfer_document_set-bring-registry = ทะเบียนบ้านหรือทะเบียนบริษัท

# 依據、常見的疏漏
form-transfer_document_set-legal-transfer = กฎหมายการบังคับทางปกครอง มาตรา 11（行政執行法第11條）
form-transfer_document_set-legal-contents = กฎหมายการบังคับทางปกครอง มาตรา 13（行政執行法第13條）
form-transfer_document_set-legal-one_title = กฎปฏิบัติ ข้อ 22 และ 23（行政執行法施行細則第22條、第23條）
form-transfer_document_set-legal-withdrawal = กฎปฏิบัติ ข้อ 24 การถอน（行政執行法施行細則第24條）
form-transfer_document_set-mistake-served = ขาดหลักฐานการส่ง
form-transfer_document_set-mistake-representative = บริษัทไม่ระบุผู้แทน
form-transfer_document_set-mistake-interest = ดอกเบี้ยไม่ระบุว่าคิดถึงวันใด
form-transfer_document_set-mistake-deceased = ผู้มีหน้าที่ชำระเงินเสียชีวิตก่อนส่งเรื่อง
form-transfer_document_set-mistake-two_titles = สองคำสั่งในใบเดียว
