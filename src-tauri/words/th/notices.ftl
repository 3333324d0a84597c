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
notices-when-upcoming = ยังไม่เปิดซอง
notices-when-past = สิ้นสุดแล้ว
notices-kind-estate = บ้าน ที่ดิน
notices-kind-movable = รถ สิ่งของ
notices-kind-service = ส่งเอกสารโดยวิธีประกาศ（公示送達）
notices-kind-reward = รางวัลผู้แจ้งเบาะแส
notices-count = พบ { $n } ประกาศ
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
notices-content-never = ยังไม่ได้รับข้อมูล
notices-content-away = ขณะนี้รับข้อมูลใหม่ไม่ได้ นี่คือข้อมูลที่มีอยู่
notices-content-refused = ข้อมูลใหม่ไม่ผ่านการตรวจสอบ จึงไม่ได้นำมาใช้ นี่คือข้อมูลที่มีอยู่
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
notices-lots-back = { $n } ล็อตหยุดขาย
notices-lot-stopped = ล็อตนี้หยุดขายแล้ว ยื่นซองไม่ได้
notices-lot-withdrawn = ล็อตนี้ถูกถอนแล้ว ยื่นซองไม่ได้

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
notices-state-endedUnknown = ปิดรับแล้ว
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
notices-ended-unknown = วันเปิดซองผ่านไปแล้ว ผลเป็นไปตามประกาศของสำนักงานสาขา

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
notices-flag-soldDateDoubtful = วันที่ขายอาจเขียนผิด โปรดดูประกาศ
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

# 開始
notices-start-title = ต้องการดูประกาศแบบไหน
notices-start-help = แตะหนึ่งแบบเพื่อดูประกาศ พิมพ์คำค้นหา หรือตรวจกระดาษที่เคยพิมพ์ก็ได้
notices-start-words = พิมพ์คำค้นหา
notices-start-code = ตรวจกระดาษที่พิมพ์ไว้
notices-start-all = ดูทั้งหมด
notices-start-all_n = ดูทั้งหมด { $n } รายการ
notices-start-count = { $n } รายการ
notices-kind-estate-what = บ้านและที่ดินที่จะขายทอดตลาด
notices-kind-movable-what = รถ เครื่องจักร และของอื่น ๆ
notices-kind-service-what = จดหมายที่ปิดประกาศเพราะหาผู้รับไม่พบ
notices-kind-reward-what = แจ้งเบาะแส รับเงินรางวัลได้

# 條件
notices-more = เงื่อนไขอื่น
notices-more-title = เลือกตามอะไร
notices-more-help = แตะเงื่อนไขแล้วเลือก ตัวเลขด้านล่างคือจำนวนที่พบ
notices-filter-title = เลือกหนึ่งอย่าง
notices-filter-help = แตะหนึ่งอย่าง ตัวเลขคือจำนวนประกาศ
notices-filter-count = { $n } รายการ
notices-any = ทั้งหมด
notices-show = ดู { $n } รายการนี้
notices-chosen-more = อีก { $n } ข้อ
notices-by-kind = ประเภท
notices-by-county = จังหวัด นคร
notices-by-township = ตำบล เขต
notices-by-road = ถนนหรือเขตที่ดิน
notices-by-category = คืออะไร
notices-by-price = ราคา
notices-by-area = ขนาด
notices-by-date = วัน
notices-by-when = ยังไม่ขายหรือจบแล้ว
notices-by-round = ครั้งที่ขาย
notices-by-delivery = การส่งมอบ
notices-by-share = ทั้งหมดหรือบางส่วน
notices-by-mail = ยื่นทางไปรษณีย์
notices-by-kind-what = มีสี่ประเภท
notices-by-county-what = อยู่จังหวัดหรือนครใด
notices-by-township-what = อยู่ที่ไหน
notices-by-road-what = ชื่อถนนในที่อยู่ หรือชื่อเขตที่ดิน（段）
notices-road-first = เลือกตำบลหรือเขตก่อน
notices-by-category-what = ท่านหาอะไร
notices-by-price-what = ราคาขั้นต่ำคือเงินน้อยที่สุดที่ต้องเสนอ
notices-by-area-what = เป็นเพียงประมาณ บางประกาศบอกทั้งแปลง
notices-by-date-what = เปิดซองเมื่อไร
notices-by-when-what = ยังไม่เปิดซอง หรือจบแล้ว
notices-by-round-what = ถ้าขายไม่ได้จะขายใหม่ ราคามักต่ำลง
notices-by-delivery-what = ส่งมอบ คือสำนักงานส่งทรัพย์ให้ผู้ซื้อ
notices-by-share-what = บางส่วน คือเป็นเจ้าของร่วมกับผู้อื่น
notices-by-mail-what = ส่งซองทางไปรษณีย์ได้
notices-by-price-exact = พิมพ์ราคาเอง
notices-by-area-exact = พิมพ์ขนาดเอง
notices-by-date-exact = เลือกวันเอง
notices-price-under = ต่ำกว่า { $to } เหรียญไต้หวัน
notices-price-between = { $from } ถึง { $to } เหรียญไต้หวัน
notices-price-over = { $from } เหรียญไต้หวันขึ้นไป
notices-price-unit = × 10,000 เหรียญไต้หวัน
notices-price-hint = 1 คือ 10,000 เหรียญไต้หวัน
notices-area-under = ต่ำกว่า { $to } ผิง（坪）
notices-area-between = { $from } ถึง { $to } ผิง（坪）
notices-area-over = { $from } ผิง（坪）ขึ้นไป
notices-area-unit = ผิง（坪）
notices-date-month = ขายร่วมเดือนนี้
notices-date-next = ขายร่วมเดือนหน้า
notices-date-between = { $from } ถึง { $to }
notices-round-more = ครั้งที่ 5 ขึ้นไป
notices-share-whole = ทั้งหมด
notices-share-part = บางส่วน
notices-mail-yes = ส่งไปรษณีย์ได้
notices-thing-house = บ้านและอาคาร
notices-thing-land = ที่ดิน
notices-thing-farm = ที่ดินเกษตร
notices-thing-parking = ที่จอดรถ
notices-thing-vehicle = รถยนต์ รถจักรยานยนต์
notices-thing-machine = เครื่องจักร
notices-thing-jewellery = อัญมณี
notices-thing-other = อื่น ๆ
notices-category-land = ที่ดิน
notices-category-home = บ้าน
notices-category-mixed = บ้านและสำนักงาน
notices-category-office = สำนักงาน
notices-category-shop = ร้านค้า
notices-category-factory = โรงงาน
notices-category-parking = ที่จอดรถ
notices-category-vehicle = รถ
notices-category-machine = เครื่องจักร
notices-category-jewellery = อัญมณี
notices-category-stock = หุ้น
notices-category-other = อื่น ๆ

# 自己打
notices-range-title = ตั้งแต่เท่าไรถึงเท่าไร
notices-range-help = พิมพ์ด้วยปุ่มตัวเลข กรอกช่องเดียวก็ได้
notices-range-from = อย่างน้อย
notices-range-to = น้อยกว่า
notices-range-none = ไม่จำกัด
notices-range-next = ช่องถัดไป
notices-range-back = ช่องแรก
notices-range-show = ดูผล
notices-range-empty = พิมพ์ตัวเลขก่อน
notices-range-wrong = ตัวเลขหลังต้องมากกว่าตัวแรก
notices-days-title = ตั้งแต่วันไหนถึงวันไหน
notices-days-help = เลือกวันแรก แล้วเลือกวันสุดท้าย
notices-days-from = ตั้งแต่วันไหน
notices-days-to = ถึงวันไหน
notices-days-next = เลือกวันสุดท้าย
notices-days-missing = เลือกวันก่อน

# 清單的段落
notices-group-upcoming = ยังไม่เปิดซอง
notices-group-offer = ซื้อได้ในราคาขั้นต่ำ
notices-group-posted = กำลังประกาศ
notices-group-past = จบแล้ว
notices-posted-on = ประกาศเมื่อ
notices-offer-until = ซื้อได้ถึง { $date }
notices-people = ถึง { $n } คน
notices-floor-none = ไม่ได้แจ้งราคาขั้นต่ำ
notices-none-drop = ไม่จำกัด: { $what }
notices-none-drop_words = ไม่ใช้คำค้นหา

# 核對印過的紙
notices-code-title = กระดาษนี้ยังถูกต้องไหม
notices-code-help = ท้ายกระดาษมีตัวเลข 12 ตัว พิมพ์เพื่อดูว่าประกาศเปลี่ยนหรือไม่
notices-code-where = ดูท้ายกระดาษ แล้วพิมพ์ตัวเลข 12 ตัว
notices-code-field = เลขบนกระดาษ
notices-code-empty = ยังไม่ได้พิมพ์
notices-code-open = ดูประกาศปัจจุบัน: { $what }

# 記起來、比較
notices-keep = เก็บไว้ก่อน
notices-kept = เก็บแล้ว
notices-kept-n = เก็บไว้ { $n }
notices-keep-full = เก็บได้ไม่เกิน { $n } ต้องเอาออกก่อน
notices-kept-title = ประกาศที่เก็บไว้
notices-kept-help = เปรียบเทียบหรือพิมพ์เป็นเล่ม ไม่เก็บไว้หลังท่านไป
notices-kept-none = ยังไม่มี กด “เก็บไว้ก่อน” ในประกาศ
notices-kept-drop = เอาออก
notices-print-large = พิมพ์ตัวใหญ่
notices-print-booklet = พิมพ์เป็นเล่ม ({ $n })
notices-compare = เปรียบเทียบ
notices-compare-few = ต้องมี 2 รายการจึงเทียบได้
notices-compare-title = เปรียบเทียบ
notices-compare-help = แต่ละบรรทัดคือเรื่องเดียวกัน จะนำกลับให้พิมพ์
notices-compare-what = รายการ
notices-compare-deposit = เงินประกัน
notices-compare-day = วัน
notices-compare-none = ไม่ได้แจ้ง
notices-compare-yes = ได้
notices-compare-no = ไม่ได้
notices-compare-note = ขนาดอาจเป็นทั้งแปลง อย่าเทียบราคาต่อผิง
notices-compare-print = พิมพ์ตารางนี้

# 一件公告的內容
notices-detail-cases = เลขคดี { $case } และอื่น ๆ
notices-detail-more_cases = เลขคดีอื่น
notices-detail-doc_no = เลขหนังสือ
notices-detail-sale = วันขาย
notices-detail-quantity = จำนวน
notices-detail-building_no = เลขอาคาร（建號）
notices-detail-floors = พื้นที่แต่ละชั้น
notices-detail-area-caution = พื้นที่อาจเป็นทั้งแปลงหรือทั้งอาคาร ไม่ใช่ส่วนที่ท่านซื้อ
notices-thing = สิ่งของ
notices-movable-plate = ทะเบียน
notices-movable-brand = ยี่ห้อและรุ่น
notices-movable-engine = ขนาดเครื่อง
notices-movable-made = ปีที่ผลิต
notices-movable-mileage = ระยะทาง
notices-movable-key = กุญแจ
notices-movable-runs = ติดเครื่องได้
notices-movable-registrable = โอนได้
notices-movable-stored = ที่เก็บ
notices-movable-condition = สภาพ
notices-told-yes = ได้
notices-told-no = ไม่ได้
notices-told-unknown = ประกาศไม่ได้แจ้ง
notices-told-conflicting = ข้อมูลขัดกัน โปรดถามก่อน

# 要先知道
notices-known-title = สิ่งที่ต้องรู้ก่อน

# 拍過幾次
notices-rounds-title = ขายมาแล้วกี่ครั้ง
notices-rounds-now = ครั้งนี้
notices-rounds-note = แท่งสูงคือราคาสูง ราคาครั้งหน้าสำนักงานเป็นผู้กำหนด

# 怎麼投標
notices-bid = กรอกใบเสนอราคา
notices-bid-title = ถ้าจะเสนอราคา ให้เตรียม
notices-bid-ask = ประกาศไม่ได้แจ้ง โปรดถามที่เคาน์เตอร์
notices-bid-form = ใบเสนอราคา (แบบที่ 22)
notices-bid-form-what = กรอกและพิมพ์ได้ที่นี่ เลขคดี ชุด และราคาขั้นต่ำจะกรอกให้
notices-bid-form-offer = การซื้อแบบนี้ใช้หนังสือแสดงความจำนงซื้อ มีที่นี่
notices-bid-deposit-title = เงินประกัน
notices-bid-deposit = { $amount } เหรียญไต้หวัน
notices-bid-deposit-lots = แต่ละชุดต่างกัน ดูด้านบน
notices-bid-deposit-ask = ประกาศไม่ได้แจ้ง โปรดถามที่เคาน์เตอร์
notices-bid-when = ก่อนเมื่อไร
notices-bid-before = เปิดซอง { $date } ต้องยื่นก่อนนั้น เวลาปิดรับโปรดถามที่เคาน์เตอร์
notices-bid-where = ที่ไหน
notices-bid-mail = ส่งไปรษณีย์ได้ไหม
notices-bid-mail-yes = ได้ ที่อยู่และเวลาดูในประกาศหรือถามที่เคาน์เตอร์
notices-bid-mail-no = ไม่ได้ ต้องมาเอง
notices-bid-mail-unknown = ประกาศไม่ได้แจ้ง โปรดถามที่เคาน์เตอร์
notices-bid-bring = สิ่งที่ต้องนำมา
notices-lot-title = เสนอราคาชุดไหน
notices-lot-help = หนึ่งใบต่อหนึ่งชุด แตะชุดที่ต้องการ
notices-lot-what = หนึ่งใบต่อหนึ่งชุด

# 照片和附件
notices-files = รูปและเอกสาร ({ $n })
notices-files-title = รูปและเอกสาร
notices-files-help = กด “ขยาย” แล้วเลื่อนด้วยลูกศร
notices-file-document = เอกสาร
notices-file-photo = รูปถ่าย
notices-file-map = แผนที่
notices-file-prev = ก่อนหน้า
notices-file-next = ถัดไป
notices-file-away = ไม่มีไฟล์นี้ในเครื่อง โปรดถามที่เคาน์เตอร์
notices-file-broken = เปิดไฟล์นี้ไม่ได้ โปรดถามที่เคาน์เตอร์
notices-file-none = ไม่มีรูปหรือเอกสาร

# 更正
notices-changed = มีการแก้ไข
notices-changed-on = แก้ไขเมื่อ { $date }
notices-changed-other = เนื้อหา
notices-changed-was = เดิม
notices-changed-now = ใหม่
notices-changed-nothing = ไม่ได้แจ้ง

# 官方網址
notices-official = หน้าประกาศทางการ
notices-official-how = สแกนด้วยมือถือเพื่อดูที่เว็บทางการ
notices-official-code = คิวอาร์โค้ดของหน้าทางการ

# 公示送達
notices-service-what = ปิดประกาศเพราะหาผู้รับไม่พบ หากมีชื่อท่าน โปรดมารับ
notices-service-people = ถึง { $n } คนนี้
notices-service-representative = ผู้แทน { $name }
notices-service-effective = ตั้งแต่ { $date } ถือว่าได้รับแล้ว
notices-service-effective-days = { $n } วันหลังประกาศ（行政程序法第81條）
notices-service-effective-unknown = ไม่ได้แจ้งเหตุ โปรดถามวันมีผล
notices-service-document = เอกสารอะไร
notices-service-collect = รับที่
notices-valid-to = ประกาศถึง
notices-service-basis = อ้างอิง
notices-service-do = โปรดถามเจ้าหน้าที่ว่าต้องนำอะไรมา

# 獎勵檢舉
notices-reward-what = หากทราบเรื่องของผู้นี้ โปรดแจ้งเรา หากพบทรัพย์สินมีรางวัล
notices-reward-head = ผู้รับผิดชอบ { $name }
notices-reward-wanted = ต้องการทราบ
notices-reward-rate = อัตรารางวัล
notices-reward-rate-of = ร้อยละ { $rate } ของเงินที่ได้
notices-reward-cap = สูงสุด
notices-reward-agency = หน่วยงาน
notices-reward-debt_kind = ประเภทหนี้
notices-reward-debt = จำนวนเงิน
notices-reward-contact = วิธีแจ้ง
notices-reward-safe = อย่าสืบหรือติดตามเอง

# 要先知道的事
notices-tag-noDelivery = ไม่ส่งมอบ（不點交）
notices-tag-noDelivery-means = ซื้อแล้ว ท่านต้องจัดการคนและของข้างในเอง
notices-tag-partDelivery = ส่งมอบบางส่วน（部分點交）
notices-tag-partDelivery-means = ส่วนที่เหลือท่านต้องจัดการเอง
notices-tag-share = กรรมสิทธิ์บางส่วน（持分）
notices-tag-share-means = เป็นเจ้าของร่วม การใช้ต้องตกลงกัน
notices-tag-coOwnersFirst = เจ้าของรวมซื้อก่อนได้
notices-tag-coOwnersFirst-means = แม้ท่านชนะ เจ้าของรวมซื้อในราคาเดียวกันได้
notices-tag-farmLand = ที่ดินเกษตร（農地）
notices-tag-farmLand-means = บางคนซื้อไม่ได้ โปรดถามก่อน
notices-tag-unregistered = มีส่วนที่ไม่ได้จดทะเบียน
notices-tag-unregistered-means = อาจจดทะเบียนไม่ได้หรือต้องรื้อ
notices-tag-leased = มีผู้เช่า
notices-tag-leased-means = มีผู้เช่าอยู่ อาจต้องรอจนหมดสัญญา
notices-tag-occupied = มีผู้ครอบครอง
notices-tag-occupied-means = มีคนใช้อยู่ อาจไม่ย้ายออก
notices-tag-unnaturalDeath = เคยมีผู้เสียชีวิต
notices-tag-unnaturalDeath-means = ประกาศแจ้งว่ามีการเสียชีวิตผิดธรรมชาติ
notices-tag-roadLand = ที่ดินถนน
notices-tag-roadLand-means = เป็นถนนหรือจะทำถนน มักสร้างบ้านไม่ได้
notices-tag-graves = มีหลุมศพ
notices-tag-graves-means = มีหลุมศพ ท่านต้องจัดการเอง
notices-tag-seaSandRadiation = ทรายทะเลหรือรังสี
notices-tag-seaSandRadiation-means = ประกาศพูดถึงทรายทะเลหรือรังสี โปรดอ่านก่อน
notices-tag-contaminated = ที่ดินปนเปื้อน
notices-tag-contaminated-means = ที่ดินปนเปื้อน ผู้ซื้ออาจต้องรับผิดชอบ
notices-tag-mortgageStays = จำนองยังอยู่
notices-tag-mortgageStays-means = ซื้อแล้วจำนองไม่ถูกลบ โปรดถามก่อน
notices-tag-combinedLots = ขายรวมหลายชุด
notices-tag-combinedLots-means = ต้องซื้อพร้อมกัน
notices-tag-orderedOpening = เปิดซองตามลำดับ
notices-tag-orderedOpening-means = ถ้าชุดแรกพอแล้ว ชุดหลังไม่ขาย
notices-tag-indigenousReserve = ที่ดินสงวนชนพื้นเมือง（原住民保留地）
notices-tag-indigenousReserve-means = เฉพาะชนพื้นเมืองซื้อได้
notices-ways = ทำอย่างอื่น
notices-start-ways = วิธีอื่น
notices-start-kinds = ประเภทประกาศ
notices-detail-case_no = เลขคดี
notices-demo-short = ข้อมูลตัวอย่าง
