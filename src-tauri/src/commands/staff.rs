//! What the machine needs from a person.

use std::collections::BTreeMap;
use std::sync::Arc;

use kiosk_app::Kiosk;
use serde::Serialize;
use specta::Type;
use tauri::State;

use crate::convert;
use crate::error::{Answer, IpcError};

/// Characters of a help reason's code.
const MAX_REASON: usize = 40;

/// One line of the machine's report.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StaffLineDto {
    /// What it is about: `printer`, `keyring` and so on.
    pub area: String,
    /// How it stands.
    pub state: StaffStateDto,
    /// Message key.
    pub key: String,
    /// Its slots.
    pub args: BTreeMap<String, String>,
}

/// How something stands.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum StaffStateDto {
    /// As it should be.
    Ok,
    /// Works, but not as it should.
    Degraded,
    /// Not there.
    Missing,
}

/// Something a person must do.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StaffAlertDto {
    /// Key `alert-<code>`.
    pub code: String,
    /// Since when.
    pub since: String,
    /// Who must act.
    pub who: String,
}

/// The machine's report.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StaffReportDto {
    /// What is configured, missing, degraded.
    pub lines: Vec<StaffLineDto>,
    /// What waits for a person.
    pub alerts: Vec<StaffAlertDto>,
}

/// The report of the staff window.
#[tauri::command(async)]
#[specta::specta]
pub fn staff_report(kiosk: State<'_, Arc<Kiosk>>) -> Answer<StaffReportDto> {
    Ok(convert::staff::report(&kiosk.doctor()))
}

/// A citizen asked for a person; remembered for staff, with nothing about the citizen.
#[tauri::command(async)]
#[specta::specta]
pub fn help_called(kiosk: State<'_, Arc<Kiosk>>, reason: String) -> Answer<()> {
    if reason.chars().count() > MAX_REASON {
        return Err(IpcError::too_large());
    }
    Ok(kiosk.call_staff()?)
}
