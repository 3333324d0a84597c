### unread: not yet read by a native speaker

# 首頁
home-title = Apa yang ingin Anda lakukan?
home-lead = Sentuh satu kotak untuk mulai. Jika perlu bantuan, tekan “Panggil petugas”.
home-lead-low = Tombol ada di bagian bawah, mudah dijangkau.
home-help = Pilih satu kotak dan sentuh. Jika ragu, tekan “Panggil petugas”.
home-strip-free = Cetak gratis.
home-strip-wipe = Isian Anda dihapus setelah selesai.
home-notices = Lihat pengumuman lelang
home-notices-what = Rumah dan tanah yang dijual, harga dan tanggalnya.
home-forms = Isi formulir
home-forms-what = Jawab satu per satu, lalu cetak.
home-survey = Beri pendapat
home-survey-what = Tanpa nama, sekitar 1 menit.
home-helper = Panggil petugas
home-helper-what = Petugas datang membantu Anda.
