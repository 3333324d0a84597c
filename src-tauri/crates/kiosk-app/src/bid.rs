//! From a notice to the bid (書表 22): what the notice decides is filled in, the rest is the bidder's.

use kiosk_forms::{Target, Value};
use kiosk_model::case_no::CaseNo;
use kiosk_model::date_time::RocDateTime;
use kiosk_model::notice::{Lot, Notice, NoticeKind, Round};

use crate::Kiosk;
use crate::error::Error;

/// The form of the bid.
const BID_FORM: &str = "real_estate_bid_form";

impl Kiosk {
    /// Opens the bid form for one lot of a notice: case, division, lot, round, day of opening,
    /// deposit and floor price come from the notice, and replace what an earlier bid of the visit
    /// said of them. The floor price is not printed; a total below it is told before printing.
    ///
    /// # Errors
    /// No such notice or lot, a lot that was taken back, a notice that is no sale of land or buildings, no ledger, or a damaged
    /// catalogue.
    pub fn open_bid(&self, id: &str, lot: &str) -> Result<(), Error> {
        let notice = self.get_notice(id)?;
        if notice.kind != NoticeKind::Estate {
            return Err(Error::NotReady("no sale of land or buildings"));
        }
        let lot = notice
            .lots_that_go_on()
            .find(|known| known.key == lot)
            .ok_or(Error::NotFound("lot"))?;
        self.open_form(BID_FORM)?;
        self.with_filling(|filling| {
            for (field, value) in answers(&notice, lot) {
                // A value the form does not take (a lot name that is too long) is left to the bidder.
                let _ = filling.answer(&Target::field(field), value);
            }
            Ok(())
        })
    }
}

/// What the notice decides, by field of the form; `None` where it does not say.
fn answers(notice: &Notice, lot: &Lot) -> [(&'static str, Option<Value>); 7] {
    let text = |text: String| (!text.is_empty()).then(|| Value::Text(text.into()));
    let case = notice.case_no.as_ref().map(CaseNo::office_form);
    let opening = notice.open_day().and_then(|day| {
        let (hour, minute) = notice.open_time()?;
        RocDateTime::new(day, hour, minute).ok()
    });
    [
        ("case_number", case.and_then(text)),
        ("division", notice.unit.clone().and_then(text)),
        ("lot_no", text(lot.no.text.clone())),
        ("auction_round", notice.round.and_then(round)),
        ("opening_date", opening.map(Value::DateTime)),
        ("deposit_amount", lot.deposit.map(Value::Money)),
        ("floor_price", lot.floor_price.map(Value::Money)),
    ]
}

/// The round as the form offers it; special sales are not bid for.
fn round(round: Round) -> Option<Value> {
    let choice = match round {
        Round::Nth(1) => "first",
        Round::Nth(2) => "second",
        Round::Nth(3) => "third",
        Round::AfterSpecial => "after_special",
        Round::Nth(_) | Round::SpecialSale => return None,
    };
    Some(Value::Choice(choice.to_owned()))
}
