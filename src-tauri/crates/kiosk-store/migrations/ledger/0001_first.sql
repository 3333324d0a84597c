-- Frozen. A change to the ledger is a new file with the next number; see src/open.rs.

-- What holds once for the machine: its id, its epoch, the active catalogue.
CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What waits for the branch, in its envelope. Rows stay for ever; only their payload is erased after the answer.
CREATE TABLE record (
    id           TEXT    NOT NULL PRIMARY KEY,
    kiosk        TEXT    NOT NULL,
    epoch        TEXT    NOT NULL,
    seq          INTEGER NOT NULL CHECK (seq >= 1),
    kind         TEXT    NOT NULL,
    schema       TEXT    NOT NULL,
    sealed       INTEGER NOT NULL CHECK (sealed IN (0, 1)),
    payload      BLOB    NOT NULL,
    submitted_at TEXT    NOT NULL,
    clock_state  TEXT    NOT NULL CHECK (clock_state IN ('trusted', 'drifted', 'unknown')),
    state        TEXT    NOT NULL CHECK (state IN ('queued', 'sent', 'acked', 'quarantined')),
    UNIQUE (kiosk, epoch, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER record_stays BEFORE DELETE ON record
BEGIN
    SELECT RAISE(ABORT, 'a record is never deleted');
END;

-- Answers to the questionnaire. Random key, no rowid, the day only: nothing here can be joined with anything.
CREATE TABLE survey_answer (
    id         TEXT NOT NULL PRIMARY KEY,
    day        TEXT NOT NULL,
    edition    TEXT NOT NULL,
    choices    TEXT NOT NULL CHECK (json_valid(choices)),
    why        TEXT,
    suggestion TEXT
) STRICT, WITHOUT ROWID;

-- Papers handed to the printer. The month only, see src/ledger/print_job.rs.
CREATE TABLE print_job (
    id      TEXT    NOT NULL PRIMARY KEY,
    kind    TEXT    NOT NULL,
    form    TEXT,
    edition TEXT,
    pages   INTEGER NOT NULL CHECK (pages >= 1),
    copies  INTEGER NOT NULL CHECK (copies >= 1),
    month   TEXT    NOT NULL,
    state   TEXT    NOT NULL CHECK (state IN ('open', 'completed', 'cancelled', 'failed'))
) STRICT, WITHOUT ROWID;

-- What somebody must see to, one row per trouble.
CREATE TABLE alert (
    code  TEXT NOT NULL PRIMARY KEY,
    since TEXT NOT NULL,
    who   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- How often something was done in an hour. No visit, no words, no person.
CREATE TABLE usage (
    hour  TEXT    NOT NULL,
    kind  TEXT    NOT NULL,
    times INTEGER NOT NULL CHECK (times >= 1),
    PRIMARY KEY (hour, kind)
) STRICT, WITHOUT ROWID;
