//! The envelope of everything a kiosk keeps for the branch: what a record is, not what is in it.
//!
//! A record is committed to the ledger before the citizen is thanked. Inside one `epoch` (made at
//! installation and again after every restore) the `seq` has no gaps, so the receiving side can
//! tell when something is missing, and `(kiosk, epoch, seq)` names a record as surely as `id`.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::{NoContext, Uuid};

use crate::clock::{ClockState, Now};

/// How far a record has come on its way to the branch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecordState {
    /// Kept on this machine, not yet sent.
    Queued,
    /// Sent, no answer yet.
    Sent,
    /// The branch has confirmed it.
    Acked,
    /// Refused for good; staff must look at it.
    Quarantined,
}

impl RecordState {
    /// All states.
    pub const ALL: [Self; 4] = [Self::Queued, Self::Sent, Self::Acked, Self::Quarantined];

    /// The text stored in the ledger.
    pub fn code(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Acked => "acked",
            Self::Quarantined => "quarantined",
        }
    }

    /// Reads what [`RecordState::code`] wrote.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// The content of a record.
#[derive(Clone, PartialEq, Eq)]
pub enum Payload {
    /// Encrypted to the branch; this machine cannot read it.
    Sealed(Vec<u8>),
    /// Readable; only for what holds no personal data.
    Plain(Vec<u8>),
}

impl Payload {
    /// The stored bytes.
    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::Sealed(bytes) | Self::Plain(bytes) => bytes,
        }
    }

    /// Whether only the branch can read it.
    pub fn is_sealed(&self) -> bool {
        matches!(self, Self::Sealed(_))
    }
}

impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = if self.is_sealed() { "Sealed" } else { "Plain" };
        write!(f, "{name}({} bytes)", self.bytes().len())
    }
}

/// One record in its envelope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// UUID version 7, unique for ever.
    pub id: Uuid,
    /// The kiosk that made it.
    pub kiosk: String,
    /// The installation it belongs to; a restore starts a new one.
    pub epoch: Uuid,
    /// Number inside the epoch, from 1, without gaps.
    pub seq: u64,
    /// What it is, for example `survey`.
    pub kind: String,
    /// Version of the payload's shape, for example `survey/1`.
    pub schema: String,
    /// Edition of the form it was made with; `None` for what comes from no form.
    pub form_version: Option<String>,
    /// The content.
    pub payload: Payload,
    /// When the citizen pressed "submit".
    pub submitted_at: Timestamp,
    /// How far the clock could be trusted at that moment.
    pub clock_state: ClockState,
    /// How far it has come.
    pub state: RecordState,
    /// The kiosk's Ed25519 signature, from the moment it is made.
    pub signature: Option<[u8; 64]>,
}

/// A new record id (UUID version 7) for the moment given.
pub fn new_record_id(now: &Now) -> Uuid {
    let instant = now.instant.max(Timestamp::UNIX_EPOCH);
    let seconds = u64::try_from(instant.as_second()).unwrap_or(0);
    let nanos = u32::try_from(instant.subsec_nanosecond()).unwrap_or(0);
    Uuid::new_v7(uuid::Timestamp::from_unix(NoContext, seconds, nanos))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_never_reaches_a_log() {
        let plain = Payload::Plain(b"A123456789".to_vec());
        assert_eq!(format!("{plain:?}"), "Plain(10 bytes)");
        assert_eq!(
            format!("{:?}", Payload::Sealed(vec![1, 2])),
            "Sealed(2 bytes)"
        );
    }

    #[test]
    fn ids_are_version_7_and_follow_time() {
        let at = |text: &str| Now {
            instant: text.parse().unwrap(),
            state: ClockState::Trusted,
        };
        let first = new_record_id(&at("2026-11-22T01:00:00Z"));
        let second = new_record_id(&at("2026-11-22T01:00:01Z"));
        assert_eq!(first.get_version_num(), 7);
        assert!(first < second);
        assert_eq!(
            new_record_id(&at("1960-01-01T00:00:00Z")).get_version_num(),
            7
        );
    }

    #[test]
    fn states_read_back() {
        for state in RecordState::ALL {
            assert_eq!(RecordState::parse(state.code()), Some(state));
        }
    }
}
