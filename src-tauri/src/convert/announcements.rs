//! Announcements on their way to the screen.

use kiosk_app::Kiosk;
use kiosk_app::announcements::{Announcement, Hazard, Level};
use kiosk_model::date::RocDate;
use kiosk_model::variant::Variant;

use super::notices::{count, day};
use crate::commands::announcements::{
    AnnouncementDto, AnnouncementLevelDto, AnnouncementPictureDto, HazardDto,
};
use crate::commands::notices::DayDto;
use crate::error::{Answer, ErrorCode, IpcError};

/// What holds now, emergencies first.
pub(crate) fn list(kiosk: &Kiosk, variant: &str) -> Vec<AnnouncementDto> {
    let variant = Variant::parse(variant).unwrap_or(Variant::ZhTw);
    kiosk
        .announcements(kiosk.now())
        .iter()
        .map(|told| announcement(told, variant))
        .collect()
}

fn announcement(told: &Announcement, variant: Variant) -> AnnouncementDto {
    AnnouncementDto {
        id: told.id.clone(),
        level: match told.level {
            Level::Info => AnnouncementLevelDto::Info,
            Level::Notice => AnnouncementLevelDto::Notice,
            Level::Emergency => AnnouncementLevelDto::Emergency,
        },
        hazard: told.hazard.map(|hazard| match hazard {
            Hazard::Typhoon => HazardDto::Typhoon,
            Hazard::Evacuation => HazardDto::Evacuation,
            Hazard::Earthquake => HazardDto::Earthquake,
            Hazard::Other => HazardDto::Other,
        }),
        title: told.title_in(variant).to_owned(),
        text: told.text_in(variant).to_owned(),
        translated: told.title.contains_key(&variant),
        from: told.from.as_deref().and_then(moment),
        until: told.until.as_deref().and_then(moment),
        pictures: count(told.pictures.len()),
    }
}

/// `2026-11-22T08:00`, in Taiwan's time.
fn moment(text: &str) -> Option<DayDto> {
    let on = RocDate::parse_iso(text.get(..10)?).ok()?;
    Some(DayDto {
        time: text.get(11..16).map(str::to_owned),
        ..day(on)
    })
}

/// One picture as it was published; the width is the screen's to choose.
pub(crate) fn picture(kiosk: &Kiosk, request: &AnnouncementPictureDto) -> Answer<Vec<u8>> {
    let refused = |code| IpcError {
        code,
        incident: None,
    };
    let all = kiosk.announcements(kiosk.now());
    let path = all
        .iter()
        .find(|told| told.id == request.id)
        .and_then(|told| told.pictures.get(request.picture))
        .ok_or_else(|| refused(ErrorCode::NotFound))?;
    std::fs::read(path).map_err(|_| refused(ErrorCode::NotFound))
}
