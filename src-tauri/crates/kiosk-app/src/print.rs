//! What may be printed, and the one immutable file that is made of it: previewed and sent are the
//! same bytes. What the file says is made in [`crate::render`], what becomes of it in [`job`].

mod job;

use std::sync::Arc;

use kiosk_forms::FormDef;
use kiosk_model::notice::Notice;
use kiosk_model::variant::Variant;
use kiosk_paper::{Fill, NoticeOnPaper, Picture};
use kiosk_spool::JobFile;
pub use kiosk_spool::{JobId, Trouble};
use kiosk_store::{JobKind, NewJob, UsageKind};

use crate::error::Error;
pub use crate::press::PrinterNow;
use crate::render::{Code, Paper};
use crate::{Kiosk, forms};

pub(crate) use job::Job;
pub use job::{PrintProgress, Status};

/// Copies of one paper that one visitor may ask for.
pub(crate) const MAX_COPIES: u8 = 9;

/// What is to be printed.
#[derive(Clone, Debug)]
pub enum PrintWhat {
    /// A form of the branch's list.
    Form {
        /// Its id.
        id: String,
        /// How it is filled.
        fill: FormFill,
    },
    /// A notice.
    Notice {
        /// Its id.
        id: String,
    },
    /// Several notices together.
    Notices {
        /// Their ids, in the order of the paper.
        ids: Vec<String>,
        /// In which way.
        style: NoticesStyle,
    },
}

/// How several notices are printed together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticesStyle {
    /// As one booklet with its list of contents.
    Booklet,
    /// The same in large print.
    Large,
    /// Up to three side by side on one sheet.
    Compare,
}

/// At most so many notices go into one booklet.
const MOST_NOTICES: usize = 8;

/// How a form is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormFill {
    /// Empty, for handwriting.
    Blank,
    /// Empty in large type.
    Large,
    /// The worked example, 範例 across the page.
    Example,
    /// What the visitor has answered so far; the rest stays empty.
    Draft,
    /// The visitor's answers, checked and complete.
    Filled,
}

/// A notice as it goes to the paper.
struct WithRounds {
    notice: Notice,
    rounds: Vec<Notice>,
    pictures: Vec<Arc<Picture>>,
}

impl WithRounds {
    fn on_paper(&self) -> NoticeOnPaper<'_> {
        NoticeOnPaper {
            notice: &self.notice,
            rounds: &self.rounds,
            pictures: &self.pictures,
        }
    }
}

/// A file that is ready.
#[derive(Debug)]
pub struct Prepared {
    /// The job's id.
    pub id: String,
    /// Pages of one copy.
    pub pages: u32,
    /// Sheets of paper of one copy.
    pub sheets: u32,
    /// The square code behind it.
    pub code: Code,
}

impl PrintWhat {
    /// What the ledger calls it, and as what it is counted.
    fn kind(&self) -> (JobKind, UsageKind) {
        match self {
            Self::Notice { .. } | Self::Notices { .. } => {
                (JobKind::Notice, UsageKind::NoticePrinted)
            }
            Self::Form { fill, .. } => match fill {
                FormFill::Blank | FormFill::Large => {
                    (JobKind::FormBlank, UsageKind::FormBlankPrinted)
                }
                FormFill::Example => (JobKind::FormExample, UsageKind::FormBlankPrinted),
                FormFill::Draft => (JobKind::FormDraft, UsageKind::FormPrinted),
                FormFill::Filled => (JobKind::FormFilled, UsageKind::FormPrinted),
            },
        }
    }
}

impl Kiosk {
    /// Makes the one immutable file of a print job of this visit.
    ///
    /// # Errors
    /// Nothing to print, answers that are not complete, a character no font has, a disk that
    /// cannot be written, more sheets than a visit may print; the visit has ended meanwhile.
    pub fn prepare_print(&self, what: &PrintWhat, copies: u8) -> Result<Prepared, Error> {
        self.prepare_glossed(what, None, copies)
    }

    /// The same; behind a form that holds answers or the example stands the sheet that explains it
    /// in the visitor's language.
    ///
    /// # Errors
    /// As [`Kiosk::prepare_print`].
    pub fn prepare_glossed(
        &self,
        what: &PrintWhat,
        gloss: Option<Variant>,
        copies: u8,
    ) -> Result<Prepared, Error> {
        if !(1..=MAX_COPIES).contains(&copies) {
            return Err(Error::TooLarge("copies"));
        }
        let id = JobId::random();
        let begun = self.visit().number;
        let paper = match what {
            PrintWhat::Form { id: form, fill } => self.render_visit_form(form, *fill, gloss, id)?,
            PrintWhat::Notice { id: notice } => {
                let as_of = self.freshness().map(|fresh| fresh.as_of);
                let found = self.with_rounds(notice)?;
                self.machine
                    .render_notice(found.on_paper(), as_of, Some(id))?
            }
            PrintWhat::Notices { ids, style } => {
                if ids.is_empty() || ids.len() > MOST_NOTICES {
                    return Err(Error::TooLarge("notices"));
                }
                let as_of = self.freshness().map(|fresh| fresh.as_of);
                let found: Vec<WithRounds> = ids
                    .iter()
                    .map(|notice| self.with_rounds(notice))
                    .collect::<Result<_, _>>()?;
                let many: Vec<NoticeOnPaper<'_>> = found.iter().map(WithRounds::on_paper).collect();
                self.machine
                    .render_notices(&many, *style, as_of, Some(id))?
            }
        };
        let mut visit = self.still_in(begun)?;
        let sheets = paper.sheets();
        if visit.sheets + sheets * u32::from(copies) > self.machine.settings.visit.max_sheets {
            return Err(Error::Busy);
        }
        let file = JobFile::create(&self.machine.spool_dir(), id, &paper.pdf, paper.pages)?;
        self.record_job(id, what, paper.pages, copies)?;
        self.count(what.kind().1);
        let job = Job::ready(id, file, &paper, copies);
        visit.jobs.insert(id.to_string(), job);
        Ok(Prepared {
            id: id.to_string(),
            pages: paper.pages,
            sheets,
            code: paper.code,
        })
    }

    /// A notice, the other rounds of what it sells, and its pictures.
    fn with_rounds(&self, id: &str) -> Result<WithRounds, Error> {
        let notice = self.get_notice(id)?;
        let history = self.notice_history(&notice.id)?;
        let rounds = self.with_catalogue(|catalogue| {
            let others = history.iter().filter(|round| !round.twin);
            let found = others.map(|round| catalogue.find(&round.id));
            found.filter_map(Result::transpose).collect()
        })?;
        Ok(WithRounds {
            pictures: self.pictures_for_paper(&notice),
            notice,
            rounds,
        })
    }

    fn render_visit_form(
        &self,
        id: &str,
        fill: FormFill,
        gloss: Option<Variant>,
        job: JobId,
    ) -> Result<Paper, Error> {
        let def: &'static FormDef = forms::find(id)?;
        let (machine, mark) = (&self.machine, Some(job));
        match fill {
            FormFill::Blank => machine.render_form(Fill::Blank(def), mark),
            FormFill::Large => machine.render_form(Fill::Large(def), mark),
            FormFill::Example => machine.render_glossed(Fill::Example(def), gloss, mark),
            FormFill::Draft => self.with_filling(|filling| {
                if filling.def().id != id {
                    return Err(Error::NotReady("another form is open"));
                }
                machine.render_glossed(Fill::Draft(filling), gloss, mark)
            }),
            FormFill::Filled => self.with_filling(|filling| {
                if filling.def().id != id {
                    return Err(Error::NotReady("another form is open"));
                }
                let checked = filling
                    .check()
                    .map_err(|problems| Error::FormIncomplete(problems.len()))?;
                machine.render_filled(&checked, gloss, mark, self.signing.as_ref())
            }),
        }
    }

    /// Notes a job in the ledger before anything of it is sent.
    pub(crate) fn record_job(
        &self,
        id: JobId,
        what: &PrintWhat,
        pages: u32,
        copies: u8,
    ) -> Result<(), Error> {
        let form = match what {
            PrintWhat::Form { id, .. } => Some(forms::find(id)?),
            PrintWhat::Notice { .. } | PrintWhat::Notices { .. } => None,
        };
        let job = NewJob {
            id: id.uuid(),
            kind: what.kind().0,
            form: form.map(|def| def.id.clone()),
            edition: form.map(|def| def.edition.clone()),
            pages,
            copies: copies.into(),
        };
        let today = self.now().date();
        self.with_ledger(|ledger| ledger.jobs_mut().create(&job, today))
    }
}
