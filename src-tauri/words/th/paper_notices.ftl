### unread: not yet read by a native speaker

# 公告的紙本
paper-notice-square = ที่อยู่เว็บของประกาศ
paper-notice-fresh-today = ข้อมูล ณ { $date } อาจเปลี่ยนแปลง โปรดสอบถามแผนกอีกครั้ง
paper-notice-fresh-days = ข้อมูล ณ { $date } ({ $days } วันก่อน) อาจเปลี่ยนแปลง โปรดสอบถามแผนกอีกครั้ง

# 查驗碼
paper-notice-code = รหัสตรวจสอบ　{ $code }
paper-notice-code-how = หากต้องการทราบว่าประกาศเปลี่ยนหรือไม่ ตรวจรหัสนี้ที่เครื่อง หรือสอบถามแผนก
paper-notice-check-valid = ข้อความบนกระดาษตรงกับประกาศปัจจุบัน
paper-notice-check-changed = ประกาศมีการเปลี่ยนแปลง โปรดพิมพ์ใหม่
paper-notice-check-withdrawn = รายการนี้ถูกระงับหรือถอนแล้ว
paper-notice-check-over = รายการนี้สิ้นสุดแล้ว
paper-notice-check-unknown = ไม่มีรายการนี้ในข้อมูลปัจจุบัน โปรดสอบถามแผนก
paper-notice-check-mistyped = ตัวเลขไม่ถูกต้อง โปรดดูตัวเลข 12 หลักบนกระดาษอีกครั้ง

# 拍賣
paper-notice-title = เรื่อง
paper-notice-issued = ประกาศวันที่ { $date }
paper-notice-bid-until = ยื่นซองได้ถึง
paper-notice-place = สถานที่
paper-notice-offer = เสนอซื้อได้（應買）
paper-notice-offer-how = ภายในสามเดือนหลังประกาศ เสนอซื้อได้ตามเงื่อนไขเดิม (กฎหมายบังคับคดี มาตรา 95)
paper-notice-until = ถึง { $date }
paper-notice-from-to = { $from } ถึง { $to }
paper-notice-post = ยื่นซองทางไปรษณีย์（通訊投標）
paper-notice-post-yes = ได้
paper-notice-post-no = ไม่ได้ ต้องมาด้วยตนเอง
paper-notice-item-no = ลำดับ { $no }　
paper-notice-building-no = เลขที่อาคาร { $what }（建號）
paper-notice-floors = พื้นที่แต่ละชั้น { $what }
paper-notice-item-floor = ราคาขั้นต่ำของรายการนี้ { $amount }
paper-notice-plate = ทะเบียนรถ { $what }
paper-notice-brand = ยี่ห้อ { $what }
paper-notice-model = รุ่น { $what }
paper-notice-engine = ความจุเครื่องยนต์ { $what }
paper-notice-made = ผลิตเมื่อ { $what }
paper-notice-mileage = ระยะทาง { $what }
paper-notice-key-yes = มีกุญแจ
paper-notice-key-no = ไม่มีกุญแจ
paper-notice-key-both = กุญแจ: ข้อมูลไม่ตรงกัน
paper-notice-runs-yes = สตาร์ตได้
paper-notice-runs-no = สตาร์ตไม่ได้
paper-notice-runs-both = การสตาร์ต: ข้อมูลไม่ตรงกัน
paper-notice-registrable-yes = โอนทะเบียนได้
paper-notice-registrable-no = โอนทะเบียนไม่ได้
paper-notice-registrable-both = การโอนทะเบียน: ข้อมูลไม่ตรงกัน
paper-notice-stored = เก็บไว้ที่ { $what }
paper-notice-condition = สภาพ { $what }
paper-notice-area-mind = ข้อควรระวังเรื่องพื้นที่
paper-notice-area-caution = พื้นที่อาจเป็นของทั้งแปลง แต่ขายเพียงบางส่วน โปรดเทียบกับสัดส่วนสิทธิและประกาศ
paper-notice-rounds = การขายครั้งก่อนของคดีนี้
paper-notice-rounds-round = ครั้งที่
paper-notice-rounds-open = วันที่
paper-notice-rounds-floor = ราคาขั้นต่ำ (ดอลลาร์ไต้หวัน)
paper-notice-rounds-outcome = ผล
paper-notice-rounds-this = ครั้งนี้
paper-notice-bring-what = สิ่งที่ต้องนำมา
paper-notice-post-steps = ทางไปรษณีย์
paper-notice-post-how = ส่งลงทะเบียนตอบรับไปยังตู้ไปรษณีย์ตามประกาศ ไม่ใช่ที่อยู่สาขา ต้องถึงก่อนวันเวลาสุดท้ายตามประกาศ ใส่แบบเสนอราคาและซองเงินประกันในซองนอกที่ติดป้าย หนึ่งซองต่อหนึ่งล็อต ใช้แบบที่ 22 เครื่องนี้พิมพ์ได้
paper-notice-attachments = เอกสารแนบ

# 公示送達
paper-notice-addressee = ผู้รับ（應受送達人）
paper-notice-represented = { $name } (ผู้แทน { $by })
paper-notice-document = เอกสาร
paper-notice-effective = วันมีผล
paper-notice-effective-means = ตั้งแต่วันนี้ถือว่าส่งแล้ว แม้ไม่มารับ (กฎหมายวิธีปฏิบัติราชการ มาตรา 81)
paper-notice-effective-none = ข้อมูลไม่ได้ระบุ โปรดดูประกาศหรือสอบถามแผนก
paper-notice-do = สิ่งที่ต้องทำ
paper-notice-collect = สถานที่รับ
paper-notice-collect-how = สาขาเก็บเอกสารไว้ ผู้รับมารับได้ทุกเมื่อ (กฎหมายวิธีปฏิบัติราชการ มาตรา 80) โปรดนำบัตรประจำตัวและตราประทับมา
paper-notice-basis = อาศัยอำนาจ
paper-notice-period = ระยะเวลาประกาศ

# 獎勵檢舉
paper-notice-debtor = ผู้มีหน้าที่ชำระ（義務人）
paper-notice-debt = หนี้
paper-notice-agency = หน่วยงานผู้ส่ง
paper-notice-wanted = ข้อมูลที่ต้องการ
paper-notice-reward-sum = เงินรางวัล
paper-notice-rate = { $rate }% ของเงินที่ได้คืน
paper-notice-cap = สูงสุด { $amount }
paper-notice-contact = วิธีแจ้ง

# 比較表
paper-compare = เปรียบเทียบประกาศ
paper-compare-kind = ประกาศ
paper-compare-lots = { $n } ล็อต
paper-compare-rest = อีก { $n } ล็อต ดูในประกาศ
paper-compare-items = และอื่น ๆ รวม { $n } รายการ ดูประกาศ
paper-compare-area = พื้นที่ สัดส่วนสิทธิ
paper-compare-code = รหัสตรวจสอบ
paper-compare-more = { $begin }… (ดูต่อในประกาศ)

# 小冊
paper-booklet = รวมประกาศ { $n } รายการ
paper-booklet-no = ที่
paper-booklet-what = ประกาศ
paper-booklet-when = วันที่ ราคาขั้นต่ำ
paper-booklet-page = หน้า
