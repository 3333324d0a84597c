### unread: waiting for the reading of the office itself

# Groups: what one wants to do.
guide-group-pay = 繳錢、說明情形
guide-what-pay = 分期、擔保、寫說明、請人到家裡
guide-group-buy = 買拍賣的房屋、土地
guide-what-buy = 看屋、投標、應買、點交
guide-group-creditor = 義務人也欠我錢
guide-what-creditor = 債權人：分配、承受、繼承登記
guide-group-read = 看卷宗、看檔案
guide-what-read = 申請閱覽、影印，算費用
guide-group-refund = 領錢、退錢、廠商
guide-what-refund = 收據，退押標金、履約保證金
guide-group-others = 委託別人、公司扣薪、其他
guide-what-others = 委任狀、扣薪陳報、意見、機關

# Where it is handed in.
guide-where-division = 交到為民服務櫃檯，轉給承辦股。也可以用寄的。
guide-where-service = 交到為民服務櫃檯。也可以打電話、用寄的。
guide-where-archive = 交給秘書室（檔案）。可以親自交、用寄的或傳真。
guide-where-procurement = 交給秘書室（採購、出納）。
guide-where-auction = 拍賣現場，當場交給承辦股。
guide-where-bidbox = 封好，投進標匭。通訊投標，寄到公告寫的郵政信箱。
guide-where-payout = 領錢的時候，交給承辦的人。
guide-where-kiosk = 在這台機器上回答，或把紙交給服務櫃檯。
guide-where-intake = 移送機關送到收發。
guide-where-none = 這是說明，不用交。

# What it costs.
guide-fee-free = 不用錢。
guide-fee-no_fee = 不收執行費。
guide-fee-advance = 不收執行費。要先付的費用，會另外通知。
guide-fee-table = 看 2 小時 20 元，影印另外算。請看第 6 號收費標準。
guide-fee-deposit = 不用手續費。保證金照公告。
guide-fee-postage = 不用錢。要寄回去，請先付郵資。

# Who uses each form, and when.
guide-who-installment_application = 義務人本人。公司由負責人申請。也可以委託別人。
guide-when-installment_application = 收到傳繳通知書、一次繳不完，在財產賣出以前。
guide-who-guarantee_letter = 願意替義務人擔保的人，或義務人自己。
guide-when-guarantee_letter = 准許分期、限期履行、解除限制出境或停止管收，需要擔保的時候。
guide-who-obligor_statement = 義務人、家人，或受委託的人。
guide-when-obligor_statement = 那一天不能到場，或想用寫的說明。要改日期，最晚前 1 天提出。
guide-who-property_viewing_request = 想投標的人。
guide-when-property_viewing_request = 拍賣公告以後、開標以前。早一點申請，才來得及安排。
guide-who-home_visit_request = 身心障礙、年紀大或行動不便的義務人。別人可以幫忙申請。
guide-when-home_visit_request = 想在家裡辦分期、繳款或說明的時候。
guide-who-archive_fee_schedule = 要看檔案或卷宗的人。
guide-when-archive_fee_schedule = 申請以前，先看要多少錢。准了才繳。
guide-who-declaration_take_over = 債權人：移送機關、抵押權人，或參與分配的人。
guide-when-declaration_take_over = 拍賣到場，沒有人買或出價不到底價，在拍賣終結以前。特別變賣程序中也可以。
guide-who-declaration_join_distribution = 其他債權人：有執行名義、抵押權或優先權的人，或政府機關。
guide-when-declaration_join_distribution = 最晚在賣出或承受的前 1 天。沒有賣的，在做分配表的前 1 天。
guide-who-declaration_purchase_special_sale = 願意照公告的條件買的人。
guide-when-declaration_purchase_special_sale = 特別變賣程序公告後 3 個月內。
guide-who-request_property_handover = 得標的人、承受的人，或應買的人。
guide-when-request_property_handover = 拿到權利移轉證書，公告寫「點交」，屋裡的人還沒搬走。又搬回來也可以。
guide-who-case_file_access_request = 案件的當事人、代理人。其他人要有同意書或利害關係。
guide-when-case_file_access_request = 案件還在辦，想看卷宗的時候。
guide-who-archive_use_application = 任何人都可以申請。有限制的檔案，只有當事人可以看。
guide-when-archive_use_application = 案件辦完、已經歸檔，想看、抄或影印的時候。
guide-who-power_of_attorney = 請別人代辦的人。
guide-when-power_of_attorney = 受委託的人第一次來辦的時候，一起交。
guide-who-wage_garnishment_report = 收到扣薪命令的公司、商號或雇主。
guide-when-wage_garnishment_report = 收到命令後 10 天內。
guide-who-inheritance_registration_request = 移送機關，或其他債權人。
guide-when-inheritance_registration_request = 義務人繼承了房屋、土地，卻還登記在過世的人名下。
guide-who-satisfaction_survey = 每一位來辦事的人。不用寫名字。
guide-when-satisfaction_survey = 辦完事以後，大約 1 分鐘。
guide-who-transfer_document_set = 移送案件的政府機關。
guide-when-transfer_document_set = 移送行政執行的時候。這裡只印空白的。
guide-who-return_bid_documents_request = 參加本分署採購投標的廠商。不是拍賣的投標人。
guide-when-return_bid_documents_request = 不到 3 家而流標，或開標後廢標，要拿回投標文件。
guide-who-return_performance_bond_request = 和本分署簽約的廠商。
guide-when-return_performance_bond_request = 契約寫的退還條件都到了，沒有還沒辦完的事。
guide-who-receipt = 從本分署領錢的人，例如領回保證金、押標金。
guide-when-receipt = 領錢的時候交。
guide-who-return_bid_bond_request = 沒有得標的廠商，或流標、廢標時投標的廠商。
guide-when-return_bid_bond_request = 結果確定以後。得標的，繳了履約保證金以後。
guide-who-real_estate_bid_form = 想買拍賣房屋、土地的人。義務人自己不可以買。
guide-when-real_estate_bid_form = 開標以前投進標匭。用寄的，要在公告的日期、時間以前寄到。

# Other words by which a form is looked for; never shown.
guide-also-installment_application = 分期、分期付款、慢慢繳、繳不出來、一次繳不完、欠稅分期、罰單分期
guide-also-guarantee_letter = 擔保、保證人、作保、擔保人、解除限制出境
guide-also-obligor_statement = 陳述、陳情、說明、改期、不能到場、財產申報、已經繳了
guide-also-property_viewing_request = 看屋、看房子、看土地、參觀法拍屋、現場看
guide-also-home_visit_request = 到府、到家裡、行動不便、身心障礙、老人、愛心服務
guide-also-archive_fee_schedule = 收費、費用、影印多少錢、閱覽費、複製費
guide-also-declaration_take_over = 承受、債權人買下、底價承受、流標承受
guide-also-declaration_join_distribution = 參與分配、分錢、債權人、抵押權、併案
guide-also-declaration_purchase_special_sale = 應買、特別變賣、照價買、流標後買、三個月應買
guide-also-request_property_handover = 點交、交屋、占用、不搬走、得標後交房子
guide-also-case_file_access_request = 閱卷、看卷宗、影印卷宗、查案件
guide-also-archive_use_application = 檔案應用、調閱檔案、看舊檔案、歸檔、政府資訊
guide-also-power_of_attorney = 委任、委託、代理人、授權、請別人辦、委託書
guide-also-wage_garnishment_report = 扣薪、扣押薪水、公司、雇主、員工欠稅、執行命令
guide-also-inheritance_registration_request = 繼承登記、代辦繼承、未辦繼承、過世、遺產
guide-also-satisfaction_survey = 意見、滿意度、問卷、建議、抱怨、稱讚
guide-also-transfer_document_set = 移送、移送書、機關、公務機關
guide-also-return_bid_documents_request = 退投標文件、拿回標單、流標、廢標、採購、廠商
guide-also-return_performance_bond_request = 履約保證金、退保證金、契約、驗收、廠商
guide-also-receipt = 收據、領據、領款、領錢、簽收
guide-also-return_bid_bond_request = 押標金、退押標金、沒得標、流標、廠商
guide-also-real_estate_bid_form = 投標、標單、買法拍屋、出價、通訊投標、投標書、保證金
