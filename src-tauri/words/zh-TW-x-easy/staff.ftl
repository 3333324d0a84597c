### unread: not yet read by people who use easy-read texts

# 服務人員看的畫面、等候區的畫面
staff-title = 機器好不好
staff-help = 從上面開始。一件一件做。
staff-none = 現在沒有事要做
staff-todo = 要做 { $n } 件
staff-since = { $since }開始
staff-machine = 你面前的機器
staff-state-ok = 好的
staff-state-degraded = 有事要注意
staff-state-missing = 沒有
staff-reload = 再看一次
staff-wall-title = 等的地方
staff-wall-help = 這個畫面只能看，不能按。
staff-wall-lead = 要找資料、填表、印表，請用旁邊的機器。
