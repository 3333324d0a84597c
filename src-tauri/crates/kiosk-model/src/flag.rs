//! What is doubtful about an imported notice: codes that travel with it, each with a message
//! `notices-flag-<code>` beside the fact it concerns. A flagged notice is shown, not dropped.

/// The sale date lies after the day of import; the raw text is kept and shown.
pub const SOLD_DATE_FUTURE: &str = "soldDateFuture";
/// The sale date is blank.
pub const SOLD_DATE_MISSING: &str = "soldDateMissing";
/// The record does not say how the sale ended.
pub const RESULT_UNKNOWN: &str = "resultUnknown";
/// The round is written in a way nobody foresaw; its text is shown.
pub const ROUND_UNKNOWN: &str = "roundUnknown";
/// Parcel code and address name different parcels; both are shown.
pub const PARCEL_DIFFERS: &str = "parcelDiffers";
/// The parcel code has neither of the known layouts.
pub const PARCEL_UNREADABLE: &str = "parcelUnreadable";
/// Neither address nor column names a township; it is not guessed.
pub const TOWNSHIP_MISSING: &str = "townshipMissing";
/// The address names another township than the column; the address counts.
pub const TOWNSHIP_DIFFERS: &str = "townshipDiffers";
/// Neither address nor column names a county.
pub const COUNTY_MISSING: &str = "countyMissing";
/// The address names another county than the column; the address counts.
pub const COUNTY_DIFFERS: &str = "countyDiffers";
/// No address, or only a reference to the notice itself.
pub const ADDRESS_MISSING: &str = "addressMissing";
/// The two areas do not agree.
pub const AREA_DIFFERS: &str = "areaDiffers";
/// The floor price is blank or 0, which means "not stated".
pub const FLOOR_PRICE_MISSING: &str = "floorPriceMissing";
/// The day of the sale's result cannot be read or cannot be; it is shown as written.
pub const SOLD_DATE_DOUBTFUL: &str = "soldDateDoubtful";
/// The sale price is blank or 0.
pub const SOLD_PRICE_MISSING: &str = "soldPriceMissing";
/// The link names no notice; the id is computed from the record.
pub const SOURCE_ID_MISSING: &str = "sourceIdMissing";
/// The link is no web address and was left out.
pub const LINK_UNUSABLE: &str = "linkUnusable";
/// The file describes the same item once more, with other particulars.
pub const ITEM_REPEATED: &str = "itemRepeated";
/// The day of the sale cannot be read or cannot be true; it is shown as written.
pub const SALE_DATE_DOUBTFUL: &str = "saleDateDoubtful";
/// A sale to come without a day.
pub const SALE_DATE_MISSING: &str = "saleDateMissing";
/// Column and remarks contradict each other about possession (點交); 不點交 counts.
pub const DELIVERY_DIFFERS: &str = "deliveryDiffers";
/// A name of a file that is no name was left out.
pub const ATTACHMENT_UNUSABLE: &str = "attachmentUnusable";
/// The source has taken back one of its lots (停止拍賣, 撤回); the others go on.
pub const LOT_TAKEN_BACK: &str = "lotTakenBack";

/// All flags.
pub const ALL: &[&str] = &[
    SOLD_DATE_FUTURE,
    SOLD_DATE_MISSING,
    SOLD_DATE_DOUBTFUL,
    RESULT_UNKNOWN,
    ROUND_UNKNOWN,
    PARCEL_DIFFERS,
    PARCEL_UNREADABLE,
    TOWNSHIP_MISSING,
    TOWNSHIP_DIFFERS,
    COUNTY_MISSING,
    COUNTY_DIFFERS,
    ADDRESS_MISSING,
    AREA_DIFFERS,
    FLOOR_PRICE_MISSING,
    SOLD_PRICE_MISSING,
    SOURCE_ID_MISSING,
    LINK_UNUSABLE,
    ITEM_REPEATED,
    SALE_DATE_DOUBTFUL,
    SALE_DATE_MISSING,
    DELIVERY_DIFFERS,
    ATTACHMENT_UNUSABLE,
    LOT_TAKEN_BACK,
];
