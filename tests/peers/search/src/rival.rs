//! The same texts in tantivy: every character and every pair of neighbours is a term with its place, so that words of
//! one and two characters are one look and longer ones are phrases. tantivy's own pieces (`NgramTokenizer`) have no
//! places, and could not tell 東港區 from 東港 and 港區 apart.

use std::path::Path;

use kiosk_model::text::skey;
use tantivy::collector::{Count, DocSetCollector};
use tantivy::query::{BooleanQuery, EmptyQuery, Occur, PhraseQuery, Query, TermQuery};
use tantivy::schema::{
    FAST, Field, IndexRecordOption, NumericOptions, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};
use tantivy::{Index, IndexWriter, Searcher, TantivyDocument, Term};

use crate::scan::Texts;

/// Memory while the index is made.
const MEMORY: usize = 400_000_000;

pub(crate) struct Rival {
    searcher: Searcher,
    text: Field,
}

impl Rival {
    /// Makes the index, in one piece: nothing is faster to search.
    pub(crate) fn new(folder: &Path, texts: &[Texts]) -> Self {
        std::fs::create_dir_all(folder).expect("a folder");
        let mut schema = Schema::builder();
        let indexing = TextFieldIndexing::default()
            .set_tokenizer("pairs")
            .set_fieldnorms(false)
            .set_index_option(IndexRecordOption::WithFreqsAndPositions);
        let text = schema.add_text_field(
            "text",
            TextOptions::default().set_indexing_options(indexing),
        );
        let number = schema.add_u64_field("number", NumericOptions::from(FAST));
        let index = Index::create_in_dir(folder, schema.build()).expect("an index");
        index.tokenizers().register("pairs", Pairs::default());
        let mut writer: IndexWriter = index.writer_with_num_threads(1, MEMORY).expect("a writer");
        for (at, texts) in (0_u64..).zip(texts) {
            let mut document = TantivyDocument::default();
            document.add_text(text, &texts.text);
            document.add_u64(number, at);
            writer.add_document(document).expect("taken");
        }
        writer.commit().expect("written");
        let pieces = index.searchable_segment_ids().expect("pieces");
        if pieces.len() > 1 {
            writer.merge(&pieces).wait().expect("merged");
        }
        writer.wait_merging_threads().expect("at rest");
        let reader = index.reader().expect("a reader");
        reader.reload().expect("the newest");
        Self {
            searcher: reader.searcher(),
            text,
        }
    }

    /// How many notices hold the words.
    pub(crate) fn count(&self, words: &str) -> usize {
        let query = self.query(words);
        self.searcher.search(&*query, &Count).expect("an answer")
    }

    /// The places of the notices that hold the words, in the list they were made from.
    pub(crate) fn find(&self, words: &str) -> Vec<usize> {
        let query = self.query(words);
        let found = self
            .searcher
            .search(&*query, &DocSetCollector)
            .expect("an answer");
        let numbers: Vec<_> = (self.searcher.segment_readers().iter())
            .map(|piece| piece.fast_fields().u64("number").expect("numbers"))
            .collect();
        (found.into_iter())
            .filter_map(|place| numbers[place.segment_ord as usize].first(place.doc_id))
            .filter_map(|number| usize::try_from(number).ok())
            .collect()
    }

    fn query(&self, words: &str) -> Box<dyn Query> {
        let pieces: Vec<(Occur, Box<dyn Query>)> = (words.split_whitespace())
            .map(|word| (Occur::Must, self.word(&skey(word))))
            .collect();
        match pieces.len() {
            0 => Box::new(EmptyQuery),
            _ => Box::new(BooleanQuery::new(pieces)),
        }
    }

    fn word(&self, word: &str) -> Box<dyn Query> {
        let chars: Vec<char> = word.chars().collect();
        let term = |piece: &[char]| Term::from_field_text(self.text, &String::from_iter(piece));
        match chars.as_slice() {
            [] => Box::new(EmptyQuery),
            piece @ ([_] | [_, _]) => {
                Box::new(TermQuery::new(term(piece), IndexRecordOption::Basic))
            }
            longer => {
                // Every second pair covers the word; the last one may overlap.
                let last = longer.len() - 2;
                let places = (0..last).step_by(2).chain([last]);
                let pairs = places.map(|at| (at, term(&longer[at..at + 2])));
                Box::new(PhraseQuery::new_with_offset(pairs.collect()))
            }
        }
    }
}

/// Cuts texts into characters and pairs, each at its place; a line's end parts neighbours.
#[derive(Clone, Default)]
struct Pairs {
    token: Token,
}

struct PairStream<'a> {
    rest: std::iter::Peekable<std::str::CharIndices<'a>>,
    /// The character whose pair comes next, with its place in bytes.
    first: Option<(usize, char)>,
    place: usize,
    token: &'a mut Token,
}

impl Tokenizer for Pairs {
    type TokenStream<'a> = PairStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> PairStream<'a> {
        self.token.reset();
        PairStream {
            rest: text.char_indices().peekable(),
            first: None,
            place: 0,
            token: &mut self.token,
        }
    }
}

impl TokenStream for PairStream<'_> {
    fn advance(&mut self) -> bool {
        loop {
            if let Some((from, first)) = self.first.take() {
                if let Some((at, second)) = self.rest.peek().copied().filter(|(_, c)| *c != '\n') {
                    self.token.text.clear();
                    self.token.text.extend([first, second]);
                    self.token.offset_from = from;
                    self.token.offset_to = at + second.len_utf8();
                    return true;
                }
                continue;
            }
            let Some((at, c)) = self.rest.next() else {
                return false;
            };
            self.place += 1;
            if c == '\n' {
                continue;
            }
            self.first = Some((at, c));
            self.token.text.clear();
            self.token.text.push(c);
            self.token.position = self.place;
            self.token.offset_from = at;
            self.token.offset_to = at + c.len_utf8();
            return true;
        }
    }

    fn token(&self) -> &Token {
        self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        self.token
    }
}
