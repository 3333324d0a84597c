//! Embeds every message of `src-tauri/words` into the crate, sorted by name and with the place where
//! each begins, so that only messages that are asked for are read.
#![forbid(unsafe_code)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let words = here.join("../../words");
    println!("cargo::rerun-if-changed={}", words.display());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());

    let mut table = String::from("&[\n");
    for variant in sorted(&words)?.into_iter().filter(|path| path.is_dir()) {
        let mut messages = Vec::new();
        for file in sorted(&variant)? {
            if file.extension().is_some_and(|ending| ending == "ftl") {
                messages.append(&mut cut(&fs::read_to_string(file)?));
            }
        }
        messages.sort();
        let (mut text, mut starts) = (String::new(), Vec::new());
        for (_, message) in messages {
            starts.push(text.len());
            text.push_str(&message);
        }
        let name = variant.file_name().unwrap_or_default().to_string_lossy();
        let file = out.join(format!("{name}.ftl"));
        fs::write(&file, text)?;
        writeln!(
            table,
            "    Embedded {{ variant: {name:?}, text: include_str!({file:?}), starts: &{starts:?} }},",
        )
        .map_err(io::Error::other)?;
    }
    table.push(']');
    fs::write(out.join("embedded.rs"), table)
}

/// The messages of a file by their names, without the comments between them.
fn cut(text: &str) -> Vec<(String, String)> {
    let mut messages: Vec<(String, String)> = Vec::new();
    let mut within = false;
    for line in text.lines() {
        // A message goes on in lines that are set in, up to the bracket that closes its choices.
        if let Some((id, text)) = message(line) {
            // One space behind every name: what is looked up is then in order byte by byte.
            messages.push((id.to_owned(), format!("{id} ={text}\n")));
            within = true;
            continue;
        }
        if line.starts_with(|c: char| !c.is_whitespace() && c != '}') {
            within = false;
        }
        if let (true, Some((_, message))) = (within, messages.last_mut()) {
            message.push_str(line);
            message.push('\n');
        }
    }
    messages
}

/// The name of the message that begins on a line, and what follows its sign.
fn message(line: &str) -> Option<(&str, &str)> {
    let (id, text) = line.split_once('=')?;
    let id = id.trim_end();
    let begins = id.starts_with(|c: char| c.is_ascii_alphabetic());
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    (begins && id.chars().all(fits)).then_some((id, text))
}

/// The entries of a folder in a stable order, so that a build is repeatable.
fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}
