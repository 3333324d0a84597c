### unread: not yet read by a native speaker

# 第 15 號 代辦不動產繼承登記申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-inheritance_registration_request = Surat Permohonan Pengurusan Pendaftaran Waris Properti（代辦不動產繼承登記申請書）
    .short = Pendaftaran waris（代辦繼承登記）
    .what = Untuk kreditur: wajib bayar mewarisi properti yang belum didaftarkan. Kantor ini memberi tahu kantor pertanahan. Rangkap 2.
    .bring = Data keluarga, bagan ahli waris, sertifikat atau salinan buku tanah, dan surat pajak warisan.

# 步驟
form-inheritance_registration_request-section-creditor = Pemohon
form-inheritance_registration_request-section-case = Perkara
form-inheritance_registration_request-section-proxy = Kuasa
form-inheritance_registration_request-section-decedent = Pewaris
form-inheritance_registration_request-section-heirs = Ahli waris
form-inheritance_registration_request-section-reason = Alasan
form-inheritance_registration_request-section-property = Properti
form-inheritance_registration_request-section-papers = Pajak dan lampiran
form-inheritance_registration_request-section-finish = Penutup

# 放在同一頁的題目
form-inheritance_registration_request-page-born = Data lahir (opsional)
form-inheritance_registration_request-page-decedent_id = Tahu data ini? (opsional)
form-inheritance_registration_request-page-executor = Ada pelaksana wasiat atau pengelola warisan? (opsional)
form-inheritance_registration_request-page-heir_birth = Data lahir ahli waris ini

# 申請人
form-inheritance_registration_request-creditor_birthplace = Di mana pemohon lahir?
    .label = Tempat lahir（出生地）

# 被繼承人
form-inheritance_registration_request-decedent_name = Siapa nama pewaris?
    .label = Nama pewaris（被繼承人姓名）
    .help = Properti masih terdaftar atas nama ini.
form-inheritance_registration_request-decedent_id_no = Berapa nomor identitasnya?
    .label = Nomor identitas（身分證字號）
form-inheritance_registration_request-decedent_birth_date = Kapan pewaris lahir?
    .label = Tanggal lahir（出生年月日）
    .help = Tanggal sebelum 1912 juga boleh.
form-inheritance_registration_request-decedent_birthplace = Di mana pewaris lahir?
    .label = Tempat lahir（出生地）
form-inheritance_registration_request-decedent_address = Di mana tempat tinggal terakhirnya?
    .label = Tempat tinggal terakhir（最後住所）
form-inheritance_registration_request-death_date = Kapan pewaris meninggal?
    .label = Tanggal meninggal（死亡日期）

# 繼承人
form-inheritance_registration_request-heir_rows = Siapa ahli warisnya?
    .label = Ahli waris（繼承人）
    .help = Isi semuanya, juga yang menolak atau sudah meninggal.
form-inheritance_registration_request-heir_rows-heir_name = Siapa nama ahli waris ini?
    .label = Nama（姓名）
form-inheritance_registration_request-heir_rows-heir_id_no = Berapa nomor identitasnya?
    .label = Nomor identitas（證號）
    .help = Jika tidak tahu, kosongkan.
form-inheritance_registration_request-heir_rows-heir_birth_date = Kapan ahli waris lahir?
    .label = Tanggal lahir（出生年月日）
form-inheritance_registration_request-heir_rows-heir_birthplace = Di mana ahli waris lahir?
    .label = Tempat lahir（出生地）
form-inheritance_registration_request-heir_rows-heir_address = Di mana ahli waris tinggal?
    .label = Tempat tinggal（住居所）
form-inheritance_registration_request-heir_rows-heir_relation = Apa hubungannya dengan pewaris?
    .label = Hubungan（稱謂）
    .help = Misalnya istri, anak laki-laki pertama.
form-inheritance_registration_request-heir_rows-heir_share = Berapa bagiannya?
    .label = Bagian（應繼分）
    .help = Misalnya seperempat. Yang menolak dikosongkan.
form-inheritance_registration_request-heir_rows-heir_status = Apakah ia mewarisi?
    .label = Status（繼承情形）
    .help = Penolakan hanya sah dengan surat pengadilan.
form-inheritance_registration_request-heir_rows-heir_status-heir = Mewarisi（繼承）
form-inheritance_registration_request-heir_rows-heir_status-renounced = Menolak（拋棄）
form-inheritance_registration_request-heir_rows-heir_status-representing = Menggantikan（代位）
form-inheritance_registration_request-heir_rows-heir_status-deceased = Meninggal（死亡）
form-inheritance_registration_request-executor_name = Siapa nama pelaksana wasiat atau pengelola?
    .label = Pelaksana wasiat atau pengelola warisan（遺囑執行人或遺產管理人）
    .help = Jika tidak ada ahli waris, pengelola wajib diisi.
form-inheritance_registration_request-executor_address = Di mana alamatnya?
    .label = Alamat pelaksana atau pengelola（其住居所）
form-inheritance_registration_request-will_exists = Ada wasiat?
    .label = Wasiat（有無遺囑）
form-inheritance_registration_request-will_exists-yes = Ada（有）
form-inheritance_registration_request-will_exists-no = Tidak ada（無）
form-inheritance_registration_request-will_exists-unknown = Tidak diketahui（不明）

# 申請原因
form-inheritance_registration_request-request_reason = Mengapa pendaftaran perlu diuruskan?
    .label = Alasan permohonan（申請原因）
    .help = Sentuh kalimat yang sesuai, atau tambah sendiri. Dicetak dalam bahasa Mandarin.
form-inheritance_registration_request-request_reason-ready-1 = Wajib bayar mewarisi properti terlampir dan belum mendaftarkannya; mohon kantor pertanahan mendaftarkan sebelum penagihan.
form-inheritance_registration_request-request_reason-ready-2 = Setelah diberi tahu, wajib bayar tetap belum mendaftarkan warisan.
form-inheritance_registration_request-request_reason-ready-3 = Properti masih atas nama pewaris sehingga tidak dapat disita dan dilelang.
form-inheritance_registration_request-request_reason-ready-4 = Pajak warisan dan biaya yang ditalangi pemohon mohon dihitung sebagai biaya penagihan.

# 不動產
form-inheritance_registration_request-deed_available = Ada sertifikat hak miliknya?
    .label = Sertifikat hak milik（所有權狀）
form-inheritance_registration_request-deed_available-yes = Ada（有）
form-inheritance_registration_request-deed_available-no = Tidak, mohon diumumkan batal（無，請公告作廢）
form-inheritance_registration_request-deed_missing_reason = Mengapa sertifikat tidak ada?
    .label = Alasan sertifikat tidak ada（不能提出權狀之理由）
form-inheritance_registration_request-deed_missing_reason-suggest-kept = Disimpan ahli waris
form-inheritance_registration_request-deed_missing_reason-suggest-lost = Hilang
form-inheritance_registration_request-deed_missing_reason-suggest-unknown = Tidak diketahui
form-inheritance_registration_request-heir_chart = Apa catatan pada bagan ahli waris?
    .label = Bagan ahli waris（繼承系統表）
    .help = Bagan digambar dari ahli waris yang diisi. Sentuh catatan tambahan; dicetak dalam bahasa Mandarin.
form-inheritance_registration_request-heir_chart-ready-1 = Ahli waris sesuai bagan, tidak ada yang terlewat.
form-inheritance_registration_request-heir_chart-ready-2 = Orang tua dan kakek nenek pewaris telah meninggal.
form-inheritance_registration_request-heir_chart-ready-3 = Bagi yang menolak, surat pengadilan dilampirkan.
form-inheritance_registration_request-heir_chart-ready-4 = Bagi yang menggantikan, bukti kematian dilampirkan.

# 稅和附件
form-inheritance_registration_request-tax_status = Bagaimana pajak warisannya?
    .label = Pajak warisan（遺產稅）
form-inheritance_registration_request-tax_status-paid = Lunas（已繳清）
form-inheritance_registration_request-tax_status-exempt = Bebas（免稅）
form-inheritance_registration_request-tax_status-unfiled = Belum dilaporkan（未申報）
form-inheritance_registration_request-tax_status-advanced = Ditalangi pemohon（申請人代繳）
form-inheritance_registration_request-registration_form = Didaftarkan dalam bentuk apa?
    .label = Bentuk pendaftaran（登記方式）
    .help = Bagian terpisah perlu persetujuan semua ahli waris.
form-inheritance_registration_request-registration_form-joint = Kepemilikan bersama tak terbagi（公同共有）
form-inheritance_registration_request-registration_form-separate = Bagian terpisah, semua setuju（分別共有，全體同意）
form-inheritance_registration_request-evidence_list-ready-1 = Data keluarga pewaris, 1 lembar.
form-inheritance_registration_request-evidence_list-ready-2 = Data keluarga ahli waris, 1 lembar.
form-inheritance_registration_request-evidence_list-ready-3 = Surat pajak warisan lunas atau bebas, 1 lembar.
form-inheritance_registration_request-evidence_list-ready-4 = Sertifikat hak milik, 1 lembar.
form-inheritance_registration_request-evidence_list-ready-5 = Salinan buku tanah dan bangunan, 1 lembar.
form-inheritance_registration_request-evidence_list-ready-6 = Surat pengadilan tentang penolakan waris, 1 lembar.
form-inheritance_registration_request-creditor_signature =
    .label = Tanda tangan atau stempel pemohon（申請人簽名或蓋章）

# 機關填寫
form-inheritance_registration_request-staff_received_at =
    .label = Tanggal diterima（收文日）
form-inheritance_registration_request-staff_land_office =
    .label = Kantor pertanahan diberi tahu（通知地政事務所）
form-inheritance_registration_request-staff_notice_no =
    .label = Nomor surat（通知文號）
form-inheritance_registration_request-staff_done_at =
    .label = Tanggal terdaftar（登記完畢日）

# 這張表自己的規則
form-inheritance_registration_request-rule-shares_make_one = Jumlah bagian ahli waris harus satu. Periksa tiap bagian.
form-inheritance_registration_request-rule-death_after_birth = Tanggal meninggal sebelum tanggal lahir. Periksa keduanya.
form-inheritance_registration_request-rule-death_has_been = Tanggal meninggal belum tiba. Mohon periksa.
form-inheritance_registration_request-rule-heirs_or_administrator = Tanpa ahli waris, pengelola warisan wajib diisi. Isi minimal satu.
form-inheritance_registration_request-rule-heirs_differ = Dua ahli waris bernama sama. Periksa apakah terulang.

# 紙本固定文字
form-inheritance_registration_request-text-lead = Wajib bayar mewarisi properti berikut dan belum mendaftarkannya. Mohon kantor pertanahan mendaftarkan sebelum penagihan.
form-inheritance_registration_request-text-how = Permohonan ini rangkap 2 asli. Beri centang pada kotak (□).
form-inheritance_registration_request-text-side_creditor = Pemohon（申請人）
form-inheritance_registration_request-text-side_case = Perkara（案件）
form-inheritance_registration_request-text-side_decedent = Pewaris（被繼承人）
form-inheritance_registration_request-text-side_reason = Alasan（申請原因）
form-inheritance_registration_request-text-side_papers = Pajak, lampiran（稅和附件）
form-inheritance_registration_request-text-chart_title = Bagan ahli waris（繼承系統表）
form-inheritance_registration_request-text-chart_oath = Jika bagan kurang atau salah dan merugikan orang lain, pemohon bertanggung jawab menurut hukum.
form-inheritance_registration_request-text-costs = Pajak warisan dan biaya yang ditalangi mohon dihitung sebagai biaya penagihan.
form-inheritance_registration_request-text-mark_1 = Asli ke-1（正本第1份）
form-inheritance_registration_request-text-mark_2 = Asli ke-2（正本第2份）
form-inheritance_registration_request-text-side_obligor = Wajib bayar（義務人姓名或名稱）
form-inheritance_registration_request-text-side_proxy = Kuasa（代理人）
form-inheritance_registration_request-text-address = Alamat（住居所）
form-inheritance_registration_request-text-side_heirs = Ahli waris（繼承人）
form-inheritance_registration_request-text-side_property = Properti（不動產）

# 要帶的、不用帶的
form-inheritance_registration_request-bring-household = Data keluarga pewaris (dengan catatan kematian) dan ahli waris.
form-inheritance_registration_request-bring-will = Wasiat, jika ada.
form-inheritance_registration_request-bring-renunciation = Jika ada yang menolak, surat pengadilan.
form-inheritance_registration_request-bring-deed = Sertifikat hak milik; jika tidak ada, alasan dan salinan buku tanah.
form-inheritance_registration_request-bring-tax = Surat pajak warisan lunas atau bebas.
form-inheritance_registration_request-no_need-household = Data keluarga yang dapat dilihat kantor ini lewat komputer.

# 依據、常見的疏漏
form-inheritance_registration_request-legal-enforcement = Pasal 11 UU Penagihan Paksa（強制執行法第11條）
form-inheritance_registration_request-legal-liaison = Aturan penagihan atas warisan belum terdaftar, pasal 1 sampai 8（未繼承登記不動產辦理強制執行聯繫辦法第1條至第8條）
form-inheritance_registration_request-legal-registration = Aturan Pendaftaran Tanah, pasal 30, 35, 119, 120, 141（土地登記規則第30條、第35條、第119條、第120條、第141條）
form-inheritance_registration_request-legal-land = Pasal 73 UU Tanah（土地法第73條）
form-inheritance_registration_request-legal-civil = Pasal 1138 sampai 1151 dan 1174 KUH Perdata（民法第1138條至第1151條、第1174條）
form-inheritance_registration_request-mistake-forgotten = Satu ahli waris terlewat.
form-inheritance_registration_request-mistake-shares = Jumlah bagian tidak satu.
form-inheritance_registration_request-mistake-one_copy = Hanya satu rangkap, seharusnya dua.
form-inheritance_registration_request-mistake-tax = Surat pajak warisan tidak ada.
