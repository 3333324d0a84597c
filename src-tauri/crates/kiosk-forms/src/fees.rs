//! What reading and copying archives costs: rates as data, and an estimate of a wish. Never a bill:
//! the office decides, and postage and media are not known here.
use std::sync::LazyLock;

use kiosk_model::date::RocDate;
use kiosk_model::money::Money;
use serde::Deserialize;

/// The data file, beside the definitions.
const FILE: &str = include_str!("../defs/fees.toml");

/// Most of one thing that is reckoned with.
pub const MOST: u32 = 9_999;

static FEES: LazyLock<Fees> =
    LazyLock::new(|| Fees::read(FILE).expect("the tests of this crate read this file"));

/// The rates and the day from which they hold.
#[derive(Debug)]
pub struct Fees {
    /// In force since.
    pub effective: RocDate,
    /// In the order of the table.
    pub rates: Vec<Rate>,
}

/// One line of the table.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// Stable id.
    pub id: String,
    /// What it belongs to: reading, copies, image files, post.
    pub group: String,
    /// Whole dollars for each unit.
    pub price: u32,
    /// So many hours or sheets make a unit; a started one counts whole.
    #[serde(default = "one")]
    pub every: u32,
}

fn one() -> u32 {
    1
}

/// What somebody wants of one rate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// The rate.
    pub rate: String,
    /// Hours, pages, pictures or sendings.
    pub quantity: u32,
}

/// One line of an estimate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The rate.
    pub rate: String,
    /// Units that are charged.
    pub units: u32,
    /// What they cost.
    pub amount: Money,
}

/// What a wish would cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Estimate {
    /// Lines that cost something, in the order of the table.
    pub lines: Vec<Line>,
    /// Their sum.
    pub total: Money,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    effective: String,
    rates: Vec<Rate>,
}

/// The rates this program knows.
pub fn fees() -> &'static Fees {
    &FEES
}

impl Fees {
    /// Reads a table of rates; none where it is not one.
    fn read(text: &str) -> Option<Self> {
        let raw: Raw = toml::from_str(text).ok()?;
        let fees = Fees {
            effective: RocDate::parse_iso(&raw.effective).ok()?,
            rates: raw.rates,
        };
        fees.rates.iter().all(|rate| rate.every > 0).then_some(fees)
    }

    /// What these things would cost. A wish for a rate that is not in the table, or for more than
    /// [`MOST`], has no estimate.
    pub fn estimate(&self, wishes: &[Wish]) -> Option<Estimate> {
        let known = |wish: &Wish| {
            wish.quantity <= MOST && self.rates.iter().any(|rate| rate.id == wish.rate)
        };
        if !wishes.iter().all(known) {
            return None;
        }
        let mut lines = Vec::new();
        let mut total = 0;
        for rate in &self.rates {
            let wanted: u32 = wishes
                .iter()
                .filter(|wish| wish.rate == rate.id)
                .map(|wish| wish.quantity)
                .sum();
            let units = wanted.div_ceil(rate.every);
            if units == 0 {
                continue;
            }
            let amount = i64::from(units) * i64::from(rate.price);
            total += amount;
            lines.push(Line {
                rate: rate.id.clone(),
                units,
                amount: Money::new(amount).ok()?,
            });
        }
        Some(Estimate {
            lines,
            total: Money::new(total).ok()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn total(wishes: &[(&str, u32)]) -> Option<i64> {
        let wishes: Vec<Wish> = wishes
            .iter()
            .map(|(rate, quantity)| Wish {
                rate: (*rate).to_owned(),
                quantity: *quantity,
            })
            .collect();
        fees().estimate(&wishes).map(|sum| sum.total.get())
    }

    #[test]
    fn a_started_unit_of_two_hours_counts_whole() {
        for (hours, amount) in [(0, 0), (1, 20), (2, 20), (3, 40), (8, 80)] {
            assert_eq!(total(&[("reading", hours)]), Some(amount), "{hours} hours");
        }
    }

    #[test]
    fn copies_are_counted_by_the_page_and_colour_is_five_times_as_much() {
        assert_eq!(total(&[("copy_b4", 10)]), Some(20));
        assert_eq!(total(&[("copy_b4", 10), ("colour_a3", 2)]), Some(50));
        for (plain, colour) in [("copy_b4", "colour_b4"), ("copy_a3", "colour_a3")] {
            let price = |id: &str| {
                fees()
                    .rates
                    .iter()
                    .find(|rate| rate.id == id)
                    .map(|r| r.price)
            };
            assert_eq!(price(plain).map(|p| p * 5), price(colour));
        }
    }

    #[test]
    fn one_visit_adds_up() {
        let wishes = [
            ("reading", 3),
            ("copy_b4", 25),
            ("image_high", 2),
            ("post", 1),
        ];
        assert_eq!(total(&wishes), Some(40 + 50 + 50 + 50));
    }

    #[test]
    fn lines_stand_in_the_order_of_the_table_and_only_where_something_is_wanted() {
        let wish = |rate: &str, quantity| Wish {
            rate: rate.to_owned(),
            quantity,
        };
        let sum = fees()
            .estimate(&[wish("post", 1), wish("copy_a3", 0), wish("reading", 1)])
            .expect("known rates");
        let rates: Vec<&str> = sum.lines.iter().map(|line| line.rate.as_str()).collect();
        assert_eq!(rates, ["reading", "post"]);
    }

    #[test]
    fn what_is_not_in_the_table_or_beyond_reason_has_no_estimate() {
        assert_eq!(total(&[("gold", 1)]), None);
        assert_eq!(total(&[("copy_b4", MOST + 1)]), None);
        assert!(total(&[("copy_b4", MOST)]).is_some());
    }

    #[test]
    fn a_table_that_is_none_is_refused() {
        assert!(Fees::read("effective = \"never\"\nrates = []").is_none());
        let endless = "effective = \"2022-12-30\"\n[[rates]]\nid = \"a\"\ngroup = \"b\"\nprice = 1\nevery = 0";
        assert!(Fees::read(endless).is_none());
    }
}
