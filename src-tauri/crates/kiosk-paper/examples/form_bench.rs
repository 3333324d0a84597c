//! How fast form 1 becomes a PDF and how much it weighs beside its floor:
//! `cargo run --release -p kiosk-paper --example form_bench [N] [--json]`.
//!
//! Every round has other answers: names, numbers, amounts, sentences. `--json`
//! prints the rows of `cargo xtask bench`, `--cold` the stages of a first
//! paper, `--weights [ID …]` the bytes of every form, or of these, beside its
//! floor.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a measuring program for developers"
)]

#[path = "form_bench/invented.rs"]
mod invented;
#[path = "form_bench/trial.rs"]
mod trial;

use std::time::Instant;

use kiosk_paper::{
    Fill, JobMark, Kind, Meta, OfficeOnPaper, PaperContext, floor_bytes, layout_form, write_pdf,
    write_pdf_as,
};
use kiosk_words::Words;

fn main() {
    if std::env::args().any(|argument| argument == "--cold") {
        return cold();
    }
    let json = std::env::args().any(|argument| argument == "--json");
    let weights = std::env::args()
        .nth(1)
        .is_some_and(|argument| argument == "--weights");
    let n: u64 = std::env::args()
        .skip(1)
        .find_map(|n| n.parse().ok())
        .unwrap_or(300);
    let words = Words::load().unwrap();
    let office = OfficeOnPaper {
        name: "法務部行政執行署示範分署".to_owned(),
        address: String::new(),
        demo: false,
    };
    let ctx = PaperContext {
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
        created: "2026-11-22T06:05:00Z".parse().unwrap(),
        id: [7; 16],
    };
    if weights {
        return weigh(&ctx, &meta);
    }
    let [
        mut lay,
        mut whole,
        mut cpu,
        mut bytes,
        mut floors,
        mut ratios,
    ] = [const { Vec::new() }; 6];
    let mut first = 0.0;
    for round in 0..=n {
        let form = invented::answers(round);
        let (start, busy) = (Instant::now(), cpu_ms());
        let pages = layout_form(Fill::Filled(&form), &ctx).unwrap();
        let laid = start.elapsed();
        let pdf = write_pdf(&pages, &meta).unwrap();
        let took = start.elapsed().as_secs_f64() * 1000.0;
        if round == 0 {
            // The template is prepared here, once.
            first = took;
            continue;
        }
        whole.push(took);
        cpu.push(cpu_ms() - busy);
        lay.push(laid.as_secs_f64() * 1000.0);
        let floor = floor_bytes(&pages) as f64;
        bytes.push(pdf.len() as f64 / 1000.0);
        floors.push(floor / 1000.0);
        ratios.push(pdf.len() as f64 / floor);
    }
    for values in [
        &mut lay,
        &mut whole,
        &mut cpu,
        &mut bytes,
        &mut floors,
        &mut ratios,
    ] {
        values.sort_by(f64::total_cmp);
    }
    if json {
        let row = |name: &str, unit: &str, values: &[f64]| {
            serde_json::json!({
                "name": name, "unit": unit, "n": values.len(),
                "median": at(values, 0.5), "p95": at(values, 0.95), "p99": at(values, 0.99),
            })
        };
        let mut warm = row("form 1 to PDF, warm", "ms", &whole);
        warm["bar"] = "median 10 ms".into();
        warm["cpu_median"] = at(&cpu, 0.5).into();
        warm["first"] = first.into();
        let mut weight = row("form 1, bytes of the PDF", "kB", &bytes);
        weight["peer"] = "floor".into();
        weight["peer_median"] = at(&floors, 0.5).into();
        weight["worst_ratio"] = at(&ratios, 1.0).into();
        weight["bar"] = "1.25 × floor".into();
        println!("{warm}\n{weight}");
        kinds(n, &ctx, &meta);
        return;
    }
    println!("first in this process, template included: {first:.1} ms");
    for (name, values) in [
        ("layout ms", &lay),
        ("layout + PDF ms", &whole),
        ("same, CPU ms", &cpu),
        ("kB", &bytes),
        ("bytes ÷ floor", &ratios),
    ] {
        let (median, p95, p99) = (at(values, 0.5), at(values, 0.95), at(values, 0.99));
        println!("{name:16} n {n}  median {median:.3}  p95 {p95:.3}  p99 {p99:.3}");
    }
    kinds(n, &ctx, &meta);
}

/// What the example of every form weighs beside its floor: `--weights`.
fn weigh(ctx: &PaperContext<'_>, meta: &Meta) {
    let wanted: Vec<String> = std::env::args().skip(2).collect();
    for def in kiosk_forms::registry() {
        if !wanted.is_empty() && !wanted.contains(&def.id) {
            continue;
        }
        let pages = layout_form(Fill::Example(def), ctx).unwrap();
        let floor = floor_bytes(&pages) as f64;
        let [plain, tagged] = [Kind::Plain, Kind::Tagged].map(|kind| {
            let pdf = write_pdf_as(&pages, meta, kind).unwrap();
            pdf.len() as f64 / floor
        });
        let (no, id, sheets) = (def.no, &def.id, pages.pages.len());
        println!("{no:2} {id:36} {sheets} sheets  untagged {plain:.4}  tagged {tagged:.4}");
    }
}

/// Where the first paper of a process spends its time: `--cold`, CPU of all threads.
fn cold() {
    let mut before = cpu_ms();
    let mut say = |what: &str| {
        let now = cpu_ms();
        println!("{what:24} {:.2} ms", now - before);
        before = cpu_ms();
    };
    say("start of the process");
    let words = Words::load().unwrap();
    say("words");
    let form = invented::answers(1);
    say("definition and check");
    let office = OfficeOnPaper {
        name: "法務部行政執行署示範分署".to_owned(),
        address: String::new(),
        demo: false,
    };
    let ctx = PaperContext {
        office: &office,
        words: &words,
        today: invented::today(),
        job: None,
        data_as_of: None,
    };
    let pages = layout_form(Fill::Filled(&form), &ctx).unwrap();
    say("template and layout");
    let meta = Meta {
        title: "form".to_owned(),
        created: "2026-11-22T06:05:00Z".parse().unwrap(),
        id: [7; 16],
    };
    let pdf = write_pdf(&pages, &meta).unwrap();
    say("file");
    println!("{} bytes", pdf.len());
}

/// Tagged and untagged files of the same pages, turn by turn: a dense page, a
/// table that runs on to a second sheet, the bid set.
fn kinds(n: u64, ctx: &PaperContext<'_>, meta: &Meta) {
    for (what, form, rows) in [
        ("dense page", "return_performance_bond_request", 1),
        ("two-page table", "installment_application", 12),
        ("bid set", "real_estate_bid_form", 1),
    ] {
        for (kind, name, time, weight) in [
            (Kind::Plain, "untagged", "3 ms a page", "1.08"),
            (Kind::Tagged, "tagged", "5 ms a page", "1.12"),
        ] {
            let [mut cpu, mut ratios] = [const { Vec::new() }; 2];
            for round in 0..=n {
                let (def, answers) = trial::answers(form, rows, round);
                let busy = cpu_ms();
                let pages = layout_form(Fill::Trial(def, &answers), ctx).unwrap();
                let pdf = write_pdf_as(&pages, meta, kind).unwrap();
                let took = (cpu_ms() - busy) / pages.pages.len() as f64;
                if round > 0 {
                    cpu.push(took);
                    ratios.push(pdf.len() as f64 / floor_bytes(&pages) as f64);
                }
            }
            cpu.sort_by(f64::total_cmp);
            ratios.sort_by(f64::total_cmp);
            for (values, said, unit, bar) in [
                (&cpu, "CPU a page", "ms", time),
                (&ratios, "bytes ÷ floor", "×", weight),
            ] {
                let row = serde_json::json!({
                    "name": format!("{what}, {name}, {said}"), "unit": unit, "n": values.len(),
                    "median": at(values, 0.5), "p95": at(values, 0.95), "p99": at(values, 0.99),
                    "bar": bar,
                });
                println!("{row}");
            }
        }
    }
}

/// The value below which a share of the sorted values lies, to a thousandth.
fn at(sorted: &[f64], share: f64) -> f64 {
    let value = sorted[((sorted.len() - 1) as f64 * share).round() as usize];
    (value * 1000.0).round() / 1000.0
}

/// Time the process has spent on processors, all threads and its start, in
/// milliseconds: the figure to trust on a busy machine.
#[cfg(unix)]
fn cpu_ms() -> f64 {
    let told = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    told.tv_sec as f64 * 1.0e3 + told.tv_nsec as f64 / 1.0e6
}

/// The clock on the wall, where the other is not to be had.
#[cfg(not(unix))]
fn cpu_ms() -> f64 {
    use std::sync::OnceLock;
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed().as_secs_f64() * 1000.0
}
