//! Source files as the program sees them: without comments and without tests.

use std::collections::BTreeSet;

/// A source file of which comments and tests are left out. Good enough for the sources of this
/// project; whatever it misreads shows up as a finding and not as silence.
#[derive(Debug, Default)]
pub(super) struct Code {
    letters: Vec<char>,
    /// Whether each letter stands in a text (between quotes).
    quoted: Vec<bool>,
}

/// What the file is written in, as far as comments and quotes differ.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Language {
    Rust,
    Script,
    Toml,
}

impl Code {
    /// Reads a file; its name tells the language.
    pub(super) fn read(name: &str, text: &str) -> Self {
        let language = match name.rsplit('.').next() {
            Some("rs") => Language::Rust,
            Some("toml") => Language::Toml,
            _ => Language::Script,
        };
        let mut code = Reader::new(language, text).read();
        if language == Language::Rust {
            code.drop_tests();
        }
        code
    }

    /// Words between quotes: letters, digits, `-`, `_` and `.`.
    pub(super) fn texts(&self) -> BTreeSet<String> {
        self.words(true)
    }

    /// Words outside quotes.
    pub(super) fn names(&self) -> BTreeSet<String> {
        self.words(false)
    }

    fn words(&self, quoted: bool) -> BTreeSet<String> {
        let mut words = BTreeSet::new();
        let mut word = String::new();
        let letters = self.letters.iter().zip(&self.quoted);
        for (letter, is_quoted) in letters.chain([(&' ', &false)]) {
            if *is_quoted == quoted && is_part(*letter) {
                word.push(*letter);
            } else if !word.is_empty() {
                words.insert(word.trim_matches('.').to_owned());
                word.clear();
            }
        }
        words
    }

    /// Where a piece of code stands, from `from` on; the place behind it.
    pub(super) fn after(&self, mark: &str, from: usize) -> Option<usize> {
        let mark: Vec<char> = mark.chars().collect();
        let windows = self.letters.get(from..)?.windows(mark.len());
        let mut places = windows.enumerate();
        places
            .find(|(at, window)| *window == mark && !self.quoted[from + at])
            .map(|(at, _)| from + at + mark.len())
    }

    /// The end of the piece that begins at `from`: before a `;` or a bracket that closes more than
    /// the piece has opened, behind the brace that closes its last; for a `value`, before a `,` too.
    pub(super) fn end(&self, from: usize, is_value: bool) -> usize {
        let mut depth = 0_usize;
        for at in from..self.letters.len() {
            if self.quoted[at] {
                continue;
            }
            match self.letters[at] {
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' if depth == 0 => return at,
                '}' if depth == 1 && !is_value => return at,
                ')' | ']' | '}' => depth -= 1,
                ';' if depth == 0 => return at,
                ',' if depth == 0 && is_value => return at,
                _ => {}
            }
        }
        self.letters.len()
    }

    /// The texts between two places that can be codes, each with the place where it begins.
    pub(super) fn codes(&self, from: usize, to: usize) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        let mut start = from;
        while start < to {
            if !self.quoted[start] {
                start += 1;
                continue;
            }
            let rest = self.quoted[start..to].iter();
            let end = start + rest.take_while(|quoted| **quoted).count();
            let text: String = self.letters[start..end].iter().collect();
            let is_code = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
            if !text.is_empty() && text.chars().all(is_code) {
                found.push((start, text));
            }
            start = end;
        }
        found
    }

    /// The whole numbers between two places.
    pub(super) fn numbers(&self, from: usize, to: usize) -> Vec<String> {
        let text: String = self.letters[from..to].iter().collect();
        text.split(|letter: char| !letter.is_ascii_digit() && letter != '.' && letter != '_')
            .filter(|word| word.starts_with(|first: char| first.is_ascii_digit()))
            .map(str::to_owned)
            .collect()
    }

    /// What stands directly before a place, blanks left out.
    pub(super) fn before(&self, at: usize) -> Option<char> {
        let before = self.letters[..at].iter().rev();
        // The text's own quote comes first.
        before
            .skip(1)
            .copied()
            .find(|letter| !letter.is_whitespace())
    }

    /// The modules that are files of their own and serve only tests.
    pub(super) fn test_modules(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(mark) = self.after(TESTS_ONLY, from) {
            let item: String = self.letters[mark..self.end(mark, false)].iter().collect();
            if let Some((_, name)) = item.split_once("mod ") {
                found.push(name.trim().to_owned());
            }
            from = mark;
        }
        found
    }

    fn drop_tests(&mut self) {
        let mut from = 0;
        while let Some(mark) = self.after(TESTS_ONLY, from) {
            let end = self.end(mark, false);
            // `#[cfg(test)] mod laws;` stays: it says which file is a test.
            if self.letters.get(end) == Some(&'}') {
                self.letters.drain(mark..=end);
                self.quoted.drain(mark..=end);
            }
            from = mark;
        }
    }
}

const TESTS_ONLY: &str = "#[cfg(test)]";

fn is_part(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.')
}

struct Reader {
    language: Language,
    text: Vec<char>,
    at: usize,
    code: Code,
}

impl Reader {
    fn new(language: Language, text: &str) -> Self {
        Self {
            language,
            text: text.chars().collect(),
            at: 0,
            code: Code::default(),
        }
    }

    fn read(mut self) -> Code {
        while let Some(letter) = self.text.get(self.at).copied() {
            if self.skip_comment() {
                continue;
            }
            match letter {
                '"' => self.quote('"', None),
                '`' if self.language == Language::Script => self.quote('`', None),
                '\'' if self.language != Language::Rust => self.quote('\'', None),
                '\'' if self.is_letter() => self.quote('\'', None),
                'r' if self.language == Language::Rust => self.raw(),
                _ => self.push(letter, false),
            }
        }
        self.code
    }

    fn push(&mut self, letter: char, quoted: bool) {
        self.code.letters.push(letter);
        self.code.quoted.push(quoted);
        self.at += 1;
    }

    fn looks_at(&self, mark: &str) -> bool {
        let mut rest = self.text[self.at..].iter();
        mark.chars().all(|letter| rest.next() == Some(&letter))
    }

    fn skip_comment(&mut self) -> bool {
        let (open, close) = match self.language {
            Language::Toml => ("#", "\n"),
            _ if self.looks_at("//") => ("//", "\n"),
            _ if self.looks_at("/*") => ("/*", "*/"),
            Language::Script => ("<!--", "-->"),
            Language::Rust => return false,
        };
        if !self.looks_at(open) {
            return false;
        }
        while self.at < self.text.len() && !self.looks_at(close) {
            self.at += 1;
        }
        // The end of the line stays.
        self.at += if close == "\n" { 0 } else { close.len() };
        true
    }

    /// Whether a Rust quote begins a letter and not a lifetime.
    fn is_letter(&self) -> bool {
        let next = |n: usize| self.text.get(self.at + n);
        next(1) == Some(&'\\') || next(2) == Some(&'\'')
    }

    /// `r"…"`, `r#"…"#`; or just the letter r.
    fn raw(&mut self) {
        let is_word = self
            .at
            .checked_sub(1)
            .and_then(|before| self.text.get(before))
            .is_some_and(|before| is_part(*before) && *before != 'b');
        let hashes = self.text[self.at + 1..]
            .iter()
            .take_while(|letter| **letter == '#')
            .count();
        let opens = self.text.get(self.at + 1 + hashes) == Some(&'"');
        self.push('r', false);
        if opens && !is_word {
            for _ in 0..hashes {
                self.push('#', false);
            }
            self.quote('"', Some(hashes));
        }
    }

    /// What stands between quotes. A quote that nobody closes ends with its line, but for those
    /// that may hold several.
    fn quote(&mut self, mark: char, raw: Option<usize>) {
        let is_long = raw.is_some() || mark == '`' || self.language == Language::Rust;
        self.push(mark, false);
        while let Some(letter) = self.text.get(self.at).copied() {
            if letter == '\n' && !is_long {
                return;
            }
            if letter == '\\' && raw.is_none() {
                self.push(' ', true);
                if self.at < self.text.len() {
                    self.push(' ', true);
                }
                continue;
            }
            let closes = letter == mark
                && self.text[self.at + 1..]
                    .iter()
                    .take_while(|letter| **letter == '#')
                    .count()
                    >= raw.unwrap_or_default();
            self.push(letter, !closes);
            if closes {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(name: &str, text: &str) -> String {
        Code::read(name, text).letters.iter().collect()
    }

    #[test]
    fn comments_are_left_out() {
        for (name, text, rest) in [
            ("a.rs", "//! home-a\nlet b = 1; // c\n", "\nlet b = 1; \n"),
            ("a.rs", "/* a */ let b;", " let b;"),
            (
                "a.rs",
                "\"http://a\"; 'x'; '\"' // c",
                "\"http://a\"; 'x'; '\"' ",
            ),
            ("a.rs", "fn a<'a>(b: &'a str) // c", "fn a<'a>(b: &'a str) "),
            ("a.rs", "r#\"a \" // b\"# // c", "r#\"a \" // b\"# "),
            ("a.ts", "/** home-a */ 'home-b' |", " 'home-b' |"),
            ("a.ts", "`a // ${b}` // c", "`a // ${b}` "),
            (
                "a.svelte",
                "<!-- home-a --><p title=\"b\">",
                "<p title=\"b\">",
            ),
            ("a.toml", "# home-a\nid = \"#b\"", "\nid = \"#b\""),
        ] {
            assert_eq!(kept(name, text), rest, "{text}");
        }
    }

    #[test]
    fn tests_are_left_out() {
        let text = "let a = \"home-a\";\n#[cfg(test)]\nmod tests { let b = \"}home-b\"; }\nlet c = \"home-c\";";
        let code = Code::read("a.rs", text);
        let texts: Vec<String> = code.texts().into_iter().collect();
        assert_eq!(texts, ["home-a", "home-c"]);
        let code = Code::read("a.rs", "#[cfg(test)]\nmod laws;\npub mod lists;");
        assert_eq!(code.test_modules(), ["laws"]);
    }

    #[test]
    fn names_and_texts_are_told_apart() {
        let code = Code::read("a.rs", "get(keys::HOME_TITLE, \"home-title\", \"{x}.y\")");
        assert!(code.names().contains("HOME_TITLE"));
        assert!(!code.names().contains("home-title"));
        assert!(code.texts().contains("home-title"));
        assert!(!code.texts().contains("HOME_TITLE"));
    }

    #[test]
    fn pieces_of_code_end_where_they_should() {
        let text =
            "fn code(self) -> &str { match self { A => \"a-b\", B => \"c\" } }\nfn d() { \"e\" }";
        let code = Code::read("a.rs", text);
        let from = code.after("fn code", 0).unwrap();
        let codes = |from, is_value| -> Vec<String> {
            let codes = code.codes(from, code.end(from, is_value));
            codes.into_iter().map(|(_, code)| code).collect()
        };
        assert_eq!(codes(from, false), ["a-b", "c"]);
        let from = code.after("B => ", 0).unwrap();
        assert_eq!(codes(from, true), ["c"]);
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_read_is_read_to_its_end(text in "[ a/*\"'`r#\\\\{}\\[\\](test)mod;\n<!>-]*") {
            for name in ["a.rs", "a.ts", "a.toml"] {
                let code = Code::read(name, &text);
                proptest::prop_assert!(code.letters.len() <= text.chars().count());
                proptest::prop_assert_eq!(code.letters.len(), code.quoted.len());
            }
        }
    }
}
