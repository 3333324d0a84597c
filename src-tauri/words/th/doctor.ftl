### unread: not yet read by a native speaker

doctor-area-program = โปรแกรม
doctor-area-machine = เครื่อง
doctor-area-profile = ข้อมูลหน่วยงาน
doctor-area-key = กุญแจ
doctor-area-ledger = สมุดข้อมูล
doctor-area-notices = ประกาศ
doctor-area-printer = เครื่องพิมพ์
doctor-area-clock = นาฬิกา

doctor-state-ok = ปกติ
doctor-state-degraded = ควรตรวจสอบ
doctor-state-missing = ไม่มี

doctor-version = รุ่น { $version }
doctor-role-hall = นี่คือเครื่องค้นหาและพิมพ์ในโถง
doctor-role-site = นี่คือเครื่องที่จุดบริการวิดีโอตามตำบล
doctor-role-desk = นี่คือเครื่องตั้งโต๊ะของเจ้าหน้าที่เจ้าของเรื่อง
doctor-role-wall = นี่คือหน้าจอติดผนัง
doctor-profile-official = ข้อมูลหน่วยงาน: { $office } ยืนยันแล้ว
doctor-profile-sample = ข้อมูลหน่วยงาน: { $office } ยังไม่มีผู้ยืนยัน
doctor-phone-missing = ยังไม่ได้ใส่หมายเลขโทรศัพท์ หน้าจอจะแนะนำให้ไปที่เคาน์เตอร์
doctor-recipients-missing = ยังไม่ได้ใส่กุญแจสาธารณะของหน่วยงาน ปิดผนึกคำขอไม่ได้ และแบบฟอร์มไม่มีรหัสข้อมูล
doctor-code-silent = เข้าถึงกุญแจของเครื่องนี้ไม่ได้ แบบฟอร์มไม่มีรหัสข้อมูล โปรดติดต่อช่าง
doctor-device-key = กุญแจสาธารณะของเครื่องนี้: { $key }
doctor-key-keyring = กุญแจของสมุดข้อมูลอยู่ในพวงกุญแจของระบบ
doctor-key-credential = บริการของระบบส่งกุญแจของสมุดข้อมูลให้เครื่องนี้
doctor-key-file = กุญแจของสมุดข้อมูลอยู่ในแฟ้ม โปรดติดตั้งพวงกุญแจของระบบ
doctor-key-missing = ไม่พบกุญแจของสมุดข้อมูล โปรดแจ้งเจ้าหน้าที่เทคนิค อย่าลบสมุดข้อมูล
doctor-key-locked = เปิดพวงกุญแจของระบบไม่ได้ โปรดเข้าสู่ระบบหรือปลดล็อกแล้วเริ่มใหม่
doctor-ledger-ok = เขียนสมุดข้อมูลได้
doctor-ledger-closed = เปิดสมุดข้อมูลไม่ได้ ({ $code }) โปรดแจ้งเจ้าหน้าที่เทคนิค อย่าลบแฟ้ม
doctor-notices-count = มี { $count } ประกาศ ข้อมูล ณ { $date }
doctor-notices-demo = ขณะนี้มีประกาศตัวอย่าง { $count } รายการ เมื่อนำเข้าประกาศจริงแล้วจะหายไป
doctor-notices-none = ยังไม่มีประกาศ โปรดนำเข้าแฟ้มประกาศ
doctor-printer-ready = เครื่องพิมพ์พร้อมพิมพ์
doctor-printer-folder = ยังไม่ได้ตั้งเครื่องพิมพ์ เอกสารจะเก็บลงแฟ้ม
doctor-printer-paper_out = กระดาษหมด โปรดเติมกระดาษ
doctor-printer-offline = เครื่องพิมพ์ไม่ตอบสนอง โปรดตรวจสายไฟและสายเครือข่าย
doctor-printer-needs_help = เครื่องพิมพ์ต้องมีคนดูแล โปรดดูที่แผงของเครื่องพิมพ์
doctor-clock-trusted = ตั้งนาฬิกาตรงแล้ว
doctor-clock-unknown = ยังไม่มีผู้ตั้งนาฬิกา โปรดตรวจวันที่และเวลา
doctor-alerts-none = ไม่มีเรื่องที่รอดำเนินการ
doctor-alerts = เรื่องที่รอดำเนินการ
