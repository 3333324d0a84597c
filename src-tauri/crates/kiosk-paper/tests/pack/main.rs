//! What a visitor with a rare name would notice of the pack: the name is
//! printed, shown and found; and what a technician would when it is broken.
//!
//! A program of its own, because the pack is looked for once in a process.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Once;

use kiosk_forms::{Value, find};
use kiosk_model::date::RocDate;
use kiosk_paper::fonts::{
    Face, PACK_FILE, PackFault, PackState, check_pack, offer_packs, pack_state,
};
use kiosk_paper::{
    Error, Fill, Item, Meta, OfficeOnPaper, Pages, PaperContext, layout_form, rasterise, write_pdf,
};
use kiosk_words::Words;
use proptest::prelude::*;

/// TW-Kai Ext-B cut to four characters, whole in every other respect.
const CUT: &[u8] = include_bytes!("../data/kai-ext-b.ttf");
/// One of them; no embedded face has it.
const RARE: char = '𪚥';

/// The cut pack, offered behind a folder that does not exist and a broken one.
fn offered() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let folder = tempfile::tempdir().unwrap().keep();
        let (broken, whole) = (folder.join("broken"), folder.join("whole"));
        for (folder, bytes) in [(&broken, &CUT[..900]), (&whole, CUT)] {
            fs::create_dir(folder).unwrap();
            fs::write(folder.join(PACK_FILE), bytes).unwrap();
        }
        offer_packs(vec![folder.join("nowhere"), broken, whole]);
    });
}

fn paper_for(name: &str) -> Result<Pages, Error> {
    offered();
    let def = find("installment_application").unwrap();
    let mut answers = def.specimen.clone();
    answers.set("obligor_name", Value::Text(name.into()));
    let office = OfficeOnPaper {
        name: "法務部行政執行署示範分署".to_owned(),
        address: String::new(),
        demo: false,
    };
    let words = Words::load().unwrap();
    let ctx = PaperContext {
        office: &office,
        words: &words,
        today: RocDate::from_roc(115, 11, 22).unwrap(),
        job: None,
        data_as_of: None,
    };
    layout_form(Fill::Trial(def, &answers), &ctx)
}

fn pdf_for(name: &str) -> Vec<u8> {
    let meta = Meta {
        title: "義務人分期繳納申請表".to_owned(),
        created: "2026-11-22T06:05:00Z".parse().unwrap(),
        id: *b"0123456789abcdef",
    };
    write_pdf(&paper_for(name).unwrap(), &meta).unwrap()
}

#[test]
fn a_name_that_only_the_pack_has_is_printed_found_and_embedded_as_a_subset() {
    let pdf = pdf_for("林𪚥𡍼安");
    assert_eq!(pdf, pdf_for("林𪚥𡍼安"), "the same bytes again");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("rare.pdf");
    fs::write(&path, &pdf).unwrap();
    let run = |program: &str, to: &[&str]| {
        let out = Command::new(program).arg(&path).args(to).output();
        let out = out.unwrap_or_else(|why| panic!("{program}: {why}"));
        assert!(out.status.success(), "{program}");
        String::from_utf8(out.stdout).unwrap()
    };
    assert!(run("pdftotext", &["-"]).contains("林𪚥𡍼安"));
    let fonts = run("pdffonts", &[]);
    let row = fonts.lines().find(|row| row.contains("TW-Kai-Ext-B"));
    assert!(row.unwrap().contains("yes yes yes"), "{fonts}");
}

#[test]
fn the_rare_character_alone_comes_from_the_pack_and_the_preview_draws_it() {
    let pages = paper_for("林𪚥𠮷安").unwrap();
    let drawn: Vec<_> = pages.pages[0]
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Text(text) if text.face == Face::KaiExtB => Some(text),
            _ => None,
        })
        .collect();
    let words: String = drawn.iter().map(|text| text.text.as_str()).collect();
    assert!(words.chars().all(|c| c == RARE) && !words.is_empty());
    let picture = rasterise(&pdf_for("林𪚥𠮷安"), 0, 144.0).unwrap();
    let (text, dots) = (drawn[0], 144.0 / 25.4);
    let em = text.size * kiosk_paper::PT;
    let range = |from: f32, to: f32| (from * dots) as u32..(to * dots) as u32;
    let dark = range(text.y - 0.9 * em, text.y + 0.1 * em)
        .flat_map(|y| range(text.x, text.x + em).map(move |x| (x, y)))
        .filter(|(x, y)| picture.rgba[((y * picture.width + x) * 4) as usize] < 128)
        .count();
    assert!(dark > 60, "four dragons are many strokes: {dark} dark dots");
}

#[test]
fn what_not_even_the_pack_has_is_still_named() {
    for (name, character) in [("林𪜎", '𪜎'), ("王😀", '😀')] {
        let error = paper_for(name).unwrap_err();
        assert!(
            matches!(error, Error::MissingGlyph { character: c, .. } if c == character),
            "{error:?}"
        );
    }
}

/// A folder with these bytes as its pack.
fn folder_with(bytes: &[u8]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(PACK_FILE), bytes).unwrap();
    folder
}

#[test]
fn a_pack_is_whole_missing_or_broken_and_says_which() {
    let whole = folder_with(CUT);
    let whole = [whole.path().to_owned()];
    let PackState::Ready { version, .. } = pack_state(&whole) else {
        panic!("the cut pack is whole")
    };
    assert_eq!(version, "103.1");

    let empty = tempfile::tempdir().unwrap();
    assert_eq!(pack_state(&[empty.path().to_owned()]), PackState::Missing);
    assert_eq!(pack_state(&[]), PackState::Missing);

    let mut changed = CUT.to_vec();
    changed[CUT.len() / 2] ^= 0x10;
    let other = include_bytes!("../../fonts/kai.ttf");
    for (bytes, fault) in [
        (&CUT[..CUT.len() / 2], PackFault::Damaged),
        (&changed[..], PackFault::Damaged),
        (&b""[..], PackFault::Damaged),
        (&b"<!doctype html>"[..], PackFault::Damaged),
        (&other[..], PackFault::Foreign),
    ] {
        let folder = folder_with(bytes);
        let file = folder.path().join(PACK_FILE);
        let places = [folder.path().to_owned()];
        assert_eq!(pack_state(&places), PackState::Broken { file, why: fault });
        // A whole one elsewhere serves all the same.
        let both = [places[0].clone(), whole[0].clone()];
        assert!(matches!(pack_state(&both), PackState::Ready { .. }));
    }
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(PACK_FILE)).unwrap();
    let state = pack_state(&[folder.path().to_owned()]);
    let why = PackFault::Unreadable;
    assert!(matches!(state, PackState::Broken { why: found, .. } if found == why));
}

/// The pack as set-up lays it: the file of Debian's package, not cut.
#[test]
fn the_whole_pack_is_the_version_the_house_knows() {
    let folder: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../share/kiosk/packs");
    match pack_state(std::slice::from_ref(&folder)) {
        PackState::Ready { version, .. } => assert_eq!(version, "103.1"),
        PackState::Broken { file, why } => panic!("{} {why}", file.display()),
        // A machine that was not set up for tests.
        PackState::Missing => return,
    }
    let bytes = fs::read(folder.join(PACK_FILE)).unwrap();
    let face = ttf_parser::Face::parse(&bytes, 0).unwrap();
    for c in "𪚥𡍼𨉚𦒋𠮷𠂉𩸽𣏌".chars() {
        assert!(face.glyph_index(c).is_some(), "{c}");
    }
}

proptest! {
    #[test]
    fn no_bytes_are_taken_for_the_pack_and_none_end_the_program(
        bytes in prop::collection::vec(any::<u8>(), 0..600),
        at in 0..CUT.len(),
        bit in 0..8u8,
        long in 0..CUT.len() / 2,
    ) {
        prop_assert!(check_pack(&bytes).is_err());
        prop_assert!(check_pack(&CUT[..long]).is_err());
        let mut changed = CUT.to_vec();
        changed[at] ^= 1 << bit;
        prop_assert_eq!(check_pack(&changed), Err(PackFault::Damaged));
    }
}
