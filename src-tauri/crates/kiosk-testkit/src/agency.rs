//! Files in the format of the agency's open data 所屬分署已拍定不動產資料, any number of rows.

use std::io::{self, Write};

use crate::clock::today;
use crate::places::{CATEGORIES, COUNTIES, FIRST, LOTS, ROUNDS, SECOND, UNITS};
use crate::rng::Rng;

/// The columns in file order.
pub const COLUMNS: [&str; 20] = [
    "面積-平方公尺",
    "地號",
    "拍賣類別",
    "地址",
    "拍定金額",
    "標別",
    "拍賣底價",
    "執行案號-案件種類代碼",
    "分署別",
    "網址",
    "面積-坪",
    "股別",
    "鄉鎮區",
    "拍次",
    "用途",
    "執行案號-流水號",
    "縣市",
    "金額",
    "拍定日期",
    "執行案號-年度",
];

/// The texts of one invented row, in the order of [`COLUMNS`].
pub fn agency_row(rng: &mut Rng) -> [String; 20] {
    let county = rng.pick(COUNTIES);
    let township = rng.pick(county.townships);
    let category = rng.pick(CATEGORIES);
    let name = format!("{}{}", rng.pick(FIRST), rng.pick(SECOND));
    let main = rng.between(1, 2_500);
    let land = *category == "土地";
    let address = if land {
        format!("{}{township}{name}段{main:04}-0000號", county.name)
    } else {
        format!("{township}{name}路{main}號{}樓", rng.between(1, 14))
    };
    let hundredths = rng.between(65, 900_000);
    let lot = rng.pick(LOTS);
    let floor = rng.between(1, 90_000) * 100;
    let day = today().add_days(-i32::try_from(rng.between(1, 1_800)).unwrap_or(1));
    let id = uuid::Builder::from_random_bytes(rng.bytes16()).into_uuid();
    let sale = if lot.is_empty() {
        rng.between(170_000, 230_000).to_string()
    } else {
        (*lot).into()
    };
    let has = if lot.is_empty() { 'N' } else { 'Y' };
    [
        format!("{}.{:02}000000", hundredths / 100, hundredths % 100),
        if land {
            format!("{:04}{main:04}0000", rng.between(1, 3_500))
        } else {
            String::new()
        },
        (*category).into(),
        address,
        (floor + rng.below(20_000)).to_string(),
        (*lot).into(),
        floor.to_string(),
        (*rng.pick(&["01", "02", "05"])).into(),
        county.branch.into(),
        format!("https://sale.example.gov.tw/Detail/Estate?NO={id}&HAS={has}&SALE={sale}"),
        if rng.one_in(9) {
            "0.00000".into()
        } else {
            format!("{:.5}", hundredths as f64 * 0.003_025)
        },
        (*rng.pick(UNITS)).into(),
        (*township).into(),
        (*rng.pick(ROUNDS)).into(),
        (*rng.pick(&["拍定", "拍定", "拍定", "承受", "應買", ""])).into(),
        format!("{:08}", rng.between(1, 450_000)),
        county.name.into(),
        String::new(),
        day.short(),
        format!(
            "{:03}",
            day.roc_year() - i16::try_from(rng.below(6)).unwrap_or(0)
        ),
    ]
}

/// Writes a file of `n` rows, one row at a time.
///
/// # Errors
/// What the writer answers.
pub fn write_agency(n: usize, seed: u64, out: &mut dyn Write) -> io::Result<()> {
    let mut rng = Rng::new(seed);
    out.write_all(b"[")?;
    for i in 0..n {
        out.write_all(if i == 0 { b"\n" } else { b",\n" })?;
        let row = agency_row(&mut rng);
        out.write_all(b" {")?;
        for (place, (column, text)) in COLUMNS.iter().zip(&row).enumerate() {
            let comma = if place == 0 { "" } else { "," };
            write!(
                out,
                "{comma}\n  {}: {}",
                serde_json::json!(column),
                serde_json::json!(text)
            )?;
        }
        out.write_all(b"\n }")?;
    }
    out.write_all(b"\n]\n")
}

/// The same file in memory.
pub fn agency_json(n: usize, seed: u64) -> Vec<u8> {
    let mut out = Vec::new();
    write_agency(n, seed, &mut out).expect("memory takes everything");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_json_with_every_column() {
        let rows: Vec<serde_json::Map<String, serde_json::Value>> =
            serde_json::from_slice(&agency_json(20, 3)).unwrap();
        assert_eq!(rows.len(), 20);
        assert!(
            rows.iter()
                .all(|row| COLUMNS.iter().all(|column| row[*column].is_string()))
        );
        assert_eq!(agency_json(20, 3), agency_json(20, 3));
    }
}
