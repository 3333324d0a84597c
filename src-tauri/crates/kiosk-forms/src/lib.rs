//! The forms as data: definitions, the rule language, guided filling and checking.
#![forbid(unsafe_code)]
