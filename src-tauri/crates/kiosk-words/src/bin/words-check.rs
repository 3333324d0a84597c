//! Checks the message files; with `--gen` writes the lists of keys first.
//!
//! `words-check [--gen] [--root DIR]`, or `words-check --held-by-tests`: the tests that compare
//! keys which only another room can count: package, target, beginning of the name. Exit 0: nothing found, 1: something found,
//! 2: wrong call, 70: a file could not be read or written.
#![forbid(unsafe_code)]

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use kiosk_words::source::Source;
use kiosk_words::{check, generate};

fn main() -> ExitCode {
    let mut generate_first = false;
    let mut root = None;
    let mut arguments = std::env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("--gen") => generate_first = true,
            Some("--held-by-tests") => return held_by_tests(),
            Some("--root") => root = arguments.next().map(PathBuf::from),
            _ => {
                let _ = writeln!(io::stderr(), "words-check [--gen] [--root DIR]");
                return ExitCode::from(2);
            }
        }
    }
    match root
        .map_or_else(find_root, Ok)
        .and_then(|root| run(&root, generate_first))
    {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            let _ = writeln!(io::stderr(), "words-check: {error}");
            ExitCode::from(70)
        }
    }
}

fn held_by_tests() -> ExitCode {
    for test in check::held_by_tests() {
        if writeln!(io::stdout(), "{}", test.join(" ")).is_err() {
            return ExitCode::from(70);
        }
    }
    ExitCode::SUCCESS
}

/// The project's root: the nearest folder above with message files.
fn find_root() -> io::Result<PathBuf> {
    let here = std::env::current_dir()?;
    here.ancestors()
        .find(|folder| folder.join("src-tauri/words").is_dir())
        .map(Path::to_path_buf)
        .ok_or_else(|| io::Error::other("no src-tauri/words here or above: give --root"))
}

/// Whether the files are in order.
fn run(root: &Path, generate_first: bool) -> io::Result<bool> {
    let words = root.join("src-tauri/words");
    let mut out = io::stdout().lock();
    if generate_first {
        let source = Source::read(&words)?;
        for file in generate::write(root, &source.keys())? {
            writeln!(
                out,
                "written: {}",
                file.strip_prefix(root).unwrap_or(&file).display()
            )?;
        }
    }
    let report = check::check(&words, &check::sources(root))?;
    for finding in &report.findings {
        let folder = if finding.place.is_some() {
            "src-tauri/words/"
        } else {
            ""
        };
        writeln!(out, "{folder}{finding}")?;
    }
    let unread: Vec<String> = report
        .unread
        .iter()
        .map(|(variant, count)| format!("{variant} {count}"))
        .collect();
    writeln!(
        out,
        "{} keys; {} findings; not yet read by a native speaker: {}",
        report.keys,
        report.findings.len(),
        if unread.is_empty() {
            "none".to_owned()
        } else {
            unread.join(", ")
        }
    )?;
    Ok(report.findings.is_empty())
}
