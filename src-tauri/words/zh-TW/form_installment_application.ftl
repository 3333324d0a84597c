### unread: waiting for the reading of the office itself

# 第 1 號 義務人分期繳納申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

form-installment_application = 義務人分期繳納申請表
    .short = 分期繳納申請
    .what = 一次繳不完時，申請分成幾期繳。能不能分期，由本分署決定。
    .bring = 身分證正本、說明困難的文件，和第一期的錢。公司另外帶登記資料和大小章。

# 步驟
form-installment_application-section-case = 案件
form-installment_application-section-obligor = 本人
form-installment_application-section-proxy = 代理人
form-installment_application-section-reason = 理由
form-installment_application-section-plan = 分期
form-installment_application-section-security = 擔保
form-installment_application-section-documents = 附件
form-installment_application-section-declare = 聲明

# 放在同一頁的題目
form-installment_application-page-debt = 這一件是什麼款項，多少錢？
form-installment_application-page-contact = 其他聯絡方式，可以不填
form-installment_application-page-means = 工作和收支，可以不填
form-installment_application-page-household = 家裡的情形，可以不填
form-installment_application-page-guarantor = 誰來當擔保人？
form-installment_application-page-declare = 最後，請讀聲明

# 案件
form-installment_application-case_rows = 您有哪些案件要分期？
    .label = 執行案號明細
    .help = 案號在通知書的上方。有幾件，就填幾件。
form-installment_application-case_rows-case_number = 通知書上的案號是幾號？
    .label = 執行案號
    .help = 先點年度，再點種類，最後打號碼。
form-installment_application-case_rows-transferring_agency = 是哪個機關移送的？
    .label = 移送機關
    .help = 就是原來要您繳錢的機關，通知書上有寫。
form-installment_application-case_rows-debt_kind = 這一件是什麼款項？
    .label = 欠款種類
    .help = 不知道沒關係，可以不填。
form-installment_application-case_rows-debt_kind-health = 健保費
form-installment_application-case_rows-debt_kind-labour = 勞保費、勞工退休金
form-installment_application-case_rows-debt_kind-tax = 稅捐
form-installment_application-case_rows-debt_kind-fine = 罰鍰
form-installment_application-case_rows-debt_kind-fuel = 汽車燃料使用費
form-installment_application-case_rows-debt_kind-parking = 停車費、通行費
form-installment_application-case_rows-debt_kind-other = 其他
form-installment_application-case_rows-amount_due = 這一件要繳多少錢？
    .label = 應納金額
    .help = 照通知書上的金額。不知道，可以不填。
form-installment_application-division = 承辦的是哪一股？
    .label = 承辦股別
    .help = 通知書上會寫，例如「忠股」。不知道沒關係。
form-installment_application-total_owed = 全部欠款一共多少錢？
    .label = 欠款合計
    .help = 請把通知書上的金額加起來。不確定，請問服務人員。
form-installment_application-total_owed_capitals =
    .label = 欠款合計（大寫）

# 本人
form-installment_application-filed_by = 這張表由誰提出？
    .label = 由何人提出
    .help = 「本人」就是要繳錢的人自己。
form-installment_application-filed_by-self = 本人
form-installment_application-filed_by-representative = 法定代理人或代表人
form-installment_application-filed_by-proxy = 受任人（代理人）
form-installment_application-obligor_kind = 要繳錢的是個人，還是公司、團體？
    .label = 義務人身分別
    .paper = 身分別
    .help = 要繳錢的人，叫做「義務人」。個人請選自然人，公司請選法人。
form-installment_application-obligor_kind-natural = 自然人
form-installment_application-obligor_kind-corporation = 法人
form-installment_application-obligor_kind-association = 非法人團體
form-installment_application-obligor_kind-agency = 政府機關
form-installment_application-obligor_name = 義務人叫什麼名字？
    .label = 義務人姓名或名稱
    .paper = 姓名或名稱
    .help = 照證件上的字填。公司請填登記的全名。
form-installment_application-obligor_id_no = 義務人的證號是幾號？
    .label = 義務人身分證／居留證／統一編號
    .paper = 身分證／居留證／統一編號
    .help = 個人填身分證或居留證號碼，公司填統一編號。都沒有，才填護照號碼。
form-installment_application-obligor_birth_date = 義務人哪一天出生？
    .label = 義務人出生年月日
    .paper = 出生年月日
    .help = 照身分證上的年月日。
form-installment_application-obligor_rep_name = 法定代理人或代表人叫什麼名字？
    .label = 義務人法定代理人／代表人／管理人
    .paper = 法定代理人／代表人／管理人
    .help = 公司填負責人。未滿18歲，填父母或監護人。
form-installment_application-obligor_address_registered = 義務人的戶籍或登記地址在哪裡？
    .label = 戶籍（登記）地址
    .help = 個人照身分證背面，公司照登記的地址。
form-installment_application-obligor_phone = 打哪支電話找得到您？
    .label = 聯絡電話
    .help = 手機、市話都可以。市話請加區碼，例如08-7000000。
form-installment_application-obligor_address_contact = 公文要寄到哪裡？
    .label = 通訊（送達）地址
    .help = 和戶籍地址一樣，就不用填。
form-installment_application-obligor_address_contact-suggest-same = 同戶籍（登記）地址
form-installment_application-obligor_mobile = 手機號碼是幾號？
    .label = 行動電話
    .help = 前面已經填手機，這裡就不用填。
form-installment_application-obligor_email = 電子郵件信箱是什麼？
    .label = 電子郵件
    .help = 沒有信箱，可以不填。

# 代理人
form-installment_application-proxy_name = 代理人叫什麼名字？
    .label = 代理人姓名
    .paper = 姓名
    .help = 代理人就是替義務人辦這件事的人。
form-installment_application-proxy_id_no = 代理人的身分證號碼是幾號？
    .label = 代理人身分證字號
    .paper = 身分證字號
    .help = 拿居留證的，填居留證號碼。
form-installment_application-proxy_relation = 代理人和義務人是什麼關係？
    .label = 與本人之關係
form-installment_application-proxy_relation-spouse = 配偶
form-installment_application-proxy_relation-lineal = 直系血親
form-installment_application-proxy_relation-relative = 其他親屬
form-installment_application-proxy_relation-employee = 員工
form-installment_application-proxy_relation-lawyer = 律師
form-installment_application-proxy_relation-other = 其他
form-installment_application-proxy_address = 代理人住在哪裡？
    .label = 代理人地址
    .paper = 地址
form-installment_application-proxy_phone = 代理人的電話是幾號？
    .label = 代理人電話
    .paper = 電話
    .help = 手機、市話都可以。

# 理由
form-installment_application-reason = 為什麼想分期？
    .label = 申請分期事由
    .help = 法律上的理由有兩種，請選一種。
form-installment_application-reason-economic = 依經濟狀況無法一次繳清
form-installment_application-reason-disaster = 天災、事變致財產重大損失
form-installment_application-disaster_date = 災害是哪一天發生的？
    .label = 災害或事變發生日
    .paper = 災害日期
form-installment_application-reason_detail = 請說說您的情形
    .label = 事由說明
    .help = 點合適的句子就好，也可以自己加字。至少20個字。
form-installment_application-reason_detail-ready-1 = 本人最近工作收入減少，扣除生活費以後，無法一次繳清。
form-installment_application-reason_detail-ready-2 = 本人目前沒有固定工作，靠臨時工的收入維持生活，無法一次繳清。
form-installment_application-reason_detail-ready-3 = 本人的薪水要付房租和家人的生活費，每月所剩不多，無法一次繳清。
form-installment_application-reason_detail-ready-4 = 本人要扶養年幼的子女和年長的父母，每月支出多，無法一次繳清。
form-installment_application-reason_detail-ready-5 = 本人或家人生病，需要長期看醫生，醫藥費負擔重，無法一次繳清。
form-installment_application-reason_detail-ready-6 = 本人還有房屋貸款和其他借款要還，每月能用的錢有限，無法一次繳清。
form-installment_application-reason_detail-ready-7 = 本人經營的生意收入不穩定，資金周轉困難，無法一次繳清。
form-installment_application-reason_detail-ready-8 = 本人願意按月繳納，請准許分期，會照約定的日期繳清。
form-installment_application-reason_detail-ready-9 = 本人的房屋因為颱風、豪雨或地震受損，修理花費大，無法一次繳清。
form-installment_application-reason_detail-ready-10 = 本人的農作物或養殖魚塭因為天災受損，收入大減，無法一次繳清。
form-installment_application-reason_detail-ready-11 = 本人的店面或廠房因為火災等事故受損，損失重大，無法一次繳清。
form-installment_application-reason_detail-ready-12 = 災害以後本人暫時沒有收入，重建需要時間，請准許分期繳納。
form-installment_application-occupation = 在哪裡上班，做什麼工作？
    .label = 職業／服務單位
    .help = 例如「餐飲業」，或公司的名稱。
form-installment_application-monthly_income = 每個月的收入大約多少？
    .label = 每月收入
    .help = 大約的數字就可以。
form-installment_application-monthly_expense = 每個月必要的支出大約多少？
    .label = 每月必要支出
    .help = 吃飯、房租、看病、扶養家人的錢。
form-installment_application-dependents_count = 要扶養幾個人？
    .label = 扶養人數
form-installment_application-welfare_status = 有沒有下面的身分？
    .label = 福利身分
    .help = 有證明的話，請一起帶來。
form-installment_application-welfare_status-low_income = 低收入戶
form-installment_application-welfare_status-mid_low_income = 中低收入戶
form-installment_application-welfare_status-disability = 身心障礙
form-installment_application-welfare_status-single_parent = 單親
form-installment_application-welfare_status-other = 其他

# 分期
form-installment_application-paid_today = 今天想先繳多少錢？
    .label = 本日先繳金額
    .help = 可以不先繳。
form-installment_application-paid_today-suggest-none = 不先繳
form-installment_application-special_circumstances = 情形特殊，想分更多期嗎？
    .label = 情形特殊，請求延長期數
    .help = 最多幾期，照欠款的金額。有特殊困難，可以請求最多60期。
form-installment_application-installment_count = 想分幾期繳清？
    .label = 申請期數
    .help = 一個月繳一次，叫做一期。能分幾期，由本分署決定。
form-installment_application-first_due_date = 第一期想在哪一天繳？
    .label = 首期繳款日
    .help = 請選今天或今天以後的日子。
form-installment_application-monthly_due_day = 以後每個月幾號繳？
    .label = 每月繳款日
    .help = 那個月沒有這一天，就在月底繳。
form-installment_application-installment_amount =
    .label = 每期金額
form-installment_application-last_installment_amount =
    .label = 末期金額
form-installment_application-plan_rows =
    .label = 分期明細
form-installment_application-plan_rows-plan_no =
    .label = 期別
form-installment_application-plan_rows-plan_due_date =
    .label = 應繳日
form-installment_application-plan_rows-plan_amount =
    .label = 金額
form-installment_application-payment_method = 想用什麼方式繳錢？
    .label = 繳款方式
    .help = 可以選好幾種。
form-installment_application-payment_method-counter = 臨櫃現金
form-installment_application-payment_method-credit_card = 信用卡
form-installment_application-payment_method-debit_card = 金融卡
form-installment_application-payment_method-mobile = 行動支付
form-installment_application-payment_method-ipass = 一卡通
form-installment_application-payment_method-store = 超商（持條碼）
form-installment_application-payment_method-money_order = 匯票
form-installment_application-payment_method-cheque = 支票

# 擔保
form-installment_application-security_kinds = 想用什麼方式擔保？
    .label = 擔保方式
    .help = 擔保就是保證會繳。可以選好幾種，也可以請求免提供。
form-installment_application-security_kinds-own_letter = 義務人書立擔保書
form-installment_application-security_kinds-third_letter = 第三人書立擔保書
form-installment_application-security_kinds-collateral = 提供擔保物
form-installment_application-security_kinds-instruments = 交付票據
form-installment_application-security_kinds-none = 請求免提供
form-installment_application-guarantor_name = 擔保人叫什麼名字？
    .label = 擔保人姓名
    .help = 擔保人要另外寫「擔保書」，並帶身分證親自來。
form-installment_application-guarantor_phone = 擔保人的電話是幾號？
    .label = 擔保人電話
    .help = 手機、市話都可以。
form-installment_application-collateral_desc = 想拿什麼來擔保？
    .label = 擔保物說明
    .help = 點合適的句子，再補上數量或號碼。
form-installment_application-collateral_desc-ready-1 = 定期存單，金額如存單所載。
form-installment_application-collateral_desc-ready-2 = 土地，標示如所有權狀影本。
form-installment_application-collateral_desc-ready-3 = 房屋，標示如所有權狀影本。
form-installment_application-collateral_desc-ready-4 = 車輛，車號如行車執照影本。
form-installment_application-instrument_count = 要交幾張票據？
    .label = 票據張數
    .help = 通常一期一張。

# 附件
form-installment_application-attachments = 會附上哪些文件？
    .label = 檢附文件
    .help = 身分證明一定要有，再加上能說明困難的文件。
form-installment_application-attachments-identity = 身分證明
form-installment_application-attachments-company = 公司登記資料
form-installment_application-attachments-household = 戶口名簿
form-installment_application-attachments-income = 收入證明
form-installment_application-attachments-hardship = 清寒或低收證明
form-installment_application-attachments-expense = 支出證明
form-installment_application-attachments-loan = 貸款或租約
form-installment_application-attachments-disaster = 災損證明
form-installment_application-attachments-power_of_attorney = 委任狀
form-installment_application-attachments-other = 其他

# 聲明
form-installment_application-declarations_ack = 請讀完這五點
    .label = 我讀完了，也同意
    .paper = 本人已閱讀並了解以上聲明事項
    .help =
        1. 我照勾選的理由，請求分期繳納。
        2. 能不能分期，由本分署和移送機關決定。送出這張表，執行不一定會停。
        3. 有一期沒有準時繳，或票據沒有兌現，分期可能會取消，全部餘額繼續執行。
        4. 依法要加的滯納金、利息和費用，還是要繳。
        5. 我填的都是真的，也同意本分署查財產和所得資料。
form-installment_application-filing_date = 填表的日期是哪一天？
    .label = 填表（具狀）日期
    .paper = 填表日期
    .help = 已經幫您填好今天，通常不用改。
form-installment_application-obligor_signature =
    .label = 義務人（或代理人）簽名或蓋章

# 機關填寫
form-installment_application-staff_received_at =
    .label = 收件日時
form-installment_application-staff_agency_opinion =
    .label = 移送機關意見
form-installment_application-staff_agency_opinion-agree = 同意
form-installment_application-staff_agency_opinion-disagree = 不同意
form-installment_application-staff_agency_signature =
    .label = 移送機關代理人簽章
form-installment_application-staff_approved_count =
    .label = 核定期數
form-installment_application-staff_clerk =
    .label = 書記官
form-installment_application-staff_officer =
    .label = 行政執行官

# 這張表自己的規則
form-installment_application-rule-case_numbers_differ = 有兩筆的案號一樣。請看看是不是重複了。
form-installment_application-rule-amounts_of_all_rows = 有的案件還沒有金額，合計只算有填的。知道金額的話，請補上。
form-installment_application-rule-birth_before_filing = 出生的日子在填表日期之後。請再看一次年、月、日。
form-installment_application-rule-id_of_a_person = 這是公司的統一編號。個人請填身分證或居留證號碼，例如A123456789。
form-installment_application-rule-id_of_a_body = 公司、團體通常填8個數字的統一編號，例如12345675。請再看一次。
form-installment_application-rule-bodies_act_through_people = 公司、團體要由代表人或代理人提出。請選其中一種。
form-installment_application-rule-proxy_is_another = 代理人和義務人的證號一樣。代理人要是另一個人，請再看一次。
form-installment_application-rule-disaster_has_happened = 這一天還沒有到。請選災害發生的那一天。
form-installment_application-rule-paid_less_than_owed = 先繳的金額要比欠款合計{ $total }元少。能一次繳清，就不用申請分期。
form-installment_application-rule-count_within_cap = 欠款合計{ $total }元，最多分{ $max }期。要更多期，請在上一題選「情形特殊」。
form-installment_application-rule-instalment_at_least_one = 金額太少，分不了這麼多期。請選少一點的期數。
form-installment_application-rule-plan_adds_up = 每期金額加起來和欠款不一樣。請再看一次期數和先繳的金額。
form-installment_application-rule-first_due_after_filing = 第一期要在填表日期{ $date }或以後。請選後面的日子。
form-installment_application-rule-none_stands_alone = 選了「請求免提供」，就不用選別的。請只留一邊。
form-installment_application-rule-guarantor_is_another = 擔保人和義務人的姓名一樣。第三人擔保，要由另一個人來。
form-installment_application-rule-identity_paper = 請記得附上身分證明。
form-installment_application-rule-proof_of_means = 最好再附一種能說明困難的文件，例如收入證明。
form-installment_application-rule-proof_of_disaster = 因為天災、事變申請，請附災損證明。
form-installment_application-rule-company_papers = 公司申請，請附公司登記資料，並帶大小章。
form-installment_application-rule-power_of_attorney = 由代理人提出，請附委任狀（第13號表）。
form-installment_application-rule-filing_not_in_future = 填表日期不能在今天以後。請選今天。

# 紙本固定文字
form-installment_application-text-lead = 本人（義務人）因下列事由無法一次繳清，請求分期繳納。
form-installment_application-text-how = 請用藍色或黑色筆填寫；方格（□）請打勾。雙線以下由機關填寫。
form-installment_application-text-stamp = 收文章
form-installment_application-text-blank_date = 民國　　年　　月　　日
form-installment_application-text-blank_date_short = 　　年　　月　　日
form-installment_application-text-ntd = 新臺幣
form-installment_application-text-yuan = 元
form-installment_application-text-times = 期
form-installment_application-text-day = 日
form-installment_application-text-people = 人
form-installment_application-text-sheets = 張
form-installment_application-text-division_end = 股
form-installment_application-text-side_case = 案件
form-installment_application-text-side_obligor = 義務人
form-installment_application-text-side_proxy = 代理人
form-installment_application-text-side_reason = 事由
form-installment_application-text-side_plan = 分期方案
form-installment_application-text-side_security = 擔保方式
form-installment_application-text-side_documents = 附件
form-installment_application-text-side_declare = 聲明
form-installment_application-text-plan_note = 每期金額＝（欠款合計－本日先繳金額）÷申請期數；餘數併入末期。
form-installment_application-text-declarations =
    一、本人因前列勾選之事由，無法一次繳清應納金額，請求分期繳納。
    二、准否分期及期數、金額，由貴分署徵得移送機關同意後決定；送件不當然停止執行。
    三、任何一期遲誤或票據未兌現者，貴分署得廢止分期，就全部餘額（含擔保人財產）繼續執行。
    四、依法續計之滯納金、利息及必要費用，不因分期繳納而免除。
    五、以上所填均屬實，並同意貴分署為審核本件，查調本人之財產及所得資料。
form-installment_application-text-privacy = 個人資料告知（個人資料保護法第8條）：{ $office }為辦理本件申請，蒐集姓名、證號、聯絡方式及表列資料，於辦理期間及檔案保存年限內，在我國境內由本分署及移送機關以書面或電子方式利用。您可以依同法第3條請求查詢、閱覽、複製、補正、停止利用或刪除。不提供者，可能無法受理。
form-installment_application-text-seal_body = 機關或公司印
form-installment_application-text-seal_head = 負責人印
form-installment_application-text-office_only = 以下由機關填寫
form-installment_application-text-annex = 附表
form-installment_application-text-see_annex = 詳附表

# 要帶的、不用帶的
form-installment_application-bring-identity = 身分證正本；外籍人士帶居留證或護照。
form-installment_application-bring-company = 公司帶登記資料和大小章。
form-installment_application-bring-proof = 能說明困難的文件，例如收入、低收、支出、貸款、租約或災損證明。
form-installment_application-bring-first_payment = 第一期的錢，或擔保物、票據。
form-installment_application-bring-guarantor = 有擔保人的話，請他帶身分證一起來。
form-installment_application-no_need-assets = 財產資料和土地謄本，本分署自己會查。

# 依據、常見的疏漏
form-installment_application-legal-rules = 行政執行法施行細則第27條
form-installment_application-legal-directions = 行政執行事件核准分期繳納執行金額實施要點第2點至第5點
form-installment_application-mistake-all_cases = 有好幾件，只填了一件。
form-installment_application-mistake-count = 期數超過上限，或每期金額加起來不對。
form-installment_application-mistake-proof = 只寫「沒錢」，沒有附證明。
form-installment_application-mistake-company = 公司的案件，用個人的名字申請，或沒有蓋章。
form-installment_application-mistake-stops = 以為送出這張表，查封、拍賣就會停。
