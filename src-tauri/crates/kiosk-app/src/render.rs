//! From a form or a notice to the bytes of its PDF: what is written, in whose name, with what behind it.

use kiosk_forms::{CheckedForm, FormDef};
use kiosk_model::date::RocDate;
use kiosk_model::variant::Variant;
use kiosk_paper::{
    Fill, JobMark, Kind, Meta, NoticeOnPaper, NoticeType, OfficeOnPaper, Pages, PaperContext,
};
use kiosk_seal::{NotSealed, SigningKey};
use kiosk_spool::JobId;
use kiosk_words::keys;

use crate::error::Error;
use crate::machine::Machine;
use crate::print::{FormFill, NoticesStyle};

/// A finished document: what is shown, kept and sent are these bytes.
pub struct Paper {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// Its pages.
    pub pages: u32,
    /// Meant for both sides of the paper.
    pub both_sides: bool,
    /// Whether its answers stand on it as a square code too.
    pub code: Code,
}

impl Paper {
    /// Sheets of paper that one copy needs.
    #[must_use]
    pub fn sheets(&self) -> u32 {
        if self.both_sides {
            self.pages.div_ceil(2)
        } else {
            self.pages
        }
    }
}

/// The square code of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// None was wanted: nothing filled, or an office without a key.
    Unwanted,
    /// It stands behind the form.
    Carried,
    /// The answers are longer than any code: the form is whole without it.
    TooLong,
}

/// What a command makes a form's paper from.
pub enum FormSource<'a> {
    /// Empty, for handwriting.
    Blank,
    /// Empty in large type.
    Large,
    /// The worked example.
    Example,
    /// Empty, with fields that can be filled in on a computer.
    Fillable,
    /// A file of answers, checked like any other.
    Answers {
        /// The file's text.
        json: &'a str,
        /// Who signs the code behind the form; no code without.
        by: Option<&'a SigningKey>,
    },
}

impl FormSource<'_> {
    /// What of it the ledger knows.
    #[must_use]
    pub fn fill(&self) -> FormFill {
        match self {
            Self::Blank | Self::Fillable => FormFill::Blank,
            Self::Large => FormFill::Large,
            Self::Example => FormFill::Example,
            Self::Answers { .. } => FormFill::Filled,
        }
    }
}

impl Machine {
    /// A form as a PDF.
    ///
    /// # Errors
    /// A character no font has, or a definition that does not fit its sheet.
    pub fn render_form(&self, fill: Fill<'_>, job: Option<JobId>) -> Result<Paper, Error> {
        self.render_glossed(fill, None, job)
    }

    /// A form as a PDF, and behind it the sheet that explains it in another language.
    ///
    /// # Errors
    /// As [`Machine::render_form`].
    pub fn render_glossed(
        &self,
        fill: Fill<'_>,
        gloss: Option<Variant>,
        job: Option<JobId>,
    ) -> Result<Paper, Error> {
        self.render_coded(fill, gloss, job, None)
    }

    /// A checked form; behind it its code when there is a key to sign it with.
    pub(crate) fn render_filled(
        &self,
        form: &CheckedForm,
        gloss: Option<Variant>,
        job: Option<JobId>,
        by: Option<&SigningKey>,
    ) -> Result<Paper, Error> {
        let code = by.map(|by| (form, by));
        self.render_coded(Fill::Filled(form), gloss, job, code)
    }

    fn render_coded(
        &self,
        fill: Fill<'_>,
        gloss: Option<Variant>,
        job: Option<JobId>,
        code: Option<(&CheckedForm, &SigningKey)>,
    ) -> Result<Paper, Error> {
        let title = fill.def().title_key();
        let office = self.office_on_paper();
        let ctx = self.paper_context(&office, job, None);
        let mut pages = kiosk_paper::layout_form(fill, &ctx)?;
        let mut carried = Code::Unwanted;
        if let Some((form, by)) = code {
            carried = Code::Carried;
            match self.code_pages(form, by, &ctx) {
                Ok(sheets) => pages.append(sheets),
                Err(Error::NotSealed(NotSealed::TooLong)) => carried = Code::TooLong,
                Err(why) => return Err(why),
            }
        }
        if let Some(variant) = gloss.filter(|variant| has_gloss(*variant)) {
            pages.append(kiosk_paper::layout_gloss(fill, variant, &ctx)?);
        }
        // A file that is kept has no backs.
        let both_sides = job.is_some()
            && fill.def().paper.both_sides
            && !self.settings.printer.one_sided
            && pages.pages.len() > 1;
        if both_sides {
            pages = kiosk_paper::on_both_sides(pages, &ctx)?;
        }
        let title = self.words.get(Variant::ZhTw, title, &[]);
        let paper = self.write(&pages, title, job)?;
        Ok(Paper {
            both_sides,
            code: carried,
            ..paper
        })
    }

    /// A form from what a command line was given. Job: the id that stands on a paper that is printed;
    /// a file that is kept has none.
    ///
    /// # Errors
    /// As [`Machine::render_form`]; answers that are not JSON, of another form, or against a rule: all
    /// problems at once; a code where the office has no key.
    pub fn print_form(
        &self,
        def: &'static FormDef,
        source: &FormSource<'_>,
        gloss: Option<Variant>,
        job: Option<JobId>,
    ) -> Result<Paper, Error> {
        match source {
            FormSource::Blank => self.render_glossed(Fill::Blank(def), gloss, job),
            FormSource::Large => self.render_form(Fill::Large(def), job),
            FormSource::Example => self.render_glossed(Fill::Example(def), gloss, job),
            FormSource::Fillable => self.render_fillable(def, job),
            FormSource::Answers { json, by } => {
                if by.is_some() && !self.wants_code() {
                    return Err(NotSealed::NoKey.into());
                }
                let checked = kiosk_forms::check_json(def, json, self.moment())
                    .map_err(|problems| Error::Answers { def, problems })?;
                self.render_filled(&checked, gloss, job, *by)
            }
        }
    }

    /// The empty form with fields that can be filled in on a computer.
    fn render_fillable(&self, def: &'static FormDef, job: Option<JobId>) -> Result<Paper, Error> {
        let office = self.office_on_paper();
        let ctx = self.paper_context(&office, job, None);
        let pages = kiosk_paper::layout_form(Fill::Blank(def), &ctx)?;
        let title = self.words.get(Variant::ZhTw, def.title_key(), &[]);
        self.write_as(&pages, title, job, Kind::Fillable)
    }

    pub(crate) fn render_notice(
        &self,
        notice: NoticeOnPaper<'_>,
        as_of: Option<RocDate>,
        job: Option<JobId>,
    ) -> Result<Paper, Error> {
        let office = self.office_on_paper();
        let pages = kiosk_paper::layout_notice(
            notice,
            NoticeType::Standard,
            &self.paper_context(&office, job, as_of),
        )?;
        self.write(
            &pages,
            self.words
                .get(Variant::ZhTw, keys::PAPER_NOTICE_ESTATE, &[]),
            job,
        )
    }

    /// Several notices on one paper.
    pub(crate) fn render_notices(
        &self,
        many: &[NoticeOnPaper<'_>],
        style: NoticesStyle,
        as_of: Option<RocDate>,
        job: Option<JobId>,
    ) -> Result<Paper, Error> {
        let office = self.office_on_paper();
        let ctx = self.paper_context(&office, job, as_of);
        let pages = match style {
            NoticesStyle::Booklet => {
                kiosk_paper::layout_notice_booklet(many, NoticeType::Standard, &ctx)?
            }
            NoticesStyle::Large => {
                kiosk_paper::layout_notice_booklet(many, NoticeType::Large, &ctx)?
            }
            NoticesStyle::Compare => kiosk_paper::layout_notice_comparison(many, &ctx)?,
        };
        self.write(
            &pages,
            self.words
                .get(Variant::ZhTw, keys::PAPER_NOTICE_ESTATE, &[]),
            job,
        )
    }

    fn office_on_paper(&self) -> OfficeOnPaper {
        OfficeOnPaper {
            name: self.profile.office.name.clone(),
            address: self.profile.office.address.clone(),
            demo: self.profile.invented,
        }
    }

    fn paper_context<'a>(
        &'a self,
        office: &'a OfficeOnPaper,
        job: Option<JobId>,
        data_as_of: Option<RocDate>,
    ) -> PaperContext<'a> {
        PaperContext {
            office,
            words: &self.words,
            today: self.now().date(),
            job: job.map(|id| JobMark { id: id.code() }),
            data_as_of,
        }
    }

    fn write(&self, pages: &Pages, title: String, job: Option<JobId>) -> Result<Paper, Error> {
        self.write_as(pages, title, job, Kind::Tagged)
    }

    fn write_as(
        &self,
        pages: &Pages,
        title: String,
        job: Option<JobId>,
        kind: Kind,
    ) -> Result<Paper, Error> {
        let meta = Meta {
            title,
            created: self.now().instant,
            id: job.map_or([0; 16], |id| *id.uuid().as_bytes()),
        };
        Ok(Paper {
            pdf: kiosk_paper::write_pdf_as(pages, &meta, kind)?,
            pages: u32::try_from(pages.pages.len()).map_err(|_| Error::TooLarge("pages"))?,
            both_sides: false,
            code: Code::Unwanted,
        })
    }
}

/// Chinese needs no explanation in Chinese.
fn has_gloss(variant: Variant) -> bool {
    !matches!(variant, Variant::ZhTw | Variant::Easy)
}
