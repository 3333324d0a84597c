use kiosk_store::{NewAnswer, QuestionCount, SurveyReport};

use super::{day, ledger};

fn answer(choices: &[(&str, &str)], why: Option<&str>, suggestion: Option<&str>) -> NewAnswer {
    NewAnswer {
        edition: "115-11".to_owned(),
        choices: choices
            .iter()
            .map(|(question, choice)| ((*question).into(), (*choice).into()))
            .collect(),
        why: why.map(str::to_owned),
        suggestion: suggestion.map(str::to_owned),
    }
}

#[test]
fn a_report_counts_answers_and_shares_of_a_period() {
    let (_dir, mut ledger) = ledger();
    let answers = [
        ("2026-10-31", answer(&[("courtesy", "good")], None, None)),
        (
            "2026-11-01",
            answer(
                &[("courtesy", "good"), ("environment", "again")],
                None,
                None,
            ),
        ),
        (
            "2026-11-15",
            answer(&[("courtesy", "good"), ("environment", "good")], None, None),
        ),
        (
            "2026-11-30",
            answer(&[("courtesy", "again")], Some("等太久"), None),
        ),
        ("2026-11-30", answer(&[], None, Some("多放幾張椅子"))),
        ("2026-12-01", answer(&[("courtesy", "good")], None, None)),
    ];
    for (on, answer) in &answers {
        ledger.survey_mut().submit(answer, day(on)).unwrap();
    }
    let count = |question: &str, answers, choices: &[(&str, u32)]| QuestionCount {
        question: question.to_owned(),
        answers,
        choices: choices
            .iter()
            .map(|(choice, times)| ((*choice).to_owned(), *times))
            .collect(),
    };
    assert_eq!(
        ledger
            .survey()
            .report(day("2026-11-01"), day("2026-11-30"))
            .unwrap(),
        SurveyReport {
            answers: 4,
            questions: vec![
                count("courtesy", 3, &[("good", 2), ("again", 1)]),
                count("environment", 2, &[("again", 1), ("good", 1)]),
            ],
        },
        "both ends count, and a skipped question is not an answer"
    );
    let nothing = ledger
        .survey()
        .report(day("2025-01-01"), day("2025-12-31"))
        .unwrap();
    assert_eq!((nothing.answers, nothing.questions.len()), (0, 0));
}

#[test]
fn what_visitors_wrote_comes_back_without_blank_answers() {
    let (_dir, mut ledger) = ledger();
    let texts = [
        ("2026-11-22", answer(&[], Some("  等太久 "), Some(" "))),
        (
            "2026-11-21",
            answer(&[], None, Some("it's \"fine\" -- 龘😀\u{202e}")),
        ),
        ("2026-11-23", answer(&[], Some(""), None)),
    ];
    for (on, answer) in &texts {
        ledger.survey_mut().submit(answer, day(on)).unwrap();
    }
    let comments = ledger
        .survey()
        .comments(day("2026-11-01"), day("2026-11-30"))
        .unwrap();
    let said: Vec<_> = comments
        .iter()
        .map(|comment| {
            (
                comment.day.iso(),
                comment.why.as_deref(),
                comment.suggestion.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            (
                "2026-11-21".to_owned(),
                None,
                Some("it's \"fine\" -- 龘😀\u{202e}")
            ),
            ("2026-11-22".to_owned(), Some("等太久"), None),
        ]
    );
}
