//! Names of persons and bodies, in any script, kept as typed.
//!
//! Since 2024-05-29 an Indigenous person's registered name may be written in an Indigenous script
//! alone, and new residents write in their own: letters and marks of every script are allowed.

use thiserror::Error;
use unicode_normalization::char::is_combining_mark;

/// The household registration system allows this many characters.
const MAX_CHARS: usize = 50;

/// Why a name is questioned. Says nothing of the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NameError {
    /// Nothing, or only blanks.
    #[error("no name")]
    Empty,
    /// More characters than household registration holds.
    #[error("{chars} characters, at most {max}")]
    TooLong {
        /// Characters typed; a variation selector belongs to the character before it.
        chars: usize,
        /// Characters allowed.
        max: usize,
    },
    /// Digits and signs without a single letter.
    #[error("no letter")]
    NoLetter,
    /// A sign that does not belong into a name, counted from 1.
    #[error("a sign at {at}")]
    Symbol {
        /// Position from 1.
        at: usize,
    },
    /// A control character, a line break or a mark that turns the direction of writing.
    #[error("a control character at {at}")]
    Control {
        /// Position from 1.
        at: usize,
    },
    /// A character of private use (造字); it needs its CNS 11643 code beside it.
    #[error("a private-use character at {at}")]
    PrivateUse {
        /// Position from 1.
        at: usize,
    },
}

impl NameError {
    /// The code by which a message is chosen.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "nameEmpty",
            Self::TooLong { .. } => "nameTooLong",
            Self::NoLetter => "nameNoLetter",
            Self::Symbol { .. } => "nameSymbol",
            Self::Control { .. } => "nameControl",
            Self::PrivateUse { .. } => "namePrivateUse",
        }
    }

    /// Whether the name must be refused; otherwise the citizen is asked and may go on.
    pub fn is_hard(self) -> bool {
        matches!(self, Self::Control { .. } | Self::PrivateUse { .. })
    }
}

/// Checks a name and returns it trimmed, otherwise exactly as typed.
///
/// # Errors
/// What is questionable about it; [`NameError::is_hard`] says whether it must be refused.
pub fn check_name(typed: &str) -> Result<String, NameError> {
    let name = typed.trim();
    // Hard reasons first, wherever they stand: a soft one must not hide them.
    for (i, c) in name.chars().enumerate() {
        let at = i + 1;
        if c.is_control() || is_format_control(c) {
            return Err(NameError::Control { at });
        }
        if is_private_use(c) {
            return Err(NameError::PrivateUse { at });
        }
    }
    if name.is_empty() {
        return Err(NameError::Empty);
    }
    if !name.chars().any(is_letter) {
        return Err(NameError::NoLetter);
    }
    if let Some(i) = name
        .chars()
        .position(|c| !is_letter(c) && !is_mark(c) && !is_separator(c))
    {
        return Err(NameError::Symbol { at: i + 1 });
    }
    let chars = name.chars().filter(|&c| !is_variation_selector(c)).count();
    if chars > MAX_CHARS {
        return Err(NameError::TooLong {
            chars,
            max: MAX_CHARS,
        });
    }
    Ok(name.to_owned())
}

fn is_letter(c: char) -> bool {
    // Letters in circles and squares count as alphabetic in Unicode, and as pictures to people.
    c.is_alphabetic() && !matches!(c, '\u{24b6}'..='\u{24e9}' | '\u{1f100}'..='\u{1f1ff}')
}

/// Accents, vowel signs, tone marks, and the joiners that some scripts need between letters.
fn is_mark(c: char) -> bool {
    is_combining_mark(c) || matches!(c, '\u{200c}' | '\u{200d}')
}

fn is_separator(c: char) -> bool {
    const SEPARATORS: &str = " \u{a0}\u{3000}·‧・．.•'’ʼ-()（）[]［］〔〕【】";
    SEPARATORS.contains(c)
}

fn is_variation_selector(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// Line and paragraph separators and marks of direction: they change how the rest is shown.
fn is_format_control(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn is_private_use(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_of_people_who_live_here() {
        let names = [
            "王小明",
            "歐陽娜娜",
            "陳堃",
            "林𠮷安",
            "瓦歷斯‧諾幹",
            "Walis．Nokan",
            "Ljegeay Rupeljengan",
            "O'Brien Mary-Ann",
            "Nguyễn Thị Hoa",
            "Nguye\u{302}\u{303}n",
            "สมชาย ใจดี",
            "王大明（王小明）",
            "王\u{3000}小明",
            "李\u{e0100}四",
            "ʉmav ɨlɨ ṟaw",
            "大明有限公司",
        ];
        for name in names {
            assert_eq!(check_name(name).as_deref(), Ok(name));
        }
        assert_eq!(
            check_name("  王小明\n").as_deref(),
            Ok("王小明"),
            "blanks around it are dropped"
        );
        assert!(check_name(&"王".repeat(50)).is_ok());
        assert!(
            check_name(&"王\u{fe00}".repeat(50)).is_ok(),
            "a selector belongs to its character"
        );
    }

    #[test]
    fn what_is_not_a_name_and_how_hard() {
        let cases = [
            (String::new(), NameError::Empty, false),
            ("   ".into(), NameError::Empty, false),
            ("12345".into(), NameError::NoLetter, false),
            ("王\u{7}明".into(), NameError::Control { at: 2 }, true),
            ("王😀".into(), NameError::Symbol { at: 2 }, false),
            ("王🅰".into(), NameError::Symbol { at: 2 }, false),
            ("<script>".into(), NameError::Symbol { at: 1 }, false),
            (
                "王".repeat(51),
                NameError::TooLong { chars: 51, max: 50 },
                false,
            ),
            ("\u{e000}明".into(), NameError::PrivateUse { at: 1 }, true),
            ("\u{100000}明".into(), NameError::PrivateUse { at: 1 }, true),
            ("王\n小明".into(), NameError::Control { at: 2 }, true),
            ("王\u{2028}小明".into(), NameError::Control { at: 2 }, true),
            ("王\u{202e}明小".into(), NameError::Control { at: 2 }, true),
            ("王;DROP".into(), NameError::Symbol { at: 2 }, false),
            ("<王\u{e000}>".into(), NameError::PrivateUse { at: 3 }, true),
        ];
        for (name, expected, hard) in cases {
            assert_eq!(check_name(&name), Err(expected), "{name:?}");
            assert_eq!(expected.is_hard(), hard, "{name:?}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic_and_an_accepted_name_stays_accepted(s in any::<String>()) {
            if let Ok(name) = check_name(&s) {
                prop_assert_eq!(check_name(&name), Ok(name.clone()));
                prop_assert_eq!(name.as_str(), s.trim());
            }
        }
    }
}
