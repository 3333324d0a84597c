//! The TypeScript of the commands is committed; this keeps it true: a stale file is written anew,
//! and then the test fails, so that the change is seen and committed.

#[test]
fn the_bindings_are_fresh() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/ipc/bindings.ts");
    let folder = tempfile::tempdir().expect("a folder");
    let made = folder.path().join("bindings.ts");
    kiosk_screen::write_typescript_bindings(&made).expect("every type can be said in TypeScript");
    let fresh = std::fs::read_to_string(&made).expect("it was just written");
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    if known != fresh {
        std::fs::write(&path, fresh).expect("the bindings can be written");
        panic!("ui/src/ipc/bindings.ts was stale; it has been written anew: commit it");
    }
}
