### unread: waiting for the reading of the office itself

# 第 5 號 愛心到府服務申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-home_visit_request = 愛心到府服務申請表
    .short = 愛心到府服務
    .what = 身心障礙、年長或行動不便，不方便到本分署，申請我們到您那裡服務。免費。
    .bring = 現在不用附文件。到府那天，再給我們看證明就可以。

# 步驟
form-home_visit_request-section-person = 服務對象
form-home_visit_request-section-requester = 代申請人
form-home_visit_request-section-visit = 地點和時間
form-home_visit_request-section-service = 服務項目
form-home_visit_request-section-declare = 同意

# 放在同一頁的題目
form-home_visit_request-page-person_more = 其他資料，可以不填
form-home_visit_request-page-requester = 代申請人怎麼聯絡？
form-home_visit_request-page-consent = 最後，請讀同意事項

# 服務對象
form-home_visit_request-obligor_name = 要服務的義務人叫什麼名字？
    .label = 義務人姓名
    .help = 義務人就是通知書上要繳錢的人。照證件上的字填。
form-home_visit_request-obligor_id_no = 身分證或居留證號碼是幾號？
    .label = 身分證／居留證號
    .help = 照證件上的號碼填。
form-home_visit_request-eligibility = 為什麼不方便來？
    .label = 申請資格
    .help = 可以選好幾種。只用來安排服務。
form-home_visit_request-eligibility-disability = 身心障礙
form-home_visit_request-eligibility-elderly = 年長
form-home_visit_request-eligibility-illness = 行動不便或重病
form-home_visit_request-eligibility-pregnant = 孕婦或攜帶幼兒
form-home_visit_request-eligibility-remote = 居住偏遠
form-home_visit_request-eligibility-other = 其他
form-home_visit_request-eligibility_other = 是什麼原因？
    .label = 其他資格說明

# 代申請人
form-home_visit_request-requester_name = 是替別人申請嗎？您叫什麼名字？
    .label = 代申請人姓名
    .paper = 姓名
    .help = 自己申請的話，不用填，直接下一題。
form-home_visit_request-requester_relation = 您和義務人是什麼關係？
    .label = 與義務人關係
form-home_visit_request-requester_relation-spouse = 配偶
form-home_visit_request-requester_relation-child = 子女
form-home_visit_request-requester_relation-relative = 其他親屬
form-home_visit_request-requester_relation-friend = 朋友
form-home_visit_request-requester_relation-carer = 看護
form-home_visit_request-requester_relation-social_worker = 社工
form-home_visit_request-requester_relation-other = 其他
form-home_visit_request-requester_phone = 您的電話是幾號？
    .label = 代申請人電話
    .paper = 電話
    .help = 手機、市話都可以。

# 地點和時間
form-home_visit_request-visit_address = 我們要到哪裡找您？
    .label = 到府地址
    .help = 填現在住的地方，不一定是戶籍地址。要在本分署服務的縣市裡。
form-home_visit_request-visit_landmark = 附近有什麼好認的地方？
    .label = 路線或地標
    .help = 例如「廟的旁邊」。可以不填。
form-home_visit_request-preferred_slots = 您希望我們什麼時候去？
    .label = 希望時段
    .help = 請填1到3個上班日，最想要的放第一個。確定的時間會打電話說。
form-home_visit_request-preferred_slots-slot_date = 希望哪一天？
    .label = 日期
    .help = 請選3天以後的上班日。
form-home_visit_request-preferred_slots-slot_half = 上午還是下午？
    .label = 時段
form-home_visit_request-preferred_slots-slot_half-am = 上午
form-home_visit_request-preferred_slots-slot_half-pm = 下午

# 服務項目
form-home_visit_request-service_items = 想辦什麼事？
    .label = 服務項目
    .help = 可以選好幾種。
form-home_visit_request-service_items-instalments = 辦理分期
form-home_visit_request-service_items-pay = 繳款
form-home_visit_request-service_items-explain = 陳述說明
form-home_visit_request-service_items-query = 查詢案件
form-home_visit_request-service_items-fill = 協助填寫書表
form-home_visit_request-service_items-other = 其他
form-home_visit_request-service_items_other = 還想辦什麼事？
    .label = 其他項目
form-home_visit_request-language = 您習慣說什麼語言？
    .label = 使用語言
form-home_visit_request-language-mandarin = 國語
form-home_visit_request-language-taiwanese = 閩南語
form-home_visit_request-language-hakka = 客語
form-home_visit_request-language-indigenous = 原住民語
form-home_visit_request-language-sign = 手語
form-home_visit_request-language-vietnamese = 越南語
form-home_visit_request-language-indonesian = 印尼語
form-home_visit_request-language-thai = 泰語
form-home_visit_request-language-other = 其他
form-home_visit_request-assist_needs = 需要什麼協助？
    .label = 協助需求
    .help = 可以選好幾種。不需要，就直接下一題。
form-home_visit_request-assist_needs-sign = 手語翻譯
form-home_visit_request-assist_needs-captions = 同步聽打
form-home_visit_request-assist_needs-glasses = 老花眼鏡
form-home_visit_request-assist_needs-companion = 親友陪同
form-home_visit_request-assist_needs-other = 其他
form-home_visit_request-remarks = 還有什麼要告訴我們？
    .label = 備註
    .help = 點合適的句子，也可以自己加字。可以不填。
form-home_visit_request-remarks-ready-1 = 請先打電話再來。
form-home_visit_request-remarks-ready-2 = 白天家裡只有我一個人。
form-home_visit_request-remarks-ready-3 = 聽力不好，請說慢一點、大聲一點。
form-home_visit_request-remarks-ready-4 = 家裡在樓上，沒有電梯。

# 同意
form-home_visit_request-sensitive_consent = 請讀完這三點
    .label = 我同意用這些資料安排服務
    .paper = 本人同意貴分署為安排服務，使用申請資格的資料
    .help =
        1. 服務不用錢。來的人會給您看識別證。
        2. 來的人絕不會要提款卡或密碼。有人要，就是詐騙，請打165。
        3. 身體狀況的資料只用來安排服務。確定的時間，我們會打電話說。

# 機關填寫
form-home_visit_request-staff_channel =
    .label = 受理方式
form-home_visit_request-staff_channel-counter = 臨櫃
form-home_visit_request-staff_channel-phone = 電話
form-home_visit_request-staff_channel-fax = 傳真
form-home_visit_request-staff_channel-online = 線上
form-home_visit_request-staff_channel-post = 郵寄
form-home_visit_request-staff_visit_at =
    .label = 排定日時
form-home_visit_request-staff_team =
    .label = 服務人員
form-home_visit_request-staff_result =
    .label = 辦理結果
form-home_visit_request-staff_supervisor =
    .label = 主管核章

# 這張表自己的規則
form-home_visit_request-rule-slots_are_working_days = 到府要選上班日。請避開週末和放假的日子。
form-home_visit_request-rule-slots_leave_time = 請選今天算起{ $days }天以後的日子，我們才來得及安排。
form-home_visit_request-rule-within_the_district = 這個地址不在{ $county }。我們只到本分署服務的縣市，請再看一次。
form-home_visit_request-rule-elderly_by_age = 「年長」通常是{ $age }歲以上。有其他不方便的原因，請一起選。

# 紙本固定文字
form-home_visit_request-text-lead = 請貴分署派員到府，提供下列服務。
form-home_visit_request-text-side_person = 服務對象
form-home_visit_request-text-side_requester = 代申請人
form-home_visit_request-text-side_visit = 地點時間
form-home_visit_request-text-side_service = 服務項目
form-home_visit_request-text-side_assist = 溝通與協助
form-home_visit_request-text-side_consent = 同意事項
form-home_visit_request-text-consent =
    一、服務免費。到府人員會出示識別證，絕不索取提款卡或密碼；如有可疑，請撥165反詐騙專線。
    二、實際到府時間，由貴分署以電話確認。
    三、申請資格的資料涉及健康者，僅供安排服務使用，不作其他用途（個人資料保護法第6條）。
form-home_visit_request-text-self_note = 本人申請者，免填。

# 要帶的、不用帶的
form-home_visit_request-bring-proof = 到府那天，請準備身心障礙證明、診斷書等證明，給我們看就好。
form-home_visit_request-no_need-copies = 申請時不用附證明的影本。

# 依據、常見的疏漏
form-home_visit_request-legal-oral = 行政程序法第35條（可以用說的申請）
form-home_visit_request-legal-sensitive = 個人資料保護法第6條（健康資料）、第8條
form-home_visit_request-mistake-phone = 留的電話打不通，沒辦法約時間。
form-home_visit_request-mistake-address = 填了戶籍地址，人卻住在別的地方。
