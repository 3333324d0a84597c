//! One notice as a sheet to take home: large, in plain order, and honest about
//! being a print of data and not the notice itself.

use kiosk_model::case_no::CaseNo;
use kiosk_model::date::RocDate;
use kiosk_model::notice::{Delivery, Item, Lot, Notice, NoticeKind, OutcomeKind};

use super::canvas::{Across, Area, Canvas, Down, Style};
use super::flow::{Frame, Look, Row, flow};
use super::sheet::{PaperContext, binding_line, foot, sample_mark};
use crate::error::Error;
use crate::marks::Role;
use crate::page::{Ink, Page, Pages};
use crate::text::Voice;

const FRAME: Frame = Frame {
    left: 26.0,
    right: 192.0,
    first_top: 76.0,
    top: 32.0,
    bottom: 266.0,
    label_w: 41.0,
};

/// Sets a notice on as many sheets as it needs.
///
/// # Errors
/// `MissingGlyph` when a character of the notice cannot be drawn.
pub fn layout_notice(notice: &Notice, ctx: &PaperContext<'_>) -> Result<Pages, Error> {
    let case = notice
        .case_no
        .as_ref()
        .map(CaseNo::office_form)
        .unwrap_or_default();
    let title = ctx.word(title_key(notice.kind), &[]);
    let rows = rows(notice, &case, ctx);
    let mut pages = flow(&rows, FRAME, |canvas, n| {
        head(canvas, n, notice, (&title, &case), ctx)
    })?;
    let total = pages.len();
    for (i, page) in pages.iter_mut().enumerate() {
        close(page, notice, (i + 1, total), ctx)?;
    }
    Ok(Pages {
        pages,
        prepared: None,
    })
}

fn title_key(kind: NoticeKind) -> &'static str {
    match kind {
        NoticeKind::Estate => "paper-notice-estate",
        NoticeKind::Movable => "paper-notice-movable",
        NoticeKind::Service => "paper-notice-service",
        NoticeKind::Reward => "paper-notice-reward",
    }
}

fn head(
    canvas: &mut Canvas,
    n: usize,
    notice: &Notice,
    (title, case): (&str, &str),
    ctx: &PaperContext<'_>,
) -> Result<(), Error> {
    if notice.demo {
        canvas.ghost(&ctx.word("paper-sample", &[]))?;
    }
    if ctx.office.demo {
        sample_mark(canvas, FRAME.right, ctx)?;
    }
    binding_line(canvas, &ctx.word("paper-binding", &[]))?;
    let wide = FRAME.right - FRAME.left;
    if n > 0 {
        let line = Area::new(FRAME.left, 18.0, wide, 8.0);
        canvas.open(Role::Artifact);
        canvas.text(title, line, Style::new(Voice::Kai, 16.0))?;
        canvas.text(
            case,
            line,
            Style::new(Voice::Plain, 14.0).across(Across::Right),
        )?;
        canvas.close();
        return Ok(());
    }
    let office = Style::new(Voice::Kai, 16.0).across(Across::Middle);
    canvas.text(
        &ctx.office.name,
        Area::new(FRAME.left, 15.0, wide, 8.0),
        office,
    )?;
    let name = Style::new(Voice::Kai, 32.0).across(Across::Middle);
    canvas.open(Role::Title);
    canvas.text(title, Area::new(FRAME.left, 25.0, wide, 15.0), name)?;
    canvas.close();
    let what = Style::new(Voice::Plain, 14.0).across(Across::Middle);
    canvas.text(
        &ctx.word("paper-notice-what", &[]),
        Area::new(FRAME.left, 43.0, wide, 8.0),
        what,
    )?;
    let fresh = match ctx.data_as_of {
        Some(day) => ctx.word("paper-notice-fresh", &[("date", day.long().into())]),
        None => ctx.word("paper-notice-fresh-none", &[]),
    };
    let area = Area::new(FRAME.left, 55.0, wide, 14.0);
    if notice.demo {
        canvas.frame(area, 0.7);
        let line = Style::new(Voice::Bold, 18.0).across(Across::Middle);
        canvas.text(&ctx.word("paper-notice-demo", &[]), area, line)?;
    } else {
        canvas.frame(area, 0.2);
        let line = Style::new(Voice::Bold, 16.0)
            .shrink_to(14.0)
            .across(Across::Middle);
        canvas.text(&fresh, area.inside(3.0, 1.0), line)?;
    }
    Ok(())
}

fn close(
    page: &mut Page,
    notice: &Notice,
    (n, total): (usize, usize),
    ctx: &PaperContext<'_>,
) -> Result<(), Error> {
    let mut canvas = Canvas {
        page: std::mem::replace(page, Page::a4()),
    };
    let wide = FRAME.right - FRAME.left;
    let source = match notice.source.attribution.as_str() {
        "" => ctx.word("paper-notice-source-none", &[]),
        who => ctx.word("paper-notice-source", &[("who", who.into())]),
    };
    let style = Style::new(Voice::Plain, 12.0)
        .shrink_to(10.0)
        .down(Down::Top)
        .ink(Ink::SOFT);
    canvas.text(&source, Area::new(FRAME.left, 269.0, wide, 6.0), style)?;
    foot(
        &mut canvas,
        (FRAME.left, FRAME.right, 283.0),
        &ctx.word("paper-notice-printed", &[("date", ctx.today.long().into())]),
        (n, total),
        ctx,
    )?;
    *page = canvas.page;
    Ok(())
}

fn fact(label: String, value: impl Into<String>) -> Row {
    Row::Fact {
        label,
        lines: vec![(value.into(), Look::Value)],
    }
}

fn rows(notice: &Notice, case: &str, ctx: &PaperContext<'_>) -> Vec<Row> {
    let word = |key: &str| ctx.word(key, &[]);
    let unit = notice
        .unit
        .as_ref()
        .map(|unit| ctx.word("paper-notice-unit", &[("unit", unit.into())]));
    let state = word(&format!(
        "notices-state-{}",
        notice.state_on(ctx.today).code()
    ));
    let mut rows = vec![
        fact(
            word("paper-notice-case"),
            joined([case.to_owned(), unit.unwrap_or_default()]),
        ),
        fact(
            word("paper-notice-round"),
            joined([notice.round_text.clone(), state]),
        ),
    ];
    rows.push(fact(word("paper-notice-open"), opening(notice, ctx)));
    for lot in &notice.lots {
        if notice.lots.len() > 1 || !lot.no.is_blank() {
            let lots = ctx.word("paper-notice-lot", &[("lot", lot.no.text.as_str().into())]);
            rows.push(Row::Head(lots));
        }
        lot_rows(lot, ctx, &mut rows);
    }
    rows
}

/// Two facts of one row, a full-width space between them.
fn joined(parts: [String; 2]) -> String {
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\u{3000}")
}

fn opening(notice: &Notice, ctx: &PaperContext<'_>) -> String {
    let Some(day) = notice.open_day() else {
        return ctx.word("paper-notice-none", &[]);
    };
    let date = with_weekday(day, ctx);
    match notice.open_time() {
        None => date,
        Some((hour, minute)) => {
            let half = if hour < 12 {
                "paper-time-morning"
            } else {
                "paper-time-afternoon"
            };
            let hour = if hour > 12 { hour - 12 } else { hour };
            let time = if minute == 0 {
                ctx.word("paper-time-hour", &[("hour", hour.into())])
            } else {
                ctx.word(
                    "paper-time-minute",
                    &[("hour", hour.into()), ("minute", minute.into())],
                )
            };
            format!("{date}{}{time}", ctx.word(half, &[]))
        }
    }
}

fn with_weekday(day: RocDate, ctx: &PaperContext<'_>) -> String {
    let weekday = ctx.word(&format!("paper-weekday-{}", day.weekday()), &[]);
    ctx.word(
        "paper-day",
        &[("date", day.long().into()), ("weekday", weekday.into())],
    )
}

fn lot_rows(lot: &Lot, ctx: &PaperContext<'_>, rows: &mut Vec<Row>) {
    let word = |key: &str| ctx.word(key, &[]);
    for (label, amount) in [
        ("paper-notice-floor", lot.floor_price),
        ("paper-notice-deposit", lot.deposit),
    ] {
        let lines = match amount {
            Some(money) => vec![
                (
                    ctx.word("paper-amount", &[("amount", money.grouped().into())]),
                    Look::Amount,
                ),
                (
                    ctx.word("paper-capitals", &[("words", money.capitals().into())]),
                    Look::Capitals,
                ),
            ],
            None => vec![(word("paper-notice-none"), Look::Value)],
        };
        rows.push(Row::Fact {
            label: word(label),
            lines,
        });
    }
    if let Some(end) = &lot.result {
        let kind = match end.kind {
            OutcomeKind::Sold => "sold",
            OutcomeKind::TakenByCreditor => "takenByCreditor",
            OutcomeKind::SoldInOffer => "soldInOffer",
            OutcomeKind::Failed => "failed",
            OutcomeKind::Unknown => "unknown",
        };
        let mut lines = vec![(word(&format!("notices-outcome-{kind}")), Look::Value)];
        if let Some(price) = end.price {
            lines.push((
                ctx.word("paper-amount", &[("amount", price.grouped().into())]),
                Look::Value,
            ));
        }
        let day = end.on.map_or_else(|| end.on_raw.clone(), |on| on.long());
        if !day.is_empty() {
            lines.push((day, Look::Note));
        }
        rows.push(Row::Fact {
            label: word("paper-notice-result"),
            lines,
        });
    }
    let delivery = match lot.delivery {
        Delivery::Yes => "yes",
        Delivery::No => "no",
        Delivery::Partial => "partial",
        Delivery::SeeRemarks => "see",
        Delivery::Unknown => "unknown",
    };
    rows.push(Row::Fact {
        label: word("paper-notice-delivery"),
        lines: vec![
            (word(&format!("notices-delivery-{delivery}")), Look::Value),
            (
                word(&format!("notices-delivery-{delivery}-means")),
                Look::Note,
            ),
        ],
    });
    if !lot.category.is_empty() {
        rows.push(fact(word("paper-notice-category"), lot.category.clone()));
    }
    for item in &lot.items {
        rows.push(Row::Fact {
            label: word("paper-notice-what-sold"),
            lines: item_lines(item, ctx),
        });
    }
    if !lot.remarks.trim().is_empty() {
        rows.push(Row::Text {
            label: word("paper-notice-remarks"),
            text: lot.remarks.trim().to_owned(),
        });
    }
}

fn item_lines(item: &Item, ctx: &PaperContext<'_>) -> Vec<(String, Look)> {
    let mut place = String::new();
    for part in [&item.county, &item.township] {
        if !item.address.contains(part.as_str()) {
            place.push_str(part);
        }
    }
    place.push_str(&item.address);
    let mut lines = vec![(place, Look::Value)];
    let area = match (item.area_ping, item.area_m2) {
        (Some(ping), Some(m2)) => Some(ctx.word(
            "paper-area-both",
            &[("ping", number(ping).into()), ("m2", number(m2).into())],
        )),
        (None, Some(m2)) => Some(ctx.word("paper-area-m2", &[("m2", number(m2).into())])),
        _ => None,
    };
    lines.extend(area.map(|text| (text, Look::Note)));
    if let Some(share) = &item.share {
        lines.push((
            ctx.word("paper-share", &[("share", share.into())]),
            Look::Note,
        ));
    }
    lines
}

/// Two decimals at most, thousands grouped.
fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let mut grouped = String::new();
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    match part.trim_end_matches('0') {
        "" => grouped,
        part => format!("{grouped}.{part}"),
    }
}
