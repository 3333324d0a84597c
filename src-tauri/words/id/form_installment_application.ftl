### unread: not yet read by a native speaker

# 第 1 號 義務人分期繳納申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

form-installment_application = Formulir Permohonan Pembayaran Angsuran（義務人分期繳納申請表）
    .short = Minta angsuran, cicilan（分期繳納）
    .what = Jika tidak dapat membayar sekaligus, mintalah membayar beberapa kali. Kantor ini yang memutuskan.
    .bring = KTP asli, dokumen tentang kesulitan, dan uang cicilan pertama. Perusahaan juga membawa data pendaftaran dan kedua stempel（大小章）.

# 步驟
form-installment_application-section-case = Perkara
form-installment_application-section-obligor = Anda
form-installment_application-section-proxy = Kuasa
form-installment_application-section-reason = Alasan
form-installment_application-section-plan = Cicilan
form-installment_application-section-security = Jaminan
form-installment_application-section-documents = Lampiran
form-installment_application-section-declare = Pernyataan

# 放在同一頁的題目
form-installment_application-page-debt = Perkara ini untuk apa, dan berapa?
form-installment_application-page-contact = Cara lain menghubungi Anda (opsional)
form-installment_application-page-means = Pekerjaan, penghasilan, dan pengeluaran (opsional)
form-installment_application-page-household = Keadaan keluarga (opsional)
form-installment_application-page-guarantor = Siapa penjaminnya?
form-installment_application-page-declare = Terakhir, silakan baca pernyataan

# 案件
form-installment_application-case_rows = Perkara mana yang ingin Anda angsur?
    .label = Daftar nomor perkara（執行案號明細）
    .help = Nomor perkara ada di bagian atas surat. Isi semua perkara Anda.
form-installment_application-case_rows-case_number = Berapa nomor perkara di surat Anda?
    .label = Nomor perkara（執行案號）
    .help = Sentuh tahun, lalu jenis, lalu ketik nomornya.
form-installment_application-case_rows-transferring_agency = Instansi mana yang melimpahkan perkara?
    .label = Instansi pelimpah perkara（移送機關）
    .help = Ini instansi yang semula meminta Anda membayar. Namanya ada di surat.
form-installment_application-case_rows-debt_kind = Perkara ini untuk pembayaran apa?
    .label = Jenis pembayaran（欠款種類）
    .help = Jika tidak tahu, boleh dikosongkan.
form-installment_application-case_rows-debt_kind-health = Iuran asuransi kesehatan（健保費）
form-installment_application-case_rows-debt_kind-labour = Asuransi dan pensiun tenaga kerja（勞保費、勞工退休金）
form-installment_application-case_rows-debt_kind-tax = Pajak（稅捐）
form-installment_application-case_rows-debt_kind-fine = Denda administratif（罰鍰）
form-installment_application-case_rows-debt_kind-fuel = Biaya bahan bakar kendaraan（汽車燃料使用費）
form-installment_application-case_rows-debt_kind-parking = Biaya parkir, biaya tol（停車費、通行費）
form-installment_application-case_rows-debt_kind-other = Lainnya
form-installment_application-case_rows-amount_due = Berapa yang harus dibayar untuk perkara ini?
    .label = Jumlah yang harus dibayar（應納金額）
    .help = Salin jumlah dari surat. Jika tidak tahu, boleh dikosongkan.
form-installment_application-division = Seksi mana yang menangani perkara?
    .label = Seksi penanggung jawab（承辦股別）
    .help = Tertulis di surat, misalnya “忠股”. Tidak apa-apa jika tidak tahu.
form-installment_application-total_owed = Berapa jumlah seluruhnya?
    .label = Jumlah seluruhnya（欠款合計）
    .help = Jumlahkan angka di surat-surat Anda. Jika ragu, tanyakan kepada petugas.
form-installment_application-total_owed_capitals =
    .label = Jumlah dalam huruf Tionghoa（欠款合計大寫）

# 本人
form-installment_application-filed_by = Siapa yang mengajukan formulir ini?
    .label = Diajukan oleh（由何人提出）
    .help = “Saya sendiri” berarti orang yang harus membayar.
form-installment_application-filed_by-self = Saya sendiri（本人）
form-installment_application-filed_by-representative = Wali atau wakil perusahaan（法定代理人或代表人）
form-installment_application-filed_by-proxy = Penerima kuasa（受任人、代理人）
form-installment_application-obligor_kind = Yang harus membayar perorangan atau perusahaan?
    .label = Jenis wajib bayar（義務人身分別）
    .paper = Jenis（身分別）
    .help = Pihak yang harus membayar disebut wajib bayar（義務人）. Pilih “Perorangan” untuk diri sendiri, “Badan hukum” untuk perusahaan.
form-installment_application-obligor_kind-natural = Perorangan（自然人）
form-installment_application-obligor_kind-corporation = Badan hukum, perusahaan（法人）
form-installment_application-obligor_kind-association = Perkumpulan bukan badan hukum（非法人團體）
form-installment_application-obligor_kind-agency = Instansi pemerintah（政府機關）
form-installment_application-obligor_name = Siapa nama wajib bayar?
    .label = Nama wajib bayar（義務人姓名或名稱）
    .paper = Nama（姓名或名稱）
    .help = Tulis sesuai kartu identitas. Perusahaan menulis nama lengkap terdaftar.
form-installment_application-obligor_id_no = Berapa nomor identitas wajib bayar?
    .label = Nomor KTP, ARC, atau perusahaan（身分證／居留證／統一編號）
    .paper = Nomor KTP, ARC, atau perusahaan（身分證／居留證／統一編號）
    .help = Perorangan mengisi nomor KTP atau ARC, perusahaan nomor perusahaan（統一編號）. Jika tidak ada, barulah nomor paspor.
form-installment_application-obligor_birth_date = Kapan wajib bayar lahir?
    .label = Tanggal lahir wajib bayar（義務人出生年月日）
    .paper = Tanggal lahir（出生年月日）
    .help = Sesuai kartu identitas. Tahun Minguo adalah tahun Masehi dikurangi 1911.
form-installment_application-obligor_rep_name = Siapa nama wali atau wakil?
    .label = Wali, wakil, atau pengurus（法定代理人／代表人／管理人）
    .paper = Wakil（法定代理人／代表人／管理人）
    .help = Perusahaan mengisi penanggung jawabnya. Di bawah 18 tahun mengisi orang tua atau wali.
form-installment_application-obligor_address_registered = Di mana alamat terdaftar?
    .label = Alamat terdaftar（戶籍、登記地址）
    .help = Sesuai bagian belakang KTP atau ARC. Perusahaan mengisi alamat terdaftar.
form-installment_application-obligor_phone = Nomor telepon mana yang dapat dihubungi?
    .label = Telepon（聯絡電話）
    .help = Ponsel atau telepon rumah. Telepon rumah dengan kode area, misalnya 08-7000000.
form-installment_application-obligor_address_contact = Surat dikirim ke mana?
    .label = Alamat surat（通訊、送達地址）
    .help = Jika sama dengan alamat terdaftar, tidak perlu diisi.
form-installment_application-obligor_address_contact-suggest-same = Sama dengan alamat terdaftar
form-installment_application-obligor_mobile = Berapa nomor ponselnya?
    .label = Ponsel（行動電話）
    .help = Jika sudah mengisi nomor ponsel, tidak perlu diisi lagi.
form-installment_application-obligor_email = Apa alamat surelnya?
    .label = Surel（電子郵件）
    .help = Jika tidak punya, kosongkan.

# 代理人
form-installment_application-proxy_name = Siapa nama penerima kuasa?
    .label = Nama penerima kuasa（代理人姓名）
    .paper = Nama（姓名）
    .help = Penerima kuasa adalah orang yang mengurus hal ini untuk wajib bayar.
form-installment_application-proxy_id_no = Berapa nomor identitas penerima kuasa?
    .label = Nomor identitas penerima kuasa（代理人身分證字號）
    .paper = Nomor identitas（身分證字號）
    .help = Pemegang ARC mengisi nomor ARC.
form-installment_application-proxy_relation = Apa hubungan penerima kuasa dengan wajib bayar?
    .label = Hubungan dengan wajib bayar（與本人之關係）
form-installment_application-proxy_relation-spouse = Suami atau istri（配偶）
form-installment_application-proxy_relation-lineal = Orang tua, anak, atau keluarga garis lurus（直系血親）
form-installment_application-proxy_relation-relative = Kerabat lain（其他親屬）
form-installment_application-proxy_relation-employee = Karyawan（員工）
form-installment_application-proxy_relation-lawyer = Pengacara（律師）
form-installment_application-proxy_relation-other = Lainnya
form-installment_application-proxy_address = Di mana alamat penerima kuasa?
    .label = Alamat penerima kuasa（代理人地址）
    .paper = Alamat（地址）
form-installment_application-proxy_phone = Berapa nomor telepon penerima kuasa?
    .label = Telepon penerima kuasa（代理人電話）
    .paper = Telepon（電話）
    .help = Ponsel atau telepon rumah.

# 理由
form-installment_application-reason = Mengapa ingin mengangsur?
    .label = Alasan mengangsur（申請分期事由）
    .help = Menurut hukum ada 2 alasan, pilih 1.
form-installment_application-reason-economic = Keadaan ekonomi, tidak dapat membayar sekaligus（依經濟狀況無法一次繳清）
form-installment_application-reason-disaster = Bencana atau musibah, kerugian harta besar（天災、事變致財產重大損失）
form-installment_application-disaster_date = Kapan bencana terjadi?
    .label = Tanggal bencana（災害或事變發生日）
    .paper = Tanggal bencana（災害日期）
form-installment_application-reason_detail = Ceritakan keadaan Anda
    .label = Penjelasan alasan（事由說明）
    .help = Sentuh kalimat yang sesuai, atau tambah sendiri. Minimal 20 huruf. Kalimat dicetak dalam bahasa Mandarin.
form-installment_application-reason_detail-ready-1 = Penghasilan saya menurun. Setelah biaya hidup, tidak dapat membayar sekaligus.
form-installment_application-reason_detail-ready-2 = Saya tidak punya pekerjaan tetap dan hidup dari kerja lepas. Tidak dapat membayar sekaligus.
form-installment_application-reason_detail-ready-3 = Gaji saya untuk sewa rumah dan biaya keluarga. Sisanya sedikit tiap bulan.
form-installment_application-reason_detail-ready-4 = Saya menanggung anak kecil dan orang tua. Pengeluaran bulanan besar.
form-installment_application-reason_detail-ready-5 = Saya atau keluarga sakit dan perlu berobat lama. Biaya berobat berat.
form-installment_application-reason_detail-ready-6 = Saya masih membayar pinjaman rumah dan pinjaman lain. Uang bulanan terbatas.
form-installment_application-reason_detail-ready-7 = Penghasilan usaha saya tidak tetap dan uang kas sulit.
form-installment_application-reason_detail-ready-8 = Saya bersedia membayar tiap bulan. Mohon diizinkan mengangsur sesuai tanggal yang disepakati.
form-installment_application-reason_detail-ready-9 = Rumah saya rusak karena topan, hujan deras, atau gempa. Biaya perbaikan besar.
form-installment_application-reason_detail-ready-10 = Tanaman atau tambak saya rusak karena bencana. Penghasilan turun tajam.
form-installment_application-reason_detail-ready-11 = Toko atau pabrik saya rusak karena kebakaran atau musibah. Kerugian besar.
form-installment_application-reason_detail-ready-12 = Sejak bencana saya belum berpenghasilan. Pemulihan perlu waktu, mohon diizinkan mengangsur.
form-installment_application-occupation = Di mana Anda bekerja dan sebagai apa?
    .label = Pekerjaan, tempat kerja（職業／服務單位）
    .help = Misalnya “餐飲業” (rumah makan), atau nama perusahaan.
form-installment_application-monthly_income = Kira-kira berapa penghasilan per bulan?
    .label = Penghasilan bulanan（每月收入）
    .help = Angka perkiraan sudah cukup.
form-installment_application-monthly_expense = Kira-kira berapa pengeluaran wajib per bulan?
    .label = Pengeluaran wajib bulanan（每月必要支出）
    .help = Makan, sewa rumah, berobat, menanggung keluarga.
form-installment_application-dependents_count = Berapa orang yang Anda tanggung?
    .label = Jumlah tanggungan（扶養人數）
form-installment_application-welfare_status = Apakah salah satu ini berlaku bagi Anda?
    .label = Status kesejahteraan（福利身分）
    .help = Jika punya surat keterangan, bawalah.
form-installment_application-welfare_status-low_income = Keluarga berpenghasilan rendah（低收入戶）
form-installment_application-welfare_status-mid_low_income = Keluarga berpenghasilan menengah rendah（中低收入戶）
form-installment_application-welfare_status-disability = Disabilitas（身心障礙）
form-installment_application-welfare_status-single_parent = Orang tua tunggal（單親）
form-installment_application-welfare_status-other = Lainnya

# 分期
form-installment_application-paid_today = Berapa yang ingin dibayar hari ini?
    .label = Dibayar hari ini（本日先繳金額）
    .help = Tidak harus membayar hari ini.
form-installment_application-paid_today-suggest-none = Tidak bayar hari ini
form-installment_application-special_circumstances = Ada keadaan khusus sehingga perlu lebih banyak cicilan?
    .label = Keadaan khusus, minta lebih banyak cicilan（情形特殊，請求延長期數）
    .help = Batasnya mengikuti jumlah seluruhnya. Dengan kesulitan khusus boleh minta sampai 60 kali.
form-installment_application-installment_count = Ingin diangsur berapa kali?
    .label = Jumlah cicilan（申請期數）
    .help = Satu pembayaran per bulan disebut satu angsuran (cicilan). Jumlahnya diputuskan kantor ini.
form-installment_application-first_due_date = Tanggal berapa ingin membayar cicilan pertama?
    .label = Tanggal cicilan pertama（首期繳款日）
    .help = Pilih hari ini atau sesudahnya.
form-installment_application-monthly_due_day = Setelah itu tiap bulan tanggal berapa?
    .label = Tanggal cicilan bulanan（每月繳款日）
    .help = Jika bulan itu tidak punya tanggal tersebut, dibayar pada akhir bulan.
form-installment_application-installment_amount =
    .label = Jumlah tiap cicilan（每期金額）
form-installment_application-last_installment_amount =
    .label = Jumlah cicilan terakhir（末期金額）
form-installment_application-plan_rows =
    .label = Rincian cicilan（分期明細）
form-installment_application-plan_rows-plan_no =
    .label = Cicilan ke（期別）
form-installment_application-plan_rows-plan_due_date =
    .label = Tanggal bayar（應繳日）
form-installment_application-plan_rows-plan_amount =
    .label = Jumlah（金額）
form-installment_application-payment_method = Ingin membayar dengan cara apa?
    .label = Cara membayar（繳款方式）
    .help = Boleh pilih beberapa.
form-installment_application-payment_method-counter = Tunai di loket（臨櫃現金）
form-installment_application-payment_method-credit_card = Kartu kredit（信用卡）
form-installment_application-payment_method-debit_card = Kartu debit（金融卡）
form-installment_application-payment_method-mobile = Pembayaran lewat ponsel（行動支付）
form-installment_application-payment_method-ipass = Kartu iPASS（一卡通）
form-installment_application-payment_method-store = Minimarket dengan kode batang（超商，持條碼）
form-installment_application-payment_method-money_order = Wesel pos（匯票）
form-installment_application-payment_method-cheque = Cek（支票）

# 擔保
form-installment_application-security_kinds = Jaminan apa yang Anda berikan?
    .label = Jenis jaminan（擔保方式）
    .help = Jaminan（擔保）berarti janji bahwa uang akan dibayar. Boleh pilih beberapa, atau minta dibebaskan.
form-installment_application-security_kinds-own_letter = Surat penjaminan oleh wajib bayar（義務人書立擔保書）
form-installment_application-security_kinds-third_letter = Surat penjaminan oleh orang lain（第三人書立擔保書）
form-installment_application-security_kinds-collateral = Barang jaminan（提供擔保物）
form-installment_application-security_kinds-instruments = Cek atau surat sanggup bayar（交付票據）
form-installment_application-security_kinds-none = Minta dibebaskan（請求免提供）
form-installment_application-guarantor_name = Siapa nama penjamin?
    .label = Nama penjamin（擔保人姓名）
    .help = Penjamin juga menulis surat penjaminan（擔保書）dan datang sendiri membawa identitas.
form-installment_application-guarantor_phone = Berapa nomor telepon penjamin?
    .label = Telepon penjamin（擔保人電話）
    .help = Ponsel atau telepon rumah.
form-installment_application-collateral_desc = Apa yang dijaminkan?
    .label = Keterangan barang jaminan（擔保物說明）
    .help = Sentuh kalimat yang sesuai, lalu tambahkan jumlah atau nomornya.
form-installment_application-collateral_desc-ready-1 = Bilyet deposito, dengan jumlah tertera.
form-installment_application-collateral_desc-ready-2 = Tanah, sesuai salinan sertifikat hak milik.
form-installment_application-collateral_desc-ready-3 = Rumah, sesuai salinan sertifikat hak milik.
form-installment_application-collateral_desc-ready-4 = Kendaraan, nomor sesuai salinan surat kendaraan.
form-installment_application-instrument_count = Berapa lembar cek atau surat sanggup?
    .label = Jumlah lembar（票據張數）
    .help = Biasanya satu lembar tiap cicilan.

# 附件
form-installment_application-attachments = Dokumen apa yang dilampirkan?
    .label = Dokumen lampiran（檢附文件）
    .help = Bukti identitas wajib. Tambahkan dokumen yang menunjukkan kesulitan Anda.
form-installment_application-attachments-identity = Bukti identitas（身分證明）
form-installment_application-attachments-company = Data pendaftaran perusahaan（公司登記資料）
form-installment_application-attachments-household = Kartu keluarga（戶口名簿）
form-installment_application-attachments-income = Bukti penghasilan（收入證明）
form-installment_application-attachments-hardship = Surat keterangan kurang mampu（清寒或低收證明）
form-installment_application-attachments-expense = Bukti pengeluaran（支出證明）
form-installment_application-attachments-loan = Perjanjian pinjaman atau sewa（貸款或租約）
form-installment_application-attachments-disaster = Bukti kerugian bencana（災損證明）
form-installment_application-attachments-power_of_attorney = Surat kuasa（委任狀）
form-installment_application-attachments-other = Lainnya

# 聲明
form-installment_application-declarations_ack = Silakan baca 5 hal ini
    .label = Sudah saya baca dan setuju
    .paper = Saya sudah membaca dan memahami pernyataan di atas（本人已閱讀並了解以上聲明事項）
    .help =
        1. Dengan alasan yang saya pilih, saya minta mengangsur.
        2. Kantor ini dan instansi pelimpah（移送機關）yang memutuskan. Menyerahkan formulir ini belum tentu menghentikan penagihan.
        3. Jika satu cicilan terlambat atau cek ditolak, angsuran dapat dibatalkan dan seluruh sisa ditagih.
        4. Denda keterlambatan, bunga, dan biaya menurut hukum tetap harus dibayar.
        5. Semua yang saya tulis benar. Saya setuju kantor ini memeriksa data harta dan penghasilan saya.
form-installment_application-filing_date = Tanggal berapa formulir ini diisi?
    .label = Tanggal pengisian（填表、具狀日期）
    .paper = Tanggal（填表日期）
    .help = Sudah diisi hari ini, biasanya tidak perlu diubah.
form-installment_application-obligor_signature =
    .label = Tanda tangan atau stempel wajib bayar atau kuasa（義務人或代理人簽名或蓋章）

# 機關填寫
form-installment_application-staff_received_at =
    .label = Waktu diterima（收件日時）
form-installment_application-staff_agency_opinion =
    .label = Pendapat instansi pelimpah（移送機關意見）
form-installment_application-staff_agency_opinion-agree = Setuju（同意）
form-installment_application-staff_agency_opinion-disagree = Tidak setuju（不同意）
form-installment_application-staff_agency_signature =
    .label = Tanda tangan wakil instansi pelimpah（移送機關代理人簽章）
form-installment_application-staff_approved_count =
    .label = Jumlah cicilan yang disetujui（核定期數）
form-installment_application-staff_clerk =
    .label = Petugas administrasi perkara（書記官）
form-installment_application-staff_officer =
    .label = Pejabat penegakan administratif（行政執行官）

# 這張表自己的規則
form-installment_application-rule-case_numbers_differ = Dua nomor perkara sama. Mohon periksa apakah terulang.
form-installment_application-rule-amounts_of_all_rows = Ada perkara tanpa jumlah, sehingga total hanya menghitung yang terisi. Lengkapi jika tahu.
form-installment_application-rule-birth_before_filing = Tanggal lahir sesudah tanggal pengisian. Periksa lagi tahun, bulan, tanggal.
form-installment_application-rule-id_of_a_person = Ini nomor perusahaan. Perorangan mengisi nomor KTP atau ARC, misalnya A123456789.
form-installment_application-rule-id_of_a_body = Perusahaan biasanya mengisi nomor perusahaan 8 angka, misalnya 12345675. Mohon periksa lagi.
form-installment_application-rule-bodies_act_through_people = Perusahaan mengajukan lewat wakil atau penerima kuasa. Pilih salah satu.
form-installment_application-rule-proxy_is_another = Nomor identitas penerima kuasa sama dengan wajib bayar. Penerima kuasa harus orang lain, mohon periksa.
form-installment_application-rule-disaster_has_happened = Tanggal ini belum tiba. Pilih tanggal terjadinya bencana.
form-installment_application-rule-paid_less_than_owed = Pembayaran hari ini harus kurang dari total NT${ $total }. Jika lunas sekaligus, tidak perlu mengangsur.
form-installment_application-rule-count_within_cap = Untuk total NT${ $total } paling banyak { $max } cicilan. Jika perlu lebih, pilih “Keadaan khusus” sebelumnya.
form-installment_application-rule-instalment_at_least_one = Jumlahnya terlalu kecil untuk cicilan sebanyak ini. Pilih lebih sedikit.
form-installment_application-rule-plan_adds_up = Jumlah cicilan tidak sama dengan yang harus dibayar. Periksa jumlah cicilan dan pembayaran hari ini.
form-installment_application-rule-first_due_after_filing = Cicilan pertama harus pada { $date } atau sesudahnya. Pilih tanggal sesudahnya.
form-installment_application-rule-none_stands_alone = Jika memilih “Minta dibebaskan”, jangan pilih yang lain. Simpan salah satu saja.
form-installment_application-rule-guarantor_is_another = Nama penjamin sama dengan wajib bayar. Penjamin harus orang lain.
form-installment_application-rule-identity_paper = Jangan lupa melampirkan bukti identitas.
form-installment_application-rule-proof_of_means = Sebaiknya tambahkan satu dokumen tentang kesulitan Anda, misalnya bukti penghasilan.
form-installment_application-rule-proof_of_disaster = Karena bencana, lampirkan bukti kerugian.
form-installment_application-rule-company_papers = Perusahaan melampirkan data pendaftaran dan membawa kedua stempel（大小章）.
form-installment_application-rule-power_of_attorney = Jika lewat penerima kuasa, lampirkan surat kuasa（委任狀）, formulir nomor 13.
form-installment_application-rule-filing_not_in_future = Tanggal pengisian tidak boleh sesudah hari ini. Pilih hari ini.

# 紙本固定文字
form-installment_application-text-lead = Karena alasan berikut, saya sebagai wajib bayar（義務人）tidak dapat membayar sekaligus dan mohon diizinkan mengangsur.
form-installment_application-text-how = Gunakan pena biru atau hitam, beri centang pada kotak (□). Bagian di bawah garis ganda diisi kantor.
form-installment_application-text-stamp = Cap penerimaan（收文章）
form-installment_application-text-blank_date = Tanggal　　bulan　　tahun Minguo
form-installment_application-text-blank_date_short = Tanggal　　bulan　　tahun
form-installment_application-text-ntd = NT$（新臺幣）
form-installment_application-text-yuan = dolar（元）
form-installment_application-text-times = cicilan（期）
form-installment_application-text-day = tanggal（日）
form-installment_application-text-people = orang（人）
form-installment_application-text-sheets = lembar（張）
form-installment_application-text-division_end = seksi（股）
form-installment_application-text-side_case = Perkara（案件）
form-installment_application-text-side_obligor = Wajib bayar（義務人）
form-installment_application-text-side_proxy = Kuasa（代理人）
form-installment_application-text-side_reason = Alasan（事由）
form-installment_application-text-side_plan = Rencana cicilan（分期方案）
form-installment_application-text-side_security = Jaminan（擔保方式）
form-installment_application-text-side_documents = Lampiran（附件）
form-installment_application-text-side_declare = Pernyataan（聲明）
form-installment_application-text-plan_note = Tiap cicilan = (total − dibayar hari ini) ÷ jumlah cicilan. Sisanya masuk cicilan terakhir.
form-installment_application-text-declarations =
    1. Karena alasan yang dicentang di atas, saya tidak dapat membayar sekaligus dan mohon mengangsur.
    2. Izin, jumlah cicilan, dan besarnya diputuskan kantor ini setelah instansi pelimpah（移送機關）setuju. Menyerahkan formulir ini tidak dengan sendirinya menghentikan penagihan.
    3. Jika satu cicilan terlambat atau surat berharga ditolak, kantor ini dapat membatalkan angsuran dan menagih seluruh sisa, termasuk dari harta penjamin.
    4. Denda keterlambatan, bunga, dan biaya wajib menurut hukum tidak dihapus karena mengangsur.
    5. Semua isian di atas benar. Saya setuju kantor ini memeriksa data harta dan penghasilan saya untuk menilai permohonan ini.
form-installment_application-text-privacy = Pemberitahuan data pribadi（個人資料保護法第8條）: { $office } mengumpulkan nama, nomor identitas, kontak, dan isi formulir untuk memproses permohonan ini. Data digunakan di Taiwan, di atas kertas atau elektronik, oleh kantor ini dan instansi pelimpah, selama proses dan masa simpan arsip. Menurut Pasal 3 Anda berhak meminta melihat, menyalin, memperbaiki, menghentikan penggunaan, atau menghapus. Jika tidak diberikan, permohonan mungkin tidak dapat diproses.
form-installment_application-text-seal_body = Stempel instansi atau perusahaan（機關或公司印）
form-installment_application-text-seal_head = Stempel penanggung jawab（負責人印）
form-installment_application-text-office_only = Bagian bawah diisi kantor（以下由機關填寫）
form-installment_application-text-annex = Lampiran（附表）
form-installment_application-text-see_annex = Lihat lampiran（詳附表）

# 要帶的、不用帶的
form-installment_application-bring-identity = KTP asli; warga asing membawa ARC atau paspor.
form-installment_application-bring-company = Perusahaan membawa data pendaftaran dan kedua stempel（大小章）.
form-installment_application-bring-proof = Dokumen tentang kesulitan: penghasilan, kurang mampu, pengeluaran, pinjaman, sewa, atau kerugian bencana.
form-installment_application-bring-first_payment = Uang cicilan pertama, atau barang jaminan, atau cek.
form-installment_application-bring-guarantor = Jika ada penjamin, ajak datang bersama dengan membawa identitas.
form-installment_application-no_need-assets = Data harta dan salinan buku tanah: kantor ini memeriksa sendiri.

# 依據、常見的疏漏
form-installment_application-legal-rules = Pasal 27 Aturan Pelaksanaan UU Penegakan Administratif（行政執行法施行細則第27條）
form-installment_application-legal-directions = Pedoman persetujuan angsuran, butir 2 sampai 5（行政執行事件核准分期繳納執行金額實施要點第2點至第5點）
form-installment_application-mistake-all_cases = Ada beberapa perkara, tetapi hanya satu yang diisi.
form-installment_application-mistake-count = Jumlah cicilan melebihi batas, atau penjumlahannya tidak cocok.
form-installment_application-mistake-proof = Hanya ditulis “tidak punya uang”, tanpa bukti.
form-installment_application-mistake-company = Perkara perusahaan diajukan atas nama pribadi, atau tanpa stempel.
form-installment_application-mistake-stops = Mengira penyitaan atau lelang berhenti setelah formulir diserahkan.
