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
notices-town = Chọn nơi
notices-when-upcoming = Chưa mở phiếu
notices-when-past = Đã kết thúc
notices-kind-estate = Nhà, đất
notices-kind-movable = Xe, đồ vật
notices-kind-service = Niêm yết công khai（公示送達）
notices-kind-reward = Thưởng người cung cấp thông tin
notices-count = Tìm thấy { $n } thông báo
notices-order = Ngày gần nhất ở trước
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

# 選地方
notices-town-title = Ở nơi nào?
notices-town-help = Chạm một nơi để chỉ xem thông báo ở đó. Con số là số thông báo.
notices-town-all = Tất cả các nơi
notices-town-count = { $n } thông báo

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
notices-state-endedUnknown = Đã kết thúc
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
