### unread: not yet read by people who use easy-read texts

# 第 3 號 義務人書面陳述表
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-obligor_statement = 義務人書面陳述表：我要寫出我的想法
    .short = 我要寫出我的想法
    .what = 那天你不能來嗎？你可以用寫的告訴我們。要換一天，請在前 1 天說。
    .bring = 付錢的收據、看病的證明、錢很少的證明。別人幫你，要帶委任狀。

# 步驟
form-obligor_statement-section-case = 案件和信
form-obligor_statement-section-obligor = 要付錢的人
form-obligor_statement-section-proxy = 幫你辦的人
form-obligor_statement-section-kinds = 你想說什麼
form-obligor_statement-section-means = 錢和財產
form-obligor_statement-section-statement = 你要說的話
form-obligor_statement-section-declare = 寫名字

# 放在同一頁的題目
form-obligor_statement-page-notice = 信上的號碼和日子，不寫也可以
form-obligor_statement-page-payment = 哪一天、在哪裡付的？
form-obligor_statement-page-reschedule = 想換到哪一天？
form-obligor_statement-page-work = 你的工作和錢。不寫也可以
form-obligor_statement-page-household = 你家裡的事。不寫也可以

# 案件和通知
form-obligor_statement-notice_doc_no = 信上的文號是幾號？
    .label = 信的號碼
    .help = 在信的上面。不知道沒關係。
form-obligor_statement-notice_date = 信上叫你哪一天、幾點來？
    .label = 要來的日子和時間
    .help = 信上有寫。

# 陳述類別
form-obligor_statement-statement_kinds = 你想說什麼事？
    .label = 我要說的事
    .help = 可以選很多個。
form-obligor_statement-statement_kinds-paid = 錢付完了
form-obligor_statement-statement_kinds-instalments = 想每個月付一點
form-obligor_statement-statement_kinds-reschedule = 想換一天來
form-obligor_statement-statement_kinds-hardship = 生活很困難
form-obligor_statement-statement_kinds-not_me = 不是我，或人過世了
form-obligor_statement-statement_kinds-remedy = 我已經去申訴了
form-obligor_statement-statement_kinds-objection = 我覺得你們做錯了
form-obligor_statement-statement_kinds-assets = 報告我的財產
form-obligor_statement-statement_kinds-other = 別的
form-obligor_statement-paid_date = 哪一天付的？
    .label = 付錢的日子
form-obligor_statement-paid_amount = 付了多少錢？
    .label = 付了多少
form-obligor_statement-paid_place = 在哪裡付的？
    .label = 在哪裡付
form-obligor_statement-paid_place-store = 便利商店
form-obligor_statement-paid_place-bank = 銀行
form-obligor_statement-paid_place-post = 郵局
form-obligor_statement-paid_place-office = 這裡的櫃檯
form-obligor_statement-paid_place-agency = 送案件來的機關
form-obligor_statement-paid_place-other = 別的
form-obligor_statement-reschedule_to = 想換到哪一天、幾點？
    .label = 想換的日子和時間
    .help = 請選上班的日子。可不可以，由我們決定。
form-obligor_statement-reschedule_reason = 為什麼要換一天？
    .label = 為什麼換
    .help = 按對的句子就好。
form-obligor_statement-reschedule_reason-ready-1 = 那天要工作，不能請假。
form-obligor_statement-reschedule_reason-ready-2 = 那天要看醫生。
form-obligor_statement-reschedule_reason-ready-3 = 我要照顧家人。
form-obligor_statement-reschedule_reason-ready-4 = 我在很遠的地方。
form-obligor_statement-reschedule_reason-ready-5 = 我太晚收到信。
form-obligor_statement-remedy_doc = 你去哪裡申訴？號碼是幾號？
    .label = 哪一種申訴、號碼
    .help = 按 1 種，再寫號碼。
form-obligor_statement-remedy_doc-ready-1 = 我申請復查了。
form-obligor_statement-remedy_doc-ready-2 = 我提起訴願了。
form-obligor_statement-remedy_doc-ready-3 = 我提起行政訴訟了。
form-obligor_statement-death_date = 要付錢的人過世了嗎？是哪一天？
    .label = 過世的日子
    .help = 沒有過世，就不用寫。
form-obligor_statement-kind_other = 想說的是什麼事？
    .label = 別的事

# 財產和收入
form-obligor_statement-employer_name = 你在哪裡上班？
    .label = 上班的地方
    .help = 公司或店的名字。沒有工作，不用寫。
form-obligor_statement-monthly_income = 每個月大約賺多少錢？
    .label = 每個月賺的錢
    .help = 大約的數字就好。
form-obligor_statement-household_count = 你和幾個家人住在一起？
    .label = 一起住的家人
form-obligor_statement-dependents_count = 你要養幾個人？
    .label = 要養幾個人
form-obligor_statement-deposit_rows = 你在銀行有存錢嗎？
    .label = 存在銀行的錢
    .help = 沒有，就按下一題。
form-obligor_statement-deposit_rows-bank_name = 錢在哪一家銀行？
    .label = 銀行
    .help = 郵局、農會也可以。
form-obligor_statement-deposit_rows-bank_balance = 裡面大約有多少錢？
    .label = 還有多少錢
    .help = 大約就好。
form-obligor_statement-realty_rows = 你有房子或土地嗎？
    .label = 房子和土地
    .help = 沒有，就按下一題。
form-obligor_statement-realty_rows-realty_desc = 地址或土地的號碼是什麼？
    .label = 地址或號碼
    .help = 寫地址就好。
form-obligor_statement-vehicle_rows = 你有車子嗎？
    .label = 車子
    .help = 汽車、機車都寫。沒有，就按下一題。
form-obligor_statement-vehicle_rows-plate_no = 你的車牌是幾號？
    .label = 車牌
form-obligor_statement-vehicle_rows-vehicle_status = 你的車子現在怎麼樣？
    .label = 現在
form-obligor_statement-vehicle_rows-vehicle_status-in_use = 還在用
form-obligor_statement-vehicle_rows-vehicle_status-scrapped = 壞掉報廢
form-obligor_statement-vehicle_rows-vehicle_status-lost = 不見了
form-obligor_statement-other_assets = 還有別的財產嗎？
    .label = 別的財產
    .help = 像保險、股票。都沒有，請按第 1 句。
form-obligor_statement-other_assets-ready-1 = 我沒有存款、房子、車子，也沒有別的。
form-obligor_statement-other_assets-ready-2 = 我有保險。
form-obligor_statement-other_assets-ready-3 = 我有股票或基金。
form-obligor_statement-other_assets-ready-4 = 別人欠我錢，還沒還。

# 陳述內容
form-obligor_statement-statement_text = 請說你的情形
    .label = 我要說的話
    .help = 按對的句子就好。也可以自己加字。最少要 20 個字。
form-obligor_statement-statement_text-ready-1 = 這個案件的錢，我付完了。收據在後面，請你們看。
form-obligor_statement-statement_text-ready-2 = 我一次付不完。我願意每個月付一點。
form-obligor_statement-statement_text-ready-3 = 那一天，我不能來。請讓我換一天。
form-obligor_statement-statement_text-ready-4 = 我沒有固定的工作。賺的錢只夠吃飯。現在付不出來。
form-obligor_statement-statement_text-ready-5 = 我或家人生病。看醫生要花很多錢。
form-obligor_statement-statement_text-ready-6 = 信上的人不是我。請你們查清楚。
form-obligor_statement-statement_text-ready-7 = 要付錢的人過世了。證明在後面。
form-obligor_statement-statement_text-ready-8 = 我已經去申訴了，還沒有結果。紙在後面。
form-obligor_statement-statement_text-ready-9 = 我覺得你們做錯了。我會另外寫聲明異議。
form-obligor_statement-statement_text-ready-10 = 我的財產和收入，寫在上面。都是真的。
form-obligor_statement-wish = 你希望我們怎麼做？
    .label = 希望怎麼做
    .help = 按對的句子就好。可以不寫。
form-obligor_statement-wish-ready-1 = 請讓我每個月付一點。
form-obligor_statement-wish-ready-2 = 請讓我換一天來。
form-obligor_statement-wish-ready-3 = 請查清楚，不要再收錢。
form-obligor_statement-wish-ready-4 = 請打電話給我。
form-obligor_statement-attachments = 你會帶哪些紙？
    .label = 帶的紙
    .help = 可以選很多個。沒有也可以。
form-obligor_statement-attachments-receipt = 付錢的收據
form-obligor_statement-attachments-medical = 看病的證明
form-obligor_statement-attachments-low_income = 錢很少的證明
form-obligor_statement-attachments-death = 過世的證明
form-obligor_statement-attachments-remedy = 申訴的紙
form-obligor_statement-attachments-other = 別的

# 簽章
form-obligor_statement-obligor_signature =
    .label = 用筆寫名字，或蓋印章

# 機關填寫
form-obligor_statement-staff_disposition =
    .label = 怎麼處理
form-obligor_statement-staff_disposition-reschedule = 換一天
form-obligor_statement-staff_disposition-instalments = 每個月付
form-obligor_statement-staff_disposition-objection = 改成聲明異議
form-obligor_statement-staff_disposition-agency = 寫信給移送機關
form-obligor_statement-staff_disposition-file = 收起來

# 這張表自己的規則
form-obligor_statement-rule-objection_is_another_paper = 你覺得我們做錯了，要另外寫「聲明異議」。請在事情辦完以前寫。寫了，事情不一定會停。
form-obligor_statement-rule-reschedule_in_time = 要換一天，請在{ $date }的前 1 天說。現在太晚了，請打電話。
form-obligor_statement-rule-reschedule_after_notice = 要換到後面的時間。請再看一次。
form-obligor_statement-rule-reschedule_is_working_day = 那天不上班。請選上班的日子。
form-obligor_statement-rule-paid_has_happened = 這一天還沒到。請選付錢的那一天。
form-obligor_statement-rule-death_has_happened = 這一天還沒到。請再看一次年、月、日。
form-obligor_statement-rule-assets_are_told = 請寫 1 樣財產。什麼都沒有，請按第 1 句。
form-obligor_statement-rule-receipt_for_payment = 付完了，請帶收據。
form-obligor_statement-rule-papers_of_death = 請帶過世的證明。
form-obligor_statement-rule-papers_of_remedy = 請帶申訴的紙。

# 紙本固定文字
form-obligor_statement-text-lead = 我要用寫的，說下面的事。
form-obligor_statement-text-side_case = 案件
form-obligor_statement-text-side_obligor = 要付錢的人
form-obligor_statement-text-side_proxy = 代替辦的人
form-obligor_statement-text-side_kinds = 說什麼
form-obligor_statement-text-side_details = 多寫一點
form-obligor_statement-text-side_household = 家裡
form-obligor_statement-text-side_deposits = 存在銀行的錢
form-obligor_statement-text-side_vehicles = 車子
form-obligor_statement-text-side_realty = 房地
form-obligor_statement-text-side_statement = 我要說的話
form-obligor_statement-text-side_declare = 我知道
form-obligor_statement-text-declarations =
    1. 我說的都是真的。財產亂寫，法律會處理。法律是行政執行法第 17 條。
    2. 寫了這張表，有時候還是要來。事情不一定會停。
    3. 這張表不是聲明異議。我覺得你們做錯了，要另外寫。法律是行政執行法第 9 條。
    4. 你們用上面的地址和電話找我。有改，我會說。

# 要帶的、依據、常見的疏漏
form-obligor_statement-bring-proof = 付錢的收據、看病的證明、錢很少的證明。有哪一種，就帶哪一種。
form-obligor_statement-bring-proxy = 別人幫你，要帶委任狀。就是第 13 號表。
form-obligor_statement-legal-duty = 行政執行法，第 14 條
form-obligor_statement-legal-consequences = 行政執行法，第 17 條
form-obligor_statement-legal-objection = 行政執行法，第 9 條
form-obligor_statement-legal-writing = 行政程序法，第 39 條、第 105 條
form-obligor_statement-mistake-case = 沒有寫號碼，也沒有寫哪一股。我們不知道給誰。
form-obligor_statement-mistake-dispute = 你覺得稅或罰單不對，要跟原來的機關說。
form-obligor_statement-mistake-late = 太晚說要換一天。
form-obligor_statement-mistake-authority = 幫別人簽名，沒有委任狀。
