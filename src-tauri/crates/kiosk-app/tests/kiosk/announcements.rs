//! What the office wants everybody to see: from its tree, and raised at the machine.

use kiosk_app::announcements::{Hazard, Level, Raise};
use kiosk_model::variant::Variant;
use kiosk_testkit::at;

use crate::bundle::Office;
use crate::support::House;

fn typhoon() -> Raise {
    Raise {
        level: Level::Emergency,
        hazard: Some(Hazard::Typhoon),
        title: "颱風停止上班".into(),
        text: "下午停止服務。".into(),
        until: Some("2026-11-23T00:00".into()),
    }
}

#[test]
fn an_emergency_is_raised_at_the_machine_and_taken_away_again() {
    let house = House::new();
    let kiosk = house.open();
    assert!(kiosk.announcements(kiosk.now()).is_empty());
    let note = Raise {
        level: Level::Info,
        hazard: None,
        title: "飲水機維修".into(),
        text: String::new(),
        until: None,
    };
    let first = kiosk.raise_announcement(&note).expect("raised");
    // Another program does the same: the command line, while the window is open.
    let second = house.open().raise_announcement(&typhoon()).expect("raised");
    assert_ne!(first, second);
    let holding = kiosk.announcements(kiosk.now());
    let ids: Vec<&str> = holding.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, [second.as_str(), first.as_str()], "emergencies first");
    assert_eq!(
        holding[0].title_in(Variant::Vi),
        "颱風停止上班",
        "rather Chinese than nothing"
    );
    assert!(holding[0].local);

    assert_eq!(kiosk.announcements(at("2026-11-22T23:59")).len(), 2);
    assert_eq!(
        kiosk.announcements(at("2026-11-23T00:00")).len(),
        1,
        "it ends by itself"
    );
    assert_eq!(
        kiosk.announcements(at("2026-11-22T14:04")).len(),
        0,
        "and is not there before"
    );

    kiosk.lower_announcement(&second).expect("lowered");
    assert_eq!(
        kiosk.lower_announcement(&second).expect_err("gone").code(),
        "not-found"
    );
    drop(kiosk);
    let kiosk = house.open();
    assert_eq!(
        kiosk.announcements(kiosk.now()).len(),
        1,
        "it survives a start"
    );
}

#[test]
fn what_cannot_be_shown_is_not_raised() {
    let kiosk = House::new();
    let kiosk = kiosk.open();
    let wrong = [
        Raise {
            title: String::new(),
            ..typhoon()
        },
        Raise {
            title: "字".repeat(41),
            ..typhoon()
        },
        Raise {
            text: "字".repeat(601),
            ..typhoon()
        },
        Raise {
            title: "a\u{7}".into(),
            ..typhoon()
        },
        Raise {
            until: Some("tomorrow".into()),
            ..typhoon()
        },
        Raise {
            level: Level::Info,
            ..typhoon()
        },
    ];
    for raise in wrong {
        kiosk.raise_announcement(&raise).expect_err("refused");
        assert!(kiosk.announcements(kiosk.now()).is_empty(), "{raise:?}");
    }
}

#[test]
fn the_office_announces_with_pictures_and_takes_back() {
    let office = Office::new();
    office.import(5, 1);
    let text = r#"
[[announcement]]
id = "moved"
level = "notice"
from = "2026-11-22T08:00"
pictures = ["map.png", "not-there.png"]
title = { zh-TW = "櫃檯搬到二樓", en = "Counters are on the second floor" }
text = { zh-TW = "電梯在右邊。" }
"#;
    office.put("announcements.toml", text.as_bytes());
    office.put("map.png", &crate::hand::photo());
    office.publish();
    let house = office.machine();
    let kiosk = house.open();
    office.pull(&kiosk).expect("taken");
    let holding = kiosk.announcements(kiosk.now());
    assert_eq!(holding.len(), 1);
    assert_eq!(
        holding[0].title_in(Variant::En),
        "Counters are on the second floor"
    );
    assert!(!holding[0].local);
    assert_eq!(
        holding[0].pictures.len(),
        1,
        "only pictures that came along"
    );
    let picture = std::fs::read(&holding[0].pictures[0]).expect("there");
    assert!(picture.starts_with(b"\x89PNG"));

    kiosk.raise_announcement(&typhoon()).expect("raised");
    assert_eq!(kiosk.announcements(kiosk.now())[0].level, Level::Emergency);

    office.put("announcements.toml", b"");
    office.publish();
    office.pull(&kiosk).expect("taken");
    assert_eq!(
        kiosk.announcements(kiosk.now()).len(),
        1,
        "the office has taken its own back"
    );
}
