//! The columns of the template: what each kind asks, how it is written, and what can be chosen.

use kiosk_model::notice::NoticeKind;

use crate::schema::col;

/// One column of the template.
#[derive(Debug, Clone, Copy)]
pub struct TemplateColumn {
    /// Its header.
    pub name: &'static str,
    /// A row without it is refused.
    pub required: bool,
    /// What can be chosen.
    pub choices: Choices,
    /// Width in characters.
    pub width: u16,
    /// How it is written.
    pub help: &'static str,
    /// An example, invented.
    pub example: &'static str,
}

/// What a column offers.
#[derive(Debug, Clone, Copy)]
pub enum Choices {
    /// Free text.
    Free,
    /// The kind of notice the sheet is for.
    Kind,
    /// The branch.
    Branch,
    /// The counties, the office's own first.
    County,
    /// The townships of the office's county.
    Township,
    /// These words.
    Of(&'static [&'static str]),
}

/// The lines above the table of columns.
pub(super) const HOW_TO: &[&str] = &[
    "一、一列寫一個拍賣標的（公示送達和獎勵檢舉：一列寫一則公告）。黃色的欄位一定要寫。",
    "二、同一標有好幾筆土地或建物：一筆一列，底價和保證金每列寫同一個數字，程式不會相加。",
    "三、日期可以寫 115/08/04、1150804 或 2026-08-04；時間寫在後面，例如 115/08/04 15:00。",
    "四、金額寫數字就好，例如 1,200,000；沒有底價請寫「無底價」。",
    "五、要更正：改好同一列再匯入一次，案號、拍次、標別不變，程式會標出「更正」和原來的內容。",
    "六、附件的檔案和這份檔案放在同一個資料夾（或其中的「附件」資料夾），只寫檔名，一行一個。",
    "七、不需要的欄位可以整欄刪掉，欄位的順序可以改，第一列的欄名請不要改。",
];

const fn column(
    name: &'static str,
    width: u16,
    help: &'static str,
    example: &'static str,
) -> TemplateColumn {
    TemplateColumn {
        name,
        required: false,
        choices: Choices::Free,
        width,
        help,
        example,
    }
}

const fn needed(column: TemplateColumn) -> TemplateColumn {
    TemplateColumn {
        required: true,
        ..column
    }
}

const fn from(choices: Choices, column: TemplateColumn) -> TemplateColumn {
    TemplateColumn { choices, ..column }
}

const YES_NO: Choices = Choices::Of(&["是", "否"]);
const TOLD: Choices = Choices::Of(&["有", "無", "未知", "矛盾"]);
const CAN: Choices = Choices::Of(&["可", "不可", "未知", "矛盾"]);
const SALE_STATES: Choices = Choices::Of(&["拍賣", "應買", "更正", "停止拍賣", "撤回", "延期"]);
const PAPER_STATES: Choices = Choices::Of(&["公告", "更正", "撤回"]);
const ROUNDS: Choices = Choices::Of(&[
    "第一拍",
    "第二拍",
    "第三拍",
    "特別變賣程序",
    "特別變賣程序後之拍賣(四拍)",
]);
const DELIVERIES: Choices = Choices::Of(&["點交", "不點交", "部分點交", "如備註或使用情形欄所示"]);
const CATEGORIES: Choices = Choices::Of(&[
    "土地", "住宅", "住辦", "辦公", "店面", "廠房", "車位", "其它",
]);
const GROUNDS: Choices = Choices::Of(&["國內送達處所不明", "國外送達", "再次公示送達"]);

const KIND: TemplateColumn = from(
    Choices::Kind,
    column(col::KIND, 14, "這張表的公告種類；可以不寫。", ""),
);
const NUMBER: TemplateColumn = column(
    col::NUMBER,
    14,
    "自己編的號碼，同一則公告永遠用同一個；不寫就用案號和拍次辨認。",
    "115-001",
);
const BRANCH: TemplateColumn = needed(from(
    Choices::Branch,
    column(col::BRANCH, 14, "分署的名稱。", "○○分署"),
));
const CASE: TemplateColumn = needed(column(
    col::CASE,
    26,
    "主案的案號：13 位數字，或公文上的寫法。",
    "1150100000001",
));
const CASE_IF_ANY: TemplateColumn = column(
    col::CASE,
    26,
    "有案號才寫：13 位數字，或公文上的寫法。",
    "1150100000001",
);
const MORE_CASES: TemplateColumn = column(
    col::MORE_CASES,
    26,
    "併案的案號，一行一個。",
    "1150100000002",
);
const UNIT: TemplateColumn = column(col::UNIT, 8, "承辦股，一個字。", "孝");
const DOC: TemplateColumn = column(
    col::DOC,
    30,
    "公告的發文字號。",
    "○執孝115年健執字第00000001號",
);
const ISSUED: TemplateColumn = column(col::ISSUED, 14, "公告或發文的日期。", "115/07/14");
const FILES: TemplateColumn = column(
    col::FILES,
    24,
    "PDF、JPEG 或 PNG 的檔名，一行一個，每個最大 25 MB。",
    "拍賣公告.pdf",
);
const FROM: TemplateColumn = column(
    col::VALID_FROM,
    12,
    "從哪一天起給民眾看；不寫就是馬上。",
    "115/07/14",
);
const TO: TemplateColumn = column(
    col::VALID_TO,
    12,
    "給民眾看到哪一天；不寫就不下架。",
    "115/09/30",
);
const ROUND: TemplateColumn = from(
    ROUNDS,
    column(
        col::ROUND,
        18,
        "第幾次拍賣；應買公告選「特別變賣程序」。",
        "第一拍",
    ),
);
const LOT: TemplateColumn = column(col::LOT, 8, "分標才寫，例如甲、乙。", "甲");
const STATE: TemplateColumn = from(
    SALE_STATES,
    column(col::STATE, 12, "不寫就是拍賣。", "拍賣"),
);
const DEPOSIT: TemplateColumn = column(col::DEPOSIT, 14, "這一標的保證金。", "240,000");
const REMARKS: TemplateColumn =
    column(col::REMARKS, 40, "公告的備註，可以換行。", "拍定後不點交。");

const ESTATE: &[TemplateColumn] = &[
    KIND,
    NUMBER,
    BRANCH,
    CASE,
    MORE_CASES,
    UNIT,
    DOC,
    ISSUED,
    STATE,
    ROUND,
    needed(column(
        col::OPEN,
        18,
        "開標的日期和時間；應買公告不用寫。",
        "115/08/04 15:00",
    )),
    column(
        col::BID,
        22,
        "投標的日期和時間，照公告寫。",
        "115年8月4日上午9時30分至10時",
    ),
    column(col::PLACE, 26, "開標的地點。", "本分署拍賣室"),
    column(
        col::OFFER,
        12,
        "應買公告的最後一天；不寫就是公告日起三個月。",
        "115/10/14",
    ),
    LOT,
    from(
        CATEGORIES,
        column(col::CATEGORY, 10, "標的的種類。", "土地"),
    ),
    from(
        Choices::County,
        column(col::COUNTY, 10, "標的所在的縣市。", ""),
    ),
    from(
        Choices::Township,
        column(
            col::TOWNSHIP,
            12,
            "標的所在的鄉鎮市區；清單外的可以自己打。",
            "",
        ),
    ),
    needed(column(
        col::ADDRESS,
        34,
        "門牌，或段、小段和地號。",
        "示範段1225-5地號",
    )),
    column(
        col::PARCEL,
        16,
        "12 位的地號代碼；沒有就空著。",
        "033612250005",
    ),
    column(
        col::BUILDING,
        14,
        "建號，一行一個；未保存登記也寫在這裡。",
        "307",
    ),
    column(col::SHARE, 14, "權利範圍。", "16分之1"),
    column(col::AREA_M2, 14, "平方公尺；程式會算出坪。", "169.33"),
    column(
        col::FLOORS,
        24,
        "各樓層的面積，一行一層。",
        "一層 50.1平方公尺",
    ),
    needed(column(
        col::PRICE,
        14,
        "這一標的底價；同一標每列都一樣。",
        "1,200,000",
    )),
    DEPOSIT,
    column(
        col::DEPOSIT_TERMS,
        24,
        "保證金怎麼繳，照公告寫。",
        "以支票繳納",
    ),
    from(YES_NO, column(col::MAIL, 10, "可不可以通訊投標。", "是")),
    column(
        col::MAIL_TERMS,
        24,
        "通訊投標寄到哪裡、什麼時候前寄到。",
        "115/08/03 17:00 前寄達郵政信箱",
    ),
    from(
        DELIVERIES,
        column(col::DELIVERY, 14, "拍定後點不點交。", "不點交"),
    ),
    column(col::OCCUPANCY, 40, "查封時的使用情形。", "空屋，無人居住。"),
    column(col::VACANCY, 14, "空屋或空地，照公告寫。", "空屋"),
    column(
        col::PREEMPTION,
        24,
        "誰有優先承買權。",
        "共有人（土地法第34條之1）",
    ),
    column(
        col::ZONING,
        20,
        "使用分區、使用地類別。",
        "一般農業區農牧用地",
    ),
    column(col::ENCUMBRANCE, 20, "抵押權等負擔。", "拍定後塗銷"),
    column(col::CONTAMINATION, 16, "土地有沒有受污染。", "無"),
    REMARKS,
    FILES,
    FROM,
    TO,
];

const MOVABLE: &[TemplateColumn] = &[
    KIND,
    NUMBER,
    BRANCH,
    CASE,
    MORE_CASES,
    UNIT,
    DOC,
    ISSUED,
    STATE,
    ROUND,
    needed(column(
        col::OPEN,
        18,
        "拍賣的日期和時間。",
        "115/08/20 10:30",
    )),
    column(col::PLACE, 26, "拍賣的地點。", "本分署拍賣室"),
    LOT,
    column(col::CATEGORY, 12, "種類，照公告寫。", "汽機車"),
    column(col::ITEM_NO, 8, "清單上的編號。", "1"),
    needed(column(col::NAME, 28, "物品的名稱。", "自用小客車")),
    column(col::QTY, 10, "數量和單位。", "1輛"),
    column(col::PLATE, 12, "車牌號碼。", "ABC-1234"),
    column(col::BRAND, 12, "廠牌。", ""),
    column(col::MODEL, 12, "型號。", ""),
    column(col::ENGINE, 10, "排氣量。", "1798cc"),
    column(col::MADE, 12, "出廠年月。", "2015年6月"),
    column(col::MILEAGE, 12, "里程。", "12萬公里"),
    from(TOLD, column(col::KEY, 8, "有沒有鑰匙。", "有")),
    from(
        CAN,
        column(col::RUNS, 8, "能不能發動；沒有測試請選「未知」。", "未知"),
    ),
    from(CAN, column(col::REGISTRABLE, 8, "能不能過戶。", "可")),
    column(col::PRICE, 14, "底價；不定底價請寫「不定底價」。", "20,000"),
    DEPOSIT,
    column(col::STORED, 22, "東西放在哪裡。", "本分署停車場"),
    column(col::VIEWING, 24, "什麼時候可以看。", "拍賣前一日9時至16時"),
    column(
        col::REGISTRATION,
        22,
        "當天什麼時候登記。",
        "9時20分至9時50分",
    ),
    column(col::PAY, 22, "什麼時候付款、取貨。", "當日付清，次日取走"),
    column(col::CONDITION, 30, "外觀和狀況。", "右前車輪框有裂縫"),
    REMARKS,
    FILES,
    FROM,
    TO,
];

const SERVICE: &[TemplateColumn] = &[
    KIND,
    NUMBER,
    BRANCH,
    needed(column(
        col::SUBJECT,
        34,
        "公告的主旨；不要寫姓名以外的個人資料。",
        "公示送達執行命令",
    )),
    needed(column(
        col::ADDRESSEE,
        24,
        "應受送達人的姓名或公司名稱，一行一個，可以寫很多個；遮字照公告。",
        "許○○",
    )),
    column(
        col::REPRESENTATIVE,
        16,
        "公司的代表人，和上一欄同一行。",
        "陳○○",
    ),
    needed(column(
        col::DOCUMENT,
        28,
        "應送達的文書和文號。",
        "執行命令",
    )),
    column(col::DOC, 30, "公告的發文字號。", "○執丁字第1150000001號"),
    CASE_IF_ANY,
    UNIT,
    needed(ISSUED),
    column(col::BASIS, 30, "法律依據。", "行政程序法第78條第1項第1款"),
    from(
        GROUNDS,
        column(
            col::GROUND,
            18,
            "寫了才會算生效日：國內20日、國外60日、再次送達隔日（行政程序法第81條）。",
            "國內送達處所不明",
        ),
    ),
    column(col::EFFECTIVE, 12, "公告上有寫生效日才寫。", ""),
    column(col::COLLECT, 26, "到哪裡領、找誰、電話。", "本分署丁股"),
    from(
        PAPER_STATES,
        column(col::STATE, 12, "不寫就是公告。", "公告"),
    ),
    FILES,
    FROM,
    TO,
];

const REWARD: &[TemplateColumn] = &[
    KIND,
    NUMBER,
    BRANCH,
    needed(column(
        col::DEBTOR,
        20,
        "公告上的義務人；遮字照公告。",
        "甲○○",
    )),
    column(col::REPRESENTATIVE, 14, "公司的負責人。", ""),
    CASE_IF_ANY,
    UNIT,
    column(col::SUBJECT, 30, "公告的主旨。", "獎勵檢舉滯欠大戶"),
    DOC,
    ISSUED,
    column(col::AGENCY, 24, "移送機關。", ""),
    column(col::DEBT_KIND, 18, "欠款的種類。", "綜合所得稅"),
    column(col::DEBT, 16, "滯欠的金額，照公告寫。", "1,300萬餘元"),
    column(col::WANTED, 26, "要檢舉什麼，一行一個。", "可供執行的財產"),
    column(col::RATE, 10, "獎金的比例（%）。", "5"),
    column(col::CAP, 14, "獎金的上限。", "1,000,000"),
    column(col::CONTACT, 26, "怎麼檢舉。", "本分署孝股"),
    from(
        PAPER_STATES,
        column(
            col::STATE,
            12,
            "不寫就是公告；付了獎金或期滿請選「撤回」。",
            "公告",
        ),
    ),
    FILES,
    FROM,
    TO,
];

/// The columns of a kind, in their order.
pub fn columns(kind: NoticeKind) -> &'static [TemplateColumn] {
    match kind {
        NoticeKind::Estate => ESTATE,
        NoticeKind::Movable => MOVABLE,
        NoticeKind::Service => SERVICE,
        NoticeKind::Reward => REWARD,
    }
}

/// The kind as the first column names it.
pub(super) fn kind_name(kind: NoticeKind) -> &'static str {
    match kind {
        NoticeKind::Estate => "不動產拍賣",
        NoticeKind::Movable => "動產拍賣",
        NoticeKind::Service => "公示送達",
        NoticeKind::Reward => "獎勵檢舉",
    }
}
