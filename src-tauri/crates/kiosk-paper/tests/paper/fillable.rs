//! Blanks to fill in on a computer.

use std::collections::{BTreeMap, BTreeSet};

use kiosk_forms::def::{FieldKind, FormDef, Required};
use kiosk_forms::registry;
use kiosk_paper::{Fill, Kind, layout_form, write_pdf_as};
use lopdf::{Document, Object, decode_text_string};

use crate::cases::{context, meta, office};

fn fillable(def: &FormDef) -> Document {
    let office = office(false);
    let pages = layout_form(Fill::Blank(def), &context(&office)).unwrap();
    let pdf = write_pdf_as(&pages, &meta(), Kind::Fillable).unwrap();
    Document::load_mem(&pdf).unwrap()
}

/// Names of all fields with what a pointer on them says.
fn fields(file: &Document) -> BTreeMap<String, String> {
    let form = file.catalog().unwrap().get(b"AcroForm").unwrap();
    let fields = form.as_dict().unwrap().get(b"Fields").unwrap();
    let fields = fields.as_array().unwrap();
    let said = |field: &Object, key: &[u8]| {
        let field = file.get_dictionary(field.as_reference().unwrap()).unwrap();
        decode_text_string(field.get(key).unwrap()).unwrap()
    };
    let all: Vec<_> = fields
        .iter()
        .map(|f| (said(f, b"T"), said(f, b"TU")))
        .collect();
    let names: BTreeSet<_> = all.iter().map(|(name, _)| name).collect();
    assert_eq!(names.len(), all.len(), "a name twice");
    all.into_iter().collect()
}

#[test]
fn every_field_that_is_written_can_be_typed_and_says_what_it_asks() {
    for def in registry() {
        let fields = fields(&fillable(def));
        for (name, label) in &fields {
            assert!(!label.is_empty(), "{}: {name}", def.id);
            assert!(!name.contains('.'), "{}: {name}", def.id);
        }
        let asked = def.fields().filter(|f| {
            let ink = matches!(
                f.kind,
                FieldKind::Signature | FieldKind::Seal | FieldKind::Table
            );
            !ink && !f.hidden && f.required != Required::Derived
        });
        let missing: Vec<&str> = asked
            .map(|f| f.id.as_str())
            .filter(|id| {
                !fields
                    .keys()
                    .any(|name| name == id || name.starts_with(&format!("{id}-")))
            })
            .collect();
        assert!(missing.is_empty(), "{}: {missing:?}", def.id);
    }
}

#[test]
fn every_place_is_told_to_a_reader_and_reached_in_the_order_of_reading() {
    for def in registry().take(4) {
        let file = fillable(def);
        for page in file.get_pages().into_values() {
            let page = file.get_dictionary(page).unwrap();
            assert_eq!(page.get(b"Tabs").unwrap().as_name().unwrap(), b"S");
            for place in page.get(b"Annots").unwrap().as_array().unwrap() {
                let place = file.get_dictionary(place.as_reference().unwrap()).unwrap();
                assert!(place.has(b"StructParent") && place.has(b"AP"), "{}", def.id);
            }
        }
    }
}
