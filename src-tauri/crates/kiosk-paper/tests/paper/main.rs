//! What a user would notice of the papers: what stands where, what a search
//! finds, what a printer is sent, what the preview shows.
#![expect(clippy::unwrap_used, reason = "tests")]

mod apart;
mod cases;
mod files;
mod fillable;
mod forms;
#[path = "../../examples/papers/limits.rs"]
mod limits;
mod notices;
mod others;
mod preview;
mod readable;
mod registry;
mod tags;
mod typist;
