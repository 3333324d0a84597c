//! Files of notices, in every format that is read, and the files they name.

use kiosk_model::notice::NoticeKind;
use kiosk_notices::{Limits, attachments, template};
use kiosk_testkit::{COLUMNS, agency_json, today};

use crate::Target;
use crate::made;
use crate::seeds::zip;

pub(crate) const TARGETS: &[Target] = &[
    Target {
        name: "agency-json",
        read: |bytes| list(bytes, "list.json"),
        seeds: || vec![agency_json(3, 1), b"[]".to_vec()],
    },
    Target {
        name: "court-json",
        read: |bytes| list(bytes, "Foreclosure.json"),
        seeds: court_json,
    },
    Target {
        name: "csv",
        read: |bytes| list(bytes, "list.csv"),
        seeds: csv,
    },
    Target {
        name: "xml",
        read: |bytes| list(bytes, "list.xml"),
        seeds: xml,
    },
    Target {
        name: "html",
        read: |bytes| list(bytes, "page.html"),
        seeds: html,
    },
    Target {
        name: "xls",
        read: |bytes| list(bytes, "list.xls"),
        seeds: || vec![made::xls("土地", &made::court_land())],
    },
    Target {
        name: "xlsx",
        read: |bytes| list(bytes, "list.xlsx"),
        seeds: || vec![workbook(SHEET.as_bytes())],
    },
    // The fuzzer cannot guess the checksums of a ZIP; here it writes the sheet alone.
    Target {
        name: "xlsx-sheet",
        read: |bytes| list(&workbook(bytes), "list.xlsx"),
        seeds: || vec![SHEET.as_bytes().to_vec()],
    },
    // The same for a sheet of OpenDocument, which is read by our own reader.
    Target {
        name: "ods-sheet",
        read: |bytes| list(&open_document(bytes), "list.ods"),
        seeds: || vec![ODS.as_bytes().to_vec()],
    },
    Target {
        name: "template",
        read: |bytes| list(bytes, "template.csv"),
        seeds: || {
            let kinds = NoticeKind::ALL;
            let office = template::Office::default();
            let books = kinds.map(|kind| template::xlsx(kind, &office, today()).unwrap());
            kinds.into_iter().map(template::csv).chain(books).collect()
        },
    },
    Target {
        name: "photo",
        read: |bytes| {
            let _ = attachments::from_reader(&mut &bytes[..], "照片.jpg");
        },
        seeds: photos,
    },
    Target {
        name: "pdf",
        read: |bytes| {
            for page in 0..kiosk_paper::page_count(bytes).min(2) {
                let _ = kiosk_paper::rasterise(bytes, page, 20.0);
            }
        },
        seeds: || vec![PDF.as_bytes().to_vec()],
    },
    Target {
        name: "file-names",
        read: |bytes| {
            for file in attachments::named(&String::from_utf8_lossy(bytes), &mut Vec::new()) {
                assert!(!file.title.contains(['/', '\\']) && !file.title.contains(".."));
            }
        },
        seeds: || vec!["公告.pdf;照片.jpg".into(), b"../a".to_vec()],
    },
];

fn list(bytes: &[u8], name: &str) {
    let limits = Limits {
        max_bytes: 1 << 20,
        ..Limits::on(today())
    };
    let Ok(batch) = kiosk_notices::read(&mut &bytes[..], name, &limits) else {
        return;
    };
    for notice in batch.rows.iter().filter_map(|row| row.outcome.as_ref().ok()) {
        assert!(notice.lots.len() <= 1, "a row is one lot");
        // What was read can be written, and is the same then.
        let json = serde_json::to_string(notice).unwrap();
        assert_eq!(serde_json::from_str::<kiosk_model::notice::Notice>(&json).unwrap(), *notice);
    }
}

fn csv() -> Vec<Vec<u8>> {
    let header: Vec<&str> = COLUMNS.to_vec();
    let text = made::table_row(&header, &vec!["1"; header.len()]);
    let mut marked = b"\xef\xbb\xbf".to_vec();
    marked.extend(text.as_bytes());
    let wide = [b"\xff\xfe".to_vec(), text.encode_utf16().flat_map(u16::to_le_bytes).collect()];
    let courts: Vec<Vec<&str>> = vec![vec!["1"; made::COURT_HEADER.len()]];
    let rows: Vec<&[&str]> = courts.iter().map(Vec::as_slice).collect();
    vec![
        marked,
        wide.concat(),
        made::cp950(&text),
        made::table(&made::COURT_HEADER, &rows).into_bytes(),
    ]
}

fn xml() -> Vec<Vec<u8>> {
    let cells: String = COLUMNS
        .iter()
        .map(|name| format!("<{name}>1</{name}>"))
        .collect();
    vec![
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><data><row>{cells}</row></data>").into(),
        b"<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".to_vec(),
    ]
}

fn html() -> Vec<Vec<u8>> {
    let page = "<html><head><meta charset=utf-8></head><body><table><tr><th>案號</th><td>110年度司執字第1號\
        </td></tr><tr><th>拍賣日期</th><td>115/8/4 15:00</td></tr><tr><th>拍次</th><td>第一拍</td></tr></table>\
        <table><tr><th>標別</th><th>坐落</th><th>面積</th><th>底價</th></tr><tr><td>甲</td><td>示範縣示範鄉示範段\
        1地號</td><td>10</td><td>1,000</td></tr></table></body></html>";
    vec![page.as_bytes().to_vec(), b"<table><tr><td rowspan=9999999 colspan=9999999>".to_vec()]
}

fn court_json() -> Vec<Vec<u8>> {
    let row = serde_json::json!([{
        "crtnm": "示範法院", "crmyy": "110", "crmid": "司執", "crmno": "000001", "dpt": "甲",
        "saledate": "1150804", "saletime": "1500", "saleno": "1", "hsimun": "示範縣", "ctmd": "示範鄉",
        "saleamt": "1000000", "minprice": "1000000", "area": "10.5", "rmk": "點交",
    }]);
    let open_data = serde_json::json!({
        "createdate": "1151122", "createtime": "0900", "type": "A", "data": [{
            "crtid": "TSD", "crmyy": "111", "crmid": "司執", "crmno": "000002", "saledate": "1151204", "saleno": "一拍",
            "land": [{"secstr": "示範", "landno": "70", "area": "10", "minprice": "81"}],
            "house": [{"budadd": "示範路1號", "saleamt": "1,103,300,000"}],
            "movable_decide": [{"registeno": "069352堆高機", "qty": "1", "unit": "台"}],
        }],
    });
    let weekly = serde_json::json!([{
        "id": "TSD-111-司執-000002-1-C51", "type": "land", "court": "臺灣示範地方法院", "court_code": "TSD",
        "case_no": "111司執字第000002號", "auction_date": "2026-12-04", "auction_round": 3, "county": "示範縣",
        "location": "示範縣示範鄉示範段1號", "district": "示範鄉", "min_price": 20002000, "area": 51.0,
        "delivery": "unknown", "rrange": "10000分之635", "land_section": "示範段", "land_no": "1",
    }]);
    let told = serde_json::json!({"kind": "不動產", "branch": "示範分署", "source": "https://example.org/"});
    [row, open_data, weekly, told]
        .map(|value| value.to_string().into_bytes())
        .into_iter()
        .chain([agency_json(1, 2)])
        .collect()
}

fn photos() -> Vec<Vec<u8>> {
    let picture = image::RgbImage::from_fn(24, 16, |x, y| image::Rgb([x as u8 * 9, y as u8 * 9, 80]));
    [image::ImageFormat::Png, image::ImageFormat::Jpeg]
        .into_iter()
        .map(|format| {
            let mut bytes = std::io::Cursor::new(Vec::new());
            picture.write_to(&mut bytes, format).unwrap();
            bytes.into_inner()
        })
        .collect()
}

const SHEET: &str = "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
    <sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>案號</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>底價</t>\
    </is></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>1</t></is></c><c r=\"B2\"><v>2</v></c></row></sheetData>\
    </worksheet>";

const ODS: &str = "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>\
    <office:spreadsheet><table:table table:name=\"a\"><table:table-row><table:table-cell><text:p>案號</text:p></table:table-cell>\
    <table:table-cell table:number-columns-repeated=\"2\"><text:p>底價</text:p></table:table-cell></table:table-row>\
    <table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"float\" office:value=\"1\"><text:p>1</text:p>\
    </table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>";

const PDF: &str = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 90 90]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont\
    /Helvetica>>>>>>>>endobj\n4 0 obj<</Length 58>>stream\nBT /F 12 Tf 9 40 Td (1) Tj ET 0 0 m 9 9 l S 10 10 20 20 re f\n\
    endstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF";

fn open_document(content: &[u8]) -> Vec<u8> {
    zip(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content),
    ])
}

fn workbook(sheet: &[u8]) -> Vec<u8> {
    zip(&[
        (
            "[Content_Types].xml",
            b"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
        ),
        (
            "_rels/.rels",
            b"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" \
              Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" \
              Target=\"xl/workbook.xml\"/></Relationships>",
        ),
        (
            "xl/workbook.xml",
            b"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
              xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"s\" \
              sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            b"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" \
              Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" \
              Target=\"worksheets/sheet1.xml\"/></Relationships>",
        ),
        ("xl/worksheets/sheet1.xml", sheet),
    ])
}
