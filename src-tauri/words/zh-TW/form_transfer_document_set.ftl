### unread: waiting for the reading of the office itself

# 第 17 號 移送書表（移送機關用）
# 題目給答案檔和檢查頁，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

form-transfer_document_set = 移送書表
    .short = 移送書表（機關用）
    .what = 政府機關把逾期沒繳的案件移送執行時用。民眾不用填；這裡可以看、可以印空白的。
    .bring = 處分文書、送達證明、逾期未履行證明，和知道的財產資料。

# 步驟
form-transfer_document_set-section-agency = 移送機關
form-transfer_document_set-section-obligor = 義務人
form-transfer_document_set-section-duty = 義務和金額
form-transfer_document_set-section-list = 清冊
form-transfer_document_set-section-assets = 財產目錄
form-transfer_document_set-section-withdraw = 撤回

# 放在同一頁的題目
form-transfer_document_set-page-person = 性別和職業，可以不填
form-transfer_document_set-page-rep = 法定代理人或代表人是誰？
form-transfer_document_set-page-dates = 其他日期，可以不填

# 移送機關
form-transfer_document_set-agency_name = 移送機關是哪一個機關？
    .label = 移送機關
form-transfer_document_set-agency_code = 移送機關的代碼是幾號？
    .label = 機關代碼
form-transfer_document_set-agency_rep_name = 機關代表人是誰？
    .label = 機關代表人
form-transfer_document_set-agency_contact = 承辦人或代理人是誰？
    .label = 承辦人／代理人
form-transfer_document_set-agency_phone = 承辦人的電話和分機是幾號？
    .label = 電話
form-transfer_document_set-agency_doc_no = 移送發文字號是幾號？
    .label = 移送發文字號
form-transfer_document_set-transfer_date = 移送的日期是哪一天？
    .label = 移送日期
form-transfer_document_set-transfer_case_no = 移送案號是幾號？
    .label = 移送案號
form-transfer_document_set-control_no = 管理代號是幾號？
    .label = 管理代號
    .help = 條碼或單據上的號碼，沒有就不用填。

# 義務人
form-transfer_document_set-obligor_gender = 義務人的性別是什麼？
    .label = 性別
form-transfer_document_set-obligor_gender-male = 男
form-transfer_document_set-obligor_gender-female = 女
form-transfer_document_set-obligor_gender-other = 其他
form-transfer_document_set-obligor_occupation = 義務人做什麼工作？
    .label = 職業
form-transfer_document_set-obligor_rep_id_no = 代表人的證號是幾號？
    .label = 代表人證號
form-transfer_document_set-obligor_rep_address = 代表人住在哪裡？
    .label = 代表人住所
form-transfer_document_set-obligor_phone = 義務人的電話是幾號？
    .label = 聯絡電話

# 義務和金額
form-transfer_document_set-duty_kind = 是哪一種義務？
    .label = 義務種類
form-transfer_document_set-duty_kind-tax = 稅捐
form-transfer_document_set-duty_kind-health = 健保費
form-transfer_document_set-duty_kind-labour = 勞保費
form-transfer_document_set-duty_kind-fine = 罰鍰
form-transfer_document_set-duty_kind-fee = 費用
form-transfer_document_set-duty_kind-other = 其他
form-transfer_document_set-duty_cause = 義務怎麼發生、依哪一條法令？
    .label = 發生原因及法令
form-transfer_document_set-duty_date = 義務是哪一天發生的？
    .label = 義務發生日
form-transfer_document_set-title_doc_no = 執行名義的文號是幾號？
    .label = 執行名義文號
    .help = 一張移送書只寫一個執行名義（施行細則第22條）。
form-transfer_document_set-served_date = 是哪一天送達的？
    .label = 送達日期
form-transfer_document_set-due_date = 最晚應該哪一天繳？
    .label = 繳納期限
form-transfer_document_set-reminder_date = 是哪一天催繳的？
    .label = 催繳日期
form-transfer_document_set-final_date = 是哪一天確定的？
    .label = 確定日期
form-transfer_document_set-limit_date = 執行期間哪一天屆滿？
    .label = 執行期間屆滿日
form-transfer_document_set-amount_rows = 應納的金額有哪些？
    .label = 應納金額
form-transfer_document_set-amount_rows-amt_item = 這一筆是什麼？
    .label = 項目
form-transfer_document_set-amount_rows-amt_item-principal = 本稅（費、罰鍰）
form-transfer_document_set-amount_rows-amt_item-surcharge = 滯納金
form-transfer_document_set-amount_rows-amt_item-interest = 利息
form-transfer_document_set-amount_rows-amt_item-other = 其他
form-transfer_document_set-amount_rows-amt_period = 是哪一年、哪一期的？
    .label = 年期別
form-transfer_document_set-amount_rows-amt_value = 這一筆是多少錢？
    .label = 金額
form-transfer_document_set-amount_rows-amt_note = 計算到哪一天，以後怎麼算？
    .label = 計至日及續計利率
form-transfer_document_set-amount_total =
    .label = 合計
form-transfer_document_set-amount_total_capitals =
    .label = 合計（大寫）
form-transfer_document_set-security_taken = 有沒有保全或限制措施？
    .label = 保全或限制措施
form-transfer_document_set-security_taken-no_disposal = 禁止處分
form-transfer_document_set-security_taken-provisional = 假扣押
form-transfer_document_set-security_taken-travel = 限制出境
form-transfer_document_set-security_taken-none = 無
form-transfer_document_set-prior_certificate_no = 執行憑證或債權憑證的文號是幾號？
    .label = 執行（債權）憑證文號
    .help = 用執行憑證再移送的，才要填。
form-transfer_document_set-enclosures = 檢附哪些文件？
    .label = 檢附文件
form-transfer_document_set-enclosures-decision = 處分文書
form-transfer_document_set-enclosures-served = 送達證明
form-transfer_document_set-enclosures-unpaid = 逾期未履行證明
form-transfer_document_set-enclosures-assets = 財產目錄
form-transfer_document_set-enclosures-registry = 戶籍或登記資料
form-transfer_document_set-enclosures-other = 其他
form-transfer_document_set-agency_seal =
    .label = 機關印信

# 清冊
form-transfer_document_set-list_rows = 一起移送的有哪些案件？
    .label = 移送執行案件清冊
form-transfer_document_set-list_rows-seq =
    .label = 序號
form-transfer_document_set-list_rows-transfer_no = 移送案號是幾號？
    .label = 移送案號
form-transfer_document_set-list_rows-name = 義務人是誰？
    .label = 義務人
form-transfer_document_set-list_rows-id_no = 證號是幾號？
    .label = 證號
form-transfer_document_set-list_rows-kind = 是什麼款項？
    .label = 種類
form-transfer_document_set-list_rows-amount = 是多少錢？
    .label = 金額
form-transfer_document_set-list_rows-due = 最晚應該哪一天繳？
    .label = 限繳日
form-transfer_document_set-list_rows-note = 有什麼要備註的？
    .label = 備註
form-transfer_document_set-list_count =
    .label = 件數
form-transfer_document_set-list_total =
    .label = 總金額

# 財產目錄
form-transfer_document_set-asset_realty_rows = 知道哪些不動產？
    .label = 不動產
form-transfer_document_set-asset_realty_rows-a_desc = 標示是什麼？
    .label = 標示
form-transfer_document_set-asset_realty_rows-a_share = 權利範圍是多少？
    .label = 權利範圍
form-transfer_document_set-asset_realty_rows-a_value = 現值是多少錢？
    .label = 現值
form-transfer_document_set-asset_vehicle_rows = 知道哪些車輛？
    .label = 車輛
form-transfer_document_set-asset_vehicle_rows-v_plate = 車號是幾號？
    .label = 車號
form-transfer_document_set-asset_vehicle_rows-v_model = 是什麼廠牌、哪一年的？
    .label = 廠牌年份
form-transfer_document_set-asset_income_rows = 知道哪些所得？
    .label = 所得
form-transfer_document_set-asset_income_rows-i_payer = 是哪個單位給的？
    .label = 給付單位
form-transfer_document_set-asset_income_rows-i_kind = 是哪一類所得？
    .label = 類別
form-transfer_document_set-asset_income_rows-i_amount = 是多少錢？
    .label = 金額
form-transfer_document_set-asset_other = 還知道什麼財產？
    .label = 其他財產

# 撤回
form-transfer_document_set-withdraw_case = 要撤回哪一件？
    .label = 執行案號
    .help = 沒有要撤回，就不用填。
form-transfer_document_set-withdraw_scope = 撤回全部還是一部？
    .label = 撤回範圍
form-transfer_document_set-withdraw_scope-all = 全部
form-transfer_document_set-withdraw_scope-part = 一部
form-transfer_document_set-withdraw_reason = 為什麼撤回？
    .label = 撤回原因
form-transfer_document_set-withdraw_reason-paid = 已繳清
form-transfer_document_set-withdraw_reason-corrected = 更正或撤銷處分
form-transfer_document_set-withdraw_reason-mistaken = 移送錯誤
form-transfer_document_set-withdraw_reason-other = 其他
form-transfer_document_set-buyer_consent = 已經拍定的，拍定人同意嗎？
    .label = 拍定人同意
    .help = 拍定以後撤回，要拍定人同意（施行細則第24條）。還沒拍定，不用填。
form-transfer_document_set-buyer_consent-yes = 有
form-transfer_document_set-buyer_consent-no = 無

# 機關填寫
form-transfer_document_set-staff_case_number =
    .label = 分案案號
form-transfer_document_set-staff_division =
    .label = 股別
form-transfer_document_set-staff_review =
    .label = 立案審查
form-transfer_document_set-staff_review-accepted = 受理
form-transfer_document_set-staff_review-completion = 補正
form-transfer_document_set-staff_review-forwarded = 移轉
form-transfer_document_set-staff_review-returned = 退案

# 這張表自己的規則
form-transfer_document_set-rule-due_before_transfer = 繳納期限要在移送日期{ $date }以前。請再看一次。
form-transfer_document_set-rule-transfer_not_in_future = 移送日期不能在今天以後。請選今天或以前。
form-transfer_document_set-rule-served_before_due = 送達日期在繳納期限之後。請再看一次這兩個日期。
form-transfer_document_set-rule-reminded_after_due = 催繳日期在繳納期限以前。請再看一次這兩個日期。
form-transfer_document_set-rule-period_not_over = 執行期間在移送以前就屆滿了（行政執行法第7條）。請再看一次。
form-transfer_document_set-rule-interest_says_until_when = 滯納金、利息請寫計算到哪一天，例如「計至115年11月20日」。
form-transfer_document_set-rule-papers_of_the_law = 移送要附處分文書、送達證明和逾期未履行證明（行政執行法第13條）。請再看看少了什麼。
form-transfer_document_set-rule-none_stands_alone = 選了「無」，就不用選別的。請只留一邊。
form-transfer_document_set-rule-transfer_numbers_differ = 清冊裡有兩件的移送案號一樣。請看看是不是重複了。

# 紙本固定文字
form-transfer_document_set-text-title_transfer = 移送書
form-transfer_document_set-text-lead = 檢附行政執行法第十三條所列文件，移送執行。一個執行名義填一張。
form-transfer_document_set-text-side_agency = 移送機關
form-transfer_document_set-text-side_obligor = 義務人
form-transfer_document_set-text-side_duty = 義務
form-transfer_document_set-text-side_amount = 應納金額
form-transfer_document_set-text-side_papers = 文件
form-transfer_document_set-text-statement = 本件已依規定送達、催繳，義務人逾期未履行，檢附行政執行法第十三條所列文件移送執行。
form-transfer_document_set-text-title_list = 移送執行案件清冊
form-transfer_document_set-text-list_note = 同時移送多件時，每一件各填移送書，再附本清冊。
form-transfer_document_set-text-title_assets = 義務人財產目錄
form-transfer_document_set-text-realty = 一、不動產
form-transfer_document_set-text-vehicles = 二、車輛
form-transfer_document_set-text-income = 三、所得
form-transfer_document_set-text-title_withdraw = 撤回執行申請書
form-transfer_document_set-text-withdraw_text = 本機關移送執行之上列案件，因所載原因，依行政執行法施行細則第二十四條規定，撤回全部或一部之執行。
form-transfer_document_set-text-obligor = 義務人
form-transfer_document_set-text-title_again = 執行憑證再移送書
form-transfer_document_set-text-again_text = 義務人前經執行無效果或不足清償，由貴分署發給執行（債權）憑證。現再檢附憑證及相關文件，移送執行；執行期間依行政執行法第七條計算。
form-transfer_document_set-text-cases = 件

# 要帶的
form-transfer_document_set-bring-decision = 處分文書、裁定書，或義務人依法負有義務的證明。
form-transfer_document_set-bring-served = 送達證明。
form-transfer_document_set-bring-unpaid = 逾期仍未履行的證明。
form-transfer_document_set-bring-assets = 義務人的財產目錄；不知道的免附。
form-transfer_document_set-bring-registry = 戶籍或公司登記資料。

# 依據、常見的疏漏
form-transfer_document_set-legal-transfer = 行政執行法第11條（移送執行的要件）
form-transfer_document_set-legal-contents = 行政執行法第13條（移送書和附件）
form-transfer_document_set-legal-one_title = 行政執行法施行細則第22條、第23條（一個執行名義一案）
form-transfer_document_set-legal-withdrawal = 行政執行法施行細則第24條（撤回）
form-transfer_document_set-mistake-served = 沒有附送達證明。
form-transfer_document_set-mistake-representative = 公司沒有寫代表人。
form-transfer_document_set-mistake-interest = 滯納金、利息沒有寫計算到哪一天。
form-transfer_document_set-mistake-deceased = 移送時義務人已經死亡。
form-transfer_document_set-mistake-two_titles = 一張移送書寫了兩個執行名義。
