//! The facts of a notice in the order in which people ask for them.

use kiosk_model::notice::{
    Addressee, Delivery, FactKind, Item, Lot, Movable, Notice, NoticeKind, NoticeState,
    OutcomeKind, Reward, Service, Told,
};

use super::super::canvas::Across;
use super::super::flow::{Column, Lines, Look, Row};
use super::super::sheet::PaperContext;
use super::phrases::{area, day, full, place, time, wan};
use super::{NoticeOnPaper, NoticeType};

/// When, for how much, how much before: the three things of a sale.
const THREE: &[Column] = &[
    Column::new(0.36, Across::Left),
    Column::new(0.34, Across::Left),
    Column::new(0.30, Across::Left),
];

/// Round, day, price, outcome.
const ROUNDS: &[Column] = &[
    Column::new(0.27, Across::Left),
    Column::new(0.22, Across::Left),
    Column::new(0.25, Across::Right),
    Column::new(0.26, Across::Right),
];

/// Two short facts side by side.
const PAIR: &[Column] = &[
    Column::naming(0.19),
    Column::new(0.36, Across::Left),
    Column::naming(0.14),
    Column::new(0.31, Across::Left),
];

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

/// Every row of a notice.
pub(super) fn rows(one: NoticeOnPaper<'_>, size: NoticeType, ctx: &PaperContext<'_>) -> Vec<Row> {
    let notice = one.notice;
    let mut rows = Rows::new(size, ctx);
    match notice.kind {
        NoticeKind::Estate | NoticeKind::Movable => rows.sale(one),
        NoticeKind::Service => rows.service(notice),
        NoticeKind::Reward => rows.reward(notice),
    }
    rows.attachments(notice);
    rows.rows
}

pub(super) struct Rows<'a> {
    rows: Vec<Row>,
    size: NoticeType,
    ctx: &'a PaperContext<'a>,
}

impl<'a> Rows<'a> {
    pub(super) fn new(size: NoticeType, ctx: &'a PaperContext<'a>) -> Self {
        Self {
            rows: Vec::new(),
            size,
            ctx,
        }
    }

    pub(super) fn word(&self, key: &str) -> String {
        self.ctx.word(key, &[])
    }

    fn head(&mut self, key: &str) {
        let text = self.word(key);
        self.rows.push(Row::Head(text));
    }

    fn fact(&mut self, key: &str, lines: Lines) {
        let lines: Lines = lines
            .into_iter()
            .filter(|(text, _)| !text.trim().is_empty())
            .collect();
        if !lines.is_empty() {
            let label = self.word(key);
            self.rows.push(Row::Fact { label, lines });
        }
    }

    /// A fact of one line; nothing when nobody says.
    fn value(&mut self, key: &str, value: impl Into<String>) {
        self.fact(key, vec![(value.into(), Look::Value)]);
    }

    /// A text that may be long.
    fn text(&mut self, key: &str, text: &str) {
        let text = text.trim();
        if !text.is_empty() {
            let label = self.word(key);
            let text = text.to_owned();
            self.rows.push(Row::Text { label, text });
        }
    }

    fn sale(&mut self, one: NoticeOnPaper<'_>) {
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
                let text = self
                    .ctx
                    .word("paper-notice-lot", &[("lot", lot.no.text.as_str().into())]);
                self.rows.push(Row::Head(text));
            }
            if single.is_none() {
                self.sums(lot);
            }
            if single.is_none() {
                self.value("paper-notice-category", lot.category.as_str());
            }
            self.lot(notice.kind, lot);
        }
        self.caution(notice);
        self.rounds(one);
        self.bring(notice);
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
    pub(super) fn when(&self, notice: &Notice) -> (&'static str, Lines) {
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

    pub(super) fn sum(&self, sum: Option<kiosk_model::money::Money>) -> Lines {
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

    fn case(&mut self, notice: &Notice) {
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

    /// Two facts side by side, in large type below one another; nothing where nobody says.
    fn two(&mut self, one: (&'static str, String), other: (&'static str, String)) {
        let both = !one.1.is_empty() && !other.1.is_empty();
        if self.size == NoticeType::Large || !both {
            self.value(one.0, one.1);
            self.value(other.0, other.1);
            return;
        }
        let cells = [one, other].map(|(key, value)| {
            let label = self.word(key);
            [vec![(label, Look::Label)], vec![(value, Look::Value)]]
        });
        self.rows.push(Row::Cells {
            cells: cells.concat(),
            columns: PAIR,
            heads: false,
        });
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

    fn item(&self, item: &Item) -> Lines {
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

    /// Two notes on one line, in large type below one another.
    fn pair(&self, notes: [String; 2], lines: &mut Lines) {
        match self.size {
            NoticeType::Standard => lines.push((joined(notes), Look::Note)),
            NoticeType::Large => lines.extend(notes.map(|note| (note, Look::Note))),
        }
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

    /// The area may be that of the whole parcel while a share is sold.
    fn caution(&mut self, notice: &Notice) {
        let items = || notice.lots.iter().flat_map(|lot| &lot.items);
        if items().any(|item| item.area_m2.is_some_and(|m2| m2 > 0.0)) {
            let text = self.word("paper-notice-area-caution");
            self.fact("paper-notice-area-mind", vec![(text, Look::Note)]);
        }
    }

    fn rounds(&mut self, one: NoticeOnPaper<'_>) {
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

    fn service(&mut self, notice: &Notice) {
        let Some(service) = &notice.service else {
            return;
        };
        self.addressees(service);
        self.value("paper-notice-title", notice.title.as_str());
        self.text("paper-notice-document", &service.document);
        self.case(notice);
        let effective = service.effective_on.map(|on| day(on, self.ctx));
        let means = self.word("paper-notice-effective-means");
        match effective {
            Some(on) => self.fact(
                "paper-notice-effective",
                vec![(on, Look::Amount), (means, Look::Note)],
            ),
            None => {
                let unknown = self.word("paper-notice-effective-none");
                self.fact("paper-notice-effective", vec![(unknown, Look::Note)]);
            }
        }
        self.text("paper-notice-collect", &service.collect_at);
        let how = self.word("paper-notice-collect-how");
        self.fact("paper-notice-do", vec![(how, Look::Note)]);
        self.text("paper-notice-basis", &service.basis);
        self.period(notice);
    }

    fn addressees(&mut self, service: &Service) {
        let names: Vec<String> = service
            .addressees
            .iter()
            .map(|one| self.named(one))
            .collect();
        let count = names.len();
        if count > 8 {
            self.text("paper-notice-addressee", &names.join("、"));
        } else {
            self.value("paper-notice-addressee", names.join("、"));
        }
    }

    fn named(&self, one: &Addressee) -> String {
        if one.representative.is_empty() {
            return one.name.clone();
        }
        self.ctx.word(
            "paper-notice-represented",
            &[
                ("name", one.name.as_str().into()),
                ("by", one.representative.as_str().into()),
            ],
        )
    }

    fn reward(&mut self, notice: &Notice) {
        let Some(reward) = &notice.reward else { return };
        let debtor = self.named(&reward.debtor);
        self.fact("paper-notice-debtor", vec![(debtor, Look::Amount)]);
        self.value("paper-notice-title", notice.title.as_str());
        let debt = match reward.debt_amount {
            _ if !reward.debt_text.is_empty() => reward.debt_text.clone(),
            Some(amount) => full(amount, self.ctx),
            None => String::new(),
        };
        self.value(
            "paper-notice-debt",
            joined([reward.debt_kind.clone(), debt]),
        );
        self.value("paper-notice-agency", reward.agency.as_str());
        self.value("paper-notice-wanted", reward.wanted.join("、"));
        self.money_for_it(reward);
        self.text("paper-notice-contact", &reward.contact);
        self.case(notice);
        self.period(notice);
    }

    fn money_for_it(&mut self, reward: &Reward) {
        let ctx = self.ctx;
        let rate = reward.rate.map(|rate| {
            let rate = rate.grouped();
            let rate = rate.strip_suffix(".00").unwrap_or(&rate).to_owned();
            ctx.word("paper-notice-rate", &[("rate", rate.into())])
        });
        let cap = reward.cap.map(|cap| {
            let amount = wan(cap, ctx);
            ctx.word("paper-notice-cap", &[("amount", amount.into())])
        });
        let lines = [rate, cap]
            .into_iter()
            .flatten()
            .map(|said| (said, Look::Value))
            .collect();
        self.fact("paper-notice-reward-sum", lines);
    }

    fn period(&mut self, notice: &Notice) {
        let ctx = self.ctx;
        let long = |on: Option<kiosk_model::date::RocDate>| on.map(|on| on.long());
        let said = match (
            long(notice.valid_from.or(notice.issued_on)),
            long(notice.valid_to),
        ) {
            (Some(from), Some(to)) => ctx.word(
                "paper-notice-from-to",
                &[("from", from.into()), ("to", to.into())],
            ),
            (None, Some(to)) => ctx.word("paper-notice-until", &[("date", to.into())]),
            _ => return,
        };
        self.value("paper-notice-period", said);
    }

    fn attachments(&mut self, notice: &Notice) {
        let titles: Vec<&str> = notice
            .attachments
            .iter()
            .map(|one| one.title.as_str())
            .filter(|title| !title.is_empty())
            .collect();
        if !titles.is_empty() {
            let note = titles.join("、");
            self.fact("paper-notice-attachments", vec![(note, Look::Note)]);
        }
    }
}

/// The heading of a fact that some sheets need by itself.
pub(super) fn fact(lot: &Lot, kind: FactKind) -> Option<&str> {
    let found = lot.facts.iter().find(|fact| fact.kind == kind)?;
    Some(found.text.trim())
}

/// The end of the message of a way of delivery.
pub(super) fn delivery_code(delivery: Delivery) -> &'static str {
    match delivery {
        Delivery::Yes => "yes",
        Delivery::No => "no",
        Delivery::Partial => "partial",
        Delivery::SeeRemarks => "see",
        Delivery::Unknown => "unknown",
    }
}

fn outcome_key(kind: OutcomeKind) -> &'static str {
    match kind {
        OutcomeKind::Sold => "notices-outcome-sold",
        OutcomeKind::TakenByCreditor => "notices-outcome-takenByCreditor",
        OutcomeKind::SoldInOffer => "notices-outcome-soldInOffer",
        OutcomeKind::Failed => "notices-outcome-failed",
        OutcomeKind::Unknown => "notices-outcome-unknown",
    }
}

/// Two facts of one row, a full-width space between them.
fn joined(parts: [String; 2]) -> String {
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\u{3000}")
}
