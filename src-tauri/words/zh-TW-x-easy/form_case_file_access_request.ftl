### unread: not yet read by people who use easy-read texts

# 第 11 號 受理閱覽卷宗申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-case_file_access_request = 受理閱覽卷宗申請書：我要看案件的紙
    .short = 我要看案件的紙
    .what = 你想看案件的紙嗎？還在辦的案件，寫這張表。很久以前的案件，寫第 12 號表。
    .bring = 看的那天帶身分證。別人代替你，要帶委任狀。

# 步驟
form-case_file_access_request-section-case = 案件
form-case_file_access_request-section-applicant = 要看的人
form-case_file_access_request-section-capacity = 和案件的關係
form-case_file_access_request-section-proxy = 幫你辦的人
form-case_file_access_request-section-scope = 你要看什麼
form-case_file_access_request-section-visit = 為什麼、哪一天
form-case_file_access_request-section-declare = 規定

# 放在同一頁的題目
form-case_file_access_request-page-case_more = 小組和要付錢的人，不寫也可以
form-case_file_access_request-page-copies = 你要怎麼印？
form-case_file_access_request-page-rules = 最後，請看這些規定

# 身分
form-case_file_access_request-applicant_capacity = 你和這個案件，有什麼關係？
    .label = 和案件的關係
    .help = 這件事會影響到你，請選「這件事會影響的人」。
form-case_file_access_request-applicant_capacity-obligor = 要付錢的人
form-case_file_access_request-applicant_capacity-agency = 送案件來的機關
form-case_file_access_request-applicant_capacity-creditor = 別人欠他錢的人
form-case_file_access_request-applicant_capacity-buyer = 買到房子的人
form-case_file_access_request-applicant_capacity-guarantor = 答應幫忙付錢的人
form-case_file_access_request-applicant_capacity-interested = 這件事會影響的人
form-case_file_access_request-applicant_capacity-lawyer = 律師
form-case_file_access_request-interest_reason = 這個案件，為什麼和你有關？
    .label = 和我有什麼關係
    .help = 按對的句子就好。也可以自己加字。最少要 10 個字。
form-case_file_access_request-interest_reason-ready-1 = 案件裡的房子或土地，我也有一份。我要知道辦到哪裡。
form-case_file_access_request-interest_reason-ready-2 = 我有抵押權。我要知道錢怎麼分。
form-case_file_access_request-interest_reason-ready-3 = 我租案件裡的房子。我要知道能不能繼續租。
form-case_file_access_request-interest_reason-ready-4 = 要付錢的人過世了。我是他的家人，我要知道案件。
form-case_file_access_request-party_consent = 案件裡的人，有沒有寫紙說可以？
    .label = 同意的紙
    .help = 沒有的話，要帶能說明關係的紙。
form-case_file_access_request-party_consent-yes = 有
form-case_file_access_request-party_consent-no = 沒有

# 看什麼
form-case_file_access_request-access_modes = 你想怎麼看？
    .label = 怎麼看
    .help = 可以選很多個。
form-case_file_access_request-access_modes-read = 用眼睛看
form-case_file_access_request-access_modes-note = 用手抄
form-case_file_access_request-access_modes-copy = 印一份帶走
form-case_file_access_request-access_modes-photo = 照相
form-case_file_access_request-access_modes-scan = 掃描
form-case_file_access_request-access_modes-duplicate = 給我一份
form-case_file_access_request-scope = 你要看全部，還是幾張？
    .label = 看多少
    .help = 知道要看哪幾張，會比較快。
form-case_file_access_request-scope-whole = 全部
form-case_file_access_request-scope-parts = 我要的幾張
form-case_file_access_request-scope_detail = 你要看哪些紙？
    .label = 要看的紙
    .help = 按你要看的。可以按很多個。
form-case_file_access_request-scope_detail-ready-1 = 移送機關給你們的紙。
form-case_file_access_request-scope_detail-ready-2 = 信送到了的證明。
form-case_file_access_request-scope_detail-ready-3 = 查封的紀錄，和估價的報告。
form-case_file_access_request-scope_detail-ready-4 = 拍賣的公告和紀錄。
form-case_file_access_request-scope_detail-ready-5 = 分錢的表。
form-case_file_access_request-scope_detail-ready-6 = 付錢的紀錄。
form-case_file_access_request-page_estimate = 你大約要印幾頁？
    .label = 大約幾頁
    .help = 大約就好。可以不寫。
form-case_file_access_request-copy_color = 印黑白，還是彩色？
    .label = 顏色
form-case_file_access_request-copy_color-black = 黑白
form-case_file_access_request-copy_color-color = 彩色
form-case_file_access_request-copy_size = 你要多大的紙？
    .label = 紙的大小
form-case_file_access_request-copy_size-b4 = B4，或更小
form-case_file_access_request-copy_size-a3 = A3，比較大

# 事由和時間
form-case_file_access_request-purpose = 你為什麼要看？
    .label = 為什麼要看
    .help = 按對的句子就好。也可以自己加字。最少要 10 個字。
form-case_file_access_request-purpose-ready-1 = 我要知道案件辦到哪裡。我要保護我的權利。
form-case_file_access_request-purpose-ready-2 = 我要看欠多少錢，付了多少錢。
form-case_file_access_request-purpose-ready-3 = 我要看信有沒有送到。我想說我的意見。
form-case_file_access_request-purpose-ready-4 = 我要看分錢的表。我要知道我可以拿多少。
form-case_file_access_request-purpose-ready-5 = 裡面寫我的資料，有的不對。我想改。
form-case_file_access_request-preferred_datetime = 你想哪一天、幾點來看？
    .label = 想來看的時間
    .help = 請選上班的日子和時間。可以不寫。
form-case_file_access_request-assistant_rows = 有人陪你來嗎？
    .label = 陪我來的人
    .help = 最多 2 個人。沒有，就按下一題。
form-case_file_access_request-assistant_rows-assistant_name = 幫忙的人叫什麼名字？
    .label = 他的名字
form-case_file_access_request-assistant_rows-assistant_id_no = 他的證件是幾號？
    .label = 證件的號碼
    .help = 有居留證的人，寫居留證的號碼。

# 閱卷規則
form-case_file_access_request-rules_ack = 請看完這 5 點
    .label = 我看完了，我同意
    .paper = 我看完規定了，我同意
    .help =
        1. 不要在紙上寫字、塗改。不要換掉、拆開、帶走。有人這樣做，就要停止，照法律辦。
        2. 看到別人的資料，只能用在自己的事。
        3. 草稿、祕密、別人的私事，可以不給你看。
        4. 看和影印要付錢，當天付。
        5. 很久以前的案件，請寫第 12 號表。

# 機關填寫
form-case_file_access_request-staff_decision =
    .label = 可不可以看
form-case_file_access_request-staff_decision-grant = 可以
form-case_file_access_request-staff_decision-partial = 可以看一部分
form-case_file_access_request-staff_decision-refuse = 不可以，因為
form-case_file_access_request-staff_slot =
    .label = 來看的時間和地方
form-case_file_access_request-staff_pages =
    .label = 印了幾頁
form-case_file_access_request-staff_fee =
    .label = 要付多少錢
form-case_file_access_request-staff_return_check =
    .label = 紙還回來了

# 這張表自己的規則
form-case_file_access_request-rule-interest_needs_support = 沒有同意的紙，請帶能說明關係的紙。
form-case_file_access_request-rule-preferred_is_working_day = 那天不上班。請選上班的日子。
form-case_file_access_request-rule-preferred_ahead = 這一天太早了。請選明天以後的日子。
form-case_file_access_request-rule-preferred_in_hours = 那個時間沒有上班。請選上班的時間。

# 紙本固定文字
form-case_file_access_request-text-lead = 我要保護我的權利。請讓我看這個案件的紙。
form-case_file_access_request-text-side_case = 案件
form-case_file_access_request-text-side_applicant = 要看的人
form-case_file_access_request-text-side_capacity = 和案件的關係
form-case_file_access_request-text-side_proxy = 代替辦的人
form-case_file_access_request-text-side_scope = 看什麼
form-case_file_access_request-text-side_visit = 為什麼、哪天
form-case_file_access_request-text-side_rules = 規定
form-case_file_access_request-text-rules =
    1. 我不在紙上寫字、塗改。我不換掉、拆開、帶走。我這樣做，就要停止，照法律辦。
    2. 我看到的資料，只用在自己的事。
    3. 草稿、祕密、別人的私事，可以不給我看。法律是行政程序法第 46 條。
    4. 看和影印要付錢，當天付。
    5. 我會帶身分證。陪我來的人也要帶。
form-case_file_access_request-text-pages = 頁
form-case_file_access_request-text-obligor = 要付錢的人的名字

# 要帶的、依據、常見的疏漏
form-case_file_access_request-bring-identity = 看的那天帶身分證。外國來的朋友，帶居留證或護照。
form-case_file_access_request-bring-proxy = 別人代替你，要帶委任狀。就是第 13 號表。
form-case_file_access_request-bring-interest = 案件會影響到你，要帶同意的紙。也可以帶證明的紙。
form-case_file_access_request-legal-procedure = 行政程序法，第 46 條
form-case_file_access_request-legal-enforcement = 行政執行法，第 26 條
form-case_file_access_request-mistake-interest = 你不是案件裡的人，也沒有帶證明。
form-case_file_access_request-mistake-closed = 很久以前的案件，寫了這張表。
form-case_file_access_request-mistake-division = 沒有寫是哪一股。我們不好找。
