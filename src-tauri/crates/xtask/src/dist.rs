//! `cargo xtask dist`: the Debian package with both programs and the pack of rare characters.

use crate::shell::{self, Outcome, say};
use crate::{packs, setup};

/// Builds the command line first, since the package of the window program carries it too.
pub(crate) fn dist() -> Outcome {
    setup::all(false)?;
    setup::installer()?;
    say("kiosk: building the command line");
    shell::run(shell::command(shell::cargo()).args([
        "build",
        "--release",
        "--locked",
        "-p",
        "kiosk-cli",
    ]))?;
    let target = shell::target_dir()?;
    // The bundler reads its sources relative to the root; a build folder elsewhere is named in full.
    let files = serde_json::json!({
        "bundle": { "linux": { "deb": { "files": {
            "/usr/bin/kiosk": target.join("release").join("kiosk"),
            "/usr/share/kiosk/packs/kai-ext-b.ttf": packs::laid()?,
        } } } }
    });
    say("kiosk: building the window program and the package");
    shell::run(
        shell::command(shell::root().join("ui/node_modules/.bin/tauri"))
            .args(["build", "--bundles", "deb", "--config"])
            .arg(files.to_string()),
    )?;
    say(format!(
        "package: {}",
        target.join("release/bundle/deb").display()
    ));
    Ok(())
}
