//! Signed content: what a machine reads of a tree before and after its signatures hold.

use jiff::Timestamp;
use kiosk_bundle::keys::SecretKey;
use kiosk_bundle::role::{Root, RoleKeys, SPEC, Signed, Snapshot, Targets, TimestampFile, seal};
use kiosk_bundle::trusted::{Floor, Trusted};
use kiosk_bundle::{jsonl, squeeze};
use kiosk_testkit::{notices, today};

use crate::Target;

/// The most a packed file may unpack to here.
const MOST: u64 = 1 << 20;

pub(crate) const TARGETS: &[Target] = &[
    Target {
        name: "metadata",
        read: |bytes| {
            let _ = Trusted::begin(bytes, Floor::default());
            if let Ok(mut trusted) = Trusted::begin(&signed(&root()), Floor::default()) {
                let _ = trusted.next_root(bytes);
                let _ = trusted.timestamp(bytes, moment());
                let _ = trusted.timestamp_from_before(bytes);
            }
        },
        seeds: || vec![signed(&root()), signed(&timestamp())],
    },
    // The fuzzer cannot guess signatures; here whatever it writes is signed by the right key.
    Target {
        name: "signed-root",
        read: |bytes| {
            let Ok(root) = serde_json::from_slice::<Root>(bytes) else {
                return;
            };
            let Some(bytes) = seal(&root, &[&key()]) else {
                return;
            };
            if let Ok(trusted) = Trusted::begin(&bytes, Floor::default()) {
                let _ = trusted.check_root_age(moment());
                let _ = trusted.next_root_name();
            }
        },
        seeds: || vec![serde_json::to_vec(&root()).unwrap()],
    },
    Target {
        name: "signed-timestamp",
        read: |bytes| {
            let Some(bytes) = sign_read::<TimestampFile>(bytes) else {
                return;
            };
            let mut trusted = begin();
            if trusted.timestamp(&bytes, moment()).is_ok() {
                let _ = trusted.wanted_snapshot();
                let _ = trusted.signed_at();
            }
        },
        seeds: || vec![serde_json::to_vec(&timestamp()).unwrap()],
    },
    Target {
        name: "signed-targets",
        read: |bytes| {
            // Read and written again as the other two kinds of files too.
            let _ = sign_read::<Snapshot>(bytes);
            let Some(signed) = sign_read::<Targets>(bytes) else {
                return;
            };
            let mut trusted = begin();
            let _ = trusted.targets(&signed, moment());
            let _ = trusted.snapshot(&signed, moment());
            for branch in trusted.known_branches() {
                let _ = trusted.branch(&branch, &signed, moment());
                let _ = (trusted.files_of(&branch), trusted.notices_of(&branch));
            }
        },
        seeds: || {
            let text = format!(
                "{{\"_type\":\"targets\",\"spec_version\":\"{SPEC}\",\"version\":1,\"expires\":\"2027-01-01T00:00:00Z\",\
                 \"targets\":{{\"n/pty/notices-000001.jsonl.zst\":{{\"length\":1,\"hashes\":{{\"sha256\":\"00\"}},\
                 \"custom\":{{\"kind\":\"patch\",\"from\":\"00\"}}}}}}}}"
            );
            vec![text.into_bytes()]
        },
    },
    Target {
        name: "edition",
        read: |bytes| {
            let Ok(text) = std::str::from_utf8(bytes) else {
                return;
            };
            if let Ok(lines) = jsonl::notices(text, "edition") {
                let read: Result<Vec<_>, _> = lines.collect();
                if let Ok(notices) = read {
                    jsonl::write(&notices, today(), false).expect("what was read can be written");
                }
            }
        },
        seeds: || vec![edition(3, 1)],
    },
    Target {
        name: "unpack",
        read: |bytes| {
            if let Ok(plain) = squeeze::unpack(bytes, MOST, "file") {
                assert!(plain.len() as u64 <= MOST);
            }
        },
        seeds: || vec![squeeze::pack(&edition(3, 1)).unwrap(), squeeze::pack(b"").unwrap()],
    },
    Target {
        name: "patch",
        read: |bytes| {
            let earlier = edition(3, 1);
            if let Ok(plain) = squeeze::apply(&earlier, bytes, MOST, "patch") {
                assert!(plain.len() as u64 <= MOST);
            }
        },
        seeds: || vec![squeeze::patch(&edition(3, 1), &edition(3, 2)).unwrap()],
    },
];

fn edition(count: usize, seed: u64) -> Vec<u8> {
    let text = jsonl::write(&notices(count, seed), today(), false);
    text.unwrap().into_bytes()
}

fn moment() -> Timestamp {
    "2026-11-22T01:00:00Z".parse().unwrap()
}

fn key() -> SecretKey {
    SecretKey::from_seed(&[7; 32])
}

fn root() -> Root {
    let key = key();
    let who = RoleKeys {
        keyids: vec![key.public().id()],
        threshold: 1,
    };
    Root {
        kind: "root".into(),
        spec_version: SPEC.into(),
        version: 1,
        expires: "2027-11-22T01:00:00Z".parse().unwrap(),
        consistent_snapshot: true,
        keys: [(key.public().id(), key.public())].into(),
        roles: ["root", "targets", "snapshot", "timestamp"]
            .map(|role| (role.to_owned(), who.clone()))
            .into(),
    }
}

fn timestamp() -> TimestampFile {
    TimestampFile {
        kind: "timestamp".into(),
        spec_version: SPEC.into(),
        version: 1,
        expires: "2026-11-25T01:00:00Z".parse().unwrap(),
        issued: Some(moment()),
        meta: [(
            "snapshot.json".to_owned(),
            kiosk_bundle::role::MetaFile {
                version: 1,
                length: Some(1),
                hashes: None,
            },
        )]
        .into(),
    }
}

fn begin() -> Trusted {
    Trusted::begin(&signed(&root()), Floor::default()).expect("a root")
}

fn signed<T: Signed>(content: &T) -> Vec<u8> {
    seal(content, &[&key()]).expect("canonical")
}

/// What the bytes say, signed; `None` when they say nothing of this kind.
fn sign_read<T: Signed>(bytes: &[u8]) -> Option<Vec<u8>> {
    seal(&serde_json::from_slice::<T>(bytes).ok()?, &[&key()])
}
