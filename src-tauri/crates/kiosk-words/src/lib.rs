//! The message files of all six variants, read through Fluent.
#![forbid(unsafe_code)]
