### unread: not yet read by people who use easy-read texts

# 第 5 號 愛心到府服務申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-home_visit_request = 愛心到府服務申請表：請到我家幫我辦
    .short = 請到我家幫我辦
    .what = 你不方便來，我們去你家。不用錢。
    .bring = 現在不用交紙。我們去的那天，再看證明。

# 步驟
form-home_visit_request-section-person = 誰要服務
form-home_visit_request-section-requester = 幫他申請的人
form-home_visit_request-section-visit = 哪裡、哪一天
form-home_visit_request-section-service = 要辦什麼
form-home_visit_request-section-declare = 我同意

# 放在同一頁的題目
form-home_visit_request-page-person_more = 別的資料，不寫也可以
form-home_visit_request-page-requester = 怎麼找到幫他申請的人？
form-home_visit_request-page-consent = 最後，請看這些話

# 服務對象
form-home_visit_request-obligor_name = 要付錢的人，叫什麼名字？
    .label = 要付錢的人的名字
    .help = 照證件上的名字寫。
form-home_visit_request-obligor_id_no = 證件是幾號？
    .label = 證件的號碼
    .help = 寫身分證或居留證的號碼。
form-home_visit_request-eligibility = 你為什麼不方便來？
    .label = 不方便的原因
    .help = 可以選很多個。
form-home_visit_request-eligibility-disability = 身心障礙的人
form-home_visit_request-eligibility-elderly = 年紀大
form-home_visit_request-eligibility-illness = 不好走路，或生重病
form-home_visit_request-eligibility-pregnant = 懷孕，或帶小孩
form-home_visit_request-eligibility-remote = 住得很遠
form-home_visit_request-eligibility-other = 別的
form-home_visit_request-eligibility_other = 你的原因是什麼？
    .label = 別的原因

# 代申請人
form-home_visit_request-requester_name = 你是幫別人申請嗎？你叫什麼名字？
    .label = 幫他申請的人
    .paper = 名字
    .help = 自己申請，就按下一題。
form-home_visit_request-requester_relation = 你是他的誰？
    .label = 我是他的誰
form-home_visit_request-requester_relation-spouse = 先生或太太
form-home_visit_request-requester_relation-child = 孩子
form-home_visit_request-requester_relation-relative = 別的家人
form-home_visit_request-requester_relation-friend = 朋友
form-home_visit_request-requester_relation-carer = 照顧他的人
form-home_visit_request-requester_relation-social_worker = 社工
form-home_visit_request-requester_relation-other = 別的
form-home_visit_request-requester_phone = 你的電話是幾號？
    .label = 幫他申請的人的電話
    .paper = 電話
    .help = 手機或家裡的電話都可以。

# 地點和時間
form-home_visit_request-visit_address = 我們要去哪裡找你？
    .label = 要去的地址
    .help = 寫你現在住的地方。我們只去這個縣市。
form-home_visit_request-visit_landmark = 旁邊有什麼好認的地方？
    .label = 旁邊有什麼
    .help = 像「廟的旁邊」。可以不寫。
form-home_visit_request-preferred_slots = 你想要我們哪一天去？
    .label = 想要的時間
    .help = 寫 1 到 3 個上班的日子。我們會打電話告訴你。
form-home_visit_request-preferred_slots-slot_date = 想要哪一天？
    .label = 日期
    .help = 請選 3 天以後，上班的日子。
form-home_visit_request-preferred_slots-slot_half = 早上還是下午？
    .label = 時間
form-home_visit_request-preferred_slots-slot_half-am = 早上
form-home_visit_request-preferred_slots-slot_half-pm = 下午

# 服務項目
form-home_visit_request-service_items = 你想辦什麼？
    .label = 要辦什麼
    .help = 可以選很多個。
form-home_visit_request-service_items-instalments = 每個月付一點
form-home_visit_request-service_items-pay = 付錢
form-home_visit_request-service_items-explain = 說我的情形
form-home_visit_request-service_items-query = 問我的案件
form-home_visit_request-service_items-fill = 幫我寫表
form-home_visit_request-service_items-other = 別的
form-home_visit_request-service_items_other = 還想辦什麼？
    .label = 別的事
form-home_visit_request-language = 你說什麼話？
    .label = 說什麼話
form-home_visit_request-language-mandarin = 國語
form-home_visit_request-language-taiwanese = 臺語
form-home_visit_request-language-hakka = 客家話
form-home_visit_request-language-indigenous = 原住民的話
form-home_visit_request-language-sign = 手語
form-home_visit_request-language-vietnamese = 越南話
form-home_visit_request-language-indonesian = 印尼話
form-home_visit_request-language-thai = 泰國話
form-home_visit_request-language-other = 別的
form-home_visit_request-assist_needs = 你要我們幫什麼？
    .label = 要幫什麼
    .help = 可以選很多個。不用幫，就按下一題。
form-home_visit_request-assist_needs-sign = 幫忙比手語的人
form-home_visit_request-assist_needs-captions = 把話打成字
form-home_visit_request-assist_needs-glasses = 老花眼鏡
form-home_visit_request-assist_needs-companion = 家人朋友陪我
form-home_visit_request-assist_needs-other = 別的
form-home_visit_request-remarks = 還想告訴我們什麼？
    .label = 還有什麼事
    .help = 按對的句子就好。可以不寫。
form-home_visit_request-remarks-ready-1 = 來以前，請先打電話。
form-home_visit_request-remarks-ready-2 = 白天，家裡只有我。
form-home_visit_request-remarks-ready-3 = 我聽不清楚。請說慢、說大聲。
form-home_visit_request-remarks-ready-4 = 我住樓上，沒有電梯。

# 同意
form-home_visit_request-sensitive_consent = 請看完這 3 點
    .label = 我同意用這些資料
    .paper = 我同意你們用這些資料，安排來我家
    .help =
        1. 不用錢。來的人會給你看證件。
        2. 我們不會要你的提款卡和密碼。有人要，就是騙人。請打 165。
        3. 你的身體資料，只用來安排服務。我們會打電話，告訴你時間。

# 機關填寫
form-home_visit_request-staff_channel =
    .label = 怎麼收到的
form-home_visit_request-staff_channel-counter = 櫃檯
form-home_visit_request-staff_channel-phone = 電話
form-home_visit_request-staff_channel-fax = 用傳真
form-home_visit_request-staff_channel-online = 網路
form-home_visit_request-staff_channel-post = 寄信
form-home_visit_request-staff_visit_at =
    .label = 排好的時間
form-home_visit_request-staff_team =
    .label = 去你家的人
form-home_visit_request-staff_result =
    .label = 辦得怎麼樣
form-home_visit_request-staff_supervisor =
    .label = 主管蓋章

# 這張表自己的規則
form-home_visit_request-rule-slots_are_working_days = 那天不上班。請選上班的日子。
form-home_visit_request-rule-slots_leave_time = 這一天太早了。請選 { $days } 天以後的日子。
form-home_visit_request-rule-within_the_district = 我們只去{ $county }。請再看一次地址。
form-home_visit_request-rule-elderly_by_age = 年紀大，多半是 { $age } 歲以上。有別的原因，請一起選。

# 紙本固定文字
form-home_visit_request-text-lead = 請到我家，幫我辦下面的事。
form-home_visit_request-text-side_person = 誰要服務
form-home_visit_request-text-side_requester = 幫他申請
form-home_visit_request-text-side_visit = 哪裡、哪天
form-home_visit_request-text-side_service = 要辦什麼
form-home_visit_request-text-side_assist = 要幫什麼
form-home_visit_request-text-side_consent = 我同意
form-home_visit_request-text-consent =
    1. 不用錢。來的人會給我看證件。
    2. 來的人不會要提款卡和密碼。有人要，就是騙人。請打 165。
    3. 你們打電話告訴我時間。
    4. 我的身體資料，只用來安排服務。法律是個人資料保護法第 6 條。
form-home_visit_request-text-self_note = 自己申請，這裡不用寫。

# 要帶的、不用帶的
form-home_visit_request-bring-proof = 我們去的那天，請給我們看證明。
form-home_visit_request-no_need-copies = 申請的時候，不用印證明。

# 依據、常見的疏漏
form-home_visit_request-legal-oral = 行政程序法，第 35 條
form-home_visit_request-legal-sensitive = 個人資料保護法，第 6 條、第 8 條
form-home_visit_request-mistake-phone = 電話打不通。我們沒辦法約時間。
form-home_visit_request-mistake-address = 寫了身分證的地址，人住在別的地方。
