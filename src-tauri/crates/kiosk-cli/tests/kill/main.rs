//! A power cut at any moment of an import or of taking signed content: at the next start there is one
//! valid catalogue, the old one or the new one, never a mixture.
//!
//! The command line is killed (SIGKILL) at random moments, 20 times in the test command;
//! `cargo xtask soak kill` sets `KIOSK_KILLS` and `KIOSK_SOAK_REPORT` for a longer run.
#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that may end with a panic, and tells its figures"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use kiosk_testkit::{Rng, agency_json};
use serde_json::Value;
use tempfile::TempDir;

/// Kills when nobody says otherwise.
const USUAL: usize = 20;
const ROWS: usize = 150;

/// A machine's folders; a copy of them is a machine in the same state.
struct Machine {
    folder: TempDir,
}

impl Machine {
    fn new() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
        }
    }

    fn copy(&self) -> Self {
        let copy = Self::new();
        copy_folder(self.folder.path(), copy.folder.path());
        copy
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kiosk"));
        command
            .args(["--json", "--data"])
            .arg(self.data())
            .args(arguments)
            .env("XDG_CONFIG_HOME", self.folder.path().join("config"))
            // Without a bus there is no keyring, and nothing of the run outside its folder.
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .stdin(Stdio::null());
        command
    }

    fn run(&self, arguments: &[&str]) -> Value {
        let output = self.command(arguments).output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{arguments:?}: {said} {errors}");
        serde_json::from_str(&said).unwrap()
    }

    /// Everything it serves.
    fn serves(&self) -> BTreeSet<String> {
        let found = self.run(&["notices", "search", "--limit", "1000"]);
        let notices = found["notices"].as_array().unwrap();
        let served = notices
            .iter()
            .map(|one| format!("{} {}", one["id"], one["lots"]));
        served.collect()
    }

    /// Kills a call after a while; how long it took where it had come to its end before.
    fn kill_in(&self, arguments: &[&str], after: Duration) -> Option<Duration> {
        let mut child = self
            .command(arguments)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let begun = Instant::now();
        let mut ended = None;
        while begun.elapsed() < after && ended.is_none() {
            std::thread::sleep(Duration::from_millis(1));
            ended = child.try_wait().unwrap().map(|_| begun.elapsed());
        }
        // SIGKILL: nothing of the program runs after it.
        let _ = child.kill();
        child.wait().unwrap();
        ended
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// What is tried: a call on a machine, and what it serves before and after.
struct Trial {
    name: &'static str,
    machine: Machine,
    call: Vec<String>,
    before: BTreeSet<String>,
    after: BTreeSet<String>,
    /// How long the call takes when nobody kills it, as last seen: the machine may have become faster or slower.
    takes: Duration,
}

impl Trial {
    fn of(name: &'static str, machine: Machine, call: Vec<String>) -> Self {
        let words: Vec<&str> = call.iter().map(String::as_str).collect();
        let before = machine.serves();
        let whole = machine.copy();
        let begun = Instant::now();
        whole.run(&words);
        let takes = begun.elapsed();
        let after = whole.serves();
        assert_ne!(before, after, "{name} changes something");
        Self {
            name,
            machine,
            call,
            before,
            after,
            takes,
        }
    }

    /// One kill; whether the new state held afterwards, and whether the call had ended before.
    fn kill(&mut self, rng: &mut Rng) -> (bool, bool) {
        let machine = self.machine.copy();
        let words: Vec<&str> = self.call.iter().map(String::as_str).collect();
        let micros = u64::try_from(self.takes.as_micros()).unwrap();
        // A program's start touches nothing; most kills fall into the work, some behind it.
        let after = Duration::from_micros(micros * rng.between(30, 120) / 100);
        let ended = machine.kill_in(&words, after);
        self.takes = ended.unwrap_or(self.takes.max(after));
        let ended = ended.is_some();
        let found = machine.serves();
        let is_new = found == self.after;
        assert!(
            is_new || found == self.before,
            "{} killed after {after:?}: {} notices, which are neither the {} before nor the {} after",
            self.name,
            found.len(),
            self.before.len(),
            self.after.len()
        );
        assert!(
            is_new || !ended,
            "{}: what was reported as done has been done",
            self.name
        );
        let pointed = fs::read_dir(machine.data().join("catalogue")).unwrap();
        let files = pointed.filter(|entry| {
            let name = entry.as_ref().unwrap().file_name();
            name.to_string_lossy().ends_with(".db")
        });
        assert!(files.count() <= 4, "what was left over is tidied up");
        // Nothing stands in the way of doing it again.
        machine.run(&words);
        assert_eq!(
            machine.serves(),
            self.after,
            "{}: a second try succeeds",
            self.name
        );
        (is_new, ended)
    }
}

/// An office with an edition, a machine that has it, and the next edition published.
fn content() -> (TempDir, Trial) {
    let dir = TempDir::new().unwrap();
    let office = Machine::new();
    let text = |path: &Path| path.display().to_string();
    let (ring, tree) = (
        text(&dir.path().join("ring")),
        text(&dir.path().join("tree")),
    );
    let import = |seed: u64| {
        let file = dir.path().join("file.json");
        fs::write(&file, agency_json(ROWS, seed)).unwrap();
        office.run(&["notices", "import", &text(&file), "--accept-shrink"]);
    };
    office.run(&["bundle", "keys", "make", &ring, "pty"]);
    import(1);
    office.run(&["bundle", "publish", &tree, "--keys", &ring]);
    let machine = Machine::new();
    fs::create_dir_all(machine.data()).unwrap();
    fs::copy(
        Path::new(&ring).join("1.root.json"),
        machine.data().join("root.json"),
    )
    .unwrap();
    machine.run(&["bundle", "pull", &tree]);
    import(2);
    office.run(&["bundle", "publish", &tree, "--keys", &ring]);
    let call = ["bundle", "pull", &tree].map(str::to_owned).to_vec();
    (dir, Trial::of("signed content", machine, call))
}

/// A machine with a file of notices, and another file.
fn file() -> (TempDir, Trial) {
    let dir = TempDir::new().unwrap();
    let machine = Machine::new();
    let [first, second] = [1, 2].map(|seed| {
        let file = dir.path().join(format!("{seed}.json"));
        fs::write(&file, agency_json(ROWS, seed)).unwrap();
        file.display().to_string()
    });
    machine.run(&["notices", "import", &first]);
    let call = vec!["notices".into(), "import".into(), second];
    (dir, Trial::of("import", machine, call))
}

#[test]
fn a_kill_at_any_moment_leaves_the_old_catalogue_or_the_new_one() {
    let kills = std::env::var("KIOSK_KILLS")
        .ok()
        .and_then(|number| number.parse().ok());
    let kills: usize = kills.unwrap_or(USUAL);
    let mut rng = Rng::new(u64::from(std::process::id()));
    let mut told = Vec::new();
    for (_dir, mut trial) in [content(), file()] {
        let wanted = kills.div_ceil(2);
        let (mut struck, mut new, mut ended) = (0, 0, 0);
        // A call that had ended was not killed; where calls take ever less time, there is an end of trying.
        while struck < wanted && ended < 3 * wanted {
            let (is_new, has_ended) = trial.kill(&mut rng);
            struck += usize::from(!has_ended);
            ended += usize::from(has_ended);
            new += usize::from(is_new && !has_ended);
        }
        told.push(serde_json::json!({
            "what": trial.name, "kills": struck, "new_after": new, "old_after": struck - new,
            "had_ended": ended, "mixtures": 0, "takes_ms": trial.takes.as_millis() as u64,
        }));
    }
    let told = Value::Array(told);
    println!("{told}");
    if let Some(path) = std::env::var_os("KIOSK_SOAK_REPORT") {
        fs::write(path, format!("{told}\n")).unwrap();
    }
}
