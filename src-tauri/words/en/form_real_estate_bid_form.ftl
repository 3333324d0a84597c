### unread: not yet read by a native speaker

# 第 22 號 投標書
# 題目給螢幕，.label 給檢查頁，.paper 給紙本（和 .label 不同時才有），.help 是一行說明。

form-real_estate_bid_form = Sealed Bid for Real Property（不動產投標書）
    .short = Bid at an auction（不動產投標）
    .what = To offer a price for land or a building at auction. You put it into the bid box, or send it by double-registered post if the notice allows it.
    .bring = The deposit in its sealed bag, your ID and seal. A company also brings registration papers and both seals（大小章）.

# 步驟
form-real_estate_bid_form-section-case = Auction
form-real_estate_bid_form-section-bidder = Bidder
form-real_estate_bid_form-section-property = Property and price
form-real_estate_bid_form-section-deposit = Deposit
form-real_estate_bid_form-section-qualification = Qualification
form-real_estate_bid_form-section-proxy = Proxy
form-real_estate_bid_form-section-post = Bid by post
form-real_estate_bid_form-section-declare = Declaration

# 放在同一頁的題目
form-real_estate_bid_form-page-lot = Which lot, and which round?
form-real_estate_bid_form-page-rep = Who is the legal representative?
form-real_estate_bid_form-page-size = How large is it, and which share?
form-real_estate_bid_form-page-bldg_size = How large is it, and which share?
form-real_estate_bid_form-page-cheque = Which bank issued it, and what is its number?
form-real_estate_bid_form-page-powers = Please read what the proxy may do
form-real_estate_bid_form-page-sender = Sender on the envelope (optional)
form-real_estate_bid_form-page-declare = Last, please read the declaration

# 拍賣
form-real_estate_bid_form-lab_post_kind = How do you hand in the bid?
    .label = How the bid is handed in（投標方式）
    .paper = Kind of post（郵件種類）
    .help = By post only if the notice allows it（通訊投標）.
form-real_estate_bid_form-lab_post_kind-in_person = In person, into the bid box（當場投入標匭）
form-real_estate_bid_form-lab_post_kind-registered = By double-registered post（雙掛號）

# 投標人
form-real_estate_bid_form-bidder_age =
    .label = Age（年齡）
form-real_estate_bid_form-bidder_nationality = What is the nationality?
    .label = Nationality（國籍）
form-real_estate_bid_form-bidder_rep_id_no = What is the representative’s ID number?
    .label = Representative’s ID（法定代理人證號）
form-real_estate_bid_form-co_bidder_rows = Does anyone bid together with you?
    .label = Co-bidders（共同投標人）
    .help = If you bid alone, leave it blank.
form-real_estate_bid_form-co_bidder_rows-co_share = Which share does this person buy?
    .label = Share（應買權利範圍）
    .help = If nobody states a share, all are equal.
form-real_estate_bid_form-co_bidder_rows-co_signature =
    .label = Signature or seal（簽章）
form-real_estate_bid_form-bidder_share = Which share do you buy yourself?
    .label = Share（應買權利範圍）
    .help = All shares together must be the whole. If nobody states one, all are equal.
form-real_estate_bid_form-list_note =
    .label = All shares together（應買權利範圍合計）

# 不動產和價錢
form-real_estate_bid_form-bid_land_rows = Which land do you bid for?
    .label = Land（土地）
    .help = One by one as in the notice. Without land, go on.
form-real_estate_bid_form-bid_land_rows-land_seq =
    .label = No.（編號）
form-real_estate_bid_form-bid_land_rows-land_price = What do you offer for this parcel?
    .label = Offer（願出價額）
    .help = If the notice has one price for all, leave it blank.
form-real_estate_bid_form-bid_building_rows = Which buildings do you bid for?
    .label = Buildings（建物）
    .help = One by one as in the notice. Without a building, go on.
form-real_estate_bid_form-bid_building_rows-bldg_seq =
    .label = No.（編號）
form-real_estate_bid_form-bid_building_rows-bldg_price = What do you offer for this building?
    .label = Offer（願出價額）
    .help = If the notice has one price for all, leave it blank.
form-real_estate_bid_form-bid_total = What do you offer in all?
    .label = Total offer（願出總價額）
    .help = One fixed amount in New Taiwan dollars.
form-real_estate_bid_form-bid_total_capitals =
    .label = Total in Chinese capitals（總價大寫）
form-real_estate_bid_form-floor_price = What is the reserve price in the notice?
    .label = Reserve price, for a check（拍賣最低價額）
    .help = Only to warn you; it is not printed.

# 保證金
form-real_estate_bid_form-deposit_amount = How much is the deposit?
    .label = Deposit（保證金金額）
    .help = As in the notice. One dollar less makes the bid void.
form-real_estate_bid_form-deposit_form = In which form is the deposit?
    .label = Form of deposit（保證金種類）
    .help = Cheques of persons or companies are not accepted.
form-real_estate_bid_form-deposit_form-bank_cheque = Cheque drawn by a bank on itself（銀行本行支票）
form-real_estate_bid_form-deposit_form-certified_cheque = Certified cheque（保付支票）
form-real_estate_bid_form-deposit_form-postal_order = Postal money order（郵政匯票）
form-real_estate_bid_form-deposit_form-bank_note = Promissory note of a bank（金融機構本票）
form-real_estate_bid_form-deposit_form-cash = Cash, if the notice allows it（現金）
form-real_estate_bid_form-deposit_bank = Which bank or post office issued it?
    .label = Issued by（發票金融機構）
form-real_estate_bid_form-deposit_no = What is its number?
    .label = Number（票據號碼）
form-real_estate_bid_form-deposit_payee = Who is named as payee?
    .label = Payee（受款人）
    .help = If it names the bidder, the bidder must sign the back（背書）, and it must not say “禁止背書轉讓”.
form-real_estate_bid_form-deposit_payee-branch = The branch（分署）
form-real_estate_bid_form-deposit_payee-bidder = The bidder, endorsed（投標人，已背書）
form-real_estate_bid_form-deposit_payee-bearer = Nobody named（無記名）

# 資格
form-real_estate_bid_form-bidder_qualification = Does buying this property need a qualification?
    .label = Qualification（資格聲明）
    .help = The notice says so. Arable and indigenous reserved land are restricted.
form-real_estate_bid_form-bidder_qualification-none = No restriction（無限制）
form-real_estate_bid_form-bidder_qualification-farmland = May take arable land（耕地具承受資格）
form-real_estate_bid_form-bidder_qualification-indigenous = Indigenous status（原住民身分）
form-real_estate_bid_form-bidder_qualification-foreigner = Foreigner with permission（外國人經許可）
form-real_estate_bid_form-bidder_qualification-priority = Right of first purchase（優先承買權人）
form-real_estate_bid_form-qualification_doc = Which proof is enclosed?
    .label = Proof enclosed（附證明文件）
    .help = It must be with the bid; it cannot follow later.
form-real_estate_bid_form-priority_claim = Do you have a right of first purchase?
    .label = First purchase（優先承買權）
form-real_estate_bid_form-priority_claim-none = None（無）
form-real_estate_bid_form-priority_claim-co_owner = Co-owner（共有人）
form-real_estate_bid_form-priority_claim-tenant = Tenant（承租人）
form-real_estate_bid_form-priority_claim-owner = Owner of the land or house（基地或房屋所有人）

# 委任狀
form-real_estate_bid_form-poa_enabled = Does someone else bid for you?
    .label = A proxy attends（委任代理人到場）
form-real_estate_bid_form-poa_enabled-no = No（否）
form-real_estate_bid_form-poa_enabled-yes = Yes（是）
form-real_estate_bid_form-poa_special_powers = Do you grant the special powers?
    .label = Special powers granted（授與特別代理權）
    .help = The proxy may bid, raise the bid, take back the deposit, pay and receive the certificate. Without this the bid is void.
form-real_estate_bid_form-poa_date = On which day is the proxy appointed?
    .label = Date（委任日期）
form-real_estate_bid_form-poa_principal_signature =
    .label = Principal（委任人）
form-real_estate_bid_form-poa_proxy_signature =
    .label = Proxy（受任人）

# 通訊投標
form-real_estate_bid_form-lab_recipient = To which post-office box?
    .label = Addressed to（寄達處所）
    .help = Post office and box exactly as in the notice.
form-real_estate_bid_form-lab_deadline = By when must it arrive?
    .label = Latest arrival（最後寄達日時）
    .help = See the notice. Arrival counts, not the postmark.
form-real_estate_bid_form-lab_sender_name = Who is the sender on the envelope?
    .label = Sender（寄件人）
    .help = Leave it blank to keep the bid secret.
form-real_estate_bid_form-lab_sender_address = What is the sender’s address?
    .label = Sender’s address（寄件地址）
form-real_estate_bid_form-ret_mode = If you do not win, how is the deposit returned?
    .label = Return of the deposit（未得標保證金退還方式）
form-real_estate_bid_form-ret_mode-collect = Collected in person or by proxy（親自或委任領回）
form-real_estate_bid_form-ret_mode-mail = By registered post（掛號郵寄票據）
form-real_estate_bid_form-ret_mode-transfer = Bank transfer（匯款）
form-real_estate_bid_form-ret_address = Where should it be sent?
    .label = Postal address（郵寄地址）
form-real_estate_bid_form-ret_present = Will you be at the opening?
    .label = At the opening（開標是否到場）
    .help = With equal offers only those present can raise theirs（強制執行法第90條）.
form-real_estate_bid_form-ret_present-yes = Present（到場）
form-real_estate_bid_form-ret_present-no = Not present（不到場）
form-real_estate_bid_form-ret_docs = What is in the envelope?
    .label = Enclosed（檢附文件）
form-real_estate_bid_form-ret_docs-bid = Bid（投標書）
form-real_estate_bid_form-ret_docs-bag = Deposit bag（保證金封存袋）
form-real_estate_bid_form-ret_docs-identity = Copy of ID or registration（身分證影本或法人登記）
form-real_estate_bid_form-ret_docs-proxy = Power of attorney（委任狀）
form-real_estate_bid_form-ret_docs-qualification = Proof of qualification（資格證明）
form-real_estate_bid_form-ret_docs-envelope = Return envelope（回郵信封）
form-real_estate_bid_form-ret_signature =
    .label = Bidder’s signature or seal（投標人簽名或蓋章）
form-real_estate_bid_form-lab_case_number =
    .label = Case number（執行案號）
form-real_estate_bid_form-lab_lot_no =
    .label = Lot（標別）
form-real_estate_bid_form-lab_opening_date =
    .label = Opening（開標日時）

# 聲明
form-real_estate_bid_form-rules_ack = Please read these six points
    .label = I have read the notice and these points
    .paper = I have read the notice and the above（已閱讀公告及注意事項）
    .help =
        1. I buy at the price written, on the terms of the notice. If I do not pay in time it is sold again and I bear the difference.
        2. The property is sold as it is. The notice says whether it is handed over empty.
        3. A bid is void if the deposit is short, nothing is signed, it is late, it has conditions, or the property cannot be told.
        4. Once in the box it cannot be taken back or changed.
        5. The obligor may not buy. Whoever bids in another’s name answers for it.
        6. Where someone has a right of first purchase, the deposit is kept until that is settled.
form-real_estate_bid_form-bid_date = What is the date of the bid?
    .label = Date of the bid（投標日期）
form-real_estate_bid_form-bidder_signature =
    .label = Bidder’s signature or seal（投標人簽名或蓋章）
form-real_estate_bid_form-deposit_return_signature =
    .label = Received by（領回人簽章）
form-real_estate_bid_form-env_case_number =
    .label = Case number（執行案號）
form-real_estate_bid_form-env_lot_no =
    .label = Lot（標別）
form-real_estate_bid_form-env_bidder_name =
    .label = Bidder（投標人）
form-real_estate_bid_form-env_deposit_amount =
    .label = Deposit（保證金金額）
form-real_estate_bid_form-env_deposit_form =
    .label = Number（票據號碼）
form-real_estate_bid_form-env_seal =
    .label = Signature or seal across the flap（封口騎縫簽章）

# 機關填寫
form-real_estate_bid_form-staff_box_time =
    .label = Received（投匭或收件時間）
form-real_estate_bid_form-staff_valid =
    .label = Validity（投標效力）
form-real_estate_bid_form-staff_valid-valid = Valid（有效）
form-real_estate_bid_form-staff_valid-void = Void（無效）
form-real_estate_bid_form-staff_rank =
    .label = Order and price（開標次序及價額）
form-real_estate_bid_form-staff_result =
    .label = Result（結果）
form-real_estate_bid_form-staff_result-awarded = Awarded（得標）
form-real_estate_bid_form-staff_result-not_awarded = Not awarded（未得標）
form-real_estate_bid_form-staff_balance_deadline =
    .label = Balance due（繳足價金期限）

# 這張表自己的規則
form-real_estate_bid_form-rule-something_is_bid_for = Nothing to buy is entered yet. Enter at least one parcel or building.
form-real_estate_bid_form-rule-every_line_has_its_price = Some lines have a price and some do not. Give a price for each, or for none if the notice has one total.
form-real_estate_bid_form-rule-total_reaches_the_floor = The total of NT${ $total } is below the reserve of NT${ $floor }, so the bid would be void. Please check.
form-real_estate_bid_form-rule-cash_needs_the_notice = Cash only if the notice allows it. Please check the notice.
form-real_estate_bid_form-rule-shares_make_the_whole = The shares do not make the whole. Please check them, for example one half (2分之1) each for two people.
form-real_estate_bid_form-rule-everyone_states_a_share_or_nobody = Some bidders have a share and some do not. State all of them, or none.
form-real_estate_bid_form-rule-bidders_differ = Two bidders have the same ID number. Please check whether one is a repeat.
form-real_estate_bid_form-rule-proxy_does_not_bid = The proxy cannot also bid for the same lot. Choose another person.
form-real_estate_bid_form-rule-bid_before_opening = The date of the bid is after the opening. Please check both dates.
form-real_estate_bid_form-rule-post_before_opening = The opening is over, so post would come too late. Please check the notice.
form-real_estate_bid_form-rule-arrival_before_opening = The latest arrival is before the opening. Copy it from the notice.
form-real_estate_bid_form-rule-none_stands_alone = With “No restriction” nothing else can be chosen. Keep only one side.
form-real_estate_bid_form-rule-company_and_farmland = A private corporation may not take arable land without a permit; enclose the permit（農業發展條例第33條）.
form-real_estate_bid_form-rule-indigenous_land = Indigenous reserved land goes only to indigenous people（山坡地保育利用條例第37條）. Please check the kind of bidder.
form-real_estate_bid_form-rule-post_holds_all = The envelope needs the bid, the deposit bag and a copy of the ID. Please check what is missing.
form-real_estate_bid_form-rule-post_holds_the_authority = With a proxy, the power of attorney（委任狀）goes in too.
form-real_estate_bid_form-rule-post_holds_the_envelope = To get the deposit back by post, put in a return envelope.

# 紙本固定文字
form-real_estate_bid_form-text-office = To: { $office }
form-real_estate_bid_form-text-side_bidder = Bidder（投標人）
form-real_estate_bid_form-text-side_price = Price（價額）
form-real_estate_bid_form-text-side_deposit = Deposit（保證金）
form-real_estate_bid_form-text-side_qualification = Qualification（資格）
form-real_estate_bid_form-text-land = Land to be bought（願買之土地）
form-real_estate_bid_form-text-buildings = Buildings to be bought（願買之建物）
form-real_estate_bid_form-text-years = years（歲）
form-real_estate_bid_form-text-words_prevail = The amount in Chinese capitals decides and must not be altered; print again after a mistake.
form-real_estate_bid_form-text-terms =
    1. The bidder buys at the price written, on the terms of the notice; if the price is not paid in time the property is sold again and the bidder bears the shortfall and costs.
    2. It is sold as it is, without warranty; handover, possession, other rights and rights of first purchase follow the notice.
    3. A bid is void if the deposit is short, it is neither signed nor sealed, late, conditional, or does not identify the property; once in the box it cannot be withdrawn or changed.
    4. The obligor may not buy; whoever uses another’s name answers for it.
    5. Where there is a right of first purchase, the deposit is kept until it is settled.
form-real_estate_bid_form-text-return_title = Deposit taken back（領回保證金簽收）
form-real_estate_bid_form-text-return_text = Not awarded: the whole deposit was handed back on the spot. (Sign only then.)
form-real_estate_bid_form-text-poa_title = Power of attorney（委任狀）
form-real_estate_bid_form-text-poa_text = The principal appoints the proxy to bid, buy, raise the bid, take back the deposit, pay the price and receive the certificate of transfer, and grants the special powers of article 70, paragraph 1, proviso, and paragraph 2 of the Code of Civil Procedure（民事訴訟法第70條）.
form-real_estate_bid_form-text-registered = Double-registered（雙掛號）
form-real_estate_bid_form-text-title_bag = Label of the deposit bag（保證金封存袋標籤）
form-real_estate_bid_form-text-bag = Deposit bag（保證金封存袋）
form-real_estate_bid_form-text-bag_note = { $office }: sale of real property
form-real_estate_bid_form-text-bag_how = Cut along the line and stick it on the deposit bag. Put only the deposit inside; sign or seal across the flap, and hand it in with the bid.
form-real_estate_bid_form-text-title_label = Label of the envelope（通訊投標信封標籤）
form-real_estate_bid_form-text-label = Bid by post（通訊投標標封）
form-real_estate_bid_form-text-label_note = Do not open before the bids are opened（開標前請勿拆封）
form-real_estate_bid_form-text-label_how = Cut along the line and stick it on the outer envelope. The box, the opening and the case number must be as in the notice. The sender may be left off. One envelope holds one lot.
form-real_estate_bid_form-text-title_co = List of co-bidders（共同投標人名冊）
form-real_estate_bid_form-text-co_note = Every co-bidder signs or seals. Their shares and that of the bidder together make the whole; if none is stated they are presumed equal.
form-real_estate_bid_form-text-title_post = Bid by post: declaration and return of the deposit（通訊投標聲明）
form-real_estate_bid_form-text-post_lead = This sheet goes into the envelope with the bid.
form-real_estate_bid_form-text-post_pledge = The bidder bids by double-registered post and knows that arrival counts, not the postmark: bids that come late or to another place are not opened. An account for the return is in the bidder’s own name.
form-real_estate_bid_form-text-post_steps =
    How to bid by post
    1. Read the notice: only if it allows bids by post（通訊投標）. It names the box, the opening and the latest arrival.
    2. Fill in the bid, sign or seal it; with a proxy, also the power of attorney at its lower right.
    3. Put the deposit into its bag, stick on the label, sign across the flap.
    4. Put the bid, the deposit bag, a copy of the ID (companies: registration), this sheet and any proof into the outer envelope; add a return envelope if the deposit is to come back by post.
    5. Stick the label on the outer envelope; one envelope, one lot.
    6. Send it by double-registered post（雙掛號）so that it arrives in time at the box named in the notice, not at the branch’s address.
    7. It cannot be withdrawn or changed; the custodian puts it into the bid box at the opening.
    8. With equal offers those present may raise theirs; otherwise lots are drawn（強制執行法第90條）.

# 要帶的
form-real_estate_bid_form-bring-deposit = The deposit, sealed in its bag（保證金封存袋）.
form-real_estate_bid_form-bring-identity = The original ID and your seal; by post, a copy.
form-real_estate_bid_form-bring-company = A company: registration papers and both seals（大小章）.
form-real_estate_bid_form-bring-permit = For arable or reserved land the permit or proof of status, inside the bid.
form-real_estate_bid_form-bring-proxy = With a proxy: the proxy’s ID and seal.
form-real_estate_bid_form-bring-envelope = By post: a return envelope for the deposit.
form-real_estate_bid_form-no_need-proxy_letter = A separate power of attorney: the bid has one at its lower right.
form-real_estate_bid_form-no_need-co_owner = Co-owners who use their right of first purchase: the land or building transcript, the branch gets it.

# 依據、常見的疏漏
form-real_estate_bid_form-legal-sealed_bids = Compulsory Enforcement Act, articles 85 to 89（強制執行法第85條至第89條）
form-real_estate_bid_form-legal-equal_bids = Compulsory Enforcement Act, article 90: equal bids（強制執行法第90條）
form-real_estate_bid_form-legal-execution = Administrative Execution Act, article 26（行政執行法第26條）
form-real_estate_bid_form-legal-proxy = Code of Civil Procedure, article 70（民事訴訟法第70條）
form-real_estate_bid_form-mistake-lot = Wrong case number or lot, when several divisions sell on one day.
form-real_estate_bid_form-mistake-two_lots = Two lots on one sheet.
form-real_estate_bid_form-mistake-total = The total differs from the lines, or the prices of two lots are swapped.
form-real_estate_bid_form-mistake-cheque = The bidder’s own cheque, or one in the bidder’s name that is not endorsed or not transferable.
form-real_estate_bid_form-mistake-deposit = A deposit below that of the notice.
form-real_estate_bid_form-mistake-proxy = No power of attorney, or one without special powers.
form-real_estate_bid_form-mistake-signature = Neither signed nor sealed.
form-real_estate_bid_form-mistake-post = Sent by ordinary mail, late, or to the branch’s street address.
form-real_estate_bid_form-mistake-permit = The permit for arable land was to follow later.
