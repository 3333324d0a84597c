//! What the screen shows of a filling: everything that the window needs, as values and message keys.
use kiosk_model::money::Money;
use kiosk_model::person_id;

use crate::answers::Row;
use crate::checks;
use crate::def::{Field, FieldKind, Required, Source};
use crate::expr::Scope;
use crate::filling::{Filling, Step};
use crate::lists;
use crate::pages::QuestionPage;
use crate::printed::{Shown, show};
use crate::problem::Problem;
use crate::value::Value;

/// The whole screen of a filling.
#[derive(Debug, Clone)]
pub struct FillingView {
    /// Id of the form.
    pub form_id: &'static str,
    /// Its edition.
    pub edition: &'static str,
    /// The page of questions, unless at the check page.
    pub page: Option<PageView>,
    /// The check page, when there.
    pub check: Option<CheckView>,
    /// Number of this question, from 1; pages inside a row have the number of their table.
    pub question: usize,
    /// How many questions there are at the moment.
    pub questions: usize,
    /// The steps of the form.
    pub sections: Vec<SectionView>,
    /// Whether there is a page before this one.
    pub can_go_back: bool,
    /// Problems to show at this page: all of them once `next` has refused, before that only those that
    /// more typing cannot mend.
    pub problems: Vec<Problem>,
}

/// One step of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionView {
    /// Id, message `form-<form>-section-<id>`.
    pub id: &'static str,
    /// How far it is.
    pub state: SectionState,
}

/// How far a section is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SectionState {
    /// Behind the citizen.
    Done,
    /// Here.
    Current,
    /// Still to come.
    Todo,
}

/// A page of questions.
#[derive(Debug, Clone)]
pub struct PageView {
    /// The field's id, or that of the group of fields.
    pub id: &'static str,
    /// Key of the page's question: of its only field, of its table, or of the group
    /// (`form-<form>-page-<id>`).
    pub title_key: String,
    /// Section.
    pub section: &'static str,
    /// Whether this page is inside a row.
    pub in_row: bool,
    /// The questions; empty at the overview of a table.
    pub fields: Vec<FieldView>,
    /// The rows, at the overview of a table.
    pub table: Option<TableView>,
    /// Computed values that follow from what is asked here.
    pub derived: Vec<DerivedView>,
}

/// One question.
#[derive(Debug, Clone)]
pub struct FieldView {
    /// Field, or column of a table.
    pub id: &'static str,
    /// The table, of a column.
    pub table: Option<&'static str>,
    /// The row, of a column.
    pub row: Option<usize>,
    /// Kind of answer.
    pub kind: FieldKind,
    /// Whether it must be answered.
    pub required: bool,
    /// The answer as typed, or the default.
    pub value: Option<Value>,
    /// Ids of the choices.
    pub choices: Vec<&'static str>,
    /// The choice that takes words.
    pub words_with: Option<&'static str>,
    /// Choices that are texts of the office's own.
    pub choice_texts: Option<Vec<String>>,
    /// Least number.
    pub min: Option<i64>,
    /// Largest number offered.
    pub max: Option<i64>,
    /// Most characters.
    pub max_chars: Option<usize>,
    /// Keys of ready sentences.
    pub ready_sentences: Vec<String>,
    /// Values for one touch.
    pub suggestions: Vec<SuggestionView>,
    /// Keyboards, the likeliest first.
    pub keyboards: &'static [Keyboard],
    /// Masked where it is only shown.
    pub sensitive: bool,
}

/// A keyboard on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keyboard {
    /// Number pad.
    Digits,
    /// Latin letters.
    Latin,
    /// 注音.
    Zhuyin,
}

/// A value for one touch.
///
/// On a case number it is a case kind (健執), to stand between year and serial; on an address the
/// beginning of one.
#[derive(Debug, Clone)]
pub struct SuggestionView {
    /// The words, where they are data.
    pub label: Option<String>,
    /// The key of the words, where they are a message.
    pub key: Option<String>,
    /// The value.
    pub value: Value,
}

/// The overview of a table.
#[derive(Debug, Clone)]
pub struct TableView {
    /// The table.
    pub id: &'static str,
    /// Its rows.
    pub rows: Vec<RowView>,
    /// How many there can be.
    pub max_rows: usize,
}

/// One row in the overview of a table.
#[derive(Debug, Clone)]
pub struct RowView {
    /// From 0.
    pub index: usize,
    /// Columns and what they show; columns without a value are left out.
    pub cells: Vec<(&'static str, Shown)>,
    /// What is wrong in the row.
    pub problems: Vec<Problem>,
}

/// A computed value.
#[derive(Debug, Clone)]
pub struct DerivedView {
    /// The field.
    pub field: &'static str,
    /// Its kind.
    pub kind: FieldKind,
    /// The value as shown.
    pub text: String,
    /// Of an amount: in Chinese capitals.
    pub capitals: Option<String>,
}

/// The page that shows every answer before printing.
#[derive(Debug, Clone)]
pub struct CheckView {
    /// One line for each answer, row of a table, and computed value.
    pub rows: Vec<CheckRow>,
    /// Every problem of the form.
    pub problems: Vec<Problem>,
    /// Whether it can be printed as filled.
    pub is_ready: bool,
}

/// One line of the check page.
#[derive(Debug, Clone)]
pub struct CheckRow {
    /// The field.
    pub field: &'static str,
    /// The row, of a table.
    pub row: Option<usize>,
    /// The section.
    pub section: &'static str,
    /// What was answered: one part, or of a row one part for each column; identity numbers masked.
    pub parts: Vec<Shown>,
    /// Whether there is nothing.
    pub is_empty: bool,
    /// Whether the citizen can change it here; computed values follow from others.
    pub is_input: bool,
    /// The first thing that is wrong with it, hard before soft.
    pub problem: Option<Problem>,
}

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
        let sections = self
            .def
            .sections
            .iter()
            .enumerate()
            .map(|(at, s)| SectionView {
                id: &s.id,
                state: match section {
                    Some(current) if at > current => SectionState::Todo,
                    Some(current) if at == current => SectionState::Current,
                    _ => SectionState::Done,
                },
            });
        let is_check = self.step == Step::Check;
        FillingView {
            form_id: &self.def.id,
            edition: &self.def.edition,
            page: self.page_view(&pages),
            check: is_check.then(|| self.check_view()),
            question: at.map_or(pages.len(), |at| at + 1),
            questions: pages.len(),
            sections: sections.collect(),
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

    fn questions(
        &self,
        page: &QuestionPage<'static>,
        place: Option<(&'static Field, usize)>,
    ) -> PageView {
        let scope = self.scope();
        let table = page.table();
        let fields = match table {
            Some(_) => Vec::new(),
            None => page
                .fields
                .iter()
                .map(|field| self.field_view(field, place))
                .collect(),
        };
        let is_group = page.fields.len() > 1 || page.fields.iter().any(|f| f.id != page.id);
        let title_key = if is_group {
            self.def.key(&format!("page-{}", page.id))
        } else {
            self.def
                .question_key(place.map(|(table, _)| table.id.as_str()), page.id)
        };
        let asked_here = |field: &&Field| {
            field
                .show_with
                .iter()
                .any(|with| page.fields.iter().any(|f| f.id == *with))
        };
        let derived = self
            .def
            .fields()
            .filter(|f| place.is_none() && !scope.is_input(f));
        PageView {
            id: page.id,
            title_key,
            section: self
                .def
                .sections
                .get(page.section)
                .map_or("", |section| &section.id),
            in_row: place.is_some(),
            fields,
            table: table.map(|table| self.table_view(table)),
            derived: derived
                .filter(asked_here)
                .filter_map(|f| derived_view(&scope, f))
                .collect(),
        }
    }

    fn field_view(
        &self,
        field: &'static Field,
        place: Option<(&'static Field, usize)>,
    ) -> FieldView {
        let row = place.and_then(|(table, at)| self.answers.rows(&table.id).get(at));
        let scope = match (place, row) {
            (Some((table, _)), Some(row)) => self.scope().in_row(table, row),
            _ => self.scope(),
        };
        let table = place.map(|(table, _)| table.id.as_str());
        let key = |end: String| {
            self.def
                .key(&format!("{}-{end}", own_key(table, &field.id)))
        };
        let ready = field.ready.iter();
        let ready = ready.filter(|ready| ready.when.as_ref().is_none_or(|when| scope.holds(when)));
        let cap = field.cap.as_ref().and_then(|cap| cap.eval(&scope).int());
        FieldView {
            id: &field.id,
            table,
            row: place.map(|(_, at)| at),
            kind: field.kind,
            required: field.required != Required::No,
            value: scope
                .effective(field)
                .or_else(|| typed_so_far(self, field, row)),
            choices: field
                .choices
                .iter()
                .map(|choice| choice.id.as_str())
                .collect(),
            words_with: field
                .choices
                .iter()
                .find(|c| c.takes_words)
                .map(|c| c.id.as_str()),
            choice_texts: (field.source == Some(Source::Agencies))
                .then(|| self.lists.agencies.clone()),
            min: field.limits.min,
            max: [field.limits.max, cap].into_iter().flatten().min(),
            max_chars: field.limits.max_chars,
            ready_sentences: ready
                .map(|ready| key(format!("ready-{}", ready.id)))
                .collect(),
            suggestions: self.suggestions(&scope, field, &key),
            keyboards: keyboards(field),
            sensitive: field.kind.is_sensitive(),
        }
    }

    fn suggestions(
        &self,
        scope: &Scope,
        field: &'static Field,
        key: &dyn Fn(String) -> String,
    ) -> Vec<SuggestionView> {
        let mut found = Vec::new();
        let repeats = field
            .same_as
            .as_deref()
            .and_then(|model| self.def.field(model));
        if let Some(value) = repeats.and_then(|model| scope.effective(model)) {
            let key = Some(key("suggest-same".to_owned()));
            found.push(SuggestionView {
                label: None,
                key,
                value,
            });
        }
        for suggest in &field.suggest {
            let Some(value) = scope.computed(field, &suggest.value) else {
                continue;
            };
            if found.iter().any(|other| other.value == value) {
                continue;
            }
            let key = suggest.id.as_ref().map(|id| key(format!("suggest-{id}")));
            let label = match (&key, show(self.def, None, field, Some(&value))) {
                (None, Shown::Text(text)) => Some(text.to_string()),
                _ => None,
            };
            found.push(SuggestionView { label, key, value });
        }
        let texts: Vec<String> = match field.source {
            Some(Source::Divisions) => {
                let mut own = self.lists.divisions.clone();
                let usual = lists::divisions()
                    .iter()
                    .filter(|d| !self.lists.divisions.contains(d));
                own.extend(usual.cloned());
                own
            }
            Some(Source::AddressPrefixes) => self.lists.address_prefixes.clone(),
            Some(Source::CaseKinds) => lists::case_kinds().to_vec(),
            Some(Source::Agencies) | None => Vec::new(),
        };
        found.extend(texts.into_iter().map(|text| {
            let value = Value::Text(text.as_str().into());
            SuggestionView {
                label: Some(text),
                key: None,
                value,
            }
        }));
        found
    }

    fn table_view(&self, table: &'static Field) -> TableView {
        let scope = self.scope();
        let rows = self.answers.rows(&table.id).iter().enumerate();
        let rows = rows.map(|(index, row)| RowView {
            index,
            cells: self.cells(table, row),
            problems: checks::of_row(&scope, table, index, row),
        });
        TableView {
            id: &table.id,
            rows: rows.collect(),
            max_rows: table.limits.max_rows,
        }
    }

    fn cells(&self, table: &'static Field, row: &Row) -> Vec<(&'static str, Shown)> {
        let scope = self.scope().in_row(table, row);
        let cell = |column: &'static Field| {
            let value = scope.effective(column)?;
            match shown_on_screen(self, Some(&table.id), column, &value) {
                Shown::Nothing => None,
                shown => Some((column.id.as_str(), shown)),
            }
        };
        table.columns.iter().filter_map(cell).collect()
    }

    fn check_view(&self) -> CheckView {
        let problems = self.problems();
        let scope = self.scope();
        let first = |field: &str, row: Option<usize>| {
            let here = |p: &&Problem| p.field == field && (p.row == row || p.row.is_none());
            let hard = problems.iter().find(|p| p.hard && here(p));
            hard.or_else(|| problems.iter().find(here)).cloned()
        };
        let mut rows = Vec::new();
        for section in &self.def.sections {
            for field in section
                .fields
                .iter()
                .filter(|f| f.kind != FieldKind::Signature)
            {
                let is_input = scope.is_input(field);
                let is_shown = is_input || field.kind == FieldKind::Money && scope.applies(field);
                if !is_shown
                    || field.required == Required::Derived
                        && !is_input
                        && scope.effective(field).is_none()
                {
                    continue;
                }
                let line = |row: Option<usize>, parts: Vec<Shown>| CheckRow {
                    field: &field.id,
                    row,
                    section: &section.id,
                    is_empty: parts.is_empty(),
                    parts,
                    is_input,
                    problem: first(&field.id, row),
                };
                let given = self.answers.rows(&field.id);
                if field.kind == FieldKind::Table && !given.is_empty() {
                    for (at, row) in given.iter().enumerate() {
                        let cells = self.cells(field, row).into_iter().map(|(_, shown)| shown);
                        rows.push(line(Some(at), cells.collect()));
                    }
                } else {
                    let value = scope.effective(field).filter(|value| !value.is_empty());
                    let shown = value.map(|value| shown_on_screen(self, None, field, &value));
                    rows.push(line(None, shown.into_iter().collect()));
                }
            }
        }
        let is_ready = !problems.iter().any(|problem| problem.hard);
        CheckView {
            rows,
            problems,
            is_ready,
        }
    }
}

/// `field` or `table-column`, as it stands in keys.
fn own_key(table: Option<&str>, field: &str) -> String {
    table.map_or_else(|| field.to_owned(), |table| format!("{table}-{field}"))
}

/// What was typed, empty text too, so that the screen never loses a letter.
fn typed_so_far(filling: &Filling, field: &Field, row: Option<&Row>) -> Option<Value> {
    match row {
        Some(row) => row.get(&field.id).cloned(),
        None => filling.answers.get(&field.id).cloned(),
    }
}

/// A value on the screen: as on paper, but identity numbers masked and ticked boxes said by their key.
fn shown_on_screen(filling: &Filling, table: Option<&str>, field: &Field, value: &Value) -> Shown {
    match show(filling.def, table, field, Some(value)) {
        Shown::Text(text) if field.kind.is_sensitive() => {
            Shown::Text(person_id::mask(text.trim()).into())
        }
        Shown::Nothing if *value == Value::Bool(true) => {
            let key = filling.def.label_key(table, &field.id);
            Shown::Choice { key, words: None }
        }
        shown => shown,
    }
}

fn derived_view(scope: &Scope, field: &'static Field) -> Option<DerivedView> {
    let value = scope.effective(field)?;
    let capitals = match &value {
        Value::Money(amount) => Some(Money::capitals(*amount)),
        _ => None,
    };
    let Shown::Text(text) = show(scope.def, None, field, Some(&value)) else {
        return None;
    };
    Some(DerivedView {
        field: &field.id,
        kind: field.kind,
        text: text.to_string(),
        capitals,
    })
}

fn keyboards(field: &Field) -> &'static [Keyboard] {
    use Keyboard::{Digits, Latin, Zhuyin};
    match field.kind {
        FieldKind::NationalId | FieldKind::PersonOrOrgId => &[Latin, Digits],
        FieldKind::Email => &[Latin, Digits],
        FieldKind::Phone
        | FieldKind::Mobile
        | FieldKind::Money
        | FieldKind::Integer
        | FieldKind::RocDate => &[Digits],
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
        | FieldKind::RocDatetime
        | FieldKind::MoneyCapitals
        | FieldKind::Table
        | FieldKind::Signature => &[],
    }
}
