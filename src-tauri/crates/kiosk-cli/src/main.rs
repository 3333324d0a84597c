//! The command line `kiosk`.
fn main() {}
