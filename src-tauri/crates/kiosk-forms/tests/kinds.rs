//! Each kind of answer: how it is written in a file, what is wrong with it, how it is shown.
use std::sync::OnceLock;

use kiosk_forms::{
    Filling, FormDef, OfficeLists, Printed, Problem, Shown, Target, Value, check, check_json,
};
use kiosk_model::date::RocDate;
use serde_json::{Value as Json, json};

const KINDS: [(&str, &str); 15] = [
    ("opening", "roc_datetime"),
    ("month", "roc_month"),
    ("business", "ubn"),
    ("account", "bank_account"),
    ("letter", "doc_number"),
    ("area", "decimal"),
    ("part", "fraction"),
    ("parcel", "parcel_no"),
    ("house", "building_no"),
    ("car", "plate"),
    ("county", "county"),
    ("township", "township"),
    ("place", "address"),
    ("case", "case_number"),
    ("ink", "seal"),
];

fn form() -> &'static FormDef {
    static DEF: OnceLock<FormDef> = OnceLock::new();
    DEF.get_or_init(|| {
        let head = "format = 1\nid = \"kinds\"\nno = 1\nedition = \"115-11\"\nlegal = []\nbring = []\n\
                    texts = [\"annex\"]\n[[sections]]\nid = \"all\"\n";
        let field = |(id, kind): (&str, &str)| {
            format!(
                "[[sections.fields]]\nid = \"{id}\"\nkind = \"{kind}\"\nreq = \"N\"\nmax_chars = 60\n"
            )
        };
        let table = "[[sections.fields]]\nid = \"rows\"\nkind = \"table\"\nreq = \"N\"\nrows = [0, 3]\n";
        let column = |(id, kind): (&str, &str)| {
            field((id, kind)).replace("[[sections.fields]]", "[[sections.fields.columns]]")
        };
        let paper = "[paper]\nmargin = 15.0\nfoot_y = 288.0\nrunning_y = 10.5\nside_w = 9.0\npages = []\n\
                     pt = { title = 20.0, office = 13.0, label = 12.0, value = 12.0, note = 10.0, smallest = 10.0 }\n\
                     annex = { title = \"text-annex\", see = \"text-annex\", tables = [] }\n\
                     [specimen]\ntoday = \"2026-11-22\"\n";
        let fields: String = KINDS.into_iter().map(field).collect();
        let in_rows = [("opening_r", "roc_datetime"), ("county_r", "county"), ("township_r", "township")];
        let columns: String = in_rows.into_iter().map(column).collect();
        let text = format!("{head}{fields}{table}{columns}{paper}");
        FormDef::read("kinds.toml", &text).unwrap_or_else(|error| panic!("{error}"))
    })
}

fn today() -> RocDate {
    RocDate::parse_iso("2026-11-22").expect("a day")
}

/// What stands on paper, or the codes of what is wrong; soft ones behind the text.
fn told(answers: &Json, field: &str) -> String {
    let codes = |problems: &[Problem]| {
        let codes = problems
            .iter()
            .map(|problem| problem.code.name().to_owned());
        codes.collect::<Vec<_>>().join(" ")
    };
    match check_json(form(), &answers.to_string(), today()) {
        Err(problems) => codes(&problems),
        Ok(checked) => match Printed::filled(&checked).field(field) {
            Shown::Text(text) if checked.hints().is_empty() => text.to_string(),
            Shown::Text(text) => format!("{} ({})", text.as_str(), codes(checked.hints())),
            other => format!("{other:?}"),
        },
    }
}

#[test]
fn every_kind_reads_shows_and_refuses() {
    for (field, answer, expected) in [
        (
            "opening",
            json!("2026-11-22T14:30"),
            "民國115年11月22日 下午2時30分",
        ),
        (
            "opening",
            json!("115年11月22日上午9時"),
            "民國115年11月22日 上午9時",
        ),
        ("opening", json!("2026-11-22"), "expected_date_time"),
        ("opening", json!("2026-11-22T24:10"), "expected_date_time"),
        ("month", json!("2026-11"), "民國115年11月"),
        ("month", json!("115年11月"), "民國115年11月"),
        ("month", json!("2026-13"), "expected_month"),
        ("business", json!("１２３４５６７５"), "12345675"),
        ("business", json!("1234567"), "id_business_length"),
        ("business", json!("12345678"), "id_business"),
        (
            "account",
            json!("004-0123-123456789012"),
            "004-0123-123456789012",
        ),
        ("account", json!("123456789012"), "123456789012"),
        ("account", json!("12345678901A"), "bank_form"),
        ("account", json!("123"), "123 (bank_account)"),
        ("letter", json!("○○字第1150001234號"), "○○字第1150001234號"),
        ("letter", json!("沒有號碼"), "沒有號碼 (doc_number)"),
        ("area", json!("1234.5"), "1,234.50"),
        ("area", json!(98.76), "98.76"),
        ("area", json!("1.234"), "expected_decimal"),
        ("area", json!(-1), "expected_decimal"),
        ("part", json!("1/1"), "全部"),
        ("part", json!("8分之1"), "8分之1"),
        ("part", json!("9/8"), "expected_fraction"),
        ("part", json!("1/0"), "expected_fraction"),
        ("parcel", json!("0302-0000"), "302地號"),
        ("parcel", json!("2104-23"), "2104-23地號"),
        ("parcel", json!("三百零二"), "三百零二 (parcel_no)"),
        ("house", json!("01234-000"), "1234建號"),
        ("house", json!("甲"), "甲 (building_no)"),
        ("car", json!("ａｂｃ１２３４"), "ABC-1234"),
        ("car", json!("臨-12345"), "臨-12345 (plate)"),
        ("county", json!("台中市"), "臺中市"),
        ("county", json!("○○縣"), "○○縣"),
        ("county", json!("中山縣"), "county"),
        (
            "place",
            json!("900台中市中區○○路1號"),
            "900臺中市中區○○路1號 (postcode_other)",
        ),
        ("place", json!("999台中市中區○○路1號"), "postcode"),
        (
            "case",
            json!("110年度健執字第1號、111年度健執字第2號"),
            "110年度健執字第00000001號、111年度健執字第00000002號",
        ),
        ("case", json!("不知道"), "不知道 (case_number)"),
        ("ink", json!("王"), "not_an_input"),
    ] {
        let answers = json!({ (field): answer });
        assert_eq!(told(&answers, field), expected, "{answers}");
    }
}

#[test]
fn a_township_belongs_to_its_county() {
    for (county, township, expected) in [
        ("臺中市", "中區", "中區"),
        ("臺中市", "信義區", "township"),
        ("臺北市", "信義區", "信義區"),
        ("○○縣", "○○鄉", "○○鄉"),
    ] {
        let answers = json!({"county": county, "township": township});
        assert_eq!(told(&answers, "township"), expected, "{answers}");
    }
    assert_eq!(
        told(&json!({"township": "中區"}), "township"),
        "township",
        "without a county"
    );
}

#[test]
fn answers_survive_their_file() {
    let answers = json!({
        "opening": "2026-11-22T14:30", "month": "2026-11", "area": "1234.50", "part": "1/8",
        "rows": [{"opening_r": "2026-11-22T08:05", "county_r": "臺北市", "township_r": "信義區"}],
    });
    let checked = check_json(form(), &answers.to_string(), today()).expect("good answers");
    let again: Json = serde_json::from_str(&checked.answers().to_json(form())).expect("JSON");
    assert_eq!(again, answers);
    let rows = checked.answers().rows("rows");
    let shown = Printed::filled(&checked).cell("rows", &rows[0], "opening_r");
    assert_eq!(
        shown,
        Shown::Text("115/11/22 08:05".into()),
        "tables have room for the short form"
    );
}

/// The question at which the filling is, with the choices that are data.
fn choices(filling: &Filling) -> Vec<String> {
    let page = filling.view().page.expect("a page of questions");
    page.fields[0]
        .choice_texts
        .clone()
        .expect("choices that are data")
}

#[test]
fn places_are_chosen_from_lists() {
    let lists = OfficeLists {
        county: Some("花蓮縣".to_owned()),
        ..OfficeLists::default()
    };
    let mut filling = Filling::new(form(), today(), lists);
    filling.goto(&Target::field("county"));
    assert_eq!(
        choices(&filling)[0],
        "花蓮縣",
        "the office's own county comes first"
    );
    assert_eq!(choices(&filling).len(), 22);
    let choose = |filling: &mut Filling, field: &str, name: &str| {
        filling.goto(&Target::field(field));
        let at = choices(filling).iter().position(|found| found == name);
        let at = at
            .unwrap_or_else(|| panic!("{name} is offered"))
            .to_string();
        filling
            .answer(&Target::field(field), Some(Value::Choice(at)))
            .expect("an answer");
    };
    choose(&mut filling, "county", "臺中市");
    choose(&mut filling, "township", "中區");
    assert_eq!(
        filling.answers().get("township"),
        Some(&Value::Text("中區".into()))
    );
    // Another county has no such township.
    choose(&mut filling, "county", "花蓮縣");
    assert_eq!(filling.answers().get("township"), None);
    filling.goto(&Target::field("township"));
    assert!(choices(&filling).contains(&"玉里鎮".to_owned()));
    choose(&mut filling, "township", "玉里鎮");
    assert!(check(form(), filling.answers(), today()).is_ok());
}

#[test]
fn places_in_a_row_belong_to_the_row() {
    let mut filling = Filling::new(form(), today(), OfficeLists::default());
    for (row, county, township) in [(0, "臺北市", "信義區"), (1, "基隆市", "信義區")] {
        filling.add_row("rows").expect("room for a row");
        for (column, name) in [("county_r", county), ("township_r", township)] {
            let target = Target::cell("rows", row, column);
            filling.goto(&target);
            let at = choices(&filling).iter().position(|found| found == name);
            let at = at
                .unwrap_or_else(|| panic!("{name} is offered"))
                .to_string();
            filling
                .answer(&target, Some(Value::Choice(at)))
                .expect("an answer");
        }
    }
    assert!(check(form(), filling.answers(), today()).is_ok());
    let target = Target::cell("rows", 0, "county_r");
    let county = Value::Text("花蓮縣".into());
    filling.answer(&target, Some(county)).expect("an answer");
    let rows = filling.answers().rows("rows");
    assert!(rows[0].get("township_r").is_none() && rows[1].get("township_r").is_some());
}
