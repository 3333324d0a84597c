### unread: waiting for the reading of the office itself

# 第 2 號 擔保書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-guarantee_letter = 擔保書
    .short = 擔保書
    .what = 別人欠的款項，您答應他沒有付的時候由您負責，就寫這份擔保書。寫了以後，分署可以直接對您的財產執行。
    .bring = 擔保人帶身分證正本和印章親自來。公司帶登記資料、章程和大小章。

# 步驟
form-guarantee_letter-section-obligor = 義務人
form-guarantee_letter-section-case = 案件
form-guarantee_letter-section-scope = 擔保什麼
form-guarantee_letter-section-guarantor = 擔保人
form-guarantee_letter-section-collateral = 擔保物
form-guarantee_letter-section-declare = 擔保責任

# 放在同一頁的題目
form-guarantee_letter-page-means = 擔保人的工作和財產，可以不填
form-guarantee_letter-page-witness = 按指印的話，誰來見證？
form-guarantee_letter-page-declare = 最後，請讀擔保責任

# 案件
form-guarantee_letter-total_owed =
    .label = 欠款合計

# 擔保什麼
form-guarantee_letter-guarantee_cause = 為什麼要擔保？
    .label = 擔保原因
    .help = 不知道要選哪一個，請問服務人員。
form-guarantee_letter-guarantee_cause-instalments = 分期繳納
form-guarantee_letter-guarantee_cause-deadline = 限期履行
form-guarantee_letter-guarantee_cause-travel = 免予或解除限制住居（出境）
form-guarantee_letter-guarantee_cause-custody = 停止或免予拘提、管收
form-guarantee_letter-guarantee_cause-other = 其他
form-guarantee_letter-guarantee_cause_other = 是什麼原因？
    .label = 其他擔保原因
    .paper = 其他原因
form-guarantee_letter-guarantee_scope = 要擔保全部，還是一部分？
    .label = 擔保範圍
    .help = 限定金額，就是最多負責到那個金額。
form-guarantee_letter-guarantee_scope-all = 所列案件全部欠款
form-guarantee_letter-guarantee_scope-limited = 限定金額
form-guarantee_letter-guarantee_amount = 要擔保多少錢？
    .label = 擔保金額
    .help = 擔保全部欠款，就和合計一樣。
form-guarantee_letter-guarantee_amount_capitals =
    .label = 擔保金額（大寫）
form-guarantee_letter-includes_accessory = 滯納金、利息和必要費用也要擔保嗎？
    .label = 含滯納金、利息、必要費用
    .help = 這些是依法另外加的錢。
form-guarantee_letter-includes_accessory-yes = 含
form-guarantee_letter-includes_accessory-no = 不含
form-guarantee_letter-performance_deadline = 最晚哪一天要付清？
    .label = 履行期限
form-guarantee_letter-installment_count = 分成幾期？
    .label = 分期期數
    .help = 和「分期繳納申請表」上寫的一樣。
form-guarantee_letter-first_due_date = 第一期哪一天繳？
    .label = 首期日
form-guarantee_letter-installment_amount = 每一期多少錢？
    .label = 每期金額

# 擔保人
form-guarantee_letter-guarantor_relation = 擔保人和義務人是什麼關係？
    .label = 與義務人關係
    .help = 義務人自己寫擔保書，請選「義務人本人」。
form-guarantee_letter-guarantor_relation-self = 義務人本人
form-guarantee_letter-guarantor_relation-spouse = 配偶
form-guarantee_letter-guarantor_relation-relative = 親屬
form-guarantee_letter-guarantor_relation-head = 負責人
form-guarantee_letter-guarantor_relation-shareholder = 股東
form-guarantee_letter-guarantor_relation-friend = 朋友
form-guarantee_letter-guarantor_relation-other = 其他
form-guarantee_letter-guarantor_occupation = 擔保人做什麼工作？
    .label = 擔保人職業
    .paper = 職業
    .help = 例如「餐飲業」，或公司的名稱。
form-guarantee_letter-guarantor_asset_note = 擔保人有哪些財產？
    .label = 擔保人財產概況
    .paper = 財產概況
    .help = 點合適的句子就好。詳細的資料，本分署自己會查。
form-guarantee_letter-guarantor_asset_note-ready-1 = 有固定的薪資收入。
form-guarantee_letter-guarantor_asset_note-ready-2 = 有銀行存款。
form-guarantee_letter-guarantor_asset_note-ready-3 = 名下有房屋或土地。
form-guarantee_letter-guarantor_asset_note-ready-4 = 經營事業，有營業收入。

# 擔保物
form-guarantee_letter-collateral_rows = 有沒有拿東西來擔保？
    .label = 擔保物明細
    .help = 沒有，就直接下一題。
form-guarantee_letter-collateral_rows-col_kind = 是哪一種？
    .label = 種類
form-guarantee_letter-collateral_rows-col_kind-realty = 不動產
form-guarantee_letter-collateral_rows-col_kind-deposit = 存單
form-guarantee_letter-collateral_rows-col_kind-securities = 有價證券
form-guarantee_letter-collateral_rows-col_kind-movable = 動產
form-guarantee_letter-collateral_rows-col_kind-instrument = 票據
form-guarantee_letter-collateral_rows-col_desc = 是哪一個？
    .label = 標示
    .help = 例如土地的地號、車子的車號、銀行的名稱。
form-guarantee_letter-collateral_rows-col_doc_no = 權狀或存單的號碼是幾號？
    .label = 權狀或存單號
    .help = 不知道，可以不填。
form-guarantee_letter-collateral_rows-col_value = 大約值多少錢？
    .label = 估值
    .help = 大約的數字就可以，也可以不填。

# 擔保責任
form-guarantee_letter-witness_1_name = 第一位見證人叫什麼名字？
    .label = 見證人一
    .help = 用指印、十字或其他符號代替簽名，才要兩個人見證。
form-guarantee_letter-witness_2_name = 第二位見證人叫什麼名字？
    .label = 見證人二
form-guarantee_letter-asset_check_consent = 請讀完這五點
    .label = 我讀完了，也同意查調財產資料
    .paper = 擔保人同意貴分署查調其財產及所得資料
    .help =
        1. 我知道案號、金額，和義務人要怎麼付。
        2. 義務人逃走，或沒有準時付（有一期遲了、票據退票也算），由我負責付清。
        3. 分署不用打官司，可以直接對我的財產執行。
        4. 責任到這些欠款付清為止。我搬家，會通知分署。
        5. 我是自願簽的，也同意本分署查我的財產資料。
form-guarantee_letter-filing_date = 立書的日期是哪一天？
    .label = 立書日期
    .help = 已經幫您填好今天，通常不用改。
form-guarantee_letter-guarantor_signature =
    .label = 擔保人簽名或蓋章
form-guarantee_letter-obligor_signature =
    .label = 義務人簽名或蓋章

# 機關填寫
form-guarantee_letter-staff_identity_checked =
    .label = 已查驗身分
form-guarantee_letter-staff_asset_check =
    .label = 資力查調結果
form-guarantee_letter-staff_accepted =
    .label = 准予擔保
form-guarantee_letter-staff_accepted-yes = 准
form-guarantee_letter-staff_accepted-no = 不准

# 這張表自己的規則
form-guarantee_letter-rule-case_numbers_differ = 有兩筆的案號一樣。請看看是不是重複了。
form-guarantee_letter-rule-amounts_of_all_rows = 每一件都要有金額，才知道擔保多少。請照通知書補上。
form-guarantee_letter-rule-amount_is_total = 擔保全部欠款，金額要和合計{ $total }元一樣。
form-guarantee_letter-rule-amount_within_total = 擔保金額不能比合計{ $total }元多。請填少一點。
form-guarantee_letter-rule-limited_below_total = 您選了限定金額，金額卻和合計一樣。請再看一次。
form-guarantee_letter-rule-deadline_after_filing = 履行期限要在立書日期{ $date }或以後。請選後面的日子。
form-guarantee_letter-rule-first_due_after_filing = 首期日要在立書日期{ $date }或以後。請選後面的日子。
form-guarantee_letter-rule-guarantor_is_another = 擔保人和義務人的證號一樣。義務人自己寫的話，關係請選「義務人本人」。
form-guarantee_letter-rule-own_letter_own_number = 您選了「義務人本人」，證號卻不一樣。請再看一次。
form-guarantee_letter-rule-company_may_stand_surety = 公司除了法律或章程准許，不可以當保證人（公司法第16條）。請附章程或法律依據。
form-guarantee_letter-rule-witnesses_are_two = 指印要有兩位見證人。請填兩位，或兩位都不填。

# 紙本固定文字
form-guarantee_letter-text-lead = 擔保人就下列義務人之案件，向貴分署提出擔保。
form-guarantee_letter-text-times = 期
form-guarantee_letter-text-side_obligor = 義務人
form-guarantee_letter-text-side_case = 案件
form-guarantee_letter-text-side_scope = 擔保原因及範圍
form-guarantee_letter-text-side_sign = 簽章
form-guarantee_letter-text-side_guarantor = 擔保人
form-guarantee_letter-text-side_collateral = 擔保物
form-guarantee_letter-text-declaration_head = 擔保責任聲明
form-guarantee_letter-text-declaration =
    　　立擔保書人{ $guarantor_name }（下稱擔保人）知悉義務人{ $obligor_name }所負前列案號之公法上金錢給付義務、金額及應履行之方式，願負擔保責任，擔保金額為新臺幣{ $guarantee_amount_capitals }，並聲明如下：
    一、義務人逃亡，或逾期未履行（含任何一期遲誤、票據退票）時，由擔保人在擔保範圍內負清償責任。
    二、擔保人未依前項清償時，貴分署得依行政執行法第18條，不經訴訟，逕就擔保人之財產執行。
    三、擔保責任至所列欠款清償完畢為止；擔保人住址變更時，應即通知貴分署。
    四、本擔保書係出於擔保人之自由意思簽立。

# 要帶的、不用帶的
form-guarantee_letter-bring-identity = 擔保人的身分證正本和印章，外國朋友帶居留證或護照。
form-guarantee_letter-bring-company = 公司帶登記資料、章程和大小章。
form-guarantee_letter-bring-collateral = 有擔保物的話，照承辦人員說的帶正本。
form-guarantee_letter-no_need-assets = 財產清單和土地謄本，本分署自己會查。

# 依據、常見的疏漏
form-guarantee_letter-legal-enforcement = 行政執行法第17條第1項、第18條
form-guarantee_letter-legal-company = 公司法第16條（公司當保證人的限制）
form-guarantee_letter-legal-mark = 民法第3條（蓋章、指印的效力）
form-guarantee_letter-mistake-blank = 簽了名，案號或金額卻空著。
form-guarantee_letter-mistake-articles = 公司當擔保人，章程卻不准許。
form-guarantee_letter-mistake-first_only = 以為只要負責第一期。
form-guarantee_letter-mistake-corrected = 金額有塗改，沒有蓋章。
