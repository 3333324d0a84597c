### unread: waiting for the reading of the office itself

# 第 15 號 代辦不動產繼承登記申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-inheritance_registration_request = 代辦不動產繼承登記申請書
    .short = 代辦繼承登記
    .what = 義務人繼承了房地，還沒登記，債權人請本分署通知地政事務所辦理。一式2份。
    .bring = 被繼承人和繼承人的戶籍資料、繼承系統表、權狀或謄本、遺產稅證明。

# 步驟
form-inheritance_registration_request-section-creditor = 申請人
form-inheritance_registration_request-section-case = 案件
form-inheritance_registration_request-section-proxy = 代理人
form-inheritance_registration_request-section-decedent = 被繼承人
form-inheritance_registration_request-section-heirs = 繼承人
form-inheritance_registration_request-section-reason = 申請原因
form-inheritance_registration_request-section-property = 不動產
form-inheritance_registration_request-section-papers = 稅和附件
form-inheritance_registration_request-section-finish = 送出

# 放在同一頁的題目
form-inheritance_registration_request-page-born = 出生的資料，可以不填
form-inheritance_registration_request-page-decedent_id = 知道這些資料嗎？可以不填
form-inheritance_registration_request-page-executor = 有遺囑執行人或遺產管理人嗎？可以不填
form-inheritance_registration_request-page-heir_birth = 這位繼承人的出生資料

# 申請人
form-inheritance_registration_request-creditor_birthplace = 申請人在哪裡出生？
    .label = 出生地

# 被繼承人
form-inheritance_registration_request-decedent_name = 過世的人叫什麼名字？
    .label = 被繼承人姓名
    .help = 不動產現在還登記在他的名下。
form-inheritance_registration_request-decedent_id_no = 他的身分證號碼是幾號？
    .label = 身分證字號
form-inheritance_registration_request-decedent_birth_date = 他哪一天出生？
    .label = 出生年月日
    .help = 民國以前出生的，也可以填。
form-inheritance_registration_request-decedent_birthplace = 他在哪裡出生？
    .label = 出生地
form-inheritance_registration_request-decedent_address = 他最後住在哪裡？
    .label = 最後住所
form-inheritance_registration_request-death_date = 他哪一天過世？
    .label = 死亡日期

# 繼承人
form-inheritance_registration_request-heir_rows = 有哪些繼承人？
    .label = 繼承人
    .help = 每一位都要填，拋棄繼承或已經過世的也要填。
form-inheritance_registration_request-heir_rows-heir_name = 這位繼承人叫什麼名字？
    .label = 姓名
form-inheritance_registration_request-heir_rows-heir_id_no = 他的證號是幾號？
    .label = 證號
    .help = 不知道，可以不填。
form-inheritance_registration_request-heir_rows-heir_birth_date = 他哪一天出生？
    .label = 出生年月日
form-inheritance_registration_request-heir_rows-heir_birthplace = 他在哪裡出生？
    .label = 出生地
form-inheritance_registration_request-heir_rows-heir_address = 他住在哪裡？
    .label = 住居所
form-inheritance_registration_request-heir_rows-heir_relation = 他是過世的人的誰？
    .label = 稱謂
    .help = 例如配偶、長子、次女。
form-inheritance_registration_request-heir_rows-heir_share = 他的應繼分是多少？
    .label = 應繼分
    .help = 例如4分之1。拋棄繼承的人不用填。
form-inheritance_registration_request-heir_rows-heir_status = 他繼承嗎？
    .label = 繼承情形
    .help = 拋棄繼承，要有法院的文件才算。
form-inheritance_registration_request-heir_rows-heir_status-heir = 繼承
form-inheritance_registration_request-heir_rows-heir_status-renounced = 拋棄
form-inheritance_registration_request-heir_rows-heir_status-representing = 代位
form-inheritance_registration_request-heir_rows-heir_status-deceased = 死亡
form-inheritance_registration_request-executor_name = 遺囑執行人或遺產管理人叫什麼名字？
    .label = 遺囑執行人或遺產管理人
    .help = 沒有繼承人時，一定要填遺產管理人。
form-inheritance_registration_request-executor_address = 他的地址在哪裡？
    .label = 遺囑執行人或遺產管理人住居所
form-inheritance_registration_request-will_exists = 有遺囑嗎？
    .label = 有無遺囑
form-inheritance_registration_request-will_exists-yes = 有
form-inheritance_registration_request-will_exists-no = 無
form-inheritance_registration_request-will_exists-unknown = 不明

# 申請原因
form-inheritance_registration_request-request_reason = 為什麼要代辦繼承登記？
    .label = 申請原因
    .help = 點合適的句子就好，也可以自己加字。
form-inheritance_registration_request-request_reason-ready-1 = 義務人因繼承取得所列的不動產，還沒有登記，請通知地政機關辦理繼承登記後執行。
form-inheritance_registration_request-request_reason-ready-2 = 義務人經通知後，仍未自行辦理繼承登記。
form-inheritance_registration_request-request_reason-ready-3 = 不動產仍登記在被繼承人名下，無法查封拍賣。
form-inheritance_registration_request-request_reason-ready-4 = 申請人代繳的遺產稅和登記規費，請列為執行必要費用。

# 不動產
form-inheritance_registration_request-deed_available = 有所有權狀嗎？
    .label = 所有權狀
form-inheritance_registration_request-deed_available-yes = 有
form-inheritance_registration_request-deed_available-no = 無（請公告作廢）
form-inheritance_registration_request-deed_missing_reason = 為什麼拿不出權狀？
    .label = 不能提出權狀之理由
form-inheritance_registration_request-deed_missing_reason-suggest-kept = 由繼承人保管，未交出
form-inheritance_registration_request-deed_missing_reason-suggest-lost = 已經遺失
form-inheritance_registration_request-deed_missing_reason-suggest-unknown = 不知道在哪裡
form-inheritance_registration_request-heir_chart = 繼承系統表要說明什麼？
    .label = 繼承系統表
    .help = 表會照您填的繼承人畫好。這裡點要加註的話。
form-inheritance_registration_request-heir_chart-ready-1 = 繼承人如系統表所列，沒有遺漏。
form-inheritance_registration_request-heir_chart-ready-2 = 被繼承人的父母、祖父母均已死亡。
form-inheritance_registration_request-heir_chart-ready-3 = 拋棄繼承的人，附法院准予備查的文件。
form-inheritance_registration_request-heir_chart-ready-4 = 代位繼承的人，附被代位人的死亡資料。

# 稅和附件
form-inheritance_registration_request-tax_status = 遺產稅辦好了嗎？
    .label = 遺產稅
form-inheritance_registration_request-tax_status-paid = 已繳清
form-inheritance_registration_request-tax_status-exempt = 免稅
form-inheritance_registration_request-tax_status-unfiled = 未申報
form-inheritance_registration_request-tax_status-advanced = 申請人代繳
form-inheritance_registration_request-registration_form = 要登記成哪一種？
    .label = 登記方式
    .help = 分別共有，要全體繼承人都同意。
form-inheritance_registration_request-registration_form-joint = 公同共有
form-inheritance_registration_request-registration_form-separate = 分別共有（全體同意）
form-inheritance_registration_request-evidence_list-ready-1 = 被繼承人除戶資料1份。
form-inheritance_registration_request-evidence_list-ready-2 = 繼承人戶籍資料1份。
form-inheritance_registration_request-evidence_list-ready-3 = 遺產稅繳清或免稅證明書1份。
form-inheritance_registration_request-evidence_list-ready-4 = 所有權狀1份。
form-inheritance_registration_request-evidence_list-ready-5 = 土地及建物登記謄本1份。
form-inheritance_registration_request-evidence_list-ready-6 = 法院准予拋棄繼承備查的文件1份。
form-inheritance_registration_request-creditor_signature =
    .label = 申請人簽名或蓋章

# 機關填寫
form-inheritance_registration_request-staff_received_at =
    .label = 收文日
form-inheritance_registration_request-staff_land_office =
    .label = 通知地政事務所
form-inheritance_registration_request-staff_notice_no =
    .label = 通知文號
form-inheritance_registration_request-staff_done_at =
    .label = 登記完畢日

# 這張表自己的規則
form-inheritance_registration_request-rule-shares_make_one = 繼承人的應繼分加起來要等於1。請再看一次每個人的分數。
form-inheritance_registration_request-rule-death_after_birth = 死亡日期比出生早。請再看一次兩個日期。
form-inheritance_registration_request-rule-death_has_been = 死亡日期還沒到。請再看一次。
form-inheritance_registration_request-rule-heirs_or_administrator = 沒有繼承人的話，要填遺產管理人。請至少填一種。
form-inheritance_registration_request-rule-heirs_differ = 有兩位繼承人姓名一樣。請看看是不是重複了。

# 紙本固定文字
form-inheritance_registration_request-text-lead = 義務人因繼承取得下列不動產，尚未辦理繼承登記，請通知地政機關辦理登記後執行。
form-inheritance_registration_request-text-how = 本申請書一式2份。方格（□）請打勾。
form-inheritance_registration_request-text-side_creditor = 申請人
form-inheritance_registration_request-text-side_case = 案件
form-inheritance_registration_request-text-side_decedent = 被繼承人
form-inheritance_registration_request-text-side_reason = 申請原因
form-inheritance_registration_request-text-side_papers = 稅和附件
form-inheritance_registration_request-text-chart_title = 繼承系統表
form-inheritance_registration_request-text-chart_oath = 上列繼承系統表如有遺漏或錯誤，致他人受損害，申請人願負法律責任。
form-inheritance_registration_request-text-costs = 申請人代繳之遺產稅及規費，請列為執行必要費用。
form-inheritance_registration_request-text-mark_1 = 正本第1份
form-inheritance_registration_request-text-mark_2 = 正本第2份
form-inheritance_registration_request-text-side_obligor = 義務人姓名或名稱
form-inheritance_registration_request-text-side_proxy = 代理人
form-inheritance_registration_request-text-address = 住居所
form-inheritance_registration_request-text-side_heirs = 繼承人
form-inheritance_registration_request-text-side_property = 不動產

# 要帶的、不用帶的
form-inheritance_registration_request-bring-household = 被繼承人（含死亡記載）和繼承人的戶籍資料。
form-inheritance_registration_request-bring-will = 有遺囑的話，帶遺囑。
form-inheritance_registration_request-bring-renunciation = 有人拋棄繼承的話，帶法院准予備查的文件。
form-inheritance_registration_request-bring-deed = 所有權狀；沒有的話，寫明理由，附土地謄本。
form-inheritance_registration_request-bring-tax = 遺產稅繳清或免稅證明書。
form-inheritance_registration_request-no_need-household = 本分署能用電腦查到的戶籍資料。

# 依據、常見的疏漏
form-inheritance_registration_request-legal-enforcement = 強制執行法第11條
form-inheritance_registration_request-legal-liaison = 未繼承登記不動產辦理強制執行聯繫辦法第1條至第8條
form-inheritance_registration_request-legal-registration = 土地登記規則第30條、第35條、第119條、第120條、第141條
form-inheritance_registration_request-legal-land = 土地法第73條
form-inheritance_registration_request-legal-civil = 民法第1138條至第1151條、第1174條
form-inheritance_registration_request-mistake-forgotten = 漏了一位繼承人。
form-inheritance_registration_request-mistake-shares = 應繼分加起來不等於1。
form-inheritance_registration_request-mistake-one_copy = 只交一份，應該交2份。
form-inheritance_registration_request-mistake-tax = 沒有附遺產稅的證明書。
