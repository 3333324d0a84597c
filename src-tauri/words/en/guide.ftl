### unread: not yet read by a native speaker

# Groups: what one wants to do.
guide-group-pay = Pay, or explain
guide-what-pay = Instalments, guarantee, statement, visit at home
guide-group-buy = Buy at auction
guide-what-buy = See a house, bid, buy, take possession
guide-group-creditor = The debtor owes me too
guide-what-creditor = Creditors: distribution, take-over, inheritance
guide-group-read = See files and archives
guide-what-read = Apply to read or copy, work out the fee
guide-group-refund = Get money back
guide-what-refund = Receipt; suppliers: bonds and papers back
guide-group-others = Proxy, wages, other
guide-what-others = Power of attorney, wage report, opinion, agencies

# Where it is handed in.
guide-where-division = Hand it in at the service counter for the division in charge（承辦股）, or send it by post.
guide-where-service = Hand it in at the service counter, or ask by phone or post.
guide-where-archive = Hand it in to the secretariat（秘書室） for archives, in person, by post or by fax.
guide-where-procurement = Hand it in to the secretariat（秘書室）: procurement, cashier.
guide-where-auction = Hand it in at the auction, to the division in charge（承辦股）.
guide-where-bidbox = Seal it and put it into the bid box（標匭）. By post: to the P.O. box in the notice.
guide-where-payout = Hand it over when you receive the money.
guide-where-kiosk = Answer on this kiosk, or hand the paper in at the service counter.
guide-where-intake = Agencies send it to the mail desk（收發）.
guide-where-none = This is for reading; nothing is handed in.

# What it costs.
guide-fee-free = Free.
guide-fee-no_fee = No enforcement fee.
guide-fee-advance = No enforcement fee. You will be told of expenses to pay in advance.
guide-fee-table = NT$20 for 2 hours of reading; copies extra. See No. 6, the fee table.
guide-fee-deposit = No fee. The deposit is in the notice.
guide-fee-postage = Free. If papers are sent back by post, postage is paid in advance.

# Who uses each form, and when.
guide-who-installment_application = The person who owes（義務人）; for a company its head. A proxy may file it too.
guide-when-installment_application = After a payment summons, when you cannot pay at once, before property is sold.
guide-who-guarantee_letter = Someone who answers for the person who owes, or that person.
guide-when-guarantee_letter = When instalments, a time limit, the end of a travel ban or of detention need a guarantee.
guide-who-obligor_statement = The person who owes, a family member or a proxy.
guide-when-obligor_statement = When you cannot come on the day, or would rather write. Ask for another date at least 1 day before.
guide-who-property_viewing_request = Anyone who wants to bid.
guide-when-property_viewing_request = After the notice and before the bids are opened. Ask early.
guide-who-home_visit_request = People who owe and are disabled, elderly or hard to move. Others may ask for them.
guide-when-home_visit_request = When you want to arrange instalments, pay or explain at home.
guide-who-archive_fee_schedule = Anyone who wants to read files or archives.
guide-when-archive_fee_schedule = Before you apply, to see what it costs. Pay after approval.
guide-who-declaration_take_over = A creditor: agency, mortgagee, or one who has joined the distribution.
guide-when-declaration_take_over = At the auction, when nobody bids enough, before it closes; or in the special sale.
guide-who-declaration_join_distribution = Other creditors: with an enforcement title, a mortgage or priority, or an agency.
guide-when-declaration_join_distribution = At least 1 day before the sale or take-over ends; without a sale, 1 day before the distribution table.
guide-who-declaration_purchase_special_sale = Anyone willing to buy on the terms of the notice.
guide-when-declaration_purchase_special_sale = Within 3 months of the special-sale notice（特別變賣程序公告）.
guide-who-request_property_handover = The buyer, or the creditor who took the property over.
guide-when-request_property_handover = After the certificate of transfer, when the notice says “handed over”（點交） and people still live there or came back.
guide-who-case_file_access_request = Parties to the case and their proxies; others with consent or a legal interest.
guide-when-case_file_access_request = While the case is still open.
guide-who-archive_use_application = Anyone. Restricted files only for the persons concerned.
guide-when-archive_use_application = When the case is closed and filed, and you want to read, copy by hand or duplicate.
guide-who-power_of_attorney = Anyone who sends somebody else.
guide-when-power_of_attorney = Handed in the first time the proxy acts.
guide-who-wage_garnishment_report = The employer who received the wage order（扣薪命令）.
guide-when-wage_garnishment_report = Within 10 days of receiving it.
guide-who-inheritance_registration_request = The transferring agency（移送機關） or another creditor.
guide-when-inheritance_registration_request = When inherited property still stands in the name of the deceased.
guide-who-satisfaction_survey = Everyone who came here. No name needed.
guide-when-satisfaction_survey = When you are done; about 1 minute.
guide-who-transfer_document_set = Government agencies that transfer cases.
guide-when-transfer_document_set = When a case is transferred. Only blanks are printed here.
guide-who-return_bid_documents_request = Suppliers who tendered for a purchase of this branch; not bidders at auctions.
guide-when-return_bid_documents_request = When the tender failed for want of 3 tenderers, or was cancelled after opening.
guide-who-return_performance_bond_request = Contractors of this branch.
guide-when-return_performance_bond_request = When the contract’s conditions for the return are met and nothing is pending.
guide-who-receipt = Anyone who receives money from this branch, such as a deposit or a bond.
guide-when-receipt = When the money is paid out.
guide-who-return_bid_bond_request = Suppliers who were not awarded, or whose tender failed or was cancelled.
guide-when-return_bid_bond_request = After the result is settled; for the winner, after the performance bond is paid.
guide-who-real_estate_bid_form = Anyone who wants to buy; not the person who owes.
guide-when-real_estate_bid_form = Before the bid box closes. By post it must arrive by the hour in the notice.

# Other words by which a form is looked for; never shown.
guide-also-installment_application = instalments; pay in parts; cannot pay at once; payment plan; overdue tax; traffic fine
guide-also-guarantee_letter = guarantee; guarantor; surety; travel restriction
guide-also-obligor_statement = statement; explain in writing; cannot come; change the date; already paid
guide-also-property_viewing_request = viewing; see the house; inspect the property; visit before the auction
guide-also-home_visit_request = home visit; come to my home; disability; elderly; cannot travel
guide-also-archive_fee_schedule = fees; price of copies; reading fee; archive fees
guide-also-declaration_take_over = take over; creditor takes the property; no bids
guide-also-declaration_join_distribution = join distribution; creditor; he owes me too; mortgage; share of proceeds
guide-also-declaration_purchase_special_sale = buy after failed auctions; special sale; buy at the listed price
guide-also-request_property_handover = handover; possession; occupant will not leave; bought the house
guide-also-case_file_access_request = inspect the case file; read my file; copies of the file
guide-also-archive_use_application = archives; old records; closed cases; access to records
guide-also-power_of_attorney = power of attorney; proxy; agent; authorise someone; act for me
guide-also-wage_garnishment_report = wage order; garnishment; employer; deduct from pay; employee owes
guide-also-inheritance_registration_request = inheritance; estate; register heirs; deceased owner
guide-also-satisfaction_survey = survey; feedback; opinion; complaint; suggestion
guide-also-transfer_document_set = transfer form; agency; government office
guide-also-return_bid_documents_request = return of tender papers; supplier; failed tender
guide-also-return_performance_bond_request = performance bond; refund; contract; supplier; acceptance
guide-also-receipt = receipt; collect money; acknowledge payment
guide-also-return_bid_bond_request = bid bond; refund; did not win; supplier
guide-also-real_estate_bid_form = bid; auction; buy a house; buy land; tender by post; deposit
