### unread: not yet read by a native speaker

alert-key-in-file = Kunci buku data disimpan dalam berkas
alert-catalogue-lost = Data pengumuman rusak, data lama dipakai
alert-printer-paper-out = Kertas printer habis
alert-printer-offline = Printer tidak merespons
alert-printer-needs-help = Printer perlu ditangani
alert-clock-untrusted = Jam mungkin tidak tepat
alert-help-called = Ada pengunjung minta bantuan
alert-who-counter = Untuk petugas jaga
alert-who-technician = Untuk petugas teknis
alert-ledger-key-gone = Kunci buku data tidak ditemukan
alert-ledger-key-locked = Kunci buku data tidak dapat diambil
alert-ledger-unreadable = Buku data tidak dapat dibuka
alert-start = Mesin belum siap dipakai
alert-bundle-refused = Isi yang diterima bermasalah, tidak dipakai
alert-bundle-expired = Isi kantor tidak diperbarui lagi
