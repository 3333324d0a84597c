//! The same list as other quarters and offices may publish it: order, spelling, marks and blanks differ, the notices do not.

use kiosk_notices::ReadError;
use kiosk_testkit::COLUMNS;
use proptest::prelude::*;

use crate::common::read_bytes;
use crate::made::{agency_rows, cp950, notices, table};

/// Spellings that say the same to a reader.
const ALSO: &[(&str, &str)] = &[
    ("面積-平方公尺", "面積（平方公尺）"),
    ("面積-坪", "面積_坪"),
    ("鄉鎮區", "鄉鎮市區"),
    ("分署別", "分署"),
    ("拍賣底價", "拍賣底價(元)"),
    ("拍定金額", "拍定價金"),
    ("用途", "拍賣結果"),
    ("執行案號-年度", "案號年度"),
    ("執行案號-案件種類代碼", "案號 種類代碼"),
    ("執行案號-流水號", "執行案號－流水號"),
    ("網址", "公告網址"),
    ("股別", "承辦股"),
];

fn also(name: &str) -> &str {
    let other = ALSO.iter().find(|(known, _)| *known == name);
    other.map_or(name, |(_, other)| *other)
}

fn csv(header: &[&str], rows: &[Vec<String>]) -> String {
    let rows: Vec<Vec<&str>> = rows
        .iter()
        .map(|row| row.iter().map(String::as_str).collect())
        .collect();
    let lines: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
    table(header, &lines)
}

fn as_published() -> String {
    csv(&COLUMNS, &agency_rows())
}

#[test]
fn the_agency_s_list_in_other_words() {
    let header: Vec<&str> = COLUMNS.iter().map(|name| also(name)).collect();
    let other = read_bytes(csv(&header, &agency_rows()).as_bytes()).unwrap();
    let usual = read_bytes(as_published().as_bytes()).unwrap();
    assert_eq!(notices(&other), notices(&usual));
    assert!(other.unread_columns.is_empty() && other.missing_columns.is_empty());
}

#[test]
fn columns_beside_the_point_may_come_and_go_and_are_named() {
    let place = COLUMNS.iter().position(|name| *name == "面積-坪").unwrap();
    let mut header = COLUMNS.to_vec();
    header[place] = "承辦人 分機";
    let batch = read_bytes(csv(&header, &agency_rows()).as_bytes()).unwrap();
    assert_eq!(notices(&batch).len(), 40);
    assert_eq!(batch.missing_columns, ["面積-坪"]);
    assert_eq!(batch.unread_columns, ["承辦人分機"]);
    header[COLUMNS.iter().position(|name| *name == "地址").unwrap()] = "x";
    assert_eq!(
        read_bytes(csv(&header, &agency_rows()).as_bytes()),
        Err(ReadError::MissingColumn { name: "地址" }),
        "what a notice is not one without"
    );
}

#[test]
fn without_results_it_is_a_list_of_sales_to_come() {
    let results = ["拍定日期", "拍定金額", "用途"];
    let header: Vec<&str> = COLUMNS
        .iter()
        .map(|name| match *name {
            "拍定日期" => "開標日期",
            name if results.contains(&name) => "",
            name => name,
        })
        .collect();
    let mut rows = agency_rows();
    for row in &mut rows {
        row[COLUMNS.iter().position(|name| *name == "拍定日期").unwrap()] = "115/12/01".to_owned();
    }
    let batch = read_bytes(csv(&header, &rows).as_bytes()).unwrap();
    let found = notices(&batch);
    assert_eq!(found.len(), 40, "{:?}", batch.rows[0].outcome);
    assert!(
        found
            .iter()
            .all(|notice| notice.open_at.as_deref() == Some("2026-12-01"))
    );
    assert!(
        found.iter().all(|notice| notice.lots[0].result.is_none()),
        "nothing is sold"
    );
}

#[test]
fn rows_called_table_are_no_page_and_a_number_in_one_column_is_read() {
    let escaped = |text: &str| text.replace('&', "&amp;");
    let rows: String = agency_rows()
        .iter()
        .map(|row| {
            let cells = COLUMNS.iter().zip(row);
            let cells: String = cells
                .map(|(name, text)| format!("<{name}>{}</{name}>", escaped(text)))
                .collect();
            format!("<Table>{cells}</Table>")
        })
        .collect();
    let xml = format!("<?xml version=\"1.0\" encoding=\"utf-8\"?><NewDataSet>{rows}</NewDataSet>");
    let usual = notices(&read_bytes(as_published().as_bytes()).unwrap());
    assert_eq!(notices(&read_bytes(xml.as_bytes()).unwrap()), usual);

    let parts = ["執行案號-年度", "執行案號-案件種類代碼", "執行案號-流水號"];
    let at = |name: &str| COLUMNS.iter().position(|column| *column == name).unwrap();
    let header: Vec<&str> = COLUMNS
        .iter()
        .map(|name| match *name {
            "執行案號-流水號" => "執行案號",
            name if parts.contains(&name) => "內部代碼",
            name => name,
        })
        .collect();
    let mut rows = agency_rows();
    for row in &mut rows {
        row[at(parts[2])] = parts.map(|part| row[at(part)].clone()).concat();
    }
    let batch = read_bytes(csv(&header, &rows).as_bytes()).unwrap();
    let found = notices(&batch);
    assert_eq!(found.len(), 40, "{:?}", batch.rows[0].outcome);
    for (found, usual) in found.iter().zip(&usual) {
        assert_eq!((&found.id, found.state), (&usual.id, usual.state));
        assert_eq!(
            found.case_no.as_ref().unwrap().key(),
            usual.case_no.as_ref().unwrap().key()
        );
    }
}

#[test]
fn the_foot_of_a_page_and_the_sum_of_a_list_are_nothing_to_sell() {
    let page = "<html><body><ul><li>案號：1150100000001</li><li>開標日：2026/12/04 15:00:00</li></ul>\
         <ul><li>底價:81</li><li>地址：花蓮縣吉安鄉示範路1號</li></ul>\
         <footer><p>地址：花蓮縣花蓮市範例路2號</p><p>電話：略</p></footer></body></html>";
    assert_eq!(notices(&read_bytes(page.as_bytes()).unwrap()).len(), 1);
    let list = "編號,案號,物品名稱,數量\n1,1150100000001,碗,2個\n合計,1150100000001,2個,\n";
    let batch = read_bytes(list.as_bytes()).unwrap();
    assert_eq!(
        batch.rows[1].outcome.as_ref().unwrap_err().code,
        "notARecord"
    );
    assert_eq!(notices(&batch).len(), 1);
}

/// What a clerk's program may do to a list on its way, none of which changes what it says.
#[derive(Debug, Clone)]
struct Way {
    order: Vec<usize>,
    other_words: bool,
    decorated: bool,
    wide_digits: bool,
    empty_rows: usize,
    empty_columns: usize,
    title: bool,
    encoding: usize,
}

fn way() -> impl Strategy<Value = Way> {
    let order = Just((0..COLUMNS.len()).collect::<Vec<_>>()).prop_shuffle();
    let yes = any::<bool>;
    (
        order,
        yes(),
        yes(),
        yes(),
        0..4_usize,
        0..4_usize,
        yes(),
        0..5_usize,
    )
        .prop_map(
            |(
                order,
                other_words,
                decorated,
                wide_digits,
                empty_rows,
                empty_columns,
                title,
                encoding,
            )| Way {
                order,
                other_words,
                decorated,
                wide_digits,
                empty_rows,
                empty_columns,
                title,
                encoding,
            },
        )
}

impl Way {
    fn file(&self) -> Vec<u8> {
        let wide = ["拍賣底價", "拍定日期", "執行案號-流水號"];
        let header: Vec<String> = self
            .order
            .iter()
            .map(|at| {
                let name = if self.other_words {
                    also(COLUMNS[*at])
                } else {
                    COLUMNS[*at]
                };
                if self.decorated {
                    format!(" {}\u{3000}\n", name.replace('-', "－"))
                } else {
                    name.to_owned()
                }
            })
            .chain(vec![String::new(); self.empty_columns])
            .collect();
        let mut rows: Vec<Vec<String>> = agency_rows()
            .iter()
            .map(|row| {
                let cells = self.order.iter().map(|at| {
                    if self.wide_digits && wide.contains(&COLUMNS[*at]) {
                        row[*at].chars().map(widened).collect()
                    } else {
                        row[*at].clone()
                    }
                });
                cells
                    .chain(vec![String::new(); self.empty_columns])
                    .collect()
            })
            .collect();
        rows.extend(vec![vec![String::new(); header.len()]; self.empty_rows]);
        let header: Vec<&str> = header.iter().map(String::as_str).collect();
        let mut text = csv(&header, &rows);
        if self.title {
            text = format!("所屬分署已拍定不動產資料,,\r\n,,\r\n{text}");
        }
        let units = |little: bool| -> Vec<u8> {
            let mark = std::iter::once(0xfeff).chain(text.encode_utf16());
            mark.flat_map(|unit| {
                if little {
                    unit.to_le_bytes()
                } else {
                    unit.to_be_bytes()
                }
            })
            .collect()
        };
        match self.encoding {
            0 => text.into_bytes(),
            1 => format!("\u{feff}{text}").into_bytes(),
            2 => cp950(&text),
            3 => units(true),
            _ => units(false),
        }
    }
}

fn widened(c: char) -> char {
    match c {
        '0'..='9' | '/' => char::from_u32(u32::from(c) + 0xfee0).expect("a full-width sign"),
        c => c,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn whatever_way_a_list_took_its_notices_are_the_same(way in way()) {
        let usual = notices(&read_bytes(as_published().as_bytes()).unwrap());
        let mut found = notices(&read_bytes(&way.file()).unwrap());
        // The day is kept as it was written.
        for (found, usual) in found.iter_mut().zip(&usual) {
            let usual = usual.lots[0].result.as_ref().unwrap();
            found.lots[0].result.as_mut().unwrap().on_raw.clone_from(&usual.on_raw);
        }
        let cases = |all: &mut Vec<kiosk_model::notice::Notice>| {
            for notice in all {
                notice.case_no.as_mut().unwrap().raw.clear();
            }
        };
        let mut usual = usual;
        cases(&mut usual);
        cases(&mut found);
        prop_assert_eq!(found, usual);
    }
}
