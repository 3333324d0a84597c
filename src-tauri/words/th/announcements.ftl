### unread: not yet read by a native speaker

# 分署的消息
announcements-title = ข่าวจากสำนักงาน
announcements-help = สิ่งที่สำนักงานต้องการแจ้ง
announcements-none = ไม่มีข่าวใหม่
announcements-banner = ข่าว แตะเพื่ออ่าน
announcements-from = ตั้งแต่ { $date }
announcements-until = ถึง { $date }
announcements-chinese_only = มีเฉพาะภาษาจีน
announcements-picture = ภาพ { $n }
announcements-prev = ก่อนหน้า
announcements-next = ถัดไป
announcements-of = { $n } จาก { $total }

# 緊急
announcements-emergency-title = ประกาศฉุกเฉิน
announcements-emergency-help = ขณะนี้มีเหตุฉุกเฉิน โปรดทำตามหน้านี้ก่อน เมื่อเหตุสงบ จะกลับไปหน้าเดิม สิ่งที่กรอกไว้ยังอยู่
announcements-emergency-stays = เหตุฉุกเฉินยังไม่สิ้นสุด โปรดอ่านหน้านี้ก่อน
announcements-hazard-typhoon = ไต้ฝุ่น
announcements-hazard-evacuation = ออกจากอาคาร
announcements-hazard-earthquake = แผ่นดินไหว
announcements-hazard-other = เหตุฉุกเฉิน
announcements-do = โปรดทำตอนนี้
announcements-do-inside = ข้างนอกอันตราย อยู่ข้างในก่อน
announcements-do-dates = การเปิดซองและนัดวันนี้อาจเปลี่ยน โปรดถามเจ้าหน้าที่
announcements-do-staff = ทำตามเจ้าหน้าที่
announcements-do-calm = เดินช้า ๆ อย่าผลักหรือวิ่ง
announcements-do-out = เดินตามป้ายทางออกไปข้างนอก
announcements-do-no_lift = ห้ามใช้ลิฟต์ ใช้บันได
announcements-do-back = ทิ้งของไว้ อย่ากลับไปเอา
announcements-do-cover = หมอบ หลบใต้โต๊ะ จับให้แน่น
announcements-since = ตั้งแต่ { $time } · ขณะนี้ { $now }
