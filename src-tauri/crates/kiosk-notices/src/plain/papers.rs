//! Notices without a sale: 公示送達 and 獎勵檢舉.

use kiosk_model::decimal::Hundredths;
use kiosk_model::import::RowProblem;
use kiosk_model::notice::{Addressee, Notice, Reward, Service, ServiceGround};
use kiosk_model::published;
use kiosk_model::text::ident;

use crate::common::{case_key, id};
use crate::schema::{Fields, col};

/// Fills in what a service by publication says.
pub(super) fn service(notice: &mut Notice, fields: &Fields) -> Result<(), RowProblem> {
    let names = names(fields.required(col::ADDRESSEE)?);
    let addressees = addressees(names, &self::names(fields.text(col::REPRESENTATIVE)));
    let document = fields.text(col::DOCUMENT);
    if notice.title.is_empty() && document.is_empty() {
        return Err(RowProblem::new("fieldMissing").with("column", col::DOCUMENT));
    }
    let Some(issued_on) = notice.issued_on else {
        return Err(RowProblem::new("fieldMissing").with("column", col::ISSUED));
    };
    let basis = fields.text(col::BASIS);
    let ground = ground(fields, basis)?;
    let told = fields.day(col::EFFECTIVE)?;
    notice.service = Some(Service {
        addressees,
        document: document.to_owned(),
        basis: basis.to_owned(),
        ground,
        effective_on: told.or(ground.map(|ground| issued_on.add_days(ground.days()))),
        collect_at: fields.text(col::COLLECT).to_owned(),
    });
    // Names stay out of it: an id travels into logs and onto paper.
    let number = notice
        .doc_no
        .clone()
        .unwrap_or_else(|| format!("{}{document}{}", notice.title, issued_on.compact()));
    let case = notice.case_no.as_ref().map(case_key).unwrap_or_default();
    notice.id = id(&["plain", "service", &notice.branch, &number, &case]);
    Ok(())
}

/// One name a line, or between list signs.
fn names(text: &str) -> Vec<String> {
    let names = text
        .split(['\n', '、', ';', '；', ',', '，'])
        .map(str::trim);
    names
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Names with their representatives: `示範有限公司（代表人：陳○○）`, or as many as there are names, or
/// those of the companies in their order.
fn addressees(names: Vec<String>, representatives: &[String]) -> Vec<Addressee> {
    let bodies = [
        "公司",
        "商號",
        "商行",
        "企業",
        "工廠",
        "法人",
        "協會",
        "合作社",
        "管理委員會",
    ];
    let is_body = |name: &str| bodies.iter().any(|word| name.contains(word));
    let each = representatives.len() == names.len();
    let mut left = representatives.iter();
    names
        .into_iter()
        .map(|name| {
            let inside = ["代表人", "負責人", "法定代理人"].iter().find_map(|word| {
                let (before, after) = name.split_once(word)?;
                let after = after
                    .trim_start_matches([':', '：', ' '])
                    .trim_end_matches([')', '）', ' ']);
                let before = before.trim_end_matches(['(', '（', ' ', '　']);
                (!before.is_empty()).then(|| (before.to_owned(), after.to_owned()))
            });
            if let Some((name, representative)) = inside {
                return Addressee {
                    name,
                    representative,
                };
            }
            let takes = each || is_body(&name);
            let representative = if takes { left.next().cloned() } else { None };
            Addressee {
                name,
                representative: representative.unwrap_or_default(),
            }
        })
        .collect()
}

/// Why a document is served by publication, from its column or from the legal basis
/// (行政程序法第78條第1項, 第79條).
fn ground(fields: &Fields, basis: &str) -> Result<Option<ServiceGround>, RowProblem> {
    let text = ident(fields.text(col::GROUND));
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if says(&["國外", "境外", "外國"]) {
        return Ok(Some(ServiceGround::Abroad));
    } else if says(&["再次", "第79條", "職權"]) {
        return Ok(Some(ServiceGround::Repeated));
    } else if says(&["國內", "處所不明", "治外法權"]) {
        return Ok(Some(ServiceGround::Domestic));
    } else if !text.is_empty() {
        return Err(fields.bad("badChoice", col::GROUND));
    }
    let basis = ident(basis);
    let law = |words: &[&str]| {
        basis.contains("行政程序法") && words.iter().any(|word| basis.contains(word))
    };
    Ok(if law(&["第1項第3款", "第一項第三款"]) {
        Some(ServiceGround::Abroad)
    } else if law(&["第1項第1款", "第一項第一款", "第1項第2款", "第一項第二款"])
    {
        Some(ServiceGround::Domestic)
    } else if law(&["第79條", "第七十九條"]) {
        Some(ServiceGround::Repeated)
    } else {
        None
    })
}

/// Fills in what a reward for tips says.
pub(super) fn reward(notice: &mut Notice, fields: &Fields) -> Result<(), RowProblem> {
    let debtor = fields.required(col::DEBTOR)?.to_owned();
    let debt_text = fields.line(col::DEBT);
    let rate = ident(fields.text(col::RATE));
    let bare = rate.trim_end_matches('%').trim_start_matches("百分之");
    let rate = match bare {
        "" => None,
        bare => Some(Hundredths::parse(bare).map_err(|_| fields.bad("badNumber", col::RATE))?),
    };
    let case = notice.case_no.as_ref().map(case_key).unwrap_or_default();
    notice.id = id(&["plain", "reward", &notice.branch, &debtor, &case]);
    notice.reward = Some(Reward {
        debtor: Addressee {
            name: debtor,
            representative: fields.line(col::REPRESENTATIVE),
        },
        agency: fields.line(col::AGENCY),
        debt_kind: fields.line(col::DEBT_KIND),
        // Round words (1,300萬餘元) are kept as published beside the number.
        debt_amount: published::amount(&debt_text).ok().flatten(),
        debt_text,
        wanted: names(fields.text(col::WANTED)),
        rate,
        cap: fields.amount(col::CAP)?,
        contact: fields.text(col::CONTACT).to_owned(),
    });
    Ok(())
}
