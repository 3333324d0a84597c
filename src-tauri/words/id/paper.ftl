### unread: not yet read by a native speaker

# 紙本

# 每一張都有
paper-example = Contoh
paper-draft = Konsep
paper-sample = Data contoh
paper-empty_side = Halaman ini kosong（本頁空白）
paper-further_down = Lihat di belakang（見後）
paper-same = Sama dengan di atas（同上）
paper-row = { $label } (baris { $n })
paper-page = Halaman { $n } dari { $total }
paper-edition = { $form }, edisi { $edition }
paper-large = Huruf besar（大字版）
paper-large-edition = Edisi { $edition }

# 金額、日期
paper-amount = NT${ $amount }
paper-day = { $date } ({ $weekday })
paper-weekday-1 = Senin
paper-weekday-2 = Selasa
paper-weekday-3 = Rabu
paper-weekday-4 = Kamis
paper-weekday-5 = Jumat
paper-weekday-6 = Sabtu
paper-weekday-7 = Minggu
paper-time-morning = pagi
paper-time-afternoon = siang/sore
paper-time-hour = pukul { $hour }
paper-time-minute = pukul { $hour }.{ $minute }

# 公告
paper-notice-estate = Pengumuman lelang tanah dan bangunan（不動產拍賣公告）
paper-notice-movable = Pengumuman lelang barang bergerak（動產拍賣公告）
paper-notice-service = Penyampaian surat lewat pengumuman（公示送達）
paper-notice-reward = Pengumuman imbalan bagi pelapor（獎勵檢舉公告）
paper-notice-what = Ini hasil pencarian. Yang berlaku adalah pengumuman asli kantor ini.
paper-notice-demo = Data contoh, bukan pengumuman sungguhan
paper-notice-fresh-none = Tanyakan lagi ke kantor ini
paper-notice-source = Sumber data: { $who }
paper-notice-source-none = Sumber data: tidak ada, hanya contoh
paper-notice-printed = Tanggal cetak: { $date }
paper-notice-case = Nomor perkara（案號）
paper-notice-unit = Seksi { $unit }（股）
paper-notice-round = Putaran lelang, keadaan
paper-notice-lot-state = Keadaan
paper-notice-open = Pembukaan penawaran（開標）
paper-notice-none = Pengumuman tidak menyebutkan
paper-notice-lot = Lot { $lot }（標別）
paper-notice-floor =
    Nilai limit（底價）
    Harga minimum
paper-notice-deposit =
    Uang jaminan lelang（保證金）
    Dibayar saat menawar
paper-notice-result = Hasil
paper-notice-delivery = Serah terima（點交）
paper-notice-category = Jenis
paper-notice-what-sold = Objek lelang
paper-notice-remarks = Catatan
paper-area-both = Luas { $ping } ping ({ $m2 } m²)
paper-share = Bagian hak { $share }（權利範圍）

# 對照表
paper-gloss-mark = Lembar penjelasan, bukan formulir（對照表）
paper-gloss-note = Lembar ini untuk Anda simpan. Isinya menjelaskan setiap baris formulir bahasa Mandarin. Tanda tangani dan serahkan formulir bahasa Mandarin.
paper-gloss-field = Yang ditanyakan
paper-gloss-chinese = Di formulir（中文）
paper-gloss-answer = Jawaban Anda
paper-gloss-sign = Tanda tangan atau cap sendiri di formulir bahasa Mandarin

# 資料條碼
paper-code-mark = Kode data（資料條碼）
paper-code-note = Kotak di bawah ini memuat isi formulir, sudah dienkripsi; hanya { $office } yang dapat membacanya. Serahkan bersama formulir. Tanpa lembar ini formulir tetap berlaku.
paper-code-part = Kotak { $n } dari { $total }　{ $name }
