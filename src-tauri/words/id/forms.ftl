### unread: not yet read by a native speaker

# 填寫書表（各張書表共用）

# 清單
forms-title = Isi formulir
forms-lead = Pilih formulir
forms-help = Sentuh satu formulir untuk melihat kegunaannya.
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
