//! What need not be brought (免附) is a promise of the office: it stands only where somebody has said it.

use std::collections::BTreeMap;

use crate::registry::registry;

/// The branch's service report of the first half of 110, part (二) 2 「減除申辦案件需檢附之書表謄本」.
const REPORT: &str = "service report 110, (二) 2";
/// The reference of the forms, "What the filer brings".
const REFERENCE: &str = "forms.md, what the filer brings";

/// Form, sentence, and who has said it.
const SAID: [(&str, &str, &str); 7] = [
    ("installment_application", "assets", REPORT),
    ("guarantee_letter", "assets", REPORT),
    ("real_estate_bid_form", "proxy_letter", REPORT),
    ("real_estate_bid_form", "co_owner", REPORT),
    ("home_visit_request", "copies", REFERENCE),
    ("declaration_take_over", "on_file", REFERENCE),
    ("inheritance_registration_request", "household", REFERENCE),
];

#[test]
fn what_need_not_be_brought_has_a_source() {
    let said: BTreeMap<(&str, &str), &str> = SAID
        .iter()
        .map(|(form, sentence, source)| ((*form, *sentence), *source))
        .collect();
    let told: Vec<(&str, &str)> = registry()
        .flat_map(|def| def.no_need.iter().map(|id| (def.id.as_str(), id.as_str())))
        .collect();
    for place in &told {
        assert!(said.contains_key(place), "nobody has said {place:?}");
    }
    for (place, source) in said {
        assert!(told.contains(&place), "{place:?} of {source} is not told");
    }
}
