### unread: not yet read by a native speaker

# 第 10 號 申請點交不動產狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、申請人、代理人、不動產）在 form_fields.ftl。

form-request_property_handover = Surat Permohonan Serah Terima Properti（申請點交不動產狀）
    .short = Minta serah terima（申請點交）
    .what = Anda membeli properti yang pengumumannya menyebut serah terima, sudah menerima surat keterangan peralihan hak, tetapi masih dihuni: kantor ini dapat menyerahkannya kepada Anda.
    .bring = Fotokopi surat keterangan peralihan hak dan bukti identitas; foto keadaan jika ada.

# 步驟
form-request_property_handover-section-case = Perkara
form-request_property_handover-section-applicant = Pemohon
form-request_property_handover-section-proxy = Kuasa
form-request_property_handover-section-property = Properti
form-request_property_handover-section-occupation = Keadaan
form-request_property_handover-section-help = Bantuan
form-request_property_handover-section-declare = Pernyataan
form-request_property_handover-page-certificate = Surat keterangan peralihan hak: nomor dan tanggal
form-request_property_handover-page-wishes = Ada hal lain? (opsional)

# 案件
form-request_property_handover-handover_kind = Apakah ini serah terima pertama?
    .label = Jenis（申請種類）
    .help = Jika penghuni lama kembali setelah serah terima, pilih “Ulang”.
form-request_property_handover-handover_kind-first = Pertama（首次點交）
form-request_property_handover-handover_kind-again = Ulang, penghuni lama kembali（再點交）
form-request_property_handover-certificate_no = Berapa nomor surat keterangan peralihan hak?
    .label = Nomor surat keterangan（權利移轉證書文號）
    .help = Ada di bagian atas surat.
form-request_property_handover-certificate_received_date = Kapan Anda menerimanya?
    .label = Tanggal diterima（領得證書日）
form-request_property_handover-sale_outcome = Bagaimana Anda memperolehnya?
    .label = Cara memperoleh（取得原因）
form-request_property_handover-sale_outcome-auction = Lelang（拍定）
form-request_property_handover-sale_outcome-takeover = Diambil alih kreditur（承受）
form-request_property_handover-sale_outcome-special_sale = Penjualan khusus（特別變賣應買）
form-request_property_handover-first_handover_date = Kapan serah terima sebelumnya?
    .label = Serah terima sebelumnya（前次點交日）

# 占有情形
form-request_property_handover-notice_says_handover = Apa kata pengumuman lelang tentang serah terima?
    .label = Isi pengumuman（公告記載）
    .help = Lihat bagian penggunaan dan serah terima di pengumuman.
form-request_property_handover-notice_says_handover-full = Diserahterimakan（點交）
form-request_property_handover-notice_says_handover-part = Sebagian（部分點交）
form-request_property_handover-notice_says_handover-none = Tanpa serah terima（不點交）
form-request_property_handover-occupant_rows = Siapa yang memakainya sekarang?
    .label = Penghuni（占有人）
    .help = Tambahkan satu per satu. Jika kosong, tambahkan “空屋” (rumah kosong).
form-request_property_handover-occupant_rows-occ_name = Siapa nama penghuni?
    .label = Nama（姓名或空屋）
    .paper = Penghuni, atau kosong（占有人或空屋）
    .help = Jika tidak tahu, sentuh “Nama tidak diketahui”.
form-request_property_handover-occupant_rows-occ_name-suggest-vacant = Rumah kosong（空屋）
form-request_property_handover-occupant_rows-occ_name-suggest-unknown = Nama tidak diketahui（姓名不詳）
form-request_property_handover-occupant_rows-occ_relation = Siapa orang ini?
    .label = Status（身分）
form-request_property_handover-occupant_rows-occ_relation-obligor = Wajib bayar（義務人）
form-request_property_handover-occupant_rows-occ_relation-family = Keluarga（家屬）
form-request_property_handover-occupant_rows-occ_relation-tenant = Penyewa（承租人）
form-request_property_handover-occupant_rows-occ_relation-squatter = Tanpa hak（無權占有）
form-request_property_handover-occupant_rows-occ_relation-unknown = Tidak diketahui（不明）
form-request_property_handover-occupant_rows-occ_since = Sejak kapan?
    .label = Sejak（占有起始）
    .help = Perkiraan saja. Jika tidak tahu, kosongkan.
form-request_property_handover-occupant_rows-occ_since-suggest-before = Sebelum disita（查封前）
form-request_property_handover-occupant_rows-occ_since-suggest-after = Sesudah disita（查封後）
form-request_property_handover-occupant_rows-occ_since-suggest-handed_over = Sesudah serah terima（點交後）
form-request_property_handover-occupant_rows-occ_portion = Bagian mana?
    .label = Bagian（占有部分）
form-request_property_handover-occupant_rows-occ_portion-suggest-all = Seluruhnya（全部）
form-request_property_handover-occupant_rows-occ_portion-suggest-first_floor = Lantai 1（一樓）
form-request_property_handover-occupant_rows-occ_portion-suggest-land = Tanah kosong（空地）
form-request_property_handover-occupation_detail = Ceritakan keadaannya sekarang
    .label = Keadaan（占有情形說明）
    .help = Sentuh kalimat yang sesuai, atau tambah sendiri. Minimal 10 huruf. Kalimat dicetak dalam bahasa Mandarin.
form-request_property_handover-occupation_detail-ready-1 = Wajib bayar dan keluarganya masih tinggal dan belum pindah walau sudah diberi tahu.
form-request_property_handover-occupation_detail-ready-2 = Pihak ketiga masuk setelah penyitaan, tanpa hak, dan menolak menyerahkan.
form-request_property_handover-occupation_detail-ready-3 = Tidak ada penghuni; pintu terkunci dan pemohon tidak dapat masuk.
form-request_property_handover-occupation_detail-ready-4 = Wajib bayar sudah pindah, tetapi perabot dan barang masih tertinggal.
form-request_property_handover-occupation_detail-ready-5 = Di atas tanah masih ada tanaman atau barang milik orang lain.
form-request_property_handover-occupation_detail-ready-6 = Setelah serah terima, penghuni lama menguasainya lagi; mohon diserahterimakan ulang.

# 協助
form-request_property_handover-assistance = Bantuan apa yang diperlukan?
    .label = Bantuan diminta（請求協助）
    .help = Boleh pilih beberapa, atau tidak sama sekali.
form-request_property_handover-assistance-locksmith = Tukang kunci（鎖匠）
form-request_property_handover-assistance-police = Polisi（警員到場）
form-request_property_handover-assistance-survey = Pengukuran tanah（地政測量）
form-request_property_handover-assistance-social = Petugas sosial（社政人員）
form-request_property_handover-assistance-removal = Pembongkaran, pengangkutan（拆遷搬運）
form-request_property_handover-assistance-other = Lainnya（其他）
form-request_property_handover-movables_note = Barang apa yang tertinggal?
    .label = Barang tertinggal（遺留動產情形）
form-request_property_handover-movables_note-suggest-furniture = Perabot, alat listrik, barang lain（家具、家電及雜物）
form-request_property_handover-movables_note-suggest-machines = Mesin（機器設備）
form-request_property_handover-movables_note-suggest-crops = Tanaman（農作物）
form-request_property_handover-movables_note-suggest-none = Tidak ada（無）
form-request_property_handover-preferred_period = Kapan sebaiknya?
    .label = Waktu yang diinginkan（希望期間）
    .help = Tanggalnya ditentukan kantor ini.
form-request_property_handover-preferred_period-suggest-one_month = Dalam 1 bulan（一個月內）
form-request_property_handover-preferred_period-suggest-any = Terserah kantor（依貴分署指定）
form-request_property_handover-expense_consent = Setuju membayar dahulu biaya yang diperlukan?
    .label = Setuju membayar dahulu biaya（同意預納必要費用）
    .help = Misalnya tukang kunci dan pengangkutan. Menurut hukum ditanggung wajib bayar; Anda membayar dahulu.

# 聲明
form-request_property_handover-filing_date = Silakan baca 3 hal ini dan periksa tanggalnya
    .label = Tanggal（具狀日期）
    .help =
        1. Saya minta penguasaan diakhiri dan properti diserahkan kepada saya.
        2. Serah terima mengikuti pengumuman dan hukum; sengketa batas tanah tidak termasuk.
        3. Saya setuju membayar dahulu biaya yang perlu, seperti tukang kunci dan pengangkutan.
form-request_property_handover-applicant_signature =
    .label = Tanda tangan atau stempel（具狀人簽名或蓋章）

# 機關填寫
form-request_property_handover-staff_survey_at =
    .label = Waktu peninjauan（履勘日時）
form-request_property_handover-staff_handover_at =
    .label = Waktu serah terima（點交日時）
form-request_property_handover-staff_police =
    .label = Instansi yang hadir（會同單位）
form-request_property_handover-staff_expense =
    .label = Biaya dibayar dahulu（預納費用）

# 這張表自己的規則
form-request_property_handover-rule-received_by_now = Tanggal penerimaan sesudah hari ini. Permohonan diajukan setelah menerima surat.
form-request_property_handover-rule-handed_over_before = Tanggal serah terima sebelumnya sesudah hari ini. Mohon periksa.
form-request_property_handover-rule-handed_over_after_certificate = Serah terima sebelumnya lebih awal daripada penerimaan surat. Mohon periksa kedua tanggal.
form-request_property_handover-rule-notice_promises_handover = Pengumuman menyebut tanpa serah terima: kantor ini tidak dapat menyerahkan, Anda harus menggugat sendiri. Tanyakan dulu kepada petugas.
form-request_property_handover-rule-whole_property = Hanya sebagian hak yang dibeli; biasanya tanpa serah terima. Mohon lihat pengumuman.
form-request_property_handover-rule-again_says_again = Jika penghuni kembali setelah serah terima, pilih “Ulang”.
form-request_property_handover-evidence_list-ready-1 = Fotokopi surat keterangan peralihan hak, 1 lembar.
form-request_property_handover-evidence_list-ready-2 = Salinan buku tanah dan bangunan, masing-masing 1.
form-request_property_handover-evidence_list-ready-3 = Fotokopi bukti identitas, 1 lembar.
form-request_property_handover-evidence_list-ready-4 = Foto lokasi, 2 lembar.
form-request_property_handover-evidence_list-ready-5 = Surat kuasa, 1 lembar.

# 紙本固定文字
form-request_property_handover-text-label_applicant = Pemohon（申請人）
form-request_property_handover-text-label_certificate = Nomor surat（證書文號）
form-request_property_handover-text-label_received = Diterima（領得日）
form-request_property_handover-text-label_last = Sebelumnya（前次點交）
form-request_property_handover-text-label_property = Lampiran: properti yang diserahkan（附表）
form-request_property_handover-text-label_detail = Keadaan（占有情形）
form-request_property_handover-text-label_movables = Barang tertinggal（遺留動產）
form-request_property_handover-text-about = Perihal serah terima properti:
form-request_property_handover-text-item_request = 1. Pemohon memperoleh properti { $obligor_name } dalam lampiran dan memegang surat keterangan peralihan hak, tetapi masih dikuasai orang. Menurut Pasal 99（強制執行法）melalui Pasal 26（行政執行法）, mohon penguasaan diakhiri dan properti diserahkan.
form-request_property_handover-text-item_law = 2. Serah terima mengikuti pengumuman dan hukum; sengketa batas tanah tidak termasuk.
form-request_property_handover-text-item_costs = 3. Biaya yang perlu, seperti tukang kunci dan pengangkutan, dibayar dahulu oleh pemohon; menurut hukum ditanggung wajib bayar.

# 要帶的
form-request_property_handover-bring-certificate = Fotokopi surat keterangan peralihan hak（權利移轉證書）.
form-request_property_handover-bring-transcript = Salinan buku tanah atau bangunan.
form-request_property_handover-bring-identity = Bukti identitas; penerima kuasa juga membawa surat kuasa（委任狀）.
form-request_property_handover-bring-photos = Foto keadaan, jika ada.

# 依據、常見的疏漏
form-request_property_handover-legal-handover = Pasal 99: pengakhiran penguasaan dan serah terima, melalui Pasal 26（行政執行法）（強制執行法第99條）
form-request_property_handover-legal-movables = Pasal 100: barang bergerak yang tertinggal（強制執行法第100條）
form-request_property_handover-legal-certificate = Pasal 97 dan 98: surat keterangan peralihan hak（強制執行法第97條、第98條）
form-request_property_handover-legal-notice = Pasal 81 ayat 2 butir 7: pengumuman memuat alasan tanpa serah terima（強制執行法第81條第2項第7款）
form-request_property_handover-legal-costs = Pasal 28: biaya yang perlu; Pasal 25: tanpa biaya penagihan（強制執行法第28條、行政執行法第25條）
form-request_property_handover-mistake-too_early = Diajukan sebelum menerima surat keterangan.
form-request_property_handover-mistake-not_promised = Pengumuman menyebut tanpa serah terima.
form-request_property_handover-mistake-occupants = Penghuni tidak dijelaskan.
