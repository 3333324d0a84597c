### unread: waiting for the reading of the office itself

# 服務人員看的畫面、等候區的畫面
staff-title = 機器的狀況
staff-help = 從上面開始，一件一件處理。
staff-none = 現在沒有要處理的事
staff-todo = 要處理 { $n } 件
staff-since = 從 { $since } 起
staff-machine = 這台機器
staff-state-ok = 正常
staff-state-degraded = 要注意
staff-state-missing = 缺少
staff-reload = 重新查一次
staff-wall-title = 等候區
staff-wall-help = 這個畫面只給人看，不能按。
staff-wall-lead = 查公告、填表、列印，請用旁邊的機器。
