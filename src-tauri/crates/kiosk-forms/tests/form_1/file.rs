//! Files of answers.
use super::*;

#[test]
fn an_answers_file_is_told_what_was_expected() {
    for (json, expected) in [
        ("{", ": not_json"),
        ("[]", ": not_an_object"),
        (r#"{"obligor": "x"}"#, "obligor: unknown_field"),
        (
            r#"{"installment_amount": 1}"#,
            "installment_amount: not_an_input",
        ),
        (
            r#"{"obligor_signature": "x"}"#,
            "obligor_signature: not_an_input",
        ),
        (r#"{"staff_clerk": "x"}"#, "staff_clerk: not_an_input"),
        (r#"{"obligor_name": 5}"#, "obligor_name: expected_text"),
        (
            r#"{"obligor_kind": "person"}"#,
            "obligor_kind: expected_choice",
        ),
        (
            r#"{"obligor_kind": {"natural": "x"}}"#,
            "obligor_kind: expected_choice",
        ),
        (
            r#"{"welfare_status": "other"}"#,
            "welfare_status: expected_choices",
        ),
        (
            r#"{"welfare_status": ["poor"]}"#,
            "welfare_status: expected_choices",
        ),
        (
            r#"{"obligor_birth_date": "1981/01/01"}"#,
            "obligor_birth_date: expected_date",
        ),
        (r#"{"paid_today": -1}"#, "paid_today: expected_amount"),
        (r#"{"paid_today": "1.5"}"#, "paid_today: expected_amount"),
        (
            r#"{"installment_count": "6"}"#,
            "installment_count: expected_number",
        ),
        (
            r#"{"declarations_ack": "yes"}"#,
            "declarations_ack: expected_yes_no",
        ),
        (r#"{"case_rows": {}}"#, "case_rows: expected_rows"),
        (r#"{"case_rows": [5]}"#, "case_rows[0]: expected_rows"),
        (
            r#"{"case_rows": [{}, {"nothing": 5}]}"#,
            "case_rows[1].nothing: unknown_field",
        ),
        (
            r#"{"case_rows": [{"amount_due": "x"}]}"#,
            "case_rows[0].amount_due: expected_amount",
        ),
    ] {
        let problems = Answers::from_json(form(), json).unwrap_err();
        let found: Vec<String> = problems
            .iter()
            .map(|p| format!("{}: {}", p.place(), p.code.name()))
            .collect();
        assert_eq!(found, [expected], "{json}");
        assert!(problems[0].hard, "{json}");
    }
    let choices = &Answers::from_json(form(), r#"{"filed_by": 1}"#).unwrap_err()[0].args["choices"];
    assert_eq!(choices, "self, representative, proxy");
}

#[test]
fn debug_output_holds_no_answer() {
    let answers = &form().specimen;
    let checked = check(form(), answers, today()).unwrap();
    let text = format!("{answers:?} {:?}", checked.answers());
    for secret in [
        "王小明",
        "A123456789",
        "1981",
        "餐飲",
        "0912",
        "86400",
        "60000",
        "忠",
    ] {
        assert!(!text.contains(secret), "{secret}");
    }
    assert!(text.contains("obligor_name"), "fields are named");
}
