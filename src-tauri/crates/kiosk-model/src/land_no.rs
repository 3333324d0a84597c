//! Numbers of the land register: what parcel numbers (地號) and building numbers (建號) share, and
//! building numbers themselves.

use std::fmt;

use thiserror::Error;

use crate::text::ident;

/// What is odd about a number. A deed may be older than today's rules, so this is never a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum LandNoError {
    /// Nothing was typed.
    #[error("no number")]
    Empty,
    /// Not a number and perhaps a second one behind a dash.
    #[error("not a number of the land register")]
    Form,
    /// Main number 0.
    #[error("there is no number 0")]
    Zero,
    /// More digits than the register has.
    #[error("too many digits")]
    TooLong,
}

impl LandNoError {
    /// The code by which a message is chosen.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "landNoEmpty",
            Self::Form => "landNoForm",
            Self::Zero => "landNoZero",
            Self::TooLong => "landNoTooLong",
        }
    }

    /// Whether the number must be refused: never.
    pub fn is_hard(self) -> bool {
        false
    }
}

/// Reads `302`, `302-1`, `302之1` or all digits in a row, as a main and a sub number of at most so
/// many digits each.
pub(crate) fn main_and_sub(
    text: &str,
    main_digits: usize,
    sub_digits: usize,
) -> Result<(u32, u32), LandNoError> {
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    if text.is_empty() {
        return Err(LandNoError::Empty);
    }
    let in_a_row = digits(text) && text.len() == main_digits + sub_digits;
    let (main, sub) = if in_a_row {
        text.split_at(main_digits)
    } else {
        text.split_once(['-', '之']).unwrap_or((text, "0"))
    };
    if !digits(main) || !digits(sub) {
        return Err(LandNoError::Form);
    }
    if main.len() > main_digits || sub.len() > sub_digits {
        return Err(LandNoError::TooLong);
    }
    match (main.parse(), sub.parse()) {
        (Ok(0), Ok(_)) => Err(LandNoError::Zero),
        (Ok(main), Ok(sub)) => Ok((main, sub)),
        _ => Err(LandNoError::TooLong),
    }
}

/// A building number: five and three digits in the register.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BuildingNo {
    /// Main number (母號), from 1.
    pub main: u32,
    /// Sub number (子號), 0 for none.
    pub sub: u32,
    /// 暫編建號: given for a sale to a building that is not registered.
    pub provisional: bool,
}

impl BuildingNo {
    /// Reads a number as typed: `1234`, `01234-000`, `01234000`, `1234建號`, `暫編1234建號`.
    ///
    /// # Errors
    /// What is odd about it; see [`LandNoError`].
    pub fn parse(typed: &str) -> Result<Self, LandNoError> {
        let text = ident(typed);
        let (provisional, bare) = match text.strip_prefix("暫編") {
            Some(rest) => (true, rest.strip_prefix("建號").unwrap_or(rest)),
            None => (false, &*text),
        };
        let bare = ["建號", "號"]
            .into_iter()
            .find_map(|tail| bare.strip_suffix(tail))
            .unwrap_or(bare);
        let (main, sub) = main_and_sub(bare, 5, 3)?;
        Ok(Self {
            main,
            sub,
            provisional,
        })
    }

    /// The number as people read it, `1234建號`, `暫編1234建號`.
    pub fn shown(&self) -> String {
        let mark = if self.provisional { "暫編" } else { "" };
        format!("{mark}{self}建號")
    }

    /// The number as registers write it, `01234-000`.
    pub fn padded(&self) -> String {
        format!("{:05}-{:03}", self.main, self.sub)
    }
}

impl fmt::Display for BuildingNo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.sub {
            0 => write!(f, "{}", self.main),
            sub => write!(f, "{}-{sub}", self.main),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn building_numbers_as_typed() {
        let cases = [
            ("1234", "1234建號", "01234-000"),
            ("01234-000", "1234建號", "01234-000"),
            ("01234000", "1234建號", "01234-000"),
            ("１２３４建號", "1234建號", "01234-000"),
            ("1234之1建號", "1234-1建號", "01234-001"),
            ("50480", "50480建號", "50480-000"),
            ("暫編1234建號", "暫編1234建號", "01234-000"),
            ("暫編建號1234", "暫編1234建號", "01234-000"),
        ];
        for (typed, shown, padded) in cases {
            let building = BuildingNo::parse(typed).unwrap_or_else(|e| panic!("{typed}: {e}"));
            assert_eq!(
                (building.shown(), building.padded()),
                (shown.into(), padded.into()),
                "{typed}"
            );
        }
    }

    #[test]
    fn what_is_odd_is_said_and_never_refused() {
        let cases = [
            ("", LandNoError::Empty),
            ("暫編", LandNoError::Empty),
            ("未保存登記", LandNoError::Form),
            ("1234-", LandNoError::Form),
            ("00000-001", LandNoError::Zero),
            ("123456", LandNoError::TooLong),
            ("1-1234", LandNoError::TooLong),
        ];
        for (typed, expected) in cases {
            assert_eq!(BuildingNo::parse(typed), Err(expected), "{typed}");
            assert!(!expected.is_hard());
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(s in any::<String>(), t in "[暫編建號之0-9-]{0,14}") {
            let _ = (BuildingNo::parse(&s), BuildingNo::parse(&t));
        }

        #[test]
        fn a_number_reads_back(main in 1..=99_999_u32, sub in 0..=999_u32, provisional: bool) {
            let building = BuildingNo { main, sub, provisional };
            prop_assert_eq!(BuildingNo::parse(&building.shown()), Ok(building.clone()));
            let padded = BuildingNo::parse(&building.padded()).unwrap();
            prop_assert_eq!((padded.main, padded.sub), (main, sub));
        }
    }
}
