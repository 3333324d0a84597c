//! Fees, between Rust and the screen.

use kiosk_app::error::Error;
use kiosk_app::fees::{Fees, MOST, Wish};

use crate::commands::fees::*;
use crate::error::Answer;

/// The table.
pub(crate) fn table(fees: &Fees) -> FeeTableDto {
    FeeTableDto {
        effective_roc: fees.effective.long(),
        effective_iso: fees.effective.iso(),
        rates: fees
            .rates
            .iter()
            .map(|rate| FeeRateDto {
                id: rate.id.clone(),
                group: rate.group.clone(),
                price: rate.price,
                every: rate.every,
            })
            .collect(),
        most: MOST,
    }
}

/// What a wish would cost.
pub(crate) fn estimate(fees: &Fees, wishes: Vec<FeeWishDto>) -> Answer<FeeEstimateDto> {
    let wishes: Vec<Wish> = wishes
        .into_iter()
        .map(|wish| Wish {
            rate: wish.rate,
            quantity: wish.quantity,
        })
        .collect();
    let estimate = fees.estimate(&wishes).ok_or(Error::BadRequest("fee"))?;
    Ok(FeeEstimateDto {
        lines: estimate
            .lines
            .into_iter()
            .map(|line| FeeLineDto {
                rate: line.rate,
                units: line.units,
                amount: line.amount.grouped(),
            })
            .collect(),
        total: estimate.total.grouped(),
    })
}
