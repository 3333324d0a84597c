//! Blanks to fill in on a computer.

use std::collections::{BTreeMap, BTreeSet};

use kiosk_forms::def::{Field, FieldKind, FormDef, KindOf};
use kiosk_forms::{find, registry};
use kiosk_paper::{
    Fill, Item, Kind, Mark, PT, Page, Pages, Raster, Slot, SlotKind, layout_form, rasterise,
    write_pdf_as,
};

use crate::cases::{context, meta, office};
use crate::typist::{CAPITALS, DIGITS, How, Known, Typist};

/// Asked, and printed already for everybody: ADR 0021.
const PRINTED: [(&str, &str); 2] = [
    ("receipt", "payer_name"),
    ("real_estate_bid_form", "lab_post_kind"),
];

fn blank(def: &FormDef) -> Pages {
    let office = office(false);
    layout_form(Fill::Blank(def), &context(&office)).unwrap()
}

fn fillable(def: &FormDef) -> Vec<u8> {
    write_pdf_as(&blank(def), &meta(), Kind::Fillable).unwrap()
}

fn slots(page: &Page) -> Vec<&Slot> {
    let slots = page.marks.iter().filter_map(|(_, mark)| match mark {
        Mark::Slot(slot) => Some(slot),
        Mark::Open(_) | Mark::Close => None,
    });
    slots.collect()
}

/// Written with a pen whatever else is typed.
fn is_ink(field: &Field) -> bool {
    matches!(field.kind, FieldKind::Signature | FieldKind::Seal)
}

/// What a form asks and its file does not.
fn left_out(def: &FormDef, names: &BTreeSet<&str>) -> Vec<String> {
    let has = |id: &str| {
        let parts = format!("{id}-");
        names
            .iter()
            .any(|name| *name == id || name.starts_with(&parts))
    };
    let typed = |field: &&Field| {
        let printed = PRINTED.contains(&(def.id.as_str(), field.id.as_str()));
        field.required.is_citizen() && !field.hidden && !is_ink(field) && !printed
    };
    let mut missing = Vec::new();
    for field in def.fields().filter(typed) {
        if field.kind != FieldKind::Table {
            missing.extend((!has(&field.id)).then(|| field.id.clone()));
            continue;
        }
        for column in field.columns.iter().filter(typed) {
            let name = format!("{}-1-{}", field.id, column.id);
            missing.extend((!has(&name)).then_some(name));
        }
    }
    missing
}

#[test]
#[expect(clippy::print_stdout, reason = "the count, form by form")]
fn every_field_a_citizen_writes_can_be_typed_and_says_what_it_asks() {
    let (mut asked, mut ink, mut hidden, mut typed) = (0, 0, 0, 0);
    let mut missing = Vec::new();
    for def in registry() {
        let file = Typist::open(&fillable(def));
        let fields = file.fields();
        for (name, field) in &fields {
            assert!(!field.asks.is_empty(), "{}: {name}", def.id);
            assert!(!name.contains('.'), "{}: {name}", def.id);
        }
        let names = fields.keys().map(String::as_str).collect();
        let left = left_out(def, &names);
        missing.extend(left.iter().map(|name| format!("{}: {name}", def.id)));
        let citizen = || def.fields().filter(|field| field.required.is_citizen());
        let count = |of: fn(&Field) -> bool| citizen().filter(|field| of(field)).count();
        println!(
            "{:2} {:34} {:3} asked, {:2} by pen, {:4} fields, {:4} places",
            def.no,
            def.id,
            citizen().count(),
            count(is_ink),
            fields.len(),
            fields.values().map(|field| field.places).sum::<usize>(),
        );
        asked += citizen().count();
        ink += count(is_ink);
        hidden += count(|field| field.hidden);
        typed += fields.len();
    }
    println!("{asked} asked, {ink} by pen, {hidden} not on paper, {typed} fields");
    assert!(missing.is_empty(), "{missing:#?}");
    assert_eq!(asked, 657, "the citizen fields of the reference");
}

#[test]
fn a_place_is_never_on_printed_words_nor_on_another_place() {
    let mut faults = Vec::new();
    for def in registry() {
        for page in &blank(def).pages {
            let slots = slots(page);
            for (i, slot) in slots.iter().enumerate() {
                let (x, y, w, h) = slot.area;
                let touches = |[l, t, r, b]: [f32; 4]| {
                    let slack = 0.05;
                    l < x + w - slack && r > x + slack && t < y + h - slack && b > y + slack
                };
                if w < 2.0 || h < 2.0 {
                    faults.push(format!("{}: {} is {w} × {h} mm", def.id, slot.name));
                }
                let printed = page.items.iter().find_map(|item| match item {
                    Item::Text(t) if !t.hidden && t.turn == 0.0 && !t.text.trim().is_empty() => {
                        let em = t.size * PT;
                        // Room at both ends of a pattern is not printed.
                        let lead = t.text.chars().take_while(|c| *c == '　').count() as f32 * em;
                        let right = t.x + t.width() - t.spacing;
                        let ink = [t.x + lead, t.y - 0.8 * em, right, t.y + 0.08 * em];
                        let gaps = t.text.contains('　') || t.text.contains('＿');
                        (touches(ink) && !gaps).then_some(t.text.as_str())
                    }
                    _ => None,
                });
                if let Some(text) = printed {
                    faults.push(format!("{}: {} on {text:?}", def.id, slot.name));
                }
                for other in &slots[i + 1..] {
                    let (ox, oy, ow, oh) = other.area;
                    if touches([ox, oy, ox + ow, oy + oh]) {
                        faults.push(format!("{}: {} on {}", def.id, slot.name, other.name));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn places_of_one_name_are_filled_the_same_way() {
    for def in registry() {
        let mut kinds: BTreeMap<String, SlotKind> = BTreeMap::new();
        let pages = blank(def).pages;
        for slot in pages.iter().flat_map(slots) {
            let known = kinds
                .entry(slot.name.clone())
                .or_insert_with(|| slot.kind.clone());
            let same = match (&*known, &slot.kind) {
                (SlotKind::Boxes(a), SlotKind::Boxes(b)) => a == b,
                (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
            };
            assert!(
                same,
                "{}: {}: {known:?}, {:?}",
                def.id, slot.name, slot.kind
            );
        }
    }
}

#[test]
fn every_place_is_told_to_a_reader_and_reached_in_the_order_of_reading() {
    for def in registry() {
        let pages = blank(def);
        let file = Typist::open(&fillable(def));
        let file = file.file();
        for (number, page) in file.get_pages() {
            let page = file.get_dictionary(page).unwrap();
            assert_eq!(page.get(b"Tabs").unwrap().as_name().unwrap(), b"S");
            let places = page.get(b"Annots").unwrap().as_array().unwrap();
            let laid = &pages.pages[number as usize - 1];
            assert_eq!(places.len(), slots(laid).len(), "{}", def.id);
            for (place, slot) in places.iter().zip(slots(laid)) {
                let place = file.get_dictionary(place.as_reference().unwrap()).unwrap();
                assert!(place.has(b"StructParent") && place.has(b"AP"), "{}", def.id);
                let rect = place.get(b"Rect").unwrap().as_array().unwrap();
                let left = rect[0].as_float().unwrap() * PT;
                assert!(
                    (left - slot.area.0).abs() < 0.02,
                    "{}: {}",
                    def.id,
                    slot.name
                );
            }
        }
    }
}

/// What is written into each field of a form.
fn answers(file: &Typist, of: &str) -> BTreeMap<String, String> {
    let fields = file.fields().into_iter();
    let answer = |(name, field): (String, Known)| {
        let value = match &field.how {
            How::Words => file.words_for(&name, of),
            How::Boxes(count) => CAPITALS.chars().cycle().take(*count).collect(),
            How::Tick => "yes".to_owned(),
            How::OneOf(choices) => choices.last().unwrap().clone(),
        };
        (name, value)
    };
    fields.map(answer).collect()
}

#[test]
fn every_field_of_every_form_is_filled_and_read_back() {
    for def in registry().filter(|def| def.kind_of != KindOf::Information) {
        let mut file = Typist::open(&fillable(def));
        let answers = answers(&file, &DIGITS.repeat(2));
        for (name, value) in &answers {
            file.fill(name, value);
        }
        let again = Typist::open(&file.save());
        assert_eq!(again.values(), answers, "{}", def.id);
    }
}

/// Whether a dot differs between two pictures of a sheet.
fn differs(a: &Raster, b: &Raster, x: u32, y: u32) -> bool {
    let at = ((y * a.width + x) * 4) as usize;
    a.rgba[at].abs_diff(b.rgba[at]) > 60
}

#[test]
fn what_is_typed_stands_in_its_place_and_nowhere_else() {
    const DPI: f32 = 72.0;
    for form in [
        "installment_application",
        "inheritance_registration_request",
        "real_estate_bid_form",
        "obligor_statement",
    ] {
        let def = find(form).unwrap();
        let pages = blank(def);
        let empty = write_pdf_as(&pages, &meta(), Kind::Fillable).unwrap();
        let mut file = Typist::open(&empty);
        for (name, value) in answers(&file, &"8".repeat(20)) {
            file.fill(&name, &value);
        }
        let filled = file.save();
        let kept = concat!(env!("CARGO_TARGET_TMPDIR"), "/filled-");
        std::fs::write(format!("{kept}{form}.pdf"), &filled).unwrap();
        for (n, page) in pages.pages.iter().enumerate() {
            let before = rasterise(&empty, n, DPI).unwrap();
            let after = rasterise(&filled, n, DPI).unwrap();
            let dots = DPI / 25.4;
            let mut inside = vec![false; (before.width * before.height) as usize];
            for slot in slots(page) {
                let (x, y, w, h) = slot.area;
                let across = (x * dots) as u32..((x + w) * dots).ceil() as u32 + 1;
                let down = (y * dots) as u32..((y + h) * dots).ceil() as u32 + 1;
                let mut ink = 0;
                for y in down.clone() {
                    for x in across.clone() {
                        inside[(y * before.width + x) as usize] = true;
                        ink += u32::from(differs(&before, &after, x, y));
                    }
                }
                let chosen = matches!(slot.kind, SlotKind::Choice(_));
                assert!(ink > 1 || chosen, "{form}: nothing in {}", slot.name);
            }
            let outside = (0..before.height)
                .flat_map(|y| (0..before.width).map(move |x| (x, y)))
                .filter(|(x, y)| !inside[(y * before.width + x) as usize])
                .find(|(x, y)| differs(&before, &after, *x, *y));
            assert_eq!(outside, None, "{form} {}: ink beside its place", n + 1);
        }
    }
}
