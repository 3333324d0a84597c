//! The square code from the kiosk's paper to the office's computer, and what is refused on the way.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use kiosk_app::error::Error;
use kiosk_app::forms::{self, FieldKind, FormDef, Target, Value};
use kiosk_app::print::{FormFill, PrintWhat};
use kiosk_app::render::{Code, FormSource};
use kiosk_app::settings::Pace;
use kiosk_app::{Kiosk, Machine};
use kiosk_model::clock::{Clock, FixedClock};
use kiosk_seal::{Found, Grey, Identities, Recipients, Refusal, SigningKey, VerifyingKey};

use crate::support::House;

#[path = "../../../kiosk-paper/examples/papers/limits.rs"]
#[expect(dead_code, reason = "rare names say nothing more about codes")]
mod limits;

/// A house whose office has a key, and the key.
fn house_with_key() -> (House, Identities) {
    let (keys, public) = Identities::generate();
    let house = House::with_settings("profile = \"profile.toml\"\n");
    let sample = include_str!("../../../../content/sample/profile.toml");
    let profile = sample.replace("recipients = []", &format!("recipients = [\"{public}\"]"));
    std::fs::write(house.dir().join("profile.toml"), profile).expect("a profile");
    (house, keys)
}

fn kiosk_key() -> SigningKey {
    SigningKey::from_bytes(&[9; 32])
}

/// The machine on the day of a form's worked example.
fn machine(house: &House, def: &FormDef) -> Machine {
    let at = format!("{}T10:00", def.specimen_today.iso());
    let clock: Arc<dyn Clock> = Arc::new(FixedClock(kiosk_testkit::at(&at)));
    Machine::open(&house.dir(), clock).expect("a machine")
}

fn paper(machine: &Machine, def: &'static FormDef, json: &str) -> Vec<u8> {
    let paper = {
        let by = kiosk_key();
        let source = FormSource::Answers {
            json,
            by: Some(&by),
        };
        machine.print_form(def, &source, None, None)
    };
    paper.unwrap_or_else(|why| panic!("{}: {why}", def.id)).pdf
}

fn kept(house: &House, name: &str, bytes: &[u8]) -> PathBuf {
    let path = house.dir().join(name);
    std::fs::write(&path, bytes).expect("a file");
    path
}

fn filled() -> impl Iterator<Item = &'static FormDef> {
    forms::list().filter(|def| !def.specimen.is_empty())
}

fn first() -> &'static FormDef {
    forms::find("installment_application").expect("form 1")
}

fn refusal(
    machine: &Machine,
    path: &Path,
    devices: &[VerifyingKey],
    keys: &Identities,
) -> Option<Refusal> {
    match machine.read_code(&[path.to_owned()], devices, Some(keys)) {
        Err(Error::Seal(why)) => Some(why),
        Err(other) => panic!("{other}"),
        Ok(_) => None,
    }
}

#[test]
fn every_form_comes_back_from_its_paper() {
    let (house, keys) = house_with_key();
    let devices = [kiosk_key().verifying_key()];
    let mut seen = 0;
    for def in filled() {
        let machine = machine(&house, def);
        let pdf = kept(
            &house,
            "form.pdf",
            &paper(&machine, def, &def.specimen.to_json(def)),
        );
        let read = machine.read_code(&[pdf], &devices, Some(&keys));
        let read = read
            .unwrap_or_else(|why| panic!("{}: {why}", def.id))
            .expect("opened");
        assert_eq!((&read.def.id, read.day), (&def.id, def.specimen_today));
        let again = read.answers.to_string();
        let checked = |json: &str| {
            let checked = kiosk_forms::check_json(def, json, def.specimen_today);
            checked
                .unwrap_or_else(|problems| panic!("{}: {problems:?}", def.id))
                .to_json()
        };
        assert_eq!(
            checked(&again),
            checked(&def.specimen.to_json(def)),
            "{}",
            def.id
        );
        seen += 1;
    }
    assert!(seen >= 20, "{seen}");
}

#[test]
fn the_longest_answers_find_room() {
    let (keys, public) = Identities::generate();
    let public = Recipients::parse(&[public]).expect("a key");
    for def in filled() {
        let json = limits::longest(def, 0).to_json(def);
        let parts = kiosk_seal::seal(json.as_bytes(), &public, &kiosk_key());
        let parts = parts.unwrap_or_else(|why| panic!("{}: {why}", def.id));
        let mut found = Found::default();
        for part in &parts {
            let square = part.square().expect("a square");
            assert!(square.side <= 73, "{}: {}", def.id, square.side);
            found.add(&part.text);
        }
        let envelope = found
            .join()
            .and_then(|m| m.verify(&[kiosk_key().verifying_key()]));
        let content = envelope
            .and_then(|envelope| envelope.open(&keys))
            .expect("read");
        assert_eq!(content.as_slice(), json.as_bytes());
    }
}

/// Words without a pattern, which no packing makes shorter.
fn noise(seed: usize, count: usize) -> String {
    let letter = |n: usize| (seed + n).wrapping_mul(2_654_435_761) >> 7;
    let letters = (0..count).map(|n| 0x4e00 + (letter(n) % 20_000) as u32);
    letters.filter_map(char::from_u32).collect()
}

/// The worked example with every table full, and every text of a row different.
fn crowded(def: &FormDef) -> String {
    let mut all: serde_json::Value =
        serde_json::from_str(&def.specimen.to_json(def)).expect("an object");
    let mut seed = 0;
    for table in def.fields().filter(|field| field.kind == FieldKind::Table) {
        let Some(first) = def.specimen.rows(&table.id).first() else {
            continue;
        };
        let sample = all[&table.id][0].clone();
        let row = |seed: &mut usize| {
            let mut row = sample.clone();
            for column in table.columns.iter().filter(|c| c.kind == FieldKind::Text) {
                let most = column.limits.max_chars.unwrap_or(10);
                *seed += most;
                if first.get(&column.id).is_some() || !column.is_name {
                    row[&column.id] = noise(*seed, most).into();
                }
            }
            row
        };
        let rows: Vec<serde_json::Value> =
            (0..table.limits.max_rows).map(|_| row(&mut seed)).collect();
        all[&table.id] = rows.into();
    }
    all.to_string()
}

#[test]
fn a_form_too_long_for_a_code_is_printed_whole_without_one() {
    let (house, _keys) = house_with_key();
    let def = forms::find("transfer_document_set").expect("form 17");
    let machine = machine(&house, def);
    let json = crowded(def);
    let printed = |by: Option<&SigningKey>| {
        let source = FormSource::Answers { json: &json, by };
        machine
            .print_form(def, &source, None, None)
            .expect("a paper")
    };
    let plain = printed(None);
    assert_eq!(plain.code, Code::Unwanted);
    let coded = printed(Some(&kiosk_key()));
    assert_eq!(coded.code, Code::TooLong);
    assert_eq!(coded.pages, plain.pages, "whole, with no half of a code");
}

#[test]
fn a_picture_of_the_sheet_will_do_and_half_of_it_will_not() {
    let (house, keys) = house_with_key();
    let machine = machine(&house, first());
    let pdf = paper(&machine, first(), &first().specimen.to_json(first()));
    let last = kiosk_paper::page_count(&pdf) - 1;
    let drawn = kiosk_paper::rasterise(&pdf, last, 200.0).expect("a picture");
    let png = kiosk_paper::to_png(&drawn).expect("a PNG");
    let devices = [kiosk_key().verifying_key()];
    let path = kept(&house, "sheet.png", &png);
    assert_eq!(refusal(&machine, &path, &devices, &keys), None);
    let without = kiosk_paper::rasterise(&pdf, 0, 150.0).expect("a picture");
    let png = kiosk_paper::to_png(&without).expect("a PNG");
    let path = kept(&house, "form.png", &png);
    assert_eq!(
        refusal(&machine, &path, &devices, &keys),
        Some(Refusal::NoCode)
    );
    assert!(Grey::read(&png).is_some());
}

#[test]
fn each_wrong_paper_is_refused_for_its_own_reason() {
    let (house, keys) = house_with_key();
    let machine = machine(&house, first());
    let known = [kiosk_key().verifying_key()];
    let json = first().specimen.to_json(first());
    let pdf = kept(&house, "form.pdf", &paper(&machine, first(), &json));
    assert_eq!(
        refusal(&machine, &pdf, &[], &keys),
        Some(Refusal::ForeignDevice)
    );
    let (other, _) = Identities::generate();
    assert_eq!(
        refusal(&machine, &pdf, &known, &other),
        Some(Refusal::WrongKey)
    );
    let second = kept(&house, "second.pdf", &paper(&machine, first(), &json));
    let both = machine.read_code(&[pdf.clone(), second], &known, Some(&keys));
    assert!(matches!(both, Err(Error::Seal(Refusal::Mixed))));
    let genuine = machine.read_code(&[pdf], &known, None);
    assert!(
        matches!(genuine, Ok(None)),
        "whole and genuine is said without a key"
    );
    for broken in [&b"no picture"[..], b"%PDF-1.7 broken", b"\x89PNG\r\n\x1a\n"] {
        let path = kept(&house, "broken", broken);
        let refused = machine.read_code(&[path], &known, Some(&keys));
        assert!(matches!(refused, Err(Error::NoPicture { .. })));
    }
    let plain = machine
        .print_form(
            first(),
            &FormSource::Answers {
                json: &json,
                by: None,
            },
            None,
            None,
        )
        .expect("a paper");
    let plain = kept(&house, "plain.pdf", &plain.pdf);
    assert_eq!(
        refusal(&machine, &plain, &known, &keys),
        Some(Refusal::NoCode)
    );
}

#[test]
fn no_reason_tells_what_was_answered() {
    let (house, keys) = house_with_key();
    let machine = machine(&house, first());
    let json = first().specimen.to_json(first());
    let pdf = kept(&house, "form.pdf", &paper(&machine, first(), &json));
    let Err(refused) = machine.read_code(&[pdf], &[], Some(&keys)) else {
        panic!("nobody is known");
    };
    let told = format!("{refused} {refused:?} {:?}", refused.message());
    assert!(
        !told.contains("王小明") && !told.contains("A123456789"),
        "{told}"
    );
    assert_eq!(refused.exit_code(), 3);
}

/// Fills a form that has no table, as a visitor would.
fn fill(kiosk: &Kiosk, def: &FormDef) {
    kiosk.open_form(&def.id).expect("a form");
    let filled = kiosk.with_filling(|filling| {
        for (field, value) in def.specimen.iter() {
            let kept = filling.answer(&Target::field(field), Some(value.clone()));
            assert!(kept.is_ok(), "{field}");
        }
        Ok(())
    });
    filled.expect("answers");
}

fn without_table(def: &&'static FormDef) -> bool {
    let mut answers = def.specimen.iter();
    !answers.any(|(_, value)| matches!(value, Value::Rows(_)))
}

#[test]
fn the_kiosk_adds_the_code_where_the_office_has_a_key_and_only_there() {
    let def = filled()
        .find(without_table)
        .expect("a form without a table");
    let what = PrintWhat::Form {
        id: def.id.clone(),
        fill: FormFill::Filled,
    };
    let pages = |house: &House| {
        let kiosk = house.open();
        kiosk.touch(Instant::now(), Pace::Usual);
        fill(&kiosk, def);
        let pages = kiosk.prepare_print(&what, 1).expect("a paper").pages;
        let told: Vec<&str> = kiosk
            .doctor()
            .lines
            .iter()
            .map(|line| line.key.as_str())
            .collect();
        (pages, told.contains(&"doctor-recipients-missing"))
    };
    let (without, missing) = pages(&House::new());
    assert!(missing, "the doctor says why there is no code");
    let (with, missing) = pages(&house_with_key().0);
    assert!(!missing);
    assert_eq!(with, without + 1);
}

#[test]
fn a_profile_with_a_key_that_is_none_does_not_open() {
    let house = House::with_settings("profile = \"profile.toml\"\n");
    let sample = include_str!("../../../../content/sample/profile.toml");
    for (from, to) in [
        ("recipients = []", "recipients = [\"age1nobody\"]"),
        ("devices = []", "devices = [\"00\"]"),
    ] {
        let profile = sample.replace(from, to);
        std::fs::write(house.dir().join("profile.toml"), profile).expect("a profile");
        assert!(
            matches!(house.try_open(), Err(Error::SettingOutOfBounds { .. })),
            "{to}"
        );
    }
}
