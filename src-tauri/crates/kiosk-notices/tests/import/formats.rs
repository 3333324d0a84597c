//! The same records in every format, and what each kind of list gives.

use kiosk_model::case_no::CaseNo;
use kiosk_model::notice::{
    Delivery, ItemKind, NoticeKind, NoticeState, ServiceGround, SourceKind, Told,
};
use kiosk_model::published;
use kiosk_notices::template::{self, Office};
use kiosk_notices::{Batch, Given, Limits, read, read_given};
use kiosk_testkit::{COLUMNS, agency_json, today};

use crate::common::read_bytes;
use crate::made::{agency_rows, cp950, notices, table};

fn read_text(text: &str) -> Batch {
    read_bytes(text.as_bytes()).expect("a whole file")
}

#[test]
fn open_data_says_the_same_as_json_csv_and_xml() {
    let json = read_bytes(&agency_json(40, 3)).unwrap();
    // Columns in another order, headers with blanks and wide signs.
    let rows = agency_rows();
    let backwards: Vec<Vec<&str>> = rows
        .iter()
        .map(|row| row.iter().rev().map(String::as_str).collect())
        .collect();
    let header: Vec<String> = COLUMNS
        .iter()
        .rev()
        .map(|name| name.replace('-', " －\n"))
        .collect();
    let header: Vec<&str> = header.iter().map(String::as_str).collect();
    let lines: Vec<&[&str]> = backwards.iter().map(|row| &row[..]).collect();
    let csv = table(&header, &lines);
    assert_eq!(notices(&read_text(&csv)), notices(&json));
    assert_eq!(notices(&read_bytes(&cp950(&csv)).unwrap()), notices(&json));
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let xml: String = rows
        .iter()
        .map(|row| {
            let fields = COLUMNS
                .iter()
                .zip(row)
                .map(|(name, text)| format!("<{name}>{}</{name}>", escaped(text)));
            format!("<row>{}</row>\n", fields.collect::<String>())
        })
        .collect();
    let xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<data count=\"40\"><title>x</title>\n{xml}</data>"
    );
    assert_eq!(notices(&read_text(&xml)), notices(&json));
}

#[test]
fn objects_line_by_line_and_lists_inside_an_object() {
    let list = read_bytes(&agency_json(5, 3)).unwrap();
    let json: Vec<serde_json::Value> = serde_json::from_slice(&agency_json(5, 3)).unwrap();
    let lines: Vec<String> = json.iter().map(ToString::to_string).collect();
    assert_eq!(read_text(&lines.join("\n")), list);
    let wrapped = format!(
        "{{\"createdate\":\"1151101\",\"page\":{{\"no\":1,\"data\":[{}]}},\"end\":true}}",
        lines.join(",")
    );
    let batch = read_text(&wrapped);
    assert_eq!(batch.rows, list.rows);
    assert_eq!(
        batch.as_of.map(|day| day.iso()).as_deref(),
        Some("2026-11-01")
    );
}

#[test]
fn a_court_s_query_answer() {
    let json = r#"{"data":[{"crtid":"XXD","crtnm":"臺灣示範地方法院","crmyy":"111","crmid":"司執","crmno":"022938","dptstr":"孝股",
      "saledate":"1151212","saleno":"3","batchno":"甲","hsimun":"花蓮縣","ctmd":"吉安鄉","secstr":"示範","subsec":"","landno":"661",
      "area3str":"51.00","rrange":"10000分之635","minprice":"1,000,000","summinprc":"20002000","checkyn":"M","emptyyn":"N",
      "comm_yn":"Y","rmk":"拍定後不點交","proptype":"C51","saletype":"1","latitude":25.04,"rowid":"1"}]}"#;
    let found = &notices(&read_text(json))[0];
    let lot = &found.lots[0];
    assert_eq!(
        (&*found.branch, found.unit.as_deref()),
        ("臺灣示範地方法院", Some("孝"))
    );
    assert_eq!(found.open_at.as_deref(), Some("2026-12-12"));
    assert_eq!(lot.floor_price.unwrap().get(), 20_002_000);
    assert_eq!(lot.items[0].floor_price.unwrap().get(), 1_000_000);
    assert_eq!(lot.items[0].address, "示範段661號");
    assert_eq!((lot.delivery, found.mail_bid), (Delivery::No, Some(true)));
    assert_eq!(found.source.kind, SourceKind::CourtJson);
}

#[test]
fn the_courts_open_data() {
    let json = r#"{"createdate":"1151101","createtime":"0900","type":"1","data":[
      {"crtid":"XXD","crmyy":"111","crmid":"司執","crmno":"000001","land":[
         {"saledate":"1151212","saleno":"一拍","hsimun":"花蓮縣","ctmd":"吉安鄉","sec":"示範段","landno":"70","minprice":"300000"},
         {"saledate":"1151212","saleno":"一拍","hsimun":"花蓮縣","ctmd":"吉安鄉","sec":"示範段","landno":"71","minprice":"300000"}],
       "house":[],"movable_decide":[]},
      {"crtid":"XXD","crmyy":"112","crmid":"司執","crmno":"000002","land":[],"house":[],"movable_decide":[
         {"registeno":"069352堆高機","saledate":"1151212","qty":"1","unit":"台","ordno":"1","saleno":"特拍"},
         {"registeno":"小貨車 ABC-1234","saledate":"11502018","qty":"1","unit":"輛","ordno":"2","saleno":"一拍"}]},
      {"crtid":"XXD","crmyy":"113","crmid":"司執","crmno":"000003","land":[],"house":[],"movable_decide":[]}]}"#;
    let batch = read_text(json);
    assert_eq!(
        batch.read, 5,
        "two parcels, two things, one case with nothing"
    );
    assert_eq!(
        batch.rows[4].outcome.as_ref().unwrap_err().code,
        "nothingSold"
    );
    let found = notices(&batch);
    assert_eq!(found[0].kind, NoticeKind::Estate);
    let thing = &found[2].lots[0];
    assert_eq!(
        (
            &*thing.items[0].name,
            &*thing.items[0].quantity,
            thing.floor_price
        ),
        ("堆高機", "1台", None)
    );
    assert_eq!(
        found[3].lots[0].items[0].movable.as_ref().unwrap().plate,
        "ABC-1234"
    );
    assert!(found[3].flags.iter().any(|flag| flag == "saleDateDoubtful"));
}

#[test]
fn a_printed_list_of_vehicles_needs_its_case() {
    let csv = table(
        &[
            "編號",
            "物品名稱",
            "廠牌",
            "數量",
            "出廠年份",
            "鑰匙",
            "備考",
        ],
        &[
            &[
                "1",
                "車輛車牌:ABC-1234",
                "示範",
                "1輛",
                "2015",
                "有",
                "無法測試，不可過戶",
            ],
            &["2", "車輛車牌:123-AB", "示範", "1輛", "2016", "", "N/A"],
        ],
    );
    let alone = read_text(&csv);
    assert!(alone.rows.iter().all(|row| {
        row.outcome
            .as_ref()
            .is_err_and(|problem| problem.code == "caseMissing")
    }));
    let given = Given {
        case_no: CaseNo::parse("1150100000001"),
        branch: "花蓮分署".to_owned(),
        open_at: published::moment("115/12/01 10:00").unwrap(),
        round: "第二拍".to_owned(),
    };
    let batch = read_given(&mut csv.as_bytes(), "x.csv", &Limits::on(today()), &given).unwrap();
    let found = notices(&batch);
    assert_eq!(found.len(), 2);
    assert_eq!(batch.rows[0].no, 2, "the line a spreadsheet shows");
    let thing = found[0].lots[0].items[0].movable.clone().unwrap();
    assert_eq!(
        (&*thing.plate, thing.no, &*thing.made),
        ("ABC-1234", Some(1), "2015")
    );
    assert_eq!(
        (thing.key, thing.runs, thing.registrable),
        (Told::Yes, Told::Unknown, Told::No)
    );
    assert_eq!(
        found[1].lots[0].items[0]
            .movable
            .as_ref()
            .unwrap()
            .condition,
        ""
    );
    assert_eq!(found[0].open_at.as_deref(), Some("2026-12-01T10:00"));
    assert_eq!(found[0].id, found[1].id);
}

#[test]
fn the_agency_s_list_of_movable_things_saved_as_a_page() {
    let html = r#"<!DOCTYPE html><html><head><title>x</title><script>if (a<b) {}</script></head><body><table>
      <tr><th>種類</th><th>案號<br>(分署/股)</th><th>拍賣日時(拍次)</th><th>說明(附件)</th></tr>
      <tr><td data-label="種類">汽機車</td><td>1150100000001<br>(花蓮/義)</td><td>2026/12/20 10:30:00<br>第二拍</td>
          <td>自用小客車 ABC-1234 一輛</td></tr></table></body></html>"#;
    let batch = read_text(html);
    let found = &notices(&batch)[0];
    assert_eq!(
        (found.kind, &*found.branch, found.unit.as_deref()),
        (NoticeKind::Movable, "花蓮", Some("義"))
    );
    assert_eq!(found.open_at.as_deref(), Some("2026-12-20T10:30"));
    assert_eq!(found.round_text, "第二拍");
    assert_eq!(
        found.lots[0].items[0].movable.as_ref().unwrap().plate,
        "ABC-1234"
    );
}

#[test]
fn a_detail_page_saved_by_a_browser() {
    let html = r#"<!DOCTYPE html>
      <!-- saved from url=(0099)https://sale.example.gov.tw/Detail/Estate?NO=00000000-0000-4000-8000-000000000001&HAS=Y&SALE=1 -->
      <html><body><div>公告事項</div><ul><li>案號：1150100000001</li><li>開標日：2026/12/04 15:00:00</li>
      <li><a href="/File/Download?PATH=x&amp;NAME=%E5%85%AC%E5%91%8A.pdf">公告文件</a></li></ul>
      <div>拍賣標的價額及範圍</div>
      <ul><li>底價:1,200,000</li><li>面積：60.25497坪</li><li>地號：</li><li>地址：花蓮縣吉安鄉示範路19號</li></ul>
      <ul><li>底價:520,000</li><li>面積：203.885坪</li><li>地號：022501670002</li><li>地址：</li></ul></body></html>"#;
    let found = notices(&read_text(html));
    assert_eq!(found.len(), 2);
    assert_eq!(found[0].id.as_str(), "00000000-0000-4000-8000-000000000001");
    assert_eq!(found[0].source.kind, SourceKind::AgencySale);
    assert_eq!(found[0].attachments[0].title, "公告.pdf");
    assert_eq!(found[0].lots[0].items[0].kind, ItemKind::Building);
    assert_eq!(found[1].lots[0].items[0].parcel_code, "022501670002");
    assert_eq!(found[1].lots[0].items[0].area_ping, Some(203.885));
}

#[test]
fn services_and_rewards_have_no_lots() {
    let csv = table(
        &[
            "公告種類",
            "分署",
            "主旨",
            "應受送達人",
            "代表人",
            "應送達文書",
            "發文字號",
            "公告日期",
            "依據",
            "送達事由",
        ],
        &[&[
            "公示送達",
            "花蓮分署",
            "公示送達執行命令",
            "許○○\n示範有限公司",
            "\n陳○○",
            "執行命令",
            "花執丁字第1號",
            "115/11/02",
            "行政程序法第78條第1項第1款",
            "",
        ]],
    );
    let found = &notices(&read_text(&csv))[0];
    let service = found.service.as_ref().unwrap();
    assert!(found.lots.is_empty());
    assert_eq!(found.state, NoticeState::Posted);
    assert_eq!(service.addressees.len(), 2);
    assert_eq!(service.addressees[1].representative, "陳○○");
    assert_eq!(service.ground, Some(ServiceGround::Domestic));
    assert_eq!(service.effective_on.unwrap().iso(), "2026-11-22");
    assert!(!found.id.as_str().contains("許"), "no name in an id");
    let csv = table(
        &[
            "公告種類",
            "分署",
            "義務人",
            "滯欠金額",
            "檢舉事項",
            "獎金比例",
            "獎金上限",
            "下架日",
        ],
        &[&[
            "獎勵檢舉",
            "花蓮分署",
            "甲○○",
            "1,300萬餘元",
            "行蹤\n財產",
            "5%",
            "100萬元",
            "116/01/31",
        ]],
    );
    let found = &notices(&read_text(&csv))[0];
    let reward = found.reward.as_ref().unwrap();
    assert_eq!(
        (&*reward.debt_text, reward.debt_amount.unwrap().get()),
        ("1,300萬餘元", 13_000_000)
    );
    assert_eq!(
        (reward.wanted.len(), reward.cap.unwrap().get()),
        (2, 1_000_000)
    );
    assert_eq!(found.valid_to.unwrap().iso(), "2027-01-31");
}

#[test]
fn rows_that_take_a_notice_back() {
    let header = ["案號", "拍次", "公告狀態", "開標日時", "底價", "地址"];
    for (text, state) in [
        ("撤回", NoticeState::Withdrawn),
        ("停止拍賣", NoticeState::Stopped),
        ("延期", NoticeState::Postponed),
        ("更正", NoticeState::Corrected),
    ] {
        let csv = table(
            &header,
            &[&[
                "1150100000001",
                "第一拍",
                text,
                "115/12/01 15:00",
                "100",
                "示範路1號",
            ]],
        );
        assert_eq!(notices(&read_text(&csv))[0].state, state, "{text}");
    }
    let csv = table(
        &header,
        &[&[
            "1150100000001",
            "第一拍",
            "隨便",
            "115/12/01",
            "100",
            "示範路1號",
        ]],
    );
    assert_eq!(
        read_text(&csv).rows[0].outcome.as_ref().unwrap_err().code,
        "badChoice"
    );
    let offer = table(
        &["案號", "拍次", "公告日期", "底價", "地址"],
        &[&[
            "1150100000001",
            "特別變賣程序",
            "115/11/02",
            "100",
            "示範路1號",
        ]],
    );
    let found = &notices(&read_text(&offer))[0];
    assert_eq!(
        (found.state, found.open_at.as_deref()),
        (NoticeState::OpenOffer, None)
    );
    assert_eq!(found.offer_until.unwrap().iso(), "2027-02-02");
}

#[test]
fn titles_and_blank_lines_above_the_header_do_no_harm() {
    let csv = "法務部行政執行署○○分署,,,\r\n,,,\r\n案號,物品名稱,數量,底價\r\n1150100000001,碗,1,100\r\n,,,\r\n1150100000001,盤,2,200\r\n";
    let batch = read_text(csv);
    assert_eq!(batch.read, 2);
    assert_eq!(batch.rows[1].no, 6);
}

#[test]
fn a_filled_template_comes_back() {
    let office = Office {
        branch: "花蓮分署".to_owned(),
        county: "花蓮縣".to_owned(),
    };
    for kind in NoticeKind::ALL {
        let empty = template::xlsx(kind, &office, today()).unwrap();
        assert_eq!(
            template::xlsx(kind, &office, today()).unwrap(),
            empty,
            "the same bytes again"
        );
        let error = read(&mut &empty[..], "範本.xlsx", &Limits::on(today())).unwrap_err();
        assert_eq!(error.code(), "empty", "nothing filled in: {kind:?}");
        let columns = template::columns(kind);
        let header: Vec<&str> = columns.iter().map(|column| column.name).collect();
        assert!(
            String::from_utf8(template::csv(kind))
                .unwrap()
                .contains(header[3])
        );
        let cells: Vec<&str> = columns.iter().map(|column| column.example).collect();
        let batch = read_text(&table(&header, &[&cells]));
        let row = &batch.rows[0];
        let found = row
            .outcome
            .as_ref()
            .unwrap_or_else(|problem| panic!("{kind:?}: {problem:?}"));
        assert_eq!(found.kind, kind);
        // A plate names a thing as well as a name does, a document as well as a subject.
        let either = ["物品名稱", "主旨", "應送達文書"];
        let needed = columns
            .iter()
            .filter(|column| column.required && !either.contains(&column.name));
        for column in needed {
            let without: Vec<&str> = columns
                .iter()
                .map(|c| if c.name == column.name { "" } else { c.example })
                .collect();
            let batch = read_text(&table(&header, &[&without]));
            let told = match &batch.rows[0].outcome {
                Err(problem) => !problem.code.is_empty(),
                Ok(found) => !found.flags.is_empty() || found.branch.is_empty(),
            };
            assert!(told, "{kind:?} without {}", column.name);
        }
    }
}

#[test]
fn a_workbook_with_numbers_days_and_several_sheets() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let day = rust_xlsxwriter::Format::new().set_num_format("yyyy/mm/dd hh:mm");
    for (name, case) in [
        ("說明", None),
        ("一月", Some("1150100000001")),
        ("二月", Some("1150100000002")),
    ] {
        let sheet = book.add_worksheet();
        sheet.set_name(name).unwrap();
        let Some(case) = case else {
            sheet.write(0, 0, "怎麼填").unwrap();
            continue;
        };
        for (at, text) in (0_u16..).zip(["案號", "開標日時", "底價", "地址或坐落"]) {
            sheet.write(2, at, text).unwrap();
        }
        sheet.write(3, 0, case.parse::<f64>().unwrap()).unwrap();
        let at = rust_xlsxwriter::ExcelDateTime::parse_from_str("2026-12-04T15:00:00").unwrap();
        sheet.write_with_format(3, 1, &at, &day).unwrap();
        sheet.write(3, 2, 1_200_000).unwrap();
        sheet.write(3, 3, "花蓮縣吉安鄉示範段5地號").unwrap();
    }
    let batch = read_bytes(&book.save_to_buffer().unwrap()).unwrap();
    let found = notices(&batch);
    assert_eq!(found.len(), 2, "{batch:?}");
    assert_eq!(
        batch.rows.iter().map(|row| row.no).collect::<Vec<_>>(),
        [4, 8]
    );
    assert_eq!(found[0].open_at.as_deref(), Some("2026-12-04T15:00"));
    assert_eq!(found[0].lots[0].floor_price.unwrap().get(), 1_200_000);
    assert_eq!(
        found[1].case_no.as_ref().unwrap().key().as_deref(),
        Some("1150100000002")
    );
}

#[test]
fn the_template_filled_in_an_office_of_open_documents() {
    // As LibreOffice writes it: a lead part that says what it is, and rows that repeat nothing to the end of the sheet.
    let cell = |text: &str| {
        format!(
            "<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
        )
    };
    let row = |cells: &[&str]| {
        let cells: String = cells.iter().map(|text| cell(text)).collect();
        format!(
            "<table:table-row>{cells}<table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row>"
        )
    };
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"公告資料\">{}{}\
         <table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>\
         </table:table></office:spreadsheet></office:body></office:document-content>",
        row(&["案號", "開標日", "底價", "地址"]),
        row(&[
            "1150100000001",
            "115/12/01",
            "８１元",
            "花蓮縣吉安鄉示範路1號"
        ]),
    );
    let ods = |kind: &str, content: &str, manifest: &str| {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        for (name, text) in [
            ("mimetype", kind),
            ("content.xml", content),
            ("META-INF/manifest.xml", manifest),
        ] {
            zip.start_file(name, options).unwrap();
            std::io::Write::write_all(&mut zip, text.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    };
    let sheet = "application/vnd.oasis.opendocument.spreadsheet";
    let found = notices(&read_bytes(&ods(sheet, &content, "")).unwrap());
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].lots[0].floor_price.unwrap().get(), 81);
    assert_eq!(found[0].open_at.as_deref(), Some("2026-12-01"));
    let code = |bytes: &[u8]| read_bytes(bytes).unwrap_err().code();
    assert_eq!(
        code(&ods(
            "application/vnd.oasis.opendocument.text",
            &content,
            ""
        )),
        "unsupportedKind"
    );
    assert_eq!(
        code(&ods(sheet, "\u{fffd}", "<x manifest:encryption-data/>")),
        "protected"
    );
}
