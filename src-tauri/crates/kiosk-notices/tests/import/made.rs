//! Invented files in the formats of real ones.

use kiosk_model::notice::Notice;
use kiosk_notices::Batch;
use kiosk_testkit::{COLUMNS, agency_json};

/// Forty rows of the agency's open data, cell by cell in the order of [`COLUMNS`].
pub(crate) fn agency_rows() -> Vec<Vec<String>> {
    let json: serde_json::Value = serde_json::from_slice(&agency_json(40, 3)).expect("JSON");
    let rows = json.as_array().expect("JSON").iter();
    rows.map(|row| {
        COLUMNS
            .iter()
            .map(|name| row[*name].as_str().unwrap_or("").to_owned())
            .collect()
    })
    .collect()
}

/// The notices of a file, in its order; refused rows left out.
pub(crate) fn notices(batch: &Batch) -> Vec<Notice> {
    batch
        .rows
        .iter()
        .filter_map(|row| row.outcome.clone().ok())
        .collect()
}

fn cell(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// A table as CSV.
pub(crate) fn table(header: &[&str], rows: &[&[&str]]) -> String {
    let line = |cells: &[&str]| {
        cells
            .iter()
            .map(|text| cell(text))
            .collect::<Vec<_>>()
            .join(",")
            + "\r\n"
    };
    rows.iter().fold(line(header), |csv, row| csv + &line(row))
}

/// A table of one row as CSV.
pub(crate) fn table_row(header: &[&str], row: &[&str]) -> String {
    table(header, &[row])
}

/// A text in the Big5 of Windows, as far as these tests need it.
pub(crate) fn cp950(text: &str) -> Vec<u8> {
    let (bytes, _, lost) = encoding_rs::BIG5.encode(text);
    assert!(!lost);
    bytes.into_owned()
}

/// The header of the courts' export of land.
pub(crate) const COURT_HEADER: [&str; 11] = [
    "法院名稱",
    "字號\n股別",
    "拍賣日期\n拍賣次數",
    "縣市",
    "土地坐落/面積",
    "總拍賣底價(元)",
    "點交",
    "空地",
    "標別",
    "備註",
    "採通訊投標",
];

/// Two parcels of one lot, and a sale that was stopped.
pub(crate) fn court_land() -> Vec<Vec<String>> {
    let rows: [[&str; 11]; 4] = [
        COURT_HEADER,
        [
            "臺灣示範地方法院",
            "110司執字第000001號\n(孝股)",
            "115/12/27\n第4拍",
            "花蓮縣\n吉安鄉",
            "示範段 小段 70號\n741坪(2451.49平方公尺) x 全部\n土地拍賣底價:新台幣 1,200,000 元",
            "3,000,000",
            "不點交",
            "",
            "甲",
            "",
            "是",
        ],
        [
            "臺灣示範地方法院",
            "110司執字第000001號\n(孝股)",
            "115/12/27\n第4拍",
            "花蓮縣\n吉安鄉",
            "示範段 小段 71-2號\n30坪(100.00平方公尺) x 2分之1\n土地拍賣底價:新台幣 1,800,000 元",
            "3,000,000",
            "不點交",
            "",
            "甲",
            "",
            "是",
        ],
        [
            "臺灣示範地方法院",
            "111司執字第000002號\n(忠股)",
            "115/12/27\n第1拍",
            "花蓮縣\n壽豐鄉",
            "示範段 一小段 5號\n30坪(100.00平方公尺) x 全部\n土地拍賣底價:新台幣 500,000 元",
            "500,000",
            "點交",
            "本標別有空屋或空地",
            "",
            "停拍公告",
            "否",
        ],
    ];
    rows.iter()
        .map(|row| row.iter().map(|text| (*text).to_owned()).collect())
        .collect()
}

/// Rows under the courts' header, as CSV.
pub(crate) fn court_rows(rows: &[[&str; 11]]) -> String {
    let rows: Vec<&[&str]> = rows.iter().map(|row| &row[..]).collect();
    table(&COURT_HEADER, &rows)
}

/// A workbook of Excel 97 (BIFF8 in a compound file) with texts in every cell.
///
/// It says code page 1252 as the courts' exports do, although its texts are UTF-16.
pub(crate) fn xls(sheet: &str, rows: &[Vec<String>]) -> Vec<u8> {
    xls_with(&[(sheet, rows, &[])])
}

/// A sheet: its name, its rows, and its cells that reach down, each with its first row, last row and column.
type Sheet<'a> = (&'a str, &'a [Vec<String>], &'a [(u16, u16, u16)]);

/// The same with several sheets and merged cells.
pub(crate) fn xls_with(sheets: &[Sheet<'_>]) -> Vec<u8> {
    let bof = |kind: u16| {
        record(
            0x0809,
            &[&0x0600_u16.to_le_bytes()[..], &kind.to_le_bytes(), &[0; 12]].concat(),
        )
    };
    let end = record(0x000a, &[]);
    let globals = |starts: &[u32]| {
        let mut stream = [bof(5), record(0x0042, &1252_u16.to_le_bytes())].concat();
        for ((sheet, ..), at) in sheets.iter().zip(starts) {
            let name: Vec<u8> = sheet.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let length = u8::try_from(sheet.encode_utf16().count()).expect("small");
            let bound = [&at.to_le_bytes()[..], &[0, 0, length, 1], &name].concat();
            stream.extend(record(0x0085, &bound));
        }
        stream.extend(&end);
        stream
    };
    let mut starts = Vec::new();
    let mut streams = Vec::new();
    let first = globals(&vec![0; sheets.len()]).len();
    for (_, rows, merged) in sheets {
        starts.push(u32::try_from(first + streams.len()).expect("small"));
        streams.extend(bof(0x10));
        for (row, cells) in (0_u16..).zip(*rows) {
            for (column, text) in (0_u16..).zip(cells) {
                let units: Vec<u16> = text.encode_utf16().collect();
                let length = u16::try_from(units.len()).expect("small");
                let mut data = [row, column, 0, length].map(u16::to_le_bytes).concat();
                data.push(1);
                data.extend(units.into_iter().flat_map(u16::to_le_bytes));
                streams.extend(record(0x0204, &data));
            }
        }
        if !merged.is_empty() {
            let count = u16::try_from(merged.len()).expect("small");
            let mut data = count.to_le_bytes().to_vec();
            for (first, last, column) in *merged {
                let region = [first, last, column, column];
                data.extend(region.into_iter().flat_map(|n| n.to_le_bytes()));
            }
            streams.extend(record(0x00e5, &data));
        }
        streams.extend(&end);
    }
    compound(&[globals(&starts), streams].concat())
}

fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).expect("small");
    [&kind.to_le_bytes()[..], &length.to_le_bytes(), data].concat()
}

/// A compound file with the one stream `Workbook`.
fn compound(stream: &[u8]) -> Vec<u8> {
    const SECTOR: usize = 512;
    let mut stream = stream.to_vec();
    // Shorter streams would lie in the small sectors.
    stream.resize(stream.len().max(4096).next_multiple_of(SECTOR), 0);
    let sectors = stream.len() / SECTOR;
    assert!(sectors + 2 <= SECTOR / 4, "one table of sectors is enough");
    let mut header = vec![0; SECTOR];
    header[..8].copy_from_slice(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    let mut put = |at: usize, bytes: &[u8]| header[at..at + bytes.len()].copy_from_slice(bytes);
    put(24, &[0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0]);
    put(44, &1_u32.to_le_bytes());
    put(48, &1_u32.to_le_bytes());
    put(56, &4096_u32.to_le_bytes());
    put(60, &u32::MAX.wrapping_sub(1).to_le_bytes());
    put(68, &u32::MAX.wrapping_sub(1).to_le_bytes());
    for at in 0..109 {
        let table = if at == 0 { 0 } else { u32::MAX };
        put(76 + 4 * at, &table.to_le_bytes());
    }
    let chain_end = u32::MAX - 1;
    let mut table: Vec<u32> = vec![u32::MAX - 2, chain_end];
    for at in 0..sectors {
        let next = u32::try_from(at + 3).expect("small");
        table.push(if at + 1 == sectors { chain_end } else { next });
    }
    table.resize(SECTOR / 4, u32::MAX);
    let entry = |name: &str, kind: u8, child: u32, start: u32, length: usize| {
        let mut entry = vec![0; 128];
        let units: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        entry[..units.len()].copy_from_slice(&units);
        entry[64..66]
            .copy_from_slice(&u16::try_from(units.len() + 2).expect("small").to_le_bytes());
        entry[66..68].copy_from_slice(&[kind, 1]);
        entry[68..72].copy_from_slice(&u32::MAX.to_le_bytes());
        entry[72..76].copy_from_slice(&u32::MAX.to_le_bytes());
        entry[76..80].copy_from_slice(&child.to_le_bytes());
        entry[116..120].copy_from_slice(&start.to_le_bytes());
        entry[120..124].copy_from_slice(&u32::try_from(length).expect("small").to_le_bytes());
        entry
    };
    let mut entries = entry("Root Entry", 5, 1, chain_end, 0);
    entries.extend(entry("Workbook", 2, u32::MAX, 2, stream.len()));
    entries.resize(SECTOR, 0);
    let table: Vec<u8> = table.into_iter().flat_map(u32::to_le_bytes).collect();
    [header, table, entries, stream].concat()
}
