//! The messages as they were at build.

use std::cmp::Ordering;

/// Every message of one variant, without its comments.
pub(crate) struct Embedded {
    /// Folder name, for example `zh-TW`.
    pub(crate) variant: &'static str,
    /// The Fluent texts, sorted by the names of the messages.
    text: &'static str,
    /// Where each message begins. Numbers, not slices: every slice in a program is a place that the
    /// system's loader fills in at each start.
    starts: &'static [u32],
}

/// Every variant, sorted by folder name.
pub(crate) static VARIANTS: &[Embedded] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

impl Embedded {
    /// How many messages there are.
    pub(crate) fn len(&self) -> usize {
        self.starts.len()
    }

    /// The number of a message.
    pub(crate) fn find(&self, id: &str) -> Option<usize> {
        let text = self.text.as_bytes();
        let named = |start: &u32| text.get(*start as usize..).unwrap_or_default();
        self.starts
            .binary_search_by(|start| compare(named(start), id.as_bytes()))
            .ok()
    }

    /// The Fluent text of a message.
    pub(crate) fn message(&self, n: usize) -> Option<&'static str> {
        let from = *self.starts.get(n)? as usize;
        let to = self.starts.get(n + 1).map(|start| *start as usize);
        self.text.get(from..to.unwrap_or(self.text.len()))
    }
}

/// How the name a message begins with stands to another, without looking for its end first. What
/// ends it, a space, sorts before whatever a name may have.
fn compare(message: &[u8], id: &[u8]) -> Ordering {
    let (begins, rest) = message.split_at(id.len().min(message.len()));
    begins.cmp(id).then(match rest.first() {
        None | Some(b' ') => Ordering::Equal,
        Some(_) => Ordering::Greater,
    })
}

/// The name a message begins with.
pub(crate) fn name(message: &str) -> &str {
    message.split(' ').next().unwrap_or_default()
}
