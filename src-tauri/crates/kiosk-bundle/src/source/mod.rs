//! Where a tree lies: a file server, or a folder (a disk, a stick).

mod folder;
mod http;

use std::io::Read;

pub use folder::Folder;
pub use http::Http;

/// A request for one file of a tree.
#[derive(Debug, Clone, Copy)]
pub struct Ask<'a> {
    /// Its path in the tree, made of letters, digits, `.`, `_`, `-` and `/`.
    pub name: &'a str,
    /// How many bytes of it are there already.
    pub from: u64,
    /// The tag under which it was had before; the same tag need not be sent again.
    pub tag: Option<&'a str>,
}

/// What a source answers.
pub enum Answer {
    /// There is no such file.
    Absent,
    /// It is as it was under the given tag.
    Unchanged,
    /// Its bytes.
    Body {
        /// Where they begin: as asked, or 0 when the source knows no parts.
        from: u64,
        /// The tag of this state of the file.
        tag: Option<String>,
        /// The bytes; nobody has looked at them yet.
        reader: Box<dyn Read>,
    },
}

/// A place files come from. Nothing it says is believed.
pub trait Source {
    /// Asks for a file.
    ///
    /// # Errors
    /// Why there was no answer, in a word; no address.
    fn open(&self, ask: &Ask<'_>) -> Result<Answer, String>;
}
