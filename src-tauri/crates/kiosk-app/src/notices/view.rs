//! One notice in full, with what came before it and what belongs to it; and whether a printed one still holds.

use std::path::PathBuf;

use kiosk_model::clock::Now;
use kiosk_model::date::RocDate;
use kiosk_model::notice::{AttachmentKind, Notice, NoticeId, NoticeState};
use kiosk_model::print_code::{PrintCode, PrintVerdict};
use kiosk_store::{Attachments, Correction, UsageKind};
pub use kiosk_store::{Field, FieldChange, FieldValue, LotInHistory, RoundInHistory};

use crate::Kiosk;
use crate::error::Error;

/// A notice in full.
#[derive(Clone, Debug)]
pub struct NoticeView {
    /// What it says.
    pub notice: Notice,
    /// Where it stands today.
    pub state: NoticeState,
    /// The rounds of what it sells, itself among them, oldest first.
    pub history: Vec<RoundInHistory>,
    /// What it said before, newest change first.
    pub corrections: Vec<CorrectionView>,
    /// The files that belong to it, in its order.
    pub attachments: Vec<AttachmentView>,
    /// The code that a print of it carries today.
    pub paper_code: PrintCode,
}

/// A change of a notice.
#[derive(Clone, Debug, PartialEq)]
pub struct CorrectionView {
    /// The day it was brought in.
    pub on: RocDate,
    /// Whether a price or a day was changed (更正).
    pub marked: bool,
    /// What was said before and after, field by field.
    pub changes: Vec<FieldChange>,
}

/// A file that belongs to a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttachmentView {
    /// Its title.
    pub title: String,
    /// What it shows.
    pub kind: AttachmentKind,
    /// Bytes; 0 while it is not there.
    pub bytes: u64,
    /// Where it lies; `None` while it is not there.
    pub path: Option<PathBuf>,
}

/// What is to be said about a printed notice.
#[derive(Clone, Debug)]
pub struct PaperCheck {
    /// Whether it still holds.
    pub verdict: PrintVerdict,
    /// The notice, where there is one.
    pub id: Option<NoticeId>,
    /// What the notice said before, newest change first; for a print that is out of date.
    pub corrections: Vec<CorrectionView>,
}

impl Kiosk {
    /// One notice. One that is not shown yet, or not any more, is not found.
    ///
    /// # Errors
    /// There is none of this id, no ledger, or a damaged catalogue.
    pub fn get_notice(&self, id: &str) -> Result<Notice, Error> {
        let id = NoticeId(id.to_owned());
        let found = self.with_catalogue(|catalogue| catalogue.find(&id))?;
        self.count(UsageKind::NoticeShown);
        let today = self.now().date();
        found
            .filter(|notice| is_shown(notice, today))
            .ok_or(Error::NotFound("notice"))
    }

    /// One notice in full, with its history, its corrections and its files.
    ///
    /// # Errors
    /// As [`Kiosk::get_notice`].
    pub fn view_notice(&self, id: &str) -> Result<NoticeView, Error> {
        let notice = self.get_notice(id)?;
        let today = self.now().date();
        let history = self.notice_history(&notice.id)?;
        let corrections = self.notice_corrections(&notice.id)?;
        let files = Attachments::of(self.machine.dir());
        let attachments = notice
            .attachments
            .iter()
            .map(|attachment| AttachmentView {
                title: attachment.title.clone(),
                kind: attachment.kind,
                bytes: attachment.bytes,
                path: attachment
                    .sha256
                    .as_deref()
                    .and_then(|hash| files.path(hash)),
            })
            .collect();
        Ok(NoticeView {
            state: notice.state_on(today),
            paper_code: PrintCode::of(&notice),
            history,
            corrections,
            attachments,
            notice,
        })
    }

    /// The rounds of what a notice sells, itself among them, oldest first. Linked by case and by what is sold, never
    /// merged.
    ///
    /// # Errors
    /// No ledger, or a damaged catalogue.
    pub fn notice_history(&self, id: &NoticeId) -> Result<Vec<RoundInHistory>, Error> {
        let today = self.now().date();
        self.with_catalogue(|catalogue| catalogue.history(id, today))
    }

    /// What a notice said before, newest change first.
    ///
    /// # Errors
    /// No ledger, or a damaged catalogue.
    pub fn notice_corrections(&self, id: &NoticeId) -> Result<Vec<CorrectionView>, Error> {
        let found = self.with_catalogue(|catalogue| catalogue.corrections(id))?;
        let state = self.now().state;
        let of = |correction: Correction| CorrectionView {
            on: Now {
                instant: correction.at,
                state,
            }
            .date(),
            marked: correction.marked,
            changes: correction.changes,
        };
        Ok(found
            .into_iter()
            .map(of)
            .filter(|correction| !correction.changes.is_empty())
            .collect())
    }

    /// Whether a print still holds, by the code at its foot.
    ///
    /// # Errors
    /// [`Error::PaperCode`] for digits that are no code; no ledger; a damaged catalogue.
    pub fn check_paper_code(&self, typed: &str) -> Result<PaperCheck, Error> {
        let code = PrintCode::parse(typed).map_err(|_| Error::PaperCode)?;
        let today = self.now().date();
        let candidates =
            self.with_catalogue(|catalogue| catalogue.with_ids(&|id| code.may_be_of(id)))?;
        let verdict = code.verdict(&candidates, today);
        // Nearly always there is one; of several, the one whose content fits.
        let id = match candidates.as_slice() {
            [only] => Some(only.id.clone()),
            several => several
                .iter()
                .find(|notice| PrintCode::of(notice) == code)
                .map(|notice| notice.id.clone()),
        };
        let corrections = match (&id, verdict) {
            (Some(id), PrintVerdict::Changed | PrintVerdict::Withdrawn) => {
                self.notice_corrections(id)?
            }
            _ => Vec::new(),
        };
        Ok(PaperCheck {
            verdict,
            id,
            corrections,
        })
    }
}

/// Whether a notice is shown on a day at all (上架, 下架).
fn is_shown(notice: &Notice, today: RocDate) -> bool {
    notice.valid_from.is_none_or(|first| first <= today)
        && notice.valid_to.is_none_or(|last| last >= today)
}
