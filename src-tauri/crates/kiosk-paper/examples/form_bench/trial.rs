//! Any form with invented answers that need not keep its rules.

use kiosk_forms::{Answers, FieldKind, FormDef, Value, find};
use kiosk_model::money::Money;

use crate::invented::Dice;

/// A form's worked example with other names and amounts in every text and
/// amount that is not bound by a rule, and so many rows of cases.
pub(crate) fn answers(form: &str, rows: usize, round: u64) -> (&'static FormDef, Answers) {
    let def = find(form).expect("a form");
    let mut dice = Dice(round * 7919 + 23);
    let mut answers = def.specimen.clone();
    for field in def.fields() {
        let other = match (field.kind, def.specimen.get(&field.id)) {
            (FieldKind::Text, Some(Value::Text(_))) => Value::Text(dice.name().into()),
            (FieldKind::Money, Some(Value::Money(_))) => {
                let amount = 10_000 + i64::try_from(dice.next(900_000)).unwrap_or(0);
                Value::Money(Money::new(amount).expect("an amount"))
            }
            (FieldKind::Table, Some(Value::Rows(known))) if field.id == "case_rows" => Value::Rows(
                known
                    .iter()
                    .cycle()
                    .take(rows.max(known.len()))
                    .cloned()
                    .collect(),
            ),
            _ => continue,
        };
        answers.set(&field.id, other);
    }
    (def, answers)
}
