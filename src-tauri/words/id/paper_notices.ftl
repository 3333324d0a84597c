### unread: not yet read by a native speaker

# 公告的紙本
paper-notice-square = Alamat web pengumuman
paper-notice-fresh-today = Data per { $date }. Bisa berubah, tanyakan lagi ke seksi
paper-notice-fresh-days = Data per { $date } ({ $days } hari lalu). Bisa berubah, tanyakan lagi ke seksi

# 查驗碼
paper-notice-code = Kode periksa　{ $code }
paper-notice-code-how = Untuk tahu apakah pengumuman berubah, periksa nomor ini di mesin atau tanyakan ke seksi.
paper-notice-check-valid = Isi kertas sama dengan pengumuman sekarang.
paper-notice-check-changed = Pengumuman sudah berubah. Silakan cetak lagi.
paper-notice-check-withdrawn = Sudah dihentikan atau ditarik kembali.
paper-notice-check-over = Sudah berakhir.
paper-notice-check-unknown = Tidak ada dalam data sekarang. Silakan tanya ke seksi.
paper-notice-check-mistyped = Nomor tidak cocok. Periksa lagi 12 angka di kertas.

# 拍賣
paper-notice-title = Perihal
paper-notice-issued = Pengumuman { $date }
paper-notice-bid-until = Batas penawaran
paper-notice-place = Tempat
paper-notice-offer = Penjualan terbuka（應買）
paper-notice-offer-how = Selama tiga bulan setelah pengumuman, siapa pun boleh membeli dengan syarat semula (UU Eksekusi, Pasal 95).
paper-notice-until = sampai { $date }
paper-notice-from-to = { $from } sampai { $to }
paper-notice-post = Penawaran lewat pos（通訊投標）
paper-notice-post-yes = Boleh
paper-notice-post-no = Tidak, datang sendiri
paper-notice-item-no = No. { $no }　
paper-notice-building-no = No. bangunan { $what }（建號）
paper-notice-floors = Luas tiap lantai { $what }
paper-notice-item-floor = Nilai limit barang ini { $amount }
paper-notice-plate = Pelat { $what }
paper-notice-brand = Merek { $what }
paper-notice-model = Tipe { $what }
paper-notice-engine = Isi silinder { $what }
paper-notice-made = Dibuat { $what }
paper-notice-mileage = Jarak tempuh { $what }
paper-notice-key-yes = Ada kunci
paper-notice-key-no = Tanpa kunci
paper-notice-key-both = Kunci: data tidak konsisten
paper-notice-runs-yes = Bisa dihidupkan
paper-notice-runs-no = Tidak bisa dihidupkan
paper-notice-runs-both = Mesin: data tidak konsisten
paper-notice-registrable-yes = Bisa balik nama
paper-notice-registrable-no = Tidak bisa balik nama
paper-notice-registrable-both = Balik nama: data tidak konsisten
paper-notice-stored = Disimpan di { $what }
paper-notice-condition = Kondisi { $what }
paper-notice-area-mind = Perhatikan luas
paper-notice-area-caution = Luas bisa luas seluruh bidang, padahal yang dijual hanya sebagian. Bandingkan dengan bagian hak dan pengumuman.
paper-notice-rounds = Putaran lelang perkara ini
paper-notice-rounds-round = Putaran
paper-notice-rounds-open = Tanggal
paper-notice-rounds-floor = Nilai limit (NTD)
paper-notice-rounds-outcome = Hasil
paper-notice-rounds-this = kali ini
paper-notice-bring-what = Bawa saat menawar
paper-notice-post-steps = Lewat pos
paper-notice-post-how = Kirim tercatat dengan tanda terima ke kotak pos yang tertulis di pengumuman, bukan ke alamat kantor; harus tiba sebelum batas waktu di pengumuman. Formulir dan kantong jaminan masuk ke amplop luar berlabel, satu amplop satu lot. Formulirnya nomor 22, mesin ini bisa mencetak.
paper-notice-attachments = Lampiran

# 公示送達
paper-notice-addressee = Penerima（應受送達人）
paper-notice-represented = { $name } (diwakili { $by })
paper-notice-document = Dokumen
paper-notice-effective = Mulai berlaku
paper-notice-effective-means = Sejak hari ini dianggap tersampaikan walau belum diambil (UU Prosedur Administrasi, Pasal 81).
paper-notice-effective-none = Data tidak menyebutkan. Lihat pengumuman atau tanya seksi.
paper-notice-do = Yang perlu dilakukan
paper-notice-collect = Tempat pengambilan
paper-notice-collect-how = Dokumen disimpan kantor ini; penerima boleh mengambil kapan saja (UU Prosedur Administrasi, Pasal 80). Bawa kartu identitas dan cap.
paper-notice-basis = Dasar
paper-notice-period = Masa pengumuman

# 獎勵檢舉
paper-notice-debtor = Penanggung（義務人）
paper-notice-debt = Utang
paper-notice-agency = Instansi pengirim
paper-notice-wanted = Yang dicari
paper-notice-reward-sum = Imbalan
paper-notice-rate = { $rate }% dari uang yang diperoleh
paper-notice-cap = paling banyak { $amount }
paper-notice-contact = Cara melapor

# 比較表
paper-compare = Perbandingan pengumuman
paper-compare-kind = Pengumuman
paper-compare-lots = { $n } lot
paper-compare-rest = { $n } lagi, lihat pengumuman
paper-compare-items = dan lainnya, total { $n }; lihat pengumuman
paper-compare-area = Luas, bagian hak
paper-compare-code = Kode periksa
paper-compare-more = { $begin }… (lanjut di pengumuman)

# 小冊
paper-booklet = Buklet { $n } pengumuman
paper-booklet-no = No.
paper-booklet-what = Pengumuman
paper-booklet-when = Tanggal, nilai limit
paper-booklet-page = Hal.
