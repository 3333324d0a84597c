//! A thousand visits, each with a number and a name of its own: a search, form 1 filled, checked,
//! previewed, printed or not, the questionnaire. After each hundred all of them are looked for in
//! every file.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use kiosk_app::forms::{Target, Value as Answer};
use kiosk_app::notices::Query;
use kiosk_app::print::{FormFill, PrintProgress, PrintWhat};
use kiosk_app::settings::Pace;
use kiosk_app::survey::SurveyAnswer;
use kiosk_app::{Kiosk, VisitEnd, error::Error, forms};
use kiosk_model::person_id::check_national;
use kiosk_testkit::fixed;
use serde_json::{Value, json};

use crate::{timed, told};

const VISITS: usize = 1_000;
const LOOK_AFTER: usize = 100;
const FORM: &str = "installment_application";
/// What every number and every name of the run begins with; nothing else does.
const MARKS: [&str; 2] = ["T20000", "測試者"];
const PATIENCE: Duration = Duration::from_secs(30);

pub(crate) fn run(folder: &Path) -> Value {
    let data = folder.join("data");
    let kiosk = Arc::new(Kiosk::open(&data, Arc::new(fixed("2026-11-22T09:00"))).unwrap());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let mut hundreds = Vec::new();
    let (mut printed, mut filled) = (0, 0);
    let mut begun = Instant::now();
    for visit in 0..VISITS {
        let number = national_id(visit);
        let name = format!("{}{visit:04}", MARKS[1]);
        kiosk.touch(Instant::now(), Pace::Usual);
        look_up(&kiosk, &number);
        fill(&kiosk, &number, &name);
        // Every third walks away in the midst of it, every third before printing.
        if visit % 3 != 0 {
            let job = kiosk
                .prepare_print(
                    &PrintWhat::Form {
                        id: FORM.to_owned(),
                        fill: FormFill::Filled,
                    },
                    1,
                )
                .expect("a form that is filled in");
            kiosk.preview_print(&job.id, 0, 400).expect("its picture");
            filled += 1;
            if visit % 3 == 1 {
                runtime.block_on(Kiosk::start_print(&kiosk, &job.id).expect("it starts"));
                wait(&kiosk, &job.id);
                take_the_paper(&data.join("papers"));
                printed += 1;
            }
        }
        answer_questions(&kiosk);
        kiosk.end_visit(VisitEnd::Finished);
        assert!(
            kiosk.with_filling(|_| Ok(())).is_err(),
            "the answers are gone"
        );
        if (visit + 1) % LOOK_AFTER == 0 {
            let seconds = begun.elapsed().as_secs_f64();
            let (search_seconds, (files, bytes)) = timed(|| look_for(folder));
            hundreds.push(json!({
                "visits": visit + 1,
                "milliseconds_each": (seconds * 1000.0 / LOOK_AFTER as f64 * 10.0).round() / 10.0,
                "found": 0, "files": files, "bytes": bytes,
                "search_seconds": search_seconds, "memory_kb": told("status", "VmRSS"),
            }));
            begun = Instant::now();
        }
    }
    json!({ "visits": VISITS, "filled": filled, "printed": printed, "after_each_hundred": hundreds })
}

/// A number that passes the rules and that nobody else in this run has.
fn national_id(visit: usize) -> String {
    let passing = (0..10).map(|last| format!("{}{visit:03}{last}", MARKS[0]));
    let mut passing = passing.filter(|number| check_national(number).is_ok());
    passing.next().expect("one of ten check digits fits")
}

/// People type anything into a search.
fn look_up(kiosk: &Kiosk, words: &str) {
    let query = Query {
        words: words.to_owned(),
        limit: 5,
        ..Query::default()
    };
    kiosk.search_notices(&query).expect("a search");
}

/// Form 1 with the answers of its example, but for the person.
fn fill(kiosk: &Kiosk, number: &str, name: &str) {
    kiosk.open_form(FORM).expect("form 1");
    let def = forms::find(FORM).expect("form 1");
    let give = |target: Target, answer: &Answer| {
        let kept = |filling: &mut forms::Filling| {
            filling
                .answer(&target, Some(answer.clone()))
                .map(drop)
                .map_err(|_| Error::BadRequest("answer"))
        };
        kiosk.with_filling(kept).expect("the answer is kept");
    };
    for field in def.fields() {
        if let Some(Answer::Rows(rows)) = def.specimen.get(&field.id) {
            for (at, row) in rows.iter().enumerate() {
                let add = |filling: &mut forms::Filling| {
                    filling
                        .add_row(&field.id)
                        .map_err(|_| Error::BadRequest("row"))
                };
                // The first row may be there already.
                let there =
                    kiosk.with_filling(|filling| Ok(filling.answers().rows(&field.id).len()));
                if there.unwrap_or(0) <= at {
                    kiosk.with_filling(add).expect("a row");
                }
                for (column, answer) in row.iter() {
                    give(Target::cell(&field.id, at, column), answer);
                }
            }
        } else if let Some(answer) = def.specimen.get(&field.id) {
            give(Target::field(&field.id), answer);
        }
    }
    give(Target::field("obligor_id_no"), &Answer::Text(number.into()));
    give(Target::field("obligor_name"), &Answer::Text(name.into()));
}

fn wait(kiosk: &Kiosk, job: &str) {
    let begun = Instant::now();
    loop {
        match kiosk.print_status(job).expect("a job").progress {
            PrintProgress::Done => return,
            PrintProgress::Failed(_) | PrintProgress::Canceled => panic!("the job failed"),
            _ => assert!(begun.elapsed() < PATIENCE, "the job does not end"),
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// The folder stands for the printer's tray: the visitor takes the sheet along.
fn take_the_paper(papers: &Path) {
    let sheets: Vec<_> = fs::read_dir(papers)
        .unwrap()
        .map(|sheet| sheet.unwrap().path())
        .collect();
    assert_eq!(sheets.len(), 1, "one paper lies in the tray");
    fs::remove_file(&sheets[0]).unwrap();
}

fn answer_questions(kiosk: &Kiosk) {
    let answers: Vec<_> = kiosk
        .survey_questions()
        .iter()
        .map(|question| SurveyAnswer {
            question: question.id.to_owned(),
            choice: question.choices[0].to_owned(),
        })
        .collect();
    kiosk
        .submit_survey(&answers, "", "")
        .expect("the answers are kept");
}

/// Looks for the planted texts in every file, in the encodings a program might use, and ends the
/// run when it finds one or when a paper is left. Answers how many files and bytes it has read.
fn look_for(folder: &Path) -> (usize, u64) {
    let (mut files, mut bytes) = (0, 0);
    let mut open = vec![folder.to_owned()];
    while let Some(dir) = open.pop() {
        for entry in fs::read_dir(dir).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if entry.file_type().unwrap().is_dir() {
                open.push(path);
                continue;
            }
            assert!(
                path.extension().is_none_or(|end| end != "pdf"),
                "a paper is left: {path:?}"
            );
            let content = fs::read(&path).unwrap();
            if let Some(mark) = MARKS.into_iter().find(|mark| holds(&content, mark)) {
                panic!("{mark}… is in {}", path.display());
            }
            files += 1;
            bytes += content.len() as u64;
        }
    }
    (files, bytes)
}

fn holds(content: &[u8], text: &str) -> bool {
    let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    [
        text.as_bytes().to_vec(),
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
    ]
    .iter()
    .any(|form| {
        content
            .windows(form.len())
            .any(|window| window == form.as_slice())
    })
}
