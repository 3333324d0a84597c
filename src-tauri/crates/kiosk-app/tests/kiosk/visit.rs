//! A visit: what a citizen gives lives in it, and goes with it.

use std::sync::Arc;
use std::time::Instant;

use crate::papers::{FORM, form, run};
use crate::support::House;
use kiosk_app::VisitEnd;
use kiosk_app::error::Error;
use kiosk_app::forms::{Target, Value};
use kiosk_app::print::{FormFill, PrintProgress};
use kiosk_app::settings::Pace;
use kiosk_app::survey::SurveyAnswer;

const CANARY: &str = "A123456789";

fn answer(kiosk: &kiosk_app::Kiosk, field: &str, text: &str) {
    kiosk
        .with_filling(|filling| {
            filling
                .answer(&Target::field(field), Some(Value::Text(text.into())))
                .map(drop)
                .map_err(|_| Error::BadRequest("answer"))
        })
        .expect("the answer is kept");
}

#[test]
fn a_planted_number_is_found_nowhere_after_the_visit() {
    let house = House::new();
    let kiosk = house.open();
    kiosk.touch(Instant::now(), Pace::Usual);
    kiosk.open_form(FORM).expect("the form opens");
    answer(&kiosk, "obligor_name", "王大明測試");
    answer(&kiosk, "obligor_id_no", CANARY);
    kiosk
        .prepare_print(&form(FormFill::Draft), 1)
        .expect("a paper");
    assert_eq!(spooled(&house), 1, "the paper waits in the spool");
    kiosk.end_visit(VisitEnd::Finished);
    assert_eq!(spooled(&house), 0, "and goes with the visit");
    assert!(!house.holds(CANARY));
    assert!(!house.holds("王大明測試"));
    assert!(matches!(
        kiosk.with_filling(|_| Ok(())),
        Err(Error::NotReady(_))
    ));
}

/// What a text field of the open form says.
fn said(kiosk: &kiosk_app::Kiosk, field: &str) -> Option<String> {
    let look = kiosk.with_filling(|filling| {
        Ok(match filling.answers().get(field) {
            Some(Value::Text(text)) => Some(text.to_string()),
            _ => None,
        })
    });
    look.expect("a form is open")
}

#[test]
fn a_second_form_knows_the_visitor_and_the_next_visitor_does_not() {
    let house = House::new();
    let kiosk = house.open();
    kiosk.touch(Instant::now(), Pace::Usual);
    kiosk.open_form(FORM).expect("the form opens");
    answer(&kiosk, "obligor_name", "王大明測試");
    answer(&kiosk, "reason_detail", "只屬於第一張表的理由。");
    kiosk
        .open_form("obligor_statement")
        .expect("the second form opens");
    assert_eq!(said(&kiosk, "obligor_name").as_deref(), Some("王大明測試"));
    assert_eq!(said(&kiosk, "statement_text"), None);
    kiosk.open_form(FORM).expect("back to the first");
    assert!(
        said(&kiosk, "reason_detail").is_some(),
        "the first form was only laid aside"
    );
    kiosk.end_visit(VisitEnd::Finished);
    kiosk.touch(Instant::now(), Pace::Usual);
    for form in [FORM, "obligor_statement"] {
        kiosk.open_form(form).expect("the form opens");
        assert_eq!(
            said(&kiosk, "obligor_name"),
            None,
            "{form} of the next visitor"
        );
    }
}

#[test]
fn a_power_of_attorney_is_offered_where_somebody_acts_for_another() {
    let house = House::new();
    let kiosk = house.open();
    kiosk.touch(Instant::now(), Pace::Usual);
    assert!(kiosk.form_offers().is_empty());
    kiosk.open_form(FORM).expect("the form opens");
    assert!(kiosk.form_offers().is_empty());
    let proxy = Value::Choice("proxy".to_owned());
    kiosk
        .with_filling(|filling| {
            let target = Target::field("filed_by");
            let kept = filling.answer(&target, Some(proxy)).map(drop);
            kept.map_err(|_| Error::BadRequest("answer"))
        })
        .expect("the answer is kept");
    assert_eq!(kiosk.form_offers(), ["power_of_attorney"]);
}

fn spooled(house: &House) -> usize {
    std::fs::read_dir(house.dir().join("spool")).map_or(0, Iterator::count)
}

#[test]
fn a_paper_of_one_visit_cannot_be_printed_in_the_next() {
    let house = House::new();
    let kiosk = Arc::new(house.open());
    kiosk.touch(Instant::now(), Pace::Usual);
    let job = kiosk
        .prepare_print(&form(FormFill::Blank), 1)
        .expect("a paper");
    kiosk.end_visit(VisitEnd::Finished);
    kiosk.touch(Instant::now(), Pace::Usual);
    assert!(matches!(
        kiosk_app::Kiosk::start_print(&kiosk, &job.id),
        Err(Error::NotFound(_))
    ));
    assert!(kiosk.preview_print(&job.id, 0, 400).is_err());
}

#[test]
fn an_incomplete_form_is_not_printed_as_filled() {
    let house = House::new();
    let kiosk = house.open();
    kiosk.open_form(FORM).expect("the form opens");
    assert!(matches!(
        kiosk.prepare_print(&form(FormFill::Filled), 1),
        Err(Error::FormIncomplete(_))
    ));
    assert_eq!(spooled(&house), 0);
}

#[test]
fn what_is_previewed_is_what_comes_out() {
    let house = House::new();
    let kiosk = Arc::new(house.open());
    kiosk.touch(Instant::now(), Pace::Usual);
    let job = kiosk
        .prepare_print(&form(FormFill::Example), 1)
        .expect("a paper");
    let picture = kiosk.preview_print(&job.id, 0, 300).expect("a picture");
    assert!(picture.starts_with(b"\x89PNG"));
    let waiting: Vec<_> = std::fs::read_dir(house.dir().join("spool"))
        .expect("a spool")
        .map(|entry| std::fs::read(entry.expect("an entry").path()).expect("bytes"))
        .collect();
    run(kiosk_app::Kiosk::start_print(&kiosk, &job.id).expect("it starts"));
    assert_eq!(
        kiosk.print_status(&job.id).expect("a status").progress,
        PrintProgress::Done
    );
    let papers: Vec<_> = std::fs::read_dir(house.dir().join("papers"))
        .expect("papers")
        .map(|entry| std::fs::read(entry.expect("an entry").path()).expect("bytes"))
        .collect();
    assert_eq!(papers, waiting, "the very bytes of the preview");
    assert!(
        matches!(
            kiosk_app::Kiosk::start_print(&kiosk, &job.id),
            Err(Error::NotReady(_))
        ),
        "a paper is not printed twice"
    );
}

#[test]
fn a_visit_has_its_share_of_paper() {
    let house = House::with_settings("[visit]\nmax_sheets = 5\n");
    let kiosk = Arc::new(house.open());
    kiosk.touch(Instant::now(), Pace::Usual);
    let job = kiosk
        .prepare_print(&form(FormFill::Blank), 2)
        .expect("two copies");
    run(kiosk_app::Kiosk::start_print(&kiosk, &job.id).expect("it starts"));
    assert!(matches!(
        kiosk.prepare_print(&form(FormFill::Blank), 9),
        Err(Error::Busy)
    ));
    kiosk.end_visit(VisitEnd::Finished);
    kiosk
        .prepare_print(&form(FormFill::Blank), 2)
        .expect("the next visitor has a share of their own");
}

#[test]
fn copies_and_pages_have_bounds() {
    let house = House::new();
    let kiosk = house.open();
    for copies in [0, 10, 255] {
        assert!(matches!(
            kiosk.prepare_print(&form(FormFill::Blank), copies),
            Err(Error::TooLarge(_))
        ));
    }
    let job = kiosk
        .prepare_print(&form(FormFill::Blank), 1)
        .expect("a paper");
    assert!(kiosk.preview_print(&job.id, 999, 300).is_err());
    assert!(kiosk.preview_print(&job.id, 0, 0).is_err());
}

#[test]
fn a_questionnaire_is_counted_once_it_is_stored() {
    let house = House::new();
    let kiosk = house.open();
    let today = kiosk.now().date();
    let answers =
        [("environment", "good"), ("courtesy", "poor")].map(|(question, choice)| SurveyAnswer {
            question: question.to_owned(),
            choice: choice.to_owned(),
        });
    kiosk
        .submit_survey(&answers, "等很久", "")
        .expect("it is stored");
    let report = kiosk.survey_report(today, today).expect("a report");
    assert_eq!(report.answers, 1);
    let courtesy = report
        .questions
        .iter()
        .find(|question| question.id == "courtesy")
        .expect("the question");
    assert_eq!(courtesy.n, 1);
    assert_eq!(courtesy.choices[1], ("poor".to_owned(), 1, 1.0));
    let facility = report
        .questions
        .iter()
        .find(|question| question.id == "facility")
        .expect("the question");
    assert_eq!(facility.n, 0, "a skipped question is not counted");
}

#[test]
fn a_questionnaire_that_cannot_be_one_is_refused_whole() {
    let house = House::new();
    let kiosk = house.open();
    let answer = |question: &str, choice: &str| SurveyAnswer {
        question: question.to_owned(),
        choice: choice.to_owned(),
    };
    let long = "字".repeat(501);
    for (answers, why, suggestion) in [
        (vec![], "", "  "),
        (vec![answer("unknown", "good")], "", ""),
        (vec![answer("courtesy", "unknown")], "", ""),
        (vec![answer("courtesy", "good")], long.as_str(), ""),
        (vec![answer("courtesy", "good")], "", long.as_str()),
    ] {
        assert!(kiosk.submit_survey(&answers, why, suggestion).is_err());
    }
    let today = kiosk.now().date();
    assert_eq!(
        kiosk.survey_report(today, today).expect("a report").answers,
        0
    );
}
