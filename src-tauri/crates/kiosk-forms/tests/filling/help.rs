//! Suggestions, progress, and answers of another shape.
use super::*;

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
