### unread: not yet read by a native speaker

# 公告的紙本
paper-notice-square = Địa chỉ web của thông báo
paper-notice-fresh-today = Dữ liệu ngày { $date }. Có thể đã thay đổi, hãy hỏi lại tổ phụ trách
paper-notice-fresh-days = Dữ liệu ngày { $date } ({ $days } ngày trước). Có thể đã thay đổi, hãy hỏi lại tổ phụ trách

# 查驗碼
paper-notice-code = Mã kiểm tra　{ $code }
paper-notice-code-how = Muốn biết sau này thông báo có thay đổi không, hãy tra mã này tại máy hoặc hỏi tổ phụ trách.
paper-notice-check-valid = Nội dung trên giấy giống thông báo hiện tại.
paper-notice-check-changed = Thông báo đã thay đổi. Hãy in bản mới.
paper-notice-check-withdrawn = Việc này đã dừng hoặc đã rút lại.
paper-notice-check-over = Việc này đã kết thúc.
paper-notice-check-unknown = Dữ liệu hiện tại không có việc này. Hãy hỏi tổ phụ trách.
paper-notice-check-mistyped = Số chưa đúng. Hãy xem lại 12 chữ số trên giấy.

# 拍賣
paper-notice-title = Nội dung
paper-notice-issued = Thông báo ngày { $date }
paper-notice-bid-until = Hạn nộp phiếu
paper-notice-place = Địa điểm
paper-notice-offer = Mua trực tiếp（應買）
paper-notice-offer-how = Trong ba tháng sau thông báo, có thể xin mua theo điều kiện cũ (Luật cưỡng chế thi hành, Điều 95).
paper-notice-until = đến { $date }
paper-notice-from-to = { $from } đến { $to }
paper-notice-post = Gửi phiếu qua bưu điện（通訊投標）
paper-notice-post-yes = Được
paper-notice-post-no = Không, phải đến tận nơi
paper-notice-item-no = Số { $no }　
paper-notice-building-no = Số công trình { $what }（建號）
paper-notice-floors = Diện tích từng tầng { $what }
paper-notice-item-floor = Giá khởi điểm của món này { $amount }
paper-notice-plate = Biển số { $what }
paper-notice-brand = Hãng { $what }
paper-notice-model = Kiểu { $what }
paper-notice-engine = Dung tích { $what }
paper-notice-made = Sản xuất { $what }
paper-notice-mileage = Số km { $what }
paper-notice-key-yes = Có chìa khóa
paper-notice-key-no = Không có chìa khóa
paper-notice-key-both = Chìa khóa: ghi không thống nhất
paper-notice-runs-yes = Nổ máy được
paper-notice-runs-no = Không nổ máy
paper-notice-runs-both = Nổ máy: ghi không thống nhất
paper-notice-registrable-yes = Sang tên được
paper-notice-registrable-no = Không sang tên được
paper-notice-registrable-both = Sang tên: ghi không thống nhất
paper-notice-stored = Để tại { $what }
paper-notice-condition = Tình trạng { $what }
paper-notice-area-mind = Lưu ý diện tích
paper-notice-area-caution = Diện tích có thể của cả thửa đất, trong khi chỉ bán một phần. Hãy đối chiếu với phần quyền và thông báo.
paper-notice-rounds = Các lần đấu giá của hồ sơ này
paper-notice-rounds-round = Lần
paper-notice-rounds-open = Ngày
paper-notice-rounds-floor = Giá khởi điểm (Đài tệ)
paper-notice-rounds-outcome = Kết quả
paper-notice-rounds-this = lần này
paper-notice-bring-what = Mang theo khi trả giá
paper-notice-post-steps = Gửi bưu điện
paper-notice-post-how = Gửi bảo đảm có hồi báo đến hộp thư ghi trong thông báo, không phải địa chỉ chi nhánh; phải đến trước ngày giờ cuối ghi trong thông báo. Phiếu trả giá và túi tiền đặt trước cho vào phong bì ngoài có dán nhãn, mỗi phong bì một lô. Dùng mẫu số 22, máy có thể in.
paper-notice-attachments = Tệp kèm theo

# 公示送達
paper-notice-addressee = Người nhận（應受送達人）
paper-notice-represented = { $name } (đại diện: { $by })
paper-notice-document = Văn bản
paper-notice-effective = Ngày có hiệu lực
paper-notice-effective-means = Từ ngày này được coi là đã tống đạt dù chưa đến nhận (Luật thủ tục hành chính, Điều 81).
paper-notice-effective-none = Dữ liệu không ghi. Hãy xem thông báo hoặc hỏi tổ phụ trách.
paper-notice-do = Cần làm gì
paper-notice-collect = Nơi nhận
paper-notice-collect-how = Chi nhánh giữ văn bản; người nhận có thể đến nhận bất cứ lúc nào (Luật thủ tục hành chính, Điều 80). Mang giấy tờ tùy thân và con dấu.
paper-notice-basis = Căn cứ
paper-notice-period = Thời gian niêm yết

# 獎勵檢舉
paper-notice-debtor = Người có nghĩa vụ（義務人）
paper-notice-debt = Khoản nợ
paper-notice-agency = Cơ quan chuyển hồ sơ
paper-notice-wanted = Thông tin cần
paper-notice-reward-sum = Tiền thưởng
paper-notice-rate = { $rate }% số tiền thu được
paper-notice-cap = nhiều nhất { $amount }
paper-notice-contact = Cách báo tin

# 比較表
paper-compare = So sánh thông báo
paper-compare-kind = Thông báo
paper-compare-lots = { $n } lô
paper-compare-rest = còn { $n } lô nữa, xem thông báo
paper-compare-items = và các món khác, tổng { $n }; xem thông báo
paper-compare-area = Diện tích, phần quyền
paper-compare-code = Mã kiểm tra
paper-compare-more = { $begin }… (xem tiếp trong thông báo)

# 小冊
paper-booklet = Tập { $n } thông báo
paper-booklet-no = Số
paper-booklet-what = Thông báo
paper-booklet-when = Ngày, giá khởi điểm
paper-booklet-page = Trang
