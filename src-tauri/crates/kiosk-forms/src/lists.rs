//! Lists that many forms share and no definition repeats.
use std::sync::LazyLock;

use serde::Deserialize;

/// The data file, beside the definitions.
const FILE: &str = include_str!("../defs/lists.toml");

static LISTS: LazyLock<Lists> =
    LazyLock::new(|| toml::from_str(FILE).expect("the tests of this crate read this file"));

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    case_kinds: Vec<String>,
    divisions: Vec<String>,
    address_parts: Vec<String>,
    email_hosts: Vec<String>,
}

/// Case kinds (字別) in use, the frequent ones first; a case number is
/// `<ROC year>年度<kind>字第<serial>號`.
pub fn case_kinds() -> &'static [String] {
    &LISTS.case_kinds
}

/// Divisions (股) as offices name them: stems, branches, virtues. A profile's own stand before them.
pub fn divisions() -> &'static [String] {
    &LISTS.divisions
}

/// What may follow in an address: 路, 巷, 號 and their like.
pub fn address_parts() -> &'static [String] {
    &LISTS.address_parts
}

/// Hosts of e-mail addresses, with their @.
pub fn email_hosts() -> &'static [String] {
    &LISTS.email_hosts
}

#[cfg(test)]
mod tests {
    use super::*;
    use kiosk_model::case_no::CaseNo;

    #[test]
    fn every_case_kind_makes_a_case_number() {
        assert!(!case_kinds().is_empty());
        for kind in case_kinds() {
            assert!(
                CaseNo::parse(&format!("110年度{kind}字第00000001號")).is_some(),
                "{kind}"
            );
        }
    }

    #[test]
    fn every_division_is_one_character() {
        for division in divisions() {
            assert_eq!(division.chars().count(), 1, "{division}");
        }
    }
}
