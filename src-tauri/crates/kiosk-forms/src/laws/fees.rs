//! The fee table on paper (form 6) says what the calculator reckons with, in every language.
use std::collections::BTreeSet;
use std::path::Path;

use kiosk_model::variant::Variant;
use kiosk_words::source::Source;

use super::words::crate_dir;
use crate::fees::fees;

const FORM: &str = "archive_fee_schedule";

/// Which words of the paper say a rate.
const SAID: [(&str, &[&str]); 12] = [
    ("read_price", &["reading"]),
    ("p2", &["copy_b4"]),
    ("p3", &["copy_a3"]),
    ("p23", &["copy_b4", "copy_a3"]),
    ("c10", &["colour_b4"]),
    ("c15", &["colour_a3"]),
    ("i10", &["image_low"]),
    ("i25", &["image_high"]),
    ("i15", &["photo_low"]),
    ("i30", &["photo_high"]),
    ("i50", &["drawing_low"]),
    ("post_price", &["post"]),
];

/// The numbers in a text, but for the one that only counts pages (「1 頁 2 元」).
fn numbers(text: &str) -> BTreeSet<u32> {
    let digits = text.split(|c: char| !c.is_ascii_digit());
    let numbers = digits.filter_map(|digits| digits.parse().ok());
    numbers.filter(|number| *number != 1).collect()
}

#[test]
fn the_paper_and_the_calculator_have_the_same_rates() {
    let rates = &fees().rates;
    for rate in rates {
        assert!(
            SAID.iter().any(|(_, ids)| ids.contains(&rate.id.as_str())),
            "{} is not on the paper",
            rate.id
        );
    }
    for variant in Variant::ALL {
        let folder = crate_dir().join("../../words").join(variant.code());
        let text = std::fs::read_to_string(folder.join(format!("form_{FORM}.ftl"))).unwrap();
        let mut source = Source::default();
        source.add(variant, Path::new(FORM), &text);
        for (word, ids) in SAID {
            let key = format!("form-{FORM}-text-{word}");
            let message = source.entries.iter().find(|message| message.key == key);
            let said = numbers(&message.unwrap_or_else(|| panic!("{key}")).texts[0]);
            let told = rates.iter().filter(|rate| ids.contains(&rate.id.as_str()));
            let told: BTreeSet<u32> = told
                .flat_map(|rate| [rate.price, rate.every])
                .filter(|number| *number != 1)
                .collect();
            assert_eq!(said, told, "{variant:?} {key}");
        }
    }
}
