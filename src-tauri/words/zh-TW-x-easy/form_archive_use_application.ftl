### unread: not yet read by people who use easy-read texts

# 第 12 號 檔案應用申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-archive_use_application = 檔案應用申請書：我要看以前的文件
    .short = 我要看以前的文件
    .what = 看這裡以前的文件，或影印。還在辦的案件，請用第 11 號表。
    .bring = 身分證。請別人辦，帶委任書。公司帶登記的紙。

# 步驟
form-archive_use_application-section-applicant = 你
form-archive_use_application-section-proxy = 幫你辦的人
form-archive_use_application-section-organisation = 公司或團體
form-archive_use_application-section-files = 要看的文件
form-archive_use_application-section-original = 原來的文件
form-archive_use_application-section-purpose = 為什麼要看
form-archive_use_application-section-finish = 最後

# 放在同一頁的題目
form-archive_use_application-page-manager = 代表人的資料。不寫也可以
form-archive_use_application-page-numbers = 知道文件的號碼嗎？不寫也可以
form-archive_use_application-page-want = 這一件，你要怎麼用？
form-archive_use_application-page-original = 要看原來的文件嗎？不用，就不寫

# 申請人
form-archive_use_application-applicant_name = 你叫什麼名字？
    .label = 你的名字
    .help = 照證件上的名字寫。
form-archive_use_application-applicant_id_no = 你的證件是幾號？
    .label = 證件的號碼
    .help = 身分證、居留證，或護照的號碼。
form-archive_use_application-applicant_nationality = 你是哪一國人？
    .label = 哪一國的人
form-archive_use_application-applicant_address_registered = 你住在哪裡？
    .label = 地址
    .help = 我們的信會寄到這裡。
form-archive_use_application-has_proxy = 有人幫你辦嗎？
    .label = 有沒有人幫你辦
    .help = 你未滿 18 歲，由爸媽來辦。
form-archive_use_application-has_proxy-none = 沒有，我自己辦
form-archive_use_application-has_proxy-agent = 我請別人辦
form-archive_use_application-has_proxy-legal = 爸媽或監護人辦
form-archive_use_application-proxy_birth_date = 幫你辦的人，哪一天出生？
    .label = 幫你辦的人的生日
    .paper = 出生的日子

# 法人團體
form-archive_use_application-org_name = 是哪一個公司或團體？
    .label = 公司或團體的名字
    .help = 為自己申請，不用寫。
    .paper = 名字
form-archive_use_application-org_address = 公司的地址在哪裡？
    .label = 公司的地址
    .paper = 地址
form-archive_use_application-org_rep_name = 代表人叫什麼名字？
    .label = 代表人的名字
form-archive_use_application-org_rep_birth_date = 代表人哪一天出生？
    .label = 代表人的生日
    .paper = 出生的日子
form-archive_use_application-org_rep_phone = 代表人的電話是幾號？
    .label = 代表人的電話
    .paper = 電話

# 檔案
form-archive_use_application-archive_rows = 你要看哪些文件？
    .label = 要看的文件
    .help = 1 件寫 1 筆。最多 10 筆。
form-archive_use_application-archive_rows-seq =
    .label = 第幾個
form-archive_use_application-archive_rows-archive_no = 文件的檔號是幾號？
    .label = 檔案的號碼
    .help = 不知道，可以不寫。
form-archive_use_application-archive_rows-doc_no = 信的文號是幾號？
    .label = 文號
    .help = 信上有寫。不知道，可以不寫。
form-archive_use_application-archive_rows-title_gist = 是什麼文件？
    .label = 文件的名字或內容
    .help = 寫哪一年、誰的、什麼事。
form-archive_use_application-archive_rows-want_view = 你要看，或用手抄嗎？
    .label = 看或抄
form-archive_use_application-archive_rows-want_copy = 你要影印嗎？
    .label = 影印
form-archive_use_application-archive_rows-copy_form = 要怎麼印？
    .label = 怎麼印
form-archive_use_application-archive_rows-copy_form-bw = 黑白的紙
form-archive_use_application-archive_rows-copy_form-color = 彩色的紙
form-archive_use_application-archive_rows-copy_form-file = 電腦裡的檔案
form-archive_use_application-original_needed_seq = 哪幾個要看原來的？
    .label = 要看原來的，第幾個
    .help = 通常給你影印的。像 1、3。
form-archive_use_application-original_reason = 為什麼要看原來的？
    .label = 為什麼要看原來的
    .help = 按對的句子就好。
form-archive_use_application-original_reason-ready-1 = 我要看原來的簽名或印章。
form-archive_use_application-original_reason-ready-2 = 影印的字看不清楚。
form-archive_use_application-original_reason-ready-3 = 法院或別的機關要我看原來的。

# 目的
form-archive_use_application-purpose = 你為什麼要看？
    .label = 為什麼要看
    .help = 可以選很多個。
form-archive_use_application-purpose-history = 研究以前的事
form-archive_use_application-purpose-research = 學校的研究
form-archive_use_application-purpose-evidence = 當作證據
form-archive_use_application-purpose-reference = 工作要用
form-archive_use_application-purpose-rights = 保護自己的權利
form-archive_use_application-purpose-other = 別的
form-archive_use_application-purpose_detail = 請說要做什麼用
    .label = 要做什麼用
    .help = 按對的句子就好。也可以自己加字。
form-archive_use_application-purpose_detail-ready-1 = 我想知道我的案件怎麼辦的。
form-archive_use_application-purpose_detail-ready-2 = 我想知道那時候的決定，信有沒有送到。
form-archive_use_application-purpose_detail-ready-3 = 我要給法院或機關當證據。
form-archive_use_application-purpose_detail-ready-4 = 我要寫研究的文章。
form-archive_use_application-purpose_detail-ready-5 = 我要辦繼承或登記，要有證明。
form-archive_use_application-interest_proof = 有證明這件事和你有關嗎？
    .label = 和你有關的證明
    .help = 像戶籍的資料、契約。沒有，可以不寫。
form-archive_use_application-interest_proof-suggest-household = 戶籍的資料
form-archive_use_application-interest_proof-suggest-contract = 契約
form-archive_use_application-interest_proof-suggest-heirs = 家人的表
form-archive_use_application-reply_mode = 我們怎麼告訴你結果？
    .label = 怎麼告訴你
form-archive_use_application-reply_mode-post = 寄信
form-archive_use_application-reply_mode-email = 寄到我的 Email
form-archive_use_application-reply_mode-collect = 我自己來拿
form-archive_use_application-applicant_signature =
    .label = 用筆寫名字，或蓋印章

# 機關填寫
form-archive_use_application-staff_serial =
    .label = 這張表的號碼
form-archive_use_application-staff_received_at =
    .label = 收到的日子
form-archive_use_application-staff_correction_due =
    .label = 最晚補的日子
form-archive_use_application-staff_decision =
    .label = 結果
form-archive_use_application-staff_decision-granted = 可以看
form-archive_use_application-staff_decision-partly = 可以看一部分
form-archive_use_application-staff_decision-refused = 不能看，第幾款
form-archive_use_application-staff_slot =
    .label = 看的時間和地方
form-archive_use_application-staff_fee =
    .label = 要付的錢
form-archive_use_application-staff_signature =
    .label = 辦的人和主管

# 這張表自己的規則
form-archive_use_application-rule-each_is_used = 每一筆都要選看或影印。最少選 1 個。
form-archive_use_application-rule-minor_through_parent = 你未滿 18 歲，請爸媽或監護人來辦。
form-archive_use_application-rule-email_for_reply = 要用電子郵件，請寫你的信箱。

# 紙本固定文字
form-archive_use_application-text-lead = 請讓我看、抄寫或影印這裡的文件
form-archive_use_application-text-how = 請先看後面的說明。對的格子，請打勾。
form-archive_use_application-text-side_applicant = 你
form-archive_use_application-text-side_proxy = 幫你辦的人
form-archive_use_application-text-side_org = 公司或團體
form-archive_use_application-text-side_files = 要看的文件
form-archive_use_application-text-side_original = 原來的
form-archive_use_application-text-side_purpose = 為什麼要看
form-archive_use_application-text-guide_title = 怎麼寫這張表
form-archive_use_application-text-guide =
    1. 通常給你影印的。要看原來的，請說為什麼。
    2. 不知道號碼，請寫清楚是什麼文件。
    3. 可以自己送、寄來，或傳真。都要簽名。
    4. 請別人辦，要附委任書。
    5. 有的文件，要附證明才可以看。
    6. 法律說不能看的，我們會寫信說明。
    7. 請照信上的時間和地方來。帶身分證和信。請愛惜文件。
    8. 看和影印要付錢。請看第 6 號表。
    9. 請保護別人的資料。
    10. 還在辦的案件，請用第 11 號表。
form-archive_use_application-text-step_1 = 1. 送出
form-archive_use_application-text-step_2 = 2. 補資料
form-archive_use_application-text-step_3 = 3. 我們看
form-archive_use_application-text-step_4 = 4. 來看文件
form-archive_use_application-text-step_1_text = 自己送、寄來，或傳真
form-archive_use_application-text-step_2_text = 少了資料，7 天內補
form-archive_use_application-text-step_3_text = 30 天內，寫信告訴你
form-archive_use_application-text-step_4_text = 照信上的時間來

# 要帶的
form-archive_use_application-bring-identity = 身分證。來看文件那天，也要帶。
form-archive_use_application-bring-authority = 別人幫你辦，帶委任書。
form-archive_use_application-bring-organisation = 公司或團體，帶登記的紙。
form-archive_use_application-bring-interest = 有的文件，要帶和你有關的證明。

# 依據、常見的疏漏
form-archive_use_application-legal-act = 檔案的法律，第 17 條到第 21 條
form-archive_use_application-legal-rules = 檔案的規則，第 17 條到第 20 條
form-archive_use_application-mistake-vague = 只寫「參考」，看不懂要做什麼。
form-archive_use_application-mistake-which = 沒有號碼，也沒說是什麼文件。
form-archive_use_application-mistake-unsigned = 傳真的表沒有簽名。
form-archive_use_application-mistake-pending = 還在辦的案件，要用第 11 號表。
