//! Letters, punctuation and words that each variant does without.

use std::collections::HashSet;
use std::sync::LazyLock;

use kiosk_model::variant::Variant;
use unicode_normalization::is_nfc;

use super::{Findings, Rule};
use crate::source::Message;

/// Words of mainland China or of another spelling, and what to write.
const MAINLAND: &[(&str, &str)] = &[
    ("打印", "列印"),
    ("屏幕", "螢幕"),
    ("點擊", "按、點選"),
    ("二維碼", "行動條碼（QR Code）"),
    ("用戶", "使用者"),
    ("信息", "訊息"),
    ("視頻", "視訊"),
    ("默認", "預設"),
    ("鏈接", "連結"),
    ("軟件", "軟體"),
    ("激活", "啟用"),
    ("質量", "品質"),
    ("短信", "簡訊"),
    ("登錄", "登入"),
    ("台灣", "臺灣"),
    ("台幣", "臺幣"),
    ("部份", "部分"),
    ("身份", "身分"),
    ("公佈", "公布"),
    ("計劃", "計畫"),
    ("櫃台", "櫃檯"),
    ("粘貼", "黏貼"),
    ("服務台", "服務臺 or 櫃檯"),
];

/// Words that take people for criminals, blame them, or promise for the office.
const TONE: &[(Variant, &str, &str)] = &[
    (Variant::ZhTw, "欠稅大戶", "press word"),
    (Variant::ZhTw, "老賴", "press word"),
    (
        Variant::ZhTw,
        "系統錯誤",
        "name the cause and the next step",
    ),
    (
        Variant::ZhTw,
        "操作失敗",
        "name the cause and the next step",
    ),
    (Variant::ZhTw, "輸入錯誤", "blame: say what is missing"),
    (Variant::ZhTw, "一定會准", "promise"),
    (Variant::ZhTw, "外勞", "say 移工"),
    (Variant::ZhTw, "殘障", "say 身心障礙者"),
    (
        Variant::En,
        "nvalid input",
        "name the cause and the next step",
    ),
    (
        Variant::Vi,
        "thi án",
        "án is a court judgment: say thi hành",
    ),
    (Variant::Vi, "đầu thú", "police word"),
    (Variant::Vi, "trình diện", "police word"),
    (
        Variant::Id,
        "eksekusi",
        "also means putting to death: say penagihan",
    ),
    (Variant::Id, "tersangka", "police word"),
    (Variant::Id, "menyerahkan diri", "police word"),
    (Variant::Th, "ใบสั่ง", "a traffic ticket"),
    (Variant::Th, "หมายเรียก", "a court summons"),
    (Variant::Th, "ผู้ต้องหา", "police word"),
    (Variant::Th, "มารายงานตัว", "police word"),
];

/// Letters that only simplified Chinese has, of the words an office uses.
const SIMPLIFIED: &str = "们这说时对发开关页请输级态无类应该缴证录单择语问题车东风马鸟鱼齐龙龟国图团围园\
    圆场坏块坚坛声处备复头夹奖妇妈孙学宁实宝审宽宾寻导尔尘尝层岁币师帐帮带广庄庆库废张弹强归当忆忧怀总恶惊惯愿战\
    户执扩扫扬护报拟拥拦择担据损换摄收敌数斋断无旧时显晋晓暂术机杂权条来杨极构枪柜标栏树样档桥梦检楼欢残毕气汇汉\
    汤沟没沪泪泽洁浅测济浓涂涨温湾湿满滚滤灭灯灵炉点炼烟烦烧热爱牵犹独狭猪献环现玛瑶电画畅疗疯盐监盖盘着睁矿码\
    砖础确礼祸离种积称稳穷窃窍竞笔笺筑简粮纠红纤约级纪纯纲纳纵纷纸纹纺线练组细织终绍经结绕给络绝统继绩续维综绿\
    缓编缘缝缩网罗罚罢职联聪肃肠肤肾胀胁胜胶脉脏脑脚脱脸舆舰艺节芦苏苹范茎药获营萧著虑虽虾蚁蚂补装见观规视览觉\
    誉计订认讨让训议讯记讲许论设访诀评识诉诊词译试诗诚话详误诱请读课调谁谈谋谢谱贝负贡财责败账货质贩贪贫购贯贵\
    贷贸费贺资赏赔赖赚赛赞赠赢赵趋跃践踪轨转轮软轰轻载较辅辆辈输辖边达迁过运还进远违连迟适选递逻遗邓邮邻郑酱释\
    里鉴针钉钟钢钥钱铁铃铅银铜锁错锦键镇镜长门闪闭问闯间闲闷闹闻阅阔队阳阴阵阶际陆陈险随隐难雾静顶项顺须顾顿预\
    领频题颜额风飞饥饭饮饰饱饲馆马驱驳驶驻驾验骗骤鱼鲁鲜鸡鸣鸭麦黄龄";

/// Letters of [`SIMPLIFIED`] that stand in Traditional texts too.
const ALSO_TRADITIONAL: &str = "收据里着著范户温换没氣气舆脱强尝愿沟术";

/// Letters that no text of Taiwan has.
static FOREIGN_HAN: LazyLock<HashSet<char>> = LazyLock::new(|| {
    SIMPLIFIED
        .chars()
        .filter(|letter| !ALSO_TRADITIONAL.contains(*letter))
        .collect()
});

/// Han letters, of any plane, with the iteration mark and zero.
pub(super) fn is_han(letter: char) -> bool {
    matches!(letter,
        '\u{3005}' | '\u{3007}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}')
}

fn is_thai(letter: char) -> bool {
    matches!(letter, '\u{0E01}'..='\u{0E5B}')
}

fn has_vietnamese_mark(text: &str) -> bool {
    text.chars().any(|letter| {
        matches!(
            letter,
            'đ' | 'Đ' | 'ă' | 'Ă' | 'ơ' | 'Ơ' | 'ư' | 'Ư' | '\u{1EA0}'..='\u{1EF9}'
        ) || "áàãâéèêíìóòõôúùýÁÀÃÂÉÈÊÍÌÓÒÕÔÚÙÝ".contains(letter)
            || matches!(letter, 'ĩ' | 'ũ' | 'Ĩ' | 'Ũ')
    })
}

/// Checks one message. A wordless one (`ABC`) needs no letters of its language.
pub(super) fn check(message: &Message, wordless: bool, found: &mut Findings) {
    for text in &message.texts {
        if text.trim().is_empty() {
            found.add(message, Rule::Empty, "has no text");
        }
        if !is_nfc(text) {
            found.add(message, Rule::Form, "is not in Unicode's form C");
        }
        match message.variant {
            Variant::ZhTw | Variant::Easy => chinese(message, text, found),
            other => foreign(message, other, wordless, text, found),
        }
        for (variant, word, why) in TONE {
            let concerns = message.variant == *variant
                || message.variant == Variant::Easy && *variant == Variant::ZhTw;
            if concerns && text.contains(word) {
                found.add(message, Rule::Tone, format!("{word}: {why}"));
            }
        }
    }
}

fn chinese(message: &Message, text: &str, found: &mut Findings) {
    for (word, better) in MAINLAND {
        if text.contains(word) {
            found.add(message, Rule::Mainland, format!("{word}: write {better}"));
        }
    }
    for letter in text.chars() {
        if FOREIGN_HAN.contains(&letter) {
            found.add(
                message,
                Rule::Mainland,
                format!("{letter} is a simplified letter"),
            );
        }
    }
    let letters: Vec<char> = text.chars().collect();
    for pair in letters.windows(2) {
        if is_han(pair[0]) && matches!(pair[1], ',' | ';' | '?' | '!' | '(') {
            found.add(
                message,
                Rule::Punctuation,
                format!("half-width {} after Han", pair[1]),
            );
        }
    }
}

fn foreign(message: &Message, variant: Variant, wordless: bool, text: &str, found: &mut Findings) {
    let outside = without_quoted(text);
    let has_words = !wordless && outside.chars().any(char::is_alphabetic);
    if outside.chars().any(is_han) {
        found.add(message, Rule::Han, "Chinese stands in brackets or quotes");
    }
    if let Some(mark) = outside
        .chars()
        .find(|mark| "，。、；：？！「」『』".contains(*mark))
    {
        found.add(
            message,
            Rule::Punctuation,
            format!("{mark} belongs to Chinese"),
        );
    }
    match variant {
        Variant::Th => {
            if has_words && !text.chars().any(is_thai) {
                found.add(message, Rule::Thai, "has no Thai letter");
            }
            if text
                .chars()
                .any(|letter| matches!(letter, '\u{0E50}'..='\u{0E59}'))
            {
                found.add(message, Rule::Thai, "has Thai digits");
            }
            if text.contains("พ.ศ.") {
                found.add(message, Rule::Thai, "has the Buddhist year: use ค.ศ.");
            }
            let mut letters = text.trim_end().chars().rev();
            let ends_in_stop = letters.next() == Some('.') && letters.next().is_some_and(is_thai);
            if ends_in_stop && !text.trim_end().ends_with("น.") {
                found.add(
                    message,
                    Rule::Punctuation,
                    "a Thai sentence ends without a full stop",
                );
            }
        }
        Variant::Vi => {
            let mut words = outside.split(|letter: char| !letter.is_alphabetic());
            let unmarked =
                |word: &str| word.is_empty() || UNMARKED.contains(&word.to_lowercase().as_str());
            if has_words && !has_vietnamese_mark(text) && !words.all(unmarked) {
                found.add(message, Rule::Vietnamese, "has no Vietnamese mark");
            }
        }
        _ => {}
    }
    if message.selects && variant != Variant::En {
        found.add(message, Rule::Select, "only English has plurals");
    }
}

/// Vietnamese words that are written without any mark: a text of these alone needs none.
const UNMARKED: &[&str] = &[
    "cho", "con", "fax", "in", "m", "mang", "mua", "nam", "nay", "photo", "ping", "sau", "tay",
    "thanh", "theo", "tin", "trang", "xe", "xem",
];

/// The text without what stands in brackets or quotes: the Chinese name beside a
/// translated one stands there.
fn without_quoted(text: &str) -> String {
    let mut depth = 0_usize;
    let mut rest = String::new();
    for letter in text.chars() {
        match letter {
            '（' | '(' | '“' => depth += 1,
            '）' | ')' | '”' => depth = depth.saturating_sub(1),
            _ if depth == 0 => rest.push(letter),
            _ => {}
        }
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_reads_without_its_brackets() {
        for (text, rest) in [
            (
                "giấy báo nộp tiền（傳繳通知書）đã gửi",
                "giấy báo nộp tiềnđã gửi",
            ),
            ("see “股” (股)", "see  "),
            ("open (", "open "),
        ] {
            assert_eq!(without_quoted(text), rest);
        }
    }

    #[test]
    fn traditional_letters_are_not_taken_for_simplified() {
        let text = "請收好收據，著作範圍裡的戶數、氣溫、強度、嘗試與願望，他們說這樣沒有脫落";
        let wrong: Vec<char> = text
            .chars()
            .filter(|letter| FOREIGN_HAN.contains(letter))
            .collect();
        assert_eq!(wrong, []);
    }
}
