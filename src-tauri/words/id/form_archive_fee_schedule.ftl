### unread: not yet read by a native speaker

# 第 6 號 檔案閱覽抄錄複製收費標準

form-archive_fee_schedule = Tarif melihat dan menyalin arsip
    .short = Tarif arsip
    .what = Biaya membaca, mencatat, atau menyalin arsip.
    .bring = Ini tabel tarif; tidak perlu diisi.
form-archive_fee_schedule-text-issued = Menurut Undang-Undang Arsip Pasal 21 dan tarif perubahan 30-12-2022. Dalam dolar Taiwan.
form-archive_fee_schedule-text-head_kind = Jenis
form-archive_fee_schedule-text-head_item = Rincian
form-archive_fee_schedule-text-head_price = Tarif
form-archive_fee_schedule-text-head_note = Keterangan
form-archive_fee_schedule-text-read = Membaca, mencatat
form-archive_fee_schedule-text-read_item = Arsip instansi
form-archive_fee_schedule-text-read_price = NT$20 per 2 jam
form-archive_fee_schedule-text-read_note = Kurang dari 2 jam dihitung 2 jam; arsip nasional gratis
form-archive_fee_schedule-text-own = Kamera sendiri
form-archive_fee_schedule-text-own_item = Dengan izin instansi
form-archive_fee_schedule-text-own_price = Sama dengan membaca
form-archive_fee_schedule-text-own_note = Ponsel atau kamera
form-archive_fee_schedule-text-paper = Fotokopi
form-archive_fee_schedule-text-paper_b4 = Hitam putih, sampai B4
form-archive_fee_schedule-text-p2 = NT$2 per halaman
form-archive_fee_schedule-text-c10 = Warna NT$10
form-archive_fee_schedule-text-paper_a3 = Hitam putih, A3
form-archive_fee_schedule-text-p3 = NT$3 per halaman
form-archive_fee_schedule-text-c15 = Warna NT$15
form-archive_fee_schedule-text-image = Berkas gambar dari kertas
form-archive_fee_schedule-text-low200 = sampai 200 dpi
form-archive_fee_schedule-text-i10 = NT$10 per gambar
form-archive_fee_schedule-text-by_mail = Lewat surel atau media simpan
form-archive_fee_schedule-text-high201 = 201 dpi ke atas
form-archive_fee_schedule-text-i25 = NT$25 per gambar
form-archive_fee_schedule-text-photo = Foto
form-archive_fee_schedule-text-photo_bw = Fotokopi hitam putih, B4 / A3
form-archive_fee_schedule-text-p23 = NT$2 / 3 per halaman
form-archive_fee_schedule-text-c5 = Warna: lima kali
form-archive_fee_schedule-text-photo300 = Berkas gambar, sampai 300 dpi
form-archive_fee_schedule-text-i15 = NT$15 per gambar
form-archive_fee_schedule-text-photo301 = Berkas gambar, 301 dpi ke atas
form-archive_fee_schedule-text-i30 = NT$30 per gambar
form-archive_fee_schedule-text-large = Gambar lebih besar dari A3
form-archive_fee_schedule-text-large300 = Sampai 300 dpi, dihitung per A3
form-archive_fee_schedule-text-i50 = NT$50 per gambar
form-archive_fee_schedule-text-ask_annex = Di atas 300 dpi: lihat lampiran resmi
form-archive_fee_schedule-text-other = Suara, film, media lain
form-archive_fee_schedule-text-by_annex = Lihat lampiran resmi
form-archive_fee_schedule-text-medium = Media simpan
form-archive_fee_schedule-text-electronic = Pengiriman elektronik
form-archive_fee_schedule-text-by_agency = Ditentukan instansi
form-archive_fee_schedule-text-format_agency = Format ditentukan instansi
form-archive_fee_schedule-text-post = Dikirim pos
form-archive_fee_schedule-text-post_price = Ongkos pos + NT$50 sekali kirim
form-archive_fee_schedule-text-post_note = NT$50 biaya penanganan
form-archive_fee_schedule-text-dash = —
form-archive_fee_schedule-text-note =
    1. Ajukan dahulu; bayar dan baca setelah disetujui (formulir 12).
    2. Membaca dihitung per waktu, menyalin per halaman.
    3. Permintaan menurut Undang-Undang Keterbukaan Informasi memakai tarif lain dari Kementerian Kehakiman.
    4. Arsip politik gratis bagi yang bersangkutan: tarif Pasal 5-1.
    5. Jumlah di layar hanya perkiraan; hitungan instansi yang berlaku.
form-archive_fee_schedule-legal-act = UU Arsip Pasal 21; UU Biaya Pasal 10; tarif Pasal 3–5 (perubahan 30-12-2022).
form-archive_fee_schedule-bring-none = Tidak perlu membawa apa pun.
form-archive_fee_schedule-mistake-first = Ajukan dahulu, bayar setelah disetujui.
form-archive_fee_schedule-mistake-time = Membaca dihitung per waktu, bukan halaman.
