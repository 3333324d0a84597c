//! Keys as people hand them over: the office's in the spelling of `age`, devices' in hexadecimal.

use std::iter;

use age::x25519;
use ed25519_dalek::VerifyingKey;

/// A text that is no key of its kind. Says nothing of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a key")]
pub struct BadKey;

/// The office's public keys: who holds the secret half of any of them can read.
#[derive(Clone, Default)]
pub struct Recipients(pub(crate) Vec<x25519::Recipient>);

impl Recipients {
    /// Reads public keys, `age1…` each.
    ///
    /// # Errors
    /// One that is none.
    pub fn parse<T: AsRef<str>>(keys: &[T]) -> Result<Self, BadKey> {
        let parse = |key: &T| key.as_ref().trim().parse().map_err(|_| BadKey);
        keys.iter().map(parse).collect::<Result<_, _>>().map(Self)
    }

    /// Whether there is nobody to seal to.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl std::fmt::Debug for Recipients {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Recipients({})", self.0.len())
    }
}

/// The secret halves, from the office's identity file.
pub struct Identities(pub(crate) Vec<x25519::Identity>);

impl Identities {
    /// Reads an identity file as `age-keygen` writes it: `AGE-SECRET-KEY-1…`, remarks after `#`.
    ///
    /// # Errors
    /// A line that is no identity, or no identity at all.
    pub fn parse(file: &str) -> Result<Self, BadKey> {
        let lines = file.lines().map(str::trim);
        let keys: Vec<x25519::Identity> = lines
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(|line| line.parse().map_err(|_| BadKey))
            .collect::<Result<_, _>>()?;
        if keys.is_empty() {
            return Err(BadKey);
        }
        Ok(Self(keys))
    }

    /// A new key pair: the identity and the public key that goes into the profile.
    #[must_use]
    pub fn generate() -> (Self, String) {
        let identity = x25519::Identity::generate();
        let public = identity.to_public().to_string();
        (Self(iter::once(identity).collect()), public)
    }
}

impl std::fmt::Debug for Identities {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Identities(…)")
    }
}

/// A device's public key from 64 hexadecimal digits.
///
/// # Errors
/// Anything else, and digits that are no point of the curve.
pub fn device_key_from_hex(text: &str) -> Result<VerifyingKey, BadKey> {
    let digits = text.trim();
    if digits.len() != 64 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return Err(BadKey);
    }
    let mut bytes = [0_u8; 32];
    for (byte, at) in bytes.iter_mut().zip((0..64).step_by(2)) {
        *byte = u8::from_str_radix(&digits[at..at + 2], 16).map_err(|_| BadKey)?;
    }
    VerifyingKey::from_bytes(&bytes).map_err(|_| BadKey)
}

/// The same digits, to be copied into the profile.
#[must_use]
pub fn device_key_to_hex(key: &VerifyingKey) -> String {
    key.as_bytes()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ed25519_dalek::SigningKey;

    #[test]
    fn a_device_key_is_read_as_it_is_written() {
        let key = SigningKey::from_bytes(&[7; 32]).verifying_key();
        let hex = device_key_to_hex(&key);
        assert_eq!(device_key_from_hex(&format!(" {hex}\n")), Ok(key));
        for wrong in [
            "",
            &hex[2..],
            &hex.replace(&hex[..1], "g"),
            &"é".repeat(32),
            &"+1".repeat(32),
        ] {
            assert_eq!(device_key_from_hex(wrong), Err(BadKey), "{wrong}");
        }
    }

    #[test]
    fn keys_of_the_office_are_read_or_refused_and_never_shown() {
        let (_, public) = Identities::generate();
        assert_eq!(
            Recipients::parse(std::slice::from_ref(&public)).map(|keys| keys.0.len()),
            Ok(1)
        );
        assert!(Recipients::parse(&[public, "age1nobody".to_owned()]).is_err());
        assert!(Recipients::parse::<&str>(&[]).is_ok_and(|none| none.is_empty()));
        assert!(Identities::parse("# nothing\n").is_err());
        assert!(Identities::parse("AGE-SECRET-KEY-1X\n").is_err());
        let shown = format!("{:?}", Identities::generate().0);
        assert_eq!(shown, "Identities(…)");
    }
}
