//! The way back, the page before printing, and drafts.
use super::*;

#[test]
fn back_walks_the_same_way() {
    let mut filling = begin();
    let there = fill(&mut filling);
    let mut back = vec![page(&filling)];
    while filling.can_go_back() {
        filling.back();
        back.push(page(&filling));
    }
    back.reverse();
    let top: Vec<&String> = there.iter().filter(|page| !page.contains('-')).collect();
    assert_eq!(back.iter().collect::<Vec<_>>(), top);
}

#[test]
fn mending_from_the_check_page_leads_back_to_it() {
    let mut filling = begin();
    fill(&mut filling);
    filling
        .answer(&Target::field("obligor_phone"), None)
        .unwrap();
    let check = filling.view().check.unwrap();
    assert!(!check.is_ready);
    let row = check.rows.iter().find(|row| row.problem.is_some()).unwrap();
    assert_eq!((row.field, row.is_empty), ("obligor_phone", true));
    assert!(
        filling.check().is_err(),
        "what is missing cannot be printed as filled"
    );
    filling.goto(&Target::field("obligor_phone"));
    say(&mut filling, "obligor_phone", text("08-7000000"));
    assert_eq!(next(&mut filling), "check");
    // A computed amount leads to the question it follows from.
    filling.goto(&Target::field("installment_amount"));
    assert_eq!(page(&filling), "paid_today");
    filling.back();
    assert_eq!(page(&filling), "check");
    filling.goto(&Target::field("no_such_field"));
    assert_eq!(page(&filling), "check");
}

#[test]
fn the_check_page_masks_numbers_and_shows_sums() {
    let mut filling = begin();
    fill(&mut filling);
    let check = filling.view().check.unwrap();
    let row = |field: &str| check.rows.iter().find(|row| row.field == field).unwrap();
    assert_eq!(
        row("obligor_id_no").parts,
        [Shown::Text("A12****789".into())]
    );
    assert_eq!(
        row("installment_amount").parts,
        [Shown::Text("14,400".into())]
    );
    assert!(!row("installment_amount").is_input && row("obligor_name").is_input);
    assert_eq!(row("case_rows").row, Some(0));
    assert_eq!(
        row("case_rows").parts.len(),
        2,
        "empty columns are left out"
    );
    assert!(row("division").is_empty);
    assert!(
        check
            .rows
            .iter()
            .all(|row| row.field != "proxy_name" && row.field != "plan_rows")
    );
}

#[test]
fn debug_output_of_a_filling_holds_no_answer() {
    let mut filling = begin();
    fill(&mut filling);
    let mut seen = format!("{filling:?}");
    for field in form().fields() {
        filling.goto(&Target::field(&field.id));
        seen += &format!("{:?}", filling.view());
        filling.to_check();
        seen += &format!("{:?}", filling.view());
    }
    for secret in [
        "王小明",
        "A123456789",
        "A12****789",
        "1981",
        "0912",
        "86400",
        "86,400",
        "14,400",
        "示範路",
    ] {
        assert!(!seen.contains(secret), "{secret}");
    }
}

#[test]
fn a_draft_prints_what_is_there_and_leaves_out_what_cannot_be_right() {
    let mut filling = begin();
    say(&mut filling, "case_number", text("110年度健執字第1號"));
    filling
        .answer(&Target::field("obligor_name"), Some(text("王小明")))
        .unwrap();
    filling
        .answer(&Target::field("obligor_id_no"), Some(text("A123456788")))
        .unwrap();
    let draft = Printed::draft(&filling);
    assert_eq!(draft.field("obligor_name"), Shown::Text("王小明".into()));
    assert_eq!(
        draft.field("obligor_id_no"),
        Shown::Nothing,
        "written by hand"
    );
    let number = draft.cell("case_rows", &draft.rows("case_rows")[0], "case_number");
    assert_eq!(number, Shown::Text("110年度健執字第00000001號".into()));
}

#[test]
fn the_check_page_shows_what_will_be_printed() {
    let mut filling = begin();
    fill(&mut filling);
    let case = Target::cell("case_rows", 0, "case_number");
    let typed = [
        (case, "１１０年度 健執字第 1 號"),
        (Target::field("obligor_id_no"), "a123456789"),
        (Target::field("obligor_phone"), "０８７００００００"),
        (Target::field("obligor_mobile"), "0912345678"),
        (Target::field("obligor_email"), "\u{200b}\u{202e}"),
        (Target::field("division"), "忠股"),
    ];
    for (target, words) in typed {
        filling.answer(&target, Some(text(words))).unwrap();
    }
    let check = filling.view().check.unwrap();
    let row = |field: &str| check.rows.iter().find(|row| row.field == field).unwrap();
    let shown = |field: &str| row(field).parts.first().cloned();
    let is = |words: &str| Some(Shown::Text(words.into()));
    assert_eq!(shown("case_rows"), is("110年度健執字第00000001號"));
    assert_eq!(shown("obligor_id_no"), is("A12****789"));
    assert_eq!(shown("obligor_phone"), is("08-700-0000"));
    assert_eq!(shown("obligor_mobile"), is("0912-345-678"));
    assert_eq!(shown("division"), is("忠"));
    assert!(row("obligor_email").is_empty, "nothing that can be seen");
    let draft = Printed::draft(&filling);
    for field in ["obligor_phone", "obligor_mobile", "division"] {
        assert_eq!(Some(draft.field(field)), shown(field), "{field}");
    }
    // Where rows are looked over, too.
    filling.goto(&Target::field("case_rows"));
    let table = filling.view().page.unwrap().table.unwrap();
    let cell = table.rows[0].cells[0].1.clone();
    assert_eq!(Some(cell), is("110年度健執字第00000001號"));
}
