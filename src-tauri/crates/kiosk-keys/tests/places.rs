//! Where secrets are kept and found again, against real sessions on a real bus.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod session;

use std::fmt::Write as _;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use kiosk_keys::{Degraded, Places};
use session::{Machine, Session, Start};

/// The name our entries have in the test's own keyrings.
const SERVICE: &str = "kiosk-test";

/// Not a test by itself: the process that the others start inside their sessions.
#[test]
#[ignore = "started by the other tests, inside a session of their own"]
fn start_of_the_kiosk() {
    let Ok(task) = std::env::var("KIOSK_TEST_TASK") else {
        return;
    };
    let data = PathBuf::from(std::env::var_os("KIOSK_TEST_DATA").unwrap());
    let exists = std::env::var("KIOSK_TEST_EXISTS").unwrap() == "1";
    let mut places = Places::from_environment(SERVICE);
    if std::env::var_os("KIOSK_TEST_PATIENT").is_some() {
        places.deadline = Duration::from_secs(30);
    }
    let mut begun = Instant::now();
    let (outcome, key, kept, degraded, made) = match task.as_str() {
        "ledger" => match places.ledger_key(&data, exists) {
            Ok(state) => {
                let degraded = state.degraded == Some(Degraded::KeyInFile);
                (
                    "ok".to_owned(),
                    hex(state.key.bytes()),
                    state.kept.code(),
                    degraded,
                    state.made,
                )
            }
            Err(error) => (format!("{error:?}"), String::new(), "", false, false),
        },
        "device" => match places.device_key(&data, exists) {
            Ok(device) => {
                let key = hex(device.signing.verifying_key().as_bytes());
                (
                    "ok".to_owned(),
                    key,
                    device.kept.code(),
                    device.degraded.is_some(),
                    device.made,
                )
            }
            Err(error) => (format!("{error:?}"), String::new(), "", false, false),
        },
        // Both secrets, as a start needs them; the time is that of both.
        // The time is that of the second secret alone.
        "both" => {
            places.ledger_key(&data, exists).unwrap();
            begun = Instant::now();
            let device = places.device_key(&data, exists).unwrap();
            (
                "ok".to_owned(),
                String::new(),
                device.kept.code(),
                device.degraded.is_some(),
                device.made,
            )
        }
        // The window and the command line, started at the same moment; each lock is of its own open file.
        "ledger-twice" => {
            let search = || places.ledger_key(&data, exists).unwrap();
            let (one, two) = std::thread::scope(|scope| {
                let other = scope.spawn(search);
                (search(), other.join().unwrap())
            });
            assert_eq!(one.key, two.key);
            assert_ne!(one.made, two.made, "one makes it, the other finds it");
            (
                "ok".to_owned(),
                hex(one.key.bytes()),
                one.kept.code(),
                one.degraded.is_some(),
                true,
            )
        }
        "look" => (
            format!("{:?}", places.look(&data).unwrap()),
            String::new(),
            "",
            false,
            false,
        ),
        // What an administrator might do by hand.
        "erase" | "spoil" => {
            let id = fs::read_to_string(data.join("machine-id")).unwrap();
            let entry = keyring::Entry::new(SERVICE, &format!("{}.ledger", id.trim())).unwrap();
            if task == "erase" {
                entry.delete_credential().unwrap();
            } else {
                entry.set_password("not a key").unwrap();
            }
            ("ok".to_owned(), String::new(), "", false, false)
        }
        _ => panic!("unknown task {task}"),
    };
    let millis = begun.elapsed().as_millis();
    let report = format!("{outcome}\n{key}\n{kept}\n{degraded}\n{made}\n{millis}\n");
    fs::write(std::env::var_os("KIOSK_TEST_REPORT").unwrap(), report).unwrap();
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn found(start: &Start) -> (&str, &str, bool) {
    (start.outcome.as_str(), start.kept.as_str(), start.made)
}

/// The contract of every place: what holds for the real keyring holds for its stand-in.
fn suite(session: Session, kept: &str) {
    let machine = Machine::new();

    let first = machine.start(session, "data", false);
    assert_eq!(
        found(&first),
        ("ok", kept, true),
        "the first start makes a key: {first:?}"
    );
    assert_eq!(
        first.degraded,
        kept == "file",
        "only a key in a file is a degraded state"
    );
    assert_eq!(
        machine.key_files().is_empty(),
        kept != "file",
        "a key file is made only when it must be"
    );

    let again = machine.start(session, "data", false);
    assert_eq!(
        found(&again),
        ("ok", kept, false),
        "a start that ended before the ledger was made finds its key"
    );
    assert_eq!(again.key, first.key);

    let later = machine.start(session, "data", true);
    assert_eq!(
        found(&later),
        ("ok", kept, false),
        "a later start, after the session ended, finds the key"
    );
    assert_eq!(later.key, first.key);

    let device = machine.run(session, "device", "data", false, &[]);
    assert_eq!(
        found(&device),
        ("ok", kept, true),
        "the device key is kept in the same place"
    );
    assert_ne!(device.key, first.key);
    let device_later = machine.run(session, "device", "data", true, &[]);
    assert_eq!(
        (found(&device_later), &device_later.key),
        (("ok", kept, false), &device.key)
    );

    let other = machine.start(session, "other", false);
    assert_eq!(
        found(&other),
        ("ok", kept, true),
        "a second data folder has a key of its own"
    );
    assert_ne!(other.key, first.key);

    fs::rename(machine.path("data"), machine.path("moved")).unwrap();
    let moved = machine.start(session, "moved", true);
    assert_eq!(
        (found(&moved), &moved.key),
        (("ok", kept, false), &first.key),
        "a moved folder finds its key"
    );

    // The key goes; the ledger stays.
    if kept == "keyring" {
        machine.run(session, "erase", "moved", true, &[]);
    } else {
        for file in machine.key_files() {
            fs::remove_file(file).unwrap();
        }
    }
    let files_before = machine.key_files();
    let gone = machine.start(session, "moved", true);
    let expected = if kept == "keyring" {
        "LedgerThereKeyGone"
    } else {
        "KeyringUnavailable(NoService)"
    };
    assert_eq!(
        gone.outcome, expected,
        "a ledger whose key is gone never gets a new key"
    );
    assert_eq!(
        machine.key_files(),
        files_before,
        "nothing is made on the way to the error"
    );

    fs::remove_file(machine.path("other/machine-id")).unwrap();
    let nameless = machine.start(session, "other", true);
    assert_eq!(
        nameless.outcome, "LedgerThereKeyGone",
        "without the folder's id no key can be called its own"
    );
    assert!(
        !machine.path("other/machine-id").exists(),
        "and no new id hides that"
    );
}

#[test]
fn the_contract_holds_with_a_real_gnome_keyring() {
    suite(Session::Unlocked, "keyring");
}

#[test]
fn the_contract_holds_without_a_session_bus() {
    suite(Session::NoBus, "file");
}

#[test]
fn the_contract_holds_on_a_bus_without_a_secret_service() {
    suite(Session::BusOnly, "file");
}

#[test]
fn a_locked_keyring_is_not_available_now_which_is_not_the_same_as_gone() {
    let machine = Machine::new();
    let first = machine.start(Session::Unlocked, "data", false);
    assert_eq!(found(&first), ("ok", "keyring", true));

    let locked = machine.start(Session::Locked, "data", true);
    assert_eq!(locked.outcome, "KeyringUnavailable(Locked)");
    assert!(
        machine.key_files().is_empty(),
        "a locked keyring is no reason for a second key"
    );
    let look = machine.run(Session::Locked, "look", "data", true, &[]);
    assert!(
        look.outcome.contains("keyring: Unavailable(Locked)"),
        "{}",
        look.outcome
    );

    let unlocked = machine.start(Session::Unlocked, "data", true);
    assert_eq!(
        (found(&unlocked), &unlocked.key),
        (("ok", "keyring", false), &first.key),
        "nothing was lost meanwhile"
    );
}

#[test]
fn a_first_start_with_a_locked_keyring_keeps_its_key_in_a_file() {
    let machine = Machine::new();
    assert_eq!(
        found(&machine.start(Session::Unlocked, "other", false)),
        ("ok", "keyring", true)
    );

    let first = machine.start(Session::Locked, "data", false);
    assert_eq!(
        (found(&first), first.degraded),
        (("ok", "file", true), true),
        "{first:?}"
    );
    let unlocked = machine.start(Session::Unlocked, "data", true);
    assert_eq!(
        (found(&unlocked), &unlocked.key),
        (("ok", "file", false), &first.key)
    );
}

#[test]
fn a_keyring_that_never_answers_costs_three_seconds_once() {
    let machine = Machine::new();
    let first = machine.start(Session::Silent, "data", false);
    assert_eq!(
        (found(&first), first.degraded),
        (("ok", "file", true), true),
        "{first:?}"
    );
    assert!(
        (2_900..8_000).contains(&first.millis),
        "the deadline is 3 s: {first:?}"
    );

    let both = machine.run(Session::Silent, "both", "fresh", false, &[]);
    assert_eq!(
        (found(&both), both.degraded),
        (("ok", "file", true), true),
        "{both:?}"
    );
    assert!(
        both.millis < 2_900,
        "the second secret does not wait again: {both:?}"
    );

    for file in machine.key_files() {
        fs::remove_file(file).unwrap();
    }
    assert_eq!(
        machine.start(Session::Silent, "data", true).outcome,
        "KeyringUnavailable(Silent)"
    );
}

#[test]
fn a_key_made_in_a_file_is_found_again_although_a_keyring_is_there_now() {
    let machine = Machine::new();
    let first = machine.start(Session::NoBus, "data", false);
    assert_eq!(found(&first), ("ok", "file", true));
    let later = machine.start(Session::Unlocked, "data", true);
    assert_eq!(
        (found(&later), &later.key),
        (("ok", "file", false), &first.key)
    );
    assert!(later.degraded, "staff still see it");
}

#[test]
fn a_key_in_a_keyring_that_is_not_running_is_not_called_gone() {
    let machine = Machine::new();
    assert_eq!(
        found(&machine.start(Session::Unlocked, "data", false)),
        ("ok", "keyring", true)
    );
    assert_eq!(
        machine.start(Session::NoBus, "data", true).outcome,
        "KeyringUnavailable(NoService)"
    );
    assert!(machine.key_files().is_empty());
}

#[test]
fn something_else_in_our_entry_of_the_keyring_is_reported_and_left_alone() {
    let machine = Machine::new();
    machine.start(Session::Unlocked, "data", false);
    machine.run(Session::Unlocked, "spoil", "data", true, &[]);
    for ledger_exists in [true, false] {
        assert_eq!(
            machine
                .start(Session::Unlocked, "data", ledger_exists)
                .outcome,
            "Malformed(Keyring)"
        );
    }
    assert!(machine.key_files().is_empty());
}

#[test]
fn a_credential_of_systemd_comes_after_the_keyring_and_before_a_file() {
    let machine = Machine::new();
    let handed = machine.path("credentials");
    fs::create_dir(&handed).unwrap();
    fs::write(handed.join("kiosk-ledger-key"), "07".repeat(32)).unwrap();
    let env = [("CREDENTIALS_DIRECTORY", handed.as_path())];

    let first = machine.run(Session::NoBus, "ledger", "data", false, &env);
    assert_eq!(found(&first), ("ok", "credential", false));
    assert_eq!(first.key, "07".repeat(32));
    assert!(
        !first.degraded && machine.key_files().is_empty(),
        "a credential is a proper place"
    );

    let later = machine.run(Session::Unlocked, "ledger", "data", true, &env);
    assert_eq!(
        found(&later),
        ("ok", "credential", false),
        "an empty keyring does not hide it"
    );

    let elsewhere = machine.start(Session::Unlocked, "other", false);
    let with_both = machine.run(Session::Unlocked, "ledger", "other", true, &env);
    assert_eq!(
        (found(&with_both), &with_both.key),
        (("ok", "keyring", false), &elsewhere.key)
    );

    fs::write(handed.join("kiosk-ledger-key"), "too short").unwrap();
    assert_eq!(
        machine
            .run(Session::NoBus, "ledger", "data", true, &env)
            .outcome,
        "Malformed(Credential)"
    );
}

#[test]
fn a_key_file_is_private_and_never_beside_the_ledger() {
    let machine = Machine::new();
    machine.start(Session::NoBus, "data", false);
    let files = machine.key_files();
    let mode = |path: &PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(files.iter().map(mode).collect::<Vec<_>>(), [0o600]);
    assert_eq!(mode(&machine.path("home/.config/kiosk")), 0o700);

    fs::set_permissions(&files[0], fs::Permissions::from_mode(0o644)).unwrap();
    machine.start(Session::NoBus, "data", true);
    assert_eq!(
        mode(&files[0]),
        0o600,
        "rights given away by a copy are taken back"
    );

    let inside = machine.start(Session::NoBus, "home", false);
    assert_eq!(
        inside.outcome, "NowhereToKeep",
        "a key inside the data folder protects nothing"
    );
    let config = [("XDG_CONFIG_HOME", machine.path("fresh/.config"))];
    let env = config
        .each_ref()
        .map(|(name, path)| (*name, path.as_path()));
    assert_eq!(
        machine
            .run(Session::NoBus, "ledger", "fresh", false, &env)
            .outcome,
        "NowhereToKeep"
    );

    fs::write(&files[0], "not a key").unwrap();
    for ledger_exists in [true, false] {
        assert_eq!(
            machine.start(Session::NoBus, "data", ledger_exists).outcome,
            "Malformed(File)"
        );
    }
    assert_eq!(
        fs::read_to_string(&files[0]).unwrap(),
        "not a key",
        "what we do not understand stays as it is"
    );
}

#[test]
fn two_programs_that_start_at_once_agree_on_one_key() {
    for session in [Session::NoBus, Session::Unlocked] {
        let machine = Machine::new();
        let report = machine.run(session, "ledger-twice", "data", false, &[]);
        assert_eq!(report.outcome, "ok", "{session:?}");
    }
}

#[test]
fn looking_changes_nothing() {
    let machine = Machine::new();
    let before = machine.run(Session::NoBus, "look", "data", false, &[]);
    assert_eq!(
        before.outcome,
        "Look { machine_id: false, keyring: Unavailable(NoService), credential: false, file: false }"
    );
    assert!(!machine.path("data").exists() && machine.key_files().is_empty());

    machine.start(Session::Unlocked, "data", false);
    let after = machine.run(Session::Unlocked, "look", "data", true, &[]);
    assert_eq!(
        after.outcome,
        "Look { machine_id: true, keyring: Holds, credential: false, file: false }"
    );
}
