//! Keys that sign: Ed25519, as TUF writes them, and their files.

use std::path::Path;

use ed25519_dalek::{Signer as _, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::canonical::canonical;
use crate::files;
use crate::name::{hex, unhex};
use crate::refusal::{Refusal, Result};
use crate::role::sha256;

const SCHEME: &str = "ed25519";
/// How the one line of a key's file begins; its 32 bytes follow in hexadecimal digits.
const MARK: &str = "kiosk-ed25519-secret ";

/// The public half of a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicKey {
    keytype: String,
    keyval: KeyValue,
    scheme: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct KeyValue {
    public: String,
}

impl PublicKey {
    fn new(key: &VerifyingKey) -> Self {
        Self {
            keytype: SCHEME.into(),
            keyval: KeyValue {
                public: hex(key.as_bytes()),
            },
            scheme: SCHEME.into(),
        }
    }

    /// Its id: the hash of its canonical JSON.
    #[must_use]
    pub fn id(&self) -> String {
        let value = serde_json::to_value(self).unwrap_or_default();
        sha256(&canonical(&value).unwrap_or_default())
    }

    /// Whether this key has signed the text.
    pub(crate) fn verify(&self, text: &[u8], signature: &str) -> bool {
        let (Some(key), Some(signature)) = (
            unhex::<32>(&self.keyval.public).filter(|_| self.scheme == SCHEME),
            unhex::<64>(signature),
        ) else {
            return false;
        };
        VerifyingKey::from_bytes(&key).is_ok_and(|key| {
            let signature = ed25519_dalek::Signature::from_bytes(&signature);
            key.verify_strict(text, &signature).is_ok()
        })
    }
}

/// A key that signs. Wiped from memory when dropped; it never shows itself.
pub struct SecretKey(SigningKey);

impl std::fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretKey(…)")
    }
}

impl SecretKey {
    /// Makes a key from the system's randomness.
    ///
    /// # Errors
    /// A system that has none.
    pub fn generate() -> Result<Self> {
        let mut seed = Zeroizing::new([0; 32]);
        getrandom::fill(seed.as_mut()).map_err(|_| Refusal::Disk {
            file: "random".into(),
            why: std::io::ErrorKind::Other,
        })?;
        Ok(Self::from_seed(&seed))
    }

    /// The key of a seed; for tests, which must not depend on chance.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    /// The public half.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey::new(&self.0.verifying_key())
    }

    pub(crate) fn sign(&self, text: &[u8]) -> String {
        hex(&self.0.sign(text).to_bytes())
    }

    /// Reads a key from its file.
    ///
    /// # Errors
    /// A file that cannot be read or holds no key.
    pub fn load(path: &Path) -> Result<Self> {
        let name = || {
            path.file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default()
        };
        let text = std::fs::read_to_string(path).map_err(|why| Refusal::disk(path, &why))?;
        let text = Zeroizing::new(text);
        text.trim_end()
            .strip_prefix(MARK)
            .and_then(unhex::<32>)
            .map(Zeroizing::new)
            .map(|seed| Self::from_seed(&seed))
            .ok_or_else(|| Refusal::malformed(name()))
    }

    /// Writes a key into a file that only its owner may read. A file that is there stays.
    ///
    /// # Errors
    /// A file that is there already, or a disk that cannot be written.
    pub fn save(&self, path: &Path) -> Result<()> {
        let digits = Zeroizing::new(hex(self.0.as_bytes()));
        let text = Zeroizing::new(format!("{MARK}{}\n", *digits));
        files::write_secret(path, text.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_named_as_other_programs_name_it() {
        // The id that python-securesystemslib gives the key of 32 zero bytes' seed.
        let key = SecretKey::from_seed(&[0; 32]).public();
        let text = r#"{"keytype":"ed25519","keyval":{"public":"3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29"},"scheme":"ed25519"}"#;
        assert_eq!(key.id(), sha256(text.as_bytes()));
    }

    #[test]
    fn a_key_survives_its_file_and_is_never_overwritten() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.key");
        let key = SecretKey::generate().unwrap();
        key.save(&path).unwrap();
        assert_eq!(SecretKey::load(&path).unwrap().public(), key.public());
        assert!(SecretKey::generate().unwrap().save(&path).is_err());
        assert_eq!(SecretKey::load(&path).unwrap().public(), key.public());
    }

    #[test]
    fn a_signature_holds_for_its_text_and_key_only() {
        let (one, two) = (
            SecretKey::from_seed(&[1; 32]),
            SecretKey::from_seed(&[2; 32]),
        );
        let signature = one.sign(b"text");
        assert!(one.public().verify(b"text", &signature));
        assert!(!one.public().verify(b"texT", &signature));
        assert!(!two.public().verify(b"text", &signature));
        assert!(!one.public().verify(b"text", &signature[..126]));
    }
}
