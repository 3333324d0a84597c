### unread: not yet read by a native speaker

# 第 18 號 退還投標文件申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-return_bid_documents_request = แบบคำขอคืนเอกสารเสนอราคา（退還投標文件申請表）
    .short = ขอคืนเอกสารเสนอราคา（退還投標文件）
    .what = สำหรับผู้ค้า ขอรับเอกสารเสนอราคาคืน เมื่อการจัดซื้อของสาขานี้ไม่สำเร็จหรือถูกยกเลิก
    .bring = ตราบริษัทและตราผู้รับผิดชอบแบบเดียวกับตอนเสนอราคา และบัตรของผู้มารับ

# 步驟
form-return_bid_documents_request-section-tender = การจัดซื้อ
form-return_bid_documents_request-section-vendor = ผู้ค้า
form-return_bid_documents_request-section-return = เอกสารที่ขอคืน
form-return_bid_documents_request-section-collect = วิธีรับคืน
form-return_bid_documents_request-section-seal = ประทับตรา

# 放在同一頁的題目
form-return_bid_documents_request-page-receiver = ใครมารับคืน

# 標案
form-return_bid_documents_request-tender_round = เป็นการประกาศครั้งที่เท่าใด
    .label = ประกาศครั้งที่（招標次別）
    .help = มีระบุในประกาศ ไม่ทราบเว้นว่างได้

# 廠商
form-return_bid_documents_request-vendor_contact = ติดต่อผู้ใดในบริษัทได้
    .label = ผู้ติดต่อ（聯絡人）
    .help = ผู้ดูแลเรื่องนี้ในบริษัท เว้นว่างได้

# 要退的文件
form-return_bid_documents_request-return_reason = เหตุใดจึงขอคืนเอกสาร
    .label = เหตุผล（事由）
    .help = หากเลือกผู้ชนะแล้ว เอกสารต้องเก็บไว้ที่หน่วยงาน
form-return_bid_documents_request-return_reason-too_few = ผู้เสนอราคาไม่ถึง 3 ราย（未滿三家流標）
form-return_bid_documents_request-return_reason-cancelled = ยกเลิกหลังเปิดซอง（開標後廢標）
form-return_bid_documents_request-return_reason-not_opened = ไม่เปิดซอง（不予開標）
form-return_bid_documents_request-return_reason-unopened = ยื่นช้าหรือไม่ผ่านเงื่อนไข ยังไม่เปิดซอง（逾期或不合格未開封）
form-return_bid_documents_request-return_reason-other = อื่น ๆ
form-return_bid_documents_request-return_reason_other = เหตุผลคืออะไร
    .label = เหตุผลอื่น（其他事由）
form-return_bid_documents_request-return_items = ขอคืนเอกสารใด
    .label = เอกสารที่ขอคืน（申請退還文件）
    .help = เลือกได้หลายอย่าง ขอคืนทั้งหมดเลือกข้อแรก
form-return_bid_documents_request-return_items-whole = ซองเสนอราคาทั้งซอง（全份標封）
form-return_bid_documents_request-return_items-qualification = เอกสารคุณสมบัติ（資格文件）
form-return_bid_documents_request-return_items-specification = เอกสารข้อกำหนด（規格文件）
form-return_bid_documents_request-return_items-price = เอกสารราคา（價格文件）
form-return_bid_documents_request-return_items-sample = ตัวอย่างสินค้า（樣品）
form-return_bid_documents_request-return_items-other = อื่น ๆ
form-return_bid_documents_request-return_items_note = มีคำอธิบายเพิ่มหรือไม่
    .label = หมายเหตุ（說明）
    .help = เช่น ตัวอย่างสินค้า 2 ชิ้น เว้นว่างได้

# 怎麼領回
form-return_bid_documents_request-return_mode = ต้องการรับคืนอย่างไร
    .label = วิธีรับคืน（領回方式）
form-return_bid_documents_request-return_mode-person = มารับเอง（親自領回）
form-return_bid_documents_request-return_mode-proxy = ให้ผู้อื่นมารับแทน（委託領回）
form-return_bid_documents_request-return_mode-mail = ทางไปรษณีย์（郵寄）
form-return_bid_documents_request-mail_address = ส่งไปที่ใด
    .label = ที่อยู่สำหรับส่ง（郵寄地址）
    .help = โปรดแนบซองที่เขียนที่อยู่และติดแสตมป์ครบ

# 蓋章
form-return_bid_documents_request-vendor_seal =
    .label = ตราผู้ค้าและผู้รับผิดชอบ（廠商及負責人印章）
form-return_bid_documents_request-receipt_signature =
    .label = ลงชื่อรับคืน（領回簽收）

# 機關填寫
form-return_bid_documents_request-staff_reason_confirmed =
    .label = ยืนยันเหตุผล（事由確認）
form-return_bid_documents_request-staff_reason_confirmed-failed = ไม่สำเร็จ（流標）
form-return_bid_documents_request-staff_reason_confirmed-cancelled = ยกเลิก（廢標）
form-return_bid_documents_request-staff_reason_confirmed-not_opened = ไม่เปิดซอง（不予開標）
form-return_bid_documents_request-staff_kept =
    .label = หน่วยงานเก็บไว้（機關留存）
form-return_bid_documents_request-staff_kept-none = ไม่มี（無）
form-return_bid_documents_request-staff_kept-one_set = 1 ชุด（一份）
form-return_bid_documents_request-staff_kept-copy = สำเนา（影本）
form-return_bid_documents_request-staff_returned_at =
    .label = วันที่คืน（退還日期）
form-return_bid_documents_request-staff_handler =
    .label = เจ้าหน้าที่ผู้ดำเนินการ（承辦）
form-return_bid_documents_request-staff_head =
    .label = หัวหน้า（主管）

# 這張表自己的規則
form-return_bid_documents_request-rule-opening_has_been = ยังไม่ถึงเวลาเปิดซอง ขอคืนได้หลังเปิดซองแล้ว
form-return_bid_documents_request-rule-opening_before_filing = วันเปิดซองอยู่หลังวันที่ของแบบนี้ { $date } โปรดตรวจอีกครั้ง
form-return_bid_documents_request-rule-whole_or_parts = เลือก “ซองเสนอราคาทั้งซอง” แล้วไม่ต้องเลือกเอกสารข้างใน
form-return_bid_documents_request-rule-other_needs_note = เลือก “อื่น ๆ” โปรดระบุในหมายเหตุ
form-return_bid_documents_request-rule-receiver_is_another = หากผู้รับผิดชอบมาเอง โปรดเลือก “มารับเอง”

# 紙本固定文字
form-return_bid_documents_request-text-lead = บริษัทได้เสนอราคากับสาขานี้ จึงขอคืนเอกสารต่อไปนี้
form-return_bid_documents_request-text-side_collect = วิธีรับ（領回方式）
form-return_bid_documents_request-text-declare =
    1. ตามกฎหมาย สาขาเก็บเอกสารไว้ 1 ชุดหรือสำเนาได้ ที่เหลือคืน
    2. เมื่อรับคืนแล้ว บริษัทไม่อ้างสิทธิจากการเสนอราคาครั้งนี้
form-return_bid_documents_request-text-nth = ครั้งที่（第）
form-return_bid_documents_request-text-times = ครั้ง（次）
form-return_bid_documents_request-text-side_items = เอกสาร（文件）
form-return_bid_documents_request-text-side_reason = เหตุผล（事由）
form-return_bid_documents_request-text-side_declare = คำรับรอง（聲明）

# 要帶的
form-return_bid_documents_request-bring-seals = ตราประทับทั้งสอง（大小章）แบบเดียวกับในเอกสารเสนอราคา
form-return_bid_documents_request-bring-identity = บัตรของผู้มารับ
form-return_bid_documents_request-bring-authority = หากให้ผู้อื่นรับ นำหนังสือมอบอำนาจมา
form-return_bid_documents_request-bring-envelope = หากส่งทางไปรษณีย์ นำซองที่เขียนที่อยู่และติดแสตมป์มา

# 依據、常見的疏漏
form-return_bid_documents_request-legal-rules = ข้อ 57 กฎปฏิบัติของกฎหมายจัดซื้อจัดจ้างภาครัฐ（政府採購法施行細則第57條）
form-return_bid_documents_request-legal-act = มาตรา 48 กฎหมายจัดซื้อจัดจ้างภาครัฐ（政府採購法第48條）
form-return_bid_documents_request-mistake-seals = ตราประทับไม่ตรงกับเอกสารเสนอราคา
form-return_bid_documents_request-mistake-awarded = ยื่นหลังเลือกผู้ชนะแล้ว ซึ่งเอกสารไม่คืน
