//! From the state of a filling to what the screen shows.
use kiosk_model::money::Money;
use kiosk_model::person_id;

use super::{
    CheckRow, CheckView, DerivedView, FieldView, FillingView, Keyboard, PageView, RowView,
    SectionState, SectionView, TableView, suggest,
};
use crate::answers::Row;
use crate::checks;
use crate::def::{Field, FieldKind, Required, Section};
use crate::expr::Scope;
use crate::filling::{Filling, Step};
use crate::normal::normal;
use crate::pages::QuestionPage;
use crate::printed::{Shown, show};
use crate::problem::Problem;
use crate::value::Value;

/// The row that a page of columns belongs to: its table, and its place from 0.
type InRow = Option<(&'static Field, usize)>;

impl Filling {
    /// Everything the screen shows now.
    pub fn view(&self) -> FillingView {
        let pages = self.pages();
        let page_id = match &self.step {
            Step::Page(id) | Step::Row { table: id, .. } => Some(id.as_str()),
            Step::Check => None,
        };
        let at = page_id.and_then(|id| pages.iter().position(|page| page.id == id));
        let section = at.and_then(|at| pages.get(at)).map(|page| page.section);
        let state = |at: usize| match section {
            Some(current) if at > current => SectionState::Todo,
            Some(current) if at == current => SectionState::Current,
            _ => SectionState::Done,
        };
        let sections = self.def.sections.iter().enumerate();
        FillingView {
            form_id: &self.def.id,
            edition: &self.def.edition,
            page: self.page_view(&pages),
            check: (self.step == Step::Check).then(|| self.check_view()),
            question: at.map_or(pages.len(), |at| at + 1),
            questions: pages.len(),
            sections: sections
                .map(|(at, Section { id, .. })| SectionView {
                    id,
                    state: state(at),
                })
                .collect(),
            can_go_back: self.can_go_back(),
            problems: self.problems_to_show(),
        }
    }

    fn problems_to_show(&self) -> Vec<Problem> {
        let mut problems = self.problems_here();
        if self.shown.is_none() {
            problems.retain(|problem| problem.code.is_worth_saying_at_once());
        }
        problems
    }

    fn page_view(&self, pages: &[QuestionPage<'static>]) -> Option<PageView> {
        match &self.step {
            Step::Check => None,
            Step::Page(id) => {
                let page = pages.iter().find(|page| page.id == id)?;
                Some(self.questions(page, None))
            }
            Step::Row { table, row, page } => {
                let field = self.def.fields().find(|field| field.id == *table)?;
                let pages = self.row_pages(table, *row);
                let page = pages.iter().find(|found| found.id == page)?;
                Some(self.questions(page, Some((field, *row))))
            }
        }
    }

    fn questions(&self, page: &QuestionPage<'static>, place: InRow) -> PageView {
        let table = page.table();
        let fields = match table {
            Some(_) => Vec::new(),
            None => page
                .fields
                .iter()
                .map(|field| self.field_view(field, place))
                .collect(),
        };
        let is_group = page.fields.iter().any(|field| field.id != page.id);
        let title_key = if is_group {
            self.def.page_key(page.id)
        } else {
            self.def
                .question_key(place.map(|(table, _)| table.id.as_str()), page.id)
        };
        PageView {
            id: match place {
                Some((table, row)) => format!("{}-{row}-{}", table.id, page.id),
                None => page.id.to_owned(),
            },
            title_key,
            section: self
                .def
                .sections
                .get(page.section)
                .map_or("", |section| &section.id),
            in_row: place.is_some(),
            fields,
            table: table.map(|table| self.table_view(table)),
            derived: self.derived(page, place),
        }
    }

    /// Amounts typed on the page, to be echoed in capitals, and what is computed from its answers.
    fn derived(&self, page: &QuestionPage<'static>, place: InRow) -> Vec<DerivedView> {
        let scope = self.scope_of(place);
        let table = place.map(|(table, _)| table.id.as_str());
        let amounts = page
            .fields
            .iter()
            .filter(|field| field.kind == FieldKind::Money);
        let mut derived: Vec<DerivedView> = amounts
            .filter_map(|field| derived_view(&scope, table, field))
            .collect();
        let here = |with: &String| page.fields.iter().any(|field| field.id == *with);
        let follows = |field: &&Field| {
            place.is_none() && !scope.is_input(field) && field.show_with.iter().any(here)
        };
        let following = self.def.fields().filter(follows);
        derived.extend(following.filter_map(|field| derived_view(&scope, None, field)));
        derived
    }

    /// The answers as seen from a place.
    fn scope_of(&self, place: InRow) -> Scope<'_> {
        let row = place.and_then(|(table, at)| {
            let row = self.answers.rows(&table.id).get(at)?;
            Some(self.scope().in_row(table, row, at))
        });
        row.unwrap_or_else(|| self.scope())
    }

    fn field_view(&self, field: &'static Field, place: InRow) -> FieldView {
        let scope = self.scope_of(place);
        let table = place.map(|(table, _)| table.id.as_str());
        let ready = field.ready.iter();
        let ready = ready.filter(|ready| ready.when.as_ref().is_none_or(|when| scope.holds(when)));
        let list = self.list_of(&scope, field);
        let choices = match &list {
            Some(list) => (0..list.len()).map(|at| at.to_string()).collect(),
            None => field
                .choices
                .iter()
                .map(|choice| choice.id.clone())
                .collect(),
        };
        let words_with = field.choices.iter().find(|choice| choice.takes_words);
        let cap = field.cap.as_ref().and_then(|cap| cap.eval(&scope).int());
        let value = scope
            .effective(field)
            .or_else(|| scope.stored(field).cloned());
        FieldView {
            id: &field.id,
            table,
            row: place.map(|(_, at)| at),
            kind: field.kind,
            required: field.required != Required::No,
            value: value.map(|value| self.as_choice(&scope, field, value)),
            choices,
            words_with: words_with.map(|choice| choice.id.as_str()),
            choice_texts: list,
            min: field.limits.min,
            max: [field.limits.max, cap].into_iter().flatten().min(),
            max_chars: field.limits.max_chars,
            ready_sentences: ready
                .map(|ready| self.def.ready_key(table, &field.id, ready))
                .collect(),
            suggestions: suggest::of_field(self, &scope, field, table),
            keyboards: keyboards(field),
            sensitive: field.kind.is_sensitive(),
            key: self.def.question_key(table, &field.id),
            prefilled: match place {
                Some((table, at)) => self.is_prefilled(&table.id, Some((at, &field.id))),
                None => self.is_prefilled(&field.id, None),
            },
        }
    }

    fn table_view(&self, table: &'static Field) -> TableView {
        let scope = self.scope();
        let rows = self.answers.rows(&table.id).iter().enumerate();
        let rows = rows.map(|(index, row)| RowView {
            index,
            cells: self.cells(table, row, index),
            problems: checks::of_row(&scope, table, index, row),
        });
        TableView {
            id: &table.id,
            key: self.def.question_key(None, &table.id),
            rows: rows.collect(),
            max_rows: table.limits.max_rows,
        }
    }

    fn cells(&self, table: &'static Field, row: &Row, at: usize) -> Vec<(&'static Field, Shown)> {
        let scope = self.scope();
        let scope = scope.in_row(table, row, at);
        let cell = |column: &'static Field| {
            let value = scope.effective(column);
            let value = value.map(|value| normal(column, &value));
            let value = value.filter(|value| !value.is_empty());
            let shown = value.map(|value| self.shown(Some(&table.id), column, &value));
            (column, shown.unwrap_or(Shown::Nothing))
        };
        table.columns.iter().map(cell).collect()
    }

    /// A value on the screen: as on paper, but identity numbers masked, and a ticked box said by its
    /// label.
    fn shown(&self, table: Option<&str>, field: &Field, value: &Value) -> Shown {
        match show(self.def, table, field, Some(value)) {
            Shown::Text(text) if field.kind.is_sensitive() => {
                Shown::Text(person_id::mask(text.trim()).into())
            }
            Shown::Nothing if *value == Value::Bool(true) => Shown::Choice {
                key: self.def.label_key(table, &field.id),
                words: None,
            },
            shown => shown,
        }
    }

    fn check_view(&self) -> CheckView {
        let problems = self.problems();
        let sections = self.def.sections.iter();
        let fields = sections.flat_map(|section| section.fields.iter().map(move |f| (section, f)));
        let rows = fields.flat_map(|(section, field)| self.check_rows(section, field, &problems));
        let rows = rows.collect();
        let is_ready = !problems.iter().any(|problem| problem.hard);
        CheckView {
            rows,
            problems,
            is_ready,
        }
    }

    /// The lines of one field: none where it is not shown, one for each row of a table.
    fn check_rows(
        &self,
        section: &'static Section,
        field: &'static Field,
        problems: &[Problem],
    ) -> Vec<CheckRow> {
        let scope = self.scope();
        let is_input = scope.is_input(field);
        let value = scope.effective(field).map(|value| normal(field, &value));
        let value = value.filter(|value| !value.is_empty());
        let is_computed = field.kind == FieldKind::Money && value.is_some();
        if field.kind.is_ink() || !is_input && !is_computed {
            return Vec::new();
        }
        let line = |row: Option<usize>, parts: Vec<Shown>| {
            let here = |p: &&Problem| p.field == field.id && (p.row == row || p.row.is_none());
            let hard = problems.iter().find(|p| p.hard && here(p));
            CheckRow {
                field: &field.id,
                key: self.def.question_key(None, &field.id),
                prefilled: self.is_prefilled(&field.id, None),
                row,
                section: &section.id,
                is_empty: parts.is_empty(),
                parts,
                is_input,
                problem: hard.or_else(|| problems.iter().find(here)).cloned(),
            }
        };
        match value {
            Some(Value::Rows(rows)) => {
                let parts = |at, row| {
                    let cells = self.cells(field, row, at).into_iter();
                    let shown = cells.map(|(_, shown)| shown);
                    shown.filter(|shown| *shown != Shown::Nothing).collect()
                };
                rows.iter()
                    .enumerate()
                    .map(|(at, row)| line(Some(at), parts(at, row)))
                    .collect()
            }
            Some(value) => vec![line(None, vec![self.shown(None, field, &value)])],
            None => vec![line(None, Vec::new())],
        }
    }
}

fn derived_view(scope: &Scope, table: Option<&str>, field: &'static Field) -> Option<DerivedView> {
    let value = scope.effective(field)?;
    let Shown::Text(text) = show(scope.def, None, field, Some(&value)) else {
        return None;
    };
    let capitals = match &value {
        Value::Money(amount) => Some(Money::capitals(*amount)),
        _ => None,
    };
    Some(DerivedView {
        field: &field.id,
        key: scope.def.question_key(table, &field.id),
        kind: field.kind,
        text: text.to_string(),
        capitals,
    })
}

fn keyboards(field: &Field) -> &'static [Keyboard] {
    use Keyboard::{Digits, Latin, Zhuyin};
    match field.kind {
        FieldKind::NationalId | FieldKind::PersonOrOrgId => &[Latin, Digits],
        FieldKind::Plate => &[Latin, Digits, Zhuyin],
        FieldKind::Email => &[Latin, Digits],
        FieldKind::Phone
        | FieldKind::Mobile
        | FieldKind::Money
        | FieldKind::Integer
        | FieldKind::RocDate
        | FieldKind::RocDatetime
        | FieldKind::RocMonth
        | FieldKind::Ubn
        | FieldKind::BankAccount
        | FieldKind::Decimal
        | FieldKind::Fraction
        | FieldKind::ParcelNo => &[Digits],
        FieldKind::BuildingNo => &[Digits, Zhuyin],
        FieldKind::DocNumber => &[Zhuyin, Digits],
        FieldKind::CaseNumber => &[Digits, Zhuyin],
        FieldKind::Division => &[Zhuyin],
        _ if field.is_name => &[Zhuyin, Latin],
        FieldKind::Text
        | FieldKind::Multiline
        | FieldKind::Address
        | FieldKind::ChoiceOrText
        | FieldKind::Choice
        | FieldKind::MultiChoice => &[Zhuyin, Latin, Digits],
        FieldKind::Checkbox
        | FieldKind::County
        | FieldKind::Township
        | FieldKind::MoneyCapitals
        | FieldKind::Table
        | FieldKind::Signature
        | FieldKind::Seal => &[],
    }
}
