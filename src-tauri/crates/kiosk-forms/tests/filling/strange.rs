//! What no key of ours types, at the door that the screen uses: kept as it seems, refused with words,
//! and nowhere printed as filled.
use kiosk_forms::{FieldKind, Row, registry};

use super::*;

/// Direction and zero width, nothing to see, heaps of marks, selectors, emoji, controls, private use.
const STRANGE: [&str; 3] = [
    "\u{202e}王\u{200b}小\u{feff}明\u{202c}\u{200d}",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}葛\u{e0100}飾\u{fe00}👩‍👩‍👧‍👦🏳️‍🌈",
    "\u{0}a\nb\tc\u{85}\u{f8ff}\u{e000}",
];
/// Most characters that are kept while they are typed.
const MOST: usize = 5_000;

fn is_hidden(c: char) -> bool {
    c != '\n' && c.is_control()
        || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Whether a value says what it shows.
fn is_plain(value: &Value) -> bool {
    match value {
        Value::Text(text) | Value::Other { text, .. } => !text.contains(is_hidden),
        Value::Choices { other, .. } => other.as_ref().is_none_or(|t| !t.contains(is_hidden)),
        Value::Rows(rows) => rows.iter().flat_map(Row::iter).all(|(_, v)| is_plain(v)),
        _ => true,
    }
}

fn shown_is_plain(shown: &Shown) -> bool {
    match shown {
        Shown::Text(text) => !text.contains(is_hidden),
        Shown::Choice { words, .. } | Shown::Choices { words, .. } => words
            .as_ref()
            .is_none_or(|words| !words.contains(is_hidden)),
        Shown::Nothing => true,
    }
}

/// The worked example of a form, as answered at the screen.
fn example(def: &'static FormDef) -> Filling {
    let mut filling = Filling::new(def, def.specimen_today, OfficeLists::default());
    for (field, value) in def.specimen.iter() {
        if let Value::Rows(rows) = value {
            for (at, row) in rows.iter().enumerate() {
                filling.add_row(field).unwrap();
                for (column, value) in row.iter() {
                    let target = Target::cell(field, at, column);
                    filling.answer(&target, Some(value.clone())).unwrap();
                }
            }
        } else {
            let target = Target::field(field);
            filling.answer(&target, Some(value.clone())).unwrap();
        }
    }
    filling
}

/// The worked example's answer again.
fn restore(filling: &mut Filling, target: &Target) {
    let example = &filling.def().specimen;
    let value = match (target.row, &target.column) {
        (Some(row), Some(column)) => {
            let row = example.rows(&target.field).get(row);
            row.and_then(|row| row.get(column)).cloned()
        }
        _ => example.get(&target.field).cloned(),
    };
    // A row that the example does not have was not answered either.
    let _ = filling.answer(target, value);
}

/// Every place that takes words.
fn places(def: &FormDef) -> Vec<(Target, FieldKind)> {
    let asked = def.fields().filter(|field| field.required.is_citizen());
    let places = asked.flat_map(|field| {
        let columns = field.columns.iter().filter(|c| c.kind.is_text());
        let columns = columns.map(|c| (Target::cell(&field.id, 0, &c.id), c.kind));
        let own = field
            .kind
            .is_text()
            .then(|| (Target::field(&field.id), field.kind));
        own.into_iter().chain(columns)
    });
    places.collect()
}

#[test]
fn strange_characters_at_the_screen_are_kept_as_they_seem_or_refused() {
    for def in registry() {
        let mut filling = example(def);
        for (target, _) in places(def) {
            for strange in STRANGE {
                let place = format!("{}: {target:?} {strange:?}", def.id);
                if filling.answer(&target, Some(text(strange))).is_err() {
                    continue;
                }
                let draft = Printed::draft(&filling);
                for field in def.fields() {
                    assert!(shown_is_plain(&draft.field(&field.id)), "{place}");
                }
                match filling.check() {
                    Ok(form) => {
                        let plain = form.answers().iter().all(|(_, value)| is_plain(value));
                        assert!(plain, "{place}");
                    }
                    Err(problems) => {
                        assert!(problems.iter().any(|problem| problem.hard), "{place}");
                    }
                }
            }
            restore(&mut filling, &target);
        }
    }
}

#[test]
fn five_thousand_characters_are_never_printed_as_filled() {
    let long = "龘".repeat(MOST);
    for def in registry() {
        let mut filling = example(def);
        for (target, kind) in places(def) {
            let place = format!("{}: {target:?} {kind:?}", def.id);
            if filling.answer(&target, Some(text(&long))).is_ok() {
                let is_asked = filling.check().is_err() || {
                    let form = filling.check().unwrap();
                    form.answers().iter().all(|(_, value)| !holds(value, &long))
                };
                assert!(is_asked, "{place}");
            }
            let longer = text(&"龘".repeat(MOST + 1));
            assert!(filling.answer(&target, Some(longer)).is_err(), "{place}");
            restore(&mut filling, &target);
        }
    }
}

fn holds(value: &Value, words: &str) -> bool {
    match value {
        Value::Text(text) => **text == *words,
        Value::Rows(rows) => rows
            .iter()
            .flat_map(Row::iter)
            .any(|(_, v)| holds(v, words)),
        _ => false,
    }
}
