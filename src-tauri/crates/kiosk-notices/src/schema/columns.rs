//! The columns of every kind of list: the name shown in reports, and other spellings seen or likely.

/// A column: its name, and other spellings of its header.
pub(crate) type Column = (&'static str, &'static [&'static str]);

/// The agency's open data, in file order, with spellings that another quarter or office may choose.
pub(crate) const AGENCY: &[Column] = &[
    ("面積-平方公尺", &["面積m2", "面積㎡", "面積"]),
    ("地號", &["土地地號", "地號代碼"]),
    ("拍賣類別", &["類別", "種類", "標的類別"]),
    (
        "地址",
        &[
            "地址或坐落",
            "坐落",
            "座落",
            "坐落地址",
            "標的物地址",
            "不動產坐落",
        ],
    ),
    ("拍定金額", &["拍定價格", "拍定價金", "拍定金額元"]),
    ("標別", &["標號", "標次"]),
    ("拍賣底價", &["底價", "拍賣底價元", "底價元"]),
    (
        "執行案號-案件種類代碼",
        &["案號種類代碼", "案件種類代碼", "案號案件種類代碼"],
    ),
    ("分署別", &["分署", "執行分署", "分署名稱"]),
    ("網址", &["連結", "公告網址", "連結網址", "詳細網址"]),
    ("面積-坪", &["坪數"]),
    ("股別", &["承辦股"]),
    ("鄉鎮區", &["鄉鎮市區", "鄉鎮", "鄉鎮市", "行政區"]),
    ("拍次", &["拍賣次數", "拍賣次別", "拍別"]),
    // Named "use", holds the result.
    ("用途", &["拍賣結果", "結果", "拍定結果"]),
    ("執行案號-流水號", &["案號流水號", "流水號"]),
    ("縣市", &["縣市別", "縣市名稱"]),
    ("拍定日期", &["拍定日"]),
    ("執行案號-年度", &["案號年度", "年度"]),
];

/// Columns without which a row of the agency is no notice, or would be shown with another place, lot,
/// round or outcome than it has.
pub(crate) const AGENCY_NEEDED: &[&str] = &[
    "執行案號-年度",
    "執行案號-案件種類代碼",
    "執行案號-流水號",
    "分署別",
    "縣市",
    "鄉鎮區",
    "地址",
    "拍賣類別",
    "標別",
    "拍次",
    "拍賣底價",
    "拍定日期",
    "拍定金額",
    "用途",
    "網址",
];

/// Columns that are known and tell nothing: the agency's 金額 is always empty.
pub(super) const IDLE: &[&str] = &["金額"];

/// The courts' export, land and house.
pub(crate) const COURT_EXPORT: &[Column] = &[
    ("法院名稱", &["法院"]),
    ("字號股別", &["案號股別", "字號", "案號"]),
    ("拍賣日期拍賣次數", &["拍賣日期", "拍賣日期拍次"]),
    ("縣市", &["縣市鄉鎮"]),
    ("土地坐落/面積", &["土地坐落", "土地坐落面積"]),
    (
        "房屋地址/樓層面積",
        &["房屋地址", "房屋地址樓層面積", "建物地址樓層面積"],
    ),
    (
        "動產名稱",
        &["拍賣標的", "標的名稱", "物品名稱", "品名", "動產標的物"],
    ),
    ("數量", &["數量單位"]),
    ("單位", &[]),
    (
        "總拍賣底價(元)",
        &["總拍賣底價", "拍賣底價", "拍賣底價元", "底價"],
    ),
    ("點交", &["是否點交"]),
    ("空地", &["是否空地"]),
    ("空屋", &["是否空屋"]),
    ("標別", &["標次"]),
    ("備註", &[]),
    ("採通訊投標", &["通訊投標"]),
    ("土地有無遭受污染", &["遭受污染"]),
    ("保證金", &[]),
    ("看圖", &["照片"]),
];

/// The courts' query answers and open data, by their keys.
pub(crate) const COURT_JSON: &[Column] = &[
    ("crtid", &[]),
    ("crtnm", &[]),
    ("crm", &[]),
    ("crmyy", &[]),
    ("crmid", &[]),
    ("crmno", &[]),
    ("dpt", &[]),
    ("dptstr", &[]),
    ("saledate", &[]),
    ("saletime", &[]),
    ("saleno", &[]),
    ("salenostr", &[]),
    ("saletype", &[]),
    ("proptype", &[]),
    ("batchno", &["ordno"]),
    ("hsimun", &["hsimunstr"]),
    ("ctmd", &["ctmdstr"]),
    ("budadd", &["budaddstr", "addr", "address"]),
    ("sec", &[]),
    ("secstr", &[]),
    ("subsec", &["subsecstr"]),
    ("landno", &[]),
    ("area", &[]),
    ("area3str", &[]),
    ("rrange", &[]),
    ("minprice", &["minpricestr"]),
    ("saleamt", &[]),
    ("saleamtstr", &[]),
    ("summinprc", &[]),
    ("summinprcstr", &[]),
    ("sumprice", &[]),
    ("checkyn", &[]),
    ("checkynstr", &[]),
    ("emptyyn", &[]),
    ("emptyynstr", &[]),
    ("comm_yn", &[]),
    ("commynstr", &[]),
    ("rmk", &[]),
    ("rmkexcel", &[]),
    ("filenm", &[]),
    ("rowid", &[]),
    ("ttitle", &[]),
    ("registeno", &[]),
    ("qty", &[]),
    ("unit", &[]),
    ("notes", &[]),
];

/// The courts' weekly list as a third party keeps it.
pub(crate) const COURT_WEEKLY: &[Column] = &[
    ("id", &[]),
    ("type", &[]),
    ("court", &[]),
    ("court_code", &[]),
    ("case_no", &[]),
    ("auction_date", &[]),
    ("auction_round", &[]),
    ("lot", &["batch", "batchno", "lot_no"]),
    ("location", &[]),
    ("county", &[]),
    ("district", &[]),
    ("min_price", &[]),
    ("deposit", &[]),
    ("area", &[]),
    ("delivery", &[]),
    ("vacant", &[]),
    ("rrange", &["share"]),
    ("detail_url", &[]),
    ("land_section", &[]),
    ("land_no", &[]),
    ("address", &[]),
    ("remarks", &["remark", "note"]),
];

/// Names of the columns of our own template.
pub(crate) mod col {
    pub(crate) const KIND: &str = "公告種類";
    pub(crate) const NUMBER: &str = "公告編號";
    pub(crate) const BRANCH: &str = "分署";
    pub(crate) const CASE: &str = "案號";
    pub(crate) const CASE_YEAR: &str = "執行案號-年度";
    pub(crate) const CASE_KIND: &str = "執行案號-案件種類代碼";
    pub(crate) const CASE_SERIAL: &str = "執行案號-流水號";
    pub(crate) const MORE_CASES: &str = "其他案號";
    pub(crate) const UNIT: &str = "股別";
    pub(crate) const DOC: &str = "發文字號";
    pub(crate) const ISSUED: &str = "公告日期";
    pub(crate) const STATE: &str = "公告狀態";
    pub(crate) const ROUND: &str = "拍次";
    pub(crate) const LOT: &str = "標別";
    pub(crate) const CATEGORY: &str = "類別";
    pub(crate) const COUNTY: &str = "縣市";
    pub(crate) const TOWNSHIP: &str = "鄉鎮市區";
    pub(crate) const ADDRESS: &str = "地址或坐落";
    pub(crate) const PARCEL: &str = "地號";
    pub(crate) const BUILDING: &str = "建號";
    pub(crate) const SHARE: &str = "權利範圍";
    pub(crate) const AREA_M2: &str = "面積(平方公尺)";
    pub(crate) const AREA_PING: &str = "面積(坪)";
    pub(crate) const FLOORS: &str = "樓層面積";
    pub(crate) const PRICE: &str = "底價";
    pub(crate) const DEPOSIT: &str = "保證金";
    pub(crate) const OPEN: &str = "開標日時";
    pub(crate) const BID: &str = "投標日時";
    pub(crate) const MAIL: &str = "通訊投標";
    pub(crate) const MAIL_TERMS: &str = "通訊投標說明";
    pub(crate) const DEPOSIT_TERMS: &str = "保證金說明";
    pub(crate) const PLACE: &str = "開標場所";
    pub(crate) const OFFER: &str = "應買期限";
    pub(crate) const DELIVERY: &str = "點交";
    pub(crate) const OCCUPANCY: &str = "使用情形";
    pub(crate) const VACANCY: &str = "空屋或空地";
    pub(crate) const PREEMPTION: &str = "優先承買權";
    pub(crate) const ZONING: &str = "使用分區";
    pub(crate) const ENCUMBRANCE: &str = "抵押權等負擔";
    pub(crate) const CONTAMINATION: &str = "土地有無遭受污染";
    pub(crate) const REMARKS: &str = "備註";
    pub(crate) const ITEM_NO: &str = "編號";
    pub(crate) const NAME: &str = "物品名稱";
    pub(crate) const QTY: &str = "數量";
    pub(crate) const QTY_UNIT: &str = "單位";
    pub(crate) const PLATE: &str = "車牌";
    pub(crate) const BRAND: &str = "廠牌";
    pub(crate) const MODEL: &str = "型號";
    pub(crate) const ENGINE: &str = "排氣量";
    pub(crate) const MADE: &str = "出廠年月";
    pub(crate) const MILEAGE: &str = "里程";
    pub(crate) const KEY: &str = "鑰匙";
    pub(crate) const RUNS: &str = "可發動";
    pub(crate) const REGISTRABLE: &str = "可過戶";
    pub(crate) const STORED: &str = "存放地點";
    pub(crate) const VIEWING: &str = "看貨時間";
    pub(crate) const REGISTRATION: &str = "登記時間";
    pub(crate) const PAY: &str = "付款取貨期限";
    pub(crate) const CONDITION: &str = "備考";
    pub(crate) const RESULT: &str = "拍賣結果";
    /// The agency's name for the result.
    pub(crate) const USE: &str = "用途";
    pub(crate) const SOLD_ON: &str = "拍定日期";
    pub(crate) const SOLD_PRICE: &str = "拍定金額";
    pub(crate) const SUBJECT: &str = "主旨";
    pub(crate) const ADDRESSEE: &str = "應受送達人";
    pub(crate) const REPRESENTATIVE: &str = "代表人";
    pub(crate) const DOCUMENT: &str = "應送達文書";
    pub(crate) const BASIS: &str = "依據";
    pub(crate) const GROUND: &str = "送達事由";
    pub(crate) const EFFECTIVE: &str = "生效日";
    pub(crate) const COLLECT: &str = "領取處所";
    pub(crate) const DEBTOR: &str = "義務人";
    pub(crate) const AGENCY: &str = "移送機關";
    pub(crate) const DEBT_KIND: &str = "欠款種類";
    pub(crate) const DEBT: &str = "滯欠金額";
    pub(crate) const WANTED: &str = "檢舉事項";
    pub(crate) const RATE: &str = "獎金比例";
    pub(crate) const CAP: &str = "獎金上限";
    pub(crate) const CONTACT: &str = "檢舉方式";
    pub(crate) const VALID_FROM: &str = "上架日";
    pub(crate) const VALID_TO: &str = "下架日";
    pub(crate) const FILES: &str = "附件";
    pub(crate) const LINK: &str = "網址";
}

/// One of these must be there, or a list has nothing to do with notices.
pub(super) const ANCHORS: &[&str] = &[
    col::CASE,
    col::CASE_SERIAL,
    col::NAME,
    col::ADDRESSEE,
    col::DEBTOR,
];

/// Our own template, and whatever else offices name in the same words.
pub(crate) const PLAIN: &[Column] = &[
    (col::KIND, &["公告類型", "公告類別"]),
    (col::NUMBER, &["公告代號"]),
    (
        col::BRANCH,
        &[
            "分署別",
            "執行分署",
            "機關",
            "機關名稱",
            "執行機關",
            "公告機關",
        ],
    ),
    (
        col::CASE,
        &[
            "執行案號",
            "案號分署股",
            "案號分署",
            "案件編號",
            "案件號碼",
            "主案號",
        ],
    ),
    (col::CASE_YEAR, &["案號年度"]),
    (col::CASE_KIND, &["案號種類代碼"]),
    (col::CASE_SERIAL, &["案號流水號"]),
    (col::MORE_CASES, &["併案案號", "其餘案號"]),
    (col::UNIT, &["承辦股", "股"]),
    (col::DOC, &["文號", "公告文號"]),
    (
        col::ISSUED,
        &[
            "發文日期",
            "公告日",
            "張貼日",
            "張貼日期",
            "發布日期",
            "發佈日期",
            "刊登日期",
        ],
    ),
    (col::STATE, &["狀態", "公告事由", "公告別"]),
    (col::ROUND, &["拍賣次數", "拍賣次別", "拍別"]),
    (col::LOT, &["標次", "標號", "標"]),
    (
        col::CATEGORY,
        &["拍賣類別", "種類", "標的種類", "財產種類", "標的類別"],
    ),
    (col::COUNTY, &["縣市別", "縣市名稱"]),
    (
        col::TOWNSHIP,
        &["鄉鎮區", "鄉鎮", "行政區", "鄉鎮市", "區域"],
    ),
    (
        col::ADDRESS,
        &[
            "地址",
            "坐落",
            "座落",
            "門牌",
            "土地坐落",
            "所在地",
            "標的物所在地",
            "地址坐落",
            "不動產坐落",
            "坐落地址",
            "建物門牌",
        ],
    ),
    (col::PARCEL, &["土地地號", "地號代碼"]),
    (col::BUILDING, &["建物建號", "建號代碼"]),
    (
        col::SHARE,
        &["持分", "應有部分", "拍賣持分", "權利範圍持分"],
    ),
    (
        col::AREA_M2,
        &["面積", "面積㎡", "面積m2", "土地面積", "建物面積", "總面積"],
    ),
    (col::AREA_PING, &["坪數"]),
    (col::FLOORS, &["各層面積"]),
    (
        col::PRICE,
        &[
            "拍賣底價",
            "最低價額",
            "拍賣最低價額",
            "核定底價",
            "起標價",
            "底價元",
            "拍賣底價元",
            "總拍賣底價",
            "總拍賣底價元",
            "底價新臺幣",
            "底價新臺幣元",
            "公告底價",
        ],
    ),
    (col::DEPOSIT, &["保證金元", "投標保證金", "保證金新臺幣元"]),
    (
        col::OPEN,
        &[
            "開標日",
            "開標日期",
            "開標時間",
            "拍賣日時",
            "拍賣日時拍次",
            "拍賣日期",
            "拍賣時間",
            "拍賣日",
            "開標日期時間",
            "拍賣期日",
            "投開標日期",
        ],
    ),
    (col::BID, &["投標時間", "投標期間"]),
    (col::MAIL, &["採通訊投標", "得否通訊投標", "可否通訊投標"]),
    (col::MAIL_TERMS, &[]),
    (col::DEPOSIT_TERMS, &[]),
    (
        col::PLACE,
        &[
            "拍賣場所",
            "拍賣地點",
            "開標地點",
            "拍賣處所",
            "開標處所",
            "投標場所",
        ],
    ),
    (col::OFFER, &["應買期間", "應買截止日"]),
    (col::DELIVERY, &["點交情形", "是否點交", "點交否"]),
    (col::OCCUPANCY, &["使用狀況", "占有情形", "使用現況"]),
    (col::VACANCY, &["空屋", "空地"]),
    (col::PREEMPTION, &["優先購買權", "優先承買"]),
    (
        col::ZONING,
        &["使用地類別", "使用分區使用地類別", "土地使用分區"],
    ),
    (col::ENCUMBRANCE, &["抵押權", "他項權利", "負擔"]),
    (col::CONTAMINATION, &["遭受污染"]),
    (
        col::REMARKS,
        &["說明", "說明附件", "注意事項", "附註", "其他事項"],
    ),
    (col::ITEM_NO, &["項次", "序號", "項目", "品項", "號次"]),
    (
        col::NAME,
        &[
            "品名",
            "名稱",
            "動產名稱",
            "標的物",
            "物品",
            "拍賣標的",
            "標的名稱",
            "拍賣物",
            "拍賣物品",
            "物品名稱規格",
            "標的物名稱",
        ],
    ),
    (col::QTY, &["數量單位"]),
    (col::QTY_UNIT, &[]),
    (col::PLATE, &["車號", "車牌號碼", "牌照號碼", "車牌車號"]),
    (col::BRAND, &["廠牌名稱", "品牌"]),
    (col::MODEL, &["型式", "車型", "款式", "規格"]),
    (col::ENGINE, &["排氣量cc", "汽缸容量"]),
    (
        col::MADE,
        &["出廠年份", "出廠年", "年份", "出廠日期", "出廠"],
    ),
    (col::MILEAGE, &["里程數", "行駛里程"]),
    (col::KEY, &["有無鑰匙"]),
    (col::RUNS, &["能否發動", "發動", "可否發動"]),
    (col::REGISTRABLE, &["過戶", "能否過戶", "可否過戶"]),
    (
        col::STORED,
        &[
            "保管地點",
            "存放處所",
            "放置地點",
            "置放地點",
            "存放處",
            "保管場所",
        ],
    ),
    (
        col::VIEWING,
        &["閱覽時間", "看車時間", "看貨日時", "閱覽日時"],
    ),
    (col::REGISTRATION, &["報到時間"]),
    (col::PAY, &["付款期限", "取貨期限"]),
    (
        col::CONDITION,
        &["狀況", "車況", "外觀", "瑕疵", "物品狀況"],
    ),
    (col::RESULT, &["結果", "拍定結果"]),
    (col::USE, &[]),
    (col::SOLD_ON, &[]),
    (col::SOLD_PRICE, &["拍定價格", "拍定價金"]),
    (col::SUBJECT, &["標題", "公告標題", "公告主旨"]),
    (
        col::ADDRESSEE,
        &[
            "受送達人",
            "應受送達人姓名",
            "應受送達人姓名或名稱",
            "相對人",
        ],
    ),
    (col::REPRESENTATIVE, &["負責人", "法定代理人"]),
    (col::DOCUMENT, &["送達文書", "應送達之文書", "文書名稱"]),
    (col::BASIS, &["法令依據", "公告依據"]),
    (col::GROUND, &["送達原因", "公示送達事由"]),
    (col::EFFECTIVE, &["生效日期"]),
    (col::COLLECT, &["領取地點", "領取方式"]),
    (col::DEBTOR, &["欠稅人", "滯欠義務人", "義務人姓名"]),
    (col::AGENCY, &["移送單位"]),
    (col::DEBT_KIND, &["欠稅種類", "案件種類"]),
    (col::DEBT, &["欠繳金額", "欠稅金額", "滯納金額"]),
    (col::WANTED, &["檢舉內容"]),
    (col::RATE, &["獎勵比例"]),
    (col::CAP, &["獎金", "獎勵上限"]),
    (col::CONTACT, &["檢舉電話", "檢舉專線"]),
    (col::VALID_FROM, &["公告起日", "刊登起日", "公告開始日"]),
    (
        col::VALID_TO,
        &[
            "公告迄日",
            "刊登迄日",
            "公告期限",
            "公告截止日",
            "公告結束日",
        ],
    ),
    (col::FILES, &["附件檔名", "附件檔案", "檔案"]),
    (col::LINK, &["連結", "公告網址"]),
];
