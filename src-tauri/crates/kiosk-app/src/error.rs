//! Everything a use case can fail with: the lower rooms' errors joined, and how each must be met.
//!
//! [`Error::fault`] is the one table from an error to what a screen can tell apart;
//! [`Error::exit_code`] the one to what a command line ends with.

use std::path::{Path, PathBuf};

/// An error of a use case. Its display is for staff and logs: no personal data, no typed text.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file that somebody has named and that cannot be read or written.
    #[error("{}: {why}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        why: std::io::Error,
    },
    /// A file or folder of the machine itself that cannot be read or written.
    #[error("{}: {why}", path.display())]
    Own {
        /// Which.
        path: PathBuf,
        /// Why.
        why: std::io::Error,
    },
    /// `settings.toml` is not valid.
    #[error("{0}")]
    Settings(TomlFault),
    /// The profile pack is not valid.
    #[error("{0}")]
    Profile(TomlFault),
    /// A setting outside its bounds.
    #[error("setting {name} is outside its bounds")]
    SettingOutOfBounds {
        /// Which.
        name: &'static str,
        /// The line of its file, from 1.
        line: usize,
    },
    /// The ledger's key is gone or out of reach; staff must act, nothing is made anew.
    #[error("the ledger's key: {0}")]
    Key(#[from] kiosk_keys::KeyError),
    /// Ledger or catalogue.
    #[error("store: {0}")]
    Store(#[from] kiosk_store::Error),
    /// A file of notices that cannot be read at all.
    #[error("notices: {0}")]
    Notices(#[from] kiosk_notices::ReadError),
    /// Message files; a defect of the program.
    #[error("words: {0}")]
    Words(#[from] kiosk_words::Error),
    /// Answers from a file that are not answers to this form.
    #[error("answers to {}: {} problems", def.id, problems.len())]
    Answers {
        /// The form.
        def: &'static kiosk_forms::FormDef,
        /// What is wrong, in the order of the form.
        problems: Vec<kiosk_forms::Problem>,
    },
    /// Layout or PDF.
    #[error("paper: {0}")]
    Paper(#[from] kiosk_paper::Error),
    /// Spool or printer.
    #[error("spool: {0}")]
    Spool(#[from] kiosk_spool::Error),
    /// The printer did not print.
    #[error("printer: {0}")]
    Printer(kiosk_spool::Trouble),
    /// A square code that is not whole, not genuine or not ours.
    #[error("code: {0}")]
    Seal(#[from] kiosk_seal::Refusal),
    /// A square code that could not be made.
    #[error("code: {0}")]
    NotSealed(#[from] kiosk_seal::NotSealed),
    /// A notice by hand that is not as it must be.
    #[error("a notice by hand: {} problems", .0.len())]
    HandNotice(Vec<crate::notices::hand::HandProblem>),
    /// Digits that are no code of a printed notice.
    #[error("not the code of a printed notice")]
    PaperCode,
    /// A file in which no code can be looked for.
    #[error("{}: neither picture nor PDF", path.display())]
    NoPicture {
        /// Which.
        path: PathBuf,
    },
    /// A text or file that is no key.
    #[error("{what}: not a key")]
    BadKey {
        /// Which argument or file.
        what: String,
    },
    /// A file to be published is not what its name says.
    #[error("{name}: not what its name says")]
    NotItsName {
        /// The file.
        name: String,
    },
    /// Signed content that was not taken, or could not be published.
    #[error("bundle: {0}")]
    Bundle(#[from] kiosk_bundle::Refusal),
    /// Something is missing before the office's tree can be followed or published.
    #[error("not set up: {0}")]
    BundleNotSetUp(&'static str),
    /// The ledger is not open.
    #[error("the ledger is not open")]
    LedgerClosed,
    /// No such notice, form, page or job.
    #[error("not found: {0}")]
    NotFound(&'static str),
    /// Asked for out of order.
    #[error("not ready: {0}")]
    NotReady(&'static str),
    /// A paper of this visit is being printed, or the visit has printed its share.
    #[error("busy")]
    Busy,
    /// The paper of an earlier visit is still on its way out of the printer.
    #[error("the printer is still at an earlier paper")]
    PrinterBusy,
    /// Beyond a bound.
    #[error("too large: {0}")]
    TooLarge(&'static str),
    /// Not what was asked for.
    #[error("bad request: {0}")]
    BadRequest(&'static str),
    /// The form is not complete or contradicts itself.
    #[error("the form has {0} problems")]
    FormIncomplete(usize),
    /// The visit has ended meanwhile.
    #[error("the visit has ended")]
    VisitEnded,
}

/// What a screen can tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is explained at the error it comes from")]
pub enum Fault {
    Internal,
    NotFound,
    NotReady,
    Busy,
    PrinterBusy,
    TooLarge,
    BadRequest,
    PaperOut,
    PrinterOffline,
    PrinterNeedsHelp,
    MissingGlyph,
    FormIncomplete,
    LedgerUnavailable,
    VisitEnded,
}

impl Error {
    pub(crate) fn file(path: &Path, why: std::io::Error) -> Self {
        Self::File {
            path: path.to_owned(),
            why,
        }
    }

    pub(crate) fn own(path: &Path, why: std::io::Error) -> Self {
        Self::Own {
            path: path.to_owned(),
            why,
        }
    }

    /// How a screen must meet it.
    #[must_use]
    pub fn fault(&self) -> Fault {
        match self {
            Self::NotFound(_) => Fault::NotFound,
            Self::NotReady(_) => Fault::NotReady,
            Self::Busy => Fault::Busy,
            Self::PrinterBusy => Fault::PrinterBusy,
            Self::TooLarge(_) => Fault::TooLarge,
            Self::BadRequest(_)
            | Self::Answers { .. }
            | Self::Seal(_)
            | Self::NotSealed(_)
            | Self::HandNotice(_)
            | Self::PaperCode
            | Self::NoPicture { .. }
            | Self::NotItsName { .. }
            | Self::BadKey { .. } => Fault::BadRequest,
            Self::FormIncomplete(_) => Fault::FormIncomplete,
            Self::VisitEnded => Fault::VisitEnded,
            Self::Key(_) | Self::LedgerClosed => Fault::LedgerUnavailable,
            Self::Paper(kiosk_paper::Error::MissingGlyph { .. }) => Fault::MissingGlyph,
            Self::Spool(why) => printer_fault(&why.trouble()),
            Self::Printer(trouble) => printer_fault(trouble),
            Self::File { .. }
            | Self::Own { .. }
            | Self::Settings(_)
            | Self::Profile(_)
            | Self::SettingOutOfBounds { .. }
            | Self::Store(_)
            | Self::Notices(_)
            | Self::Words(_)
            | Self::Bundle(_)
            | Self::BundleNotSetUp(_)
            | Self::Paper(_) => Fault::Internal,
        }
    }

    /// What the command line ends with: 3 bad input, 4 the machine must be set right first (or what runs already must
    /// end), 70 a defect.
    #[must_use]
    pub fn exit_code(&self) -> i32 {
        match self {
            Self::Notices(_)
            | Self::Bundle(_)
            | Self::Answers { .. }
            | Self::FormIncomplete(_)
            | Self::NotFound(_)
            | Self::TooLarge(_)
            | Self::BadRequest(_)
            | Self::Seal(_)
            | Self::NotSealed(kiosk_seal::NotSealed::TooLong)
            | Self::HandNotice(_)
            | Self::PaperCode
            | Self::NoPicture { .. }
            | Self::BadKey { .. }
            | Self::NotItsName { .. }
            | Self::File { .. } => 3,
            Self::Paper(kiosk_paper::Error::MissingGlyph { .. })
            | Self::Spool(kiosk_spool::Error::Address(_)) => 3,
            Self::Store(why) => store_exit_code(why),
            Self::Own { .. }
            | Self::Settings(_)
            | Self::Profile(_)
            | Self::SettingOutOfBounds { .. }
            | Self::Key(_)
            | Self::NotSealed(kiosk_seal::NotSealed::NoKey)
            | Self::LedgerClosed
            | Self::BundleNotSetUp(_)
            | Self::NotReady(_)
            | Self::Busy
            | Self::PrinterBusy
            | Self::Printer(_)
            | Self::Spool(_) => 4,
            Self::Words(_) | Self::Paper(_) | Self::NotSealed(_) | Self::VisitEnded => 70,
        }
    }

    /// The code that travels; its words are `error-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::File { .. } => "file",
            Self::Own { .. } => "own-file",
            Self::Settings(_) => "settings",
            Self::Profile(_) => "profile",
            Self::SettingOutOfBounds { .. } => "setting-bounds",
            Self::Key(_) => "ledger-key",
            Self::Store(_) => "store",
            Self::Notices(why) => why.code(),
            Self::Words(_) => "internal",
            Self::Answers { .. } => "answers",
            Self::Paper(kiosk_paper::Error::MissingGlyph { .. }) => "missing-glyph",
            Self::Paper(_) => "paper",
            Self::Spool(kiosk_spool::Error::Address(_)) => "printer-address",
            Self::Spool(_) | Self::Printer(_) => "printer",
            Self::Seal(why) => why.code(),
            Self::NotSealed(kiosk_seal::NotSealed::NoKey) => "seal-no-key",
            Self::NotSealed(kiosk_seal::NotSealed::TooLong) => "seal-too-long",
            Self::NotSealed(kiosk_seal::NotSealed::Library) => "internal",
            Self::HandNotice(_) => "hand-notice",
            Self::PaperCode => "paper-code",
            Self::NoPicture { .. } => "seal-picture",
            Self::BadKey { .. } => "seal-key",
            Self::NotItsName { .. } => "not-its-name",
            Self::Bundle(why) => why.code(),
            Self::BundleNotSetUp(_) => "bundle-not-set-up",
            Self::LedgerClosed => "ledger-closed",
            Self::NotFound(_) => "not-found",
            Self::NotReady(_) => "not-ready",
            Self::Busy => "busy",
            Self::PrinterBusy => "printer-busy",
            Self::TooLarge(_) => "too-large",
            Self::BadRequest(_) => "bad-request",
            Self::FormIncomplete(_) => "form-incomplete",
            Self::VisitEnded => "visit-ended",
        }
    }
}

/// What is wrong with the file 3, what is wrong with the machine or must be waited for 4.
fn store_exit_code(why: &kiosk_store::Error) -> i32 {
    use kiosk_store::Error as Why;
    match why {
        Why::Shrunk { .. }
        | Why::TooLarge
        | Why::DemoAfterReal
        | Why::NoSuchRecord
        | Why::NoSuchJob => 3,
        Why::LedgerNotThere
        | Why::LedgerThere
        | Why::KeyWrong
        | Why::Corrupt
        | Why::Newer { .. }
        | Why::Older { .. }
        | Why::Busy
        | Why::DiskFull
        | Why::ImportRunning
        | Why::Io(_) => 4,
        _ => 70,
    }
}

fn printer_fault(trouble: &kiosk_spool::Trouble) -> Fault {
    match trouble {
        kiosk_spool::Trouble::PaperOut => Fault::PaperOut,
        kiosk_spool::Trouble::Offline => Fault::PrinterOffline,
        kiosk_spool::Trouble::NeedsHelp(_) => Fault::PrinterNeedsHelp,
    }
}

impl Error {
    /// The message's key and its slots, for a person at a command line.
    #[must_use]
    pub fn message(&self) -> (String, Vec<(&'static str, String)>) {
        if let Self::Notices(why) = self {
            return (format!("import-{}", why.code()), why.args());
        }
        if let Self::Bundle(why) = self {
            let detail = vec![("detail", why.to_string())];
            return (format!("bundle-refused-{}", why.code()), detail);
        }
        let args: Vec<(&'static str, String)> = match self {
            Self::File { path, .. } | Self::Own { path, .. } | Self::NoPicture { path } => {
                vec![("path", path.display().to_string())]
            }
            Self::BadKey { what } => vec![("what", what.clone())],
            Self::NotItsName { name } => vec![("name", name.clone())],
            Self::Seal(kiosk_seal::Refusal::Incomplete { missing, total }) => {
                let missing: Vec<String> = missing.iter().map(u8::to_string).collect();
                vec![
                    ("missing", missing.join("、")),
                    ("total", total.to_string()),
                ]
            }
            Self::Settings(fault) | Self::Profile(fault) => vec![
                ("line", fault.line.to_string()),
                ("column", fault.column.to_string()),
            ],
            Self::SettingOutOfBounds { name, line } => {
                vec![("name", (*name).to_owned()), ("line", line.to_string())]
            }
            Self::BundleNotSetUp(name) => vec![("name", (*name).to_owned())],
            Self::Store(kiosk_store::Error::Shrunk { before, now }) => {
                vec![("before", before.to_string()), ("now", now.to_string())]
            }
            Self::Store(why) => vec![("code", why.code().to_owned())],
            Self::Paper(kiosk_paper::Error::MissingGlyph { character, .. }) => {
                vec![("character", character.to_string())]
            }
            Self::Spool(why) => vec![("trouble", why.code().to_owned())],
            Self::Printer(trouble) => vec![("trouble", trouble.to_string())],
            Self::HandNotice(problems) => vec![("count", problems.len().to_string())],
            Self::FormIncomplete(count) => vec![("count", count.to_string())],
            Self::Answers { problems, .. } => vec![("count", problems.len().to_string())],
            _ => vec![],
        };
        let key = match self {
            Self::Store(kiosk_store::Error::Shrunk { .. }) => "store-shrunk",
            Self::Store(kiosk_store::Error::ImportRunning) => "store-importing",
            Self::Store(kiosk_store::Error::Busy) => "store-busy",
            Self::Store(kiosk_store::Error::DiskFull) => "store-full",
            Self::Store(kiosk_store::Error::Newer { .. }) => "store-newer",
            Self::SettingOutOfBounds {
                name: "printer.uri",
                ..
            } => "setting-printer",
            other => other.code(),
        };
        (format!("error-{key}"), args)
    }
}

/// Where a TOML file is not valid.
#[derive(Debug, thiserror::Error)]
#[error("{file}:{line}:{column}: {why}")]
pub struct TomlFault {
    /// The file's name.
    pub file: &'static str,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What the reader expected.
    pub why: String,
}

impl TomlFault {
    pub(crate) fn new(file: &'static str, text: &str, fault: &toml::de::Error) -> Self {
        let at = fault.span().map_or(0, |span| span.start);
        let before = text.get(..at).unwrap_or(text);
        Self {
            file,
            line: line_at(text, at),
            column: before
                .rsplit('\n')
                .next()
                .unwrap_or_default()
                .chars()
                .count()
                + 1,
            why: fault.message().to_owned(),
        }
    }
}

/// The line, from 1, of a place in a text.
fn line_at(text: &str, at: usize) -> usize {
    let before = text.as_bytes().get(..at).unwrap_or(text.as_bytes());
    before.iter().filter(|byte| **byte == b'\n').count() + 1
}

/// The line on which a setting such as `visit.max_sheets` stands; 1 where the text does not have it.
pub(crate) fn line_of(text: &str, name: &str) -> usize {
    let Ok(table) = toml::de::DeTable::parse(text) else {
        return 1;
    };
    let mut steps = name.split('.');
    let mut found = steps.next().and_then(|step| table.get_ref().get(step));
    for step in steps {
        found = found.and_then(|value| value.get_ref().get(step));
    }
    found.map_or(1, |value| line_at(text, value.span().start))
}

#[cfg(test)]
mod tests {
    use kiosk_store::Error as Store;

    use super::*;

    #[test]
    fn the_command_line_ends_as_its_callers_must_act() {
        let own = || Error::own(Path::new("/x"), std::io::ErrorKind::NotFound.into());
        let file = || Error::file(Path::new("/x"), std::io::ErrorKind::NotFound.into());
        let shrunk = Store::Shrunk { before: 9, now: 1 };
        let newer = Store::Newer { found: 9, known: 1 };
        for (error, exit) in [
            (file(), 3),
            (Error::Store(shrunk), 3),
            (own(), 4),
            (Error::Store(newer), 4),
            (Error::Store(Store::ImportRunning), 4),
            (Error::Store(Store::Busy), 4),
            (Error::Store(Store::DiskFull), 4),
            (Error::Store(Store::KeyWrong), 4),
            (Error::NotReady("x"), 4),
            (Error::Busy, 4),
            (Error::Store(Store::Unreadable("x")), 70),
            (Error::VisitEnded, 70),
        ] {
            assert_eq!(error.exit_code(), exit, "{error}");
        }
    }

    #[test]
    fn a_setting_is_found_on_its_line() {
        let text = "role = \"hall\"\n\n[visit]\nmax_sheets = 0\n[printer]\nuri = \"x\"\n";
        for (name, line) in [
            ("role", 1),
            ("visit.max_sheets", 4),
            ("printer.uri", 6),
            ("panel.px_per_mm", 1),
        ] {
            assert_eq!(line_of(text, name), line, "{name}");
        }
    }
}
