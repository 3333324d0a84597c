### unread: not yet read by a native speaker

# 第 13 號 委任狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、委任人、受任人）在 form_fields.ftl。

form-power_of_attorney = Surat Kuasa（委任狀）
    .short = Surat kuasa（委任狀）
    .what = Jika Anda mengirim orang lain: serahkan pada urusan pertama. Satu untuk tiap perkara, paling banyak 3 penerima kuasa.
    .bring = Identitas kedua pihak, penerima kuasa membawa yang asli; perusahaan juga membawa data pendaftaran dan kedua stempel（大小章）.

# 步驟
form-power_of_attorney-section-case = Perkara
form-power_of_attorney-section-principal = Pemberi kuasa
form-power_of_attorney-section-proxies = Penerima kuasa
form-power_of_attorney-section-powers = Wewenang
form-power_of_attorney-section-declare = Pernyataan
form-power_of_attorney-page-period = Dari kapan sampai kapan? (opsional)

# 案件
form-power_of_attorney-matter = Apa yang dikuasakan?
    .label = Hal yang dikuasakan（案由、委任事項）
    .paper = Hal yang dikuasakan（委任事項）
    .help = Boleh pilih beberapa. Yang tidak dipilih tidak boleh dilakukan.
form-power_of_attorney-matter-installments = Angsuran（辦理分期）
form-power_of_attorney-matter-statement = Hadir memberi keterangan（到場陳述）
form-power_of_attorney-matter-case_file = Melihat berkas perkara（閱覽卷宗）
form-power_of_attorney-matter-archives = Pemanfaatan arsip（檔案應用）
form-power_of_attorney-matter-bid = Menawar dan membeli（投標應買）
form-power_of_attorney-matter-take_over = Mengambil alih aset（聲明承受）
form-power_of_attorney-matter-distribution = Ikut pembagian hasil（參與分配）
form-power_of_attorney-matter-receive_money = Menerima uang atau uang jaminan（領取案款或保證金）
form-power_of_attorney-matter-certificate = Menerima surat peralihan hak（領取權利移轉證書）
form-power_of_attorney-matter-handover = Serah terima（點交）
form-power_of_attorney-matter-other = Lainnya（其他）
form-power_of_attorney-matter_other = Hal lainnya apa?
    .label = Hal lain（其他事項）

# 受任人
form-power_of_attorney-proxy_rows = Siapa yang Anda beri kuasa?
    .label = Penerima kuasa（受任人）
    .help = Paling banyak 3 orang; masing-masing boleh bertindak sendiri.
form-power_of_attorney-proxy_rows-proxy_name = Siapa nama penerima kuasa?
    .label = Nama（姓名）
form-power_of_attorney-proxy_rows-proxy_id_no = Berapa nomor identitas penerima kuasa?
    .label = Nomor identitas（身分證字號）
    .help = Pemegang ARC mengisi nomor ARC.
form-power_of_attorney-proxy_rows-proxy_birth_date = Kapan penerima kuasa lahir?
    .label = Tanggal lahir（出生年月日）
    .help = Jika tidak tahu, kosongkan.
form-power_of_attorney-proxy_rows-proxy_relation = Apa hubungannya dengan pemberi kuasa?
    .label = Hubungan（關係）
form-power_of_attorney-proxy_rows-proxy_relation-spouse = Suami atau istri（配偶）
form-power_of_attorney-proxy_rows-proxy_relation-lineal = Keluarga garis lurus（直系血親）
form-power_of_attorney-proxy_rows-proxy_relation-relative = Kerabat lain（其他親屬）
form-power_of_attorney-proxy_rows-proxy_relation-employee = Karyawan（員工）
form-power_of_attorney-proxy_rows-proxy_relation-lawyer = Pengacara（律師）
form-power_of_attorney-proxy_rows-proxy_relation-other = Lainnya（其他）
form-power_of_attorney-proxy_rows-proxy_address = Di mana alamat penerima kuasa?
    .label = Alamat（地址）
form-power_of_attorney-proxy_rows-proxy_phone = Berapa nomor telepon penerima kuasa?
    .label = Telepon（電話）

# 權限
form-power_of_attorney-authority_kind = Kuasa umum atau khusus?
    .label = Wewenang（權限）
    .help = Menawar, mengambil alih, menerima uang atau dokumen memerlukan kuasa khusus.
form-power_of_attorney-authority_kind-general = Kuasa umum（普通委任）
form-power_of_attorney-authority_kind-special = Kuasa khusus（特別委任）
form-power_of_attorney-special_powers = Wewenang khusus apa yang diberikan?
    .label = Wewenang khusus（特別代理權）
    .help = Hanya yang dicentang berlaku. Jika ragu, tanyakan kepada petugas.
form-power_of_attorney-special_powers-waive = Melepaskan hak（捨棄）
form-power_of_attorney-special_powers-admit = Mengakui tuntutan（認諾）
form-power_of_attorney-special_powers-withdraw = Mencabut（撤回）
form-power_of_attorney-special_powers-settle = Berdamai（和解）
form-power_of_attorney-special_powers-object = Mengajukan keberatan（聲明異議或救濟）
form-power_of_attorney-special_powers-delegate = Menunjuk kuasa pengganti（選任複代理人）
form-power_of_attorney-special_powers-enforce = Tindakan penegakan（強制執行行為）
form-power_of_attorney-special_powers-receive = Menerima uang atau dokumen（領取款項或文件）
form-power_of_attorney-limitation = Adakah hal yang tidak boleh dilakukan?
    .label = Batasan（權限限制）
    .help = Jika tidak ada, kosongkan.
form-power_of_attorney-limitation-ready-1 = Tidak boleh menerima uang.
form-power_of_attorney-limitation-ready-2 = Tidak boleh berdamai, melepaskan hak, atau mencabut.
form-power_of_attorney-limitation-ready-3 = Membeli atau mengambil alih hanya dengan harga minimum pengumuman.
form-power_of_attorney-valid_from = Mulai tanggal berapa?
    .label = Berlaku mulai（委任起日）
form-power_of_attorney-valid_to = Sampai tanggal berapa?
    .label = Berlaku sampai（委任迄日）
    .help = Jika kosong, berlaku sampai prosedur selesai.
form-power_of_attorney-receive_service = Bolehkah penerima kuasa menerima surat?
    .label = Menerima surat（是否代收文書）
    .paper = Menerima surat（代收文書）
form-power_of_attorney-receive_service-yes = Ya（是）
form-power_of_attorney-receive_service-no = Tidak（否）

# 聲明
form-power_of_attorney-filing_date = Silakan baca 3 hal ini dan periksa tanggalnya
    .label = Tanggal（日期）
    .help =
        1. Saya memberi kuasa kepada orang tersebut dalam perkara ini untuk hal yang dicentang.
        2. Kuasa khusus hanya meliputi wewenang yang dicentang（民事訴訟法第70條）.
        3. Jika berubah atau berakhir, saya memberi tahu kantor ini secara tertulis.
form-power_of_attorney-principal_signature =
    .label = Tanda tangan atau stempel pemberi kuasa（委任人簽名或蓋章）
form-power_of_attorney-proxy_signature =
    .label = Tanda tangan atau stempel penerima kuasa（受任人簽名或蓋章）

# 機關填寫
form-power_of_attorney-staff_identity_checked =
    .label = Identitas diperiksa（身分查驗）
form-power_of_attorney-staff_clerk =
    .label = Petugas perkara（承辦）

# 這張表自己的規則
form-power_of_attorney-rule-principal_is_no_proxy = Nomor identitas penerima kuasa sama dengan pemberi kuasa. Harus orang lain, mohon periksa.
form-power_of_attorney-rule-proxies_differ = Dua penerima kuasa punya nomor identitas sama. Mohon periksa apakah terulang.
form-power_of_attorney-rule-matter_needs_special = Menawar, mengambil alih, menerima uang atau surat memerlukan kuasa khusus（民事訴訟法第70條）. Pilih “Kuasa khusus”.
form-power_of_attorney-rule-enforcement_power = Untuk menawar, mengambil alih, pembagian, atau serah terima, centang “Tindakan penegakan”.
form-power_of_attorney-rule-receiving_power = Untuk menerima uang atau surat, centang “Menerima uang atau dokumen”.
form-power_of_attorney-rule-bid_has_its_own = Untuk menawar saja, surat ini tidak perlu: surat penawaran (nomor 22) sudah memuat kuasa.
form-power_of_attorney-rule-period_in_order = Tanggal akhir lebih awal daripada tanggal mulai. Mohon periksa.

# 紙本固定文字
form-power_of_attorney-text-label_principal = Pemberi kuasa（委任人）
form-power_of_attorney-text-about = Dalam perkara di atas, pemberi kuasa memberi kuasa kepada orang berikut untuk bertindak dalam hal yang dicentang:
form-power_of_attorney-text-item_general = 1. Jika lebih dari satu, masing-masing boleh bertindak sendiri. Batasannya tertulis di atas（行政程序法第24條、民事訴訟法第71條）.
form-power_of_attorney-text-item_special = 2. Jika kuasa khusus dicentang, wewenang yang dicentang diberikan menurut Pasal 70 ayat 1 dan 2（民事訴訟法）melalui Pasal 30-1（強制執行法）dan Pasal 26（行政執行法）; yang tidak dicentang tidak diberikan.
form-power_of_attorney-text-item_change = 3. Perubahan atau berakhirnya kuasa diberitahukan tertulis kepada kantor ini.
form-power_of_attorney-text-sign_principal = Tanda tangan atau stempel pemberi kuasa（委任人簽名或蓋章）
form-power_of_attorney-text-sign_proxy = Tanda tangan atau stempel penerima kuasa（受任人簽名或蓋章）

# 要帶的
form-power_of_attorney-bring-both = Identitas kedua pihak; penerima kuasa membawa yang asli.
form-power_of_attorney-bring-company = Perusahaan membawa data pendaftaran dan kedua stempel（大小章）.
form-power_of_attorney-bring-abroad = Pemberi kuasa di luar negeri: dokumen yang sudah dilegalisasi.

# 依據、常見的疏漏
form-power_of_attorney-legal-procedure = Pasal 24: paling banyak tiga kuasa, tertulis pada urusan pertama（行政程序法第24條）
form-power_of_attorney-legal-special = Pasal 69 sampai 71: wewenang khusus（民事訴訟法第69條至第71條）
form-power_of_attorney-legal-writing = Pasal 531: tertulis（民法第531條）
form-power_of_attorney-mistake-general_only = Hanya kuasa umum, lalu tidak dapat menerima uang.
form-power_of_attorney-mistake-four = Empat penerima kuasa atau lebih.
form-power_of_attorney-mistake-case = Tanpa nomor perkara, surat ini tidak berlaku.
form-power_of_attorney-mistake-signature = Penerima kuasa lupa tanda tangan.
