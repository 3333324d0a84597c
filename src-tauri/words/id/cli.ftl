### unread: not yet read by a native speaker

cli-about = Baris perintah mesin informasi dan cetak
cli-notices = Pengumuman: impor, cari
cli-notices-import = Impor satu berkas pengumuman
cli-notices-search = Cari pengumuman
cli-forms = Formulir: daftar, cetak
cli-forms-list = Daftar semua formulir
cli-forms-print = Cetak satu formulir, atau simpan sebagai PDF
cli-survey = Survei kepuasan
cli-survey-report = Jumlah jawaban dan proporsi
cli-settings = Pengaturan
cli-settings-check = Periksa berkas pengaturan
cli-settings-show = Tampilkan pengaturan sekarang
cli-doctor = Lihat bagian mesin yang baik dan yang perlu ditangani
cli-open = Buka layar mesin

cli-arg-data = Folder data; bisa juga lewat KIOSK_DATA
cli-arg-json = Keluarkan satu objek JSON
cli-arg-file = Berkas pengumuman
cli-arg-accept_shrink = Tetap impor walau baris jauh lebih sedikit daripada sebelumnya
cli-arg-words = Kata atau nomor perkara yang dicari
cli-arg-kind = Jenis: estate, movable, service, reward
cli-arg-township = Kecamatan atau kota
cli-arg-from = Dari tanggal
cli-arg-to = Sampai tanggal
cli-arg-limit = Paling banyak
cli-arg-offset = Lewati sebanyak
cli-arg-form = Kode formulir
cli-arg-blank = Kosong
cli-arg-example = Contoh isian
cli-arg-large = Formulir kosong huruf besar
cli-arg-gloss = Tambah lembar penjelasan: vi, id, th, en
cli-arg-answers = Berkas JSON berisi jawaban
cli-arg-out = Simpan sebagai berkas PDF ini
cli-arg-printer = Cetak di printer ini, diawali ipp://
cli-arg-copies = Jumlah rangkap, 1 sampai 9

cli-import-done = Dibaca { $read } baris: baru { $new }, berubah { $changed }, tetap { $unchanged }, ditarik { $withdrawn }, ditolak { $refused }.
cli-import-refused = Baris { $row }: { $text }
cli-search-total = Semua { $total } pengumuman.
cli-search-demo = Data contoh
cli-print-saved = Sudah disimpan: { $path }
cli-print-done = Printer melaporkan selesai mencetak.
cli-survey-total = { $from } sampai { $to }: { $count } jawaban.
cli-settings-ok = Pengaturan sudah benar.
