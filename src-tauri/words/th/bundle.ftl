### unread: not yet read by a native speaker

### Why signed content was not taken.

bundle-refused-malformed = ไฟล์เสียหาย ไม่ได้นำมาใช้ ({ $detail })
bundle-refused-signature = ลายเซ็นไม่ถูกต้อง ไม่ได้นำมาใช้ ({ $detail })
bundle-refused-rollback = เก่ากว่าข้อมูลที่มีอยู่ ไม่ได้นำมาใช้ ({ $detail })
bundle-refused-mixed = ไฟล์เก่าและใหม่ปนกัน ไม่ได้นำมาใช้ ({ $detail })
bundle-refused-expired = ลายเซ็นหมดอายุ ไม่รับข้อมูลใหม่ และใช้ข้อมูลเดิมต่อไป ({ $detail })
bundle-refused-delegation = มีหน่วยงานลงนามไฟล์ที่ไม่ใช่ของตน ไม่ได้นำมาใช้ ({ $detail })
bundle-refused-branch = แหล่งข้อมูลไม่มีของหน่วยงานนี้ ({ $detail })
bundle-refused-missing = ไฟล์ไม่ครบ ({ $detail })
bundle-refused-content = เนื้อหาไม่ตรงกับลายเซ็น ไม่ได้นำมาใช้ ({ $detail })
bundle-refused-endless = ไฟล์ยาวเกินไป ไม่ได้นำมาใช้ ({ $detail })
bundle-refused-truncated = ไฟล์ยังส่งไม่ครบ ครั้งหน้าจะส่งต่อ ({ $detail })
bundle-refused-bomb = เมื่อคลายแล้วใหญ่เกินที่ระบุ ไม่ได้นำมาใช้ ({ $detail })
bundle-refused-slow = เครือข่ายช้าเกินไป ครั้งหน้าจะส่งต่อ ({ $detail })
bundle-refused-unreachable = ติดต่อแหล่งข้อมูลไม่ได้ ครั้งหน้าจะลองใหม่ ({ $detail })
bundle-refused-newer = เนื้อหาต้องใช้โปรแกรมรุ่นใหม่กว่า โปรดปรับปรุง ({ $detail })
bundle-refused-line = เนื้อหาประกาศผิดพลาด ไม่ได้นำมาใช้ ({ $detail })
bundle-refused-not-taken = เนื้อหาไม่ผ่านการตรวจของเครื่องนี้ ({ $detail })
bundle-refused-busy = โปรแกรมอื่นกำลังปรับปรุง โปรดรอสักครู่ ({ $detail })
bundle-refused-disk = อ่านหรือเขียนดิสก์ไม่ได้ ({ $detail })
