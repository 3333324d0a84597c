//! The agency's open data 所屬分署已拍定不動產資料: sold real estate, one flat object of texts a row.
//!
//! It is history, not the list of live notices, and some of its columns lie: 用途 holds the result,
//! 金額 is always empty. Zeros mean "not stated". What is doubtful is kept and flagged; what is
//! unreadable is refused with the row's number.

mod columns;
mod row;

pub(crate) use row::{item_kind, notice, parcel_code, says_nothing, sold_on};
