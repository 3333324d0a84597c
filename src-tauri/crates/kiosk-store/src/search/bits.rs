//! Sets as bits, and the one trick they need: a notice is found when any of its lots is.

/// A set of lots, one bit each; sets of notices use the bit of the notice's last lot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bits(Vec<u64>);

impl Bits {
    /// The empty set, with room for `len` members.
    pub(crate) fn none(len: usize) -> Self {
        Self(vec![0; len.div_ceil(64)])
    }

    /// The set of all `len` members.
    pub(crate) fn all(len: usize) -> Self {
        let mut all = Self::none(len);
        all.add_range(0, len);
        all
    }

    pub(crate) fn add(&mut self, at: usize) {
        if let Some(word) = self.0.get_mut(at / 64) {
            *word |= 1 << (at % 64);
        }
    }

    /// Adds the members from `from` up to but not including `to`.
    pub(crate) fn add_range(&mut self, from: usize, to: usize) {
        if to == from + 1 {
            return self.add(from);
        }
        for at in from / 64..to.div_ceil(64).min(self.0.len()) {
            let mut mask = u64::MAX;
            if at == from / 64 {
                mask &= u64::MAX << (from % 64);
            }
            if at == to / 64 {
                mask &= !(u64::MAX << (to % 64));
            }
            self.0[at] |= mask;
        }
    }

    /// Takes out the members from `from` up to but not including `to`.
    pub(crate) fn remove_range(&mut self, from: usize, to: usize) {
        for at in from..to {
            if let Some(word) = self.0.get_mut(at / 64) {
                *word &= !(1 << (at % 64));
            }
        }
    }

    /// Makes it the set of all members of which the question is answered with yes.
    pub(crate) fn fill(&mut self, holds: impl Fn(usize) -> bool) {
        for (at, word) in self.0.iter_mut().enumerate() {
            *word = (0..64).fold(0, |bits, bit| bits | u64::from(holds(at * 64 + bit)) << bit);
        }
    }

    pub(crate) fn has(&self, at: usize) -> bool {
        self.0
            .get(at / 64)
            .is_some_and(|word| word & (1 << (at % 64)) != 0)
    }

    pub(crate) fn count(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Takes out whatever is not in the other set too.
    pub(crate) fn keep_only(&mut self, other: &Self) {
        for (mine, theirs) in self.0.iter_mut().zip(&other.0) {
            *mine &= theirs;
        }
    }

    /// Takes out whatever is in the other set.
    pub(crate) fn leave_out(&mut self, other: &Self) {
        for (mine, theirs) in self.0.iter_mut().zip(&other.0) {
            *mine &= !theirs;
        }
    }

    /// Adds whatever is in the other set.
    pub(crate) fn take_in(&mut self, other: &Self) {
        for (mine, theirs) in self.0.iter_mut().zip(&other.0) {
            *mine |= theirs;
        }
    }

    /// The notices of these lots, each as the bit of its last lot; `lasts` has the last lot of every notice.
    ///
    /// Below its last lot each notice has a run of ones in `!lasts`; adding any lot of the run carries into the place
    /// of the last one. Nothing is carried beyond it.
    pub(crate) fn notices(&self, lasts: &Self) -> Self {
        let mut carry = false;
        let any = self.0.iter().zip(&lasts.0).map(|(lots, lasts)| {
            let (sum, first) = (lots & !lasts).overflowing_add(!lasts);
            let (sum, second) = sum.overflowing_add(u64::from(carry));
            carry = first || second;
            (sum | lots) & lasts
        });
        Self(any.collect())
    }

    /// The words of 64 lots that decide about the notices of these lots: where it has members, and where a notice goes
    /// on that has one in the word before. All others can be left out when notices are counted in a part of the set.
    pub(crate) fn busy(&self, lasts: &Self) -> Vec<u32> {
        let mut carry = false;
        let mut busy = Vec::new();
        for ((lots, lasts), at) in self.0.iter().zip(&lasts.0).zip(0..) {
            if *lots != 0 || carry {
                busy.push(at);
            }
            let (sum, first) = (lots & !lasts).overflowing_add(!lasts);
            carry = first || sum.overflowing_add(u64::from(carry)).1;
        }
        busy
    }

    /// How many notices have a lot in both sets; `busy` are the words of one of them, or more.
    pub(crate) fn count_notices(&self, other: &Self, lasts: &Self, busy: &[u32]) -> usize {
        let mut carry = false;
        let mut count = 0;
        for at in busy {
            let at = *at as usize;
            let words = (self.0.get(at), other.0.get(at), lasts.0.get(at));
            let (Some(mine), Some(theirs), Some(lasts)) = words else {
                break;
            };
            let lots = mine & theirs;
            let (sum, first) = (lots & !lasts).overflowing_add(!lasts);
            let (sum, second) = sum.overflowing_add(u64::from(carry));
            carry = first || second;
            count += ((sum | lots) & lasts).count_ones() as usize;
        }
        count
    }

    /// How many members both sets have.
    pub(crate) fn count_common(&self, other: &Self, busy: &[u32]) -> usize {
        let both = |at: &u32| {
            let mine = self.0.get(*at as usize).copied().unwrap_or(0);
            mine & other.0.get(*at as usize).copied().unwrap_or(0)
        };
        busy.iter().map(|at| both(at).count_ones() as usize).sum()
    }

    /// The members from `from` up to but not including `to`, ascending.
    pub(crate) fn members(&self, from: usize, to: usize) -> impl Iterator<Item = usize> {
        let last = to.div_ceil(64).min(self.0.len());
        (from / 64..last).flat_map(move |at| {
            let mut word = self.0[at];
            if at == from / 64 {
                word &= u64::MAX << (from % 64);
            }
            if at == to / 64 {
                word &= !(u64::MAX << (to % 64));
            }
            std::iter::from_fn(move || {
                (word != 0).then(|| {
                    let bit = word.trailing_zeros() as usize;
                    word &= word - 1;
                    at * 64 + bit
                })
            })
        })
    }

    /// The members below `to`, descending.
    pub(crate) fn members_back(&self, to: usize) -> impl Iterator<Item = usize> {
        (0..to.div_ceil(64).min(self.0.len()))
            .rev()
            .flat_map(move |at| {
                let mut word = self.0[at];
                if at == to / 64 {
                    word &= !(u64::MAX << (to % 64));
                }
                std::iter::from_fn(move || {
                    (word != 0).then(|| {
                        let bit = 63 - word.leading_zeros() as usize;
                        word &= !(1 << bit);
                        at * 64 + bit
                    })
                })
            })
    }

    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        self.0.iter().flat_map(|word| word.to_le_bytes()).collect()
    }

    /// Reads what [`Bits::to_bytes`] wrote; what lies beyond `len` is left out.
    pub(crate) fn from_bytes(bytes: &[u8], len: usize) -> Self {
        let (words, _) = bytes.as_chunks::<8>();
        let mut words: Vec<u64> = words.iter().map(|word| u64::from_le_bytes(*word)).collect();
        words.resize(len.div_ceil(64), 0);
        Self(words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn a_notice_is_found_by_any_of_its_lots(
            sizes in proptest::collection::vec(prop_oneof![4 => 1..3_usize, 1 => 1..200_usize], 1..60),
            picks in proptest::collection::vec(any::<proptest::sample::Index>(), 0..40),
        ) {
            let len: usize = sizes.iter().sum();
            let mut lasts = Bits::none(len);
            let mut notice_of = Vec::new();
            for (notice, size) in sizes.iter().enumerate() {
                notice_of.extend(std::iter::repeat_n(notice, *size));
                lasts.add(notice_of.len() - 1);
            }
            let mut lots = Bits::none(len);
            let picked: BTreeSet<usize> = picks.iter().map(|pick| pick.index(len)).collect();
            for lot in &picked {
                lots.add(*lot);
            }
            let expected: BTreeSet<usize> = picked.iter().map(|lot| notice_of[*lot]).collect();
            let found = lots.notices(&lasts);
            let notices: Vec<usize> = found.members(0, len).map(|lot| notice_of[lot]).collect();
            prop_assert_eq!(&notices, &expected.iter().copied().collect::<Vec<_>>());
            let busy = lots.busy(&lasts);
            prop_assert_eq!(lots.count_notices(&Bits::all(len), &lasts, &busy), expected.len());
            prop_assert_eq!(found.count_common(&Bits::all(len), &busy), expected.len());
            // A part of the set is counted by the words of the whole.
            let mut part = Bits::none(len);
            picked.iter().step_by(2).for_each(|lot| part.add(*lot));
            prop_assert_eq!(lots.count_notices(&part, &lasts, &busy), part.notices(&lasts).count());
            let mut back: Vec<usize> = lots.members_back(len).collect();
            back.reverse();
            prop_assert_eq!(back, picked.iter().copied().collect::<Vec<_>>());
            let (from, to) = (len / 3, len / 2);
            let mut range = Bits::none(len);
            range.add_range(from, to);
            prop_assert_eq!(range.members(0, len).collect::<Vec<_>>(), (from..to).collect::<Vec<_>>());
            prop_assert_eq!(
                lots.members(from, to).collect::<Vec<_>>(),
                picked.range(from..to).copied().collect::<Vec<_>>()
            );
            prop_assert_eq!(Bits::from_bytes(&lots.to_bytes(), len), lots);
        }
    }
}
