//! Places and words from which invented notices are put together.

/// A county with some of its townships and the branch in charge.
pub(crate) struct County {
    pub name: &'static str,
    pub branch: &'static str,
    pub townships: &'static [&'static str],
}

/// Counties in turn; 臺 and 台 are both used by the branches' names, as in real data.
pub(crate) const COUNTIES: &[County] = &[
    County {
        name: "臺東縣",
        branch: "花蓮分署",
        townships: &["臺東市", "卑南鄉", "太麻里鄉", "長濱鄉", "池上鄉"],
    },
    County {
        name: "花蓮縣",
        branch: "花蓮分署",
        townships: &["花蓮市", "吉安鄉", "壽豐鄉", "玉里鎮"],
    },
    County {
        name: "高雄市",
        branch: "高雄分署",
        townships: &["三民區", "前鎮區", "美濃區", "那瑪夏區", "岡山區"],
    },
    County {
        name: "臺南市",
        branch: "台南分署",
        townships: &["永康區", "白河區", "佳里區", "新市區"],
    },
    County {
        name: "嘉義縣",
        branch: "嘉義分署",
        townships: &["阿里山鄉", "六腳鄉", "朴子市"],
    },
    County {
        name: "彰化縣",
        branch: "彰化分署",
        townships: &["埔心鄉", "二林鎮", "員林市"],
    },
    County {
        name: "臺中市",
        branch: "台中分署",
        townships: &["南區", "北屯區", "神岡區", "大甲區"],
    },
    County {
        name: "桃園市",
        branch: "桃園分署",
        townships: &["龍潭區", "楊梅區", "平鎮區"],
    },
    County {
        name: "宜蘭縣",
        branch: "宜蘭分署",
        townships: &["五結鄉", "礁溪鄉", "羅東鎮"],
    },
    County {
        name: "新北市",
        branch: "新北分署",
        townships: &["土城區", "中和區", "板橋區", "貢寮區"],
    },
];

/// Names of sections (段) and roads: two of them together make some thousands.
pub(crate) const FIRST: &[&str] = &[
    "九", "新", "中", "福", "龍", "永", "大", "興", "南", "北", "東", "西", "長", "金", "玉", "光",
    "文", "和", "平", "安", "德", "春", "秋", "美", "豐", "田", "林", "山", "海", "港",
];
pub(crate) const SECOND: &[&str] = &[
    "勇", "南", "興", "泰", "潭", "華", "農", "竹", "墘", "寮", "崙", "埔", "坑", "腳", "厝", "園",
    "湖", "洲", "鳳", "崎", "溪", "仁", "義", "禮", "智", "信", "昌", "隆", "盛", "康",
];

/// Divisions (股).
pub(crate) const UNITS: &[&str] = &[
    "忠", "孝", "仁", "愛", "信", "義", "和", "平", "禮", "甲", "乙", "丙", "丁", "戊", "金",
];

/// Categories with how often they come, of ten.
pub(crate) const CATEGORIES: &[&str] = &[
    "土地", "土地", "土地", "土地", "土地", "土地", "土地", "住宅", "住宅", "廠房", "車位", "店面",
    "其它",
];

/// Rounds as published.
pub(crate) const ROUNDS: &[&str] = &[
    "第一拍",
    "第二拍",
    "第三拍",
    "特別變賣程序",
    "特別變賣程序後之拍賣(四拍)",
];

/// Lot numbers in many spellings; blank for a single lot.
pub(crate) const LOTS: &[&str] = &[
    "",
    "",
    "",
    "甲",
    "乙標",
    "第4標",
    "壹",
    "01",
    "編號1",
    "第十一標",
    "戌",
    "3.",
];

/// Sentences of remarks.
pub(crate) const REMARKS: &[&str] = &[
    "一、應有部分，拍定後不點交。二、共有人有優先承買權。",
    "本件為農業區農牧用地，私法人投標應檢附許可證明。",
    "建物現由第三人占用，占有權源待查，不點交。",
    "地上有墳墓數座，不在拍賣範圍。",
    "部分土地現為既成道路。",
    "未辦保存登記建物一併拍賣，拍定後無法辦理登記。",
    "拍定後點交。",
];
