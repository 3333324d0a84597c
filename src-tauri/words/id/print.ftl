### unread: not yet read by a native speaker

# 列印

# 印以前
print-preview-title = Hasil cetak akan seperti ini
print-preview-help = Inilah kertas yang akan dicetak. Untuk mengubah, tekan “Kembali”.
print-preview-copies = Berapa rangkap?
print-preview-copies-n = { $n } rangkap
print-preview-more = Tambah 1 rangkap
print-preview-less = Kurangi 1 rangkap
print-preview-least = Paling sedikit 1 rangkap.
print-preview-most = Sekali cetak paling banyak { $n } rangkap. Jika perlu lebih, panggil petugas.
print-preview-back = Belum dicetak dulu
print-preview-start = Cetak { $n } lembar
print-preview-free = Cetak gratis
print-preview-alt = Halaman { $n } hasil cetak
print-preview-loading = Menyiapkan hasil cetak
print-preview-no_code = Isinya panjang, jadi kali ini tanpa kode data. Semua tulisan ada di kertas dan tetap dapat diserahkan.
print-preview-folder = Contoh: kertas disimpan ke folder, tidak benar-benar dicetak.

# 正在印
print-progress-title = Mencetak
print-progress-help = Mohon tunggu sampai selesai, lalu ambil kertas Anda.
print-progress-preparing = Menyiapkan cetakan
print-progress-printing = Mencetak lembar { $n } dari { $total }
print-progress-where = Kertas keluar di baki.
print-progress-wait = Mohon tunggu, tidak perlu menekan lagi.
print-progress-step-made = Sudah siap
print-progress-step-printing = Mencetak
print-progress-step-take = Silakan ambil
print-progress-code = Di bawah tiap lembar ada nomor { $code }. Periksa apakah lengkap.
print-progress-cancel = Jangan dicetak
print-progress-canceled-what = Sudah dibatalkan. Isian Anda masih ada.

# 印好了
print-done-title = Selesai, silakan ambil
print-done-help = Kertas sudah tercetak. Setelah diambil, tekan “Sudah saya ambil”.
print-done-what = Silakan ambil { $n } lembar dari baki.
print-done-count = Pastikan Anda menerima { $n } lembar.
print-done-sign = Tanda tangani dengan pena di kotak “簽名”.
print-done-taken = Sudah saya ambil
print-done-folder-title = Sudah disimpan
print-done-folder = Contoh: { $n } lembar disimpan ke folder, tidak benar-benar dicetak.
print-done-folder-ok = Mengerti
print-done-after-title = Ada keperluan lain?
print-done-after-help = Anda dapat kembali ke beranda atau memberi pendapat.
print-done-after-survey = Beri pendapat
print-done-after-home = Urus hal lain
print-done-after-finish = Saya selesai

# 印不出來
print-trouble-title = Saat ini tidak dapat mencetak
print-trouble-help = Isian Anda masih ada. Tunggu dan coba lagi, atau panggil petugas.
print-trouble-paperOut = Kertas printer habis
print-trouble-paperOut-what = Minta petugas menambah kertas, lalu tekan “Coba lagi”.
print-trouble-offline = Printer tidak merespons
print-trouble-offline-what = Tunggu sebentar dan coba lagi, atau minta petugas memeriksa.
print-trouble-needsHelp = Printer perlu bantuan
print-trouble-needsHelp-what = Jangan tarik kertas. Minta petugas memeriksa.
print-trouble-kept = Isian Anda masih ada. Pilih satu:
print-trouble-some = Sudah tercetak { $n } lembar, silakan ambil dahulu.
print-trouble-retry = Coba lagi
print-trouble-retry-what = Mencetak lagi dari lembar 1.
print-trouble-call = Minta petugas datang
print-trouble-call-what = Menambah kertas, memeriksa printer.
print-trouble-desk = Ke loket
print-trouble-desk-what = Di loket ada formulir kertas untuk ditulis tangan.
print-trouble-later = Nanti saja
print-trouble-later-what = Mesin tidak akan mencetak sendiri nanti.
