//! What a command prints: sentences for people, or one JSON object.

use std::fmt::Display;
use std::io::{self, Write};
use std::process::ExitCode;

use kiosk_model::variant::Variant;
use kiosk_words::{Arg, Words};
use serde_json::{Value, json};

use crate::failure::Failure;

/// Where the results go.
pub(crate) struct Output<'a> {
    words: &'a Words,
    json: bool,
}

impl<'a> Output<'a> {
    pub(crate) fn new(words: &'a Words, json: bool) -> Self {
        Self { words, json }
    }

    /// A sentence in the language of the office.
    pub(crate) fn text(&self, key: impl AsRef<str>, args: &[(&str, Arg<'_>)]) -> String {
        self.words.get(Variant::ZhTw, key, args)
    }

    /// Prints the object, or the lines a person reads.
    pub(crate) fn show(&self, object: &Value, lines: impl FnOnce() -> Vec<String>) {
        if self.json {
            say(object);
        } else {
            lines().iter().for_each(say);
        }
    }

    /// Prints a failure and gives the exit code.
    pub(crate) fn failure(&self, failure: &Failure) -> ExitCode {
        let text = self.filled(&failure.key, &failure.args);
        let problems: Vec<(String, &str, String)> = failure
            .problems
            .iter()
            .map(|problem| {
                let mut args = problem.args.clone();
                if let Some(label) = &problem.label {
                    args.push(("field".to_owned(), self.text(label, &[])));
                }
                let text = self.filled(&problem.key, &args);
                (problem.place.clone(), problem.code.as_str(), text)
            })
            .collect();
        if self.json {
            let mut error = json!({ "code": failure.code, "text": text });
            if !problems.is_empty() {
                error["problems"] = problems
                    .iter()
                    .map(
                        |(place, code, text)| json!({ "place": place, "code": code, "text": text }),
                    )
                    .collect();
            }
            say(&json!({ "error": error }));
        } else {
            eprintln!("kiosk: {text}");
            for (place, _, text) in &problems {
                eprintln!("  {place}\t{text}");
            }
        }
        ExitCode::from(failure.exit)
    }

    fn filled<S: AsRef<str>>(&self, key: &str, args: &[(S, String)]) -> String {
        let args: Vec<(&str, Arg<'_>)> = args
            .iter()
            .map(|(slot, text)| (slot.as_ref(), Arg::from(text)))
            .collect();
        self.text(key, &args)
    }
}

/// One line to whoever reads along; a reader that has heard enough (`| head`) is no failure.
fn say(line: &impl Display) {
    let _ = writeln!(io::stdout(), "{line}");
}
