//! Programs that others wrote, on the same tree: Python's `tuf` and nginx.
//!
//! `cargo xtask setup --tests` installs both; where they are missing these tests say so and end.

use std::fs;
use std::io::Write as _;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use kiosk_bundle::Way;
use kiosk_bundle::source::{Ask, Http, Source as _};
use kiosk_testkit::Days;
use tempfile::TempDir;

use crate::server::Server;
use crate::support::{Office, hour, only};

/// The Python of the virtual environment in the build folder.
fn python() -> Option<PathBuf> {
    let given = std::env::var_os("KIOSK_TUF_PYTHON").map(PathBuf::from);
    let beside = std::env::current_exe()
        .ok()
        .and_then(|own| Some(own.ancestors().nth(3)?.join("tuf-venv/bin/python")));
    let found = given.or(beside).filter(|path| path.is_file());
    if found.is_none() {
        println!("no Python with tuf: run `cargo xtask setup --tests`");
    }
    found
}

/// What Python's client says to a tree: `ok` with the SHA-256 of each file, or the name of its exception.
fn ask_python(python: &Path, root: &[u8], url: &str, names: &[&str]) -> serde_json::Value {
    let dir = TempDir::new().unwrap();
    let anchor = dir.path().join("root.json");
    fs::write(&anchor, root).unwrap();
    let output = Command::new(python)
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bundle/peer.py"))
        .args([anchor.as_os_str(), dir.path().as_os_str(), url.as_ref()])
        .args(names)
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{errors}"))
}

#[test]
fn another_client_accepts_the_tree_and_refuses_what_we_refuse() {
    let Some(python) = python() else { return };
    // That client has no clock of its own making: the tree is as of the machine's day.
    let today = kiosk_model::clock::Clock::now(&kiosk_model::clock::SystemClock).instant;
    let dir = TempDir::new().unwrap();
    let pty = crate::support::branch("pty");
    let keys = kiosk_bundle::publish::Keyring::make(
        &dir.path().join("keys"),
        std::slice::from_ref(&pty),
        today,
    );
    let keys = keys.unwrap();
    let anchor = keys.anchor().unwrap();
    let tree = dir.path().join("tree");
    let publish = |days: &Days, hours: i64| {
        let text = kiosk_bundle::jsonl::write(&days.notices, kiosk_testkit::today(), true).unwrap();
        let publication = kiosk_bundle::publish::Publication {
            notices: Some(&text),
            files: Some([("hours.toml".to_owned(), b"a = 1".to_vec())].into()),
            ..Default::default()
        };
        let now = today + jiff::SignedDuration::from_hours(hours - 2);
        kiosk_bundle::publish::publish(&tree, &keys, &pty, &publication, now).unwrap();
    };
    let mut days = Days::begin(20, 1);
    publish(&days, 0);
    let first = TempDir::new().unwrap();
    crate::support::copy_folder(&tree, first.path());
    keys.rotate(Some("root-1"), today).unwrap();
    days.next_day();
    publish(&days, 1);

    let names = [
        "n/pty/notices-000002.jsonl.zst",
        "n/pty/notices-000001-000002.zpatch",
        "n/pty/hours.toml",
    ];
    let server = Server::start(&tree);
    let told = ask_python(&python, &anchor, &server.url(), &names);
    for name in names {
        let file = only(&tree.join("n/pty"), name.strip_prefix("n/pty/").unwrap());
        let hash = kiosk_bundle::role::sha256(&fs::read(file).unwrap());
        assert_eq!(told["ok"][name], hash.as_str(), "{told}");
    }
    let told = ask_python(
        &python,
        &anchor,
        &server.url(),
        &["n/tpe/notices-000001.jsonl.zst"],
    );
    assert_eq!(
        told["ok"]["n/tpe/notices-000001.jsonl.zst"],
        serde_json::Value::Null,
        "{told}"
    );

    let mixed = TempDir::new().unwrap();
    crate::support::copy_folder(&tree, mixed.path());
    fs::copy(
        first.path().join("1.pty.json"),
        mixed.path().join("2.pty.json"),
    )
    .unwrap();
    let server = Server::start(mixed.path());
    let told = ask_python(&python, &anchor, &server.url(), &names);
    assert!(told["error"].is_string(), "pieces of two trees: {told}");
    let stranger = Office::new();
    let told = ask_python(
        &python,
        &stranger.keys.anchor().unwrap(),
        &server.url(),
        &names,
    );
    assert!(told["error"].is_string(), "a stranger's keys: {told}");
}

/// nginx with a tree, on a port of its own; stopped at the end.
struct Nginx {
    child: Child,
    url: String,
    _dir: TempDir,
}

impl Nginx {
    fn start(tree: &Path) -> Option<Self> {
        let program = ["/usr/sbin/nginx", "/usr/bin/nginx"]
            .into_iter()
            .find(|path| Path::new(path).is_file());
        let Some(program) = program else {
            println!("no nginx: run `cargo xtask setup --tests`");
            return None;
        };
        let dir = TempDir::new().unwrap();
        let port = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let conf = dir.path().join("nginx.conf");
        let own = dir.path().display();
        let user = if is_root() { "user root;" } else { "" };
        let text = format!(
            "{user} daemon off; master_process off; pid {own}/pid; error_log stderr;
             events {{ worker_connections 64; }}
             http {{ access_log off; client_body_temp_path {own}/b; proxy_temp_path {own}/p;
               fastcgi_temp_path {own}/f; uwsgi_temp_path {own}/u; scgi_temp_path {own}/s;
               server {{ listen 127.0.0.1:{port}; root {}; }} }}",
            tree.display()
        );
        fs::File::create(&conf)
            .unwrap()
            .write_all(text.as_bytes())
            .unwrap();
        let child = Command::new(program)
            .args(["-p", &own.to_string(), "-c"])
            .arg(&conf)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let mut nginx = Self {
            child,
            url: format!("http://127.0.0.1:{port}"),
            _dir: dir,
        };
        let begun = Instant::now();
        let source = Http::new(&nginx.url).unwrap();
        let ask = Ask {
            name: "timestamp.json",
            from: 0,
            tag: None,
        };
        while source.open(&ask).is_err() {
            assert!(nginx.child.try_wait().unwrap().is_none(), "nginx has ended");
            assert!(
                begun.elapsed() < Duration::from_secs(20),
                "nginx does not answer"
            );
            std::thread::sleep(Duration::from_millis(20));
        }
        Some(nginx)
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output();
    output.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

#[test]
fn nginx_serves_a_tree_with_parts_and_tags() {
    let office = Office::new();
    let mut days = Days::begin(40, 1);
    office.publish("pty", &days.notices, hour(0));
    let Some(nginx) = Nginx::start(&office.tree()) else {
        return;
    };
    let source = Http::new(&nginx.url).unwrap();
    let mut machine = office.machine(&["pty"]);

    // An earlier run got half of it.
    let whole = only(&office.tree().join("n/pty"), "notices-000001.jsonl.zst");
    let bytes = fs::read(&whole).unwrap();
    let hash = kiosk_bundle::role::sha256(&bytes);
    fs::create_dir_all(machine.dir.path().join("partial")).unwrap();
    let part = machine.dir.path().join("partial").join(&hash);
    fs::write(&part, &bytes[..bytes.len() / 2]).unwrap();
    machine.pull_from(&source, hour(0)).unwrap();
    assert_eq!(machine.desk.count("pty"), 40);

    assert!(machine.pull_from(&source, hour(1)).unwrap().news.is_empty());
    assert!(
        machine.dir.path().join("trusted/timestamp.tag").is_file(),
        "nginx tags its files"
    );
    days.next_day();
    office.publish("pty", &days.notices, hour(2));
    let pulled = machine.pull_from(&source, hour(2)).unwrap();
    assert_eq!(pulled.news[0].way, Way::Patch);
}
