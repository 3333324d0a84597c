//! The vectors of the amounts rule, and amounts read back from their capitals.

use super::*;
use proptest::prelude::*;

fn money(dollars: i64) -> Money {
    Money::new(dollars).unwrap()
}

#[test]
fn amounts_in_capitals() {
    let cases = [
        (0, "零元整"),
        (5, "伍元整"),
        (10, "壹拾元整"),
        (11, "壹拾壹元整"),
        (15, "壹拾伍元整"),
        (20, "貳拾元整"),
        (100, "壹佰元整"),
        (101, "壹佰零壹元整"),
        (110, "壹佰壹拾元整"),
        (1_000, "壹仟元整"),
        (1_001, "壹仟零壹元整"),
        (1_010, "壹仟零壹拾元整"),
        (10_000, "壹萬元整"),
        (10_001, "壹萬零壹元整"),
        (10_010, "壹萬零壹拾元整"),
        (10_101, "壹萬零壹佰零壹元整"),
        (10_500, "壹萬零伍佰元整"),
        (20_030, "貳萬零參拾元整"),
        (20_300, "貳萬零參佰元整"),
        (30_000, "參萬元整"),
        (100_000, "壹拾萬元整"),
        (101_000, "壹拾萬壹仟元整"),
        (105_000, "壹拾萬伍仟元整"),
        (305_000, "參拾萬伍仟元整"),
        (1_000_000, "壹佰萬元整"),
        (1_180_000, "壹佰壹拾捌萬元整"),
        (1_234_567, "壹佰貳拾參萬肆仟伍佰陸拾柒元整"),
        (5_900_000, "伍佰玖拾萬元整"),
        (10_000_000, "壹仟萬元整"),
        (10_000_001, "壹仟萬零壹元整"),
        (60_500_000, "陸仟零伍拾萬元整"),
        (100_000_001, "壹億零壹元整"),
        (100_010_000, "壹億零壹萬元整"),
        (1_020_304_050, "壹拾億貳仟零參拾萬肆仟零伍拾元整"),
        (300_000_005_000, "參仟億零伍仟元整"),
        (1_000_000_000_000, "壹兆元整"),
        (
            9_999_999_999_999_999,
            "玖仟玖佰玖拾玖兆玖仟玖佰玖拾玖億玖仟玖佰玖拾玖萬玖仟玖佰玖拾玖元整",
        ),
    ];
    for (dollars, capitals) in cases {
        assert_eq!(money(dollars).capitals(), capitals, "{dollars}");
        assert_eq!(
            Money::parse_capitals(capitals),
            Ok(money(dollars)),
            "{capitals}"
        );
    }
}

#[test]
fn other_ways_to_write_capitals_are_read_or_refused() {
    assert_eq!(Money::parse_capitals("新臺幣叁萬元整"), Ok(money(30_000)));
    assert_eq!(
        Money::parse_capitals("新台幣伍佰玖拾萬元"),
        Ok(money(5_900_000))
    );
    assert_eq!(Money::parse_capitals("参萬圓整"), Ok(money(30_000)));
    for bad in [
        "",
        "元整",
        "拾元整",
        "壹萬壹元整",
        "壹拾零元整",
        "壹萬萬元整",
        "三萬元整",
        "壹億億",
        "玖玖",
        "壹佰貳",
        "萬壹",
    ] {
        assert!(Money::parse_capitals(bad).is_err(), "{bad}");
    }
}

#[test]
fn amounts_in_boxes() {
    let cases = [
        (30_000, "零零零零參零零零零"),
        (19_999, "零零零零壹玖玖玖玖"),
        (105_000, "零零零壹零伍零零零"),
        (100_000_001, "壹零零零零零零零壹"),
        (5, "零零零零零零零零伍"),
        (1_234_567, "零零壹貳參肆伍陸柒"),
        (20_030, "零零零零貳零零參零"),
        (999_999_999, "玖玖玖玖玖玖玖玖玖"),
    ];
    for (dollars, filled) in cases {
        assert_eq!(
            money(dollars).capital_cells(9),
            Ok(filled.to_owned()),
            "{dollars}"
        );
    }
    let too_few = MoneyError::TooFewCells {
        digits: 10,
        cells: 9,
    };
    assert_eq!(money(1_000_000_000).capital_cells(9), Err(too_few));
    assert!(money(0).capital_cells(0).is_err());
}

#[test]
fn amounts_as_typed() {
    let cases = [
        ("30000", 30_000),
        ("30,000", 30_000),
        ("NT$30,000", 30_000),
        ("nt 30000", 30_000),
        ("３０，０００元", 30_000),
        ("新臺幣 1,234,567 元整", 1_234_567),
        ("新台幣 1,144,000 元", 1_144_000),
        ("2,112,000元整", 2_112_000),
        ("0", 0),
        ("$5", 5),
        ("00030000", 30_000),
        ("9,999,999,999,999,999", 9_999_999_999_999_999),
    ];
    for (typed, dollars) in cases {
        assert_eq!(Money::parse(typed), Ok(money(dollars)), "{typed}");
    }
}

#[test]
fn what_is_not_an_amount_and_why() {
    let cases = [
        ("-1", MoneyError::Negative),
        ("NT$-1", MoneyError::Negative),
        ("10,000,000,000,000,000", MoneyError::TooLarge),
        ("10000000000000000", MoneyError::TooLarge),
        ("99999999999999999999999999", MoneyError::TooLarge),
        ("1.5", MoneyError::Fraction),
        ("12,34", MoneyError::Grouping),
        ("1,2345", MoneyError::Grouping),
        ("1234,567", MoneyError::Grouping),
        (",123", MoneyError::Grouping),
        ("", MoneyError::Empty),
        ("NaN", MoneyError::Form),
        ("很多", MoneyError::Form),
        ("元", MoneyError::Form),
        ("１２元５角", MoneyError::Fraction),
        ("一萬", MoneyError::Form),
        ("1e4", MoneyError::Form),
        ("0x10", MoneyError::Form),
        ("-", MoneyError::Form),
        ("1整", MoneyError::Form),
        ("٣٠", MoneyError::Form),
    ];
    for (typed, expected) in cases {
        assert_eq!(Money::parse(typed), Err(expected), "{typed:?}");
    }
    assert_eq!(Money::new(-1), Err(MoneyError::Negative));
    assert_eq!(Money::new(MAX + 1), Err(MoneyError::TooLarge));
}

#[test]
fn grouping_and_ten_thousands() {
    for (dollars, grouped) in [
        (0, "0"),
        (999, "999"),
        (1_000, "1,000"),
        (1_234_567, "1,234,567"),
    ] {
        assert_eq!(money(dollars).grouped(), grouped);
    }
    assert_eq!(money(1_234_567).wan_parts(), (123, 4_567));
    assert_eq!(money(9_999).wan_parts(), (0, 9_999));
    assert_eq!(money(MAX).checked_add(money(1)), None);
    assert_eq!(money(1).checked_add(money(2)), Some(money(3)));
}

#[test]
fn stored_as_a_plain_number_and_checked_on_the_way_in() {
    assert_eq!(serde_json::to_string(&money(30_000)).unwrap(), "30000");
    assert_eq!(
        serde_json::from_str::<Money>("30000").unwrap(),
        money(30_000)
    );
    assert!(serde_json::from_str::<Money>("-1").is_err());
    assert!(serde_json::from_str::<Money>("1.5").is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn capitals_read_back(dollars in 0..=MAX) {
        let money = money(dollars);
        prop_assert_eq!(Money::parse_capitals(&money.capitals()), Ok(money));
        prop_assert_eq!(Money::parse(&money.grouped()), Ok(money));
    }

    #[test]
    fn small_and_gappy_amounts_read_back(a in 0..100_i64, place in 0..14_u32, b in 0..100_i64) {
        let money = money(a * 10_i64.pow(place) + b);
        prop_assert_eq!(Money::parse_capitals(&money.capitals()), Ok(money));
    }

    #[test]
    fn boxes_are_all_filled(dollars in 0..=MAX, cells in 0..20_usize) {
        if let Ok(filled) = money(dollars).capital_cells(cells) {
            prop_assert_eq!(filled.chars().count(), cells);
        }
    }

    #[test]
    fn no_text_makes_it_panic(s in any::<String>(), t in "[-0-9,.元整角NT$新臺幣]{0,24}") {
        let _ = (Money::parse(&s), Money::parse(&t));
        let _ = (Money::parse_capitals(&s), Money::parse_capitals(&t));
    }

    #[test]
    fn no_capitals_make_it_panic(s in "[零壹貳參肆伍陸柒捌玖拾佰仟萬億兆元整]{0,40}") {
        if let Ok(money) = Money::parse_capitals(&s) {
            let capitals = money.capitals();
            prop_assert_eq!(capitals.trim_end_matches("元整"), s.trim_end_matches('整').trim_end_matches('元'));
        }
    }
}
