//! 擔保書, 書面陳述表, 預約看屋, 愛心到府 and 閱卷, as a citizen meets them: what is asked for where, and
//! what is said when something does not fit.

use kiosk_forms::{Moment, OfficeFacts, Printed, Shown, check_json, find};
use serde_json::{Value as Json, json};

use crate::{answers, day_of, say, say_at, today};

fn one_case(amount: Option<i64>) -> Json {
    let mut case =
        json!({"case_number": "110年度健執字第00000001號", "transferring_agency": "健保署"});
    if let Some(amount) = amount {
        case["amount_due"] = amount.into();
    }
    json!([case])
}

#[test]
fn a_guarantee_asks_what_its_cause_needs() {
    let plan = ["installment_count", "first_due_date", "installment_amount"];
    let without_plan = |cause: &str| {
        let mut changes = json!({"guarantee_cause": cause});
        for field in plan {
            changes[field] = Json::Null;
        }
        changes
    };
    let mut deadline = without_plan("deadline");
    deadline["performance_deadline"] = "2026-12-01".into();
    let mut other = without_plan("other");
    other["guarantee_cause_other"] = "領回扣押的車輛".into();
    say(
        "guarantee_letter",
        &[
            (without_plan("travel"), &[]),
            (deadline, &[]),
            (
                without_plan("deadline"),
                &["performance_deadline: required"],
            ),
            (other, &[]),
            (without_plan("other"), &["guarantee_cause_other: required"]),
            (
                json!({"first_due_date": null}),
                &["first_due_date: required"],
            ),
            (
                json!({"first_due_date": "2026-11-21"}),
                &["first_due_date: first_due_after_filing"],
            ),
        ],
    );
}

#[test]
fn a_guarantee_says_how_much() {
    let limited = |amount: i64| json!({"guarantee_scope": "limited", "guarantee_amount": amount});
    say(
        "guarantee_letter",
        &[
            (
                json!({"guarantee_amount": 80_000}),
                &["guarantee_amount: amount_is_total"],
            ),
            (limited(50_000), &[]),
            (limited(86_400), &["guarantee_amount: limited_below_total?"]),
            (limited(86_401), &["guarantee_amount: amount_within_total"]),
            (
                json!({"case_rows": one_case(None), "guarantee_scope": "limited"}),
                &["case_rows: amounts_of_all_rows"],
            ),
        ],
    );
    let def = find("guarantee_letter").unwrap();
    let form = check_json(def, &answers(def, &limited(50_000)), today()).unwrap();
    let capitals = Printed::filled(&form).field("guarantee_amount_capitals");
    assert!(matches!(capitals, Shown::Text(text) if text.as_str() == "伍萬元整"));
}

#[test]
fn a_guarantor_is_another_or_says_that_he_is_not() {
    let company = json!({"guarantor_kind": "corporation", "guarantor_name": "大明有限公司",
        "guarantor_id_no": "12345675", "guarantor_birth_date": null, "guarantor_rep_name": "王大明"});
    say(
        "guarantee_letter",
        &[
            (
                json!({"guarantor_id_no": "A123456789"}),
                &["guarantor_id_no: guarantor_is_another"],
            ),
            (
                json!({"guarantor_id_no": "A123456789", "guarantor_relation": "self"}),
                &[],
            ),
            (
                json!({"guarantor_relation": "self"}),
                &["guarantor_id_no: own_letter_own_number?"],
            ),
            (company, &["guarantor_kind: company_may_stand_surety?"]),
            (
                json!({"witness_1_name": "王大明"}),
                &["witness_2_name: witnesses_are_two"],
            ),
        ],
    );
}

#[test]
fn a_statement_asks_what_its_kinds_need() {
    say(
        "obligor_statement",
        &[
            (
                json!({"statement_kinds": ["paid"], "reschedule_to": null, "reschedule_reason": null,
                    "attachments": ["receipt"]}),
                &[
                    "paid_date: required",
                    "paid_amount: required",
                    "paid_place: required",
                ],
            ),
            (
                json!({"statement_kinds": ["objection"], "reschedule_to": null, "reschedule_reason": null}),
                &["statement_kinds: objection_is_another_paper?"],
            ),
            // A day of death belongs to the choice, yet the choice also says that somebody else is meant.
            (
                json!({"statement_kinds": ["not_me"], "reschedule_to": null, "reschedule_reason": null}),
                &[],
            ),
            (
                json!({"statement_kinds": ["not_me"], "reschedule_to": null, "reschedule_reason": null,
                    "death_date": "2026-11-01"}),
                &["attachments: papers_of_death?"],
            ),
        ],
    );
}

#[test]
fn a_new_date_is_asked_for_in_time() {
    say(
        "obligor_statement",
        &[
            (
                json!({"notice_date": "2026-11-22T15:00"}),
                &["reschedule_to: reschedule_in_time?"],
            ),
            (json!({"notice_date": null}), &[]),
            (
                json!({"reschedule_to": "2026-11-24T09:00"}),
                &["reschedule_to: reschedule_after_notice"],
            ),
            (
                json!({"reschedule_to": "2026-11-28T09:00"}),
                &["reschedule_to: reschedule_is_working_day?"],
            ),
        ],
    );
}

#[test]
fn a_report_of_property_says_at_least_that_there_is_none() {
    let report = |other: Json| {
        json!({"statement_kinds": ["assets"], "reschedule_to": null, "reschedule_reason": null,
            "monthly_income": null, "deposit_rows": null, "vehicle_rows": null, "other_assets": other})
    };
    say(
        "obligor_statement",
        &[
            (report(Json::Null), &["other_assets: assets_are_told"]),
            (
                report("沒有存款、不動產、車輛，也沒有其他財產。".into()),
                &[],
            ),
        ],
    );
}

#[test]
fn a_viewing_is_on_working_days_between_today_and_the_opening() {
    let slots = |days: &[&str]| {
        let rows: Vec<Json> = days
            .iter()
            .map(|day| json!({"slot_date": day, "slot_half": "am"}))
            .collect();
        json!({"preferred_slots": rows})
    };
    say(
        "property_viewing_request",
        &[
            (slots(&["2026-11-23"]), &[]),
            (
                slots(&["2026-11-23", "2026-11-28"]),
                &[
                    "preferred_slots: slots_are_working_days",
                    "preferred_slots: slots_leave_time?",
                ],
            ),
            (
                slots(&["2026-11-20"]),
                &["preferred_slots: slots_after_today"],
            ),
            (
                slots(&["2026-11-30"]),
                &["preferred_slots: slots_leave_time?"],
            ),
            (
                slots(&["2026-12-02"]),
                &[
                    "preferred_slots: slots_before_auction",
                    "preferred_slots: slots_leave_time?",
                ],
            ),
            (
                json!({"visitor_count": 1}),
                &["companion_names: not_applicable"],
            ),
            (json!({"visitor_count": 6}), &["visitor_count: too_large"]),
        ],
    );
}

#[test]
fn whoever_asks_for_another_says_who_he_is() {
    say(
        "home_visit_request",
        &[
            (
                json!({"requester_name": null, "requester_relation": null, "requester_phone": null}),
                &[],
            ),
            (
                json!({"requester_phone": null}),
                &["requester_phone: required"],
            ),
            (
                json!({"preferred_slots": [{"slot_date": "2026-11-24", "slot_half": "am"}]}),
                &["preferred_slots: slots_leave_time"],
            ),
            // 年長 alone asks for the age, with another ground it does not.
            (
                json!({"eligibility": ["elderly"], "obligor_birth_date": "1981-01-01"}),
                &["eligibility: elderly_by_age?"],
            ),
            (json!({"obligor_birth_date": "1981-01-01"}), &[]),
            (
                json!({"sensitive_consent": false}),
                &["sensitive_consent: must_tick"],
            ),
        ],
    );
}

#[test]
fn staff_go_nowhere_outside_the_district() {
    let at_office = OfficeFacts {
        county: Some("臺東縣"),
        ..OfficeFacts::default()
    };
    let day = Moment::from(day_of("home_visit_request"));
    let to = |address: &str| json!({ "visit_address": address });
    let outside: &[&str] = &["visit_address: within_the_district?"];
    say_at(
        day.at(at_office),
        "home_visit_request",
        &[
            (to("臺東縣池上鄉中山路1號"), &[]),
            // As people write it, and with its postal code.
            (to("958台東縣池上鄉中山路1號"), &[]),
            (to("花蓮縣富里鄉中山路1號"), outside),
            (to("台南市中西區中山路1號"), outside),
            // Without a county it may lie anywhere.
            (to("池上鄉中山路1號"), &[]),
        ],
    );
    // An office whose profile names no county says nothing.
    say("home_visit_request", &[(to("花蓮縣富里鄉中山路1號"), &[])]);
}

#[test]
fn a_file_is_read_by_whom_it_concerns_and_in_office_hours() {
    say(
        "case_file_access_request",
        &[
            (
                json!({"applicant_capacity": "obligor"}),
                &[
                    "interest_reason: not_applicable",
                    "party_consent: not_applicable",
                ],
            ),
            (
                json!({"interest_reason": null}),
                &["interest_reason: required"],
            ),
            (
                json!({"party_consent": "no"}),
                &["party_consent: interest_needs_support?"],
            ),
            (json!({"scope_detail": null}), &["scope_detail: required"]),
            (
                json!({"access_modes": ["read"]}),
                &["copy_color: not_applicable", "copy_size: not_applicable"],
            ),
            (json!({"preferred_datetime": "2026-11-24T12:00"}), &[]),
            (
                json!({"preferred_datetime": "2026-11-24T12:30"}),
                &["preferred_datetime: preferred_in_hours?"],
            ),
            (
                json!({"preferred_datetime": "2026-11-28T09:30"}),
                &["preferred_datetime: preferred_is_working_day"],
            ),
        ],
    );
}
