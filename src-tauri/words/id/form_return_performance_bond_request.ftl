### unread: not yet read by a native speaker

# 第 19 號 退還履約保證金申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-return_performance_bond_request = Surat Permohonan Pengembalian Jaminan Pelaksanaan（退還履約保證金申請書）
    .short = Minta jaminan pelaksanaan kembali（退還履約保證金）
    .what = Untuk kontraktor: meminta kembali jaminan setelah kontrak selesai dan tidak ada urusan tersisa.
    .bring = Kuitansi asli, bukti serah terima, formulir 20（領據）, salinan buku bank, dan kedua stempel（大小章）.

# 步驟
form-return_performance_bond_request-section-contract = Kontrak
form-return_performance_bond_request-section-vendor = Kontraktor
form-return_performance_bond_request-section-bond = Jaminan
form-return_performance_bond_request-section-return = Pengembalian
form-return_performance_bond_request-section-pay = Cara menerima
form-return_performance_bond_request-section-seal = Lampiran dan stempel

# 放在同一頁的題目
form-return_performance_bond_request-page-value = Nilai dan tanggal kontrak (opsional)
form-return_performance_bond_request-page-receipt = Data pada kuitansi asli

# 契約
form-return_performance_bond_request-contract_no = Berapa nomor kontrak atau pengadaan?
    .label = Nomor kontrak atau pengadaan（契約、標案編號）
    .help = Ada di sampul kontrak.
form-return_performance_bond_request-contract_name = Apa nama kontraknya?
    .label = Nama kontrak（契約名稱）
form-return_performance_bond_request-contract_amount = Berapa nilai kontraknya?
    .label = Nilai kontrak（契約金額）
form-return_performance_bond_request-contract_date = Kapan kontrak ditandatangani?
    .label = Tanggal kontrak（簽約日期）
form-return_performance_bond_request-acceptance_date = Kapan pekerjaan diterima?
    .label = Tanggal serah terima（驗收合格日期）
    .help = Sesuai berita acara serah terima.

# 保證金
form-return_performance_bond_request-bond_kind = Jaminan jenis apa?
    .label = Jenis jaminan（保證金種類）
form-return_performance_bond_request-bond_kind-performance = Jaminan pelaksanaan（履約保證金）
form-return_performance_bond_request-bond_kind-warranty = Jaminan pemeliharaan（保固保證金）
form-return_performance_bond_request-bond_kind-difference = Jaminan selisih harga（差額保證金）
form-return_performance_bond_request-bond_kind-prepayment = Jaminan uang muka（預付款還款保證）
form-return_performance_bond_request-bond_form = Jaminan dahulu dibayar dengan apa?
    .label = Cara pembayaran（繳納方式）
form-return_performance_bond_request-bond_form-cash = Tunai（現金）
form-return_performance_bond_request-bond_form-bank_note = Surat sanggup bank（金融機構本票）
form-return_performance_bond_request-bond_form-cheque = Cek（支票）
form-return_performance_bond_request-bond_form-certified_cheque = Cek bersertifikat（保付支票）
form-return_performance_bond_request-bond_form-money_order = Wesel pos（郵政匯票）
form-return_performance_bond_request-bond_form-bonds = Obligasi pemerintah（政府公債）
form-return_performance_bond_request-bond_form-deposit_pledge = Gadai bilyet deposito（定存單質權）
form-return_performance_bond_request-bond_form-letter_of_credit = Standby letter of credit, L/C（擔保信用狀）
form-return_performance_bond_request-bond_form-bank_guarantee = Garansi bank tanggung renteng（銀行連帶保證書）
form-return_performance_bond_request-bond_form-insurance = Polis asuransi（保險單）
form-return_performance_bond_request-bond_doc_no = Berapa nomor surat berharga, garansi, atau bilyet?
    .label = Nomor surat, garansi, atau bilyet（票據、保證書或存單號碼）
form-return_performance_bond_request-bond_receipt_no = Berapa nomor kuitansi asli?
    .label = Nomor kuitansi asli（原繳納收據號碼）
    .help = Jika hilang, tanyakan nomornya kepada petugas.
form-return_performance_bond_request-bond_paid_date = Kapan dibayar?
    .label = Tanggal bayar（繳納日期）
form-return_performance_bond_request-bond_amount = Berapa yang dibayar?
    .label = Jumlah dibayar（原繳金額）
form-return_performance_bond_request-returned_before = Berapa yang sudah dikembalikan?
    .label = Sudah dikembalikan（前已退還）
    .help = Jika belum pernah, isi 0.
form-return_performance_bond_request-returned_before-suggest-none = Belum pernah

# 申請退還
form-return_performance_bond_request-return_amount = Berapa yang diminta kali ini?
    .label = Jumlah yang diminta（本次申請退還金額）
    .help = Jumlah terbesar sudah diisi. Untuk sebagian, isi lebih kecil.
form-return_performance_bond_request-return_amount_capitals =
    .label = Jumlah dalam huruf Tionghoa（退還金額大寫）
form-return_performance_bond_request-return_reason = Apa dasar pengembaliannya?
    .label = Alasan（退還事由）
form-return_performance_bond_request-return_reason-accepted = Diterima, tanpa urusan tersisa（驗收合格且無待解決事項）
form-return_performance_bond_request-return_reason-stage = Bertahap sesuai kemajuan（依進度分期退還）
form-return_performance_bond_request-return_reason-to_warranty = Menjadi jaminan pemeliharaan, sisanya dikembalikan（轉為保固保證金，退還差額）
form-return_performance_bond_request-return_reason-warranty_over = Masa pemeliharaan selesai（保固期滿）
form-return_performance_bond_request-return_reason-not_at_fault = Kontrak berakhir bukan karena kontraktor（不可歸責廠商之終止或解除）
form-return_performance_bond_request-return_reason-other = Lainnya
form-return_performance_bond_request-return_reason_other = Apa alasannya?
    .label = Alasan lain（其他事由）

# 怎麼領
form-return_performance_bond_request-pay_mode = Ingin diterima dengan cara apa?
    .label = Cara pembayaran（領款方式）
form-return_performance_bond_request-pay_mode-transfer = Transfer bank（匯款）
form-return_performance_bond_request-pay_mode-treasury_cheque = Cek kas negara（國庫支票）
form-return_performance_bond_request-pay_mode-original = Surat berharga atau dokumen semula（退還原票據或文件）
form-return_performance_bond_request-attachments = Dokumen apa yang dilampirkan?
    .label = Lampiran（附件）
    .help = Jumlah di formulir 20 harus sama.
form-return_performance_bond_request-attachments-receipt = Kuitansi asli（原繳納收據正本）
form-return_performance_bond_request-attachments-acceptance = Bukti serah terima（驗收證明）
form-return_performance_bond_request-attachments-voucher = Kuitansi, formulir 20（領據，第20號表）
form-return_performance_bond_request-attachments-bankbook = Salinan buku bank（存摺影本）
form-return_performance_bond_request-attachments-lost_statement = Pernyataan kehilangan（遺失切結書）
form-return_performance_bond_request-attachments-other = Lainnya

# 蓋章
form-return_performance_bond_request-vendor_seal =
    .label = Stempel penyedia dan penanggung jawab（廠商及負責人印章）

# 機關填寫
form-return_performance_bond_request-staff_user_unit =
    .label = Konfirmasi unit pengguna（使用單位確認）
form-return_performance_bond_request-staff_user_unit-settled = Diterima, tanpa urusan tersisa（合格，無待解決事項）
form-return_performance_bond_request-staff_user_unit-pending = Masih ada urusan（尚有待解決事項）
form-return_performance_bond_request-staff_amount =
    .label = Jumlah yang disetujui（核定退還金額）

# 這張表自己的規則
form-return_performance_bond_request-rule-within_bond = Paling banyak NT${ $rest }: jumlah dibayar dikurangi yang sudah dikembalikan.
form-return_performance_bond_request-rule-acceptance_has_been = Tanggal serah terima belum tiba. Ajukan setelah diterima.
form-return_performance_bond_request-rule-acceptance_after_contract = Serah terima sebelum kontrak. Periksa kedua tanggal.
form-return_performance_bond_request-rule-paid_has_been = Tanggal bayar belum tiba. Isi sesuai kuitansi.
form-return_performance_bond_request-rule-bond_below_contract = Jaminan lebih besar dari nilai kontrak. Periksa jumlahnya.
form-return_performance_bond_request-rule-receipt_or_statement = Lampirkan kuitansi asli, atau pernyataan kehilangan jika hilang.
form-return_performance_bond_request-rule-acceptance_paper = Lampirkan bukti serah terima.
form-return_performance_bond_request-rule-voucher_for_money = Untuk uang, lampirkan formulir 20（領據）dengan jumlah yang sama.
form-return_performance_bond_request-rule-bankbook_for_transfer = Untuk transfer, lampirkan salinan buku bank atas nama kontraktor.
form-return_performance_bond_request-rule-warranty_kind = Alasan tidak cocok dengan jenis jaminan. Mohon periksa.

# 紙本固定文字
form-return_performance_bond_request-text-lead = Kontrak telah selesai; kami minta pengembalian jaminan berikut.
form-return_performance_bond_request-text-side_contract = Kontrak（契約）
form-return_performance_bond_request-text-side_vendor = Kontraktor（廠商）
form-return_performance_bond_request-text-side_bond = Jaminan（保證金）
form-return_performance_bond_request-text-side_return = Pengembalian（申請退還）
form-return_performance_bond_request-text-side_pay = Pembayaran（領款）
form-return_performance_bond_request-text-declare =
    1. Kewajiban kontrak selesai dan tidak ada urusan tersisa.
    2. Kami setuju jumlah yang harus dipotong dikurangi lebih dahulu.
    3. Tidak ada bunga selain bunga surat jaminan itu sendiri.
form-return_performance_bond_request-text-minus = −
form-return_performance_bond_request-text-equals = =
form-return_performance_bond_request-text-side_seal = Pernyataan（聲明）

# 要帶的
form-return_performance_bond_request-bring-receipt = Kuitansi jaminan asli; jika hilang, pernyataan kehilangan.
form-return_performance_bond_request-bring-acceptance = Bukti serah terima.
form-return_performance_bond_request-bring-voucher = Formulir 20（領據）dengan jumlah yang sama.
form-return_performance_bond_request-bring-bankbook = Untuk transfer, salinan buku bank atas nama kontraktor.
form-return_performance_bond_request-bring-seals = Kedua stempel（大小章）, sama dengan kontrak.

# 依據、常見的疏漏
form-return_performance_bond_request-legal-act = Pasal 30 dan 32 UU Pengadaan Pemerintah（政府採購法第30條、第32條）
form-return_performance_bond_request-legal-measures = Aturan jaminan penawaran dan jaminan lain, pasal 8, 15, 19, 20, 25（押標金保證金暨其他擔保作業辦法第8條、第15條、第19條、第20條、第25條）
form-return_performance_bond_request-mistake-receipt = Kuitansi asli hilang tanpa pernyataan kehilangan.
form-return_performance_bond_request-mistake-account = Rekening atas nama pribadi penanggung jawab.
form-return_performance_bond_request-mistake-amount = Jumlah di formulir 20（領據）berbeda.
