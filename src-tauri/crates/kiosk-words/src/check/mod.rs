//! Holds the message files to the rules of `docs/words.md`.

mod code;
mod easy;
mod families;
mod plain;
mod script;
mod usage;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use kiosk_model::variant::Variant;

use crate::generate;
use crate::source::{Message, Place, Source};

pub use families::{FAMILIES, Family, List, held_by_tests};
pub use plain::{PLAIN, word};

/// A rule that a message can break.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rule {
    /// The file is not valid Fluent.
    Syntax,
    /// A key stands twice in one variant.
    Duplicate,
    /// A variant lacks a key of zh-TW.
    Missing,
    /// A variant has a key that zh-TW lacks.
    Unknown,
    /// No source names the key.
    Unused,
    /// A family of keys that no source composes, or whose list is not found.
    UnusedFamily,
    /// A code of a family's list has no key.
    CodeWithoutWords,
    /// The key does not begin with the name of its area.
    Area,
    /// Two keys would get one Rust constant.
    Clash,
    /// The slots differ from those of zh-TW.
    Slots,
    /// A choice between texts outside the English plurals.
    Select,
    /// The text is empty.
    Empty,
    /// The text equals the source.
    SameAsSource,
    /// Indonesian equals English.
    SameAsEnglish,
    /// Thai without a Thai letter, or with Thai digits or the Buddhist year.
    Thai,
    /// Vietnamese without any Vietnamese mark.
    Vietnamese,
    /// Han letters outside brackets or quotes in a language written otherwise.
    Han,
    /// Punctuation of another script.
    Punctuation,
    /// Not in Unicode's form C.
    Form,
    /// An easy-read sentence of more than 18 characters.
    EasyLength,
    /// A word or mark that easy-read texts do without.
    EasyWord,
    /// A simplified letter, a mainland word or a spelling the state does not use.
    Mainland,
    /// A word that takes people for criminals or promises for the office.
    Tone,
}

impl Rule {
    /// The rule's name in reports.
    pub fn code(self) -> &'static str {
        match self {
            Rule::Syntax => "syntax",
            Rule::Duplicate => "duplicate",
            Rule::Missing => "missing",
            Rule::Unknown => "unknown",
            Rule::Unused => "unused",
            Rule::UnusedFamily => "unused-family",
            Rule::CodeWithoutWords => "code-without-words",
            Rule::Area => "area",
            Rule::Clash => "clash",
            Rule::Slots => "slots",
            Rule::Select => "select",
            Rule::Empty => "empty",
            Rule::SameAsSource => "same-as-source",
            Rule::SameAsEnglish => "same-as-english",
            Rule::Thai => "thai",
            Rule::Vietnamese => "vietnamese",
            Rule::Han => "han",
            Rule::Punctuation => "punctuation",
            Rule::Form => "form",
            Rule::EasyLength => "easy-length",
            Rule::EasyWord => "easy-word",
            Rule::Mainland => "mainland",
            Rule::Tone => "tone",
        }
    }
}

/// One broken rule at one place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Where, if it is a place in a file.
    pub place: Option<Place>,
    /// Which rule.
    pub rule: Rule,
    /// The message.
    pub key: String,
    /// What is wrong, for the person who mends it.
    pub detail: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{}:{}: ", place.file.display(), place.line)?;
        }
        write!(f, "[{}]", self.rule.code())?;
        if !self.key.is_empty() {
            write!(f, " {}", self.key)?;
        }
        write!(f, ": {}", self.detail)
    }
}

/// What a check found.
#[derive(Debug, Default)]
pub struct Report {
    /// Broken rules, file by file.
    pub findings: Vec<Finding>,
    /// How many keys zh-TW has.
    pub keys: usize,
    /// How many texts of each variant no native speaker has read yet.
    pub unread: BTreeMap<&'static str, usize>,
}

/// Checks a folder of message files against itself and against the sources that
/// use them (files, or folders of Rust, TypeScript and Svelte sources).
///
/// # Errors
/// When a file or folder cannot be read.
pub fn check(words: &Path, sources: &[PathBuf]) -> io::Result<Report> {
    check_with(words, sources, FAMILIES)
}

/// The same with other families than the project's.
///
/// # Errors
/// When a file or folder cannot be read.
pub fn check_with(words: &Path, sources: &[PathBuf], families: &[Family]) -> io::Result<Report> {
    let source = Source::read(words)?;
    let mut report = check_texts(&source);
    report
        .findings
        .extend(usage::check(&source, sources, families)?);
    report.findings.sort();
    Ok(report)
}

/// The names of constants in these sources (files, or folders), without comments and tests.
///
/// # Errors
/// When a file or folder cannot be read.
pub fn names(sources: &[PathBuf]) -> io::Result<BTreeSet<String>> {
    usage::names(sources)
}

/// The sources of the project that may use messages.
pub fn sources(root: &Path) -> Vec<PathBuf> {
    [
        "src-tauri/src",
        "src-tauri/crates",
        "ui/src",
        "ui/index.html",
    ]
    .iter()
    .map(|name| root.join(name))
    .filter(|path| path.exists())
    .collect()
}

/// Checks message files against themselves, without looking who uses them.
pub fn check_texts(source: &Source) -> Report {
    let mut found = Findings::default();
    for broken in &source.broken {
        found.0.push(Finding {
            place: Some(broken.place.clone()),
            rule: Rule::Syntax,
            key: String::new(),
            detail: broken.text.clone(),
        });
    }

    let mut by_key: BTreeMap<(&str, Variant), &Message> = BTreeMap::new();
    let mut report = Report {
        keys: source.keys().len(),
        ..Report::default()
    };
    let wordless = wordless(source);
    for message in &source.entries {
        if message.unread {
            *report.unread.entry(message.variant.code()).or_default() += 1;
        }
        if let Some(first) = by_key.insert((&message.key, message.variant), message) {
            found.add(
                message,
                Rule::Duplicate,
                format!("also at {}", show(&first.place)),
            );
        }
        area(message, &mut found);
        script::check(message, wordless.contains(message.key.as_str()), &mut found);
        if message.variant == Variant::Easy {
            easy::check(message, &mut found);
        }
    }
    compare(source, &by_key, &mut found);
    for (first, second) in generate::clashes(&source.keys()) {
        found.0.push(Finding {
            place: None,
            rule: Rule::Clash,
            key: second.to_owned(),
            detail: format!("has the same constant as {first}"),
        });
    }
    found.0.sort();
    report.findings = found.0;
    report
}

/// Findings while they are collected.
#[derive(Default)]
struct Findings(Vec<Finding>);

impl Findings {
    fn add(&mut self, message: &Message, rule: Rule, detail: impl Into<String>) {
        self.0.push(Finding {
            place: Some(message.place.clone()),
            rule,
            key: message.key.clone(),
            detail: detail.into(),
        });
    }
}

fn show(place: &Place) -> String {
    format!("{}:{}", place.file.display(), place.line)
}

/// Keys whose zh-TW text has no Chinese word: `ABC`, or slots only.
fn wordless(source: &Source) -> BTreeSet<&str> {
    source
        .entries
        .iter()
        .filter(|message| message.variant == Variant::ZhTw)
        .filter(|message| {
            !message
                .texts
                .iter()
                .any(|text| text.chars().any(script::is_han))
        })
        .map(|message| message.key.as_str())
        .collect()
}

/// `home-title` belongs into `home.ftl`, `form-receipt-…` into `form_receipt.ftl`, `field-…` into
/// `form_fields.ftl`, what is printed of notices into `paper_notices.ftl`.
fn area(message: &Message, found: &mut Findings) {
    let prefix = match message.area.as_str() {
        "problems" => "problem".to_owned(),
        "form_fields" => "field".to_owned(),
        "paper_notices" => "paper".to_owned(),
        area => area.replacen("form_", "form-", 1),
    };
    let rest = message.key.strip_prefix(prefix.as_str());
    if !rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '.'])) {
        found.add(message, Rule::Area, format!("should begin with {prefix}-"));
    }
}

/// Compares every variant with zh-TW.
fn compare(source: &Source, by_key: &BTreeMap<(&str, Variant), &Message>, found: &mut Findings) {
    let known: BTreeSet<&str> = source.keys();
    for message in &source.entries {
        if message.variant != Variant::ZhTw {
            if !known.contains(message.key.as_str()) {
                found.add(message, Rule::Unknown, "zh-TW has no such key");
            }
            continue;
        }
        for variant in Variant::ALL {
            match by_key.get(&(message.key.as_str(), variant)) {
                None => found.add(
                    message,
                    Rule::Missing,
                    format!("no text in {}", variant.code()),
                ),
                Some(other) if variant != Variant::ZhTw => {
                    slots(message, other, found);
                    same(message, other, found);
                }
                Some(_) => {}
            }
        }
        let english = by_key.get(&(message.key.as_str(), Variant::En));
        let indonesian = by_key.get(&(message.key.as_str(), Variant::Id));
        if let (Some(english), Some(indonesian)) = (english, indonesian)
            && english.texts == indonesian.texts
            && english
                .texts
                .iter()
                .any(|text| text.split_whitespace().count() > 3)
        {
            found.add(indonesian, Rule::SameAsEnglish, "is the English text");
        }
    }
}

/// Two slots for one year: a date is handed over with both, and each variant
/// says the one that its readers count by.
const YEARS: [&str; 2] = ["y", "western"];

fn slots(source: &Message, other: &Message, found: &mut Findings) {
    let dated = YEARS.iter().any(|year| source.slots.contains(*year));
    let counted = |message: &Message| -> BTreeSet<String> {
        let keeps = |slot: &&String| !(dated && YEARS.contains(&slot.as_str()));
        message.slots.iter().filter(keeps).cloned().collect()
    };
    if counted(source) != counted(other) {
        let list = |names: &BTreeSet<String>| {
            names
                .iter()
                .map(String::as_str)
                .collect::<Vec<_>>()
                .join(", ")
        };
        found.add(
            other,
            Rule::Slots,
            format!(
                "slots are [{}], in zh-TW [{}]",
                list(&other.slots),
                list(&source.slots)
            ),
        );
    }
}

/// Keys whose text is the same in all variants: names of the languages, each in
/// its own language. What easy-read texts share with zh-TW stands in [`PLAIN`].
const SAME_EVERYWHERE: &[&str] = &["shell-language-"];

fn same(source: &Message, other: &Message, found: &mut Findings) {
    let allowed = other.variant == Variant::Easy && plain::is_plain(&source.texts)
        || SAME_EVERYWHERE
            .iter()
            .any(|prefix| source.key.starts_with(prefix))
        || !source
            .texts
            .iter()
            .any(|text| text.chars().any(script::is_han));
    if !allowed && source.texts == other.texts {
        found.add(other, Rule::SameAsSource, "is the zh-TW text");
    }
}
