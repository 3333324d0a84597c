//! What every kind of list needs: names of notices, days, cases in any dress.

use kiosk_model::case_no::CaseNo;
use kiosk_model::date::RocDate;
use kiosk_model::flag;
use kiosk_model::import::RowProblem;
use kiosk_model::notice::{Notice, NoticeId, NoticeKind, NoticeState, Round};
use kiosk_model::published::{self, Moment};
use kiosk_model::text::{ident, skey};
use sha2::{Digest, Sha256};

/// Years after the import in which a day of sale is still believed.
const YEARS_AHEAD: i16 = 3;

/// A name for a notice that its source gives none: a hash of what a correction leaves alone.
pub(crate) fn id(parts: &[&str]) -> NoticeId {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(skey(part));
        hash.update([0]);
    }
    let digest = hash.finalize();
    let hex: String = digest
        .iter()
        .take(16)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    NoticeId(format!("h-{hex}"))
}

/// The round as it goes into a name: the same in every spelling.
pub(crate) fn round_key(round: Option<Round>, text: &str) -> String {
    round.map_or_else(|| skey(text), |round| format!("r{}", round.order()))
}

/// A case number as it goes into a name.
pub(crate) fn case_key(case: &CaseNo) -> String {
    case.key().unwrap_or_else(|| {
        let words = case.kind_words.as_deref().unwrap_or_default();
        format!("{}{words}{}", case.year, case.serial)
    })
}

/// Files the day of sale: what cannot be a day, or lies beyond belief, is kept as written and flagged.
pub(crate) fn set_sale_day(
    notice: &mut Notice,
    text: &str,
    today: RocDate,
    flags: &mut Vec<&'static str>,
) {
    match published::moment(text) {
        Ok(None) => {}
        Ok(Some(moment)) if believable(moment, today) => notice.open_at = Some(moment.iso()),
        Ok(Some(_)) | Err(_) => {
            flags.push(flag::SALE_DATE_DOUBTFUL);
            if notice.bid_until.is_empty() {
                notice.bid_until = text.replace('\n', " ");
            }
        }
    }
}

fn believable(moment: Moment, today: RocDate) -> bool {
    moment.day.roc_year() - today.roc_year() <= YEARS_AHEAD
}

/// Rounds without a sale day are open offers; their end is three months from the notice
/// (強制執行法第95條第1項), where its day is known.
pub(crate) fn settle_state(notice: &mut Notice, flags: &mut Vec<&'static str>) {
    if notice.state == NoticeState::Upcoming && notice.round == Some(Round::SpecialSale) {
        notice.state = NoticeState::OpenOffer;
    }
    if notice.state == NoticeState::OpenOffer && notice.offer_until.is_none() {
        notice.offer_until = notice
            .issued_on
            .map(|day| day.plus_months_on_day(3, day.day().unsigned_abs()));
    }
    let sale = matches!(notice.kind, NoticeKind::Estate | NoticeKind::Movable);
    let waits = matches!(notice.state, NoticeState::Upcoming | NoticeState::Corrected);
    if sale && waits && notice.open_at.is_none() && !flags.contains(&flag::SALE_DATE_DOUBTFUL) {
        flags.push(flag::SALE_DATE_MISSING);
    }
}

/// What a cell says of a case: the number, and branch and division in brackets behind it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct CaseCell {
    /// The lead case.
    pub case: Option<CaseNo>,
    /// Further cases in the same cell.
    pub more: Vec<CaseNo>,
    /// 分署, where the cell names it.
    pub branch: String,
    /// 股別.
    pub unit: Option<String>,
}

/// Reads `1150100000001(示範/義)`, `110司執字第012521號⏎(孝股)`, several cases one a line, and every
/// spelling of [`CaseNo::parse`].
pub(crate) fn case_cell(text: &str) -> CaseCell {
    let mut cell = CaseCell::default();
    if let Some(case) = CaseNo::parse(text) {
        cell.unit = case.division.clone();
        cell.case = Some(case);
        return cell;
    }
    let text: String = text.replace('（', "(").replace('）', ")");
    let mut brackets = Vec::new();
    let mut outside = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('(') {
        outside.push_str(before);
        outside.push('\n');
        let (inside, after) = after.split_once(')').unwrap_or((after, ""));
        brackets.push(inside.trim());
        rest = after;
    }
    outside.push_str(rest);
    // 「…號 孝股」 on one line.
    let outside = outside
        .lines()
        .map(before_unit)
        .collect::<Vec<_>>()
        .join("\n");
    for piece in outside
        .split(['\n', ';', '；'])
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
    {
        match CaseNo::parse(piece).or_else(|| court_case(piece)) {
            Some(case) if cell.case.is_none() => {
                cell.unit = case.division.clone();
                cell.case = Some(case);
            }
            Some(case) => cell.more.push(case),
            None => brackets.push(piece),
        }
    }
    for piece in brackets
        .into_iter()
        .flat_map(|text| text.split(['/', '／', ' ']))
    {
        let piece = ident(piece);
        if let Some(unit) = piece.strip_suffix('股').filter(|unit| !unit.is_empty()) {
            cell.unit = Some(unit.to_owned());
        } else if piece.chars().count() == 1 && cell.unit.is_none() {
            cell.unit = Some(piece);
        } else if cell.branch.is_empty() && piece.chars().count() >= 2 {
            cell.branch = piece;
        }
    }
    cell
}

/// A line whose number is followed by a division, in two lines.
fn before_unit(line: &str) -> String {
    match line.rsplit_once('號') {
        Some((number, unit)) if unit.trim_end().ends_with('股') => format!("{number}號\n{unit}"),
        _ => line.to_owned(),
    }
}

/// Characters of a case number that cannot be read which are shown in the report.
const SHOWN: usize = 40;

/// What is said of a case number that cannot be read.
pub(crate) fn bad_case(text: &str) -> RowProblem {
    let text = text.replace('\n', " ");
    RowProblem::new("badCaseNumber").with("value", text.chars().take(SHOWN).collect::<String>())
}

/// A case of a court, `110司執字第012521號`: any register, not only those of executions.
fn court_case(text: &str) -> Option<CaseNo> {
    let raw = text.trim();
    let bare = ident(raw);
    let digits = |text: &str| {
        text.find(|c: char| !c.is_ascii_digit())
            .unwrap_or(text.len())
    };
    let (year, rest) = bare.split_at(digits(&bare));
    let rest = rest.strip_prefix('年').unwrap_or(rest);
    let rest = rest.strip_prefix('度').unwrap_or(rest);
    let (words, rest) = rest.split_once('字')?;
    let rest = rest.strip_prefix('第').unwrap_or(rest);
    let (serial, rest) = rest.split_at(digits(rest));
    let fits = (2..=3).contains(&year.len())
        && (1..=8).contains(&words.chars().count())
        && (1..=8).contains(&serial.len());
    let ends = rest.is_empty() || rest == "號" || rest == "號等";
    if !fits || !ends || !words.chars().all(|c| ('一'..='龥').contains(&c)) {
        return None;
    }
    Some(CaseNo {
        year: year.parse().ok().filter(|year| (1..=199).contains(year))?,
        kind_code: None,
        kind_words: Some(words.to_owned()),
        serial: serial.parse().ok()?,
        branch: None,
        division: None,
        raw: raw.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases_in_every_dress() {
        let cases = [
            ("1150100000001", 115, 1, "", None),
            ("1150100000001\n(花蓮/義)", 115, 1, "花蓮", Some("義")),
            ("110司執字第012521號\n(孝股)", 110, 12_521, "", Some("孝")),
            ("110年度司執助字第5號（忠股）", 110, 5, "", Some("忠")),
            ("99消債更字第7號", 99, 7, "", None),
            ("110司執字012521號 孝股", 110, 12_521, "", Some("孝")),
            ("110年度司執字第12521號孝股", 110, 12_521, "", Some("孝")),
            (
                "花執丙096年綜所稅執特專字第00066110號",
                96,
                66_110,
                "",
                Some("丙"),
            ),
        ];
        for (text, year, serial, branch, unit) in cases {
            let cell = case_cell(text);
            let case = cell.case.unwrap_or_else(|| panic!("{text}"));
            assert_eq!((case.year, case.serial), (year, serial), "{text}");
            assert_eq!(
                (&*cell.branch, cell.unit.as_deref()),
                (branch, unit),
                "{text}"
            );
        }
        for bad in ["", "孝股", "字第號", "司執字第1號"] {
            assert_eq!(case_cell(bad).case, None, "{bad}");
        }
        let several = case_cell("1150100000001\n1150100000002\n1150100000003");
        assert_eq!(several.more.len(), 2);
    }
}
