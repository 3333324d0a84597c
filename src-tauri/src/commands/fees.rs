//! What reading and copying archives costs.

use kiosk_app::fees;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::convert;
use crate::error::{Answer, IpcError};

/// Lines of one wish, at most.
const MAX_WISHES: usize = 40;

/// A line of the table; its words are `forms-fees-rate-<id>`.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FeeRateDto {
    /// Id.
    pub id: String,
    /// What it belongs to; its words are `forms-fees-group-<id>`.
    pub group: String,
    /// Whole New Taiwan dollars for a unit.
    pub price: u32,
    /// Hours or sheets of a unit.
    pub every: u32,
}

/// The table.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FeeTableDto {
    /// In force since, as 民國111年12月30日.
    pub effective_roc: String,
    /// The same, ISO.
    pub effective_iso: String,
    /// Its lines.
    pub rates: Vec<FeeRateDto>,
    /// Most of one thing that is reckoned with.
    pub most: u32,
}

/// What somebody wants.
#[derive(Debug, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FeeWishDto {
    /// The rate.
    pub rate: String,
    /// How many hours, pages, pictures or sendings.
    pub quantity: u32,
}

/// A line of an estimate.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FeeLineDto {
    /// The rate.
    pub rate: String,
    /// Units that are charged.
    pub units: u32,
    /// What they cost, grouped.
    pub amount: String,
}

/// What it would cost.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FeeEstimateDto {
    /// What costs something.
    pub lines: Vec<FeeLineDto>,
    /// The sum, grouped.
    pub total: String,
}

/// The table of fees.
#[tauri::command(async)]
#[specta::specta]
pub fn fees_table() -> FeeTableDto {
    convert::fees::table(fees::fees())
}

/// What these things would cost; an estimate, never a bill.
#[tauri::command(async)]
#[specta::specta]
pub fn fees_estimate(wishes: Vec<FeeWishDto>) -> Answer<FeeEstimateDto> {
    if wishes.len() > MAX_WISHES {
        return Err(IpcError::too_large());
    }
    convert::fees::estimate(fees::fees(), wishes)
}
