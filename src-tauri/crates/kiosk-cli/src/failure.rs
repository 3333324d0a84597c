//! The one table from a use case's error to a sentence with its particulars.

use kiosk_app::error::Error;
use kiosk_app::forms::{FormDef, Problem};

/// A failure with everything its sentence needs.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) code: String,
    /// The message's key.
    pub(crate) key: String,
    pub(crate) args: Vec<(&'static str, String)>,
    /// What is wrong in a file of answers, place by place.
    pub(crate) problems: Vec<Particular>,
    pub(crate) exit: u8,
}

/// One place of a file of answers and what is wrong there.
#[derive(Debug)]
pub(crate) struct Particular {
    pub(crate) place: String,
    pub(crate) code: String,
    pub(crate) key: String,
    /// The message key of the place's name, for the sentences that say it.
    pub(crate) label: Option<String>,
    pub(crate) args: Vec<(String, String)>,
}

impl Failure {
    pub(crate) fn new(key: &str, exit: u8) -> Self {
        Self {
            code: key.to_owned(),
            key: format!("error-{key}"),
            args: Vec::new(),
            problems: Vec::new(),
            exit,
        }
    }

    pub(crate) fn with(mut self, slot: &'static str, text: impl ToString) -> Self {
        self.args.push((slot, text.to_string()));
        self
    }
}

/// The name of the field or column that a problem speaks of, where the form has it.
fn label_of(def: &FormDef, problem: &Problem) -> Option<String> {
    let field = def.field(&problem.field)?;
    match problem.column.as_deref() {
        Some(column) => field
            .column(column)
            .map(|_| def.label_key(Some(&field.id), column)),
        None => Some(def.label_key(None, &field.id)),
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let (key, args) = error.message();
        let problems = match &error {
            Error::Answers { def, problems } => problems
                .iter()
                .map(|problem| Particular {
                    place: problem.place(),
                    code: problem.code.name().to_owned(),
                    key: problem.key(def),
                    label: label_of(def, problem),
                    args: problem
                        .args
                        .iter()
                        .map(|(slot, text)| (slot.clone(), text.clone()))
                        .collect(),
                })
                .collect(),
            Error::HandNotice(problems) => problems
                .iter()
                .map(|problem| Particular {
                    place: problem.field.clone(),
                    code: problem.code.to_owned(),
                    key: format!("changes-problem-{}", problem.code),
                    label: None,
                    args: Vec::new(),
                })
                .collect(),
            _ => Vec::new(),
        };
        Self {
            problems,
            code: error.code().to_owned(),
            key,
            args,
            exit: u8::try_from(error.exit_code()).unwrap_or(70),
        }
    }
}
