### unread: not yet read by a native speaker

# 服務人員看的畫面、等候區的畫面
staff-title = State of this machine
staff-help = Start at the top and go through them one by one.
staff-none = Nothing to do now
staff-todo =
    { $n ->
        [one] { $n } thing to do
       *[other] { $n } things to do
    }
staff-since = Since { $since }
staff-machine = This machine
staff-state-ok = Good
staff-state-degraded = Needs attention
staff-state-missing = Missing
staff-reload = Check again
staff-wall-title = Waiting area
staff-wall-help = This screen is only for looking at. It does not react to touch.
staff-wall-lead = To search, fill in forms or print, use the kiosk beside it.
