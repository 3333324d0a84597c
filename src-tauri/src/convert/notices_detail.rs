//! One notice in full, on its way to the screen.

use kiosk_app::Kiosk;
use kiosk_app::notices::{AttachmentView, CorrectionView, FieldValue, NoticeView, RoundInHistory};
use kiosk_model::case_no::CaseNo;
use kiosk_model::date::RocDate;
use kiosk_model::notice::{
    Addressee, AttachmentKind, Item, ItemKind, Lot, Movable, Outcome, OutcomeKind, Reward, Service,
    Told,
};

use super::notices::{day, decimal, delivery, money, round, state, summary};
use crate::commands::notices::*;

/// A notice in full.
pub(crate) fn detail(view: &NoticeView, today: RocDate) -> NoticeDetailDto {
    let notice = &view.notice;
    NoticeDetailDto {
        summary: summary(notice, today),
        branch: notice.branch.clone(),
        unit: notice.unit.clone(),
        title: notice.title.clone(),
        doc_no: notice.doc_no.clone(),
        issued_on: notice.issued_on.map(day),
        valid_to: notice.valid_to.map(day),
        more_cases: notice.more_cases.iter().map(CaseNo::office_form).collect(),
        bid_until: notice.bid_until.clone(),
        mail_bid: notice.mail_bid,
        place: notice.place.clone(),
        lots: notice.lots.iter().map(lot).collect(),
        service: notice.service.as_ref().map(service),
        reward: notice.reward.as_ref().map(reward),
        attachments: view.attachments.iter().map(attachment).collect(),
        history: view
            .history
            .iter()
            .filter(|round| !round.twin)
            .map(step)
            .collect(),
        corrections: view.corrections.iter().map(correction).collect(),
        url: notice.source.url.clone(),
        qr: notice.source.url.as_deref().and_then(square_code),
        attribution: notice.source.attribution.clone(),
        flags: notice.flags.clone(),
    }
}

/// County and township, unless the address says them itself.
fn place_beside(item: &Item) -> String {
    let place = format!("{}{}", item.county, item.township);
    if item.address.starts_with(&place) {
        String::new()
    } else {
        place
    }
}

fn lot(lot: &Lot) -> LotDto {
    LotDto {
        key: lot.key.clone(),
        no: lot.no.text.clone(),
        category: lot.category.clone(),
        floor_price: lot.floor_price.map(money),
        deposit: lot.deposit.map(money),
        delivery: delivery(lot.delivery),
        taken_back: lot.taken_back.map(state),
        outcome: lot.result.as_ref().map(outcome),
        items: lot.items.iter().map(item).collect(),
        facts: lot
            .facts
            .iter()
            .map(|fact| LotFactDto {
                kind: fact.kind.code().to_owned(),
                text: fact.text.clone(),
            })
            .collect(),
        remarks: lot.remarks.clone(),
    }
}

fn outcome(result: &Outcome) -> OutcomeDto {
    OutcomeDto {
        kind: match result.kind {
            OutcomeKind::Sold => OutcomeKindDto::Sold,
            OutcomeKind::TakenByCreditor => OutcomeKindDto::TakenByCreditor,
            OutcomeKind::SoldInOffer => OutcomeKindDto::SoldInOffer,
            OutcomeKind::Failed => OutcomeKindDto::Failed,
            OutcomeKind::Unknown => OutcomeKindDto::Unknown,
        },
        on_roc: result.on.map(RocDate::long),
        on_raw: result.on_raw.clone(),
        price: result.price.map(money),
    }
}

fn item(item: &Item) -> LotItemDto {
    LotItemDto {
        kind: match item.kind {
            ItemKind::Land => ItemKindDto::Land,
            ItemKind::Building => ItemKindDto::Building,
            ItemKind::Other => ItemKindDto::Other,
        },
        place: place_beside(item),
        address: item.address.clone(),
        parcel_code: item.parcel_code.clone(),
        area_m2: item.area_m2.map(decimal),
        area_ping: item.area_ping.map(decimal),
        share: item.share.clone(),
        name: item.name.clone(),
        quantity: item.quantity.clone(),
        building_nos: item.building_nos.clone(),
        floors: item.floors.clone(),
        floor_price: item.floor_price.map(money),
        movable: item.movable.as_ref().map(movable),
    }
}

fn movable(thing: &Movable) -> MovableDto {
    MovableDto {
        no: thing.no,
        plate: thing.plate.clone(),
        brand: thing.brand.clone(),
        model: thing.model.clone(),
        engine: thing.engine.clone(),
        made: thing.made.clone(),
        mileage: thing.mileage.clone(),
        key: told(thing.key),
        runs: told(thing.runs),
        registrable: told(thing.registrable),
        stored_at: thing.stored_at.clone(),
        condition: thing.condition.clone(),
    }
}

fn told(told: Told) -> ToldDto {
    match told {
        Told::Yes => ToldDto::Yes,
        Told::No => ToldDto::No,
        Told::Unknown => ToldDto::Unknown,
        Told::Conflicting => ToldDto::Conflicting,
    }
}

fn person(person: &Addressee) -> PersonDto {
    PersonDto {
        name: person.name.clone(),
        representative: person.representative.clone(),
    }
}

fn service(service: &Service) -> ServiceDto {
    ServiceDto {
        people: service.addressees.iter().map(person).collect(),
        document: service.document.clone(),
        basis: service.basis.clone(),
        effective_on: service.effective_on.map(day),
        effective_days: service
            .ground
            .and_then(|ground| u32::try_from(ground.days()).ok()),
        collect_at: service.collect_at.clone(),
    }
}

fn reward(reward: &Reward) -> RewardDto {
    RewardDto {
        debtor: person(&reward.debtor),
        agency: reward.agency.clone(),
        debt_kind: reward.debt_kind.clone(),
        debt_text: reward.debt_text.clone(),
        wanted: reward.wanted.clone(),
        rate: reward.rate.map(|rate| rate.grouped()),
        cap: reward.cap.map(money),
        contact: reward.contact.clone(),
    }
}

fn attachment(file: &AttachmentView) -> AttachmentDto {
    AttachmentDto {
        title: file.title.clone(),
        kind: match file.kind {
            AttachmentKind::Document => AttachmentKindDto::Document,
            AttachmentKind::Photo => AttachmentKindDto::Photo,
            AttachmentKind::Map => AttachmentKindDto::Map,
        },
        here: file.path.is_some(),
        pages: Kiosk::notice_file_pages(file.kind, file.path.as_deref()),
    }
}

fn step(past: &RoundInHistory) -> RoundStepDto {
    let lot = past.lots.first();
    RoundStepDto {
        id: past.id.as_str().to_owned(),
        round: past.round.map(round),
        day: past.day.map(day),
        floor_price: lot.and_then(|lot| lot.floor_price).map(money),
        state: state(past.state),
        sold_price: lot
            .and_then(|lot| lot.outcome.as_ref())
            .and_then(|outcome| outcome.price)
            .map(money),
        current: past.this,
    }
}

fn correction(correction: &CorrectionView) -> CorrectionDto {
    CorrectionDto {
        on: Some(day(correction.on)),
        changes: correction
            .changes
            .iter()
            .map(|change| FieldChangeDto {
                field: change.field.key(),
                lot: change.lot.clone().unwrap_or_default(),
                before: value(&change.before),
                after: value(&change.after),
            })
            .collect(),
    }
}

fn value(value: &FieldValue) -> FieldValueDto {
    match value {
        FieldValue::Nothing => FieldValueDto::Nothing,
        FieldValue::Text(text) => FieldValueDto::Text { text: text.clone() },
        FieldValue::Word(key) => FieldValueDto::Word { key: key.clone() },
    }
}

/// Light fields around a square code, without which phones do not find it (ISO/IEC 18004).
const QUIET: i32 = 4;

/// An address as a square code; none where it is too long for one.
fn square_code(text: &str) -> Option<QrDto> {
    use std::fmt::Write as _;
    let code = qrcodegen::QrCode::encode_text(text, qrcodegen::QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in 0..code.size() {
            if code.get_module(x, y) {
                // Writing into a string cannot fail.
                let _ = write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET);
            }
        }
    }
    Some(QrDto {
        size: u32::try_from(code.size() + 2 * QUIET).ok()?,
        path,
    })
}
