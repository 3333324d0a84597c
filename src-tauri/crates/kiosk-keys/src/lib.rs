//! The machine's secrets: ledger key and device key, kept by the system's keyring or its fallbacks.
#![forbid(unsafe_code)]
