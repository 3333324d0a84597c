### unread: waiting for the reading of the office itself

# 第 4 號 不動產拍賣預約看屋申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-property_viewing_request = 不動產拍賣預約看屋申請表
    .short = 預約看屋
    .what = 投標以前，申請到現場看拍賣的房屋或土地。能不能進去看，由本分署安排。
    .bring = 看屋當天帶身分證正本。現在不用交文件。

# 步驟
form-property_viewing_request-section-property = 標的
form-property_viewing_request-section-applicant = 申請人
form-property_viewing_request-section-visit = 時段
form-property_viewing_request-section-declare = 看屋規則

# 放在同一頁的題目
form-property_viewing_request-page-lot = 股別和標別，可以不填
form-property_viewing_request-page-rules = 最後，請讀看屋規則

# 標的
form-property_viewing_request-case_number = 拍賣公告上的案號是幾號？
    .label = 執行案號
    .help = 先點年度，再點種類，最後打號碼。
form-property_viewing_request-property_address = 要看哪一間房子、哪一塊地？
    .label = 標的門牌或地號
    .help = 照公告上的門牌或地號填。一張表只填一個標別。

# 申請人
form-property_viewing_request-applicant_mobile = 您的手機是幾號？
    .label = 行動電話
    .help = 時間臨時有變，會打這支電話。
form-property_viewing_request-applicant_phone = 家裡或公司的電話是幾號？
    .label = 市話
    .help = 請加區碼，例如08-7000000。沒有，可以不填。

# 時段
form-property_viewing_request-preferred_slots = 您希望什麼時候去看？
    .label = 希望時段
    .help = 請填1到3個上班日，最想要的放第一個。
form-property_viewing_request-preferred_slots-slot_date = 希望哪一天？
    .label = 日期
    .help = 請選上班日，要在今天以後、開標以前。
form-property_viewing_request-preferred_slots-slot_half = 上午還是下午？
    .label = 時段
form-property_viewing_request-preferred_slots-slot_half-am = 上午
form-property_viewing_request-preferred_slots-slot_half-pm = 下午
form-property_viewing_request-visitor_count = 一共幾個人去看？
    .label = 看屋人數
    .help = 連您自己在內，最多5人。
form-property_viewing_request-companion_names = 一起去的人叫什麼名字？
    .label = 同行人姓名
    .help = 好幾個人，中間用「、」分開。可以不填。
form-property_viewing_request-special_needs = 看屋時需要什麼協助？
    .label = 特殊需求
    .help = 不需要，就直接下一題。
form-property_viewing_request-special_needs-wheelchair = 坐輪椅
form-property_viewing_request-special_needs-sign = 手語翻譯
form-property_viewing_request-special_needs-other = 其他

# 看屋規則
form-property_viewing_request-consent_ack = 請讀完這四點
    .label = 我讀完了，也同意
    .paper = 本人已閱讀並同意以上看屋規則
    .help =
        1. 能不能進去，要看誰住在裡面和本分署的安排，不保證看得到。
        2. 看屋只供參考。要以公告和現況為準，本分署不負瑕疵擔保責任。
        3. 不可以私下和住的人談條件，也不可以弄壞或拿走東西。拍照要聽現場人員的話。
        4. 同一個標別，一個人申請一次。超過時間沒有到，就當作放棄。

# 機關填寫
form-property_viewing_request-staff_viewable =
    .label = 可否入內
form-property_viewing_request-staff_viewable-inside = 可
form-property_viewing_request-staff_viewable-outside = 僅外觀
form-property_viewing_request-staff_viewable-no = 不可
form-property_viewing_request-staff_slot =
    .label = 排定日時
form-property_viewing_request-staff_escort =
    .label = 帶看人員

# 這張表自己的規則
form-property_viewing_request-rule-auction_ahead = 開標的日子要在今天以後。請照公告再看一次。
form-property_viewing_request-rule-slots_after_today = 看屋要在今天以後。請選後面的日子。
form-property_viewing_request-rule-slots_are_working_days = 看屋要選上班日。請避開週末和放假的日子。
form-property_viewing_request-rule-slots_before_auction = 看屋要在開標以前。請選早一點的日子。
form-property_viewing_request-rule-slots_leave_time = 最好在開標{ $days }個上班日以前看屋。太晚申請，可能排不進去。

# 紙本固定文字
form-property_viewing_request-text-lead = 本人有意投標，申請於開標前到場看屋。
form-property_viewing_request-text-slots_head = 希望看屋的時段（上班日一至三個，依希望的順序填寫）
form-property_viewing_request-text-side_property = 拍賣標的
form-property_viewing_request-text-side_applicant = 申請人
form-property_viewing_request-text-side_rules = 看屋規則
form-property_viewing_request-text-rules =
    一、能否入內，視占有情形及貴分署安排而定，不保證成行。
    二、看屋僅供參考，標的以公告及現況為準；貴分署不負瑕疵擔保責任（強制執行法第69條、第113條）。
    三、不得與占有人私下交涉，不得毀損或取走物品；攝影依現場人員指示。
    四、同一案件之同一標別，每人以申請一次為限；逾時未到，視為放棄。

# 要帶的、依據、常見的疏漏
form-property_viewing_request-bring-identity = 看屋當天帶身分證正本，外國朋友帶居留證或護照。
form-property_viewing_request-legal-inspection = 強制執行法第81條第2項第8款（依行政執行法第26條準用）
form-property_viewing_request-legal-warranty = 強制執行法第69條、第113條（拍賣物沒有瑕疵擔保請求權）
form-property_viewing_request-mistake-lot = 沒有填標別，或一張表填了好幾個標別的地址。
form-property_viewing_request-mistake-late = 開標前一天才申請，來不及安排。
