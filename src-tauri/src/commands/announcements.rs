//! What the office has to say.

use std::sync::Arc;

use kiosk_app::Kiosk;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::State;
use tauri::ipc::Response;

use super::notices::DayDto;
use crate::convert;
use crate::error::Answer;

/// Something the office has to say.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AnnouncementDto {
    /// Stable id.
    pub id: String,
    /// How much it matters.
    pub level: AnnouncementLevelDto,
    /// What kind of danger, for an emergency.
    pub hazard: Option<HazardDto>,
    /// Title in the language of the visit.
    pub title: String,
    /// Text in the language of the visit.
    pub text: String,
    /// Whether title and text are in that language, or in Chinese for want of it.
    pub translated: bool,
    /// From when; none for at once.
    pub from: Option<DayDto>,
    /// Until when; none until it is lowered.
    pub until: Option<DayDto>,
    /// Pictures that belong to it.
    pub pictures: u32,
}

/// How much an announcement matters.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum AnnouncementLevelDto {
    /// Good to know.
    Info,
    /// Stands in the banner.
    Notice,
    /// Takes the whole screen.
    Emergency,
}

/// Kinds of danger.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum HazardDto {
    /// 颱風.
    Typhoon,
    /// 疏散.
    Evacuation,
    /// 地震.
    Earthquake,
    /// Anything else.
    Other,
}

/// Which picture is wanted.
#[derive(Debug, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnnouncementPictureDto {
    /// The announcement.
    pub id: String,
    /// Which of its pictures, from 0.
    pub picture: usize,
    /// Width in pixels.
    pub width: u32,
}

/// What the office has to say now, emergencies first.
#[tauri::command(async)]
#[specta::specta]
pub fn announcements_list(
    kiosk: State<'_, Arc<Kiosk>>,
    variant: String,
) -> Answer<Vec<AnnouncementDto>> {
    Ok(convert::announcements::list(&kiosk, &variant))
}

/// One of the pictures of an announcement, as it was published (PNG or JPEG).
#[tauri::command(async)]
pub fn announcements_picture(
    kiosk: State<'_, Arc<Kiosk>>,
    request: AnnouncementPictureDto,
) -> Answer<Response> {
    Ok(Response::new(convert::announcements::picture(
        &kiosk, &request,
    )?))
}
