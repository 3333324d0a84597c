//! The secrets themselves, and what is told about where they were found.

use ed25519_dalek::SigningKey;
use zeroize::{Zeroize, Zeroizing};

use crate::error::{KeyError, Place};
use crate::ring::KeyringAnswer;

/// 32 secret bytes that are wiped from memory when dropped and never shown by `Debug`.
#[derive(Clone)]
pub struct SecretKey(Zeroizing<[u8; 32]>);

impl SecretKey {
    /// Takes over 32 secret bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The bytes, to be handed to what encrypts or signs and kept nowhere else.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Makes a new one from the operating system's random numbers.
    pub(crate) fn generate() -> Result<Self, KeyError> {
        let mut bytes = [0_u8; 32];
        getrandom::fill(&mut bytes).map_err(|_| KeyError::NoRandomness)?;
        let key = Self::new(bytes);
        bytes.zeroize();
        Ok(key)
    }

    /// Reads what a place holds: 32 raw bytes, or 64 hexadecimal digits with white space around them.
    pub(crate) fn read(held: &[u8], place: Place) -> Result<Self, KeyError> {
        if let Ok(bytes) = <[u8; 32]>::try_from(held) {
            return Ok(Self::new(bytes));
        }
        let digits = held.trim_ascii();
        if digits.len() != 64 {
            return Err(KeyError::Malformed(place));
        }
        let mut bytes = Zeroizing::new([0_u8; 32]);
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            let high = (pair[0] as char).to_digit(16);
            let low = (pair[1] as char).to_digit(16);
            let (Some(high), Some(low)) = (high, low) else {
                return Err(KeyError::Malformed(place));
            };
            *byte = (high * 16 + low) as u8;
        }
        Ok(Self(bytes))
    }

    /// 64 hexadecimal digits and a line end, as the key file holds them.
    pub(crate) fn to_hex_line(&self) -> Zeroizing<String> {
        let mut line = Zeroizing::new(String::with_capacity(65));
        for byte in self.0.iter() {
            line.push(char::from_digit(u32::from(byte >> 4), 16).unwrap_or('0'));
            line.push(char::from_digit(u32::from(byte & 15), 16).unwrap_or('0'));
        }
        line.push('\n');
        line
    }
}

impl PartialEq for SecretKey {
    fn eq(&self, other: &Self) -> bool {
        // Every byte is looked at, so that the time taken tells nothing about where two keys differ.
        self.0
            .iter()
            .zip(other.0.iter())
            .fold(0, |differences, (a, b)| differences | (a ^ b))
            == 0
    }
}

impl Eq for SecretKey {}

impl std::fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretKey(…)")
    }
}

/// Where a secret was found or put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// In the system's keyring.
    Keyring,
    /// In a credential handed over by systemd.
    Credential,
    /// In a file of the service user, outside the data folder.
    File,
}

impl Kept {
    /// The code by which a report names this place.
    pub fn code(self) -> &'static str {
        match self {
            Self::Keyring => "keyring",
            Self::Credential => "credential",
            Self::File => "file",
        }
    }

    /// Why staff should know, if they should.
    pub(crate) fn degraded(self) -> Option<Degraded> {
        match self {
            Self::Keyring | Self::Credential => None,
            Self::File => Some(Degraded::KeyInFile),
        }
    }
}

/// What works, but not as well as it should; an alert for staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Degraded {
    /// The key lies in a file: whoever can read the service user's files can read the ledger.
    KeyInFile,
}

/// The ledger's key and how it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyState {
    /// The key.
    pub key: SecretKey,
    /// Where it was found or put.
    pub kept: Kept,
    /// What staff should know about that place.
    pub degraded: Option<Degraded>,
    /// Whether it was made by this call.
    pub made: bool,
}

/// The device's signing key and how it is kept.
#[derive(Debug, Clone)]
pub struct DeviceKey {
    /// The Ed25519 key; it wipes itself from memory.
    pub signing: SigningKey,
    /// Where it was found or put.
    pub kept: Kept,
    /// What staff should know about that place.
    pub degraded: Option<Degraded>,
    /// Whether it was made by this call, so that the device must be enrolled anew.
    pub made: bool,
}

/// What each place holds for a data folder, without touching anything: for the doctor's report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Whether the data folder has its stable id.
    pub machine_id: bool,
    /// What the keyring says about the ledger's key.
    pub keyring: KeyringAnswer,
    /// Whether systemd hands over the ledger's key.
    pub credential: bool,
    /// Whether there is a key file for the ledger.
    pub file: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_raw_or_in_hexadecimal_and_nothing_else() {
        let raw: Vec<u8> = (0..32).collect();
        let hex = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
        let key = SecretKey::read(&raw, Place::File).unwrap();
        assert_eq!(
            SecretKey::read(hex.as_bytes(), Place::File),
            Ok(key.clone())
        );
        assert_eq!(
            SecretKey::read(format!(" {hex}\r\n").as_bytes(), Place::File),
            Ok(key.clone())
        );
        assert_eq!(
            key.to_hex_line().as_str(),
            format!("{hex}\n"),
            "what we write we can read"
        );
        for wrong in [
            "",
            "abc",
            &hex[1..],
            &format!("{hex}0"),
            &hex.replace('f', "g"),
            &"é".repeat(32),
        ] {
            assert_eq!(
                SecretKey::read(wrong.as_bytes(), Place::File),
                Err(KeyError::Malformed(Place::File)),
                "{wrong}"
            );
        }
    }

    #[test]
    fn debug_output_shows_no_byte_of_a_key() {
        let key = SecretKey::new([0xab; 32]);
        assert_eq!(format!("{key:?}"), "SecretKey(…)");
    }

    #[test]
    fn two_new_keys_differ() {
        assert_ne!(
            SecretKey::generate().unwrap(),
            SecretKey::generate().unwrap()
        );
    }
}
