//! Guided filling of form 1: the order of questions, branches, rows, hints, the way back.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

use std::collections::BTreeSet;

use kiosk_forms::{
    FieldKind, Filling, FormDef, OfficeLists, Printed, SectionState, Shown, Step, Target, Value,
    find,
};
use kiosk_model::date::RocDate;
use kiosk_model::money::Money;
use proptest::prelude::*;

fn form() -> &'static FormDef {
    find("installment_application").unwrap()
}

fn day(iso: &str) -> RocDate {
    RocDate::parse_iso(iso).unwrap()
}

fn begin() -> Filling {
    let lists = OfficeLists {
        agencies: vec!["中央健康保險署".to_owned(), "示範縣財稅局".to_owned()],
        divisions: vec!["義".to_owned()],
        address_prefixes: vec!["示範縣海門鎮".to_owned()],
        county: None,
    };
    Filling::new(form(), day("2026-11-22"), lists)
}

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn choice(id: &str) -> Value {
    Value::Choice(id.to_owned())
}

fn choices(ids: &[&str]) -> Value {
    Value::Choices {
        chosen: ids.iter().map(|id| (*id).to_owned()).collect(),
        other: None,
    }
}

fn money(amount: i64) -> Value {
    Value::Money(Money::new(amount).unwrap())
}

/// Answers a question of the page that is shown.
fn say(filling: &mut Filling, field: &str, value: Value) {
    let view = filling.view();
    let page = view.page.unwrap();
    let shown = page.fields.iter().find(|f| f.id == field);
    let shown = shown.unwrap_or_else(|| panic!("{field} is not asked on {}", page.id));
    let target = match (shown.table, shown.row) {
        (Some(table), Some(row)) => Target::cell(table, row, field),
        _ => Target::field(field),
    };
    filling.answer(&target, Some(value)).unwrap();
}

fn page(filling: &Filling) -> String {
    filling
        .view()
        .page
        .map_or_else(|| "check".to_owned(), |page| page.id)
}

fn next(filling: &mut Filling) -> String {
    if let Err(problems) = filling.next() {
        panic!("kept at {}: {problems:?}", page(filling));
    }
    page(filling)
}

/// The shortest way of an ordinary citizen: required questions answered, optional ones passed over.
fn fill(filling: &mut Filling) -> Vec<String> {
    let mut pages = vec![page(filling)];
    while let Some(shown) = filling.view().page {
        let fields: Vec<_> = shown.fields.iter().filter(|field| field.required).collect();
        for field in fields.into_iter().filter(|field| field.value.is_none()) {
            let value = match field.id {
                "case_number" => text("110年度健執字第00000001號"),
                "transferring_agency" => choice("0"),
                "total_owed" => money(86_400),
                "filed_by" => choice("self"),
                "obligor_kind" => choice("natural"),
                "obligor_name" => text("王小明"),
                "obligor_id_no" => text("A123456789"),
                "obligor_birth_date" => Value::Date(day("1981-01-01")),
                "obligor_address_registered" => text("示範縣海門鎮示範路1號"),
                "obligor_phone" => text("0912345678"),
                "reason" => choice("economic"),
                "reason_detail" => text("本人最近工作收入減少，扣除生活費以後，無法一次繳清。"),
                "installment_count" => Value::Int(6),
                "first_due_date" => Value::Date(day("2026-12-10")),
                "security_kinds" => choices(&["own_letter"]),
                "attachments" => choices(&["identity", "income"]),
                "declarations_ack" => Value::Bool(true),
                other => panic!("{other} is asked and required"),
            };
            say(filling, field.id, value);
        }
        pages.push(next(filling));
        assert!(pages.len() < 60, "{pages:?}");
    }
    pages
}

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
fn rows_are_added_mended_and_deleted() {
    let mut filling = begin();
    fill(&mut filling);
    filling.goto(&Target::field("case_rows"));
    assert_eq!(page(&filling), "case_rows");
    let table = filling.view().page.unwrap().table.unwrap();
    assert_eq!((table.rows.len(), table.max_rows), (1, 15));
    let columns: Vec<&str> = table.rows[0]
        .cells
        .iter()
        .map(|(column, _)| column.id.as_str())
        .collect();
    assert_eq!(
        columns,
        [
            "case_number",
            "transferring_agency",
            "debt_kind",
            "amount_due"
        ]
    );

    filling.add_row("case_rows").unwrap();
    assert_eq!(page(&filling), "case_rows-1-case_number");
    filling.back();
    assert_eq!(
        page(&filling),
        "check",
        "mending one answer leads back to the check page"
    );
    assert_eq!(filling.answers().rows("case_rows").len(), 2);

    filling.goto(&Target {
        field: "case_rows".to_owned(),
        row: Some(1),
        column: None,
    });
    assert_eq!(page(&filling), "case_rows-1-case_number");
    say(&mut filling, "case_number", text("110年度健執字第2號"));
    assert_eq!(
        next(&mut filling),
        "case_rows-1-transferring_agency",
        "a row is passed whole"
    );
    say(
        &mut filling,
        "transferring_agency",
        Value::Other {
            choice: "other".to_owned(),
            text: "某機關".into(),
        },
    );
    assert_eq!(next(&mut filling), "case_rows-1-debt");
    say(&mut filling, "amount_due", money(5_000));
    let echo = &filling.view().page.unwrap().derived[0];
    assert_eq!(
        (echo.field, echo.capitals.as_deref()),
        ("amount_due", Some("伍仟元整"))
    );
    assert_eq!(next(&mut filling), "check");
    // Now a row says its amount: the sum is computed again, and its answer forgotten.
    assert_eq!(
        Printed::draft(&filling).field("total_owed"),
        Shown::Text("5,000".into())
    );
    assert!(filling.answers().get("total_owed").is_none());

    filling.delete_row("case_rows", 1).unwrap();
    assert_eq!(page(&filling), "case_rows");
    assert!(filling.delete_row("case_rows", 1).is_err());
    assert!(
        filling.add_row("plan_rows").is_err(),
        "a computed table takes no rows"
    );
}

#[test]
fn an_empty_row_goes_when_one_leaves_it_backwards() {
    let mut filling = begin();
    assert!(!filling.can_go_back());
    say(&mut filling, "case_number", text("110年度健執字第1號"));
    next(&mut filling);
    say(&mut filling, "transferring_agency", choice("1"));
    next(&mut filling);
    assert_eq!(next(&mut filling), "case_rows");
    filling.add_row("case_rows").unwrap();
    assert!(filling.can_go_back());
    filling.back();
    assert_eq!(page(&filling), "case_rows");
    assert_eq!(filling.answers().rows("case_rows").len(), 1);
    for _ in 1..15 {
        filling.add_row("case_rows").unwrap();
    }
    let full = filling.add_row("case_rows").unwrap_err();
    assert_eq!(full.code.name(), "rows_too_many");
}

#[test]
fn back_walks_the_same_way() {
    let mut filling = begin();
    let there = fill(&mut filling);
    let mut back = vec![page(&filling)];
    while filling.can_go_back() {
        filling.back();
        back.push(page(&filling));
    }
    back.reverse();
    let top: Vec<&String> = there.iter().filter(|page| !page.contains('-')).collect();
    assert_eq!(back.iter().collect::<Vec<_>>(), top);
}

#[test]
fn mending_from_the_check_page_leads_back_to_it() {
    let mut filling = begin();
    fill(&mut filling);
    filling
        .answer(&Target::field("obligor_phone"), None)
        .unwrap();
    let check = filling.view().check.unwrap();
    assert!(!check.is_ready);
    let row = check.rows.iter().find(|row| row.problem.is_some()).unwrap();
    assert_eq!((row.field, row.is_empty), ("obligor_phone", true));
    assert!(
        filling.check().is_err(),
        "what is missing cannot be printed as filled"
    );
    filling.goto(&Target::field("obligor_phone"));
    say(&mut filling, "obligor_phone", text("08-7000000"));
    assert_eq!(next(&mut filling), "check");
    // A computed amount leads to the question it follows from.
    filling.goto(&Target::field("installment_amount"));
    assert_eq!(page(&filling), "paid_today");
    filling.back();
    assert_eq!(page(&filling), "check");
    filling.goto(&Target::field("no_such_field"));
    assert_eq!(page(&filling), "check");
}

#[test]
fn the_check_page_masks_numbers_and_shows_sums() {
    let mut filling = begin();
    fill(&mut filling);
    let check = filling.view().check.unwrap();
    let row = |field: &str| check.rows.iter().find(|row| row.field == field).unwrap();
    assert_eq!(
        row("obligor_id_no").parts,
        [Shown::Text("A12****789".into())]
    );
    assert_eq!(
        row("installment_amount").parts,
        [Shown::Text("14,400".into())]
    );
    assert!(!row("installment_amount").is_input && row("obligor_name").is_input);
    assert_eq!(row("case_rows").row, Some(0));
    assert_eq!(
        row("case_rows").parts.len(),
        2,
        "empty columns are left out"
    );
    assert!(row("division").is_empty);
    assert!(
        check
            .rows
            .iter()
            .all(|row| row.field != "proxy_name" && row.field != "plan_rows")
    );
}

#[test]
fn debug_output_of_a_filling_holds_no_answer() {
    let mut filling = begin();
    fill(&mut filling);
    let mut seen = format!("{filling:?}");
    for field in form().fields() {
        filling.goto(&Target::field(&field.id));
        seen += &format!("{:?}", filling.view());
        filling.to_check();
        seen += &format!("{:?}", filling.view());
    }
    for secret in [
        "王小明",
        "A123456789",
        "A12****789",
        "1981",
        "0912",
        "86400",
        "86,400",
        "14,400",
        "示範路",
    ] {
        assert!(!seen.contains(secret), "{secret}");
    }
}

#[test]
fn a_draft_prints_what_is_there_and_leaves_out_what_cannot_be_right() {
    let mut filling = begin();
    say(&mut filling, "case_number", text("110年度健執字第1號"));
    filling
        .answer(&Target::field("obligor_name"), Some(text("王小明")))
        .unwrap();
    filling
        .answer(&Target::field("obligor_id_no"), Some(text("A123456788")))
        .unwrap();
    let draft = Printed::draft(&filling);
    assert_eq!(draft.field("obligor_name"), Shown::Text("王小明".into()));
    assert_eq!(
        draft.field("obligor_id_no"),
        Shown::Nothing,
        "written by hand"
    );
    let number = draft.cell("case_rows", &draft.rows("case_rows")[0], "case_number");
    assert_eq!(number, Shown::Text("110年度健執字第00000001號".into()));
}

#[test]
fn suggestions_spare_typing() {
    let mut filling = begin();
    let labels = |filling: &Filling, field: &str| -> Vec<String> {
        let page = filling.view().page.unwrap();
        let field = page.fields.into_iter().find(|f| f.id == field).unwrap();
        let words = |s: kiosk_forms::SuggestionView| s.label.or(s.key).unwrap_or_default();
        field.suggestions.into_iter().map(words).collect()
    };
    // A case number in two touches and the digits of its serial.
    assert_eq!(labels(&filling, "case_number")[..2], ["115年度", "114年度"]);
    say(&mut filling, "case_number", text("110年度"));
    assert_eq!(labels(&filling, "case_number")[0], "健執");
    say(&mut filling, "case_number", text("110"));
    assert_eq!(
        labels(&filling, "case_number")[0],
        "健執",
        "a typed year does as well"
    );
    say(&mut filling, "case_number", text("110年度健執字第"));
    assert!(labels(&filling, "case_number").is_empty());
    say(&mut filling, "case_number", text("110年度健執字第1"));
    next(&mut filling);
    let agencies = filling.view().page.unwrap().fields.remove(0);
    assert_eq!(agencies.choices, ["0", "1"]);
    assert_eq!(agencies.choice_texts.unwrap()[1], "示範縣財稅局");
    say(&mut filling, "transferring_agency", choice("1"));
    assert_eq!(
        filling.view().page.unwrap().fields[0].value,
        Some(choice("1"))
    );

    fill(&mut filling);
    for (field, some) in [
        ("division", "義"),
        (
            "paid_today",
            "form-installment_application-paid_today-suggest-none",
        ),
        ("first_due_date", "民國115年12月10日"),
        ("monthly_due_day", "10"),
    ] {
        filling.goto(&Target::field(field));
        let found = labels(&filling, field);
        assert!(
            found.iter().any(|label| label == some),
            "{field}: {found:?}"
        );
    }
    filling.goto(&Target::field("obligor_address_contact"));
    let same = "form-installment_application-obligor_address_contact-suggest-same";
    assert_eq!(
        labels(&filling, "obligor_address_contact")[..2],
        [same, "示範縣海門鎮"]
    );
    say(
        &mut filling,
        "obligor_address_contact",
        text("示範縣海門鎮示範"),
    );
    assert!(labels(&filling, "obligor_address_contact").contains(&"路".to_owned()));
    filling.goto(&Target::field("installment_count"));
    let count = filling.view().page.unwrap().fields.remove(0);
    assert_eq!(
        (count.min, count.max),
        (Some(2), Some(6)),
        "what the amount allows"
    );
    filling.goto(&Target::field("reason_detail"));
    let detail = filling.view().page.unwrap().fields.remove(0);
    assert_eq!(detail.ready_sentences.len(), 8);
    filling
        .answer(&Target::field("reason"), Some(choice("disaster")))
        .unwrap();
    assert_eq!(
        filling.view().page.unwrap().fields[0].ready_sentences.len(),
        4
    );
}

#[test]
fn sections_say_how_far_it_is() {
    let mut filling = begin();
    let states = |filling: &Filling| -> String {
        let sections = filling.view().sections;
        let letter = |state| match state {
            SectionState::Done => 'd',
            SectionState::Current => 'c',
            SectionState::Todo => '.',
        };
        sections
            .into_iter()
            .map(|section| letter(section.state))
            .collect()
    };
    assert_eq!(states(&filling), "c.......");
    assert_eq!((filling.view().question, filling.view().questions), (1, 23));
    filling.goto(&Target::field("paid_today"));
    assert_eq!(states(&filling), "ddddc...");
    filling.to_check();
    assert_eq!(states(&filling), "dddddddd");
}

#[test]
fn an_answer_of_another_shape_is_not_kept() {
    let mut filling = begin();
    for (target, value, code) in [
        (Target::field("nothing"), text("x"), "unknown_field"),
        (
            Target::field("obligor_name"),
            Value::Int(5),
            "expected_text",
        ),
        (
            Target::field("obligor_kind"),
            choice("robot"),
            "expected_choice",
        ),
        (
            Target::field("welfare_status"),
            choices(&["rich"]),
            "expected_choices",
        ),
        (
            Target::field("paid_today"),
            Value::Int(5),
            "expected_amount",
        ),
        (Target::field("case_rows"), text("x"), "unknown_field"),
        (
            Target::cell("case_rows", 9, "case_number"),
            text("x"),
            "unknown_field",
        ),
        (
            Target::cell("case_rows", 0, "nothing"),
            text("x"),
            "unknown_field",
        ),
        (
            Target::cell("case_rows", 0, "amount_due"),
            text("x"),
            "expected_amount",
        ),
        (
            Target::field("obligor_name"),
            text(&"龘".repeat(5_001)),
            "too_long",
        ),
    ] {
        let problem = filling.answer(&target, Some(value)).unwrap_err();
        assert_eq!(problem.code.name(), code, "{target:?}");
    }
    assert!(
        filling
            .answers()
            .iter()
            .all(|(field, _)| field == "case_rows")
    );
}

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

    /// Whatever is answered in whatever order: no panic, a page or the check page is always shown, and
    /// what passes the check has a plan that adds up.
    #[test]
    fn any_walk_stays_on_its_feet(
        steps in prop::collection::vec((0..60_usize, any_value(), 0..6_u8), 0..40)
    ) {
        let mut filling = begin();
        let fields: Vec<_> = form().fields().collect();
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
                3 => drop(filling.add_row("case_rows")),
                4 => drop(filling.delete_row("case_rows", at % 3)),
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
        if let Ok(checked) = filling.check() {
            prop_assert!(!checked.answers().rows("plan_rows").is_empty());
        }
    }
}
