### unread: not yet read by a native speaker

# 分署的消息
announcements-title = Kabar dari kantor
announcements-help = Yang ingin disampaikan kantor.
announcements-none = Belum ada kabar.
announcements-banner = Kabar, sentuh untuk membaca
announcements-from = mulai { $date }
announcements-until = sampai { $date }
announcements-chinese_only = Hanya bahasa Mandarin
announcements-picture = Gambar { $n }
announcements-prev = Sebelumnya
announcements-next = Berikutnya
announcements-of = { $n } dari { $total }

# 緊急
announcements-emergency-title = Pemberitahuan darurat
announcements-emergency-help = Ada keadaan darurat. Ikuti dahulu halaman ini. Setelah selesai, Anda kembali ke halaman tadi dan isian Anda tetap ada.
announcements-emergency-stays = Keadaan darurat belum selesai. Bacalah dahulu halaman ini.
announcements-hazard-typhoon = Topan
announcements-hazard-evacuation = Tinggalkan gedung
announcements-hazard-earthquake = Gempa bumi
announcements-hazard-other = Darurat
announcements-do = Lakukan sekarang
announcements-do-inside = Di luar berbahaya. Tetap di dalam.
announcements-do-dates = Lelang dan janji hari ini bisa berubah. Tanyakan petugas.
announcements-do-staff = Ikuti petugas.
announcements-do-calm = Jalan pelan. Jangan mendorong atau lari.
announcements-do-out = Ikuti tanda keluar sampai di luar.
announcements-do-no_lift = Jangan pakai lift. Pakai tangga.
announcements-do-back = Tinggalkan barang. Jangan kembali.
announcements-do-cover = Merunduk, berlindung di bawah meja, pegang erat.
announcements-since = Sejak { $time } · sekarang { $now }
