//! The scanner: one pass over the text, one element of the outer list at a time.

use std::borrow::Cow;

use super::{Element, Fault, Member, Text, TextFault, Value};

/// Lists and objects inside one another, at most.
const MAX_DEPTH: usize = 64;

/// Values kept of one element, at most; a case of the courts with all its parcels has a few hundred.
const MAX_VALUES: usize = 200_000;

/// Walks a JSON text: a list of rows, an object that holds one somewhere, or objects line by line.
pub(crate) struct Scanner<'a> {
    text: &'a str,
    pos: usize,
    /// Objects around the list of rows that are still open; `None` for objects line by line.
    open: Option<usize>,
    /// Values that may still be kept of the present element.
    left: usize,
    /// Texts that stand beside the list of rows, `createdate` for example.
    beside: Vec<Member<'a>>,
}

impl<'a> Scanner<'a> {
    /// Begins before the first character.
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            text,
            pos: 0,
            open: Some(0),
            left: MAX_VALUES,
            beside: Vec::new(),
        }
    }

    /// What stands beside the list of rows, as far as it has been read.
    pub(crate) fn beside(&self) -> &[Member<'a>] {
        &self.beside
    }

    /// Enters the list of rows.
    pub(crate) fn enter(&mut self) -> Result<(), Fault> {
        if self.peek()? == b'[' {
            self.pos += 1;
            return Ok(());
        }
        let start = self.pos;
        if self.is_line_by_line() || !self.seek_list(0)? {
            self.pos = start;
            self.open = None;
            self.beside.clear();
        }
        Ok(())
    }

    /// Whether the first line is a whole object and another one follows.
    fn is_line_by_line(&self) -> bool {
        let mut lines = self.text[self.pos..]
            .lines()
            .filter(|line| !line.trim().is_empty());
        let first = lines
            .next()
            .is_some_and(|line| line.trim_end().ends_with('}'));
        first
            && lines
                .next()
                .is_some_and(|line| line.trim_start().starts_with('{'))
    }

    /// From the opening sign of an object, finds the first list of objects inside and enters it.
    fn seek_list(&mut self, depth: usize) -> Result<bool, Fault> {
        if depth >= MAX_DEPTH {
            return Err(self.here());
        }
        self.expect(b'{')?;
        if self.peek()? == b'}' {
            self.pos += 1;
            return Ok(false);
        }
        loop {
            let key = self.string()?;
            self.expect(b':')?;
            match self.peek()? {
                b'[' if self.begins_with_object() => {
                    self.pos += 1;
                    self.open = Some(depth + 1);
                    return Ok(true);
                }
                b'{' => {
                    if self.seek_list(depth + 1)? {
                        return Ok(true);
                    }
                }
                _ => self.member_beside(key)?,
            }
            match self.peek()? {
                b',' => self.pos += 1,
                b'}' => {
                    self.pos += 1;
                    return Ok(false);
                }
                _ => return Err(self.here()),
            }
        }
    }

    fn begins_with_object(&self) -> bool {
        self.text[self.pos + 1..].trim_start().starts_with('{')
    }

    /// Reads a value that is no row; short texts and numbers are remembered.
    fn member_beside(&mut self, key: Text<'a>) -> Result<(), Fault> {
        self.left = 0;
        let simple = !matches!(self.peek()?, b'{' | b'[');
        if simple && self.beside.len() < 50 {
            self.left = 1;
        }
        let value = self.value(1)?;
        if let (Ok(key), true) = (key, simple && self.beside.len() < 50) {
            self.beside.push((key, value));
        }
        Ok(())
    }

    /// The next element of the list of rows; after the last one, checks that nothing follows.
    pub(crate) fn next_element(&mut self, first: bool) -> Result<Option<Element<'a>>, Fault> {
        if self.open.is_none() {
            self.skip_blanks();
            if self.pos == self.text.len() {
                return Ok(None);
            }
            // A comma between objects that stand line by line does no harm.
            if !first && self.byte() == Some(b',') {
                self.pos += 1;
            }
            return self.element().map(Some);
        }
        match self.peek()? {
            b']' => {
                self.pos += 1;
                return self.leave().map(|()| None);
            }
            b',' if !first => {
                self.pos += 1;
                self.peek()?;
            }
            _ if first => {}
            _ => return Err(self.here()),
        }
        self.element().map(Some)
    }

    fn element(&mut self) -> Result<Element<'a>, Fault> {
        self.left = MAX_VALUES;
        if self.peek()? != b'{' {
            self.left = 0;
            return self.value(1).map(|_| Element::Other);
        }
        let fields = self.record()?;
        Ok(if self.left == 0 {
            Element::TooLarge
        } else {
            Element::Record(fields)
        })
    }

    /// Reads what follows the list of rows up to the end of the text.
    fn leave(&mut self) -> Result<(), Fault> {
        for _ in 0..self.open.unwrap_or(0) {
            loop {
                match self.peek()? {
                    b'}' => {
                        self.pos += 1;
                        break;
                    }
                    b',' => self.pos += 1,
                    _ => return Err(self.here()),
                }
                let key = self.string()?;
                self.expect(b':')?;
                self.member_beside(key)?;
            }
        }
        self.skip_blanks();
        if self.pos == self.text.len() {
            Ok(())
        } else {
            Err(self.here())
        }
    }

    /// Line and character of a byte offset, from 1.
    pub(crate) fn place(&self, offset: usize) -> (usize, usize) {
        let before = &self.text[..offset];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = 1 + before.bytes().filter(|b| *b == b'\n').count();
        (line, 1 + before[line_start..].chars().count())
    }

    fn record(&mut self) -> Result<Vec<Member<'a>>, Fault> {
        self.fields(1)
    }

    fn fields(&mut self, depth: usize) -> Result<Vec<Member<'a>>, Fault> {
        let mut fields = Vec::new();
        self.members(|scanner| {
            let key = scanner.string()?;
            scanner.expect(b':')?;
            let value = scanner.value(depth + 1)?;
            if let (Ok(key), true) = (key, scanner.keep()) {
                fields.push((key, value));
            }
            Ok(())
        })?;
        Ok(fields)
    }

    fn items(&mut self, depth: usize) -> Result<Vec<Value<'a>>, Fault> {
        let mut items = Vec::new();
        self.members(|scanner| {
            let value = scanner.value(depth + 1)?;
            if scanner.keep() {
                items.push(value);
            }
            Ok(())
        })?;
        Ok(items)
    }

    /// Whether one more value may be kept.
    fn keep(&mut self) -> bool {
        let keep = self.left > 0;
        self.left = self.left.saturating_sub(1);
        keep
    }

    /// Walks `{ … }` or `[ … ]` from its opening sign, calling `member` before each comma.
    fn members(
        &mut self,
        mut member: impl FnMut(&mut Self) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let close = if self.peek()? == b'{' { b'}' } else { b']' };
        self.pos += 1;
        if self.peek()? == close {
            self.pos += 1;
            return Ok(());
        }
        loop {
            member(self)?;
            match self.peek()? {
                b',' => self.pos += 1,
                sign if sign == close => {
                    self.pos += 1;
                    return Ok(());
                }
                _ => return Err(self.here()),
            }
        }
    }

    fn value(&mut self, depth: usize) -> Result<Value<'a>, Fault> {
        match self.peek()? {
            b'"' => self.string().map(Value::Text),
            b'-' | b'0'..=b'9' => self.number().map(Value::Number),
            b'n' => self.word("null").map(|()| Value::Null),
            b't' => self.word("true").map(|()| Value::Bool(true)),
            b'f' => self.word("false").map(|()| Value::Bool(false)),
            b'{' | b'[' if depth >= MAX_DEPTH => Err(self.here()),
            b'{' => self.fields(depth).map(Value::Record),
            b'[' => self.items(depth).map(Value::List),
            _ => Err(self.here()),
        }
    }

    /// A string from its opening quote.
    fn string(&mut self) -> Result<Text<'a>, Fault> {
        self.expect(b'"')?;
        let whole = self.run()?;
        if self.byte() == Some(b'"') {
            self.pos += 1;
            return Ok(Ok(Cow::Borrowed(whole)));
        }
        let mut out = whole.to_owned();
        let mut fault = None;
        loop {
            match self.text.as_bytes()[self.pos] {
                b'"' => {
                    self.pos += 1;
                    return Ok(fault.map_or(Ok(Cow::Owned(out)), Err));
                }
                b'\\' => match self.escape()? {
                    Ok(c) if is_text(c) => out.push(c),
                    Ok(_) => fault = fault.or(Some(TextFault::Control)),
                    Err(found) => fault = fault.or(Some(found)),
                },
                // Bare tabs and line breaks are against the rules and mean no harm.
                control => {
                    self.pos += 1;
                    if is_text(char::from(control)) {
                        out.push(char::from(control));
                    } else {
                        fault = fault.or(Some(TextFault::Control));
                    }
                }
            }
            out.push_str(self.run()?);
        }
    }

    /// What of a string stands there letter by letter; its end, an escape or a control character follows.
    fn run(&mut self) -> Result<&'a str, Fault> {
        let text = self.text;
        let rest = &text.as_bytes()[self.pos..];
        let ends = |byte: &u8| matches!(byte, b'"' | b'\\' | ..b' ');
        let end = self.pos + rest.iter().position(ends).ok_or(Fault::End)?;
        let run = &text[self.pos..end];
        self.pos = end;
        Ok(run)
    }

    /// An escape from its backslash.
    fn escape(&mut self) -> Result<Result<char, TextFault>, Fault> {
        let sign = *self.text.as_bytes().get(self.pos + 1).ok_or(Fault::End)?;
        let c = match sign {
            b'"' | b'\\' | b'/' => char::from(sign),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode_escape(),
            _ => return Err(self.here()),
        };
        self.pos += 2;
        Ok(Ok(c))
    }

    /// `\uXXXX`, or two of them for a character outside the first plane.
    fn unicode_escape(&mut self) -> Result<Result<char, TextFault>, Fault> {
        let first = self.four_hex()?;
        if let Some(c) = char::from_u32(first) {
            return Ok(Ok(c));
        }
        if (0xd800..0xdc00).contains(&first) && self.text[self.pos..].starts_with("\\u") {
            let before = self.pos;
            let second = self.four_hex()?;
            if (0xdc00..0xe000).contains(&second) {
                let joined = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                return Ok(char::from_u32(joined).ok_or(TextFault::LoneSurrogate));
            }
            // The second escape stands for itself and is read again.
            self.pos = before;
        }
        Ok(Err(TextFault::LoneSurrogate))
    }

    /// The value of `\uXXXX` at the present place.
    fn four_hex(&mut self) -> Result<u32, Fault> {
        let bytes = self.text.as_bytes();
        let mut value = 0;
        for at in self.pos + 2..self.pos + 6 {
            let digit = bytes.get(at).ok_or(Fault::End)?;
            value = value * 16 + char::from(*digit).to_digit(16).ok_or(Fault::At(self.pos))?;
        }
        self.pos += 6;
        Ok(value)
    }

    /// A number by the grammar of JSON, kept in its own spelling.
    fn number(&mut self) -> Result<Cow<'a, str>, Fault> {
        let start = self.pos;
        if self.byte() == Some(b'-') {
            self.pos += 1;
        }
        match self.byte() {
            Some(b'0') => self.pos += 1,
            _ => self.digits()?,
        }
        if self.byte() == Some(b'.') {
            self.pos += 1;
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            self.pos += 1;
            if matches!(self.byte(), Some(b'+' | b'-')) {
                self.pos += 1;
            }
            self.digits()?;
        }
        Ok(Cow::Borrowed(&self.text[start..self.pos]))
    }

    /// At least one digit.
    fn digits(&mut self) -> Result<(), Fault> {
        let start = self.pos;
        while matches!(self.byte(), Some(b'0'..=b'9')) {
            self.pos += 1;
        }
        match self.byte() {
            _ if self.pos > start => Ok(()),
            None => Err(Fault::End),
            Some(_) => Err(self.here()),
        }
    }

    fn word(&mut self, word: &str) -> Result<(), Fault> {
        let rest = &self.text[self.pos..];
        if rest.starts_with(word) {
            self.pos += word.len();
            Ok(())
        } else if word.starts_with(rest) {
            Err(Fault::End)
        } else {
            Err(self.here())
        }
    }

    fn expect(&mut self, sign: u8) -> Result<(), Fault> {
        if self.peek()? == sign {
            self.pos += 1;
            Ok(())
        } else {
            Err(self.here())
        }
    }

    /// The next byte that is no blank.
    fn peek(&mut self) -> Result<u8, Fault> {
        self.skip_blanks();
        self.byte().ok_or(Fault::End)
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.pos).copied()
    }

    fn skip_blanks(&mut self) {
        while matches!(self.byte(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.pos += 1;
        }
    }

    /// The present place, moved to the start of a character.
    fn here(&self) -> Fault {
        Fault::At(self.text.floor_char_boundary(self.pos))
    }
}

/// Whether a character can stand in a text: no control character but tab and line break.
fn is_text(c: char) -> bool {
    !c.is_control() || matches!(c, '\t' | '\n' | '\r')
}

#[cfg(test)]
#[path = "scan_tests.rs"]
mod tests;
