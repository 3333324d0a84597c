//! `kiosk notices`: bringing files in, and looking up.

use std::path::Path;
use std::sync::Arc;

use kiosk_app::Kiosk;
use kiosk_app::notices::{Days, NoticeFilter, Query};
use kiosk_model::case_no::CaseNo;
use kiosk_model::clock::SystemClock;
use kiosk_model::date::RocDate;
use kiosk_model::notice::{Notice, NoticeId, NoticeKind};
use kiosk_model::print_code::PrintVerdict;
use kiosk_words::{Arg, keys};
use serde_json::{Value, json};

use crate::arguments::{NoticesVerb, SearchArgs};
use crate::failure::Failure;
use crate::output::Output;
use crate::survey::day;
use crate::{notices_hand, notices_import, template};

pub(crate) fn act(verb: &NoticesVerb, dir: &Path, output: &Output<'_>) -> Result<u8, Failure> {
    if let NoticesVerb::Template(args) = verb {
        return template::write(args, dir, output);
    }
    let kiosk = Kiosk::open(dir, Arc::new(SystemClock))?;
    match verb {
        // Written above: it needs neither ledger nor catalogue.
        NoticesVerb::Template(_) => Ok(0),
        NoticesVerb::Import(args) => notices_import::import(&kiosk, args, output),
        NoticesVerb::Search(args) => search(&kiosk, args, output),
        NoticesVerb::Enter(args) => notices_hand::enter(&kiosk, args, output),
        NoticesVerb::Correct(args) => notices_hand::correct(&kiosk, args, output),
        NoticesVerb::Withdraw(args) => notices_hand::withdraw(&kiosk, args, output),
        NoticesVerb::Waiting => notices_hand::waiting(&kiosk, output),
        NoticesVerb::Decide(args) => notices_hand::decide(&kiosk, args, output),
        NoticesVerb::CheckCode { digits } => check_code(&kiosk, &digits.join(" "), output),
    }
}

fn search(kiosk: &Kiosk, args: &SearchArgs, output: &Output<'_>) -> Result<u8, Failure> {
    let kind = match args.kind.as_deref() {
        Some(code) => Some(NoticeKind::parse(code).ok_or_else(|| Failure::new("bad-request", 3))?),
        None => None,
    };
    let bound = |given: Option<&str>| given.map(day).transpose();
    let days = match (bound(args.from.as_deref())?, bound(args.to.as_deref())?) {
        (None, None) => Days::All,
        (from, to) => Days::Between { from, to },
    };
    let page = kiosk.search_notices(&Query {
        words: args.words.join(" "),
        filter: NoticeFilter {
            kinds: kind.into_iter().collect(),
            township: args.township.clone(),
            days,
            ..NoticeFilter::default()
        },
        offset: args.offset,
        limit: args.limit.min(1000),
    })?;
    let today = kiosk.now().date();
    let object = json!({
        "total": page.total,
        "notices": page.notices.iter().map(|found| as_json(&found.notice, today)).collect::<Vec<_>>(),
    });
    output.show(&object, || {
        let mut lines =
            vec![output.text(keys::CLI_SEARCH_TOTAL, &[("total", Arg::from(page.total))])];
        lines.extend(
            page.notices
                .iter()
                .map(|found| as_line(&found.notice, today, output)),
        );
        lines
    });
    Ok(0)
}

fn as_json(notice: &Notice, today: RocDate) -> Value {
    json!({
        "id": notice.id.as_str(),
        "kind": notice.kind.code(),
        "branch": notice.branch,
        "case_no": notice.case_no.as_ref().map(CaseNo::office_form),
        "case_key": notice.case_no.as_ref().and_then(CaseNo::key),
        "unit": notice.unit,
        "round": notice.round_text,
        "state": notice.state_on(today).code(),
        "open_at": notice.open_at,
        "demo": notice.demo,
        "flags": notice.flags,
        "url": notice.source.url,
        "lots": notice.lots.iter().map(|lot| json!({
            "no": lot.no.text,
            "category": lot.category,
            "floor_price": lot.floor_price,
            "deposit": lot.deposit,
            "sold_on": lot.result.as_ref().and_then(|result| result.on),
            "sold_price": lot.result.as_ref().and_then(|result| result.price),
            "items": lot.items.iter().map(|item| json!({
                "county": item.county,
                "township": item.township,
                "address": item.address,
                "area_m2": item.area_m2,
                "area_ping": item.area_ping,
                "share": item.share,
            })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    })
}

fn as_line(notice: &Notice, today: RocDate, output: &Output<'_>) -> String {
    let lot = notice.lots.first();
    let item = lot.and_then(|lot| lot.items.first());
    let price = lot
        .and_then(|lot| lot.floor_price)
        .map(|price| price.grouped())
        .unwrap_or_default();
    let mark = if notice.demo {
        output.text(keys::CLI_SEARCH_DEMO, &[])
    } else {
        String::new()
    };
    format!(
        "{}\t{}\t{}\t{}\t{price}\t{}\t{mark}",
        notice.day().map(RocDate::short).unwrap_or_default(),
        output.text(
            format!("notices-state-{}", notice.state_on(today).code()),
            &[]
        ),
        notice.round_text,
        item.map(|item| item.address.as_str()).unwrap_or_default(),
        notice
            .case_no
            .as_ref()
            .map(CaseNo::office_form)
            .unwrap_or_default(),
    )
}

fn check_code(kiosk: &Kiosk, typed: &str, output: &Output<'_>) -> Result<u8, Failure> {
    let found = kiosk.check_paper_code(typed)?;
    let changes: Vec<_> = found
        .corrections
        .iter()
        .flat_map(|correction| &correction.changes)
        .collect();
    let message = found.verdict.message();
    let verdict = message.rsplit('-').next().unwrap_or_default();
    let object = json!({
        "verdict": verdict,
        "id": found.id.as_ref().map(NoticeId::as_str),
        "changes": changes.iter().map(|change| notices_import::as_json(change, output)).collect::<Vec<_>>(),
    });
    output.show(&object, || {
        let mut lines = vec![output.text(message, &[])];
        lines.extend(
            changes
                .iter()
                .map(|change| notices_import::as_line(change, output)),
        );
        lines
    });
    Ok(u8::from(found.verdict != PrintVerdict::Valid))
}
