### unread: not yet read by a native speaker

# The on-screen keyboard.

keyboard-label = แป้นพิมพ์
keyboard-mode-ready = เลือกประโยค
keyboard-mode-zhuyin = จู้อิน（注音）
keyboard-mode-latin = ABC
keyboard-mode-digits = 123
keyboard-speech-ready = เลือกประโยคที่มีอยู่
keyboard-speech-zhuyin = พิมพ์อักษรจีนด้วยจู้อิน（注音）
keyboard-speech-latin = พิมพ์ตัวอักษร
keyboard-speech-digits = พิมพ์ตัวเลข 123
keyboard-hint = กดเสียง ตัวอักษรจะปรากฏที่นี่ กดเฉพาะเสียงแรกก็ได้
keyboard-none = ไม่มีตัวอักษรที่ออกเสียงนี้
keyboard-more = เพิ่มเติม
keyboard-more_speech = เพิ่มเติม หน้านี้คือหน้า { $page } จาก { $pages }
keyboard-tone-first = กดเสียงก่อน แล้วกดวรรณยุกต์
keyboard-tone-1 = เสียงที่ 1
keyboard-tone-2 = เสียงที่ 2
keyboard-tone-3 = เสียงที่ 3
keyboard-tone-4 = เสียงที่ 4
keyboard-tone-5 = เสียงเบา
keyboard-space = เว้นวรรค
keyboard-back = ลบ 1 ตัว
keyboard-clear = ล้าง
keyboard-restore = คืนค่า
keyboard-newline = ขึ้นบรรทัดใหม่
keyboard-punctuation = เครื่องหมายวรรคตอน
keyboard-upper = ตัวพิมพ์ใหญ่
keyboard-lower = ตัวพิมพ์เล็ก
keyboard-count = { $n }/{ $max } ตัว
keyboard-full = ช่องนี้ไม่เกิน { $n } ตัวอักษร
keyboard-sign-dot = จุด
keyboard-sign-hyphen = ขีดสั้น
keyboard-sign-at = เครื่องหมายแอต
keyboard-sign-underscore = ขีดล่าง
keyboard-sign-apostrophe = เครื่องหมายอะพอสทรอฟี
keyboard-sign-slash = เครื่องหมายทับ
keyboard-sign-comma = จุลภาค
keyboard-sign-and = เครื่องหมายและ
keyboard-sign-open = วงเล็บเปิด
keyboard-sign-close = วงเล็บปิด
keyboard-sign-colon = ทวิภาค
keyboard-sign-hash = เครื่องหมายสี่เหลี่ยม
keyboard-sign-plus = เครื่องหมายบวก

# Pads for numbers, ID numbers and dates.
keyboard-wan = หมื่น
keyboard-qian = พัน
keyboard-pad-label = ปุ่มตัวเลข
keyboard-letters-label = ปุ่มตัวอักษร
keyboard-to-letters = พิมพ์ตัวอักษร
keyboard-to-digits = พิมพ์ตัวเลข 123
keyboard-max = ไม่เกิน { $max }
keyboard-digits-max = ไม่เกิน { $n } หลัก
