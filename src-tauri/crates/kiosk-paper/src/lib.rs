//! From a checked form or a notice to pages in millimetres, from pages to a
//! PDF, and from the PDF to the picture shown before printing.
//!
//! Paper is set in zh-TW, the form of the law; names may be in any script the
//! faces hold. A character without a glyph is an error that names it, before
//! anything is written.
#![forbid(unsafe_code)]

mod error;
pub mod fonts;
mod layout;
mod marks;
mod page;
mod pdf;
mod text;

pub use error::Error;
pub use layout::{
    CodeSquare, Fill, JobMark, NoticeOnPaper, NoticeType, OfficeOnPaper, PaperContext, layout_code,
    layout_form, layout_gloss, layout_notice, layout_notice_booklet, layout_notice_comparison,
    on_both_sides,
};
pub use marks::{Mark, Role, Slot, SlotKind, Span};
pub use page::{A4, Ink, Item, PT, Page, Pages, Picture, Text};
pub use pdf::{
    Kind, Meta, Raster, floor_bytes, page_count, rasterise, to_png, write_pdf, write_pdf_as,
};
