### unread: not yet read by a native speaker

# 機器的外框：固定按鍵、上方橫條、語言、字大小、請人幫忙、結束、錯誤。

# 固定按鍵
shell-dock-back = ย้อนกลับ
shell-dock-home = หน้าแรก
shell-dock-low = เลื่อนปุ่มลง
shell-dock-normal = ความสูงปกติ
shell-dock-text = ขนาดตัวอักษร
shell-dock-language = ภาษา
shell-dock-help = เรียกเจ้าหน้าที่
shell-dock-finish = เลิกใช้งาน
shell-dock-no_back = หน้านี้เป็นหน้าแรก ไม่มีหน้าก่อนหน้า
shell-dock-at_home = ขณะนี้อยู่ที่หน้าแรก
shell-dock-at_language = ขณะนี้กำลังเลือกภาษา
shell-dock-at_text = ขณะนี้กำลังเลือกขนาดตัวอักษร
shell-dock-at_help = ขณะนี้อยู่ที่หน้าเรียกเจ้าหน้าที่

# 上方橫條
shell-top-sub = ค้นหา · กรอกแบบฟอร์ม · พิมพ์
shell-top-clock_unsure = เวลาอาจไม่ตรง

# 日期與時間
shell-date-full = { $weekday } { $date }
shell-date-day = วันที่ { $day } เดือน { $month }
shell-weekday-1 = วันจันทร์
shell-weekday-2 = วันอังคาร
shell-weekday-3 = วันพุธ
shell-weekday-4 = วันพฤหัสบดี
shell-weekday-5 = วันศุกร์
shell-weekday-6 = วันเสาร์
shell-weekday-7 = วันอาทิตย์
shell-time-morning = { $hour }.{ $minute } น.
shell-time-morning_sharp = { $hour }.00 น.
shell-time-afternoon = { $hour }.{ $minute } น.
shell-time-afternoon_sharp = { $hour }.00 น.

# 示範資料
shell-sample = ข้อมูลตัวอย่าง
shell-sample-what = ข้อมูลตัวอย่าง ไม่ใช่ข้อมูลจริง

# 走動
shell-retry = ลองอีกครั้ง
shell-go-home = กลับหน้าแรก

# 語言
shell-language-title = เลือกภาษา
shell-language-lead = ข้อมูลที่กรอกยังอยู่
shell-language-help = แตะภาษาที่ท่านอ่านได้ ข้อมูลที่กรอกยังอยู่

# 字大小與顏色
shell-display-title = ขนาดตัวอักษรและสี
shell-display-help = ด้านบนเลือกขนาดตัวอักษร ด้านล่างเลือกสีที่อ่านง่าย
shell-display-size = ขนาดตัวอักษร
shell-display-theme = สี
shell-display-size-1 = ปกติ
shell-display-size-2 = ใหญ่
shell-display-size-3 = ใหญ่มาก
shell-display-size-4 = ใหญ่ที่สุด
shell-display-theme-default = ปกติ
shell-display-theme-contrast = ตัวดำพื้นขาว
shell-display-theme-dark = สีเข้ม
shell-display-theme-yellow = ตัวสว่างพื้นดำ
shell-display-done = เรียบร้อย กลับไป

# 操作方式：手會抖、六個鍵、一個按鈕
shell-access-title = วิธีใช้งาน
shell-access-help = เลือกที่นี่ถ้ามือสั่นหรือใช้ปุ่มเดียว ใช้แป้นพิมพ์ก็ได้ ลูกศรเลื่อน Enter ตกลง Esc ย้อนกลับ
shell-access-steady = มือสั่น
shell-access-steady-what = กดซ้ำเร็ว ๆ นับเป็นครั้งเดียว
shell-access-steady-0 = ไม่ใช้
shell-access-steady-500 = ½ วินาที
shell-access-steady-1000 = 1 วินาที
shell-access-scan = ใช้ปุ่มเดียว
shell-access-scan-what = กรอบจะเลื่อนเอง ถึงสิ่งที่ต้องการแล้วกด หยุดช่องละกี่วินาที
shell-access-seconds = { $n } วิ
shell-access-scan-begin = เริ่ม

# 無障礙說明
shell-statement-title = การเข้าถึง
shell-statement-help = เครื่องนี้มีอะไรสำหรับคนพิการ ยังขาดอะไร และใครช่วยได้
shell-statement-can = การมองเห็น
shell-statement-can-what = ตัวอักษรสี่ขนาด ใหญ่สุดสองเท่า สี่ชุดสี ข้อความหกแบบ มีแบบอ่านง่ายหนึ่งแบบ
shell-statement-hands = มือ
shell-statement-hands-what = เลื่อนปุ่มลงต่ำได้ ตั้งค่าสำหรับมือสั่นได้ ใช้แป้นพิมพ์หรือปุ่มเดียวทำได้ทุกอย่าง ไม่ต้องลากหรือกดค้าง
shell-statement-not = ยังไม่มี
shell-statement-not-what = เสียงพูด วิดีโอภาษามือ อักษรเบรลล์ และเสียงบันทึกภาษาอื่นของไต้หวัน
shell-statement-tested = ตรวจแล้ว
shell-statement-tested-what = ตรวจหน้าจอด้วยโปรแกรม ยังไม่มีคนพิการทดลองใช้
shell-statement-else = ถ้าใช้ไม่ได้
shell-statement-else-what = โปรดไปที่เคาน์เตอร์และขอให้เจ้าหน้าที่ช่วย
shell-statement-tell = บอกเรา
shell-statement-tell-what = เขียนในแบบสำรวจที่หน้าแรก หรือบอกเจ้าหน้าที่

# 請人幫忙
shell-help-title = เรียกเจ้าหน้าที่
shell-help-here = หน้าที่เพิ่งดู
shell-help-call = ขอให้เจ้าหน้าที่มา
shell-help-coming = แจ้งเจ้าหน้าที่แล้ว กรุณารอสักครู่
shell-help-coming-what = โปรดรอที่นี่ ไม่ต้องกดซ้ำ
shell-help-phone = หรือโทร { $phone }
shell-help-code = เมื่อโทรศัพท์ โปรดบอก “รหัสหน้า { $code }”
shell-help-privacy = ดูวิธีใช้ข้อมูลส่วนบุคคล
shell-help-fraud = เราไม่ขอให้ท่านทำรายการที่ตู้ ATM หรือแจ้งรหัสผ่าน หากสงสัย โทร 165
shell-help-no_money = เครื่องนี้ไม่รับเงินสดและบัตร โปรดชำระที่ช่องการเงิน（出納）
shell-help-help = กด “ขอให้เจ้าหน้าที่มา” แล้วเจ้าหน้าที่จะรู้ว่าท่านรออยู่
shell-help-failed = ยังแจ้งเจ้าหน้าที่ไม่ได้ โปรดไปที่เคาน์เตอร์
shell-help-alone = เครื่องนี้เรียกเจ้าหน้าที่ไม่ได้
shell-help-alone-what = โปรดไปที่เคาน์เตอร์ หรือขอให้คนใกล้ ๆ ช่วย
shell-help-return = กลับหน้าที่เพิ่งดู

# 輸入本頁代碼
shell-code-title = ใส่รหัสหน้า
shell-code-help = ถ้ามีคนบอกตัวเลขสามตัวทางโทรศัพท์ กดที่นี่
shell-code-lead = กดตัวเลขสามตัว เช่น 3-0-1
shell-code-empty = ยังไม่ได้กด
shell-code-begins = หน้านี้ต้องไปทีละขั้น เริ่มที่ “{ $page }”
shell-code-none = ไม่มีรหัสนี้
shell-code-again = ถามอีกครั้ง แล้วกดลบและใส่ใหม่
shell-code-open = ไปหน้านี้

# 我用完了
shell-finish-title = ต้องการเลิกใช้งานหรือไม่
shell-finish-what = ข้อมูลที่กรอกจะถูกลบทั้งหมด ไม่เก็บไว้ในเครื่อง
shell-finish-yes = เลิกใช้งานและลบข้อมูล
shell-finish-no = ยังไม่เลิก ใช้งานต่อ

# 閒置
shell-idle-title = ท่านยังใช้งานอยู่หรือไม่
shell-idle-what = อีก { $n } วินาที เครื่องจะกลับหน้าแรก
shell-idle-wipe = ข้อมูลที่กรอกจะถูกลบทั้งหมด ไม่เก็บไว้ในเครื่อง
shell-idle-stay = ยังอยู่ ใช้งานต่อ
shell-idle-clear = เลิกใช้งาน ลบเลย

# 清除
shell-cover-title = กำลังลบข้อมูล

# 不能用
shell-out-title = เครื่องนี้ใช้งานไม่ได้ชั่วคราว
shell-out-what = ขออภัย โปรดไปที่เคาน์เตอร์
shell-out-staff = สำหรับเจ้าหน้าที่: { $code }
shell-out-folder = แฟ้มอยู่ที่ { $path }
shell-out-again = แก้เสร็จแล้ว โปรดปิดเครื่องแล้วเปิดใหม่
shell-out-phone = โทรศัพท์: { $phone }
shell-out-help = เครื่องต้องให้เจ้าหน้าที่ดูแล โปรดไปที่เคาน์เตอร์
shell-out-code-ledger-key-gone = ไม่พบกุญแจของแฟ้มบันทึก
shell-out-code-ledger-key-locked = ยังเอากุญแจของแฟ้มบันทึกไม่ได้
shell-out-code-ledger-unreadable = เปิดแฟ้มบันทึกไม่ได้
shell-out-code-start = เครื่องยังไม่พร้อม
shell-out-code-other = ต้องให้เจ้าหน้าที่ดูแล

# 錯誤
shell-error-title = ขั้นตอนนี้ไม่สำเร็จ
shell-error-incident = โปรดแจ้งเจ้าหน้าที่เลข { $id }
shell-error-internal = ใช้งานส่วนนี้ไม่ได้ชั่วคราว โปรดไปที่เคาน์เตอร์
shell-error-not_found = ไม่พบข้อมูลนี้ อาจมีการเปลี่ยนแปลงแล้ว
shell-error-not_ready = เครื่องยังไม่พร้อม โปรดรอสักครู่แล้วลองอีกครั้ง
shell-error-busy = ขั้นตอนก่อนยังไม่เสร็จ โปรดรอสักครู่แล้วลองอีกครั้ง
shell-error-too_large = ข้อความยาวเกินไป โปรดเขียนให้สั้นลง
shell-error-bad_request = ทำขั้นตอนนี้ไม่ได้ โปรดกลับหน้าแรกแล้วลองอีกครั้ง
shell-error-printer_paper_out = กระดาษหมด โปรดเรียกเจ้าหน้าที่
shell-error-printer_offline = เครื่องพิมพ์ไม่ตอบสนอง โปรดลองอีกครั้งภายหลัง
shell-error-printer_needs_help = เครื่องพิมพ์ต้องให้เจ้าหน้าที่ดูแล
shell-error-printer_busy = เครื่องพิมพ์ยังพิมพ์เอกสารของคนก่อนหน้าอยู่ โปรดรอสักครู่แล้วลองอีกครั้ง กระดาษที่ออกมาก่อนโปรดส่งให้เจ้าหน้าที่
shell-error-paper_missing_glyph = มีตัวอักษรที่พิมพ์ไม่ได้ โปรดเว้นว่างแล้วเขียนด้วยมือ
shell-error-form_incomplete = ยังมีช่องที่ไม่ได้กรอก
shell-error-ledger_unavailable = ขณะนี้บันทึกข้อมูลไม่ได้ โปรดเรียกเจ้าหน้าที่
shell-error-visit_ended = เลิกใช้งานแล้ว ลบข้อมูลทั้งหมดแล้ว
