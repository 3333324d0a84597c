//! Photographs and maps of a notice: as large as helps to know the thing again, never a sheet full of ink.

use std::sync::Arc;

use super::super::flow::Row;
use super::NoticeType;
use crate::page::Picture;

/// Pictures beside one another, and how high they are at most, mm.
const STANDARD: (usize, f32) = (2, 52.0);
const LARGE: (usize, f32) = (1, 80.0);

/// The pictures as rows, behind everything else a notice says.
pub(super) fn rows(pictures: &[Arc<Picture>], size: NoticeType) -> Vec<Row> {
    let (beside, high) = match size {
        NoticeType::Standard => STANDARD,
        NoticeType::Large => LARGE,
    };
    let row = |pictures: &[Arc<Picture>]| Row::Pictures {
        pictures: pictures.to_vec(),
        beside,
        high,
    };
    pictures.chunks(beside).map(row).collect()
}
