### unread: not yet read by a native speaker

error-file = Berkas tidak dapat dibuka: { $path }. Periksa nama dan izinnya.
error-settings = Berkas pengaturan salah di baris { $line }, kolom { $column }. Perbaiki lalu jalankan lagi.
error-profile = Data kantor salah di baris { $line }, kolom { $column }. Perbaiki lalu jalankan lagi.
error-setting-bounds = Pengaturan { $name } di luar batas. Perbaiki lalu jalankan lagi.
error-ledger-key = Kunci buku data tidak dapat diambil. Hubungi petugas teknis, jangan hapus buku data.
error-ledger-closed = Buku data tidak dapat dibuka. Hubungi petugas teknis, jangan hapus berkas.
error-store = Basis data bermasalah ({ $code }). Hubungi petugas teknis.
error-store-shrunk = Kali ini hanya { $now } baris, sebelumnya { $before } baris. Jika benar, tambahkan --accept-shrink.
error-answers = Berkas jawaban punya { $count } bagian yang harus diperbaiki.
error-paper = Formulir tidak dapat ditata. Beri tahu petugas teknis.
error-missing-glyph = Huruf “{ $character }” tidak dapat dicetak. Kosongkan lalu tulis tangan.
error-printer = Printer tidak mencetak ({ $trouble }). Periksa printer lalu cetak lagi.
error-printer-address = Alamat printer belum benar. Bentuknya seperti ipp://host/ipp/print.
error-not-found-form = Formulir ini tidak ada. Lihat dengan kiosk forms list.
error-not-found = Tidak ditemukan. Cari lagi.
error-not-ready = Ini belum dapat dilakukan. Ulangi sesuai urutan.
error-busy = Tugas sebelumnya belum selesai. Tunggu sebentar.
error-too-large = Isinya terlalu panjang atau terlalu banyak. Kurangi dahulu.
error-bad-request = Isinya belum benar. Periksa lalu coba lagi.
error-form-incomplete = Masih ada { $count } bagian kosong, belum dapat dicetak sebagai terisi.
error-visit-ended = Pemakaian ini sudah berakhir. Mulai lagi.
error-internal = Program bermasalah. Beri tahu petugas teknis.
error-date = Tanggal “{ $text }” tidak terbaca. Bentuknya seperti 115/11/22 atau 2026-11-22.
error-usage = Perintah belum benar. Lihat kiosk --help.
