//! Any walk at all.
use super::*;

fn any_value() -> impl Strategy<Value = Option<Value>> {
    let id = prop::sample::select(vec![
        "self",
        "proxy",
        "natural",
        "corporation",
        "economic",
        "disaster",
        "other",
        "none",
        "third_letter",
        "0",
        "9",
    ]);
    prop_oneof![
        Just(None),
        ".{0,30}".prop_map(|t| Some(text(&t))),
        "[0-9A-Z]{0,12}".prop_map(|t| Some(text(&t))),
        id.prop_map(|id| Some(choice(id))),
        Just(Some(choices(&["other", "identity"]))),
        any::<i64>().prop_map(|n| Some(Value::Int(n))),
        (0..9_999_999_999_999_999_i64).prop_map(|n| Some(money(n))),
        (1912..2110_i16, 1..13_i8, 1..29_i8)
            .prop_map(|(y, m, d)| Some(Value::Date(RocDate::from_ymd(y, m, d).unwrap()))),
        any::<bool>().prop_map(|yes| Some(Value::Bool(yes))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Whatever is answered in whatever order, in whatever form: no panic, a page or the check page is
    /// always shown, and what passes the check of form 1 has a plan that adds up.
    #[test]
    fn any_walk_stays_on_its_feet(
        form in prop::sample::select(registry().map(|form| form.id.as_str()).collect::<Vec<_>>()),
        steps in prop::collection::vec((0..60_usize, any_value(), 0..6_u8), 0..40)
    ) {
        let form = find(form).unwrap();
        let mut filling = Filling::new(form, day("2026-11-22"), OfficeLists::default());
        let fields: Vec<_> = form.fields().collect();
        let tables: Vec<_> = fields.iter().filter(|f| f.kind == FieldKind::Table).collect();
        if fields.is_empty() {
            return Ok(());
        }
        for (at, value, step) in steps {
            let field = fields[at % fields.len()];
            let target = match field.columns.get(at % 4) {
                Some(column) if field.kind == FieldKind::Table => {
                    Target::cell(&field.id, at % 3, &column.id)
                }
                _ => Target::field(&field.id),
            };
            let _ = filling.answer(&target, value);
            match step {
                0 => drop(filling.next()),
                1 => filling.back(),
                2 => filling.goto(&target),
                3 if !tables.is_empty() => drop(filling.add_row(&tables[at % tables.len()].id)),
                4 if !tables.is_empty() => {
                    drop(filling.delete_row(&tables[at % tables.len()].id, at % 3));
                }
                _ => filling.to_check(),
            }
            let view = filling.view();
            prop_assert!(view.page.is_some() != view.check.is_some());
            prop_assert!(view.question <= view.questions);
            let printed = Printed::draft(&filling);
            for field in &fields {
                printed.field(&field.id);
            }
        }
        if form.id == "installment_application"
            && let Ok(checked) = filling.check()
        {
            prop_assert!(!checked.answers().rows("plan_rows").is_empty());
        }
    }
}
