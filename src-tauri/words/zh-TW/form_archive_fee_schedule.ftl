### unread: waiting for the reading of the office itself

# 第 6 號 檔案閱覽抄錄複製收費標準

form-archive_fee_schedule = 檔案閱覽抄錄複製收費標準
    .short = 檔案收費標準
    .what = 看檔案、抄寫、影印要收多少錢。
    .bring = 這是收費表，不用填寫。
form-archive_fee_schedule-text-issued = 依檔案法第21條及檔案閱覽抄錄複製收費標準（111年12月30日修正）。單位：新臺幣。
form-archive_fee_schedule-text-head_kind = 類別
form-archive_fee_schedule-text-head_item = 項目
form-archive_fee_schedule-text-head_price = 收費
form-archive_fee_schedule-text-head_note = 說明
form-archive_fee_schedule-text-read = 閱覽、抄錄
form-archive_fee_schedule-text-read_item = 機關檔案
form-archive_fee_schedule-text-read_price = 每2小時20元
form-archive_fee_schedule-text-read_note = 不滿2小時以2小時計；國家檔案免費
form-archive_fee_schedule-text-own = 自備器材翻拍
form-archive_fee_schedule-text-own_item = 經機關同意
form-archive_fee_schedule-text-own_price = 同閱覽、抄錄
form-archive_fee_schedule-text-own_note = 手機、相機都算
form-archive_fee_schedule-text-paper = 紙張複印
form-archive_fee_schedule-text-paper_b4 = 黑白，B4以下
form-archive_fee_schedule-text-p2 = 每頁2元
form-archive_fee_schedule-text-c10 = 彩色10元
form-archive_fee_schedule-text-paper_a3 = 黑白，A3
form-archive_fee_schedule-text-p3 = 每頁3元
form-archive_fee_schedule-text-c15 = 彩色15元
form-archive_fee_schedule-text-image = 紙張檔案之圖像檔
form-archive_fee_schedule-text-low200 = 200 dpi以下
form-archive_fee_schedule-text-i10 = 每幅10元
form-archive_fee_schedule-text-by_mail = 電子郵件或儲存媒體交付
form-archive_fee_schedule-text-high201 = 201 dpi以上
form-archive_fee_schedule-text-i25 = 每幅25元
form-archive_fee_schedule-text-photo = 照片
form-archive_fee_schedule-text-photo_bw = 黑白複印，B4以下／A3
form-archive_fee_schedule-text-p23 = 每頁2元／3元
form-archive_fee_schedule-text-c5 = 彩色為5倍
form-archive_fee_schedule-text-photo300 = 圖像檔，300 dpi以下
form-archive_fee_schedule-text-i15 = 每幅15元
form-archive_fee_schedule-text-photo301 = 圖像檔，301 dpi以上
form-archive_fee_schedule-text-i30 = 每幅30元
form-archive_fee_schedule-text-large = 大圖（大於A3）之圖像檔
form-archive_fee_schedule-text-large300 = 300 dpi以下，換算A3幅數
form-archive_fee_schedule-text-i50 = 每幅50元
form-archive_fee_schedule-text-ask_annex = 301 dpi以上依官方附表
form-archive_fee_schedule-text-other = 錄音、錄影、其他媒材
form-archive_fee_schedule-text-by_annex = 依官方附表
form-archive_fee_schedule-text-medium = 儲存媒體耗材
form-archive_fee_schedule-text-electronic = 電子交付
form-archive_fee_schedule-text-by_agency = 由機關決定
form-archive_fee_schedule-text-format_agency = 檔案格式由機關決定
form-archive_fee_schedule-text-post = 郵寄
form-archive_fee_schedule-text-post_price = 實支郵費＋每次50元
form-archive_fee_schedule-text-post_note = 50元是處理費
form-archive_fee_schedule-text-dash = —
form-archive_fee_schedule-text-note =
    1.先申請，核准後才繳費、才看檔案。申請用「檔案應用申請書」（第12號書表）。
    2.閱覽按時間收費，複印按頁數收費。
    3.依政府資訊公開法申請的資訊，適用另一個標準：法務部及所屬機關提供政府資訊收費標準。
    4.當事人閱覽政治檔案的免費規定，見收費標準第5條之1。
    5.螢幕上的金額是試算，以機關核算為準。
form-archive_fee_schedule-legal-act = 檔案法第21條；規費法第10條；檔案閱覽抄錄複製收費標準第3條至第5條（111年12月30日修正）。
form-archive_fee_schedule-bring-none = 不用帶任何東西。
form-archive_fee_schedule-mistake-first = 要先申請，准了再繳費。
form-archive_fee_schedule-mistake-time = 閱覽看時間，不看頁數。
