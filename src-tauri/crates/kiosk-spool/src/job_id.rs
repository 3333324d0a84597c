//! The name of a print job, long for machines and short for people.

use std::fmt;
use std::str::FromStr;

use uuid::Uuid;

/// The name of one print job. Random: it says nothing about who prints, what, or when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JobId(Uuid);

impl JobId {
    /// A new name that was never used.
    pub fn random() -> JobId {
        JobId(Uuid::new_v4())
    }

    /// The whole id, as the ledger keeps it.
    pub fn uuid(self) -> Uuid {
        self.0
    }

    /// Eight digits and letters that fit on a page's edge and can be read out: `7F3A-92C1`.
    pub fn code(self) -> String {
        let bytes = self.0.as_bytes();
        format!(
            "{:02X}{:02X}-{:02X}{:02X}",
            bytes[0], bytes[1], bytes[2], bytes[3]
        )
    }
}

impl From<Uuid> for JobId {
    fn from(uuid: Uuid) -> Self {
        JobId(uuid)
    }
}

impl FromStr for JobId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(JobId)
    }
}

impl fmt::Display for JobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.hyphenated())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_short_and_of_the_id() {
        let id: JobId = "7f3a92c1-0000-4000-8000-00000000abcd"
            .parse()
            .expect("an id");
        assert_eq!(id.code(), "7F3A-92C1");
        assert_eq!(id.to_string(), "7f3a92c1-0000-4000-8000-00000000abcd");
        assert_eq!(JobId::from(id.uuid()), id);
        assert!("王大明".parse::<JobId>().is_err());
    }
}
