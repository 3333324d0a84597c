//! The signed files of a tree, as TUF 1.0 writes them.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::canonical::canonical;
use crate::keys::{PublicKey, SecretKey};
use crate::name::{Branch, hex};
use crate::refusal::{Refusal, Result};
use crate::rings::Rings;

/// The version of TUF that is written; any 1.x is read.
pub const SPEC: &str = "1.0.31";
/// More signatures than this are never looked at.
const MOST_SIGNATURES: usize = 32;

/// Who may sign a role, and how many of them must.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleKeys {
    /// Ids of keys.
    pub keyids: Vec<String>,
    /// How many different ones.
    pub threshold: usize,
}

/// `root.json`: the keys of the four roles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Root {
    /// `root`.
    #[serde(rename = "_type")]
    pub kind: String,
    /// The version of TUF.
    pub spec_version: String,
    /// Its own version.
    pub version: u64,
    /// Until when it is valid.
    #[serde(with = "crate::moment")]
    pub expires: Timestamp,
    /// Whether file names carry versions and hashes; always so here.
    pub consistent_snapshot: bool,
    /// All keys by id.
    pub keys: BTreeMap<String, PublicKey>,
    /// `root`, `targets`, `snapshot`, `timestamp`.
    pub roles: BTreeMap<String, RoleKeys>,
}

/// `timestamp.json`: which snapshot holds now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimestampFile {
    /// `timestamp`.
    #[serde(rename = "_type")]
    pub kind: String,
    /// The version of TUF.
    pub spec_version: String,
    /// Its own version.
    pub version: u64,
    /// Until when it is valid.
    #[serde(with = "crate::moment")]
    pub expires: Timestamp,
    /// When it was signed; a machine whose clock is behind learns the time from it. Our addition.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "crate::moment::maybe"
    )]
    pub issued: Option<Timestamp>,
    /// `snapshot.json`.
    pub meta: BTreeMap<String, MetaFile>,
}

/// `snapshot.json`: which versions of the other files belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// `snapshot`.
    #[serde(rename = "_type")]
    pub kind: String,
    /// The version of TUF.
    pub spec_version: String,
    /// Its own version.
    pub version: u64,
    /// Until when it is valid.
    #[serde(with = "crate::moment")]
    pub expires: Timestamp,
    /// `targets.json` and the branches' files.
    pub meta: BTreeMap<String, MetaFile>,
}

/// What one signed file says of another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MetaFile {
    /// Its version.
    pub version: u64,
    /// Its size in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<u64>,
    /// Its hashes; `sha256` is looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hashes: Option<Hashes>,
}

/// Hashes of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hashes {
    /// SHA-256 in small hexadecimal digits.
    pub sha256: String,
}

/// `targets.json`, and the file of each branch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Targets {
    /// `targets`.
    #[serde(rename = "_type")]
    pub kind: String,
    /// The version of TUF.
    pub spec_version: String,
    /// Its own version.
    pub version: u64,
    /// Until when it is valid.
    #[serde(with = "crate::moment")]
    pub expires: Timestamp,
    /// The files it signs for, by path.
    pub targets: BTreeMap<String, TargetFile>,
    /// Whom it hands parts over to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delegations: Option<Delegations>,
}

/// A file with content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetFile {
    /// Its size in bytes.
    pub length: u64,
    /// Its hashes.
    pub hashes: Hashes,
    /// What it is.
    #[serde(default)]
    pub custom: Content,
}

/// What a file holds. Kinds that a reader does not know are passed over.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Content {
    /// All notices of a branch, packed.
    Notices(Packed),
    /// How to come from an earlier edition of the notices to the present one.
    Patch {
        /// SHA-256 of the earlier edition, unpacked.
        from: String,
    },
    /// A file as it is: announcements, hours, calendar, limits, profile, pictures.
    File {
        /// From when machines take it, where some take it before others.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rings: Option<Rings>,
    },
    /// Of a newer program.
    #[default]
    #[serde(other)]
    Unknown,
}

/// An edition of the notices, packed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Packed {
    /// The edition's number; it never goes down.
    pub edition: u64,
    /// When it was published.
    #[serde(with = "crate::moment")]
    pub published: Timestamp,
    /// Unpacked size in bytes.
    pub plain_length: u64,
    /// SHA-256 of what it unpacks to.
    pub plain_sha256: String,
    /// From when machines take it, where some take it before others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rings: Option<Rings>,
    /// Earlier editions whose files are kept, newest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<Earlier>,
}

/// An edition from which a patch leads to the present one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Earlier {
    /// Its number.
    pub edition: u64,
    /// When it was published.
    #[serde(with = "crate::moment")]
    pub published: Timestamp,
    /// Size of its packed file.
    pub length: u64,
    /// SHA-256 of its packed file.
    pub sha256: String,
    /// Unpacked size.
    pub plain_length: u64,
    /// SHA-256 of what it unpacks to.
    pub plain_sha256: String,
}

/// Whom parts are handed over to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delegations {
    /// Keys by id.
    pub keys: BTreeMap<String, PublicKey>,
    /// The branches.
    pub roles: Vec<Delegation>,
}

/// A branch and its folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delegation {
    /// The branch's code.
    pub name: Branch,
    /// Ids of its keys.
    pub keyids: Vec<String>,
    /// How many different ones must sign.
    pub threshold: usize,
    /// Whether nobody after it is asked for these paths.
    pub terminating: bool,
    /// The paths it may sign.
    pub paths: Vec<String>,
}

/// A file as it lies in the tree.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Envelope {
    pub(crate) signatures: Vec<Signature>,
    pub(crate) signed: Value,
}

/// One signature.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Signature {
    pub(crate) keyid: String,
    pub(crate) sig: String,
}

/// What all signed files have in common.
pub trait Signed: serde::de::DeserializeOwned + Serialize {
    /// The text that belongs in `_type`.
    const KIND: &'static str;
    /// The text in `_type`.
    fn kind(&self) -> &str;
    /// The version of TUF.
    fn spec(&self) -> &str;
    /// Its own version.
    fn version(&self) -> u64;
    /// Until when it is valid.
    fn expires(&self) -> Timestamp;
}

macro_rules! signed {
    ($($name:ident = $kind:literal),*) => {$(
        impl Signed for $name {
            const KIND: &'static str = $kind;
            fn kind(&self) -> &str {
                &self.kind
            }
            fn spec(&self) -> &str {
                &self.spec_version
            }
            fn version(&self) -> u64 {
                self.version
            }
            fn expires(&self) -> Timestamp {
                self.expires
            }
        }
    )*};
}
signed!(
    Root = "root",
    TimestampFile = "timestamp",
    Snapshot = "snapshot",
    Targets = "targets"
);

/// Reads a signed file whose signers are known. `role` names it in a refusal.
pub(crate) fn open<T: Signed>(
    bytes: &[u8],
    role: &str,
    keys: &BTreeMap<String, PublicKey>,
    who: &RoleKeys,
) -> Result<T> {
    let envelope = read(bytes, role)?;
    verify(&envelope, role, keys, who)?;
    content(envelope, role)
}

/// Reads the outside of a file, trusting nothing in it.
pub(crate) fn read(bytes: &[u8], role: &str) -> Result<Envelope> {
    serde_json::from_slice(bytes).map_err(|_| Refusal::malformed(role))
}

/// Whether enough of the right keys have signed.
pub(crate) fn verify(
    envelope: &Envelope,
    role: &str,
    keys: &BTreeMap<String, PublicKey>,
    who: &RoleKeys,
) -> Result<()> {
    let refused = || Refusal::BadSignature { role: role.into() };
    let text = canonical(&envelope.signed).ok_or_else(|| Refusal::malformed(role))?;
    let mut good: Vec<&str> = Vec::new();
    for signature in envelope.signatures.iter().take(MOST_SIGNATURES) {
        let id = signature.keyid.as_str();
        let known = who.keyids.iter().any(|known| known == id) && !good.contains(&id);
        if let Some(key) = keys.get(id).filter(|_| known)
            // An id is the hash of its key, so that one key cannot count twice.
            && key.id() == id
            && key.verify(&text, &signature.sig)
        {
            good.push(id);
        }
    }
    if who.threshold >= 1 && good.len() >= who.threshold {
        Ok(())
    } else {
        Err(refused())
    }
}

/// What was signed, of the kind it must be.
pub(crate) fn content<T: Signed>(envelope: Envelope, role: &str) -> Result<T> {
    let content: T =
        serde_json::from_value(envelope.signed).map_err(|_| Refusal::malformed(role))?;
    let fits = content.kind() == T::KIND
        && (content.spec() == "1" || content.spec().starts_with("1."))
        && content.version() >= 1;
    if fits {
        Ok(content)
    } else {
        Err(Refusal::malformed(role))
    }
}

/// Signs, in the order of the keys. `None` only for what canonical JSON cannot say.
#[must_use]
pub fn seal<T: Signed>(content: &T, keys: &[&SecretKey]) -> Option<Vec<u8>> {
    let signed = serde_json::to_value(content).ok()?;
    let text = canonical(&signed)?;
    let signatures = keys
        .iter()
        .map(|key| Signature {
            keyid: key.public().id(),
            sig: key.sign(&text),
        })
        .collect();
    let mut bytes = serde_json::to_vec_pretty(&Envelope { signatures, signed }).ok()?;
    bytes.push(b'\n');
    Some(bytes)
}

/// SHA-256 in small hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}
