//! Files that belong to a notice.

use serde::{Deserialize, Serialize};

/// A file that belongs to a notice. A file that is not there must not keep the notice out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Its title for people, without path.
    pub title: String,
    /// What it shows.
    pub kind: AttachmentKind,
    /// SHA-256 of its content in lower-case hex, by which it is kept; `None` while it is not there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// Bytes; 0 while it is not there.
    #[serde(default)]
    pub bytes: u64,
}

/// What a file shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum AttachmentKind {
    /// The notice or a list of it as PDF, scans included.
    Document,
    /// A photograph.
    Photo,
    /// A map or plan.
    Map,
}
