//! Days of notices for measuring bundles: 2.1 to 2.2 KB each, filled up with random Han characters,
//! which is the worst that can happen to a packer.

use kiosk_model::money::Money;
use kiosk_model::notice::Notice;

use crate::notices::notices;
use crate::rng::Rng;

/// Characters to choose from: 3,000, one after another from 一.
const HAN: u32 = 3_000;
/// The size of a notice's JSON in bytes, and how far it may be exceeded.
const BYTES: usize = 2_100;
const SPREAD: u64 = 100;

/// The notices of one day, and how the next day comes about.
#[derive(Debug, Clone)]
pub struct Days {
    /// The present day's notices.
    pub notices: Vec<Notice>,
    rng: Rng,
}

impl Days {
    /// The first day.
    pub fn begin(count: usize, seed: u64) -> Self {
        let mut days = Self {
            notices: Vec::new(),
            rng: Rng::new(seed),
        };
        days.add(count);
        days
    }

    /// The next day: 2 % are gone, 2 % are new, 3 % are amended.
    pub fn next_day(&mut self) {
        let before = self.notices.len();
        let share = |percent: usize| (before * percent).div_ceil(100);
        for _ in 0..share(2).min(before) {
            let at = self.rng.below(self.notices.len() as u64);
            self.notices.swap_remove(usize::try_from(at).unwrap_or(0));
        }
        for _ in 0..share(3) {
            let at = self.rng.below(self.notices.len().max(1) as u64);
            let price = i64::try_from(self.rng.between(1, 9_999) * 1_000).unwrap_or(1_000);
            let amended = self.notices.get_mut(usize::try_from(at).unwrap_or(0));
            for lot in amended.into_iter().flat_map(|notice| &mut notice.lots) {
                lot.floor_price = Money::new(price).ok();
                lot.deposit = Money::new(price / 5).ok();
            }
        }
        self.add(share(2));
    }

    fn add(&mut self, count: usize) {
        for mut notice in notices(count, self.rng.bits()) {
            notice.lots.truncate(1);
            if let Some(lot) = notice.lots.first_mut() {
                lot.remarks.clear();
            }
            let bare = serde_json::to_vec(&notice).map_or(BYTES, |json| json.len());
            let wanted = BYTES + usize::try_from(self.rng.below(SPREAD)).unwrap_or(0);
            let text: String = (0..wanted.saturating_sub(bare) / 3)
                .map(|_| {
                    let place = u32::try_from(self.rng.below(u64::from(HAN))).unwrap_or(0);
                    char::from_u32(0x4e00 + place).unwrap_or('一')
                })
                .collect();
            if let Some(lot) = notice.lots.first_mut() {
                lot.remarks = text;
            }
            self.notices.push(notice);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_has_the_size_it_should_have() {
        let mut days = Days::begin(50, 1);
        days.next_day();
        assert_eq!(days.notices.len(), 50);
        for notice in &days.notices {
            let bytes = serde_json::to_vec(notice).unwrap().len();
            assert!((2_090..=2_210).contains(&bytes), "{bytes}");
        }
    }
}
