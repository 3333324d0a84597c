//! A sale: when, for how much, what is sold, what to bring.

use kiosk_model::money::Money;
use kiosk_model::notice::{Delivery, FactKind, Lot, Notice, NoticeKind, NoticeState, OutcomeKind};

use super::super::super::canvas::Across;
use super::super::super::flow::{Column, Lines, Look, Row};
use super::super::phrases::{day, full, time, wan};
use super::super::{NoticeOnPaper, NoticeType};
use super::{Rows, joined};

/// When, for how much, how much before: the three things of a sale.
const THREE: &[Column] = &[
    Column::new(0.36, Across::Left),
    Column::new(0.34, Across::Left),
    Column::new(0.30, Across::Left),
];

impl Rows<'_> {
    pub(super) fn sale(&mut self, one: NoticeOnPaper<'_>) {
        let notice = one.notice;
        let single = match notice.lots.as_slice() {
            [lot] => Some(lot),
            _ => None,
        };
        match (self.size, single) {
            (NoticeType::Standard, Some(lot)) => self.three(notice, lot),
            _ => {
                let (label, lines) = self.when(notice);
                self.fact(label, lines);
                if let Some(lot) = single {
                    self.sums(lot);
                }
            }
        }
        self.case(notice);
        self.value("paper-notice-title", notice.title.as_str());
        let state = self.word(&format!(
            "notices-state-{}",
            notice.state_on(self.ctx.today).code()
        ));
        let round = joined([notice.round_text.clone(), state]);
        let category = single.map(|lot| lot.category.clone()).unwrap_or_default();
        self.two(
            ("paper-notice-round", round),
            ("paper-notice-category", category),
        );
        let post = match notice.mail_bid {
            Some(true) => self.word("paper-notice-post-yes"),
            Some(false) => self.word("paper-notice-post-no"),
            None => String::new(),
        };
        self.two(
            ("paper-notice-bid-until", notice.bid_until.clone()),
            ("paper-notice-post", post),
        );
        self.value("paper-notice-place", notice.place.as_str());
        for lot in &notice.lots {
            if single.is_none() || !lot.no.is_blank() {
                let text = self.lot_name(lot);
                self.rows.push(Row::Head(text));
            }
            if single.is_none() {
                self.taken_back(lot);
                self.sums(lot);
                self.value("paper-notice-category", lot.category.as_str());
            }
            self.lot(notice.kind, lot);
        }
        self.caution(notice);
        self.rounds(one);
        self.bring(notice);
    }

    /// The lot as its notice numbers it.
    pub(in super::super) fn lot_name(&self, lot: &Lot) -> String {
        let no = lot.no.text.as_str();
        self.ctx.word("paper-notice-lot", &[("lot", no.into())])
    }

    /// A lot that was stopped or withdrawn while the others go on.
    fn taken_back(&mut self, lot: &Lot) {
        if let Some(state) = lot.taken_back {
            let state = self.word(&format!("notices-lot-{}", state.code()));
            self.fact("paper-notice-lot-state", vec![(state, Look::Amount)]);
        }
    }

    /// The three things of a sale side by side.
    fn three(&mut self, notice: &Notice, lot: &Lot) {
        let (label, when) = self.when(notice);
        let mut cells = vec![(label, when)];
        for (label, sum) in [
            ("paper-notice-floor", lot.floor_price),
            ("paper-notice-deposit", lot.deposit),
        ] {
            cells.push((label, self.sum(sum)));
        }
        let cells = cells
            .into_iter()
            .map(|(label, lines)| {
                let label = self.word(label).replace('\n', "　");
                [(label, Look::Label)].into_iter().chain(lines).collect()
            })
            .collect();
        self.rows.push(Row::Cells {
            cells,
            columns: THREE,
            heads: false,
        });
    }

    /// When bids are opened, or until when anyone may offer.
    pub(in super::super) fn when(&self, notice: &Notice) -> (&'static str, Lines) {
        if notice.state == NoticeState::OpenOffer {
            let until = notice.offer_until.map(|until| {
                let until = day(until, self.ctx);
                self.ctx
                    .word("paper-notice-until", &[("date", until.into())])
            });
            let mut lines: Lines = until
                .into_iter()
                .map(|until| (until, Look::Value))
                .collect();
            lines.push((self.word("paper-notice-offer-how"), Look::Note));
            return ("paper-notice-offer", lines);
        }
        let lines = match notice.open_day() {
            None => vec![(self.word("paper-notice-none"), Look::Value)],
            Some(open) => {
                let mut lines = vec![(day(open, self.ctx), Look::Value)];
                lines.extend(time(notice, self.ctx).map(|time| (time, Look::Amount)));
                lines
            }
        };
        ("paper-notice-open", lines)
    }

    pub(in super::super) fn sum(&self, sum: Option<Money>) -> Lines {
        match sum {
            None => vec![(self.word("paper-notice-none"), Look::Value)],
            Some(money) => {
                let mut lines = vec![(wan(money, self.ctx), Look::Amount)];
                if money.wan_parts().0 > 0 {
                    lines.push((full(money, self.ctx), Look::Note));
                }
                lines
            }
        }
    }

    fn sums(&mut self, lot: &Lot) {
        let (floor, deposit) = (self.sum(lot.floor_price), self.sum(lot.deposit));
        self.fact("paper-notice-floor", floor);
        self.fact("paper-notice-deposit", deposit);
    }

    pub(super) fn case(&mut self, notice: &Notice) {
        let mut cases = notice.cases().map(|case| case.office_form());
        let unit = notice.unit.as_ref();
        let unit = unit.map(|unit| self.ctx.word("paper-notice-unit", &[("unit", unit.into())]));
        let lead = joined([cases.next().unwrap_or_default(), unit.unwrap_or_default()]);
        let more: Vec<String> = cases.collect();
        let mut lines = vec![(lead, Look::Value)];
        if !more.is_empty() {
            lines.push((more.join("、"), Look::Note));
        }
        let issued = notice.issued_on.map(|on| {
            self.ctx
                .word("paper-notice-issued", &[("date", on.long().into())])
        });
        let number = notice.doc_no.clone().unwrap_or_default();
        let issued = [issued.unwrap_or_default(), number];
        self.pair(issued, &mut lines);
        self.fact("paper-notice-case", lines);
    }

    fn lot(&mut self, kind: NoticeKind, lot: &Lot) {
        self.outcome(lot);
        let delivery = delivery_code(lot.delivery);
        if kind == NoticeKind::Estate || lot.delivery != Delivery::Unknown {
            let said = self.word(&format!("notices-delivery-{delivery}"));
            let means = self.word(&format!("notices-delivery-{delivery}-means"));
            self.fact(
                "paper-notice-delivery",
                vec![(said, Look::Value), (means, Look::Note)],
            );
        }
        for item in &lot.items {
            let lines = self.item(item);
            self.fact("paper-notice-what-sold", lines);
        }
        for fact in &lot.facts {
            self.text(&format!("notices-fact-{}", fact.kind.code()), &fact.text);
        }
        self.text("paper-notice-remarks", &lot.remarks);
    }

    fn outcome(&mut self, lot: &Lot) {
        let Some(end) = &lot.result else { return };
        let mut lines = vec![(self.word(outcome_key(end.kind)), Look::Value)];
        if let Some(price) = end.price {
            lines.push((full(price, self.ctx), Look::Value));
        }
        lines.push((
            end.on.map_or_else(|| end.on_raw.clone(), |on| on.long()),
            Look::Note,
        ));
        self.fact("paper-notice-result", lines);
    }

    /// What to bring and how to bid by post; for sales by sealed bids that are still to come.
    fn bring(&mut self, notice: &Notice) {
        let open = notice.state_on(self.ctx.today).is_open();
        if notice.kind != NoticeKind::Estate || !open || notice.state == NoticeState::OpenOffer {
            return;
        }
        let bring: Vec<String> = ["deposit", "identity", "company", "permit", "proxy"]
            .iter()
            .map(|what| self.word(&format!("form-real_estate_bid_form-bring-{what}")))
            .collect();
        let between = match self.size {
            NoticeType::Standard => "",
            NoticeType::Large => "\n",
        };
        self.text("paper-notice-bring-what", &bring.join(between));
        if notice.mail_bid == Some(true) {
            let how = self.word("paper-notice-post-how");
            self.text("paper-notice-post-steps", &how);
        }
    }

    /// The area may be that of the whole parcel while a share is sold.
    fn caution(&mut self, notice: &Notice) {
        let items = || notice.lots.iter().flat_map(|lot| &lot.items);
        if items().any(|item| item.area_m2.is_some_and(|m2| m2 > 0.0)) {
            let text = self.word("paper-notice-area-caution");
            self.fact("paper-notice-area-mind", vec![(text, Look::Note)]);
        }
    }
}

/// The heading of a fact that some sheets need by itself.
pub(in super::super) fn fact(lot: &Lot, kind: FactKind) -> Option<&str> {
    let found = lot.facts.iter().find(|fact| fact.kind == kind)?;
    Some(found.text.trim())
}

/// The end of the message of a way of delivery.
pub(in super::super) fn delivery_code(delivery: Delivery) -> &'static str {
    match delivery {
        Delivery::Yes => "yes",
        Delivery::No => "no",
        Delivery::Partial => "partial",
        Delivery::SeeRemarks => "see",
        Delivery::Unknown => "unknown",
    }
}

/// The message of an ending.
pub(super) fn outcome_key(kind: OutcomeKind) -> &'static str {
    match kind {
        OutcomeKind::Sold => "notices-outcome-sold",
        OutcomeKind::TakenByCreditor => "notices-outcome-takenByCreditor",
        OutcomeKind::SoldInOffer => "notices-outcome-soldInOffer",
        OutcomeKind::Failed => "notices-outcome-failed",
        OutcomeKind::Unknown => "notices-outcome-unknown",
    }
}
