//! The shell: the only Rust that knows Tauri.
#![forbid(unsafe_code)]
/// Starts the window program.
pub fn run() {
    tauri::Builder::default().run(tauri::generate_context!()).expect("window");
}
