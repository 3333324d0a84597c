### unread: not yet read by a native speaker

# 個人資料蒐集告知（個人資料保護法第8條）
privacy-title = Pemberitahuan pengumpulan data pribadi
privacy-help = Halaman ini menjelaskan cara data Anda digunakan dan berapa lama disimpan.
privacy-who = Dikumpulkan oleh
privacy-who-what = { $office }
privacy-purpose = Tujuan
privacy-purpose-what = Memproses permohonan dan mencetak formulir
privacy-kinds = Jenis data
privacy-kinds-what = Nama, nomor identitas, kontak, dan isi formulir
privacy-period = Jangka waktu
privacy-period-what = Mesin menghapus setelah cetak, selesai, atau waktu habis; kertas disimpan sesuai UU Arsip（檔案法）
privacy-use = Wilayah, pengguna, cara
privacy-use-what = Di Taiwan, oleh kantor ini dan instansi pelimpah（移送機關）untuk perkara
privacy-rights = Hak Anda
privacy-rights-what = Anda berhak meminta melihat, menyalin, memperbaiki, menghentikan penggunaan, atau menghapus data.
privacy-refuse = Jika tidak diberikan
privacy-refuse-what = Permohonan mungkin tidak dapat diproses. Anda juga dapat mencetak formulir kosong.
privacy-camera = Mesin ini tidak merekam gambar maupun suara.
privacy-agree = Sudah dibaca, lanjutkan
privacy-blank = Tidak diisi, cetak formulir kosong
