### unread: not yet read by a native speaker

# 第 22 號 投標書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

form-real_estate_bid_form = Surat Penawaran Lelang Tanah dan Bangunan（不動產投標書）
    .short = Ikut lelang（不動產投標）
    .what = Untuk menawar tanah atau bangunan yang dilelang. Masukkan ke kotak penawaran, atau kirim dengan pos tercatat ganda jika pengumuman mengizinkan.
    .bring = Uang jaminan dalam kantong tersegel, KTP, dan stempel. Perusahaan juga membawa data pendaftaran dan kedua stempel（大小章）.

# 步驟
form-real_estate_bid_form-section-case = Lelang
form-real_estate_bid_form-section-bidder = Penawar
form-real_estate_bid_form-section-property = Barang dan harga
form-real_estate_bid_form-section-deposit = Uang jaminan
form-real_estate_bid_form-section-qualification = Syarat pembeli
form-real_estate_bid_form-section-proxy = Kuasa
form-real_estate_bid_form-section-post = Lewat pos
form-real_estate_bid_form-section-declare = Pernyataan

# 放在同一頁的題目
form-real_estate_bid_form-page-lot = Lot mana, dan lelang keberapa?
form-real_estate_bid_form-page-rep = Siapa wali atau wakilnya?
form-real_estate_bid_form-page-size = Berapa luas dan bagian haknya?
form-real_estate_bid_form-page-bldg_size = Berapa luas dan bagian haknya?
form-real_estate_bid_form-page-cheque = Bank mana yang menerbitkan, dan nomornya?
form-real_estate_bid_form-page-powers = Silakan baca wewenang kuasa
form-real_estate_bid_form-page-sender = Pengirim di amplop (opsional)
form-real_estate_bid_form-page-declare = Terakhir, silakan baca pernyataan

# 拍賣
form-real_estate_bid_form-lab_post_kind = Bagaimana Anda menawar?
    .label = Cara menawar（投標方式）
    .paper = Jenis pos（郵件種類）
    .help = Lewat pos hanya jika pengumuman mengizinkan（通訊投標）.
form-real_estate_bid_form-lab_post_kind-in_person = Datang sendiri ke kotak penawaran（當場投入標匭）
form-real_estate_bid_form-lab_post_kind-registered = Pos tercatat ganda（雙掛號）

# 投標人
form-real_estate_bid_form-bidder_age =
    .label = Umur（年齡）
form-real_estate_bid_form-bidder_nationality = Apa kewarganegaraannya?
    .label = Kewarganegaraan（國籍）
form-real_estate_bid_form-bidder_rep_id_no = Berapa nomor identitas wali?
    .label = Identitas wali（法定代理人證號）
form-real_estate_bid_form-co_bidder_rows = Adakah yang menawar bersama Anda?
    .label = Penawar bersama（共同投標人）
    .help = Jika menawar sendiri, kosongkan.
form-real_estate_bid_form-co_bidder_rows-co_share = Berapa bagian orang ini?
    .label = Bagian（應買權利範圍）
    .help = Jika tidak ditulis, semua sama.
form-real_estate_bid_form-co_bidder_rows-co_signature =
    .label = Tanda tangan（簽章）
form-real_estate_bid_form-bidder_share = Berapa bagian Anda sendiri?
    .label = Bagian（應買權利範圍）
    .help = Jumlah semua bagian harus utuh. Jika tidak ditulis, semua sama.
form-real_estate_bid_form-list_note =
    .label = Jumlah semua bagian（應買權利範圍合計）

# 不動產和價錢
form-real_estate_bid_form-bid_land_rows = Tanah mana yang Anda tawar?
    .label = Tanah（土地）
    .help = Satu per satu menurut pengumuman. Tanpa tanah, lanjutkan.
form-real_estate_bid_form-bid_land_rows-land_seq =
    .label = No.（編號）
form-real_estate_bid_form-bid_land_rows-land_price = Berapa tawaran untuk bidang ini?
    .label = Tawaran（願出價額）
    .help = Jika pengumuman hanya satu harga total, kosongkan.
form-real_estate_bid_form-bid_building_rows = Bangunan mana yang Anda tawar?
    .label = Bangunan（建物）
    .help = Satu per satu menurut pengumuman. Tanpa bangunan, lanjutkan.
form-real_estate_bid_form-bid_building_rows-bldg_seq =
    .label = No.（編號）
form-real_estate_bid_form-bid_building_rows-bldg_price = Berapa tawaran untuk bangunan ini?
    .label = Tawaran（願出價額）
    .help = Jika pengumuman hanya satu harga total, kosongkan.
form-real_estate_bid_form-bid_total = Berapa tawaran seluruhnya?
    .label = Tawaran total（願出總價額）
    .help = Satu jumlah pasti dalam dolar Taiwan.
form-real_estate_bid_form-bid_total_capitals =
    .label = Total dalam huruf Tionghoa（總價大寫）
form-real_estate_bid_form-floor_price = Berapa harga minimum di pengumuman?
    .label = Harga minimum, untuk periksa（拍賣最低價額）
    .help = Hanya untuk mengingatkan, tidak dicetak.

# 保證金
form-real_estate_bid_form-deposit_amount = Berapa uang jaminannya?
    .label = Uang jaminan（保證金金額）
    .help = Sesuai pengumuman. Kurang sedikit saja, penawaran batal.
form-real_estate_bid_form-deposit_form = Jaminan dalam bentuk apa?
    .label = Bentuk jaminan（保證金種類）
    .help = Cek pribadi atau perusahaan tidak diterima.
form-real_estate_bid_form-deposit_form-bank_cheque = Cek bank sendiri（銀行本行支票）
form-real_estate_bid_form-deposit_form-certified_cheque = Cek bersertifikat（保付支票）
form-real_estate_bid_form-deposit_form-postal_order = Wesel pos（郵政匯票）
form-real_estate_bid_form-deposit_form-bank_note = Promes bank（金融機構本票）
form-real_estate_bid_form-deposit_form-cash = Tunai, jika pengumuman mengizinkan（現金）
form-real_estate_bid_form-deposit_bank = Bank atau kantor pos mana penerbitnya?
    .label = Penerbit（發票金融機構）
form-real_estate_bid_form-deposit_no = Berapa nomornya?
    .label = Nomor（票據號碼）
form-real_estate_bid_form-deposit_payee = Siapa penerima yang tertulis?
    .label = Penerima（受款人）
    .help = Jika atas nama penawar, bagian belakang harus ditandatangani（背書）dan tidak boleh ada tulisan “禁止背書轉讓”.
form-real_estate_bid_form-deposit_payee-branch = Kantor ini（分署）
form-real_estate_bid_form-deposit_payee-bidder = Penawar, sudah diendos（已背書）
form-real_estate_bid_form-deposit_payee-bearer = Atas unjuk（無記名）

# 資格
form-real_estate_bid_form-bidder_qualification = Apakah ada syarat untuk membeli?
    .label = Syarat（資格聲明）
    .help = Tertulis di pengumuman. Tanah pertanian dan tanah adat dibatasi.
form-real_estate_bid_form-bidder_qualification-none = Tanpa batasan（無限制）
form-real_estate_bid_form-bidder_qualification-farmland = Berhak atas tanah pertanian（耕地具承受資格）
form-real_estate_bid_form-bidder_qualification-indigenous = Warga pribumi（原住民身分）
form-real_estate_bid_form-bidder_qualification-foreigner = Orang asing berizin（外國人經許可）
form-real_estate_bid_form-bidder_qualification-priority = Punya hak beli dahulu（優先承買權人）
form-real_estate_bid_form-qualification_doc = Bukti apa yang dilampirkan?
    .label = Bukti（附證明文件）
    .help = Harus bersama surat penawaran, tidak dapat menyusul.
form-real_estate_bid_form-priority_claim = Apakah Anda punya hak beli dahulu?
    .label = Hak beli dahulu（優先承買權）
form-real_estate_bid_form-priority_claim-none = Tidak ada（無）
form-real_estate_bid_form-priority_claim-co_owner = Pemilik bersama（共有人）
form-real_estate_bid_form-priority_claim-tenant = Penyewa（承租人）
form-real_estate_bid_form-priority_claim-owner = Pemilik tanah atau rumah（基地或房屋所有人）

# 委任狀
form-real_estate_bid_form-poa_enabled = Apakah orang lain mewakili Anda?
    .label = Diwakili kuasa（委任代理人到場）
form-real_estate_bid_form-poa_enabled-no = Tidak（否）
form-real_estate_bid_form-poa_enabled-yes = Ya（是）
form-real_estate_bid_form-poa_special_powers = Apakah Anda memberi wewenang khusus?
    .label = Wewenang khusus diberikan（授與特別代理權）
    .help = Kuasa boleh menawar, menaikkan harga, mengambil jaminan, membayar, dan menerima sertifikat. Tanpa ini penawaran batal.
form-real_estate_bid_form-poa_date = Tanggal berapa kuasa diberikan?
    .label = Tanggal kuasa（委任日期）
form-real_estate_bid_form-poa_principal_signature =
    .label = Pemberi kuasa（委任人）
form-real_estate_bid_form-poa_proxy_signature =
    .label = Penerima kuasa（受任人）

# 通訊投標
form-real_estate_bid_form-lab_recipient = Ke kotak pos mana?
    .label = Dikirim ke（寄達處所）
    .help = Kantor pos dan nomor kotak persis seperti pengumuman.
form-real_estate_bid_form-lab_deadline = Paling lambat kapan harus tiba?
    .label = Batas tiba（最後寄達日時）
    .help = Lihat pengumuman. Yang dihitung saat tiba, bukan cap pos.
form-real_estate_bid_form-lab_sender_name = Siapa pengirim di amplop?
    .label = Pengirim（寄件人）
    .help = Kosongkan agar penawaran rahasia.
form-real_estate_bid_form-lab_sender_address = Di mana alamat pengirim?
    .label = Alamat pengirim（寄件地址）
form-real_estate_bid_form-ret_mode = Jika kalah, bagaimana jaminan dikembalikan?
    .label = Pengembalian（未得標保證金退還方式）
form-real_estate_bid_form-ret_mode-collect = Diambil sendiri atau kuasa（親自或委任領回）
form-real_estate_bid_form-ret_mode-mail = Pos tercatat（掛號郵寄票據）
form-real_estate_bid_form-ret_mode-transfer = Transfer bank（匯款）
form-real_estate_bid_form-ret_address = Dikirim ke mana?
    .label = Alamat kirim（郵寄地址）
form-real_estate_bid_form-ret_present = Apakah Anda hadir saat pembukaan?
    .label = Hadir（開標是否到場）
    .help = Jika tawaran sama, hanya yang hadir dapat menaikkan（強制執行法第90條）.
form-real_estate_bid_form-ret_present-yes = Hadir（到場）
form-real_estate_bid_form-ret_present-no = Tidak hadir（不到場）
form-real_estate_bid_form-ret_docs = Apa isi amplop?
    .label = Lampiran（檢附文件）
form-real_estate_bid_form-ret_docs-bid = Surat penawaran（投標書）
form-real_estate_bid_form-ret_docs-bag = Kantong jaminan（保證金封存袋）
form-real_estate_bid_form-ret_docs-identity = Salinan KTP atau pendaftaran（身分證影本或法人登記）
form-real_estate_bid_form-ret_docs-proxy = Surat kuasa（委任狀）
form-real_estate_bid_form-ret_docs-qualification = Bukti syarat（資格證明）
form-real_estate_bid_form-ret_docs-envelope = Amplop balasan（回郵信封）
form-real_estate_bid_form-ret_signature =
    .label = Tanda tangan penawar（投標人簽名或蓋章）
form-real_estate_bid_form-lab_case_number =
    .label = Nomor perkara（執行案號）
form-real_estate_bid_form-lab_lot_no =
    .label = Lot lelang（標別）
form-real_estate_bid_form-lab_opening_date =
    .label = Pembukaan（開標日時）

# 聲明
form-real_estate_bid_form-rules_ack = Silakan baca enam hal ini
    .label = Saya sudah membaca pengumuman dan hal-hal ini
    .paper = Saya telah membaca pengumuman dan hal di atas（已閱讀公告及注意事項）
    .help =
        1. Saya membeli dengan harga tertulis menurut syarat pengumuman. Jika tidak lunas tepat waktu, dilelang lagi dan saya menanggung selisihnya.
        2. Dijual apa adanya. Diserahkan kosong atau tidak, lihat pengumuman.
        3. Batal jika jaminan kurang, tidak ditandatangani, terlambat, bersyarat, atau barangnya tidak jelas.
        4. Setelah masuk kotak tidak dapat ditarik atau diubah.
        5. Wajib bayar tidak boleh membeli. Memakai nama orang lain menjadi tanggung jawab sendiri.
        6. Jika ada hak beli dahulu, jaminan ditahan sampai jelas.
form-real_estate_bid_form-bid_date = Tanggal berapa penawaran ini?
    .label = Tanggal penawaran（投標日期）
form-real_estate_bid_form-bidder_signature =
    .label = Tanda tangan penawar（投標人簽名或蓋章）
form-real_estate_bid_form-deposit_return_signature =
    .label = Diterima oleh（領回人簽章）
form-real_estate_bid_form-env_case_number =
    .label = Nomor perkara（執行案號）
form-real_estate_bid_form-env_lot_no =
    .label = Lot lelang（標別）
form-real_estate_bid_form-env_bidder_name =
    .label = Penawar（投標人）
form-real_estate_bid_form-env_deposit_amount =
    .label = Uang jaminan（保證金金額）
form-real_estate_bid_form-env_deposit_form =
    .label = Nomor（票據號碼）
form-real_estate_bid_form-env_seal =
    .label = Tanda tangan di tutup（封口騎縫簽章）

# 機關填寫
form-real_estate_bid_form-staff_box_time =
    .label = Diterima（投匭或收件時間）
form-real_estate_bid_form-staff_valid =
    .label = Keabsahan（投標效力）
form-real_estate_bid_form-staff_valid-valid = Sah（有效）
form-real_estate_bid_form-staff_valid-void = Batal（無效）
form-real_estate_bid_form-staff_rank =
    .label = Urutan dan harga（開標次序及價額）
form-real_estate_bid_form-staff_result =
    .label = Hasil（結果）
form-real_estate_bid_form-staff_result-awarded = Menang（得標）
form-real_estate_bid_form-staff_result-not_awarded = Tidak menang（未得標）
form-real_estate_bid_form-staff_balance_deadline =
    .label = Batas pelunasan（繳足價金期限）

# 這張表自己的規則
form-real_estate_bid_form-rule-something_is_bid_for = Belum ada yang ditawar. Isi paling sedikit satu tanah atau bangunan.
form-real_estate_bid_form-rule-every_line_has_its_price = Sebagian baris ada harga, sebagian tidak. Isi semua, atau tidak sama sekali jika hanya satu harga total.
form-real_estate_bid_form-rule-total_reaches_the_floor = Total NT${ $total } di bawah minimum NT${ $floor }, penawaran akan batal. Mohon periksa.
form-real_estate_bid_form-rule-cash_needs_the_notice = Tunai hanya jika pengumuman mengizinkan. Mohon periksa pengumuman.
form-real_estate_bid_form-rule-shares_make_the_whole = Jumlah bagian tidak utuh. Mohon periksa, misalnya dua orang masing-masing setengah（2分之1）.
form-real_estate_bid_form-rule-everyone_states_a_share_or_nobody = Sebagian menulis bagian, sebagian tidak. Tulis semua atau tidak sama sekali.
form-real_estate_bid_form-rule-bidders_differ = Dua penawar bernomor sama. Periksa apakah terulang.
form-real_estate_bid_form-rule-proxy_does_not_bid = Kuasa tidak boleh ikut menawar lot yang sama. Pilih orang lain.
form-real_estate_bid_form-rule-bid_before_opening = Tanggal penawaran sesudah pembukaan. Mohon periksa kedua tanggal.
form-real_estate_bid_form-rule-post_before_opening = Pembukaan sudah lewat, pos akan terlambat. Mohon periksa pengumuman.
form-real_estate_bid_form-rule-arrival_before_opening = Batas tiba harus sebelum pembukaan. Salin dari pengumuman.
form-real_estate_bid_form-rule-none_stands_alone = Jika memilih “Tanpa batasan”, jangan pilih yang lain. Sisakan satu.
form-real_estate_bid_form-rule-company_and_farmland = Badan hukum swasta tidak boleh menerima tanah pertanian tanpa izin; lampirkan izinnya（農業發展條例第33條）.
form-real_estate_bid_form-rule-indigenous_land = Tanah adat hanya untuk warga pribumi（山坡地保育利用條例第37條）. Mohon periksa jenis penawar.
form-real_estate_bid_form-rule-post_holds_all = Amplop harus berisi surat penawaran, kantong jaminan, dan salinan KTP. Periksa yang kurang.
form-real_estate_bid_form-rule-post_holds_the_authority = Jika memakai kuasa, masukkan juga surat kuasa（委任狀）.
form-real_estate_bid_form-rule-post_holds_the_envelope = Jika ingin dikembalikan lewat pos, masukkan amplop balasan.

# 紙本固定文字
form-real_estate_bid_form-text-office = Kepada: { $office }
form-real_estate_bid_form-text-side_bidder = Penawar（投標人）
form-real_estate_bid_form-text-side_price = Harga（價額）
form-real_estate_bid_form-text-side_deposit = Jaminan（保證金）
form-real_estate_bid_form-text-side_qualification = Syarat（資格）
form-real_estate_bid_form-text-land = Tanah yang dibeli（願買之土地）
form-real_estate_bid_form-text-buildings = Bangunan yang dibeli（願買之建物）
form-real_estate_bid_form-text-years = tahun（歲）
form-real_estate_bid_form-text-words_prevail = Jumlah dalam huruf Tionghoa yang berlaku dan tidak boleh diubah; cetak ulang jika salah.
form-real_estate_bid_form-text-terms =
    1. Penawar membeli dengan harga tertulis menurut pengumuman; jika tidak lunas tepat waktu, dilelang lagi dan penawar menanggung kekurangan serta biaya.
    2. Dijual apa adanya tanpa jaminan cacat; penyerahan, penguasaan, hak lain, dan hak beli dahulu menurut pengumuman.
    3. Batal jika jaminan kurang, tanpa tanda tangan atau stempel, terlambat, bersyarat, atau barang tidak jelas; setelah masuk kotak tidak dapat ditarik atau diubah.
    4. Wajib bayar tidak boleh membeli; memakai nama orang lain menjadi tanggung jawab sendiri.
    5. Jika ada hak beli dahulu, jaminan ditahan sampai jelas.
form-real_estate_bid_form-text-return_title = Jaminan diambil kembali（領回保證金簽收）
form-real_estate_bid_form-text-return_text = Tidak menang: seluruh jaminan sudah diterima kembali di tempat. (Tanda tangani saat menerima.)
form-real_estate_bid_form-text-poa_title = Surat kuasa（委任狀）
form-real_estate_bid_form-text-poa_text = Pemberi kuasa menunjuk penerima kuasa untuk menawar, membeli, menaikkan harga, mengambil jaminan, membayar, dan menerima sertifikat peralihan hak, serta memberi wewenang khusus menurut Pasal 70 ayat 1 dan 2 Hukum Acara Perdata（民事訴訟法第70條）.
form-real_estate_bid_form-text-registered = Tercatat ganda（雙掛號）
form-real_estate_bid_form-text-title_bag = Label kantong jaminan（保證金封存袋標籤）
form-real_estate_bid_form-text-bag = Kantong jaminan（保證金封存袋）
form-real_estate_bid_form-text-bag_note = { $office }: lelang tanah dan bangunan
form-real_estate_bid_form-text-bag_how = Gunting di garis dan tempel di kantong jaminan. Isi hanya jaminan; tutup, tanda tangani di lipatan, dan serahkan bersama penawaran.
form-real_estate_bid_form-text-title_label = Label amplop penawaran（通訊投標信封標籤）
form-real_estate_bid_form-text-label = Penawaran lewat pos（通訊投標標封）
form-real_estate_bid_form-text-label_note = Jangan dibuka sebelum pembukaan（開標前請勿拆封）
form-real_estate_bid_form-text-label_how = Gunting di garis dan tempel di amplop luar. Tujuan, waktu pembukaan, dan nomor perkara harus sama dengan pengumuman. Pengirim boleh kosong. Satu amplop satu lot.
form-real_estate_bid_form-text-title_co = Daftar penawar bersama（共同投標人名冊）
form-real_estate_bid_form-text-co_note = Setiap penawar bersama menandatangani. Semua bagian bersama menjadi utuh; jika tidak ditulis dianggap sama.
form-real_estate_bid_form-text-title_post = Penawaran lewat pos: pernyataan dan pengembalian jaminan（通訊投標聲明）
form-real_estate_bid_form-text-post_lead = Lembar ini masuk amplop bersama penawaran.
form-real_estate_bid_form-text-post_pledge = Penawar mengirim dengan pos tercatat ganda dan tahu bahwa yang dihitung saat tiba, bukan cap pos; yang terlambat atau salah tujuan tidak dibuka. Rekening pengembalian harus atas nama penawar.
form-real_estate_bid_form-text-post_steps =
    Cara menawar lewat pos
    1. Baca pengumuman: hanya jika penawaran lewat pos diizinkan（通訊投標）. Kotak pos, pembukaan, dan batas tiba ada di sana.
    2. Isi surat penawaran, tanda tangani; jika memakai kuasa, isi juga surat kuasa di kanan bawah.
    3. Masukkan jaminan ke kantong, tempel label, tanda tangani di lipatan.
    4. Masukkan penawaran, kantong jaminan, salinan KTP (perusahaan: pendaftaran), lembar ini, dan bukti ke amplop luar; tambah amplop balasan jika jaminan dikirim kembali.
    5. Tempel label di amplop luar; satu amplop satu lot.
    6. Kirim dengan pos tercatat ganda（雙掛號）agar tiba tepat waktu di kotak pos pengumuman, bukan alamat kantor.
    7. Tidak dapat ditarik atau diubah; petugas memasukkannya ke kotak saat pembukaan.
    8. Jika tawaran sama, yang hadir boleh menaikkan; jika tidak, diundi（強制執行法第90條）.

# 要帶的
form-real_estate_bid_form-bring-deposit = Uang jaminan, dalam kantong tersegel（保證金封存袋）.
form-real_estate_bid_form-bring-identity = KTP asli dan stempel; lewat pos, salinannya.
form-real_estate_bid_form-bring-company = Perusahaan: data pendaftaran dan kedua stempel（大小章）.
form-real_estate_bid_form-bring-permit = Untuk tanah pertanian atau adat: izin atau bukti, di dalam penawaran.
form-real_estate_bid_form-bring-proxy = Jika memakai kuasa: KTP dan stempel kuasa.
form-real_estate_bid_form-bring-envelope = Lewat pos: amplop balasan untuk jaminan.
form-real_estate_bid_form-no_need-proxy_letter = Surat kuasa terpisah: sudah ada di kanan bawah formulir penawaran.
form-real_estate_bid_form-no_need-co_owner = Pemilik bersama dengan hak beli utama: salinan tanah dan bangunan dicek kantor.

# 依據、常見的疏漏
form-real_estate_bid_form-legal-sealed_bids = UU Penegakan Paksa, Pasal 85 sampai 89（強制執行法第85條至第89條）
form-real_estate_bid_form-legal-equal_bids = UU Penegakan Paksa, Pasal 90: tawaran sama（強制執行法第90條）
form-real_estate_bid_form-legal-execution = UU Penegakan Administratif, Pasal 26（行政執行法第26條）
form-real_estate_bid_form-legal-proxy = UU Acara Perdata, Pasal 70（民事訴訟法第70條）
form-real_estate_bid_form-mistake-lot = Nomor perkara atau lot salah, karena beberapa seksi melelang di hari sama.
form-real_estate_bid_form-mistake-two_lots = Dua lot di satu lembar.
form-real_estate_bid_form-mistake-total = Total berbeda dari baris, atau harga dua lot tertukar.
form-real_estate_bid_form-mistake-cheque = Cek sendiri, atau cek atas nama sendiri tanpa endos atau tidak dapat dialihkan.
form-real_estate_bid_form-mistake-deposit = Jaminan kurang dari pengumuman.
form-real_estate_bid_form-mistake-proxy = Lupa surat kuasa, atau tanpa wewenang khusus.
form-real_estate_bid_form-mistake-signature = Tanpa tanda tangan dan stempel.
form-real_estate_bid_form-mistake-post = Dikirim pos biasa, terlambat, atau ke alamat kantor.
form-real_estate_bid_form-mistake-permit = Izin tanah pertanian akan disusulkan.
