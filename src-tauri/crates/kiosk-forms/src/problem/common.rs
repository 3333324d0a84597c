//! The closed list of codes that every form can have, each with its message `problem-<code>`.

/// Names, codes and weights of the problems, written once.
macro_rules! codes {
    ($($(#[$doc:meta])+ $name:ident = $code:literal, $weight:ident;)+) => {
        /// Codes of problems that every form can have.
        ///
        /// Whether a code is hard follows `data-rules.md`: only what cannot refuse a real person is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Common {
            $($(#[$doc])+ $name,)+
        }

        impl Common {
            /// Every code.
            pub const ALL: &[Common] = &[$(Common::$name),+];

            /// The code as it stands in message keys and in JSON.
            pub fn name(self) -> &'static str {
                match self {
                    $(Common::$name => $code,)+
                }
            }

            /// Whether it keeps the form from being printed as filled.
            pub fn is_hard(self) -> bool {
                match self {
                    $(Common::$name => is_hard!($weight),)+
                }
            }
        }
    };
}

macro_rules! is_hard {
    (hard) => {
        true
    };
    (soft) => {
        false
    };
}

codes! {
    /// Nothing was answered.
    Required = "required", hard;
    /// A box that must be ticked.
    MustTick = "must_tick", hard;
    /// Fewer characters than needed: `{ $min }`, `{ $n }` to go.
    TooShort = "too_short", hard;
    /// More characters than fit: `{ $max }`, `{ $n }` too many.
    TooLong = "too_long", hard;
    /// Less than `{ $min }`.
    TooSmall = "too_small", hard;
    /// More than `{ $max }`.
    TooLarge = "too_large", hard;
    /// Fewer rows than `{ $min }`.
    RowsMissing = "rows_missing", hard;
    /// More rows than `{ $max }`.
    RowsTooMany = "rows_too_many", hard;
    /// 其他 is ticked and its words are missing.
    WordsMissing = "words_missing", hard;
    /// Control characters, line breaks where none belong, marks of direction.
    ControlCharacter = "control_character", hard;
    /// A character of private use (造字), which no other machine can read.
    PrivateUse = "private_use", hard;
    /// A name with a sign that does not belong into names (soft).
    NameSign = "name_sign", soft;
    /// A name without a letter (soft).
    NameLetter = "name_letter", soft;
    /// A personal number that is not one.
    IdPerson = "id_person", hard;
    /// A resident number whose check digit does not agree.
    IdResident = "id_resident", hard;
    /// A personal number with `{ $n }` characters too few.
    IdShort = "id_short", hard;
    /// A personal number with `{ $n }` characters too many.
    IdLong = "id_long", hard;
    /// The twelve digits of a residence card instead of the number.
    IdCardNumber = "id_card_number", hard;
    /// A business number whose check digit does not agree.
    IdBusiness = "id_business", hard;
    /// A business number that does not have eight digits.
    IdBusinessLength = "id_business_length", hard;
    /// An old resident number after its last day (soft).
    IdOldEnded = "id_old_ended", soft;
    /// Neither a personal nor a business number, but perhaps a passport number (soft).
    Passport = "passport", soft;
    /// A mobile number with `{ $n }` digits too few.
    MobileShort = "mobile_short", hard;
    /// A mobile number with `{ $n }` digits too many.
    MobileLong = "mobile_long", hard;
    /// A mobile number with an extension.
    MobileExtension = "mobile_extension", hard;
    /// Not a mobile number, in a field for one (soft).
    MobileKind = "mobile_kind", soft;
    /// A telephone number in no known shape (soft).
    PhoneShape = "phone_shape", soft;
    /// Not an e-mail address.
    Email = "email", hard;
    /// A case number that cannot be read (soft).
    CaseNumber = "case_number", soft;
    /// A division that is not one or two Chinese characters (soft).
    Division = "division", soft;
    /// A bank account with other signs than digits and strokes.
    BankForm = "bank_form", hard;
    /// A bank account of an unusual length or of a bank that is not known (soft).
    BankAccount = "bank_account", soft;
    /// A number of a letter without a number in it (soft).
    DocNumber = "doc_number", soft;
    /// A number of a parcel that cannot be read (soft).
    ParcelNo = "parcel_no", soft;
    /// A number of a building that cannot be read (soft).
    BuildingNo = "building_no", soft;
    /// A car's plate in no known shape (soft).
    Plate = "plate", soft;
    /// A postal code that no place has.
    Postcode = "postcode", hard;
    /// A postal code of another township (soft).
    PostcodeOther = "postcode_other", soft;
    /// Not a county of the list.
    County = "county", hard;
    /// Not a township of its county.
    Township = "township", hard;
    /// An answers file: not JSON, at `{ $line }`, `{ $column }`.
    NotJson = "not_json", hard;
    /// An answers file: not an object of fields.
    NotAnObject = "not_an_object", hard;
    /// An answers file: the form has no such field.
    UnknownField = "unknown_field", hard;
    /// An answers file: the field is computed, or written by hand, and takes no answer.
    NotAnInput = "not_an_input", hard;
    /// An answers file: the other answers leave no place for this one.
    NotApplicable = "not_applicable", hard;
    /// An answers file: text was expected.
    ExpectedText = "expected_text", hard;
    /// An answers file: one of `{ $choices }` was expected.
    ExpectedChoice = "expected_choice", hard;
    /// An answers file: a list of some of `{ $choices }` was expected.
    ExpectedChoices = "expected_choices", hard;
    /// An answers file: a date was expected.
    ExpectedDate = "expected_date", hard;
    /// An answers file: a day and time was expected.
    ExpectedDateTime = "expected_date_time", hard;
    /// An answers file: a month was expected.
    ExpectedMonth = "expected_month", hard;
    /// An answers file: an amount was expected.
    ExpectedAmount = "expected_amount", hard;
    /// An answers file: a whole number was expected.
    ExpectedNumber = "expected_number", hard;
    /// An answers file: a number with at most two places was expected.
    ExpectedDecimal = "expected_decimal", hard;
    /// An answers file: a share was expected.
    ExpectedFraction = "expected_fraction", hard;
    /// An answers file: true or false was expected.
    ExpectedYesNo = "expected_yes_no", hard;
    /// An answers file: a list of rows was expected.
    ExpectedRows = "expected_rows", hard;
}
