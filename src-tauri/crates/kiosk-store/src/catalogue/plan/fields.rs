//! What two versions of a notice say otherwise, field by field, as people read it.

use kiosk_model::case_no::CaseNo;
use kiosk_model::date::RocDate;
use kiosk_model::money::Money;
use kiosk_model::notice::{Delivery, Lot, Notice, OutcomeKind};

/// What can change; the heading is the message `changes-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(
    missing_docs,
    reason = "each is named as the part of the notice it stands for"
)]
pub enum Field {
    State,
    OpenAt,
    BidUntil,
    OfferUntil,
    FloorPrice,
    Deposit,
    Round,
    Place,
    MailBid,
    Delivery,
    Outcome,
    Lot,
    Address,
    Area,
    Share,
    Item,
    Remarks,
    Facts,
    Case,
    Unit,
    Title,
    DocNo,
    IssuedOn,
    ValidFrom,
    ValidTo,
    Service,
    Reward,
    Attachments,
    Source,
}

impl Field {
    /// All fields, the ones people look for first at the head.
    pub const ALL: [Self; 29] = [
        Self::State,
        Self::OpenAt,
        Self::BidUntil,
        Self::OfferUntil,
        Self::FloorPrice,
        Self::Deposit,
        Self::Round,
        Self::Place,
        Self::MailBid,
        Self::Delivery,
        Self::Outcome,
        Self::Lot,
        Self::Address,
        Self::Area,
        Self::Share,
        Self::Item,
        Self::Remarks,
        Self::Facts,
        Self::Case,
        Self::Unit,
        Self::Title,
        Self::DocNo,
        Self::IssuedOn,
        Self::ValidFrom,
        Self::ValidTo,
        Self::Service,
        Self::Reward,
        Self::Attachments,
        Self::Source,
    ];

    /// The end of its message key.
    pub fn code(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::OpenAt => "openAt",
            Self::BidUntil => "bidUntil",
            Self::OfferUntil => "offerUntil",
            Self::FloorPrice => "floorPrice",
            Self::Deposit => "deposit",
            Self::Round => "round",
            Self::Place => "place",
            Self::MailBid => "mailBid",
            Self::Delivery => "delivery",
            Self::Outcome => "outcome",
            Self::Lot => "lot",
            Self::Address => "address",
            Self::Area => "area",
            Self::Share => "share",
            Self::Item => "item",
            Self::Remarks => "remarks",
            Self::Facts => "facts",
            Self::Case => "case",
            Self::Unit => "unit",
            Self::Title => "title",
            Self::DocNo => "docNo",
            Self::IssuedOn => "issuedOn",
            Self::ValidFrom => "validFrom",
            Self::ValidTo => "validTo",
            Self::Service => "service",
            Self::Reward => "reward",
            Self::Attachments => "attachments",
            Self::Source => "source",
        }
    }

    /// The message of its heading.
    pub fn key(self) -> String {
        format!("changes-{}", self.code())
    }

    /// Whether a change of it is a correction in the sense of the law (更正): a price or a day.
    fn is_correction(self) -> bool {
        matches!(
            self,
            Self::OpenAt | Self::OfferUntil | Self::FloorPrice | Self::Deposit
        )
    }
}

/// What a field says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldValue {
    /// Nothing.
    Nothing,
    /// A text to be shown as it is: a price with its commas, a day, the notice's own words.
    Text(String),
    /// A message, by its key.
    Word(String),
}

/// One field that says something else than before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// Which.
    pub field: Field,
    /// The number of the lot it belongs to; `None` for the whole notice, empty for a single lot.
    pub lot: Option<String>,
    /// Before.
    pub before: FieldValue,
    /// After.
    pub after: FieldValue,
}

/// What `after` says otherwise than `before`. Rows are compared as they are: a lot that one of them does not hold is
/// one that came or went.
pub fn changes(before: &Notice, after: &Notice) -> Vec<FieldChange> {
    let mut found: Vec<FieldChange> = of_notice(before)
        .into_iter()
        .zip(of_notice(after))
        .filter(|(before, after)| before.1 != after.1)
        .map(|((field, before), (_, after))| FieldChange {
            field,
            lot: None,
            before,
            after,
        })
        .collect();
    for lot in &before.lots {
        let later = after.lots.iter().find(|later| later.key == lot.key);
        match later {
            Some(later) => found.extend(
                of_lot(lot)
                    .into_iter()
                    .zip(of_lot(later))
                    .filter(|(before, after)| before.1 != after.1)
                    .map(|((field, before), (_, after))| FieldChange {
                        field,
                        lot: Some(later.no.text.clone()),
                        before,
                        after,
                    }),
            ),
            None => found.push(whole_lot(lot, name_of(lot), FieldValue::Nothing)),
        }
    }
    for lot in &after.lots {
        if before.lots.iter().all(|earlier| earlier.key != lot.key) {
            found.push(whole_lot(lot, FieldValue::Nothing, name_of(lot)));
        }
    }
    found.sort_by_key(|change| Field::ALL.iter().position(|field| *field == change.field));
    found
}

/// Whether a price or a day was changed.
pub(in crate::catalogue) fn is_correction(before: &Notice, after: &Notice) -> bool {
    changes(before, after)
        .iter()
        .any(|change| change.field.is_correction())
}

fn whole_lot(lot: &Lot, before: FieldValue, after: FieldValue) -> FieldChange {
    FieldChange {
        field: Field::Lot,
        lot: Some(lot.no.text.clone()),
        before,
        after,
    }
}

/// What a lot is called where it stands for itself: its number and floor price.
fn name_of(lot: &Lot) -> FieldValue {
    let price = lot.floor_price.map(Money::grouped).unwrap_or_default();
    let name = format!("{} {price}", lot.no.text);
    FieldValue::Text(name.trim().to_owned())
}

fn text(text: impl Into<String>) -> FieldValue {
    let text = text.into();
    if text.is_empty() {
        FieldValue::Nothing
    } else {
        FieldValue::Text(text)
    }
}

fn day(day: Option<RocDate>) -> FieldValue {
    text(day.map(RocDate::short).unwrap_or_default())
}

fn money(money: Option<Money>) -> FieldValue {
    text(money.map(Money::grouped).unwrap_or_default())
}

/// `2026-08-04T15:00` as the office writes it, `115/08/04 15:00`.
fn moment(notice: &Notice) -> FieldValue {
    let Some(day) = notice.open_day() else {
        return text(notice.open_at.clone().unwrap_or_default());
    };
    text(match notice.open_time() {
        Some((hour, minute)) => format!("{} {hour:02}:{minute:02}", day.short()),
        None => day.short(),
    })
}

fn of_notice(notice: &Notice) -> Vec<(Field, FieldValue)> {
    let cases: Vec<String> = notice.cases().map(CaseNo::office_form).collect();
    let mail = match notice.mail_bid {
        Some(true) => FieldValue::Word("changes-yes".to_owned()),
        Some(false) => FieldValue::Word("changes-no".to_owned()),
        None => FieldValue::Nothing,
    };
    let files: Vec<&str> = notice
        .attachments
        .iter()
        .map(|file| file.title.as_str())
        .collect();
    vec![
        (
            Field::State,
            FieldValue::Word(format!("notices-state-{}", notice.state.code())),
        ),
        (Field::OpenAt, moment(notice)),
        (Field::BidUntil, text(&*notice.bid_until)),
        (Field::OfferUntil, day(notice.offer_until)),
        (Field::Round, text(&*notice.round_text)),
        (Field::Place, text(&*notice.place)),
        (Field::MailBid, mail),
        (Field::Case, text(cases.join("、"))),
        (Field::Unit, text(notice.unit.clone().unwrap_or_default())),
        (Field::Title, text(&*notice.title)),
        (
            Field::DocNo,
            text(notice.doc_no.clone().unwrap_or_default()),
        ),
        (Field::IssuedOn, day(notice.issued_on)),
        (Field::ValidFrom, day(notice.valid_from)),
        (Field::ValidTo, day(notice.valid_to)),
        (Field::Service, service(notice)),
        (Field::Reward, reward(notice)),
        (Field::Attachments, text(files.join("、"))),
        (
            Field::Source,
            text(notice.source.url.clone().unwrap_or_default()),
        ),
    ]
}

fn service(notice: &Notice) -> FieldValue {
    let Some(service) = &notice.service else {
        return FieldValue::Nothing;
    };
    let mut parts: Vec<String> = service
        .addressees
        .iter()
        .map(|addressee| format!("{} {}", addressee.name, addressee.representative))
        .collect();
    parts.extend([
        service.document.clone(),
        service.basis.clone(),
        service.effective_on.map(RocDate::short).unwrap_or_default(),
        service.collect_at.clone(),
    ]);
    text(joined(&parts))
}

fn reward(notice: &Notice) -> FieldValue {
    let Some(reward) = &notice.reward else {
        return FieldValue::Nothing;
    };
    let mut parts = vec![
        reward.debtor.name.clone(),
        reward.debtor.representative.clone(),
        reward.agency.clone(),
        reward.debt_kind.clone(),
        reward.debt_text.clone(),
    ];
    parts.extend(reward.wanted.iter().cloned());
    parts.push(
        reward
            .rate
            .map(|rate| format!("{rate}%"))
            .unwrap_or_default(),
    );
    parts.push(reward.cap.map(Money::grouped).unwrap_or_default());
    parts.push(reward.contact.clone());
    text(joined(&parts))
}

fn joined(parts: &[String]) -> String {
    let said: Vec<&str> = parts
        .iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty())
        .collect();
    said.join("；")
}

fn of_lot(lot: &Lot) -> Vec<(Field, FieldValue)> {
    let each = |of: &dyn Fn(&kiosk_model::notice::Item) -> String| -> FieldValue {
        text(joined(&lot.items.iter().map(of).collect::<Vec<_>>()))
    };
    let delivery = match lot.delivery {
        Delivery::Yes => "yes",
        Delivery::No => "no",
        Delivery::Partial => "partial",
        Delivery::SeeRemarks => "see",
        Delivery::Unknown => "unknown",
    };
    let facts: Vec<String> = lot.facts.iter().map(|fact| fact.text.clone()).collect();
    vec![
        (Field::FloorPrice, money(lot.floor_price)),
        (Field::Deposit, money(lot.deposit)),
        (
            Field::Delivery,
            FieldValue::Word(format!("notices-delivery-{delivery}")),
        ),
        (Field::Outcome, outcome(lot)),
        (
            Field::Lot,
            text(format!("{} {}", lot.no.text, lot.category).trim()),
        ),
        (
            Field::Address,
            each(&|item| format!("{}{}{}", item.county, item.township, item.address)),
        ),
        (
            Field::Area,
            each(&|item| {
                item.area_m2
                    .map(|area| format!("{area}㎡"))
                    .unwrap_or_default()
            }),
        ),
        (
            Field::Share,
            each(&|item| item.share.clone().unwrap_or_default()),
        ),
        (Field::Item, each(&of_item)),
        (Field::Remarks, text(&*lot.remarks)),
        (Field::Facts, text(joined(&facts))),
    ]
}

fn outcome(lot: &Lot) -> FieldValue {
    let Some(result) = &lot.result else {
        return FieldValue::Nothing;
    };
    if result.price.is_none() && result.on_raw.is_empty() {
        let kind = match result.kind {
            OutcomeKind::Sold => "sold",
            OutcomeKind::TakenByCreditor => "takenByCreditor",
            OutcomeKind::SoldInOffer => "soldInOffer",
            OutcomeKind::Failed => "failed",
            OutcomeKind::Unknown => "unknown",
        };
        return FieldValue::Word(format!("notices-outcome-{kind}"));
    }
    let price = result.price.map(Money::grouped).unwrap_or_default();
    text(format!("{} {price}", result.on_raw).trim())
}

fn of_item(item: &kiosk_model::notice::Item) -> String {
    let mut parts = vec![
        item.parcel_code.clone(),
        item.name.clone(),
        item.quantity.clone(),
        item.building_nos.join("、"),
        item.floors.join("、"),
        item.floor_price.map(Money::grouped).unwrap_or_default(),
    ];
    if let Some(movable) = &item.movable {
        parts.extend([
            movable.plate.clone(),
            movable.brand.clone(),
            movable.model.clone(),
            movable.made.clone(),
            movable.mileage.clone(),
            movable.stored_at.clone(),
            movable.condition.clone(),
        ]);
    }
    joined(&parts)
}
