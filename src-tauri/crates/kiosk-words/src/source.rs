//! The message files as a reviewer sees them: every message with its file and line.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser;
use kiosk_model::variant::Variant;

use crate::review::Marks;

/// The comment that marks a file or a message no native speaker has read yet.
pub const UNREAD: &str = "unread";

/// A place in a file, for people.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Path below the folder that was read.
    pub file: PathBuf,
    /// Line, counted from 1.
    pub line: usize,
}

/// One message or one attribute of a message.
#[derive(Debug, Clone)]
pub struct Message {
    /// Whose text this is.
    pub variant: Variant,
    /// File name without its ending.
    pub area: String,
    /// `id`, or `id.attribute`.
    pub key: String,
    /// Where it stands.
    pub place: Place,
    /// The texts it can give: one, or one for each plural form. A slot is [`SLOT`].
    pub texts: Vec<String>,
    /// The same as they stand in the file: a slot is `{ $name }`.
    pub written: Vec<String>,
    /// Names of all slots.
    pub slots: BTreeSet<String>,
    /// Whether it chooses between texts (only English plurals may).
    pub selects: bool,
    /// Whether no native speaker has read it yet.
    pub unread: bool,
}

/// Stands for a slot in [`Message::texts`].
pub const SLOT: char = '\u{FFFC}';

/// A place that is not Fluent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxProblem {
    /// Where reading stopped.
    pub place: Place,
    /// What the parser expected.
    pub text: String,
}

/// Everything in a folder of message files.
#[derive(Debug, Default)]
pub struct Source {
    /// All messages, file by file.
    pub entries: Vec<Message>,
    /// All places that are not Fluent.
    pub broken: Vec<SyntaxProblem>,
}

impl Source {
    /// Reads `<variant>/<area>.ftl` below a folder, and what native speakers have read of it. Files
    /// of folders that are no variant are left alone.
    ///
    /// # Errors
    /// When a file or folder cannot be read.
    pub fn read(words: &Path) -> io::Result<Self> {
        let mut source = Source::default();
        for variant in Variant::ALL {
            let folder = words.join(variant.code());
            if !folder.is_dir() {
                continue;
            }
            let mut files: Vec<PathBuf> = fs::read_dir(&folder)?
                .map(|entry| Ok(entry?.path()))
                .collect::<io::Result<_>>()?;
            files.retain(|file| file.extension().is_some_and(|ending| ending == "ftl"));
            files.sort();
            for file in files {
                let text = fs::read_to_string(&file)?;
                let below = file.strip_prefix(words).unwrap_or(&file).to_path_buf();
                source.add(variant, &below, &text);
            }
        }
        Marks::read(words)?.apply(&mut source);
        Ok(source)
    }

    /// Adds the messages of one file.
    pub fn add(&mut self, variant: Variant, file: &Path, text: &str) {
        let lines = Lines::of(text);
        let area = file
            .file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
            .unwrap_or_default();
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                self.broken
                    .extend(errors.into_iter().map(|error| SyntaxProblem {
                        place: Place {
                            file: file.to_path_buf(),
                            line: lines.at(error.pos.start),
                        },
                        text: error.to_string(),
                    }));
                resource
            }
        };

        let mut all_unread = false;
        for entry in &resource.body {
            match entry {
                Entry::ResourceComment(comment) => all_unread |= says_unread(comment),
                Entry::Message(message) => {
                    let unread = all_unread || message.comment.as_ref().is_some_and(says_unread);
                    let mut push = |name: &str, key: String, pattern: &ast::Pattern<&str>| {
                        let mut reading = Reading::default();
                        let texts = reading.pattern(pattern);
                        let mut writing = Reading {
                            keeps_names: true,
                            ..Reading::default()
                        };
                        let written = writing.pattern(pattern);
                        self.entries.push(Message {
                            variant,
                            area: area.clone(),
                            key,
                            place: Place {
                                file: file.to_path_buf(),
                                line: lines.at(offset_in(text, name)),
                            },
                            texts,
                            written,
                            slots: reading.slots,
                            selects: reading.selects,
                            unread,
                        });
                    };
                    let id = message.id.name;
                    if let Some(value) = &message.value {
                        push(id, id.to_owned(), value);
                    }
                    for attribute in &message.attributes {
                        let name = attribute.id.name;
                        push(name, format!("{id}.{name}"), &attribute.value);
                    }
                }
                _ => {}
            }
        }
    }

    /// The keys of the source variant, sorted, each once.
    pub fn keys(&self) -> BTreeSet<&str> {
        self.entries
            .iter()
            .filter(|entry| entry.variant == Variant::ZhTw)
            .map(|entry| entry.key.as_str())
            .collect()
    }
}

fn says_unread(comment: &ast::Comment<&str>) -> bool {
    comment
        .content
        .iter()
        .any(|line| line.trim().starts_with(UNREAD))
}

/// Where a piece of a text begins in it; the parser hands out pieces, not copies.
fn offset_in(text: &str, piece: &str) -> usize {
    (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

/// Where the lines of a text end.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(offset, _)| offset).collect())
    }

    /// The line of an offset, counted from 1.
    fn at(&self, offset: usize) -> usize {
        self.0.partition_point(|end| *end < offset) + 1
    }
}

/// Walks a pattern, collecting what it may show.
#[derive(Default)]
struct Reading {
    /// Whether a slot is shown by its name.
    keeps_names: bool,
    slots: BTreeSet<String>,
    selects: bool,
}

impl Reading {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) -> Vec<String> {
        let mut texts = vec![String::new()];
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    texts.iter_mut().for_each(|text| text.push_str(value));
                }
                PatternElement::Placeable { expression } => {
                    let endings = self.expression(expression);
                    texts = texts
                        .iter()
                        .flat_map(|text| endings.iter().map(move |end| format!("{text}{end}")))
                        .collect();
                }
            }
        }
        texts
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Vec<String> {
        match expression {
            Expression::Inline(inline) => vec![self.inline(inline)],
            Expression::Select { selector, variants } => {
                self.selects = true;
                self.inline(selector);
                variants
                    .iter()
                    .flat_map(|variant| self.pattern(&variant.value))
                    .collect()
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> String {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.slots.insert(id.name.to_owned());
                if self.keeps_names {
                    format!("{{ ${} }}", id.name)
                } else {
                    SLOT.to_string()
                }
            }
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => (*value).to_owned(),
            InlineExpression::Placeable { expression } => self
                .expression(expression)
                .into_iter()
                .next()
                .unwrap_or_default(),
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.inline(argument);
                }
                SLOT.to_string()
            }
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
                SLOT.to_string()
            }
        }
    }
}
