### unread: not yet read by a native speaker

# 第 18 號 退還投標文件申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-return_bid_documents_request = Formulir Permohonan Pengembalian Dokumen Penawaran（退還投標文件申請表）
    .short = Minta dokumen penawaran kembali（退還投標文件）
    .what = Untuk penyedia: meminta kembali dokumen penawaran bila pengadaan kantor ini gagal atau dibatalkan.
    .bring = Stempel perusahaan dan penanggung jawab yang sama dengan saat menawar; identitas orang yang mengambil.

# 步驟
form-return_bid_documents_request-section-tender = Pengadaan
form-return_bid_documents_request-section-vendor = Penyedia
form-return_bid_documents_request-section-return = Dokumen yang diminta
form-return_bid_documents_request-section-collect = Cara mengambil
form-return_bid_documents_request-section-seal = Stempel

# 放在同一頁的題目
form-return_bid_documents_request-page-receiver = Siapa yang mengambil?

# 標案
form-return_bid_documents_request-tender_round = Ini pengadaan yang ke berapa?
    .label = Pengadaan ke（招標次別）
    .help = Tertulis di pengumuman pengadaan. Jika tidak tahu, kosongkan.

# 廠商
form-return_bid_documents_request-vendor_contact = Siapa yang dapat kami hubungi di perusahaan?
    .label = Narahubung（聯絡人）
    .help = Orang yang mengurus hal ini. Boleh dikosongkan.

# 要退的文件
form-return_bid_documents_request-return_reason = Mengapa diminta kembali?
    .label = Alasan（事由）
    .help = Setelah ada pemenang, dokumen disimpan di kantor.
form-return_bid_documents_request-return_reason-too_few = Penawar kurang dari 3（未滿三家流標）
form-return_bid_documents_request-return_reason-cancelled = Dibatalkan setelah dibuka（開標後廢標）
form-return_bid_documents_request-return_reason-not_opened = Tidak dibuka（不予開標）
form-return_bid_documents_request-return_reason-unopened = Terlambat atau tidak memenuhi syarat, belum dibuka（逾期或不合格未開封）
form-return_bid_documents_request-return_reason-other = Lainnya
form-return_bid_documents_request-return_reason_other = Apa alasannya?
    .label = Alasan lain（其他事由）
form-return_bid_documents_request-return_items = Dokumen mana yang diminta?
    .label = Dokumen yang diminta kembali（申請退還文件）
    .help = Boleh pilih beberapa. Untuk semuanya, pilih yang pertama.
form-return_bid_documents_request-return_items-whole = Seluruh amplop penawaran（全份標封）
form-return_bid_documents_request-return_items-qualification = Dokumen kualifikasi（資格文件）
form-return_bid_documents_request-return_items-specification = Dokumen spesifikasi（規格文件）
form-return_bid_documents_request-return_items-price = Dokumen harga（價格文件）
form-return_bid_documents_request-return_items-sample = Contoh barang（樣品）
form-return_bid_documents_request-return_items-other = Lainnya
form-return_bid_documents_request-return_items_note = Ada keterangan tambahan?
    .label = Keterangan（說明）
    .help = Misalnya 2 contoh barang. Boleh dikosongkan.

# 怎麼領回
form-return_bid_documents_request-return_mode = Ingin diterima dengan cara apa?
    .label = Cara pengambilan（領回方式）
form-return_bid_documents_request-return_mode-person = Diambil sendiri（親自領回）
form-return_bid_documents_request-return_mode-proxy = Diambil orang lain（委託領回）
form-return_bid_documents_request-return_mode-mail = Lewat pos（郵寄）
form-return_bid_documents_request-mail_address = Dikirim ke mana?
    .label = Alamat pengiriman（郵寄地址）
    .help = Mohon sertakan amplop berperangko dengan alamat Anda.

# 蓋章
form-return_bid_documents_request-vendor_seal =
    .label = Stempel penyedia dan penanggung jawab（廠商及負責人印章）
form-return_bid_documents_request-receipt_signature =
    .label = Tanda terima dokumen（領回簽收）

# 機關填寫
form-return_bid_documents_request-staff_reason_confirmed =
    .label = Alasan dikonfirmasi（事由確認）
form-return_bid_documents_request-staff_reason_confirmed-failed = Gagal（流標）
form-return_bid_documents_request-staff_reason_confirmed-cancelled = Dibatalkan（廢標）
form-return_bid_documents_request-staff_reason_confirmed-not_opened = Tidak dibuka（不予開標）
form-return_bid_documents_request-staff_kept =
    .label = Disimpan kantor（機關留存）
form-return_bid_documents_request-staff_kept-none = Tidak ada（無）
form-return_bid_documents_request-staff_kept-one_set = Satu set（一份）
form-return_bid_documents_request-staff_kept-copy = Fotokopi（影本）
form-return_bid_documents_request-staff_returned_at =
    .label = Tanggal dikembalikan（退還日期）
form-return_bid_documents_request-staff_handler =
    .label = Petugas（承辦）
form-return_bid_documents_request-staff_head =
    .label = Atasan（主管）

# 這張表自己的規則
form-return_bid_documents_request-rule-opening_has_been = Waktu pembukaan belum tiba. Permohonan baru dapat diajukan sesudahnya.
form-return_bid_documents_request-rule-opening_before_filing = Pembukaan sesudah tanggal formulir { $date }. Mohon periksa tanggal pembukaan.
form-return_bid_documents_request-rule-whole_or_parts = Jika memilih “Seluruh amplop penawaran”, isi di dalamnya tidak perlu dipilih.
form-return_bid_documents_request-rule-other_needs_note = Anda memilih “Lainnya”. Jelaskan dalam keterangan.
form-return_bid_documents_request-rule-receiver_is_another = Jika penanggung jawab datang sendiri, pilih “Diambil sendiri”.

# 紙本固定文字
form-return_bid_documents_request-text-lead = Kami ikut pengadaan kantor ini dan meminta kembali dokumen berikut.
form-return_bid_documents_request-text-side_collect = Cara（領回方式）
form-return_bid_documents_request-text-declare =
    1. Menurut hukum kantor boleh menyimpan satu set atau fotokopi; sisanya dikembalikan.
    2. Setelah diterima, kami tidak menuntut hak dari penawaran ini.
form-return_bid_documents_request-text-nth = Ke-（第）
form-return_bid_documents_request-text-times = kali（次）
form-return_bid_documents_request-text-side_items = Dokumen（文件）
form-return_bid_documents_request-text-side_reason = Alasan（事由）
form-return_bid_documents_request-text-side_declare = Pernyataan（聲明）

# 要帶的
form-return_bid_documents_request-bring-seals = Kedua stempel（大小章）, sama dengan pada dokumen penawaran.
form-return_bid_documents_request-bring-identity = Identitas orang yang mengambil.
form-return_bid_documents_request-bring-authority = Surat kuasa bila diambil orang lain.
form-return_bid_documents_request-bring-envelope = Untuk pos, amplop beralamat dan berperangko.

# 依據、常見的疏漏
form-return_bid_documents_request-legal-rules = Pasal 57 Aturan Pelaksanaan UU Pengadaan Pemerintah（政府採購法施行細則第57條）
form-return_bid_documents_request-legal-act = Pasal 48 UU Pengadaan Pemerintah（政府採購法第48條）
form-return_bid_documents_request-mistake-seals = Stempel berbeda dari dokumen penawaran.
form-return_bid_documents_request-mistake-awarded = Diajukan setelah ada pemenang, padahal dokumen sudah disimpan.
