//! What no screen of ours sends, at the door behind it: refused, or kept as it seems; never a crash,
//! and never a paper that is printed as filled.

use std::time::Instant;

use kiosk_app::error::Error;
use kiosk_app::forms::{self, FormDef, KindOf, Target, Value};
use kiosk_app::print::{FormFill, PrintWhat};
use kiosk_app::settings::Pace;
use kiosk_app::{Kiosk, VisitEnd};
use kiosk_model::money::Money;

use crate::support::House;

const LONG: usize = 5_000;

fn open(kiosk: &Kiosk, def: &FormDef) {
    kiosk.touch(Instant::now(), Pace::Usual);
    kiosk.open_form(&def.id).expect("the form opens");
}

/// Whether the open form keeps the answer.
fn keeps(kiosk: &Kiosk, target: &Target, value: Value) -> bool {
    let kept = kiosk.with_filling(|filling| {
        let kept = filling.answer(target, Some(value)).map(drop);
        kept.map_err(|_| Error::BadRequest("answer"))
    });
    kept.is_ok()
}

fn print(kiosk: &Kiosk, def: &FormDef, fill: FormFill) -> Result<(), Error> {
    let what = PrintWhat::Form {
        id: def.id.clone(),
        fill,
    };
    kiosk.prepare_print(&what, 1).map(drop)
}

fn asked() -> impl Iterator<Item = &'static FormDef> {
    forms::list().filter(|def| def.kind_of == KindOf::Fillable)
}

fn answered(kiosk: &Kiosk) -> usize {
    let count = kiosk.with_filling(|filling| Ok(filling.answers().iter().count()));
    count.expect("a form is open")
}

#[test]
fn no_such_place_keeps_an_answer() {
    let house = House::new();
    let kiosk = house.open();
    for def in asked() {
        open(&kiosk, def);
        let before = answered(&kiosk);
        let text = || Value::Text("王小明".into());
        let mut places = vec![
            Target::field("no_such_field"),
            Target::field(""),
            Target::field(&"龘".repeat(LONG)),
            Target::cell("no_such_table", 0, "name"),
        ];
        for field in def.fields() {
            places.push(Target::cell(&field.id, usize::MAX, "no_such_column"));
            if let Some(column) = field.columns.first() {
                // There is no such row.
                places.push(Target::cell(&field.id, 1_000_000, &column.id));
                places.push(Target::field(&field.id));
            }
        }
        for staff in &def.staff {
            places.push(Target::field(&staff.id));
        }
        for place in places {
            assert!(!keeps(&kiosk, &place, text()), "{}: {place:?}", def.id);
        }
        assert_eq!(answered(&kiosk), before, "{}", def.id);
        kiosk.end_visit(VisitEnd::Finished);
    }
}

#[test]
fn what_the_program_computes_or_people_sign_takes_no_answer() {
    let house = House::new();
    let kiosk = house.open();
    for def in asked() {
        open(&kiosk, def);
        for field in def.fields() {
            let given = field.required.is_citizen() || field.input_when.is_some();
            if given && !field.kind.is_ink() {
                continue;
            }
            let place = Target::field(&field.id);
            for value in [
                Value::Text("王小明".into()),
                Value::Money(Money::new(1).expect("an amount")),
                Value::Int(1),
                Value::Bool(true),
                Value::Choice("office".to_owned()),
            ] {
                assert!(!keeps(&kiosk, &place, value), "{}: {}", def.id, field.id);
            }
        }
        kiosk.end_visit(VisitEnd::Finished);
    }
}

#[test]
fn an_answer_of_another_kind_or_without_end_never_stands_on_a_filled_form() {
    let house = House::new();
    let kiosk = house.open();
    let values = || {
        [
            Value::Int(i64::MIN),
            Value::Bool(true),
            Value::Choice("no_such_choice".to_owned()),
            Value::Choices {
                chosen: vec!["no_such_choice".to_owned(); 60],
                other: Some("\u{202e}王\u{200b}小\u{feff}明\u{202c}".into()),
            },
            Value::Rows(Vec::new()),
            Value::Text("\u{202e}王\u{200b}小\u{feff}明\u{202c}".into()),
            Value::Text("e\u{301}\u{301}\u{301}葛\u{e0100}👩‍👩‍👧‍👦\u{f8ff}\u{0}".into()),
            Value::Text("龘".repeat(LONG).into()),
            Value::Text("龘".repeat(LONG + 1).into()),
        ]
    };
    for def in asked() {
        open(&kiosk, def);
        for field in def.fields() {
            for value in values() {
                keeps(&kiosk, &Target::field(&field.id), value);
            }
        }
        let filled = print(&kiosk, def, FormFill::Filled);
        assert!(filled.is_err(), "{} is printed as filled", def.id);
        // To finish by hand: as it is, or with the character named that no font has.
        match print(&kiosk, def, FormFill::Draft) {
            Ok(()) | Err(Error::Paper(kiosk_paper::Error::MissingGlyph { .. })) => {}
            Err(other) => panic!("{}: {other}", def.id),
        }
        kiosk.end_visit(VisitEnd::Finished);
    }
}
