//! Accounts for money that is paid back: bank 3 + branch 4 + account, or the post office's 7 + 7.

use std::fmt;

use thiserror::Error;

use crate::text::ident;

/// The code of the post office among the banks.
const POST: &str = "700";
/// The two halves of a post office account, 局號 and 帳號.
const POST_HALF: usize = 7;

/// Why an account is questioned. Says nothing of what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum BankError {
    /// Nothing was typed.
    #[error("no account")]
    Empty,
    /// Something else than digits and dashes.
    #[error("not digits and dashes")]
    Form,
    /// A bank code that has not 3 digits, or a branch code that has not 4.
    #[error("not a bank or branch code")]
    Bank,
    /// An account of fewer than 6 or more than 16 digits; at the post office other than 14.
    #[error("an account of {got} digits")]
    Length {
        /// Digits of the account.
        got: usize,
    },
}

impl BankError {
    /// The code by which a message is chosen.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "bankEmpty",
            Self::Form => "bankForm",
            Self::Bank => "bankBank",
            Self::Length { .. } => "bankLength",
        }
    }

    /// Whether the account must be refused; banks differ, so only what is no number is.
    pub fn is_hard(self) -> bool {
        matches!(self, Self::Form)
    }
}

/// An account. Its `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BankAccount {
    bank: Option<String>,
    branch: Option<String>,
    account: String,
}

impl BankAccount {
    /// Reads an account as typed: `004-0123-123456789012`, `004-123456789012`, `123456789012`, and
    /// at the post office `700-0010123-0123456` or `0010123-0123456`.
    ///
    /// Digits in a row are an account alone: where bank and branch would end is not guessed.
    ///
    /// # Errors
    /// What is odd about it; [`BankError::is_hard`] says whether it must be refused.
    pub fn parse(typed: &str) -> Result<Self, BankError> {
        let text = ident(typed);
        if text.is_empty() {
            return Err(BankError::Empty);
        }
        let parts: Vec<&str> = text.split('-').collect();
        let digits = |s: &&str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
        if !parts.iter().all(digits) {
            return Err(BankError::Form);
        }
        match parts[..] {
            [POST, office, account] if office.len() == POST_HALF => post(office, account),
            [POST, account] => {
                let half = account.len().min(POST_HALF);
                let (office, account) = account.split_at(half);
                post(office, account)
            }
            [office, account] if office.len() == POST_HALF => post(office, account),
            [account] => Self::at(None, None, account),
            [bank, account] => Self::at(Some(bank), None, account),
            // Some banks write their accounts with dashes of their own.
            [bank, branch, ref account @ ..] => {
                Self::at(Some(bank), Some(branch), &account.concat())
            }
            [] => Err(BankError::Empty),
        }
    }

    fn at(bank: Option<&str>, branch: Option<&str>, account: &str) -> Result<Self, BankError> {
        if bank.is_some_and(|code| code.len() != 3) || branch.is_some_and(|code| code.len() != 4) {
            return Err(BankError::Bank);
        }
        let got = account.len();
        if !(6..=16).contains(&got) {
            return Err(BankError::Length { got });
        }
        Ok(Self {
            bank: bank.map(str::to_owned),
            branch: branch.map(str::to_owned),
            account: account.to_owned(),
        })
    }

    /// The bank's code, three digits.
    pub fn bank(&self) -> Option<&str> {
        self.bank.as_deref()
    }

    /// The branch's code, four digits.
    pub fn branch(&self) -> Option<&str> {
        self.branch.as_deref()
    }

    /// The account's digits; at the post office 局號 and 帳號 in a row.
    pub fn account(&self) -> &str {
        &self.account
    }

    /// Whether it is kept at the post office.
    pub fn is_post_office(&self) -> bool {
        self.bank() == Some(POST)
    }

    /// The account as printed, `004-0123-123456789012`, `700-0010123-0123456`.
    pub fn shown(&self) -> String {
        let halves = if self.is_post_office() && self.account.len() == 2 * POST_HALF {
            let (office, account) = self.account.split_at(POST_HALF);
            vec![office, account]
        } else {
            vec![self.account()]
        };
        let codes = [self.bank(), self.branch()].into_iter().flatten();
        codes.chain(halves).collect::<Vec<_>>().join("-")
    }
}

/// 局號 and 帳號 of the post office.
fn post(office: &str, account: &str) -> Result<BankAccount, BankError> {
    let got = office.len() + account.len();
    if got != 2 * POST_HALF {
        return Err(BankError::Length { got });
    }
    Ok(BankAccount {
        bank: Some(POST.to_owned()),
        branch: None,
        account: format!("{office}{account}"),
    })
}

impl fmt::Debug for BankAccount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BankAccount(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn accounts_as_passbooks_write_them() {
        let cases = [
            (
                "004-0123-123456789012",
                Some("004"),
                Some("0123"),
                "004-0123-123456789012",
            ),
            (
                "００４－１２３４５６７８９０１２",
                Some("004"),
                None,
                "004-123456789012",
            ),
            ("123456789012", None, None, "123456789012"),
            ("1234 5678 9012", None, None, "123456789012"),
            (
                "822-0123-12-345678-9",
                Some("822"),
                Some("0123"),
                "822-0123-123456789",
            ),
            ("0010123-0123456", Some("700"), None, "700-0010123-0123456"),
            (
                "700-0010123-0123456",
                Some("700"),
                None,
                "700-0010123-0123456",
            ),
            (
                "700-00101230123456",
                Some("700"),
                None,
                "700-0010123-0123456",
            ),
        ];
        for (typed, bank, branch, shown) in cases {
            let found = BankAccount::parse(typed).unwrap_or_else(|e| panic!("{typed}: {e}"));
            assert_eq!((found.bank(), found.branch()), (bank, branch), "{typed}");
            assert_eq!(found.shown(), shown, "{typed}");
            assert_eq!(found.is_post_office(), bank == Some("700"));
        }
    }

    #[test]
    fn what_is_odd_and_how_hard() {
        let cases = [
            ("", BankError::Empty, false),
            ("甲存123456", BankError::Form, true),
            ("004--123456", BankError::Form, true),
            ("12345", BankError::Length { got: 5 }, false),
            ("12345678901234567", BankError::Length { got: 17 }, false),
            ("04-123456789", BankError::Bank, false),
            ("004-123-123456789", BankError::Bank, false),
            ("0010123-012345", BankError::Length { got: 13 }, false),
            ("700-1", BankError::Length { got: 1 }, false),
        ];
        for (typed, expected, hard) in cases {
            assert_eq!(BankAccount::parse(typed), Err(expected), "{typed}");
            assert_eq!(expected.is_hard(), hard, "{typed}");
        }
    }

    #[test]
    fn an_account_never_reaches_a_log() {
        let account = BankAccount::parse("004-0123-123456789012").unwrap();
        assert_eq!(format!("{account:?}"), "BankAccount(…)");
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic_and_what_is_shown_reads_back(s in any::<String>(), t in "[0-9-]{0,24}") {
            for text in [s, t] {
                if let Ok(account) = BankAccount::parse(&text) {
                    prop_assert_eq!(BankAccount::parse(&account.shown()), Ok(account));
                }
            }
        }
    }
}
