//! What the paper shows.
use super::*;

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
