//! The profile pack: what the office is. One file; the sample profile lies inside the program.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::error::{Error, TomlFault, line_of};

const SAMPLE: &str = include_str!("../../../content/sample/profile.toml");

/// Everything that is true of one office and not of the next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The branch's code, as in its host name.
    pub id: String,
    /// Whether a named person of the office has confirmed the content.
    pub official: bool,
    /// Whether it holds invented facts; then every screen and paper says 示範資料.
    pub invented: bool,
    /// The office itself.
    pub office: Office,
    /// Where demonstration notices are set.
    pub demo: DemoPlaces,
    /// Help with addresses.
    pub address: AddressHelp,
    /// Lists that forms offer.
    pub forms: FormLists,
}

/// The office's facts. An empty text is a fact no source gives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// Full official name, the addressee of every form.
    pub name: String,
    /// Short name for screens.
    pub short_name: String,
    /// Official English name.
    pub name_en: String,
    /// Postal address.
    pub address: String,
    /// Telephone, or empty.
    pub phone: String,
    /// Public `age` keys of the office and its escrow, for sealed records.
    pub recipients: Vec<String>,
    /// Public keys of the machines whose codes are read, in hexadecimal; each tells its own to the
    /// doctor.
    #[serde(default)]
    pub devices: Vec<String>,
}

/// Places for invented notices.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoPlaces {
    /// The county.
    pub county: String,
    /// Its townships, at least one.
    pub townships: Vec<String>,
}

/// Ready beginnings of addresses.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddressHelp {
    /// County and township, nearest first.
    pub prefixes: Vec<String>,
}

/// Lists that forms offer as choices.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormLists {
    /// 股別 known at this office.
    pub divisions: Vec<String>,
    /// 移送機關.
    pub transferring_agencies: Vec<String>,
    /// 當地最低生活費, where the office has entered it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum_living_cost: Option<MinimumLivingCost>,
}

/// 每人每月最低生活費 of the office's area, as announced for one year (強制執行法第 122 條).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MinimumLivingCost {
    /// The ROC year it is announced for; in other years it is not used.
    pub year: i16,
    /// New Taiwan dollars a month.
    pub monthly: u32,
}

impl Profile {
    /// The sample profile inside the program.
    ///
    /// # Errors
    /// Never in a released program: a test reads it.
    pub fn sample() -> Result<Self, Error> {
        Self::parse(SAMPLE, "profile.toml")
    }

    /// Reads a profile pack from disk.
    ///
    /// # Errors
    /// A missing file or one that is not valid, with its line and column.
    pub fn load(path: &Path) -> Result<Self, Error> {
        let text = std::fs::read_to_string(path).map_err(|why| Error::own(path, why))?;
        Self::parse(&text, "profile.toml")
    }

    /// Whether a text is the profile of this branch.
    ///
    /// # Errors
    /// One that is not valid, or another branch's.
    pub(crate) fn check(text: &str, branch: &str) -> Result<Self, Error> {
        let profile = Self::parse(text, "profile.toml")?;
        if profile.id == branch {
            Ok(profile)
        } else {
            Err(Error::BadRequest("profile"))
        }
    }

    fn parse(text: &str, name: &'static str) -> Result<Self, Error> {
        let profile: Self = toml::from_str(text)
            .map_err(|fault| Error::Profile(TomlFault::new(name, text, &fault)))?;
        let out_of_bounds = |name: &'static str| {
            let line = line_of(text, name.trim_start_matches("profile."));
            Err(Error::SettingOutOfBounds { name, line })
        };
        if profile.demo.townships.is_empty() {
            return out_of_bounds("profile.demo.townships");
        }
        let cost = profile.forms.minimum_living_cost;
        if cost.is_some_and(|cost| !(100..=200).contains(&cost.year) || cost.monthly == 0) {
            return out_of_bounds("profile.forms.minimum_living_cost");
        }
        // A key that nobody can use would be found out only by the paper that lacks its code.
        if kiosk_seal::Recipients::parse(&profile.office.recipients).is_err() {
            return out_of_bounds("profile.office.recipients");
        }
        let devices = &profile.office.devices;
        if devices
            .iter()
            .any(|key| kiosk_seal::device_key_from_hex(key).is_err())
        {
            return out_of_bounds("profile.office.devices");
        }
        Ok(profile)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_profile_is_valid_and_says_that_nobody_confirmed_it() {
        let profile = Profile::sample().expect("the sample profile reads");
        assert!(!profile.official);
        assert_eq!(
            profile.office.phone, "",
            "no source gives a telephone number"
        );
    }

    #[test]
    fn a_fault_is_told_with_its_line() {
        let Err(Error::Profile(fault)) = Profile::parse("id = 1\nofficial = false", "p") else {
            panic!("a number is no id");
        };
        assert_eq!((fault.line, fault.column), (1, 6));
    }
}
