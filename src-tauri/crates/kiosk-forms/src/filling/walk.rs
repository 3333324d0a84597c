//! Moving about in a form: on, back, to one question, into and out of the rows of a table.
use super::{Filling, Step, Target};
use crate::answers::Row;
use crate::def::{Field, FieldKind};
use crate::pages::QuestionPage;
use crate::problem::Problem;

impl Filling {
    /// Goes to the next page, or says what keeps the citizen here. Hints (soft problems) keep only
    /// once: after they were shown, the next call goes on.
    ///
    /// # Errors
    /// The problems of this page.
    #[expect(
        clippy::should_implement_trait,
        reason = "the next page, not the next item"
    )]
    pub fn next(&mut self) -> Result<(), Vec<Problem>> {
        let problems = self.problems_here();
        let hard = problems.iter().any(|problem| problem.hard);
        if hard
            || self.shown.as_ref().is_none_or(|shown| *shown != problems) && !problems.is_empty()
        {
            self.shown = Some(problems.clone());
            return Err(problems);
        }
        self.shown = None;
        match self.step.clone() {
            Step::Check => {}
            Step::Row { table, row, page } => {
                let pages = self.row_pages(&table, row);
                let at = pages.iter().position(|p| p.id == page);
                match at.and_then(|at| pages.get(at + 1)) {
                    Some(next) => {
                        self.step = Step::Row {
                            table,
                            row,
                            page: next.id.to_owned(),
                        }
                    }
                    None if self.from_check => self.to_check(),
                    None => self.step = Step::Page(table),
                }
            }
            Step::Page(_) if self.from_check => self.to_check(),
            Step::Page(page) => {
                let pages = self.pages();
                let at = pages.iter().position(|p| p.id == page);
                match at.and_then(|at| pages.get(at + 1)) {
                    Some(next) => self.enter(next.id),
                    None => self.to_check(),
                }
            }
        }
        Ok(())
    }

    /// Goes one page back; at the first page nothing happens.
    pub fn back(&mut self) {
        self.shown = None;
        match self.step.clone() {
            _ if self.from_check => self.to_check(),
            Step::Check => {
                if let Some(last) = self.pages().last() {
                    self.step = Step::Page(last.id.to_owned());
                }
            }
            Step::Page(page) => self.page_before(&page),
            Step::Row { table, row, page } => {
                let pages = self.row_pages(&table, row);
                let at = pages.iter().position(|p| p.id == page).unwrap_or_default();
                match at.checked_sub(1).and_then(|before| pages.get(before)) {
                    Some(before) => {
                        self.step = Step::Row {
                            table,
                            row,
                            page: before.id.to_owned(),
                        }
                    }
                    None => self.leave_row(table, row),
                }
            }
        }
    }

    /// Out of a row by its front door: a row in which nothing was written goes with it.
    fn leave_row(&mut self, table: String, row: usize) {
        let rows = self.answers.rows(&table);
        let untouched = rows
            .get(row)
            .is_some_and(|row| row.iter().all(|(_, v)| v.is_empty()));
        if untouched {
            self.answers.change_rows(&table, |rows| rows.remove(row));
        }
        if self.answers.rows(&table).is_empty() {
            self.page_before(&table);
        } else {
            self.step = Step::Page(table);
        }
    }

    fn page_before(&mut self, page: &str) {
        let pages = self.pages();
        let at = pages.iter().position(|p| p.id == page).unwrap_or_default();
        match at.checked_sub(1).and_then(|before| pages.get(before)) {
            Some(before) => self.step = Step::Page(before.id.to_owned()),
            // The first page: a table without rows opens its first row again.
            None => self.enter(page),
        }
    }

    /// After answers have changed: leads from a page that no longer applies to the last one before it
    /// that does, so that the citizen always stands at a page that is there.
    pub(super) fn stay_where_a_page_is(&mut self) {
        let (table, row, page) = match &self.step {
            Step::Check => return,
            Step::Page(page) => return self.stay_near(&page.clone()),
            Step::Row { table, row, page } => (table.clone(), *row, page.clone()),
        };
        if self.pages().iter().all(|found| found.id != table) {
            return self.stay_near(&table);
        }
        let pages = self.row_pages(&table, row);
        if pages.iter().any(|found| found.id == page) {
            return;
        }
        let columns = self.def.field(&table).map_or(&[][..], |f| &f.columns);
        self.shown = None;
        self.step = match last_before(columns.iter(), &pages, &page) {
            Some(page) => Step::Row { table, row, page },
            None => Step::Page(table),
        };
    }

    fn stay_near(&mut self, page: &str) {
        let pages = self.pages();
        if pages.iter().any(|found| found.id == page) {
            return;
        }
        match last_before(self.def.fields(), &pages, page) {
            Some(page) => {
                self.shown = None;
                self.enter(&page);
            }
            None => self.to_check(),
        }
    }

    /// Whether there is a page before this one.
    pub fn can_go_back(&self) -> bool {
        let first = |page: &str| self.pages().first().is_some_and(|first| first.id == page);
        match &self.step {
            _ if self.from_check => true,
            Step::Check => true,
            Step::Page(page) => !first(page),
            Step::Row { table, row, page } => {
                let inside = self
                    .row_pages(table, *row)
                    .first()
                    .is_none_or(|p| p.id != page);
                inside || !first(table) || self.answers.rows(table).len() > 1
            }
        }
    }

    /// Goes to the question of a field; from the check page one comes back there with the next step.
    /// A computed field leads to the last question before it. An unknown field leads nowhere.
    pub fn goto(&mut self, target: &Target) {
        let from_check = self.step == Step::Check || self.from_check;
        let pages = self.pages();
        let page = pages
            .iter()
            .find(|page| page.fields.iter().any(|f| f.id == target.field));
        let page = page
            .map(|page| page.id.to_owned())
            .or_else(|| self.page_of_computed(target));
        let Some(page) = page else { return };
        self.shown = None;
        self.from_check = from_check;
        let in_row = target
            .row
            .filter(|row| *row < self.answers.rows(&page).len());
        match in_row {
            Some(row) => {
                self.enter_row(&page, row);
                let column = target.column.as_deref();
                let pages = self.row_pages(&page, row);
                let holds =
                    |p: &&QuestionPage| p.fields.iter().any(|f| Some(f.id.as_str()) == column);
                if let Some(found) = pages.iter().find(holds) {
                    self.step = Step::Row {
                        table: page,
                        row,
                        page: found.id.to_owned(),
                    };
                }
            }
            None => self.enter(&page),
        }
    }

    fn page_of_computed(&self, target: &Target) -> Option<String> {
        let pages = self.pages();
        let field = self.def.fields().find(|field| field.id == target.field)?;
        let shown = field.show_with.iter().find_map(|with| {
            pages
                .iter()
                .find(|page| page.fields.iter().any(|f| f.id == *with))
        });
        shown.map(|page| page.id.to_owned())
    }

    /// Goes to the check page, from wherever the citizen is.
    pub fn to_check(&mut self) {
        self.shown = None;
        self.from_check = false;
        self.step = Step::Check;
    }

    /// Enters a page; a table without rows opens its first row at once where one is needed.
    pub(super) fn enter(&mut self, page: &str) {
        self.step = Step::Page(page.to_owned());
        let needs_row = self.def.fields().any(|field| {
            field.id == page && field.kind == FieldKind::Table && field.limits.min_rows > 0
        });
        if needs_row && self.answers.rows(page).is_empty() {
            self.answers
                .change_rows(page, |rows| rows.push(Row::default()));
            self.enter_row(page, 0);
        }
    }

    pub(super) fn enter_row(&mut self, table: &str, row: usize) {
        self.shown = None;
        let first = self
            .row_pages(table, row)
            .first()
            .map(|page| page.id.to_owned());
        self.step = match first {
            Some(page) => Step::Row {
                table: table.to_owned(),
                row,
                page,
            },
            None => Step::Page(table.to_owned()),
        };
    }
}

/// Of the pages that apply, the last that the definition names before `page`; else the first.
fn last_before<'a>(
    fields: impl Iterator<Item = &'a Field>,
    pages: &[QuestionPage],
    page: &str,
) -> Option<String> {
    let named = fields.map(|field| field.page.as_deref().unwrap_or(&field.id));
    let before = named
        .take_while(|id| *id != page)
        .filter(|id| pages.iter().any(|found| found.id == *id));
    before
        .last()
        .or_else(|| pages.first().map(|first| first.id))
        .map(str::to_owned)
}
