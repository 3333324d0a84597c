//! The page that a native speaker reads: one file, no network, ticks kept by the browser.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use kiosk_model::variant::Variant;

use super::{HEAD, print};
use crate::keys;
use crate::source::{Message, Source};
use crate::{Key, Words};

/// The parts of the page, and the areas that stand in each: first what most people see. An area
/// that nobody lists stands in the last part.
const GROUPS: &[(Key, &[&str])] = &[
    (
        keys::SHEET_GROUP_START,
        &["home", "shell", "kit", "keyboard", "privacy"],
    ),
    (keys::SHEET_GROUP_NOTICES, &["notices", "announcements"]),
    (
        keys::SHEET_GROUP_FORMS,
        &["forms", "guide", "problems", "form_"],
    ),
    (
        keys::SHEET_GROUP_PAPERS,
        &["print", "paper", "paper_notices", "survey"],
    ),
    (keys::SHEET_GROUP_STAFF, &[]),
];

/// The page for the texts of a variant that nobody has read yet. In Chinese the source is the text
/// itself and stands alone.
pub fn sheet(source: &Source, words: &Words, variant: Variant) -> String {
    let sources: BTreeMap<&str, &Message> = source
        .entries
        .iter()
        .filter(|message| message.variant == Variant::ZhTw)
        .map(|message| (message.key.as_str(), message))
        .collect();
    let mut areas: BTreeMap<usize, BTreeMap<&str, Vec<&Message>>> = BTreeMap::new();
    let mut count = 0;
    for message in &source.entries {
        if message.variant == variant && message.unread {
            let areas = areas.entry(group(&message.area)).or_default();
            areas.entry(&message.area).or_default().push(message);
            count += 1;
        }
    }
    let say = |key: Key| escape(&words.get(variant, key, &[]));
    let mut body = String::new();
    for (at, areas) in &areas {
        if let Some((title, _)) = GROUPS.get(*at) {
            let _ = writeln!(body, "<h2>{}</h2>", say(*title));
        }
        for (area, messages) in areas {
            let n = messages.len();
            // The first part is open, so that nobody has to find out how.
            let open = if body.contains("<details") {
                ""
            } else {
                " open"
            };
            let _ = writeln!(
                body,
                "<details{open}><summary>{} <small>{n}</small></summary>",
                escape(&title(words, variant, area))
            );
            for message in messages {
                if let Some(original) = sources.get(message.key.as_str()) {
                    row(&mut body, original, message, &say);
                }
            }
            body.push_str("</details>\n");
        }
    }
    let count = words.get(variant, keys::SHEET_COUNT, &[("n", count.into())]);
    let [lang, code] = [lang(variant), variant.code()];
    let how = [
        keys::SHEET_HOW_OK,
        keys::SHEET_HOW_BETTER,
        keys::SHEET_HOW_SLOT,
        keys::SHEET_HOW_SAVE,
    ];
    let how: String = how.map(|key| format!("<li>{}</li>", say(key))).concat();
    format!(
        "<!doctype html>\n<html lang=\"{lang}\" data-head=\"{HEAD}\" data-variant=\"{code}\">\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n<body>\n<header>\n<h1>{title}</h1>\n\
         <p>{what}</p>\n<ol>{how}</ol>\n<p>{count}</p>\n</header>\n\
         <nav><output></output> <button>{save}</button></nav>\n{body}<script>\n{SCRIPT}</script>\n\
         </body>\n</html>\n",
        title = say(keys::SHEET_TITLE),
        what = say(keys::SHEET_WHAT),
        count = escape(&count),
        save = say(keys::SHEET_SAVE),
    )
}

const STYLE: &str = include_str!("sheet.css");
const SCRIPT: &str = include_str!("sheet.js");

fn row(body: &mut String, original: &Message, message: &Message, say: &dyn Fn(Key) -> String) {
    let key = escape(&message.key);
    let show = |message: &Message| escape(&message.written.join("\n")).replace('\n', "<br>");
    let _ = write!(
        body,
        "<article data-key=\"{key}\" data-print=\"{}\">",
        print(original, message)
    );
    if message.variant != Variant::ZhTw {
        let _ = write!(body, "<p lang=\"zh-Hant-TW\">{}</p>", show(original));
    }
    let _ = writeln!(
        body,
        "<p class=\"text\">{}</p><label><input type=\"checkbox\"> {}</label>\
         <label class=\"better\">{} <textarea rows=\"1\"></textarea></label><code>{key}</code></article>",
        show(message),
        say(keys::SHEET_OK),
        say(keys::SHEET_BETTER),
    );
}

/// A form and most areas are called as on the screen, the rest by the name of their file.
fn title(words: &Words, variant: Variant, area: &str) -> String {
    let keys = [area.replacen("form_", "form-", 1), format!("{area}-title")];
    keys.iter()
        .find_map(|key| words.find(variant, key, &[]))
        .unwrap_or_else(|| area.to_owned())
}

fn group(area: &str) -> usize {
    let holds = |name: &&str| area == *name || name.ends_with('_') && area.starts_with(name);
    GROUPS
        .iter()
        .position(|(_, areas)| areas.iter().any(holds))
        .unwrap_or(GROUPS.len() - 1)
}

fn lang(variant: Variant) -> &'static str {
    match variant {
        Variant::ZhTw | Variant::Easy => "zh-Hant-TW",
        other => other.code(),
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
