//! Embeds every message file of `src-tauri/words` into the crate.
#![forbid(unsafe_code)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let words = here.join("../../words");
    println!("cargo::rerun-if-changed={}", words.display());

    let mut table = String::from("&[\n");
    for variant in sorted(&words)?.into_iter().filter(|path| path.is_dir()) {
        for file in sorted(&variant)? {
            if file.extension().is_none_or(|ending| ending != "ftl") {
                continue;
            }
            writeln!(
                table,
                "    EmbeddedFile {{ variant: {:?}, area: {:?}, text: include_str!({:?}) }},",
                variant.file_name().unwrap_or_default(),
                file.file_stem().unwrap_or_default(),
                file
            )
            .map_err(io::Error::other)?;
        }
    }
    table.push(']');

    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("embedded.rs"), table)
}

/// The entries of a folder in a stable order, so that a build is repeatable.
fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}
