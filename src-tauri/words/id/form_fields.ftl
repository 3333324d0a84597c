### unread: not yet read by a native speaker

# 各表共用的題目、固定文字和規則（defs/shared.toml）
# 題目不說是誰：步驟的名稱已經說了。

# 題目：案件
field-case_number = Berapa nomor perkara di surat Anda?
    .label = Nomor perkara（執行案號）
    .help = Sentuh tahun, lalu jenis, lalu ketik nomornya.
field-division = Seksi mana yang menangani perkara?
    .label = Seksi penanggung jawab（承辦股別）
    .help = Tertulis di surat, misalnya “忠股”. Tidak apa-apa jika tidak tahu.
field-transferring_agency = Instansi mana yang melimpahkan perkara?
    .label = Instansi pelimpah perkara（移送機關）
    .help = Ini instansi yang semula meminta Anda membayar. Namanya ada di surat.
field-case_rows = Perkara mana saja?
    .label = Daftar nomor perkara（執行案號明細）
    .help = Nomor perkara ada di bagian atas surat. Isi semua perkara Anda.
field-case_rows-case_number = Berapa nomor perkara di surat Anda?
    .label = Nomor perkara（執行案號）
    .help = Sentuh tahun, lalu jenis, lalu ketik nomornya.
field-case_rows-transferring_agency = Instansi mana yang melimpahkan perkara?
    .label = Instansi pelimpah perkara（移送機關）
    .help = Ini instansi yang semula meminta Anda membayar. Namanya ada di surat.
field-case_rows-debt_kind = Perkara ini untuk pembayaran apa?
    .label = Jenis pembayaran（欠款種類）
    .help = Jika tidak tahu, boleh dikosongkan.
field-case_rows-debt_kind-health = Iuran asuransi kesehatan（健保費）
field-case_rows-debt_kind-labour = Asuransi dan pensiun tenaga kerja（勞保費、勞工退休金）
field-case_rows-debt_kind-tax = Pajak（稅捐）
field-case_rows-debt_kind-fine = Denda administratif（罰鍰）
field-case_rows-debt_kind-fuel = Biaya bahan bakar kendaraan（汽車燃料使用費）
field-case_rows-debt_kind-parking = Biaya parkir, biaya tol（停車費、通行費）
field-case_rows-debt_kind-other = Lainnya
field-case_rows-amount_due = Berapa yang harus dibayar untuk perkara ini?
    .label = Jumlah yang harus dibayar（應納金額）
    .help = Salin jumlah dari surat. Jika tidak tahu, boleh dikosongkan.

# 題目：拍賣
field-lot_no = Lot yang mana?
    .label = Lot（標別）
    .help = Tertulis di pengumuman, misalnya “甲標” atau “編號1”. Jika tidak ada lot, kosongkan.
field-auction_round = Lelang yang ke berapa?
    .label = Putaran lelang（拍次）
    .help = Tertulis di bagian atas pengumuman.
field-auction_round-first = Lelang ke-1（第一拍）
field-auction_round-second = Lelang ke-2（第二拍）
field-auction_round-third = Lelang ke-3（第三拍）
field-auction_round-special = Penjualan khusus（特別變賣程序）
field-auction_round-after_special = Lelang setelah penjualan khusus（特別變賣程序後之拍賣、四拍）
field-auction_date = Kapan penawaran dibuka?
    .label = Waktu pembukaan（開標日時）
    .help = Hari dan jamnya tertulis di pengumuman.
field-opening_date = Kapan penawaran dibuka?
    .label = Waktu pembukaan（開標日時）
    .help = Hari dan jamnya tertulis di pengumuman.

# 題目：當事人
field-filed_by = Siapa yang mengajukan formulir ini?
    .label = Diajukan oleh（由何人提出）
    .help = Jika mengurus sendiri, pilih “Saya sendiri”. Pimpinan perusahaan memilih “Wali atau wakil perusahaan”.
field-filed_by-self = Saya sendiri（本人）
field-filed_by-representative = Wali atau wakil perusahaan（法定代理人或代表人）
field-filed_by-proxy = Penerima kuasa（受任人、代理人）
field-party_kind = Perorangan atau perusahaan?
    .label = Jenis（身分別）
    .help = Untuk diri sendiri pilih “Perorangan”, untuk perusahaan “Badan hukum”.
field-party_kind-natural = Perorangan（自然人）
field-party_kind-corporation = Badan hukum, perusahaan（法人）
field-party_kind-association = Perkumpulan bukan badan hukum（非法人團體）
field-party_kind-agency = Instansi pemerintah（政府機關）
field-party_name = Siapa namanya?
    .label = Nama（姓名或名稱）
    .help = Tulis sesuai kartu identitas. Perusahaan menulis nama lengkap terdaftar.
field-party_id_no = Berapa nomor identitasnya?
    .label = Nomor KTP, ARC, atau perusahaan（身分證／居留證／統一編號）
    .help = Perorangan mengisi nomor KTP atau ARC, perusahaan nomor perusahaan（統一編號）. Jika tidak ada, barulah nomor paspor.
field-party_birth_date = Kapan lahirnya?
    .label = Tanggal lahir（出生年月日）
    .help = Sesuai kartu identitas. Tahun Minguo adalah tahun Masehi dikurangi 1911.
field-party_rep_name = Siapa nama wali atau wakilnya?
    .label = Wakil（法定代理人／代表人／管理人）
    .help = Perusahaan mengisi penanggung jawabnya. Di bawah 18 tahun mengisi orang tua atau wali.
field-party_address_registered = Di mana alamat terdaftar?
    .label = Alamat terdaftar（戶籍、登記地址）
    .help = Sesuai bagian belakang KTP atau ARC. Perusahaan mengisi alamat terdaftar.
field-party_address_contact = Surat dikirim ke mana?
    .label = Alamat surat（通訊、送達地址）
    .help = Jika sama dengan alamat terdaftar, tidak perlu diisi.
field-party_address_contact-suggest-same = Sama dengan alamat terdaftar
field-party_address = Di mana alamatnya?
    .label = Alamat（地址）
    .help = Alamat yang dapat menerima surat.
field-party_phone = Nomor telepon mana yang dapat dihubungi?
    .label = Telepon（聯絡電話）
    .help = Ponsel atau telepon rumah. Telepon rumah dengan kode area, misalnya 08-7000000.
field-party_mobile = Berapa nomor ponselnya?
    .label = Ponsel（行動電話）
    .help = Jika sudah mengisi nomor ponsel, tidak perlu diisi lagi.
field-party_email = Apa alamat surelnya?
    .label = Surel（電子郵件）
    .help = Jika tidak punya, kosongkan.

# 題目：義務人
field-obligor_name = Siapa nama wajib bayar?
    .label = Nama wajib bayar（義務人姓名或名稱）
    .paper = Nama（姓名或名稱）
    .help = Tulis sesuai kartu identitas. Perusahaan menulis nama lengkap terdaftar.
field-obligor_id_no = Berapa nomor identitas wajib bayar?
    .label = Nomor KTP, ARC, atau perusahaan（身分證／居留證／統一編號）
    .paper = Nomor KTP, ARC, atau perusahaan（身分證／居留證／統一編號）
    .help = Perorangan mengisi nomor KTP atau ARC, perusahaan nomor perusahaan（統一編號）. Jika tidak ada, barulah nomor paspor.
field-obligor_address = Di mana alamat wajib bayar?
    .label = Alamat wajib bayar（義務人地址）
    .paper = Alamat（地址）
    .help = Jika tidak tahu, boleh dikosongkan.

# 題目：代理人
field-proxy_name = Siapa nama penerima kuasa?
    .label = Nama penerima kuasa（代理人姓名）
    .paper = Nama（姓名）
    .help = Penerima kuasa adalah orang yang mewakili Anda dalam hal ini.
field-proxy_id_no = Berapa nomor identitas penerima kuasa?
    .label = Nomor identitas penerima kuasa（代理人身分證字號）
    .paper = Nomor identitas（身分證字號）
    .help = Pemegang ARC mengisi nomor ARC.
field-proxy_relation = Apa hubungan penerima kuasa dengan pihak yang diwakili?
    .label = Hubungan dengan yang diwakili（與本人之關係）
field-proxy_relation-spouse = Suami atau istri（配偶）
field-proxy_relation-lineal = Orang tua, anak, atau keluarga garis lurus（直系血親）
field-proxy_relation-relative = Kerabat lain（其他親屬）
field-proxy_relation-employee = Karyawan（員工）
field-proxy_relation-lawyer = Pengacara（律師）
field-proxy_relation-other = Lainnya
field-proxy_address = Di mana alamat penerima kuasa?
    .label = Alamat penerima kuasa（代理人地址）
    .paper = Alamat（地址）
field-proxy_phone = Berapa nomor telepon penerima kuasa?
    .label = Telepon penerima kuasa（代理人電話）
    .paper = Telepon（電話）
    .help = Ponsel atau telepon rumah.

# 題目：不動產
field-property_rows = Tanah dan bangunan yang mana?
    .label = Tanah dan bangunan（不動產標示）
    .help = Isi satu per satu sesuai pengumuman atau sertifikat.
field-property_rows-prop_kind = Tanah atau bangunan?
    .label = Jenis（種類）
field-property_rows-prop_kind-land = Tanah（土地）
field-property_rows-prop_kind-building = Bangunan（建物）
field-property_rows-county = Di kabupaten atau kota mana?
    .label = Kabupaten, kota（縣市）
field-property_rows-township = Di kecamatan atau distrik mana?
    .label = Kecamatan, distrik（鄉鎮市區）
field-property_rows-section = Di seksi tanah mana?
    .label = Seksi（段）
    .help = Kata sebelum “段” di pengumuman, misalnya “中正段”.
field-property_rows-subsection = Ada subseksi? Yang mana?
    .label = Subseksi（小段）
    .help = Jika tidak ada, kosongkan.
field-property_rows-parcel_no = Berapa nomor bidang tanahnya?
    .label = Nomor bidang（地號）
    .help = Misalnya 302 atau 2104-23.
field-property_rows-building_no = Berapa nomor bangunannya?
    .label = Nomor bangunan（建號）
    .help = Misalnya 1234. Bangunan yang belum terdaftar bernomor yang diawali “暫編”.
field-property_rows-door_address = Apa alamat bangunannya?
    .label = Alamat bangunan（門牌）
    .help = Jika tidak tahu, boleh dikosongkan.
field-property_rows-area_m2 = Berapa meter persegi luasnya?
    .label = Luas m²（面積㎡）
    .help = Sesuai pengumuman. Jika tidak tahu, kosongkan.
field-property_rows-share = Berapa bagian haknya?
    .label = Bagian hak（權利範圍）
    .help = Di pengumuman tertulis “全部” (seluruhnya) atau “8分之1” (seperdelapan).

# 題目：證物、匯款、日期、簽章
field-evidence_list = Dokumen apa yang dilampirkan, masing-masing berapa?
    .label = Lampiran dan jumlahnya（證物名稱及件數）
field-payee_bank = Uang dikirim ke bank dan cabang mana?
    .label = Bank dan cabang（匯款銀行分行）
    .help = Tertulis di sampul buku tabungan.
field-payee_account = Berapa nomor rekeningnya?
    .label = Nomor rekening（帳戶號碼）
    .help = Sesuai buku tabungan. Nama rekening harus sama dengan penerima uang.
field-filing_date = Tanggal berapa formulir ini diisi?
    .label = Tanggal pengisian（填表、具狀日期）
    .paper = Tanggal（填表日期）
    .help = Sudah diisi hari ini, biasanya tidak perlu diubah.
field-signature =
    .label = Tanda tangan atau stempel（簽名或蓋章）
field-seal =
    .label = Stempel（印章）

# 題目：廠商和採購
field-vendor_name = Apa nama lengkap vendor?
    .label = Nama vendor（廠商名稱）
    .help = Sama seperti di dokumen penawaran.
field-vendor_ubn = Berapa nomor perusahaannya?
    .label = Nomor perusahaan（統一編號）
    .help = 8 angka, misalnya 12345675.
field-vendor_rep_name = Siapa penanggung jawabnya?
    .label = Penanggung jawab（負責人）
field-vendor_address = Di mana alamat vendor?
    .label = Alamat vendor（廠商地址）
    .paper = Alamat（地址）
field-vendor_phone = Berapa nomor telepon vendor?
    .label = Telepon vendor（廠商電話）
    .paper = Telepon（電話）
field-tender_no = Berapa nomor tendernya?
    .label = Nomor tender（標案案號）
    .help = Tertulis di pengumuman tender.
field-tender_name = Apa nama tendernya?
    .label = Nama tender（標案名稱）
    .help = Nama lengkap sesuai pengumuman tender.

# 機關填寫
field-staff_received_at =
    .label = Waktu diterima（收件日時）
field-staff_clerk =
    .label = Petugas administrasi perkara（書記官）
field-staff_officer =
    .label = Pejabat penegakan administratif（行政執行官）
field-staff_head =
    .label = Kepala instansi（機關首長或授權人）
field-staff_accounting =
    .label = Akuntansi（會計）
field-staff_cashier =
    .label = Kasir（出納）

# 放在同一頁的題目
field-page-debt = Perkara ini untuk apa, dan berapa?
field-page-contact = Cara lain menghubungi Anda (opsional)
field-page-district = Di kabupaten dan kecamatan mana?
field-page-section = Di seksi dan subseksi mana?
field-page-proxy = Siapa penerima kuasanya?
field-page-account = Uang dikirim ke mana?

# 紙本固定文字
field-text-stamp = Cap penerimaan（收文章）
field-text-blank_date = Tanggal　　bulan　　tahun Minguo
field-text-blank_date_short = Tanggal　　bulan　　tahun
field-text-ntd = NT$（新臺幣）
field-text-yuan = dolar（元）
field-text-people = orang（人）
field-text-sheets = lembar（張）
field-text-day = tanggal（日）
field-text-division_end = seksi（股）
field-text-seal_body = Stempel instansi atau perusahaan（機關或公司印）
field-text-seal_head = Stempel penanggung jawab（負責人印）
field-text-office_only = Bagian bawah diisi kantor（以下由機關填寫）
field-text-annex = Lampiran（附表）
field-text-see_annex = Lihat lampiran（詳附表）
field-text-privacy = Pemberitahuan data pribadi（個人資料保護法第8條）: { $office } mengumpulkan nama, nomor identitas, kontak, dan isi formulir untuk memproses permohonan ini. Data digunakan di Taiwan, di atas kertas atau elektronik, oleh kantor ini dan instansi pelimpah, selama proses dan masa simpan arsip. Menurut Pasal 3 Anda berhak meminta melihat, menyalin, memperbaiki, menghentikan penggunaan, atau menghapus. Jika tidak diberikan, permohonan mungkin tidak dapat diproses.
field-text-copies = rangkap（份）
field-text-addressed_to = Kepada（此致）
field-text-office_respect = { $office }（公鑒）
field-text-republic = Republik Tiongkok（中華民國）
field-text-copy_1 = Rangkap 1: untuk kantor（機關收執）
field-text-copy_2 = Rangkap 2: untuk Anda（申請人收執）
field-text-how = Gunakan pena biru atau hitam, beri centang pada kotak (□). Bagian di bawah garis ganda diisi kantor.
field-text-blank_datetime = Tanggal　　bulan　　tahun Minguo　　pukul　　.　　
field-text-label_writer = Pembuat surat（具狀人）
field-text-sign_here = Tanda tangan atau stempel（簽名或蓋章）
field-text-label_id = Nomor identitas（證號）
field-text-label_birth = Tanggal lahir（出生日期）
field-text-label_rep = Wali atau wakil（法定代理人）
field-text-label_home = Alamat terdaftar（戶籍地址）
field-text-label_post = Alamat surat（送達地址）
field-text-label_filed = Diajukan oleh（提出人）
field-text-label_proxy = Kuasa（代理人）
field-text-label_proxy_id = Nomor identitas（身分證號）
field-text-label_relation = Hubungan（關係）
field-text-label_obligor = Wajib bayar（義務人）

# 規則
field-rule-birth_before_filing = Tanggal lahir sesudah tanggal pengisian. Periksa lagi tahun, bulan, tanggal.
field-rule-id_of_a_person = Ini nomor perusahaan. Perorangan mengisi nomor KTP atau ARC, misalnya A123456789.
field-rule-id_of_a_body = Perusahaan biasanya mengisi nomor perusahaan 8 angka, misalnya 12345675. Mohon periksa lagi.
field-rule-bodies_act_through_people = Perusahaan mengajukan lewat wakil atau penerima kuasa. Pilih salah satu.
field-rule-filing_not_in_future = Tanggal pengisian tidak boleh sesudah hari ini. Pilih hari ini.
field-rule-proxy_is_another = Nomor identitas penerima kuasa sama dengan yang diwakili. Penerima kuasa harus orang lain, mohon periksa.
field-rule-minor_needs_rep = Di bawah 18 tahun, mohon isi nama orang tua atau wali.
field-rule-receiver_needs_authority = Jika orang lain yang mengambil, lampirkan surat kuasa（委任狀）dan ia membawa KTP.

# 領回
field-receiver_name = Siapa nama orang yang mengambil?
    .label = Orang yang mengambil（領回人姓名）
    .help = Orang yang mengambil membawa identitas.
field-receiver_id_no = Berapa nomor identitasnya?
    .label = Nomor identitas pengambil（領回人證號）
field-repaid_amount = Berapa jumlah yang dikembalikan?
    .label = Jumlah pengembalian（退還金額）
field-text-privacy_office = Pemberitahuan data pribadi（個人資料保護法第8條）: { $office } mengumpulkan nama, nomor identitas, kontak, dan isi formulir untuk memproses permohonan ini. Data digunakan di Taiwan, di atas kertas atau elektronik, oleh kantor ini, selama proses dan masa simpan arsip. Menurut Pasal 3 Anda berhak meminta melihat, menyalin, memperbaiki, menghentikan penggunaan, atau menghapus. Jika tidak diberikan, permohonan mungkin tidak dapat diproses.
