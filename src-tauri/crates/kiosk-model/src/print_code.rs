//! The code on a printed notice: twelve digits, typed on a number pad, by which the kiosk says later
//! whether the print still holds.
//!
//! Seven digits stand for the notice, four for what it said on the day of the print, the last checks
//! the others. The code is a reminder, not a proof: who wants to be sure asks the division. Two
//! notices share seven digits once in ten million pairs, and a change goes unnoticed once in ten
//! thousand.

use std::fmt;

use crate::date::RocDate;
use crate::notice::{Delivery, Item, Lot, Movable, Notice, NoticeId, NoticeState, Told};
use crate::text::ident;

/// Digits of the part that stands for the notice, and of the part that stands for its content.
const NOTICE_DIGITS: u64 = 10_000_000;
const CONTENT_DIGITS: u64 = 10_000;
/// Digits in all.
const DIGITS: usize = 12;

/// The code of a notice as it was printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PrintCode {
    notice: u32,
    content: u16,
}

/// Why typed digits are no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PrintCodeError {
    /// Not twelve digits.
    #[error("a code has twelve digits")]
    Length,
    /// Something else than a digit.
    #[error("a code has digits only")]
    NotADigit,
    /// A digit is wrong, or two stand in each other's place.
    #[error("the last digit does not fit the others")]
    CheckDigit,
}

/// What is to be said about a print.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrintVerdict {
    /// The notice says today what the print says.
    Valid,
    /// It was published again with other words, another price or day, or put off.
    Changed,
    /// It was stopped or withdrawn.
    Withdrawn,
    /// The sale is over, or the period of publication.
    Over,
    /// The kiosk's data hold no such notice: withdrawn or over long ago, or another branch's. That
    /// it is missing proves nothing.
    Unknown,
}

impl PrintVerdict {
    /// The message that says it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Valid => "paper-notice-check-valid",
            Self::Changed => "paper-notice-check-changed",
            Self::Withdrawn => "paper-notice-check-withdrawn",
            Self::Over => "paper-notice-check-over",
            Self::Unknown => "paper-notice-check-unknown",
        }
    }
}

impl PrintCodeError {
    /// The message that says what to do.
    pub fn message(self) -> &'static str {
        "paper-notice-check-mistyped"
    }
}

impl PrintCode {
    /// The code of a notice as it is now.
    pub fn of(notice: &Notice) -> Self {
        Self {
            notice: id_part(&notice.id),
            content: content_part(notice),
        }
    }

    /// Reads typed digits; spaces, dashes and wide digits do no harm.
    ///
    /// # Errors
    /// Anything but twelve digits of which the last fits.
    pub fn parse(typed: &str) -> Result<Self, PrintCodeError> {
        let mut digits = Vec::with_capacity(DIGITS);
        for c in ident(typed).chars() {
            match c.to_digit(10) {
                Some(digit) => digits.push(digit as u8),
                None if c.is_whitespace() || c == '-' => {}
                None => return Err(PrintCodeError::NotADigit),
            }
            if digits.len() > DIGITS {
                return Err(PrintCodeError::Length);
            }
        }
        if digits.len() != DIGITS {
            return Err(PrintCodeError::Length);
        }
        if check_digit(&digits) != 0 {
            return Err(PrintCodeError::CheckDigit);
        }
        let number = |digits: &[u8]| digits.iter().fold(0_u32, |n, d| n * 10 + u32::from(*d));
        Ok(Self {
            notice: number(&digits[..7]),
            content: u16::try_from(number(&digits[7..11])).map_err(|_| PrintCodeError::Length)?,
        })
    }

    /// Whether it may be the code of the notice with this id.
    pub fn may_be_of(self, id: &NoticeId) -> bool {
        id_part(id) == self.notice
    }

    /// What is to be said about the print, from the notices whose ids it may be of.
    pub fn verdict<'n>(
        self,
        candidates: impl IntoIterator<Item = &'n Notice>,
        today: RocDate,
    ) -> PrintVerdict {
        let mut verdict = PrintVerdict::Unknown;
        for notice in candidates {
            if !self.may_be_of(&notice.id) {
                continue;
            }
            let same = content_part(notice) == self.content;
            verdict = of_state(notice.state_on(today), same);
            // Another notice may share the digits of the id, hardly those of the content too.
            if same {
                break;
            }
        }
        verdict
    }
}

impl fmt::Display for PrintCode {
    /// Three groups of four, as they are printed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let eleven = format!("{:07}{:04}", self.notice, self.content);
        let digits: Vec<u8> = eleven.bytes().map(|b| b - b'0').collect();
        let last = check_digit(&digits);
        write!(
            f,
            "{} {} {}{last}",
            &eleven[..4],
            &eleven[4..8],
            &eleven[8..]
        )
    }
}

fn of_state(state: NoticeState, same: bool) -> PrintVerdict {
    match state {
        NoticeState::Stopped | NoticeState::Withdrawn => PrintVerdict::Withdrawn,
        NoticeState::Postponed => PrintVerdict::Changed,
        NoticeState::Failed
        | NoticeState::Sold
        | NoticeState::TakenByCreditor
        | NoticeState::SoldInOffer
        | NoticeState::EndedUnknown
        | NoticeState::Expired => PrintVerdict::Over,
        NoticeState::Upcoming
        | NoticeState::BiddingToday
        | NoticeState::OpenOffer
        | NoticeState::Corrected
        | NoticeState::Posted => {
            if same {
                PrintVerdict::Valid
            } else {
                PrintVerdict::Changed
            }
        }
    }
}

fn id_part(id: &NoticeId) -> u32 {
    let mut hash = Hash::new();
    hash.text("id", id.as_str());
    (hash.0 % NOTICE_DIGITS) as u32
}

fn content_part(notice: &Notice) -> u16 {
    let mut hash = Hash::new();
    hash.notice(notice);
    (hash.0 % CONTENT_DIGITS) as u16
}

/// FNV-1a over labelled texts. What is empty adds nothing, so that a fact the program learns to read
/// later leaves the codes of notices without it as they were.
struct Hash(u64);

impl Hash {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn text(&mut self, label: &str, text: &str) {
        let text = text.trim();
        if !text.is_empty() {
            self.bytes(label.as_bytes());
            self.bytes(&[0]);
            self.bytes(text.as_bytes());
            self.bytes(&[0xff]);
        }
    }

    fn shown(&mut self, label: &str, value: Option<impl fmt::Display>) {
        if let Some(value) = value {
            self.text(label, &value.to_string());
        }
    }

    fn day(&mut self, label: &str, day: Option<RocDate>) {
        self.shown(label, day.map(RocDate::iso));
    }

    /// What is printed of a notice; how a sale ended is judged by its state.
    fn notice(&mut self, notice: &Notice) {
        self.text("kind", notice.kind.code());
        for case in notice.cases() {
            self.text("case", &case.office_form());
        }
        self.shown("unit", notice.unit.as_deref());
        self.text("title", &notice.title);
        self.shown("document", notice.doc_no.as_deref());
        self.day("issued", notice.issued_on);
        self.day("until", notice.valid_to);
        self.text("round", &notice.round_text);
        self.shown("open", notice.open_at.as_deref());
        self.text("bid", &notice.bid_until);
        self.shown("mail", notice.mail_bid);
        self.text("place", &notice.place);
        self.day("offer", notice.offer_until);
        for lot in &notice.lots {
            self.lot(lot);
        }
        if let Some(service) = &notice.service {
            for addressee in &service.addressees {
                self.text("for", &addressee.name);
                self.text("by", &addressee.representative);
            }
            self.text("served", &service.document);
            self.text("basis", &service.basis);
            self.day("effect", service.effective_on);
            self.text("collect", &service.collect_at);
        }
        if let Some(reward) = &notice.reward {
            self.text("debtor", &reward.debtor.name);
            self.text("by", &reward.debtor.representative);
            self.text("agency", &reward.agency);
            self.text("debt", &reward.debt_kind);
            self.text("owed", &reward.debt_text);
            for wanted in &reward.wanted {
                self.text("wanted", wanted);
            }
            self.shown("rate", reward.rate.map(|rate| rate.get()));
            self.shown("cap", reward.cap.map(|money| money.get()));
            self.text("contact", &reward.contact);
        }
    }

    fn lot(&mut self, lot: &Lot) {
        self.text("lot", &lot.no.text);
        self.shown("back", lot.taken_back.map(NoticeState::code));
        self.text("category", &lot.category);
        self.shown("floor", lot.floor_price.map(|money| money.get()));
        self.shown("deposit", lot.deposit.map(|money| money.get()));
        let delivery = match lot.delivery {
            Delivery::Yes => "yes",
            Delivery::No => "no",
            Delivery::Partial => "partial",
            Delivery::SeeRemarks => "see",
            Delivery::Unknown => "",
        };
        self.text("delivery", delivery);
        for item in &lot.items {
            self.item(item);
        }
        for fact in &lot.facts {
            self.text(fact.kind.code(), &fact.text);
        }
        self.text("remarks", &lot.remarks);
    }

    fn item(&mut self, item: &Item) {
        self.text("county", &item.county);
        self.text("township", &item.township);
        self.text("address", &item.address);
        self.text("name", &item.name);
        self.text("quantity", &item.quantity);
        self.shown("m2", item.area_m2.map(|area| format!("{area:.2}")));
        self.shown("share", item.share.as_deref());
        for number in item.building_nos.iter().chain(&item.floors) {
            self.text("building", number);
        }
        self.shown("price", item.floor_price.map(|money| money.get()));
        if let Some(movable) = &item.movable {
            self.movable(movable);
        }
    }

    fn movable(&mut self, movable: &Movable) {
        for (label, text) in [
            ("plate", &movable.plate),
            ("brand", &movable.brand),
            ("model", &movable.model),
            ("engine", &movable.engine),
            ("made", &movable.made),
            ("mileage", &movable.mileage),
            ("stored", &movable.stored_at),
            ("condition", &movable.condition),
        ] {
            self.text(label, text);
        }
        for (label, told) in [
            ("key", movable.key),
            ("runs", movable.runs),
            ("registrable", movable.registrable),
        ] {
            let told = match told {
                Told::Yes => "yes",
                Told::No => "no",
                Told::Conflicting => "both",
                Told::Unknown => "",
            };
            self.text(label, told);
        }
    }
}

/// The check digit of some digits, 0 for digits that end with their own (Damm's quasigroup: it finds
/// every single wrong digit and every two neighbours in each other's place).
fn check_digit(digits: &[u8]) -> u8 {
    const NEXT: [[u8; 10]; 10] = [
        [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
        [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
        [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
        [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
        [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
        [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
        [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
        [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
        [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
        [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
    ];
    digits.iter().fold(0, |row, digit| {
        NEXT[usize::from(row)][usize::from(*digit % 10)]
    })
}

#[cfg(test)]
#[path = "print_code_tests.rs"]
mod tests;
