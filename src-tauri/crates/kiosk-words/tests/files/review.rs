//! What native speakers have read: the sheet, its answers, the marks.

use std::path::Path;

use kiosk_model::variant::Variant;
use kiosk_words::review::{self, Answers, BadAnswers, Marks};
use kiosk_words::source::Source;
use kiosk_words::{Words, check};

/// Message files in Chinese and Vietnamese, which nobody has read.
fn folder(vietnamese: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("folder");
    for (variant, text) in [
        ("zh-TW", "home-title = 您好\nhome-n = 共 { $n } 件 <b>\n"),
        ("vi", vietnamese),
    ] {
        let place = folder.path().join(variant);
        std::fs::create_dir_all(&place).expect("folder");
        let text = format!("### unread\n\n{text}");
        std::fs::write(place.join("home.ftl"), text).expect("file");
    }
    folder
}

const VIETNAMESE: &str = "home-title = Xin chào\nhome-n = Có { $n } mục\n";

fn unread(folder: &Path) -> Option<usize> {
    let source = Source::read(folder).expect("message files");
    check::check_texts(&source).unread.get("vi").copied()
}

/// The print that the sheet gives a text.
fn print_of(page: &str, key: &str) -> String {
    let mark = format!("data-key=\"{key}\" data-print=\"");
    let (_, rest) = page.split_once(&mark).expect("the text is on the sheet");
    rest.split('"').next().unwrap_or_default().to_owned()
}

fn sheet(folder: &Path, variant: Variant) -> String {
    let source = Source::read(folder).expect("message files");
    review::sheet(&source, &Words::load().expect("embedded files"), variant)
}

#[test]
fn a_sheet_shows_each_unread_text_beside_its_source() {
    let folder = folder(VIETNAMESE);
    let page = sheet(folder.path(), Variant::Vi);
    for shown in [
        "<p lang=\"zh-Hant-TW\">您好</p>",
        "<p class=\"text\">Xin chào</p>",
        "<p lang=\"zh-Hant-TW\">共 { $n } 件 &lt;b&gt;</p>",
        "<p class=\"text\">Có { $n } mục</p>",
        "Còn 2 câu",
    ] {
        assert!(page.contains(shown), "{shown}");
    }
    assert_eq!(page.matches("<article").count(), 2);
    // In Chinese the text is the source.
    let page = sheet(folder.path(), Variant::ZhTw);
    assert!(!page.contains("<p lang="), "{page}");
    assert_eq!(page.matches("<article").count(), 2);
}

#[test]
fn the_sheets_of_the_project_ask_in_the_readers_own_language() {
    let words = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../words");
    let source = Source::read(&words).expect("message files");
    for variant in Variant::ALL {
        let page = sheet(&words, variant);
        let entries = source.entries.iter();
        let unread = entries.filter(|message| message.variant == variant && message.unread);
        assert_eq!(page.matches("<article").count(), unread.count());
        let own = source
            .entries
            .iter()
            .find(|message| message.variant == variant && message.key == "sheet-how-ok")
            .expect("the instruction");
        assert!(page.contains(&own.texts[0]), "{variant:?}");
        assert!(
            !page.contains('\u{FFFC}'),
            "{variant:?}: a slot without its name"
        );
    }
}

#[test]
fn what_is_ticked_counts_as_read_until_it_changes() {
    let folder = folder(VIETNAMESE);
    let path = folder.path();
    assert_eq!(unread(path), Some(2));

    let page = sheet(path, Variant::Vi);
    let (title, n) = (print_of(&page, "home-title"), print_of(&page, "home-n"));
    let saved = format!(
        "kiosk-words-1\tvi\nhome-title\t{title}\tok\nhome-n\t{n}\tbetter\tTất cả {{ $n }} mục\n"
    );
    let accept = |saved: &str| {
        let source = Source::read(path).expect("message files");
        let mut marks = Marks::read(path).expect("marks");
        let accepted = marks.accept(&Answers::read(saved).expect("answers"), &source);
        marks.write(path, Variant::Vi, &source).expect("marks");
        accepted
    };
    let accepted = accept(&saved);
    assert_eq!(accepted.read, 1);
    let better = ("home-n".to_owned(), "Tất cả { $n } mục".to_owned());
    assert_eq!(accepted.better, [better]);
    assert_eq!(accepted.changed, [""; 0]);
    assert_eq!(unread(path), Some(1));
    assert!(!sheet(path, Variant::Vi).contains("home-title"));

    // The translation changes, then the source: each time it has to be read again.
    let write = |variant: &str, text: &str| {
        let text = format!("### unread\n\n{text}");
        std::fs::write(path.join(variant).join("home.ftl"), text).expect("file");
    };
    write("vi", "home-title = Chào\nhome-n = Có { $n } mục\n");
    assert_eq!(unread(path), Some(2));
    assert_eq!(accept(&saved).changed, ["home-title"]);
    write("vi", VIETNAMESE);
    accept(&saved);
    assert_eq!(unread(path), Some(1));
    write("zh-TW", "home-title = 您早\nhome-n = 共 { $n } 件 <b>\n");
    assert_eq!(unread(path), Some(2));
}

#[test]
fn a_file_that_no_sheet_has_saved_is_refused_with_its_line() {
    let print = "0123456789abcdef";
    for (text, why) in [
        (String::new(), BadAnswers::Head),
        ("kiosk-words-1\txx\n".to_owned(), BadAnswers::Head),
        ("home-title\tok\n".to_owned(), BadAnswers::Head),
        (
            "kiosk-words-1\tvi\nhome-title\n".to_owned(),
            BadAnswers::Line(2),
        ),
        (
            "kiosk-words-1\tvi\n\na\t12\tok\n".to_owned(),
            BadAnswers::Line(3),
        ),
        (
            format!("kiosk-words-1\tvi\na\t{print}\tyes\n"),
            BadAnswers::Line(2),
        ),
        (
            format!("kiosk-words-1\tvi\na\t{print}\tbetter\t \n"),
            BadAnswers::Line(2),
        ),
        (
            format!("kiosk-words-1\tvi\n\t{print}\tok\n"),
            BadAnswers::Line(2),
        ),
    ] {
        assert_eq!(Answers::read(&text), Err(why), "{text:?}");
    }
    let saved = format!("\u{FEFF}kiosk-words-1\tth\r\nhome-title\t{print}\tok\r\n");
    assert_eq!(
        Answers::read(&saved).map(|read| read.variant),
        Ok(Variant::Th)
    );
}

proptest::proptest! {
    #[test]
    fn no_file_is_too_strange_to_be_refused(text in "(kiosk-words-1\t(vi|th|x)\n)?([a-z-]*\t?[0-9a-f]{0,17}\t?(ok|better)?\t?.*\n?)*") {
        let _ = Answers::read(&text);
    }
}
