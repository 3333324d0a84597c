//! One thing that is sold.

use kiosk_model::notice::{Item, Movable, Told};

use super::super::super::flow::{Lines, Look};
use super::super::phrases::{area, full, place};
use super::{Rows, joined};

/// What a record may say of a vehicle: yes, no, both.
const KEY: [&str; 3] = [
    "paper-notice-key-yes",
    "paper-notice-key-no",
    "paper-notice-key-both",
];
const RUNS: [&str; 3] = [
    "paper-notice-runs-yes",
    "paper-notice-runs-no",
    "paper-notice-runs-both",
];
const REGISTRABLE: [&str; 3] = [
    "paper-notice-registrable-yes",
    "paper-notice-registrable-no",
    "paper-notice-registrable-both",
];

impl Rows<'_> {
    pub(super) fn item(&self, item: &Item) -> Lines {
        let ctx = self.ctx;
        let no = item.movable.as_ref().and_then(|movable| movable.no);
        let no = no.map(|no| ctx.word("paper-notice-item-no", &[("no", no.into())]));
        let mut lines = vec![
            (
                joined([no.unwrap_or_default() + &item.name, item.quantity.clone()]),
                Look::Value,
            ),
            (place(item), Look::Value),
        ];
        let area = area(item, ctx).unwrap_or_default();
        let share = item.share.as_ref();
        let share = share.map(|share| ctx.word("paper-share", &[("share", share.into())]));
        self.pair([area, share.unwrap_or_default()], &mut lines);
        let [numbers, floors] = [
            ("paper-notice-building-no", &item.building_nos),
            ("paper-notice-floors", &item.floors),
        ]
        .map(|(key, texts)| match texts.as_slice() {
            [] => String::new(),
            texts => ctx.word(key, &[("what", texts.join("、").into())]),
        });
        self.pair([numbers, floors], &mut lines);
        if let Some(money) = item.floor_price {
            let said = ctx.word(
                "paper-notice-item-floor",
                &[("amount", full(money, ctx).into())],
            );
            lines.push((said, Look::Note));
        }
        if let Some(movable) = &item.movable {
            lines.extend(self.movable(movable));
        }
        lines
    }

    fn movable(&self, movable: &Movable) -> Lines {
        let ctx = self.ctx;
        let mut parts = Vec::new();
        for (key, text) in [
            ("paper-notice-plate", &movable.plate),
            ("paper-notice-brand", &movable.brand),
            ("paper-notice-model", &movable.model),
            ("paper-notice-engine", &movable.engine),
            ("paper-notice-made", &movable.made),
            ("paper-notice-mileage", &movable.mileage),
        ] {
            if !text.is_empty() {
                parts.push(ctx.word(key, &[("what", text.into())]));
            }
        }
        for (told, [yes, no, both]) in [
            (movable.key, KEY),
            (movable.runs, RUNS),
            (movable.registrable, REGISTRABLE),
        ] {
            let key = match told {
                Told::Yes => yes,
                Told::No => no,
                Told::Conflicting => both,
                Told::Unknown => continue,
            };
            parts.push(self.word(key));
        }
        let mut lines = vec![(parts.join("、"), Look::Note)];
        for (key, text) in [
            ("paper-notice-stored", &movable.stored_at),
            ("paper-notice-condition", &movable.condition),
        ] {
            if !text.is_empty() {
                lines.push((ctx.word(key, &[("what", text.into())]), Look::Note));
            }
        }
        lines
    }
}
