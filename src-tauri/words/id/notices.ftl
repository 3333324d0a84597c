### unread: not yet read by a native speaker

# 拍賣公告

# 清單
notices-title = Pengumuman lelang（拍賣公告）
notices-help = Sentuh satu pengumuman untuk membacanya. Jika terlalu banyak, pilih tempat dahulu, atau tekan “Cari” dan ketik.
notices-find = Cari
notices-find-again = Ganti kata
notices-chosen = Pilihan Anda
notices-narrow = Persempit
notices-clear = Hapus semua
notices-chip-words = “{ $words }”
notices-chip-remove = Hapus “{ $what }”
notices-when-upcoming = Belum dibuka
notices-when-past = Sudah selesai
notices-kind-estate = Rumah, tanah
notices-kind-movable = Kendaraan, barang
notices-kind-service = Penyampaian lewat pengumuman（公示送達）
notices-kind-reward = Imbalan bagi pelapor
notices-count = Ditemukan { $n } pengumuman
notices-range = { $from } sampai { $to } dari { $total }
notices-prev = { $n } sebelumnya
notices-next = { $n } berikutnya
notices-none = Pengumuman tidak ditemukan
notices-none-words = “{ $words }” tidak ditemukan
notices-none-what = Anda dapat memilih:
notices-none-retype = Cari dengan kata lain
notices-none-all = Lihat semua pengumuman
notices-none-ask = Minta bantuan petugas
notices-empty-what = Saat ini belum ada pengumuman. Silakan tanya petugas.
notices-fresh = Data per { $date }.
notices-fresh-check = Data mungkin berubah. Tanyakan ke seksi penanggung jawab（承辦股）sebelum menawar.
notices-fresh-none = Belum ada data pengumuman.
notices-content-never = Data belum diterima.
notices-content-away = Data baru belum dapat diterima. Ini data yang ada.
notices-content-refused = Data baru tidak lolos pemeriksaan dan tidak dipakai. Ini data yang ada.
notices-stale = Data sudah { $days } hari tidak diperbarui dan mungkin berubah. Tanyakan ke seksi penanggung jawab（承辦股）sebelum menawar.
notices-demo = Data contoh, bukan pengumuman sungguhan

# 打字找
notices-words-title = Apa yang dicari?
notices-words-hint = Ketik tempat, jalan, atau nomor perkara
notices-words-help = Ketik dengan tombol di bawah: kecamatan, jalan, atau nomor perkara di surat.
notices-words-empty = Belum diketik
notices-words-field = Kata yang dicari
notices-words-find = Cari
notices-words-found = Ditemukan { $n } pengumuman
notices-words-case = Untuk nomor perkara, tekan “123”. Cukup beberapa angka terakhir.


# 一件公告
notices-detail-title = Isi pengumuman
notices-detail-help = Halaman ini memuat isi pengumuman. Untuk dibawa pulang, tekan “Cetak pengumuman ini”.
notices-detail-case = Nomor perkara { $case }
notices-detail-unit = Seksi { $unit }（股）
notices-detail-lot = Lot { $lot }（標別）
notices-detail-lots = Ada { $n } lot
notices-detail-floor = Nilai limit, harga minimum（底價）
notices-detail-floor-none = Nilai limit tidak ditulis
notices-detail-deposit = Uang jaminan, dibayar saat menawar（保證金）
notices-detail-deposit-none = Pengumuman tidak menyebutkan
notices-detail-open = Pembukaan penawaran（開標）
notices-detail-open-none = Tanggal tidak ditulis
notices-detail-area = Luas
notices-detail-area-both = { $ping } ping ({ $m2 } meter persegi)
notices-detail-area-m2 = { $m2 } m²
notices-detail-share = Bagian hak（權利範圍）
notices-detail-source = Sumber data
notices-detail-branch = Kantor penanggung jawab
notices-detail-category = Jenis
notices-detail-remarks = Catatan
notices-detail-check = Periksa kembali pengumuman sebelum menawar.
notices-detail-print = Cetak pengumuman ini
notices-money-yuan = NT$
notices-floor = Nilai limit
notices-deposit-yuan = Uang jaminan NT${ $amount }
notices-area-ping = { $ping } ping（坪）
notices-lots-more = Semua { $n } lot
notices-lots-back = { $n } lot dihentikan
notices-lot-stopped = Lot ini dihentikan, tidak bisa ditawar.
notices-lot-withdrawn = Lot ini ditarik, tidak bisa ditawar.

# 拍次
notices-round-1 = Lelang ke-1（第一拍）
notices-round-2 = Lelang ke-2（第二拍）
notices-round-3 = Lelang ke-3（第三拍）
notices-round-4 = Lelang ke-4（第四拍）
notices-round-n = Lelang ke-{ $n }
notices-round-special = Penjualan khusus（特別變賣）
notices-round-after = Lelang lagi setelah penjualan khusus

# 點交與權利
notices-delivery-yes = Dengan serah terima（點交）
notices-delivery-yes-means = Setelah membeli, kantor menyerahkan rumah atau tanah kepada Anda.
notices-delivery-no = Tanpa serah terima（不點交）
notices-delivery-no-means = Setelah membeli, Anda mengurus sendiri orang dan barang di dalamnya.
notices-delivery-partial = Serah terima sebagian（部分點交）
notices-delivery-partial-means = Sebagian tidak diserahkan. Bagian itu harus Anda urus sendiri.
notices-delivery-see = Serah terima: lihat catatan
notices-delivery-see-means = Diserahkan atau tidak, tertulis dalam catatan. Baca catatan dahulu.
notices-delivery-unknown = Serah terima tidak ditulis
notices-delivery-unknown-means = Pengumuman tidak menyebutkan serah terima. Tanyakan sebelum menawar.

# 現在的情形
notices-state-upcoming = Belum dibuka
notices-state-biddingToday = Dibuka hari ini
notices-state-openOffer = Sekarang bisa dibeli（應買）
notices-state-postponed = Ditunda
notices-state-stopped = Lelang dihentikan（停止拍賣）
notices-state-withdrawn = Dicabut（撤回）
notices-state-corrected = Isi sudah diperbaiki
notices-state-failed = Tidak laku
notices-state-sold = Sudah terjual
notices-state-takenByCreditor = Diambil alih kreditur（承受）
notices-state-soldInOffer = Terjual sesuai harga pengumuman
notices-state-endedUnknown = Sudah ditutup
notices-state-expired = Sudah lewat
notices-state-posted = Sedang diumumkan

# 結果
notices-outcome-sold = Sudah terjual
notices-outcome-takenByCreditor = Diambil alih kreditur（承受）
notices-outcome-soldInOffer = Terjual sesuai harga pengumuman
notices-outcome-failed = Tidak laku
notices-outcome-unknown = Sudah selesai, hasil tidak ditulis
notices-outcome-price = Harga terjual
notices-outcome-on = Tanggal terjual
notices-ended-unknown = Hari lelang sudah lewat. Hasilnya menurut pengumuman cabang ini.

# 公告裡的欄目
notices-fact-occupancy = Keadaan pemakaian（使用情形）
notices-fact-vacancy = Kosong atau tidak（空屋）
notices-fact-preemption = Hak membeli lebih dulu（優先承買權）
notices-fact-zoning = Peruntukan（使用分區）
notices-fact-encumbrance = Hak tanggungan（抵押權）
notices-fact-contamination = Pencemaran（污染）
notices-fact-storedAt = Tempat penyimpanan（存放地點）
notices-fact-viewing = Waktu melihat（看貨）
notices-fact-registration = Waktu pendaftaran（登記）
notices-fact-payAndTake = Batas bayar dan ambil（付款取貨）
notices-fact-depositTerms = Cara membayar jaminan（保證金）
notices-fact-mailBid = Lewat pos: batas dan tujuan（通訊投標）

# 資料有疑問的地方
notices-flag-soldDateFuture = Tanggal penjualan dalam data belum tiba, mungkin salah tulis.
notices-flag-soldDateDoubtful = Tanggal terjual mungkin salah tulis. Lihat pengumuman.
notices-flag-soldDateMissing = Data tidak memuat tanggal penjualan.
notices-flag-resultUnknown = Data tidak memuat hasil.
notices-flag-roundUnknown = Putaran lelang ditulis tidak seperti biasa.
notices-flag-parcelDiffers = Kode bidang tanah berbeda dengan nomor dalam alamat.
notices-flag-parcelUnreadable = Kode bidang tanah tidak terbaca.
notices-flag-townshipMissing = Data tidak memuat kecamatan atau kota.
notices-flag-townshipDiffers = Kecamatan berbeda dengan alamat.
notices-flag-countyMissing = Data tidak memuat kabupaten atau kota.
notices-flag-countyDiffers = Kabupaten atau kota berbeda dengan alamat.
notices-flag-addressMissing = Data tidak memuat alamat. Lihat pengumuman.
notices-flag-areaDiffers = Luas dalam ping dan meter persegi tidak cocok.
notices-flag-floorPriceMissing = Data tidak memuat nilai limit.
notices-flag-soldPriceMissing = Data tidak memuat harga terjual.
notices-flag-sourceIdMissing = Data tidak memuat nomor pengumuman.
notices-flag-linkUnusable = Alamat web dalam data tidak dapat digunakan.
notices-flag-itemRepeated = Barang yang sama tertulis lebih dari sekali dalam data.
notices-flag-saleDateDoubtful = Tanggal lelang mungkin salah tulis. Lihat pengumuman.
notices-flag-saleDateMissing = Data tidak memuat tanggal lelang.
notices-flag-deliveryDiffers = Kolom penyerahan dan catatan berbeda. Lihat catatan.
notices-flag-attachmentUnusable = Ada nama berkas lampiran yang tidak dapat dipakai.
notices-flag-lotTakenBack = Ada lot yang dihentikan atau ditarik. Tanyakan dulu ke bagian yang mengurus.

notices-item-land = Tanah（土地）
notices-item-building = Bangunan（建物）
notices-item-other = Barang lain

# 開始
notices-start-title = Pengumuman yang mana?
notices-start-help = Sentuh satu jenis untuk melihatnya. Anda juga bisa mencari dengan kata, atau memeriksa cetakan lama.
notices-start-words = Cari dengan kata
notices-start-code = Periksa cetakan
notices-start-all = Lihat semua
notices-start-all_n = Lihat semua { $n }
notices-start-count = { $n } pengumuman
notices-kind-estate-what = Rumah dan tanah yang dilelang
notices-kind-movable-what = Mobil, mesin, dan barang lain
notices-kind-service-what = Surat yang diumumkan karena orangnya tidak ditemukan
notices-kind-reward-what = Beri informasi, bisa dapat hadiah

# 條件
notices-more = Pilihan lain
notices-more-title = Pilih berdasarkan apa?
notices-more-help = Sentuh satu syarat lalu pilih. Angka di bawah adalah jumlah yang ditemukan.
notices-filter-title = Pilih satu
notices-filter-help = Sentuh satu. Angkanya jumlah pengumuman.
notices-filter-count = { $n } pengumuman
notices-any = Semua
notices-show = Lihat { $n } ini
notices-chosen-more = { $n } lagi
notices-by-kind = Jenis
notices-by-county = Kabupaten, kota
notices-by-township = Kecamatan
notices-by-road = Jalan atau blok tanah
notices-by-category = Barangnya
notices-by-price = Harga
notices-by-area = Luas
notices-by-date = Tanggal
notices-by-when = Akan datang atau selesai
notices-by-round = Lelang ke berapa
notices-by-delivery = Penyerahan
notices-by-share = Seluruh atau bagian
notices-by-mail = Lewat pos
notices-by-kind-what = Ada empat jenis.
notices-by-county-what = Di kabupaten atau kota mana?
notices-by-township-what = Di kecamatan mana?
notices-by-road-what = Nama jalan pada alamat, atau blok tanah（段）.
notices-road-first = Pilih kecamatan dulu
notices-by-category-what = Anda mencari apa?
notices-by-price-what = Harga dasar adalah jumlah paling sedikit.
notices-by-area-what = Hanya perkiraan: ada yang menulis seluruh bidang tanah.
notices-by-date-what = Kapan penawaran dibuka?
notices-by-when-what = Akan datang atau sudah selesai.
notices-by-round-what = Yang belum laku dilelang lagi, biasanya lebih murah.
notices-by-delivery-what = Penyerahan: kantor menyerahkan kepada pembeli.
notices-by-share-what = Bagian: dimiliki bersama orang lain.
notices-by-mail-what = Penawaran boleh dikirim lewat pos.
notices-by-price-exact = Ketik harga
notices-by-area-exact = Ketik luas
notices-by-date-exact = Pilih tanggal
notices-price-under = di bawah NT${ $to }
notices-price-between = NT${ $from } sampai { $to }
notices-price-over = NT${ $from } ke atas
notices-price-unit = ×NT$10,000
notices-price-hint = 1 berarti NT$10,000.
notices-area-under = di bawah { $to } ping（坪）
notices-area-between = { $from } sampai { $to } ping（坪）
notices-area-over = { $from } ping（坪） ke atas
notices-area-unit = ping（坪）
notices-date-month = Lelang bersama bulan ini
notices-date-next = Lelang bersama bulan depan
notices-date-between = { $from } sampai { $to }
notices-round-more = Lelang ke-5 dan seterusnya
notices-share-whole = Seluruhnya
notices-share-part = Sebagian
notices-mail-yes = Boleh lewat pos
notices-thing-house = Rumah dan bangunan
notices-thing-land = Tanah
notices-thing-farm = Tanah pertanian
notices-thing-parking = Tempat parkir
notices-thing-vehicle = Mobil dan motor
notices-thing-machine = Mesin
notices-thing-jewellery = Perhiasan
notices-thing-other = Lainnya
notices-category-land = Tanah
notices-category-home = Rumah
notices-category-mixed = Rumah kantor
notices-category-office = Kantor
notices-category-shop = Toko
notices-category-factory = Pabrik
notices-category-parking = Tempat parkir
notices-category-vehicle = Kendaraan
notices-category-machine = Mesin
notices-category-jewellery = Perhiasan
notices-category-stock = Saham
notices-category-other = Lainnya

# 自己打
notices-range-title = Dari berapa sampai berapa?
notices-range-help = Ketik dengan tombol angka. Satu kotak cukup.
notices-range-from = Paling sedikit
notices-range-to = Kurang dari
notices-range-none = bebas
notices-range-next = Ke kotak kedua
notices-range-back = Ke kotak pertama
notices-range-show = Lihat hasilnya
notices-range-empty = Ketik angka dulu.
notices-range-wrong = Angka kedua harus lebih besar.
notices-days-title = Dari tanggal berapa sampai berapa?
notices-days-help = Pilih hari pertama, lalu hari terakhir.
notices-days-from = Mulai tanggal berapa?
notices-days-to = Sampai tanggal berapa?
notices-days-next = Lalu hari terakhir
notices-days-missing = Pilih tanggal dulu.

# 清單的段落
notices-group-upcoming = Akan datang
notices-group-offer = Bisa dibeli dengan harga dasar
notices-group-posted = Sedang diumumkan
notices-group-past = Sudah selesai
notices-posted-on = Diumumkan
notices-offer-until = Bisa dibeli sampai { $date }
notices-people = Untuk { $n } orang
notices-floor-none = Harga dasar tidak ditulis
notices-none-drop = Semua: { $what }
notices-none-drop_words = Tanpa kata itu

# 核對印過的紙
notices-code-title = Apakah cetakan ini masih benar?
notices-code-help = Di bagian bawah kertas ada 12 angka. Ketik untuk tahu apakah pengumumannya berubah.
notices-code-where = Lihat bagian bawah kertas, ketik 12 angkanya.
notices-code-field = Nomor di kertas
notices-code-empty = belum diketik
notices-code-open = Lihat yang sekarang: { $what }

# 記起來、比較
notices-keep = Simpan dulu
notices-kept = Tersimpan
notices-kept-n = Tersimpan: { $n }
notices-keep-full = Paling banyak { $n }. Lepas satu dulu.
notices-kept-title = Pengumuman tersimpan
notices-kept-help = Bandingkan atau cetak jadi satu buku. Tidak disimpan setelah Anda pergi.
notices-kept-none = Belum ada. Tekan “Simpan dulu” di pengumuman.
notices-kept-drop = Lepas
notices-print-large = Cetak besar
notices-print-booklet = Cetak { $n } jadi buku
notices-compare = Bandingkan
notices-compare-few = Perlu 2 lelang untuk dibandingkan.
notices-compare-title = Perbandingan
notices-compare-help = Satu baris untuk satu hal. Cetak bila ingin dibawa.
notices-compare-what = Hal
notices-compare-deposit = Uang jaminan
notices-compare-day = Tanggal
notices-compare-none = tidak ditulis
notices-compare-yes = boleh
notices-compare-no = tidak
notices-compare-note = Luas bisa seluruh bidang: jangan bandingkan harga per ping.
notices-compare-print = Cetak tabel ini

# 一件公告的內容
notices-detail-cases = Perkara { $case } dan lainnya
notices-detail-more_cases = Perkara lain
notices-detail-doc_no = Nomor surat
notices-detail-sale = Lelang
notices-detail-quantity = Jumlah
notices-detail-building_no = No. bangunan（建號）
notices-detail-floors = Luas lantai
notices-detail-area-caution = Luas bisa seluruh bidang atau gedung, bukan bagian yang Anda beli.
notices-thing = Barang
notices-movable-plate = Pelat nomor
notices-movable-brand = Merek dan model
notices-movable-engine = Mesin
notices-movable-made = Tahun pembuatan
notices-movable-mileage = Jarak tempuh
notices-movable-key = Kunci
notices-movable-runs = Bisa dinyalakan
notices-movable-registrable = Bisa balik nama
notices-movable-stored = Tempat penyimpanan
notices-movable-condition = Kondisi
notices-told-yes = ya
notices-told-no = tidak
notices-told-unknown = tidak ditulis
notices-told-conflicting = tulisannya berbeda, tanyakan dulu

# 要先知道
notices-known-title = Yang perlu diketahui

# 拍過幾次
notices-rounds-title = Sudah berapa kali dilelang?
notices-rounds-now = kali ini
notices-rounds-note = Batang lebih tinggi, harga dasar lebih tinggi. Harga berikutnya ditentukan kantor.

# 怎麼投標
notices-bid = Isi formulir penawaran
notices-bid-title = Jika ingin menawar, siapkan ini
notices-bid-ask = Tidak ditulis, tanyakan di loket
notices-bid-form = Formulir penawaran (no. 22)
notices-bid-form-what = Isi dan cetak di sini. Perkara, lot, dan harga dasar sudah terisi.
notices-bid-form-offer = Untuk pembelian ini pakai surat pernyataan membeli, ada di sini.
notices-bid-deposit-title = Uang jaminan
notices-bid-deposit = NT${ $amount }
notices-bid-deposit-lots = Berbeda tiap lot, lihat di atas.
notices-bid-deposit-ask = Tidak ditulis, tanyakan di loket
notices-bid-when = Sebelum kapan
notices-bid-before = Penawaran dibuka { $date }. Masukkan sebelumnya; tanyakan batas waktunya di loket.
notices-bid-where = Di mana
notices-bid-mail = Lewat pos?
notices-bid-mail-yes = Boleh. Alamat dan batas waktu lihat pengumuman atau tanyakan di loket.
notices-bid-mail-no = Tidak, harus datang sendiri.
notices-bid-mail-unknown = Tidak ditulis, tanyakan di loket
notices-bid-bring = Bawa
notices-lot-title = Lot yang mana?
notices-lot-help = Satu formulir untuk satu lot. Sentuh lot Anda.
notices-lot-what = Satu formulir untuk satu lot.

# 照片和附件
notices-files = Foto dan lampiran ({ $n })
notices-files-title = Foto dan lampiran
notices-files-help = Tekan “perbesar”, lalu geser dengan panah.
notices-file-document = Dokumen
notices-file-photo = Foto
notices-file-map = Peta
notices-file-prev = Sebelumnya
notices-file-next = Berikutnya
notices-file-away = Berkas ini tidak ada di mesin ini. Tanyakan di loket.
notices-file-broken = Berkas ini tidak bisa dibuka. Tanyakan di loket.
notices-file-none = Tidak ada foto atau lampiran.

# 更正
notices-changed = Diperbaiki
notices-changed-on = Diperbaiki { $date }
notices-changed-other = Isi
notices-changed-was = Sebelumnya:
notices-changed-now = Sekarang:
notices-changed-nothing = tidak ditulis

# 官方網址
notices-official = Halaman resmi
notices-official-how = Pindai dengan ponsel untuk melihat di situs resmi.
notices-official-code = Kode QR halaman resmi

# 公示送達
notices-service-what = Surat ini diumumkan karena penerimanya tidak ditemukan. Jika nama Anda ada, ambillah.
notices-service-people = Untuk { $n } orang ini
notices-service-representative = diwakili { $name }
notices-service-effective = Mulai { $date } dianggap sudah diterima.
notices-service-effective-days = { $n } hari setelah diumumkan（行政程序法第81條）.
notices-service-effective-unknown = Dasarnya tidak ditulis: tanyakan kapan berlaku.
notices-service-document = Jenis surat
notices-service-collect = Ambil di
notices-valid-to = Diumumkan sampai
notices-service-basis = Dasar
notices-service-do = Tanyakan petugas apa yang perlu dibawa.

# 獎勵檢舉
notices-reward-what = Jika tahu tentang orang ini, beri tahu kami. Jika harta ditemukan, ada hadiah.
notices-reward-head = penanggung jawab { $name }
notices-reward-wanted = Yang dicari
notices-reward-rate = Hadiah
notices-reward-rate-of = { $rate } persen dari yang diterima
notices-reward-cap = Paling banyak
notices-reward-agency = Instansi
notices-reward-debt_kind = Jenis utang
notices-reward-debt = Jumlah
notices-reward-contact = Cara melapor
notices-reward-safe = Jangan menyelidiki atau membuntuti sendiri.

# 要先知道的事
notices-tag-noDelivery = Tanpa penyerahan（不點交）
notices-tag-noDelivery-means = Orang dan barang di dalamnya menjadi urusan Anda.
notices-tag-partDelivery = Diserahkan sebagian（部分點交）
notices-tag-partDelivery-means = Sisanya menjadi urusan Anda.
notices-tag-share = Bagian saja（持分）
notices-tag-share-means = Anda memilikinya bersama orang lain dan harus sepakat soal pemakaiannya.
notices-tag-coOwnersFirst = Pemilik bersama didahulukan
notices-tag-coOwnersFirst-means = Walau Anda menang, pemilik lain boleh membeli dengan harga sama.
notices-tag-farmLand = Tanah pertanian（農地）
notices-tag-farmLand-means = Tidak semua orang boleh membeli. Tanyakan dulu.
notices-tag-unregistered = Ada bagian tak terdaftar
notices-tag-unregistered-means = Mungkin tidak bisa didaftarkan atau harus dibongkar.
notices-tag-leased = Disewa
notices-tag-leased-means = Ada penyewa. Mungkin Anda harus menunggu.
notices-tag-occupied = Ditempati orang
notices-tag-occupied-means = Ada yang memakai dan mungkin tidak pindah.
notices-tag-unnaturalDeath = Ada kematian di dalamnya
notices-tag-unnaturalDeath-means = Pengumuman menyebut kematian tidak wajar di sini.
notices-tag-roadLand = Tanah jalan
notices-tag-roadLand-means = Tanah jalan: biasanya tidak boleh dibangun.
notices-tag-graves = Ada makam
notices-tag-graves-means = Ada makam yang menjadi urusan Anda.
notices-tag-seaSandRadiation = Pasir laut atau radiasi
notices-tag-seaSandRadiation-means = Pengumuman menyebut pasir laut atau radiasi. Baca dulu.
notices-tag-contaminated = Tanah tercemar
notices-tag-contaminated-means = Tanah tercemar, pembeli mungkin bertanggung jawab.
notices-tag-mortgageStays = Hak tanggungan tetap
notices-tag-mortgageStays-means = Tidak dihapus setelah dibeli. Tanyakan dulu.
notices-tag-combinedLots = Beberapa lot dijual bersama
notices-tag-combinedLots-means = Harus dibeli bersama.
notices-tag-orderedOpening = Dibuka berurutan
notices-tag-orderedOpening-means = Jika lot awal cukup, lot berikutnya tidak dijual.
notices-tag-indigenousReserve = Tanah masyarakat adat（原住民保留地）
notices-tag-indigenousReserve-means = Hanya masyarakat adat yang boleh membeli.
notices-ways = Lainnya
notices-start-ways = Cara lain
notices-start-kinds = Jenis pengumuman
notices-detail-case_no = Perkara
notices-demo-short = Data contoh
