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

/// Every message of zh-TW with the area it stands in, sorted by name. The other variants keep their
/// messages in files of the same names.
static PLACES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/places.rs"));

/// The number in [`FILES`] of a variant's file that holds a message.
pub(crate) fn place(variant: &str, id: &str) -> Option<usize> {
    let at = PLACES.binary_search_by_key(&id, |(id, _)| id).ok()?;
    let area = PLACES[at].1;
    FILES
        .binary_search_by_key(&(variant, area), |file| (file.variant, file.area))
        .ok()
}
