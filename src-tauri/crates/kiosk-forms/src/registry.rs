//! The registry: every form there is, in the order of the branch's list, each read once when it is
//! first needed. The definitions are part of the program and are checked by the tests of this crate.
use std::sync::OnceLock;

use crate::def::FormDef;

struct Entry {
    id: &'static str,
    file: &'static str,
    text: &'static str,
    def: OnceLock<FormDef>,
}

static FORMS: [Entry; 1] = [Entry {
    id: "installment_application",
    file: "installment_application.toml",
    text: include_str!("../defs/installment_application.toml"),
    def: OnceLock::new(),
}];

impl Entry {
    fn def(&'static self) -> &'static FormDef {
        self.def
            .get_or_init(|| match FormDef::read(self.file, self.text) {
                Ok(def) => def,
                Err(error) => unreachable!("the tests read every definition: {error}"),
            })
    }
}

/// Every form, in the order of the branch's list.
pub fn registry() -> impl Iterator<Item = &'static FormDef> {
    FORMS.iter().map(Entry::def)
}

/// The form of this id. Reads no other definition.
pub fn find(id: &str) -> Option<&'static FormDef> {
    FORMS.iter().find(|entry| entry.id == id).map(Entry::def)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_definition_can_be_read() {
        for entry in &FORMS {
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
