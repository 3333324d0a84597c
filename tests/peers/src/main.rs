//! Rivals of the paper engine, for `cargo xtask bench --peers`; prints the bench's JSON lines.
//!
//! Three papers, answers that differ in every round, everyone's turn in every round:
//! - krilla draws the very pages that ours writes, in the same process: writing against writing.
//! - Typst and WeasyPrint lay the same content out, in a process beside this one that stays open:
//!   from content to file on both sides. They are spared what ours does as well: the page breaks,
//!   the widths of columns and the heights of rows are given, writing the markup is not counted.
//!
//! All have the same font files. Times are CPU time, so that another program on the machine matters
//! little. The files that are measured are read back: what is faster but says less is no rival.

mod krilla_writer;
mod papers;
mod same_shape;
mod same_text;
mod typesetters;

use std::path::{Path, PathBuf};

use kiosk_model::date::RocDate;
use kiosk_paper::{
    Fill, JobMark, Kind, Meta, OfficeOnPaper, Pages, PaperContext, layout_form, write_pdf_as,
};
use kiosk_words::Words;
use rustix::time::{ClockId, clock_gettime};
use serde_json::json;

use crate::krilla_writer::Fonts;
use crate::papers::{PAPERS, Paper};
use crate::typesetters::Typesetters;

/// Rounds, each with other answers; one more warms everyone up. `PEERS_ROUNDS` says otherwise on a
/// busy machine.
const ROUNDS: u64 = 100;
/// WeasyPrint takes part in every so many rounds: it needs a hundred times as long.
const SLOW: u64 = 10;
/// Files are read back in every so many rounds.
const READ: u64 = 10;

/// The rivals, and what is compared with each.
const RIVALS: [Rival; 3] = [
    Rival {
        name: "krilla 0.8.2",
        lays_out: false,
        every: 1,
    },
    Rival {
        name: "typst 0.15.2",
        lays_out: true,
        every: 1,
    },
    Rival {
        name: "weasyprint 70.0",
        lays_out: true,
        every: SLOW,
    },
];

struct Rival {
    name: &'static str,
    lays_out: bool,
    every: u64,
}

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    // Where the Python of the two typesetters is; without it only krilla is measured.
    let python = std::env::var("PEERS_PYTHON").ok();
    let folder = std::env::temp_dir().join(format!("kiosk-peers-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let mut bench = Bench {
        words: Words::load()?,
        office: OfficeOnPaper {
            name: "法務部行政執行署示範分署".to_owned(),
            address: String::new(),
            demo: false,
        },
        today: RocDate::from_roc(115, 11, 22)?,
        meta: Meta {
            title: "form".to_owned(),
            created: "2026-11-22T06:05:00Z".parse()?,
            id: [7; 16],
        },
        krilla: Fonts::load()?,
        typesetters: python
            .map(|python| Typesetters::start(&python, &folder))
            .transpose()?,
        folder,
        rounds: match std::env::var("PEERS_ROUNDS") {
            Ok(told) => told.parse()?,
            Err(_) => ROUNDS,
        },
    };
    for paper in &PAPERS {
        bench.measure(paper, false)?;
        bench.measure(paper, true)?;
    }
    drop(bench.typesetters.take());
    std::fs::remove_dir_all(&bench.folder)?;
    Ok(())
}

struct Bench {
    words: Words,
    office: OfficeOnPaper,
    today: RocDate,
    meta: Meta,
    krilla: Fonts,
    typesetters: Option<Typesetters>,
    folder: PathBuf,
    rounds: u64,
}

/// What one contender needed, round by round.
#[derive(Default)]
struct Figures {
    /// From the pages to the file; for the typesetters from the content.
    time: Vec<f64>,
    /// With the layout before it (ours only).
    whole: Vec<f64>,
    size: Vec<f64>,
}

impl Bench {
    fn measure(&mut self, paper: &Paper, tagged: bool) -> Result<(), Failure> {
        let kind = if tagged { Kind::Tagged } else { Kind::Plain };
        let mut ours = Figures::default();
        let mut theirs: [Figures; RIVALS.len()] = Default::default();
        for round in 0..=self.rounds {
            let form = paper.filled(round, self.today)?;
            let context = PaperContext {
                office: &self.office,
                words: &self.words,
                today: self.today,
                job: Some(JobMark {
                    id: "7F3K2M9Q".to_owned(),
                }),
                data_as_of: None,
            };
            let before = cpu_ms();
            let pages = layout_form(Fill::Filled(&form), &context)?;
            let laid = cpu_ms() - before;
            let first = self.folder.join("ours.pdf");
            let mut files = vec![first.clone()];
            // Whoever comes second finds the pages warm in the cache: they take turns.
            for turn in [round % 2 == 0, round % 2 != 0] {
                if turn {
                    let before = cpu_ms();
                    let pdf = write_pdf_as(&pages, &self.meta, kind)?;
                    let took = cpu_ms() - before;
                    std::fs::write(&first, &pdf)?;
                    if round > 0 {
                        ours.time.push(took);
                        ours.whole.push(laid + took);
                        ours.size.push(pdf.len() as f64 / 1000.0);
                    }
                    continue;
                }
                for (rival, figures) in RIVALS.iter().zip(&mut theirs) {
                    if round % rival.every != 0 {
                        continue;
                    }
                    let file = self.folder.join(format!("{}.pdf", rival.name));
                    let Some(took) = self.rival(rival, &pages, tagged, &file)? else {
                        continue;
                    };
                    if round > 0 {
                        figures.time.push(took);
                        let bytes = std::fs::metadata(&file)?.len();
                        figures.size.push(bytes as f64 / 1000.0);
                    }
                    files.push(file);
                }
            }
            if round % READ == 0 {
                let files: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
                same_text::same_text(&pages, &files)?;
                same_shape::same_shape(&pages, &files, tagged)?;
            }
        }
        for (rival, theirs) in RIVALS.iter().zip(&theirs) {
            report(paper, tagged, rival, &ours, theirs);
        }
        Ok(())
    }

    /// CPU milliseconds of a rival; nothing where it cannot be asked.
    fn rival(
        &mut self,
        rival: &Rival,
        pages: &Pages,
        tagged: bool,
        file: &Path,
    ) -> Result<Option<f64>, Failure> {
        if rival.lays_out {
            let Some(typesetters) = &mut self.typesetters else {
                return Ok(None);
            };
            let name = rival.name.split(' ').next().unwrap_or_default();
            return typesetters.write(name, pages, tagged, file).map(Some);
        }
        let before = cpu_ms();
        let pdf = self.krilla.write(pages, tagged)?;
        let took = cpu_ms() - before;
        std::fs::write(file, pdf)?;
        Ok(Some(took))
    }
}

/// CPU time of this process in milliseconds, all threads, as that of the typesetters. (The figures of
/// `/proc` are brought up to date only a few hundred times a second.)
fn cpu_ms() -> f64 {
    let told = clock_gettime(ClockId::ProcessCPUTime);
    told.tv_sec as f64 * 1.0e3 + told.tv_nsec as f64 / 1.0e6
}

fn report(paper: &Paper, tagged: bool, rival: &Rival, ours: &Figures, theirs: &Figures) {
    if theirs.time.is_empty() {
        return;
    }
    // Structure is compared as each makes it: ours with tables and PDF/A-2u, PDF/UA-1 metadata; the
    // typesetters with tables, krilla with paragraphs alone.
    let tags = match (tagged, rival.lays_out) {
        (false, _) => "untagged",
        (true, true) => "tagged",
        (true, false) => "tagged (peer: paragraphs only)",
    };
    let (from, time) = if rival.lays_out {
        ("layout and PDF", &ours.whole)
    } else {
        ("pages to PDF", &ours.time)
    };
    let name = format!("{}, {tags}: {from} (CPU)", paper.name);
    println!("{}", row(&name, "ms", rival, time, &theirs.time));
    let name = format!("{}, {tags}: bytes", paper.name);
    println!("{}", row(&name, "kB", rival, &ours.size, &theirs.size));
}

fn row(name: &str, unit: &str, rival: &Rival, ours: &[f64], theirs: &[f64]) -> serde_json::Value {
    let (ours, theirs) = (sorted(ours), sorted(theirs));
    json!({
        "name": name, "unit": unit, "n": ours.len(),
        "median": at(&ours, 0.5), "p95": at(&ours, 0.95), "p99": at(&ours, 0.99),
        "peer": rival.name, "peer_n": theirs.len(), "peer_median": at(&theirs, 0.5),
        "bar": "ahead of the peer",
    })
}

fn sorted(values: &[f64]) -> Vec<f64> {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    values
}

/// The value below which a share of the sorted values lies, to a thousandth.
fn at(sorted: &[f64], share: f64) -> f64 {
    let value = sorted[((sorted.len() - 1) as f64 * share).round() as usize];
    (value * 1000.0).round() / 1000.0
}
