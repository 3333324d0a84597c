//! The message files as they were at build.

/// One message file of one variant.
pub(crate) struct EmbeddedFile {
    /// Folder name, for example `zh-TW`.
    pub(crate) variant: &'static str,
    /// File name without its ending, for example `home`.
    pub(crate) area: &'static str,
    /// The Fluent text.
    pub(crate) text: &'static str,
}

/// Every file, sorted by variant and area.
pub(crate) static FILES: &[EmbeddedFile] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
