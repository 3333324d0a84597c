### unread: not yet read by people who use easy-read texts

# 第 4 號 不動產拍賣預約看屋申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-property_viewing_request = 不動產拍賣預約看屋申請表：我要先看房子
    .short = 我要先看房子
    .what = 你想買拍賣的房子嗎？可以先申請去看。能不能看，由我們安排。
    .bring = 看房子那天，請帶身分證。現在不用交紙。

# 步驟
form-property_viewing_request-section-property = 要看的房子
form-property_viewing_request-section-applicant = 你是誰
form-property_viewing_request-section-visit = 哪一天看
form-property_viewing_request-section-declare = 看房子的規定

# 放在同一頁的題目
form-property_viewing_request-page-lot = 小組和編號，不寫也可以
form-property_viewing_request-page-rules = 最後，請看這些規定

# 標的
form-property_viewing_request-case_number = 公告上的號碼是幾號？
    .label = 案件的號碼
    .help = 先按年，再按種類，最後打號碼。
form-property_viewing_request-property_address = 你要看哪一間房子、哪一塊地？
    .label = 房子的地址，或土地的號碼
    .help = 照公告上的字寫。一張表寫 1 個。

# 申請人
form-property_viewing_request-applicant_mobile = 你的手機是幾號？
    .label = 手機
    .help = 時間改了，我們打這個電話。
form-property_viewing_request-applicant_phone = 家裡的電話是幾號？
    .label = 家裡的電話
    .help = 要加區碼，像 08-7000000。沒有，就不用寫。

# 時段
form-property_viewing_request-preferred_slots = 你想哪一天去看？
    .label = 想去看的時間
    .help = 寫 1 到 3 個上班的日子。最想要的寫在前面。
form-property_viewing_request-preferred_slots-slot_date = 想要哪一天？
    .label = 日期
    .help = 請選上班的日子。要在賣房子以前。
form-property_viewing_request-preferred_slots-slot_half = 早上還是下午？
    .label = 時間
form-property_viewing_request-preferred_slots-slot_half-am = 早上
form-property_viewing_request-preferred_slots-slot_half-pm = 下午
form-property_viewing_request-visitor_count = 一共幾個人去？
    .label = 幾個人去看
    .help = 也算你自己。最多 5 個人。
form-property_viewing_request-companion_names = 一起去的人，叫什麼名字？
    .label = 一起去的人
    .help = 有很多人，中間寫「、」。可以不寫。
form-property_viewing_request-special_needs = 看房子時，要我們幫什麼？
    .label = 要幫什麼
    .help = 不用幫，就按下一題。
form-property_viewing_request-special_needs-wheelchair = 我坐輪椅
form-property_viewing_request-special_needs-sign = 幫忙比手語的人
form-property_viewing_request-special_needs-other = 別的

# 看屋規則
form-property_viewing_request-consent_ack = 請看完這 4 點
    .label = 我看完了，我同意
    .paper = 我看完規定了，我同意
    .help =
        1. 能不能進去，看誰住在裡面。也看我們的安排。不一定看得到。
        2. 看房子只是參考。房子有問題，我們不賠。
        3. 不要和住的人談價錢。不要弄壞、拿走東西。照相以前，先問帶你的人。
        4. 1 間房子，1 個人申請 1 次。太晚到，就是不看了。

# 機關填寫
form-property_viewing_request-staff_viewable =
    .label = 可以進去嗎
form-property_viewing_request-staff_viewable-inside = 可以
form-property_viewing_request-staff_viewable-outside = 只看外面
form-property_viewing_request-staff_viewable-no = 不可以
form-property_viewing_request-staff_slot =
    .label = 排好的時間
form-property_viewing_request-staff_escort =
    .label = 帶你看的人

# 這張表自己的規則
form-property_viewing_request-rule-auction_ahead = 賣的日子還沒到才可以。請再看公告。
form-property_viewing_request-rule-slots_after_today = 這一天太早了。請選明天以後的日子。
form-property_viewing_request-rule-slots_are_working_days = 那天不上班。請選上班的日子。
form-property_viewing_request-rule-slots_before_auction = 這一天太晚了。請選賣房子以前的日子。
form-property_viewing_request-rule-slots_leave_time = 最好早一點看。要在賣房子的 { $days } 個上班日以前。

# 紙本固定文字
form-property_viewing_request-text-lead = 我想買，請讓我先看房子。
form-property_viewing_request-text-slots_head = 我想去看的時間。請寫 1 到 3 個上班的日子。
form-property_viewing_request-text-side_property = 要看的房子
form-property_viewing_request-text-side_applicant = 我是誰
form-property_viewing_request-text-side_rules = 規定
form-property_viewing_request-text-rules =
    1. 能不能進去，看誰住在裡面。也看你們的安排。不一定看得到。
    2. 看房子只是參考。房子有問題，機關不賠。法律是強制執行法第 69 條、第 113 條。
    3. 我不和住的人談價錢。我不弄壞、拿走東西。照相以前，我先問帶看的人。
    4. 1 間房子，1 個人申請 1 次。我太晚到，就是不看了。

# 要帶的、依據、常見的疏漏
form-property_viewing_request-bring-identity = 看房子那天，帶身分證。外國來的朋友，帶居留證或護照。
form-property_viewing_request-legal-inspection = 強制執行法，第 81 條
form-property_viewing_request-legal-warranty = 強制執行法，第 69 條、第 113 條
form-property_viewing_request-mistake-lot = 沒有寫編號。或是 1 張表寫了很多間房子。
form-property_viewing_request-mistake-late = 賣房子的前 1 天才申請。來不及安排。
