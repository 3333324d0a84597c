//! Values of the domain: parsing, checking and display, with no input or output of their own.
//!
//! Every value that the kiosk reads, checks, prints or sends has one type here and one way to be
//! parsed. Errors carry codes and numbers, never what a citizen typed, and the `Debug` of a type
//! that can hold a citizen's data says nothing of it.
#![forbid(unsafe_code)]

pub mod area;
pub mod bank;
pub mod barcode;
pub mod calendar;
pub mod case_no;
pub mod clock;
pub mod cns;
pub mod date;
pub mod date_time;
pub mod deadline;
pub mod decimal;
pub mod doc_no;
pub mod encoding;
pub mod flag;
pub mod import;
pub mod land_no;
pub mod lot;
pub mod machine;
pub mod money;
pub mod name;
pub mod notice;
pub mod numerals;
pub mod parcel;
pub mod payment_limit;
pub mod person_id;
pub mod phone;
pub mod places;
pub mod plate;
pub mod postcode;
pub mod print_code;
pub mod published;
pub mod record;
pub mod round;
pub mod share;
pub mod tag;
pub mod text;
pub mod thing;
pub mod variant;
