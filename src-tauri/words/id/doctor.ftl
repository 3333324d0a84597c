### unread: not yet read by a native speaker

doctor-area-program = Program mesin
doctor-area-machine = Mesin
doctor-area-profile = Data kantor
doctor-area-key = Kunci
doctor-area-ledger = Buku data
doctor-area-notices = Pengumuman
doctor-area-printer = Printer kertas
doctor-area-clock = Jam

doctor-state-ok = Baik
doctor-state-degraded = Perlu perhatian
doctor-state-missing = Tidak ada

doctor-version = Versi { $version }.
doctor-role-hall = Ini mesin informasi dan cetak di lobi.
doctor-role-site = Ini mesin di titik layanan video kecamatan.
doctor-role-desk = Ini komputer meja petugas perkara.
doctor-role-wall = Ini layar dinding.
doctor-profile-official = Data kantor: { $office }, sudah dipastikan.
doctor-profile-sample = Data kantor: { $office }, belum dipastikan siapa pun.
doctor-phone-missing = Nomor telepon belum diisi. Layar mengarahkan pengunjung ke loket.
doctor-recipients-missing = Kunci publik kantor belum diisi. Permohonan belum dapat disegel, dan formulir tidak memuat kode data.
doctor-code-silent = Kunci mesin ini tidak dapat diambil. Formulir tidak memuat kode data. Hubungi teknisi.
doctor-device-key = Kunci publik mesin ini: { $key }
doctor-key-keyring = Kunci buku data ada di penyimpan kunci komputer.
doctor-key-credential = Kunci buku data diberikan oleh layanan komputer kepada mesin ini.
doctor-key-file = Kunci buku data disimpan dalam berkas. Pasang penyimpan kunci komputer.
doctor-key-missing = Kunci buku data tidak ditemukan. Hubungi petugas teknis, jangan hapus buku data.
doctor-key-locked = Penyimpan kunci komputer terkunci. Masuk atau buka dahulu, lalu jalankan lagi.
doctor-ledger-ok = Buku data dapat ditulis.
doctor-ledger-closed = Buku data tidak dapat dibuka ({ $code }). Hubungi petugas teknis, jangan hapus berkas.
doctor-notices-count = Ada { $count } pengumuman, data per { $date }.
doctor-notices-demo = Sekarang ada { $count } pengumuman contoh. Contoh hilang setelah pengumuman sungguhan diimpor.
doctor-notices-none = Belum ada pengumuman. Imporlah berkas pengumuman.
doctor-printer-ready = Printer siap mencetak.
doctor-printer-folder = Printer belum diatur. Kertas disimpan ke folder.
doctor-printer-paper_out = Kertas printer habis. Tambahkan kertas.
doctor-printer-offline = Printer tidak merespons. Periksa listrik dan kabel jaringannya.
doctor-printer-needs_help = Printer perlu ditangani. Lihat panel printer.
doctor-clock-trusted = Jam sudah disesuaikan.
doctor-clock-unknown = Jam belum pernah disesuaikan. Periksa tanggal dan waktu.
doctor-alerts-none = Tidak ada yang menunggu ditangani.
doctor-alerts = Menunggu ditangani
