//! The print path: one immutable file per job, its printer, and the truth about its state.
#![forbid(unsafe_code)]
