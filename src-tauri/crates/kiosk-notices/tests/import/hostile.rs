//! Files made to do harm, and files of other makes: an answer in a moment, never a panic.

use std::io::Write;

use kiosk_model::notice::NoticeKind;
use kiosk_notices::attachments::{self, AttachmentError};
use kiosk_notices::template::{self, Office};
use kiosk_notices::{Limits, ReadError, read};
use kiosk_testkit::{Rng, today};
use proptest::prelude::*;

use crate::common::read_bytes;
use crate::made::{court_land, table, xls};

fn answer(bytes: &[u8]) -> Result<kiosk_notices::Batch, ReadError> {
    read(&mut &bytes[..], "x", &Limits::on(today()))
}

#[test]
fn entities_that_grow_are_not_expanded() {
    let bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\
        <x><row><案號>&b;</案號><底價>1</底價></row></x>";
    assert_eq!(answer(bomb.as_bytes()).unwrap_err().code(), "notXml");
    let outside = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x><row><案號>&a;</案號></row></x>";
    assert_eq!(answer(outside.as_bytes()).unwrap_err().code(), "notXml");
}

#[test]
fn nesting_without_end() {
    let deep = "<a>".repeat(200_000);
    assert!(answer(deep.as_bytes()).is_err());
    let page = format!("<html>{}", "<div><table><tr><td>".repeat(50_000));
    let _ = answer(page.as_bytes());
    let lists = "[".repeat(1_000_000);
    assert!(answer(lists.as_bytes()).is_err());
    let objects = "{\"a\":".repeat(200_000);
    assert!(answer(objects.as_bytes()).is_err());
}

#[test]
fn a_tag_without_an_end() {
    let many: String = (0..200_000).map(|n| format!(" a{n}=1")).collect();
    assert!(answer(format!("<html><body{many}").as_bytes()).is_err());
    let started = std::time::Instant::now();
    let _ = answer(format!("<x><row{many}/></x>").as_bytes());
    assert!(started.elapsed().as_secs() < 60);
}

#[test]
fn a_workbook_that_unpacks_to_gigabytes() {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    zip.start_file("xl/workbook.xml", options).unwrap();
    zip.write_all(b"<workbook/>").unwrap();
    zip.start_file("xl/sharedStrings.xml", options).unwrap();
    zip.write_all(b"<sst count=\"9\" uniqueCount=\"9999999999999\">")
        .unwrap();
    zip.write_all(b"</sst>").unwrap();
    let bytes = zip.finish().unwrap().into_inner();
    assert_eq!(answer(&bytes), Err(ReadError::Bomb));
}

#[test]
fn a_workbook_that_claims_a_far_corner() {
    let mut rows = court_land();
    rows.truncate(2);
    let mut bytes = xls("x", &rows);
    // The column of a cell in the first row: 65,535.
    let cell = [0x04, 0x02];
    let at = bytes.windows(2).position(|pair| pair == cell).unwrap();
    bytes[at + 4..at + 8].copy_from_slice(&[0xff, 0xff, 0xff, 0xff]);
    assert_eq!(answer(&bytes), Err(ReadError::Bomb));
}

/// The library panics on such an entry; whoever brings the list in reads that the file is damaged.
#[test]
fn a_workbook_whose_sheet_s_entry_is_cut_short() {
    let whole = xls("匯出資料2", &court_land());
    let entry = whole.windows(2).position(|pair| pair == [0x85, 0]).unwrap();
    assert!(answer(&whole).is_ok());
    for length in 0..7 {
        let mut bytes = whole.clone();
        bytes[entry + 2] = length;
        assert_eq!(answer(&bytes), Err(ReadError::Damaged), "{length} bytes");
    }
}

#[test]
fn workbooks_cut_and_changed() {
    let old = xls("匯出資料2", &court_land());
    let office = Office::default();
    let new = template::xlsx(NoticeKind::Estate, &office, today()).unwrap();
    let mut rng = Rng::new(7);
    for whole in [old, new] {
        for _ in 0..60 {
            let at = usize::try_from(rng.below(whole.len() as u64)).unwrap();
            let _ = answer(&whole[..at]);
            let mut changed = whole.clone();
            changed[at] ^= u8::try_from(rng.below(255) + 1).unwrap();
            let _ = answer(&changed);
        }
    }
}

#[test]
fn a_table_with_a_comma_too_many() {
    let csv = "案號,物品名稱,底價\n1150100000001,碗,1,000\n1150100000001,盤,200\n";
    let batch = answer(csv.as_bytes()).unwrap();
    assert_eq!(
        batch.rows[0].outcome.as_ref().unwrap_err().code,
        "rowTooLong"
    );
    assert!(batch.rows[1].outcome.is_ok());
    assert_eq!(
        answer("案號,物品名稱,底價\n1,\"碗,2\n".as_bytes())
            .unwrap_err()
            .code(),
        "truncated"
    );
}

fn size(bytes: &[u8]) -> (u32, u32) {
    let picture = image::load_from_memory(bytes).expect("a picture");
    (picture.width(), picture.height())
}

fn encoded(width: u32, height: u32, format: image::ImageFormat) -> Vec<u8> {
    let picture = image::RgbImage::from_pixel(width, height, image::Rgb([200, 10, 10]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture
        .write_to(&mut bytes, format)
        .expect("it can be written");
    bytes.into_inner()
}

/// The checksum of a PNG's piece.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xedb8_8320 & 0_u32.wrapping_sub(crc & 1))
        })
    })
}

#[test]
fn a_picture_that_claims_to_be_huge_is_refused_before_it_is_unpacked() {
    let begun = std::time::Instant::now();
    let read = |bytes: &[u8]| attachments::from_reader(&mut &bytes[..], "照片.png").map(drop);
    let png = encoded(40, 30, image::ImageFormat::Png);
    for (width, height) in [
        (30_000, 30_000),
        (40_000, 1),
        (1, 40_000),
        (0, 1),
        (8_001, 8_000),
    ] {
        let (width, height): (u32, u32) = (width, height);
        let mut claims = png.clone();
        claims[16..20].copy_from_slice(&width.to_be_bytes());
        claims[20..24].copy_from_slice(&height.to_be_bytes());
        let sum = crc(&claims[12..29]);
        claims[29..33].copy_from_slice(&sum.to_be_bytes());
        assert_eq!(
            read(&claims),
            Err(AttachmentError::Picture),
            "{width} × {height}"
        );
    }
    let mut jpeg = encoded(40, 30, image::ImageFormat::Jpeg);
    let frame = jpeg
        .windows(2)
        .position(|pair| pair == [0xff, 0xc0])
        .unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xff; 4]);
    assert_eq!(read(&jpeg), Err(AttachmentError::Picture));
    // Unpacking 900 million pixels takes far longer than looking at what they claim to be.
    assert!(begun.elapsed() < std::time::Duration::from_secs(20));
    assert_eq!(read(&png), Ok(()));
}

#[test]
fn pictures_are_shown_upright_and_never_larger_than_the_screen_needs() {
    let large = encoded(3_000, 1_000, image::ImageFormat::Jpeg);
    let views = |bytes: &[u8]| {
        let loaded = attachments::from_reader(&mut &bytes[..], "照片.jpg").unwrap();
        loaded.views.unwrap()
    };
    let shown = views(&large);
    assert_eq!(
        (size(&shown.screen), size(&shown.small)),
        ((2_400, 800), (480, 160))
    );
    // A camera held upright: the note of its side (6: turn to the right) stands before the picture.
    let mut turned = large[..2].to_vec();
    turned.extend(
        b"\xff\xe1\x00\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
    );
    turned.extend(&large[2..]);
    let shown = views(&turned);
    assert_eq!(size(&shown.small), (160, 480));
    assert!(!shown.screen.windows(4).any(|piece| piece == b"Exif"));
}

#[test]
fn pictures_of_absurd_sizes_and_names_that_lead_away() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
    let small = image::RgbImage::from_pixel(1200, 800, image::Rgb([200, 10, 10]));
    let mut png = std::io::Cursor::new(Vec::new());
    small.write_to(&mut png, image::ImageFormat::Png).unwrap();
    let png = png.into_inner();
    write("照片.png", &png);
    // The width of the header becomes 4,294,967,295; the checksum no longer fits either.
    let mut absurd = png.clone();
    absurd[16..24].copy_from_slice(&[0xff; 8]);
    write("大.png", &absurd);
    write("公告.pdf", b"%PDF-1.7\n%%EOF");
    write("x.exe", b"MZ");
    std::fs::create_dir(folder.path().join("夾.pdf")).unwrap();
    let load = |name: &str| attachments::load(folder.path(), name);
    let photo = load("照片.png").unwrap();
    let views = photo.views.unwrap();
    assert_eq!(size(&views.small), (480, 320));
    assert_eq!(size(&views.screen), (1200, 800));
    assert_eq!(photo.sha256.len(), 64);
    assert!(load("公告.pdf").unwrap().views.is_none());
    assert_eq!(load("大.png"), Err(AttachmentError::Picture));
    assert_eq!(load("x.exe"), Err(AttachmentError::Kind));
    assert_eq!(load("沒有.pdf"), Err(AttachmentError::Missing));
    assert_eq!(load("夾.pdf"), Err(AttachmentError::Missing));
    for name in [
        "../照片.png",
        "..",
        "/etc/passwd",
        "a/b.pdf",
        "C:\\a.pdf",
        "",
    ] {
        assert_eq!(load(name), Err(AttachmentError::Name), "{name}");
    }
    let mut endless = std::io::repeat(b'x');
    assert_eq!(
        attachments::from_reader(&mut endless, "a.pdf"),
        Err(AttachmentError::TooLarge)
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn random_text_in_every_frame(text in "[<>/=\"'a-z案號底價地址,\n\t&;:{}\\[\\]0-9 ]{0,200}") {
        for frame in [
            format!("案號,底價,地址\n{text}"),
            format!("<x><row><案號>1150100000001</案號>{text}</row></x>"),
            format!("<html><table><tr><th>案號<th>底價<th>地址<tr><td>{text}</table>"),
            format!("<html><ul><li>案號：1150100000001</ul><ul><li>底價：{text}</ul>"),
            format!("{{\"data\":[{{\"crtid\":\"X\",\"crmyy\":\"111\",\"crmno\":\"1\",\"land\":[{text}]}}]}}"),
        ] {
            if let Ok(batch) = answer(frame.as_bytes()) {
                prop_assert_eq!(batch.read, batch.rows.len());
            }
        }
    }

    #[test]
    fn random_texts_in_a_plain_row(cells in proptest::collection::vec("[0-9/.,年月日第拍標甲一縣市鄉區段路號地建不點交停是否:a-z\n -]{0,30}", 12)) {
        let header = ["案號", "開標日時", "底價", "地址", "地號", "面積", "點交", "備註", "物品名稱", "附件", "應受送達人", "公告日期"];
        let row: Vec<&str> = cells.iter().map(String::as_str).collect();
        if let Ok(batch) = read_bytes(table(&header, &[&row]).as_bytes()) {
            prop_assert!(batch.read <= 1);
        }
    }
}
