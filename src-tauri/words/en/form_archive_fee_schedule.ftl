### unread: not yet read by a native speaker

# 第 6 號 檔案閱覽抄錄複製收費標準

form-archive_fee_schedule = Fees for viewing and copying archives
    .short = Archive fees
    .what = What it costs to read, note down or copy archives.
    .bring = This is a table of fees; nothing to fill in.
form-archive_fee_schedule-text-issued = Under Archives Act §21 and the fee standard as amended 2022-12-30. In New Taiwan dollars.
form-archive_fee_schedule-text-head_kind = Kind
form-archive_fee_schedule-text-head_item = Item
form-archive_fee_schedule-text-head_price = Fee
form-archive_fee_schedule-text-head_note = Note
form-archive_fee_schedule-text-read = Reading, noting
form-archive_fee_schedule-text-read_item = Files of the agency
form-archive_fee_schedule-text-read_price = NT$20 per 2 hours
form-archive_fee_schedule-text-read_note = A started unit counts whole; national archives are free
form-archive_fee_schedule-text-own = Own camera
form-archive_fee_schedule-text-own_item = With consent of the agency
form-archive_fee_schedule-text-own_price = As for reading
form-archive_fee_schedule-text-own_note = Telephone or camera
form-archive_fee_schedule-text-paper = Paper copies
form-archive_fee_schedule-text-paper_b4 = Black and white, up to B4
form-archive_fee_schedule-text-p2 = NT$2 a page
form-archive_fee_schedule-text-c10 = Colour NT$10
form-archive_fee_schedule-text-paper_a3 = Black and white, A3
form-archive_fee_schedule-text-p3 = NT$3 a page
form-archive_fee_schedule-text-c15 = Colour NT$15
form-archive_fee_schedule-text-image = Image files of paper
form-archive_fee_schedule-text-low200 = up to 200 dpi
form-archive_fee_schedule-text-i10 = NT$10 each
form-archive_fee_schedule-text-by_mail = By e-mail or storage medium
form-archive_fee_schedule-text-high201 = 201 dpi and more
form-archive_fee_schedule-text-i25 = NT$25 each
form-archive_fee_schedule-text-photo = Photographs
form-archive_fee_schedule-text-photo_bw = Black and white copy, up to B4 / A3
form-archive_fee_schedule-text-p23 = NT$2 / 3 a page
form-archive_fee_schedule-text-c5 = Colour: five times
form-archive_fee_schedule-text-photo300 = Image file, up to 300 dpi
form-archive_fee_schedule-text-i15 = NT$15 each
form-archive_fee_schedule-text-photo301 = Image file, 301 dpi and more
form-archive_fee_schedule-text-i30 = NT$30 each
form-archive_fee_schedule-text-large = Image files larger than A3
form-archive_fee_schedule-text-large300 = Up to 300 dpi, counted in sheets of A3
form-archive_fee_schedule-text-i50 = NT$50 each
form-archive_fee_schedule-text-ask_annex = Above 300 dpi: see the official annex
form-archive_fee_schedule-text-other = Sound, film, other media
form-archive_fee_schedule-text-by_annex = See the official annex
form-archive_fee_schedule-text-medium = Storage medium
form-archive_fee_schedule-text-electronic = Electronic delivery
form-archive_fee_schedule-text-by_agency = Decided by the agency
form-archive_fee_schedule-text-format_agency = The agency chooses the format
form-archive_fee_schedule-text-post = By post
form-archive_fee_schedule-text-post_price = Postage + NT$50 each time
form-archive_fee_schedule-text-post_note = NT$50 for handling
form-archive_fee_schedule-text-dash = —
form-archive_fee_schedule-text-note =
    1. Apply first; pay and read after approval (form 12).
    2. Reading is charged by time, copying by page.
    3. Requests under the Freedom of Government Information Law follow another fee standard of the Ministry of Justice.
    4. Free access of persons concerned to political archives: fee standard §5-1.
    5. Sums on the screen are estimates; the agency's reckoning counts.
form-archive_fee_schedule-legal-act = Archives Act §21; Charges and Fees Act §10; fee standard §§3–5 (amended 2022-12-30).
form-archive_fee_schedule-bring-none = Nothing to bring.
form-archive_fee_schedule-mistake-first = Apply first; pay after approval.
form-archive_fee_schedule-mistake-time = Reading is charged by time, not by page.
