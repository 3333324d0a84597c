//! What typed words mean to a search: the sounds of Han characters ([`sounds`], [`romanised`]), and the names of things
//! and places in the languages of this machine ([`read`]).
//!
//! The lists are data: `data/readings.tsv` (made by `data/readings.py` from Unihan and `data/taiwan.tsv`),
//! `data/synonyms.tsv` and `data/everyday.txt`. Nothing that is asked is kept.
#![forbid(unsafe_code)]

mod sounds;
mod synonyms;

pub use sounds::{everyday, is_zhuyin, romanised, sounds};
pub use synonyms::{Meaning, plain, read};
