//! The ICC profile that says what the greys of a paper mean: gamma 2.2 under
//! D50, the least a profile of version 2 may hold.

/// Name of the condition, also inside the profile.
pub(super) const NAME: &str = "Grey gamma 2.2";

/// D50 as fixed-point numbers.
const D50: [u32; 3] = [0xf6d6, 0x1_0000, 0xd32d];

/// The bytes of the profile.
pub(super) fn grey() -> Vec<u8> {
    let white: Vec<u8> = D50.iter().flat_map(|n| n.to_be_bytes()).collect();
    let mut name = count(NAME.len() + 1);
    name.extend(NAME.bytes());
    // End of the name; no name in Unicode or for a script of the Macintosh.
    name.extend([0; 1 + 4 + 4 + 2 + 1 + 67]);
    let tags: [(&[u8; 4], Vec<u8>); 4] = [
        (b"desc", kind(b"desc", &name)),
        (b"cprt", kind(b"text", b"CC0\0")),
        (b"wtpt", kind(b"XYZ ", &white)),
        // One entry: an exponent with eight bits of fraction.
        (b"kTRC", kind(b"curv", &[0, 0, 0, 1, 2, 0x33, 0, 0])),
    ];
    let mut table = count(tags.len());
    let mut data = Vec::new();
    let start = 128 + 4 + 12 * tags.len();
    for (tag, content) in &tags {
        table.extend(*tag);
        table.extend(count(start + data.len()));
        table.extend(count(content.len()));
        data.extend(content);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut out = count(start + data.len());
    out.extend([0; 4]);
    out.extend([2, 0x10, 0, 0]);
    out.extend(b"mntrGRAYXYZ ");
    // 1 January 2026.
    out.extend(
        [2026_u16, 1, 1, 0, 0, 0]
            .iter()
            .flat_map(|n| n.to_be_bytes()),
    );
    out.extend(b"acsp");
    out.extend([0; 28]);
    out.extend(&white);
    out.resize(128, 0);
    out.extend(table);
    out.extend(data);
    out
}

fn count(n: usize) -> Vec<u8> {
    u32::try_from(n).unwrap_or(0).to_be_bytes().to_vec()
}

fn kind(signature: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut out = signature.to_vec();
    out.extend([0; 4]);
    out.extend(content);
    out
}
