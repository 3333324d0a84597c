### unread: not yet read by a native speaker

# 第 10 號 申請點交不動產狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、申請人、代理人、不動產）在 form_fields.ftl。

form-request_property_handover = Application for Handover of Real Property（申請點交不動產狀）
    .short = Handover of the property（申請點交）
    .what = You bought property whose notice says it is handed over, you have the certificate of transfer of rights, and somebody is still there: the branch can hand it over to you.
    .bring = A copy of the certificate of transfer of rights and proof of identity; photographs of the occupation, if you have any.

# 步驟
form-request_property_handover-section-case = Case
form-request_property_handover-section-applicant = Applicant
form-request_property_handover-section-proxy = Proxy
form-request_property_handover-section-property = Property
form-request_property_handover-section-occupation = Occupation
form-request_property_handover-section-help = Help
form-request_property_handover-section-declare = Declaration
form-request_property_handover-page-certificate = Certificate of transfer: number and date
form-request_property_handover-page-wishes = Anything else we should know? (optional)

# 案件
form-request_property_handover-handover_kind = Is this the first handover?
    .label = Kind（申請種類）
    .help = If the former occupant came back after a handover, choose “Again”.
form-request_property_handover-handover_kind-first = First handover（首次點交）
form-request_property_handover-handover_kind-again = Again, the former occupant came back（再點交）
form-request_property_handover-certificate_no = What is the number of the certificate of transfer of rights?
    .label = Number of the certificate（權利移轉證書文號）
    .help = It is at the top of the certificate.
form-request_property_handover-certificate_received_date = When did you receive it?
    .label = Received on（領得證書日）
form-request_property_handover-sale_outcome = How did you acquire it?
    .label = How acquired（取得原因）
form-request_property_handover-sale_outcome-auction = Auction（拍定）
form-request_property_handover-sale_outcome-takeover = Take-over by a creditor（承受）
form-request_property_handover-sale_outcome-special_sale = Special sale（特別變賣應買）
form-request_property_handover-first_handover_date = When was the last handover?
    .label = Last handover（前次點交日）

# 占有情形
form-request_property_handover-notice_says_handover = What does the auction notice say about handover?
    .label = The notice says（公告記載）
    .help = Look at the part on use and handover in the notice.
form-request_property_handover-notice_says_handover-full = Handed over（點交）
form-request_property_handover-notice_says_handover-part = Partly handed over（部分點交）
form-request_property_handover-notice_says_handover-none = Not handed over（不點交）
form-request_property_handover-occupant_rows = Who uses it now?
    .label = Occupants（占有人）
    .help = Add them one by one. If it is empty, add one entry “空屋” (vacant).
form-request_property_handover-occupant_rows-occ_name = What is the occupant’s name?
    .label = Name（姓名或空屋）
    .paper = Occupant, or vacant（占有人或空屋）
    .help = If you do not know the name, press “Name unknown”.
form-request_property_handover-occupant_rows-occ_name-suggest-vacant = Vacant（空屋）
form-request_property_handover-occupant_rows-occ_name-suggest-unknown = Name unknown（姓名不詳）
form-request_property_handover-occupant_rows-occ_relation = Who is this person?
    .label = Status（身分）
form-request_property_handover-occupant_rows-occ_relation-obligor = Obligor（義務人）
form-request_property_handover-occupant_rows-occ_relation-family = Family（家屬）
form-request_property_handover-occupant_rows-occ_relation-tenant = Tenant（承租人）
form-request_property_handover-occupant_rows-occ_relation-squatter = Without right（無權占有）
form-request_property_handover-occupant_rows-occ_relation-unknown = Unknown（不明）
form-request_property_handover-occupant_rows-occ_since = Since when?
    .label = Since（占有起始）
    .help = Roughly is enough. If you do not know, leave it blank.
form-request_property_handover-occupant_rows-occ_since-suggest-before = Before the seizure（查封前）
form-request_property_handover-occupant_rows-occ_since-suggest-after = After the seizure（查封後）
form-request_property_handover-occupant_rows-occ_since-suggest-handed_over = After the handover（點交後）
form-request_property_handover-occupant_rows-occ_portion = Which part?
    .label = Part（占有部分）
form-request_property_handover-occupant_rows-occ_portion-suggest-all = All（全部）
form-request_property_handover-occupant_rows-occ_portion-suggest-first_floor = Ground floor（一樓）
form-request_property_handover-occupant_rows-occ_portion-suggest-land = Open land（空地）
form-request_property_handover-occupation_detail = Please describe how it is occupied
    .label = Occupation（占有情形說明）
    .help = Press the sentences that fit, or add your own. At least 10 characters. They are printed in Chinese.
form-request_property_handover-occupation_detail-ready-1 = The obligor and family still live there and have not moved out although asked.
form-request_property_handover-occupation_detail-ready-2 = A third person moved in after the seizure, has no right to it and refuses to give it back.
form-request_property_handover-occupation_detail-ready-3 = Nobody lives there; the doors are locked and the applicant cannot enter.
form-request_property_handover-occupation_detail-ready-4 = The obligor has moved out but left furniture and other things inside.
form-request_property_handover-occupation_detail-ready-5 = Somebody’s crops or goods are still on the land.
form-request_property_handover-occupation_detail-ready-6 = After the handover the former occupant took it again; please hand it over once more.

# 協助
form-request_property_handover-assistance = What help is needed on the day?
    .label = Help requested（請求協助）
    .help = You may choose several, or none.
form-request_property_handover-assistance-locksmith = Locksmith（鎖匠）
form-request_property_handover-assistance-police = Police（警員到場）
form-request_property_handover-assistance-survey = Land survey（地政測量）
form-request_property_handover-assistance-social = Social workers（社政人員）
form-request_property_handover-assistance-removal = Removal of things（拆遷搬運）
form-request_property_handover-assistance-other = Other（其他）
form-request_property_handover-movables_note = What things were left inside?
    .label = Things left（遺留動產情形）
form-request_property_handover-movables_note-suggest-furniture = Furniture, appliances and other things（家具、家電及雜物）
form-request_property_handover-movables_note-suggest-machines = Machines（機器設備）
form-request_property_handover-movables_note-suggest-crops = Crops（農作物）
form-request_property_handover-movables_note-suggest-none = None（無）
form-request_property_handover-preferred_period = When would you like it?
    .label = Preferred time（希望期間）
    .help = The branch sets the date.
form-request_property_handover-preferred_period-suggest-one_month = Within 1 month（一個月內）
form-request_property_handover-preferred_period-suggest-any = As the branch decides（依貴分署指定）
form-request_property_handover-expense_consent = Do you agree to advance the necessary costs?
    .label = Agrees to advance the necessary costs（同意預納必要費用）
    .help = Such as locksmith and removal. By law the obligor bears them; you pay first.

# 聲明
form-request_property_handover-filing_date = Please read these 3 points and check the date
    .label = Date（具狀日期）
    .help =
        1. I ask that the occupation be ended and the property handed over to me.
        2. The handover follows the notice and the law; disputes about boundaries are not part of it.
        3. I agree to advance the necessary costs, such as locksmith and removal.
form-request_property_handover-applicant_signature =
    .label = Signature or seal（具狀人簽名或蓋章）

# 機關填寫
form-request_property_handover-staff_survey_at =
    .label = Site inspection（履勘日時）
form-request_property_handover-staff_handover_at =
    .label = Handover（點交日時）
form-request_property_handover-staff_police =
    .label = Present（會同單位）
form-request_property_handover-staff_expense =
    .label = Costs advanced（預納費用）

# 這張表自己的規則
form-request_property_handover-rule-received_by_now = This date is after today. You can apply once you have the certificate.
form-request_property_handover-rule-handed_over_before = The date of the last handover is after today. Please check.
form-request_property_handover-rule-handed_over_after_certificate = The last handover is before the certificate was received. Please check both dates.
form-request_property_handover-rule-notice_promises_handover = The notice says it is not handed over: this is outside our procedure and you would have to sue. Please ask staff first.
form-request_property_handover-rule-whole_property = Only a share was bought, which is normally not handed over. Please see what the notice says.
form-request_property_handover-rule-again_says_again = If the occupant came back after a handover, choose “Again” as the kind.
form-request_property_handover-evidence_list-ready-1 = Copy of the certificate of transfer of rights, one.
form-request_property_handover-evidence_list-ready-2 = Land and building register transcripts, one each.
form-request_property_handover-evidence_list-ready-3 = Copy of the identity document, one.
form-request_property_handover-evidence_list-ready-4 = Photographs of the site, two.
form-request_property_handover-evidence_list-ready-5 = Power of attorney, one.

# 紙本固定文字
form-request_property_handover-text-label_applicant = Applicant（申請人）
form-request_property_handover-text-label_certificate = Certificate（證書文號）
form-request_property_handover-text-label_received = Received（領得日）
form-request_property_handover-text-label_last = Last handover（前次點交）
form-request_property_handover-text-label_property = Annex: property to be handed over（附表）
form-request_property_handover-text-label_detail = Occupation（占有情形）
form-request_property_handover-text-label_movables = Things left（遺留動產）
form-request_property_handover-text-about = Application for handover of real property:
form-request_property_handover-text-item_request = 1. The applicant has acquired the property of { $obligor_name } in the annex and holds the certificate of transfer of rights, but it is still occupied. Under article 99 of the Compulsory Enforcement Act（強制執行法）, applied through article 26 of the Administrative Execution Act（行政執行法）, please end the occupation and hand the property over.
form-request_property_handover-text-item_law = 2. The handover follows the auction notice and the law; disputes about boundaries are not part of it.
form-request_property_handover-text-item_costs = 3. The applicant advances the necessary costs, such as locksmith and removal; by law the obligor bears them.

# 要帶的
form-request_property_handover-bring-certificate = A copy of the certificate of transfer of rights（權利移轉證書）.
form-request_property_handover-bring-transcript = The land or building register transcript.
form-request_property_handover-bring-identity = Proof of identity; a proxy also brings a power of attorney（委任狀）.
form-request_property_handover-bring-photos = Photographs of the occupation, if there are any.

# 依據、常見的疏漏
form-request_property_handover-legal-handover = Compulsory Enforcement Act, article 99: ending the occupation and handing over, applied through article 26 of the Administrative Execution Act（強制執行法第99條）
form-request_property_handover-legal-movables = Article 100: movables left behind（強制執行法第100條）
form-request_property_handover-legal-certificate = Articles 97 and 98: the certificate of transfer of rights（強制執行法第97條、第98條）
form-request_property_handover-legal-notice = Article 81, paragraph 2, item 7: the notice says why it is not handed over（強制執行法第81條第2項第7款）
form-request_property_handover-legal-costs = Compulsory Enforcement Act, article 28: necessary costs; Administrative Execution Act, article 25: no enforcement fee（強制執行法第28條、行政執行法第25條）
form-request_property_handover-mistake-too_early = It is filed before the certificate is received.
form-request_property_handover-mistake-not_promised = The notice says it is not handed over.
form-request_property_handover-mistake-occupants = Who occupies it is not described.
