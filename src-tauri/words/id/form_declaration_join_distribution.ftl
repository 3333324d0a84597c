### unread: not yet read by a native speaker

# 第 8 號 聲明參與分配狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、聲明人、義務人、代理人、匯款帳戶）在 form_fields.ftl。

form-declaration_join_distribution = Surat Pernyataan Ikut Pembagian Hasil Lelang（聲明參與分配狀）
    .short = Ikut pembagian hasil（參與分配）
    .what = Wajib bayar juga berutang kepada Anda dan Anda ingin ikut bagian. Ajukan paling lambat 1 hari sebelum lelang selesai; yang terlambat hanya mendapat sisa.
    .bring = Dasar penagihan asli (misalnya putusan dan surat keterangan tetap) atau surat hak tanggungan; bukti identitas; salinan untuk pihak lain.

# 步驟
form-declaration_join_distribution-section-case = Perkara
form-declaration_join_distribution-section-creditor = Kreditur
form-declaration_join_distribution-section-proxy = Kuasa
form-declaration_join_distribution-section-obligor = Wajib bayar
form-declaration_join_distribution-section-claim = Piutang
form-declaration_join_distribution-section-secured = Jaminan
form-declaration_join_distribution-section-payment = Pembayaran
form-declaration_join_distribution-section-declare = Pernyataan
form-declaration_join_distribution-page-obligor_more = Data lain tentang wajib bayar (opsional)
form-declaration_join_distribution-page-title = Nomor dan tanggal dokumen ini
form-declaration_join_distribution-page-interest = Bunga untuk bagian ini (jika ada)
form-declaration_join_distribution-page-mortgage = Pendaftaran hak tanggungan

# 案件
form-declaration_join_distribution-auction_date = Apakah Anda tahu tanggal lelang?
    .label = Tanggal lelang, jika tahu（拍賣期日）
    .help = Jika diisi, mesin mengingatkan apakah masih sempat. Jika tidak tahu, kosongkan.

# 債權
form-declaration_join_distribution-claim_class = Piutang Anda termasuk golongan apa?
    .label = Golongan piutang（債權類別）
    .help = Piutang berjaminan, misalnya hak tanggungan, boleh diajukan walau belum jatuh tempo.
form-declaration_join_distribution-claim_class-ordinary = Piutang biasa dengan dasar penagihan（有執行名義之普通債權）
form-declaration_join_distribution-claim_class-secured = Hak jaminan（擔保物權）
form-declaration_join_distribution-claim_class-priority = Hak didahulukan menurut hukum（法定優先權）
form-declaration_join_distribution-claim_class-public = Tagihan hukum publik instansi（政府機關公法債權）
form-declaration_join_distribution-title_kind = Dokumen jenis apa yang membuktikannya?
    .label = Dasar penagihan atau bukti（執行名義或證明文件）
    .help = Lampirkan yang asli. Putusan atau perintah pengadilan disertai surat keterangan tetap.
form-declaration_join_distribution-title_kind-judgment = Putusan berkekuatan tetap（確定判決）
form-declaration_join_distribution-title_kind-payment_order = Perintah pembayaran dan keterangan tetap（支付命令及確定證明）
form-declaration_join_distribution-title_kind-note_ruling = Penetapan surat sanggup dan keterangan tetap（本票裁定及確定證明）
form-declaration_join_distribution-title_kind-settlement = Berita acara mediasi atau perdamaian（調解或和解筆錄）
form-declaration_join_distribution-title_kind-notarial = Akta notaris（公證書）
form-declaration_join_distribution-title_kind-certificate = Surat bukti utang（債權憑證）
form-declaration_join_distribution-title_kind-mortgage = Perjanjian dan sertifikat hak tanggungan（抵押權設定契約及他項權利證明書）
form-declaration_join_distribution-title_kind-decision = Surat keputusan dan bukti penyampaian（處分書及送達證明）
form-declaration_join_distribution-title_kind-other = Lainnya（其他）
form-declaration_join_distribution-title_doc_no = Berapa nomornya?
    .label = Nomor（文號）
    .help = Salin dari dokumen, termasuk huruf Tionghoanya.
form-declaration_join_distribution-title_date = Tanggal berapa dokumen itu?
    .label = Tanggal dokumen（文件日期）
form-declaration_join_distribution-claim_rows = Apa saja yang terutang? Isi satu per satu
    .label = Rincian piutang（債權明細）
    .help = Pokok, bunga, denda, dan biaya diisi terpisah.
form-declaration_join_distribution-claim_rows-claim_item = Bagian ini untuk apa?
    .label = Bagian（項目）
form-declaration_join_distribution-claim_rows-claim_item-principal = Pokok（本金）
form-declaration_join_distribution-claim_rows-claim_item-interest = Bunga（利息）
form-declaration_join_distribution-claim_rows-claim_item-penalty = Denda（違約金）
form-declaration_join_distribution-claim_rows-claim_item-costs = Biaya perkara（程序費用）
form-declaration_join_distribution-claim_rows-claim_item-tax = Pajak, biaya（稅費）
form-declaration_join_distribution-claim_rows-claim_amount = Berapa jumlahnya?
    .label = Jumlah（金額）
    .help = Bunga yang masih berjalan boleh dikosongkan.
form-declaration_join_distribution-claim_rows-interest_rate = Berapa bunga per tahun?
    .label = Bunga per tahun, %（年利率）
form-declaration_join_distribution-claim_rows-interest_from = Mulai tanggal berapa?
    .label = Mulai（起算日）
form-declaration_join_distribution-claim_rows-interest_to = Sampai tanggal berapa?
    .label = Sampai（迄日）
    .help = Jika kosong, dihitung sampai lunas（至清償日止）.
form-declaration_join_distribution-claim_rows-claim_note = Ada catatan untuk bagian ini?
    .label = Catatan（備註）
    .help = Jika tidak ada, kosongkan.
form-declaration_join_distribution-claim_total =
    .label = Jumlah yang sudah pasti（債權合計）
    .paper = Jumlah（債權合計）
form-declaration_join_distribution-claim_total_capitals =
    .label = Jumlah dalam huruf Tionghoa（合計大寫）

# 擔保
form-declaration_join_distribution-mortgage_rank = Hak tanggungan peringkat berapa?
    .label = Peringkat hak tanggungan（抵押權順位）
    .help = Sesuai sertifikat; peringkat pertama diisi 1.
form-declaration_join_distribution-mortgage_max = Adakah batas jumlah tertinggi?
    .label = Batas tertinggi（最高限額）
    .help = Jika bukan jaminan dengan batas tertinggi, kosongkan.
form-declaration_join_distribution-target_property = Dari harta mana Anda ingin mendapat bagian?
    .label = Harta yang dibagi（請求分配之執行標的）
    .help = Sentuh kalimat yang sesuai, atau kosongkan.
form-declaration_join_distribution-target_property-ready-1 = Semua uang yang diperoleh dalam perkara ini.
form-declaration_join_distribution-target_property-ready-2 = Hasil lelang semua tanah dan bangunan yang disita.
form-declaration_join_distribution-target_property-ready-3 = Simpanan bank yang diblokir dalam perkara ini.
form-declaration_join_distribution-copies_count = Berapa salinan yang dilampirkan?
    .label = Jumlah salinan（繕本份數）
    .help = Satu untuk tiap wajib bayar dan tiap kreditur lain.

# 聲明
form-declaration_join_distribution-filing_date = Silakan baca 3 hal ini dan periksa tanggalnya
    .label = Tanggal（具狀日期）
    .help =
        1. Saya minta piutang ini dimasukkan ke daftar pembagian dan dibayar.
        2. Dokumen ini asli dan piutang belum dibayar; jika dibayar, saya segera melapor.
        3. Saya tahu keberatan atas daftar diajukan tertulis paling lambat 1 hari sebelum pembagian.
form-declaration_join_distribution-creditor_signature =
    .label = Tanda tangan atau stempel（具狀人簽名或蓋章）

# 機關填寫
form-declaration_join_distribution-staff_in_time =
    .label = Tepat waktu（期限內）
form-declaration_join_distribution-staff_in_time-yes = Ya（是）
form-declaration_join_distribution-staff_in_time-no = Tidak（否）
form-declaration_join_distribution-staff_class =
    .label = Urutan pembagian（分配次序）

# 這張表自己的規則
form-declaration_join_distribution-rule-before_the_auction = Lelang pada { $date }; jika diajukan sekarang hanya mendapat sisa（強制執行法第32條）. Perbaiki jika tanggalnya salah.
form-declaration_join_distribution-rule-public_claim_of_an_agency = Hanya instansi pemerintah yang punya tagihan hukum publik. Ubah golongan atau jenisnya.
form-declaration_join_distribution-rule-interest_in_order = Ada bunga yang berakhir sebelum mulai. Mohon periksa kedua tanggal.
form-declaration_join_distribution-rule-interest_has_a_start = Jika ada bunga, isi mulai tanggal berapa.
form-declaration_join_distribution-rule-rate_is_usual = Ada bunga di atas 16% per tahun. Mohon periksa apakah benar.
form-declaration_join_distribution-rule-some_amount = Paling sedikit satu bagian harus berisi jumlah. Mohon isi yang diketahui.
form-declaration_join_distribution-rule-title_not_in_future = Tanggal dokumen sesudah hari ini. Mohon lihat lagi dokumennya.
form-declaration_join_distribution-evidence_list-ready-1 = Perintah pembayaran dan surat keterangan tetap, asli masing-masing 1.
form-declaration_join_distribution-evidence_list-ready-2 = Putusan dan surat keterangan tetap, asli masing-masing 1.
form-declaration_join_distribution-evidence_list-ready-3 = Fotokopi perjanjian dan sertifikat hak tanggungan, masing-masing 1.
form-declaration_join_distribution-evidence_list-ready-4 = Surat keputusan, bukti penyampaian, dan bukti penagihan, masing-masing 1.
form-declaration_join_distribution-evidence_list-ready-5 = Bukti hak didahulukan, 1 lembar.
form-declaration_join_distribution-evidence_list-ready-6 = Fotokopi bukti identitas, 1 lembar.
form-declaration_join_distribution-evidence_list-ready-7 = Surat kuasa, 1 lembar.

# 紙本固定文字
form-declaration_join_distribution-text-label_declarant = Pembuat pernyataan（聲明人）
form-declaration_join_distribution-text-label_auction = Tanggal lelang（拍賣期日）
form-declaration_join_distribution-text-label_obligor_id = Nomor identitas wajib bayar（義務人證號）
form-declaration_join_distribution-text-label_obligor_home = Alamat wajib bayar（義務人地址）
form-declaration_join_distribution-text-label_title = Dokumen bukti（證明文件）
form-declaration_join_distribution-text-label_total_capitals = Huruf Tionghoa（合計大寫）
form-declaration_join_distribution-text-label_target = Harta（執行標的）
form-declaration_join_distribution-text-label_copies = Salinan（繕本）
form-declaration_join_distribution-text-about = Perihal ikut pembagian:
form-declaration_join_distribution-text-item_claim = 1. Pembuat pernyataan mempunyai piutang di halaman berikut terhadap { $obligor_name } dan ikut pembagian menurut Pasal 32, 34, dan 34-1（強制執行法）melalui Pasal 26（行政執行法）; mohon dimasukkan ke daftar pembagian dan dibayar.
form-declaration_join_distribution-text-until_paid = Bunga dan denda tanpa tanggal akhir dihitung sampai lunas（至清償日止）.
form-declaration_join_distribution-text-item_true = 2. Dokumen terlampir asli dan piutang belum dibayar; pembayaran akan segera dilaporkan.
form-declaration_join_distribution-text-item_objection = 3. Pembuat pernyataan tahu keberatan atas daftar diajukan tertulis 1 hari sebelum pembagian（強制執行法第39條）.
form-declaration_join_distribution-text-secured = Lampiran: properti jaminan（附表）

# 要帶的
form-declaration_join_distribution-bring-title = Dasar penagihan asli; putusan dan perintah pengadilan dengan surat keterangan tetap; hak tanggungan dengan perjanjian dan sertifikat.
form-declaration_join_distribution-bring-agency = Instansi melampirkan keputusan, bukti penyampaian, dan bukti penagihan.
form-declaration_join_distribution-bring-identity = Bukti identitas; penerima kuasa juga membawa surat kuasa（委任狀）.
form-declaration_join_distribution-bring-copies = Salinan untuk wajib bayar dan kreditur lain, masing-masing satu.

# 依據、常見的疏漏
form-declaration_join_distribution-legal-deadline = Pasal 32: satu hari sebelum penjualan selesai, melalui Pasal 26（行政執行法）（強制執行法第32條）
form-declaration_join_distribution-legal-titles = Pasal 34: dasar penagihan atau hak jaminan harus dibuktikan（強制執行法第34條）
form-declaration_join_distribution-legal-agencies = Pasal 34-1: tagihan hukum publik instansi pemerintah（強制執行法第34條之1）
form-declaration_join_distribution-legal-table = Pasal 31, 38, dan 39: daftar pembagian dan keberatan（強制執行法第31條、第38條、第39條）
form-declaration_join_distribution-legal-no_fee = Pasal 25: tanpa biaya penagihan（行政執行法第25條）
form-declaration_join_distribution-mistake-copies_only = Hanya fotokopi, atau tanpa surat keterangan tetap.
form-declaration_join_distribution-mistake-interest = Tanggal mulai bunga tidak diisi.
form-declaration_join_distribution-mistake-late = Diajukan pada hari lelang atau sesudahnya.
form-declaration_join_distribution-text-claims = Rincian piutang（債權明細）
