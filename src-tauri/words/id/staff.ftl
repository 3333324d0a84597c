### unread: not yet read by a native speaker

# 服務人員看的畫面、等候區的畫面
staff-title = Keadaan mesin
staff-help = Mulai dari atas, tangani satu per satu.
staff-none = Tidak ada yang perlu ditangani
staff-todo = { $n } hal perlu ditangani
staff-since = Sejak { $since }
staff-machine = Mesin ini
staff-state-ok = Baik
staff-state-degraded = Perlu perhatian
staff-state-missing = Tidak ada
staff-reload = Periksa lagi
staff-wall-title = Ruang tunggu
staff-wall-help = Layar ini hanya untuk dilihat, tidak dapat disentuh.
staff-wall-lead = Untuk mencari, mengisi formulir, atau mencetak, gunakan mesin di sebelah.
