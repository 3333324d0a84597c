### unread: not yet read by a native speaker

# The on-screen keyboard.

keyboard-label = Bàn phím
keyboard-mode-ready = Câu có sẵn
keyboard-mode-zhuyin = Chú âm（注音）
keyboard-mode-latin = ABC
keyboard-mode-digits = 123
keyboard-speech-ready = Chọn câu có sẵn
keyboard-speech-zhuyin = Gõ chữ Hán bằng chú âm（注音）
keyboard-speech-latin = Gõ chữ cái
keyboard-speech-digits = Gõ chữ số 123
keyboard-hint = Nhấn chú âm, chữ sẽ hiện ở đây. Chỉ gõ âm đầu cũng được.
keyboard-none = Không có chữ nào đọc như vậy.
keyboard-more = Xem thêm
keyboard-more_speech = Xem thêm, đây là trang { $page } trên { $pages }
keyboard-tone-first = Nhấn âm trước, rồi nhấn thanh.
keyboard-tone-1 = Thanh 1
keyboard-tone-2 = Thanh 2
keyboard-tone-3 = Thanh 3
keyboard-tone-4 = Thanh 4
keyboard-tone-5 = Thanh nhẹ
keyboard-space = Dấu cách
keyboard-back = Xóa 1 chữ
keyboard-clear = Xóa hết
keyboard-restore = Lấy lại
keyboard-newline = Xuống dòng
keyboard-punctuation = Dấu câu
keyboard-upper = Chữ hoa
keyboard-lower = Chữ thường
keyboard-count = { $n }/{ $max } chữ
keyboard-full = Ô này tối đa { $n } chữ.
keyboard-sign-dot = Dấu chấm
keyboard-sign-hyphen = Dấu gạch nối
keyboard-sign-at = A còng
keyboard-sign-underscore = Gạch dưới
keyboard-sign-apostrophe = Dấu nháy đơn
keyboard-sign-slash = Dấu gạch chéo
keyboard-sign-comma = Dấu phẩy
keyboard-sign-and = Dấu và
keyboard-sign-open = Mở ngoặc
keyboard-sign-close = Đóng ngoặc
keyboard-sign-colon = Dấu hai chấm
keyboard-sign-hash = Dấu thăng
keyboard-sign-plus = Dấu cộng

# Pads for numbers, ID numbers and dates.
keyboard-wan = vạn
keyboard-qian = nghìn
keyboard-pad-label = Phím số
keyboard-letters-label = Phím chữ cái
keyboard-to-letters = Gõ chữ cái
keyboard-to-digits = Gõ chữ số 123
keyboard-max = Tối đa { $max }.
keyboard-digits-max = Tối đa { $n } chữ số.
