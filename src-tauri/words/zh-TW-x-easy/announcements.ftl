### unread: not yet read by people who use easy-read texts

# 分署的消息
announcements-title = 我們要告訴你的事
announcements-help = 這裡是分署要說的事。
announcements-none = 現在沒有消息。
announcements-banner = 分署的消息
announcements-from = { $date } 開始
announcements-until = 到 { $date }
announcements-chinese_only = 這則消息只有中文
announcements-picture = 第 { $n } 張圖
announcements-prev = 上一個
announcements-next = 下一個
announcements-of = 第 { $n } 個，共 { $total } 個

# 緊急
announcements-emergency-title = 緊急的事
announcements-emergency-help = 現在有緊急的事。請照畫面做。結束以後，會回到你剛才那頁。
announcements-emergency-stays = 緊急的事還沒結束。先看這一頁。
announcements-hazard-typhoon = 颱風來了
announcements-hazard-evacuation = 請離開這裡
announcements-hazard-earthquake = 地震
announcements-hazard-other = 很急的消息
announcements-do = 你現在要這樣做
announcements-do-inside = 外面危險。先不要出去。
announcements-do-dates = 今天的時間可能會改。請問服務人員。
announcements-do-staff = 聽服務人員的話。
announcements-do-calm = 慢慢走。不要跑。
announcements-do-out = 跟著出口的燈，走到外面。
announcements-do-no_lift = 不要搭電梯。走樓梯。
announcements-do-back = 東西先不要拿。
announcements-do-cover = 蹲下。躲到桌子下面。
announcements-since = { $time } 開始。現在 { $now }。
