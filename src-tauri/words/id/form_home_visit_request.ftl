### unread: not yet read by a native speaker

# 第 5 號 愛心到府服務申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-home_visit_request = Formulir Permohonan Layanan ke Rumah（愛心到府服務申請表）
    .short = Layanan ke rumah（愛心到府服務）
    .what = Jika disabilitas, lanjut usia, atau sulit bergerak sehingga sulit datang, kami yang datang. Gratis.
    .bring = Sekarang belum perlu dokumen. Tunjukkan bukti saat kami datang.

# 步驟
form-home_visit_request-section-person = Penerima layanan
form-home_visit_request-section-requester = Pemohon pengganti
form-home_visit_request-section-visit = Tempat dan waktu
form-home_visit_request-section-service = Layanan
form-home_visit_request-section-declare = Persetujuan

# 放在同一頁的題目
form-home_visit_request-page-person_more = Data lain (opsional)
form-home_visit_request-page-requester = Cara menghubungi pemohon pengganti
form-home_visit_request-page-consent = Terakhir, silakan baca persetujuan

# 服務對象
form-home_visit_request-obligor_name = Siapa nama wajib bayar yang dilayani?
    .label = Nama wajib bayar（義務人姓名）
    .help = Wajib bayar（義務人）adalah orang yang disebut dalam surat. Tulis sesuai identitas.
form-home_visit_request-obligor_id_no = Berapa nomor KTP atau ARC?
    .label = Nomor KTP atau ARC（身分證／居留證號）
    .help = Sesuai kartu.
form-home_visit_request-eligibility = Mengapa sulit datang?
    .label = Alasan kelayakan（申請資格）
    .help = Boleh pilih beberapa. Hanya untuk mengatur layanan.
form-home_visit_request-eligibility-disability = Disabilitas（身心障礙）
form-home_visit_request-eligibility-elderly = Lanjut usia（年長）
form-home_visit_request-eligibility-illness = Sulit bergerak atau sakit berat（行動不便或重病）
form-home_visit_request-eligibility-pregnant = Hamil atau membawa anak kecil（孕婦或攜帶幼兒）
form-home_visit_request-eligibility-remote = Tinggal di tempat terpencil（居住偏遠）
form-home_visit_request-eligibility-other = Lainnya
form-home_visit_request-eligibility_other = Apa alasannya?
    .label = Alasan lain（其他資格說明）

# 代申請人
form-home_visit_request-requester_name = Anda meminta untuk orang lain? Siapa nama Anda?
    .label = Nama pemohon pengganti（代申請人姓名）
    .paper = Nama（姓名）
    .help = Jika untuk diri sendiri, kosongkan dan lanjutkan.
form-home_visit_request-requester_relation = Apa hubungan Anda dengan wajib bayar?
    .label = Hubungan（與義務人關係）
form-home_visit_request-requester_relation-spouse = Suami atau istri（配偶）
form-home_visit_request-requester_relation-child = Anak（子女）
form-home_visit_request-requester_relation-relative = Kerabat lain（其他親屬）
form-home_visit_request-requester_relation-friend = Teman（朋友）
form-home_visit_request-requester_relation-carer = Perawat（看護）
form-home_visit_request-requester_relation-social_worker = Pekerja sosial（社工）
form-home_visit_request-requester_relation-other = Lainnya
form-home_visit_request-requester_phone = Berapa nomor telepon Anda?
    .label = Telepon pemohon pengganti（代申請人電話）
    .paper = Telepon（電話）
    .help = Ponsel atau telepon rumah.

# 地點和時間
form-home_visit_request-visit_address = Kami harus datang ke mana?
    .label = Alamat kunjungan（到府地址）
    .help = Tempat tinggal sekarang, belum tentu alamat terdaftar. Harus di wilayah kantor ini.
form-home_visit_request-visit_landmark = Adakah tanda di dekatnya?
    .label = Jalan atau tanda（路線或地標）
    .help = Misalnya “廟的旁邊” (di samping kelenteng). Boleh dikosongkan.
form-home_visit_request-preferred_slots = Kapan Anda ingin kami datang?
    .label = Waktu yang diinginkan（希望時段）
    .help = Isi 1 sampai 3 hari kerja, yang paling diinginkan lebih dulu. Kami memastikan lewat telepon.
form-home_visit_request-preferred_slots-slot_date = Tanggal berapa?
    .label = Tanggal（日期）
    .help = Hari kerja, paling cepat 3 hari dari sekarang.
form-home_visit_request-preferred_slots-slot_half = Pagi atau siang?
    .label = Waktu（時段）
form-home_visit_request-preferred_slots-slot_half-am = Pagi（上午）
form-home_visit_request-preferred_slots-slot_half-pm = Siang（下午）

# 服務項目
form-home_visit_request-service_items = Apa yang Anda perlukan?
    .label = Layanan（服務項目）
    .help = Boleh pilih beberapa.
form-home_visit_request-service_items-instalments = Mengurus angsuran（辦理分期）
form-home_visit_request-service_items-pay = Membayar（繳款）
form-home_visit_request-service_items-explain = Menjelaskan keadaan（陳述說明）
form-home_visit_request-service_items-query = Menanyakan perkara（查詢案件）
form-home_visit_request-service_items-fill = Dibantu mengisi formulir（協助填寫書表）
form-home_visit_request-service_items-other = Lainnya
form-home_visit_request-service_items_other = Apa lagi yang Anda perlukan?
    .label = Layanan lain（其他項目）
form-home_visit_request-language = Bahasa apa yang Anda pakai?
    .label = Bahasa（使用語言）
form-home_visit_request-language-mandarin = Bahasa Mandarin（國語）
form-home_visit_request-language-taiwanese = Bahasa Taiwan（閩南語）
form-home_visit_request-language-hakka = Bahasa Hakka（客語）
form-home_visit_request-language-indigenous = Bahasa penduduk asli（原住民語）
form-home_visit_request-language-sign = Bahasa isyarat（手語）
form-home_visit_request-language-vietnamese = Bahasa Vietnam（越南語）
form-home_visit_request-language-indonesian = Bahasa Indonesia（印尼語）
form-home_visit_request-language-thai = Bahasa Thai（泰語）
form-home_visit_request-language-other = Lainnya
form-home_visit_request-assist_needs = Perlu bantuan apa?
    .label = Bantuan（協助需求）
    .help = Boleh pilih beberapa. Jika tidak perlu, lanjutkan.
form-home_visit_request-assist_needs-sign = Juru bahasa isyarat（手語翻譯）
form-home_visit_request-assist_needs-captions = Teks langsung（同步聽打）
form-home_visit_request-assist_needs-glasses = Kacamata baca（老花眼鏡）
form-home_visit_request-assist_needs-companion = Ditemani keluarga atau teman（親友陪同）
form-home_visit_request-assist_needs-other = Lainnya
form-home_visit_request-remarks = Ada hal lain yang perlu kami ketahui?
    .label = Catatan（備註）
    .help = Sentuh kalimat yang sesuai, atau tambah sendiri. Opsional. Dicetak dalam bahasa Mandarin.
form-home_visit_request-remarks-ready-1 = Mohon menelepon dulu sebelum datang.
form-home_visit_request-remarks-ready-2 = Siang hari saya sendirian di rumah.
form-home_visit_request-remarks-ready-3 = Pendengaran saya kurang, mohon bicara pelan dan keras.
form-home_visit_request-remarks-ready-4 = Saya tinggal di lantai atas, tidak ada lift.

# 同意
form-home_visit_request-sensitive_consent = Silakan baca 3 hal ini
    .label = Saya setuju data ini dipakai untuk mengatur layanan
    .paper = Saya setuju kantor ini memakai data kelayakan untuk mengatur layanan（本人同意貴分署為安排服務，使用申請資格的資料）
    .help =
        1. Layanan ini gratis. Petugas menunjukkan kartu pengenal.
        2. Petugas tidak pernah meminta kartu bank atau kata sandi. Yang meminta adalah penipu: telepon 165.
        3. Data kesehatan hanya dipakai untuk mengatur layanan. Kami memastikan waktunya lewat telepon.

# 機關填寫
form-home_visit_request-staff_channel =
    .label = Diterima lewat（受理方式）
form-home_visit_request-staff_channel-counter = Loket（臨櫃）
form-home_visit_request-staff_channel-phone = Telepon（電話）
form-home_visit_request-staff_channel-fax = Faks（傳真）
form-home_visit_request-staff_channel-online = Daring（線上）
form-home_visit_request-staff_channel-post = Pos（郵寄）
form-home_visit_request-staff_visit_at =
    .label = Waktu yang ditetapkan（排定日時）
form-home_visit_request-staff_team =
    .label = Petugas（服務人員）
form-home_visit_request-staff_result =
    .label = Hasil（辦理結果）
form-home_visit_request-staff_supervisor =
    .label = Atasan（主管核章）

# 這張表自己的規則
form-home_visit_request-rule-slots_are_working_days = Pilih hari kerja, bukan akhir pekan atau hari libur.
form-home_visit_request-rule-slots_leave_time = Pilih tanggal paling cepat { $days } hari dari sekarang agar sempat diatur.
form-home_visit_request-rule-within_the_district = Alamat ini tidak di { $county }, wilayah kantor ini. Mohon periksa.
form-home_visit_request-rule-elderly_by_age = “Lanjut usia” biasanya { $age } tahun ke atas. Jika ada alasan lain, pilih juga.

# 紙本固定文字
form-home_visit_request-text-lead = Mohon petugas datang ke rumah untuk layanan berikut.
form-home_visit_request-text-side_person = Penerima layanan（服務對象）
form-home_visit_request-text-side_requester = Pemohon pengganti（代申請人）
form-home_visit_request-text-side_visit = Tempat, waktu（地點時間）
form-home_visit_request-text-side_service = Layanan（服務項目）
form-home_visit_request-text-side_assist = Bantuan（溝通與協助）
form-home_visit_request-text-side_consent = Persetujuan（同意事項）
form-home_visit_request-text-consent =
    1. Layanan gratis. Petugas menunjukkan kartu pengenal dan tidak pernah meminta kartu bank atau kata sandi; jika curiga telepon 165.
    2. Waktu kunjungan dipastikan lewat telepon.
    3. Data kesehatan hanya dipakai untuk mengatur layanan（個人資料保護法第6條）.
form-home_visit_request-text-self_note = Kosongkan jika untuk diri sendiri.

# 要帶的、不用帶的
form-home_visit_request-bring-proof = Saat kunjungan, tunjukkan bukti seperti kartu disabilitas atau surat dokter.
form-home_visit_request-no_need-copies = Tidak perlu melampirkan salinan bukti.

# 依據、常見的疏漏
form-home_visit_request-legal-oral = Pasal 35 UU Acara Administrasi: permohonan lisan（行政程序法第35條）
form-home_visit_request-legal-sensitive = Pasal 6 dan 8 UU Pelindungan Data Pribadi（個人資料保護法第6條、第8條）
form-home_visit_request-mistake-phone = Nomor telepon tidak dapat dihubungi, sehingga waktu tidak dapat diatur.
form-home_visit_request-mistake-address = Diisi alamat terdaftar, padahal tinggal di tempat lain.
