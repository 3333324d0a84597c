//! The PDF files, judged by other people's programs (poppler, qpdf).

use std::path::PathBuf;
use std::process::Command;

use kiosk_forms::{Printed, Shown};
use kiosk_paper::{Fill, floor_bytes, layout_form, write_pdf};

use crate::cases::{checked, context, form_1, longest, meta, office, papers, rarest};

pub(crate) struct File {
    _folder: tempfile::TempDir,
    path: PathBuf,
}

pub(crate) fn file(bytes: &[u8]) -> File {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("paper.pdf");
    std::fs::write(&path, bytes).unwrap();
    File {
        _folder: folder,
        path,
    }
}

pub(crate) fn run(program: &str, args: &[&str], file: &File) -> String {
    let out = Command::new(program)
        .args(args)
        .arg(&file.path)
        .args((program == "pdftotext").then_some("-"))
        .output()
        .unwrap_or_else(|e| panic!("{program}: {e} (cargo xtask test installs it)"));
    assert!(
        out.status.success(),
        "{program}: {}",
        String::from_utf8_lossy(&out.stderr)
    );
    String::from_utf8(out.stdout).unwrap()
}

pub(crate) fn plain(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn every_file_is_clean_and_every_font_embedded_as_a_subset_with_its_characters() {
    for (name, pages) in papers() {
        let file = file(&write_pdf(&pages, &meta()).unwrap());
        let report = run("qpdf", &["--check"], &file);
        assert!(
            report.contains("No syntax or stream encoding errors"),
            "{name}: {report}"
        );
        let fonts = run("pdffonts", &[], &file);
        let rows: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(!rows.is_empty());
        for row in rows {
            assert!(row.contains("yes yes yes"), "{name}: {row}");
            assert_eq!(row.as_bytes()[6], b'+', "{name}: {row}");
        }
    }
}

#[test]
fn a_reader_finds_every_answer_and_every_tick() {
    for answers in [form_1().specimen.clone(), longest(), rarest()] {
        let form = checked(&answers);
        let office = office(false);
        let pages = layout_form(Fill::Filled(&form), &context(&office)).unwrap();
        let file = file(&write_pdf(&pages, &meta()).unwrap());
        let text = plain(&run("pdftotext", &["-raw"], &file));
        let printed = Printed::filled(&form);
        for field in form_1().fields() {
            if let Shown::Text(shown) = printed.field(&field.id) {
                assert!(
                    text.contains(&plain(&shown)),
                    "{}: {}",
                    field.id,
                    shown.as_str()
                );
            }
        }
        for row in printed.rows("case_rows") {
            let Shown::Text(number) = printed.cell("case_rows", row, "case_number") else {
                panic!()
            };
            assert!(text.contains(&plain(&number)), "{}", number.as_str());
        }
    }
    let (_, filled) = papers().swap_remove(2);
    let file = file(&write_pdf(&filled, &meta()).unwrap());
    let text = plain(&run("pdftotext", &["-raw"], &file));
    assert!(text.contains("☑自然人☐法人"), "ticks are found");
    let order = [
        "收文章",
        "移送機關",
        "戶籍（登記）地址",
        "災害日期",
        "以下由機關填寫",
    ];
    let places: Vec<usize> = order
        .iter()
        .filter_map(|words| {
            if *words == order[4] {
                text.rfind(words)
            } else {
                text.find(words)
            }
        })
        .collect();
    assert!(
        places.len() == order.len() && places.is_sorted(),
        "reading order: {places:?}"
    );
}

#[test]
fn a_file_says_its_title_and_language_and_when_it_was_made() {
    let (_, pages) = papers().swap_remove(2);
    let file = file(&write_pdf(&pages, &meta()).unwrap());
    let info = run("pdfinfo", &["-isodates"], &file);
    for line in [
        "Title:           義務人分期繳納申請表",
        "CreationDate:    2026-11-22T06:05:00Z",
        "Pages:           2",
        "Page size:       595.276 x 841.89 pts (A4)",
        "PDF version:     1.7",
    ] {
        assert!(info.contains(line), "{line}\n{info}");
    }
    let raw = run("qpdf", &["--json", "--json-key=qpdf"], &file);
    assert!(
        raw.contains("\"/Lang\": \"u:zh-TW\"") || raw.contains("\"/Lang\": \"zh-TW\""),
        "language"
    );
}

#[test]
fn the_same_paper_gives_the_same_bytes_and_another_job_others() {
    for ((_, a), (name, b)) in papers().into_iter().zip(papers()) {
        let first = write_pdf(&a, &meta()).unwrap();
        assert_eq!(first, write_pdf(&b, &meta()).unwrap(), "{name}");
        let mut other = meta();
        other.id = *b"fedcba9876543210";
        assert_ne!(first, write_pdf(&a, &other).unwrap(), "{name}");
    }
}

#[test]
fn a_file_weighs_little_more_than_the_outlines_it_shows() {
    for (name, pages) in papers() {
        let bytes = write_pdf(&pages, &meta()).unwrap().len();
        let floor = floor_bytes(&pages);
        let ratio = bytes as f64 / floor as f64;
        assert!(
            ratio <= 1.25,
            "{name}: {bytes} bytes, floor {floor}, {ratio:.3}"
        );
    }
}
