//! Sample data with memorable names, a fixed clock and generators for tests and benchmarks.
//!
//! Everything here is invented, and the same seed always gives the same data.
#![forbid(unsafe_code)]

mod agency;
mod clock;
mod corpus;
mod notices;
mod people;
mod places;
mod rng;

pub use agency::{COLUMNS, agency_json, agency_row, write_agency};
pub use clock::{TODAY_ISO, at, fixed, today};
pub use corpus::Days;
pub use notices::notices;
pub use people::{
    CHEN_MEI, COMPANY, Company, LIN_RARE, NGUYEN_HOA, NOKAN_WALIS, PEOPLE, Person, SOMCHAI,
    WANG_MING,
};
pub use rng::Rng;
