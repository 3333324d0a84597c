### unread: not yet read by a native speaker

### 公告前後不同的欄位。

changes-state = Status
changes-openAt = Waktu buka penawaran
changes-bidUntil = Batas penawaran
changes-offerUntil = Batas tawaran beli
changes-floorPrice = Harga dasar
changes-deposit = Uang jaminan
changes-round = Putaran
changes-place = Tempat buka penawaran
changes-mailBid = Penawaran lewat pos
changes-delivery = Serah terima
changes-outcome = Hasil
changes-lot = Lot
changes-address = Alamat
changes-area = Luas
changes-share = Bagian hak
changes-item = Barang
changes-remarks = Catatan
changes-facts = Keterangan lain
changes-case = Nomor perkara
changes-unit = Bagian
changes-title = Perihal
changes-docNo = Nomor surat
changes-issuedOn = Tanggal pengumuman
changes-validFrom = Diumumkan mulai
changes-validTo = Diumumkan sampai
changes-service = Dokumen yang disampaikan
changes-reward = Hadiah
changes-attachments = Lampiran
changes-source = Alamat web

changes-yes = Ya
changes-no = Tidak
changes-none = Tidak ada

changes-problem-missing = belum diisi
changes-problem-unknown = pilihan ini tidak ada
changes-problem-unknownField = kolom ini tidak ada
changes-problem-taken = ID ini sudah dipakai
changes-problem-tooLong = terlalu panjang atau berisi karakter terlarang
changes-problem-samePerson = harus orang lain
changes-problem-beforeStart = sebelum hari mulai
changes-problem-noMoment = bukan tanggal dan jam, contoh 115/8/4 15:00
changes-problem-noDay = bukan tanggal, contoh 115/8/4
changes-problem-noMoney = bukan jumlah uang
changes-problem-noNumber = bukan angka
changes-problem-noCase = bukan nomor perkara
changes-problem-noText = bukan teks
changes-problem-noYesOrNo = harus true atau false
changes-problem-noTable = bukan kumpulan kolom
changes-problem-noList = bukan daftar
changes-problem-tooMany = terlalu banyak
changes-problem-noFile = tidak ada di samping pengumuman
changes-problem-largeFile = lebih dari 25 MB
changes-problem-badFile = bukan PDF, JPEG, atau PNG yang terbaca
