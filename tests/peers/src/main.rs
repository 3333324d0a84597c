//! Rivals of the paper engine, for `cargo xtask bench --peers`: other writers draw the very pages that
//! ours writes, with the same fonts, in the same process, turn by turn. Prints the bench's JSON lines.
//!
//! Times are CPU time of this thread, so that another program on the machine matters little. Both files
//! of every tenth round are read back with `pdftotext`: what is faster but says less is no rival.

mod krilla_writer;

#[path = "../../../src-tauri/crates/kiosk-paper/examples/form_bench/invented.rs"]
mod invented;

use std::path::Path;
use std::process::Command;

use kiosk_paper::{
    Fill, JobMark, Meta, OfficeOnPaper, Pages, PaperContext, layout_form, write_pdf,
};
use kiosk_words::Words;
use serde_json::json;

/// Rounds, each with other answers; one more warms both writers up.
const ROUNDS: u64 = 200;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let words = Words::load()?;
    let office = OfficeOnPaper {
        name: "法務部行政執行署示範分署".to_owned(),
        address: String::new(),
        demo: false,
    };
    let context = PaperContext {
        office: &office,
        words: &words,
        today: invented::today(),
        job: Some(JobMark {
            id: "7F3K2M9Q".to_owned(),
        }),
        data_as_of: None,
    };
    let meta = Meta {
        title: "form".to_owned(),
        created: "2026-11-22T06:05:00Z".parse()?,
        id: [7; 16],
    };
    let folder = std::env::temp_dir().join("kiosk-peers");
    std::fs::create_dir_all(&folder)?;
    let rival = krilla_writer::Fonts::load()?;

    let (mut ours, mut theirs) = (Figures::default(), Figures::default());
    for round in 0..=ROUNDS {
        let form = invented::answers(round);
        let pages = layout_form(Fill::Filled(&form), &context)?;
        let mut one = Figures::default();
        let mut other = Figures::default();
        // Whoever comes second finds the pages warm in the cache: they take turns.
        if round % 2 == 0 {
            one.take(|| Ok(write_pdf(&pages, &meta)?))?;
            other.take(|| rival.write(&pages))?;
        } else {
            other.take(|| rival.write(&pages))?;
            one.take(|| Ok(write_pdf(&pages, &meta)?))?;
        }
        if round % 10 == 0 {
            same_text(&pages, &one.last, &other.last, &folder)?;
        }
        if round > 0 {
            ours.add(one);
            theirs.add(other);
        }
    }
    std::fs::remove_dir_all(&folder)?;
    println!(
        "{}",
        row(
            "form 1, its pages to PDF (CPU)",
            "ms",
            &mut ours.time,
            &mut theirs.time
        )
    );
    println!(
        "{}",
        row(
            "form 1, bytes of the PDF",
            "kB",
            &mut ours.size,
            &mut theirs.size
        )
    );
    Ok(())
}

/// What one writer needed.
#[derive(Default)]
struct Figures {
    time: Vec<f64>,
    size: Vec<f64>,
    last: Vec<u8>,
}

impl Figures {
    fn take(&mut self, write: impl FnOnce() -> Result<Vec<u8>, Failure>) -> Result<(), Failure> {
        let before = cpu_ms()?;
        self.last = write()?;
        self.time.push(cpu_ms()? - before);
        self.size.push(self.last.len() as f64 / 1000.0);
        Ok(())
    }

    fn add(&mut self, other: Self) {
        self.time.extend(other.time);
        self.size.extend(other.size);
    }
}

/// CPU time of this thread in milliseconds.
fn cpu_ms() -> Result<f64, Failure> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat")?;
    let nanoseconds: f64 = told.split(' ').next().unwrap_or_default().parse()?;
    Ok(nanoseconds / 1.0e6)
}

/// Both files must say the same characters, and all of the page's.
fn same_text(pages: &Pages, ours: &[u8], theirs: &[u8], folder: &Path) -> Result<(), Failure> {
    let ours = characters(ours, &folder.join("ours.pdf"))?;
    let theirs = characters(theirs, &folder.join("theirs.pdf"))?;
    if ours != theirs {
        return Err("the two files do not say the same".into());
    }
    let said: usize = pages
        .pages
        .iter()
        .map(|page| page.text().chars().count())
        .sum();
    if ours.len() * 2 < said {
        return Err("the files say less than half of the pages".into());
    }
    Ok(())
}

/// The characters a reader finds, sorted: the order of runs is each writer's own. The signs of boxes are
/// left out: ours says them beside the drawn box for a search, the rival is spared that.
fn characters(pdf: &[u8], file: &Path) -> Result<Vec<char>, Failure> {
    std::fs::write(file, pdf)?;
    let output = Command::new("pdftotext").arg(file).arg("-").output()?;
    if !output.status.success() {
        return Err(format!("pdftotext: {}", output.status).into());
    }
    let text = String::from_utf8(output.stdout)?;
    let mut characters: Vec<char> = text
        .chars()
        .filter(|c| !c.is_whitespace() && !"☐☑".contains(*c))
        .collect();
    characters.sort_unstable();
    Ok(characters)
}

fn row(name: &str, unit: &str, ours: &mut [f64], theirs: &mut [f64]) -> serde_json::Value {
    ours.sort_by(f64::total_cmp);
    theirs.sort_by(f64::total_cmp);
    json!({
        "name": name, "unit": unit, "n": ours.len(),
        "median": at(ours, 0.5), "p95": at(ours, 0.95), "p99": at(ours, 0.99),
        "peer": "krilla 0.8.2", "peer_median": at(theirs, 0.5), "bar": "ahead of the peer",
    })
}

/// The value below which a share of the sorted values lies, to a thousandth.
fn at(sorted: &[f64], share: f64) -> f64 {
    let value = sorted[((sorted.len() - 1) as f64 * share).round() as usize];
    (value * 1000.0).round() / 1000.0
}
