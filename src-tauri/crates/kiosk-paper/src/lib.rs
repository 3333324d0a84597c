//! From a checked form to pages in millimetres, and from pages to a PDF.
#![forbid(unsafe_code)]

pub mod fonts;
