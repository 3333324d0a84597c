### unread: not yet read by a native speaker

cli-about = บรรทัดคำสั่งของเครื่องค้นหาและพิมพ์
cli-notices = ประกาศ: นำเข้า ค้นหา
cli-notices-import = นำเข้าแฟ้มประกาศ
cli-notices-search = ค้นหาประกาศ
cli-forms = แบบฟอร์ม: รายการ พิมพ์
cli-forms-list = แสดงรายการแบบฟอร์มทั้งหมด
cli-forms-print = พิมพ์แบบฟอร์ม หรือเก็บเป็น PDF
cli-survey = แบบสำรวจความพึงพอใจ
cli-survey-report = จำนวนแบบสำรวจและสัดส่วน
cli-settings = การตั้งค่า
cli-settings-check = ตรวจแฟ้มการตั้งค่า
cli-settings-show = แสดงการตั้งค่าปัจจุบัน
cli-doctor = ดูว่าเครื่องส่วนใดปกติ ส่วนใดต้องแก้ไข
cli-open = เปิดหน้าจอของเครื่อง

cli-arg-data = โฟลเดอร์ข้อมูล ระบุด้วย KIOSK_DATA ได้เช่นกัน
cli-arg-json = แสดงผลเป็น JSON หนึ่งชุด
cli-arg-file = แฟ้มประกาศ
cli-arg-accept_shrink = นำเข้าแม้จำนวนแถวน้อยกว่าครั้งก่อนมาก
cli-arg-words = คำหรือหมายเลขคดีที่ต้องการค้นหา
cli-arg-kind = ประเภท: estate, movable, service, reward
cli-arg-township = ตำบลหรือเมือง
cli-arg-from = ตั้งแต่วันที่
cli-arg-to = ถึงวันที่
cli-arg-limit = จำนวนสูงสุด
cli-arg-offset = ข้ามกี่รายการ
cli-arg-form = รหัสแบบฟอร์ม
cli-arg-blank = แบบเปล่า
cli-arg-example = ตัวอย่าง
cli-arg-large = แบบฟอร์มเปล่าตัวใหญ่
cli-arg-gloss = เพิ่มใบเทียบคำแปล: vi, id, th, en
cli-arg-answers = แฟ้ม JSON ที่มีคำตอบ
cli-arg-out = เก็บเป็นแฟ้ม PDF นี้
cli-arg-printer = พิมพ์ที่เครื่องพิมพ์นี้ ขึ้นต้นด้วย ipp://
cli-arg-copies = จำนวนชุด 1 ถึง 9

cli-import-done = อ่าน { $read } แถว: ใหม่ { $new } เปลี่ยน { $changed } ไม่เปลี่ยน { $unchanged } ถอน { $withdrawn } ไม่รับ { $refused }
cli-import-refused = แถวที่ { $row }: { $text }
cli-search-total = ทั้งหมด { $total } ประกาศ
cli-search-demo = ข้อมูลตัวอย่าง
cli-print-saved = เก็บแล้ว: { $path }
cli-print-done = เครื่องพิมพ์แจ้งว่าพิมพ์เสร็จแล้ว
cli-survey-total = { $from } ถึง { $to } รวม { $count } ชุด
cli-settings-ok = การตั้งค่าถูกต้อง
