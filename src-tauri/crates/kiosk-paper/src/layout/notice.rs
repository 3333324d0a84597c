//! Notices as sheets to take home: in plain order, and honest about being a
//! print of data and not the notice itself.

mod booklet;
mod compare;
mod phrases;
mod pictures;
mod rows;
mod sheet;

use std::sync::Arc;

use kiosk_model::notice::Notice;

use super::flow::{Row, flow};
use super::sheet::PaperContext;
use crate::error::Error;
use crate::page::{Page, Pages, Picture};
use sheet::Sheet;

pub use booklet::layout_notice_booklet;
pub use compare::layout_notice_comparison;

/// A notice, and the other notices of the same case: its earlier rounds.
#[derive(Debug, Clone, Copy)]
pub struct NoticeOnPaper<'a> {
    /// What is printed.
    pub notice: &'a Notice,
    /// Its rounds, in any order; the notice itself may be among them.
    pub rounds: &'a [Notice],
    /// Its photographs and maps, in their order.
    pub pictures: &'a [Arc<Picture>],
}

impl<'a> NoticeOnPaper<'a> {
    /// A notice without other rounds.
    #[must_use]
    pub fn alone(notice: &'a Notice) -> Self {
        Self {
            notice,
            rounds: &[],
            pictures: &[],
        }
    }
}

/// How large a notice is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeType {
    /// On one sheet as a rule.
    Standard,
    /// Nothing below 18 points.
    Large,
}

/// Sets a notice: on one sheet, where its texts are not too long for that.
///
/// # Errors
/// `MissingGlyph` when a character of the notice cannot be drawn.
pub fn layout_notice(
    one: NoticeOnPaper<'_>,
    size: NoticeType,
    ctx: &PaperContext<'_>,
) -> Result<Pages, Error> {
    let sheet = Sheet::new(one.notice, size, ctx);
    let mut pages = body(one, &sheet)?;
    let total = pages.len();
    for (n, page) in pages.iter_mut().enumerate() {
        sheet.foot(page, (n + 1, total))?;
    }
    Ok(Pages {
        pages,
        prepared: None,
    })
}

/// By how much the type of a standard sheet is enlarged, the first that leaves the notice on one.
const FITS: [f32; 5] = [1.45, 1.25, 1.1, 1.0, 0.92];

/// The sheets of a notice without their feet.
fn body(one: NoticeOnPaper<'_>, sheet: &Sheet<'_>) -> Result<Vec<Page>, Error> {
    let rows = rows::rows(one, sheet.size, sheet.ctx);
    let pictures = pictures::rows(one.pictures, sheet.size);
    let set = |rows: &[Row], by: f32| {
        let frame = sheet.frame(by);
        flow(rows, frame, |canvas, n| sheet.head(canvas, n))
    };
    let whole = [rows.as_slice(), &pictures].concat();
    if sheet.size == NoticeType::Standard {
        for by in FITS {
            let pages = set(&whole, by)?;
            if pages.len() == 1 {
                return Ok(pages);
            }
        }
    }
    set(&whole, 1.0)
}
