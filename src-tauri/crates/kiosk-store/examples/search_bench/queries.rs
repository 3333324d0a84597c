//! What people search by (notices.md, section 9), each kind equally often.

use kiosk_model::case_no::CaseNo;
use kiosk_model::notice::{Delivery, Notice, NoticeKind};
use kiosk_model::tag::Tag;
use kiosk_model::thing::ThingGroup;
use kiosk_store::{Days, NoticeFilter, NoticeQuery, RoundChoice, ShareChoice, Span};
use kiosk_testkit::Rng;

const SEARCHES_OF_A_KIND: usize = 50;

/// What a bar is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    Words,
    Filters,
}

impl Part {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Words => "words alone",
            Self::Filters => "filters and counts",
        }
    }

    pub(crate) fn bar(self, notices: usize) -> &'static str {
        match (self, notices > 50_000) {
            (Self::Words, false) => "p95 3 ms",
            (Self::Words, true) => "p95 15 ms",
            (Self::Filters, false) => "p95 8 ms",
            (Self::Filters, true) => "p95 50 ms",
        }
    }
}

pub(crate) struct Measured {
    pub(crate) kind: &'static str,
    pub(crate) part: Part,
    pub(crate) query: NoticeQuery,
}

pub(crate) fn queries(notices: &[Notice]) -> Vec<Measured> {
    let mut rng = Rng::new(9);
    let mut queries = Vec::new();
    for _ in 0..SEARCHES_OF_A_KIND {
        let notice = rng.pick(notices);
        for (kind, words) in of_words(notice) {
            queries.push(Measured {
                kind,
                part: Part::Words,
                query: NoticeQuery {
                    words,
                    ..NoticeQuery::default()
                },
            });
        }
        for (kind, query) in of_filters(notice) {
            queries.push(Measured {
                kind,
                part: Part::Filters,
                query,
            });
        }
    }
    queries
}

fn cut(text: &str, from: usize, to: usize) -> String {
    text.chars().skip(from).take(to - from).collect()
}

fn street(notice: &Notice) -> String {
    let item = &notice.lots[0].items[0];
    let before = format!("{}{}", item.county, item.township);
    let address = item.address.as_str();
    address.strip_prefix(&before).unwrap_or(address).to_owned()
}

fn of_words(notice: &Notice) -> Vec<(&'static str, String)> {
    let item = &notice.lots[0].items[0];
    let street = street(notice);
    let case = notice.case_no.as_ref().and_then(CaseNo::key).unwrap();
    vec![
        ("one character", cut(&street, 0, 1)),
        ("one common character", "號".to_owned()),
        ("two characters of a road", cut(&street, 0, 2)),
        ("two common characters", "土地".to_owned()),
        ("county", item.county.clone()),
        ("township", item.township.clone()),
        ("half a township", cut(&item.township, 0, 2)),
        ("county and half a township", cut(&item.address, 0, 5)),
        (
            "county and township",
            format!("{}{}", item.county, item.township),
        ),
        ("section or road", cut(&street, 0, 3)),
        ("address", item.address.clone()),
        (
            "two words",
            format!("{} {}", cut(&item.township, 0, 2), notice.lots[0].category),
        ),
        ("three common words", format!("{} 號 第", item.county)),
        ("four digits", cut(&case, 9, 13)),
        ("case number", case),
        ("month and day", "12/1".to_owned()),
        ("initials", "ㄉㄇㄌ".to_owned()),
        ("another language", "nhà".to_owned()),
        ("nothing like it", "龘龘".to_owned()),
    ]
}

fn of_filters(notice: &Notice) -> Vec<(&'static str, NoticeQuery)> {
    let item = &notice.lots[0].items[0];
    let filtered = |filter: NoticeFilter| NoticeQuery {
        filter,
        ..NoticeQuery::default()
    };
    let township = || NoticeFilter {
        county: Some(item.county.clone()),
        township: Some(item.township.clone()),
        ..NoticeFilter::default()
    };
    let price = Span {
        from: Some(1_000_000),
        to: Some(5_000_000),
    };
    let all = || NoticeFilter {
        kinds: vec![NoticeKind::Estate],
        things: vec![ThingGroup::Land],
        price,
        area_ping: Span {
            from: Some(10),
            to: None,
        },
        days: Days::Past,
        rounds: vec![RoundChoice::First, RoundChoice::Second],
        deliveries: vec![Delivery::Yes, Delivery::No],
        shares: vec![ShareChoice::Part],
        without: vec![Tag::Graves],
        ..township()
    };
    vec![
        ("filter: everything", NoticeQuery::default()),
        ("filter: township", filtered(township())),
        (
            "filter: land below a price",
            filtered(NoticeFilter {
                things: vec![ThingGroup::Land],
                price,
                ..NoticeFilter::default()
            }),
        ),
        (
            "filter: still to come",
            filtered(NoticeFilter {
                days: Days::Upcoming,
                ..NoticeFilter::default()
            }),
        ),
        ("filter: ten fields", filtered(all())),
        (
            "filter: township and word",
            NoticeQuery {
                words: "土地".to_owned(),
                ..filtered(township())
            },
        ),
        (
            "filter: road",
            filtered(NoticeFilter {
                road: Some(cut(&street(notice), 0, 3)),
                ..township()
            }),
        ),
        (
            "filter: tags and word",
            NoticeQuery {
                words: cut(&item.township, 0, 2),
                ..filtered(NoticeFilter {
                    tags: vec![Tag::NoDelivery],
                    ..NoticeFilter::default()
                })
            },
        ),
        (
            "filter: far page",
            NoticeQuery {
                offset: 40_000,
                ..filtered(NoticeFilter::default())
            },
        ),
    ]
}
