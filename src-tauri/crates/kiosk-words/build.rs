//! Embeds every message file of `src-tauri/words` into the crate, and says in which file each
//! message stands, so that only files that are used are read.
#![forbid(unsafe_code)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The variant that has every message.
const SOURCE: &str = "zh-TW";

fn main() -> io::Result<()> {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let words = here.join("../../words");
    println!("cargo::rerun-if-changed={}", words.display());

    let mut files = Vec::new();
    for variant in sorted(&words)?.into_iter().filter(|path| path.is_dir()) {
        for file in sorted(&variant)? {
            if file.extension().is_some_and(|ending| ending == "ftl") {
                let name = |path: &Path| {
                    let name = path.file_stem().unwrap_or_default();
                    name.to_string_lossy().into_owned()
                };
                files.push((name(&variant), name(&file), file));
            }
        }
    }
    files.sort();
    let mut table = String::from("&[\n");
    let mut index = Vec::new();
    for (variant, area, file) in &files {
        writeln!(
            table,
            "    EmbeddedFile {{ variant: {variant:?}, area: {area:?}, text: include_str!({file:?}) }},",
        )
        .map_err(io::Error::other)?;
        if variant == SOURCE {
            let text = fs::read_to_string(file)?;
            index.extend(
                text.lines()
                    .filter_map(message)
                    .map(|id| (id.to_owned(), area)),
            );
        }
    }
    table.push(']');
    index.sort();
    let mut places = String::from("&[\n");
    for (id, area) in index {
        writeln!(places, "    ({id:?}, {area:?}),").map_err(io::Error::other)?;
    }
    places.push(']');

    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("embedded.rs"), table)?;
    fs::write(out.join("places.rs"), places)
}

/// The name of the message that begins on a line.
fn message(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let begins = id.starts_with(|c: char| c.is_ascii_alphabetic());
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    (begins && id.chars().all(fits)).then_some(id)
}

/// The entries of a folder in a stable order, so that a build is repeatable.
fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}
