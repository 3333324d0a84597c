//! Every form can be filled in by its questions alone: whoever answers them as its specimen does
//! reaches the check page without being kept anywhere, and has said all that the specimen says.

use kiosk_forms::{Filling, FormDef, KindOf, OfficeLists, Step, Target, Value, registry};

/// Answers whatever the page asks, as the specimen does; what an answer opens is answered too.
fn answer_page(filling: &mut Filling, def: &FormDef) {
    let mut asked = Vec::new();
    while let Some(page) = filling.view().page {
        let new = page.fields.iter().find(|field| !asked.contains(&field.id));
        let Some(field) = new else { return };
        asked.push(field.id);
        let (target, value) = match (field.table, field.row) {
            (Some(table), Some(row)) => {
                let row_of = def.specimen.rows(table).get(row);
                let value = row_of.and_then(|row| row.get(field.id));
                (Target::cell(table, row, field.id), value)
            }
            _ => (Target::field(field.id), def.specimen.get(field.id)),
        };
        let Some(value) = value.cloned() else {
            continue;
        };
        let problems = filling.answer(&target, Some(value));
        let problems =
            problems.unwrap_or_else(|e| panic!("{}: {} {}", def.id, field.id, e.key(def)));
        assert_eq!(problems, [], "{}: {}", def.id, field.id);
    }
}

#[test]
fn every_form_is_filled_in_by_its_questions() {
    let asked = |def: &&FormDef| def.kind_of == KindOf::Fillable;
    for def in registry().filter(asked) {
        let mut filling = Filling::new(def, def.specimen_today, OfficeLists::default());
        for pages in 0.. {
            assert!(pages < 200, "{}: the questions go round in circles", def.id);
            let Some(page) = filling.view().page else {
                break;
            };
            if let Step::Page(table) = filling.step().clone()
                && page.table.is_some()
                && filling.answers().rows(&table).len() < def.specimen.rows(&table).len()
            {
                assert!(
                    filling.add_row(&table).is_ok(),
                    "{}: {table} is full",
                    def.id
                );
                continue;
            }
            answer_page(&mut filling, def);
            if let Err(problems) = filling.next() {
                panic!("{}: kept at {}: {problems:?}", def.id, page.id);
            }
        }
        let unasked: Vec<(&str, &Value)> = def
            .specimen
            .iter()
            .filter(|(field, value)| filling.answers().get(field) != Some(value))
            .collect();
        assert!(unasked.is_empty(), "{}: {unasked:?}", def.id);
        assert!(filling.check().is_ok(), "{}", def.id);
    }
}
