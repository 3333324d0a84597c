//! What can keep a sheet from being made.

/// Why a sheet could not be laid out, written or drawn.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// No face of the house has this character: the citizen is told which one.
    #[error("no glyph for U+{:04X} in {field:?}", *.character as u32)]
    MissingGlyph {
        /// The field whose answer holds it (`None`: a text of the form itself).
        field: Option<String>,
        /// The character without a glyph.
        character: char,
    },
    /// The definition asks for something the sheet cannot hold.
    #[error("the paper of {form} does not fit: {what}")]
    Overflow {
        /// The form's id.
        form: String,
        /// The block, by field or message key.
        what: String,
    },
    /// The definition names a field or key that does not exist.
    #[error("the paper of {form} names {what}, which the form does not have")]
    UnknownName {
        /// The form's id.
        form: String,
        /// What is named.
        what: String,
    },
    /// A font could not be cut down to the glyphs of a document.
    #[error("font {face} could not be subset")]
    Subset {
        /// The face's name.
        face: &'static str,
    },
    /// The PDF library refused to write.
    #[error("the PDF could not be written")]
    Write,
    /// These bytes are not a PDF that can be drawn, or the page is not there.
    #[error("the PDF could not be drawn")]
    Draw,
}
