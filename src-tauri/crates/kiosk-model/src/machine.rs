//! What a machine is for.

use serde::{Deserialize, Serialize};

/// The role of a machine, from its settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MachineRole {
    /// A kiosk in the branch's own hall, staff near by.
    Hall,
    /// A kiosk at another place, for example a township office.
    Site,
    /// A clerk's desk.
    Desk,
    /// A screen on the wall that nobody touches.
    Wall,
}

impl MachineRole {
    /// All roles.
    pub const ALL: [Self; 4] = [Self::Hall, Self::Site, Self::Desk, Self::Wall];

    /// The word used in the settings file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Hall => "hall",
            Self::Site => "site",
            Self::Desk => "desk",
            Self::Wall => "wall",
        }
    }

    /// Reads the word of the settings file.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_read_back() {
        for role in MachineRole::ALL {
            assert_eq!(MachineRole::parse(role.code()), Some(role));
            assert_eq!(
                serde_json::to_string(&role).unwrap(),
                format!("\"{}\"", role.code())
            );
        }
        assert_eq!(MachineRole::parse("kiosk"), None);
    }
}
