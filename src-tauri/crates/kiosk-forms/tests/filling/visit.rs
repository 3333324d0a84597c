//! What one form of a visit says is not asked again by the next, and can be changed there.
use kiosk_forms::{
    Answers, Carry, Field, FieldKind, Filling, FormDef, Kept, KindOf, OfficeLists, Printed, Shown,
    Target, Value, find, registry,
};
use kiosk_model::date::RocDate;

fn form(id: &str) -> &'static FormDef {
    find(id).expect("a form of the list")
}

fn today() -> RocDate {
    RocDate::parse_iso("2026-11-22").expect("a day")
}

fn open(id: &str, kept: &Kept) -> Filling {
    Filling::reusing(form(id), today(), OfficeLists::default(), kept)
}

/// A form answered like its worked example.
fn answered(id: &str, kept: &Kept) -> Filling {
    let mut filling = open(id, kept);
    let def = form(id);
    for (field, value) in def.specimen.iter() {
        match value {
            Value::Rows(rows) => {
                for (at, row) in rows.iter().enumerate() {
                    if filling.answers().rows(field).len() <= at {
                        filling.add_row(field).expect("room for a row");
                    }
                    for (column, value) in row.iter() {
                        let target = Target::cell(field, at, column);
                        filling
                            .answer(&target, Some(value.clone()))
                            .expect("an answer");
                    }
                }
            }
            value => {
                let target = Target::field(field);
                filling
                    .answer(&target, Some(value.clone()))
                    .expect("an answer");
            }
        }
    }
    filling
}

fn text(filling: &Filling, field: &str) -> Option<String> {
    match Printed::draft(filling).field(field) {
        Shown::Text(text) => Some(text.to_string()),
        _ => None,
    }
}

#[test]
fn the_same_person_and_case_are_not_asked_twice() {
    let mut kept = Kept::default();
    kept.keep(&answered("installment_application", &kept));
    let mut second = open("obligor_statement", &kept);
    assert_eq!(text(&second, "obligor_name").as_deref(), Some("王小明"));
    assert_eq!(
        text(&second, "obligor_id_no").as_deref(),
        Some("A123456789")
    );
    // The first of the cases stands for the one case of a form without rows.
    let case = text(&second, "case_number");
    assert_eq!(case.as_deref(), Some("110年度健執字第00000001號"));
    assert!(second.is_prefilled("obligor_name", None));

    let target = Target::field("obligor_name");
    second
        .answer(&target, Some(Value::Text("陳小美".into())))
        .expect("an answer");
    assert!(
        !second.is_prefilled("obligor_name", None),
        "what was changed is the citizen's own"
    );
    assert_eq!(text(&second, "obligor_name").as_deref(), Some("陳小美"));
    kept.keep(&second);
    let third = open("installment_application", &kept);
    assert_eq!(text(&third, "obligor_name").as_deref(), Some("陳小美"));
    assert_eq!(
        third.answers().rows("case_rows").len(),
        2,
        "the rows of the first form stay"
    );
    assert!(third.is_prefilled("case_rows", Some((1, "case_number"))));
}

#[test]
fn consents_and_free_words_are_given_anew() {
    let mut kept = Kept::default();
    for def in registry() {
        kept.keep(&answered(&def.id, &Kept::default()));
    }
    for def in registry() {
        let filling = open(&def.id, &kept);
        for (field, value) in filling.answers().iter() {
            let is_own = matches!(value, Value::Bool(_) | Value::Choices { .. });
            assert!(!is_own, "{}: {field}", def.id);
            assert!(filling.is_prefilled(field, None), "{}: {field}", def.id);
        }
    }
}

/// Pairs of forms whose answers of the same name are not the same thing, or are given anew: `carry = "no"`.
fn is_given_anew(field: &Field) -> bool {
    let of_the_form = [
        FieldKind::Checkbox,
        FieldKind::MultiChoice,
        FieldKind::Multiline,
    ];
    field.carry == Carry::No || of_the_form.contains(&field.kind)
}

#[test]
fn what_has_the_same_name_in_two_forms_is_asked_once() {
    let asked = |def: &'static FormDef| {
        let fields = def.fields().filter(|field| field.required.is_citizen());
        fields.filter(|field| !field.kind.is_ink() && !is_given_anew(field))
    };
    let fillable = || registry().filter(|def| def.kind_of == KindOf::Fillable);
    let mut pairs = 0;
    for one in fillable() {
        let mut kept = Kept::default();
        kept.keep(&answered(&one.id, &Kept::default()));
        for other in fillable().filter(|other| other.id != one.id) {
            let second = open(&other.id, &kept);
            let mut fresh = open(&other.id, &Kept::default());
            for field in asked(other) {
                let Some(told) = asked(one).find(|told| told.id == field.id) else {
                    continue;
                };
                let Some(value) = one.specimen.get(&told.id) else {
                    continue;
                };
                // A list of the office's or the form's own has other choices there.
                let of_a_list = matches!(field.kind, FieldKind::Choice | FieldKind::ChoiceOrText);
                if of_a_list || field.kind == FieldKind::Table {
                    continue;
                }
                // A day alone does not tell the hour; the other way round it does.
                if (told.kind, field.kind) == (FieldKind::RocDate, FieldKind::RocDatetime) {
                    continue;
                }
                let target = Target::field(&field.id);
                if told.kind == field.kind && fresh.answer(&target, Some(value.clone())).is_err() {
                    continue;
                }
                pairs += 1;
                assert!(
                    second.is_prefilled(&field.id, None),
                    "form {} asks {} again after form {}",
                    other.no,
                    field.id,
                    one.no
                );
            }
        }
    }
    assert!(pairs > 500, "{pairs} answers are told once");
}

#[test]
fn a_number_is_told_once_whatever_numbers_the_next_form_takes() {
    // Form 5 takes people only; form 1 people and bodies.
    let mut kept = Kept::default();
    let mut first = answered("installment_application", &kept);
    kept.keep(&first);
    let visit = open("home_visit_request", &kept);
    assert_eq!(text(&visit, "obligor_id_no").as_deref(), Some("A123456789"));
    assert!(visit.is_prefilled("obligor_id_no", None));
    let target = Target::field("obligor_id_no");
    first
        .answer(&target, Some(Value::Text("22099131".into())))
        .expect("a number of a body");
    let mut kept = Kept::default();
    kept.keep(&first);
    let visit = open("home_visit_request", &kept);
    assert_eq!(visit.answers().get("obligor_id_no"), None, "not a person's");

    // The employee of a wage order is the obligor; who is paid is the supplier of the tender.
    let mut kept = Kept::default();
    kept.keep(&answered("installment_application", &Kept::default()));
    let wage = open("wage_garnishment_report", &kept);
    assert_eq!(text(&wage, "employee_name").as_deref(), Some("王小明"));
    assert_eq!(text(&wage, "employee_id_no").as_deref(), Some("A123456789"));
    let mut kept = Kept::default();
    kept.keep(&answered("return_bid_bond_request", &kept));
    let receipt = open("receipt", &kept);
    let number = form("return_bid_bond_request").specimen.get("vendor_ubn");
    assert_eq!(receipt.answers().get("payee_id_no"), number);
    // The day and hour of an auction tell its day; an address to write to belongs to who applies.
    let mut kept = Kept::default();
    kept.keep(&answered("declaration_take_over", &kept));
    let join = open("declaration_join_distribution", &kept);
    assert!(join.is_prefilled("auction_date", None));
    let mut kept = Kept::default();
    kept.keep(&answered("archive_use_application", &kept));
    let files = open("case_file_access_request", &kept);
    let mail = form("archive_use_application")
        .specimen
        .get("applicant_email");
    assert_eq!(files.answers().get("contact_email"), mail);
}

#[test]
fn what_only_has_the_same_name_is_not_taken_over() {
    // A notice to appear is no notice of a sale; the opening of a tender is no auction.
    for (one, other, field) in [
        (
            "obligor_statement",
            "declaration_purchase_special_sale",
            "notice_doc_no",
        ),
        (
            "obligor_statement",
            "declaration_purchase_special_sale",
            "notice_date",
        ),
        (
            "return_bid_bond_request",
            "real_estate_bid_form",
            "opening_date",
        ),
    ] {
        let mut kept = Kept::default();
        kept.keep(&answered(one, &kept));
        assert_eq!(open(other, &kept).answers().get(field), None, "{field}");
    }
}

#[test]
fn one_person_is_never_mixed_with_another() {
    // The creditor of form 7 is the applicant of form 10 as a whole.
    let mut kept = Kept::default();
    kept.keep(&answered("declaration_take_over", &kept));
    let creditor = form("declaration_take_over")
        .specimen
        .get("creditor_name")
        .cloned();
    let handover = open("request_property_handover", &kept);
    assert_eq!(handover.answers().get("applicant_name"), creditor.as_ref());
    // The obligor of form 3 is not the applicant of form 4.
    let mut kept = Kept::default();
    kept.keep(&answered("obligor_statement", &kept));
    let viewing = open("property_viewing_request", &kept);
    for field in [
        "applicant_name",
        "applicant_id_no",
        "applicant_mobile",
        "applicant_address",
    ] {
        assert_eq!(viewing.answers().get(field), None, "{field}");
    }
}

#[test]
fn a_wrong_answer_is_not_carried_on() {
    let mut kept = Kept::default();
    let mut first = answered("installment_application", &kept);
    let target = Target::field("obligor_id_no");
    first
        .answer(&target, Some(Value::Text("A123456780".into())))
        .expect("kept as typed");
    kept.keep(&first);
    let second = open("obligor_statement", &kept);
    assert_eq!(second.answers().get("obligor_id_no"), None);
    assert!(second.answers().get("obligor_name").is_some());
}

#[test]
fn rows_keep_their_marks_when_one_is_deleted() {
    let mut kept = Kept::default();
    kept.keep(&answered("installment_application", &kept));
    let mut again = open("installment_application", &kept);
    let target = Target::cell("case_rows", 0, "case_number");
    let number = Value::Text("111年度健執字第00000009號".into());
    again.answer(&target, Some(number)).expect("an answer");
    assert!(!again.is_prefilled("case_rows", Some((0, "case_number"))));
    again.delete_row("case_rows", 0).expect("a row");
    assert!(
        again.is_prefilled("case_rows", Some((0, "case_number"))),
        "the second row moved up"
    );
    assert!(!again.is_prefilled("case_rows", Some((1, "case_number"))));
}

#[test]
fn forms_that_belong_together_are_offered() {
    let mut filling = answered("installment_application", &Kept::default());
    let proxy = Value::Choice("proxy".to_owned());
    assert!(!filling.offers().contains(&"power_of_attorney"));
    filling
        .answer(&Target::field("filed_by"), Some(proxy))
        .expect("an answer");
    assert!(filling.offers().contains(&"power_of_attorney"));
    // It is the obligor who gives the power, and the proxy who takes it.
    for (field, answer) in [("proxy_name", "陳小美"), ("proxy_id_no", "A223456781")] {
        let answer = Value::Text(answer.into());
        filling
            .answer(&Target::field(field), Some(answer))
            .expect("an answer");
    }
    let mut kept = Kept::default();
    kept.keep(&filling);
    let power = open("power_of_attorney", &kept);
    assert_eq!(text(&power, "principal_name").as_deref(), Some("王小明"));
    assert_eq!(
        text(&power, "principal_id_no").as_deref(),
        Some("A123456789")
    );
    let proxies = power.answers().rows("proxy_rows");
    assert_eq!(
        proxies[0].get("proxy_name"),
        Some(&Value::Text("陳小美".into()))
    );
}

#[test]
fn nothing_of_a_visit_is_told_by_debug() {
    let mut kept = Kept::default();
    kept.keep(&answered("installment_application", &kept));
    let told = format!("{kept:?}");
    assert!(
        !told.contains("王小明") && !told.contains("A123456789"),
        "{told}"
    );
    assert!(Answers::default().is_empty());
}
