//! Names that may become file names: a branch's code, and what lies in its folder.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The code of a branch, as in its host name: `pty`. It names the branch's role and its folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Branch(String);

impl Branch {
    /// Reads a code: two to sixteen small letters and digits, and no name of a role.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let plain = (2..=16).contains(&code.len())
            && code
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        let taken = ["root", "targets", "snapshot", "timestamp"].contains(&code);
        (plain && !taken).then(|| Self(code.to_owned()))
    }

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The paths its key may sign.
    pub(crate) fn pattern(&self) -> String {
        format!("n/{}/*", self.0)
    }

    /// The path of a file in its folder.
    pub(crate) fn path(&self, file: &str) -> String {
        format!("n/{}/{file}", self.0)
    }

    /// The file's name, when the path lies in this branch's folder.
    pub(crate) fn file_of<'a>(&self, path: &'a str) -> Option<&'a str> {
        path.strip_prefix("n/")?
            .strip_prefix(self.as_str())?
            .strip_prefix('/')
            .filter(|file| is_file_name(file))
    }
}

impl TryFrom<String> for Branch {
    type Error = &'static str;

    fn try_from(code: String) -> Result<Self, Self::Error> {
        Self::parse(&code).ok_or("not the code of a branch")
    }
}

impl From<Branch> for String {
    fn from(branch: Branch) -> Self {
        branch.0
    }
}

impl fmt::Display for Branch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether a name is safe on every disk and in every address: small letters, digits, `.`, `_`, `-`,
/// not beginning with a dot, at most 80.
pub(crate) fn is_file_name(name: &str) -> bool {
    (1..=80).contains(&name.len())
        && !name.starts_with(['.', '-'])
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"._-".contains(&b))
}

/// Bytes as small hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Reads `N` bytes from small hexadecimal digits.
pub(crate) fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits = text.as_bytes();
    let is_digit = |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    if digits.len() != 2 * N || !digits.iter().all(is_digit) {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leads_out_of_its_folder() {
        for bad in [
            "",
            "a",
            "../x",
            "PTY",
            "p/y",
            "root",
            "timestamp",
            "p y",
            "屏東",
        ] {
            assert_eq!(Branch::parse(bad), None, "{bad}");
        }
        let branch = Branch::parse("pty").unwrap();
        assert_eq!(branch.file_of("n/pty/hours.toml"), Some("hours.toml"));
        for bad in [
            "n/pty/",
            "n/pty/..",
            "n/pty/a/b",
            "n/ptyx/a",
            "n/tpe/a",
            "n/pty/.x",
            "n/pty/A",
            "/n/pty/a",
            "n/pty/a\\b",
            "n/pty/a b",
        ] {
            assert_eq!(branch.file_of(bad), None, "{bad}");
        }
    }

    #[test]
    fn bytes_come_back_from_their_digits() {
        assert_eq!(unhex::<2>(&hex(&[0x0f, 0xa0])), Some([0x0f, 0xa0]));
        for bad in ["0fa", "0FA0", "0fa0a0", "zz00", "+f+f", "臺a"] {
            assert_eq!(unhex::<2>(bad), None, "{bad}");
        }
    }
}
