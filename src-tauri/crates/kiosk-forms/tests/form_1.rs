//! 義務人分期繳納申請表, as a citizen or a clerk meets it.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

use kiosk_forms::{Answers, FormDef, Printed, Problem, Shown, check, check_json, find};
use kiosk_model::date::RocDate;
use serde_json::{Value as Json, json};

fn form() -> &'static FormDef {
    find("installment_application").unwrap()
}

fn today() -> RocDate {
    RocDate::parse_iso("2026-11-22").unwrap()
}

/// Answers that keep every rule, with a few replaced; `null` takes one away.
fn answers(changes: Json) -> String {
    let mut all: Json = serde_json::from_str(&form().specimen.to_json(form())).unwrap();
    for (field, value) in changes.as_object().unwrap() {
        match value {
            Json::Null => drop(all.as_object_mut().unwrap().remove(field)),
            value => all[field] = value.clone(),
        }
    }
    all.to_string()
}

/// What the check says: `place: code` for each problem, hints marked with a question mark.
fn problems(changes: Json) -> Vec<String> {
    let say = |p: &Problem| {
        format!(
            "{}: {}{}",
            p.place(),
            p.code.name(),
            if p.hard { "" } else { "?" }
        )
    };
    match check_json(form(), &answers(changes), today()) {
        Ok(form) => form.hints().iter().map(say).collect(),
        Err(problems) => problems.iter().map(say).collect(),
    }
}

fn shown(changes: Json, field: &str) -> String {
    let form = check_json(form(), &answers(changes), today()).unwrap();
    match Printed::filled(&form).field(field) {
        Shown::Text(text) => text.to_string(),
        other => format!("{other:?}"),
    }
}

fn one_case(amount: i64) -> Json {
    json!([{"case_number": "110年度健執字第00000001號", "transferring_agency": "健保署", "amount_due": amount}])
}

#[test]
fn the_specimen_is_in_order() {
    assert_eq!(problems(json!({})), [""; 0]);
}

#[test]
fn each_kind_of_obligor_needs_its_own() {
    for (changes, expected) in [
        // A natural person has a birth date, and none of the fields of bodies.
        (
            json!({"obligor_birth_date": null}),
            vec!["obligor_birth_date: required"],
        ),
        (
            json!({"obligor_rep_name": "王大明"}),
            vec!["obligor_rep_name: not_applicable"],
        ),
        // A company has a representative and no birth date.
        (
            json!({"obligor_kind": "corporation", "filed_by": "representative", "obligor_birth_date": null,
                "obligor_id_no": "12345675", "attachments": ["identity", "company", "income"]}),
            vec!["obligor_rep_name: required"],
        ),
        (
            json!({"obligor_kind": "corporation", "filed_by": "representative", "obligor_birth_date": null,
                "obligor_id_no": "12345675", "obligor_rep_name": "王大明",
                "attachments": ["identity", "company", "income"]}),
            vec![],
        ),
        (
            json!({"obligor_kind": "corporation", "obligor_birth_date": null,
                "obligor_id_no": "A123456789", "obligor_rep_name": "王大明"}),
            vec![
                "obligor_id_no: id_of_a_body?",
                "filed_by: bodies_act_through_people?",
                "attachments: company_papers?",
            ],
        ),
        // A minor has a legal representative: 18 on the day itself, not the day before.
        (json!({"obligor_birth_date": "2008-11-22"}), vec![]),
        (
            json!({"obligor_birth_date": "2008-11-23"}),
            vec!["obligor_rep_name: required"],
        ),
        (
            json!({"obligor_birth_date": "2008-11-23", "obligor_rep_name": "王大明"}),
            vec![],
        ),
        // So has a person under guardianship, for whom the representative files.
        (
            json!({"filed_by": "representative"}),
            vec!["obligor_rep_name: required"],
        ),
        (
            json!({"obligor_birth_date": "2026-11-23"}),
            vec![
                "obligor_rep_name: required",
                "obligor_birth_date: birth_before_filing",
            ],
        ),
    ] {
        assert_eq!(problems(changes.clone()), expected, "{changes}");
    }
}

#[test]
fn a_proxy_is_asked_for_only_where_there_is_one() {
    let proxy = json!({"filed_by": "proxy", "proxy_name": "陳小美", "proxy_id_no": "A223456781",
        "proxy_relation": "spouse", "proxy_address": "○○縣○○市○○路1號", "proxy_phone": "0912345678",
        "attachments": ["identity", "income", "power_of_attorney"]});
    assert_eq!(problems(proxy.clone()), [""; 0]);
    for field in [
        "proxy_name",
        "proxy_id_no",
        "proxy_relation",
        "proxy_address",
        "proxy_phone",
    ] {
        let mut without = proxy.clone();
        without[field] = Json::Null;
        assert_eq!(problems(without), [format!("{field}: required")]);
        assert_eq!(
            problems(json!({field: proxy[field]})),
            [format!("{field}: not_applicable")]
        );
    }
    let mut same = proxy.clone();
    same["proxy_id_no"] = json!("ａ１２３４５６７８９");
    assert_eq!(problems(same), ["proxy_id_no: proxy_is_another"]);
    let mut without_paper = proxy;
    without_paper["attachments"] = json!(["identity", "income"]);
    assert_eq!(problems(without_paper), ["attachments: power_of_attorney?"]);
}

#[test]
fn the_number_of_instalments_follows_the_amount() {
    // Amount, most instalments, most with special circumstances; the edges of §4 of the directions.
    for (amount, most, longest) in [
        (199_999, 6, 60),
        (200_000, 8, 60),
        (999_999, 8, 60),
        (1_000_000, 16, 60),
        (4_999_999, 16, 60),
        (5_000_000, 36, 60),
        (9_999_999, 36, 60),
        (10_000_000, 60, 60),
        (59_999_999, 60, 60),
        (60_000_000, 60, 120),
    ] {
        let ask = |count: i64, special: bool| {
            problems(
                json!({"case_rows": one_case(amount), "installment_count": count,
                "special_circumstances": special}),
            )
        };
        assert_eq!(ask(most, false), [""; 0], "{amount} {most}");
        assert_eq!(
            ask(most + 1, false),
            ["installment_count: count_within_cap"],
            "{amount}"
        );
        assert_eq!(ask(longest, true), [""; 0], "{amount} {longest}");
        let refused = ask(longest + 1, true);
        assert!(
            refused.contains(&"installment_count: count_within_cap".to_owned()),
            "{refused:?}"
        );
    }
    assert_eq!(
        problems(json!({"installment_count": 1})),
        ["installment_count: too_small"]
    );
}

#[test]
fn the_cap_counts_all_cases_together() {
    let two = json!([
        {"case_number": "110年度健執字第1號", "transferring_agency": "健保署", "amount_due": 150_000},
        {"case_number": "110年度健執字第2號", "transferring_agency": "健保署", "amount_due": 50_000},
    ]);
    assert_eq!(
        problems(json!({"case_rows": two, "installment_count": 8})),
        [""; 0]
    );
    let form = check_json(
        form(),
        &answers(json!({"case_rows": two, "installment_count": 9})),
        today(),
    );
    let problems = form.unwrap_err();
    assert_eq!(problems[0].args["max"], "8");
    assert_eq!(problems[0].args["total"], "200,000");
}

#[test]
fn amounts_follow_from_each_other() {
    for (total, paid, count, each, last) in [
        (86_400, 15_000, 6, "11,900", "11,900"),
        (71_403, 0, 6, "11,900", "11,903"),
        (7, 1, 2, "3", "3"),
    ] {
        let changes =
            json!({"case_rows": one_case(total), "paid_today": paid, "installment_count": count});
        assert_eq!(shown(changes.clone(), "installment_amount"), each);
        assert_eq!(shown(changes.clone(), "last_installment_amount"), last);
        let form = check_json(form(), &answers(changes), today()).unwrap();
        let rows = form.answers().rows("plan_rows").len();
        assert_eq!(i64::try_from(rows).unwrap(), count);
    }
    assert_eq!(shown(json!({}), "total_owed"), "86,400");
    assert_eq!(shown(json!({}), "total_owed_capitals"), "捌萬陸仟肆佰元整");
    assert_eq!(
        problems(json!({"paid_today": 86_400})),
        [
            "paid_today: paid_less_than_owed",
            "installment_count: instalment_at_least_one"
        ]
    );
    assert_eq!(
        problems(json!({"case_rows": one_case(5), "paid_today": null})),
        [
            "installment_count: instalment_at_least_one",
            "installment_count: plan_adds_up"
        ]
    );
}

#[test]
fn the_sum_is_asked_for_where_no_amount_is_known() {
    let unknown = json!([{"case_number": "110年度健執字第1號", "transferring_agency": "健保署"}]);
    assert_eq!(
        problems(json!({"case_rows": unknown}))[0],
        "total_owed: required"
    );
    assert_eq!(
        problems(json!({"case_rows": unknown, "total_owed": 86_400})),
        [""; 0]
    );
    // Where the rows say it, an answer of its own could only contradict them.
    assert_eq!(
        problems(json!({"total_owed": 90_000})),
        ["total_owed: not_applicable"]
    );
    let some = json!([
        {"case_number": "110年度健執字第1號", "transferring_agency": "健保署", "amount_due": 86_400},
        {"case_number": "110年度健執字第2號", "transferring_agency": "健保署"},
    ]);
    assert_eq!(
        problems(json!({"case_rows": some})),
        ["case_rows: amounts_of_all_rows?"]
    );
}

#[test]
fn security_asks_for_what_it_needs() {
    for (changes, expected) in [
        (
            json!({"security_kinds": ["third_letter"]}),
            vec!["guarantor_name: required", "guarantor_phone: required"],
        ),
        (
            json!({"security_kinds": ["collateral"]}),
            vec!["collateral_desc: required"],
        ),
        // As many instruments as instalments, unless said otherwise.
        (json!({"security_kinds": ["instruments"]}), vec![]),
        (json!({"security_kinds": ["none"]}), vec![]),
        (
            json!({"security_kinds": ["none", "own_letter"]}),
            vec!["security_kinds: none_stands_alone"],
        ),
        (
            json!({"security_kinds": []}),
            vec!["security_kinds: required"],
        ),
    ] {
        assert_eq!(problems(changes.clone()), expected, "{changes}");
    }
    assert_eq!(
        shown(
            json!({"security_kinds": ["instruments"]}),
            "instrument_count"
        ),
        "6"
    );
}

#[test]
fn dates_stand_in_order() {
    for (changes, expected) in [
        (json!({"filing_date": null}), vec![]),
        (
            json!({"filing_date": "2026-11-23"}),
            vec!["filing_date: filing_not_in_future"],
        ),
        (json!({"first_due_date": "2026-11-22"}), vec![]),
        (
            json!({"first_due_date": "115年11月21日"}),
            vec!["first_due_date: first_due_after_filing"],
        ),
        (
            json!({"reason": "disaster", "attachments": ["identity", "disaster"]}),
            vec!["disaster_date: required"],
        ),
        (
            json!({"reason": "disaster", "disaster_date": "2026-11-23",
                "attachments": ["identity", "disaster"]}),
            vec!["disaster_date: disaster_has_happened"],
        ),
        (
            json!({"monthly_due_day": 0}),
            vec!["monthly_due_day: too_small"],
        ),
        (
            json!({"monthly_due_day": 32}),
            vec!["monthly_due_day: too_large"],
        ),
        (json!({"monthly_due_day": null}), vec![]),
    ] {
        let mut found = problems(changes.clone());
        found.retain(|problem| !problem.ends_with("plan_adds_up"));
        assert_eq!(found, expected, "{changes}");
    }
    assert_eq!(
        shown(json!({"filing_date": null}), "filing_date"),
        "民國115年11月22日"
    );
    assert_eq!(
        shown(json!({"monthly_due_day": null}), "monthly_due_day"),
        "10"
    );
}

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

#[test]
fn the_paper_shows_answers_in_their_printed_form() {
    for (changes, field, expected) in [
        (
            json!({"obligor_phone": "0912345678"}),
            "obligor_phone",
            "0912-345-678",
        ),
        (
            json!({"obligor_id_no": "ａ123456789"}),
            "obligor_id_no",
            "A123456789",
        ),
        (json!({"division": "忠股"}), "division", "忠"),
        (
            json!({"obligor_name": " 林𠮷安 "}),
            "obligor_name",
            "林𠮷安",
        ),
        (
            json!({"occupation": "餐飲　業 １ 店"}),
            "occupation",
            "餐飲 業 1 店",
        ),
        (json!({}), "obligor_birth_date", "民國70年1月1日"),
        (json!({}), "first_due_date", "民國115年12月10日"),
    ] {
        assert_eq!(shown(changes, field), expected);
    }
    let form = check_json(form(), &answers(json!({})), today()).unwrap();
    let printed = Printed::filled(&form);
    let text = |shown: Shown| match shown {
        Shown::Text(text) => text.to_string(),
        Shown::Choice { key, .. } => key,
        other => format!("{other:?}"),
    };
    let cell = |table: &str, at: usize, column: &str| {
        text(printed.cell(table, &printed.rows(table)[at], column))
    };
    assert_eq!(
        cell("case_rows", 0, "case_number"),
        "110年度健執字第00000001號"
    );
    assert_eq!(cell("case_rows", 1, "amount_due"), "26,400");
    assert_eq!(
        cell("case_rows", 0, "debt_kind"),
        "form-installment_application-case_rows-debt_kind-health"
    );
    assert_eq!(cell("plan_rows", 5, "plan_due_date"), "116/05/10");
    assert_eq!(cell("plan_rows", 5, "plan_amount"), "11,900");
    assert_eq!(printed.ticks("security_kinds").chosen, ["own_letter"]);
    assert!(
        printed.same("obligor_address_contact"),
        "an empty contact address means the same"
    );
    assert_eq!(printed.field("obligor_address_contact"), Shown::Nothing);
}

#[test]
fn case_numbers_with_a_branch_or_a_list_stay_as_typed() {
    for (typed, printed) in [
        ("110 年健執字第1號", "110年度健執字第00000001號"),
        (
            "竹執丙096年綜所稅執特專字第00066110號",
            "竹執丙096年綜所稅執特專字第00066110號",
        ),
        (
            "94年度藥事罰執字第8231號至第8232號",
            "94年度藥事罰執字第8231號至第8232號",
        ),
        ("1010100050597", "1010100050597"),
    ] {
        let rows =
            json!([{"case_number": typed, "transferring_agency": "健保署", "amount_due": 86_400}]);
        let form = check_json(form(), &answers(json!({"case_rows": rows})), today()).unwrap();
        let paper = Printed::filled(&form);
        let found = paper.cell("case_rows", &paper.rows("case_rows")[0], "case_number");
        assert_eq!(found, Shown::Text(printed.into()), "{typed}");
    }
}

#[test]
fn a_blank_form_shows_nothing_and_one_signature_row() {
    let blank = Printed::blank(form());
    for field in form().fields() {
        assert_eq!(blank.field(&field.id), Shown::Nothing, "{}", field.id);
        assert!(
            blank.ticks(&field.id).chosen.is_empty() && !blank.tick(&field.id),
            "{}",
            field.id
        );
        assert!(
            !blank.same(&field.id) && blank.rows(&field.id).is_empty(),
            "{}",
            field.id
        );
    }
    let company = json!({"obligor_kind": "corporation", "filed_by": "representative",
        "obligor_birth_date": null, "obligor_id_no": "12345675", "obligor_rep_name": "王大明"});
    let company = check_json(form(), &answers(company), today()).unwrap();
    for (paper, signatures) in [(blank, 1), (Printed::filled(&company), 2)] {
        let rows = form().paper.row_groups().flat_map(|(_, rows)| rows);
        let printed = rows.filter_map(|row| match row {
            kiosk_forms::paper_def::PaperRow::Cells(row) => Some(row),
            kiosk_forms::paper_def::PaperRow::Table(_) => None,
        });
        let cells = printed
            .filter(|row| paper.holds(row.when.as_ref()))
            .flat_map(|row| &row.cells);
        let ink = cells
            .filter(|cell| cell.content.field() == Some("obligor_signature"))
            .count();
        assert_eq!(ink, signatures, "bodies sign with two seals");
    }
}

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
