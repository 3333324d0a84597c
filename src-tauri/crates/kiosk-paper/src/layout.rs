//! From content to pages: what both kinds of paper share.

mod annex;
mod block;
mod canvas;
mod cell;
mod code;
mod digits;
mod flow;
mod form;
mod gloss;
mod grid;
mod head;
mod large;
mod notice;
mod prose;
mod qr;
mod sheet;
mod slots;
mod table;
mod template;
mod ticks;
mod tree;

pub use code::{CodeSquare, layout_code};
pub use form::{Fill, layout_form};
pub use gloss::layout_gloss;
pub use notice::{
    NoticeOnPaper, NoticeType, layout_notice, layout_notice_booklet, layout_notice_comparison,
};
pub use sheet::{JobMark, OfficeOnPaper, PaperContext, on_both_sides};
