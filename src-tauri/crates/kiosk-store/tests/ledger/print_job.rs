use kiosk_store::{Error, JobCounters, JobEnd, JobKind, JobState, NewJob};
use uuid::Uuid;

use super::{day, ledger};

pub(crate) fn new_job(kind: JobKind) -> NewJob {
    NewJob {
        id: Uuid::new_v4(),
        kind,
        form: Some("installment_application".to_owned()),
        edition: Some("115-11".to_owned()),
        pages: 2,
        copies: 1,
    }
}

#[test]
fn a_job_comes_back_with_its_month_and_its_end() {
    let (_dir, mut ledger) = ledger();
    let kinds = [
        JobKind::FormFilled,
        JobKind::FormDraft,
        JobKind::FormBlank,
        JobKind::FormExample,
        JobKind::Notice,
    ];
    for kind in kinds {
        let job = new_job(kind);
        ledger.jobs_mut().create(&job, day("2026-11-22")).unwrap();
        let kept = ledger.jobs().find(job.id).unwrap().unwrap();
        assert_eq!(
            (&kept.job, kept.month.as_str(), kept.state),
            (&job, "2026-11", JobState::Open)
        );
        assert!(
            ledger.jobs_mut().create(&job, day("2026-11-22")).is_err(),
            "an id is used once"
        );
    }
    assert_eq!(ledger.jobs().find(Uuid::new_v4()).unwrap(), None);
}

#[test]
fn the_first_end_counts() {
    let (_dir, mut ledger) = ledger();
    let job = new_job(JobKind::FormFilled);
    ledger.jobs_mut().create(&job, day("2026-11-22")).unwrap();
    assert!(ledger.jobs_mut().end(job.id, JobEnd::Completed).unwrap());
    assert!(
        !ledger.jobs_mut().end(job.id, JobEnd::Failed).unwrap(),
        "a late message changes nothing"
    );
    assert_eq!(
        ledger.jobs().find(job.id).unwrap().unwrap().state,
        JobState::Ended(JobEnd::Completed)
    );
    assert!(matches!(
        ledger.jobs_mut().end(Uuid::new_v4(), JobEnd::Failed),
        Err(Error::NoSuchJob)
    ));
}

#[test]
fn every_job_that_was_made_is_accounted_for() {
    let (_dir, mut ledger) = ledger();
    assert_eq!(ledger.jobs().counters().unwrap(), JobCounters::default());
    let ends = [
        Some(JobEnd::Completed),
        Some(JobEnd::Completed),
        Some(JobEnd::Cancelled),
        Some(JobEnd::Failed),
        None,
        None,
    ];
    for end in ends {
        let job = new_job(JobKind::Notice);
        ledger.jobs_mut().create(&job, day("2026-11-22")).unwrap();
        if let Some(end) = end {
            ledger.jobs_mut().end(job.id, end).unwrap();
        }
    }
    let counters = JobCounters {
        created: 6,
        open: 2,
        completed: 2,
        cancelled: 1,
        failed: 1,
    };
    assert_eq!(ledger.jobs().counters().unwrap(), counters);

    assert_eq!(
        ledger.jobs_mut().fail_open(&[]).unwrap(),
        2,
        "what a power cut left open came to nothing"
    );
    let now = ledger.jobs().counters().unwrap();
    assert_eq!(
        now,
        JobCounters {
            created: 6,
            open: 0,
            completed: 2,
            cancelled: 1,
            failed: 3
        }
    );
    assert_eq!(now.created, now.completed + now.cancelled + now.failed);
}

#[test]
fn a_job_that_somebody_follows_stays_open() {
    let (_dir, mut ledger) = ledger();
    let [followed, left] = [JobKind::Notice, JobKind::FormBlank].map(new_job);
    for job in [&followed, &left] {
        ledger.jobs_mut().create(job, day("2026-11-22")).unwrap();
    }
    assert_eq!(ledger.jobs_mut().fail_open(&[followed.id]).unwrap(), 1);
    let state = |job: &NewJob| ledger.jobs().find(job.id).unwrap().unwrap().state;
    assert_eq!(state(&followed), JobState::Open);
    assert_eq!(state(&left), JobState::Ended(JobEnd::Failed));
}
