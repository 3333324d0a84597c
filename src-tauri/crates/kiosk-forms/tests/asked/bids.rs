//! 投標書 and 移送書表, as a bidder and an agency meet them: what is asked for where, what is added up,
//! which sheets are printed, and what is said when something does not fit.

use kiosk_forms::{Printed, Shown, check_json, find};
use kiosk_model::date::RocDate;
use kiosk_model::date_time::RocDateTime;
use serde_json::{Value as Json, json};

use crate::answers;

const BID: &str = "real_estate_bid_form";
const TRANSFER: &str = "transfer_document_set";

fn now() -> RocDateTime {
    RocDateTime::new(RocDate::parse_iso("2026-11-22").unwrap(), 10, 0).unwrap()
}

/// What is said of the bid and the transfer at that hour.
fn say(form: &str, cases: &[(Json, &[&str])]) {
    crate::say_at(now(), form, cases);
}

/// What stands on the paper for a field.
fn shown(form: &str, changes: &Json, field: &str) -> String {
    let def = find(form).unwrap();
    let form = check_json(def, &answers(def, changes), now()).unwrap();
    match Printed::filled(&form).field(field) {
        Shown::Text(text) => text.as_str().to_owned(),
        other => panic!("{field}: {other:?}"),
    }
}

/// The titles of the sheets that are printed; of the form's own first sheets none.
fn sheets(form: &str, changes: &Json) -> Vec<String> {
    let def = find(form).unwrap();
    let form = check_json(def, &answers(def, changes), now()).unwrap();
    let printed = Printed::filled(&form);
    let pages = def.paper.pages.iter();
    let pages = pages.filter(|page| printed.holds(page.when.as_ref()));
    pages
        .map(|page| page.title.clone().unwrap_or_default())
        .collect()
}

/// A bid put into the box by the bidder alone.
fn in_person() -> Json {
    let mut changes = json!({"lab_post_kind": "in_person", "poa_enabled": "no", "co_bidder_rows": null,
        "bidder_share": null});
    for field in [
        "lab_recipient",
        "lab_deadline",
        "ret_mode",
        "ret_address",
        "ret_present",
        "ret_docs",
        "poa_proxy_name",
        "poa_proxy_id_no",
        "poa_proxy_birth_date",
        "poa_proxy_address",
        "poa_proxy_phone",
        "poa_special_powers",
        "poa_date",
    ] {
        changes[field] = Json::Null;
    }
    changes
}

fn with(mut changes: Json, more: &Json) -> Json {
    for (field, value) in more.as_object().unwrap() {
        changes[field] = value.clone();
    }
    changes
}

#[test]
fn a_bid_has_the_sheets_that_its_way_needs() {
    assert_eq!(sheets(BID, &in_person()), ["", "", "text-title_bag"]);
    let all = [
        "",
        "",
        "text-title_bag",
        "text-title_label",
        "text-title_co",
        "text-title_post",
    ];
    assert_eq!(sheets(BID, &json!({})), all);
    say(
        BID,
        &[
            (in_person(), &[]),
            (json!({"lab_recipient": null}), &["lab_recipient: required"]),
            (
                json!({"ret_mode": "transfer", "ret_address": null}),
                &["ret_bank: required", "ret_account: required"],
            ),
            (
                json!({"ret_docs": ["bid", "bag", "identity", "proxy"]}),
                &["ret_docs: post_holds_the_envelope?"],
            ),
        ],
    );
}

#[test]
fn a_bid_adds_up_its_lines_or_takes_one_price_for_all() {
    assert_eq!(
        shown(BID, &json!({}), "bid_total_capitals"),
        "陸佰壹拾萬元整"
    );
    let land = json!([{"county": "○○縣", "township": "○○市", "section": "○○段", "parcel_no": "123", "share": "1/8"}]);
    let one_price =
        json!({"bid_land_rows": land, "bid_building_rows": null, "bid_total": 7_000_000});
    assert_eq!(shown(BID, &one_price, "bid_total"), "7,000,000");
    say(
        BID,
        &[
            (one_price, &[]),
            (
                json!({"bid_building_rows": null}),
                &["floor_price: total_reaches_the_floor?"],
            ),
            (json!({"bid_land_rows": null, "floor_price": null}), &[]),
            (
                json!({"bid_land_rows": null, "bid_building_rows": null, "bid_total": 7_000_000}),
                &["bid_building_rows: something_is_bid_for"],
            ),
            (
                json!({"bid_land_rows": land, "floor_price": null}),
                &["bid_building_rows: every_line_has_its_price?"],
            ),
        ],
    );
}

#[test]
fn what_the_floor_is_compared_with_is_never_printed() {
    let def = find(BID).unwrap();
    let form = check_json(
        def,
        &answers(def, &json!({"floor_price": 5_912_345})),
        now(),
    )
    .unwrap();
    assert!(def.field("floor_price").unwrap().hidden);
    let printed = Printed::filled(&form);
    let all = def
        .fields()
        .filter(|field| !field.hidden)
        .map(|field| printed.field(&field.id));
    assert!(
        all.into_iter()
            .all(|shown| !format!("{shown:?}").contains("5,912,345"))
    );
}

#[test]
fn the_deposit_bag_repeats_the_bid() {
    let bag = |field| shown(BID, &json!({}), field);
    assert_eq!(bag("env_case_number"), "110年度健執字第00000001號");
    assert_eq!(bag("env_bidder_name"), "王小明");
    assert_eq!(bag("env_deposit_form"), "AB0000001");
    assert_eq!(bag("lab_opening_date"), "民國115年12月1日 下午3時");
    let cash = json!({"deposit_form": "cash", "deposit_bank": null, "deposit_no": null, "deposit_payee": null});
    say(BID, &[(cash, &["deposit_form: cash_needs_the_notice?"])]);
}

#[test]
fn who_bids_together_owns_the_whole() {
    let other = |share: &str| {
        json!([{"co_name": "陳小美", "co_id_no": "A223456781", "co_address": "○○縣○○市○○路1號",
            "co_phone": "0912345679", "co_share": share}])
    };
    assert_eq!(shown(BID, &json!({}), "list_note"), "全部");
    let third = json!({"co_bidder_rows": other("1/3")});
    say(
        BID,
        &[
            (third, &["bidder_share: shares_make_the_whole"]),
            (
                json!({"co_bidder_rows": other("1/3"), "bidder_share": "2/3"}),
                &[],
            ),
            (
                json!({"bidder_share": null}),
                &["bidder_share: everyone_states_a_share_or_nobody?"],
            ),
            (
                json!({"poa_proxy_id_no": "A223456781"}),
                &["poa_proxy_id_no: proxy_does_not_bid"],
            ),
            (
                json!({"poa_proxy_id_no": "A123456789"}),
                &["poa_proxy_id_no: proxy_is_another"],
            ),
        ],
    );
}

#[test]
fn a_bidder_is_a_person_a_child_or_a_body() {
    assert_eq!(shown(BID, &json!({}), "bidder_age"), "45");
    let child = json!({"bidder_birth_date": "2010-01-01"});
    let body = json!({"bidder_kind": "corporation", "bidder_name": "大明有限公司", "bidder_id_no": "12345675",
        "bidder_birth_date": null});
    say(
        BID,
        &[
            (
                child,
                &["bidder_rep_name: required", "bidder_rep_id_no: required"],
            ),
            (body.clone(), &["bidder_rep_name: required"]),
            (
                with(body.clone(), &json!({"bidder_rep_name": "王大明"})),
                &[],
            ),
            (
                with(
                    body,
                    &json!({"bidder_rep_name": "王大明", "bidder_qualification": ["farmland"],
                    "qualification_doc": "許可函"}),
                ),
                &["bidder_qualification: company_and_farmland?"],
            ),
            (
                json!({"bidder_id_no": "A800123450"}),
                &["bidder_nationality: required"],
            ),
            (
                json!({"bidder_qualification": ["indigenous"]}),
                &["qualification_doc: required"],
            ),
        ],
    );
}

#[test]
fn post_has_to_arrive_before_the_opening() {
    say(
        BID,
        &[
            (
                json!({"lab_deadline": "2026-12-01T15:00"}),
                &["lab_deadline: arrival_before_opening"],
            ),
            (
                json!({"opening_date": "2026-11-21T15:00", "lab_deadline": "2026-11-20T17:00", "bid_date": "2026-11-20"}),
                &["opening_date: post_before_opening?"],
            ),
            (
                json!({"bid_date": "2026-12-02"}),
                &["bid_date: bid_before_opening"],
            ),
        ],
    );
}

#[test]
fn a_transfer_has_the_sheets_that_it_needs() {
    let one = "text-title_transfer";
    let case_alone = json!({"list_rows": null, "asset_realty_rows": null, "asset_vehicle_rows": null,
        "asset_income_rows": null, "asset_other": null, "withdraw_case": null, "withdraw_scope": null,
        "withdraw_reason": null, "prior_certificate_no": null});
    assert_eq!(sheets(TRANSFER, &case_alone), [one, one]);
    let again = with(
        case_alone,
        &json!({"prior_certificate_no": "示範執憑字第0000001號"}),
    );
    assert_eq!(sheets(TRANSFER, &again), [one, one, "text-title_again"]);
    assert_eq!(
        shown(TRANSFER, &json!({}), "amount_total_capitals"),
        "壹萬零肆佰零捌元整"
    );
    assert_eq!(shown(TRANSFER, &json!({}), "list_total"), "18,668");
}

#[test]
fn a_transfer_is_ripe_and_complete() {
    let interest = json!([{"amt_item": "interest", "amt_value": 100}]);
    say(
        TRANSFER,
        &[
            (
                json!({"due_date": "2026-11-20", "reminder_date": null}),
                &["due_date: due_before_transfer"],
            ),
            (
                json!({"transfer_date": "2026-11-23"}),
                &["transfer_date: transfer_not_in_future"],
            ),
            (
                json!({"limit_date": "2026-11-19"}),
                &["limit_date: period_not_over?"],
            ),
            (
                json!({"amount_rows": interest}),
                &["amount_rows: interest_says_until_when?"],
            ),
            (
                json!({"enclosures": ["decision"]}),
                &["enclosures: papers_of_the_law?"],
            ),
            (
                json!({"obligor_kind": "corporation", "obligor_id_no": "12345675", "obligor_birth_date": null,
                    "obligor_gender": null, "obligor_occupation": null}),
                &[
                    "obligor_rep_name: required",
                    "obligor_rep_id_no: required",
                    "obligor_rep_address: required",
                ],
            ),
        ],
    );
}
