//! From content to pages: what both kinds of paper share.

mod annex;
mod block;
mod canvas;
mod cell;
mod flow;
mod form;
mod notice;
mod sheet;
mod table;
mod template;
mod ticks;

pub use form::{Fill, layout_form};
pub use notice::layout_notice;
pub use sheet::{JobMark, OfficeOnPaper, PaperContext};
