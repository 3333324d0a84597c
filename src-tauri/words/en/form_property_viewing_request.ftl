### unread: not yet read by a native speaker

# 第 4 號 不動產拍賣預約看屋申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-property_viewing_request = Request to View a Property before Auction（不動產拍賣預約看屋申請表）
    .short = View a property（預約看屋）
    .what = Ask to see a house or land before you bid. The branch decides whether you can go inside.
    .bring = Bring your original ID on the day of the viewing. No papers are needed now.

# 步驟
form-property_viewing_request-section-property = Property
form-property_viewing_request-section-applicant = Applicant
form-property_viewing_request-section-visit = Time
form-property_viewing_request-section-declare = Viewing rules

# 放在同一頁的題目
form-property_viewing_request-page-lot = Division and lot (optional)
form-property_viewing_request-page-rules = Last, please read the viewing rules

# 標的
form-property_viewing_request-case_number = What is the case number in the auction notice?
    .label = Case number（執行案號）
    .help = Press the year, then the kind, then type the number.
form-property_viewing_request-property_address = Which house or land do you want to see?
    .label = Address or parcel number（標的門牌或地號）
    .help = Copy it from the notice. One form is for one lot only.

# 申請人
form-property_viewing_request-applicant_mobile = What is your mobile number?
    .label = Mobile phone（行動電話）
    .help = We call this number if the time changes at short notice.
form-property_viewing_request-applicant_phone = What is your landline number?
    .label = Landline（市話）
    .help = With the area code, like 08-7000000. If you have none, leave it blank.

# 時段
form-property_viewing_request-preferred_slots = When would you like to see it?
    .label = Preferred times（希望時段）
    .help = Give 1 to 3 working days, the best one first.
form-property_viewing_request-preferred_slots-slot_date = Which day?
    .label = Date（日期）
    .help = A working day after today and before the opening.
form-property_viewing_request-preferred_slots-slot_half = Morning or afternoon?
    .label = Time（時段）
form-property_viewing_request-preferred_slots-slot_half-am = Morning（上午）
form-property_viewing_request-preferred_slots-slot_half-pm = Afternoon（下午）
form-property_viewing_request-visitor_count = How many people will come?
    .label = Number of visitors（看屋人數）
    .help = Count yourself. At most 5.
form-property_viewing_request-companion_names = What are the names of those who come along?
    .label = Companions（同行人姓名）
    .help = Put “、” between several names. You may leave it blank.
form-property_viewing_request-special_needs = Do you need any help at the viewing?
    .label = Special needs（特殊需求）
    .help = If not, go on to the next question.
form-property_viewing_request-special_needs-wheelchair = Wheelchair（坐輪椅）
form-property_viewing_request-special_needs-sign = Sign language（手語翻譯）
form-property_viewing_request-special_needs-other = Other

# 看屋規則
form-property_viewing_request-consent_ack = Please read these 4 points
    .label = I have read this and agree
    .paper = I have read and accept the viewing rules（本人已閱讀並同意以上看屋規則）
    .help =
        1. Whether you can go in depends on the occupant and on the branch. A viewing is not guaranteed.
        2. The viewing is for information only. The notice and the actual state count, and the branch gives no warranty for defects.
        3. Do not bargain with the occupant, and do not damage or take anything. Take photos only as staff allow.
        4. One request per person and lot. If you do not come on time, you give up the viewing.

# 機關填寫
form-property_viewing_request-staff_viewable =
    .label = Entry（可否入內）
form-property_viewing_request-staff_viewable-inside = Yes（可）
form-property_viewing_request-staff_viewable-outside = Outside only（僅外觀）
form-property_viewing_request-staff_viewable-no = No（不可）
form-property_viewing_request-staff_slot =
    .label = Time set（排定日時）
form-property_viewing_request-staff_escort =
    .label = Escort（帶看人員）

# 這張表自己的規則
form-property_viewing_request-rule-auction_ahead = The opening must be after today. Please check the notice again.
form-property_viewing_request-rule-slots_after_today = The viewing must be after today. Choose a later date.
form-property_viewing_request-rule-slots_are_working_days = Choose a working day, not a weekend or holiday.
form-property_viewing_request-rule-slots_before_auction = The viewing must be before the opening. Choose an earlier date.
form-property_viewing_request-rule-slots_leave_time = It is best to view at least { $days } working days before the opening. Later requests may not fit in.

# 紙本固定文字
form-property_viewing_request-text-lead = I intend to bid and ask to see the property before the opening.
form-property_viewing_request-text-slots_head = Preferred times: 1 to 3 working days, the best one first（希望看屋的時段）
form-property_viewing_request-text-side_property = Property（拍賣標的）
form-property_viewing_request-text-side_applicant = Applicant（申請人）
form-property_viewing_request-text-side_rules = Rules（看屋規則）
form-property_viewing_request-text-rules =
    1. Whether one can go in depends on the occupant and on the branch. A viewing is not guaranteed.
    2. The viewing is for information only. The notice and the actual state count; the branch gives no warranty for defects（強制執行法第69條、第113條）.
    3. No bargaining with the occupant, no damage, nothing is taken away. Photos only as staff allow.
    4. One request per person, case and lot. Whoever does not come on time gives up the viewing.

# 要帶的、依據、常見的疏漏
form-property_viewing_request-bring-identity = On the day: your original ID card. From abroad: ARC or passport.
form-property_viewing_request-legal-inspection = Compulsory Enforcement Act, article 81 paragraph 2 item 8, applied through article 26 of the Administrative Execution Act（強制執行法第81條第2項第8款、行政執行法第26條）
form-property_viewing_request-legal-warranty = Compulsory Enforcement Act, articles 69 and 113: no warranty for defects（強制執行法第69條、第113條）
form-property_viewing_request-mistake-lot = The lot is missing, or one form gives the addresses of several lots.
form-property_viewing_request-mistake-late = The request comes the day before the opening, too late to arrange.
