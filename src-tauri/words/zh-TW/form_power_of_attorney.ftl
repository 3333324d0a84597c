### unread: waiting for the reading of the office itself

# 第 13 號 委任狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、委任人、受任人）在 form_fields.ftl。

form-power_of_attorney = 委任狀
    .short = 委任狀
    .what = 您不能自己來，請別人代替您辦時，第一次辦事就要交這張委任狀。一個案件一張，最多委任三個人。
    .bring = 委任人和受任人的身分證明，受任人要帶正本；公司另外帶登記資料和大小章。

# 步驟
form-power_of_attorney-section-case = 案件
form-power_of_attorney-section-principal = 委任人
form-power_of_attorney-section-proxies = 受任人
form-power_of_attorney-section-powers = 權限
form-power_of_attorney-section-declare = 聲明
form-power_of_attorney-page-period = 委任從哪一天到哪一天？可以不填

# 案件
form-power_of_attorney-matter = 要請他辦哪些事？
    .label = 案由／委任事項
    .paper = 委任事項
    .help = 可以選好幾種。沒有選的事，他不能辦。
form-power_of_attorney-matter-installments = 辦理分期
form-power_of_attorney-matter-statement = 到場陳述
form-power_of_attorney-matter-case_file = 閱覽卷宗
form-power_of_attorney-matter-archives = 檔案應用
form-power_of_attorney-matter-bid = 投標應買
form-power_of_attorney-matter-take_over = 聲明承受
form-power_of_attorney-matter-distribution = 參與分配
form-power_of_attorney-matter-receive_money = 領取案款或保證金
form-power_of_attorney-matter-certificate = 領取權利移轉證書
form-power_of_attorney-matter-handover = 點交
form-power_of_attorney-matter-other = 其他
form-power_of_attorney-matter_other = 其他是什麼事？
    .label = 其他事項

# 受任人
form-power_of_attorney-proxy_rows = 請誰替您辦？
    .label = 受任人
    .help = 最多三個人，每一個人都可以單獨代理。
form-power_of_attorney-proxy_rows-proxy_name = 受任人叫什麼名字？
    .label = 姓名
form-power_of_attorney-proxy_rows-proxy_id_no = 受任人的身分證號碼是幾號？
    .label = 身分證字號
    .help = 拿居留證的，填居留證號碼。
form-power_of_attorney-proxy_rows-proxy_birth_date = 受任人哪一天出生？
    .label = 出生年月日
    .help = 不知道，可以不填。
form-power_of_attorney-proxy_rows-proxy_relation = 受任人和委任人是什麼關係？
    .label = 關係
form-power_of_attorney-proxy_rows-proxy_relation-spouse = 配偶
form-power_of_attorney-proxy_rows-proxy_relation-lineal = 直系血親
form-power_of_attorney-proxy_rows-proxy_relation-relative = 其他親屬
form-power_of_attorney-proxy_rows-proxy_relation-employee = 員工
form-power_of_attorney-proxy_rows-proxy_relation-lawyer = 律師
form-power_of_attorney-proxy_rows-proxy_relation-other = 其他
form-power_of_attorney-proxy_rows-proxy_address = 受任人住在哪裡？
    .label = 地址
form-power_of_attorney-proxy_rows-proxy_phone = 受任人的電話是幾號？
    .label = 電話

# 權限
form-power_of_attorney-authority_kind = 要給他普通委任，還是特別委任？
    .label = 權限
    .help = 投標、承受、領錢、領文件，都要特別委任。
form-power_of_attorney-authority_kind-general = 普通委任
form-power_of_attorney-authority_kind-special = 特別委任
form-power_of_attorney-special_powers = 哪些重要的事，他可以替您辦？
    .label = 特別代理權
    .help = 勾了的，他才可以辦。不確定，請問服務人員。
form-power_of_attorney-special_powers-waive = 捨棄
form-power_of_attorney-special_powers-admit = 認諾
form-power_of_attorney-special_powers-withdraw = 撤回
form-power_of_attorney-special_powers-settle = 和解
form-power_of_attorney-special_powers-object = 聲明異議或救濟
form-power_of_attorney-special_powers-delegate = 選任複代理人
form-power_of_attorney-special_powers-enforce = 強制執行行為
form-power_of_attorney-special_powers-receive = 領取款項或文件
form-power_of_attorney-limitation = 有什麼事他不可以辦的嗎？
    .label = 權限限制
    .help = 沒有，可以不填。
form-power_of_attorney-limitation-ready-1 = 不得代為領取款項。
form-power_of_attorney-limitation-ready-2 = 不得代為和解、捨棄或撤回。
form-power_of_attorney-limitation-ready-3 = 應買或承受之價額，以公告之最低價額為限。
form-power_of_attorney-valid_from = 從哪一天開始？
    .label = 委任起日
form-power_of_attorney-valid_to = 到哪一天為止？
    .label = 委任迄日
    .help = 不填，就到這個案件的程序結束。
form-power_of_attorney-receive_service = 公文寄給受任人代收嗎？
    .label = 是否代收文書
    .paper = 代收文書
form-power_of_attorney-receive_service-yes = 是
form-power_of_attorney-receive_service-no = 否

# 聲明
form-power_of_attorney-filing_date = 請讀完這三點，再看日期對不對
    .label = 日期
    .help =
        1. 我委任所列的人，就這個案件和勾選的事項代理我。
        2. 選特別委任的，只就勾選的事項有特別代理權（民事訴訟法第70條）。
        3. 之後要變更或終止，我會用書面通知本分署。
form-power_of_attorney-principal_signature =
    .label = 委任人簽名或蓋章
form-power_of_attorney-proxy_signature =
    .label = 受任人簽名或蓋章

# 機關填寫
form-power_of_attorney-staff_identity_checked =
    .label = 身分查驗
form-power_of_attorney-staff_clerk =
    .label = 承辦

# 這張表自己的規則
form-power_of_attorney-rule-principal_is_no_proxy = 受任人和委任人的證號一樣。受任人要是另一個人，請再看一次。
form-power_of_attorney-rule-proxies_differ = 有兩位受任人的證號一樣。請看看是不是重複了。
form-power_of_attorney-rule-matter_needs_special = 投標、承受、領錢、領證書，要特別委任才可以辦（民事訴訟法第70條）。請改選「特別委任」。
form-power_of_attorney-rule-enforcement_power = 投標應買、聲明承受、參與分配、點交，請勾「強制執行行為」。
form-power_of_attorney-rule-receiving_power = 要領錢或領證書，請勾「領取款項或文件」。
form-power_of_attorney-rule-bid_has_its_own = 只是投標的話，投標書（第22號）裡就有委任狀，不用另外寫這一張。
form-power_of_attorney-rule-period_in_order = 委任迄日在起日之前。請再看一次兩個日期。

# 紙本固定文字
form-power_of_attorney-text-label_principal = 委任人
form-power_of_attorney-text-about = 委任人因前列案件，茲委任下列受任人為代理人，就勾選之事項代理委任人為一切行為：
form-power_of_attorney-text-item_general = 一、受任人有二人以上者，均得單獨代理。代理權限有限制者，依「權限限制」欄所載（行政程序法第二十四條、民事訴訟法第七十一條）。
form-power_of_attorney-text-item_special = 二、勾選特別委任者，並依行政執行法第二十六條、強制執行法第三十條之一準用民事訴訟法第七十條第一項但書及第二項規定，就勾選之事項授與特別代理權；未勾選者，無特別代理權。
form-power_of_attorney-text-item_change = 三、委任之變更或終止，委任人應以書面通知貴分署。
form-power_of_attorney-text-sign_principal = 委任人簽名或蓋章
form-power_of_attorney-text-sign_proxy = 受任人簽名或蓋章

# 要帶的
form-power_of_attorney-bring-both = 委任人和受任人的身分證明，受任人要帶正本。
form-power_of_attorney-bring-company = 公司帶登記資料和大小章。
form-power_of_attorney-bring-abroad = 委任人在國外的，要帶經過驗證的授權文件。

# 依據、常見的疏漏
form-power_of_attorney-legal-procedure = 行政程序法第24條：最多三人，第一次辦事時提出委任書
form-power_of_attorney-legal-special = 民事訴訟法第69條至第71條：特別代理權（強制執行法第30條之1、行政執行法第26條準用）
form-power_of_attorney-legal-writing = 民法第531條：要寫下來
form-power_of_attorney-mistake-general_only = 只給普通委任，到領錢時才發現不行。
form-power_of_attorney-mistake-four = 委任了四個人以上。
form-power_of_attorney-mistake-case = 沒有寫案號，就對哪一個案件都沒有用。
form-power_of_attorney-mistake-signature = 受任人忘了簽名。
