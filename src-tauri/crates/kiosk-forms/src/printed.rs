//! What stands on a paper: for every field of a form, in each of the four ways of printing it.
use crate::answers::{Answers, Row};
use crate::checked::{CheckedForm, complete};
use crate::checks;
use crate::def::{Field, FormDef};
use crate::expr::{Expr, Scope};
use crate::filling::Filling;
use crate::moment::Moment;
use crate::problem::Problem;
use crate::value::{Private, Value};

/// A form with what is printed on it.
pub struct Printed<'a> {
    def: &'a FormDef,
    answers: Answers,
    today: Moment,
    is_blank: bool,
}

/// What one place on the paper shows.
#[derive(Debug, Clone, PartialEq)]
pub enum Shown {
    /// Nothing: left for handwriting.
    Nothing,
    /// Text, ready to be set: dates as 民國…年…月…日, amounts with commas, case numbers as the office
    /// writes them.
    Text(Private),
    /// A choice by the key of its words, and its own words where it takes some.
    Choice {
        /// Key of the words.
        key: String,
        /// Own words, printed in place of the choice's.
        words: Option<Private>,
    },
    /// Several choices by the keys of their words, and own words.
    Choices {
        /// Keys of the words.
        keys: Vec<String>,
        /// Own words of the choice that takes some.
        words: Option<Private>,
    },
}

/// Which boxes of a field are ticked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ticks {
    /// Ids of the ticked choices.
    pub chosen: Vec<String>,
    /// Words behind the choice that takes some.
    pub words: Option<Private>,
}

impl<'a> Printed<'a> {
    /// Nothing filled in.
    pub fn blank(def: &'a FormDef) -> Self {
        Self {
            def,
            answers: Answers::default(),
            today: def.specimen_today.into(),
            is_blank: true,
        }
    }

    /// The worked example.
    pub fn example(def: &'a FormDef) -> Self {
        Self::example_of(def, &def.specimen)
    }

    /// A worked example with other answers, to see what a paper does with them.
    pub fn example_of(def: &'a FormDef, answers: &Answers) -> Self {
        let scope = Scope::new(def, answers, def.specimen_today);
        Self {
            def,
            answers: complete(&scope),
            today: def.specimen_today.into(),
            is_blank: false,
        }
    }

    /// What is there so far; the rest, and what cannot be right, is left for handwriting.
    pub fn draft(filling: &'a Filling) -> Self {
        let scope = filling.scope();
        let wrong: Vec<Problem> = filling
            .def()
            .fields()
            .flat_map(|field| checks::field_and_rows(&scope, field))
            .filter(|problem| problem.hard)
            .collect();
        // What follows from an answer that cannot be right is not right either.
        let mut given = filling.answers().clone();
        without(&mut given, &wrong);
        let scope = Scope::new(filling.def(), &given, filling.moment);
        let mut answers = complete(&scope);
        without(&mut answers, &wrong);
        Self {
            def: filling.def(),
            answers,
            today: Moment::from(filling.today()).in_calendar(filling.moment.calendar()),
            is_blank: false,
        }
    }

    /// A checked form.
    pub fn filled(form: &'a CheckedForm) -> Self {
        let answers = form.answers().clone();
        Self {
            def: form.def(),
            answers,
            today: form.moment(),
            is_blank: false,
        }
    }

    /// The form.
    pub fn def(&self) -> &'a FormDef {
        self.def
    }

    /// Whether nothing is filled in.
    pub fn is_blank(&self) -> bool {
        self.is_blank
    }

    /// Whether a row of the paper is printed.
    pub fn holds(&self, when: Option<&Expr>) -> bool {
        let scope = Scope::new(self.def, &self.answers, self.today);
        when.is_none_or(|when| scope.holds(when))
    }

    /// What a field shows. A field that repeats another one (`same_as`) shows nothing.
    pub fn field(&self, id: &str) -> Shown {
        match self.def.field(id) {
            Some(field) if !self.same(id) => show(self.def, None, field, self.answers.get(id)),
            _ => Shown::Nothing,
        }
    }

    /// Which boxes of a field are ticked.
    pub fn ticks(&self, id: &str) -> Ticks {
        match self.answers.get(id) {
            Some(Value::Choice(choice)) => Ticks {
                chosen: vec![choice.clone()],
                words: None,
            },
            Some(Value::Other { choice, text }) => Ticks {
                chosen: vec![choice.clone()],
                words: Some(text.clone()),
            },
            Some(Value::Choices { chosen, other }) => Ticks {
                chosen: chosen.clone(),
                words: other.clone(),
            },
            _ => Ticks::default(),
        }
    }

    /// Whether a checkbox is ticked.
    pub fn tick(&self, id: &str) -> bool {
        self.answers.get(id) == Some(&Value::Bool(true))
    }

    /// Whether 「同上」 is ticked: the other field is there, and this one is empty or the same.
    pub fn same(&self, id: &str) -> bool {
        let Some(model) = self
            .def
            .field(id)
            .and_then(|field| field.same_as.as_deref())
        else {
            return false;
        };
        let Some(model) = self.answers.get(model).filter(|_| !self.is_blank) else {
            return false;
        };
        self.answers.get(id).is_none_or(|own| own == model)
    }

    /// The rows of a table.
    pub fn rows(&self, table: &str) -> &[Row] {
        self.answers.rows(table)
    }

    /// What a column shows in one row.
    pub fn cell(&self, table: &str, row: &Row, column: &str) -> Shown {
        let field = self.def.field(table).and_then(|field| field.column(column));
        field.map_or(Shown::Nothing, |field| {
            show(self.def, Some(table), field, row.get(column))
        })
    }
}

/// Takes the answers away that problems speak of; a table stays, without its wrong cells.
fn without(answers: &mut Answers, wrong: &[Problem]) {
    for problem in wrong {
        match (problem.row, &problem.column) {
            (Some(row), Some(column)) => answers.change_rows(&problem.field, |rows| {
                if let Some(row) = rows.get_mut(row) {
                    row.clear(column);
                }
            }),
            (None, _) if answers.rows(&problem.field).is_empty() => answers.clear(&problem.field),
            _ => {}
        }
    }
}

/// A value as a person reads it.
pub(crate) fn show(
    def: &FormDef,
    table: Option<&str>,
    field: &Field,
    value: Option<&Value>,
) -> Shown {
    let key = |choice: &str| def.choice_key(table, &field.id, choice);
    let text = |text: String| Shown::Text(text.into());
    match value {
        None | Some(Value::Bool(_) | Value::Rows(_)) => Shown::Nothing,
        Some(Value::Text(typed)) => Shown::Text(typed.clone()),
        // Tables have no room for the long form.
        Some(Value::Date(date)) if table.is_some() => text(date.short()),
        Some(Value::Date(date)) => text(date.long()),
        Some(Value::DateTime(time)) if table.is_some() => text(time.short()),
        Some(Value::DateTime(time)) => text(time.long()),
        Some(Value::Month(month)) if table.is_some() => text(month.short()),
        Some(Value::Month(month)) => text(month.long()),
        Some(Value::Decimal(number)) => text(number.grouped()),
        Some(Value::Fraction(share)) => text(share.to_string()),
        Some(Value::Money(amount)) => text(amount.grouped()),
        Some(Value::Int(number)) => text(number.to_string()),
        Some(Value::Choice(choice)) => Shown::Choice {
            key: key(choice),
            words: None,
        },
        Some(Value::Other { choice, text }) => Shown::Choice {
            key: key(choice),
            words: Some(text.clone()),
        },
        Some(Value::Choices { chosen, other }) => {
            let keys = chosen.iter().map(|choice| key(choice)).collect();
            Shown::Choices {
                keys,
                words: other.clone(),
            }
        }
    }
}
