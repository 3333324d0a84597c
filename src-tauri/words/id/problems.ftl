### unread: not yet read by a native speaker

# 填表時的提醒。先說怎麼了，再說怎麼做，再給例子。{ $field } 是那一格的名稱，由畫面帶入。

problem-required = “{ $field }” belum diisi. Silakan isi.
problem-must_tick = Silakan centang “{ $field }” untuk melanjutkan.
problem-too_short = Minimal { $min } huruf, kurang { $n } huruf.
problem-too_long = Maksimal { $max } huruf, mohon kurangi { $n } huruf.
problem-too_small = Paling kecil { $min }. Isi angka yang lebih besar.
problem-too_large = Paling besar { $max }. Isi angka yang lebih kecil.
problem-rows_missing = Minimal isi { $min }. Tekan “Isi yang ke-1”.
problem-rows_too_many = Paling banyak { $max }. Sisanya isi di formulir lain.
problem-words_missing = Anda memilih “Lainnya”. Tuliskan apa itu.
problem-control_character = Ada tanda yang tidak terlihat. Hapus kolom ini lalu ketik lagi.
problem-private_use = Satu huruf buatan sendiri（自造字）tidak dapat dicetak. Kosongkan lalu tulis tangan.
problem-name_sign = Nama memuat tanda yang jarang. Jika sesuai identitas, tekan pertanyaan berikutnya.
problem-name_letter = Nama tidak memuat huruf. Tulis sesuai identitas.
problem-id_person = Nomor KTP belum benar. Masukkan 1 huruf dan 9 angka sesuai kartu, misalnya A123456789.
problem-id_resident = Nomor ARC belum benar. Salin dari kartu, misalnya A800123450.
problem-id_short = Nomor kurang { $n } huruf. Periksa lagi identitas, misalnya A123456789.
problem-id_long = Nomor lebih { $n } huruf. Periksa lagi identitas, misalnya A123456789.
problem-id_card_number = Ini nomor kartunya. Masukkan nomor UI（統一證號）: 1 huruf dan 9 angka.
problem-id_business = Nomor perusahaan belum benar. Masukkan 8 angka, misalnya 12345675.
problem-id_business_length = Nomor perusahaan terdiri dari 8 angka, misalnya 12345675. Mohon periksa lagi.
problem-id_old_ended = Nomor lama sudah tidak berlaku. Silakan ganti di Imigrasi, NIA（移民署）.
problem-passport = Ini tidak seperti nomor KTP atau perusahaan. Jika nomor paspor, tekan pertanyaan berikutnya.
problem-mobile_short = Nomor ponsel kurang { $n } angka. Harus 10 angka, misalnya 0912345678.
problem-mobile_long = Nomor ponsel lebih { $n } angka. Harus 10 angka, misalnya 0912345678.
problem-mobile_extension = Ponsel tidak punya nomor ekstensi. Isi 10 angka saja, misalnya 0912345678.
problem-mobile_kind = Ini tidak seperti nomor ponsel. Nomor ponsel 10 angka, misalnya 0912345678.
problem-phone_shape = Nomor telepon ini tidak biasa. Telepon rumah dengan kode area, misalnya 08-7000000.
problem-email = Alamat surel belum lengkap. Harus ada @, misalnya name@example.com.
problem-case_number = Nomor perkara belum sesuai. Nomor ada di bagian atas surat, misalnya “110年度健執字第00000001號”.
problem-division = Seksi biasanya 1 huruf Tionghoa, misalnya “忠”. Mohon periksa lagi.
problem-bank_form = Nomor rekening hanya berisi angka dan “-”. Periksa lagi buku tabungan.
problem-bank_account = Nomor rekening ini tidak biasa. Periksa buku tabungan. Jika benar, lanjutkan.
problem-doc_number = Nomor surat belum sesuai. Nomor ada di bagian atas surat, dengan “字第” dan “號”. Jika benar, lanjutkan.
problem-parcel_no = Nomor bidang belum sesuai. Nomornya angka, misalnya 302 atau 2104-23. Jika benar, lanjutkan.
problem-building_no = Nomor bangunan belum sesuai. Nomornya angka, misalnya 1234. Jika benar, lanjutkan.
problem-postcode = Kode pos ini tidak ada. Perbaiki, atau hapus angka di depan.
problem-postcode_other = Kode pos tidak cocok dengan kecamatan. Mohon periksa; jika benar, lanjutkan.
problem-plate = Nomor polisi ini tidak biasa. Mohon periksa surat kendaraan; jika benar, lanjutkan.
problem-county = Kabupaten atau kota ini tidak ada. Pilih dari daftar.
problem-township = Kecamatan ini tidak ada di kabupaten itu. Pilih kabupaten dahulu, lalu kecamatan.

# 讀答案檔時
problem-not_json = Berkas tidak terbaca di baris { $line }, kolom { $column }. Periksa penulisan JSON.
problem-not_an_object = Berkas harus satu objek JSON berisi nama kolom dan jawabannya.
problem-unknown_field = Formulir ini tidak memiliki kolom tersebut. Hapus atau perbaiki namanya.
problem-not_an_input = Kolom ini dihitung program atau ditulis tangan, tidak menerima jawaban. Hapus.
problem-not_applicable = Menurut jawaban lain, kolom ini tidak diperlukan. Hapus atau ubah jawaban lain.
problem-expected_text = Kolom ini berisi teks dalam tanda kutip.
problem-expected_choice = Kolom ini berisi salah satu dari: { $choices }.
problem-expected_choices = Kolom ini berisi daftar dari: { $choices }.
problem-expected_date = Kolom ini berisi tanggal, misalnya 2026-11-22 atau “115年11月22日”.
problem-expected_date_time = Kolom ini berisi tanggal dan jam, misalnya 2026-11-22T14:30.
problem-expected_month = Kolom ini berisi bulan, misalnya 2026-11 atau “115年11月”.
problem-expected_amount = Kolom ini berisi jumlah uang, misalnya 86400.
problem-expected_number = Kolom ini berisi bilangan bulat, misalnya 6.
problem-expected_decimal = Kolom ini berisi angka dengan paling banyak dua desimal, misalnya 123.45.
problem-expected_fraction = Kolom ini berisi bagian hak, misalnya 1/8, atau 1/1 untuk seluruhnya.
problem-expected_yes_no = Kolom ini berisi true atau false.
problem-expected_rows = Kolom ini berisi daftar baris.
