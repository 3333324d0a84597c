//! Values as offices publish them: looser than what a citizen types, for nobody can be asked again.
//!
//! A blank, and words that stand for "not told", are `None`; only what cannot be understood is an error.

use crate::date::{DateError, RocDate};
use crate::date_time::DateTimeError;
use crate::money::{Money, MoneyError};
use crate::numerals::small_number;
use crate::text::{ident, is_blank};

/// Words in front of an amount that say what it is for.
const BEFORE_AMOUNT: &[&str] = &[
    "新臺幣",
    "新台幣",
    "臺幣",
    "台幣",
    "NTD",
    "NT$",
    "NT",
    "$",
    "總",
    "合計",
    "共計",
    "計",
    "約",
    "土地",
    "房屋",
    "建物",
    "動產",
    "拍賣",
    "投標",
    "最低",
    "底價",
    "價額",
    "價格",
    "價金",
    "金額",
    "保證金",
    "為",
    ":",
    "(",
    "[",
];

/// Words behind an amount.
const BEHIND_AMOUNT: &[&str] = &[
    ".-", "整", "正", "元", "圓", "餘", "多", "以上", "以下", ")", "]", ",", ".", "。", ".0", ".00",
];

/// Words that stand where an amount, a day or another value should be and tell nothing.
const TELLS_NOTHING: &[&str] = &[
    "",
    "-",
    "--",
    "---",
    ".",
    "/",
    "無",
    "N/A",
    "NA",
    "NULL",
    "NONE",
    "未定",
    "不定",
    "未知",
    "不詳",
    "不明",
    "略",
    "無底價",
    "不定底價",
    "未定底價",
    "不定價",
    "未公開",
    "不公開",
    "另行公告",
    "另定",
    "免",
];

/// Whether a text stands where a value should be and tells nothing: `N/A`, `無底價`, `詳如拍賣公告`.
pub fn tells_nothing(text: &str) -> bool {
    let bare = ident(text);
    let refers = bare.starts_with('詳') || bare.starts_with("如備註") || bare.starts_with("見備註");
    TELLS_NOTHING.contains(&&*bare) || (refers && !bare.contains(|c: char| c.is_ascii_digit()))
}

/// An amount of whole dollars in any published spelling: `1,200,000`, `新台幣 1,144,000 元`,
/// `新臺幣伍佰玖拾萬元`, `590萬5千`, `1.5萬元`, `582400.00`. 0 and words like 無底價 are `None`.
///
/// # Errors
/// What is wrong with it; see [`MoneyError`].
pub fn amount(text: &str) -> Result<Option<Money>, MoneyError> {
    if tells_nothing(text) {
        return Ok(None);
    }
    let text = ident(text);
    let bare = unwrapped(&text);
    if bare.is_empty() {
        return Err(MoneyError::Form);
    }
    if bare.starts_with('-') {
        return Err(MoneyError::Negative);
    }
    let (hundred_millions, rest) = bare.split_once(['億', '亿']).unwrap_or(("", bare));
    let (ten_thousands, rest) = rest.split_once(['萬', '万']).unwrap_or(("", rest));
    let mut total = 0_i128;
    for (part, scale) in [
        (hundred_millions, 100_000_000),
        (ten_thousands, 10_000),
        (rest, 1),
    ] {
        // In ten-thousandths, so that 1.5萬 stays exact.
        total += match part {
            "" => 0,
            part => part_value(part).ok_or(MoneyError::Form)? * scale,
        };
    }
    if total % 10_000 != 0 {
        return Err(MoneyError::Fraction);
    }
    let dollars = i64::try_from(total / 10_000).map_err(|_| MoneyError::TooLarge)?;
    Money::new(dollars).map(|amount| Some(amount).filter(|amount| *amount > Money::ZERO))
}

fn unwrapped(text: &str) -> &str {
    let mut bare = text;
    loop {
        let shorter = BEFORE_AMOUNT
            .iter()
            .find_map(|lead| bare.strip_prefix(lead))
            .or_else(|| {
                BEHIND_AMOUNT
                    .iter()
                    .find_map(|tail| bare.strip_suffix(tail))
            });
        match shorter {
            Some(shorter) => bare = shorter,
            None => return bare,
        }
    }
}

/// Digits, Chinese numerals or both (`5千`), in ten-thousandths.
fn part_value(part: &str) -> Option<i128> {
    if let Some(number) = small_number(part) {
        return Some(i128::from(number) * 10_000);
    }
    if part.starts_with(|c: char| c.is_ascii_digit())
        && !part.contains(['千', '仟', '百', '佰', '十', '拾'])
    {
        return decimal(part);
    }
    let (mut total, mut rest) = (0, part);
    while !rest.is_empty() {
        let digits = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        let (number, after) = rest.split_at(digits);
        let number: i128 = number.parse().ok().filter(|_| digits <= 4)?;
        let mut chars = after.chars();
        let place = match chars.next() {
            Some('千' | '仟') => 1_000,
            Some('百' | '佰') => 100,
            Some('十' | '拾') => 10,
            None => 1,
            Some(_) => return None,
        };
        total += number * place * 10_000;
        rest = chars.as_str();
    }
    Some(total)
}

/// Digits with thousands commas in their places and up to four decimals, in ten-thousandths.
fn decimal(text: &str) -> Option<i128> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let groups: Vec<&str> = whole.split(',').collect();
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    let in_place = match groups[..] {
        [single] => !single.is_empty(),
        [first, ref rest @ ..] => {
            (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3)
        }
        [] => false,
    };
    let whole = whole.replace(',', "");
    let fraction = fraction.trim_end_matches('0');
    if !in_place || !digits(&whole) || !digits(fraction) || whole.len() > 18 || fraction.len() > 4 {
        return None;
    }
    let padded = format!("{fraction:0<4}");
    Some(whole.parse::<i128>().ok()? * 10_000 + padded.parse::<i128>().ok()?)
}

/// A day, with a time of day where one is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub day: RocDate,
    /// Hour and minute.
    pub time: Option<(u8, u8)>,
}

impl Moment {
    /// The stored form: `2026-08-04T15:00`, or `2026-08-04` without a time.
    pub fn iso(self) -> String {
        match self.time {
            Some((hour, minute)) => format!("{}T{hour:02}:{minute:02}", self.day.iso()),
            None => self.day.iso(),
        }
    }
}

/// A day with or without a time in any published spelling, ROC or Gregorian: `2026/08/04 15:00:00`,
/// `2014/7/8 上午 10:00:00`, `115/03/17`, `1151012`, `115-07-27`, `中華民國115年7月14日下午3時`,
/// `111.4.5`, `97/05/04`. Four digits of a year are Gregorian, fewer are ROC.
///
/// # Errors
/// What is wrong with it; see [`DateTimeError`].
pub fn moment(text: &str) -> Result<Option<Moment>, DateTimeError> {
    if tells_nothing(text) {
        return Ok(None);
    }
    let text = folded(text);
    let (year, month, day, rest) = day_parts(&text).ok_or(DateTimeError::Form)?;
    let day = match year.len() {
        4 => RocDate::from_ymd(value(&year)?, value(&month)?, value(&day)?),
        1..=3 => RocDate::from_roc(value(&year)?, value(&month)?, value(&day)?),
        _ => Err(DateError::Form),
    }?;
    let rest = without_weekday(rest.trim_start().trim_start_matches('T').trim());
    let time = match rest {
        "" => None,
        rest => Some(time_of_day(rest)?),
    };
    Ok(Some(Moment { day, time }))
}

/// A day in any published spelling; a time behind it is not kept.
///
/// # Errors
/// What is wrong with it; see [`DateTimeError`].
pub fn day(text: &str) -> Result<Option<RocDate>, DateTimeError> {
    Ok(moment(text)?.map(|moment| moment.day))
}

/// Width and dashes as in [`ident`], but with one blank where blanks stood.
fn folded(text: &str) -> String {
    let words: Vec<String> = text
        .split(is_blank)
        .map(ident)
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}

/// Year, month and day as digits, and what follows.
fn day_parts(text: &str) -> Option<(String, String, String, &str)> {
    let text = ["中華民國", "民國", "西元", "公元"]
        .into_iter()
        .find_map(|lead| text.strip_prefix(lead))
        .unwrap_or(text)
        .trim_start();
    if let Some((year, rest)) = text.split_once('年') {
        let (month, rest) = rest.split_once('月')?;
        let (day, rest) = rest.split_once(['日', '號'])?;
        let digits = |part: &str| {
            let part = ident(part);
            let plain = part.bytes().all(|b| b.is_ascii_digit()) && !part.is_empty();
            if plain {
                Some(part)
            } else {
                small_number(&part).map(|n| n.to_string())
            }
        };
        return Some((digits(year)?, digits(month)?, digits(day)?, rest));
    }
    let run = |text: &str| {
        text.find(|c: char| !c.is_ascii_digit())
            .unwrap_or(text.len())
    };
    let (first, rest) = text.split_at(run(text));
    let cut = |at: usize| {
        (
            first[..at].to_owned(),
            first[at..at + 2].to_owned(),
            first[at + 2..at + 4].to_owned(),
            rest,
        )
    };
    match first.len() {
        6 => return Some(cut(2)),
        7 => return Some(cut(3)),
        8 if first.starts_with("19") || first.starts_with("20") => return Some(cut(4)),
        2..=4 => {}
        _ => return None,
    }
    let rest = rest.trim_start();
    let separator = rest.chars().next().filter(|c| "/.-".contains(*c))?;
    let rest = rest[1..].trim_start();
    let (month, rest) = rest.split_at(run(rest));
    let rest = rest.trim_start().strip_prefix(separator)?.trim_start();
    let (day, rest) = rest.split_at(run(rest));
    let fits = (1..=2).contains(&month.len()) && (1..=2).contains(&day.len());
    fits.then(|| (first.to_owned(), month.to_owned(), day.to_owned(), rest))
}

fn value<T: std::str::FromStr>(digits: &str) -> Result<T, DateError> {
    digits.parse().map_err(|_| DateError::Form)
}

/// Takes off `(二)`, `星期二`, `(週二)`.
fn without_weekday(text: &str) -> &str {
    let inner = text.strip_prefix('(').unwrap_or(text);
    let day = ["星期", "週", "周", "禮拜"]
        .into_iter()
        .find_map(|lead| inner.strip_prefix(lead));
    let bracketed = inner.len() != text.len();
    let named = day.unwrap_or(inner);
    let Some(after) = named.strip_prefix(['一', '二', '三', '四', '五', '六', '日', '天'])
    else {
        return text;
    };
    if day.is_none() && !bracketed {
        return text;
    }
    after.strip_prefix(')').unwrap_or(after).trim_start()
}

/// `15:00:00`, `上午 10:00:00`, `下午3時30分`, `上午10時整`, `3:00 PM`, `15:00+08:00`.
fn time_of_day(text: &str) -> Result<(u8, u8), DateTimeError> {
    let text = ident(text);
    let text = text
        .strip_suffix("+08:00")
        .or_else(|| text.strip_suffix("+0800"))
        .unwrap_or(&text);
    let (half, text) = [
        ("上午", false),
        ("早上", false),
        ("AM", false),
        ("下午", true),
        ("PM", true),
        ("中午", true),
    ]
    .into_iter()
    .find_map(|(word, late)| {
        let bare = text
            .strip_prefix(word)
            .or_else(|| text.strip_suffix(word))?;
        Some((Some(late), bare))
    })
    .unwrap_or((None, text));
    let text = text.split_once('.').map_or(text, |(whole, _)| whole);
    let text = text.trim_end_matches(['整', '起', '正']);
    let mut parts = text
        .split([':', '時', '点', '點', '分', '秒'])
        .filter(|part| !part.is_empty());
    let mut number = |needed: bool| match parts.next() {
        None if needed => Err(DateTimeError::Form),
        None => Ok(0),
        Some("半") => Ok(30),
        Some(part) if part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit()) => {
            part.parse::<u8>().map_err(|_| DateTimeError::Form)
        }
        Some(part) => small_number(part)
            .and_then(|n| u8::try_from(n).ok())
            .ok_or(DateTimeError::Form),
    };
    let (hour, minute, second) = (number(true)?, number(false)?, number(false)?);
    if parts.next().is_some() || second > 59 || !text.contains([':', '時', '点', '點']) {
        return Err(DateTimeError::Form);
    }
    let hour = match (half, hour) {
        (Some(true), 1..=11) => hour + 12,
        (Some(false), 12) => return Err(DateTimeError::Time),
        _ => hour,
    };
    if hour > 23 || minute > 59 {
        return Err(DateTimeError::Time);
    }
    Ok((hour, minute))
}

/// 是, 有, 可, 採, Y and their opposites; `None` for a blank and for anything else.
pub fn yes_or_no(text: &str) -> Option<bool> {
    let bare = ident(text);
    match &*bare {
        "是" | "有" | "可" | "可以" | "得" | "採" | "採用" | "Y" | "YES" | "TRUE" | "V" | "✓"
        | "○" | "1" => Some(true),
        "否" | "無" | "不可" | "不可以" | "不得" | "不採" | "未採" | "不採用" | "N" | "NO"
        | "FALSE" | "X" | "×" | "0" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
#[path = "published_tests.rs"]
mod tests;
