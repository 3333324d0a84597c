//! What only a real printer shows: what it is told, and what becomes of a job nobody follows.

#[expect(dead_code, reason = "each test program uses its part of the support")]
mod support;

use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

use kiosk_spool::{
    Deadlines, Error, JobFile, JobId, JobState, PrintOptions, Printer, PrinterState, PrinterUri,
    RemoteJob, Settled, Stop, Trouble, purge, run_job, settle,
};
use support::real::RealPrinter;
use support::{Desk, Fault, Rig, block_on, document, long_enough_to_print, patient, until};

#[test]
fn the_printer_is_told_the_short_code_and_no_person() {
    let (rig, desk) = (RealPrinter::start(), Desk::new());
    let file = desk.file(1);
    let code = file.id().code();
    let options = PrintOptions {
        copies: 3,
        duplex: true,
    };
    let end = block_on(run_job(
        rig.printer(patient()),
        file,
        options,
        Stop::default(),
        |_| (),
    ));
    assert_eq!(end, JobState::Done);
    until("the printer's log", || !rig.log().is_empty());
    assert_eq!(
        rig.log(),
        [[
            "1",
            &code,
            "kiosk",
            "3",
            "two-sided-long-edge",
            "iso_a4_210x297mm"
        ]]
    );
}

#[test]
fn a_job_waits_for_a_printer_that_is_busy() {
    let (rig, desk) = (RealPrinter::start(), Desk::new());
    rig.set(Fault::Slow);
    let printing = Mutex::new(None);
    let (first, second) = block_on(async {
        let first = desk.print(
            rig.printer(patient()),
            desk.file(1),
            Stop::default(),
            |state| {
                if matches!(state, JobState::Printing { .. }) {
                    printing.lock().expect("the sign").get_or_insert(());
                }
            },
        );
        let second = async {
            while printing.lock().expect("the sign").is_none() {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            rig.set(Fault::None);
            desk.print(
                rig.printer(patient()),
                desk.file(2),
                Stop::default(),
                |_| (),
            )
            .await
        };
        tokio::join!(first, second)
    });
    assert_eq!((first.0, second.0), (JobState::Done, JobState::Done));
    assert!(
        first.1.len() >= 3 && second.1[0] == JobState::Waiting,
        "{:?} {:?}",
        first.1,
        second.1
    );
    assert_eq!(
        rig.papers(),
        [document(1), document(2)],
        "one after the other"
    );
}

#[test]
fn a_printer_that_falls_silent_does_not_print_after_the_visitor_was_told() {
    let (rig, desk) = (RealPrinter::start(), Desk::new());
    rig.set(Fault::Empty);
    let deadlines = Deadlines {
        // Long enough for a busy machine before the printer falls silent.
        request: Duration::from_secs(3),
        give_up_offline: Duration::from_millis(500),
        ..patient()
    };
    let (end, story) = block_on(desk.print(
        rig.printer(deadlines),
        desk.file(1),
        Stop::default(),
        |state| {
            if *state == JobState::Paused(Trouble::PaperOut) {
                rig.signal("STOP");
            }
        },
    ));
    assert_eq!(end, JobState::Failed(Trouble::Offline), "{story:?}");
    let left = desk.left();
    assert!(
        left.len() == 1 && left[0].ends_with(".owed"),
        "a withdrawal is owed: {left:?}"
    );
    let open = Settled {
        open: 1,
        ..Settled::default()
    };
    assert_eq!(settle(&desk.spool(), deadlines), Ok(open));

    rig.signal("CONT");
    let withdrawn = settle(&desk.spool(), patient()).expect("the spool can be read");
    assert_eq!(
        (withdrawn.withdrawn + withdrawn.gone, withdrawn.open),
        (1, 0)
    );
    assert_eq!(desk.left(), [""; 0]);
    rig.set(Fault::None);
    long_enough_to_print();
    assert!(rig.papers().is_empty(), "nothing prints later by itself");
}

#[test]
fn a_program_that_was_killed_takes_its_job_back_at_the_next_start() {
    let (rig, desk) = (RealPrinter::start(), Desk::new());
    rig.set(Fault::Empty);
    let file = desk.file(1);
    let id = file.id();
    block_on(async {
        let paused = Mutex::new(false);
        let job = run_job(
            rig.printer(patient()),
            file,
            PrintOptions::default(),
            Stop::default(),
            |state| *paused.lock().expect("the sign") |= matches!(state, JobState::Paused(_)),
        );
        let mut job = Box::pin(job);
        std::future::poll_fn(|context| {
            assert!(
                job.as_mut().poll(context).is_pending(),
                "out of paper, and yet it ended"
            );
            if *paused.lock().expect("the sign") {
                Poll::Ready(())
            } else {
                Poll::Pending
            }
        })
        .await;
        // Killed: no destructor runs.
        std::mem::forget(job);
    });
    assert_eq!(
        desk.left().len(),
        2,
        "the document and its mark: {:?}",
        desk.left()
    );

    assert_eq!(purge(&desk.spool()), Ok(vec![id]));
    let withdrawn = Settled {
        withdrawn: 1,
        ..Settled::default()
    };
    assert_eq!(settle(&desk.spool(), patient()), Ok(withdrawn));
    assert_eq!(desk.left(), [""; 0]);
    rig.set(Fault::None);
    long_enough_to_print();
    assert!(rig.papers().is_empty(), "nothing prints later by itself");
}

/// A printer whose answer to a job is long in coming, although it has the job.
struct Tardy(Arc<dyn Printer>);

impl Printer for Tardy {
    fn send(&self, file: &JobFile, options: PrintOptions) -> Result<RemoteJob, Error> {
        let remote = self.0.send(file, options)?;
        std::thread::sleep(Duration::from_secs(1));
        Ok(remote)
    }

    fn state(&self) -> PrinterState {
        self.0.state()
    }

    fn poll(&self, job: &RemoteJob) -> JobState {
        self.0.poll(job)
    }

    fn cancel(&self, job: &RemoteJob) -> Result<(), Error> {
        self.0.cancel(job)
    }

    fn find(&self, id: JobId) -> Result<Option<RemoteJob>, Error> {
        self.0.find(id)
    }

    fn address(&self) -> Option<&PrinterUri> {
        self.0.address()
    }

    fn deadlines(&self) -> Deadlines {
        self.0.deadlines()
    }
}

#[test]
fn a_visit_that_is_wiped_while_the_job_is_handed_over_takes_it_along() {
    let (rig, desk) = (RealPrinter::start(), Desk::new());
    rig.set(Fault::Empty);
    let printer = Arc::new(Tardy(rig.printer(patient())));
    block_on(async {
        let job = desk.print(printer, desk.file(1), Stop::default(), |_| ());
        tokio::select! {
            (end, _) = job => panic!("out of paper, and yet it ended: {end:?}"),
            () = async {
                let taken = PrinterState::Trouble(Trouble::PaperOut);
                while rig.printer(patient()).state() != taken {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
            } => {} // The printer has the job, and we do not know it yet.
        }
    });
    assert!(
        desk.left().iter().all(|name| !name.ends_with(".pdf")),
        "the document goes at once"
    );
    until("the job is withdrawn", || desk.left().is_empty());
    rig.set(Fault::None);
    long_enough_to_print();
    assert!(rig.papers().is_empty(), "nothing prints later by itself");
}

#[test]
fn what_is_owed_is_paid_before_the_next_job() {
    let (rig, desk) = (RealPrinter::start(), Desk::new());
    rig.set(Fault::Empty);
    let abandoned = desk.file(1);
    // As a killed program leaves it: the job at the printer, and a mark.
    let remote = rig
        .printer(patient())
        .send(&abandoned, PrintOptions::default());
    assert!(remote.is_ok(), "{remote:?}");
    let mark = desk.spool().join(format!("{}.owed", abandoned.id()));
    std::fs::write(mark, &rig.script.uri).expect("the mark");
    drop(abandoned);
    let (end, story) = block_on(desk.print(
        rig.printer(patient()),
        desk.file(2),
        Stop::default(),
        |state| {
            if *state == JobState::Paused(Trouble::PaperOut) {
                rig.set(Fault::None);
            }
        },
    ));
    assert_eq!(end, JobState::Done, "{story:?}");
    assert_eq!(rig.papers(), [document(2)], "only the new one");
}

#[test]
fn a_job_may_be_followed_on_any_thread() {
    fn on_any_thread<T: Send>(job: T) {
        drop(job);
    }
    let (desk, folder) = (Desk::new(), support::folder::Folder::start());
    let (printer, options) = (folder.printer(patient()), PrintOptions::default());
    on_any_thread(run_job(
        printer,
        desk.file(1),
        options,
        Stop::default(),
        |_| (),
    ));
    assert_eq!(
        desk.left(),
        [""; 0],
        "a job that was never begun leaves nothing either"
    );
}
