### unread: not yet read by a native speaker

# 第 12 號 檔案應用申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-archive_use_application = Surat Permohonan Pemanfaatan Arsip（檔案應用申請書）
    .short = Pemanfaatan arsip（檔案應用）
    .what = Untuk melihat, menyalin, atau menggandakan arsip kantor ini. Untuk perkara berjalan pakai formulir 11.
    .bring = Bukti identitas; wakil membawa surat kuasa, organisasi membawa data pendaftaran.

# 步驟
form-archive_use_application-section-applicant = Pemohon
form-archive_use_application-section-proxy = Kuasa
form-archive_use_application-section-organisation = Organisasi
form-archive_use_application-section-files = Arsip
form-archive_use_application-section-original = Dokumen asli
form-archive_use_application-section-purpose = Tujuan
form-archive_use_application-section-finish = Penutup

# 放在同一頁的題目
form-archive_use_application-page-manager = Data pengurus atau wakil (opsional)
form-archive_use_application-page-numbers = Tahu nomor arsipnya? (opsional)
form-archive_use_application-page-want = Ingin digunakan bagaimana?
form-archive_use_application-page-original = Perlu dokumen asli? (opsional)

# 申請人
form-archive_use_application-applicant_name = Siapa nama pemohon?
    .label = Nama pemohon（申請人姓名）
    .help = Tulis sesuai identitas.
form-archive_use_application-applicant_id_no = Berapa nomor identitas Anda?
    .label = Nomor identitas（身分證明文件字號）
    .help = Nomor KTP atau ARC; jika tidak ada, nomor paspor.
form-archive_use_application-applicant_nationality = Apa kewarganegaraan Anda?
    .label = Kewarganegaraan（國籍）
form-archive_use_application-applicant_address_registered = Di mana Anda tinggal?
    .label = Tempat tinggal（住、居所）
    .help = Jawaban dikirim ke sini.
form-archive_use_application-has_proxy = Ada kuasa?
    .label = Kuasa（有無代理人）
    .help = Orang yang Anda minta adalah penerima kuasa; orang tua atau wali adalah wakil menurut hukum.
form-archive_use_application-has_proxy-none = Tidak ada（無）
form-archive_use_application-has_proxy-agent = Penerima kuasa（意定代理）
form-archive_use_application-has_proxy-legal = Wali menurut hukum（法定代理）
form-archive_use_application-proxy_birth_date = Kapan kuasa lahir?
    .label = Tanggal lahir kuasa（代理人出生年月日）
    .paper = Tanggal lahir（出生年月日）

# 法人團體
form-archive_use_application-org_name = Organisasi, kantor, atau usaha mana?
    .label = Nama organisasi, kantor, atau usaha（法人、團體、事務所或營業所名稱）
    .help = Jika untuk diri sendiri, kosongkan.
    .paper = Nama（名稱）
form-archive_use_application-org_address = Di mana alamatnya?
    .label = Alamat organisasi（其地址）
    .paper = Alamat（地址）
form-archive_use_application-org_rep_name = Siapa pengurus atau wakilnya?
    .label = Pengurus atau wakil（管理人或代表人姓名）
form-archive_use_application-org_rep_birth_date = Kapan pengurus lahir?
    .label = Tanggal lahir pengurus（管理人或代表人出生年月日）
    .paper = Tanggal lahir（出生年月日）
form-archive_use_application-org_rep_phone = Berapa telepon pengurus?
    .label = Telepon pengurus（管理人或代表人電話）
    .paper = Telepon（電話）

# 檔案
form-archive_use_application-archive_rows = Arsip mana yang ingin digunakan?
    .label = Arsip yang diminta（申請檔案）
    .help = Satu baris untuk tiap arsip, paling banyak 10.
form-archive_use_application-archive_rows-seq =
    .label = No. urut（序號）
form-archive_use_application-archive_rows-archive_no = Berapa nomor arsipnya?
    .label = Nomor arsip（檔號）
    .help = Ada di katalog arsip. Jika tidak tahu, kosongkan.
form-archive_use_application-archive_rows-doc_no = Berapa nomor suratnya?
    .label = Nomor surat（文、編號）
    .help = Nomor di surat（發文字號）. Jika tidak tahu, kosongkan.
form-archive_use_application-archive_rows-title_gist = Arsip tentang apa?
    .label = Judul atau isi pokok（檔案名稱或內容要旨）
    .help = Tulis tahun, nama, dan urusan, cukup untuk menemukannya.
form-archive_use_application-archive_rows-want_view = Melihat atau menyalin?
    .label = Lihat, salin（閱覽、抄錄）
form-archive_use_application-archive_rows-want_copy = Menggandakan?
    .label = Gandakan（複製）
form-archive_use_application-archive_rows-copy_form = Salinan jenis apa?
    .label = Jenis salinan（複製方式）
form-archive_use_application-archive_rows-copy_form-bw = Kertas hitam putih（紙本黑白）
form-archive_use_application-archive_rows-copy_form-color = Kertas berwarna（紙本彩色）
form-archive_use_application-archive_rows-copy_form-file = Berkas elektronik（電子檔）
form-archive_use_application-original_needed_seq = Baris mana yang perlu aslinya?
    .label = Baris yang perlu asli（須使用原件之序號）
    .help = Biasanya diberi salinan. Misalnya 1, 3.
form-archive_use_application-original_reason = Mengapa perlu aslinya?
    .label = Alasan memakai asli（使用原件事由）
    .help = Sentuh kalimat yang sesuai. Dicetak dalam bahasa Mandarin.
form-archive_use_application-original_reason-ready-1 = Perlu mencocokkan tanda tangan atau stempel pada aslinya.
form-archive_use_application-original_reason-ready-2 = Tulisan pada salinan tidak jelas.
form-archive_use_application-original_reason-ready-3 = Pengadilan atau instansi lain meminta melihat aslinya.

# 目的
form-archive_use_application-purpose = Untuk apa arsip itu?
    .label = Tujuan（申請目的）
    .help = Boleh pilih beberapa.
form-archive_use_application-purpose-history = Penelitian sejarah（歷史考證）
form-archive_use_application-purpose-research = Penelitian ilmiah（學術研究）
form-archive_use_application-purpose-evidence = Bukti（事證稽憑）
form-archive_use_application-purpose-reference = Rujukan pekerjaan（業務參考）
form-archive_use_application-purpose-rights = Perlindungan hak（權益保障）
form-archive_use_application-purpose-other = Lainnya
form-archive_use_application-purpose_detail = Jelaskan untuk apa
    .label = Penjelasan（目的說明）
    .help = Hanya “rujukan” tidak cukup. Sentuh kalimat yang sesuai; dicetak dalam bahasa Mandarin.
form-archive_use_application-purpose_detail-ready-1 = Untuk memahami penanganan perkara saya, mohon dokumen terkait.
form-archive_use_application-purpose_detail-ready-2 = Untuk melindungi hak, saya perlu mengetahui keputusan dan penyampaiannya.
form-archive_use_application-purpose_detail-ready-3 = Akan dipakai sebagai bukti banding atau gugatan.
form-archive_use_application-purpose_detail-ready-4 = Untuk penelitian ilmiah atau tesis yang mengutip arsip.
form-archive_use_application-purpose_detail-ready-5 = Untuk mengurus waris atau pendaftaran harta, perlu bukti.
form-archive_use_application-interest_proof = Ada bukti kepentingan?
    .label = Bukti kepentingan（利害關係證明）
    .help = Misalnya data keluarga atau kontrak. Hanya untuk arsip terbatas; boleh dikosongkan.
form-archive_use_application-interest_proof-suggest-household = Data keluarga（戶籍資料）
form-archive_use_application-interest_proof-suggest-contract = Surat kontrak（契約書）
form-archive_use_application-interest_proof-suggest-heirs = Bagan ahli waris（繼承系統表）
form-archive_use_application-reply_mode = Hasilnya disampaikan lewat apa?
    .label = Cara pemberitahuan（通知方式）
form-archive_use_application-reply_mode-post = Lewat pos（書面郵寄）
form-archive_use_application-reply_mode-email = Surel（電子郵件）
form-archive_use_application-reply_mode-collect = Diambil sendiri（自取）
form-archive_use_application-applicant_signature =
    .label = Tanda tangan atau stempel pemohon atau kuasa（申請人或代理人簽名或蓋章）

# 機關填寫
form-archive_use_application-staff_serial =
    .label = Nomor permohonan（申請書編號）
form-archive_use_application-staff_received_at =
    .label = Tanggal diterima（收件日）
form-archive_use_application-staff_correction_due =
    .label = Batas perbaikan（補正期限）
form-archive_use_application-staff_decision =
    .label = Keputusan（審核結果）
form-archive_use_application-staff_decision-granted = Disetujui（提供應用）
form-archive_use_application-staff_decision-partly = Sebagian（部分提供）
form-archive_use_application-staff_decision-refused = Ditolak, butir（不予提供，第　款）
form-archive_use_application-staff_slot =
    .label = Waktu dan tempat（應用日時處所）
form-archive_use_application-staff_fee =
    .label = Biaya（費用）
form-archive_use_application-staff_signature =
    .label = Petugas, atasan（承辦、主管）

# 這張表自己的規則
form-archive_use_application-rule-each_is_used = Setiap baris perlu dilihat atau digandakan, minimal satu.
form-archive_use_application-rule-minor_through_parent = Di bawah 18 tahun, orang tua atau wali yang mengajukan. Pilih “Wali menurut hukum”.
form-archive_use_application-rule-email_for_reply = Untuk jawaban lewat surel, isi alamatnya.

# 紙本固定文字
form-archive_use_application-text-lead = Permohonan melihat, menyalin, atau menggandakan arsip kantor Anda
form-archive_use_application-text-how = Baca petunjuk di halaman belakang. Beri centang pada kotak (□).
form-archive_use_application-text-side_applicant = Pemohon（申請人）
form-archive_use_application-text-side_proxy = Kuasa（代理人）
form-archive_use_application-text-side_org = Organisasi（法人團體）
form-archive_use_application-text-side_files = Arsip（申請檔案）
form-archive_use_application-text-side_original = Asli（原件）
form-archive_use_application-text-side_purpose = Tujuan（申請目的）
form-archive_use_application-text-guide_title = Petunjuk（填寫須知）
form-archive_use_application-text-guide =
    1. Permohonan per perkara atau berkas; biasanya diberi salinan. Untuk asli tulis alasannya（檔案法施行細則第17條）.
    2. Isian wajib mengikuti pasal 18（檔案法施行細則第18條）. Tanpa nomor, jelaskan arsipnya.
    3. Diserahkan langsung, lewat pos, atau faks; faks pun harus ditandatangani.
    4. Penerima kuasa melampirkan surat kuasa, wali menyebut hubungan, organisasi melampirkan pendaftaran.
    5. Untuk arsip terbatas, lampirkan bukti kepentingan.
    6. Dalam hal pasal 18（檔案法第18條）kantor dapat menolak dengan alasan tertulis.
    7. Datang sesuai waktu dan tempat dalam surat, bawa identitas dan surat itu. Arsip tidak boleh dicatat, diubah, ditukar, dibongkar, atau dirusak（檔案法第20條）.
    8. Biaya menurut tarif, formulir 6（檔案法第21條）.
    9. Patuhi hukum data pribadi dan hak cipta.
    10. Untuk perkara berjalan pakai formulir 11.
form-archive_use_application-text-step_1 = 1. Serahkan（送件）
form-archive_use_application-text-step_2 = 2. Lengkapi（補正）
form-archive_use_application-text-step_3 = 3. Putusan（審核）
form-archive_use_application-text-step_4 = 4. Gunakan（應用）
form-archive_use_application-text-step_1_text = Langsung, pos, atau faks
form-archive_use_application-text-step_2_text = Kekurangan dalam 7 hari, jika lewat dapat ditolak
form-archive_use_application-text-step_3_text = Tertulis dalam 30 hari
form-archive_use_application-text-step_4_text = Sesuai surat; biaya menurut formulir 6

# 要帶的
form-archive_use_application-bring-identity = Bukti identitas, juga pada hari melihat arsip.
form-archive_use_application-bring-authority = Kuasa: surat kuasa.
form-archive_use_application-bring-organisation = Organisasi: data pendaftaran.
form-archive_use_application-bring-interest = Arsip terbatas: bukti kepentingan.

# 依據、常見的疏漏
form-archive_use_application-legal-act = Pasal 17 sampai 21 UU Arsip（檔案法第17條至第21條）
form-archive_use_application-legal-rules = Pasal 17 sampai 20 Aturan Pelaksanaan UU Arsip（檔案法施行細則第17條至第20條）
form-archive_use_application-mistake-vague = Tujuan terlalu umum, seperti “rujukan”.
form-archive_use_application-mistake-which = Tanpa nomor dan tanpa penjelasan.
form-archive_use_application-mistake-unsigned = Formulir faks tidak ditandatangani.
form-archive_use_application-mistake-pending = Perkara masih berjalan; pakai formulir 11.
