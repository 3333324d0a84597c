### unread: waiting for the reading of the office itself

# 分署的消息
announcements-title = 分署的消息
announcements-help = 這裡是分署現在要告訴大家的事。
announcements-none = 現在沒有新的消息。
announcements-banner = 分署的消息，點一下看
announcements-from = { $date }起
announcements-until = 到{ $date }
announcements-chinese_only = 只有中文
announcements-picture = 圖 { $n }
announcements-prev = 上一則
announcements-next = 下一則
announcements-of = 第 { $n } 則，共 { $total } 則

# 緊急
announcements-emergency-title = 緊急通知
announcements-emergency-help = 現在有緊急的事，請先照畫面上說的做。事情過了，會回到您剛才的那一頁，您填的還在。
announcements-emergency-stays = 緊急通知還沒有結束，請先看這一頁。
announcements-hazard-typhoon = 颱風
announcements-hazard-evacuation = 請離開這棟房子
announcements-hazard-earthquake = 地震
announcements-hazard-other = 緊急消息
announcements-do = 現在請這樣做
announcements-do-inside = 外面危險，先不要出去。
announcements-do-dates = 今天的開標和約好的時間可能會改，請問服務人員。
announcements-do-staff = 請照服務人員的話做。
announcements-do-calm = 慢慢走，不要推、不要跑。
announcements-do-out = 跟著出口燈走到外面。
announcements-do-no_lift = 不要搭電梯，走樓梯。
announcements-do-back = 東西放著，不要回頭拿。
announcements-do-cover = 蹲下，躲到桌子下面，抓穩桌腳。
announcements-since = { $time } 起　現在 { $now }
