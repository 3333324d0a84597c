//! The machine's report on its way to the staff window.

use kiosk_app::doctor::{Report, Standing};

use crate::commands::staff::{StaffAlertDto, StaffLineDto, StaffReportDto, StaffStateDto};

/// The report.
pub(crate) fn report(report: &Report) -> StaffReportDto {
    StaffReportDto {
        lines: report
            .lines
            .iter()
            .map(|line| StaffLineDto {
                area: line.area.to_owned(),
                state: match line.standing {
                    Standing::Ok => StaffStateDto::Ok,
                    Standing::Degraded => StaffStateDto::Degraded,
                    Standing::Missing => StaffStateDto::Missing,
                },
                key: line.key.as_str().to_owned(),
                args: line
                    .args
                    .iter()
                    .map(|(slot, text)| ((*slot).to_owned(), text.clone()))
                    .collect(),
            })
            .collect(),
        alerts: report
            .alerts
            .iter()
            .map(|alert| StaffAlertDto {
                code: alert.code.to_owned(),
                since: alert.since.clone(),
                who: alert.who.to_owned(),
            })
            .collect(),
    }
}
