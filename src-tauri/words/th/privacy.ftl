### unread: not yet read by a native speaker

# 個人資料蒐集告知（個人資料保護法第8條）
privacy-title = การแจ้งการเก็บข้อมูลส่วนบุคคล
privacy-help = หน้านี้บอกว่าใช้ข้อมูลของท่านอย่างไร และเก็บไว้นานเท่าใด
privacy-who = ผู้เก็บข้อมูล
privacy-who-what = { $office }
privacy-purpose = วัตถุประสงค์
privacy-purpose-what = รับคำขอและพิมพ์แบบฟอร์ม
privacy-kinds = ข้อมูล
privacy-kinds-what = ชื่อ เลขบัตร ช่องทางติดต่อ และข้อมูลในแบบฟอร์ม
privacy-period = ระยะเวลา
privacy-period-what = เครื่องลบหลังพิมพ์ เมื่อเลิกใช้ หรือหมดเวลา ส่วนเอกสารกระดาษเก็บตามกฎหมายจดหมายเหตุ（檔案法）
privacy-use = พื้นที่ ผู้ใช้ และวิธีการ
privacy-use-what = ในไต้หวัน โดยสาขานี้และหน่วยงานที่ส่งเรื่อง（移送機關）เพื่อดำเนินคดี
privacy-rights = สิทธิของท่าน
privacy-rights-what = ท่านมีสิทธิขอดู ทำสำเนา แก้ไข ให้หยุดใช้ หรือลบข้อมูล
privacy-refuse = หากไม่ให้ข้อมูล
privacy-refuse-what = คำขออาจดำเนินการไม่ได้ ท่านพิมพ์แบบฟอร์มเปล่าไปเขียนเองได้
privacy-camera = เครื่องนี้ไม่ถ่ายภาพและไม่บันทึกเสียง
privacy-agree = อ่านแล้ว ดำเนินการต่อ
privacy-blank = ไม่กรอก พิมพ์แบบฟอร์มเปล่า
