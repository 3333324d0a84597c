### unread: not yet read by people who use easy-read texts

# 第 2 號 擔保書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-guarantee_letter = 擔保書：我答應幫他付錢
    .short = 我答應幫他付錢
    .what = 他沒有付錢的時候，由你來付。寫了這張紙，就要負責。寫以前，請先想清楚。
    .bring = 你要自己來。帶身分證和印章。公司帶登記的紙、章程和 2 個印章。

# 步驟
form-guarantee_letter-section-obligor = 要付錢的人
form-guarantee_letter-section-case = 案件
form-guarantee_letter-section-scope = 保證什麼
form-guarantee_letter-section-guarantor = 答應付錢的人
form-guarantee_letter-section-collateral = 做保證的東西
form-guarantee_letter-section-declare = 我要負的責任

# 放在同一頁的題目
form-guarantee_letter-page-means = 你的工作和財產。不寫也可以
form-guarantee_letter-page-witness = 你要蓋手印嗎？誰在旁邊看？
form-guarantee_letter-page-declare = 最後，請看這些話

# 案件
form-guarantee_letter-total_owed =
    .label = 全部的錢

# 擔保什麼
form-guarantee_letter-guarantee_cause = 為什麼要寫這張紙？
    .label = 為什麼保證
    .help = 不知道選哪一個，請問服務人員。
form-guarantee_letter-guarantee_cause-instalments = 每個月付一點
form-guarantee_letter-guarantee_cause-deadline = 在那一天以前付
form-guarantee_letter-guarantee_cause-travel = 可以出國，可以搬家
form-guarantee_letter-guarantee_cause-custody = 不用關起來
form-guarantee_letter-guarantee_cause-other = 別的
form-guarantee_letter-guarantee_cause_other = 是為了什麼？
    .label = 別的原因
    .paper = 別的原因
form-guarantee_letter-guarantee_scope = 全部都保證，還是保證一部分？
    .label = 保證多少
    .help = 你可以只保證一部分的錢。
form-guarantee_letter-guarantee_scope-all = 這些案件全部的錢
form-guarantee_letter-guarantee_scope-limited = 只有一部分的錢
form-guarantee_letter-guarantee_amount = 你保證多少錢？
    .label = 保證的錢
    .help = 保證全部，就是全部的錢。
form-guarantee_letter-guarantee_amount_capitals =
    .label = 保證的錢，用大寫的字
form-guarantee_letter-includes_accessory = 另外加的錢，也保證嗎？
    .label = 另外加的錢
    .help = 太晚付要加的錢、利息、費用。
form-guarantee_letter-includes_accessory-yes = 也保證
form-guarantee_letter-includes_accessory-no = 不保證
form-guarantee_letter-performance_deadline = 最晚哪一天要付完？
    .label = 最晚付的日子
form-guarantee_letter-installment_count = 分幾次付？
    .label = 分幾次
    .help = 和第 1 號表寫的一樣。
form-guarantee_letter-first_due_date = 第 1 次哪一天付？
    .label = 第 1 次付的日子
form-guarantee_letter-installment_amount = 每次付多少錢？
    .label = 每次付的錢

# 擔保人
form-guarantee_letter-guarantor_relation = 你和他是什麼關係？
    .label = 和他的關係
    .help = 要付錢的人自己寫，請選「我就是他」。
form-guarantee_letter-guarantor_relation-self = 我就是他
form-guarantee_letter-guarantor_relation-spouse = 先生或太太
form-guarantee_letter-guarantor_relation-relative = 家人
form-guarantee_letter-guarantor_relation-head = 公司的老闆
form-guarantee_letter-guarantor_relation-shareholder = 公司的股東
form-guarantee_letter-guarantor_relation-friend = 朋友
form-guarantee_letter-guarantor_relation-other = 別的
form-guarantee_letter-guarantor_occupation = 你做什麼工作？
    .label = 工作
    .paper = 工作
    .help = 像「餐廳」，或公司的名字。
form-guarantee_letter-guarantor_asset_note = 你有哪些財產？
    .label = 我的財產
    .paper = 財產
    .help = 按對的句子就好。我們會自己查。
form-guarantee_letter-guarantor_asset_note-ready-1 = 我有固定的薪水。
form-guarantee_letter-guarantor_asset_note-ready-2 = 我在銀行有存錢。
form-guarantee_letter-guarantor_asset_note-ready-3 = 我有房子或土地。
form-guarantee_letter-guarantor_asset_note-ready-4 = 我做生意，有收入。

# 擔保物
form-guarantee_letter-collateral_rows = 有沒有拿東西做保證？
    .label = 做保證的東西
    .help = 沒有，就按下一題。
form-guarantee_letter-collateral_rows-col_kind = 是哪一種東西？
    .label = 哪一種
form-guarantee_letter-collateral_rows-col_kind-realty = 房子或土地
form-guarantee_letter-collateral_rows-col_kind-deposit = 銀行的存單
form-guarantee_letter-collateral_rows-col_kind-securities = 股票、債券
form-guarantee_letter-collateral_rows-col_kind-movable = 車子或物品
form-guarantee_letter-collateral_rows-col_kind-instrument = 支票、本票
form-guarantee_letter-collateral_rows-col_desc = 請寫清楚是哪一個。
    .label = 說明
    .help = 像土地的號碼、車子的號碼、銀行的名字。
form-guarantee_letter-collateral_rows-col_doc_no = 紙上的號碼是幾號？
    .label = 紙上的號碼
    .help = 不知道，可以不寫。
form-guarantee_letter-collateral_rows-col_value = 它大約值多少錢？
    .label = 大約多少錢
    .help = 大約就好。可以不寫。

# 擔保責任
form-guarantee_letter-witness_1_name = 第 1 個在旁邊看的人，叫什麼名字？
    .label = 見證人 1
    .help = 不會寫名字，蓋手印的人才要寫。
form-guarantee_letter-witness_2_name = 第 2 個在旁邊看的人，叫什麼名字？
    .label = 見證人 2
form-guarantee_letter-asset_check_consent = 請看完這 5 點
    .label = 我看完了，可以查我的財產
    .paper = 可以查我的財產和收入
    .help =
        1. 我知道是哪些案件、多少錢、怎麼付。
        2. 他跑掉，或有 1 次太晚付，我就要付。支票換不到錢，也一樣。
        3. 機關可以直接拿我的錢和財產。
        4. 全部付完，我才沒有責任。我搬家，要告訴你們。
        5. 我自己願意寫。我同意你們查我的財產。
form-guarantee_letter-filing_date = 哪一天寫這張紙？
    .label = 寫的日子
    .help = 機器寫好今天了。不用改。
form-guarantee_letter-guarantor_signature =
    .label = 答應付錢的人，寫名字或蓋印章
form-guarantee_letter-obligor_signature =
    .label = 要付錢的人，寫名字或蓋印章

# 機關填寫
form-guarantee_letter-staff_identity_checked =
    .label = 看過證件了
form-guarantee_letter-staff_asset_check =
    .label = 查到的財產
form-guarantee_letter-staff_accepted =
    .label = 可以保證嗎
form-guarantee_letter-staff_accepted-yes = 可以
form-guarantee_letter-staff_accepted-no = 不可以

# 這張表自己的規則
form-guarantee_letter-rule-case_numbers_differ = 有 2 個號碼一樣。請看是不是寫了 2 次。
form-guarantee_letter-rule-amounts_of_all_rows = 每一件都要寫多少錢。請看信，寫上去。
form-guarantee_letter-rule-amount_is_total = 保證全部，就要寫 { $total } 元。
form-guarantee_letter-rule-amount_within_total = 不能比 { $total } 元多。請寫少一點。
form-guarantee_letter-rule-limited_below_total = 你選了一部分，錢數卻是全部。請再看一次。
form-guarantee_letter-rule-deadline_after_filing = 這一天太早了。請選{ $date }，或後面的日子。
form-guarantee_letter-rule-first_due_after_filing = 這一天太早了。請選{ $date }，或後面的日子。
form-guarantee_letter-rule-guarantor_is_another = 2 個人的號碼一樣。你就是他，請選「我就是他」。
form-guarantee_letter-rule-own_letter_own_number = 你選「我就是他」。號碼卻不一樣，請再看一次。
form-guarantee_letter-rule-company_may_stand_surety = 公司常常不可以幫人保證。請帶公司的章程來。法律是公司法第 16 條。
form-guarantee_letter-rule-witnesses_are_two = 蓋手印，要有 2 個人在旁邊看。請寫 2 個人。

# 紙本固定文字
form-guarantee_letter-text-lead = 我答應幫他付錢。他的案件寫在下面。
form-guarantee_letter-text-times = 次
form-guarantee_letter-text-side_obligor = 要付錢的人
form-guarantee_letter-text-side_case = 案件
form-guarantee_letter-text-side_scope = 保證多少
form-guarantee_letter-text-side_sign = 寫名字
form-guarantee_letter-text-side_guarantor = 答應的人
form-guarantee_letter-text-side_collateral = 東西
form-guarantee_letter-text-declaration_head = 我要負的責任
form-guarantee_letter-text-declaration =
    我是{ $guarantor_name }。要付錢的人是{ $obligor_name }。我知道他的案件、要付多少錢、怎麼付。我最多保證{ $guarantee_amount_capitals }。我說：
    1. 他跑掉，或有 1 次太晚付，我就要付。支票換不到錢，也一樣。
    2. 我沒有付，機關可以直接拿我的財產。法律是行政執行法第 18 條。
    3. 全部付完，我才沒有責任。我搬家，要告訴你們。
    4. 我自己願意寫。

# 要帶的、不用帶的
form-guarantee_letter-bring-identity = 你的身分證和印章。外國來的朋友，帶居留證或護照。
form-guarantee_letter-bring-company = 公司帶登記的紙、章程和 2 個印章。
form-guarantee_letter-bring-collateral = 有東西做保證，要帶正本。先問承辦的人。
form-guarantee_letter-no_need-assets = 財產的資料、土地的謄本。我們會自己查。

# 依據、常見的疏漏
form-guarantee_letter-legal-enforcement = 行政執行法，第 17 條和第 18 條
form-guarantee_letter-legal-company = 公司法，第 16 條
form-guarantee_letter-legal-mark = 民法，第 3 條
form-guarantee_letter-mistake-blank = 寫了名字，號碼或錢數沒有寫。
form-guarantee_letter-mistake-articles = 公司幫人保證，公司的章程不准。
form-guarantee_letter-mistake-first_only = 以為只要負責第 1 次。
form-guarantee_letter-mistake-corrected = 錢數改過，沒有蓋印章。
