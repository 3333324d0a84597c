### unread: not yet read by a native speaker

# The on-screen keyboard.

keyboard-label = Papan tombol
keyboard-mode-ready = Kalimat siap
keyboard-mode-zhuyin = Aksara zhuyin（注音）
keyboard-mode-latin = ABC
keyboard-mode-digits = 123
keyboard-speech-ready = Pilih kalimat yang tersedia
keyboard-speech-zhuyin = Ketik huruf Tionghoa dengan zhuyin（注音）
keyboard-speech-latin = Ketik huruf
keyboard-speech-digits = Ketik angka 123
keyboard-hint = Tekan bunyinya, huruf muncul di sini. Bunyi pertama saja juga bisa.
keyboard-none = Tidak ada huruf dengan bunyi ini.
keyboard-more = Lagi
keyboard-more_speech = Lagi, ini halaman { $page } dari { $pages }
keyboard-tone-first = Tekan bunyi dahulu, lalu nada.
keyboard-tone-1 = Nada 1
keyboard-tone-2 = Nada 2
keyboard-tone-3 = Nada 3
keyboard-tone-4 = Nada 4
keyboard-tone-5 = Nada ringan
keyboard-space = Spasi
keyboard-back = Hapus satu
keyboard-clear = Hapus semua
keyboard-restore = Kembalikan
keyboard-newline = Baris baru
keyboard-punctuation = Tanda baca
keyboard-upper = Huruf besar
keyboard-lower = Huruf kecil
keyboard-count = { $n } dari { $max } huruf
keyboard-full = Kolom ini paling banyak { $n } huruf.
keyboard-sign-dot = Titik
keyboard-sign-hyphen = Tanda hubung
keyboard-sign-at = Tanda at
keyboard-sign-underscore = Garis bawah
keyboard-sign-apostrophe = Apostrof
keyboard-sign-slash = Garis miring
keyboard-sign-comma = Koma
keyboard-sign-and = Tanda dan
keyboard-sign-open = Kurung buka
keyboard-sign-close = Kurung tutup
keyboard-sign-colon = Titik dua
keyboard-sign-hash = Tanda pagar
keyboard-sign-plus = Tanda plus

# Pads for numbers, ID numbers and dates.
keyboard-wan = 10 ribu
keyboard-qian = ribu
keyboard-pad-label = Tombol angka
keyboard-letters-label = Tombol huruf
keyboard-to-letters = Ketik huruf
keyboard-to-digits = Ketik angka 123
keyboard-max = Paling banyak { $max }.
keyboard-digits-max = Paling banyak { $n } angka.
