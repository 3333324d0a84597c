//! Message files, papers and command bindings: the makers live beside what they make, this only calls.

use crate::shell::{self, Outcome};

/// Checks the message files, or writes the generated keys.
pub(crate) fn words(gen_keys: bool) -> Outcome {
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
    if gen_keys {
        command.arg("--gen");
    }
    shell::run(&mut command)
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
