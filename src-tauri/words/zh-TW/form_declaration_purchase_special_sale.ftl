### unread: waiting for the reading of the office itself

# 第 9 號 聲明應買狀

# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

# 共用的題目（案號、應買人、代理人、不動產）在 form_fields.ftl。

form-declaration_purchase_special_sale = 聲明應買狀
    .short = 聲明應買
    .what = 拍賣了幾次沒有賣掉的不動產，公告特別變賣以後三個月內，可以照公告的價額聲明要買。准不准，由本分署決定。
    .bring = 身分證明和公告所定的保證金（通常是金融機構票據）。由代理人來，帶有特別代理權的委任狀。

# 步驟
form-declaration_purchase_special_sale-section-notice = 公告
form-declaration_purchase_special_sale-section-buyer = 應買人
form-declaration_purchase_special_sale-section-co_buyers = 共同應買
form-declaration_purchase_special_sale-section-proxy = 代理人
form-declaration_purchase_special_sale-section-property = 不動產
form-declaration_purchase_special_sale-section-deposit = 保證金
form-declaration_purchase_special_sale-section-qualification = 資格
form-declaration_purchase_special_sale-section-declare = 聲明
form-declaration_purchase_special_sale-page-notice = 公告上的文號和標別，可以不填
form-declaration_purchase_special_sale-page-instrument = 票據是哪一家開的？號碼是幾號？

# 公告
form-declaration_purchase_special_sale-notice_date = 特別變賣是哪一天公告的？
    .label = 特別變賣公告日
    .paper = 公告日
    .help = 從這一天算起三個月內，要提出聲明。
form-declaration_purchase_special_sale-notice_doc_no = 公告的文號是幾號？
    .label = 公告文號

# 共同應買
form-declaration_purchase_special_sale-co_buyer_rows = 有人和您一起買嗎？
    .label = 共同應買人
    .help = 沒有就不用填。一位一位加。
form-declaration_purchase_special_sale-co_buyer_rows-co_name = 共同應買人叫什麼名字？
    .label = 姓名
    .paper = 共同應買人
form-declaration_purchase_special_sale-co_buyer_rows-co_id_no = 共同應買人的證號是幾號？
    .label = 證號
form-declaration_purchase_special_sale-co_buyer_rows-co_address = 共同應買人的地址在哪裡？
    .label = 地址
form-declaration_purchase_special_sale-co_buyer_rows-co_share = 他要買多少？
    .label = 應買權利範圍
    .paper = 權利範圍
    .help = 兩個人一人一半，就是2分之1。都不填，就是平均。
form-declaration_purchase_special_sale-buyer_share = 您自己要買多少？
    .label = 應買人權利範圍
    .help = 和共同應買人的加起來，要剛好是全部。

# 不動產
form-declaration_purchase_special_sale-property_rows-notice_price = 公告上這一筆是多少錢？
    .label = 公告價額（參考）
    .help = 只用來提醒您，不會印在紙上。可以不填。
form-declaration_purchase_special_sale-property_rows-line_price = 這一筆要用多少錢買？
    .label = 應買價額
    .paper = 價額（元）
    .help = 照公告上這一筆的價額填，不能比公告少。
form-declaration_purchase_special_sale-purchase_total =
    .label = 應買總價
form-declaration_purchase_special_sale-purchase_total_capitals =
    .label = 應買總價（大寫）

# 保證金
form-declaration_purchase_special_sale-deposit_amount = 公告要繳多少保證金？
    .label = 保證金金額
    .help = 照公告上的金額，不用自己算。
form-declaration_purchase_special_sale-deposit_kind = 保證金用什麼繳？
    .label = 保證金種類
    .help = 公告准許時，才可以繳現金。個人或公司的支票不收。
form-declaration_purchase_special_sale-deposit_kind-instrument = 金融機構票據
form-declaration_purchase_special_sale-deposit_kind-cash = 現金（公告許可時）
form-declaration_purchase_special_sale-deposit_bank = 票據是哪一家金融機構開的？
    .label = 發票金融機構
form-declaration_purchase_special_sale-deposit_no = 票據號碼是幾號？
    .label = 票據號碼

# 資格
form-declaration_purchase_special_sale-buyer_qualification = 公告有限制誰可以買嗎？
    .label = 資格聲明
    .help = 看公告。沒有特別寫，就選「無限制」。
form-declaration_purchase_special_sale-buyer_qualification-unrestricted = 無限制
form-declaration_purchase_special_sale-buyer_qualification-farmland = 耕地具承受資格
form-declaration_purchase_special_sale-buyer_qualification-indigenous = 原住民身分
form-declaration_purchase_special_sale-buyer_qualification-foreign = 外國人或陸資經許可
form-declaration_purchase_special_sale-buyer_qualification-preemption = 優先承買權人
form-declaration_purchase_special_sale-qualification_doc = 用什麼文件證明資格？
    .label = 資格證明文件
    .help = 點合適的文件，要附在狀子後面。
form-declaration_purchase_special_sale-qualification_doc-suggest-permit = 承受耕地許可文件影本
form-declaration_purchase_special_sale-qualification_doc-suggest-register = 戶籍謄本（載有原住民身分）
form-declaration_purchase_special_sale-qualification_doc-suggest-foreign_permit = 主管機關許可文件影本
form-declaration_purchase_special_sale-qualification_doc-suggest-co_owner = 土地登記謄本（共有人）

# 聲明
form-declaration_purchase_special_sale-filing_date = 請讀完這四點，再看日期對不對
    .label = 具狀日期
    .help =
        1. 我願意照公告的條件和價額，買所列的不動產。
        2. 准不准，由本分署問過債權人和義務人的意見以後決定。
        3. 准了以後照期限繳足價金；太晚，同意依法再拍賣，差額由我負擔。
        4. 我看過公告（點不點交、誰占有、有什麼限制），不主張瑕疵擔保。
form-declaration_purchase_special_sale-buyer_signature =
    .label = 具狀人（應買人）簽名或蓋章

# 機關填寫
form-declaration_purchase_special_sale-staff_sequence =
    .label = 收件次序
form-declaration_purchase_special_sale-staff_creditor_opinion =
    .label = 債權人意見
form-declaration_purchase_special_sale-staff_obligor_opinion =
    .label = 義務人意見
form-declaration_purchase_special_sale-staff_allowed =
    .label = 准予應買
form-declaration_purchase_special_sale-staff_allowed-allowed = 准
form-declaration_purchase_special_sale-staff_allowed-refused = 不准
form-declaration_purchase_special_sale-staff_balance_deadline =
    .label = 繳足價金期限

# 這張表自己的規則
form-declaration_purchase_special_sale-rule-notice_has_appeared = 公告日在今天以後。請再看一次公告。
form-declaration_purchase_special_sale-rule-within_three_months = 公告起三個月的期限到{ $date }為止（強制執行法第95條），已經過了。公告日如果不對，請改正。
form-declaration_purchase_special_sale-rule-shares_make_the_whole = 所有應買人的權利範圍加起來，要剛好是全部。請再看一次。
form-declaration_purchase_special_sale-rule-co_buyers_differ = 有兩位共同應買人的證號一樣。請看看是不是重複了。
form-declaration_purchase_special_sale-rule-buyer_is_not_the_obligor = 應買人和義務人的姓名一樣。義務人不可以應買，請再看一次。
form-declaration_purchase_special_sale-rule-unrestricted_stands_alone = 選了「無限制」，就不用選別的。請只留一邊。
form-declaration_purchase_special_sale-rule-company_and_farmland = 公司買耕地，要先取得許可（農業發展條例第33條、第34條）。請把許可文件附上。
form-declaration_purchase_special_sale-rule-no_line_below_the_notice = 有一筆的價額比公告少，可能不准應買。請再看一次公告。
form-declaration_purchase_special_sale-rule-deposit_below_price = 保證金比應買總價還多。請再看一次公告上的金額。
form-declaration_purchase_special_sale-evidence_list-ready-1 = 保證金票據一件。
form-declaration_purchase_special_sale-evidence_list-ready-2 = 身分證明文件影本一件。
form-declaration_purchase_special_sale-evidence_list-ready-3 = 委任狀一件。
form-declaration_purchase_special_sale-evidence_list-ready-4 = 法人登記證明文件影本一件。

# 紙本固定文字
form-declaration_purchase_special_sale-text-label_buyer = 應買人
form-declaration_purchase_special_sale-text-label_notice_no = 公告文號
form-declaration_purchase_special_sale-text-label_total_capitals = 大寫
form-declaration_purchase_special_sale-text-label_deposit = 保證金
form-declaration_purchase_special_sale-text-label_qualification = 資格聲明
form-declaration_purchase_special_sale-text-about = 為聲明應買事：
form-declaration_purchase_special_sale-text-item_offer = 一、義務人{ $obligor_name }所有如前頁所列之不動產，經公告特別變賣程序在案。應買人願依行政執行法第二十六條準用強制執行法第九十五條第一項規定，照公告所定之條件及價額應買，並依公告繳納保證金。
form-declaration_purchase_special_sale-text-property = 應買之不動產及價額
form-declaration_purchase_special_sale-text-item_decide = 二、准許應買與否，由貴分署徵詢債權人及義務人意見後決定；准許後，應買人依通知期限繳足價金，逾期未繳者，同意依法再行拍賣，並負擔其差額。
form-declaration_purchase_special_sale-text-item_notice = 三、應買人已閱覽公告，知悉點交與否、占有情形及各項限制，不得主張瑕疵擔保。

# 要帶的
form-declaration_purchase_special_sale-bring-identity = 身分證明；公司帶登記資料和大小章。
form-declaration_purchase_special_sale-bring-deposit = 公告所定的保證金，通常是銀行開的本行支票或郵政匯票。
form-declaration_purchase_special_sale-bring-proxy = 由代理人來，帶有特別代理權的委任狀。
form-declaration_purchase_special_sale-bring-permit = 公告有限制的，帶許可文件或身分的證明。

# 依據、常見的疏漏
form-declaration_purchase_special_sale-legal-special_sale = 強制執行法第95條：公告起三個月內，可以照公告的價額應買（行政執行法第26條準用）
form-declaration_purchase_special_sale-legal-several = 強制執行法第94條第2項、第3項
form-declaration_purchase_special_sale-legal-farmland = 農業發展條例第33條、第34條：公司承受耕地要有許可
form-declaration_purchase_special_sale-legal-indigenous = 山坡地保育利用條例第37條：原住民保留地
form-declaration_purchase_special_sale-mistake-too_late = 公告超過三個月才提出。
form-declaration_purchase_special_sale-mistake-low_price = 價額比公告少。
form-declaration_purchase_special_sale-mistake-deposit = 沒有附保證金，或票據背書不對。
form-declaration_purchase_special_sale-mistake-not_yet = 以為交了這張狀就買到了；還要經本分署准許。
