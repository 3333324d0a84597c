//! Kinds of answers, and what follows from the kind alone.
use serde::Deserialize;

/// Kinds of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// One line of text.
    Text,
    /// Several lines of text.
    Multiline,
    /// One of the choices.
    Choice,
    /// Any number of the choices.
    MultiChoice,
    /// One of the choices, or words of one's own.
    ChoiceOrText,
    /// A box to tick.
    Checkbox,
    /// A day of the Republic calendar.
    RocDate,
    /// A day and the time of day.
    RocDatetime,
    /// A month of the Republic calendar.
    RocMonth,
    /// National ID or resident number.
    NationalId,
    /// National ID, resident number, business number, or as a last resort a passport number.
    PersonOrOrgId,
    /// A telephone number of any kind.
    Phone,
    /// A mobile number.
    Mobile,
    /// An e-mail address.
    Email,
    /// A postal address.
    Address,
    /// Whole New Taiwan dollars.
    Money,
    /// An amount in Chinese capitals; always computed.
    MoneyCapitals,
    /// A whole number.
    Integer,
    /// An enforcement case number.
    CaseNumber,
    /// The division in charge (股), one or two characters.
    Division,
    /// Business number (統一編號).
    Ubn,
    /// Bank account: digits, with the bank and branch or without.
    BankAccount,
    /// The number of an official letter (文號).
    DocNumber,
    /// A number with up to two places.
    Decimal,
    /// A share of a right: the whole, or so many of so many parts.
    Fraction,
    /// Number of a parcel of land (地號).
    ParcelNo,
    /// Number of a building (建號).
    BuildingNo,
    /// Plate of a car or motorcycle (車號).
    Plate,
    /// A county or city.
    County,
    /// A township or district of the county beside it.
    Township,
    /// Rows of columns.
    Table,
    /// Ink on paper; never asked on the screen.
    Signature,
    /// A seal on paper; never asked on the screen.
    Seal,
}

impl FieldKind {
    /// Numbers and codes, normalised before they are compared or checked.
    pub fn is_code(self) -> bool {
        matches!(
            self,
            FieldKind::NationalId
                | FieldKind::PersonOrOrgId
                | FieldKind::Phone
                | FieldKind::Mobile
                | FieldKind::CaseNumber
                | FieldKind::Ubn
                | FieldKind::BankAccount
                | FieldKind::DocNumber
                | FieldKind::ParcelNo
                | FieldKind::BuildingNo
                | FieldKind::Plate
        )
    }

    /// Put on paper by hand and never asked on the screen.
    pub fn is_ink(self) -> bool {
        matches!(self, FieldKind::Signature | FieldKind::Seal)
    }

    /// Whether the answer is text that the citizen writes.
    pub fn is_text(self) -> bool {
        self.is_code()
            || matches!(
                self,
                FieldKind::Text
                    | FieldKind::Multiline
                    | FieldKind::Email
                    | FieldKind::Address
                    | FieldKind::Division
            )
    }

    /// Shown masked on the screen; paper prints it in full.
    pub fn is_sensitive(self) -> bool {
        matches!(self, FieldKind::NationalId | FieldKind::PersonOrOrgId)
    }
}
