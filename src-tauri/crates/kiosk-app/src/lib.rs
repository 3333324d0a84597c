//! Use cases as plain functions: search notices, fill and print a form, submit answers, end the visit.
#![forbid(unsafe_code)]
