### unread: waiting for the reading of the office itself

# 第 14 號 扣薪陳報狀
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-wage_garnishment_report = 扣薪陳報狀
    .short = 扣薪陳報
    .what = 公司收到扣薪的執行命令，10日內回覆本分署。可以郵寄或傳真。
    .bring = 執行命令、公司大小章；員工已離職的話，帶勞健保轉出資料。

# 步驟
form-wage_garnishment_report-section-order = 執行命令
form-wage_garnishment_report-section-employer = 公司
form-wage_garnishment_report-section-employee = 員工
form-wage_garnishment_report-section-report = 陳報事項
form-wage_garnishment_report-section-withhold = 扣押計算
form-wage_garnishment_report-section-prior = 前案扣押
form-wage_garnishment_report-section-left = 離職
form-wage_garnishment_report-section-dispute = 爭議
form-wage_garnishment_report-section-finish = 附件和簽章

# 放在同一頁的題目
form-wage_garnishment_report-page-order = 照執行命令填
form-wage_garnishment_report-page-contact = 誰承辦，怎麼聯絡？
form-wage_garnishment_report-page-pay = 員工的職稱和薪資

# 執行命令
form-wage_garnishment_report-order_date = 執行命令是哪一天發的？
    .label = 執行命令發文日期
    .help = 命令右上角的「發文日期」。
form-wage_garnishment_report-order_doc_no = 執行命令的文號是幾號？
    .label = 執行命令發文字號
    .help = 命令右上角的「發文字號」，照樣填。
form-wage_garnishment_report-order_received_date = 公司哪一天收到命令？
    .label = 收受命令日
    .help = 從收到的第二天起算，10日內要陳報。

# 公司
form-wage_garnishment_report-employer_name = 公司（機關、商號）的名稱是什麼？
    .label = 公司（機關、商號）名稱
    .help = 請填登記的全名。
form-wage_garnishment_report-employer_contact = 公司裡承辦的是哪一位？
    .label = 承辦人
form-wage_garnishment_report-employer_phone = 承辦人的電話是幾號？
    .label = 電話
    .help = 有分機的話，寫成08-7000000轉123。
form-wage_garnishment_report-employer_fax = 傳真是幾號？
    .label = 傳真

# 員工
form-wage_garnishment_report-employee_name = 要扣薪的員工叫什麼名字？
    .label = 義務人（員工）姓名
    .help = 執行命令上的「義務人」。
form-wage_garnishment_report-employee_id_no = 員工的證號是幾號？
    .label = 身分證／居留證號

# 陳報事項
form-wage_garnishment_report-report_kind = 公司要怎麼回覆？
    .label = 陳報事項
    .help = 四個選一個。
form-wage_garnishment_report-report_kind-withhold = 現職員工，將依命令扣押
form-wage_garnishment_report-report_kind-prior = 現職員工，已有其他機關扣押在先
form-wage_garnishment_report-report_kind-left = 已離職，或不是本公司員工
form-wage_garnishment_report-report_kind-dispute = 對債權或數額有爭議，聲明異議
form-wage_garnishment_report-job_title = 員工的職稱是什麼？
    .label = 職稱
form-wage_garnishment_report-monthly_pay = 每個月的薪資總額是多少？
    .label = 每月薪資總額
    .help = 底薪、津貼、加班費都要算，不能只算底薪。
form-wage_garnishment_report-other_pay = 有獎金或其他給與嗎？
    .label = 獎金等其他給與
    .help = 例如年終獎金。沒有，可以不填。
form-wage_garnishment_report-pay_day = 每個月幾號發薪水？
    .label = 發薪日
form-wage_garnishment_report-first_deduction_month = 從哪個月的薪水開始扣？
    .label = 開始扣押月份
    .help = 從收到命令以後最近一次發薪開始。
form-wage_garnishment_report-deduction_amount = 每個月扣多少錢？
    .label = 每月扣押金額
    .help = 已經算好薪資總額的三分之一。命令另有規定，請照命令。扣完後，要留給員工當地每人每月最低生活費的1.2倍（強制執行法第122條）；不夠留，請少扣並說明。
form-wage_garnishment_report-prior_order_rows = 之前有哪些機關先扣？
    .label = 前案扣押
    .help = 有幾件就填幾件，日期和文號都要寫。
form-wage_garnishment_report-prior_order_rows-prior_agency = 是哪個機關？
    .label = 機關
form-wage_garnishment_report-prior_order_rows-prior_date = 命令是哪一天發的？
    .label = 發文日期
form-wage_garnishment_report-prior_order_rows-prior_doc_no = 命令的文號是幾號？
    .label = 發文字號
form-wage_garnishment_report-prior_order_rows-prior_amount = 這一件每個月扣多少？
    .label = 每月扣押金額
form-wage_garnishment_report-prior_order_rows-prior_until = 預計扣到哪年哪月？
    .label = 預計扣畢年月
form-wage_garnishment_report-leave_date = 員工哪一天離職？
    .label = 離職日期
    .help = 從來不是公司員工，就不用填。
form-wage_garnishment_report-leave_proof = 會附上勞健保轉出的資料嗎？
    .label = 檢附勞健保轉出資料
    .help = 已離職的員工，請附勞保或健保的轉出資料。
form-wage_garnishment_report-objection_reason = 哪裡有爭議？請說明
    .label = 爭議事由
    .help = 點合適的句子就好，也可以自己加字。
form-wage_garnishment_report-objection_reason-ready-1 = 義務人和本公司是承攬關係，沒有薪資債權。
form-wage_garnishment_report-objection_reason-ready-2 = 義務人的薪資扣押後，低於維持生活所必需的數額。
form-wage_garnishment_report-objection_reason-ready-3 = 義務人已經預支薪資，目前沒有可以扣押的金額。
form-wage_garnishment_report-objection_reason-ready-4 = 命令上的金額和本公司應給付的金額不同，明細如附件。
form-wage_garnishment_report-objection_reason-ready-5 = 義務人按日或按件領薪，每月金額不固定，明細如附件。

# 附件和簽章
form-wage_garnishment_report-remit_mode = 扣下來的錢想怎麼繳？
    .label = 扣押款繳付方式
    .help = 請等收到收取或移轉的命令，再繳。
form-wage_garnishment_report-remit_mode-transfer = 匯款
form-wage_garnishment_report-remit_mode-cheque = 支票
form-wage_garnishment_report-remit_mode-money_order = 匯票
form-wage_garnishment_report-remit_mode-counter = 臨櫃
form-wage_garnishment_report-attachments = 會附上哪些文件？
    .label = 附件
form-wage_garnishment_report-attachments-payslip = 薪資明細
form-wage_garnishment_report-attachments-insurance = 勞健保轉出
form-wage_garnishment_report-attachments-prior_order = 前案執行命令影本
form-wage_garnishment_report-attachments-other = 其他
form-wage_garnishment_report-employer_signature =
    .label = 第三人簽名或蓋章（大小章）

# 機關填寫
form-wage_garnishment_report-staff_received_at =
    .label = 收文日
form-wage_garnishment_report-staff_in_time =
    .label = 十日內
form-wage_garnishment_report-staff_in_time-yes = 是
form-wage_garnishment_report-staff_in_time-no = 否
form-wage_garnishment_report-staff_action =
    .label = 處理
form-wage_garnishment_report-staff_action-collect = 收取
form-wage_garnishment_report-staff_action-transfer = 移轉
form-wage_garnishment_report-staff_action-notify = 通知移送機關
form-wage_garnishment_report-staff_action-merge = 併前案
form-wage_garnishment_report-staff_action-revoke = 撤銷

# 這張表自己的規則
form-wage_garnishment_report-rule-order_has_been = 發文的日子還沒到。請照命令上的日期。
form-wage_garnishment_report-rule-received_after_order = 收到命令比發文早。請再看一次兩個日期。
form-wage_garnishment_report-rule-received_has_been = 收到的日子還沒到。請再看一次。
form-wage_garnishment_report-rule-within_ten_days = 超過10日的期限{ $date }了。請儘快送出，並說明原因。
form-wage_garnishment_report-rule-leaves_enough_to_live = 扣完後每月只剩{ $rest }元，少於最低生活費的1.2倍，就是{ $least }元（強制執行法第122條）。請再看一次。
form-wage_garnishment_report-rule-at_most_a_third = 每月最多扣薪資的三分之一，就是{ $third }元。命令另有規定，才照命令。
form-wage_garnishment_report-rule-from_month_of_receipt = 不能從收到命令以前的月份開始扣。請再看一次月份。
form-wage_garnishment_report-rule-left_has_been = 離職的日子還沒到。還在職的話，請選「現職員工」。
form-wage_garnishment_report-rule-prior_before_this = 前案的日期應該比這次的命令早。請再看一次。
form-wage_garnishment_report-rule-prior_copy = 請附前案執行命令的影本。

# 紙本固定文字
form-wage_garnishment_report-text-lead = 第三人就貴分署執行命令，陳報如下列勾選事項。
form-wage_garnishment_report-text-how = 收到命令後10日內，郵寄或傳真送回。方格（□）請打勾，四選一。
form-wage_garnishment_report-text-side_employer = 第三人
form-wage_garnishment_report-text-side_employee = 員工
form-wage_garnishment_report-text-side_report = 陳報
form-wage_garnishment_report-text-side_withhold = 扣押計算
form-wage_garnishment_report-text-side_prior = 前案扣押
form-wage_garnishment_report-text-side_left = 離職爭議
form-wage_garnishment_report-text-side_finish = 附件
form-wage_garnishment_report-text-notes =
    一、現職員工自最近一次發薪日起扣押，至貴分署通知停止為止。
    二、員工離職或薪資變動時，第三人應主動陳報。
    三、逾十日未陳報，也未依命令辦理者，得逕對第三人強制執行（強制執行法第119條）。

# 要帶的
form-wage_garnishment_report-bring-order = 執行命令（照上面的日期和文號填）。
form-wage_garnishment_report-bring-seals = 公司大小章。
form-wage_garnishment_report-bring-left = 員工已離職：勞保或健保轉出資料。
form-wage_garnishment_report-bring-prior = 有前案扣押：前案執行命令影本。

# 依據、常見的疏漏
form-wage_garnishment_report-legal-compulsory = 強制執行法第115條、第115條之1、第115條之2、第119條、第120條、第122條
form-wage_garnishment_report-legal-administrative = 行政執行法第26條
form-wage_garnishment_report-mistake-private = 以為這是員工的私事，沒有回覆。
form-wage_garnishment_report-mistake-prior = 說有前案，卻沒寫日期和文號。
form-wage_garnishment_report-mistake-base_pay = 只扣底薪的三分之一，或扣超過三分之一。
form-wage_garnishment_report-mistake-seals = 沒有蓋大小章。
