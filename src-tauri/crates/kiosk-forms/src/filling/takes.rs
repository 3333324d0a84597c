//! The shape of an answer: what a field keeps while it is filled in, right or wrong.
use crate::def::{Field, FieldKind};
use crate::load::is_asked;
use crate::problem::{Common, Problem};
use crate::value::Value;

/// Longest text that is kept while it is typed, in characters; limits of fields are far below it.
const LONGEST_TEXT: usize = 5_000;

/// Whether a field can keep a value of this shape; what is computed or signed keeps none.
pub(super) fn takes(field: &Field, value: &Value) -> Result<(), Problem> {
    let wrong = |code| Err(Problem::of(&field.id, code));
    if !is_asked(field) {
        return wrong(Common::NotAnInput);
    }
    let expected = match field.kind {
        FieldKind::Choice | FieldKind::ChoiceOrText if !field.choices.is_empty() => {
            Common::ExpectedChoice
        }
        FieldKind::MultiChoice => Common::ExpectedChoices,
        FieldKind::Checkbox => Common::ExpectedYesNo,
        FieldKind::RocDate => Common::ExpectedDate,
        FieldKind::RocDatetime => Common::ExpectedDateTime,
        FieldKind::RocMonth => Common::ExpectedMonth,
        FieldKind::Money => Common::ExpectedAmount,
        FieldKind::Integer => Common::ExpectedNumber,
        FieldKind::Decimal => Common::ExpectedDecimal,
        FieldKind::Fraction => Common::ExpectedFraction,
        FieldKind::Table => Common::ExpectedRows,
        _ => Common::ExpectedText,
    };
    let known = |choice: &str| field.choice(choice).is_some();
    let fits = match (expected, value) {
        (Common::ExpectedText, Value::Text(_)) => true,
        (Common::ExpectedChoice, Value::Choice(choice)) => known(choice),
        (Common::ExpectedChoice, Value::Other { choice, .. }) => field
            .choice(choice)
            .is_some_and(|choice| choice.takes_words),
        (Common::ExpectedChoices, Value::Choices { chosen, .. }) => chosen.iter().all(|c| known(c)),
        (Common::ExpectedYesNo, Value::Bool(_))
        | (Common::ExpectedDate, Value::Date(_))
        | (Common::ExpectedDateTime, Value::DateTime(_))
        | (Common::ExpectedMonth, Value::Month(_))
        | (Common::ExpectedDecimal, Value::Decimal(_))
        | (Common::ExpectedFraction, Value::Fraction(_))
        | (Common::ExpectedAmount, Value::Money(_))
        | (Common::ExpectedNumber, Value::Int(_)) => true,
        _ => false,
    };
    if !fits {
        return wrong(expected);
    }
    let longest = match value {
        Value::Text(text) | Value::Other { text, .. } => text.chars().count(),
        Value::Choices {
            other: Some(words), ..
        } => words.chars().count(),
        _ => 0,
    };
    if longest > LONGEST_TEXT {
        let problem = Problem::of(&field.id, Common::TooLong);
        return Err(problem
            .with("max", LONGEST_TEXT)
            .with("n", longest - LONGEST_TEXT));
    }
    Ok(())
}
