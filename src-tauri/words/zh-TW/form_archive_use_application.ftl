### unread: waiting for the reading of the office itself

# 第 12 號 檔案應用申請書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。
form-archive_use_application = 檔案應用申請書
    .short = 檔案應用申請
    .what = 想看、抄寫或複製本分署已經歸檔的文件。還在辦的案件，請用第11號表。
    .bring = 身分證明文件；有代理人帶委任書，團體帶登記資料。

# 步驟
form-archive_use_application-section-applicant = 申請人
form-archive_use_application-section-proxy = 代理人
form-archive_use_application-section-organisation = 法人團體
form-archive_use_application-section-files = 檔案
form-archive_use_application-section-original = 原件
form-archive_use_application-section-purpose = 目的
form-archive_use_application-section-finish = 送出

# 放在同一頁的題目
form-archive_use_application-page-manager = 管理人或代表人的資料，可以不填
form-archive_use_application-page-numbers = 知道檔案的號碼嗎？可以不填
form-archive_use_application-page-want = 這一件要怎麼用？
form-archive_use_application-page-original = 需要看原件嗎？可以不填

# 申請人
form-archive_use_application-applicant_name = 申請人叫什麼名字？
    .label = 申請人姓名
    .help = 照證件上的字填。
form-archive_use_application-applicant_id_no = 證件號碼是幾號？
    .label = 身分證明文件字號
    .help = 身分證或居留證號碼；都沒有，填護照號碼。
form-archive_use_application-applicant_nationality = 您是哪一國人？
    .label = 國籍
form-archive_use_application-applicant_address_registered = 住在哪裡？
    .label = 住（居）所
    .help = 通知書會寄到這裡。
form-archive_use_application-has_proxy = 有代理人嗎？
    .label = 有無代理人
    .help = 請別人辦，是意定代理；父母或監護人，是法定代理。
form-archive_use_application-has_proxy-none = 無
form-archive_use_application-has_proxy-agent = 意定代理
form-archive_use_application-has_proxy-legal = 法定代理
form-archive_use_application-proxy_birth_date = 代理人哪一天出生？
    .label = 代理人出生年月日
    .paper = 出生年月日

# 法人團體
form-archive_use_application-org_name = 是哪一個公司、團體、事務所或營業所？
    .label = 法人、團體、事務所或營業所名稱
    .help = 為自己申請，這裡不用填。
    .paper = 名稱
form-archive_use_application-org_address = 它的地址在哪裡？
    .label = 法人、團體地址
    .paper = 地址
form-archive_use_application-org_rep_name = 管理人或代表人叫什麼名字？
    .label = 管理人或代表人姓名
form-archive_use_application-org_rep_birth_date = 管理人或代表人哪一天出生？
    .label = 管理人或代表人出生年月日
    .paper = 出生年月日
form-archive_use_application-org_rep_phone = 管理人或代表人的電話是幾號？
    .label = 管理人或代表人電話
    .paper = 電話

# 檔案
form-archive_use_application-archive_rows = 想應用哪些檔案？
    .label = 申請檔案
    .help = 一件檔案填一筆，最多10筆。
form-archive_use_application-archive_rows-seq =
    .label = 序號
form-archive_use_application-archive_rows-archive_no = 檔號是幾號？
    .label = 檔號
    .help = 查詢檔案目錄時看得到。不知道，可以不填。
form-archive_use_application-archive_rows-doc_no = 公文的文號是幾號？
    .label = 文（編）號
    .help = 公文上的「發文字號」。不知道，可以不填。
form-archive_use_application-archive_rows-title_gist = 是什麼檔案？內容是什麼？
    .label = 檔案名稱或內容要旨
    .help = 寫年度、姓名和事情，找得到就好。
form-archive_use_application-archive_rows-want_view = 要閱覽或抄錄嗎？
    .label = 閱覽、抄錄
form-archive_use_application-archive_rows-want_copy = 要複製嗎？
    .label = 複製
form-archive_use_application-archive_rows-copy_form = 要哪一種複製品？
    .label = 複製方式
form-archive_use_application-archive_rows-copy_form-bw = 紙本黑白
form-archive_use_application-archive_rows-copy_form-color = 紙本彩色
form-archive_use_application-archive_rows-copy_form-file = 電子檔
form-archive_use_application-original_needed_seq = 哪幾筆需要看原件？
    .label = 須使用原件之序號
    .help = 通常提供複製品。例如1、3。
form-archive_use_application-original_reason = 為什麼要看原件？
    .label = 使用原件事由
    .help = 點合適的句子就好。
form-archive_use_application-original_reason-ready-1 = 要核對原件上的簽名或印章。
form-archive_use_application-original_reason-ready-2 = 複製品的字跡不清楚，無法辨認。
form-archive_use_application-original_reason-ready-3 = 法院或其他機關要求查看原件。

# 目的
form-archive_use_application-purpose = 為什麼要應用這些檔案？
    .label = 申請目的
    .help = 可以選好幾種。
form-archive_use_application-purpose-history = 歷史考證
form-archive_use_application-purpose-research = 學術研究
form-archive_use_application-purpose-evidence = 事證稽憑
form-archive_use_application-purpose-reference = 業務參考
form-archive_use_application-purpose-rights = 權益保障
form-archive_use_application-purpose-other = 其他
form-archive_use_application-purpose_detail = 請說清楚要做什麼用
    .label = 目的說明
    .help = 只寫「參考」會被請求補正。點合適的句子就好。
form-archive_use_application-purpose_detail-ready-1 = 為了了解本人案件的處理經過，請求提供相關文件。
form-archive_use_application-purpose_detail-ready-2 = 為了保障本人的權益，需要查明當時處分和送達的情形。
form-archive_use_application-purpose_detail-ready-3 = 要作為訴願或訴訟的證據使用。
form-archive_use_application-purpose_detail-ready-4 = 要進行學術研究或論文寫作，引用檔案資料。
form-archive_use_application-purpose_detail-ready-5 = 要辦理繼承或財產登記，需要證明文件。
form-archive_use_application-interest_proof = 有利害關係的證明嗎？
    .label = 利害關係證明
    .help = 例如戶籍謄本、契約。限制應用的檔案才需要，可以不填。
form-archive_use_application-interest_proof-suggest-household = 戶籍資料
form-archive_use_application-interest_proof-suggest-contract = 契約書
form-archive_use_application-interest_proof-suggest-heirs = 繼承系統表
form-archive_use_application-reply_mode = 結果要怎麼通知您？
    .label = 通知方式
form-archive_use_application-reply_mode-post = 書面郵寄
form-archive_use_application-reply_mode-email = 電子郵件
form-archive_use_application-reply_mode-collect = 自取
form-archive_use_application-applicant_signature =
    .label = 申請人（或代理人）簽名或蓋章

# 機關填寫
form-archive_use_application-staff_serial =
    .label = 申請書編號
form-archive_use_application-staff_received_at =
    .label = 收件日
form-archive_use_application-staff_correction_due =
    .label = 補正期限
form-archive_use_application-staff_decision =
    .label = 審核結果
form-archive_use_application-staff_decision-granted = 提供應用
form-archive_use_application-staff_decision-partly = 部分提供
form-archive_use_application-staff_decision-refused = 不予提供（第　款）
form-archive_use_application-staff_slot =
    .label = 應用日時處所
form-archive_use_application-staff_fee =
    .label = 費用
form-archive_use_application-staff_signature =
    .label = 承辦／主管

# 這張表自己的規則
form-archive_use_application-rule-each_is_used = 每一筆都要選閱覽抄錄或複製，至少選一種。
form-archive_use_application-rule-minor_through_parent = 未滿18歲，要由父母或監護人代理。請選「法定代理」。
form-archive_use_application-rule-email_for_reply = 要用電子郵件通知，請填電子郵件信箱。

# 紙本固定文字
form-archive_use_application-text-lead = 申請閱覽、抄錄或複製貴分署檔案
form-archive_use_application-text-how = 填寫前請看背面「填寫須知」。方格（□）請打勾。
form-archive_use_application-text-side_applicant = 申請人
form-archive_use_application-text-side_proxy = 代理人
form-archive_use_application-text-side_org = 法人團體
form-archive_use_application-text-side_files = 申請檔案
form-archive_use_application-text-side_original = 原件
form-archive_use_application-text-side_purpose = 申請目的
form-archive_use_application-text-guide_title = 填寫須知
form-archive_use_application-text-guide =
    一、申請以案件或案卷為單位，並以提供複製品為原則。需要使用原件的，請寫明事由（檔案法施行細則第17條）。
    二、申請書的必填事項，依檔案法施行細則第18條。檔號、文號都不知道時，請寫清楚檔案名稱或內容要旨。
    三、可以親自、郵寄或傳真送件；傳真的申請書也要簽名或蓋章。
    四、意定代理請附委任書；法定代理請寫明關係。法人、團體請附登記資料。
    五、申請應用限制的檔案，請附利害關係的證明。
    六、有檔案法第18條所列情形的，本分署得不提供，並以書面說明理由。
    七、請依通知的時間和處所，帶身分證明文件及通知書前來。閱覽、抄錄時，不得添註、塗改、抽換、拆散或破壞檔案（檔案法第20條）。
    八、費用依「檔案閱覽抄錄複製收費標準」（第6號表）收取（檔案法第21條）。
    九、應用檔案所得的內容，請遵守個人資料保護、著作權等法令。
    十、還在執行中的案件，請改用「受理閱覽卷宗申請書」（第11號表）。
form-archive_use_application-text-step_1 = 一、送件
form-archive_use_application-text-step_2 = 二、補正
form-archive_use_application-text-step_3 = 三、審核
form-archive_use_application-text-step_4 = 四、應用
form-archive_use_application-text-step_1_text = 親自、郵寄或傳真
form-archive_use_application-text-step_2_text = 資料不全，七日內補正；逾期得駁回
form-archive_use_application-text-step_3_text = 受理或補正後三十日內，書面通知
form-archive_use_application-text-step_4_text = 依通知的日時、處所前來；費用依第6號表

# 要帶的
form-archive_use_application-bring-identity = 身分證明文件；來看檔案的那天，還要再帶一次。
form-archive_use_application-bring-authority = 代理人帶委任書。
form-archive_use_application-bring-organisation = 法人、團體帶登記資料。
form-archive_use_application-bring-interest = 限制應用的檔案，帶利害關係的證明。

# 依據、常見的疏漏
form-archive_use_application-legal-act = 檔案法第17條至第21條
form-archive_use_application-legal-rules = 檔案法施行細則第17條至第20條
form-archive_use_application-mistake-vague = 目的只寫「參考」，太簡略。
form-archive_use_application-mistake-which = 沒有號碼，也沒有說明是什麼檔案。
form-archive_use_application-mistake-unsigned = 傳真的申請書沒有簽名。
form-archive_use_application-mistake-pending = 還在辦的案件也用這張表，應該用第11號表。
