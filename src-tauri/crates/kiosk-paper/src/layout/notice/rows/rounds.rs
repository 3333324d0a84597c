//! The rounds of a case below one another.

use kiosk_model::notice::Notice;

use super::super::super::canvas::Across;
use super::super::super::flow::{Column, Lines, Look, Row};
use super::super::NoticeOnPaper;
use super::sale::outcome_key;
use super::{Rows, joined};

/// Round, day, price, outcome.
const ROUNDS: &[Column] = &[
    Column::new(0.27, Across::Left),
    Column::new(0.22, Across::Left),
    Column::new(0.25, Across::Right),
    Column::new(0.26, Across::Right),
];

impl Rows<'_> {
    pub(super) fn rounds(&mut self, one: NoticeOnPaper<'_>) {
        let mut rounds: Vec<&Notice> = one.rounds.iter().collect();
        if rounds.iter().all(|round| round.id == one.notice.id) {
            return;
        }
        if !rounds.iter().any(|round| round.id == one.notice.id) {
            rounds.push(one.notice);
        }
        rounds.sort_by(|a, b| (a.day(), &a.id).cmp(&(b.day(), &b.id)));
        self.head("paper-notice-rounds");
        let cells = [
            "paper-notice-rounds-round",
            "paper-notice-rounds-open",
            "paper-notice-rounds-floor",
            "paper-notice-rounds-outcome",
        ]
        .map(|head| vec![(self.word(head), Look::Label)]);
        self.rows.push(Row::Cells {
            cells: cells.to_vec(),
            columns: ROUNDS,
            heads: true,
        });
        for round in rounds {
            let cells = self.round(round, one.notice);
            self.rows.push(Row::Cells {
                cells,
                columns: ROUNDS,
                heads: false,
            });
        }
    }

    fn round(&self, round: &Notice, printed: &Notice) -> Vec<Lines> {
        let this = (round.id == printed.id).then(|| self.word("paper-notice-rounds-this"));
        let named = joined([round.round_text.clone(), this.unwrap_or_default()]);
        let on = round.day().map(|on| on.short()).unwrap_or_default();
        // A case of several lots: the price of the lot that is printed, where there is one.
        let lot = match printed.lots.as_slice() {
            [one] => {
                let same = round.lots.iter().find(|lot| lot.no.text == one.no.text);
                same.or(round.lots.first().filter(|_| round.lots.len() == 1))
            }
            _ => None,
        };
        let price = lot.and_then(|lot| lot.floor_price);
        let end = lot.and_then(|lot| lot.result.as_ref());
        let mut outcome = match end {
            Some(end) => self.word(outcome_key(end.kind)),
            None => self.word(&format!(
                "notices-state-{}",
                round.state_on(self.ctx.today).code()
            )),
        };
        if let Some(sold) = end.and_then(|end| end.price) {
            outcome = format!("{outcome} {}", sold.grouped());
        }
        [
            named,
            on,
            price.map(|price| price.grouped()).unwrap_or_default(),
            outcome,
        ]
        .into_iter()
        .map(|text| vec![(text, Look::Note)])
        .collect()
    }
}
