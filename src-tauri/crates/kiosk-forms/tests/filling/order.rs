//! The order of questions and what keeps the citizen.
use super::*;

#[test]
fn the_shortest_way_passes_every_question_once() {
    let mut filling = begin();
    let pages = fill(&mut filling);
    assert_eq!(
        pages,
        [
            "case_rows-0-case_number",
            "case_rows-0-transferring_agency",
            "case_rows-0-debt",
            "case_rows",
            "division",
            "total_owed",
            "filed_by",
            "obligor_kind",
            "obligor_name",
            "obligor_id_no",
            "obligor_birth_date",
            "obligor_address_registered",
            "obligor_phone",
            "contact",
            "reason",
            "reason_detail",
            "means",
            "household",
            "paid_today",
            "special_circumstances",
            "installment_count",
            "first_due_date",
            "monthly_due_day",
            "payment_method",
            "security_kinds",
            "attachments",
            "declare",
            "check",
        ]
    );
    let check = filling.view().check.unwrap();
    assert!(check.is_ready, "{:?}", check.problems);
    assert!(check.problems.is_empty());
    let form = filling.check().unwrap();
    let printed = Printed::filled(&form);
    assert_eq!(
        printed.field("installment_amount"),
        Shown::Text("14,400".into())
    );
    assert_eq!(
        printed.field("filing_date"),
        Shown::Text("民國115年11月22日".into())
    );
    assert_eq!(
        printed.cell(
            "case_rows",
            &printed.rows("case_rows")[0],
            "transferring_agency"
        ),
        Shown::Text("中央健康保險署".into())
    );
}

#[test]
fn every_citizen_field_is_asked_on_some_way() {
    let mut filling = begin();
    let mut asked = BTreeSet::new();
    let ways = [
        ("filed_by", choice("proxy")),
        ("obligor_kind", choice("natural")),
        ("obligor_birth_date", Value::Date(day("2010-01-01"))),
        ("reason", choice("disaster")),
        (
            "security_kinds",
            choices(&["third_letter", "collateral", "instruments"]),
        ),
    ];
    for (field, value) in ways {
        filling.answer(&Target::field(field), Some(value)).unwrap();
    }
    for field in form().fields() {
        filling.goto(&Target::field(&field.id));
        let Some(page) = filling.view().page else {
            continue;
        };
        asked.extend(
            page.fields
                .iter()
                .filter(|f| f.table.is_none())
                .map(|f| f.id),
        );
        asked.extend(page.table.map(|table| table.id));
        if let Step::Row { .. } = filling.step() {
            asked.insert("case_rows");
        }
    }
    let citizen = form().fields().filter(|field| field.required.is_citizen());
    let missing: Vec<&str> = citizen
        .map(|field| field.id.as_str())
        .filter(|id| !asked.contains(id))
        .collect();
    assert_eq!(missing, ["obligor_signature"], "ink only");
}

#[test]
fn what_is_required_keeps_the_citizen_and_says_why() {
    let mut filling = begin();
    assert!(
        filling.view().problems.is_empty(),
        "nothing is scolded before it is asked for"
    );
    let problems = filling.next().unwrap_err();
    assert_eq!(problems[0].key(form()), "problem-required");
    assert_eq!(problems[0].place(), "case_rows[0].case_number");
    assert_eq!(filling.view().problems, problems);
    say(&mut filling, "case_number", text("110年度健執字第1號"));
    assert!(
        filling.view().problems.is_empty(),
        "mended problems go at once"
    );
    assert_eq!(next(&mut filling), "case_rows-0-transferring_agency");
}

#[test]
fn a_hint_keeps_only_once() {
    let mut filling = begin();
    say(&mut filling, "case_number", text("看不懂的案號"));
    assert!(
        filling.view().problems.is_empty(),
        "half a number is not scolded"
    );
    let hints = filling.next().unwrap_err();
    assert!(!hints[0].hard);
    assert_eq!(hints[0].key(form()), "problem-case_number");
    assert_eq!(next(&mut filling), "case_rows-0-transferring_agency");
}

#[test]
fn what_more_typing_cannot_mend_is_said_at_once() {
    let mut filling = begin();
    fill(&mut filling);
    for (field, typed, said) in [
        ("obligor_id_no", "A12", vec![]),
        ("obligor_id_no", "A123456788", vec!["problem-id_person"]),
        ("obligor_id_no", "A123456789", vec![]),
        ("obligor_phone", "0912", vec![]),
        ("obligor_phone", "09123456789", vec!["problem-mobile_long"]),
    ] {
        filling.goto(&Target::field(field));
        say(&mut filling, field, text(typed));
        let keys: Vec<String> = filling
            .view()
            .problems
            .iter()
            .map(|problem| problem.key(form()))
            .collect();
        assert_eq!(keys, said, "{typed}");
    }
    filling.goto(&Target::field("installment_count"));
    say(&mut filling, "installment_count", Value::Int(7));
    let problem = &filling.view().problems[0];
    assert_eq!(
        problem.key(form()),
        "form-installment_application-rule-count_within_cap"
    );
    assert_eq!(
        (problem.args["max"].as_str(), problem.args["total"].as_str()),
        ("6", "86,400")
    );
}

#[test]
fn branches_open_and_close_and_are_recounted() {
    let mut filling = begin();
    let before = filling.view().questions;
    filling
        .answer(&Target::field("filed_by"), Some(choice("proxy")))
        .unwrap();
    assert_eq!(filling.view().questions, before + 5);
    filling
        .answer(&Target::field("proxy_name"), Some(text("陳小美")))
        .unwrap();
    filling
        .answer(&Target::field("filed_by"), Some(choice("self")))
        .unwrap();
    assert_eq!(filling.view().questions, before);
    assert_eq!(
        Printed::draft(&filling).field("proxy_name"),
        Shown::Nothing,
        "closed branches are not printed"
    );
    filling
        .answer(&Target::field("filed_by"), Some(choice("proxy")))
        .unwrap();
    assert_ne!(
        Printed::draft(&filling).field("proxy_name"),
        Shown::Nothing,
        "nor forgotten"
    );
}

#[test]
fn who_knows_no_heirs_comes_to_the_question_about_the_administrator() {
    let def = find("inheritance_registration_request").unwrap();
    let mut filling = Filling::new(def, def.specimen_today, OfficeLists::default());
    for (field, value) in def.specimen.iter().filter(|(id, _)| *id != "executor_name") {
        if !matches!(value, Value::Rows(_)) {
            filling
                .answer(&Target::field(field), Some(value.clone()))
                .unwrap();
        }
    }
    filling.goto(&Target::field("heir_rows"));
    filling.next().unwrap();
    assert_ne!(page(&filling), "heir_rows", "no heirs, and still led on");
    filling.goto(&Target::field("executor_name"));
    let refused = filling.next().unwrap_err();
    let named = |problem: &kiosk_forms::Problem| problem.code.name() == "heirs_or_administrator";
    assert!(refused.iter().any(named), "{refused:?}");
}
