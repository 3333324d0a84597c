//! The catalogue of notices and the ledger, both SQLite, with opposite fates.
#![forbid(unsafe_code)]
