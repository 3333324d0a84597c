//! The six language variants of screen, paper, speech and command line.

use serde::{Deserialize, Serialize};

/// One language variant. The order is that of the choice on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Variant {
    /// Traditional Chinese as written in Taiwan: the source of all others.
    #[serde(rename = "zh-TW")]
    ZhTw,
    /// Traditional Chinese, easy to read.
    #[serde(rename = "zh-TW-x-easy")]
    Easy,
    /// English.
    #[serde(rename = "en")]
    En,
    /// Vietnamese.
    #[serde(rename = "vi")]
    Vi,
    /// Indonesian.
    #[serde(rename = "id")]
    Id,
    /// Thai.
    #[serde(rename = "th")]
    Th,
}

impl Variant {
    /// All variants, the source first.
    pub const ALL: [Self; 6] = [
        Self::ZhTw,
        Self::Easy,
        Self::En,
        Self::Vi,
        Self::Id,
        Self::Th,
    ];

    /// The language tag (BCP 47), also the name of the folder of its message files.
    pub fn code(self) -> &'static str {
        match self {
            Self::ZhTw => "zh-TW",
            Self::Easy => "zh-TW-x-easy",
            Self::En => "en",
            Self::Vi => "vi",
            Self::Id => "id",
            Self::Th => "th",
        }
    }

    /// Reads a language tag, in any letter case.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|variant| variant.code().eq_ignore_ascii_case(code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_read_back() {
        for variant in Variant::ALL {
            assert_eq!(Variant::parse(variant.code()), Some(variant));
            let json = serde_json::to_string(&variant).unwrap();
            assert_eq!(json, format!("\"{}\"", variant.code()), "stored as its tag");
        }
        assert_eq!(Variant::parse("ZH-tw"), Some(Variant::ZhTw));
        assert_eq!(Variant::parse("zh"), None);
        assert_eq!(Variant::parse(""), None);
    }
}
