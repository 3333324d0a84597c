//! The fields of every form, counted.
use std::collections::BTreeMap;

use crate::def::{KindOf, Required};
use crate::registry::registry;

/// Citizen, derived, staff, columns.
type Counts = (usize, usize, usize, usize);

/// By the table of the reference. A form that leaves a field out says why in an ADR.
const EXPECTED: [(&str, Counts); 22] = [
    ("installment_application", (41, 5, 6, 7)),
    ("guarantee_letter", (33, 2, 5, 8)),
    ("obligor_statement", (42, 0, 3, 6)),
    ("property_viewing_request", (19, 0, 5, 2)),
    ("home_visit_request", (22, 0, 5, 2)),
    ("archive_fee_schedule", (0, 0, 0, 0)),
    ("declaration_take_over", (35, 2, 5, 10)),
    // The reference does not count the ten columns of the security, which are those of form 7.
    ("declaration_join_distribution", (36, 2, 4, 16)),
    // Nor does it count the price in the notice, which its rule of that form lets the citizen enter.
    ("declaration_purchase_special_sale", (33, 2, 7, 16)),
    ("request_property_handover", (34, 0, 5, 14)),
    ("case_file_access_request", (34, 0, 7, 2)),
    ("archive_use_application", (29, 0, 7, 7)),
    ("power_of_attorney", (23, 0, 2, 6)),
    ("wage_garnishment_report", (29, 0, 4, 5)),
    ("inheritance_registration_request", (39, 0, 5, 18)),
    ("satisfaction_survey", (20, 1, 0, 0)),
    ("transfer_document_set", (45, 4, 4, 20)),
    ("return_bid_documents_request", (21, 0, 5, 0)),
    ("return_performance_bond_request", (26, 1, 5, 0)),
    ("receipt", (17, 2, 3, 0)),
    ("return_bid_bond_request", (23, 1, 5, 0)),
    ("real_estate_bid_form", (56, 12, 6, 22)),
];

#[test]
fn the_fields_are_those_of_the_reference() {
    let expected = BTreeMap::from(EXPECTED);
    for def in registry() {
        let count =
            |of: fn(&Required) -> bool| def.fields().filter(|field| of(&field.required)).count();
        let found = (
            count(|required| required.is_citizen()),
            count(|required| *required == Required::Derived),
            def.staff.len(),
            def.fields().map(|field| field.columns.len()).sum::<usize>(),
        );
        assert_eq!(expected.get(def.id.as_str()), Some(&found), "{}", def.id);
        assert!(
            def.staff
                .iter()
                .all(|field| field.required == Required::Staff),
            "{}",
            def.id
        );
    }
}

/// Every citizen field is there, and all but the fee table and the set of the agencies are filled in on
/// the screen.
#[test]
fn all_fields_are_there_and_twenty_forms_are_filled_on_the_screen() {
    let fields = registry().flat_map(|def| def.fields());
    let citizen = fields.filter(|field| field.required.is_citizen()).count();
    let is_filled = |kind: KindOf| matches!(kind, KindOf::Fillable | KindOf::Survey);
    let filled = registry().filter(|def| is_filled(def.kind_of)).count();
    assert_eq!((citizen, filled, registry().count()), (657, 20, 22));
}

/// Whether the branch has a form of this id; its definition may still be missing.
pub(super) fn is_on_the_list(id: &str) -> bool {
    EXPECTED.iter().any(|(form, _)| *form == id)
}
