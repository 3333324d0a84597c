### unread: not yet read by a native speaker

# 整個檔案
import-readFailed = Berkas tidak terbaca. Periksa berkas dan izinnya, lalu impor lagi.
import-tooLarge = Berkas lebih dari { $mb } MB, tidak diimpor. Pastikan ini berkas pengumuman.
import-tooManyRows = Berkas lebih dari { $max } baris, tidak diimpor. Pastikan ini berkas pengumuman.
import-empty = Berkas kosong, tidak diimpor. Ambil lagi berkasnya.
import-unknownKind = Jenis berkas ini tidak dikenal, tidak diimpor. Gunakan berkas JSON data terbuka.
import-unknownColumns = Berkas JSON ini tidak memuat kolom pengumuman, tidak diimpor. Pastikan ini berkas pengumuman.
import-unsupportedKind = Ini berkas { $found }, tidak dapat diimpor. Gunakan berkas JSON data terbuka.
import-notUtf8 = Berkas bukan UTF-8, di baris { $line }, bita ke-{ $offset }. Simpan sebagai UTF-8 lalu impor lagi.
import-notJson = Berkas bukan JSON yang benar di baris { $line }, kolom { $col }, tidak diimpor. Ambil lagi berkasnya.
import-truncated = Berkas tidak lengkap, terputus di baris { $line }, tidak diimpor. Ambil lagi berkasnya.
import-notArray = Isi berkas bukan daftar baris, tidak diimpor. Pastikan ini berkas pengumuman.
import-missingColumn = Berkas tidak memiliki kolom “{ $column }”, tidak diimpor. Ambil lagi berkasnya.

# 其中一列
import-notARecord = Baris ini bukan satu data. Perbaiki berkas.
import-duplicateKey = Kolom “{ $column }” tertulis dua kali. Perbaiki berkas.
import-badType = Kolom “{ $column }” bukan teks. Perbaiki berkas.
import-loneSurrogate = Kolom “{ $column }” memuat huruf yang tidak utuh. Perbaiki berkas.
import-controlCharacter = Kolom “{ $column }” memuat karakter kendali. Perbaiki berkas.
import-fieldTooLong = Kolom “{ $column }” berisi { $chars } huruf, lebih dari { $max }. Perbaiki berkas.
import-fieldMissing = Kolom “{ $column }” kosong. Lengkapi.
import-badCaseNumber = Tahun, kode, atau urutan nomor perkara belum benar. Perbaiki berkas.
import-badAmount = Jumlah uang di kolom “{ $column }” tidak terbaca: { $value }. Ubah menjadi angka.
import-badNumber = Angka di kolom “{ $column }” tidak terbaca: { $value }. Ubah menjadi angka.
import-badDate = Tanggal di kolom “{ $column }” belum benar: { $value }. Bentuknya seperti 115/03/17.
import-duplicateRow = Sama persis dengan baris { $first }, hanya diimpor satu kali.
