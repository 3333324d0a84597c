//! The grammar of the command line. Its words come from the message files, in Chinese and English.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{
    Arg, ArgAction, Args, Command, CommandFactory as _, FromArgMatches as _, Parser, Subcommand,
};
use kiosk_model::variant::Variant;
use kiosk_words::{Words, keys};

use crate::template::TemplateArgs;
use crate::wrong;

/// One call.
#[derive(Parser)]
#[command(name = "kiosk", version)]
pub(crate) struct Call {
    #[arg(long, global = true, env = "KIOSK_DATA", value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) area: Area,
}

#[derive(Subcommand)]
pub(crate) enum Area {
    #[command(subcommand)]
    Notices(NoticesVerb),
    #[command(subcommand)]
    Forms(FormsVerb),
    #[command(subcommand)]
    Bundle(BundleVerb),
    #[command(subcommand)]
    Announcements(AnnouncementsVerb),
    #[command(subcommand)]
    Survey(SurveyVerb),
    #[command(subcommand)]
    Settings(SettingsVerb),
    Doctor,
    Open,
}

#[derive(Subcommand)]
pub(crate) enum NoticesVerb {
    Import(ImportArgs),
    Search(SearchArgs),
    Enter(HandFileArgs),
    Correct(HandFileArgs),
    Withdraw(WithdrawArgs),
    Waiting,
    Decide(DecideArgs),
    CheckCode {
        #[arg(required = true)]
        digits: Vec<String>,
    },
    Template(TemplateArgs),
}

#[derive(Args)]
pub(crate) struct ImportArgs {
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long)]
    pub(crate) accept_shrink: bool,
    /// The case of rows without one.
    #[arg(long, value_name = "NO")]
    pub(crate) case: Option<String>,
    /// The branch of rows without one.
    #[arg(long, requires = "case")]
    pub(crate) branch: Option<String>,
    /// Day and time of the sale of rows without one.
    #[arg(long, requires = "case", value_name = "DAY")]
    pub(crate) open_at: Option<String>,
    /// The round of rows without one.
    #[arg(long, requires = "case")]
    pub(crate) round: Option<String>,
}

/// Who does it, and who agrees.
#[derive(Args)]
pub(crate) struct HandArgs {
    #[arg(long = "as", value_name = "NAME")]
    pub(crate) as_name: String,
    #[arg(long, value_name = "NAME")]
    pub(crate) approve_as: Option<String>,
}

#[derive(Args)]
pub(crate) struct HandFileArgs {
    #[arg(value_name = "FILE.toml|FILE.json|-")]
    pub(crate) notice: PathBuf,
    #[command(flatten)]
    pub(crate) hands: HandArgs,
}

#[derive(Args)]
pub(crate) struct WithdrawArgs {
    pub(crate) id: String,
    #[command(flatten)]
    pub(crate) hands: HandArgs,
}

#[derive(Args)]
pub(crate) struct DecideArgs {
    pub(crate) entry: u32,
    #[arg(long)]
    pub(crate) refuse: bool,
    #[arg(long = "as", value_name = "NAME")]
    pub(crate) as_name: String,
}

#[derive(Args)]
pub(crate) struct SearchArgs {
    pub(crate) words: Vec<String>,
    #[arg(long)]
    pub(crate) kind: Option<String>,
    #[arg(long)]
    pub(crate) township: Option<String>,
    #[arg(long)]
    pub(crate) from: Option<String>,
    #[arg(long)]
    pub(crate) to: Option<String>,
    #[arg(long, default_value_t = 20)]
    pub(crate) limit: u32,
    #[arg(long, default_value_t = 0)]
    pub(crate) offset: u32,
}

#[derive(Subcommand)]
pub(crate) enum FormsVerb {
    List,
    Print(PrintArgs),
    Read(ReadArgs),
}

#[derive(Args)]
pub(crate) struct ReadArgs {
    #[arg(required = true, value_name = "IMAGE|PDF")]
    pub(crate) pictures: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) key: Option<PathBuf>,
    #[arg(long, value_name = "HEX")]
    pub(crate) device_key: Vec<String>,
}

#[derive(Args)]
pub(crate) struct PrintArgs {
    pub(crate) form: String,
    #[arg(long, conflicts_with_all = ["example", "answers"])]
    pub(crate) blank: bool,
    #[arg(long, conflicts_with = "answers")]
    pub(crate) example: bool,
    /// The blank in large type.
    #[arg(long, conflicts_with_all = ["example", "answers", "gloss"])]
    pub(crate) large: bool,
    /// The blank with fields to fill in on a computer.
    #[arg(long, conflicts_with_all = ["example", "answers", "large", "gloss", "printer"])]
    pub(crate) fillable: bool,
    /// Language of the sheet that explains the form.
    #[arg(long, value_name = "LANG", value_parser = ["vi", "id", "th", "en"])]
    pub(crate) gloss: Option<String>,
    #[arg(long, value_name = "FILE.json")]
    pub(crate) answers: Option<PathBuf>,
    /// The code that carries the answers, behind the form.
    #[arg(long, requires = "answers")]
    pub(crate) code: bool,
    #[arg(long, value_name = "FILE.pdf", required_unless_present = "printer")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "URI")]
    pub(crate) printer: Option<String>,
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=9))]
    pub(crate) copies: u8,
}

#[derive(Subcommand)]
pub(crate) enum BundleVerb {
    Publish(PublishArgs),
    Pull {
        place: Option<String>,
        #[arg(long)]
        accept_shrink: bool,
    },
    State,
    Show,
    #[command(subcommand)]
    Keys(KeysVerb),
}

#[derive(Args)]
pub(crate) struct PublishArgs {
    #[arg(value_name = "DIR")]
    pub(crate) tree: PathBuf,
    #[arg(long = "keys", value_name = "DIR")]
    pub(crate) ring: PathBuf,
    #[arg(long, value_name = "DIR", conflicts_with = "only_sign")]
    pub(crate) content: Option<PathBuf>,
    #[arg(long)]
    pub(crate) only_sign: bool,
    #[arg(long)]
    pub(crate) accept_shrink: bool,
    #[arg(long, value_name = "H,H,H", value_delimiter = ',')]
    pub(crate) rings: Vec<u32>,
}

#[derive(Subcommand)]
pub(crate) enum KeysVerb {
    Make {
        #[arg(value_name = "DIR")]
        ring: PathBuf,
        #[arg(required = true)]
        branch: Vec<String>,
    },
    Add {
        #[arg(value_name = "DIR")]
        ring: PathBuf,
        branch: String,
    },
    Rotate {
        #[arg(value_name = "DIR")]
        ring: PathBuf,
        role: Option<String>,
    },
    Show {
        #[arg(value_name = "DIR")]
        ring: PathBuf,
    },
}

#[derive(Subcommand)]
pub(crate) enum AnnouncementsVerb {
    Raise(RaiseArgs),
    Lower { announcement: String },
    List,
}

#[derive(Args)]
pub(crate) struct RaiseArgs {
    pub(crate) title: String,
    #[arg(long, default_value = "")]
    pub(crate) text: String,
    #[arg(long, default_value = "notice", value_parser = ["info", "notice", "emergency"])]
    pub(crate) level: String,
    #[arg(long, value_parser = ["typhoon", "evacuation", "earthquake", "other"])]
    pub(crate) hazard: Option<String>,
    #[arg(long, value_name = "2026-11-23T00:00")]
    pub(crate) until: Option<String>,
}

#[derive(Subcommand)]
pub(crate) enum SurveyVerb {
    Report {
        #[arg(long)]
        from: Option<String>,
        #[arg(long)]
        to: Option<String>,
    },
}

#[derive(Subcommand)]
pub(crate) enum SettingsVerb {
    Check,
    Show,
}

/// Reads the arguments; help, version and wrong calls are answered here.
pub(crate) fn parse(words: &Words) -> Result<Call, ExitCode> {
    let as_json = std::env::args_os().any(|word| word == "--json");
    let refused = |error: clap::Error| {
        match (is_help(&error), as_json) {
            (true, _) => {
                // A closed pipe leaves nobody to tell.
                let _ = error.print();
            }
            (false, true) => {
                let text = wrong::sentence(&error, words, Variant::ZhTw);
                let object = serde_json::json!({ "error": { "code": "usage", "text": text } });
                println!("{object}");
            }
            (false, false) => eprintln!("{}", wrong::for_a_person(&error, words)),
        }
        ExitCode::from(if is_help(&error) { 0 } else { 2 })
    };
    // Its sentences are read only by those who ask for help or made a mistake.
    if let Ok(call) = Call::try_parse() {
        return Ok(call);
    }
    let command = in_our_words(Call::command(), "cli", words);
    let matches = command.try_get_matches().map_err(refused)?;
    Call::from_arg_matches(&matches).map_err(refused)
}

fn is_help(error: &clap::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    )
}

/// Gives every command and argument its sentence: `cli-<area>-<verb>` and `cli-arg-<name>`.
fn in_our_words(command: Command, path: &str, words: &Words) -> Command {
    let about = if path == "cli" { "cli-about" } else { path };
    let names: Vec<String> = command
        .get_subcommands()
        .map(|below| below.get_name().to_owned())
        .collect();
    let usage = both(words, keys::CLI_HELP_USAGE);
    let (options, arguments) = (keys::CLI_HELP_OPTIONS, keys::CLI_HELP_ARGUMENTS);
    let worded = |argument: Arg| {
        let key = format!("cli-arg-{}", argument.get_id());
        let heading = if argument.is_positional() {
            arguments
        } else {
            options
        };
        // The sentence says values where they matter, in both languages.
        let said = argument.get_action().takes_values();
        argument
            .help(both(words, key))
            .help_heading(both(words, heading))
            .hide_possible_values(said)
            .hide_env(said)
            .hide_default_value(said)
    };
    // clap's own three say themselves in English only.
    let mut command = command
        .about(both(words, about))
        .help_template(format!(
            "{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .subcommand_help_heading(both(words, keys::CLI_HELP_COMMANDS))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help),
        );
    if path == "cli" {
        let version = Arg::new("version").short('V').long("version");
        command = command.arg(version.action(ArgAction::Version));
    }
    command = command.mut_args(worded);
    for name in names {
        let below = format!("{path}-{name}");
        command = command.mut_subcommand(name, |sub| in_our_words(sub, &below, words));
    }
    command
}

/// A text in Chinese and English.
pub(crate) fn both(words: &Words, key: impl AsRef<str>) -> String {
    format!(
        "{} · {}",
        words.get(Variant::ZhTw, &key, &[]),
        words.get(Variant::En, &key, &[])
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use kiosk_words::generate::constant;
    use kiosk_words::source::Source;

    use super::*;

    fn keys_of(command: &Command, path: &str, keys: &mut BTreeSet<String>) {
        keys.extend(
            command
                .get_arguments()
                .map(|argument| format!("cli-arg-{}", argument.get_id())),
        );
        for below in command.get_subcommands() {
            let path = format!("{path}-{}", below.get_name());
            keys.insert(path.clone());
            keys_of(below, &path, keys);
        }
    }

    #[test]
    fn every_word_of_the_tree_is_there_and_none_is_too_much() {
        let mut needed = BTreeSet::new();
        let words = Words::load().expect("message files");
        keys_of(
            &in_our_words(Call::command(), "cli", &words),
            "cli",
            &mut needed,
        );
        needed.insert("cli-about".to_owned());
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../words");
        let source = Source::read(&root).expect("message files");
        let there: BTreeSet<String> = source
            .keys()
            .into_iter()
            .filter(|key| key.starts_with("cli-"))
            .map(str::to_owned)
            .collect();
        let missing: Vec<_> = needed.difference(&there).collect();
        assert!(missing.is_empty(), "{missing:#?}");
        let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let named = kiosk_words::check::names(&[sources]).expect("the sources");
        let is_named = |key: &str| {
            // The check of words compares those with the fates of a row.
            key.starts_with("cli-import-row-") || named.contains(&constant(key))
        };
        let dead: Vec<_> = there
            .difference(&needed)
            .filter(|key| !is_named(key))
            .collect();
        assert!(dead.is_empty(), "{dead:#?}");
    }
}
