//! Set-up of a machine that has only Rust, Node and a C compiler. Running it again costs seconds.

use std::path::Path;
use std::process::Command;

use crate::shell::{self, Outcome, say};
use crate::{packages, packs};

/// Everything: system packages, crates, npm packages, built screens.
pub(crate) fn all(tests: bool) -> Outcome {
    refuse_other_systems()?;
    let mut wanted = packages::BUILD.to_vec();
    wanted.extend(packages::DISPLAY);
    if tests {
        wanted.extend(packages::TESTS);
        wanted.push(packs::PACKAGE);
    }
    system_packages(&wanted)?;
    packs::lay()?;
    crates()?;
    npm_packages()?;
    if tests {
        judges();
    }
    screens()
}

/// What the installer carries besides the programs.
pub(crate) fn installer() -> Outcome {
    system_packages(&[packs::PACKAGE])?;
    packs::lay()
}

/// A program of others in Python that a test asks, with what it stands on.
struct Judge {
    /// As a sentence names it.
    name: &'static str,
    /// Its virtual environment in the build folder.
    folder: &'static str,
    packages: &'static [&'static str],
}

const JUDGES: [Judge; 2] = [
    // It must accept the signed content we publish.
    Judge {
        name: "Python's TUF client",
        folder: "tuf-venv",
        packages: &["tuf==6.0.0", "securesystemslib==1.6.0", "urllib3==2.8.0"],
    },
    // It must have no finding in our papers (ADR 0016).
    Judge {
        name: "the checker of PDF/UA",
        folder: "pdfua-venv",
        packages: &[
            "pdfua==0.1.3",
            "pikepdf==10.17.0",
            "lxml==6.1.3",
            "packaging==26.3",
            "pillow==13.0.0",
        ],
    },
];

/// Sets the judges up. Where that cannot be done their tests say so, and all others still run.
fn judges() {
    for judge in &JUDGES {
        if let Err(why) = set_up(judge) {
            let name = judge.name;
            say(format!("{name} is missing ({why}); its test will say so"));
        }
    }
}

fn set_up(judge: &Judge) -> Outcome {
    let folder = shell::target_dir()?.join(judge.folder);
    let python = folder.join("bin/python");
    // Written last: a set-up that was broken off is begun anew.
    let (done, wanted) = (folder.join("installed.txt"), judge.packages.join("\n"));
    if std::fs::read_to_string(&done).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    say(format!("{}: installing", judge.name));
    shell::run(
        shell::command("python3")
            .args(["-m", "venv", "--clear"])
            .arg(&folder),
    )?;
    shell::run(
        shell::command(&python)
            .args(["-m", "pip", "install", "--quiet", "--no-deps"])
            .args(judge.packages),
    )?;
    std::fs::write(&done, wanted).map_err(|why| format!("{}: {why}", done.display()))
}

fn refuse_other_systems() -> Outcome {
    if cfg!(target_os = "linux") {
        return Ok(());
    }
    Err(
        "this set-up knows Debian and Ubuntu only. On this system install by hand: Node 20 or \
         newer, then `npm ci` and `npm run build` in ui/; on Windows also the WebView2 runtime, \
         OpenSSL and the MSVC build tools; on macOS the Xcode command line tools and OpenSSL. \
         Then `cargo run`. Neither system has been tried."
            .into(),
    )
}

fn system_packages(wanted: &[&str]) -> Outcome {
    let missing: Vec<&str> = wanted
        .iter()
        .copied()
        .filter(|name| !is_installed(name))
        .collect();
    if missing.is_empty() {
        say("system packages: all there");
        return Ok(());
    }
    if !shell::has_program("apt-get") {
        return Err(format!(
            "this machine has no apt-get; install by hand what Debian calls: {}",
            missing.join(" ")
        ));
    }
    say(format!("system packages: installing {}", missing.join(" ")));
    let prefix = privilege()?;
    let update = |step: &[&str]| {
        let mut command = apt(&prefix);
        command.args(step);
        shell::run(&mut command)
    };
    let mut install = vec!["install", "-y", "--no-install-recommends"];
    install.extend(&missing);
    let first = update(&["update", "-qq"]).and_then(|()| update(&install));
    if let Err(why) = first {
        say(format!("the package manager stumbled ({why}); once more"));
        update(&["-y", "-f", "install"])?;
        update(&["update", "-qq"])?;
        update(&install)?;
    }
    Ok(())
}

fn is_installed(name: &str) -> bool {
    Command::new("dpkg-query")
        .args(["-W", "-f", "${Status}", name])
        .output()
        .is_ok_and(|output| output.stdout.starts_with(b"install ok installed"))
}

/// How to become root: not at all, or by `sudo` where it asks nothing or a person can answer.
fn privilege() -> Outcome<Vec<&'static str>> {
    let is_root = Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    if is_root {
        Ok(vec![])
    } else if shell::has_program("sudo") {
        Ok(vec!["sudo"])
    } else {
        Err(
            "packages must be installed, but this user is not root and there is no sudo: \
             run the command once as root, or ask an administrator"
                .into(),
        )
    }
}

fn apt(prefix: &[&str]) -> Command {
    let mut words = prefix.iter().chain(&["apt-get"]);
    let mut command = shell::command(words.next().expect("at least apt-get"));
    command
        .args(words)
        .args(["-o", "DPkg::Lock::Timeout=300", "-q"])
        .env("DEBIAN_FRONTEND", "noninteractive");
    command
}

/// The crates of every system, not only of this one: the laws over licences and imports read them all.
fn crates() -> Outcome {
    say("crates: fetching what is missing");
    let fetch =
        || shell::run(shell::command(shell::cargo()).args(["fetch", "--locked", "--quiet"]));
    fetch().or_else(|why| {
        say(format!("cargo stumbled ({why}); once more"));
        fetch()
    })
}

fn npm_packages() -> Outcome {
    let node = shell::command("node").arg("--version").output();
    let version = node.map_or_else(
        |_| String::new(),
        |said| String::from_utf8_lossy(&said.stdout).trim().to_owned(),
    );
    if !shell::has_program("npm") || !is_node_new_enough(&version) {
        let found = if version.is_empty() { "none" } else { &version };
        return Err(format!(
            "Node 20.19 or newer, or 22.12 or newer, with npm is needed; found: {found}"
        ));
    }
    let ui = shell::root().join("ui");
    if is_newer(
        &ui.join("node_modules/.package-lock.json"),
        &ui.join("package-lock.json"),
    ) {
        say("npm packages: all there");
        return Ok(());
    }
    say("npm packages: installing");
    let install = || {
        let mut command = shell::command("npm");
        command
            .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
            .current_dir(shell::root().join("ui"));
        shell::run(&mut command)
    };
    install().or_else(|why| {
        say(format!("npm stumbled ({why}); once more"));
        install()
    })
}

/// What the UI's build tool asks for: 20.19, or 22.12 and later.
fn is_node_new_enough(version: &str) -> bool {
    let mut numbers = version
        .trim_start_matches('v')
        .split('.')
        .map_while(|part| part.parse::<u32>().ok());
    let major = numbers.next().unwrap_or(0);
    let minor = numbers.next().unwrap_or(0);
    match major {
        20 => minor >= 19,
        22 => minor >= 12,
        _ => major > 22,
    }
}

/// Builds the screens; the window program embeds what lies in `ui/dist`.
pub(crate) fn screens() -> Outcome {
    say("screens: building");
    let mut command = shell::command("npm");
    command
        .args(["run", "--silent", "build"])
        .current_dir(shell::root().join("ui"));
    shell::run(&mut command)
}

fn is_newer(this: &Path, that: &Path) -> bool {
    let time = |path: &Path| path.metadata().and_then(|data| data.modified());
    matches!((time(this), time(that)), (Ok(this), Ok(that)) if this >= that)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_and_odd_nodes_are_refused() {
        for version in ["v20.19.0", "v20.20.2", "v22.12.0", "v24.1.0", "v26.0.0"] {
            assert!(is_node_new_enough(version), "{version}");
        }
        for version in [
            "", "v18.20.4", "v20.18.9", "v21.7.0", "v22.11.0", "nonsense",
        ] {
            assert!(!is_node_new_enough(version), "{version:?}");
        }
    }
}
