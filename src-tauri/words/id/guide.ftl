### unread: not yet read by a native speaker

# Groups: what one wants to do.
guide-group-pay = Membayar, menjelaskan
guide-what-pay = Cicilan, jaminan, keterangan, kunjungan ke rumah
guide-group-buy = Membeli di lelang
guide-what-buy = Melihat rumah, menawar, membeli, serah terima
guide-group-creditor = Saya juga kreditur
guide-what-creditor = Pembagian, pengambilalihan, warisan
guide-group-read = Melihat berkas dan arsip
guide-what-read = Permohonan membaca, menyalin, hitung biaya
guide-group-refund = Terima uang, uang kembali
guide-what-refund = Kuitansi, pengembalian jaminan pemasok
guide-group-others = Kuasa, gaji, lainnya
guide-what-others = Surat kuasa, laporan potong gaji, pendapat, instansi

# Where it is handed in.
guide-where-division = Serahkan di loket pelayanan untuk seksi penanggung jawab（承辦股）, atau kirim lewat pos.
guide-where-service = Serahkan di loket pelayanan, atau lewat telepon atau pos.
guide-where-archive = Serahkan ke sekretariat（秘書室）bagian arsip: langsung, pos, atau faks.
guide-where-procurement = Serahkan ke sekretariat（秘書室）: pengadaan, kasir.
guide-where-auction = Serahkan di tempat lelang kepada seksi penanggung jawab（承辦股）.
guide-where-bidbox = Segel, masukkan ke kotak penawaran（標匭）. Lewat pos: ke kotak pos di pengumuman.
guide-where-payout = Serahkan saat menerima uang.
guide-where-kiosk = Jawab di mesin ini, atau serahkan kertasnya di loket pelayanan.
guide-where-intake = Instansi mengirim ke bagian surat masuk（收發）.
guide-where-none = Ini hanya untuk dibaca, tidak diserahkan.

# What it costs.
guide-fee-free = Gratis.
guide-fee-no_fee = Tanpa biaya pelaksanaan.
guide-fee-advance = Tanpa biaya pelaksanaan. Biaya yang harus dibayar dahulu akan diberitahukan.
guide-fee-table = Membaca 2 jam NT$20, salinan dihitung terpisah. Lihat tarif nomor 6.
guide-fee-deposit = Tanpa biaya. Uang jaminan sesuai pengumuman.
guide-fee-postage = Gratis. Jika dikirim lewat pos, ongkos kirim dibayar dahulu.

# Who uses each form, and when.
guide-who-installment_application = Orang yang wajib membayar（義務人）; perusahaan oleh pimpinannya. Boleh diwakilkan.
guide-when-installment_application = Setelah menerima panggilan bayar dan tidak bisa lunas sekaligus, sebelum harta dijual.
guide-who-guarantee_letter = Orang yang menjamin, atau orang yang wajib membayar sendiri.
guide-when-guarantee_letter = Saat cicilan, tenggat, pencabutan cekal, atau penghentian penahanan perlu jaminan.
guide-who-obligor_statement = Orang yang wajib membayar, keluarga, atau wakilnya.
guide-when-obligor_statement = Jika tidak bisa datang pada harinya, atau ingin menulis. Ganti tanggal diminta paling lambat 1 hari sebelumnya.
guide-who-property_viewing_request = Siapa pun yang ingin menawar.
guide-when-property_viewing_request = Setelah pengumuman dan sebelum pembukaan penawaran. Ajukan lebih awal.
guide-who-home_visit_request = Penyandang disabilitas, lansia, atau yang sulit berjalan. Boleh dimintakan orang lain.
guide-when-home_visit_request = Saat ingin mengurus cicilan, membayar, atau menjelaskan di rumah.
guide-who-archive_fee_schedule = Siapa pun yang ingin melihat berkas atau arsip.
guide-when-archive_fee_schedule = Sebelum mengajukan, untuk tahu biayanya. Bayar setelah disetujui.
guide-who-declaration_take_over = Kreditur: instansi, pemegang hipotek, atau peserta pembagian.
guide-when-declaration_take_over = Di tempat lelang, jika tidak ada yang menawar cukup, sebelum ditutup; atau dalam penjualan khusus.
guide-who-declaration_join_distribution = Kreditur lain: punya dasar penagihan, hipotek, atau hak utama, atau instansi.
guide-when-declaration_join_distribution = Paling lambat 1 hari sebelum penjualan atau pengambilalihan; tanpa penjualan, 1 hari sebelum tabel pembagian.
guide-who-declaration_purchase_special_sale = Siapa pun yang mau membeli sesuai syarat pengumuman.
guide-when-declaration_purchase_special_sale = Dalam 3 bulan sejak pengumuman penjualan khusus（特別變賣程序公告）.
guide-who-request_property_handover = Pemenang lelang, pengambil alih, atau pembeli.
guide-when-request_property_handover = Sudah ada sertifikat peralihan, pengumuman menyebut “diserahkan”（點交）, tetapi penghuni belum pindah atau kembali.
guide-who-case_file_access_request = Pihak dalam perkara dan wakilnya; orang lain dengan persetujuan atau kepentingan.
guide-when-case_file_access_request = Selama perkara masih berjalan.
guide-who-archive_use_application = Siapa saja. Arsip terbatas hanya untuk yang bersangkutan.
guide-when-archive_use_application = Saat perkara selesai dan diarsipkan, lalu ingin membaca, mencatat, atau menyalin.
guide-who-power_of_attorney = Siapa pun yang mengutus orang lain.
guide-when-power_of_attorney = Diserahkan saat wakil pertama kali datang.
guide-who-wage_garnishment_report = Pemberi kerja yang menerima perintah potong gaji（扣薪命令）.
guide-when-wage_garnishment_report = Dalam 10 hari setelah diterima.
guide-who-inheritance_registration_request = Instansi pelimpah（移送機關）atau kreditur lain.
guide-when-inheritance_registration_request = Saat tanah atau rumah warisan masih atas nama almarhum.
guide-who-satisfaction_survey = Semua yang datang. Tanpa nama.
guide-when-satisfaction_survey = Setelah selesai, kira-kira 1 menit.
guide-who-transfer_document_set = Instansi pemerintah yang melimpahkan perkara.
guide-when-transfer_document_set = Saat melimpahkan perkara. Di sini hanya formulir kosong.
guide-who-return_bid_documents_request = Pemasok yang ikut tender pengadaan cabang ini; bukan peserta lelang.
guide-when-return_bid_documents_request = Saat tender gagal karena kurang dari 3 peserta, atau dibatalkan setelah dibuka.
guide-who-return_performance_bond_request = Kontraktor cabang ini.
guide-when-return_performance_bond_request = Saat syarat pengembalian dalam kontrak terpenuhi dan tidak ada yang tertunda.
guide-who-receipt = Siapa pun yang menerima uang dari cabang ini, misalnya uang jaminan.
guide-when-receipt = Saat uang dibayarkan.
guide-who-return_bid_bond_request = Pemasok yang tidak menang, atau tendernya gagal atau batal.
guide-when-return_bid_bond_request = Setelah hasil pasti; bagi pemenang, setelah jaminan pelaksanaan dibayar.
guide-who-real_estate_bid_form = Siapa pun yang ingin membeli; bukan orang yang wajib membayar.
guide-when-real_estate_bid_form = Sebelum kotak ditutup. Lewat pos harus tiba sebelum jam di pengumuman.

# Other words by which a form is looked for; never shown.
guide-also-installment_application = cicilan; angsuran; tidak bisa bayar sekaligus; tunggakan pajak; denda
guide-also-guarantee_letter = jaminan; penjamin; larangan ke luar negeri
guide-also-obligor_statement = pernyataan; menjelaskan; tidak bisa datang; ganti tanggal; sudah bayar
guide-also-property_viewing_request = lihat rumah; lihat tanah; kunjungan sebelum lelang
guide-also-home_visit_request = kunjungan ke rumah; penyandang disabilitas; lansia; sulit bepergian
guide-also-archive_fee_schedule = biaya; harga fotokopi; biaya melihat arsip
guide-also-declaration_take_over = kreditur mengambil alih; tidak ada penawar
guide-also-declaration_join_distribution = ikut pembagian; kreditur; berutang pada saya; hipotek
guide-also-declaration_purchase_special_sale = beli setelah lelang gagal; penjualan khusus; beli dengan harga tercantum
guide-also-request_property_handover = serah terima; penghuni tidak mau pindah; sudah beli rumah
guide-also-case_file_access_request = melihat berkas perkara; fotokopi berkas
guide-also-archive_use_application = arsip; dokumen lama; akses arsip
guide-also-power_of_attorney = surat kuasa; wakil; memberi kuasa; diwakilkan
guide-also-wage_garnishment_report = potong gaji; perusahaan; majikan; pegawai berutang
guide-also-inheritance_registration_request = warisan; ahli waris; pendaftaran waris; pemilik meninggal
guide-also-satisfaction_survey = survei; pendapat; saran; keluhan
guide-also-transfer_document_set = pelimpahan; instansi; kantor pemerintah
guide-also-return_bid_documents_request = pengembalian dokumen tender; pemasok; tender gagal
guide-also-return_performance_bond_request = jaminan pelaksanaan; pengembalian; kontrak; pemasok
guide-also-receipt = kuitansi; terima uang; tanda terima
guide-also-return_bid_bond_request = jaminan penawaran; pengembalian; tidak menang
guide-also-real_estate_bid_form = lelang; penawaran; beli rumah; beli tanah; penawaran lewat pos
