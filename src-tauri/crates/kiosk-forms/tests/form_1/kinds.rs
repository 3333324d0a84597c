//! Each answer by its kind.
use super::*;

#[test]
fn each_answer_is_checked_by_its_kind() {
    let long = |n: usize| "字".repeat(n);
    for (field, value, expected) in [
        ("obligor_name", json!(""), vec!["obligor_name: required"]),
        ("obligor_name", json!(long(50)), vec![]),
        (
            "obligor_name",
            json!(long(51)),
            vec!["obligor_name: too_long"],
        ),
        ("obligor_name", json!("林𠮷安\u{e0100}"), vec![]),
        ("obligor_name", json!("Ljegeay Rupeljengan"), vec![]),
        (
            "obligor_name",
            json!("王\u{7}明"),
            vec!["obligor_name: control_character"],
        ),
        (
            "obligor_name",
            json!("王\n小明"),
            vec!["obligor_name: control_character"],
        ),
        (
            "obligor_name",
            json!("\u{e000}明"),
            vec!["obligor_name: private_use"],
        ),
        (
            "obligor_name",
            json!("王;DROP"),
            vec!["obligor_name: name_sign?"],
        ),
        (
            "obligor_name",
            json!("12345"),
            vec!["obligor_name: name_letter?"],
        ),
        ("obligor_name", json!("\u{202e}王小明\u{200b}"), vec![]),
        ("obligor_id_no", json!("a 123456789"), vec![]),
        (
            "obligor_id_no",
            json!("A123456788"),
            vec!["obligor_id_no: id_person"],
        ),
        (
            "obligor_id_no",
            json!("A800000006"),
            vec!["obligor_id_no: id_resident"],
        ),
        (
            "obligor_id_no",
            json!("A12345678901"),
            vec!["obligor_id_no: passport?"],
        ),
        (
            "obligor_id_no",
            json!("24680008"),
            vec!["obligor_id_no: id_business"],
        ),
        (
            "obligor_id_no",
            json!("24680007"),
            vec!["obligor_id_no: id_of_a_person?"],
        ),
        (
            "obligor_id_no",
            json!("2468"),
            vec!["obligor_id_no: id_business_length"],
        ),
        (
            "obligor_id_no",
            json!("123456789012"),
            vec!["obligor_id_no: id_card_number"],
        ),
        (
            "obligor_id_no",
            json!("C1234567"),
            vec!["obligor_id_no: passport?"],
        ),
        (
            "obligor_id_no",
            json!("A123"),
            vec!["obligor_id_no: id_short"],
        ),
        (
            "obligor_phone",
            json!("091234567"),
            vec!["obligor_phone: mobile_short"],
        ),
        (
            "obligor_phone",
            json!("09123456789"),
            vec!["obligor_phone: mobile_long"],
        ),
        (
            "obligor_phone",
            json!("0912345678#12"),
            vec!["obligor_phone: mobile_extension"],
        ),
        (
            "obligor_phone",
            json!("08-736990"),
            vec!["obligor_phone: phone_shape?"],
        ),
        (
            "obligor_phone",
            json!("（０８）７３６９９００轉２０５"),
            vec![],
        ),
        (
            "obligor_mobile",
            json!("08-7369900"),
            vec!["obligor_mobile: mobile_kind?"],
        ),
        ("obligor_email", json!("name@example.com"), vec![]),
        (
            "obligor_email",
            json!("name@example"),
            vec!["obligor_email: email"],
        ),
        (
            "obligor_email",
            json!("a@b@c.d"),
            vec!["obligor_email: email"],
        ),
        ("division", json!("忠股"), vec![]),
        ("division", json!("忠孝"), vec![]),
        ("division", json!("忠孝仁"), vec!["division: too_long"]),
        ("division", json!("A"), vec!["division: division?"]),
        ("reason_detail", json!(long(20)), vec![]),
        (
            "reason_detail",
            json!(long(19)),
            vec!["reason_detail: too_short"],
        ),
        (
            "reason_detail",
            json!(long(401)),
            vec!["reason_detail: too_long"],
        ),
        (
            "monthly_income",
            json!(10_000_000),
            vec!["monthly_income: too_large"],
        ),
        (
            "dependents_count",
            json!(21),
            vec!["dependents_count: too_large"],
        ),
        (
            "welfare_status",
            json!(["low_income", "other"]),
            vec!["welfare_status: words_missing"],
        ),
        ("welfare_status", json!([{"other": "榮民"}]), vec![]),
        (
            "welfare_status",
            json!([{"other": long(11)}]),
            vec!["welfare_status: too_long"],
        ),
        (
            "declarations_ack",
            json!(false),
            vec!["declarations_ack: must_tick"],
        ),
        (
            "attachments",
            json!(["income"]),
            vec!["attachments: identity_paper?"],
        ),
        (
            "attachments",
            json!(["identity"]),
            vec!["attachments: proof_of_means?"],
        ),
    ] {
        assert_eq!(problems(json!({field: value})), expected, "{field} {value}");
    }
}

#[test]
fn rows_are_checked_one_by_one() {
    let row = |number: &str| json!({"case_number": number, "transferring_agency": "健保署", "amount_due": 90_000});
    for (rows, expected) in [
        (json!([]), vec!["case_rows: rows_missing"]),
        (
            json!([row("看不懂"), row("110年度健執字第1號")]),
            vec!["case_rows[0].case_number: case_number?"],
        ),
        (
            json!([row("110 年健執字第1號"), row("110年度健執字第00000001號")]),
            vec!["case_rows: case_numbers_differ?"],
        ),
        (
            json!([{"amount_due": 0}]),
            vec![
                "case_rows[0].case_number: required",
                "case_rows[0].transferring_agency: required",
                "case_rows[0].amount_due: too_small",
            ],
        ),
        (
            json!(
                (1..=16)
                    .map(|n| row(&format!("110年度健執字第{n}號")))
                    .collect::<Vec<_>>()
            ),
            vec!["case_rows: rows_too_many"],
        ),
    ] {
        let mut found =
            problems(json!({"case_rows": rows, "installment_count": 6, "paid_today": null}));
        found.retain(|problem| problem.starts_with("case_rows"));
        assert_eq!(found, expected, "{rows}");
    }
}
