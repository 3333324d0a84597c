### unread: not yet read by a native speaker

### Why signed content was not taken.

bundle-refused-malformed = Berkas rusak, tidak dipakai ({ $detail }).
bundle-refused-signature = Tanda tangan tidak benar, tidak dipakai ({ $detail }).
bundle-refused-rollback = Lebih lama dari yang ada, tidak dipakai ({ $detail }).
bundle-refused-mixed = Berkas lama dan baru tercampur, tidak dipakai ({ $detail }).
bundle-refused-expired = Tanda tangan kedaluwarsa; isi baru tidak diambil, isi yang ada tetap dipakai ({ $detail }).
bundle-refused-delegation = Ada kantor menandatangani berkas yang bukan miliknya, tidak dipakai ({ $detail }).
bundle-refused-branch = Sumber tidak memuat isi kantor ini ({ $detail }).
bundle-refused-missing = Ada berkas yang kurang ({ $detail }).
bundle-refused-content = Isi tidak sesuai tanda tangan, tidak dipakai ({ $detail }).
bundle-refused-endless = Berkas terlalu panjang, tidak dipakai ({ $detail }).
bundle-refused-truncated = Berkas belum terkirim utuh, dilanjutkan nanti ({ $detail }).
bundle-refused-bomb = Setelah dibuka melebihi ukurannya, tidak dipakai ({ $detail }).
bundle-refused-slow = Jaringan terlalu lambat, dilanjutkan nanti ({ $detail }).
bundle-refused-unreachable = Sumber tidak terjangkau, dicoba lagi nanti ({ $detail }).
bundle-refused-newer = Isi memerlukan program yang lebih baru, harap perbarui ({ $detail }).
bundle-refused-line = Isi pengumuman ada yang salah, tidak dipakai ({ $detail }).
bundle-refused-not-taken = Isi tidak lulus pemeriksaan mesin ini ({ $detail }).
bundle-refused-busy = Program lain sedang memperbarui, harap tunggu ({ $detail }).
bundle-refused-disk = Disk tidak dapat dibaca atau ditulis ({ $detail }).
