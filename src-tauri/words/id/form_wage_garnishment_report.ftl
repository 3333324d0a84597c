### unread: not yet read by a native speaker

# 第 14 號 扣薪陳報狀
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-wage_garnishment_report = Surat Laporan Pihak Ketiga tentang Pemotongan Gaji（扣薪陳報狀）
    .short = Laporan pemotongan gaji（扣薪陳報）
    .what = Perusahaan yang menerima perintah pemotongan gaji menjawab kantor ini dalam 10 hari, lewat pos atau faks.
    .bring = Surat perintah, kedua stempel perusahaan（大小章）; bila karyawan sudah keluar, bukti keluar asuransi.

# 步驟
form-wage_garnishment_report-section-order = Surat perintah
form-wage_garnishment_report-section-employer = Perusahaan
form-wage_garnishment_report-section-employee = Karyawan
form-wage_garnishment_report-section-report = Jawaban
form-wage_garnishment_report-section-withhold = Potongan
form-wage_garnishment_report-section-prior = Perintah terdahulu
form-wage_garnishment_report-section-left = Keluar
form-wage_garnishment_report-section-dispute = Sengketa
form-wage_garnishment_report-section-finish = Lampiran dan tanda tangan

# 放在同一頁的題目
form-wage_garnishment_report-page-order = Sesuai surat perintah
form-wage_garnishment_report-page-contact = Siapa yang mengurus dan cara menghubungi?
form-wage_garnishment_report-page-pay = Jabatan dan gaji

# 執行命令
form-wage_garnishment_report-order_date = Tanggal berapa surat perintah itu?
    .label = Tanggal perintah（執行命令發文日期）
    .help = Di kanan atas surat（發文日期）.
form-wage_garnishment_report-order_doc_no = Berapa nomor surat perintah?
    .label = Nomor surat perintah（執行命令發文字號）
    .help = Di kanan atas（發文字號）; salin apa adanya.
form-wage_garnishment_report-order_received_date = Tanggal berapa perusahaan menerimanya?
    .label = Tanggal diterima（收受命令日）
    .help = Laporan paling lambat 10 hari, dihitung dari hari berikutnya.

# 公司
form-wage_garnishment_report-employer_name = Apa nama perusahaan, instansi, atau toko?
    .label = Nama perusahaan, instansi, atau toko（公司、機關、商號名稱）
    .help = Tulis nama lengkap terdaftar.
form-wage_garnishment_report-employer_contact = Siapa yang mengurus di perusahaan?
    .label = Petugas perusahaan（承辦人）
form-wage_garnishment_report-employer_phone = Berapa nomor teleponnya?
    .label = Telepon（電話）
    .help = Dengan ekstensi: 08-7000000 ekst. 123（轉123）.
form-wage_garnishment_report-employer_fax = Berapa nomor faksnya?
    .label = Faks（傳真）

# 員工
form-wage_garnishment_report-employee_name = Siapa nama karyawannya?
    .label = Nama wajib bayar, karyawan（義務人即員工姓名）
    .help = Wajib bayar（義務人）yang disebut dalam perintah.
form-wage_garnishment_report-employee_id_no = Berapa nomor KTP atau ARC karyawan?
    .label = Nomor KTP atau ARC（身分證／居留證號）

# 陳報事項
form-wage_garnishment_report-report_kind = Apa jawaban perusahaan?
    .label = Isi laporan（陳報事項）
    .help = Pilih satu dari empat.
form-wage_garnishment_report-report_kind-withhold = Masih bekerja, akan dipotong sesuai perintah（現職員工，將依命令扣押）
form-wage_garnishment_report-report_kind-prior = Masih bekerja, sudah ada perintah lain lebih dahulu（現職員工，已有其他機關扣押在先）
form-wage_garnishment_report-report_kind-left = Sudah keluar atau bukan karyawan kami（已離職或非本公司員工）
form-wage_garnishment_report-report_kind-dispute = Piutang atau jumlahnya dipersoalkan, keberatan（對債權或數額有爭議，聲明異議）
form-wage_garnishment_report-job_title = Apa jabatannya?
    .label = Jabatan（職稱）
form-wage_garnishment_report-monthly_pay = Berapa seluruh gaji per bulan?
    .label = Seluruh gaji bulanan（每月薪資總額）
    .help = Gaji pokok, tunjangan, dan lembur, bukan gaji pokok saja.
form-wage_garnishment_report-other_pay = Ada bonus atau penghasilan lain?
    .label = Bonus dan lainnya（獎金等其他給與）
    .help = Misalnya bonus akhir tahun. Jika tidak ada, kosongkan.
form-wage_garnishment_report-pay_day = Tanggal berapa gaji dibayar?
    .label = Tanggal gajian（發薪日）
form-wage_garnishment_report-first_deduction_month = Mulai gaji bulan apa dipotong?
    .label = Bulan mulai potongan（開始扣押月份）
    .help = Sejak gajian terdekat setelah perintah diterima.
form-wage_garnishment_report-deduction_amount = Berapa dipotong per bulan?
    .label = Potongan bulanan（每月扣押金額）
    .help = Sudah dihitung sepertiga gaji. Jika perintah menyebut lain, ikuti perintah. Pegawai harus tetap menerima 1.2 kali biaya hidup minimum setempat (UU Eksekusi Paksa Pasal 122); jika kurang, potong lebih sedikit dan jelaskan.
form-wage_garnishment_report-prior_order_rows = Perintah mana yang lebih dahulu?
    .label = Perintah terdahulu（前案扣押）
    .help = Isi semuanya, dengan tanggal dan nomor.
form-wage_garnishment_report-prior_order_rows-prior_agency = Instansi mana?
    .label = Instansi（機關）
form-wage_garnishment_report-prior_order_rows-prior_date = Tanggal berapa?
    .label = Tanggal（發文日期）
form-wage_garnishment_report-prior_order_rows-prior_doc_no = Berapa nomornya?
    .label = Nomor（發文字號）
form-wage_garnishment_report-prior_order_rows-prior_amount = Berapa potongannya per bulan?
    .label = Potongan per bulan（每月扣押金額）
form-wage_garnishment_report-prior_order_rows-prior_until = Diperkirakan sampai bulan apa?
    .label = Perkiraan bulan selesai（預計扣畢年月）
form-wage_garnishment_report-leave_date = Tanggal berapa karyawan keluar?
    .label = Tanggal keluar（離職日期）
    .help = Jika tidak pernah bekerja di sini, kosongkan.
form-wage_garnishment_report-leave_proof = Apakah bukti keluar asuransi dilampirkan?
    .label = Bukti keluar asuransi tenaga kerja dan kesehatan dilampirkan（檢附勞健保轉出資料）
    .help = Untuk karyawan yang sudah keluar, mohon dilampirkan.
form-wage_garnishment_report-objection_reason = Apa yang dipersoalkan? Jelaskan
    .label = Alasan keberatan（爭議事由）
    .help = Sentuh kalimat yang sesuai, atau tambah sendiri. Dicetak dalam bahasa Mandarin.
form-wage_garnishment_report-objection_reason-ready-1 = Wajib bayar bekerja sebagai pemborong; tidak ada piutang gaji.
form-wage_garnishment_report-objection_reason-ready-2 = Setelah dipotong, gaji di bawah kebutuhan hidup.
form-wage_garnishment_report-objection_reason-ready-3 = Gaji sudah dibayar di muka; saat ini tidak ada yang dapat dipotong.
form-wage_garnishment_report-objection_reason-ready-4 = Jumlah dalam perintah berbeda dari yang harus kami bayar; rincian terlampir.
form-wage_garnishment_report-objection_reason-ready-5 = Gaji dihitung harian atau borongan sehingga tidak tetap; rincian terlampir.

# 附件和簽章
form-wage_garnishment_report-remit_mode = Bagaimana potongan akan dibayarkan?
    .label = Cara menyetor potongan（扣押款繳付方式）
    .help = Tunggu perintah penyerahan atau pengalihan sebelum menyetor.
form-wage_garnishment_report-remit_mode-transfer = Transfer bank（匯款）
form-wage_garnishment_report-remit_mode-cheque = Cek（支票）
form-wage_garnishment_report-remit_mode-money_order = Wesel pos（匯票）
form-wage_garnishment_report-remit_mode-counter = Di loket（臨櫃）
form-wage_garnishment_report-attachments = Dokumen apa yang dilampirkan?
    .label = Lampiran（附件）
form-wage_garnishment_report-attachments-payslip = Slip gaji（薪資明細）
form-wage_garnishment_report-attachments-insurance = Bukti keluar asuransi（勞健保轉出）
form-wage_garnishment_report-attachments-prior_order = Salinan perintah terdahulu（前案執行命令影本）
form-wage_garnishment_report-attachments-other = Lainnya
form-wage_garnishment_report-employer_signature =
    .label = Tanda tangan atau kedua stempel pihak ketiga（第三人簽名或蓋章）

# 機關填寫
form-wage_garnishment_report-staff_received_at =
    .label = Tanggal diterima（收文日）
form-wage_garnishment_report-staff_in_time =
    .label = Dalam 10 hari（十日內）
form-wage_garnishment_report-staff_in_time-yes = Ya（是）
form-wage_garnishment_report-staff_in_time-no = Tidak（否）
form-wage_garnishment_report-staff_action =
    .label = Tindakan（處理）
form-wage_garnishment_report-staff_action-collect = Penyerahan（收取）
form-wage_garnishment_report-staff_action-transfer = Pengalihan（移轉）
form-wage_garnishment_report-staff_action-notify = Beri tahu instansi pelimpah（通知移送機關）
form-wage_garnishment_report-staff_action-merge = Gabung perkara terdahulu（併前案）
form-wage_garnishment_report-staff_action-revoke = Dicabut（撤銷）

# 這張表自己的規則
form-wage_garnishment_report-rule-order_has_been = Tanggal perintah belum tiba. Isi sesuai surat.
form-wage_garnishment_report-rule-received_after_order = Tanggal diterima sebelum tanggal perintah. Periksa keduanya.
form-wage_garnishment_report-rule-received_has_been = Tanggal diterima belum tiba. Mohon periksa.
form-wage_garnishment_report-rule-within_ten_days = Batas 10 hari berakhir { $date }. Segera kirim dan jelaskan alasannya.
form-wage_garnishment_report-rule-leaves_enough_to_live = Sisa NT${ $rest } per bulan kurang dari 1.2 kali biaya hidup minimum, NT${ $least }（強制執行法第122條）. Mohon periksa.
form-wage_garnishment_report-rule-at_most_a_third = Paling banyak sepertiga gaji, NT${ $third }, kecuali perintah menyebut lain.
form-wage_garnishment_report-rule-from_month_of_receipt = Potongan tidak dapat dimulai sebelum bulan diterima. Periksa bulannya.
form-wage_garnishment_report-rule-left_has_been = Tanggal keluar belum tiba. Jika masih bekerja, pilih “Masih bekerja”.
form-wage_garnishment_report-rule-prior_before_this = Perintah terdahulu seharusnya bertanggal lebih awal. Mohon periksa.
form-wage_garnishment_report-rule-prior_copy = Lampirkan salinan perintah terdahulu.

# 紙本固定文字
form-wage_garnishment_report-text-lead = Atas perintah kantor Anda, pihak ketiga（第三人）melaporkan hal yang dicentang.
form-wage_garnishment_report-text-how = Kirim kembali lewat pos atau faks dalam 10 hari setelah diterima. Pilih satu dari empat.
form-wage_garnishment_report-text-side_employer = Pihak ketiga（第三人）
form-wage_garnishment_report-text-side_employee = Karyawan（員工）
form-wage_garnishment_report-text-side_report = Laporan（陳報）
form-wage_garnishment_report-text-side_withhold = Potongan（扣押計算）
form-wage_garnishment_report-text-side_prior = Terdahulu（前案扣押）
form-wage_garnishment_report-text-side_left = Keluar, sengketa（離職爭議）
form-wage_garnishment_report-text-side_finish = Lampiran（附件）
form-wage_garnishment_report-text-notes =
    1. Gaji karyawan dipotong sejak gajian terdekat sampai kantor ini memberi tahu berhenti.
    2. Pihak ketiga melapor sendiri bila karyawan keluar atau gaji berubah.
    3. Yang tidak melapor dalam 10 hari dan tidak mengikuti perintah dapat ditagih paksa（強制執行法第119條）.

# 要帶的
form-wage_garnishment_report-bring-order = Surat perintah, dengan tanggal dan nomornya.
form-wage_garnishment_report-bring-seals = Kedua stempel perusahaan（大小章）.
form-wage_garnishment_report-bring-left = Karyawan sudah keluar: bukti keluar asuransi.
form-wage_garnishment_report-bring-prior = Ada perintah terdahulu: salinannya.

# 依據、常見的疏漏
form-wage_garnishment_report-legal-compulsory = Pasal 115, 115-1, 115-2, 119, 120, 122 UU Penagihan Paksa（強制執行法第115條、第115條之1、第115條之2、第119條、第120條、第122條）
form-wage_garnishment_report-legal-administrative = Pasal 26 UU Penegakan Administratif（行政執行法第26條）
form-wage_garnishment_report-mistake-private = Tidak dijawab karena dianggap urusan pribadi karyawan.
form-wage_garnishment_report-mistake-prior = Menyebut perintah terdahulu tanpa tanggal dan nomor.
form-wage_garnishment_report-mistake-base_pay = Hanya menghitung gaji pokok, atau memotong lebih dari sepertiga.
form-wage_garnishment_report-mistake-seals = Stempel tidak dibubuhkan.
