//! The pack of rare characters: the file of Debian's package, checked against the one version the
//! house knows and laid where the programs of the build folder look for it.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shell::{self, Outcome, say};

/// The package and its file.
pub(crate) const PACKAGE: &str = "fonts-cns11643-kai";
const FILE: &str = "/usr/share/fonts/truetype/cns11643/TW-Kai-Ext-B-98_1.ttf";
/// Its SHA-256 in version 103.1+20181001-1 of the package. Another font would be another paper.
const SUM: &str = "b1c4c1c5f03a20b106c04e212fcf0d127d28af53b010d4df54de36af0eabf0f4";
/// Below the folder of programs' siblings, as `kiosk-app` looks for it.
const PLACE: &str = "share/kiosk/packs/kai-ext-b.ttf";

/// Where installers take the pack from.
pub(crate) fn laid() -> Outcome<PathBuf> {
    Ok(shell::target_dir()?.join(PLACE))
}

/// Lays the pack into the build folder, where the package is installed.
pub(crate) fn lay() -> Outcome {
    let from = Path::new(FILE);
    let Ok(about) = from.metadata() else {
        say(format!("pack of rare characters: not here ({PACKAGE})"));
        return Ok(());
    };
    let to = laid()?;
    if to.metadata().is_ok_and(|laid| laid.len() == about.len()) {
        say("pack of rare characters: all there");
        return Ok(());
    }
    let sum = Command::new("sha256sum").arg(from).output();
    let sum = sum.map_err(|why| format!("sha256sum: {why}"))?;
    if !sum.stdout.starts_with(SUM.as_bytes()) {
        return Err(format!(
            "{FILE} is not the version of {PACKAGE} that this house knows; its papers would differ"
        ));
    }
    say("pack of rare characters: laying it into the build folder");
    let folder = to.parent().unwrap_or(&to);
    std::fs::create_dir_all(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    // A copy that was cut short must not pass for the pack.
    let half = to.with_extension("part");
    std::fs::copy(from, &half)
        .and_then(|_| std::fs::rename(&half, &to))
        .map_err(|why| format!("{}: {why}", to.display()))
}
