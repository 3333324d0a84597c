//! How long the print path waits, and for what.

use std::time::Duration;

/// How long to wait for a printer before saying so, and before giving up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadlines {
    /// One question to the printer, its answer included.
    pub request: Duration,
    /// Handing the document over.
    pub send: Duration,
    /// Between two looks at a running job.
    pub poll: Duration,
    /// No sheet and no other progress for so long is shown as trouble.
    pub stall: Duration,
    /// Trouble that lasts so long ends the job.
    pub give_up: Duration,
    /// A printer out of reach for so long ends the job.
    pub give_up_offline: Duration,
    /// No job lasts longer, whatever happens.
    pub total: Duration,
}

impl Default for Deadlines {
    /// For a hall with staff nearby, who can refill paper while the visitor waits.
    fn default() -> Self {
        Deadlines {
            request: Duration::from_secs(5),
            send: Duration::from_secs(30),
            poll: Duration::from_millis(500),
            stall: Duration::from_secs(45),
            give_up: Duration::from_secs(90),
            give_up_offline: Duration::from_secs(20),
            total: Duration::from_secs(15 * 60),
        }
    }
}

impl Deadlines {
    /// The usual deadlines, with another patience for trouble that people can mend.
    pub fn with_patience(patience: Duration) -> Deadlines {
        let usual = Deadlines::default();
        Deadlines {
            give_up: patience,
            give_up_offline: usual.give_up_offline.min(patience),
            total: usual.total.max(patience.saturating_mul(2)),
            ..usual
        }
    }
}
