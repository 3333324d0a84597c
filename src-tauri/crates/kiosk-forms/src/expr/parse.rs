//! From text to expression: letters to tokens, tokens to a tree, every error with its place.
use std::iter::Peekable;
use std::str::CharIndices;

use super::{Comparison, Expr, ExprError, ExprErrorKind, Literal, Node, Operation};
use crate::functions::Function;

/// Levels of nesting that an expression may have.
const DEPTH: usize = 24;

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Int(i64),
    Text(String),
    Word(String),
    Sign(&'static str),
    End,
}

pub(super) fn parse(text: &str) -> Result<Expr, ExprError> {
    let tokens = tokens(text)?;
    let mut parser = Parser {
        tokens,
        next: 0,
        depth: 0,
    };
    let expr = parser.or()?;
    match parser.peek() {
        Token::End => Ok(expr),
        _ => Err(parser.expected("an operator or the end")),
    }
}

/// Signs, longest first.
const SIGNS: [&str; 15] = [
    "!=", "<=", ">=", "=", "<", ">", "+", "-", "*", "(", ")", "[", "]", ",", ".",
];

fn tokens(text: &str) -> Result<Vec<(usize, Token)>, ExprError> {
    let mut found = Vec::new();
    let mut letters = text.char_indices().peekable();
    while let Some(&(at, letter)) = letters.peek() {
        if letter.is_ascii_whitespace() {
            letters.next();
        } else if letter.is_ascii_digit() {
            let digits = take_while(&mut letters, |c| c.is_ascii_digit() || c == '_');
            let number = digits.replace('_', "").parse();
            let kind = ExprErrorKind::NumberTooLarge;
            found.push((at, Token::Int(number.map_err(|_| ExprError { at, kind })?)));
        } else if letter.is_ascii_lowercase() {
            let word = take_while(&mut letters, |c| {
                c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'
            });
            found.push((at, Token::Word(word)));
        } else if letter == '\'' {
            letters.next();
            let inner = take_while(&mut letters, |c| c != '\'');
            if letters.next().is_none() {
                return Err(ExprError {
                    at,
                    kind: ExprErrorKind::UnclosedText,
                });
            }
            found.push((at, Token::Text(inner)));
        } else {
            let Some(sign) = SIGNS.into_iter().find(|sign| text[at..].starts_with(sign)) else {
                return Err(ExprError {
                    at,
                    kind: ExprErrorKind::Letter(letter),
                });
            };
            for _ in 0..sign.len() {
                letters.next();
            }
            found.push((at, Token::Sign(sign)));
        }
    }
    found.push((text.len(), Token::End));
    Ok(found)
}

fn take_while(letters: &mut Peekable<CharIndices>, fits: impl Fn(char) -> bool) -> String {
    let mut taken = String::new();
    while let Some(&(_, letter)) = letters.peek() {
        if !fits(letter) {
            break;
        }
        taken.push(letter);
        letters.next();
    }
    taken
}

struct Parser {
    tokens: Vec<(usize, Token)>,
    next: usize,
    depth: usize,
}

impl Parser {
    fn peek(&self) -> &Token {
        &self.tokens[self.next].1
    }

    fn at(&self) -> usize {
        self.tokens[self.next].0
    }

    /// Takes the next token; the end is never passed.
    fn advance(&mut self) -> Token {
        let token = self.tokens[self.next].1.clone();
        if token != Token::End {
            self.next += 1;
        }
        token
    }

    fn expected(&self, what: &'static str) -> ExprError {
        ExprError {
            at: self.at(),
            kind: ExprErrorKind::Expected(what),
        }
    }

    fn take_word(&mut self, word: &str) -> bool {
        let found = matches!(self.peek(), Token::Word(found) if found == word);
        if found {
            self.next += 1;
        }
        found
    }

    fn take_sign(&mut self, sign: &str) -> bool {
        let found = matches!(self.peek(), Token::Sign(found) if *found == sign);
        if found {
            self.next += 1;
        }
        found
    }

    fn need_sign(&mut self, sign: &str, what: &'static str) -> Result<(), ExprError> {
        if self.take_sign(sign) {
            Ok(())
        } else {
            Err(self.expected(what))
        }
    }

    /// Goes one level deeper for the time of `inner`.
    fn deeper(
        &mut self,
        inner: impl FnOnce(&mut Self) -> Result<Expr, ExprError>,
    ) -> Result<Expr, ExprError> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(ExprError {
                at: self.at(),
                kind: ExprErrorKind::TooDeep,
            });
        }
        let result = inner(self);
        self.depth -= 1;
        result
    }

    fn or(&mut self) -> Result<Expr, ExprError> {
        self.chain(Self::and, |parser| {
            parser.take_word("or").then_some(Node::Or as Join)
        })
    }

    fn and(&mut self) -> Result<Expr, ExprError> {
        self.chain(Self::not, |parser| {
            parser.take_word("and").then_some(Node::And as Join)
        })
    }

    /// One kind of operator, grouped from the left. Long chains count as depth: the tree is walked
    /// by recursion.
    fn chain(
        &mut self,
        part: impl Fn(&mut Self) -> Result<Expr, ExprError>,
        operator: impl Fn(&mut Self) -> Option<Join>,
    ) -> Result<Expr, ExprError> {
        let mut left = part(self)?;
        let mut links = 0;
        while let Some(join) = operator(self) {
            links += 1;
            if self.depth + links > DEPTH {
                return Err(ExprError {
                    at: self.at(),
                    kind: ExprErrorKind::TooDeep,
                });
            }
            let right = part(self)?;
            let at = left.at;
            left = Expr {
                node: join(Box::new(left), Box::new(right)),
                at,
            };
        }
        Ok(left)
    }

    fn not(&mut self) -> Result<Expr, ExprError> {
        let at = self.at();
        if self.take_word("not") {
            let inner = self.deeper(Self::not)?;
            return Ok(Expr {
                node: Node::Not(Box::new(inner)),
                at,
            });
        }
        self.compare()
    }

    fn compare(&mut self) -> Result<Expr, ExprError> {
        let left = self.sum()?;
        let at = left.at;
        let comparison = match self.peek() {
            Token::Sign("=") => Comparison::Equal,
            Token::Sign("!=") => Comparison::NotEqual,
            Token::Sign("<") => Comparison::Less,
            Token::Sign("<=") => Comparison::LessOrEqual,
            Token::Sign(">") => Comparison::Greater,
            Token::Sign(">=") => Comparison::GreaterOrEqual,
            Token::Word(word) if word == "in" => {
                self.advance();
                let list = self.list()?;
                return Ok(Expr {
                    node: Node::In(Box::new(left), list),
                    at,
                });
            }
            Token::Word(word) if word == "has" => {
                self.advance();
                let Token::Text(choice) = self.peek().clone() else {
                    return Err(self.expected("a choice in quotes"));
                };
                self.advance();
                return Ok(Expr {
                    node: Node::Has(Box::new(left), choice),
                    at,
                });
            }
            _ => return Ok(left),
        };
        self.advance();
        let right = self.sum()?;
        Ok(Expr {
            node: Node::Compare(comparison, Box::new(left), Box::new(right)),
            at,
        })
    }

    fn list(&mut self) -> Result<Vec<Literal>, ExprError> {
        self.need_sign("[", "a list in square brackets")?;
        let mut members = Vec::new();
        loop {
            let member = match self.peek().clone() {
                Token::Int(number) => Literal::Int(number),
                Token::Text(text) => Literal::Text(text),
                _ => return Err(self.expected("a number or a text in quotes")),
            };
            self.advance();
            members.push(member);
            if !self.take_sign(",") {
                break;
            }
        }
        self.need_sign("]", "a comma or the closing bracket")?;
        Ok(members)
    }

    fn sum(&mut self) -> Result<Expr, ExprError> {
        self.chain(Self::product, |parser| {
            if parser.take_sign("+") {
                Some(|left, right| Node::Math(Operation::Plus, left, right))
            } else if parser.take_sign("-") {
                Some(|left, right| Node::Math(Operation::Minus, left, right))
            } else {
                None
            }
        })
    }

    fn product(&mut self) -> Result<Expr, ExprError> {
        self.chain(Self::atom, |parser| {
            if parser.take_sign("*") {
                Some(|left, right| Node::Math(Operation::Times, left, right))
            } else if parser.take_word("div") {
                Some(|left, right| Node::Math(Operation::Div, left, right))
            } else {
                None
            }
        })
    }

    fn atom(&mut self) -> Result<Expr, ExprError> {
        let at = self.at();
        let node = match self.peek().clone() {
            Token::Int(number) => {
                self.advance();
                Node::Int(number)
            }
            Token::Text(text) => {
                self.advance();
                Node::Text(text)
            }
            Token::Sign("(") => {
                self.advance();
                let inner = self.deeper(Self::or)?;
                self.need_sign(")", "a closing parenthesis")?;
                return Ok(inner);
            }
            Token::Word(word) => {
                if ["and", "or", "not", "in", "has", "div"].contains(&word.as_str()) {
                    return Err(self.expected("a value"));
                }
                self.advance();
                match word.as_str() {
                    "true" => Node::Bool(true),
                    "false" => Node::Bool(false),
                    "today" => Node::Today,
                    "now" => Node::Now,
                    "whole" => Node::Whole,
                    _ if self.take_sign("(") => self.call(at, &word)?,
                    _ if self.take_sign(".") => match self.peek().clone() {
                        Token::Word(column) => {
                            self.advance();
                            Node::Column(word, column)
                        }
                        _ => return Err(self.expected("the name of a column")),
                    },
                    _ => Node::Name(word),
                }
            }
            Token::Sign(_) | Token::End => return Err(self.expected("a value")),
        };
        Ok(Expr { node, at })
    }

    /// The arguments of a function; its opening parenthesis is already taken.
    fn call(&mut self, at: usize, name: &str) -> Result<Node, ExprError> {
        let Some(function) = Function::find(name) else {
            return Err(ExprError {
                at,
                kind: ExprErrorKind::UnknownFunction(name.to_owned()),
            });
        };
        let mut arguments = Vec::new();
        if !self.take_sign(")") {
            loop {
                arguments.push(self.deeper(Self::or)?);
                if !self.take_sign(",") {
                    break;
                }
            }
            self.need_sign(")", "a comma or the closing parenthesis")?;
        }
        let expected = function.arity();
        if arguments.len() != expected {
            let found = arguments.len();
            let kind = ExprErrorKind::Arity {
                function: function.name(),
                expected,
                found,
            };
            return Err(ExprError { at, kind });
        }
        Ok(Node::Call(function, arguments))
    }
}

type Join = fn(Box<Expr>, Box<Expr>) -> Node;
