### unread: not yet read by people who use easy-read texts

# 第 14 號 扣薪陳報狀
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-wage_garnishment_report = 扣薪陳報狀：公司告訴分署扣薪水的事
    .short = 公司告訴分署扣薪水的事
    .what = 公司收到扣薪水的信，10 天內要回答我們。
    .bring = 我們寄的信、公司的 2 個章。員工離職了，帶勞健保的資料。

# 步驟
form-wage_garnishment_report-section-order = 我們寄的信
form-wage_garnishment_report-section-employer = 你的公司
form-wage_garnishment_report-section-employee = 你的員工
form-wage_garnishment_report-section-report = 你的回答
form-wage_garnishment_report-section-withhold = 要扣多少
form-wage_garnishment_report-section-prior = 別的機關先扣
form-wage_garnishment_report-section-left = 員工離職
form-wage_garnishment_report-section-dispute = 你覺得不對
form-wage_garnishment_report-section-finish = 帶的紙和簽名

# 放在同一頁的題目
form-wage_garnishment_report-page-order = 看信上寫的
form-wage_garnishment_report-page-contact = 誰在辦，怎麼找他？
form-wage_garnishment_report-page-pay = 員工的工作和薪水

# 執行命令
form-wage_garnishment_report-order_date = 信是哪一天發的？
    .label = 信上的日子
    .help = 信的右上角，寫著發文日期。
form-wage_garnishment_report-order_doc_no = 信上的文號是幾號？
    .label = 信上的文號
    .help = 信的右上角，寫著發文字號。
form-wage_garnishment_report-order_received_date = 公司哪一天收到信？
    .label = 收到信的日子
    .help = 收到以後，10 天內要回答。

# 公司
form-wage_garnishment_report-employer_name = 公司叫什麼名字？
    .label = 公司的名字
    .help = 寫登記的全部名字。
form-wage_garnishment_report-employer_contact = 公司裡誰在辦？
    .label = 辦的人
form-wage_garnishment_report-employer_phone = 辦的人，電話是幾號？
    .label = 電話
    .help = 有分機，寫 08-7000000 轉 123。
form-wage_garnishment_report-employer_fax = 公司的傳真是幾號？
    .label = 傳真的號碼

# 員工
form-wage_garnishment_report-employee_name = 要扣薪水的員工，叫什麼名字？
    .label = 員工的名字
    .help = 信上寫的義務人，就是他。
form-wage_garnishment_report-employee_id_no = 員工的證件是幾號？
    .label = 身分證或居留證的號碼

# 陳報事項
form-wage_garnishment_report-report_kind = 公司要怎麼回答？
    .label = 你的回答
    .help = 4 個選 1 個。
form-wage_garnishment_report-report_kind-withhold = 他在這裡上班，我會扣
form-wage_garnishment_report-report_kind-prior = 他在這裡上班，別的機關先扣了
form-wage_garnishment_report-report_kind-left = 他離職了，或不是這裡的員工
form-wage_garnishment_report-report_kind-dispute = 我覺得不對，不同意
form-wage_garnishment_report-job_title = 員工做什麼工作？
    .label = 工作
form-wage_garnishment_report-monthly_pay = 他每個月的薪水一共多少？
    .label = 每個月的薪水
    .help = 底薪、加班費、別的錢，都要算。
form-wage_garnishment_report-other_pay = 有獎金或別的錢嗎？
    .label = 獎金和別的錢
    .help = 沒有，可以不寫。
form-wage_garnishment_report-pay_day = 公司每個月幾號發薪水？
    .label = 發薪水的日子
form-wage_garnishment_report-first_deduction_month = 從哪個月開始扣？
    .label = 開始扣的月
    .help = 收到信以後，下一次發薪水就扣。
form-wage_garnishment_report-deduction_amount = 你每個月要扣多少錢？
    .label = 每個月扣的錢
    .help = 機器算好了，分成 3 份扣 1 份。信上寫別的，就照信。要留生活費給員工。法律說，留 1.2 倍的最低生活費。不夠留，請問我們。
form-wage_garnishment_report-prior_order_rows = 哪些機關先扣了？
    .label = 先扣的機關
    .help = 有幾件，就寫幾件。
form-wage_garnishment_report-prior_order_rows-prior_agency = 是哪個機關來的信？
    .label = 寫信的機關
form-wage_garnishment_report-prior_order_rows-prior_date = 信是哪一天發的？
    .label = 信上的日子
form-wage_garnishment_report-prior_order_rows-prior_doc_no = 信上的文號是幾號？
    .label = 文號
form-wage_garnishment_report-prior_order_rows-prior_amount = 這一件，一個月扣多少錢？
    .label = 每個月扣的錢
form-wage_garnishment_report-prior_order_rows-prior_until = 哪一個月會扣完？
    .label = 扣完的月
form-wage_garnishment_report-leave_date = 他哪一天離職？
    .label = 離職的日子
    .help = 他沒有在這裡上班過，就不用寫。
form-wage_garnishment_report-leave_proof = 會帶勞健保的資料嗎？
    .label = 附上勞健保轉出的資料
    .help = 員工離職了，要附這個資料。
form-wage_garnishment_report-objection_reason = 哪裡不對？請說
    .label = 哪裡不對
    .help = 按對的句子就好。也可以自己加字。
form-wage_garnishment_report-objection_reason-ready-1 = 他是包工，公司沒有付他薪水。
form-wage_garnishment_report-objection_reason-ready-2 = 扣了以後，他的錢不夠過生活。
form-wage_garnishment_report-objection_reason-ready-3 = 他先拿了薪水。現在沒有錢可以扣。
form-wage_garnishment_report-objection_reason-ready-4 = 信上的錢和公司要付的不一樣。請看附的紙。
form-wage_garnishment_report-objection_reason-ready-5 = 他的薪水每天算。每個月不一樣。

# 附件和簽章
form-wage_garnishment_report-remit_mode = 扣的錢要怎麼給我們？
    .label = 扣的錢怎麼付
    .help = 等我們的下一封信，再付。
form-wage_garnishment_report-remit_mode-transfer = 匯到戶頭
form-wage_garnishment_report-remit_mode-cheque = 支票
form-wage_garnishment_report-remit_mode-money_order = 郵局的匯票
form-wage_garnishment_report-remit_mode-counter = 到櫃檯付
form-wage_garnishment_report-attachments = 你會帶哪些紙？
    .label = 帶的紙
form-wage_garnishment_report-attachments-payslip = 薪水的明細
form-wage_garnishment_report-attachments-insurance = 勞健保轉出的資料
form-wage_garnishment_report-attachments-prior_order = 別的機關的信
form-wage_garnishment_report-attachments-other = 別的
form-wage_garnishment_report-employer_signature =
    .label = 公司蓋章，要 2 個章

# 機關填寫
form-wage_garnishment_report-staff_received_at =
    .label = 收到的日子
form-wage_garnishment_report-staff_in_time =
    .label = 10 天內
form-wage_garnishment_report-staff_in_time-yes = 有
form-wage_garnishment_report-staff_in_time-no = 沒有
form-wage_garnishment_report-staff_action =
    .label = 怎麼辦
form-wage_garnishment_report-staff_action-collect = 收錢
form-wage_garnishment_report-staff_action-transfer = 轉過去
form-wage_garnishment_report-staff_action-notify = 告訴移送機關
form-wage_garnishment_report-staff_action-merge = 和前面的一起
form-wage_garnishment_report-staff_action-revoke = 取消

# 這張表自己的規則
form-wage_garnishment_report-rule-order_has_been = 信上的日子還沒到。請再看一次。
form-wage_garnishment_report-rule-received_after_order = 收到的日子太早。請再看一次。
form-wage_garnishment_report-rule-received_has_been = 這一天還沒到。請再看一次。
form-wage_garnishment_report-rule-within_ten_days = 最晚要在{ $date }回答。請快一點送出。
form-wage_garnishment_report-rule-leaves_enough_to_live = 扣完只剩 { $rest } 元。至少要留 { $least } 元給員工。
form-wage_garnishment_report-rule-at_most_a_third = 每個月最多扣 { $third } 元。信上寫別的，才可以多。
form-wage_garnishment_report-rule-from_month_of_receipt = 這個月太早。請選收到信的月，或後面的月。
form-wage_garnishment_report-rule-left_has_been = 這一天還沒到。還在上班，請選前面 2 個。
form-wage_garnishment_report-rule-prior_before_this = 別的機關的信，要比較早。請再看一次。
form-wage_garnishment_report-rule-prior_copy = 請帶別的機關的信。

# 紙本固定文字
form-wage_garnishment_report-text-lead = 公司回答這裡的信。對的格子，請打勾。
form-wage_garnishment_report-text-how = 收到信 10 天內，寄回來或傳真。4 個選 1 個。
form-wage_garnishment_report-text-side_employer = 公司
form-wage_garnishment_report-text-side_employee = 是哪一位員工
form-wage_garnishment_report-text-side_report = 回答
form-wage_garnishment_report-text-side_withhold = 扣多少
form-wage_garnishment_report-text-side_prior = 先扣的
form-wage_garnishment_report-text-side_left = 離職或不同意
form-wage_garnishment_report-text-side_finish = 帶的紙
form-wage_garnishment_report-text-notes =
    1. 從下一次發薪水開始扣。我們說停，才可以停。
    2. 員工離職或薪水變了，公司要告訴我們。
    3. 10 天內沒有回答，也沒有扣錢。我們就可以向公司收錢。

# 要帶的
form-wage_garnishment_report-bring-order = 我們寄的信。上面有日子和文號。
form-wage_garnishment_report-bring-seals = 公司的 2 個章。
form-wage_garnishment_report-bring-left = 員工離職了，帶勞健保的資料。
form-wage_garnishment_report-bring-prior = 別的機關先扣，帶那封信。

# 依據、常見的疏漏
form-wage_garnishment_report-legal-compulsory = 強制執行的法律，第 115、119、120、122 條
form-wage_garnishment_report-legal-administrative = 行政執行的法律，第 26 條
form-wage_garnishment_report-mistake-private = 以為是員工自己的事，沒有回答。
form-wage_garnishment_report-mistake-prior = 說別的機關先扣，沒寫日子和文號。
form-wage_garnishment_report-mistake-base_pay = 只算底薪，或扣太多。
form-wage_garnishment_report-mistake-seals = 沒有蓋公司的 2 個章。
