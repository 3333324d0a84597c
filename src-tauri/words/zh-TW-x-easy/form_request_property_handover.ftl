### unread: not yet read by people who use easy-read texts

# 第 10 號 申請點交不動產狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、申請人、代理人、不動產）在 form_fields.ftl。

form-request_property_handover = 申請點交不動產狀：請把房子交給我
    .short = 我買到了，請把房子交給我
    .what = 你買到了房子，裡面還有人住。公告寫「點交」，我們可以把房子交到你手上。
    .bring = 證明房子是你的紙，和身分證。有照片，也請帶來。

# 步驟
form-request_property_handover-section-case = 案件
form-request_property_handover-section-applicant = 你是誰
form-request_property_handover-section-proxy = 幫你辦的人
form-request_property_handover-section-property = 土地和房子
form-request_property_handover-section-occupation = 誰在裡面
form-request_property_handover-section-help = 要什麼幫忙
form-request_property_handover-section-declare = 我同意
form-request_property_handover-page-certificate = 證明房子是你的紙：號碼和日子
form-request_property_handover-page-wishes = 還有話要說嗎？不寫也可以

# 案件
form-request_property_handover-handover_kind = 你第一次請我們點交嗎？
    .label = 第一次還是再一次
    .help = 交過 1 次，原來的人又回來，選第 2 個。
form-request_property_handover-handover_kind-first = 第一次
form-request_property_handover-handover_kind-again = 原來的人又回來了
form-request_property_handover-certificate_no = 這張紙的號碼是幾號？
    .label = 權利移轉證書的號碼
    .help = 號碼在紙的上面。
form-request_property_handover-certificate_received_date = 你哪一天拿到這張紙？
    .label = 拿到的日子
form-request_property_handover-sale_outcome = 你怎麼買到的？
    .label = 怎麼買到的
form-request_property_handover-sale_outcome-auction = 拍賣買到
form-request_property_handover-sale_outcome-takeover = 他欠我錢，用房子抵
form-request_property_handover-sale_outcome-special_sale = 照公告的價錢買到
form-request_property_handover-first_handover_date = 上一次是哪一天交的？
    .label = 上一次的日子

# 占有情形
form-request_property_handover-notice_says_handover = 公告寫「點交」還是「不點交」？
    .label = 公告寫什麼
    .help = 看公告裡「點交」的那一格。
form-request_property_handover-notice_says_handover-full = 點交
form-request_property_handover-notice_says_handover-part = 一部分點交
form-request_property_handover-notice_says_handover-none = 不點交
form-request_property_handover-occupant_rows = 現在誰在裡面？
    .label = 在裡面的人
    .help = 1 位 1 位加。沒有人，就加「空屋」。
form-request_property_handover-occupant_rows-occ_name = 他叫什麼名字？
    .label = 名字
    .paper = 在裡面的人
    .help = 不知道名字，按「不知道他的名字」。
form-request_property_handover-occupant_rows-occ_name-suggest-vacant = 空屋，沒有人
form-request_property_handover-occupant_rows-occ_name-suggest-unknown = 不知道他的名字
form-request_property_handover-occupant_rows-occ_relation = 他是誰？
    .label = 他是誰
form-request_property_handover-occupant_rows-occ_relation-obligor = 欠錢的人
form-request_property_handover-occupant_rows-occ_relation-family = 他的家人
form-request_property_handover-occupant_rows-occ_relation-tenant = 租房子的人
form-request_property_handover-occupant_rows-occ_relation-squatter = 沒有權利，自己住進來
form-request_property_handover-occupant_rows-occ_relation-unknown = 不知道
form-request_property_handover-occupant_rows-occ_since = 從什麼時候開始？
    .label = 什麼時候開始
    .help = 大約就好。不知道，可以不寫。
form-request_property_handover-occupant_rows-occ_since-suggest-before = 貼封條以前
form-request_property_handover-occupant_rows-occ_since-suggest-after = 貼封條以後
form-request_property_handover-occupant_rows-occ_since-suggest-handed_over = 上一次點交以後
form-request_property_handover-occupant_rows-occ_portion = 他用哪一個地方？
    .label = 哪一個地方
form-request_property_handover-occupant_rows-occ_portion-suggest-all = 全部
form-request_property_handover-occupant_rows-occ_portion-suggest-first_floor = 1 樓
form-request_property_handover-occupant_rows-occ_portion-suggest-land = 沒有蓋東西的地
form-request_property_handover-occupation_detail = 請說現在裡面怎麼樣
    .label = 裡面的情形
    .help = 按對的句子就好。也可以自己加字。最少要 10 個字。
form-request_property_handover-occupation_detail-ready-1 = 欠錢的人和家人還住在裡面。我說過了，他們不搬。
form-request_property_handover-occupation_detail-ready-2 = 貼封條以後，別人才住進來。他沒有權利，又不還。
form-request_property_handover-occupation_detail-ready-3 = 裡面沒有人，門鎖著，我進不去。
form-request_property_handover-occupation_detail-ready-4 = 人搬走了，家具和東西還在裡面。
form-request_property_handover-occupation_detail-ready-5 = 地上有別人種的東西或放的東西。
form-request_property_handover-occupation_detail-ready-6 = 交過 1 次，他又回來了。請再交 1 次。

# 協助
form-request_property_handover-assistance = 那天要什麼幫忙？
    .label = 要什麼幫忙
    .help = 可以選很多個。不選也可以。
form-request_property_handover-assistance-locksmith = 開鎖的人
form-request_property_handover-assistance-police = 警察
form-request_property_handover-assistance-survey = 量土地的人
form-request_property_handover-assistance-social = 社會局的人
form-request_property_handover-assistance-removal = 搬東西的人
form-request_property_handover-assistance-other = 別的
form-request_property_handover-movables_note = 裡面還有什麼東西？
    .label = 留下的東西
form-request_property_handover-movables_note-suggest-furniture = 家具、電器和雜物
form-request_property_handover-movables_note-suggest-machines = 機器
form-request_property_handover-movables_note-suggest-crops = 種的東西
form-request_property_handover-movables_note-suggest-none = 沒有
form-request_property_handover-preferred_period = 你想什麼時候交？
    .label = 想要的時間
    .help = 哪一天，由我們決定。
form-request_property_handover-preferred_period-suggest-one_month = 1 個月裡面
form-request_property_handover-preferred_period-suggest-any = 你們決定就好
form-request_property_handover-expense_consent = 鎖匠、搬東西要錢。你先付，好嗎？
    .label = 我同意先付錢
    .help = 依法律，這筆錢由欠錢的人付。你先付。

# 聲明
form-request_property_handover-filing_date = 請看完這 3 點，再看日子
    .label = 寫這張狀的日子
    .help =
        1. 請叫裡面的人搬走，把房子交給我。
        2. 點交照公告和法律辦。土地的界線有爭執，不在這裡辦。
        3. 鎖匠、搬東西的錢，我先付。
form-request_property_handover-applicant_signature =
    .label = 用筆寫名字，或蓋印章

# 機關填寫
form-request_property_handover-staff_survey_at =
    .label = 去看的時間
form-request_property_handover-staff_handover_at =
    .label = 點交的時間
form-request_property_handover-staff_police =
    .label = 一起去的機關
form-request_property_handover-staff_expense =
    .label = 先付的錢

# 這張表自己的規則
form-request_property_handover-rule-received_by_now = 這一天還沒到。拿到這張紙，才可以申請。
form-request_property_handover-rule-handed_over_before = 這一天還沒到。請再看一次。
form-request_property_handover-rule-handed_over_after_certificate = 上一次的日子太早了。請再看一次 2 個日子。
form-request_property_handover-rule-notice_promises_handover = 公告寫「不點交」，我們不能幫你。請先問服務人員。
form-request_property_handover-rule-whole_property = 你只買到一部分，通常不點交。請看公告怎麼寫。
form-request_property_handover-rule-again_says_again = 他又回來，請選「原來的人又回來了」。
form-request_property_handover-evidence_list-ready-1 = 權利移轉證書，影本 1 份。
form-request_property_handover-evidence_list-ready-2 = 土地和房子的謄本，各 1 份。
form-request_property_handover-evidence_list-ready-3 = 身分證，影本 1 份。
form-request_property_handover-evidence_list-ready-4 = 照片 2 張。
form-request_property_handover-evidence_list-ready-5 = 委任狀 1 張。

# 紙本固定文字
form-request_property_handover-text-label_applicant = 申請的人
form-request_property_handover-text-label_certificate = 證書的號碼
form-request_property_handover-text-label_received = 拿到的日子
form-request_property_handover-text-label_last = 上一次
form-request_property_handover-text-label_property = 附表：請交給我的土地和房子
form-request_property_handover-text-label_detail = 裡面的情形
form-request_property_handover-text-label_movables = 留下的東西
form-request_property_handover-text-about = 請把房子交給我：
form-request_property_handover-text-item_request = 1. 我買到{ $obligor_name }的土地和房子，也拿到證書。可是裡面還有人。請叫他搬走，把房子交給我。
form-request_property_handover-text-item_law = 2. 點交照公告和法律辦。土地的界線有爭執，不在這裡辦。
form-request_property_handover-text-item_costs = 3. 鎖匠、搬東西的錢，我先付。依法律，由欠錢的人付。

# 要帶的
form-request_property_handover-bring-certificate = 權利移轉證書的影本。
form-request_property_handover-bring-transcript = 土地或房子的謄本。
form-request_property_handover-bring-identity = 身分證。別人幫你辦，還要委任狀。
form-request_property_handover-bring-photos = 有照片，請帶來。

# 依據、常見的疏漏
form-request_property_handover-legal-handover = 強制執行法第 99 條：把房子交給你
form-request_property_handover-legal-movables = 強制執行法第 100 條：裡面的東西
form-request_property_handover-legal-certificate = 強制執行法第 97、98 條：權利移轉證書
form-request_property_handover-legal-notice = 強制執行法第 81 條：公告要寫點不點交
form-request_property_handover-legal-costs = 強制執行法第 28 條：要先付的錢
form-request_property_handover-mistake-too_early = 還沒拿到證書，就來申請。
form-request_property_handover-mistake-not_promised = 公告寫「不點交」，還來申請。
form-request_property_handover-mistake-occupants = 沒有寫誰在裡面。
