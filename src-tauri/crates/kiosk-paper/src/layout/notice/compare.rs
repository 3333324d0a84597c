//! Up to three notices beside one another.

use kiosk_model::notice::{FactKind, Lot, Notice};
use kiosk_model::print_code::PrintCode;

use super::super::canvas::{Across, Area, Canvas, Down, Style};
use super::super::flow::{Column, Frame, Lines, Look, Row, Scale, flow};
use super::super::qr;
use super::super::sheet::{PaperContext, foot, sample_mark_of};
use super::phrases::{area, freshness, place};
use super::rows::{Rows, delivery_code, fact};
use super::sheet::{scale, sides};
use super::{NoticeOnPaper, NoticeType};
use crate::error::Error;
use crate::marks::Role;
use crate::page::{Page, Pages};
use crate::text::Voice;

const LABELS: f32 = 0.16;
const ONE: &[Column] = &[Column::naming(LABELS), Column::new(0.84, Across::Left)];
const TWO: &[Column] = &[
    Column::naming(LABELS),
    Column::new(0.42, Across::Left),
    Column::new(0.42, Across::Left),
];
const THREE: &[Column] = &[
    Column::naming(LABELS),
    Column::new(0.28, Across::Left),
    Column::new(0.28, Across::Left),
    Column::new(0.28, Across::Left),
];
/// Characters of a long text that stand on this sheet.
const SHORT: usize = 60;
/// Lots of one notice that stand on this sheet.
const MOST_LOTS: usize = 6;
/// Side of a square with an official address, mm.
const SQUARE: f32 = 26.0;
/// Top of the squares, mm.
const SQUARES: f32 = 252.0;

/// Sets up to three notices beside one another; more are left out.
///
/// # Errors
/// `MissingGlyph` when a character of a notice cannot be drawn.
pub fn layout_notice_comparison(
    many: &[NoticeOnPaper<'_>],
    ctx: &PaperContext<'_>,
) -> Result<Pages, Error> {
    let notices: Vec<&Notice> = many.iter().take(3).map(|one| one.notice).collect();
    let columns = match notices.len() {
        0 | 1 => ONE,
        2 => TWO,
        _ => THREE,
    };
    let (left, right) = sides(NoticeType::Standard);
    let frame = Frame {
        left,
        right,
        first_top: 52.0,
        top: 30.0,
        bottom: SQUARES - 3.0,
        label_w: 30.0,
        scale: Scale {
            value: 11.0,
            amount: 14.0,
            note: 9.5,
            pad: 1.2,
            ..scale(NoticeType::Standard)
        },
    };
    let demo = notices.iter().any(|notice| notice.demo);
    let rows = rows(&notices, columns, ctx);
    let mut pages = flow(&rows, frame, |canvas, n| head(canvas, n, demo, ctx))?;
    let total = pages.len();
    for (n, page) in pages.iter_mut().enumerate() {
        let mut canvas = Canvas {
            page: std::mem::replace(page, Page::a4()),
        };
        if n + 1 == total {
            squares(&mut canvas, &notices, columns, ctx)?;
        }
        let printed = ctx.word("paper-notice-printed", &[("date", ctx.today.long().into())]);
        foot(
            &mut canvas,
            (left, right, 288.0),
            &printed,
            (n + 1, total),
            ctx,
        )?;
        *page = canvas.page;
    }
    Ok(Pages {
        pages,
        prepared: None,
    })
}

fn head(canvas: &mut Canvas, n: usize, demo: bool, ctx: &PaperContext<'_>) -> Result<(), Error> {
    let (left, right) = sides(NoticeType::Standard);
    let wide = right - left;
    if demo {
        canvas.ghost(&ctx.word("paper-sample", &[]))?;
    }
    if demo || ctx.office.demo {
        sample_mark_of(canvas, right, ctx, 12.0)?;
    }
    let office = Style::new(Voice::Kai, 13.0);
    canvas.text(
        &ctx.office.name,
        Area::new(left, 11.0, wide - 36.0, 7.0),
        office,
    )?;
    canvas.open(Role::Title);
    let title = Style::new(Voice::Kai, 24.0);
    let place = Area::new(left, 18.5, wide, 10.0);
    canvas.text(&ctx.word("paper-compare", &[]), place, title)?;
    canvas.close();
    if n > 0 {
        return Ok(());
    }
    let what = Style::new(Voice::Plain, 11.0);
    let place = Area::new(left, 31.0, wide, 6.0);
    canvas.text(
        &ctx.word("paper-notice-what", &[]),
        place,
        what.shrink_to(9.0),
    )?;
    let area = Area::new(left, 39.0, wide, 9.0);
    let fresh = if demo {
        ctx.word("paper-notice-demo", &[])
    } else {
        freshness(ctx)
    };
    canvas.frame(area, 0.3);
    let style = Style::new(Voice::Bold, 12.0).across(Across::Middle);
    canvas.text(&fresh, area.inside(2.0, 0.6), style.shrink_to(9.0))?;
    Ok(())
}

fn rows(notices: &[&Notice], columns: &'static [Column], ctx: &PaperContext<'_>) -> Vec<Row> {
    let say = Rows::new(NoticeType::Standard, ctx);
    let mut rows = Vec::new();
    let mut row = |label: &str, cell: &dyn Fn(&Notice) -> Lines| {
        let told: Vec<Lines> = notices
            .iter()
            .map(|notice| {
                let lines = cell(notice).into_iter();
                lines.filter(|(text, _)| !text.trim().is_empty()).collect()
            })
            .collect();
        // What nobody says of any of them takes no room.
        if told.iter().all(Vec::is_empty) {
            return;
        }
        let label = say.word(label).replace('\n', "　");
        let told = told.into_iter().map(|lines| {
            if lines.is_empty() {
                vec![("—".to_owned(), Look::Note)]
            } else {
                lines
            }
        });
        let mut cells: Vec<Lines> = vec![vec![(label, Look::Label)]];
        cells.extend(told);
        rows.push(Row::Cells {
            cells,
            columns,
            heads: false,
        });
    };
    row("paper-compare-kind", &|notice| {
        let kind = say.word(super::sheet::title_key(notice.kind));
        let lots = match notice.lots.len() {
            0 | 1 => String::new(),
            n => ctx.word("paper-compare-lots", &[("n", n.into())]),
        };
        vec![(kind, Look::Value), (lots, Look::Note)]
    });
    row("paper-notice-case", &|notice| {
        let case = notice.case_no.as_ref();
        let case = case.map(|case| case.office_form()).unwrap_or_default();
        let unit = notice.unit.as_ref();
        let unit = unit.map(|unit| ctx.word("paper-notice-unit", &[("unit", unit.into())]));
        vec![(case, Look::Note), (unit.unwrap_or_default(), Look::Note)]
    });
    row("paper-notice-what-sold", &|notice| {
        of_lots(notice, &say, |lot| {
            let Some(item) = lot.items.first() else {
                return Vec::new();
            };
            let more = match lot.items.len() {
                1 => String::new(),
                n => ctx.word("paper-compare-items", &[("n", n.into())]),
            };
            vec![
                (item.name.clone(), Look::Value),
                (place(item), Look::Value),
                (more, Look::Note),
            ]
        })
    });
    row("paper-notice-category", &|notice| {
        of_lots(notice, &say, |lot| vec![(lot.category.clone(), Look::Note)])
    });
    row("paper-notice-floor", &|notice| {
        of_lots(notice, &say, |lot| say.sum(lot.floor_price))
    });
    row("paper-notice-deposit", &|notice| {
        of_lots(notice, &say, |lot| say.sum(lot.deposit))
    });
    row("paper-notice-open", &|notice| match notice.lots.len() {
        0 => Vec::new(),
        _ => say.when(notice).1,
    });
    row("paper-notice-round", &|notice| {
        let state = notice.state_on(ctx.today).code();
        let state = say.word(&format!("notices-state-{state}"));
        vec![(notice.round_text.clone(), Look::Note), (state, Look::Note)]
    });
    row("paper-notice-delivery", &|notice| {
        of_lots(notice, &say, |lot| {
            let code = delivery_code(lot.delivery);
            vec![(say.word(&format!("notices-delivery-{code}")), Look::Value)]
        })
    });
    row("paper-compare-area", &|notice| {
        of_lots(notice, &say, |lot| {
            let item = lot.items.first();
            let area = item.and_then(|item| area(item, ctx)).unwrap_or_default();
            let share = item.and_then(|item| item.share.clone()).unwrap_or_default();
            vec![(area, Look::Note), (share, Look::Note)]
        })
    });
    row("paper-notice-post", &|notice| {
        let said = match notice.mail_bid {
            Some(true) => say.word("paper-notice-post-yes"),
            Some(false) => say.word("paper-notice-post-no"),
            None => String::new(),
        };
        vec![(said, Look::Note)]
    });
    row("notices-fact-occupancy", &|notice| {
        of_lots(notice, &say, |lot| {
            let text = fact(lot, FactKind::Occupancy).unwrap_or_default();
            vec![(short(text, ctx), Look::Note)]
        })
    });
    row("paper-notice-remarks", &|notice| {
        of_lots(notice, &say, |lot| {
            vec![(short(&lot.remarks, ctx), Look::Note)]
        })
    });
    row("paper-compare-code", &|notice| {
        vec![(PrintCode::of(notice).to_string(), Look::Value)]
    });
    let items = || notices.iter().flat_map(|notice| &notice.lots);
    if items()
        .flat_map(|lot| &lot.items)
        .any(|item| item.area_m2.is_some())
    {
        rows.push(Row::Fact {
            label: ctx.word("paper-notice-area-mind", &[]),
            lines: vec![(ctx.word("paper-notice-area-caution", &[]), Look::Note)],
        });
    }
    rows
}

/// What is said of every lot that goes on: once where all say the same, else each behind its number.
fn of_lots(notice: &Notice, say: &Rows<'_>, of: impl Fn(&Lot) -> Lines) -> Lines {
    let mut lots: Vec<&Lot> = notice.lots_that_go_on().collect();
    if lots.is_empty() {
        lots = notice.lots.iter().collect();
    }
    let of = |lot: &&Lot| -> Lines {
        let lines = of(lot).into_iter();
        lines.filter(|(text, _)| !text.trim().is_empty()).collect()
    };
    let said: Vec<Lines> = lots.iter().map(of).collect();
    if said.windows(2).all(|pair| pair[0] == pair[1]) {
        return said.into_iter().next().unwrap_or_default();
    }
    let mut lines = Lines::new();
    for (lot, said) in lots.iter().zip(said).take(MOST_LOTS) {
        lines.push((say.lot_name(lot), Look::Label));
        lines.extend(said);
    }
    if let Some(rest @ 1..) = lots.len().checked_sub(MOST_LOTS) {
        lines.push((
            say.ctx.word("paper-compare-rest", &[("n", rest.into())]),
            Look::Note,
        ));
    }
    lines
}

/// The beginning of a text, and that it goes on in the notice.
fn short(text: &str, ctx: &PaperContext<'_>) -> String {
    let text = text.trim();
    if text.chars().count() <= SHORT {
        return text.to_owned();
    }
    let begin: String = text.chars().take(SHORT).collect();
    ctx.word("paper-compare-more", &[("begin", begin.into())])
}

/// The official addresses, each below its column.
fn squares(
    canvas: &mut Canvas,
    notices: &[&Notice],
    columns: &[Column],
    ctx: &PaperContext<'_>,
) -> Result<(), Error> {
    let (left, right) = sides(NoticeType::Standard);
    let mut x = left;
    let mut any = false;
    for (n, column) in columns.iter().enumerate() {
        let wide = (right - left) * column.share;
        let url = n.checked_sub(1).and_then(|n| notices.get(n));
        let url = url.and_then(|notice| notice.source.url.as_deref());
        if let Some(code) = url.and_then(qr::address) {
            canvas.open(Role::Figure(ctx.word("paper-notice-square", &[])));
            qr::draw(canvas, &code, Area::new(x, SQUARES, SQUARE, SQUARE));
            canvas.close();
            any = true;
        }
        x += wide;
    }
    if any {
        let label = Area::new(left + 1.0, SQUARES + 3.0, 24.0, SQUARE);
        let style = Style::new(Voice::Plain, 10.0).down(Down::Top);
        canvas.text(&ctx.word("paper-notice-square", &[]), label, style)?;
    }
    Ok(())
}
