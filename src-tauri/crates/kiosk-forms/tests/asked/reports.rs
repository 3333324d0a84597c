//! 扣薪陳報, 檔案應用 and 代辦繼承登記, as those who file them meet them: what is asked for where, and what is
//! said when something does not fit.

use kiosk_forms::{LivingCost, Moment, OfficeFacts};
use kiosk_model::money::Money;
use serde_json::{Value as Json, json};

use crate::{day_of, say, say_at};

#[test]
fn an_employer_gives_one_of_four_answers() {
    let other = |kind: &str| {
        let mut changes = json!({"report_kind": kind, "remit_mode": null});
        for field in [
            "job_title",
            "monthly_pay",
            "pay_day",
            "first_deduction_month",
            "deduction_amount",
        ] {
            changes[field] = Json::Null;
        }
        changes
    };
    let mut left = other("left");
    left["leave_date"] = "2026-10-31".into();
    let mut proved = left.clone();
    proved["leave_proof"] = true.into();
    say(
        "wage_garnishment_report",
        &[
            (json!({}), &[]),
            (other("dispute"), &["objection_reason: required"]),
            // Who never worked there has no day of leaving, and no paper about it.
            (other("left"), &[]),
            (left, &["leave_proof: must_tick"]),
            (proved, &[]),
            (
                json!({"report_kind": "prior"}),
                &["prior_order_rows: rows_missing", "attachments: prior_copy?"],
            ),
        ],
    );
}

#[test]
fn what_is_left_must_be_enough_to_live() {
    let day = Moment::from(day_of("wage_garnishment_report"));
    let office = |year: i16| OfficeFacts {
        living_cost: Some(LivingCost {
            year,
            monthly: Money::new(15_001).unwrap(),
        }),
        ..OfficeFacts::default()
    };
    let pay = |pay: i64| json!({"monthly_pay": pay, "deduction_amount": 9_000});
    let too_little: &[&str] = &["deduction_amount: leaves_enough_to_live?"];
    // 1.2 times 15,001 are 18,001.2.
    let form = "wage_garnishment_report";
    say_at(
        day.at(office(115)),
        form,
        &[(pay(27_002), &[]), (pay(27_001), too_little)],
    );
    // The figure of another year says nothing, nor does an office without one.
    say_at(day.at(office(114)), form, &[(pay(27_001), &[])]);
    say(form, &[(pay(27_001), &[])]);
}

#[test]
fn ten_days_and_one_third_are_said() {
    say(
        "wage_garnishment_report",
        &[
            (json!({"deduction_amount": 12_000}), &[]),
            (
                json!({"deduction_amount": 12_001}),
                &["deduction_amount: at_most_a_third?"],
            ),
            // The tenth day after the 12th is a Sunday; the next day still counts.
            (json!({"order_received_date": "2026-11-12"}), &[]),
            (
                json!({"order_date": "2026-11-02", "order_received_date": "2026-11-03"}),
                &["filing_date: within_ten_days?"],
            ),
            (
                json!({"first_deduction_month": "2026-10"}),
                &["first_deduction_month: from_month_of_receipt"],
            ),
        ],
    );
}

#[test]
fn every_file_is_viewed_or_copied() {
    let file = |view: bool, copy: bool| json!({"archive_rows": [{"title_gist": "送達證書", "want_view": view, "want_copy": copy}]});
    say(
        "archive_use_application",
        &[
            (json!({}), &[]),
            (file(true, false), &[]),
            (file(false, false), &["archive_rows: each_is_used"]),
            (file(true, true), &["archive_rows[0].copy_form: required"]),
            (
                json!({"original_needed_seq": "1"}),
                &["original_reason: required"],
            ),
            (
                json!({"applicant_birth_date": "2010-01-01"}),
                &["has_proxy: minor_through_parent"],
            ),
            (
                json!({"org_name": "大明有限公司"}),
                &["org_address: required", "org_rep_name: required"],
            ),
            (
                json!({"reply_mode": "email"}),
                &["applicant_email: email_for_reply?"],
            ),
        ],
    );
}

#[test]
fn the_shares_of_the_heirs_make_one_whole() {
    let heir = |name: &str, status: &str, share: Option<&str>| {
        let mut heir = json!({"heir_name": name, "heir_relation": "長子", "heir_status": status,
            "heir_birth_date": "1981-01-01", "heir_address": "○○縣○○市○○路1號"});
        if let Some(share) = share {
            heir["heir_share"] = share.into();
        }
        heir
    };
    let heirs = |rows: &[Json]| json!({ "heir_rows": rows });
    let half = heir("王小明", "heir", Some("1/2"));
    say(
        "inheritance_registration_request",
        &[
            (json!({}), &[]),
            (
                heirs(&[half.clone(), heir("陳小美", "representing", Some("1/2"))]),
                &[],
            ),
            (
                heirs(&[half.clone(), heir("陳小美", "heir", Some("1/3"))]),
                &["heir_rows: shares_make_one"],
            ),
            // Where one share is not known yet, nothing is said about their sum.
            (heirs(&[half.clone(), heir("陳小美", "heir", None)]), &[]),
            (
                heirs(&[half.clone(), heir("陳小美", "renounced", None)]),
                &["heir_rows: shares_make_one"],
            ),
            (heirs(&[half.clone(), half]), &["heir_rows: heirs_differ?"]),
            (heirs(&[]), &["executor_name: heirs_or_administrator"]),
            (
                json!({"heir_rows": [], "executor_name": "王大明", "executor_address": "○○縣○○市○○路1號"}),
                &[],
            ),
            (
                json!({"death_date": "1940-02-02"}),
                &["death_date: death_after_birth"],
            ),
        ],
    );
}
