//! Notices to persons: 公示送達 and 獎勵檢舉.

use kiosk_model::date::RocDate;
use kiosk_model::notice::{Addressee, Notice, Reward, Service};

use super::super::super::flow::Look;
use super::super::phrases::{day, full, wan};
use super::{Rows, joined};

impl Rows<'_> {
    pub(super) fn service(&mut self, notice: &Notice) {
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

    pub(super) fn reward(&mut self, notice: &Notice) {
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
        let long = |on: Option<RocDate>| on.map(|on| on.long());
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
}
