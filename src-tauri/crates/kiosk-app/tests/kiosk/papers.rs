//! Whose paper comes out: one visitor's papers never meet another visitor.

use std::sync::{Arc, Mutex, OnceLock};
use std::time::Instant;

use crate::support::House;
use kiosk_app::error::Error;
use kiosk_app::print::{FormFill, JobId, PrintProgress, PrintWhat};
use kiosk_app::render::FormSource;
use kiosk_app::settings::Pace;
use kiosk_app::{Kiosk, VisitEnd};
use kiosk_model::clock::{Clock, Now};
use kiosk_store::{JobEnd, JobState, UsageKind};

pub(crate) const FORM: &str = "installment_application";

pub(crate) fn form(fill: FormFill) -> PrintWhat {
    PrintWhat::Form {
        id: FORM.to_owned(),
        fill,
    }
}

fn spooled(house: &House) -> usize {
    std::fs::read_dir(house.dir().join("spool")).map_or(0, Iterator::count)
}

/// Runs the work of a print job to its end.
pub(crate) fn run(work: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .expect("a runtime")
        .block_on(work);
}

/// A clock that does something when it is asked: a use case asks it in the midst of its work.
struct Interrupting {
    now: Now,
    then: Mutex<Option<Box<dyn FnOnce() + Send>>>,
}

impl Clock for Interrupting {
    fn now(&self) -> Now {
        let then = self.then.lock().expect("the clock").take();
        if let Some(then) = then {
            then();
        }
        self.now
    }
}

#[test]
fn a_paper_made_while_its_visit_ends_belongs_to_nobody() {
    let house = House::new();
    let clock = Arc::new(Interrupting {
        now: kiosk_testkit::at("2026-11-22T14:05"),
        then: Mutex::default(),
    });
    let kiosk = Arc::new(house.open_by(clock.clone()));
    kiosk.touch(Instant::now(), Pace::Usual);
    let ending = Arc::downgrade(&kiosk);
    let ended = Arc::new(OnceLock::new());
    let told = Arc::clone(&ended);
    *clock.then.lock().expect("the clock") = Some(Box::new(move || {
        ending
            .upgrade()
            .expect("the kiosk")
            .end_visit(VisitEnd::Finished);
        told.set(()).expect("once");
    }));
    let made = kiosk.prepare_print(&form(FormFill::Blank), 1);
    assert!(ended.get().is_some(), "the visit ended while it was made");
    assert!(matches!(made, Err(Error::VisitEnded)), "{made:?}");
    assert_eq!(spooled(&house), 0, "and its file is gone");
}

#[test]
fn the_next_visitor_waits_until_the_last_one_s_paper_is_out() {
    let house = House::new();
    let kiosk = Arc::new(house.open());
    kiosk.touch(Instant::now(), Pace::Usual);
    let first = kiosk
        .prepare_print(&form(FormFill::Blank), 1)
        .expect("a paper");
    let at_the_printer = Kiosk::start_print(&kiosk, &first.id).expect("it starts");
    kiosk.end_visit(VisitEnd::Finished);

    kiosk.touch(Instant::now(), Pace::Usual);
    let second = kiosk
        .prepare_print(&form(FormFill::Blank), 1)
        .expect("a paper may be looked at meanwhile");
    assert!(matches!(
        Kiosk::start_print(&kiosk, &second.id).map(drop),
        Err(Error::PrinterBusy)
    ));
    run(at_the_printer);
    run(Kiosk::start_print(&kiosk, &second.id).expect("now it starts"));
    assert_eq!(
        kiosk.print_status(&second.id).expect("a status").progress,
        PrintProgress::Done
    );
}

#[test]
fn a_job_that_nobody_follows_any_more_holds_up_nobody() {
    let house = House::new();
    let kiosk = Arc::new(house.open());
    let first = kiosk
        .prepare_print(&form(FormFill::Blank), 1)
        .expect("a paper");
    drop(Kiosk::start_print(&kiosk, &first.id).expect("it starts"));
    kiosk.end_visit(VisitEnd::Finished);
    let second = kiosk
        .prepare_print(&form(FormFill::Blank), 1)
        .expect("a paper");
    run(Kiosk::start_print(&kiosk, &second.id).expect("it starts"));
}

#[test]
fn a_command_beside_the_window_does_not_touch_its_papers() {
    let house = House::new();
    let window = Arc::new(house.open());
    window.begin_serving().expect("it serves");
    window.touch(Instant::now(), Pace::Usual);
    let job = window
        .prepare_print(&form(FormFill::Blank), 1)
        .expect("a paper");

    let command = house.open();
    assert_eq!(spooled(&house), 1, "the paper of the window is still there");
    run(Kiosk::start_print(&window, &job.id).expect("it starts"));
    drop(command);
    let counted = house.jobs();
    assert_eq!((counted.completed, counted.failed), (1, 0));
}

#[test]
fn what_a_power_cut_left_is_gone_before_anybody_is_served() {
    let house = House::new();
    let cut_off = house.open();
    let made = cut_off.prepare_print(&form(FormFill::Blank), 1);
    let id = made.expect("a paper").id;
    // As a power cut leaves it: the file without anybody who holds it, the row open.
    let left = house.dir().join("spool").join(format!("{id}.pdf"));
    let bytes = std::fs::read(&left).expect("its file");
    drop(cut_off);
    std::fs::write(&left, bytes).expect("left behind");
    assert_eq!(house.jobs().open, 1);

    let kiosk = house.open();
    kiosk.begin_serving().expect("it serves");
    assert_eq!(spooled(&house), 0);
    assert_eq!((house.jobs().open, house.jobs().failed), (0, 1));
}

/// The papers in a folder below the house.
fn papers(house: &House, folder: &str) -> usize {
    std::fs::read_dir(house.dir().join(folder)).map_or(0, Iterator::count)
}

/// Prints the blank form of a visit to its end.
fn prints(kiosk: &Arc<Kiosk>) {
    kiosk.touch(Instant::now(), Pace::Usual);
    let job = kiosk.prepare_print(&form(FormFill::Blank), 2);
    let job = job.expect("a paper");
    run(Kiosk::start_print(kiosk, &job.id).expect("it starts"));
    kiosk.paper_taken(&job.id).expect("taken");
}

#[test]
fn without_a_printer_papers_go_with_their_visit() {
    let house = House::new();
    let kiosk = Arc::new(house.open());
    prints(&kiosk);
    assert_eq!(papers(&house, "papers"), 2, "they can be looked at");
    kiosk.end_visit(VisitEnd::Finished);
    assert_eq!(papers(&house, "papers"), 0);
}

#[test]
fn a_paper_that_comes_after_its_visit_goes_too() {
    let house = House::new();
    let kiosk = Arc::new(house.open());
    let job = kiosk
        .prepare_print(&form(FormFill::Blank), 1)
        .expect("a paper");
    let work = Kiosk::start_print(&kiosk, &job.id).expect("it starts");
    kiosk.end_visit(VisitEnd::Finished);
    // As a printer does that was handed the paper before the wish to stop it came.
    let late = house.dir().join("papers").join(format!("{}.pdf", job.id));
    std::fs::create_dir_all(house.dir().join("papers")).expect("a folder");
    std::fs::write(late, "a paper").expect("it comes out");
    run(work);
    assert_eq!(papers(&house, "papers"), 0);
}

#[test]
fn papers_stay_where_somebody_asked_for_them() {
    for (settings, folder) in [
        ("[printer]\nfolder = \"for-staff\"\n", "for-staff"),
        ("role = \"desk\"\n", "papers"),
    ] {
        let house = House::with_settings(settings);
        let kiosk = Arc::new(house.open());
        prints(&kiosk);
        kiosk.end_visit(VisitEnd::Finished);
        assert_eq!(papers(&house, folder), 2, "{settings}");
        house.open().begin_serving().expect("it serves");
        assert_eq!(papers(&house, folder), 2, "{settings}");
    }
}

#[test]
fn visits_are_counted_by_how_they_end() {
    let house = House::new();
    let kiosk = house.open();
    for how in [
        VisitEnd::Finished,
        VisitEnd::Abandoned,
        VisitEnd::Finished,
        VisitEnd::Lost,
    ] {
        kiosk.touch(Instant::now(), Pace::Usual);
        kiosk.language_changed();
        kiosk.end_visit(how);
        kiosk.end_visit(how);
    }
    let counted = house.usage();
    let of = |kind: UsageKind| {
        let found = counted.iter().find(|count| count.kind == kind);
        found.map_or(0, |count| count.times)
    };
    assert_eq!(of(UsageKind::Visit), 4);
    assert_eq!(of(UsageKind::VisitFinished), 2);
    assert_eq!(of(UsageKind::VisitAbandoned), 1, "nobody ends twice");
    assert_eq!(of(UsageKind::LanguageChanged), 4);
}

#[test]
fn a_paper_printed_by_a_command_is_in_the_ledger_under_its_own_id() {
    let house = House::new();
    let kiosk = house.open();
    let job = JobId::random();
    let def = kiosk_app::forms::find(FORM).expect("the form");
    let paper = kiosk
        .machine()
        .print_form(def, &FormSource::Blank, None, Some(job))
        .expect("a paper");
    // Nothing listens there: the job fails, and the ledger says so.
    let uri = "ipp://127.0.0.1:1/ipp/print";
    let end = kiosk.print_at(uri, job, &form(FormFill::Blank), &paper, 1);
    assert!(matches!(end, Err(Error::Printer(_))), "{end:?}");
    let noted = house.job(job).expect("it is noted");
    assert_eq!(noted.state, JobState::Ended(JobEnd::Failed));
    assert_eq!(noted.job.form.as_deref(), Some(FORM));
}
