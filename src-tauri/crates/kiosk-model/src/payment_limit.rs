//! Up to which amount a convenience-store chain takes a payment: a table, of which the newest row that fits wins.

use serde::{Deserialize, Serialize};

use crate::date::RocDate;
use crate::money::Money;

/// Whose claims a row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Creditor {
    /// Any creditor.
    Any,
    /// 勞動部勞工保險局.
    LaborInsurance,
}

impl Creditor {
    /// The word in files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::LaborInsurance => "labor-insurance",
        }
    }
}

/// A row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaymentLimit {
    /// The first day it holds.
    pub effective_from: RocDate,
    /// Whose claims.
    pub creditor: Creditor,
    /// The largest amount that is taken.
    pub max_amount: Money,
}

/// The rows, in any order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaymentLimits(pub Vec<PaymentLimit>);

impl PaymentLimits {
    /// The largest amount on a day; `None` where no row says one.
    #[must_use]
    pub fn on(&self, day: RocDate, creditor: Creditor) -> Option<Money> {
        let fits = |row: &&PaymentLimit| {
            row.effective_from <= day && (row.creditor == creditor || row.creditor == Creditor::Any)
        };
        let rows = self.0.iter().filter(fits);
        // Of two of one day, the one about this creditor.
        let newest = rows.max_by_key(|row| (row.effective_from, row.creditor == creditor));
        newest.map(|row| row.max_amount)
    }

    /// Whether an amount can be paid there on a day: at least one dollar, and no more than the limit.
    #[must_use]
    pub fn takes(&self, day: RocDate, creditor: Creditor, amount: Money) -> bool {
        amount.get() >= 1 && self.on(day, creditor).is_some_and(|most| amount <= most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> RocDate {
        RocDate::parse_iso(iso).unwrap()
    }

    fn table() -> PaymentLimits {
        let row = |from, creditor, most| PaymentLimit {
            effective_from: day(from),
            creditor,
            max_amount: Money::new(most).unwrap(),
        };
        PaymentLimits(vec![
            row("2021-02-01", Creditor::LaborInsurance, 30_000),
            row("2019-12-02", Creditor::Any, 20_000),
        ])
    }

    /// The vectors of the branch's rule (data rule 15).
    #[test]
    fn what_can_be_paid_on_which_day() {
        use Creditor::{Any as Other, LaborInsurance};
        let cases = [
            ("2020-01-01", Other, 1, true),
            ("2020-01-01", Other, 19_999, true),
            ("2020-01-01", Other, 20_000, true),
            ("2021-01-31", LaborInsurance, 20_000, true),
            ("2021-02-01", LaborInsurance, 20_001, true),
            ("2021-02-01", LaborInsurance, 29_999, true),
            ("2021-02-01", LaborInsurance, 30_000, true),
            ("2026-01-05", Other, 20_000, true),
            ("2019-12-01", Other, 1_000, false),
            ("2020-01-01", Other, 20_001, false),
            ("2021-01-31", LaborInsurance, 20_001, false),
            ("2021-01-31", LaborInsurance, 30_000, false),
            ("2021-02-01", LaborInsurance, 30_001, false),
            ("2021-02-01", Other, 20_001, false),
            ("2026-01-05", Other, 30_000, false),
            ("2026-01-05", LaborInsurance, 0, false),
        ];
        for (on, creditor, amount, taken) in cases {
            let amount = Money::new(amount).unwrap();
            assert_eq!(
                table().takes(day(on), creditor, amount),
                taken,
                "{on} {creditor:?} {amount:?}"
            );
        }
    }

    #[test]
    fn an_empty_table_says_nothing() {
        assert_eq!(
            PaymentLimits::default().on(day("2026-01-05"), Creditor::Any),
            None
        );
    }
}
