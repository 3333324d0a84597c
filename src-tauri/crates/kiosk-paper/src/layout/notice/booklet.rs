//! Several notices in one, a list of them in front.

use kiosk_model::notice::Notice;

use super::super::canvas::{Across, Area, Canvas, Down, Style, set};
use super::super::flow::{Column, Frame, Lines, Look, Row, flow};
use super::super::sheet::{PaperContext, sample_mark_of};
use super::phrases::{freshness, place, wan};
use super::sheet::{Sheet, scale, sides};
use super::{NoticeOnPaper, NoticeType, body};
use crate::error::Error;
use crate::marks::Role;
use crate::page::{Page, Pages};
use crate::text::Voice;

/// What, when and for how much, on which page.
const LIST: &[Column] = &[
    Column::new(0.08, Across::Left),
    Column::new(0.46, Across::Left),
    Column::new(0.32, Across::Left),
    Column::new(0.14, Across::Right),
];

/// Sets a list and behind it each notice from a sheet of its own on.
///
/// # Errors
/// `MissingGlyph` when a character of a notice cannot be drawn.
pub fn layout_notice_booklet(
    many: &[NoticeOnPaper<'_>],
    size: NoticeType,
    ctx: &PaperContext<'_>,
) -> Result<Pages, Error> {
    let sheets: Vec<Sheet<'_>> = many
        .iter()
        .map(|one| Sheet::new(one.notice, size, ctx))
        .collect();
    let mut bodies = Vec::with_capacity(many.len());
    for (one, sheet) in many.iter().zip(&sheets) {
        bodies.push(body(*one, sheet)?);
    }
    let lengths: Vec<usize> = bodies.iter().map(Vec::len).collect();
    // How long the list is does not depend on the numbers in it.
    let list = cover(many, &lengths, 0, size, ctx)?.len();
    let mut pages = cover(many, &lengths, list, size, ctx)?;
    let total = list + lengths.iter().sum::<usize>();
    for (n, page) in pages.iter_mut().enumerate() {
        cover_foot(page, (n + 1, total), size, ctx)?;
    }
    for (sheet, body) in sheets.iter().zip(bodies) {
        for mut page in body {
            sheet.foot(&mut page, (pages.len() + 1, total))?;
            pages.push(page);
        }
    }
    Ok(Pages {
        pages,
        prepared: None,
    })
}

/// The list; the first notice stands on the page after `before`.
fn cover(
    many: &[NoticeOnPaper<'_>],
    lengths: &[usize],
    before: usize,
    size: NoticeType,
    ctx: &PaperContext<'_>,
) -> Result<Vec<Page>, Error> {
    let (left, right) = sides(size);
    let large = size == NoticeType::Large;
    let frame = Frame {
        left,
        right,
        first_top: if large { 88.0 } else { 58.0 },
        top: 28.0,
        bottom: 266.0,
        label_w: 30.0,
        scale: scale(size),
    };
    let heads = [
        "paper-booklet-no",
        "paper-booklet-what",
        "paper-booklet-when",
        "paper-booklet-page",
    ]
    .map(|head| vec![(ctx.word(head, &[]), Look::Label)]);
    let mut rows = vec![Row::Cells {
        cells: heads.to_vec(),
        columns: LIST,
        heads: true,
    }];
    let mut page = before + 1;
    for (n, (one, length)) in many.iter().zip(lengths).enumerate() {
        rows.push(Row::Cells {
            cells: entry(n + 1, one.notice, page, ctx),
            columns: LIST,
            heads: false,
        });
        page += length;
    }
    let demo = many.iter().any(|one| one.notice.demo);
    flow(&rows, frame, |canvas, n| {
        if demo {
            canvas.ghost(&ctx.word("paper-sample", &[]))?;
        }
        if demo || ctx.office.demo {
            sample_mark_of(canvas, right, ctx, if large { 18.0 } else { 12.0 })?;
        }
        if n == 0 {
            title(canvas, many.len(), demo, size, ctx)?;
        }
        Ok(())
    })
}

fn entry(n: usize, notice: &Notice, page: usize, ctx: &PaperContext<'_>) -> Vec<Lines> {
    let title = ctx.word(super::sheet::title_key(notice.kind), &[]);
    let items = notice.lots.iter().flat_map(|lot| &lot.items);
    let what = items
        .map(|item| match item.name.as_str() {
            "" => place(item),
            name => name.to_owned(),
        })
        .find(|what| !what.is_empty())
        .or_else(|| (!notice.title.is_empty()).then(|| notice.title.clone()))
        .unwrap_or_else(|| title.clone());
    let case = notice.case_no.as_ref();
    let case = case.map(|case| case.office_form()).unwrap_or_default();
    let mut told: Lines = Vec::new();
    told.extend(notice.day().map(|day| (day.short(), Look::Value)));
    let price = notice.first_lot().and_then(|lot| lot.floor_price);
    told.extend(price.map(|price| (wan(price, ctx), Look::Value)));
    let about = [case, title].into_iter().filter(|text| !text.is_empty());
    let mut named = vec![(what, Look::Value)];
    named.extend(about.map(|text| (text, Look::Note)));
    vec![
        vec![(n.to_string(), Look::Value)],
        named,
        told,
        vec![(page.to_string(), Look::Value)],
    ]
}

fn title(
    canvas: &mut Canvas,
    count: usize,
    demo: bool,
    size: NoticeType,
    ctx: &PaperContext<'_>,
) -> Result<(), Error> {
    let (left, right) = sides(size);
    let wide = right - left;
    let (small, large) = match size {
        NoticeType::Standard => (12.0, 28.0),
        NoticeType::Large => (18.0, 34.0),
    };
    let office = Style::new(Voice::Kai, small + 1.0).shrink_to(small);
    canvas.text(
        &ctx.office.name,
        Area::new(left, 13.0, wide - 36.0, 8.0),
        office,
    )?;
    canvas.open(Role::Title);
    let words = ctx.word("paper-booklet", &[("n", count.into())]);
    let place = Area::new(left, 23.0, wide, 14.0);
    canvas.text(
        &words,
        place,
        Style::new(Voice::Kai, large).shrink_to(small),
    )?;
    canvas.close();
    let fresh = if demo {
        ctx.word("paper-notice-demo", &[])
    } else {
        freshness(ctx)
    };
    let mut y = 40.0;
    for (text, voice) in [
        (ctx.word("paper-notice-what", &[]), Voice::Plain),
        (fresh, Voice::Bold),
    ] {
        let fitted = set(&text, voice, small, wide, 1.3)?;
        let area = Area::new(left, y, wide, fitted.height());
        canvas.lines(&fitted, area, Style::new(voice, small).down(Down::Top))?;
        y = area.bottom() + 2.0;
    }
    Ok(())
}

fn cover_foot(
    page: &mut Page,
    (n, total): (usize, usize),
    size: NoticeType,
    ctx: &PaperContext<'_>,
) -> Result<(), Error> {
    let mut canvas = Canvas {
        page: std::mem::replace(page, Page::a4()),
    };
    let (left, right) = sides(size);
    let points = match size {
        NoticeType::Standard => 9.5,
        NoticeType::Large => 18.0,
    };
    let style = Style::new(Voice::Plain, points);
    let area = Area::new(left, 280.0, right - left, 8.0);
    let printed = ctx.word("paper-notice-printed", &[("date", ctx.today.long().into())]);
    let page_of = ctx.word("paper-page", &[("n", n.into()), ("total", total.into())]);
    canvas.open(Role::Artifact);
    canvas.text(&printed, area.left_part(area.w * 0.62), style)?;
    let place = area.right_of(area.w * 0.62);
    canvas.text(&page_of, place, style.across(Across::Right))?;
    canvas.close();
    *page = canvas.page;
    Ok(())
}
