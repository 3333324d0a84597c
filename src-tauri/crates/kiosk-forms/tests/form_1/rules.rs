//! Who is asked for what, and the rules between answers.
use super::*;

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
