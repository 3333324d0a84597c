//! Numbers of letters and orders (發文字號): every agency writes its own, so little is asked.

use thiserror::Error;

use crate::text::ident;

/// Longest number that has room on a form.
const MAX_CHARS: usize = 40;

/// What is odd about a number; never a refusal. Says nothing of what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DocNoError {
    /// Nothing was typed.
    #[error("no number")]
    Empty,
    /// Words without a digit.
    #[error("no digit")]
    NoNumber,
    /// A sign that no number of a letter holds, counted from 1.
    #[error("a sign at {at}")]
    Sign {
        /// Position from 1.
        at: usize,
    },
    /// More characters than there is room for.
    #[error("{chars} characters, at most {max}")]
    TooLong {
        /// Characters typed.
        chars: usize,
        /// Characters allowed.
        max: usize,
    },
}

impl DocNoError {
    /// The code by which a message is chosen.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "docNoEmpty",
            Self::NoNumber => "docNoNoNumber",
            Self::Sign { .. } => "docNoSign",
            Self::TooLong { .. } => "docNoTooLong",
        }
    }

    /// Whether the number must be refused: never.
    pub fn is_hard(self) -> bool {
        false
    }
}

/// Checks the number of a letter and returns it without blanks and in half width.
///
/// # Errors
/// What is odd about it.
pub fn check_doc_no(typed: &str) -> Result<String, DocNoError> {
    let text = ident(typed);
    let chars = text.chars().count();
    if chars == 0 {
        return Err(DocNoError::Empty);
    }
    let belongs = |c: char| c.is_alphanumeric() || "-()/.、~〔〕〇○".contains(c);
    if let Some(at) = text.chars().position(|c| !belongs(c)) {
        return Err(DocNoError::Sign { at: at + 1 });
    }
    if !text.chars().any(|c| c.is_ascii_digit()) {
        return Err(DocNoError::NoNumber);
    }
    if chars > MAX_CHARS {
        return Err(DocNoError::TooLong {
            chars,
            max: MAX_CHARS,
        });
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_as_letters_carry_them() {
        let cases = [
            (
                "士執辰110罰專00319363字第1100295393A號",
                "士執辰110罰專00319363字第1100295393A號",
            ),
            (
                "勞保費字第 １１５１００２３４５６ 號",
                "勞保費字第11510023456號",
            ),
            ("府財稅字第1150012345號", "府財稅字第1150012345號"),
            ("11510023456", "11510023456"),
            ("(115)中分字第0123號", "(115)中分字第0123號"),
        ];
        for (typed, expected) in cases {
            assert_eq!(check_doc_no(typed).as_deref(), Ok(expected), "{typed}");
        }
    }

    #[test]
    fn what_is_odd_is_said_and_never_refused() {
        let cases = [
            (String::new(), DocNoError::Empty),
            ("無".into(), DocNoError::NoNumber),
            ("字第<1>號".into(), DocNoError::Sign { at: 3 }),
            ("1\u{7}2".into(), DocNoError::Sign { at: 2 }),
            ("1".repeat(41), DocNoError::TooLong { chars: 41, max: 40 }),
        ];
        for (typed, expected) in cases {
            assert_eq!(check_doc_no(&typed), Err(expected), "{typed}");
            assert!(!expected.is_hard());
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(s in any::<String>()) {
            if let Ok(number) = check_doc_no(&s) {
                prop_assert_eq!(check_doc_no(&number), Ok(number.clone()));
            }
        }
    }
}
