//! Guided filling, of form 1 mostly: the order of questions, branches, rows, hints, the way back; and of
//! every form, what one says and the next need not ask.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

use std::collections::BTreeSet;

use kiosk_forms::{
    FieldKind, Filling, FormDef, OfficeLists, Printed, SectionState, Shown, Step, Target, Value,
    find, registry,
};
use kiosk_model::date::RocDate;
use kiosk_model::money::Money;
use proptest::prelude::*;

mod any_walk;
mod check_page;
mod help;
mod order;
mod rows;
mod strange;
mod visit;
mod walk;

fn form() -> &'static FormDef {
    find("installment_application").unwrap()
}

fn day(iso: &str) -> RocDate {
    RocDate::parse_iso(iso).unwrap()
}

fn begin() -> Filling {
    let lists = OfficeLists {
        agencies: vec!["中央健康保險署".to_owned(), "示範縣財稅局".to_owned()],
        divisions: vec!["義".to_owned()],
        address_prefixes: vec!["示範縣海門鎮".to_owned()],
        county: None,
    };
    Filling::new(form(), day("2026-11-22"), lists)
}

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn choice(id: &str) -> Value {
    Value::Choice(id.to_owned())
}

fn choices(ids: &[&str]) -> Value {
    Value::Choices {
        chosen: ids.iter().map(|id| (*id).to_owned()).collect(),
        other: None,
    }
}

fn money(amount: i64) -> Value {
    Value::Money(Money::new(amount).unwrap())
}

/// Answers a question of the page that is shown.
fn say(filling: &mut Filling, field: &str, value: Value) {
    let view = filling.view();
    let page = view.page.unwrap();
    let shown = page.fields.iter().find(|f| f.id == field);
    let shown = shown.unwrap_or_else(|| panic!("{field} is not asked on {}", page.id));
    let target = match (shown.table, shown.row) {
        (Some(table), Some(row)) => Target::cell(table, row, field),
        _ => Target::field(field),
    };
    filling.answer(&target, Some(value)).unwrap();
}

fn page(filling: &Filling) -> String {
    filling
        .view()
        .page
        .map_or_else(|| "check".to_owned(), |page| page.id)
}

fn next(filling: &mut Filling) -> String {
    if let Err(problems) = filling.next() {
        panic!("kept at {}: {problems:?}", page(filling));
    }
    page(filling)
}

/// The shortest way of an ordinary citizen: required questions answered, optional ones passed over.
fn fill(filling: &mut Filling) -> Vec<String> {
    let mut pages = vec![page(filling)];
    while let Some(shown) = filling.view().page {
        let fields: Vec<_> = shown.fields.iter().filter(|field| field.required).collect();
        for field in fields.into_iter().filter(|field| field.value.is_none()) {
            let value = match field.id {
                "case_number" => text("110年度健執字第00000001號"),
                "transferring_agency" => choice("0"),
                "total_owed" => money(86_400),
                "filed_by" => choice("self"),
                "obligor_kind" => choice("natural"),
                "obligor_name" => text("王小明"),
                "obligor_id_no" => text("A123456789"),
                "obligor_birth_date" => Value::Date(day("1981-01-01")),
                "obligor_address_registered" => text("示範縣海門鎮示範路1號"),
                "obligor_phone" => text("0912345678"),
                "reason" => choice("economic"),
                "reason_detail" => text("本人最近工作收入減少，扣除生活費以後，無法一次繳清。"),
                "installment_count" => Value::Int(6),
                "first_due_date" => Value::Date(day("2026-12-10")),
                "security_kinds" => choices(&["own_letter"]),
                "attachments" => choices(&["identity", "income"]),
                "declarations_ack" => Value::Bool(true),
                other => panic!("{other} is asked and required"),
            };
            say(filling, field.id, value);
        }
        pages.push(next(filling));
        assert!(pages.len() < 60, "{pages:?}");
    }
    pages
}
