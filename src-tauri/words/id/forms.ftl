### unread: not yet read by a native speaker

# 填寫書表（各張書表共用）

# 清單
forms-title = Isi formulir
forms-lead = Ingin mengurus apa?
forms-help = Pilih urusan dahulu, lalu formulirnya. Jika tahu nomornya, tekan tombol paling bawah.
forms-no = Nomor { $n }
forms-pages = Tercetak { $n } lembar
forms-only_print = Hanya formulir kosong
forms-none = Saat ini tidak ada formulir untuk diisi. Silakan ambil di loket.

# 一張表的介紹
forms-intro-title = Formulir ini
forms-intro-help = Bisa diisi di sini, atau cetak formulir kosong dan tulis tangan.
forms-intro-what = Untuk apa formulir ini?
forms-intro-bring = Yang perlu dibawa
forms-intro-free = Cetak gratis. Layar tidak menerima tanda tangan, jadi tanda tangani di kertas.
forms-intro-fill = Isi di layar
forms-intro-resume = Lanjutkan mengisi
forms-intro-blank = Cetak formulir kosong
forms-intro-example = Cetak contoh isian

# 一題一頁
forms-question-title = Isi formulir
forms-question-help = Jawab satu per satu. Jika belum tahu, kosongkan dahulu, nanti ditulis tangan.
forms-question-back = Pertanyaan sebelumnya
forms-question-next = Pertanyaan berikutnya
forms-question-optional = Opsional
forms-question-skip = Lewati pertanyaan ini
forms-question-lands = Akan tercetak di formulir ini
forms-question-empty = Belum diisi
forms-question-choose_one = Sentuh satu, langsung ke pertanyaan berikutnya
forms-question-choices = Lihat pilihan
forms-question-choose_many = Boleh pilih beberapa
forms-question-other = Lainnya, tulis sendiri
forms-question-other_field = Isi lainnya
forms-question-yuan = NT$
forms-question-more = Lagi
forms-question-done_typing = Selesai mengetik
forms-question-left = Masih bisa { $n } huruf
forms-question-computed = Sudah dihitung untuk Anda

# 案件和其他的列
forms-table-title = Isi satu per satu
forms-table-help = Tekan “Ubah” untuk mengubah. Jika masih ada, tekan “Tambah satu”.
forms-table-add = Tambah satu
forms-table-first = Isi yang ke-1
forms-table-row = Nomor { $n }
forms-table-done = Sudah lengkap, lanjut
forms-table-delete_ask = Hapus nomor { $n }?
forms-table-delete_yes = Hapus yang ini
forms-table-delete_no = Jangan dihapus
forms-row-title = Isi satu baris
forms-row-help = Salin dari surat, kolom demi kolom.
forms-row-next = Kolom berikutnya
forms-row-back = Kolom sebelumnya

# 印出來以前
forms-check-title = Periksa sebelum mencetak
forms-check-help = Tekan “Ubah” di tiap baris untuk mengubah. Jika sudah benar, tekan “Lihat hasil cetak”.
forms-check-edit = Ubah
forms-check-fill = Isi
forms-check-empty = Tidak diisi
forms-check-empty_must = Belum diisi
forms-check-fix_first = Ke bagian pertama
forms-check-draft = Kosongkan, tulis tangan
forms-check-print = Lihat hasil cetak
forms-check-pen = Yang ditulis dengan pena
forms-check-pen-what = Tanda tangan atau stempel di kertas yang tercetak.
forms-check-next = Selanjutnya
forms-check-next-what = Setelah ditandatangani, serahkan ke seksi penanggung jawab（承辦股）.
forms-check-privacy = Tidak disimpan
forms-check-privacy-what = Setelah selesai, mesin menghapusnya.

# 離開
forms-list-separator = {", "}

# 找一張表
forms-all-open = Semua { $n } formulir, menurut nomor
forms-group-title = Formulir untuk ini
forms-group-help = Sentuh satu formulir untuk melihat kegunaannya.
forms-all-title = Semua formulir
forms-all-help = Urut menurut nomor. Sentuh satu untuk melihat kegunaannya.

# 一張表的說明
forms-intro-who = Siapa yang memakai
forms-intro-when = Kapan
forms-intro-no_need = Tidak perlu dibawa
forms-intro-where = Diserahkan ke mana
forms-intro-fee = Biaya
forms-intro-mistakes = Yang sering keliru
forms-intro-large = Cetak huruf besar
forms-intro-read = Lihat tabel biaya
forms-intro-sum = Hitung perkiraan biaya
forms-intro-survey = Jawab di layar
forms-intro-print = Cetak
forms-question-stop = Berhenti, cetak
forms-question-stop_ask = Cetak yang sudah ada?
forms-question-stop_what = Yang sudah diisi akan tercetak, sisanya kosong untuk ditulis. Anda masih bisa kembali mengisi.
forms-question-stop_no = Lanjut mengisi
forms-question-prefilled = Diisi dari formulir sebelumnya. Bisa diubah.
forms-offer = Berikutnya: { $form }
forms-offer-why = Yang sudah diisi akan disalin.

# 收費標準和試算
forms-fees-title = Biaya membaca dan menyalin
forms-fees-help = Ini tabel biaya. Untuk menghitung, tekan “Hitung perkiraan biaya”.
forms-fees-effective = Berlaku sejak { $date }
forms-fees-group-reading = Membaca
forms-fees-group-copy = Salinan kertas
forms-fees-group-image = Berkas gambar
forms-fees-group-post = Lewat pos
forms-fees-rate-reading = Membaca, mencatat, memotret sendiri
forms-fees-rate-copy_b4 = Hitam putih, sampai B4
forms-fees-rate-copy_a3 = Hitam putih, A3
forms-fees-rate-colour_b4 = Berwarna, sampai B4
forms-fees-rate-colour_a3 = Berwarna, A3
forms-fees-rate-image_low = Gambar dari kertas, sampai 200 dpi
forms-fees-rate-image_high = Gambar dari kertas, mulai 201 dpi
forms-fees-rate-photo_low = Gambar dari foto, sampai 300 dpi
forms-fees-rate-photo_high = Gambar dari foto, mulai 301 dpi
forms-fees-rate-drawing_low = Gambar dari gambar besar, dihitung A3
forms-fees-rate-post = Penanganan kirim, ongkos terpisah
forms-fees-per-reading = NT${ $price } per { $every } jam
forms-fees-per-copy = NT${ $price } per halaman
forms-fees-per-image = NT${ $price } per gambar
forms-fees-per-post = NT${ $price } per kiriman
forms-fees-note = Kurang dari 2 jam dihitung 2 jam. Ajukan dahulu, bayar setelah disetujui.
forms-fees-rest = Untuk gambar besar lebih tajam, suara, dan film, silakan tanya petugas.
forms-fees-law = Dasar: Undang-Undang Arsip（檔案法）Pasal 21; Undang-Undang Biaya（規費法）Pasal 10.
forms-fees-sum-title = Perkiraan biaya
forms-fees-sum-help = Sentuh satu baris, lalu ketik jumlah jam atau halaman.
forms-fees-sum-mark = Perkiraan
forms-fees-sum-total = Kira-kira NT${ $total }
forms-fees-sum-only = Ini perkiraan. Jumlah sebenarnya dihitung petugas, ongkos kirim terpisah.
forms-fees-count-reading = { $n } jam
forms-fees-count-copy = { $n } halaman
forms-fees-count-image = { $n } gambar
forms-fees-count-post = { $n } kali
