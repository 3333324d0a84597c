//! A real IPP printer (`tests/rig/printer.sh`) and a real print server (`tests/rig/cups.sh`).

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

use kiosk_spool::{Deadlines, Printer, PrinterTarget, PrinterUri, open};

use super::{Fault, Rig, contents};

/// A script of the rig that runs until its standard input ends.
pub(crate) struct Script {
    child: Mutex<Child>,
    pub(crate) uri: String,
}

impl Script {
    pub(crate) fn start(name: &str, argument: &str) -> Script {
        let rig = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/rig");
        let mut child = Command::new("bash")
            .arg(rig.join(name))
            .args(["--stdin", argument])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("bash runs the rig");
        let mut line = String::new();
        let out = child.stdout.take().expect("its output");
        BufReader::new(out)
            .read_line(&mut line)
            .expect("a line of the rig");
        let uri = line.trim().strip_prefix("READY ");
        let uri = uri
            .unwrap_or_else(|| panic!("{name} did not get ready: {line:?}"))
            .to_owned();
        Script {
            child: Mutex::new(child),
            uri,
        }
    }

    pub(crate) fn printer(&self, deadlines: Deadlines) -> Arc<dyn Printer> {
        let uri = PrinterUri::parse(&self.uri).expect("the rig's address");
        Arc::from(open(&PrinterTarget::Ipp(uri), deadlines))
    }

    pub(crate) fn end(&self) {
        let mut child = self.child.lock().expect("the script");
        drop(child.stdin.take());
        let _ = child.wait();
    }
}

impl Drop for Script {
    fn drop(&mut self) {
        self.end();
    }
}

/// The printer, with the folder it is ruled by.
pub(crate) struct RealPrinter {
    pub(crate) script: Script,
    dir: tempfile::TempDir,
}

impl RealPrinter {
    fn folder(&self) -> PathBuf {
        self.dir.path().join("printer")
    }

    /// The printed jobs: number, name, user, copies, sides, media.
    pub(crate) fn log(&self) -> Vec<Vec<String>> {
        let log = std::fs::read_to_string(self.folder().join("jobs.log")).unwrap_or_default();
        log.lines()
            .map(|line| line.split(' ').map(str::to_owned).collect())
            .collect()
    }

    /// Sends the printer's process a signal, by its name.
    pub(crate) fn signal(&self, name: &str) {
        let pid = std::fs::read_to_string(self.folder().join("pid")).expect("the printer's number");
        let status = Command::new("kill").args(["-s", name, pid.trim()]).status();
        assert!(status.expect("kill runs").success(), "signal {name}");
    }
}

impl Rig for RealPrinter {
    fn start() -> RealPrinter {
        let dir = tempfile::tempdir().expect("a folder for the printer");
        let folder = dir.path().join("printer");
        let script = Script::start("printer.sh", &folder.to_string_lossy());
        RealPrinter { script, dir }
    }

    fn printer(&self, deadlines: Deadlines) -> Arc<dyn Printer> {
        self.script.printer(deadlines)
    }

    fn set(&self, fault: Fault) {
        let word = match fault {
            Fault::None => "",
            Fault::Empty => "empty",
            Fault::Abort => "abort",
            Fault::JamAbort => "jam-abort",
            Fault::Slow => "slow 2",
        };
        let draft = self.folder().join("fault.new");
        std::fs::write(&draft, word).expect("the fault");
        std::fs::rename(draft, self.folder().join("fault")).expect("the fault");
    }

    fn pull_the_plug(&self) {
        self.signal("KILL");
        self.script.end();
    }

    fn papers(&self) -> Vec<Vec<u8>> {
        contents(&self.folder().join("received"))
    }
}
