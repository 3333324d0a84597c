//! Reading messages at run time.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Pattern};
use kiosk_model::variant::Variant;
use unic_langid::LanguageIdentifier;

use crate::embedded::{Embedded, VARIANTS, name};

/// What can go wrong when the embedded messages are read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// An embedded message of the source variant is not valid Fluent.
    #[error("message {name} of {variant}: {count} syntax errors")]
    Syntax {
        /// Folder name of the variant.
        variant: &'static str,
        /// The message.
        name: &'static str,
        /// How many places could not be read.
        count: usize,
    },
}

/// A message that is known to exist: made only by the generated [`crate::keys`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(pub(crate) &'static str);

impl Key {
    /// The key as it stands in the message file, for example `home-title` or
    /// `form-receipt.short`.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl AsRef<str> for Key {
    fn as_ref(&self) -> &str {
        self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// A value for a slot of a message.
///
/// Sums and dates come as text, made by `kiosk-model`: numbers are shown as
/// plain digits and are meant for counts, where English needs its plural.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    /// Shown as it is.
    Text(Cow<'a, str>),
    /// Shown as digits without grouping.
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}

macro_rules! arg_from_number {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Arg::Number(i64::from(number))
            }
        }
    )*};
}

arg_from_number!(u8, i16, u16, i32, u32, i64);

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

type Bundle = FluentBundle<FluentResource>;

/// All messages of all six variants.
///
/// A message is read when it is first asked for: a command that prints one paper does not pay for
/// twenty-two forms in six languages, nor for what the screen says of its own form.
pub struct Words(Held);

enum Held {
    /// One for each of the embedded variants.
    Embedded(Vec<OnceLock<Read>>),
    /// One for each variant, in the order of [`Variant::ALL`].
    Given(Vec<Bundle>),
}

/// What has been read of a variant.
struct Read {
    /// The rules of its language; it holds no message.
    rules: Bundle,
    /// By their numbers.
    messages: Vec<OnceLock<FluentResource>>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").finish_non_exhaustive()
    }
}

impl Words {
    /// The embedded messages.
    ///
    /// # Errors
    /// [`Error::Syntax`] when a message of the source variant is broken and the build has debug
    /// assertions: then zh-TW is read at once. A release reads a message at its first use and falls
    /// back to zh-TW message by message; the tests of this crate let no broken file through.
    pub fn load() -> Result<Self, Error> {
        if cfg!(debug_assertions) {
            let source = Variant::ZhTw.code();
            for held in VARIANTS.iter().filter(|held| held.variant == source) {
                for message in (0..held.len()).filter_map(|n| held.message(n)) {
                    let (_, count) = resource(message.to_owned());
                    if count > 0 {
                        return Err(Error::Syntax {
                            variant: held.variant,
                            name: name(message),
                            count,
                        });
                    }
                }
            }
        }
        let unread = VARIANTS.iter().map(|_| OnceLock::new());
        Ok(Self(Held::Embedded(unread.collect())))
    }

    /// Messages from elsewhere than the build, for those who write them: the texts of the files of
    /// each variant. Places that cannot be read are left out, as at run time.
    pub fn of(files: &[(Variant, String)]) -> Self {
        let read = |variant: Variant| {
            let texts = files.iter().filter(|(of, _)| *of == variant);
            let mut bundle = rules(variant);
            for (_, text) in texts {
                bundle.add_resource_overriding(resource(text.clone()).0);
            }
            bundle
        };
        Self(Held::Given(Variant::ALL.into_iter().map(read).collect()))
    }

    /// The text of a message in a variant.
    ///
    /// Takes a [`Key`] of [`crate::keys`], or the name of a message that is put
    /// together at run time (`form-<form>-<field>`). A message that the variant
    /// lacks is shown in zh-TW. A name that exists nowhere gives the name itself:
    /// staff can read it out, and [`crate::check`] keeps it from happening.
    pub fn get(&self, variant: Variant, key: impl AsRef<str>, args: &[(&str, Arg<'_>)]) -> String {
        let key = key.as_ref();
        self.find(variant, key, args)
            .unwrap_or_else(|| key.to_owned())
    }

    /// Like [`Words::get`], but `None` when no variant has such a message.
    pub fn find(&self, variant: Variant, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let said = |variant| {
            let (rules, pattern) = self.pattern(variant, key)?;
            Some(format(rules, pattern, key, args))
        };
        said(variant).or_else(|| said(Variant::ZhTw))
    }

    /// Whether zh-TW, and so every variant, has a message of this name.
    pub fn has(&self, key: &str) -> bool {
        self.pattern(Variant::ZhTw, key).is_some()
    }

    /// What a message says in a variant, and the rules it is said by.
    fn pattern(&self, variant: Variant, key: &str) -> Option<(&Bundle, &Pattern<&str>)> {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        match &self.0 {
            Held::Given(all) => {
                let mut all = Variant::ALL.into_iter().zip(all);
                let (_, bundle) = all.find(|(of, _)| *of == variant)?;
                let message = bundle.get_message(id)?;
                let pattern = match attribute {
                    Some(attribute) => message.get_attribute(attribute)?.value(),
                    None => message.value()?,
                };
                Some((bundle, pattern))
            }
            Held::Embedded(held) => {
                let mut all = VARIANTS.iter().zip(held);
                let (embedded, read) = all.find(|(of, _)| of.variant == variant.code())?;
                let n = embedded.find(id)?;
                let read = read.get_or_init(|| Read::nothing(variant, embedded));
                let text = || embedded.message(n).unwrap_or_default().to_owned();
                let message = read.messages.get(n)?.get_or_init(|| resource(text()).0);
                let Entry::Message(message) = message.entries().next()? else {
                    return None;
                };
                let pattern = match attribute {
                    Some(attribute) => {
                        let mut attributes = message.attributes.iter();
                        &attributes.find(|one| one.id.name == attribute)?.value
                    }
                    None => message.value.as_ref()?,
                };
                Some((&read.rules, pattern))
            }
        }
    }
}

impl Read {
    fn nothing(variant: Variant, embedded: &Embedded) -> Self {
        Self {
            rules: rules(variant),
            messages: (0..embedded.len()).map(|_| OnceLock::new()).collect(),
        }
    }
}

/// The language whose plural rules a variant follows.
fn language(variant: Variant) -> LanguageIdentifier {
    let code = match variant {
        // `x-easy` is a private use part, which the identifier has no room for.
        Variant::Easy => Variant::ZhTw.code(),
        other => other.code(),
    };
    code.parse().unwrap_or_default()
}

/// How a variant's messages are put together.
fn rules(variant: Variant) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language(variant)]);
    // The marks around slots show as boxes in fonts without them, and end up in PDF text.
    bundle.set_use_isolating(false);
    bundle
}

/// A text as Fluent reads it, and how many places could not be read.
fn resource(text: String) -> (FluentResource, usize) {
    match FluentResource::try_new(text) {
        Ok(resource) => (resource, 0),
        Err((resource, errors)) => (resource, errors.len()),
    }
}

fn format(rules: &Bundle, pattern: &Pattern<&str>, key: &str, args: &[(&str, Arg<'_>)]) -> String {
    let mut values = FluentArgs::with_capacity(args.len());
    for (name, value) in args {
        let value = match value {
            Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Arg::Number(number) => FluentValue::from(*number),
        };
        values.set(*name, value);
    }
    let mut errors = Vec::new();
    let text = rules.format_pattern(pattern, Some(&values), &mut errors);
    debug_assert!(errors.is_empty(), "message {key}: {errors:?}");
    text.into_owned()
}
