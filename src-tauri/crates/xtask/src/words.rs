//! Message files, papers and command bindings: the makers live beside what they make, this only calls.

use crate::shell::{self, Outcome};

/// Checks the message files; with `gen_keys` writes the lists of keys first.
pub(crate) fn words(gen_keys: bool) -> Outcome {
    let mut command = checker();
    if gen_keys {
        command.arg("--gen");
    }
    shell::run(&mut command)
}

/// The check as a chore of its own: also the laws of the rooms whose keys only they can count
/// (forms, command line). `cargo xtask test` runs those with all other tests.
pub(crate) fn words_and_laws(gen_keys: bool) -> Outcome {
    words(gen_keys)?;
    let mut ask = checker();
    let held = ask.arg("--held-by-tests").output();
    let held = held.map_err(|why| format!("words-check: {why}"))?;
    for line in String::from_utf8_lossy(&held.stdout).lines() {
        let mut test = shell::command(shell::cargo());
        test.args(["test", "--quiet", "-p"])
            .args(line.split_whitespace());
        shell::run(&mut test)?;
    }
    Ok(())
}

/// Writes the page on which native speakers tick the texts of a variant.
pub(crate) fn sheet(variant: &str, out: Option<std::path::PathBuf>) -> Outcome {
    let out = match out {
        Some(out) => out,
        None => shell::target_dir()?.join(format!("words-{variant}.html")),
    };
    let page = checker().args(["--sheet", variant]).output();
    let page = page.map_err(|why| format!("words-check: {why}"))?;
    if !page.status.success() {
        return Err(String::from_utf8_lossy(&page.stderr).into_owned());
    }
    std::fs::write(&out, page.stdout).map_err(|why| format!("{}: {why}", out.display()))?;
    println!("{}", out.display());
    Ok(())
}

/// Takes back what such a page has saved.
pub(crate) fn read_sheet(file: &std::path::Path) -> Outcome {
    let file = std::path::absolute(file).map_err(|why| why.to_string())?;
    shell::run(checker().arg("--read").arg(file))
}

fn checker() -> std::process::Command {
    let mut command = shell::command(shell::cargo());
    command.args([
        "run",
        "--quiet",
        "-p",
        "kiosk-words",
        "--bin",
        "words-check",
        "--",
    ]);
    command
}

/// Writes the gallery of papers.
pub(crate) fn papers(out: Option<std::path::PathBuf>) -> Outcome {
    let out = match out {
        Some(out) => std::path::absolute(out).map_err(|why| why.to_string())?,
        None => shell::target_dir()?.join("papers"),
    };
    let mut command = shell::command(shell::cargo());
    command.args([
        "run",
        "--quiet",
        "-p",
        "kiosk-paper",
        "--example",
        "papers",
        "--",
        "all",
    ]);
    command.arg(&out);
    shell::run(&mut command)?;
    println!("{}", out.display());
    Ok(())
}

/// Writes `ui/src/ipc/bindings.ts` from the shell's commands. The writer is the very test that
/// fails when the file is stale; a first failure here means "was stale, is fresh now".
pub(crate) fn bindings() -> Outcome {
    let mut test = shell::command(shell::cargo());
    // Of the whole workspace, as the test command builds: other features would build everything anew.
    test.args(["test", "--quiet", "--workspace", "--test", "bindings"]);
    shell::run(&mut test).or_else(|_| shell::run(&mut test))
}
