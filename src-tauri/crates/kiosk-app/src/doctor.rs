//! `kiosk doctor`: what is configured, missing or degraded on this machine, and who must act.

use kiosk_keys::Kept;
use kiosk_model::clock::{ClockState, Now};
use kiosk_model::machine::MachineRole;
use kiosk_paper::fonts::{PackState, pack_state};
use kiosk_words::{Key, keys};

use crate::Kiosk;
use crate::bundle::Content;
use crate::kiosk::LedgerClosed;
use crate::machine::pack_folders;
use crate::print::PrinterNow;

/// How something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// As it should be.
    Ok,
    /// Works, but not as it should.
    Degraded,
    /// Not there.
    Missing,
}

/// One line of the report.
#[derive(Clone, Debug)]
pub struct Line {
    /// What it is about.
    pub area: &'static str,
    /// How it stands.
    pub standing: Standing,
    /// The sentence.
    pub key: Key,
    /// Its slots.
    pub args: Vec<(&'static str, String)>,
}

/// Something that waits for a person.
#[derive(Clone, Debug)]
pub struct Alert {
    /// Words: `alert-<code>`.
    pub code: &'static str,
    /// Since when, as people read it.
    pub since: String,
    /// Words: `alert-who-<who>`.
    pub who: &'static str,
}

/// The whole report.
#[derive(Clone, Debug)]
pub struct Report {
    /// What is configured, missing, degraded.
    pub lines: Vec<Line>,
    /// What waits for a person, oldest first.
    pub alerts: Vec<Alert>,
}

impl Standing {
    /// The end of its message key, `doctor-state-<code>`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Degraded => "degraded",
            Self::Missing => "missing",
        }
    }
}

impl Kiosk {
    /// Looks at everything that can be configured, missing or degraded.
    #[must_use]
    pub fn doctor(&self) -> Report {
        let mut lines = vec![line(
            "program",
            Standing::Ok,
            keys::DOCTOR_VERSION,
            [("version", env!("CARGO_PKG_VERSION").to_owned())],
        )];
        lines.extend(self.version_lines());
        lines.extend(self.machine_lines());
        lines.extend(self.ledger_lines());
        lines.push(self.notices_line());
        lines.extend(self.content_line());
        lines.push(self.printer_line());
        lines.push(self.pack_line());
        lines.push(match self.now().state {
            ClockState::Trusted => line("clock", Standing::Ok, keys::DOCTOR_CLOCK_TRUSTED, []),
            ClockState::Drifted | ClockState::Unknown => {
                line("clock", Standing::Degraded, keys::DOCTOR_CLOCK_UNKNOWN, [])
            }
        });
        Report {
            lines,
            alerts: self.alerts(),
        }
    }

    /// What the machine's data are kept with, and what content it holds.
    fn version_lines(&self) -> Vec<Line> {
        let editions = || kiosk_forms::registry().map(|def| def.edition.as_str());
        let mut lines = vec![line(
            "program",
            Standing::Ok,
            keys::DOCTOR_VERSION_FORMS,
            [
                ("count", editions().count().to_string()),
                ("edition", editions().max().unwrap_or_default().to_owned()),
            ],
        )];
        if let Ok(kept) = self.with_ledger(|ledger| ledger.versions()) {
            lines.push(line(
                "program",
                Standing::Ok,
                keys::DOCTOR_VERSION_STORE,
                [
                    ("sqlite", kept.sqlite),
                    ("sqlcipher", kept.sqlcipher),
                    ("ledger", kept.ledger.to_string()),
                    ("catalogue", kept.catalogue.to_string()),
                ],
            ));
        }
        lines
    }

    fn machine_lines(&self) -> Vec<Line> {
        let role = match self.settings().role {
            MachineRole::Hall => keys::DOCTOR_ROLE_HALL,
            MachineRole::Site => keys::DOCTOR_ROLE_SITE,
            MachineRole::Desk => keys::DOCTOR_ROLE_DESK,
            MachineRole::Wall => keys::DOCTOR_ROLE_WALL,
        };
        let profile = self.profile();
        let office = [("office", profile.office.name.clone())];
        let mut lines = vec![
            line("machine", Standing::Ok, role, []),
            if profile.official {
                line(
                    "profile",
                    Standing::Ok,
                    keys::DOCTOR_PROFILE_OFFICIAL,
                    office,
                )
            } else {
                line(
                    "profile",
                    Standing::Degraded,
                    keys::DOCTOR_PROFILE_SAMPLE,
                    office,
                )
            },
        ];
        if profile.office.phone.is_empty() {
            lines.push(line(
                "profile",
                Standing::Degraded,
                keys::DOCTOR_PHONE_MISSING,
                [],
            ));
        }
        if profile.office.recipients.is_empty() {
            lines.push(line(
                "profile",
                Standing::Degraded,
                keys::DOCTOR_RECIPIENTS_MISSING,
                [],
            ));
        } else if self.signing.is_none() {
            lines.push(line(
                "key",
                Standing::Degraded,
                keys::DOCTOR_CODE_SILENT,
                [],
            ));
        }
        if let Ok(Some(public)) = self.with_ledger(|ledger| ledger.meta().device_public_key()) {
            let key = public.iter().map(|byte| format!("{byte:02x}")).collect();
            let key = [("key", key)];
            lines.push(line("key", Standing::Ok, keys::DOCTOR_DEVICE_KEY, key));
        }
        lines
    }

    fn ledger_lines(&self) -> Vec<Line> {
        let key = match (self.kept, self.ledger.as_ref().err()) {
            (_, Some(LedgerClosed::KeyGone)) => {
                line("key", Standing::Missing, keys::DOCTOR_KEY_MISSING, [])
            }
            (_, Some(LedgerClosed::KeyOutOfReach | LedgerClosed::NotAsked)) | (None, _) => {
                line("key", Standing::Missing, keys::DOCTOR_KEY_LOCKED, [])
            }
            (Some(Kept::Keyring), _) => line("key", Standing::Ok, keys::DOCTOR_KEY_KEYRING, []),
            (Some(Kept::Credential), _) => {
                line("key", Standing::Ok, keys::DOCTOR_KEY_CREDENTIAL, [])
            }
            (Some(Kept::File), _) => line("key", Standing::Degraded, keys::DOCTOR_KEY_FILE, []),
        };
        let ledger = match self.ledger.as_ref().err() {
            None => line("ledger", Standing::Ok, keys::DOCTOR_LEDGER_OK, []),
            Some(closed) => line(
                "ledger",
                Standing::Missing,
                keys::DOCTOR_LEDGER_CLOSED,
                [("code", closed.code().to_owned())],
            ),
        };
        vec![key, ledger]
    }

    fn notices_line(&self) -> Line {
        let count = self
            .with_catalogue(|catalogue| Ok(catalogue.len()))
            .unwrap_or_default();
        let counted = ("count", count.to_string());
        match self.freshness() {
            Some(fresh) if fresh.demo => line(
                "notices",
                Standing::Degraded,
                keys::DOCTOR_NOTICES_DEMO,
                [counted],
            ),
            Some(fresh) => line(
                "notices",
                if fresh.stale {
                    Standing::Degraded
                } else {
                    Standing::Ok
                },
                keys::DOCTOR_NOTICES_COUNT,
                [counted, ("date", fresh.as_of.long())],
            ),
            None => line("notices", Standing::Missing, keys::DOCTOR_NOTICES_NONE, []),
        }
    }

    /// Nothing to say on a machine that follows no tree.
    fn content_line(&self) -> Option<Line> {
        let state = self.bundle_state();
        let checked = ("checked", state.checked_at.unwrap_or_default());
        let code = ("code", state.state);
        Some(match self.content_now()? {
            Content::Fresh => line(
                "content",
                Standing::Ok,
                keys::DOCTOR_CONTENT_FRESH,
                [checked],
            ),
            Content::Never => line("content", Standing::Missing, keys::DOCTOR_CONTENT_NEVER, []),
            Content::Away => line(
                "content",
                Standing::Degraded,
                keys::DOCTOR_CONTENT_AWAY,
                [checked, code],
            ),
            Content::Refused => line(
                "content",
                Standing::Degraded,
                keys::DOCTOR_CONTENT_REFUSED,
                [checked, code],
            ),
        })
    }

    fn printer_line(&self) -> Line {
        let (standing, key) = match self.printer_now() {
            PrinterNow::Ready => (Standing::Ok, keys::DOCTOR_PRINTER_READY),
            PrinterNow::Folder if self.press.passing() => {
                (Standing::Degraded, keys::DOCTOR_PRINTER_PASSING)
            }
            PrinterNow::Folder => (Standing::Degraded, keys::DOCTOR_PRINTER_FOLDER),
            PrinterNow::PaperOut => (Standing::Degraded, keys::DOCTOR_PRINTER_PAPER_OUT),
            PrinterNow::Offline => (Standing::Missing, keys::DOCTOR_PRINTER_OFFLINE),
            PrinterNow::NeedsHelp => (Standing::Degraded, keys::DOCTOR_PRINTER_NEEDS_HELP),
        };
        line("printer", standing, key, [])
    }

    /// Without the pack every paper is still made; a rare name is then written by hand.
    fn pack_line(&self) -> Line {
        let (standing, key, args) = match pack_state(&pack_folders(self.machine.dir())) {
            PackState::Ready { version, .. } => {
                let args = vec![("version", version)];
                (Standing::Ok, keys::DOCTOR_PACK_READY, args)
            }
            PackState::Missing => (Standing::Degraded, keys::DOCTOR_PACK_MISSING, Vec::new()),
            PackState::Broken { file, .. } => {
                let args = vec![("file", file.display().to_string())];
                (Standing::Degraded, keys::DOCTOR_PACK_BROKEN, args)
            }
        };
        Line {
            area: "fonts",
            standing,
            key,
            args,
        }
    }

    fn alerts(&self) -> Vec<Alert> {
        let closed = self.ledger.as_ref().err().map(|closed| Alert {
            code: closed.code(),
            since: String::new(),
            who: kiosk_store::Who::Technician.code(),
        });
        let state = self.now().state;
        let standing = self
            .with_ledger(|ledger| ledger.alerts().list())
            .unwrap_or_default();
        closed
            .into_iter()
            .chain(standing.into_iter().map(|alert| {
                let since = Now {
                    instant: alert.since,
                    state,
                };
                let (hour, minute) = since.hour_minute();
                Alert {
                    code: alert.code.code(),
                    since: format!("{} {hour:02}:{minute:02}", since.date().short()),
                    who: alert.who.code(),
                }
            }))
            .collect()
    }
}

fn line<const N: usize>(
    area: &'static str,
    standing: Standing,
    key: Key,
    args: [(&'static str, String); N],
) -> Line {
    Line {
        area,
        standing,
        key,
        args: args.into(),
    }
}
