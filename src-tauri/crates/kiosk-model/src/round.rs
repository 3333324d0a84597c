//! Which round of a sale it is (拍次).
//!
//! After three rounds without a buyer anyone may offer the last floor price for three months
//! (特別變賣程序, 強制執行法 §95), and after that the creditor may ask for one more sale.

use serde::{Deserialize, Serialize};

use crate::numerals::small_number;
use crate::text::ident;

/// A round of a sale. The published text is kept beside it in the notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Round {
    /// The n-th ordinary round, from 1; partition sales have gone to 15.
    Nth(u8),
    /// 特別變賣程序（應買）: no sale day, first come.
    SpecialSale,
    /// 特別變賣程序後之拍賣（四拍）.
    AfterSpecial,
}

impl Round {
    /// Reads a round in the spellings of agency, courts and titles; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let text = ident(text);
        if text.contains("特別變賣") || text.contains("特別程序") || text.contains("應買")
        {
            let after = text.contains('後') || text.contains("四拍") || text.contains("4拍");
            return Some(if after {
                Self::AfterSpecial
            } else {
                Self::SpecialSale
            });
        }
        if matches!(&*text, "特拍" | "特別拍賣") {
            return Some(Self::AfterSpecial);
        }
        let bare = text.strip_prefix('第').unwrap_or(&text);
        let bare = ["次拍賣", "拍", "次", "標"]
            .into_iter()
            .find_map(|tail| bare.strip_suffix(tail))
            .unwrap_or(bare);
        // 99 is the courts' internal code for a notice without a round.
        let number = small_number(bare).filter(|n| (1..99).contains(n))?;
        u8::try_from(number).ok().map(Self::Nth)
    }

    /// Place in the life of a sale; never sort rounds as text.
    pub fn order(self) -> u16 {
        match self {
            Self::Nth(n) => u16::from(n) * 10,
            Self::SpecialSale => 33,
            Self::AfterSpecial => 36,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn rounds_as_published() {
        let cases = [
            ("第一拍", Some(Round::Nth(1))),
            ("第二拍", Some(Round::Nth(2))),
            ("第三拍", Some(Round::Nth(3))),
            ("特別變賣程序", Some(Round::SpecialSale)),
            ("特別變賣程序後之拍賣(四拍)", Some(Round::AfterSpecial)),
            ("特別變賣程序後之拍賣（四拍）", Some(Round::AfterSpecial)),
            ("特別變賣程序之拍賣(四拍)", Some(Round::AfterSpecial)),
            ("應買公告(特別變賣程序)", Some(Round::SpecialSale)),
            ("第1拍", Some(Round::Nth(1))),
            ("第15拍", Some(Round::Nth(15))),
            ("第十五拍", Some(Round::Nth(15))),
            ("第 2 次拍賣", Some(Round::Nth(2))),
            ("一拍", Some(Round::Nth(1))),
            ("特拍", Some(Round::AfterSpecial)),
            ("特別程序", Some(Round::SpecialSale)),
            ("3", Some(Round::Nth(3))),
            ("99", None),
            ("0", None),
            ("", None),
            ("公告", None),
        ];
        for (text, round) in cases {
            assert_eq!(Round::parse(text), round, "{text}");
        }
    }

    #[test]
    fn rounds_in_the_order_of_a_sale() {
        let order = [
            Round::Nth(1),
            Round::Nth(3),
            Round::SpecialSale,
            Round::AfterSpecial,
            Round::Nth(4),
            Round::Nth(15),
        ];
        assert!(order.is_sorted_by_key(|round| round.order()));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(s in any::<String>(), t in "[第一二三四十0-9次拍賣特別程序後標]{0,12}") {
            let _ = (Round::parse(&s), Round::parse(&t));
        }
    }
}
