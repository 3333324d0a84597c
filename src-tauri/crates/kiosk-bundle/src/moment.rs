//! Moments in JSON, `2026-11-22T01:00:00Z`.

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serializer, de};

pub(crate) fn serialize<S: Serializer>(at: &Timestamp, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(at)
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Timestamp, D::Error> {
    let text = String::deserialize(from)?;
    text.parse().map_err(|_| de::Error::custom("no moment"))
}

/// The same where there may be none.
pub(crate) mod maybe {
    use super::{Deserialize, Deserializer, Serializer, Timestamp, de};

    pub(crate) fn serialize<S: Serializer>(
        at: &Option<Timestamp>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        match at {
            Some(at) => to.collect_str(at),
            None => to.serialize_none(),
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Timestamp>, D::Error> {
        Option::<String>::deserialize(from)?
            .map(|text| text.parse().map_err(|_| de::Error::custom("no moment")))
            .transpose()
    }
}
