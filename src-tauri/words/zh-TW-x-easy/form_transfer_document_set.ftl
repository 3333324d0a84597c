### unread: not yet read by people who use easy-read texts

# 第 17 號 移送書表（移送機關用）
# 題目給答案檔和檢查頁，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

form-transfer_document_set = 移送書表：給機關用的
    .short = 給機關用的紙
    .what = 這是政府機關用的紙。你不用寫。
    .bring = 給機關用的：文書和證明。

# 步驟
form-transfer_document_set-section-agency = 機關
form-transfer_document_set-section-obligor = 要付錢的人
form-transfer_document_set-section-duty = 什麼錢、多少錢
form-transfer_document_set-section-list = 很多件的表
form-transfer_document_set-section-assets = 有什麼財產
form-transfer_document_set-section-withdraw = 不辦了

# 放在同一頁的題目
form-transfer_document_set-page-person = 男生女生？做什麼工作？
form-transfer_document_set-page-rep = 誰是代表的人？
form-transfer_document_set-page-dates = 別的日子，可以不寫

# 移送機關
form-transfer_document_set-agency_name = 是哪個機關？
    .label = 哪個機關
form-transfer_document_set-agency_code = 機關的號碼是幾號？
    .label = 機關號碼
form-transfer_document_set-agency_rep_name = 機關的代表是誰？
    .label = 機關代表
form-transfer_document_set-agency_contact = 是誰在辦？
    .label = 辦的人
form-transfer_document_set-agency_phone = 辦的人，電話是幾號？
    .label = 電話
form-transfer_document_set-agency_doc_no = 公文是幾號？
    .label = 公文號碼
form-transfer_document_set-transfer_date = 是哪一天移送？
    .label = 哪一天
form-transfer_document_set-transfer_case_no = 機關的案件是幾號？
    .label = 機關案號
form-transfer_document_set-control_no = 管理的號碼是幾號？
    .label = 管理號碼
    .help = 單據上的號碼。沒有就不寫。

# 義務人
form-transfer_document_set-obligor_gender = 是男生還是女生？
    .label = 男或女
form-transfer_document_set-obligor_gender-male = 男
form-transfer_document_set-obligor_gender-female = 女
form-transfer_document_set-obligor_gender-other = 別的
form-transfer_document_set-obligor_occupation = 他做什麼工作？
    .label = 工作
form-transfer_document_set-obligor_rep_id_no = 代表的人，證件是幾號？
    .label = 代表的號碼
form-transfer_document_set-obligor_rep_address = 代表的人住在哪裡？
    .label = 代表住哪裡
form-transfer_document_set-obligor_phone = 他的電話是幾號？
    .label = 電話

# 義務和金額
form-transfer_document_set-duty_kind = 是什麼錢？
    .label = 什麼錢
form-transfer_document_set-duty_kind-tax = 稅
form-transfer_document_set-duty_kind-health = 健保費
form-transfer_document_set-duty_kind-labour = 勞保費
form-transfer_document_set-duty_kind-fine = 罰的錢
form-transfer_document_set-duty_kind-fee = 要付的費用
form-transfer_document_set-duty_kind-other = 別的
form-transfer_document_set-duty_cause = 為什麼要付？是哪一條法律？
    .label = 為什麼要付
form-transfer_document_set-duty_date = 是哪一天開始的？
    .label = 開始的日子
form-transfer_document_set-title_doc_no = 處分的公文是幾號？
    .label = 處分的號碼
    .help = 一張只寫 1 個號碼。
form-transfer_document_set-served_date = 是哪一天送到的？
    .label = 送到的日子
form-transfer_document_set-due_date = 最晚哪一天要付？
    .label = 最晚哪天付
form-transfer_document_set-reminder_date = 是哪一天再通知的？
    .label = 再通知的日子
form-transfer_document_set-final_date = 哪一天開始不能再改？
    .label = 確定的日子
form-transfer_document_set-limit_date = 最晚可以執行到哪一天？
    .label = 最晚的日子
form-transfer_document_set-amount_rows = 要付哪些錢？
    .label = 要付的錢
form-transfer_document_set-amount_rows-amt_item = 這一筆是什麼錢？
    .label = 什麼錢
form-transfer_document_set-amount_rows-amt_item-principal = 本來要付的錢
form-transfer_document_set-amount_rows-amt_item-surcharge = 太晚付加的錢
form-transfer_document_set-amount_rows-amt_item-interest = 利息
form-transfer_document_set-amount_rows-amt_item-other = 別的
form-transfer_document_set-amount_rows-amt_period = 是哪一年的？
    .label = 哪一年
form-transfer_document_set-amount_rows-amt_value = 這一筆要付多少錢？
    .label = 多少錢
form-transfer_document_set-amount_rows-amt_note = 算到哪一天？
    .label = 算到哪一天
form-transfer_document_set-amount_total =
    .label = 全部的錢
form-transfer_document_set-amount_total_capitals =
    .label = 用大寫的字
form-transfer_document_set-security_taken = 有先做什麼限制嗎？
    .label = 先做的限制
form-transfer_document_set-security_taken-no_disposal = 不能賣
form-transfer_document_set-security_taken-provisional = 先扣住
form-transfer_document_set-security_taken-travel = 不能出國
form-transfer_document_set-security_taken-none = 沒有
form-transfer_document_set-prior_certificate_no = 以前的憑證是幾號？
    .label = 憑證的號碼
    .help = 以前移送過的，才要寫。
form-transfer_document_set-enclosures = 附了哪些紙？
    .label = 附的紙
form-transfer_document_set-enclosures-decision = 處分的公文
form-transfer_document_set-enclosures-served = 送到的證明
form-transfer_document_set-enclosures-unpaid = 沒有付的證明
form-transfer_document_set-enclosures-assets = 財產的表
form-transfer_document_set-enclosures-registry = 戶籍的資料
form-transfer_document_set-enclosures-other = 別的
form-transfer_document_set-agency_seal =
    .label = 機關的大印

# 清冊
form-transfer_document_set-list_rows = 一起移送的有哪些？
    .label = 很多件的表
form-transfer_document_set-list_rows-seq =
    .label = 第幾件
form-transfer_document_set-list_rows-transfer_no = 機關的案件是幾號？
    .label = 機關案號
form-transfer_document_set-list_rows-name = 要付錢的人是誰？
    .label = 要付錢的人
form-transfer_document_set-list_rows-id_no = 證件是幾號？
    .label = 號碼
form-transfer_document_set-list_rows-kind = 是什麼錢？
    .label = 什麼錢
form-transfer_document_set-list_rows-amount = 這一件是多少錢？
    .label = 多少錢
form-transfer_document_set-list_rows-due = 最晚哪一天要付？
    .label = 最晚哪天
form-transfer_document_set-list_rows-note = 還有什麼要寫？
    .label = 還有什麼
form-transfer_document_set-list_count =
    .label = 幾件
form-transfer_document_set-list_total =
    .label = 全部的錢

# 財產目錄
form-transfer_document_set-asset_realty_rows = 他有哪些土地、房子？
    .label = 土地、房子
form-transfer_document_set-asset_realty_rows-a_desc = 在哪裡？是幾號？
    .label = 在哪裡
form-transfer_document_set-asset_realty_rows-a_share = 是全部，還是一份？
    .label = 多少份
form-transfer_document_set-asset_realty_rows-a_value = 值多少錢？
    .label = 值多少錢
form-transfer_document_set-asset_vehicle_rows = 他有哪些車子？
    .label = 車子
form-transfer_document_set-asset_vehicle_rows-v_plate = 車牌是幾號？
    .label = 車牌
form-transfer_document_set-asset_vehicle_rows-v_model = 是什麼車？哪一年的？
    .label = 什麼車
form-transfer_document_set-asset_income_rows = 他賺哪些錢？
    .label = 賺的錢
form-transfer_document_set-asset_income_rows-i_payer = 是哪裡給的錢？
    .label = 哪裡給的
form-transfer_document_set-asset_income_rows-i_kind = 是哪一種錢？
    .label = 哪一種
form-transfer_document_set-asset_income_rows-i_amount = 這一筆是多少錢？
    .label = 多少錢
form-transfer_document_set-asset_other = 還有什麼財產？
    .label = 別的財產

# 撤回
form-transfer_document_set-withdraw_case = 哪一件不辦了？
    .label = 案件號碼
    .help = 沒有，就不用寫。
form-transfer_document_set-withdraw_scope = 全部不辦，還是一部分？
    .label = 多少不辦
form-transfer_document_set-withdraw_scope-all = 全部
form-transfer_document_set-withdraw_scope-part = 一部分
form-transfer_document_set-withdraw_reason = 為什麼不辦了？
    .label = 為什麼
form-transfer_document_set-withdraw_reason-paid = 付完了
form-transfer_document_set-withdraw_reason-corrected = 處分改了
form-transfer_document_set-withdraw_reason-mistaken = 送錯了
form-transfer_document_set-withdraw_reason-other = 別的
form-transfer_document_set-buyer_consent = 已經賣了，買的人同意嗎？
    .label = 買的人同意
    .help = 還沒賣掉，就不用寫。
form-transfer_document_set-buyer_consent-yes = 同意
form-transfer_document_set-buyer_consent-no = 沒有

# 機關填寫
form-transfer_document_set-staff_case_number =
    .label = 案件號碼
form-transfer_document_set-staff_division =
    .label = 哪一股
form-transfer_document_set-staff_review =
    .label = 看了以後
form-transfer_document_set-staff_review-accepted = 可以
form-transfer_document_set-staff_review-completion = 要補
form-transfer_document_set-staff_review-forwarded = 送別的地方
form-transfer_document_set-staff_review-returned = 退回去

# 這張表自己的規則
form-transfer_document_set-rule-due_before_transfer = 付錢的日子，要在 { $date } 以前。
form-transfer_document_set-rule-transfer_not_in_future = 這一天還沒到。請選今天。
form-transfer_document_set-rule-served_before_due = 送到的日子太晚了。請再看一次。
form-transfer_document_set-rule-reminded_after_due = 再通知的日子太早了。請再看一次。
form-transfer_document_set-rule-period_not_over = 時間已經過了。請再看一次。
form-transfer_document_set-rule-interest_says_until_when = 加的錢和利息，要寫算到哪一天。
form-transfer_document_set-rule-papers_of_the_law = 要附 3 種文件。請看少了哪一種。
form-transfer_document_set-rule-none_stands_alone = 選了「沒有」，就不要選別的。
form-transfer_document_set-rule-transfer_numbers_differ = 有 2 件的號碼一樣。請再看一次。

# 紙本固定文字
form-transfer_document_set-text-title_transfer = 移送書
form-transfer_document_set-text-lead = 機關附文件，請分署來辦。一張只寫 1 件。
form-transfer_document_set-text-side_agency = 哪個機關
form-transfer_document_set-text-side_obligor = 要付錢的人
form-transfer_document_set-text-side_duty = 什麼錢
form-transfer_document_set-text-side_amount = 多少錢
form-transfer_document_set-text-side_papers = 附的紙
form-transfer_document_set-text-statement = 已經通知，也催過了。他還沒付，所以送來辦。
form-transfer_document_set-text-title_list = 很多件的表
form-transfer_document_set-text-list_note = 很多件一起送，每件都要寫一張。
form-transfer_document_set-text-title_assets = 他有什麼財產
form-transfer_document_set-text-realty = 1. 土地和房子
form-transfer_document_set-text-vehicles = 2. 車子
form-transfer_document_set-text-income = 3. 賺的錢
form-transfer_document_set-text-title_withdraw = 申請不辦了
form-transfer_document_set-text-withdraw_text = 這一件，機關不辦了，或有一部分不辦。
form-transfer_document_set-text-obligor = 要付錢的人
form-transfer_document_set-text-title_again = 再送一次
form-transfer_document_set-text-again_text = 以前錢沒有付完，有一張憑證。現在再送一次，請分署辦。
form-transfer_document_set-text-cases = 件

# 要帶的
form-transfer_document_set-bring-decision = 處分的公文。
form-transfer_document_set-bring-served = 送到的證明。
form-transfer_document_set-bring-unpaid = 沒有付的證明。
form-transfer_document_set-bring-assets = 財產的表。不知道就不用。
form-transfer_document_set-bring-registry = 戶籍或公司的資料。

# 依據、常見的疏漏
form-transfer_document_set-legal-transfer = 行政執行法，第 11 條
form-transfer_document_set-legal-contents = 行政執行法，第 13 條
form-transfer_document_set-legal-one_title = 行政執行法的規則，第 22 條
form-transfer_document_set-legal-withdrawal = 行政執行法的規則，第 24 條
form-transfer_document_set-mistake-served = 沒有附送到的證明。
form-transfer_document_set-mistake-representative = 公司沒有寫代表的人。
form-transfer_document_set-mistake-interest = 利息沒有寫算到哪一天。
form-transfer_document_set-mistake-deceased = 送來的時候，他已經過世。
form-transfer_document_set-mistake-two_titles = 一張寫了 2 個處分。
