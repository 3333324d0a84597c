//! The columns by the names the agency gives them, in file order; their list is in the schema.

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
