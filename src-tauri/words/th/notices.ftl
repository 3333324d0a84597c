### unread: not yet read by a native speaker

# 拍賣公告

# 清單
notices-title = ประกาศขายทอดตลาด（拍賣公告）
notices-help = แตะประกาศเพื่อดูรายละเอียด หากมีมาก ให้เลือกสถานที่ก่อน หรือกด “ค้นหา” แล้วพิมพ์
notices-find = ค้นหา
notices-find-again = เปลี่ยนคำค้น
notices-chosen = ที่เลือก
notices-narrow = จำกัดผลลัพธ์
notices-clear = ล้างทั้งหมด
notices-chip-words = “{ $words }”
notices-chip-remove = เอา “{ $what }” ออก
notices-town = เลือกสถานที่
notices-when-upcoming = ยังไม่เปิดซอง
notices-when-past = สิ้นสุดแล้ว
notices-kind-estate = บ้าน ที่ดิน
notices-kind-movable = รถ สิ่งของ
notices-kind-service = ส่งเอกสารโดยวิธีประกาศ（公示送達）
notices-kind-reward = รางวัลผู้แจ้งเบาะแส
notices-count = พบ { $n } ประกาศ
notices-order = เรียงวันเปิดซองใกล้สุดก่อน
notices-range = { $from } ถึง { $to } จาก { $total }
notices-prev = { $n } ประกาศก่อน
notices-next = { $n } ประกาศถัดไป
notices-none = ไม่พบประกาศ
notices-none-words = ไม่พบ “{ $words }”
notices-none-what = ท่านเลือกได้:
notices-none-retype = ค้นหาด้วยคำอื่น
notices-none-all = ดูประกาศทั้งหมด
notices-none-ask = ขอให้เจ้าหน้าที่ช่วยหา
notices-empty-what = ขณะนี้ไม่มีประกาศ สอบถามเจ้าหน้าที่ได้
notices-fresh = ข้อมูล ณ { $date }
notices-fresh-check = อาจมีการเปลี่ยนแปลงภายหลัง โปรดสอบถามแผนกที่รับผิดชอบ（承辦股）ก่อนเสนอราคา
notices-fresh-none = ยังไม่มีข้อมูลประกาศ
notices-stale = ข้อมูลไม่ได้อัปเดต { $days } วัน อาจมีการเปลี่ยนแปลง โปรดสอบถามแผนกที่รับผิดชอบ（承辦股）ก่อนเสนอราคา
notices-demo = ข้อมูลตัวอย่าง ไม่ใช่ประกาศจริง

# 打字找
notices-words-title = ต้องการหาอะไร
notices-words-hint = พิมพ์สถานที่ ถนน หรือหมายเลขคดี
notices-words-help = พิมพ์ด้วยปุ่มด้านล่าง เช่น ตำบล ถนน หรือหมายเลขคดีในจดหมาย
notices-words-empty = ยังไม่ได้พิมพ์
notices-words-field = คำที่ต้องการค้นหา
notices-words-find = ค้นหา
notices-words-found = พบ { $n } ประกาศ
notices-words-case = หากค้นด้วยหมายเลขคดี กด “123” แล้วพิมพ์เลขท้ายไม่กี่ตัวก็พอ

# 選地方
notices-town-title = อยู่ที่ใด
notices-town-help = แตะสถานที่เพื่อดูเฉพาะประกาศของที่นั้น ตัวเลขคือจำนวนประกาศ
notices-town-all = ทุกสถานที่
notices-town-count = { $n } ประกาศ

# 一件公告
notices-detail-title = รายละเอียดประกาศ
notices-detail-help = หน้านี้คือรายละเอียดของประกาศ หากต้องการนำกลับ กด “พิมพ์ประกาศนี้”
notices-detail-case = หมายเลขคดี { $case }
notices-detail-unit = แผนก { $unit }（股）
notices-detail-lot = ล็อต { $lot }（標別）
notices-detail-lots = มี { $n } ล็อต
notices-detail-floor = ราคาขั้นต่ำที่รับ（底價）
notices-detail-floor-none = ไม่ได้ระบุราคาขั้นต่ำ
notices-detail-deposit = เงินประกันที่ต้องวางก่อน（保證金）
notices-detail-deposit-none = ประกาศไม่ได้ระบุ
notices-detail-open = เปิดซอง（開標）
notices-detail-open-none = ไม่ได้ระบุวันที่
notices-detail-area = เนื้อที่
notices-detail-area-both = { $ping } ผิง ({ $m2 } ตารางเมตร)
notices-detail-area-m2 = { $m2 } ตารางเมตร
notices-detail-share = ส่วนแห่งสิทธิ（權利範圍）
notices-detail-source = แหล่งข้อมูล
notices-detail-branch = หน่วยงานที่ดำเนินการ
notices-detail-category = ประเภท
notices-detail-remarks = หมายเหตุ
notices-detail-check = ตรวจสอบประกาศอีกครั้งก่อนเสนอราคา
notices-detail-print = พิมพ์ประกาศนี้
notices-money-yuan = เหรียญไต้หวัน
notices-floor = ราคาขั้นต่ำ
notices-deposit-yuan = เงินประกัน { $amount } เหรียญไต้หวัน
notices-area-ping = { $ping } ผิง（坪）
notices-lots-more = ทั้งหมด { $n } ล็อต

# 拍次
notices-round-1 = ขายครั้งที่ 1（第一拍）
notices-round-2 = ขายครั้งที่ 2（第二拍）
notices-round-3 = ขายครั้งที่ 3（第三拍）
notices-round-4 = ขายครั้งที่ 4（第四拍）
notices-round-n = ขายครั้งที่ { $n }
notices-round-special = กระบวนการขายพิเศษ（特別變賣）
notices-round-after = ขายทอดตลาดอีกครั้งหลังการขายพิเศษ

# 點交與權利
notices-delivery-yes = ส่งมอบการครอบครอง（點交）
notices-delivery-yes-means = เมื่อซื้อแล้ว สำนักงานจะส่งมอบบ้านหรือที่ดินให้ท่าน
notices-delivery-no = ไม่ส่งมอบการครอบครอง（不點交）
notices-delivery-no-means = เมื่อซื้อแล้ว ท่านต้องจัดการคนและสิ่งของที่อยู่ภายในเอง
notices-delivery-partial = ส่งมอบบางส่วน（部分點交）
notices-delivery-partial-means = มีบางส่วนไม่ส่งมอบ ส่วนนั้นท่านต้องจัดการเอง
notices-delivery-see = การส่งมอบดูที่หมายเหตุ
notices-delivery-see-means = จะส่งมอบหรือไม่ระบุไว้ในหมายเหตุ โปรดอ่านหมายเหตุก่อน
notices-delivery-unknown = ไม่ได้ระบุการส่งมอบ
notices-delivery-unknown-means = ประกาศไม่ได้ระบุว่าจะส่งมอบหรือไม่ โปรดสอบถามก่อนเสนอราคา

# 現在的情形
notices-state-upcoming = ยังไม่เปิดซอง
notices-state-biddingToday = เปิดซองวันนี้
notices-state-openOffer = ขณะนี้แสดงความจำนงซื้อได้（應買）
notices-state-postponed = เลื่อนวัน
notices-state-stopped = งดการขาย（停止拍賣）
notices-state-withdrawn = ถอนประกาศ（撤回）
notices-state-corrected = แก้ไขเนื้อหาแล้ว
notices-state-failed = ขายไม่ได้
notices-state-sold = ขายแล้ว
notices-state-takenByCreditor = เจ้าหนี้รับโอนทรัพย์（承受）
notices-state-soldInOffer = ขายแล้วตามราคาประกาศ
notices-state-endedUnknown = สิ้นสุดแล้ว
notices-state-expired = หมดเวลาแล้ว
notices-state-posted = กำลังประกาศ

# 結果
notices-outcome-sold = ขายแล้ว
notices-outcome-takenByCreditor = เจ้าหนี้รับโอนทรัพย์（承受）
notices-outcome-soldInOffer = ขายแล้วตามราคาประกาศ
notices-outcome-failed = ขายไม่ได้
notices-outcome-unknown = สิ้นสุดแล้ว ไม่ได้ระบุผล
notices-outcome-price = ราคาที่ขายได้
notices-outcome-on = วันที่ขายได้

# 公告裡的欄目
notices-fact-occupancy = สภาพการใช้งาน（使用情形）
notices-fact-vacancy = ว่างหรือไม่（空屋）
notices-fact-preemption = สิทธิซื้อก่อน（優先承買權）
notices-fact-zoning = เขตการใช้ที่ดิน（使用分區）
notices-fact-encumbrance = จำนองและภาระ（抵押權）
notices-fact-contamination = มลพิษ（污染）
notices-fact-storedAt = สถานที่เก็บ（存放地點）
notices-fact-viewing = เวลาดูของ（看貨）
notices-fact-registration = เวลาลงทะเบียน（登記）
notices-fact-payAndTake = กำหนดชำระและรับของ（付款取貨）
notices-fact-depositTerms = วิธีวางเงินประกัน（保證金）
notices-fact-mailBid = ทางไปรษณีย์: กำหนดและที่ส่ง（通訊投標）

# 資料有疑問的地方
notices-flag-soldDateFuture = วันที่ขายในข้อมูลยังมาไม่ถึง อาจเขียนผิด
notices-flag-soldDateMissing = ข้อมูลไม่ได้ระบุวันที่ขาย
notices-flag-resultUnknown = ข้อมูลไม่ได้ระบุผล
notices-flag-roundUnknown = ครั้งที่ขายเขียนต่างจากปกติ
notices-flag-parcelDiffers = รหัสที่ดินไม่ตรงกับเลขที่ดินในที่อยู่
notices-flag-parcelUnreadable = อ่านรหัสที่ดินไม่ได้
notices-flag-townshipMissing = ข้อมูลไม่ได้ระบุตำบลหรือเมือง
notices-flag-townshipDiffers = ตำบลไม่ตรงกับที่อยู่
notices-flag-countyMissing = ข้อมูลไม่ได้ระบุเทศมณฑลหรือนคร
notices-flag-countyDiffers = เทศมณฑลหรือนครไม่ตรงกับที่อยู่
notices-flag-addressMissing = ข้อมูลไม่ได้ระบุที่อยู่ โปรดดูประกาศ
notices-flag-areaDiffers = เนื้อที่เป็นผิงกับตารางเมตรไม่ตรงกัน
notices-flag-floorPriceMissing = ข้อมูลไม่ได้ระบุราคาขั้นต่ำ
notices-flag-soldPriceMissing = ข้อมูลไม่ได้ระบุราคาที่ขายได้
notices-flag-sourceIdMissing = ข้อมูลไม่มีหมายเลขของประกาศ
notices-flag-linkUnusable = ที่อยู่เว็บในข้อมูลใช้ไม่ได้
notices-flag-itemRepeated = ทรัพย์เดียวกันเขียนไว้มากกว่าหนึ่งครั้งในข้อมูล
notices-flag-saleDateDoubtful = วันเปิดซองอาจเขียนผิด โปรดดูประกาศ
notices-flag-saleDateMissing = ข้อมูลไม่ได้ระบุวันเปิดซอง
notices-flag-deliveryDiffers = คอลัมน์การส่งมอบกับหมายเหตุไม่ตรงกัน โปรดดูหมายเหตุ
notices-flag-attachmentUnusable = มีชื่อแฟ้มแนบที่ใช้ไม่ได้
notices-flag-lotTakenBack = บางล็อตหยุดขายหรือถูกถอนแล้ว โปรดสอบถามแผนกก่อน

notices-item-land = ที่ดิน（土地）
notices-item-building = สิ่งปลูกสร้าง（建物）
notices-item-other = ทรัพย์อื่น
