//! Answers files that mean no good, for every form: a problem with words, or a value that is what it
//! seems; never a crash, and nothing invisible on a paper.
use kiosk_forms::{
    Answers, Field, FieldKind, FormDef, Problem, Shown, Value, check_json, registry,
};
use kiosk_forms::{Printed, Row};
use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};

/// The worked example with one answer replaced.
fn with(def: &FormDef, place: (&str, Option<&str>), answer: Json) -> String {
    let text = def.specimen.to_json(def);
    let mut all: Map<String, Json> = serde_json::from_str(&text).expect("an object");
    match place {
        (field, None) => {
            all.insert(field.to_owned(), answer);
        }
        (table, Some(column)) => {
            let rows = all.entry(table).or_insert_with(|| json!([{}]));
            if let Some(row) = rows.as_array_mut().and_then(|rows| rows.first_mut()) {
                row[column] = answer;
            }
        }
    }
    Json::Object(all).to_string()
}

/// Every question: field, or table and column.
fn places(def: &FormDef) -> Vec<((&str, Option<&str>), &Field)> {
    let fields = def.fields().filter(|field| field.required.is_citizen());
    let asked = fields.flat_map(|field| {
        let columns = field
            .columns
            .iter()
            .filter(|column| column.required.is_citizen());
        let columns = columns.map(move |c| ((field.id.as_str(), Some(c.id.as_str())), c));
        columns.chain([((field.id.as_str(), None), field)])
    });
    asked.filter(|(_, field)| !field.kind.is_ink()).collect()
}

fn is_misleading(c: char) -> bool {
    c != '\n' && c.is_control()
        || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Nothing that is printed has a character that nobody sees.
fn is_as_it_seems(value: &Value) -> bool {
    let fine = |text: &str| !text.contains(is_misleading);
    match value {
        Value::Text(text) => fine(text) && !text.trim().is_empty(),
        Value::Other { text, .. } => fine(text) && !text.trim().is_empty(),
        Value::Choices { other, .. } => other.as_ref().is_none_or(|words| fine(words)),
        Value::Rows(rows) => rows
            .iter()
            .flat_map(Row::iter)
            .all(|(_, v)| is_as_it_seems(v)),
        _ => true,
    }
}

/// Refused with words, or kept as it seems.
fn judge(def: &'static FormDef, file: &str) -> Result<(), String> {
    match check_json(def, file, def.specimen_today) {
        Ok(form) => match form
            .answers()
            .iter()
            .find(|(_, value)| !is_as_it_seems(value))
        {
            Some((field, _)) => Err(format!("{}: {field} is printed", def.id)),
            None => Ok(()),
        },
        Err(problems) if problems.is_empty() => Err(format!("{}: refused without words", def.id)),
        Err(_) => Ok(()),
    }
}

#[test]
fn every_question_of_every_form_stands_strange_characters() {
    // Direction and zero width, nothing to see, heaps of marks with joiners and selectors, control
    // characters, private use.
    let texts = [
        "\u{202e}王\u{200b}小\u{feff}明\u{202c}",
        "\u{200d}\u{202e}\u{200c}",
        "e\u{301}\u{301}\u{301}\u{301}\u{301}葛\u{e0100}飾\u{fe00}👩‍👩‍👧‍👦𠀀𪚥",
        "\u{0}a\nb\tc\u{85}",
        "\u{f8ff}\u{e000}",
    ];
    let long = "龘".repeat(5_000);
    for def in registry() {
        for (place, field) in places(def) {
            for text in texts {
                let own_words = field.choices.iter().find(|choice| choice.takes_words);
                let answer = match own_words {
                    Some(choice) if field.kind == FieldKind::MultiChoice => {
                        json!([{ (choice.id.as_str()): text }])
                    }
                    Some(choice) => json!({ (choice.id.as_str()): text }),
                    None => json!(text),
                };
                let file = with(def, place, answer);
                judge(def, &file).unwrap_or_else(|what| panic!("{what} for {text:?}"));
            }
            let refused = check_json(def, &with(def, place, json!(long)), def.specimen_today);
            assert!(
                refused.is_err(),
                "{}: {} takes 5,000 characters",
                def.id,
                field.id
            );
        }
    }
}

#[test]
fn every_question_of_every_form_refuses_another_shape() {
    for def in registry() {
        for (place, field) in places(def) {
            for answer in [
                json!(true),
                json!(-1.5),
                json!([[]]),
                json!({"a": {"b": [1]}}),
                json!(["no_such_choice"]),
            ] {
                judge(def, &with(def, place, answer)).unwrap_or_else(|what| panic!("{what}"));
            }
            let shape = check_json(def, &with(def, place, json!({"a": 1})), def.specimen_today);
            let problems = shape.expect_err(&field.id);
            let named = |problem: &Problem| problem.field == place.0;
            assert!(
                problems.iter().any(named),
                "{}: {place:?} {problems:?}",
                def.id
            );
        }
    }
}

#[test]
fn a_required_answer_of_nothing_to_see_is_missing() {
    for def in registry() {
        for (place, field) in places(def) {
            let is_needed = field.required == kiosk_forms::Required::Yes && place.1.is_none();
            if !is_needed || !field.kind.is_text() {
                continue;
            }
            for nothing in [
                "",
                "   ",
                "\u{3000}",
                "\u{200b}",
                "\u{202e}\u{202c}",
                "\u{200d}",
            ] {
                let file = with(def, place, json!(nothing));
                let found = check_json(def, &file, def.specimen_today);
                assert!(found.is_err(), "{}: {} takes {nothing:?}", def.id, field.id);
            }
        }
    }
}

#[test]
fn unknown_and_computed_fields_are_named() {
    for def in registry() {
        let problems = check_json(
            def,
            &with(def, ("no_such_field", None), json!(1)),
            def.specimen_today,
        );
        assert_eq!(
            problems.unwrap_err()[0].code.name(),
            "unknown_field",
            "{}",
            def.id
        );
        let computed = def.fields().chain(&def.staff);
        for field in computed
            .filter(|f| f.kind.is_ink() || !f.required.is_citizen() && f.input_when.is_none())
        {
            let problems = check_json(
                def,
                &with(def, (&field.id, None), json!("x")),
                def.specimen_today,
            );
            let problems = problems.expect_err(&field.id);
            assert_eq!(
                problems[0].code.name(),
                "not_an_input",
                "{}: {}",
                def.id,
                field.id
            );
        }
        for file in ["", "[]", "{", "null", "{\"a\":}", &"[".repeat(10_000)] {
            let found = check_json(def, file, def.specimen_today);
            assert!(found.is_err(), "{}: {file:.20}", def.id);
        }
    }
}

/// What is printed of a checked form says the same when it is read and checked again.
#[test]
fn what_was_normalised_stays_as_it_is() {
    for def in registry() {
        let form = kiosk_forms::check(def, &def.specimen, def.specimen_today).unwrap();
        let is_given = |id: &str| def.specimen.get(id).is_some();
        let given = form.answers().iter().filter(|(id, _)| is_given(id));
        let answers: Answers = given
            .map(|(id, value)| (id.to_owned(), strip(def, id, value)))
            .collect();
        let again = kiosk_forms::check(def, &answers, def.specimen_today).unwrap();
        assert_eq!(again.answers(), form.answers(), "{}", def.id);
        let shown = Printed::filled(&form);
        for field in def
            .fields()
            .filter(|field| is_given(&field.id) && field.kind.is_text())
        {
            assert!(matches!(shown.field(&field.id), Shown::Text(_)) || shown.same(&field.id));
        }
    }
}

/// The columns of a row that are asked.
fn strip(def: &FormDef, id: &str, value: &Value) -> Value {
    let Value::Rows(rows) = value else {
        return value.clone();
    };
    let table = def.field(id).expect("a table of the form");
    let asked = |column: &str| {
        table
            .column(column)
            .is_some_and(|c| c.required.is_citizen())
    };
    let row = |row: &Row| {
        let cells = row.iter().filter(|(column, _)| asked(column));
        cells
            .map(|(column, value)| (column.to_owned(), value.clone()))
            .collect()
    };
    Value::Rows(rows.iter().map(row).collect())
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        "\\PC{0,40}".prop_map(Json::from),
        "[0-9/分之年月日:T-]{0,20}".prop_map(Json::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::from),
            prop::collection::btree_map("[a-z_]{1,8}", inner, 0..4)
                .prop_map(|map| Json::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_answer_to_any_question_is_judged(form in 0_usize..64, question in 0_usize..256, answer in any_json()) {
        let forms: Vec<&'static FormDef> = registry().filter(|def| def.fields().next().is_some()).collect();
        let def = forms[form % forms.len()];
        let places = places(def);
        let (place, field) = places[question % places.len()];
        if field.kind != FieldKind::Table || answer.is_array() {
            prop_assert_eq!(judge(def, &with(def, place, answer)), Ok(()));
        }
    }
}
