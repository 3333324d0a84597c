//! Reading messages at run time.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use kiosk_model::variant::Variant;
use unic_langid::LanguageIdentifier;

use crate::embedded::{FILES, place};

/// What can go wrong when the embedded message files are read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// An embedded file of the source variant is not valid Fluent.
    #[error("message file {variant}/{area}.ftl: {count} syntax errors")]
    Syntax {
        /// Folder name of the variant.
        variant: &'static str,
        /// File name without its ending.
        area: &'static str,
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
/// A file is read when the first of its messages is asked for: a command that prints one paper does
/// not pay for twenty-two forms in six languages.
pub struct Words(Held);

enum Held {
    /// One for each of the embedded files.
    Embedded(Vec<OnceLock<Bundle>>),
    /// One for each variant, in the order of [`Variant::ALL`].
    Given(Vec<Bundle>),
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
    /// [`Error::Syntax`] when a file of the source variant is broken and the build has debug
    /// assertions: then zh-TW is read at once. A release reads a file at its first use and falls back
    /// to zh-TW message by message; the tests of this crate let no broken file through.
    pub fn load() -> Result<Self, Error> {
        let held: Vec<OnceLock<Bundle>> = FILES.iter().map(|_| OnceLock::new()).collect();
        if cfg!(debug_assertions) {
            let source = Variant::ZhTw;
            for (file, held) in FILES.iter().zip(&held) {
                if file.variant != source.code() {
                    continue;
                }
                let (read, broken) = bundle(source, [(file.area, file.text.to_owned())]);
                broken.map_or(Ok(()), Err)?;
                let _ = held.set(read);
            }
        }
        Ok(Self(Held::Embedded(held)))
    }

    /// Messages from elsewhere than the build, for those who write them: the texts of the files of
    /// each variant. Places that cannot be read are left out, as at run time.
    pub fn of(files: &[(Variant, String)]) -> Self {
        let read = |variant: Variant| {
            let texts = files.iter().filter(|(of, _)| *of == variant);
            bundle(variant, texts.map(|(_, text)| ("", text.clone()))).0
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
        let said = |variant| format(self.bundle(variant, key)?, key, args);
        said(variant).or_else(|| said(Variant::ZhTw))
    }

    /// Whether zh-TW, and so every variant, has a message of this name.
    pub fn has(&self, key: &str) -> bool {
        let source = self.bundle(Variant::ZhTw, key);
        source.is_some_and(|source| pattern(source, key).is_some())
    }

    /// What holds a message in a variant.
    fn bundle(&self, variant: Variant, key: &str) -> Option<&Bundle> {
        match &self.0 {
            Held::Given(all) => Variant::ALL
                .into_iter()
                .zip(all)
                .find_map(|(of, bundle)| (of == variant).then_some(bundle)),
            Held::Embedded(held) => {
                let id = key.split_once('.').map_or(key, |(id, _)| id);
                let n = place(variant.code(), id)?;
                let file = &FILES[n];
                let read = || bundle(variant, [(file.area, file.text.to_owned())]).0;
                Some(held.get(n)?.get_or_init(read))
            }
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

fn bundle(
    variant: Variant,
    files: impl IntoIterator<Item = (&'static str, String)>,
) -> (Bundle, Option<Error>) {
    let mut bundle = FluentBundle::new_concurrent(vec![language(variant)]);
    // The marks around slots show as boxes in fonts without them, and end up in PDF text.
    bundle.set_use_isolating(false);
    let mut broken = None;
    for (area, text) in files {
        let resource = match FluentResource::try_new(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                broken = Some(Error::Syntax {
                    variant: variant.code(),
                    area,
                    count: errors.len(),
                });
                resource
            }
        };
        bundle.add_resource_overriding(resource);
    }
    (bundle, broken)
}

fn pattern<'b>(
    bundle: &'b FluentBundle<FluentResource>,
    key: &str,
) -> Option<&'b fluent_syntax::ast::Pattern<&'b str>> {
    match key.split_once('.') {
        None => bundle.get_message(key)?.value(),
        Some((id, attribute)) => Some(bundle.get_message(id)?.get_attribute(attribute)?.value()),
    }
}

fn format(bundle: &Bundle, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
    let pattern = pattern(bundle, key)?;
    let mut values = FluentArgs::with_capacity(args.len());
    for (name, value) in args {
        let value = match value {
            Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Arg::Number(number) => FluentValue::from(*number),
        };
        values.set(*name, value);
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&values), &mut errors);
    debug_assert!(errors.is_empty(), "message {key}: {errors:?}");
    Some(text.into_owned())
}
