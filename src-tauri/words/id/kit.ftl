### unread: not yet read by a native speaker

# Words of the parts every screen is made of.

kit-page-code = Kode halaman
kit-dock = Tombol tetap
kit-cannot-now = Belum bisa ditekan.
kit-wan = × 10.000
kit-yuan = NT$
kit-problems = Masih ada { $n } bagian yang harus diisi
kit-fix = Isi sekarang
kit-page-prev = Halaman sebelumnya
kit-page-next = Halaman berikutnya
kit-page-first = Ini halaman pertama.
kit-page-last = Ini halaman terakhir.
kit-page-of = Halaman { $page } dari { $pages }
kit-sheet-of = Lembar { $page } dari { $pages }

