//! What is said about a wrong call, in Chinese and English: what is wrong with it, then how it goes.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use kiosk_model::variant::Variant;
use kiosk_words::{Arg, Key, Words, keys};

use crate::arguments::both;

/// What a person at the command line reads. Without any words that is the help itself.
pub(crate) fn for_a_person(error: &clap::Error, words: &Words) -> String {
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return error.to_string();
    }
    let mut text = format!(
        "kiosk: {}\nkiosk: {}",
        sentence(error, words, Variant::ZhTw),
        sentence(error, words, Variant::En),
    );
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let usage = usage.trim_start_matches("Usage:").trim();
        text.push_str(&format!(
            "\n\n{}: {usage}",
            both(words, keys::CLI_HELP_USAGE)
        ));
    }
    text
}

/// What is wrong, and where help stands.
pub(crate) fn sentence(error: &clap::Error, words: &Words, variant: Variant) -> String {
    let said = |kind| error.get(kind).map(as_text).unwrap_or_default();
    let argument = ("name", said(ContextKind::InvalidArg));
    let found: Option<(Key, Vec<(&str, String)>)> = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let name = said(ContextKind::InvalidSubcommand);
            Some((keys::CLI_WRONG_COMMAND, vec![("name", name)]))
        }
        ErrorKind::UnknownArgument => Some((keys::CLI_WRONG_ARGUMENT, vec![argument])),
        ErrorKind::MissingRequiredArgument => Some((keys::CLI_WRONG_MISSING, vec![argument])),
        ErrorKind::ArgumentConflict => {
            let other = ("other", said(ContextKind::PriorArg));
            Some((keys::CLI_WRONG_CONFLICT, vec![argument, other]))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = said(ContextKind::InvalidValue);
            Some(if value.is_empty() {
                (keys::CLI_WRONG_MISSING, vec![argument])
            } else {
                (keys::CLI_WRONG_VALUE, vec![argument, ("value", value)])
            })
        }
        _ => None,
    };
    let help = words.get(variant, keys::ERROR_USAGE, &[]);
    let Some((key, args)) = found else {
        return help;
    };
    let args: Vec<(&str, Arg<'_>)> = args
        .iter()
        .map(|(slot, text)| (*slot, Arg::from(text)))
        .collect();
    let between = if variant == Variant::ZhTw { "" } else { " " };
    format!("{}{between}{help}", words.get(variant, key, &args))
}

fn as_text(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(many) => many.join(", "),
        ContextValue::StyledStrs(many) => {
            let many: Vec<String> = many.iter().map(ToString::to_string).collect();
            many.join(", ")
        }
        other => other.to_string(),
    }
}
