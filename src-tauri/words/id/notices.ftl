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
notices-town = Pilih tempat
notices-when-upcoming = Belum dibuka
notices-when-past = Sudah selesai
notices-kind-estate = Rumah, tanah
notices-kind-movable = Kendaraan, barang
notices-kind-service = Penyampaian lewat pengumuman（公示送達）
notices-kind-reward = Imbalan bagi pelapor
notices-count = Ditemukan { $n } pengumuman
notices-order = Tanggal terdekat di depan
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

# 選地方
notices-town-title = Di tempat mana?
notices-town-help = Sentuh satu tempat untuk melihat pengumumannya saja. Angka menunjukkan jumlahnya.
notices-town-all = Semua tempat
notices-town-count = { $n } pengumuman

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
notices-state-endedUnknown = Sudah selesai
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
