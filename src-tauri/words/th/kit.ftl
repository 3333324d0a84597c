### unread: not yet read by a native speaker

# Words of the parts every screen is made of.

kit-page-code = รหัสหน้า
kit-dock = ปุ่มประจำ
kit-cannot-now = ขณะนี้ยังกดไม่ได้
kit-scan-begins = กรอบเลื่อนเอง ถึงแล้วให้กด
kit-yi = ร้อยล้าน
kit-wan = หมื่น
kit-yuan = เหรียญไต้หวัน
kit-money = { $amount } เหรียญไต้หวัน
kit-problems = ยังมี { $n } จุดที่ต้องกรอก
kit-fix = ไปกรอก
kit-page-prev = หน้าก่อน
kit-page-next = หน้าถัดไป
kit-page-first = หน้านี้เป็นหน้าแรก
kit-page-last = หน้านี้เป็นหน้าสุดท้าย
kit-page-of = หน้า { $page } จาก { $pages }
kit-sheet-of = แผ่นที่ { $page } จาก { $pages }
kit-masked = พิมพ์แล้ว { $n } ตัว
kit-step-at = ข้อ { $n }
kit-step-of = {" "}จาก { $n }
kit-steps = ความคืบหน้า
kit-step-done = เสร็จแล้ว
kit-step-current = อยู่ตรงนี้
kit-step-todo = ยังไม่ถึง
kit-row-edit = แก้ไข
kit-row-edit_speech = แก้ไขแถวที่ { $n }
kit-row-delete = ลบ
kit-row-delete_speech = ลบแถวที่ { $n }
kit-row-delete_ask = ลบแถวที่ { $n } หรือไม่
kit-row-delete_yes = ลบ
kit-row-delete_no = เก็บไว้
kit-row-full = ไม่เกิน { $n } แถว
kit-drawing = กำลังเตรียมแบบที่จะพิมพ์ กรุณารอสักครู่
kit-sheet-prev = แผ่นก่อน
kit-sheet-next = แผ่นถัดไป

# Dates. Weekdays come from the shell's words.
kit-date-year = ปีหมินกั๋ว（民國）
kit-date-month = เดือน
kit-date-day = วันที่
kit-date-year_up = เร็วขึ้น 1 ปี
kit-date-year_down = ช้าลง 1 ปี
kit-date-month_up = เร็วขึ้น 1 เดือน
kit-date-month_down = ช้าลง 1 เดือน
kit-date-day_up = เร็วขึ้น 1 วัน
kit-date-day_down = ช้าลง 1 วัน
kit-date-chosen = วันที่ท่านเลือก
kit-date-long = { $weekday } วันที่ { $d } เดือน { $m } ค.ศ. { $western }
kit-date-western = ปีหมินกั๋ว { $y }
kit-date-today = คือวันนี้
kit-date-ahead = อีก { $n } วัน
kit-date-ago = { $n } วันที่แล้ว
kit-date-none = ยังไม่ได้เลือก กดปุ่มด้านบนหรือด้านล่าง
kit-date-none_digits = พิมพ์ปีหมินกั๋ว（民國） เดือน และวันที่
kit-date-end = ไปต่อไม่ได้แล้ว
kit-date-by_digits = พิมพ์ตัวเลข
kit-date-by_wheel = เลือกทีละขั้น
kit-date-next_box = ช่องถัดไป
kit-date-no_such_day = ไม่มีวันที่นี้ โปรดดูอีกครั้ง
kit-date-too_early = เร็วที่สุดคือวันที่ { $d } เดือน { $m } ปีหมินกั๋ว { $y }
kit-date-too_late = ช้าที่สุดคือวันที่ { $d } เดือน { $m } ปีหมินกั๋ว { $y }

# Months, hours and shares.
kit-month-long = เดือน { $m } ค.ศ. { $western }
kit-time-none = กดชั่วโมงก่อน แล้วกดนาที
kit-time-half = เช้าหรือบ่าย
kit-time-am = เช้า
kit-time-pm = บ่าย
kit-time-hour = ชั่วโมง
kit-time-minute = นาที
kit-time-hour_first = โปรดกดชั่วโมงก่อน
kit-time-read_am = เช้า { $hour }.{ $minute } น.
kit-time-read_pm = บ่าย { $hour }.{ $minute } น.
kit-datetime-label = วันที่และเวลา
kit-datetime-day = { $d }/{ $m }/ค.ศ. { $western }
kit-datetime-no_day = เลือกวันที่
kit-datetime-no_time = เลือกเวลา
kit-share-ready = ส่วนที่ใช้บ่อย
kit-share-whole = ทั้งหมด
kit-share-of = { $numerator } ใน { $denominator } ส่วน
kit-share-denominator = แบ่งเป็น
kit-share-numerator = จำนวนส่วน
kit-share-too_much = มากกว่าทั้งหมดไม่ได้ เช่น 1 ใน 8 ส่วน ให้พิมพ์ 8 ก่อน แล้วพิมพ์ 1

# 圖
kit-picture-larger = ขยาย
kit-picture-smaller = ย่อ
kit-picture-left = ซ้าย
kit-picture-right = ขวา
kit-picture-up = ขึ้น
kit-picture-down = ลง
kit-picture-smallest = นี่คือภาพทั้งหมด
kit-picture-largest = ขยายสุดแล้ว
kit-picture-whole = เห็นทั้งภาพแล้ว
kit-picture-edge = สุดขอบแล้ว
