//! The patience of the print path: when a job that does not go on is called trouble, and when it
//! is given up. Pure: time comes in as the time since the job began.

use std::time::Duration;

use crate::deadlines::Deadlines;
use crate::printer::{JobState, Trouble};

/// What to do after a look at the job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Go on, and show this.
    Show(JobState),
    /// The job has ended by itself.
    End(JobState),
    /// Withdraw the job; this is why.
    GiveUp(Trouble),
}

/// Trouble that lasts.
#[derive(Debug, Clone, Copy)]
struct Complaint {
    since: Duration,
    offline_since: Option<Duration>,
    /// By the printer's own word, not by our impatience.
    said: bool,
}

#[derive(Debug)]
pub(crate) struct Watch {
    deadlines: Deadlines,
    /// How far the job has come: its stage, then its sheets. Only ever rises.
    reached: (u8, u32),
    /// When it last came further, or was helped.
    moved: Duration,
    complaint: Option<Complaint>,
}

impl Watch {
    pub(crate) fn new(deadlines: Deadlines) -> Watch {
        Watch {
            deadlines,
            reached: (0, 0),
            moved: Duration::ZERO,
            complaint: None,
        }
    }

    /// The job was handed over: that is progress.
    pub(crate) fn sent(&mut self, at: Duration) {
        self.progress(at, (1, 0));
    }

    /// One look at the job. `stalled` is what it means when nothing is wrong and nothing moves.
    pub(crate) fn look(&mut self, at: Duration, seen: JobState, stalled: &Trouble) -> Verdict {
        let said = match &seen {
            JobState::Done | JobState::Failed(_) | JobState::Canceled => return Verdict::End(seen),
            JobState::Paused(trouble) => Some(trouble.clone()),
            JobState::Waiting => None,
            JobState::Printing { sheets_done } => {
                self.progress(at, (2, *sheets_done));
                None
            }
        };
        if said.is_none() && self.complaint.is_some_and(|complaint| complaint.said) {
            // Someone has helped: the job gets its time anew.
            self.moved = at;
        }
        let still = at.saturating_sub(self.moved) >= self.deadlines.stall;
        let trouble = match said {
            Some(trouble) => trouble,
            None if still => stalled.clone(),
            None => {
                self.complaint = None;
                let over = at >= self.deadlines.total;
                return if over {
                    Verdict::GiveUp(stalled.clone())
                } else {
                    Verdict::Show(seen)
                };
            }
        };
        if self.out_of_patience(at, &trouble, matches!(seen, JobState::Paused(_))) {
            Verdict::GiveUp(trouble)
        } else {
            Verdict::Show(JobState::Paused(trouble))
        }
    }

    fn progress(&mut self, at: Duration, reached: (u8, u32)) {
        if reached > self.reached {
            self.reached = reached;
            self.moved = at;
        }
    }

    fn out_of_patience(&mut self, at: Duration, trouble: &Trouble, said: bool) -> bool {
        let fresh = Complaint {
            since: at,
            offline_since: None,
            said,
        };
        let complaint = self.complaint.get_or_insert(fresh);
        complaint.said = said;
        let offline_for = match trouble {
            Trouble::Offline => Some(at - *complaint.offline_since.get_or_insert(at)),
            Trouble::PaperOut | Trouble::NeedsHelp(_) => {
                complaint.offline_since = None;
                None
            }
        };
        at - complaint.since >= self.deadlines.give_up
            || offline_for.is_some_and(|time| time >= self.deadlines.give_up_offline)
            || at >= self.deadlines.total
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn seconds(n: u64) -> Duration {
        Duration::from_secs(n)
    }

    fn deadlines() -> Deadlines {
        Deadlines {
            stall: seconds(10),
            give_up: seconds(30),
            give_up_offline: seconds(5),
            total: seconds(200),
            ..Deadlines::default()
        }
    }

    /// `w` waiting, `0`–`9` sheets done, `p` paper out, `o` offline, `j` jam, `d` done, `f` failed;
    /// in the verdicts also `n` no progress, and a capital for giving up.
    fn state(letter: char) -> JobState {
        match letter {
            'w' => JobState::Waiting,
            'p' => JobState::Paused(Trouble::PaperOut),
            'o' => JobState::Paused(Trouble::Offline),
            'j' => JobState::Paused(Trouble::help("media-jam")),
            'n' => JobState::Paused(Trouble::help("no-progress")),
            'd' => JobState::Done,
            'f' => JobState::Failed(Trouble::help("job-aborted")),
            digit => JobState::Printing {
                sheets_done: digit.to_digit(10).expect("a digit"),
            },
        }
    }

    fn letter(verdict: &Verdict) -> char {
        let seen = match verdict {
            Verdict::Show(state) | Verdict::End(state) => state.clone(),
            Verdict::GiveUp(trouble) => JobState::Paused(trouble.clone()),
        };
        let letter = "wpojndf0123456789"
            .chars()
            .find(|c| state(*c) == seen)
            .expect("a known state");
        if matches!(verdict, Verdict::GiveUp(_)) {
            letter.to_ascii_uppercase()
        } else {
            letter
        }
    }

    /// One look per second.
    fn play(story: &str) -> String {
        let mut watch = Watch::new(deadlines());
        watch.sent(Duration::ZERO);
        let stalled = Trouble::help("no-progress");
        story
            .chars()
            .enumerate()
            .map(|(at, c)| letter(&watch.look(seconds(at as u64), state(c), &stalled)))
            .collect()
    }

    #[test]
    fn stories() {
        for (what, story, expected) in [
            ("an ordinary job", "ww001122d", "ww001122d"),
            ("aborted", "w00f", "w00f"),
            ("out of paper, refilled", "w0pppp0011d", "w0pppp0011d"),
            (
                "sheets come, slowly",
                "0000000001111111111d",
                "0000000001111111111d",
            ),
            (
                "no sheet for ten seconds",
                "0000000000000d",
                "0000000000nnnd",
            ),
            ("a stall that ends", "0000000000001111", "0000000000nn1111"),
            (
                "waiting does not undo a stall",
                "0000000000wwww1",
                "0000000000nnnn1",
            ),
            ("offline for five seconds", "0ooooooo", "0oooooOO"),
            ("offline for four, back", "0oooo00d", "0oooo00d"),
            (
                "a short glimpse starts the offline time anew",
                "0oooojoooo0d",
                "0oooojoooo0d",
            ),
        ] {
            assert_eq!(play(story), expected, "{what}");
        }
    }

    #[test]
    fn nobody_helps() {
        let verdicts = play(&format!("0{}", "p".repeat(40)));
        assert_eq!(
            verdicts.find('P'),
            Some(31),
            "thirty seconds after it began: {verdicts}"
        );
    }

    #[test]
    fn nothing_moves_and_nothing_is_said() {
        let verdicts = play(&"0".repeat(60));
        assert_eq!(
            (verdicts.find('n'), verdicts.find('N')),
            (Some(10), Some(40)),
            "{verdicts}"
        );
    }

    #[test]
    fn trouble_that_comes_and_goes_ends_too() {
        let verdicts = play(&"0p".repeat(150));
        assert_eq!(
            verdicts.find('P').map(|at| at >= 200),
            Some(true),
            "{verdicts}"
        );
    }

    #[test]
    fn after_a_refill_the_job_gets_its_time_anew() {
        let story = format!("0{}{}", "p".repeat(29), "0".repeat(9));
        assert!(play(&story).ends_with("000000000"), "{}", play(&story));
    }

    proptest! {
        #[test]
        fn every_job_comes_to_an_end(story in "[w0-9poj]{205}") {
            let verdicts = play(&story);
            prop_assert!(verdicts.chars().any(|c| c.is_ascii_uppercase() || c == 'd'), "{}", verdicts);
        }

        #[test]
        fn a_printers_own_end_is_never_overruled(story in "[w0-9poj]{0,100}", end in "[df]") {
            let verdicts = play(&format!("{story}{end}"));
            prop_assert!(verdicts.ends_with(&end));
        }
    }
}
