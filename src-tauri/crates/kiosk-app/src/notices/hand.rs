//! Notices entered, corrected or taken back by hand, with the names of those who did it.
//!
//! An entry is written into the ledger first and then applied to the catalogue; one that a catalogue does not have is
//! applied at the next start, so that a catalogue that was lost or replaced by an older one loses no entry.

mod fields;

use std::path::Path;

use kiosk_model::notice::{Notice, NoticeId, NoticeKind, NoticeState, SourceKind};
use kiosk_notices::attachments::AttachmentError;
pub use kiosk_store::Entry;
use kiosk_store::HandEntry;
use serde_json::Value;

use crate::error::Error;
use crate::{Kiosk, import_files};

/// The longest name of a person, in characters.
const LONGEST_NAME: usize = 50;

/// What is wrong with one field of a notice by hand; the message is `changes-problem-<code>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandProblem {
    /// The field by its name in the file, `lots.2.floor_price`.
    pub field: String,
    /// What is wrong.
    pub code: &'static str,
}

/// Reads a notice from TOML or JSON, whichever it is.
///
/// # Errors
/// [`Error::HandNotice`] when it is neither.
pub fn parse(text: &str) -> Result<Value, Error> {
    let text = text.trim_start_matches('\u{feff}');
    let read = if text.trim_start().starts_with('{') {
        serde_json::from_str(text).ok()
    } else {
        toml::from_str(text).ok()
    };
    read.ok_or_else(|| {
        Error::HandNotice(vec![HandProblem {
            field: String::new(),
            code: "noTable",
        }])
    })
}

/// A new notice as its file describes it, and every problem with it. `branch` is whose it is when the file does not say.
#[must_use]
pub fn read(given: &Value, branch: &str) -> (Notice, Vec<HandProblem>) {
    let mut problems = Vec::new();
    let kind = given
        .get("kind")
        .and_then(Value::as_str)
        .map(NoticeKind::parse);
    let mut notice = Notice::blank(kind.flatten().unwrap_or(NoticeKind::Estate));
    if kind.flatten().is_none() {
        problems.push(HandProblem {
            field: "kind".to_owned(),
            code: if kind.is_some() { "unknown" } else { "missing" },
        });
    }
    branch.clone_into(&mut notice.branch);
    problems.extend(fields::fill(&mut notice, given));
    problems.extend(fields::check_whole(&notice));
    (notice, problems)
}

/// Who enters something, and who agrees.
#[derive(Debug, Clone, Copy)]
pub struct Hands<'a> {
    /// Who enters it.
    pub by: &'a str,
    /// The second person, where one agrees at once.
    pub approved_by: Option<&'a str>,
}

/// What became of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entered {
    /// Its number.
    pub no: u32,
    /// Its notice.
    pub id: NoticeId,
    /// Whether it waits for a second person and is shown to nobody yet.
    pub waits: bool,
}

impl Kiosk {
    /// Enters a new notice. The files it names lie in `folder` (or in its folder `附件`).
    ///
    /// # Errors
    /// [`Error::HandNotice`] with every field's problem; no ledger; a disk that cannot be written.
    pub fn enter_notice(
        &self,
        given: &Value,
        folder: &Path,
        hands: Hands<'_>,
    ) -> Result<Entered, Error> {
        let (mut notice, found) = read(given, &self.profile().office.short_name);
        let mut problems = check_hands(hands);
        problems.extend(found);
        if notice.id.as_str().is_empty() {
            notice.id = NoticeId(format!("hand-{}", uuid::Uuid::new_v4()));
        } else if self
            .with_catalogue(|catalogue| catalogue.find(&notice.id))?
            .is_some()
        {
            problems.push(HandProblem {
                field: "id".to_owned(),
                code: "taken",
            });
        }
        self.take(notice, problems, folder, hands)
    }

    /// Corrects a notice that is there: what the file names is changed, all else stays. Of the files it names, those
    /// the notice has already need not lie in `folder`.
    ///
    /// # Errors
    /// As [`Kiosk::enter_notice`]; there is no such notice.
    pub fn correct_notice(
        &self,
        given: &Value,
        folder: &Path,
        hands: Hands<'_>,
    ) -> Result<Entered, Error> {
        let mut problems = check_hands(hands);
        let id = given.get("id").and_then(Value::as_str).unwrap_or_default();
        let mut notice = self.notice_by_id(id)?;
        problems.extend(fields::fill(&mut notice, given));
        problems.extend(fields::check_whole(&notice));
        self.take(notice, problems, folder, hands)
    }

    /// Takes a notice back (撤回).
    ///
    /// # Errors
    /// As [`Kiosk::correct_notice`].
    pub fn withdraw_notice(&self, id: &str, hands: Hands<'_>) -> Result<Entered, Error> {
        let mut notice = self.notice_by_id(id)?;
        notice.state = NoticeState::Withdrawn;
        self.take(notice, check_hands(hands), Path::new(""), hands)
    }

    /// The second person agrees to an entry, or does not. Whoever entered it cannot decide.
    ///
    /// # Errors
    /// No such entry waits; the same person; no ledger; a disk that cannot be written.
    pub fn decide_entry(&self, no: u32, agreed: bool, by: &str) -> Result<(), Error> {
        let entry = self
            .with_ledger(|ledger| ledger.entries().find(no))?
            .ok_or(Error::NotFound("entry"))?;
        let hands = Hands {
            by: &entry.entered_by,
            approved_by: Some(by),
        };
        let problems = check_hands(hands);
        if !problems.is_empty() {
            return Err(Error::HandNotice(problems));
        }
        let now = self.now();
        let decided =
            self.with_ledger(|ledger| ledger.entries_mut().decide(no, agreed, by.trim(), &now));
        match decided {
            Err(Error::Store(kiosk_store::Error::NoSuchRecord)) => Err(Error::NotFound("entry")),
            Err(why) => Err(why),
            Ok(_) => self.apply_entries(),
        }
    }

    /// The entries that wait for a second person, oldest first.
    ///
    /// # Errors
    /// No ledger.
    pub fn waiting_entries(&self) -> Result<Vec<Entry>, Error> {
        self.with_ledger(|ledger| ledger.entries().waiting())
    }

    /// Applies every valid entry that the catalogue does not have.
    pub(crate) fn apply_entries(&self) -> Result<(), Error> {
        let any = self.with_ledger(|ledger| ledger.entries().valid_after(0))?;
        if any.is_empty() {
            // Nearly every machine: the catalogue need not even be opened.
            return Ok(());
        }
        let last = self.with_catalogue(|catalogue| catalogue.last_hand_entry())?;
        let now = self.now();
        let entries: Vec<HandEntry> = any
            .into_iter()
            .filter(|entry| entry.no > last)
            .map(|entry| HandEntry {
                no: entry.no,
                notice: entry.notice,
                now,
            })
            .collect();
        if entries.is_empty() {
            return Ok(());
        }
        let built = self.importer()?.by_hand(&entries, &mut |_| Ok(()))?;
        self.switch_to(built).map(drop)
    }

    fn take(
        &self,
        mut notice: Notice,
        problems: Vec<HandProblem>,
        folder: &Path,
        hands: Hands<'_>,
    ) -> Result<Entered, Error> {
        if !problems.is_empty() {
            return Err(Error::HandNotice(problems));
        }
        // Held until the ledger refers to the files: the next import tidies away what nothing refers to.
        let importer = if notice.attachments.iter().any(|file| file.sha256.is_none()) {
            Some(self.importer()?)
        } else {
            None
        };
        if let Some(importer) = &importer {
            let problems = import_files::keep_of(&mut notice, folder, &importer.attachments());
            if !problems.is_empty() {
                let of = |(at, why): (usize, AttachmentError)| HandProblem {
                    field: format!("attachments.{}", at + 1),
                    code: match why {
                        AttachmentError::Missing | AttachmentError::Name => "noFile",
                        AttachmentError::TooLarge => "largeFile",
                        _ => "badFile",
                    },
                };
                return Err(Error::HandNotice(problems.into_iter().map(of).collect()));
            }
        }
        notice.source.kind = SourceKind::Hand;
        notice.demo = false;
        let needs_approval = self.settings().notices.approval_required;
        let (now, approved_by) = (self.now(), hands.approved_by.map(str::trim));
        let no = self.with_ledger(|ledger| {
            ledger
                .entries_mut()
                .add(&notice, hands.by.trim(), approved_by, needs_approval, &now)
        })?;
        drop(importer);
        let waits = needs_approval && approved_by.is_none();
        if !waits {
            self.apply_entries()?;
        }
        Ok(Entered {
            no,
            id: notice.id,
            waits,
        })
    }

    /// A notice as staff see it: also one that is not shown yet, or not any more.
    fn notice_by_id(&self, id: &str) -> Result<Notice, Error> {
        let id = NoticeId(id.to_owned());
        self.with_catalogue(|catalogue| catalogue.find(&id))?
            .ok_or(Error::NotFound("notice"))
    }
}

/// A name must be given, and the second person be another one.
fn check_hands(hands: Hands<'_>) -> Vec<HandProblem> {
    let mut problems = Vec::new();
    let mut check = |field: &str, name: &str| {
        let length = name.trim().chars().count();
        let code = match length {
            0 => "missing",
            length if length > LONGEST_NAME || name.chars().any(char::is_control) => "tooLong",
            _ => return,
        };
        problems.push(HandProblem {
            field: field.to_owned(),
            code,
        });
    };
    check("as", hands.by);
    if let Some(second) = hands.approved_by {
        check("approve-as", second);
        if second.trim() == hands.by.trim() {
            problems.push(HandProblem {
                field: "approve-as".to_owned(),
                code: "samePerson",
            });
        }
    }
    problems
}
