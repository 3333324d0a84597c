//! Texts that easy-read shares with zh-TW, because there is no easier way to say them.
//!
//! Every other easy-read text differs from its source, however short it is. A word stands here
//! only when a reader of easy-read texts meets it every day, or has to find it letter by letter
//! on a paper or a card; what can be said more plainly (上午 → 早上, 匯款 → 匯到戶頭) is. Slots,
//! marks and blanks are left out: 「第 3 題」 is 第題.

use crate::source::SLOT;

/// The words by the reason why they stay, with a blank between them.
pub const PLAIN: &[(&str, &str)] = &[
    (
        "what things are counted by: as on every clock, calendar and price",
        "年月日 月日 月 日 西元年 下午 下午點 下午點分 幾點 幾分 秒 元 千 萬 \
         萬元 億 坪 平方公尺 分之 人 件 份 張 頁 次 號 歲 第 第號 第題 \
         第題共題 到",
    ),
    (
        "days of the week, and the numbers they are written with",
        "一 二 三 四 五 六 星期一 星期二 星期三 星期四 星期五 星期六 星期日",
    ),
    (
        "answers: one word says yes, no, or how much",
        "有 沒有 可以 不可以 同意 不同意 滿意 全部 都可以 最少 最多 大 很大 \
         最大 沒有寫 男 女",
    ),
    (
        "keys of the machine: one or two words that fit on them",
        "找 改 拿掉 上一張 下一張 下一頁 下一題 下一格 我用完了 注音 輕聲 \
         小老鼠",
    ),
    (
        "things and people of every day",
        "地址 電話 日期 哪一天 這一次 地震 土地 印章 印表機 機器 照片 黑白 \
         彩色 鑰匙 有鑰匙 沒有鑰匙 車牌 老花眼鏡 朋友 社工 律師 主管 國語 手語 \
         銀行 郵局 現金 利息 股票 珠寶 獎金 可以發動 不能發動",
    ),
    (
        "names that stand on cards, bills, papers and notices, where they must be found again",
        "中華民國 公告 案件 股 點交 不點交 移送書 遺失切結書 戶口名簿 支票 \
         信用卡 一卡通 雙掛號 健保費 勞保費 低收入戶 中低收入戶 原住民保留地",
    ),
];

/// Whether a zh-TW text may be its own easy-read text.
pub(super) fn is_plain(texts: &[String]) -> bool {
    let listed = |text: &String| {
        let word = word(text);
        PLAIN
            .iter()
            .any(|(_, words)| words.split(' ').any(|plain| plain == word))
    };
    texts.iter().all(listed)
}

/// A text without slots, marks and blanks.
pub fn word(text: &str) -> String {
    let kept = |letter: &char| letter.is_alphabetic() && *letter != SLOT;
    text.chars().filter(kept).collect()
}
