### unread: not yet read by a native speaker

# 整個檔案
import-readFailed = Berkas tidak terbaca. Periksa berkas dan izinnya, lalu impor lagi.
import-tooLarge = Berkas lebih dari { $mb } MB, tidak diimpor. Pastikan ini berkas pengumuman.
import-tooManyRows = Berkas lebih dari { $max } baris, tidak diimpor. Pastikan ini berkas pengumuman.
import-empty = Berkas kosong, tidak diimpor. Ambil lagi berkasnya.
import-unknownKind = Jenis berkas ini tidak dikenal, tidak diimpor. Gunakan JSON, CSV, XML, Excel, atau halaman web.
import-unknownColumns = Kolom berkas ini bukan kolom pengumuman, tidak diimpor. Gunakan contoh berkas pengumuman atau periksa berkasnya.
import-unsupportedKind = Ini berkas { $found } tanpa daftar pengumuman, tidak diimpor. Gunakan JSON, CSV, XML, Excel, atau halaman web.
import-encodingMark = Isi berkas tidak sesuai kode di awalnya: baris { $line }, bita ke-{ $offset }. Simpan sebagai UTF-8 lalu impor lagi.
import-encodingZero = Berkas memuat bita kosong: baris { $line }, bita ke-{ $offset }. Simpan sebagai UTF-8 lalu impor lagi.
import-encodingUserDefined = Berkas memuat huruf buatan sendiri ({ $codes }), yang pertama di baris { $line }. Serahkan dalam UTF-8.
import-encodingNeither = Berkas bukan UTF-8 dan bukan Big5: baris { $line }, bita ke-{ $offset }. Simpan sebagai UTF-8 lalu impor lagi.
import-encodingAmbiguous = Tidak jelas apakah berkas ini UTF-8 atau Big5, tidak diimpor. Simpan sebagai UTF-8 lalu impor lagi.
import-notJson = Berkas bukan JSON yang benar di baris { $line }, kolom { $col }, tidak diimpor. Ambil lagi berkasnya.
import-notXml = Berkas bukan XML yang benar di baris { $line }, tidak diimpor. Ambil lagi berkasnya.
import-truncated = Berkas tidak lengkap, terputus di baris { $line }, tidak diimpor. Ambil lagi berkasnya.
import-missingColumn = Berkas tidak memiliki kolom “{ $column }”, tidak diimpor. Ambil lagi berkasnya.
import-damaged = Berkas Excel rusak, tidak diimpor. Ambil lagi berkasnya.
import-protected = Berkas Excel memakai kata sandi, tidak diimpor. Hapus dulu kata sandinya.
import-bomb = Setelah dibuka, berkas terlalu besar untuk berkas pengumuman, tidak diimpor. Periksa asal berkas.

# 其中一列
import-notARecord = Baris ini bukan satu data. Perbaiki berkas.
import-rowTooLarge = Isi baris ini terlalu banyak untuk satu pengumuman. Perbaiki berkas.
import-rowTooLong = Sel di baris ini lebih banyak daripada kolomnya, mungkin ada koma berlebih. Perbaiki berkas.
import-rowCut = Berkas terputus di baris ini. Ambil lagi berkasnya.
import-duplicateKey = Kolom “{ $column }” tertulis dua kali. Perbaiki berkas.
import-badType = Kolom “{ $column }” bukan teks. Perbaiki berkas.
import-loneSurrogate = Kolom “{ $column }” memuat huruf yang tidak utuh. Perbaiki berkas.
import-controlCharacter = Kolom “{ $column }” memuat karakter kendali. Perbaiki berkas.
import-fieldTooLong = Kolom “{ $column }” berisi { $chars } huruf, lebih dari { $max }. Perbaiki berkas.
import-fieldMissing = Kolom “{ $column }” kosong. Lengkapi.
import-badCaseNumber = Nomor perkara tidak terbaca: { $value }. Perbaiki berkas.
import-caseMissing = Baris ini tidak memuat nomor perkara. Lengkapi, atau sebutkan perkara seluruh daftar saat mengimpor (--case).
import-notOfficial = Baris ini cerita pihak lain tanpa nomor perkara, bukan pengumuman. Gunakan pengumuman kantor cabang.
import-nothingSold = Baris ini tidak menyebut apa yang dijual. Lengkapi.
import-badChoice = Isi kolom “{ $column }” tidak dikenal: { $value }. Pilih seperti di contoh berkas.
import-badAmount = Jumlah uang di kolom “{ $column }” tidak terbaca: { $value }. Ubah menjadi angka.
import-badNumber = Angka di kolom “{ $column }” tidak terbaca: { $value }. Ubah menjadi angka.
import-badDate = Tanggal di kolom “{ $column }” belum benar: { $value }. Bentuknya seperti 115/03/17.
import-duplicateRow = Sama persis dengan baris { $first }, hanya diimpor satu kali.

# 附件（公告照樣匯入）
import-attachmentMissing = Lampiran “{ $name }” tidak ada. Pengumuman tetap diimpor. Lengkapi berkasnya.
import-attachmentName = Nama berkas “{ $name }” tidak dapat dipakai. Ganti namanya, tanpa alamat folder.
import-attachmentTooLarge = Lampiran “{ $name }” lebih dari 25 MB, tidak diterima. Perkecil berkasnya.
import-attachmentKind = Lampiran “{ $name }” bukan PDF, JPEG, atau PNG, tidak diterima. Gunakan jenis berkas lain.
import-attachmentPicture = Gambar “{ $name }” tidak terbaca atau terlalu besar, tidak diterima. Gunakan gambar lain.
import-attachmentRead = Lampiran “{ $name }” tidak terbaca. Periksa berkas dan izinnya.
