### unread: not yet read by a native speaker

# 分署的消息
announcements-title = News of the office
announcements-help = What the office has to say now.
announcements-none = There is no news now.
announcements-banner = News: touch to read
announcements-from = from { $date }
announcements-until = until { $date }
announcements-chinese_only = Only in Chinese
announcements-picture = Picture { $n }
announcements-prev = Previous
announcements-next = Next
announcements-of = { $n } of { $total }

# 緊急
announcements-emergency-title = Emergency notice
announcements-emergency-help = There is an emergency. Do what this page says first. When it is over you will be back where you were, with what you filled in.
announcements-emergency-stays = The emergency is not over. Please read this page first.
announcements-hazard-typhoon = Typhoon
announcements-hazard-evacuation = Leave the building
announcements-hazard-earthquake = Earthquake
announcements-hazard-other = Emergency
announcements-do = Do this now
announcements-do-inside = It is dangerous outside. Stay in for now.
announcements-do-dates = Today’s sales and appointments may change. Ask the staff.
announcements-do-staff = Follow the staff.
announcements-do-calm = Walk. Do not push or run.
announcements-do-out = Follow the exit signs out of the building.
announcements-do-no_lift = Do not use a lift. Take the stairs.
announcements-do-back = Leave your things. Do not go back.
announcements-do-cover = Get down, under a table, and hold on.
announcements-since = Since { $time } · now { $now }
