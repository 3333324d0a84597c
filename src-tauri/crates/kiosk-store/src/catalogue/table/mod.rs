//! The tables of a catalogue, one file each.

pub(super) mod correction;
pub(super) mod import;
pub(super) mod notice;
pub(super) mod source_row;
pub(super) mod words;
