//! Rows in the agency's format, invented, and what reading them gives.

use std::io::Read;
use std::path::PathBuf;

use kiosk_model::notice::Notice;
use kiosk_notices::{Batch, Limits, ReadError, RowProblem, read};
use kiosk_testkit::{COLUMNS, today};

/// The link of a sale without lots.
pub(crate) const SINGLE: &str = "https://sale.example.gov.tw/Detail/Estate?NO=00000000-0000-4000-8000-000000000001&HAS=N&SALE=175832";
/// The link of a sale with lots.
pub(crate) const LOTS: &str = "https://sale.example.gov.tw/Detail/Estate?NO=00000000-0000-4000-8000-000000000002&HAS=Y&SALE=甲";

/// A usual row, with some columns changed.
pub(crate) fn row(changes: &[(&str, &str)]) -> String {
    let usual = [
        ("面積-平方公尺", "515.77000000"),
        ("地號", "033612250005"),
        ("拍賣類別", "土地"),
        ("地址", "花蓮縣吉安鄉示範段1225-5地號"),
        ("拍定金額", "700588"),
        ("標別", ""),
        ("拍賣底價", "582400"),
        ("執行案號-案件種類代碼", "05"),
        ("分署別", "花蓮分署"),
        ("網址", SINGLE),
        ("面積-坪", "156.02042"),
        ("股別", "子"),
        ("鄉鎮區", "吉安鄉"),
        ("拍次", "第三拍"),
        ("用途", "拍定"),
        ("執行案號-流水號", "00000138"),
        ("縣市", "花蓮縣"),
        ("金額", ""),
        ("拍定日期", "115/03/17"),
        ("執行案號-年度", "109"),
    ];
    let field = |(column, text): (&str, &str)| {
        let text = changes
            .iter()
            .find(|(name, _)| *name == column)
            .map_or(text, |(_, text)| text);
        format!(
            "  {}: {}",
            serde_json::json!(column),
            serde_json::json!(text)
        )
    };
    format!(" {{\n{}\n }}", usual.map(field).join(",\n"))
}

/// A row with the raw JSON of one column replaced.
pub(crate) fn row_with_json(column: &str, json: &str) -> String {
    row(&[(column, "@@")]).replace("\"@@\"", json)
}

/// A file of rows.
pub(crate) fn file(rows: &[String]) -> String {
    format!("[\n{}\n]\n", rows.join(",\n"))
}

/// Reads a file with the usual limits on the tests' today.
pub(crate) fn read_bytes(bytes: &[u8]) -> Result<Batch, ReadError> {
    read(&mut &bytes[..], "資料.json", &Limits::on(today()))
}

/// Reads a file of the given rows.
pub(crate) fn read_rows(rows: &[String]) -> Batch {
    read_bytes(file(rows).as_bytes()).expect("a whole file")
}

/// The notice of a single row with some columns changed.
pub(crate) fn notice(changes: &[(&str, &str)]) -> Notice {
    read_rows(&[row(changes)])
        .rows
        .remove(0)
        .outcome
        .expect("an importable row")
}

/// The problem of a row in the middle of good ones; it must be the only problem.
pub(crate) fn problem(bad: &str) -> RowProblem {
    let other = row(&[("執行案號-流水號", "00000139"), ("網址", LOTS)]);
    let batch = read_rows(&[row(&[]), bad.to_owned(), other]);
    assert_eq!((batch.read, batch.rows.len()), (3, 3));
    assert!(
        batch.rows[0].outcome.is_ok() && batch.rows[2].outcome.is_ok(),
        "only row 2 is bad"
    );
    assert_eq!(
        batch.rows.iter().map(|row| row.no).collect::<Vec<_>>(),
        [1, 2, 3]
    );
    batch.rows[1].outcome.clone().expect_err("row 2 is bad")
}

/// A sample of real records, where the folder is there.
pub(crate) fn sample(name: &str) -> Option<Vec<u8>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/samples");
    std::fs::read(folder.join(name)).ok()
}

/// Gives bytes without end, and counts them.
pub(crate) struct Endless {
    pub(crate) start: Vec<u8>,
    pub(crate) given: u64,
}

impl Read for Endless {
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
        for byte in buf.iter_mut() {
            let at = usize::try_from(self.given).unwrap_or(usize::MAX);
            *byte = self.start.get(at).copied().unwrap_or(b' ');
            self.given += 1;
        }
        Ok(buf.len())
    }
}

/// All columns but one.
pub(crate) fn without(column: &str) -> String {
    let row = row(&[]);
    let kept: Vec<&str> = row
        .lines()
        .filter(|line| !line.trim_start().starts_with(&format!("\"{column}\"")))
        .collect();
    assert!(COLUMNS.contains(&column));
    kept.join("\n").replace(",\n }", "\n }")
}
