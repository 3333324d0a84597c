//! What every printer must do for a visitor, run against a real IPP printer (`ippeveprinter`), a
//! played one, and the folder.

#[expect(dead_code, reason = "each test program uses its part of the support")]
mod support;

use kiosk_spool::{JobState, PrinterState, Stop, Trouble};
use support::{
    Desk, Fault, Rig, block_on, document, impatient, long_enough_to_print, patient, until,
};

fn help(reason: &str) -> Trouble {
    Trouble::NeedsHelp(reason.into())
}

async fn prints_the_very_bytes(rig: impl Rig) {
    let desk = Desk::new();
    let printer = rig.printer(patient());
    assert_eq!(printer.state(), PrinterState::Ready);
    let (end, story) = desk
        .print(printer, desk.file(1), Stop::default(), |_| ())
        .await;
    assert_eq!(end, JobState::Done, "{story:?}");
    assert_eq!(story.first(), Some(&JobState::Waiting), "{story:?}");
    assert_eq!(rig.papers(), [document(1)]);
    assert_eq!(
        desk.left(),
        [""; 0],
        "neither the file nor a mark outlives the job"
    );
}

async fn twenty_jobs_in_a_row(rig: impl Rig) {
    let desk = Desk::new();
    for number in 0..20 {
        let printer = rig.printer(patient());
        let (end, story) = desk
            .print(printer, desk.file(number), Stop::default(), |_| ())
            .await;
        assert_eq!(end, JobState::Done, "job {number}: {story:?}");
    }
    let (mut papers, mut expected) = (rig.papers(), (0..20).map(document).collect::<Vec<_>>());
    papers.sort();
    expected.sort();
    assert!(papers == expected, "each once, and byte for byte");
    assert_eq!(desk.left(), [""; 0]);
}

async fn refuses_a_changed_file(rig: impl Rig) {
    let desk = Desk::new();
    let file = desk.file(1);
    std::fs::write(file.path(), document(2)).expect("forged");
    let (end, _) = desk
        .print(rig.printer(patient()), file, Stop::default(), |_| ())
        .await;
    assert_eq!(end, JobState::Failed(help("spool-file-changed")));
    assert!(
        rig.papers().is_empty(),
        "nothing of a changed file is printed"
    );
    assert_eq!(desk.left(), [""; 0]);
}

async fn goes_on_after_a_refill(rig: impl Rig) {
    let desk = Desk::new();
    rig.set(Fault::Empty);
    let printer = rig.printer(patient());
    let (end, story) = desk
        .print(printer, desk.file(1), Stop::default(), |state| {
            if *state == JobState::Paused(Trouble::PaperOut) {
                rig.set(Fault::None);
            }
        })
        .await;
    assert_eq!(end, JobState::Done, "{story:?}");
    assert!(
        story.contains(&JobState::Paused(Trouble::PaperOut)),
        "{story:?}"
    );
    assert_eq!(rig.papers(), [document(1)]);
    assert_eq!(desk.left(), [""; 0]);
}

async fn gives_up_without_paper_and_prints_nothing_later(rig: impl Rig) {
    let desk = Desk::new();
    rig.set(Fault::Empty);
    let printer = rig.printer(impatient());
    let (end, story) = desk
        .print(printer, desk.file(1), Stop::default(), |_| ())
        .await;
    assert_eq!(end, JobState::Failed(Trouble::PaperOut), "{story:?}");
    rig.set(Fault::None);
    long_enough_to_print();
    assert!(rig.papers().is_empty(), "nothing prints later by itself");
    assert_eq!(desk.left(), [""; 0], "the job is known to be withdrawn");
}

async fn stops_when_the_visitor_wishes(rig: impl Rig) {
    let desk = Desk::new();
    rig.set(Fault::Empty);
    let stop = Stop::default();
    let wish = stop.clone();
    let (end, story) = desk
        .print(rig.printer(patient()), desk.file(1), stop, |state| {
            if matches!(state, JobState::Paused(_)) {
                wish.stop();
            }
        })
        .await;
    assert_eq!(end, JobState::Canceled, "{story:?}");
    rig.set(Fault::None);
    long_enough_to_print();
    assert!(
        rig.papers().is_empty(),
        "what was stopped is not printed later"
    );
    assert_eq!(desk.left(), [""; 0]);
}

async fn stays_until_the_printer_has_stopped(rig: impl Rig) {
    let desk = Desk::new();
    rig.set(Fault::Slow);
    let stop = Stop::default();
    let wish = stop.clone();
    let file = desk.file(1);
    let id = file.id();
    let (end, story) = desk
        .print(rig.printer(patient()), file, stop, |state| {
            if matches!(state, JobState::Printing { .. }) {
                wish.stop();
            }
        })
        .await;
    assert_eq!(end, JobState::Canceled, "{story:?}");
    let printer = rig.printer(patient());
    let job = printer.find(id).expect("it answers").expect("it knows it");
    let now = printer.poll(&job);
    assert!(
        now.is_end(),
        "whoever prints next finds it at rest: {now:?}"
    );
}

async fn a_visit_that_is_wiped_takes_its_job_along(rig: impl Rig) {
    let desk = Desk::new();
    rig.set(Fault::Empty);
    let (told, paused) = tokio::sync::oneshot::channel();
    let told = std::sync::Mutex::new(Some(told));
    let job = desk.print(
        rig.printer(patient()),
        desk.file(1),
        Stop::default(),
        move |state| {
            if matches!(state, JobState::Paused(_)) {
                told.lock()
                    .expect("the sender")
                    .take()
                    .map(|told| told.send(()));
            }
        },
    );
    tokio::select! {
        (end, _) = job => panic!("out of paper, and yet it ended: {end:?}"),
        _ = paused => {} // The job's future is dropped here, in the middle of the job.
    }
    until("file and mark are gone", || desk.left().is_empty());
    rig.set(Fault::None);
    long_enough_to_print();
    assert!(
        rig.papers().is_empty(),
        "a wiped visit's job is not printed later"
    );
}

async fn says_that_the_printer_dropped_the_job(rig: impl Rig) {
    let desk = Desk::new();
    rig.set(Fault::Abort);
    let printer = rig.printer(patient());
    let (end, story) = desk
        .print(printer, desk.file(1), Stop::default(), |_| ())
        .await;
    assert_eq!(end, JobState::Failed(help("job-aborted")), "{story:?}");
    assert!(rig.papers().is_empty());
    assert_eq!(desk.left(), [""; 0]);
}

async fn says_that_the_printer_is_jammed(rig: impl Rig) {
    let desk = Desk::new();
    rig.set(Fault::JamAbort);
    let printer = rig.printer(patient());
    let (end, story) = desk
        .print(printer, desk.file(1), Stop::default(), |_| ())
        .await;
    assert_eq!(end, JobState::Failed(help("media-jam")), "{story:?}");
    assert!(rig.papers().is_empty());
    assert_eq!(desk.left(), [""; 0]);
}

async fn says_that_the_printer_is_off(rig: impl Rig) {
    let desk = Desk::new();
    let printer = rig.printer(impatient());
    rig.pull_the_plug();
    assert_eq!(printer.state(), PrinterState::Trouble(Trouble::Offline));
    let (end, story) = desk
        .print(printer, desk.file(1), Stop::default(), |_| ())
        .await;
    assert_eq!(end, JobState::Failed(Trouble::Offline));
    assert_eq!(
        story[1],
        JobState::Paused(Trouble::Offline),
        "said at once: {story:?}"
    );
    assert_eq!(
        desk.left(),
        [""; 0],
        "it was never sent, so nothing is owed"
    );
}

async fn says_that_the_printer_went_away(rig: impl Rig) {
    let desk = Desk::new();
    rig.set(Fault::Slow);
    let printer = rig.printer(impatient());
    let (end, story) = desk
        .print(printer, desk.file(1), Stop::default(), |state| {
            if matches!(state, JobState::Printing { .. }) {
                rig.pull_the_plug();
            }
        })
        .await;
    assert_eq!(end, JobState::Failed(Trouble::Offline), "{story:?}");
    assert!(rig.papers().is_empty());
    let documents = desk
        .left()
        .iter()
        .filter(|name| name.ends_with(".pdf"))
        .count();
    assert_eq!(documents, 0, "the document is gone even so");
}

macro_rules! suite {
    ($module:ident, $rig:ty: $($test:ident)*) => {
        mod $module {
            use super::*;
            $(#[test] fn $test() { block_on(super::$test(<$rig>::start())); })*
        }
    };
}

suite! { folder, support::folder::Folder:
    prints_the_very_bytes twenty_jobs_in_a_row refuses_a_changed_file
}
suite! { played, support::fake::Fake:
    prints_the_very_bytes twenty_jobs_in_a_row refuses_a_changed_file goes_on_after_a_refill
    gives_up_without_paper_and_prints_nothing_later stops_when_the_visitor_wishes stays_until_the_printer_has_stopped
    a_visit_that_is_wiped_takes_its_job_along says_that_the_printer_dropped_the_job
    says_that_the_printer_is_jammed says_that_the_printer_is_off says_that_the_printer_went_away
}
suite! { real, support::real::RealPrinter:
    prints_the_very_bytes twenty_jobs_in_a_row refuses_a_changed_file goes_on_after_a_refill
    gives_up_without_paper_and_prints_nothing_later stops_when_the_visitor_wishes stays_until_the_printer_has_stopped
    a_visit_that_is_wiped_takes_its_job_along says_that_the_printer_dropped_the_job
    says_that_the_printer_is_jammed says_that_the_printer_is_off says_that_the_printer_went_away
}
