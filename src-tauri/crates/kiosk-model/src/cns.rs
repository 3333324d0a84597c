//! CNS 11643 codes: how a character that has no place of its own in Unicode is named.
//!
//! A private-use character (造字) of a name is taken only together with its code. Which character a
//! code stands for is the national character set's own table; it is never computed.

use std::fmt;

use thiserror::Error;

use crate::text::ident;

/// Rows and columns of a plane.
const CELLS: std::ops::RangeInclusive<u8> = 0x21..=0x7e;
const PLANES: std::ops::RangeInclusive<u8> = 1..=19;

/// Why a text is not a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum CnsError {
    /// Not a plane, a dash and four hexadecimal digits.
    #[error("not written as plane-XXXX")]
    Form,
    /// A plane other than 1 to 19.
    #[error("no such plane")]
    Plane,
    /// A row or column outside 21 to 7E.
    #[error("no such row or column")]
    Cell,
}

impl CnsError {
    /// The code by which a message is chosen.
    pub fn code(self) -> &'static str {
        match self {
            Self::Form => "cnsForm",
            Self::Plane => "cnsPlane",
            Self::Cell => "cnsCell",
        }
    }

    /// Whether it must be refused.
    pub fn is_hard(self) -> bool {
        true
    }
}

/// The place of a character in CNS 11643.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CnsCode {
    plane: u8,
    row: u8,
    column: u8,
}

impl CnsCode {
    /// Reads a code, `1-4421`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(typed: &str) -> Result<Self, CnsError> {
        // Blanks inside would hide a missing dash, so only those around it go.
        let typed = typed.trim();
        let text = ident(typed);
        if text.chars().count() != typed.chars().count() {
            return Err(CnsError::Form);
        }
        let (plane, cell) = text.split_once('-').ok_or(CnsError::Form)?;
        let decimal = (1..=2).contains(&plane.len()) && plane.bytes().all(|b| b.is_ascii_digit());
        let hex = cell.len() == 4 && cell.bytes().all(|b| b.is_ascii_hexdigit());
        if !decimal || !hex {
            return Err(CnsError::Form);
        }
        let plane = plane.parse().map_err(|_| CnsError::Form)?;
        let byte = |text: &str| u8::from_str_radix(text, 16).map_err(|_| CnsError::Form);
        let (row, column) = (byte(&cell[..2])?, byte(&cell[2..])?);
        if !PLANES.contains(&plane) {
            return Err(CnsError::Plane);
        }
        if !CELLS.contains(&row) || !CELLS.contains(&column) {
            return Err(CnsError::Cell);
        }
        Ok(Self { plane, row, column })
    }
}

impl fmt::Display for CnsCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02X}{:02X}", self.plane, self.row, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn codes_as_published() {
        let cases = [
            ("1-4421", "1-4421"), // 一
            ("1-506E", "1-506E"), // 屏
            ("1-4E29", "1-4E29"), // 東
            ("2-7244", "2-7244"), // 龘
            ("3-3476", "3-3476"), // 堃
            ("3-3A38", "3-3A38"), // 喆
            ("3-3064", "3-3064"), // 峯
            ("3-424E", "3-424E"), // 煊
            ("3-5A52", "3-5A52"), // 瀞
            ("6-2428", "6-2428"), // 𠮷
            ("2-7058", "2-7058"), // 鑫
            ("1-572a", "1-572A"), // 祐
            ("１９－２１７Ｅ", "19-217E"),
        ];
        for (typed, shown) in cases {
            let code = CnsCode::parse(typed).unwrap_or_else(|e| panic!("{typed}: {e}"));
            assert_eq!(code.to_string(), shown);
        }
    }

    #[test]
    fn what_is_not_a_code_and_why() {
        let cases = [
            ("0-4421", CnsError::Plane),
            ("20-4421", CnsError::Plane),
            ("1-2021", CnsError::Cell),
            ("1-4420", CnsError::Cell),
            ("1-447F", CnsError::Cell),
            ("1-442", CnsError::Form),
            ("1-44211", CnsError::Form),
            ("1-44G1", CnsError::Form),
            ("4421", CnsError::Form),
            ("1 4421", CnsError::Form),
            ("1- 4421", CnsError::Form),
            ("A-4421", CnsError::Form),
            ("+1-4421", CnsError::Form),
            ("", CnsError::Form),
        ];
        for (typed, expected) in cases {
            assert_eq!(CnsCode::parse(typed), Err(expected), "{typed}");
            assert!(expected.is_hard());
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(s in any::<String>(), t in "[0-9]{1,2}-[0-9A-Fa-f]{4}") {
            for text in [s, t] {
                if let Ok(code) = CnsCode::parse(&text) {
                    prop_assert_eq!(CnsCode::parse(&code.to_string()), Ok(code));
                }
            }
        }
    }
}
