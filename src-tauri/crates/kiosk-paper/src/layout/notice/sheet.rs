//! What stands around the rows of a notice: whose it is, how old, where the
//! notice itself is found, by which code it is checked.

use kiosk_model::notice::{Notice, NoticeKind};
use kiosk_model::print_code::PrintCode;

use super::super::canvas::{Across, Area, Canvas, Down, Style, set};
use super::super::flow::{Frame, Scale};
use super::super::qr;
use super::super::sheet::{PaperContext, sample_mark_of};
use super::NoticeType;
use crate::error::Error;
use crate::marks::Role;
use crate::page::{Ink, Page};
use crate::text::Voice;

/// Side of the square with the official address and its quiet zone, and the height of the words
/// below it, mm.
const SQUARE: f32 = 29.0;
const CAPTION: f32 = 4.0;

/// A notice on its sheets.
pub(super) struct Sheet<'a> {
    notice: &'a Notice,
    pub(super) size: NoticeType,
    pub(super) ctx: &'a PaperContext<'a>,
    title: String,
    case: String,
}

/// Sizes of what stands above and below the rows, points, and where, mm.
struct Around {
    office: f32,
    title: f32,
    what: f32,
    fresh: f32,
    small: f32,
    code: f32,
    what_y: (f32, f32),
    fresh_y: (f32, f32),
    /// Where the foot begins.
    foot_y: f32,
}

const STANDARD: Around = Around {
    office: 13.0,
    title: 26.0,
    what: 11.0,
    fresh: 12.0,
    small: 9.5,
    code: 13.0,
    what_y: (37.0, 6.0),
    fresh_y: (48.0, 9.0),
    foot_y: 268.0,
};

const LARGE: Around = Around {
    office: 18.0,
    title: 32.0,
    what: 18.0,
    fresh: 18.0,
    small: 18.0,
    code: 22.0,
    what_y: (39.0, 16.0),
    fresh_y: (64.0, 18.0),
    foot_y: 246.0,
};

impl<'a> Sheet<'a> {
    pub(super) fn new(notice: &'a Notice, size: NoticeType, ctx: &'a PaperContext<'a>) -> Self {
        let case = notice.case_no.as_ref();
        Self {
            notice,
            size,
            ctx,
            title: ctx.word(title_key(notice.kind), &[]),
            case: case.map(|case| case.office_form()).unwrap_or_default(),
        }
    }

    fn around(&self) -> &'static Around {
        match self.size {
            NoticeType::Standard => &STANDARD,
            NoticeType::Large => &LARGE,
        }
    }

    /// Where the rows stand, their type enlarged by a factor.
    pub(super) fn frame(&self, by: f32) -> Frame {
        let around = self.around();
        let (left, right) = sides(self.size);
        Frame {
            left,
            right,
            first_top: around.fresh_y.0 + around.fresh_y.1 + 4.0,
            top: 28.0,
            bottom: around.foot_y - 3.0,
            label_w: match self.size {
                NoticeType::Standard => 32.0 * by,
                NoticeType::Large => 42.0,
            },
            scale: scale(self.size).enlarged(by),
        }
    }

    /// Draws what stands above the rows of the `n`-th sheet.
    pub(super) fn head(&self, canvas: &mut Canvas, n: usize) -> Result<(), Error> {
        let (ctx, around) = (self.ctx, self.around());
        let (left, right) = sides(self.size);
        let wide = right - left;
        if self.notice.demo {
            canvas.ghost(&ctx.word("paper-sample", &[]))?;
        }
        if ctx.office.demo || self.notice.demo {
            sample_mark_of(canvas, right, ctx, around.small.max(12.0))?;
        }
        if n > 0 {
            return self.running(canvas);
        }
        let square = self.notice.source.url.as_deref().and_then(qr::address);
        let beside = if square.is_some() {
            wide - SQUARE - 4.0
        } else {
            wide
        };
        let office = Style::new(Voice::Kai, around.office);
        let place = Area::new(left, 13.0, wide - 36.0, 8.0);
        canvas.text(&ctx.office.name, place, office.shrink_to(around.small))?;
        canvas.open(Role::Title);
        let place = Area::new(left, 22.0, beside, 13.0);
        canvas.text(&self.title, place, Style::new(Voice::Kai, around.title))?;
        canvas.close();
        let place = Area::new(left, around.what_y.0, beside, around.what_y.1);
        let style = Style::new(Voice::Plain, around.what).down(Down::Top);
        canvas.text(&ctx.word("paper-notice-what", &[]), place, style)?;
        if let Some(square) = square {
            let high = CAPTION.max(around.small * 0.4);
            let top = around.fresh_y.0 - 1.5 - high - SQUARE;
            let words = ctx.word("paper-notice-square", &[]);
            canvas.open(Role::Figure(words.clone()));
            qr::draw(
                canvas,
                &square,
                Area::new(right - SQUARE, top, SQUARE, SQUARE),
            );
            canvas.close();
            let place = Area::new(right - SQUARE - 3.0, top + SQUARE, SQUARE + 3.0, high);
            let style = Style::new(Voice::Plain, around.small).across(Across::Middle);
            canvas.text(&words, place, style)?;
        }
        self.fresh(
            canvas,
            Area::new(left, around.fresh_y.0, wide, around.fresh_y.1),
        )
    }

    /// How old the data are, or that they are invented.
    fn fresh(&self, canvas: &mut Canvas, area: Area) -> Result<(), Error> {
        let (ctx, size) = (self.ctx, self.around().fresh);
        let text = if self.notice.demo {
            ctx.word("paper-notice-demo", &[])
        } else {
            super::phrases::freshness(ctx)
        };
        canvas.frame(area, if self.notice.demo { 0.7 } else { 0.3 });
        let style = Style::new(Voice::Bold, size).across(Across::Middle).tight();
        canvas.text(
            &text,
            area.inside(2.0, 0.6),
            style.shrink_to(self.smallest()),
        )?;
        Ok(())
    }

    /// The smallest type, points.
    fn smallest(&self) -> f32 {
        match self.size {
            NoticeType::Standard => 9.0,
            NoticeType::Large => 18.0,
        }
    }

    /// The head of later sheets.
    fn running(&self, canvas: &mut Canvas) -> Result<(), Error> {
        let (left, right) = sides(self.size);
        let size = self.around().office.min(18.0);
        let line = Area::new(left, 16.0, right - left, 8.0);
        canvas.open(Role::Artifact);
        canvas.text(&self.title, line, Style::new(Voice::Kai, size))?;
        let taken = crate::text::width(&self.title, Voice::Kai, size)? + 4.0;
        let style = Style::new(Voice::Plain, size).across(Across::Right);
        canvas.text(
            &self.case,
            line.right_of(taken),
            style.shrink_to(self.smallest()),
        )?;
        canvas.close();
        Ok(())
    }

    /// Draws what stands below the rows.
    pub(super) fn foot(&self, page: &mut Page, (n, total): (usize, usize)) -> Result<(), Error> {
        let (ctx, around) = (self.ctx, self.around());
        let mut canvas = Canvas {
            page: std::mem::replace(page, Page::a4()),
        };
        let (left, right) = sides(self.size);
        let wide = right - left;
        let code = PrintCode::of(self.notice).to_string();
        let mut y = around.foot_y;
        let mut line = |canvas: &mut Canvas, text: &str, voice, size: f32| -> Result<(), Error> {
            let fitted = set(text, voice, size, wide, 1.25)?;
            let area = Area::new(left, y, wide, fitted.height());
            canvas.lines(&fitted, area, Style::new(voice, size).down(Down::Top))?;
            y = area.bottom() + 1.2;
            Ok(())
        };
        let marked = ctx.word("paper-notice-code", &[("code", code.as_str().into())]);
        line(&mut canvas, &marked, Voice::Bold, around.code)?;
        line(
            &mut canvas,
            &ctx.word("paper-notice-code-how", &[]),
            Voice::Plain,
            around.small,
        )?;
        let source = match self.notice.source.attribution.as_str() {
            "" => ctx.word("paper-notice-source-none", &[]),
            who => ctx.word("paper-notice-source", &[("who", who.into())]),
        };
        let printed = ctx.word("paper-notice-printed", &[("date", ctx.today.long().into())]);
        let page_of = ctx.word("paper-page", &[("n", n.into()), ("total", total.into())]);
        let mark = ctx
            .job
            .as_ref()
            .map(|job| format!("{} {n}/{total}", job.id));
        canvas.open(Role::Artifact);
        match self.size {
            NoticeType::Standard => {
                let style = Style::new(Voice::Plain, around.small).ink(Ink::SOFT);
                let area = Area::new(left, 283.0, wide, 5.0);
                let about = format!("{printed}　{source}");
                canvas.text(&about, area.left_part(wide * 0.62), style.shrink_to(6.0))?;
                canvas.text(
                    &[page_of, mark.unwrap_or_default()].join("　"),
                    area.right_of(wide * 0.62),
                    style.across(Across::Right),
                )?;
            }
            NoticeType::Large => {
                let style = Style::new(Voice::Plain, around.small);
                for (y, at_left, at_right) in [
                    (271.0, printed, page_of),
                    (279.0, source, mark.unwrap_or_default()),
                ] {
                    let area = Area::new(left, y, wide, 8.0);
                    canvas.text(&at_left, area.left_part(wide * 0.7), style)?;
                    let style = style.across(Across::Right);
                    canvas.text(&at_right, area.right_of(wide * 0.7), style)?;
                }
            }
        }
        canvas.close();
        *page = canvas.page;
        Ok(())
    }
}

/// Left and right edge of the rows, mm.
pub(super) fn sides(size: NoticeType) -> (f32, f32) {
    match size {
        NoticeType::Standard => (20.0, 190.0),
        NoticeType::Large => (18.0, 192.0),
    }
}

pub(super) fn scale(size: NoticeType) -> Scale {
    match size {
        NoticeType::Standard => Scale {
            label: 10.5,
            value: 12.0,
            amount: 17.0,
            note: 10.0,
            body: 10.5,
            head: 12.5,
            pad: 1.4,
        },
        NoticeType::Large => Scale {
            label: 18.0,
            value: 20.0,
            amount: 28.0,
            note: 18.0,
            body: 18.0,
            head: 22.0,
            pad: 2.6,
        },
    }
}

pub(super) fn title_key(kind: NoticeKind) -> &'static str {
    match kind {
        NoticeKind::Estate => "paper-notice-estate",
        NoticeKind::Movable => "paper-notice-movable",
        NoticeKind::Service => "paper-notice-service",
        NoticeKind::Reward => "paper-notice-reward",
    }
}
