### unread: not yet read by a native speaker

### 公告前後不同的欄位。

notices-field-state = Status
notices-field-openAt = Waktu buka penawaran
notices-field-bidUntil = Batas penawaran
notices-field-offerUntil = Batas tawaran beli
notices-field-floorPrice = Harga dasar
notices-field-deposit = Uang jaminan
notices-field-round = Putaran
notices-field-place = Tempat buka penawaran
notices-field-mailBid = Penawaran lewat pos
notices-field-delivery = Serah terima
notices-field-outcome = Hasil
notices-field-lot = Lot
notices-field-address = Alamat
notices-field-area = Luas
notices-field-share = Bagian hak
notices-field-item = Barang
notices-field-remarks = Catatan
notices-field-facts = Keterangan lain
notices-field-case = Nomor perkara
notices-field-unit = Bagian
notices-field-title = Perihal
notices-field-docNo = Nomor surat
notices-field-issuedOn = Tanggal pengumuman
notices-field-validFrom = Diumumkan mulai
notices-field-validTo = Diumumkan sampai
notices-field-service = Dokumen yang disampaikan
notices-field-reward = Hadiah
notices-field-attachments = Lampiran
notices-field-source = Alamat web

notices-field-yes = Ya
notices-field-no = Tidak
notices-field-none = —

notices-flag-lotTakenBack = Ada lot yang dihentikan atau ditarik. Tanyakan dulu ke bagian yang mengurus.
