use proptest::prelude::*;

use super::*;
use crate::money::Money;
use crate::notice::NoticeKind;

fn today() -> RocDate {
    RocDate::from_roc(115, 7, 20).unwrap()
}

fn notice() -> Notice {
    Notice {
        id: NoticeId("5b1c0f6e-0000-4000-8000-000000000001".to_owned()),
        open_at: Some("2026-08-04T15:00".to_owned()),
        lots: vec![Lot {
            floor_price: Money::new(1_235_200).ok(),
            remarks: "一、依現況拍賣。".to_owned(),
            ..Lot::default()
        }],
        ..Notice::blank(NoticeKind::Estate)
    }
}

/// A print of the notice above, looked at when the notice says this.
fn verdict(change: impl FnOnce(&mut Notice)) -> PrintVerdict {
    let printed = PrintCode::of(&notice());
    let mut now = notice();
    change(&mut now);
    printed.verdict([&now], today())
}

#[test]
fn a_print_is_told_from_what_the_notice_says_today() {
    assert_eq!(verdict(|_| {}), PrintVerdict::Valid);
    assert_eq!(verdict(|now| now.demo = true), PrintVerdict::Valid);
    assert_eq!(
        verdict(|now| now.lots[0].floor_price = Money::new(988_000).ok()),
        PrintVerdict::Changed
    );
    assert_eq!(
        verdict(|now| now.open_at = Some("2026-08-11T15:00".to_owned())),
        PrintVerdict::Changed
    );
    assert_eq!(
        verdict(|now| now.lots[0].remarks.push_str("二、停拍。")),
        PrintVerdict::Changed
    );
    assert_eq!(
        verdict(|now| now.lots[0].taken_back = Some(NoticeState::Stopped)),
        PrintVerdict::Changed,
        "one lot was stopped"
    );
    for (state, told) in [
        (NoticeState::Withdrawn, PrintVerdict::Withdrawn),
        (NoticeState::Stopped, PrintVerdict::Withdrawn),
        (NoticeState::Postponed, PrintVerdict::Changed),
        (NoticeState::Sold, PrintVerdict::Over),
    ] {
        assert_eq!(verdict(|now| now.state = state), told, "{state:?}");
    }
    let after = RocDate::from_roc(115, 8, 5).unwrap();
    let code = PrintCode::of(&notice());
    assert_eq!(code.verdict([&notice()], after), PrintVerdict::Over);
    assert_eq!(code.verdict([], today()), PrintVerdict::Unknown);
}

#[test]
fn another_notice_with_the_digits_of_the_id_does_not_decide() {
    let code = PrintCode::of(&notice());
    let mut other = notice();
    other.lots.clear();
    assert_eq!(
        code.verdict([&other, &notice()], today()),
        PrintVerdict::Valid
    );
    assert_eq!(
        code.verdict([&notice(), &other], today()),
        PrintVerdict::Valid
    );
}

#[test]
fn a_code_is_read_back_however_it_is_typed() {
    let code = PrintCode::of(&notice());
    let printed = code.to_string();
    assert_eq!(printed.len(), 14, "{printed}");
    assert_eq!(PrintCode::parse(&printed), Ok(code));
    assert_eq!(PrintCode::parse(&printed.replace(' ', "")), Ok(code));
    assert_eq!(PrintCode::parse(&printed.replace(' ', "-")), Ok(code));
    let wide: String = printed
        .chars()
        .map(|c| {
            c.to_digit(10)
                .and_then(|d| char::from_u32(0xff10 + d))
                .unwrap_or('\u{3000}')
        })
        .collect();
    assert_eq!(PrintCode::parse(&wide), Ok(code));
    assert_eq!(PrintCode::parse("123"), Err(PrintCodeError::Length));
    assert_eq!(
        PrintCode::parse("12345678901a"),
        Err(PrintCodeError::NotADigit)
    );
    assert_eq!(
        PrintCode::parse(&"9".repeat(5000)),
        Err(PrintCodeError::Length)
    );
}

#[test]
fn codes_stay_what_they_are_in_later_programs() {
    // Papers lie in drawers: whoever changes this invalidates them all.
    assert_eq!(PrintCode::of(&notice()).to_string(), "9137 0966 0518");
}

proptest! {
    #[test]
    fn a_slip_of_the_finger_is_found(id in "[a-z0-9-]{1,40}", at in 0usize..12, by in 1u32..10) {
        let code = PrintCode::of(&Notice { id: NoticeId(id), ..notice() });
        let digits: Vec<char> = code.to_string().chars().filter(char::is_ascii_digit).collect();
        let mut wrong = digits.clone();
        let other = (wrong[at].to_digit(10).unwrap() + by) % 10;
        wrong[at] = char::from_digit(other, 10).unwrap();
        prop_assert_eq!(PrintCode::parse(&wrong.iter().collect::<String>()), Err(PrintCodeError::CheckDigit));
        let mut swapped = digits.clone();
        swapped.swap(at, (at + 1).min(11));
        let read = PrintCode::parse(&swapped.iter().collect::<String>());
        prop_assert_eq!(read.is_ok(), swapped == digits);
    }

    #[test]
    fn nothing_typed_panics(typed in ".{0,60}") {
        let _ = PrintCode::parse(&typed);
    }
}
