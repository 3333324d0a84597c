### unread: not yet read by a native speaker

# Groups: what one wants to do.
guide-group-pay = ชำระเงิน ชี้แจง
guide-what-pay = ผ่อนชำระ ค้ำประกัน ชี้แจง บริการถึงบ้าน
guide-group-buy = ซื้อบ้านและที่ดินขายทอดตลาด
guide-what-buy = ดูบ้าน ยื่นซอง ซื้อ รับมอบ
guide-group-creditor = เป็นเจ้าหนี้ด้วย
guide-what-creditor = ขอเฉลี่ยทรัพย์ รับทรัพย์ จดทะเบียนมรดก
guide-group-read = ดูสำนวนและเอกสารเก็บ
guide-what-read = ขอดู ขอสำเนา คำนวณค่าธรรมเนียม
guide-group-refund = รับเงินคืน
guide-what-refund = ใบรับเงิน ผู้ค้าขอคืนหลักประกัน
guide-group-others = มอบอำนาจ หักค่าจ้าง อื่น ๆ
guide-what-others = หนังสือมอบอำนาจ รายงานหักค่าจ้าง ความเห็น หน่วยงาน

# Where it is handed in.
guide-where-division = ยื่นที่เคาน์เตอร์บริการเพื่อส่งแผนกที่รับผิดชอบ（承辦股） หรือส่งทางไปรษณีย์
guide-where-service = ยื่นที่เคาน์เตอร์บริการ หรือโทรศัพท์ หรือส่งไปรษณีย์
guide-where-archive = ยื่นต่อสำนักเลขานุการ（秘書室） ฝ่ายเอกสาร ด้วยตนเอง ไปรษณีย์ หรือโทรสาร
guide-where-procurement = ยื่นต่อสำนักเลขานุการ（秘書室） ฝ่ายจัดซื้อและการเงิน
guide-where-auction = ยื่นในที่ขายทอดตลาด ต่อแผนกที่รับผิดชอบ（承辦股）
guide-where-bidbox = ปิดผนึก ใส่กล่องยื่นซอง（標匭） ทางไปรษณีย์ ส่งไปตู้ ปณ. ตามประกาศ
guide-where-payout = ยื่นตอนรับเงิน
guide-where-kiosk = ตอบบนเครื่องนี้ หรือยื่นกระดาษที่เคาน์เตอร์บริการ
guide-where-intake = หน่วยงานส่งที่งานสารบรรณ（收發）
guide-where-none = มีไว้อ่าน ไม่ต้องยื่น

# What it costs.
guide-fee-free = ไม่มีค่าธรรมเนียม
guide-fee-no_fee = ไม่เก็บค่าธรรมเนียมบังคับคดี
guide-fee-advance = ไม่เก็บค่าธรรมเนียมบังคับคดี ค่าใช้จ่ายที่ต้องจ่ายล่วงหน้าจะแจ้งให้ทราบ
guide-fee-table = อ่าน 2 ชั่วโมง 20 เหรียญ ค่าสำเนาคิดต่างหาก ดูอัตราเลขที่ 6
guide-fee-deposit = ไม่มีค่าธรรมเนียม เงินประกันตามประกาศ
guide-fee-postage = ไม่มีค่าธรรมเนียม หากให้ส่งคืนทางไปรษณีย์ จ่ายค่าส่งก่อน

# Who uses each form, and when.
guide-who-installment_application = ผู้มีหน้าที่ชำระ（義務人） บริษัทให้ผู้แทนยื่น มอบอำนาจได้
guide-when-installment_application = เมื่อได้รับหนังสือแจ้งให้ชำระและจ่ายครั้งเดียวไม่ไหว ก่อนขายทรัพย์สิน
guide-who-guarantee_letter = ผู้ที่ยอมค้ำประกัน หรือผู้มีหน้าที่ชำระเอง
guide-when-guarantee_letter = เมื่อการผ่อนชำระ การกำหนดเวลา การยกเลิกห้ามออกนอกประเทศ หรือหยุดควบคุมตัว ต้องมีผู้ค้ำ
guide-who-obligor_statement = ผู้มีหน้าที่ชำระ คนในครอบครัว หรือผู้รับมอบอำนาจ
guide-when-obligor_statement = เมื่อมาตามวันไม่ได้ หรืออยากเขียนชี้แจง ขอเลื่อนวันอย่างช้า 1 วันก่อน
guide-who-property_viewing_request = ผู้ที่ต้องการยื่นซองซื้อ
guide-when-property_viewing_request = หลังประกาศและก่อนเปิดซอง ควรขอล่วงหน้า
guide-who-home_visit_request = ผู้มีหน้าที่ชำระที่พิการ สูงอายุ หรือเดินลำบาก ผู้อื่นขอแทนได้
guide-when-home_visit_request = เมื่อต้องการทำเรื่องผ่อน ชำระเงิน หรือชี้แจงที่บ้าน
guide-who-archive_fee_schedule = ผู้ที่ต้องการดูสำนวนหรือเอกสารเก็บ
guide-when-archive_fee_schedule = ก่อนยื่นคำขอ ดูว่าเท่าไร อนุญาตแล้วจึงจ่าย
guide-who-declaration_take_over = เจ้าหนี้ ได้แก่ หน่วยงาน ผู้รับจำนอง หรือผู้ขอเฉลี่ยทรัพย์
guide-when-declaration_take_over = ในที่ขายทอดตลาด เมื่อไม่มีผู้ให้ราคาถึงราคาขั้นต่ำ ก่อนปิดการขาย หรือในการขายพิเศษ
guide-who-declaration_join_distribution = เจ้าหนี้อื่น ที่มีคำบังคับ จำนอง หรือบุริมสิทธิ หรือหน่วยงานรัฐ
guide-when-declaration_join_distribution = อย่างช้า 1 วันก่อนขายเสร็จหรือรับทรัพย์ หากไม่ขาย 1 วันก่อนทำบัญชีเฉลี่ย
guide-who-declaration_purchase_special_sale = ผู้ที่ยอมซื้อตามเงื่อนไขในประกาศ
guide-when-declaration_purchase_special_sale = ภายใน 3 เดือนหลังประกาศขายพิเศษ（特別變賣程序公告）
guide-who-request_property_handover = ผู้ซื้อได้ ผู้รับทรัพย์ หรือผู้ขอซื้อ
guide-when-request_property_handover = ได้หนังสือโอนสิทธิแล้ว ประกาศระบุ “ส่งมอบ”（點交） แต่คนยังไม่ย้ายออก หรือกลับเข้ามา
guide-who-case_file_access_request = คู่กรณีและผู้แทน ผู้อื่นต้องมีหนังสือยินยอมหรือส่วนได้เสีย
guide-when-case_file_access_request = ระหว่างที่คดียังดำเนินอยู่
guide-who-archive_use_application = ทุกคนขอได้ เอกสารจำกัดให้เฉพาะผู้เกี่ยวข้อง
guide-when-archive_use_application = เมื่อคดีเสร็จและเก็บเอกสารแล้ว อยากดู คัด หรือทำสำเนา
guide-who-power_of_attorney = ผู้ที่ให้คนอื่นมาทำแทน
guide-when-power_of_attorney = ยื่นตอนผู้รับมอบอำนาจมาครั้งแรก
guide-who-wage_garnishment_report = นายจ้างที่ได้รับคำสั่งหักค่าจ้าง（扣薪命令）
guide-when-wage_garnishment_report = ภายใน 10 วันหลังได้รับ
guide-who-inheritance_registration_request = หน่วยงานที่ส่งเรื่อง（移送機關） หรือเจ้าหนี้อื่น
guide-when-inheritance_registration_request = เมื่อบ้านหรือที่ดินมรดกยังเป็นชื่อผู้ตาย
guide-who-satisfaction_survey = ทุกคนที่มาติดต่อ ไม่ต้องเขียนชื่อ
guide-when-satisfaction_survey = หลังเสร็จธุระ ประมาณ 1 นาที
guide-who-transfer_document_set = หน่วยงานรัฐที่ส่งเรื่อง
guide-when-transfer_document_set = เมื่อส่งเรื่องบังคับคดี ที่นี่พิมพ์เฉพาะแบบเปล่า
guide-who-return_bid_documents_request = ผู้ค้าที่ยื่นซองจัดซื้อของสาขานี้ ไม่ใช่ผู้ซื้อขายทอดตลาด
guide-when-return_bid_documents_request = เมื่อผู้ยื่นซองไม่ครบ 3 ราย หรือยกเลิกหลังเปิดซอง
guide-who-return_performance_bond_request = คู่สัญญาของสาขานี้
guide-when-return_performance_bond_request = เมื่อครบเงื่อนไขคืนตามสัญญาและไม่มีเรื่องค้าง
guide-who-receipt = ผู้รับเงินจากสาขานี้ เช่น เงินประกัน หลักประกันซอง
guide-when-receipt = ตอนรับเงิน
guide-who-return_bid_bond_request = ผู้ค้าที่ไม่ได้รับเลือก หรือเมื่อการจัดซื้อล้มหรือยกเลิก
guide-when-return_bid_bond_request = หลังทราบผล ผู้ชนะหลังวางหลักประกันสัญญา
guide-who-real_estate_bid_form = ผู้ที่ต้องการซื้อ ผู้มีหน้าที่ชำระซื้อไม่ได้
guide-when-real_estate_bid_form = ก่อนปิดกล่อง ทางไปรษณีย์ต้องถึงก่อนเวลาในประกาศ

# Other words by which a form is looked for; never shown.
guide-also-installment_application = ผ่อนชำระ; จ่ายเป็นงวด; จ่ายครั้งเดียวไม่ไหว; ค้างภาษี; ค่าปรับ
guide-also-guarantee_letter = ค้ำประกัน; ผู้ค้ำประกัน; ห้ามออกนอกประเทศ
guide-also-obligor_statement = คำชี้แจง; อธิบาย; มาไม่ได้; เลื่อนวัน; จ่ายแล้ว
guide-also-property_viewing_request = ดูบ้าน; ดูที่ดิน; ดูก่อนประมูล
guide-also-home_visit_request = ไปที่บ้าน; ผู้พิการ; ผู้สูงอายุ; เดินทางลำบาก
guide-also-archive_fee_schedule = ค่าธรรมเนียม; ค่าถ่ายเอกสาร; ค่าดูเอกสาร
guide-also-declaration_take_over = เจ้าหนี้รับทรัพย์; ไม่มีผู้เสนอราคา
guide-also-declaration_join_distribution = ร่วมรับส่วนแบ่ง; เจ้าหนี้; เป็นหนี้ฉันด้วย; จำนอง
guide-also-declaration_purchase_special_sale = ซื้อหลังประมูลไม่สำเร็จ; ขายพิเศษ; ซื้อตามราคาประกาศ
guide-also-request_property_handover = ส่งมอบบ้าน; ผู้อาศัยไม่ย้ายออก; ซื้อบ้านแล้ว
guide-also-case_file_access_request = ดูสำนวน; ถ่ายสำเนาสำนวน
guide-also-archive_use_application = เอกสารจดหมายเหตุ; เอกสารเก่า; ขอดูเอกสาร
guide-also-power_of_attorney = มอบอำนาจ; หนังสือมอบอำนาจ; ตัวแทน; ให้คนอื่นทำแทน
guide-also-wage_garnishment_report = หักเงินเดือน; บริษัท; นายจ้าง; ลูกจ้างเป็นหนี้
guide-also-inheritance_registration_request = มรดก; ทายาท; จดทะเบียนมรดก; เจ้าของเสียชีวิต
guide-also-satisfaction_survey = แบบสอบถาม; ความคิดเห็น; ข้อเสนอแนะ; ร้องเรียน
guide-also-transfer_document_set = โอนคดี; หน่วยงาน; หน่วยงานรัฐ
guide-also-return_bid_documents_request = คืนเอกสารประกวดราคา; ผู้ขาย; ยกเลิกประกวดราคา
guide-also-return_performance_bond_request = หลักประกันสัญญา; คืนเงิน; สัญญา; ผู้ขาย
guide-also-receipt = ใบเสร็จ; รับเงิน; ลงชื่อรับ
guide-also-return_bid_bond_request = หลักประกันซอง; คืนเงิน; ไม่ได้งาน
guide-also-real_estate_bid_form = ประมูล; เสนอราคา; ซื้อบ้าน; ซื้อที่ดิน; ประมูลทางไปรษณีย์
