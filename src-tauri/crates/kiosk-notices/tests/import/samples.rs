//! Every file of the folder of real records, where it is there: imported, or refused with reasons.

use std::collections::BTreeMap;
use std::path::PathBuf;

use kiosk_notices::{Limits, PROBLEMS, read};
use kiosk_testkit::today;

/// What a file gives, in one line; the same words for a file refused whole.
fn summary(name: &str, bytes: &[u8]) -> (usize, usize, String) {
    let batch = match read(&mut &bytes[..], name, &Limits::on(today())) {
        Ok(batch) => batch,
        Err(error) => return (0, 0, format!("whole file: {}", error.code())),
    };
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    let mut flags: BTreeMap<&str, usize> = BTreeMap::new();
    for row in &batch.rows {
        match &row.outcome {
            Ok(notice) => notice
                .flags
                .iter()
                .for_each(|flag| *flags.entry(flag).or_default() += 1),
            Err(problem) => {
                assert!(PROBLEMS.iter().any(|(code, _)| *code == problem.code));
                *reasons.entry(problem.code).or_default() += 1;
            }
        }
    }
    let imported = batch.rows.iter().filter(|row| row.outcome.is_ok()).count();
    (
        batch.read,
        imported,
        format!("refused {reasons:?}, doubtful {flags:?}"),
    )
}

#[test]
fn every_sample_is_imported_or_refused_with_reasons() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/samples");
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    let expected = BTreeMap::from([
        ("agency_estate_detail.html", (2, 2)),
        ("agency_estate_sold.json", (76, 76)),
        ("court_export_land.xls", (265, 265)),
        ("court_weekly.json", (7, 7)),
        ("movables_vehicles.csv", (10, 0)),
        ("sales_told_by_press.jsonl", (4, 0)),
    ]);
    let mut names: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    names.sort();
    for path in names {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let (read, imported, text) = summary(&name, &std::fs::read(&path).unwrap());
        eprintln!("{name:30} {read:5} rows {imported:5} imported  {text}");
        if let Some((rows, taken)) = expected.get(&*name) {
            assert_eq!((read, imported), (*rows, *taken), "{name}");
        }
    }
}
