//! Rows of a table.
use super::*;

#[test]
fn rows_are_added_mended_and_deleted() {
    let mut filling = begin();
    fill(&mut filling);
    filling.goto(&Target::field("case_rows"));
    assert_eq!(page(&filling), "case_rows");
    let table = filling.view().page.unwrap().table.unwrap();
    assert_eq!((table.rows.len(), table.max_rows), (1, 15));
    let columns: Vec<&str> = table.rows[0]
        .cells
        .iter()
        .map(|(column, _)| column.id.as_str())
        .collect();
    assert_eq!(
        columns,
        [
            "case_number",
            "transferring_agency",
            "debt_kind",
            "amount_due"
        ]
    );

    filling.add_row("case_rows").unwrap();
    assert_eq!(page(&filling), "case_rows-1-case_number");
    filling.back();
    assert_eq!(
        page(&filling),
        "check",
        "mending one answer leads back to the check page"
    );
    assert_eq!(filling.answers().rows("case_rows").len(), 2);

    filling.goto(&Target {
        field: "case_rows".to_owned(),
        row: Some(1),
        column: None,
    });
    assert_eq!(page(&filling), "case_rows-1-case_number");
    say(&mut filling, "case_number", text("110年度健執字第2號"));
    assert_eq!(
        next(&mut filling),
        "case_rows-1-transferring_agency",
        "a row is passed whole"
    );
    say(
        &mut filling,
        "transferring_agency",
        Value::Other {
            choice: "other".to_owned(),
            text: "某機關".into(),
        },
    );
    assert_eq!(next(&mut filling), "case_rows-1-debt");
    say(&mut filling, "amount_due", money(5_000));
    let echo = &filling.view().page.unwrap().derived[0];
    assert_eq!(
        (echo.field, echo.capitals.as_deref()),
        ("amount_due", Some("伍仟元整"))
    );
    assert_eq!(next(&mut filling), "check");
    // Now a row says its amount: the sum is computed again, and its answer forgotten.
    assert_eq!(
        Printed::draft(&filling).field("total_owed"),
        Shown::Text("5,000".into())
    );
    assert!(filling.answers().get("total_owed").is_none());

    filling.delete_row("case_rows", 1).unwrap();
    assert_eq!(page(&filling), "case_rows");
    assert!(filling.delete_row("case_rows", 1).is_err());
    assert!(
        filling.add_row("plan_rows").is_err(),
        "a computed table takes no rows"
    );
}

#[test]
fn an_empty_row_goes_when_one_leaves_it_backwards() {
    let mut filling = begin();
    assert!(!filling.can_go_back());
    say(&mut filling, "case_number", text("110年度健執字第1號"));
    next(&mut filling);
    say(&mut filling, "transferring_agency", choice("1"));
    next(&mut filling);
    assert_eq!(next(&mut filling), "case_rows");
    filling.add_row("case_rows").unwrap();
    assert!(filling.can_go_back());
    filling.back();
    assert_eq!(page(&filling), "case_rows");
    assert_eq!(filling.answers().rows("case_rows").len(), 1);
    for _ in 1..15 {
        filling.add_row("case_rows").unwrap();
    }
    let full = filling.add_row("case_rows").unwrap_err();
    assert_eq!(full.code.name(), "rows_too_many");
}

#[test]
fn a_page_that_no_longer_applies_is_left() {
    let mut filling = begin();
    let filed_by = Target::field("filed_by");
    filling.answer(&filed_by, Some(choice("proxy"))).unwrap();
    filling.goto(&Target::field("proxy_name"));
    let before = page(&filling);
    filling.answer(&filed_by, None).unwrap();
    assert_ne!(page(&filling), before);
    assert!(filling.view().page.is_some(), "a page is shown");
    filling.back();
    assert!(filling.view().page.is_some(), "and one before it");
}

#[test]
fn a_row_that_is_refused_leaves_no_table_behind() {
    let mut filling = begin();
    let before = filling.answers().iter().count();
    let nowhere = Target::cell("case_rows", 1_000_000, "amount_due");
    assert!(filling.answer(&nowhere, Some(money(5_000))).is_err());
    assert_eq!(filling.answers().iter().count(), before);
}
