//! Reads notices as offices publish them: every row is imported or refused with its number and reason.
#![forbid(unsafe_code)]
