//! The scanner: one pass over the text, one element of the outer list at a time.

use super::{Element, Fault, Text, TextFault, Value};

/// Lists and objects inside one another, at most.
const MAX_DEPTH: usize = 64;

/// Walks a JSON text whose outermost value is a list.
pub(crate) struct Scanner<'a> {
    text: &'a str,
    pos: usize,
}

impl<'a> Scanner<'a> {
    /// Begins before the first character.
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, pos: 0 }
    }

    /// Enters the outer list; `Ok(false)` when the outermost value is something else.
    pub(crate) fn enter(&mut self) -> Result<bool, Fault> {
        match self.peek()? {
            b'[' => {
                self.pos += 1;
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    /// The next element of the outer list; after the last one, checks that nothing follows.
    pub(crate) fn next_element(&mut self, first: bool) -> Result<Option<Element>, Fault> {
        match self.peek()? {
            b']' => {
                self.pos += 1;
                self.skip_blanks();
                return if self.pos == self.text.len() {
                    Ok(None)
                } else {
                    Err(self.here())
                };
            }
            b',' if !first => {
                self.pos += 1;
                self.peek()?;
            }
            _ if first => {}
            _ => return Err(self.here()),
        }
        if self.peek()? == b'{' {
            self.record().map(|fields| Some(Element::Record(fields)))
        } else {
            self.value(1).map(|_| Some(Element::Other))
        }
    }

    /// Line and character of a byte offset, from 1.
    pub(crate) fn place(&self, offset: usize) -> (usize, usize) {
        let before = &self.text[..offset];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = 1 + before.bytes().filter(|b| *b == b'\n').count();
        (line, 1 + before[line_start..].chars().count())
    }

    fn record(&mut self) -> Result<Vec<(String, Value)>, Fault> {
        let mut fields = Vec::new();
        self.members(|scanner| {
            let key = scanner.string()?;
            scanner.expect(b':')?;
            let value = scanner.value(2)?;
            if let Ok(key) = key {
                fields.push((key, value));
            }
            Ok(())
        })?;
        Ok(fields)
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

    fn value(&mut self, depth: usize) -> Result<Value, Fault> {
        match self.peek()? {
            b'"' => self.string().map(Value::Text),
            b'-' | b'0'..=b'9' => self.number().map(Value::Number),
            b'n' => self.word("null").map(|()| Value::Null),
            b't' => self.word("true").map(|()| Value::Other),
            b'f' => self.word("false").map(|()| Value::Other),
            b'{' | b'[' if depth >= MAX_DEPTH => Err(self.here()),
            b'{' => self
                .members(|scanner| {
                    scanner.string()?.ok();
                    scanner.expect(b':')?;
                    scanner.value(depth + 1).map(|_| ())
                })
                .map(|()| Value::Other),
            b'[' => self
                .members(|scanner| scanner.value(depth + 1).map(|_| ()))
                .map(|()| Value::Other),
            _ => Err(self.here()),
        }
    }

    /// A string from its opening quote.
    fn string(&mut self) -> Result<Text, Fault> {
        self.expect(b'"')?;
        let mut out = String::new();
        let mut fault = None;
        loop {
            let rest = &self.text[self.pos..];
            let run = rest
                .find(|c: char| c == '"' || c == '\\' || c < ' ')
                .ok_or(Fault::End)?;
            out.push_str(&rest[..run]);
            self.pos += run;
            match self.text.as_bytes()[self.pos] {
                b'"' => {
                    self.pos += 1;
                    return Ok(fault.map_or(Ok(out), Err));
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
        }
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
    fn number(&mut self) -> Result<String, Fault> {
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
        Ok(self.text[start..self.pos].to_owned())
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
