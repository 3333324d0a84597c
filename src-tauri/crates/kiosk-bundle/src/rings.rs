//! Some machines first: from when the machines of each ring take what is new.
//!
//! A mistake that signatures cannot see, because the office itself made it, is met by few machines before it is met by
//! all. To halt it, the office publishes again.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// The most hours that a ring waits: four weeks.
const MOST_HOURS: u32 = 672;

/// To which machines a machine belongs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Ring {
    /// 0: a machine in the branch's own lobby, beside the people who publish.
    Lobby,
    /// 1: one in ten of the others.
    Tenth,
    /// 2: all others.
    #[default]
    Rest,
}

impl Ring {
    /// The ring of a number, as settings name it.
    #[must_use]
    pub fn numbered(number: u8) -> Option<Self> {
        [Self::Lobby, Self::Tenth, Self::Rest]
            .get(usize::from(number))
            .copied()
    }

    /// Its number.
    #[must_use]
    pub fn number(self) -> u8 {
        self as u8
    }

    /// The ring of a machine that nobody has put into one, by the hash of what it is known by: the same machines are
    /// the tenth each time.
    #[must_use]
    pub fn of(machine: &[u8]) -> Self {
        let hash = Sha256::digest(machine);
        if u16::from_be_bytes([hash[0], hash[1]]) % 10 == 0 {
            Self::Tenth
        } else {
            Self::Rest
        }
    }
}

/// From when the machines of each ring take a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rings {
    #[serde(rename = "0", with = "crate::moment")]
    lobby: Timestamp,
    #[serde(rename = "1", with = "crate::moment")]
    tenth: Timestamp,
    #[serde(rename = "2", with = "crate::moment")]
    rest: Timestamp,
}

impl Rings {
    /// So many hours from now each; `None` when a later ring comes before an earlier one, or after more than four weeks.
    #[must_use]
    pub fn after(now: Timestamp, hours: [u32; 3]) -> Option<Self> {
        let now = Timestamp::from_second(now.as_second()).ok()?;
        let at = |hours: u32| {
            now.checked_add(SignedDuration::from_hours(hours.into()))
                .ok()
        };
        let [lobby, tenth, rest] = hours;
        if lobby > tenth || tenth > rest || rest > MOST_HOURS {
            return None;
        }
        Some(Self {
            lobby: at(lobby)?,
            tenth: at(tenth)?,
            rest: at(rest)?,
        })
    }

    /// From when the machines of a ring take it.
    #[must_use]
    pub fn from(&self, ring: Ring) -> Timestamp {
        match ring {
            Ring::Lobby => self.lobby,
            Ring::Tenth => self.tenth,
            Ring::Rest => self.rest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_machine_in_ten_comes_before_the_rest() {
        let machines = (0_u32..10_000).map(|n| Ring::of(&n.to_be_bytes()));
        let tenth = machines.filter(|ring| *ring == Ring::Tenth).count();
        assert!((900..1_100).contains(&tenth), "{tenth}");
    }

    #[test]
    fn hours_go_up_and_end() {
        let now: Timestamp = "2026-11-22T01:00:00Z".parse().unwrap();
        let rings = Rings::after(now, [0, 24, 72]).unwrap();
        assert_eq!(rings.from(Ring::Lobby), now);
        assert_eq!(rings.from(Ring::Rest).to_string(), "2026-11-25T01:00:00Z");
        for wrong in [[1, 0, 2], [0, 2, 1], [0, 0, 673]] {
            assert_eq!(Rings::after(now, wrong), None, "{wrong:?}");
        }
    }
}
