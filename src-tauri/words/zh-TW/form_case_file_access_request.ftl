### unread: waiting for the reading of the office itself

# 第 11 號 受理閱覽卷宗申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-case_file_access_request = 受理閱覽卷宗申請書
    .short = 申請閱卷
    .what = 申請看、抄或影印還在辦的執行案件卷宗。已經歸檔的案件，請用第12號「檔案應用申請書」。
    .bring = 閱卷當天帶身分證正本。代理人帶委任狀，利害關係人帶同意書或證明。

# 步驟
form-case_file_access_request-section-case = 案件
form-case_file_access_request-section-applicant = 申請人
form-case_file_access_request-section-capacity = 身分
form-case_file_access_request-section-proxy = 代理人
form-case_file_access_request-section-scope = 看什麼
form-case_file_access_request-section-visit = 事由和時間
form-case_file_access_request-section-declare = 閱卷規則

# 放在同一頁的題目
form-case_file_access_request-page-case_more = 股別和義務人，可以不填
form-case_file_access_request-page-copies = 要怎麼影印？
form-case_file_access_request-page-rules = 最後，請讀閱卷規則

# 身分
form-case_file_access_request-applicant_capacity = 您和這個案件是什麼關係？
    .label = 申請身分
    .help = 不是當事人，但是案件會影響到您，請選「利害關係人」。
form-case_file_access_request-applicant_capacity-obligor = 義務人
form-case_file_access_request-applicant_capacity-agency = 移送機關
form-case_file_access_request-applicant_capacity-creditor = 債權人
form-case_file_access_request-applicant_capacity-buyer = 拍定人或應買人
form-case_file_access_request-applicant_capacity-guarantor = 擔保人
form-case_file_access_request-applicant_capacity-interested = 利害關係人
form-case_file_access_request-applicant_capacity-lawyer = 律師
form-case_file_access_request-interest_reason = 這個案件為什麼和您有關？
    .label = 利害關係及釋明
    .help = 點合適的句子，也可以自己加字。至少10個字。
form-case_file_access_request-interest_reason-ready-1 = 本人是案件裡不動產的共有人，需要了解執行的情形。
form-case_file_access_request-interest_reason-ready-2 = 本人是抵押權人，需要確認債權和分配的情形。
form-case_file_access_request-interest_reason-ready-3 = 本人承租案件裡的房屋，需要知道租約會不會受影響。
form-case_file_access_request-interest_reason-ready-4 = 本人是義務人的繼承人，需要了解案件的內容。
form-case_file_access_request-party_consent = 有沒有當事人的同意書？
    .label = 當事人同意書
    .help = 沒有同意書，要附上能說明利害關係的文件。
form-case_file_access_request-party_consent-yes = 有
form-case_file_access_request-party_consent-no = 無

# 看什麼
form-case_file_access_request-access_modes = 想用什麼方式看？
    .label = 申請方式
    .help = 可以選好幾種。
form-case_file_access_request-access_modes-read = 閱覽
form-case_file_access_request-access_modes-note = 抄錄
form-case_file_access_request-access_modes-copy = 影印
form-case_file_access_request-access_modes-photo = 攝影
form-case_file_access_request-access_modes-scan = 電子掃描
form-case_file_access_request-access_modes-duplicate = 交付複本
form-case_file_access_request-scope = 要看全部，還是指定的文件？
    .label = 閱覽範圍
    .help = 知道要看哪幾份，指定文件比較快。
form-case_file_access_request-scope-whole = 全卷
form-case_file_access_request-scope-parts = 指定文件
form-case_file_access_request-scope_detail = 要看哪些文件？
    .label = 指定文件
    .help = 點要看的文件，可以點好幾個。
form-case_file_access_request-scope_detail-ready-1 = 移送書和執行名義。
form-case_file_access_request-scope_detail-ready-2 = 送達證書。
form-case_file_access_request-scope_detail-ready-3 = 查封筆錄和鑑價報告。
form-case_file_access_request-scope_detail-ready-4 = 拍賣公告和拍賣筆錄。
form-case_file_access_request-scope_detail-ready-5 = 分配表。
form-case_file_access_request-scope_detail-ready-6 = 繳款紀錄。
form-case_file_access_request-page_estimate = 大約要印幾頁？
    .label = 預估頁數
    .help = 大約的數字就可以，也可以不填。
form-case_file_access_request-copy_color = 要印黑白還是彩色？
    .label = 影印顏色
form-case_file_access_request-copy_color-black = 黑白
form-case_file_access_request-copy_color-color = 彩色
form-case_file_access_request-copy_size = 要印多大的紙？
    .label = 影印尺寸
form-case_file_access_request-copy_size-b4 = B4以下
form-case_file_access_request-copy_size-a3 = A3

# 事由和時間
form-case_file_access_request-purpose = 為什麼要看卷？
    .label = 申請事由
    .help = 點合適的句子，也可以自己加字。至少10個字。
form-case_file_access_request-purpose-ready-1 = 了解案件進行的情形，主張本人的權益。
form-case_file_access_request-purpose-ready-2 = 核對欠款的金額和繳款的紀錄。
form-case_file_access_request-purpose-ready-3 = 確認公文送達的情形，準備提出救濟。
form-case_file_access_request-purpose-ready-4 = 核對分配表，確認本人可以分配的金額。
form-case_file_access_request-purpose-ready-5 = 更正卷宗裡和本人有關的錯誤資料。
form-case_file_access_request-preferred_datetime = 希望哪一天、幾點來看？
    .label = 預定閱卷日時
    .help = 上班日的8時30分到12時，13時30分到17時30分。可以不填。
form-case_file_access_request-assistant_rows = 有人陪您來看嗎？
    .label = 隨同人員
    .help = 最多2人。沒有，就直接下一題。
form-case_file_access_request-assistant_rows-assistant_name = 他叫什麼名字？
    .label = 隨同人員姓名
form-case_file_access_request-assistant_rows-assistant_id_no = 他的身分證號碼是幾號？
    .label = 身分證字號
    .help = 拿居留證的，填居留證號碼。

# 閱卷規則
form-case_file_access_request-rules_ack = 請讀完這五點
    .label = 我讀完了，也同意
    .paper = 本人已閱讀並同意以上閱卷規則
    .help =
        1. 不可以在卷宗上加字、塗改，不可以抽換、拆散或帶走。違反的人要停止閱覽，並依法處理。
        2. 看到的個人資料，只能用來主張自己的權益。
        3. 草稿、機密，和牽涉別人隱私的部分，依法可以不提供。
        4. 閱覽和影印的費用，照收費標準當場繳。
        5. 已經歸檔的案件，請用第12號「檔案應用申請書」。

# 機關填寫
form-case_file_access_request-staff_decision =
    .label = 准駁
form-case_file_access_request-staff_decision-grant = 准
form-case_file_access_request-staff_decision-partial = 部分准
form-case_file_access_request-staff_decision-refuse = 駁（理由）
form-case_file_access_request-staff_slot =
    .label = 指定日時及處所
form-case_file_access_request-staff_pages =
    .label = 影印頁數
form-case_file_access_request-staff_fee =
    .label = 應收費用
form-case_file_access_request-staff_return_check =
    .label = 還卷點收

# 這張表自己的規則
form-case_file_access_request-rule-interest_needs_support = 沒有當事人同意書的話，請附上能說明利害關係的文件。
form-case_file_access_request-rule-preferred_is_working_day = 閱卷要選上班日。請避開週末和放假的日子。
form-case_file_access_request-rule-preferred_ahead = 閱卷要在填表日期以後。請選下一個上班日，或更後面的日子。
form-case_file_access_request-rule-preferred_in_hours = 閱卷時間通常是8時30分到12時，13時30分到17時30分。請再看一次。

# 紙本固定文字
form-case_file_access_request-text-lead = 本人為主張或維護權益，申請閱覽下列執行案件卷宗。
form-case_file_access_request-text-side_case = 案件
form-case_file_access_request-text-side_applicant = 申請人
form-case_file_access_request-text-side_capacity = 申請身分
form-case_file_access_request-text-side_proxy = 代理人
form-case_file_access_request-text-side_scope = 範圍及方式
form-case_file_access_request-text-side_visit = 事由及日時
form-case_file_access_request-text-side_rules = 閱卷規則
form-case_file_access_request-text-rules =
    一、不得添註、塗改、抽換、拆散或攜出卷證；違者停止閱覽，並依法處理。
    二、閱卷所知悉之個人資料，僅得於主張或維護權益之範圍內使用。
    三、草稿、機密及涉及他人隱私或權益之部分，貴分署得依行政程序法第46條拒絕提供。
    四、費用依收費標準，於現場繳納。
    五、閱卷時請出示身分證明文件；隨同人員亦同。
form-case_file_access_request-text-pages = 頁
form-case_file_access_request-text-obligor = 義務人姓名或名稱

# 要帶的、依據、常見的疏漏
form-case_file_access_request-bring-identity = 閱卷當天帶身分證正本，外國朋友帶居留證或護照。
form-case_file_access_request-bring-proxy = 代理人帶委任狀（第13號表）。
form-case_file_access_request-bring-interest = 利害關係人帶當事人同意書，或能說明利害關係的文件。
form-case_file_access_request-legal-procedure = 行政程序法第46條
form-case_file_access_request-legal-enforcement = 行政執行法第26條、強制執行法第30條之1、民事訴訟法第242條
form-case_file_access_request-mistake-interest = 不是當事人，也沒有附同意書或利害關係的證明。
form-case_file_access_request-mistake-closed = 已經歸檔的案件，拿這張表來申請。
form-case_file_access_request-mistake-division = 沒有填股別，承辦人不容易調卷。
