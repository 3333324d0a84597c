### unread: not yet read by people who use easy-read texts

# 第 1 號 義務人分期繳納申請表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

form-installment_application = 義務人分期繳納申請表：我要每個月付一點
    .short = 我要每個月付一點
    .what = 你一次付不出全部的錢嗎？可以申請每個月付一點。可不可以，由我們決定。
    .bring = 身分證、說明困難的紙、第 1 次的錢。公司還要帶登記的紙和 2 個印章。

# 步驟
form-installment_application-section-case = 案件
form-installment_application-section-obligor = 要付錢的人
form-installment_application-section-proxy = 幫你辦的人
form-installment_application-section-reason = 為什麼
form-installment_application-section-plan = 怎麼付
form-installment_application-section-security = 保證會付
form-installment_application-section-documents = 帶的紙
form-installment_application-section-declare = 我同意

# 放在同一頁的題目
form-installment_application-page-debt = 這一件是什麼錢？多少錢？
form-installment_application-page-contact = 還可以怎麼找到你？不寫也可以
form-installment_application-page-means = 你的工作和錢。不寫也可以
form-installment_application-page-household = 你家裡的事。不寫也可以
form-installment_application-page-guarantor = 誰答應幫你付錢？
form-installment_application-page-declare = 最後，請看這些話

# 案件
form-installment_application-case_rows = 你有哪些案件要每個月付一點？
    .label = 案件的號碼
    .help = 號碼在信的上面。有幾件，就寫幾件。
form-installment_application-case_rows-case_number = 信上的號碼是幾號？
    .label = 案件的號碼
    .help = 先按年，再按種類，最後打號碼。
form-installment_application-case_rows-transferring_agency = 是哪個機關要你付錢？
    .label = 送案件來的機關
    .help = 信上有寫。例如健保署。
form-installment_application-case_rows-debt_kind = 這一件是什麼錢？
    .label = 什麼錢
    .help = 不知道沒關係。可以不寫。
form-installment_application-case_rows-debt_kind-health = 健保費
form-installment_application-case_rows-debt_kind-labour = 勞保費、勞工退休的錢
form-installment_application-case_rows-debt_kind-tax = 稅
form-installment_application-case_rows-debt_kind-fine = 罰的錢
form-installment_application-case_rows-debt_kind-fuel = 車子的燃料費
form-installment_application-case_rows-debt_kind-parking = 停車費、國道的錢
form-installment_application-case_rows-debt_kind-other = 別的
form-installment_application-case_rows-amount_due = 這一件要付多少錢？
    .label = 要付的錢
    .help = 照信上的錢數寫。不知道，可以不寫。
form-installment_application-division = 是哪一股在辦？
    .label = 辦案件的小組
    .help = 信上會寫，像「忠股」。不知道沒關係。
form-installment_application-total_owed = 全部一共要付多少錢？
    .label = 全部的錢
    .help = 把信上的錢加起來。不會加，請問服務人員。
form-installment_application-total_owed_capitals =
    .label = 全部的錢，用大寫的字

# 本人
form-installment_application-filed_by = 是誰來申請？
    .label = 誰來申請
    .help = 「我自己」就是要付錢的人。
form-installment_application-filed_by-self = 我自己
form-installment_application-filed_by-representative = 爸媽、監護人，或公司的代表
form-installment_application-filed_by-proxy = 我請別人代替我辦
form-installment_application-obligor_kind = 誰要付錢？一個人，還是公司？
    .label = 一個人還是公司
    .paper = 一個人還是公司
    .help = 要付錢的人，叫做「義務人」。一個人，請選第 1 個。
form-installment_application-obligor_kind-natural = 一個人
form-installment_application-obligor_kind-corporation = 公司
form-installment_application-obligor_kind-association = 不是公司的團體
form-installment_application-obligor_kind-agency = 政府的機關
form-installment_application-obligor_name = 要付錢的人，叫什麼名字？
    .label = 要付錢的人的名字
    .paper = 名字
    .help = 照證件上的名字寫。公司寫全部的名字。
form-installment_application-obligor_id_no = 要付錢的人，證件是幾號？
    .label = 身分證、居留證，或公司的號碼
    .paper = 身分證、居留證，或公司的號碼
    .help = 寫身分證或居留證的號碼。公司寫統一編號。都沒有，才寫護照號碼。
form-installment_application-obligor_birth_date = 要付錢的人，哪一天出生？
    .label = 出生的日子
    .paper = 出生的日子
    .help = 照身分證上的日子。
form-installment_application-obligor_rep_name = 代表他的人，叫什麼名字？
    .label = 代表人的名字
    .paper = 代表人
    .help = 公司寫老闆的名字。未滿 18 歲，寫爸媽或監護人。
form-installment_application-obligor_address_registered = 身分證後面的地址是哪裡？
    .label = 登記的地址
    .help = 看身分證的後面。公司寫登記的地址。
form-installment_application-obligor_phone = 打哪個電話找得到你？
    .label = 電話
    .help = 手機或家裡的電話都可以。家裡的電話要加區碼，像 08-7000000。
form-installment_application-obligor_address_contact = 信要寄到哪裡？
    .label = 寄信的地址
    .help = 和前面的地址一樣，就不用寫。
form-installment_application-obligor_address_contact-suggest-same = 和前面的地址一樣
form-installment_application-obligor_mobile = 手機是幾號？
    .label = 手機
    .help = 前面寫過手機，這裡不用再寫。
form-installment_application-obligor_email = 電子郵件是什麼？
    .label = Email 信箱
    .help = 沒有，就不用寫。

# 代理人
form-installment_application-proxy_name = 幫你辦的人，叫什麼名字？
    .label = 幫你辦的人的名字
    .paper = 名字
    .help = 代理人，就是代替你辦事的人。
form-installment_application-proxy_id_no = 幫你辦的人，證件是幾號？
    .label = 幫你辦的人的證件號碼
    .paper = 身分證的號碼
    .help = 有居留證的人，寫居留證的號碼。
form-installment_application-proxy_relation = 他是你的誰？
    .label = 他是你的誰
form-installment_application-proxy_relation-spouse = 先生或太太
form-installment_application-proxy_relation-lineal = 爸媽、孩子、爺爺、奶奶
form-installment_application-proxy_relation-relative = 別的家人
form-installment_application-proxy_relation-employee = 公司的員工
form-installment_application-proxy_relation-lawyer = 律師
form-installment_application-proxy_relation-other = 別的
form-installment_application-proxy_address = 幫你辦的人，住在哪裡？
    .label = 幫你辦的人的地址
    .paper = 地址
form-installment_application-proxy_phone = 幫你辦的人，電話是幾號？
    .label = 幫你辦的人的電話
    .paper = 電話
    .help = 手機或家裡的電話都可以。

# 理由
form-installment_application-reason = 你為什麼想每個月付一點？
    .label = 為什麼想每個月付一點
    .help = 法律說有 2 種。請選 1 種。
form-installment_application-reason-economic = 一次付不出全部的錢
form-installment_application-reason-disaster = 颱風、地震、火災，東西壞了很多
form-installment_application-disaster_date = 災害是哪一天？
    .label = 災害的日子
    .paper = 災害的日子
form-installment_application-reason_detail = 請說你的情形
    .label = 你的情形
    .help = 按對的句子就好。也可以自己加字。最少要 20 個字。
form-installment_application-reason_detail-ready-1 = 我最近賺的錢變少。付了生活費，就不夠了。
form-installment_application-reason_detail-ready-2 = 我沒有固定的工作。我靠打零工過日子。
form-installment_application-reason_detail-ready-3 = 我要付房租，也要養家人。剩下的錢很少。
form-installment_application-reason_detail-ready-4 = 我要養小孩和爸媽。每個月花的錢很多。
form-installment_application-reason_detail-ready-5 = 我或家人生病。看醫生要花很多錢。
form-installment_application-reason_detail-ready-6 = 我還要還房子的貸款和別的借款。錢不夠。
form-installment_application-reason_detail-ready-7 = 我做生意，賺的錢有多有少。現在錢不夠。
form-installment_application-reason_detail-ready-8 = 我願意每個月付。我會在約好的日子付。
form-installment_application-reason_detail-ready-9 = 颱風、大雨或地震，弄壞我的房子。修房子要花很多錢。
form-installment_application-reason_detail-ready-10 = 災害弄壞我種的東西，或養的魚。我賺的錢少很多。
form-installment_application-reason_detail-ready-11 = 火災弄壞我的店或工廠。壞掉的東西很多。
form-installment_application-reason_detail-ready-12 = 災害以後，我沒有賺錢。我要時間重新來。
form-installment_application-occupation = 你在哪裡上班？做什麼？
    .label = 工作
    .help = 像「餐廳」，或公司的名字。
form-installment_application-monthly_income = 每個月大約賺多少錢？
    .label = 每個月賺的錢
    .help = 大約的數字就好。
form-installment_application-monthly_expense = 每個月一定要花多少錢？
    .label = 每個月一定要花的錢
    .help = 吃飯、房租、看病、養家人的錢。
form-installment_application-dependents_count = 你要養幾個人？
    .label = 要養幾個人
form-installment_application-welfare_status = 你有沒有下面的證明？
    .label = 你有的證明
    .help = 有證明的紙，請一起帶來。
form-installment_application-welfare_status-low_income = 低收入戶
form-installment_application-welfare_status-mid_low_income = 中低收入戶
form-installment_application-welfare_status-disability = 身心障礙的人
form-installment_application-welfare_status-single_parent = 一個人帶小孩
form-installment_application-welfare_status-other = 別的

# 分期
form-installment_application-paid_today = 今天想先付多少錢？
    .label = 今天先付的錢
    .help = 今天不付也可以。
form-installment_application-paid_today-suggest-none = 今天不付
form-installment_application-special_circumstances = 你有特別的困難，想分更多次嗎？
    .label = 我有特別的困難，請讓我分更多次
    .help = 最多幾次，看你要付多少錢。有特別的困難，最多可以 60 次。
form-installment_application-installment_count = 你想分幾次付完？
    .label = 分幾次
    .help = 1 個月付 1 次，叫做 1 期。可以分幾次，由我們決定。
form-installment_application-first_due_date = 第 1 次想在哪一天付？
    .label = 第 1 次付的日子
    .help = 請選今天，或後面的日子。
form-installment_application-monthly_due_day = 以後每個月幾號付？
    .label = 每個月付的日子
    .help = 那個月沒有這一天，就在最後一天付。
form-installment_application-installment_amount =
    .label = 每次付的錢
form-installment_application-last_installment_amount =
    .label = 最後一次付的錢
form-installment_application-plan_rows =
    .label = 每次付多少、哪天付
form-installment_application-plan_rows-plan_no =
    .label = 第幾次
form-installment_application-plan_rows-plan_due_date =
    .label = 哪一天付
form-installment_application-plan_rows-plan_amount =
    .label = 多少錢
form-installment_application-payment_method = 你想怎麼付錢？
    .label = 怎麼付錢
    .help = 可以選很多個。
form-installment_application-payment_method-counter = 到櫃檯付現金
form-installment_application-payment_method-credit_card = 信用卡
form-installment_application-payment_method-debit_card = 提款卡
form-installment_application-payment_method-mobile = 用手機付
form-installment_application-payment_method-ipass = 一卡通
form-installment_application-payment_method-store = 在便利商店付，要有條碼
form-installment_application-payment_method-money_order = 郵局的匯票
form-installment_application-payment_method-cheque = 支票

# 擔保
form-installment_application-security_kinds = 你怎麼保證會付？
    .label = 怎麼保證會付
    .help = 擔保，就是保證會付錢。可以選很多個。也可以說「我不要擔保」。
form-installment_application-security_kinds-own_letter = 我自己寫擔保書
form-installment_application-security_kinds-third_letter = 別人幫我寫擔保書
form-installment_application-security_kinds-collateral = 我拿東西做保證
form-installment_application-security_kinds-instruments = 我交支票或本票
form-installment_application-security_kinds-none = 我不要擔保
form-installment_application-guarantor_name = 答應幫你付的人，叫什麼名字？
    .label = 擔保人的名字
    .help = 他要寫「擔保書」。他要帶身分證，自己來。
form-installment_application-guarantor_phone = 答應幫你付的人，電話是幾號？
    .label = 擔保人的電話
    .help = 手機或家裡的電話都可以。
form-installment_application-collateral_desc = 你拿什麼東西做保證？
    .label = 做保證的東西
    .help = 按對的句子。再寫有幾個，或號碼。
form-installment_application-collateral_desc-ready-1 = 銀行的定期存單。錢數看存單。
form-installment_application-collateral_desc-ready-2 = 土地。看所有權狀的影本。
form-installment_application-collateral_desc-ready-3 = 房子。看所有權狀的影本。
form-installment_application-collateral_desc-ready-4 = 車子。車號看行照的影本。
form-installment_application-instrument_count = 要交幾張？
    .label = 交幾張
    .help = 1 次付款，交 1 張。

# 附件
form-installment_application-attachments = 你會帶哪些紙？
    .label = 帶的紙
    .help = 身分證一定要帶。再帶能說明困難的紙。
form-installment_application-attachments-identity = 身分證
form-installment_application-attachments-company = 公司登記的紙
form-installment_application-attachments-household = 戶口名簿
form-installment_application-attachments-income = 賺多少錢的證明
form-installment_application-attachments-hardship = 錢很少的證明
form-installment_application-attachments-expense = 花多少錢的證明
form-installment_application-attachments-loan = 貸款或租房子的紙
form-installment_application-attachments-disaster = 災害的證明
form-installment_application-attachments-power_of_attorney = 請人幫忙的委任狀
form-installment_application-attachments-other = 別的

# 聲明
form-installment_application-declarations_ack = 請看完這 5 點
    .label = 我看完了，我同意
    .paper = 我看完了，也看懂了
    .help =
        1. 我一次付不完，想每個月付一點。
        2. 可不可以，由這裡和移送機關決定。送出這張表，事情不一定會停。
        3. 有 1 次太晚付，就可能不能再分次。支票換不到錢，也一樣。剩下的錢會繼續收。
        4. 太晚付要加的錢、利息、費用，還是要付。
        5. 我寫的都是真的。我同意你們查我的財產和收入。
form-installment_application-filing_date = 你哪一天寫這張表？
    .label = 寫這張表的日子
    .paper = 寫這張表的日子
    .help = 機器寫好今天了。不用改。
form-installment_application-obligor_signature =
    .label = 用筆寫名字，或蓋印章

# 機關填寫
form-installment_application-staff_received_at =
    .label = 收到的日子
form-installment_application-staff_agency_opinion =
    .label = 移送機關怎麼說
form-installment_application-staff_agency_opinion-agree = 同意
form-installment_application-staff_agency_opinion-disagree = 不同意
form-installment_application-staff_agency_signature =
    .label = 移送機關的人簽名
form-installment_application-staff_approved_count =
    .label = 可以分幾次
form-installment_application-staff_clerk =
    .label = 辦案件的書記官
form-installment_application-staff_officer =
    .label = 管案件的主管

# 這張表自己的規則
form-installment_application-rule-case_numbers_differ = 有 2 個號碼一樣。請看是不是寫了 2 次。
form-installment_application-rule-amounts_of_all_rows = 有的案件還沒寫錢數。知道的話，請寫上去。
form-installment_application-rule-birth_before_filing = 出生的日子太晚了。請再看一次年、月、日。
form-installment_application-rule-id_of_a_person = 這是公司的號碼。請寫身分證或居留證的號碼，像 A123456789。
form-installment_application-rule-id_of_a_body = 公司的號碼有 8 個數字，像 12345675。請再看一次。
form-installment_application-rule-bodies_act_through_people = 公司要有一個人來申請。請選代表，或代替辦的人。
form-installment_application-rule-proxy_is_another = 2 個人的號碼一樣。代替辦的，要是另一個人。
form-installment_application-rule-disaster_has_happened = 這一天還沒到。請選災害的那一天。
form-installment_application-rule-paid_less_than_owed = 先付的錢，要比 { $total } 元少。一次付得完，就不用申請。
form-installment_application-rule-count_within_cap = 全部 { $total } 元，最多分 { $max } 次。要更多次，請選「我有特別的困難」。
form-installment_application-rule-instalment_at_least_one = 錢太少，分不了這麼多次。請選少一點。
form-installment_application-rule-plan_adds_up = 每次的錢加起來不對。請再看分幾次、先付多少。
form-installment_application-rule-first_due_after_filing = 第 1 次付的日子太早。請選{ $date }，或後面的日子。
form-installment_application-rule-none_stands_alone = 你選了「我不要擔保」。別的就不要選。
form-installment_application-rule-guarantor_is_another = 2 個人的名字一樣。擔保人要是另一個人。
form-installment_application-rule-identity_paper = 請記得帶身分證。
form-installment_application-rule-proof_of_means = 最好再帶 1 種紙，說明你的困難。像賺多少錢的證明。
form-installment_application-rule-proof_of_disaster = 你有災害，請帶災害的證明。
form-installment_application-rule-company_papers = 公司申請，請帶公司登記的紙。也要帶公司的 2 個印章。
form-installment_application-rule-power_of_attorney = 別人代替你辦，請帶委任狀。就是第 13 號表。
form-installment_application-rule-filing_not_in_future = 這一天還沒到。請選今天。

# 紙本固定文字
form-installment_application-text-lead = 我一次付不完，請讓我每個月付一點。
form-installment_application-text-how = 請用藍筆或黑筆寫。對的格子，請打勾。雙線下面不要寫。
form-installment_application-text-stamp = 蓋收文章
form-installment_application-text-blank_date = 民國　　年　　月　　日寫
form-installment_application-text-blank_date_short = {"　　"}年　　月　　日
form-installment_application-text-ntd = 臺灣的錢
form-installment_application-text-yuan = 元
form-installment_application-text-times = 次
form-installment_application-text-day = 日
form-installment_application-text-people = 人
form-installment_application-text-sheets = 張
form-installment_application-text-division_end = 股
form-installment_application-text-side_case = 案件
form-installment_application-text-side_obligor = 要付錢的人
form-installment_application-text-side_proxy = 代替辦的人
form-installment_application-text-side_reason = 為什麼
form-installment_application-text-side_plan = 怎麼分次付
form-installment_application-text-side_security = 怎麼保證
form-installment_application-text-side_documents = 帶的紙
form-installment_application-text-side_declare = 我同意
form-installment_application-text-plan_note = 先扣掉今天付的錢，再平均分。剩下的零頭，最後一次付。
form-installment_application-text-declarations =
    1. 我一次付不完，請讓我每個月付一點。
    2. 可不可以、分幾次，由這裡和移送機關決定。送出這張表，事情不一定會停。
    3. 有 1 次太晚付，就可能不能再分次。支票換不到錢，也一樣。剩下的錢會繼續收。擔保人的錢也會收。
    4. 太晚付要加的錢、利息、費用，還是要付。
    5. 我寫的都是真的。我同意你們查我的財產和收入。
form-installment_application-text-privacy = { $office }要用你的名字、號碼、電話和地址。我們用來辦你的申請。用完，依法律留一段時間。這裡的人和移送機關看得到。只在臺灣用。你可以要看、要影印、要改。你也可以要我們停用或刪掉。你不想給，可能就辦不好。
form-installment_application-text-seal_body = 公司的印章
form-installment_application-text-seal_head = 老闆的印章
form-installment_application-text-office_only = 下面給機關寫
form-installment_application-text-annex = 後面的表
form-installment_application-text-see_annex = 請看後面的表

# 要帶的、不用帶的
form-installment_application-bring-identity = 身分證。外國來的朋友，帶居留證或護照。
form-installment_application-bring-company = 公司帶登記的紙，和 2 個印章。
form-installment_application-bring-proof = 能說明困難的紙。像賺多少錢、花多少錢、租房子的紙。
form-installment_application-bring-first_payment = 第 1 次要付的錢，或做保證的東西。
form-installment_application-bring-guarantor = 有擔保人，請他帶身分證一起來。
form-installment_application-no_need-assets = 財產的資料、土地的謄本。我們會自己查。

# 依據、常見的疏漏
form-installment_application-legal-rules = 行政執行法的規則，第 27 條
form-installment_application-legal-directions = 分次付錢的規定，第 2 點到第 5 點
form-installment_application-mistake-all_cases = 有很多件，只寫 1 件。
form-installment_application-mistake-count = 分太多次，或錢加起來不對。
form-installment_application-mistake-proof = 只寫「沒錢」，沒有帶證明。
form-installment_application-mistake-company = 是公司的案件，寫了自己的名字。或是沒有蓋印章。
form-installment_application-mistake-stops = 以為送出這張表，拍賣就會停。
