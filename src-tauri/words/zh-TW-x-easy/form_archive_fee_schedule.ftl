### unread: not yet read by people who use easy-read texts

# 第 6 號 檔案閱覽抄錄複製收費標準

form-archive_fee_schedule = 看檔案要多少錢
    .short = 看檔案的錢
    .what = 看檔案、影印，要付多少錢。
    .bring = 這是價錢表，不用寫。
form-archive_fee_schedule-text-issued = 這是國家定的價錢。
form-archive_fee_schedule-text-head_kind = 種類
form-archive_fee_schedule-text-head_item = 哪一項
form-archive_fee_schedule-text-head_price = 多少錢
form-archive_fee_schedule-text-head_note = 要知道的事
form-archive_fee_schedule-text-read = 看、抄寫
form-archive_fee_schedule-text-read_item = 機關的檔案
form-archive_fee_schedule-text-read_price = 2 小時 20 元
form-archive_fee_schedule-text-read_note = 不到 2 小時，也算 2 小時
form-archive_fee_schedule-text-own = 自己拍照
form-archive_fee_schedule-text-own_item = 要先問我們
form-archive_fee_schedule-text-own_price = 和看一樣
form-archive_fee_schedule-text-own_note = 手機和相機都算
form-archive_fee_schedule-text-paper = 影印
form-archive_fee_schedule-text-paper_b4 = 黑白，B4 以下
form-archive_fee_schedule-text-p2 = 1 頁 2 元
form-archive_fee_schedule-text-c10 = 彩色 10 元
form-archive_fee_schedule-text-paper_a3 = 黑白，A3 大張的紙
form-archive_fee_schedule-text-p3 = 1 頁 3 元
form-archive_fee_schedule-text-c15 = 彩色 15 元
form-archive_fee_schedule-text-image = 紙變成電腦檔
form-archive_fee_schedule-text-low200 = 200 dpi 以下
form-archive_fee_schedule-text-i10 = 1 張 10 元
form-archive_fee_schedule-text-by_mail = 用電子郵件給你
form-archive_fee_schedule-text-high201 = 201 dpi 以上
form-archive_fee_schedule-text-i25 = 1 張 25 元
form-archive_fee_schedule-text-photo = 照片
form-archive_fee_schedule-text-photo_bw = 黑白影印，B4 以下／A3
form-archive_fee_schedule-text-p23 = 1 頁 2 元／3 元
form-archive_fee_schedule-text-c5 = 彩色是 5 倍
form-archive_fee_schedule-text-photo300 = 電腦檔，300 dpi 以下
form-archive_fee_schedule-text-i15 = 1 張 15 元
form-archive_fee_schedule-text-photo301 = 電腦檔，301 dpi 以上
form-archive_fee_schedule-text-i30 = 1 張 30 元
form-archive_fee_schedule-text-large = 比 A3 大的圖
form-archive_fee_schedule-text-large300 = 300 dpi 以下，用 A3 來算
form-archive_fee_schedule-text-i50 = 1 張 50 元
form-archive_fee_schedule-text-ask_annex = 301 dpi 以上，請問我們
form-archive_fee_schedule-text-other = 錄音、錄影
form-archive_fee_schedule-text-by_annex = 請問我們
form-archive_fee_schedule-text-medium = 隨身碟、光碟
form-archive_fee_schedule-text-electronic = 電腦檔交給你
form-archive_fee_schedule-text-by_agency = 我們決定
form-archive_fee_schedule-text-format_agency = 什麼檔，我們決定
form-archive_fee_schedule-text-post = 寄給你
form-archive_fee_schedule-text-post_price = 郵票的錢再加 50 元
form-archive_fee_schedule-text-post_note = 50 元是處理的錢
form-archive_fee_schedule-text-dash = 沒有分別
form-archive_fee_schedule-text-note =
    1.先申請。可以看了，才付錢。
    2.看，用時間算。影印，用頁數算。
    3.別的資料，價錢可能不同。
    4.有些檔案，本人可以免費看。
    5.機器算的錢只是參考。
form-archive_fee_schedule-legal-act = 這是法律定的價錢。
form-archive_fee_schedule-bring-none = 不用帶東西。
form-archive_fee_schedule-mistake-first = 先申請，再付錢。
form-archive_fee_schedule-mistake-time = 看檔案，是用時間算錢。
