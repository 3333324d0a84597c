//! A file as a whole: what is taken, and the one sentence for what is not.

use crate::common::{Endless, file, read_bytes, row, without};
use kiosk_model::encoding::EncodingError;
use kiosk_notices::{FileKind, Limits, PROBLEMS, ReadError, read};
use kiosk_testkit::{agency_json, today};

#[test]
fn files_that_are_taken() {
    let good = file(&[row(&[])]);
    let with_bom = format!("\u{feff}{good}");
    let with_blanks = format!("\r\n\t {good}\r\n ");
    let packed = good.replace(['\n', ' '], "");
    for text in [&good, &with_bom, &with_blanks, &packed] {
        assert_eq!(read_bytes(text.as_bytes()).unwrap().read, 1);
    }
    for swap in [u16::to_le_bytes, u16::to_be_bytes] {
        let units = std::iter::once(0xfeff).chain(good.encode_utf16());
        let utf16: Vec<u8> = units.flat_map(swap).collect();
        assert_eq!(
            read_bytes(&utf16).unwrap(),
            read_bytes(good.as_bytes()).unwrap()
        );
    }
}

#[test]
fn files_that_are_refused_whole() {
    let good = file(&[row(&[]), row(&[])]);
    let cases: Vec<(&str, Vec<u8>, ReadError)> = vec![
        ("nothing", Vec::new(), ReadError::Empty),
        ("only a mark", b"\xef\xbb\xbf".to_vec(), ReadError::Empty),
        ("only blanks", b" \n\n ".to_vec(), ReadError::Empty),
        ("many blanks", vec![b'\n'; 10_000], ReadError::Empty),
        ("no rows", b"[]".to_vec(), ReadError::Empty),
        (
            "an object without a list",
            b"{\"data\":[]}".to_vec(),
            ReadError::UnknownKind {
                found: FileKind::OtherColumns,
            },
        ),
        (
            "numbers",
            b"[1,2]".to_vec(),
            ReadError::UnknownKind {
                found: FileKind::OtherColumns,
            },
        ),
        (
            "other columns",
            b"[{\"id\":\"1\",\"case\":\"2\"}]".to_vec(),
            ReadError::UnknownKind {
                found: FileKind::OtherColumns,
            },
        ),
        (
            "empty rows",
            b"[{},{}]".to_vec(),
            ReadError::UnknownKind {
                found: FileKind::OtherColumns,
            },
        ),
        (
            "a table of something else",
            "面積,地號,地址\n1,2,3\n".into(),
            ReadError::UnknownKind {
                found: FileKind::OtherColumns,
            },
        ),
        (
            "a table of something else in Big5",
            b"\xa6\x61\xb8\xb9,a,b\n".to_vec(),
            ReadError::UnknownKind {
                found: FileKind::OtherColumns,
            },
        ),
        (
            "XML without rows",
            b"<?xml version=\"1.0\"?><a/>".to_vec(),
            ReadError::Empty,
        ),
        (
            "a page without tables",
            b"<!DOCTYPE html><html>".to_vec(),
            ReadError::Empty,
        ),
        (
            "the beginning of old Excel",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(),
            ReadError::Damaged,
        ),
        (
            "the beginning of new Excel",
            b"PK\x03\x04\x14\0".to_vec(),
            ReadError::Damaged,
        ),
        (
            "PDF",
            b"%PDF-1.7".to_vec(),
            ReadError::UnknownKind {
                found: FileKind::Pdf,
            },
        ),
        (
            "packed",
            b"\x1f\x8b\x08".to_vec(),
            ReadError::UnknownKind {
                found: FileKind::Gzip,
            },
        ),
        (
            "zeros",
            vec![0; 64],
            ReadError::UnknownKind {
                found: FileKind::Unknown,
            },
        ),
        (
            "half a unit of UTF-16",
            b"\xff\xfe[\0]".to_vec(),
            ReadError::Encoding(EncodingError::Mark { at: 4, line: 1 }),
        ),
        (
            "a broken character",
            b"[{\"a\":\n\"\xab\"}]".to_vec(),
            ReadError::Encoding(EncodingError::Neither { at: 8, line: 2 }),
        ),
        (
            "a zero byte",
            b"[{\"a\":\"\0\"}]".to_vec(),
            ReadError::Encoding(EncodingError::Zero { at: 7, line: 1 }),
        ),
        (
            "half",
            good[..good.find("地號").unwrap()].into(),
            ReadError::Truncated { line: 4 },
        ),
        (
            "half a character",
            good.as_bytes()[..good.find("地號").unwrap() + 1].to_vec(),
            ReadError::Truncated { line: 4 },
        ),
        (
            "one bracket",
            b"[".to_vec(),
            ReadError::Truncated { line: 1 },
        ),
        (
            "text",
            b"hello".to_vec(),
            ReadError::NotJson { line: 1, col: 1 },
        ),
        (
            "a comma too many",
            good.replace("}\n]", "},\n]").into(),
            ReadError::NotJson { line: 46, col: 1 },
        ),
        (
            "two lists",
            format!("{good}[]").into(),
            ReadError::NotJson { line: 47, col: 1 },
        ),
        (
            "a missing quote",
            good.replacen("\"地號\"", "地號\"", 1).into(),
            ReadError::NotJson { line: 4, col: 3 },
        ),
    ];
    for (what, bytes, expected) in cases {
        assert_eq!(read_bytes(&bytes), Err(expected), "{what}");
    }
}

#[test]
fn the_name_decides_nothing_but_how_to_complain() {
    let limits = Limits::on(today());
    let unknown = read(&mut &b"hello"[..], "hello.txt", &limits);
    assert_eq!(
        unknown,
        Err(ReadError::UnknownKind {
            found: FileKind::Unknown
        })
    );
    let good = file(&[row(&[])]);
    assert!(
        read(&mut good.as_bytes(), "table.csv", &limits).is_ok(),
        "the content decides"
    );
}

#[test]
fn a_column_that_no_row_has_is_named() {
    for column in ["地址", "拍賣底價", "拍定日期", "網址", "執行案號-流水號"] {
        let file = file(&[without(column), without(column)]);
        assert_eq!(
            read_bytes(file.as_bytes()),
            Err(ReadError::MissingColumn { name: column })
        );
    }
    assert!(
        read_bytes(file(&[without("金額")]).as_bytes()).is_ok(),
        "always empty, never read"
    );
    let one_row_only = file(&[row(&[]), without("股別").replace("175832", "1")]);
    assert!(
        read_bytes(one_row_only.as_bytes())
            .unwrap()
            .rows
            .iter()
            .all(|row| row.outcome.is_ok())
    );
}

#[test]
fn a_file_of_five_gigabytes_is_not_read_to_its_end() {
    let limits = Limits {
        max_bytes: 1_000_000,
        ..Limits::on(today())
    };
    let mut endless = Endless {
        start: file(&[row(&[])]).into_bytes(),
        given: 0,
    };
    assert_eq!(
        read(&mut endless, "a.json", &limits),
        Err(ReadError::TooLarge {
            max_bytes: 1_000_000
        })
    );
    assert!(endless.given <= 1_100_000, "{}", endless.given);
    let mut zeros = Endless {
        start: vec![0; 8192],
        given: 0,
    };
    assert!(read(&mut zeros, "a.json", &limits).is_err());
    assert!(
        zeros.given <= 8192,
        "the head is enough to see that it is no text: {}",
        zeros.given
    );
    let exact = file(&[row(&[])]);
    let limits = Limits {
        max_bytes: exact.len() as u64,
        ..limits
    };
    assert!(read(&mut exact.as_bytes(), "a.json", &limits).is_ok());
    let limits = Limits {
        max_bytes: exact.len() as u64 - 1,
        ..limits
    };
    assert!(read(&mut exact.as_bytes(), "a.json", &limits).is_err());
}

#[test]
fn too_many_rows() {
    let limits = Limits {
        max_rows: 9,
        ..Limits::on(today())
    };
    let file = agency_json(10, 1);
    assert_eq!(
        read(&mut &file[..], "a.json", &limits),
        Err(ReadError::TooManyRows { max_rows: 9 })
    );
    let limits = Limits {
        max_rows: 10,
        ..limits
    };
    assert_eq!(read(&mut &file[..], "a.json", &limits).unwrap().read, 10);
}

#[test]
fn a_reader_that_fails() {
    struct Broken;
    impl std::io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::PermissionDenied.into())
        }
    }
    let error = read(&mut Broken, "a.json", &Limits::on(today())).unwrap_err();
    assert_eq!(error, ReadError::Io(std::io::ErrorKind::PermissionDenied));
}

#[test]
fn every_error_has_a_known_code_with_the_slots_of_its_message() {
    let errors = [
        ReadError::Io(std::io::ErrorKind::Other),
        ReadError::TooLarge {
            max_bytes: 200_000_000,
        },
        ReadError::TooManyRows { max_rows: 1 },
        ReadError::Empty,
        ReadError::UnknownKind {
            found: FileKind::Unknown,
        },
        ReadError::UnknownKind {
            found: FileKind::Pdf,
        },
        ReadError::UnknownKind {
            found: FileKind::OtherColumns,
        },
        ReadError::Encoding(EncodingError::Zero { at: 1, line: 1 }),
        ReadError::Encoding(EncodingError::UserDefined {
            codes: vec![0xfa40],
            at: 1,
            line: 1,
        }),
        ReadError::Encoding(EncodingError::Ambiguous),
        ReadError::NotJson { line: 1, col: 1 },
        ReadError::NotXml { line: 1 },
        ReadError::Truncated { line: 1 },
        ReadError::MissingColumn { name: "地址" },
        ReadError::Damaged,
        ReadError::Protected,
        ReadError::Bomb,
    ];
    for error in errors {
        let (_, slots) = PROBLEMS
            .iter()
            .find(|(code, _)| *code == error.code())
            .expect("a known code");
        let used: Vec<&str> = error.args().iter().map(|(slot, _)| *slot).collect();
        assert_eq!(used, *slots, "{error}");
    }
}

/// The message of a key in the source variant, with its slots.
fn message(file: &str, key: &str) -> Option<String> {
    file.lines().find_map(|line| {
        line.strip_prefix(key)?
            .strip_prefix(" = ")
            .map(str::to_owned)
    })
}

#[test]
fn every_code_and_every_flag_has_its_sentence() {
    let import = include_str!("../../../../words/zh-TW/import.ftl");
    for (code, slots) in PROBLEMS {
        let sentence =
            message(import, &format!("import-{code}")).unwrap_or_else(|| panic!("{code}"));
        assert_eq!(sentence.matches('$').count(), slots.len(), "{code}");
        assert!(
            slots
                .iter()
                .all(|slot| sentence.contains(&format!("{{ ${slot} }}"))),
            "{code}"
        );
    }
    for code in kiosk_notices::attachments::AttachmentError::CODES {
        let sentence =
            message(import, &format!("import-{code}")).unwrap_or_else(|| panic!("{code}"));
        assert!(sentence.contains("{ $name }"), "{code}");
    }
    let notices = include_str!("../../../../words/zh-TW/notices.ftl");
    for flag in kiosk_model::flag::ALL {
        assert!(
            message(notices, &format!("notices-flag-{flag}")).is_some(),
            "{flag}"
        );
    }
}
