//! Small Chinese numbers, as they number lots and rounds: 一, 十五, 拾參, 廿三, 一〇五.

/// The value of a number below ten thousand in Chinese characters or ASCII digits.
///
/// Everyday characters and capitals may be mixed; digits may stand in a row without places
/// (一〇五). `None` for anything else.
pub fn small_number(text: &str) -> Option<u32> {
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        return text.parse().ok().filter(|n| *n < 10_000);
    }
    let chars: Vec<char> = text.chars().collect();
    if chars.is_empty() || chars.len() > 8 {
        return None;
    }
    if let Some(digits) = chars
        .iter()
        .map(|&c| digit(c))
        .collect::<Option<Vec<u32>>>()
    {
        return (digits.len() <= 4).then(|| digits.iter().fold(0, |sum, d| sum * 10 + d));
    }
    let (mut total, mut pending, mut last_place) = (0, None, 10_000);
    for c in chars {
        if let Some(d) = digit(c) {
            // 零 only marks a gap; two digits in a row have no meaning among places.
            match (d, pending) {
                (0, None) => {}
                (_, None) => pending = Some(d),
                _ => return None,
            }
            continue;
        }
        let (count, place) = match c {
            '廿' => (2, 10),
            '卅' => (3, 10),
            '卌' => (4, 10),
            // A bare 十 or 百 counts one, in front as after a gap.
            '十' | '拾' => (pending.take().unwrap_or(1), 10),
            '百' | '佰' => (pending.take().unwrap_or(1), 100),
            '千' | '仟' => (pending.take().unwrap_or(1), 1000),
            _ => return None,
        };
        if pending.is_some() || place >= last_place {
            return None;
        }
        total += count * place;
        last_place = place;
    }
    Some(total + pending.unwrap_or(0))
}

fn digit(c: char) -> Option<u32> {
    Some(match c {
        '〇' | '零' | '○' => 0,
        '一' | '壹' | '壱' => 1,
        '二' | '貳' | '貮' | '兩' => 2,
        '三' | '參' | '叁' | '参' => 3,
        '四' | '肆' => 4,
        '五' | '伍' => 5,
        '六' | '陸' => 6,
        '七' | '柒' => 7,
        '八' | '捌' => 8,
        '九' | '玖' => 9,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_as_written() {
        let cases = [
            ("一", Some(1)),
            ("十", Some(10)),
            ("十一", Some(11)),
            ("拾參", Some(13)),
            ("壹拾參", Some(13)),
            ("二十", Some(20)),
            ("二十三", Some(23)),
            ("廿三", Some(23)),
            ("卅", Some(30)),
            ("一百零五", Some(105)),
            ("一百一十", Some(110)),
            ("一〇五", Some(105)),
            ("二三", Some(23)),
            ("九千九百九十九", Some(9999)),
            ("007", Some(7)),
            ("10000", None),
            ("十十", None),
            ("一百二百", None),
            ("一二十", None),
            ("甲", None),
            ("", None),
            ("一二三四五", None),
        ];
        for (text, value) in cases {
            assert_eq!(small_number(text), value, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(s in any::<String>(), t in "[零一二三四五六七八九十百千廿卅]{0,9}") {
            let _ = (small_number(&s), small_number(&t));
        }
    }
}
