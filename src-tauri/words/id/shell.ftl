### unread: not yet read by a native speaker

# 機器的外框：固定按鍵、上方橫條、語言、字大小、請人幫忙、結束、錯誤。

# 固定按鍵
shell-dock-back = Kembali
shell-dock-home = Beranda
shell-dock-low = Turunkan tombol
shell-dock-normal = Tinggi biasa
shell-dock-text = Ukuran huruf
shell-dock-language = Bahasa
shell-dock-help = Panggil petugas
shell-dock-finish = Saya selesai
shell-dock-no_back = Ini halaman pertama, tidak ada halaman sebelumnya.
shell-dock-at_home = Anda sedang di beranda.
shell-dock-at_language = Anda sedang memilih bahasa.
shell-dock-at_text = Anda sedang memilih ukuran huruf.
shell-dock-at_help = Anda sedang di halaman bantuan.

# 上方橫條
shell-top-sub = Cari · Isi · Cetak
shell-top-clock_unsure = Waktu mungkin tidak tepat

# 日期與時間
shell-date-full = { $weekday }, { $date }
shell-date-day = tanggal { $day } bulan { $month }
shell-weekday-1 = Senin
shell-weekday-2 = Selasa
shell-weekday-3 = Rabu
shell-weekday-4 = Kamis
shell-weekday-5 = Jumat
shell-weekday-6 = Sabtu
shell-weekday-7 = Minggu
shell-time-morning = pukul { $hour }.{ $minute }
shell-time-morning_sharp = pukul { $hour }.00
shell-time-afternoon = pukul { $hour }.{ $minute }
shell-time-afternoon_sharp = pukul { $hour }.00

# 示範資料
shell-sample = Data contoh
shell-sample-what = Data contoh, bukan data sungguhan.

# 走動
shell-retry = Coba lagi
shell-go-home = Ke beranda

# 語言
shell-language-title = Pilih bahasa
shell-language-lead = Isian Anda tetap tersimpan.
shell-language-help = Sentuh bahasa yang Anda pahami. Isian Anda tetap tersimpan.

# 字大小與顏色
shell-display-title = Ukuran huruf dan warna
shell-display-help = Pilih ukuran huruf di atas dan warna di bawah.
shell-display-size = Ukuran huruf
shell-display-theme = Warna
shell-display-size-1 = Biasa
shell-display-size-2 = Besar
shell-display-size-3 = Sangat besar
shell-display-size-4 = Terbesar
shell-display-theme-default = Biasa
shell-display-theme-contrast = Hitam di atas putih
shell-display-theme-dark = Gelap
shell-display-theme-yellow = Terang di atas hitam
shell-display-done = Selesai, kembali

# 操作方式：手會抖、六個鍵、一個按鈕
shell-access-title = Cara memakai
shell-access-help = Pilih di sini jika tangan gemetar atau memakai satu tombol. Papan tombol juga bisa: panah untuk pindah, Enter untuk memilih, Esc untuk kembali.
shell-access-steady = Tangan gemetar
shell-access-steady-what = Tekan cepat berulang dihitung satu kali.
shell-access-steady-0 = Tidak
shell-access-steady-500 = ½ detik
shell-access-steady-1000 = 1 detik
shell-access-scan = Satu tombol saja
shell-access-scan-what = Bingkai bergerak sendiri. Tekan saat sampai di pilihan Anda. Berapa lama berhenti?
shell-access-seconds = { $n } dtk
shell-access-scan-begin = Mulai

# 無障礙說明
shell-statement-title = Aksesibilitas
shell-statement-help = Apa yang tersedia bagi penyandang disabilitas, apa yang belum, dan siapa yang membantu.
shell-statement-can = Melihat
shell-statement-can-what = Empat ukuran huruf, terbesar dua kali. Empat warna. Enam versi teks, satu mudah dibaca.
shell-statement-hands = Tangan
shell-statement-hands-what = Tombol bisa diturunkan. Ada pengaturan untuk tangan gemetar. Papan tombol atau satu tombol bisa untuk semuanya. Tanpa menyeret atau menekan lama.
shell-statement-not = Belum ada
shell-statement-not-what = Suara, film bahasa isyarat, Braille, dan rekaman bahasa lain di Taiwan.
shell-statement-tested = Sudah diperiksa
shell-statement-tested-what = Layar diperiksa program. Belum dicoba penyandang disabilitas.
shell-statement-else = Jika tidak bisa
shell-statement-else-what = Silakan ke loket dan minta bantuan petugas.
shell-statement-tell = Saran
shell-statement-tell-what = Tulis di survei di halaman pertama, atau sampaikan ke petugas.

# 請人幫忙
shell-help-title = Panggil petugas
shell-help-here = Halaman tadi
shell-help-call = Minta petugas datang
shell-help-coming = Petugas sudah dipanggil. Mohon tunggu di sini.
shell-help-coming-what = Silakan tunggu di sini, tidak perlu menekan lagi.
shell-help-phone = Bisa juga menelepon { $phone }
shell-help-code = Saat menelepon, sebutkan “kode halaman { $code }”.
shell-help-privacy = Lihat cara data pribadi digunakan
shell-help-fraud = Kami tidak pernah meminta Anda memakai ATM atau memberi kata sandi. Jika ragu, hubungi 165.
shell-help-no_money = Mesin ini tidak menerima uang tunai atau kartu. Silakan bayar di kasir（出納）.
shell-help-help = Tekan “Minta petugas datang”, maka petugas tahu Anda menunggu.
shell-help-failed = Petugas belum dapat dipanggil. Silakan langsung ke loket.
shell-help-alone = Mesin ini tidak bisa memanggil petugas
shell-help-alone-what = Silakan ke loket, atau minta bantuan orang di dekat Anda.
shell-help-return = Kembali ke halaman tadi

# 輸入本頁代碼
shell-code-title = Masukkan kode halaman
shell-code-help = Jika seseorang di telepon menyebut tiga angka, tekan di sini.
shell-code-lead = Tekan tiga angka, misalnya 3-0-1.
shell-code-empty = Belum ada
shell-code-begins = Halaman ini dicapai selangkah demi selangkah. Mulai dari “{ $page }”.
shell-code-none = Kode ini tidak ada
shell-code-again = Tanyakan lagi, hapus, lalu ketik ulang.
shell-code-open = Ke halaman ini

# 我用完了
shell-finish-title = Selesai sekarang?
shell-finish-what = Semua isian Anda akan dihapus dan tidak disimpan di mesin.
shell-finish-yes = Selesai dan hapus data
shell-finish-no = Belum, terus gunakan

# 閒置
shell-idle-title = Apakah Anda masih di sini?
shell-idle-what = Dalam { $n } detik layar kembali ke awal.
shell-idle-wipe = Semua isian Anda akan dihapus dan tidak disimpan di mesin.
shell-idle-stay = Masih di sini, lanjutkan
shell-idle-clear = Saya selesai, hapus sekarang

# 清除
shell-cover-title = Menghapus data

# 不能用
shell-out-title = Mesin ini sedang tidak dapat digunakan
shell-out-what = Mohon maaf, silakan ke loket.
shell-out-staff = Untuk petugas: { $code }
shell-out-folder = Berkasnya ada di { $path }
shell-out-again = Setelah diperbaiki, matikan mesin lalu hidupkan lagi.
shell-out-phone = Telepon: { $phone }
shell-out-help = Mesin perlu ditangani petugas. Silakan ke loket.
shell-out-code-ledger-key-gone = Kunci berkas catatan tidak ditemukan
shell-out-code-ledger-key-locked = Kunci berkas catatan belum dapat diambil
shell-out-code-ledger-unreadable = Berkas catatan tidak dapat dibuka
shell-out-code-start = Mesin belum siap
shell-out-code-other = Perlu ditangani petugas

# 錯誤
shell-error-title = Langkah ini belum berhasil
shell-error-incident = Sebutkan nomor { $id } kepada petugas
shell-error-internal = Fitur ini sedang tidak dapat digunakan. Silakan ke loket.
shell-error-not_found = Data ini tidak ditemukan, mungkin sudah diperbarui.
shell-error-not_ready = Mesin belum siap. Tunggu sebentar lalu coba lagi.
shell-error-busy = Langkah sebelumnya belum selesai. Tunggu sebentar lalu coba lagi.
shell-error-too_large = Isinya terlalu panjang. Mohon dipersingkat.
shell-error-bad_request = Langkah ini tidak dapat dilakukan. Kembali ke beranda dan coba lagi.
shell-error-printer_paper_out = Kertas printer habis. Silakan panggil petugas.
shell-error-printer_offline = Printer tidak merespons. Coba lagi sebentar.
shell-error-printer_needs_help = Printer perlu ditangani petugas.
shell-error-printer_busy = Printer masih mencetak kertas pengunjung sebelumnya. Tunggu sebentar lalu coba lagi. Lembar yang keluar lebih dulu, serahkan kepada petugas.
shell-error-paper_missing_glyph = Ada huruf yang tidak dapat dicetak. Kosongkan lalu tulis tangan.
shell-error-form_incomplete = Masih ada bagian yang belum diisi.
shell-error-ledger_unavailable = Data belum dapat disimpan. Silakan panggil petugas.
shell-error-visit_ended = Sudah selesai, semua data dihapus.
