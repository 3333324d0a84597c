//! What the rows of a notice come to together, and which of them take it back.

use kiosk_model::flag;
use kiosk_model::notice::{Notice, NoticeState};

/// Whether this state takes a notice back: 撤回, 停止拍賣.
pub(crate) fn is_taken_back(state: NoticeState) -> bool {
    matches!(state, NoticeState::Withdrawn | NoticeState::Stopped)
}

/// One notice from its rows, the newest first: what the newest row says of the whole counts for the whole.
///
/// A row without lots that takes the notice back speaks for all lots; a row with a lot for that lot alone, so that a
/// notice with other lots goes on, and the lot says that it does not.
pub(crate) fn together(mut rows: Vec<Notice>) -> Option<Notice> {
    let goes_on = rows
        .iter()
        .find(|row| !row.lots.is_empty() && !is_taken_back(row.state))
        .map(|row| row.state);
    let lot_taken_back = rows
        .iter()
        .any(|row| !row.lots.is_empty() && is_taken_back(row.state));
    let newest_speaks_for_all = rows.first()?.lots.is_empty();
    if goes_on.is_some() && !newest_speaks_for_all {
        for row in rows.iter_mut().filter(|row| is_taken_back(row.state)) {
            for lot in &mut row.lots {
                lot.taken_back = Some(row.state);
            }
        }
    }
    let mut rows = rows.into_iter();
    let mut whole = rows.next()?;
    for mut row in rows {
        for attachment in std::mem::take(&mut row.attachments) {
            if !whole.attachments.contains(&attachment) {
                whole.attachments.push(attachment);
            }
        }
        let state = whole.state;
        whole.absorb(row);
        if newest_speaks_for_all && is_taken_back(state) {
            whole.state = state;
        }
    }
    if let Some(state) = goes_on.filter(|_| lot_taken_back && !newest_speaks_for_all) {
        if is_taken_back(whole.state) {
            whole.state = state;
        }
        if !whole
            .flags
            .iter()
            .any(|known| known == flag::LOT_TAKEN_BACK)
        {
            whole.flags.push(flag::LOT_TAKEN_BACK.to_owned());
        }
    }
    Some(whole)
}
