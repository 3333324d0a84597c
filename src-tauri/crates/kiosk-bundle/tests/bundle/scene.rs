//! An office, its first tree and a machine; and what somebody could forge who has some of the keys.

use std::fs;
use std::path::Path;

use kiosk_bundle::Refusal;
use kiosk_bundle::keys::SecretKey;
use kiosk_bundle::role::{Content, Signed, Targets, seal, sha256};
use kiosk_testkit::Days;
use tempfile::TempDir;

use crate::support::{Machine, Office, hour, refused};

/// An office that has published twice, a copy of its first tree, and a machine that holds what the
/// first or second said.
pub(crate) struct Scene {
    pub(crate) office: Office,
    pub(crate) first: TempDir,
    pub(crate) machine: Machine,
}

pub(crate) fn scene(pulled: usize) -> Scene {
    let office = Office::new();
    let mut days = Days::begin(20, 1);
    office.publish("pty", &days.notices, hour(0));
    let mut machine = office.machine(&["pty"]);
    let first = office.copy();
    if pulled == 1 {
        machine.pull(first.path(), hour(0)).unwrap();
    }
    days.next_day();
    office.publish("pty", &days.notices, hour(1));
    if pulled == 2 {
        machine.pull(&office.tree(), hour(1)).unwrap();
    }
    Scene {
        office,
        first,
        machine,
    }
}

impl Scene {
    /// The attack is refused with this code, nothing is lost, and the true tree is followed after it.
    pub(crate) fn refuses(&mut self, tree: &Path, wanted: &str) -> Refusal {
        let before = self.machine.desk.clone();
        let refusal = refused(self.machine.pull(tree, hour(2)));
        assert_eq!(refusal.code(), wanted, "{refusal}");
        assert_eq!(self.machine.desk, before, "what was there is still served");
        let pulled = self.machine.pull(&self.office.tree(), hour(2));
        pulled.expect("the true tree is followed again");
        refusal
    }

    /// The same for what the publishing host has signed itself, in good faith or not: the true tree is
    /// followed again once it has higher numbers.
    pub(crate) fn refuses_signed(&mut self, tree: &Path, wanted: &str) {
        let before = self.machine.desk.clone();
        let refusal = refused(self.machine.pull(tree, hour(2)));
        assert_eq!(refusal.code(), wanted, "{refusal}");
        assert_eq!(self.machine.desk, before, "what was there is still served");
        let days = Days::begin(20, 5);
        self.office.publish("pty", &days.notices, hour(3));
        let pulled = self.machine.pull(&self.office.tree(), hour(3));
        pulled.expect("the next true tree is followed");
    }
}
/// An edition as a publisher of another kind might sign it.
pub(crate) fn replace_edition(
    office: &Office,
    tree: &Path,
    mut content: Targets,
    packed: &[u8],
    plain_length: u64,
    plain_sha256: &str,
) {
    let hash = sha256(packed);
    content
        .targets
        .retain(|_, file| !matches!(file.custom, Content::Patch { .. }));
    for file in content.targets.values_mut() {
        file.length = packed.len() as u64;
        file.hashes.sha256.clone_from(&hash);
        if let Content::Notices(custom) = &mut file.custom {
            custom.plain_length = plain_length;
            custom.plain_sha256 = plain_sha256.to_owned();
        }
    }
    fs::write(
        tree.join(format!("n/pty/{hash}.notices-000002.jsonl.zst")),
        packed,
    )
    .unwrap();
    replace_branch(office, tree, &content, "branch-pty");
}

/// What a file of the tree says, unchecked.
pub(crate) fn signed<T: Signed>(path: &Path) -> T {
    let envelope: serde_json::Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    serde_json::from_value(envelope["signed"].clone()).unwrap()
}

pub(crate) fn key(office: &Office, name: &str) -> SecretKey {
    SecretKey::load(&office.keys_folder().join(format!("{name}.key"))).unwrap()
}

/// What somebody could do who has the keys of the publishing host and one branch's.
pub(crate) fn replace_branch(office: &Office, tree: &Path, content: &Targets, signer: &str) {
    let bytes = seal(content, &[&key(office, signer)]).unwrap();
    fs::write(tree.join(format!("{}.pty.json", content.version)), &bytes).unwrap();
    let mut snapshot: kiosk_bundle::role::Snapshot = signed(&tree.join("2.snapshot.json"));
    let meta = snapshot.meta.get_mut("pty.json").unwrap();
    meta.length = Some(bytes.len() as u64);
    meta.hashes.as_mut().unwrap().sha256 = sha256(&bytes);
    let bytes = seal(&snapshot, &[&key(office, "snapshot")]).unwrap();
    fs::write(tree.join("2.snapshot.json"), &bytes).unwrap();
    resign_timestamp(office, tree, 2, 2, &bytes);
}

pub(crate) fn resign_timestamp(
    office: &Office,
    tree: &Path,
    version: u64,
    snapshot: u64,
    bytes: &[u8],
) {
    let path = tree.join("timestamp.json");
    let mut timestamp: kiosk_bundle::role::TimestampFile = signed(&path);
    timestamp.version = version;
    let meta = timestamp.meta.get_mut("snapshot.json").unwrap();
    meta.version = snapshot;
    meta.length = Some(bytes.len() as u64);
    meta.hashes.as_mut().unwrap().sha256 = sha256(bytes);
    fs::write(
        path,
        seal(&timestamp, &[&key(office, "timestamp")]).unwrap(),
    )
    .unwrap();
}
