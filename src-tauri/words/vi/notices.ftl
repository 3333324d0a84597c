### unread: not yet read by a native speaker

# 拍賣公告

# 清單
notices-title = Thông báo đấu giá（拍賣公告）
notices-help = Chạm một thông báo để xem nội dung. Nếu có quá nhiều, hãy chọn nơi trước, hoặc nhấn “Tìm” rồi gõ chữ.
notices-find = Tìm
notices-find-again = Đổi từ tìm
notices-chosen = Đã chọn
notices-narrow = Thu hẹp
notices-clear = Xóa hết
notices-chip-words = “{ $words }”
notices-chip-remove = Bỏ “{ $what }”
notices-when-upcoming = Chưa mở phiếu
notices-when-past = Đã kết thúc
notices-kind-estate = Nhà, đất
notices-kind-movable = Xe, đồ vật
notices-kind-service = Niêm yết công khai（公示送達）
notices-kind-reward = Thưởng người cung cấp thông tin
notices-count = Tìm thấy { $n } thông báo
notices-range = { $from } đến { $to }, trên { $total }
notices-prev = { $n } thông báo trước
notices-next = { $n } thông báo sau
notices-none = Không tìm thấy thông báo
notices-none-words = Không tìm thấy “{ $words }”
notices-none-what = Quý vị có thể chọn:
notices-none-retype = Tìm bằng từ khác
notices-none-all = Xem tất cả thông báo
notices-none-ask = Nhờ nhân viên tìm
notices-empty-what = Hiện chưa có thông báo. Có thể hỏi nhân viên.
notices-fresh = Dữ liệu cập nhật đến { $date }.
notices-fresh-check = Sau đó có thể đã thay đổi, hãy hỏi tổ phụ trách（承辦股）trước khi trả giá.
notices-fresh-none = Chưa có dữ liệu thông báo.
notices-content-never = Chưa nhận được dữ liệu.
notices-content-away = Hiện chưa nhận được dữ liệu mới. Đây là dữ liệu đang có.
notices-content-refused = Dữ liệu mới không qua kiểm tra nên không dùng. Đây là dữ liệu đang có.
notices-stale = Dữ liệu đã { $days } ngày chưa cập nhật, có thể đã thay đổi. Hãy hỏi tổ phụ trách（承辦股）trước khi trả giá.
notices-demo = Dữ liệu mẫu, không phải thông báo thật

# 打字找
notices-words-title = Cần tìm gì?
notices-words-hint = Nhập địa danh, tên đường hoặc số hồ sơ
notices-words-help = Gõ bằng các phím bên dưới: tên xã, tên đường, hoặc số hồ sơ trên thư.
notices-words-empty = Chưa gõ chữ
notices-words-field = Từ cần tìm
notices-words-find = Tìm
notices-words-found = Tìm thấy { $n } thông báo
notices-words-case = Tìm theo số hồ sơ thì nhấn “123”, gõ vài số cuối là được.


# 一件公告
notices-detail-title = Nội dung thông báo
notices-detail-help = Trang này là nội dung thông báo. Muốn mang về, hãy nhấn “In thông báo này”.
notices-detail-case = Số hồ sơ { $case }
notices-detail-unit = Tổ { $unit }（股）
notices-detail-lot = Lô { $lot }（標別）
notices-detail-lots = Có { $n } lô
notices-detail-floor = Giá khởi điểm, giá thấp nhất được nhận（底價）
notices-detail-floor-none = Không ghi giá khởi điểm
notices-detail-deposit = Tiền đặt trước, nộp khi trả giá（保證金）
notices-detail-deposit-none = Thông báo không ghi
notices-detail-open = Mở phiếu trả giá（開標）
notices-detail-open-none = Không ghi ngày
notices-detail-area = Diện tích
notices-detail-area-both = { $ping } ping ({ $m2 } m²)
notices-detail-area-m2 = { $m2 } m²
notices-detail-share = Phạm vi quyền（權利範圍）
notices-detail-source = Nguồn dữ liệu
notices-detail-branch = Cơ quan thực hiện
notices-detail-category = Loại
notices-detail-remarks = Ghi chú
notices-detail-check = Kiểm tra lại thông báo trước khi trả giá.
notices-detail-print = In thông báo này
notices-money-yuan = Đài tệ
notices-floor = Giá khởi điểm
notices-deposit-yuan = Đặt trước { $amount } Đài tệ
notices-area-ping = { $ping } ping（坪）
notices-lots-more = Tất cả { $n } lô
notices-lots-back = { $n } lô đã dừng
notices-lot-stopped = Lô này đã dừng đấu giá, không bỏ thầu được.
notices-lot-withdrawn = Lô này đã rút lại, không bỏ thầu được.

# 拍次
notices-round-1 = Đấu giá lần 1（第一拍）
notices-round-2 = Đấu giá lần 2（第二拍）
notices-round-3 = Đấu giá lần 3（第三拍）
notices-round-4 = Đấu giá lần 4（第四拍）
notices-round-n = Đấu giá lần { $n }
notices-round-special = Thủ tục bán đặc biệt（特別變賣）
notices-round-after = Đấu giá lại sau thủ tục bán đặc biệt

# 點交與權利
notices-delivery-yes = Có bàn giao（點交）
notices-delivery-yes-means = Sau khi mua, chi nhánh bàn giao nhà hoặc đất cho quý vị.
notices-delivery-no = Không bàn giao（不點交）
notices-delivery-no-means = Sau khi mua, quý vị phải tự giải quyết người và đồ đạc bên trong.
notices-delivery-partial = Bàn giao một phần（部分點交）
notices-delivery-partial-means = Có phần không bàn giao, phần đó quý vị phải tự giải quyết.
notices-delivery-see = Bàn giao: xem ghi chú
notices-delivery-see-means = Có bàn giao hay không được ghi trong ghi chú. Hãy đọc ghi chú trước.
notices-delivery-unknown = Không ghi việc bàn giao
notices-delivery-unknown-means = Thông báo không ghi có bàn giao hay không. Hãy hỏi trước khi trả giá.

# 現在的情形
notices-state-upcoming = Chưa mở phiếu
notices-state-biddingToday = Mở phiếu hôm nay
notices-state-openOffer = Đang nhận đăng ký mua（應買）
notices-state-postponed = Hoãn ngày
notices-state-stopped = Dừng đấu giá（停止拍賣）
notices-state-withdrawn = Đã rút lại（撤回）
notices-state-corrected = Nội dung đã sửa
notices-state-failed = Không bán được
notices-state-sold = Đã bán
notices-state-takenByCreditor = Chủ nợ nhận tài sản（承受）
notices-state-soldInOffer = Đã bán theo giá công bố
notices-state-endedUnknown = Đã hết hạn
notices-state-expired = Đã hết hạn
notices-state-posted = Đang công bố

# 結果
notices-outcome-sold = Đã bán
notices-outcome-takenByCreditor = Chủ nợ nhận tài sản（承受）
notices-outcome-soldInOffer = Đã bán theo giá công bố
notices-outcome-failed = Không bán được
notices-outcome-unknown = Đã kết thúc, không ghi kết quả
notices-outcome-price = Giá bán được
notices-outcome-on = Ngày bán
notices-ended-unknown = Ngày mở phiếu đã qua. Kết quả theo thông báo của phân cục.

# 公告裡的欄目
notices-fact-occupancy = Tình trạng sử dụng（使用情形）
notices-fact-vacancy = Nhà đất trống hay không（空屋）
notices-fact-preemption = Quyền ưu tiên mua（優先承買權）
notices-fact-zoning = Quy hoạch sử dụng（使用分區）
notices-fact-encumbrance = Thế chấp và gánh nặng（抵押權）
notices-fact-contamination = Ô nhiễm（污染）
notices-fact-storedAt = Nơi cất giữ（存放地點）
notices-fact-viewing = Thời gian xem（看貨）
notices-fact-registration = Thời gian đăng ký（登記）
notices-fact-payAndTake = Hạn trả tiền và nhận hàng（付款取貨）
notices-fact-depositTerms = Cách nộp tiền đặt trước（保證金）
notices-fact-mailBid = Gửi bưu điện: hạn và nơi nhận（通訊投標）

# 資料有疑問的地方
notices-flag-soldDateFuture = Ngày bán ghi trong dữ liệu chưa đến, có thể ghi sai.
notices-flag-soldDateDoubtful = Ngày bán có thể ghi sai, xin xem thông báo.
notices-flag-soldDateMissing = Dữ liệu không ghi ngày bán.
notices-flag-resultUnknown = Dữ liệu không ghi kết quả.
notices-flag-roundUnknown = Lần đấu giá được ghi khác thường.
notices-flag-parcelDiffers = Mã thửa đất và số thửa trong địa chỉ khác nhau.
notices-flag-parcelUnreadable = Không đọc được mã thửa đất.
notices-flag-townshipMissing = Dữ liệu không ghi xã, trấn, khu.
notices-flag-townshipDiffers = Xã, trấn, khu và địa chỉ khác nhau.
notices-flag-countyMissing = Dữ liệu không ghi huyện, thành phố.
notices-flag-countyDiffers = Huyện, thành phố và địa chỉ khác nhau.
notices-flag-addressMissing = Dữ liệu không ghi địa chỉ, hãy xem thông báo.
notices-flag-areaDiffers = Diện tích theo ping và theo mét vuông không khớp.
notices-flag-floorPriceMissing = Dữ liệu không ghi giá khởi điểm.
notices-flag-soldPriceMissing = Dữ liệu không ghi giá bán được.
notices-flag-sourceIdMissing = Dữ liệu không có mã số của thông báo.
notices-flag-linkUnusable = Địa chỉ mạng trong dữ liệu không dùng được.
notices-flag-itemRepeated = Cùng một tài sản được ghi hơn một lần trong dữ liệu.
notices-flag-saleDateDoubtful = Ngày mở thầu có thể ghi sai. Hãy xem thông báo.
notices-flag-saleDateMissing = Dữ liệu không ghi ngày mở thầu.
notices-flag-deliveryDiffers = Cột bàn giao và ghi chú khác nhau. Hãy xem ghi chú.
notices-flag-attachmentUnusable = Có tên tệp kèm không dùng được.
notices-flag-lotTakenBack = Có lô đã dừng bán hoặc đã rút. Xin hỏi tổ phụ trách trước.

notices-item-land = Đất（土地）
notices-item-building = Nhà, công trình（建物）
notices-item-other = Tài sản khác

# 開始
notices-start-title = Xem loại thông báo nào?
notices-start-help = Chạm một loại để xem. Cũng có thể gõ chữ để tìm, hoặc kiểm tra giấy đã in.
notices-start-words = Gõ chữ để tìm
notices-start-code = Kiểm tra giấy đã in
notices-start-all = Xem tất cả
notices-start-all_n = Xem tất cả { $n }
notices-start-count = { $n } thông báo
notices-kind-estate-what = Nhà và đất được đấu giá
notices-kind-movable-what = Xe, máy móc và đồ vật khác
notices-kind-service-what = Thư niêm yết vì không tìm được người nhận
notices-kind-reward-what = Cung cấp tin, có thể nhận thưởng

# 條件
notices-more = Điều kiện khác
notices-more-title = Chọn theo điều gì?
notices-more-help = Chạm một điều kiện rồi chọn. Con số bên dưới là số thông báo tìm thấy.
notices-filter-title = Chọn một
notices-filter-help = Chạm một mục. Con số là số thông báo.
notices-filter-count = { $n } thông báo
notices-any = Tất cả
notices-show = Xem { $n } thông báo
notices-chosen-more = thêm { $n }
notices-by-kind = Loại
notices-by-county = Huyện, thành phố
notices-by-township = Xã, thị trấn, quận
notices-by-road = Đường hoặc khu đất
notices-by-category = Là gì
notices-by-price = Giá
notices-by-area = Diện tích
notices-by-date = Ngày
notices-by-when = Sắp tới hoặc đã xong
notices-by-round = Lần đấu giá
notices-by-delivery = Bàn giao
notices-by-share = Toàn bộ hoặc một phần
notices-by-mail = Gửi qua bưu điện
notices-by-kind-what = Có bốn loại.
notices-by-county-what = Ở huyện, thành phố nào?
notices-by-township-what = Ở xã, thị trấn nào?
notices-by-road-what = Tên đường trong địa chỉ, hoặc tên khu đất（段）.
notices-road-first = Chọn xã, thị trấn trước
notices-by-category-what = Quý vị tìm gì?
notices-by-price-what = Giá sàn là số tiền ít nhất phải trả.
notices-by-area-what = Chỉ để tham khảo: có thông báo ghi cả thửa đất.
notices-by-date-what = Khi nào mở phiếu?
notices-by-when-what = Sắp tới hoặc đã xong.
notices-by-round-what = Chưa bán được thì đấu giá lại, giá thường thấp hơn.
notices-by-delivery-what = Bàn giao: cơ quan giao nhà đất cho người mua.
notices-by-share-what = Một phần: sở hữu chung với người khác.
notices-by-mail-what = Có thể gửi phiếu qua bưu điện.
notices-by-price-exact = Tự nhập giá
notices-by-area-exact = Tự nhập diện tích
notices-by-date-exact = Tự chọn ngày
notices-price-under = dưới { $to } Đài tệ
notices-price-between = { $from } đến { $to } Đài tệ
notices-price-over = từ { $from } Đài tệ
notices-price-unit = × 10.000 Đài tệ
notices-price-hint = 1 là 10,000 Đài tệ.
notices-area-under = dưới { $to } bình（坪）
notices-area-between = { $from } đến { $to } bình（坪）
notices-area-over = từ { $from } bình（坪）
notices-area-unit = bình（坪）
notices-date-month = Buổi đấu giá chung tháng này
notices-date-next = Buổi đấu giá chung tháng sau
notices-date-between = { $from } đến { $to }
notices-round-more = Lần 5 trở đi
notices-share-whole = Toàn bộ
notices-share-part = Một phần
notices-mail-yes = Gửi qua bưu điện
notices-thing-house = Nhà
notices-thing-land = Đất
notices-thing-farm = Đất nông nghiệp
notices-thing-parking = Chỗ đậu xe
notices-thing-vehicle = Xe hơi, xe máy
notices-thing-machine = Máy móc
notices-thing-jewellery = Trang sức
notices-thing-other = Khác
notices-category-land = Đất
notices-category-home = Nhà ở
notices-category-mixed = Nhà kiêm văn phòng
notices-category-office = Văn phòng
notices-category-shop = Cửa hàng
notices-category-factory = Nhà xưởng
notices-category-parking = Chỗ đậu xe
notices-category-vehicle = Xe
notices-category-machine = Máy móc
notices-category-jewellery = Trang sức
notices-category-stock = Cổ phiếu
notices-category-other = Khác

# 自己打
notices-range-title = Từ bao nhiêu đến bao nhiêu?
notices-range-help = Nhập bằng phím số. Chỉ cần một ô.
notices-range-from = Ít nhất
notices-range-to = Dưới
notices-range-none = tùy ý
notices-range-next = Sang ô sau
notices-range-back = Về ô trước
notices-range-show = Xem kết quả
notices-range-empty = Hãy nhập một số trước.
notices-range-wrong = Số sau phải lớn hơn số trước.
notices-days-title = Từ ngày nào đến ngày nào?
notices-days-help = Chọn ngày đầu, rồi ngày cuối.
notices-days-from = Từ ngày nào?
notices-days-to = Đến ngày nào?
notices-days-next = Chọn ngày cuối
notices-days-missing = Hãy chọn ngày trước.

# 清單的段落
notices-group-upcoming = Chưa mở phiếu
notices-group-offer = Có thể mua theo giá sàn
notices-group-posted = Đang niêm yết
notices-group-past = Đã kết thúc
notices-posted-on = Ngày niêm yết
notices-offer-until = Đăng ký mua đến { $date }
notices-people = Gửi cho { $n } người
notices-floor-none = Không ghi giá sàn
notices-none-drop = Không giới hạn: { $what }
notices-none-drop_words = Bỏ từ đã gõ

# 核對印過的紙
notices-code-title = Giấy này còn đúng không?
notices-code-help = Cuối tờ giấy có 12 chữ số. Nhập vào để biết thông báo có thay đổi không.
notices-code-where = Xem cuối tờ giấy và nhập 12 chữ số.
notices-code-field = Số trên giấy
notices-code-empty = chưa nhập
notices-code-open = Xem thông báo hiện tại: { $what }

# 記起來、比較
notices-keep = Giữ lại
notices-kept = Đã giữ
notices-kept-n = Đã giữ: { $n }
notices-keep-full = Nhiều nhất { $n }. Hãy bỏ bớt một.
notices-kept-title = Thông báo đã giữ
notices-kept-help = Có thể so sánh hoặc in thành một tập. Không lưu lại sau khi rời đi.
notices-kept-none = Chưa giữ thông báo nào. Trong thông báo, nhấn “Giữ lại”.
notices-kept-drop = Bỏ
notices-print-large = In chữ lớn
notices-print-booklet = In thành tập ({ $n })
notices-compare = So sánh
notices-compare-few = Cần 2 thông báo đấu giá để so sánh.
notices-compare-title = So sánh
notices-compare-help = Mỗi dòng là cùng một điều. Muốn mang về thì in ra.
notices-compare-what = Mục
notices-compare-deposit = Tiền bảo đảm
notices-compare-day = Ngày
notices-compare-none = không ghi
notices-compare-yes = được
notices-compare-no = không
notices-compare-note = Diện tích có thể là cả thửa: đừng so theo giá mỗi bình.
notices-compare-print = In bảng này

# 一件公告的內容
notices-detail-cases = Số hồ sơ { $case } và các số khác
notices-detail-more_cases = Số hồ sơ khác
notices-detail-doc_no = Số công văn
notices-detail-sale = Đấu giá
notices-detail-quantity = Số lượng
notices-detail-building_no = Số công trình（建號）
notices-detail-floors = Diện tích các tầng
notices-detail-area-caution = Diện tích có thể là của cả thửa hoặc cả tòa nhà, không phải phần quý vị mua.
notices-thing = Vật
notices-movable-plate = Biển số
notices-movable-brand = Hãng và mẫu
notices-movable-engine = Dung tích
notices-movable-made = Năm sản xuất
notices-movable-mileage = Số km đã chạy
notices-movable-key = Chìa khóa
notices-movable-runs = Nổ máy được
notices-movable-registrable = Sang tên được
notices-movable-stored = Nơi cất giữ
notices-movable-condition = Tình trạng
notices-told-yes = có
notices-told-no = không
notices-told-unknown = thông báo không ghi
notices-told-conflicting = ghi không thống nhất, hãy hỏi

# 要先知道
notices-known-title = Điều cần biết trước

# 拍過幾次
notices-rounds-title = Đã đấu giá mấy lần?
notices-rounds-now = lần này
notices-rounds-note = Cột càng cao, giá sàn càng cao. Giá lần sau do cơ quan quyết định.

# 怎麼投標
notices-bid = Điền phiếu trả giá
notices-bid-title = Muốn trả giá, hãy chuẩn bị
notices-bid-ask = Thông báo không ghi, hãy hỏi quầy
notices-bid-form = Phiếu trả giá (số 22)
notices-bid-form-what = Điền và in tại đây. Số hồ sơ, lô và giá sàn được điền sẵn.
notices-bid-form-offer = Mua theo giá sàn thì dùng đơn đăng ký mua, cũng có ở đây.
notices-bid-deposit-title = Tiền bảo đảm
notices-bid-deposit = { $amount } Đài tệ
notices-bid-deposit-lots = Mỗi lô khác nhau, xem ở trên.
notices-bid-deposit-ask = Thông báo không ghi, hãy hỏi quầy
notices-bid-when = Trước khi nào
notices-bid-before = Mở phiếu { $date }. Phải nộp trước đó; giờ chót hãy hỏi quầy.
notices-bid-where = Ở đâu
notices-bid-mail = Gửi qua bưu điện?
notices-bid-mail-yes = Được. Địa chỉ và giờ chót xem thông báo hoặc hỏi quầy.
notices-bid-mail-no = Không, phải đến trực tiếp.
notices-bid-mail-unknown = Thông báo không ghi, hãy hỏi quầy
notices-bid-bring = Mang theo
notices-lot-title = Trả giá lô nào?
notices-lot-help = Mỗi phiếu chỉ cho một lô. Chạm lô muốn mua.
notices-lot-what = Mỗi phiếu chỉ cho một lô.

# 照片和附件
notices-files = Ảnh và tài liệu ({ $n })
notices-files-title = Ảnh và tài liệu
notices-files-help = Nhấn “phóng to” để xem rõ, rồi dùng mũi tên.
notices-file-document = Văn bản
notices-file-photo = Ảnh
notices-file-map = Bản đồ
notices-file-prev = Trước
notices-file-next = Sau
notices-file-away = Máy này không có tệp này. Hãy hỏi quầy.
notices-file-broken = Không mở được tệp này. Hãy hỏi quầy.
notices-file-none = Thông báo này không có ảnh hay tài liệu.

# 更正
notices-changed = Đã đính chính
notices-changed-on = Đính chính ngày { $date }
notices-changed-other = Nội dung
notices-changed-was = Trước:
notices-changed-now = Nay:
notices-changed-nothing = không ghi

# 官方網址
notices-official = Trang chính thức
notices-official-how = Quét bằng điện thoại để xem trên trang chính thức.
notices-official-code = Mã QR của trang chính thức

# 公示送達
notices-service-what = Không tìm được người nhận nên niêm yết thư. Nếu có tên quý vị, hãy đến nhận.
notices-service-people = Gửi cho { $n } người này
notices-service-representative = người đại diện { $name }
notices-service-effective = Từ { $date } coi như đã nhận.
notices-service-effective-days = { $n } ngày sau khi niêm yết（行政程序法第81條）.
notices-service-effective-unknown = Không ghi căn cứ: hãy hỏi tổ phụ trách ngày có hiệu lực.
notices-service-document = Loại văn bản
notices-service-collect = Nhận tại
notices-valid-to = Niêm yết đến
notices-service-basis = Căn cứ
notices-service-do = Hãy hỏi nhân viên cần mang gì trước khi đến.

# 獎勵檢舉
notices-reward-what = Nếu biết tin về người này, hãy cho chúng tôi biết. Tìm được tài sản thì có thưởng.
notices-reward-head = người phụ trách { $name }
notices-reward-wanted = Cần biết
notices-reward-rate = Tỷ lệ thưởng
notices-reward-rate-of = { $rate } phần trăm số tiền thu được
notices-reward-cap = Nhiều nhất
notices-reward-agency = Cơ quan chuyển
notices-reward-debt_kind = Loại nợ
notices-reward-debt = Số tiền
notices-reward-contact = Cách báo tin
notices-reward-safe = Đừng tự điều tra hay đi theo ai.

# 要先知道的事
notices-tag-noDelivery = Không bàn giao（不點交）
notices-tag-noDelivery-means = Mua xong, quý vị tự giải quyết người và đồ bên trong.
notices-tag-partDelivery = Bàn giao một phần（部分點交）
notices-tag-partDelivery-means = Phần còn lại quý vị tự giải quyết.
notices-tag-share = Một phần quyền（持分）
notices-tag-share-means = Sở hữu chung với người khác, cách dùng phải cùng thống nhất.
notices-tag-coOwnersFirst = Đồng sở hữu được ưu tiên
notices-tag-coOwnersFirst-means = Dù trúng, đồng sở hữu vẫn có thể mua theo giá đó.
notices-tag-farmLand = Đất nông nghiệp（農地）
notices-tag-farmLand-means = Không phải ai cũng được mua. Hãy hỏi trước.
notices-tag-unregistered = Có phần chưa đăng ký
notices-tag-unregistered-means = Có thể không đăng ký được, cũng có thể phải dỡ.
notices-tag-leased = Có người thuê
notices-tag-leased-means = Đang có người thuê. Có thể phải chờ hết hạn.
notices-tag-occupied = Có người chiếm dụng
notices-tag-occupied-means = Có người đang dùng, có thể không dời đi.
notices-tag-unnaturalDeath = Có người mất tại nhà
notices-tag-unnaturalDeath-means = Thông báo ghi có người mất bất thường tại đây.
notices-tag-roadLand = Đất đường đi
notices-tag-roadLand-means = Là đường hoặc sẽ làm đường, thường không được xây.
notices-tag-graves = Có mộ
notices-tag-graves-means = Trên đất có mộ, quý vị tự giải quyết.
notices-tag-seaSandRadiation = Cát biển hoặc phóng xạ
notices-tag-seaSandRadiation-means = Thông báo nhắc đến cát biển hoặc phóng xạ. Hãy đọc kỹ.
notices-tag-contaminated = Đất ô nhiễm
notices-tag-contaminated-means = Thông báo ghi đất ô nhiễm, người mua có thể phải chịu trách nhiệm.
notices-tag-mortgageStays = Thế chấp vẫn còn
notices-tag-mortgageStays-means = Mua xong không được xóa. Hãy hỏi trước.
notices-tag-combinedLots = Bán gộp nhiều lô
notices-tag-combinedLots-means = Phải mua cùng nhau.
notices-tag-orderedOpening = Mở phiếu theo thứ tự
notices-tag-orderedOpening-means = Lô trước đủ tiền thì lô sau không bán.
notices-tag-indigenousReserve = Đất dành cho thổ dân（原住民保留地）
notices-tag-indigenousReserve-means = Chỉ người thổ dân được mua.
notices-ways = Việc khác
notices-start-ways = Cách khác
notices-start-kinds = Các loại thông báo
notices-detail-case_no = Số hồ sơ
notices-demo-short = Dữ liệu mẫu
