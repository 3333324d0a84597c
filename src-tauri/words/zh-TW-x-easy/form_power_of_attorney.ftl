### unread: not yet read by people who use easy-read texts

# 第 13 號 委任狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、委任人、受任人）在 form_fields.ftl。

form-power_of_attorney = 委任狀：我請別人代替我辦
    .short = 我請別人代替我辦
    .what = 你不能自己來，可以請別人辦。第一次來辦，就要交這張紙。最多請 3 個人。
    .bring = 你和幫你辦的人的身分證。他要帶正本。公司帶登記的紙和 2 個印章。

# 步驟
form-power_of_attorney-section-case = 案件
form-power_of_attorney-section-principal = 請人辦的人
form-power_of_attorney-section-proxies = 幫忙辦的人
form-power_of_attorney-section-powers = 可以辦什麼
form-power_of_attorney-section-declare = 我同意
form-power_of_attorney-page-period = 從哪一天到哪一天？不寫也可以

# 案件
form-power_of_attorney-matter = 你要請他辦什麼事？
    .label = 請他辦的事
    .paper = 請他辦的事
    .help = 可以選很多個。沒有選的，他不能辦。
form-power_of_attorney-matter-installments = 每個月付一點
form-power_of_attorney-matter-statement = 來說明
form-power_of_attorney-matter-case_file = 看案件的紙
form-power_of_attorney-matter-archives = 看以前的文件
form-power_of_attorney-matter-bid = 寫價錢買東西
form-power_of_attorney-matter-take_over = 拿房子抵錢
form-power_of_attorney-matter-distribution = 分賣掉的錢
form-power_of_attorney-matter-receive_money = 領錢
form-power_of_attorney-matter-certificate = 領房子的證明
form-power_of_attorney-matter-handover = 點交房子
form-power_of_attorney-matter-other = 別的
form-power_of_attorney-matter_other = 別的是什麼事？
    .label = 別的事

# 受任人
form-power_of_attorney-proxy_rows = 你請誰幫你辦？
    .label = 幫你辦的人
    .help = 最多 3 個人。每個人都可以自己幫你辦。
form-power_of_attorney-proxy_rows-proxy_name = 幫你辦的人，叫什麼名字？
    .label = 名字
form-power_of_attorney-proxy_rows-proxy_id_no = 幫你辦的人，證件是幾號？
    .label = 身分證的號碼
    .help = 有居留證的人，寫居留證的號碼。
form-power_of_attorney-proxy_rows-proxy_birth_date = 幫你辦的人，哪一天出生？
    .label = 出生的日子
    .help = 不知道，可以不寫。
form-power_of_attorney-proxy_rows-proxy_relation = 他是你的誰？
    .label = 他是你的誰
form-power_of_attorney-proxy_rows-proxy_relation-spouse = 先生或太太
form-power_of_attorney-proxy_rows-proxy_relation-lineal = 爸媽、孩子、爺爺、奶奶
form-power_of_attorney-proxy_rows-proxy_relation-relative = 別的家人
form-power_of_attorney-proxy_rows-proxy_relation-employee = 公司的員工
form-power_of_attorney-proxy_rows-proxy_relation-lawyer = 律師
form-power_of_attorney-proxy_rows-proxy_relation-other = 別的
form-power_of_attorney-proxy_rows-proxy_address = 幫你辦的人，住在哪裡？
    .label = 地址
form-power_of_attorney-proxy_rows-proxy_phone = 幫你辦的人，電話是幾號？
    .label = 電話

# 權限
form-power_of_attorney-authority_kind = 你要給他多大的權限？
    .label = 他可以做什麼
    .help = 投標、拿房子抵錢、領錢，要選第 2 個。
form-power_of_attorney-authority_kind-general = 一般的事
form-power_of_attorney-authority_kind-special = 重要的事也可以辦
form-power_of_attorney-special_powers = 哪些重要的事，他可以辦？
    .label = 重要的權限
    .help = 選了，他才可以辦。不知道，請問服務人員。
form-power_of_attorney-special_powers-waive = 放棄權利
form-power_of_attorney-special_powers-admit = 承認對方說的
form-power_of_attorney-special_powers-withdraw = 收回申請
form-power_of_attorney-special_powers-settle = 和對方談好
form-power_of_attorney-special_powers-object = 說你們做錯了
form-power_of_attorney-special_powers-delegate = 再請別人幫忙辦
form-power_of_attorney-special_powers-enforce = 投標、拿房子抵錢、點交
form-power_of_attorney-special_powers-receive = 領錢或領文件
form-power_of_attorney-limitation = 什麼事他不可以辦？
    .label = 不可以辦的事
    .help = 沒有，可以不寫。
form-power_of_attorney-limitation-ready-1 = 不可以幫我領錢。
form-power_of_attorney-limitation-ready-2 = 不可以幫我和解、放棄或收回申請。
form-power_of_attorney-limitation-ready-3 = 買房子，最多用公告的底價買。
form-power_of_attorney-valid_from = 從哪一天開始有用？
    .label = 開始的日子
form-power_of_attorney-valid_to = 用到哪一天？
    .label = 最後的日子
    .help = 不寫，就到案件辦完。
form-power_of_attorney-receive_service = 信可以寄給他嗎？
    .label = 信寄給他
    .paper = 信寄給他
form-power_of_attorney-receive_service-yes = 可以
form-power_of_attorney-receive_service-no = 不可以

# 聲明
form-power_of_attorney-filing_date = 請看完這 3 點，再看日子
    .label = 寫這張狀的日子
    .help =
        1. 我請這些人，幫我辦選好的事。
        2. 重要的事，選了的才可以辦。
        3. 以後要換人或不要了，我會寫信說。
form-power_of_attorney-principal_signature =
    .label = 請人辦的人寫名字，或蓋印章
form-power_of_attorney-proxy_signature =
    .label = 幫忙辦的人寫名字，或蓋印章

# 機關填寫
form-power_of_attorney-staff_identity_checked =
    .label = 看過證件
form-power_of_attorney-staff_clerk =
    .label = 辦的人

# 這張表自己的規則
form-power_of_attorney-rule-principal_is_no_proxy = 2 個人的號碼一樣。幫忙辦的，要是另一個人。
form-power_of_attorney-rule-proxies_differ = 有 2 個人的號碼一樣。請看是不是寫了 2 次。
form-power_of_attorney-rule-matter_needs_special = 這些事，要選「重要的事也可以辦」。
form-power_of_attorney-rule-enforcement_power = 這些事，請選「投標、拿房子抵錢、點交」。
form-power_of_attorney-rule-receiving_power = 要領錢，請選「領錢或領文件」。
form-power_of_attorney-rule-bid_has_its_own = 只是投標，不用寫這一張。投標書裡有了。
form-power_of_attorney-rule-period_in_order = 最後的日子太早了。請再看一次。

# 紙本固定文字
form-power_of_attorney-text-label_principal = 請人辦的人
form-power_of_attorney-text-about = 我請下面的人，幫我辦選好的事：
form-power_of_attorney-text-item_general = 1. 有 2 個人以上，每個人都可以自己辦。不可以辦的事，寫在上面。
form-power_of_attorney-text-item_special = 2. 重要的事，選了的才可以辦。沒有選的，不可以辦。
form-power_of_attorney-text-item_change = 3. 以後要換人或不要了，我會寫信說。
form-power_of_attorney-text-sign_principal = 請人辦的人簽名或蓋章
form-power_of_attorney-text-sign_proxy = 幫忙辦的人簽名或蓋章

# 要帶的
form-power_of_attorney-bring-both = 你和他的身分證。他要帶正本。
form-power_of_attorney-bring-company = 公司帶登記的紙，和 2 個印章。
form-power_of_attorney-bring-abroad = 你人在國外，文件要先驗證。

# 依據、常見的疏漏
form-power_of_attorney-legal-procedure = 行政程序法第 24 條：最多 3 個人
form-power_of_attorney-legal-special = 民事訴訟法第 69 條到第 71 條：重要的事
form-power_of_attorney-legal-writing = 民法第 531 條：要寫下來
form-power_of_attorney-mistake-general_only = 只選一般的事，就不能領錢。
form-power_of_attorney-mistake-four = 請了 4 個人以上。
form-power_of_attorney-mistake-case = 沒有寫號碼，這張紙就沒有用。
form-power_of_attorney-mistake-signature = 幫忙辦的人忘了簽名。
