//! Files that belong to a notice: PDFs and photographs beside the list, named in a column.
//!
//! A row is never lost over its files: a name that is no name is left out and flagged, a file that is
//! not there or cannot be used is an [`AttachmentError`] for the report, and the notice stays.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use kiosk_model::flag;
use kiosk_model::notice::{Attachment, AttachmentKind};
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::picture;
pub use crate::picture::{Greys, SCREEN, THUMBNAIL, Views, greys, views};

/// Bytes of one file, at most (scans of whole lists are real).
pub const MAX_BYTES: u64 = 25_000_000;

/// Files of one row, at most.
pub const MAX_FILES: usize = 40;

/// A file, read whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded {
    /// Its content.
    pub bytes: Vec<u8>,
    /// What it is, by its content.
    pub kind: AttachmentKind,
    /// SHA-256 of its content in lower-case hex.
    pub sha256: String,
    /// A photograph in the sizes the screen needs.
    pub views: Option<Views>,
}

/// Why a file cannot go along with its notice.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum AttachmentError {
    /// No file of this name lies beside the list.
    #[error("not there")]
    Missing,
    /// The name leads out of the folder.
    #[error("not a plain name")]
    Name,
    /// More than [`MAX_BYTES`].
    #[error("more than {MAX_BYTES} bytes")]
    TooLarge,
    /// Neither PDF nor JPEG nor PNG.
    #[error("neither PDF nor picture")]
    Kind,
    /// A picture that cannot be read, or one of an absurd size.
    #[error("a damaged or absurdly large picture")]
    Picture,
    /// The file could not be read.
    #[error("reading failed: {0}")]
    Io(std::io::ErrorKind),
}

impl AttachmentError {
    /// The code by which a message is chosen, `import-attachment<…>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing => "attachmentMissing",
            Self::Name => "attachmentName",
            Self::TooLarge => "attachmentTooLarge",
            Self::Kind => "attachmentKind",
            Self::Picture => "attachmentPicture",
            Self::Io(_) => "attachmentRead",
        }
    }

    /// All codes; every message has the one slot `name`.
    pub const CODES: [&str; 6] = [
        "attachmentMissing",
        "attachmentName",
        "attachmentTooLarge",
        "attachmentKind",
        "attachmentPicture",
        "attachmentRead",
    ];
}

/// The files a cell names, one a line or between `;`. Names that are no names are left out and flagged.
pub fn named(cell: &str, flags: &mut Vec<&'static str>) -> Vec<Attachment> {
    let mut found: Vec<Attachment> = Vec::new();
    let names = cell
        .split(['\n', ';', '；', '|'])
        .map(str::trim)
        .filter(|name| !name.is_empty());
    for name in names {
        if !is_plain_name(name) || found.len() == MAX_FILES {
            if !flags.contains(&flag::ATTACHMENT_UNUSABLE) {
                flags.push(flag::ATTACHMENT_UNUSABLE);
            }
        } else if !found.iter().any(|known| known.title == name) {
            found.push(Attachment {
                title: name.to_owned(),
                kind: kind_by_name(name),
                sha256: None,
                bytes: 0,
            });
        }
    }
    found
}

/// Whether a name stays inside its folder on every system.
fn is_plain_name(name: &str) -> bool {
    let signs = ['/', '\\', ':', '*', '?', '"', '<', '>', '|'];
    let hidden = name.starts_with('.') || name.ends_with('.') || name.contains("..");
    !hidden
        && !name.is_empty()
        && name.chars().count() <= 200
        && !name.chars().any(|c| c.is_control() || signs.contains(&c))
}

fn kind_by_name(name: &str) -> AttachmentKind {
    let lower = name.to_ascii_lowercase();
    let picture = [".jpg", ".jpeg", ".png"]
        .iter()
        .any(|end| lower.ends_with(end));
    let map = ["地圖", "位置圖", "平面圖", "地籍圖", "map"]
        .iter()
        .any(|word| lower.contains(word));
    match (picture, map) {
        (true, true) => AttachmentKind::Map,
        (true, false) => AttachmentKind::Photo,
        (false, _) => AttachmentKind::Document,
    }
}

/// Reads a file that lies in `folder` (or in its folder `附件`), never one outside it.
///
/// # Errors
/// Why the notice goes without this file.
pub fn load(folder: &Path, name: &str) -> Result<Loaded, AttachmentError> {
    if !is_plain_name(name) {
        return Err(AttachmentError::Name);
    }
    let places = [folder.join(name), folder.join("附件").join(name)];
    let path = places
        .iter()
        // A link may lead anywhere.
        .find(|path| path.symlink_metadata().is_ok_and(|what| what.is_file()))
        .ok_or(AttachmentError::Missing)?;
    let mut file = File::open(path).map_err(|error| AttachmentError::Io(error.kind()))?;
    from_reader(&mut file, name)
}

/// Reads a file from anywhere; never more than [`MAX_BYTES`] (and one).
///
/// # Errors
/// Why the notice goes without this file.
pub fn from_reader(reader: &mut dyn Read, name: &str) -> Result<Loaded, AttachmentError> {
    let mut bytes = Vec::new();
    let read = reader.take(MAX_BYTES + 1).read_to_end(&mut bytes);
    read.map_err(|error| AttachmentError::Io(error.kind()))?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(AttachmentError::TooLarge);
    }
    let views = if bytes.starts_with(b"%PDF-") {
        None
    } else {
        Some(picture::views(&bytes)?)
    };
    let kind = match (kind_by_name(name), &views) {
        (_, None) => AttachmentKind::Document,
        (AttachmentKind::Map, Some(_)) => AttachmentKind::Map,
        (_, Some(_)) => AttachmentKind::Photo,
    };
    let hash = Sha256::digest(&bytes);
    Ok(Loaded {
        sha256: hash.iter().map(|byte| format!("{byte:02x}")).collect(),
        bytes,
        kind,
        views,
    })
}
