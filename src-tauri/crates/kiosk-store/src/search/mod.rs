//! Searching the notices.
//!
//! Words are found through an index of character pairs in the file ([`grams`], and [`common`] for words that stand in
//! many notices); sorting, filtering and counting go over
//! a few numbers per notice that are kept in memory ([`columns`]).
//! Nothing that was searched for is kept or written anywhere.

pub(crate) mod columns;
pub(crate) mod common;
mod filter;
pub(crate) mod grams;
mod hits;
mod matching;
mod query;
mod run;

pub use filter::{
    AREA_SPANS, Asked, Days, Facets, MOST_ROADS, NextStep, NoticeFilter, PRICE_SPANS, PlaceCount,
    RoundChoice, ShareChoice, Span, joint_sale,
};
pub use query::{Group, Listed, NoticePage, NoticeQuery};
pub(crate) use run::run;
