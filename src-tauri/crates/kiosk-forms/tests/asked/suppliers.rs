//! 退還投標文件, 履約保證金, 押標金 and 收據, as a supplier meets them: what is asked for where, what is said
//! when something does not fit, and that the receipt says what the request says.

use kiosk_forms::{Filling, Kept, OfficeLists, Printed, Shown, Target, find};
use serde_json::json;

use crate::{say, today};

#[test]
fn tender_documents_are_asked_for_after_the_opening() {
    say(
        "return_bid_documents_request",
        &[
            (json!({}), &[]),
            (
                json!({"opening_date": "2026-11-24T10:00"}),
                &["opening_date: opening_before_filing"],
            ),
            (json!({"receiver_name": null}), &["receiver_name: required"]),
            (
                json!({"return_mode": "mail", "receiver_name": null, "receiver_id_no": null}),
                &["mail_address: required"],
            ),
            (
                json!({"return_reason": "other"}),
                &["return_reason_other: required"],
            ),
            (
                json!({"return_items": ["whole", "price"]}),
                &["return_items: whole_or_parts?"],
            ),
        ],
    );
}

#[test]
fn no_more_of_a_bond_comes_back_than_was_paid() {
    say(
        "return_performance_bond_request",
        &[
            (json!({}), &[]),
            (
                json!({"returned_before": 10_000}),
                &["return_amount: within_bond"],
            ),
            (
                json!({"bond_form": "bank_guarantee"}),
                &["bond_doc_no: required"],
            ),
            (
                json!({"acceptance_date": null}),
                &["acceptance_date: required"],
            ),
            (
                json!({"attachments": ["voucher"]}),
                &[
                    "attachments: receipt_or_statement?",
                    "attachments: acceptance_paper?",
                    "attachments: bankbook_for_transfer?",
                ],
            ),
        ],
    );
}

#[test]
fn a_bid_bond_paid_late_comes_back_before_the_opening() {
    say(
        "return_bid_bond_request",
        &[
            (json!({}), &[]),
            (
                json!({"opening_date": "2026-11-24T10:00"}),
                &["opening_date: opening_before_filing"],
            ),
            (
                json!({"opening_date": "2026-11-24T10:00", "return_reason": "late"}),
                &[],
            ),
            (
                json!({"bond_form": "bank_note"}),
                &["bond_doc_no: required", "bond_bank: required"],
            ),
            // Bonds and policies are not issued by a bank.
            (json!({"bond_form": "insurance", "bond_doc_no": "A1"}), &[]),
            (
                json!({"return_mode": "person", "payee_bank": null, "payee_account": null,
                    "receiver_name": "陳小美", "receiver_id_no": "A223456781"}),
                &["attachments: authority_of_receiver?"],
            ),
        ],
    );
}

#[test]
fn a_receipt_of_a_company_names_who_is_in_charge() {
    say(
        "receipt",
        &[
            (json!({}), &[]),
            (
                json!({"payee_rep_name": null}),
                &["payee_rep_name: required"],
            ),
            (
                json!({"payee_rep_name": null, "payee_name": "王小明", "payee_id_no": "A123456789"}),
                &[],
            ),
            (json!({"amount": 0}), &["amount: too_small"]),
            (json!({"check_no": null}), &["check_no: required"]),
            (json!({"proxy_name": "陳小美"}), &["proxy_id_no: required"]),
        ],
    );
}

/// A form filled in as its worked example.
fn example(id: &str, kept: &Kept) -> Filling {
    let def = find(id).unwrap();
    let mut filling = Filling::reusing(def, today(), OfficeLists::default(), kept);
    for (field, value) in def.specimen.iter() {
        let target = Target::field(field);
        filling.answer(&target, Some(value.clone())).unwrap();
    }
    filling
}

#[test]
fn the_receipt_says_what_the_request_says() {
    for (request, number, amount) in [
        ("return_performance_bond_request", "115-採購-01", "60,000"),
        ("return_bid_bond_request", "115-採購-01", "30,000"),
    ] {
        let mut kept = Kept::default();
        let filled = example(request, &kept);
        assert!(filled.offers().contains(&"receipt"), "{request}");
        kept.keep(&filled);
        let def = find("receipt").unwrap();
        let receipt = Filling::reusing(def, today(), OfficeLists::default(), &kept);
        let printed = Printed::draft(&receipt);
        for (field, expected) in [
            ("related_no", number),
            ("related_name", "辦公室影印機租賃案"),
            ("amount", amount),
            ("payee_name", "大明有限公司"),
            ("payee_address", "○○縣○○市○○路1號"),
        ] {
            let Shown::Text(shown) = printed.field(field) else {
                panic!("{request}: {field} is not carried into the receipt");
            };
            assert_eq!(&*shown, expected, "{request}: {field}");
        }
        // A bond of another kind is another bond.
        let other = find("return_performance_bond_request").unwrap();
        let other = Filling::reusing(other, today(), OfficeLists::default(), &kept);
        let printed = Printed::draft(&other);
        for field in ["bond_amount", "bond_receipt_no"] {
            assert!(
                matches!(printed.field(field), Shown::Nothing),
                "{request}: {field}"
            );
        }
    }
}
