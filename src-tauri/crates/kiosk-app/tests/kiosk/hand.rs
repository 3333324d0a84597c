//! Notices by hand, and what a clerk is told before a file is brought in.

use kiosk_app::Kiosk;
use kiosk_app::error::Error;
use kiosk_app::notices::hand::{Hands, parse};
use kiosk_model::print_code::PrintVerdict;

use super::support::House;

const NOTICE: &str = r#"
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

const ONE: Hands<'static> = Hands {
    by: "甲",
    approved_by: None,
};

fn problems(kiosk: &Kiosk, text: &str, hands: Hands<'_>) -> Vec<(String, &'static str)> {
    match parse(text).and_then(|given| kiosk.enter_notice(&given, hands)) {
        Err(Error::HandNotice(problems)) => problems
            .into_iter()
            .map(|problem| (problem.field, problem.code))
            .collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_notice_is_entered_corrected_and_taken_back_by_hand() {
    let house = House::new();
    let kiosk = house.open();
    let entered = kiosk.enter_notice(&parse(NOTICE).unwrap(), ONE).unwrap();
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
        .correct_notice(&parse(&changed).unwrap(), ONE)
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
    let entered = kiosk.enter_notice(&parse(NOTICE).unwrap(), ONE).unwrap();
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
