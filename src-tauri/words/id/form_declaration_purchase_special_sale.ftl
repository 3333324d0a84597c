### unread: not yet read by a native speaker

# 第 9 號 聲明應買狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、應買人、代理人、不動產）在 form_fields.ftl。

form-declaration_purchase_special_sale = Surat Pernyataan Membeli dalam Prosedur Penjualan Khusus（聲明應買狀）
    .short = Membeli, penjualan khusus（聲明應買）
    .what = Untuk properti yang belum laku: dalam 3 bulan sejak pengumuman penjualan khusus Anda boleh membeli dengan harga pengumuman. Kantor ini yang memutuskan.
    .bring = Bukti identitas dan uang jaminan sesuai pengumuman (biasanya cek bank). Penerima kuasa membawa surat kuasa khusus.

# 步驟
form-declaration_purchase_special_sale-section-notice = Pengumuman
form-declaration_purchase_special_sale-section-buyer = Pembeli
form-declaration_purchase_special_sale-section-co_buyers = Pembeli bersama
form-declaration_purchase_special_sale-section-proxy = Kuasa
form-declaration_purchase_special_sale-section-property = Properti
form-declaration_purchase_special_sale-section-deposit = Uang jaminan
form-declaration_purchase_special_sale-section-qualification = Kelayakan
form-declaration_purchase_special_sale-section-declare = Pernyataan
form-declaration_purchase_special_sale-page-notice = Nomor pengumuman dan lot (opsional)
form-declaration_purchase_special_sale-page-instrument = Diterbitkan oleh bank mana, dan berapa nomornya?

# 公告
form-declaration_purchase_special_sale-notice_date = Kapan pengumuman penjualan khusus dikeluarkan?
    .label = Tanggal pengumuman penjualan khusus（特別變賣公告日）
    .paper = Pengumuman（公告日）
    .help = Pernyataan harus diajukan dalam 3 bulan sejak tanggal ini.
form-declaration_purchase_special_sale-notice_doc_no = Berapa nomor pengumuman?
    .label = Nomor pengumuman（公告文號）

# 共同應買
form-declaration_purchase_special_sale-co_buyer_rows = Apakah ada yang membeli bersama Anda?
    .label = Pembeli bersama（共同應買人）
    .help = Jika tidak ada, lanjutkan. Tambahkan satu per satu.
form-declaration_purchase_special_sale-co_buyer_rows-co_name = Siapa nama pembeli bersama?
    .label = Nama（姓名）
    .paper = Pembeli bersama（共同應買人）
form-declaration_purchase_special_sale-co_buyer_rows-co_id_no = Berapa nomor identitasnya?
    .label = Nomor identitas（證號）
form-declaration_purchase_special_sale-co_buyer_rows-co_address = Di mana alamatnya?
    .label = Alamat（地址）
form-declaration_purchase_special_sale-co_buyer_rows-co_share = Berapa bagiannya?
    .label = Bagian（應買權利範圍）
    .paper = Bagian（權利範圍）
    .help = Dua orang masing-masing setengah: 1 per 2. Jika kosong semua, bagian sama.
form-declaration_purchase_special_sale-buyer_share = Berapa bagian Anda sendiri?
    .label = Bagian pembeli（應買人權利範圍）
    .help = Bersama pembeli lain harus genap seluruhnya.

# 不動產
form-declaration_purchase_special_sale-property_rows-notice_price = Berapa harga yang ini di pengumuman?
    .label = Harga di pengumuman, untuk periksa（公告價額）
    .help = Hanya untuk mengingatkan, tidak dicetak. Boleh dikosongkan.
form-declaration_purchase_special_sale-property_rows-line_price = Berapa harga untuk yang ini?
    .label = Harga（應買價額）
    .paper = Harga, NT$（價額）
    .help = Salin harga dari pengumuman; tidak boleh lebih rendah.
form-declaration_purchase_special_sale-purchase_total =
    .label = Harga seluruhnya（應買總價）
form-declaration_purchase_special_sale-purchase_total_capitals =
    .label = Harga dalam huruf Tionghoa（應買總價大寫）

# 保證金
form-declaration_purchase_special_sale-deposit_amount = Berapa uang jaminan menurut pengumuman?
    .label = Uang jaminan（保證金金額）
    .help = Salin jumlahnya dari pengumuman; tidak perlu menghitung.
form-declaration_purchase_special_sale-deposit_kind = Uang jaminan diserahkan dalam bentuk apa?
    .label = Bentuk uang jaminan（保證金種類）
    .help = Tunai hanya jika diizinkan pengumuman. Cek pribadi atau perusahaan tidak diterima.
form-declaration_purchase_special_sale-deposit_kind-instrument = Cek bank（金融機構票據）
form-declaration_purchase_special_sale-deposit_kind-cash = Tunai, jika diizinkan（現金）
form-declaration_purchase_special_sale-deposit_bank = Lembaga mana yang menerbitkan?
    .label = Lembaga penerbit（發票金融機構）
form-declaration_purchase_special_sale-deposit_no = Berapa nomor ceknya?
    .label = Nomor cek（票據號碼）

# 資格
form-declaration_purchase_special_sale-buyer_qualification = Apakah pengumuman membatasi siapa yang boleh membeli?
    .label = Kelayakan（資格聲明）
    .help = Lihat pengumuman. Jika tidak ada, pilih “Tanpa batasan”.
form-declaration_purchase_special_sale-buyer_qualification-unrestricted = Tanpa batasan（無限制）
form-declaration_purchase_special_sale-buyer_qualification-farmland = Berhak atas lahan pertanian（耕地具承受資格）
form-declaration_purchase_special_sale-buyer_qualification-indigenous = Penduduk asli（原住民身分）
form-declaration_purchase_special_sale-buyer_qualification-foreign = Warga asing atau modal Tiongkok dengan izin（外國人或陸資經許可）
form-declaration_purchase_special_sale-buyer_qualification-preemption = Pemegang hak beli lebih dahulu（優先承買權人）
form-declaration_purchase_special_sale-qualification_doc = Dokumen apa yang membuktikannya?
    .label = Bukti kelayakan（資格證明文件）
    .help = Sentuh dokumen yang sesuai dan lampirkan.
form-declaration_purchase_special_sale-qualification_doc-suggest-permit = Izin memperoleh lahan pertanian（承受耕地許可文件）
form-declaration_purchase_special_sale-qualification_doc-suggest-register = Salinan data keluarga dengan status penduduk asli（戶籍謄本）
form-declaration_purchase_special_sale-qualification_doc-suggest-foreign_permit = Izin dari instansi berwenang（主管機關許可文件）
form-declaration_purchase_special_sale-qualification_doc-suggest-co_owner = Salinan buku tanah pemilik bersama（土地登記謄本）

# 聲明
form-declaration_purchase_special_sale-filing_date = Silakan baca 4 hal ini dan periksa tanggalnya
    .label = Tanggal（具狀日期）
    .help =
        1. Saya bersedia membeli sesuai syarat dan harga pengumuman.
        2. Kantor ini memutuskan setelah mendengar kreditur dan wajib bayar.
        3. Jika diizinkan, saya melunasi tepat waktu; jika terlambat, saya setuju dilelang lagi dan menanggung selisihnya.
        4. Saya sudah membaca pengumuman (serah terima, penghuni, batasan) dan tidak menuntut soal cacat.
form-declaration_purchase_special_sale-buyer_signature =
    .label = Tanda tangan atau stempel pembeli（具狀人簽名或蓋章）

# 機關填寫
form-declaration_purchase_special_sale-staff_sequence =
    .label = Urutan diterima（收件次序）
form-declaration_purchase_special_sale-staff_creditor_opinion =
    .label = Pendapat kreditur（債權人意見）
form-declaration_purchase_special_sale-staff_obligor_opinion =
    .label = Pendapat wajib bayar（義務人意見）
form-declaration_purchase_special_sale-staff_allowed =
    .label = Pembelian（准予應買）
form-declaration_purchase_special_sale-staff_allowed-allowed = Diizinkan（准）
form-declaration_purchase_special_sale-staff_allowed-refused = Ditolak（不准）
form-declaration_purchase_special_sale-staff_balance_deadline =
    .label = Batas pelunasan（繳足價金期限）

# 這張表自己的規則
form-declaration_purchase_special_sale-rule-notice_has_appeared = Tanggal pengumuman sesudah hari ini. Mohon lihat lagi pengumumannya.
form-declaration_purchase_special_sale-rule-within_three_months = Jangka 3 bulan berakhir { $date }（強制執行法第95條）. Perbaiki jika tanggal pengumuman salah.
form-declaration_purchase_special_sale-rule-shares_make_the_whole = Bagian semua pembeli harus genap seluruhnya. Mohon periksa.
form-declaration_purchase_special_sale-rule-co_buyers_differ = Dua pembeli bersama punya nomor identitas sama. Mohon periksa apakah terulang.
form-declaration_purchase_special_sale-rule-buyer_is_not_the_obligor = Nama pembeli sama dengan wajib bayar. Wajib bayar tidak boleh membeli, mohon periksa.
form-declaration_purchase_special_sale-rule-unrestricted_stands_alone = Jika memilih “Tanpa batasan”, jangan pilih yang lain. Simpan salah satu saja.
form-declaration_purchase_special_sale-rule-company_and_farmland = Perusahaan perlu izin untuk lahan pertanian（農業發展條例第33條、第34條）. Mohon lampirkan izinnya.
form-declaration_purchase_special_sale-rule-no_line_below_the_notice = Ada harga di bawah pengumuman, pembelian dapat ditolak. Mohon periksa pengumuman.
form-declaration_purchase_special_sale-rule-deposit_below_price = Uang jaminan melebihi harga. Mohon periksa jumlah di pengumuman.
form-declaration_purchase_special_sale-evidence_list-ready-1 = Cek uang jaminan, 1 lembar.
form-declaration_purchase_special_sale-evidence_list-ready-2 = Fotokopi bukti identitas, 1 lembar.
form-declaration_purchase_special_sale-evidence_list-ready-3 = Surat kuasa, 1 lembar.
form-declaration_purchase_special_sale-evidence_list-ready-4 = Fotokopi data pendaftaran, 1 lembar.

# 紙本固定文字
form-declaration_purchase_special_sale-text-label_buyer = Pembeli（應買人）
form-declaration_purchase_special_sale-text-label_notice_no = Nomor pengumuman（公告文號）
form-declaration_purchase_special_sale-text-label_total_capitals = Huruf Tionghoa（大寫）
form-declaration_purchase_special_sale-text-label_deposit = Uang jaminan（保證金）
form-declaration_purchase_special_sale-text-label_qualification = Kelayakan（資格聲明）
form-declaration_purchase_special_sale-text-about = Perihal pernyataan membeli:
form-declaration_purchase_special_sale-text-item_offer = 1. Properti { $obligor_name } di halaman depan berada dalam penjualan khusus. Menurut Pasal 95 ayat 1（強制執行法）melalui Pasal 26（行政執行法）, pembeli bersedia membeli sesuai syarat dan harga pengumuman serta menyerahkan uang jaminan.
form-declaration_purchase_special_sale-text-property = Properti dan harga（應買之不動產）
form-declaration_purchase_special_sale-text-item_decide = 2. Kantor ini memutuskan setelah mendengar kreditur dan wajib bayar. Jika diizinkan, pembeli melunasi tepat waktu; jika tidak, setuju dilelang lagi dan menanggung selisihnya.
form-declaration_purchase_special_sale-text-item_notice = 3. Pembeli sudah membaca pengumuman dan mengetahui soal serah terima, penghuni, dan batasan; tanpa jaminan atas cacat.

# 要帶的
form-declaration_purchase_special_sale-bring-identity = Bukti identitas; perusahaan membawa data pendaftaran dan kedua stempel（大小章）.
form-declaration_purchase_special_sale-bring-deposit = Uang jaminan sesuai pengumuman, biasanya cek bank（本行支票）atau wesel pos.
form-declaration_purchase_special_sale-bring-proxy = Penerima kuasa membawa surat kuasa（委任狀）khusus.
form-declaration_purchase_special_sale-bring-permit = Jika pengumuman membatasi: izin atau bukti status.

# 依據、常見的疏漏
form-declaration_purchase_special_sale-legal-special_sale = Pasal 95: membeli dalam 3 bulan sejak pengumuman, melalui Pasal 26（行政執行法）（強制執行法第95條）
form-declaration_purchase_special_sale-legal-several = Pasal 94 ayat 2 dan 3（強制執行法第94條第2項、第3項）
form-declaration_purchase_special_sale-legal-farmland = Pasal 33 dan 34: perusahaan dan lahan pertanian（農業發展條例第33條、第34條）
form-declaration_purchase_special_sale-legal-indigenous = Pasal 37: tanah cadangan penduduk asli（山坡地保育利用條例第37條）
form-declaration_purchase_special_sale-mistake-too_late = Diajukan setelah 3 bulan.
form-declaration_purchase_special_sale-mistake-low_price = Harga di bawah pengumuman.
form-declaration_purchase_special_sale-mistake-deposit = Uang jaminan tidak ada, atau endosemen ceknya salah.
form-declaration_purchase_special_sale-mistake-not_yet = Mengira sudah membeli setelah menyerahkan; masih perlu izin kantor ini.
