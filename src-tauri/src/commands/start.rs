//! What a window needs to begin, and the time of day it shows.

use std::collections::BTreeMap;
use std::sync::Arc;

use kiosk_app::Kiosk;
use serde::Serialize;
use specta::Type;
use tauri::State;

use crate::convert;
use crate::startup::Started;

/// Everything a window needs before its first screen.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StartDto {
    /// What the machine is.
    pub role: RoleDto,
    /// The office.
    pub office: OfficeDto,
    /// The panel.
    pub panel: PanelDto,
    /// The visit's time limits.
    pub idle: IdleDto,
    /// The same for who works by keys or one switch, in larger letters or with trembling hands.
    pub unhurried: IdleDto,
    /// The number of the visit that this page is for.
    pub visit: u32,
    /// The time.
    pub now: NowDto,
    /// How old the notices are.
    pub freshness: Option<FreshnessDto>,
    /// The printer.
    pub printer: PrinterDto,
    /// Alert codes that make a service unavailable.
    pub staff_needed: Vec<String>,
    /// Why the machine could not start at all.
    pub fault: Option<FaultDto>,
    /// Somebody hears a call for help from here.
    pub desk: bool,
    /// Ready beginnings of addresses.
    pub address_prefixes: Vec<String>,
    /// 移送機關.
    pub transferring_agencies: Vec<String>,
    /// 股別.
    pub divisions: Vec<String>,
    /// The program's version.
    pub version: String,
}

/// What staff must set right before the machine can start.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FaultDto {
    /// Message key of the sentence.
    pub key: String,
    /// Its slots.
    pub args: BTreeMap<String, String>,
    /// The data folder.
    pub folder: String,
}

/// What the machine is.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum RoleDto {
    /// Service hall.
    Hall,
    /// Township site.
    Site,
    /// Staff desk.
    Desk,
    /// Wall screen.
    Wall,
}

/// The office; an empty text is a fact no source gives.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OfficeDto {
    /// Full name.
    pub name: String,
    /// Short name.
    pub short_name: String,
    /// Address.
    pub address: String,
    /// Telephone.
    pub phone: String,
    /// The profile holds invented facts: 示範資料 must be shown.
    pub sample: bool,
}

/// The panel.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PanelDto {
    /// CSS pixels per real millimetre.
    #[specta(type = specta_typescript::Number)]
    pub mm: f64,
}

/// Time limits in milliseconds.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct IdleDto {
    /// Without a touch, until the warning.
    pub warn_after_ms: u32,
    /// The warning's countdown.
    pub countdown_ms: u32,
}

/// The time, as shown.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NowDto {
    /// 115年11月22日.
    pub roc_date: String,
    /// 1 Monday to 7 Sunday.
    pub weekday: u8,
    /// 14:05.
    pub time: String,
    /// 2026-11-22.
    pub iso_date: String,
    /// False when the clock is known to be wrong.
    pub clock_trusted: bool,
}

/// How old the notices are.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FreshnessDto {
    /// The day the data speak of.
    pub as_of_roc: String,
    /// When they were brought in.
    pub imported_at_roc: String,
    /// Hours since.
    pub hours: u32,
    /// Demonstration data.
    pub demo: bool,
    /// Older than the limit: a red band.
    pub stale: bool,
    /// How the office's content stands, on a machine that follows it; message `notices-content-<code>`.
    pub content: Option<ContentDto>,
}

/// How the office's content stands.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ContentDto {
    /// As it should be; nothing is said.
    Fresh,
    /// Nothing has come yet.
    Never,
    /// Nothing new can be had.
    Away,
    /// What came was not in order.
    Refused,
}

/// The printer.
#[derive(Debug, Serialize, Type)]
#[serde(tag = "state", rename_all = "camelCase")]
pub enum PrinterDto {
    /// Can print.
    Ready,
    /// No paper.
    PaperOut,
    /// No answer.
    Offline,
    /// Anything else.
    NeedsHelp,
    /// Papers go to a folder.
    Folder,
}

/// What changes while a screen stands.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NowReportDto {
    /// The time.
    pub now: NowDto,
    /// How old the notices are.
    pub freshness: Option<FreshnessDto>,
    /// The printer.
    pub printer: PrinterDto,
}

/// Everything a window needs before its first screen.
#[tauri::command(async)]
#[specta::specta]
pub fn kiosk_start(kiosk: State<'_, Arc<Kiosk>>) -> StartDto {
    convert::start::start(&kiosk)
}

/// The time, the age of the data, the printer.
#[tauri::command(async)]
#[specta::specta]
pub fn kiosk_now(kiosk: State<'_, Arc<Kiosk>>) -> NowReportDto {
    convert::start::now_report(&kiosk)
}

/// The first screen stands and can be used; tells the terminal how long it took.
#[tauri::command(async)]
#[specta::specta]
pub fn kiosk_ready(started: State<'_, Started>) {
    started.announce();
}
