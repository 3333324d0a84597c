//! Every paper of every form, judged by programs of others: qpdf, poppler, and a checker of PDF/UA.

use std::path::{Path, PathBuf};
use std::process::Command;

use kiosk_forms::def::FormDef;
use kiosk_forms::{Answers, Printed, Shown, registry};
use kiosk_model::variant::Variant;
use kiosk_paper::{Fill, Kind, Pages, layout_form, layout_gloss, write_pdf, write_pdf_as};
use lopdf::{Document, Object};

use crate::cases::{context, meta, office, words};
use crate::files::plain;
use crate::limits::{longest, rarest};

/// Blank, example, the longest answers and the rarest names, with the answers they hold.
fn papers(def: &FormDef) -> Vec<(String, Option<Answers>, Pages)> {
    let office = office(false);
    let answers = [
        ("blank", None),
        ("example", Some(def.specimen.clone())),
        ("longest", Some(longest(def, 0))),
        ("rarest", Some(rarest(def, false))),
    ];
    let paper = |(case, answers): (&str, Option<Answers>)| {
        let name = format!("{}-{case}", def.id);
        let fill = match &answers {
            Some(answers) => Fill::Trial(def, answers),
            None => Fill::Blank(def),
        };
        let pages = layout_form(fill, &context(&office));
        let pages = pages.unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, answers, pages)
    };
    answers.into_iter().map(paper).collect()
}

/// What another program says of a file.
fn ask(program: &str, before: &[&str], file: &Path, behind: &[&str]) -> String {
    let out = Command::new(program)
        .args(before)
        .arg(file)
        .args(behind)
        .output();
    let out = out.unwrap_or_else(|e| panic!("{program}: {e} (cargo xtask setup --tests)"));
    let said = String::from_utf8_lossy(&out.stderr);
    assert!(
        out.status.success() && said.is_empty(),
        "{program} {file:?}: {said}"
    );
    String::from_utf8(out.stdout).unwrap()
}

/// What a reader must find of answers: texts as they are, choices by their words, and those that
/// stand beside a box as ticked.
fn to_be_found(def: &FormDef, answers: &Answers, blank: &str) -> Vec<(String, String)> {
    let printed = Printed::example_of(def, answers);
    let office = office(false);
    let label = |key: &str| {
        let args = [("office", office.name.as_str().into())];
        plain(&words().get(Variant::ZhTw, key, &args))
    };
    let of = |shown: Shown| -> Vec<String> {
        let choice = |key: &str| {
            let label = label(key);
            let is_box = blank.contains(&format!("☐{label}"));
            if is_box { format!("☑{label}") } else { label }
        };
        match shown {
            Shown::Nothing => Vec::new(),
            Shown::Text(text) => vec![plain(&text)],
            Shown::Choice {
                words: Some(own), ..
            } => vec![plain(&own)],
            Shown::Choice { key, words: None } => vec![choice(&key)],
            Shown::Choices { keys, words } => {
                let own = words.iter().map(|own| plain(own));
                keys.iter().map(|key| choice(key)).chain(own).collect()
            }
        }
    };
    let mut all = Vec::new();
    for field in def.fields().filter(|field| !field.hidden) {
        let found = of(printed.field(&field.id)).into_iter();
        all.extend(found.map(|text| (field.id.clone(), text)));
        for row in printed.rows(&field.id) {
            for column in field.columns.iter().filter(|column| !column.hidden) {
                let found = of(printed.cell(&field.id, row, &column.id)).into_iter();
                all.extend(found.map(|text| (format!("{}.{}", field.id, column.id), text)));
            }
        }
    }
    all
}

/// Every glyph that the pages draw; glyph 0 is the box for what a face does not have.
fn glyphs(pdf: &[u8]) -> Vec<u16> {
    let file = Document::load_mem(pdf).unwrap();
    let mut all = Vec::new();
    let mut take = |object: &Object| {
        if let Ok(bytes) = object.as_str() {
            let pairs = bytes.chunks(2);
            all.extend(pairs.map(|pair| u16::from_be_bytes([pair[0], pair[1]])));
        }
    };
    for page in file.get_pages().into_values() {
        let content = file.get_and_decode_page_content(page).unwrap();
        for operation in content.operations {
            match (operation.operator.as_str(), operation.operands.first()) {
                ("Tj", Some(text)) => take(text),
                ("TJ", Some(Object::Array(parts))) => parts.iter().for_each(&mut take),
                _ => {}
            }
        }
    }
    all
}

#[test]
fn every_paper_is_clean_with_its_fonts_and_every_answer_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let mut faults = Vec::new();
    for def in registry() {
        let mut blank = String::new();
        for (name, answers, pages) in papers(def) {
            let mut fault = |what: String| faults.push(format!("{name}: {what}"));
            let file = folder.path().join(format!("{name}.pdf"));
            let pdf = write_pdf(&pages, &meta()).unwrap();
            std::fs::write(&file, &pdf).unwrap();
            let report = ask("qpdf", &["--check"], &file, &[]);
            if !report.contains("No syntax or stream encoding errors") {
                fault(report);
            }
            for row in ask("pdffonts", &[], &file, &[]).lines().skip(2) {
                // Embedded, a subset, with its characters; a subset has six letters and a plus.
                if !row.contains("yes yes yes") || row.as_bytes()[6] != b'+' {
                    fault(row.to_owned());
                }
            }
            let drawn = glyphs(&pdf);
            if drawn.is_empty() || drawn.contains(&0) {
                fault("a box for a missing glyph".to_owned());
            }
            let text = plain(&ask("pdftotext", &["-raw"], &file, &["-"]));
            if text.contains('\u{fffd}') {
                fault("a character nobody knows".to_owned());
            }
            if answers.is_none() {
                blank.clone_from(&text);
            }
            for (place, answer) in answers.iter().flat_map(|a| to_be_found(def, a, &blank)) {
                if !text.contains(&answer) {
                    fault(format!("{place} is not found: {answer}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The Python of the checker in the build folder; set-up puts it there.
#[expect(clippy::print_stdout, reason = "says why nothing was checked")]
fn python() -> Option<PathBuf> {
    let given = std::env::var_os("KIOSK_PDFUA_PYTHON").map(PathBuf::from);
    let beside = std::env::current_exe()
        .ok()
        .and_then(|own| Some(own.ancestors().nth(3)?.join("pdfua-venv/bin/python")));
    let found = given.or(beside).filter(|path| path.is_file());
    if found.is_none() {
        println!("no Python with pdfua: run `cargo xtask setup --tests`");
    }
    found
}

#[test]
fn the_checker_of_pdf_ua_has_no_finding() {
    let Some(python) = python() else { return };
    let folder = tempfile::tempdir().unwrap();
    let office = office(false);
    let ctx = context(&office);
    let mut files = Vec::new();
    let mut add = |name: String, pdf: Vec<u8>| {
        let file = folder.path().join(format!("{name}.pdf"));
        std::fs::write(&file, pdf).unwrap();
        files.push(file);
    };
    for def in registry() {
        for (name, _, pages) in papers(def) {
            if name.ends_with("-blank") {
                let fillable = write_pdf_as(&pages, &meta(), Kind::Fillable).unwrap();
                add(format!("{}-fillable", def.id), fillable);
            }
            add(name, write_pdf(&pages, &meta()).unwrap());
        }
        let large = layout_form(Fill::Large(def), &ctx).unwrap();
        add(
            format!("{}-large", def.id),
            write_pdf(&large, &meta()).unwrap(),
        );
        if !def.sections.is_empty() {
            let gloss = layout_gloss(Fill::Example(def), Variant::Th, &ctx).unwrap();
            add(
                format!("{}-gloss", def.id),
                write_pdf(&gloss, &meta()).unwrap(),
            );
        }
    }
    let out = Command::new(python)
        .args(["-m", "pdfua", "check", "--quiet"])
        .args(&files)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&out.stdout);
    assert!(
        out.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&out.stderr)
    );
}
