//! Searching the notices.
//!
//! Words are found through an index of character pairs in the file ([`grams`], and [`common`] for words that stand in
//! many notices); sorting, filtering and counting go over
//! a few numbers per notice that are kept in memory ([`columns`]).
//! Nothing that was searched for is kept or written anywhere.

pub(crate) mod columns;
pub(crate) mod common;
pub(crate) mod grams;
mod hits;
mod matching;
mod query;
mod run;

pub use query::{Group, Listed, NoticePage, NoticeQuery, PlaceCount};
pub(crate) use run::run;
