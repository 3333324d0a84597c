//! A few numbers per notice, in memory: what sorting, filtering and counting need.
//!
//! A notice's *position* is its place in the order of days. 50,000 notices take about 3 MB.

use std::collections::HashMap;

use kiosk_model::date::RocDate;
use kiosk_model::notice::NoticeKind;
use kiosk_model::text::skey;
use rusqlite::Connection;

use crate::error::{Error, Result};

/// Where a notice stands, apart from what the calendar adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// A sale with a day.
    Dated,
    /// An open offer, or a notice without a day.
    Offer,
    /// The result is known, or nothing more will come.
    Ended,
}

impl Stage {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Dated => "dated",
            Self::Offer => "offer",
            Self::Ended => "ended",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        [Self::Dated, Self::Offer, Self::Ended]
            .into_iter()
            .find(|stage| stage.code() == code)
    }
}

/// A case number as numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Case {
    pub(crate) year: u16,
    pub(crate) code: Option<u8>,
    pub(crate) serial: u32,
}

/// One notice's numbers.
pub(crate) struct Column {
    pub(crate) no: u32,
    pub(crate) kind: NoticeKind,
    pub(crate) stage: Stage,
    pub(crate) day: Option<RocDate>,
    pub(crate) offer_until: Option<RocDate>,
    pub(crate) case: Case,
    places: (u32, u32),
}

/// A county and a township that occur in the catalogue.
pub(crate) struct Place {
    pub(crate) county: String,
    pub(crate) township: String,
    pub(crate) county_key: String,
    pub(crate) township_key: String,
}

/// The numbers of all notices.
pub(crate) struct Columns {
    /// By position: notices without a day first, then by day.
    pub(crate) notices: Vec<Column>,
    /// The places that occur.
    pub(crate) places: Vec<Place>,
    /// The largest number of a notice.
    pub(crate) largest_no: u32,
    place_lists: Vec<u16>,
}

impl Columns {
    /// The numbers of a catalogue.
    pub(crate) fn load(conn: &Connection) -> Result<Self> {
        let mut statement = conn.prepare(
            "SELECT no, kind, stage, day, offer_until, case_year, case_code, case_serial
             FROM notice ORDER BY day, sort, id",
        )?;
        let mut rows = statement.query([])?;
        let mut notices = Vec::new();
        let mut largest_no = 0;
        while let Some(row) = rows.next()? {
            let no: u32 = row.get(0)?;
            largest_no = largest_no.max(no);
            let text = |at: usize| {
                row.get_ref(at)
                    .map(|value| value.as_str().unwrap_or_default())
            };
            let date = |at: usize| {
                row.get_ref(at).map(|value| {
                    value
                        .as_str()
                        .ok()
                        .and_then(|iso| RocDate::parse_iso(iso).ok())
                })
            };
            notices.push(Column {
                no,
                kind: NoticeKind::parse(text(1)?).ok_or(Error::Unreadable("notice.kind"))?,
                stage: Stage::parse(text(2)?).ok_or(Error::Unreadable("notice.stage"))?,
                day: date(3)?,
                offer_until: date(4)?,
                case: Case {
                    year: row.get(5)?,
                    code: row.get(6)?,
                    serial: row.get(7)?,
                },
                places: (0, 0),
            });
        }
        let mut columns = Self {
            notices,
            places: Vec::new(),
            largest_no,
            place_lists: Vec::new(),
        };
        columns.load_places(conn)?;
        Ok(columns)
    }

    fn load_places(&mut self, conn: &Connection) -> Result<()> {
        let mut position_of = vec![usize::MAX; self.largest_no as usize + 1];
        for (position, notice) in self.notices.iter().enumerate() {
            position_of[notice.no as usize] = position;
        }
        let mut known: HashMap<(String, String), u16> = HashMap::new();
        let mut statement =
            conn.prepare("SELECT notice, county, township FROM place ORDER BY notice")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let no: usize = row.get::<_, u32>(0)? as usize;
            let (county, township): (String, String) = (row.get(1)?, row.get(2)?);
            let place = match known.get(&(county.clone(), township.clone())) {
                Some(place) => *place,
                None => {
                    let place =
                        u16::try_from(self.places.len()).map_err(|_| Error::Unreadable("place"))?;
                    self.places.push(Place {
                        county_key: skey(&county),
                        township_key: skey(&township),
                        county: county.clone(),
                        township: township.clone(),
                    });
                    known.insert((county, township), place);
                    place
                }
            };
            let position = *position_of
                .get(no)
                .ok_or(Error::Unreadable("place.notice"))?;
            let notice = self
                .notices
                .get_mut(position)
                .ok_or(Error::Unreadable("place.notice"))?;
            let at =
                u32::try_from(self.place_lists.len()).map_err(|_| Error::Unreadable("place"))?;
            // The rows of a notice come one after the other.
            notice.places = if notice.places.1 == 0 {
                (at, at + 1)
            } else {
                (notice.places.0, at + 1)
            };
            self.place_lists.push(place);
        }
        Ok(())
    }

    /// The places of a notice, as indices into `places`.
    pub(crate) fn places_of(&self, notice: &Column) -> &[u16] {
        &self.place_lists[notice.places.0 as usize..notice.places.1 as usize]
    }

    /// The first position with a day on or after `today`.
    pub(crate) fn first_on_or_after(&self, today: RocDate) -> usize {
        self.notices
            .partition_point(|notice| notice.day.is_none_or(|day| day < today))
    }
}
