//! The fields of one row: found by name, readable as text, number, amount or day, or refused.

use kiosk_model::date::{DateError, RocDate};
use kiosk_model::import::RowProblem;
use kiosk_model::money::{Money, MoneyError};
use kiosk_model::text::ident;

use super::columns::REQUIRED;
use crate::json::{TextFault, Value};

/// Characters of a bad value that are shown in the report.
const SHOWN: usize = 30;

/// The known fields of a row, checked to be short texts.
#[derive(Debug)]
pub(super) struct Fields(Vec<(&'static str, String)>);

impl Fields {
    /// Takes the known columns out of a row; columns nobody knows are left alone.
    ///
    /// # Errors
    /// A column that stands there twice, is no text, holds what no text can, or is too long.
    pub(super) fn new(values: Vec<(String, Value)>, max_chars: usize) -> Result<Self, RowProblem> {
        let mut fields: Vec<(&'static str, String)> = Vec::with_capacity(REQUIRED.len());
        for (key, value) in values {
            let Some(column) = REQUIRED.into_iter().find(|name| *name == key.trim()) else {
                continue;
            };
            let problem = |code| RowProblem::new(code).with("column", column);
            if fields.iter().any(|(name, _)| *name == column) {
                return Err(problem("duplicateKey"));
            }
            let text = match value {
                Value::Text(Ok(text)) | Value::Number(text) => text,
                Value::Text(Err(TextFault::LoneSurrogate)) => return Err(problem("loneSurrogate")),
                Value::Text(Err(TextFault::Control)) => return Err(problem("controlCharacter")),
                Value::Null => String::new(),
                Value::Other => return Err(problem("badType")),
            };
            let chars = text.chars().count();
            if chars > max_chars {
                return Err(problem("fieldTooLong")
                    .with("chars", chars)
                    .with("max", max_chars));
            }
            fields.push((column, text.trim().replace(['\t', '\n', '\r'], " ")));
        }
        Ok(Self(fields))
    }

    /// The trimmed text of a column; empty when the row lacks it.
    pub(super) fn text(&self, column: &'static str) -> &str {
        self.0
            .iter()
            .find(|(name, _)| *name == column)
            .map_or("", |(_, text)| text)
    }

    /// The text of a column that cannot be blank.
    pub(super) fn required(&self, column: &'static str) -> Result<&str, RowProblem> {
        match self.text(column) {
            "" => Err(RowProblem::new("fieldMissing").with("column", column)),
            text => Ok(text),
        }
    }

    /// Whole dollars; blank and 0 mean "not stated".
    pub(super) fn amount(&self, column: &'static str) -> Result<Option<Money>, RowProblem> {
        let text = self.text(column);
        // A spreadsheet on the way may have written 582400.00.
        let whole = match text.split_once('.') {
            Some((whole, cents)) if !cents.is_empty() && cents.bytes().all(|b| b == b'0') => whole,
            _ => text,
        };
        match Money::parse(whole) {
            Ok(amount) => Ok(Some(amount).filter(|amount| *amount > Money::ZERO)),
            Err(MoneyError::Empty) => Ok(None),
            Err(_) => Err(self.bad("badAmount", column)),
        }
    }

    /// A decimal number; blank and 0 mean "not stated".
    pub(super) fn decimal(&self, column: &'static str) -> Result<Option<f64>, RowProblem> {
        let text = ident(self.text(column)).replace(',', "");
        if text.is_empty() {
            return Ok(None);
        }
        let plain = text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        // No place on earth has more square metres.
        let number = text.parse::<f64>().ok().filter(|n| plain && *n < 1e12);
        number
            .map(|n| Some(n).filter(|n| *n > 0.0))
            .ok_or_else(|| self.bad("badNumber", column))
    }

    /// A ROC date; blank is `None`.
    pub(super) fn day(&self, column: &'static str) -> Result<Option<RocDate>, RowProblem> {
        match RocDate::parse_roc(self.text(column)) {
            Ok(day) => Ok(Some(day)),
            Err(DateError::Empty) => Ok(None),
            Err(_) => Err(self.bad("badDate", column)),
        }
    }

    fn bad(&self, code: &'static str, column: &'static str) -> RowProblem {
        let shown: String = self.text(column).chars().take(SHOWN).collect();
        RowProblem::new(code)
            .with("column", column)
            .with("value", shown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agency::columns::{AREA_M2, FLOOR_PRICE, SOLD_ON};

    fn field(column: &str, text: &str) -> Fields {
        Fields::new(vec![(column.into(), Value::Text(Ok(text.into())))], 5_000).unwrap()
    }

    #[test]
    fn amounts_in_the_file() {
        let cases = [
            ("582400", Some(582_400)),
            ("1,200,000", Some(1_200_000)),
            ("582400.00", Some(582_400)),
            ("60", Some(60)),
            ("1103300000", Some(1_103_300_000)),
            ("0", None),
            ("", None),
        ];
        for (text, dollars) in cases {
            let amount = field(FLOOR_PRICE, text).amount(FLOOR_PRICE).unwrap();
            assert_eq!(amount.map(Money::get), dollars, "{text}");
        }
        for bad in ["-5", "1.5", "無底價", "99999999999999999999", "1e9", "5."] {
            let problem = field(FLOOR_PRICE, bad).amount(FLOOR_PRICE).unwrap_err();
            assert_eq!(problem.code, "badAmount", "{bad}");
            assert!(problem.args.contains(&("value", bad.to_owned())));
        }
    }

    #[test]
    fn areas_in_the_file() {
        let cases = [
            ("515.77000000", Some(515.77)),
            ("0.00000000", None),
            ("", None),
            ("1,234.5", Some(1234.5)),
            ("８２.155", Some(82.155)),
        ];
        for (text, area) in cases {
            assert_eq!(
                field(AREA_M2, text).decimal(AREA_M2).unwrap(),
                area,
                "{text}"
            );
        }
        for bad in [
            "NaN",
            "inf",
            "-1",
            "1e400",
            "1.2.3",
            ".",
            "平方公尺",
            "9999999999999999999999999",
        ] {
            assert_eq!(
                field(AREA_M2, bad).decimal(AREA_M2).unwrap_err().code,
                "badNumber",
                "{bad}"
            );
        }
    }

    #[test]
    fn days_in_the_file() {
        let day = |text| field(SOLD_ON, text).day(SOLD_ON);
        assert_eq!(day("115/03/17").unwrap().unwrap().iso(), "2026-03-17");
        assert_eq!(day("97/05/04").unwrap().unwrap().iso(), "2008-05-04");
        assert_eq!(day("").unwrap(), None);
        for bad in ["115/02/30", "115/13/01", "11502018", "2026/03/17", "三月"] {
            assert_eq!(day(bad).unwrap_err().code, "badDate", "{bad}");
        }
    }

    #[test]
    fn a_long_bad_value_is_shown_in_part() {
        let problem = field(FLOOR_PRICE, &"元".repeat(4_000))
            .amount(FLOOR_PRICE)
            .unwrap_err();
        assert!(
            problem
                .args
                .iter()
                .all(|(_, text)| text.chars().count() <= SHOWN)
        );
    }
}
