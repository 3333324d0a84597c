### unread: not yet read by a native speaker

# 第 11 號 受理閱覽卷宗申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-case_file_access_request = Surat Permohonan Melihat Berkas Perkara（受理閱覽卷宗申請書）
    .short = Melihat berkas perkara（申請閱卷）
    .what = Minta melihat, menyalin, atau memotret berkas perkara yang masih berjalan. Untuk perkara yang sudah diarsipkan, pakai formulir 12.
    .bring = Identitas asli pada harinya. Penerima kuasa membawa surat kuasa, pihak berkepentingan membawa surat persetujuan atau bukti.

# 步驟
form-case_file_access_request-section-case = Perkara
form-case_file_access_request-section-applicant = Pemohon
form-case_file_access_request-section-capacity = Kedudukan
form-case_file_access_request-section-proxy = Kuasa
form-case_file_access_request-section-scope = Cakupan
form-case_file_access_request-section-visit = Alasan dan waktu
form-case_file_access_request-section-declare = Aturan

# 放在同一頁的題目
form-case_file_access_request-page-case_more = Seksi dan wajib bayar (opsional)
form-case_file_access_request-page-copies = Bagaimana salinannya?
form-case_file_access_request-page-rules = Terakhir, silakan baca aturan

# 身分
form-case_file_access_request-applicant_capacity = Apa kedudukan Anda dalam perkara ini?
    .label = Kedudukan（申請身分）
    .help = Jika bukan pihak tetapi terpengaruh, pilih “Pihak berkepentingan”.
form-case_file_access_request-applicant_capacity-obligor = Wajib bayar（義務人）
form-case_file_access_request-applicant_capacity-agency = Instansi pelimpah（移送機關）
form-case_file_access_request-applicant_capacity-creditor = Kreditur（債權人）
form-case_file_access_request-applicant_capacity-buyer = Pemenang lelang atau pembeli（拍定人或應買人）
form-case_file_access_request-applicant_capacity-guarantor = Penjamin（擔保人）
form-case_file_access_request-applicant_capacity-interested = Pihak berkepentingan（利害關係人）
form-case_file_access_request-applicant_capacity-lawyer = Pengacara（律師）
form-case_file_access_request-interest_reason = Mengapa perkara ini menyangkut Anda?
    .label = Kepentingan（利害關係及釋明）
    .help = Sentuh kalimat yang sesuai, atau tambah sendiri. Minimal 10 huruf. Dicetak dalam bahasa Mandarin.
form-case_file_access_request-interest_reason-ready-1 = Saya pemilik bersama properti dalam perkara ini dan perlu tahu jalannya.
form-case_file_access_request-interest_reason-ready-2 = Saya pemegang hak tanggungan dan perlu memastikan piutang serta pembagian.
form-case_file_access_request-interest_reason-ready-3 = Saya menyewa rumah dalam perkara ini dan perlu tahu apakah sewa saya terpengaruh.
form-case_file_access_request-interest_reason-ready-4 = Saya ahli waris wajib bayar dan perlu mengetahui isi perkara.
form-case_file_access_request-party_consent = Adakah surat persetujuan dari pihak perkara?
    .label = Surat persetujuan（當事人同意書）
    .help = Jika tidak ada, lampirkan bukti kepentingan Anda.
form-case_file_access_request-party_consent-yes = Ada（有）
form-case_file_access_request-party_consent-no = Tidak ada（無）

# 看什麼
form-case_file_access_request-access_modes = Dengan cara apa ingin melihat?
    .label = Cara melihat（申請方式）
    .help = Boleh pilih beberapa.
form-case_file_access_request-access_modes-read = Melihat（閱覽）
form-case_file_access_request-access_modes-note = Menyalin dengan tangan（抄錄）
form-case_file_access_request-access_modes-copy = Fotokopi（影印）
form-case_file_access_request-access_modes-photo = Memotret（攝影）
form-case_file_access_request-access_modes-scan = Memindai（電子掃描）
form-case_file_access_request-access_modes-duplicate = Menerima salinan（交付複本）
form-case_file_access_request-scope = Seluruh berkas atau dokumen tertentu?
    .label = Cakupan（閱覽範圍）
    .help = Jika tahu dokumennya, menyebutkannya lebih cepat.
form-case_file_access_request-scope-whole = Seluruh berkas（全卷）
form-case_file_access_request-scope-parts = Dokumen tertentu（指定文件）
form-case_file_access_request-scope_detail = Dokumen mana yang ingin dilihat?
    .label = Dokumen tertentu（指定文件）
    .help = Sentuh dokumen yang diperlukan, boleh beberapa.
form-case_file_access_request-scope_detail-ready-1 = Surat pelimpahan dan dasar penagihan.
form-case_file_access_request-scope_detail-ready-2 = Bukti penyampaian surat.
form-case_file_access_request-scope_detail-ready-3 = Berita acara penyitaan dan laporan penilaian.
form-case_file_access_request-scope_detail-ready-4 = Pengumuman dan berita acara lelang.
form-case_file_access_request-scope_detail-ready-5 = Daftar pembagian.
form-case_file_access_request-scope_detail-ready-6 = Catatan pembayaran.
form-case_file_access_request-page_estimate = Kira-kira berapa halaman?
    .label = Perkiraan halaman（預估頁數）
    .help = Angka perkiraan cukup. Boleh dikosongkan.
form-case_file_access_request-copy_color = Hitam putih atau berwarna?
    .label = Warna（影印顏色）
form-case_file_access_request-copy_color-black = Hitam putih（黑白）
form-case_file_access_request-copy_color-color = Berwarna（彩色）
form-case_file_access_request-copy_size = Ukuran kertas berapa?
    .label = Ukuran kertas（影印尺寸）
form-case_file_access_request-copy_size-b4 = B4 atau lebih kecil（B4以下）
form-case_file_access_request-copy_size-a3 = Kertas A3

# 事由和時間
form-case_file_access_request-purpose = Mengapa ingin melihat berkas?
    .label = Alasan（申請事由）
    .help = Sentuh kalimat yang sesuai, atau tambah sendiri. Minimal 10 huruf. Dicetak dalam bahasa Mandarin.
form-case_file_access_request-purpose-ready-1 = Mengetahui jalannya perkara dan membela hak saya.
form-case_file_access_request-purpose-ready-2 = Mencocokkan jumlah tagihan dan catatan pembayaran.
form-case_file_access_request-purpose-ready-3 = Memastikan penyampaian surat dan menyiapkan keberatan.
form-case_file_access_request-purpose-ready-4 = Mencocokkan daftar pembagian dan bagian saya.
form-case_file_access_request-purpose-ready-5 = Memperbaiki data salah tentang saya dalam berkas.
form-case_file_access_request-preferred_datetime = Ingin datang tanggal dan pukul berapa?
    .label = Waktu yang diinginkan（預定閱卷日時）
    .help = Hari kerja, pukul 08.30 sampai 12.00 dan 13.30 sampai 17.30. Boleh dikosongkan.
form-case_file_access_request-assistant_rows = Adakah yang menemani Anda?
    .label = Pendamping（隨同人員）
    .help = Paling banyak 2 orang. Jika tidak ada, lanjutkan.
form-case_file_access_request-assistant_rows-assistant_name = Siapa namanya?
    .label = Nama（隨同人員姓名）
form-case_file_access_request-assistant_rows-assistant_id_no = Berapa nomor identitasnya?
    .label = Nomor identitas（身分證字號）
    .help = Pemegang ARC mengisi nomor ARC.

# 閱卷規則
form-case_file_access_request-rules_ack = Silakan baca 5 hal ini
    .label = Sudah saya baca dan setuju
    .paper = Saya sudah membaca dan menyetujui aturan melihat berkas（本人已閱讀並同意以上閱卷規則）
    .help =
        1. Jangan menulis, mengubah, menukar, membongkar, atau membawa keluar berkas. Pelanggar harus berhenti dan ditindak menurut hukum.
        2. Data pribadi yang dilihat hanya boleh dipakai untuk membela hak sendiri.
        3. Konsep, rahasia, dan bagian tentang privasi orang lain boleh tidak diberikan menurut hukum.
        4. Biaya melihat dan menyalin dibayar di tempat menurut tarif.
        5. Untuk perkara yang sudah diarsipkan pakai formulir 12.

# 機關填寫
form-case_file_access_request-staff_decision =
    .label = Keputusan（准駁）
form-case_file_access_request-staff_decision-grant = Diizinkan（准）
form-case_file_access_request-staff_decision-partial = Diizinkan sebagian（部分准）
form-case_file_access_request-staff_decision-refuse = Ditolak, alasan（駁、理由）
form-case_file_access_request-staff_slot =
    .label = Waktu dan tempat（指定日時及處所）
form-case_file_access_request-staff_pages =
    .label = Halaman disalin（影印頁數）
form-case_file_access_request-staff_fee =
    .label = Biaya（應收費用）
form-case_file_access_request-staff_return_check =
    .label = Berkas kembali（還卷點收）

# 這張表自己的規則
form-case_file_access_request-rule-interest_needs_support = Tanpa surat persetujuan, lampirkan bukti kepentingan Anda.
form-case_file_access_request-rule-preferred_is_working_day = Pilih hari kerja, bukan akhir pekan atau hari libur.
form-case_file_access_request-rule-preferred_ahead = Harus sesudah tanggal pengisian. Pilih hari kerja berikutnya atau sesudahnya.
form-case_file_access_request-rule-preferred_in_hours = Waktu melihat berkas biasanya pukul 08.30 sampai 12.00 dan 13.30 sampai 17.30. Mohon periksa lagi.

# 紙本固定文字
form-case_file_access_request-text-lead = Untuk membela hak, saya mohon melihat berkas perkara berikut.
form-case_file_access_request-text-side_case = Perkara（案件）
form-case_file_access_request-text-side_applicant = Pemohon（申請人）
form-case_file_access_request-text-side_capacity = Kedudukan（申請身分）
form-case_file_access_request-text-side_proxy = Kuasa（代理人）
form-case_file_access_request-text-side_scope = Cakupan（範圍及方式）
form-case_file_access_request-text-side_visit = Alasan, waktu（事由及日時）
form-case_file_access_request-text-side_rules = Aturan（閱卷規則）
form-case_file_access_request-text-rules =
    1. Berkas tidak boleh ditulisi, diubah, ditukar, dibongkar, atau dibawa keluar; pelanggar harus berhenti dan ditindak menurut hukum.
    2. Data pribadi yang diketahui hanya dipakai untuk membela hak.
    3. Konsep, rahasia, dan bagian tentang privasi atau hak orang lain dapat ditolak（行政程序法第46條）.
    4. Biaya dibayar di tempat menurut tarif.
    5. Tunjukkan identitas saat datang; pendamping juga.
form-case_file_access_request-text-pages = halaman（頁）
form-case_file_access_request-text-obligor = Nama wajib bayar（義務人姓名或名稱）

# 要帶的、依據、常見的疏漏
form-case_file_access_request-bring-identity = Pada harinya: KTP asli; warga asing membawa ARC atau paspor.
form-case_file_access_request-bring-proxy = Penerima kuasa: surat kuasa（委任狀）, formulir 13.
form-case_file_access_request-bring-interest = Pihak berkepentingan: surat persetujuan atau bukti kepentingan.
form-case_file_access_request-legal-procedure = Pasal 46 UU Acara Administrasi（行政程序法第46條）
form-case_file_access_request-legal-enforcement = Pasal 26 UU Penegakan Administratif, Pasal 30-1 UU Penegakan Paksa, Pasal 242 UU Acara Perdata（行政執行法第26條、強制執行法第30條之1、民事訴訟法第242條）
form-case_file_access_request-mistake-interest = Bukan pihak perkara, tanpa persetujuan atau bukti kepentingan.
form-case_file_access_request-mistake-closed = Formulir ini dipakai untuk perkara yang sudah diarsipkan.
form-case_file_access_request-mistake-division = Seksi tidak diisi, berkas sulit diambil.
