//! Searching the notices.
//!
//! What a search needs of a notice is taken from it when it is written ([`facts`]) and laid out anew after every import
//! ([`rebuild`]). Words are found through lists of pairs of characters in the file ([`text`]); sorting, filtering and
//! counting are sets of bits in memory ([`columns`], [`bits`]), one bit a lot.
//! Nothing that was searched for is kept or written anywhere.

mod bits;
pub(crate) mod columns;
mod common;
mod count;
pub(crate) mod facts;
mod filter;
pub(crate) mod grams;
mod matching;
mod names;
mod narrow;
mod part;
mod postings;
mod query;
mod rebuild;
mod regions;
mod run;
mod text;

pub use filter::{
    AREA_SPANS, Asked, Days, Facets, MOST_ROADS, NextStep, NoticeFilter, PRICE_SPANS, PlaceCount,
    RoundChoice, ShareChoice, Span, joint_sale,
};
pub use query::{Group, Listed, NoticePage, NoticeQuery};
pub(crate) use rebuild::{check, rebuild};
pub(crate) use run::run;
