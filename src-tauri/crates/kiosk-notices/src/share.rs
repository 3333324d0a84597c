//! The share (權利範圍) that some addresses carry, as published.

/// Finds `權利範圍：10000分之9875` in an address, else one of the words for a share.
pub(crate) fn in_address(address: &str) -> Option<String> {
    if let Some((_, after)) = address.split_once("權利範圍") {
        let after = after.trim_start_matches([':', '：', ' ', '\u{3000}', '為']);
        let end = after.find(['，', ',', '。', '、', ';', '；', ')', '）', ' ', '\u{3000}']);
        let share = &after[..end.unwrap_or(after.len())];
        if !share.is_empty() && share.chars().count() <= 40 {
            return Some(share.to_owned());
        }
    }
    let word = ["公同共有", "應有部分", "持分"]
        .into_iter()
        .find(|word| address.contains(word))?;
    let (_, after) = address.split_once(word)?;
    Some(format!("{word}{}", fraction(after).unwrap_or_default()))
}

/// A fraction at the start of a text, `16分之1`.
fn fraction(text: &str) -> Option<&str> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let below = digits(text);
    let after = text[below..].strip_prefix("分之")?;
    let above = digits(after);
    let end = text.len() - after.len() + above;
    (below > 0 && above > 0).then(|| &text[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_as_published() {
        let cases = [
            (
                "洛陽段513-1地號，權利範圍：10000分之9875",
                Some("10000分之9875"),
            ),
            ("新田段1225-5地號，權利範圍：6分之1。", Some("6分之1")),
            ("詳拍賣公告，權利範圍5分之1", Some("5分之1")),
            ("萬大段0911-0000號(權利範圍：全部)", Some("全部")),
            ("仁華段1108地號(持分土地)", Some("持分")),
            ("示範段1地號（公同共有）", Some("公同共有")),
            ("自治段0605-0000號(持分16分之1)", Some("持分16分之1")),
            (
                "自治段1號 應有部分48000000分之209988",
                Some("應有部分48000000分之209988"),
            ),
            ("自治段1號(持分分之)", Some("持分")),
            ("示範段1地號，權利範圍：", None),
            ("示範段1地號", None),
            ("", None),
        ];
        for (address, share) in cases {
            assert_eq!(in_address(address).as_deref(), share, "{address}");
        }
    }
}
