//! The window program's entry.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]
fn main() {
    kiosk_screen::run();
}
