//! County and township of a row: from the address first, then from the columns, never guessed.

use kiosk_model::flag;

/// Cities that are counties of their own, as an address writes them in front.
const CITIES: [&str; 9] = [
    "臺北市",
    "新北市",
    "桃園市",
    "臺中市",
    "臺南市",
    "高雄市",
    "基隆市",
    "新竹市",
    "嘉義市",
];

/// Where an item lies, in the spelling with 臺.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Place {
    /// 縣市.
    pub county: String,
    /// Empty when nobody says.
    pub township: String,
    /// What is doubtful.
    pub flags: Vec<&'static str>,
}

/// Finds county and township.
///
/// A township named in the address behind its county counts more than the column. Without the county
/// in front, the address only fills a blank column: a road or section may look like a township.
pub(crate) fn locate(address: &str, county: &str, township: &str) -> Place {
    let (address, county, township) = (official(address), official(county), official(township));
    let (named_county, rest) = split_county(&address, &county);
    let mut place = Place {
        county,
        township,
        flags: Vec::new(),
    };
    let county_in_front = named_county.is_some();
    if let Some(named) = named_county {
        if !place.county.is_empty() && place.county != named {
            place.flags.push(flag::COUNTY_DIFFERS);
        }
        place.county = named;
    }
    if place.county.is_empty() {
        place.flags.push(flag::COUNTY_MISSING);
    }
    match leading_township(rest, &place.county) {
        Some(named) if place.township.is_empty() => place.township = named,
        Some(named) if named != place.township => {
            place.flags.push(flag::TOWNSHIP_DIFFERS);
            if county_in_front {
                place.township = named;
            }
        }
        Some(_) => {}
        None if place.township.is_empty() => place.flags.push(flag::TOWNSHIP_MISSING),
        None => {}
    }
    place
}

/// The spelling of the household offices: 臺, the common 市, no blanks.
fn official(text: &str) -> String {
    let mut official = String::with_capacity(text.len());
    official.extend(
        text.chars()
            .filter(|c| !c.is_whitespace())
            .map(|c| match c {
                '台' => '臺',
                '恒' => '恆',
                '\u{5dff}' => '市',
                c => c,
            }),
    );
    official
}

/// Splits off a postal code and the county in front of an address.
fn split_county<'a>(address: &'a str, county: &str) -> (Option<String>, &'a str) {
    let bare = address.trim_start_matches(|c: char| c.is_ascii_digit());
    let address = if matches!(address.len() - bare.len(), 3 | 5 | 6) {
        bare
    } else {
        address
    };
    if !county.is_empty()
        && let Some(rest) = address.strip_prefix(county)
    {
        return (Some(county.to_owned()), rest);
    }
    let end = address
        .char_indices()
        .nth(3)
        .map_or(address.len(), |(at, _)| at);
    let (front, rest) = address.split_at(end);
    let is_county = front.ends_with('縣') && front.chars().count() == 3;
    if is_county || CITIES.contains(&front) {
        (Some(front.to_owned()), rest)
    } else {
        (None, address)
    }
}

/// The township at the beginning of an address: two to four characters ending in 鄉, 鎮, 市 or 區.
fn leading_township(rest: &str, county: &str) -> Option<String> {
    let endings: &[char] = match county.chars().last() {
        Some('縣') => &['鄉', '鎮', '市'],
        Some('市') => &['區'],
        _ => &['鄉', '鎮', '市', '區'],
    };
    let chars: Vec<char> = rest.chars().take(5).collect();
    let end = (1..chars.len().min(4)).find(|&i| {
        // 新市段 and 中鎮路 are a section and a road.
        let goes_on = chars
            .get(i + 1)
            .is_some_and(|next| "段路街".contains(*next));
        endings.contains(&chars[i]) && !goes_on
    })?;
    let name = &chars[..=end];
    let han = name.iter().all(|c| ('一'..='龥').contains(c));
    (han && !name.iter().any(|c| "段路街號".contains(*c))).then(|| name.iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_as_the_records_name_them() {
        // Address, county column, township column; then county, township, flags.
        type Case = (
            [&'static str; 3],
            [&'static str; 2],
            &'static [&'static str],
        );
        let cases: &[Case] = &[
            (
                ["金門縣金城鎮東紅山段1號", "金門縣", "金城鎮"],
                ["金門縣", "金城鎮"],
                &[],
            ),
            (
                ["新園鄉新南段606地號", "花蓮縣", "新園鄉"],
                ["花蓮縣", "新園鄉"],
                &[],
            ),
            (
                ["台中市南區樹子腳段678-15地號", "臺中市", "南區"],
                ["臺中市", "南區"],
                &[],
            ),
            (
                ["臺東縣台東市豐聖段0215-0000號", "臺東縣", "台東市"],
                ["臺東縣", "臺東市"],
                &[],
            ),
            (
                ["花蓮縣霧台鄉阿禮段336地號", "花蓮縣", "霧臺鄉"],
                ["花蓮縣", "霧臺鄉"],
                &[],
            ),
            (
                ["臺東縣卑南鄉龍泉路53巷5號", "臺東縣", "太麻里鄉"],
                ["臺東縣", "卑南鄉"],
                &[flag::TOWNSHIP_DIFFERS],
            ),
            (
                ["卑南鄉龍泉路53巷5號", "臺東縣", "太麻里鄉"],
                ["臺東縣", "太麻里鄉"],
                &[flag::TOWNSHIP_DIFFERS],
            ),
            (
                ["嘉義市\u{3000}\u{3000}湖內段1132-0000號", "嘉義市", ""],
                ["嘉義市", ""],
                &[flag::TOWNSHIP_MISSING],
            ),
            (
                ["嘉義市湖內段1132號", "嘉義市", "\u{3000}\u{3000}"],
                ["嘉義市", ""],
                &[flag::TOWNSHIP_MISSING],
            ),
            (
                ["嘉義市東區湖內段1132號", "嘉義縣", ""],
                ["嘉義市", "東區"],
                &[flag::COUNTY_DIFFERS],
            ),
            (
                ["高雄市三民區寶玉里大昌二路２６６號", "高雄市", ""],
                ["高雄市", "三民區"],
                &[],
            ),
            (
                ["高雄市前鎮區愛群段1號", "高雄市", ""],
                ["高雄市", "前鎮區"],
                &[],
            ),
            (
                ["臺南市新市區新市段1號", "臺南市", ""],
                ["臺南市", "新市區"],
                &[],
            ),
            (
                ["新市段1號", "臺南縣", ""],
                ["臺南縣", ""],
                &[flag::TOWNSHIP_MISSING],
            ),
            (
                ["高雄市那瑪夏區達卡努瓦段1號", "高雄市", ""],
                ["高雄市", "那瑪夏區"],
                &[],
            ),
            (
                ["嘉義縣阿里山鄉1號", "嘉義縣", ""],
                ["嘉義縣", "阿里山鄉"],
                &[],
            ),
            (
                ["970花蓮縣花蓮巿中山路1號", "", ""],
                ["花蓮縣", "花蓮市"],
                &[],
            ),
            (["恒春鎮1號", "花蓮縣", "恆春鎮"], ["花蓮縣", "恆春鎮"], &[]),
            (
                ["中興段1685-1地號", "臺南市", "白河區"],
                ["臺南市", "白河區"],
                &[],
            ),
            (
                ["詳如拍賣公告", "", ""],
                ["", ""],
                &[flag::COUNTY_MISSING, flag::TOWNSHIP_MISSING],
            ),
            (
                ["停放於臺北國際航空站第48號機坪", "臺北市", "松山區"],
                ["臺北市", "松山區"],
                &[],
            ),
            (["", "花蓮縣", "花蓮市"], ["花蓮縣", "花蓮市"], &[]),
        ];
        for ([address, county, township], [want_county, want_township], flags) in cases {
            let place = locate(address, county, township);
            let found = (place.county.as_str(), place.township.as_str());
            assert_eq!(
                found,
                (*want_county, *want_township),
                "{address} {county} {township}"
            );
            assert_eq!(place.flags, *flags, "{address} {county} {township}");
        }
    }
}
