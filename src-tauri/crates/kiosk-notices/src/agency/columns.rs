//! The twenty columns by the names the agency gives them, in file order.

use crate::json::Value;

pub(super) const AREA_M2: &str = "面積-平方公尺";
pub(super) const PARCEL: &str = "地號";
pub(super) const CATEGORY: &str = "拍賣類別";
pub(super) const ADDRESS: &str = "地址";
pub(super) const SOLD_PRICE: &str = "拍定金額";
pub(super) const LOT: &str = "標別";
pub(super) const FLOOR_PRICE: &str = "拍賣底價";
pub(super) const CASE_KIND: &str = "執行案號-案件種類代碼";
pub(super) const BRANCH: &str = "分署別";
pub(super) const LINK: &str = "網址";
pub(super) const AREA_PING: &str = "面積-坪";
pub(super) const UNIT: &str = "股別";
pub(super) const TOWNSHIP: &str = "鄉鎮區";
pub(super) const ROUND: &str = "拍次";
/// Named "use", holds the result.
pub(super) const RESULT: &str = "用途";
pub(super) const CASE_SERIAL: &str = "執行案號-流水號";
pub(super) const COUNTY: &str = "縣市";
pub(super) const SOLD_ON: &str = "拍定日期";
pub(super) const CASE_YEAR: &str = "執行案號-年度";

/// Columns a file must have; the twentieth, 金額, is always empty and not read.
pub(super) const REQUIRED: [&str; 19] = [
    AREA_M2,
    PARCEL,
    CATEGORY,
    ADDRESS,
    SOLD_PRICE,
    LOT,
    FLOOR_PRICE,
    CASE_KIND,
    BRANCH,
    LINK,
    AREA_PING,
    UNIT,
    TOWNSHIP,
    ROUND,
    RESULT,
    CASE_SERIAL,
    COUNTY,
    SOLD_ON,
    CASE_YEAR,
];

/// Which columns any row of the file has had.
#[derive(Debug, Default)]
pub(super) struct Columns([bool; REQUIRED.len()]);

impl Columns {
    /// Notes the columns of one row.
    pub(super) fn note(&mut self, values: &[(String, Value)]) {
        for (seen, name) in self.0.iter_mut().zip(REQUIRED) {
            *seen = *seen || values.iter().any(|(key, _)| key.trim() == name);
        }
    }

    /// Whether this is the agency's file at all: at least half of its columns are there.
    pub(super) fn are_the_agencys(&self) -> bool {
        self.0.iter().filter(|seen| **seen).count() * 2 >= REQUIRED.len()
    }

    /// The first column that no row has.
    pub(super) fn missing(&self) -> Option<&'static str> {
        self.0
            .iter()
            .zip(REQUIRED)
            .find(|(seen, _)| !**seen)
            .map(|(_, name)| name)
    }
}
