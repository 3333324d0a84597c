### unread: not yet read by a native speaker

# 第 21 號 退還押標金申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-return_bid_bond_request = Surat Permohonan Pengembalian Jaminan Penawaran（退還押標金申請書）
    .short = Minta jaminan penawaran kembali（退還押標金）
    .what = Untuk penyedia: meminta kembali jaminan penawaran, tanpa bunga, setelah ada pemenang atau pengadaan gagal.
    .bring = Kuitansi jaminan, kedua stempel（大小章）seperti saat menawar, dan formulir 20（領據）.

# 步驟
form-return_bid_bond_request-section-tender = Pengadaan
form-return_bid_bond_request-section-vendor = Penyedia
form-return_bid_bond_request-section-bond = Jaminan
form-return_bid_bond_request-section-return = Alasan
form-return_bid_bond_request-section-pay = Cara menerima
form-return_bid_bond_request-section-seal = Lampiran dan stempel

# 放在同一頁的題目
form-return_bid_bond_request-page-paper = Data pada surat berharga
form-return_bid_bond_request-page-receiver = Ada yang mengambilkan? (opsional)

# 押標金
form-return_bid_bond_request-bond_form = Jaminan penawaran dahulu dibayar dengan apa?
    .label = Jenis jaminan（押標金種類）
    .help = Lihat kuitansi atau salinan Anda.
form-return_bid_bond_request-bond_form-cash = Tunai（現金）
form-return_bid_bond_request-bond_form-bank_note = Surat sanggup bank（金融機構本票）
form-return_bid_bond_request-bond_form-cheque = Cek（支票）
form-return_bid_bond_request-bond_form-certified_cheque = Cek bersertifikat（保付支票）
form-return_bid_bond_request-bond_form-money_order = Wesel pos（郵政匯票）
form-return_bid_bond_request-bond_form-bonds = Obligasi pemerintah（政府公債）
form-return_bid_bond_request-bond_form-deposit_pledge = Gadai bilyet deposito（定存單質權）
form-return_bid_bond_request-bond_form-letter_of_credit = Standby letter of credit, L/C（擔保信用狀）
form-return_bid_bond_request-bond_form-bank_guarantee = Garansi bank tanggung renteng（銀行連帶保證書）
form-return_bid_bond_request-bond_form-insurance = Polis asuransi（保險單）
form-return_bid_bond_request-bond_doc_no = Berapa nomor surat berharga itu?
    .label = Nomor surat（票據號碼）
    .help = Untuk garansi, bilyet, atau polis, isi nomornya.
form-return_bid_bond_request-bond_bank = Bank mana yang menerbitkan?
    .label = Bank penerbit（發票銀行）
form-return_bid_bond_request-bond_receipt_no = Berapa nomor kuitansi jaminan?
    .label = Nomor kuitansi（收據號碼）
    .help = Ada di kuitansi. Jika tidak ada, kosongkan.
form-return_bid_bond_request-bond_amount = Berapa jumlah jaminan penawaran?
    .label = Jumlah jaminan（押標金金額）
form-return_bid_bond_request-bond_amount_capitals =
    .label = Jumlah dalam huruf Tionghoa（金額大寫）

# 退還事由
form-return_bid_bond_request-return_reason = Apa dasar pengembaliannya?
    .label = Alasan pengembalian（退還事由）
    .help = Jika ragu, tanyakan kepada petugas.
form-return_bid_bond_request-return_reason-lost = Tidak menang（未得標）
form-return_bid_bond_request-return_reason-too_few = Penawar kurang dari 3（未滿三家流標）
form-return_bid_bond_request-return_reason-cancelled = Dibatalkan, tidak dibuka, atau tanpa pemenang（廢標、不予開標或不予決標）
form-return_bid_bond_request-return_reason-unfit = Tidak memenuhi syarat atau tanpa peluang（不合格或無得標機會先予發還）
form-return_bid_bond_request-return_reason-expired = Masa penawaran habis, tidak diperpanjang（報價有效期屆滿且拒絕延長）
form-return_bid_bond_request-return_reason-late = Terlambat bayar atau tidak menawar（逾期繳納或未投標）
form-return_bid_bond_request-return_reason-won = Menang dan jaminan pelaksanaan dibayar（得標且已繳保證金）

# 怎麼領
form-return_bid_bond_request-return_mode = Ingin diterima dengan cara apa?
    .label = Cara pengembalian（領回方式）
form-return_bid_bond_request-return_mode-at_opening = Langsung di tempat（當場領回）
form-return_bid_bond_request-return_mode-person = Diambil sendiri（親自領回）
form-return_bid_bond_request-return_mode-transfer = Transfer bank（匯款）
form-return_bid_bond_request-return_mode-mail = Lewat pos, amplop berperangko（郵寄，附回郵信封）
form-return_bid_bond_request-attachments = Dokumen apa yang dilampirkan?
    .label = Lampiran（附件）
    .help = Jika kuitansi hilang, lampirkan pernyataan kehilangan.
form-return_bid_bond_request-attachments-receipt = Kuitansi asli（原收據）
form-return_bid_bond_request-attachments-voucher = Kuitansi, formulir 20（領據，第20號表）
form-return_bid_bond_request-attachments-power = Surat kuasa（委任書）
form-return_bid_bond_request-attachments-lost_statement = Pernyataan kehilangan（遺失切結書）
form-return_bid_bond_request-attachments-other = Lainnya

# 蓋章
form-return_bid_bond_request-vendor_seal =
    .label = Stempel penyedia dan penanggung jawab（廠商及負責人印章）
form-return_bid_bond_request-receipt_signature =
    .label = Tanda terima surat berharga（票據領回簽收）

# 機關填寫
form-return_bid_bond_request-staff_not_awarded =
    .label = Catatan tidak menang（未得標註記）
form-return_bid_bond_request-staff_forfeit_check =
    .label = Tidak ada alasan menahan（無不予發還情形）
    .paper = Diperiksa: tidak ada alasan menahan（查無不予發還之情形）
form-return_bid_bond_request-staff_returned_at =
    .label = Tanggal dikembalikan（退還日期）

# 這張表自己的規則
form-return_bid_bond_request-rule-opening_before_filing = Pembukaan sesudah tanggal formulir { $date }. Mohon periksa tanggal pembukaan.
form-return_bid_bond_request-rule-receipt_or_statement = Lampirkan kuitansi asli, atau pernyataan kehilangan jika hilang.
form-return_bid_bond_request-rule-voucher_for_money = Untuk tunai atau transfer, lampirkan formulir 20（領據）.
form-return_bid_bond_request-rule-authority_of_receiver = Jika ada yang mengambilkan, lampirkan surat kuasa.
form-return_bid_bond_request-rule-receiver_is_another = Jika penanggung jawab datang sendiri, kosongkan.

# 紙本固定文字
form-return_bid_bond_request-text-lead = Kami mengikuti tender di atas dan menyerahkan jaminan penawaran NT${ $bond_amount } ({ $bond_amount_capitals }). Mohon dikembalikan tanpa bunga.
form-return_bid_bond_request-text-side_tender = Pengadaan（標案）
form-return_bid_bond_request-text-side_vendor = Penyedia（廠商）
form-return_bid_bond_request-text-side_bond = Jaminan（押標金）
form-return_bid_bond_request-text-side_reason = Alasan（退還事由）
form-return_bid_bond_request-text-side_pay = Pengembalian（領回）
form-return_bid_bond_request-text-declare = Kami minta pengembalian jaminan penawaran di atas tanpa bunga dan menyatakan tidak ada alasan hukum untuk menahannya.

# 要帶的
form-return_bid_bond_request-bring-receipt = Kuitansi jaminan asli; jika hilang, pernyataan kehilangan.
form-return_bid_bond_request-bring-seals = Kedua stempel（大小章）, sama dengan saat menawar.
form-return_bid_bond_request-bring-voucher = Untuk tunai atau transfer, formulir 20（領據）.
form-return_bid_bond_request-bring-identity = Identitas orang yang mengambil.

# 依據、常見的疏漏
form-return_bid_bond_request-legal-act = Pasal 31 UU Pengadaan Pemerintah（政府採購法第31條）
form-return_bid_bond_request-legal-measures = Aturan jaminan penawaran dan jaminan lain, pasal 4, 9, 12（押標金保證金暨其他擔保作業辦法第4條、第9條、第12條）
form-return_bid_bond_request-mistake-name = Jaminan dibayar atas nama lain.
form-return_bid_bond_request-mistake-receipt = Kuitansi hilang tanpa pernyataan kehilangan.
form-return_bid_bond_request-mistake-seals = Stempel berbeda dari saat menawar.
