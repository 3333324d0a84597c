//! From the text of a definition to a [`FormDef`], with every fault placed by file, line and column.
mod fault;
mod field;
mod paper;
mod raw;
pub(crate) mod shared;
mod validate;

use kiosk_model::date::RocDate;
use toml::Spanned;

use crate::answers::Answers;
use crate::def::{Field, FieldKind, FormDef, Offer, Required, Rule, Section};
use crate::expr::Expr;
use crate::json;
use crate::problem::Problem;
pub use fault::{DefError, Fault};
use raw::{RawForm, RawRule, Text};
use shared::List;

/// The version of the definition format that this program reads.
pub const FORMAT: u32 = 1;

/// A fault and its offset in the text; turned into a [`DefError`] at the door.
pub(crate) struct Found {
    at: usize,
    fault: Fault,
}

impl FormDef {
    /// Reads a definition. `file` is only named in errors.
    ///
    /// # Errors
    /// The first fault, with its place.
    pub fn read(file: &str, text: &str) -> Result<Self, DefError> {
        read(text).map_err(|Found { at, fault }| {
            let before = &text[..text.floor_char_boundary(at)];
            let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
            DefError {
                file: file.to_owned(),
                line: before.matches('\n').count() + 1,
                column: before[line_start..].chars().count() + 1,
                fault,
            }
        })
    }
}

fn read(text: &str) -> Result<FormDef, Found> {
    let raw: RawForm = toml::from_str(text).map_err(|error| Found {
        at: error.span().map_or(0, |span| span.start),
        fault: Fault::Shape(error.message().to_owned()),
    })?;
    if *raw.format.get_ref() != FORMAT {
        return Err(Found::at(&raw.format, Fault::Format(*raw.format.get_ref())));
    }
    let mut reader = Reader {
        text,
        exprs: Vec::new(),
        places: Vec::new(),
        shared_pages: shared::known(&raw.shared_pages, List::Pages)?,
    };
    let today = RocDate::parse_iso(raw.specimen.today.get_ref()).map_err(|_| {
        Found::at(
            &raw.specimen.today,
            Fault::Shape("not an ISO date".to_owned()),
        )
    })?;
    reader.id(&raw.id)?;

    let mut sections = Vec::new();
    for section in raw.sections {
        reader.id(&section.id)?;
        let fields = section
            .fields
            .into_iter()
            .map(|field| reader.field(field, None, None));
        let fields = fields.collect::<Result<_, _>>()?;
        sections.push(Section {
            id: section.id.into_inner(),
            fields,
        });
    }
    let staff = raw.staff.into_iter();
    let staff = staff.map(|field| reader.field(field, None, None));
    let staff = staff.collect::<Result<_, _>>()?;
    let rules: Result<Vec<_>, _> = raw
        .rules
        .into_iter()
        .map(|rule| reader.rule(rule))
        .collect();
    let (rules, examples): (Vec<_>, Vec<_>) = rules?.into_iter().unzip();

    let offers = raw.offers.into_iter().map(|offer| {
        let when = offer.when.as_ref();
        let when = when.map(|when| reader.expr(when, None, Gives::Condition));
        let when = when.transpose()?;
        if let Some(party) = &offer.party
            && !reader
                .places
                .iter()
                .any(|p| p.field.starts_with(party.get_ref().as_str()))
        {
            return Err(Found::at(party, Fault::Unknown(party.get_ref().clone())));
        }
        Ok(Offer {
            form: offer.form.into_inner(),
            when,
            party: offer.party.map(Spanned::into_inner),
        })
    });
    let offers = offers.collect::<Result<_, _>>()?;

    let paper_at = raw.paper.span().start;
    let mut def = FormDef {
        id: raw.id.into_inner(),
        no: raw.no,
        edition: raw.edition,
        kind_of: raw.kind_of,
        legal: raw.legal,
        bring: raw.bring,
        no_need: raw.no_need,
        mistakes: raw.mistakes,
        texts: raw.texts,
        shared_texts: shared::known(&raw.shared_texts, List::Texts)?,
        shared_pages: reader.shared_pages,
        copies: raw.copies.as_ref().map_or(1, |copies| *copies.get_ref()),
        copy_marks: raw
            .copy_marks
            .iter()
            .map(|mark| mark.get_ref().clone())
            .collect(),
        offers,
        sections,
        staff,
        rules,
        paper: raw.paper.into_inner(),
        specimen: Answers::default(),
        specimen_today: today,
        bands: raw
            .bands
            .into_iter()
            .map(|(name, bands)| (name, bands.into_inner()))
            .collect(),
    };
    validate::fields(&def, &reader.places)?;
    validate::copies(&def, raw.copies.as_ref(), &raw.copy_marks)?;
    validate::expressions(&def, &reader.exprs)?;
    validate::circles(&def, &reader.places)?;
    paper::check(
        &def,
        &Search {
            text,
            from: paper_at,
        },
    )?;

    for (at, (pass, fail)) in examples.into_iter().enumerate() {
        def.rules[at].pass = answers(&def, &pass)?;
        def.rules[at].fail = answers(&def, &fail)?;
    }
    if let Some(specimen) = &raw.specimen.answers {
        def.specimen = answers(&def, specimen)?;
    }
    Ok(def)
}

/// The answers of an example.
fn answers(def: &FormDef, table: &Spanned<toml::Table>) -> Result<Answers, Found> {
    let shape = |message: String| Found::at(table, Fault::Shape(message));
    let value = serde_json::to_value(table.get_ref()).map_err(|error| shape(error.to_string()))?;
    json::read(def, &value).map_err(|problems| {
        let first = problems.first();
        let field = first.map(Problem::place).unwrap_or_default();
        let code = first
            .map(|problem| problem.code.name().to_owned())
            .unwrap_or_default();
        Found::at(table, Fault::Example { field, code })
    })
}

/// What an expression has to give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gives {
    /// A condition.
    Condition,
    /// A value for the field or column it stands in.
    Value(FieldKind),
    /// Anything that can stand in a message.
    Slot,
}

/// An expression that waits for the whole form to be checked against.
pub(super) struct Waiting {
    pub at: usize,
    pub expr: Expr,
    pub table: Option<String>,
    pub gives: Gives,
}

/// A field or column and where its id stands.
pub(super) struct Place {
    pub at: usize,
    pub table: Option<String>,
    pub field: String,
}

struct Reader<'a> {
    text: &'a str,
    exprs: Vec<Waiting>,
    places: Vec<Place>,
    shared_pages: Vec<String>,
}

impl Reader<'_> {
    fn id(&self, id: &Text) -> Result<(), Found> {
        if is_id(id.get_ref()) {
            Ok(())
        } else {
            Err(Found::at(id, Fault::Id(id.get_ref().clone())))
        }
    }

    /// Reads an expression and remembers it for the check of its type.
    fn expr(&mut self, text: &Text, table: Option<&str>, gives: Gives) -> Result<Expr, Found> {
        // The string's own quotes stand before its first letter.
        let start = text.span().start;
        let rest = &self.text[start..];
        let quotes = if rest.starts_with("\"\"\"") || rest.starts_with("'''") {
            3
        } else {
            1
        };
        let at = start + quotes;
        let expr = Expr::parse(text.get_ref()).map_err(|error| Found {
            at: at + error.at,
            fault: Fault::Expr(error.kind),
        })?;
        let table = table.map(str::to_owned);
        self.exprs.push(Waiting {
            at,
            expr: expr.clone(),
            table,
            gives,
        });
        Ok(expr)
    }

    #[expect(
        clippy::type_complexity,
        reason = "the examples wait for the whole form"
    )]
    fn rule(
        &mut self,
        raw: RawRule,
    ) -> Result<(Rule, (Spanned<toml::Table>, Spanned<toml::Table>)), Found> {
        self.id(&raw.id)?;
        let (at, field) = (raw.field.span().start, raw.field.get_ref().clone());
        if !self
            .places
            .iter()
            .any(|place| place.table.is_none() && place.field == field)
        {
            return Err(Found {
                at,
                fault: Fault::Unknown(field),
            });
        }
        let when = raw
            .when
            .as_ref()
            .map(|when| self.expr(when, None, Gives::Condition));
        let when = when.transpose()?;
        let check = self.expr(&raw.check, None, Gives::Condition)?;
        let mut args = Vec::new();
        for (slot, text) in &raw.args {
            args.push((slot.clone(), self.expr(text, None, Gives::Slot)?));
        }
        let like = raw.like.as_ref().map(std::slice::from_ref);
        let like = like
            .map(|like| shared::known(like, List::Rules))
            .transpose()?;
        let rule = Rule {
            id: raw.id.into_inner(),
            like: like.and_then(|mut like| like.pop()),
            field,
            when,
            check,
            hard: raw.hard,
            args,
            pass: Answers::default(),
            fail: Answers::default(),
        };
        Ok((rule, (raw.pass, raw.fail)))
    }
}

impl Found {
    fn at<T>(place: &Spanned<T>, fault: Fault) -> Self {
        Self {
            at: place.span().start,
            fault,
        }
    }
}

/// Where in the text a quoted word stands, from some place on.
pub(super) struct Search<'a> {
    text: &'a str,
    from: usize,
}

impl Search<'_> {
    /// Where the first block of a page stands, the page counted from 0.
    pub(super) fn page(&self, page: usize) -> usize {
        let pages = self.text[self.from..].match_indices("[[paper.pages]]");
        pages
            .map(|(at, _)| self.from + at)
            .nth(page)
            .unwrap_or(self.from)
    }

    pub(super) fn quoted(&self, word: &str) -> usize {
        let found = self.text[self.from..].find(&format!("\"{word}\""));
        found.map_or(self.from, |at| self.from + at)
    }
}

fn is_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// Whether the citizen is ever asked for a field of this kind.
pub(crate) fn is_asked(field: &Field) -> bool {
    !field.kind.is_ink()
        && (field.required.is_citizen()
            || field.required == Required::Derived && field.input_when.is_some())
}
