//! Notices without a sale: 公示送達 and 獎勵檢舉.

use serde::{Deserialize, Serialize};

use crate::date::RocDate;
use crate::decimal::Hundredths;
use crate::money::Money;

/// 公示送達: a document that counts as served because it was published (行政程序法第78條至第82條).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Service {
    /// 應受送達人, one to a hundred and more; mask marks as published.
    pub addressees: Vec<Addressee>,
    /// 應送達文書 and its number, as published.
    pub document: String,
    /// 依據 as published.
    pub basis: String,
    /// The ground, which decides when it takes effect; without one no day is computed.
    pub ground: Option<ServiceGround>,
    /// 生效日: published, or computed where the ground is known (行政程序法第81條).
    pub effective_on: Option<RocDate>,
    /// 領取處所, telephone and clerk as published.
    pub collect_at: String,
}

/// A person or a body a document is for.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Addressee {
    /// The name as published, mask marks included.
    pub name: String,
    /// 代表人 of a company, as published.
    pub representative: String,
}

impl std::fmt::Debug for Addressee {
    /// Shows no name.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Addressee(…)")
    }
}

/// When a publication takes effect (行政程序法第81條).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ServiceGround {
    /// Twenty days after publication (第81條前段).
    Domestic,
    /// Sixty days after publication: service abroad (第81條但書).
    Abroad,
    /// The day after publication: repeated service to the same person (第79條).
    Repeated,
}

impl ServiceGround {
    /// Days from the publication until it takes effect.
    pub fn days(self) -> i32 {
        match self {
            Self::Domestic => 20,
            Self::Abroad => 60,
            Self::Repeated => 1,
        }
    }
}

/// 獎勵檢舉: a reward for telling the office about a debtor.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Reward {
    /// 義務人 as published.
    pub debtor: Addressee,
    /// 移送機關.
    pub agency: String,
    /// 欠款種類.
    pub debt_kind: String,
    /// 滯欠金額 as published, round words included (1,300萬餘元).
    pub debt_text: String,
    /// The amount, where it could be read.
    pub debt_amount: Option<Money>,
    /// 檢舉事項 as published, one each.
    pub wanted: Vec<String>,
    /// 獎金比例 in per cent.
    pub rate: Option<Hundredths>,
    /// 獎金上限.
    pub cap: Option<Money>,
    /// 檢舉方式 as published.
    pub contact: String,
}
