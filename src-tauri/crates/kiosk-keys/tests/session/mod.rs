//! Sessions to start a kiosk in: with a real gnome-keyring, with a locked one, with one that never answers,
//! with a bus and no keyring, and with no bus at all.
//!
//! A process connects to its keyring once, so each start of the kiosk is a process of its own: this test program
//! again, running only `start_of_the_kiosk` and writing what it found into a file.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// What kind of session the kiosk is started in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Session {
    /// A real gnome-keyring whose login collection is unlocked.
    Unlocked,
    /// A real gnome-keyring whose login collection nobody unlocks.
    Locked,
    /// A bus that starts a Secret Service on demand, which then never comes up.
    Silent,
    /// A bus and no Secret Service.
    BusOnly,
    /// No session bus.
    NoBus,
}

/// A machine: a home, a data folder, and whatever keyring files the sessions leave in the home.
pub(crate) struct Machine {
    root: TempDir,
}

/// What one start of the kiosk found, as `start_of_the_kiosk` wrote it down.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Start {
    /// `ok` or the error.
    pub(crate) outcome: String,
    pub(crate) key: String,
    pub(crate) kept: String,
    pub(crate) degraded: bool,
    pub(crate) made: bool,
    pub(crate) millis: u64,
}

impl Machine {
    pub(crate) fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        for folder in [
            "home/.config",
            "home/.local/share",
            "home/.cache",
            "run",
            "bus",
        ] {
            fs::create_dir_all(root.path().join(folder)).unwrap();
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(root.path().join("run"), fs::Permissions::from_mode(0o700))
                .unwrap();
        }
        Self { root }
    }

    pub(crate) fn path(&self, below: &str) -> PathBuf {
        self.root.path().join(below)
    }

    pub(crate) fn key_files(&self) -> Vec<PathBuf> {
        match fs::read_dir(self.path("home/.config/kiosk")) {
            Ok(files) => files.map(|file| file.unwrap().path()).collect(),
            Err(_) => Vec::new(),
        }
    }

    /// Starts the kiosk's search for its ledger key in a session.
    pub(crate) fn start(&self, session: Session, data: &str, ledger_exists: bool) -> Start {
        self.run(session, "ledger", data, ledger_exists, &[])
    }

    /// Runs one `task` of `start_of_the_kiosk` in a session.
    pub(crate) fn run(
        &self,
        session: Session,
        task: &str,
        data: &str,
        exists: bool,
        env: &[(&str, &Path)],
    ) -> Start {
        let report = self.path("report");
        let _ = fs::remove_file(&report);
        let program = std::env::current_exe().unwrap();
        let mut command = self.command(session);
        command
            .arg(&program)
            .args([
                "start_of_the_kiosk",
                "--exact",
                "--ignored",
                "--nocapture",
                "--test-threads=1",
            ])
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.path("home"))
            .env("XDG_CONFIG_HOME", self.path("home/.config"))
            .env("XDG_DATA_HOME", self.path("home/.local/share"))
            .env("XDG_CACHE_HOME", self.path("home/.cache"))
            .env("XDG_RUNTIME_DIR", self.path("run"))
            .env("KIOSK_TEST_TASK", task)
            .env("KIOSK_TEST_DATA", self.path(data))
            .env("KIOSK_TEST_EXISTS", if exists { "1" } else { "0" })
            .env("KIOSK_TEST_REPORT", &report)
            .env("KIOSK_TEST_PIDS", self.path("pids"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        if session != Session::Silent {
            // A keyring that answers may take its time on a busy test machine.
            command.env("KIOSK_TEST_PATIENT", "1");
        }
        for (name, value) in env {
            command.env(name, value);
        }
        let ended = command
            .output()
            .expect("dbus-run-session and gnome-keyring are installed");
        self.end_silent_service();
        let written = fs::read_to_string(&report).unwrap_or_else(|_| {
            panic!(
                "{session:?} {task}: no report; {}",
                String::from_utf8_lossy(&ended.stderr)
            )
        });
        let mut lines = written.lines().map(str::to_owned);
        let mut next = || lines.next().unwrap();
        Start {
            outcome: next(),
            key: next(),
            kept: next(),
            degraded: next() == "true",
            made: next() == "true",
            millis: next().parse().unwrap(),
        }
    }

    /// The command that runs its arguments inside the session.
    fn command(&self, session: Session) -> Command {
        // The daemon is a child of the shell, ends with it, and is waited for by its state on the bus.
        const KEYRING: &str = r#"
            owner() { dbus-send --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner \
                string:org.freedesktop.secrets; }
            default() { dbus-send --print-reply=literal --dest=org.freedesktop.secrets /org/freedesktop/secrets \
                org.freedesktop.Secret.Service.ReadAlias string:default; }
            trap 'kill $daemon 2>/dev/null; wait $daemon' EXIT
            for try in $(seq 300); do owner >/dev/null 2>&1 && break; sleep 0.1; done
            for try in $(seq 300); do case $(default 2>/dev/null) in *collection*) break;; esac; sleep 0.1; done
            "$@"
        "#;
        let shell = |start: &str| {
            let mut command = Command::new("dbus-run-session");
            command
                .arg("--config-file")
                .arg(self.bus(None))
                .args(["--", "sh", "-c"]);
            command.arg(format!("{start}\n{KEYRING}")).arg("sh");
            command
        };
        match session {
            Session::Unlocked => shell(
                "printf password | gnome-keyring-daemon --unlock --foreground --components=secrets >/dev/null 2>&1 & daemon=$!",
            ),
            Session::Locked => shell(
                "gnome-keyring-daemon --foreground --components=secrets </dev/null >/dev/null 2>&1 & daemon=$!",
            ),
            Session::Silent => {
                let mut command = Command::new("dbus-run-session");
                command.arg("--config-file").arg(self.bus(Some(
                    "echo $$ >> \"$KIOSK_TEST_PIDS\"; exec sleep 30 >/dev/null 2>&1",
                )));
                command.arg("--");
                command
            }
            Session::BusOnly => {
                let mut command = Command::new("dbus-run-session");
                command.arg("--config-file").arg(self.bus(None)).arg("--");
                command
            }
            // `env` only runs its arguments, so that each session is a command in front of the program.
            Session::NoBus => Command::new("env"),
        }
    }

    /// A bus of our own: the machine's services are not on it, only the Secret Service given here.
    fn bus(&self, secret_service: Option<&str>) -> PathBuf {
        let services = self.path("bus/services");
        let _ = fs::remove_dir_all(&services);
        fs::create_dir_all(&services).unwrap();
        if let Some(script) = secret_service {
            let program = self.path("bus/secrets.sh");
            fs::write(&program, format!("{script}\n")).unwrap();
            let entry = format!(
                "[D-BUS Service]\nName=org.freedesktop.secrets\nExec=/bin/sh {}\n",
                program.display()
            );
            fs::write(services.join("org.freedesktop.secrets.service"), entry).unwrap();
        }
        let config = self.path("bus/bus.conf");
        let text = format!(
            r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <keep_umask/>
  <listen>unix:dir={bus}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#,
            bus = self.path("bus").display(),
            services = services.display()
        );
        fs::write(&config, text).unwrap();
        config
    }

    /// Ends the service that never came up; it knows nothing of its bus being gone.
    fn end_silent_service(&self) {
        for pid in fs::read_to_string(self.path("pids"))
            .unwrap_or_default()
            .lines()
        {
            let _ = Command::new("kill").arg(pid).stderr(Stdio::null()).status();
        }
        let _ = fs::remove_file(self.path("pids"));
    }
}
