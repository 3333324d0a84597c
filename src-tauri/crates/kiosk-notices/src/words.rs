//! What free texts of notices say: possession, stops, plain questions.

use kiosk_model::flag;
use kiosk_model::notice::{Delivery, NoticeState, Told};
use kiosk_model::text::ident;

/// 點交 from its column, and from the remarks where they say more.
///
/// 不點交 on either side wins (a bidder must not count on possession), and the contradiction is flagged.
pub(crate) fn delivery(column: &str, remarks: &str, flags: &mut Vec<&'static str>) -> Delivery {
    let told = delivery_column(column);
    let said = delivery_in_text(remarks);
    match (told, said) {
        (Delivery::Unknown | Delivery::SeeRemarks, Some(said)) => said,
        (Delivery::Yes, Some(said @ (Delivery::No | Delivery::Partial))) => {
            flags.push(flag::DELIVERY_DIFFERS);
            said
        }
        (Delivery::No | Delivery::Partial, Some(Delivery::Yes)) => {
            flags.push(flag::DELIVERY_DIFFERS);
            told
        }
        (Delivery::Partial, Some(Delivery::No)) => {
            flags.push(flag::DELIVERY_DIFFERS);
            Delivery::No
        }
        (told, _) => told,
    }
}

fn delivery_column(column: &str) -> Delivery {
    let text = ident(column);
    match &*text {
        "" | "UNKNOWN" | "-" => Delivery::Unknown,
        "Y" | "YES" | "是" | "TRUE" | "點交" => Delivery::Yes,
        "N" | "NO" | "否" | "FALSE" | "不點交" => Delivery::No,
        "PARTIAL" => Delivery::Partial,
        "M" | "SEE" => Delivery::SeeRemarks,
        text if text.contains("備註") || text.contains("使用情形") || text.starts_with('詳') =>
        {
            // 「如備註欄所示」 may still name the answer.
            delivery_in_text(text).unwrap_or(Delivery::SeeRemarks)
        }
        text => delivery_in_text(text).unwrap_or(Delivery::Unknown),
    }
}

/// What a text says of possession; `None` when it does not speak of it, or only refers on.
fn delivery_in_text(text: &str) -> Option<Delivery> {
    let text = ident(text);
    if !text.contains("點交") {
        return None;
    }
    let partial = [
        "部分點交",
        "部份點交",
        "部分不點交",
        "部份不點交",
        "一部點交",
        "一部不點交",
        "其餘不點交",
        "其餘點交",
    ];
    if partial.iter().any(|words| text.contains(words)) {
        return Some(Delivery::Partial);
    }
    let refusals = [
        "不點交",
        "無法點交",
        "不予點交",
        "不能點交",
        "未點交",
        "毋庸點交",
        "不為點交",
    ];
    if refusals.iter().any(|words| text.contains(words)) {
        return Some(Delivery::No);
    }
    let asks = ["是否點交", "點交否", "點交與否", "點交情形"]
        .iter()
        .any(|words| text.contains(words));
    (!asks).then_some(Delivery::Yes)
}

/// Whether short remarks take the sale back: 停拍公告, 撤回, 延期.
///
/// Long texts speak of what would happen (「如遇颱風停止上班，順延」), so only an unmistakable word
/// counts there.
pub(crate) fn state_in_remarks(remarks: &str) -> Option<NoticeState> {
    let text = ident(remarks);
    let short = text.chars().count() <= 24;
    let conditional = ["如", "若", "倘", "得", "遇"]
        .iter()
        .any(|word| text.contains(word));
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if says(&[
        "停拍公告",
        "停止拍賣公告",
        "本件停拍",
        "本件停止拍賣",
        "本標停拍",
        "本標停止拍賣",
        "已停拍",
        "業已停止拍賣",
    ]) || (short && !conditional && says(&["停拍", "停止拍賣", "暫停拍賣", "暫緩拍賣"]))
    {
        Some(NoticeState::Stopped)
    } else if says(&["撤回公告", "撤銷拍賣公告", "本件撤回"])
        || (short && !conditional && says(&["撤回", "撤銷查封"]))
    {
        Some(NoticeState::Withdrawn)
    } else if says(&["延期公告", "延期拍賣公告"])
        || (short && !conditional && says(&["延期", "改期", "延展期日"]))
    {
        Some(NoticeState::Postponed)
    } else {
        None
    }
}

/// The answer of a column to a plain question (鑰匙, 可發動, 可過戶).
pub(crate) fn told(column: &str) -> Told {
    let text = ident(column);
    if text.is_empty() {
        return Told::Unknown;
    }
    let unknown = [
        "未知",
        "不明",
        "不詳",
        "未測",
        "無法測試",
        "無法得知",
        "待查",
        "無從",
    ];
    if unknown.iter().any(|word| text.contains(word)) {
        return Told::Unknown;
    }
    if text.contains("矛盾") {
        return Told::Conflicting;
    }
    let no = |text: &str| {
        [
            "無",
            "不可",
            "不能",
            "無法",
            "否",
            "不得",
            "沒有",
            "僅供報廢",
            "報廢",
        ]
        .iter()
        .any(|word| text.contains(word))
            || matches!(text, "N" | "NO" | "X")
    };
    let yes = |text: &str| {
        ["有", "可", "能", "是", "得"]
            .iter()
            .any(|word| text.starts_with(word))
            || matches!(text, "Y" | "YES" | "V" | "○")
    };
    let parts: Vec<&str> = text
        .split(['/', ',', '、', ';', '，', '；'])
        .filter(|part| !part.is_empty())
        .collect();
    let (says_no, says_yes) = (
        parts.iter().any(|part| no(part)),
        parts.iter().any(|part| yes(part) && !no(part)),
    );
    match (says_yes, says_no) {
        (true, true) => Told::Conflicting,
        (true, false) => Told::Yes,
        (false, true) => Told::No,
        (false, false) => Told::Unknown,
    }
}

/// The answers a free text gives: words for yes and words for no; 無法測試 is neither.
pub(crate) fn told_in_text(text: &str, yes: &[&str], no: &[&str]) -> Told {
    let text = ident(text);
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    // 「不可過戶」 contains 「可過戶」.
    let without_no = no
        .iter()
        .fold(text.clone(), |rest, word| rest.replace(word, ""));
    let says_yes = yes.iter().any(|word| without_no.contains(word));
    match (says_yes, says(no)) {
        (true, true) => Told::Conflicting,
        (true, false) => Told::Yes,
        (false, true) => Told::No,
        (false, false) => Told::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn possession_as_published() {
        let cases = [
            ("點交", "", Delivery::Yes, false),
            ("不點交", "", Delivery::No, false),
            ("部份點交", "", Delivery::Partial, false),
            ("如備註或使用情形欄所示", "", Delivery::SeeRemarks, false),
            ("依現況點交", "", Delivery::Yes, false),
            ("Y", "", Delivery::Yes, false),
            ("N", "", Delivery::No, false),
            ("M", "", Delivery::SeeRemarks, false),
            ("M", "第三人占用，拍定後不點交。", Delivery::No, false),
            (
                "點交",
                "建物由第三人占用，拍定後不點交。",
                Delivery::No,
                true,
            ),
            ("不點交", "拍定後點交。", Delivery::No, true),
            (
                "點交",
                "增建部分不點交，其餘點交。",
                Delivery::Partial,
                true,
            ),
            ("", "", Delivery::Unknown, false),
            ("", "本件拍定後點交", Delivery::Yes, false),
            ("", "是否點交請詳查", Delivery::Unknown, false),
        ];
        for (column, remarks, expected, differs) in cases {
            let mut flags = Vec::new();
            assert_eq!(
                delivery(column, remarks, &mut flags),
                expected,
                "{column} {remarks}"
            );
            assert_eq!(!flags.is_empty(), differs, "{column} {remarks}");
        }
    }

    #[test]
    fn remarks_that_take_a_sale_back() {
        assert_eq!(state_in_remarks("停拍公告"), Some(NoticeState::Stopped));
        assert_eq!(
            state_in_remarks("一、停拍公告。二、本件因債務人清償。"),
            Some(NoticeState::Stopped)
        );
        assert_eq!(state_in_remarks("本次停止拍賣"), Some(NoticeState::Stopped));
        assert_eq!(state_in_remarks("債權人撤回"), Some(NoticeState::Withdrawn));
        assert_eq!(state_in_remarks("延期公告"), Some(NoticeState::Postponed));
        for text in [
            "",
            "如遇颱風停止上班，延期至次一工作日同一時間拍賣",
            "如有停止拍賣事由，另行公告",
        ] {
            assert_eq!(state_in_remarks(text), None, "{text}");
        }
    }

    #[test]
    fn plain_questions_have_four_answers() {
        let cases = [
            ("有", Told::Yes),
            ("無", Told::No),
            ("可", Told::Yes),
            ("不可過戶", Told::No),
            ("無法測試", Told::Unknown),
            ("無法發動", Told::No),
            ("有/無", Told::Conflicting),
            ("未知", Told::Unknown),
            ("", Told::Unknown),
            ("矛盾", Told::Conflicting),
        ];
        for (text, expected) in cases {
            assert_eq!(told(text), expected, "{text}");
        }
        let (yes, no): (&[&str], &[&str]) = (&["可過戶"], &["不可過戶", "無法過戶"]);
        assert_eq!(told_in_text("車頭破損，不可過戶", yes, no), Told::No);
        assert_eq!(
            told_in_text("可過戶；另載無法過戶", yes, no),
            Told::Conflicting
        );
        assert_eq!(told_in_text("電瓶無電無法測試", yes, no), Told::Unknown);
    }
}
