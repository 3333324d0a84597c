//! JSON read strictly in its structure and patiently in its texts.
//!
//! A broken structure ends the reading with its place. A text that no string can hold (half of a
//! surrogate pair, a control character) spoils only itself, so that the row can be refused by its
//! number; a ready-made parser would refuse the file.

mod scan;

use std::borrow::Cow;

pub(crate) use scan::Scanner;

/// Why the structure is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The text ends too early.
    End,
    /// Something that does not belong there, at a byte offset.
    At(usize),
}

/// What spoils a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TextFault {
    /// An escape that is half of a pair.
    LoneSurrogate,
    /// A control character, bare or escaped, other than tab and line break.
    Control,
}

/// A text, or what spoils it; where the file holds it letter by letter, it is not copied.
pub(crate) type Text<'a> = Result<Cow<'a, str>, TextFault>;

/// A value with its key.
pub(crate) type Member<'a> = (Cow<'a, str>, Value<'a>);

/// A value of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value<'a> {
    /// A text.
    Text(Text<'a>),
    /// A number in its own spelling, of any size.
    Number(Cow<'a, str>),
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A list.
    List(Vec<Value<'a>>),
    /// An object; keys as often as they stand there, spoilt keys left out.
    Record(Vec<Member<'a>>),
}

/// One element of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Element<'a> {
    /// An object; keys as often as they stand there, spoilt keys left out.
    Record(Vec<Member<'a>>),
    /// Anything else.
    Other,
    /// More values than any record has; what it said was not kept.
    TooLarge,
    /// A row of a table with more cells than the table has columns.
    TooLong,
    /// The last row of a file that breaks off.
    Cut,
}
