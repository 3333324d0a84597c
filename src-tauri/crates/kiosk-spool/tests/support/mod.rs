//! Rigs: printers that can be put out of order, real and played, with one face.

pub(crate) mod fake;
pub(crate) mod folder;
pub(crate) mod real;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use kiosk_spool::{Deadlines, JobFile, JobId, JobState, PrintOptions, Printer, Stop, run_job};

/// What is wrong with a printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    None,
    /// Out of paper until refilled.
    Empty,
    /// The printer drops the job.
    Abort,
    /// The printer jams and drops the job.
    JamAbort,
    /// It takes two seconds.
    Slow,
}

/// A printer to be put out of order.
pub(crate) trait Rig: Send + Sync {
    fn start() -> Self;
    /// The printer, with these deadlines.
    fn printer(&self, deadlines: Deadlines) -> Arc<dyn Printer>;
    fn set(&self, fault: Fault);
    /// As if its plug were pulled.
    fn pull_the_plug(&self);
    /// Everything that came out on paper, in order.
    fn papers(&self) -> Vec<Vec<u8>>;
}

/// Deadlines so long that a busy machine does not reach them.
pub(crate) fn patient() -> Deadlines {
    Deadlines {
        request: Duration::from_secs(20),
        poll: Duration::from_millis(50),
        ..Deadlines::default()
    }
}

/// Deadlines for tests in which patience ends.
pub(crate) fn impatient() -> Deadlines {
    Deadlines {
        give_up: Duration::from_millis(1500),
        give_up_offline: Duration::from_millis(800),
        ..patient()
    }
}

/// A document of its own for each number.
pub(crate) fn document(number: u32) -> Vec<u8> {
    let mut bytes = format!("%PDF-1.7\n% document {number}\n").into_bytes();
    let mut state = number.wrapping_mul(2_654_435_761) | 1;
    for _ in 0..20_000 {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        bytes.push((state >> 24) as u8);
    }
    bytes
}

/// A spool folder, and what happened to a job in it.
pub(crate) struct Desk {
    pub(crate) dir: tempfile::TempDir,
}

impl Desk {
    pub(crate) fn new() -> Desk {
        Desk {
            dir: tempfile::tempdir().expect("a folder for the spool"),
        }
    }

    pub(crate) fn spool(&self) -> PathBuf {
        self.dir.path().join("spool")
    }

    pub(crate) fn file(&self, number: u32) -> JobFile {
        let bytes = document(number);
        JobFile::create(&self.spool(), JobId::random(), &bytes, 1).expect("a job's file")
    }

    /// What is left in the spool folder.
    pub(crate) fn left(&self) -> Vec<String> {
        let names = std::fs::read_dir(self.spool()).expect("the spool folder");
        names
            .map(|e| {
                e.expect("an entry")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect()
    }

    /// Prints; `at` is called at every change of state.
    pub(crate) async fn print(
        &self,
        printer: Arc<dyn Printer>,
        file: JobFile,
        stop: Stop,
        at: impl Fn(&JobState) + Send,
    ) -> (JobState, Vec<JobState>) {
        let story = Arc::new(Mutex::new(Vec::new()));
        let told = Arc::clone(&story);
        let end = run_job(printer, file, PrintOptions::default(), stop, move |state| {
            at(&state);
            told.lock().expect("the story").push(state);
        })
        .await;
        let story = story.lock().expect("the story").clone();
        assert_eq!(
            story.last(),
            Some(&end),
            "the end is told like every other state: {story:?}"
        );
        assert_eq!(
            story.iter().filter(|state| state.is_end()).count(),
            1,
            "{story:?}"
        );
        (end, story)
    }
}

pub(crate) fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build();
    runtime.expect("a runtime").block_on(future)
}

/// Waits for something that must come to be.
pub(crate) fn until(what: &str, mut is: impl FnMut() -> bool) {
    let began = Instant::now();
    while !is() {
        assert!(
            began.elapsed() < Duration::from_secs(30),
            "never came to be: {what}"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Gives a printer the time it would need to print what it should not print.
pub(crate) fn long_enough_to_print() {
    std::thread::sleep(Duration::from_millis(700));
}

/// The files of a folder, by name.
pub(crate) fn contents(dir: &Path) -> Vec<Vec<u8>> {
    let Ok(entries) = std::fs::read_dir(dir) else {
        return Vec::new();
    };
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "pdf"));
    paths.retain(|path| {
        !path
            .file_name()
            .is_some_and(|n| n.to_string_lossy().starts_with('.'))
    });
    paths.sort();
    paths
        .iter()
        .map(|path| std::fs::read(path).expect("a paper"))
        .collect()
}
