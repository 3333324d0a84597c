//! What an office writes by itself: notices by hand, announcements, its profile, hours and limits, a machine's settings.

use kiosk_app::announcements;
use kiosk_app::bundle::check_file;
use kiosk_app::notices::hand;
use kiosk_app::settings::Settings;
use kiosk_model::notice::Notice;

use crate::Target;

pub(crate) const TARGETS: &[Target] = &[
    Target {
        name: "hand",
        read: |bytes| {
            let Some(given) = std::str::from_utf8(bytes).ok().and_then(|text| hand::parse(text).ok()) else {
                return;
            };
            let (notice, problems) = hand::read(&given, "示範分署");
            if problems.is_empty() {
                // What is entered is kept as JSON and read from it again.
                let json = serde_json::to_string(&notice).unwrap();
                assert_eq!(serde_json::from_str::<Notice>(&json).unwrap(), notice);
            }
        },
        seeds: || vec![BY_HAND.into(), SERVICE.into(), REWARD.into(), br#"{"kind":"estate","id":"x","state":"withdrawn"}"#.to_vec()],
    },
    Target {
        name: "announcements",
        read: |bytes| {
            let _ = announcements::check(bytes);
        },
        seeds: || vec![ANNOUNCED.into()],
    },
    Target {
        name: "settings",
        read: |bytes| {
            if let Ok(text) = std::str::from_utf8(bytes) {
                let _ = Settings::parse(text);
            }
        },
        seeds: || vec![SETTINGS.into()],
    },
    // Every other file of the office's tree: the first byte chooses the name by which it comes.
    Target {
        name: "office-file",
        read: |bytes| {
            if let Some((which, bytes)) = bytes.split_first() {
                let _ = check_file("pty", FILES[usize::from(*which) % FILES.len()], bytes);
            }
        },
        seeds: || {
            let profile = include_str!("../../../src-tauri/content/sample/profile.toml");
            let contents = [profile, HOURS, LIMITS, "西元日期,星期,是否放假,備註\n20270101,五,2,\n", "a = 1", "a,b"];
            let numbered = (0_u8..).zip(contents);
            numbered.map(|(which, text)| [&[which][..], text.as_bytes()].concat()).collect()
        },
    },
];

/// Names of files that are looked at when they come.
const FILES: [&str; 8] = [
    "profile.toml",
    "hours.toml",
    "limits.toml",
    "calendar-2027.csv",
    "other.toml",
    "other.csv",
    "route.png",
    "route.jpg",
];

const BY_HAND: &str = r#"
kind = "estate"
case_no = "115年度罰執字第12號"
unit = "忠"
round = "第一拍"
open_at = "115/12/01 15:00"
mail_bid = true
attachments = ["公告.pdf"]
[[lots]]
no = "甲"
floor_price = "120萬"
deposit = 240000
delivery = "點交"
[[lots.items]]
kind = "land"
county = "示範縣"
address = "示範段1地號"
area_m2 = 10.5
share = "2分之1"
"#;

const SERVICE: &str = r#"
kind = "service"
case_no = "1150100000012"
issued_on = "115/11/22"
valid_to = "115/12/31"
[service]
addressees = ["許○○", { name = "示範有限公司" }]
document = "執行命令"
"#;

const REWARD: &str = r#"
kind = "reward"
[reward]
debtor = "示範有限公司"
debt_amount = "1,300萬餘元"
"#;

const ANNOUNCED: &str = r#"
[[announcement]]
id = "a"
level = "emergency"
hazard = "typhoon"
from = "2026-11-22T08:00"
until = "2026-11-23T00:00"
pictures = ["route.png"]
title = { zh-TW = "停止上班", en = "Closed" }
text = { zh-TW = "請回" }
"#;

const SETTINGS: &str = r#"
role = "hall"
[printer]
uri = "ipp://192.0.2.10/ipp/print"
[panel]
px_per_mm = 2.71
[visit]
warn_after_seconds = 60
countdown_seconds = 30
[bundle]
url = "http://192.0.2.1/tree"
branches = ["pty"]
every_minutes = 10
"#;

const HOURS: &str = r#"
[[hours]]
what = "papers"
days = ["mon", "tue"]
from = "08:00"
until = "17:30"
note = { zh-TW = "中午不休息" }
source = "本分署公告"
checked_on = "2026-11-22"
"#;

const LIMITS: &str = r#"
[[limit]]
effective_from = "2019-12-02"
creditor = "any"
max_amount = 20000
source = "本分署公告"
checked_on = "2026-11-22"
"#;
