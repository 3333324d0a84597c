### unread: not yet read by a native speaker

# 第 17 號 移送書表（移送機關用）
# 題目給答案檔和檢查頁，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

form-transfer_document_set = Kumpulan Formulir Pelimpahan untuk Instansi（移送書表）
    .short = Untuk instansi（移送書表）
    .what = Untuk instansi pemerintah yang melimpahkan tagihan terlambat. Warga tidak perlu mengisi; di sini dapat dilihat dan dicetak kosong.
    .bring = Keputusan, bukti penyampaian, bukti belum dibayar, dan data harta yang diketahui.

# 步驟
form-transfer_document_set-section-agency = Instansi
form-transfer_document_set-section-obligor = Wajib bayar
form-transfer_document_set-section-duty = Kewajiban dan jumlah
form-transfer_document_set-section-list = Daftar
form-transfer_document_set-section-assets = Daftar harta
form-transfer_document_set-section-withdraw = Pencabutan

# 放在同一頁的題目
form-transfer_document_set-page-person = Jenis kelamin dan pekerjaan (opsional)
form-transfer_document_set-page-rep = Siapa wali atau wakilnya?
form-transfer_document_set-page-dates = Tanggal lain (opsional)

# 移送機關
form-transfer_document_set-agency_name = Instansi mana yang melimpahkan?
    .label = Instansi pelimpah（移送機關）
form-transfer_document_set-agency_code = Berapa kode instansi?
    .label = Kode instansi（機關代碼）
form-transfer_document_set-agency_rep_name = Siapa wakil instansi?
    .label = Wakil instansi（機關代表人）
form-transfer_document_set-agency_contact = Siapa penangan perkara?
    .label = Penangan atau kuasa（承辦人／代理人）
form-transfer_document_set-agency_phone = Telepon dan ekstensinya?
    .label = Telepon（電話）
form-transfer_document_set-agency_doc_no = Berapa nomor surat pelimpahan?
    .label = Nomor surat（移送發文字號）
form-transfer_document_set-transfer_date = Tanggal pelimpahan?
    .label = Tanggal pelimpahan（移送日期）
form-transfer_document_set-transfer_case_no = Berapa nomor perkara instansi?
    .label = Nomor instansi（移送案號）
form-transfer_document_set-control_no = Berapa nomor kendali?
    .label = Nomor kendali（管理代號）
    .help = Dari kode batang atau tagihan, jika ada.

# 義務人
form-transfer_document_set-obligor_gender = Apa jenis kelamin wajib bayar?
    .label = Jenis kelamin（性別）
form-transfer_document_set-obligor_gender-male = Laki-laki（男）
form-transfer_document_set-obligor_gender-female = Perempuan（女）
form-transfer_document_set-obligor_gender-other = Lainnya（其他）
form-transfer_document_set-obligor_occupation = Apa pekerjaan wajib bayar?
    .label = Pekerjaan（職業）
form-transfer_document_set-obligor_rep_id_no = Berapa nomor identitas wakil?
    .label = Identitas wakil（代表人證號）
form-transfer_document_set-obligor_rep_address = Di mana alamat wakil?
    .label = Alamat wakil（代表人住所）
form-transfer_document_set-obligor_phone = Berapa telepon wajib bayar?
    .label = Telepon（聯絡電話）

# 義務和金額
form-transfer_document_set-duty_kind = Jenis kewajiban apa?
    .label = Jenis kewajiban（義務種類）
form-transfer_document_set-duty_kind-tax = Pajak（稅捐）
form-transfer_document_set-duty_kind-health = Iuran kesehatan（健保費）
form-transfer_document_set-duty_kind-labour = Asuransi tenaga kerja（勞保費）
form-transfer_document_set-duty_kind-fine = Denda（罰鍰）
form-transfer_document_set-duty_kind-fee = Biaya（費用）
form-transfer_document_set-duty_kind-other = Lainnya（其他）
form-transfer_document_set-duty_cause = Bagaimana kewajiban timbul, menurut aturan apa?
    .label = Sebab dan aturan（發生原因及法令）
form-transfer_document_set-duty_date = Tanggal timbulnya kewajiban?
    .label = Tanggal timbul（義務發生日）
form-transfer_document_set-title_doc_no = Berapa nomor keputusan?
    .label = Nomor keputusan（執行名義文號）
    .help = Satu keputusan per lembar（施行細則第22條）.
form-transfer_document_set-served_date = Tanggal penyampaian?
    .label = Disampaikan（送達日期）
form-transfer_document_set-due_date = Tanggal jatuh temponya?
    .label = Jatuh tempo（繳納期限）
form-transfer_document_set-reminder_date = Tanggal peringatan?
    .label = Diperingatkan（催繳日期）
form-transfer_document_set-final_date = Tanggal berkekuatan tetap?
    .label = Tetap pada（確定日期）
form-transfer_document_set-limit_date = Kapan masa penagihan berakhir?
    .label = Masa berakhir（執行期間屆滿日）
form-transfer_document_set-amount_rows = Jumlah apa saja yang harus dibayar?
    .label = Jumlah terutang（應納金額）
form-transfer_document_set-amount_rows-amt_item = Pos apa ini?
    .label = Pos（項目）
form-transfer_document_set-amount_rows-amt_item-principal = Pokok（本稅、費、罰鍰）
form-transfer_document_set-amount_rows-amt_item-surcharge = Denda keterlambatan（滯納金）
form-transfer_document_set-amount_rows-amt_item-interest = Bunga（利息）
form-transfer_document_set-amount_rows-amt_item-other = Lainnya（其他）
form-transfer_document_set-amount_rows-amt_period = Untuk tahun atau masa apa?
    .label = Masa（年期別）
form-transfer_document_set-amount_rows-amt_value = Berapa jumlah pos ini?
    .label = Jumlah（金額）
form-transfer_document_set-amount_rows-amt_note = Dihitung sampai kapan, lalu berapa tarifnya?
    .label = Sampai dan tarif（計至日及續計利率）
form-transfer_document_set-amount_total =
    .label = Total jumlah（合計）
form-transfer_document_set-amount_total_capitals =
    .label = Total huruf Tionghoa（合計大寫）
form-transfer_document_set-security_taken = Adakah tindakan pengamanan?
    .label = Tindakan（保全或限制措施）
form-transfer_document_set-security_taken-no_disposal = Larangan mengalihkan（禁止處分）
form-transfer_document_set-security_taken-provisional = Sita sementara（假扣押）
form-transfer_document_set-security_taken-travel = Larangan ke luar negeri（限制出境）
form-transfer_document_set-security_taken-none = Tidak ada（無）
form-transfer_document_set-prior_certificate_no = Berapa nomor sertifikat sebelumnya?
    .label = Nomor sertifikat（執行憑證文號）
    .help = Hanya untuk pelimpahan kembali.
form-transfer_document_set-enclosures = Dokumen apa yang dilampirkan?
    .label = Lampiran（檢附文件）
form-transfer_document_set-enclosures-decision = Keputusan（處分文書）
form-transfer_document_set-enclosures-served = Bukti penyampaian（送達證明）
form-transfer_document_set-enclosures-unpaid = Bukti belum dibayar（逾期未履行證明）
form-transfer_document_set-enclosures-assets = Daftar harta（財產目錄）
form-transfer_document_set-enclosures-registry = Data kependudukan atau pendaftaran（戶籍或登記資料）
form-transfer_document_set-enclosures-other = Lainnya（其他）
form-transfer_document_set-agency_seal =
    .label = Stempel instansi（機關印信）

# 清冊
form-transfer_document_set-list_rows = Perkara mana yang dilimpahkan bersama?
    .label = Daftar perkara（移送執行案件清冊）
form-transfer_document_set-list_rows-seq =
    .label = No.（序號）
form-transfer_document_set-list_rows-transfer_no = Berapa nomor perkara instansi?
    .label = Nomor instansi（移送案號）
form-transfer_document_set-list_rows-name = Siapa wajib bayarnya?
    .label = Wajib bayar（義務人）
form-transfer_document_set-list_rows-id_no = Berapa nomor identitasnya?
    .label = Identitas（證號）
form-transfer_document_set-list_rows-kind = Untuk apa?
    .label = Jenis（種類）
form-transfer_document_set-list_rows-amount = Berapa jumlahnya?
    .label = Jumlah（金額）
form-transfer_document_set-list_rows-due = Tanggal jatuh temponya?
    .label = Jatuh tempo（限繳日）
form-transfer_document_set-list_rows-note = Ada catatan?
    .label = Catatan（備註）
form-transfer_document_set-list_count =
    .label = Banyaknya（件數）
form-transfer_document_set-list_total =
    .label = Jumlah total（總金額）

# 財產目錄
form-transfer_document_set-asset_realty_rows = Tanah dan bangunan apa yang diketahui?
    .label = Tanah dan bangunan（不動產）
form-transfer_document_set-asset_realty_rows-a_desc = Bagaimana keterangannya?
    .label = Keterangan（標示）
form-transfer_document_set-asset_realty_rows-a_share = Berapa bagian haknya?
    .label = Bagian hak（權利範圍）
form-transfer_document_set-asset_realty_rows-a_value = Berapa nilainya?
    .label = Nilai（現值）
form-transfer_document_set-asset_vehicle_rows = Kendaraan apa yang diketahui?
    .label = Kendaraan（車輛）
form-transfer_document_set-asset_vehicle_rows-v_plate = Berapa nomor polisinya?
    .label = Nomor polisi（車號）
form-transfer_document_set-asset_vehicle_rows-v_model = Merek dan tahun apa?
    .label = Merek dan tahun（廠牌年份）
form-transfer_document_set-asset_income_rows = Penghasilan apa yang diketahui?
    .label = Penghasilan（所得）
form-transfer_document_set-asset_income_rows-i_payer = Siapa yang membayar?
    .label = Pembayar（給付單位）
form-transfer_document_set-asset_income_rows-i_kind = Jenis penghasilan apa?
    .label = Jenis（類別）
form-transfer_document_set-asset_income_rows-i_amount = Berapa jumlahnya?
    .label = Jumlah（金額）
form-transfer_document_set-asset_other = Harta lain apa yang diketahui?
    .label = Harta lain（其他財產）

# 撤回
form-transfer_document_set-withdraw_case = Perkara mana yang dicabut?
    .label = Nomor perkara（執行案號）
    .help = Hanya jika ada pencabutan.
form-transfer_document_set-withdraw_scope = Seluruhnya atau sebagian?
    .label = Cakupan（撤回範圍）
form-transfer_document_set-withdraw_scope-all = Seluruhnya（全部）
form-transfer_document_set-withdraw_scope-part = Sebagian（一部）
form-transfer_document_set-withdraw_reason = Mengapa dicabut?
    .label = Alasan（撤回原因）
form-transfer_document_set-withdraw_reason-paid = Sudah lunas（已繳清）
form-transfer_document_set-withdraw_reason-corrected = Keputusan diubah atau dibatalkan（更正或撤銷處分）
form-transfer_document_set-withdraw_reason-mistaken = Salah limpah（移送錯誤）
form-transfer_document_set-withdraw_reason-other = Lainnya（其他）
form-transfer_document_set-buyer_consent = Jika sudah terjual, apakah pembeli setuju?
    .label = Persetujuan pembeli（拍定人同意）
    .help = Sesudah terjual perlu persetujuan pembeli（施行細則第24條）.
form-transfer_document_set-buyer_consent-yes = Ada（有）
form-transfer_document_set-buyer_consent-no = Tidak ada（無）

# 機關填寫
form-transfer_document_set-staff_case_number =
    .label = Nomor perkara diberikan（分案案號）
form-transfer_document_set-staff_division =
    .label = Seksi（股別）
form-transfer_document_set-staff_review =
    .label = Pemeriksaan（立案審查）
form-transfer_document_set-staff_review-accepted = Diterima（受理）
form-transfer_document_set-staff_review-completion = Dilengkapi（補正）
form-transfer_document_set-staff_review-forwarded = Diteruskan（移轉）
form-transfer_document_set-staff_review-returned = Dikembalikan（退案）

# 這張表自己的規則
form-transfer_document_set-rule-due_before_transfer = Jatuh tempo harus sebelum tanggal pelimpahan { $date }. Mohon periksa.
form-transfer_document_set-rule-transfer_not_in_future = Tanggal pelimpahan tidak boleh sesudah hari ini.
form-transfer_document_set-rule-served_before_due = Penyampaian sesudah jatuh tempo. Mohon periksa kedua tanggal.
form-transfer_document_set-rule-reminded_after_due = Peringatan sebelum jatuh tempo. Mohon periksa kedua tanggal.
form-transfer_document_set-rule-period_not_over = Masa penagihan berakhir sebelum pelimpahan（行政執行法第7條）. Mohon periksa.
form-transfer_document_set-rule-interest_says_until_when = Untuk denda dan bunga tulis dihitung sampai tanggal berapa, misalnya “計至115年11月20日”.
form-transfer_document_set-rule-papers_of_the_law = Lampirkan keputusan, bukti penyampaian, dan bukti belum dibayar（行政執行法第13條）. Periksa yang kurang.
form-transfer_document_set-rule-none_stands_alone = Jika memilih “Tidak ada”, jangan pilih yang lain.
form-transfer_document_set-rule-transfer_numbers_differ = Dua perkara di daftar bernomor sama. Periksa apakah terulang.

# 紙本固定文字
form-transfer_document_set-text-title_transfer = Surat pelimpahan（移送書）
form-transfer_document_set-text-lead = Dilimpahkan untuk ditagih dengan dokumen Pasal 13（行政執行法第13條）. Satu lembar untuk satu keputusan.
form-transfer_document_set-text-side_agency = Instansi（移送機關）
form-transfer_document_set-text-side_obligor = Wajib bayar（義務人）
form-transfer_document_set-text-side_duty = Kewajiban（義務）
form-transfer_document_set-text-side_amount = Jumlah（應納金額）
form-transfer_document_set-text-side_papers = Dokumen（文件）
form-transfer_document_set-text-statement = Telah disampaikan dan diperingatkan menurut aturan, belum dipenuhi; dilimpahkan dengan dokumen Pasal 13（行政執行法第13條）.
form-transfer_document_set-text-title_list = Daftar perkara yang dilimpahkan（移送執行案件清冊）
form-transfer_document_set-text-list_note = Jika melimpahkan beberapa perkara, tiap perkara satu surat; lampirkan daftar ini.
form-transfer_document_set-text-title_assets = Daftar harta wajib bayar（義務人財產目錄）
form-transfer_document_set-text-realty = 1. Tanah dan bangunan（不動產）
form-transfer_document_set-text-vehicles = 2. Kendaraan（車輛）
form-transfer_document_set-text-income = 3. Penghasilan（所得）
form-transfer_document_set-text-title_withdraw = Permohonan pencabutan（撤回執行申請書）
form-transfer_document_set-text-withdraw_text = Instansi mencabut seluruh atau sebagian penagihan perkara di atas karena alasan tersebut, menurut Pasal 24（行政執行法施行細則第24條）.
form-transfer_document_set-text-obligor = Wajib bayar（義務人）
form-transfer_document_set-text-title_again = Surat pelimpahan kembali（執行憑證再移送書）
form-transfer_document_set-text-again_text = Penagihan sebelumnya tidak mencukupi dan sertifikat diterbitkan. Kini dilimpahkan kembali dengan sertifikat; masanya menurut Pasal 7（行政執行法第7條）.
form-transfer_document_set-text-cases = perkara（件）

# 要帶的
form-transfer_document_set-bring-decision = Keputusan atau bukti kewajiban.
form-transfer_document_set-bring-served = Bukti penyampaian.
form-transfer_document_set-bring-unpaid = Bukti lewat waktu dan belum dipenuhi.
form-transfer_document_set-bring-assets = Daftar harta, jika diketahui.
form-transfer_document_set-bring-registry = Data kependudukan atau perusahaan.

# 依據、常見的疏漏
form-transfer_document_set-legal-transfer = UU Penegakan Administratif, Pasal 11（行政執行法第11條）
form-transfer_document_set-legal-contents = UU Penegakan Administratif, Pasal 13（行政執行法第13條）
form-transfer_document_set-legal-one_title = Peraturan pelaksanaan, Pasal 22 dan 23（行政執行法施行細則第22條、第23條）
form-transfer_document_set-legal-withdrawal = Peraturan pelaksanaan, Pasal 24: pencabutan（行政執行法施行細則第24條）
form-transfer_document_set-mistake-served = Bukti penyampaian tidak ada.
form-transfer_document_set-mistake-representative = Perusahaan tanpa nama wakil.
form-transfer_document_set-mistake-interest = Bunga tanpa tanggal akhir hitungan.
form-transfer_document_set-mistake-deceased = Wajib bayar sudah meninggal saat dilimpahkan.
form-transfer_document_set-mistake-two_titles = Dua keputusan di satu surat.
