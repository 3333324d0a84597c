### unread: not yet read by a native speaker

# 第 4 號 不動產拍賣預約看屋申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-property_viewing_request = Formulir Permohonan Melihat Properti Lelang（不動產拍賣預約看屋申請表）
    .short = Melihat properti（預約看屋）
    .what = Minta melihat rumah atau tanah sebelum menawar. Boleh masuk atau tidak diatur oleh kantor ini.
    .bring = Pada hari kunjungan bawa identitas asli. Sekarang belum perlu dokumen.

# 步驟
form-property_viewing_request-section-property = Properti
form-property_viewing_request-section-applicant = Pemohon
form-property_viewing_request-section-visit = Waktu
form-property_viewing_request-section-declare = Aturan

# 放在同一頁的題目
form-property_viewing_request-page-lot = Seksi dan lot (opsional)
form-property_viewing_request-page-rules = Terakhir, silakan baca aturan kunjungan

# 標的
form-property_viewing_request-case_number = Berapa nomor perkara di pengumuman lelang?
    .label = Nomor perkara（執行案號）
    .help = Sentuh tahun, lalu jenis, lalu ketik nomornya.
form-property_viewing_request-property_address = Rumah atau tanah mana yang ingin dilihat?
    .label = Alamat atau nomor bidang tanah（標的門牌或地號）
    .help = Salin dari pengumuman. Satu formulir untuk satu lot.

# 申請人
form-property_viewing_request-applicant_mobile = Berapa nomor ponsel Anda?
    .label = Ponsel（行動電話）
    .help = Kami menelepon nomor ini jika waktu berubah mendadak.
form-property_viewing_request-applicant_phone = Berapa nomor telepon rumah atau kantor?
    .label = Telepon rumah（市話）
    .help = Dengan kode area, misalnya 08-7000000. Jika tidak ada, kosongkan.

# 時段
form-property_viewing_request-preferred_slots = Kapan Anda ingin melihatnya?
    .label = Waktu yang diinginkan（希望時段）
    .help = Isi 1 sampai 3 hari kerja, yang paling diinginkan lebih dulu.
form-property_viewing_request-preferred_slots-slot_date = Tanggal berapa?
    .label = Tanggal（日期）
    .help = Hari kerja sesudah hari ini dan sebelum pembukaan.
form-property_viewing_request-preferred_slots-slot_half = Pagi atau siang?
    .label = Waktu（時段）
form-property_viewing_request-preferred_slots-slot_half-am = Pagi（上午）
form-property_viewing_request-preferred_slots-slot_half-pm = Siang（下午）
form-property_viewing_request-visitor_count = Berapa orang yang datang?
    .label = Jumlah pengunjung（看屋人數）
    .help = Termasuk Anda, paling banyak 5 orang.
form-property_viewing_request-companion_names = Siapa nama yang ikut bersama?
    .label = Pendamping（同行人姓名）
    .help = Pisahkan beberapa nama dengan “、”. Boleh dikosongkan.
form-property_viewing_request-special_needs = Perlu bantuan apa saat kunjungan?
    .label = Kebutuhan khusus（特殊需求）
    .help = Jika tidak perlu, lanjut ke pertanyaan berikut.
form-property_viewing_request-special_needs-wheelchair = Kursi roda（坐輪椅）
form-property_viewing_request-special_needs-sign = Juru bahasa isyarat（手語翻譯）
form-property_viewing_request-special_needs-other = Lainnya

# 看屋規則
form-property_viewing_request-consent_ack = Silakan baca 4 hal ini
    .label = Sudah saya baca dan setuju
    .paper = Saya sudah membaca dan menyetujui aturan kunjungan（本人已閱讀並同意以上看屋規則）
    .help =
        1. Boleh masuk atau tidak tergantung penghuni dan pengaturan kantor ini. Kunjungan tidak dijamin.
        2. Kunjungan hanya sebagai acuan. Yang berlaku adalah pengumuman dan keadaan nyata, kantor ini tidak menanggung cacat.
        3. Jangan berunding sendiri dengan penghuni, jangan merusak atau mengambil barang. Memotret hanya seizin petugas.
        4. Satu permohonan per orang untuk satu lot. Jika tidak datang tepat waktu, dianggap batal.

# 機關填寫
form-property_viewing_request-staff_viewable =
    .label = Boleh masuk（可否入內）
form-property_viewing_request-staff_viewable-inside = Boleh（可）
form-property_viewing_request-staff_viewable-outside = Hanya luar（僅外觀）
form-property_viewing_request-staff_viewable-no = Tidak（不可）
form-property_viewing_request-staff_slot =
    .label = Waktu yang ditetapkan（排定日時）
form-property_viewing_request-staff_escort =
    .label = Petugas pendamping（帶看人員）

# 這張表自己的規則
form-property_viewing_request-rule-auction_ahead = Pembukaan harus sesudah hari ini. Periksa lagi pengumumannya.
form-property_viewing_request-rule-slots_after_today = Kunjungan harus sesudah hari ini. Pilih tanggal sesudahnya.
form-property_viewing_request-rule-slots_are_working_days = Pilih hari kerja, bukan akhir pekan atau hari libur.
form-property_viewing_request-rule-slots_before_auction = Kunjungan harus sebelum pembukaan. Pilih tanggal lebih awal.
form-property_viewing_request-rule-slots_leave_time = Sebaiknya berkunjung paling lambat { $days } hari kerja sebelum pembukaan. Permohonan yang terlambat mungkin tidak terlayani.

# 紙本固定文字
form-property_viewing_request-text-lead = Saya berniat menawar dan mohon melihat properti sebelum pembukaan.
form-property_viewing_request-text-slots_head = Waktu yang diinginkan: 1 sampai 3 hari kerja, menurut urutan（希望看屋的時段）
form-property_viewing_request-text-side_property = Properti（拍賣標的）
form-property_viewing_request-text-side_applicant = Pemohon（申請人）
form-property_viewing_request-text-side_rules = Aturan（看屋規則）
form-property_viewing_request-text-rules =
    1. Boleh masuk atau tidak tergantung penghuni dan pengaturan kantor ini, tidak dijamin.
    2. Kunjungan hanya sebagai acuan. Yang berlaku adalah pengumuman dan keadaan nyata; kantor ini tidak menanggung cacat（強制執行法第69條、第113條）.
    3. Tidak berunding sendiri dengan penghuni, tidak merusak atau mengambil barang. Memotret hanya seizin petugas.
    4. Satu permohonan per orang untuk satu lot. Yang tidak datang tepat waktu dianggap batal.

# 要帶的、依據、常見的疏漏
form-property_viewing_request-bring-identity = Pada hari kunjungan: KTP asli; warga asing membawa ARC atau paspor.
form-property_viewing_request-legal-inspection = Pasal 81 ayat 2 butir 8 UU Penegakan Paksa, berlaku lewat Pasal 26 UU Penegakan Administratif（強制執行法第81條第2項第8款、行政執行法第26條）
form-property_viewing_request-legal-warranty = Pasal 69 dan 113 UU Penegakan Paksa: tanpa jaminan atas cacat（強制執行法第69條、第113條）
form-property_viewing_request-mistake-lot = Lot tidak diisi, atau satu formulir memuat alamat beberapa lot.
form-property_viewing_request-mistake-late = Baru meminta sehari sebelum pembukaan, tidak sempat diatur.
