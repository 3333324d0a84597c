### unread: not yet read by a native speaker

# 第 20 號 收據
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-receipt = Kuitansi（收據）
    .short = Kuitansi（收據）
    .what = Ditulis saat Anda menerima uang dari kantor ini.
    .bring = Identitas, stempel nama, dan kuitansi uang jaminan. Perusahaan membawa kedua stempel（大小章）.

# 步驟
form-receipt-section-money = Uang
form-receipt-section-payee = Penerima
form-receipt-section-pay = Cara menerima
form-receipt-section-proxy = Wakil
form-receipt-section-seal = Tanda tangan

# 放在同一頁的題目
form-receipt-page-proxy = Ada yang mengambilkan? (opsional)

# 哪一筆錢
form-receipt-payer_name =
    .label = Kantor pembayar（付款機關）
form-receipt-payer_name-office = { $office }
form-receipt-receipt_cause = Uang apa yang diterima?
    .label = Keperluan（事由）
form-receipt-receipt_cause-performance_bond = Pengembalian jaminan pelaksanaan（退還履約保證金）
form-receipt-receipt_cause-bid_bond = Pengembalian jaminan penawaran（退還押標金）
form-receipt-receipt_cause-auction_deposit = Pengembalian uang jaminan lelang（退還投標保證金）
form-receipt-receipt_cause-surplus = Pengembalian kelebihan atau sisa dana perkara（退還溢繳或剩餘案款）
form-receipt-receipt_cause-other = Lainnya
form-receipt-related_no = Nomor pengadaan, kontrak, atau perkara yang mana?
    .label = Nomor pengadaan, kontrak, atau perkara（標案、契約或執行案號）
    .help = Ada di surat, kontrak, atau kuitansi.
form-receipt-related_name = Apa nama pengadaan atau perkara?
    .label = Nama pengadaan atau perkara（標案名稱或案由）
    .help = Boleh dikosongkan.
form-receipt-amount = Berapa yang diterima?
    .label = Jumlah（金額）
    .help = Sama dengan permohonan. Jumlah tidak boleh dicoret; cetak ulang.
form-receipt-amount_capitals =
    .label = Jumlah dalam huruf Tionghoa（新臺幣大寫）
    .paper = NT$, dolar Taiwan（新臺幣）

# 領款人
form-receipt-payee_name = Siapa nama penerima uang?
    .label = Nama penerima（領款人姓名或名稱）
form-receipt-payee_id_no = Berapa nomor identitas atau perusahaan penerima?
    .label = Nomor identitas atau perusahaan（身分證／統一編號）
    .help = Perorangan mengisi nomor KTP atau ARC, perusahaan nomor perusahaan.
form-receipt-payee_rep_name = Siapa penanggung jawab perusahaan?
    .label = Penanggung jawab（負責人）
form-receipt-payee_address = Di mana alamat penerima?
    .label = Alamat（地址）
form-receipt-payee_phone = Berapa nomor telepon penerima?
    .label = Telepon（電話）

# 怎麼領
form-receipt-pay_mode = Diterima dengan cara apa?
    .label = Cara menerima（領款方式）
form-receipt-pay_mode-cash = Tunai（現金）
form-receipt-pay_mode-transfer = Transfer bank（匯款）
form-receipt-pay_mode-treasury_cheque = Cek kas negara（國庫支票）
form-receipt-pay_mode-original = Surat berharga semula（原票據）
form-receipt-check_no = Berapa nomor ceknya?
    .label = Nomor cek（支票號碼）
    .help = Ada di cek. Jika belum ada, tanyakan kepada kasir.

# 代領人
form-receipt-proxy_name = Siapa nama yang mengambilkan?
    .label = Wakil penerima（代領人）
    .help = Jika datang sendiri, kosongkan.
form-receipt-proxy_id_no = Berapa nomor identitas wakil?
    .label = Nomor identitas wakil（代領人證號）
    .help = Wakil membawa identitas dan surat kuasa（委任狀）.
form-receipt-payee_seal =
    .label = Tanda tangan atau stempel penerima（領款人簽章）

# 機關填寫
form-receipt-staff_voucher_no =
    .label = Nomor bukti kas（傳票號碼）

# 這張表自己的規則
form-receipt-rule-transfer_needs_no_proxy = Transfer bank tidak perlu wakil. Mohon periksa pilihan Anda.

# 紙本固定文字
form-receipt-text-no_change = Jumlah tidak boleh diubah; jika salah, tulis kuitansi baru.
form-receipt-text-side_payee = Penerima（領款人）
form-receipt-text-side_pay = Cara（領款方式）
form-receipt-text-side_proxy = Wakil（代領人）
form-receipt-text-received = Uang berikut telah diterima dengan lengkap.
form-receipt-text-payer = { $office }

# 要帶的
form-receipt-bring-identity = Identitas; warga asing membawa ARC atau paspor.
form-receipt-bring-seal = Stempel nama; perusahaan kedua stempel（大小章）.
form-receipt-bring-deposit_receipt = Kuitansi uang jaminan.
form-receipt-bring-authority = Wakil membawa surat kuasa（委任狀）yang menyebut boleh menerima uang.

# 依據、常見的疏漏
form-receipt-legal-civil = Pasal 324 KUH Perdata（民法第324條）
form-receipt-legal-stamp_tax = Pasal 5 sampai 7 UU Bea Meterai; perlu meterai atau tidak, tanyakan kasir（印花稅法第5條至第7條）
form-receipt-mistake-altered = Jumlah diubah dengan tangan.
form-receipt-mistake-seal = Stempel berbeda dari dokumen sebelumnya.
