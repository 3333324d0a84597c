### unread: not yet read by a native speaker

# 第 18 號 退還投標文件申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-return_bid_documents_request = Request for Return of Tender Documents（退還投標文件申請表）
    .short = Return of tender documents（退還投標文件）
    .what = For suppliers: get your tender documents back after a tender of this branch failed or was canceled.
    .bring = The company seal and the seal of the person in charge, the same as in the tender; the ID of the person collecting.

# 步驟
form-return_bid_documents_request-section-tender = Tender
form-return_bid_documents_request-section-vendor = Supplier
form-return_bid_documents_request-section-return = Documents to return
form-return_bid_documents_request-section-collect = Collecting
form-return_bid_documents_request-section-seal = Seal

# 放在同一頁的題目
form-return_bid_documents_request-page-receiver = Who collects them?

# 標案
form-return_bid_documents_request-tender_round = Which call for tenders was it?
    .label = Call number（招標次別）
    .help = The tender notice says so. If you do not know, leave it blank.

# 廠商
form-return_bid_documents_request-vendor_contact = Whom can we ask in your company?
    .label = Contact person（聯絡人）
    .help = The person who handles this. You may leave it blank.

# 要退的文件
form-return_bid_documents_request-return_reason = Why do you want them back?
    .label = Ground（事由）
    .help = After an award the documents stay with the office.
form-return_bid_documents_request-return_reason-too_few = Fewer than 3 tenderers（未滿三家流標）
form-return_bid_documents_request-return_reason-cancelled = Canceled after opening（開標後廢標）
form-return_bid_documents_request-return_reason-not_opened = Not opened at all（不予開標）
form-return_bid_documents_request-return_reason-unopened = Late or not in order, envelope unopened（逾期或不合格未開封）
form-return_bid_documents_request-return_reason-other = Other
form-return_bid_documents_request-return_reason_other = What is the reason?
    .label = Other ground（其他事由）
form-return_bid_documents_request-return_items = Which documents do you want back?
    .label = Documents to return（申請退還文件）
    .help = You may choose several. For everything, choose the first.
form-return_bid_documents_request-return_items-whole = The whole tender envelope（全份標封）
form-return_bid_documents_request-return_items-qualification = Qualification papers（資格文件）
form-return_bid_documents_request-return_items-specification = Specifications（規格文件）
form-return_bid_documents_request-return_items-price = Price papers（價格文件）
form-return_bid_documents_request-return_items-sample = Samples（樣品）
form-return_bid_documents_request-return_items-other = Other
form-return_bid_documents_request-return_items_note = Anything to add?
    .label = Note（說明）
    .help = For example 2 samples. You may leave it blank.

# 怎麼領回
form-return_bid_documents_request-return_mode = How do you want to get them?
    .label = Way of return（領回方式）
form-return_bid_documents_request-return_mode-person = Collect in person（親自領回）
form-return_bid_documents_request-return_mode-proxy = Collected by someone else（委託領回）
form-return_bid_documents_request-return_mode-mail = By post（郵寄）
form-return_bid_documents_request-mail_address = Where should they be sent?
    .label = Address for posting（郵寄地址）
    .help = Please bring an envelope with your address and stamps on it.

# 蓋章
form-return_bid_documents_request-vendor_seal =
    .label = Seals of supplier and person in charge（廠商及負責人印章）
form-return_bid_documents_request-receipt_signature =
    .label = Signed on return of the papers（領回簽收）

# 機關填寫
form-return_bid_documents_request-staff_reason_confirmed =
    .label = Ground confirmed（事由確認）
form-return_bid_documents_request-staff_reason_confirmed-failed = Failed（流標）
form-return_bid_documents_request-staff_reason_confirmed-cancelled = Canceled（廢標）
form-return_bid_documents_request-staff_reason_confirmed-not_opened = Not opened（不予開標）
form-return_bid_documents_request-staff_kept =
    .label = Kept by the office（機關留存）
form-return_bid_documents_request-staff_kept-none = Nothing（無）
form-return_bid_documents_request-staff_kept-one_set = One set（一份）
form-return_bid_documents_request-staff_kept-copy = Photocopy（影本）
form-return_bid_documents_request-staff_returned_at =
    .label = Date of return（退還日期）
form-return_bid_documents_request-staff_handler =
    .label = Handled by（承辦）
form-return_bid_documents_request-staff_head =
    .label = Head（主管）

# 這張表自己的規則
form-return_bid_documents_request-rule-opening_has_been = The opening is still ahead. You can ask for the return after it.
form-return_bid_documents_request-rule-opening_before_filing = The opening is after the date of this form, { $date }. Please check the date of opening.
form-return_bid_documents_request-rule-whole_or_parts = With “The whole tender envelope” you need not choose the papers inside it.
form-return_bid_documents_request-rule-other_needs_note = You chose “Other”. Please say in the note what it is.
form-return_bid_documents_request-rule-receiver_is_another = If the person in charge comes, choose “Collect in person”.

# 紙本固定文字
form-return_bid_documents_request-text-lead = We took part in a tender of your branch and ask for the return of these documents.
form-return_bid_documents_request-text-side_collect = Way of return（領回方式）
form-return_bid_documents_request-text-declare =
    1. The law lets the branch keep one set or photocopies; the rest is returned.
    2. Once returned, we claim no rights from this tender.
form-return_bid_documents_request-text-nth = No.（第）
form-return_bid_documents_request-text-times = call（次）
form-return_bid_documents_request-text-side_items = Papers（文件）
form-return_bid_documents_request-text-side_reason = Ground（事由）
form-return_bid_documents_request-text-side_declare = Declaration（聲明）

# 要帶的
form-return_bid_documents_request-bring-seals = Both seals（大小章）, the same as in the tender documents.
form-return_bid_documents_request-bring-identity = The ID of the person collecting.
form-return_bid_documents_request-bring-authority = A letter of authority, if someone else collects.
form-return_bid_documents_request-bring-envelope = For posting, an envelope with address and stamps.

# 依據、常見的疏漏
form-return_bid_documents_request-legal-rules = Enforcement Rules of the Government Procurement Act, article 57（政府採購法施行細則第57條）
form-return_bid_documents_request-legal-act = Government Procurement Act, article 48（政府採購法第48條）
form-return_bid_documents_request-mistake-seals = The seals differ from those in the tender.
form-return_bid_documents_request-mistake-awarded = The request comes after an award, when documents are kept.
