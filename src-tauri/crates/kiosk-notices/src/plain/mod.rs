//! Lists with columns named as offices name them: our own template of all four kinds, printed lists
//! of movable things, the agency's lists and detail pages of sales to come.

mod page;
mod papers;
mod sale;

pub(crate) use page::detail_page;

use kiosk_model::case_no::CaseNo;
use kiosk_model::date::RocDate;
use kiosk_model::flag;
use kiosk_model::import::RowProblem;
use kiosk_model::notice::{Notice, NoticeKind, NoticeState, Source, SourceKind};
use kiosk_model::text::ident;

use crate::common::{CaseCell, bad_case, case_cell};
use crate::schema::{Fields, col};
use crate::{Given, attachments, link};

/// Reads one row.
pub(crate) fn notice(fields: &Fields, today: RocDate, given: &Given) -> Result<Notice, RowProblem> {
    if fields.is_blank() {
        return Err(RowProblem::new("notARecord"));
    }
    // The last line of a printed list adds it up.
    if ["合計", "總計", "共計", "小計"].contains(&&*ident(fields.text(col::ITEM_NO))) {
        return Err(RowProblem::new("notARecord"));
    }
    let mut flags: Vec<&'static str> = Vec::new();
    let mut notice = Notice::blank(kind(fields)?);
    let cell = case(fields, given)?;
    let link = link::parse(fields.text(col::LINK));
    if link.url.is_none() && !fields.text(col::LINK).is_empty() {
        flags.push(flag::LINK_UNUSABLE);
    }
    notice.branch = [fields.text(col::BRANCH), &cell.branch, &given.branch]
        .into_iter()
        .find(|branch| !branch.is_empty())
        .unwrap_or_default()
        .to_owned();
    let unit = fields.text(col::UNIT);
    let unit = unit.strip_suffix('股').unwrap_or(unit);
    notice.unit = Some(unit.to_owned())
        .filter(|unit| !unit.is_empty())
        .or(cell.unit);
    notice.case_no = cell.case;
    notice.more_cases = cell.more;
    more_cases(fields, &mut notice)?;
    notice.title = fields.line(col::SUBJECT);
    notice.doc_no = Some(fields.line(col::DOC)).filter(|text| !text.is_empty());
    notice.issued_on = fields.day(col::ISSUED)?;
    notice.valid_from = fields.day(col::VALID_FROM)?;
    notice.valid_to = fields.day(col::VALID_TO)?;
    if let Some(state) = state(fields)? {
        notice.state = state;
    }
    notice.attachments = attachments::named(fields.text(col::FILES), &mut flags);
    notice.source = Source {
        kind: if link.notice.is_some() {
            SourceKind::AgencySale
        } else {
            SourceKind::Template
        },
        url: link.url,
        attribution: notice.branch.clone(),
    };
    match notice.kind {
        NoticeKind::Estate | NoticeKind::Movable => {
            sale::fill(&mut notice, fields, today, given, &mut flags)?;
        }
        NoticeKind::Service => papers::service(&mut notice, fields)?,
        NoticeKind::Reward => papers::reward(&mut notice, fields)?,
    }
    if let Some(id) = named_id(fields, link.notice) {
        notice.id = id;
    }
    notice.flags = flags.into_iter().map(Into::into).collect();
    Ok(notice)
}

/// A name the source gives: the clerk's number, or the UUID in the link.
fn named_id(fields: &Fields, uuid: Option<String>) -> Option<kiosk_model::notice::NoticeId> {
    let number = fields.text(col::NUMBER);
    if number.is_empty() {
        return uuid.map(kiosk_model::notice::NoticeId);
    }
    Some(crate::common::id(&[
        "number",
        fields.text(col::BRANCH),
        number,
    ]))
}

/// Which of the four kinds: from its column, else from what only one kind has.
fn kind(fields: &Fields) -> Result<NoticeKind, RowProblem> {
    let text = fields.text(col::KIND);
    let says = |word: &str| text.contains(word);
    let has = |column: &'static str| !fields.text(column).is_empty();
    if says("不動產") {
        Ok(NoticeKind::Estate)
    } else if says("動產") {
        Ok(NoticeKind::Movable)
    } else if says("送達") {
        Ok(NoticeKind::Service)
    } else if says("檢舉") || says("獎勵") {
        Ok(NoticeKind::Reward)
    } else if has(col::ADDRESSEE) {
        Ok(NoticeKind::Service)
    } else if has(col::DEBTOR) && (has(col::WANTED) || has(col::CAP) || has(col::RATE)) {
        Ok(NoticeKind::Reward)
    } else if has(col::NAME) || has(col::PLATE) || is_thing(fields) {
        Ok(NoticeKind::Movable)
    } else if !text.is_empty() && !says("拍賣") && !says("公告") {
        Err(fields.bad("badChoice", col::KIND))
    } else {
        Ok(NoticeKind::Estate)
    }
}

/// The agency's list of movable things has only a category and a sentence.
fn is_thing(fields: &Fields) -> bool {
    let category = fields.text(col::CATEGORY);
    let estate = [
        "土地",
        "建物",
        "房",
        "住",
        "店",
        "廠",
        "辦公",
        "車位",
        "農",
        "不動產",
        "其它",
        "其他",
    ];
    let placed = [
        col::ADDRESS,
        col::PARCEL,
        col::BUILDING,
        col::AREA_M2,
        col::AREA_PING,
    ];
    !category.is_empty()
        && !estate.iter().any(|word| category.contains(word))
        && placed.iter().all(|column| fields.text(column).is_empty())
}

/// The cases of a row, in one column or in the three of the agency; else the case given for the list.
fn case(fields: &Fields, given: &Given) -> Result<CaseCell, RowProblem> {
    let text = fields.text(col::CASE);
    if !text.is_empty() {
        let cell = case_cell(text);
        return if cell.case.is_some() {
            Ok(cell)
        } else {
            Err(bad_case(text))
        };
    }
    let parts =
        [col::CASE_YEAR, col::CASE_KIND, col::CASE_SERIAL].map(|column| fields.text(column));
    let case = if parts.iter().any(|part| !part.is_empty()) {
        let found = CaseNo::from_columns(parts[0], parts[1], parts[2]);
        Some(found.ok_or_else(|| bad_case(&parts.join("-")))?)
    } else {
        given.case_no.clone()
    };
    Ok(CaseCell {
        case,
        ..CaseCell::default()
    })
}

fn more_cases(fields: &Fields, notice: &mut Notice) -> Result<(), RowProblem> {
    let text = fields.text(col::MORE_CASES);
    if text.is_empty() {
        return Ok(());
    }
    let pieces = text
        .split(['\n', '、', ',', '，', ';', '；'])
        .map(str::trim);
    for piece in pieces.filter(|piece| !piece.is_empty()) {
        let cell = case_cell(piece);
        let case = cell
            .case
            .ok_or_else(|| fields.bad("badChoice", col::MORE_CASES))?;
        if notice.cases().all(|known| *known != case) {
            notice.more_cases.push(case);
        }
    }
    Ok(())
}

/// 公告狀態 as the template's list offers it; blank for an ordinary notice.
fn state(fields: &Fields) -> Result<Option<NoticeState>, RowProblem> {
    let text = fields.text(col::STATE);
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    Ok(match text {
        "" | "拍賣" | "公告" | "公告中" | "正常" | "一般" => None,
        _ if says(&["應買", "特別變賣"]) => Some(NoticeState::OpenOffer),
        _ if says(&["停止", "停拍", "暫緩"]) => Some(NoticeState::Stopped),
        _ if says(&["撤回", "撤銷", "下架"]) => Some(NoticeState::Withdrawn),
        _ if says(&["更正"]) => Some(NoticeState::Corrected),
        _ if says(&["延期", "改期"]) => Some(NoticeState::Postponed),
        _ if says(&["流標", "無人應買", "無人投標"]) => Some(NoticeState::Failed),
        _ if says(&["拍定"]) => Some(NoticeState::Sold),
        _ if says(&["承受"]) => Some(NoticeState::TakenByCreditor),
        _ if says(&["拍賣公告"]) => None,
        _ => return Err(fields.bad("badChoice", col::STATE)),
    })
}
