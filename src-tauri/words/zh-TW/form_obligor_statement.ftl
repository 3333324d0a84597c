### unread: waiting for the reading of the office itself

# 第 3 號 義務人書面陳述表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-obligor_statement = 義務人書面陳述表
    .short = 書面陳述
    .what = 通知的那天不能來，或想用寫的說明，就填這張表。要改期，請在前一天以前提出。
    .bring = 有的話帶繳款收據、診斷書、低收證明、除戶資料或救濟文件。代理人帶委任狀。

# 步驟
form-obligor_statement-section-case = 案件和通知
form-obligor_statement-section-obligor = 義務人
form-obligor_statement-section-proxy = 代理人
form-obligor_statement-section-kinds = 陳述類別
form-obligor_statement-section-means = 財產和收入
form-obligor_statement-section-statement = 陳述內容
form-obligor_statement-section-declare = 簽章

# 放在同一頁的題目
form-obligor_statement-page-notice = 通知書上的文號和日期，可以不填
form-obligor_statement-page-payment = 什麼時候、在哪裡繳的？
form-obligor_statement-page-reschedule = 想改到什麼時候？
form-obligor_statement-page-work = 工作和收入，可以不填
form-obligor_statement-page-household = 家裡的情形，可以不填

# 案件和通知
form-obligor_statement-notice_doc_no = 通知書的文號是幾號？
    .label = 通知文號
    .help = 在通知書的上方，例如「○執忠○年○執字第○號」。
form-obligor_statement-notice_date = 通知您哪一天、幾點到場？
    .label = 通知到場日時
    .help = 通知書上有寫日期和時間。

# 陳述類別
form-obligor_statement-statement_kinds = 您想說明什麼事？
    .label = 陳述類別
    .help = 可以選好幾種。
form-obligor_statement-statement_kinds-paid = 已繳清
form-obligor_statement-statement_kinds-instalments = 請求分期
form-obligor_statement-statement_kinds-reschedule = 請求改期
form-obligor_statement-statement_kinds-hardship = 生活困難
form-obligor_statement-statement_kinds-not_me = 非本人或已死亡
form-obligor_statement-statement_kinds-remedy = 對原處分已提救濟
form-obligor_statement-statement_kinds-objection = 對執行行為不服
form-obligor_statement-statement_kinds-assets = 報告財產
form-obligor_statement-statement_kinds-other = 其他
form-obligor_statement-paid_date = 哪一天繳的？
    .label = 繳款日期
form-obligor_statement-paid_amount = 繳了多少錢？
    .label = 繳款金額
form-obligor_statement-paid_place = 在哪裡繳的？
    .label = 繳款處所
form-obligor_statement-paid_place-store = 超商
form-obligor_statement-paid_place-bank = 銀行
form-obligor_statement-paid_place-post = 郵局
form-obligor_statement-paid_place-office = 本分署櫃檯
form-obligor_statement-paid_place-agency = 移送機關
form-obligor_statement-paid_place-other = 其他
form-obligor_statement-reschedule_to = 希望改到哪一天、幾點？
    .label = 希望改期至
    .help = 請選上班日。能不能改，由本分署決定。
form-obligor_statement-reschedule_reason = 為什麼要改期？
    .label = 改期原因
    .help = 點合適的句子，也可以自己加字。
form-obligor_statement-reschedule_reason-ready-1 = 當天要工作，無法請假。
form-obligor_statement-reschedule_reason-ready-2 = 當天要看醫生。
form-obligor_statement-reschedule_reason-ready-3 = 要照顧家人，走不開。
form-obligor_statement-reschedule_reason-ready-4 = 人在外地，來不及回來。
form-obligor_statement-reschedule_reason-ready-5 = 收到通知太晚，來不及準備。
form-obligor_statement-remedy_doc = 提了哪一種救濟，文號是幾號？
    .label = 救濟種類與文號
    .help = 點一種，再補上文號。
form-obligor_statement-remedy_doc-ready-1 = 已申請復查。
form-obligor_statement-remedy_doc-ready-2 = 已提起訴願。
form-obligor_statement-remedy_doc-ready-3 = 已提起行政訴訟。
form-obligor_statement-death_date = 義務人過世了嗎？是哪一天？
    .label = 死亡日期
    .help = 不是這個情形，就不用填。
form-obligor_statement-kind_other = 想說明的是什麼事？
    .label = 其他類別說明

# 財產和收入
form-obligor_statement-employer_name = 在哪裡上班？
    .label = 服務單位
    .help = 公司或店的名稱。沒有工作，可以不填。
form-obligor_statement-monthly_income = 每個月的收入大約多少？
    .label = 每月收入
    .help = 大約的數字就可以。
form-obligor_statement-household_count = 幾個家人住在一起？
    .label = 同住家屬人數
form-obligor_statement-dependents_count = 要扶養幾個人？
    .label = 扶養人數
form-obligor_statement-deposit_rows = 有哪些存款？
    .label = 存款
    .help = 沒有，就直接下一題。
form-obligor_statement-deposit_rows-bank_name = 在哪一家銀行？
    .label = 銀行
    .help = 郵局、農會也算。
form-obligor_statement-deposit_rows-bank_balance = 大約有多少錢？
    .label = 餘額
    .help = 大約的數字就可以。
form-obligor_statement-realty_rows = 有哪些房屋或土地？
    .label = 不動產
    .help = 沒有，就直接下一題。
form-obligor_statement-realty_rows-realty_desc = 門牌或地號是什麼？
    .label = 地建號或門牌
    .help = 不知道號碼，填地址就好。
form-obligor_statement-vehicle_rows = 有哪些車輛？
    .label = 車輛
    .help = 汽車、機車都算。沒有，就直接下一題。
form-obligor_statement-vehicle_rows-plate_no = 車牌是幾號？
    .label = 車牌
form-obligor_statement-vehicle_rows-vehicle_status = 車子現在怎麼樣？
    .label = 狀況
form-obligor_statement-vehicle_rows-vehicle_status-in_use = 使用中
form-obligor_statement-vehicle_rows-vehicle_status-scrapped = 報廢
form-obligor_statement-vehicle_rows-vehicle_status-lost = 遺失
form-obligor_statement-other_assets = 還有其他財產嗎？
    .label = 其他財產
    .help = 例如保單、股票、別人欠的錢。都沒有，請點第一句。
form-obligor_statement-other_assets-ready-1 = 沒有存款、不動產、車輛，也沒有其他財產。
form-obligor_statement-other_assets-ready-2 = 有人壽保險的保單。
form-obligor_statement-other_assets-ready-3 = 有股票或基金。
form-obligor_statement-other_assets-ready-4 = 別人欠本人的錢，還沒有還。

# 陳述內容
form-obligor_statement-statement_text = 請說說您的情形
    .label = 陳述內容
    .help = 點合適的句子就好，也可以自己加字。至少20個字。
form-obligor_statement-statement_text-ready-1 = 本人已經把這個案件的款項繳清，收據如附件，請查明後結案。
form-obligor_statement-statement_text-ready-2 = 本人目前無法一次繳清，願意按月分期繳納，請准許辦理分期。
form-obligor_statement-statement_text-ready-3 = 本人因故無法在通知的日期到場，請准許改到其他日期。
form-obligor_statement-statement_text-ready-4 = 本人目前沒有固定工作，收入只夠維持基本生活，暫時沒有能力繳納。
form-obligor_statement-statement_text-ready-5 = 本人或家人生病，需要長期治療，醫藥費負擔重，請考量本人的情形。
form-obligor_statement-statement_text-ready-6 = 通知書上的義務人不是本人，請查明身分資料以後更正。
form-obligor_statement-statement_text-ready-7 = 義務人已經過世，除戶資料如附件，請依法辦理後續的程序。
form-obligor_statement-statement_text-ready-8 = 本人對原處分已經提起救濟，目前還沒有結果，文件如附件。
form-obligor_statement-statement_text-ready-9 = 本人對分署的執行行為有意見，會另外提出聲明異議。理由如下。
form-obligor_statement-statement_text-ready-10 = 本人依照通知報告財產和收入如上，沒有隱匿或遺漏。
form-obligor_statement-wish = 您希望怎麼處理？
    .label = 希望處理方式
    .help = 點合適的句子，也可以自己加字。可以不填。
form-obligor_statement-wish-ready-1 = 請准許分期繳納。
form-obligor_statement-wish-ready-2 = 請准許改期。
form-obligor_statement-wish-ready-3 = 請查明後結案。
form-obligor_statement-wish-ready-4 = 請打電話和本人聯絡。
form-obligor_statement-attachments = 會附上哪些文件？
    .label = 附件
    .help = 可以選好幾種，也可以不附。
form-obligor_statement-attachments-receipt = 繳款收據
form-obligor_statement-attachments-medical = 診斷書
form-obligor_statement-attachments-low_income = 低收證明
form-obligor_statement-attachments-death = 除戶資料
form-obligor_statement-attachments-remedy = 救濟文件
form-obligor_statement-attachments-other = 其他

# 簽章
form-obligor_statement-obligor_signature =
    .label = 陳述人簽名或蓋章

# 機關填寫
form-obligor_statement-staff_disposition =
    .label = 處理情形
form-obligor_statement-staff_disposition-reschedule = 改期
form-obligor_statement-staff_disposition-instalments = 轉分期
form-obligor_statement-staff_disposition-objection = 轉聲明異議
form-obligor_statement-staff_disposition-agency = 函移送機關
form-obligor_statement-staff_disposition-file = 存查

# 這張表自己的規則
form-obligor_statement-rule-objection_is_another_paper = 不服執行行為，要在執行程序終結前另外提「聲明異議」。提了，執行也不一定會停。
form-obligor_statement-rule-reschedule_in_time = 改期要在通知日期{ $date }的前一天以前提出。現在已經太晚，請打電話給承辦人。
form-obligor_statement-rule-reschedule_after_notice = 改期的時間要在通知的時間以後。請再看一次。
form-obligor_statement-rule-reschedule_is_working_day = 改期要選上班日。請避開週末和放假的日子。
form-obligor_statement-rule-paid_has_happened = 繳款的日子還沒有到。請選繳款的那一天。
form-obligor_statement-rule-death_has_happened = 這一天還沒有到。請再看一次年、月、日。
form-obligor_statement-rule-assets_are_told = 報告財產，請至少填一項。什麼都沒有，請在「其他財產」點第一句。
form-obligor_statement-rule-receipt_for_payment = 已經繳清的話，請附繳款收據。
form-obligor_statement-rule-papers_of_death = 請附除戶資料，或其他死亡的證明。
form-obligor_statement-rule-papers_of_remedy = 請附復查、訴願或行政訴訟的文件。

# 紙本固定文字
form-obligor_statement-text-lead = 陳述人就下列案件，向貴分署以書面陳述如下。
form-obligor_statement-text-side_case = 案件
form-obligor_statement-text-side_obligor = 義務人
form-obligor_statement-text-side_proxy = 代理人
form-obligor_statement-text-side_kinds = 陳述類別
form-obligor_statement-text-side_details = 各項說明
form-obligor_statement-text-side_household = 家庭
form-obligor_statement-text-side_deposits = 存款
form-obligor_statement-text-side_vehicles = 車輛
form-obligor_statement-text-side_realty = 不動產
form-obligor_statement-text-side_statement = 陳述內容
form-obligor_statement-text-side_declare = 聲明
form-obligor_statement-text-declarations =
    一、以上陳述屬實；對財產狀況為不實之報告者，將有行政執行法第17條所定之不利後果。
    二、書面陳述不當然免除到場之義務，亦不停止執行。
    三、本表不是聲明異議書；對執行行為不服者，應於執行程序終結前另行聲明異議（行政執行法第9條）。
    四、後續以所填之地址、電話聯繫，有變更時請通知貴分署。

# 要帶的、依據、常見的疏漏
form-obligor_statement-bring-proof = 照您的情形帶繳款收據、診斷書、低收證明、除戶資料或救濟文件。
form-obligor_statement-bring-proxy = 代理人帶委任狀（第13號表）。
form-obligor_statement-legal-duty = 行政執行法第14條
form-obligor_statement-legal-consequences = 行政執行法第17條第1項第5款、第6款
form-obligor_statement-legal-objection = 行政執行法第9條、行政執行法施行細則第15條（聲明異議）
form-obligor_statement-legal-writing = 行政程序法第39條、第105條
form-obligor_statement-mistake-case = 沒有填案號或股別，不知道要送給誰。
form-obligor_statement-mistake-dispute = 對稅或罰單本身有意見，要向原來的機關提出，不是寫在這裡。
form-obligor_statement-mistake-late = 太晚要求改期。
form-obligor_statement-mistake-authority = 替別人簽名，沒有委任狀。
