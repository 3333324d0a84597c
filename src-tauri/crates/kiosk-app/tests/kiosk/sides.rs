//! Forms made for both sides of the paper: what a real printer is asked for, and what it is sent.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use kiosk_app::Kiosk;
use kiosk_app::forms;
use kiosk_app::print::{FormFill, JobId, PrintWhat};
use kiosk_app::render::{FormSource, Paper};
use kiosk_model::variant::Variant;
use tempfile::TempDir;

use crate::support::House;

/// Form 15, of which two originals are filed.
const TWICE: &str = "inheritance_registration_request";
/// The bid set: labels to cut out, sheets that go different ways.
const SET: &str = "real_estate_bid_form";

/// CUPS's own printer for tests, as `tests/rig/printer.sh` runs it.
struct Printer {
    rig: Child,
    uri: String,
    folder: TempDir,
}

impl Printer {
    fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/rig/printer.sh");
        let mut rig = Command::new("bash")
            .arg(script)
            .arg("--stdin")
            .arg(folder.path().join("printer"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("bash runs the rig");
        let mut line = String::new();
        let out = rig.stdout.take().expect("its output");
        BufReader::new(out).read_line(&mut line).expect("a line");
        let uri = line.trim().strip_prefix("READY ").map(str::to_owned);
        let uri = uri.unwrap_or_else(|| panic!("the printer did not get ready: {line:?}"));
        Self { rig, uri, folder }
    }

    /// What it was asked for with its first jobs: copies and sides.
    fn asked(&self, jobs: usize) -> Vec<(String, String)> {
        let file = self.folder.path().join("printer/jobs.log");
        let begun = Instant::now();
        loop {
            let log = std::fs::read_to_string(&file).unwrap_or_default();
            if log.lines().count() >= jobs || begun.elapsed() > Duration::from_secs(60) {
                let words = log.lines().map(|line| line.split(' ').collect::<Vec<_>>());
                return words
                    .map(|words| (words[3].to_owned(), words[4].to_owned()))
                    .collect();
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn received(&self) -> PathBuf {
        let folder = self.folder.path().join("printer/received");
        let mut files = std::fs::read_dir(folder).expect("its papers");
        files.next().expect("a paper").expect("a paper").path()
    }
}

impl Drop for Printer {
    fn drop(&mut self) {
        drop(self.rig.stdin.take());
        let _ = self.rig.wait();
    }
}

/// A paper as a command prints it.
fn paper(kiosk: &Kiosk, form: &str, source: &FormSource<'_>, job: Option<JobId>) -> Paper {
    let def = forms::find(form).expect("the form");
    let paper = kiosk.machine().print_form(def, source, None, job);
    paper.expect("a paper")
}

fn print(kiosk: &Kiosk, printer: &Printer, form: &str, source: &FormSource<'_>) {
    let job = JobId::random();
    let paper = paper(kiosk, form, source, Some(job));
    let what = PrintWhat::Form {
        id: form.to_owned(),
        fill: FormFill::Blank,
    };
    let end = kiosk.print_at(&printer.uri, job, &what, &paper, 1);
    end.expect("it prints");
}

/// The text of each page, without spaces.
fn pages(file: &Path) -> Vec<String> {
    let out = Command::new("pdftotext")
        .arg("-raw")
        .arg(file)
        .arg("-")
        .output();
    let text = String::from_utf8(out.expect("pdftotext").stdout).expect("text");
    let pages = text.split_terminator('\u{c}');
    pages
        .map(|page| page.split_whitespace().collect())
        .collect()
}

#[test]
fn a_printer_is_asked_for_both_sides_where_the_form_is_made_for_them() {
    let (house, printer) = (House::new(), Printer::start());
    let kiosk = house.open();
    print(&kiosk, &printer, "power_of_attorney", &FormSource::Blank);
    print(&kiosk, &printer, "receipt", &FormSource::Blank);
    let simple = House::with_settings("[printer]\none_sided = true\n");
    print(
        &simple.open(),
        &printer,
        "power_of_attorney",
        &FormSource::Blank,
    );
    let asked = printer.asked(3);
    let sides: Vec<&str> = asked.iter().map(|(_, sides)| sides.as_str()).collect();
    assert_eq!(sides, ["two-sided-long-edge", "one-sided", "one-sided"]);
}

#[test]
fn the_printer_is_sent_both_originals_each_with_its_mark_and_every_answer() {
    let (house, printer) = (House::new(), Printer::start());
    let kiosk = house.open();
    let def = forms::find(TWICE).expect("the form");
    let json = def.specimen.to_json(def);
    let answers = FormSource::Answers {
        json: &json,
        by: None,
    };
    print(&kiosk, &printer, TWICE, &answers);
    assert_eq!(
        printer.asked(1),
        [("1".to_owned(), "two-sided-long-edge".to_owned())]
    );
    let pages = pages(&printer.received());
    assert_eq!(pages.len(), 4, "front and back, twice");
    let words = kiosk.machine().words();
    let marks: Vec<String> = def
        .copy_marks
        .iter()
        .map(|mark| words.get(Variant::ZhTw, def.key(&format!("text-{mark}")), &[]))
        .collect();
    assert_eq!(marks.len(), 2);
    for (n, copy) in pages.chunks(2).enumerate() {
        for page in copy {
            assert!(page.contains(&marks[n]), "copy {n}: {page}");
            assert!(!page.contains(&marks[1 - n]), "copy {n}: {page}");
        }
    }
    let without_mark = |copy: &[String], mark: &str| copy.concat().replace(mark, "");
    assert_eq!(
        without_mark(&pages[..2], &marks[0]),
        without_mark(&pages[2..], &marks[1]),
        "the originals say the same"
    );
}

#[test]
fn no_label_of_the_bid_set_has_another_sheet_on_its_back() {
    let house = House::new();
    let kiosk = house.open();
    let file = paper(&kiosk, SET, &FormSource::Blank, None);
    let printed = paper(&kiosk, SET, &FormSource::Blank, Some(JobId::random()));
    assert_eq!((file.pages, file.sheets()), (6, 6), "a file has no backs");
    // The bid front and back, then four sheets of which each begins on a front.
    assert_eq!((printed.pages, printed.sheets()), (9, 5));
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("paper.pdf");
    std::fs::write(&path, &printed.pdf).expect("a file");
    let empty: Vec<usize> = (1..)
        .zip(pages(&path))
        .filter(|(_, page)| page == "（本頁空白）")
        .map(|(n, _)| n)
        .collect();
    assert_eq!(empty, [4, 6, 8]);
}
