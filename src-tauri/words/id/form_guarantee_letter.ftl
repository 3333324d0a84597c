### unread: not yet read by a native speaker

# 第 2 號 擔保書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-guarantee_letter = Surat Penjaminan（擔保書）
    .short = Surat penjaminan（擔保書）
    .what = Anda berjanji bertanggung jawab bila orang lain tidak membayar. Kantor ini dapat langsung menagih dari harta Anda.
    .bring = Penjamin datang sendiri membawa identitas asli dan stempel nama. Perusahaan membawa data pendaftaran, anggaran dasar, dan kedua stempel（大小章）.

# 步驟
form-guarantee_letter-section-obligor = Wajib bayar
form-guarantee_letter-section-case = Perkara
form-guarantee_letter-section-scope = Cakupan
form-guarantee_letter-section-guarantor = Penjamin
form-guarantee_letter-section-collateral = Barang jaminan
form-guarantee_letter-section-declare = Tanggung jawab

# 放在同一頁的題目
form-guarantee_letter-page-means = Pekerjaan dan harta (opsional)
form-guarantee_letter-page-witness = Jika cap jari, siapa saksinya?
form-guarantee_letter-page-declare = Terakhir, silakan baca tanggung jawab Anda

# 案件
form-guarantee_letter-total_owed =
    .label = Jumlah seluruhnya（欠款合計）

# 擔保什麼
form-guarantee_letter-guarantee_cause = Penjaminan ini untuk apa?
    .label = Alasan penjaminan（擔保原因）
    .help = Jika ragu, tanyakan kepada petugas.
form-guarantee_letter-guarantee_cause-instalments = Pembayaran angsuran（分期繳納）
form-guarantee_letter-guarantee_cause-deadline = Pembayaran sebelum batas waktu（限期履行）
form-guarantee_letter-guarantee_cause-travel = Bebas dari larangan bepergian atau pindah（免予或解除限制住居、出境）
form-guarantee_letter-guarantee_cause-custody = Bebas dari penangkapan atau penahanan（停止或免予拘提、管收）
form-guarantee_letter-guarantee_cause-other = Lainnya
form-guarantee_letter-guarantee_cause_other = Apa alasannya?
    .label = Alasan lain（其他原因）
    .paper = Alasan lain（其他原因）
form-guarantee_letter-guarantee_scope = Menjamin seluruhnya atau sebagian?
    .label = Cakupan penjaminan（擔保範圍）
    .help = Dengan batas, Anda hanya bertanggung jawab sampai jumlah itu.
form-guarantee_letter-guarantee_scope-all = Seluruh jumlah perkara（所列案件全部欠款）
form-guarantee_letter-guarantee_scope-limited = Jumlah terbatas（限定金額）
form-guarantee_letter-guarantee_amount = Berapa yang dijamin?
    .label = Jumlah yang dijamin（擔保金額）
    .help = Jika seluruhnya, sama dengan totalnya.
form-guarantee_letter-guarantee_amount_capitals =
    .label = Jumlah dalam huruf Tionghoa（擔保金額大寫）
form-guarantee_letter-includes_accessory = Termasuk denda keterlambatan, bunga, dan biaya?
    .label = Termasuk denda, bunga, biaya（含滯納金、利息、必要費用）
    .help = Semua itu ditambahkan menurut hukum.
form-guarantee_letter-includes_accessory-yes = Termasuk（含）
form-guarantee_letter-includes_accessory-no = Tidak（不含）
form-guarantee_letter-performance_deadline = Paling lambat dibayar tanggal berapa?
    .label = Batas waktu（履行期限）
form-guarantee_letter-installment_count = Berapa kali cicilan?
    .label = Jumlah cicilan（分期期數）
    .help = Sama dengan formulir nomor 1.
form-guarantee_letter-first_due_date = Cicilan pertama tanggal berapa?
    .label = Tanggal cicilan pertama（首期日）
form-guarantee_letter-installment_amount = Berapa tiap cicilan?
    .label = Jumlah tiap cicilan（每期金額）

# 擔保人
form-guarantee_letter-guarantor_relation = Apa hubungan penjamin dengan wajib bayar?
    .label = Hubungan（與義務人關係）
    .help = Jika wajib bayar menulis sendiri, pilih “Wajib bayar sendiri”.
form-guarantee_letter-guarantor_relation-self = Wajib bayar sendiri（義務人本人）
form-guarantee_letter-guarantor_relation-spouse = Suami atau istri（配偶）
form-guarantee_letter-guarantor_relation-relative = Kerabat（親屬）
form-guarantee_letter-guarantor_relation-head = Penanggung jawab（負責人）
form-guarantee_letter-guarantor_relation-shareholder = Pemegang saham（股東）
form-guarantee_letter-guarantor_relation-friend = Teman（朋友）
form-guarantee_letter-guarantor_relation-other = Lainnya
form-guarantee_letter-guarantor_occupation = Apa pekerjaan penjamin?
    .label = Pekerjaan（擔保人職業）
    .paper = Pekerjaan（職業）
    .help = Misalnya “餐飲業” (rumah makan), atau nama perusahaan.
form-guarantee_letter-guarantor_asset_note = Apa saja harta penjamin?
    .label = Ringkasan harta（擔保人財產概況）
    .paper = Ringkasan harta（財產概況）
    .help = Sentuh kalimat yang sesuai. Rinciannya diperiksa kantor ini. Dicetak dalam bahasa Mandarin.
form-guarantee_letter-guarantor_asset_note-ready-1 = Punya gaji tetap.
form-guarantee_letter-guarantor_asset_note-ready-2 = Punya simpanan di bank.
form-guarantee_letter-guarantor_asset_note-ready-3 = Memiliki rumah atau tanah.
form-guarantee_letter-guarantor_asset_note-ready-4 = Menjalankan usaha dengan penghasilan.

# 擔保物
form-guarantee_letter-collateral_rows = Adakah barang jaminan?
    .label = Barang jaminan（擔保物明細）
    .help = Jika tidak ada, lanjutkan.
form-guarantee_letter-collateral_rows-col_kind = Jenis apa?
    .label = Jenis（種類）
form-guarantee_letter-collateral_rows-col_kind-realty = Tanah dan bangunan（不動產）
form-guarantee_letter-collateral_rows-col_kind-deposit = Bilyet deposito（存單）
form-guarantee_letter-collateral_rows-col_kind-securities = Surat berharga（有價證券）
form-guarantee_letter-collateral_rows-col_kind-movable = Barang bergerak（動產）
form-guarantee_letter-collateral_rows-col_kind-instrument = Cek, surat sanggup（票據）
form-guarantee_letter-collateral_rows-col_desc = Yang mana?
    .label = Keterangan（標示）
    .help = Misalnya nomor bidang tanah, nomor kendaraan, nama bank.
form-guarantee_letter-collateral_rows-col_doc_no = Berapa nomor sertifikat atau bilyet?
    .label = Nomor sertifikat（權狀或存單號）
    .help = Jika tidak tahu, kosongkan.
form-guarantee_letter-collateral_rows-col_value = Kira-kira berapa nilainya?
    .label = Perkiraan nilai（估值）
    .help = Angka perkiraan cukup. Boleh dikosongkan.

# 擔保責任
form-guarantee_letter-witness_1_name = Siapa nama saksi pertama?
    .label = Saksi 1（見證人一）
    .help = Hanya perlu jika cap jari atau tanda menggantikan tanda tangan, dengan 2 saksi.
form-guarantee_letter-witness_2_name = Siapa nama saksi kedua?
    .label = Saksi 2（見證人二）
form-guarantee_letter-asset_check_consent = Silakan baca 5 hal ini
    .label = Sudah saya baca dan setuju harta saya diperiksa
    .paper = Penjamin setuju kantor ini memeriksa data harta dan penghasilannya（擔保人同意貴分署查調其財產及所得資料）
    .help =
        1. Saya tahu nomor perkara, jumlah, dan cara wajib bayar harus membayar.
        2. Jika ia melarikan diri atau tidak membayar tepat waktu (satu cicilan terlambat atau cek ditolak sudah cukup), saya yang membayar.
        3. Kantor ini dapat langsung menagih dari harta saya tanpa gugatan.
        4. Tanggung jawab berlaku sampai semuanya lunas. Jika pindah alamat, saya memberi tahu kantor ini.
        5. Saya menandatangani dengan sukarela dan setuju harta saya diperiksa.
form-guarantee_letter-filing_date = Tanggal berapa surat ini dibuat?
    .label = Tanggal surat（立書日期）
    .help = Sudah diisi hari ini, biasanya tidak perlu diubah.
form-guarantee_letter-guarantor_signature =
    .label = Tanda tangan atau stempel penjamin（擔保人簽名或蓋章）
form-guarantee_letter-obligor_signature =
    .label = Tanda tangan atau stempel wajib bayar（義務人簽名或蓋章）

# 機關填寫
form-guarantee_letter-staff_identity_checked =
    .label = Identitas diperiksa（已查驗身分）
form-guarantee_letter-staff_asset_check =
    .label = Hasil pemeriksaan harta（資力查調結果）
form-guarantee_letter-staff_accepted =
    .label = Penjaminan diterima（准予擔保）
form-guarantee_letter-staff_accepted-yes = Ya（准）
form-guarantee_letter-staff_accepted-no = Tidak（不准）

# 這張表自己的規則
form-guarantee_letter-rule-case_numbers_differ = Dua nomor perkara sama. Mohon periksa apakah terulang.
form-guarantee_letter-rule-amounts_of_all_rows = Setiap perkara perlu jumlahnya, agar jelas berapa yang dijamin. Isi menurut surat.
form-guarantee_letter-rule-amount_is_total = Jika menjamin seluruhnya, jumlahnya harus sama dengan total NT${ $total }.
form-guarantee_letter-rule-amount_within_total = Jumlah yang dijamin tidak boleh lebih dari total NT${ $total }. Isi lebih kecil.
form-guarantee_letter-rule-limited_below_total = Anda memilih jumlah terbatas, tetapi sama dengan total. Mohon periksa lagi.
form-guarantee_letter-rule-deadline_after_filing = Batas waktu harus pada { $date } atau sesudahnya. Pilih tanggal sesudahnya.
form-guarantee_letter-rule-first_due_after_filing = Cicilan pertama harus pada { $date } atau sesudahnya. Pilih tanggal sesudahnya.
form-guarantee_letter-rule-guarantor_is_another = Nomor identitas penjamin sama dengan wajib bayar. Jika wajib bayar menulis sendiri, pilih “Wajib bayar sendiri”.
form-guarantee_letter-rule-own_letter_own_number = Anda memilih “Wajib bayar sendiri”, tetapi nomor identitasnya berbeda. Mohon periksa.
form-guarantee_letter-rule-company_may_stand_surety = Perusahaan hanya boleh menjamin jika diizinkan hukum atau anggaran dasar（公司法第16條）. Lampirkan anggaran dasar atau dasar hukumnya.
form-guarantee_letter-rule-witnesses_are_two = Cap jari perlu 2 saksi. Isi keduanya, atau kosongkan keduanya.

# 紙本固定文字
form-guarantee_letter-text-lead = Penjamin memberi jaminan kepada kantor ini untuk perkara wajib bayar berikut.
form-guarantee_letter-text-times = cicilan（期）
form-guarantee_letter-text-side_obligor = Wajib bayar（義務人）
form-guarantee_letter-text-side_case = Perkara（案件）
form-guarantee_letter-text-side_scope = Alasan dan cakupan（擔保原因及範圍）
form-guarantee_letter-text-side_sign = Tanda tangan（簽章）
form-guarantee_letter-text-side_guarantor = Penjamin（擔保人）
form-guarantee_letter-text-side_collateral = Barang jaminan（擔保物）
form-guarantee_letter-text-declaration_head = Pernyataan tanggung jawab（擔保責任聲明）
form-guarantee_letter-text-declaration =
    Penjamin { $guarantor_name } mengetahui kewajiban pembayaran { $obligor_name } dalam perkara di atas, jumlahnya, dan cara membayarnya, menjamin sampai { $guarantee_amount_capitals } dolar Taiwan, dan menyatakan:
    1. Jika wajib bayar melarikan diri atau tidak membayar tepat waktu (termasuk satu cicilan terlambat atau surat berharga ditolak), penjamin membayar dalam cakupan jaminan.
    2. Jika penjamin tidak membayar, kantor ini dapat langsung menagih dari harta penjamin tanpa gugatan（行政執行法第18條）.
    3. Tanggung jawab berlaku sampai semua lunas. Perubahan alamat segera diberitahukan kepada kantor ini.
    4. Surat ini ditandatangani penjamin dengan sukarela.

# 要帶的、不用帶的
form-guarantee_letter-bring-identity = KTP asli dan stempel nama penjamin; warga asing membawa ARC atau paspor.
form-guarantee_letter-bring-company = Perusahaan membawa data pendaftaran, anggaran dasar, dan kedua stempel（大小章）.
form-guarantee_letter-bring-collateral = Jika ada barang jaminan: dokumen asli yang diminta petugas.
form-guarantee_letter-no_need-assets = Daftar harta dan salinan buku tanah: kantor ini memeriksa sendiri.

# 依據、常見的疏漏
form-guarantee_letter-legal-enforcement = Pasal 17 ayat 1 dan Pasal 18 UU Penegakan Administratif（行政執行法第17條第1項、第18條）
form-guarantee_letter-legal-company = Pasal 16 UU Perseroan: batas perusahaan sebagai penjamin（公司法第16條）
form-guarantee_letter-legal-mark = Pasal 3 KUH Perdata: stempel dan cap jari（民法第3條）
form-guarantee_letter-mistake-blank = Sudah ditandatangani, tetapi nomor perkara atau jumlah kosong.
form-guarantee_letter-mistake-articles = Perusahaan menjamin padahal anggaran dasar melarang.
form-guarantee_letter-mistake-first_only = Penjamin mengira hanya cicilan pertama.
form-guarantee_letter-mistake-corrected = Jumlah dicoret tanpa stempel.
