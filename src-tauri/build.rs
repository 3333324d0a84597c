//! Points Tauri's capabilities and permissions into `src-tauri`; nothing else.
fn main() {
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    println!("cargo:rerun-if-changed=src-tauri/permissions");
    tauri_build::try_build(
        tauri_build::Attributes::new()
            .capabilities_path_pattern("src-tauri/capabilities/**/*")
            .app_manifest(
                tauri_build::AppManifest::new()
                    .permissions_path_pattern("src-tauri/permissions/**/*"),
            ),
    )
    .expect("the Tauri configuration, capabilities and permissions must be readable");
}
