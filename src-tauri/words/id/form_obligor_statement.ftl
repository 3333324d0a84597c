### unread: not yet read by a native speaker

# 第 3 號 義務人書面陳述表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-obligor_statement = Formulir Pernyataan Tertulis Wajib Bayar（義務人書面陳述表）
    .short = Pernyataan tertulis（書面陳述）
    .what = Jika tidak dapat datang pada tanggal yang ditentukan, atau ingin menjelaskan secara tertulis. Minta ubah jadwal paling lambat 1 hari sebelumnya.
    .bring = Jika ada: bukti bayar, surat dokter, keterangan kurang mampu, akta kematian, dokumen keberatan. Penerima kuasa membawa surat kuasa（委任狀）.

# 步驟
form-obligor_statement-section-case = Perkara dan surat
form-obligor_statement-section-obligor = Wajib bayar
form-obligor_statement-section-proxy = Kuasa
form-obligor_statement-section-kinds = Pokok pernyataan
form-obligor_statement-section-means = Harta dan penghasilan
form-obligor_statement-section-statement = Isi pernyataan
form-obligor_statement-section-declare = Tanda tangan

# 放在同一頁的題目
form-obligor_statement-page-notice = Nomor dan tanggal surat (opsional)
form-obligor_statement-page-payment = Kapan dan di mana dibayar?
form-obligor_statement-page-reschedule = Ingin diubah ke kapan?
form-obligor_statement-page-work = Pekerjaan dan penghasilan (opsional)
form-obligor_statement-page-household = Keadaan keluarga (opsional)

# 案件和通知
form-obligor_statement-notice_doc_no = Berapa nomor surat pemberitahuan?
    .label = Nomor surat（通知文號）
    .help = Ada di bagian atas surat.
form-obligor_statement-notice_date = Anda diminta datang tanggal dan pukul berapa?
    .label = Waktu yang ditentukan（通知到場日時）
    .help = Tertulis di surat.

# 陳述類別
form-obligor_statement-statement_kinds = Apa yang ingin Anda jelaskan?
    .label = Pokok pernyataan（陳述類別）
    .help = Boleh pilih beberapa.
form-obligor_statement-statement_kinds-paid = Sudah lunas（已繳清）
form-obligor_statement-statement_kinds-instalments = Minta angsuran（請求分期）
form-obligor_statement-statement_kinds-reschedule = Minta ubah jadwal（請求改期）
form-obligor_statement-statement_kinds-hardship = Hidup sulit（生活困難）
form-obligor_statement-statement_kinds-not_me = Bukan saya, atau orangnya meninggal（非本人或已死亡）
form-obligor_statement-statement_kinds-remedy = Sudah mengajukan keberatan atas keputusan asal（對原處分已提救濟）
form-obligor_statement-statement_kinds-objection = Tidak setuju dengan penagihan（對執行行為不服）
form-obligor_statement-statement_kinds-assets = Laporan harta（報告財產）
form-obligor_statement-statement_kinds-other = Lainnya
form-obligor_statement-paid_date = Dibayar tanggal berapa?
    .label = Tanggal bayar（繳款日期）
form-obligor_statement-paid_amount = Berapa yang dibayar?
    .label = Jumlah dibayar（繳款金額）
form-obligor_statement-paid_place = Dibayar di mana?
    .label = Tempat bayar（繳款處所）
form-obligor_statement-paid_place-store = Minimarket（超商）
form-obligor_statement-paid_place-bank = Bank（銀行）
form-obligor_statement-paid_place-post = Kantor pos（郵局）
form-obligor_statement-paid_place-office = Loket kantor ini（本分署櫃檯）
form-obligor_statement-paid_place-agency = Instansi pelimpah（移送機關）
form-obligor_statement-paid_place-other = Lainnya
form-obligor_statement-reschedule_to = Ingin diubah ke tanggal dan pukul berapa?
    .label = Jadwal yang diminta（希望改期至）
    .help = Pilih hari kerja. Kantor ini yang memutuskan.
form-obligor_statement-reschedule_reason = Mengapa perlu ubah jadwal?
    .label = Alasan perubahan（改期原因）
    .help = Sentuh kalimat yang sesuai, atau tambah sendiri. Dicetak dalam bahasa Mandarin.
form-obligor_statement-reschedule_reason-ready-1 = Hari itu saya bekerja dan tidak bisa cuti.
form-obligor_statement-reschedule_reason-ready-2 = Hari itu saya harus ke dokter.
form-obligor_statement-reschedule_reason-ready-3 = Saya harus merawat keluarga.
form-obligor_statement-reschedule_reason-ready-4 = Saya di luar kota, tidak sempat kembali.
form-obligor_statement-reschedule_reason-ready-5 = Surat diterima terlambat, tidak sempat bersiap.
form-obligor_statement-remedy_doc = Keberatan apa yang diajukan, nomor berapa?
    .label = Jenis keberatan dan nomor（救濟種類與文號）
    .help = Sentuh satu, lalu tambahkan nomornya.
form-obligor_statement-remedy_doc-ready-1 = Sudah meminta peninjauan（復查）.
form-obligor_statement-remedy_doc-ready-2 = Sudah mengajukan banding administratif（訴願）.
form-obligor_statement-remedy_doc-ready-3 = Sudah menggugat ke pengadilan administrasi（行政訴訟）.
form-obligor_statement-death_date = Apakah wajib bayar meninggal? Kapan?
    .label = Tanggal meninggal（死亡日期）
    .help = Jika tidak, kosongkan.
form-obligor_statement-kind_other = Tentang apa?
    .label = Pokok lain（其他類別說明）

# 財產和收入
form-obligor_statement-employer_name = Di mana Anda bekerja?
    .label = Tempat kerja（服務單位）
    .help = Nama perusahaan atau toko. Jika tidak bekerja, kosongkan.
form-obligor_statement-monthly_income = Kira-kira berapa penghasilan per bulan?
    .label = Penghasilan bulanan（每月收入）
    .help = Angka perkiraan sudah cukup.
form-obligor_statement-household_count = Berapa anggota keluarga serumah?
    .label = Keluarga serumah（同住家屬人數）
form-obligor_statement-dependents_count = Berapa orang yang Anda tanggung?
    .label = Jumlah tanggungan（扶養人數）
form-obligor_statement-deposit_rows = Simpanan bank apa saja?
    .label = Simpanan（存款）
    .help = Jika tidak ada, lanjutkan.
form-obligor_statement-deposit_rows-bank_name = Di bank mana?
    .label = Bank（銀行）
    .help = Kantor pos dan koperasi tani juga.
form-obligor_statement-deposit_rows-bank_balance = Kira-kira berapa?
    .label = Saldo（餘額）
    .help = Angka perkiraan cukup.
form-obligor_statement-realty_rows = Rumah atau tanah apa yang dimiliki?
    .label = Tanah dan bangunan（不動產）
    .help = Jika tidak ada, lanjutkan.
form-obligor_statement-realty_rows-realty_desc = Apa alamat atau nomor bidangnya?
    .label = Alamat, nomor bidang, atau bangunan（地建號或門牌）
    .help = Jika tidak tahu nomornya, isi alamat.
form-obligor_statement-vehicle_rows = Kendaraan apa yang dimiliki?
    .label = Kendaraan（車輛）
    .help = Mobil dan sepeda motor. Jika tidak ada, lanjutkan.
form-obligor_statement-vehicle_rows-plate_no = Berapa nomor platnya?
    .label = Nomor plat（車牌）
form-obligor_statement-vehicle_rows-vehicle_status = Bagaimana keadaannya?
    .label = Keadaan（狀況）
form-obligor_statement-vehicle_rows-vehicle_status-in_use = Dipakai（使用中）
form-obligor_statement-vehicle_rows-vehicle_status-scrapped = Sudah rongsok（報廢）
form-obligor_statement-vehicle_rows-vehicle_status-lost = Hilang（遺失）
form-obligor_statement-other_assets = Ada harta lain?
    .label = Harta lain（其他財產）
    .help = Misalnya polis, saham, piutang. Jika tidak ada sama sekali, sentuh kalimat pertama.
form-obligor_statement-other_assets-ready-1 = Tidak ada simpanan, tanah, kendaraan, maupun harta lain.
form-obligor_statement-other_assets-ready-2 = Polis asuransi jiwa.
form-obligor_statement-other_assets-ready-3 = Saham atau reksa dana.
form-obligor_statement-other_assets-ready-4 = Orang lain masih berutang kepada saya.

# 陳述內容
form-obligor_statement-statement_text = Ceritakan keadaan Anda
    .label = Isi pernyataan（陳述內容）
    .help = Sentuh kalimat yang sesuai, atau tambah sendiri. Minimal 20 huruf. Dicetak dalam bahasa Mandarin.
form-obligor_statement-statement_text-ready-1 = Perkara ini sudah saya lunasi. Bukti terlampir, mohon diperiksa dan ditutup.
form-obligor_statement-statement_text-ready-2 = Saya tidak dapat membayar sekaligus dan bersedia membayar tiap bulan. Mohon diizinkan mengangsur.
form-obligor_statement-statement_text-ready-3 = Saya tidak dapat datang pada tanggal itu. Mohon diizinkan ubah jadwal.
form-obligor_statement-statement_text-ready-4 = Saya tidak punya pekerjaan tetap, penghasilan hanya cukup untuk hidup. Untuk sementara tidak mampu membayar.
form-obligor_statement-statement_text-ready-5 = Saya atau keluarga sakit dan perlu berobat lama. Mohon dipertimbangkan.
form-obligor_statement-statement_text-ready-6 = Wajib bayar di surat bukan saya. Mohon diperiksa dan diperbaiki.
form-obligor_statement-statement_text-ready-7 = Wajib bayar sudah meninggal. Aktanya terlampir, mohon diproses menurut hukum.
form-obligor_statement-statement_text-ready-8 = Saya sudah mengajukan keberatan atas keputusan asal, belum ada hasil. Dokumen terlampir.
form-obligor_statement-statement_text-ready-9 = Saya tidak setuju dengan penagihan dan akan mengajukan keberatan tersendiri. Alasannya sebagai berikut.
form-obligor_statement-statement_text-ready-10 = Sesuai surat, saya melaporkan harta dan penghasilan di atas tanpa menyembunyikan apa pun.
form-obligor_statement-wish = Apa yang Anda harapkan?
    .label = Permintaan（希望處理方式）
    .help = Sentuh kalimat yang sesuai, atau tambah sendiri. Opsional. Dicetak dalam bahasa Mandarin.
form-obligor_statement-wish-ready-1 = Mohon diizinkan mengangsur.
form-obligor_statement-wish-ready-2 = Mohon diizinkan ubah jadwal.
form-obligor_statement-wish-ready-3 = Mohon diperiksa dan ditutup.
form-obligor_statement-wish-ready-4 = Mohon telepon saya.
form-obligor_statement-attachments = Dokumen apa yang dilampirkan?
    .label = Lampiran（附件）
    .help = Boleh beberapa, boleh tidak ada.
form-obligor_statement-attachments-receipt = Bukti bayar（繳款收據）
form-obligor_statement-attachments-medical = Surat dokter（診斷書）
form-obligor_statement-attachments-low_income = Keterangan kurang mampu（低收證明）
form-obligor_statement-attachments-death = Akta kematian（除戶資料）
form-obligor_statement-attachments-remedy = Dokumen keberatan（救濟文件）
form-obligor_statement-attachments-other = Lainnya

# 簽章
form-obligor_statement-obligor_signature =
    .label = Tanda tangan atau stempel（陳述人簽名或蓋章）

# 機關填寫
form-obligor_statement-staff_disposition =
    .label = Tindak lanjut（處理情形）
form-obligor_statement-staff_disposition-reschedule = Ubah jadwal（改期）
form-obligor_statement-staff_disposition-instalments = Angsuran（轉分期）
form-obligor_statement-staff_disposition-objection = Keberatan（轉聲明異議）
form-obligor_statement-staff_disposition-agency = Surat ke instansi（函移送機關）
form-obligor_statement-staff_disposition-file = Arsip（存查）

# 這張表自己的規則
form-obligor_statement-rule-objection_is_another_paper = Jika tidak setuju dengan penagihan, ajukan keberatan（聲明異議）tersendiri sebelum prosedur berakhir. Penagihan belum tentu berhenti.
form-obligor_statement-rule-reschedule_in_time = Ubah jadwal harus diminta paling lambat 1 hari sebelum { $date }. Sekarang sudah terlambat, silakan telepon petugas.
form-obligor_statement-rule-reschedule_after_notice = Waktu baru harus sesudah waktu di surat. Mohon periksa lagi.
form-obligor_statement-rule-reschedule_is_working_day = Pilih hari kerja, bukan akhir pekan atau hari libur.
form-obligor_statement-rule-paid_has_happened = Tanggal ini belum tiba. Pilih tanggal pembayaran.
form-obligor_statement-rule-death_has_happened = Tanggal ini belum tiba. Periksa lagi tahun, bulan, tanggal.
form-obligor_statement-rule-assets_are_told = Untuk melaporkan harta, isi sedikitnya satu. Jika tidak ada, sentuh kalimat pertama di “Harta lain”.
form-obligor_statement-rule-receipt_for_payment = Jika sudah lunas, lampirkan bukti bayar.
form-obligor_statement-rule-papers_of_death = Lampirkan akta kematian atau bukti lain.
form-obligor_statement-rule-papers_of_remedy = Lampirkan dokumen peninjauan, banding, atau gugatan.

# 紙本固定文字
form-obligor_statement-text-lead = Mengenai perkara berikut, saya menyatakan secara tertulis kepada kantor ini.
form-obligor_statement-text-side_case = Perkara（案件）
form-obligor_statement-text-side_obligor = Wajib bayar（義務人）
form-obligor_statement-text-side_proxy = Kuasa（代理人）
form-obligor_statement-text-side_kinds = Pokok（陳述類別）
form-obligor_statement-text-side_details = Rincian（各項說明）
form-obligor_statement-text-side_household = Keluarga（家庭）
form-obligor_statement-text-side_deposits = Simpanan（存款）
form-obligor_statement-text-side_vehicles = Kendaraan（車輛）
form-obligor_statement-text-side_realty = Tanah, rumah（不動產）
form-obligor_statement-text-side_statement = Pernyataan（陳述內容）
form-obligor_statement-text-side_declare = Pernyataan（聲明）
form-obligor_statement-text-declarations =
    1. Semua di atas benar. Laporan harta yang tidak benar berakibat menurut Pasal 17（行政執行法第17條）.
    2. Pernyataan tertulis tidak dengan sendirinya membebaskan dari kewajiban datang dan tidak menghentikan penagihan.
    3. Formulir ini bukan keberatan. Yang tidak setuju dengan penagihan mengajukan keberatan tersendiri sebelum prosedur berakhir（行政執行法第9條）.
    4. Kantor ini menghubungi alamat dan telepon di atas. Beri tahu jika berubah.

# 要帶的、依據、常見的疏漏
form-obligor_statement-bring-proof = Sesuai keadaan: bukti bayar, surat dokter, keterangan kurang mampu, akta kematian, dokumen keberatan.
form-obligor_statement-bring-proxy = Penerima kuasa: surat kuasa（委任狀）, formulir 13.
form-obligor_statement-legal-duty = Pasal 14 UU Penegakan Administratif（行政執行法第14條）
form-obligor_statement-legal-consequences = Pasal 17 ayat 1 butir 5 dan 6 UU Penegakan Administratif（行政執行法第17條第1項第5款、第6款）
form-obligor_statement-legal-objection = Pasal 9 UU Penegakan Administratif, Pasal 15 Aturan Pelaksanaan: keberatan（行政執行法第9條、施行細則第15條）
form-obligor_statement-legal-writing = Pasal 39 dan 105 UU Acara Administrasi（行政程序法第39條、第105條）
form-obligor_statement-mistake-case = Tanpa nomor perkara atau seksi, sehingga tidak dapat diteruskan.
form-obligor_statement-mistake-dispute = Pajak atau denda dibantah di sini, bukan di instansi yang menetapkannya.
form-obligor_statement-mistake-late = Ubah jadwal diminta terlambat.
form-obligor_statement-mistake-authority = Menandatangani untuk orang lain tanpa kuasa.
