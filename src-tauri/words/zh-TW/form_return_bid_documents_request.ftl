### unread: waiting for the reading of the office itself

# 第 18 號 退還投標文件申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-return_bid_documents_request = 退還投標文件申請表
    .short = 退還投標文件
    .what = 參加本分署的採購投標，標案流標或廢標以後，申請拿回投標文件。
    .bring = 公司章和負責人章，要和投標時一樣；領回的人帶身分證。

# 步驟
form-return_bid_documents_request-section-tender = 標案
form-return_bid_documents_request-section-vendor = 廠商
form-return_bid_documents_request-section-return = 要退的文件
form-return_bid_documents_request-section-collect = 怎麼領回
form-return_bid_documents_request-section-seal = 蓋章

# 放在同一頁的題目
form-return_bid_documents_request-page-receiver = 誰來領回？

# 標案
form-return_bid_documents_request-tender_round = 這是第幾次招標？
    .label = 招標次別
    .help = 招標公告上有寫。不知道，可以不填。

# 廠商
form-return_bid_documents_request-vendor_contact = 有問題可以找哪一位？
    .label = 聯絡人
    .help = 公司裡辦這件事的人。可以不填。

# 要退的文件
form-return_bid_documents_request-return_reason = 為什麼要拿回文件？
    .label = 事由
    .help = 決標以後，文件要留在機關，不能退還。
form-return_bid_documents_request-return_reason-too_few = 未滿三家流標
form-return_bid_documents_request-return_reason-cancelled = 開標後廢標
form-return_bid_documents_request-return_reason-not_opened = 不予開標
form-return_bid_documents_request-return_reason-unopened = 逾期或不合格未開封
form-return_bid_documents_request-return_reason-other = 其他
form-return_bid_documents_request-return_reason_other = 是什麼原因？
    .label = 其他事由
form-return_bid_documents_request-return_items = 要拿回哪些文件？
    .label = 申請退還文件
    .help = 可以選好幾種。要全部拿回，選第一個就好。
form-return_bid_documents_request-return_items-whole = 全份標封
form-return_bid_documents_request-return_items-qualification = 資格文件
form-return_bid_documents_request-return_items-specification = 規格文件
form-return_bid_documents_request-return_items-price = 價格文件
form-return_bid_documents_request-return_items-sample = 樣品
form-return_bid_documents_request-return_items-other = 其他
form-return_bid_documents_request-return_items_note = 還有什麼要說明的嗎？
    .label = 說明
    .help = 例如樣品2件、價格封1個。可以不填。

# 怎麼領回
form-return_bid_documents_request-return_mode = 想怎麼領回？
    .label = 領回方式
form-return_bid_documents_request-return_mode-person = 親自領回
form-return_bid_documents_request-return_mode-proxy = 委託領回
form-return_bid_documents_request-return_mode-mail = 郵寄
form-return_bid_documents_request-mail_address = 要寄到哪裡？
    .label = 郵寄地址
    .help = 請附寫好收件人、貼足郵票的信封。

# 蓋章
form-return_bid_documents_request-vendor_seal =
    .label = 廠商及負責人印章
form-return_bid_documents_request-receipt_signature =
    .label = 領回簽收

# 機關填寫
form-return_bid_documents_request-staff_reason_confirmed =
    .label = 事由確認
form-return_bid_documents_request-staff_reason_confirmed-failed = 流標
form-return_bid_documents_request-staff_reason_confirmed-cancelled = 廢標
form-return_bid_documents_request-staff_reason_confirmed-not_opened = 不予開標
form-return_bid_documents_request-staff_kept =
    .label = 機關留存
form-return_bid_documents_request-staff_kept-none = 無
form-return_bid_documents_request-staff_kept-one_set = 一份
form-return_bid_documents_request-staff_kept-copy = 影本
form-return_bid_documents_request-staff_returned_at =
    .label = 退還日期
form-return_bid_documents_request-staff_handler =
    .label = 承辦
form-return_bid_documents_request-staff_head =
    .label = 主管

# 這張表自己的規則
form-return_bid_documents_request-rule-opening_has_been = 開標的時間還沒到。開標以後，才能申請退還。
form-return_bid_documents_request-rule-opening_before_filing = 開標在申請日期{ $date }以後。請再看一次開標的日子。
form-return_bid_documents_request-rule-whole_or_parts = 選了「全份標封」，就不用再選裡面的文件。
form-return_bid_documents_request-rule-other_needs_note = 選了「其他」，請在說明寫清楚是什麼。
form-return_bid_documents_request-rule-receiver_is_another = 領回人就是負責人的話，請選「親自領回」。

# 紙本固定文字
form-return_bid_documents_request-text-lead = 本廠商參加貴分署採購投標，申請退還下列投標文件。
form-return_bid_documents_request-text-side_collect = 領回方式
form-return_bid_documents_request-text-declare =
    一、貴分署依法得留存投標文件一份或影本，其餘退還。
    二、文件領回後，本廠商不再以該次投標主張權利。
form-return_bid_documents_request-text-nth = 第
form-return_bid_documents_request-text-times = 次
form-return_bid_documents_request-text-side_items = 文件
form-return_bid_documents_request-text-side_reason = 退還事由
form-return_bid_documents_request-text-side_declare = 聲明簽章

# 要帶的
form-return_bid_documents_request-bring-seals = 公司章和負責人章，要和投標文件上的一樣。
form-return_bid_documents_request-bring-identity = 領回的人帶身分證。
form-return_bid_documents_request-bring-authority = 委託別人領回，帶委託書。
form-return_bid_documents_request-bring-envelope = 要郵寄的話，帶貼足郵票的回郵信封。

# 依據、常見的疏漏
form-return_bid_documents_request-legal-rules = 政府採購法施行細則第57條
form-return_bid_documents_request-legal-act = 政府採購法第48條
form-return_bid_documents_request-mistake-seals = 蓋的章和投標文件上的不一樣。
form-return_bid_documents_request-mistake-awarded = 已經決標才來申請，這時候文件不退還。
