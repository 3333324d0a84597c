//! What narrows a search, and what each further narrowing would find.

use kiosk_model::date::RocDate;
use kiosk_model::notice::{Delivery, NoticeKind, Round};
use kiosk_model::tag::Tag;
use kiosk_model::thing::ThingGroup;

/// What narrows a search.
///
/// Within a field any of its values will do; all fields must hold, and hold for *one and the same lot*: a cheap field
/// and a dear house in one notice are no cheap house.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct NoticeFilter {
    /// Kinds; none for all.
    pub kinds: Vec<NoticeKind>,
    /// The county, by its name or the beginning of it.
    pub county: Option<String>,
    /// The township, by its name or the beginning of it.
    pub township: Option<String>,
    /// The section (段) or road, as [`Facets::roads`] names it, or the beginning of its name.
    pub road: Option<String>,
    /// What it is.
    pub things: Vec<ThingGroup>,
    /// Floor price in NT dollars. A lot without a price is in no span.
    pub price: Span,
    /// Area of the lot's largest item in whole 坪. A lot without an area is in no span.
    pub area_ping: Span,
    /// Which days.
    pub days: Days,
    /// Rounds.
    pub rounds: Vec<RoundChoice>,
    /// 點交, column and remarks taken together; 不點交 wins.
    pub deliveries: Vec<Delivery>,
    /// The whole or a share.
    pub shares: Vec<ShareChoice>,
    /// Whether bids may come by post. `Some(false)` are those that say they may not.
    pub mail_bid: Option<bool>,
    /// The division (股別).
    pub unit: Option<String>,
    /// Tags the lot must have, all of them.
    pub tags: Vec<Tag>,
    /// Tags the lot must not have.
    pub without: Vec<Tag>,
}

impl std::fmt::Debug for NoticeFilter {
    /// Shows nothing of it: what people look for is nobody's business.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NoticeFilter(…)")
    }
}

/// From and to, both included; open where nothing is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Span {
    /// The least.
    pub from: Option<u64>,
    /// The most.
    pub to: Option<u64>,
}

impl Span {
    /// Everything, also what has no figure.
    pub const ALL: Self = Self {
        from: None,
        to: None,
    };

    const fn new(from: u64, to: u64) -> Self {
        Self {
            from: Some(from),
            to: Some(to),
        }
    }

    const fn from(from: u64) -> Self {
        Self {
            from: Some(from),
            to: None,
        }
    }

    /// Whether nothing is set.
    pub fn is_all(self) -> bool {
        self == Self::ALL
    }

    /// Whether a figure lies in it.
    pub fn holds(self, figure: u64) -> bool {
        self.from.is_none_or(|from| figure >= from) && self.to.is_none_or(|to| figure <= to)
    }
}

/// The spans of floor prices that are offered, in NT dollars. A round price stands in both of its neighbours.
pub const PRICE_SPANS: [Span; 8] = [
    Span::new(0, 100_000),
    Span::new(100_000, 500_000),
    Span::new(500_000, 1_000_000),
    Span::new(1_000_000, 3_000_000),
    Span::new(3_000_000, 5_000_000),
    Span::new(5_000_000, 10_000_000),
    Span::new(10_000_000, 30_000_000),
    Span::from(30_000_000),
];

/// The spans of areas that are offered, in 坪.
pub const AREA_SPANS: [Span; 7] = [
    Span::new(0, 10),
    Span::new(10, 30),
    Span::new(30, 50),
    Span::new(50, 100),
    Span::new(100, 300),
    Span::new(300, 1_000),
    Span::from(1_000),
];

/// Which days are meant. An open offer counts for every day until it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Days {
    /// Every day, and what has none.
    #[default]
    All,
    /// Today and later, and open offers.
    Upcoming,
    /// What is over.
    Past,
    /// The joint sale of this month: its first Tuesday.
    ThisMonthsSale,
    /// The joint sale of next month.
    NextMonthsSale,
    /// From and to, both included.
    Between {
        /// The first day.
        from: Option<RocDate>,
        /// The last day.
        to: Option<RocDate>,
    },
}

impl Days {
    /// The choices that are counted.
    pub const CHOICES: [Self; 4] = [
        Self::Upcoming,
        Self::ThisMonthsSale,
        Self::NextMonthsSale,
        Self::Past,
    ];
}

/// The day of a month's joint sale of all branches: the first Tuesday. `months` counts from the month of `today`.
pub fn joint_sale(today: RocDate, months: u32) -> RocDate {
    const TUESDAY: i32 = 2;
    let first = today.plus_months_on_day(months, 1);
    first.add_days((TUESDAY - i32::from(first.weekday())).rem_euclid(7))
}

/// Rounds as people choose them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoundChoice {
    /// 第一拍.
    First,
    /// 第二拍.
    Second,
    /// 第三拍.
    Third,
    /// 第四拍, where it is called so.
    Fourth,
    /// 第五拍 and later.
    FifthOn,
    /// 應買 (特別變賣程序).
    Offer,
    /// 特別變賣程序後之拍賣.
    AfterSpecial,
}

impl RoundChoice {
    /// All choices, in the order of a sale.
    pub const ALL: [Self; 7] = [
        Self::First,
        Self::Second,
        Self::Third,
        Self::Offer,
        Self::AfterSpecial,
        Self::Fourth,
        Self::FifthOn,
    ];

    /// The choice a round falls under.
    pub fn of(round: Round) -> Self {
        match round {
            Round::Nth(0 | 1) => Self::First,
            Round::Nth(2) => Self::Second,
            Round::Nth(3) => Self::Third,
            Round::Nth(4) => Self::Fourth,
            Round::Nth(_) => Self::FifthOn,
            Round::SpecialSale => Self::Offer,
            Round::AfterSpecial => Self::AfterSpecial,
        }
    }
}

/// The whole or a part of the ownership.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ShareChoice {
    /// Every item that states a share states the whole.
    Whole,
    /// An item, or the remarks, speak of a share.
    Part,
}

impl ShareChoice {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Whole, Self::Part];
}

/// How many notices each choice would find, with all the *other* filters as they are; choices that would find none are
/// left out, except those that are chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facets {
    /// By kind.
    pub kinds: Vec<(NoticeKind, usize)>,
    /// By county, most notices first; with county, township and road left open.
    pub counties: Vec<(String, usize)>,
    /// By township of the chosen county, or of all; most notices first; with township and road left open.
    pub townships: Vec<PlaceCount>,
    /// By section or road of the chosen township, most notices first, at most [`MOST_ROADS`]; none without a township.
    pub roads: Vec<(String, usize)>,
    /// By what it is.
    pub things: Vec<(ThingGroup, usize)>,
    /// By floor price, in the order of [`PRICE_SPANS`].
    pub prices: Vec<(Span, usize)>,
    /// By area, in the order of [`AREA_SPANS`].
    pub areas: Vec<(Span, usize)>,
    /// By day, in the order of [`Days::CHOICES`].
    pub days: Vec<(Days, usize)>,
    /// By round.
    pub rounds: Vec<(RoundChoice, usize)>,
    /// By 點交.
    pub deliveries: Vec<(Delivery, usize)>,
    /// The whole or a part.
    pub shares: Vec<(ShareChoice, usize)>,
    /// Bids by post: yes, no.
    pub mail_bids: Vec<(bool, usize)>,
    /// By division, most notices first.
    pub units: Vec<(String, usize)>,
    /// By tag; each counted with the tags that are chosen already.
    pub tags: Vec<(Tag, usize)>,
}

/// At most so many sections and roads are counted in one answer.
pub const MOST_ROADS: usize = 200;

/// How many of the found notices are about a township.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceCount {
    /// The county, as published.
    pub county: String,
    /// The township, as published; empty where no township is named.
    pub township: String,
    /// Notices with something in it.
    pub count: usize,
}

/// A part of what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Asked {
    /// The words.
    Words,
    /// The case number.
    Case,
    /// The kinds.
    Kinds,
    /// Section or road.
    Road,
    /// The township, and the road with it: the whole county is left.
    Township,
    /// County, township and road: the whole country is left.
    County,
    /// What it is.
    Things,
    /// The price.
    Price,
    /// The area.
    Area,
    /// The days.
    Days,
    /// The rounds.
    Rounds,
    /// 點交.
    Deliveries,
    /// Whole or share.
    Shares,
    /// Bids by post.
    MailBid,
    /// The division.
    Unit,
    /// The tags.
    Tags,
    /// All filters; the words are left.
    Filters,
}

/// A way out of an empty list: what to leave out, and how many notices that finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextStep {
    /// What is left out.
    pub without: Asked,
    /// How many notices are then found; never none.
    pub total: usize,
}
