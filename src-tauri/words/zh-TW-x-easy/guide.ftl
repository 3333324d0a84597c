### unread: not yet read by people who use easy-read texts

# Groups: what one wants to do.
guide-group-pay = 繳錢、說情形
guide-what-pay = 分期、擔保、寫說明
guide-group-buy = 買拍賣的房子
guide-what-buy = 看屋、投標、點交
guide-group-creditor = 他也欠我錢
guide-what-creditor = 分錢、接手、繼承登記
guide-group-read = 看案件的紙
guide-what-read = 申請看、影印、算錢
guide-group-refund = 領錢、退錢
guide-what-refund = 收據、廠商退錢
guide-group-others = 請別人辦、其他
guide-what-others = 委任、公司扣薪、意見

# Where it is handed in.
guide-where-division = 交到服務櫃檯。也可以用寄的。
guide-where-service = 交到服務櫃檯。也可以打電話。
guide-where-archive = 交給秘書室。也可以用寄的。
guide-where-procurement = 交給秘書室。
guide-where-auction = 拍賣那天，在現場交。
guide-where-bidbox = 封好，放進投標的箱子。用寄的，看公告寫寄到哪裡。
guide-where-payout = 領錢的時候交。
guide-where-kiosk = 在這台機器上答。
guide-where-intake = 由機關送來。
guide-where-none = 這張只是看的，不用交。

# What it costs.
guide-fee-free = 你不用付錢。
guide-fee-no_fee = 你不用付執行費。
guide-fee-advance = 不收執行費。要先付的錢，會通知你。
guide-fee-table = 看 2 小時 20 元。影印要另外付。
guide-fee-deposit = 不用手續費。保證金看公告。
guide-fee-postage = 不用錢。要寄回，先付郵票錢。

# Who uses each form, and when.
guide-who-installment_application = 要繳錢的人。也可以請別人辦。
guide-when-installment_application = 收到通知，一次繳不完的時候。
guide-who-guarantee_letter = 願意幫他擔保的人。
guide-when-guarantee_letter = 辦分期這些事，要有人擔保的時候。
guide-who-obligor_statement = 要繳錢的人，或他的家人。
guide-when-obligor_statement = 那天不能來，想用寫的。要改日期，早 1 天說。
guide-who-property_viewing_request = 想買的人。
guide-when-property_viewing_request = 公告以後，開標以前。
guide-who-home_visit_request = 走路不方便、年紀大的人。
guide-when-home_visit_request = 想在家裡辦事的時候。
guide-who-archive_fee_schedule = 要看檔案的人。
guide-when-archive_fee_schedule = 申請以前，先看要多少錢。
guide-who-declaration_take_over = 別人欠他錢的人。
guide-when-declaration_take_over = 拍賣那天沒有人買的時候。
guide-who-declaration_join_distribution = 別人欠他錢的人，或機關。
guide-when-declaration_join_distribution = 最晚在賣出的前 1 天。
guide-who-declaration_purchase_special_sale = 想買的人。
guide-when-declaration_purchase_special_sale = 公告以後 3 個月內。
guide-who-request_property_handover = 買到房子的人。
guide-when-request_property_handover = 拿到證書，屋裡的人還沒搬走。
guide-who-case_file_access_request = 案件裡的人。別人要有同意書。
guide-when-case_file_access_request = 案件還在辦，想看資料。
guide-who-archive_use_application = 每個人都可以申請。
guide-when-archive_use_application = 案件辦完了，想看的時候。
guide-who-power_of_attorney = 請別人幫忙辦的人。
guide-when-power_of_attorney = 請的人第一次來的時候交。
guide-who-wage_garnishment_report = 收到扣薪命令的老闆。
guide-when-wage_garnishment_report = 收到以後 10 天內。
guide-who-inheritance_registration_request = 機關，或別人欠他錢的人。
guide-when-inheritance_registration_request = 房子還在過世的人名下。
guide-who-satisfaction_survey = 每個來辦事的人。不用寫名字。
guide-when-satisfaction_survey = 事情辦好以後。大約 1 分鐘。
guide-who-transfer_document_set = 政府機關。
guide-when-transfer_document_set = 機關用的。這裡只印空白的。
guide-who-return_bid_documents_request = 賣東西給這裡、來投標的公司。
guide-when-return_bid_documents_request = 投標沒有成，要拿回文件。
guide-who-return_performance_bond_request = 和這裡簽約的公司。
guide-when-return_performance_bond_request = 契約的事都做完了。
guide-who-receipt = 從這裡領錢的人。
guide-when-receipt = 你領錢的時候交。
guide-who-return_bid_bond_request = 沒有得標的公司。
guide-when-return_bid_bond_request = 結果確定以後。
guide-who-real_estate_bid_form = 想買房子、土地的人。
guide-when-real_estate_bid_form = 開標以前。用寄的，要在時間以前到。

# Other words by which a form is looked for; never shown.
guide-also-installment_application = 分期、慢慢還、錢不夠、一次繳不完、每個月繳
guide-also-guarantee_letter = 擔保、保證人、幫別人作保、替別人負責
guide-also-obligor_statement = 說明、不能來、改時間、寫情形、已經繳了
guide-also-property_viewing_request = 看房子、看土地、先去看
guide-also-home_visit_request = 到我家、走不動、身體不方便、老人家
guide-also-archive_fee_schedule = 多少錢、影印要錢嗎、看檔案的錢
guide-also-declaration_take_over = 承受、債權人買房子、沒人買
guide-also-declaration_join_distribution = 分錢、他也欠我錢、債權人
guide-also-declaration_purchase_special_sale = 買房子、照公告的價錢買、沒賣掉的房子
guide-also-request_property_handover = 交房子、有人不搬走、點交
guide-also-case_file_access_request = 看我的案子、看卷宗、影印
guide-also-archive_use_application = 看舊的檔案、抄檔案、影印檔案
guide-also-power_of_attorney = 請別人幫我辦、委託、代替我
guide-also-wage_garnishment_report = 扣薪水、公司、老闆、員工
guide-also-inheritance_registration_request = 繼承、過世的人的房子、遺產
guide-also-satisfaction_survey = 意見、說好不好、建議
guide-also-transfer_document_set = 機關用的、政府用的
guide-also-return_bid_documents_request = 拿回文件、廠商、沒開標
guide-also-return_performance_bond_request = 拿回保證金、做完了、廠商
guide-also-receipt = 收據、領錢、收到錢
guide-also-return_bid_bond_request = 拿回押標金、沒得標、廠商
guide-also-real_estate_bid_form = 買房子、買土地、出價、投標
