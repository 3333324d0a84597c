### unread: not yet read by a native speaker

# 紙本

# 每一張都有
paper-example = Example
paper-draft = Draft
paper-sample = Sample data
paper-empty_side = This side is left empty（本頁空白）
paper-further_down = Further down（見後）
paper-same = Same as above（同上）
paper-row = { $label } (row { $n })
paper-page = Page { $n } of { $total }
paper-edition = { $form }, edition { $edition }
paper-large = Large print（大字版）
paper-large-edition = Edition { $edition }

# 金額、日期
paper-amount = NT${ $amount }
paper-day = { $date } ({ $weekday })
paper-weekday-1 = Monday
paper-weekday-2 = Tuesday
paper-weekday-3 = Wednesday
paper-weekday-4 = Thursday
paper-weekday-5 = Friday
paper-weekday-6 = Saturday
paper-weekday-7 = Sunday
paper-time-morning = morning
paper-time-afternoon = afternoon
paper-time-hour = { $hour } o’clock
paper-time-minute = { $hour }:{ $minute } hours

# 公告
paper-notice-estate = Auction notice: real estate（不動產拍賣公告）
paper-notice-movable = Auction notice: movable property（動產拍賣公告）
paper-notice-service = Service by public notice（公示送達）
paper-notice-reward = Reward notice for information（獎勵檢舉公告）
paper-notice-what = This is a search result. The branch’s original notice decides.
paper-notice-demo = Sample data, not a real notice
paper-notice-fresh-none = Check with the branch
paper-notice-source = Source: { $who }
paper-notice-source-none = Source: none, for demonstration
paper-notice-printed = Printed on { $date }
paper-notice-case = Case number（案號）
paper-notice-unit = Division { $unit }（股）
paper-notice-round = Round, state
paper-notice-lot-state = State
paper-notice-open = Bids opened（開標）
paper-notice-none = The notice does not say
paper-notice-lot = Lot { $lot }（標別）
paper-notice-floor =
    Reserve price（底價）
    Lowest bid accepted
paper-notice-deposit =
    Bid deposit（保證金）
    Paid when you bid
paper-notice-result = Result
paper-notice-delivery = Handover（點交）
paper-notice-category = Kind
paper-notice-what-sold = What is sold
paper-notice-remarks = Remarks
paper-area-both = Area { $ping } ping ({ $m2 } m²)
paper-share = Share of ownership { $share }（權利範圍）

# 對照表
paper-gloss-mark = Guide sheet, not part of the form（對照表）
paper-gloss-note = This sheet is for you to keep. It shows what each line of the Chinese form means. Sign and hand in the Chinese form.
paper-gloss-field = What it asks
paper-gloss-chinese = On the form（中文）
paper-gloss-answer = Your answer
paper-gloss-sign = Sign or stamp by hand on the Chinese form

# 資料條碼
paper-code-mark = Data code
paper-code-note = The squares below hold what was filled in on this form. They are encrypted: only { $office } can read them. Hand them in with the form. The form is just as valid without this sheet.
paper-code-part = Square { $n } of { $total }　{ $name }
