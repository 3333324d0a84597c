### unread: not yet read by a native speaker

### Why signed content was not taken.

bundle-refused-malformed = Tệp bị hỏng, không dùng ({ $detail }).
bundle-refused-signature = Chữ ký không đúng, không dùng ({ $detail }).
bundle-refused-rollback = Cũ hơn dữ liệu đang có, không dùng ({ $detail }).
bundle-refused-mixed = Tệp cũ và mới lẫn lộn, không dùng ({ $detail }).
bundle-refused-expired = Chữ ký đã hết hạn; không nhận nội dung mới, vẫn dùng nội dung đang có ({ $detail }).
bundle-refused-delegation = Có đơn vị ký tệp không thuộc mình, không dùng ({ $detail }).
bundle-refused-branch = Nguồn không có nội dung của đơn vị này ({ $detail }).
bundle-refused-missing = Thiếu tệp ({ $detail }).
bundle-refused-content = Nội dung không khớp chữ ký, không dùng ({ $detail }).
bundle-refused-endless = Tệp quá dài, không dùng ({ $detail }).
bundle-refused-truncated = Tệp chưa tải xong, lần sau tải tiếp ({ $detail }).
bundle-refused-bomb = Giải nén lớn hơn mức đã ghi, không dùng ({ $detail }).
bundle-refused-slow = Mạng quá chậm, lần sau tải tiếp ({ $detail }).
bundle-refused-unreachable = Không kết nối được nguồn, lần sau thử lại ({ $detail }).
bundle-refused-newer = Cần phiên bản chương trình mới hơn, hãy cập nhật ({ $detail }).
bundle-refused-line = Nội dung thông báo có lỗi, không dùng ({ $detail }).
bundle-refused-not-taken = Nội dung không qua được kiểm tra của máy ({ $detail }).
bundle-refused-busy = Chương trình khác đang cập nhật, xin chờ ({ $detail }).
bundle-refused-disk = Không đọc hoặc ghi được đĩa ({ $detail }).
