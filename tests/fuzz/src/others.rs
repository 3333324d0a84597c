//! Encodings, codes, answers, definitions and tables.

use kiosk_forms::{Answers, Expr, FormDef, registry};
use kiosk_model::calendar::Calendar;
use kiosk_model::print_code::PrintCode;
use kiosk_seal::{Found, Grey};

use crate::Target;

pub(crate) const TARGETS: &[Target] = &[
    Target {
        name: "encoding",
        read: |bytes| {
            let _ = kiosk_model::encoding::decode(bytes, None);
        },
        seeds: || {
            let text = "案號：110年度、〇碁峰";
            vec![
                text.into(),
                crate::made::cp950("案號底價碁"),
                [b"\xff\xfe".to_vec(), text.encode_utf16().flat_map(u16::to_le_bytes).collect()].concat(),
                [b"\xfe\xff".to_vec(), text.encode_utf16().flat_map(u16::to_be_bytes).collect()].concat(),
            ]
        },
    },
    Target {
        name: "footer-code",
        read: |bytes| {
            let typed = String::from_utf8_lossy(bytes);
            if let Ok(code) = PrintCode::parse(&typed) {
                assert_eq!(PrintCode::parse(&code.to_string()), Ok(code), "it reads its own writing");
            }
        },
        seeds: || {
            let notices = kiosk_testkit::notices(3, 1);
            notices.iter().map(|notice| PrintCode::of(notice).to_string().into_bytes()).collect()
        },
    },
    Target {
        name: "answers",
        read: |bytes| {
            let (Some((which, text)), count) = (bytes.split_first(), registry().count()) else {
                return;
            };
            let Ok(text) = std::str::from_utf8(text) else {
                return;
            };
            let def = registry().nth(usize::from(*which) % count).unwrap();
            if let Ok(answers) = Answers::from_json(def, text) {
                let written = answers.to_json(def);
                Answers::from_json(def, &written).expect("it reads its own writing");
            }
        },
        seeds: || {
            (0..registry().count())
                .map(|which| {
                    let def = registry().nth(which).unwrap();
                    let fields: Vec<String> = def.fields().map(|field| format!("\"{}\":\"1\"", field.id)).collect();
                    let which = u8::try_from(which).unwrap();
                    [vec![which], format!("{{{}}}", fields.join(",")).into_bytes()].concat()
                })
                .collect()
        },
    },
    Target {
        name: "definition",
        read: |bytes| {
            if let Ok(text) = std::str::from_utf8(bytes) {
                let _ = FormDef::read("fuzz.toml", text);
            }
        },
        seeds: || {
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../src-tauri/crates/kiosk-forms/defs");
            let files = std::fs::read_dir(folder).unwrap();
            files.map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect()
        },
    },
    Target {
        name: "expression",
        read: |bytes| {
            if let Ok(text) = std::str::from_utf8(bytes) {
                let _ = Expr::parse(text);
            }
        },
        seeds: || vec![b"a = 1 and not (b > 2.5 or c in ('x', 'y'))".to_vec(), b"age(birth, today()) >= 18".to_vec()],
    },
    Target {
        name: "code-text",
        read: |bytes| {
            let mut found = Found::default();
            for line in String::from_utf8_lossy(bytes).lines() {
                found.add(line);
            }
            if let Ok(message) = found.join() {
                let _ = message.verify(&[]);
            }
        },
        seeds: || {
            let (_, public) = kiosk_seal::Identities::generate();
            let to = kiosk_seal::Recipients::parse(&[public]).unwrap();
            let by = kiosk_seal::SigningKey::from_bytes(&[3; 32]);
            let Ok(parts) = kiosk_seal::seal(&[65; 3000], &to, &by) else {
                panic!("it fits");
            };
            let texts: Vec<String> = parts.into_iter().map(|part| part.text).collect();
            vec![texts.join("\n").into_bytes()]
        },
    },
    Target {
        name: "code-picture",
        read: |bytes| {
            if let Some(picture) = Grey::read(bytes) {
                kiosk_seal::find(&picture, &mut Found::default());
            }
        },
        seeds: || {
            let picture = image::GrayImage::from_fn(40, 40, |x, y| image::Luma([if (x / 4 + y / 4) % 2 == 0 { 0 } else { 255 }]));
            let mut bytes = std::io::Cursor::new(Vec::new());
            picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
            vec![bytes.into_inner()]
        },
    },
    Target {
        name: "calendar",
        read: |bytes| {
            if let Ok(text) = std::str::from_utf8(bytes) {
                let _ = Calendar::default().load(text);
            }
        },
        seeds: || {
            let table = include_bytes!("../../../src-tauri/crates/kiosk-model/data/calendar/2026.csv");
            vec![table.to_vec()]
        },
    },
];
