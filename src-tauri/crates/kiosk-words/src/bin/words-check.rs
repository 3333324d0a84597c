//! Checks the message files.
//!
//! - `--gen` writes the lists of keys first
//! - `--sheet VARIANT` writes the page for native readers to standard output
//! - `--read FILE` takes back what such a page has saved
//! - `--held-by-tests` names the tests that compare keys which only another room can count:
//!   package, target, beginning of the name
//!
//! Exit 0: in order, 1: something found, 2: wrong call, 70: a file could not be read or written.
#![forbid(unsafe_code)]

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use kiosk_model::variant::Variant;
use kiosk_words::source::{Message, Source};
use kiosk_words::{Words, check, generate, review};

const USAGE: &str =
    "words-check [--gen | --sheet VARIANT | --read FILE | --held-by-tests] [--root DIR]";

/// What is asked for.
enum Chore {
    Check { generate_first: bool },
    Sheet(Variant),
    Read(PathBuf),
    HeldByTests,
}

fn main() -> ExitCode {
    let Some((chore, root)) = arguments() else {
        let _ = writeln!(io::stderr(), "{USAGE}");
        return ExitCode::from(2);
    };
    let root = root.map_or_else(find_root, Ok);
    let done = root.and_then(|root| match chore {
        Chore::Check { generate_first } => run(&root, generate_first),
        Chore::Sheet(variant) => sheet(&root, variant),
        Chore::Read(file) => read(&root, &file),
        Chore::HeldByTests => held_by_tests(),
    });
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            let _ = writeln!(io::stderr(), "words-check: {error}");
            ExitCode::from(70)
        }
    }
}

/// Nothing for a wrong call.
fn arguments() -> Option<(Chore, Option<PathBuf>)> {
    let mut chore = Chore::Check {
        generate_first: false,
    };
    let mut root = None;
    let mut arguments = std::env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.to_str()? {
            "--gen" => {
                chore = Chore::Check {
                    generate_first: true,
                }
            }
            "--sheet" => chore = Chore::Sheet(Variant::parse(arguments.next()?.to_str()?)?),
            "--read" => chore = Chore::Read(PathBuf::from(arguments.next()?)),
            "--held-by-tests" => chore = Chore::HeldByTests,
            "--root" => root = Some(PathBuf::from(arguments.next()?)),
            _ => return None,
        }
    }
    Some((chore, root))
}

/// Writes the page for native readers to standard output.
fn sheet(root: &Path, variant: Variant) -> io::Result<bool> {
    let source = Source::read(&root.join("src-tauri/words"))?;
    let words = Words::load().map_err(io::Error::other)?;
    let page = review::sheet(&source, &words, variant);
    io::stdout().lock().write_all(page.as_bytes())?;
    Ok(true)
}

/// Takes back what a native reader has saved; says what they would write better.
fn read(root: &Path, file: &Path) -> io::Result<bool> {
    let folder = root.join("src-tauri/words");
    let source = Source::read(&folder)?;
    let text = std::fs::read_to_string(file)?;
    let answers = review::Answers::read(&text).map_err(io::Error::other)?;
    let mut marks = review::Marks::read(&folder)?;
    let accepted = marks.accept(&answers, &source);
    marks.write(&folder, answers.variant, &source)?;

    let mut out = io::stdout().lock();
    for (key, better) in &accepted.better {
        let now = |message: &&Message| message.variant == answers.variant && message.key == *key;
        if let Some(message) = source.entries.iter().find(now) {
            let place = format!("{}:{}", message.place.file.display(), message.place.line);
            let written = message.written.join(" / ");
            writeln!(
                out,
                "{place}: {key}\n    now:    {written}\n    better: {better}"
            )?;
        }
    }
    for key in &accepted.changed {
        writeln!(
            out,
            "{key}: has changed since the sheet was made, to be read again"
        )?;
    }
    writeln!(
        out,
        "{}: {} texts read, {} could be better, {} have changed",
        answers.variant.code(),
        accepted.read,
        accepted.better.len(),
        accepted.changed.len()
    )?;
    Ok(true)
}

fn held_by_tests() -> io::Result<bool> {
    let mut out = io::stdout().lock();
    for test in check::held_by_tests() {
        writeln!(out, "{}", test.join(" "))?;
    }
    Ok(true)
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
