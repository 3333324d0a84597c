//! Where each pair of characters stands: lists of places in one long text made of all notices.
//!
//! Each notice begins at a multiple of [`BLOCK`], so the notice of a place is one look into a table. A word is found by
//! its pairs standing one behind the other, which is exact; the lists are read in one piece and compared in memory.

use rustc_hash::FxHashMap;

/// Places that a notice's text is made a multiple of.
pub(crate) const BLOCK: u32 = 64;

/// Two characters that stand beside one another; the second is `None` at the end of a run.
pub(crate) type Pair = (char, Option<char>);

/// The number under which a pair is filed: all pairs of a first character lie side by side.
pub(crate) fn key((first, second): Pair) -> i64 {
    i64::from(u32::from(first)) << 32 | i64::from(second.map_or(0, u32::from))
}

/// The last number under which pairs of this first character are filed.
pub(crate) fn last_key(first: char) -> i64 {
    i64::from(u32::from(first)) << 32 | i64::from(u32::MAX)
}

/// A list under construction: steps of two bytes; a step of zero says that a longer one follows in four.
#[derive(Debug, Default)]
pub(crate) struct List {
    bytes: Vec<u8>,
    last: u32,
    count: u32,
}

impl List {
    /// Adds a place behind all others.
    fn push(&mut self, place: u32) {
        // Places are counted from one here, so that no step is zero.
        let step = place + 1 - self.last;
        match u16::try_from(step) {
            Ok(step) => self.bytes.extend(step.to_le_bytes()),
            Err(_) => {
                self.bytes.extend([0, 0]);
                self.bytes.extend(step.to_le_bytes());
            }
        }
        self.last = place + 1;
        self.count += 1;
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How many places it has.
    pub(crate) fn count(&self) -> u32 {
        self.count
    }
}

/// Calls with each place of a list, ascending. A damaged list ends early.
pub(crate) fn each(bytes: &[u8], mut place: impl FnMut(u32)) {
    let (steps, _) = bytes.as_chunks::<2>();
    let mut at = 0;
    let mut last: u32 = 0;
    while let Some(step) = steps.get(at) {
        at += 1;
        let mut step = u32::from(u16::from_le_bytes(*step));
        if step == 0 {
            let (Some(low), Some(high)) = (steps.get(at), steps.get(at + 1)) else {
                return;
            };
            step = u32::from(u16::from_le_bytes(*low)) | u32::from(u16::from_le_bytes(*high)) << 16;
            at += 2;
        }
        last = last.wrapping_add(step);
        place(last.wrapping_sub(1));
    }
}

/// The places of a list, moved back by `offset`; those before the beginning are left out.
pub(crate) fn places(bytes: &[u8], offset: u32) -> Vec<u32> {
    let mut places = Vec::with_capacity(bytes.len() / 2);
    each(bytes, |place| {
        if let Some(place) = place.checked_sub(offset) {
            places.push(place);
        }
    });
    places
}

/// Keeps the places that are also in a list moved back by `offset`.
pub(crate) fn keep_only(mine: &mut Vec<u32>, bytes: &[u8], offset: u32) {
    let (mut read, mut kept) = (0, 0);
    each(bytes, |place| {
        let Some(place) = place.checked_sub(offset) else {
            return;
        };
        while mine.get(read).is_some_and(|candidate| *candidate < place) {
            read += 1;
        }
        if mine.get(read) == Some(&place) {
            mine[kept] = place;
            kept += 1;
            read += 1;
        }
    });
    mine.truncate(kept);
}

/// All lists, while the texts are read.
#[derive(Debug, Default)]
pub(crate) struct Builder {
    lists: FxHashMap<Pair, List>,
    next: u32,
}

impl Builder {
    /// Takes the runs of the next notice; returns how many blocks it fills. `None` when there is no more room.
    pub(crate) fn add<'a>(&mut self, runs: impl Iterator<Item = &'a str>) -> Option<u32> {
        let first = self.next;
        for run in runs {
            let mut chars = run.chars().peekable();
            while let Some(c) = chars.next() {
                let pair = (c, chars.peek().copied());
                self.lists.entry(pair).or_default().push(self.next);
                self.next = self.next.checked_add(1)?;
            }
        }
        self.next = self.next.checked_next_multiple_of(BLOCK)?;
        Some((self.next - first) / BLOCK)
    }

    /// The lists in the order of their keys.
    pub(crate) fn done(self) -> Vec<(Pair, List)> {
        let mut lists: Vec<_> = self.lists.into_iter().collect();
        lists.sort_unstable_by_key(|(pair, _)| key(*pair));
        lists
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn list(places: &BTreeSet<u32>) -> List {
        let mut list = List::default();
        for place in places {
            list.push(*place);
        }
        list
    }

    #[test]
    fn the_nearest_and_the_farthest_place_read_back() {
        for place in [0, 1, 65_534, 65_535, 65_536, u32::MAX - 1] {
            assert_eq!(places(list(&[place].into()).bytes(), 0), [place]);
        }
    }

    proptest! {
        #[test]
        fn lists_read_back_and_meet(
            one in proptest::collection::btree_set(prop_oneof![0..300_u32, 0..u32::MAX - 9], 0..90),
            other in proptest::collection::btree_set(prop_oneof![0..300_u32, 0..u32::MAX - 9], 0..90),
            offset in 0..5_u32,
        ) {
            let bytes = list(&one).bytes().to_vec();
            prop_assert_eq!(places(&bytes, 0), one.iter().copied().collect::<Vec<_>>());
            let mut both = places(&bytes, 0);
            keep_only(&mut both, list(&other).bytes(), offset);
            let expected: Vec<u32> = one.iter().copied().filter(|place| other.contains(&(place + offset))).collect();
            prop_assert_eq!(both, expected);
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in any::<Vec<u8>>(), offset in any::<u32>()) {
            let mut mine = places(&bytes, offset);
            keep_only(&mut mine, &bytes, 0);
        }
    }
}
