### unread: not yet read by a native speaker

# 服務人員看的畫面、等候區的畫面
staff-title = Tình trạng của máy
staff-help = Bắt đầu từ trên, xử lý từng việc một.
staff-none = Hiện không có việc cần xử lý
staff-todo = { $n } việc cần xử lý
staff-since = Từ { $since }
staff-machine = Máy này
staff-state-ok = Bình thường
staff-state-degraded = Cần chú ý
staff-state-missing = Thiếu
staff-reload = Kiểm tra lại
staff-wall-title = Khu vực chờ
staff-wall-help = Màn hình này chỉ để xem, không chạm được.
staff-wall-lead = Muốn tra cứu, điền mẫu hoặc in, hãy dùng máy bên cạnh.
