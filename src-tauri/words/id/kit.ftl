### unread: not yet read by a native speaker

# Words of the parts every screen is made of.

kit-page-code = Kode halaman
kit-dock = Tombol tetap
kit-cannot-now = Belum bisa ditekan.
kit-scan-begins = Bingkai bergerak. Tekan di pilihan Anda.
kit-yi = × 100.000.000
kit-wan = × 10.000
kit-yuan = NT$
kit-money = NT${ $amount }
kit-problems = Masih ada { $n } bagian yang harus diisi
kit-fix = Isi sekarang
kit-page-prev = Halaman sebelumnya
kit-page-next = Halaman berikutnya
kit-page-first = Ini halaman pertama.
kit-page-last = Ini halaman terakhir.
kit-page-of = Halaman { $page } dari { $pages }
kit-sheet-of = Lembar { $page } dari { $pages }
kit-masked = Sudah diketik { $n } huruf
kit-step-at = Pertanyaan { $n }
kit-step-of = {" "}dari { $n }
kit-steps = Kemajuan
kit-step-done = Selesai
kit-step-current = Anda di sini
kit-step-todo = Belum
kit-row-edit = Ubah
kit-row-edit_speech = Ubah baris { $n }
kit-row-delete = Hapus
kit-row-delete_speech = Hapus baris { $n }
kit-row-delete_ask = Hapus baris { $n }?
kit-row-delete_yes = Hapus
kit-row-delete_no = Jangan dihapus
kit-row-full = Paling banyak { $n } baris.
kit-drawing = Kertas sedang disiapkan. Mohon tunggu sebentar.
kit-sheet-prev = Lembar sebelumnya
kit-sheet-next = Lembar berikutnya

# Dates. Weekdays come from the shell's words.
kit-date-year = Tahun Minguo（民國）
kit-date-month = Bulan
kit-date-day = Tanggal
kit-date-year_up = Satu tahun lebih awal
kit-date-year_down = Satu tahun lebih lambat
kit-date-month_up = Satu bulan lebih awal
kit-date-month_down = Satu bulan lebih lambat
kit-date-day_up = Satu hari lebih awal
kit-date-day_down = Satu hari lebih lambat
kit-date-chosen = Pilihan Anda
kit-date-long = { $weekday }, tanggal { $d } bulan { $m } tahun { $western }
kit-date-western = Tahun Minguo { $y }.
kit-date-today = Itu hari ini.
kit-date-ahead = { $n } hari lagi.
kit-date-ago = { $n } hari yang lalu.
kit-date-none = Belum dipilih. Tekan tombol di atas atau di bawah.
kit-date-none_digits = Ketik tahun Minguo（民國）, bulan, dan tanggal.
kit-date-end = Sudah sampai batas.
kit-date-by_digits = Ketik angka
kit-date-by_wheel = Pilih selangkah demi selangkah
kit-date-next_box = Kolom berikutnya
kit-date-no_such_day = Tanggal ini tidak ada. Mohon periksa lagi.
kit-date-too_early = Paling awal tanggal { $d } bulan { $m } tahun Minguo { $y }.
kit-date-too_late = Paling lambat tanggal { $d } bulan { $m } tahun Minguo { $y }.

# Months, hours and shares.
kit-month-long = Bulan { $m } tahun { $western }
kit-time-none = Tekan jam dahulu, lalu menit.
kit-time-half = Pagi atau siang
kit-time-am = Pagi
kit-time-pm = Siang, sore
kit-time-hour = Jam
kit-time-minute = Menit
kit-time-hour_first = Tekan jam dahulu.
kit-time-read_am = pukul { $hour }.{ $minute } pagi
kit-time-read_pm = pukul { $hour }.{ $minute } siang
kit-datetime-label = Tanggal dan jam
kit-datetime-day = { $d }-{ $m }-{ $western }
kit-datetime-no_day = Pilih tanggal
kit-datetime-no_time = Pilih jam
kit-share-ready = Bagian yang umum
kit-share-whole = Seluruhnya
kit-share-of = { $numerator } per { $denominator }
kit-share-denominator = Dibagi
kit-share-numerator = Bagian
kit-share-too_much = Tidak boleh lebih dari seluruhnya. Contoh 1/8: ketik 8 dahulu, lalu 1.

# 圖
kit-picture-larger = Perbesar
kit-picture-smaller = Perkecil
kit-picture-left = Kiri
kit-picture-right = Kanan
kit-picture-up = Atas
kit-picture-down = Bawah
kit-picture-smallest = Ini gambar utuh.
kit-picture-largest = Sudah paling besar.
kit-picture-whole = Seluruh gambar terlihat.
kit-picture-edge = Ini tepi gambar.
