### unread: not yet read by people who use easy-read texts

# 第 18 號 退還投標文件申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-return_bid_documents_request = 退還投標文件申請表：請還我投標的文件
    .short = 請還我投標的文件
    .what = 你的公司來投標，這次沒有成功。可以拿回文件。
    .bring = 公司的章、老闆的章、拿文件的人的身分證。

# 步驟
form-return_bid_documents_request-section-tender = 哪一個標案
form-return_bid_documents_request-section-vendor = 你的公司
form-return_bid_documents_request-section-return = 要拿回的文件
form-return_bid_documents_request-section-collect = 怎麼拿
form-return_bid_documents_request-section-seal = 在這裡蓋章

# 放在同一頁的題目
form-return_bid_documents_request-page-receiver = 誰來拿？

# 標案
form-return_bid_documents_request-tender_round = 這一次，是第幾次招標？
    .label = 第幾次招標
    .help = 公告上有寫。不知道，可以不寫。

# 廠商
form-return_bid_documents_request-vendor_contact = 有問題，可以找誰？
    .label = 我們要找誰
    .help = 公司裡辦這件事的人。可以不寫。

# 要退的文件
form-return_bid_documents_request-return_reason = 你為什麼要拿回文件？
    .label = 為什麼
    .help = 已經選出公司的話，文件要留在這裡。
form-return_bid_documents_request-return_reason-too_few = 投標的公司不到 3 家
form-return_bid_documents_request-return_reason-cancelled = 開標以後取消
form-return_bid_documents_request-return_reason-not_opened = 那次沒有開標
form-return_bid_documents_request-return_reason-unopened = 太晚送或不合規定，信封沒有開
form-return_bid_documents_request-return_reason-other = 別的原因
form-return_bid_documents_request-return_reason_other = 你的原因是什麼？
    .label = 別的原因
form-return_bid_documents_request-return_items = 你要拿回哪些文件？
    .label = 要拿回的文件
    .help = 可以選很多個。全部都要，選第 1 個就好。
form-return_bid_documents_request-return_items-whole = 整包信封
form-return_bid_documents_request-return_items-qualification = 資格的文件
form-return_bid_documents_request-return_items-specification = 規格的文件
form-return_bid_documents_request-return_items-price = 價錢的文件
form-return_bid_documents_request-return_items-sample = 你給的樣品
form-return_bid_documents_request-return_items-other = 別的
form-return_bid_documents_request-return_items_note = 還有要說的嗎？
    .label = 再說明一下
    .help = 像樣品 2 個。可以不寫。

# 怎麼領回
form-return_bid_documents_request-return_mode = 你想怎麼拿？
    .label = 怎麼拿
form-return_bid_documents_request-return_mode-person = 我自己來拿
form-return_bid_documents_request-return_mode-proxy = 我請別人來拿
form-return_bid_documents_request-return_mode-mail = 寄給我
form-return_bid_documents_request-mail_address = 我們要寄到哪裡？
    .label = 寄的地址
    .help = 請給我們信封。先寫好名字和地址，貼好郵票。

# 蓋章
form-return_bid_documents_request-vendor_seal =
    .label = 公司和老闆的印章
form-return_bid_documents_request-receipt_signature =
    .label = 拿到文件，簽名

# 機關填寫
form-return_bid_documents_request-staff_reason_confirmed =
    .label = 確認原因
form-return_bid_documents_request-staff_reason_confirmed-failed = 公司不夠
form-return_bid_documents_request-staff_reason_confirmed-cancelled = 開標後取消
form-return_bid_documents_request-staff_reason_confirmed-not_opened = 沒有開標
form-return_bid_documents_request-staff_kept =
    .label = 留在這裡的
form-return_bid_documents_request-staff_kept-none = 沒有
form-return_bid_documents_request-staff_kept-one_set = 1 份
form-return_bid_documents_request-staff_kept-copy = 影印的 1 份
form-return_bid_documents_request-staff_returned_at =
    .label = 還文件的日子
form-return_bid_documents_request-staff_handler =
    .label = 辦這件事的人
form-return_bid_documents_request-staff_head =
    .label = 主管

# 這張表自己的規則
form-return_bid_documents_request-rule-opening_has_been = 開標的時間還沒到。開標以後才可以申請。
form-return_bid_documents_request-rule-opening_before_filing = 開標的日子在{ $date }以後。請再看一次。
form-return_bid_documents_request-rule-whole_or_parts = 你選了整包信封。裡面的文件不用再選。
form-return_bid_documents_request-rule-other_needs_note = 你選了別的。請說是什麼。
form-return_bid_documents_request-rule-receiver_is_another = 來拿的人是老闆自己。請選「我自己來拿」。

# 紙本固定文字
form-return_bid_documents_request-text-lead = 我的公司來投標。請把文件還給我。
form-return_bid_documents_request-text-side_collect = 怎麼拿
form-return_bid_documents_request-text-declare =
    1. 你們可以留 1 份，或留影印的。
    2. 我拿回文件以後，這次投標就結束了。
form-return_bid_documents_request-text-nth = 第
form-return_bid_documents_request-text-times = 次
form-return_bid_documents_request-text-side_items = 你要拿回的文件
form-return_bid_documents_request-text-side_reason = 為什麼
form-return_bid_documents_request-text-side_declare = 簽名

# 要帶的
form-return_bid_documents_request-bring-seals = 公司的章和老闆的章。要和投標時一樣。
form-return_bid_documents_request-bring-identity = 來拿的人，帶身分證。
form-return_bid_documents_request-bring-authority = 請別人拿，要帶委託書。
form-return_bid_documents_request-bring-envelope = 要用寄的，請帶信封和郵票。

# 依據、常見的疏漏
form-return_bid_documents_request-legal-rules = 政府買東西的規則，第 57 條
form-return_bid_documents_request-legal-act = 政府買東西的法律，第 48 條
form-return_bid_documents_request-mistake-seals = 蓋的章和投標時不一樣。
form-return_bid_documents_request-mistake-awarded = 已經選出公司了。這時候不能拿回文件。
