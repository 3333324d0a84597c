//! Publishing and pulling, from outside: an office, a machine, and what can lie between.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that may end with a panic, and tells its figures"
)]

mod attachments;
mod attacks;
mod bounds;
mod chain;
mod flips;
mod following;
mod peers;
mod scene;
mod server;
mod slow;
mod support;
