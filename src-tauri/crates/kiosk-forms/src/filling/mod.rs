//! Guided filling: one visit to one form, question by question.
//!
//! The state is the answers and the place; pages are counted anew at every step, so that branches
//! open and close as answers change. Nothing is refused while it is typed: `next` refuses.
mod lists;
mod reuse;
mod takes;
mod walk;

use kiosk_model::date::RocDate;

use crate::answers::{Answers, Row};
use crate::checked::{CheckedForm, check};
use crate::checks;
use crate::def::{Field, FieldKind, FormDef, Required};
use crate::expr::{Expr, Scope};
use crate::moment::Moment;
use crate::pages::{self, QuestionPage};
use crate::problem::{Common, Problem};
use crate::registry;
use crate::value::Value;
pub use reuse::Kept;
use reuse::Prefilled;
use takes::takes;

/// The choice under which words of one's own are given where the choices are a list of the office.
pub(crate) const OTHER: &str = "other";

/// What the caller knows of its office: choices and suggestions that no definition holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OfficeLists {
    /// Agencies that transfer cases to this office.
    pub agencies: Vec<String>,
    /// Divisions of this office, offered before the usual ones.
    pub divisions: Vec<String>,
    /// Beginnings of addresses of this district.
    pub address_prefixes: Vec<String>,
    /// The county or city of the office, offered first.
    pub county: Option<String>,
}

/// Which answer is meant: a field, or a column in a row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The field, or the table.
    pub field: String,
    /// The row, from 0.
    pub row: Option<usize>,
    /// The column.
    pub column: Option<String>,
}

impl Target {
    /// A field of the form.
    pub fn field(field: &str) -> Self {
        Self {
            field: field.to_owned(),
            row: None,
            column: None,
        }
    }

    /// A column in a row of a table.
    pub fn cell(table: &str, row: usize, column: &str) -> Self {
        Self {
            field: table.to_owned(),
            row: Some(row),
            column: Some(column.to_owned()),
        }
    }
}

/// Where the citizen is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// At a page of questions or the overview of a table, by its id.
    Page(String),
    /// In a row of a table, at one of its pages.
    Row {
        /// The table.
        table: String,
        /// The row, from 0.
        row: usize,
        /// The page inside the row.
        page: String,
    },
    /// At the page that shows every answer before printing.
    Check,
}

/// One visit to one form.
#[derive(Debug)]
pub struct Filling {
    pub(crate) def: &'static FormDef,
    pub(crate) answers: Answers,
    pub(crate) moment: Moment,
    pub(crate) lists: OfficeLists,
    pub(crate) step: Step,
    /// The problems that `next` has shown at this page.
    pub(crate) shown: Option<Vec<Problem>>,
    /// The citizen came from the check page to mend one answer, and goes back there.
    from_check: bool,
    prefilled: Prefilled,
}

impl Filling {
    /// Begins at the first question.
    pub fn new(def: &'static FormDef, moment: impl Into<Moment>, lists: OfficeLists) -> Self {
        Self::reusing(def, moment, lists, &Kept::default())
    }

    /// Begins at the first question, with what earlier forms of the visit have said.
    pub fn reusing(
        def: &'static FormDef,
        moment: impl Into<Moment>,
        lists: OfficeLists,
        kept: &Kept,
    ) -> Self {
        let step = Step::Check;
        let answers = Answers::default();
        let mut filling = Self {
            def,
            answers,
            moment: moment.into(),
            lists,
            step,
            shown: None,
            from_check: false,
            prefilled: Prefilled::default(),
        };
        filling.prefill(kept);
        if let Some(first) = filling.pages().first().map(|page| page.id.to_owned()) {
            filling.enter(&first);
        }
        filling
    }

    /// The form.
    pub fn def(&self) -> &'static FormDef {
        self.def
    }

    /// The answers given so far, as typed.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The day of the visit.
    pub fn today(&self) -> RocDate {
        self.moment.day()
    }

    /// Where the citizen is.
    pub fn step(&self) -> &Step {
        &self.step
    }

    pub(crate) fn scope(&self) -> Scope<'_> {
        Scope::new(self.def, &self.answers, self.moment)
    }

    pub(crate) fn pages(&self) -> Vec<QuestionPage<'static>> {
        pages::of_form(self.def, &self.scope())
    }

    /// The pages inside a row of a table.
    pub(crate) fn row_pages(&self, table: &str, row: usize) -> Vec<QuestionPage<'static>> {
        let (Some(field), Some(values)) =
            (self.def.field(table), self.answers.rows(table).get(row))
        else {
            return Vec::new();
        };
        let section = self
            .def
            .sections
            .iter()
            .position(|s| s.fields.iter().any(|f| f.id == table));
        pages::of_row(
            field,
            section.unwrap_or_default(),
            &self.scope().in_row(field, values, row),
        )
    }

    /// Keeps an answer as typed; `None` forgets it. Says what is wrong with it so far.
    ///
    /// # Errors
    /// The answer is of another shape than the field takes, or there is no such place: nothing is kept.
    pub fn answer(
        &mut self,
        target: &Target,
        value: Option<Value>,
    ) -> Result<Vec<Problem>, Problem> {
        let unknown = || Problem::of(&target.field, Common::UnknownField);
        let field = self
            .def
            .fields()
            .find(|field| field.id == target.field)
            .ok_or_else(unknown)?;
        match (target.row, &target.column) {
            (Some(row), Some(column)) => {
                let column = field.column(column).ok_or_else(unknown)?;
                let value = value.map(|value| match self.answers.rows(&field.id).get(row) {
                    Some(values) => {
                        let scope = self.scope();
                        self.as_text(&scope.in_row(field, values, row), column, value)
                    }
                    None => value,
                });
                if let Some(value) = &value {
                    takes(column, value).map_err(|problem| problem.in_row(&field.id, row))?;
                }
                self.answers.change_rows(&field.id, |rows| {
                    let row = rows.get_mut(row).ok_or_else(unknown)?;
                    match value {
                        Some(value) => row.set(&column.id, value),
                        None => row.clear(&column.id),
                    }
                    Ok(())
                })?;
                self.prefilled.forget(&field.id, Some((row, &column.id)));
                self.drop_township_beside(Some((&field.id, row)), column);
            }
            (None, None) if field.kind != FieldKind::Table => match value {
                Some(value) => {
                    let value = self.as_text(&self.scope(), field, value);
                    takes(field, &value)?;
                    self.answers.set(&field.id, value);
                    self.drop_township_beside(None, field);
                }
                None => self.answers.clear(&field.id),
            },
            _ => return Err(unknown()),
        }
        self.prefilled.forget(&field.id, None);
        self.drop_what_is_computed();
        self.stay_where_a_page_is();
        let scope = self.scope();
        Ok(match (target.row, &target.column) {
            (Some(row), Some(column)) => {
                let problems = checks::field_and_rows(&scope, field).into_iter();
                let here = |p: &Problem| p.row == Some(row) && p.column.as_ref() == Some(column);
                problems.filter(here).collect()
            }
            _ => checks::of_field(&scope, field),
        })
    }

    /// An answer to a field that is computed again is forgotten, so that it cannot come back later.
    fn drop_what_is_computed(&mut self) {
        let computed = self
            .def
            .fields()
            .filter(|field| field.required == Required::Derived);
        let scope = self.scope();
        let stale: Vec<&str> = computed
            .filter(|f| !scope.is_input(f))
            .map(|field| field.id.as_str())
            .collect();
        for field in stale {
            self.answers.clear(field);
        }
    }

    /// Adds a row and goes to its first question.
    ///
    /// # Errors
    /// The table is full, or there is no such table.
    pub fn add_row(&mut self, table: &str) -> Result<(), Problem> {
        let field = self.table(table)?;
        let max = field.limits.max_rows;
        let row = self.answers.rows(table).len();
        if row >= max {
            return Err(Problem::of(table, Common::RowsTooMany).with("max", max));
        }
        self.answers
            .change_rows(table, |rows| rows.push(Row::default()));
        self.enter_row(table, row);
        self.stay_where_a_page_is();
        Ok(())
    }

    /// Deletes a row and goes to the overview.
    ///
    /// # Errors
    /// There is no such row or table.
    pub fn delete_row(&mut self, table: &str, row: usize) -> Result<(), Problem> {
        self.table(table)?;
        let unknown = || Problem::of(table, Common::UnknownField);
        self.answers.change_rows(table, |rows| {
            if row < rows.len() {
                rows.remove(row);
                Ok(())
            } else {
                Err(unknown())
            }
        })?;
        self.prefilled.delete_row(table, row);
        self.drop_what_is_computed();
        self.shown = None;
        self.step = Step::Page(table.to_owned());
        self.stay_where_a_page_is();
        Ok(())
    }

    fn table(&self, table: &str) -> Result<&'static Field, Problem> {
        let field = self
            .def
            .fields()
            .find(|f| f.id == table && f.kind == FieldKind::Table);
        field.ok_or_else(|| Problem::of(table, Common::UnknownField))
    }

    /// The forms that belong to this one as it is filled in, by id; only those there are.
    pub fn offers(&self) -> Vec<&'static str> {
        let scope = self.scope();
        let is_offered = |when: &Option<Expr>| when.as_ref().is_none_or(|when| scope.holds(when));
        let offers = self
            .def
            .offers
            .iter()
            .filter(|offer| is_offered(&offer.when));
        let forms = offers.filter_map(|offer| registry::find(&offer.form));
        forms.map(|form| form.id.as_str()).collect()
    }

    /// Every problem of the form as it is now.
    pub fn problems(&self) -> Vec<Problem> {
        checks::all(&self.scope())
    }

    /// The problems of the page the citizen is at: its fields, and rules that point at them.
    pub(crate) fn problems_here(&self) -> Vec<Problem> {
        let scope = self.scope();
        match &self.step {
            Step::Check => Vec::new(),
            Step::Page(id) => {
                let pages = self.pages();
                let Some(page) = pages.iter().find(|page| page.id == id) else {
                    return Vec::new();
                };
                let fields = page.fields.iter();
                let mut problems: Vec<Problem> = fields
                    .flat_map(|field| checks::field_and_rows(&scope, field))
                    .collect();
                let here = |field: &str| page.fields.iter().any(|f| f.id == field);
                let rules = self.def.rules.iter().filter(|rule| here(&rule.field));
                problems.extend(rules.filter_map(|rule| checks::broken(&scope, rule)));
                problems
            }
            Step::Row { table, row, page } => {
                let pages = self.row_pages(table, *row);
                let (Some(page), Some(field), Some(values)) = (
                    pages.iter().find(|p| p.id == page),
                    self.def.field(table),
                    self.answers.rows(table).get(*row),
                ) else {
                    return Vec::new();
                };
                let here = |column: &str| page.fields.iter().any(|f| f.id == column);
                let problems = checks::of_row(&scope, field, *row, values).into_iter();
                problems
                    .filter(|p| p.column.as_deref().is_some_and(here))
                    .collect()
            }
        }
    }

    /// Checks the whole form.
    ///
    /// # Errors
    /// Every problem, when at least one is hard.
    pub fn check(&self) -> Result<CheckedForm, Vec<Problem>> {
        check(self.def, &self.answers, self.moment)
    }
}
