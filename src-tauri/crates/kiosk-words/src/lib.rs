//! The message files of all six variants, read through Fluent.
//!
//! One set of messages serves screen, paper, speech and command line. The texts
//! live in `src-tauri/words/<variant>/<area>.ftl` and are embedded at build;
//! zh-TW is the source. Code carries keys and arguments, never sentences:
//!
//! ```
//! use kiosk_model::variant::Variant;
//! use kiosk_words::{Words, keys};
//!
//! let words = Words::load().expect("embedded files are checked by the tests");
//! let title = words.get(Variant::Th, keys::HOME_TITLE, &[]);
//! assert!(!title.is_empty());
//! ```
//!
//! [`check`] holds the files to the rules of the six variants; [`generate`]
//! writes the key lists for Rust and TypeScript; [`review`] makes the sheets for native readers
//! and takes them back.
#![forbid(unsafe_code)]

pub mod check;
pub mod generate;
pub mod keys;
pub mod review;
pub mod source;

mod embedded;
mod words;

pub use words::{Arg, Error, Key, Words};
