### unread: not yet read by a native speaker

# 給母語人士看的那一頁，不在機器上
sheet-title = Mohon bantu membaca teks ini
sheet-what = Teks ini ada di mesin layanan mandiri dan belum dibaca penutur asli. Tidak perlu selesai sekaligus: halaman ini mengingat yang sudah dibaca.
sheet-how-ok = Enak dibaca dan artinya sama: beri tanda centang.
sheet-how-better = Bisa lebih baik: tulis cara Anda mengatakannya.
sheet-how-slot = Yang ada di dalam kurung kurawal diisi mesin. Mohon jangan diubah.
sheet-how-save = Setiap kali berhenti, tekan “Simpan ke berkas”, lalu serahkan berkasnya kepada cabang.
sheet-count = Masih ada { $n } teks yang belum dibaca.
sheet-ok = Sudah baik
sheet-better = Lebih baik
sheet-save = Simpan ke berkas
sheet-group-start = Halaman awal dan tombol
sheet-group-notices = Pengumuman lelang dan berita
sheet-group-forms = Formulir
sheet-group-papers = Cetakan, kertas, dan pendapat
sheet-group-staff = Untuk petugas dan baris perintah
