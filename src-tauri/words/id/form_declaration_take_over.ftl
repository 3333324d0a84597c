### unread: not yet read by a native speaker

# 第 7 號 聲明承受狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、聲明人、代理人、不動產）在 form_fields.ftl。

form-declaration_take_over = Surat Pernyataan Pengambilalihan Aset oleh Kreditur（聲明承受狀）
    .short = Ambil alih aset（承受）
    .what = Untuk kreditur yang hadir di lelang: jika tidak ada penawar atau tawaran di bawah harga minimum, Anda dapat mengambil aset dengan harga itu. Kantor ini yang memutuskan.
    .bring = Bukti identitas dan dasar penagihan atau surat hak tanggungan. Penerima kuasa membawa surat kuasa khusus.

# 步驟
form-declaration_take_over-section-case = Lelang
form-declaration_take_over-section-creditor = Kreditur
form-declaration_take_over-section-proxy = Kuasa
form-declaration_take_over-section-claim = Piutang
form-declaration_take_over-section-property = Properti
form-declaration_take_over-section-price = Harga
form-declaration_take_over-section-declare = Pernyataan

# 債權
form-declaration_take_over-creditor_capacity = Anda kreditur jenis apa?
    .label = Kedudukan kreditur（債權人身分）
    .help = Jika properti dijaminkan kepada Anda, pilih “Pemegang hak tanggungan”.
form-declaration_take_over-creditor_capacity-agency = Instansi pelimpah perkara（移送機關）
form-declaration_take_over-creditor_capacity-mortgagee = Pemegang hak tanggungan（抵押權人）
form-declaration_take_over-creditor_capacity-joined = Kreditur perkara gabungan（併案執行債權人）
form-declaration_take_over-creditor_capacity-distribution = Kreditur ikut pembagian（參與分配債權人）
form-declaration_take_over-claim_title = Dokumen apa yang membuktikan hak Anda?
    .label = Dasar penagihan atau bukti hak（執行名義或權利證明）
    .help = Sentuh jenis dokumen, lalu tambahkan nomor dan tanggalnya.
form-declaration_take_over-claim_title-suggest-mortgage = Perjanjian dan sertifikat hak tanggungan（抵押權設定契約書及他項權利證明書）
form-declaration_take_over-claim_title-suggest-certificate = Surat bukti utang（債權憑證）
form-declaration_take_over-claim_title-suggest-judgment = Putusan berkekuatan tetap（確定判決）
form-declaration_take_over-claim_title-suggest-order = Perintah pembayaran dan surat keterangan tetap（支付命令及確定證明書）
form-declaration_take_over-claim_title-suggest-on_file = Sudah ada di berkas（已附卷）
form-declaration_take_over-claim_amount = Berapa jumlah piutang Anda?
    .label = Jumlah piutang（債權金額）
    .help = Pokok, bunga, dan biaya sampai hari ini.

# 不動產
form-declaration_take_over-takeover_scope = Apakah seluruh lot diambil alih?
    .label = Cakupan（承受範圍）
    .help = Pilih sebagian hanya jika pengumuman mengizinkan.
form-declaration_take_over-takeover_scope-all = Seluruh lot（該標全部）
form-declaration_take_over-takeover_scope-part = Sebagian, sesuai pengumuman（部分）
form-declaration_take_over-land_restrictions = Apakah pengumuman membatasi siapa yang boleh memperoleh?
    .label = Pembatasan（標的限制）
    .help = Lihat pengumuman. Perusahaan perlu izin untuk lahan pertanian; tanah cadangan hanya untuk penduduk asli.
form-declaration_take_over-land_restrictions-farmland = Lahan pertanian（耕地）
form-declaration_take_over-land_restrictions-indigenous = Tanah cadangan penduduk asli（原住民保留地）
form-declaration_take_over-land_restrictions-farmhouse = Rumah tani（農舍）
form-declaration_take_over-land_restrictions-none = Tidak ada（無）
form-declaration_take_over-restriction_doc = Dokumen apa yang membuktikan Anda berhak?
    .label = Bukti kelayakan（資格證明文件）
    .help = Sentuh dokumen yang sesuai dan lampirkan.
form-declaration_take_over-restriction_doc-suggest-permit = Izin memperoleh lahan pertanian（承受耕地許可文件）
form-declaration_take_over-restriction_doc-suggest-register = Salinan data keluarga dengan status penduduk asli（戶籍謄本）

# 價額
form-declaration_take_over-takeover_price = Berapa harga minimum putaran ini?
    .label = Harga pengambilalihan（承受價額）
    .help = Salin harga minimum lot dan putaran ini dari pengumuman. Bukan harga Anda sendiri.
form-declaration_take_over-takeover_price_capitals =
    .label = Harga dalam huruf Tionghoa（承受價額大寫）
form-declaration_take_over-offset_mode = Bagaimana Anda membayar harganya?
    .label = Cara membayar（抵付方式）
    .help = “Diperhitungkan” berarti bagian Anda dipakai untuk membayar.
form-declaration_take_over-offset_mode-share = Diperhitungkan dengan bagian saya（以應受分配額抵付）
form-declaration_take_over-offset_mode-cash = Dibayar penuh tunai（現金繳足）
form-declaration_take_over-offset_mode-topup = Diperhitungkan, kekurangan dibayar（抵付後補繳差額）
form-declaration_take_over-offset_amount = Berapa yang diperhitungkan?
    .label = Jumlah diperhitungkan（主張抵付金額）
    .help = Tidak lebih dari piutang dan tidak lebih dari harga.
form-declaration_take_over-difference_amount =
    .label = Perkiraan kekurangan（預估應補差額）
form-declaration_take_over-reason_text = Ada yang ingin ditambahkan?
    .label = Alasan（理由）
    .help = Sentuh kalimat yang sesuai, atau kosongkan. Kalimat dicetak dalam bahasa Mandarin.
form-declaration_take_over-reason_text-ready-1 = Tidak ada penawar pada lelang ini; kreditur hadir dan menyatakan mengambil alih.
form-declaration_take_over-reason_text-ready-2 = Tawaran tertinggi di bawah harga minimum; kreditur mengambil alih dengan harga minimum.
form-declaration_take_over-reason_text-ready-3 = Selama penjualan khusus, kreditur mengambil alih dengan harga pengumuman.
form-declaration_take_over-reason_text-ready-4 = Bukti piutang sudah ada di berkas, mohon dipakai.

# 聲明
form-declaration_take_over-filing_date = Silakan baca 4 hal ini dan periksa tanggalnya
    .label = Tanggal（具狀日期）
    .help =
        1. Saya minta mengambil alih properti dengan harga minimum putaran ini.
        2. Kekurangannya saya bayar sesuai batas waktu.
        3. Jika terlambat, saya setuju dilelang lagi dan menanggung selisihnya.
        4. Saya sudah membaca pengumuman, termasuk soal serah terima dan pembatasan.
form-declaration_take_over-creditor_signature =
    .label = Tanda tangan atau stempel（具狀人簽名或蓋章）

# 機關填寫
form-declaration_take_over-staff_declared_at =
    .label = Waktu pernyataan（聲明時間）
form-declaration_take_over-staff_lot_draw =
    .label = Hasil undian（抽籤結果）
form-declaration_take_over-staff_accept =
    .label = Pengambilalihan（准予承受）
form-declaration_take_over-staff_accept-allowed = Diizinkan（准）
form-declaration_take_over-staff_accept-refused = Ditolak（不准）
form-declaration_take_over-staff_difference_deadline =
    .label = Batas waktu kekurangan（補差額期限）

# 這張表自己的規則
form-declaration_take_over-rule-present_at_auction = Pada lelang biasa, pernyataan dibuat di tempat pada hari lelang, { $date }. Tanggalnya berbeda, mohon periksa.
form-declaration_take_over-rule-company_and_farmland = Perusahaan perlu izin untuk lahan pertanian（農業發展條例第33條、第34條）. Mohon lampirkan izinnya.
form-declaration_take_over-rule-indigenous_land = Tanah cadangan hanya beralih kepada penduduk asli; instansi pemerintah ada aturan sendiri（山坡地保育利用條例第37條）. Mohon periksa.
form-declaration_take_over-rule-none_stands_alone = Jika memilih “Tidak ada”, jangan pilih yang lain. Simpan salah satu saja.
form-declaration_take_over-rule-offset_within = Paling banyak NT${ $max }: tidak melebihi piutang dan harga. Mohon dikurangi.
form-declaration_take_over-rule-offset_covers = Masih kurang NT${ $rest }. Pilih “Diperhitungkan, kekurangan dibayar”.

# 這張狀自己的題目：拍賣期日
form-declaration_take_over-auction_date = Kapan lelangnya, tanggal dan pukul berapa?
    .label = Waktu lelang（拍賣期日）
    .help = Sesuai pengumuman. Pada lelang biasa, nyatakan di tempat pada hari itu.
form-declaration_take_over-evidence_list-ready-1 = Fotokopi perjanjian dan sertifikat hak tanggungan, masing-masing 1.
form-declaration_take_over-evidence_list-ready-2 = Fotokopi dasar penagihan, 1 lembar.
form-declaration_take_over-evidence_list-ready-3 = Fotokopi bukti identitas, 1 lembar.
form-declaration_take_over-evidence_list-ready-4 = Surat kuasa, 1 lembar.
form-declaration_take_over-evidence_list-ready-5 = Fotokopi data pendaftaran, 1 lembar.

# 紙本固定文字
form-declaration_take_over-text-label_declarant = Pembuat pernyataan（聲明人）
form-declaration_take_over-text-about = Perihal pengambilalihan properti:
form-declaration_take_over-text-item_claim = 1. Pembuat pernyataan adalah kreditur berdasarkan { $claim_title }, dengan piutang NT${ $claim_amount }.
form-declaration_take_over-text-item_price = 2. Berdasarkan Pasal 91, 92, dan 95（強制執行法）melalui Pasal 26（行政執行法）, pembuat pernyataan mengambil alih properti dalam lampiran dengan harga minimum putaran itu, { $takeover_price_capitals } dolar Taiwan, dan mohon diizinkan.
form-declaration_take_over-text-item_rest = 3. Kekurangan dibayar sesuai batas waktu; jika tidak, pembuat pernyataan setuju dilelang lagi menurut Pasal 94（強制執行法第94條）dan menanggung selisihnya.
form-declaration_take_over-text-item_notice = 4. Pembuat pernyataan mengetahui syarat pengumuman, termasuk serah terima dan pembatasan penggunaan.
form-declaration_take_over-text-property = Lampiran: properti yang diambil alih（附表）

# 要帶的、不用帶的
form-declaration_take_over-bring-identity = Bukti identitas; petugas instansi membawa surat tugas.
form-declaration_take_over-bring-title = Dasar penagihan atau surat hak tanggungan; jika sudah di berkas, cukup disebutkan.
form-declaration_take_over-bring-proxy = Penerima kuasa membawa surat kuasa（委任狀）khusus.
form-declaration_take_over-bring-permit = Izin lahan pertanian atau bukti status penduduk asli, jika diminta pengumuman.
form-declaration_take_over-no_need-on_file = Dokumen yang sudah ada di berkas perkara ini.

# 依據、常見的疏漏
form-declaration_take_over-legal-take_over = Pasal 91 dan 92 melalui Pasal 26（強制執行法第91條第1項、第92條；行政執行法第26條）
form-declaration_take_over-legal-lots = Pasal 94: jika beberapa kreditur berminat, diundi; kekurangan dibayar（強制執行法第94條）
form-declaration_take_over-legal-special_sale = Pasal 95: juga dalam penjualan khusus（強制執行法第95條）
form-declaration_take_over-legal-farmland = Pasal 33 dan 34: perusahaan dan lahan pertanian（農業發展條例第33條、第34條）
form-declaration_take_over-legal-indigenous = Pasal 37: tanah cadangan penduduk asli（山坡地保育利用條例第37條）
form-declaration_take_over-mistake-too_late = Diajukan setelah lelang ditutup, atau lewat pos tanpa hadir.
form-declaration_take_over-mistake-own_price = Menulis harga sendiri. Harganya adalah harga minimum putaran itu.
form-declaration_take_over-mistake-lot = Lot tidak diisi.
