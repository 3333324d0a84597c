//! Notices by hand, and what a clerk is told before a file is brought in.

use std::path::Path;

use kiosk_app::Kiosk;
use kiosk_app::error::Error;
use kiosk_app::notices::hand::{Hands, parse};
use kiosk_model::money::Money;
use kiosk_model::notice::Delivery;
use kiosk_model::print_code::PrintVerdict;

use super::support::House;

pub(crate) const NOTICE: &str = r#"
kind = "estate"
case_no = "1100100000001"
round = "第一拍"
open_at = "116/1/5 15:00"
[[lots]]
no = "甲"
floor_price = "1,000,000"
[[lots.items]]
kind = "land"
county = "示範縣"
township = "示範鄉"
address = "示範段1地號"
"#;

pub(crate) const ONE: Hands<'static> = Hands {
    by: "甲",
    approved_by: None,
};

fn problems(kiosk: &Kiosk, text: &str, hands: Hands<'_>) -> Vec<(String, &'static str)> {
    match parse(text).and_then(|given| kiosk.enter_notice(&given, Path::new(""), hands)) {
        Err(Error::HandNotice(problems)) => problems
            .into_iter()
            .map(|problem| (problem.field, problem.code))
            .collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_example_of_the_documentation_is_entered_as_it_stands() {
    let docs = include_str!("../../../../docs/notice-template.md");
    let (_, example) = docs.split_once("```toml\n").expect("an example");
    let (example, _) = example.split_once("```").expect("its end");
    let house = House::new();
    let kiosk = house.open();
    let folder = house.dir();
    std::fs::write(folder.join("公告.pdf"), b"%PDF-1.7\n%%EOF").unwrap();
    let two = Hands {
        approved_by: Some("乙"),
        ..ONE
    };
    let given = parse(example).expect("TOML");
    let entered = kiosk.enter_notice(&given, &folder, two).expect("entered");
    let notice = kiosk
        .view_notice(entered.id.as_str())
        .expect("shown")
        .notice;
    assert_eq!(notice.lots[0].floor_price.map(Money::get), Some(1_200_000));
    assert_eq!(notice.lots[0].delivery, Delivery::Yes);
    assert_eq!(
        notice.valid_to.map(|day| day.iso()).as_deref(),
        Some("2026-12-31")
    );
    assert!(notice.attachments[0].sha256.is_some());
}

#[test]
fn a_notice_is_entered_corrected_and_taken_back_by_hand() {
    let house = House::new();
    let kiosk = house.open();
    let entered = kiosk
        .enter_notice(&parse(NOTICE).unwrap(), Path::new(""), ONE)
        .unwrap();
    assert!(!entered.waits);
    let id = entered.id.as_str().to_owned();
    let view = kiosk.view_notice(&id).unwrap();
    assert!(!view.notice.demo);
    assert_eq!(view.history.len(), 1);
    let code = view.paper_code.to_string();
    assert_eq!(
        kiosk.check_paper_code(&code).unwrap().verdict,
        PrintVerdict::Valid
    );

    let changed = format!("id = \"{id}\"\n[[lots]]\nno = \"甲\"\nfloor_price = 800000\n");
    kiosk
        .correct_notice(&parse(&changed).unwrap(), Path::new(""), ONE)
        .unwrap();
    let check = kiosk.check_paper_code(&code).unwrap();
    assert_eq!(check.verdict, PrintVerdict::Changed);
    assert_eq!(check.corrections.len(), 1, "and it is said what changed");
    let view = kiosk.view_notice(&id).unwrap();
    assert_eq!(
        view.notice.lots[0].items.len(),
        1,
        "what is not named stays"
    );

    kiosk.withdraw_notice(&id, ONE).unwrap();
    assert_eq!(
        kiosk.check_paper_code(&code).unwrap().verdict,
        PrintVerdict::Withdrawn
    );
    assert!(matches!(
        kiosk.check_paper_code("123"),
        Err(Error::PaperCode)
    ));

    // The catalogues are lost: the entries are not.
    drop(kiosk);
    std::fs::remove_dir_all(house.dir().join("catalogue")).unwrap();
    let kiosk = house.open();
    assert!(kiosk.get_notice(&id).is_ok());
}

#[test]
fn every_problem_is_told_by_the_name_of_its_field() {
    let house = House::new();
    let kiosk = house.open();
    let found = problems(
        &kiosk,
        "kind = \"estate\"\nopen_at = \"soon\"\nstrange = 1\n[[lots]]\nfloor_price = \"much\"\n",
        Hands {
            by: " ",
            approved_by: None,
        },
    );
    let expected = [
        ("as", "missing"),
        ("lots.1.floor_price", "noMoney"),
        ("open_at", "noMoment"),
        ("strange", "unknownField"),
        ("case_no", "missing"),
    ];
    for (field, code) in expected {
        assert!(
            found
                .iter()
                .any(|problem| problem == &(field.to_owned(), code)),
            "{field}: {found:?}"
        );
    }
    assert!(matches!(parse("no = [file"), Err(Error::HandNotice(_))));
}

#[test]
fn where_two_must_agree_one_alone_shows_nothing() {
    let house = House::with_settings("[notices]\napproval_required = true\n");
    let kiosk = house.open();
    let entered = kiosk
        .enter_notice(&parse(NOTICE).unwrap(), Path::new(""), ONE)
        .unwrap();
    assert!(entered.waits);
    assert!(kiosk.get_notice(entered.id.as_str()).is_err());
    assert_eq!(kiosk.waiting_entries().unwrap().len(), 1);
    assert!(
        matches!(
            kiosk.decide_entry(entered.no, true, "甲"),
            Err(Error::HandNotice(_))
        ),
        "nobody agrees with themselves"
    );
    kiosk.decide_entry(entered.no, true, "乙").unwrap();
    assert!(kiosk.get_notice(entered.id.as_str()).is_ok());
    assert!(kiosk.waiting_entries().unwrap().is_empty());
}

/// A photograph of one grey pixel, as PNG.
pub(crate) fn photo() -> Vec<u8> {
    vec![
        137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0,
        0, 0, 0, 58, 126, 155, 85, 0, 0, 0, 10, 73, 68, 65, 84, 120, 156, 99, 104, 0, 0, 0, 130, 0,
        129, 119, 205, 114, 182, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
    ]
}

#[test]
fn files_beside_the_notice_go_with_it_and_wait_with_it() {
    let house = House::with_settings("[notices]\napproval_required = true\n");
    let kiosk = house.open();
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("附件")).unwrap();
    std::fs::write(folder.path().join("照片.png"), photo()).unwrap();
    std::fs::write(folder.path().join("附件/公告.pdf"), b"%PDF-1.7\n%%EOF").unwrap();
    std::fs::write(folder.path().join("大.png"), b"\x89PNG\r\n\x1a\nno").unwrap();
    let with = |files: &str| {
        let text = NOTICE.replace("[[lots]]", &format!("attachments = {files}\n[[lots]]"));
        kiosk.enter_notice(&parse(&text).unwrap(), folder.path(), ONE)
    };
    match with(r#"["照片.png", "沒有.pdf", "大.png", "../x.pdf"]"#) {
        Err(Error::HandNotice(problems)) => {
            let told: Vec<_> = problems
                .iter()
                .map(|problem| (problem.field.as_str(), problem.code))
                .collect();
            assert_eq!(
                told,
                [("attachments.4", "noFile")],
                "a name that leads away first"
            );
        }
        other => panic!("{other:?}"),
    }
    match with(r#"["照片.png", "沒有.pdf", "大.png"]"#) {
        Err(Error::HandNotice(problems)) => {
            let told: Vec<_> = problems
                .iter()
                .map(|problem| (problem.field.as_str(), problem.code))
                .collect();
            assert_eq!(
                told,
                [("attachments.2", "noFile"), ("attachments.3", "badFile")]
            );
        }
        other => panic!("{other:?}"),
    }
    let entered = with(r#"["照片.png", "公告.pdf"]"#).unwrap();
    assert!(entered.waits);
    // An import in between tidies away what nothing refers to; the entry does.
    let list = house.dir().join("file.json");
    std::fs::write(&list, kiosk_testkit::agency_json(5, 1)).unwrap();
    kiosk.import_notices(&list, true).unwrap();
    kiosk.decide_entry(entered.no, true, "乙").unwrap();
    let id = entered.id.as_str();
    let view = kiosk.view_notice(id).unwrap();
    assert!(view.attachments.iter().all(|file| file.path.is_some()));
    let small = kiosk.notice_file(id, 0, 0, 300).unwrap();
    assert!(
        small.starts_with(b"\xff\xd8\xff"),
        "as the screen shows it, not as it came"
    );
    // A correction may name what is there without bringing it again.
    let keep = format!("id = \"{id}\"\nattachments = [\"公告.pdf\"]\n");
    let corrected = kiosk
        .correct_notice(&parse(&keep).unwrap(), Path::new("/nowhere"), ONE)
        .unwrap();
    kiosk.decide_entry(corrected.no, true, "乙").unwrap();
    let view = kiosk.view_notice(id).unwrap();
    assert_eq!(view.attachments.len(), 1);
    assert!(view.attachments[0].path.is_some());
}
