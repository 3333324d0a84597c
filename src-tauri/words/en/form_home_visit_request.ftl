### unread: not yet read by a native speaker

# 第 5 號 愛心到府服務申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-home_visit_request = Request for At-Home Service（愛心到府服務申請表）
    .short = At-home service（愛心到府服務）
    .what = If a disability, age or poor mobility makes it hard to come, we come to you. It is free.
    .bring = No papers now. Show your proof when we visit.

# 步驟
form-home_visit_request-section-person = Person served
form-home_visit_request-section-requester = Requester
form-home_visit_request-section-visit = Place and time
form-home_visit_request-section-service = Service
form-home_visit_request-section-declare = Consent

# 放在同一頁的題目
form-home_visit_request-page-person_more = More details (optional)
form-home_visit_request-page-requester = How to reach the requester
form-home_visit_request-page-consent = Last, please read the consent

# 服務對象
form-home_visit_request-obligor_name = What is the name of the obligor to be served?
    .label = Name of the obligor（義務人姓名）
    .help = The obligor（義務人）is the person named in the letter. Write it as on the ID.
form-home_visit_request-obligor_id_no = What is the ID or ARC number?
    .label = ID or ARC number（身分證／居留證號）
    .help = As on the card.
form-home_visit_request-eligibility = Why is it hard to come?
    .label = Eligibility（申請資格）
    .help = You may choose several. Used only to arrange the service.
form-home_visit_request-eligibility-disability = Disability（身心障礙）
form-home_visit_request-eligibility-elderly = Old age（年長）
form-home_visit_request-eligibility-illness = Poor mobility or serious illness（行動不便或重病）
form-home_visit_request-eligibility-pregnant = Pregnant or with small children（孕婦或攜帶幼兒）
form-home_visit_request-eligibility-remote = Living far away（居住偏遠）
form-home_visit_request-eligibility-other = Other
form-home_visit_request-eligibility_other = What is the reason?
    .label = Other reason（其他資格說明）

# 代申請人
form-home_visit_request-requester_name = Are you asking for someone else? What is your name?
    .label = Name of the requester（代申請人姓名）
    .paper = Name（姓名）
    .help = If you ask for yourself, leave it blank and go on.
form-home_visit_request-requester_relation = How are you related to the obligor?
    .label = Relation to the obligor（與義務人關係）
form-home_visit_request-requester_relation-spouse = Spouse（配偶）
form-home_visit_request-requester_relation-child = Child（子女）
form-home_visit_request-requester_relation-relative = Other relative（其他親屬）
form-home_visit_request-requester_relation-friend = Friend（朋友）
form-home_visit_request-requester_relation-carer = Carer（看護）
form-home_visit_request-requester_relation-social_worker = Social worker（社工）
form-home_visit_request-requester_relation-other = Other
form-home_visit_request-requester_phone = What is your phone number?
    .label = Phone of the requester（代申請人電話）
    .paper = Phone（電話）
    .help = A mobile or landline number.

# 地點和時間
form-home_visit_request-visit_address = Where should we come?
    .label = Address of the visit（到府地址）
    .help = Where you live now, which may differ from the registered address. It must be in the district of this branch.
form-home_visit_request-visit_landmark = Is there a landmark nearby?
    .label = Way or landmark（路線或地標）
    .help = For example “廟的旁邊” (beside the temple). You may leave it blank.
form-home_visit_request-preferred_slots = When would you like us to come?
    .label = Preferred times（希望時段）
    .help = Give 1 to 3 working days, the best one first. We confirm the time by phone.
form-home_visit_request-preferred_slots-slot_date = Which day?
    .label = Date（日期）
    .help = A working day, at least 3 days from today.
form-home_visit_request-preferred_slots-slot_half = Morning or afternoon?
    .label = Time（時段）
form-home_visit_request-preferred_slots-slot_half-am = Morning（上午）
form-home_visit_request-preferred_slots-slot_half-pm = Afternoon（下午）

# 服務項目
form-home_visit_request-service_items = What do you need?
    .label = Services（服務項目）
    .help = You may choose several.
form-home_visit_request-service_items-instalments = Arrange instalments（辦理分期）
form-home_visit_request-service_items-pay = Pay（繳款）
form-home_visit_request-service_items-explain = Explain my situation（陳述說明）
form-home_visit_request-service_items-query = Ask about my case（查詢案件）
form-home_visit_request-service_items-fill = Help with forms（協助填寫書表）
form-home_visit_request-service_items-other = Other
form-home_visit_request-service_items_other = What else do you need?
    .label = Other service（其他項目）
form-home_visit_request-language = Which language do you speak?
    .label = Language（使用語言）
form-home_visit_request-language-mandarin = Mandarin（國語）
form-home_visit_request-language-taiwanese = Taiwanese（閩南語）
form-home_visit_request-language-hakka = Hakka（客語）
form-home_visit_request-language-indigenous = Indigenous language（原住民語）
form-home_visit_request-language-sign = Sign language（手語）
form-home_visit_request-language-vietnamese = Vietnamese（越南語）
form-home_visit_request-language-indonesian = Indonesian（印尼語）
form-home_visit_request-language-thai = Thai（泰語）
form-home_visit_request-language-other = Other
form-home_visit_request-assist_needs = Which help do you need?
    .label = Assistance（協助需求）
    .help = You may choose several. If none, go on.
form-home_visit_request-assist_needs-sign = Sign language（手語翻譯）
form-home_visit_request-assist_needs-captions = Live captions（同步聽打）
form-home_visit_request-assist_needs-glasses = Reading glasses（老花眼鏡）
form-home_visit_request-assist_needs-companion = Company of family or friends（親友陪同）
form-home_visit_request-assist_needs-other = Other
form-home_visit_request-remarks = Is there anything else we should know?
    .label = Remarks（備註）
    .help = Press the sentence that fits, or add your own. Optional. Printed in Chinese.
form-home_visit_request-remarks-ready-1 = Please phone before you come.
form-home_visit_request-remarks-ready-2 = I am alone at home in the daytime.
form-home_visit_request-remarks-ready-3 = I hear badly; please speak slowly and loudly.
form-home_visit_request-remarks-ready-4 = I live upstairs, there is no lift.

# 同意
form-home_visit_request-sensitive_consent = Please read these 3 points
    .label = I agree that these data are used to arrange the service
    .paper = I agree that the branch uses the data on eligibility to arrange the service（本人同意貴分署為安排服務，使用申請資格的資料）
    .help =
        1. The service is free. Our staff show you their identity badge.
        2. Our staff never ask for a bank card or a password. Whoever does is a swindler: call 165.
        3. Data on your health are used only to arrange the service. We confirm the time by phone.

# 機關填寫
form-home_visit_request-staff_channel =
    .label = Received by（受理方式）
form-home_visit_request-staff_channel-counter = Counter（臨櫃）
form-home_visit_request-staff_channel-phone = Phone（電話）
form-home_visit_request-staff_channel-fax = Fax（傳真）
form-home_visit_request-staff_channel-online = Online（線上）
form-home_visit_request-staff_channel-post = Post（郵寄）
form-home_visit_request-staff_visit_at =
    .label = Time set（排定日時）
form-home_visit_request-staff_team =
    .label = Staff（服務人員）
form-home_visit_request-staff_result =
    .label = Result（辦理結果）
form-home_visit_request-staff_supervisor =
    .label = Supervisor（主管核章）

# 這張表自己的規則
form-home_visit_request-rule-slots_are_working_days = Choose a working day, not a weekend or holiday.
form-home_visit_request-rule-slots_leave_time = Choose a day at least { $days } days from today, so that we can arrange it.
form-home_visit_request-rule-within_the_district = This address is not in { $county }, the district of this branch. Please check it.
form-home_visit_request-rule-elderly_by_age = “Old age” usually means { $age } or older. If there is another reason, please choose it too.

# 紙本固定文字
form-home_visit_request-text-lead = Please come to me for the services below.
form-home_visit_request-text-side_person = Person（服務對象）
form-home_visit_request-text-side_requester = Requester（代申請人）
form-home_visit_request-text-side_visit = Place, time（地點時間）
form-home_visit_request-text-side_service = Services（服務項目）
form-home_visit_request-text-side_assist = Help（溝通與協助）
form-home_visit_request-text-side_consent = Consent（同意事項）
form-home_visit_request-text-consent =
    1. The service is free. Staff show their badge and never ask for a bank card or password; in doubt call 165.
    2. The branch confirms the time by phone.
    3. Data on health are used only to arrange the service（個人資料保護法第6條）.
form-home_visit_request-text-self_note = Leave blank if you ask for yourself.

# 要帶的、不用帶的
form-home_visit_request-bring-proof = At the visit, show your proof, such as a disability card or a medical certificate.
form-home_visit_request-no_need-copies = No copies of the proof are needed with this request.

# 依據、常見的疏漏
form-home_visit_request-legal-oral = Administrative Procedure Act, article 35: oral applications（行政程序法第35條）
form-home_visit_request-legal-sensitive = Personal Data Protection Act, articles 6 and 8（個人資料保護法第6條、第8條）
form-home_visit_request-mistake-phone = The phone number cannot be reached, so no time can be set.
form-home_visit_request-mistake-address = The registered address is given, but the person lives elsewhere.
