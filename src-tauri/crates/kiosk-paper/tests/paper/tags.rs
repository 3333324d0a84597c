//! What a screen reader is told, as poppler reads it.

use std::process::Command;

use kiosk_forms::{Printed, Shown, registry};
use kiosk_model::variant::Variant;
use kiosk_paper::{
    Fill, Item, Kind, Mark, NoticeOnPaper, NoticeType, Pages, Role, layout_form, layout_gloss,
    layout_notice, write_pdf, write_pdf_as,
};

use crate::cases::{context, meta, office};
use crate::limits::{longest, rarest};

/// The structure of a file as `pdfinfo -struct-text` tells it.
fn structure(pages: &Pages) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("paper.pdf");
    std::fs::write(&path, write_pdf(pages, &meta()).unwrap()).unwrap();
    let out = Command::new("pdfinfo")
        .arg("-struct-text")
        .arg(&path)
        .output()
        .unwrap();
    assert!(out.status.success());
    assert_eq!(String::from_utf8_lossy(&out.stderr), "");
    String::from_utf8(out.stdout).unwrap()
}

/// The words of a structure one after the other, without the signs of boxes.
fn words(structure: &str) -> String {
    let quoted = structure.lines().filter_map(|line| {
        let line = line.trim_start().strip_prefix('"')?;
        line.strip_suffix('"')
    });
    plain(&quoted.collect::<String>())
}

fn plain(text: &str) -> String {
    let kept = |c: &char| !c.is_whitespace() && !"☑☐□\\".contains(*c);
    text.chars().filter(kept).collect()
}

/// What is to be read of pages, in the order in which it stands there.
fn read(pages: &Pages) -> String {
    let mut out = String::new();
    for page in &pages.pages {
        let mut open: Vec<bool> = Vec::new();
        let mut marks = page.marks.iter().peekable();
        for (at, item) in page.items.iter().enumerate() {
            while let Some((_, mark)) = marks.next_if(|(before, _)| *before <= at) {
                match mark {
                    Mark::Open(role) => open.push(*role == Role::Artifact),
                    Mark::Close => assert!(open.pop().is_some(), "closed twice"),
                    Mark::Slot(_) => {}
                }
            }
            if let Item::Text(text) = item
                && !open.contains(&true)
                && text.turn == 0.0
            {
                // Poppler tells what is drawn, marks behind their run; `pdftotext` and screen readers go
                // by what stands in the span.
                out.push_str(&text.text);
                out.extend(text.marks.iter().map(|(mark, _, _)| mark));
            }
        }
    }
    plain(&out)
}

#[test]
fn a_reader_is_told_every_field_of_every_form_in_the_order_of_asking() {
    let office = office(false);
    let ctx = context(&office);
    for def in registry() {
        let (longest, rarest) = (longest(def, 0), rarest(def, false));
        let fills = [
            ("blank", Fill::Blank(def)),
            ("example", Fill::Example(def)),
            ("longest", Fill::Trial(def, &longest)),
            ("rarest", Fill::Trial(def, &rarest)),
        ];
        for (name, fill) in fills {
            let pages = layout_form(fill, &ctx).unwrap();
            let structure = structure(&pages);
            assert!(structure.starts_with("Document\n  "), "{}", def.id);
            assert!(structure.contains("  H1"), "{}", def.id);
            let (told, shown) = (words(&structure), read(&pages));
            let same = told
                .chars()
                .zip(shown.chars())
                .take_while(|(a, b)| a == b)
                .count();
            let near = |text: &str| {
                text.chars()
                    .skip(same.max(8) - 8)
                    .take(30)
                    .collect::<String>()
            };
            assert_eq!(
                told,
                shown,
                "{} {name}: {} / {}",
                def.id,
                near(&told),
                near(&shown)
            );
        }
        let told = words(&structure(&layout_form(Fill::Example(def), &ctx).unwrap()));
        let printed = Printed::example(def);
        for field in def.fields().filter(|field| !field.hidden) {
            if let Shown::Text(text) = printed.field(&field.id) {
                assert!(told.contains(&plain(&text)), "{}: {}", def.id, field.id);
            }
        }
    }
}

#[test]
fn labels_and_answers_are_the_heads_and_cells_of_tables() {
    let office = office(false);
    let form = crate::cases::form_1();
    let told = structure(&layout_form(Fill::Example(form), &context(&office)).unwrap());
    for part in [
        "H1 (block)",
        "H2 (block)",
        "P (block)",
        "Table (block)",
        "/Scope /Row",
    ] {
        assert!(told.contains(part), "{part}");
    }
    let lines: Vec<&str> = told.lines().map(str::trim).collect();
    let at = lines
        .iter()
        .position(|line| *line == "\"承辦股別\"")
        .unwrap();
    assert_eq!(lines[at + 1..at + 3], ["TD", "\"忠股\""]);
}

#[test]
fn sheets_of_another_language_say_so() {
    let office = office(false);
    let form = crate::cases::form_1();
    let pages = layout_gloss(Fill::Example(form), Variant::Vi, &context(&office)).unwrap();
    let pdf = write_pdf(&pages, &meta()).unwrap();
    let file = lopdf::Document::load_mem(&pdf).unwrap();
    let said = file.objects.values().any(|object| {
        object
            .as_dict()
            .and_then(|dict| dict.get(b"Lang"))
            .and_then(lopdf::Object::as_str)
            .is_ok_and(|lang| lang == b"vi")
    });
    assert!(said);
    assert_eq!(words(&structure(&pages)), read(&pages));
}

#[test]
fn a_file_without_structure_says_the_same_words_and_weighs_less() {
    let office = office(false);
    for def in registry().take(3) {
        let pages = layout_form(Fill::Example(def), &context(&office)).unwrap();
        let plain = write_pdf_as(&pages, &meta(), Kind::Plain).unwrap();
        let tagged = write_pdf(&pages, &meta()).unwrap();
        assert!(plain.len() < tagged.len());
        let picture = |pdf: &[u8]| kiosk_paper::rasterise(pdf, 0, 60.0).unwrap();
        assert_eq!(picture(&plain), picture(&tagged), "{}", def.id);
    }
}

#[test]
fn notices_are_told_as_tables_too() {
    let office = office(false);
    let notice = crate::notices::notice(2, false);
    let paper = NoticeOnPaper::alone(&notice);
    let pages = layout_notice(paper, NoticeType::Standard, &context(&office)).unwrap();
    let told = structure(&pages);
    assert!(
        told.contains("H1 (block)") && told.contains("/Scope /Row"),
        "{told}"
    );
    assert_eq!(words(&told), read(&pages));
}
