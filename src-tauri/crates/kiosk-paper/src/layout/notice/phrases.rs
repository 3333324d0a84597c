//! How a notice says days, sums, areas.

use kiosk_model::date::RocDate;
use kiosk_model::money::Money;
use kiosk_model::notice::{Item, Notice};

use super::super::sheet::PaperContext;

/// How old the data are.
pub(super) fn freshness(ctx: &PaperContext<'_>) -> String {
    let Some(day) = ctx.data_as_of else {
        return ctx.word("paper-notice-fresh-none", &[]);
    };
    let days = day.days_until(ctx.today).max(0);
    let date = ("date", day.long().into());
    if days == 0 {
        ctx.word("paper-notice-fresh-today", &[date])
    } else {
        ctx.word("paper-notice-fresh-days", &[date, ("days", days.into())])
    }
}

/// A day with its weekday.
pub(super) fn day(day: RocDate, ctx: &PaperContext<'_>) -> String {
    let weekday = ctx.word(&format!("paper-weekday-{}", day.weekday()), &[]);
    ctx.word(
        "paper-day",
        &[("date", day.long().into()), ("weekday", weekday.into())],
    )
}

/// The time of the opening of bids.
pub(super) fn time(notice: &Notice, ctx: &PaperContext<'_>) -> Option<String> {
    let (hour, minute) = notice.open_time()?;
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
    Some(format!("{}{time}", ctx.word(half, &[])))
}

/// A sum in 萬 and 億, as it is said; sums below ten thousand in full.
pub(super) fn wan(money: Money, ctx: &PaperContext<'_>) -> String {
    let (wan, rest) = money.wan_parts();
    if wan == 0 {
        return full(money, ctx);
    }
    let (hundred_million, wan) = (wan / 10_000, wan % 10_000);
    let mut said = String::new();
    if hundred_million > 0 {
        said.push_str(&format!("{hundred_million}億"));
    }
    if wan > 0 {
        said.push_str(&format!("{wan}萬"));
    }
    if rest > 0 {
        said.push_str(&grouped(&rest.to_string()));
    }
    said.push('元');
    said
}

/// A sum in full.
pub(super) fn full(money: Money, ctx: &PaperContext<'_>) -> String {
    ctx.word("paper-amount", &[("amount", money.grouped().into())])
}

/// Where a thing is, each place named once.
pub(super) fn place(item: &Item) -> String {
    let mut place = String::new();
    for part in [&item.county, &item.township] {
        if !item.address.contains(part.as_str()) {
            place.push_str(part);
        }
    }
    place.push_str(&item.address);
    place
}

/// Its area in both measures.
pub(super) fn area(item: &Item, ctx: &PaperContext<'_>) -> Option<String> {
    let m2 = item.area_m2.filter(|m2| *m2 > 0.0)?;
    let ping = item.area_ping.filter(|ping| *ping > 0.0);
    let ping = ping.unwrap_or_else(|| kiosk_model::area::ping(m2));
    Some(ctx.word(
        "paper-area-both",
        &[("ping", number(ping).into()), ("m2", number(m2).into())],
    ))
}

/// Two decimals at most, thousands grouped.
fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    match part.trim_end_matches('0') {
        "" => grouped(whole),
        part => format!("{}.{part}", grouped(whole)),
    }
}

fn grouped(digits: &str) -> String {
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
