//! Addresses where something else lives than a printer.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::{Duration, Instant};

use kiosk_spool::{
    Deadlines, Error, FolderPrinter, IppPrinter, JobFile, JobId, PrintOptions, Printer,
    PrinterState, PrinterTarget, PrinterUri, Trouble, open,
};

fn deadlines() -> Deadlines {
    let limit = Duration::from_secs(1);
    Deadlines {
        request: limit,
        send: limit,
        ..Deadlines::default()
    }
}

/// Something that gives the same answer to everyone, until the test ends.
fn something(answer: Vec<u8>) -> IppPrinter {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("its address").port();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let answer = answer.clone();
            std::thread::spawn(move || {
                let mut request = [0; 65536];
                let _ = stream.read(&mut request);
                let _ = stream.write_all(&answer);
                if answer.is_empty() {
                    std::thread::sleep(Duration::from_secs(60));
                }
            });
        }
    });
    let uri = format!("ipp://127.0.0.1:{port}/ipp/print");
    IppPrinter::new(PrinterUri::parse(&uri).expect("an address"), deadlines())
}

fn http(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\n\r\n");
    [head.as_bytes(), body].concat()
}

fn file(dir: &tempfile::TempDir) -> JobFile {
    JobFile::create(dir.path(), JobId::random(), b"%PDF-1.7", 1).expect("a job's file")
}

#[test]
fn what_answers_is_judged_by_its_answer() {
    let redirect = "Location: http://127.0.0.1:1/elsewhere\r\n";
    for (what, answer, trouble) in [
        (
            "a web page",
            http("200 OK", "", b"<html></html>"),
            "spool-not-ipp",
        ),
        ("an empty answer", http("200 OK", "", b""), "spool-not-ipp"),
        (
            "an endless answer",
            http("200 OK", "", &vec![0x44; 300_000]),
            "spool-not-ipp",
        ),
        ("nothing there", http("404 Not Found", "", b""), "http-404"),
        (
            "a password is asked for",
            http("401 Unauthorized", "", b""),
            "http-401",
        ),
        (
            "encryption is asked for",
            http("426 Upgrade Required", "", b""),
            "http-426",
        ),
        (
            "somewhere else",
            http("302 Found", redirect, b""),
            "http-302",
        ),
    ] {
        let expected = PrinterState::Trouble(Trouble::NeedsHelp(trouble.into()));
        assert_eq!(something(answer).state(), expected, "{what}");
    }
}

#[test]
fn a_silent_host_costs_no_more_than_the_deadline() {
    let (silent, began) = (something(Vec::new()), Instant::now());
    assert_eq!(silent.state(), PrinterState::Trouble(Trouble::Offline));
    assert!(
        began.elapsed() < Duration::from_secs(5),
        "{:?}",
        began.elapsed()
    );

    let dir = tempfile::tempdir().expect("a folder");
    let sent = silent.send(&file(&dir), PrintOptions::default());
    assert_eq!(
        sent,
        Err(Error::Unreachable { sent: true }),
        "it may have got the job"
    );
}

#[test]
fn a_host_that_is_not_there_has_not_got_the_job() {
    let dir = tempfile::tempdir().expect("a folder");
    for address in [
        "ipp://127.0.0.1:1/ipp/print",
        "ipp://no-such-host.invalid/ipp/print",
    ] {
        let uri = PrinterUri::parse(address).expect("an address");
        let printer = IppPrinter::new(uri, deadlines());
        let sent = printer.send(&file(&dir), PrintOptions::default());
        assert_eq!(sent, Err(Error::Unreachable { sent: false }), "{address}");
    }
}

#[test]
fn no_printer_is_said_and_nothing_is_sent() {
    let dir = tempfile::tempdir().expect("a folder");
    let none = open(&PrinterTarget::None, deadlines());
    let trouble = Trouble::NeedsHelp("spool-no-printer".into());
    assert_eq!(none.state(), PrinterState::Trouble(trouble));
    assert_eq!(
        none.send(&file(&dir), PrintOptions::default()),
        Err(Error::NoPrinter)
    );
}

#[test]
fn a_folder_that_cannot_be_written_is_said() {
    let dir = tempfile::tempdir().expect("a folder");
    let blocked = dir.path().join("file");
    std::fs::write(&blocked, b"").expect("a file in the way");
    let printer = FolderPrinter::new(blocked.join("papers"), deadlines());
    let trouble = Trouble::NeedsHelp("spool-folder".into());
    assert_eq!(printer.state(), PrinterState::Trouble(trouble));
    let sent = printer.send(&file(&dir), PrintOptions::default());
    assert!(matches!(sent, Err(Error::Folder(_))), "{sent:?}");
}

#[test]
fn a_folder_takes_as_many_papers_as_copies_and_leaves_no_draft() {
    let dir = tempfile::tempdir().expect("a folder");
    let papers = dir.path().join("papers");
    let printer = FolderPrinter::new(papers.clone(), deadlines());
    let file = file(&dir);
    let id = file.id();
    printer
        .send(
            &file,
            PrintOptions {
                copies: 3,
                duplex: false,
            },
        )
        .expect("written");
    let entries = std::fs::read_dir(papers).expect("the papers");
    let mut names: Vec<_> = entries
        .map(|e| {
            e.expect("a paper")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    let mut expected = [
        format!("{id}.pdf"),
        format!("{id}-2.pdf"),
        format!("{id}-3.pdf"),
    ];
    expected.sort();
    assert_eq!(names, expected);
}
