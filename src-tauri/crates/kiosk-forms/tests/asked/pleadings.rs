//! 聲明承受狀, 聲明參與分配狀, 聲明應買狀, 申請點交不動產狀 and 委任狀, as a citizen meets them: what is asked
//! for where, what is computed, and what is said when something does not fit.

use kiosk_forms::{Printed, Shown, check_json, find};
use serde_json::{Value as Json, json};

use crate::{answers, day_of, problems, say};

/// What the paper shows of a field.
fn shown(form: &str, changes: &Json, field: &str) -> String {
    let def = find(form).unwrap();
    let form = check_json(def, &answers(def, changes), def.specimen_today).unwrap();
    match Printed::filled(&form).field(field) {
        Shown::Text(text) => text.to_string(),
        _ => String::new(),
    }
}

const PLEADINGS: [(&str, &str); 4] = [
    ("declaration_take_over", "creditor"),
    ("declaration_join_distribution", "creditor"),
    ("declaration_purchase_special_sale", "buyer"),
    ("request_property_handover", "applicant"),
];

#[test]
fn a_proxy_is_named_whole_and_is_another_person() {
    for (form, party) in PLEADINGS {
        let proxy = |id_no: &str| {
            json!({"filed_by": "proxy", "proxy_name": "陳大文", "proxy_id_no": id_no,
                "proxy_relation": "spouse", "proxy_address": "○○縣○○市○○路3號", "proxy_phone": "08-7000001",
                (format!("{party}_kind")): "natural", (format!("{party}_id_no")): "A123456789",
                (format!("{party}_birth_date")): "1981-01-01", (format!("{party}_rep_name")): null})
        };
        assert_eq!(
            problems(form, &proxy("A223456781"), day_of(form)),
            [""; 0],
            "{form}"
        );
        let own = ["proxy_id_no: proxy_is_another"];
        assert_eq!(
            problems(form, &proxy("A123456789"), day_of(form)),
            own,
            "{form}"
        );
        let mut nobody = proxy("A223456781");
        for field in ["proxy_name", "proxy_phone"] {
            nobody[field] = Json::Null;
        }
        let missing = ["proxy_name: required", "proxy_phone: required"];
        assert_eq!(problems(form, &nobody, day_of(form)), missing, "{form}");
    }
}

#[test]
fn minors_and_bodies_act_through_somebody() {
    for (form, party) in PLEADINGS {
        let minor = json!({"filed_by": "self", (format!("{party}_kind")): "natural",
            (format!("{party}_id_no")): "A223456781", (format!("{party}_birth_date")): "2010-01-01",
            (format!("{party}_rep_name")): null});
        let nobody = [format!("{party}_rep_name: required")];
        assert_eq!(problems(form, &minor, day_of(form)), nobody, "{form}");
        let company = json!({"filed_by": "self", (format!("{party}_kind")): "corporation",
            (format!("{party}_id_no")): "12345675", (format!("{party}_birth_date")): null,
            (format!("{party}_rep_name")): "王大明"});
        let alone = ["filed_by: bodies_act_through_people?"];
        assert_eq!(problems(form, &company, day_of(form)), alone, "{form}");
    }
}

#[test]
fn a_take_over_is_paid_by_set_off_cash_or_both() {
    let form = "declaration_take_over";
    assert_eq!(shown(form, &json!({}), "difference_amount"), "776,000");
    assert_eq!(
        shown(form, &json!({}), "takeover_price_capitals"),
        "參佰柒拾柒萬陸仟元整"
    );
    let cash = json!({"offset_mode": "cash", "offset_amount": null});
    assert_eq!(shown(form, &cash, "difference_amount"), "3,776,000");
    say(
        form,
        &[
            (
                json!({"offset_mode": "cash"}),
                &["offset_amount: not_applicable"],
            ),
            (json!({"offset_amount": null}), &["offset_amount: required"]),
            (
                json!({"offset_amount": 3_000_001}),
                &["offset_amount: offset_within"],
            ),
            (
                json!({"offset_mode": "share"}),
                &["offset_mode: offset_covers?"],
            ),
        ],
    );
}

#[test]
fn a_take_over_is_declared_on_the_day_and_by_whom_the_land_allows() {
    say(
        "declaration_take_over",
        &[
            (
                json!({"auction_date": "2026-11-10T15:00"}),
                &["auction_date: present_at_auction?"],
            ),
            // The special sale has no such day.
            (
                json!({"auction_date": "2026-11-10T15:00", "auction_round": "special"}),
                &[],
            ),
            (
                json!({"land_restrictions": ["farmhouse"]}),
                &["restriction_doc: required"],
            ),
            (
                json!({"land_restrictions": ["farmland"], "restriction_doc": "承受耕地許可文件影本"}),
                &["land_restrictions: company_and_farmland?"],
            ),
            (
                json!({"land_restrictions": ["indigenous"], "restriction_doc": "戶籍謄本"}),
                &["land_restrictions: indigenous_land?"],
            ),
            (
                json!({"land_restrictions": ["none", "farmhouse"], "restriction_doc": "核准文件"}),
                &["land_restrictions: none_stands_alone"],
            ),
        ],
    );
}

#[test]
fn claims_are_summed_and_their_interest_makes_sense() {
    let form = "declaration_join_distribution";
    assert_eq!(shown(form, &json!({}), "claim_total"), "500,500");
    let row = |interest: Json| {
        let mut row = json!({"claim_item": "principal", "claim_amount": 100_000});
        for (key, value) in interest.as_object().unwrap() {
            row[key] = value.clone();
        }
        json!({"claim_rows": [row]})
    };
    say(
        form,
        &[
            (
                row(json!({"interest_rate": "5", "interest_from": "2025-01-01"})),
                &[],
            ),
            (
                row(json!({"interest_rate": "5"})),
                &["claim_rows: interest_has_a_start?"],
            ),
            (
                row(
                    json!({"interest_rate": "16.01", "interest_from": "2025-01-01", "interest_to": "2024-01-01"}),
                ),
                &[
                    "claim_rows: interest_in_order",
                    "claim_rows: rate_is_usual?",
                ],
            ),
            (
                json!({"claim_rows": [{"claim_item": "interest", "interest_rate": "5", "interest_from": "2025-01-01"}]}),
                &["claim_rows: some_amount"],
            ),
        ],
    );
}

#[test]
fn a_creditor_is_told_when_it_is_late_and_what_his_class_needs() {
    say(
        "declaration_join_distribution",
        &[
            (
                json!({"auction_date": "2026-11-20"}),
                &["auction_date: before_the_auction?"],
            ),
            (json!({"auction_date": null}), &[]),
            (
                json!({"claim_class": "public"}),
                &["claim_class: public_claim_of_an_agency"],
            ),
            (
                json!({"claim_class": "secured"}),
                &[
                    "mortgage_rank: required",
                    "secured_property_rows: rows_missing",
                ],
            ),
            (
                json!({"mortgage_rank": 1}),
                &["mortgage_rank: not_applicable"],
            ),
        ],
    );
}

#[test]
fn an_offer_comes_within_three_months_of_the_notice() {
    say(
        "declaration_purchase_special_sale",
        &[
            (
                json!({"notice_date": "2026-11-21"}),
                &["notice_date: notice_has_appeared"],
            ),
            (json!({"notice_date": "2026-08-20"}), &[]),
            (
                json!({"notice_date": "2026-08-19"}),
                &["notice_date: within_three_months?"],
            ),
        ],
    );
}

#[test]
fn buyers_share_the_whole() {
    let with = |share: Option<&str>, own: Option<&str>| {
        let mut other =
            json!({"co_name": "王大文", "co_id_no": "A123456789", "co_address": "○○縣○○市○○路3號"});
        if let Some(share) = share {
            other["co_share"] = share.into();
        }
        json!({"co_buyer_rows": [other], "buyer_share": own})
    };
    say(
        "declaration_purchase_special_sale",
        &[
            // Shares left blank count as equal.
            (with(None, None), &[]),
            (with(Some("1/3"), Some("2/3")), &[]),
            (
                with(Some("1/3"), Some("1/2")),
                &["co_buyer_rows: shares_make_the_whole"],
            ),
            (with(Some("1/3"), None), &["buyer_share: required"]),
        ],
    );
}

#[test]
fn an_offer_names_price_deposit_and_eligibility() {
    let form = "declaration_purchase_special_sale";
    assert_eq!(shown(form, &json!({}), "purchase_total"), "3,776,000");
    say(
        form,
        &[
            (
                json!({"deposit_bank": null, "deposit_no": null}),
                &["deposit_bank: required", "deposit_no: required"],
            ),
            (
                json!({"deposit_kind": "cash", "deposit_bank": null, "deposit_no": null}),
                &[],
            ),
            (
                json!({"deposit_amount": 4_000_000}),
                &["deposit_amount: deposit_below_price?"],
            ),
            (
                json!({"buyer_name": "王小明"}),
                &["buyer_name: buyer_is_not_the_obligor?"],
            ),
            (
                json!({"buyer_qualification": ["preemption"]}),
                &["qualification_doc: required"],
            ),
            (
                json!({"buyer_qualification": ["unrestricted", "preemption"], "qualification_doc": "土地登記謄本"}),
                &["buyer_qualification: unrestricted_stands_alone"],
            ),
        ],
    );
}

#[test]
fn no_line_is_below_the_price_in_the_notice() {
    let form = "declaration_purchase_special_sale";
    let def = find(form).unwrap();
    let all: Json = serde_json::from_str(&def.specimen.to_json(def)).unwrap();
    let rows = |notice: &[i64]| {
        let mut rows = all["property_rows"].clone();
        for (row, price) in notice.iter().enumerate() {
            rows[row]["notice_price"] = (*price).into();
        }
        json!({ "property_rows": rows })
    };
    // The worked example offers 2,276,000 and 1,500,000.
    say(
        form,
        &[
            (rows(&[2_276_000, 1_500_000]), &[]),
            (rows(&[2_276_000]), &[]),
            (
                rows(&[2_276_000, 1_500_001]),
                &["property_rows: no_line_below_the_notice?"],
            ),
            (
                rows(&[2_276_001]),
                &["property_rows: no_line_below_the_notice?"],
            ),
        ],
    );
}

#[test]
fn a_handover_follows_certificate_and_notice() {
    let form = "request_property_handover";
    let def = find(form).unwrap();
    let all: Json = serde_json::from_str(&def.specimen.to_json(def)).unwrap();
    let mut land = all["property_rows"][0].clone();
    land["share"] = "1/8".into();
    say(
        form,
        &[
            (
                json!({"certificate_received_date": "2026-11-21"}),
                &["certificate_received_date: received_by_now"],
            ),
            (
                json!({"handover_kind": "again"}),
                &["first_handover_date: required"],
            ),
            (
                json!({"handover_kind": "again", "first_handover_date": "2026-10-01"}),
                &["first_handover_date: handed_over_after_certificate?"],
            ),
            (
                json!({"notice_says_handover": "none"}),
                &["notice_says_handover: notice_promises_handover?"],
            ),
            (
                json!({"property_rows": [land]}),
                &["property_rows: whole_property?"],
            ),
            (
                json!({"expense_consent": false}),
                &["expense_consent: must_tick"],
            ),
        ],
    );
}

#[test]
fn an_empty_house_has_no_occupant_to_describe() {
    let row = |row: Json| json!({"occupant_rows": [row]});
    say(
        "request_property_handover",
        &[
            (row(json!({"occ_name": "空屋"})), &[]),
            (
                row(json!({"occ_name": "姓名不詳"})),
                &["occupant_rows[0].occ_relation: required"],
            ),
            (
                row(
                    json!({"occ_name": "王小明", "occ_relation": "obligor", "occ_since": "點交後"}),
                ),
                &["handover_kind: again_says_again?"],
            ),
        ],
    );
}

#[test]
fn an_authority_reaches_as_far_as_its_matters() {
    say(
        "power_of_attorney",
        &[
            (
                json!({"matter": ["take_over"], "authority_kind": "general", "special_powers": null}),
                &["authority_kind: matter_needs_special?"],
            ),
            (
                json!({"matter": ["take_over"]}),
                &["special_powers: enforcement_power?"],
            ),
            (
                json!({"special_powers": ["settle"]}),
                &["special_powers: receiving_power?"],
            ),
            (
                json!({"special_powers": null}),
                &["special_powers: required"],
            ),
            (
                json!({"matter": ["bid"], "special_powers": ["enforce"]}),
                &["matter: bid_has_its_own?"],
            ),
            (json!({"matter": ["other"]}), &["matter_other: required"]),
            (
                json!({"valid_to": "2026-11-19"}),
                &["valid_to: period_in_order"],
            ),
        ],
    );
}

#[test]
fn proxies_are_three_at_most_and_all_different() {
    let def = find("power_of_attorney").unwrap();
    let all: Json = serde_json::from_str(&def.specimen.to_json(def)).unwrap();
    let one = &all["proxy_rows"][0];
    let mut principal = one.clone();
    principal["proxy_id_no"] = "A123456789".into();
    say(
        "power_of_attorney",
        &[
            (
                json!({"proxy_rows": [one, one]}),
                &["proxy_rows: proxies_differ"],
            ),
            (
                json!({"proxy_rows": [principal]}),
                &["proxy_rows: principal_is_no_proxy"],
            ),
            (
                json!({"proxy_rows": [one, one, one, one]}),
                &["proxy_rows: rows_too_many", "proxy_rows: proxies_differ"],
            ),
        ],
    );
}
