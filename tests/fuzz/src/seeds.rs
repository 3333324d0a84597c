//! The first inputs of each reader, made by code.

use std::fs;
use std::path::Path;

use crate::Target;

/// Writes the first inputs of a reader into a folder.
pub(crate) fn write(target: &Target, folder: &Path) {
    fs::create_dir_all(folder).expect("a folder for the first inputs");
    for (at, bytes) in (target.seeds)().iter().enumerate() {
        fs::write(folder.join(format!("seed-{at}")), bytes).expect("a first input");
    }
}

/// A stored ZIP of these files, as other programs write workbooks.
pub(crate) fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut table = Vec::new();
    for (name, content) in files {
        let at = u32::try_from(bytes.len()).expect("small");
        let size = u32::try_from(content.len()).expect("small");
        let mut head = Vec::new();
        // Version, flags, method (stored), time, day.
        head.extend([20, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        head.extend(crc(content).to_le_bytes());
        head.extend(size.to_le_bytes());
        head.extend(size.to_le_bytes());
        head.extend(u16::try_from(name.len()).expect("short").to_le_bytes());
        head.extend([0, 0]);
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&head);
        bytes.extend(name.as_bytes());
        bytes.extend(*content);
        table.extend(b"PK\x01\x02\x14\x00");
        table.extend(&head);
        // Comment, disk, attributes.
        table.extend([0; 10]);
        table.extend(at.to_le_bytes());
        table.extend(name.as_bytes());
    }
    let at = u32::try_from(bytes.len()).expect("small");
    let count = u16::try_from(files.len()).expect("few").to_le_bytes();
    let size = u32::try_from(table.len()).expect("small");
    bytes.extend(table);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend(count);
    bytes.extend(count);
    bytes.extend(size.to_le_bytes());
    bytes.extend(at.to_le_bytes());
    bytes.extend([0, 0]);
    bytes
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xedb8_8320 & 0_u32.wrapping_sub(crc & 1))
        })
    })
}
