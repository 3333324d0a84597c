//! A form being filled, between Rust and the screen.

use kiosk_app::Kiosk;
use kiosk_app::error::Error;
use kiosk_app::forms::{
    self, CheckView, DerivedView, FieldKind, FieldView, Filling, FormDef, Keyboard, KindOf,
    PageView, Problem, SectionState, Shown, Step, TableView, Target, Value,
};
use kiosk_model::date::RocDate;
use kiosk_model::date_time::{RocDateTime, RocMonth};
use kiosk_model::decimal::Hundredths;
use kiosk_model::money::Money;
use kiosk_model::share::Fraction;

use crate::commands::forms::*;
use crate::error::Answer;

/// The forms of the branch's list.
pub(crate) fn list(kiosk: &Kiosk) -> Vec<FormSummaryDto> {
    forms::list()
        .map(|def| FormSummaryDto {
            id: def.id.clone(),
            no: def.no,
            pages: u32::try_from(def.paper.pages.len()).unwrap_or(1),
            fillable: def.kind_of == KindOf::Fillable
                && kiosk.settings().role != kiosk_model::machine::MachineRole::Wall,
            kind: match def.kind_of {
                KindOf::Fillable => FormKindDto::Fillable,
                KindOf::Information => FormKindDto::Information,
                KindOf::Survey => FormKindDto::Survey,
                KindOf::Agency => FormKindDto::Agency,
            },
            bring: keys(def, "bring", &def.bring),
            no_need: keys(def, "no_need", &def.no_need),
            mistakes: keys(def, "mistake", &def.mistakes),
        })
        .collect()
}

fn keys(def: &FormDef, part: &str, ids: &[String]) -> Vec<String> {
    ids.iter()
        .map(|id| def.key(&format!("{part}-{id}")))
        .collect()
}

/// Stores an answer.
pub(crate) fn answer(kiosk: &Kiosk, request: AnswerRequestDto) -> Answer<()> {
    let target = target(&request.field, request.row, request.column);
    let value = request.value.map(value).transpose()?;
    kiosk.with_filling(|filling| {
        filling
            .answer(&target, value)
            .map(drop)
            .map_err(|_| Error::BadRequest("answer"))
    })?;
    Ok(())
}

/// Goes to a question.
pub(crate) fn goto(kiosk: &Kiosk, request: &GotoRequestDto) -> Answer<()> {
    let target = target(&request.field, request.row, None);
    kiosk.with_filling(|filling| {
        filling.goto(&target);
        Ok(())
    })?;
    Ok(())
}

/// Adds a row.
pub(crate) fn add_row(kiosk: &Kiosk, table: &str) -> Answer<()> {
    kiosk.with_filling(|filling| filling.add_row(table).map_err(|_| Error::BadRequest("row")))?;
    Ok(())
}

/// Takes a row away.
pub(crate) fn delete_row(kiosk: &Kiosk, request: &RowRequestDto) -> Answer<()> {
    kiosk.with_filling(|filling| {
        filling
            .delete_row(&request.table, request.row as usize)
            .map_err(|_| Error::BadRequest("row"))
    })?;
    Ok(())
}

/// The form as it stands.
pub(crate) fn filling(kiosk: &Kiosk) -> Answer<FillingDto> {
    Ok(kiosk.with_filling(|filling| Ok(shown_filling(filling)))?)
}

fn target(field: &str, row: Option<u32>, column: Option<String>) -> Target {
    Target {
        field: field.to_owned(),
        row: row.map(|row| row as usize),
        column,
    }
}

/// An answer as the definition's value.
fn value(answer: AnswerDto) -> Result<Value, Error> {
    Ok(match answer {
        AnswerDto::Text { text } => Value::Text(text.into()),
        AnswerDto::Choice { choice } => Value::Choice(choice),
        AnswerDto::Choices { choices, other } => Value::Choices {
            chosen: choices,
            other: other.map(Into::into),
        },
        AnswerDto::Other { choice, text } => Value::Other {
            choice,
            text: text.into(),
        },
        AnswerDto::Date { iso } => {
            Value::Date(RocDate::parse_iso(&iso).map_err(|_| Error::BadRequest("date"))?)
        }
        AnswerDto::DateTime { iso } => Value::DateTime(
            RocDateTime::parse_iso(&iso).map_err(|_| Error::BadRequest("day and time"))?,
        ),
        AnswerDto::Month { iso } => {
            Value::Month(RocMonth::parse_iso(&iso).map_err(|_| Error::BadRequest("month"))?)
        }
        AnswerDto::Decimal { hundredths } => {
            Value::Decimal(Hundredths::new(hundredths).map_err(|_| Error::BadRequest("number"))?)
        }
        AnswerDto::Fraction {
            numerator,
            denominator,
        } => Value::Fraction(
            Fraction::new(numerator, denominator).map_err(|_| Error::BadRequest("share"))?,
        ),
        AnswerDto::Money { amount } => {
            Value::Money(Money::new(amount).map_err(|_| Error::BadRequest("amount"))?)
        }
        AnswerDto::Int { value } => Value::Int(value),
        AnswerDto::Bool { value } => Value::Bool(value),
    })
}

fn wire_value(value: &Value) -> Option<AnswerDto> {
    Some(match value {
        Value::Text(text) => AnswerDto::Text {
            text: text.to_string(),
        },
        Value::Choice(choice) => AnswerDto::Choice {
            choice: choice.clone(),
        },
        Value::Choices { chosen, other } => AnswerDto::Choices {
            choices: chosen.clone(),
            other: other.as_ref().map(|words| words.to_string()),
        },
        Value::Other { choice, text } => AnswerDto::Other {
            choice: choice.clone(),
            text: text.to_string(),
        },
        Value::Date(day) => AnswerDto::Date { iso: day.iso() },
        Value::DateTime(time) => AnswerDto::DateTime { iso: time.iso() },
        Value::Month(month) => AnswerDto::Month { iso: month.iso() },
        Value::Decimal(number) => AnswerDto::Decimal {
            hundredths: number.get(),
        },
        Value::Fraction(share) => AnswerDto::Fraction {
            numerator: share.numerator(),
            denominator: share.denominator(),
        },
        Value::Money(amount) => AnswerDto::Money {
            amount: amount.get(),
        },
        Value::Int(number) => AnswerDto::Int { value: *number },
        Value::Bool(ticked) => AnswerDto::Bool { value: *ticked },
        Value::Rows(_) => return None,
    })
}

fn shown_filling(filling: &Filling) -> FillingDto {
    let def = filling.def();
    let view = filling.view();
    FillingDto {
        form_id: view.form_id.to_owned(),
        edition: view.edition.to_owned(),
        at: match filling.step() {
            Step::Page(_) => AtDto::Question,
            Step::Row { .. } => AtDto::Row,
            Step::Check => AtDto::Check,
        },
        page: view.page.as_ref().map(|page| shown_page(def, page)),
        check: view.check.as_ref().map(|check| shown_check(def, check)),
        question: count(view.question),
        questions: count(view.questions),
        sections: view
            .sections
            .iter()
            .map(|section| SectionDto {
                id: section.id.to_owned(),
                state: match section.state {
                    SectionState::Done => SectionStateDto::Done,
                    SectionState::Current => SectionStateDto::Current,
                    SectionState::Todo => SectionStateDto::Todo,
                },
            })
            .collect(),
        can_go_back: view.can_go_back,
        problems: problems(def, &view.problems),
    }
}

fn shown_page(def: &FormDef, page: &PageView) -> PageDto {
    PageDto {
        id: page.id.to_owned(),
        title_key: page.title_key.clone(),
        section: page.section.to_owned(),
        fields: page.fields.iter().filter_map(shown_field).collect(),
        table: page.table.as_ref().map(|table| shown_table(def, table)),
        derived: page.derived.iter().map(shown_derived).collect(),
    }
}

fn shown_field(field: &FieldView) -> Option<FieldDto> {
    Some(FieldDto {
        id: field.id.to_owned(),
        key: field.key.clone(),
        table: field.table.map(str::to_owned),
        row: field.row.map(count),
        kind: kind(field.kind)?,
        required: field.required,
        value: field.value.as_ref().and_then(wire_value),
        choices: field.choices.iter().map(|id| (*id).to_owned()).collect(),
        words_with: field.words_with.map(str::to_owned),
        choice_texts: field.choice_texts.clone(),
        max: field.max,
        min: field.min,
        max_chars: field.max_chars.map(count),
        ready_sentences: field.ready_sentences.clone(),
        suggestions: field
            .suggestions
            .iter()
            .filter_map(|suggestion| {
                Some(SuggestionDto {
                    label: suggestion.label.clone(),
                    key: suggestion.key.clone(),
                    value: wire_value(&suggestion.value)?,
                })
            })
            .collect(),
        keyboards: field
            .keyboards
            .iter()
            .map(|keyboard| match keyboard {
                Keyboard::Digits => KeyboardDto::Digits,
                Keyboard::Latin => KeyboardDto::Latin,
                Keyboard::Zhuyin => KeyboardDto::Zhuyin,
            })
            .collect(),
        sensitive: field.sensitive,
        prefilled: field.prefilled,
    })
}

/// Kinds that are asked; a signature or a table is no question of its own.
fn kind(kind: FieldKind) -> Option<FieldKindDto> {
    Some(match kind {
        FieldKind::Text | FieldKind::Plate => FieldKindDto::Text,
        FieldKind::Multiline => FieldKindDto::Multiline,
        FieldKind::Choice => FieldKindDto::Choice,
        FieldKind::MultiChoice => FieldKindDto::MultiChoice,
        FieldKind::ChoiceOrText => FieldKindDto::ChoiceOrText,
        FieldKind::Checkbox => FieldKindDto::Checkbox,
        FieldKind::RocDate => FieldKindDto::RocDate,
        FieldKind::NationalId => FieldKindDto::NationalId,
        FieldKind::PersonOrOrgId => FieldKindDto::PersonOrOrgId,
        FieldKind::Phone => FieldKindDto::Phone,
        FieldKind::Mobile => FieldKindDto::Mobile,
        FieldKind::Email => FieldKindDto::Email,
        FieldKind::Address => FieldKindDto::Address,
        FieldKind::Money => FieldKindDto::Money,
        FieldKind::Integer => FieldKindDto::Integer,
        FieldKind::CaseNumber => FieldKindDto::CaseNumber,
        FieldKind::Division => FieldKindDto::Division,
        FieldKind::RocDatetime => FieldKindDto::RocDatetime,
        FieldKind::RocMonth => FieldKindDto::RocMonth,
        FieldKind::Ubn => FieldKindDto::Ubn,
        FieldKind::BankAccount => FieldKindDto::BankAccount,
        FieldKind::DocNumber => FieldKindDto::DocNumber,
        FieldKind::Decimal => FieldKindDto::Decimal,
        FieldKind::Fraction => FieldKindDto::Fraction,
        FieldKind::ParcelNo => FieldKindDto::ParcelNo,
        FieldKind::BuildingNo => FieldKindDto::BuildingNo,
        FieldKind::County => FieldKindDto::County,
        FieldKind::Township => FieldKindDto::Township,
        FieldKind::MoneyCapitals | FieldKind::Table | FieldKind::Signature | FieldKind::Seal => {
            return None;
        }
    })
}

fn shown_table(def: &FormDef, table: &TableView) -> TableDto {
    TableDto {
        id: table.id.to_owned(),
        key: table.key.clone(),
        rows: table
            .rows
            .iter()
            .map(|row| TableRowDto {
                index: count(row.index),
                cells: row
                    .cells
                    .iter()
                    .map(|(column, text)| CellDto {
                        column: column.id.clone(),
                        key: def.question_key(Some(table.id), &column.id),
                        shown: shown(text),
                    })
                    .collect(),
                problems: problems(def, &row.problems),
            })
            .collect(),
        max_rows: count(table.max_rows),
    }
}

fn shown_derived(derived: &DerivedView) -> DerivedDto {
    DerivedDto {
        field: derived.field.to_owned(),
        key: derived.key.clone(),
        text: derived.text.clone(),
        capitals: derived.capitals.clone(),
        kind: match derived.kind {
            FieldKind::Money | FieldKind::MoneyCapitals => DerivedKindDto::Money,
            FieldKind::RocDate => DerivedKindDto::Date,
            FieldKind::Integer => DerivedKindDto::Int,
            _ => DerivedKindDto::Text,
        },
    }
}

fn shown_check(def: &FormDef, check: &CheckView) -> CheckDto {
    CheckDto {
        rows: check
            .rows
            .iter()
            .map(|row| CheckRowDto {
                field: row.field.to_owned(),
                key: row.key.clone(),
                row: row.row.map(count),
                section: row.section.to_owned(),
                parts: row.parts.iter().map(shown).collect(),
                empty: row.is_empty,
                editable: row.is_input,
                prefilled: row.prefilled,
                problem: row
                    .problem
                    .as_ref()
                    .map(|problem| shown_problem(def, problem)),
            })
            .collect(),
        problems: problems(def, &check.problems),
        ready: check.is_ready,
    }
}

/// Text as it is, or the keys of choices; own words stand in place of or behind them.
fn shown(shown: &Shown) -> ShownDto {
    match shown {
        Shown::Nothing => ShownDto {
            keys: vec![],
            text: None,
        },
        Shown::Text(text) => ShownDto {
            keys: vec![],
            text: Some(text.to_string()),
        },
        Shown::Choice { key, words } => ShownDto {
            keys: vec![key.clone()],
            text: words.as_ref().map(|words| words.to_string()),
        },
        Shown::Choices { keys, words } => ShownDto {
            keys: keys.clone(),
            text: words.as_ref().map(|words| words.to_string()),
        },
    }
}

fn problems(def: &FormDef, problems: &[Problem]) -> Vec<ProblemDto> {
    problems
        .iter()
        .map(|problem| shown_problem(def, problem))
        .collect()
}

fn shown_problem(def: &FormDef, problem: &Problem) -> ProblemDto {
    ProblemDto {
        field: problem.field.clone(),
        row: problem.row.map(count),
        column: problem.column.clone(),
        key: problem.key(def),
        label_key: match &problem.column {
            Some(column) => def.label_key(Some(&problem.field), column),
            None => def.label_key(None, &problem.field),
        },
        args: problem.args.clone(),
        hard: problem.hard,
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
