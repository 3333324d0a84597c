//! Filters, counts and order beside a scan that knows no index.

use std::cmp::Reverse;

use kiosk_model::date::RocDate;
use kiosk_model::notice::{Delivery, Item, Lot, Notice, NoticeKind, NoticeState};
use kiosk_model::tag::{self, Tag};
use kiosk_model::thing::ThingGroup;
use kiosk_store::{
    AREA_SPANS, Asked, Days, Group, NoticeFilter, NoticePage, NoticeQuery, PRICE_SPANS,
    RoundChoice, ShareChoice, Span, joint_sale,
};
use kiosk_testkit::Rng;
use proptest::prelude::*;

use super::{Kiosk, day, now};

/// Notices of every kind, stage and sort, a few hundred of them.
fn varied() -> Vec<Notice> {
    let mut rng = Rng::new(11);
    let mut all = kiosk_testkit::notices(260, 5);
    for (at, notice) in all.iter_mut().enumerate() {
        notice.id.0 = format!("n{at:03}");
        notice.mail_bid = *rng.pick(&[None, Some(true), Some(false)]);
        match at % 13 {
            0 => {
                notice.state = NoticeState::OpenOffer;
                notice.open_at = None;
                notice.lots.iter_mut().for_each(|lot| lot.result = None);
                notice.offer_until =
                    *rng.pick(&[None, Some(day("2026-11-21")), Some(day("2026-12-15"))]);
            }
            1 => {
                notice.kind = NoticeKind::Movable;
                for lot in &mut notice.lots {
                    lot.category = (*rng.pick(&["汽機車", "機器", "珠寶", "股票"])).to_owned();
                    lot.items.truncate(1);
                    lot.items[0].area_ping = None;
                }
            }
            2 => {
                *notice = Notice {
                    id: notice.id.clone(),
                    unit: notice.unit.clone(),
                    issued_on: Some(today().add_days(-i32::try_from(at).unwrap())),
                    ..Notice::blank(NoticeKind::Service)
                };
            }
            3 => {
                notice.valid_from = Some(today().add_days(if rng.one_in(2) { -9 } else { 9 }));
            }
            4 => {
                notice.open_at = Some("2026-12-01T10:00".to_owned());
                notice.state = NoticeState::Upcoming;
                notice.lots.iter_mut().for_each(|lot| lot.result = None);
            }
            5 => {
                let more: Vec<Item> = notice
                    .lots
                    .iter()
                    .flat_map(|lot| lot.items.clone())
                    .collect();
                notice.lots[0].items = more;
            }
            6 => notice.lots[0].floor_price = None,
            _ => {}
        }
    }
    all
}

fn today() -> RocDate {
    now().date()
}

/// What the search asks for, looked up in the notice itself.
fn lots(notice: &Notice) -> Vec<Lot> {
    if notice.lots.is_empty() {
        vec![Lot::default()]
    } else {
        notice.lots.clone()
    }
}

fn share(lot: &Lot) -> Option<ShareChoice> {
    let shares: Vec<&str> = lot
        .items
        .iter()
        .filter_map(|item| item.share.as_deref())
        .collect();
    if Tag::of(lot).contains(&Tag::Share) {
        Some(ShareChoice::Part)
    } else {
        shares
            .iter()
            .any(|share| tag::is_whole(share))
            .then_some(ShareChoice::Whole)
    }
}

fn lot_fits(notice: &Notice, lot: &Lot, filter: &NoticeFilter) -> bool {
    let any = |chosen: bool, fits: bool| !chosen || fits;
    let price = lot
        .floor_price
        .map(|price| u64::try_from(price.get()).unwrap());
    let area = lot
        .items
        .iter()
        .filter_map(|item| item.area_ping)
        .filter(|area| *area > 0.0)
        .map(|area| (area * 100.0).round() as u64)
        .max();
    let areas = Span {
        from: filter.area_ping.from.map(|from| from * 100),
        to: filter.area_ping.to.map(|to| to * 100),
    };
    let things = ThingGroup::of(notice, lot);
    let tags = Tag::of(lot);
    let named =
        |wanted: &Option<String>, name: &str| wanted.as_deref().is_none_or(|wanted| wanted == name);
    let somewhere = filter.county.is_some() || filter.township.is_some();
    any(
        !filter.things.is_empty(),
        filter.things.iter().any(|thing| things.contains(thing)),
    ) && any(
        !filter.price.is_all(),
        price.is_some_and(|price| filter.price.holds(price)),
    ) && any(
        !filter.area_ping.is_all(),
        area.is_some_and(|area| areas.holds(area)),
    ) && any(
        !filter.deliveries.is_empty(),
        filter.deliveries.contains(&tag::delivery(lot)),
    ) && any(
        !filter.shares.is_empty(),
        share(lot).is_some_and(|share| filter.shares.contains(&share)),
    ) && filter.tags.iter().all(|tag| tags.contains(tag))
        && !filter.without.iter().any(|tag| tags.contains(tag))
        && any(
            somewhere,
            lot.items.iter().any(|item| {
                named(&filter.county, &item.county) && named(&filter.township, &item.township)
            }),
        )
}

fn group(notice: &Notice) -> Group {
    use NoticeState::{
        EndedUnknown, Expired, Failed, OpenOffer, Sold, SoldInOffer, TakenByCreditor,
    };
    let until = notice.offer_until.or(notice.valid_to);
    let open = until.is_none_or(|until| until >= today());
    match notice.state {
        EndedUnknown | Expired | Failed | Sold | SoldInOffer | TakenByCreditor => Group::Past,
        _ if notice.kind == NoticeKind::Service => {
            if open {
                Group::Posted
            } else {
                Group::Past
            }
        }
        OpenOffer => {
            if open {
                Group::Offer
            } else {
                Group::Past
            }
        }
        _ => match notice.day() {
            Some(day) if day >= today() => Group::Upcoming,
            Some(_) => Group::Past,
            None => Group::Offer,
        },
    }
}

fn day_fits(notice: &Notice, days: Days) -> bool {
    let group = group(notice);
    let on = |wanted: RocDate| {
        notice.day() == Some(wanted) && group != Group::Offer && notice.kind != NoticeKind::Service
    };
    match days {
        Days::All => true,
        Days::Upcoming => group != Group::Past,
        Days::Past => group == Group::Past,
        Days::ThisMonthsSale => on(joint_sale(today(), 0)),
        Days::NextMonthsSale => on(joint_sale(today(), 1)),
        Days::Between { from, to } => {
            let until = notice.offer_until.or(notice.valid_to);
            let (first, last) = if group == Group::Offer {
                (Some(today()), until)
            } else if notice.day().is_none() {
                return false;
            } else {
                (notice.day(), notice.day())
            };
            from.is_none_or(|from| to.is_none_or(|to| from <= to))
                && to.is_none_or(|to| first.is_some_and(|first| first <= to))
                && from.is_none_or(|from| last.is_none_or(|last| last >= from))
        }
    }
}

fn fits(notice: &Notice, filter: &NoticeFilter) -> bool {
    notice.valid_from.is_none_or(|from| from <= today())
        && notice.valid_to.is_none_or(|to| to >= today())
        && (filter.kinds.is_empty() || filter.kinds.contains(&notice.kind))
        && (filter.rounds.is_empty()
            || notice
                .round
                .is_some_and(|round| filter.rounds.contains(&RoundChoice::of(round))))
        && filter
            .mail_bid
            .is_none_or(|mail| notice.mail_bid == Some(mail))
        && filter
            .unit
            .as_deref()
            .is_none_or(|unit| notice.unit.as_deref() == Some(unit))
        && day_fits(notice, filter.days)
        && lots(notice).iter().any(|lot| lot_fits(notice, lot, filter))
}

/// The notices a scan finds, in the order of the list.
fn scan<'a>(all: &'a [Notice], filter: &NoticeFilter) -> Vec<&'a Notice> {
    // Notices are numbered in the order in which they were brought in.
    let mut found: Vec<(usize, &Notice)> = (all.iter().enumerate())
        .filter(|(_, notice)| fits(notice, filter))
        .collect();
    let by_day = |notice: &Notice| (notice.day(), notice.open_at.clone(), notice.id.0.clone());
    found.sort_by(|(one_no, one), (other_no, other)| {
        let groups = (group(one), group(other));
        groups.0.cmp(&groups.1).then_with(|| match groups.0 {
            Group::Upcoming => by_day(one).cmp(&by_day(other)),
            Group::Offer => {
                let until = |no: usize, notice: &Notice| {
                    let until = notice.offer_until.or(notice.valid_to);
                    (until.is_none(), until, Reverse(no))
                };
                until(*one_no, one).cmp(&until(*other_no, other))
            }
            Group::Posted => (other.day(), *other_no).cmp(&(one.day(), *one_no)),
            Group::Past => by_day(other).cmp(&by_day(one)),
        })
    });
    found.into_iter().map(|(_, notice)| notice).collect()
}

fn search(kiosk: &Kiosk, filter: &NoticeFilter) -> NoticePage {
    let query = NoticeQuery {
        filter: filter.clone(),
        limit: 1_000,
        ..NoticeQuery::default()
    };
    kiosk.catalogue.search(&query, today()).unwrap()
}

/// Every count is what touching it would find, and what is not counted finds nothing.
fn counts_hold(
    all: &[Notice],
    filter: &NoticeFilter,
    page: &NoticePage,
) -> Result<(), TestCaseError> {
    let total = |filter: NoticeFilter| scan(all, &filter).len();
    macro_rules! hold {
        ($field:ident, $choices:expr, $with:expr) => {
            for choice in $choices {
                let told = page
                    .facets
                    .$field
                    .iter()
                    .find(|(other, _)| *other == choice);
                let with: fn(&NoticeFilter, _) -> NoticeFilter = $with;
                let expected = total(with(filter, choice.clone()));
                prop_assert_eq!(
                    told.map_or(0, |(_, count)| *count),
                    expected,
                    "{:?}",
                    choice
                );
            }
        };
    }
    hold!(kinds, NoticeKind::ALL, |filter, kind| NoticeFilter {
        kinds: vec![kind],
        ..filter.clone()
    });
    hold!(things, ThingGroup::ALL, |filter, thing| NoticeFilter {
        things: vec![thing],
        ..filter.clone()
    });
    hold!(rounds, RoundChoice::ALL, |filter, round| NoticeFilter {
        rounds: vec![round],
        ..filter.clone()
    });
    hold!(prices, PRICE_SPANS, |filter, price| NoticeFilter {
        price,
        ..filter.clone()
    });
    hold!(areas, AREA_SPANS, |filter, area_ping| NoticeFilter {
        area_ping,
        ..filter.clone()
    });
    hold!(days, Days::CHOICES, |filter, days| NoticeFilter {
        days,
        ..filter.clone()
    });
    hold!(
        deliveries,
        [
            Delivery::Yes,
            Delivery::No,
            Delivery::Partial,
            Delivery::SeeRemarks,
            Delivery::Unknown
        ],
        |filter, delivery| NoticeFilter {
            deliveries: vec![delivery],
            ..filter.clone()
        }
    );
    hold!(shares, ShareChoice::ALL, |filter, share| NoticeFilter {
        shares: vec![share],
        ..filter.clone()
    });
    hold!(mail_bids, [true, false], |filter, mail| NoticeFilter {
        mail_bid: Some(mail),
        ..filter.clone()
    });
    hold!(tags, Tag::ALL, |filter, tag| {
        let mut tags = filter.tags.clone();
        tags.push(tag);
        NoticeFilter {
            tags,
            ..filter.clone()
        }
    });
    for (unit, count) in &page.facets.units {
        let filter = NoticeFilter {
            unit: Some(unit.clone()),
            ..filter.clone()
        };
        prop_assert_eq!(*count, total(filter));
    }
    for (county, count) in &page.facets.counties {
        let filter = NoticeFilter {
            county: Some(county.clone()),
            township: None,
            ..filter.clone()
        };
        prop_assert_eq!(*count, total(filter));
    }
    for place in &page.facets.townships {
        let filter = NoticeFilter {
            county: Some(place.county.clone()),
            township: Some(place.township.clone()),
            ..filter.clone()
        };
        prop_assert_eq!(place.count, total(filter));
    }
    Ok(())
}

fn some<T: Clone + std::fmt::Debug + 'static>(all: &[T]) -> impl Strategy<Value = Vec<T>> + use<T> {
    let all = all.to_vec();
    prop_oneof![
        3 => Just(Vec::new()),
        1 => proptest::sample::subsequence(all.clone(), 1..=all.len().min(3)),
    ]
}

fn span(spans: &[Span]) -> impl Strategy<Value = Span> + use<> {
    prop_oneof![3 => Just(Span::ALL), 1 => proptest::sample::select(spans.to_vec())]
}

fn filter() -> impl Strategy<Value = NoticeFilter> {
    let place = prop_oneof![
        3 => Just((None, None)),
        1 => Just((Some("高雄市"), None)),
        1 => Just((Some("臺東縣"), Some("池上鄉"))),
        1 => Just((None, Some("美濃區"))),
    ];
    let days = prop_oneof![
        4 => Just(Days::All),
        2 => proptest::sample::select(Days::CHOICES.to_vec()),
        1 => (-4_000..80_i32, -4_000..80_i32).prop_map(|(from, to)| Days::Between {
            from: Some(today().add_days(from)),
            to: Some(today().add_days(to)),
        }),
    ];
    let first = (
        some(&NoticeKind::ALL),
        place,
        some(&ThingGroup::ALL),
        span(&PRICE_SPANS),
        span(&AREA_SPANS),
        days,
    );
    let second = (
        some(&RoundChoice::ALL),
        some(&[Delivery::Yes, Delivery::No, Delivery::SeeRemarks]),
        some(&ShareChoice::ALL),
        prop_oneof![4 => Just(None), 1 => any::<bool>().prop_map(Some)],
        some(&Tag::ALL[..6]),
        some(&Tag::ALL[..12]),
    );
    (first, second).prop_map(
        |(
            (kinds, (county, township), things, price, area_ping, days),
            (rounds, deliveries, shares, mail_bid, tags, without),
        )| {
            NoticeFilter {
                kinds,
                county: county.map(str::to_owned),
                township: township.map(str::to_owned),
                things,
                price,
                area_ping,
                days,
                rounds,
                deliveries,
                shares,
                mail_bid,
                tags: tags.into_iter().take(1).collect(),
                without,
                ..NoticeFilter::default()
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn filters_counts_and_order_are_those_of_a_scan(filter in filter()) {
        thread_local!(static HOUSE: (Vec<Notice>, Kiosk) = {
            let all = varied();
            let kiosk = Kiosk::with(&all);
            (all, kiosk)
        });
        HOUSE.with(|(all, kiosk)| {
            let page = search(kiosk, &filter);
            let expected = scan(all, &filter);
            let found: Vec<(&str, Group)> = (page.notices.iter())
                .map(|listed| (listed.notice.id.as_str(), listed.group))
                .collect();
            let wanted: Vec<(&str, Group)> = (expected.iter())
                .map(|notice| (notice.id.as_str(), group(notice)))
                .collect();
            prop_assert_eq!(found, wanted);
            prop_assert_eq!(page.total, expected.len());
            prop_assert_eq!(page.next_steps.is_empty(), page.total > 0 || filter == NoticeFilter::default());
            counts_hold(all, &filter, &page)
        })?;
    }
}

#[test]
fn an_empty_list_says_what_to_leave_out() {
    let all = varied();
    let kiosk = Kiosk::with(&all);
    let filter = NoticeFilter {
        county: Some("臺東縣".to_owned()),
        township: Some("池上鄉".to_owned()),
        rounds: vec![RoundChoice::FifthOn],
        ..NoticeFilter::default()
    };
    let page = search(&kiosk, &filter);
    assert_eq!(page.total, 0);
    assert_eq!(
        page.next_steps[0].without,
        Asked::Rounds,
        "other rounds of the township"
    );
    let without_rounds = NoticeFilter {
        rounds: Vec::new(),
        ..filter
    };
    assert_eq!(page.next_steps[0].total, scan(&all, &without_rounds).len());
}

#[test]
fn the_joint_sale_is_on_the_first_tuesday() {
    for (today, months, expected) in [
        ("2026-11-22", 0, "2026-11-03"),
        ("2026-11-22", 1, "2026-12-01"),
        ("2026-12-31", 1, "2027-01-05"),
        ("2026-09-01", 0, "2026-09-01"),
    ] {
        assert_eq!(joint_sale(day(today), months), day(expected), "{today}");
    }
}
