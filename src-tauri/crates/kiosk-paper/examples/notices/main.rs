//! Writes notices (PDF, pictures, dumps) to look at: `cargo run -p kiosk-paper --example notices OUT_DIR`.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "an example for the developer's eyes"
)]

mod samples;

use std::path::{Path, PathBuf};

use kiosk_model::date::RocDate;
use kiosk_paper::{
    JobMark, Meta, NoticeOnPaper, NoticeType, OfficeOnPaper, Pages, PaperContext, floor_bytes,
    layout_notice, layout_notice_booklet, layout_notice_comparison, page_count, rasterise, to_png,
    write_pdf,
};
use kiosk_words::Words;

fn main() {
    let out = PathBuf::from(std::env::args().nth(1).unwrap());
    std::fs::create_dir_all(&out).unwrap();
    let words = Words::load().unwrap();
    let office = OfficeOnPaper {
        name: "法務部行政執行署示範分署".to_owned(),
        address: String::new(),
        demo: true,
    };
    let ctx = PaperContext {
        office: &office,
        words: &words,
        today: RocDate::from_roc(115, 11, 22).unwrap(),
        job: Some(JobMark {
            id: "7F3K2M9Q".to_owned(),
        }),
        data_as_of: RocDate::from_roc(115, 11, 19).ok(),
    };
    let (estate, rounds, offer) = (samples::estate(), samples::rounds(), samples::offer());
    let (movable, service, reward) = (samples::movable(), samples::service(3), samples::reward());
    let (long, lots, many) = (
        samples::long_estate(),
        samples::lots(3),
        samples::service(100),
    );
    let one = NoticeOnPaper {
        notice: &estate,
        rounds: &rounds,
        pictures: &[],
    };
    let alone = NoticeOnPaper::alone;
    for (name, paper) in [
        ("estate", one),
        ("long", alone(&long)),
        ("lots", alone(&lots)),
        ("offer", alone(&offer)),
        ("movable", alone(&movable)),
        ("service", alone(&service)),
        ("service-many", alone(&many)),
        ("reward", alone(&reward)),
    ] {
        for (size, end) in [(NoticeType::Standard, ""), (NoticeType::Large, "-large")] {
            let pages = layout_notice(paper, size, &ctx).unwrap();
            save(&out, &format!("{name}{end}"), &pages);
        }
    }
    let some = [one, alone(&movable), alone(&service)];
    let booklet = layout_notice_booklet(&some, NoticeType::Standard, &ctx).unwrap();
    save(&out, "booklet", &booklet);
    let booklet = layout_notice_booklet(&some, NoticeType::Large, &ctx).unwrap();
    save(&out, "booklet-large", &booklet);
    let three = [one, alone(&offer), alone(&long)];
    save(
        &out,
        "compare",
        &layout_notice_comparison(&three, &ctx).unwrap(),
    );
}

fn save(out: &Path, name: &str, pages: &Pages) {
    let meta = Meta {
        title: name.to_owned(),
        created: "2026-07-20T06:05:00Z".parse().unwrap(),
        id: [7; 16],
    };
    let pdf = write_pdf(pages, &meta).unwrap();
    let floor = floor_bytes(pages);
    println!(
        "{name:24} {} pages, {:7} bytes, floor {floor}, ratio {:.3}",
        pages.pages.len(),
        pdf.len(),
        pdf.len() as f64 / floor as f64
    );
    for page in 0..page_count(&pdf) {
        let png = to_png(&rasterise(&pdf, page, 96.0).unwrap()).unwrap();
        std::fs::write(out.join(format!("{name}-{}.png", page + 1)), png).unwrap();
    }
    std::fs::write(out.join(format!("{name}.pdf")), pdf).unwrap();
    std::fs::write(out.join(format!("{name}.txt")), pages.dump()).unwrap();
}
