//! What several sheets of a document draw alike, written once: a page's content
//! may be cut into streams, and copies of a form differ in little.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

/// Bytes (before compression) below which a stream of its own costs more than
/// it saves.
const WORTH: usize = 2_400;
/// Earlier places of a line that are looked at.
const TRIED: usize = 8;

/// Cuts the contents of pages where they begin and end to be the same.
pub(super) fn share(document: &mut Document) -> Option<()> {
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    if pages.len() < 2 {
        return Some(());
    }
    let mut streams = Vec::with_capacity(pages.len());
    let mut contents = Vec::with_capacity(pages.len());
    for page in &pages {
        let page = document.get_object(*page).ok()?.as_dict().ok()?;
        let stream = page.get(b"Contents").ok()?.as_reference().ok()?;
        let content = document.get_object(stream).ok()?.as_stream().ok()?;
        streams.push(stream);
        contents.push(content.content.clone());
    }
    let lines: Vec<Vec<&[u8]>> = contents
        .iter()
        .map(|content| content.split_inclusive(|b| *b == b'\n').collect())
        .collect();
    let (store, ranges) = found(&lines);
    if ranges.iter().all(|ranges| ranges.len() == 1) {
        return Some(());
    }
    let cuts: BTreeSet<usize> = ranges
        .iter()
        .flatten()
        .flat_map(|range| [range.start, range.end])
        .collect();
    let mut pieces: BTreeMap<usize, ObjectId> = BTreeMap::new();
    for ((page, stream), ranges) in pages.iter().zip(streams).zip(ranges) {
        // The number of the whole goes on to its first new piece.
        let mut number = Some(stream);
        let mut parts = Vec::new();
        for range in ranges {
            let mut from = range.start;
            for to in cuts.range(range.start + 1..=range.end) {
                let id = *pieces.entry(from).or_insert_with(|| {
                    let mut content = store[from..*to].concat();
                    // The last line of a page has no end; whatever follows needs one.
                    if content.last() != Some(&b'\n') {
                        content.push(b'\n');
                    }
                    let id = number.take().unwrap_or_else(|| document.new_object_id());
                    let piece = Stream::new(Dictionary::new(), content);
                    document.objects.insert(id, Object::Stream(piece));
                    id
                });
                parts.push(Object::Reference(id));
                from = *to;
            }
        }
        if let Some(unused) = number {
            document.objects.remove(&unused);
        }
        let page = document.get_object_mut(*page).ok()?.as_dict_mut().ok()?;
        page.set("Contents", parts);
    }
    Some(())
}

/// The lines that are new, and each page as ranges of them.
fn found<'a>(pages: &[Vec<&'a [u8]>]) -> (Vec<&'a [u8]>, Vec<Vec<Range<usize>>>) {
    let mut store: Vec<&[u8]> = Vec::new();
    let mut places: HashMap<&[u8], Vec<usize>> = HashMap::new();
    let mut all = Vec::with_capacity(pages.len());
    for lines in pages {
        let known = store.len();
        let mut ranges: Vec<Range<usize>> = Vec::new();
        let mut at = 0;
        while at < lines.len() {
            let longest = places
                .get(lines[at])
                .into_iter()
                .flatten()
                .take(TRIED)
                .map(|from| {
                    let same = store[*from..known].iter().zip(&lines[at..]);
                    let count = same.take_while(|(a, b)| a == b).count();
                    *from..from + count
                })
                .max_by_key(ExactSizeIterator::len);
            let weighs = |range: &Range<usize>| {
                store[range.clone()]
                    .iter()
                    .map(|line| line.len())
                    .sum::<usize>()
            };
            if let Some(range) = longest.filter(|range| weighs(range) >= WORTH) {
                at += range.len();
                ranges.push(range);
                continue;
            }
            match ranges.last_mut() {
                Some(last) if last.end == store.len() => last.end += 1,
                _ => ranges.push(store.len()..store.len() + 1),
            }
            store.push(lines[at]);
            at += 1;
        }
        for (n, line) in store.iter().enumerate().skip(known) {
            places.entry(line).or_default().push(n);
        }
        all.push(ranges);
    }
    (store, all)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page of numbered lines, one of them another.
    fn page(other: usize) -> String {
        let line = |n| match n {
            n if n == other => format!("other {other}\n"),
            n => format!("a line of some length, number {n}\n"),
        };
        (0..300).map(line).collect()
    }

    fn document(contents: &[String]) -> Document {
        let mut document = Document::with_version("1.7");
        let pages = document.new_object_id();
        let mut kids = Vec::new();
        for content in contents {
            let stream = Stream::new(Dictionary::new(), content.clone().into_bytes());
            let mut page = Dictionary::new();
            page.set("Type", "Page");
            page.set("Parent", pages);
            page.set("Contents", document.add_object(stream));
            kids.push(Object::Reference(document.add_object(page)));
        }
        let mut dict = Dictionary::new();
        dict.set("Type", "Pages");
        dict.set("Count", i64::try_from(kids.len()).unwrap());
        dict.set("Kids", kids);
        document.objects.insert(pages, Object::Dictionary(dict));
        let mut catalog = Dictionary::new();
        catalog.set("Type", "Catalog");
        catalog.set("Pages", pages);
        let catalog = document.add_object(catalog);
        document.trailer.set("Root", catalog);
        document
    }

    fn streams(document: &Document) -> usize {
        let objects = document.objects.values();
        objects.filter(|object| object.as_stream().is_ok()).count()
    }

    #[test]
    fn copies_share_their_content_and_say_the_same_as_before() {
        let contents = [page(150), page(20), page(290), "alone".to_owned()];
        let mut document = document(&contents);
        share(&mut document).unwrap();
        let pages = document.get_pages();
        for (content, page) in contents.iter().zip(pages.values()) {
            let read = String::from_utf8(document.get_page_content(*page)).unwrap();
            // Whoever reads a page puts an end of line between its streams.
            let read: Vec<&str> = read.lines().filter(|line| !line.is_empty()).collect();
            assert!(read == content.lines().collect::<Vec<_>>());
        }
        let all: usize = contents.iter().map(String::len).sum();
        let objects = document.objects.values();
        let kept: usize = objects
            .filter_map(|object| Some(object.as_stream().ok()?.content.len()))
            .sum();
        assert!(kept * 2 < all, "{kept} of {all} bytes");
    }

    #[test]
    fn pages_that_differ_stay_as_they_are() {
        let mut document = document(&["one\ntwo\n".to_owned(), "two\nthree\n".to_owned()]);
        share(&mut document).unwrap();
        assert_eq!(streams(&document), 2);
    }
}
