//! The registry: every form there is, in the order of the branch's list, each read once when it is
//! first needed. The definitions are part of the program and are checked by the tests of this crate.
use std::sync::OnceLock;

use crate::def::FormDef;

struct Entry {
    id: &'static str,
    file: &'static str,
    text: &'static str,
}

/// The definitions of `defs/`, by id.
macro_rules! forms {
    ($($id:literal,)*) => {
        &[$(Entry {
            id: $id,
            file: concat!($id, ".toml"),
            text: include_str!(concat!("../defs/", $id, ".toml")),
        }),*]
    };
}

/// In the order of the branch's list.
#[rustfmt::skip]
const FORMS: &[Entry] = forms![
    "installment_application",
    "guarantee_letter",
    "obligor_statement",
    "property_viewing_request",
    "home_visit_request",
    "archive_fee_schedule",
    "declaration_take_over",
    "declaration_join_distribution",
    "declaration_purchase_special_sale",
    "request_property_handover",
    "case_file_access_request",
    "archive_use_application",
    "power_of_attorney",
    "wage_garnishment_report",
    "inheritance_registration_request",
    "satisfaction_survey",
    "transfer_document_set",
    "return_bid_documents_request",
    "return_performance_bond_request",
    "receipt",
    "return_bid_bond_request",
    "real_estate_bid_form",
];

static READ: [OnceLock<FormDef>; FORMS.len()] = [const { OnceLock::new() }; FORMS.len()];

fn read(entry: &'static Entry, read: &'static OnceLock<FormDef>) -> &'static FormDef {
    read.get_or_init(|| match FormDef::read(entry.file, entry.text) {
        Ok(def) => def,
        Err(error) => unreachable!("the tests read every definition: {error}"),
    })
}

/// Every form, in the order of the branch's list.
pub fn registry() -> impl Iterator<Item = &'static FormDef> {
    FORMS.iter().zip(&READ).map(|(entry, def)| read(entry, def))
}

/// The form of this id. Reads no other definition.
pub fn find(id: &str) -> Option<&'static FormDef> {
    let mut entries = FORMS.iter().zip(&READ);
    let (entry, def) = entries.find(|(entry, _)| entry.id == id)?;
    Some(read(entry, def))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_definition_can_be_read() {
        for entry in FORMS {
            let def = FormDef::read(entry.file, entry.text);
            assert!(
                def.as_ref().is_ok_and(|def| def.id == entry.id),
                "{:?}",
                def.err()
            );
        }
    }

    #[test]
    fn ids_and_numbers_are_unique_and_in_order() {
        let numbers: Vec<u8> = registry().map(|def| def.no).collect();
        assert!(numbers.is_sorted_by(|a, b| a < b), "{numbers:?}");
        assert!(find("no_such_form").is_none());
    }
}
