//! Sample data with memorable names, a fixed clock and generators for tests and benchmarks.
#![forbid(unsafe_code)]
