//! The fields of a notice by hand, as a clerk writes them into a file: every problem by the field's name, none hides
//! another.

use kiosk_model::area::ping;
use kiosk_model::case_no::CaseNo;
use kiosk_model::date::RocDate;
use kiosk_model::money::Money;
use kiosk_model::notice::{
    Addressee, Attachment, Delivery, Item, ItemKind, Lot, LotNo, Movable, Notice, NoticeId,
    NoticeKind, NoticeState, Reward, Round, Service, ServiceGround,
};
use kiosk_model::published;
use kiosk_notices::attachments;
use serde_json::{Map, Value};

use super::HandProblem;

/// The longest text of a field, in characters: seizure findings of 2,000 and more are real.
const LONGEST: usize = 10_000;
/// The most lots, items or names in one notice.
const MOST: usize = 500;

/// Fills in what the file names; a field nobody knows is a problem, not ignored.
pub(super) fn fill(notice: &mut Notice, given: &Value) -> Vec<HandProblem> {
    let mut reader = Reader::default();
    let Some(fields) = reader.table("", given) else {
        return reader.problems;
    };
    for (name, value) in fields {
        reader.notice(notice, name, value);
    }
    reader.problems
}

/// What no notice can do without.
pub(super) fn check_whole(notice: &Notice) -> Vec<HandProblem> {
    let mut missing = Vec::new();
    let mut need = |there: bool, field: &str| {
        if !there {
            missing.push(HandProblem {
                field: field.to_owned(),
                code: "missing",
            });
        }
    };
    match notice.kind {
        NoticeKind::Estate | NoticeKind::Movable => {
            need(notice.case_no.is_some(), "case_no");
            need(!notice.lots.is_empty(), "lots");
            need(
                notice.open_at.is_some() || notice.state != NoticeState::Upcoming,
                "open_at",
            );
        }
        NoticeKind::Service => {
            let service = notice.service.as_ref();
            need(
                service.is_some_and(|service| !service.addressees.is_empty()),
                "service.addressees",
            );
            need(notice.issued_on.is_some(), "issued_on");
        }
        NoticeKind::Reward => {
            let reward = notice.reward.as_ref();
            need(
                reward.is_some_and(|reward| !reward.debtor.name.is_empty()),
                "reward.debtor",
            );
        }
    }
    if let (Some(first), Some(last)) = (notice.valid_from, notice.valid_to)
        && last < first
    {
        missing.push(HandProblem {
            field: "valid_to".to_owned(),
            code: "beforeStart",
        });
    }
    missing
}

#[derive(Default)]
struct Reader {
    problems: Vec<HandProblem>,
}

impl Reader {
    fn problem(&mut self, field: &str, code: &'static str) {
        self.problems.push(HandProblem {
            field: field.to_owned(),
            code,
        });
    }

    fn notice(&mut self, notice: &mut Notice, name: &str, value: &Value) {
        match name {
            // Read before, to know what is filled in.
            "kind" => {}
            "id" => self.put(name, value, |text| notice.id = NoticeId(text)),
            "branch" => self.put(name, value, |text| notice.branch = text),
            "case_no" => {
                if let Some(case) = self.case(name, value) {
                    notice.case_no = Some(case);
                }
            }
            "more_cases" => {
                notice.more_cases = self
                    .each(name, value)
                    .into_iter()
                    .filter_map(|(field, value)| self.case(&field, value))
                    .collect();
            }
            "unit" => self.put(name, value, |text| notice.unit = some(text)),
            "title" => self.put(name, value, |text| notice.title = text),
            "doc_no" => self.put(name, value, |text| notice.doc_no = some(text)),
            "issued_on" => self.day(name, value, &mut notice.issued_on),
            "valid_from" => self.day(name, value, &mut notice.valid_from),
            "valid_to" => self.day(name, value, &mut notice.valid_to),
            "offer_until" => self.day(name, value, &mut notice.offer_until),
            "round" => self.put(name, value, |text| {
                notice.round = Round::parse(&text);
                notice.round_text = text;
            }),
            "state" => {
                let text = self.text(name, value);
                match text.as_deref().map(NoticeState::parse) {
                    Some(Some(state)) => notice.state = state,
                    Some(None) => self.problem(name, "unknown"),
                    None => {}
                }
            }
            "open_at" => match self.text(name, value).as_deref().map(moment) {
                Some(Some(at)) => notice.open_at = Some(at),
                Some(None) => self.problem(name, "noMoment"),
                None => {}
            },
            "bid_until" => self.put(name, value, |text| notice.bid_until = text),
            "mail_bid" => match value.as_bool() {
                Some(told) => notice.mail_bid = Some(told),
                None => self.problem(name, "noYesOrNo"),
            },
            "place" => self.put(name, value, |text| notice.place = text),
            "attachments" => self.attachments(notice, name, value),
            "lots" => {
                for (field, value) in self.each(name, value) {
                    self.lot(&mut notice.lots, &field, value);
                }
            }
            "service" => {
                let mut service = notice.service.take().unwrap_or_default();
                self.service(&mut service, name, value);
                notice.service = Some(service);
            }
            "reward" => {
                let mut reward = notice.reward.take().unwrap_or_default();
                self.reward(&mut reward, name, value);
                notice.reward = Some(reward);
            }
            _ => self.problem(name, "unknownField"),
        }
    }

    /// Names of files; one the notice has already stays as it is kept.
    fn attachments(&mut self, notice: &mut Notice, name: &str, value: &Value) {
        let before = std::mem::take(&mut notice.attachments);
        for (field, value) in self.each(name, value) {
            let Some(text) = self.text(&field, value) else {
                continue;
            };
            let found = attachments::named(&text, &mut Vec::new());
            match <[Attachment; 1]>::try_from(found) {
                Ok([file]) if notice.attachments.len() < attachments::MAX_FILES => {
                    let kept = before.iter().find(|kept| kept.title == file.title);
                    notice.attachments.push(kept.cloned().unwrap_or(file));
                }
                Ok(_) => return self.problem(name, "tooMany"),
                Err(_) => self.problem(&field, "noFile"),
            }
        }
    }

    /// A lot with a number that is there is changed; another is new.
    fn lot(&mut self, lots: &mut Vec<Lot>, field: &str, value: &Value) {
        let Some(fields) = self.table(field, value) else {
            return;
        };
        let number = fields.get("no").and_then(Value::as_str).unwrap_or_default();
        let found = lots.iter().position(|lot| lot.no.text == number.trim());
        let at = found.unwrap_or_else(|| {
            lots.push(Lot {
                key: if number.trim().is_empty() {
                    "1".to_owned()
                } else {
                    number.trim().to_owned()
                },
                no: LotNo::parse(number),
                ..Lot::default()
            });
            lots.len() - 1
        });
        let lot = &mut lots[at];
        for (name, value) in fields {
            let place = format!("{field}.{name}");
            match name.as_str() {
                "no" => self.put(&place, value, drop),
                "category" => self.put(&place, value, |text| lot.category = text),
                "floor_price" => self.money(&place, value, &mut lot.floor_price),
                "deposit" => self.money(&place, value, &mut lot.deposit),
                "delivery" => match value.as_str() {
                    Some("yes" | "點交") => lot.delivery = Delivery::Yes,
                    Some("no" | "不點交") => lot.delivery = Delivery::No,
                    Some("partial" | "部分點交" | "部份點交") => {
                        lot.delivery = Delivery::Partial;
                    }
                    Some("see" | "如備註") => lot.delivery = Delivery::SeeRemarks,
                    _ => self.problem(&place, "unknown"),
                },
                "remarks" => self.put(&place, value, |text| lot.remarks = text),
                "items" => {
                    lot.items = self
                        .each(&place, value)
                        .into_iter()
                        .filter_map(|(field, value)| self.item(&field, value))
                        .collect();
                }
                _ => self.problem(&place, "unknownField"),
            }
        }
    }

    fn item(&mut self, field: &str, value: &Value) -> Option<Item> {
        let fields = self.table(field, value)?;
        let mut item = Item::default();
        let mut movable = Movable::default();
        for (name, value) in fields {
            let place = format!("{field}.{name}");
            match name.as_str() {
                "kind" => match value.as_str() {
                    Some("land") => item.kind = ItemKind::Land,
                    Some("building") => item.kind = ItemKind::Building,
                    Some("other") => item.kind = ItemKind::Other,
                    _ => self.problem(&place, "unknown"),
                },
                "county" => self.put(&place, value, |text| item.county = text),
                "township" => self.put(&place, value, |text| item.township = text),
                "address" => self.put(&place, value, |text| item.address = text),
                "parcel_code" => self.put(&place, value, |text| item.parcel_code = text),
                "share" => self.put(&place, value, |text| item.share = some(text)),
                "name" => self.put(&place, value, |text| item.name = text),
                "quantity" => self.put(&place, value, |text| item.quantity = text),
                "area_m2" => match value.as_f64().filter(|area| (0.0..1e10).contains(area)) {
                    Some(area) => {
                        item.area_m2 = Some(area);
                        item.area_ping = Some(ping(area));
                    }
                    None => self.problem(&place, "noNumber"),
                },
                "plate" => self.put(&place, value, |text| movable.plate = text),
                "brand" => self.put(&place, value, |text| movable.brand = text),
                "model" => self.put(&place, value, |text| movable.model = text),
                "made" => self.put(&place, value, |text| movable.made = text),
                "stored_at" => self.put(&place, value, |text| movable.stored_at = text),
                "condition" => self.put(&place, value, |text| movable.condition = text),
                _ => self.problem(&place, "unknownField"),
            }
        }
        item.movable = (movable != Movable::default()).then_some(movable);
        Some(item)
    }

    fn service(&mut self, service: &mut Service, field: &str, value: &Value) {
        let Some(fields) = self.table(field, value) else {
            return;
        };
        for (name, value) in fields {
            let place = format!("{field}.{name}");
            match name.as_str() {
                "addressees" => {
                    service.addressees = self
                        .each(&place, value)
                        .into_iter()
                        .filter_map(|(field, value)| self.text(&field, value))
                        .map(|name| Addressee {
                            name,
                            ..Addressee::default()
                        })
                        .collect();
                }
                "document" => self.put(&place, value, |text| service.document = text),
                "basis" => self.put(&place, value, |text| service.basis = text),
                "ground" => match value.as_str() {
                    Some("domestic") => service.ground = Some(ServiceGround::Domestic),
                    Some("abroad") => service.ground = Some(ServiceGround::Abroad),
                    Some("repeated") => service.ground = Some(ServiceGround::Repeated),
                    _ => self.problem(&place, "unknown"),
                },
                "effective_on" => self.day(&place, value, &mut service.effective_on),
                "collect_at" => self.put(&place, value, |text| service.collect_at = text),
                _ => self.problem(&place, "unknownField"),
            }
        }
    }

    fn reward(&mut self, reward: &mut Reward, field: &str, value: &Value) {
        let Some(fields) = self.table(field, value) else {
            return;
        };
        for (name, value) in fields {
            let place = format!("{field}.{name}");
            match name.as_str() {
                "debtor" => self.put(&place, value, |text| reward.debtor.name = text),
                "agency" => self.put(&place, value, |text| reward.agency = text),
                "debt_kind" => self.put(&place, value, |text| reward.debt_kind = text),
                "debt_text" => self.put(&place, value, |text| reward.debt_text = text),
                "wanted" => {
                    reward.wanted = self
                        .each(&place, value)
                        .into_iter()
                        .filter_map(|(field, value)| self.text(&field, value))
                        .collect();
                }
                "cap" => self.money(&place, value, &mut reward.cap),
                "contact" => self.put(&place, value, |text| reward.contact = text),
                _ => self.problem(&place, "unknownField"),
            }
        }
    }

    fn table<'v>(&mut self, field: &str, value: &'v Value) -> Option<&'v Map<String, Value>> {
        let table = value.as_object();
        if table.is_none() {
            self.problem(field, "noTable");
        }
        table
    }

    fn each<'v>(&mut self, field: &str, value: &'v Value) -> Vec<(String, &'v Value)> {
        match value.as_array() {
            Some(list) if list.len() <= MOST => list
                .iter()
                .zip(1..)
                .map(|(value, at)| (format!("{field}.{at}"), value))
                .collect(),
            Some(_) => {
                self.problem(field, "tooMany");
                Vec::new()
            }
            None => {
                self.problem(field, "noList");
                Vec::new()
            }
        }
    }

    /// A text without control characters; lines may break.
    fn text(&mut self, field: &str, value: &Value) -> Option<String> {
        let Some(text) = value.as_str() else {
            self.problem(field, "noText");
            return None;
        };
        if text.chars().count() > LONGEST {
            self.problem(field, "tooLong");
            return None;
        }
        if text.chars().any(|c| c.is_control() && c != '\n') {
            self.problem(field, "noText");
            return None;
        }
        Some(text.trim().to_owned())
    }

    fn put(&mut self, field: &str, value: &Value, put: impl FnOnce(String)) {
        if let Some(text) = self.text(field, value) {
            put(text);
        }
    }

    fn day(&mut self, field: &str, value: &Value, into: &mut Option<RocDate>) {
        match self.text(field, value).as_deref().map(day) {
            Some(Some(day)) => *into = Some(day),
            Some(None) => self.problem(field, "noDay"),
            None => {}
        }
    }

    fn money(&mut self, field: &str, value: &Value, into: &mut Option<Money>) {
        let money = match value {
            Value::Number(number) => number.as_i64().and_then(|dollars| Money::new(dollars).ok()),
            // As notices print it: 120萬元.
            Value::String(text) => published::amount(text).ok().flatten(),
            _ => None,
        };
        match money {
            Some(money) => *into = Some(money),
            None => self.problem(field, "noMoney"),
        }
    }

    fn case(&mut self, field: &str, value: &Value) -> Option<CaseNo> {
        let case = self.text(field, value).map(|text| CaseNo::parse(&text))?;
        if case.is_none() {
            self.problem(field, "noCase");
        }
        case
    }
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// `115/8/4`, `2026-08-04`.
fn day(text: &str) -> Option<RocDate> {
    RocDate::parse_iso(text)
        .or_else(|_| RocDate::parse_roc(text))
        .ok()
}

/// `115/8/4 15:00`, `2026-08-04T15:00`, or a day alone.
fn moment(text: &str) -> Option<String> {
    let (on, at) = text
        .split_once(['T', ' '])
        .map_or((text, None), |(on, at)| (on, Some(at.trim())));
    let on = day(on)?.iso();
    let Some(at) = at else {
        return Some(on);
    };
    let (hour, minute) = at.split_once(':')?;
    let hour: u8 = hour.parse().ok().filter(|hour| *hour < 24)?;
    let minute: u8 = minute.parse().ok().filter(|minute| *minute < 60)?;
    Some(format!("{on}T{hour:02}:{minute:02}"))
}
