//! The same through a print server: a queue takes every job, also when its printer is gone.

#[expect(dead_code, reason = "each test program uses its part of the support")]
mod support;

use std::time::Duration;

use kiosk_spool::{Deadlines, JobState, PrinterState, Stop, Trouble};
use support::real::{RealPrinter, Script};
use support::{Desk, Rig, block_on, document, patient};

#[test]
fn a_queue_prints_and_says_so_and_a_dead_printer_is_found_out() {
    let (rig, desk) = (RealPrinter::start(), Desk::new());
    let queue = Script::start("cups.sh", &rig.script.uri);
    assert_eq!(queue.printer(patient()).state(), PrinterState::Ready);

    let (end, story) = block_on(desk.print(
        queue.printer(patient()),
        desk.file(1),
        Stop::default(),
        |_| (),
    ));
    assert_eq!(end, JobState::Done, "{story:?}");
    assert_eq!(
        rig.papers(),
        [document(1)],
        "the very bytes, also through a queue"
    );
    assert_eq!((&*rig.log()[0][1], &*rig.log()[0][2]).1, "kiosk");

    rig.pull_the_plug();
    let deadlines = Deadlines {
        stall: Duration::from_secs(6),
        give_up_offline: Duration::from_secs(1),
        ..patient()
    };
    let printer = queue.printer(deadlines);
    let file = desk.file(2);
    let id = file.id();
    let (end, story) = block_on(desk.print(printer, file, Stop::default(), |_| ()));
    assert_eq!(end, JobState::Failed(Trouble::Offline), "{story:?}");
    assert!(
        story.contains(&JobState::Paused(Trouble::Offline)),
        "shown first: {story:?}"
    );
    assert_eq!(desk.left(), [""; 0], "withdrawn for certain");
    let printer = queue.printer(patient());
    let remote = printer
        .find(id)
        .expect("the queue answers")
        .expect("the queue remembers");
    assert!(
        matches!(printer.poll(&remote), JobState::Failed(_)),
        "the queue will not print it when the printer comes back"
    );
}
